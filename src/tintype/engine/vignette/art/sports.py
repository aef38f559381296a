"""Owns the drawings of balls and of what one plays, rides and trains with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Outline,
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen


def ball_light(pen: Pen, ball: Outline, slot: str, x: float, y: float, r: float) -> None:
    """Lay shade and shine over a finished ball of radius `r`."""
    with pen.inside(ball):
        pen.fill(f"{slot}.deep", ball.plus(ball.moved(-r * 0.14, -r * 0.16)), alpha=0.4)
    pen.oval("#ffffff.raw", x - r * 0.42, y - r * 0.5, r * 0.2, r * 0.13, tilt=-35, alpha=0.65)


@draws(
    "soccer ball",
    box=(140, 140),
    height_m=0.24,
    slots={"leather": "#f8f6f0", "patch": "#34323c"},
    recolour=("leather", "patch"),
    faces="front",
    aliases=("football", "ball", "soccerball"),
    tags=("sport",),
    shadow=(40, 100),
)
def soccer_ball(pen: Pen) -> None:
    """Draw a football with dark five-sided patches."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        centre = ring(70, 70, 23, 5, start=-90)
        pen.poly("patch", centre)
        for k in range(5):
            (x, y, *_) = centre[k]
            ox, oy = 70 + (x - 70) * 1.95, 70 + (y - 70) * 1.95
            pen.line("patch", [(x, y), (ox, oy)], 2.6)
            side = ring(70, 70, 58, 5, start=-90 + 72 * k)
            (mx, my, *_) = side[0]
            outer = ring(mx + (mx - 70) * 0.2, my + (my - 70) * 0.2, 26, 5, start=90 + 72 * k)
            pen.poly("patch", outer)
        for k in range(5):
            (ax, ay, *_) = ring(70, 70, 45, 5, start=-90 + 72 * k)[0]
            (bx, by, *_) = ring(70, 70, 54, 5, start=-54 + 72 * k)[0]
            (cx, cy, *_) = ring(70, 70, 45, 5, start=-18 + 72 * k)[0]
            pen.line("patch", [(ax, ay, 0), (bx, by, 0), (cx, cy, 0)], 2.4)
            (ex, ey, *_) = ring(70, 70, 70, 5, start=-54 + 72 * k)[0]
            pen.line("patch", [(bx, by), (ex, ey)], 2.4)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)
    pen.anchor("top", 70, 8, size=60)


