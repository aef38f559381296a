"""Owns the drawings of what people bring to the sea: anchor, bottle, buoy, diver's helmet.

Does not know settings, light or styles.
"""

import itertools

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.sea import foam


@draws(
    "anchor",
    box=(180, 220),
    height_m=1.2,
    slots={"iron": "#566479", "rope": "#d9b274"},
    faces="front",
    tags=("sea", "ship"),
    shadow=(50, 130),
)
def anchor(pen: Pen) -> None:
    """Draw a ship's anchor with a rope wound about it."""
    ring = ellipse(90, 22, 20, 20).plus(ellipse(90, 22, 10.5, 10.5))
    pen.form("iron", ring, shade=4, light=3)
    arms = curve(
        "90 190 .3, 126 184, 150 160, 160 130 .2, 178 148 .2, 168 182, 134 210, 90 219 .5,"
        "46 210, 12 182, 2 148 .2, 20 130 .2, 30 160, 54 184"
    )
    pen.form("iron", arms, shade=6, light=5)
    for s in (-1, 1):
        x = 90 + s * 78
        barb = curve(f"{x} 112 .2, {x + s * 10} 152 .2, {x - s * 26} 148 .2")
        pen.form("iron", barb, shade=4, light=3)
    stock = curve("38 60 .4, 142 60 .4, 146 68, 142 76 .4, 38 76 .4, 34 68")
    pen.form("iron", stock, shade=4, light=3)
    pen.form("iron", curve("80 40 .2, 100 40 .2, 102 200 .2, 78 200 .2"), shade=5, light=4)
    for x in (34, 146):
        pen.oval("iron", x, 68, 10)
        pen.oval("iron.light", x - 2, 65, 4)
    rope = [(102, 16), (132, 34), (120, 92), (70, 116), (66, 142), (112, 160), (128, 182)]
    twist = limb(rope, (9, 9, 9, 9, 9, 9, 8))
    pen.form("rope", twist, shade=3, light=2)
    with pen.inside(twist):
        for (ax, ay), (bx, by) in itertools.pairwise(rope):
            for t in (0.2, 0.5, 0.8):
                x, y = ax + (bx - ax) * t, ay + (by - ay) * t
                pen.line("rope.deep", [(x - 5, y + 3), (x + 5, y - 3)], 1.6, alpha=0.7)
    pen.anchor("grip", 90, 50)
    pen.anchor("top", 90, 4, size=40)


@draws(
    "message in a bottle",
    box=(210, 130),
    height_m=0.16,
    slots={"glass": "#9fd3c4", "paper": "#f3e2bc", "cork": "#b98254"},
    stance="water",
    ground=96,
    plural="messages in bottles",
    aliases=("bottle message",),
    tags=("sea", "beach"),
    shadow=(20, 190),
)
def message_in_a_bottle(pen: Pen) -> None:
    """Draw a corked bottle with a rolled letter, lying aslant."""
    with pen.turned(-16, 105, 72):
        pen.form("cork", curve("182 62 .2, 204 60 .2, 204 84 .2, 182 82 .2"), shade=3)
        glass = curve(
            "10 44 .6, 24 34, 100 34, 122 40, 140 58, 178 60 .3, 184 56 .3, 190 60 .3, 190 84 .3,"
            "184 88 .3, 178 84 .3, 140 86, 122 104, 100 110, 24 110, 10 100 .6"
        )
        pen.fill("glass", glass, alpha=0.75)
        with pen.inside(glass):
            roll = curve("28 56 .3, 108 52 .3, 112 72, 108 92 .3, 28 92 .3, 24 74")
            pen.form("paper", roll, shade=5, light=3)
            pen.oval("paper.shade", 110, 72, 6, 20)
            pen.oval("paper.light", 110, 72, 3.4, 12)
            pen.limb("#c9473f", [(66, 54), (68, 74), (66, 92)], (7, 7, 7))
            pen.line("paper.deep", dots("36 64, 56 64"), 1.8, alpha=0.5)
            pen.line("paper.deep", dots("78 64, 100 64"), 1.8, alpha=0.5)
        pen.fill("glass", glass, to="glass.pale", slope="down", alpha=0.3)
        pen.line("#ffffff.raw", dots("22 46, 60 42, 106 44"), 4, alpha=0.75)
        pen.line("#ffffff.raw", dots("146 66, 172 66"), 3, alpha=0.6)
        pen.edge("glass.shade", glass, 2)
    pen.anchor("grip", 150, 60)


