"""Owns the drawings of balls and of what one plays, rides and trains with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    ellipse,
    polygon,
    rectangle,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen


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
    aliases=("hand weight",),
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
    pen.anchor("branch", 58, 114)


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


@draws(
    "hurdle",
    box=(180, 160),
    height_m=1.0,
    slots={"bar": "#f5f3ee", "stripe": "#d8443f", "frame": "#3f4a5c"},
    recolour=("stripe", "bar"),
    faces="front",
    aliases=("track hurdle", "jump obstacle", "obstacle"),
    tags=("sport",),
    shadow=(14, 166),
)
def hurdle(pen: Pen) -> None:
    """Draw a hurdle with a striped bar."""
    for x in (22, 158):
        pen.limb("frame", [(x, 40), (x, 150)], (9, 9))
        pen.limb("frame.shade", [(x - 16, 154), (x + 16, 154)], (9, 9))
    bar = rectangle(4, 8, 172, 42, rounding=5)
    pen.form("bar", bar, shade=5, light=3)
    with pen.inside(bar):
        for x in (4, 76, 148):
            pen.poly("stripe", [(x, 4), (x + 30, 4), (x + 22, 54), (x - 8, 54)])
