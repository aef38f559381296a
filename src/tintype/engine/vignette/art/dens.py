"""Owns the drawings of what animals live in, eat from and play with outdoors.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from typing import Final

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.foliage import blade, leaf
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, limb, polygon
from tintype.engine.vignette.art.pen import Pen


@draws(
    "burrow",
    box=(300, 190),
    height_m=1.1,
    slots={"earth": "#94694a", "grass": "#6ea552", "dark": "#2f2320"},
    faces="front",
    aliases=("den", "fox den", "rabbit hole", "animal den", "wolf den", "warren", "badger sett"),
    tags=("forest",),
    shadow=(12, 288),
)
def burrow(pen: Pen) -> None:
    """Draw a grown mound with a round hole among roots, and the earth that was dug out of it."""
    green = "#f4f7fb" if pen.is_snowy else "grass"
    mound = curve("4 188 .1, 18 128, 62 66, 118 24, 178 16, 236 54, 278 118, 296 188 .1")
    pen.form(green, mound, shade=12, light=7)
    bare = curve("58 189 .1, 60 136, 82 92, 122 66, 170 64, 212 86, 238 130, 244 189 .1")
    pen.form("earth", bare, shade=8, light=4)
    with pen.inside(bare):
        for x, y, r in ((78, 124, 7), (226, 140, 8), (204, 94, 6), (104, 86, 5), (232, 170, 6)):
            pen.oval("#a9a4a0", x, y, r, r * 0.75)
    hole = curve("82 190 .1, 86 134, 112 98, 150 86, 190 98, 214 134, 218 190 .1")
    pen.fill("earth.deep", hole.scaled(1.08, 1.06, 150, 190))
    pen.fill("dark", hole)
    for spine in ("96 76, 104 102, 98 126", "150 66, 156 92, 148 106", "200 80, 194 106, 202 122"):
        pen.limb("earth.deep", dots(spine), (6, 4, 2))
    for x, y, turn in ((72, 62, -12), (112, 32, -4), (160, 20, 2), (206, 38, 14), (248, 78, 22)):
        for lean, long in ((-16, 20), (0, 26), (16, 19)):
            pen.fill(f"{green}.light", blade(x, y, long, 7, -90 + turn + lean))
    pen.anchor("inside", 150, 176, size=136)
    with pen.in_front():
        lip = curve("40 189 .1, 62 176, 104 166, 152 170, 204 165, 246 177, 266 189 .1")
        pen.form("earth.light", lip, shade=4, light=3)
        for x, y in ((84, 180), (132, 178), (188, 180), (226, 182)):
            pen.oval("earth.shade", x, y, 8, 3.4)


STICKS: Final = (
    "10 116, 96 84", "40 60, 132 96", "70 40, 150 112", "120 26, 186 92", "150 118, 238 52",
    "180 30, 246 104", "214 44, 300 96", "236 118, 328 92", "92 30, 70 108", "262 56, 208 116",
    "20 92, 110 118", "130 60, 226 74", "166 20, 142 84", "290 74, 250 120", "52 76, 176 50",
)  # fmt: skip
"""The sticks of a beaver's dam, from one end to the other; the last are in front."""


@draws(
    "beaver dam",
    box=(340, 130),
    height_m=0.9,
    slots={"wood": "#96704c", "mud": "#6f5540", "cut": "#e8cfa0"},
    faces="front",
    aliases=("beaver lodge", "dam of sticks", "stick dam"),
    tags=("river",),
    shadow=(20, 320),
)
def beaver_dam(pen: Pen) -> None:
    """Draw a heap of gnawed sticks and mud across the water."""
    heap = curve("6 126 .2, 34 82, 84 44, 140 28, 200 26, 256 48, 306 86, 334 126 .2")
    pen.form("mud", heap, shade=10, light=5)
    for k, spine in enumerate(STICKS):
        (ax, ay), (bx, by) = (p[:2] for p in dots(spine))
        tone = ("wood.shade", "wood", "wood.light")[k % 3]
        wide = 11 - 2 * (k % 3)
        stick = limb([(ax, ay), ((ax + bx) / 2 + 2, (ay + by) / 2 - 3), (bx, by)], (wide, wide, 7))
        pen.form(tone, stick, shade=3, light=2)
        pen.oval("cut", ax, ay, wide * 0.46, wide * 0.4)
    for x, y in ((60, 118), (150, 122), (236, 120), (296, 120)):
        pen.oval("mud", x, y, 34, 8)
    for x, y, turn in ((116, 30, -70), (226, 38, -50), (284, 78, -40)):
        pen.limb("wood", [(x - 8, y + 14), (x, y)], (4, 3))
        leaf(pen, "#6ea552", x, y, 24, 12, turn)
    pen.anchor("top", 170, 34, size=150)