@draws(
    "buoy",
    box=(120, 230),
    height_m=2.2,
    ground=206,
    slots={"body": "#dc4238", "band": "#f7f3ea", "iron": "#5a6274", "lamp": "#ffe08a"},
    recolour=("body", "band"),
    faces="front",
    stance="water",
    tags=("sea", "harbour"),
    shadow=(14, 106),
    is_lit_at_night=True,
)
def buoy(pen: Pen) -> None:
    """Draw a navigation buoy with a lamp."""
    if pen.is_night:
        pen.glow("lamp.raw", 60, 22, 46)
    for x in (34, 86):
        pen.limb("iron", [(60 + (x - 60) * 0.34, 40), (x, 118)], (5, 6))
    pen.limb("iron.shade", [(60, 40), (60, 118)], (5, 5))
    for y, a in ((66, 15), (92, 21)):
        pen.limb("iron", [(60 - a, y), (60 + a, y)], (4, 4))
    pen.form("iron", curve("44 36 .3, 76 36 .3, 76 42 .3, 44 42 .3"), shade=2)
    pen.fill("lamp.lit", curve("50 36 .2, 70 36 .2, 70 22, 60 14, 50 22"))
    pen.form("iron", curve("46 18 .3, 60 4, 74 18 .3"), shade=2, light=2)
    body = curve(
        "26 116 .4, 94 116 .4, 100 150, 116 188 .4, 112 214, 60 224, 8 214, 4 188 .4, 20 150"
    )
    pen.form("body", body, shade=0, light=5)
    with pen.inside(body):
        pen.blob("band", dots("0 140 .2, 60 150, 120 140 .2, 120 170 .2, 60 180, 0 170 .2"))
        pen.blob("body.shade", dots("96 110, 130 110, 130 230, 80 230, 92 180"), alpha=0.6)
    foam(pen, 2, 118, 206)
    pen.anchor("top", 60, 118, size=50)


@draws(
    "diving helmet",
    box=(170, 180),
    height_m=0.5,
    slots={"brass": "#c98f45", "glass": "#8cc3cf", "iron": "#7a5a34"},
    faces="front",
    aliases=("diver helmet", "diver's helmet", "diving bell helmet"),
    tags=("sea", "underwater"),
    shadow=(20, 150),
)
def diving_helmet(pen: Pen) -> None:
    """Draw an old brass diver's helmet with its round window."""
    collar = curve("34 132, 14 150, 2 178 .3, 168 178 .3, 156 150, 136 132, 85 126")
    pen.form("brass", collar, shade=6, light=5)
    for x in (24, 54, 85, 116, 146):
        pen.oval("iron", x, 166, 4.6)
        pen.oval("brass.pale", x - 1.2, 164.6, 1.6)
    pen.form(
        "iron",
        curve("26 128 .4, 144 128 .4, 148 136, 144 144 .4, 26 144 .4, 22 136"),
        shade=3,
        light=2,
    )
    dome = curve("85 12, 124 22, 146 58, 146 100, 132 132, 85 138, 38 132, 24 100, 24 58, 46 22")
    pen.form("brass", dome, shade=9, light=7)
    pen.form("brass", curve("76 4 .4, 94 4 .4, 94 16, 76 16"), shade=2)
    for cx, rx in ((24, 9), (146, 9)):
        pen.oval("iron", cx, 82, rx, 22)
        pen.oval("glass.shade", cx, 82, rx * 0.5, 14)
    pen.oval("iron", 85, 82, 42, 42)
    pen.oval("brass.light", 85, 81, 39, 39)
    pen.oval("iron.deep", 85, 82, 32, 32)
    pen.fill("glass", ellipse(85, 82, 30, 30), to="glass.deep", slope="light")
    pen.line("#ffffff.raw", dots("66 84, 70 70, 82 60"), 5, alpha=0.7)
    for i in range(8):
        with pen.turned(i * 45 + 22, 85, 82):
            pen.oval("iron", 85, 46.4, 3)
    for x in (70, 85, 100):
        pen.line("iron", [(x, 56), (x, 108)], 3, alpha=0.85)
    pen.anchor("worn", 85, 120, size=100)
    pen.anchor("top", 85, 12, size=60)
