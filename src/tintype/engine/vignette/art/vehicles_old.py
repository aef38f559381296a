"""Owns the drawings of vehicles of old times and odd places: mine cart, ox cart, paddle steamer.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD = "#c3cad3", "#34363f", "#a8743f"


@draws(
    "mine cart",
    box=(220, 180),
    height_m=1.1,
    slots={"iron": "#6a6f78", "ore": "#e0b23c"},
    aliases=("minecart", "mine wagon", "mining cart", "ore cart", "coal cart"),
    tags=("mine",),
    shadow=(20, 200),
)
def mine_cart(pen: Pen) -> None:
    """Draw a mine cart heaped with ore, on a piece of track."""
    for x in (30, 74, 118, 162):
        pen.box("#7a5236", x, 168, 26, 9, rounding=2)
    pen.line("#b9c1ce", [(8, 168), (212, 168)], 5)
    for x, y, r in (
        (60, 52, 24),
        (98, 38, 26),
        (138, 46, 25),
        (166, 58, 18),
        (80, 60, 22),
        (118, 60, 24),
    ):
        body = polygon(
            [
                (x - r, y),
                (x - r * 0.5, y - r * 0.8),
                (x + r * 0.4, y - r * 0.9),
                (x + r, y - r * 0.1),
                (x + r * 0.6, y + r),
                (x - r * 0.7, y + r),
            ],
            rounding=4,
        )
        pen.form("ore", body, shade=5, light=4)
    with pen.in_front():
        tub = polygon([(16, 62), (204, 62), (182, 140), (38, 140)], rounding=7)
        pen.form("iron", tub, shade=9, light=6)
        pen.form("iron.light", rectangle(10, 56, 200, 13, rounding=5), shade=3, light=2)
        for x in (60, 110, 160):
            pen.line("iron.deep", [(x + (x - 110) * 0.1, 70), (x, 138)], 5)
        for x in (62, 158):
            pen.form("#4a4e56", ellipse(x, 148, 22, 22), shade=4, light=3)
            pen.form("iron.light", ellipse(x, 148, 9, 9), shade=2)
    pen.anchor("inside", 110, 58, size=150)
    pen.anchor("seat", 110, 60, size=100)


@draws(
    "dog sled",
    box=(280, 150),
    height_m=1.2,
    slots={"wood": "#b5763f", "load": "#c8453c"},
    aliases=("dogsled", "husky sled", "sledge of a musher"),
    tags=("snow",),
    shadow=(10, 260),
)
def dog_sled(pen: Pen) -> None:
    """Draw a musher's sled with its bow, runners and load, heading right."""
    pen.line("wood.deep", [(8, 140), (200, 138), (244, 128), (262, 104)], 6)
    for x in (70, 120, 170, 214):
        pen.line("wood.deep", [(x, 98), (x + 6, 138)], 5)
    pen.form("load", curve("60 92 .2, 64 56, 110 46, 180 52, 210 76, 216 94 .2"), shade=7, light=4)
    for x in (92, 140, 184):
        pen.line("#f0d9a8", [(x, 50 + abs(x - 130) * 0.06), (x - 2, 94)], 3)
    pen.form("wood", rectangle(54, 92, 176, 9, rounding=4), shade=2, light=2)
    pen.line("wood", [(46, 140), (40, 60), (46, 20), (58, 14)], 7)
    pen.line("wood", [(46, 66), (72, 92)], 5)
    pen.line("wood", [(228, 96), (252, 92), (268, 74), (258, 58)], 6)
    pen.line("wood", [(14, 146), (206, 144), (250, 132), (270, 104)], 7)
    pen.anchor("seat", 130, 52, size=90)


@draws(
    "ox cart",
    box=(280, 180),
    height_m=1.8,
    slots={"wood": "#a8743f", "hay": "#e0bb5a"},
    aliases=("oxcart", "farm cart", "hay cart", "hay wagon", "donkey cart", "bullock cart"),
    tags=("farm",),
    shadow=(20, 240),
)
def ox_cart(pen: Pen) -> None:
    """Draw a two-wheeled cart of wood heaped with hay, its shafts to the right."""
    pen.line("wood.deep", [(150, 112), (270, 124)], 8)
    pen.form("hay", curve("34 82, 40 44, 84 16, 140 20, 184 46, 196 82, 120 94"), shade=8, light=5)
    for k in range(14):
        x, y = 46 + 10.5 * k, 66 - 28 * math.sin(math.pi * k / 13)
        pen.line("hay.deep", [(x, y + 16), (x + 6, y - 2)], 2, alpha=0.7)
    pen.form(
        "wood", polygon([(26, 76), (206, 76), (196, 118), (36, 118)], rounding=4), shade=5, light=4
    )
    for y in (90, 104):
        pen.line("wood.shade", [(30, y), (202, y)], 2)
    for x in (40, 92, 144, 194):
        pen.form("wood.shade", rectangle(x - 4, 56, 9, 62, rounding=2), shade=2)
    pen.line("wood", [(160, 118), (272, 130)], 9)
    pen.form(
        "wood.deep", ellipse(114, 128, 48, 48).plus(ellipse(114, 128, 38, 38)), shade=4, light=3
    )
    for k in range(5):
        with pen.turned(36 * k, 114, 128):
            pen.line("wood.deep", [(72, 128), (156, 128)], 6)
    pen.form("wood", ellipse(114, 128, 12, 12), shade=3, light=3)
    pen.anchor("seat", 118, 36, size=80)
    pen.anchor("top", 114, 24, size=110)


