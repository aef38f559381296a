"""Owns the drawings of what is laid on a table.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.states import HALF_FULL


@draws(
    "plate",
    box=(200, 80),
    height_m=0.04,
    slots={"china": "#f5f2ea", "rim": "#5b8fb5"},
    recolour=("china", "rim"),
    faces="front",
    aliases=("dinner plate",),
    tags=("kitchen",),
    shadow=(40, 160),
)
def plate(pen: Pen) -> None:
    """Draw a plate with a coloured rim, seen from a little above."""
    under = smooth([(6, 38), (40, 64), (70, 74, 0.4), (130, 74, 0.4), (160, 64), (194, 38)])
    pen.form("china", under, shade=6)
    pen.oval("china", 100, 36, 96, 30)
    pen.edge("rim", ellipse(100, 36, 91, 27.5), 5)
    pen.oval("china.shade", 100, 38, 66, 19)
    pen.oval("china.light", 102, 40, 63, 17)
    pen.blob("#ffffff.raw", [(20, 30), (40, 18), (70, 11), (48, 22), (30, 36)], alpha=0.7)
    pen.anchor("top", 100, 44, size=120)
    pen.anchor("inside", 100, 44, size=120)
    pen.anchor("grip", 100, 60)


@draws(
    "bowl",
    box=(190, 110),
    height_m=0.1,
    slots={"clay": "#d98a4a", "band": "#f6e8c9"},
    recolour=("clay", "band"),
    faces="front",
    aliases=("mixing bowl",),
    tags=("kitchen",),
    shadow=(54, 136),
)
def bowl(pen: Pen) -> None:
    """Draw an empty bowl with a painted band."""
    pen.oval("clay.deep", 95, 28, 87, 20)
    pen.oval("clay.shade", 99, 31, 76, 15)
    pen.anchor("inside", 95, 40, size=130)
    pen.anchor("grip", 95, 84)
    with pen.in_front():
        body = smooth(
            [
                (8, 28, 0.1),
                (50, 44),
                (95, 48),
                (140, 44),
                (182, 28, 0.1),
                (172, 66),
                (134, 94),
                (126, 106, 0.3),
                (64, 106, 0.3),
                (56, 94),
                (18, 66),
            ]
        )
        pen.form("clay", body, shade=10)
        with pen.inside(body):
            pen.line("band", [(0, 42), (50, 62), (95, 66), (140, 62), (190, 42)], 6)
            pen.limb("clay.pale", [(26, 58), (40, 76), (58, 88)], (4, 7, 4), alpha=0.7)
        pen.line("clay.light", [(9, 28), (50, 43), (95, 47), (140, 43), (181, 28)], 4)


@draws(
    "table knife",
    box=(26, 220),
    height_m=0.2,
    slots={"metal": "#c3cad3"},
    faces="front",
    aliases=("butter knife", "dinner knife"),
    tags=("kitchen",),
    shadow=(4, 22),
)
def table_knife(pen: Pen) -> None:
    """Draw a table knife, its round blade up."""
    pen.limb("metal", [(11, 118), (11, 160), (11, 210)], (10, 11, 15))
    blade = smooth(
        [(5, 122, 0.2), (3, 60), (5, 14), (12, 3), (20, 16), (24, 60), (22, 104), (17, 122, 0.2)]
    )
    pen.form("metal", blade, shade=5, light=4)
    pen.line("metal.pale", [(9, 20), (8, 60), (9, 112)], 2.4, alpha=0.8)
    pen.form("metal", rectangle(3, 116, 16, 8, rounding=3), shade=2, light=2)
    pen.anchor("grip", 11, 170)


@draws(
    "fork",
    box=(60, 220),
    height_m=0.2,
    slots={"metal": "#c3cad3"},
    faces="front",
    tags=("kitchen",),
    shadow=(18, 42),
)
def fork(pen: Pen) -> None:
    """Draw a fork, tines up."""
    pen.limb("metal", [(30, 96), (30, 160), (30, 210)], (8, 9, 15))
    for x in (12, 24, 36, 48):
        pen.limb("metal", [(x, 8), (x, 66)], (6, 8))
    pen.form(
        "metal",
        smooth([(8, 56, 0.4), (52, 56, 0.4), (50, 82), (36, 104), (30, 112), (24, 104), (10, 82)]),
        shade=5,
        light=3,
    )
    pen.line("metal.pale", [(11, 12), (11, 66), (18, 88)], 2)
    pen.line("metal.pale", [(28, 120), (27, 200)], 2.4)
    pen.anchor("grip", 30, 180)


@draws(
    "knife",
    box=(60, 230),
    height_m=0.24,
    slots={"steel": "#cbd2da", "handle": "#7d4b2b"},
    recolour=("handle", "steel"),
    faces="front",
    plural="knives",
    aliases=("kitchen knife",),
    tags=("kitchen",),
    shadow=(20, 40),
)
def knife(pen: Pen) -> None:
    """Draw a kitchen knife, point up."""
    blade = smooth([(20, 142, 0), (20, 16, 0.2), (26, 6, 0.3), (40, 36), (46, 86), (42, 142, 0)])
    pen.form("steel", blade, shade=5)
    pen.poly("steel.pale", [(22, 20), (28, 24), (28, 140), (22, 140)], alpha=0.8)
    pen.form("steel", rectangle(17, 138, 28, 10, rounding=2), shade=3)
    grip = smooth([(20, 148, 0.2), (41, 148, 0.2), (41, 180), (44, 218), (32, 226), (20, 218)])
    pen.form("handle", grip, shade=5, light=4)
    for y in (166, 186, 206):
        pen.oval("steel", 31, y, 3.4)
    pen.anchor("grip", 31, 188)


@draws(
    "spoon",
    box=(60, 220),
    height_m=0.2,
    slots={"metal": "#c3cad3"},
    faces="front",
    aliases=("teaspoon", "wooden spoon"),
    tags=("kitchen",),
    shadow=(18, 42),
)
def spoon(pen: Pen) -> None:
    """Draw a spoon, bowl up."""
    pen.limb("metal", [(30, 84), (30, 150), (30, 210)], (8, 9, 16))
    pen.form(
        "metal",
        smooth([(30, 5), (50, 24), (52, 54), (38, 86), (30, 92), (22, 86), (8, 54), (10, 24)]),
        shade=6,
        light=3,
    )
    pen.blob("metal.shade", [(30, 14), (43, 30), (44, 54), (32, 76), (18, 56), (17, 30)], alpha=0.8)
    pen.blob("metal.pale", [(20, 44), (22, 26), (30, 18), (27, 32), (25, 54)], alpha=0.9)
    pen.line("metal.pale", [(28, 104), (27, 200)], 2.4)
    pen.anchor("grip", 30, 180)


@draws(
    "glass",
    box=(90, 140),
    height_m=0.13,
    slots={"drink": "#8fd0ea", "glass": "#dff0f5"},
    faces="front",
    variants=("full", "empty"),
    plural="glasses of water",
    aliases=("glass of water", "water glass", "drinking glass", "tumbler"),
    tags=("kitchen",),
    shadow=(18, 72),
)
def glass(pen: Pen) -> None:
    """Draw a drinking glass."""
    body = polygon([(8, 8), (82, 8), (73, 134), (17, 134)], rounding=5)
    pen.fill("glass", body, alpha=0.65)
    with pen.inside(body):
        if pen.variant == "full":
            y = 74 if HALF_FULL in pen.attributes else 36
            pen.poly("drink", [(4, y), (86, y), (76, 126), (14, 126)], alpha=0.9)
            pen.oval("drink.light", 45, y, 37 - 0.06 * y, 6)
            pen.poly("drink.shade", [(64, y + 4), (84, y + 4), (76, 128), (58, 128)], alpha=0.5)
        pen.poly("#ffffff.raw", [(18, 14), (28, 14), (32, 122), (24, 122)], alpha=0.65)
        pen.box("glass.shade", 8, 126, 74, 10)
    pen.oval("#ffffff.raw", 45, 9, 36, 4.6, alpha=0.6)
    pen.edge("glass.shade", ellipse(45, 9, 36, 4.6), 1.6)
    pen.edge("glass.shade", body, 1.6, alpha=0.7)
    pen.anchor("grip", 45, 84)
    pen.anchor("inside", 45, 60, size=50)
    pen.anchor("within", 45, 84, size=54)
