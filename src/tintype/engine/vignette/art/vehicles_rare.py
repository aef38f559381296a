"""Owns the drawings of less common vehicles: on one wheel, behind horses, on cushions, on the moon.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.fittings import spoked_wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def _tyre(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a car's wheel."""
    pen.form("#2b2a33", ellipse(x, y, r, r), shade=4)
    pen.form("#c9ced8", ellipse(x, y, r * 0.56, r * 0.56), shade=3, light=2)
    pen.oval("#5b6270", x, y, r * 0.2)


@draws(
    "unicycle",
    box=(130, 220),
    height_m=1.3,
    slots={"frame": "#d8343f", "saddle": "#33323d"},
    tags=("road",),
    shadow=(36, 94),
    along=("saddle",),
)
def unicycle(pen: Pen) -> None:
    """Draw a unicycle."""
    spoked_wheel(pen, 65, 160, 56, rim="#2b2a33", spoke="#b9c1ce")
    pen.limb("frame", [(52, 160), (56, 96), (65, 70)], (7, 7, 8))
    pen.limb("frame.light", [(78, 160), (74, 96), (65, 70)], (7, 7, 8))
    pen.limb("#b9c1ce", [(65, 78), (65, 34)], (8, 8))
    pen.form(
        "saddle",
        smooth([(28, 22), (40, 10), (62, 22), (88, 8), (104, 16), (94, 34), (64, 40), (36, 36)]),
        shade=5,
        light=3,
    )
    pen.limb("#8d95a4", [(65, 160), (86, 182)], (7, 6))
    pen.form("#33323d", rectangle(76, 178, 28, 9, rounding=3), shade=2)
    pen.oval("#8d95a4", 65, 160, 8)
    pen.anchor("seat", 65, 24)


@draws(
    "chariot",
    box=(220, 170),
    height_m=1.5,
    slots={"body": "#b8323c", "trim": "#e8b84a"},
    aliases=("roman chariot", "war chariot"),
    tags=("road", "history"),
    shadow=(30, 120),
)
def chariot(pen: Pen) -> None:
    """Draw a Roman chariot with its pole."""
    pen.limb("#8f623c", [(70, 118), (150, 112), (214, 84)], (9, 8, 6))
    pen.limb("#8f623c", [(206, 66), (214, 106)], (7, 7))
    pen.form(
        "body.shade",
        smooth([(20, 116, 0.2), (16, 74), (34, 70), (110, 70), (112, 116, 0.2)]),
        shade=4,
    )
    with pen.in_front():
        body = smooth(
            [
                (26, 122, 0.2),
                (22, 84, 0.3),
                (50, 70),
                (90, 34),
                (122, 12, 0.3),
                (140, 30),
                (136, 122, 0.2),
            ]
        )
        pen.form("body", body, shade=9, light=5)
        pen.line("trim", [(22, 84), (50, 70), (90, 34), (122, 12), (140, 30)], 6)
        with pen.inside(body):
            pen.box("trim", 20, 110, 120, 8)
            for k in range(6):
                a = k * 60
                with pen.turned(a, 98, 78):
                    pen.limb("trim", [(98, 78), (98, 58)], (4, 7))
            pen.oval("trim", 98, 78, 7)
        spoked_wheel(pen, 76, 126, 40, rim="trim", spoke="trim.shade")
        pen.edge("trim.deep", ellipse(76, 126, 37, 37), 6)
        pen.form("trim", ellipse(76, 126, 9, 9), shade=3, light=2)
    pen.anchor("seat", 72, 112)


@draws(
    "segway",
    box=(130, 200),
    height_m=1.3,
    slots={"body": "#3f4657", "trim": "#4fb0e0"},
    tags=("road",),
    shadow=(30, 100),
)
def segway(pen: Pen) -> None:
    """Draw a two-wheeled stand-on scooter."""
    pen.limb("body.light", [(58, 150), (76, 40)], (8, 6))
    pen.limb("body", [(58, 34), (78, 28), (104, 30)], (9, 8, 10))
    pen.form("trim.raw", ellipse(80, 26, 9, 6), shade=2)
    pen.form(
        "body",
        smooth([(14, 150, 0.2), (104, 150, 0.2), (110, 168, 0.3), (20, 172, 0.3)]),
        shade=5,
        light=3,
    )
    pen.form("#2b2a33", ellipse(62, 164, 32, 32), shade=6)
    pen.form("#c9ced8", ellipse(62, 164, 21, 21), shade=4, light=2)
    pen.oval("trim", 62, 164, 8)
    pen.line("body", [(30, 142), (46, 130), (78, 130), (94, 142)], 6)
    pen.anchor("seat", 62, 148)


