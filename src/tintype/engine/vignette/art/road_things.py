"""Owns the drawings of crossings, walls of water, stairs and carts: what stands and rolls by ways.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math
from itertools import pairwise

from tintype.engine.vignette.art.anatomy import curve
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
    "drawbridge",
    box=(300, 250),
    height_m=12,
    slots={"stone": "#a8a29a", "wood": "#8a5f3f"},
    faces="front",
    aliases=("castle gate", "portcullis", "castle gatehouse", "gatehouse"),
    tags=("castle",),
    shadow=(10, 290),
    is_lit_at_night=True,
)
def drawbridge(pen: Pen) -> None:
    """Draw a castle's gatehouse with its portcullis half up and the bridge let down."""
    for x in (12, 218):
        pen.form("stone", rectangle(x, 34, 70, 190), shade=9, light=5)
        for k in range(4):
            pen.form("stone", rectangle(x - 4 + 21 * k, 18, 14, 22), shade=2, light=2)
        pen.box("#ffd98a.lit" if pen.is_night else "#3a3540", x + 30, 76, 9, 30, rounding=4)
    pen.form("stone", rectangle(78, 62, 144, 162), shade=6, light=4)
    for k in range(6):
        pen.form("stone", rectangle(80 + 25 * k, 48, 14, 20), shade=2, light=2)
    pen.fill("#241d22", curve("100 224 .1, 100 136, 150 94, 200 136, 200 224 .1"))
    with pen.inside(curve("100 224 .1, 100 136, 150 94, 200 136, 200 224 .1")):
        for k in range(7):
            x = 106 + 15 * k
            pen.line("#6f6a72", [(x, 90), (x, 162)], 5)
            pen.poly("#6f6a72", [(x - 4, 160), (x + 4, 160), (x, 172)])
        for y in (112, 132, 152):
            pen.line("#6f6a72", [(96, y), (204, y)], 4)
    for s in (-1, 1):
        pen.line("#59545c", [(150 + s * 56, 110), (150 + s * 88, 238)], 4)
    bridge = polygon([(98, 214), (202, 214), (246, 248), (54, 248)])
    pen.form("wood", bridge, shade=5, light=3)
    for k in range(1, 6):
        t = k / 6
        pen.line("wood.deep", [(98 - 44 * t, 214 + 34 * t), (202 + 44 * t, 214 + 34 * t)], 2)
    for y, shift in ((92, 0), (124, 10), (156, 0), (188, 10)):
        for x in (22, 46, 228, 252):
            pen.line("stone.shade", [(x + shift, y), (x + 18 + shift, y)], 2.4)
    pen.anchor("top", 150, 50, size=120)


@draws(
    "aqueduct",
    box=(400, 200),
    height_m=28,
    slots={"stone": "#cdb48c"},
    faces="front",
    aliases=("roman aqueduct", "viaduct", "pont du gard", "railway viaduct"),
    tags=("landmark",),
    shadow=(6, 394),
)
def aqueduct(pen: Pen) -> None:
    """Draw a Roman aqueduct of two tiers of arches."""
    wall = rectangle(4, 14, 392, 184)
    holes = wall
    for k in range(5):
        x = 46 + 77 * k
        holes = holes.plus(
            curve(f"{x - 29} 198 .05, {x - 29} 136, {x} 108, {x + 29} 136, {x + 29} 198 .05")
        )
    for k in range(10):
        x = 27 + 38.5 * k
        holes = holes.plus(
            curve(f"{x - 13} 92 .05, {x - 13} 54, {x} 40, {x + 13} 54, {x + 13} 92 .05")
        )
    pen.form("stone", holes, shade=6, light=4)
    for k in range(5):
        x = 46 + 77 * k
        pen.edge(
            "stone.light",
            smooth(
                [(x - 29, 136), (x - 20, 116), (x, 106), (x + 20, 116), (x + 29, 136)],
                is_closed=False,
            ),
            4,
        )
    for y, h in ((96, 9), (8, 10), (28, 5)):
        pen.form("stone.light", rectangle(2, y, 396, h, rounding=2), shade=3)
    for k in range(6):
        x = 8 + 77 * k
        for y in (120, 146, 172):
            pen.line("stone.shade", [(x - 2, y), (x + 8, y)], 2.4)
    pen.anchor("top", 200, 10, size=340)


