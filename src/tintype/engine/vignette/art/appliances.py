"""Owns the drawings of machines and fittings of kitchens and bathrooms.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "fridge",
    box=(140, 280),
    height_m=1.75,
    slots={"body": "#9fd0c6", "chrome": "#dfe4e8"},
    faces="front",
    variants=("closed", "open"),
    aliases=("refrigerator", "freezer"),
    tags=("home", "kitchen"),
    shadow=(10, 130),
)
def fridge(pen: Pen) -> None:
    """Draw a rounded old-style fridge; the open one shows its food."""
    for x in (22, 104):
        pen.box("#3c3f48", x, 266, 14, 12, rounding=3)
    body = rectangle(8, 6, 124, 264, rounding=22)
    pen.form("body", body, shade=8, light=6)
    if pen.variant == "open":
        pen.box("#f6fafb", 22, 98, 86, 158, rounding=8)
        for y in (140, 182, 224):
            pen.box("#b9cfd6", 22, y, 86, 4)
        for x, y, tone in (
            (36, 128, "#d8433c"),
            (54, 128, "#6aa84f"),
            (90, 170, "#f2b33c"),
            (38, 212, "#ec8b3a"),
            (58, 212, "#d8433c"),
        ):
            pen.oval(tone, x, y, 9, 11)
        pen.box("#fdfdfb", 74, 108, 18, 32, rounding=3)
        pen.box("#4d8fd0", 74, 118, 18, 8)
        pen.box("#4f9a55", 32, 148, 11, 34, rounding=4)
        pen.box("#f0d46a", 52, 164, 24, 18, rounding=3)
        pen.box("#e7a7b5", 76, 204, 26, 20, rounding=4)
        door = polygon([(106, 90), (138, 82), (138, 276), (106, 264)], rounding=8)
        pen.form("body", door, shade=6, light=4)
        pen.limb("chrome", [(131, 130), (131, 170)], (6, 6))
    else:
        pen.line("body.deep", [(9, 92), (131, 92)], 2.6)
        pen.line("body.light", [(10, 95), (130, 95)], 1.6)
        for y, n in ((46, 30), (112, 54)):
            pen.limb("chrome.deep", [(28.5, y + 2), (28.5, y + n + 2)], (8, 8))
            pen.limb("chrome", [(27, y), (27, y + n)], (8, 8))
    pen.limb("body.pale", [(22, 20), (40, 14), (74, 13)], (3, 5, 3), alpha=0.8)
    pen.box("chrome", 84, 30, 30, 8, rounding=4)
    pen.anchor("top", 70, 8, size=96)
    pen.anchor("inside", 66, 224, size=70)


@draws(
    "stove",
    box=(170, 190),
    height_m=1.0,
    slots={"body": "#f1eee6", "iron": "#34343d", "glass": "#4a3f45"},
    faces="front",
    variants=("closed", "open"),
    aliases=("oven", "cooker", "kitchen stove", "range"),
    tags=("home", "kitchen"),
    shadow=(10, 160),
    is_lit_at_night=True,
)
def stove(pen: Pen) -> None:
    """Draw a kitchen stove with four knobs and an oven behind a door with a window."""
    for x in (20, 134):
        pen.box("iron", x, 176, 16, 12, rounding=3)
    pen.form("body", rectangle(8, 28, 154, 152, rounding=8), shade=7, light=4)
    pen.form("body", rectangle(8, 4, 154, 26, rounding=6), shade=4, light=3)
    pen.poly("iron", [(18, 26), (152, 26), (164, 38), (6, 38)], rounding=3)
    for x in (48, 122):
        pen.oval("iron.light", x, 31, 26, 3.6)
        pen.oval("#e8743b.lit", x, 31, 20, 2)
    pen.oval("iron", 85, 17, 9)
    pen.oval("body", 85, 17, 7)
    pen.line("iron", [(85, 17), (85, 12.5)], 1.5)
    pen.line("iron", [(85, 17), (88, 18)], 1.5)
    for x in (32, 62, 108, 138):
        pen.form("iron", ellipse(x, 53, 8.5, 8.5), shade=3, light=2)
        pen.line("body", [(x, 52), (x, 47)], 2)
    door = rectangle(20, 70, 130, 92, rounding=8)
    pen.edge("body.deep", door, 1.8, alpha=0.7)
    pen.anchor("top", 85, 32, size=136)
    if pen.variant == "open":
        pen.anchor("inside", 85, 134, size=96)
        open_oven(pen, door)
        return
    pen.limb("iron", [(34, 80), (136, 80)], (6, 6))
    window = rectangle(36, 94, 98, 52, rounding=8)
    pen.fill("glass", window, to="#e58a45.lit")
    with pen.inside(window):
        pen.line("iron.light", [(30, 128), (140, 128)], 2, alpha=0.5)
        pen.poly("#ffffff.raw", [(50, 150), (90, 90), (106, 90), (66, 150)], alpha=0.15)
    pen.anchor("inside", 85, 140, size=80)


def open_oven(pen: Pen, door: Outline) -> None:
    """Draw the hot inside of an oven and its door, which hangs down before it."""
    pen.fill("glass.deep", door, to="#e58a45.lit")
    for y in (112, 136):
        pen.line("iron.light", [(24, y), (146, y)], 2.4)
    flap = polygon([(20, 160), (150, 160), (163, 184), (7, 184)], rounding=4)
    pen.form("body", flap, shade=5, light=3)
    pen.poly("glass", [(40, 164), (130, 164), (136, 177), (34, 177)], rounding=3)
    pen.limb("iron", [(24, 186), (146, 186)], (5, 5))


@draws(
    "washing machine",
    box=(160, 200),
    height_m=0.87,
    slots={"body": "#eef0f1", "trim": "#5a93b8", "water": "#8ec7e0"},
    faces="front",
    aliases=("washer", "clothes dryer", "tumble dryer"),
    tags=("home",),
    shadow=(10, 150),
)
def washing_machine(pen: Pen) -> None:
    """Draw a front-loading washing machine with laundry going round."""
    for x in (18, 126):
        pen.box("#3c3f48", x, 188, 16, 10, rounding=3)
    pen.form("body", rectangle(6, 6, 148, 185, rounding=9), shade=7, light=5)
    pen.line("body.deep", [(7, 46), (153, 46)], 2)
    pen.box("trim", 18, 16, 44, 20, rounding=4)
    pen.box("trim.light", 18, 16, 44, 6, rounding=3)
    pen.form("body", ellipse(92, 26, 11, 11), shade=4, light=3)
    pen.edge("body.deep", ellipse(92, 26, 11, 11), 1.4)
    pen.line("trim", [(92, 26), (98, 19)], 2.4)
    for x, tone in ((118, "#6fbf6a"), (134, "#e6a03c")):
        pen.oval(f"{tone}.lit", x, 26, 4.4)
    pen.form("trim", ellipse(80, 116, 54, 54), shade=6, light=4)
    pen.oval("body.shade", 80, 116, 44)
    glass = ellipse(80, 116, 38, 38)
    pen.fill("#3d5566", glass)
    with pen.inside(glass):
        pen.blob("water", [(36, 118), (60, 110), (86, 120), (124, 108), (124, 160), (36, 160)])
        pen.blob("#e26a5a", [(48, 122), (66, 112), (84, 124), (80, 144), (58, 148)])
        pen.blob("#f1c453", [(82, 112), (104, 116), (110, 134), (90, 142), (76, 130)])
        for x, y, r in ((60, 106, 5), (72, 100, 3.5), (98, 104, 4.5), (108, 98, 3), (86, 94, 2.6)):
            pen.oval("#ffffff", x, y, r, alpha=0.8)
        pen.blob("#ffffff.raw", [(50, 110), (60, 90), (80, 82), (64, 96), (56, 114)], alpha=0.45)
    pen.limb("body.pale", [(127, 104), (130, 122)], (7, 7))
    pen.anchor("top", 80, 8, size=126)
    pen.anchor("inside", 80, 140, size=60)


@draws(
    "bathtub",
    box=(280, 170),
    height_m=0.75,
    slots={"body": "#f7f5f0", "brass": "#d9a94a", "water": "#9bd2e6"},
    faces="front",
    variants=("full", "empty"),
    aliases=("bath tub", "bath", "tub"),
    tags=("home", "bathroom"),
    shadow=(44, 236),
)
def bathtub(pen: Pen) -> None:
    """Draw a tub on claw feet, full of foam."""
    for x, side in ((64, -1), (214, 1)):
        pen.limb("brass", [(x, 138), (x + 8 * side, 156), (x + 12 * side, 164)], (15, 9, 12))
    pen.line("brass.shade", [(252, 60), (252, 26), (244, 16), (228, 18), (224, 28)], 7)
    pen.line("brass", [(251, 58), (251, 26), (243, 16), (228, 18)], 5)
    pen.oval("brass", 252, 42, 8, 4)
    if pen.variant == "full":
        pen.oval("water", 140, 60, 118, 12)
        for x, y, r in (
            (50, 46, 17),
            (78, 36, 22),
            (110, 44, 17),
            (140, 38, 20),
            (170, 44, 18),
            (198, 40, 20),
            (222, 50, 13),
            (96, 52, 14),
            (154, 54, 14),
        ):
            pen.form("#fbfdfe", ellipse(x, y, r, r * 0.92), shade=r * 0.4, light=0)
        for x, y, r in ((66, 10, 5), (120, 14, 4), (92, 5, 3.4), (186, 12, 4.4)):
            pen.oval("#d7eff7", x, y, r, alpha=0.85)
            pen.oval("#ffffff.raw", x - r * 0.3, y - r * 0.3, r * 0.3)
    else:
        pen.oval("body.deep", 140, 60, 122, 13)
        pen.oval("body.shade", 144, 63, 108, 9)
    pen.anchor("inside", 130, 66, size=150)
    pen.anchor("seat", 130, 66, size=150)
    with pen.in_front():
        shell = smooth(
            [
                (16, 58, 0.2),
                (140, 66),
                (264, 58, 0.2),
                (254, 104),
                (226, 142),
                (180, 151),
                (96, 151),
                (50, 142),
                (25, 104),
            ]
        )
        pen.form("body", shell, shade=14, light=4)
        pen.blob("#ffffff.raw", [(38, 88), (52, 118), (70, 134), (58, 110), (50, 86)], alpha=0.7)
        rim = smooth(
            [
                (6, 54),
                (14, 48),
                (60, 58),
                (140, 61),
                (220, 58),
                (266, 48),
                (274, 54),
                (262, 64),
                (200, 71),
                (140, 73),
                (80, 71),
                (18, 64),
            ]
        )
        pen.form("body", rim, shade=5)
    pen.anchor("top", 140, 56, size=150)


@draws(
    "toilet",
    box=(150, 180),
    height_m=0.8,
    slots={"body": "#f6f5f1", "seat": "#e3dccb", "chrome": "#b9c2ca"},
    variants=("closed", "open"),
    aliases=("loo", "lavatory"),
    tags=("home", "bathroom"),
    shadow=(48, 124),
)
def toilet(pen: Pen) -> None:
    """Draw a toilet from the side, its tank on the left."""
    if pen.variant == "open":
        pen.form(
            "seat", smooth([(54, 96), (46, 50), (54, 22), (66, 26), (68, 60), (68, 96)]), shade=4
        )
    tank = smooth([(10, 26, 0.2), (58, 26, 0.2), (60, 60), (56, 98, 0.2), (16, 98, 0.2), (9, 60)])
    pen.form("body", tank, shade=8, light=4)
    pen.form("body", rectangle(5, 14, 60, 15, rounding=6), shade=4, light=3)
    pen.limb("chrome", [(20, 42), (36, 44)], (7, 5))
    foot = smooth(
        [
            (40, 96, 0),
            (110, 110, 0.4),
            (96, 136),
            (98, 158),
            (116, 176, 0.2),
            (44, 176, 0.2),
            (52, 150),
            (38, 126),
        ]
    )
    pen.form("body", foot, shade=10, light=4)
    bowl = smooth(
        [(24, 100, 0.2), (140, 98, 0.3), (140, 112), (122, 136), (92, 146), (60, 142), (30, 122)]
    )
    pen.form("body", bowl, shade=10, light=0)
    pen.blob("#ffffff.raw", [(48, 112), (58, 128), (76, 136), (62, 122)], alpha=0.7)
    if pen.variant == "open":
        pen.form(
            "seat",
            smooth([(34, 96), (60, 90), (130, 90), (144, 96), (130, 103), (44, 103)]),
            shade=4,
            light=2,
        )
        pen.oval("#8fc4d8", 92, 95, 38, 3.4)
    else:
        pen.form(
            "seat",
            smooth([(30, 96), (52, 87), (112, 84), (140, 90), (146, 98), (130, 104), (40, 104)]),
            shade=6,
            light=3,
        )
        pen.line("seat.deep", [(34, 98), (90, 97), (144, 97)], 1.4, alpha=0.7)
    pen.anchor("seat", 92, 94, size=80)


@draws(
    "sink",
    box=(170, 200),
    height_m=1.0,
    slots={"body": "#f6f5f1", "chrome": "#b4bfc8", "water": "#8fcbe4"},
    faces="front",
    aliases=("washbasin", "basin", "wash basin"),
    tags=("home", "bathroom", "kitchen"),
    shadow=(54, 116),
)
def sink(pen: Pen) -> None:
    """Draw a pedestal washbasin with a running tap."""
    stand = smooth(
        [
            (64, 92, 0),
            (106, 92, 0),
            (100, 136),
            (104, 178),
            (118, 197, 0.2),
            (52, 197, 0.2),
            (66, 178),
            (70, 136),
        ]
    )
    pen.form("body", stand, shade=9, light=4)
    pen.oval("body.deep", 85, 62, 76, 14)
    pen.oval("body.shade", 85, 66, 64, 10)
    pen.limb("water", [(88, 36), (88, 68)], (6, 8), alpha=0.9)
    pen.oval("water.light", 88, 69, 16, 3.6)
    pen.line("chrome", [(60, 56), (60, 26), (66, 16), (80, 16), (88, 24), (88, 34)], 9)
    pen.line("chrome.pale", [(58, 52), (58, 26), (65, 15), (78, 15)], 2)
    for x in (40, 118):
        pen.box("chrome", x - 4, 40, 8, 18, rounding=2)
        pen.limb("chrome", [(x - 10, 38), (x + 10, 38)], (6, 6))
    with pen.in_front():
        bowl = smooth(
            [
                (10, 60, 0.2),
                (85, 74),
                (160, 60, 0.2),
                (154, 86),
                (126, 110),
                (85, 116),
                (44, 110),
                (16, 86),
            ]
        )
        pen.form("body", bowl, shade=11, light=0)
        pen.blob("#ffffff.raw", [(30, 80), (42, 98), (60, 106), (46, 92)], alpha=0.7)
        rim = smooth(
            [
                (3, 58),
                (12, 52),
                (44, 68),
                (85, 71),
                (126, 68),
                (158, 52),
                (167, 58),
                (156, 70),
                (85, 82),
                (14, 70),
            ]
        )
        pen.form("body", rim, shade=4)
    pen.anchor("inside", 85, 72, size=90)
