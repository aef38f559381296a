"""Owns the drawings of what single trades work with, and of what lies before them on the ground.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "welding torch",
    box=(190, 110),
    height_m=0.2,
    slots={"metal": "#8d97a6", "grip": "#3c4350", "flame": "#6fc6ff"},
    recolour=("grip", "metal"),
    aliases=("welding gun",),
    tags=("tool",),
    shadow=(20, 90),
)
def welding_torch(pen: Pen) -> None:
    """Draw a torch with a bent nozzle, a trigger and a piece of its hose."""
    pen.limb("grip.deep", [(26, 58), (8, 76), (14, 104)], (9, 8, 7))
    pen.form("grip", limb([(24, 56), (60, 52), (84, 48)], (24, 26, 22)), shade=5, light=3)
    pen.line("grip.shine", [(32, 48), (74, 43)], 2, alpha=0.6)
    pen.limb("metal.deep", [(56, 64), (64, 80)], (6, 5))
    pen.form("metal", limb([(80, 48), (118, 42), (148, 56)], (13, 12, 10)), shade=3, light=2)
    pen.form("metal", limb([(142, 52), (160, 64)], (15, 12)), shade=3, light=2)
    pen.limb("flame.raw", [(162, 66), (184, 82)], (9, 1), alpha=0.85)
    pen.limb("#ffffff.raw", [(162, 66), (173, 74)], (5, 1))
    pen.anchor("grip", 48, 54)


@draws(
    "bee smoker",
    box=(170, 150),
    height_m=0.28,
    slots={"metal": "#aeb7c2", "bellows": "#8a5636"},
    aliases=("smoker can", "hive smoker"),
    tags=("tool", "farm"),
    shadow=(40, 130),
)
def bee_smoker(pen: Pen) -> None:
    """Draw a can with a bent spout and leather bellows behind it."""
    pen.form("bellows", polygon([(8, 48), (44, 40), (48, 138), (20, 134)], rounding=4), shade=5)
    for y in (66, 86, 106):
        pen.line("bellows.deep", [(14, y), (46, y - 3)], 2.4)
    can = smooth([(54, 54, 0.3), (118, 54, 0.3), (122, 140, 0.2), (50, 140, 0.2)])
    pen.form("metal", can, shade=9, light=5)
    pen.line("metal.deep", [(54, 66), (118, 66)], 2)
    lid = smooth([(54, 56, 0.1), (66, 32), (100, 22), (132, 30), (134, 40), (118, 56, 0.1)])
    pen.form("metal", lid, shade=5, light=4)
    pen.form("metal", limb([(112, 34), (138, 26), (158, 34)], (18, 15, 13)), shade=4, light=2)
    pen.oval("metal.deep", 160, 36, 4, 6, tilt=-20)
    pen.anchor("grip", 46, 96)


@draws(
    "polishing cloth",
    box=(110, 100),
    height_m=0.18,
    slots={"cloth": "#e7b04a"},
    aliases=("cleaning cloth", "dusting cloth", "cleaning rag", "rag", "dishcloth"),
    tags=("home",),
    shadow=(20, 90),
)
def polishing_cloth(pen: Pen) -> None:
    """Draw a soft cloth that hangs in folds from where it is held."""
    fold = smooth(
        [(18, 34), (38, 8), (66, 6), (92, 26), (104, 62), (88, 94), (66, 82), (44, 96), (14, 84)]
    )
    pen.form("cloth", fold, shade=8, light=5)
    for points in (
        [(44, 26), (40, 56), (46, 88)],
        [(62, 24), (68, 52), (66, 78)],
        [(80, 32), (90, 60), (86, 88)],
    ):
        pen.line("cloth.shade", points, 3)
    pen.line("cloth.pale", [(26, 40), (30, 64), (24, 80)], 2.4, alpha=0.8)
    pen.anchor("grip", 40, 40)


@draws(
    "trowel",
    box=(210, 70),
    height_m=0.09,
    slots={"handle": "#b97a42", "metal": "#8d97a6"},
    aliases=("garden trowel", "hand trowel", "planting trowel"),
    tags=("tool", "garden"),
    shadow=(20, 180),
)
def trowel(pen: Pen) -> None:
    """Draw a small shovel for one hand."""
    pen.form("handle", limb([(8, 32), (40, 34), (78, 34)], (18, 20, 15)), shade=4, light=3)
    pen.limb("metal", [(74, 34), (112, 36)], (8, 8))
    blade = smooth(
        [(108, 24, 0.4), (150, 14), (186, 26), (206, 40, 0.2), (178, 54), (108, 50, 0.4)]
    )
    pen.form("metal", blade, shade=5, light=4)
    pen.line("metal.deep", [(116, 37), (186, 39)], 2)
    pen.anchor("grip", 40, 34)


@draws(
    "metal beam",
    box=(320, 70),
    height_m=0.3,
    slots={"steel": "#7b8796"},
    faces="front",
    aliases=(
        "steel beam",
        "iron beam",
        "girder",
        "steel girder",
        "i-beam",
        "metal bar",
        "steel bar",
    ),
    tags=("building",),
    shadow=(8, 312),
)
def metal_beam(pen: Pen) -> None:
    """Draw a steel beam with its two flanges and rivets."""
    pen.box("steel.deep", 10, 22, 300, 30)
    pen.box("steel.shade", 10, 24, 300, 8)
    pen.form("steel", polygon([(4, 8), (316, 8), (316, 22), (4, 22)], rounding=2), shade=4, light=3)
    pen.form(
        "steel", polygon([(4, 52), (316, 52), (316, 68), (4, 68)], rounding=2), shade=4, light=3
    )
    for k in range(9):
        pen.oval("steel.light", 24 + 34 * k, 38, 3.6)
    pen.anchor("top", 160, 9, size=280)


@draws(
    "dust heap",
    box=(200, 56),
    height_m=0.14,
    slots={"dust": "#a2927c"},
    faces="front",
    plural="dust heaps",
    aliases=("pile of dust", "heap of dust", "sweepings"),
    ground=52,
    shadow=(20, 180),
)
def dust_heap(pen: Pen) -> None:
    """Draw a low heap of dust with crumbs, a leaf and scraps of paper in it."""
    heap = smooth(
        [(4, 52, 0.2), (30, 40), (66, 22), (98, 12), (136, 22), (172, 40), (196, 52, 0.2)]
    )
    pen.form("dust", heap, shade=7, light=4)
    for x, y, r in ((54, 40, 3), (84, 28, 2.6), (112, 34, 3.4), (146, 42, 2.6), (74, 46, 2.4)):
        pen.oval("dust.deep", x, y, r, 0.7 * r)
    for x, y, r in ((98, 22, 2.2), (126, 28, 2.4), (38, 46, 2), (164, 48, 2.2)):
        pen.oval("dust.pale", x, y, r, 0.7 * r)
    with pen.turned(-18, 118, 18):
        pen.form(
            "#f4efe2", polygon([(106, 12), (130, 12), (130, 24), (108, 26)], rounding=1), shade=2
        )
    pen.form("#b9783a", ellipse(70, 26, 11, 5).turned(-24, 70, 26), shade=2)
    pen.line("#8a5426", [(61, 30), (79, 22)], 1.2)


@draws(
    "metal pipe",
    box=(280, 190),
    height_m=0.7,
    slots={"metal": "#8f9aa8", "joint": "#b98a52"},
    faces="front",
    aliases=(
        "drain pipe",
        "drainpipe",
        "pipeline",
        "pipes",
        "water main",
        "plumbing",
    ),
    shadow=(20, 90),
)
def water_pipe(pen: Pen) -> None:
    """Draw a pipe that comes out of the ground, bends and runs on to the right, with its joints."""
    pen.form("metal", limb([(52, 166), (52, 108), (64, 66)], (40, 40, 40)), shade=8, light=5)
    pen.form("metal", limb([(60, 66), (96, 50), (258, 50)], (40, 40, 40)), shade=8, light=5)
    for x, y, tilt in ((52, 124, 0), (112, 50, 90), (228, 50, 90)):
        with pen.turned(tilt, x, y):
            sleeve = rectangle(x - 27, y - 9, 54, 18, rounding=4)
            pen.form("joint", sleeve, shade=4, light=3)
            for dx in (-18, 0, 18):
                pen.oval("joint.deep", x + dx, y, 3)
    pen.form("joint", polygon([(20, 176), (84, 176), (88, 190), (16, 190)], rounding=3), shade=3)


@draws(
    "lying ladder",
    box=(340, 60),
    height_m=0.5,
    slots={"wood": "#c28a4e"},
    faces="front",
    aliases=("ladder on its side",),
    tags=("tool",),
    shadow=(10, 330),
)
def lying_ladder(pen: Pen) -> None:
    """Draw a ladder on its side, as two people carry it."""
    for k in range(9):
        pen.limb("wood.shade", [(24 + 36.5 * k, 10), (24 + 36.5 * k, 50)], (7, 7))
    for y in (9, 51):
        pen.form("wood", limb([(6, y), (334, y)], (12, 12)), shade=3, light=2)
    pen.anchor("top", 170, 5, size=300)


@draws(
    "snow heap",
    box=(220, 110),
    height_m=0.6,
    slots={"snow": "#eef4fa"},
    faces="front",
    ground=106,
    shadow=(14, 206),
)
def snow_heap(pen: Pen) -> None:
    """Draw a heap of snow with the lumps of the last shovelfuls on it."""
    heap = smooth(
        [(4, 106, 0.2), (28, 74), (66, 36), (108, 14), (150, 34), (194, 76), (216, 106, 0.2)]
    )
    pen.form("snow", heap, shade=12, light=6)
    for x, y, r in ((76, 50, 13), (128, 40, 15), (160, 74, 12), (52, 82, 12), (106, 74, 16)):
        pen.form("snow", ellipse(x, y, r, 0.76 * r), shade=0.24 * r, light=0.16 * r)
    pen.anchor("inside", 110, 60, size=120)
