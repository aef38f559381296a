"""Owns the drawings of everything that floats: boats, ships, rafts, submarines.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import flag, letter, pane, panes, planks, puff, snow
from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen


def foam(pen: Pen, left: float, right: float, y: float) -> None:
    """Draw the white water along a hull whose waterline is at `y`."""
    n = max(4, round((right - left) / 34))
    step = (right - left) / n
    top = [
        (left + k * step, y - (4 if k % 2 else -1), 0.2 if k in (0, n) else 1) for k in range(n + 1)
    ]
    pen.blob("#f4f8fa", [*top, ((left + right) / 2, y + 7)], alpha=0.75)


def christen(
    pen: Pen, x: float, y: float, width: float, height: float, *, ink: str = "#fff6e2.raw"
) -> None:
    """Write its name on a hull, if it has one; what has none may look the other way."""
    if pen.lettering:
        inscribe(pen, ink, x, y, width, height, weight=0.17)


def portholes(pen: Pen, xs: range, y: float, radius: float, rim: str) -> None:
    """Draw a row of round windows; needs the slot glass."""
    for x in xs:
        pen.oval(rim, x, y, radius * 1.45)
        pen.oval("glass.lit", x, y, radius)


@draws(
    "sailboat",
    box=(260, 300),
    height_m=9,
    slots={
        "sail": "#f7f0df",
        "hull": "#b8463a",
        "deck": "#c9995f",
        "mast": "#7a5238",
        "stripe": "#f4efe4",
    },
    recolour=("hull", "sail"),
    ground=288,
    stance="water",
    aliases=("sailing boat", "boat", "dinghy", "sail boat"),
    tags=("sea", "lake"),
    shadow=(20, 236),
)
def sailboat(pen: Pen) -> None:
    """Draw a sailing boat with two full sails, heading right."""
    pen.limb("mast", [(118, 262), (118, 8)], (8, 5))
    # The wind comes from behind: both sails belly towards the bow.
    main = smooth(
        [(112, 20, 0.1), (104, 110), (112, 222, 0.2), (66, 230), (14, 226, 0.1), (66, 132)]
    )
    pen.form("sail", main, shade=10, light=4)
    with pen.inside(main):
        for y in (76, 128, 178):
            pen.line("sail.shade", [(10, y + 16), (70, y + 8), (116, y)], 1.8)
        pen.blob("sail.shade", [(112, 10), (92, 110), (96, 226), (130, 240), (130, 10)], alpha=0.6)
    jib = smooth(
        [(124, 34, 0.1), (164, 112), (226, 224, 0.1), (174, 232), (130, 224, 0.2), (138, 130)]
    )
    pen.form("sail", jib, shade=9, light=4)
    pen.limb("mast", [(10, 232), (118, 234)], (5, 6))
    pen.line("mast", [(119, 12), (242, 240)], 1.4)
    pen.blob("hull.light", [(118, 12, 0), (92, 4), (74, 14), (92, 18), (118, 24, 0)])
    with pen.in_front():
        hull = smooth(
            [
                (8, 246, 0.2),
                (60, 252),
                (150, 252),
                (252, 238, 0.1),
                (238, 266),
                (214, 290, 0.3),
                (36, 290, 0.3),
                (16, 272),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.blob(
                "stripe",
                [
                    (0, 252, 0),
                    (60, 262),
                    (150, 262),
                    (262, 246, 0),
                    (262, 254, 0),
                    (150, 270),
                    (60, 270),
                    (0, 260, 0),
                ],
            )
            pen.box("hull.deep", 0, 282, 260, 10)
        christen(pen, 40, 263, 170, 19)
        pen.blob("deck", [(8, 246, 0), (60, 251), (150, 251), (252, 238, 0), (150, 245), (60, 245)])
        pen.blob(
            "#f4f8fa",
            [
                (14, 290, 0.2),
                (30, 283),
                (60, 288),
                (110, 284),
                (160, 288),
                (206, 283),
                (240, 291, 0.2),
                (130, 296),
            ],
            alpha=0.75,
        )
    pen.anchor("seat", 64, 252, size=40)
    pen.anchor("inside", 64, 254, size=40)
    pen.anchor("top", 118, 8, size=30)


@draws(
    "houseboat",
    box=(320, 170),
    height_m=4.5,
    slots={
        "hull": "#3d5a6c",
        "wall": "#d98f52",
        "roof": "#5d6f5a",
        "trim": "#f7f0df",
        "glass": "#a9d3e2",
        "leaf": "#5f9a50",
        "bloom": "#e0607a",
    },
    recolour=("wall", "hull", "roof"),
    ground=148,
    stance="water",
    aliases=("house boat", "canal boat", "narrowboat", "barge house"),
    tags=("river", "lake", "harbour"),
    shadow=(20, 300),
    is_lit_at_night=True,
)
def houseboat(pen: Pen) -> None:
    """Draw a flat barge with a wooden cabin, pots of flowers on its roof."""
    cabin = rectangle(62, 58, 186, 66)
    pen.form("wall", cabin, shade=6, light=3)
    planks(pen, rectangle(62, 58, 186, 66), "wall", step=11)
    roof = polygon([(52, 60), (62, 46), (250, 46), (260, 60)])
    pen.form("roof", roof, shade=4, light=3)
    snow(pen, [(60, 46), (156, 46), (252, 46)])
    for x in (84, 128, 196):
        pen.box("trim", x - 4, 70, 34, 30, rounding=2)
        pen.box("glass.lit" if pen.is_night else "glass", x, 74, 26, 22, rounding=1)
        pen.line("trim", [(x + 13, 74), (x + 13, 96)], 2)
    pen.box("trim", 164, 70, 24, 54, rounding=2)
    pen.box("hull", 167, 73, 18, 51, rounding=1)
    pen.oval("trim", 182, 100, 1.8)
    for x in (90, 146, 214):
        pen.box("wall.deep", x, 36, 22, 11, rounding=2)
        for k in range(4):
            pen.oval("leaf" if k % 2 else "leaf.shade", x + 3 + k * 5.4, 33, 5)
        for k in range(3):
            pen.oval("bloom", x + 5 + k * 6, 29, 3)
    pen.box("hull.deep", 226, 22, 10, 26, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 140, 86, 70, alpha=0.35)
    pen.anchor("top", 156, 46, size=170)
    pen.anchor("seat", 274, 122, size=40)
    pen.anchor("inside", 274, 124, size=44)
    with pen.in_front():
        hull = smooth(
            [
                (8, 112, 0.2),
                (60, 124),
                (250, 124),
                (312, 108, 0.2),
                (288, 152, 0.3),
                (34, 152, 0.3),
            ]
        )
        pen.form("hull", hull, shade=6, light=0)
        pen.line("trim", [(10, 114), (60, 126), (250, 126), (310, 110)], 4)
        christen(pen, 60, 129, 190, 20)
        foam(pen, 26, 296, 152)


@draws(
    "rowing boat",
    box=(270, 96),
    height_m=0.8,
    slots={"hull": "#3f7d8f", "wood": "#b98547", "trim": "#f4efe4", "oar": "#d8b27a"},
    recolour=("hull", "trim"),
    ground=78,
    stance="water",
    aliases=("rowboat", "row boat", "rowing-boat", "wooden boat", "skiff"),
    tags=("sea", "lake", "river"),
    shadow=(30, 240),
)
def rowing_boat(pen: Pen) -> None:
    """Draw a small open wooden boat with a pair of oars."""
    pen.blob(
        "wood.deep",
        [(8, 30, 0.2), (60, 40), (140, 43), (214, 38), (262, 22, 0.2), (216, 54), (60, 56)],
    )
    for x in (70, 130, 188):
        pen.poly("wood", [(x, 42), (x + 30, 42), (x + 27, 49), (x + 3, 49)])
    pen.anchor("seat", 138, 44, size=120)
    pen.anchor("inside", 138, 46, size=130)
    pen.anchor("top", 138, 44, size=120)
    with pen.in_front():
        hull = smooth(
            [
                (5, 26, 0.2),
                (60, 39),
                (140, 43),
                (214, 37),
                (265, 17, 0.1),
                (250, 52),
                (222, 80, 0.3),
                (44, 80, 0.3),
                (18, 58),
            ]
        )
        pen.form("hull", hull, shade=7, light=0)
        with pen.inside(hull):
            for k in range(2):
                pen.line(
                    "hull.shade",
                    [(10, 46 + k * 13), (80, 56 + k * 13), (180, 56 + k * 13), (264, 38 + k * 13)],
                    1.6,
                )
        pen.line("trim", [(7, 27), (60, 40), (140, 44), (214, 38), (263, 19)], 5)
        pen.limb("oar", [(84, 22), (150, 52), (196, 72)], (4.5, 4.5))
        pen.form("oar", smooth([(186, 66), (206, 72), (232, 88), (214, 88), (192, 74)]), shade=2)
        pen.oval("wood.deep", 134, 46, 5, 4)
        christen(pen, 26, 48, 104, 26)
        foam(pen, 34, 234, 80)


@draws(
    "canoe",
    box=(280, 92),
    height_m=0.75,
    slots={"hull": "#b8563a", "wood": "#c99a5b", "trim": "#e3c08a", "oar": "#d8b27a"},
    recolour=("hull", "trim"),
    ground=76,
    stance="water",
    aliases=("paddle boat",),
    tags=("lake", "river"),
    shadow=(30, 250),
)
def canoe(pen: Pen) -> None:
    """Draw a canoe with upturned ends and a paddle."""
    pen.blob(
        "wood.deep",
        [(20, 22, 0.2), (70, 42), (140, 46), (210, 42), (260, 22, 0.2), (210, 54), (70, 54)],
    )
    for x in (84, 168):
        pen.poly("wood", [(x, 44), (x + 28, 44), (x + 26, 50), (x + 2, 50)])
    pen.anchor("seat", 140, 46, size=120)
    pen.anchor("inside", 140, 48, size=130)
    pen.anchor("top", 140, 46, size=120)
    with pen.in_front():
        hull = smooth(
            [
                (6, 18),
                (16, 8, 0.4),
                (40, 32),
                (90, 45),
                (140, 47),
                (190, 45),
                (240, 32),
                (264, 8, 0.4),
                (274, 18),
                (262, 52),
                (228, 78, 0.3),
                (52, 78, 0.3),
                (18, 52),
            ]
        )
        pen.form("hull", hull, shade=7, light=0)
        pen.line(
            "trim", [(16, 10), (40, 33), (90, 46), (140, 48), (190, 46), (240, 33), (264, 10)], 4
        )
        for x in (110, 140, 170):
            pen.poly("trim", [(x - 9, 60), (x, 54), (x + 9, 60), (x, 66)])
        pen.limb("oar", [(96, 14), (190, 58)], (4.5, 4.5))
        pen.form("oar", smooth([(182, 52), (206, 56), (228, 74), (208, 74), (188, 62)]), shade=2)
        foam(pen, 44, 236, 78)


@draws(
    "motorboat",
    box=(300, 130),
    height_m=2,
    slots={
        "hull": "#f2f0e8",
        "stripe": "#d8423a",
        "glass": "#a9d3e2",
        "seat": "#c98f5a",
        "steel": "#4a4c58",
    },
    recolour=("hull", "stripe"),
    ground=112,
    stance="water",
    aliases=("speedboat", "speed boat", "motor boat", "powerboat"),
    tags=("sea", "lake"),
    shadow=(30, 260),
)
def motorboat(pen: Pen) -> None:
    """Draw an open speedboat with a windscreen and an outboard motor."""
    pen.form(
        "steel",
        smooth(
            [
                (8, 44, 0.5),
                (30, 40, 0.5),
                (34, 62, 0.4),
                (26, 70),
                (24, 112, 0.3),
                (14, 112, 0.3),
                (10, 68),
            ]
        ),
        shade=4,
        light=3,
    )
    for x in (66, 110):
        pen.form(
            "seat",
            smooth([(x, 66, 0.3), (x - 4, 42, 0.5), (x + 8, 38), (x + 18, 62, 0.3)]),
            shade=3,
            light=2,
        )
    pen.poly("glass", [(150, 60), (172, 28), (178, 28), (208, 60)], alpha=0.75)
    pen.line("steel", [(150, 58), (174, 28), (180, 29)], 3)
    pen.anchor("seat", 110, 62, size=90)
    pen.anchor("inside", 110, 64, size=90)
    pen.anchor("top", 110, 62, size=90)
    with pen.in_front():
        hull = smooth(
            [
                (22, 58, 0.2),
                (130, 60),
                (180, 58, 0.6),
                (240, 56),
                (296, 50, 0.1),
                (272, 86),
                (236, 114, 0.3),
                (32, 114, 0.3),
                (24, 88),
            ]
        )
        pen.form("hull", hull, shade=8, light=3)
        with pen.inside(hull):
            pen.blob(
                "stripe",
                [(10, 78, 0), (150, 78), (300, 58, 0), (300, 68, 0), (150, 92), (10, 92, 0)],
            )
            pen.box("stripe.deep", 0, 108, 300, 8)
        pen.line("steel", [(230, 52), (250, 46), (272, 47)], 2.4)
        christen(pen, 40, 66, 150, 34, ink="#2f2733.raw")
        foam(pen, 8, 262, 114)


@draws(
    "yacht",
    box=(360, 170),
    height_m=9,
    slots={
        "hull": "#f5f4ef",
        "stripe": "#26416f",
        "glass": "#4a6a86",
        "steel": "#b4bcc8",
        "deck": "#c99a5b",
    },
    recolour=("hull", "stripe"),
    ground=152,
    stance="water",
    aliases=("motor yacht", "superyacht", "luxury yacht", "cabin cruiser", "motor cruiser"),
    tags=("sea",),
    shadow=(30, 330),
    is_lit_at_night=True,
)
def yacht(pen: Pen) -> None:
    """Draw a white motor yacht with three decks of dark glass."""
    pen.line("steel", [(132, 34), (120, 6)], 4)
    pen.line("steel", [(112, 14), (136, 14)], 2.4)
    for y, left, right, lean in ((36, 92, 176, 20), (58, 60, 224, 26), (82, 36, 262, 30)):
        deck = smooth(
            [
                (left, y + 24, 0.2),
                (left - 10, y + 4, 0.3),
                (left, y, 0.4),
                (right - lean, y, 0.6),
                (right + 8, y + 24, 0.2),
            ]
        )
        pen.form("hull", deck, shade=4, light=2)
        pane(
            pen,
            smooth(
                [
                    (left + 22, y + 6, 0.3),
                    (right - lean - 2, y + 6, 0.4),
                    (right - 6, y + 18, 0.3),
                    (left + 22, y + 18, 0.3),
                ]
            ),
            streak=0.4,
        )
    pen.line("steel", [(250, 92), (300, 92), (344, 90)], 2)
    for x in (270, 296, 320):
        pen.line("steel", [(x, 92), (x, 104)], 1.6)
    with pen.in_front():
        hull = smooth(
            [
                (12, 104, 0.3),
                (180, 108),
                (280, 106),
                (354, 98, 0.1),
                (326, 132),
                (300, 154, 0.3),
                (30, 154, 0.3),
                (18, 132),
            ]
        )
        pen.form("hull", hull, shade=8, light=0)
        with pen.inside(hull):
            pen.box("stripe", 0, 140, 360, 20)
            pen.blob(
                "stripe",
                [(10, 114, 0), (200, 116), (350, 108, 0), (350, 111, 0), (200, 119), (10, 117, 0)],
            )
        if pen.lettering:
            christen(pen, 90, 119, 180, 20, ink="stripe")
        else:
            portholes(pen, range(90, 270, 30), 127, 4, "steel")
        foam(pen, 22, 306, 154)
    pen.anchor("seat", 66, 104, size=60)
    pen.anchor("inside", 66, 104, size=60)
    pen.anchor("top", 300, 104, size=60)


@draws(
    "ship",
    box=(460, 220),
    height_m=42,
    slots={
        "hull": "#26304a",
        "upper": "#f4f1e6",
        "funnel": "#d8523f",
        "glass": "#8fbfd6",
        "red": "#a83a33",
        "steel": "#8d96a3",
        "smoke": "#e6e4e0",
    },
    recolour=("hull", "funnel"),
    ground=202,
    stance="water",
    aliases=(
        "ocean liner",
        "cruise ship",
        "liner",
        "steamship",
        "steamer",
        "passenger ship",
        "titanic",
        "cruise liner",
    ),
    tags=("sea",),
    shadow=(30, 420),
    is_lit_at_night=True,
)
def ship(pen: Pen) -> None:
    """Draw an ocean liner with three funnels and rows of lit windows."""
    puff(pen, "smoke", [(128, 24, 12), (104, 18, 15), (76, 16, 12), (54, 20, 8)], alpha=0.8)
    pen.line("steel", [(352, 120), (356, 26)], 3)
    pen.line("steel", [(70, 116), (68, 52)], 3)
    for a, b in (((356, 30), (440, 132)), ((356, 30), (276, 76)), ((68, 54), (20, 130))):
        pen.line("steel", [a, b], 0.9)
    for x in (136, 196, 256):
        funnel = polygon([(x, 90), (x + 6, 34), (x + 34, 34), (x + 36, 90)], rounding=2)
        pen.form("funnel", funnel, shade=6, light=4)
        with pen.inside(funnel):
            pen.box("hull", x, 30, 40, 14)
            pen.box("upper", x, 48, 40, 5)
    for y, left, right in ((76, 106, 320), (96, 80, 346), (116, 54, 372)):
        deck = rectangle(left, y, right - left, 24, rounding=4)
        pen.form("upper", deck, shade=5, light=3)
        n = (right - left - 20) // 14
        panes(pen, left + 10, y + 6, n * 14 - 5, 9, n, gap=5, rounding=2)
        pen.box("steel", left - 4, y + 18, right - left + 8, 2)
    for x in (110, 160, 210, 260):
        pen.form(
            "upper",
            smooth([(x, 106, 0.2), (x + 30, 106, 0.2), (x + 26, 114), (x + 4, 114)]),
            shade=3,
        )
    pane(pen, rectangle(322, 80, 30, 12, rounding=3))
    with pen.in_front():
        hull = smooth(
            [
                (8, 128, 0.2),
                (120, 140),
                (340, 140),
                (452, 120, 0.1),
                (436, 160),
                (410, 204, 0.3),
                (36, 204, 0.3),
                (16, 170),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.blob(
                "upper",
                [
                    (0, 124, 0),
                    (120, 140),
                    (340, 140),
                    (470, 116, 0),
                    (470, 122, 0),
                    (340, 147),
                    (120, 147),
                    (0, 132, 0),
                ],
            )
            pen.box("red", 0, 188, 460, 20)
        # Its name stands large on the bow.
        end = 220 if pen.lettering else 410
        portholes(pen, range(50, end, 22), 158, 2.8, "steel")
        portholes(pen, range(61, end, 22), 173, 2.8, "steel")
        pen.line("steel", [(420, 146), (420, 158)], 3)
        letter(pen, 214, 148, 198, 38, "", ink="upper")
        foam(pen, 26, 420, 203)
    flag(pen, "funnel", 356, 22, width=18, height=11)
    snow(pen, [(106, 77), (320, 77)], depth=5)
    pen.anchor("seat", 390, 132, size=60)
    pen.anchor("inside", 210, 116, size=200)
    pen.anchor("top", 210, 76, size=160)


@draws(
    "cargo ship",
    box=(480, 200),
    height_m=38,
    slots={
        "hull": "#b0392f",
        "upper": "#f1efe8",
        "one": "#3f7fb8",
        "two": "#e0a13a",
        "three": "#4f9a68",
        "four": "#c9604a",
        "glass": "#5d8aa8",
        "steel": "#5a6270",
    },
    recolour=("hull",),
    ground=182,
    stance="water",
    aliases=("container ship", "freighter", "freight ship", "tanker"),
    tags=("sea", "harbour"),
    shadow=(30, 440),
    is_lit_at_night=True,
)
def cargo_ship(pen: Pen) -> None:
    """Draw a container ship with its bridge at the back."""
    pen.form("upper", rectangle(34, 42, 58, 92, rounding=4), shade=6, light=4)
    pen.form("upper", rectangle(24, 34, 82, 20, rounding=4), shade=4, light=3)
    panes(pen, 30, 39, 70, 9, 7, gap=3, rounding=1.5)
    for y in (64, 82, 100):
        panes(pen, 42, y, 42, 8, 4, gap=5, rounding=1.5)
    pen.form(
        "hull", polygon([(40, 34), (44, 10), (66, 10), (68, 34)], rounding=2), shade=4, light=2
    )
    pen.line("steel", [(84, 34), (84, 6)], 2.6)
    order = ("one", "two", "three", "four", "two", "one", "four", "three", "one", "two", "four")
    for row in range(3):
        for k in range(7 if row < 2 else 6):
            x, y = 116 + k * 44, 106 - row * 25
            tone = order[(k * 2 + row * 3) % len(order)]
            pen.form(tone, rectangle(x, y, 42, 24, rounding=1.5), shade=3, light=2)
            for n in range(1, 6):
                pen.line(f"{tone}.shade", [(x + n * 7, y + 3), (x + n * 7, y + 21)], 1.3)
    with pen.in_front():
        hull = smooth(
            [
                (8, 124, 0.2),
                (110, 130, 0.3),
                (420, 130, 0.4),
                (470, 112, 0.1),
                (458, 150),
                (446, 184, 0.3),
                (34, 184, 0.3),
                (14, 158),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.box("hull.deep", 0, 168, 480, 20)
            pen.blob(
                "upper",
                [
                    (0, 122, 0),
                    (110, 130, 0),
                    (420, 130, 0),
                    (480, 106, 0),
                    (480, 112, 0),
                    (420, 136, 0),
                    (110, 136, 0),
                    (0, 128, 0),
                ],
            )
        letter(pen, 120, 139, 240, 24, "", ink="upper")
        pen.oval("steel", 440, 142, 5)
        foam(pen, 22, 454, 183)
    pen.anchor("seat", 430, 128, size=60)
    pen.anchor("inside", 260, 106, size=260)
    pen.anchor("top", 240, 56, size=240)


@draws(
    "ferry",
    box=(400, 190),
    height_m=22,
    slots={
        "hull": "#2f6fa8",
        "upper": "#f4f1e6",
        "funnel": "#e0a13a",
        "glass": "#8fbfd6",
        "steel": "#8d96a3",
        "life": "#e8703b",
    },
    recolour=("hull", "funnel"),
    ground=172,
    stance="water",
    plural="ferries",
    aliases=("ferryboat", "ferry boat", "car ferry"),
    tags=("sea", "harbour"),
    shadow=(30, 370),
    is_lit_at_night=True,
)
def ferry(pen: Pen) -> None:
    """Draw a white and blue ferry with two decks and a funnel."""
    pen.form(
        "funnel", polygon([(96, 62), (104, 14), (142, 14), (150, 62)], rounding=4), shade=6, light=4
    )
    pen.box("hull", 101, 26, 45, 9)
    pen.line("steel", [(262, 44), (262, 8)], 3)
    pen.line("steel", [(246, 18), (278, 18)], 2.4)
    pen.form(
        "upper",
        smooth([(216, 62, 0.2), (216, 38, 0.3), (302, 38, 0.4), (316, 62, 0.2)]),
        shade=5,
        light=3,
    )
    panes(pen, 226, 45, 76, 11, 5, gap=4, rounding=2)
    for y, left, right in ((60, 70, 334), (88, 44, 362)):
        pen.form(
            "upper",
            smooth(
                [
                    (left, y + 30, 0.1),
                    (left, y + 4, 0.3),
                    (left + 6, y, 0.3),
                    (right - 14, y, 0.4),
                    (right, y + 30, 0.1),
                ]
            ),
            shade=5,
            light=3,
        )
        n = (right - left - 40) // 24
        panes(pen, left + 16, y + 8, n * 24 - 8, 13, n, gap=8, rounding=3)
        pen.box("steel", left - 6, y + 25, right - left + 10, 2.4)
    for x in (88, 150, 212):
        pen.form(
            "life",
            smooth([(x, 78, 0.2), (x + 40, 78, 0.2), (x + 34, 88), (x + 6, 88)]),
            shade=3,
            light=2,
        )
    with pen.in_front():
        hull = smooth(
            [
                (10, 116, 0.2),
                (200, 118),
                (330, 118),
                (392, 106, 0.1),
                (374, 146),
                (352, 174, 0.3),
                (34, 174, 0.3),
                (14, 146),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.blob(
                "upper",
                [(0, 136, 0), (330, 138), (400, 128, 0), (400, 136, 0), (330, 147), (0, 145, 0)],
            )
            pen.box("hull.deep", 0, 162, 400, 20)
        portholes(pen, range(50, 350, 30), 129, 3.6, "steel")
        christen(pen, 70, 145, 240, 20)
        foam(pen, 24, 358, 173)
    pen.anchor("seat", 340, 112, size=60)
    pen.anchor("inside", 200, 88, size=200)
    pen.anchor("top", 200, 60, size=160)


@draws(
    "tugboat",
    box=(280, 200),
    height_m=12,
    slots={
        "hull": "#2b3550",
        "cabin": "#d8523f",
        "upper": "#f4f1e6",
        "glass": "#8fbfd6",
        "steel": "#8d96a3",
        "tyre": "#2b2a33",
        "smoke": "#e6e4e0",
    },
    recolour=("cabin", "hull"),
    ground=180,
    stance="water",
    aliases=("tug", "tug boat"),
    tags=("sea", "harbour"),
    shadow=(30, 250),
    is_lit_at_night=True,
)
def tugboat(pen: Pen) -> None:
    """Draw a stout tugboat with a tall funnel and tyres along its side."""
    puff(pen, "smoke", [(74, 20, 11), (54, 14, 11), (36, 14, 8)], alpha=0.85)
    pen.line("steel", [(196, 60), (196, 22)], 3)
    funnel = polygon([(72, 112), (78, 32), (112, 32), (116, 112)], rounding=3)
    pen.form("cabin", funnel, shade=6, light=4)
    with pen.inside(funnel):
        pen.box("hull", 70, 30, 50, 16)
        pen.box("upper", 70, 54, 50, 10)
    pen.form("upper", rectangle(56, 104, 152, 40, rounding=4), shade=6, light=3)
    portholes(pen, range(76, 150, 24), 122, 6, "steel")
    pen.form(
        "cabin",
        smooth([(128, 110, 0.2), (132, 62, 0.2), (212, 62, 0.2), (218, 110, 0.2)]),
        shade=6,
        light=4,
    )
    pen.form("upper", rectangle(124, 56, 98, 10, rounding=4), shade=3, light=2)
    panes(pen, 140, 72, 68, 22, 3, gap=6, rounding=4)
    with pen.in_front():
        hull = smooth(
            [
                (10, 126, 0.3),
                (80, 144),
                (180, 140),
                (262, 108, 0.3),
                (272, 114, 0.3),
                (262, 150),
                (244, 182, 0.3),
                (34, 182, 0.3),
                (14, 154),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.box("cabin.shade", 0, 170, 280, 20)
        pen.line("upper", [(12, 127), (80, 145), (180, 141), (264, 110)], 5)
        if pen.lettering:
            christen(pen, 40, 150, 180, 22)
        else:
            for x, y in ((66, 156), (110, 160), (154, 159), (198, 152), (236, 138)):
                pen.edge("tyre", ellipse(x, y, 8, 9), 6)
        foam(pen, 22, 252, 181)
    pen.anchor("seat", 236, 124, size=40)
    pen.anchor("inside", 174, 94, size=60)
    pen.anchor("top", 172, 56, size=80)


@draws(
    "fishing boat",
    box=(320, 240),
    height_m=7,
    slots={
        "hull": "#2f6fa5",
        "cabin": "#f4f1e6",
        "trim": "#d8523f",
        "glass": "#8fbfd6",
        "wood": "#a9774a",
        "steel": "#7d8796",
        "net": "#7f9a8c",
    },
    recolour=("hull", "cabin"),
    ground=214,
    stance="water",
    aliases=("trawler", "fishing trawler", "shrimp boat", "fisherman's boat"),
    tags=("sea", "harbour"),
    shadow=(30, 290),
    is_lit_at_night=True,
)
def fishing_boat(pen: Pen) -> None:
    """Draw a small trawler: a wheelhouse aft, a mast with a boom, a net hung up to dry."""
    pen.limb("wood", [(178, 160), (178, 14)], (7, 5))
    pen.limb("wood", [(178, 132), (284, 58)], (6, 4))
    pen.line("steel", [(178, 18), (284, 58)], 1.8)
    pen.line("steel", [(178, 18), (306, 132)], 1.8)
    pen.line("steel", [(178, 18), (92, 84)], 1.8)
    net = smooth([(190, 126, 0.2), (236, 92), (278, 62, 0.2), (272, 112), (252, 148), (214, 152)])
    pen.fill("net", net, alpha=0.55)
    with pen.inside(net):
        for k in range(-4, 14):
            pen.line("net.deep", [(180 + k * 10, 40), (220 + k * 10, 170)], 1.3, alpha=0.8)
            pen.line("net.light", [(250 + k * 10, 40), (150 + k * 10, 170)], 1.3, alpha=0.8)
    for x, y in ((214, 152), (232, 151), (252, 147)):
        pen.oval("trim", x, y, 5, 4)
    pen.form("cabin", rectangle(56, 92, 96, 72, rounding=5), shade=7, light=4)
    pen.form("trim", rectangle(46, 82, 116, 12, rounding=4), shade=3, light=2)
    for x in (66, 96, 126):
        pen.box("glass.lit", x, 104, 20, 24, rounding=3)
        pen.poly("#ffffff", [(x + 2, 106), (x + 9, 106), (x + 3, 122)], alpha=0.4)
    pen.box("steel", 70, 60, 4, 24)
    pen.form("trim", rectangle(118, 54, 18, 30, rounding=2), shade=3, light=2)
    with pen.in_front():
        hull = smooth(
            [
                (10, 134, 0.3),
                (60, 158),
                (190, 158),
                (270, 136),
                (312, 112, 0.3),
                (300, 160),
                (274, 218, 0.3),
                (44, 218, 0.3),
                (22, 186),
            ]
        )
        pen.form("hull", hull, shade=10, light=0)
        with pen.inside(hull):
            pen.box("trim.shade", 0, 204, 320, 20)
            pen.line("cabin", [(10, 150), (60, 174), (190, 174), (270, 152), (312, 128)], 5)
        pen.line("wood.light", [(11, 135), (60, 159), (190, 159), (270, 137), (311, 113)], 5)
        for x, y in ((240, 170), (264, 164)):
            pen.edge("cabin", ellipse(x, y, 8, 8), 4)
        christen(pen, 50, 178, 180, 28)
        foam(pen, 30, 282, 216)
    pen.anchor("seat", 230, 150, size=50)
    pen.anchor("inside", 226, 152, size=60)
    pen.anchor("top", 104, 82, size=90)


@owned("sails")
def full_sail(pen: Pen, tone: str, x: float, y: float, width: float, height: float) -> Outline:
    """Draw a square sail filled from behind, its upper left corner at (x, y)."""
    w, h = width, height
    sail = smooth(
        [
            (x, y, 0.1),
            (x + w * 0.9, y, 0.1),
            (x + w * 1.04, y + h * 0.5),
            (x + w * 0.98, y + h, 0.1),
            (x + w * 0.5, y + h * 0.9),
            (x - w * 0.02, y + h, 0.1),
            (x + w * 0.06, y + h * 0.5),
        ]
    )
    pen.form(tone, sail, shade=h * 0.1, light=3)
    with pen.inside(sail):
        for k in (0.3, 0.62):
            pen.line(
                f"{tone}.shade",
                [(x + w * k, y), (x + w * (k + 0.05), y + h * 0.5), (x + w * k, y + h)],
                1.2,
            )
    return sail


@draws(
    "pirate ship",
    box=(400, 360),
    height_m=34,
    slots={
        "hull": "#7a4b33",
        "sail": "#efe4cb",
        "flag": "#2b2a33",
        "trim": "#d9ae4b",
        "mast": "#5a3a2a",
        "lamp": "#fdeeb5",
        "bone": "#f4efe4",
    },
    recolour=("sail", "hull"),
    ground=338,
    stance="water",
    aliases=("pirate boat", "corsair ship"),
    tags=("sea", "pirate"),
    shadow=(40, 370),
    is_lit_at_night=True,
)
def pirate_ship(pen: Pen) -> None:
    """Draw a pirate ship with a skull on its black flag."""
    three_master(pen, has_skull=True)


@draws(
    "galleon",
    box=(400, 360),
    height_m=34,
    slots={
        "hull": "#7a4b33",
        "sail": "#efe4cb",
        "flag": "#c8372f",
        "trim": "#d9ae4b",
        "mast": "#5a3a2a",
        "lamp": "#fdeeb5",
        "bone": "#f4efe4",
    },
    recolour=("sail", "hull"),
    ground=338,
    stance="water",
    aliases=(
        "tall ship",
        "sailing ship",
        "old ship",
        "frigate",
        "caravel",
        "sailing vessel",
        "galley",
        "clipper",
    ),
    tags=("sea",),
    shadow=(40, 370),
    is_lit_at_night=True,
)
def galleon(pen: Pen) -> None:
    """Draw an old sailing ship with three masts."""
    three_master(pen, has_skull=False)


def three_master(pen: Pen, *, has_skull: bool) -> None:
    """Draw a three-masted ship with square sails and gun ports in a box 400 x 360."""
    if pen.is_night:
        pen.glow("lamp.lit", 30, 208, 44, alpha=0.8)
    for x, top in ((94, 62), (190, 12), (286, 44)):
        pen.limb("mast", [(x, 290), (x, top)], (9, 5))
    pen.limb("mast", [(310, 258), (394, 206)], (9, 4))
    for a, b in (
        ((190, 20), (60, 262)),
        ((286, 50), (390, 210)),
        ((190, 20), (286, 120)),
        ((94, 66), (30, 240)),
        ((286, 50), (220, 256)),
    ):
        pen.line("mast", [a, b], 1)
    pen.form(
        "sail",
        smooth(
            [(292, 84, 0.1), (330, 150), (382, 206, 0.1), (330, 214), (296, 226, 0.1), (304, 150)]
        ),
        shade=6,
        light=3,
    )
    for x, y, w, h in (
        (56, 86, 72, 52),
        (48, 146, 88, 76),
        (150, 40, 76, 46),
        (142, 92, 92, 58),
        (136, 156, 104, 84),
        (252, 70, 68, 46),
        (246, 122, 78, 66),
    ):
        pen.limb("mast", [(x - 5, y + 1), (x + w * 0.9 + 6, y + 1)], (4, 4))
        full_sail(pen, "sail", x, y, w, h)
    pen.form("mast", polygon([(176, 34), (206, 34), (202, 46), (180, 46)], rounding=2), shade=3)
    pen.form(
        "flag",
        smooth([(190, 4, 0), (164, 0), (138, 8, 0), (142, 30, 0), (166, 22), (190, 28, 0)]),
        shade=3,
    )
    if has_skull:
        pen.oval("bone", 164, 11, 5.5, 5)
        pen.box("bone", 161, 14, 6, 5, rounding=1)
        for x in (162, 166):
            pen.oval("flag", x, 11, 1.4)
    with pen.in_front():
        hull = smooth(
            [
                (10, 214, 0.2),
                (96, 222, 0.2),
                (102, 256, 0.3),
                (200, 262),
                (276, 258, 0.3),
                (284, 242, 0.3),
                (352, 226, 0.2),
                (344, 270),
                (318, 316),
                (290, 340, 0.3),
                (60, 340, 0.3),
                (32, 312),
                (18, 262),
            ]
        )
        pen.form("hull", hull, shade=10, light=0)
        planks(pen, hull, "hull", step=15, is_upright=False)
        pen.line("trim", [(10, 216), (98, 224)], 5)
        pen.line("trim", [(102, 258), (200, 264), (278, 259)], 4)
        pen.line("trim", [(284, 244), (352, 228)], 5)
        pen.line("trim", [(24, 276), (100, 288), (240, 290), (334, 274)], 4)
        for x in range(120, 300, 34):
            pen.box("trim.shade", x - 2, 266, 19, 17, rounding=2)
            pen.box("hull.line", x, 268, 15, 13, rounding=1)
            pen.oval("mast.line", x + 10, 275, 6, 4)
        for x in (34, 62):
            pen.box("trim", x - 2, 234, 20, 24, rounding=4)
            pen.box("lamp.lit", x, 236, 16, 20, rounding=3)
        pen.box("trim", 5, 196, 11, 18, rounding=3)
        pen.box("lamp.lit", 7, 199, 7, 12, rounding=2)
        foam(pen, 44, 312, 339)
    pen.anchor("seat", 150, 262, size=120)
    pen.anchor("inside", 150, 264, size=140)
    pen.anchor("top", 190, 36, size=40)


@draws(
    "viking ship",
    box=(340, 270),
    height_m=12,
    slots={
        "hull": "#8a5a38",
        "sail": "#c8423a",
        "stripe": "#f3e8d0",
        "shield": "#d9ae4b",
        "mast": "#5a3a2a",
        "iron": "#4a4c58",
    },
    recolour=("sail", "stripe"),
    ground=250,
    stance="water",
    aliases=("longship", "viking boat", "drakkar", "dragon boat"),
    tags=("sea",),
    shadow=(40, 300),
)
def viking_ship(pen: Pen) -> None:
    """Draw a longship with a striped sail, round shields and a dragon's head."""
    pen.limb("mast", [(164, 220), (164, 8)], (9, 6))
    pen.limb("mast", [(72, 32), (262, 32)], (6, 6))
    for a, b in (((164, 12), (40, 190)), ((164, 12), (290, 184))):
        pen.line("mast", [a, b], 1.2)
    sail = smooth(
        [
            (80, 34, 0.1),
            (252, 34, 0.1),
            (266, 96),
            (256, 166, 0.1),
            (170, 152),
            (78, 166, 0.1),
            (92, 96),
        ]
    )
    pen.fill("sail", sail)
    with pen.inside(sail):
        for x in (104, 168, 232):
            pen.blob(
                "stripe",
                [
                    (x - 16, 20, 0),
                    (x + 16, 20, 0),
                    (x + 22, 100),
                    (x + 16, 180, 0),
                    (x - 16, 180, 0),
                    (x - 10, 100),
                ],
            )
        pen.fill("#33285c.raw", sail.plus(sail.moved(-10, -9)), alpha=0.18)
    pen.anchor("seat", 100, 198, size=120)
    pen.anchor("inside", 160, 202, size=160)
    pen.anchor("top", 164, 12, size=30)
    with pen.in_front():
        pen.form(
            "hull",
            smooth(
                [
                    (292, 200, 0.3),
                    (306, 150),
                    (298, 122),
                    (304, 102),
                    (328, 100),
                    (337, 112, 0.3),
                    (318, 118),
                    (316, 128, 0.4),
                    (324, 160),
                    (312, 218, 0.3),
                ]
            ),
            shade=5,
            light=3,
        )
        pen.form(
            "hull",
            smooth(
                [
                    (44, 204, 0.3),
                    (26, 160),
                    (34, 128),
                    (20, 116),
                    (8, 126),
                    (18, 138, 0.4),
                    (10, 162),
                    (24, 220, 0.3),
                ]
            ),
            shade=5,
            light=3,
        )
        pen.oval("#2b2a33", 314, 108, 2.4)
        pen.blob("stripe", [(324, 116), (332, 113, 0), (330, 120, 0)])
        hull = smooth(
            [
                (16, 176, 0.4),
                (60, 200),
                (164, 208),
                (270, 198),
                (318, 172, 0.4),
                (312, 216),
                (280, 252, 0.3),
                (56, 252, 0.3),
                (24, 220),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            for k in range(3):
                pen.line(
                    "hull.deep",
                    [
                        (14, 196 + k * 13),
                        (60, 216 + k * 13),
                        (164, 222 + k * 12),
                        (270, 214 + k * 13),
                        (320, 190 + k * 13),
                    ],
                    1.6,
                )
        pen.line("hull.light", [(18, 178), (60, 201), (164, 209), (270, 199), (316, 174)], 4)
        for k, (x, y) in enumerate(
            ((70, 208), (104, 213), (138, 216), (172, 216), (206, 214), (240, 210), (272, 202))
        ):
            tone = ("shield", "sail", "stripe")[k % 3]
            pen.form(tone, ellipse(x, y, 15, 15), shade=4, light=2)
            pen.edge("iron", ellipse(x, y, 14, 14), 2)
            pen.oval("iron", x, y, 4)
        foam(pen, 40, 300, 251)


@draws(
    "submarine",
    box=(360, 180),
    height_m=7,
    slots={
        "hull": "#f0c33c",
        "mark": "#d8523f",
        "glass": "#8fd0e0",
        "steel": "#6d7688",
        "rim": "#e9e2cf",
    },
    recolour=("hull", "mark"),
    ground=150,
    stance="water",
    variants=("surfaced", "diving"),
    aliases=("sub", "u-boat", "yellow submarine"),
    tags=("sea",),
    shadow=(40, 330),
    is_lit_at_night=True,
)
def submarine(pen: Pen) -> None:
    """Draw a round friendly submarine with portholes, a tower and a periscope."""
    pen.line("steel", [(196, 40), (196, 8), (214, 8)], 7)
    pen.oval("glass", 216, 8, 3, 5)
    for dy in (-1, 1):
        pen.form(
            "mark",
            smooth(
                [(66, 112, 0.2), (30, 112 + dy * 46, 0.3), (14, 112 + dy * 44, 0.4), (26, 112, 0.3)]
            ),
            shade=4,
            light=3,
        )
    pen.oval("steel.shade", 18, 112, 5, 27)
    pen.oval("steel", 18, 112, 8, 8)
    tower = smooth(
        [(140, 80, 0.2), (148, 40, 0.4), (164, 34), (214, 34, 0.4), (226, 44), (240, 80, 0.2)]
    )
    pen.form("mark", tower, shade=6, light=4)
    pen.box("mark.deep", 150, 32, 72, 6, rounding=3)
    hull = smooth(
        [
            (24, 112, 0.6),
            (74, 82),
            (180, 68),
            (286, 74),
            (338, 100),
            (346, 122),
            (324, 148),
            (250, 168),
            (150, 168),
            (74, 146),
        ]
    )
    pen.form("hull", hull, shade=13, light=6)
    with pen.inside(hull):
        pen.blob("mark", [(0, 140, 0), (180, 148), (360, 138, 0), (360, 180, 0), (0, 180, 0)])
        pen.blob("mark.shade", [(0, 156, 0), (180, 160), (360, 154, 0), (360, 180, 0), (0, 180, 0)])
        pen.blob("hull.pale", [(90, 84), (180, 75), (270, 80), (180, 83)], alpha=0.8)
    for x in (130, 196, 262):
        pen.oval("steel", x, 112, 21)
        pen.oval("rim", x, 112, 19)
        pane(pen, ellipse(x, 112, 14, 14))
    pen.oval("glass.lit", 338, 116, 6, 9)
    if pen.variant == "surfaced":
        foam(pen, 50, 338, 152)
    else:
        for x, y, r in ((300, 40, 5), (318, 26, 7), (290, 20, 4), (330, 52, 3.4)):
            pen.edge("#f4f8fa", ellipse(x, y, r, r), 1.6, alpha=0.85)
    pen.anchor("seat", 186, 36, size=60)
    pen.anchor("inside", 196, 112, size=30)
    pen.anchor("top", 186, 34, size=60)


@draws(
    "raft",
    box=(280, 210),
    height_m=3.2,
    slots={"wood": "#b98547", "sail": "#f0e6cf", "rope": "#d8c08a", "mast": "#7a5238"},
    recolour=("sail", "wood"),
    ground=190,
    stance="water",
    aliases=("wooden raft", "log raft"),
    tags=("sea", "river", "lake"),
    shadow=(24, 256),
)
def raft(pen: Pen) -> None:
    """Draw a log raft with a patched square sail."""
    pen.limb("mast", [(120, 176), (120, 6)], (8, 6))
    pen.limb("mast", [(66, 22), (196, 22)], (5, 5))
    sail = full_sail(pen, "sail", 72, 22, 126, 100)
    with pen.inside(sail):
        pen.poly("sail.shade", [(150, 70), (178, 66), (182, 94), (154, 98)])
        for k in range(3):
            pen.line("mast", [(152 + k * 12, 66), (150 + k * 12, 74)], 1.2)
    pen.blob(
        "wood.shade",
        [(18, 166, 0.3), (258, 166, 0.3), (266, 176), (258, 180, 0.3), (18, 180, 0.3), (10, 174)],
    )
    pen.anchor("seat", 190, 170, size=110)
    pen.anchor("inside", 190, 170, size=110)
    pen.anchor("top", 190, 170, size=110)
    with pen.in_front():
        for k in range(8):
            x = 12 + k * 32
            pen.form("wood", ellipse(x + 16, 184, 16.5, 14), shade=4, light=2)
            pen.oval("wood.pale", x + 16, 184, 11, 9)
            pen.edge("wood.shade", ellipse(x + 16, 184, 6.5, 5.5), 1.4)
        for x in (60, 204):
            pen.line("rope", [(x, 168), (x - 3, 184), (x, 198)], 5)
        foam(pen, 8, 272, 194)


@draws(
    "gondola",
    box=(330, 130),
    height_m=1.9,
    slots={"hull": "#2a2b36", "trim": "#d9ae4b", "seat": "#b3283a", "oar": "#b98547"},
    recolour=("hull", "seat"),
    ground=112,
    stance="water",
    tags=("river", "town"),
    shadow=(40, 290),
)
def gondola(pen: Pen) -> None:
    """Draw a Venetian gondola with its curled stern, comb at the bow and red seats."""
    pen.form(
        "seat",
        smooth(
            [(130, 84, 0.3), (134, 54, 0.5), (148, 50), (156, 72), (200, 76, 0.4), (200, 92, 0.3)]
        ),
        shade=5,
        light=3,
    )
    pen.anchor("seat", 172, 78, size=60)
    pen.anchor("inside", 172, 80, size=70)
    pen.anchor("top", 230, 88, size=50)
    with pen.in_front():
        hull = smooth(
            [
                (6, 20, 0.4),
                (20, 10),
                (34, 22, 0.4),
                (28, 34),
                (58, 72),
                (120, 90),
                (200, 92),
                (262, 76),
                (296, 30),
                (300, 14, 0.3),
                (314, 12, 0.3),
                (314, 50),
                (290, 96),
                (258, 114, 0.3),
                (80, 114, 0.3),
                (34, 88),
                (14, 50),
            ]
        )
        pen.form("hull", hull, shade=6, light=3)
        pen.line("trim", [(30, 38), (58, 73), (120, 91), (200, 93), (262, 77), (294, 36)], 2.6)
        for k in range(4):
            pen.line("trim", [(308, 18 + k * 8), (324, 18 + k * 8)], 3.4)
        pen.line("trim", [(306, 8), (322, 5)], 4)
        pen.limb("oar", [(60, 14), (96, 70), (120, 120)], (4, 5))
        foam(pen, 70, 270, 114)
