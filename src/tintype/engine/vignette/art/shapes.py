"""Owns the drawings of plain shapes and solids.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.symbols import raised


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
    pen.anchor("within", 75, 75, size=92)


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
    pen.anchor("within", 75, 75, size=104)
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
    pen.anchor("within", 110, 72, size=96)


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
    pen.anchor("within", 82, 100, size=66)


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
    aliases=("round ball", "marble"),
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