@draws(
    "windsurfer board",
    box=(260, 260),
    height_m=4.2,
    slots={"sail": "#e0457a", "stripe": "#f7d24a", "board": "#f7f5ef"},
    stance="water",
    ground=246,
    aliases=("windsurf", "windsurf board", "sailboard", "windsurfing board"),
    tags=("sea", "beach"),
    shadow=(20, 240),
)
def windsurfer_board(pen: Pen) -> None:
    """Draw a windsurfing board with its bright sail."""
    sail = smooth([(122, 8, 0), (186, 60), (216, 130), (222, 196, 0.2), (170, 214), (110, 220, 0)])
    pen.form("sail", sail, shade=8, light=5)
    with pen.inside(sail):
        pen.poly("stripe", [(100, 108), (240, 84), (240, 120), (100, 140)])
        pen.poly("#dff1fa", [(120, 170), (200, 160), (204, 190), (120, 200)], alpha=0.85)
        for y in (60, 100, 150):
            pen.line("sail.deep", [(112, y), (220, y + 18)], 2)
    pen.limb(DARK, [(122, 8), (114, 110), (108, 234)], (4, 6, 7))
    pen.limb(STEEL, [(112, 170), (168, 178), (226, 168)], (6, 5, 5))
    pen.form(
        "board",
        curve("8 236, 40 228, 190 228, 252 220 .2, 236 244, 180 254, 50 254, 16 248"),
        shade=5,
        light=3,
    )
    pen.line("sail", [(30, 240), (220, 236)], 4)
    pen.anchor("seat", 84, 230, size=60)


@draws(
    "paddle steamer",
    box=(380, 210),
    height_m=14,
    slots={"hull": "#f7f3ea", "wheel": "#c8352f", "deck": "#e6dcc4"},
    recolour=("hull", "wheel"),
    stance="water",
    ground=190,
    aliases=("riverboat", "steamboat", "mississippi steamer", "paddleboat"),
    tags=("river",),
    shadow=(20, 360),
    is_lit_at_night=True,
)
def paddle_steamer(pen: Pen) -> None:
    """Draw a river steamer with two decks, twin funnels and its great wheel at the stern."""
    for x in (250, 282):
        pen.form(DARK, rectangle(x, 20, 15, 66), shade=3, light=3)
        pen.form(
            "#d6a83f",
            polygon([(x - 4, 20), (x + 19, 20), (x + 23, 6), (x - 8, 6)]),
            shade=2,
            light=2,
        )
    pen.form("hull", rectangle(206, 54, 34, 30, rounding=3), shade=3, light=2)
    pen.box("#ffe2a0.lit" if pen.is_night else "#8fb8cc", 211, 60, 24, 13)
    for top, left, right in ((84, 110, 336), (128, 84, 350)):
        pen.form("deck", rectangle(left, top, right - left, 38), shade=4, light=2)
        for x in range(left + 10, right - 12, 24):
            pen.box("#ffe2a0.lit" if pen.is_night else "#6f8a9c", x, top + 10, 12, 18, rounding=2)
        pen.form(
            "hull", rectangle(left - 8, top - 7, right - left + 16, 9, rounding=3), shade=2, light=2
        )
        for x in range(left - 4, right + 8, 18):
            pen.line("hull.shade", [(x, top + 2), (x, top + 38)], 3)
        pen.line("hull", [(left - 6, top + 24), (right + 6, top + 24)], 2.4)
    pen.form("wheel", ellipse(58, 142, 50, 50).plus(ellipse(58, 142, 40, 40)), shade=4, light=3)
    for k in range(6):
        with pen.turned(30 * k, 58, 142):
            pen.line("wheel", [(12, 142), (104, 142)], 5)
            for x in (10, 94):
                pen.box("wheel.shade", x, 132, 12, 20, rounding=2)
    pen.form(
        "hull",
        curve("56 164 .2, 352 164 .2, 374 160 .2, 356 204, 80 206 .3, 60 196"),
        shade=6,
        light=4,
    )
    pen.line("wheel", [(62, 178), (366, 174)], 5)
    pen.anchor("top", 220, 80, size=160)
    pen.anchor("inside", 290, 84, size=60)