@draws(
    "dam",
    box=(400, 200),
    height_m=90,
    slots={"concrete": "#c9ccc8", "water": "#5fa8cf", "rock": "#8f8676"},
    faces="front",
    aliases=("hydroelectric dam", "water dam", "reservoir dam"),
    tags=("landmark", "river"),
    shadow=(6, 394),
)
def dam(pen: Pen) -> None:
    """Draw a dam of concrete between rocks, water falling from its gates."""
    pen.form("water", rectangle(40, 22, 320, 22), shade=3, light=2)
    wall = curve("52 34 .1, 200 46, 348 34 .1, 322 168 .1, 200 178, 78 168 .1")
    pen.form("concrete", wall, shade=10, light=6)
    with pen.inside(wall):
        for x in range(70, 350, 28):
            pen.line("concrete.shade", [(x, 30), (200 + (x - 200) * 0.84, 180)], 2)
    pen.form(
        "concrete.light", curve("46 28 .1, 200 40, 354 28 .1, 354 40 .1, 200 54, 46 40 .1"), shade=3
    )
    for x in (140, 186, 232):
        pen.box("#59636d", x, 62, 30, 13, rounding=3)
        fall = curve(f"{x + 2} 72 .1, {x + 28} 72 .1, {x + 33} 180 .1, {x - 3} 180 .1")
        pen.fill("#e9f6fc", fall, to="water.light")
    pen.form(
        "water", curve("20 170 .2, 200 164, 380 170 .2, 390 198 .1, 10 198 .1"), shade=4, light=2
    )
    for x, r in ((150, 24), (200, 28), (250, 24), (176, 18), (226, 18)):
        pen.oval("#ffffff", x, 178, r, 8, alpha=0.8)
    for points in (
        "4 198 .1, 4 40, 30 14, 62 20, 76 90, 92 150, 104 198 .1",
        "396 198 .1, 396 40, 370 14, 338 20, 324 90, 308 150, 296 198 .1",
    ):
        pen.form("rock", curve(points), shade=8, light=5)
    pen.anchor("top", 200, 40, size=240)


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
    "garden shed",
    box=(220, 210),
    height_m=2.4,
    slots={"wood": "#b5804a", "roof": "#5f6f7c", "door": "#8a5a36"},
    recolour=("wood", "roof"),
    faces="front",
    aliases=("shed", "wooden shed", "potting shed", "tool shed", "woodshed", "outhouse"),
    tags=("garden", "farm"),
    shadow=(14, 206),
    is_lit_at_night=True,
)
def garden_shed(pen: Pen) -> None:
    """Draw a wooden shed with a window and tools leaning at it."""
    pen.form("wood", rectangle(26, 80, 168, 126), shade=8, light=4)
    for k in range(1, 12):
        pen.line("wood.shade", [(26 + 14 * k, 80), (26 + 14 * k, 206)], 2)
    pen.form("wood", polygon([(26, 84), (110, 26), (194, 84)]), shade=4, light=3)
    pen.form(
        "roof",
        polygon([(110, 8), (216, 84), (204, 96), (110, 30), (16, 96), (4, 84)], rounding=3),
        shade=5,
        light=3,
    )
    pen.form("door", rectangle(44, 110, 62, 96, rounding=2), shade=5, light=3)
    pen.line("door.deep", [(48, 200), (102, 116)], 5)
    for y in (116, 196):
        pen.line("door.deep", [(44, y), (106, y)], 5)
    pen.oval("#d6a83f", 98, 158, 4)
    pen.form("#f4f1ea", rectangle(126, 112, 50, 44, rounding=2), shade=2)
    pen.box("#ffd98a.lit" if pen.is_night else "#8fb8cc", 131, 117, 40, 34)
    pen.line("#f4f1ea", [(151, 114), (151, 154)], 4)
    pen.line("#f4f1ea", [(128, 134), (174, 134)], 4)
    pen.limb(WOOD, [(182, 124), (188, 190)], (5, 5))
    pen.form(STEEL, curve("180 186, 196 184, 198 204, 188 208, 180 204"), shade=2)
    pen.anchor("top", 110, 12, size=80)


