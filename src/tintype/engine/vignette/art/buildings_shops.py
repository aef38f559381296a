"""Owns the drawings of shops and places to eat: shop, cafe, bakery, restaurant, market stall.

They share one shop front, so that a street of them looks like one street; each has its own
window display. The file is long because each drawing is a list of strokes. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    awning,
    block,
    door,
    headlight,
    pane,
    panes,
    planks,
    puff,
    sign,
    snow,
    wheel,
    window,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.vehicles_road import cross

SLOTS = {
    "wall": "#e8d3b4",
    "front": "#3f7f78",
    "awning": "#d8523f",
    "stripe": "#fbf3e2",
    "glass": "#a9cfdc",
    "trim": "#fbf3e2",
    "sign": "#f8edd2",
    "door": "#3f7f78",
    "roof": "#6a5d6c",
}
"""What a shop front is made of."""

STOCKED = "stocked"
"""The attribute of a shop whose own goods are shown in place of parcels."""
INSIDE = (38.0, 196.0)
"""Where the display window's floor is: left end and y; it is 104 wide."""


def front(pen: Pen, text: str) -> None:
    """Draw a two-storey shop front in a box 260 x 270, without its display."""
    block(pen, "wall", 14, 30, 214, 238, side=18)
    pen.box("roof", 8, 22, 244, 10, rounding=2)
    pen.box("roof.light", 8, 22, 244, 3, rounding=1)
    snow(pen, [(8, 23), (252, 23)])
    for x in (36, 102, 168):
        window(pen, x, 46, 34, 44)
    pen.form("front", rectangle(18, 138, 206, 130, rounding=2), shade=4, light=2)
    pane(pen, rectangle(34, 150, 112, 82, rounding=2), streak=0.4)
    pen.edge("trim", rectangle(34, 150, 112, 82, rounding=2), 3)
    pen.box("front.shade", 34, 240, 112, 20, rounding=2)
    door(pen, 164, 164, 42, 104)
    pane(pen, rectangle(170, 172, 30, 52, rounding=2))
    if pen.is_night:
        pen.glow("glass.lit", 90, 196, 90, alpha=0.35)
    sign(pen, 22, 104, 198, 32, text, margin=0.18)
    pen.anchor("top", 120, 24, size=200)
    pen.anchor("inside", 185, 266, size=40)
    pen.anchor("display", 90, 222, size=104)
    pen.anchor("emblem", 119, 66, size=58)


def shade(pen: Pen) -> None:
    """Draw the awning over the display window and the door."""
    awning(pen, "awning", "stripe", 20, 136, 202, 32, count=11)


def shelf(pen: Pen) -> None:
    """Draw the floor of the display window."""
    pen.box("trim.shade", 36, 222, 108, 8)


@draws(
    "shop",
    box=(260, 270),
    height_m=8,
    slots={**SLOTS, "one": "#4f9a68", "two": "#e0a13a", "three": "#7f4fae"},
    recolour=("wall", "awning"),
    faces="front",
    aliases=(
        "store",
        "boutique",
        "storefront",
        "shopfront",
        "toy shop",
        "toy store",
        "corner shop",
        "gift shop",
        "clothing store",
    ),
    tags=("town",),
    shadow=(14, 246),
    is_lit_at_night=True,
    along=("front", "door"),
)
def shop(pen: Pen) -> None:
    """Draw a shop with a striped awning and things in its window."""
    front(pen, "SHOP")
    shelf(pen)
    parcels = (
        (42, 26, 30, "one"),
        (72, 18, 42, "two"),
        (94, 28, 22, "three"),
        (124, 16, 34, "awning"),
    )
    for x, w, h, tone in () if STOCKED in pen.attributes else parcels:
        pen.form(tone, rectangle(x, 222 - h, w, h, rounding=3), shade=3, light=2)
        pen.box("stripe", x + w / 2 - 2, 222 - h, 4, h, alpha=0.8)
    shade(pen)


