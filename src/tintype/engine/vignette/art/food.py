"""Owns the drawings of savoury food: bread, fast food, dishes on plates and in bowls.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because dishes share their plates.
Does not know settings, light or styles.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from tintype.engine.vignette.art.foliage import at, leaf, mass, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, limb, polygon, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.art.serving import board, bowl, bowl_front, plate, sprig, steam


@draws(
    "bread",
    box=(220, 120),
    height_m=0.14,
    slots={"crust": "#c78642", "crumb": "#f4dfb2"},
    faces="front",
    plural="breads",
    aliases=(
        "loaf",
        "loaf of bread",
        "bread loaf",
        "loaves",
        "loaves of bread",
        "toast bread",
        "sliced bread",
    ),
    tags=("food", "bakery"),
    shadow=(20, 200),
)
def bread(pen: Pen) -> None:
    """Draw a scored loaf, cut at the left, with two slices before it."""
    body = smooth(
        [
            (62, 114, 0.4),
            (54, 70),
            (66, 28),
            (110, 10),
            (160, 14),
            (200, 34),
            (216, 70),
            (210, 108, 0.5),
            (150, 117),
        ]
    )
    pen.form("crust", body, shade=13, light=5)
    with pen.inside(body):
        for x in (112, 146, 178):
            pen.blob(
                "crumb",
                [(x - 12, 46), (x + 2, 20), (x + 12, 18), (x + 4, 44), (x - 6, 56)],
                alpha=0.95,
            )
            pen.line("crust.deep", [(x + 10, 20), (x + 4, 44), (x - 8, 56)], 2, alpha=0.6)
        for i in range(12):
            pen.oval("crust.deep", 100 + (i * 41) % 100, 64 + (i * 17) % 40, 1.6, 1, alpha=0.6)
    for x, y, k in ((66, 0, 1.0), (40, 3, 0.98)):
        slice_of_bread(pen, x, 64 + y, k)
    pen.anchor("grip", 120, 80)
    pen.anchor("top", 140, 12, size=100)


def slice_of_bread(pen: Pen, x: float, y: float, k: float) -> None:
    """Draw one slice whose middle is at (x, y), 70 units wide."""
    shape: list[Point] = [
        (-34, 50, 0.4),
        (-32, 4),
        (-39, -22),
        (-24, -46),
        (0, -50),
        (24, -46),
        (39, -22),
        (32, 4),
        (34, 50, 0.4),
        (0, 52),
    ]
    outer = smooth(shape).scaled(k, k, 0, 0).moved(x, y)
    pen.form("crust", outer, shade=3, light=2)
    inner = outer.scaled(0.86, 0.88, x, y)
    pen.fill("crumb", inner)
    for i in range(9):
        px, py = at(x, y, 8 * math.sqrt(i + 1), 137.5 * i, flat=1.3)
        pen.oval("crumb.shade", px, py, 2.2, 1.4, tilt=i * 30, alpha=0.7)


@draws(
    "toast",
    box=(110, 120),
    height_m=0.11,
    slots={"crumb": "#edc27c", "crust": "#b3743a", "butter": "#fbe58a"},
    faces="front",
    plural="toasts",
    aliases=(
        "slice of bread",
        "bread slice",
        "piece of toast",
        "slice of toast",
        "slices of bread",
    ),
    tags=("food",),
    shadow=(20, 90),
)
def toast(pen: Pen) -> None:
    """Draw a slice of toast with melting butter."""
    with pen.moved(55, 60):
        slice_of_bread(pen, 0, 1, 1.08)
        pen.blob(
            "butter.shade",
            [(-18, -6), (6, -14), (24, -2), (18, 16), (-4, 20), (-20, 10)],
            alpha=0.6,
        )
        pen.poly("butter", [(-12, -6), (10, -10), (16, 8), (-6, 12)], rounding=3)
        pen.poly("butter.shade", [(-6, 12), (16, 8), (16, 12), (-6, 16)], rounding=1)
        pen.line("butter.pale", [(-8, -3), (8, -6)], 2)
    pen.anchor("grip", 55, 90)


@draws(
    "baguette",
    box=(260, 120),
    height_m=0.2,
    slots={"crust": "#cf8e45", "crumb": "#f4dfb2"},
    faces="front",
    aliases=("french bread", "bread stick", "breadstick", "ciabatta"),
    tags=("food", "bakery"),
    shadow=(30, 230),
)
def baguette(pen: Pen) -> None:
    """Draw a slanted baguette with floury cuts."""
    body = smooth(
        [
            (6, 104),
            (14, 84),
            (70, 52),
            (150, 22),
            (226, 4),
            (252, 12),
            (250, 32),
            (196, 62),
            (110, 98),
            (36, 117),
            (12, 116),
        ]
    )
    pen.form("crust", body, shade=11, light=5)
    with pen.inside(body):
        for x, y in ((46, 86), (84, 68), (124, 51), (164, 36), (204, 23)):
            pen.blob(
                "crumb",
                [(x - 16, y + 6), (x, y - 9), (x + 20, y - 12), (x + 6, y + 3), (x - 8, y + 12)],
            )
            pen.line(
                "crust.deep", [(x - 8, y + 12), (x + 6, y + 4), (x + 20, y - 11)], 2, alpha=0.6
            )
    pen.anchor("grip", 130, 60)


@draws(
    "croissant",
    box=(200, 114),
    height_m=0.08,
    slots={"crust": "#d9964a"},
    faces="front",
    aliases=("pastry", "pastries", "danish"),
    tags=("food", "bakery"),
    shadow=(20, 180),
)
def croissant(pen: Pen) -> None:
    """Draw a croissant of five overlapping rolls."""
    rolls: tuple[list[Point], ...] = (
        [(6, 104, 0.3), (16, 74), (40, 54), (60, 70), (48, 94), (26, 112)],
        [(194, 104, 0.3), (184, 74), (160, 54), (140, 70), (152, 94), (174, 112)],
        [(30, 70), (46, 40), (74, 26), (92, 60), (76, 92), (46, 98)],
        [(170, 70), (154, 40), (126, 26), (108, 60), (124, 92), (154, 98)],
        [(66, 50), (76, 22), (100, 12), (124, 22), (134, 50), (124, 86), (100, 96), (76, 86)],
    )
    for i, points in enumerate(rolls):
        body = smooth(points)
        pen.form("crust", body, shade=9, light=5)
        cx = (24, 176, 58, 142, 100)[i]
        with pen.inside(body):
            for k in (-14, 0, 14):
                pen.line(
                    "crust.shade",
                    [(cx + k * 0.7, 10), (cx + k + (100 - cx) * 0.12, 60), (cx + k * 0.8, 112)],
                    2,
                    alpha=0.7,
                )
            pen.blob(
                "crust.pale",
                [
                    (cx - 10, 44 + abs(cx - 100) * 0.34),
                    (cx, 30 + abs(cx - 100) * 0.4),
                    (cx + 8, 36 + abs(cx - 100) * 0.4),
                    (cx, 48 + abs(cx - 100) * 0.36),
                ],
                alpha=0.5,
            )
    pen.anchor("grip", 100, 70)


@draws(
    "pretzel",
    box=(180, 140),
    height_m=0.15,
    slots={"crust": "#b9692f", "salt": "#fbf6ea"},
    faces="front",
    aliases=("brezel", "soft pretzel"),
    tags=("food", "bakery"),
    shadow=(40, 140),
)
def pretzel(pen: Pen) -> None:
    """Draw a knotted pretzel with salt."""
    spine: list[Point] = [
        (52, 112),
        (78, 84),
        (116, 50),
        (148, 24),
        (168, 50),
        (156, 96),
        (118, 119),
        (90, 122),
        (62, 119),
        (24, 96),
        (12, 50),
        (32, 24),
        (64, 50),
        (102, 84),
        (128, 112),
    ]
    widths = [13, 15, 17, 19, 20, 22, 24, 25, 24, 22, 20, 19, 17, 15, 13]
    pen.fill(
        "crust.deep", limb([(p[0], min(p[1] + 3, 122)) for p in spine], [w * 0.9 for w in widths])
    )
    for part in (slice(0, 6), slice(4, 11), slice(9, 15)):
        body = limb(spine[part], widths[part])
        pen.form("crust", body, shade=4, light=4)
    for i in range(22):
        t = i / 21 * 13
        a, b = spine[int(t)], spine[int(t) + 1]
        f = t - int(t)
        x, y = a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f
        pen.box(
            "salt", x - 2 + 3 * math.sin(i * 2), y - 2 + 3 * math.cos(i * 3), 4, 3.4, rounding=1
        )
    pen.anchor("grip", 90, 120)


def bun_top(
    pen: Pen, left: float, right: float, top: float, bottom: float, *, seeds: bool = True
) -> None:
    """Draw the domed half of a bun in the slot `bun`."""
    w, h = right - left, bottom - top
    body = smooth(
        [
            (left, bottom - h * 0.16),
            (left + w * 0.06, top + h * 0.46),
            (left + w * 0.28, top + h * 0.08),
            (left + w * 0.5, top),
            (right - w * 0.28, top + h * 0.08),
            (right - w * 0.06, top + h * 0.46),
            (right, bottom - h * 0.16),
            (right - w * 0.06, bottom, 0.6),
            (left + w * 0.06, bottom, 0.6),
        ]
    )
    pen.form("bun", body, shade=h * 0.18, light=h * 0.08)
    with pen.inside(body):
        pen.blob(
            "bun.pale",
            [
                (left + w * 0.14, top + h * 0.5),
                (left + w * 0.26, top + h * 0.24),
                (left + w * 0.42, top + h * 0.15),
                (left + w * 0.34, top + h * 0.3),
                (left + w * 0.2, top + h * 0.56),
            ],
            alpha=0.65,
        )
        if seeds:
            for i in range(13):
                x, y = at(
                    left + w * 0.52,
                    top + h * 0.4,
                    w * 0.1 * math.sqrt(i + 0.5),
                    137.5 * i,
                    flat=0.62,
                )
                pen.oval("#fbeecb", x, y, w * 0.017, w * 0.011, tilt=i * 50)


@draws(
    "burger",
    box=(190, 160),
    height_m=0.12,
    slots={
        "bun": "#dd9a4a",
        "patty": "#6f4030",
        "cheese": "#f6c23c",
        "salad": "#78b446",
        "tomato": "#dc4334",
    },
    faces="front",
    aliases=("hamburger", "cheeseburger", "veggie burger"),
    tags=("food", "fast food"),
    shadow=(20, 170),
)
def burger(pen: Pen) -> None:
    """Draw a burger with patty, cheese, tomato and salad."""
    low = smooth(
        [(16, 124, 0.4), (174, 124, 0.4), (172, 146), (150, 158, 0.6), (40, 158, 0.6), (18, 146)]
    )
    pen.form("bun", low, shade=8, light=3)
    pen.form(
        "patty",
        smooth(
            [(8, 116), (18, 104, 0.6), (172, 104, 0.6), (182, 116), (172, 131, 0.6), (18, 131, 0.6)]
        ),
        shade=8,
        light=3,
    )
    for i in range(12):
        pen.oval("patty.light", 22 + i * 13.4, 114 + (i * 7) % 10, 2, 1.4, alpha=0.8)
    pen.form(
        "cheese",
        smooth(
            [
                (10, 96, 0.2),
                (180, 96, 0.2),
                (182, 102, 0.3),
                (160, 106),
                (146, 124, 0.4),
                (128, 106, 0.6),
                (84, 106, 0.6),
                (64, 118, 0.4),
                (48, 106, 0.6),
                (30, 108),
                (8, 102, 0.3),
            ]
        ),
        shade=3,
        light=2,
    )
    for x in (46, 96, 146):
        pen.form(
            "tomato",
            smooth(
                [(x - 30, 90), (x - 24, 84), (x + 24, 84), (x + 30, 90), (x + 24, 98), (x - 24, 98)]
            ),
            shade=4,
            light=2,
        )
    frill: list[Point] = [(12, 76, 0.3), (178, 76, 0.3), (187, 84)]
    frill += [(181 - i * 15.6, 92 if i % 2 else 83) for i in range(12)]
    frill.append((3, 84))
    pen.form("salad", smooth(frill), shade=4, light=4)
    bun_top(pen, 12, 178, 4, 82)
    pen.anchor("grip", 95, 110)


@draws(
    "hot dog",
    box=(220, 110),
    height_m=0.07,
    slots={"bun": "#dd9a4a", "sausage": "#b94a30", "mustard": "#f5c52e"},
    faces="front",
    aliases=("hotdog",),
    tags=("food", "fast food"),
    shadow=(20, 200),
)
def hot_dog(pen: Pen) -> None:
    """Draw a sausage in a long bun with a wave of mustard."""
    pen.form(
        "bun",
        smooth(
            [(16, 50), (30, 22), (70, 10), (150, 10), (190, 22), (204, 50), (190, 70), (30, 70)]
        ),
        shade=8,
        light=5,
    )
    sausage = limb([(12, 50), (60, 56), (110, 58), (160, 56), (208, 50)], (20, 36, 38, 36, 20))
    pen.form("sausage", sausage, shade=8, light=4)
    pen.blob("sausage.pale", [(36, 44), (70, 44), (110, 46), (70, 49)], alpha=0.7)
    front = smooth(
        [
            (14, 66),
            (50, 70),
            (110, 73),
            (170, 70),
            (206, 66),
            (204, 88),
            (176, 106),
            (110, 109),
            (44, 106),
            (16, 88),
        ]
    )
    pen.form("bun", front, shade=10, light=4)
    wave: list[Point] = [(28 + i * 13.8, 52 if i % 2 else 40) for i in range(13)]
    pen.line("mustard.shade", [(p[0] + 0.6, p[1] + 3) for p in wave], 6)
    pen.line("mustard", wave, 6)
    pen.anchor("grip", 110, 90)


@draws(
    "sandwich",
    box=(200, 130),
    height_m=0.1,
    slots={
        "bread": "#f0d29a",
        "crust": "#b97a3e",
        "salad": "#78b446",
        "ham": "#ee9a94",
        "cheese": "#f6c63f",
        "tomato": "#dc4334",
    },
    faces="front",
    plural="sandwiches",
    aliases=("toastie", "panini", "club sandwich", "blt"),
    tags=("food", "lunch"),
    shadow=(16, 184),
)
def sandwich(pen: Pen) -> None:
    """Draw a triangular sandwich seen from its cut side."""
    pen.poly("crust", [(100, 4), (196, 88), (196, 100), (4, 100), (4, 88)], rounding=8)
    top = polygon([(100, 6), (190, 84), (10, 84)], rounding=8)
    pen.fill("bread", top)
    with pen.inside(top):
        pen.poly("bread.shade", [(100, 0), (200, 90), (150, 90)], alpha=0.7)
        for i in range(14):
            pen.oval("bread.shade", 60 + (i * 31) % 86, 36 + (i * 23) % 46, 2, 1.2, alpha=0.7)
    pen.box("bread", 4, 80, 192, 15, rounding=5)
    pen.box("bread.light", 6, 80, 188, 4, rounding=2)
    frill: list[Point] = [(4, 92, 0.4), (196, 92, 0.4)]
    frill += [(197 - i * 16.2, 103 if i % 2 else 96) for i in range(13)]
    pen.box("cheese", 6, 102, 188, 7, rounding=2)
    pen.poly("cheese", [(40, 106), (70, 106), (55, 117)], rounding=2)
    pen.poly("cheese", [(130, 106), (166, 106), (148, 118)], rounding=2)
    for x in (30, 76, 124, 170):
        pen.box("tomato", x - 20, 98, 40, 6, rounding=3)
    pen.form("salad", smooth(frill), shade=3, light=2)
    ham: list[Point] = [(6, 107, 0.4), (194, 107, 0.4)]
    ham += [(192 - i * 23, 114 if i % 2 else 109) for i in range(9)]
    pen.form("ham", smooth(ham), shade=3)
    pen.form(
        "bread",
        smooth(
            [(5, 114, 0.3), (195, 114, 0.3), (195, 124), (188, 129, 0.5), (12, 129, 0.5), (5, 124)]
        ),
        shade=4,
    )
    pen.line("crust", [(8, 128), (100, 129), (192, 128)], 2.4)
    pen.anchor("grip", 100, 110)


@draws(
    "pizza",
    box=(240, 150),
    height_m=0.1,
    slots={
        "cheese": "#f6c95a",
        "crust": "#cf8a44",
        "sauce": "#d0432e",
        "salami": "#c23c34",
        "basil": "#4f9a44",
        "board": "#a8754a",
    },
    faces="front",
    tags=("food", "fast food"),
    shadow=(10, 230),
)
def pizza(pen: Pen) -> None:
    """Draw a whole pizza seen at a slant, with what is named, or salami, olives and basil."""
    pen.oval("board.deep", 120, 84, 117, 63)
    pen.fill("board", ellipse(120, 79, 117, 63))
    pen.fill("crust.deep", ellipse(120, 78, 106, 57))
    pen.form("crust", ellipse(120, 72, 106, 57), shade=5, light=4)
    pen.fill("sauce", ellipse(120, 72, 93, 48))
    cheese: list[Point] = []
    for i in range(22):
        r = 90 if i % 2 else 86
        cheese.append(at(120, 72, r, 360 / 22 * i, flat=0.515))
    pen.fill("cheese", smooth(cheese))
    for i in range(15):
        x, y = at(120, 72, 22 * math.sqrt(i + 0.4), 137.5 * i + 40, flat=0.5)
        pen.oval("cheese.light" if i % 2 else "crust.light", x, y, 11, 5, alpha=0.6)
    for i in range(4):
        a = 22.5 + 45 * i
        pen.line(
            "crust.deep",
            [at(120, 72, 104, a, flat=0.53), at(120, 72, 104, a + 180, flat=0.53)],
            1.6,
            alpha=0.55,
        )
    named = [t for t in TOPPINGS if t in pen.attributes]
    for topping in named or ("salami", "olive", "basil"):
        TOPPINGS[topping](pen)
    pen.anchor("grip", 120, 120)


def pizza_salami(pen: Pen) -> None:
    """Lay slices of salami on a pizza."""
    for r, a in (
        (30, 0),
        (62, 45),
        (64, 92),
        (62, 137),
        (66, 182),
        (62, 228),
        (64, 272),
        (62, 318),
        (26, 180),
    ):
        x, y = at(120, 72, r, a, flat=0.52)
        pen.oval("salami.deep", x, y + 1.6, 15, 9)
        pen.form("salami", ellipse(x, y, 15, 9), shade=2, light=1.6)
        for dx, dy in ((-5, -2), (4, 2), (6, -3)):
            pen.oval("salami.pale", x + dx, y + dy, 1.6, 1)


def pizza_olives(pen: Pen) -> None:
    """Lay rings of olive on a pizza."""
    for r, a in (
        (46, 20),
        (78, 68),
        (44, 110),
        (80, 160),
        (46, 206),
        (80, 250),
        (44, 296),
        (80, 340),
    ):
        x, y = at(120, 72, r, a, flat=0.52)
        pen.edge("#3b3140", ellipse(x, y, 4.6, 2.8), 3)


def pizza_basil(pen: Pen) -> None:
    """Lay leaves of basil on a pizza."""
    for r, a in ((14, 90), (48, 66), (52, 160), (50, 250), (78, 20), (76, 204), (50, 340)):
        x, y = at(120, 72, r, a, flat=0.52)
        leaf(pen, "basil", x - 7, y + 2, 17, 9, -24 + (a % 50))


def pizza_mushrooms(pen: Pen) -> None:
    """Lay slices of mushroom on a pizza: half a cap and the stalk below it."""
    for k, (r, a) in enumerate(
        (
            (24, 0),
            (60, 40),
            (66, 88),
            (60, 132),
            (68, 178),
            (60, 224),
            (66, 270),
            (62, 316),
            (26, 190),
        )
    ):
        x, y = at(120, 72, r, a, flat=0.52)
        with pen.turned((k * 47) % 70 - 35, x, y):
            pen.limb("#d9c3a0.shade", [(x + 0.6, y), (x + 0.6, y + 9)], (8, 7))
            pen.limb("#efe0c4", [(x, y), (x, y + 7)], (7, 6))
            pen.blob(
                "#b8966c.shade", [(x - 14, y + 3, 0.3), (x, y - 9), (x + 14, y + 3, 0.3), (x, y)]
            )
            pen.blob(
                "#efe0c4", [(x - 11, y + 1, 0.3), (x, y - 7), (x + 11, y + 1, 0.3), (x, y - 1)]
            )


def pizza_tomatoes(pen: Pen) -> None:
    """Lay slices of tomato on a pizza, with the seeds in them."""
    for r, a in ((0, 0), (54, 30), (60, 90), (54, 150), (54, 210), (60, 270), (54, 330)):
        x, y = at(120, 72, r, a, flat=0.52)
        pen.form("#d8402f", ellipse(x, y, 15, 9), shade=2, light=1.4)
        for dx in (-6, 0, 6):
            pen.oval("#f2a070", x + dx, y, 2.2, 4.2)


def pizza_peppers(pen: Pen) -> None:
    """Lay strips of green and yellow pepper on a pizza."""
    for k, (r, a) in enumerate(((18, 10), (58, 50), (60, 110), (60, 170), (58, 230), (60, 300))):
        x, y = at(120, 72, r, a, flat=0.52)
        tone = "#5fae4a" if k % 2 else "#eebc3a"
        pen.line(tone, [(x - 13, y - 3), (x - 4, y + 5), (x + 6, y + 4), (x + 13, y - 4)], 4.6)


TOPPINGS: Final[Mapping[str, Callable[[Pen], None]]] = {
    **dict.fromkeys(("salami", "pepperoni", "ham"), pizza_salami),
    "tomato": pizza_tomatoes,
    "mushroom": pizza_mushrooms,
    "bell pepper": pizza_peppers,
    "olive": pizza_olives,
    "basil": pizza_basil,
}
"""What may be named on a pizza, in the order in which it lies."""


@draws(
    "pizza slice",
    box=(150, 180),
    height_m=0.22,
    slots={"cheese": "#f6c95a", "crust": "#cf8a44", "salami": "#c23c34", "basil": "#4f9a44"},
    faces="front",
    aliases=("slice of pizza", "piece of pizza", "slices of pizza"),
    tags=("food", "fast food"),
    shadow=(50, 100),
)
def pizza_slice(pen: Pen) -> None:
    """Draw one slice with melting cheese."""
    body = smooth(
        [
            (14, 34, 0.2),
            (75, 22),
            (136, 34, 0.2),
            (112, 96),
            (104, 116, 0.6),
            (98, 134),
            (92, 128, 0.6),
            (84, 156),
            (75, 176, 0.4),
            (66, 152),
            (60, 140, 0.5),
            (54, 146),
            (48, 120, 0.6),
            (38, 96),
        ]
    )
    pen.form("cheese", body, shade=7, light=3)
    for x, y, r in ((50, 62, 17), (98, 70, 17), (70, 112, 15), (78, 46, 12)):
        pen.oval("salami.deep", x + 0.6, y + 2, r, r * 0.9)
        pen.form("salami", ellipse(x, y, r, r * 0.9), shade=3, light=2)
        for dx, dy in ((-6, -4), (5, 3), (3, -7), (-3, 6)):
            pen.oval("salami.pale", x + dx * r / 16, y + dy * r / 16, 1.8)
    for x, y, turn in ((68, 88, -30), (84, 94, 20), (112, 50, -10), (32, 46, 10)):
        leaf(pen, "basil", x - 8, y, 20, 11, turn)
    for x, y in ((74, 140), (58, 92), (100, 100)):
        pen.edge("#3b3140", ellipse(x, y, 5, 4), 3)
    crust = smooth(
        [
            (4, 32),
            (10, 14),
            (40, 6),
            (75, 3),
            (110, 6),
            (140, 14),
            (146, 32),
            (132, 42),
            (104, 36),
            (75, 33),
            (46, 36),
            (18, 42),
        ]
    )
    pen.form("crust", crust, shade=7, light=4)
    for x, y in ((34, 18), (64, 12), (96, 14), (122, 22)):
        pen.oval("crust.deep", x, y, 7, 3, alpha=0.4)
    pen.anchor("grip", 75, 24)


@draws(
    "spaghetti",
    box=(230, 130),
    height_m=0.11,
    slots={"sauce": "#d0432e", "pasta": "#f3d276", "plate": "#f6f3ec"},
    recolour=("plate",),
    faces="front",
    plural="spaghettis",
    aliases=(
        "pasta",
        "plate of spaghetti",
        "plate of pasta",
        "spaghetti plate",
        "noodles",
        "macaroni",
        "linguine",
        "spaghetti bolognese",
    ),
    tags=("food", "dish"),
    shadow=(40, 190),
)
def spaghetti(pen: Pen) -> None:
    """Draw a plate of spaghetti with sauce, basil and cheese."""
    plate(pen, 115, 92, 112, 34)
    body = smooth(
        [
            (34, 88),
            (52, 60),
            (84, 38),
            (116, 32),
            (148, 40),
            (180, 62),
            (196, 88),
            (172, 104),
            (115, 110),
            (58, 104),
        ]
    )
    pen.form("pasta", body, shade=8, light=5)
    with pen.inside(body):
        for i in range(22):
            x = 30 + (i * 47) % 160
            y = 46 + (i * 29) % 58
            n = 22 + (i * 7) % 16
            pen.line(
                "pasta.shade" if i % 2 else "pasta.light",
                [(x - n, y + 8), (x - n * 0.2, y - 9), (x + n * 0.7, y - 2), (x + n, y + 9)],
                3,
            )
    for x, y, n in ((44, 94, 18), (176, 96, 18), (100, 106, 20), (140, 104, 18)):
        pen.line("pasta", [(x - n, y - 4), (x, y + 6), (x + n, y - 3)], 4)
        pen.line("pasta.light", [(x - n, y - 5), (x, y + 5), (x + n, y - 4)], 1.4)
    sauce = smooth(
        [
            (64, 58),
            (78, 36),
            (112, 22),
            (150, 36),
            (166, 60),
            (156, 76, 0.6),
            (146, 66),
            (132, 82, 0.6),
            (112, 72),
            (92, 86, 0.6),
            (82, 70),
            (68, 74, 0.6),
        ]
    )
    pen.form("sauce", sauce, shade=6, light=3)
    for x, y, r in ((88, 52, 11), (134, 50, 11), (112, 38, 11), (112, 60, 10)):
        pen.form("#8a4630", mass(x, y, r, r * 0.84, bumps=7, start=int(x) % 4), shade=3, light=2)
    for i in range(12):
        x, y = at(114, 46, 11 * math.sqrt(i), 137.5 * i, flat=0.6)
        pen.line("#fdf3d2", [(x - 3, y), (x + 4, y + 2)], 1.8)
    sprig(pen, 114, 34, 24)
    pen.anchor("grip", 115, 110)


@draws(
    "sushi",
    box=(230, 120),
    height_m=0.06,
    slots={"fish": "#f58a5c", "rice": "#fbf8f0", "nori": "#2f3b3a", "board": "#a8754a"},
    faces="front",
    plural="sushis",
    aliases=("nigiri", "maki", "sushi roll", "sashimi", "sushi rolls"),
    tags=("food", "dish"),
    shadow=(14, 216),
)
def sushi(pen: Pen) -> None:
    """Draw two nigiri and three rolls on a board."""
    for x in (34, 176):
        pen.box("board.deep", x, 104, 22, 15, rounding=2)
    board(pen, 4, 82, 222, 20)
    for x, y in ((60, 62), (118, 58)):
        rice = smooth(
            [
                (x - 38, y + 24, 0.5),
                (x - 34, y + 4),
                (x, y - 4),
                (x + 34, y + 4),
                (x + 38, y + 24, 0.5),
                (x, y + 29),
            ]
        )
        pen.form("rice", rice, shade=5)
        top = smooth(
            [
                (x - 44, y + 12, 0.4),
                (x - 36, y - 12),
                (x, y - 25),
                (x + 36, y - 14),
                (x + 45, y + 10, 0.4),
                (x + 20, y - 1),
                (x - 14, y + 2),
            ]
        )
        pen.form("fish", top, shade=5, light=3)
        with pen.inside(top):
            for k in (-24, -6, 12, 30):
                pen.line(
                    "#fbd8c2",
                    [(x + k - 8, y - 28), (x + k + 4, y - 8), (x + k - 2, y + 14)],
                    2.4,
                    alpha=0.9,
                )
    for x, y, tone in ((170, 58, "fish"), (204, 66, "#8cbf52"), (186, 88, "fish")):
        r = 19
        pen.fill(
            "nori.deep",
            smooth([(x - r, y), (x + r, y), (x + r, y + 16), (x, y + 25), (x - r, y + 16)]),
        )
        pen.fill("nori", ellipse(x, y, r, r * 0.72))
        pen.fill("rice", ellipse(x, y, r * 0.86, r * 0.59))
        pen.fill(f"{tone}", ellipse(x - 1, y, r * 0.42, r * 0.28))
        pen.oval("#8cbf52" if tone == "fish" else "fish", x + 5, y + 1, 4, 3)
        for k in range(7):
            pen.oval("rice.shade", *at(x, y, r * 0.66, 51 * k, flat=0.68), 1.4, 0.9)
    pen.form("#9cc455", mass(30, 88, 14, 9, bumps=7), shade=3, light=2)
    for y, tip in ((20, 8), (28, 18)):
        pen.limb("#8a3b30", [(6 + y * 0.2, y + 14), (222, tip)], (4.4, 2.4))
    pen.anchor("grip", 115, 110)


@draws(
    "taco",
    box=(200, 130),
    height_m=0.1,
    slots={
        "shell": "#eab54f",
        "meat": "#7a4a30",
        "salad": "#78b446",
        "tomato": "#dc4334",
        "cheese": "#f8d257",
    },
    faces="front",
    aliases=("tortilla", "quesadilla", "fajita"),
    tags=("food", "fast food"),
    shadow=(30, 170),
)
def taco(pen: Pen) -> None:
    """Draw a filled taco."""
    pen.form(
        "shell.shade",
        smooth(
            [
                (14, 112, 0.3),
                (18, 60),
                (58, 18),
                (112, 8),
                (166, 26),
                (192, 70),
                (194, 112, 0.3),
                (104, 118),
            ]
        ),
        shade=4,
    )
    for i in range(13):
        x, y = at(104, 108, 84, 190 + i * 13.4, flat=1.06)
        pen.form("salad", mass(x, y, 16, 12, bumps=7, start=i % 5), shade=3, light=3)
    for i in range(9):
        x, y = at(102, 110, 78, 200 + i * 17, flat=1.06)
        pen.form("meat", mass(x, y, 13, 11, bumps=6, start=i % 4), shade=3, light=2)
    for i in range(7):
        x, y = at(102, 108, 84, 196 + i * 23, flat=1.06)
        pen.poly(
            "tomato", [(x - 8, y - 6), (x + 6, y - 8), (x + 8, y + 5), (x - 6, y + 7)], rounding=3
        )
    for i in range(10):
        x, y = at(102, 110, 80, 192 + i * 17.5, flat=1.06)
        pen.line("cheese", [(x - 7, y + 4), (x + 5, y - 6)], 3.4)
    front = smooth(
        [
            (5, 122, 0.3),
            (12, 76),
            (46, 40),
            (96, 28),
            (146, 40),
            (180, 78),
            (187, 122, 0.3),
            (96, 128),
        ]
    )
    pen.form("shell", front, shade=8, light=6)
    for i in range(14):
        x, y = at(96, 112, 19 * math.sqrt(i + 0.5), 137.5 * i, flat=0.7)
        if y < 122:
            pen.oval(
                "shell.shade" if i % 3 else "shell.deep", x, y, 3.4, 2.2, tilt=i * 40, alpha=0.6
            )
    pen.anchor("grip", 96, 110)


@draws(
    "burrito",
    box=(210, 120),
    height_m=0.08,
    slots={"shell": "#f0d7a4", "foil": "#c3c9d2", "meat": "#7a4a30", "salad": "#78b446"},
    faces="front",
    plural="burritos",
    aliases=("wrap", "kebab", "doner", "döner", "shawarma", "kebabs", "wraps"),
    tags=("food", "fast food"),
    shadow=(20, 190),
)
def burrito(pen: Pen) -> None:
    """Draw a wrap in foil, its filling showing at the open end."""
    for x, y, r, tone in (
        (186, 40, 15, "salad"),
        (192, 58, 13, "salad"),
        (180, 26, 13, "salad"),
        (184, 50, 13, "meat"),
        (176, 36, 12, "meat"),
        (188, 70, 10, "#dc4334"),
        (190, 32, 8, "#f8d257"),
        (182, 64, 9, "meat"),
    ):
        pen.form(tone, mass(x, y, r, r, bumps=7, start=int(x) % 5), shade=3, light=2)
    body = smooth(
        [(100, 30), (150, 16), (172, 14, 0.4), (176, 46), (186, 80, 0.4), (160, 92), (106, 104)]
    )
    pen.form("shell", body, shade=9, light=4)
    for x, y in ((126, 40), (150, 34), (140, 64), (160, 70), (122, 78)):
        pen.oval("shell.deep", x, y, 6, 3, tilt=-20, alpha=0.45)
    foil = smooth(
        [
            (8, 74),
            (16, 58),
            (60, 40),
            (112, 22, 0.2),
            (118, 42, 0.2),
            (128, 58, 0.2),
            (122, 76, 0.2),
            (130, 98, 0.2),
            (70, 114),
            (26, 112),
            (8, 94),
        ]
    )
    pen.form("foil", foil, shade=9, light=5)
    with pen.inside(foil):
        for a, b, c in (
            ((30, 60), (50, 76), (44, 104)),
            ((66, 44), (86, 66), (80, 108)),
            ((98, 34), (104, 60), (116, 80)),
            ((20, 84), (60, 84), (100, 92)),
        ):
            pen.line("foil.deep", [a, b, c], 1.8, alpha=0.6)
            pen.line(
                "foil.pale",
                [(a[0] - 4, a[1]), (b[0] - 4, b[1] - 2), (c[0] - 4, c[1])],
                1.8,
                alpha=0.8,
            )
    pen.anchor("grip", 70, 80)


@draws(
    "fries",
    box=(130, 170),
    height_m=0.16,
    slots={"box": "#d8382f", "fry": "#f5cf58"},
    faces="front",
    plural="french fries",
    aliases=("chips", "french fry", "potato fries", "box of fries", "pommes"),
    tags=("food", "fast food"),
    shadow=(34, 96),
)
def fries(pen: Pen) -> None:
    """Draw a red box of fries."""
    for i, (x, top, lean) in enumerate(
        (
            (34, 30, -9),
            (48, 14, -5),
            (62, 6, -1),
            (78, 10, 4),
            (94, 22, 8),
            (40, 40, -12),
            (56, 24, -3),
            (70, 18, 3),
            (86, 30, 7),
            (100, 44, 12),
            (30, 54, -12),
            (50, 44, -6),
            (65, 36, 0),
            (80, 44, 5),
            (92, 52, 9),
        )
    ):
        with pen.turned(lean, x, 110):
            tone = "fry" if i > 4 else "fry.shade"
            pen.box(tone, x - 5.4, top, 10.8, 100, rounding=1.5)
            pen.box("fry.light" if i > 4 else "fry", x - 5.4, top, 4, 100, rounding=1)
            pen.box("fry.pale", x - 5.4, top, 10.8, 4, rounding=1.5)
    body = smooth(
        [
            (12, 66, 0.2),
            (38, 84),
            (65, 89),
            (92, 84),
            (118, 66, 0.2),
            (108, 120),
            (102, 168, 0.2),
            (28, 168, 0.2),
            (22, 120),
        ]
    )
    pen.form("box", body, shade=7, light=3)
    with pen.inside(body):
        for x in (40, 65, 90):
            pen.box("#fbf3e4", x - 5, 60, 10, 112, alpha=0.9)
    pen.edge(
        "box.light",
        smooth([(12, 66), (38, 84), (65, 89), (92, 84), (118, 66)], is_closed=False),
        2.4,
    )
    pen.anchor("grip", 65, 130)


@draws(
    "fried egg",
    box=(190, 100),
    height_m=0.05,
    slots={"yolk": "#f6b52e", "white": "#fdfbf4"},
    faces="front",
    aliases=("sunny side up egg", "fried eggs"),
    tags=("food", "breakfast"),
    shadow=(20, 170),
)
def fried_egg(pen: Pen) -> None:
    """Draw a fried egg with a crisp edge."""
    body = smooth(
        [
            (6, 62),
            (26, 34),
            (58, 36, 0.7),
            (84, 12),
            (120, 24),
            (140, 20, 0.8),
            (166, 42),
            (184, 62),
            (160, 86),
            (122, 82, 0.8),
            (96, 98),
            (58, 88),
            (28, 90),
        ]
    )
    pen.fill("#d9a860", body)
    pen.form("white", body.scaled(0.975, 0.96, 95, 53), shade=6)
    pen.oval("white.shade", 98, 60, 43, 26, alpha=0.7)
    yolk = smooth(
        [(58, 56), (70, 34), (96, 26), (122, 34), (134, 56), (120, 74), (96, 80), (70, 74)]
    )
    pen.form("yolk", yolk, shade=7, light=4)
    pen.oval("yolk.pale", 80, 44, 10, 5, tilt=-28, alpha=0.9)
    for x, y in ((32, 66), (46, 52), (150, 52), (156, 70), (118, 30)):
        pen.oval("white.shade", x, y, 4, 2.4)
    pen.anchor("grip", 95, 80)


@draws(
    "egg",
    box=(110, 140),
    height_m=0.06,
    slots={"shell": "#f3dcc0", "yolk": "#f6b52e"},
    faces="front",
    variants=("whole", "cracked", "boiled"),
    aliases=("chicken egg", "hen's egg"),
    tags=("food", "breakfast"),
    shadow=(28, 82),
)
def egg(pen: Pen) -> None:
    """Draw an egg: whole, cracked open at the top, or cut in half."""
    body = smooth(
        [
            (55, 4),
            (80, 20),
            (100, 62),
            (104, 92),
            (88, 126),
            (55, 138),
            (22, 126),
            (6, 92),
            (10, 62),
            (30, 20),
        ]
    )
    if pen.variant == "boiled":
        pen.form("#fdfbf4", body, shade=8)
        pen.form("yolk", ellipse(55, 86, 30, 30), shade=4, light=3)
        pen.oval("yolk.pale", 46, 76, 8, 5, tilt=-30, alpha=0.8)
        return
    pen.form("shell", body, shade=12, light=0)
    pen.oval("shell.pale", 36, 54, 9, 17, tilt=22, alpha=0.85)
    for i in range(8):
        x, y = at(62, 90, 13 * math.sqrt(i + 1), 137.5 * i)
        pen.oval("shell.shade", x, y, 1.4, alpha=0.8)
    if pen.variant == "cracked":
        pen.line(
            "shell.line",
            [
                (8, 66, 0),
                (24, 76, 0),
                (36, 62, 0),
                (50, 78, 0),
                (62, 60, 0),
                (76, 76, 0),
                (88, 62, 0),
                (101, 70, 0),
            ],
            2.4,
        )
        pen.line("shell.line", [(50, 78, 0), (46, 94, 0)], 2)
        pen.line("shell.line", [(62, 60, 0), (66, 46, 0)], 2)
    pen.anchor("grip", 55, 90)


@draws(
    "easter egg",
    box=(110, 140),
    height_m=0.07,
    slots={"shell": "#7fb6e4", "band": "#f5c84a", "dot": "#ef6f94"},
    faces="front",
    aliases=("painted egg", "decorated egg", "painted eggs"),
    tags=("easter",),
    shadow=(28, 82),
)
def easter_egg(pen: Pen) -> None:
    """Draw an egg painted with bands, zigzag and dots."""
    body = smooth(
        [
            (55, 4),
            (80, 20),
            (100, 62),
            (104, 92),
            (88, 126),
            (55, 138),
            (22, 126),
            (6, 92),
            (10, 62),
            (30, 20),
        ]
    )
    pen.form("shell", body, shade=12, light=0)
    with pen.inside(body):
        pen.blob("band", [(-6, 50), (55, 60), (116, 50), (116, 74), (55, 84), (-6, 74)])
        zig: list[Point] = [(-4 + i * 12, 66 if i % 2 else 76, 0) for i in range(11)]
        pen.line("#fdfaf2", zig, 4.4)
        pen.blob("dot", [(-6, 94), (55, 106), (116, 94), (116, 108), (55, 120), (-6, 108)])
        for x, y in ((30, 36), (54, 28), (78, 36), (44, 44), (66, 46)):
            pen.oval("dot" if y < 40 else "#fdfaf2", x, y, 5)
        for x in (16, 36, 55, 74, 94):
            pen.oval("#fdfaf2", x, 107 + 4 * math.sin(math.pi * (x - 5) / 100), 3.6)
        pen.fill("shell.deep", body.plus(body.moved(-7, -11)), alpha=0.35)
    pen.oval("shell.pale", 34, 46, 7, 15, tilt=22, alpha=0.6)
    pen.anchor("grip", 55, 90)


@draws(
    "cheese",
    box=(200, 130),
    height_m=0.1,
    slots={"cheese": "#f6c63f", "rind": "#e09a34"},
    faces="front",
    plural="cheeses",
    aliases=(
        "piece of cheese",
        "cheese wedge",
        "cheddar",
        "swiss cheese",
        "gouda",
        "emmental",
        "wedge of cheese",
    ),
    tags=("food",),
    shadow=(10, 190),
)
def cheese(pen: Pen) -> None:
    """Draw a wedge of cheese with holes."""
    top = smooth([(6, 62, 0.1), (90, 26, 0.3), (176, 8, 0.2), (192, 30), (196, 56, 0.1)])
    pen.fill("cheese.light", top)
    side = smooth([(5, 62, 0.1), (196, 56, 0.1), (196, 118, 0.1), (6, 127, 0.1)])
    pen.form("cheese", side, shade=6, light=0)
    with pen.inside(side):
        for x, y, rx, ry in (
            (40, 92, 16, 13),
            (88, 78, 11, 9),
            (124, 104, 19, 15),
            (166, 76, 13, 11),
            (72, 122, 13, 10),
            (200, 106, 14, 12),
            (8, 76, 8, 7),
        ):
            pen.oval("cheese.deep", x, y, rx, ry)
            pen.oval("cheese.shade", x + 1.5, y + 2.4, rx * 0.84, ry * 0.82)
    for x, y, rx, ry in ((120, 38, 13, 6), (160, 26, 9, 4.6), (76, 48, 9, 4)):
        pen.oval("cheese.shade", x, y, rx, ry, tilt=-12)
        pen.oval("cheese", x + 1, y + 1.4, rx * 0.8, ry * 0.7, tilt=-12)
    pen.line("rind", [(176, 8), (192, 30), (196, 56), (196, 118)], 4)
    pen.anchor("grip", 110, 90)


@draws(
    "cheese board",
    box=(240, 130),
    height_m=0.16,
    slots={"board": "#a8754a", "cheese": "#f6c63f"},
    faces="front",
    aliases=("cheese platter", "charcuterie", "cheese plate", "charcuterie board"),
    tags=("food",),
    shadow=(14, 226),
)
def cheese_board(pen: Pen) -> None:
    """Draw a board with three cheeses, grapes and nuts."""
    board(pen, 4, 84, 232, 36)
    side = smooth([(22, 62, 0.1), (104, 48, 0.1), (104, 92, 0.1), (22, 100, 0.1)])
    pen.fill("cheese.light", smooth([(22, 62, 0.1), (60, 40, 0.3), (96, 28, 0.2), (104, 48, 0.1)]))
    pen.form("cheese", side, shade=5)
    for x, y, r in ((40, 80, 7), (66, 70, 6), (84, 84, 8)):
        pen.oval("cheese.deep", x, y, r, r * 0.8)
        pen.oval("cheese.shade", x + 1, y + 1.4, r * 0.8, r * 0.64)
    pen.fill(
        "#f4efe2.deep", smooth([(118, 66, 0.2), (184, 66, 0.2), (184, 94), (150, 106), (118, 94)])
    )
    pen.form(
        "#f4efe2",
        smooth([(118, 64, 0.2), (150, 80), (184, 64, 0.2), (184, 90), (150, 102), (118, 90)]),
        shade=4,
    )
    pen.fill("#fbf8ee", ellipse(151, 64, 33, 15))
    pen.poly("#f6e3a4", [(151, 64), (184, 60), (183, 68), (166, 77)], rounding=1)
    for x, y in (
        (196, 92),
        (210, 96),
        (224, 92),
        (203, 104),
        (217, 104),
        (206, 84),
        (218, 84),
        (212, 76),
    ):
        pen.oval("#7b4a9e", x, y, 8)
        pen.oval("#7b4a9e.pale", x - 2.4, y - 3, 2)
    pen.limb("#7a5a38", [(212, 74), (214, 62), (222, 56)], (3, 3, 4))
    for x, y in ((80, 108), (96, 112), (112, 108)):
        pen.form("#b97a44", petal(x, y, 13, 9, -20), shade=2)
    pen.anchor("grip", 120, 116)


@draws(
    "steak",
    box=(220, 120),
    height_m=0.08,
    slots={"meat": "#9c4a34", "fat": "#f3dcc4", "plate": "#f6f3ec"},
    faces="front",
    aliases=("meat", "beef", "grilled steak", "roast", "pork chop", "roast beef", "pork"),
    tags=("food", "dish"),
    shadow=(40, 180),
)
def steak(pen: Pen) -> None:
    """Draw a grilled steak on a plate with herbs."""
    plate(pen, 110, 82, 107, 33)
    low = smooth(
        [
            (40, 76),
            (52, 48),
            (92, 32),
            (136, 36),
            (172, 48),
            (182, 76),
            (164, 98),
            (120, 94, 0.8),
            (92, 104),
            (56, 98),
        ]
    )
    pen.fill("meat.deep", low.moved(0, 4))
    pen.fill("fat", low.moved(0, -3))
    body = low.scaled(0.92, 0.88, 108, 66).moved(3, -3)
    pen.form("meat", body, shade=6, light=4)
    with pen.inside(body):
        for k in range(5):
            x = 56 + k * 30
            pen.line("meat.line", [(x, 28), (x + 12, 60), (x - 2, 104)], 4.4, alpha=0.75)
        pen.blob("fat", [(130, 84), (142, 74), (152, 80), (142, 90)], alpha=0.8)
    sprig(pen, 110, 58, 20)
    pen.anchor("grip", 110, 100)


@draws(
    "chicken leg",
    box=(200, 140),
    height_m=0.1,
    slots={"meat": "#c57a3a", "bone": "#f8f0e0"},
    faces="front",
    aliases=(
        "drumstick",
        "chicken drumstick",
        "fried chicken",
        "chicken wing",
        "chicken wings",
        "turkey leg",
        "chicken thigh",
        "drumsticks",
    ),
    tags=("food", "dish"),
    shadow=(20, 150),
)
def chicken_leg(pen: Pen) -> None:
    """Draw a roast drumstick with its bone."""
    bone = smooth(
        [
            (116, 64, 0.3),
            (160, 30),
            (166, 12),
            (178, 3),
            (188, 14),
            (186, 24, 0.4),
            (197, 28),
            (194, 42),
            (178, 44),
            (134, 84, 0.3),
        ]
    )
    pen.form("bone", bone, shade=5)
    body = smooth(
        [
            (10, 98),
            (12, 66),
            (38, 38),
            (76, 34),
            (110, 50),
            (146, 52),
            (154, 64),
            (146, 76),
            (132, 100),
            (104, 128),
            (64, 138),
            (28, 126),
        ]
    )
    pen.form("meat", body, shade=13, light=6)
    with pen.inside(body):
        pen.blob(
            "meat.pale",
            [(26, 78), (40, 56), (64, 46), (82, 48), (60, 58), (40, 82), (30, 92)],
            alpha=0.6,
        )
        for x, y in ((60, 80), (84, 70), (76, 100), (104, 90), (50, 108), (120, 68)):
            pen.line("meat.deep", [(x - 7, y), (x, y + 4), (x + 7, y)], 2, alpha=0.5)
    pen.anchor("grip", 176, 30)


@draws(
    "roast chicken",
    box=(240, 150),
    height_m=0.18,
    slots={"meat": "#c9803c", "plate": "#eef0f2", "salad": "#78b446", "bone": "#f8f0e0"},
    faces="front",
    aliases=("roast turkey", "roasted chicken", "thanksgiving turkey", "roasted turkey"),
    tags=("food", "dish"),
    shadow=(40, 200),
)
def roast_chicken(pen: Pen) -> None:
    """Draw a roast bird on a platter with salad."""
    plate(pen, 120, 114, 116, 30)
    for x in (34, 58, 84, 112, 140, 168, 194, 208):
        pen.form(
            "salad",
            mass(x, 110 + 6 * math.sin(math.pi * x / 240), 20, 11, bumps=7, start=x % 5),
            shade=3,
            light=3,
        )
    body = smooth(
        [
            (28, 96),
            (36, 56),
            (76, 26),
            (124, 18),
            (166, 34),
            (190, 66),
            (186, 104),
            (150, 120),
            (90, 122),
            (48, 116),
        ]
    )
    pen.form("meat", body, shade=13, light=6)
    pen.blob(
        "meat.pale",
        [(54, 68), (70, 46), (100, 32), (122, 30), (100, 42), (76, 60), (62, 84)],
        alpha=0.6,
    )
    pen.limb("bone", [(196, 56), (216, 38)], (10, 9))
    for x, y in ((218, 32), (223, 41)):
        pen.oval("bone", x, y, 7)
    leg = smooth(
        [
            (118, 98),
            (120, 70),
            (146, 56),
            (174, 56),
            (196, 46),
            (206, 60),
            (190, 80),
            (168, 106),
            (138, 114),
        ]
    )
    pen.form("meat", leg, shade=8, light=5)
    wing = smooth(
        [(50, 92), (62, 72), (88, 66), (104, 78), (96, 94), (76, 98), (66, 110, 0.5), (52, 108)]
    )
    pen.form("meat", wing, shade=6, light=4)
    for x, y in ((24, 112), (72, 124), (126, 126), (184, 120)):
        pen.form("#dd3a2c", ellipse(x, y, 9, 9), shade=3, light=1)
        pen.oval("#dd3a2c.pale", x - 3, y - 3, 2.2, 1.6)
    pen.anchor("grip", 120, 130)


@draws(
    "sausage",
    box=(190, 110),
    height_m=0.05,
    slots={"meat": "#a8482e"},
    faces="front",
    aliases=("bratwurst", "frankfurter", "wurst", "salami", "chorizo"),
    tags=("food",),
    shadow=(20, 170),
)
def sausage(pen: Pen) -> None:
    """Draw two grilled sausages."""
    for dy, dx in ((-22, 10), (14, -4)):
        spine: list[Point] = [
            (18 + dx, 54 + dy),
            (54 + dx, 70 + dy),
            (106 + dx, 72 + dy),
            (160 + dx, 50 + dy),
        ]
        pen.limb("meat.deep", [(12 + dx, 50 + dy), (20 + dx, 55 + dy)], (5, 8))
        pen.limb("meat.deep", [(166 + dx, 47 + dy), (158 + dx, 51 + dy)], (5, 8))
        body = limb(spine, (24, 34, 34, 24))
        pen.form("meat", body, shade=7, light=4)
        with pen.inside(body):
            for k in range(4):
                x = 44 + dx + k * 28
                pen.line(
                    "meat.line", [(x, 44 + dy), (x + 10, 66 + dy), (x + 4, 92 + dy)], 3, alpha=0.6
                )
        pen.blob(
            "meat.pale",
            [(34 + dx, 56 + dy), (60 + dx, 62 + dy), (90 + dx, 62 + dy), (60 + dx, 67 + dy)],
            alpha=0.7,
        )
    pen.anchor("grip", 95, 80)


@draws(
    "fish dish",
    box=(240, 120),
    height_m=0.1,
    slots={"fish": "#8fa8b8", "plate": "#f6f3ec", "lemon": "#f7d63e"},
    faces="front",
    plural="fish dishes",
    aliases=(
        "grilled fish",
        "fried fish",
        "fish on a plate",
        "cooked fish",
        "seafood",
        "fish plate",
    ),
    tags=("food", "dish"),
    shadow=(40, 200),
)
def fish_dish(pen: Pen) -> None:
    """Draw a whole grilled fish on a plate with lemon and parsley."""
    plate(pen, 120, 82, 117, 34)
    for x, y, t in ((60, 96, 0), (80, 102, 20)):
        pen.oval("lemon.shade", x, y + 2, 15, 8)
        pen.oval("lemon", x, y, 15, 8)
        pen.oval("#fdf3c4", x, y, 12, 6)
        for i in range(6):
            pen.fill("lemon", petal(x, y, 10, 6, 60 * i + t).scaled(1, 0.5, x, y))
    pen.blob("fish.deep", [(110, 48), (130, 26), (152, 30), (150, 52)])
    pen.blob("fish.shade", [(44, 66, 0.3), (14, 40, 0), (22, 66), (10, 92, 0), (50, 76, 0.3)])
    body = smooth(
        [
            (40, 70),
            (76, 48),
            (120, 40),
            (170, 44),
            (206, 62),
            (222, 76, 0.3),
            (200, 88),
            (160, 98),
            (112, 96),
            (70, 84),
        ]
    )
    pen.form("fish", body, shade=9, light=5)
    with pen.inside(body):
        pen.blob(
            "fish.pale",
            [(60, 90), (120, 86), (180, 90), (220, 80), (190, 110), (90, 110)],
            alpha=0.7,
        )
        for k in range(4):
            pen.line(
                "fish.line",
                [(84 + k * 24, 42), (94 + k * 24, 66), (86 + k * 24, 100)],
                3.2,
                alpha=0.55,
            )
        pen.line("fish.deep", [(182, 46), (174, 68), (184, 96)], 2.4)
    pen.oval("#fdfaf2", 200, 66, 5)
    pen.oval("#2b2a30", 200.6, 66, 3)
    pen.line("fish.line", [(220, 77), (210, 79), (204, 78)], 1.6)
    sprig(pen, 160, 104, 22)
    sprig(pen, 176, 102, 18)
    pen.anchor("grip", 120, 110)


@draws(
    "rice bowl",
    box=(190, 160),
    height_m=0.12,
    slots={"bowl": "#c8473c", "rice": "#fbf8f0"},
    faces="front",
    aliases=(
        "bowl of rice",
        "rice",
        "couscous",
    ),
    tags=("food", "dish"),
    shadow=(50, 140),
)
def rice_bowl(pen: Pen) -> None:
    """Draw a bowl heaped with rice, and chopsticks."""
    bowl(pen, 95, 78, 158, 88)
    heap = smooth(
        [
            (16, 82),
            (30, 52),
            (62, 34),
            (95, 28),
            (128, 34),
            (160, 52),
            (174, 82),
            (150, 96),
            (95, 102),
            (40, 96),
        ]
    )
    pen.form("rice", heap, shade=6)
    for i in range(46):
        x, y = at(95, 74, 11.4 * math.sqrt(i + 0.5), 137.5 * i, flat=0.5)
        if 34 < y < 94:
            pen.oval("rice.shade" if i % 2 else "#ffffff", x, y, 3.6, 1.7, tilt=i * 47)
    for x, tip in ((20, 150), (34, 166)):
        pen.limb("#8a3b30", [(tip, 72), (x + 10, 4)], (3, 6))
    bowl_front(pen, 95, 78, 158, 88)
    steam(pen, 108, 28, 24)
    pen.anchor("grip", 95, 130)


@draws(
    "ramen",
    box=(210, 170),
    height_m=0.13,
    slots={"bowl": "#c8473c", "broth": "#e0a04a", "noodle": "#f7de94", "egg": "#f6b52e"},
    faces="front",
    plural="ramen bowls",
    aliases=(
        "noodle soup",
        "bowl of ramen",
        "bowl of noodles",
        "pho",
        "udon",
        "noodle bowl",
        "ramen bowl",
    ),
    tags=("food", "dish"),
    shadow=(60, 150),
)
def ramen(pen: Pen) -> None:
    """Draw a bowl of noodle soup with egg, greens, fish cake and chopsticks."""
    steam(pen, 70, 44, 40)
    steam(pen, 128, 40, 38)
    surface = bowl(pen, 105, 88, 168, 98)
    pen.poly("#2f3b3a", [(150, 40), (180, 46), (172, 92), (144, 88)], rounding=2)
    pen.poly("#2f3b3a.light", [(150, 40), (156, 41), (150, 88), (144, 88)], rounding=1)
    pen.fill("broth", surface)
    with pen.inside(surface):
        for i in range(13):
            x = 40 + i * 11
            pen.line(
                "noodle" if i % 2 else "noodle.shade",
                [(x - 24, 100), (x, 86 + (i % 3) * 6), (x + 26, 102)],
                4,
            )
        for x, y in ((50, 84), (166, 102), (110, 108)):
            pen.oval("broth.pale", x, y, 7, 3, alpha=0.7)
    for x in (92, 118):
        pen.form("#fdfbf4", ellipse(x, 86, 18, 12), shade=3)
        pen.form("egg", ellipse(x, 87, 10, 7), shade=2, light=2)
    pen.form("#fdf6f2", mass(56, 92, 18, 10, bumps=10, bulge=1.12), shade=2)
    pen.line("#ee7f92", [(50, 92), (54, 88), (60, 90), (58, 95), (51, 95)], 2.4)
    for x, y in ((136, 92), (146, 98), (132, 100)):
        pen.form("#78b446", mass(x, y, 11, 7, bumps=6), shade=2, light=2)
    for x, y in ((80, 100), (94, 104), (104, 100), (72, 104)):
        pen.edge("#5fa34a", ellipse(x, y, 4, 2.6), 2.2)
    for x, tip in ((18, 86), (30, 100)):
        pen.limb("#6b3a2c", [(tip, 98), (x - 8, 20)], (3, 6))
    bowl_front(pen, 105, 88, 168, 98)
    wave: list[Point] = [(40 + i * 13, 128 + (5 if i % 2 else -3)) for i in range(11)]
    pen.line("bowl.pale", wave, 3, alpha=0.75)
    pen.anchor("grip", 105, 140)


@draws(
    "soup",
    box=(200, 150),
    height_m=0.12,
    slots={"bowl": "#5f8fb8", "broth": "#e0762e"},
    faces="front",
    plural="soups",
    aliases=(
        "bowl of soup",
        "soup bowl",
        "stew",
        "chili con carne",
        "broth",
        "bowls of soup",
    ),
    tags=("food", "dish"),
    shadow=(50, 150),
)
def soup(pen: Pen) -> None:
    """Draw a bowl of steaming tomato soup with cream and basil."""
    for x in (70, 100, 130):
        steam(pen, x, 58, 48 if x == 100 else 40)
    surface = bowl(pen, 100, 76, 149, 94)
    pen.fill("broth", surface)
    with pen.inside(surface):
        pen.fill("broth.light", surface.scaled(0.7, 0.6, 92, 78), alpha=0.7)
        pen.line(
            "#fdf3de",
            [(70, 84), (84, 74), (104, 72), (118, 80), (106, 88), (90, 86), (88, 80), (98, 78)],
            3.4,
        )
        for x, y in ((50, 76), (140, 70), (150, 84), (60, 88)):
            pen.poly(
                "#d9a05a",
                [(x - 6, y - 4), (x + 5, y - 5), (x + 7, y + 3), (x - 5, y + 4)],
                rounding=1.5,
            )
    leaf(pen, "#4f9a44", 120, 84, 22, 11, -26)
    leaf(pen, "#4f9a44", 122, 84, 18, 10, -160)
    bowl_front(pen, 100, 76, 149, 94)
    pen.anchor("grip", 100, 120)


@draws(
    "salad",
    box=(200, 150),
    height_m=0.14,
    slots={"bowl": "#d9b98a", "leaf": "#7cbb4c", "tomato": "#dc4334"},
    recolour=("bowl",),
    faces="front",
    aliases=("salad bowl", "bowl of salad", "green salad", "greek salad", "coleslaw"),
    tags=("food", "dish"),
    shadow=(50, 150),
)
def salad(pen: Pen) -> None:
    """Draw a bowl heaped with leaves, tomato, cucumber and onion."""
    bowl(pen, 100, 78, 149, 94)
    for x, y, r in (
        (36, 66, 26),
        (164, 66, 26),
        (62, 44, 28),
        (138, 44, 28),
        (100, 34, 30),
        (100, 66, 34),
        (60, 76, 26),
        (142, 76, 26),
    ):
        body = mass(x, y, r, r * 0.8, bumps=9, bulge=1.16, start=x % 5)
        pen.form("leaf" if x != 138 else "#a2cc62", body, shade=5, light=4)
        pen.line(
            "leaf.pale", [(x - r * 0.1, y + r * 0.6), (x + r * 0.1, y - r * 0.5)], 2, alpha=0.7
        )
    for x, y, r in ((58, 60, 15), (128, 64, 15), (108, 28, 13)):
        pen.form("tomato", ellipse(x, y, r, r * 0.86), shade=3, light=2)
        pen.oval("tomato.light", x, y, r * 0.74, r * 0.6)
        for k in (20, 140, 260):
            px, py = at(x, y, r * 0.4, k, flat=0.8)
            pen.oval("#f6d46a", px, py, 2.6, 1.8)
    for x, y, r in ((88, 52, 14), (152, 56, 14), (84, 80, 14)):
        pen.oval("#4f9a46", x, y, r, r * 0.84)
        pen.oval("#dcefb8", x, y, r * 0.84, r * 0.68)
        for k in range(6):
            pen.oval("#b4d284", *at(x, y, r * 0.42, 60 * k, flat=0.8), 2, 1.1, tilt=60 * k)
    for x, y in ((112, 84), (36, 78), (74, 34), (128, 42)):
        pen.edge("#a0488a", ellipse(x, y, 12, 6), 2.6)
    for x, y in ((118, 54), (70, 78), (160, 80)):
        pen.oval("#3b3140", x, y, 6, 5)
        pen.oval("#ffffff.raw", x - 2, y - 2, 1.4, alpha=0.8)
    bowl_front(pen, 100, 78, 149, 94)
    pen.anchor("grip", 100, 120)


@draws(
    "dumplings",
    box=(210, 120),
    height_m=0.09,
    slots={"dough": "#f6e8cc", "plate": "#7fa6c4"},
    faces="front",
    plural="dumpling",
    aliases=("gyoza", "ravioli", "dim sum", "pierogi", "bao", "momos"),
    tags=("food", "dish"),
    shadow=(30, 180),
)
def dumplings(pen: Pen) -> None:
    """Draw five folded dumplings on a plate."""
    plate(pen, 105, 86, 102, 31)
    for x, y in ((72, 56), (138, 56), (44, 78), (105, 74), (166, 78)):
        body = smooth(
            [
                (x - 34, y + 14, 0.4),
                (x - 26, y - 6),
                (x, y - 18),
                (x + 26, y - 6),
                (x + 34, y + 14, 0.4),
                (x + 18, y + 22),
                (x - 18, y + 22),
            ]
        )
        pen.form("dough", body, shade=7, light=4)
        crest = smooth(
            [
                (x - 30, y + 2),
                (x - 20, y - 14),
                (x - 8, y - 18, 0.7),
                (x, y - 26),
                (x + 8, y - 18, 0.7),
                (x + 20, y - 14),
                (x + 30, y + 2),
                (x + 14, y - 6),
                (x, y - 10),
                (x - 14, y - 6),
            ]
        )
        pen.form("dough", crest, shade=3, light=2)
        for k in (-16, -6, 6, 16):
            pen.line(
                "dough.deep", [(x + k * 0.8, y - 14 + abs(k) * 0.3), (x + k, y + 2)], 1.6, alpha=0.6
            )
    pen.anchor("grip", 105, 110)


@draws(
    "skewer",
    box=(220, 90),
    height_m=0.05,
    slots={"meat": "#9c5334", "pepper": "#e0453a"},
    faces="front",
    aliases=("kabob", "shish kebab", "kebab skewer", "barbecue skewer", "brochette"),
    tags=("food", "dish"),
    shadow=(20, 200),
)
def skewer(pen: Pen) -> None:
    """Draw meat and vegetables on a stick."""
    pen.limb("#c9a36a", [(4, 76), (110, 46), (217, 16)], (4.4, 4, 2))
    for i, tone in enumerate(("meat", "pepper", "#7cbb4c", "meat", "#f5c52e", "meat", "pepper")):
        x, y = 52 + i * 21, 62.6 - i * 5.9
        body = smooth(
            [
                (x - 12, y - 16, 0.6),
                (x + 4, y - 22, 0.6),
                (x + 13, y + 8, 0.6),
                (x - 3, y + 20, 0.6),
            ]
        )
        pen.form(tone, body, shade=5, light=3)
        if tone == "meat":
            pen.line("meat.line", [(x - 4, y - 16), (x + 2, y + 14)], 2.4, alpha=0.6)
    pen.anchor("grip", 20, 72)


def wicker(
    pen: Pen,
    body: Outline,
    left: float,
    right: float,
    top: float,
    bottom: float,
    *,
    tone: Tone = "basket",
) -> None:
    """Draw plaited wicker inside `body`."""
    pen.form(tone, body, shade=9)
    with pen.inside(body):
        rows = round((bottom - top) / 13)
        for row in range(rows + 1):
            for i in range(round((right - left) / 17) + 1):
                x = left + (i + (row % 2) * 0.5) * 17
                y = top + row * 13
                pen.line(
                    f"{tone}.light" if x < (left + right) / 2 else f"{tone}.shade",
                    [(x - 6, y + 2), (x, y - 1), (x + 6, y + 2)],
                    3,
                )
                pen.line(f"{tone}.deep", [(x + 8.6, y - 4), (x + 8.6, y + 5)], 1.6, alpha=0.6)


@draws(
    "picnic basket",
    box=(230, 200),
    height_m=0.4,
    slots={"basket": "#c08a4c", "cloth": "#d8453f", "bread": "#cf8e45"},
    faces="front",
    aliases=("picnic hamper", "hamper", "picnic", "food basket"),
    tags=("food", "outdoor"),
    shadow=(30, 200),
)
def picnic_basket(pen: Pen) -> None:
    """Draw a wicker basket with a checked cloth, bread, a bottle and an apple."""
    pen.edge(
        "basket.shade",
        smooth([(30, 106), (50, 44), (115, 10), (180, 44), (200, 106)], is_closed=False),
        11,
    )
    pen.edge(
        "basket",
        smooth([(29, 104), (49, 42), (115, 8.5), (179, 42), (198, 104)], is_closed=False),
        6,
    )
    body = smooth(
        [
            (82, 110),
            (76, 64),
            (82, 50),
            (82, 26, 0.3),
            (96, 26, 0.3),
            (96, 50),
            (102, 64),
            (98, 110),
        ]
    )
    pen.form("#3f7a4c", body, shade=3, light=4)
    pen.box("#e9dfc4", 77, 72, 25, 22, rounding=2)
    pen.box("#7a4a2e", 83, 20, 12, 9, rounding=2)
    loaf = limb([(124, 112), (150, 66), (168, 32)], (26, 27, 20))
    pen.form("bread", loaf, shade=5, light=4)
    for x, y in ((140, 84), (150, 64), (160, 46)):
        pen.line("bread.pale", [(x - 9, y - 4), (x + 7, y + 2)], 4)
    pen.form("#d63b34", ellipse(124, 88, 19, 19), shade=5, light=2)
    pen.oval("#d63b34.pale", 117, 80, 4, 3, tilt=-30)
    pen.form("#f6c63f", polygon([(34, 100), (74, 78), (78, 108), (40, 112)], rounding=3), shade=4)
    cloth = smooth(
        [
            (14, 100, 0.2),
            (60, 92),
            (115, 96),
            (170, 92),
            (216, 100, 0.2),
            (208, 122),
            (190, 116),
            (168, 142, 0.2),
            (146, 118),
            (112, 148, 0.2),
            (84, 118),
            (60, 144, 0.2),
            (40, 116),
            (22, 124),
        ]
    )
    front = smooth(
        [
            (12, 104, 0.2),
            (60, 116),
            (115, 119),
            (170, 116),
            (218, 104, 0.2),
            (208, 156),
            (200, 199, 0.2),
            (30, 199, 0.2),
            (22, 156),
        ]
    )
    wicker(pen, front, 14, 216, 118, 200)
    pen.form("#fbf6ee", cloth, shade=4)
    with pen.inside(cloth):
        for i in range(14):
            pen.box("cloth", 10 + i * 16, 86, 8, 70, alpha=0.55)
        for i in range(5):
            pen.box("cloth", 8, 90 + i * 14, 216, 7, alpha=0.55)
    pen.anchor("grip", 115, 12)
    pen.anchor("top", 115, 96, size=120)


@draws(
    "meal",
    box=(240, 120),
    height_m=0.1,
    slots={"plate": "#f6f3ec", "meat": "#9c4a34"},
    faces="front",
    aliases=(
        "dinner",
        "lunch",
        "dish",
        "plate of food",
        "food",
        "meals",
        "dishes of food",
        "supper",
    ),
    tags=("food", "dish"),
    shadow=(60, 180),
)
def meal(pen: Pen) -> None:
    """Draw a plate with meat, mash, peas and carrots between knife and fork."""
    pen.limb("#b9c0cc", [(16, 110), (18, 60)], (7, 5))
    pen.box("#b9c0cc", 10, 22, 16, 32, rounding=5)
    for x in (14.4, 18, 21.6):
        pen.box("#8f97a6", x - 0.7, 20, 1.4, 24)
    pen.limb("#b9c0cc", [(222, 110), (222, 66)], (7, 6))
    pen.form(
        "#cfd5de",
        smooth([(217, 70, 0.2), (216, 30), (222, 16, 0.3), (229, 36), (228, 70, 0.2)]),
        shade=2,
    )
    plate(pen, 120, 82, 88, 32)
    pen.form("#f7e7b4", mass(88, 70, 26, 16, bumps=7), shade=4, light=3)
    pen.blob("meat.deep", [(104, 76), (124, 58), (160, 58), (178, 74), (164, 92), (126, 94)])
    body = smooth([(104, 72), (124, 54), (160, 54), (178, 70), (164, 87), (126, 89)])
    pen.form("meat", body, shade=4, light=4)
    for k in range(4):
        pen.line(
            "meat.line",
            [(122 + k * 13, 56), (130 + k * 13, 70), (124 + k * 13, 88)],
            2.8,
            alpha=0.6,
        )
    for i in range(15):
        x, y = at(82, 94, 6.4 * math.sqrt(i), 137.5 * i, flat=0.5)
        pen.oval("#78b446", x, y, 4.6)
        pen.oval("#78b446.pale", x - 1.2, y - 1.4, 1.3)
    for x, y in ((112, 100), (124, 103), (137, 101), (130, 96), (118, 95)):
        pen.oval("#ee8430.shade", x, y + 1.4, 7, 4)
        pen.oval("#ee8430", x, y, 7, 4)
    pen.anchor("grip", 120, 108)


@draws(
    "nut",
    box=(150, 100),
    height_m=0.03,
    slots={"shell": "#b07a48"},
    faces="front",
    tags=("food", "forest"),
    shadow=(10, 140),
)
def nut(pen: Pen) -> None:
    """Draw a hazelnut, a walnut and an almond."""
    body = smooth([(108, 26, 0.3), (134, 48), (140, 78), (112, 97), (84, 78), (88, 48)])
    pen.form("shell", body, shade=7, light=4)
    pen.blob(
        "shell.pale", [(86, 76), (112, 68), (139, 76), (130, 92), (112, 97), (94, 92)], alpha=0.5
    )
    body = smooth(
        [(48, 16, 0.4), (78, 34), (84, 66), (66, 92), (44, 97), (18, 86), (8, 58), (20, 30)]
    )
    pen.form("#c99a62", body, shade=9, light=5)
    with pen.inside(body):
        pen.line("#c99a62.deep", [(48, 16), (58, 56), (46, 98)], 3)
        for line in (
            [(36, 28), (24, 50), (34, 66)],
            [(30, 76), (40, 84), (38, 94)],
            [(70, 36), (66, 54), (76, 66)],
            [(62, 78), (70, 84)],
            [(42, 44), (38, 58)],
        ):
            pen.line("#c99a62.deep", line, 2, alpha=0.7)
    pen.anchor("grip", 75, 60)


@draws(
    "acorn",
    box=(100, 130),
    height_m=0.03,
    slots={"nut": "#c98a44", "cup": "#8a6242"},
    faces="front",
    aliases=("oak nut",),
    tags=("forest",),
    shadow=(34, 66),
)
def acorn(pen: Pen) -> None:
    """Draw an acorn in its cup."""
    body = smooth(
        [(18, 50, 0.3), (82, 50, 0.3), (82, 84), (66, 112), (50, 127, 0.2), (34, 112), (18, 84)]
    )
    pen.form("nut", body, shade=9, light=4)
    pen.blob("nut.pale", [(26, 66), (33, 60), (36, 84), (40, 100), (32, 94)], alpha=0.7)
    pen.limb("cup.shade", [(50, 24), (54, 4)], (7, 8))
    cup = smooth(
        [(6, 52), (14, 30), (34, 18), (66, 18), (86, 30), (94, 52), (78, 62), (50, 65), (22, 62)]
    )
    pen.form("cup", cup, shade=6, light=4)
    for row in range(3):
        for i in range(7 - row):
            x = 50 + (i - (6 - row) / 2) * 12.5
            y = 53 - row * 11 - abs(i - (6 - row) / 2) * 0.6
            pen.line("cup.deep", [(x - 5, y - 3), (x, y + 2), (x + 5, y - 3)], 1.8, alpha=0.8)
    pen.anchor("grip", 50, 80)


@draws(
    "pine cone",
    box=(110, 130),
    height_m=0.08,
    slots={"cone": "#8f623f"},
    faces="front",
    aliases=("pinecone", "fir cone", "pinecones"),
    tags=("forest",),
    shadow=(34, 76),
)
def pine_cone(pen: Pen) -> None:
    """Draw a cone of overlapping scales."""
    for row in range(7):
        y = 24 + row * 15
        half = 42 * math.sin(math.pi * (row + 1.6) / 9.4)
        n = max(2, round(half / 9))
        for i in range(n):
            x = 55 + (i - (n - 1) / 2) * (2 * half / n)
            scale = smooth(
                [
                    (x - half / n - 2, y - 4),
                    (x, y - 14),
                    (x + half / n + 2, y - 4),
                    (x + 4, y + 12, 0.5),
                    (x - 4, y + 12, 0.5),
                ]
            )
            pen.fill("cone.shade" if i > n / 2 else "cone", scale)
            pen.line(
                "cone.light",
                [(x - half / n, y + 4), (x, y + 12), (x + half / n, y + 4)],
                2.2,
                alpha=0.8,
            )
    pen.limb("cone.deep", [(55, 14), (56, 4)], (8, 6))
    pen.anchor("grip", 55, 70)