@draws(
    "chicken coop",
    box=(260, 210),
    height_m=1.8,
    slots={"wood": "#c8603f", "roof": "#5f6f7c", "trim": "#f7f3ea"},
    recolour=("wood", "roof"),
    faces="front",
    aliases=("hen house", "henhouse", "chicken house", "rabbit hutch", "coop"),
    tags=("farm",),
    shadow=(10, 250),
)
def chicken_coop(pen: Pen) -> None:
    """Draw a hen house on legs with its ramp and a run of wire."""
    for x in (30, 132):
        pen.form(WOOD, rectangle(x, 140, 12, 66), shade=3)
    pen.form("wood", rectangle(20, 66, 136, 82), shade=7, light=4)
    for y in (86, 106, 126):
        pen.line("wood.shade", [(20, y), (156, y)], 2)
    pen.form("wood", polygon([(20, 70), (88, 22), (156, 70)]), shade=4, light=3)
    pen.form(
        "roof",
        polygon([(88, 6), (176, 70), (166, 80), (88, 26), (10, 80), (0 + 2, 70)], rounding=3),
        shade=4,
        light=3,
    )
    pen.form("trim", curve("68 148 .1, 68 106, 88 92, 108 106, 108 148 .1"), shade=2)
    pen.fill("#3a2a26", curve("73 148 .1, 73 110, 88 98, 103 110, 103 148 .1"))
    pen.form(WOOD, polygon([(74, 146), (102, 146), (64, 206), (30, 206)]), shade=3, light=2)
    for t in (0.2, 0.4, 0.6, 0.8):
        pen.line("wood.deep", [(74 - 42 * t, 146 + 60 * t), (102 - 36 * t, 146 + 60 * t)], 3)
    for k in range(9):
        x = 160 + 12 * k
        pen.line("#9aa7b5", [(x, 100), (min(x + 40, 252), 100 + min(x + 40, 252) - x + 66)], 1.2)
        pen.line("#9aa7b5", [(x, 202), (min(x + 60, 252), 202 - (min(x + 60, 252) - x))], 1.2)
    for x in (156, 246):
        pen.form(WOOD, rectangle(x, 94, 9, 112), shade=2, light=2)
    for y in (94, 198):
        pen.form(WOOD, rectangle(156, y, 99, 9), shade=2, light=2)
    pen.anchor("top", 88, 10, size=80)


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


@draws(
    "mausoleum",
    box=(220, 200),
    height_m=6,
    slots={"stone": "#b5b2aa", "door": "#4f6a5c"},
    faces="front",
    aliases=("tomb", "crypt entrance", "burial vault"),
    tags=("town",),
    shadow=(8, 212),
)
def mausoleum(pen: Pen) -> None:
    """Draw a small temple of stone with an iron door, for the dead."""
    pen.form("stone", rectangle(30, 76, 160, 104), shade=7, light=4)
    pen.form("stone", polygon([(16, 78), (110, 18), (204, 78)], rounding=2), shade=5, light=4)
    pen.form("stone.shade", polygon([(46, 72), (110, 30), (174, 72)]), shade=3)
    pen.line("stone.light", [(110, 40), (110, 66)], 6)
    pen.line("stone.light", [(100, 48), (120, 48)], 6)
    pen.form("stone", rectangle(12, 74, 196, 14, rounding=2), shade=3, light=3)
    pen.form("door", curve("82 180 .1, 82 118, 110 98, 138 118, 138 180 .1"), shade=5, light=3)
    pen.line("door.deep", [(110, 100), (110, 180)], 3)
    for x in (94, 126):
        pen.line("#d6a83f", [(x, 130), (x, 156)], 3)
        pen.line("#d6a83f", [(x - 6, 138), (x + 6, 138)], 3)
    for x in (28, 58, 146, 176):
        pen.form("stone", rectangle(x, 86, 16, 96, rounding=3), shade=4, light=4)
    for k in range(2):
        pen.form(
            "stone",
            rectangle(14 - 8 * k, 178 + 10 * k, 192 + 16 * k, 11, rounding=2),
            shade=2,
            light=2,
        )
    pen.blob("#6f8a4a", [(24, 180), (26, 150), (36, 140), (40, 164), (38, 180)], alpha=0.9)
    pen.anchor("top", 110, 20, size=60)