@draws(
    "cafe",
    box=(300, 270),
    height_m=8,
    slots={
        **SLOTS,
        "front": "#6b4a3a",
        "door": "#6b4a3a",
        "awning": "#3f7f6a",
        "cup": "#fbf3e2",
        "coffee": "#6b4632",
        "chair": "#8a5a38",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "awning"),
    faces="front",
    aliases=(
        "café",
        "coffee shop",
        "coffeehouse",
        "coffee house",
        "tea house",
        "teahouse",
        "bistro",
    ),
    tags=("town", "food"),
    shadow=(14, 290),
    is_lit_at_night=True,
    along=("front", "door"),
)
def cafe(pen: Pen) -> None:
    """Draw a cafe with a steaming cup as its sign and a table outside."""
    front(pen, "CAFE")
    shelf(pen)
    for x in () if STOCKED in pen.attributes else (44, 70, 96, 122):
        pen.form(
            "cup",
            smooth([(x, 206, 0.2), (x + 18, 206, 0.2), (x + 15, 222, 0.4), (x + 3, 222, 0.4)]),
            shade=2,
        )
        pen.edge("cup", ellipse(x + 19, 212, 4, 4), 2)
    shade(pen)
    pen.box("roof", 226, 96, 26, 4)
    pen.form("front", ellipse(262, 106, 23, 23), shade=4, light=3)
    pen.form(
        "cup", smooth([(250, 102, 0.2), (272, 102, 0.2), (269, 118, 0.5), (253, 118, 0.5)]), shade=2
    )
    pen.edge("cup", ellipse(274, 108, 4, 4), 2.2)
    for x in (256, 264):
        pen.line("cup", [(x, 98), (x + 2, 94), (x - 1, 90)], 1.6)
    pen.line("chair", [(250, 216), (250, 266)], 4)
    pen.line("chair", [(236, 267), (264, 267)], 4)
    pen.form(
        "trim",
        smooth([(222, 212, 0.3), (278, 212, 0.3), (276, 219, 0.3), (224, 219, 0.3)]),
        shade=2,
    )
    pen.form(
        "cup", smooth([(242, 200, 0.2), (258, 200, 0.2), (256, 211, 0.4), (244, 211, 0.4)]), shade=2
    )
    for s, x in ((1, 216), (-1, 284)):
        pen.line("chair", [(x, 268), (x + s * 2, 240), (x - s * 3, 200)], 3.6)
        pen.line("chair", [(x + s * 2, 240), (x + s * 20, 240), (x + s * 20, 268)], 3.6)


@draws(
    "bakery",
    box=(260, 270),
    height_m=8,
    slots={
        **SLOTS,
        "front": "#c9894e",
        "door": "#8a5a38",
        "awning": "#d98a9a",
        "bread": "#d99a4e",
        "cake": "#f3b6c4",
    },
    recolour=("wall", "awning"),
    faces="front",
    plural="bakeries",
    aliases=("patisserie", "pastry shop", "cake shop"),
    tags=("town", "food"),
    shadow=(14, 246),
    is_lit_at_night=True,
    along=("front", "door"),
)
def bakery(pen: Pen) -> None:
    """Draw a bakery with loaves, a cake and croissants in its window."""
    front(pen, "BAKERY")
    shelf(pen)
    pen.box("trim.shade", 36, 196, 108, 4)
    for x in (44, 72):
        loaf = smooth(
            [
                (x, 216),
                (x + 4, 206),
                (x + 13, 203),
                (x + 22, 206),
                (x + 25, 216),
                (x + 22, 222, 0.3),
                (x + 3, 222, 0.3),
            ]
        )
        pen.form("bread", loaf, shade=3, light=2)
        for k in range(3):
            pen.line("bread.pale", [(x + 6 + k * 6, 206), (x + 9 + k * 6, 213)], 1.6)
    pen.form("cake", rectangle(106, 206, 30, 16, rounding=3), shade=3, light=2)
    pen.form(
        "trim",
        smooth(
            [
                (104, 208),
                (112, 202),
                (121, 200),
                (130, 202),
                (138, 208),
                (132, 212),
                (126, 208),
                (120, 213),
                (114, 208),
                (108, 212),
            ]
        ),
        shade=0,
    )
    pen.oval("awning", 121, 199, 3.4)
    for k in range(3):
        x = 48 + k * 34
        pen.form(
            "bread",
            smooth(
                [
                    (x, 194),
                    (x + 4, 184),
                    (x + 13, 180),
                    (x + 22, 184),
                    (x + 26, 194),
                    (x + 20, 191),
                    (x + 13, 189),
                    (x + 6, 191),
                ]
            ),
            shade=2,
            light=2,
        )
    shade(pen)
    pen.edge(
        "bread",
        smooth(
            [
                (116, 30),
                (106, 20),
                (108, 8),
                (118, 8),
                (124, 18),
                (130, 8),
                (140, 8),
                (142, 20),
                (132, 30),
                (124, 22),
            ]
        ),
        4.4,
    )


