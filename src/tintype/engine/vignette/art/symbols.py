"""Owns the drawings of plain shapes and signs.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Outline,
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen

THICK = 9.0
"""How far a flat sign is raised from the paper, in units."""


def raised(pen: Pen, slot: str, outline: Outline, *, thick: float = THICK) -> None:
    """Draw a flat sign as a thick tile: a dark edge below, the face with a rim of light."""
    for step in range(3):
        pen.fill(f"{slot}.deep", outline.moved(0, thick * (3 - step) / 3))
    pen.form(slot, outline, shade=5, light=5)


@draws(
    "heart",
    box=(160, 152),
    height_m=0.4,
    slots={"love": "#e0344a"},
    faces="front",
    variants=("whole", "broken"),
    aliases=("love heart", "valentine", "valentine heart", "love"),
    tags=("symbol", "love"),
    shadow=(60, 100),
)
def heart(pen: Pen) -> None:
    """Draw a plump shiny heart, or a broken one."""
    shape = smooth(
        [
            (80, 34, 0.15),
            (104, 10),
            (138, 14),
            (154, 48),
            (140, 88),
            (80, 146, 0.15),
            (20, 88),
            (6, 48),
            (22, 14),
            (56, 10),
        ]
    )
    pen.form("love", shape, shade=12, light=5)
    pen.blob("love.pale", [(22, 54), (28, 32), (44, 24), (52, 28), (38, 38), (32, 58)], alpha=0.85)
    pen.oval("love.pale", 30, 68, 5, 6, alpha=0.8)
    if pen.variant == "broken":
        with pen.inside(shape):
            pen.line(
                "love.line",
                [(80, 26, 0), (70, 54, 0), (92, 74, 0), (72, 100, 0), (86, 122, 0), (80, 150, 0)],
                5,
            )
    pen.anchor("grip", 80, 90)
    inscribe(pen, "#fff6f0", 32, 44, 96, 48)


@draws(
    "star shape",
    box=(150, 156),
    height_m=0.4,
    slots={"paint": "#f5bd33"},
    faces="front",
    aliases=("star symbol", "star icon"),
    tags=("shape",),
    shadow=(30, 120),
)
def star_shape(pen: Pen) -> None:
    """Draw a flat five-pointed star."""
    far, near = ring(75, 80, 72, 5), ring(75, 80, 33, 5, start=-54)
    raised(
        pen, "paint", polygon([p for pair in zip(far, near, strict=True) for p in pair], rounding=6)
    )


@draws(
    "circle",
    box=(150, 158),
    height_m=0.4,
    slots={"paint": "#e0453f"},
    faces="front",
    aliases=("disc", "disk", "dot", "round shape"),
    tags=("shape",),
    shadow=(50, 100),
)
def circle(pen: Pen) -> None:
    """Draw a circle."""
    raised(pen, "paint", ellipse(75, 75, 71, 71))
    inscribe(pen, "paint.pale", 28, 44, 94, 62)
    pen.anchor("inside", 75, 112, size=80)


@draws(
    "square",
    box=(150, 158),
    height_m=0.4,
    slots={"paint": "#3578c9"},
    faces="front",
    aliases=("square shape",),
    tags=("shape",),
    shadow=(6, 144),
)
def square(pen: Pen) -> None:
    """Draw a square."""
    raised(pen, "paint", rectangle(5, 5, 140, 140, rounding=8))
    inscribe(pen, "paint.pale", 18, 26, 114, 98)
    pen.anchor("inside", 75, 136, size=110)
    pen.anchor("top", 75, 6, size=130)


@draws(
    "rectangle",
    box=(220, 148),
    height_m=0.4,
    slots={"paint": "#4b9d55"},
    faces="front",
    aliases=("oblong",),
    tags=("shape",),
    shadow=(6, 214),
)
def rectangle_shape(pen: Pen) -> None:
    """Draw a rectangle."""
    raised(pen, "paint", rectangle(5, 5, 210, 130, rounding=8))
    inscribe(pen, "paint.pale", 20, 26, 180, 88)
    pen.anchor("top", 110, 6, size=190)
    pen.anchor("inside", 110, 126, size=170)


@draws(
    "triangle",
    box=(164, 158),
    height_m=0.4,
    slots={"paint": "#f2b134"},
    faces="front",
    aliases=("triangular shape",),
    tags=("shape",),
    shadow=(8, 156),
)
def triangle(pen: Pen) -> None:
    """Draw a triangle with equal sides."""
    raised(pen, "paint", polygon([(82, 4), (160, 144), (4, 144)], rounding=8))
    pen.anchor("inside", 82, 134, size=80)


@draws(
    "pentagon",
    box=(160, 160),
    height_m=0.4,
    slots={"paint": "#ee8130"},
    faces="front",
    tags=("shape",),
    shadow=(40, 120),
)
def pentagon(pen: Pen) -> None:
    """Draw a five-sided shape."""
    raised(pen, "paint", polygon(ring(80, 80, 76, 5), rounding=7))


@draws(
    "hexagon",
    box=(164, 154),
    height_m=0.4,
    slots={"paint": "#2b8f8c"},
    faces="front",
    aliases=("octagon",),
    tags=("shape",),
    shadow=(44, 120),
)
def hexagon(pen: Pen) -> None:
    """Draw a six-sided shape."""
    raised(pen, "paint", polygon(ring(82, 72, 78, 6, start=0), rounding=7))
    inscribe(pen, "paint.pale", 34, 40, 96, 64)


@draws(
    "diamond shape",
    box=(150, 180),
    height_m=0.4,
    slots={"paint": "#cf3d92"},
    faces="front",
    aliases=("rhombus",),
    tags=("shape",),
    shadow=(56, 94),
)
def diamond_shape(pen: Pen) -> None:
    """Draw a rhombus."""
    raised(pen, "paint", polygon([(75, 4), (146, 86), (75, 168), (4, 86)], rounding=7))


@draws(
    "cube",
    box=(160, 170),
    height_m=0.4,
    slots={"paint": "#3578c9"},
    faces="front",
    aliases=("cubes shape", "wooden block"),
    tags=("shape",),
    shadow=(16, 144),
)
def cube(pen: Pen) -> None:
    """Draw a cube seen from its corner."""
    pen.fill(
        "paint.light",
        polygon([(80, 4), (154, 42), (80, 80), (6, 42)]),
        to="paint.shine",
        slope="light",
    )
    pen.fill("paint", polygon([(6, 42), (80, 80), (80, 166), (6, 126)]))
    pen.fill("paint.shade", polygon([(154, 42), (80, 80), (80, 166), (154, 126)]), to="paint.deep")
    pen.line("paint.pale", [(8, 43, 0), (80, 80, 0), (152, 43, 0)], 1.6, alpha=0.7)
    pen.line("paint.pale", [(80, 82), (80, 160)], 1.2, alpha=0.4)
    pen.anchor("top", 80, 44, size=120)
    pen.anchor("seat", 80, 44, size=120)


@draws(
    "sphere",
    box=(150, 150),
    height_m=0.4,
    slots={"paint": "#e0453f"},
    faces="front",
    aliases=("orb", "round ball", "crystal ball", "marble"),
    tags=("shape",),
    shadow=(44, 106),
)
def sphere(pen: Pen) -> None:
    """Draw a shiny ball."""
    shape = ellipse(75, 75, 71, 71)
    pen.form("paint", shape, shade=18, light=6)
    with pen.inside(shape):
        pen.fill("paint.deep", shape.plus(shape.moved(-6, -7)), alpha=0.6)
        pen.fill(
            "paint.pale",
            ellipse(54, 50, 44, 40),
            to="paint.light",
            slope="round",
            alpha=0.75,
            fade=0,
        )
    pen.oval("#ffffff.raw", 48, 40, 16, 10, tilt=-35, alpha=0.85)
    pen.anchor("top", 75, 6, size=60)
    pen.anchor("grip", 75, 90)


@draws(
    "cone",
    box=(140, 170),
    height_m=0.4,
    slots={"paint": "#ee8130"},
    faces="front",
    tags=("shape",),
    shadow=(10, 130),
)
def cone(pen: Pen) -> None:
    """Draw a cone."""
    shape = smooth([(70, 4, 0), (136, 144, 0.2), (104, 160), (70, 164), (36, 160), (4, 144, 0.2)])
    pen.fill("paint", shape)
    with pen.inside(shape):
        pen.poly("paint.shade", [(70, 4), (140, 144), (140, 170), (90, 170)])
        pen.poly("paint.deep", [(70, 4), (140, 144), (140, 170), (118, 170)], alpha=0.7)
        pen.poly("paint.shine", [(70, 4), (44, 170), (24, 170)], alpha=0.8)


@draws(
    "cylinder",
    box=(130, 170),
    height_m=0.4,
    slots={"paint": "#4b9d55"},
    faces="front",
    aliases=("tube", "column shape"),
    tags=("shape",),
    shadow=(8, 122),
)
def cylinder(pen: Pen) -> None:
    """Draw a cylinder."""
    shape = smooth(
        [(6, 24, 0), (124, 24, 0), (124, 144, 0.2), (98, 161), (65, 166), (32, 161), (6, 144, 0.2)]
    )
    pen.fill("paint", shape)
    with pen.inside(shape):
        pen.box("paint.shade", 84, 0, 46, 170)
        pen.box("paint.deep", 108, 0, 24, 170, alpha=0.7)
        pen.box("paint.shine", 22, 0, 14, 170, alpha=0.8)
    pen.oval("paint.light", 65, 24, 59, 20)
    pen.oval("paint.shine", 58, 21, 38, 11, alpha=0.6)
    pen.anchor("top", 65, 24, size=90)


@draws(
    "pyramid shape",
    box=(180, 150),
    height_m=0.4,
    slots={"paint": "#e2b24c"},
    faces="front",
    aliases=("tetrahedron", "geometric pyramid"),
    tags=("shape",),
    shadow=(10, 170),
)
def pyramid_shape(pen: Pen) -> None:
    """Draw a pyramid as a plain solid."""
    pen.poly("paint.light", [(84, 4), (4, 118), (72, 146)])
    pen.poly("paint.shade", [(84, 4), (72, 146), (176, 112)])
    pen.line("paint.pale", [(84, 6), (72, 144)], 1.6, alpha=0.8)


@draws(
    "arrow",
    box=(230, 150),
    height_m=0.4,
    slots={"paint": "#e0453f"},
    variants=("pointing", "curved"),
    aliases=("arrow sign", "direction arrow", "pointer"),
    tags=("symbol",),
    shadow=(10, 220),
)
def arrow(pen: Pen) -> None:
    """Draw a bold arrow pointing right."""
    if pen.variant == "curved":
        shape = smooth(
            [
                (8, 138, 0),
                (12, 80),
                (60, 42),
                (136, 42, 0),
                (136, 8, 0),
                (224, 70, 0),
                (136, 130, 0),
                (136, 94, 0),
                (76, 94),
                (46, 138, 0),
            ]
        )
        raised(pen, "paint", shape)
        return
    shape = polygon(
        [(6, 44), (124, 44), (124, 6), (224, 70), (124, 134), (124, 96), (6, 96)], rounding=7
    )
    raised(pen, "paint", shape)
    inscribe(pen, "paint.pale", 20, 54, 150, 32)


@draws(
    "cross",
    box=(150, 158),
    height_m=0.4,
    slots={"paint": "#d63b34"},
    faces="front",
    variants=("plus", "x"),
    aliases=("plus sign", "red cross", "x mark", "plus", "cross mark"),
    tags=("symbol",),
    shadow=(40, 110),
)
def cross(pen: Pen) -> None:
    """Draw an upright cross, or a slanting one."""
    shape = polygon(
        [
            (50, 5),
            (100, 5),
            (100, 50),
            (145, 50),
            (145, 100),
            (100, 100),
            (100, 145),
            (50, 145),
            (50, 100),
            (5, 100),
            (5, 50),
            (50, 50),
        ],
        rounding=7,
    )
    if pen.variant == "x":
        shape = shape.turned(45, 75, 75).scaled(0.92, 0.92, 75, 75)
    raised(pen, "paint", shape)


@draws(
    "checkmark",
    box=(180, 160),
    height_m=0.4,
    slots={"paint": "#3fa65a"},
    faces="front",
    aliases=("check mark", "tick", "check", "tick mark"),
    tags=("symbol",),
    shadow=(50, 110),
)
def checkmark(pen: Pen) -> None:
    """Draw a tick."""
    raised(
        pen,
        "paint",
        polygon([(6, 78), (34, 50), (68, 84), (146, 6), (174, 34), (68, 142)], rounding=8),
    )


@draws(
    "question mark",
    box=(110, 180),
    height_m=0.4,
    slots={"paint": "#8a5cc7"},
    faces="front",
    aliases=("question",),
    tags=("symbol",),
    shadow=(40, 74),
)
def question_mark(pen: Pen) -> None:
    """Draw a question mark."""
    hook = smooth(
        [
            (6, 46, 0.2),
            (20, 14),
            (56, 4),
            (92, 16),
            (104, 48),
            (94, 76),
            (76, 92),
            (72, 114, 0.2),
            (40, 114, 0.2),
            (44, 84),
            (62, 68),
            (70, 50),
            (56, 36),
            (40, 52, 0.2),
        ]
    )
    raised(pen, "paint", hook, thick=7)
    raised(pen, "paint", ellipse(56, 148, 19, 19), thick=7)


@draws(
    "exclamation mark",
    box=(70, 180),
    height_m=0.4,
    slots={"paint": "#e0453f"},
    faces="front",
    aliases=("exclamation point", "warning"),
    tags=("symbol",),
    shadow=(16, 54),
)
def exclamation_mark(pen: Pen) -> None:
    """Draw an exclamation mark."""
    raised(pen, "paint", polygon([(12, 4), (58, 4), (48, 114), (22, 114)], rounding=8), thick=7)
    raised(pen, "paint", ellipse(35, 148, 20, 20), thick=7)


@draws(
    "peace sign",
    box=(150, 158),
    height_m=0.4,
    slots={"paint": "#5fa3d8"},
    faces="front",
    aliases=("peace symbol", "peace"),
    tags=("symbol",),
    shadow=(50, 100),
)
def peace_sign(pen: Pen) -> None:
    """Draw the peace sign."""
    for dy, slot in ((7, "paint.deep"), (3.5, "paint.deep"), (0, "paint")):
        pen.edge(slot, ellipse(75, 75 + dy, 62, 62), 16)
        pen.line(slot, [(75, 16 + dy), (75, 134 + dy)], 15)
        pen.line(slot, [(75, 76 + dy), (33, 118 + dy)], 15)
        pen.line(slot, [(75, 76 + dy), (117, 118 + dy)], 15)
    pen.edge("paint.light", ellipse(74.4, 73.4, 67, 67), 2.4)


@draws(
    "yin yang",
    box=(150, 150),
    height_m=0.4,
    slots={"dark": "#34323c", "light": "#f8f5ee"},
    recolour=("dark", "light"),
    faces="front",
    aliases=("yin and yang", "tao symbol", "yin-yang"),
    tags=("symbol",),
    shadow=(50, 100),
)
def yin_yang(pen: Pen) -> None:
    """Draw the sign of yin and yang."""
    disc = ellipse(75, 75, 71, 71)
    pen.form("light", disc, shade=6)
    with pen.inside(disc):
        pen.fill("dark", rectangle(75, 0, 80, 150))
        pen.oval("dark", 75, 110, 35.5)
        pen.oval("light", 75, 39.5, 35.5)
    pen.oval("dark", 75, 39.5, 11)
    pen.oval("light", 75, 110, 11)
    pen.edge("dark", disc, 4)


@draws(
    "infinity",
    box=(220, 120),
    height_m=0.3,
    slots={"paint": "#7f4fae"},
    faces="front",
    plural="infinity signs",
    aliases=("infinity symbol", "infinity sign", "infinity loop"),
    tags=("symbol",),
    shadow=(20, 200),
)
def infinity(pen: Pen) -> None:
    """Draw the sign of infinity."""
    loop = [
        (110.0, 54.0),
        (146.0, 22.0),
        (186.0, 18.0),
        (204.0, 54.0),
        (186.0, 90.0),
        (146.0, 86.0),
        (110.0, 54.0),
        (74.0, 22.0),
        (34.0, 18.0),
        (16.0, 54.0),
        (34.0, 90.0),
        (74.0, 86.0),
    ]
    for dy, tone in ((8.0, "paint.deep"), (4.0, "paint.deep"), (0.0, "paint")):
        pen.edge(tone, smooth([(x, y + dy) for x, y in loop]), 22)
    pen.line("paint.light", [(150, 14), (184, 10), (208, 40)], 3)
    pen.line("paint.light", [(10, 44), (30, 12), (72, 14), (104, 40)], 3)


@draws(
    "music note",
    box=(160, 180),
    height_m=0.4,
    slots={"ink": "#4a4f8a"},
    faces="front",
    variants=("double", "single"),
    aliases=("musical note", "note", "music symbol", "song", "melody"),
    tags=("symbol", "music"),
    shadow=(20, 130),
)
def music_note(pen: Pen) -> None:
    """Draw two joined notes, or a single one with its flag."""
    if pen.variant == "single":
        pen.form("ink", ellipse(56, 150, 34, 25, tilt=-20), shade=7, light=4)
        pen.box("ink", 74, 12, 13, 136, rounding=4)
        pen.form(
            "ink",
            smooth([(78, 10, 0), (92, 40), (126, 62), (134, 104, 0.1), (112, 82), (84, 74, 0.2)]),
            shade=5,
            light=3,
        )
        return
    for x, y in ((36, 148), (122, 130)):
        pen.form("ink", ellipse(x, y, 30, 22, tilt=-20), shade=6, light=4)
    pen.poly("ink", [(52, 30), (64, 28), (64, 146), (52, 146)], rounding=3)
    pen.poly("ink", [(140, 12), (151, 10), (151, 130), (139, 130)], rounding=3)
    pen.form(
        "ink", polygon([(52, 26), (152, 4), (152, 38), (52, 60)], rounding=4), shade=5, light=4
    )


@draws(
    "speech bubble",
    box=(220, 170),
    height_m=0.5,
    slots={"paper": "#fbfaf5", "ink": "#4a4656"},
    faces="right",
    stance="sky",
    variants=("speaking", "thinking"),
    aliases=("thought bubble", "text bubble", "chat bubble", "dialogue bubble", "speech balloon"),
    tags=("symbol",),
)
def speech_bubble(pen: Pen) -> None:
    """Draw a bubble for words, its tail at lower left."""
    if pen.variant == "thinking":
        shape = smooth(
            [
                (20, 84),
                (16, 54),
                (42, 40, 0.2),
                (56, 14),
                (96, 16, 0.2),
                (124, 4),
                (160, 18, 0.2),
                (194, 26),
                (204, 58, 0.2),
                (212, 88),
                (186, 110, 0.2),
                (158, 128),
                (122, 116, 0.2),
                (92, 130),
                (58, 114, 0.2),
                (30, 108),
            ]
        )
        pen.form("paper", ellipse(52, 138, 13, 10), shade=3)
        pen.form("paper", ellipse(30, 158, 8, 6), shade=2)
        for x, y, rx, ry in ((52, 138, 13, 10), (30, 158, 8, 6)):
            pen.edge("ink", ellipse(x, y, rx, ry), 2.6)
    else:
        shape = smooth(
            [
                (40, 6),
                (180, 6),
                (208, 20),
                (214, 64),
                (206, 112),
                (180, 126),
                (98, 126, 0.2),
                (40, 164, 0.05),
                (56, 126, 0.2),
                (40, 126),
                (14, 112),
                (6, 64),
                (12, 20),
            ]
        )
    pen.form("paper", shape, shade=6)
    pen.edge("ink", shape, 3.4)
    if not inscribe(pen, "ink", 30, 26, 160, 78):
        for x in (74, 110, 146):
            pen.oval("ink", x, 66, 9)


@draws(
    "recycling symbol",
    box=(170, 166),
    height_m=0.4,
    slots={"paint": "#3f9d55"},
    faces="front",
    aliases=("recycle symbol", "recycling", "recycle sign", "recycle"),
    tags=("symbol",),
    shadow=(30, 140),
)
def recycling_symbol(pen: Pen) -> None:
    """Draw three arrows that chase each other."""
    for k in range(3):
        with pen.moved(4.2, 4, scale=0.95), pen.turned(120 * k, 85, 94):
            band = polygon(
                [
                    (56, 46),
                    (78, 10),
                    (104, 10),
                    (122, 40),
                    (138, 31),
                    (126, 76),
                    (82, 64),
                    (98, 55),
                    (88, 38),
                    (78, 58),
                ],
                rounding=3,
            )
            pen.form("paint", band, shade=4, light=4)
            pen.poly("paint.deep", [(56, 46), (68, 27), (89, 40), (78, 58)], alpha=0.5)


@draws(
    "anchor",
    box=(150, 180),
    height_m=1.2,
    slots={"iron": "#44607c", "rope": "#e2c48c"},
    recolour=("iron", "rope"),
    faces="front",
    aliases=("ship anchor", "anchor symbol", "boat anchor"),
    tags=("sea", "symbol"),
    shadow=(40, 110),
)
def anchor(pen: Pen) -> None:
    """Draw an anchor with a rope about it."""
    pen.edge("iron", ellipse(75, 20, 13, 13), 8)
    body = smooth(
        [
            (67, 34, 0.2),
            (83, 34, 0.2),
            (85, 142, 0.3),
            (112, 130),
            (124, 112, 0.2),
            (110, 116, 0.1),
            (134, 84, 0.1),
            (146, 122, 0.1),
            (137, 116, 0.2),
            (122, 150),
            (75, 176, 0.4),
            (28, 150),
            (13, 116, 0.2),
            (4, 122, 0.1),
            (16, 84, 0.1),
            (40, 116, 0.1),
            (26, 112, 0.2),
            (38, 130),
            (65, 142, 0.3),
        ]
    )
    pen.form("iron", body, shade=6, light=4)
    pen.form("iron", rectangle(36, 48, 78, 14, rounding=7), shade=4, light=3)
    pen.line(
        "rope",
        [
            (84, 12),
            (104, 24),
            (94, 42),
            (64, 52),
            (58, 70),
            (88, 82),
            (92, 100),
            (62, 112),
            (60, 128),
        ],
        5,
    )
    pen.line("rope.deep", [(62, 56), (58, 70), (86, 81)], 1.4, alpha=0.7)


@draws(
    "target",
    box=(170, 190),
    height_m=1.2,
    slots={"red": "#d6372f", "white": "#fbf7ee", "wood": "#9b6238"},
    recolour=("red", "white"),
    faces="front",
    aliases=("bullseye", "bull's-eye", "dartboard", "archery target", "dart board"),
    tags=("symbol", "sport"),
    shadow=(24, 146),
)
def target(pen: Pen) -> None:
    """Draw a target on legs with an arrow in its middle."""
    for a, b in ((56, 28), (114, 142)):
        pen.limb("wood", [(a, 120), (b, 187)], (10, 8))
    pen.oval("red.deep", 87, 87, 79)
    for r, tone in ((79, "red"), (64, "white"), (49, "red"), (34, "white"), (18, "red")):
        pen.form(tone, ellipse(84, 83, r, r), shade=3)
    pen.line("#7a5238", [(84, 83), (134, 40)], 4)
    for dx, dy in ((0, 0), (-7, 6)):
        pen.poly(
            "#3f83c2",
            [(132 + dx, 42 + dy), (140 + dx, 22 + dy), (152 + dx, 14 + dy), (146 + dx, 30 + dy)],
        )
        pen.poly(
            "#3f83c2.shade",
            [(132 + dx, 42 + dy), (146 + dx, 30 + dy), (160 + dx, 24 + dy), (152 + dx, 38 + dy)],
        )
    pen.oval("red.line", 84, 83, 4)


@draws(
    "gem",
    box=(180, 150),
    height_m=0.15,
    slots={"stone": "#5fc6e0"},
    faces="front",
    aliases=(
        "diamond",
        "jewel",
        "gemstone",
        "ruby",
        "emerald",
        "sapphire",
        "precious stone",
    ),
    tags=("treasure", "symbol"),
    shadow=(66, 114),
)
def gem(pen: Pen) -> None:
    """Draw a cut gem with its facets."""
    top = ((6, 50), (40, 6), (140, 6), (174, 50))
    pen.poly("stone", [*top, (90, 146)])
    pen.poly("stone.pale", [(6, 50), (40, 6), (62, 50)])
    pen.poly("stone.light", [(40, 6), (62, 50), (90, 6)])
    pen.poly("stone.shine", [(62, 50), (90, 6), (118, 50)])
    pen.poly("stone", [(90, 6), (140, 6), (118, 50)])
    pen.poly("stone.shade", [(140, 6), (174, 50), (118, 50)])
    pen.poly("stone.shine", [(6, 50), (62, 50), (90, 146)])
    pen.poly("stone.shade", [(118, 50), (174, 50), (90, 146)])
    pen.poly("stone.deep", [(146, 50), (174, 50), (90, 146)], alpha=0.7)
    pen.poly("stone.light", [(62, 50), (90, 50), (90, 146)])
    pen.poly("#ffffff.raw", [(40, 8), (66, 8), (50, 30)], alpha=0.7)
    for x, y, r in ((150, 22, 12), (24, 92, 9)):
        pen.blob(
            "#ffffff.raw",
            [
                (x, y - r, 0),
                (x + r * 0.2, y - r * 0.2, 0.2),
                (x + r, y, 0),
                (x + r * 0.2, y + r * 0.2, 0.2),
                (x, y + r, 0),
                (x - r * 0.2, y + r * 0.2, 0.2),
                (x - r, y, 0),
                (x - r * 0.2, y - r * 0.2, 0.2),
            ],
        )
    pen.anchor("grip", 90, 80)


@draws(
    "ribbon",
    box=(190, 150),
    height_m=0.2,
    slots={"silk": "#e0457a"},
    faces="front",
    aliases=("ribbon bow", "hair bow", "gift bow"),
    tags=("party",),
    shadow=(40, 150),
)
def ribbon(pen: Pen) -> None:
    """Draw a ribbon tied in a bow."""
    for s in (1, -1):
        pen.form(
            "silk",
            smooth(
                [
                    (95, 60),
                    (95 + 26 * s, 84),
                    (95 + 54 * s, 140, 0),
                    (95 + 38 * s, 132, 0),
                    (95 + 28 * s, 146, 0),
                    (95 + 6 * s, 92),
                ]
            ),
            shade=5,
            light=3,
        )
        loop = smooth(
            [
                (95, 56, 0.3),
                (95 + 30 * s, 22),
                (95 + 70 * s, 6),
                (95 + 92 * s, 30),
                (95 + 90 * s, 74),
                (95 + 66 * s, 96),
                (95 + 28 * s, 82),
            ]
        )
        pen.form("silk", loop, shade=7, light=5)
        pen.blob(
            "silk.deep",
            [
                (95 + 18 * s, 58),
                (95 + 44 * s, 36),
                (95 + 70 * s, 30),
                (95 + 76 * s, 52),
                (95 + 66 * s, 74),
                (95 + 40 * s, 74),
            ],
            alpha=0.75,
        )
        pen.line("silk.shade", [(95 + 12 * s, 50), (95 + 34 * s, 32), (95 + 56 * s, 22)], 2.4)
    pen.form("silk", rectangle(77, 36, 36, 42, rounding=13), shade=6, light=4)
    pen.anchor("grip", 95, 58)
    pen.anchor("worn", 95, 76, size=120)


@draws(
    "laurel wreath",
    box=(180, 170),
    height_m=0.3,
    slots={"leaf": "#5f9f50", "ribbon": "#d6453f"},
    recolour=("leaf", "ribbon"),
    faces="front",
    plural="laurel wreaths",
    aliases=("laurel", "laurels", "victory wreath"),
    tags=("symbol",),
    shadow=(50, 130),
)
def laurel_wreath(pen: Pen) -> None:
    """Draw two laurel branches bound with a ribbon."""
    with pen.mirrored(90):
        pen.line("leaf.deep", [(90, 148), (46, 138), (20, 96), (28, 42), (48, 20)], 3.4)
        for x, y, angle in (
            (70, 146, -100),
            (48, 136, -80),
            (32, 116, -58),
            (23, 92, -36),
            (22, 66, -16),
            (30, 40, 8),
        ):
            for turn, slot in ((-34, "leaf"), (34, "leaf")):
                with pen.turned(angle + turn + 20, x, y):
                    pen.form(
                        slot,
                        smooth([(x, y, 0), (x + 8, y - 14), (x, y - 32, 0.1), (x - 8, y - 14)]),
                        shade=3,
                        light=3,
                    )
    for s in (1, -1):
        pen.form(
            "ribbon",
            smooth(
                [
                    (90, 146),
                    (90 + 10 * s, 150),
                    (90 + 22 * s, 168, 0),
                    (90 + 12 * s, 165, 0),
                    (90 + 6 * s, 168, 0),
                ]
            ),
            shade=2,
        )
    pen.form("ribbon", ellipse(90, 147, 9, 8), shade=3, light=2)
    pen.anchor("inside", 90, 110, size=80)
    inscribe(pen, "ribbon", 50, 56, 80, 60)


@draws(
    "smiley",
    box=(150, 150),
    height_m=0.4,
    slots={"face": "#fccb3c"},
    faces="front",
    variants=("happy", "sad", "winking", "laughing"),
    aliases=("smiley face", "emoji", "happy face", "smile", "emoticon", "sad face"),
    tags=("symbol",),
    shadow=(44, 106),
)
def smiley(pen: Pen) -> None:
    """Draw a round yellow face."""
    disc = ellipse(75, 75, 71, 71)
    pen.form("face", disc, shade=12, light=5)
    pen.oval("face.pale", 50, 34, 20, 12, tilt=-30, alpha=0.7)
    for x in (32, 118):
        pen.oval("#ee7a4c", x, 88, 11, 8, alpha=0.4)
    for x in (52, 98):
        if pen.variant == "laughing" or (pen.variant == "winking" and x == 98):
            pen.line("#5a3a1e", [(x - 11, 66), (x, 57), (x + 11, 66)], 5)
        else:
            pen.oval("#5a3a1e", x, 62, 8, 11)
            pen.oval("#ffffff.raw", x + 3, 57, 3)
    if pen.variant == "sad":
        pen.line("#5a3a1e", [(52, 112), (75, 98), (98, 112)], 5)
        pen.blob("#5ab0e6", [(112, 76, 0), (120, 92), (112, 100), (104, 92)])
    elif pen.variant == "laughing":
        mouth = smooth([(42, 86, 0.2), (75, 92), (108, 86, 0.2), (100, 112), (75, 124), (50, 112)])
        pen.fill("#6a2a22", mouth)
        with pen.inside(mouth):
            pen.box("#ffffff", 40, 84, 70, 14)
            pen.oval("#e8604f", 75, 122, 22, 12)
    else:
        pen.line("#5a3a1e", [(44, 90), (58, 106), (75, 111), (92, 106), (106, 90)], 5.4)
