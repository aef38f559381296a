"""Owns the drawings of washing and dressing: towels, combs, dryers, lipstick, a shower.

Does not know settings, light or styles. Long because a drawing is a list of strokes.
"""

import math
from typing import Final

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "lipstick",
    box=(80, 170),
    height_m=0.08,
    slots={"stick": "#d8304a", "case": "#2f2c3a", "ring": "#e0b54f"},
    faces="front",
    tags=("home",),
    shadow=(14, 66),
)
def lipstick(pen: Pen) -> None:
    """Draw an open lipstick."""
    pen.form(
        "stick",
        smooth([(24, 90, 0.1), (24, 34, 0.3), (44, 6), (56, 14, 0.4), (56, 90, 0.1)]),
        shade=7,
        light=5,
    )
    pen.box("ring", 18, 72, 44, 32, rounding=3)
    pen.box("ring.light", 23, 72, 8, 32)
    pen.form(
        "case",
        smooth(
            [(10, 100, 0.2), (70, 100, 0.2), (70, 162, 0.3), (64, 167), (16, 167), (10, 162, 0.3)]
        ),
        shade=7,
        light=4,
    )


@draws(
    "comb",
    box=(200, 80),
    height_m=0.05,
    slots={"comb": "#e8923c"},
    faces="front",
    tags=("home",),
    shadow=(12, 188),
)
def comb(pen: Pen) -> None:
    """Draw a comb with its teeth down."""
    for k in range(15):
        pen.box("comb" if k % 2 else "comb.shade", 14 + 11.6 * k, 34, 7, 42, rounding=3)
    pen.form(
        "comb",
        smooth([(4, 30, 0.5), (16, 8), (184, 8), (196, 30, 0.5), (192, 40, 0.4), (8, 40, 0.4)]),
        shade=6,
        light=4,
    )
    pen.anchor("grip", 160, 24)


@draws(
    "hairbrush",
    box=(210, 90),
    height_m=0.06,
    slots={"wood": "#b8683f", "bristle": "#3a3440"},
    aliases=("hair brush", "brush"),
    plural="hairbrushes",
    tags=("home",),
    shadow=(16, 194),
)
def hairbrush(pen: Pen) -> None:
    """Draw a hairbrush lying with its bristles up."""
    for k in range(10):
        pen.line("bristle", [(104 + 9.6 * k, 44), (106 + 9.6 * k, 8)], 2.8)
        pen.oval("bristle", 106 + 9.6 * k, 8, 3)
    pen.form(
        "wood",
        smooth(
            [
                (4, 66),
                (20, 54),
                (80, 52),
                (104, 40),
                (180, 38),
                (206, 54),
                (190, 76),
                (110, 84),
                (80, 72),
                (20, 78),
            ]
        ),
        shade=8,
        light=4,
    )


@draws(
    "hair dryer",
    box=(190, 170),
    height_m=0.22,
    slots={"body": "#e86a8f", "nozzle": "#3a3440"},
    aliases=("hairdryer", "blow dryer"),
    tags=("home",),
    shadow=(40, 110),
)
def hair_dryer(pen: Pen) -> None:
    """Draw a hair dryer that blows to the right."""
    pen.line("nozzle", [(62, 160), (46, 166), (20, 160)], 5)
    pen.limb("body.shade", [(78, 80), (64, 158)], (34, 26))
    pen.form(
        "body",
        smooth(
            [
                (20, 56),
                (34, 18),
                (74, 6),
                (130, 24),
                (142, 34, 0.4),
                (142, 76, 0.4),
                (128, 88),
                (72, 106),
                (32, 92),
            ]
        ),
        shade=10,
        light=6,
    )
    pen.box("nozzle", 138, 30, 38, 50, rounding=5)
    pen.box("nozzle.light", 170, 26, 12, 58, rounding=4)
    pen.oval("nozzle", 54, 56, 24)
    pen.oval("body.light", 54, 56, 16)
    for k in range(4):
        pen.line("nozzle", [(42 + 8 * k, 46), (42 + 8 * k, 66)], 2.4)
    pen.box("#f4f1ea", 68, 118, 12, 20, rounding=5)


@draws(
    "towel",
    box=(150, 170),
    height_m=0.8,
    slots={"cloth": "#6fb8c8", "bar": "#c9a25f"},
    faces="front",
    stance="wall",
    aliases=("bath towel", "towels on a rack", "beach towel"),
    tags=("home",),
)
def towel(pen: Pen) -> None:
    """Draw a towel over a bar."""
    pen.box("bar", 3, 12, 144, 9, rounding=4)
    pen.oval("bar.shade", 8, 16, 7)
    pen.oval("bar.shade", 142, 16, 7)
    pen.form(
        "cloth.shade",
        smooth([(34, 12, 0.3), (132, 12, 0.3), (134, 140, 0.2), (36, 140, 0.2)]),
        shade=4,
    )
    pen.form(
        "cloth",
        smooth([(20, 10, 0.3), (116, 10, 0.3), (120, 164, 0.2), (16, 166, 0.2)]),
        shade=8,
        light=4,
    )
    for y in (126, 138):
        pen.box("cloth.pale", 18, y, 100, 6)
    for k in range(10):
        pen.line("cloth.deep", [(21 + 10.4 * k, 158), (21 + 10.4 * k, 166)], 2)


