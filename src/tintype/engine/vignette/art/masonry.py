"""Owns the drawings of what walls are built of: bricks, blocks of concrete, bags of cement.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "brick",
    box=(220, 120),
    height_m=0.1,
    slots={"clay": "#b9563c"},
    faces="front",
    aliases=("red brick", "house brick", "clay brick", "building brick"),
    tags=("tool",),
    shadow=(8, 200),
)
def brick(pen: Pen) -> None:
    """Draw one brick with the three holes of its upper side."""
    pen.poly("clay.light", [(4, 46), (52, 8), (216, 8), (172, 46)], rounding=3)
    pen.poly("clay.deep", [(172, 46), (216, 8), (216, 76), (172, 116)], rounding=3)
    pen.form("clay", rectangle(4, 44, 170, 73, rounding=4), shade=7, light=3)
    for x in (66, 110, 154):
        pen.oval("clay.deep", x, 27, 15, 7)
        pen.oval("clay.line", x + 1, 29, 12, 4.5)
    if pen.detail:
        for x, y in ((24, 62), (58, 92), (96, 66), (132, 98), (150, 64), (36, 104), (112, 86)):
            pen.oval("clay.shade", x, y, 4, 2.4, alpha=0.6)
        for x, y in ((40, 72), (84, 104), (124, 74)):
            pen.oval("clay.pale", x, y, 3, 1.8, alpha=0.5)


@draws(
    "concrete block",
    box=(240, 150),
    height_m=0.24,
    slots={"stone": "#a9abae"},
    faces="front",
    aliases=("cinder block", "breeze block", "cement block", "block of concrete", "cinderblock"),
    tags=("tool",),
    shadow=(8, 220),
)
def concrete_block(pen: Pen) -> None:
    """Draw a hollow block of concrete, its two openings upwards."""
    pen.poly("stone.light", [(4, 60), (58, 8), (236, 8), (186, 60)], rounding=3)
    pen.poly("stone.deep", [(186, 60), (236, 8), (236, 92), (186, 146)], rounding=3)
    pen.form("stone", rectangle(4, 58, 184, 89, rounding=4), shade=8, light=4)
    for x in (36, 114):
        pen.poly("stone.line", [(x, 50), (x + 34, 17), (x + 90, 17), (x + 58, 50)], rounding=3)
        pen.poly("stone.deep", [(x + 34, 17), (x + 90, 17), (x + 82, 27), (x + 40, 27)])
    if pen.detail:
        for x, y in ((22, 78), (60, 112), (98, 84), (140, 124), (166, 80), (36, 132), (118, 104)):
            pen.oval("stone.shade", x, y, 3.4, 2.4, alpha=0.7)
        for x, y in ((44, 92), (84, 130), (150, 98)):
            pen.oval("stone.pale", x, y, 2.6, 1.8, alpha=0.7)


@draws(
    "bag of cement",
    box=(170, 190),
    height_m=0.6,
    slots={"bag": "#cdbfa6", "print": "#6a7686"},
    faces="front",
    aliases=("cement bag", "sack of cement", "bags of cement"),
    tags=("tool",),
    shadow=(12, 158),
)
def bag_of_cement(pen: Pen) -> None:
    """Draw a full paper bag with a printed band."""
    body = smooth(
        [
            (16, 16, 0.3),
            (84, 8),
            (154, 16, 0.3),
            (162, 60),
            (164, 132),
            (154, 184, 0.3),
            (18, 186, 0.3),
            (6, 132),
            (8, 60),
        ]
    )
    pen.form("bag", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("print", 0, 74, 170, 50)
        pen.form("bag", ellipse(85, 99, 17, 17), shade=2)
        pen.line("bag.shade", [(20, 36), (84, 30), (150, 36)], 2.4)
    pen.line("bag.deep", [(18, 24), (84, 17), (152, 24)], 2, alpha=0.7)
