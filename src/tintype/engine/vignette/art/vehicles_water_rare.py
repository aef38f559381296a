"""Owns the drawings of less common craft on water: kayak, aircraft carrier, hovercraft.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "kayak",
    box=(260, 110),
    height_m=0.6,
    slots={"hull": "#e0632f", "trim": "#f7e6c0"},
    stance="water",
    ground=86,
    tags=("water",),
    shadow=(20, 240),
)
def kayak(pen: Pen) -> None:
    """Draw a kayak with a double paddle."""
    pen.oval("hull.line", 122, 58, 32, 9)
    pen.anchor("seat", 122, 60)
    pen.anchor("inside", 122, 60)
    with pen.in_front():
        hull = smooth(
            [
                (6, 44, 0.2),
                (60, 56),
                (122, 64),
                (190, 56),
                (254, 40, 0.2),
                (224, 84),
                (170, 96),
                (70, 96),
                (30, 84),
            ]
        )
        pen.form("hull", hull, shade=9, light=5)
        pen.line("trim", [(20, 60), (70, 76), (122, 80), (186, 76), (240, 56)], 4)
        pen.line("hull.deep", [(94, 60), (122, 66), (150, 60)], 4)
        pen.limb("#4a4f60", [(60, 96), (196, 20)], (5, 5))
        pen.form("#f2c23a", ellipse(48, 98, 19, 8, tilt=-30), shade=3)
        pen.form("#f2c23a", ellipse(208, 14, 19, 8, tilt=-30), shade=3, light=2)


@draws(
    "aircraft carrier",
    box=(280, 130),
    height_m=60,
    slots={"hull": "#7d8798", "deck": "#4f5766"},
    stance="water",
    ground=112,
    aliases=("warship", "battleship", "navy ship", "destroyer"),
    tags=("water",),
    shadow=(20, 260),
)
def aircraft_carrier(pen: Pen) -> None:
    """Draw an aircraft carrier with jets on deck."""
    pen.form(
        "hull.light",
        smooth(
            [
                (146, 70, 0.1),
                (150, 40, 0.1),
                (164, 40, 0.1),
                (166, 24, 0.1),
                (186, 24, 0.1),
                (190, 46, 0.1),
                (206, 48, 0.1),
                (208, 70, 0.1),
            ]
        ),
        shade=5,
        light=3,
    )
    pen.line("hull.deep", [(176, 24), (176, 4)], 3)
    pen.line("hull.deep", [(166, 12), (188, 12)], 2.4)
    for k in range(3):
        pen.box("#cfe8f4", 154 + k * 16, 50, 10, 6, rounding=1)
    for x in (30, 66, 102, 226):
        jet = smooth(
            [
                (x, 64, 0.2),
                (x + 8, 60),
                (x + 10, 50, 0.2),
                (x + 15, 58),
                (x + 30, 63, 0.2),
                (x + 12, 70),
                (x + 2, 70),
            ]
        )
        pen.form("#b9c1ce", jet, shade=2, light=1)
    pen.form(
        "deck",
        smooth([(4, 68, 0.1), (276, 66, 0.1), (268, 80, 0.1), (8, 80, 0.1)]),
        shade=3,
        light=2,
    )
    pen.form(
        "hull",
        smooth([(10, 80, 0.1), (268, 80, 0.1), (242, 122, 0.2), (40, 122, 0.2)]),
        shade=8,
        light=4,
    )
    pen.line("#b84a3f", [(32, 116), (246, 116)], 7)
    for k in range(7):
        pen.box("hull.deep", 56 + k * 24, 88, 12, 5, rounding=2)


@draws(
    "hovercraft",
    box=(240, 140),
    height_m=4,
    slots={"body": "#f4f5f2", "trim": "#d8433f", "skirt": "#33343f"},
    stance="water",
    ground=124,
    tags=("water",),
    shadow=(20, 220),
    along=("trim",),
)
def hovercraft(pen: Pen) -> None:
    """Draw a hovercraft with its fan and rubber skirt."""
    pen.edge("trim", ellipse(40, 44, 34, 34), 7)
    for k in range(3):
        with pen.turned(k * 120, 40, 44):
            pen.limb("#5b6270", [(40, 44), (40, 16)], (6, 12))
    pen.limb("#8d95a4", [(40, 44), (44, 92)], (8, 10))
    pen.form(
        "body",
        smooth(
            [(70, 92, 0.1), (76, 48, 0.3), (150, 44, 0.3), (186, 66), (218, 84), (222, 96, 0.2)]
        ),
        shade=7,
        light=4,
    )
    pen.form(
        "#8fc6e8", smooth([(150, 52, 0.2), (180, 70), (176, 76, 0.2), (146, 76, 0.2)]), shade=3
    )
    for k in range(3):
        pen.form("#8fc6e8", rectangle(84 + k * 20, 56, 14, 16, rounding=3), shade=2)
    pen.box("trim", 72, 82, 146, 7)
    skirt = smooth([(10, 92, 0.3), (228, 92, 0.3), (236, 112), (222, 132), (18, 132), (4, 112)])
    pen.form("skirt", skirt, shade=7, light=4)
    with pen.inside(skirt):
        for k in range(12):
            pen.line("skirt.light", [(14 + k * 19, 94), (18 + k * 19, 132)], 2)
