"""Owns the drawings of food of the world: spices, nuts, rarer fruit and roots, dishes.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

PLATE = "#f4f1ea"


def plate(pen: Pen, cx: float, y: float, rx: float, tone: str) -> None:
    """Draw a flat plate whose rim's middle is at (cx, y)."""
    pen.form(f"{tone}.shade", ellipse(cx, y + 7, rx * 0.96, rx * 0.2), shade=0)
    pen.form(tone, ellipse(cx, y, rx, rx * 0.2), shade=4, light=3)
    pen.oval(f"{tone}.shade", cx, y + 1, rx * 0.74, rx * 0.13)
    pen.oval(tone, cx, y + 2, rx * 0.7, rx * 0.11)


@draws(
    "soy sauce",
    box=(190, 170),
    height_m=0.14,
    slots={"sauce": "#3a1d14", "cap": "#c9302c", "dish": "#f4f1ea"},
    faces="front",
    aliases=("soya sauce", "soy sauce bottle"),
    tags=("food",),
    shadow=(12, 180),
)
def soy_sauce(pen: Pen) -> None:
    """Draw a small bottle with two spouts, and a dish of its sauce."""
    for x, px in ((48, 30), (72, 90)):
        pen.limb("cap.shade", [(x, 22), (px, 14)], (9, 5))
    pen.form("cap", rectangle(40, 6, 40, 26, rounding=6), shade=4, light=3)
    body = smooth(
        [
            (44, 32, 0.2),
            (76, 32, 0.2),
            (78, 52),
            (100, 120),
            (104, 152, 0.5),
            (94, 162, 0.5),
            (26, 162, 0.5),
            (16, 152, 0.5),
            (20, 120),
            (42, 52),
        ]
    )
    pen.form("sauce", body, shade=6, light=5)
    pen.form("dish", rectangle(36, 88, 48, 44, rounding=4), shade=3)
    pen.fill("cap", rectangle(36, 102, 48, 14, rounding=0))
    pen.limb("#ffffff.raw", [(30, 140), (34, 110), (48, 58)], (4, 5, 3), alpha=0.35)
    pen.form(
        "dish",
        smooth(
            [
                (106, 134, 0.3),
                (186, 134, 0.3),
                (172, 158),
                (160, 164, 0.5),
                (132, 164, 0.5),
                (120, 158),
            ]
        ),
        shade=4,
    )
    pen.form("dish", ellipse(146, 134, 40, 10), shade=2)
    pen.oval("sauce", 146, 135, 33, 7.5)
    pen.oval("sauce.light", 136, 133, 12, 2.6, alpha=0.7)
    pen.anchor("grip", 60, 100)


@draws(
    "cinnamon stick",
    box=(200, 130),
    height_m=0.05,
    slots={"bark": "#9a5a30", "string": "#e6d7b8"},
    faces="front",
    aliases=("cinnamon", "cinnamon sticks", "cinnamon bark"),
    plural="sticks of cinnamon",
    tags=("spice",),
    shadow=(20, 180),
)
def cinnamon_stick(pen: Pen) -> None:
    """Draw three rolled sticks of bark, tied."""
    for dy, tilt in ((-16, -8), (14, 5), (0, -2)):
        with pen.turned(tilt, 100, 68 + dy):
            pen.form("bark", rectangle(10, 54 + dy, 180, 28, rounding=9), shade=6, light=4)
            pen.line("bark.deep", [(22, 68 + dy), (176, 68 + dy)], 3)
            pen.oval("bark.deep", 182, 68 + dy, 7, 13)
            pen.oval("bark.light", 180, 64 + dy, 4, 6)
    pen.form("string", rectangle(86, 34, 20, 72, rounding=5), shade=3, light=2)
    for y in (52, 66, 80):
        pen.line("string.shade", [(87, y), (105, y - 2)], 1.6)
    for side in (-1, 1):
        pen.line("string", [(96, 36), (96 + side * 24, 14), (96 + side * 30, 32), (97, 38)], 4)


