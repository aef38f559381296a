"""Owns the drawings of vessels of glass and clay, through many of which one sees what is inside.

The anchor `within` is the middle of the room inside, its size the side of a square that fits.
Does not know what is put into them, settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.states import HALF_FULL


@draws(
    "jug",
    box=(150, 190),
    height_m=0.26,
    slots={"glass": "#dff0f5", "drink": "#f0d060"},
    recolour=("drink",),
    variants=("full", "empty", "open"),
    aliases=("pitcher", "glass pitcher", "glass jug", "carafe", "ewer"),
    tags=("kitchen",),
    shadow=(26, 110),
)
def jug(pen: Pen) -> None:
    """Draw a glass jug with a lip and a handle, half full."""
    pen.edge(
        "glass.shade",
        smooth([(104, 44), (138, 50), (142, 92), (106, 132)], is_closed=False),
        9,
    )
    body = smooth(
        [
            (14, 10, 0.2),
            (36, 20),
            (104, 12, 0.2),
            (102, 60),
            (118, 120),
            (106, 180, 0.4),
            (28, 180, 0.4),
            (14, 120),
            (32, 60),
        ]
    )
    pen.fill("glass", body, alpha=0.6)
    with pen.inside(body):
        if pen.variant == "open":
            pen.box("#9fd0e6", 0, 110, 150, 80, alpha=0.6)
            pen.oval("#9fd0e6.light", 66, 110, 46, 5, alpha=0.8)
        if pen.variant == "full":
            y = 102 if HALF_FULL in pen.attributes else 66
            pen.box("drink", 0, y, 150, 186 - y, alpha=0.9)
            pen.oval("drink.light", 66, y, 42, 6)
            pen.poly("drink.shade", [(96, y + 2), (130, y + 2), (130, 186), (90, 186)], alpha=0.5)
    pen.anchor("grip", 134, 84)
    if pen.variant == "open":
        pen.anchor("inside", 66, 172, size=64)
    else:
        pen.anchor("inside", 66, 60, size=60)
    pen.anchor("within", 66, 126, size=76)
    with pen.in_front(), pen.inside(body):
        pen.limb("#ffffff.raw", [(44, 40), (30, 120), (38, 160)], (8, 9, 5), alpha=0.6)
    with pen.in_front():
        pen.edge("glass.shade", body, 2.2)


@draws(
    "drink bottle",
    box=(80, 220),
    height_m=0.28,
    slots={"drink": "#f4d25a", "label": "#fbf5e4", "cap": "#d8503f", "glass": "#e3f1f4"},
    recolour=("drink", "label"),
    faces="front",
    aliases=(
        "bottle of lemonade",
        "lemonade bottle",
        "bottle of juice",
        "juice bottle",
        "bottle of orange juice",
        "bottle of soda",
        "soda bottle",
        "bottle of oil",
        "bottle of olive oil",
        "olive oil",
    ),
    plural="drink bottles",
    tags=("kitchen",),
    shadow=(14, 66),
)
def drink_bottle(pen: Pen) -> None:
    """Draw a clear bottle with a drink in it, a crown cap and a label."""
    body = smooth(
        [
            (31, 18, 0.2),
            (49, 18, 0.2),
            (50, 58),
            (66, 90),
            (70, 116),
            (70, 206, 0.4),
            (62, 216, 0.5),
            (18, 216, 0.5),
            (10, 206, 0.4),
            (10, 116),
            (14, 90),
            (30, 58),
        ]
    )
    pen.fill("glass", body, alpha=0.8)
    with pen.inside(body):
        pen.box("drink", 0, 54, 80, 170)
        pen.box("drink.shade", 56, 54, 24, 170, alpha=0.6)
        pen.oval("drink.light", 40, 55, 14, 3)
        pen.limb("#ffffff.raw", [(21, 196), (19, 112), (34, 70), (35, 30)], (5, 7, 5, 3), alpha=0.6)
    pen.edge("glass.shade", body, 2)
    pen.form("cap", rectangle(27, 6, 26, 14, rounding=3), shade=3, light=2)
    pen.box("label", 10, 126, 60, 52)
    pen.box("label.shade", 60, 126, 10, 52, alpha=0.7)
    if not inscribe(pen, "cap", 14, 132, 48, 40):
        pen.oval("drink.shade", 39, 152, 15)
        pen.oval("drink.light", 37, 150, 11)
    pen.anchor("grip", 40, 120)


@draws(
    "ship in a bottle",
    box=(300, 170),
    height_m=0.22,
    slots={
        "glass": "#cfe6ee",
        "hull": "#9a5b38",
        "sail": "#fbf4e2",
        "sea": "#4f9cc4",
        "wood": "#8a5a38",
    },
    recolour=("sail", "hull"),
    aliases=("boat in a bottle", "sailboat in a bottle", "bottled ship", "model ship in a bottle"),
    plural="ships in bottles",
    tags=("home",),
    shadow=(40, 230),
)
def ship_in_a_bottle(pen: Pen) -> None:
    """Draw a three-masted ship in a bottle that lies on a wooden stand."""
    body = smooth(
        [
            (12, 40, 0.4),
            (26, 20),
            (190, 20),
            (226, 38),
            (248, 56, 0.3),
            (282, 58, 0.2),
            (282, 94, 0.2),
            (248, 96, 0.3),
            (226, 116),
            (190, 134),
            (26, 134),
            (12, 116, 0.4),
        ]
    )
    pen.form("wood", rectangle(26, 152, 210, 16, rounding=4), shade=4, light=3)
    for x in (50, 180):
        pen.form("wood", polygon([(x, 118), (x + 34, 118), (x + 26, 156), (x + 8, 156)]), shade=4)
    pen.fill("glass", body, alpha=0.5)
    with pen.inside(body):
        pen.blob(
            "sea", [(0, 100), (60, 94), (120, 101), (180, 94), (260, 100), (260, 150), (0, 150)]
        )
        pen.line("sea.light", [(20, 104), (60, 99), (110, 105), (170, 98), (220, 103)], 3)
    for x, low, tall in ((74, 88, 46), (112, 88, 60), (148, 88, 48)):
        pen.limb("wood", [(x, low), (x, low - tall)], (3.4, 2))
        for k, wide in ((0, 15), (1, 12)):
            y = low - tall * (0.42 if k == 0 else 0.8)
            sail = smooth(
                [
                    (x - wide, y - 9, 0.2),
                    (x + wide, y - 9, 0.2),
                    (x + wide + 5, y + 3),
                    (x + wide, y + 12, 0.2),
                    (x - wide, y + 12, 0.2),
                    (x - wide + 5, y + 3),
                ]
            )
            pen.form("sail", sail, shade=3, light=2)
    pen.poly("sail", [(160, 84), (186, 80), (160, 52)], rounding=2)
    pen.form(
        "hull",
        smooth(
            [(44, 78, 0.1), (60, 86), (150, 86), (186, 78, 0.1), (166, 104, 0.4), (66, 104, 0.4)]
        ),
        shade=4,
        light=3,
    )
    with pen.inside(body):
        pen.blob(
            "sea.light",
            [(20, 106), (70, 100), (120, 106), (190, 100), (190, 112), (30, 114)],
            alpha=0.7,
        )
        pen.limb("#ffffff.raw", [(36, 34), (110, 29), (196, 34)], (5, 9, 4), alpha=0.7)
        pen.limb("#ffffff.raw", [(40, 122), (120, 126)], (3, 4), alpha=0.4)
    pen.edge("glass.shade", body, 3)
    pen.form("#c39059", rectangle(278, 62, 18, 28, rounding=4), shade=4)


@draws(
    "inkwell",
    box=(180, 200),
    height_m=0.2,
    slots={"ink": "#2e4a86", "glass": "#cfe0ea", "quill": "#f4efe6", "lid": "#b98a3e"},
    recolour=("quill", "ink"),
    aliases=("quill and ink", "ink bottle", "ink pot", "quill and inkwell", "quill pen", "quill"),
    plural="inkwells",
    tags=("office", "school"),
    shadow=(20, 110),
)
def inkwell(pen: Pen) -> None:
    """Draw a squat bottle of ink with a feather pen in it."""
    pen.limb("quill.shade", [(66, 128), (104, 76), (150, 22)], (4, 4, 2))
    plume = smooth(
        [(92, 98, 0.2), (100, 50), (134, 14), (174, 6, 0.2), (168, 44), (142, 74), (108, 96)]
    )
    pen.form("quill", plume, shade=6, light=3)
    with pen.inside(plume):
        pen.line("quill.shade", [(92, 98), (130, 48), (172, 8)], 2.4)
        for k in range(8):
            x, y = 100 + 9 * k, 90 - 11 * k
            pen.line("quill.shade", [(x, y), (x - 8, y - 16)], 1.2)
            pen.line("quill.shade", [(x, y), (x + 16, y + 2)], 1.2)
    body = smooth(
        [
            (44, 122, 0.2),
            (88, 122, 0.2),
            (92, 136),
            (120, 150, 0.5),
            (122, 188, 0.3),
            (112, 198, 0.4),
            (20, 198, 0.4),
            (10, 188, 0.3),
            (12, 150, 0.5),
            (40, 136),
        ]
    )
    pen.fill("glass", body, alpha=0.85)
    with pen.inside(body):
        pen.box("ink", 0, 156, 140, 60)
        pen.box("ink.shade", 92, 156, 40, 60, alpha=0.7)
        pen.oval("ink.light", 66, 156, 54, 4)
        pen.limb("#ffffff.raw", [(26, 186), (24, 158), (46, 142)], (5, 6, 4), alpha=0.7)
    pen.edge("glass.shade", body, 2.2)
    pen.form("lid", rectangle(40, 114, 52, 12, rounding=4), shade=3, light=2)
    pen.fill("lid.deep", ellipse(66, 115, 18, 3.4))


@draws(
    "plant pot",
    box=(150, 130),
    height_m=0.26,
    slots={"clay": "#c8683f", "soil": "#5a4034"},
    faces="front",
    aliases=("terracotta pot", "clay pot", "empty flower pot"),
    tags=("garden",),
    shadow=(36, 114),
)
def plant_pot(pen: Pen) -> None:
    """Draw a pot of clay with a rim; what grows in it stands in the soil."""
    pen.fill("clay.deep", ellipse(75, 20, 66, 15))
    pen.fill("soil", ellipse(75, 23, 58, 11))
    pen.anchor("inside", 75, 28, size=92)
    pen.anchor("grip", 75, 80)
    with pen.in_front():
        body = smooth([(18, 48, 0.2), (132, 48, 0.2), (112, 127, 0.3), (38, 127, 0.3)])
        pen.form("clay", body, shade=8, light=5)
        rim = smooth(
            [
                (8, 20, 0.2),
                (40, 33),
                (75, 36),
                (110, 33),
                (142, 20, 0.2),
                (138, 50, 0.3),
                (75, 60),
                (12, 50, 0.3),
            ]
        )
        pen.form("clay", rim, shade=6, light=4)


@draws(
    "tin can",
    box=(130, 160),
    height_m=0.12,
    slots={"metal": "#b9c0c9", "label": "#d9694f"},
    recolour=("label", "metal"),
    faces="front",
    aliases=("empty can", "food can", "open can", "old tin can"),
    tags=("home",),
    shadow=(14, 116),
)
def tin_can(pen: Pen) -> None:
    """Draw an open can of tin with a paper label between its ribs."""
    pen.fill("metal.deep", ellipse(65, 20, 56, 15))
    pen.anchor("inside", 65, 24, size=88)
    pen.anchor("grip", 65, 90)
    with pen.in_front():
        body = smooth(
            [
                (9, 20, 0),
                (30, 31),
                (65, 35),
                (100, 31),
                (121, 20, 0),
                (121, 144, 0),
                (100, 154),
                (65, 158),
                (30, 154),
                (9, 144, 0),
            ]
        )
        pen.form("metal", body, shade=9, light=7)
        band = smooth(
            [
                (9, 48, 0),
                (65, 63),
                (121, 48, 0),
                (121, 120, 0),
                (65, 135),
                (9, 120, 0),
            ]
        )
        pen.form("label", band, shade=9, light=5)
        pen.line("label.pale", [(14, 58), (65, 71), (116, 58)], 3)
        pen.line("label.pale", [(14, 112), (65, 125), (116, 112)], 3)
        for y in (36, 130, 140):
            pen.line("metal.shade", [(10, y), (65, y + 14), (120, y)], 2.2)
        pen.line("metal.light", [(9, 20), (30, 31), (65, 35), (100, 31), (121, 20)], 3.4)


@draws(
    "perfume bottle",
    box=(130, 180),
    height_m=0.11,
    slots={"scent": "#e9a9b8", "glass": "#e6f0f4", "cap": "#d9b45a"},
    recolour=("scent", "cap"),
    faces="front",
    aliases=("perfume", "bottle of perfume", "fragrance bottle", "cologne"),
    tags=("home",),
    shadow=(16, 114),
)
def perfume_bottle(pen: Pen) -> None:
    """Draw a cut bottle of scent with a golden cap and a label."""
    pen.form("cap", rectangle(44, 6, 42, 38, rounding=5), shade=5, light=4)
    pen.line("cap.light", [(54, 12), (54, 38)], 5)
    pen.form("cap", rectangle(50, 42, 30, 14, rounding=3), shade=3, light=2)
    body = polygon(
        [(28, 56), (102, 56), (124, 84), (124, 164), (112, 176), (18, 176), (6, 164), (6, 84)]
    )
    pen.fill("glass", body, alpha=0.9)
    inner = polygon(
        [(34, 78), (96, 78), (112, 96), (112, 158), (104, 166), (26, 166), (18, 158), (18, 96)]
    )
    pen.form("scent", inner, shade=7, light=4)
    with pen.inside(inner):
        pen.poly("scent.light", [(18, 96), (60, 78), (50, 166), (18, 166)], alpha=0.6)
    with pen.inside(body):
        pen.limb("#ffffff.raw", [(15, 150), (14, 92), (34, 64)], (4, 6, 4), alpha=0.8)
    pen.edge("glass.shade", body, 2.4)
    pen.form("cap", rectangle(38, 110, 54, 30, rounding=2), shade=2, light=2)
    if not inscribe(pen, "scent.line", 42, 113, 46, 24):
        pen.line("scent.deep", [(48, 120), (82, 120)], 2.4)
        pen.line("scent.deep", [(54, 130), (76, 130)], 2)
    pen.anchor("grip", 65, 120)


@draws(
    "cake stand",
    box=(220, 110),
    height_m=0.16,
    slots={"plate": "#eef0f4"},
    faces="front",
    aliases=("cake plate", "pedestal plate", "pastry stand"),
    tags=("kitchen",),
    shadow=(70, 150),
)
def cake_stand(pen: Pen) -> None:
    """Draw a plate on a foot."""
    foot = smooth(
        [(96, 36, 0.2), (124, 36, 0.2), (120, 72), (156, 104, 0.3), (64, 104, 0.3), (100, 72)]
    )
    pen.form("plate", foot, shade=6, light=4)
    pen.fill("plate.shade", ellipse(110, 34, 104, 21))
    pen.form("plate", ellipse(110, 28, 106, 21), shade=4)
    pen.fill("plate.light", ellipse(110, 27, 88, 15))
    pen.anchor("top", 110, 32, size=160)


@draws(
    "water jar",
    box=(160, 180),
    height_m=0.42,
    slots={"clay": "#b9653c", "band": "#e6c48f"},
    recolour=("clay", "band"),
    faces="front",
    aliases=("amphora", "clay jar", "earthen pot", "water pot", "pitcher of clay", "urn"),
    tags=("kitchen", "garden"),
    shadow=(46, 114),
)
def water_jar(pen: Pen) -> None:
    """Draw a round-bellied jar of clay with a narrow neck and a painted band."""
    pen.fill("clay.deep", ellipse(80, 16, 36, 9))
    pen.anchor("inside", 80, 18, size=52)
    pen.anchor("grip", 80, 96)
    pen.anchor("top", 80, 14, size=60)
    with pen.in_front():
        body = smooth(
            [
                (54, 40, 0.5),
                (24, 66),
                (6, 106),
                (30, 152),
                (58, 176, 0.3),
                (102, 176, 0.3),
                (130, 152),
                (154, 106),
                (136, 66),
                (106, 40, 0.5),
            ]
        )
        pen.form("clay", body, shade=11, light=6)
        with pen.inside(body):
            pen.line("band", [(0, 88), (40, 100), (80, 104), (120, 100), (160, 88)], 11)
            pen.line("clay.deep", [(0, 104), (40, 116), (80, 120), (120, 116), (160, 104)], 2.4)
            for k in range(9):
                x = 16 + k * 16
                pen.oval("clay.deep", x, 92 + 12 * (1 - ((x - 80) / 80) ** 2), 3.2)
            pen.blob("clay.pale", [(26, 92), (34, 72), (48, 60), (42, 82)], alpha=0.5)
        neck = smooth(
            [
                (44, 16, 0.3),
                (58, 23),
                (80, 26),
                (102, 23),
                (116, 16, 0.3),
                (110, 30, 0.4),
                (102, 44),
                (80, 48),
                (58, 44),
                (50, 30, 0.4),
            ]
        )
        pen.form("clay", neck, shade=4, light=4)
