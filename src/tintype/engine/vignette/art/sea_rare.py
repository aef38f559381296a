"""Owns the drawings of strange animals of the sea: nautilus, flounder, catfish, beluga.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb
from tintype.engine.vignette.art.pen import Pen

INK = "#2a2228"


@draws(
    "nautilus",
    box=(210, 170),
    height_m=0.2,
    slots={"shell": "#fbf3e4", "stripe": "#c9623a", "arm": "#e9b98f"},
    stance="water",
    variants=("swimming",),
    tags=("underwater",),
    shadow=(40, 150),
)
def nautilus(pen: Pen) -> None:
    """Draw a nautilus with its striped spiral shell."""
    for k in range(8):
        y = 106 + 6 * k
        pen.limb(
            "arm.shade" if k % 2 else "arm",
            [(148, 100 + 4 * k), (182, y), (198 - 4 * (k % 3), y + 12)],
            (10, 8, 3),
        )
    shell = curve("166 112, 164 52, 122 10, 66 12, 20 52, 12 106, 46 150, 104 156, 146 142")
    pen.form("shell", shell, shade=10, light=6)
    with pen.inside(shell):
        for k in range(8):
            turn = math.radians(-160 + 26 * k)
            spine = [
                (84, 84),
                (84 + 40 * math.cos(turn - 0.3), 84 + 40 * math.sin(turn - 0.3)),
                (84 + 96 * math.cos(turn), 84 + 96 * math.sin(turn)),
            ]
            pen.limb("stripe", spine, (3, 9, 15))
        pen.oval("shell.shade", 78, 92, 15)
        pen.oval("shell.deep", 76, 92, 7)
    hood = curve("120 104, 150 78, 168 104, 166 138, 140 150, 122 132")
    pen.form("stripe.light", hood, shade=5, light=3)
    pen.oval("#fbf6ea", 150, 118, 10)
    eye(pen, 151, 118, 6)


@draws(
    "flounder",
    box=(240, 130),
    height_m=0.2,
    slots={"body": "#b59a6f", "spot": "#d9703a"},
    stance="water",
    variants=("swimming",),
    aliases=("flatfish", "plaice", "halibut", "sole fish", "turbot"),
    tags=("underwater",),
    shadow=(40, 190),
)
def flounder(pen: Pen) -> None:
    """Draw a flatfish with both eyes on one side."""
    pen.form("body.shade", curve("54 66, 30 38, 6 26 .2, 12 66, 6 106 .2, 30 94"), shade=4)
    pen.form("body.deep", curve("60 62, 90 16, 140 4, 190 18, 216 50, 140 34, 84 48"), shade=3)
    pen.form("body.deep", curve("60 70, 90 116, 140 127, 190 112, 216 82, 140 98, 84 84"), shade=3)
    body = curve("48 66, 84 34, 140 20, 196 36, 232 64, 220 80, 190 98, 140 110, 84 98")
    pen.form("body", body, shade=8, light=5)
    for x, y, r in (
        (90, 52, 6),
        (120, 40, 5),
        (110, 84, 6),
        (146, 94, 6),
        (158, 56, 6),
        (132, 64, 5),
        (176, 84, 5),
    ):
        pen.oval("spot", x, y, r, r * 0.9)
    for x, y in ((206, 46), (190, 40)):
        pen.form("body.light", ellipse(x, y, 10, 10), shade=2)
        eye(pen, x + 1, y, 5.4)
    pen.line("body.line", [(230, 68), (214, 74), (206, 72)], 2.4)
    pen.line("body.deep", [(186, 60), (180, 76), (186, 90)], 2.4)


@draws(
    "catfish",
    box=(260, 130),
    height_m=0.3,
    slots={"body": "#6f7a78", "belly": "#e6dcc4"},
    stance="water",
    variants=("swimming",),
    aliases=("wels catfish", "giant catfish"),
    plural="catfish",
    tags=("underwater", "fish", "river"),
    shadow=(40, 220),
)
def catfish(pen: Pen) -> None:
    """Draw a catfish with its whiskers."""
    pen.form("body.shade", curve("50 66, 26 34, 6 22 .2, 16 66, 6 108 .2, 28 96"), shade=4)
    pen.form("body.shade", curve("140 40, 128 8 .2, 156 14, 172 38"), shade=3)
    body = curve("36 66, 84 44, 150 32, 214 38, 246 62, 240 88, 200 102, 120 96, 76 84")
    pen.form("body", body, shade=9, light=5)
    with pen.inside(body):
        pen.blob("belly", [(250, 84), (200, 86), (120, 84), (70, 80), (110, 116), (220, 116)])
    pen.form("body.shade", curve("170 86, 150 118 .2, 184 116, 196 94"), shade=3)
    for points in (
        [(238, 64), (252, 40), (246, 12)],
        [(234, 62), (236, 36), (222, 14)],
        [(240, 84), (254, 100), (250, 124)],
        [(230, 90), (232, 108), (220, 126)],
    ):
        pen.limb("body.deep", points, (5, 3.4, 1.6))
    pen.line("body.line", [(246, 76), (228, 80), (214, 76)], 3)
    eye(pen, 214, 58, 6)


@draws(
    "horseshoe crab",
    box=(230, 120),
    height_m=0.14,
    slots={"shell": "#8a6a3f"},
    aliases=("horseshoe crabs",),
    tags=("beach", "sea"),
    shadow=(60, 210),
)
def horseshoe_crab(pen: Pen) -> None:
    """Draw a horseshoe crab: a domed shell and a spike of a tail."""
    pen.form("shell.shade", limb([(76, 86), (40, 98), (6, 112)], (11, 7, 2)), shade=2, light=2)
    pen.form(
        "shell.shade", curve("58 92, 66 60, 104 44, 132 64, 128 104, 84 108"), shade=5, light=4
    )
    for k in range(4):
        pen.poly("shell.deep", [(66 + 12 * k, 100), (72 + 12 * k, 114), (78 + 12 * k, 100)])
    for x in (140, 164, 188):
        pen.limb("shell.deep", [(x, 96), (x + 5, 118)], (7, 4))
    pen.form(
        "shell",
        curve("96 104, 100 58, 132 22, 176 16, 212 44, 224 92 .3, 214 106, 150 108"),
        shade=10,
        light=7,
    )
    pen.line("shell.deep", [(112, 78), (150, 50), (196, 52)], 3)
    pen.oval(INK, 178, 56, 6, 4)
    pen.oval("#ffffff.raw", 180, 54, 1.8)


@draws(
    "beluga",
    box=(300, 140),
    height_m=1.6,
    slots={"skin": "#f3f6f7"},
    stance="water",
    variants=("swimming",),
    aliases=("beluga whale", "white whale"),
    tags=("sea", "underwater", "arctic"),
    shadow=(40, 250),
)
def beluga(pen: Pen) -> None:
    """Draw a beluga with its round forehead and smile."""
    pen.form("skin.shade", curve("44 66, 22 34, 4 20 .2, 14 60, 6 100 .2, 26 92, 48 80"), shade=4)
    body = curve(
        "30 70, 80 44, 150 28, 214 26, 256 14, 284 34, 286 64, 290 78, 262 94, 200 116, 120 110,"
        " 70 92"
    )
    pen.form("skin", body, shade=10, light=5)
    pen.form("skin.shade", curve("186 96, 168 132 .3, 198 128, 216 104"), shade=4)
    pen.line("skin.line", [(288, 78), (270, 84), (252, 78)], 3)
    pen.line("skin.deep", [(240, 34), (236, 62), (244, 90)], 2, alpha=0.6)
    eye(pen, 254, 60, 5.4)
    pen.oval("#f0a8a8", 262, 74, 8, 5, alpha=0.4)
    pen.anchor("head", 254, 16, size=56)
    pen.anchor("back", 150, 30, size=80)
    pen.anchor("seat", 150, 30, size=80)
