"""Owns the drawings of what lies in a kitchen's drawers: openers, graters, sieves, mortars.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.lathe import turned
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL = "#b9c2cc"


@draws(
    "corkscrew",
    box=(130, 190),
    height_m=0.16,
    slots={"metal": STEEL, "handle": "#8a5232"},
    recolour=("handle", "metal"),
    faces="front",
    tags=("kitchen",),
    shadow=(50, 80),
)
def corkscrew(pen: Pen) -> None:
    """Draw a corkscrew with a wooden handle and a steel worm."""
    pen.form("metal", rectangle(60, 36, 10, 58, rounding=3), shade=3, light=2)
    pen.form("metal", rectangle(52, 84, 26, 12, rounding=4), shade=3, light=2)
    worm = [(65 + (15 - k * 1.1) * (1 if k % 2 else -1), 100 + k * 8.6) for k in range(10)]
    pen.line("metal.deep", [(65, 96), *worm, (65, 187)], 7)
    pen.line("metal", [(64, 94), *[(x - 1, y - 2) for x, y in worm], (64, 186)], 5)
    grip = smooth(
        [(8, 24), (22, 10), (65, 16), (108, 10), (122, 24), (110, 40), (65, 36), (20, 40)]
    )
    pen.form("handle", grip, shade=7, light=4)
    pen.line("handle.pale", [(22, 18), (50, 20)], 3)
    pen.anchor("grip", 65, 24)


@draws(
    "bottle opener",
    box=(90, 190),
    height_m=0.14,
    slots={"metal": STEEL, "handle": "#c8503f"},
    recolour=("handle", "metal"),
    faces="front",
    plural="bottle openers",
    tags=("kitchen",),
    shadow=(30, 60),
)
def bottle_opener(pen: Pen) -> None:
    """Draw a bottle opener with a ring and a tooth."""
    hole = smooth([(45, 26), (66, 40), (62, 58), (52, 56), (45, 62), (38, 56), (28, 58), (24, 40)])
    head = smooth([(45, 4), (80, 24), (82, 52), (62, 84), (45, 90), (28, 84), (8, 52), (10, 24)])
    pen.form("metal", head.plus(hole), shade=5, light=4)
    pen.form("metal", rectangle(37, 78, 16, 30), shade=3, light=2)
    pen.form(
        "handle",
        turned(45, [(9, 96), (14, 120), (12, 150), (15, 178), (8, 188, 0.5)]),
        shade=6,
        light=4,
    )
    pen.oval("handle.line", 45, 174, 4)
    pen.line("handle.pale", [(37, 112), (36, 140)], 3)
    pen.anchor("grip", 45, 140)


@draws(
    "can opener",
    box=(110, 200),
    height_m=0.2,
    slots={"handle": "#3f6fb5", "metal": STEEL},
    faces="front",
    aliases=("tin opener",),
    plural="can openers",
    tags=("kitchen",),
    shadow=(20, 90),
)
def can_opener(pen: Pen) -> None:
    """Draw a can opener: two long handles, a wheel and a turning key."""
    pen.form("metal", rectangle(38, 14, 34, 72, rounding=8), shade=5, light=4)
    for side in (-1, 1):
        spine = [(55 + side * 9, 66), (55 + side * 20, 120), (55 + side * 30, 190)]
        pen.form("handle", limb(spine, (13, 20, 22)), shade=6, light=4)
    pen.form("metal.deep", ellipse(55, 34, 20, 20), shade=3, light=3)
    for k in range(12):
        a = math.radians(k * 30)
        pen.line(
            "metal.line",
            [
                (55 + 13 * math.cos(a), 34 + 13 * math.sin(a)),
                (55 + 20 * math.cos(a), 34 + 20 * math.sin(a)),
            ],
            2,
        )
    key = smooth([(66, 52), (92, 40), (106, 54), (92, 70), (66, 62)])
    pen.form("metal.light", key, shade=4)
    pen.oval("metal.line", 55, 34, 5)
    pen.oval("metal.line", 55, 58, 5)
    pen.anchor("grip", 55, 150)


@draws(
    "cheese grater",
    box=(120, 200),
    height_m=0.24,
    slots={"metal": STEEL, "handle": "#3a3f4a"},
    faces="front",
    aliases=("grater",),
    plural="cheese graters",
    tags=("kitchen",),
    shadow=(10, 110),
)
def cheese_grater(pen: Pen) -> None:
    """Draw a box grater with its rows of teeth."""
    pen.line("handle", [(34, 40), (40, 12), (80, 12), (86, 40)], 11)
    pen.form("metal.shade", polygon([(84, 36), (100, 40), (116, 194), (104, 196)]), shade=3)
    front = polygon([(26, 36), (86, 36), (106, 196), (6, 196)], rounding=4)
    pen.form("metal", front, shade=6, light=5)
    with pen.inside(front):
        for r in range(8):
            for c in range(7):
                x = 56 + (c - 3) * (9.5 + r * 0.9) + (r % 2) * 5 - 2
                y = 56 + r * 17
                pen.oval("metal.line", x, y, 3.2, 2.4)
                pen.line("metal.pale", [(x - 3, y + 3), (x, y + 4.4), (x + 3, y + 3)], 1.8)
    pen.form("handle", rectangle(22, 30, 68, 9, rounding=4), shade=2, light=2)
    pen.form("handle", rectangle(2, 190, 108, 9, rounding=4), shade=2, light=2)
    pen.anchor("grip", 60, 10)


@draws(
    "vegetable peeler",
    box=(90, 190),
    height_m=0.17,
    slots={"handle": "#4f9a5a", "metal": STEEL},
    faces="front",
    aliases=("potato peeler", "peeler"),
    plural="vegetable peelers",
    tags=("kitchen",),
    shadow=(30, 60),
)
def vegetable_peeler(pen: Pen) -> None:
    """Draw a Y-shaped peeler."""
    pen.line("handle.shade", [(14, 14), (20, 58), (45, 88), (70, 58), (76, 14)], 11)
    pen.line("handle", [(13, 12), (19, 56), (45, 86), (71, 56), (77, 12)], 9)
    pen.form("metal", rectangle(10, 18, 70, 15, rounding=5), shade=3, light=3)
    pen.line("metal.line", [(18, 26), (72, 26)], 2.4)
    pen.form(
        "handle",
        turned(45, [(9, 82), (13, 110), (11, 145), (14, 176), (8, 187, 0.5)]),
        shade=6,
        light=4,
    )
    pen.line("handle.pale", [(38, 104), (38, 140)], 3)
    pen.anchor("grip", 45, 140)


@draws(
    "mortar and pestle",
    box=(190, 180),
    height_m=0.2,
    slots={"stone": "#aeb3b8", "pestle": "#c9cdd0"},
    recolour=("stone",),
    along=("pestle",),
    faces="front",
    plural="mortars and pestles",
    aliases=("mortar", "pestle and mortar", "pestle"),
    tags=("kitchen",),
    shadow=(50, 140),
)
def mortar_and_pestle(pen: Pen) -> None:
    """Draw a stone mortar with the pestle in it."""
    pen.form("stone.shade", ellipse(95, 72, 78, 20), shade=0)
    pen.oval("stone.line", 95, 75, 66, 14)
    pen.form("pestle", limb([(100, 84), (132, 44), (160, 14)], (26, 17, 24)), shade=6, light=4)
    with pen.in_front():
        bowl = smooth(
            [
                (17, 72, 0.2),
                (50, 88),
                (95, 93),
                (140, 88),
                (173, 72, 0.2),
                (166, 116),
                (132, 152),
                (136, 168, 0.4),
                (140, 176, 0.2),
                (50, 176, 0.2),
                (54, 168, 0.4),
                (58, 152),
                (24, 116),
            ]
        )
        pen.form("stone", bowl, shade=11, light=6)
        pen.line("stone.pale", [(30, 92), (36, 116), (50, 134)], 5)
        for x, y in ((80, 120), (110, 136), (130, 112), (96, 104), (70, 142)):
            pen.oval("stone.shade", x, y, 2.4)
    pen.anchor("inside", 80, 84, size=80)


@draws(
    "colander",
    box=(220, 130),
    height_m=0.16,
    slots={"metal": STEEL},
    faces="front",
    aliases=("strainer basket",),
    tags=("kitchen",),
    shadow=(70, 150),
)
def colander(pen: Pen) -> None:
    """Draw a colander with two handles and many holes."""
    for side in (-1, 1):
        pen.line(
            "metal.shade",
            [
                (110 + side * 84, 26),
                (110 + side * 106, 22),
                (110 + side * 104, 44),
                (110 + side * 82, 48),
            ],
            7,
        )
    pen.form("metal.shade", ellipse(110, 28, 92, 22), shade=0)
    pen.oval("metal.deep", 110, 31, 82, 16)
    with pen.in_front():
        bowl = smooth(
            [
                (18, 28, 0.2),
                (60, 46),
                (110, 50),
                (160, 46),
                (202, 28, 0.2),
                (190, 74),
                (150, 112),
                (110, 116),
                (70, 112),
                (30, 74),
            ]
        )
        pen.form("metal", bowl, shade=9, light=5)
        with pen.inside(bowl):
            for r in range(4):
                for c in range(-5, 6):
                    x = 110 + (c + (r % 2) * 0.5) * (17 - r * 1.4)
                    y = 62 + r * 14 - abs(c) * 1.7
                    pen.oval("metal.line", x, y, 3.4)
        pen.form(
            "metal",
            smooth([(70, 112, 0.3), (150, 112, 0.3), (158, 126, 0.3), (62, 126, 0.3)]),
            shade=4,
            light=2,
        )
        pen.line("metal.pale", [(18, 28), (60, 46), (110, 50), (160, 46), (202, 28)], 4)
    pen.anchor("inside", 110, 36, size=150)
    pen.anchor("top", 110, 28, size=150)


@draws(
    "sieve",
    box=(240, 110),
    height_m=0.1,
    slots={"metal": STEEL, "handle": "#8a5232"},
    recolour=("handle", "metal"),
    aliases=("strainer", "flour sieve", "tea strainer", "sifter"),
    tags=("kitchen",),
    shadow=(110, 210),
)
def sieve(pen: Pen) -> None:
    """Draw a round sieve with a fine net and a long handle."""
    pen.form("handle", limb([(110, 32), (60, 24), (8, 16)], (10, 12, 15)), shade=4, light=3)
    pen.line("metal", [(84, 29), (120, 32)], 7)
    net = smooth([(104, 34, 0.2), (230, 34, 0.2), (218, 76), (168, 104), (118, 76)])
    pen.form("metal.light", net, shade=7)
    with pen.inside(net):
        for k in range(-12, 26):
            pen.line("metal.shade", [(96 + k * 7, 20), (66 + k * 7 + 60, 112)], 1.4)
            pen.line("metal.shade", [(96 + k * 7, 20), (36 + k * 7, 112)], 1.4)
    pen.form("metal", ellipse(167, 33, 67, 15), shade=4, light=3)
    pen.oval("metal.deep", 167, 34, 56, 9)
    pen.line("metal", [(230, 34), (237, 32)], 6)
    pen.anchor("grip", 30, 20)


@draws(
    "funnel",
    box=(150, 180),
    height_m=0.18,
    slots={"body": "#d8663f"},
    faces="front",
    tags=("kitchen",),
    shadow=(66, 84),
)
def funnel(pen: Pen) -> None:
    """Draw a funnel."""
    pen.form("body.shade", ellipse(75, 26, 69, 20), shade=0)
    pen.oval("body.deep", 75, 28, 58, 13)
    cone = smooth(
        [
            (6, 26, 0.2),
            (36, 42),
            (75, 47),
            (114, 42),
            (144, 26, 0.2),
            (122, 62),
            (90, 108, 0.4),
            (84, 176, 0.2),
            (66, 172, 0.2),
            (60, 108, 0.4),
            (28, 62),
        ]
    )
    pen.form("body", cone, shade=9, light=5)
    pen.line("body.pale", [(28, 50), (52, 90)], 5)
    pen.anchor("grip", 75, 100)


@draws(
    "saucer",
    box=(200, 60),
    height_m=0.03,
    slots={"china": "#f2f0ea", "band": "#4f7fb5"},
    faces="front",
    tags=("kitchen",),
    shadow=(60, 140),
)
def saucer(pen: Pen) -> None:
    """Draw a saucer with a painted rim."""
    pen.form("china.shade", smooth([(40, 30), (160, 30), (134, 56, 0.4), (66, 56, 0.4)]), shade=5)
    pen.form("china", ellipse(100, 27, 97, 24), shade=6, light=4)
    pen.edge("band", ellipse(100, 27, 88, 20), 3)
    pen.oval("china.shade", 100, 29, 48, 11)
    pen.oval("china", 100, 30, 40, 8)
    pen.anchor("top", 100, 28, size=90)


@draws(
    "tea bag",
    box=(120, 200),
    height_m=0.12,
    slots={"paper": "#e6d7b8", "tag": "#4f9a5a", "tea": "#7a5230"},
    recolour=("tag", "paper"),
    faces="front",
    aliases=("teabag",),
    tags=("kitchen", "drink"),
    shadow=(24, 96),
)
def tea_bag(pen: Pen) -> None:
    """Draw a tea bag with its string and its tag."""
    pen.line("#c9c2b4", [(60, 100), (48, 66), (82, 46), (88, 30)], 3)
    pen.form("tag", polygon([(70, 4), (108, 8), (104, 40), (66, 36)], rounding=4), shade=4, light=3)
    pen.line("tag.pale", [(77, 18), (99, 20)], 3)
    pen.line("tag.pale", [(76, 27), (92, 28)], 3)
    bag = polygon([(40, 96), (80, 96), (100, 116), (102, 192), (18, 192), (20, 116)], rounding=5)
    pen.form("paper", bag, shade=6, light=4)
    with pen.inside(bag):
        pen.blob(
            "tea", [(14, 150), (46, 142), (80, 150), (106, 144), (106, 186), (14, 186)], alpha=0.75
        )
        for x, y in ((40, 160), (62, 170), (82, 162), (54, 178), (74, 180)):
            pen.oval("tea.deep", x, y, 3)
    pen.line("paper.shade", [(22, 116), (98, 116)], 2)
    pen.box("#b9c2cc", 54, 92, 12, 7, rounding=2)


@draws(
    "oven mitt",
    box=(150, 190),
    height_m=0.32,
    slots={"cloth": "#c8433f", "cuff": "#f2e6cf"},
    faces="front",
    plural="oven mitts",
    aliases=("oven glove", "oven gloves", "pot holder"),
    tags=("kitchen",),
    shadow=(40, 110),
)
def oven_mitt(pen: Pen) -> None:
    """Draw a quilted oven mitt."""
    mitt = smooth(
        [
            (34, 146, 0.2),
            (26, 96),
            (34, 36),
            (66, 6),
            (100, 24),
            (108, 76),
            (118, 62),
            (138, 54),
            (146, 72),
            (134, 106),
            (114, 128),
            (112, 146, 0.2),
        ]
    )
    pen.form("cloth", mitt, shade=9, light=6)
    with pen.inside(mitt):
        for k in range(-6, 10):
            pen.line("cloth.shade", [(k * 22, 0), (k * 22 + 150, 150)], 1.8)
            pen.line("cloth.shade", [(k * 22 + 40, 0), (k * 22 - 110, 150)], 1.8)
    pen.form("cuff", rectangle(26, 142, 94, 44, rounding=10), shade=6, light=4)
    pen.line("cuff.shade", [(30, 156), (116, 156)], 2)
    pen.line("cloth", [(112, 178), (130, 186), (126, 166), (114, 170)], 4)


@draws(
    "cake dome",
    box=(220, 200),
    height_m=0.3,
    slots={"glass": "#d5e8ee", "stand": "#efece4", "cake": "#c98b5a"},
    recolour=("glass", "stand"),
    faces="front",
    variants=("empty", "full"),
    aliases=("glass dome", "cloche", "glass cloche", "bell jar", "cake cover", "glass bell"),
    tags=("kitchen",),
    shadow=(60, 160),
)
def cake_dome(pen: Pen) -> None:
    """Draw a glass dome on a stand; what is under it is seen through it."""
    pen.form("stand", turned(110, [(14, 168), (18, 180), (52, 196, 0.3)]), shade=5, light=3)
    pen.form(
        "stand",
        smooth([(8, 160, 0.2), (212, 160, 0.2), (196, 176), (110, 180), (24, 176)]),
        shade=5,
        light=3,
    )
    pen.form("stand.light", ellipse(110, 160, 102, 15), shade=3)
    if pen.variant == "full":
        pen.form("cake", rectangle(60, 96, 100, 66, rounding=10), shade=8, light=5)
        pen.form(
            "#f7efe2",
            smooth(
                [
                    (58, 104),
                    (70, 86),
                    (150, 86),
                    (162, 104),
                    (152, 118),
                    (134, 108),
                    (112, 120),
                    (92, 108),
                    (70, 118),
                ]
            ),
            shade=3,
        )
    pen.anchor("inside", 110, 162, size=126)
    pen.anchor("top", 110, 160, size=126)
    with pen.in_front():
        dome = smooth(
            [
                (22, 158, 0.2),
                (24, 96),
                (52, 44),
                (110, 26),
                (168, 44),
                (196, 96),
                (198, 158, 0.2),
                (110, 170),
            ]
        )
        pen.fill("glass.light", dome, alpha=0.32)
        pen.edge("glass.shade", dome, 3.4, alpha=0.9)
        pen.form("glass", ellipse(110, 15, 13, 12), shade=4, light=3)
        pen.line("glass.shade", [(110, 26), (110, 30)], 9)
        pen.limb("#ffffff", [(42, 136), (44, 96), (66, 60)], (5, 9, 4), alpha=0.8)
        pen.line("#ffffff", [(182, 140), (182, 104)], 4, alpha=0.6)


@draws(
    "cocktail shaker",
    box=(100, 200),
    height_m=0.25,
    slots={"metal": "#c3cad2"},
    faces="front",
    aliases=("shaker",),
    plural="cocktail shakers",
    tags=("kitchen", "drink"),
    shadow=(26, 74),
)
def cocktail_shaker(pen: Pen) -> None:
    """Draw a shaker in three parts."""
    pen.form("metal", turned(50, [(15, 4, 0.5), (17, 30, 0.3)]), shade=4, light=4)
    pen.form("metal", turned(50, [(20, 30, 0.3), (38, 62), (42, 84, 0.2)]), shade=6, light=5)
    pen.form(
        "metal",
        turned(50, [(43, 84, 0.2), (40, 120), (30, 192, 0.3), (26, 197, 0.3)]),
        shade=8,
        light=6,
    )
    for a, b in (((12, 84), (88, 84)), ((31, 31), (69, 31))):
        pen.line("metal.line", [a, b], 2.4)
    pen.limb("#ffffff", [(26, 100), (32, 170)], (7, 4), alpha=0.8)
    pen.limb("#ffffff", [(32, 54), (28, 74)], (3, 5), alpha=0.8)
    pen.anchor("grip", 50, 120)


@draws(
    "french press",
    box=(150, 200),
    height_m=0.25,
    slots={"frame": "#3a3f4a", "glass": "#d5e8ee", "coffee": "#4a2c1a"},
    recolour=("frame",),
    aliases=("cafetiere", "coffee press"),
    plural="french presses",
    tags=("kitchen", "drink"),
    shadow=(34, 110),
)
def french_press(pen: Pen) -> None:
    """Draw a glass pot with its plunger."""
    pen.line("frame", [(38, 74), (10, 78), (12, 150), (38, 152)], 11)
    pen.line("#b9c2cc", [(78, 14), (78, 120)], 5)
    pen.form("frame", ellipse(78, 12, 11, 11), shade=3, light=3)
    body = rectangle(38, 56, 80, 124, rounding=6)
    pen.fill("glass.light", body, alpha=0.75)
    with pen.inside(body):
        pen.box("coffee", 38, 92, 80, 90, to="coffee.shade")
        pen.box("#b07a4a", 38, 88, 80, 8)
    pen.limb("#ffffff", [(50, 70), (50, 168)], (6, 6), alpha=0.45)
    pen.form(
        "frame",
        smooth(
            [
                (34, 56, 0.2),
                (44, 40),
                (112, 40),
                (122, 48),
                (142, 54, 0.2),
                (122, 64, 0.3),
                (34, 64, 0.2),
            ]
        ),
        shade=4,
        light=3,
    )
    for y in (96, 168):
        pen.box("frame", 35, y, 86, 8, rounding=2)
    pen.form("frame", rectangle(35, 174, 86, 12, rounding=3), shade=3, light=2)
    for x in (44, 112):
        pen.form("frame", rectangle(x - 5, 182, 10, 16, rounding=4), shade=2)
    pen.anchor("grip", 12, 114)


@draws(
    "moka pot",
    box=(150, 190),
    height_m=0.22,
    slots={"metal": "#c3cad2", "handle": "#2f2c33"},
    aliases=("espresso pot", "stovetop espresso maker"),
    plural="moka pots",
    tags=("kitchen", "drink"),
    shadow=(40, 112),
)
def moka_pot(pen: Pen) -> None:
    """Draw an eight-sided coffee pot for the stove."""
    pen.line("handle", [(44, 44), (14, 46), (10, 92), (18, 104)], 13)
    base = polygon([(50, 112), (104, 112), (118, 184), (36, 184)], rounding=4)
    pen.form("metal", base, shade=6, light=4)
    top = polygon([(40, 36), (114, 36), (146, 42), (116, 62), (104, 112), (50, 112)], rounding=3)
    pen.form("metal", top, shade=6, light=4)
    pen.poly("metal.light", [(60, 40), (78, 40), (76, 110), (64, 110)])
    pen.poly("metal.shade", [(94, 40), (110, 40), (100, 110), (92, 110)])
    pen.poly("metal.light", [(64, 118), (76, 118), (72, 180), (56, 180)])
    pen.poly("metal.shade", [(92, 118), (102, 118), (112, 180), (98, 180)])
    pen.form("metal.shade", rectangle(46, 106, 62, 12, rounding=4), shade=3, light=3)
    pen.form(
        "metal", polygon([(38, 36), (60, 18), (94, 18), (118, 36)], rounding=3), shade=4, light=3
    )
    pen.form("handle", ellipse(77, 12, 10, 10), shade=3, light=2)
    pen.anchor("grip", 13, 76)


@draws(
    "thermos",
    box=(100, 220),
    height_m=0.3,
    slots={"body": "#2f7a6a", "metal": "#c3cad2"},
    faces="front",
    aliases=("thermos flask", "vacuum flask", "thermos bottle"),
    plural="thermoses",
    tags=("kitchen", "camping"),
    shadow=(22, 78),
)
def thermos(pen: Pen) -> None:
    """Draw a vacuum flask with its cup on top."""
    pen.line("metal.shade", [(80, 80), (96, 92), (96, 150), (80, 160)], 6)
    pen.form("body", rectangle(18, 66, 64, 150, rounding=10), shade=9, light=6)
    pen.form("metal", rectangle(16, 56, 68, 16, rounding=5), shade=4, light=3)
    pen.form("metal", rectangle(16, 196, 68, 21, rounding=8), shade=4, light=3)
    pen.form("metal", turned(50, [(25, 6, 0.4), (28, 20), (28, 58, 0.3)]), shade=6, light=5)
    for y in (30, 40, 50):
        pen.line("metal.line", [(23, y), (77, y)], 1.6)
    pen.limb("body.pale", [(31, 84), (31, 180)], (6, 6), alpha=0.7)
    pen.anchor("grip", 50, 130)


@draws(
    "cookie cutter",
    box=(170, 170),
    height_m=0.08,
    slots={"metal": STEEL},
    faces="front",
    aliases=("biscuit cutter", "pastry cutter"),
    plural="cookie cutters",
    tags=("kitchen",),
    shadow=(30, 140),
)
def cookie_cutter(pen: Pen) -> None:
    """Draw a star-shaped cutter of thin metal."""

    def star(scale: float, dy: float) -> list[tuple[float, float]]:
        out: list[tuple[float, float]] = []
        for k in range(10):
            r = (78 if k % 2 == 0 else 38) * scale
            a = math.radians(-90 + 36 * k)
            out.append((85 + r * math.cos(a), 82 + dy + r * math.sin(a)))
        return out

    pen.form(
        "metal.shade",
        polygon(star(1.0, 8), rounding=10).plus(polygon(star(0.88, 8), rounding=8)),
        shade=0,
    )
    pen.form(
        "metal",
        polygon(star(1.0, 0), rounding=10).plus(polygon(star(0.9, 0), rounding=8)),
        shade=3,
        light=3,
    )


@draws(
    "dish rack",
    box=(240, 150),
    height_m=0.3,
    slots={"wire": "#8f99a5", "plate": "#f2f0ea"},
    faces="front",
    aliases=("drying rack", "dish drainer", "plate rack"),
    plural="dish racks",
    tags=("kitchen",),
    shadow=(20, 220),
)
def dish_rack(pen: Pen) -> None:
    """Draw plates that dry in a rack of wire."""
    for k in range(5):
        x = 58 + k * 30
        pen.form("plate", ellipse(x, 66, 24, 58), shade=6, light=4)
        pen.edge("plate.shade", ellipse(x - 3, 66, 14, 42), 2)
    with pen.in_front():
        for y in (92, 140):
            pen.line("wire", [(12, y), (228, y)], 6)
        for k in range(10):
            x = 14 + k * 23.5
            pen.line("wire", [(x, 92), (x, 140)], 4)
        for x in (24, 216):
            pen.line("wire", [(x, 140), (x, 147)], 6)
        pen.line("wire.pale", [(14, 90), (226, 90)], 1.6)
    pen.anchor("top", 120, 92, size=180)


@draws(
    "napkin",
    box=(170, 140),
    height_m=0.14,
    slots={"cloth": "#f1ece0", "trim": "#c8503f"},
    faces="front",
    aliases=("serviette", "folded napkin", "table napkin"),
    tags=("kitchen",),
    shadow=(20, 150),
)
def napkin(pen: Pen) -> None:
    """Draw a folded napkin that stands on the table."""
    pen.form("cloth.shade", polygon([(85, 8), (166, 134), (92, 134)], rounding=3), shade=4)
    pen.form("cloth", polygon([(85, 4), (100, 136), (4, 134)], rounding=3), shade=5, light=4)
    pen.form("cloth.light", polygon([(85, 4), (128, 136), (84, 136)], rounding=3), shade=4)
    pen.line("trim", [(20, 124), (92, 126)], 3.4)
    pen.line("trim", [(92, 126), (150, 124)], 3.4)
    pen.line("cloth.shade", [(85, 10), (87, 120)], 1.8)


@draws(
    "gravy boat",
    box=(220, 120),
    height_m=0.1,
    slots={"china": "#f2f0ea", "band": "#4f7fb5"},
    aliases=("sauce boat", "sauceboat"),
    tags=("kitchen",),
    shadow=(60, 160),
)
def gravy_boat(pen: Pen) -> None:
    """Draw a gravy boat with its handle and its lip."""
    pen.line("china.shade", [(46, 34), (14, 26), (10, 58), (44, 70)], 9)
    pen.form(
        "china.shade",
        smooth([(32, 32), (100, 22), (170, 22), (214, 8, 0.3), (176, 40), (100, 48)]),
        shade=0,
    )
    pen.blob("#8a5a34", [(48, 36), (104, 28), (166, 30), (150, 42), (96, 46)])
    body = smooth(
        [
            (30, 32, 0.2),
            (90, 46),
            (160, 42),
            (216, 6, 0.2),
            (192, 60),
            (150, 94),
            (150, 104, 0.4),
            (162, 116, 0.2),
            (66, 116, 0.2),
            (78, 104, 0.4),
            (76, 96),
            (40, 70),
        ]
    )
    pen.form("china", body, shade=8, light=5)
    pen.line("band", [(36, 52), (96, 66), (160, 62), (196, 42)], 4)
    pen.anchor("grip", 12, 44)