@draws(
    "trough",
    box=(300, 118),
    height_m=0.7,
    slots={"wood": "#a3754a", "water": "#8fcbe6"},
    faces="front",
    aliases=("water trough", "watering trough", "feeding trough", "horse trough"),
    tags=("farm",),
    shadow=(24, 276),
)
def trough(pen: Pen) -> None:
    """Draw a long wooden trough full of water."""
    for x in (52, 248):
        pen.form("wood.shade", polygon([(x - 12, 80), (x + 12, 80), (x + 18, 117), (x - 18, 117)]))
    pen.fill("wood.deep", polygon([(18, 26), (282, 26), (294, 44), (6, 44)]))
    pool = polygon([(26, 30), (274, 30), (282, 46), (18, 46)])
    pen.fill("water", pool)
    with pen.inside(pool):
        for x, y in ((80, 35), (170, 38), (226, 34)):
            pen.oval("water.pale", x, y, 30, 2.4, alpha=0.9)
    pen.anchor("inside", 150, 44, size=250)
    with pen.in_front():
        side = polygon([(4, 42), (296, 42), (276, 100), (24, 100)], rounding=4)
        pen.form("wood", side, shade=8, light=4)
        with pen.inside(side):
            pen.line("wood.shade", [(0, 71), (300, 71)], 2.4)
            for x, y in ((60, 58), (170, 60), (226, 84), (110, 86)):
                pen.line("wood.shade", [(x, y), (x + 34, y)], 1.6)
        for x in (50, 250):
            pen.box("wood.deep", x - 7, 40, 14, 61, rounding=2)
        pen.line("wood.pale", [(6, 43), (294, 43)], 3.4)


def vessel(pen: Pen, tone: str) -> Outline:
    """Draw the rim of a pet's bowl and what is in it; return the outline of its wall."""
    pen.oval("clay.light", 100, 26, 88, 20)
    pen.oval("clay.deep", 100, 27, 80, 16)
    pen.oval(tone, 100, 30, 76, 13)
    pen.anchor("inside", 100, 32, size=130)
    pen.anchor("grip", 100, 60)
    return curve("12 26 .1, 50 41, 100 46, 150 41, 188 26 .1, 198 82 .4, 150 90, 50 90, 2 82 .4")


def wall(pen: Pen, side: Outline) -> None:
    """Draw the wall of a pet's bowl before what is in it."""
    with pen.in_front():
        pen.form("clay", side, shade=8, light=0)
        with pen.inside(side):
            pen.line("clay.pale", dots("20 40, 28 60, 30 80"), 6, alpha=0.6)
        pen.line("clay.light", dots("13 27, 50 41, 100 46, 150 41, 187 27"), 4)


BOWL: Final = {"clay": "#d9704a"}


@draws(
    "milk bowl",
    box=(200, 92),
    height_m=0.1,
    slots={**BOWL, "milk": "#fdfcf8"},
    faces="front",
    plural="bowls of milk",
    aliases=("bowl of milk", "saucer of milk", "dish of milk", "milk saucer", "plate of milk"),
    tags=("home",),
    shadow=(8, 192),
)
def milk_bowl(pen: Pen) -> None:
    """Draw a broad bowl full of milk."""
    side = vessel(pen, "milk")
    pen.edge("milk.shade", ellipse(100, 30, 44, 6), 1.6)
    wall(pen, side)


@draws(
    "water bowl",
    box=(200, 92),
    height_m=0.1,
    slots={**BOWL, "water": "#8fcbe6"},
    faces="front",
    plural="bowls of water",
    aliases=("bowl of water", "dish of water", "water dish", "dog water bowl"),
    tags=("home",),
    shadow=(8, 192),
)
def water_bowl(pen: Pen) -> None:
    """Draw a broad bowl full of water."""
    side = vessel(pen, "water")
    pen.edge("water.pale", ellipse(100, 30, 44, 6), 1.6, alpha=0.6)
    pen.oval("water.pale", 64, 26, 18, 2.6, alpha=0.9)
    wall(pen, side)