@draws(
    "dolmen",
    box=(240, 160),
    height_m=3.0,
    slots={"stone": "#9a958c"},
    faces="front",
    aliases=("menhir", "standing stone", "megalithic tomb"),
    tags=("landmark",),
    shadow=(20, 220),
)
def dolmen(pen: Pen) -> None:
    """Draw a dolmen: a great slab on standing stones."""
    pen.form("stone.deep", curve("92 158 .2, 88 74, 150 70, 156 158 .2"), shade=3)
    pen.form("stone", curve("34 158 .2, 30 104, 40 64, 70 62, 80 100, 78 158 .2"), shade=7, light=5)
    pen.form(
        "stone", curve("158 158 .2, 160 100, 168 62, 198 64, 210 106, 208 158 .2"), shade=7, light=5
    )
    pen.form(
        "stone",
        curve("8 58, 20 34, 80 16, 160 10, 216 26, 234 48, 214 66, 120 74, 30 72"),
        shade=9,
        light=6,
    )
    for x, y, r in (
        (52, 88, 5),
        (184, 96, 6),
        (90, 34, 8),
        (150, 30, 6),
        (196, 44, 7),
        (50, 132, 6),
    ):
        pen.oval("#8fa05f", x, y, r, r * 0.6, alpha=0.8)
    for x in (28, 84, 152, 212):
        pen.blob("#6f9a4a", [(x - 12, 159), (x - 6, 146), (x, 154), (x + 5, 143), (x + 12, 159)])
    pen.anchor("top", 120, 16, size=180)


@draws(
    "toll booth",
    box=(270, 200),
    height_m=3.2,
    slots={"booth": "#4f8fb5", "stripe": "#d6352f", "roof": "#f4f1ea"},
    faces="front",
    aliases=("tollbooth", "toll gate", "border crossing", "checkpoint", "guard booth"),
    tags=("road",),
    shadow=(8, 262),
    is_lit_at_night=True,
)
def toll_booth(pen: Pen) -> None:
    """Draw a booth at the road with its barrier down."""
    pen.form("booth", rectangle(24, 42, 84, 154, rounding=4), shade=7, light=4)
    pen.form("#34424f", rectangle(32, 62, 68, 58, rounding=3), shade=3)
    pen.box("#ffe2a0.lit" if pen.is_night else "#9fc4d8", 36, 66, 60, 50)
    pen.oval("#f0c29c", 66, 92, 12, 13)
    pen.blob("#34424f", [(53, 90), (54, 76), (66, 72), (78, 76), (79, 88), (66, 84)])
    pen.blob("booth.deep", [(46, 118, 0.1), (50, 106), (66, 102), (82, 106), (86, 118, 0.1)])
    pen.form("roof", rectangle(12, 28, 108, 18, rounding=4), shade=4, light=3)
    pen.box("stripe", 12, 38, 108, 7)
    pen.form("#d6a83f", rectangle(116, 116, 26, 80, rounding=4), shade=4, light=3)
    pole = rectangle(126, 126, 140, 13, rounding=4)
    pen.form("roof", pole, shade=3)
    with pen.inside(pole):
        for x in range(136, 268, 36):
            pen.poly("stripe", [(x, 124), (x + 18, 124), (x + 10, 142), (x - 8, 142)])
    pen.anchor("top", 66, 30, size=80)