@draws(
    "shower",
    box=(150, 240),
    height_m=2.2,
    slots={"metal": "#b9c4cc", "water": "#8fd0e8"},
    faces="front",
    stance="wall",
    aliases=("shower head", "showerhead"),
    tags=("home",),
)
def shower(pen: Pen) -> None:
    """Draw a shower with falling water."""
    pen.line("metal", [(16, 236), (16, 20), (40, 8), (96, 12), (104, 40)], 8)
    pen.oval("metal.shade", 16, 150, 12)
    pen.oval("#d9473f", 16, 150, 5)
    pen.form(
        "metal", smooth([(64, 62, 0.3), (84, 40), (124, 40), (144, 62, 0.3)]), shade=5, light=3
    )
    pen.box("metal.deep", 63, 60, 82, 8, rounding=4)
    for k in range(7):
        x = 70 + 11.4 * k
        for j in range(5):
            y = 78 + 32 * j + 9 * (k % 3)
            pen.line(
                "water",
                [(x + (k - 3) * j * 0.9, y), (x + (k - 3) * (j + 0.6) * 0.9, min(y + 18, 234))],
                4,
            )


@draws(
    "baby bottle",
    box=(90, 190),
    height_m=0.18,
    slots={"bottle": "#eaf3f7", "cap": "#5fb0d8", "teat": "#e8c08a"},
    recolour=("cap",),
    faces="front",
    aliases=("nursing bottle", "milk bottle for a baby", "feeding bottle"),
    tags=("home",),
    shadow=(14, 76),
)
def baby_bottle(pen: Pen) -> None:
    """Draw a baby's bottle with milk."""
    pen.form(
        "teat",
        smooth([(34, 40), (38, 18), (45, 4), (52, 18), (56, 40), (66, 50), (24, 50)]),
        shade=4,
    )
    pen.form(
        "cap",
        smooth([(16, 48, 0.3), (74, 48, 0.3), (76, 70, 0.3), (14, 70, 0.3)]),
        shade=5,
        light=3,
    )
    pen.form(
        "bottle",
        smooth(
            [
                (14, 70, 0.3),
                (76, 70, 0.3),
                (84, 96),
                (78, 130),
                (84, 170),
                (76, 187, 0.5),
                (14, 187, 0.5),
                (6, 170),
                (12, 130),
                (6, 96),
            ]
        ),
        shade=8,
    )
    pen.blob(
        "#fffdf6",
        [
            (9, 104, 0.2),
            (81, 104, 0.2),
            (75, 130),
            (80, 168),
            (73, 182, 0.5),
            (17, 182, 0.5),
            (10, 168),
            (15, 130),
        ],
    )
    for k in range(4):
        pen.line("cap.shade", [(52, 116 + 16 * k), (70, 116 + 16 * k)], 2.4)


@draws(
    "ironing board",
    box=(260, 160),
    height_m=0.95,
    slots={"cover": "#8fb8d8", "leg": "#9aa3ad"},
    aliases=("ironing table",),
    tags=("home",),
    shadow=(50, 210),
)
def ironing_board(pen: Pen) -> None:
    """Draw an ironing board on crossed legs."""
    pen.line("leg", [(80, 44), (196, 152)], 7)
    pen.line("leg.shade", [(186, 44), (70, 152)], 7)
    for x in (70, 196):
        pen.line("leg.deep", [(x - 18, 154), (x + 18, 154)], 6)
    pen.form(
        "cover",
        smooth([(6, 14, 0.4), (200, 10), (252, 24), (200, 42), (6, 42, 0.4)]),
        shade=8,
        light=4,
    )
    for k in range(6):
        pen.oval("cover.pale", 34 + 34 * k, 24 + 5 * (k % 2), 5)
    pen.anchor("top", 120, 16, size=150)


@draws(
    "whisk",
    box=(80, 200),
    height_m=0.28,
    slots={"wire": "#aab4bc", "handle": "#d9473f"},
    faces="front",
    aliases=("egg whisk", "egg beater"),
    tags=("kitchen",),
    shadow=(20, 60),
)
def whisk(pen: Pen) -> None:
    """Draw a whisk with its wires up."""
    for half in (34, 22, 9):
        pen.edge(
            "wire",
            smooth(
                [
                    (40, 106),
                    (40 - half, 60),
                    (40 - half * 0.6, 14),
                    (40, 5),
                    (40 + half * 0.6, 14),
                    (40 + half, 60),
                ]
            ),
            3.4,
        )
    pen.limb("handle", [(40, 108), (40, 190)], (14, 18))
    pen.box("wire", 32, 98, 16, 14, rounding=4)
    pen.line("handle.light", [(36, 118), (36, 184)], 3)


