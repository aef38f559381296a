"""Owns the drawings of what stands by ways: level crossing, scaffold, spiral staircase, skate ramp.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD = "#c3cad3", "#34363f", "#a8743f"


@draws(
    "level crossing",
    box=(320, 200),
    height_m=3.2,
    slots={"stripe": "#d6352f", "board": "#f7f5ef", "post": "#8f9aa3"},
    faces="front",
    aliases=("railway crossing", "railroad crossing", "crossing gate"),
    tags=("road",),
    shadow=(10, 310),
    is_lit_at_night=True,
)
def level_crossing(pen: Pen) -> None:
    """Draw a level crossing: rails across the road, the cross, red lamps and a lowered barrier."""
    pen.form("#7a756f", polygon([(4, 170), (316, 170), (316, 198), (4, 198)]), shade=3)
    for x in range(10, 312, 22):
        pen.box("#6a4a34", x, 174, 12, 20, rounding=1)
    for y in (176, 190):
        pen.line("#b9c1ce", [(4, y), (316, y)], 4)
    pen.form("post", rectangle(44, 30, 9, 142, rounding=3), shade=3, light=2)
    with pen.turned(38, 48, 32):
        pen.form("board", rectangle(10, 24, 78, 15, rounding=3), shade=3)
        pen.box("stripe", 14, 27, 22, 9)
        pen.box("stripe", 62, 27, 22, 9)
    with pen.turned(-38, 48, 32):
        pen.form("board", rectangle(10, 24, 78, 15, rounding=3), shade=3)
        pen.box("stripe", 14, 27, 22, 9)
        pen.box("stripe", 62, 27, 22, 9)
    pen.form(DARK, rectangle(14, 74, 68, 30, rounding=12), shade=3, light=2)
    for x in (31, 65):
        if pen.is_night:
            pen.glow("#ff5a4a.lit", x, 89, 26, alpha=0.6)
        pen.form("#e8402f.lit", ellipse(x, 89, 11, 11), shade=2, light=2)
    pen.form("post", rectangle(72, 112, 30, 58, rounding=4), shade=5, light=3)
    pole = polygon([(84, 124), (312, 132), (312, 142), (84, 142)], rounding=3)
    pen.form("board", pole, shade=3, light=2)
    with pen.inside(pole):
        for x in range(96, 312, 44):
            pen.poly("stripe", [(x, 120), (x + 22, 120), (x + 14, 146), (x - 8, 146)])
    pen.form("post", rectangle(306, 140, 6, 32), shade=2)


@draws(
    "scaffold",
    box=(260, 290),
    height_m=8,
    slots={"pole": "#d6a83f", "plank": "#b5804a"},
    faces="front",
    aliases=("scaffolding", "scaffolds"),
    tags=("town",),
    shadow=(10, 250),
)
def scaffold(pen: Pen) -> None:
    """Draw a scaffold of poles with three floors of planks and a ladder."""
    for x in (30, 130, 230):
        pen.limb("pole.deep", [(x + 14, 8), (x + 14, 282)], (6, 6))
    for a, b in (((34, 282), (130, 196)), ((226, 196), (132, 110)), ((34, 110), (130, 24))):
        pen.limb("pole.shade", [a, b], (5, 5))
    for y in (28, 114, 200):
        pen.form("plank", rectangle(10, y, 242, 12, rounding=2), shade=3, light=3)
        for x in range(40, 250, 48):
            pen.line("plank.deep", [(x, y), (x, y + 12)], 2)
        pen.limb(
            "pole",
            [(16, y - 34 if y > 40 else y - 18), (246, y - 34 if y > 40 else y - 18)],
            (5, 5),
        )
    for x in (20, 120, 220):
        pen.form("pole", limb([(x, 6), (x, 284)], (8, 8)), shade=2, light=2)
        pen.form("#8f9aa3", rectangle(x - 12, 282, 24, 6, rounding=2), shade=1)
    for y, low in ((200, 286), (114, 200)):
        for x in (160, 182):
            pen.line("#e9e4d6", [(x, y - 20), (x + 6, low)], 4)
        for k in range(6):
            t = k / 5.5
            pen.line(
                "#e9e4d6",
                [(160 + 6 * t, y - 10 + (low - y) * t), (182 + 6 * t, y - 10 + (low - y) * t)],
                3,
            )
    pen.anchor("top", 130, 30, size=200)


@draws(
    "spiral staircase",
    box=(190, 300),
    height_m=4.5,
    slots={"step": "#8f6a4c", "rail": DARK},
    faces="front",
    aliases=("spiral stairs", "winding staircase", "spiral stair"),
    tags=("home",),
    shadow=(40, 150),
)
def spiral_staircase(pen: Pen) -> None:
    """Draw a staircase that winds about its post."""
    pen.form("rail", rectangle(89, 6, 12, 290, rounding=4), shade=3, light=3)
    steps = 15
    for k in range(steps):
        turn = 2 * math.pi * k / 9 + 0.6
        y = 284 - 18 * k
        x, depth = 95 + 78 * math.cos(turn), 12 * math.sin(turn)
        wide = 10 + 7 * abs(math.sin(turn))
        tread = polygon(
            [(95, y - 4), (x, y + depth - wide), (x, y + depth + wide * 0.4), (95, y + 5)],
            rounding=2,
        )
        pen.form("step" if math.sin(turn) > 0 else "step.shade", tread, shade=3, light=2)
        pen.line("rail", [(x, y + depth - 2), (x, y + depth - 40 if y > 50 else 8)], 2.6)
    hand: list[Point] = []
    for k in range(steps - 1):
        turn = 2 * math.pi * k / 9 + 0.6
        hand.append((95 + 78 * math.cos(turn), max(8, 284 - 18 * k + 12 * math.sin(turn) - 40)))
    pen.line("rail", hand, 5)


@draws(
    "skate ramp",
    box=(320, 150),
    height_m=2.2,
    slots={"wood": "#c99656", "side": "#8f6a4c"},
    faces="front",
    aliases=("half pipe", "halfpipe", "quarter pipe", "skateboard ramp", "half-pipe"),
    tags=("sport", "park"),
    shadow=(6, 314),
)
def skate_ramp(pen: Pen) -> None:
    """Draw a half pipe with its platforms and rails."""
    bowl = smooth(
        [
            (6, 30, 0),
            (54, 30, 0),
            (70, 90),
            (110, 130),
            (210, 130),
            (250, 90),
            (266, 30, 0),
            (314, 30, 0),
            (314, 148, 0),
            (6, 148, 0),
        ]
    )
    pen.form(
        "wood",
        smooth(
            [
                (54, 26, 0),
                (74, 84),
                (114, 118),
                (206, 118),
                (246, 84),
                (266, 26, 0),
                (266, 40, 0),
                (250, 98),
                (210, 134),
                (110, 134),
                (70, 98),
                (54, 40, 0),
            ]
        ),
        shade=4,
        light=4,
    )
    pen.form("side", bowl, shade=6, light=3)
    with pen.inside(bowl):
        for x in range(10, 314, 26):
            pen.line("side.deep", [(x, 30), (x, 150)], 3, alpha=0.5)
        pen.line("side.deep", [(0, 140), (320, 140)], 4, alpha=0.5)
    pen.line(STEEL, [(54, 30), (70, 90), (110, 130), (210, 130), (250, 90), (266, 30)], 5)
    for x in (6, 266):
        pen.line(STEEL, [(x + 4, 30), (x + 4, 6), (x + 44, 6), (x + 44, 30)], 4)
    pen.anchor("top", 160, 128, size=90)
