"""Owns the drawings of what things are carried and kept in, and of umbrellas.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "umbrella",
    box=(230, 300),
    height_m=1.3,
    slots={"cloth": "#d6453f", "wood": "#7a5238", "steel": "#b8bec8"},
    faces="front",
    variants=("open", "closed"),
    aliases=("brolly", "open umbrella"),
    tags=("rain",),
    shadow=(96, 136),
)
def umbrella(pen: Pen) -> None:
    """Draw an open umbrella with a crook handle, or a furled one."""
    if pen.variant == "closed":
        with pen.group(matrix=(1.12, 0, 0, 1.12, -14, 4)), pen.turned(24, 115, 130):
            pen.line("steel", [(115, 8), (115, 60)], 4)
            pen.line("wood", [(115, 190), (115, 236), (108, 251), (96, 252), (90, 240)], 9)
            roll = smooth(
                [
                    (108, 24, 0.3),
                    (122, 24, 0.3),
                    (134, 90),
                    (142, 186, 0.2),
                    (128, 194),
                    (102, 194),
                    (88, 186, 0.2),
                    (96, 90),
                ]
            )
            pen.form("cloth", roll, shade=6, light=4)
            with pen.inside(roll):
                pen.line("cloth.deep", [(117, 24), (124, 100), (132, 194)], 2.4)
                pen.line("cloth.deep", [(112, 24), (106, 100), (104, 194)], 2.4)
            pen.limb("cloth.deep", [(94, 140), (115, 144), (137, 140)], (7, 7))
        pen.anchor("grip", 77, 236)
        return
    pen.anchor("grip", 115, 256)
    pen.line("steel", [(115, 60), (115, 238)], 4.5)
    pen.line("steel.pale", [(114, 70), (114, 232)], 1.3)
    pen.line("wood", [(115, 234), (115, 276), (108, 291), (95, 291), (89, 278)], 9)
    pen.line("wood.light", [(112.5, 238), (112.5, 272)], 2)
    pen.line("steel", [(115, 6), (115, 24)], 5)
    under = smooth(
        [
            (6, 110, 0.1),
            (60, 98),
            (115, 94),
            (170, 98),
            (224, 110, 0.1),
            (160, 120),
            (115, 116),
            (70, 120),
        ]
    )
    pen.fill("cloth.deep", under)
    dome = smooth(
        [
            (115, 16, 0.7),
            (176, 32),
            (214, 76),
            (226, 114, 0.1),
            (207, 101),
            (187, 101),
            (170, 114, 0.1),
            (150, 100),
            (133, 98),
            (115, 114, 0.1),
            (97, 98),
            (80, 100),
            (60, 114, 0.1),
            (43, 101),
            (23, 101),
            (4, 114, 0.1),
            (16, 76),
            (54, 32),
        ]
    )
    pen.form("cloth", dome, shade=7, light=5)
    with pen.inside(dome):
        pen.blob(
            "cloth.shade",
            [(115, 14, 0), (156, 52), (172, 118, 0), (240, 120, 0), (230, 60)],
            alpha=0.8,
        )
        pen.blob(
            "cloth.light",
            [(115, 14, 0), (80, 50), (60, 116, 0), (97, 98), (115, 114, 0)],
            alpha=0.75,
        )
        for a, b in ((76, 60), (115, 115), (154, 170)):
            pen.line("cloth.deep", [(115, 14), (a + (b - a) * 0.25, 56), (b, 114)], 1.6, alpha=0.6)
    pen.blob("cloth.pale", [(34, 66), (52, 46), (72, 36), (56, 54), (44, 74)], alpha=0.7)
    if pen.is_snowy:
        pen.blob(
            "#f4f8fc",
            [(60, 34), (90, 19), (115, 14), (142, 19), (172, 34), (140, 36), (112, 30), (86, 36)],
        )


@draws(
    "backpack",
    box=(150, 190),
    height_m=0.48,
    slots={"cloth": "#3f7fb0", "flap": "#e8a23c", "strap": "#6d4a36"},
    recolour=("cloth", "flap"),
    faces="front",
    aliases=("rucksack", "school bag", "schoolbag", "knapsack", "satchel"),
    tags=("school", "travel"),
    shadow=(20, 130),
)
def backpack(pen: Pen) -> None:
    """Draw a backpack with a front pocket and leather straps."""
    pen.line("strap", [(54, 24), (60, 8), (75, 4), (90, 8), (96, 24)], 6)
    for x, dx in ((16, -8), (134, 8)):
        pen.line("cloth.deep", [(x + dx * -1.4, 60), (x + dx, 96), (x - dx, 160)], 9)
    body = smooth(
        [
            (22, 70),
            (30, 32),
            (54, 16),
            (96, 16),
            (120, 32),
            (128, 70),
            (134, 150),
            (122, 184, 0.5),
            (28, 184, 0.5),
            (16, 150),
        ]
    )
    pen.form("cloth", body, shade=9, light=5)
    pocket = rectangle(28, 108, 94, 68, rounding=16)
    pen.form("cloth", pocket, shade=7, light=5)
    pen.edge("cloth.deep", pocket, 1.6, alpha=0.7)
    pen.line("cloth.deep", [(40, 122), (110, 122)], 2)
    pen.limb("flap", [(104, 122), (106, 134)], (4, 4))
    lid = smooth(
        [
            (24, 62),
            (32, 30),
            (56, 16),
            (94, 16),
            (118, 30),
            (126, 62),
            (120, 82),
            (75, 90),
            (30, 82),
        ]
    )
    pen.form("flap", lid, shade=8, light=5)
    for x in (50, 100):
        pen.box("strap", x - 6, 62, 12, 46, rounding=4)
        pen.box("#e2c064", x - 8, 88, 16, 12, rounding=3)
        pen.box("strap", x - 4, 91, 8, 6)
    pen.anchor("grip", 75, 8)
    pen.anchor("worn_back", 75, 90, size=110)
    pen.anchor("inside", 75, 30, size=70)


@draws(
    "handbag",
    box=(150, 160),
    height_m=0.32,
    slots={"leather": "#b5473f", "brass": "#e2bb58"},
    faces="front",
    aliases=("purse", "bag", "leather bag"),
    tags=("clothes",),
    shadow=(20, 130),
)
def handbag(pen: Pen) -> None:
    """Draw a leather handbag with a clasp."""
    pen.line("leather.deep", [(44, 74), (46, 30), (60, 10), (90, 10), (104, 30), (106, 74)], 7)
    pen.line("leather.light", [(43, 66), (45, 30), (59, 8)], 2)
    body = smooth(
        [
            (28, 58, 0.3),
            (122, 58, 0.3),
            (136, 100),
            (142, 144),
            (128, 155, 0.5),
            (22, 155, 0.5),
            (8, 144),
            (14, 100),
        ]
    )
    pen.form("leather", body, shade=8, light=5)
    flap = smooth(
        [(28, 58, 0.2), (122, 58, 0.2), (126, 78), (108, 102), (75, 112), (42, 102), (24, 78)]
    )
    pen.form("leather", flap, shade=6, light=4)
    pen.edge("leather.shade", flap.scaled(0.92, 0.88, 75, 78), 1.3)
    pen.form("brass", ellipse(75, 110, 10, 10), shade=4, light=2)
    for x in (44, 106):
        pen.oval("brass", x, 72, 5)
    pen.anchor("grip", 75, 12)


@draws(
    "shopping bag",
    box=(140, 170),
    height_m=0.42,
    slots={"paper": "#e9c25a", "string": "#8a5a38"},
    faces="front",
    variants=("empty", "full"),
    aliases=("paper bag", "tote bag", "gift bag", "grocery bag"),
    tags=("shop",),
    shadow=(16, 124),
)
def shopping_bag(pen: Pen) -> None:
    """Draw a paper bag with string handles; the full one holds bread and greens."""
    pen.line("string.shade", [(54, 56), (56, 22), (76, 12), (92, 22), (92, 56)], 4)
    pen.poly("paper.deep", [(16, 52), (28, 44), (124, 44), (124, 60)])
    if pen.variant == "full":
        pen.limb("#d99a4f", [(44, 70), (34, 12)], (16, 14))
        for y in (22, 36, 50):
            pen.line("#b9743a", [(30 + y * 0.1, y + 4), (44, y - 3)], 2.4)
        pen.blob("#69a84f", [(64, 60), (58, 34), (72, 22), (80, 32), (92, 26), (98, 40), (94, 62)])
        pen.oval("#d8433c", 104, 50, 13)
    pen.anchor("inside", 70, 54, size=80)
    pen.anchor("grip", 68, 10)
    with pen.in_front():
        front = polygon([(10, 52), (106, 52), (110, 166), (8, 166)], rounding=2)
        pen.form("paper", front, shade=5, light=3)
        pen.poly("paper.shade", [(106, 52), (128, 46), (132, 158), (110, 166)])
        pen.poly("paper.deep", [(106, 52), (118, 100), (110, 166)], alpha=0.5)
        pen.line("string", [(36, 62), (38, 26), (58, 14), (78, 26), (78, 62)], 4)
        if not inscribe(pen, "paper.line", 18, 80, 84, 70):
            pen.blob(
                "#d8533f", [(59, 134, 0), (36, 112), (42, 94), (59, 104, 0), (76, 94), (82, 112)]
            )


@draws(
    "suitcase",
    box=(220, 180),
    height_m=0.5,
    slots={"leather": "#b0703c", "strap": "#6b4230", "brass": "#e2bb58"},
    recolour=("leather", "strap"),
    faces="front",
    aliases=("luggage", "travel bag", "trunk case"),
    variants=("closed", "open"),
    tags=("travel",),
    shadow=(14, 206),
)
def suitcase(pen: Pen) -> None:
    """Draw a leather suitcase with straps and travel stickers, or one that lies open."""
    if pen.variant == "open":
        _open_case(pen)
        return
    pen.line("strap", [(82, 40), (86, 16), (134, 16), (138, 40)], 10)
    pen.line("strap.light", [(84, 30), (88, 14), (128, 13)], 2.4)
    pen.form("leather", rectangle(6, 34, 208, 140, rounding=16), shade=9, light=6)
    pen.line("leather.deep", [(8, 66), (212, 66)], 2.6)
    pen.line("leather.light", [(8, 69), (212, 69)], 1.6)
    for x in (44, 158):
        pen.form("strap", rectangle(x, 34, 18, 140), shade=3, light=3)
        pen.form("brass", rectangle(x - 3, 74, 24, 20, rounding=4), shade=3, light=2)
        pen.box("strap", x + 3, 79, 12, 10, rounding=2)
    pen.form("brass", rectangle(98, 58, 24, 18, rounding=4), shade=3, light=2)
    if not inscribe(pen, "leather.pale", 70, 92, 80, 60):
        pen.oval("#e9e0c8", 92, 118, 20)
        pen.blob("#5b9ac0", [(76, 118), (92, 102), (108, 118), (92, 124)])
        with pen.turned(12, 132, 140):
            pen.box("#d8533f", 112, 128, 34, 26, rounding=3)
            pen.poly("#f6e7c4", [(118, 148), (128, 136), (134, 144), (138, 140), (142, 148)])
    for x, y in ((8, 36), (196, 36), (8, 156), (196, 156)):
        pen.form("brass", rectangle(x, y, 16, 16, rounding=7), shade=3)
    pen.anchor("grip", 110, 14)
    pen.anchor("top", 110, 36, size=180)
    pen.anchor("seat", 110, 36, size=180)


def _open_case(pen: Pen) -> None:
    """Draw a suitcase that lies on its back: the lid stands up behind what is in it."""
    pen.form("leather", rectangle(10, 6, 200, 104, rounding=14), shade=5, light=5)
    pen.form("#e8d6b4", rectangle(22, 18, 176, 90, rounding=8), shade=4)
    for x in (48, 160):
        pen.box("strap", x, 18, 12, 90, alpha=0.7)
    pen.box("strap.deep", 12, 100, 196, 24, rounding=4)
    pen.anchor("inside", 110, 122, size=176)
    pen.anchor("seat", 110, 122, size=150)
    with pen.in_front():
        pen.form("leather", rectangle(4, 112, 212, 64, rounding=12), shade=7, light=5)
        pen.line("leather.light", [(10, 118), (210, 118)], 2)
        for x in (44, 158):
            pen.form("strap", rectangle(x, 112, 18, 64), shade=3, light=3)
            pen.form("brass", rectangle(x - 3, 116, 24, 16, rounding=4), shade=3, light=2)
        for x in (6, 198):
            pen.form("brass", rectangle(x, 160, 16, 16, rounding=7), shade=3)
        pen.line("strap", [(84, 142), (90, 158), (130, 158), (136, 142)], 7)
    pen.anchor("grip", 110, 158)


def weave(pen: Pen, tone: str, left: float, top: float, right: float, bottom: float) -> None:
    """Draw basket work over a rectangle; clip it to the basket."""
    columns = int((right - left) / 18) + 1
    for row in range(int((bottom - top) / 13) + 1):
        y = top + 13 * row
        for k in range(columns + 1):
            x = left + 18 * k - 9 * (row % 2)
            pen.limb(f"{tone}.light", [(x + 1, y + 6), (x + 8, y + 3), (x + 15, y + 6)], (7, 9, 7))
            pen.line(
                f"{tone}.deep", [(x + 1, y + 10), (x + 8, y + 8), (x + 15, y + 10)], 1.4, alpha=0.7
            )


@draws(
    "basket",
    box=(200, 180),
    height_m=0.38,
    slots={"wicker": "#c38d4b", "cloth": "#d8534a"},
    faces="front",
    variants=("empty", "full"),
    aliases=("wicker basket", "woven basket"),
    tags=("picnic", "home"),
    shadow=(34, 166),
)
def basket(pen: Pen) -> None:
    """Draw a woven basket with a high handle."""
    pen.line("wicker.deep", [(24, 96), (36, 34), (100, 9), (164, 34), (176, 96)], 12)
    pen.line("wicker", [(22, 94), (34, 33), (100, 7), (164, 33)], 5)
    pen.oval("wicker.line", 100, 92, 84, 15)
    if pen.variant == "full":
        for x, y, tone in (
            (58, 84, "#d8433c"),
            (96, 76, "#e9a23a"),
            (134, 82, "#d8433c"),
            (78, 90, "#8fb94b"),
            (116, 90, "#8fb94b"),
        ):
            pen.form(tone, ellipse(x, y, 20, 19), shade=7, light=3)
            pen.line("#5f4630", [(x, y - 17), (x + 2, y - 24)], 2.6)
    pen.anchor("inside", 100, 100, size=140)
    pen.anchor("seat", 100, 100, size=140)
    pen.anchor("grip", 100, 10)
    with pen.in_front():
        body = smooth(
            [
                (12, 92, 0.1),
                (100, 110),
                (188, 92, 0.1),
                (178, 130),
                (164, 168, 0.3),
                (100, 176),
                (36, 168, 0.3),
                (22, 130),
            ]
        )
        pen.fill("wicker.shade", body)
        with pen.inside(body):
            weave(pen, "wicker", 10, 96, 190, 176)
            pen.fill("wicker.deep", body.plus(body.moved(-10, -8)), alpha=0.5)
        for k in range(12):
            x = 14 + 15.2 * k
            dip = 14 * (1 - ((x + 4 - 100) / 88) ** 2)
            pen.limb(
                "wicker.light",
                [(x - 4, 93 + dip), (x + 8, 91 + dip), (x + 15, 94 + dip)],
                (8, 11, 8),
            )
            pen.line("wicker.deep", [(x + 10, 87 + dip), (x + 3, 98 + dip)], 1.4, alpha=0.7)


@draws(
    "box",
    box=(200, 170),
    height_m=0.45,
    slots={"card": "#cfa068", "tape": "#e6cda0"},
    variants=("open", "closed"),
    faces="front",
    plural="boxes",
    aliases=("cardboard box", "carton", "package", "parcel"),
    tags=("home", "post"),
    shadow=(18, 182),
)
def cardboard_box(pen: Pen) -> None:
    """Draw a cardboard box seen from its corner, open or taped shut."""
    if pen.variant == "open":
        pen.poly("card.deep", [(14, 62), (90, 36), (188, 56), (116, 86)])
        pen.poly("card.shade", [(14, 62), (90, 36), (72, 12), (4, 36)])
        pen.poly("card", [(90, 36), (188, 56), (196, 30), (106, 10)])
        pen.anchor("inside", 102, 90, size=110)
        pen.anchor("seat", 102, 90, size=110)
    else:
        pen.poly("card.light", [(14, 62), (90, 36), (188, 56), (116, 86)])
        pen.poly("tape", [(58, 71), (134, 44.8), (144, 47), (70, 74)])
        pen.anchor("top", 102, 60, size=120)
        pen.anchor("seat", 102, 60, size=120)
    with pen.in_front():
        left = polygon([(14, 62), (116, 86), (114, 166), (18, 138)])
        pen.fill("card", left)
        pen.poly("card.shade", [(116, 86), (188, 56), (184, 132), (114, 166)])
        if pen.variant == "open":
            pen.poly("card.light", [(14, 62), (116, 86), (92, 112), (4, 84)])
            pen.poly("card", [(116, 86), (188, 56), (197, 80), (134, 112)])
            pen.line("card.pale", [(14, 62), (116, 86)], 1.6)
        else:
            pen.poly("tape", [(58, 72.4), (70, 75), (69, 92), (58, 89)])
            pen.line("card.pale", [(14, 62, 0), (116, 86, 0), (188, 56, 0)], 1.6)
        if not inscribe(pen, "card.line", 26, 112, 80, 26):
            for x in (132, 150):
                pen.line(
                    "card.line", [(x, 138 - (x - 132) * 0.45), (x, 118 - (x - 132) * 0.45)], 2.6
                )
                pen.line(
                    "card.line",
                    [
                        (x - 5, 126 - (x - 132) * 0.45),
                        (x, 117 - (x - 132) * 0.45),
                        (x + 5, 121 - (x - 132) * 0.45),
                    ],
                    2.6,
                )
            pen.poly("#f5efe0", [(32, 100), (72, 110), (72, 132), (32, 121)])
            pen.line("card.line", [(38, 108), (64, 114)], 1.8)
            pen.line("card.line", [(38, 114), (58, 119)], 1.8)


@draws(
    "gift",
    box=(160, 170),
    height_m=0.3,
    slots={"paper": "#d6453f", "ribbon": "#f3d06a"},
    recolour=("paper", "ribbon"),
    faces="front",
    aliases=(
        "gift box",
        "present",
        "christmas present",
        "birthday present",
        "wrapped gift",
        "gift boxes",
    ),
    tags=("party",),
    shadow=(14, 146),
)
def gift(pen: Pen) -> None:
    """Draw a wrapped box with a big bow."""
    box = rectangle(16, 78, 128, 88, rounding=4)
    pen.form("paper", box, shade=7, light=4)
    with pen.inside(box):
        for x, y in ((36, 104), (56, 140), (110, 110), (128, 146), (30, 154), (124, 92)):
            pen.oval("paper.pale", x, y, 4, alpha=0.6)
        pen.box("paper.deep", 16, 78, 128, 9, alpha=0.5)
        pen.box("ribbon", 68, 70, 24, 100)
        pen.box("ribbon.shade", 84, 70, 8, 100)
    lid = rectangle(8, 54, 144, 28, rounding=5)
    pen.form("paper", lid, shade=5, light=5)
    with pen.inside(lid):
        pen.box("ribbon", 67, 50, 26, 40)
        pen.box("ribbon.shade", 84, 50, 9, 40)
    for side in (1, -1):
        x = 80.0
        tail = smooth(
            [
                (x, 52),
                (x + 20 * side, 54),
                (x + 38 * side, 70, 0),
                (x + 26 * side, 72, 0),
                (x + 22 * side, 80, 0),
                (x + 6 * side, 62),
            ]
        )
        pen.fill("ribbon.shade", tail)
        loop = smooth(
            [
                (x, 50, 0.3),
                (x + 14 * side, 22),
                (x + 42 * side, 8),
                (x + 60 * side, 22),
                (x + 48 * side, 44),
                (x + 20 * side, 54),
            ]
        )
        pen.form("ribbon", loop, shade=5, light=3)
        pen.blob(
            "ribbon.deep",
            [
                (x + 10 * side, 44),
                (x + 24 * side, 28),
                (x + 44 * side, 20),
                (x + 48 * side, 28),
                (x + 34 * side, 42),
            ],
        )
    pen.form("ribbon", rectangle(67, 38, 26, 22, rounding=8), shade=5, light=3)
    pen.anchor("top", 80, 54, size=120)
    pen.anchor("grip", 80, 120)


@draws(
    "crate",
    box=(200, 170),
    height_m=0.5,
    slots={"wood": "#c08a54", "nail": "#6d6a72"},
    variants=("closed", "open"),
    faces="front",
    aliases=("wooden box", "wooden crate", "packing crate", "shipping crate", "fruit crate"),
    tags=("home", "farm"),
    shadow=(10, 190),
)
def crate(pen: Pen) -> None:
    """Draw a crate of boards, nailed shut or without its lid."""
    if pen.variant == "open":
        pen.poly("wood.deep", [(12, 48), (78, 24), (188, 40), (128, 70)])
        pen.poly("wood.shade", [(12, 48), (78, 24), (78, 58), (12, 84)])
        pen.poly("wood", [(78, 24), (188, 40), (188, 72), (78, 58)])
        pen.poly("wood.light", [(78, 22), (189, 38), (184, 44), (80, 29)])
        pen.poly("wood.light", [(10, 46), (78, 21), (81, 28), (18, 51)])
        pen.anchor("inside", 100, 76, size=110)
        pen.anchor("seat", 100, 76, size=110)
    else:
        pen.poly("wood.light", [(12, 48), (78, 24), (188, 40), (128, 70)])
        for k in (1, 2, 3):
            pen.line("wood.shade", [(12 + 29 * k, 48 + 5.5 * k), (78 + 27.5 * k, 24 + 4 * k)], 2)
        pen.anchor("top", 100, 48, size=120)
        pen.anchor("seat", 100, 48, size=120)
    with pen.in_front():
        pen.poly("wood.shade", [(12, 48), (128, 70), (126, 166), (16, 136)])
        pen.poly("wood.deep", [(128, 70), (188, 40), (184, 126), (126, 166)])
        for k in range(3):
            y = 52 + 28 * k
            front = polygon([(15, y), (125, y + 22 + k), (124, y + 46 + 2 * k), (17, y + 23 - k)])
            pen.form("wood", front, shade=3, light=2)
            side = polygon([(132, y + 20 + k), (184, y - 8), (183, y + 15), (131, y + 44 + 2 * k)])
            pen.form("wood.shade", side, shade=2, light=1)
        for left, right in (((12, 48), (30, 51.4)), ((110, 66.6), (128, 70))):
            low = 136 + (left[0] - 14) * 0.27
            post = polygon([left, right, (right[0] - 1, low + 5), (left[0] + 1, low)])
            pen.form("wood.light", post, shade=3, light=2)
            for y in (14, 44, 72):
                pen.oval("nail", left[0] + 9, left[1] + y, 2.2)
        brace = polygon([(30, 56), (42, 58), (110, 150), (110, 162), (98, 158), (30, 70)])
        pen.form("wood.light", brace, shade=3, light=2)
        post = polygon([(128, 70), (142, 63), (140, 157), (126, 166)])
        pen.form("wood", post, shade=3, light=1)
        if pen.variant == "open":
            pen.line("wood.pale", [(12, 49, 0), (128, 71, 0), (188, 41, 0)], 3)
