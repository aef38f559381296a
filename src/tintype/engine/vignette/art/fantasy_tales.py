"""Owns the drawings of things out of tales: beanstalk, dragon's egg, hammer of thunder, mimic.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve, eye
from tintype.engine.vignette.art.foliage import leaf
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle
from tintype.engine.vignette.art.pen import Pen


@draws(
    "beanstalk",
    box=(190, 420),
    height_m=30,
    slots={"stem": "#4f9a4a", "leaf": "#6fb85a"},
    faces="front",
    aliases=("magic beanstalk", "giant beanstalk"),
    tags=("fantasy", "garden"),
    shadow=(50, 140),
)
def beanstalk(pen: Pen) -> None:
    """Draw a giant beanstalk: two stems that wind about each other up into a cloud."""
    rows = 13
    left = [(95 + 26 * math.sin(0.9 * k), 402 - 29 * k) for k in range(rows)]
    right = [(95 - 26 * math.sin(0.9 * k), 402 - 29 * k) for k in range(rows)]
    widths = [30 - 1.6 * k for k in range(rows)]
    pen.form("stem.shade", limb(right, widths), shade=4)
    for k in range(1, rows - 1):
        x, y = right[k]
        if k % 2:
            leaf(pen, "leaf.shade", x, y, 62, 42, -160 if k % 4 == 1 else -20)
    pen.form("stem", limb(left, widths), shade=5, light=4)
    for k in range(2, rows - 1):
        x, y = left[k]
        if k % 2 == 0:
            leaf(pen, "leaf", x, y, 68, 46, -150 if k % 4 == 0 else -30)
    for x, y, r in (
        (58, 40, 32),
        (132, 40, 32),
        (95, 30, 28),
        (95, 50, 30),
        (32, 50, 22),
        (158, 50, 22),
    ):
        pen.form("#f7f9fc", ellipse(x, y, r, r * 0.72), shade=4, light=2)
    pen.anchor("top", 95, 20, size=120)


@draws(
    "dragon egg",
    box=(170, 200),
    height_m=0.5,
    slots={"shell": "#3f8f7f", "glow": "#ffd96a", "nest": "#8a6a44"},
    faces="front",
    aliases=("dragon's egg", "dragon eggs", "monster egg"),
    tags=("fantasy",),
    shadow=(16, 154),
)
def dragon_egg(pen: Pen) -> None:
    """Draw a scaly dragon's egg in a nest, a crack of light in it."""
    if pen.is_night:
        pen.glow("glow.lit", 85, 100, 70, alpha=0.4)
    egg = curve("24 118, 36 56, 62 16, 85 8, 108 16, 134 56, 146 118, 120 168, 85 178, 50 168")
    pen.form("shell", egg, shade=11, light=7)
    with pen.inside(egg):
        for row in range(8):
            for k in range(8):
                x, y = 10 + 22 * k + 11 * (row % 2), 24 + 21 * row
                pen.edge("shell.deep", ellipse(x, y, 13, 14), 2.2)
        crack = [(70, 26, 0), (84, 48, 0), (74, 66, 0), (96, 84, 0), (86, 104, 0)]
        pen.line("glow.lit", [(float(x), float(y), float(r)) for x, y, r in crack], 5)
    pen.oval("shell.pale", 58, 62, 9, 18, tilt=16, alpha=0.6)
    for k in range(13):
        x = 18 + 10.4 * k
        pen.limb(
            "nest.shade" if k % 2 else "nest",
            [(x - 8, 188 - 7 * (k % 3)), (x + 14, 168 + 6 * (k % 2)), (x + 12, 186)],
            (6, 6, 4),
        )
    pen.form(
        "nest",
        curve("10 172, 40 164, 85 172, 130 164, 160 172, 146 194, 85 198, 24 194"),
        shade=5,
        light=3,
    )
    for k in range(8):
        pen.line("nest.deep", [(20 + 17 * k, 176), (34 + 15 * k, 192)], 2.4)


@draws(
    "thunder hammer",
    box=(170, 200),
    height_m=0.6,
    slots={"steel": "#a9b3bf", "grip": "#6a4030", "gold": "#d6a83f"},
    faces="front",
    aliases=("thor's hammer", "mjolnir", "mjölnir"),
    tags=("fantasy", "weapon"),
    shadow=(30, 140),
)
def thunder_hammer(pen: Pen) -> None:
    """Draw the short-hafted hammer of the thunder god, its head up."""
    pen.edge("grip", ellipse(85, 190, 9, 7), 4)
    pen.form("grip", rectangle(77, 84, 16, 98, rounding=4), shade=4, light=3)
    for y in range(92, 178, 13):
        pen.line("gold", [(77, y + 7), (93, y)], 3)
    pen.form(
        "steel",
        polygon(
            [(24, 12), (146, 12), (164, 28), (164, 78), (146, 94), (24, 94), (6, 78), (6, 28)],
            rounding=5,
        ),
        shade=9,
        light=7,
    )
    pen.form("steel.light", rectangle(36, 20, 98, 66, rounding=3), shade=5, light=3)
    for x in (20, 150):
        pen.line("gold", [(x, 24), (x, 82)], 4)
    pen.edge("gold", ellipse(85, 53, 22, 22), 4)
    for k in range(3):
        with pen.turned(60 * k, 85, 53):
            pen.line("gold", [(66, 53), (104, 53)], 3)
    pen.anchor("grip", 85, 140)