@draws(
    "star anise",
    box=(170, 170),
    height_m=0.03,
    slots={"pod": "#8a4a26", "seed": "#d8a25a"},
    faces="front",
    plural="star anise",
    tags=("spice",),
    shadow=(40, 130),
)
def star_anise(pen: Pen) -> None:
    """Draw an eight-pointed pod with its shining seeds."""
    for k in range(8):
        with pen.turned(45 * k, 85, 85):
            pod = smooth([(85, 86), (72, 52), (85, 6, 0.1), (98, 52)])
            pen.form("pod", pod, shade=4, light=3)
            pen.blob("pod.deep", [(85, 66), (79, 50), (85, 24, 0.2), (91, 50)])
            pen.form("seed", ellipse(85, 48, 6, 11), shade=2, light=2)
            pen.oval("#ffffff", 83, 43, 1.6, alpha=0.8)
    pen.form("pod.shade", ellipse(85, 85, 13, 13), shade=3, light=2)


@draws(
    "pistachio",
    box=(110, 84),
    height_m=0.03,
    slots={"shell": "#e6d3ac", "kernel": "#8fae4f"},
    faces="front",
    plural="pistachios",
    aliases=("pistachio nut", "pistachio nuts"),
    tags=("nut",),
    shadow=(16, 94),
)
def pistachio(pen: Pen) -> None:
    """Draw a pistachio whose shell has opened."""
    for x, y, tilt in ((54, 42, -8),):
        with pen.turned(tilt, x, y):
            pen.form("kernel", ellipse(x + 8, y, 38, 22), shade=4, light=3)
            pen.oval("#a8507a", x + 22, y - 6, 12, 5, alpha=0.6)
            for s in (-1, 1):
                half = smooth(
                    [
                        (x - 44, y, 0.2),
                        (x - 20, y + s * 32),
                        (x + 20, y + s * 31),
                        (x + 44, y + s * 14, 0.3),
                        (x + 12, y + s * 12),
                        (x - 20, y + s * 7),
                    ]
                )
                pen.form("shell", half, shade=4, light=3)


@draws(
    "cashew",
    box=(100, 76),
    height_m=0.03,
    slots={"nut": "#e8cf9a"},
    faces="front",
    plural="cashews",
    aliases=("cashew nut", "cashew nuts"),
    tags=("nut",),
    shadow=(16, 84),
)
def cashew(pen: Pen) -> None:
    """Draw a bent cashew."""
    for x, y, turn in ((50, 38, 6),):
        with pen.turned(turn, x, y):
            pen.form(
                "nut",
                limb(
                    [(x - 34, y - 12), (x - 14, y + 14), (x + 16, y + 12), (x + 34, y - 16)],
                    (20, 32, 30, 17),
                ),
                shade=5,
                light=4,
            )
            pen.line("nut.shade", [(x - 22, y - 6), (x, y + 5), (x + 20, y - 4)], 2)


@draws(
    "hazelnut",
    box=(110, 140),
    height_m=0.03,
    slots={"nut": "#a8683a", "leaf": "#7fa05a"},
    faces="front",
    plural="hazelnuts",
    aliases=("hazel nut", "cobnut", "filbert"),
    tags=("nut",),
    shadow=(20, 90),
)
def hazelnut(pen: Pen) -> None:
    """Draw a hazelnut in its ruff of leaves."""
    for x, y, s in ((54, 84, 1.0),):
        ruff = smooth(
            [
                (x - 46 * s, y + 8),
                (x - 50 * s, y - 30, 0.2),
                (x - 34 * s, y - 34),
                (x - 26 * s, y - 56, 0.2),
                (x - 6, y - 44),
                (x + 8, y - 64 * s, 0.2),
                (x + 18 * s, y - 42),
                (x + 40 * s, y - 48, 0.2),
                (x + 40 * s, y - 24),
                (x + 52 * s, y - 10, 0.2),
                (x + 44 * s, y + 10),
            ]
        )
        pen.form("leaf", ruff, shade=5, light=3)
        nut = smooth(
            [
                (x, y + 50 * s, 0.3),
                (x - 38 * s, y + 24),
                (x - 36 * s, y - 14),
                (x, y - 26),
                (x + 36 * s, y - 14),
                (x + 38 * s, y + 24),
            ]
        )
        pen.form("nut", nut, shade=6, light=4)
        with pen.inside(nut):
            pen.blob(
                "nut.pale",
                [
                    (x - 40, y - 14),
                    (x, y - 4),
                    (x + 40, y - 14),
                    (x + 36, y - 32),
                    (x - 36, y - 32),
                ],
            )
        for dx in (-16, 0, 16):
            pen.line("nut.shade", [(x + dx, y - 2), (x + dx * 0.8, y + 36 * s)], 1.8)


