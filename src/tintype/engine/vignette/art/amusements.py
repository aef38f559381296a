"""Owns the drawings of what delights: arcades, parties, feasts of the year, charms, small toys.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math
from itertools import pairwise

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write


@draws(
    "arcade machine",
    box=(120, 200),
    height_m=1.8,
    slots={"body": "#6a3fa8", "trim": "#f2b83a"},
    faces="front",
    aliases=("arcade cabinet", "arcade game", "video game machine"),
    tags=("play",),
    shadow=(14, 106),
    is_lit_at_night=True,
)
def arcade_machine(pen: Pen) -> None:
    """Draw an arcade cabinet with a game on its screen."""
    pen.form(
        "body",
        smooth(
            [
                (14, 8, 0.2),
                (106, 8, 0.2),
                (104, 104, 0.2),
                (116, 126, 0.2),
                (108, 140, 0.2),
                (108, 194, 0.1),
                (12, 194, 0.1),
                (12, 140, 0.2),
                (4, 126, 0.2),
                (16, 104, 0.2),
            ]
        ),
        shade=7,
        light=4,
    )
    pen.form("trim.raw" if pen.is_night else "trim", rectangle(20, 14, 80, 22, rounding=5), shade=3)
    write(pen, "body.deep", "ARCADE", x=26, y=18, width=68, height=14)
    screen = rectangle(22, 42, 76, 58, rounding=4)
    pen.fill("#14142c.raw", screen)
    with pen.inside(screen):
        for k in range(5):
            pen.box("#5fe0a0.raw", 30 + k * 13, 52, 8, 6)
            pen.box("#f0708a.raw", 34 + k * 12, 64, 7, 5)
        pen.poly("#7fc8ff.raw", [(56, 94), (61, 84), (66, 94)])
        pen.line("#ffffff.raw", [(61, 80), (61, 72)], 2)
    pen.form(
        "#2b2833",
        smooth([(16, 106, 0.2), (104, 106, 0.2), (112, 126, 0.2), (8, 126, 0.2)]),
        shade=3,
    )
    pen.limb("#c9ced8", [(36, 118), (33, 102)], (4, 4))
    pen.oval("#e0433f", 33, 100, 6)
    for x, tone in ((62, "#f2c23a"), (76, "#4fb0e0"), (90, "#e0433f")):
        pen.oval(tone, x, 115, 5, 3.4)
    pen.form("body.deep", rectangle(40, 148, 40, 34, rounding=3), shade=3)
    for x in (50, 70):
        pen.box("trim", x - 4, 156, 8, 12, rounding=2)


@draws(
    "slot machine",
    box=(150, 190),
    height_m=1.6,
    slots={"body": "#c8323c", "trim": "#e8b84a"},
    faces="front",
    aliases=("one-armed bandit", "fruit machine"),
    tags=("play",),
    shadow=(14, 122),
    is_lit_at_night=True,
)
def slot_machine(pen: Pen) -> None:
    """Draw a slot machine that shows three sevens."""
    pen.limb("#b9c1ce", [(124, 110), (138, 104), (138, 58)], (9, 8, 7))
    pen.form("trim", ellipse(138, 52, 10, 10), shade=3, light=2)
    pen.form(
        "body",
        smooth([(10, 184, 0.1), (14, 58), (36, 12), (66, 6), (96, 12), (118, 58), (122, 184, 0.1)]),
        shade=9,
        light=5,
    )
    pen.form("trim", smooth([(26, 58), (40, 24), (66, 16), (92, 24), (106, 58)]), shade=4, light=3)
    write(pen, "body.deep", "LUCKY", x=38, y=32, width=56, height=18)
    pen.form("trim", rectangle(20, 64, 92, 54, rounding=6), shade=4)
    for k in range(3):
        x = 26 + k * 28
        pen.form("#fbf8ef", rectangle(x, 70, 24, 42, rounding=3), shade=4)
        pen.line("#d8323c", [(x + 5, 80), (x + 19, 80), (x + 10, 103)], 5)
    pen.form("trim", rectangle(24, 126, 84, 14, rounding=5), shade=3)
    for k, tone in enumerate(("#4fb0e0", "#5fc078", "#f2f0ea")):
        pen.oval(tone, 44 + k * 22, 132, 7, 4)
    pen.form(
        "body.deep",
        smooth([(24, 150, 0.2), (108, 150, 0.2), (100, 178, 0.3), (32, 178, 0.3)]),
        shade=3,
    )
    for x, y in ((46, 170), (60, 166), (76, 171), (66, 174), (88, 168)):
        pen.form("trim", ellipse(x, y, 9, 5), shade=2, light=1)


@draws(
    "pinball machine",
    box=(170, 200),
    height_m=1.9,
    slots={"body": "#2f5fa8", "trim": "#e0433f"},
    aliases=("pinball", "pinball table"),
    tags=("play",),
    shadow=(20, 156),
    is_lit_at_night=True,
)
def pinball_machine(pen: Pen) -> None:
    """Draw a pinball table with its lit back board."""
    for x, low in ((28, 186), (52, 196), (132, 186), (152, 196)):
        pen.limb("#8d95a4", [(x, 128), (x, low)], (8, 6))
    pen.form("body", rectangle(92, 6, 72, 84, rounding=5), shade=6, light=3)
    board = rectangle(99, 13, 58, 62, rounding=3)
    pen.fill("#f6c84a.raw", board)
    with pen.inside(board):
        pen.fill("#e0433f.raw", star(128, 44, 32, 15, 9))
        pen.oval("#fdf6dc.raw", 128, 44, 12)
    top = smooth([(92, 74, 0.1), (164, 74, 0.1), (118, 112, 0.1), (10, 112, 0.1)])
    pen.form("#3f9a7a", top, shade=3)
    with pen.inside(top):
        for x, y, tone in (
            (112, 84, "#e0433f"),
            (86, 92, "#f2c23a"),
            (118, 94, "#f2c23a"),
            (60, 98, "#4fb0e0"),
        ):
            pen.oval("#ffffff", x, y, 9, 5)
            pen.oval(tone, x, y, 6, 3)
        pen.limb("#f4f2ec", [(34, 104), (52, 108)], (5, 3))
        pen.limb("#f4f2ec", [(84, 106), (66, 109)], (5, 3))
        pen.oval("#e6eaf0", 76, 101, 4, 3)
    pen.form(
        "body",
        smooth(
            [
                (10, 112, 0.1),
                (118, 112, 0.1),
                (164, 76, 0.1),
                (164, 108, 0.1),
                (118, 150, 0.1),
                (10, 144, 0.1),
            ]
        ),
        shade=6,
    )
    pen.poly("body.shade", [(118, 112), (164, 76), (164, 108), (118, 150)])
    pen.line("trim", [(14, 130), (114, 134)], 6)


@draws(
    "disco ball",
    box=(140, 160),
    height_m=0.5,
    slots={"mirror": "#c4cede"},
    faces="front",
    stance="hang",
    aliases=("mirror ball", "glitter ball"),
    tags=("party",),
    is_lit_at_night=True,
)
def disco_ball(pen: Pen) -> None:
    """Draw a ball of mirrors with glints of colour."""
    pen.limb("#6d7484", [(70, 2), (70, 30)], (4, 4))
    ball = ellipse(70, 92, 62, 62)
    pen.form("mirror", ball, shade=12, light=6)
    tints = ("#f4b6d8", "#bfe3ff", "#ffe6a6", "#c9f0d0", "#ffffff", "mirror.shade", "mirror.light")
    with pen.inside(ball):
        for row in range(-4, 5):
            y = 92 + 62 * math.sin(math.radians(row * 20))
            half = 62 * math.cos(math.radians(row * 20))
            for k in range(-4, 5):
                x = 70 + half * math.sin(math.radians(k * 20))
                wide = half * math.cos(math.radians(k * 20)) * 0.3
                tall = 62 * math.cos(math.radians(row * 20)) * 0.3
                pick = (row * 5 + k * 3 + row * k) % 11
                if pick < len(tints) and wide > 2:
                    pen.box(
                        tints[pick], x - wide / 2, y - tall / 2, wide, tall, rounding=1, alpha=0.85
                    )
    for x, y, r in ((44, 62, 13), (98, 110, 9), (84, 56, 7)):
        pen.fill("#ffffff.raw", star(x, y, r, r * 0.22, 4))


@draws(
    "pinata",
    box=(180, 170),
    height_m=0.6,
    slots={"coat": "#e0567a", "second": "#f2b83a", "third": "#3fa0c0"},
    stance="hang",
    aliases=("piñata",),
    tags=("party",),
)
def pinata(pen: Pen) -> None:
    """Draw a donkey of paper fringes on a string."""
    pen.line("#8f623c", [(96, 0), (96, 52)], 3)
    tones = ("coat", "second", "third")
    for x in (46, 118):
        leg = rectangle(x, 104, 24, 60, rounding=3)
        pen.form("coat.shade", leg, shade=3)
        with pen.inside(leg):
            for k in range(4):
                pen.box(f"{tones[k % 3]}.shade", x, 112 + k * 16, 24, 9)
    pen.limb("third", [(38, 70), (16, 84), (12, 108)], (9, 8, 12))
    body = rectangle(32, 50, 112, 66, rounding=16)
    pen.form("coat", body, shade=6, light=3)
    head = smooth(
        [(116, 60), (120, 16, 0.4), (150, 10), (174, 34), (172, 54), (150, 62), (140, 76)]
    )
    for x in (128, 142):
        pen.form("second", smooth([(x - 6, 18), (x - 2, 3, 0.3), (x + 7, 17)]), shade=2)
    pen.form("coat", head, shade=5, light=3)
    for outline, top, low in ((body, 50, 120), (head, 10, 78)):
        with pen.inside(outline):
            for k, y in enumerate(range(top, low, 13)):
                points = [(24 + n * 9.0, y + (8 if n % 2 else 0), 0) for n in range(19)]
                pen.fill(tones[k % 3], smooth([(24, y - 9, 0), *points, (190, y - 9, 0)]))
    pen.oval("#2c2430", 146, 32, 4.4)
    pen.oval("#ffffff.raw", 147.6, 30, 1.5)
    pen.oval("#2c2430", 168, 44, 3)


@draws(
    "confetti",
    box=(180, 150),
    height_m=1.2,
    slots={"first": "#e0433f", "second": "#f2b83a", "third": "#3f9fd0"},
    faces="front",
    stance="sky",
    plural="confetti",
    aliases=("streamers", "party popper"),
    tags=("party",),
)
def confetti(pen: Pen) -> None:
    """Draw a burst of paper bits and streamers."""
    tones = ("first", "second", "third", "#5fb870", "#b06fd0")
    for k in range(5):
        x = 18 + k * 36
        pen.line(
            tones[k], [(x, 146), (x + 12, 124), (x - 8, 104), (x + 14, 82), (x, 62 - k % 2 * 16)], 4
        )
    for k in range(46):
        x, y = 6 + 168 * (k * 0.618 % 1), 6 + 136 * (k * 0.7549 % 1)
        with pen.turned(k * 47, x, y):
            if k % 3:
                pen.box(tones[k % 5], x - 4, y - 2.6, 8, 5.2, rounding=1)
            else:
                pen.oval(tones[k % 5], x, y, 3.6)


@draws(
    "dreamcatcher",
    box=(120, 200),
    height_m=0.5,
    slots={"ring": "#9c6a3f", "feather": "#3f8fa0", "bead": "#d8503f"},
    faces="front",
    stance="hang",
    aliases=("dream catcher",),
    tags=("charm",),
)
def dreamcatcher(pen: Pen) -> None:
    """Draw a ring with a web, beads and feathers."""
    pen.line("ring.deep", [(60, 0), (60, 12)], 3)
    pen.edge("ring", ellipse(60, 62, 50, 50), 8)
    pen.edge("ring.light", ellipse(59, 61, 50, 50), 2)
    for r, turn in ((46, 0), (31, 18), (17, 36)):
        ends = [
            (60 + r * math.cos(math.radians(a + turn)), 62 + r * math.sin(math.radians(a + turn)))
            for a in range(0, 361, 36)
        ]
        for a, b in pairwise(ends):
            middle = (60 + (a[0] + b[0] - 120) * 0.42, 62 + (a[1] + b[1] - 124) * 0.42)
            pen.line("ring.pale", [a, middle, b], 1.6)
    pen.oval("bead", 60, 62, 6)
    for x, top, long in ((30, 104, 42), (60, 112, 56), (90, 104, 42)):
        pen.line("ring.deep", [(x, top), (x, top + 26)], 2)
        pen.oval("bead", x, top + 14, 5)
        quill = smooth(
            [
                (x, top + 22, 0.2),
                (x + 10, top + 36),
                (x + 5, top + long + 18),
                (x, top + long + 30, 0.2),
                (x - 8, top + long + 12),
                (x - 9, top + 36),
            ]
        )
        pen.form("feather", quill, shade=3, light=2)
        pen.line("feather.pale", [(x, top + 24), (x, top + long + 22)], 1.6)


@draws(
    "wind chime",
    box=(110, 190),
    height_m=0.5,
    slots={"wood": "#9c6a3f", "metal": "#b9c4d4"},
    faces="front",
    stance="hang",
    aliases=("windchime", "wind chimes"),
    tags=("charm",),
)
def wind_chime(pen: Pen) -> None:
    """Draw a wind chime of five tubes."""
    for x in (20, 90):
        pen.line("#8d8478", [(55, 4), (x, 34)], 2)
    for k, long in enumerate((70, 88, 104, 88, 70)):
        x = 19 + k * 18
        pen.line("#8d8478", [(x, 40), (x, 56)], 1.6)
        pen.form("metal", rectangle(x - 5, 54, 10, long, rounding=4), shade=4, light=2)
    pen.form("wood", ellipse(55, 38, 46, 9), shade=3, light=2)
    pen.line("#8d8478", [(55, 46), (55, 166)], 1.6)
    pen.form("wood", ellipse(55, 112, 13, 6), shade=2)
    pen.form("wood", smooth([(55, 160, 0.2), (66, 176), (55, 188, 0.2), (44, 176)]), shade=2)


@draws(
    "lego brick",
    box=(160, 130),
    height_m=0.03,
    slots={"brick": "#d8343f"},
    faces="front",
    aliases=("lego", "toy brick", "plastic brick", "lego block", "legos", "lego bricks"),
    tags=("toy",),
    shadow=(14, 146),
)
def lego_brick(pen: Pen) -> None:
    """Draw a studded toy brick in three-quarter view."""
    pen.poly("brick", [(8, 54), (104, 70), (104, 124), (8, 106)], rounding=2)
    pen.poly("brick.shade", [(104, 70), (152, 50), (152, 102), (104, 124)], rounding=2)
    pen.poly("brick.light", [(8, 54), (58, 36), (152, 50), (104, 70)], rounding=2)
    for row in range(2):
        for k in range(3):
            x, y = 42 + k * 30 + row * 24 - 4, 55 + k * 4.6 - row * 9.5
            pen.form("brick", rectangle(x - 11, y - 13, 22, 13, rounding=3), shade=4)
            pen.form("brick.light", ellipse(x, y - 13, 11, 5), shade=2)


@draws(
    "dollhouse",
    box=(180, 190),
    height_m=0.9,
    slots={"wall": "#f4b8c6", "roof": "#a8506a"},
    faces="front",
    aliases=("doll's house", "doll house"),
    tags=("toy",),
    shadow=(14, 166),
    along=("roof",),
)
def dollhouse(pen: Pen) -> None:
    """Draw an open dolls' house with furnished rooms."""
    pen.form("wall", rectangle(14, 70, 152, 114), shade=5)
    for x, y, tone in (
        (20, 78, "#cfe6f0"),
        (93, 78, "#fbe9b8"),
        (20, 132, "#d8efd0"),
        (93, 132, "#e9dcf4"),
    ):
        pen.box(tone, x, y, 67, 46)
    pen.form("#d8705f", rectangle(26, 106, 42, 16, rounding=4), shade=3)
    pen.form("#fdfdfb", rectangle(26, 98, 14, 14, rounding=4), shade=2)
    pen.form("#7fb4d4", rectangle(104, 96, 20, 28, rounding=3), shade=3)
    pen.form("#c98a4b", rectangle(134, 100, 18, 24, rounding=2), shade=3)
    pen.form("#c98a4b", rectangle(30, 156, 34, 6, rounding=2), shade=2)
    for x in (33, 59):
        pen.box("#a06a38", x, 160, 4, 18)
    pen.form(
        "#6aa06a", smooth([(104, 178), (104, 158), (128, 154), (148, 158), (148, 178)]), shade=3
    )
    for y in (126, 180):
        pen.box("wall.deep", 14, y, 152, 5)
    pen.box("wall.deep", 88, 72, 5, 110)
    pen.form("roof", smooth([(4, 74, 0.1), (90, 8, 0.1), (176, 74, 0.1)]), shade=7, light=4)
    pen.form("#fdf6e8", ellipse(90, 48, 14, 14), shade=3)
    pen.line("roof.deep", [(90, 34), (90, 62)], 2.4)
    pen.line("roof.deep", [(76, 48), (104, 48)], 2.4)