@draws(
    "mimic chest",
    box=(220, 200),
    height_m=0.9,
    slots={"wood": "#8a5230", "iron": "#d6a83f", "tongue": "#d6506a"},
    faces="front",
    aliases=("mimic", "chest monster", "monster chest"),
    tags=("fantasy",),
    shadow=(16, 204),
)
def mimic_chest(pen: Pen) -> None:
    """Draw a treasure chest that is a monster: teeth, eyes and a long tongue."""
    pen.form("wood", curve("18 92 .1, 22 34, 70 8, 150 8, 198 34, 202 92 .1"), shade=8, light=6)
    for x in (44, 110, 176):
        pen.line("iron", [(x, 20 if x != 110 else 8), (x, 90)], 9)
    pen.fill("#2a1420", polygon([(20, 86), (200, 86), (192, 130), (28, 130)]))
    for x, r in ((70, 15), (150, 15)):
        pen.form("#fbf6c9", ellipse(x, 62, r, r), shade=2)
        pen.oval("#c8352f.lit", x + 2, 64, 7)
        pen.oval("#1c1216", x + 2, 64, 3, 6)
    for k in range(9):
        x = 26 + 18.6 * k
        pen.form("#fbf6ea", polygon([(x, 86), (x + 17, 86), (x + 8.5, 108)]), shade=2)
    pen.form("wood", rectangle(18, 124, 184, 72, rounding=5), shade=8, light=5)
    for x in (44, 176):
        pen.line("iron", [(x, 126), (x, 194)], 9)
    for k in range(9):
        x = 26 + 18.6 * k
        pen.form("#fbf6ea", polygon([(x, 128), (x + 17, 128), (x + 8.5, 106)]), shade=2)
    pen.form(
        "tongue",
        limb([(110, 112), (124, 134), (112, 166), (128, 190)], (36, 32, 28, 16)),
        shade=5,
        light=4,
    )
    pen.line("tongue.deep", [(112, 118), (122, 140), (114, 166)], 3)
    pen.anchor("top", 110, 12, size=120)


@draws(
    "humpty dumpty",
    box=(200, 250),
    height_m=0.9,
    slots={"shell": "#f6e2c4", "suit": "#3f6fb0", "bow": "#d6473f"},
    faces="front",
    aliases=("egg man", "humpty"),
    tags=("fantasy",),
    shadow=(40, 160),
)
def humpty_dumpty(pen: Pen) -> None:
    """Draw the egg of the rhyme in trousers and a bow tie."""
    for x, s in ((74, -1), (126, 1)):
        pen.form("suit", limb([(x, 178), (x + s * 4, 232)], (26, 20)), shade=3, light=2)
        pen.form(
            "#34262a",
            curve(
                f"{x - 12} 232 .3, {x + 12} 230 .3, {x + 12 + s * 14} 240, {x + 10 + s * 12} 249,"
                f" {x - 12 + s * 8} 249"
            ),
            shade=2,
        )
        pen.limb(
            "suit.light",
            [(100 + s * 66, 134), (100 + s * 88, 158), (100 + s * 80, 186)],
            (16, 14, 12),
        )
        pen.form("#f6e2c4", ellipse(100 + s * 80, 192, 9, 9), shade=2)
    egg = curve("30 122, 40 62, 70 18, 100 8, 130 18, 160 62, 170 122, 148 180, 100 200, 52 180")
    pen.form("shell", egg, shade=11, light=7)
    with pen.inside(egg):
        pen.box("suit", 10, 140, 180, 70)
        pen.box("#6a4030", 10, 134, 180, 12)
        pen.box("#d6a83f", 90, 133, 20, 14, rounding=3)
    for s in (-1, 1):
        pen.form(
            "bow",
            polygon([(100, 122), (100 + s * 32, 108), (100 + s * 32, 136)], rounding=5),
            shade=3,
            light=2,
        )
        pen.oval("#fbfaf6", 100 + s * 20, 66, 12, 14)
        eye(pen, 100 + s * 20, 68, 7)
        pen.line("shell.line", [(100 + s * 10, 46), (100 + s * 22, 42), (100 + s * 30, 47)], 3)
        pen.oval("#e8907a", 100 + s * 38, 88, 10, 6, alpha=0.4)
    pen.form("bow", ellipse(100, 122, 8, 8), shade=2, light=2)
    pen.line("shell.line", [(80, 92), (100, 102), (120, 92)], 3.4)
    pen.anchor("head", 100, 10, size=70)
    pen.anchor("hand", 180, 192)