@draws(
    "mine cart",
    box=(220, 180),
    height_m=1.1,
    slots={"iron": "#6a6f78", "ore": "#e0b23c"},
    aliases=("minecart", "mine wagon", "mining cart", "ore cart", "coal cart"),
    tags=("mine",),
    shadow=(20, 200),
)
def mine_cart(pen: Pen) -> None:
    """Draw a mine cart heaped with ore, on a piece of track."""
    for x in (30, 74, 118, 162):
        pen.box("#7a5236", x, 168, 26, 9, rounding=2)
    pen.line("#b9c1ce", [(8, 168), (212, 168)], 5)
    for x, y, r in (
        (60, 52, 24),
        (98, 38, 26),
        (138, 46, 25),
        (166, 58, 18),
        (80, 60, 22),
        (118, 60, 24),
    ):
        body = polygon(
            [
                (x - r, y),
                (x - r * 0.5, y - r * 0.8),
                (x + r * 0.4, y - r * 0.9),
                (x + r, y - r * 0.1),
                (x + r * 0.6, y + r),
                (x - r * 0.7, y + r),
            ],
            rounding=4,
        )
        pen.form("ore", body, shade=5, light=4)
    with pen.in_front():
        tub = polygon([(16, 62), (204, 62), (182, 140), (38, 140)], rounding=7)
        pen.form("iron", tub, shade=9, light=6)
        pen.form("iron.light", rectangle(10, 56, 200, 13, rounding=5), shade=3, light=2)
        for x in (60, 110, 160):
            pen.line("iron.deep", [(x + (x - 110) * 0.1, 70), (x, 138)], 5)
        for x in (62, 158):
            pen.form("#4a4e56", ellipse(x, 148, 22, 22), shade=4, light=3)
            pen.form("iron.light", ellipse(x, 148, 9, 9), shade=2)
    pen.anchor("inside", 110, 58, size=150)
    pen.anchor("seat", 110, 60, size=100)


@draws(
    "dog sled",
    box=(280, 150),
    height_m=1.2,
    slots={"wood": "#b5763f", "load": "#c8453c"},
    aliases=("dogsled", "husky sled", "sledge of a musher"),
    tags=("snow",),
    shadow=(10, 260),
)
def dog_sled(pen: Pen) -> None:
    """Draw a musher's sled with its bow, runners and load, heading right."""
    pen.line("wood.deep", [(8, 140), (200, 138), (244, 128), (262, 104)], 6)
    for x in (70, 120, 170, 214):
        pen.line("wood.deep", [(x, 98), (x + 6, 138)], 5)
    pen.form("load", curve("60 92 .2, 64 56, 110 46, 180 52, 210 76, 216 94 .2"), shade=7, light=4)
    for x in (92, 140, 184):
        pen.line("#f0d9a8", [(x, 50 + abs(x - 130) * 0.06), (x - 2, 94)], 3)
    pen.form("wood", rectangle(54, 92, 176, 9, rounding=4), shade=2, light=2)
    pen.line("wood", [(46, 140), (40, 60), (46, 20), (58, 14)], 7)
    pen.line("wood", [(46, 66), (72, 92)], 5)
    pen.line("wood", [(228, 96), (252, 92), (268, 74), (258, 58)], 6)
    pen.line("wood", [(14, 146), (206, 144), (250, 132), (270, 104)], 7)
    pen.anchor("seat", 130, 52, size=90)


