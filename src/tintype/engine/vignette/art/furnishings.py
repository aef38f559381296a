"""Owns the drawings of what furnishes a room: shelves, lamps, clocks, mirrors, what hangs on walls.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

BOOKS = ("#c8503f", "#e0a63c", "#4f86a8", "#6d9a5b", "#7c5a93", "#ece0c4", "#d97f4a", "#3f6170")


@draws(
    "bookshelf",
    box=(220, 300),
    height_m=2.0,
    slots={"wood": "#9a6337"},
    faces="front",
    plural="bookshelves",
    aliases=("bookcase", "bookcases", "library shelf"),
    tags=("home", "library", "school"),
    shadow=(8, 212),
)
def bookshelf(pen: Pen) -> None:
    """Draw a tall bookcase with four shelves of coloured books."""
    pen.form("wood", rectangle(6, 6, 208, 292, rounding=5), shade=6, light=4)
    pen.box("wood.deep", 20, 20, 180, 262)
    for row, floor in enumerate((82, 148, 214, 280)):
        pen.box("wood.line", 20, floor - 62, 180, 9, alpha=0.35)
        x, i = 23.0, row * 3
        while x < 188:
            width = (13, 10, 16, 11, 14, 9)[(i * 5 + row) % 6]
            tall = (48, 42, 52, 45, 38, 50)[(i * 7 + row * 2) % 6]
            tone = BOOKS[(i * 3 + row) % len(BOOKS)]
            i += 1
            if x + width > 198:
                break
            if i == row * 3 + 6 and row != 2:
                x = decoration(pen, x, floor, row)
                continue
            pen.box(tone, x, floor - tall, width - 1, tall, rounding=1.5)
            pen.box(f"{tone}.light", x, floor - tall + 2, 2, tall - 3)
            if pen.detail and i % 2:
                pen.box(f"{tone}.pale", x, floor - tall + 9, width - 1, 3, alpha=0.8)
            x += width
        pen.form("wood", rectangle(16, floor, 188, 8, rounding=1), shade=3, light=3)
    pen.form("wood", rectangle(2, 2, 216, 13, rounding=5), shade=4, light=3)
    pen.box("wood.shade", 10, 288, 200, 10)
    pen.anchor("top", 110, 3, size=190)


def decoration(pen: Pen, x: float, floor: float, row: int) -> float:
    """Put a vase, a box or a globe between the books; return where the next book stands."""
    if row == 0:
        pen.blob(
            "#e9e2d2",
            [
                (x + 8, floor),
                (x + 4, floor - 14),
                (x + 13, floor - 26),
                (x + 22, floor - 14),
                (x + 18, floor),
            ],
        )
        for lean in (-8, 0, 8):
            pen.line("#5f9a57", [(x + 13, floor - 24), (x + 13 + lean, floor - 44)], 2.4)
            pen.oval("#7db36a", x + 13 + lean, floor - 44, 5, 6)
    elif row == 1:
        pen.oval("#5b9ac0", x + 15, floor - 22, 13)
        pen.oval("#8dbd70", x + 12, floor - 25, 6, 5)
        pen.limb("#b98a4a", [(x + 6, floor - 2), (x + 24, floor - 2)], (5, 5))
        pen.box("#b98a4a", x + 13, floor - 9, 4, 8)
    else:
        pen.box("#d8b98a", x + 3, floor - 24, 26, 24, rounding=2)
        pen.box("#d8b98a.shade", x + 3, floor - 24, 26, 6, rounding=2)
    return x + 32


@draws(
    "wardrobe",
    box=(200, 290),
    height_m=2.0,
    slots={"wood": "#a8743f", "knob": "#e6c768"},
    faces="front",
    variants=("closed", "open"),
    aliases=("closet", "cupboard", "cabinet", "armoire"),
    tags=("home", "bedroom"),
    shadow=(10, 190),
)
def wardrobe(pen: Pen) -> None:
    """Draw a wardrobe with two panelled doors and a drawer; clothes hang in the open one."""
    for x in (20, 162):
        pen.box("wood.deep", x, 276, 18, 13, rounding=3)
    pen.form("wood", rectangle(12, 16, 176, 264, rounding=4), shade=7, light=4)
    if pen.variant == "open":
        pen.box("wood.line", 24, 30, 152, 190)
        pen.line("#c9ccd2", [(24, 48), (176, 48)], 4)
        for i, tone in enumerate(("#d25a4a", "#4f83b5", "#e4b24a", "#6f9f5f", "#8d6aa8")):
            x = 50 + 25 * i
            pen.line("#c9ccd2", [(x, 48), (x, 58)], 2)
            coat = smooth(
                [
                    (x, 56),
                    (x + 13, 64),
                    (x + 12, 120),
                    (x + 14, 168 + 6 * (i % 2), 0.2),
                    (x - 14, 170 - 8 * (i % 2), 0.2),
                    (x - 12, 118),
                    (x - 13, 64),
                ]
            )
            pen.form(tone, coat, shade=5, light=3)
        for x, slant in ((2, 1), (166, -1)):
            near, far = (x, x + 28) if slant > 0 else (x + 32, x + 4)
            door = polygon([(near, 24), (far, 34), (far, 216), (near, 232)], rounding=2)
            pen.form("wood", door, shade=5, light=4)
            pen.oval("knob", near + 5 * slant, 130, 4)
    else:
        for x in (22, 102):
            pen.fill("wood.light", rectangle(x, 30, 76, 190, rounding=3))
            pen.edge("wood.deep", rectangle(x, 30, 76, 190, rounding=3), 1.4, alpha=0.6)
            for y, h in ((40, 74), (124, 86)):
                pen.form("wood", rectangle(x + 12, y, 52, h, rounding=5), shade=-4, light=0)
                pen.edge("wood.shade", rectangle(x + 12, y, 52, h, rounding=5), 1.6)
        for x in (91, 109):
            pen.oval("knob", x, 128, 4.5)
            pen.oval("knob.pale", x - 1, 126.5, 1.6)
    drawer = rectangle(22, 230, 156, 38, rounding=4)
    pen.fill("wood.light", drawer)
    pen.edge("wood.deep", drawer, 1.4, alpha=0.6)
    for x in (66, 134):
        pen.oval("knob", x, 249, 4.5)
    pen.form("wood", polygon([(4, 18), (14, 4), (186, 4), (196, 18)], rounding=4), shade=4, light=3)
    pen.anchor("top", 100, 5, size=160)
    pen.anchor("inside", 100, 216, size=120)


@draws(
    "lamp",
    box=(130, 180),
    height_m=0.5,
    slots={"shade": "#f0c46c", "base": "#4f7f8c", "brass": "#c99b45"},
    recolour=("shade", "base"),
    faces="front",
    aliases=("table lamp", "desk lamp", "bedside lamp", "reading lamp"),
    tags=("home", "light"),
    shadow=(38, 92),
    is_lit_at_night=True,
)
def lamp(pen: Pen) -> None:
    """Draw a table lamp with a ceramic base and a cloth shade."""
    if pen.is_night:
        pen.glow("shade.lit", 65, 60, 110, alpha=0.7)
    pen.line("brass", [(65, 90), (65, 112)], 6)
    base = smooth(
        [
            (52, 112, 0.3),
            (65, 108),
            (78, 112, 0.3),
            (84, 128),
            (96, 146),
            (84, 166),
            (65, 170),
            (46, 166),
            (34, 146),
            (46, 128),
        ]
    )
    pen.form("base", base, shade=9, light=4)
    pen.blob(
        "base.pale", [(44, 142), (52, 128), (57, 130), (50, 144), (49, 156), (44, 152)], alpha=0.8
    )
    pen.form("brass", rectangle(38, 166, 54, 11, rounding=5), shade=3, light=2)
    tone = "shade.lit" if pen.is_night else "shade"
    hood = smooth(
        [
            (36, 8, 0.1),
            (65, 4),
            (94, 8, 0.1),
            (110, 50, 0.6),
            (122, 90, 0.1),
            (65, 98),
            (8, 90, 0.1),
            (20, 50, 0.6),
        ]
    )
    if pen.is_night:
        pen.fill(tone, hood, to="shade.pale", slope="round")
    else:
        pen.form(tone, hood, shade=8, light=4)
    with pen.inside(hood):
        for a, b in ((50, 36), (65, 65), (80, 94)):
            pen.line("shade.shade", [(a, 0), (b, 100)], 1.5, alpha=0.45)
        pen.line("shade.shade", [(4, 84), (65, 92), (126, 84)], 3, alpha=0.6)
    pen.line("brass", [(96, 94), (96, 108)], 1.2)
    pen.oval("brass", 96, 110, 3)


@draws(
    "floor lamp",
    box=(120, 330),
    height_m=1.6,
    slots={"shade": "#f3d488", "pole": "#5a4a48"},
    recolour=("shade", "pole"),
    faces="front",
    aliases=("standing lamp",),
    tags=("home", "light"),
    shadow=(34, 86),
    is_lit_at_night=True,
)
def floor_lamp(pen: Pen) -> None:
    """Draw a standing lamp on three wooden legs."""
    if pen.is_night:
        pen.glow("shade.lit", 60, 56, 120, alpha=0.7)
    pen.limb("pole.deep", [(60, 130), (66, 318)], (6, 6))
    pen.limb("pole", [(58, 130), (16, 326)], (7, 6))
    pen.limb("pole", [(62, 130), (104, 326)], (7, 6))
    pen.line("pole.light", [(56, 140), (17, 318)], 1.6)
    pen.line("pole", [(60, 90), (60, 134)], 6)
    pen.oval("pole", 60, 134, 9, 8)
    pen.line("pole.shade", [(38, 226), (66, 226), (82, 226)], 4)
    tone = "shade.lit" if pen.is_night else "shade"
    hood = smooth(
        [
            (30, 8, 0.1),
            (60, 4),
            (90, 8, 0.1),
            (106, 62, 0.6),
            (112, 96, 0.1),
            (60, 106),
            (8, 96, 0.1),
            (14, 62, 0.6),
        ]
    )
    if pen.is_night:
        pen.fill(tone, hood, to="shade.pale", slope="round")
    else:
        pen.form(tone, hood, shade=9, light=4)
    with pen.inside(hood):
        pen.line("shade.shade", [(4, 90), (60, 100), (116, 90)], 3, alpha=0.6)
        pen.line("shade.shade", [(26, 14), (60, 10), (94, 14)], 3, alpha=0.5)


@draws(
    "fireplace",
    box=(260, 240),
    height_m=1.4,
    slots={"stone": "#b4aaa0", "wood": "#8a5a38", "fire": "#f58a2c", "log": "#6f4a35"},
    faces="front",
    aliases=("hearth", "fire place"),
    tags=("home", "fire"),
    shadow=(10, 250),
    is_lit_at_night=True,
)
def fireplace(pen: Pen) -> None:
    """Draw a stone fireplace with a burning fire and a wooden mantel."""
    pen.form("stone", rectangle(18, 28, 224, 200, rounding=3), shade=6, light=4)
    for row in range(8):
        y = 34 + 24 * row
        for k in range(7):
            x = 4 + 36 * k + 18 * (row % 2)
            left, right = max(x, 20), min(x + 33, 240)
            if right - left > 8:
                tone = ("stone.light", "stone.shade", "stone", "stone.light")[(row * 3 + k * 5) % 4]
                pen.box(tone, left, y, right - left, 21, rounding=5, alpha=0.75)
    mouth = smooth(
        [
            (62, 228, 0),
            (62, 130, 0.3),
            (84, 100),
            (130, 90),
            (176, 100),
            (198, 130, 0.3),
            (198, 228, 0),
        ]
    )
    pen.edge("stone.pale", mouth, 13)
    pen.fill("#3a2a2e", mouth)
    with pen.inside(mouth):
        pen.glow("fire.raw", 130, 204, 84, alpha=0.75)
        flame(pen, 130, 214, 1.0)
    pen.limb("log", [(84, 216), (172, 206)], (15, 15))
    pen.limb("log", [(88, 206), (176, 218)], (15, 15))
    for x, y in ((86, 206), (175, 207)):
        pen.oval("#d9a66b", x, y, 5.5, 6.5)
        pen.oval("log", x, y, 2.5, 3)
    pen.form("stone", rectangle(4, 224, 252, 14, rounding=3), shade=4, light=3)
    pen.form("wood", rectangle(4, 10, 252, 22, rounding=4), shade=6, light=4)
    pen.line("wood.shade", [(30, 20), (110, 18), (190, 21)], 1.4)
    pen.anchor("top", 130, 11, size=220)
    pen.glow("fire.raw", 130, 180, 130, alpha=0.4 if pen.is_night else 0.26)


def flame(pen: Pen, x: float, y: float, scale: float, slot: str = "fire") -> None:
    """Draw a fire of three tongues whose foot is at (x, y), about 90 units tall."""
    with pen.moved(x, y, scale=scale):
        pen.blob(
            f"{slot}.raw",
            [
                (-44, 0),
                (-46, -24),
                (-34, -50, 0.1),
                (-24, -36),
                (-18, -60),
                (2, -94, 0.1),
                (10, -64),
                (20, -52),
                (32, -70, 0.1),
                (42, -40),
                (44, -10),
                (30, 4),
                (-28, 6),
            ],
        )
        pen.blob(
            "#fbc23d.raw",
            [
                (-28, 2),
                (-30, -20),
                (-22, -34, 0.1),
                (-14, -28),
                (-8, -48),
                (2, -68, 0.1),
                (8, -42),
                (18, -32),
                (24, -42, 0.1),
                (29, -20),
                (26, 0),
                (0, 6),
            ],
        )
        pen.blob(
            "#fff2b8.raw",
            [(-12, 4), (-14, -14), (-4, -28), (2, -42, 0.1), (8, -22), (14, -8), (10, 4)],
        )


@draws(
    "rug",
    box=(300, 90),
    height_m=0.5,
    slots={"cloth": "#b5473f", "trim": "#f0d6a0"},
    recolour=("cloth", "trim"),
    faces="front",
    aliases=("carpet", "mat", "doormat"),
    tags=("home",),
    shadow=(20, 280),
)
def rug(pen: Pen) -> None:
    """Draw a patterned rug lying on the floor, with fringes."""
    for k in range(16):
        y = 14 + k * 4.5
        lean = (y - 10) * 0.42
        pen.line("trim", [(46 - lean, y), (34 - lean, y + 2)], 2)
        pen.line("trim", [(254 + lean, y), (266 + lean, y + 2)], 2)
    cloth = polygon([(48, 10), (252, 10), (286, 84), (14, 84)])
    pen.form("cloth", cloth, shade=4)
    pen.edge("trim", polygon([(58, 18), (242, 18), (267, 74), (33, 74)]), 3)
    pen.edge("cloth.deep", polygon([(65, 23), (235, 23), (255, 69), (45, 69)]), 2)
    pen.anchor("top", 150, 50, size=220)
    if inscribe(pen, "trim", 72, 30, 156, 36):
        return
    pen.form("trim", polygon([(150, 24), (212, 44), (150, 68), (88, 44)]), shade=2)
    pen.poly("cloth.shade", [(150, 31), (192, 44), (150, 60), (108, 44)])
    pen.poly("trim", [(150, 38), (170, 44), (150, 52), (130, 44)])
    for x, y in ((84, 30), (216, 30), (74, 60), (226, 60)):
        pen.poly("trim", [(x, y - 5), (x + 12, y), (x, y + 6), (x - 12, y)])
