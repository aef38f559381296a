"""Owns the drawings of homes: houses, cottages, cabins, blocks of flats, huts and towers of glass.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    arched,
    arched_window,
    block,
    bricks,
    column,
    door,
    panes,
    planks,
    snow,
    snow_on,
    storeys,
    tiles,
    window,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "lighthouse",
    box=(180, 420),
    height_m=24,
    slots={
        "band": "#cf3f36",
        "wall": "#f4efe4",
        "iron": "#3c4456",
        "lamp": "#fbe7a4",
        "door": "#7b4a34",
        "rock": "#8b8580",
    },
    faces="front",
    tags=("coast", "sea"),
    shadow=(10, 170),
    is_lit_at_night=True,
)
def lighthouse(pen: Pen) -> None:
    """Draw a tapering tower in red and white bands on a rock, with a lantern room."""
    if pen.is_night:
        pen.glow("lamp.lit", 90, 62, 88, alpha=0.9)
    rock = [(2, 420, 0), (10, 398), (34, 384), (60, 388), (120, 386), (150, 392), (172, 404)]
    pen.form("rock", pen.blob("rock", [*rock, (178, 420, 0)]), shade=8, light=4)
    tower = polygon([(62, 112), (118, 112), (138, 398), (42, 398)])
    pen.fill("wall", tower)
    with pen.inside(tower):
        for y in (112, 228, 344):
            pen.poly("band", [(0, y), (180, y), (180, y + 58), (0, y + 58)])
        # The tower is round: one long shade on the right, a strip of light on the left.
        pen.poly("#33285c.raw", [(104, 100), (190, 100), (190, 400), (112, 400)], alpha=0.2)
        pen.poly("#33285c.raw", [(114, 100), (190, 100), (190, 400), (127, 400)], alpha=0.2)
        pen.poly("#fff3d6.raw", [(68, 100), (76, 100), (66, 400), (54, 400)], alpha=0.35)
    for x, y, w in ((86, 190, 15), (88, 300, 17)):
        pen.box("iron", x - 3, y - 3, w + 6, 31, rounding=9)
        pen.box("lamp.lit" if pen.is_night else "iron.shine", x, y, w, 25, rounding=7)
    pen.box("door.deep", 78, 352, 26, 46, rounding=11)
    pen.box("door", 81, 356, 20, 42, rounding=9)
    pen.oval("lamp.shade", 97, 379, 1.8)
    pen.form("iron", rectangle(48, 102, 84, 12, rounding=3), shade=4, light=2)
    for x in range(52, 132, 11):
        pen.line("iron", [(x, 104), (x, 86)], 1.8)
    pen.line("iron", [(49, 86), (131, 86)], 2.6)
    pen.box("lamp.lit", 66, 42, 48, 60, to="lamp.shade" if not pen.is_night else "lamp.lit")
    pen.oval("#ffffff.raw", 90, 70, 11, 15, alpha=0.85)
    for x in (66, 82, 98, 114):
        pen.line("iron", [(x, 42), (x, 102)], 2.2)
    pen.form(
        "band",
        pen.blob("band", [(58, 44, 0), (70, 22), (90, 10), (110, 22), (122, 44, 0)]),
        shade=6,
        light=3,
    )
    pen.form("iron", ellipse(90, 8, 5, 6), shade=2)
    pen.anchor("lamp", 90, 62)
    pen.anchor("top", 90, 4, size=40)


@draws(
    "house",
    box=(280, 240),
    height_m=7,
    slots={
        "wall": "#f0dfc0",
        "roof": "#b5523f",
        "trim": "#fbf7ee",
        "door": "#3f6f7c",
        "glass": "#8fbfd6",
        "stone": "#9a938c",
    },
    faces="front",
    aliases=("home", "family house", "detached house", "bungalow", "villa"),
    tags=("home",),
    shadow=(14, 268),
    is_lit_at_night=True,
)
def house(pen: Pen) -> None:
    """Draw a house in three-quarter view: lit gable on the left, long shaded side on the right."""
    with pen.part("chimney"):
        pen.form("stone", rectangle(196, 14, 26, 60), shade=5, light=2)
        pen.box("stone.deep", 192, 8, 34, 10, rounding=2)
    side = polygon([(116, 118), (262, 118), (262, 234), (116, 234)])
    pen.fill("wall.shade", side)
    gable = polygon([(22, 118), (70, 46), (118, 118), (118, 234), (22, 234)])
    pen.fill("wall", gable)
    with pen.inside(gable):
        pen.poly("wall.shade", [(6, 138), (70, 44), (134, 138), (134, 122), (70, 26), (6, 122)])
    pen.box("stone", 22, 222, 96, 13, rounding=2)
    pen.box("stone.shade", 118, 222, 145, 13, rounding=2)
    roof = polygon([(66, 38), (230, 38), (276, 126), (120, 126)])
    pen.form("roof", roof, shade=7, light=4)
    with pen.inside(roof):
        for i in range(1, 6):
            y = 38 + i * 15
            pen.line("roof.shade", [(60 + i * 9, y), (280, y)], 1.8)
            for k in range(10):
                x = 66 + i * 9 + k * 21 + (i % 2) * 10
                pen.line("roof.shade", [(x, y), (x + 5, y + 14)], 1.4)
    snow_on(pen, roof)
    pen.poly("trim", [(70, 34), (126, 118), (116, 126), (70, 56), (24, 126), (14, 118)])
    pen.poly("trim.shade", [(70, 56), (116, 126), (112, 128), (70, 64)])
    window(pen, 50, 140, 40, 44)
    pen.oval("trim", 70, 92, 13)
    pen.oval("glass.lit", 70, 92, 9)
    pen.line("trim", [(70, 83), (70, 101)], 2)
    pen.line("trim", [(61, 92), (79, 92)], 2)
    window(pen, 134, 148, 36, 42)
    window(pen, 222, 148, 30, 42)
    pen.box("trim.shade", 178, 146, 36, 88, rounding=2)
    pen.form("door", rectangle(182, 151, 28, 83, rounding=2), shade=4, light=2)
    for y in (158, 194):
        pen.box("door.shade", 187, y, 18, 28, rounding=2)
    pen.oval("#f0c65a", 205, 192, 2.4)
    pen.box("stone.light", 172, 232, 48, 8, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 70, 162, 62, alpha=0.4)
        pen.glow("glass.lit", 152, 168, 56, alpha=0.4)
    pen.anchor("top", 148, 38, size=120)
    pen.anchor("chimney", 209, 10, size=26)
    pen.anchor("display", 70, 184, size=40)


@draws(
    "garage",
    box=(260, 200),
    height_m=3.4,
    slots={
        "wall": "#e9dcc4",
        "roof": "#8a5a48",
        "trim": "#fbf7ee",
        "shutter": "#9fb2c0",
        "lamp": "#3c4456",
        "stone": "#b7b0a8",
    },
    recolour=("shutter", "wall", "roof"),
    faces="front",
    aliases=("car garage", "carport"),
    tags=("home", "street"),
    shadow=(16, 248),
    is_lit_at_night=True,
)
def garage(pen: Pen) -> None:
    """Draw a garage for one car, its wide shutter closed, a lamp above it."""
    wall = rectangle(24, 70, 212, 124)
    pen.form("wall", wall, shade=7, light=3)
    bricks(pen, rectangle(24, 70, 212, 124), "wall", row=10, wide=22, share=0.14)
    roof = polygon([(6, 78), (44, 22), (216, 22), (254, 78)])
    pen.form("roof", roof, shade=7, light=5)
    with pen.inside(roof):
        tiles(pen, roof, "roof", row=12, wide=18)
    pen.box("trim", 6, 74, 248, 9, rounding=2)
    snow_on(pen, roof, share=0.5)
    pen.box("trim", 48, 96, 164, 98, rounding=3)
    shutter = rectangle(56, 104, 148, 90)
    pen.form("shutter", shutter, shade=5, light=3)
    for row in range(4):
        y = 108 + row * 22
        for column_ in range(4):
            x = 61 + column_ * 36
            tone = "#2d4152" if row == 0 else "shutter.light"
            lit = pen.is_night and row == 0
            pen.box("#ffe2a0" if lit else tone, x, y, 29, 15, rounding=2)
        pen.line("shutter.deep", [(56, y + 19), (204, y + 19)], 1.6)
    pen.box("lamp", 119, 176, 22, 5, rounding=2)
    pen.box("lamp", 126, 84, 8, 6, rounding=1)
    pen.oval("#ffe9b0", 130, 92, 5, 4)
    if pen.is_night:
        pen.glow("#ffe2a0", 130, 94, 40, alpha=0.5)
    pen.poly("stone", [(44, 194), (216, 194), (232, 200), (28, 200)])
    pen.anchor("top", 130, 24, size=140)
    pen.anchor("inside", 130, 194, size=120)


@draws(
    "cottage",
    box=(280, 220),
    height_m=6,
    slots={
        "wall": "#f1e6cf",
        "roof": "#b08a52",
        "trim": "#fbf7ee",
        "door": "#4f7f5c",
        "glass": "#8fbfd6",
        "stone": "#9a938c",
        "leaf": "#5f9a50",
        "rose": "#e0708a",
    },
    recolour=("wall", "roof", "door"),
    faces="front",
    aliases=("thatched cottage", "country cottage"),
    tags=("home", "country"),
    shadow=(20, 264),
    is_lit_at_night=True,
)
def cottage(pen: Pen) -> None:
    """Draw a thatched cottage with roses round its door."""
    with pen.part("chimney"):
        pen.form("stone", rectangle(198, 12, 30, 60), shade=5, light=3)
        pen.box("stone.deep", 194, 8, 38, 9, rounding=2)
    wall = rectangle(34, 108, 214, 106)
    pen.form("wall", wall, shade=6, light=3)
    pen.box("stone", 30, 204, 222, 12, rounding=3)
    bricks(pen, rectangle(34, 150, 214, 56), "wall", row=10, wide=20, share=0.12)
    for x in (54, 192):
        window(pen, x, 138, 38, 38)
        pen.box("door", x - 16, 134, 10, 46, rounding=1)
        pen.box("door", x + 44, 134, 10, 46, rounding=1)
        pen.box("stone", x - 4, 182, 46, 8, rounding=2)
        for k in range(5):
            pen.oval("leaf" if k % 2 else "leaf.shade", x + 1 + k * 9, 181, 6, 5)
        for k in range(4):
            pen.oval("rose", x + 5 + k * 9, 177, 3.4)
    door(pen, 124, 146, 32, 68, is_arched=True)
    roof = smooth(
        [
            (8, 126, 0.4),
            (28, 84),
            (58, 44, 0.6),
            (96, 36, 0.6),
            (186, 36, 0.6),
            (224, 44, 0.6),
            (254, 84),
            (273, 126, 0.4),
            (236, 122, 0.5),
            (206, 122, 0.5),
            (140, 124),
            (74, 122, 0.5),
            (46, 122, 0.5),
        ]
    )
    pen.form("roof", roof, shade=8, light=5)
    with pen.inside(roof):
        for k in range(15):
            x = 36 + k * 15
            pen.line("roof.shade", [(x, 50 + (k % 3) * 8), (x + (x - 140) * 0.12, 96)], 1.4)
        for k in range(13):
            x = 30 + k * 18
            pen.line("roof.light", [(x, 92 + (k % 2) * 6), (x + (x - 140) * 0.1, 116)], 1.4)
        pen.box("roof.deep", 0, 119, 280, 8)
    pen.form(
        "roof.shade",
        smooth([(60, 46), (140, 34), (222, 46), (226, 54), (140, 46), (56, 54)]),
        shade=0,
    )
    snow_on(pen, roof, share=0.6)
    for x, y, r in (
        (114, 168, 8),
        (110, 152, 8),
        (118, 138, 9),
        (134, 130, 9),
        (152, 131, 9),
        (166, 142, 8),
    ):
        pen.oval("leaf.shade", x, y + 2, r)
        pen.oval("leaf", x, y, r * 0.86)
    for x, y in ((112, 166), (117, 148), (128, 133), (144, 129), (158, 134), (168, 144)):
        pen.oval("rose", x, y, 3.6)
        pen.oval("rose.light", x - 0.8, y - 0.8, 1.8)
    pen.poly("stone.light", [(122, 216), (158, 216), (164, 220), (116, 220)])
    pen.anchor("chimney", 213, 10, size=30)
    pen.anchor("top", 140, 40, size=110)
    pen.anchor("inside", 140, 210, size=30)
    pen.anchor("display", 73, 174, size=38)


@draws(
    "log cabin",
    box=(280, 210),
    height_m=5,
    slots={
        "log": "#a8703f",
        "roof": "#5f6f55",
        "trim": "#e8d3a8",
        "door": "#7a3f2f",
        "glass": "#8fbfd6",
        "stone": "#8d867f",
    },
    recolour=("log", "roof"),
    faces="front",
    aliases=("cabin", "wooden cabin", "chalet", "lodge", "wood cabin", "mountain hut"),
    tags=("home", "forest"),
    shadow=(20, 262),
    is_lit_at_night=True,
)
def log_cabin(pen: Pen) -> None:
    """Draw a log cabin with crossed log ends, a stone chimney and a small porch."""
    with pen.part("chimney"):
        pen.form("stone", rectangle(196, 18, 32, 84), shade=6, light=3)
        bricks(pen, rectangle(196, 18, 32, 84), "stone", row=9, wide=14, share=0.5)
        pen.box("stone.deep", 192, 12, 40, 10, rounding=3)
    front = polygon([(40, 206), (40, 110), (130, 36), (220, 110), (220, 206)])
    pen.fill("log.shade", front)
    with pen.inside(front):
        for k in range(13):
            y = 40 + k * 13
            pen.box("log", 36, y, 190, 12, rounding=5)
            pen.box("log.light", 36, y + 1.5, 190, 2.6, alpha=0.8)
            pen.box("log.shade", 36, y + 8.6, 190, 3)
    for k in range(8):
        y = 107 + k * 13
        for x in (36, 224):
            pen.form("log", ellipse(x, y, 8, 6.4), shade=2, light=1)
            pen.oval("log.pale", x, y, 4.6, 3.8)
            pen.oval("log.shade", x, y, 1.8, 1.4)
    window(pen, 60, 126, 40, 36)
    window(pen, 168, 126, 34, 36)
    arched_window(pen, 117, 62, 26, 30)
    door(pen, 114, 134, 36, 72)
    roof = polygon([(130, 12), (252, 112), (240, 126), (130, 38), (20, 126), (8, 112)], rounding=3)
    pen.form("roof", roof, shade=6, light=4)
    pen.line("roof.deep", [(130, 38, 0), (22, 125, 0)], 2)
    pen.line("roof.deep", [(130, 38), (238, 125)], 2)
    snow(pen, [(10, 110), (130, 12), (250, 110)], depth=11)
    pen.form("stone", rectangle(100, 202, 64, 8, rounding=3), shade=2)
    if pen.is_night:
        pen.glow("glass.lit", 80, 144, 46, alpha=0.4)
        pen.glow("glass.lit", 186, 144, 42, alpha=0.4)
    pen.anchor("chimney", 212, 14, size=32)
    pen.anchor("top", 130, 14, size=60)
    pen.anchor("inside", 132, 204, size=40)
    pen.anchor("display", 80, 160, size=40)


@draws(
    "apartment building",
    box=(230, 330),
    height_m=20,
    slots={
        "wall": "#d9906a",
        "trim": "#f6efe2",
        "glass": "#8fbfd6",
        "door": "#4a5468",
        "roof": "#6f6a78",
        "iron": "#3c4456",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=(
        "apartment block",
        "apartments",
        "block of flats",
        "flats",
        "tenement",
        "apartment house",
        "residential building",
        "building",
        "condo",
    ),
    tags=("home", "town"),
    shadow=(14, 222),
    is_lit_at_night=True,
)
def apartment_building(pen: Pen) -> None:
    """Draw a brick apartment building with balconies and flower boxes."""
    pen.form("roof", rectangle(54, 8, 24, 32, rounding=2), shade=4, light=2)
    pen.form("roof", rectangle(150, 2, 34, 38, rounding=2), shade=4, light=2)
    wall = block(pen, "wall", 12, 40, 180, 288, side=26)
    bricks(pen, wall, "wall", row=9, wide=18, share=0.1)
    dice = pen.dice.child("windows")
    for row in range(5):
        y = 62 + row * 50
        for k in range(4):
            if row == 4 and k in (1, 2):
                continue
            window(pen, 26 + k * 42, y, 26, 30, is_lit=dice.chance(0.65))
            if row < 4 and k in (0, 3):
                for n in range(7):
                    pen.line(
                        "iron", [(21 + k * 42 + n * 6, y + 20), (21 + k * 42 + n * 6, y + 36)], 1.4
                    )
                pen.box("iron", 18 + k * 42, y + 18, 42, 2.6)
                pen.box("trim.shade", 16 + k * 42, y + 35, 46, 4, rounding=1)
            elif (row + k) % 2:
                for n in range(5):
                    pen.oval(
                        "leaf" if n % 2 else "leaf.shade", 27 + k * 42 + n * 6, y + 32, 4.4, 3.6
                    )
        for x in (199,):
            pen.box("glass.lit" if pen.is_night and dice.chance(0.5) else "glass.deep", x, y, 9, 30)
    pen.box("trim", 6, 36, 212, 9, rounding=2)
    pen.box("trim.shade", 6, 43, 212, 3)
    pen.box("trim", 12, 252, 180, 4)
    pen.box("trim", 76, 262, 52, 66, rounding=3)
    pen.box("door", 81, 268, 42, 60, rounding=2)
    panes(pen, 85, 272, 34, 40, 2, gap=4, rounding=2)
    pen.form("iron", rectangle(70, 254, 64, 8, rounding=2), shade=2)
    snow(pen, [(6, 37), (218, 37)])
    pen.anchor("top", 104, 38, size=150)
    pen.anchor("inside", 102, 326, size=30)


@draws(
    "skyscraper",
    box=(190, 460),
    height_m=140,
    slots={
        "wall": "#7fa6c4",
        "glass": "#b5d8e8",
        "steel": "#4f6a86",
        "lamp": "#e2382f",
    },
    recolour=("wall", "glass"),
    faces="front",
    aliases=("high-rise", "high rise", "glass tower", "empire state building"),
    tags=("town", "city"),
    shadow=(14, 178),
    is_lit_at_night=True,
)
def skyscraper(pen: Pen) -> None:
    """Draw a stepped skyscraper of glass with a spire."""
    if pen.is_night:
        pen.glow("lamp.raw", 86, 8, 22, alpha=0.9)
    pen.limb("steel", [(86, 92), (86, 8)], (9, 2))
    for x, y, w, rows, columns in ((54, 84, 64, 5, 4), (34, 164, 104, 7, 6), (14, 270, 144, 11, 9)):
        h = 457 - y
        block(pen, "wall", x, y, w, h, side=w * 0.16)
        pen.box("wall.pale", x - 2, y - 5, w + w * 0.16 + 4, 7, rounding=1)
        dx = (w - 10) / columns
        storeys(
            pen, x + 7, y + 10, columns, rows, size=(dx - 4, 9), step=(dx, 15), name=f"windows {y}"
        )
        for k in range(rows):
            pen.box("steel", x + w + 3, y + 10 + k * 15, w * 0.16 - 6, 9, alpha=0.55)
    pen.box("steel", 60, 430, 52, 25)
    panes(pen, 64, 434, 44, 20, 4, gap=3, rounding=0)
    pen.box("wall.pale", 54, 425, 64, 6, rounding=1)
    pen.oval("lamp.raw" if pen.is_night else "lamp", 86, 8, 3)
    snow(pen, [(12, 266), (34, 266)], depth=6)
    snow(pen, [(138, 266), (182, 266)], depth=6)
    pen.anchor("top", 86, 80, size=50)
    pen.anchor("inside", 86, 458, size=30)


@draws(
    "office building",
    box=(220, 360),
    height_m=50,
    slots={
        "wall": "#e4e0d6",
        "glass": "#6f9fc0",
        "steel": "#5a6a7e",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "glass"),
    faces="front",
    aliases=("office tower", "office block", "office", "corporate building", "tower block"),
    tags=("town", "city"),
    shadow=(14, 206),
    is_lit_at_night=True,
)
def office_building(pen: Pen) -> None:
    """Draw a modern office tower with bands of windows and a glazed entrance."""
    pen.box("steel", 60, 8, 50, 24, rounding=2)
    pen.line("steel", [(130, 28), (130, 2)], 2.4)
    block(pen, "wall", 12, 26, 160, 332, side=38)
    pen.box("wall.pale", 8, 20, 206, 9, rounding=2)
    dice = pen.dice.child("windows")
    for row in range(9):
        y = 44 + row * 31
        for k in range(6):
            is_lit = dice.chance(0.6)
            x = 22 + k * 24
            tone = ("glass.lit" if is_lit else "glass.deep") if pen.is_night else "glass"
            pen.box(tone, x, y, 22, 19)
            if not pen.is_night:
                pen.poly(
                    "glass.pale",
                    [(x + 6, y), (x + 13, y), (x + 5, y + 19), (x, y + 19), (x, y + 12)],
                    alpha=0.5,
                )
        pen.box("wall.shade", 12, y + 22, 160, 3)
        pen.box("glass.deep", 176, y, 30, 19)
        pen.box("steel", 190, y, 2, 19)
    pen.box("steel", 52, 318, 80, 40)
    panes(pen, 56, 322, 72, 36, 4, gap=3, rounding=1)
    pen.form("steel", rectangle(44, 310, 96, 9, rounding=2), shade=2, light=2)
    for x in (26, 156):
        pen.box("steel.shade", x - 9, 346, 18, 12, rounding=2)
        pen.form("leaf", ellipse(x, 336, 12, 13), shade=4, light=3)
    snow(pen, [(8, 21), (214, 21)])
    pen.anchor("top", 92, 22, size=140)
    pen.anchor("inside", 92, 356, size=40)


@draws(
    "townhouse",
    box=(190, 300),
    height_m=12,
    slots={
        "wall": "#c46a52",
        "trim": "#f6efe2",
        "roof": "#5f5a68",
        "door": "#2f6a6a",
        "glass": "#8fbfd6",
        "stone": "#a59d94",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "door", "roof"),
    faces="front",
    aliases=("town house", "terraced house", "row house", "brownstone", "canal house"),
    tags=("home", "town"),
    shadow=(14, 176),
    is_lit_at_night=True,
)
def townhouse(pen: Pen) -> None:
    """Draw a narrow town house with a curled gable, three storeys and steps to its door."""
    gable = smooth(
        [
            (16, 296, 0),
            (16, 84, 0),
            (34, 84, 0.1),
            (36, 58, 0.4),
            (58, 50, 0.3),
            (62, 28, 0.5),
            (95, 8),
            (128, 28, 0.5),
            (132, 50, 0.3),
            (154, 58, 0.4),
            (156, 84, 0.1),
            (174, 84, 0),
            (174, 296, 0),
        ]
    )
    pen.form("wall", gable, shade=7, light=4)
    bricks(pen, rectangle(18, 90, 154, 200), "wall", row=9, wide=18, share=0.14)
    pen.line(
        "trim",
        [
            (12, 84, 0),
            (34, 84, 0.1),
            (36, 58, 0.4),
            (58, 50, 0.3),
            (62, 28, 0.5),
            (95, 8),
            (128, 28, 0.5),
            (132, 50, 0.3),
            (154, 58, 0.4),
            (156, 84, 0.1),
            (178, 84, 0),
        ],
        6,
    )
    arched_window(pen, 82, 40, 26, 34)
    dice = pen.dice.child("windows")
    for y in (102, 166):
        for x in (32, 79, 126):
            window(pen, x, y, 32, 44, is_lit=dice.chance(0.75))
    pen.box("trim", 12, 90, 166, 4)
    pen.box("trim", 16, 222, 158, 5)
    window(pen, 32, 238, 36, 38)
    window(pen, 126, 238, 32, 38)
    door(pen, 82, 236, 30, 54)
    pen.box("glass.lit", 82, 236, 30, 9)
    pen.box("stone", 76, 288, 42, 6, rounding=1)
    pen.box("stone.light", 70, 293, 54, 7, rounding=1)
    for k in range(6):
        pen.oval("leaf" if k % 2 else "leaf.shade", 34 + k * 7, 281, 5, 4)
    snow(pen, [(60, 34), (95, 9), (130, 34)], depth=7)
    snow(pen, [(14, 84), (34, 84)], depth=6)
    snow(pen, [(156, 84), (176, 84)], depth=6)
    pen.anchor("top", 95, 10, size=40)
    pen.anchor("inside", 97, 290, size=30)
    pen.anchor("display", 50, 275, size=36)


@draws(
    "mansion",
    box=(380, 230),
    height_m=12,
    slots={
        "wall": "#efe3cc",
        "roof": "#5d6f8c",
        "trim": "#fbf7ee",
        "door": "#7a3f2f",
        "glass": "#8fbfd6",
        "leaf": "#5f9a50",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("manor", "manor house", "estate", "stately home"),
    tags=("home",),
    shadow=(16, 364),
    is_lit_at_night=True,
)
def mansion(pen: Pen) -> None:
    """Draw a symmetrical mansion with two wings, chimneys and a columned porch."""
    for x in (74, 286):
        pen.form("wall.shade", rectangle(x, 22, 20, 50), shade=4, light=2)
        pen.box("roof.deep", x - 3, 18, 26, 7, rounding=1)
    pen.form("wall", rectangle(26, 96, 328, 130), shade=5, light=2)
    roof = polygon([(66, 50), (314, 50), (366, 100), (14, 100)])
    pen.form("roof", roof, shade=6, light=3)
    tiles(pen, roof, "roof", row=10, wide=18)
    snow_on(pen, roof)
    pen.form(
        "wall", polygon([(130, 226), (130, 78), (190, 32), (250, 78), (250, 226)]), shade=6, light=3
    )
    pen.poly("trim", [(190, 22), (262, 78), (252, 84), (190, 36), (128, 84), (118, 78)])
    snow(pen, [(120, 76), (190, 22), (260, 76)], depth=8)
    pen.oval("trim", 190, 66, 15)
    pen.oval("glass.lit", 190, 66, 11)
    dice = pen.dice.child("windows")
    for x in (42, 88, 268, 314):
        for y in (112, 168):
            window(pen, x, y, 26, 36, is_lit=dice.chance(0.7))
    for x in (146, 178, 210):
        arched_window(pen, x, 98, 24, 40)
    pen.form("trim", rectangle(134, 148, 112, 12, rounding=2), shade=3)
    door(pen, 173, 172, 34, 54, is_arched=True)
    for x in (138, 156, 212, 230):
        column(pen, "trim", x, 160, 12, 64)
    pen.box("trim.shade", 126, 222, 128, 8, rounding=1)
    for x in (36, 72, 108, 272, 308, 344):
        pen.form("leaf", ellipse(x, 220, 16, 11), shade=4, light=3)
    pen.anchor("top", 190, 26, size=120)
    pen.anchor("inside", 190, 224, size=40)


@draws(
    "hut",
    box=(230, 200),
    height_m=4,
    slots={"wall": "#b98547", "roof": "#c9a55c", "door": "#6b4632", "pole": "#8a5a38"},
    recolour=("wall", "roof"),
    faces="front",
    aliases=("straw hut", "shack", "tiki hut", "grass hut", "bamboo hut"),
    tags=("beach", "jungle"),
    shadow=(30, 200),
    is_lit_at_night=True,
)
def hut(pen: Pen) -> None:
    """Draw a round hut of canes with a deep straw roof."""
    wall = smooth([(44, 96, 0), (186, 96, 0), (182, 192, 0.3), (115, 199), (48, 192, 0.3)])
    pen.form("wall", wall, shade=9, light=5)
    planks(pen, wall, "wall", step=9)
    pen.line("pole", [(46, 150), (115, 156), (184, 150)], 4)
    pen.fill("pole", arched(92, 120, 46, 79))
    pen.fill("door.lit" if pen.is_night else "door.deep", arched(97, 125, 36, 74))
    if pen.is_night:
        pen.glow("door.lit", 115, 166, 50, alpha=0.4)
    pen.fill("pole", ellipse(66, 136, 11, 11))
    pen.fill("door.lit" if pen.is_night else "door.deep", ellipse(66, 136, 8, 8))
    roof = smooth(
        [
            (115, 4, 0.3),
            (140, 34),
            (186, 76),
            (224, 106, 0.3),
            (196, 112),
            (176, 106),
            (150, 116),
            (115, 109),
            (84, 116),
            (56, 106),
            (32, 113),
            (6, 106, 0.3),
            (44, 76),
            (90, 34),
        ]
    )
    pen.form("roof", roof, shade=9, light=5)
    with pen.inside(roof):
        for k in range(13):
            t = (k - 6) / 6
            pen.line(
                "roof.shade", [(115 + t * 16, 40), (115 + t * 58, 76), (115 + t * 106, 112)], 1.6
            )
        pen.line("roof.shade", [(50, 70), (115, 80), (180, 70)], 5, alpha=0.7)
    pen.form("pole", smooth([(104, 18), (115, 2), (126, 18), (115, 24)]), shade=2)
    snow_on(pen, roof, share=0.7)
    pen.anchor("top", 115, 6, size=60)
    pen.anchor("inside", 115, 196, size=36)


@draws(
    "igloo",
    box=(250, 140),
    height_m=2.2,
    slots={"ice": "#e6f0f6", "door": "#5a7fa0"},
    faces="right",
    tags=("winter", "arctic"),
    shadow=(14, 236),
    is_lit_at_night=True,
)
def igloo(pen: Pen) -> None:
    """Draw an igloo of snow blocks with a tunnel to its entrance."""
    dome = smooth(
        [(8, 138, 0.1), (14, 84), (52, 30), (106, 10), (160, 30), (196, 82), (202, 138, 0.1)]
    )
    pen.form("ice", dome, shade=12, light=5)
    with pen.inside(dome):
        for k, y in enumerate((112, 84, 58, 36)):
            pen.line("ice.shade", [(0, y + 6), (106, y - 2), (210, y + 6)], 2)
            for n in range(8):
                x = -4 + n * 30 + (k % 2) * 15
                lean = (x - 106) * 0.09 * k
                pen.line("ice.shade", [(x - lean, y + 2), (x - lean * 1.5, y - 25)], 2)
    tunnel = smooth([(150, 139, 0.1), (152, 96), (174, 72), (206, 72), (236, 92), (242, 139, 0.1)])
    pen.form("ice", tunnel, shade=9, light=5)
    with pen.inside(tunnel):
        for a, b in (((168, 139), (178, 72)), ((158, 106), (200, 92))):
            pen.line("ice.shade", [a, b], 2)
    opening = smooth([(186, 139, 0.1), (188, 106), (209, 90), (230, 106), (233, 139, 0.1)])
    pen.fill("door.lit" if pen.is_night else "door.shade", opening)
    if not pen.is_night:
        with pen.inside(opening):
            pen.blob("door.deep", [(200, 140), (202, 112), (236, 100), (240, 140)])
    else:
        pen.glow("door.lit", 210, 122, 44, alpha=0.45)
    pen.anchor("top", 106, 12, size=70)
    pen.anchor("inside", 210, 136, size=36)


@draws(
    "beach hut",
    box=(150, 220),
    height_m=2.8,
    slots={"wall": "#4f9fd0", "stripe": "#fbf6ea", "roof": "#d8523f", "door": "#fbf6ea"},
    recolour=("wall", "roof"),
    faces="front",
    aliases=("beach cabin", "bathing hut", "beach cabana", "changing hut"),
    tags=("beach",),
    shadow=(14, 136),
)
def beach_hut(pen: Pen) -> None:
    """Draw a small striped wooden cabin with a steep gable."""
    for x in (22, 118):
        pen.box("wall.deep", x, 204, 10, 14)
    wall = polygon([(14, 84), (75, 16), (136, 84), (136, 206), (14, 206)])
    pen.form("wall", wall, shade=6, light=4)
    with pen.inside(wall):
        for k in range(4):
            pen.box("stripe", 26 + 30 * k, 0, 15, 210)
        pen.box("wall.deep", 118, 60, 20, 150, alpha=0.22)
    pen.form("door", rectangle(50, 112, 50, 94, rounding=3), shade=4, light=3)
    pen.edge("wall.shade", rectangle(50, 112, 50, 94, rounding=3), 3)
    pen.line("wall.shade", [(75, 114), (75, 204)], 2)
    pen.oval("#c9983e", 82, 162, 3.4)
    pen.form("wall", ellipse(75, 74, 13, 13), shade=3)
    pen.fill("door.lit", ellipse(75, 74, 9, 9))
    for a, b in (((4, 92), (75, 12)), ((146, 92), (75, 12))):
        pen.limb("roof", [a, b], (13, 13), is_blunt=True)
    pen.form("roof", ellipse(75, 14, 9, 9), shade=2)
    pen.box("roof", 6, 204, 138, 7, rounding=2)