@draws(
    "basketball",
    box=(140, 140),
    height_m=0.26,
    slots={"leather": "#e27a34"},
    faces="front",
    aliases=("basket ball",),
    tags=("sport",),
    shadow=(40, 100),
)
def basketball(pen: Pen) -> None:
    """Draw a basketball with its seams."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        pen.line("leather.line", [(70, 0), (76, 70), (70, 140)], 3.4)
        pen.line("leather.line", [(0, 66), (70, 76), (140, 66)], 3.4)
        pen.line("leather.line", [(16, 8), (50, 40), (48, 104), (14, 130)], 3.4)
        pen.line("leather.line", [(124, 8), (98, 40), (100, 104), (128, 130)], 3.4)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)
    pen.anchor("top", 70, 8, size=60)


@draws(
    "beach ball",
    box=(140, 140),
    height_m=0.4,
    slots={"first": "#e0453f", "second": "#fbf7ec", "third": "#3f83c2"},
    recolour=("first", "second", "third"),
    faces="front",
    aliases=("beachball", "inflatable ball"),
    tags=("beach", "toy"),
    shadow=(40, 100),
)
def beach_ball(pen: Pen) -> None:
    """Draw a beach ball of coloured segments."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("second", ball)
    with pen.inside(ball):
        pole = (54.0, 44.0)
        for angle, tone in ((-150, "first"), (-30, "third"), (90, "#f2c040")):
            (ax, ay, *_) = ring(*pole, 130, 1, start=angle)[0]
            (bx, by, *_) = ring(*pole, 130, 1, start=angle + 62)[0]
            (px, py, *_) = ring(*pole, 60, 1, start=angle - 12)[0]
            (qx, qy, *_) = ring(*pole, 60, 1, start=angle + 74)[0]
            pen.blob(tone, [(*pole, 0), (px, py), (ax, ay, 0), (bx, by, 0), (qx, qy)])
    pen.oval("second.light", 54, 44, 11, 9)
    ball_light(pen, ball, "second", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "volleyball",
    box=(140, 140),
    height_m=0.22,
    slots={"leather": "#f8f4e8", "seam": "#4f79b5"},
    recolour=("leather", "seam"),
    faces="front",
    aliases=("volley ball",),
    tags=("sport", "beach"),
    shadow=(40, 100),
)
def volleyball(pen: Pen) -> None:
    """Draw a volleyball with its curved panels."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        for k in range(3):
            with pen.turned(120 * k, 70, 70):
                pen.line("seam", [(70, 70), (84, 36), (120, 14)], 3.2)
                pen.line("seam", [(84, 102), (98, 58), (136, 38)], 2.6)
                pen.line("seam", [(104, 118), (112, 84), (140, 64)], 2.6)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "tennis ball",
    box=(140, 140),
    height_m=0.07,
    slots={"felt": "#cfe04a"},
    faces="front",
    tags=("sport",),
    shadow=(40, 100),
)
def tennis_ball(pen: Pen) -> None:
    """Draw a tennis ball."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("felt", ball)
    with pen.inside(ball):
        pen.line("#fbfaf0", [(14, 14), (44, 50), (46, 96), (20, 134)], 6)
        pen.line("#fbfaf0", [(126, 6), (98, 42), (96, 90), (122, 128)], 6)
    ball_light(pen, ball, "felt", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "baseball",
    box=(140, 140),
    height_m=0.075,
    slots={"leather": "#f8f4e8", "thread": "#d0342f"},
    recolour=("leather", "thread"),
    faces="front",
    aliases=("softball",),
    tags=("sport",),
    shadow=(40, 100),
)
def baseball(pen: Pen) -> None:
    """Draw a baseball with red stitches."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball), pen.mirrored(70):
        pen.line("thread", [(22, 4), (46, 40), (46, 100), (22, 136)], 2.6)
        for x, y in ((34, 18), (42, 34), (46.5, 52), (48, 70), (46.5, 88), (42, 106), (34, 122)):
            pen.line(
                "thread",
                [(x - 7, y - 3 if y < 71 else y + 3), (x, y), (x + 7, y - 3 if y < 71 else y + 3)],
                2.2,
            )
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "american football",
    box=(200, 130),
    height_m=0.17,
    slots={"leather": "#8d4f2c"},
    faces="front",
    aliases=("rugby ball", "gridiron ball", "nfl football"),
    tags=("sport",),
    shadow=(50, 150),
)
def american_football(pen: Pen) -> None:
    """Draw an American football with laces."""
    with pen.turned(-14, 100, 65):
        ball = smooth(
            [
                (2, 65, 0.2),
                (40, 26),
                (100, 8),
                (160, 26),
                (198, 65, 0.2),
                (160, 104),
                (100, 122),
                (40, 104),
            ]
        )
        pen.form("leather", ball, shade=10, light=5)
        with pen.inside(ball):
            for x, bow in ((40, -6), (160, 6)):
                pen.line("#f6f1e6", [(x, 10), (x + bow, 65), (x, 120)], 7)
        pen.line("#f6f1e6", [(72, 46), (100, 42), (128, 46)], 3.6)
        for x in (78, 89, 100, 111, 122):
            pen.line("#f6f1e6", [(x, 36), (x, 53)], 3.4)
        pen.limb("leather.pale", [(50, 34), (72, 22), (100, 17)], (3, 6, 3), alpha=0.7)
    pen.anchor("grip", 100, 70)


@draws(
    "bowling ball",
    box=(140, 140),
    height_m=0.22,
    slots={"body": "#3f3f7a"},
    faces="front",
    tags=("sport",),
    shadow=(40, 100),
)
def bowling_ball(pen: Pen) -> None:
    """Draw a bowling ball with three holes."""
    ball = ellipse(70, 70, 66, 66)
    pen.form("body", ball, shade=14, light=5)
    for x, y in ((74, 34), (94, 42), (76, 56)):
        pen.oval("body.line", x, y, 7, 6)
    pen.blob("#ffffff.raw", [(24, 62), (30, 38), (48, 22), (42, 40), (34, 66)], alpha=0.6)
    pen.anchor("grip", 80, 46)


@draws(
    "bowling pins",
    box=(190, 190),
    height_m=0.38,
    slots={"pin": "#fbf7ee", "stripe": "#d6372f"},
    recolour=("pin", "stripe"),
    faces="front",
    plural="bowling pins",
    aliases=("bowling pin", "pins", "skittles"),
    tags=("sport",),
    shadow=(10, 180),
)
def bowling_pins(pen: Pen) -> None:
    """Draw three bowling pins in a group."""
    for x, y, s in ((38, 0, 0.92), (152, 0, 0.92), (95, 4, 1.0)):
        with pen.moved(x, y, scale=s):
            body = smooth(
                [
                    (0, 4),
                    (14, 12),
                    (17, 30),
                    (10, 58),
                    (14, 84),
                    (30, 124),
                    (27, 160),
                    (20, 184, 0.3),
                    (-20, 184, 0.3),
                    (-27, 160),
                    (-30, 124),
                    (-14, 84),
                    (-10, 58),
                    (-17, 30),
                    (-14, 12),
                ]
            )
            pen.form("pin", body, shade=7, light=3)
            with pen.inside(body):
                pen.line("stripe", [(-20, 56), (0, 60), (20, 56)], 6)
                pen.line("stripe", [(-20, 68), (0, 72), (20, 68)], 6)


@draws(
    "tennis racket",
    box=(130, 270),
    height_m=0.69,
    slots={"frame": "#d6453f", "grip": "#3a3d47", "string": "#f6f1e0"},
    recolour=("frame", "grip"),
    faces="front",
    aliases=("racket", "racquet", "badminton racket", "tennis racquet"),
    tags=("sport",),
    shadow=(44, 86),
)
def tennis_racket(pen: Pen) -> None:
    """Draw a tennis racket, handle down."""
    face = ellipse(65, 76, 52, 66)
    with pen.inside(face):
        pen.box("string", 0, 0, 130, 150, alpha=0.35)
        for k in range(10):
            pen.line("string.shade", [(16 + 11 * k, 4), (16 + 11 * k, 148)], 1.5)
            pen.line("string.shade", [(6, 14 + 13.6 * k), (124, 14 + 13.6 * k)], 1.5)
    for side in (1, -1):
        pen.line("frame", [(65 + 26 * side, 134), (65 + 7 * side, 176)], 8)
    pen.edge("frame", ellipse(65, 76, 54, 69), 9)
    pen.edge("frame.light", ellipse(64, 75, 56, 71), 2)
    pen.form("frame", rectangle(57, 170, 16, 22, rounding=4), shade=3, light=3)
    pen.form("grip", rectangle(55, 188, 20, 76, rounding=6), shade=4, light=4)
    for y in (200, 214, 228, 242):
        pen.line("grip.light", [(56, y + 5), (74, y - 4)], 2)
    pen.anchor("grip", 65, 228)


@draws(
    "baseball bat",
    box=(180, 180),
    height_m=0.75,
    slots={"wood": "#cf9a5a"},
    aliases=("bat and ball", "cricket bat", "wooden bat"),
    tags=("sport",),
    shadow=(6, 50),
)
def baseball_bat(pen: Pen) -> None:
    """Draw a baseball bat leaning up to the right."""
    with pen.turned(45, 90, 90):
        body = smooth(
            [
                (76, -20),
                (90, -30),
                (104, -20),
                (105, 30),
                (98, 110),
                (97, 196, 0.3),
                (83, 196, 0.3),
                (82, 110),
                (75, 30),
            ]
        )
        pen.form("wood", body, shade=6, light=4)
        pen.line("wood.shade", [(92, -14), (92, 60)], 1.4, alpha=0.6)
        pen.form(
            "#34363f",
            smooth([(84, 140, 0.2), (96, 140, 0.2), (97, 194, 0.2), (83, 194, 0.2)]),
            shade=3,
            light=2,
        )
        for y in (150, 162, 174, 186):
            pen.line("#6a6d7a", [(84, y + 3), (96, y - 3)], 1.6)
        pen.form("wood", ellipse(90, 199, 12, 6), shade=3, light=2)
    pen.anchor("grip", 28, 152, angle=45)


@draws(
    "golf club",
    box=(100, 290),
    height_m=1.05,
    slots={"steel": "#b8c1cb", "grip": "#34363f", "ball": "#fbf8f0"},
    recolour=("grip", "steel"),
    aliases=("golf ball", "golf", "golf clubs"),
    tags=("sport",),
    shadow=(30, 94),
)
def golf_club(pen: Pen) -> None:
    """Draw a golf club behind a ball on its tee."""
    pen.line("steel", [(20, 60), (42, 262)], 5)
    pen.line("steel.pale", [(19, 64), (40, 256)], 1.4)
    pen.limb("grip", [(12, 8), (21, 84)], (10, 8))
    pen.form(
        "steel",
        smooth(
            [
                (36, 254, 0.3),
                (46, 252, 0.3),
                (58, 258),
                (66, 272),
                (64, 286, 0.3),
                (38, 286, 0.3),
                (33, 276),
            ]
        ),
        shade=5,
        light=3,
    )
    for y in (268, 274, 280):
        pen.line("steel.deep", [(46, y), (62, y)], 1.2)
    pen.poly("#d6453f", [(78, 270), (88, 270), (84, 288), (82, 288)])
    pen.form("ball", ellipse(83, 260, 12, 12), shade=4, light=2)
    for x, y in ((80, 256), (86, 258), (82, 263), (88, 264), (77, 262)):
        pen.oval("ball.shade", x, y, 1.4)
    pen.anchor("grip", 16, 50)


@draws(
    "skateboard",
    box=(260, 80),
    height_m=0.13,
    slots={"deck": "#d6453f", "wheel": "#f2c64a", "steel": "#8b95a2"},
    recolour=("deck", "wheel"),
    aliases=("longboard",),
    tags=("sport", "street"),
    shadow=(30, 230),
)
def skateboard(pen: Pen) -> None:
    """Draw a skateboard from the side, both ends curving up."""
    for x in (66, 194):
        pen.form(
            "steel",
            polygon([(x - 20, 36), (x + 20, 36), (x + 8, 58), (x - 8, 58)], rounding=3),
            shade=3,
            light=3,
        )
    deck = smooth(
        [
            (4, 8, 0.5),
            (12, 5, 0.5),
            (44, 25),
            (90, 29),
            (170, 29),
            (216, 25),
            (248, 5, 0.5),
            (256, 8, 0.5),
            (254, 14),
            (222, 37),
            (170, 41),
            (90, 41),
            (38, 37),
            (6, 14),
        ]
    )
    pen.form("deck", deck, shade=5, light=0)
    pen.line("#34323c", [(8, 8), (44, 26), (90, 30), (170, 30), (216, 26), (252, 8)], 4)
    pen.line("deck.pale", [(70, 36), (130, 37), (186, 36)], 2, alpha=0.8)
    for x in (66, 194):
        pen.form("wheel", ellipse(x, 60, 18, 18), shade=5, light=4)
        pen.oval("wheel.deep", x, 60, 8)
        pen.oval("steel", x, 60, 5)
    pen.anchor("top", 130, 28, size=150)
    pen.anchor("seat", 130, 28, size=150)
    pen.anchor("grip", 130, 34)


@draws(
    "surfboard",
    box=(290, 270),
    height_m=2.0,
    slots={"board": "#49a8b8", "stripe": "#f6e2a8", "trim": "#e2604d"},
    recolour=("board", "stripe", "trim"),
    variants=("standing", "riding"),
    aliases=("surf board", "paddleboard", "bodyboard"),
    tags=("sport", "beach"),
    shadow=(92, 150),
)
def surfboard(pen: Pen) -> None:
    """Draw a surfboard stuck in the sand, or flat on its spray for a rider."""
    if pen.variant == "riding":
        riding_surfboard(pen)
        return
    with pen.turned(21, 110, 264):
        board = smooth(
            [
                (128, 4, 0.3),
                (153, 56),
                (166, 136),
                (157, 216),
                (142, 264, 0.3),
                (114, 264, 0.3),
                (99, 216),
                (90, 136),
                (103, 56),
            ]
        )
        pen.form("board", board, shade=8, light=5)
        with pen.inside(board):
            pen.blob(
                "stripe",
                [(80, 178, 0), (128, 164), (186, 154, 0), (186, 186, 0), (128, 196), (80, 210, 0)],
            )
            pen.blob(
                "trim",
                [(80, 190, 0), (128, 177), (186, 166, 0), (186, 174, 0), (128, 184), (80, 197, 0)],
            )
            pen.blob("stripe", [(98, 46), (128, 40), (158, 46), (138, -10), (118, -10)], alpha=0.9)
            for px, py, *_ in ring(128, 102, 12, 5):
                pen.oval("stripe", px, py, 8.4)
            pen.oval("trim", 128, 102, 6.4)
            pen.line("board.deep", [(128, 8), (128, 262)], 1.6, alpha=0.7)
        pen.blob(
            "board.pale",
            [(99, 120), (106, 72), (114, 58), (110, 84), (106, 138), (100, 146)],
            alpha=0.6,
        )
    pen.anchor("grip", 150, 160)
    pen.anchor("worn_back", 150, 160, size=90)


def riding_surfboard(pen: Pen) -> None:
    """Draw a surfboard from the side on a wave, its nose up to the right."""
    wave = smooth(
        [
            (2, 268, 0),
            (6, 232),
            (40, 214),
            (70, 226),
            (120, 238),
            (190, 232),
            (250, 212),
            (288, 226),
            (288, 268, 0),
        ]
    )
    pen.fill("#4f9fc0", wave, to="#7cc3d8")
    pen.blob("trim.shade", [(46, 226, 0), (66, 226, 0), (60, 252), (48, 258)])
    board = smooth(
        [
            (6, 214, 0.3),
            (60, 216),
            (140, 206),
            (220, 188),
            (282, 162, 0.1),
            (252, 196),
            (200, 218),
            (120, 234),
            (50, 236),
            (12, 226),
        ]
    )
    pen.form("board", board, shade=5, light=3)
    with pen.inside(board):
        pen.line("stripe", [(0, 226), (110, 224), (200, 204), (290, 168)], 4)
        pen.blob("trim", [(222, 170), (290, 140), (290, 190), (236, 212)], alpha=0.9)
    for x, y, r in (
        (18, 232, 16),
        (40, 240, 18),
        (66, 244, 14),
        (92, 248, 12),
        (226, 226, 12),
        (252, 220, 15),
        (272, 230, 13),
        (6, 250, 8),
        (200, 238, 9),
    ):
        pen.oval("#fbfdfe", max(x, r + 2), y, r, r * 0.8)
    for x, y, r in ((20, 204, 4), (34, 194, 3), (270, 194, 4), (284, 206, 3), (8, 196, 3)):
        pen.oval("#eaf6fa", x, y, r)
    pen.blob(
        "#ffffff",
        [(2, 268, 0), (20, 252), (80, 258), (150, 254), (220, 258), (270, 248), (288, 268, 0)],
        alpha=0.55,
    )
    pen.anchor("seat", 136, 208, size=200)
    pen.anchor("top", 136, 208, size=200)


@draws(
    "skis",
    box=(130, 280),
    height_m=1.75,
    slots={"ski": "#d6453f", "stripe": "#fbf7ec", "pole": "#5a6372"},
    recolour=("ski", "stripe"),
    faces="front",
    plural="skis",
    aliases=("ski", "pair of skis", "ski poles"),
    tags=("sport", "snow"),
    shadow=(12, 118),
)
def skis(pen: Pen) -> None:
    """Draw a pair of skis and two poles stuck upright in the snow."""
    for x, lean in ((24, -14), (106, 14)):
        pen.line("pole", [(x - lean * 0.4, 92), (x + lean * 0.6, 272)], 4)
        pen.limb("#34323c", [(x - lean * 0.5, 76), (x - lean * 0.3, 104)], (8, 7))
        pen.edge("#34323c", ellipse(x + lean * 0.5, 252, 11, 4), 2.6)
    for x, tilt in ((50, 5), (80, -5)):
        with pen.turned(tilt, x, 270):
            ski = smooth(
                [
                    (x, 4, 0.5),
                    (x + 11, 24),
                    (x + 9, 140),
                    (x + 11, 274, 0.3),
                    (x - 11, 274, 0.3),
                    (x - 9, 140),
                    (x - 11, 24),
                ]
            )
            pen.form("ski", ski, shade=3, light=3)
            with pen.inside(ski):
                for y in (48, 62, 220, 234):
                    pen.line("stripe", [(x - 14, y + 5), (x + 14, y - 5)], 5)
            pen.form("#34323c", rectangle(x - 8, 128, 16, 44, rounding=4), shade=3, light=2)
            pen.box("#c3cad3", x - 6, 140, 12, 8, rounding=2)
    pen.anchor("grip", 65, 180)


@draws(
    "snowboard",
    box=(100, 280),
    height_m=1.5,
    slots={"board": "#5b6fc0", "stripe": "#f2c64a"},
    recolour=("board", "stripe"),
    faces="front",
    tags=("sport", "snow"),
    shadow=(30, 70),
)
def snowboard(pen: Pen) -> None:
    """Draw a snowboard standing upright."""
    board = smooth(
        [
            (50, 4),
            (80, 18),
            (86, 60),
            (76, 140),
            (86, 220),
            (80, 262),
            (50, 276),
            (20, 262),
            (14, 220),
            (24, 140),
            (14, 60),
            (20, 18),
        ]
    )
    pen.form("board", board, shade=7, light=5)
    with pen.inside(board):
        pen.blob(
            "stripe",
            [
                (0, 110, 0),
                (40, 124),
                (60, 150),
                (110, 160, 0),
                (110, 186, 0),
                (56, 176),
                (36, 150),
                (0, 138, 0),
            ],
        )
        pen.poly("#fbf7ec", [(50, 14), (72, 46), (58, 42), (50, 56), (42, 42), (28, 46)])
    for y in (84, 194):
        pen.form("#34323c", rectangle(28, y - 13, 44, 26, rounding=7), shade=4, light=3)
        pen.limb("#c3cad3", [(30, y - 6), (70, y + 2)], (7, 7))
    pen.anchor("grip", 50, 140)


@draws(
    "ice skates",
    box=(200, 180),
    height_m=0.3,
    slots={"boot": "#f6f3ee", "steel": "#a9b4c0", "lace": "#6f8fb5"},
    recolour=("boot", "lace"),
    plural="ice skates",
    aliases=("ice skate", "skates", "figure skates"),
    tags=("sport", "snow"),
    shadow=(20, 180),
)
def ice_skates(pen: Pen) -> None:
    """Draw a pair of ice skates."""
    for dx, dy in ((44, -6), (0, 8)):
        with pen.moved(dx, dy):
            pen.line("steel.deep", [(20, 134), (20, 156)], 7)
            pen.line("steel.deep", [(112, 134), (112, 156)], 7)
            pen.line("steel", [(6, 158), (120, 160), (140, 156), (146, 146)], 6)
            pen.line("steel.pale", [(10, 157), (118, 158)], 1.6)
            skate_boot(pen, is_ice=True)
    pen.anchor("grip", 60, 30)


@draws(
    "roller skates",
    box=(200, 190),
    height_m=0.3,
    slots={"boot": "#e27a94", "wheel": "#f2c64a", "lace": "#fbf7ec", "steel": "#8b95a2"},
    recolour=("boot", "wheel"),
    plural="roller skates",
    aliases=("roller skate", "rollerskates", "rollerblades", "inline skates"),
    tags=("sport",),
    shadow=(20, 180),
)
def roller_skates(pen: Pen) -> None:
    """Draw a pair of roller skates."""
    for dx, dy in ((46, -4), (0, 12)):
        with pen.moved(dx, dy):
            for x in (28, 112):
                pen.form(
                    "steel",
                    polygon([(x - 14, 138), (x + 14, 138), (x + 8, 152), (x - 8, 152)]),
                    shade=3,
                )
                pen.form("wheel", ellipse(x, 158, 17, 17), shade=5, light=3)
                pen.oval("wheel.deep", x, 158, 7)
                pen.oval("steel.pale", x, 158, 3.4)
            pen.form("wheel", ellipse(144, 140, 8, 8), shade=3)
            skate_boot(pen, is_ice=False)
    pen.anchor("grip", 60, 30)


def skate_boot(pen: Pen, *, is_ice: bool) -> None:
    """Draw one laced boot, its toe to the right, in a box of 150 x 140."""
    boot = smooth(
        [
            (14, 14, 0.2),
            (40, 20),
            (70, 12, 0.2),
            (74, 58),
            (90, 82),
            (126, 94),
            (144, 112),
            (146, 134, 0.3),
            (8, 136, 0.3),
            (6, 110),
            (14, 66),
        ]
    )
    pen.form("boot", boot, shade=8, light=4)
    pen.box("boot.deep" if is_ice else "steel", 6, 130, 140, 8, rounding=4)
    if is_ice:
        pen.poly("boot.deep", [(6, 132), (34, 132), (32, 144), (10, 144)])
    for k in range(5):
        y, x = 28 + 13 * k, 58 + 2 * k + (k > 2) * 4 * (k - 2)
        pen.line("lace", [(x, y + 4), (x + 15, y)], 3.6)
    pen.line("boot.shade", [(16, 96), (44, 90), (80, 82)], 2)
    pen.line("lace", [(64, 18), (84, 8), (90, 20), (68, 20), (82, 34)], 2.6)


@draws(
    "bow and arrow",
    box=(160, 230),
    height_m=1.3,
    slots={"wood": "#96592f", "fletch": "#d6453f", "steel": "#8b95a2"},
    recolour=("wood", "fletch"),
    aliases=("archery bow", "longbow", "bows and arrows"),
    tags=("sport", "archer"),
    shadow=(50, 110),
)
def bow_and_arrow(pen: Pen) -> None:
    """Draw a bow with an arrow on its string, pointing right."""
    pen.line("#e9e0cc", [(66, 8, 0), (34, 115, 0), (66, 222, 0)], 1.8)
    pen.limb(
        "wood",
        [(62, 5), (78, 26), (112, 70), (122, 115), (112, 160), (78, 204), (62, 225)],
        (5, 7, 10, 13, 10, 7, 5),
    )
    pen.line("wood.light", [(80, 30), (109, 72), (118, 112)], 2)
    pen.limb("#d6b57a", [(121, 98), (122, 132)], (15, 15))
    pen.line("#c99a5f", [(22, 115), (142, 115)], 4)
    pen.poly("steel", [(138, 106), (157, 115), (138, 124), (142, 115)])
    for y in (-1, 1):
        pen.poly("fletch", [(8, 115 + 12 * y), (30, 115 + 12 * y), (44, 115), (18, 115)])
        pen.line("fletch.deep", [(20, 115 + 10 * y), (28, 115)], 1.2)
    pen.anchor("grip", 122, 115)


@draws(
    "dumbbell",
    box=(230, 110),
    height_m=0.17,
    slots={"iron": "#3f4350", "bar": "#b8c1cb"},
    recolour=("iron", "bar"),
    faces="front",
    aliases=("weights", "barbell", "hand weight", "weight"),
    tags=("sport",),
    shadow=(20, 210),
)
def dumbbell(pen: Pen) -> None:
    """Draw a dumbbell."""
    pen.form("bar", rectangle(4, 46, 222, 16, rounding=6), shade=5, light=4)
    for k in range(9):
        pen.line("bar.deep", [(88 + 6 * k, 61), (94 + 6 * k, 47)], 1.2, alpha=0.6)
    for x, y, w, h in ((14, 24, 20, 60), (34, 5, 28, 98), (168, 5, 28, 98), (196, 24, 20, 60)):
        pen.form("iron", rectangle(x, y, w, h, rounding=8), shade=6, light=5)
        pen.limb("iron.light", [(x + 6, y + 12), (x + 6, y + h * 0.5)], (3, 3), alpha=0.8)
    for x in (64, 156):
        pen.form("bar", rectangle(x, 40, 10, 28, rounding=3), shade=3, light=3)
    pen.anchor("grip", 115, 54)


@draws(
    "boxing gloves",
    box=(210, 190),
    height_m=0.3,
    slots={"leather": "#d6372f", "cuff": "#fbf7ec"},
    recolour=("leather", "cuff"),
    faces="front",
    plural="boxing gloves",
    aliases=("boxing glove", "box gloves"),
    tags=("sport",),
    shadow=(30, 180),
)
def boxing_gloves(pen: Pen) -> None:
    """Draw a pair of boxing gloves."""
    for flip in (False, True):
        x = 208.0 if flip else 2.0
        with pen.group(matrix=(-1 if flip else 1, 0, 0, 1, x, 0)):
            pen.form(
                "cuff",
                polygon([(28, 136), (82, 136), (86, 182), (24, 182)], rounding=6),
                shade=5,
                light=3,
            )
            pen.box("leather", 25, 156, 60, 11)
            mitt = smooth(
                [
                    (26, 142, 0.4),
                    (8, 104),
                    (6, 50),
                    (26, 14),
                    (60, 6),
                    (90, 24),
                    (98, 60),
                    (94, 108),
                    (84, 142, 0.4),
                ]
            )
            pen.form("leather", mitt, shade=9, light=5)
            thumb = smooth(
                [(98, 62), (106, 84), (104, 116), (88, 130), (72, 118), (76, 92), (84, 68)]
            )
            pen.form("leather", thumb, shade=6, light=4)
            pen.line("leather.deep", [(76, 92), (72, 118), (88, 130)], 2)
            pen.line("leather.deep", [(22, 74), (44, 82), (66, 74)], 2, alpha=0.7)
            pen.blob("leather.pale", [(20, 50), (28, 28), (44, 18), (38, 32), (28, 58)], alpha=0.75)
    pen.anchor("grip", 105, 150)


@draws(
    "fishing rod",
    box=(230, 260),
    height_m=1.9,
    slots={"rod": "#7d4b2b", "reel": "#8b95a2", "float": "#d6372f"},
    recolour=("rod", "float"),
    aliases=("fishing pole", "rod and reel"),
    tags=("sport", "lake"),
    shadow=(4, 40),
)
def fishing_rod(pen: Pen) -> None:
    """Draw a bent fishing rod with line, float and hook to the right."""
    pen.line("#8d97a5", [(36, 200), (110, 96), (166, 32), (206, 14)], 1.2)
    pen.limb("rod", [(10, 252), (70, 168), (130, 82), (176, 32), (208, 14)], (9, 7, 5, 3.4, 2))
    pen.limb("#e3c48c", [(8, 254), (38, 212)], (13, 11))
    pen.form("reel", ellipse(56, 206, 15, 15), shade=4, light=3)
    pen.oval("reel.deep", 56, 206, 6)
    pen.limb("reel", [(56, 206), (74, 214)], (4, 4))
    pen.oval("#34323c", 76, 215, 5)
    for x, y in ((102, 118), (144, 64), (180, 30)):
        pen.edge("reel", ellipse(x + 3, y + 4, 4, 4), 1.8)
    pen.line("#6f7a88", [(208, 14), (214, 90), (210, 188)], 1.5)
    pen.form("float", ellipse(210, 176, 11, 13), shade=4, light=3)
    pen.blob("#fbf7ec", [(199, 177, 0), (221, 177, 0), (217, 187), (210, 189), (203, 187)])
    pen.line("#6f7a88", [(210, 189), (210, 220)], 1.4)
    pen.line("#8b95a2", [(210, 220), (211, 238), (202, 246), (195, 238), (198, 232)], 3)
    pen.anchor("grip", 24, 232)


@draws(
    "goal",
    box=(320, 190),
    height_m=2.4,
    slots={"post": "#fbf8f0", "net": "#c3ced6"},
    faces="front",
    aliases=("soccer goal", "football goal", "goal post", "hockey goal"),
    tags=("sport",),
    shadow=(10, 310),
)
def goal(pen: Pen) -> None:
    """Draw a football goal with its net."""
    pen.poly("net", [(10, 10), (310, 10), (284, 40), (36, 40)], alpha=0.25)
    pen.poly("net", [(36, 40), (284, 40), (284, 172), (36, 172)], alpha=0.22)
    for k in range(15):
        t = k / 14
        x = 36 + 248 * t
        pen.line("net", [(10 + 300 * t, 10, 0), (x, 40, 0), (x, 172, 0)], 1.5)
    for k in range(8):
        y = 40 + 132 * k / 7
        u = 10 + 176 * k / 7
        pen.line("net", [(10, u, 0), (36, y, 0), (284, y, 0), (310, u, 0)], 1.5)
    pen.line("post.shade", [(36, 172), (284, 172)], 4)
    for x, dx in ((10, 26), (310, -26)):
        pen.line("post.shade", [(x, 186), (x + dx, 172)], 4)
    pen.line("post", [(10, 186, 0), (10, 10, 0), (310, 10, 0), (310, 186, 0)], 9)
    pen.line("post.shade", [(13, 184), (13, 14)], 2)
    pen.line("post.shade", [(313, 184), (313, 12)], 2)
    pen.anchor("inside", 160, 176, size=180)


@draws(
    "basketball hoop",
    box=(180, 330),
    height_m=3.6,
    slots={"board": "#fbf8f0", "rim": "#e2652f", "post": "#5a6372"},
    recolour=("board", "rim"),
    faces="front",
    aliases=("hoop", "basketball net", "basketball ring", "basketball basket"),
    tags=("sport",),
    shadow=(60, 120),
)
def basketball_hoop(pen: Pen) -> None:
    """Draw a basketball hoop on its post."""
    pen.form("post", rectangle(82, 80, 16, 240), shade=4, light=4)
    pen.form("post", rectangle(56, 314, 68, 13, rounding=4), shade=4, light=3)
    pen.form("board", rectangle(6, 6, 168, 112, rounding=6), shade=5, light=3)
    pen.edge("rim", rectangle(12, 12, 156, 100, rounding=4), 4)
    pen.edge("rim", rectangle(62, 50, 56, 44, rounding=2), 4)
    pen.box("rim.deep", 80, 98, 20, 14, rounding=2)
    for k in range(7):
        a = 54 + 12 * k
        b = 66 + 8 * k
        pen.line("#fbf8f0", [(a, 118), (b + 4, 142), (b, 172)], 2.4)
        pen.line("#fbf8f0", [(180 - a, 118), (176 - b, 142), (180 - b, 172)], 2.4)
    for y in (136, 154, 171):
        w = 34 - (y - 136) * 0.25
        pen.line("#fbf8f0", [(90 - w, y), (90, y + 5), (90 + w, y)], 2)
    pen.edge("rim", ellipse(90, 116, 41, 9), 6)
    pen.anchor("inside", 90, 120, size=60)


@draws(
    "hockey stick",
    box=(180, 230),
    height_m=1.4,
    slots={"wood": "#b9783f", "tape": "#34323c"},
    recolour=("wood", "tape"),
    aliases=("ice hockey stick", "hockey puck", "puck"),
    tags=("sport", "snow"),
    shadow=(40, 170),
)
def hockey_stick(pen: Pen) -> None:
    """Draw a hockey stick with a puck."""
    pen.limb("wood", [(24, 8), (104, 196)], (11, 12))
    pen.line("wood.light", [(22, 16), (98, 190)], 2)
    pen.form(
        "wood",
        smooth(
            [
                (92, 190, 0.3),
                (108, 186, 0.3),
                (116, 202),
                (160, 208),
                (170, 216),
                (164, 226, 0.4),
                (108, 224),
                (98, 214),
            ]
        ),
        shade=4,
        light=3,
    )
    pen.blob("tape", [(122, 203, 0), (160, 207), (170, 216), (164, 226, 0.4), (124, 225, 0)])
    pen.limb("tape", [(23, 7), (38, 42)], (13, 13))
    pen.form(
        "tape", smooth([(34, 212), (56, 206), (78, 212), (78, 222), (56, 228), (34, 222)]), shade=4
    )
    pen.oval("tape.light", 56, 212, 21, 5)
    pen.anchor("grip", 40, 48)


@draws(
    "whistle",
    box=(170, 120),
    height_m=0.05,
    slots={"metal": "#e2653f", "cord": "#34323c"},
    aliases=("referee whistle",),
    tags=("sport",),
    shadow=(20, 110),
)
def whistle(pen: Pen) -> None:
    """Draw a whistle on its cord."""
    pen.line("cord", [(14, 62), (4, 36), (24, 12), (60, 10)], 4)
    body = smooth(
        [
            (60, 30, 0.3),
            (162, 30, 0.2),
            (164, 58, 0.2),
            (104, 62, 0.3),
            (98, 92),
            (66, 114),
            (30, 104),
            (14, 72),
            (28, 40),
        ]
    )
    pen.form("metal", body, shade=8, light=5)
    pen.form("metal.line", polygon([(92, 30), (112, 30), (104, 44), (92, 44)]), shade=0)
    pen.oval("metal.deep", 58, 72, 24)
    pen.oval("#e3c48c", 62, 76, 11)
    pen.edge("#c3cad3", ellipse(20, 66, 8, 8), 4)
    pen.anchor("grip", 100, 56)
