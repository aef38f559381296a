"""Owns the drawings of further groceries: less usual fruit and vegetables, breakfast, sauces.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.foliage import at, blade, leaf, mass, petal
from tintype.engine.vignette.art.fruit import ball
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.serving import bowl, bowl_front, drip, plate


@draws(
    "bacon",
    box=(190, 110),
    height_m=0.04,
    slots={"meat": "#b8483e", "fat": "#f6d9c0"},
    faces="front",
    plural="bacons",
    aliases=("bacon strips", "strips of bacon", "prosciutto"),
    tags=("food", "breakfast"),
    shadow=(14, 176),
)
def bacon(pen: Pen) -> None:
    """Draw two wavy rashers of bacon."""
    for dy in (0, 46):
        top: list[Point] = [(8 + i * 29, 12 + dy + (10 if i % 2 else 0)) for i in range(7)]
        low: list[Point] = [(p[0], p[1] + 42) for p in reversed(top)]
        body = smooth([*top, *low])
        pen.form("meat", body, shade=5, light=3)
        with pen.inside(body):
            for off, w in ((13, 9), (29, 5)):
                pen.line("fat", [(p[0], p[1] + off) for p in top], w)
            pen.line("meat.shade", [(p[0], p[1] + 21) for p in top], 3, alpha=0.6)
    pen.anchor("grip", 95, 60)


@draws(
    "bagel",
    box=(160, 120),
    height_m=0.06,
    slots={"crust": "#c9863f"},
    faces="front",
    aliases=("bread roll", "bun", "buns", "bread rolls", "brioche"),
    tags=("food", "bakery"),
    shadow=(20, 140),
)
def bagel(pen: Pen) -> None:
    """Draw a ring of bread with seeds."""
    hole = ellipse(80, 56, 22, 12)
    body = smooth(
        [(4, 66), (24, 22), (80, 5), (136, 22), (156, 66), (134, 106), (80, 118), (26, 106)]
    ).plus(hole)
    pen.form("crust", body, shade=13, light=6)
    pen.blob("crust.pale", [(24, 54), (40, 32), (66, 22), (56, 34), (38, 50), (30, 62)], alpha=0.6)
    for i in range(34):
        x, y = at(80, 54, 38 + 15 * math.sin(i * 2.3), i * 137.5, flat=0.62)
        pen.oval("#fbeecb" if i % 3 else "#3b3140", x, y, 3.2, 1.9, tilt=i * 40)
    pen.anchor("grip", 80, 100)


@draws(
    "olive",
    box=(170, 119),
    height_m=0.025,
    slots={"skin": "#7d8f3c", "leaf": "#6f9a62"},
    faces="front",
    aliases=("olive branch", "capers"),
    tags=("fruit",),
    shadow=(20, 150),
)
def olive(pen: Pen) -> None:
    """Draw a twig with three olives."""
    with pen.moved(0, 13):
        olive_twig(pen)
    pen.anchor("grip", 90, 63)


def olive_twig(pen: Pen) -> None:
    """Draw the twig, its leaves and fruit."""
    pen.limb("#7a6a45", [(8, 22), (70, 26), (150, 12)], (6, 5, 3))
    for x, y, turn, n in (
        (40, 24, -140, 34),
        (70, 24, -50, 44),
        (110, 20, -110, 22),
        (146, 14, 20, 24),
        (96, 22, 20, 48),
        (30, 24, 130, 30),
    ):
        leaf(pen, "leaf", x, y, n, 13, turn)
    for x, y, tone in ((52, 68, "skin"), (94, 76, "#4a3a4e"), (132, 64, "skin")):
        pen.line("#7a6a45", [(x, y - 26), (x - 2, 26)], 2)
        body = ball(pen, tone, x, y, 21, 28)
        pen.oval("#ffffff.raw", x - 7, y - 11, 3, 6, tilt=20, alpha=0.5)
        pen.edge(f"{tone}.shade", body, 0.8, alpha=0.5)


@draws(
    "cauliflower",
    box=(160, 130),
    height_m=0.16,
    slots={"head": "#f7f0dc", "leaf": "#8fbf5a"},
    faces="front",
    aliases=("cauliflowers head",),
    tags=("vegetable",),
    shadow=(30, 130),
)
def cauliflower(pen: Pen) -> None:
    """Draw a white head between green leaves."""
    for turn, n in ((-150, 78), (-30, 78), (-120, 84), (-60, 84)):
        pen.fill("leaf.shade", petal(80, 110, n, 50, turn))
    pen.fill("head.shade", mass(80, 58, 52, 40, bumps=12))
    for x, y, r in (
        (44, 62, 22),
        (116, 62, 22),
        (58, 36, 22),
        (102, 36, 22),
        (80, 26, 21),
        (80, 60, 26),
        (56, 82, 18),
        (104, 82, 18),
    ):
        pen.form(
            "head", mass(x, y, r, r * 0.84, bumps=9, bulge=1.15, start=x % 5), shade=5, light=3
        )
        for i in range(4):
            pen.oval(
                "head.deep", *at(x, y, r * 0.34 * math.sqrt(i + 0.3), 137.5 * i), 1.7, alpha=0.5
            )
    for points in (
        [(80, 129), (46, 122), (14, 98), (6, 62), (22, 66), (40, 90), (64, 104)],
        [(80, 129), (114, 122), (146, 98), (154, 62), (138, 66), (120, 90), (96, 104)],
        [(80, 130), (56, 120), (52, 98), (80, 86), (108, 98), (104, 120)],
    ):
        pen.form("leaf", smooth(points), shade=6, light=4)
    for vein in (
        [(72, 122), (40, 104), (16, 74)],
        [(88, 122), (120, 104), (144, 74)],
        [(80, 126), (80, 108), (80, 94)],
    ):
        pen.line("leaf.pale", vein, 3, alpha=0.85)
    pen.anchor("grip", 80, 110)


@draws(
    "artichoke",
    box=(130, 160),
    height_m=0.11,
    slots={"leaf": "#7fa05c"},
    faces="front",
    tags=("vegetable",),
    shadow=(40, 90),
)
def artichoke(pen: Pen) -> None:
    """Draw an artichoke of overlapping scales."""
    pen.form("leaf", limb([(65, 118), (66, 158)], (20, 17), is_blunt=True), shade=4, light=3)
    for row, (y, n, half) in enumerate(
        ((40, 2, 14), (58, 3, 24), (76, 4, 34), (95, 5, 40), (113, 4, 34), (128, 3, 22))
    ):
        for i in range(n):
            x = 65 + (i - (n - 1) / 2) * (2 * half / max(1, n - 1)) * 0.86
            lean = (x - 65) * 0.7
            body = (
                smooth([(-13, 0), (-14, -16), (0, -38, 0.1), (14, -16), (13, 0), (0, 9)])
                .turned(lean, 0, 0)
                .moved(x, y)
            )
            pen.form("leaf", body, shade=4, light=2)
            if row % 2:
                pen.line(
                    "#a06a9a",
                    [at(x, y, 22, lean - 96), at(x, y, 33, lean - 90), at(x, y, 22, lean - 84)],
                    2,
                    alpha=0.6,
                )
    pen.anchor("grip", 65, 140)


@draws(
    "leek",
    box=(110, 220),
    height_m=0.45,
    slots={"leaf": "#5f9f52", "stem": "#eef0d2"},
    faces="front",
    aliases=("spring onion", "spring onions", "scallion", "scallions"),
    tags=("vegetable",),
    shadow=(36, 74),
)
def leek(pen: Pen) -> None:
    """Draw two leeks."""
    for x, lean in ((42, -12), (68, 10)):
        for k, n in ((-22, 92), (24, 88), (2, 100)):
            pen.fill(
                "leaf.shade" if k == 24 else "leaf",
                blade(x, 104, n, 20, -90 + k * 0.7 + lean * 0.5),
            )
        body = smooth(
            [
                (x - 13, 100),
                (x, 86),
                (x + 13, 100),
                (x + 12, 150),
                (x + 13, 196),
                (x, 206),
                (x - 13, 196),
                (x - 12, 150),
            ]
        )
        pen.fill("stem", body, to="leaf.light", slope="down")
        pen.fill(
            "leaf.light",
            smooth([(x - 13, 104), (x, 86), (x + 13, 104), (x + 12, 124), (x, 142), (x - 12, 124)]),
            alpha=0.6,
        )
        with pen.inside(body):
            for dx in (-5, 4):
                pen.line("leaf.shade", [(x + dx, 96), (x + dx, 150), (x + dx, 200)], 1.2, alpha=0.5)
            pen.box("stem.shade", x + 6, 86, 10, 124, alpha=0.5)
        for dx in (-9, -4, 1, 6, 10):
            pen.line("stem.deep", [(x + dx * 0.6, 202), (x + dx, 217)], 1.5)
    pen.anchor("grip", 55, 150)


@draws(
    "beetroot",
    box=(120, 180),
    height_m=0.15,
    slots={"skin": "#8a2a52", "leaf": "#5fa04c"},
    faces="front",
    aliases=("beet", "beets", "red beet"),
    tags=("vegetable",),
    shadow=(44, 76),
)
def beetroot(pen: Pen) -> None:
    """Draw a dark red root with red-stalked leaves."""
    for turn, n in ((-124, 92), (-56, 92), (-104, 98), (-76, 98)):
        x, y = at(60, 100, n * 0.34, turn)
        pen.line("skin.light", [(60, 100), (x, y)], 5)
        leaf(pen, "leaf", x, y, n * 0.64, 28, turn)
        pen.line("skin.light", [(x, y), at(x, y, n * 0.5, turn)], 2.4)
    pen.limb("skin.shade", [(60, 146), (62, 164), (56, 179)], (14, 5, 1.6))
    body = smooth(
        [(60, 88, 0.6), (88, 90), (108, 114), (96, 142), (60, 158), (24, 142), (12, 114), (32, 90)]
    )
    pen.form("skin", body, shade=10, light=5)
    pen.oval("skin.pale", 34, 110, 6, 11, tilt=26, alpha=0.6)
    pen.line("skin.deep", [(24, 138), (60, 146), (94, 136)], 1.6, alpha=0.6)
    pen.anchor("grip", 60, 120)


@draws(
    "fig",
    box=(150, 130),
    height_m=0.05,
    slots={"skin": "#5f3a66", "flesh": "#d8506a"},
    faces="front",
    tags=("fruit",),
    shadow=(20, 130),
)
def fig(pen: Pen) -> None:
    """Draw a fig beside an open half."""
    body = smooth(
        [
            (54, 4, 0.4),
            (60, 22),
            (88, 56),
            (94, 92),
            (76, 122),
            (46, 127),
            (14, 114),
            (5, 80),
            (24, 46),
            (46, 22),
        ]
    )
    pen.form("skin", body, shade=10, light=4)
    for k in (-26, -8, 12, 28):
        pen.line("skin.shade", [(53, 16), (50 + k, 66), (48 + k * 0.7, 118)], 1.8, alpha=0.7)
    pen.oval("skin.pale", 26, 74, 6, 15, tilt=14, alpha=0.5)
    half = smooth(
        [
            (110, 40, 0.4),
            (120, 54),
            (142, 84),
            (140, 112),
            (110, 126),
            (80, 112),
            (78, 84),
            (100, 54),
        ]
    )
    pen.form("skin", half, shade=4)
    pen.fill("#f6ead0", half.scaled(0.87, 0.9, 110, 92))
    inner = half.scaled(0.66, 0.68, 110, 96)
    pen.form("flesh", inner, shade=4, light=2)
    for i in range(22):
        x, y = at(110, 96, 4.2 * math.sqrt(i), 137.5 * i, flat=1.2)
        pen.oval("#f8dc9a", x, y, 1.4, 2)
    pen.anchor("grip", 60, 80)


@draws(
    "dragon fruit",
    box=(150, 150),
    height_m=0.12,
    slots={"skin": "#e8437e", "leaf": "#9cc455", "flesh": "#fbf8f4"},
    faces="front",
    plural="dragon fruits",
    aliases=("pitaya", "dragonfruit"),
    tags=("fruit",),
    shadow=(30, 120),
)
def dragon_fruit(pen: Pen) -> None:
    """Draw a dragon fruit with green scales, cut open."""
    for turn, n in ((-120, 46), (-90, 54), (-60, 46)):
        pen.fill("leaf", blade(75, 46, n * 0.84, 15, turn))
    for i in range(10):
        a = -60 + i * 34
        x, y = at(75, 86, 50, a, flat=1.08)
        if y < 136:
            pen.fill(
                "leaf" if i % 2 else "skin.light",
                blade(x, y, 20, 15, a * 0.6 - 40 if x > 75 else a),
            )
    body = smooth(
        [(75, 26), (112, 44), (126, 88), (108, 132), (75, 146), (42, 132), (24, 88), (38, 44)]
    )
    pen.form("skin", body, shade=9, light=4)
    pen.fill("flesh", body.scaled(0.82, 0.84, 75, 88))
    for i in range(46):
        x, y = at(75, 88, 6 * math.sqrt(i + 0.4), 137.5 * i, flat=1.2)
        pen.oval("#33262a", x, y, 1.7)
    pen.anchor("grip", 75, 120)


@draws(
    "blackberry",
    box=(110, 130),
    height_m=0.03,
    slots={"skin": "#4a2f5c", "leaf": "#5aa046"},
    faces="front",
    plural="blackberries",
    aliases=("mulberry", "mulberries", "elderberry", "elderberries"),
    tags=("fruit", "berry"),
    shadow=(36, 74),
)
def blackberry(pen: Pen) -> None:
    """Draw a blackberry of dark drupelets."""
    pen.blob(
        "skin.deep",
        [(55, 26), (92, 34), (98, 68), (78, 108), (55, 124), (32, 108), (12, 68), (18, 34)],
    )
    for y, n in ((40, 5), (56, 5), (72, 5), (88, 4), (104, 3), (117, 1)):
        for i in range(n):
            x = 55 + (i - (n - 1) / 2) * 18.5 + (4 if y in (56, 88) else 0) - (2 if y == 72 else 0)
            pen.oval("skin.shade" if x > 74 else "skin", x, y, 11)
            pen.oval("skin.pale", x - 3, y - 4, 3, 2.4, alpha=0.75)
    for turn in (170, 10, 140, 40, 90, -150, -30):
        leaf(pen, "leaf", 55, 26, 38 if turn != 90 else 26, 15, turn)
    pen.limb("leaf.shade", [(55, 26), (57, 6)], (6, 5))
    pen.anchor("grip", 55, 60)


@draws(
    "cotton candy",
    box=(140, 220),
    height_m=0.4,
    slots={"sugar": "#f8b8d0", "stick": "#e2bd86"},
    faces="front",
    plural="cotton candies",
    aliases=("candy floss", "candyfloss", "fairy floss"),
    tags=("food", "fair"),
    shadow=(60, 80),
)
def cotton_candy(pen: Pen) -> None:
    """Draw a cloud of spun sugar on a paper cone."""
    pen.form(
        "stick",
        smooth([(52, 120, 0.2), (88, 120, 0.2), (74, 216, 0.3), (66, 216, 0.3)]),
        shade=4,
        light=3,
    )
    pen.line("stick.shade", [(60, 150), (82, 142)], 2)
    pen.line("stick.shade", [(63, 176), (79, 170)], 2)
    for x, y, rx, ry in (
        (70, 84, 58, 52),
        (102, 104, 32, 26),
        (38, 104, 32, 26),
        (98, 50, 34, 30),
        (44, 50, 34, 30),
        (70, 34, 34, 26),
        (70, 86, 40, 34),
    ):
        pen.form("sugar", mass(x, y, rx, ry, bumps=9, bulge=1.1, start=x % 5), shade=7, light=5)
    for line in (
        [(34, 60), (56, 48), (84, 52)],
        [(52, 96), (74, 84), (100, 92)],
        [(30, 100), (44, 92), (56, 98)],
        [(76, 34), (90, 38), (100, 50)],
    ):
        pen.line("sugar.pale", line, 3, alpha=0.8)
    pen.anchor("grip", 70, 186)


@draws(
    "butter",
    box=(190, 100),
    height_m=0.06,
    slots={"butter": "#f8df7a", "dish": "#dfe6ee"},
    faces="front",
    plural="butters",
    aliases=("stick of butter", "margarine"),
    tags=("food", "breakfast"),
    shadow=(16, 174),
)
def butter(pen: Pen) -> None:
    """Draw a block of butter on a dish, a slice cut off."""
    pen.form(
        "dish",
        smooth([(4, 78, 0.3), (95, 70), (186, 78, 0.3), (168, 96, 0.4), (95, 99), (22, 96, 0.4)]),
        shade=4,
        light=3,
    )
    for x, w in ((42, 14), (66, 90)):
        pen.poly("butter.light", [(x, 40), (x + 20, 24), (x + w + 20, 24), (x + w, 40)], rounding=2)
        pen.poly(
            "butter.shade",
            [(x + w, 40), (x + w + 20, 24), (x + w + 20, 66), (x + w, 84)],
            rounding=2,
        )
        pen.form(
            "butter",
            polygon([(x, 40), (x + w, 40), (x + w, 84), (x, 84)], rounding=3),
            shade=4,
            light=2,
        )
    pen.anchor("grip", 95, 90)


@draws(
    "ketchup",
    box=(90, 210),
    height_m=0.22,
    slots={"sauce": "#cf2f28", "cap": "#f6f2ea"},
    faces="front",
    plural="ketchup bottles",
    aliases=(
        "ketchup bottle",
        "bottle of ketchup",
        "tomato sauce",
        "sauce",
        "hot sauce",
        "sauce bottle",
    ),
    tags=("food",),
    shadow=(16, 74),
)
def ketchup(pen: Pen) -> None:
    """Draw a squeezy bottle of sauce."""
    pen.form(
        "cap",
        smooth(
            [
                (38, 20, 0.2),
                (42, 4, 0.4),
                (48, 4, 0.4),
                (52, 20, 0.2),
                (62, 26, 0.4),
                (62, 46, 0.2),
                (28, 46, 0.2),
                (28, 26, 0.4),
            ]
        ),
        shade=4,
    )
    body = smooth(
        [
            (24, 46, 0.2),
            (66, 46, 0.2),
            (78, 72),
            (83, 120),
            (82, 196, 0.4),
            (72, 208, 0.5),
            (18, 208, 0.5),
            (8, 196, 0.4),
            (7, 120),
            (12, 72),
        ]
    )
    pen.form("sauce", body, shade=8, light=4)
    pen.form(
        "cap",
        smooth(
            [(12, 108, 0.4), (45, 100), (78, 108, 0.4), (78, 160, 0.4), (45, 168), (12, 160, 0.4)]
        ),
        shade=3,
    )
    pen.form("#dd3a2c", ellipse(45, 136, 19, 18), shade=5, light=2)
    for turn in (-160, -20, 130, 50, 90):
        pen.fill("#4f9a40", blade(45, 121, 12, 5, turn))
    pen.blob("sauce.pale", [(18, 66), (25, 60), (22, 98), (16, 96)], alpha=0.6)
    pen.anchor("grip", 45, 130)


@draws(
    "cereal",
    box=(200, 150),
    height_m=0.1,
    slots={"bowl": "#5f9fc8", "milk": "#fbf9f4", "flake": "#e0a44a"},
    faces="front",
    plural="cereals",
    aliases=(
        "bowl of cereal",
        "cornflakes",
        "muesli",
        "oatmeal",
        "porridge",
        "granola",
        "breakfast",
        "cereal bowl",
    ),
    tags=("food", "breakfast"),
    shadow=(50, 150),
)
def cereal(pen: Pen) -> None:
    """Draw a bowl of cereal with milk, berries and a spoon."""
    pen.limb("#c3cad6", [(150, 70), (186, 14)], (6, 8))
    surface = bowl(pen, 100, 66, 149, 94)
    pen.fill("milk", surface)
    with pen.inside(surface):
        for i in range(34):
            x, y = at(100, 70, 13.6 * math.sqrt(i + 0.4), 137.5 * i, flat=0.26)
            pen.oval("flake.shade", x, y + 1.6, 8, 4, tilt=i * 37)
            pen.oval("flake" if i % 3 else "flake.light", x, y, 8, 4, tilt=i * 37)
    for x, y in ((70, 62), (118, 66), (96, 76), (140, 62)):
        pen.form(
            "#d8343f" if x in (70, 140) else "#4a5fae", ellipse(x, y, 9, 7.6), shade=2.4, light=1.4
        )
    bowl_front(pen, 100, 66, 149, 94)
    pen.anchor("grip", 100, 120)


@draws(
    "jelly",
    box=(170, 120),
    height_m=0.09,
    slots={"jelly": "#e2485e", "plate": "#f1f1f2"},
    faces="front",
    plural="jellies",
    aliases=("jello", "gelatin", "gelatine", "jelly pudding"),
    tags=("food", "dessert", "party"),
    shadow=(50, 120),
)
def jelly(pen: Pen) -> None:
    """Draw a ribbed jelly on a plate."""
    plate(pen, 85, 94, 82, 23)
    body = smooth(
        [
            (50, 30),
            (66, 16),
            (104, 16),
            (120, 30),
            (126, 52, 0.7),
            (140, 66),
            (146, 94, 0.6),
            (118, 106),
            (85, 109),
            (52, 106),
            (24, 94, 0.6),
            (30, 66),
            (44, 52, 0.7),
        ]
    )
    pen.form("jelly", body, shade=9, light=5)
    with pen.inside(body):
        for x in (52, 74, 96, 118):
            pen.line(
                "jelly.shade",
                [(85 + (x - 85) * 0.6, 20), (x, 56), (85 + (x - 85) * 1.3, 108)],
                3,
                alpha=0.7,
            )
        pen.blob(
            "jelly.pale", [(58, 28), (66, 22), (64, 48), (48, 90), (42, 84), (54, 52)], alpha=0.6
        )
    pen.form("#fdf8ee", mass(85, 14, 20, 9, bumps=7), shade=3)
    pen.anchor("grip", 85, 104)


@draws(
    "curry",
    box=(220, 130),
    height_m=0.1,
    slots={"plate": "#5f8fb8", "sauce": "#d98a2e", "rice": "#fbf8f0"},
    faces="front",
    plural="curries",
    aliases=(
        "rice and curry",
        "rice dish",
        "risotto",
        "stir fry",
        "fried rice",
        "plate of rice",
        "tagine",
    ),
    tags=("food", "dish"),
    shadow=(50, 170),
)
def curry(pen: Pen) -> None:
    """Draw a plate half of rice, half of curry."""
    plate(pen, 110, 86, 106, 36)
    pen.form(
        "sauce",
        smooth([(100, 78), (124, 62), (164, 62), (190, 82), (176, 100), (136, 106), (104, 98)]),
        shade=5,
        light=3,
    )
    for x, y, tone in (
        (130, 78, "#c9803c"),
        (158, 76, "#c9803c"),
        (146, 92, "#ee8430"),
        (120, 92, "#78b446"),
        (174, 88, "#dd3a2c"),
        (110, 80, "#ee8430"),
    ):
        pen.form(tone, mass(x, y, 11, 8, bumps=6, start=x % 4), shade=3, light=2)
    heap = smooth([(30, 88), (42, 58), (72, 42), (100, 52), (116, 80), (104, 100), (66, 104)])
    pen.form("rice", heap, shade=6)
    for i in range(24):
        x, y = at(74, 78, 8 * math.sqrt(i), 137.5 * i, flat=0.72)
        pen.oval("rice.shade" if i % 2 else "#ffffff", x, y, 3.4, 1.6, tilt=i * 47)
    for turn in (-150, -90, -30):
        pen.fill("#5fa34a", blade(76, 46, 17, 8, turn))
    pen.anchor("grip", 110, 116)


@draws(
    "lasagna",
    box=(190, 120),
    height_m=0.1,
    slots={"pasta": "#f1d48a", "sauce": "#c8442e", "plate": "#f1f1f2", "cheese": "#f6c95a"},
    faces="front",
    aliases=("lasagne", "casserole", "gratin", "moussaka", "cannelloni"),
    tags=("food", "dish"),
    shadow=(40, 150),
)
def lasagna(pen: Pen) -> None:
    """Draw a square of lasagna on a plate."""
    plate(pen, 95, 90, 92, 27)
    pen.poly("cheese.light", [(36, 40), (70, 22), (158, 26), (136, 46)], rounding=5)
    pen.poly("sauce.deep", [(136, 46), (158, 26), (158, 78), (136, 102)], rounding=3)
    for i in range(4):
        y = 40 + i * 15
        pen.box("sauce", 36, y + 5, 100, 12, rounding=3)
        pen.blob(
            "pasta",
            [
                (34, y + 12, 0.5),
                (60, y + 15),
                (86, y + 11),
                (112, y + 15),
                (138, y + 12, 0.5),
                (138, y + 19, 0.5),
                (112, y + 21),
                (86, y + 17),
                (60, y + 21),
                (34, y + 19, 0.5),
            ],
        )
        pen.poly("pasta.shade", [(136, y + 12), (158, y - 8), (158, y - 2), (136, y + 19)])
    pen.fill("cheese", drip(46, 33, 138, (10, 20, 8, 16, 22, 10), 36))
    for x, y in ((70, 34), (100, 32), (126, 36), (88, 42)):
        pen.oval("sauce", x, y, 10, 4, alpha=0.75)
    for turn in (-150, -90, -30):
        pen.fill("#4f9a44", blade(96, 30, 20, 9, turn))
    pen.anchor("grip", 95, 108)


@draws(
    "egg carton",
    box=(300, 170),
    height_m=0.12,
    slots={"carton": "#a9a08e", "shell": "#f0d5b4"},
    faces="front",
    variants=("dozen", "six", "open"),
    aliases=("carton of eggs", "box of eggs", "egg box"),
    tags=("food", "breakfast"),
    shadow=(12, 288),
)
def egg_carton(pen: Pen) -> None:
    """Draw an open carton with two rows of six eggs, with one row or with none."""
    lid = polygon([(22, 10), (278, 10), (292, 84), (8, 84)], rounding=9)
    pen.form("carton", lid, shade=6, light=4)
    pen.poly("carton.shade", [(36, 20), (264, 20), (274, 84), (26, 84)], rounding=6)
    for k in range(5):
        x = 70 + k * 40
        pen.line("carton.deep", [(x, 26), (x + (x - 150) * 0.05, 80)], 2, alpha=0.5)
    pen.poly("carton.deep", [(10, 84), (290, 84), (286, 132), (14, 132)], rounding=6)
    rows = {"dozen": (0, 1), "six": (1,)}.get(pen.variant, ())
    for row in range(2):
        y = 92 + 24 * row
        for k in range(6):
            x = 36 + k * (45.6 if row == 0 else 47.6) - (0 if row == 0 else 5)
            if row in rows:
                egg = smooth(
                    [
                        (x, y - 30),
                        (x + 13, y - 16),
                        (x + 18, y + 6),
                        (x, y + 20),
                        (x - 18, y + 6),
                        (x - 13, y - 16),
                    ]
                )
                pen.form("shell", egg, shade=5, light=3)
                pen.oval("shell.pale", x - 6, y - 12, 4, 7, tilt=20, alpha=0.8)
            else:
                pen.oval("carton.line", x, y + 10, 18, 9, alpha=0.7)
        if row == 0:
            pen.poly("carton.shade", [(12, 106), (288, 106), (288, 118), (12, 118)], rounding=3)
    pen.anchor("inside", 150, 128, size=230)
    pen.anchor("top", 150, 128, size=230)
    with pen.in_front():
        front = polygon([(4, 122), (296, 122), (280, 166), (20, 166)], rounding=8)
        pen.form("carton", front, shade=6, light=3)
        with pen.inside(front):
            for k in range(6):
                x = 31 + k * 47.6
                pen.blob(
                    "carton.light", [(x - 18, 122), (x + 18, 122), (x + 12, 152), (x - 12, 152)]
                )
                pen.line("carton.shade", [(x + 23.8, 124), (x + 22, 164)], 3)


@draws(
    "fishing net",
    box=(280, 130),
    height_m=0.6,
    slots={"mesh": "#7f9a8c", "float": "#e08a3c", "rope": "#c9b083"},
    aliases=("trawl net", "fishing nets", "trawl"),
    tags=("sea",),
    shadow=(10, 270),
)
def fishing_net(pen: Pen) -> None:
    """Draw a heap of net with its rope and its floats."""
    heap = smooth(
        [
            (6, 122, 0.2),
            (26, 84),
            (70, 56),
            (120, 22),
            (168, 30),
            (206, 58),
            (250, 88),
            (274, 122, 0.2),
            (140, 128),
        ]
    )
    pen.fill("mesh.shade", heap)
    with pen.inside(heap):
        pen.blob("mesh", [(20, 80), (110, 16), (170, 34), (140, 70), (80, 96), (30, 124)])
        for k in range(-6, 22):
            x = k * 15.0
            pen.line("mesh.deep", [(x, 0), (x + 60, 60), (x + 150, 130)], 1.7)
            pen.line("mesh.light", [(x + 40, 0), (x - 10, 64), (x - 90, 130)], 1.7)
    pen.line(
        "rope", [(12, 118), (50, 92), (96, 86), (150, 60), (196, 70), (240, 104), (270, 122)], 4
    )
    for x, y in ((34, 102), (84, 88), (134, 68), (186, 68), (228, 94)):
        pen.form("float", ellipse(x, y, 11, 8), shade=3, light=2)
        pen.line("float.deep", [(x - 2, y - 7), (x - 2, y + 7)], 1.6)
    pen.line("rope", [(150, 60), (166, 30), (150, 12), (132, 22), (146, 36)], 4)
