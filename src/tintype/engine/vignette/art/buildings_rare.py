"""Owns the drawings of buildings less often asked for: drawbridge, aqueduct, dam, shed, mausoleum.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD = "#c3cad3", "#34363f", "#a8743f"


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