@draws(
    "domino",
    box=(150, 150),
    height_m=0.05,
    slots={"tile": "#fbf7ec", "dot": "#2b2833"},
    faces="front",
    plural="dominoes",
    aliases=("dominos", "domino tile"),
    tags=("game",),
    shadow=(20, 130),
)
def domino(pen: Pen) -> None:
    """Draw two domino tiles."""
    for turn, x, y, dots in ((-16, 24, 22, (3, 5)), (14, 78, 20, (6, 2))):
        with pen.turned(turn, x + 25, y + 54):
            pen.form("tile.shade", rectangle(x + 4, y + 5, 50, 106, rounding=7), shade=3)
            pen.form("tile", rectangle(x, y, 50, 106, rounding=7), shade=4, light=2)
            pen.line("dot", [(x + 8, y + 53), (x + 42, y + 53)], 3)
            for half, count in enumerate(dots):
                at = {2: (0, 8), 3: (0, 4, 8), 5: (0, 2, 4, 6, 8), 6: (0, 2, 3, 5, 6, 8)}[count]
                for n in at:
                    pen.oval("dot", x + 12 + (n % 3) * 13, y + 14 + half * 53 + (n // 3) * 13, 4)


@draws(
    "jigsaw puzzle",
    box=(190, 150),
    height_m=0.3,
    slots={"sky": "#8fc6e8", "land": "#6aa860", "gap": "#b98a58"},
    faces="front",
    variants=("unfinished", "finished"),
    aliases=("puzzle", "jigsaw"),
    tags=("game",),
    shadow=(14, 176),
)
def jigsaw_puzzle(pen: Pen) -> None:
    """Draw a jigsaw puzzle of a landscape; unfinished, its last piece lies beside its gap."""
    pen.form("gap", rectangle(6, 8, 146, 134, rounding=5), shade=4)
    picture = rectangle(13, 15, 132, 120)
    with pen.inside(picture):
        pen.box("sky", 13, 15, 132, 80)
        pen.oval("#f7d774", 46, 42, 13)
        pen.poly("#8d8fb0", [(60, 92), (98, 36), (140, 92)])
        pen.poly("#ffffff", [(86, 54), (98, 36), (110, 53), (98, 58)])
        pen.blob("land", [(0, 96), (50, 78), (100, 94), (150, 82), (160, 140), (0, 140)])
        pen.blob("land.deep", [(0, 120), (60, 106), (150, 122), (150, 140), (0, 140)])
        for k in range(1, 4):
            x, y = 13 + k * 33, 15 + k * 30
            pen.line(
                "#ffffff",
                [
                    (x, 15),
                    (x, 26),
                    (x + 6, 30),
                    (x, 36),
                    (x, 58),
                    (x - 6, 62),
                    (x, 68),
                    (x, 88),
                    (x + 6, 92),
                    (x, 98),
                    (x, 135),
                ],
                1.8,
                alpha=0.85,
            )
            pen.line(
                "#ffffff",
                [
                    (13, y),
                    (26, y),
                    (30, y - 6),
                    (36, y),
                    (58, y),
                    (62, y + 6),
                    (68, y),
                    (92, y),
                    (96, y - 6),
                    (102, y),
                    (145, y),
                ],
                1.8,
                alpha=0.85,
            )
    if pen.variant != "unfinished":
        return
    piece = smooth(
        [
            (79, 75, 0.1),
            (92, 75),
            (96, 82),
            (102, 75),
            (112, 75, 0.1),
            (112, 86),
            (120, 90),
            (112, 96),
            (112, 105, 0.1),
            (98, 105),
            (95, 98),
            (90, 105),
            (79, 105, 0.1),
            (79, 94),
            (72, 90),
            (79, 86),
        ]
    )
    pen.fill("gap.deep", piece)
    with pen.turned(16, 162, 108):
        pen.form("#8d8fb0", piece.moved(66, 18), shade=3, light=2)


@draws(
    "christmas ornament",
    box=(110, 140),
    height_m=0.1,
    slots={"ball": "#c8323c", "cap": "#e8b84a"},
    faces="front",
    stance="hang",
    aliases=("ornament", "bauble", "christmas ball", "christmas bauble"),
    tags=("holiday",),
)
def christmas_ornament(pen: Pen) -> None:
    """Draw a glass ball for the Christmas tree."""
    pen.edge("cap", ellipse(55, 12, 7, 8), 3)
    ball = ellipse(55, 86, 50, 50)
    pen.form("ball", ball, shade=10, light=5)
    with pen.inside(ball):
        pen.line(
            "#ffffff",
            [(0, 80), (18, 88), (36, 80), (55, 88), (74, 80), (92, 88), (112, 80)],
            4,
            alpha=0.9,
        )
        pen.line("cap", [(0, 98), (55, 106), (112, 98)], 4)
        pen.line("cap", [(0, 64), (55, 70), (112, 64)], 4)
    pen.blob("ball.shine", [(20, 76), (26, 56), (42, 46), (40, 58), (28, 70)])
    pen.form("cap", rectangle(42, 18, 26, 22, rounding=4), shade=4, light=3)


@draws(
    "christmas stocking",
    box=(130, 170),
    height_m=0.45,
    slots={"cloth": "#c8323c", "fur": "#fdf8f2"},
    faces="front",
    stance="hang",
    aliases=("holiday stocking", "santa stocking"),
    tags=("holiday",),
)
def christmas_stocking(pen: Pen) -> None:
    """Draw a stuffed Christmas stocking."""
    pen.line("cloth.deep", [(30, 26), (22, 10), (32, 4), (38, 20)], 4)
    for x, tone in ((48, "#4f9a5a"), (72, "#e8b84a")):
        pen.form(tone, rectangle(x - 12, 6, 24, 30, rounding=3), shade=3)
        pen.box("#fdf8f2", x - 2, 6, 5, 30)
    pen.line("#f4f2ec", [(92, 36), (92, 14), (102, 8), (108, 18)], 6)
    sock = smooth(
        [
            (26, 36, 0.1),
            (96, 36, 0.1),
            (96, 96),
            (122, 124),
            (116, 154),
            (84, 164),
            (40, 152),
            (26, 128),
        ]
    )
    pen.form("cloth", sock, shade=8, light=5)
    with pen.inside(sock):
        pen.oval("#4f9a5a", 116, 140, 22, 26)
        pen.oval("#4f9a5a", 28, 146, 18, 20)
        pen.fill("fur", star(60, 92, 16, 7, 6))
    pen.form(
        "fur",
        smooth(
            [
                (18, 32),
                (36, 26),
                (62, 30),
                (88, 26),
                (104, 34),
                (104, 54),
                (84, 60),
                (60, 56),
                (36, 60),
                (18, 54),
            ]
        ),
        shade=4,
        light=2,
    )


@draws(
    "sparkler",
    box=(140, 160),
    height_m=0.3,
    slots={"spark": "#ffd76a", "stick": "#8d8478"},
    faces="front",
    variants=("burning",),
    aliases=("sparklers",),
    plural="sparklers",
    tags=("party",),
    shadow=(20, 60),
    is_lit_at_night=True,
)
def sparkler(pen: Pen) -> None:
    """Draw a burning sparkler."""
    pen.limb("stick", [(24, 156), (78, 70)], (5, 4))
    if pen.is_night:
        pen.glow("spark.raw", 80, 62, 58)
    for k in range(18):
        a = math.radians(k * 20)
        r = 54 if k % 2 else 38
        pen.line(
            "spark.raw",
            [
                (80 + 8 * math.cos(a), 62 + 8 * math.sin(a)),
                (80 + r * math.cos(a), 62 + r * math.sin(a)),
            ],
            2.4,
        )
        pen.fill("#fff6d8.raw", star(80 + r * math.cos(a), 62 + r * math.sin(a), 5.4, 2, 4))
    pen.fill("#fffbe8.raw", star(80, 62, 18, 8, 8))
    pen.anchor("grip", 28, 150)


@draws(
    "firecracker",
    box=(120, 180),
    height_m=0.2,
    slots={"paper": "#d8323c", "band": "#f2c23a"},
    faces="front",
    aliases=("firecrackers", "banger", "dynamite", "stick of dynamite", "tnt"),
    tags=("party",),
    shadow=(20, 100),
)
def firecracker(pen: Pen) -> None:
    """Draw a bundle of red sticks with a burning fuse."""
    pen.line("#4a4038", [(60, 62), (66, 40), (84, 36), (92, 24)], 3.4)
    pen.fill("#ffd76a.raw", star(94, 20, 17, 6, 8))
    pen.fill("#f0702e.raw", star(94, 20, 8, 4, 8))
    for x, tone in (
        (26, "paper.shade"),
        (94, "paper.shade"),
        (44, "paper"),
        (78, "paper"),
        (60, "paper.light"),
    ):
        pen.form(tone, rectangle(x - 15, 58, 30, 116, rounding=4), shade=4, light=2)
        pen.form("#e9d7b6", ellipse(x, 60, 15, 6), shade=2)
    for y in (92, 138):
        pen.form("band", rectangle(9, y, 102, 14, rounding=3), shade=3)


@draws(
    "pot of gold",
    box=(160, 150),
    height_m=0.5,
    slots={"pot": "#33333f", "coin": "#f2c23a"},
    faces="front",
    aliases=("leprechaun's gold",),
    plural="pots of gold",
    tags=("treasure",),
    shadow=(30, 130),
)
def pot_of_gold(pen: Pen) -> None:
    """Draw a black pot heaped with gold coins."""
    for x, y in ((42, 44), (64, 30), (88, 22), (112, 34), (122, 48), (76, 46), (100, 48), (56, 52)):
        pen.form("coin", ellipse(x, y, 17, 15), shade=4, light=3)
        pen.edge("coin.deep", ellipse(x, y, 11, 9.4), 2)
    pen.form(
        "pot",
        smooth([(16, 60), (10, 100), (34, 138), (80, 146), (126, 138), (150, 100), (144, 60)]),
        shade=11,
        light=6,
    )
    pen.form(
        "pot.light",
        smooth([(10, 58), (16, 50), (144, 50), (150, 58), (144, 68), (16, 68)]),
        shade=4,
        light=2,
    )
    for x in (20, 140):
        pen.edge("pot.light", ellipse(x, 84, 8, 11), 5)
    pen.blob("pot.shine", [(30, 86), (36, 76), (44, 78), (38, 104), (30, 104)])


@draws(
    "cornucopia",
    box=(200, 130),
    height_m=0.35,
    slots={"horn": "#b9803f"},
    aliases=("horn of plenty",),
    tags=("holiday",),
    shadow=(20, 180),
)
def cornucopia(pen: Pen) -> None:
    """Draw a woven horn that spills fruit."""
    horn = smooth(
        [
            (120, 26),
            (140, 60),
            (124, 104),
            (70, 108),
            (26, 84),
            (10, 44),
            (26, 18),
            (40, 26, 0.4),
            (34, 48),
            (56, 56),
            (84, 38),
        ]
    )
    pen.form("horn", horn, shade=9, light=5)
    with pen.inside(horn):
        for k in range(7):
            x = 30 + k * 15
            pen.line("horn.deep", [(x + 4, 14), (x - 6, 60), (x + 8, 116)], 2.6)
        for y in (44, 64, 84):
            pen.line("horn.shade", [(0, y + 8), (60, y + 6), (140, y - 14)], 2.4)
    pen.oval("horn.line", 130, 66, 15, 38)
    for x, y, r, tone in (
        (150, 76, 19, "#e07a2e"),
        (136, 98, 17, "#c8323c"),
        (174, 98, 19, "#8fb84a"),
        (158, 106, 16, "#d8453a"),
        (148, 50, 13, "#f2c23a"),
    ):
        pen.form(tone, ellipse(x, y, r, r * 0.94), shade=4, light=3)
    for k in range(8):
        pen.form(
            "#6a3f8f",
            ellipse(178 + (k % 3) * 7 - k, 58 + (k // 3) * 10 + 12, 6.6, 6.6),
            shade=2,
            light=1,
        )


@draws(
    "grill",
    box=(170, 180),
    height_m=1.0,
    slots={"kettle": "#c8383a", "metal": "#5b6270"},
    faces="front",
    variants=("open", "closed"),
    aliases=("barbecue", "bbq", "barbeque", "bbq grill", "barbecue grill"),
    tags=("garden",),
    shadow=(30, 140),
)
def grill(pen: Pen) -> None:
    """Draw a round grill on three legs with sausages, or with its lid on."""
    pen.anchor("top", 85, 74, size=110)
    for x, low in ((58, 36), (112, 134), (85, 85)):
        pen.limb("metal", [(x, 112), (low, 174)], (7, 6))
    pen.line("metal.shade", [(46, 152), (124, 152)], 5)
    pen.oval("#2b2a33", 128, 168, 9)
    pen.form(
        "kettle",
        smooth([(14, 78, 0.1), (156, 78, 0.1), (140, 112), (110, 128), (60, 128), (30, 112)]),
        shade=8,
        light=5,
    )
    if pen.variant == "closed":
        pen.form(
            "kettle",
            smooth([(14, 78, 0.1), (26, 40), (60, 20), (110, 20), (144, 40), (156, 78, 0.1)]),
            shade=8,
            light=5,
        )
        pen.form("#2b2a33", rectangle(66, 10, 38, 12, rounding=5), shade=3)
        pen.line("metal", [(14, 79), (156, 79)], 4)
        return
    for x in (46, 85, 122):
        pen.line("#d6d4de", [(x, 56), (x + 7, 42), (x - 4, 26), (x + 4, 10)], 4, alpha=0.7)
    pen.form("#2b2a33", ellipse(85, 76, 72, 13), shade=2)
    pen.oval("#e8632e.raw", 85, 80, 50, 6, alpha=0.8)
    for k in range(9):
        pen.line("#9aa2b0", [(25 + k * 15, 70), (25 + k * 15, 82)], 2.4)
    for x, y in ((44, 70), (74, 66), (104, 72)):
        pen.limb("#a8502e", [(x - 14, y + 2), (x, y - 1), (x + 16, y + 2)], (12, 13, 12))
        pen.line("#e0905a", [(x - 8, y - 3), (x + 8, y - 3)], 2)
    pen.form("#8a4a30", ellipse(132, 70, 14, 8), shade=3, light=2)


@draws(
    "cooler",
    box=(180, 140),
    height_m=0.4,
    slots={"body": "#3f86c6", "lid": "#f4f5f2"},
    faces="front",
    aliases=("cool box", "ice chest", "icebox"),
    tags=("beach",),
    shadow=(14, 166),
)
def cooler(pen: Pen) -> None:
    """Draw a cool box with a handle."""
    pen.line("lid.shade", [(22, 50), (26, 16), (90, 8), (154, 16), (158, 50)], 9)
    pen.form(
        "body",
        smooth([(12, 52, 0.2), (168, 52, 0.2), (160, 134, 0.2), (20, 134, 0.2)]),
        shade=9,
        light=5,
    )
    pen.form("lid", rectangle(6, 34, 168, 26, rounding=8), shade=5, light=3)
    pen.box("body.pale", 36, 82, 108, 26, rounding=6, alpha=0.5)
    pen.form("lid.shade", rectangle(78, 54, 24, 16, rounding=4), shade=3)
    for x in (60, 90, 120):
        pen.fill("#ffffff", star(x, 95, 9, 3, 6))