@draws(
    "restaurant",
    box=(260, 270),
    height_m=8,
    slots={
        **SLOTS,
        "wall": "#dcb8a0",
        "front": "#7c3247",
        "door": "#7c3247",
        "awning": "#7c3247",
        "steel": "#d5dae0",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "awning"),
    faces="front",
    aliases=("diner", "pizzeria", "trattoria", "pub", "bar", "tavern", "steakhouse"),
    tags=("town", "food"),
    shadow=(14, 246),
    is_lit_at_night=True,
    along=("front", "door"),
)
def restaurant(pen: Pen) -> None:
    """Draw a restaurant with laid tables in its window and potted trees at its door."""
    front(pen, "RESTAURANT")
    for x in () if STOCKED in pen.attributes else (52, 104):
        pen.poly("trim", [(x - 12, 204), (x + 36, 204), (x + 40, 230), (x - 16, 230)])
        pen.poly("trim.shade", [(x + 26, 204), (x + 36, 204), (x + 40, 230), (x + 30, 230)])
        pen.oval("steel.light", x + 12, 203, 12, 3)
        pen.line("front.light", [(x + 26, 202), (x + 27, 186)], 1.8)
        for px, py in ring(x + 27, 183, 5, 5):
            pen.oval("awning.light", px, py, 4)
        pen.oval("stripe", x + 27, 183, 3)
    shade(pen)
    for x in (26, 220):
        pen.form(
            "front.shade",
            polygon([(x - 11, 246), (x + 11, 246), (x + 8, 268), (x - 8, 268)], rounding=2),
            shade=2,
        )
        pen.form("leaf", ellipse(x, 226, 14, 21), shade=5, light=4)
    pen.oval("trim", 120, 16, 13)
    pen.oval("front", 120, 16, 10)
    pen.line("trim", [(116, 10), (116, 23)], 1.8)
    pen.line("trim", [(124, 10), (124, 23)], 1.8)


@draws(
    "bookshop",
    box=(260, 270),
    height_m=8,
    slots={
        **SLOTS,
        "front": "#2f5a7a",
        "door": "#2f5a7a",
        "awning": "#2f5a7a",
        "one": "#c9473a",
        "two": "#e0a13a",
        "three": "#4f9a68",
    },
    recolour=("wall", "awning"),
    faces="front",
    aliases=("bookstore", "book shop", "book store"),
    tags=("town", "school"),
    shadow=(14, 246),
    is_lit_at_night=True,
    along=("front", "door"),
)
def bookshop(pen: Pen) -> None:
    """Draw a bookshop with shelves of books in its window."""
    front(pen, "BOOKS")
    for row in range(3):
        y = 186 + row * 22 - 8
        for k in range(15):
            tone = ("one", "two", "three", "front", "one.light", "stripe")[(k * 5 + row * 2) % 6]
            h = 14 - (k * 7 + row * 3) % 5
            pen.box(tone, 38 + k * 7, y + 16 - h, 6, h)
        pen.box("door.light", 36, y + 16, 108, 3)
    shade(pen)


@draws(
    "flower shop",
    box=(280, 270),
    height_m=8,
    slots={
        **SLOTS,
        "front": "#6f9a6a",
        "door": "#5a7f56",
        "awning": "#e58aa6",
        "leaf": "#5f9a50",
        "pot": "#c46a4a",
        "one": "#e0557a",
        "two": "#f6ca3a",
        "three": "#8a5cc7",
    },
    recolour=("wall", "awning"),
    faces="front",
    aliases=("florist", "flower store", "florist shop"),
    tags=("town", "flower"),
    shadow=(14, 266),
    is_lit_at_night=True,
    along=("front", "door"),
)
def flower_shop(pen: Pen) -> None:
    """Draw a flower shop with pots and buckets full of flowers."""
    front(pen, "FLOWERS")
    shade(pen)
    for x, y, s, tone in (
        (48, 226, 0.9, "one"),
        (80, 226, 0.9, "two"),
        (112, 226, 0.9, "three"),
        (34, 268, 1.2, "two"),
        (74, 268, 1.2, "three"),
        (114, 268, 1.2, "one"),
        (148, 268, 1.0, "two"),
        (226, 268, 1.2, "one"),
        (256, 268, 1.0, "three"),
    ):
        pen.form(
            "pot",
            polygon(
                [(x - 9 * s, y - 15 * s), (x + 9 * s, y - 15 * s), (x + 6 * s, y), (x - 6 * s, y)],
                rounding=1.5,
            ),
            shade=2,
        )
        for dx, dy in ((-8, -22), (0, -28), (8, -22), (-4, -18), (5, -17)):
            pen.oval("leaf" if dx else "leaf.shade", x + dx * s, y + (dy + 4) * s, 6 * s, 5 * s)
        for dx, dy in ((-9, -26), (-1, -32), (8, -27), (-4, -21), (4, -22)):
            pen.oval(tone, x + dx * s, y + dy * s, 4.2 * s)
            pen.oval("two.pale", x + dx * s, y + dy * s, 1.5 * s)


