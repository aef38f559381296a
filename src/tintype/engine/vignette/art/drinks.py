"""Owns the drawings of drinks in cups, glasses, bottles and cans.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because drinks share their
vessels. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.foliage import at, leaf, mass, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, polygon, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.art.serving import steam
from tintype.engine.vignette.states import HALF_FULL


def saucer(pen: Pen, cx: float, cy: float, rx: float) -> None:
    """Draw a saucer in the slot `cup`."""
    pen.fill("cup.deep", ellipse(cx, cy + rx * 0.06, rx * 0.94, rx * 0.17))
    pen.form("cup", ellipse(cx, cy, rx, rx * 0.17), shade=3)
    pen.fill("cup.shade", ellipse(cx, cy - 1, rx * 0.6, rx * 0.09))


def cup_body(pen: Pen, cx: float, top: float, bottom: float, rx: float, drink: Tone) -> None:
    """Draw a rounded cup with its handle at the right, filled with `drink`."""
    h = bottom - top
    handle = smooth(
        [
            (cx + rx * 0.9, top + h * 0.16),
            (cx + rx * 1.3, top + h * 0.1),
            (cx + rx * 1.42, top + h * 0.36),
            (cx + rx * 1.2, top + h * 0.62),
            (cx + rx * 0.76, top + h * 0.7),
        ],
        is_closed=False,
    )
    pen.edge("cup.shade", handle.moved(0, 1.5), rx * 0.17)
    pen.edge("cup", handle, rx * 0.13)
    ry = rx * 0.22
    near: list[Point] = [
        (cx + rx, top, 0),
        (cx + rx * 0.7, top + ry * 0.74),
        (cx, top + ry),
        (cx - rx * 0.7, top + ry * 0.74),
        (cx - rx, top, 0),
    ]
    wall: list[Point] = [
        (cx - rx * 0.94, top + h * 0.4),
        (cx - rx * 0.7, top + h * 0.78),
        (cx - rx * 0.4, bottom, 0.5),
        (cx, bottom + h * 0.02),
        (cx + rx * 0.4, bottom, 0.5),
        (cx + rx * 0.7, top + h * 0.78),
        (cx + rx * 0.94, top + h * 0.4),
    ]
    pen.fill("cup.light", ellipse(cx, top, rx, ry))
    pen.fill("cup.shade", ellipse(cx, top + 0.6, rx * 0.93, ry * 0.87))
    inner = ellipse(cx, top + ry * 0.14, rx * 0.89, ry * 0.76)
    pen.fill(drink, inner)
    body = smooth([*near, *wall])
    pen.form("cup", body, shade=h * 0.1, light=0)
    pen.blob(
        "cup.pale",
        [
            (cx - rx * 0.84, top + h * 0.26),
            (cx - rx * 0.68, top + h * 0.3),
            (cx - rx * 0.5, top + h * 0.78),
            (cx - rx * 0.64, top + h * 0.66),
        ],
        alpha=0.7,
    )


@draws(
    "coffee",
    box=(190, 170),
    height_m=0.14,
    slots={"cup": "#f4efe6", "coffee": "#5f3a28", "foam": "#e8c79a"},
    faces="front",
    plural="coffees",
    aliases=(
        "cup of coffee",
        "cappuccino",
        "latte",
        "espresso",
        "cups of coffee",
        "mug of coffee",
        "flat white",
        "macchiato",
        "americano",
    ),
    tags=("drink",),
    shadow=(30, 160),
)
def coffee(pen: Pen) -> None:
    """Draw a cup of coffee on a saucer, a leaf in its foam, steam rising."""
    for x, n in ((62, 42), (88, 54), (114, 44)):
        steam(pen, x, 60, n)
    saucer(pen, 92, 150, 90)
    cup_body(pen, 84, 72, 148, 62, "coffee")
    pen.fill("foam", ellipse(84, 74, 47, 8.6))
    pen.blob(
        "coffee",
        [(70, 78), (78, 71), (84, 69, 0.2), (90, 71), (98, 78), (88, 76), (84, 81, 0.2), (80, 76)],
        alpha=0.75,
    )
    for x in (150, 166):
        pen.form("#a87848", ellipse(x, 152 - (x - 150) * 0.2, 7, 5), shade=2)
    pen.anchor("grip", 170, 100)
    pen.anchor("mouth", 84, 72)


@draws(
    "tea",
    box=(190, 160),
    height_m=0.12,
    slots={"cup": "#8fb9d4", "tea": "#c47a32"},
    faces="front",
    plural="teas",
    aliases=(
        "cup of tea",
        "green tea",
        "cups of tea",
        "herbal tea",
        "chai",
        "mint tea",
        "black tea",
    ),
    tags=("drink",),
    shadow=(30, 160),
)
def tea(pen: Pen) -> None:
    """Draw a flowered tea cup with a tea bag and a lemon slice."""
    for x, n in ((72, 40), (98, 50)):
        steam(pen, x, 54, n)
    saucer(pen, 92, 140, 90)
    cup_body(pen, 84, 66, 138, 64, "tea")
    pen.fill("tea.light", ellipse(76, 66, 30, 5), alpha=0.8)
    for i, (x, y) in enumerate(((58, 106), (84, 112), (110, 106))):
        for k in range(5):
            pen.fill("#fdf6f2", petal(x, y, 11, 10, 72 * k - 90 + i * 10))
        pen.oval("#f3c24a", x, y, 3)
    pen.line("#f6f2ea", [(50, 72), (40, 84), (36, 104)], 1.6)
    pen.form("#d8463f", polygon([(28, 102), (44, 104), (42, 122), (26, 120)], rounding=2), shade=2)
    pen.oval("#f7d63e", 148, 140, 18, 7)
    pen.oval("#fdf3c4", 148, 139.4, 14, 5)
    pen.anchor("grip", 172, 92)


@draws(
    "hot chocolate",
    box=(180, 180),
    height_m=0.14,
    slots={"cup": "#c8473c", "drink": "#6b3f2a"},
    faces="front",
    plural="hot chocolates",
    aliases=(
        "cocoa",
        "hot cocoa",
        "mug of cocoa",
        "mug of hot chocolate",
        "cup of cocoa",
        "eggnog",
    ),
    tags=("drink", "winter"),
    shadow=(30, 140),
)
def hot_chocolate(pen: Pen) -> None:
    """Draw a tall mug with marshmallows and a snowflake."""
    for x, n in ((56, 36), (84, 48), (112, 36)):
        steam(pen, x, 52, n)
    handle = smooth([(128, 86), (160, 82), (166, 112), (154, 140), (124, 146)], is_closed=False)
    pen.edge("cup.shade", handle.moved(0, 2), 15)
    pen.edge("cup", handle, 12)
    pen.fill("cup.light", ellipse(79, 64, 61, 15))
    pen.fill("drink", ellipse(79, 65, 55, 11.6))
    for x, y in ((52, 62), (78, 57), (104, 62), (70, 68), (94, 70)):
        pen.form(
            "#fdf6f2",
            smooth(
                [
                    (x - 13, y - 8, 0.5),
                    (x + 13, y - 8, 0.5),
                    (x + 13, y + 8, 0.5),
                    (x - 13, y + 8, 0.5),
                ]
            ),
            shade=3,
        )
        pen.oval("#ffffff", x, y - 7, 12, 4)
    body = pen.form(
        "cup",
        smooth(
            [
                (18, 64, 0.1),
                (48, 75),
                (79, 79),
                (110, 75),
                (140, 64, 0.1),
                (138, 120),
                (132, 164, 0.6),
                (112, 178),
                (48, 178),
                (28, 164, 0.6),
                (20, 120),
            ]
        ),
        shade=9,
        light=0,
    )
    pen.edge(
        "cup.light",
        smooth([(18, 64), (48, 75), (79, 79), (110, 75), (140, 64)], is_closed=False),
        3,
    )
    with pen.inside(body):
        for k in range(6):
            a = 60 * k
            pen.line("#fdf6f2", [(79, 124), at(79, 124, 28, a)], 3.4)
            for side in (-34, 34):
                root = at(79, 124, 17, a)
                pen.line("#fdf6f2", [root, at(*root, 9, a + side)], 3)
    pen.anchor("grip", 158, 112)


@draws(
    "takeaway coffee",
    box=(110, 190),
    height_m=0.16,
    slots={"cup": "#f1e8da", "sleeve": "#a8764a", "lid": "#4a403c"},
    recolour=("sleeve",),
    faces="front",
    plural="takeaway coffees",
    aliases=(
        "paper cup",
        "coffee to go",
        "to-go coffee",
        "takeout coffee",
        "disposable cup",
        "coffee takeaway",
    ),
    tags=("drink",),
    shadow=(26, 84),
)
def takeaway_coffee(pen: Pen) -> None:
    """Draw a paper cup with a lid and a sleeve."""
    pen.form(
        "cup",
        smooth(
            [(14, 34, 0.1), (96, 34, 0.1), (90, 110), (82, 188, 0.2), (28, 188, 0.2), (20, 110)]
        ),
        shade=7,
        light=0,
    )
    pen.form(
        "sleeve",
        smooth(
            [
                (16, 74, 0.1),
                (55, 79),
                (94, 74, 0.1),
                (90, 110),
                (87, 138, 0.1),
                (55, 143),
                (23, 138, 0.1),
                (20, 110),
            ]
        ),
        shade=7,
        light=3,
    )
    pen.form("cup", smooth([(55, 92), (67, 108), (55, 124), (43, 108)]), shade=2)
    pen.line("sleeve", [(60, 96), (52, 104), (58, 112), (50, 121)], 2.4)
    pen.form(
        "lid",
        smooth(
            [
                (20, 8, 0.3),
                (90, 8, 0.3),
                (95, 26),
                (102, 28, 0.4),
                (103, 40, 0.4),
                (7, 40, 0.4),
                (8, 28, 0.4),
                (15, 26),
            ]
        ),
        shade=5,
        light=4,
    )
    pen.fill("lid.light", ellipse(55, 9, 34, 5))
    pen.anchor("grip", 55, 110)


def tumbler(
    pen: Pen,
    drink: Tone,
    *,
    cx: float,
    top: float,
    bottom: float,
    wide: float,
    narrow: float,
    level: float,
) -> Outline:
    """Draw a plain glass filled to `level` with `drink`, or to half; return its outline."""
    level = (top + bottom) / 2 if HALF_FULL in pen.attributes else level
    body = smooth(
        [
            (cx - wide, top, 0.1),
            (cx + wide, top, 0.1),
            (cx + (wide + narrow) / 2, (top + bottom) / 2),
            (cx + narrow, bottom, 0.3),
            (cx - narrow, bottom, 0.3),
            (cx - (wide + narrow) / 2, (top + bottom) / 2),
        ]
    )
    pen.fill("#dcecf4", body, alpha=0.55)
    k = (level - top) / (bottom - top)
    half = wide + (narrow - wide) * k
    with pen.inside(body):
        inner = smooth(
            [
                (cx - half + 5, level, 0.1),
                (cx + half - 5, level, 0.1),
                (cx + narrow - 5, bottom - 8, 0.4),
                (cx - narrow + 5, bottom - 8, 0.4),
            ]
        )
        pen.fill(drink, inner)
        with pen.inside(inner):
            slot = drink.partition(".")[0]
            pen.poly(
                f"{slot}.shade",
                [
                    (cx + half * 0.45, level),
                    (cx + half, level),
                    (cx + narrow, bottom),
                    (cx + narrow * 0.3, bottom),
                ],
                alpha=0.7,
            )
        pen.oval(f"{drink.partition('.')[0]}.light", cx, level, half - 5, half * 0.12)
    pen.oval("#eaf4f9", cx, top, wide, wide * 0.13, alpha=0.6)
    pen.edge("#a9c3d2", ellipse(cx, top, wide, wide * 0.13), 1.8)
    pen.edge("#a9c3d2", body, 2, alpha=0.8)
    pen.line(
        "#ffffff",
        [(cx - wide * 0.74, top + 16), (cx - narrow * 0.78, bottom - 22)],
        wide * 0.12,
        alpha=0.85,
    )
    return body


@draws(
    "milk",
    box=(130, 190),
    height_m=0.22,
    slots={"milk": "#fbf9f4", "cap": "#5a9fd4"},
    recolour=("cap",),
    faces="front",
    variants=("bottle", "glass", "carton"),
    plural="milks",
    aliases=(
        "glass of milk",
        "bottle of milk",
        "milk bottle",
        "milk carton",
        "carton of milk",
        "pint of milk",
    ),
    tags=("drink", "breakfast"),
    shadow=(24, 106),
)
def milk(pen: Pen) -> None:
    """Draw a milk bottle, a glass of milk or a carton."""
    if pen.variant == "glass":
        tumbler(pen, "milk", cx=65, top=34, bottom=186, wide=48, narrow=38, level=62)
    elif pen.variant == "carton":
        pen.form("milk", polygon([(20, 70), (110, 70), (110, 188), (20, 188)], rounding=3), shade=5)
        pen.poly("milk.shade", [(20, 72), (42, 34), (88, 34), (110, 72)], rounding=2)
        pen.poly("cap", [(42, 14), (88, 14), (88, 36), (42, 36)], rounding=2)
        pen.blob(
            "cap",
            [
                (20, 130, 0),
                (44, 118),
                (66, 132),
                (88, 120),
                (110, 130, 0),
                (110, 188, 0),
                (20, 188, 0),
            ],
        )
        pen.box("cap.deep", 88, 72, 22, 116, alpha=0.18)
    else:
        body = smooth(
            [
                (44, 24, 0.2),
                (86, 24, 0.2),
                (86, 56),
                (104, 92),
                (108, 130),
                (108, 174, 0.5),
                (96, 188, 0.6),
                (34, 188, 0.6),
                (22, 174, 0.5),
                (22, 130),
                (26, 92),
                (44, 56),
            ]
        )
        pen.form("milk", body, shade=9, light=0)
        pen.fill(
            "#dcecf4",
            smooth([(44, 24, 0.2), (86, 24, 0.2), (86, 50), (65, 54), (44, 50)]),
            alpha=0.8,
        )
        pen.edge("#a9c3d2", body, 2)
        pen.blob("#ffffff", [(34, 96), (42, 84), (42, 160), (34, 160)], alpha=0.9)
        pen.form(
            "cap",
            smooth([(38, 8, 0.4), (92, 8, 0.4), (94, 26, 0.4), (36, 26, 0.4)]),
            shade=4,
            light=3,
        )
        pen.oval("cap", 65, 134, 24, 22)
        pen.blob("#fbf9f4", [(65, 116, 0.2), (76, 134), (72, 148), (65, 151), (58, 148), (54, 134)])
    pen.anchor("grip", 65, 120)


@draws(
    "juice",
    box=(130, 200),
    height_m=0.17,
    slots={"juice": "#f6a02c", "straw": "#e2504a"},
    faces="front",
    plural="juices",
    aliases=(
        "orange juice",
        "glass of juice",
        "fruit juice",
        "apple juice",
        "glass of orange juice",
    ),
    tags=("drink", "breakfast"),
    shadow=(34, 96),
)
def juice(pen: Pen) -> None:
    """Draw a glass of juice with a straw and a slice of orange."""
    pen.limb("straw", [(62, 160), (80, 60), (88, 12), (108, 6)], (7, 7, 7, 7))
    tumbler(pen, "juice", cx=62, top=48, bottom=198, wide=48, narrow=36, level=76)
    disc = ellipse(104, 56, 25, 25)
    pen.form("#f28c1f", disc, shade=3, light=2)
    pen.oval("#fdf0d4", 104, 56, 21.5)
    for i in range(8):
        pen.fill("#f9b14a", petal(*at(104, 56, 2.6, 45 * i), 17, 12, 45 * i))
    pen.anchor("grip", 62, 140)


@draws(
    "lemonade",
    box=(130, 200),
    height_m=0.17,
    slots={"drink": "#f9e58a", "straw": "#5aa9dc"},
    faces="front",
    plural="lemonades",
    aliases=(
        "iced tea",
        "ice tea",
        "glass of lemonade",
        "iced drink",
        "cold drink",
        "mojito",
        "soft drink",
        "drink",
        "drinks",
        "gin and tonic",
    ),
    tags=("drink", "summer"),
    shadow=(34, 96),
)
def lemonade(pen: Pen) -> None:
    """Draw a glass of lemonade with ice, lemon and mint."""
    pen.limb("straw", [(60, 160), (44, 60), (36, 10)], (7, 7, 7))
    body = tumbler(pen, "drink", cx=65, top=48, bottom=198, wide=48, narrow=36, level=74)
    with pen.inside(body):
        for x, y, turn in ((50, 96, 12), (82, 90, -18), (62, 128, 30), (84, 140, 8)):
            with pen.turned(turn, x, y):
                pen.box("#ffffff", x - 13, y - 13, 26, 26, rounding=5, alpha=0.55)
                pen.box("#ffffff", x - 10, y - 10, 10, 8, rounding=3, alpha=0.7)
        pen.oval("#f7d63e", 54, 162, 17)
        pen.oval("#fdf6d4", 54, 162, 14)
        for i in range(7):
            pen.fill("#f9e04f", petal(*at(54, 162, 2, 51 * i), 11, 8, 51 * i))
    for turn in (-130, -90, -50, -20):
        leaf(pen, "#4fa04c", 84, 56, 30, 17, turn)
    pen.anchor("grip", 65, 140)


def stem_glass(
    pen: Pen, cup: Outline, *, cx: float, neck: float, bottom: float, half: float
) -> None:
    """Draw the stem and foot of a glass below `neck`, and its bowl `cup`, all clear."""
    pen.fill("#dcecf4", cup, alpha=0.6)
    stem = smooth(
        [
            (cx - 5, neck - 2),
            (cx - 3, neck + 12),
            (cx - 3, bottom - 16),
            (cx - half, bottom - 3, 0.3),
            (cx, bottom),
            (cx + half, bottom - 3, 0.3),
            (cx + 3, bottom - 16),
            (cx + 3, neck + 12),
            (cx + 5, neck - 2),
        ]
    )
    pen.fill("#cfe2ec", stem, alpha=0.95)
    pen.edge("#a9c3d2", stem, 1.6)
    pen.line("#ffffff", [(cx - 1, neck + 8), (cx - 1, bottom - 18)], 1.8, alpha=0.9)


@draws(
    "wine glass",
    box=(110, 210),
    height_m=0.22,
    slots={"wine": "#9a1f3c"},
    faces="front",
    plural="wine glasses",
    aliases=(
        "glass of wine",
        "red wine",
        "wineglass",
        "glass of red wine",
        "goblet of wine",
        "glasses of wine",
    ),
    tags=("drink",),
    shadow=(28, 82),
)
def wine_glass(pen: Pen) -> None:
    """Draw a glass of wine."""
    glass_of_wine(pen)


@draws(
    "white wine",
    box=(110, 210),
    height_m=0.22,
    slots={"wine": "#f1e08c"},
    faces="front",
    aliases=("glass of white wine", "white wine glass"),
    tags=("drink",),
    shadow=(28, 82),
)
def white_wine(pen: Pen) -> None:
    """Draw a glass of white wine."""
    glass_of_wine(pen)


def glass_of_wine(pen: Pen) -> None:
    """Draw a tulip glass half full of the slot `wine`."""
    cup = smooth(
        [(18, 8, 0.1), (92, 8, 0.1), (100, 50), (90, 92), (60, 116), (50, 116), (20, 92), (10, 50)]
    )
    stem_glass(pen, cup, cx=55, neck=116, bottom=208, half=36)
    with pen.inside(cup):
        pen.blob("wine", [(-6, 58, 0), (55, 58, 0), (116, 58, 0), (104, 108), (55, 124), (6, 108)])
        pen.blob(
            "wine.shade", [(70, 58, 0), (116, 58, 0), (104, 108), (60, 122), (84, 100)], alpha=0.6
        )
        pen.oval("wine.light", 55, 58, 46, 7)
    pen.edge("#a9c3d2", cup, 2)
    pen.edge("#a9c3d2", ellipse(55, 8, 37, 5), 1.6)
    pen.blob("#ffffff", [(22, 30), (30, 22), (26, 62), (32, 90), (22, 76), (18, 50)], alpha=0.75)
    pen.anchor("grip", 55, 150)


@draws(
    "wine",
    box=(90, 280),
    height_m=0.32,
    slots={"glass": "#2f5a3c", "label": "#f3ead4", "foil": "#9a1f3c"},
    faces="front",
    plural="wines",
    aliases=(
        "wine bottle",
        "bottle of wine",
        "bottle of red wine",
        "champagne bottle",
        "bottle of champagne",
        "wine bottles",
        "bottles of wine",
    ),
    tags=("drink",),
    shadow=(16, 74),
)
def wine(pen: Pen) -> None:
    """Draw a bottle of wine."""
    body = smooth(
        [
            (34, 10, 0.2),
            (56, 10, 0.2),
            (57, 66),
            (62, 92),
            (80, 112),
            (83, 140),
            (83, 264, 0.4),
            (74, 278, 0.6),
            (16, 278, 0.6),
            (7, 264, 0.4),
            (7, 140),
            (10, 112),
            (28, 92),
            (33, 66),
        ]
    )
    pen.form("glass", body, shade=8, light=4)
    pen.blob("glass.pale", [(16, 126), (23, 116), (23, 262), (16, 262)], alpha=0.45)
    pen.box("foil", 31, 4, 28, 52, rounding=3)
    pen.box("foil.shade", 49, 4, 10, 52, rounding=3)
    pen.box("foil.light", 29, 12, 32, 6, rounding=2)
    pen.box("label", 7, 158, 76, 78, rounding=2)
    pen.box("label.shade", 62, 158, 21, 78, rounding=2, alpha=0.7)
    pen.line("foil", [(16, 168), (74, 168)], 2.4)
    pen.line("foil", [(16, 226), (74, 226)], 2.4)
    for x, y in (
        (38, 186),
        (52, 186),
        (31, 186),
        (45, 197),
        (38, 197),
        (52, 197),
        (45, 208),
        (59, 186),
    ):
        pen.oval("#7b4a9e", x, y, 5)
    leaf(pen, "#5a9a44", 46, 182, 18, 9, -50)
    pen.anchor("grip", 45, 120)


@draws(
    "champagne",
    box=(90, 220),
    height_m=0.24,
    slots={"wine": "#f6dc8a"},
    faces="front",
    plural="champagnes",
    aliases=(
        "champagne glass",
        "champagne flute",
        "glass of champagne",
        "prosecco",
        "sparkling wine",
        "flute of champagne",
        "champagne glasses",
    ),
    tags=("drink", "party"),
    shadow=(20, 70),
)
def champagne(pen: Pen) -> None:
    """Draw a flute of sparkling wine."""
    cup = smooth(
        [(22, 8, 0.1), (68, 8, 0.1), (70, 60), (62, 110), (48, 132), (42, 132), (28, 110), (20, 60)]
    )
    stem_glass(pen, cup, cx=45, neck=132, bottom=218, half=32)
    with pen.inside(cup):
        pen.box("wine", 0, 34, 90, 110)
        pen.poly("wine.shade", [(58, 34), (90, 34), (70, 140), (46, 140)], alpha=0.6)
        pen.oval("wine.pale", 45, 34, 25, 4)
        for x, y, r in (
            (42, 120, 2),
            (48, 104, 2.4),
            (38, 90, 2),
            (50, 78, 2.6),
            (42, 64, 2.2),
            (54, 54, 2),
            (36, 48, 2.4),
            (46, 44, 2),
        ):
            pen.oval("#ffffff", x, y, r, alpha=0.9)
    pen.edge("#a9c3d2", cup, 2)
    pen.edge("#a9c3d2", ellipse(45, 8, 23, 3), 1.6)
    pen.line("#ffffff", [(28, 24), (27, 60), (33, 104)], 4, alpha=0.75)
    pen.anchor("grip", 45, 160)


@draws(
    "beer",
    box=(160, 190),
    height_m=0.2,
    slots={"beer": "#f0a52c", "foam": "#fdf8ec"},
    faces="front",
    aliases=(
        "beer mug",
        "mug of beer",
        "glass of beer",
        "pint",
        "pint of beer",
        "lager",
        "ale",
        "stein",
        "cider",
    ),
    plural="beers",
    tags=("drink",),
    shadow=(14, 116),
)
def beer(pen: Pen) -> None:
    """Draw a mug of beer with a head of foam."""
    handle = smooth(
        [(112, 72), (144, 70), (152, 96), (150, 136), (138, 158), (110, 158)], is_closed=False
    )
    pen.edge("#a9c3d2", handle, 15)
    pen.edge("#e2eff5", handle, 11)
    body = smooth(
        [
            (12, 48, 0.1),
            (118, 48, 0.1),
            (115, 120),
            (114, 176, 0.4),
            (104, 188, 0.6),
            (26, 188, 0.6),
            (16, 176, 0.4),
            (15, 120),
        ]
    )
    pen.form("beer", body, shade=8, light=0)
    with pen.inside(body):
        for x in (26, 56, 86):
            pen.box("beer.light", x, 64, 18, 112, rounding=9, alpha=0.75)
        pen.box("beer.deep", 106, 40, 20, 150, alpha=0.3)
        pen.box("#dcecf4", 10, 178, 110, 14, alpha=0.85)
        for i in range(14):
            pen.oval(
                "#ffffff", 24 + (i * 37) % 84, 76 + (i * 29) % 96, 1.8 + (i % 3) * 0.5, alpha=0.8
            )
    pen.edge("#c9dde7", body, 2.6)
    foam = smooth(
        [
            (6, 46),
            (8, 24),
            (28, 14, 0.8),
            (44, 4),
            (68, 10, 0.7),
            (92, 5),
            (108, 18, 0.8),
            (124, 28),
            (122, 50),
            (114, 62, 0.7),
            (104, 58),
            (98, 84),
            (88, 84),
            (82, 60, 0.7),
            (60, 66),
            (40, 58, 0.7),
            (34, 76),
            (24, 76),
            (18, 60),
        ]
    )
    pen.form("foam", foam, shade=7)
    for x, y, r in (
        (34, 30, 4),
        (60, 24, 5),
        (88, 30, 4),
        (50, 44, 3.4),
        (76, 44, 3.4),
        (104, 44, 3),
    ):
        pen.oval("foam.shade", x, y, r, alpha=0.6)
    pen.anchor("grip", 150, 114)


@draws(
    "cocktail",
    box=(170, 200),
    height_m=0.2,
    slots={"drink": "#f2708a", "umbrella": "#5ab4c8"},
    faces="front",
    aliases=(
        "martini",
        "margarita",
        "cocktail glass",
        "tropical drink",
        "daiquiri",
        "cosmopolitan",
        "piña colada",
        "pina colada",
    ),
    tags=("drink", "party"),
    shadow=(46, 116),
)
def cocktail(pen: Pen) -> None:
    """Draw a martini glass with an umbrella, a cherry and a slice of lime."""
    cup = smooth([(8, 50, 0.05), (152, 50, 0.05), (86, 128, 0.2), (74, 128, 0.2)])
    stem_glass(pen, cup, cx=80, neck=126, bottom=198, half=42)
    pen.limb("#8a6a42", [(92, 100), (112, 52), (122, 24)], (2.6, 2.6, 2.6))
    brolly = smooth(
        [
            (82, 28, 0.2),
            (96, 8),
            (124, 4),
            (150, 16),
            (164, 42, 0.2),
            (148, 38, 0.6),
            (136, 34, 0.2),
            (120, 26, 0.6),
            (104, 28, 0.2),
            (94, 24, 0.6),
        ]
    )
    pen.form("umbrella", brolly, shade=4, light=3)
    for x, y in ((104, 27), (136, 33)):
        pen.line(
            "umbrella.shade",
            [(124, 5), ((124 + x) / 2 + (x - 124) * 0.1, (5 + y) / 2), (x, y)],
            1.6,
        )
    liquid = smooth([(21, 64, 0.05), (139, 64, 0.05), (85, 125, 0.2), (75, 125, 0.2)])
    pen.fill("drink", liquid, to="#f9b45a", slope="down")
    with pen.inside(liquid):
        pen.poly("drink.shade", [(110, 60), (150, 60), (80, 130)], alpha=0.5)
    pen.oval("drink.light", 80, 64, 59, 5)
    pen.form("#d3273a", ellipse(70, 80, 11, 11), shade=3, light=1.5)
    pen.oval("#ffffff.raw", 66, 76, 2.6, alpha=0.85)
    pen.form("#7cb83c", ellipse(22, 46, 20, 20), shade=2)
    pen.oval("#eef6c8", 22, 46, 16.6)
    for i in range(7):
        pen.fill("#b4d870", petal(*at(22, 46, 2, 51 * i), 13, 9, 51 * i))
    pen.edge("#a9c3d2", cup, 2)
    pen.line("#ffffff", [(26, 62), (60, 104)], 4, alpha=0.7)
    pen.anchor("grip", 80, 150)


@draws(
    "water bottle",
    box=(90, 240),
    height_m=0.25,
    slots={"bottle": "#8fcbe8", "cap": "#3f7fc0"},
    faces="front",
    aliases=(
        "bottle of water",
        "plastic bottle",
        "bottles of water",
        "mineral water",
        "sports bottle",
    ),
    tags=("drink", "sport"),
    shadow=(16, 74),
)
def water_bottle(pen: Pen) -> None:
    """Draw a clear bottle of water with a label."""
    body = smooth(
        [
            (32, 24, 0.2),
            (58, 24, 0.2),
            (60, 44),
            (78, 70),
            (82, 96),
            (78, 116, 0.7),
            (82, 136),
            (82, 222, 0.5),
            (72, 238, 0.6),
            (18, 238, 0.6),
            (8, 222, 0.5),
            (8, 136),
            (12, 116, 0.7),
            (8, 96),
            (12, 70),
            (30, 44),
        ]
    )
    pen.form("bottle", body, shade=8, light=4)
    with pen.inside(body):
        pen.box("bottle.pale", 0, 20, 90, 42, alpha=0.8)
        pen.oval("bottle.light", 45, 62, 36, 5)
        for y in (196, 210, 222):
            pen.line("bottle.shade", [(8, y), (45, y + 5), (82, y)], 2, alpha=0.8)
    pen.box("cap", 8, 122, 74, 56)
    pen.box("cap.shade", 64, 122, 18, 56, alpha=0.8)
    pen.blob(
        "#ffffff",
        [(45, 130, 0.1), (56, 148), (54, 162), (45, 168), (36, 162), (34, 148)],
        alpha=0.9,
    )
    pen.blob("#ffffff", [(18, 82), (25, 72), (24, 108), (18, 108)], alpha=0.7)
    pen.line("#ffffff", [(20, 190), (20, 224)], 5, alpha=0.6)
    pen.box("cap", 28, 4, 34, 21, rounding=4)
    for x in (34, 41, 48, 55):
        pen.line("cap.shade", [(x, 8), (x, 22)], 1.8)
    pen.anchor("grip", 45, 120)


@draws(
    "soda",
    box=(110, 190),
    height_m=0.13,
    slots={"can": "#d8343f", "metal": "#c8d0da"},
    faces="front",
    aliases=(
        "soda can",
        "can of soda",
        "can of cola",
        "cola can",
        "beer can",
        "can",
        "energy drink",
        "pop can",
    ),
    tags=("drink",),
    shadow=(14, 96),
)
def soda(pen: Pen) -> None:
    """Draw a drinks can with a wave on it."""
    pen.fill(
        "metal.shade",
        smooth(
            [
                (20, 10, 0.3),
                (90, 10, 0.3),
                (102, 28),
                (102, 168),
                (90, 187, 0.4),
                (20, 187, 0.4),
                (8, 168),
                (8, 28),
            ]
        ),
    )
    body = smooth(
        [
            (10, 26, 0.2),
            (55, 34),
            (100, 26, 0.2),
            (102, 36),
            (102, 162),
            (98, 172, 0.2),
            (55, 181),
            (12, 172, 0.2),
            (8, 162),
            (8, 36),
        ]
    )
    pen.form("can", body, shade=0, light=0)
    with pen.inside(body):
        pen.blob(
            "#fdf6f0",
            [
                (-4, 118),
                (26, 96),
                (54, 112),
                (84, 92),
                (114, 100),
                (114, 122),
                (84, 114),
                (54, 134),
                (26, 118),
                (-4, 140),
            ],
        )
        pen.box("can.deep", 82, 10, 30, 180, alpha=0.35)
        pen.box("#ffffff", 18, 10, 9, 180, rounding=4, alpha=0.35)
    for x, y, r in ((60, 70, 6), (74, 58, 4), (48, 56, 4), (66, 84, 3)):
        pen.edge("#fdf6f0", ellipse(x, y, r, r), 1.8, alpha=0.8)
    pen.fill("metal", ellipse(55, 13, 40, 9))
    pen.fill("metal.shade", ellipse(55, 13.6, 34, 6.6))
    pen.fill("metal.light", ellipse(58, 12, 15, 3.6))
    pen.oval("metal.deep", 44, 15, 8, 2.6)
    pen.anchor("grip", 55, 100)


@draws(
    "milkshake",
    box=(120, 230),
    height_m=0.25,
    slots={"shake": "#f6b3c6", "straw": "#d8343f"},
    faces="front",
    aliases=(
        "milk shake",
        "smoothie",
        "frappe",
        "frappuccino",
        "shake",
        "iced coffee",
        "smoothies",
    ),
    tags=("drink", "dessert"),
    shadow=(32, 88),
)
def milkshake(pen: Pen) -> None:
    """Draw a tall shake with cream, a cherry and a striped straw."""
    pen.limb("#fdf6f0.shade", [(70, 90), (84, 40), (92, 5)], (8.6, 8.6, 8.6))
    for t in range(5):
        x, y = 76 + t * 3.4, 66 - t * 13
        pen.line("straw", [(x - 4, y + 2), (x + 4, y - 3)], 4.4)
    body = smooth(
        [
            (16, 78, 0.1),
            (104, 78, 0.1),
            (94, 140),
            (82, 196),
            (72, 208, 0.5),
            (88, 228, 0.2),
            (32, 228, 0.2),
            (48, 208, 0.5),
            (38, 196),
            (26, 140),
        ]
    )
    pen.fill("#dcecf4", body)
    inner = smooth(
        [(20, 82, 0.1), (100, 82, 0.1), (90, 140), (78, 194), (60, 202), (42, 194), (30, 140)]
    )
    pen.form("shake", inner, shade=6)
    pen.edge("#a9c3d2", body, 2)
    pen.line("#ffffff", [(30, 96), (38, 146), (46, 184)], 5, alpha=0.75)
    for x, y, rx, ry in (
        (34, 72, 24, 17),
        (86, 72, 24, 17),
        (60, 68, 28, 20),
        (60, 50, 26, 18),
        (60, 36, 17, 13),
    ):
        pen.form("#fdf8f0", mass(x, y, rx, ry, bumps=8, bulge=1.1), shade=4)
    for i, (x, y) in enumerate(((44, 62), (70, 58), (82, 72), (36, 76), (56, 44), (60, 76))):
        with pen.turned(i * 61, x, y):
            pen.box(("#e8506f", "#4d9fdc", "#f6c63f")[i % 3], x - 4, y - 1.4, 8, 2.8, rounding=1.4)
    pen.form("#d3273a", ellipse(56, 24, 10, 10), shade=3, light=1.4)
    pen.line("#7a3a34", [(56, 16), (60, 6), (68, 3)], 1.8)
    pen.oval("#ffffff.raw", 52, 20, 2.2, alpha=0.85)
    pen.anchor("grip", 60, 150)


@draws(
    "bubble tea",
    box=(110, 220),
    height_m=0.22,
    slots={"tea": "#d9ae82", "straw": "#e8708f"},
    faces="front",
    aliases=("boba", "boba tea", "pearl milk tea", "bubble milk tea"),
    tags=("drink",),
    shadow=(28, 82),
)
def bubble_tea(pen: Pen) -> None:
    """Draw a lidded cup of milk tea with pearls and a wide straw."""
    pen.limb("straw", [(58, 160), (66, 60), (72, 4)], (10, 10, 10))
    tumbler(pen, "tea", cx=55, top=66, bottom=218, wide=44, narrow=34, level=82)
    for x, y in (
        (34, 204),
        (50, 207),
        (66, 205),
        (78, 196),
        (42, 192),
        (58, 193),
        (30, 188),
        (72, 182),
        (50, 180),
        (36, 174),
        (64, 170),
    ):
        pen.oval("#4a2f28", x, y, 7)
        pen.oval("#8a6458", x - 2, y - 2.4, 2)
    dome = smooth([(8, 66, 0.2), (16, 44), (38, 32), (72, 32), (94, 44), (102, 66, 0.2)])
    pen.fill("#e6f2f7", dome, alpha=0.6)
    pen.edge("#a9c3d2", dome, 2)
    pen.box("#dcecf4", 5, 62, 100, 9, rounding=4)
    pen.limb("straw", [(69, 34), (72, 4)], (10, 10))
    pen.line("straw.light", [(67, 32), (69, 6)], 3)
    pen.anchor("grip", 55, 140)


@draws(
    "whiskey",
    box=(130, 120),
    height_m=0.1,
    slots={"drink": "#d08a2c"},
    faces="front",
    aliases=(
        "whisky",
        "glass of whiskey",
        "glass of whisky",
        "bourbon",
        "scotch",
        "rum",
        "brandy",
        "cognac",
    ),
    tags=("drink",),
    shadow=(20, 110),
)
def whiskey(pen: Pen) -> None:
    """Draw a tumbler of whiskey with ice."""
    body = tumbler(pen, "drink", cx=65, top=12, bottom=114, wide=58, narrow=48, level=58)
    with pen.inside(body):
        for x, y, turn in ((44, 64, 14), (82, 60, -12)):
            with pen.turned(turn, x, y):
                pen.box("#ffffff", x - 18, y - 18, 36, 36, rounding=6, alpha=0.55)
                pen.box("#ffffff", x - 14, y - 14, 14, 10, rounding=4, alpha=0.7)
    for k in range(-4, 5):
        pen.line("#ffffff", [(65 + k * 12, 96), (65 + k * 11, 112)], 1.6, alpha=0.5)
    pen.anchor("grip", 65, 80)
