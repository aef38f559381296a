"""Owns the drawings of cakes, desserts, sweets and spreads.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because cakes share their icing.
Does not know settings, light or styles.
"""

import math
from typing import Final

from tintype.engine.vignette.art.foliage import at, blade
from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, rectangle, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.art.serving import drip, plate

SPRINKLES: Final = ("#e8506f", "#4d9fdc", "#f6c63f", "#6fbf5a", "#f8f4ec")


@owned("candles")
def candle(pen: Pen, x: float, foot: float, height: float, tone: Tone) -> None:
    """Draw a burning candle that stands at (x, foot)."""
    pen.box(tone, x - 3.6, foot - height, 7.2, height, rounding=1.5)
    for k in range(int(height / 8)):
        pen.line(
            "#fdfaf2", [(x - 3.4, foot - 4 - k * 8), (x + 3.4, foot - 8 - k * 8)], 2.2, alpha=0.9
        )
    top = foot - height
    pen.line("#5a4a40", [(x, top), (x, top - 4)], 1.2)
    with pen.part("flame"):
        if pen.is_night:
            pen.glow("#ffd98a.lit", x, top - 10, 20, alpha=0.7)
        pen.blob(
            "#f5962e.raw",
            [(x, top - 2), (x - 4.4, top - 8), (x, top - 20, 0.1), (x + 4.4, top - 8)],
        )
        pen.blob(
            "#ffe27a.raw",
            [(x, top - 2.4), (x - 2.4, top - 7), (x, top - 14, 0.1), (x + 2.4, top - 7)],
        )


