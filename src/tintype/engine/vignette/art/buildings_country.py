"""Owns the drawings of buildings of the country: barns, mills, tents, treehouses, greenhouses.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    arched_window,
    bricks,
    door,
    letter,
    planks,
    snow,
    snow_on,
    tiles,
    window,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Outline,
    Point,
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen


@draws(
    "barn",
    box=(320, 240),
    height_m=11,
    slots={
        "wall": "#b8382f",
        "roof": "#6a5d66",
        "trim": "#f6efe2",
        "door": "#a83229",
        "silo": "#b9bec4",
        "glass": "#8fbfd6",
        "hay": "#e0b85a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("red barn", "stable", "farm building"),
    tags=("farm", "country"),
    shadow=(14, 306),
    is_lit_at_night=True,
)
def barn(pen: Pen) -> None:
    """Draw a red barn with a gambrel roof, crossed doors and a silo."""
    silo = smooth(
        [
            (242, 238, 0),
            (242, 66, 0.2),
            (250, 38),
            (276, 26),
            (302, 38),
            (310, 66, 0.2),
            (310, 238, 0),
        ]
    )
    pen.form("silo", silo, shade=8, light=5)
    with pen.inside(silo):
        pen.blob("roof.light", [(236, 64, 0), (276, 70), (316, 64, 0), (316, 10, 0), (236, 10, 0)])
        for k in range(8):
            pen.line(
                "silo.shade", [(242, 92 + k * 19), (276, 97 + k * 19), (310, 92 + k * 19)], 1.6
            )
        pen.box("silo.deep", 292, 60, 24, 180, alpha=0.35)
    pen.poly("roof.shade", [(100, 30), (196, 26), (236, 60), (262, 116), (150, 116)])
    side = polygon([(156, 116), (256, 116), (256, 238), (156, 238)])
    pen.fill("wall.deep", side)
    planks(pen, side, "wall", step=12)
    front = polygon([(16, 238), (16, 122), (38, 68), (96, 32), (154, 68), (176, 122), (176, 238)])
    pen.form("wall", front, shade=6, light=3)
    planks(pen, front, "wall", step=11)
    top = polygon([(96, 20), (214, 20), (244, 58), (268, 120), (180, 120), (160, 64)])
    pen.form("roof", top, shade=5, light=3)
    tiles(pen, top, "roof", row=13, wide=20)
    snow_on(pen, top)
    pen.poly(
        "trim",
        [
            (96, 18),
            (162, 58),
            (188, 122),
            (178, 126),
            (154, 68),
            (96, 33),
            (38, 68),
            (14, 126),
            (4, 122),
            (30, 58),
        ],
    )
    snow(pen, [(6, 118), (31, 57), (96, 17), (161, 57), (186, 118)], depth=7)
    pen.box("trim", 76, 62, 40, 44)
    pen.box("hay.lit" if pen.is_night else "roof.line", 81, 67, 30, 34)
    pen.blob("hay", [(81, 101, 0), (82, 88), (92, 82), (104, 86), (111, 92), (111, 101, 0)])
    pen.box("trim", 44, 144, 104, 94)
    for x in (49, 98):
        leaf = rectangle(x, 149, 45, 89)
        pen.fill("door", leaf)
        planks(pen, leaf, "door", step=9)
        pen.line("trim", [(x + 2, 152), (x + 43, 236)], 5)
        pen.line("trim", [(x + 43, 152), (x + 2, 236)], 5)
        pen.edge("trim", rectangle(x + 1.5, 150, 42, 87), 4)
    for x in (190, 222):
        window(pen, x, 156, 18, 24)
    pen.anchor("top", 190, 22, size=120)
    pen.anchor("inside", 96, 236, size=80)


@draws(
    "farmhouse",
    box=(330, 220),
    height_m=8,
    slots={
        "wall": "#f4efe2",
        "roof": "#7a5a50",
        "trim": "#ffffff",
        "door": "#b8382f",
        "glass": "#8fbfd6",
        "stone": "#a59d94",
        "wood": "#b98547",
    },
    recolour=("wall", "roof", "door"),
    faces="front",
    aliases=("farm", "ranch", "ranch house", "farmstead", "homestead"),
    tags=("farm", "home"),
    shadow=(14, 316),
    is_lit_at_night=True,
)
def farmhouse(pen: Pen) -> None:
    """Draw a white farmhouse with a long covered porch and a gable."""
    for x in (60, 262):
        pen.form("stone", rectangle(x, 12, 24, 60), shade=4, light=2)
        pen.box("stone.deep", x - 3, 8, 30, 8, rounding=2)
    roof = polygon([(50, 40), (286, 40), (318, 96), (12, 96)])
    pen.form("roof", roof, shade=5, light=3)
    tiles(pen, roof, "roof", row=11, wide=20)
    snow_on(pen, roof)
    wall = rectangle(30, 96, 270, 120)
    pen.form("wall", wall, shade=4, light=2)
    planks(pen, wall, "wall", step=9, is_upright=False)
    pen.form("wall", polygon([(112, 100), (112, 74), (165, 28), (218, 74), (218, 100)]), shade=4)
    pen.poly("roof", [(165, 18), (232, 74), (222, 84), (165, 34), (108, 84), (98, 74)])
    snow(pen, [(100, 72), (165, 18), (230, 72)], depth=7)
    window(pen, 150, 58, 30, 32)
    for x in (46, 94, 206, 254):
        window(pen, x, 138, 28, 44)
    door(pen, 148, 140, 34, 66)
    pen.form(
        "roof.light", polygon([(36, 100), (294, 100), (314, 128), (16, 128)]), shade=4, light=2
    )
    tiles(pen, polygon([(36, 100), (294, 100), (314, 128), (16, 128)]), "roof", row=9, wide=20)
    snow(pen, [(20, 124), (310, 124)], depth=8)
    for x in (28, 84, 136, 186, 238, 292):
        pen.box("trim", x, 128, 7, 80)
        pen.box("trim.shade", x + 5, 128, 2, 80)
    for a, b in ((35, 136), (193, 296)):
        pen.box("trim", a, 176, b - a, 4)
        k = a + 8
        while k < b - 4:
            pen.box("trim", k, 178, 2.6, 28)
            k += 9
    pen.box("wood", 20, 206, 290, 8, rounding=1)
    pen.box("stone", 24, 213, 282, 6)
    pen.box("wood.light", 140, 212, 50, 8, rounding=1)
    pen.anchor("top", 165, 24, size=180)
    pen.anchor("inside", 165, 206, size=40)
    pen.anchor("display", 60, 180, size=30)


@draws(
    "windmill",
    box=(280, 340),
    height_m=18,
    slots={
        "wall": "#efe6d2",
        "cap": "#8a4f3a",
        "sail": "#f6efe0",
        "wood": "#7a5238",
        "door": "#4f6f8a",
        "trim": "#fbf7ee",
        "glass": "#8fbfd6",
        "stone": "#9a938c",
    },
    recolour=("wall", "cap"),
    faces="front",
    aliases=("dutch windmill", "old windmill"),
    tags=("farm", "country"),
    shadow=(76, 204),
    is_lit_at_night=True,
)
def windmill(pen: Pen) -> None:
    """Draw a tower mill with a gallery and four latticed sails."""
    tower = polygon([(104, 116), (176, 116), (206, 332), (74, 332)])
    pen.form("wall", tower, shade=7, light=5)
    with pen.inside(tower):
        pen.poly("#33285c.raw", [(160, 100), (240, 100), (240, 340), (176, 340)], alpha=0.16)
        bricks(pen, tower, "wall", row=11, wide=20, share=0.12)
        pen.box("stone", 60, 318, 160, 16)
    for x, y in ((126, 156), (156, 184)):
        window(pen, x, y, 18, 24)
    arched_window(pen, 104, 268, 18, 26)
    door(pen, 132, 280, 30, 52, is_arched=True)
    pen.box("wood", 76, 234, 128, 7, rounding=2)
    for k in range(9):
        pen.line("wood", [(80 + k * 15, 214), (80 + k * 15, 236)], 2.4)
    pen.line("wood", [(76, 214), (204, 214)], 3.4)
    for x, dx in ((84, 14), (196, -14)):
        pen.line("wood.shade", [(x, 240), (x + dx, 258)], 3)
    cap = smooth(
        [(96, 120, 0.2), (100, 88), (122, 66), (140, 60), (158, 66), (180, 88), (184, 120, 0.2)]
    )
    pen.form("cap", cap, shade=7, light=4)
    snow(pen, [(104, 88), (122, 67), (140, 60), (158, 67), (176, 88)], depth=7)
    for angle in (35, 125, 215, 305):
        with pen.turned(angle, 140, 100):
            pen.poly("sail.shade", [(142, 80), (166, 80), (166, -12), (142, -12)], alpha=0.35)
            pen.poly("sail", [(145, 78), (163, 78), (163, -10), (145, -10)])
            for k in range(7):
                pen.line("wood.light", [(140, 74 - k * 13.6), (165, 74 - k * 13.6)], 1.8)
            pen.line("wood.light", [(164, 78), (164, -10)], 1.8)
            pen.limb("wood", [(140, 100), (140, -14)], (7, 4))
    pen.form("wood", ellipse(140, 100, 9, 9), shade=3, light=2)
    pen.anchor("top", 140, 62, size=60)
    pen.anchor("inside", 147, 330, size=36)


@draws(
    "wind turbine",
    box=(220, 400),
    height_m=90,
    slots={"paint": "#f1f3f3", "lamp": "#e2382f"},
    faces="front",
    aliases=("wind generator", "wind power plant", "wind wheel"),
    tags=("field",),
    shadow=(100, 124),
    is_lit_at_night=True,
)
def wind_turbine(pen: Pen) -> None:
    """Draw a white wind turbine with three blades."""
    pen.form("paint", polygon([(107, 122), (115, 122), (119, 400), (103, 400)]), shade=0, light=0)
    pen.poly("paint.shade", [(112, 122), (115, 122), (119, 400), (112, 400)])
    for angle in (0, 120, 240):
        with pen.turned(angle + 12, 111, 116):
            blade = smooth(
                [
                    (108, 114, 0.3),
                    (103, 84),
                    (106, 50),
                    (110, 8, 0.2),
                    (114, 50),
                    (117, 90),
                    (115, 114, 0.3),
                ]
            )
            pen.fill("paint", blade)
            pen.blob(
                "paint.shade",
                [(112, 114, 0.2), (112, 60), (110, 8, 0.1), (114, 50), (117, 90), (115, 114, 0.2)],
            )
    pen.form("paint", ellipse(111, 116, 10, 10), shade=3, light=2)
    if pen.is_night:
        pen.glow("lamp.raw", 111, 104, 16, alpha=0.9)
    pen.anchor("top", 111, 106, size=30)


@draws(
    "watermill",
    box=(320, 230),
    height_m=8,
    slots={
        "wall": "#e9dcc0",
        "roof": "#8a5a48",
        "wood": "#7a5238",
        "stone": "#9a938c",
        "glass": "#8fbfd6",
        "trim": "#fbf3e2",
        "door": "#6b4632",
        "water": "#6fb3d6",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("water mill", "mill"),
    tags=("country", "river"),
    shadow=(10, 240),
    is_lit_at_night=True,
)
def watermill(pen: Pen) -> None:
    """Draw a half-timbered mill with a large water wheel at its side."""
    pen.form("stone", rectangle(16, 160, 206, 66), shade=4, light=2)
    bricks(pen, rectangle(16, 160, 206, 66), "stone", row=10, wide=18, share=0.5)
    front = polygon([(24, 164), (24, 100), (76, 40), (212, 40), (212, 164)])
    pen.form("wall", front, shade=5, light=3)
    for a, b in (
        ((24, 104), (212, 104)),
        ((24, 162), (212, 162)),
        ((128, 104), (128, 162)),
        ((76, 46), (76, 104)),
        ((30, 160), (62, 106)),
        ((90, 106), (122, 160)),
        ((208, 160), (176, 106)),
    ):
        pen.line("wood", [a, b], 5)
    roof = polygon([(76, 18), (212, 18), (248, 104), (128, 104)], rounding=2)
    pen.form("roof", roof, shade=5, light=3)
    tiles(pen, roof, "roof", row=11, wide=18)
    snow_on(pen, roof)
    pen.poly("wood", [(76, 14), (134, 100), (124, 108), (76, 38), (26, 108), (14, 100)])
    snow(pen, [(16, 99), (76, 14), (132, 99)], depth=7)
    window(pen, 62, 70, 26, 24)
    window(pen, 142, 116, 28, 34)
    window(pen, 50, 118, 26, 30)
    door(pen, 94, 174, 32, 52)
    window(pen, 156, 180, 26, 28)
    pen.box("wood.deep", 226, 96, 94, 8, rounding=2)
    pen.blob(
        "water.raw" if pen.is_night else "water",
        [
            (300, 94, 0.2),
            (320, 94, 0),
            (320, 102, 0),
            (306, 104),
            (304, 160),
            (298, 226, 0.2),
            (284, 226, 0.2),
            (294, 150),
        ],
        alpha=0.9,
    )
    for px, py in ring(246, 156, 66, 12):
        pen.line("wood", [(246, 156), (px, py)], 4)
    pen.edge("wood.shade", ellipse(246, 156, 60, 60), 7)
    pen.edge("wood", ellipse(246, 156, 42, 42), 5)
    for k, (px, py) in enumerate(ring(246, 156, 64, 12, start=-75)):
        with pen.turned(k * 30 + 15, px, py):
            pen.form("wood", rectangle(px - 11, py - 5, 22, 10, rounding=2), shade=2, light=1)
    pen.form("wood", ellipse(246, 156, 11, 11), shade=3, light=2)
    pen.blob("water", [(200, 228, 0.2), (216, 214), (246, 218), (280, 212), (318, 228, 0.2)])
    pen.blob("#ffffff.raw", [(270, 226, 0.2), (284, 217), (298, 220), (312, 227, 0.2)], alpha=0.8)
    pen.anchor("top", 150, 20, size=120)
    pen.anchor("inside", 110, 224, size=36)


@draws(
    "tent",
    box=(260, 170),
    height_m=2.2,
    slots={"canvas": "#e8803b", "inside": "#6b3a34", "pole": "#8a5a38", "rope": "#d8c9a8"},
    faces="front",
    aliases=("camping tent", "camp"),
    tags=("camping", "forest"),
    shadow=(20, 240),
    is_lit_at_night=True,
)
def tent(pen: Pen) -> None:
    """Draw a ridge tent in three-quarter view with its door folded back."""
    pen.line("rope", [(72, 22), (4, 166)], 1.6)
    pen.line("rope", [(204, 20), (256, 164)], 1.6)
    if pen.is_night:
        pen.glow("canvas.lit", 120, 120, 120, alpha=0.35)
    side = smooth([(84, 14, 0), (150, 20), (206, 14, 0), (244, 158, 0.1), (150, 166, 0.1)])
    pen.form("canvas.lit" if pen.is_night else "canvas", side, shade=7, light=0)
    with pen.inside(side):
        pen.line("canvas.shade", [(130, 18), (182, 164)], 1.6)
        pen.line("canvas.shade", [(170, 16), (218, 162)], 1.6)
        pen.poly("canvas.shade", [(80, 10), (110, 10), (180, 170), (130, 170)], alpha=0.5)
    front = polygon([(84, 12), (154, 168), (18, 168)], rounding=2)
    pen.form("canvas.shade", front, shade=0)
    pen.fill("canvas", polygon([(84, 12), (100, 168), (18, 168)], rounding=2))
    opening = polygon([(84, 36), (122, 168), (54, 168)])
    pen.fill("canvas.lit" if pen.is_night else "inside", opening)
    pen.poly("canvas.light", [(84, 34), (60, 120), (40, 168), (54, 168), (74, 120)])
    pen.poly("canvas.deep", [(84, 34), (112, 120), (136, 168), (122, 168), (100, 110)])
    pen.line("pole", [(84, 40), (84, 168)], 3)
    pen.line("canvas.pale", [(84, 13), (206, 15)], 2.4)
    snow(pen, [(82, 14), (150, 20), (206, 15)], depth=6)
    for x in (4, 256):
        pen.line("pole", [(x, 160), (x + (3 if x < 100 else -3), 169)], 3)
    pen.anchor("inside", 92, 166, size=50)
    pen.anchor("top", 150, 16, size=60)


@draws(
    "teepee",
    box=(220, 260),
    height_m=4.5,
    slots={
        "canvas": "#e9d7b0",
        "mark": "#b8483a",
        "pole": "#8a5a38",
        "inside": "#5a3a34",
        "blue": "#3f7f9a",
    },
    recolour=("canvas", "mark"),
    faces="front",
    aliases=("tipi", "wigwam", "yurt"),
    tags=("camping", "field"),
    shadow=(16, 204),
    is_lit_at_night=True,
)
def teepee(pen: Pen) -> None:
    """Draw a painted tipi with crossed poles."""
    for x, lean in ((76, -12), (94, -6), (110, 2), (126, 8), (142, 14)):
        pen.line("pole", [(x, 4), (110 + lean, 60)], 5)
    cone = smooth(
        [
            (110, 34, 0.1),
            (130, 70),
            (206, 246, 0.2),
            (160, 256),
            (60, 256),
            (14, 246, 0.2),
            (90, 70),
        ]
    )
    pen.form("canvas", cone, shade=9, light=5)
    with pen.inside(cone):
        for y, tone in ((216, "mark"), (234, "blue")):
            pen.box(tone, 0, y, 220, 8)
        for k in range(9):
            x = 14 + k * 24
            pen.poly("mark", [(x, 212), (x + 12, 194), (x + 24, 212)])
        for k in range(4):
            x = 76 + k * 17
            pen.poly("blue", [(x, 96), (x + 8.5, 82), (x + 17, 96)])
        pen.box("mark", 60, 98, 100, 5)
        pen.poly("#33285c.raw", [(122, 30), (240, 30), (240, 270), (160, 270)], alpha=0.14)
    pen.blob(
        "canvas.lit" if pen.is_night else "inside", [(104, 138, 0), (128, 256, 0), (78, 256, 0)]
    )
    pen.poly("canvas.light", [(104, 136), (78, 256), (62, 252)])
    pen.poly("canvas.shade", [(104, 136), (128, 256), (140, 254)])
    pen.anchor("inside", 104, 252, size=40)
    pen.anchor("top", 110, 40, size=40)


def foliage(x: float, y: float, radius: float) -> Outline:
    """Return a cloud of leaves around (x, y)."""
    points: list[Point] = []
    for k, (px, py) in enumerate(ring(x, y, radius, 14, start=-83)):
        t = 1.0 if k % 2 == 0 else 0.84
        points.append((x + (px - x) * t, y + (py - y) * t * 0.86))
    return smooth(points)


@draws(
    "treehouse",
    box=(280, 340),
    height_m=8,
    slots={
        "leaf": "#5f9f4e",
        "ochre": "#d98a3a",
        "wood": "#b98547",
        "roof": "#b5523f",
        "bark": "#7a5238",
        "glass": "#8fbfd6",
        "trim": "#f0dfc0",
        "door": "#4f7f8a",
    },
    recolour=("wood", "roof"),
    faces="front",
    aliases=("tree house",),
    tags=("forest", "home"),
    shadow=(96, 190),
    is_lit_at_night=True,
    along=("ochre",),
)
def treehouse(pen: Pen) -> None:
    """Draw a little house in the crown of a tree with a ladder."""
    leaf = {"autumn": "ochre", "spring": "leaf"}.get(pen.season, "leaf")
    for x, y, r in ((84, 90, 62), (196, 88, 62), (140, 66, 60), (50, 140, 40), (232, 138, 40)):
        pen.fill(f"{leaf}.shade", foliage(x, y, r))
    trunk: list[Point] = [
        (112, 338, 0.3),
        (128, 270),
        (124, 200),
        (96, 130),
        (112, 124),
        (138, 176),
        (148, 110),
        (166, 110),
        (162, 178),
        (194, 128),
        (208, 136),
        (176, 206),
        (170, 270),
        (194, 338, 0.3),
        (152, 330),
    ]
    pen.form("bark", smooth(trunk), shade=8, light=4)
    for x, y, r in ((70, 66, 44), (208, 62, 46), (140, 42, 38), (38, 112, 34), (242, 110, 34)):
        pen.form(leaf, foliage(x, y, r), shade=6, light=4)
    house = rectangle(80, 122, 122, 88)
    pen.form("wood", house, shade=5, light=3)
    planks(pen, house, "wood", step=11, is_upright=False)
    window(pen, 92, 144, 30, 30)
    door(pen, 146, 142, 30, 68)
    roof = polygon([(140, 58), (224, 118), (214, 132), (66, 132), (56, 118)], rounding=2)
    pen.form("roof", roof, shade=6, light=4)
    tiles(pen, roof, "roof", row=13, wide=18)
    snow(pen, [(58, 117), (140, 58), (222, 117)], depth=9)
    for k in range(9):
        pen.line("wood.shade", [(56 + k * 21, 186), (56 + k * 21, 214)], 3)
    pen.line("wood.light", [(50, 186), (132, 186)], 5)
    pen.line("wood.light", [(190, 186), (230, 186)], 5)
    pen.form("wood", rectangle(44, 210, 192, 11, rounding=2), shade=3, light=2)
    for x, dx in ((70, 60), (212, -50)):
        pen.line("bark", [(x, 220), (x + dx, 266)], 8)
    for x in (186, 210):
        pen.line("wood.shade", [(x, 214), (x + 8, 338)], 4.4)
    for k in range(8):
        pen.line("wood", [(187 + k * 0.9, 230 + k * 14), (212 + k * 0.9, 230 + k * 14)], 4)
    for x, y, r in ((44, 182, 26), (246, 178, 24)):
        pen.form(leaf, foliage(x, y, r), shade=5, light=3)
    pen.anchor("inside", 162, 208, size=40)
    pen.anchor("seat", 110, 210, size=60)


@draws(
    "greenhouse",
    box=(300, 190),
    height_m=3.4,
    slots={
        "glass": "#b8dfe2",
        "frame": "#f1f3ef",
        "leaf": "#5f9a50",
        "flower": "#e0557a",
        "base": "#b0866a",
    },
    recolour=("frame",),
    faces="front",
    aliases=("glasshouse", "hothouse", "conservatory"),
    tags=("garden",),
    shadow=(14, 286),
    is_lit_at_night=True,
)
def greenhouse(pen: Pen) -> None:
    """Draw a glass house with plants behind its panes."""
    body = polygon([(16, 186), (16, 82), (66, 18), (234, 18), (284, 82), (284, 186)])
    pen.fill("glass.lit" if pen.is_night else "glass", body)
    with pen.inside(body):
        for k in range(9):
            x = 34 + k * 29
            h = 30 + (k * 17) % 26
            pen.line("leaf.shade", [(x, 170), (x + 2, 170 - h)], 3)
            for n in range(3):
                y = 164 - n * h / 3
                pen.oval("leaf", x - 8, y, 10, 5, tilt=28)
                pen.oval("leaf.light", x + 9, y - 5, 10, 5, tilt=-28)
            if k % 2:
                pen.oval("flower", x + 2, 166 - h, 7)
                pen.oval("#f6d365", x + 2, 166 - h, 2.6)
        if not pen.is_night:
            pen.poly("glass.pale", [(60, 0), (110, 0), (40, 200), (0, 200)], alpha=0.45)
            pen.poly("glass.pale", [(190, 0), (214, 0), (146, 200), (122, 200)], alpha=0.45)
    for a, b in (((16, 82), (284, 82)), ((40, 50), (260, 50)), ((66, 18), (234, 18))):
        pen.line("frame", [a, b], 4)
    for k in range(8):
        x = 16 + k * 38.3
        top = 66 + k * 24
        pen.line("frame", [(x, 184), (x, 82)], 3)
        pen.line("frame", [(x, 82), (top, 18)], 3)
    pen.edge("frame", body, 5)
    snow(pen, [(18, 80), (66, 17), (234, 17), (282, 80)], depth=7)
    base = rectangle(12, 166, 276, 22, rounding=2)
    pen.form("base", base, shade=3, light=2)
    bricks(pen, base, "base", row=8, wide=18, share=0.4)
    pen.box("frame", 126, 96, 48, 92)
    pen.box("glass.lit" if pen.is_night else "glass.light", 131, 101, 38, 84)
    pen.line("frame", [(131, 142), (169, 142)], 3)
    pen.oval("base.deep", 165, 148, 2.6)
    pen.anchor("inside", 150, 184, size=60)
    pen.anchor("top", 150, 20, size=140)


@draws(
    "well",
    box=(180, 220),
    height_m=2.6,
    slots={
        "stone": "#a59d94",
        "roof": "#b5523f",
        "wood": "#8a5a38",
        "rope": "#d8c08a",
        "water": "#5a9fc9",
    },
    recolour=("roof", "stone"),
    faces="front",
    aliases=("wishing well", "stone well", "water well"),
    tags=("garden", "country"),
    shadow=(24, 156),
)
def well(pen: Pen) -> None:
    """Draw a round stone well with a little roof, a crank and a bucket."""
    for x in (44, 128):
        pen.form("wood", rectangle(x, 60, 9, 90), shade=2, light=2)
    pen.box("wood.shade", 36, 92, 118, 8, rounding=3)
    pen.line("wood.deep", [(154, 96), (166, 96), (166, 114)], 4)
    for k in range(4):
        pen.box("rope", 80 + k * 5, 89, 4, 14, rounding=2)
    pen.line("rope", [(90, 102), (90, 122)], 2.4)
    roof = polygon([(90, 8), (166, 56), (172, 72), (8, 72), (14, 56)], rounding=3)
    pen.form("roof", roof, shade=6, light=4)
    tiles(pen, roof, "roof", row=13, wide=18)
    snow(pen, [(14, 57), (90, 8), (166, 57)], depth=8)
    pen.form("stone.deep", ellipse(90, 150, 62, 14), shade=0)
    pen.oval("water", 90, 153, 52, 9)
    pen.form(
        "wood",
        polygon([(76, 122), (104, 122), (100, 146), (80, 146)], rounding=2),
        shade=3,
        light=2,
    )
    pen.line("stone.deep", [(76, 130), (104, 130)], 2)
    pen.anchor("inside", 90, 156, size=60)
    with pen.in_front():
        wall = smooth(
            [(28, 150, 0.3), (90, 164), (152, 150, 0.3), (152, 204, 0.4), (90, 217), (28, 204, 0.4)]
        )
        pen.form("stone", wall, shade=7, light=4)
        with pen.inside(wall):
            for row in range(5):
                y = 158 + row * 14
                pen.line("stone.shade", [(20, y), (90, y + 13), (160, y)], 2)
                for k in range(7):
                    x = 32 + k * 21 + (row % 2) * 10
                    dip = 13 * (1 - ((x - 90) / 70) ** 2)
                    pen.line("stone.shade", [(x, y + dip - 13), (x, y + dip)], 2)
        pen.line("stone.light", [(28, 151), (60, 160), (90, 163), (120, 160), (152, 151)], 5)
    pen.anchor("top", 90, 10, size=50)


@draws(
    "doghouse",
    box=(200, 170),
    height_m=1.1,
    slots={"wood": "#c98a4e", "roof": "#c8423a", "inside": "#4a3038", "sign": "#f6efe2"},
    recolour=("roof", "wood"),
    faces="front",
    aliases=("dog house", "kennel"),
    tags=("garden", "pet"),
    shadow=(20, 180),
)
def doghouse(pen: Pen) -> None:
    """Draw a wooden dog house with a red roof and a bone over its door."""
    wall = polygon([(30, 164), (30, 84), (100, 28), (170, 84), (170, 164)])
    pen.form("wood", wall, shade=6, light=4)
    planks(pen, wall, "wood", step=14)
    opening = smooth(
        [
            (66, 166, 0),
            (66, 116, 0.4),
            (80, 94),
            (100, 88),
            (120, 94),
            (134, 116, 0.4),
            (134, 166, 0),
        ]
    )
    pen.fill(
        "sign.shade",
        smooth(
            [
                (60, 166, 0),
                (60, 114, 0.4),
                (76, 90),
                (100, 82),
                (124, 90),
                (140, 114, 0.4),
                (140, 166, 0),
            ]
        ),
    )
    pen.fill("inside", opening)
    pen.anchor("inside", 100, 164, size=70)
    roof = polygon([(100, 6), (192, 82), (180, 98), (100, 34), (20, 98), (8, 82)], rounding=3)
    pen.form("roof", roof, shade=5, light=4)
    snow(pen, [(10, 80), (100, 6), (190, 80)], depth=10)
    pen.form(
        "sign",
        smooth(
            [
                (84, 62),
                (78, 58),
                (80, 52),
                (86, 52),
                (90, 57),
                (110, 57),
                (114, 52),
                (120, 52),
                (122, 58),
                (116, 62),
                (122, 66),
                (120, 72),
                (114, 72),
                (110, 67),
                (90, 67),
                (86, 72),
                (80, 72),
                (78, 66),
            ]
        ),
        shade=2,
    )
    with pen.in_front():
        pen.box("wood.deep", 24, 160, 152, 8, rounding=2)
    pen.anchor("top", 100, 8, size=60)


@draws(
    "birdhouse",
    box=(120, 240),
    height_m=1.8,
    slots={"wall": "#6fa8c9", "roof": "#c8523f", "wood": "#8a5a38", "inside": "#3a2c33"},
    recolour=("wall", "roof"),
    faces="front",
    aliases=("bird house", "nest box", "nesting box", "bird feeder"),
    tags=("garden",),
    shadow=(44, 76),
)
def birdhouse(pen: Pen) -> None:
    """Draw a bird house on a post."""
    pen.form("wood", rectangle(55, 120, 11, 118), shade=2, light=2)
    wall = polygon([(26, 124), (26, 62), (60, 28), (94, 62), (94, 124)])
    pen.form("wall", wall, shade=5, light=4)
    pen.oval("wall.deep", 60, 78, 16)
    pen.oval("inside", 61, 79, 13.4)
    pen.line("wood", [(60, 106), (60, 106.1)], 8)
    pen.oval("wood.light", 60, 106, 3)
    pen.form(
        "roof",
        polygon([(60, 8), (114, 62), (104, 74), (60, 30), (16, 74), (6, 62)], rounding=3),
        shade=4,
        light=3,
    )
    snow(pen, [(8, 60), (60, 8), (112, 60)], depth=8)
    pen.form("wood", rectangle(18, 122, 84, 8, rounding=2), shade=2, light=2)
    pen.anchor("top", 60, 10, size=30)
    pen.anchor("seat", 60, 102, size=24)
    pen.anchor("inside", 60, 90, size=24)


@draws(
    "gazebo",
    box=(280, 250),
    height_m=4.5,
    slots={
        "wood": "#f4efe2",
        "roof": "#5f8f8a",
        "floor": "#b98a5e",
        "leaf": "#5f9a50",
        "rose": "#e0708a",
    },
    recolour=("roof", "wood"),
    faces="front",
    aliases=("pavilion", "bandstand", "pergola", "summerhouse", "bower"),
    tags=("garden",),
    shadow=(24, 256),
)
def gazebo(pen: Pen) -> None:
    """Draw a garden pavilion with posts, railings and climbing roses."""
    pen.form("floor.shade", ellipse(140, 222, 112, 12), shade=0)
    for x in (92, 188):
        pen.box("wood.shade", x - 3, 100, 7, 118)
    pen.box("wood.shade", 70, 176, 140, 4)
    pen.anchor("inside", 140, 222, size=120)
    pen.anchor("seat", 140, 222, size=100)
    with pen.in_front():
        for x in (40, 104, 170, 234):
            pen.form("wood", rectangle(x - 4, 98, 9, 130, rounding=1), shade=2, light=2)
        for a, b in ((40, 104), (170, 234)):
            pen.box("wood", a, 172, b - a, 6)
            pen.box("wood", a, 212, b - a, 5)
            for k in range(1, 7):
                pen.box("wood", a + k * (b - a) / 7 - 1.5, 174, 3.4, 42)
        for x in (40, 104, 170, 234):
            for s in (-1, 1):
                pen.line("wood", [(x, 116), (x + s * 8, 106), (x + s * 18, 102)], 3)
        pen.form(
            "floor",
            smooth(
                [
                    (22, 226, 0.2),
                    (140, 234),
                    (258, 226, 0.2),
                    (254, 244, 0.2),
                    (140, 249),
                    (26, 244, 0.2),
                ]
            ),
            shade=4,
            light=3,
        )
        pen.poly("floor.light", [(108, 234), (172, 234), (182, 249), (98, 249)])
    roof = smooth(
        [
            (12, 104, 0.1),
            (70, 66),
            (118, 34, 0.2),
            (162, 34, 0.2),
            (210, 66),
            (268, 104, 0.1),
            (140, 112),
        ]
    )
    pen.form("roof", roof, shade=7, light=4)
    with pen.inside(roof):
        for a, b in ((128, 76), (152, 204)):
            pen.line("roof.shade", [(a, 32), (b, 112)], 2)
        for y in (54, 72, 90):
            pen.line("roof.shade", [(0, y + 8), (140, y), (280, y + 8)], 1.4)
    pen.form(
        "roof",
        smooth([(116, 36, 0.2), (128, 20), (140, 8, 0.2), (152, 20), (164, 36, 0.2), (140, 40)]),
        shade=3,
        light=2,
    )
    pen.oval("wood", 140, 7, 4.4)
    snow(pen, [(20, 100), (70, 66), (118, 34), (162, 34), (210, 66), (260, 100)], depth=8)
    for x, y, r in (
        (36, 220, 11),
        (42, 200, 9),
        (38, 180, 9),
        (44, 160, 8),
        (38, 140, 7),
        (46, 122, 7),
        (240, 222, 11),
        (232, 204, 8),
        (238, 188, 7),
    ):
        pen.oval("leaf.shade", x, y + 2, r)
        pen.oval("leaf", x - 1, y, r * 0.85)
        pen.oval("rose", x + r * 0.3, y - r * 0.2, 3.4)
    pen.anchor("top", 140, 20, size=80)


@draws(
    "haunted house",
    box=(290, 310),
    height_m=13,
    slots={
        "wall": "#6f6480",
        "roof": "#3f3a55",
        "trim": "#a59ab5",
        "door": "#4a2f3a",
        "glass": "#f0b53a",
        "bat": "#2b2638",
        "wood": "#5a4652",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("spooky house", "haunted mansion", "witch house", "ghost house", "creepy house"),
    tags=("halloween",),
    shadow=(30, 264),
    is_lit_at_night=True,
)
def haunted_house(pen: Pen) -> None:
    """Draw a crooked old house with a leaning tower, glowing windows and bats."""
    if pen.is_night:
        pen.glow("glass.lit", 140, 200, 140, alpha=0.3)
    pen.form("wall.shade", polygon([(196, 160), (262, 166), (258, 304), (190, 304)]), shade=5)
    pen.form(
        "roof",
        smooth([(180, 168, 0.1), (204, 110, 0.3), (250, 112, 0.3), (280, 172, 0.1), (230, 166)]),
        shade=5,
        light=3,
    )
    tower = polygon([(60, 118), (124, 112), (132, 304), (56, 304)])
    pen.form("wall", tower, shade=7, light=4)
    planks(pen, tower, "wall", step=11, is_upright=False)
    middle = polygon([(118, 182), (168, 128), (212, 180), (210, 304), (120, 304)])
    pen.form("wall", middle, shade=6, light=3)
    planks(pen, middle, "wall", step=11, is_upright=False)
    pen.form(
        "roof",
        polygon(
            [(166, 108), (226, 178), (216, 190), (167, 132), (116, 192), (106, 182)], rounding=2
        ),
        shade=4,
        light=3,
    )
    cone = smooth([(38, 124, 0.1), (66, 84), (84, 18, 0), (108, 78), (146, 114, 0.1), (92, 128)])
    pen.form("roof", cone, shade=7, light=4)
    tiles(pen, cone, "roof", row=14, wide=18)
    snow(pen, [(44, 116), (68, 82), (84, 20), (108, 78), (140, 108)], depth=6)
    snow(pen, [(108, 180), (166, 108), (224, 176)], depth=7)
    pen.line("bat", [(84, 22), (86, 4)], 2.4)
    pen.line("bat", [(78, 10), (94, 9)], 2)
    for x, y, w, h in ((82, 142, 22, 34), (80, 212, 22, 34), (218, 196, 22, 32)):
        arched_window(pen, x, y, w, h, point=0.3)
    pen.oval("trim", 167, 164, 14)
    pen.oval("glass.lit", 167, 164, 10.5)
    pen.line("trim", [(167, 154), (167, 174)], 1.8)
    pen.line("trim", [(157, 164), (177, 164)], 1.8)
    window(pen, 128, 214, 20, 30)
    window(pen, 222, 252, 20, 26)
    pen.line("wood", [(215, 270), (250, 256)], 6)
    pen.line("wood", [(124, 236), (152, 224)], 5)
    door(pen, 158, 238, 36, 66, is_arched=True)
    pen.form(
        "roof",
        polygon([(146, 236), (206, 232), (198, 220), (156, 222)], rounding=2),
        shade=3,
        light=2,
    )
    pen.box("trim.shade", 146, 300, 60, 6, rounding=1)
    pen.line("wood", [(20, 306), (24, 250), (14, 220)], 7)
    for pts in ([(23, 254), (36, 232), (34, 216)], [(22, 268), (8, 246)], [(34, 236), (46, 226)]):
        pen.line("wood", pts, 3.4)
    for x, y, s in ((232, 54, 1.0), (178, 76, 0.7), (264, 90, 0.7)):
        with pen.moved(x, y, scale=s):
            pen.blob(
                "bat",
                [
                    (0, -5, 0),
                    (4, -2),
                    (9, -8),
                    (24, -10, 0),
                    (18, -2),
                    (20, 5, 0),
                    (10, 2),
                    (4, 8),
                    (0, 5, 0),
                    (-4, 8),
                    (-10, 2),
                    (-20, 5, 0),
                    (-18, -2),
                    (-24, -10, 0),
                    (-9, -8),
                    (-4, -2),
                ],
            )
    pen.anchor("top", 167, 112, size=60)
    pen.anchor("inside", 176, 302, size=36)


@draws(
    "water tower",
    box=(180, 320),
    height_m=26,
    slots={"tank": "#c98a5e", "roof": "#7a5a50", "steel": "#7d8796"},
    recolour=("tank", "roof"),
    faces="front",
    aliases=("watertower", "water tank"),
    tags=("town", "country"),
    shadow=(26, 154),
)
def water_tower(pen: Pen) -> None:
    """Draw a wooden water tank on a steel frame; text is written on the tank."""
    for a, b in (
        ((46, 150), (26, 318)),
        ((134, 150), (154, 318)),
        ((76, 150), (68, 318)),
        ((104, 150), (112, 318)),
    ):
        pen.line("steel", [a, b], 6)
    for y, w in ((196, 52), (252, 58)):
        pen.line("steel", [(90 - w, y), (90 + w, y)], 5)
    for a, b in (
        ((42, 152), (144, 250)),
        ((138, 152), (36, 250)),
        ((34, 254), (152, 316)),
        ((146, 254), (28, 316)),
    ):
        pen.line("steel.shade", [a, b], 2.4)
    pen.box("steel.deep", 86, 152, 8, 166)
    tank = rectangle(30, 58, 120, 92, rounding=3)
    pen.form("tank", tank, shade=0)
    planks(pen, tank, "tank", step=12)
    pen.box("tank.light", 34, 58, 14, 92, rounding=1, alpha=0.6)
    pen.box("tank.deep", 128, 58, 22, 92, rounding=1, alpha=0.5)
    for y in (72, 100, 128):
        pen.box("steel", 29, y, 122, 4)
    letter(pen, 38, 76, 104, 52, "", ink="#fbf3e2")
    pen.form(
        "roof", smooth([(20, 62, 0.1), (90, 6, 0.1), (160, 62, 0.1), (90, 70)]), shade=5, light=4
    )
    snow(pen, [(26, 56), (90, 6), (154, 56)], depth=8)
    pen.form("steel", rectangle(24, 148, 132, 8, rounding=2), shade=2, light=2)
    pen.anchor("top", 90, 8, size=50)


@draws(
    "observatory",
    box=(290, 230),
    height_m=14,
    slots={
        "dome": "#d5dbe0",
        "wall": "#ece4d2",
        "trim": "#fbf7ee",
        "tube": "#3f4f6f",
        "slot": "#2f3550",
        "glass": "#8fbfd6",
        "door": "#5a4632",
    },
    recolour=("dome", "wall"),
    faces="front",
    aliases=("planetarium", "astronomical observatory"),
    tags=("mountain", "space"),
    shadow=(24, 268),
    is_lit_at_night=True,
)
def observatory(pen: Pen) -> None:
    """Draw an observatory with an open dome and a telescope looking out."""
    dome = smooth(
        [(52, 124, 0.1), (56, 74), (96, 26), (146, 14), (196, 26), (236, 74), (240, 124, 0.1)]
    )
    pen.form("dome", dome, shade=10, light=6)
    with pen.inside(dome):
        for x in (84, 116):
            pen.line("dome.shade", [(146, 10), (x, 70), (x - 12, 126)], 1.6)
        pen.poly("slot", [(150, 6), (196, 16), (226, 126), (180, 126)])
        pen.line("dome.light", [(150, 6), (168, 60), (180, 126)], 3)
    with pen.turned(38, 186, 84):
        pen.form("tube", rectangle(172, 16, 30, 84, rounding=3), shade=5, light=3)
        pen.form("trim", rectangle(168, 8, 38, 14, rounding=3), shade=3, light=2)
        pen.oval("glass.lit", 187, 9, 16, 3.6)
    with pen.inside(dome):
        pen.poly("dome", [(206, 126), (240, 126), (240, 60), (214, 60), (226, 126)])
    snow(pen, [(64, 60), (96, 26), (144, 14)], depth=8)
    pen.form("trim", rectangle(44, 120, 204, 14, rounding=3), shade=4, light=3)
    pen.form("wall", rectangle(56, 134, 180, 92), shade=6, light=4)
    bricks(pen, rectangle(56, 134, 180, 92), "wall", row=11, wide=22, share=0.14)
    for x in (76, 112, 194):
        arched_window(pen, x, 152, 20, 36)
    door(pen, 150, 166, 32, 60, is_arched=True)
    pen.box("trim.shade", 44, 220, 204, 8, rounding=2)
    pen.anchor("top", 146, 16, size=60)
    pen.anchor("inside", 166, 224, size=36)


@draws(
    "control tower",
    box=(170, 360),
    height_m=45,
    slots={
        "wall": "#e4e6e8",
        "glass": "#5f9fc0",
        "mark": "#d8523f",
        "steel": "#6a7382",
        "lamp": "#e2382f",
    },
    recolour=("wall", "mark"),
    faces="front",
    aliases=("airport tower", "air traffic control tower", "airport"),
    tags=("travel",),
    shadow=(40, 130),
    is_lit_at_night=True,
)
def control_tower(pen: Pen) -> None:
    """Draw an airport's control tower with a glazed cab."""
    if pen.is_night:
        pen.glow("lamp.raw", 85, 12, 26, alpha=0.9)
    pen.line("steel", [(85, 52), (85, 12)], 3)
    pen.line("steel", [(74, 24), (96, 24)], 2.4)
    pen.oval("lamp.raw" if pen.is_night else "lamp", 85, 10, 4)
    shaft = polygon([(66, 150), (104, 150), (112, 330), (58, 330)])
    pen.form("wall", shaft, shade=5, light=4)
    with pen.inside(shaft):
        pen.poly("wall.shade", [(92, 150), (130, 150), (130, 340), (96, 340)])
        for y in (176, 216, 256):
            pen.box("mark", 40, y, 90, 12)
    pen.form("wall", polygon([(40, 118), (130, 118), (108, 152), (62, 152)]), shade=5, light=3)
    glass = polygon([(20, 66), (150, 66), (134, 118), (36, 118)])
    pen.fill("glass.lit", glass)
    if not pen.is_night:
        with pen.inside(glass):
            pen.poly("glass.pale", [(50, 60), (76, 60), (60, 120), (36, 120)], alpha=0.6)
    for a, b in ((48, 58), (85, 85), (122, 112)):
        pen.line("wall", [(a, 66), (b, 118)], 3.4)
    pen.form("wall", rectangle(12, 52, 146, 16, rounding=5), shade=4, light=3)
    pen.box("mark", 12, 62, 146, 5)
    pen.form("wall", rectangle(32, 114, 106, 8, rounding=2), shade=3, light=2)
    pen.form("wall", rectangle(34, 320, 102, 38, rounding=2), shade=4, light=3)
    pen.box("glass.lit", 44, 330, 34, 14)
    pen.box("steel", 92, 328, 20, 30)
    snow(pen, [(14, 53), (156, 53)], depth=7)
    pen.anchor("top", 85, 52, size=120)
    pen.anchor("inside", 85, 116, size=80)
