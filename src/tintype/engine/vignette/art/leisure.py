"""Owns the drawings of playthings of the open air, of remedies, and of a few signs of science.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "yo-yo",
    box=(120, 200),
    height_m=0.4,
    slots={"paint": "#e0453f", "band": "#f2c64a"},
    recolour=("paint", "band"),
    faces="front",
    aliases=("yoyo", "yo yo"),
    tags=("toy",),
    shadow=(30, 90),
)
def yo_yo(pen: Pen) -> None:
    """Draw a yo-yo on its string."""
    pen.edge("#b9a98c", ellipse(60, 13, 9, 9), 2.6)
    pen.line("#b9a98c", [(60, 22), (54, 60), (62, 96)], 2.4)
    pen.form("paint", ellipse(60, 142, 53, 53), shade=9, light=5)
    pen.edge("band", ellipse(60, 142, 36, 36), 7)
    pen.form("band", ellipse(60, 142, 15, 15), shade=3, light=3)
    pen.blob("#ffffff.raw", [(20, 136), (26, 114), (42, 100), (36, 116), (30, 140)], alpha=0.6)
    pen.anchor("grip", 60, 12)


@draws(
    "frisbee",
    box=(190, 90),
    height_m=0.1,
    slots={"paint": "#3f9dd0"},
    faces="front",
    aliases=("flying disc",),
    tags=("sport", "beach"),
    shadow=(30, 160),
)
def frisbee(pen: Pen) -> None:
    """Draw a frisbee aslant."""
    with pen.turned(-9, 95, 45):
        pen.oval("paint.deep", 95, 54, 88, 26)
        pen.form("paint", ellipse(95, 44, 88, 27), shade=5, light=5)
        for r in (0.82, 0.62):
            pen.edge("paint.shade", ellipse(95, 43, 88 * r, 27 * r), 2)
        pen.oval("paint.light", 80, 37, 32, 8, alpha=0.7)
    pen.anchor("grip", 95, 50)


@draws(
    "boomerang",
    box=(180, 150),
    height_m=0.35,
    slots={"wood": "#b9703a", "paint": "#f2c64a"},
    recolour=("wood", "paint"),
    faces="front",
    tags=("toy",),
    shadow=(20, 160),
)
def boomerang(pen: Pen) -> None:
    """Draw a painted boomerang."""
    shape = smooth(
        [
            (90, 8),
            (122, 26),
            (172, 118),
            (166, 138),
            (142, 138),
            (98, 66),
            (82, 66),
            (38, 138),
            (14, 138),
            (8, 118),
            (58, 26),
        ]
    )
    pen.form("wood", shape, shade=7, light=5)
    with pen.inside(shape):
        for a, b in (
            ((120, 100), (166, 84)),
            ((132, 120), (178, 102)),
            ((60, 100), (14, 84)),
            ((48, 120), (2, 102)),
        ):
            pen.line("paint", [a, b], 6)
        for x, y in ((90, 28), (90, 44), (74, 40), (106, 40)):
            pen.oval("paint", x, y, 4)
    pen.anchor("grip", 40, 110)


@draws(
    "trampoline",
    box=(280, 130),
    height_m=0.9,
    slots={"pad": "#3f83c2", "mat": "#34363f", "steel": "#aeb6c1"},
    faces="front",
    tags=("sport", "garden"),
    shadow=(20, 260),
)
def trampoline(pen: Pen) -> None:
    """Draw a round trampoline."""
    for x in (30, 96, 184, 250):
        y = 62 if x in (30, 250) else 76
        pen.line("steel", [(x - 10, y), (x - 10, 122), (x + 10, 122), (x + 10, y)], 5)
    pen.oval("pad.deep", 140, 54, 134, 34)
    pen.form("pad", ellipse(140, 46, 134, 35), shade=5, light=5)
    pen.oval("mat", 140, 45, 108, 25)
    pen.oval("mat.light", 130, 40, 70, 12, alpha=0.5)
    pen.anchor("top", 140, 48, size=160)
    pen.anchor("seat", 140, 48, size=160)


@draws(
    "life ring",
    box=(150, 150),
    height_m=0.75,
    slots={"paint": "#e2503a", "band": "#fbf7ee"},
    recolour=("paint", "band"),
    faces="front",
    aliases=("lifebuoy", "life buoy", "life preserver", "swim ring", "pool ring", "inner tube"),
    tags=("sea", "beach"),
    shadow=(40, 110),
)
def life_ring(pen: Pen) -> None:
    """Draw a ring of cork with four bands."""
    ring_ = ellipse(75, 75, 70, 70).plus(ellipse(75, 75, 34, 34))
    pen.form("paint", ring_, shade=8, light=5)
    with pen.inside(ring_):
        for k in range(4):
            with pen.turned(45 + 90 * k, 75, 75):
                pen.poly("band", [(62, -2), (88, -2), (84, 46), (66, 46)])
        pen.fill("paint.deep", ring_.plus(ring_.moved(-5, -5)), alpha=0.3)
    pen.edge("#e9dcc2", ellipse(75, 75, 71, 71), 2.6)
    pen.anchor("grip", 75, 128)
    pen.anchor("inside", 75, 80, size=60)


@draws(
    "tire",
    box=(150, 150),
    height_m=0.65,
    slots={"rubber": "#34323c", "steel": "#c3cad3"},
    faces="front",
    variants=("standing", "lying"),
    aliases=("tyre", "wheel", "car wheel", "car tire"),
    tags=("road",),
    shadow=(40, 110),
)
def tire(pen: Pen) -> None:
    """Draw a wheel with its tyre, on end or lying on its side."""
    if pen.variant == "lying":
        _lying_tire(pen)
        return
    for k in range(24):
        with pen.turned(15 * k, 75, 75):
            pen.box("rubber.deep", 70, 2, 10, 12, rounding=2)
    pen.form("rubber", ellipse(75, 75, 69, 69), shade=7, light=5)
    pen.edge("rubber.light", ellipse(75, 75, 56, 56), 2)
    pen.form("steel", ellipse(75, 75, 43, 43), shade=5, light=4)
    pen.oval("steel.deep", 75, 75, 33)
    for k in range(5):
        with pen.turned(72 * k, 75, 75):
            pen.poly("steel", [(69, 75), (66, 40), (84, 40), (81, 75)], rounding=3)
    pen.form("steel", ellipse(75, 75, 12, 12), shade=3, light=3)


def _lying_tire(pen: Pen) -> None:
    """Draw a tyre that lies flat, seen a little from above."""
    side = smooth(
        [
            (2, 106, 0.6),
            (4, 126, 0.8),
            (34, 146),
            (75, 149),
            (116, 146),
            (146, 126, 0.8),
            (148, 106, 0.6),
            (75, 118),
        ]
    )
    pen.form("rubber.shade", side, shade=6, light=2)
    with pen.inside(side):
        for k in range(17):
            x = 5 + 8.8 * k
            lean = (x - 75) * 0.06
            pen.line("rubber.deep", [(x, 106), (x + lean, 150)], 2.4)
    pen.form("rubber", ellipse(75, 105, 73, 25), shade=4, light=5)
    pen.edge("rubber.light", ellipse(75, 105, 58, 19), 1.8)
    pen.oval("rubber.deep", 75, 106, 43, 13)
    with pen.inside(ellipse(75, 106, 43, 13)):
        pen.oval("rubber.line", 75, 112, 43, 13)
    pen.anchor("top", 75, 117, size=120)


@draws(
    "harmonica",
    box=(200, 100),
    height_m=0.05,
    slots={"steel": "#c3cad3", "wood": "#8a4f30"},
    faces="front",
    aliases=("mouth organ",),
    tags=("music",),
    shadow=(16, 184),
)
def harmonica(pen: Pen) -> None:
    """Draw a harmonica."""
    with pen.turned(-8, 100, 50):
        pen.form("wood", rectangle(12, 38, 176, 30, rounding=5), shade=3)
        for k in range(10):
            pen.box("wood.line", 24 + 15.6 * k, 45, 10, 13, rounding=2)
        pen.form("steel", rectangle(6, 18, 188, 24, rounding=9), shade=5, light=5)
        pen.form("steel", rectangle(6, 62, 188, 22, rounding=9), shade=5, light=4)
        pen.line("steel.deep", [(50, 30), (150, 30)], 3, alpha=0.6)
    pen.anchor("grip", 100, 50)


@draws(
    "trombone",
    box=(300, 130),
    height_m=0.4,
    slots={"brass": "#e6b53f"},
    aliases=("slide trombone",),
    tags=("music",),
    shadow=(20, 280),
)
def trombone(pen: Pen) -> None:
    """Draw a trombone with its long slide, the bell to the right."""
    pen.line("brass.shade", [(60, 96), (236, 96), (250, 104), (236, 112), (60, 112)], 6)
    pen.line("brass.light", [(66, 94), (230, 94)], 1.8)
    pen.line("brass", [(60, 96), (20, 92), (8, 66), (22, 42), (60, 40)], 8)
    pen.form(
        "brass",
        smooth(
            [
                (50, 36, 0.2),
                (180, 36),
                (240, 26),
                (282, 4, 0.2),
                (290, 6),
                (294, 46),
                (290, 82),
                (282, 84, 0.2),
                (240, 58),
                (180, 46),
                (50, 45, 0.2),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.line("brass.pale", [(60, 38), (180, 38), (244, 28)], 2.2, alpha=0.9)
    pen.oval("brass.deep", 288, 44, 5, 38)
    for x in (84, 108):
        pen.limb("brass.deep", [(x, 42), (x, 110)], (5, 5))
    pen.form(
        "brass", polygon([(64, 106), (48, 102), (48, 122), (64, 118)], rounding=3), shade=2, light=2
    )
    pen.anchor("grip", 96, 78)
    pen.anchor("mouth", 48, 112)


@draws(
    "atom",
    box=(170, 170),
    height_m=0.4,
    slots={"orbit": "#4f8fd0", "nucleus": "#e0653f", "electron": "#f2c64a"},
    recolour=("orbit", "nucleus"),
    faces="front",
    aliases=("atom symbol", "science symbol"),
    tags=("science",),
    shadow=(50, 120),
)
def atom(pen: Pen) -> None:
    """Draw a nucleus with three electrons on their paths."""
    for tilt in (0, 60, 120):
        pen.edge("orbit", ellipse(85, 85, 78, 29, tilt=tilt), 5)
    for x, y, tone in (
        (78, 80, "nucleus"),
        (92, 80, "electron"),
        (85, 93, "nucleus"),
        (74, 90, "electron"),
        (96, 92, "nucleus"),
    ):
        pen.form(tone, ellipse(x, y, 11, 11), shade=3, light=2)
    for x, y in ((162, 80), (46, 152), (52, 16)):
        pen.form("electron", ellipse(x, y + 4 if y < 100 else y - 4, 8, 8), shade=3, light=2)


@draws(
    "dna",
    box=(120, 220),
    height_m=0.4,
    slots={"first": "#e0516f", "second": "#4f8fd0"},
    recolour=("first", "second"),
    faces="front",
    plural="dna strands",
    aliases=("dna strand", "double helix", "helix"),
    tags=("science",),
    shadow=(30, 90),
)
def dna(pen: Pen) -> None:
    """Draw a double helix."""
    swing = (0, 0.71, 1, 0.71, 0, -0.71, -1, -0.71)
    one: list[Point] = []
    two: list[Point] = []
    for k in range(17):
        y = 10 + 12.5 * k
        one.append((60 + 46 * swing[k % 8], y))
        two.append((60 - 46 * swing[k % 8], y))
        if k % 4 and pen.detail >= 0:
            x = 46 * swing[k % 8]
            pen.line("#f2c64a", [(60 - x, y), (60, y)], 5)
            pen.line("#5fb65a", [(60, y), (60 + x, y)], 5)
    pen.line("second.deep", two, 11)
    pen.line("second", two, 8)
    for start in (0, 8):
        pen.line("first", one[start : start + 5], 11)
    pen.line("first", one, 9)
    for start in (4, 12):
        pen.line("second", two[start : start + 5], 10)
    pen.line("first.light", one[0:4], 2.4)
    pen.line("second.light", two[4:8], 2.4)


@draws(
    "pills",
    box=(170, 130),
    height_m=0.03,
    slots={"first": "#e0453f", "second": "#fbf7ee"},
    recolour=("first", "second"),
    faces="front",
    plural="pills",
    aliases=("pill", "capsule", "medicine", "tablet pill", "medication"),
    tags=("doctor",),
    shadow=(20, 150),
)
def pills(pen: Pen) -> None:
    """Draw a capsule and two tablets."""
    with pen.turned(-28, 76, 52):
        pill = rectangle(10, 26, 132, 50, rounding=25)
        pen.form("second", pill, shade=7, light=5)
        with pen.inside(pill):
            pen.box("first", 0, 20, 76, 60)
            pen.fill("first.deep", pill.plus(pill.moved(0, -8)), alpha=0.35)
        pen.limb("#ffffff.raw", [(28, 38), (66, 36)], (5, 5), alpha=0.7)
    for x, y in ((112, 104), (150, 96)):
        pen.oval("#8fc0a8.deep", x, y + 5, 24 if x < 130 else 18, 13)
        pen.form("#a9d6c0", ellipse(x, y, 24 if x < 130 else 18, 13), shade=3, light=3)
        pen.line("#7fae98", [(x - 12, y + 2), (x + 12, y - 2)], 2)


@draws(
    "first aid kit",
    box=(200, 160),
    height_m=0.25,
    slots={"case": "#d6342f", "cross": "#fbf7ee"},
    recolour=("case", "cross"),
    faces="front",
    aliases=("medical kit", "first-aid kit", "doctor's bag", "medicine box"),
    tags=("doctor",),
    shadow=(14, 186),
)
def first_aid_kit(pen: Pen) -> None:
    """Draw a red case with a white cross."""
    pen.line("case.deep", [(70, 40), (74, 12), (126, 12), (130, 40)], 10)
    pen.form("case", rectangle(8, 32, 184, 124, rounding=14), shade=8, light=6)
    pen.line("case.deep", [(10, 62), (190, 62)], 2.4)
    pen.oval("cross", 100, 100, 40)
    pen.poly(
        "case",
        [
            (89, 74),
            (111, 74),
            (111, 89),
            (126, 89),
            (126, 111),
            (111, 111),
            (111, 126),
            (89, 126),
            (89, 111),
            (74, 111),
            (74, 89),
            (89, 89),
        ],
        rounding=3,
    )
    for x in (36, 150):
        pen.form("#c3cad3", rectangle(x, 54, 16, 18, rounding=3), shade=2, light=2)
    pen.anchor("grip", 100, 14)


@draws(
    "horseshoe",
    box=(150, 150),
    height_m=0.13,
    slots={"iron": "#8b95a2"},
    faces="front",
    aliases=("lucky horseshoe",),
    tags=("farm", "symbol"),
    shadow=(40, 110),
)
def horseshoe(pen: Pen) -> None:
    """Draw a horseshoe with its nail holes."""
    shape = smooth(
        [
            (30, 8, 0.3),
            (52, 12, 0.3),
            (46, 60),
            (48, 98),
            (75, 116),
            (102, 98),
            (104, 60),
            (98, 12, 0.3),
            (120, 8, 0.3),
            (138, 60),
            (132, 112),
            (104, 142),
            (75, 146),
            (46, 142),
            (18, 112),
            (12, 60),
        ]
    )
    pen.form("iron", shape, shade=7, light=5)
    for x, y in ((32, 40), (29, 70), (35, 100), (52, 122)):
        for sx in (x, 150 - x):
            pen.oval("iron.line", sx, y, 3.6)
    pen.anchor("grip", 75, 130)


@draws(
    "paper boat",
    box=(200, 130),
    height_m=0.1,
    slots={"paper": "#f8f4ea"},
    faces="front",
    stance="water",
    ground=118,
    aliases=("origami boat", "toy boat", "paper ship"),
    tags=("toy", "sea"),
    shadow=(40, 160),
)
def paper_boat(pen: Pen) -> None:
    """Draw a folded paper boat."""
    pen.poly("paper.shade", [(100, 8), (142, 88), (100, 96)])
    pen.poly("paper.light", [(100, 8), (58, 88), (100, 96)])
    pen.anchor("seat", 100, 78, size=60)
    with pen.in_front():
        pen.poly("paper", [(6, 54), (100, 86), (148, 122), (52, 122)])
        pen.poly("paper.shade", [(194, 54), (100, 86), (148, 122)])
        pen.poly("paper.deep", [(100, 86), (148, 122), (124, 122)], alpha=0.5)
        pen.line("paper.deep", [(6, 54, 0), (100, 86, 0), (194, 54, 0)], 1.4, alpha=0.6)


@draws(
    "oval",
    box=(200, 148),
    height_m=0.4,
    slots={"paint": "#bba8e0"},
    faces="front",
    aliases=("ellipse", "oval shape"),
    tags=("shape",),
    shadow=(60, 140),
)
def oval(pen: Pen) -> None:
    """Draw an ellipse as a thick tile."""
    pen.fill("paint.deep", ellipse(100, 77, 95, 66))
    pen.form("paint", ellipse(100, 70, 95, 66), shade=5, light=5)


@draws(
    "spiral",
    box=(160, 160),
    height_m=0.4,
    slots={"paint": "#e0653f"},
    faces="front",
    aliases=("swirl", "spiral shape"),
    tags=("shape", "symbol"),
    shadow=(50, 110),
)
def spiral(pen: Pen) -> None:
    """Draw a spiral of three turns."""
    steps = (
        (1, 0),
        (0.71, 0.71),
        (0, 1),
        (-0.71, 0.71),
        (-1, 0),
        (-0.71, -0.71),
        (0, -1),
        (0.71, -0.71),
    )
    path: list[Point] = []
    for k in range(23):
        r = 4 + 3.1 * k
        dx, dy = steps[k % 8]
        path.append((80 + r * dx, 78 + r * dy))
    pen.line("paint.deep", [(p[0], p[1] + 4) for p in path], 11)
    pen.line("paint", path, 11)
    pen.line("paint.light", [(p[0] - 1, p[1] - 2) for p in path[8:]], 2.4, alpha=0.7)


@draws(
    "flamingo float",
    box=(240, 220),
    height_m=1.3,
    slots={"skin": "#f58fae", "beak": "#fbf3e6", "tip": "#3a3440"},
    stance="water",
    ground=190,
    aliases=("inflatable flamingo", "flamingo pool float", "pool float", "inflatable pool float"),
    tags=("beach", "summer"),
    shadow=(20, 220),
)
def flamingo_float(pen: Pen) -> None:
    """Draw an inflatable ring with the neck and head of a flamingo."""
    pen.form("skin.shade", ellipse(116, 158, 104, 30), shade=0)
    pen.fill("skin.deep", ellipse(116, 154, 54, 13))
    tail = smooth([(14, 150, 0.3), (4, 112), (26, 122), (40, 104, 0.3), (56, 146)])
    pen.form("skin", tail, shade=5, light=3)
    neck = [(176, 166), (206, 120), (176, 82), (162, 50), (190, 26)]
    pen.limb("skin.shade", [(x + 3, y + 2) for x, y in neck], (34, 30, 26, 24, 26))
    pen.limb("skin", neck, (34, 29, 25, 23, 25))
    pen.limb("skin.pale", [(180, 112), (162, 76), (156, 54)], (4, 5, 3), alpha=0.7)
    pen.form("skin", ellipse(194, 30, 21, 18), shade=4, light=3)
    beak = smooth([(206, 18, 0.3), (232, 30), (234, 56, 0.3), (222, 46), (206, 42, 0.3)])
    pen.form("beak", beak, shade=3)
    pen.blob("tip", [(226, 40), (234, 44), (234, 58), (224, 50)])
    pen.oval("tip", 196, 25, 3.6, 4.4)
    pen.oval("#ffffff", 197.4, 23.4, 1.3)
    with pen.in_front():
        ring = smooth(
            [
                (12, 158, 0.4),
                (40, 174),
                (116, 182),
                (192, 174),
                (220, 158, 0.4),
                (216, 192),
                (170, 212),
                (116, 217),
                (62, 212),
                (16, 192),
            ]
        )
        pen.form("skin", ring, shade=9, light=5)
        pen.limb("skin.pale", [(34, 186), (80, 198), (130, 200)], (4, 7, 4), alpha=0.8)
    pen.anchor("inside", 116, 164, size=90)
    pen.anchor("seat", 116, 164, size=90)
