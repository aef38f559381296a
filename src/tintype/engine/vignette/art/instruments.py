"""Owns the drawings of musical instruments.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "guitar",
    box=(130, 330),
    height_m=1.0,
    slots={"wood": "#d0894a", "neck": "#6b4230", "rose": "#f0d6a0"},
    faces="front",
    aliases=("acoustic guitar", "ukulele"),
    tags=("music",),
    shadow=(28, 102),
)
def guitar(pen: Pen) -> None:
    """Draw an acoustic guitar, standing."""
    body = smooth(
        [
            (65, 148),
            (92, 154),
            (106, 180),
            (98, 208),
            (112, 236),
            (124, 276),
            (104, 314),
            (65, 326),
            (26, 314),
            (6, 276),
            (18, 236),
            (32, 208),
            (24, 180),
            (38, 154),
        ]
    )
    pen.fill("neck.shade", body)
    top = body.scaled(0.94, 0.95, 65, 238)
    pen.form("wood", top, shade=8, light=4)
    pen.edge("rose", top, 1.8)
    pen.blob(
        "wood.light", [(34, 170), (46, 160), (52, 164), (40, 178), (36, 196), (32, 186)], alpha=0.8
    )
    pen.edge("rose", ellipse(65, 214, 22, 22), 3)
    pen.oval("neck.line", 65, 214, 19)
    pen.form("neck", rectangle(58, 50, 14, 152), shade=3, light=2)
    for k in range(11):
        y = 62 + 12 * k
        pen.line("rose", [(58, y), (72, y)], 1.2)
    head = polygon([(54, 54), (76, 54), (82, 8), (65, 4), (48, 8)], rounding=4)
    pen.form("neck", head, shade=4, light=3)
    for y in (16, 28, 40):
        for x in (43, 87):
            pen.oval("#e9e2d2", x, y, 4.6, 3.4)
    pen.form("neck", rectangle(42, 270, 46, 11, rounding=4), shade=3, light=2)
    for k in range(4):
        x = 60 + 3.4 * k
        pen.line("#fbf5e6", [(x, 30), (x, 274)], 0.9, alpha=0.9)
    pen.anchor("grip", 65, 196)


@draws(
    "electric guitar",
    box=(140, 330),
    height_m=1.0,
    slots={"body": "#d6372f", "plate": "#f6f1e6", "neck": "#b9783f", "steel": "#c3cad3"},
    recolour=("body", "plate"),
    faces="front",
    aliases=("bass guitar", "rock guitar"),
    tags=("music",),
    shadow=(30, 110),
)
def electric_guitar(pen: Pen) -> None:
    """Draw an electric guitar with two horns, standing."""
    body = smooth(
        [
            (58, 204, 0.3),
            (50, 180),
            (32, 160),
            (20, 168),
            (18, 194),
            (30, 222),
            (18, 256),
            (14, 292),
            (40, 322),
            (80, 326),
            (118, 308),
            (128, 272),
            (112, 240),
            (106, 222),
            (122, 200),
            (120, 184),
            (106, 182),
            (88, 200),
            (84, 204, 0.3),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    pen.blob("body.pale", [(26, 176), (32, 170), (36, 190), (42, 212), (34, 210)], alpha=0.8)
    plate = smooth(
        [
            (58, 206, 0.3),
            (88, 206, 0.3),
            (104, 216),
            (100, 240),
            (108, 266),
            (96, 292),
            (78, 296),
            (74, 262),
            (48, 248),
            (46, 222),
        ]
    )
    pen.form("plate", plate, shade=3)
    pen.form("neck", rectangle(64, 54, 14, 170), shade=3, light=2)
    for k in range(12):
        pen.line("steel", [(64, 66 + 12 * k), (78, 66 + 12 * k)], 1.2)
    head = smooth([(62, 58, 0.2), (80, 58, 0.2), (88, 34), (84, 8), (66, 4, 0.3), (60, 20, 0.3)])
    pen.form("neck", head, shade=4, light=3)
    for y in (14, 24, 34, 44):
        pen.oval("steel", 57, y, 4.6, 3.2)
    for y in (232, 258):
        pen.form("#34323c", rectangle(56, y, 30, 11, rounding=4), shade=2)
        for x in (61, 67, 73, 79):
            pen.oval("steel", x, y + 5.5, 1.6)
    pen.form("steel", rectangle(56, 280, 30, 13, rounding=3), shade=3, light=2)
    for x, y in ((104, 276), (98, 296)):
        pen.form("steel", ellipse(x, y, 6, 6), shade=2, light=2)
    for k in range(4):
        x = 66.5 + 3 * k
        pen.line("#fbf5e6", [(x, 34), (x, 284)], 0.9, alpha=0.9)
    pen.anchor("grip", 71, 200)


def fiddle(pen: Pen) -> None:
    """Draw the body and neck of a violin in a box of 120 x 300."""
    body = smooth(
        [
            (60, 118),
            (88, 126),
            (98, 154),
            (88, 172, 0.5),
            (84, 190),
            (96, 204, 0.5),
            (110, 236),
            (98, 274),
            (60, 286),
            (22, 274),
            (10, 236),
            (24, 204, 0.5),
            (36, 190),
            (32, 172, 0.5),
            (22, 154),
            (32, 126),
        ]
    )
    pen.form("wood", body, shade=8, light=4)
    pen.edge("wood.deep", body.scaled(0.93, 0.95, 60, 204), 1.5)
    pen.blob("wood.light", [(32, 142), (42, 132), (46, 138), (38, 154)], alpha=0.8)
    for side in (1, -1):
        pen.line(
            "wood.line",
            [
                (60 + 26 * side, 186),
                (60 + 20 * side, 192),
                (60 + 24 * side, 208),
                (60 + 28 * side, 222),
                (60 + 22 * side, 228),
            ],
            2.8,
        )
    pen.form(
        "trim", polygon([(55, 40), (65, 40), (70, 196), (50, 196)], rounding=2), shade=2, light=2
    )
    pen.form(
        "wood",
        smooth([(53, 44, 0.3), (54, 22), (50, 12), (60, 4), (70, 12), (66, 22), (67, 44, 0.3)]),
        shade=3,
        light=2,
    )
    for x, y in ((48, 22), (72, 28), (48, 34), (72, 40)):
        pen.limb("trim", [(60, y), (x, y)], (4, 6))
    pen.form("#e3c48c", rectangle(44, 208, 32, 5, rounding=2), shade=1)
    pen.form("trim", polygon([(52, 230), (68, 230), (65, 280), (55, 280)], rounding=3), shade=2)
    for k in range(4):
        x = 55.5 + 3 * k
        pen.line("#fbf5e6", [(x, 36), (x - 0.4, 236)], 0.9, alpha=0.9)


@draws(
    "violin",
    box=(170, 300),
    height_m=0.62,
    slots={"wood": "#a8562c", "trim": "#33272a"},
    faces="front",
    variants=("upright", "played"),
    aliases=("fiddle", "violins and bow"),
    tags=("music",),
    shadow=(30, 130),
)
def violin(pen: Pen) -> None:
    """Draw a violin with its bow, or as it is played: its scroll to the right."""
    if pen.variant == "played":
        k, c, s = 0.57, -0.035, 0.999
        with pen.group(matrix=(c * k, s * k, -s * k, c * k, 169, 131.5)):
            fiddle(pen)
        pen.line("trim", [(79, 236), (72, 170), (60, 92)], 4)
        pen.line("#fbf5e6", [(84, 232), (66, 94)], 2)
        pen.anchor("grip", 5, 158)
        return
    with pen.moved(8, 6):
        fiddle(pen)
    pen.line("#fbf5e6", [(150, 24), (140, 280)], 2.4)
    pen.line("trim", [(158, 12), (160, 100), (150, 284)], 4)
    pen.limb("trim", [(148, 262), (143, 284)], (9, 10))
    pen.line("trim", [(158, 12), (150, 24)], 4)
    pen.anchor("grip", 68, 160)


@draws(
    "cello",
    box=(150, 330),
    height_m=1.3,
    slots={"wood": "#9c4f28", "trim": "#33272a"},
    faces="front",
    variants=("upright", "played"),
    aliases=("double bass", "upright bass", "contrabass"),
    tags=("music",),
    shadow=(40, 110),
)
def cello(pen: Pen) -> None:
    """Draw a cello on its spike, or as it is played: the bow on its strings."""
    pen.line("#8b95a2", [(75, 296), (75, 327)], 4)
    with pen.moved(13, 4, scale=1.04):
        fiddle(pen)
    pen.anchor("grip", 75, 160)
    if pen.variant == "played":
        pen.line("#fbf5e6", [(30, 219), (146, 207)], 2.6)
        pen.line("trim", [(20, 211), (90, 203), (147, 202)], 4.4)
        pen.limb("trim", [(14, 213), (32, 211)], (10, 9))
        pen.anchor("bow", 18, 213)


@draws(
    "piano",
    box=(330, 250),
    height_m=1.45,
    faces="left",
    slots={"body": "#2f2d37", "wood": "#c9994f", "seat": "#b5433c"},
    variants=("grand", "upright"),
    aliases=("grand piano", "upright piano", "keyboard instrument"),
    tags=("music",),
    shadow=(20, 300),
)
def piano(pen: Pen) -> None:
    """Draw a grand piano with its lid up, or an upright one; the keys are on the left."""
    if pen.variant == "upright":
        upright(pen)
        return
    for x in (60, 182, 288):
        pen.limb("body.line", [(x, 158), (x + 2, 236)], (15, 10), is_blunt=True)
        pen.oval("wood", x + 2, 240, 7)
    pen.line("body.line", [(118, 160), (118, 226)], 6)
    pen.limb("wood", [(106, 228), (136, 228)], (6, 6))
    lid = smooth(
        [
            (96, 116, 0),
            (108, 66, 0.2),
            (176, 24),
            (250, 4, 0.4),
            (296, 22),
            (322, 60),
            (318, 110, 0.2),
        ]
    )
    pen.form("body", lid, shade=6, light=6)
    pen.blob("body.light", [(122, 74), (180, 38), (244, 18), (200, 48), (150, 84)], alpha=0.5)
    pen.line("wood", [(214, 112), (234, 44)], 4)
    pen.fill(
        "wood",
        smooth([(84, 118, 0.2), (200, 104), (318, 110, 0.2), (318, 128, 0.2), (84, 128, 0.2)]),
    )
    for k in range(12):
        pen.line("wood.pale", [(110 + 16 * k, 122), (140 + 15 * k, 108)], 1, alpha=0.8)
    case = smooth(
        [(60, 118, 0.1), (200, 124), (322, 110, 0.2), (324, 140), (304, 162, 0.3), (60, 164, 0.1)]
    )
    pen.form("body", case, shade=7, light=4)
    pen.blob(
        "body.light",
        [(120, 134), (200, 136), (296, 126), (290, 134), (200, 144), (120, 142)],
        alpha=0.6,
    )
    pen.form(
        "body", polygon([(16, 138), (60, 132), (72, 166), (24, 168)], rounding=3), shade=4, light=3
    )
    keys = polygon([(14, 134), (58, 128), (66, 132), (24, 139)])
    pen.fill("#fbf8f0", keys)
    with pen.inside(keys):
        for k in range(9):
            pen.line("#34323c", [(12 + 6 * k, 140), (20 + 6 * k, 126)], 1.4)
    pen.form(
        "body", polygon([(60, 132), (64, 104), (96, 92), (100, 122)], rounding=3), shade=4, light=3
    )
    pen.form("#fbf8f0", polygon([(70, 108), (92, 99), (93, 118), (74, 124)]), shade=2)
    pen.anchor("top", 210, 112, size=150)


def upright(pen: Pen) -> None:
    """Draw an upright piano from the front, with its stool."""
    pen.form("body", rectangle(40, 22, 250, 216, rounding=5), shade=7, light=5)
    pen.form("body", rectangle(32, 14, 266, 16, rounding=5), shade=4, light=4)
    for x in (58, 222):
        pen.edge("body.light", rectangle(x, 44, 50, 56, rounding=4), 2.4)
    pen.form("#fbf8f0", rectangle(130, 48, 34, 44), shade=2)
    pen.form("#fbf8f0", rectangle(166, 48, 34, 44), shade=2)
    for y in (58, 68, 78):
        pen.line("#8d8799", [(135, y), (159, y)], 1.6)
        pen.line("#8d8799", [(171, y), (195, y)], 1.6)
    pen.box("body.deep", 122, 94, 86, 6, rounding=2)
    pen.form(
        "body",
        polygon([(36, 112), (294, 112), (306, 142), (24, 142)], rounding=3),
        shade=4,
        light=3,
    )
    keys = polygon([(48, 116), (282, 116), (290, 134), (40, 134)])
    pen.fill("#fbf8f0", keys)
    for k in range(27):
        x = 52 + 8.7 * k
        pen.line("#b9b3a8", [(x + 1, 117), (x + (x - 165) * 0.04, 134)], 1)
        if k % 7 not in (2, 6):
            pen.box("#2b2932", x + 2.4, 116, 4.6, 11)
    for x in (34, 278):
        pen.form(
            "body",
            polygon([(x, 142), (x + 20, 142), (x + 16, 240), (x + 4, 240)], rounding=2),
            shade=3,
            light=3,
        )
    pen.edge("body.light", rectangle(66, 158, 198, 62, rounding=4), 2.4)
    for x in (150, 166, 182):
        pen.limb("wood", [(x, 234), (x, 242)], (9, 11))
    for x in (138, 196):
        pen.limb("body.line", [(x, 214), (x - 4 if x < 150 else x + 4, 246)], (8, 6))
    pen.form("seat", rectangle(122, 196, 90, 20, rounding=8), shade=5, light=4)
    pen.anchor("top", 165, 16, size=220)
    pen.anchor("seat", 167, 198, size=80)


@draws(
    "harp",
    box=(200, 270),
    height_m=1.7,
    slots={"wood": "#d6a544", "string": "#b9a274"},
    tags=("music",),
    aliases=("lyre",),
    shadow=(50, 150),
)
def harp(pen: Pen) -> None:
    """Draw a concert harp with a curved neck and a column."""
    with pen.group(matrix=(-1, 0, 0, 1, 200, 0)):
        for k in range(13):
            x = 50 + 8.6 * k
            top = 62 + 12 * ((k - 4) / 8) ** 2 if k > 3 else 50 + 3 * k
            pen.line(
                "string.deep" if k % 4 == 2 else "string", [(x, top), (x, 232 - 10.5 * k - 4)], 1.5
            )
        pen.form(
            "wood",
            smooth(
                [
                    (168, 66, 0.3),
                    (188, 78, 0.3),
                    (150, 160),
                    (84, 252, 0.3),
                    (46, 250, 0.3),
                    (92, 190),
                    (136, 124),
                ]
            ),
            shade=6,
            light=4,
        )
        pen.form(
            "wood",
            smooth(
                [(30, 46, 0.3), (48, 40, 0.3), (50, 140), (54, 244, 0.2), (36, 246, 0.2), (34, 140)]
            ),
            shade=4,
            light=4,
        )
        neck = smooth(
            [
                (26, 44),
                (16, 26),
                (28, 8),
                (50, 10),
                (62, 28),
                (88, 52),
                (124, 52),
                (158, 36),
                (186, 42),
                (194, 66),
                (180, 80),
                (160, 62),
                (128, 70),
                (88, 70),
                (54, 54),
            ]
        )
        pen.form("wood", neck, shade=6, light=4)
        pen.oval("wood.deep", 34, 26, 7)
        pen.oval("wood.pale", 33, 25, 3)
        pen.form(
            "wood",
            smooth(
                [
                    (20, 262, 0.2),
                    (24, 248),
                    (44, 240),
                    (92, 242),
                    (112, 252),
                    (118, 262, 0.2),
                    (112, 267, 0.2),
                    (26, 267, 0.2),
                ]
            ),
            shade=4,
            light=4,
        )
    pen.anchor("grip", 158, 150)


@draws(
    "accordion",
    box=(230, 170),
    height_m=0.4,
    slots={"body": "#c8373f", "bellows": "#f2e6d0", "key": "#fbf8f0"},
    recolour=("body", "bellows"),
    faces="front",
    aliases=("concertina", "squeezebox"),
    tags=("music",),
    shadow=(20, 210),
)
def accordion(pen: Pen) -> None:
    """Draw an accordion pulled open in a fan."""
    for k in range(8):
        a = 72 + 11.5 * k
        top = 40 - 16 * (1 - ((k - 3.5) / 4.2) ** 2)
        fold = polygon(
            [(a, top + 6), (a + 6, top), (a + 12, top + 6), (a + 12, 150), (a + 6, 144), (a, 150)]
        )
        pen.fill("bellows" if k % 2 else "bellows.shade", fold)
        pen.line("body", [(a, top + 6, 0), (a + 6, top, 0), (a + 12, top + 6, 0)], 3)
        pen.line("bellows.deep", [(a + 6, top + 3), (a + 6, 145)], 1.4)
    left = polygon([(8, 30), (68, 20), (76, 154), (16, 160)], rounding=10)
    pen.form("body", left, shade=7, light=5)
    for row in range(5):
        for col in range(3):
            pen.oval("key", 27 + col * 14 + row * 1.2, 52 + row * 21 - col * 1.5, 4.6)
    right = polygon([(162, 20), (222, 30), (214, 160), (154, 154)], rounding=10)
    pen.form("body", right, shade=7, light=5)
    board = polygon([(186, 32), (216, 37), (210, 152), (180, 149)], rounding=3)
    pen.form("key", board, shade=3)
    for k in range(1, 10):
        y = 35 + 11.6 * k
        pen.line("#8d8799", [(186 - k * 0.6, y), (216 - k * 0.6, y + 3)], 1.2)
        if k % 7 not in (3, 0):
            pen.poly(
                "#2b2932",
                [
                    (186 - k * 0.6, y - 3),
                    (201 - k * 0.6, y - 1.4),
                    (201 - k * 0.6, y + 4.4),
                    (186 - k * 0.6, y + 2.8),
                ],
            )
    for y in (54, 84, 114):
        pen.limb("#e6c064", [(167, y), (165.4, y + 16)], (6, 6))
    pen.anchor("grip", 40, 90)
