"""Owns the drawings of what one measures, finds one's way and makes experiments with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "compass",
    box=(150, 180),
    height_m=0.08,
    slots={"brass": "#d9a945", "face": "#fbf5e4", "needle": "#d6372f"},
    recolour=("brass", "needle"),
    faces="front",
    aliases=("magnetic compass", "compass rose"),
    tags=("travel", "sea"),
    shadow=(44, 106),
)
def compass(pen: Pen) -> None:
    """Draw a brass pocket compass."""
    pen.edge("brass.shade", ellipse(75, 16, 12, 12), 6)
    pen.form("brass", rectangle(67, 22, 16, 16, rounding=4), shade=3, light=2)
    pen.form("brass", ellipse(75, 106, 70, 70), shade=8, light=5)
    pen.oval("brass.deep", 75, 106, 58)
    pen.oval("face", 76, 107, 56)
    pen.fill("face.deep", star(75, 106, 44, 10, 4), alpha=0.6)
    pen.fill("face.shade", star(75, 106, 30, 10, 4, start=-45), alpha=0.9)
    for k in range(24):
        with pen.turned(15 * k, 75, 106):
            pen.line("#5a4a44", [(75, 53), (75, 58 if k % 6 else 62)], 2.4 if k % 6 == 0 else 1.2)
    with pen.turned(32, 75, 106):
        pen.poly("needle", [(75, 64), (84, 106), (66, 106)])
        pen.poly("needle.shade", [(75, 64), (84, 106), (75, 106)])
        pen.poly("#5a6372", [(75, 148), (84, 106), (66, 106)])
    pen.form("brass", ellipse(75, 106, 6, 6), shade=2, light=2)
    pen.anchor("grip", 75, 130)


@draws(
    "binoculars",
    box=(180, 150),
    height_m=0.15,
    slots={"body": "#3f4a44", "steel": "#c3cad3"},
    faces="front",
    plural="binoculars",
    aliases=("field glasses", "opera glasses"),
    tags=("travel",),
    shadow=(16, 164),
)
def binoculars(pen: Pen) -> None:
    """Draw a pair of binoculars, their front lenses towards us."""
    pen.form("body", rectangle(70, 40, 40, 34, rounding=6), shade=4, light=3)
    pen.form("steel", rectangle(80, 20, 20, 26, rounding=5), shade=3, light=3)
    with pen.mirrored(90):
        pen.form("body", rectangle(30, 4, 40, 26, rounding=6), shade=4, light=3)
        tube = smooth(
            [(32, 26, 0.2), (68, 26, 0.2), (80, 70), (84, 110, 0.3), (8, 110, 0.3), (16, 70)]
        )
        pen.form("body", tube, shade=7, light=4)
        pen.form("body", ellipse(46, 108, 39, 38), shade=5, light=4)
        pen.oval("steel", 46, 108, 31, 30)
        pen.oval("body.line", 46, 108, 27, 26)
        pen.oval("#4f86b8", 46, 108, 23, 22)
        pen.oval("#9b7bd0", 52, 116, 12, 10, alpha=0.6)
        pen.oval("#ffffff.raw", 38, 98, 7, 5, tilt=-30, alpha=0.85)
    pen.anchor("grip", 90, 70)
    pen.anchor("worn_face", 90, 30, size=90)


@draws(
    "flask",
    box=(140, 190),
    height_m=0.22,
    slots={"liquid": "#62c05a", "glass": "#dceef3"},
    faces="front",
    variants=("conical", "round", "tube"),
    plural="laboratory flasks",
    aliases=(
        "beaker",
        "chemistry flask",
        "erlenmeyer flask",
        "lab flask",
        "test tube",
    ),
    tags=("science",),
    shadow=(20, 120),
)
def laboratory_flask(pen: Pen) -> None:
    """Draw a bubbling laboratory flask or test tube."""
    if pen.variant == "tube":
        body = smooth([(46, 14, 0.1), (94, 14, 0.1), (94, 150), (70, 184), (46, 150)])
    elif pen.variant == "round":
        body = smooth(
            [
                (56, 14, 0.1),
                (84, 14, 0.1),
                (84, 66, 0.4),
                (128, 100),
                (126, 160),
                (92, 184, 0.5),
                (48, 184, 0.5),
                (14, 160),
                (12, 100),
                (56, 66, 0.4),
            ]
        )
    else:
        body = smooth(
            [
                (54, 14, 0.1),
                (86, 14, 0.1),
                (86, 70, 0.3),
                (132, 160, 0.5),
                (124, 184, 0.5),
                (16, 184, 0.5),
                (8, 160, 0.5),
                (54, 70, 0.3),
            ]
        )
    pen.fill("glass", body, alpha=0.8)
    with pen.inside(body):
        pen.blob(
            "liquid", [(0, 112, 0), (40, 106), (80, 114), (140, 108, 0), (140, 190, 0), (0, 190, 0)]
        )
        pen.blob(
            "liquid.deep",
            [(90, 112), (140, 108, 0), (140, 190, 0), (70, 190, 0), (104, 150)],
            alpha=0.5,
        )
        for x, y, r in ((58, 132, 6), (80, 150, 8), (46, 158, 5), (94, 134, 4), (66, 168, 4)):
            pen.oval("liquid.pale", x, y, r, alpha=0.7)
        pen.limb("#ffffff.raw", [(62, 26), (60, 76), (34, 150)], (5, 6, 8), alpha=0.6)
    pen.edge("glass.deep", body, 2.4)
    pen.form(
        "glass",
        rectangle(
            42 if pen.variant == "tube" else 48,
            7,
            56 if pen.variant == "tube" else 44,
            11,
            rounding=5,
        ),
        shade=2,
        light=2,
    )
    for x, y, r in ((74, 92, 5), (64, 80, 3.4)):
        pen.oval("liquid.light", x, y, r, alpha=0.8)
    pen.anchor("grip", 70, 60)


@draws(
    "magnet",
    box=(150, 160),
    height_m=0.1,
    slots={"paint": "#d6372f", "steel": "#c9d0d8"},
    faces="front",
    aliases=("horseshoe magnet",),
    tags=("science",),
    shadow=(20, 130),
)
def magnet(pen: Pen) -> None:
    """Draw a horseshoe magnet, its ends up."""
    shape = smooth(
        [
            (8, 8, 0),
            (50, 8, 0),
            (50, 84),
            (75, 110),
            (100, 84),
            (100, 8, 0),
            (142, 8, 0),
            (142, 86),
            (116, 142),
            (75, 156),
            (34, 142),
            (8, 86),
        ]
    )
    pen.form("paint", shape, shade=8, light=5)
    with pen.inside(shape):
        pen.box("steel", 0, 0, 150, 40)
        pen.box("steel.shade", 40, 0, 12, 40)
        pen.box("steel.shade", 132, 0, 12, 40)
        pen.box("steel.pale", 12, 0, 8, 40)
        pen.box("steel.pale", 104, 0, 8, 40)
    pen.limb("paint.pale", [(19, 56), (20, 92), (36, 122)], (6, 7, 4), alpha=0.75)
    pen.anchor("grip", 75, 134)


@draws(
    "battery",
    box=(100, 190),
    height_m=0.06,
    slots={"body": "#34363f", "band": "#e6b03c"},
    recolour=("band", "body"),
    faces="front",
    plural="batteries",
    tags=("electric",),
    shadow=(10, 90),
)
def battery(pen: Pen) -> None:
    """Draw a battery with a bolt on it."""
    pen.form("#c3cad3", rectangle(34, 4, 32, 18, rounding=5), shade=3, light=3)
    body = rectangle(8, 16, 84, 170, rounding=12)
    pen.form("body", body, shade=7, light=5)
    with pen.inside(body):
        pen.box("band", 8, 16, 84, 50)
        pen.box("band.shade", 72, 16, 22, 50)
        pen.box("body.light", 18, 70, 8, 120, alpha=0.7)
    pen.poly("band", [(58, 78), (30, 126), (48, 126), (40, 166), (72, 112), (54, 112)])
    pen.line("body", [(50, 30), (50, 52)], 5)
    pen.line("body", [(39, 41), (61, 41)], 5)
    pen.anchor("grip", 50, 120)


@draws(
    "stethoscope",
    box=(170, 190),
    height_m=0.5,
    slots={"tube": "#34506e", "steel": "#c3cad3"},
    faces="front",
    tags=("doctor",),
    shadow=(30, 140),
)
def stethoscope(pen: Pen) -> None:
    """Draw a stethoscope."""
    pen.line("tube", [(85, 100), (86, 150), (104, 176), (134, 170), (144, 140), (140, 116)], 9)
    pen.line("tube", [(85, 104), (62, 92), (40, 62), (36, 34)], 9)
    pen.line("tube", [(85, 104), (108, 92), (124, 66), (118, 40)], 9)
    pen.line("tube.light", [(33, 38), (37, 62), (58, 90)], 2)
    for x, dx in ((36, 14), (118, -14)):
        pen.line("steel", [(x, 36), (x, 20), (x + dx, 10)], 6)
        pen.form("#34363f", ellipse(x + dx * 1.1, 9, 7, 6), shade=2)
    pen.form("steel", ellipse(139, 106, 23, 23), shade=5, light=4)
    pen.oval("steel.deep", 139, 106, 15)
    pen.oval("steel.light", 138, 105, 12)
    pen.anchor("worn_neck", 78, 36, size=90)
    pen.anchor("grip", 85, 100)


@draws(
    "syringe",
    box=(180, 180),
    height_m=0.12,
    slots={"liquid": "#4fb0d8", "glass": "#e4f0f4", "steel": "#9aa5b3"},
    aliases=("injection", "vaccine", "hypodermic needle"),
    tags=("doctor",),
    shadow=(4, 40),
)
def syringe(pen: Pen) -> None:
    """Draw a syringe, its needle down to the left."""
    with pen.turned(45, 90, 90):
        pen.line("steel", [(90, 158), (90, 204)], 3)
        pen.form("#f2b33c", polygon([(82, 144), (98, 144), (94, 164), (86, 164)]), shade=3)
        pen.form("steel", rectangle(86, -10, 8, 50), shade=2)
        pen.form("steel", rectangle(70, -20, 40, 12, rounding=5), shade=3, light=2)
        pen.fill("glass", rectangle(74, 30, 32, 116, rounding=5))
        pen.box("liquid", 76, 74, 28, 70, rounding=3)
        pen.box("#34363f", 76, 66, 28, 11, rounding=2)
        pen.edge("steel", rectangle(74, 30, 32, 116, rounding=5), 2.4)
        for k in range(6):
            pen.line("steel", [(96, 80 + 10 * k), (104, 80 + 10 * k)], 1.8)
        pen.form("steel", rectangle(64, 24, 52, 10, rounding=4), shade=3, light=2)
    pen.anchor("grip", 110, 70)


@draws(
    "thermometer",
    box=(80, 210),
    height_m=0.3,
    slots={"liquid": "#e0453f", "glass": "#eef5f7"},
    faces="front",
    tags=("weather", "doctor"),
    shadow=(20, 60),
)
def thermometer(pen: Pen) -> None:
    """Draw a thermometer with a red column."""
    body = smooth(
        [
            (24, 22),
            (40, 4),
            (56, 22),
            (56, 134, 0.3),
            (72, 168),
            (58, 200),
            (40, 206),
            (22, 200),
            (8, 168),
            (24, 134, 0.3),
        ]
    )
    pen.form("glass", body, shade=6, light=3)
    pen.edge("#9fb0bc", body, 3)
    pen.form("liquid", ellipse(40, 170, 23, 23), shade=6, light=3)
    pen.limb("liquid", [(40, 62), (40, 160)], (11, 12))
    for k in range(9):
        pen.line("#6f7f8c", [(47, 40 + 11 * k), (54 if k % 2 else 58, 40 + 11 * k)], 2)
    pen.oval("#ffffff.raw", 32, 162, 6, 7, alpha=0.7)
    pen.anchor("grip", 40, 60)


@draws(
    "scales",
    box=(210, 180),
    height_m=0.5,
    slots={"brass": "#dcae48", "wood": "#7d4b2b"},
    faces="front",
    plural="scales",
    aliases=("scales of justice", "balance scale", "weighing scale", "balance"),
    tags=("law", "science"),
    shadow=(60, 150),
)
def scales(pen: Pen) -> None:
    """Draw a pair of scales in balance."""
    pen.form("brass", polygon([(99, 26), (111, 26), (114, 154), (96, 154)]), shade=3, light=3)
    pen.form(
        "wood",
        smooth(
            [
                (58, 172),
                (74, 156, 0.4),
                (136, 156, 0.4),
                (152, 172),
                (150, 177, 0.3),
                (60, 177, 0.3),
            ]
        ),
        shade=4,
        light=3,
    )
    for x in (36, 174):
        pen.line("brass.deep", [(x, 38), (x - 28, 104)], 1.8)
        pen.line("brass.deep", [(x, 38), (x + 28, 104)], 1.8)
        pan = smooth(
            [(x - 34, 104, 0.1), (x + 34, 104, 0.1), (x + 22, 122), (x, 128), (x - 22, 122)]
        )
        pen.form("brass", pan, shade=4, light=3)
    beam = smooth(
        [
            (28, 40),
            (40, 30),
            (76, 36),
            (105, 24),
            (134, 36),
            (170, 30),
            (182, 40),
            (170, 42),
            (134, 46),
            (105, 36),
            (76, 46),
            (40, 42),
        ]
    )
    pen.form("brass", beam, shade=3, light=3)
    pen.form("brass", ellipse(105, 22, 12, 12), shade=3, light=3)
    pen.anchor("inside", 36, 106, size=50)


def knitting(pen: Pen) -> None:
    """Draw a piece of knitting that hangs from two needles, in the box of a ball of wool."""
    piece = polygon([(42, 30), (130, 30), (136, 128), (38, 132)], rounding=6)
    pen.form("wool", piece, shade=7, light=4)
    with pen.inside(piece):
        for row in range(8):
            for k in range(9):
                x, y = 40 + 12 * k, 38 + 13 * row
                pen.line("wool.deep", [(x, y), (x + 5, y + 6), (x + 10, y)], 1.8, alpha=0.6)
    for a, b in (((12, 6), (120, 40)), ((160, 4), (50, 40))):
        pen.limb("needle", [a, b], (5, 4))
        pen.oval("needle.deep", *a, 6)
    for k in range(7):
        pen.oval("wool.light", 50 + 12 * k, 30, 6, 5)
    pen.anchor("grip", 86, 34)


@draws(
    "yarn",
    box=(170, 140),
    height_m=0.1,
    slots={"wool": "#d9577a", "needle": "#c9a26a"},
    recolour=("wool", "needle"),
    variants=("ball", "in work"),
    plural="balls of yarn",
    aliases=("ball of yarn", "yarn ball", "wool", "ball of wool", "knitting", "thread"),
    tags=("craft", "cat"),
    shadow=(20, 130),
)
def yarn(pen: Pen) -> None:
    """Draw a ball of wool with two knitting needles and a loose end, or what is being knitted."""
    if pen.variant == "in work":
        knitting(pen)
        return
    for a, b in (((14, 20), (120, 96)), ((132, 10), (40, 104))):
        pen.limb("needle", [a, b], (5, 4))
        pen.oval("needle.deep", *a, 6)
    pen.line("wool.shade", [(116, 116), (136, 132), (152, 122), (164, 132)], 4)
    ball = ellipse(72, 80, 57, 57)
    pen.form("wool", ball, shade=9, light=4)
    with pen.inside(ball):
        for k in range(6):
            pen.line(
                "wool.light",
                [(14 + 9 * k, 108 - 2 * k), (34 + 12 * k, 64 - 4 * k), (78 + 10 * k, 26 + 2 * k)],
                3.4,
            )
            pen.line(
                "wool.shade", [(60 + 12 * k, 140), (82 + 9 * k, 108), (130 + 4 * k, 76 + 6 * k)], 3
            )
        for k in range(4):
            pen.line(
                "wool.deep",
                [(30 + 7 * k, 122 - 5 * k), (56 + 6 * k, 118 - 12 * k), (98 + 4 * k, 128 - 20 * k)],
                2.4,
                alpha=0.7,
            )
    pen.anchor("grip", 72, 90)


@draws(
    "ruler",
    box=(200, 120),
    height_m=0.14,
    slots={"wood": "#edc56a"},
    faces="front",
    aliases=("measuring stick", "yardstick"),
    tags=("school",),
    shadow=(10, 190),
)
def ruler(pen: Pen) -> None:
    """Draw a ruler lying at a slant."""
    with pen.turned(-20, 100, 60):
        pen.form("wood", rectangle(4, 40, 192, 40, rounding=4), shade=5, light=4)
        for k in range(19):
            long = k % 5 == 0
            pen.line(
                "wood.line",
                [(14 + 9.6 * k, 43), (14 + 9.6 * k, 60 if long else 52)],
                2.2 if long else 1.4,
            )
        pen.oval("wood.line", 184, 68, 4)
    pen.anchor("grip", 100, 60)