@draws(
    "hoverboard",
    box=(200, 90),
    height_m=0.2,
    slots={"board": "#d83f8a", "glow": "#5fd8f0"},
    tags=("road",),
    shadow=(30, 170),
    is_lit_at_night=True,
)
def hoverboard(pen: Pen) -> None:
    """Draw a flying board on glowing discs."""
    for x in (54, 146):
        pen.oval("glow.raw", x, 68, 34, 9, alpha=0.5)
        pen.oval("glow.raw", x, 66, 22, 5)
    deck = smooth(
        [
            (8, 22),
            (20, 32),
            (60, 36),
            (140, 36),
            (180, 32),
            (192, 22),
            (190, 44),
            (160, 56),
            (40, 56),
            (10, 44),
        ]
    )
    pen.form("board", deck, shade=7, light=4)
    pen.form(
        "board.light",
        smooth([(8, 22), (40, 20), (160, 20), (192, 22), (160, 36), (40, 36)]),
        shade=3,
    )
    for x in (54, 146):
        pen.form("#4a4f60", ellipse(x, 56, 28, 8), shade=3, light=2)
    pen.line("glow.raw", [(70, 28), (130, 28)], 4)
    pen.anchor("seat", 100, 24)


@draws(
    "tow truck",
    box=(260, 150),
    height_m=2.4,
    slots={"body": "#e8a32f", "bed": "#4a4f60"},
    aliases=("breakdown truck", "recovery truck"),
    tags=("road",),
    shadow=(24, 236),
    is_lit_at_night=True,
)
def tow_truck(pen: Pen) -> None:
    """Draw a tow truck with its boom and hook."""
    pen.limb("bed.light", [(128, 98), (26, 30)], (13, 9))
    pen.limb("bed", [(120, 98), (78, 62)], (9, 8))
    pen.line("#5b6270", [(26, 30), (24, 62)], 2.4)
    pen.line("#c9ced8", [(24, 62), (28, 74), (20, 80), (14, 72)], 5)
    pen.form("bed", rectangle(18, 92, 134, 28, rounding=5), shade=5, light=3)
    for k in range(5):
        pen.poly(
            "#f2c23a",
            [(26 + k * 26, 116), (36 + k * 26, 100), (44 + k * 26, 100), (34 + k * 26, 116)],
        )
    cab = smooth(
        [
            (144, 122, 0.1),
            (146, 44, 0.3),
            (160, 36, 0.4),
            (196, 36, 0.4),
            (214, 74, 0.3),
            (246, 82, 0.4),
            (252, 122, 0.2),
        ]
    )
    pen.form("body", cab, shade=8, light=5)
    pen.form(
        "#cfe8f4", smooth([(158, 74, 0.1), (160, 48, 0.2), (190, 48, 0.2), (204, 74, 0.1)]), shade=3
    )
    pen.line("body.deep", [(182, 48), (182, 116)], 2)
    pen.form(
        "#f08a3a.raw" if pen.is_night else "#f08a3a",
        rectangle(160, 24, 26, 13, rounding=5),
        shade=3,
    )
    pen.form("#fff2b8.lit", ellipse(245, 96, 7, 8), shade=2)
    pen.form("#8d95a4", rectangle(232, 112, 26, 12, rounding=4), shade=3)
    for x in (58, 104, 210):
        _tyre(pen, x, 124, 24)
    if pen.is_night:
        pen.glow("#fff2b8.raw", 248, 96, 30)


