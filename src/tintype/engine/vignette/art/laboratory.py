"""Owns the drawings of what a laboratory and a clinic look at: germs, dishes, burners, images.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "virus",
    box=(160, 160),
    height_m=0.3,
    slots={"shell": "#5fa86a", "spike": "#d8503f"},
    faces="front",
    plural="viruses",
    aliases=("coronavirus", "germ", "covid"),
    tags=("science",),
    shadow=(40, 120),
)
def virus(pen: Pen) -> None:
    """Draw a virus with its crown of spikes."""
    for k in range(14):
        a = math.radians(k * 360 / 14)
        c, s = math.cos(a), math.sin(a)
        pen.limb("spike.shade", [(80 + 44 * c, 80 + 44 * s), (80 + 66 * c, 80 + 66 * s)], (6, 5))
        pen.form("spike", ellipse(80 + 68 * c, 80 + 68 * s, 9, 9), shade=2, light=2)
    pen.form("shell", ellipse(80, 80, 52, 52), shade=10, light=6)
    for x, y, r in ((62, 62, 9), (98, 70, 7), (74, 96, 8), (104, 100, 6), (56, 88, 5), (86, 52, 5)):
        pen.form("spike", ellipse(x, y, r, r), shade=2, light=2)


@draws(
    "bacteria",
    box=(190, 130),
    height_m=0.3,
    slots={"cell": "#4f9fb8"},
    faces="front",
    plural="bacteria",
    aliases=("bacterium", "microbe", "microbes"),
    tags=("science",),
    shadow=(40, 150),
)
def bacteria(pen: Pen) -> None:
    """Draw a rod-shaped bacterium with hairs and a tail."""
    for k in range(11):
        x = 56 + k * 11
        pen.line("cell.shade", [(x, 34), (x - 4, 22), (x + 3, 12)], 2.4)
        pen.line("cell.shade", [(x, 98), (x + 4, 110), (x - 3, 120)], 2.4)
    pen.line("cell.deep", [(44, 66), (30, 54), (20, 72), (6, 58)], 3)
    body = rectangle(38, 28, 144, 74, rounding=37)
    pen.form("cell", body, shade=10, light=6)
    pen.line("cell.pale", [(70, 66), (86, 54), (100, 74), (118, 54), (132, 74), (148, 60)], 4)
    for x, y in ((70, 46), (150, 84), (94, 88), (124, 40), (164, 62), (60, 78)):
        pen.oval("cell.deep", x, y, 4)


@draws(
    "petri dish",
    box=(190, 110),
    height_m=0.1,
    slots={"glass": "#cfe6f0", "jelly": "#f0dca8", "colony": "#c8505a"},
    faces="front",
    plural="petri dishes",
    tags=("science",),
    shadow=(20, 170),
)
def petri_dish(pen: Pen) -> None:
    """Draw a dish with growing colonies."""
    side = smooth([(6, 50, 0.2), (184, 50, 0.2), (182, 76), (140, 100), (50, 100), (8, 76)])
    pen.form("glass", side, shade=6, light=3)
    pen.form("glass.light", ellipse(95, 50, 89, 40), shade=3)
    pen.form("jelly", ellipse(95, 51, 79, 33), shade=4, light=2)
    for x, y, r, tone in (
        (60, 42, 13, "colony"),
        (104, 36, 9, "#5fa86a"),
        (134, 52, 14, "colony"),
        (88, 62, 11, "#5fa86a"),
        (46, 60, 7, "#4f86c6"),
        (118, 70, 6, "#4f86c6"),
    ):
        pen.form(tone, ellipse(x, y, r, r * 0.55), shade=2, light=1)
    pen.line("#ffffff", [(20, 66), (40, 82), (70, 91)], 3, alpha=0.8)


@draws(
    "bunsen burner",
    box=(110, 190),
    height_m=0.3,
    slots={"metal": "#aab3c2", "hose": "#d8663f"},
    faces="front",
    aliases=("gas burner",),
    tags=("science",),
    shadow=(20, 90),
    is_lit_at_night=True,
)
def bunsen_burner(pen: Pen) -> None:
    """Draw a burner with a blue flame."""
    if pen.is_night:
        pen.glow("#7fc8ff.raw", 55, 44, 50)
    pen.blob("#5fa8f5.raw", [(55, 4, 0.2), (72, 44), (66, 74), (44, 74), (38, 44)])
    pen.blob("#dff2ff.raw", [(55, 34, 0.2), (63, 56), (60, 72), (50, 72), (47, 56)])
    pen.form("metal", rectangle(46, 70, 18, 84, rounding=3), shade=6, light=3)
    pen.form("metal.light", rectangle(40, 118, 30, 20, rounding=4), shade=4)
    pen.oval("metal.line", 55, 128, 5)
    pen.line("hose", [(64, 150), (88, 146), (106, 160)], 8)
    pen.form(
        "metal.shade",
        smooth(
            [(44, 150, 0.2), (66, 150, 0.2), (98, 178), (94, 186, 0.3), (16, 186, 0.3), (12, 178)]
        ),
        shade=5,
        light=3,
    )


@draws(
    "x-ray",
    box=(150, 180),
    height_m=0.5,
    slots={"film": "#1f2f45", "bone": "#d8ecf5"},
    faces="front",
    plural="x-rays",
    aliases=("x-ray image", "xray", "radiograph", "mri", "mri scan"),
    tags=("science",),
    shadow=(14, 136),
)
def x_ray(pen: Pen) -> None:
    """Draw an X-ray image of a chest."""
    film = rectangle(5, 5, 140, 170, rounding=6)
    pen.form("film", film, shade=4)
    with pen.inside(film):
        pen.blob(
            "#3f5f80", [(75, 14), (112, 34), (134, 90), (124, 190), (26, 190), (16, 90), (38, 34)]
        )
        for side in (-1, 1):
            pen.blob(
                "#182638",
                [
                    (75 + side * 8, 52),
                    (75 + side * 34, 58),
                    (75 + side * 42, 110),
                    (75 + side * 30, 142),
                    (75 + side * 10, 130),
                ],
            )
            for k in range(6):
                y = 52 + k * 17
                pen.line(
                    "bone",
                    [
                        (75 + side * 5, y),
                        (75 + side * 38, y + 2),
                        (75 + side * 46, y + 20),
                        (75 + side * (26 - k), y + 25),
                    ],
                    4.4,
                    alpha=0.85,
                )
            pen.line("bone", [(75 + side * 4, 44), (75 + side * 30, 34), (75 + side * 52, 42)], 6)
        for k in range(11):
            pen.form("bone", rectangle(69, 20 + k * 15, 12, 11, rounding=3), shade=2)


@draws(
    "molecule",
    box=(170, 150),
    height_m=0.3,
    slots={"atom": "#d8433f", "second": "#4f86c6", "bond": "#9aa2b0"},
    faces="front",
    aliases=("molecules", "chemical structure", "water molecule"),
    tags=("science",),
    shadow=(40, 130),
)
def molecule(pen: Pen) -> None:
    """Draw a molecule of balls and sticks."""
    balls = (
        (84, 72, 30, "atom"),
        (28, 44, 19, "second"),
        (140, 38, 19, "second"),
        (46, 124, 17, "#f2f0ea"),
        (132, 116, 22, "#5fb870"),
    )
    for x, y, _, _ in balls[1:]:
        pen.limb("bond", [(84, 72), (x, y)], (10, 10))
        pen.line("bond.light", [(82, 70), (x - 2, y - 2)], 2.4)
    for x, y, r, tone in balls[1:] + balls[:1]:
        pen.form(tone, ellipse(x, y, r, r), shade=6, light=4)
        pen.oval("#ffffff", x - r * 0.35, y - r * 0.4, r * 0.24, r * 0.16, tilt=-30, alpha=0.8)
