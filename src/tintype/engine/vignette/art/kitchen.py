"""Owns the drawings of vessels, dishes and cutlery; what is eaten belongs to `food`.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, rectangle, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen


@owned("steam")
def steam(pen: Pen, x: float, y: float, height: float) -> None:
    """Draw three wisps of steam that rise from (x, y)."""
    for dx, part in ((-16, 0.8), (2, 1.0), (18, 0.75)):
        h = height * part
        pen.line(
            "#ffffff.raw",
            [
                (x + dx, y),
                (x + dx - 6, y - h * 0.3),
                (x + dx + 5, y - h * 0.65),
                (x + dx - 1, y - h),
            ],
            4.5,
            alpha=0.75,
        )


@draws(
    "bottle",
    box=(80, 220),
    height_m=0.3,
    slots={"glass": "#4f8f62", "label": "#f4ead2", "cork": "#c39059"},
    faces="front",
    variants=("corked", "clear"),
    aliases=("glass bottle",),
    tags=("kitchen",),
    shadow=(14, 66),
)
def bottle(pen: Pen) -> None:
    """Draw a corked glass bottle with a label."""
    pen.form("cork", rectangle(31, 4, 18, 22, rounding=3), shade=3, light=2)
    body = smooth(
        [
            (30, 22, 0.2),
            (50, 22, 0.2),
            (51, 62),
            (66, 92),
            (70, 120),
            (70, 206, 0.4),
            (62, 216, 0.5),
            (18, 216, 0.5),
            (10, 206, 0.4),
            (10, 120),
            (14, 92),
            (29, 62),
        ]
    )
    if pen.variant == "clear":
        pen.fill("glass.pale", body, alpha=0.7)
        with pen.in_front(), pen.inside(body):
            pen.limb(
                "#ffffff.raw", [(20, 196), (18, 112), (34, 70), (35, 34)], (6, 7, 5, 4), alpha=0.6
            )
        with pen.in_front():
            pen.edge("glass.shade", body, 2.4)
            pen.form("glass", rectangle(27, 22, 26, 9, rounding=4), shade=2, light=2)
        pen.anchor("grip", 40, 130)
        pen.anchor("inside", 40, 212, size=50)
        pen.anchor("within", 40, 156, size=56)
        return
    pen.form("glass", body, shade=8, light=4)
    with pen.inside(body):
        pen.box("glass.deep", 0, 100, 80, 130, alpha=0.35)
        pen.limb("glass.pale", [(22, 190), (20, 112), (34, 70), (35, 34)], (6, 7, 5, 4), alpha=0.75)
    pen.form("glass", rectangle(27, 22, 26, 9, rounding=4), shade=2, light=2)
    pen.box("label", 10, 128, 60, 54)
    pen.box("label.shade", 60, 128, 10, 54, alpha=0.8)
    if not inscribe(pen, "glass.line", 15, 134, 46, 42):
        pen.line("glass", [(18, 138), (60, 138)], 2)
        pen.line("glass", [(18, 172), (60, 172)], 2)
        pen.oval("glass", 38, 155, 9)
    pen.anchor("grip", 40, 130)
    pen.anchor("inside", 40, 200, size=50)


@draws(
    "vase",
    box=(130, 170),
    height_m=0.3,
    slots={"clay": "#4c8fa6", "band": "#f3e3bd"},
    recolour=("clay", "band"),
    faces="front",
    variants=("painted", "clear"),
    aliases=("flower vase", "pottery"),
    tags=("home",),
    shadow=(36, 94),
)
def vase(pen: Pen) -> None:
    """Draw a bellied vase with a painted band, or one of glass with water in it."""
    is_clear = pen.variant == "clear"
    pen.oval("clay.pale" if is_clear else "clay.line", 65, 13, 33, 8)
    pen.anchor("inside", 65, 26, size=80)
    pen.anchor("top", 65, 16, size=80)
    pen.anchor("grip", 65, 100)
    body = smooth(
        [
            (30, 14, 0.3),
            (65, 22),
            (100, 14, 0.3),
            (88, 34),
            (92, 54),
            (116, 82),
            (116, 112),
            (96, 146),
            (90, 166, 0.3),
            (40, 166, 0.3),
            (34, 146),
            (14, 112),
            (14, 82),
            (38, 54),
            (42, 34),
        ]
    )
    if is_clear:
        pen.fill("clay.pale", body, alpha=0.5)
    with pen.in_front():
        if is_clear:
            _glass(pen, body)
        else:
            _painted(pen, body)
        pen.line("clay.light", [(31, 14), (65, 21), (99, 14)], 4)


def _painted(pen: Pen, body: Outline) -> None:
    """Draw the clay of a vase, with bands and rhombs around its belly."""
    pen.form("clay", body, shade=10, light=5)
    with pen.inside(body):
        pen.line("band", [(4, 72), (65, 82), (126, 72)], 4)
        pen.line("band", [(4, 118), (65, 128), (126, 118)], 4)
        for k in range(7):
            x = 8 + 19 * k
            dip = 9 * (1 - ((x - 65) / 62) ** 2)
            pen.poly("band", [(x, 88 + dip), (x + 8, 97 + dip), (x, 106 + dip), (x - 8, 97 + dip)])
        pen.limb("clay.pale", [(32, 76), (26, 98), (34, 122)], (5, 8, 4), alpha=0.75)


def _glass(pen: Pen, body: Outline) -> None:
    """Draw a vase through which the stems in its water are seen."""
    with pen.inside(body):
        pen.fill("clay", body, alpha=0.16)
        pen.box("clay", 0, 84, 130, 90, alpha=0.3)
        pen.oval("clay.light", 65, 84, 54, 6, alpha=0.8)
        pen.box("clay.shade", 30, 158, 70, 10, alpha=0.6)
        pen.limb("#ffffff", [(32, 72), (25, 98), (34, 126)], (4, 9, 4), alpha=0.85)
        pen.limb("#ffffff", [(100, 84), (106, 104)], (3, 3), alpha=0.6)
    pen.edge("clay.shade", body, 2.6)


@draws(
    "cup",
    box=(150, 150),
    height_m=0.1,
    slots={"clay": "#e2604d", "drink": "#6b4128"},
    variants=("full", "empty"),
    aliases=("mug", "coffee cup", "teacup", "tea cup", "coffee mug"),
    tags=("kitchen",),
    shadow=(20, 104),
)
def cup(pen: Pen) -> None:
    """Draw a mug of something hot."""
    if pen.variant == "full":
        steam(pen, 60, 36, 32)
    pen.edge("clay.shade", smooth([(104, 68), (134, 66), (142, 88), (130, 112), (104, 116)]), 12)
    pen.line("clay.light", [(108, 63), (132, 63), (142, 76)], 3)
    pen.oval("clay.deep", 62, 50, 50, 12)
    if pen.variant == "full":
        pen.oval("drink", 62, 53, 45, 8.5)
        pen.oval("drink.light", 56, 52, 26, 3.4, alpha=0.7)
    pen.anchor("inside", 62, 56, size=76)
    pen.anchor("grip", 132, 90)
    pen.anchor("hung", 138, 82)
    with pen.in_front():
        body = smooth(
            [
                (11, 50, 0.1),
                (36, 61),
                (62, 63),
                (88, 61),
                (113, 50, 0.1),
                (112, 100),
                (102, 136),
                (88, 146, 0.5),
                (36, 146, 0.5),
                (22, 136),
                (12, 100),
            ]
        )
        pen.form("clay", body, shade=9, light=4)
        if not inscribe(pen, "clay.pale", 26, 78, 66, 48):
            pen.limb("clay.pale", [(27, 76), (29, 104), (35, 124)], (8, 8, 4), alpha=0.75)
        pen.line("clay.light", [(12, 50), (36, 60), (62, 62), (88, 60), (112, 50)], 3.4)


@draws(
    "teapot",
    box=(220, 160),
    height_m=0.18,
    slots={"clay": "#4f8fb0", "band": "#f6e6c2"},
    recolour=("clay", "band"),
    aliases=("tea pot", "coffee pot"),
    tags=("kitchen",),
    shadow=(58, 154),
)
def teapot(pen: Pen) -> None:
    """Draw a round teapot, spout to the right."""
    pen.line("clay.shade", [(52, 74), (22, 66), (10, 88), (24, 114), (58, 122)], 13)
    pen.line("clay.light", [(46, 68), (22, 60), (8, 80)], 3)
    spout = smooth(
        [
            (150, 120, 0.3),
            (174, 104),
            (188, 62),
            (214, 40, 0.2),
            (218, 48, 0.2),
            (206, 76),
            (196, 116),
            (160, 142, 0.3),
        ]
    )
    pen.form("clay", spout, shade=6, light=3)
    body = smooth(
        [
            (106, 48),
            (150, 58),
            (172, 98),
            (156, 138),
            (132, 154, 0.4),
            (80, 154, 0.4),
            (56, 138),
            (40, 98),
            (62, 58),
        ]
    )
    pen.form("clay", body, shade=12, light=5)
    with pen.inside(body):
        pen.line("band", [(30, 88), (106, 100), (182, 88)], 4)
        for x, y in ((68, 116), (92, 121), (120, 121), (144, 116)):
            pen.oval("band", x, y, 6)
        pen.limb("clay.pale", [(72, 70), (58, 88), (58, 104)], (6, 9, 5), alpha=0.75)
    lid = smooth([(66, 56, 0.3), (76, 36), (106, 28), (136, 36), (146, 56, 0.3), (106, 62)])
    pen.form("clay", lid, shade=6, light=4)
    pen.form("band", ellipse(106, 20, 11, 11), shade=4, light=2)
    pen.anchor("grip", 16, 90)


@draws(
    "kettle",
    box=(200, 190),
    height_m=0.25,
    slots={"metal": "#d2563f", "handle": "#3a3538"},
    aliases=("tea kettle", "water kettle"),
    tags=("kitchen",),
    shadow=(36, 152),
)
def kettle(pen: Pen) -> None:
    """Draw a whistling kettle with a hoop handle."""
    steam(pen, 176, 58, 44)
    pen.line("handle", [(50, 92), (48, 38), (72, 14), (118, 14), (142, 38), (140, 92)], 9)
    pen.limb("handle", [(70, 15), (120, 15)], (15, 15))
    pen.line("handle.light", [(74, 11), (112, 11)], 2.4)
    spout = smooth(
        [
            (140, 122, 0.3),
            (160, 104),
            (172, 76),
            (192, 66, 0.3),
            (196, 74, 0.3),
            (184, 92),
            (176, 128),
            (152, 146, 0.3),
        ]
    )
    pen.form("metal", spout, shade=5, light=3)
    body = smooth(
        [
            (95, 66),
            (134, 80),
            (160, 130),
            (164, 176, 0.4),
            (152, 186, 0.4),
            (38, 186, 0.4),
            (26, 176, 0.4),
            (30, 130),
            (56, 80),
        ]
    )
    pen.form("metal", body, shade=12, light=5)
    pen.limb("metal.pale", [(58, 96), (46, 122), (44, 148)], (6, 9, 6), alpha=0.75)
    lid = smooth([(62, 80, 0.3), (74, 66), (95, 62), (116, 66), (128, 80, 0.3), (95, 86)])
    pen.form("metal", lid, shade=4, light=3)
    pen.form("handle", ellipse(95, 58, 9, 8), shade=3, light=2)
    pen.anchor("grip", 95, 15)


@draws(
    "pan",
    box=(240, 100),
    height_m=0.12,
    slots={"iron": "#3f4049", "handle": "#7d4b2b"},
    aliases=("frying pan", "skillet", "wok"),
    tags=("kitchen",),
    shadow=(24, 140),
)
def pan(pen: Pen) -> None:
    """Draw a frying pan with its handle to the right."""
    pen.limb("iron", [(150, 50), (182, 38)], (14, 12))
    pen.limb("handle", [(178, 40), (228, 22)], (15, 19))
    pen.line("handle.light", [(182, 35), (224, 19)], 2.4)
    pen.oval("handle.line", 224, 24, 3.4)
    pen.oval("iron.light", 86, 46, 80, 26)
    pen.oval("iron.line", 86, 47, 73, 22)
    pen.oval("iron", 86, 52, 62, 16)
    pen.line("iron.light", [(34, 56), (60, 64), (92, 66)], 2, alpha=0.7)
    pen.anchor("inside", 86, 60, size=110)
    pen.anchor("top", 86, 60, size=110)
    pen.anchor("grip", 204, 30)
    with pen.in_front():
        side = smooth(
            [
                (6, 46, 0.1),
                (30, 64),
                (86, 73),
                (142, 64),
                (166, 46, 0.1),
                (156, 72),
                (132, 92),
                (86, 97),
                (40, 92),
                (16, 72),
            ]
        )
        pen.form("iron", side, shade=7)
        pen.line("iron.shine", [(12, 58), (40, 72), (80, 77)], 2.4, alpha=0.7)


@draws(
    "pot",
    box=(200, 160),
    height_m=0.24,
    slots={"metal": "#5f93a8", "knob": "#3a3538"},
    faces="front",
    variants=("closed", "open"),
    aliases=("cooking pot", "saucepan", "stew pot", "soup pot"),
    tags=("kitchen",),
    shadow=(32, 168),
)
def pot(pen: Pen) -> None:
    """Draw a cooking pot with two handles and a lid."""
    for x in (22, 178):
        pen.edge("knob", ellipse(x, 84, 15, 9), 7)
    if pen.variant == "open":
        steam(pen, 100, 56, 48)
        pen.oval("metal.line", 100, 62, 74, 15)
        pen.oval("#d0813f", 100, 66, 66, 10)
        for x, y, tone in ((74, 64, "#e9a94a"), (110, 68, "#7fae4f"), (132, 64, "#d9503f")):
            pen.oval(tone, x, y, 9, 5)
        pen.anchor("inside", 100, 70, size=120)
    body = smooth(
        [
            (25, 62, 0.1),
            (100, 78),
            (175, 62, 0.1),
            (173, 120),
            (164, 148, 0.6),
            (146, 156, 0.6),
            (54, 156, 0.6),
            (36, 148, 0.6),
            (27, 120),
        ]
    )
    with pen.in_front():
        pen.form("metal", body, shade=11, light=4)
        pen.limb("metal.pale", [(44, 86), (46, 112), (54, 134)], (9, 8, 5), alpha=0.7)
        pen.line("metal.light", [(26, 62), (60, 73), (100, 77), (140, 73), (174, 62)], 4)
        if pen.variant == "closed":
            lid = smooth(
                [
                    (20, 62, 0.2),
                    (36, 42),
                    (100, 24),
                    (164, 42),
                    (180, 62, 0.2),
                    (160, 70),
                    (100, 76),
                    (40, 70),
                ]
            )
            pen.form("metal", lid, shade=8, light=5)
            pen.form(
                "knob",
                smooth([(86, 24), (86, 10), (100, 5), (114, 10), (114, 24), (100, 28)]),
                shade=4,
                light=3,
            )
    if pen.variant == "closed":
        pen.anchor("top", 100, 30, size=90)
    pen.anchor("grip", 100, 110)