@draws(
    "ox cart",
    box=(280, 180),
    height_m=1.8,
    slots={"wood": "#a8743f", "hay": "#e0bb5a"},
    aliases=("oxcart", "farm cart", "hay cart", "hay wagon", "donkey cart", "bullock cart"),
    tags=("farm",),
    shadow=(20, 240),
)
def ox_cart(pen: Pen) -> None:
    """Draw a two-wheeled cart of wood heaped with hay, its shafts to the right."""
    pen.line("wood.deep", [(150, 112), (270, 124)], 8)
    pen.form("hay", curve("34 82, 40 44, 84 16, 140 20, 184 46, 196 82, 120 94"), shade=8, light=5)
    for k in range(14):
        x, y = 46 + 10.5 * k, 66 - 28 * math.sin(math.pi * k / 13)
        pen.line("hay.deep", [(x, y + 16), (x + 6, y - 2)], 2, alpha=0.7)
    pen.form(
        "wood", polygon([(26, 76), (206, 76), (196, 118), (36, 118)], rounding=4), shade=5, light=4
    )
    for y in (90, 104):
        pen.line("wood.shade", [(30, y), (202, y)], 2)
    for x in (40, 92, 144, 194):
        pen.form("wood.shade", rectangle(x - 4, 56, 9, 62, rounding=2), shade=2)
    pen.line("wood", [(160, 118), (272, 130)], 9)
    pen.form(
        "wood.deep", ellipse(114, 128, 48, 48).plus(ellipse(114, 128, 38, 38)), shade=4, light=3
    )
    for k in range(5):
        with pen.turned(36 * k, 114, 128):
            pen.line("wood.deep", [(72, 128), (156, 128)], 6)
    pen.form("wood", ellipse(114, 128, 12, 12), shade=3, light=3)
    pen.anchor("seat", 118, 36, size=80)
    pen.anchor("top", 114, 24, size=110)


@draws(
    "tandem bicycle",
    box=(330, 170),
    height_m=1.1,
    slots={"frame": "#3f8f9f", "seat": "#7a4a2c"},
    aliases=("tandem", "bicycle built for two", "two-seater bicycle"),
    tags=("road", "park"),
    shadow=(20, 310),
)
def tandem_bicycle(pen: Pen) -> None:
    """Draw a bicycle for two."""
    for x in (58, 272):
        pen.edge(DARK, ellipse(x, 118, 46, 46), 7)
        pen.edge(STEEL, ellipse(x, 118, 41, 41), 2)
        for k in range(9):
            turn = math.radians(40 * k)
            pen.line(STEEL, [(x, 118), (x + 40 * math.cos(turn), 118 + 40 * math.sin(turn))], 1.2)
        pen.oval(DARK, x, 118, 6)
    for way in (
        [(58, 118), (118, 122), (104, 60)],
        [(58, 118), (104, 66), (206, 60)],
        [(118, 122), (206, 122), (206, 56)],
        [(118, 122), (200, 66), (250, 56)],
        [(206, 122), (252, 62)],
    ):
        for a, b in pairwise(way):
            pen.limb("frame", [a, b], (8, 8))
    pen.limb("frame", [(248, 46), (272, 118)], (8, 7))
    for x in (104, 206):
        pen.limb(STEEL, [(x, 62), (x - 3, 46)], (5, 5))
        pen.form(
            "seat",
            curve(f"{x - 24} 42, {x - 18} 34, {x + 16} 36, {x + 20} 42, {x} 48"),
            shade=3,
            light=2,
        )
    for x in (178, 248):
        pen.line(STEEL, [(x - 2, 58), (x, 34)], 5)
        pen.line(DARK, [(x, 32), (x + 14, 28), (x + 16, 40)], 7)
    for x in (118, 206):
        pen.form(STEEL, ellipse(x, 122, 13, 13), shade=3, light=2)
        pen.line(DARK, [(x, 122), (x + 12, 142)], 4)
        pen.box(DARK, x + 4, 140, 18, 5, rounding=2)
    pen.anchor("seat", 104, 40, size=50)
    pen.anchor("driver", 206, 38, size=50)