@draws(
    "food bowl",
    box=(200, 92),
    height_m=0.1,
    slots={**BOWL, "food": "#a8683a"},
    faces="front",
    plural="food bowls",
    aliases=(
        "pet bowl", "dog bowl", "cat bowl", "dog food bowl", "cat food bowl", "bowl of dog food",
        "bowl of cat food", "bowl of kibble", "dog food", "cat food", "pet food", "kibble",
        "feeding bowl", "bowl of food", "dog dish", "cat dish", "bowl full of food",
    ),
    tags=("home",),
    shadow=(8, 192),
)  # fmt: skip
def food_bowl(pen: Pen) -> None:
    """Draw a broad bowl heaped with dry food, a bone on its wall."""
    side = vessel(pen, "food.deep")
    for k in range(22):
        row, column = divmod(k, 8)
        x = 44 + 16 * column + 7 * (row % 2) + 8 * (row == 2)
        y = 32 - 9 * row + abs(x - 100) * 0.05
        pen.oval(("food", "food.light", "food.shade")[k % 3], x, y, 9, 6.5, tilt=30 * k)
    wall(pen, side)
    with pen.in_front():
        pen.box("clay.pale", 76, 62, 48, 10, rounding=4)
        for x in (76, 124):
            for y in (62, 72):
                pen.oval("clay.pale", x, y, 7)


LITTER: Final = ("#d9822b", "#c8512f", "#e3a93c", "#a8552e", "#d6693a")


def scatter(pen: Pen, spots: tuple[tuple[float, float], ...], size: float) -> None:
    """Draw fallen leaves that lie as they fell."""
    for k, (x, y) in enumerate(spots):
        tone = LITTER[k % len(LITTER)]
        leaf(pen, tone, x, y, size + 3 * (k % 3), 0.62 * size, -164 + 25 * (k * 5 % 7))


@draws(
    "leaf pile",
    box=(300, 132),
    height_m=0.55,
    slots={"litter": "#b9662c"},
    faces="front",
    aliases=(
        "pile of leaves", "heap of leaves", "pile of autumn leaves", "pile of fallen leaves",
        "heap of autumn leaves", "pile of dry leaves", "leaf heap", "pile of fall leaves",
        "piles of leaves", "pile of orange leaves", "pile of dead leaves", "heap of fallen leaves",
        "pile of colorful leaves", "pile of colourful leaves", "heap of dry leaves",
    ),
    tags=("forest", "park"),
    shadow=(14, 286),
)  # fmt: skip
def leaf_pile(pen: Pen) -> None:
    """Draw a heap of fallen leaves in the colours of autumn, those in front before who is in it."""
    heap = curve("6 130 .2, 40 92, 88 54, 150 34, 212 52, 262 92, 294 130 .2")
    pen.form("litter", heap, shade=12, light=5)
    back = tuple(
        (150 + (c - 3.5) * (34 - 9 * r), 104 - 17 * r + 4 * (c % 2))
        for r in range(4)
        for c in range(8)
    )
    scatter(pen, back, 26)
    pen.anchor("inside", 150, 96, size=170)
    pen.anchor("top", 150, 48, size=110)
    with pen.in_front():
        low = curve("6 130 .2, 30 106, 80 94, 150 90, 222 95, 270 106, 294 130 .2")
        pen.form("litter", low, shade=8, light=3)
        front = tuple((30 + 30 * c, 127 - 15 * r + 4 * (c % 2)) for r in range(2) for c in range(9))
        scatter(pen, front, 27)


@draws(
    "mud puddle",
    box=(300, 84),
    height_m=0.42,
    slots={"mud": "#7d5638"},
    faces="front",
    aliases=(
        "mud", "mud bath", "muddy puddle", "puddle of mud", "mud pool", "mud hole", "pool of mud",
        "patch of mud", "mud wallow",
    ),
    tags=("farm",),
    shadow=(20, 280),
)  # fmt: skip
def mud_puddle(pen: Pen) -> None:
    """Draw a wallow of wet mud with drops at its edge; its near edge is before who lies in it."""
    pool = curve("4 48, 34 24, 90 14, 150 10, 214 16, 268 26, 296 50, 256 70, 180 80, 100 78")
    pen.form("mud", pool, shade=4, light=3)
    with pen.inside(pool):
        for x, y, wide in ((84, 30, 40), (196, 26, 52), (150, 42, 30)):
            pen.oval("mud.light", x, y, wide, 5, alpha=0.8)
    pen.anchor("inside", 150, 54, size=200)
    pen.anchor("top", 150, 50, size=200)
    with pen.in_front():
        near = curve(
            "4 48 .2, 44 58, 78 54, 120 62, 160 55, 204 62, 244 54, 296 50 .2, 262 72, 180 81,"
            "100 80, 36 72"
        )
        pen.form("mud", near, shade=4, light=0)
        for x, y, wide in ((70, 66, 26), (150, 70, 34), (228, 64, 24)):
            pen.oval("mud.pale", x, y, wide, 2.6, alpha=0.7)
        for x, y, r in ((22, 30, 5), (12, 18, 3), (280, 26, 5), (290, 14, 3.4), (40, 12, 3)):
            pen.oval("mud", x, y, r, r * 1.2)