@draws(
    "chestnut",
    box=(134, 132),
    height_m=0.04,
    slots={"nut": "#7a3f22", "husk": "#9fae5a"},
    faces="front",
    plural="chestnuts",
    aliases=("sweet chestnut", "horse chestnut", "conker", "roasted chestnut"),
    tags=("nut",),
    shadow=(20, 114),
)
def chestnut(pen: Pen) -> None:
    """Draw a chestnut in its open prickly husk."""
    husk: list[tuple[float, float, float]] = []
    for k in range(30):
        a = math.radians(12 * k)
        r = 58 if k % 2 else 47
        husk.append((66 + r * 1.06 * math.cos(a), 70 + r * math.sin(a), 0.0))
    pen.form("husk", polygon(husk), shade=6, light=4)
    pen.fill("#f1e8cf", ellipse(66, 72, 38, 36))
    for x, y, s in ((66, 76, 0.92),):
        nut = smooth(
            [
                (x, y - 42 * s, 0.1),
                (x + 36 * s, y - 12),
                (x + 40 * s, y + 20 * s),
                (x, y + 36 * s),
                (x - 40 * s, y + 20 * s),
                (x - 36 * s, y - 12),
            ]
        )
        pen.form("nut", nut, shade=6, light=4)
        with pen.inside(nut):
            pen.blob(
                "#d8b98a",
                [
                    (x - 44, y + 26 * s),
                    (x, y + 18 * s),
                    (x + 44, y + 26 * s),
                    (x + 30, y + 50),
                    (x - 30, y + 50),
                ],
            )
        pen.limb("nut.pale", [(x - 20 * s, y + 6), (x - 12 * s, y - 18 * s)], (5, 3), alpha=0.7)


@draws(
    "star fruit",
    box=(200, 140),
    height_m=0.08,
    slots={"skin": "#dcc23f"},
    faces="front",
    plural="star fruits",
    aliases=("starfruit", "carambola"),
    tags=("fruit",),
    shadow=(20, 180),
)
def star_fruit(pen: Pen) -> None:
    """Draw a ribbed fruit and a slice that is a star."""
    body = smooth(
        [(10, 74), (34, 26), (90, 14), (138, 34), (150, 74, 0.4), (130, 110), (80, 126), (30, 112)]
    )
    pen.form("skin", body, shade=8, light=6)
    pen.line("skin.shade", [(16, 66), (70, 50), (146, 72)], 4)
    pen.line("skin.shade", [(18, 86), (74, 96), (144, 80)], 4)
    pen.line("skin.pale", [(24, 54), (74, 34), (134, 48)], 4)
    pen.line("#7a8a3f", [(10, 74), (3, 70)], 6)
    points = [
        (
            148 + (50 if k % 2 == 0 else 24) * math.cos(math.radians(-90 + 36 * k)),
            84 + (50 if k % 2 == 0 else 24) * math.sin(math.radians(-90 + 36 * k)),
        )
        for k in range(10)
    ]
    pen.form("skin.light", polygon(points, rounding=9), shade=4, light=3)
    pen.form(
        "skin.pale",
        polygon([(148 + (x - 148) * 0.76, 84 + (y - 84) * 0.76) for x, y in points], rounding=7),
        shade=0,
    )
    for k in range(5):
        a = math.radians(-90 + 72 * k)
        pen.oval("#6a4a2a", 148 + 13 * math.cos(a), 84 + 13 * math.sin(a), 3, 4)


@draws(
    "passion fruit",
    box=(190, 120),
    height_m=0.06,
    slots={"skin": "#6a3560", "pulp": "#f0a82f"},
    faces="front",
    aliases=("passionfruit", "maracuja"),
    tags=("fruit",),
    shadow=(20, 170),
)
def passion_fruit(pen: Pen) -> None:
    """Draw a whole passion fruit and a half with its seeds."""
    pen.form("skin", ellipse(62, 62, 56, 54), shade=9, light=6)
    pen.limb("skin.pale", [(26, 58), (38, 30)], (6, 4), alpha=0.7)
    pen.line("#7a8a3f", [(62, 10), (66, 2)], 5)
    pen.form("skin", ellipse(132, 72, 52, 45), shade=5, light=3)
    pen.form("#f4e6e0", ellipse(130, 70, 46, 39), shade=3)
    pen.form("pulp", ellipse(130, 70, 36, 30), shade=4, light=3)
    for x, y in (
        (116, 60),
        (134, 54),
        (148, 66),
        (124, 78),
        (142, 82),
        (130, 68),
        (112, 74),
        (152, 78),
    ):
        pen.oval("#2f2a2a", x, y, 4.6, 3.4)
        pen.oval("#ffffff", x - 1.4, y - 1.2, 1.2, alpha=0.8)