@owned("cherry")
def cherry_on(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a cocktail cherry."""
    pen.line(
        "#7a3a34", [(x, y - r * 0.7), (x + r * 0.4, y - r * 1.7), (x + r * 1.2, y - r * 2.2)], 1.8
    )
    pen.form("#d3273a", ellipse(x, y, r, r), shade=r * 0.3, light=r * 0.14)
    pen.oval("#ffffff.raw", x - r * 0.36, y - r * 0.4, r * 0.22, alpha=0.85)


@draws(
    "cake",
    box=(210, 190),
    height_m=0.24,
    slots={"icing": "#f5a9bd", "sponge": "#e7bd7e", "cream": "#fbf3e4", "plate": "#eef0f4"},
    faces="front",
    variants=("topped", "bare"),
    aliases=("layer cake", "gateau", "torte", "sponge cake"),
    tags=("food", "dessert"),
    shadow=(60, 150),
    along=("sponge",),
)
def cake(pen: Pen) -> None:
    """Draw a round cake with dripping icing, cream rosettes and strawberries."""
    stand(pen, 105, 152, 190)
    layer(pen, 105, 66, 152, 76)
    if pen.variant != "bare":
        decorate(pen)
    if pen.lettering:
        pen.fill("cream", rectangle(38, 98, 134, 42, rounding=14), alpha=0.92)
        inscribe(pen, "icing.line", 44, 102, 122, 34)
    pen.anchor("top", 105, 58, size=120)
    pen.anchor("grip", 105, 180)


def decorate(pen: Pen) -> None:
    """Draw rosettes of cream and strawberries round the edge of a cake."""
    for i in range(8):
        a = 180 + 45 * i
        x, y = at(105, 62, 62, a, flat=0.24)
        rosette(pen, x, y, 12)
    for i in range(8):
        x, y = at(105, 60, 62, 180 + 45 * i, flat=0.24)
        if math.sin(math.radians(180 + 45 * i)) < 0.1:
            berry(pen, x, y - 8, 9)
    for i in range(8):
        x, y = at(105, 60, 62, 180 + 45 * i, flat=0.24)
        if math.sin(math.radians(180 + 45 * i)) >= 0.1:
            rosette(pen, x, y + 2, 13)
            berry(pen, x, y - 8, 10)


def stand(pen: Pen, cx: float, top: float, bottom: float) -> None:
    """Draw a low cake stand in the slot `plate`."""
    h = bottom - top
    pen.form(
        "plate",
        smooth(
            [
                (cx - 18, top + h * 0.3),
                (cx - 12, top + h * 0.66),
                (cx - 44, bottom, 0.2),
                (cx + 44, bottom, 0.2),
                (cx + 12, top + h * 0.66),
                (cx + 18, top + h * 0.3),
            ]
        ),
        shade=4,
    )
    pen.fill("plate.shade", ellipse(cx, top + 6, 100, 18))
    pen.form("plate", ellipse(cx, top + 1, 100, 18), shade=3)


def layer(pen: Pen, cx: float, top: float, bottom: float, rx: float, *, drops: bool = True) -> None:
    """Draw one round tier: sponge with a seam of cream, icing running down, its upper face."""
    ry = rx * 0.24
    side = smooth(
        [
            (cx - rx, top, 0),
            (cx - rx, bottom, 0),
            (cx - rx * 0.7, bottom + ry * 0.7),
            (cx, bottom + ry),
            (cx + rx * 0.7, bottom + ry * 0.7),
            (cx + rx, bottom, 0),
            (cx + rx, top, 0),
        ]
    )
    pen.fill("sponge", side)
    with pen.inside(side):
        mid = top + (bottom - top) * 0.62
        seam: list[Point] = [
            (cx - rx, mid),
            (cx - rx * 0.6, mid + ry * 0.8),
            (cx, mid + ry),
            (cx + rx * 0.6, mid + ry * 0.8),
            (cx + rx, mid),
        ]
        pen.line("cream", seam, (bottom - top) * 0.1)
        pen.line(
            "icing.shade",
            [(p[0], p[1] + (bottom - top) * 0.075) for p in seam],
            (bottom - top) * 0.05,
        )
        for i in range(16):
            pen.oval(
                "sponge.shade",
                cx - rx + (i * 37) % (2 * rx),
                top + 30 + (i * 17) % max(1, bottom - top),
                1.8,
                alpha=0.8,
            )
        pen.box("sponge.deep", cx + rx * 0.62, top, rx, bottom - top + ry, alpha=0.3)
        if drops:
            icing = drip(
                top + ry * 0.9, cx - rx, cx + rx, (10, 22, 14, 30, 18, 26, 12, 24, 10), top - ry
            )
            pen.form("icing", icing.moved(0, 2), shade=4, light=0)
            pen.box("icing.shade", cx + rx * 0.74, top, rx, 18, alpha=0.5)
    pen.fill("icing.light", ellipse(cx, top, rx, ry))
    pen.fill("icing", ellipse(cx + 2, top + 1, rx * 0.93, ry * 0.88))


def rosette(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a swirl of cream."""
    body = smooth(
        [
            (x - r, y + r * 0.3),
            (x - r * 0.7, y - r * 0.4),
            (x, y - r * 0.9, 0.6),
            (x + r * 0.7, y - r * 0.4),
            (x + r, y + r * 0.3),
            (x, y + r * 0.66),
        ]
    )
    pen.fill("cream.shade", body)
    pen.fill("cream", body.scaled(0.88, 0.84, x - r * 0.08, y - r * 0.14))
    pen.line(
        "cream.deep",
        [(x - r * 0.7, y + r * 0.1), (x, y + r * 0.3), (x + r * 0.6, y - r * 0.2)],
        1.2,
        alpha=0.5,
    )


def berry(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a small strawberry."""
    body = smooth(
        [
            (x, y - r),
            (x + r * 0.86, y - r * 0.6),
            (x + r * 0.6, y + r * 0.5),
            (x, y + r),
            (x - r * 0.6, y + r * 0.5),
            (x - r * 0.86, y - r * 0.6),
        ]
    )
    pen.form("#df3444", body, shade=r * 0.28, light=r * 0.12)
    for dx, dy in ((-0.3, -0.2), (0.3, -0.2), (0, 0.2)):
        pen.oval("#f8d873", x + dx * r, y + dy * r, 1)
    for turn in (-150, -90, -30):
        pen.fill("#5aa046", blade(x, y - r * 0.8, r * 0.7, r * 0.34, turn))


@draws(
    "chocolate cake",
    box=(210, 190),
    height_m=0.24,
    slots={"icing": "#5f3826", "sponge": "#8a5a3a", "cream": "#f6e6cc", "plate": "#eef0f4"},
    faces="front",
    aliases=("black forest cake", "brownie cake"),
    tags=("food", "dessert"),
    shadow=(60, 150),
)
def chocolate_cake(pen: Pen) -> None:
    """Draw a dark cake with cream rosettes and cherries."""
    stand(pen, 105, 152, 190)
    layer(pen, 105, 66, 152, 76)
    for i in range(8):
        x, y = at(105, 62, 62, 202.5 + 45 * i, flat=0.24)
        rosette(pen, x, y, 13)
        cherry_on(pen, x, y - 11, 7)
    pen.anchor("top", 105, 58, size=120)
    pen.anchor("grip", 105, 180)


@draws(
    "wedding cake",
    box=(220, 270),
    height_m=0.7,
    slots={
        "icing": "#fdfaf4",
        "sponge": "#f8f0e4",
        "cream": "#fffdf8",
        "plate": "#d8dde6",
        "rose": "#f0a0b4",
    },
    recolour=("icing", "rose"),
    along=("sponge",),
    faces="front",
    aliases=("three-tier cake", "tiered cake", "bridal cake"),
    tags=("food", "dessert", "party"),
    shadow=(66, 154),
)
def wedding_cake(pen: Pen) -> None:
    """Draw a white cake of three tiers with sugar roses."""
    stand(pen, 110, 232, 269)
    for top, bottom, rx in ((166, 232, 84), (104, 162, 60), (48, 100, 38)):
        layer(pen, 110, top, bottom, rx, drops=False)
        for i in range(9):
            x, y = at(110, bottom, rx, 180 - 22.5 * i, flat=0.24)
            rosette(pen, x, y - 2, 8)
    for x, y, r in (
        (110, 34, 17),
        (94, 42, 12),
        (127, 42, 12),
        (62, 104, 11),
        (74, 112, 13),
        (150, 168, 13),
        (164, 176, 15),
        (138, 178, 10),
    ):
        for turn in (-160, -20):
            pen.fill("#8fb56a", blade(x, y + r * 0.3, r * 1.5, r * 0.7, turn))
        pen.form("rose", ellipse(x, y, r, r * 0.9), shade=r * 0.2, light=r * 0.1)
        pen.edge("rose.deep", ellipse(x, y - r * 0.1, r * 0.56, r * 0.46), 1.4, alpha=0.6)
        pen.line(
            "rose.deep",
            [
                (x - r * 0.2, y - r * 0.1),
                (x, y - r * 0.3),
                (x + r * 0.2, y),
                (x - r * 0.1, y + r * 0.1),
            ],
            1.3,
            alpha=0.7,
        )
    pen.anchor("top", 110, 30, size=50)


@draws(
    "birthday cake",
    box=(220, 240),
    height_m=0.32,
    slots={"icing": "#f28ab0", "sponge": "#f2d39a", "cream": "#fdf7ec", "plate": "#e8ecf4"},
    faces="front",
    variants=("candles", "bare"),
    aliases=("cake with candles", "party cake", "anniversary cake"),
    tags=("food", "dessert", "party"),
    shadow=(66, 154),
    is_lit_at_night=True,
)
def birthday_cake(pen: Pen) -> None:
    """Draw a two-tiered cake with burning candles and sprinkles."""
    stand(pen, 110, 200, 239)
    layer(pen, 110, 128, 200, 84)
    for i in range(13):
        x, y = at(110, 200, 84, 180 - 15 * i, flat=0.24)
        rosette(pen, x, y - 2, 9)
    for i in range(13):
        x, y = at(110, 128, 78, 180 + 15 * i, flat=0.24)
        rosette(pen, x, y - 2, 8)
    layer(pen, 110, 76, 122, 56)
    for i in range(11):
        x, y = at(110, 126, 58, 180 - 18 * i, flat=0.24)
        rosette(pen, x, y - 2, 8)
    for i in range(22):
        x = 34 + (i * 67) % 152
        y = 150 + (i * 31) % 40
        pen.limb(SPRINKLES[i % 4], [(x - 2.6, y - 1.6), (x + 2.6, y + 1.6)], (3, 3))
    tones = ("#4d9fdc", "#f6c63f", "#6fbf5a", "#e8506f", "#9a74d0")
    for i, (x, y) in enumerate(((84, 72), (110, 68), (136, 72), (97, 80), (123, 80))):
        if pen.variant == "candles":
            candle(pen, x, y, 40, tones[i])
    if pen.lettering:
        pen.fill("cream", rectangle(34, 152, 152, 38, rounding=13), alpha=0.92)
        inscribe(pen, "icing.line", 42, 155, 136, 32)
    pen.anchor("top", 110, 76, size=100)
    pen.anchor("grip", 110, 220)


@draws(
    "slice of cake",
    box=(180, 150),
    height_m=0.12,
    slots={"icing": "#f5a9bd", "sponge": "#e7bd7e", "cream": "#fbf3e4", "plate": "#e4e9f0"},
    faces="front",
    variants=("topped", "bare"),
    plural="slices of cake",
    aliases=("piece of cake", "cake slice", "pieces of cake", "cake slices"),
    tags=("food", "dessert"),
    shadow=(40, 140),
    along=("sponge",),
)
def slice_of_cake(pen: Pen) -> None:
    """Draw a wedge of layer cake on a plate."""
    plate(pen, 90, 124, 87, 21)
    pen.fill(
        "icing.shade", smooth([(150, 44, 0.1), (150, 114, 0.1), (160, 108, 0.2), (160, 40, 0.2)])
    )
    side = smooth([(22, 68, 0.1), (150, 50, 0.1), (150, 118, 0.1), (24, 130, 0.1)])
    pen.fill("sponge", side)
    with pen.inside(side):
        for dy, n, tone in ((20, 8, "cream"), (40, 8, "icing"), (0, 8, "icing")):
            pen.line(tone, [(16, 74 + dy), (90, 64 + dy), (156, 56 + dy)], n)
        for i in range(18):
            pen.oval("sponge.shade", 24 + (i * 41) % 124, 66 + (i * 23) % 60, 1.8, alpha=0.8)
    pen.fill(
        "icing", smooth([(20, 68, 0.1), (90, 36), (140, 26, 0.3), (160, 36, 0.3), (152, 52, 0.1)])
    )
    pen.fill(
        "icing.light",
        smooth([(34, 64, 0.1), (92, 40), (136, 31, 0.3), (146, 36, 0.3), (120, 44)]),
        alpha=0.8,
    )
    if pen.variant != "bare":
        rosette(pen, 126, 32, 15)
        berry(pen, 126, 18, 14)
    pen.anchor("grip", 90, 134)
    pen.anchor("top", 116, 46, size=70)


@draws(
    "cupcake",
    box=(130, 160),
    height_m=0.1,
    slots={"icing": "#f49ab8", "case": "#6fb4d8", "sponge": "#d9a35e"},
    faces="front",
    aliases=("fairy cake",),
    tags=("food", "dessert"),
    shadow=(34, 96),
)
def cupcake(pen: Pen) -> None:
    """Draw a cupcake with a swirl of icing, sprinkles and a cherry."""
    case = smooth(
        [(16, 96, 0.2), (114, 96, 0.2), (106, 130), (98, 158, 0.2), (32, 158, 0.2), (24, 130)]
    )
    pen.form("case", case, shade=6, light=0)
    with pen.inside(case):
        for i in range(8):
            x = 20 + i * 13
            pen.poly(
                "case.shade",
                [
                    (x, 92),
                    (x + 6, 92),
                    (x + 6 + (65 - x) * 0.16, 160),
                    (x + 1 + (65 - x) * 0.16, 160),
                ],
                alpha=0.75,
            )
    for y, half, h in ((92, 59, 34), (68, 48, 32), (46, 33, 28)):
        body = smooth(
            [
                (65 - half, y),
                (65 - half * 0.8, y - h * 0.5),
                (65, y - h * 0.7),
                (65 + half * 0.8, y - h * 0.56),
                (65 + half, y - 2),
                (65 + half * 0.6, y + h * 0.3),
                (65, y + h * 0.44),
                (65 - half * 0.6, y + h * 0.34),
            ]
        )
        pen.form("icing", body, shade=7, light=4)
    pen.form(
        "icing",
        smooth([(44, 34), (50, 22), (65, 14), (80, 22), (86, 32), (65, 42)]),
        shade=4,
        light=3,
    )
    for i, (x, y) in enumerate(
        (
            (30, 90),
            (48, 98),
            (70, 96),
            (94, 94),
            (104, 84),
            (38, 66),
            (58, 74),
            (84, 70),
            (96, 62),
            (50, 46),
            (76, 50),
            (64, 60),
        )
    ):
        with pen.turned(i * 53, x, y):
            pen.box(SPRINKLES[i % 5], x - 4, y - 1.5, 8, 3, rounding=1.5)
    cherry_on(pen, 65, 24, 10)
    pen.anchor("grip", 65, 130)
    pen.anchor("top", 65, 20, size=30)


@draws(
    "pie",
    box=(210, 130),
    height_m=0.1,
    slots={"crust": "#d9984c", "dish": "#c8d0da", "filling": "#b8303e"},
    faces="front",
    aliases=("apple pie", "cherry pie", "pumpkin pie", "tart", "quiche", "cobbler", "fruit tart"),
    tags=("food", "dessert"),
    shadow=(40, 170),
)
def pie(pen: Pen) -> None:
    """Draw a pie with a lattice top, steaming."""
    dish = smooth(
        [
            (10, 62, 0.2),
            (60, 84),
            (105, 88),
            (150, 84),
            (200, 62, 0.2),
            (178, 112),
            (150, 126),
            (60, 126),
            (32, 112),
        ]
    )
    pen.form("dish", dish, shade=7, light=2)
    rim: list[Point] = []
    for i in range(28):
        r = 101 if i % 2 else 93
        rim.append(at(105, 58, r, 360 / 28 * i, flat=0.37))
    pen.form("crust", smooth(rim), shade=5, light=4)
    inner = ellipse(105, 55, 80, 27)
    pen.fill("filling", inner)
    with pen.inside(inner):
        for i in range(24):
            x, y = at(105, 55, 16 * math.sqrt(i), 137.5 * i, flat=0.34)
            pen.oval("filling.light" if i % 2 else "filling.deep", x, y, 7, 4)
        for k in range(5):
            x = 33 + k * 36
            pen.line("crust.shade", [(x + 20, 22), (x - 6, 58), (x - 30, 92)], 12)
            pen.line("crust", [(x + 19, 20), (x - 7, 56), (x - 31, 90)], 10)
        for k in range(5):
            x = 33 + k * 36
            pen.line("crust.shade", [(x - 20, 24), (x + 6, 60), (x + 30, 94)], 12)
            pen.line("crust.light", [(x - 20, 22), (x + 6, 57), (x + 30, 91)], 10)
    pen.anchor("grip", 105, 110)


@draws(
    "donut",
    box=(160, 140),
    height_m=0.09,
    slots={"icing": "#f289b2", "dough": "#d9a05a"},
    faces="front",
    aliases=("doughnut", "doughnuts"),
    tags=("food", "dessert"),
    shadow=(30, 130),
)
def donut(pen: Pen) -> None:
    """Draw an iced ring with sprinkles."""
    hole = ellipse(80, 64, 21, 16)
    pen.form(
        "dough",
        smooth(
            [(4, 74), (22, 26), (80, 6), (138, 26), (156, 74), (134, 122), (80, 138), (26, 122)]
        ).plus(hole.moved(0, 3)),
        shade=10,
        light=4,
    )
    edge: list[Point] = []
    for i in range(18):
        r = 1.0 if i % 2 else 0.91
        edge.append(
            (
                80 + 70 * r * math.cos(math.radians(20 * i)),
                64 + 56 * r * math.sin(math.radians(20 * i)),
            )
        )
    icing = smooth(edge).plus(hole.scaled(1.18, 1.16, 80, 64))
    pen.form("icing", icing, shade=6, light=4)
    pen.blob("icing.pale", [(28, 56), (40, 36), (64, 24), (58, 34), (42, 48), (34, 62)], alpha=0.75)
    for i in range(24):
        a = i * 137.5
        r = 44 + 9 * math.sin(i * 1.9)
        x, y = at(80, 64, r, a, flat=0.8)
        with pen.turned(i * 67, x, y):
            pen.box(SPRINKLES[i % 5], x - 4.6, y - 1.7, 9.2, 3.4, rounding=1.7)
    pen.anchor("grip", 80, 120)


@draws(
    "cookie",
    box=(140, 130),
    height_m=0.08,
    slots={"dough": "#d6a05c", "chip": "#5a3526"},
    faces="front",
    variants=("whole", "bitten"),
    aliases=("biscuit", "chocolate chip cookie", "biscuits"),
    tags=("food", "dessert"),
    shadow=(34, 106),
)
def cookie(pen: Pen) -> None:
    """Draw a cookie with chocolate chips."""
    points = [at(70, 65, 62 + 1.6 * math.sin(2.1 * i), 30 * i) for i in range(12)]
    body = smooth([(x, y) for x, y in points])
    if pen.variant == "bitten":
        body = smooth(
            [(x, y) for x, y in points[1:10]]
            + [(88, 14, 0.2), (94, 28), (106, 30, 0.2), (108, 44), (122, 50, 0.2)]
        )
    pen.form("dough", body, shade=9, light=4)
    for x, y in (
        (40, 40),
        (74, 30),
        (58, 66),
        (98, 62),
        (34, 82),
        (76, 92),
        (102, 90),
        (82, 58),
        (56, 108),
        (50, 22),
    ):
        pen.oval("dough.shade", x + 1, y + 3, 10, 8)
        pen.form(
            "chip",
            smooth([(x - 8, y + 3), (x - 3, y - 7), (x + 6, y - 5), (x + 9, y + 3), (x, y + 7)]),
            shade=3,
            light=2,
        )
    for i in range(14):
        x, y = at(70, 65, 15 * math.sqrt(i + 0.4), 137.5 * i)
        pen.line("dough.shade", [(x - 3, y), (x, y + 2), (x + 3, y)], 1.4)
    pen.anchor("grip", 70, 100)


@draws(
    "gingerbread man",
    box=(140, 180),
    height_m=0.14,
    slots={"dough": "#b9763e", "icing": "#fdf8ee"},
    faces="front",
    plural="gingerbread men",
    aliases=("gingerbread", "gingerbread cookie", "gingerbread cookies"),
    tags=("food", "christmas"),
    shadow=(34, 106),
)
def gingerbread_man(pen: Pen) -> None:
    """Draw a smiling gingerbread man with icing."""
    right: list[Point] = [
        (70, 4),
        (98, 16),
        (106, 40),
        (94, 62, 0.5),
        (104, 68),
        (126, 62),
        (137, 78),
        (126, 94),
        (100, 98, 0.6),
        (98, 112),
        (116, 148),
        (112, 172),
        (90, 174),
        (78, 150),
        (70, 138, 0.5),
    ]
    left: list[Point] = [
        (140 - p[0], p[1], p[2] if len(p) == 3 else 1) for p in reversed(right[1:-1])
    ]
    body = smooth([*right, *left])
    pen.form("dough", body, shade=7, light=4)
    for x in (56, 84):
        pen.oval("icing", x, 34, 5)
        pen.oval("#3a2a2a", x, 34.6, 2.6)
    pen.line("icing", [(54, 47), (62, 54), (70, 55), (78, 54), (86, 47)], 3)
    for x in (48, 92):
        pen.oval("#e8707a", x, 44, 4, alpha=0.6)
    for y in (78, 96, 114):
        with pen.part("buttons"):
            pen.oval(("#d8403f", "#5fa34a", "#d8403f")[(y - 78) // 18], 70, y, 5)
            pen.oval("#ffffff.raw", 68.4, y - 1.6, 1.4, alpha=0.8)
    for points in (
        [(16, 68, 0), (20, 76, 0), (14, 82, 0), (20, 90, 0)],
        [(124, 68, 0), (120, 76, 0), (126, 82, 0), (120, 90, 0)],
        [(28, 156, 0), (36, 164, 0), (44, 158, 0), (54, 166, 0)],
        [(112, 156, 0), (104, 164, 0), (96, 158, 0), (86, 166, 0)],
    ):
        pen.line("icing", points, 3)
    pen.anchor("grip", 70, 100)


@draws(
    "ice cream",
    box=(120, 210),
    height_m=0.2,
    slots={"scoop": "#f6a5bd", "other": "#fbf1d6", "third": "#8a5a3c", "cone": "#dca45c"},
    recolour=("scoop", "other", "third"),
    faces="front",
    variants=("cone", "sundae"),
    plural="ice creams",
    aliases=(
        "ice cream cone",
        "icecream",
        "gelato",
        "soft serve",
        "ice-cream",
        "ice cream cones",
        "sorbet",
        "frozen yogurt",
    ),
    tags=("food", "dessert", "beach"),
    shadow=(45, 75),
    along=("other", "third"),
)
def ice_cream(pen: Pen) -> None:
    """Draw three scoops in a waffle cone, with a cherry and a wafer."""
    if pen.variant == "sundae":
        glass = smooth(
            [
                (14, 110, 0.2),
                (106, 110, 0.2),
                (90, 150),
                (70, 166, 0.5),
                (68, 190),
                (92, 206, 0.2),
                (28, 206, 0.2),
                (52, 190),
                (50, 166, 0.5),
                (30, 150),
            ]
        )
        pen.form("#cfe2ee", glass, shade=6, light=3)
        pen.blob("#ffffff.raw", [(26, 120), (34, 122), (44, 146), (38, 144)], alpha=0.7)
    else:
        cone = smooth([(20, 112, 0.2), (100, 112, 0.2), (64, 206, 0.3), (56, 206, 0.3)])
        pen.form("cone", cone, shade=5, light=2)
        with pen.inside(cone):
            for k in range(-3, 9):
                pen.line("cone.deep", [(k * 17 - 20, 106), (k * 17 + 30, 210)], 1.8, alpha=0.7)
                pen.line("cone.deep", [(k * 17 + 30, 106), (k * 17 - 20, 210)], 1.8, alpha=0.7)
    pen.poly("#c98a44", [(84, 18), (98, 24), (82, 72), (68, 66)], rounding=2)
    pen.line("#c98a44.deep", [(90, 26), (76, 66)], 1.4)
    for cx, cy, r, tone in ((38, 92, 35, "other"), (82, 92, 35, "third"), (60, 56, 37, "scoop")):
        frill: list[Point] = [
            (cx - r, cy),
            (cx - r * 0.7, cy - r * 0.72),
            (cx, cy - r),
            (cx + r * 0.7, cy - r * 0.72),
            (cx + r, cy),
        ]
        for i in range(5):
            x = cx + r * (0.96 - 0.48 * i)
            frill.append((x, cy + r * (0.62 if i % 2 else 0.46)))
        pen.form(tone, smooth(frill), shade=r * 0.2, light=r * 0.1)
        pen.blob(
            f"{tone}.pale",
            [
                (cx - r * 0.66, cy - r * 0.1),
                (cx - r * 0.46, cy - r * 0.52),
                (cx - r * 0.1, cy - r * 0.74),
                (cx - r * 0.3, cy - r * 0.4),
            ],
            alpha=0.6,
        )
    pen.blob(
        "cone.light" if pen.variant == "cone" else "#cfe2ee.light",
        [(10, 108, 0.3), (110, 108, 0.3), (108, 120, 0.3), (60, 124), (12, 120, 0.3)],
    )
    pen.line(
        "cone.shade" if pen.variant == "cone" else "#cfe2ee.shade",
        [(12, 119), (60, 123), (108, 119)],
        2,
    )
    sauce = drip(38, 36, 84, (8, 18, 10, 22, 12), 18)
    with pen.inside(ellipse(60, 56, 37, 37)):
        pen.fill("#c8273f", sauce)
    cherry_on(pen, 58, 20, 9)
    pen.anchor("grip", 60, 165)
    pen.anchor("top", 60, 14, size=30)


@draws(
    "popsicle",
    box=(100, 200),
    height_m=0.17,
    slots={"ice": "#ef5f76", "other": "#f9c14f", "stick": "#e2bd86"},
    faces="front",
    aliases=("ice lolly", "ice pop", "lolly", "ice lollies"),
    tags=("food", "dessert", "beach"),
    shadow=(40, 60),
)
def popsicle(pen: Pen) -> None:
    """Draw an ice lolly in two colours on a stick, with a bite."""
    pen.box("stick", 41, 140, 18, 58, rounding=8)
    pen.box("stick.shade", 52, 140, 7, 56, rounding=3)
    body = smooth(
        [
            (12, 60),
            (20, 20),
            (50, 4),
            (64, 8, 0.2),
            (66, 20),
            (78, 24, 0.2),
            (80, 36),
            (88, 44, 0.3),
            (89, 100),
            (88, 140, 0.4),
            (78, 152),
            (50, 154),
            (22, 152),
            (12, 140, 0.4),
        ]
    )
    pen.form("ice", body, shade=7, light=4)
    with pen.inside(body):
        pen.blob(
            "other", [(-6, 100), (30, 106), (50, 98), (72, 106), (106, 98), (106, 170), (-6, 170)]
        )
        pen.blob(
            "other.shade",
            [(80, 100), (106, 96), (106, 170), (-6, 170), (-6, 148), (70, 148)],
            alpha=0.6,
        )
        for x in (34, 64):
            pen.box("#ffffff", x - 3.5, 34, 7, 100, rounding=3.5, alpha=0.3)
    pen.oval("ice.pale", 24, 40, 4, 14, tilt=8, alpha=0.9)
    pen.anchor("grip", 50, 180)


@draws(
    "chocolate",
    box=(150, 170),
    height_m=0.16,
    slots={"wrap": "#c83c46", "choc": "#6b3f2a", "foil": "#d3d8e0"},
    faces="front",
    aliases=("chocolate bar", "bar of chocolate", "candy bar", "chocolate bars"),
    tags=("food", "dessert"),
    shadow=(30, 120),
)
def chocolate(pen: Pen) -> None:
    """Draw a bar of chocolate half out of its wrapper."""
    with pen.turned(9, 75, 90):
        pen.box("choc.deep", 26, 8, 100, 112, rounding=5)
        pen.box("choc", 24, 5, 100, 112, rounding=5)
        for row in range(3):
            for col in range(3):
                x, y = 28 + col * 32, 9 + row * 32
                pen.box("choc.shade", x, y, 29, 29, rounding=4)
                pen.box("choc.light", x, y, 26, 26, rounding=4)
                pen.box("choc", x + 4, y + 4, 22, 22, rounding=3)
        zig: list[Point] = [(20, 160, 0), (20, 82, 0)]
        zig += [(20 + i * 12, 76 if i % 2 else 88, 0) for i in range(10)]
        zig += [(130, 82, 0), (130, 160, 0)]
        pen.form("foil", smooth(zig), shade=4, light=3)
        pen.box("wrap", 18, 96, 114, 66, rounding=4)
        pen.box("wrap.light", 18, 96, 114, 7, rounding=3)
        pen.box("wrap.shade", 118, 96, 14, 66, rounding=3)
        pen.box("#f7e6c4", 34, 114, 76, 30, rounding=6)
        pen.line("wrap", [(46, 124), (98, 124)], 3)
        pen.line("wrap", [(54, 134), (90, 134)], 3)
    pen.anchor("grip", 75, 140)


@draws(
    "candy",
    box=(200, 101),
    height_m=0.03,
    slots={"sweet": "#e8506f", "other": "#fdf6ec"},
    faces="front",
    plural="candies",
    aliases=("sweet", "sweets", "bonbon", "bonbons", "toffee", "caramel", "wrapped candy"),
    tags=("food", "dessert"),
    shadow=(50, 150),
)
def candy(pen: Pen) -> None:
    """Draw a striped sweet in a twisted wrapper."""
    for side in (-1, 1):
        x = 100 + side * 38
        fan: list[Point] = [
            (x, 55, 0.2),
            (x + side * 30, 22),
            (x + side * 46, 14, 0.1),
            (x + side * 50, 32, 0.4),
            (x + side * 60, 46, 0.1),
            (x + side * 52, 58, 0.4),
            (x + side * 60, 72, 0.1),
            (x + side * 48, 82, 0.4),
            (x + side * 44, 98, 0.1),
            (x + side * 28, 88),
        ]
        pen.form("sweet", smooth(fan), shade=6, light=4)
        for tip in ((50, 30), (56, 56), (48, 84)):
            pen.line(
                "sweet.shade",
                [(x + side * 6, 55), (x + side * tip[0] * 0.8, 55 + (tip[1] - 55) * 0.8)],
                2,
                alpha=0.8,
            )
    body = ellipse(100, 55, 46, 44)
    pen.form("sweet", body, shade=9, light=4)
    with pen.inside(body):
        for i in range(4):
            a = 90 * i
            points: list[Point] = [
                (100, 55, 0),
                at(100, 55, 30, a - 24),
                at(100, 55, 60, a - 10),
                at(100, 55, 60, a + 32),
                at(100, 55, 30, a + 14),
            ]
            pen.blob("other", points)
        pen.fill("sweet.deep", body.plus(body.moved(-5, -9)), alpha=0.4)
    pen.oval("#ffffff.raw", 82, 34, 10, 5, tilt=-36, alpha=0.75)
    pen.anchor("grip", 100, 90)


@draws(
    "lollipop",
    box=(120, 210),
    height_m=0.2,
    slots={"sweet": "#e8506f", "other": "#fdf0d8", "stick": "#f4f0e8"},
    faces="front",
    aliases=("lollypop", "sucker"),
    tags=("food", "dessert"),
    shadow=(50, 70),
)
def lollipop(pen: Pen) -> None:
    """Draw a swirled lollipop with a bow."""
    pen.box("stick", 56, 100, 8, 108, rounding=3)
    pen.box("stick.shade", 60.6, 100, 3.4, 108, rounding=1.5)
    disc = ellipse(60, 60, 56, 56)
    pen.form("sweet", disc, shade=8, light=4)
    with pen.inside(disc):
        for i in range(6):
            spine = [at(60, 60, r, 60 * i + r * 1.5) for r in (2, 14, 28, 42, 58)]
            pen.limb("other", [(x, y) for x, y in spine], (3, 8, 13, 18, 22))
        pen.fill("sweet.deep", disc.plus(disc.moved(-5, -10)), alpha=0.4)
    pen.oval("#ffffff.raw", 38, 30, 12, 6, tilt=-38, alpha=0.7)
    for side in (-1, 1):
        pen.form(
            "#5aa9dc",
            smooth(
                [
                    (60, 124, 0.1),
                    (60 + side * 16, 112),
                    (60 + side * 32, 114),
                    (60 + side * 32, 134),
                    (60 + side * 16, 134),
                ]
            ),
            shade=4,
            light=2,
        )
        pen.blob(
            "#5aa9dc.shade",
            [
                (60, 126, 0.1),
                (60 + side * 10, 140),
                (60 + side * 18, 156, 0),
                (60 + side * 24, 148, 0),
                (60 + side * 14, 132),
            ],
        )
    pen.oval("#5aa9dc.shade", 60, 124, 6, 7)
    pen.anchor("grip", 60, 178)


@draws(
    "candy cane",
    box=(110, 200),
    height_m=0.16,
    slots={"stripe": "#d8343f", "sweet": "#fdf8f2"},
    faces="front",
    tags=("food", "christmas"),
    shadow=(30, 56),
)
def candy_cane(pen: Pen) -> None:
    """Draw a striped hooked candy cane."""
    spine: list[Point] = [(34, 190), (34, 120), (34, 62), (44, 26), (66, 17), (88, 30), (92, 60)]
    body = limb(spine, (22, 22, 22, 22, 22, 22, 20))
    pen.form("sweet", body, shade=5)
    with pen.inside(body):
        for y in range(40, 200, 26):
            pen.poly("stripe", [(16, y + 12), (52, y - 8), (52, y + 5), (16, y + 25)])
        for a, b in (
            ((14, 24), (50, 46)),
            ((34, 0), (58, 34)),
            ((66, 0), (66, 34)),
            ((104, 14), (76, 36)),
            ((110, 44), (76, 50)),
        ):
            pen.line("stripe", [a, b], 11)
        pen.fill("stripe.deep", body.plus(body.moved(-4, -2)), alpha=0.3)
    pen.line("#ffffff", [(27, 180), (27, 110), (28, 60)], 3, alpha=0.8)
    pen.anchor("grip", 34, 160)


@draws(
    "tossed pancake",
    box=(240, 220),
    height_m=0.5,
    slots={"cake": "#dca050", "iron": "#3f4049", "handle": "#7d4b2b"},
    plural="tossed pancakes",
    aliases=("pancake in the air", "flipped pancake"),
    tags=("food", "breakfast"),
    shadow=(24, 140),
)
def tossed_pancake(pen: Pen) -> None:
    """Draw a pancake that turns in the air above its pan."""
    with pen.group(matrix=(-1, 0, 0, 1, 240, 0)):
        toss(pen)  # Its handle is at the hand, the pan before it.
    pen.anchor("grip", 36, 148)


def toss(pen: Pen) -> None:
    """Draw a pancake above a pan whose handle is on the right."""
    for x, tall in ((40, 40), (132, 34)):
        pen.line("cake.pale", [(x, 96 + tall), (x - 4, 110), (x + 2, 92)], 3, alpha=0.6)
    with pen.turned(-18, 88, 46):
        body = smooth([(14, 46), (30, 26), (88, 18), (146, 28), (164, 46), (144, 62), (88, 72)])
        pen.form("cake", body, shade=8, light=0)
        pen.oval("cake.shade", 88, 40, 62, 14)
        pen.oval("cake.deep", 84, 38, 44, 8, alpha=0.5)
        pen.line("cake.pale", [(24, 54), (60, 64), (90, 66), (130, 60)], 4, alpha=0.7)
    with pen.moved(0, 118):
        pen.limb("iron", [(150, 50), (182, 38)], (14, 12))
        pen.limb("handle", [(178, 40), (228, 22)], (15, 19))
        pen.line("handle.light", [(182, 35), (224, 19)], 2.4)
        pen.oval("iron.light", 86, 46, 80, 26)
        pen.oval("iron.line", 86, 47, 73, 22)
        pen.oval("iron", 86, 52, 62, 16)
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
    "pancakes",
    box=(210, 150),
    height_m=0.12,
    slots={"cake": "#dca050", "plate": "#f1f1f2", "syrup": "#9a5626", "butter": "#fbe58a"},
    faces="front",
    plural="pancake",
    aliases=("stack of pancakes", "crepe", "crepes", "flapjacks", "crêpe", "crêpes"),
    tags=("food", "breakfast"),
    shadow=(40, 170),
)
def pancakes(pen: Pen) -> None:
    """Draw a stack of pancakes with syrup, butter and berries."""
    plate(pen, 105, 122, 102, 26)
    for i in range(5):
        y = 112 - i * 15
        dx = (2, -4, 3, -2, 1)[i]
        body = smooth(
            [
                (33 + dx, y),
                (44 + dx, y - 16),
                (105 + dx, y - 24),
                (166 + dx, y - 16),
                (177 + dx, y),
                (164 + dx, y + 14),
                (105 + dx, y + 21),
                (46 + dx, y + 14),
            ]
        )
        pen.form("cake", body, shade=6, light=0)
        pen.line(
            "cake.pale",
            [
                (36 + dx, y + 3),
                (60 + dx, y + 12),
                (105 + dx, y + 16),
                (150 + dx, y + 12),
                (174 + dx, y + 3),
            ],
            4,
            alpha=0.75,
        )
    pen.fill("cake.shade", ellipse(106, 50, 64, 17))
    syrup = smooth(
        [
            (52, 50),
            (70, 38),
            (106, 34),
            (144, 38),
            (162, 52),
            (168, 78, 0.6),
            (160, 94),
            (152, 78, 0.6),
            (144, 66),
            (130, 68, 0.6),
            (126, 96, 0.6),
            (116, 110),
            (108, 94, 0.6),
            (104, 70),
            (84, 68, 0.6),
            (78, 84, 0.6),
            (68, 92),
            (62, 78, 0.6),
        ]
    )
    pen.form("syrup", syrup, shade=4, light=3)
    pen.blob("syrup.pale", [(66, 48), (84, 42), (110, 40), (90, 46)], alpha=0.6)
    pen.poly("butter", [(90, 36), (116, 32), (126, 42), (98, 48)], rounding=3)
    pen.poly("butter.shade", [(98, 48), (126, 42), (126, 50), (98, 56)], rounding=2)
    pen.poly("butter.shade", [(90, 36), (98, 48), (98, 56), (90, 44)], rounding=2, alpha=0.7)
    with pen.part("berry", "fruit"):
        for x, y in ((150, 40), (164, 48)):
            pen.form("#4a5fae", ellipse(x, y, 9, 9), shade=3, light=1.5)
        berry(pen, 62, 40, 13)
    pen.anchor("grip", 105, 136)
    pen.anchor("top", 108, 46, size=100)


@draws(
    "waffle",
    box=(180, 120),
    height_m=0.07,
    slots={"waffle": "#dba050", "plate": "#f1f1f2", "cream": "#fdf8ee", "syrup": "#9a5626"},
    faces="front",
    aliases=("belgian waffle",),
    tags=("food", "breakfast"),
    shadow=(40, 140),
)
def waffle(pen: Pen) -> None:
    """Draw a waffle on a plate with cream and a strawberry."""
    plate(pen, 90, 84, 87, 32)
    pen.fill(
        "waffle.deep",
        smooth(
            [(26, 80), (40, 60), (90, 48), (140, 60), (154, 80), (140, 98), (90, 108), (40, 98)]
        ).moved(0, 3),
    )
    body = smooth(
        [(26, 72), (40, 50), (90, 40), (140, 50), (154, 72), (140, 90), (90, 100), (40, 90)]
    )
    pen.form("waffle", body, shade=4, light=4)
    with pen.inside(body):
        for row in range(5):
            for col in range(7):
                x = 90 + (col - 3) * 21 + (row - 2) * 2
                y = 48 + row * 12.4
                pen.poly(
                    "waffle.deep",
                    [(x - 7, y - 4), (x + 7, y - 4), (x + 7.6, y + 4.4), (x - 7.6, y + 4.4)],
                    rounding=1,
                )
                pen.poly(
                    "waffle.shade",
                    [(x - 5.4, y - 1), (x + 7, y - 1), (x + 7.6, y + 4.4), (x - 5.6, y + 4.4)],
                    rounding=1,
                )
        pen.blob(
            "syrup",
            [
                (50, 64),
                (70, 50),
                (108, 48),
                (132, 62),
                (126, 84, 0.6),
                (116, 74),
                (102, 92, 0.6),
                (90, 78),
                (70, 86, 0.6),
                (62, 72),
            ],
            alpha=0.7,
        )
    for y, half in ((62, 30), (48, 22), (37, 12)):
        pen.form(
            "cream",
            smooth(
                [
                    (90 - half, y),
                    (90 - half * 0.7, y - 10),
                    (90, y - 13),
                    (90 + half * 0.7, y - 10),
                    (90 + half, y),
                    (90, y + 9),
                ]
            ),
            shade=4,
        )
    berry(pen, 90, 20, 14)
    pen.anchor("grip", 90, 100)


@draws(
    "macaron",
    box=(150, 140),
    height_m=0.06,
    slots={"shell": "#f3a0bb", "cream": "#fbf3e4", "other": "#9fd0b8"},
    faces="front",
    aliases=("macaroon", "macaroons"),
    tags=("food", "dessert"),
    shadow=(20, 130),
)
def macaron(pen: Pen) -> None:
    """Draw two stacked macarons."""
    for y, tone, dx in ((98, "other", 0), (36, "shell", 4)):
        x = 75 + dx
        low = smooth(
            [
                (x - 62, y + 14, 0.4),
                (x + 62, y + 14, 0.4),
                (x + 58, y + 30),
                (x + 40, y + 38),
                (x - 40, y + 38),
                (x - 58, y + 30),
            ]
        )
        pen.form(tone, low, shade=6)
        pen.box("cream", x - 58, y + 4, 116, 13, rounding=6)
        pen.box("cream.shade", x - 58, y + 11, 116, 6, rounding=3)
        frill: list[Point] = [
            (x - 64, y + 2),
            (x - 60, y - 18),
            (x - 36, y - 32),
            (x, y - 35),
            (x + 36, y - 32),
            (x + 60, y - 18),
            (x + 64, y + 2),
        ]
        frill += [(x + 60 - i * 10, y + (9 if i % 2 else 5)) for i in range(13)]
        pen.form(tone, smooth(frill), shade=7, light=4)
        pen.oval(f"{tone}.pale", x - 34, y - 18, 14, 5, tilt=-24, alpha=0.7)
    pen.anchor("grip", 75, 80)


@draws(
    "pudding",
    box=(180, 120),
    height_m=0.09,
    slots={"custard": "#f4cf72", "caramel": "#9a5626", "plate": "#f1f1f2"},
    faces="front",
    aliases=(
        "flan",
        "custard",
        "panna cotta",
        "mousse",
        "tiramisu",
    ),
    tags=("food", "dessert"),
    shadow=(50, 130),
)
def pudding(pen: Pen) -> None:
    """Draw a caramel pudding on a plate."""
    plate(pen, 90, 94, 87, 24)
    body = smooth(
        [
            (46, 30, 0.4),
            (134, 30, 0.4),
            (142, 62),
            (150, 92),
            (126, 106),
            (90, 110),
            (54, 106),
            (30, 92),
            (38, 62),
        ]
    )
    pen.form("custard", body, shade=9, light=4)
    with pen.inside(body):
        pen.fill("caramel", drip(40, 34, 146, (14, 24, 12, 30, 16, 22, 10), 0))
        pen.blob("custard.pale", [(48, 66), (56, 62), (54, 92), (46, 90)], alpha=0.7)
    pen.fill("caramel.light", ellipse(90, 30, 45, 13))
    pen.fill("caramel", ellipse(91, 31, 41, 11))
    cherry_on(pen, 90, 24, 10)
    pen.anchor("grip", 90, 104)


@draws(
    "popcorn",
    box=(140, 180),
    height_m=0.22,
    slots={"box": "#d8382f", "corn": "#fbeec4"},
    faces="front",
    plural="popcorns",
    aliases=("bucket of popcorn", "popcorn box", "box of popcorn", "bag of popcorn"),
    tags=("food", "cinema"),
    shadow=(36, 104),
)
def popcorn(pen: Pen) -> None:
    """Draw a striped box that brims over with popcorn."""
    for i, (x, y) in enumerate(
        (
            (30, 52),
            (110, 52),
            (52, 32),
            (90, 32),
            (70, 18),
            (70, 44),
            (24, 70),
            (48, 60),
            (92, 60),
            (117, 70),
            (70, 70),
            (40, 78),
            (100, 78),
            (38, 40),
            (104, 40),
            (92, 18),
        )
    ):
        r = 13
        for k, (dx, dy) in enumerate(((-7, 2), (7, 3), (0, -7), (2, 6))):
            tone = "corn" if (i + k) % 4 else "#f6d98a"
            pen.oval(f"{tone}.shade", x + dx + 0.6, y + dy + 1.6, r * 0.66, r * 0.62)
            pen.oval(tone, x + dx, y + dy, r * 0.62, r * 0.56)
        pen.oval("#d9a24a", x, y, 2.4, alpha=0.7)
    body = smooth(
        [(12, 74, 0.1), (128, 74, 0.1), (118, 128), (110, 179, 0.1), (30, 179, 0.1), (22, 128)]
    )
    pen.form("box", body, shade=6, light=0)
    with pen.inside(body):
        for i in range(4):
            x = 28 + i * 24
            pen.poly(
                "#fdf6ea",
                [
                    (x, 70),
                    (x + 12, 70),
                    (x + 12 - (x - 64) * 0.16, 182),
                    (x + 1 - (x - 64) * 0.16, 182),
                ],
            )
        pen.poly("box.deep", [(104, 70), (132, 70), (116, 184), (96, 184)], alpha=0.25)
    scallop: list[Point] = [(11, 72, 0.2), (129, 72, 0.2)]
    scallop += [(128 - i * 14.5, 88 if i % 2 else 80, 0.9) for i in range(9)]
    pen.form("#fdf6ea", smooth(scallop), shade=3)
    pen.anchor("grip", 70, 130)


def jar(pen: Pen, tone: Tone, lid: Tone) -> None:
    """Draw a glass jar 120 wide and 150 high, filled with `tone`."""
    body = smooth(
        [
            (22, 40, 0.4),
            (98, 40, 0.4),
            (112, 62),
            (114, 110),
            (106, 142),
            (90, 149),
            (30, 149),
            (14, 142),
            (6, 110),
            (8, 62),
        ]
    )
    pen.form(tone, body, shade=9, light=0)
    with pen.inside(body):
        pen.box("#ffffff", 0, 30, 120, 22, alpha=0.5)
        pen.blob(f"{tone}.light", [(14, 66), (26, 60), (24, 130), (16, 128)], alpha=0.9)
    pen.edge("#ffffff", body, 2.4, alpha=0.6)
    pen.blob("#ffffff", [(14, 70), (20, 60), (22, 90), (18, 120), (12, 106)], alpha=0.55)
    pen.form(
        lid,
        smooth([(16, 12, 0.4), (104, 12, 0.4), (108, 24), (104, 40, 0.4), (16, 40, 0.4), (12, 24)]),
        shade=5,
        light=3,
    )
    pen.fill(f"{lid}.light", ellipse(60, 13, 44, 8))


@draws(
    "honey",
    box=(150, 150),
    height_m=0.14,
    slots={"honey": "#eea22a", "lid": "#c8643c", "wood": "#c99a5e"},
    faces="front",
    plural="honeys",
    aliases=("honey jar", "jar of honey", "honey pot", "pot of honey", "jars of honey"),
    tags=("food",),
    shadow=(16, 120),
)
def honey(pen: Pen) -> None:
    """Draw a honey jar with a bee label and a dipper."""
    with pen.moved(4, 0):
        jar(pen, "honey", "lid")
        pen.form(
            "#fdf3d6",
            smooth([(60, 66), (86, 78), (86, 112), (60, 126), (34, 112), (34, 78)]),
            shade=3,
        )
        pen.oval("#ffffff.shade", 56, 88, 6, 9, tilt=-20, alpha=0.8)
        pen.oval("#ffffff.shade", 66, 88, 6, 9, tilt=24, alpha=0.8)
        pen.oval("#f3bf3b", 60, 98, 15, 10)
        for x in (55, 63):
            pen.box("#3a2c2a", x - 2, 89.4, 4.2, 17.4, rounding=1.5)
        pen.oval("#3a2c2a", 74, 97, 5)
    pen.limb("wood", [(146, 42), (128, 100)], (6, 6))
    for k, w in enumerate((15, 20, 22, 20, 15)):
        x, y = 126 - k * 2.2, 104 + k * 7.6
        pen.line("wood.deep", [(x - w / 2, y + 2), (x + w / 2, y + 4)], 6)
        pen.line("wood", [(x - w / 2, y), (x + w / 2, y + 2)], 5)
    pen.blob("honey", [(112, 128), (122, 132), (130, 148), (116, 150), (104, 149), (110, 140)])
    pen.anchor("grip", 64, 110)


@draws(
    "jam",
    box=(120, 150),
    height_m=0.12,
    slots={"jam": "#b8243e", "cloth": "#f1e3dc"},
    faces="front",
    plural="jams",
    aliases=(
        "jam jar",
        "jar of jam",
        "marmalade",
        "preserve",
        "jars of jam",
    ),
    tags=("food",),
    shadow=(12, 108),
)
def jam(pen: Pen) -> None:
    """Draw a jam jar with a cloth lid and a strawberry label."""
    jar(pen, "jam", "cloth")
    frill: list[Point] = [(12, 26, 0.3), (60, 8), (108, 26, 0.3)]
    frill += [(116 - i * 11.2, 56 if i % 2 else 46) for i in range(11)]
    cloth = smooth(frill)
    pen.form("cloth", cloth, shade=4)
    with pen.inside(cloth):
        for i in range(8):
            pen.line("jam", [(4 + i * 16, 8), (4 + i * 16 + (i - 3.5) * 2, 60)], 3, alpha=0.4)
        for y in (22, 34, 46):
            pen.line("jam", [(2, y + 3), (60, y - 2), (118, y + 3)], 3, alpha=0.4)
    pen.line("jam.shade", [(14, 36), (60, 42), (106, 36)], 4)
    pen.form(
        "#fdf6ea",
        smooth(
            [(30, 76, 0.5), (90, 76, 0.5), (92, 104), (90, 130, 0.5), (30, 130, 0.5), (28, 104)]
        ),
        shade=3,
    )
    berry(pen, 60, 106, 18)
    pen.anchor("grip", 60, 110)


@draws(
    "box of chocolates",
    box=(200, 120),
    height_m=0.06,
    slots={"box": "#c83c5a", "choc": "#6b3f2a"},
    faces="front",
    plural="boxes of chocolates",
    aliases=("praline", "pralines", "truffles", "chocolate box", "truffle"),
    tags=("food", "love"),
    shadow=(16, 184),
)
def chocolates(pen: Pen) -> None:
    """Draw an open heart-shaped box of chocolates."""
    heart = smooth(
        [
            (100, 40, 0.1),
            (126, 14),
            (170, 12),
            (194, 44),
            (168, 82),
            (100, 112, 0.1),
            (32, 82),
            (6, 44),
            (30, 12),
            (74, 14),
        ]
    )
    pen.fill("box.deep", heart.moved(0, 7))
    pen.form("box", heart, shade=4, light=3)
    inner = heart.scaled(0.9, 0.88, 100, 56)
    pen.fill("#f7e4d4", inner)
    for i, (x, y) in enumerate(
        (
            (40, 42),
            (70, 40),
            (132, 40),
            (162, 42),
            (56, 64),
            (86, 62),
            (116, 62),
            (146, 64),
            (74, 84),
            (102, 84),
            (128, 82),
        )
    ):
        tone = ("choc", "#f4e3c8", "choc", "#8a5436")[i % 4]
        pen.oval("#e0b994", x, y + 3, 14, 10)
        if i % 2:
            pen.form(tone, ellipse(x, y, 12, 9.6), shade=3, light=2)
            pen.line(
                f"{tone}.light" if tone != "#f4e3c8" else "choc",
                [(x - 7, y), (x - 2, y - 4), (x + 2, y + 2), (x + 7, y - 3)],
                1.8,
            )
        else:
            pen.form(
                tone,
                smooth(
                    [
                        (x - 11, y - 8, 0.4),
                        (x + 11, y - 8, 0.4),
                        (x + 11, y + 8, 0.4),
                        (x - 11, y + 8, 0.4),
                    ]
                ),
                shade=3,
                light=2,
            )
            pen.oval("#e8a0b0", x, y - 1, 3)
    pen.anchor("grip", 100, 100)


@draws(
    "marshmallow",
    box=(150, 120),
    height_m=0.04,
    slots={"sweet": "#fdf6f2", "other": "#f9c6d2"},
    faces="front",
    tags=("food", "camp"),
    shadow=(10, 140),
)
def marshmallow(pen: Pen) -> None:
    """Draw three marshmallows."""
    for x, y, tone in ((42, 84, "sweet"), (106, 84, "other"), (74, 40, "sweet")):
        body = smooth(
            [
                (x - 34, y - 16),
                (x - 20, y - 27),
                (x + 20, y - 27),
                (x + 34, y - 16),
                (x + 34, y + 18),
                (x + 20, y + 31),
                (x - 20, y + 31),
                (x - 34, y + 18),
            ]
        )
        pen.form(tone, body, shade=8)
        pen.fill(f"{tone}.light", ellipse(x, y - 14, 31, 12))
        pen.fill("#ffffff", ellipse(x - 2, y - 15, 25, 8), alpha=0.6)
    pen.anchor("grip", 75, 80)


@draws(
    "marshmallow stick",
    box=(200, 120),
    height_m=0.5,
    slots={"stick": "#8a5f3c", "sweet": "#fbf3e6"},
    plural="marshmallow sticks",
    aliases=("roasted marshmallow", "toasted marshmallow", "marshmallow on a stick"),
    tags=("camp",),
    shadow=(20, 180),
)
def marshmallow_stick(pen: Pen) -> None:
    """Draw marshmallows on the upper end of a stick."""
    pen.limb("stick", [(6, 112), (100, 62), (194, 12)], (6, 5, 3))
    for x, y, role in ((132, 45, ""), (160, 30, ".shade")):
        with pen.turned(-28, x, y):
            sweet = smooth(
                [
                    (x - 12, y - 14, 0.4),
                    (x + 12, y - 14, 0.4),
                    (x + 13, y + 14, 0.4),
                    (x - 13, y + 14, 0.4),
                ]
            )
            pen.form("sweet", sweet, shade=4, light=2)
            if role:
                pen.blob("#c98a4a", [(x + 2, y - 13), (x + 12, y - 12), (x + 12, y + 8)], alpha=0.5)
    pen.anchor("grip", 22, 104)