@draws(
    "stick",
    box=(210, 44),
    height_m=0.16,
    slots={"bark": "#8a5f3e"},
    faces="front",
    plural="sticks",
    aliases=("wooden stick", "fetch stick", "bare stick"),
    tags=("forest",),
    shadow=(20, 190),
)
def stick(pen: Pen) -> None:
    """Draw a bare stick with the stump of a twig."""
    pen.limb("bark.shade", dots("132 22, 150 8, 156 3"), (8, 6, 5))
    body = limb(dots("8 32, 70 26, 140 24, 202 16"), (11, 13, 12, 7))
    pen.form("bark", body, shade=4, light=3)
    for x in (46, 92, 168):
        pen.line("bark.deep", [(x, 28 - 0.03 * x), (x + 16, 27 - 0.03 * x)], 1.6)
    pen.oval("#e3c596", 8, 32, 4, 6)
    pen.anchor("grip", 104, 25)
    pen.anchor("top", 104, 20, size=100)


@draws(
    "leash",
    box=(150, 130),
    height_m=0.35,
    slots={"strap": "#c8403a", "clip": "#c9ccd2"},
    aliases=("dog leash", "dog lead", "lead rope", "pet leash"),
    faces="front",
    tags=("pet",),
    shadow=(20, 130),
)
def leash(pen: Pen) -> None:
    """Draw a leash that hangs in two loops from where it is held, a clip at its end."""
    for spine in (
        "75 8, 40 40, 24 84, 46 116, 70 96, 74 50, 76 8",
        "75 8, 84 50, 92 92, 114 108, 128 78, 108 36, 75 8",
    ):
        pen.line("strap.shade", [(x + 1, y + 2) for x, y, *_ in dots(spine)], 8)
        pen.line("strap", dots(spine), 6.5)
    pen.line("strap", dots("75 8, 62 52, 60 88"), 6.5)
    pen.form("clip", curve("54 88, 66 88, 68 102, 60 114, 52 102"), shade=3)
    pen.box("strap.deep", 66, 2, 18, 14, rounding=4)
    pen.anchor("grip", 75, 8)


@draws(
    "crumbs",
    box=(200, 44),
    height_m=0.06,
    slots={"crumb": "#d9a45c"},
    faces="front",
    plural="crumbs",
    aliases=(
        "breadcrumbs", "bread crumbs", "bread crumb", "breadcrumb", "crumb", "scattered seeds",
        "bits of bread", "pieces of bread", "scattered corn", "corn kernels",
    ),
    tags=("park",),
    shadow=(10, 190),
)  # fmt: skip
def crumbs(pen: Pen) -> None:
    """Draw crumbs of bread that lie about."""
    for k in range(17):
        x = 12 + 176 * ((k * 7) % 17) / 16
        y = 8 + 30 * ((k * 5) % 7) / 6
        r = 5 + 1.7 * (k % 3)
        body = curve(
            f"{x - r} {y + 1}, {x - r * 0.4} {y - r * 0.8}, {x + r * 0.6} {y - r * 0.6},"
            f"{x + r} {y + 1}, {x} {y + r * 0.7}"
        )
        pen.form("crumb" if k % 2 else "crumb.light", body, shade=2, light=1)


@draws(
    "blade of grass",
    box=(150, 260),
    height_m=0.3,
    slots={"grass": "#5fa84a"},
    plural="blades of grass",
    aliases=("grass blade", "grass stem", "grass stalk", "stalk of grass", "stem of grass"),
    tags=("meadow",),
    shadow=(40, 90),
)
def blade_of_grass(pen: Pen) -> None:
    """Draw one long blade that bends over at its tip, among two short ones."""
    for spine, widths in (
        ("54 250, 34 214, 12 184", (14, 11, 2)),
        ("62 250, 92 226, 128 214", (14, 11, 2)),
    ):
        pen.form("grass.shade", limb(dots(spine), widths), shade=3)
    long = limb(dots("58 246, 56 180, 66 100, 92 40, 142 12"), (24, 25, 22, 15, 2))
    pen.form("grass", long, shade=5, light=3)
    pen.line("grass.pale", dots("58 246, 57 180, 67 102, 92 44, 132 18"), 2)
    pen.anchor("top", 88, 48, size=30)
