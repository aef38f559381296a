"""Owns the drawings of what one sits on, sits at and sleeps in.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from contextlib import nullcontext
from typing import Final

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "chair",
    box=(130, 224),
    height_m=0.95,
    slots={"wood": "#b9783f"},
    aliases=("wooden chair", "dining chair", "kitchen chair"),
    tags=("home",),
    shadow=(14, 120),
)
def chair(pen: Pen) -> None:
    """Draw a wooden chair with a slatted back, seen from the front right."""
    pen.limb("wood.deep", [(52, 118), (54, 202)], (9, 7), is_blunt=True)
    pen.limb("wood.shade", [(114, 134), (116, 208)], (9, 7), is_blunt=True)
    pen.limb("wood.shade", [(50, 124), (47, 70), (46, 12)], (9, 8, 8))
    for t in (0.3, 0.54, 0.78):
        x = 14 + 33 * t
        pen.limb("wood.shade", [(x + 3, 126 - 14 * t), (x, 36 - 12 * t)], (6, 6))
    rail = smooth([(6, 24, 0.3), (26, 10), (48, 5, 0.3), (50, 26, 0.3), (28, 32), (9, 48, 0.3)])
    pen.form("wood", rail, shade=5, light=3)
    pen.limb("wood", [(18, 218), (17, 134), (12, 80), (9, 30)], (8, 10, 9, 9))
    pen.line("wood.light", [(14, 124), (10, 80), (7, 34)], 2)
    pen.form(
        "wood",
        polygon([(12, 126), (78, 140), (122, 124), (122, 138), (76, 158), (12, 139)], rounding=3),
        shade=3,
    )
    seat = polygon([(10, 128), (54, 110), (124, 127), (78, 146)], rounding=5)
    pen.fill("wood.light", seat)
    with pen.inside(seat):
        pen.poly("wood.shine", [(10, 128), (54, 110), (78, 115), (30, 135)], alpha=0.45)
        pen.line("wood", [(30, 134), (76, 115)], 1.4)
        pen.line("wood", [(54, 140), (100, 121)], 1.4)
    pen.limb("wood.shade", [(21, 182), (76, 196)], (5, 5))
    pen.limb("wood.deep", [(80, 194), (114, 180)], (5, 5))
    pen.limb("wood", [(77, 150), (78, 221)], (11, 8), is_blunt=True)
    pen.line("wood.light", [(74, 156), (75.5, 214)], 2)
    pen.anchor("seat", 68, 127, size=84)


@draws(
    "armchair",
    box=(210, 200),
    height_m=0.98,
    slots={"cloth": "#4f8a86", "wood": "#7a5238"},
    faces="front",
    aliases=("easy chair", "lounge chair", "recliner"),
    tags=("home",),
    shadow=(24, 188),
)
def armchair(pen: Pen) -> None:
    """Draw a plump armchair with rolled arms."""
    for x, lean in ((38, -5), (172, 5)):
        pen.limb("wood", [(x, 170), (x + lean, 197)], (13, 8), is_blunt=True)
    back = smooth(
        [(34, 150, 0.3), (30, 70), (44, 22), (105, 6), (166, 22), (180, 70), (176, 150, 0.3)]
    )
    pen.form("cloth", back, shade=10, light=5)
    with pen.inside(back):
        for x, y in ((78, 50), (132, 50), (105, 76), (60, 80), (150, 80)):
            pen.line("cloth.shade", [(x - 13, y - 8), (x, y), (x + 13, y - 8)], 2, alpha=0.7)
            pen.oval("cloth.deep", x, y, 3)
        pen.box("cloth.deep", 30, 104, 150, 40, alpha=0.45)
    base = rectangle(36, 132, 138, 46, rounding=8)
    pen.form("cloth", base, shade=6)
    cushion = smooth(
        [
            (42, 118),
            (60, 104),
            (105, 101),
            (150, 104),
            (168, 118),
            (166, 136),
            (105, 141),
            (44, 136),
        ]
    )
    pen.form("cloth", cushion, shade=10, light=5)
    pen.line("cloth.pale", [(54, 113), (80, 108), (116, 107)], 2.6, alpha=0.6)
    for x in (10, 156):
        arm = smooth(
            [
                (x + 6, 180, 0.3),
                (x + 2, 130),
                (x + 2, 96),
                (x + 22, 82),
                (x + 42, 96),
                (x + 42, 130),
                (x + 38, 180, 0.3),
            ]
        )
        pen.form("cloth", arm, shade=8, light=4)
        pen.oval("cloth.light", x + 22, 102, 14, 13)
        pen.oval("cloth", x + 23, 104, 9, 8)
    pen.anchor("seat", 105, 116, size=110)


@draws(
    "sofa",
    box=(350, 160),
    height_m=0.88,
    slots={"cloth": "#cf6f52", "wood": "#6f4a35", "pillow": "#f0d9a4"},
    faces="front",
    aliases=("couch", "settee", "loveseat"),
    tags=("home",),
    shadow=(22, 330),
)
def sofa(pen: Pen) -> None:
    """Draw a three-seat sofa with a pillow."""
    for x, lean in ((36, -4), (314, 4)):
        pen.limb("wood", [(x, 134), (x + lean, 157)], (12, 8), is_blunt=True)
    back = smooth(
        [
            (30, 120, 0.3),
            (28, 40),
            (44, 14),
            (100, 7),
            (250, 7),
            (306, 14),
            (322, 40),
            (320, 120, 0.3),
        ]
    )
    pen.form("cloth", back, shade=8, light=5)
    for x in (42, 131, 220):
        cushion = smooth(
            [
                (x + 3, 34),
                (x + 16, 21),
                (x + 72, 21),
                (x + 86, 34),
                (x + 85, 86),
                (x + 44, 92),
                (x + 3, 86),
            ]
        )
        pen.form("cloth", cushion, shade=7, light=3)
        pen.oval("cloth.light", x + 32, 40, 22, 9, tilt=-6, alpha=0.6)
    pen.box("cloth.deep", 36, 78, 278, 16, alpha=0.4)
    pen.form("cloth", rectangle(36, 102, 278, 38, rounding=6), shade=6)
    pen.box("cloth.deep", 40, 108, 270, 6, alpha=0.35)
    for x in (42, 131, 220):
        seat = smooth(
            [
                (x + 1, 92),
                (x + 12, 84),
                (x + 76, 84),
                (x + 88, 92),
                (x + 87, 106),
                (x + 44, 111),
                (x + 2, 106),
            ]
        )
        pen.form("cloth", seat, shade=6, light=4)
    scatter = smooth(
        [
            (228, 40, 0.3),
            (256, 46),
            (286, 36, 0.3),
            (284, 62),
            (294, 88, 0.3),
            (262, 83),
            (232, 90, 0.3),
            (236, 64),
        ]
    )
    with pen.part("pillow", "cushion"):
        pen.form("pillow", scatter, shade=6, light=3)
    for x in (8, 298):
        arm = smooth(
            [
                (x + 4, 142, 0.3),
                (x + 1, 100),
                (x + 3, 70),
                (x + 22, 60),
                (x + 41, 70),
                (x + 43, 100),
                (x + 40, 142, 0.3),
            ]
        )
        pen.form("cloth", arm, shade=7, light=4)
    pen.anchor("seat", 166, 93, size=260)


@draws(
    "stool",
    box=(120, 150),
    height_m=0.62,
    slots={"wood": "#c08a4e"},
    faces="right",
    aliases=("bar stool", "footstool"),
    tags=("home",),
    shadow=(14, 106),
)
def stool(pen: Pen) -> None:
    """Draw a round wooden stool on three legs."""
    pen.limb("wood.deep", [(62, 30), (70, 136)], (11, 8), is_blunt=True)
    pen.limb("wood.shade", [(30, 98), (92, 98)], (6, 6))
    pen.limb("wood.deep", [(34, 92), (70, 84)], (5, 5))
    for a, b, tone in ((32, 14, "wood"), (88, 106, "wood")):
        pen.limb(tone, [(a, 30), (b, 147)], (13, 9), is_blunt=True)
        pen.line("wood.light", [(a - 3, 38), (b - 2, 142)], 2)
    rim = smooth([(8, 22, 0.6), (8, 34, 0.6), (60, 48), (112, 34, 0.6), (112, 22, 0.6), (60, 36)])
    pen.form("wood", rim, shade=4)
    pen.oval("wood.light", 60, 22, 53, 17)
    pen.oval("wood.shine", 50, 19, 32, 9, alpha=0.6)
    pen.line("wood", [(24, 24), (60, 29), (96, 23)], 1.4)
    pen.anchor("top", 60, 24, size=90)
    pen.anchor("seat", 60, 24, size=90)


@draws(
    "bench",
    box=(300, 150),
    height_m=0.88,
    slots={"wood": "#a9683c", "iron": "#3c4350"},
    faces="front",
    plural="benches",
    aliases=("park bench", "garden bench"),
    tags=("park", "garden"),
    shadow=(18, 282),
)
def bench(pen: Pen) -> None:
    """Draw a park bench of wooden slats on curled iron sides."""
    for x in (48, 236):
        pen.limb("iron.deep", [(x + 8, 86), (x + 8, 136)], (6, 6), is_blunt=True)
    for x in (26, 150, 274):
        pen.limb("iron", [(x, 90), (x - 2, 6)], (7, 6))
    for i, y in enumerate((10, 30, 50)):
        pen.form("wood", rectangle(10, y, 280, 15, rounding=5), shade=4, light=3)
        pen.line("wood.shade", [(40 + 30 * i, y + 8), (90 + 30 * i, y + 7)], 1.2, alpha=0.6)
        pen.line("wood.shade", [(170 + 20 * i, y + 6), (240 + 10 * i, y + 8)], 1.2, alpha=0.6)
    pen.poly("wood.shade", [(22, 78), (278, 78), (284, 83), (16, 83)])
    pen.poly("wood.light", [(16, 84), (284, 84), (290, 91), (10, 91)])
    pen.form("wood", rectangle(6, 92, 288, 13, rounding=5), shade=4, light=3)
    for x in (26, 274):
        pen.line("iron", [(x, 100), (x - 1, 126), (x - 8, 144), (x - 14, 146)], 7)
        pen.line("iron", [(x, 124), (x + 8, 142), (x + 12, 146)], 6)
        pen.line("iron", [(x - 4, 60), (x - 4, 62), (x + 10, 64), (x + 11, 92)], 6)
        pen.line("iron.light", [(x - 2, 104), (x - 3, 124)], 1.6)
    if pen.is_snowy:
        pen.blob("#f4f8fc", [(10, 12), (40, 4), (120, 6), (200, 3), (288, 9), (280, 14), (150, 13)])
        pen.blob(
            "#f4f8fc", [(8, 92), (60, 80), (150, 84), (240, 79), (292, 91), (200, 96), (90, 97)]
        )
    pen.anchor("seat", 150, 90, size=240)


@draws(
    "rocking chair",
    box=(190, 230),
    height_m=1.1,
    slots={"wood": "#9c6238", "cushion": "#d9553f"},
    recolour=("wood", "cushion"),
    tags=("home", "porch"),
    shadow=(36, 150),
)
def rocking_chair(pen: Pen) -> None:
    """Draw a rocking chair from the side on its long curved runners."""
    pen.line("wood.deep", [(22, 196), (70, 214), (120, 214), (172, 192)], 7)
    pen.limb("wood.deep", [(70, 138), (64, 208)], (8, 8))
    pen.limb("wood.deep", [(146, 138), (144, 206)], (8, 8))
    pen.limb("wood.deep", [(62, 140), (44, 70), (36, 20)], (8, 8, 8))
    back = smooth(
        [(24, 16, 0.3), (46, 8), (58, 20, 0.3), (66, 70), (80, 134, 0.3), (54, 138, 0.3), (38, 76)]
    )
    pen.form("wood", back, shade=6, light=3)
    with pen.inside(back):
        for dx in (0, 11):
            pen.line("wood.deep", [(40 + dx, 30), (48 + dx, 76), (62 + dx, 130)], 3)
    pen.form(
        "cushion",
        smooth([(56, 126), (60, 116), (110, 114), (158, 114), (166, 124), (156, 132), (100, 134)]),
        shade=5,
        light=3,
    )
    pen.form("wood", polygon([(50, 132), (164, 128), (166, 140), (54, 145)], rounding=4), shade=4)
    pen.limb("wood", [(154, 138), (154, 94)], (8, 7))
    pen.limb("wood", [(44, 92), (100, 88), (166, 94)], (9, 9, 11))
    pen.line("wood.light", [(50, 90), (100, 86), (158, 91)], 2)
    pen.limb("wood", [(62, 142), (54, 214)], (9, 9))
    pen.limb("wood", [(154, 138), (156, 210)], (9, 9))
    pen.limb("wood", [(58, 178), (155, 176)], (6, 6))
    pen.line("wood", [(8, 196), (54, 220), (112, 225), (160, 214), (184, 196)], 9)
    pen.line("wood.light", [(14, 197), (54, 217), (112, 222)], 2)
    pen.anchor("seat", 106, 118, size=96)


@draws(
    "table",
    box=(300, 156),
    height_m=0.76,
    slots={"wood": "#b4763f", "cloth": "#f3ece0"},
    faces="front",
    variants=("bare", "laid"),
    aliases=("dining table", "kitchen table", "wooden table"),
    tags=("home",),
    shadow=(20, 280),
)
def table(pen: Pen) -> None:
    """Draw a sturdy wooden table, its top seen a little from above."""
    for x in (48, 244):
        pen.limb("wood.deep", [(x + 4, 40), (x + 4, 132)], (11, 9), is_blunt=True)
    pen.form("wood", rectangle(22, 44, 256, 22, rounding=2), shade=5)
    pen.box("wood.deep", 22, 44, 256, 7, alpha=0.6)
    for x in (18, 262):
        leg = polygon([(x, 46), (x + 20, 46), (x + 17, 153), (x + 4, 153)])
        pen.form("wood", leg, shade=4, light=4)
    pen.form("wood", rectangle(4, 34, 292, 13, rounding=4), shade=4, light=2)
    top = polygon([(44, 6), (256, 6), (296, 36), (4, 36)], rounding=5)
    pen.fill("wood.light", top)
    with pen.inside(top):
        for y, a, b in ((14, 40, 200), (20, 110, 270), (27, 20, 150), (30, 180, 290)):
            pen.line("wood", [(a, y), ((a + b) / 2, y - 1.5), (b, y + 0.5)], 1.3, alpha=0.8)
        pen.poly("wood.shine", [(44, 6), (130, 6), (84, 36), (4, 36)], alpha=0.4)
    if pen.variant == "laid":
        tablecloth(pen)
    pen.anchor("top", 150, 27, size=236)


def tablecloth(pen: Pen) -> None:
    """Draw a cloth over a table: its upper side, and the fall in front with folds."""
    fall = smooth(
        [
            (1, 36, 0.1),
            (299, 36, 0.1),
            (299, 92, 0.4),
            (274, 100),
            (246, 92),
            (216, 101),
            (184, 93),
            (150, 102),
            (116, 93),
            (84, 101),
            (54, 92),
            (26, 100),
            (1, 92, 0.4),
        ]
    )
    pen.form("cloth", fall, shade=6, light=0)
    for x in (28, 86, 150, 216, 272):
        pen.line("cloth.shade", [(x, 40), (x + 3, 68), (x, 96)], 3, alpha=0.8)
    pen.poly("cloth.light", [(42, 5), (258, 5), (299, 37), (1, 37)], rounding=4)
    pen.line("cloth.pale", [(4, 37), (296, 37)], 2)


@draws(
    "desk",
    box=(300, 164),
    height_m=0.78,
    slots={"wood": "#a8703f", "knob": "#e2c064"},
    faces="front",
    aliases=("writing desk", "office desk", "school desk"),
    tags=("home", "office", "school"),
    shadow=(20, 280),
)
def desk(pen: Pen) -> None:
    """Draw a desk with a block of three drawers."""
    pen.limb("wood.deep", [(52, 40), (52, 140)], (10, 9), is_blunt=True)
    pen.form("wood", rectangle(24, 42, 160, 26, rounding=2), shade=4)
    pen.box("wood.deep", 24, 42, 160, 7, alpha=0.5)
    pen.form("wood", rectangle(104 - 26, 51, 60, 13, rounding=3), shade=3, light=3)
    pen.oval("knob", 108, 57.5, 3.4)
    pen.form("wood", polygon([(18, 44), (36, 44), (34, 161), (22, 161)]), shade=4, light=4)
    pen.form("wood", rectangle(182, 42, 100, 114, rounding=3), shade=6)
    pen.box("wood.deep", 182, 42, 100, 7, alpha=0.5)
    for y in (52, 86, 120):
        drawer = rectangle(190, y, 84, 29, rounding=4)
        pen.form("wood", drawer, shade=4, light=4)
        pen.edge("wood.deep", drawer, 1.4, alpha=0.6)
        pen.oval("wood.deep", 233, y + 16.5, 5, 4, alpha=0.5)
        pen.oval("knob", 232, y + 14.5, 4.4)
        pen.oval("knob.pale", 230.8, y + 13, 1.5)
    for x in (186, 266):
        pen.box("wood.deep", x, 155, 12, 7)
    pen.form("wood", rectangle(4, 32, 292, 12, rounding=4), shade=4, light=2)
    top = polygon([(40, 6), (260, 6), (296, 34), (4, 34)], rounding=5)
    pen.fill("wood.light", top)
    with pen.inside(top):
        for y, a, b in ((13, 60, 220), (20, 100, 260), (27, 24, 170)):
            pen.line("wood", [(a, y), ((a + b) / 2, y - 1.5), (b, y)], 1.3, alpha=0.8)
        pen.poly("wood.shine", [(40, 6), (120, 6), (76, 34), (4, 34)], alpha=0.4)
    pen.anchor("top", 150, 25, size=230)


@draws(
    "bed",
    box=(340, 184),
    height_m=1.1,
    variants=("made", "occupied"),
    slots={"blanket": "#5b86c4", "wood": "#9b6238", "sheet": "#f4efe4"},
    recolour=("blanket", "wood"),
    tags=("home", "bedroom"),
    shadow=(12, 330),
)
def bed(pen: Pen) -> None:
    """Draw a wooden bed with a pillow and a thick blanket, which covers who is in it."""
    pen.limb("wood.deep", [(60, 120), (60, 164)], (12, 10), is_blunt=True)
    pen.limb("wood.deep", [(318, 120), (318, 166)], (12, 10), is_blunt=True)
    head = smooth(
        [(8, 132, 0), (8, 42, 0.2), (22, 26), (40, 10), (58, 8), (66, 20, 0.3), (66, 116, 0)]
    )
    pen.form("wood", head, shade=6, light=4)
    with pen.inside(head):
        pen.blob(
            "wood.shade", [(18, 130, 0), (18, 50), (36, 28), (56, 22), (57, 110, 0)], alpha=0.6
        )
    pen.poly("sheet.light", [(22, 106), (62, 84), (330, 86), (300, 112)])
    pen.poly("sheet.shade", [(22, 106), (300, 112), (300, 142), (22, 138)])
    with pen.part("pillow", "cushion"):
        pillow = smooth(
            [(30, 92), (44, 78), (80, 66), (104, 66), (110, 78), (100, 92), (66, 104), (38, 104)]
        )
        pen.form("sheet", pillow, shade=9, light=4)
        pen.line("sheet.shade", [(44, 96), (66, 92), (90, 82)], 1.8)
    is_occupied = pen.variant == "occupied"
    with pen.in_front() if is_occupied else nullcontext():
        bedding(pen, is_occupied=is_occupied)
    pen.anchor("seat", 190, 92, size=190)
    pen.anchor("inside", 120, 96, size=190)
    pen.anchor("pillow", 76, 82, size=70)


FLAT: Final = ((132, 76, 0.3), (230, 72), (326, 82, 0.3))
FULL: Final = ((132, 50, 0.3), (230, 51), (318, 53, 0.3), (326, 84, 0.3))
"""The upper edge of a blanket, and over somebody who lies on his back."""


def bedding(pen: Pen, *, is_occupied: bool) -> None:
    """Draw the blanket of a bed, over somebody if he is in it, and the wood before it."""
    rise = 26.0 if is_occupied else 0.0
    pen.form("wood", polygon([(12, 136), (300, 140), (300, 158), (12, 154)], rounding=3), shade=5)
    pen.form("wood", polygon([(8, 128), (22, 126), (22, 181), (10, 181)], rounding=3), shade=4)
    cover = smooth(
        [
            (92, 108, 0.2),
            *(FULL if is_occupied else FLAT),
            (310, 104),
            (306, 150, 0.2),
            (270, 146),
            (230, 152),
            (180, 144),
            (130, 150),
            (96, 146, 0.3),
        ]
    )
    pen.form("blanket", cover, shade=8)
    with pen.inside(cover):
        pen.poly("blanket.shade", [(90, 112), (310, 114), (310, 160), (90, 160)], alpha=0.75)
        pen.line("blanket.deep", [(180, 116), (184, 150)], 2, alpha=0.5)
        pen.line("blanket.deep", [(240, 116), (236, 150)], 2, alpha=0.5)
        high = 0.5 * rise
        ridge = [(150, 96 - high), (200, 88 - high), (260, 92 - high)]
        pen.line("blanket.light", ridge, 3, alpha=0.7)
    fold = smooth(
        [
            (86, 114, 0.3),
            (126, 78 - rise, 0.4),
            (148, 76 - rise, 0.4),
            (112, 112, 0.3),
            (114, 150, 0.3),
            (90, 148, 0.3),
        ]
    )
    pen.form("sheet", fold, shade=5, light=3)
    foot = smooth(
        [(296, 181, 0), (296, 106, 0.3), (308, 92), (328, 79, 0.4), (334, 86, 0.3), (334, 164, 0)]
    )
    pen.form("wood", foot, shade=6, light=4)
    with pen.inside(foot):
        pen.poly("wood.deep", [(307, 164), (340, 140), (340, 190), (307, 190)], alpha=0.55)


@draws(
    "cradle",
    box=(210, 190),
    height_m=0.95,
    slots={"wood": "#c08d58", "cloth": "#f3c1cb", "sheet": "#faf5ea"},
    recolour=("wood", "cloth"),
    faces="front",
    aliases=("crib", "baby bed", "cot", "bassinet"),
    tags=("home", "baby"),
    shadow=(34, 176),
)
def cradle(pen: Pen) -> None:
    """Draw a wooden cradle on rockers with a hood and bedding."""
    hood = smooth([(14, 100, 0), (12, 56), (40, 14), (88, 12, 0.4), (92, 40), (94, 98, 0)])
    pen.form("cloth", hood, shade=8, light=4)
    with pen.inside(hood):
        pen.blob(
            "cloth.deep", [(62, 100, 0), (58, 56), (86, 20), (110, 30), (110, 100, 0)], alpha=0.55
        )
        for x in (24, 42):
            pen.line("cloth.shade", [(x, 98), (x, 60), (x + 26, 16)], 2)
    pillow = smooth([(70, 98), (78, 80), (110, 76), (124, 90), (118, 104)])
    pen.form("sheet", pillow, shade=5)
    with pen.in_front():
        quilt = smooth([(104, 108, 0), (112, 88), (150, 82), (188, 90), (196, 110, 0)])
        pen.form("sheet", quilt, shade=5, light=3)
        for x, y in ((128, 96), (150, 92), (172, 97)):
            pen.oval("cloth", x, y, 4.5)
        for x in (44, 166):
            pen.line("wood.shade", [(x - 32, 174), (x, 184), (x + 32, 174)], 8)
        side = polygon([(8, 98), (202, 98), (186, 174), (26, 174)], rounding=8)
        pen.form("wood", side, shade=8, light=3)
        with pen.inside(side):
            for i in range(6):
                x = 36 + 27.6 * i
                pen.limb("wood.deep", [(x, 116), (x + (105 - x) * 0.12, 160)], (11, 9))
        pen.form("wood", rectangle(4, 92, 202, 14, rounding=6), shade=4, light=3)
    pen.anchor("inside", 118, 104, size=120)
    pen.anchor("seat", 118, 104, size=120)
