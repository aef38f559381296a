"""Owns the drawings of signs that mean something: arrows, ticks, marks of peace and time.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    ellipse,
    polygon,
    rectangle,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.symbols import raised


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