@draws(
    "pharmacy",
    box=(260, 270),
    height_m=8,
    slots={
        **SLOTS,
        "wall": "#eef0ea",
        "front": "#3f9a68",
        "door": "#3f7f5a",
        "awning": "#3f9a68",
        "one": "#4a8fd0",
        "two": "#e0a13a",
    },
    recolour=("wall", "awning"),
    faces="front",
    plural="pharmacies",
    aliases=("drugstore", "drug store", "chemist's"),
    tags=("town",),
    shadow=(14, 246),
    is_lit_at_night=True,
    along=("front", "door"),
)
def pharmacy(pen: Pen) -> None:
    """Draw a pharmacy with a green cross and bottles in its window."""
    front(pen, "PHARMACY")
    shelf(pen)
    for k in range(5):
        x = 42 + k * 20
        tone = ("one", "two", "front", "trim", "one")[k]
        pen.form(tone, rectangle(x, 204, 14, 18, rounding=3), shade=2, light=1)
        pen.box("trim.shade", x + 3, 198, 8, 7, rounding=1)
    shade(pen)
    if pen.is_night:
        pen.glow("front.raw", 120, 68, 50, alpha=0.6)
    pen.form("trim", ellipse(119, 66, 27, 27), shade=3)
    pen.poly("front.raw" if pen.is_night else "front", cross(119, 66, 20), rounding=2)


@draws(
    "supermarket",
    box=(380, 200),
    height_m=8,
    slots={
        "wall": "#ece7da",
        "roof": "#4f9a56",
        "glass": "#a9cfdc",
        "trim": "#fbf7ee",
        "sign": "#4f9a56",
        "steel": "#8d96a3",
        "one": "#e0574b",
        "two": "#f0b53a",
        "three": "#6fb05a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=(
        "grocery store",
        "shopping mall",
        "mall",
        "department store",
        "shopping center",
        "shopping centre",
        "grocery",
    ),
    tags=("town",),
    shadow=(14, 366),
    is_lit_at_night=True,
    along=("roof", "sign"),
)
def supermarket(pen: Pen) -> None:
    """Draw a long supermarket with a great sign, glass doors and crates of fruit outside."""
    pen.form("wall", rectangle(16, 70, 348, 128), shade=5, light=3)
    pen.box("roof", 10, 60, 360, 16, rounding=3)
    snow(pen, [(10, 61), (88, 61)])
    snow(pen, [(292, 61), (370, 61)])
    pen.form("wall.light", rectangle(90, 26, 200, 172, rounding=3), shade=4)
    pen.box("roof", 84, 18, 212, 12, rounding=3)
    snow(pen, [(84, 19), (296, 19)])
    if pen.is_night:
        pen.glow("sign.lit", 190, 58, 110, alpha=0.35)
    sign(pen, 102, 40, 176, 38, "SUPERMARKET", ink="#ffffff", margin=0.2)
    pen.box("steel", 128, 96, 124, 102)
    panes(pen, 132, 100, 116, 98, 4, gap=4, rounding=1)
    for x in (30, 302):
        panes(pen, x, 98, 50, 56, 2, gap=4, rounding=2)
    for x, tone in ((22, "one"), (58, "two"), (262, "three"), (298, "one"), (332, "two")):
        for k in range(5):
            pen.oval(tone, x + 4 + k * 5.6, 176 - (k % 2) * 3, 4.6)
        pen.form("#b98547", rectangle(x - 1, 178, 32, 20, rounding=2), shade=3, light=1)
        pen.line("#8a5a38", [(x, 188), (x + 30, 188)], 1.4)
    pen.anchor("top", 190, 18, size=200)
    pen.anchor("inside", 190, 196, size=60)


