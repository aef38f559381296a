"""Owns the drawings of chests and low tables, of a screen to show slides on, and of a bedroll.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "projector screen",
    box=(260, 220),
    height_m=2.2,
    slots={"screen": "#f9faf8", "case": "#59636f", "bar": "#3f86c8"},
    recolour=("case",),
    faces="front",
    aliases=("presentation screen", "projection screen", "slide show", "presentation slide"),
    tags=("office",),
    shadow=(80, 180),
)
def projector_screen(pen: Pen) -> None:
    """Draw a screen on a stand that shows a slide with a chart."""
    pen.line("case", [(130, 150), (130, 202)], 7)
    for x in (84, 176):
        pen.line("case", [(130, 192), (x, 216)], 6)
    pen.box("case", 4, 4, 252, 15, rounding=7)
    pen.form(
        "screen", smooth([(14, 18, 0.1), (246, 18, 0.1), (246, 164, 0.1), (14, 164, 0.1)]), shade=5
    )
    pen.box("case", 10, 162, 240, 8, rounding=4)
    pen.box("case.light", 34, 34, 110, 10, rounding=3)
    for k in range(3):
        pen.box("screen.deep", 34, 58 + 17 * k, 84 - 12 * k, 6, rounding=3, alpha=0.6)
    for k, tall in enumerate((30, 48, 42, 72)):
        pen.box("bar" if k < 3 else "#e8923c", 144 + 23 * k, 142 - tall, 16, tall, rounding=2)
    pen.line("case", [(138, 143), (234, 143)], 3)


@draws(
    "sleeping bag",
    box=(260, 90),
    height_m=0.4,
    slots={"bag": "#e8803c", "lining": "#3f6f8f"},
    aliases=("bedroll",),
    tags=("forest",),
    shadow=(14, 246),
)
def sleeping_bag(pen: Pen) -> None:
    """Draw a sleeping bag laid out, its hood on the left."""
    pen.form(
        "bag",
        smooth(
            [
                (6, 60),
                (20, 26),
                (70, 16),
                (160, 24),
                (236, 38),
                (256, 62),
                (236, 84),
                (60, 86),
                (20, 82),
            ]
        ),
        shade=9,
        light=5,
    )
    pen.form(
        "lining", smooth([(14, 60), (24, 34), (62, 26), (84, 48), (70, 74), (30, 76)]), shade=5
    )
    pen.form(
        "#f4f1ea", smooth([(24, 56), (36, 40), (62, 42), (68, 58), (50, 68), (30, 66)]), shade=4
    )
    for x in (112, 148, 184, 218):
        pen.line("bag.shade", [(x, 22 + (x - 100) * 0.14), (x + 6, 50), (x, 85)], 2.6)
    pen.line("#f2ead8", [(84, 50), (160, 54), (238, 62)], 2.6)


@draws(
    "nightstand",
    box=(150, 160),
    height_m=0.55,
    slots={"wood": "#a9744a", "knob": "#e0b54f"},
    faces="front",
    aliases=("bedside table", "night table", "side table"),
    tags=("home", "bedroom"),
    shadow=(10, 140),
)
def nightstand(pen: Pen) -> None:
    """Draw a small chest of two drawers."""
    for x in (18, 120):
        pen.box("wood.deep", x, 140, 12, 18, rounding=2)
    pen.form(
        "wood",
        smooth([(10, 18, 0.1), (140, 18, 0.1), (140, 146, 0.1), (10, 146, 0.1)]),
        shade=7,
        light=3,
    )
    pen.box("wood.light", 3, 6, 144, 15, rounding=4)
    for y in (32, 90):
        pen.form(
            "wood.light",
            smooth([(22, y, 0.2), (128, y, 0.2), (128, y + 46, 0.2), (22, y + 46, 0.2)]),
            shade=5,
        )
        pen.oval("knob", 75, y + 23, 6.4)
        pen.oval("knob.light", 73, y + 21, 2.4)
    pen.anchor("top", 75, 8, size=120)


@draws(
    "dresser",
    box=(260, 190),
    height_m=0.95,
    slots={"wood": "#b8845a", "knob": "#e0b54f"},
    faces="front",
    aliases=("chest of drawers", "sideboard", "drawers", "commode"),
    tags=("home", "bedroom"),
    shadow=(14, 246),
)
def dresser(pen: Pen) -> None:
    """Draw a wide chest of six drawers."""
    for x in (22, 220):
        pen.box("wood.deep", x, 168, 18, 20, rounding=2)
    pen.form(
        "wood",
        smooth([(10, 18, 0.1), (250, 18, 0.1), (250, 174, 0.1), (10, 174, 0.1)]),
        shade=8,
        light=3,
    )
    pen.box("wood.light", 3, 6, 254, 15, rounding=4)
    for y in (32, 80, 128):
        for x in (22, 136):
            pen.form(
                "wood.light",
                smooth([(x, y, 0.2), (x + 102, y, 0.2), (x + 102, y + 38, 0.2), (x, y + 38, 0.2)]),
                shade=4,
            )
            pen.box("knob", x + 38, y + 17, 26, 5, rounding=2)
    pen.anchor("top", 130, 8, size=220)


@draws(
    "coffee table",
    box=(240, 100),
    height_m=0.45,
    slots={"wood": "#a06a43"},
    faces="front",
    aliases=("low table", "cocktail table"),
    tags=("home",),
    shadow=(20, 220),
)
def coffee_table(pen: Pen) -> None:
    """Draw a low table with a shelf below."""
    for x in (26, 200):
        pen.limb("wood.shade", [(x + 8, 30), (x + (4 if x < 100 else 12), 96)], (14, 9))
    pen.box("wood.shade", 34, 66, 172, 9, rounding=3)
    pen.box("#c8553f", 92, 56, 56, 10, rounding=2)
    pen.box("#4f8fb8", 98, 48, 46, 8, rounding=2)
    pen.poly("wood.light", [(26, 6), (214, 6), (236, 26), (4, 26)], rounding=4)
    pen.box("wood", 3, 24, 234, 12, rounding=4)
    pen.anchor("top", 120, 14, size=180)


@draws(
    "baby mobile",
    box=(220, 220),
    height_m=0.6,
    slots={
        "wood": "#d8b07a",
        "star": "#f3c84a",
        "cloud": "#f4f6fa",
        "moon": "#f0a6b4",
        "bird": "#7fb6e0",
    },
    recolour=("star", "cloud"),
    faces="front",
    stance="hang",
    aliases=("crib mobile", "cot mobile", "nursery mobile", "hanging mobile", "cradle mobile"),
    tags=("bedroom",),
)
def baby_mobile(pen: Pen) -> None:
    """Draw crossed rods from which a star, a moon, clouds and a bird hang."""
    pen.line("wood.shade", [(110, 2), (110, 54)], 3)
    pen.limb("wood.shade", dots("60 70, 110 56, 160 70"), (6, 8, 6))
    pen.limb("wood", dots("14 58, 110 54, 206 58"), (7, 10, 7))
    pen.oval("wood.light", 110, 54, 9)
    for x, top, low in (
        (20, 59, 112),
        (62, 70, 150),
        (110, 60, 124),
        (158, 70, 156),
        (200, 59, 110),
    ):
        pen.line("wood.deep", [(x, top), (x, low)], 1.6)
    pen.form("star", star(110, 150, 32, 14, 5), shade=4, light=3)
    moon = smooth([(24, 110, 0), (6, 122), (4, 146), (20, 160), (42, 154, 0), (24, 144), (18, 126)])
    pen.form("moon", moon, shade=4, light=2)
    for x, y in ((62, 172), (200, 132)):
        puff = curve(
            f"{x - 28} {y + 14} .3, {x - 27} {y - 4}, {x - 12} {y - 8}, {x} {y - 22},"
            f"{x + 14} {y - 8}, {x + 19} {y - 2}, {x + 19} {y + 14} .3"
        )
        pen.form("cloud", puff, shade=4, light=3)
    bird = curve(
        "132 190, 144 172, 166 168, 182 176, 192 182 0, 180 188, 170 204, 148 206, 128 200 0"
    )
    pen.form("bird", bird, shade=4, light=3)
    pen.blob("bird.shade", dots("148 186, 164 182, 172 192, 156 200"))
    pen.oval("#2e2a3a", 178, 181, 2.4)