@draws(
    "vintage car",
    box=(260, 150),
    height_m=1.7,
    slots={"body": "#2f6a5a", "roof": "#2b2a33", "trim": "#d8b04e"},
    aliases=("old car", "classic car", "antique car", "oldtimer", "old-fashioned car"),
    tags=("road",),
    shadow=(24, 236),
    is_lit_at_night=True,
)
def vintage_car(pen: Pen) -> None:
    """Draw a car of the nineteen-twenties."""
    pen.form(
        "roof",
        smooth([(48, 40, 0.3), (56, 12), (140, 8), (162, 20), (160, 40, 0.2)]),
        shade=5,
        light=3,
    )
    for x in (56, 104, 156):
        pen.limb("roof", [(x, 70), (x, 30)], (6, 6))
    pen.form("#cfe8f4", rectangle(62, 34, 38, 32, rounding=3), shade=3)
    pen.form("#cfe8f4", rectangle(110, 34, 42, 32, rounding=3), shade=3)
    pen.form("#8f623c", ellipse(24, 76, 13, 24, tilt=-8), shade=3)
    pen.form(
        "body",
        smooth([(36, 64, 0.2), (164, 64, 0.2), (230, 70, 0.3), (236, 112, 0.2), (40, 114, 0.3)]),
        shade=8,
        light=5,
    )
    for k in range(5):
        pen.line("body.deep", [(180 + k * 9, 80), (180 + k * 9, 102)], 2.4)
    pen.line("body.deep", [(106, 66), (106, 112)], 2)
    pen.form("trim", rectangle(226, 64, 13, 48, rounding=4), shade=3, light=2)
    pen.form("#fff2b8.lit", ellipse(228, 62, 11, 11), shade=3)
    pen.edge("trim", ellipse(228, 62, 11, 11), 3)
    for x in (66, 204):
        pen.line(
            "body.shade", [(x - 44, 122), (x - 34, 92), (x, 82), (x + 34, 94), (x + 42, 116)], 9
        )
    pen.form("roof", rectangle(96, 116, 84, 9, rounding=4), shade=2)
    for x in (66, 204):
        pen.form("#f2efe6", ellipse(x, 116, 31, 31), shade=4)
        pen.edge("#2b2a33", ellipse(x, 116, 30, 30), 7)
        for k in range(10):
            a = math.radians(k * 36)
            pen.line("trim.deep", [(x, 116), (x + 22 * math.cos(a), 116 + 22 * math.sin(a))], 2)
        pen.form("trim", ellipse(x, 116, 7, 7), shade=2, light=1)
    if pen.is_night:
        pen.glow("#fff2b8.raw", 234, 62, 30)


@draws(
    "lunar lander",
    box=(190, 170),
    height_m=6,
    slots={"foil": "#e0b040", "cabin": "#c9ced8"},
    faces="front",
    aliases=("moon lander", "lunar module", "space lander", "lander"),
    tags=("space",),
    shadow=(24, 166),
)
def lunar_lander(pen: Pen) -> None:
    """Draw a lunar module on its four legs."""
    for side in (-1, 1):
        pen.limb("#b9a15a", [(95 + side * 30, 104), (95 + side * 78, 158)], (7, 5))
        pen.line("#8d95a4", [(95 + side * 44, 134), (95 + side * 72, 152)], 4)
        pen.form("#b9c1ce", ellipse(95 + side * 78, 162, 15, 5), shade=2)
    pen.limb("#b9a15a", [(95, 120), (95, 160)], (6, 5))
    pen.form("#b9c1ce", ellipse(95, 163, 14, 4), shade=2)
    base = smooth(
        [
            (48, 92, 0.1),
            (142, 92, 0.1),
            (152, 108, 0.1),
            (142, 132, 0.1),
            (48, 132, 0.1),
            (38, 108, 0.1),
        ]
    )
    pen.form("foil", base, shade=7, light=4)
    with pen.inside(base):
        for k in range(9):
            pen.poly(
                "foil.light" if k % 2 else "foil.shade",
                [(30 + k * 15, 90), (40 + k * 15, 112), (28 + k * 16, 134)],
                alpha=0.6,
            )
    cabin = smooth([(52, 92, 0.2), (50, 56), (66, 34), (124, 34), (140, 56), (138, 92, 0.2)])
    pen.form("cabin", cabin, shade=8, light=5)
    for side in (-1, 1):
        pen.form(
            "#26303f",
            smooth(
                [(95 + side * 14, 52, 0.2), (95 + side * 36, 56, 0.2), (95 + side * 20, 72, 0.2)]
            ),
            shade=2,
        )
    pen.form("#5b6270", rectangle(80, 70, 30, 22, rounding=4), shade=3)
    pen.form("cabin.light", rectangle(76, 18, 38, 20, rounding=6), shade=4)
    pen.line("#8d95a4", [(130, 36), (150, 14)], 3)
    pen.form("#f2f2ee", ellipse(153, 12, 11, 8, tilt=-40), shade=2)