@draws(
    "market stall",
    box=(240, 210),
    height_m=2.7,
    slots={
        "awning": "#d8523f",
        "stripe": "#fbf3e2",
        "wood": "#b98547",
        "one": "#e0574b",
        "two": "#f0b53a",
        "three": "#6fb05a",
        "four": "#8a5cc7",
    },
    recolour=("awning", "stripe"),
    faces="front",
    variants=("stocked", "clear"),
    aliases=(
        "stall",
        "fruit stand",
        "market stand",
        "kiosk",
        "booth",
        "food stall",
    ),
    tags=("town", "food"),
    shadow=(20, 220),
)
def market_stall(pen: Pen) -> None:
    """Draw a wooden market stall with a striped roof and heaps of fruit."""
    for x in (28, 204):
        pen.box("wood.shade", x, 40, 8, 166)
    pen.anchor("inside", 120, 140, size=120)
    pen.anchor("ledge", 120, 143, size=180)
    pen.anchor("text", 120, 182, size=140)
    with pen.in_front():
        is_clear = pen.variant == "clear"
        for k, tone in enumerate(() if is_clear else ("one", "two", "three", "four")):
            x = 28 + k * 47
            for dx, dy in (
                (4, 0),
                (16, -2),
                (28, -1),
                (38, 1),
                (10, -9),
                (22, -11),
                (33, -8),
                (20, -18),
            ):
                pen.form(tone, ellipse(x + dx, 136 + dy, 7.4, 7.2), shade=2, light=2)
        pen.form("wood", rectangle(20, 142, 200, 14, rounding=3), shade=3, light=2)
        wall = rectangle(26, 156, 188, 50)
        pen.form("wood.shade", wall, shade=3)
        planks(pen, wall, "wood", step=18)
        if pen.lettering:
            sign(pen, 60, 164, 120, 30, "", tone="stripe")
        awning(pen, "awning", "stripe", 10, 6, 220, 54, count=9)
    snow(pen, [(12, 8), (228, 8)])
    pen.anchor("top", 120, 8, size=180)


@draws(
    "food truck",
    box=(330, 200),
    height_m=3,
    slots={
        **SLOTS,
        "paint": "#e8a03a",
        "tyre": "#2f2d37",
        "chrome": "#d5dae0",
        "lamp": "#fdeeb5",
        "tail": "#b3202f",
    },
    recolour=("paint", "awning"),
    aliases=("food van", "taco truck", "burger van"),
    tags=("road", "food"),
    shadow=(20, 310),
    is_lit_at_night=True,
)
def food_truck(pen: Pen) -> None:
    """Draw a food truck with a serving hatch, an awning and a menu board."""
    headlight(pen, 318, 140)
    pen.form("chrome", rectangle(70, 4, 16, 22, rounding=3), shade=3)
    puff(pen, "trim", [(86, 8, 5), (94, 5, 4)], alpha=0.7)
    body = smooth(
        [
            (8, 40, 0.3),
            (20, 24, 0.4),
            (236, 24, 0.4),
            (250, 38, 0.4),
            (256, 92, 0.4),
            (300, 104, 0.6),
            (318, 124, 0.5),
            (322, 160, 0.4),
            (314, 170, 0.3),
            (14, 170, 0.3),
            (7, 160, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("paint.shade", 0, 148, 340, 30)
        pen.box("stripe", 0, 136, 340, 6)
    pane(pen, polygon([(206, 42), (234, 42), (244, 92), (206, 94)], rounding=5))
    pen.box("paint.deep", 34, 56, 140, 58, rounding=3)
    pen.box("lamp.lit" if pen.is_night else "roof", 38, 60, 132, 54)
    for k in range(4):
        pen.oval("trim.shade", 56 + k * 32, 74, 8, 5)
        pen.line("trim.shade", [(56 + k * 32, 60), (56 + k * 32, 70)], 1.4)
    pen.form("trim", rectangle(28, 110, 152, 8, rounding=3), shade=2)
    for x, tone in ((46, "awning"), (56, "sign"), (150, "awning")):
        pen.form(tone, rectangle(x, 98, 7, 12, rounding=2), shade=1)
    pen.form("sign", rectangle(92, 100, 34, 10, rounding=4), shade=2)
    awning(pen, "awning", "stripe", 26, 40, 156, 28, count=9)
    pen.line("paint.deep", [(194, 40), (194, 160)], 1.8)
    sign(pen, 40, 118, 128, 26, "STREET FOOD", margin=0.16)
    pen.blob("lamp.lit", [(304, 118), (314, 124), (319, 136), (306, 138), (300, 128)])
    pen.box("tail.lit" if pen.is_night else "tail", 7, 118, 6, 16, rounding=2)
    pen.box("chrome", 296, 160, 30, 9, rounding=4)
    for x in (72, 254):
        wheel(pen, x, 170, 29)
    pen.anchor("inside", 104, 108, size=100)
    pen.anchor("seat", 226, 92, size=40)
    pen.anchor("top", 130, 24, size=180)