@draws(
    "spatula",
    box=(70, 210),
    height_m=0.3,
    slots={"blade": "#3a4352", "handle": "#c9935f"},
    faces="front",
    aliases=("turner", "fish slice"),
    tags=("kitchen",),
    shadow=(16, 54),
)
def spatula(pen: Pen) -> None:
    """Draw a slotted spatula."""
    pen.line("blade", [(35, 80), (35, 120)], 7)
    pen.form(
        "blade",
        smooth([(8, 10, 0.3), (62, 10, 0.3), (58, 76, 0.5), (44, 88), (26, 88), (12, 76, 0.5)]),
        shade=5,
        light=3,
    )
    for x in (23, 35, 47):
        pen.box("#e9edf0", x - 3, 26, 6, 40, rounding=3)
    pen.limb("handle", [(35, 116), (35, 202)], (12, 15))
    pen.oval("handle.deep", 35, 196, 3.4)


@draws(
    "ladle",
    box=(90, 210),
    height_m=0.3,
    slots={"metal": "#b9c4cc"},
    aliases=("soup ladle", "soup spoon"),
    tags=("kitchen",),
    shadow=(16, 70),
)
def ladle(pen: Pen) -> None:
    """Draw a soup ladle."""
    pen.line("metal", [(66, 8), (78, 14), (72, 30), (66, 60), (62, 156)], 8)
    pen.line("metal.light", [(66, 60), (60, 150)], 2.4)
    pen.form(
        "metal",
        smooth([(6, 152, 0.2), (74, 152, 0.2), (70, 186), (40, 206), (12, 186)]),
        shade=7,
        light=3,
    )
    pen.oval("metal.deep", 40, 152, 34, 10)
    pen.oval("metal.shade", 40, 154, 28, 7)
    pen.anchor("grip", 66, 52)


@draws(
    "salt shaker",
    box=(80, 140),
    height_m=0.1,
    slots={"glass": "#e6eef2", "cap": "#9aa5b0"},
    faces="front",
    aliases=("salt cellar", "salt", "pepper shaker", "pepper mill", "salt and pepper"),
    tags=("kitchen",),
    shadow=(10, 70),
)
def salt_shaker(pen: Pen) -> None:
    """Draw a salt shaker."""
    pen.form(
        "glass",
        smooth(
            [
                (18, 46, 0.2),
                (62, 46, 0.2),
                (74, 128, 0.3),
                (66, 137, 0.4),
                (14, 137, 0.4),
                (6, 128, 0.3),
            ]
        ),
        shade=7,
        light=4,
    )
    pen.poly("#ffffff", [(13, 84), (67, 84), (71, 132), (9, 132)], rounding=4)
    pen.form(
        "cap", smooth([(16, 48, 0.2), (18, 24), (40, 5), (62, 24), (64, 48, 0.2)]), shade=6, light=4
    )
    for x, y in ((32, 22), (40, 14), (48, 22), (40, 28)):
        pen.oval("cap.deep", x, y, 2.6)


@draws(
    "rope",
    box=(190, 130),
    height_m=0.3,
    slots={"rope": "#c9a06a"},
    faces="front",
    aliases=("coil of rope", "lasso", "coiled rope"),
    shadow=(20, 170),
)
def rope(pen: Pen) -> None:
    """Draw a coil of rope."""
    for k, y in enumerate((100, 80, 60, 42)):
        tone = "rope.shade" if k % 2 else "rope"
        for start in (180, 0):
            half = [
                (90 + (82 - 3 * k) * math.cos(a), y + 24 * math.sin(a))
                for a in (math.radians(start + 15 * step) for step in range(13))
            ]
            pen.limb(tone, half, (17.0,) * len(half))
        for j in range(13):
            x = 14 + 12.6 * j
            pen.line(
                "rope.deep",
                [(x, y + 16 - abs(x - 90) * 0.14), (x + 7, y + 28 - abs(x - 90) * 0.16)],
                2,
                alpha=0.6,
            )
    pen.limb("rope", [(150, 96), (172, 106), (180, 120)], (15, 15, 13))