@draws(
    "lychee",
    box=(112, 130),
    height_m=0.04,
    slots={"skin": "#c8404f", "flesh": "#f4f0ee"},
    faces="front",
    plural="lychees",
    aliases=("litchi", "lichee"),
    tags=("fruit",),
    shadow=(20, 92),
)
def lychee(pen: Pen) -> None:
    """Draw a half peeled lychee."""
    for x, y, r in ((56, 76, 52),):
        ball = ellipse(x, y, r, r)
        pen.form("skin", ball, shade=7, light=5)
        with pen.inside(ball):
            for i in range(-3, 4):
                for j in range(-3, 4):
                    pen.oval("skin.deep", x + i * 16 + (j % 2) * 8, y + j * 14, 3.6, alpha=0.55)
        pen.line("#6b4632", [(x, y - r), (x + 4, y - r - 14)], 5)
    with pen.inside(ellipse(56, 76, 52, 52)):
        pen.form(
            "flesh",
            smooth([(0, 88), (30, 70), (56, 84), (84, 68), (114, 86), (96, 134), (14, 134)]),
            shade=6,
            light=4,
        )


@draws(
    "durian",
    box=(170, 180),
    height_m=0.28,
    slots={"husk": "#8f9a3f", "flesh": "#f2d46a"},
    faces="front",
    plural="durians",
    aliases=("jackfruit",),
    tags=("fruit",),
    shadow=(40, 130),
)
def durian(pen: Pen) -> None:
    """Draw a durian full of thorns, with an opening that shows its flesh."""
    body: list[tuple[float, float]] = []
    for k in range(44):
        a = math.radians(360 / 44 * k)
        r = 1.0 if k % 2 else 0.9
        body.append((85 + 80 * r * math.cos(a), 100 + 76 * r * math.sin(a)))
    pen.line("#6b5a2a", [(85, 30), (88, 5)], 11)
    pen.form("husk", polygon(body), shade=9, light=6)
    for j in range(-4, 5):
        for i in range(-4, 5):
            x, y = 85 + i * 18 + (j % 2) * 9, 100 + j * 16
            if ((x - 85) / 70) ** 2 + ((y - 100) / 66) ** 2 < 1:
                pen.poly("husk.shade", [(x - 6, y + 5), (x, y - 7), (x + 6, y + 5)])
                pen.poly("husk.light", [(x - 6, y + 5), (x, y - 7), (x - 1, y + 5)])
    gap = smooth([(85, 58), (108, 92), (104, 138), (85, 158), (66, 138), (62, 92)])
    pen.form("#f4efdc", gap, shade=3)
    for y in (86, 112, 138):
        pen.form("flesh", ellipse(85, y, 15, 12), shade=3, light=3)


@draws(
    "grapefruit",
    box=(200, 130),
    height_m=0.11,
    slots={"skin": "#f0a24a", "flesh": "#e8566a"},
    faces="front",
    aliases=("pomelo", "pink grapefruit", "half a grapefruit", "grapefruit half"),
    tags=("fruit",),
    shadow=(20, 180),
)
def grapefruit(pen: Pen) -> None:
    """Draw a whole grapefruit and a pink half."""
    pen.form("skin", ellipse(68, 64, 62, 60), shade=9, light=7)
    for x, y in ((40, 50), (60, 30), (80, 58), (50, 82), (30, 74)):
        pen.oval("skin.shade", x, y, 1.8)
    pen.form("skin", ellipse(138, 74, 56, 52), shade=5)
    pen.form("#fbe9d4", ellipse(136, 72, 51, 47), shade=0)
    for k in range(10):
        a, b = math.radians(36 * k + 4), math.radians(36 * k + 32)
        m = (a + b) / 2
        wedge = smooth(
            [
                (136 + 7 * math.cos(m), 72 + 7 * math.sin(m), 0.2),
                (136 + 43 * math.cos(a), 72 + 39 * math.sin(a), 0.3),
                (136 + 46 * math.cos(m), 72 + 42 * math.sin(m)),
                (136 + 43 * math.cos(b), 72 + 39 * math.sin(b), 0.3),
            ]
        )
        pen.form("flesh", wedge, shade=2, light=2)


