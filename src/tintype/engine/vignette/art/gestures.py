"""Owns the drawings of hands that say something.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.business import thumbs_up
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb, polygon
from tintype.engine.vignette.art.pen import Pen

SKIN = "#f0c09a"


@draws(
    "thumbs down",
    box=(140, 160),
    height_m=0.25,
    slots={"skin": SKIN, "sleeve": "#3f86c8"},
    faces="front",
    aliases=("thumb down", "dislike button", "dislike"),
    plural="thumbs down",
    tags=("symbol",),
    shadow=(30, 120),
)
def thumbs_down(pen: Pen) -> None:
    """Draw a fist with its thumb down."""
    with pen.group(matrix=(1, 0, 0, -1, 0, 160)):
        thumbs_up.plot(pen)


@draws(
    "fist",
    box=(140, 170),
    height_m=0.25,
    slots={"skin": SKIN, "sleeve": "#3f86c8"},
    faces="front",
    aliases=("raised fist", "clenched fist", "fist bump"),
    tags=("symbol",),
    shadow=(30, 110),
)
def fist(pen: Pen) -> None:
    """Draw a raised fist."""
    pen.form("sleeve", polygon([(38, 128), (104, 128), (110, 168), (32, 168)], rounding=3), shade=6)
    pen.form(
        "skin", curve("22 62, 34 34, 112 34, 124 70, 118 112, 96 136, 46 136, 26 108"), shade=8
    )
    for k, x in enumerate((38, 61, 84, 107)):
        top = (26, 16, 18, 30)[k]
        pen.form("skin", limb([(x, top), (x, 70)], (24, 23)), shade=4, light=3)
    pen.form("skin", limb(dots("30 106, 44 84, 84 82"), (26, 26, 22)), shade=5, light=4)
    pen.line("skin.deep", dots("84 90, 92 84, 90 74"), 2.4)


@draws(
    "pointing hand",
    box=(210, 120),
    height_m=0.2,
    slots={"skin": SKIN, "sleeve": "#3f86c8"},
    aliases=("pointing finger", "hand pointing", "finger pointing"),
    tags=("symbol",),
    shadow=(30, 170),
)
def pointing_hand(pen: Pen) -> None:
    """Draw a hand that points."""
    pen.form(
        "sleeve", polygon([(4, 34), (52, 30), (56, 104), (4, 108)], rounding=4), shade=6, light=3
    )
    pen.box("#ffffff", 46, 32, 13, 70, rounding=5)
    pen.form(
        "skin",
        curve("56 40, 86 26, 116 30, 136 46, 138 92, 116 108, 76 108, 56 98"),
        shade=8,
        light=4,
    )
    pen.form("skin", limb(dots("110 42, 150 40, 196 42"), (27, 24, 18)), shade=5, light=4)
    for k, y in enumerate((64, 80, 95)):
        pen.form("skin", limb([(112 - 4 * k, y), (138 - 8 * k, y + 1)], (19, 18)), shade=4, light=2)
    pen.form("skin", limb(dots("72 46, 98 56, 122 54"), (24, 21, 16)), shade=4, light=3)
    pen.line("skin.deep", dots("188 36, 194 42, 189 48"), 1.8)


@draws(
    "praying hands",
    box=(130, 190),
    height_m=0.25,
    slots={"skin": SKIN, "sleeve": "#7a5fa8"},
    faces="front",
    aliases=("folded hands", "hands in prayer", "clapping hands", "namaste"),
    plural="praying hands",
    tags=("symbol",),
    shadow=(20, 110),
)
def praying_hands(pen: Pen) -> None:
    """Draw two hands laid together."""
    for side in (-1, 1):
        sleeve = [
            (65 + side * 8, 128),
            (65 + side * 38, 118),
            (65 + side * 60, 184),
            (65 + side * 22, 188),
        ]
        pen.form("sleeve", polygon(sleeve, rounding=4), shade=6, light=3)
        x = 65
        palm = curve(
            f"{x} 16, {x + side * 10} 6, "
            f"{x + side * 19} 18, {x + side * 25} 70, {x + side * 36} 96,"
            f"{x + side * 36} 124, {x + side * 14} 140, {x} 132"
        )
        pen.form("skin" if side < 0 else "skin.shade", palm, shade=5, light=3)
        pen.form(
            "skin",
            limb([(x + side * 28, 106), (x + side * 14, 84), (x + side * 4, 66)], (20, 16, 12)),
            shade=3,
        )
    pen.line("skin.deep", [(65, 14), (65, 66)], 2)


@draws(
    "cupped hands",
    box=(260, 190),
    height_m=0.2,
    slots={"skin": SKIN, "sleeve": "#3f86c8"},
    faces="front",
    plural="cupped hands",
    aliases=("hands cupped together", "open palms", "two cupped hands", "pair of cupped hands"),
    shadow=(50, 210),
)
def cupped_hands(pen: Pen) -> None:
    """Draw two hands that hold something between them."""
    for side in (1, -1):
        with pen.group(matrix=(side, 0, 0, 1, 0 if side == 1 else 260, 0)):
            pen.form("skin", curve("30 74, 58 58, 96 66, 130 84, 130 118, 84 122, 40 108"), shade=6)
            pen.form("skin", limb(dots("58 96, 76 58, 104 40"), (34, 27, 19)), shade=5, light=3)
    pen.anchor("inside", 130, 92, size=120)
    pen.anchor("top", 130, 92, size=120)
    with pen.in_front():
        for side in (1, -1):
            with pen.group(matrix=(side, 0, 0, 1, 0 if side == 1 else 260, 0)):
                pen.form(
                    "sleeve",
                    polygon([(22, 148), (62, 130), (88, 182), (40, 189), (4, 189)], rounding=4),
                    shade=6,
                    light=3,
                )
                palm = curve(
                    "26 72 .4, 40 98, 84 110, 131 112 .2, 131 152 .3, 96 166, 58 158, 28 128"
                )
                pen.form("skin", palm, shade=9, light=4)
                for k, (x, y) in enumerate(((78, 152), (84, 138), (88, 124))):
                    end = (136 - 3 * k, y - 6 - 2 * k)
                    finger = limb([(x, y), (x + 26, y + 1), end], (22, 20, 16))
                    pen.form("skin", finger, shade=4, light=2)
