"""Owns the drawings of public buildings: schools, hospitals, stations, museums, factories.

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
    flag,
    letter,
    panes,
    puff,
    sign,
    snow,
    snow_on,
    storeys,
    tiles,
    window,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.vehicles_road import cross


def clock(pen: Pen, x: float, y: float, radius: float, *, rim: str = "trim") -> None:
    """Draw a clock face that says ten past ten, lit at night."""
    pen.oval(rim, x, y, radius)
    pen.oval("#fdf6e0.lit", x, y, radius * 0.84)
    pen.line("#2b2a35", [(x, y), (x - radius * 0.4, y - radius * 0.26)], radius * 0.13)
    pen.line("#2b2a35", [(x, y), (x + radius * 0.36, y - radius * 0.5)], radius * 0.1)
    pen.oval("#2b2a35", x, y, radius * 0.1)


@draws(
    "school",
    box=(380, 240),
    height_m=12,
    slots={
        "wall": "#c8634a",
        "trim": "#f6efe2",
        "roof": "#6a5d6c",
        "door": "#3f6f7c",
        "glass": "#8fbfd6",
        "sign": "#f6efe2",
        "flag": "#3578c9",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=(
        "schoolhouse",
        "school building",
        "college",
        "kindergarten",
        "high school",
        "university",
        "academy",
    ),
    tags=("town", "school"),
    shadow=(16, 364),
    is_lit_at_night=True,
)
def school(pen: Pen) -> None:
    """Draw a brick school with a clock, a flag and rows of tall windows."""
    pen.line("trim.deep", [(190, 30), (190, 4)], 2.6)
    flag(pen, "flag", 191, 4, width=30, height=15)
    for x in (24, 250):
        wall = rectangle(x, 116, 106, 118)
        pen.form("wall", wall, shade=4, light=2)
        bricks(pen, wall, "wall", row=9, wide=18, share=0.14)
        roof = polygon([(x + 8, 86), (x + 98, 86), (x + 112, 118), (x - 6, 118)])
        pen.form("roof", roof, shade=4, light=2)
        tiles(pen, roof, "roof", row=8, wide=16)
        snow_on(pen, roof)
        pen.box("trim", x - 2, 174, 110, 5)
        for k in range(3):
            for y in (126, 186):
                window(pen, x + 12 + k * 32, y, 20, 38, is_lit=(k + y) % 3 != 0)
    middle = polygon([(126, 236), (126, 82), (190, 30), (254, 82), (254, 236)])
    pen.form("wall", middle, shade=6, light=3)
    bricks(pen, rectangle(126, 90, 128, 140), "wall", row=9, wide=18, share=0.14)
    pen.poly("trim", [(190, 20), (264, 80), (258, 90), (190, 36), (122, 90), (116, 80)])
    snow(pen, [(118, 79), (190, 20), (262, 79)], depth=8)
    clock(pen, 190, 72, 17)
    sign(pen, 138, 98, 104, 24, "SCHOOL")
    for x in (142, 214):
        window(pen, x, 134, 24, 38)
        window(pen, x, 190, 24, 34)
    window(pen, 178, 134, 24, 30)
    door(pen, 176, 182, 28, 54, is_arched=True)
    pen.box("trim.shade", 166, 232, 48, 6, rounding=1)
    pen.box("trim", 18, 230, 344, 6, alpha=0.5)
    pen.anchor("top", 190, 24, size=100)
    pen.anchor("inside", 190, 234, size=40)


@draws(
    "hospital",
    box=(360, 260),
    height_m=22,
    slots={
        "wall": "#eef1ee",
        "mark": "#d8322e",
        "glass": "#8fbfd6",
        "trim": "#7fa6b8",
        "door": "#5a8fb0",
        "sign": "#f6f4ee",
    },
    recolour=("wall", "mark"),
    faces="front",
    aliases=("clinic", "medical center", "medical centre"),
    tags=("town", "rescue"),
    shadow=(16, 344),
    is_lit_at_night=True,
)
def hospital(pen: Pen) -> None:
    """Draw a white hospital with a red cross and a glazed entrance."""
    for x in (22, 236):
        block(pen, "wall", x, 92, 102, 164, side=0)
        pen.box("trim", x - 3, 86, 108, 8, rounding=2)
        storeys(
            pen, x + 12, 108, 4, 5, size=(14, 17), step=(21, 29), frame="trim", name=f"wing {x}"
        )
    block(pen, "wall", 118, 26, 112, 230, side=14)
    pen.box("trim", 113, 20, 136, 9, rounding=2)
    snow(pen, [(113, 21), (248, 21)])
    snow(pen, [(18, 87), (114, 87)])
    snow(pen, [(244, 87), (342, 87)])
    if pen.is_night:
        pen.glow("mark.lit", 174, 66, 54, alpha=0.4)
    pen.oval("trim.pale", 174, 66, 31)
    pen.poly("mark.raw" if pen.is_night else "mark", cross(174, 66, 23), rounding=2)
    storeys(pen, 130, 110, 4, 2, size=(17, 19), step=(23, 30), frame="trim", name="tower")
    sign(pen, 122, 168, 104, 22, "HOSPITAL", tone="sign", ink="mark")
    pen.form("trim", rectangle(108, 194, 132, 10, rounding=3), shade=3, light=2)
    for x in (114, 228):
        pen.box("trim.shade", x, 204, 6, 52)
    pen.box("door", 134, 206, 80, 50)
    panes(pen, 138, 210, 72, 46, 4, gap=3, rounding=1)
    pen.anchor("top", 174, 20, size=110)
    pen.anchor("inside", 174, 254, size=40)


@draws(
    "factory",
    box=(380, 260),
    height_m=24,
    slots={
        "wall": "#b5705a",
        "roof": "#6a6a78",
        "glass": "#9cc4d6",
        "trim": "#e6dccb",
        "chimney": "#c98a6c",
        "smoke": "#dcdad8",
        "door": "#5a6070",
    },
    recolour=("wall", "roof"),
    faces="front",
    plural="factories",
    aliases=("plant building", "industrial plant", "mill factory", "power plant", "power station"),
    tags=("town", "industry"),
    shadow=(16, 364),
    is_lit_at_night=True,
)
def factory(pen: Pen) -> None:
    """Draw a factory with a saw-tooth roof and two smoking chimneys."""
    if "abandoned" not in pen.attributes:
        puff(pen, "smoke", [(72, 30, 12), (86, 18, 15), (108, 14, 13), (126, 20, 8)], alpha=0.9)
        puff(pen, "smoke", [(132, 52, 11), (146, 42, 13), (166, 38, 11), (182, 44, 7)], alpha=0.9)
    for x, top, w in ((52, 38, 28), (112, 60, 28)):
        stack = polygon([(x + 4, top), (x + w - 4, top), (x + w, 190), (x, 190)])
        pen.form("chimney", stack, shade=6, light=3)
        with pen.inside(stack):
            pen.box("trim", x - 4, top + 14, 40, 9)
            pen.poly(
                "#33285c.raw",
                [(x + w * 0.62, 0), (x + 60, 0), (x + 60, 260), (x + w * 0.66, 260)],
                alpha=0.18,
            )
        pen.box("chimney.deep", x + 1, top - 4, w - 2, 8, rounding=2)
    block(pen, "wall", 22, 150, 130, 106)
    pen.box("roof", 16, 144, 140, 9, rounding=2)
    teeth = [(150, 256), (150, 130)]
    for k in range(3):
        teeth += [(150 + k * 70 + 2, 96), (150 + (k + 1) * 70, 130)]
    teeth += [(360, 256)]
    wall = polygon(teeth)
    pen.form("wall", wall, shade=4, light=0)
    bricks(pen, rectangle(24, 156, 330, 96), "wall", row=9, wide=18, share=0.12)
    for k in range(3):
        x = 150 + k * 70
        pen.poly("roof", [(x - 2, 90), (x + 6, 90), (x + 74, 124), (x + 72, 134), (x, 100)])
        snow(pen, [(x, 91), (x + 74, 125)], depth=7)
        pane_box = rectangle(x + 8, 110, 22, 20)
        pen.fill("glass.lit", pane_box)
        pen.line("trim", [(x + 19, 110), (x + 19, 130)], 1.6)
    for k in range(3):
        x = 164 + k * 66
        window(pen, x, 152, 44, 34)
        pen.line("trim", [(x + 15, 152), (x + 15, 186)], 1.6)
        pen.line("trim", [(x + 29, 152), (x + 29, 186)], 1.6)
    for x in (40, 96):
        window(pen, x, 172, 36, 28)
    for x in (186, 282):
        pen.box("trim", x - 4, 204, 60, 52)
        pen.box("door", x, 208, 52, 48)
        for k in range(5):
            pen.line("door.shade", [(x, 216 + k * 9), (x + 52, 216 + k * 9)], 1.8)
    door(pen, 78, 214, 22, 42)
    pen.anchor("top", 250, 100, size=180)
    pen.anchor("inside", 212, 254, size=40)


@draws(
    "train station",
    box=(420, 230),
    height_m=14,
    slots={
        "wall": "#e3c79a",
        "trim": "#f8f1e2",
        "roof": "#5f7f78",
        "glass": "#8fbfd6",
        "door": "#6b4632",
        "sign": "#2f5f6f",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("railway station", "station", "train depot", "railroad station"),
    tags=("town", "rail"),
    shadow=(16, 404),
    is_lit_at_night=True,
)
def train_station(pen: Pen) -> None:
    """Draw a railway station with a great arched window, a clock and two wings."""
    for x in (18, 278):
        pen.form("wall", rectangle(x, 112, 124, 114), shade=4, light=2)
        roof = polygon([(x + 10, 80), (x + 114, 80), (x + 130, 114), (x - 6, 114)])
        pen.form("roof", roof, shade=4, light=2)
        tiles(pen, roof, "roof", row=9, wide=16)
        snow_on(pen, roof)
        for k in range(3):
            arched_window(pen, x + 12 + k * 38, 136, 24, 60)
        pen.box("trim", x, 214, 124, 6)
    middle = smooth(
        [
            (136, 228, 0),
            (136, 92, 0.2),
            (160, 58),
            (210, 42),
            (260, 58),
            (284, 92, 0.2),
            (284, 228, 0),
        ]
    )
    pen.form("wall", middle, shade=6, light=3)
    pen.line("trim", [(130, 96, 0.2), (158, 56), (210, 38), (262, 56), (290, 96, 0.2)], 8)
    snow(pen, [(132, 92), (160, 54), (210, 36), (260, 54), (288, 92)], depth=7)
    clock(pen, 210, 30, 22)
    pen.poly("trim", [(188, 52), (232, 52), (238, 58), (182, 58)])
    hall = smooth(
        [
            (152, 174, 0),
            (152, 122, 0.4),
            (170, 88),
            (210, 72),
            (250, 88),
            (268, 122, 0.4),
            (268, 174, 0),
        ]
    )
    pen.fill("glass.lit", hall)
    if not pen.is_night:
        with pen.inside(hall):
            pen.poly("glass.pale", [(190, 60), (216, 60), (176, 180), (150, 180)], alpha=0.6)
    for x in (180, 210, 240):
        pen.line("trim", [(x, 174), (x, 78 if x == 210 else 88)], 3)
    pen.line("trim", [(152, 128), (268, 128)], 3)
    pen.edge("trim", hall, 4)
    sign(pen, 146, 174, 128, 20, "STATION", ink="#fdf6e0", margin=0.16)
    for x in (156, 194, 232):
        pen.box("trim", x - 2, 194, 36, 34)
        pen.box("door", x, 198, 32, 30)
        panes(pen, x + 3, 201, 26, 20, 2, gap=3, rounding=1)
    pen.anchor("top", 210, 40, size=120)
    pen.anchor("inside", 210, 226, size=60)


@draws(
    "fire station",
    box=(320, 250),
    height_m=11,
    slots={
        "wall": "#c64a3c",
        "trim": "#f6efe2",
        "door": "#e4dfd4",
        "glass": "#8fbfd6",
        "roof": "#5f5a68",
        "sign": "#f6efe2",
    },
    recolour=("wall", "trim"),
    faces="front",
    aliases=("firehouse", "fire house"),
    tags=("town", "rescue"),
    shadow=(16, 304),
    is_lit_at_night=True,
)
def fire_station(pen: Pen) -> None:
    """Draw a red fire station with two great doors and a hose tower."""
    tower = rectangle(238, 22, 60, 226)
    pen.form("wall.shade", tower, shade=6, light=3)
    bricks(pen, tower, "wall", row=9, wide=18, share=0.12)
    pen.form("roof", polygon([(268, 2), (306, 26), (230, 26)]), shade=3, light=2)
    snow(pen, [(232, 26), (268, 2), (304, 26)], depth=7)
    arched_window(pen, 256, 46, 24, 36)
    arched_window(pen, 256, 104, 24, 36)
    wall = rectangle(22, 76, 222, 172)
    pen.form("wall", wall, shade=6, light=3)
    bricks(pen, wall, "wall", row=9, wide=18, share=0.12)
    pen.form("trim", rectangle(16, 68, 234, 11, rounding=2), shade=3)
    snow(pen, [(16, 69), (250, 69)])
    for x in (42, 114, 186):
        window(pen, x, 92, 34, 32)
    sign(pen, 62, 134, 142, 22, "FIRE STATION", ink="wall")
    for x in (36, 140):
        pen.box("trim", x - 5, 162, 98, 86, rounding=3)
        pen.box("door", x, 168, 88, 80)
        for k in range(1, 5):
            pen.line("door.shade", [(x, 168 + k * 16), (x + 88, 168 + k * 16)], 2)
        panes(pen, x + 6, 186, 76, 14, 4, gap=5, rounding=2)
    door(pen, 258, 202, 24, 46)
    pen.anchor("top", 130, 70, size=180)
    pen.anchor("inside", 84, 246, size=60)


@draws(
    "police station",
    box=(320, 220),
    height_m=12,
    slots={
        "wall": "#dfe3e6",
        "mark": "#27468f",
        "trim": "#f6f4ee",
        "glass": "#8fbfd6",
        "door": "#3c4a66",
        "sign": "#27468f",
        "lamp": "#3f7ff0",
    },
    recolour=("wall", "mark"),
    faces="front",
    aliases=("police headquarters",),
    tags=("town", "rescue"),
    shadow=(16, 304),
    is_lit_at_night=True,
)
def police_station(pen: Pen) -> None:
    """Draw a police station with blue bands, a badge and blue lamps."""
    block(pen, "wall", 20, 52, 258, 166, side=24)
    pen.box("mark", 14, 44, 294, 11, rounding=2)
    snow(pen, [(14, 45), (308, 45)])
    pen.box("mark", 20, 134, 258, 6)
    for x in (38, 88, 182, 232):
        window(pen, x, 74, 30, 40)
        window(pen, x, 154, 30, 40)
    pen.form("trim", rectangle(124, 30, 50, 104, rounding=3), shade=4, light=2)
    pen.form(
        "mark",
        smooth(
            [(149, 44, 0.2), (169, 50, 0.3), (167, 80), (149, 98, 0.2), (131, 80), (129, 50, 0.3)]
        ),
        shade=4,
        light=3,
    )
    pen.poly(
        "#f0c65a",
        [
            (149, 54),
            (152.6, 63),
            (162, 63.6),
            (154.8, 69.8),
            (157.2, 79),
            (149, 73.8),
            (140.8, 79),
            (143.2, 69.8),
            (136, 63.6),
            (145.4, 63),
        ],
    )
    sign(pen, 94, 112, 110, 24, "POLICE", ink="#ffffff")
    for x in (116, 182):
        if pen.is_night:
            pen.glow("lamp.raw", x, 152, 26, alpha=0.8)
        pen.oval("lamp.raw" if pen.is_night else "lamp", x, 152, 6, 7)
        pen.box("trim.deep", x - 4, 159, 8, 5)
    pen.box("trim", 122, 150, 54, 68)
    pen.box("door", 127, 156, 44, 62)
    panes(pen, 131, 160, 36, 44, 2, gap=4, rounding=1)
    pen.box("trim.shade", 112, 212, 74, 7, rounding=1)
    pen.anchor("top", 149, 44, size=200)
    pen.anchor("inside", 149, 216, size=40)


@draws(
    "museum",
    box=(380, 220),
    height_m=18,
    slots={
        "wall": "#e6dcc6",
        "trim": "#f4ecd9",
        "roof": "#8a8f86",
        "door": "#5a4632",
        "glass": "#8fbfd6",
        "banner": "#a83a4a",
    },
    recolour=("wall", "banner"),
    faces="front",
    aliases=(
        "art museum",
        "gallery",
        "parliament",
        "courthouse",
        "city hall",
        "town hall",
        "court",
    ),
    tags=("town",),
    shadow=(10, 370),
    is_lit_at_night=True,
)
def museum(pen: Pen) -> None:
    """Draw a classical museum with a pediment, columns, steps and banners."""
    temple_front(pen, "MUSEUM")
    for x in (44, 306):
        pen.form(
            "banner",
            polygon([(x, 98), (x + 30, 98), (x + 30, 162), (x + 15, 154), (x, 162)]),
            shade=3,
            light=2,
        )
        pen.oval("trim", x + 15, 118, 8)


def temple_front(pen: Pen, text: str) -> None:
    """Draw a classical front in a box 380 x 220; needs wall, trim, roof, door and glass."""
    pen.form("wall", rectangle(24, 78, 332, 112), shade=4, light=2)
    pen.box("trim", 18, 72, 344, 9, rounding=2)
    pen.form("wall.light", rectangle(92, 70, 196, 120), shade=0)
    pen.box("wall.shade", 92, 96, 196, 94, alpha=0.6)
    pediment = polygon([(190, 10), (304, 64), (76, 64)])
    pen.form("trim", pediment, shade=5, light=4)
    inner = polygon([(190, 22), (276, 60), (104, 60)])
    pen.fill("wall.shade", inner)
    pen.oval("trim", 190, 46, 11)
    pen.oval("wall", 190, 46, 7)
    for s in (-1, 1):
        pen.blob(
            "trim", [(190 + s * 18, 56), (190 + s * 26, 44), (190 + s * 40, 50), (190 + s * 54, 57)]
        )
    snow(pen, [(76, 62), (190, 10), (304, 62)], depth=8)
    snow(pen, [(18, 73), (76, 73)], depth=6)
    snow(pen, [(306, 73), (362, 73)], depth=6)
    pen.form("trim", rectangle(80, 64, 220, 24, rounding=1), shade=3)
    letter(pen, 96, 64, 188, 22, text, ink="door", margin=0.2)
    pen.fill("door.deep", arched(172, 118, 36, 72))
    door(pen, 176, 122, 28, 68, is_arched=True)
    for x in (128, 230):
        arched_window(pen, x, 116, 22, 46)
    for k in range(6):
        column(pen, "trim", 92 + k * 36, 88, 16, 102)
    for k in range(4):
        pen.box("trim" if k % 2 else "trim.shade", 70 - k * 12, 190 + k * 7.5, 240 + k * 24, 8)
    pen.box("wall.deep", 18, 190, 52, 12)
    pen.box("wall.deep", 310, 190, 52, 12)
    pen.anchor("top", 190, 14, size=120)
    pen.anchor("inside", 190, 190, size=60)


@draws(
    "bank",
    box=(380, 220),
    height_m=16,
    slots={
        "wall": "#cfd4cf",
        "trim": "#eef0ea",
        "roof": "#8a8f86",
        "door": "#3f5a4a",
        "glass": "#8fbfd6",
        "gold": "#e0b34c",
    },
    recolour=("wall",),
    faces="front",
    aliases=("bank building", "stock exchange", "treasury"),
    tags=("town",),
    shadow=(10, 370),
    is_lit_at_night=True,
)
def bank(pen: Pen) -> None:
    """Draw a bank with columns and gold coins as emblems."""
    temple_front(pen, "BANK")
    for x in (58, 322):
        pen.form("gold", ellipse(x, 122, 17, 17), shade=3, light=3)
        pen.edge("gold.shade", ellipse(x, 122, 12, 12), 2)
        pen.line(
            "gold.deep",
            [(x + 4, 116), (x - 2, 115), (x - 3, 120), (x + 3, 124), (x + 2, 129), (x - 4, 128)],
            2.2,
        )
        pen.line("gold.deep", [(x, 112), (x, 132)], 1.6)


@draws(
    "library building",
    box=(340, 230),
    height_m=14,
    slots={
        "wall": "#d8b48a",
        "trim": "#f4ecd9",
        "roof": "#6f5a5f",
        "door": "#5a4632",
        "glass": "#8fbfd6",
        "sign": "#f4ecd9",
        "book": "#a83a4a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("public library", "town library"),
    tags=("town", "school"),
    shadow=(14, 326),
    is_lit_at_night=True,
)
def library_building(pen: Pen) -> None:
    """Draw a library with tall arched windows full of books and an open book over its door."""
    roof = polygon([(54, 34), (286, 34), (330, 80), (10, 80)])
    pen.form("roof", roof, shade=5, light=3)
    tiles(pen, roof, "roof", row=10, wide=18)
    snow_on(pen, roof)
    pen.form("wall", rectangle(24, 80, 292, 146), shade=5, light=3)
    pen.box("trim", 18, 76, 304, 8, rounding=2)
    for x in (42, 90, 218, 266):
        arched_window(pen, x, 104, 32, 84, has_bars=False)
        for row in range(4):
            for k in range(5):
                tone = ("book", "door", "roof", "wall.deep", "book.light")[(k + row * 2) % 5]
                pen.box(tone, x + 2 + k * 5.8, 128 + row * 15, 4.8, 11)
            pen.box("trim", x, 139 + row * 15, 32, 2)
    pen.form(
        "wall.light", polygon([(134, 226), (134, 62), (170, 40), (206, 62), (206, 226)]), shade=4
    )
    pen.poly("trim", [(170, 32), (214, 62), (208, 70), (170, 44), (132, 70), (126, 62)])
    snow(pen, [(128, 62), (170, 32), (212, 62)], depth=7)
    pen.blob(
        "book",
        [
            (150, 68, 0.1),
            (160, 65),
            (170, 70, 0.1),
            (180, 65),
            (190, 68, 0.1),
            (190, 92, 0.1),
            (180, 90),
            (170, 95, 0.1),
            (160, 90),
            (150, 92, 0.1),
        ],
    )
    pen.blob(
        "#fdf6e0",
        [(153, 67, 0.1), (161, 64), (170, 69, 0.1), (170, 91, 0.1), (161, 86), (153, 88, 0.1)],
    )
    pen.blob(
        "#fdf6e0.shade",
        [(187, 67, 0.1), (179, 64), (170, 69, 0.1), (170, 91, 0.1), (179, 86), (187, 88, 0.1)],
    )
    sign(pen, 138, 104, 64, 20, "LIBRARY", margin=0.14)
    door(pen, 153, 140, 34, 78, is_arched=True)
    pen.box("trim.shade", 136, 216, 68, 6)
    pen.box("trim", 128, 221, 84, 7)
    pen.anchor("top", 170, 36, size=200)
    pen.anchor("inside", 170, 216, size=40)


@draws(
    "hotel",
    box=(260, 340),
    height_m=28,
    slots={
        "wall": "#e8cfae",
        "trim": "#fbf3e2",
        "roof": "#5f7f78",
        "glass": "#8fbfd6",
        "awning": "#a83a4a",
        "sign": "#a83a4a",
        "door": "#6b4632",
    },
    recolour=("wall", "awning"),
    faces="front",
    aliases=("grand hotel", "inn", "hostel", "motel"),
    tags=("town", "travel"),
    shadow=(14, 246),
    is_lit_at_night=True,
)
def hotel(pen: Pen) -> None:
    """Draw a grand hotel with a mansard roof, a canopy and an upright sign."""
    roof = smooth(
        [(30, 82, 0), (38, 46, 0.3), (54, 34, 0.2), (186, 34, 0.2), (202, 46, 0.3), (210, 82, 0)]
    )
    pen.line("trim.deep", [(120, 34), (120, 6)], 2)
    flag(pen, "awning", 121, 6, width=26, height=13)
    pen.form("roof", roof, shade=5, light=3)
    tiles(pen, roof, "roof", row=9, wide=14)
    snow_on(pen, roof, share=0.6)
    for x in (54, 106, 158):
        arched_window(pen, x, 50, 24, 28)
    pen.form("wall", rectangle(26, 86, 188, 252), shade=5, light=3)
    pen.box("trim", 20, 80, 200, 8, rounding=2)
    dice = pen.dice.child("windows")
    for row in range(4):
        y = 102 + row * 42
        for k in range(5):
            window(pen, 38 + k * 35, y, 22, 26, is_lit=dice.chance(0.7))
        pen.box("trim.shade", 26, y + 33, 188, 2.4)
    pen.box("trim", 22, 268, 196, 6, rounding=1)
    for x in (36, 160):
        pen.box("trim", x - 3, 282, 48, 46)
        panes(pen, x, 285, 42, 40, 2, gap=3, rounding=2)
    pen.box("door", 92, 290, 56, 48)
    panes(pen, 97, 295, 46, 43, 2, gap=4, rounding=1)
    canopy = smooth([(80, 294, 0), (84, 276, 0.5), (120, 268), (156, 276, 0.5), (160, 294, 0)])
    pen.form("awning", canopy, shade=4, light=3)
    if pen.is_night:
        pen.glow("sign.lit", 236, 160, 60, alpha=0.45)
    pen.form("sign", rectangle(220, 104, 32, 118, rounding=5), shade=4, light=2)
    pen.edge("#f6d365.lit", rectangle(223, 107, 26, 112, rounding=4), 1.6)
    text = pen.lettering or "HOTEL"
    size = min(20.0, 100 / len(text))
    for k, glyph in enumerate(text[:10]):
        pen.lettering = glyph
        letter(
            pen,
            226,
            110 + k * 106 / min(len(text), 10),
            20,
            size,
            "",
            ink="#fff0c4.lit",
            margin=0.08,
        )
    pen.lettering = text
    pen.anchor("text", 236, 163, size=32)
    pen.anchor("top", 120, 36, size=120)
    pen.anchor("inside", 120, 336, size=40)


@draws(
    "stadium",
    box=(420, 200),
    height_m=40,
    slots={
        "shell": "#e6e8ea",
        "seat": "#cf4b42",
        "steel": "#7d8796",
        "grass": "#5f9f4e",
        "lamp": "#fdf3c8",
        "glass": "#8fbfd6",
    },
    recolour=("seat", "shell"),
    faces="front",
    aliases=("arena", "football stadium", "sports stadium", "soccer stadium"),
    tags=("town", "sport"),
    shadow=(14, 406),
    is_lit_at_night=True,
)
def stadium(pen: Pen) -> None:
    """Draw an oval stadium seen from slightly above, with floodlights."""
    for x, top in ((54, 26), (366, 26)):
        pen.limb("steel", [(x, 130), (x, top)], (6, 4))
        if pen.is_night:
            pen.glow("lamp.raw", x, top, 56, alpha=0.7)
        pen.box("steel.deep", x - 20, top - 14, 40, 20, rounding=3)
        for k in range(4):
            for n in range(2):
                pen.oval("lamp.lit", x - 14 + k * 9.4, top - 9 + n * 9, 3.4)
    shell = smooth(
        [
            (6, 92, 0.5),
            (60, 58),
            (210, 40),
            (360, 58),
            (414, 92, 0.5),
            (400, 180, 0.4),
            (300, 196),
            (120, 196),
            (20, 180, 0.4),
        ]
    )
    pen.form("shell", shell, shade=8, light=4)
    with pen.inside(shell):
        for k in range(17):
            x = 14 + k * 24.5
            pen.line("shell.shade", [(x, 90), (210 + (x - 210) * 0.96, 200)], 4)
        pen.blob("steel", [(0, 140), (210, 166), (420, 140), (420, 148), (210, 175), (0, 148)])
        for k in range(12):
            x = 50 + k * 29
            y = 178 - abs(k - 5.5) * 1.6
            pen.box("glass.lit", x - 8, y - 4, 16, 14, rounding=2)
    bowl = ellipse(210, 92, 202, 46)
    pen.form("shell.shade", bowl, shade=0)
    pen.oval("seat", 210, 94, 186, 39)
    pen.oval("seat.shade", 210, 98, 162, 32)
    pen.oval("seat", 210, 101, 142, 26)
    pen.oval("shell.light", 210, 103, 122, 20)
    pitch = ellipse(210, 104, 114, 17)
    pen.fill("grass", pitch)
    with pen.inside(pitch):
        for k in range(5):
            pen.box("grass.light", 106 + k * 46, 80, 23, 50, alpha=0.6)
        pen.line("#ffffff", [(210, 86), (210, 122)], 1.6)
        pen.edge("#ffffff", ellipse(210, 104, 20, 5), 1.6)
    pen.line("shell.light", [(8, 92), (60, 128), (210, 140), (360, 128), (412, 92)], 4)
    pen.anchor("top", 210, 44, size=200)
    pen.anchor("inside", 210, 108, size=100)


@draws(
    "gas station",
    box=(360, 200),
    height_m=6,
    slots={
        "roof": "#d8423a",
        "wall": "#f4f1e8",
        "glass": "#8fbfd6",
        "steel": "#8d96a3",
        "pump": "#e9b23a",
        "sign": "#f4f1e8",
    },
    recolour=("roof", "pump"),
    faces="front",
    aliases=("petrol station", "filling station", "service station"),
    tags=("road", "town"),
    shadow=(14, 346),
    is_lit_at_night=True,
)
def gas_station(pen: Pen) -> None:
    """Draw a filling station with a roof over two pumps and a small shop."""
    pen.form("wall", rectangle(206, 84, 140, 114), shade=5, light=3)
    pen.box("roof", 200, 76, 152, 14, rounding=3)
    panes(pen, 218, 108, 76, 54, 3, gap=4, rounding=2)
    pen.box("steel", 304, 106, 32, 92)
    panes(pen, 308, 110, 24, 84, 1, rounding=2)
    if pen.is_night:
        pen.glow("wall.lit", 120, 80, 130, alpha=0.4)
    for x in (40, 186):
        pen.box("steel", x, 60, 10, 136)
        pen.box("steel.light", x + 1, 60, 3, 136)
    pen.form("roof", rectangle(8, 28, 222, 32, rounding=5), shade=6, light=4)
    pen.box("wall.lit" if pen.is_night else "wall", 8, 52, 222, 8, rounding=2)
    letter(pen, 40, 29, 158, 24, "GAS", ink="sign", margin=0.18)
    snow(pen, [(10, 29), (228, 29)])
    snow(pen, [(232, 77), (350, 77)], depth=6)
    pen.form("wall.shade", rectangle(70, 188, 104, 10, rounding=3), shade=3)
    for x in (82, 130):
        pen.form("pump", rectangle(x, 118, 34, 72, rounding=6), shade=4, light=3)
        pen.box("steel.deep", x + 6, 126, 22, 16, rounding=2)
        pen.box("glass.lit", x + 8, 128, 18, 12, rounding=1)
        pen.line("steel.deep", [(x + 34, 136), (x + 44, 146), (x + 42, 168), (x + 35, 172)], 2.6)
        pen.box("wall", x + 8, 150, 18, 8, rounding=2)
    pen.anchor("top", 120, 30, size=180)
    pen.anchor("inside", 130, 188, size=100)


@draws(
    "theater",
    box=(300, 240),
    height_m=14,
    slots={
        "wall": "#a83a4a",
        "trim": "#f0cf86",
        "glass": "#8fbfd6",
        "sign": "#fdf6e0",
        "door": "#5a3036",
        "lamp": "#ffe08a",
    },
    recolour=("wall", "trim"),
    faces="front",
    aliases=("theatre", "cinema", "movie theater", "movie theatre", "opera house", "opera"),
    tags=("town",),
    shadow=(14, 286),
    is_lit_at_night=True,
)
def theater(pen: Pen) -> None:
    """Draw a picture palace with a bright marquee over its doors."""
    pen.form(
        "wall",
        smooth(
            [
                (24, 238, 0),
                (24, 72, 0),
                (76, 72, 0.1),
                (82, 40, 0.3),
                (150, 16),
                (218, 40, 0.3),
                (224, 72, 0.1),
                (276, 72, 0),
                (276, 238, 0),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.line(
        "trim",
        [
            (20, 72, 0),
            (76, 72, 0.1),
            (82, 40, 0.3),
            (150, 16),
            (218, 40, 0.3),
            (224, 72, 0.1),
            (280, 72, 0),
        ],
        6,
    )
    snow(pen, [(80, 40), (150, 15), (220, 40)], depth=7)
    for x in (100, 138, 176):
        arched_window(pen, x, 56, 24, 54, frame="trim")
    for x in (40, 232):
        arched_window(pen, x, 90, 26, 40, frame="trim")
    if pen.is_night:
        pen.glow("lamp.lit", 150, 150, 130, alpha=0.5)
    pen.form(
        "trim",
        polygon([(42, 124), (258, 124), (270, 174), (30, 174)], rounding=4),
        shade=4,
        light=3,
    )
    pen.poly(
        "sign.lit" if pen.is_night else "sign",
        [(52, 131), (248, 131), (258, 166), (42, 166)],
        rounding=2,
    )
    letter(pen, 54, 131, 192, 35, "THEATER", ink="#8f2f3f", margin=0.18)
    for k in range(15):
        pen.oval("lamp.lit", 36 + k * 16.3, 171, 3)
        pen.oval("lamp.lit", 46 + k * 14.9, 127, 2.6)
    for k in range(4):
        x = 66 + k * 44
        pen.box("door", x, 180, 36, 58)
        panes(pen, x + 4, 184, 28, 42, 1, rounding=2)
        pen.oval("trim", x + 31, 214, 2)
    for x in (32, 248):
        pen.form("sign", rectangle(x, 186, 22, 32, rounding=2), shade=2)
        pen.box("wall.light", x + 3, 190, 16, 18)
    pen.anchor("top", 150, 18, size=120)
    pen.anchor("inside", 150, 236, size=60)