@draws(
    "zucchini",
    box=(230, 110),
    height_m=0.06,
    slots={"skin": "#3f7a3a"},
    faces="front",
    plural="zucchinis",
    aliases=("courgette", "zucchinis", "green squash"),
    tags=("vegetable",),
    shadow=(20, 210),
)
def zucchini(pen: Pen) -> None:
    """Draw a courgette with two slices."""
    pen.form("skin", limb([(24, 78), (90, 52), (200, 26)], (30, 42, 36)), shade=8, light=5)
    for dy in (-8, 4, 14):
        pen.line("skin.light", [(36, 76 + dy * 0.5), (96, 54 + dy), (190, 30 + dy)], 2.4, alpha=0.8)
    pen.form("#a8b86a", limb([(204, 24), (222, 12)], (20, 14), is_blunt=True), shade=3, light=2)
    for x, y in ((150, 82), (196, 84)):
        pen.form("skin", ellipse(x, y, 26, 23), shade=3)
        pen.form("#e4ecb8", ellipse(x - 1, y - 1, 22, 19), shade=2)
        for k in range(6):
            a = math.radians(60 * k)
            pen.oval("#c8d48a", x - 1 + 10 * math.cos(a), y - 1 + 8 * math.sin(a), 3, 2)


@draws(
    "turnip",
    box=(150, 190),
    height_m=0.16,
    slots={"root": "#f1ece6", "blush": "#a8508a", "leaf": "#5f9e4f"},
    recolour=("blush",),
    faces="front",
    aliases=("swede", "rutabaga", "kohlrabi"),
    tags=("vegetable",),
    shadow=(40, 110),
)
def turnip(pen: Pen) -> None:
    """Draw a turnip, white below and purple above, with its leaves."""
    for dx, top in ((-46, 26), (44, 22), (-20, 6), (20, 10)):
        pen.form(
            "leaf",
            limb([(75, 78), (75 + dx * 0.5, 54), (75 + dx, top)], (7, 20, 8)),
            shade=4,
            light=3,
        )
        pen.line("leaf.pale", [(75, 74), (75 + dx * 0.5, 52), (75 + dx * 0.94, top + 8)], 2)
    body = smooth(
        [
            (75, 70),
            (122, 76),
            (140, 108),
            (116, 148),
            (82, 168),
            (75, 188, 0.2),
            (68, 168),
            (34, 148),
            (10, 108),
            (28, 76),
        ]
    )
    pen.form("root", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob(
            "blush",
            [(0, 60), (150, 60), (150, 112), (112, 104), (75, 116), (38, 104), (0, 112)],
            alpha=0.85,
        )
        pen.line("root.shade", [(40, 146), (62, 152)], 2)


@draws(
    "sweet potato",
    box=(220, 130),
    height_m=0.09,
    slots={"skin": "#b5532f", "flesh": "#f09a4a"},
    faces="front",
    plural="sweet potatoes",
    aliases=("yam", "yams"),
    tags=("vegetable",),
    shadow=(20, 200),
)
def sweet_potato(pen: Pen) -> None:
    """Draw a sweet potato and a cut piece of one."""
    pen.form(
        "skin",
        smooth(
            [
                (6, 66, 0.3),
                (50, 24),
                (110, 14),
                (160, 36),
                (176, 58),
                (140, 88),
                (80, 104),
                (36, 92),
            ]
        ),
        shade=9,
        light=6,
    )
    for x, y in ((50, 50), (84, 34), (116, 52), (70, 76), (104, 82)):
        pen.line("skin.deep", [(x - 8, y), (x + 8, y - 2)], 2.2)
    pen.form("skin", ellipse(172, 88, 42, 36), shade=5)
    pen.form("flesh", ellipse(168, 86, 36, 31), shade=4, light=3)
    pen.edge("flesh.light", ellipse(168, 86, 24, 20), 2)


@draws(
    "brussels sprout",
    box=(92, 90),
    height_m=0.05,
    slots={"leaf": "#7fae4f"},
    faces="front",
    plural="brussels sprouts",
    aliases=("brussel sprout", "brussel sprouts", "sprouts"),
    tags=("vegetable",),
    shadow=(16, 76),
)
def brussels_sprout(pen: Pen) -> None:
    """Draw a small round sprout."""
    for x, y, r in ((46, 43, 41),):
        pen.form("leaf", ellipse(x, y, r, r * 0.98), shade=6, light=4)
        pen.line("leaf.pale", [(x, y + r * 0.9), (x - 4, y), (x + 4, y - r * 0.8)], 2.6)
        pen.line(
            "leaf.shade",
            [(x - r * 0.9, y + 8), (x - 6, y - r * 0.6), (x + r * 0.4, y - r * 0.8)],
            2.4,
        )
        pen.line(
            "leaf.shade", [(x + r * 0.9, y + 10), (x + 14, y - r * 0.3), (x + 2, y - r * 0.8)], 2.4
        )
        for s in (-1, 1):
            pen.line("leaf.pale", [(x - 2, y + 6), (x + s * 22, y - 8)], 1.8)
        pen.form("#e4ecc4", ellipse(x, y + r * 0.94, 9, 5), shade=2)


@draws(
    "samosa",
    box=(110, 108),
    height_m=0.07,
    slots={"crust": "#d8963f"},
    faces="front",
    plural="samosas",
    aliases=("samosas on a plate", "empanada", "pasty", "cornish pasty"),
    tags=("dish",),
    shadow=(14, 96),
)
def samosa(pen: Pen) -> None:
    """Draw a crisp triangular pastry."""
    for x, y, tilt in ((54, 66, -3),):
        with pen.turned(tilt, x, y):
            pen.form(
                "crust",
                smooth(
                    [
                        (x, y - 56, 0.3),
                        (x + 44, y + 20, 0.3),
                        (x + 30, y + 34, 0.4),
                        (x - 30, y + 34, 0.4),
                        (x - 44, y + 20, 0.3),
                    ]
                ),
                shade=8,
                light=5,
            )
            pen.line("crust.shade", [(x, y - 46), (x + 8, y - 4), (x + 30, y + 22)], 2.4)
            for dx, dy in ((-14, 6), (6, -18), (-4, 20), (-24, 22)):
                pen.oval("crust.deep", x + dx, y + dy, 3, 2, alpha=0.6)


@draws(
    "falafel",
    box=(200, 120),
    height_m=0.06,
    slots={"crust": "#a8682f", "plate": PLATE},
    faces="front",
    plural="falafels",
    aliases=("falafel balls",),
    tags=("dish",),
    shadow=(20, 180),
)
def falafel(pen: Pen) -> None:
    """Draw falafel on a plate, one bitten and green inside."""
    plate(pen, 100, 92, 96, "plate")
    for x in (40, 160):
        pen.form(
            "#7fae4f",
            smooth([(x - 28, 90), (x - 20, 74), (x, 80), (x + 16, 72), (x + 28, 88), (x, 98)]),
            shade=3,
            light=3,
        )
    for x, y in ((64, 70), (134, 70), (98, 46), (100, 80)):
        pen.form("crust", ellipse(x, y, 27, 24), shade=6, light=4)
        for dx, dy in ((-10, -6), (6, -12), (12, 4), (-4, 10), (0, -2)):
            pen.oval("crust.deep", x + dx, y + dy, 3, 2.2)
    pen.form("#8fae4f", ellipse(110, 80, 13, 17), shade=3)


@draws(
    "paella",
    box=(240, 110),
    height_m=0.1,
    slots={"pan": "#3a3f4a", "rice": "#f0b84a"},
    faces="front",
    aliases=("paella pan", "seafood paella"),
    tags=("dish",),
    shadow=(30, 210),
)
def paella(pen: Pen) -> None:
    """Draw a flat pan of yellow rice with shrimps, mussels, peas and lemon."""
    for s in (-1, 1):
        pen.line(
            "pan",
            [(120 + s * 98, 52), (120 + s * 116, 44), (120 + s * 115, 62), (120 + s * 96, 66)],
            6,
        )
    pen.form(
        "pan",
        smooth([(14, 50, 0.2), (226, 50, 0.2), (206, 94), (120, 106), (34, 94)]),
        shade=7,
        light=4,
    )
    pen.form("pan.light", ellipse(120, 50, 106, 40), shade=0)
    pen.form("rice", ellipse(120, 50, 97, 34), shade=4, light=3)
    for k in range(46):
        a, r = math.radians(137.5 * k), 0.98 * math.sqrt((k + 0.5) / 46)
        x, y = 120 + 88 * r * math.cos(a), 50 + 29 * r * math.sin(a)
        pen.oval(("rice.pale", "rice.shade", "#5f9e4f", "#d8433f")[k % 4], x, y, 3.4, 2.2)
    for x, y in ((78, 42), (150, 38), (120, 64)):
        pen.form(
            "#f08a5a",
            limb(
                [(x - 18, y + 4), (x - 8, y - 8), (x + 8, y - 7), (x + 16, y + 5)], (5, 13, 11, 4)
            ),
            shade=2,
            light=2,
        )
    for x, y in ((104, 34), (170, 58), (62, 60)):
        pen.form("#2f2f3f", ellipse(x, y, 15, 8, tilt=-24), shade=2, light=2)
        pen.oval("#f0a85a", x + 2, y - 1, 8, 3.4, tilt=-24)
    for x in (40, 198):
        pen.form("#f2d53f", polygon([(x - 13, 50), (x + 13, 44), (x + 4, 60)], rounding=4), shade=2)


@draws(
    "fish and chips",
    box=(230, 150),
    height_m=0.12,
    slots={"batter": "#d8973f", "chip": "#f0cb6a", "plate": PLATE},
    faces="front",
    plural="fish and chips",
    aliases=("fish 'n' chips", "fish & chips"),
    tags=("dish",),
    shadow=(20, 210),
)
def fish_and_chips(pen: Pen) -> None:
    """Draw a battered fillet on a pile of chips, with peas and a lemon."""
    plate(pen, 115, 118, 112, "plate")
    for k in range(15):
        x, y, t = 56 + (k * 37) % 120, 84 + (k * 13) % 26, -50 + (k * 41) % 100
        with pen.turned(t, x, y):
            pen.form("chip", rectangle(x - 26, y - 6, 52, 12, rounding=3), shade=3, light=3)
    pen.form(
        "batter",
        smooth(
            [
                (24, 72),
                (60, 34),
                (120, 22),
                (176, 32),
                (206, 16, 0.3),
                (200, 56),
                (212, 78, 0.3),
                (170, 76),
                (110, 92),
                (56, 94),
            ]
        ),
        shade=9,
        light=6,
    )
    for x, y in ((60, 66), (92, 48), (124, 62), (150, 44), (100, 78), (178, 56)):
        pen.oval("batter.deep", x, y, 5, 3, alpha=0.6)
    for k in range(9):
        pen.form("#6fae4f", ellipse(168 + (k % 3) * 13, 98 + (k // 3) * 9, 7, 7), shade=2, light=2)
    pen.form("#f2d53f", smooth([(28, 116), (44, 92), (72, 112), (52, 122)]), shade=3, light=3)


@draws(
    "schnitzel",
    box=(220, 110),
    height_m=0.06,
    slots={"crust": "#d8933a", "plate": PLATE},
    faces="front",
    aliases=("wiener schnitzel", "breaded cutlet", "milanesa", "tonkatsu", "escalope"),
    tags=("dish",),
    shadow=(20, 200),
)
def schnitzel(pen: Pen) -> None:
    """Draw a breaded cutlet on a plate with lemon and parsley."""
    plate(pen, 110, 74, 106, "plate")
    body = smooth(
        [(20, 66), (44, 38), (96, 30), (150, 34), (176, 58), (158, 82), (104, 92), (46, 88)]
    )
    pen.form("crust", body, shade=8, light=5)
    for k in range(22):
        x, y = 36 + (k * 47) % 130, 44 + (k * 17) % 38
        pen.oval("crust.deep" if k % 2 else "crust.pale", x, y, 3.4, 2, alpha=0.7)
    pen.form("#f2d53f", ellipse(112, 50, 21, 12), shade=3, light=2)
    pen.fill("#fbf2b0", ellipse(112, 49, 17, 9))
    for k in range(6):
        a = math.radians(60 * k)
        pen.line("#f2d53f", [(112, 49), (112 + 15 * math.cos(a), 49 + 8 * math.sin(a))], 1.6)
    for x, y in ((176, 60), (188, 70), (172, 74), (196, 58)):
        pen.form("#4f9a4a", ellipse(x, y, 10, 8), shade=2, light=2)


@draws(
    "strudel",
    box=(220, 120),
    height_m=0.09,
    slots={"crust": "#d8a052", "filling": "#e8cf8a", "plate": PLATE},
    faces="front",
    aliases=("apple strudel", "apfelstrudel"),
    tags=("dish",),
    shadow=(20, 200),
)
def strudel(pen: Pen) -> None:
    """Draw a piece of strudel with its layers, apples and sugar."""
    plate(pen, 110, 94, 104, "plate")
    pen.form(
        "crust",
        smooth(
            [
                (34, 84, 0.3),
                (30, 52),
                (60, 28),
                (150, 24),
                (184, 44),
                (186, 80, 0.3),
                (150, 96),
                (60, 98),
            ]
        ),
        shade=9,
        light=6,
    )
    pen.form("crust.light", ellipse(162, 66, 30, 32), shade=4)
    for r in (0.8, 0.56, 0.32):
        pen.edge("crust.shade", ellipse(162, 67, 30 * r, 32 * r), 2)
    for x, y in ((154, 58), (170, 66), (158, 80), (172, 82)):
        pen.form("filling", ellipse(x, y, 8, 6), shade=2, light=2)
    pen.oval("#5f3f2a", 164, 72, 3)
    for k in range(5):
        pen.line("crust.deep", [(58 + k * 18, 30 + k % 2), (50 + k * 18, 66)], 2.4, alpha=0.6)
    for k in range(24):
        pen.oval("#ffffff", 46 + (k * 29) % 104, 34 + (k * 13) % 26, 2.2, alpha=0.9)


@draws(
    "baklava",
    box=(200, 120),
    height_m=0.05,
    slots={"pastry": "#d89a42", "nut": "#8fae4f", "plate": PLATE},
    faces="front",
    plural="baklavas",
    tags=("dish",),
    shadow=(20, 180),
)
def baklava(pen: Pen) -> None:
    """Draw diamonds of layered pastry with pistachio on top."""
    plate(pen, 100, 94, 96, "plate")
    for x, y in ((100, 46), (58, 70), (142, 70)):
        pen.form(
            "pastry.shade",
            polygon(
                [
                    (x - 42, y),
                    (x, y + 19),
                    (x + 42, y),
                    (x + 42, y + 18),
                    (x, y + 38),
                    (x - 42, y + 18),
                ]
            ),
            shade=3,
        )
        for k in (6, 12):
            pen.line(
                "pastry.deep", [(x - 42, y + k, 0), (x, y + 19 + k, 0), (x + 42, y + k, 0)], 1.8
            )
        pen.form(
            "pastry",
            polygon([(x, y - 19), (x + 42, y), (x, y + 19), (x - 42, y)], rounding=3),
            shade=3,
            light=3,
        )
        for dx, dy in ((-6, 0), (6, -2), (0, 5), (0, -6)):
            pen.form("nut", ellipse(x + dx, y + dy, 6, 4), shade=1, light=1)


@draws(
    "meringue",
    box=(170, 150),
    height_m=0.07,
    slots={"cream": "#f7f1e6"},
    faces="front",
    aliases=("pavlova base", "merengue", "meringue kiss"),
    tags=("dish",),
    shadow=(20, 150),
)
def meringue(pen: Pen) -> None:
    """Draw a swirled kiss of meringue."""
    for y, w, h in ((120, 76, 30), (92, 62, 28), (66, 46, 25), (42, 30, 22)):
        pen.form("cream", ellipse(85, y, w, h), shade=6, light=3)
        pen.line(
            "cream.shade",
            [(85 - w * 0.8, y + h * 0.35), (85, y + h * 0.72), (85 + w * 0.8, y + h * 0.3)],
            2.4,
        )
    pen.form(
        "cream",
        smooth([(66, 40), (78, 20), (92, 4, 0.2), (96, 24), (104, 42), (85, 50)]),
        shade=4,
        light=3,
    )


@draws(
    "camembert",
    box=(210, 110),
    height_m=0.04,
    slots={"rind": "#f3ecda", "paste": "#f2d98a"},
    faces="front",
    aliases=("brie", "soft cheese", "camembert cheese", "wheel of brie", "brie cheese"),
    tags=("dish",),
    shadow=(20, 190),
)
def camembert(pen: Pen) -> None:
    """Draw a round soft cheese from which a piece has been cut."""
    pen.form(
        "rind",
        smooth([(8, 46, 0.2), (202, 46, 0.2), (202, 74), (160, 100), (50, 100), (8, 74)]),
        shade=7,
        light=4,
    )
    pen.form("rind.light", ellipse(105, 46, 97, 38), shade=4)
    pen.poly("paste", [(105, 46), (140, 82), (140, 106), (105, 76)])
    pen.poly("paste.light", [(105, 46), (176, 72), (176, 92), (105, 76)])
    pen.poly("#d9cfb8", [(140, 82), (176, 70), (176, 94), (140, 107)], alpha=0.9)
    for x, y in ((60, 36), (86, 26), (44, 52), (126, 30)):
        pen.line("rind.shade", [(x - 9, y), (x + 9, y + 3)], 2)