@draws(
    "hose",
    box=(220, 150),
    height_m=0.5,
    slots={"hose": "#c8403a", "metal": "#d9b45a"},
    variants=("coiled", "in hand"),
    aliases=("fire hose", "water hose", "garden hose", "firehose"),
    shadow=(20, 160),
)
def hose(pen: Pen) -> None:
    """Draw a coiled hose with a brass nozzle that points right, or one that runs along the ground.

    In somebody's hand the nozzle is as large as the hand, and the hose falls from it to the ground.
    """
    if pen.variant == "in hand":
        spine = [(178, 50), (142, 58), (126, 92), (118, 132), (84, 144), (44, 138), (6, 144)]
        pen.line("hose.deep", [(x, y + 1.6) for x, y in spine], 7)
        pen.line("hose", spine, 6)
        pen.line("hose.light", [(x - 0.8, y - 1.2) for x, y in spine], 1.4, alpha=0.6)
        pen.limb("metal", [(176, 50), (196, 54), (214, 58)], (8, 7, 4))
        pen.box("metal.shade", 174, 45, 5, 11, rounding=2)
        pen.anchor("grip", 184, 51)
        return
    for k, r in enumerate((56, 42, 28, 14)):
        pen.edge("hose" if k % 2 == 0 else "hose.shade", ellipse(74, 86, r + 6, r), 13)
        pen.edge("hose.light", ellipse(73, 84, r + 7, r + 1), 2, alpha=0.6)
    pen.line("hose", [(134, 96), (150, 128), (128, 140), (96, 142)], 13)
    pen.line("hose", [(120, 50), (144, 36), (164, 44)], 13)
    pen.limb("metal", [(160, 42), (186, 50), (214, 58)], (20, 17, 12))
    pen.box("metal.shade", 156, 30, 10, 25, rounding=3)
    pen.line("metal.light", [(168, 40), (206, 51)], 3)
    pen.anchor("grip", 166, 44)


@draws(
    "net",
    box=(150, 220),
    height_m=1.4,
    slots={"mesh": "#c3ccd4", "pole": "#b8804f"},
    aliases=("butterfly net", "landing net"),
    shadow=(60, 120),
)
def net(pen: Pen) -> None:
    """Draw a net on a pole."""
    pen.limb("pole", [(92, 90), (128, 214)], (8, 9))
    bag = smooth(
        [(12, 50), (56, 26), (106, 44), (104, 78), (84, 110), (44, 152), (22, 130), (10, 90)]
    )
    pen.fill("mesh.light", bag, alpha=0.4)
    with pen.inside(bag):
        for k in range(-8, 16):
            pen.line("mesh.shade", [(k * 13.0, 0), (k * 13.0 + 90, 170)], 1.8)
            pen.line("mesh.shade", [(k * 13.0 + 60, 0), (k * 13.0 - 40, 170)], 1.8)
    pen.edge("pole.shade", ellipse(60, 48, 52, 28, tilt=12), 6)


RIBS: Final = 9
"""Ribs of a folding fan, spread over half a circle."""


@draws(
    "hand fan",
    box=(220, 130),
    height_m=0.28,
    slots={"leaf": "#e2577a", "rib": "#c79a5b", "blossom": "#fbe6ee"},
    faces="front",
    aliases=("folding fan", "paper fan", "silk fan", "japanese fan"),
    tags=("dress",),
    shadow=(84, 136),
)
def hand_fan(pen: Pen) -> None:
    """Draw an open folding fan with blossoms on its leaf, held where its ribs meet."""

    def at(turn: float, r: float) -> tuple[float, float]:
        angle = math.pi * (0.06 + 0.88 * turn)
        return 110 - r * math.cos(angle), 114 - r * math.sin(angle)

    steps = [k / 16 for k in range(17)]
    leaf = [*(at(t, 106) for t in steps), *(at(t, 50) for t in reversed(steps))]
    for k in range(RIBS):
        x, y = at(k / (RIBS - 1), 56)
        pen.line("rib", [(110, 114), (x, y)], 5.0)
    pen.form("leaf", polygon(leaf), shade=5, light=4)
    for k in range(1, 2 * RIBS - 2):
        inner, outer = at(k / (2 * RIBS - 2), 51), at(k / (2 * RIBS - 2), 105)
        pen.line("leaf.shade" if k % 2 else "leaf.light", [inner, outer], 1.6, alpha=0.6)
    for turn, r, size in ((0.2, 78, 9.0), (0.34, 90, 6.0), (0.56, 74, 10.0), (0.72, 90, 7.0)):
        x, y = at(turn, r)
        for k in range(5):
            a = 2 * math.pi * k / 5
            pen.oval(
                "blossom", x + size * 0.6 * math.cos(a), y + size * 0.6 * math.sin(a), size / 2
            )
        pen.oval("rib", x, y, size * 0.3)
    pen.line("rib.deep", [at(0, 106), (110, 114), at(1, 106)], 4.0)
    pen.oval("rib.deep", 110, 114, 7)
    pen.anchor("grip", 110, 108)