@draws(
    "windsurfer board",
    box=(260, 260),
    height_m=4.2,
    slots={"sail": "#e0457a", "stripe": "#f7d24a", "board": "#f7f5ef"},
    stance="water",
    ground=246,
    aliases=("windsurf", "windsurf board", "sailboard", "windsurfing board"),
    tags=("sea", "beach"),
    shadow=(20, 240),
)
def windsurfer_board(pen: Pen) -> None:
    """Draw a windsurfing board with its bright sail."""
    sail = smooth([(122, 8, 0), (186, 60), (216, 130), (222, 196, 0.2), (170, 214), (110, 220, 0)])
    pen.form("sail", sail, shade=8, light=5)
    with pen.inside(sail):
        pen.poly("stripe", [(100, 108), (240, 84), (240, 120), (100, 140)])
        pen.poly("#dff1fa", [(120, 170), (200, 160), (204, 190), (120, 200)], alpha=0.85)
        for y in (60, 100, 150):
            pen.line("sail.deep", [(112, y), (220, y + 18)], 2)
    pen.limb(DARK, [(122, 8), (114, 110), (108, 234)], (4, 6, 7))
    pen.limb(STEEL, [(112, 170), (168, 178), (226, 168)], (6, 5, 5))
    pen.form(
        "board",
        curve("8 236, 40 228, 190 228, 252 220 .2, 236 244, 180 254, 50 254, 16 248"),
        shade=5,
        light=3,
    )
    pen.line("sail", [(30, 240), (220, 236)], 4)
    pen.anchor("seat", 84, 230, size=60)


@draws(
    "paddle steamer",
    box=(380, 210),
    height_m=14,
    slots={"hull": "#f7f3ea", "wheel": "#c8352f", "deck": "#e6dcc4"},
    recolour=("hull", "wheel"),
    stance="water",
    ground=190,
    aliases=("riverboat", "steamboat", "mississippi steamer", "paddleboat"),
    tags=("river",),
    shadow=(20, 360),
    is_lit_at_night=True,
)
def paddle_steamer(pen: Pen) -> None:
    """Draw a river steamer with two decks, twin funnels and its great wheel at the stern."""
    for x in (250, 282):
        pen.form(DARK, rectangle(x, 20, 15, 66), shade=3, light=3)
        pen.form(
            "#d6a83f",
            polygon([(x - 4, 20), (x + 19, 20), (x + 23, 6), (x - 8, 6)]),
            shade=2,
            light=2,
        )
    pen.form("hull", rectangle(206, 54, 34, 30, rounding=3), shade=3, light=2)
    pen.box("#ffe2a0.lit" if pen.is_night else "#8fb8cc", 211, 60, 24, 13)
    for top, left, right in ((84, 110, 336), (128, 84, 350)):
        pen.form("deck", rectangle(left, top, right - left, 38), shade=4, light=2)
        for x in range(left + 10, right - 12, 24):
            pen.box("#ffe2a0.lit" if pen.is_night else "#6f8a9c", x, top + 10, 12, 18, rounding=2)
        pen.form(
            "hull", rectangle(left - 8, top - 7, right - left + 16, 9, rounding=3), shade=2, light=2
        )
        for x in range(left - 4, right + 8, 18):
            pen.line("hull.shade", [(x, top + 2), (x, top + 38)], 3)
        pen.line("hull", [(left - 6, top + 24), (right + 6, top + 24)], 2.4)
    pen.form("wheel", ellipse(58, 142, 50, 50).plus(ellipse(58, 142, 40, 40)), shade=4, light=3)
    for k in range(6):
        with pen.turned(30 * k, 58, 142):
            pen.line("wheel", [(12, 142), (104, 142)], 5)
            for x in (10, 94):
                pen.box("wheel.shade", x, 132, 12, 20, rounding=2)
    pen.form(
        "hull",
        curve("56 164 .2, 352 164 .2, 374 160 .2, 356 204, 80 206 .3, 60 196"),
        shade=6,
        light=4,
    )
    pen.line("wheel", [(62, 178), (366, 174)], 5)
    pen.anchor("top", 220, 80, size=160)
    pen.anchor("inside", 290, 84, size=60)
