"""Owns the drawings of small things to eat: pastry, rice, nuts, sweets by the spoon.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def _plate(pen: Pen, cx: float, y: float, rx: float) -> None:
    """Draw a plate whose middle is at (cx, y)."""
    pen.form("plate", ellipse(cx, y, rx, rx * 0.17), shade=4, light=3)
    pen.oval("plate.shade", cx, y - 1, rx * 0.7, rx * 0.09)


@draws(
    "muffin",
    box=(150, 150),
    height_m=0.09,
    slots={"cake": "#c98a4b", "paper": "#e9d7b6", "fruit": "#3f4b96"},
    faces="front",
    aliases=("blueberry muffin",),
    tags=("sweet",),
    shadow=(36, 116),
)
def muffin(pen: Pen) -> None:
    """Draw a muffin with a cracked top, berries and a pleated paper."""
    cup = smooth([(26, 76, 0), (124, 76, 0), (112, 142, 0.2), (38, 142, 0.2)])
    pen.form("paper", cup, shade=7, light=3)
    with pen.inside(cup):
        for k in range(9):
            x = 30 + k * 11.2
            pen.line("paper.shade", [(x, 78), (75 + (x - 75) * 0.8, 144)], 2.6)
    top = smooth(
        [
            (10, 76),
            (16, 48),
            (42, 18),
            (78, 8),
            (114, 22),
            (136, 52),
            (140, 76),
            (112, 92),
            (38, 92),
        ]
    )
    pen.form("cake", top, shade=11, light=6)
    with pen.inside(top):
        pen.blob("cake.light", [(36, 42), (60, 24), (84, 26), (70, 40), (48, 54)], alpha=0.7)
        for x, y in ((40, 66), (74, 52), (106, 60), (92, 30), (58, 80), (122, 78)):
            pen.oval("cake.shade", x, y + 2, 10, 8)
            pen.oval("fruit", x, y, 8.4, 7.4)
            pen.oval("fruit.shine", x - 2.6, y - 2.6, 2.2)
    for a, b in (((26, 60), (36, 48)), ((86, 74), (98, 78)), ((58, 34), (66, 44))):
        pen.line("cake.deep", [a, b], 2)


@draws(
    "brownie",
    box=(190, 130),
    height_m=0.05,
    slots={"cake": "#5b3524", "plate": "#eef0f4"},
    faces="front",
    aliases=("chocolate brownie",),
    tags=("sweet",),
    shadow=(20, 170),
)
def brownie(pen: Pen) -> None:
    """Draw two squares of brownie with a crackled crust."""
    _plate(pen, 95, 112, 90)
    for x, y in ((34, 62), (60, 22)):
        pen.poly("cake.shade", [(x, y + 16), (x, y + 46), (x + 76, y + 46), (x + 76, y + 16)])
        pen.poly("cake.deep", [(x + 76, y + 16), (x + 96, y), (x + 96, y + 30), (x + 76, y + 46)])
        crust = pen.poly(
            "cake.light", [(x, y + 16), (x + 20, y), (x + 96, y), (x + 76, y + 16)], rounding=2
        )
        with pen.inside(crust):
            for k in range(4):
                pen.line("cake", [(x + 12 + k * 20, y + 17), (x + 26 + k * 19, y + 2)], 1.6)
        for dx, dy in ((14, 26), (36, 36), (56, 26), (66, 40)):
            pen.oval("cake.deep", x + dx, y + dy, 4, 3)


@draws(
    "churro",
    box=(190, 170),
    height_m=0.18,
    slots={"dough": "#d39a4e", "paper": "#f3ead8", "trim": "#d8504a"},
    faces="front",
    plural="churros",
    tags=("sweet",),
    shadow=(60, 130),
)
def churro(pen: Pen) -> None:
    """Draw three ridged churros in a paper cone."""
    for turn, x in ((-20, 76), (16, 114), (-2, 95)):
        with pen.turned(turn, 95, 150):
            stick = smooth([(x - 13, 24), (x, 10), (x + 13, 24), (x + 14, 140), (x - 14, 140)])
            pen.form("dough", stick, shade=6, light=4)
            with pen.inside(stick):
                for dx in (-6, 3, 10):
                    pen.line("dough.shade", [(x + dx, 14), (x + dx, 140)], 2.4)
                for k in range(7):
                    pen.oval("#ffffff", x - 8 + (k * 37 % 17), 28 + k * 13, 1.7)
    cone = smooth([(44, 82, 0), (146, 82, 0), (112, 168, 0.2), (78, 168, 0.2)])
    pen.form("paper", cone, shade=8, light=4)
    with pen.inside(cone):
        for y in (98, 122, 146):
            pen.line("trim", [(40, y), (150, y)], 6)


@draws(
    "eclair",
    box=(200, 110),
    height_m=0.05,
    slots={"dough": "#d9a25a", "icing": "#4a2a20", "plate": "#f0f0f4"},
    faces="front",
    aliases=("chocolate eclair",),
    tags=("sweet",),
    shadow=(20, 180),
)
def eclair(pen: Pen) -> None:
    """Draw an eclair with cream and chocolate icing."""
    _plate(pen, 100, 92, 96)
    low = smooth([(20, 66), (30, 88), (100, 94), (170, 88), (180, 66), (100, 58)])
    pen.form("dough", low, shade=6)
    pen.blob("#fff6e2", [(20, 62), (60, 54), (140, 54), (182, 62), (170, 72), (100, 76), (34, 72)])
    top = smooth([(18, 58), (22, 30), (60, 18), (140, 18), (178, 30), (184, 58), (100, 66)])
    pen.form("dough", top, shade=6, light=4)
    icing = smooth(
        [
            (24, 44),
            (40, 18),
            (100, 10),
            (160, 18),
            (178, 44),
            (164, 54),
            (146, 46),
            (122, 56),
            (98, 48),
            (70, 56),
            (46, 48),
            (34, 54),
        ]
    )
    pen.form("icing", icing, shade=5, light=3)
    pen.line("icing.shine", [(56, 26), (100, 19), (130, 21)], 5, alpha=0.8)


@draws(
    "cinnamon roll",
    box=(170, 130),
    height_m=0.08,
    slots={"dough": "#dba560", "spice": "#8a4b26", "icing": "#fdf6ea"},
    faces="front",
    aliases=("cinnamon bun",),
    tags=("sweet",),
    shadow=(20, 150),
)
def cinnamon_roll(pen: Pen) -> None:
    """Draw a bun wound as a spiral, with icing running down."""
    side = smooth([(8, 62), (10, 104), (50, 124), (120, 124), (160, 104), (162, 62)])
    pen.form("dough", side, shade=10, light=4)
    top = ellipse(85, 58, 77, 46)
    pen.form("dough.light", top, shade=4)
    turns = [
        (85 + (70 - 8.6 * t) * math.cos(t), 58 + (41 - 5.1 * t) * math.sin(t))
        for t in (k * 0.42 for k in range(19))
    ]
    pen.line("spice", turns, 7)
    pen.form(
        "icing",
        smooth(
            [
                (30, 40),
                (56, 20),
                (100, 18),
                (138, 36),
                (146, 62),
                (140, 88),
                (132, 66),
                (114, 74),
                (112, 100),
                (104, 78),
                (76, 70),
                (58, 76),
                (54, 98),
                (46, 72),
                (28, 58),
            ]
        ),
        shade=3,
    )
    pen.line("spice", turns[6:16], 3.6, alpha=0.5)


@draws(
    "sundae",
    box=(150, 220),
    height_m=0.2,
    slots={"cream": "#f7b8c8", "glass": "#bfe0ee", "sauce": "#5a3020", "second": "#fff3d6"},
    faces="front",
    aliases=("ice cream sundae", "banana split"),
    tags=("sweet",),
    shadow=(44, 106),
)
def sundae(pen: Pen) -> None:
    """Draw a sundae in a footed glass with sauce, a wafer and a cherry."""
    with pen.turned(24, 104, 60):
        pen.form("#e0a85a", rectangle(96, 4, 18, 80, rounding=4), shade=4)
        for k in range(5):
            pen.line("#b97f38", [(97, 14 + k * 14), (113, 14 + k * 14)], 2)
    for x, y, tone in ((48, 76, "cream"), (104, 78, "second"), (76, 52, "cream")):
        pen.form(tone, ellipse(x, y, 33, 31), shade=7, light=4)
    pen.form(
        "sauce",
        smooth(
            [
                (44, 50),
                (58, 26),
                (92, 24),
                (110, 48),
                (108, 70),
                (100, 54),
                (90, 62),
                (84, 84),
                (76, 60),
                (62, 58),
                (54, 72),
            ]
        ),
        shade=3,
        light=2,
    )
    pen.form("#d42b3a", ellipse(74, 20, 12, 12), shade=3, light=2)
    pen.line("#4f7a3a", [(76, 10), (84, 2)], 2.6)
    bowl = smooth([(8, 82, 0), (142, 82, 0), (122, 142), (90, 166, 0.3), (60, 166, 0.3), (28, 142)])
    pen.fill("glass", bowl, alpha=0.82)
    with pen.inside(bowl):
        pen.blob("cream.shade", [(14, 92), (136, 92), (116, 140), (76, 156), (36, 140)], alpha=0.7)
        pen.limb("#ffffff", [(30, 92), (42, 134)], (8, 3), alpha=0.65)
    pen.line("glass.pale", [(8, 82), (142, 82)], 5)
    pen.limb("glass.shade", [(75, 160), (75, 204)], (20, 12))
    pen.form("glass", ellipse(75, 210, 38, 9), shade=3, light=2)


@draws(
    "onigiri",
    box=(150, 130),
    height_m=0.07,
    slots={"rice": "#fbf9f2", "leaf": "#22382c"},
    faces="front",
    plural="onigiri",
    aliases=("rice ball",),
    tags=("savoury",),
    shadow=(20, 130),
)
def onigiri(pen: Pen) -> None:
    """Draw a triangle of rice with a strip of seaweed."""
    ball = smooth([(75, 6, 0.7), (112, 44), (144, 104), (128, 124), (22, 124), (6, 104), (38, 44)])
    pen.form("rice", ball, shade=9, light=3)
    with pen.inside(ball):
        for k in range(26):
            x, y = 14 + (k * 47) % 122, 24 + (k * 31) % 98
            pen.oval("rice.shade", x, y, 4.2, 2.2, tilt=k * 40, alpha=0.75)
        pen.form("leaf", rectangle(48, 72, 54, 60, rounding=3), shade=4, light=3)


@draws(
    "bento",
    box=(220, 150),
    height_m=0.07,
    slots={"box": "#b8332f", "lining": "#2a2024"},
    faces="front",
    plural="bento",
    aliases=("bento box", "lunch box", "lunchbox"),
    tags=("savoury",),
    shadow=(10, 210),
)
def bento(pen: Pen) -> None:
    """Draw an open lunch box with rice, fish, egg and greens."""
    pen.form(
        "box", smooth([(4, 50, 0.2), (216, 50, 0.2), (206, 146, 0.2), (14, 146, 0.2)]), shade=9
    )
    tray = smooth(
        [(4, 40, 0.2), (34, 6, 0.2), (186, 6, 0.2), (216, 40, 0.2), (208, 98, 0.2), (12, 98, 0.2)]
    )
    pen.form("box.light", tray, shade=3)
    inner = smooth(
        [
            (18, 42, 0.1),
            (42, 14, 0.1),
            (178, 14, 0.1),
            (202, 42, 0.1),
            (196, 88, 0.1),
            (24, 88, 0.1),
        ]
    )
    pen.fill("lining", inner)
    with pen.inside(inner):
        pen.blob("#fbf9f2", [(24, 26), (62, 14), (102, 18), (104, 86), (26, 86)])
        for k in range(16):
            pen.oval("#ded9cc", 32 + (k * 29) % 66, 24 + (k * 17) % 60, 4, 2, tilt=k * 50)
        pen.form("#c8303c", ellipse(66, 50, 12, 11), shade=3, light=2)
        for k, x in enumerate((122, 138, 154)):
            pen.form(
                "#f08a5a", smooth([(x - 8, 20), (x + 12, 16), (x + 18, 40), (x - 4, 46)]), shade=3
            )
            pen.line("#fbd3bb", [(x, 24 + k), (x + 10, 36)], 2)
        for x in (126, 150):
            pen.form("#f6c94a", rectangle(x - 12, 54, 22, 24, rounding=6), shade=3, light=2)
            pen.line("#e0a030", [(x - 6, 60), (x + 4, 66), (x - 6, 72)], 2)
        for x, y in ((180, 30), (188, 48), (178, 62), (186, 78)):
            pen.form("#4f9a4a", ellipse(x, y, 13, 11), shade=3, light=2)
    pen.line("#11100f", [(112, 14), (114, 90)], 4)


@draws(
    "mochi",
    box=(190, 120),
    height_m=0.05,
    slots={"cake": "#f5b9c6", "second": "#cfe3b4", "third": "#fbf6ea", "plate": "#4b3a34"},
    faces="front",
    plural="mochi",
    aliases=("dango",),
    tags=("sweet",),
    shadow=(12, 178),
    along=("second", "third"),
)
def mochi(pen: Pen) -> None:
    """Draw three soft rice cakes on a dark dish."""
    _plate(pen, 95, 104, 92)
    for x, y, tone in ((52, 72, "cake"), (140, 72, "second"), (96, 42, "third")):
        body = smooth(
            [
                (x - 42, y + 12),
                (x - 32, y - 22),
                (x, y - 34),
                (x + 32, y - 22),
                (x + 42, y + 12),
                (x, y + 30),
            ]
        )
        pen.form(tone, body, shade=8, light=4)
        pen.oval("#ffffff", x - 14, y - 14, 9, 5, tilt=-24, alpha=0.7)


@draws(
    "spring roll",
    box=(190, 110),
    height_m=0.05,
    slots={"dough": "#dca24c", "plate": "#eef1f5"},
    faces="front",
    aliases=("egg roll",),
    tags=("savoury",),
    shadow=(16, 174),
)
def spring_roll(pen: Pen) -> None:
    """Draw three crisp rolls on a plate, one cut open."""
    _plate(pen, 95, 92, 92)
    for x, y in ((24, 62), (62, 66), (44, 36)):
        roll = smooth(
            [
                (x, y - 10),
                (x + 90, y - 16),
                (x + 98, y),
                (x + 90, y + 14),
                (x, y + 16),
                (x - 8, y + 3),
            ]
        )
        pen.form("dough", roll, shade=6, light=4)
        pen.line("dough.shade", [(x + 30, y - 12), (x + 44, y + 14)], 2.4)
    for x, y in ((152, 64), (136, 34)):
        pen.form("dough", ellipse(x, y, 15, 17), shade=3)
        pen.oval("#f4e6c0", x, y, 10, 12)
        for dx, dy, tone in (
            (-4, -4, "#e8883a"),
            (3, 3, "#5f9a48"),
            (-2, 6, "#e8883a"),
            (4, -6, "#5f9a48"),
        ):
            pen.oval(tone, x + dx, y + dy, 3, 2.4)


@draws(
    "peanut",
    box=(170, 110),
    height_m=0.02,
    slots={"shell": "#d9a862"},
    faces="front",
    aliases=("groundnut",),
    tags=("nut",),
    shadow=(20, 150),
)
def peanut(pen: Pen) -> None:
    """Draw a peanut in its netted shell."""
    shell = smooth(
        [
            (10, 66),
            (22, 28),
            (58, 20),
            (88, 34),
            (118, 16),
            (156, 28),
            (162, 66),
            (140, 98),
            (106, 92),
            (84, 80),
            (56, 102),
            (22, 96),
        ]
    )
    pen.form("shell", shell, shade=10, light=6)
    with pen.inside(shell):
        for k in range(5):
            y = 30 + k * 15
            pen.line(
                "shell.shade",
                [(8, y + 6), (50, y + 2), (88, y - 4 + k * 2), (124, y - 4), (164, y)],
                2,
            )
        for k in range(9):
            x = 22 + k * 16
            pen.line("shell.shade", [(x, 16), (x + 5, 60), (x - 2, 104)], 1.8)


@draws(
    "almond",
    box=(150, 120),
    height_m=0.02,
    slots={"skin": "#a8673a"},
    faces="front",
    tags=("nut",),
    shadow=(20, 130),
)
def almond(pen: Pen) -> None:
    """Draw two almonds, one leaning on the other."""
    for turn, dx, dy in ((-24, -16, 6), (28, 22, 14)):
        with pen.turned(turn, 75 + dx, 60 + dy):
            x, y = 75 + dx, 60 + dy
            nut = smooth(
                [
                    (x, y - 50, 0.25),
                    (x + 22, y - 14),
                    (x + 24, y + 16),
                    (x, y + 40),
                    (x - 24, y + 16),
                    (x - 22, y - 14),
                ]
            )
            pen.form("skin", nut, shade=7, light=5)
            with pen.inside(nut):
                for k in (-12, -3, 6, 14):
                    pen.line(
                        "skin.deep",
                        [(x + k * 0.4, y - 46), (x + k, y), (x + k * 0.5, y + 38)],
                        1.6,
                        alpha=0.7,
                    )


@draws(
    "walnut",
    box=(130, 120),
    height_m=0.04,
    slots={"shell": "#c08d52"},
    faces="front",
    tags=("nut",),
    shadow=(20, 110),
)
def walnut(pen: Pen) -> None:
    """Draw a walnut with its seam and furrows."""
    shell = smooth(
        [(65, 6, 0.5), (104, 22), (124, 62), (108, 102), (65, 116), (22, 102), (6, 62), (26, 22)]
    )
    pen.form("shell", shell, shade=10, light=6)
    with pen.inside(shell):
        for x, bend in ((26, -8), (44, 6), (86, -6), (104, 8)):
            pen.line(
                "shell.deep",
                [(x, 14), (x + bend, 42), (x - bend, 72), (x + bend, 108)],
                2.4,
                alpha=0.75,
            )
        pen.limb("shell.light", [(65, 4), (63, 60), (66, 118)], (8, 12, 8))
        pen.line("shell.deep", [(65, 4), (63, 60), (66, 118)], 2.4)


@draws(
    "omelette",
    box=(220, 120),
    height_m=0.05,
    slots={"egg": "#f7cf58", "plate": "#eef1f5"},
    faces="front",
    aliases=("omelet",),
    tags=("savoury",),
    shadow=(20, 200),
)
def omelette(pen: Pen) -> None:
    """Draw a folded omelette with herbs and a tomato."""
    _plate(pen, 110, 98, 106)
    fold = smooth(
        [(26, 80), (34, 46), (84, 20), (142, 22), (186, 50), (192, 82), (160, 96), (62, 96)]
    )
    pen.form("egg", fold, shade=9, light=5)
    pen.line("egg.shade", [(34, 78), (90, 84), (150, 82), (190, 74)], 4)
    with pen.inside(fold):
        for x, y in ((62, 56), (98, 40), (130, 60), (156, 48), (86, 66)):
            pen.oval("#d99a36", x, y, 10, 5, tilt=-12, alpha=0.6)
        for x, y in ((78, 48), (112, 54), (140, 40), (104, 66), (164, 64), (52, 70)):
            pen.oval("#4f8f43", x, y, 3.4, 2)
    for x in (180, 202):
        pen.form("#d93a34", ellipse(x, 86, 12, 11), shade=3, light=2)


@draws(
    "ham",
    box=(200, 150),
    height_m=0.18,
    slots={"meat": "#e08a80", "rind": "#a8553a"},
    faces="front",
    aliases=("gammon", "roast ham", "leg of ham"),
    tags=("savoury",),
    shadow=(20, 160),
)
def ham(pen: Pen) -> None:
    """Draw a leg of ham, cut at one end, with the bone at the other."""
    pen.limb("#f3e8d2", [(150, 46), (186, 24)], (14, 12))
    pen.form("#f3e8d2", ellipse(187, 18, 11, 10), shade=2)
    pen.form("#f3e8d2", ellipse(191, 32, 8, 8), shade=2)
    body = smooth(
        [
            (14, 90),
            (24, 46),
            (70, 24),
            (120, 24),
            (166, 44),
            (150, 76),
            (134, 118),
            (90, 144),
            (44, 138),
        ]
    )
    pen.form("rind", body, shade=10, light=5)
    with pen.inside(body):
        for k in range(6):
            pen.line("rind.deep", [(60 + k * 20, 20), (80 + k * 18, 130)], 2, alpha=0.6)
            pen.line("rind.deep", [(60 + k * 22, 120), (90 + k * 20, 20)], 2, alpha=0.6)
    cut = ellipse(56, 92, 46, 44, tilt=-20)
    pen.form("#fbe3d6", cut, shade=3)
    pen.form("meat", ellipse(56, 92, 38, 36, tilt=-20), shade=5, light=3)
    pen.form("#f6ead6", ellipse(58, 92, 11, 10), shade=2)
    pen.oval("meat.deep", 58, 92, 5, 4.4)


@draws(
    "cabbage",
    box=(150, 140),
    height_m=0.2,
    slots={"leaf": "#a9cf7a"},
    faces="front",
    tags=("vegetable",),
    shadow=(20, 130),
)
def cabbage(pen: Pen) -> None:
    """Draw a round cabbage with veined leaves."""
    pen.form(
        "leaf.shade", smooth([(8, 84), (10, 44), (34, 20), (60, 40), (50, 120), (22, 118)]), shade=5
    )
    pen.form(
        "leaf.shade",
        smooth([(142, 84), (140, 44), (116, 20), (90, 40), (100, 120), (128, 118)]),
        shade=5,
    )
    ball = smooth(
        [(75, 6), (118, 22), (134, 70), (116, 120), (75, 136), (34, 120), (16, 70), (32, 22)]
    )
    pen.form("leaf", ball, shade=9, light=5)
    with pen.inside(ball):
        for side in (-1, 1):
            fold = [
                (75 + side * 6, 0),
                (75 + side * 40, 46),
                (75 + side * 42, 96),
                (75 + side * 10, 138),
            ]
            pen.line("leaf.deep", fold, 3, alpha=0.6)
            for k in range(4):
                y = 34 + k * 24
                pen.line(
                    "leaf.pale",
                    [(75 + side * 4, y + 20), (75 + side * 22, y + 4), (75 + side * 34, y)],
                    2.6,
                )
                pen.line(
                    "leaf.pale",
                    [(75 + side * 40, y + 14), (75 + side * 52, y), (75 + side * 60, y - 2)],
                    2.2,
                )
        pen.limb("leaf.pale", [(75, 138), (75, 70), (74, 14)], (9, 6, 2))


@draws(
    "celery",
    box=(110, 200),
    height_m=0.4,
    slots={"stalk": "#b7d98a", "leaf": "#5fa04c"},
    faces="front",
    tags=("vegetable",),
    shadow=(34, 78),
)
def celery(pen: Pen) -> None:
    """Draw a head of celery with leafy tops."""
    for x, tip in ((34, 22), (76, 88), (46, 38), (64, 72), (55, 56)):
        for dx, dy in ((-11, 6), (11, 8), (0, -8), (-5, 20), (7, 22)):
            pen.form(
                "leaf", ellipse(tip + dx * 0.9, 34 + dy, 10, 13, tilt=dx * 3), shade=3, light=2
            )
        pen.limb("stalk", [(x, 190), (x, 120), (tip, 48)], (17, 14, 6))
        pen.line("stalk.shade", [(x + 3, 186), (x + 3, 120), (tip + 1, 54)], 2)
    pen.form("stalk.pale", smooth([(24, 172), (55, 166), (86, 172), (76, 196), (34, 196)]), shade=5)


@draws(
    "yogurt",
    box=(120, 140),
    height_m=0.1,
    slots={"cup": "#f5f6f8", "fruit": "#e0405a", "cream": "#fdf3f0"},
    faces="front",
    aliases=("yoghurt",),
    tags=("sweet",),
    shadow=(24, 96),
)
def yogurt(pen: Pen) -> None:
    """Draw a pot of yoghurt with a spoon and a strawberry on the label."""
    pen.limb("#c3c9d4", [(74, 40), (104, 6)], (6, 5))
    pen.form("cream", ellipse(60, 38, 48, 12), shade=3)
    pen.blob("cream.pale", [(36, 36), (58, 22), (84, 34), (60, 44)])
    cup = smooth([(8, 40, 0.1), (112, 40, 0.1), (98, 134, 0.2), (22, 134, 0.2)])
    pen.form("cup", cup, shade=10, light=4)
    with pen.inside(cup):
        pen.box("fruit", 0, 56, 120, 58)
        pen.form("#ffffff", ellipse(60, 85, 25, 23), shade=2)
    pen.form(
        "fruit", smooth([(60, 104, 0.3), (44, 84), (50, 74), (60, 78), (70, 74), (76, 84)]), shade=3
    )
    pen.blob("#5fa04c", [(46, 74), (60, 66), (74, 74), (60, 80)])
    pen.line("cup.shade", [(8, 41), (112, 41)], 4)


@draws(
    "hummus",
    box=(180, 110),
    height_m=0.07,
    slots={"paste": "#e3c48a", "bowl": "#5f7fa8"},
    faces="front",
    plural="hummus",
    aliases=("dip", "tahini"),
    tags=("savoury",),
    shadow=(40, 140),
)
def hummus(pen: Pen) -> None:
    """Draw a bowl of hummus with oil, paprika and chickpeas."""
    pen.form(
        "bowl",
        smooth([(6, 44, 0.1), (174, 44, 0.1), (140, 100), (110, 106), (70, 106), (40, 100)]),
        shade=9,
        light=4,
    )
    pen.form("bowl.pale", ellipse(90, 42, 85, 26), shade=3)
    pen.form("paste", ellipse(90, 41, 77, 21), shade=4, light=3)
    pen.line(
        "paste.shade",
        [(36, 42), (60, 28), (110, 26), (144, 40), (116, 54), (70, 52), (58, 42), (90, 36)],
        4,
    )
    pen.oval("#d9a52f", 90, 42, 26, 6, alpha=0.85)
    for x, y in ((80, 38), (98, 40), (88, 46)):
        pen.form("#dcae62", ellipse(x, y, 6, 5.4), shade=2, light=1)
    for k in range(10):
        pen.oval("#b8402a", 46 + k * 9.6, 34 + (k * 7) % 18, 1.6)
    for x, y in ((120, 36), (128, 42), (58, 48)):
        pen.oval("#4f8f43", x, y, 5, 2.6, tilt=30)


@draws(
    "meatball",
    box=(180, 110),
    height_m=0.06,
    slots={"meat": "#8a4f33", "sauce": "#c23b2a", "plate": "#eef1f5"},
    faces="front",
    tags=("savoury",),
    shadow=(16, 164),
)
def meatball(pen: Pen) -> None:
    """Draw meatballs in tomato sauce with parsley."""
    _plate(pen, 90, 92, 88)
    pen.form(
        "sauce",
        smooth([(16, 86), (40, 72), (90, 68), (140, 72), (166, 86), (140, 98), (40, 98)]),
        shade=3,
    )
    for x, y in ((48, 66), (132, 66), (90, 70), (68, 36), (112, 36)):
        pen.form("meat", ellipse(x, y, 25, 23), shade=7, light=4)
        pen.blob(
            "sauce",
            [
                (x - 18, y - 8),
                (x - 8, y - 21),
                (x + 12, y - 20),
                (x + 19, y - 4),
                (x + 8, y - 8),
                (x, y + 2),
                (x - 8, y - 6),
            ],
        )
    for x, y in ((66, 26), (96, 50), (120, 28), (46, 54), (138, 54)):
        pen.oval("#4f8f43", x, y, 5, 3, tilt=x)


@draws(
    "tofu",
    box=(160, 110),
    height_m=0.06,
    slots={"block": "#f8f0dc", "plate": "#7a94b8"},
    faces="front",
    plural="tofu",
    tags=("savoury",),
    shadow=(12, 148),
)
def tofu(pen: Pen) -> None:
    """Draw a block of tofu with a slice cut off."""
    _plate(pen, 80, 92, 78)
    for x, wide in ((24, 64), (98, 20)):
        pen.poly("block", [(x, 42), (x + wide, 42), (x + wide, 92), (x, 92)], rounding=5)
        pen.poly(
            "block.shade",
            [(x + wide, 42), (x + wide + 22, 22), (x + wide + 22, 70), (x + wide, 92)],
            rounding=3,
        )
        pen.poly(
            "block.light", [(x, 42), (x + 22, 22), (x + wide + 22, 22), (x + wide, 42)], rounding=3
        )
    for x in (40, 58, 74):
        pen.oval("#5fa04c", x + 12, 32 + (x % 5), 6, 2.6, tilt=-20)


@draws(
    "coffee bean",
    box=(120, 120),
    height_m=0.03,
    slots={"bean": "#7a4a2c"},
    faces="front",
    plural="coffee beans",
    aliases=("roasted coffee bean",),
    tags=("drink",),
    shadow=(26, 94),
)
def coffee_bean(pen: Pen) -> None:
    """Draw one roasted bean, tilted, with the bent seam along its middle."""
    with pen.turned(32, 60, 60):
        bean = ellipse(60, 60, 38, 54)
        pen.form("bean", bean, shade=9, light=6)
        with pen.inside(bean):
            seam: list[Point] = [(62, 2), (48, 34), (68, 64), (56, 118)]
            pen.limb("bean.deep", seam, (3, 9, 9, 3))
            pen.line("bean.light", [(55, 8), (41, 34), (60, 66), (50, 108)], 2.5, alpha=0.6)
        pen.oval("bean.shine", 40, 40, 6, 15, tilt=14, alpha=0.7)


@draws(
    "beans",
    box=(150, 110),
    height_m=0.03,
    slots={"bean": "#a23a2e"},
    faces="front",
    plural="beans",
    aliases=("bean", "kidney bean", "baked beans"),
    tags=("vegetable",),
    shadow=(14, 136),
)
def beans(pen: Pen) -> None:
    """Draw a small heap of beans."""
    for x, y, turn in (
        (36, 84, 10),
        (112, 86, -16),
        (74, 90, 0),
        (54, 56, -24),
        (98, 56, 20),
        (76, 28, -6),
    ):
        with pen.turned(turn, x, y):
            bean = smooth(
                [
                    (x - 30, y),
                    (x - 20, y - 20),
                    (x + 16, y - 20),
                    (x + 30, y - 2),
                    (x + 20, y + 16),
                    (x, y + 8),
                    (x - 20, y + 16),
                ]
            )
            pen.form("bean", bean, shade=6, light=4)
            pen.oval("bean.shine", x - 10, y - 11, 7, 3, tilt=-10, alpha=0.8)


@draws(
    "ginger",
    box=(170, 120),
    height_m=0.1,
    slots={"root": "#d8ab6a"},
    faces="front",
    plural="ginger",
    aliases=("ginger root",),
    tags=("vegetable",),
    shadow=(20, 150),
)
def ginger(pen: Pen) -> None:
    """Draw a knobbly root of ginger with a cut end."""
    root = smooth(
        [
            (10, 92),
            (14, 66),
            (40, 60),
            (46, 30),
            (66, 10),
            (86, 26),
            (82, 54),
            (106, 54),
            (116, 22),
            (138, 12),
            (150, 32),
            (138, 60),
            (158, 74),
            (156, 102),
            (120, 108),
            (90, 98),
            (56, 112),
            (24, 110),
        ]
    )
    pen.form("root", root, shade=9, light=5)
    with pen.inside(root):
        for a, b in (
            ((50, 30), (80, 36)),
            ((50, 44), (82, 48)),
            ((30, 64), (32, 108)),
            ((112, 36), (146, 40)),
            ((110, 60), (112, 106)),
            ((130, 70), (132, 106)),
        ):
            pen.line("root.shade", [a, ((a[0] + b[0]) / 2 + 3, (a[1] + b[1]) / 2 + 3), b], 2.2)
    pen.form("#f4dd9a", ellipse(14, 88, 8, 17), shade=2)


@draws(
    "papaya",
    box=(150, 130),
    height_m=0.2,
    slots={"skin": "#e8a33c", "flesh": "#f2793f"},
    faces="front",
    tags=("fruit",),
    shadow=(20, 130),
)
def papaya(pen: Pen) -> None:
    """Draw half a papaya with its dark seeds."""
    with pen.turned(38, 75, 66):
        half = smooth(
            [
                (75, 0, 0.6),
                (100, 34),
                (112, 84),
                (96, 120),
                (75, 128),
                (54, 120),
                (38, 84),
                (50, 34),
            ]
        )
        pen.form("skin", half, shade=6, light=4)
        pen.form("flesh", half.scaled(0.86, 0.9, 75, 68), shade=5, light=3)
        pen.form(
            "flesh.deep",
            smooth([(75, 40), (90, 68), (90, 98), (75, 110), (60, 98), (60, 68)]),
            shade=3,
        )
        for k in range(13):
            x, y = 66 + (k * 7) % 20, 56 + k * 3.8
            pen.oval("#2b2622", x, y, 4.2)
            pen.oval("#8a8078", x - 1.2, y - 1.2, 1.2)


@draws(
    "basil",
    box=(140, 130),
    height_m=0.15,
    slots={"leaf": "#4f9a43"},
    faces="front",
    plural="basil",
    aliases=("mint", "herb", "sprig of mint", "parsley", "oregano", "sage leaf"),
    tags=("plant",),
    shadow=(50, 90),
)
def basil(pen: Pen) -> None:
    """Draw a sprig of basil."""
    pen.limb("leaf.shade", [(70, 128), (72, 90), (70, 40)], (6, 5, 4))
    for x, y, turn, size in (
        (34, 84, -64, 1.0),
        (108, 84, 64, 1.0),
        (36, 50, -42, 0.95),
        (104, 50, 42, 0.95),
        (70, 28, 0, 1.0),
    ):
        with pen.turned(turn, x, y):
            leaf = smooth(
                [
                    (x, y - 30 * size, 0.3),
                    (x + 22 * size, y - 2),
                    (x + 12 * size, y + 24 * size),
                    (x, y + 30 * size, 0.4),
                    (x - 12 * size, y + 24 * size),
                    (x - 22 * size, y - 2),
                ]
            )
            pen.form("leaf", leaf, shade=5, light=4)
            with pen.inside(leaf):
                pen.line("leaf.pale", [(x, y + 30), (x, y - 24)], 2.2)
                for k in (-8, 4, 16):
                    pen.line(
                        "leaf.light", [(x - 16, y + k - 8), (x, y + k), (x + 16, y + k - 8)], 1.6
                    )
