"""Owns the drawings of people: skin, hair, dress, jobs and poses.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "woman",
    box=(150, 330),
    height_m=1.7,
    slots={
        "top": "#e0a63a",
        "skirt": "#3f5f86",
        "skin": "#c98a63",
        "hair": "#4a2c25",
        "shoe": "#8a3f3a",
        "eye": "#2b2226",
    },
    variants=("standing", "waving"),
    plural="women",
    aliases=("lady", "person"),
    tags=("human",),
    shadow=(40, 112),
)
def woman(pen: Pen) -> None:
    """Draw a woman in three-quarter view, facing right, in a jumper and a skirt."""
    pen.blob("hair.shade", [(42, 40), (40, 74), (48, 96), (78, 98), (96, 84), (90, 50)])
    # Far arm.
    if pen.variant == "waving":
        pen.limb("skin.shade", [(110, 112), (132, 84), (137, 54)], (14, 11, 9))
        pen.limb("top.shade", [(92, 106), (110, 116), (127, 92)], (25, 22, 17))
        hand(pen, 137, 46, tone="skin", angle=-12)
        pen.anchor("hand", 139, 40)
    else:
        pen.limb("skin.shade", [(108, 152), (114, 176), (112, 192)], (11, 10, 9))
        pen.limb("top.shade", [(96, 106), (106, 136), (112, 166)], (24, 19, 15))
    for x, foot in ((84, 88), (64, 62)):
        tone = "skin" if x == 64 else "skin.shade"
        pen.limb(tone, [(x, 238), (x, 276), (foot, 314)], (21, 18, 11))
        shoe = smooth(
            [
                (foot - 10, 328, 0.2),
                (foot - 9, 314),
                (foot + 4, 313),
                (foot + 14, 320),
                (foot + 24, 324),
                (foot + 25, 329, 0.2),
            ]
        )
        pen.form("shoe", shoe, shade=3, light=1.5)
    skirt = smooth(
        [
            (50, 170, 0.3),
            (96, 170, 0.3),
            (106, 206),
            (114, 258, 0.2),
            (78, 264),
            (36, 258, 0.2),
            (42, 206),
        ]
    )
    pen.form("skirt", skirt, shade=9, light=3)
    with pen.inside(skirt):
        for top, low in ((66, 58), (84, 90)):
            pen.limb("skirt.shade", [(top, 186), (low, 268)], (2, 9))
    pen.limb("skin.shade", [(74, 66), (74, 104)], (19, 22))
    torso = smooth(
        [
            (56, 98),
            (74, 92),
            (94, 97),
            (108, 112),
            (101, 144),
            (100, 178, 0.4),
            (74, 182),
            (46, 178, 0.4),
            (47, 142),
            (42, 114),
        ]
    )
    pen.form("top", torso, shade=9, light=4)
    pen.blob("skin", [(62, 92, 0.4), (87, 92, 0.4), (77, 106)])
    pen.line("top.shade", [(62, 94), (70, 105), (79, 106), (88, 94)], 3)
    head(pen, 76, 50)
    near = limb([(53, 112), (43, 146), (50, 180)], (25, 21, 16))
    pen.limb("skin", [(49, 174), (55, 194)], (12, 10))
    pen.form("top", near, shade=5, light=3)
    hand(pen, 57, 200, tone="skin", angle=170)
    if pen.variant != "waving":
        pen.anchor("hand", 60, 202)
    pen.anchor("head", 74, 20, size=58)
    pen.anchor("face", 88, 50, size=34)
    pen.anchor("neck", 74, 92, size=32)
    pen.anchor("back", 46, 120, size=40)


def hand(pen: Pen, x: float, y: float, *, tone: str, angle: float) -> None:
    """Draw a relaxed hand; angle 0 points up."""
    with pen.moved(x, y), pen.turned(angle, 0, 0):
        pen.blob(tone, [(-5, 9), (-7, 0), (-5, -10), (0, -12), (5, -10), (6, 0), (5, 9)])
        pen.limb(tone, [(-4, 4), (-9, -2), (-9, -6)], (5, 4, 3))


def head(pen: Pen, x: float, y: float) -> None:
    """Draw a head in three-quarter view with a bob of hair, its face centred at (x, y)."""
    with pen.moved(x, y):
        face = smooth(
            [
                (-20, -8),
                (-12, -28),
                (10, -30),
                (26, -14),
                (27, 4),
                (22, 20),
                (9, 29),
                (-6, 25),
                (-18, 10),
            ]
        )
        pen.form("skin", face, shade=5, light=0)
        pen.oval("#e8694f", 1, 10, 5.5, 4, alpha=0.28)
        pen.oval("#e8694f", 22, 9, 4, 3.6, alpha=0.28)
        for ex in (5, 20):
            pen.oval("eye", ex, 0, 2.4, 3.3)
            pen.oval("#ffffff.raw", ex + 0.8, -1.3, 0.8)
            pen.line("hair", [(ex - 4.5, -8.5), (ex, -10.5), (ex + 4, -9)], 1.8)
        pen.line("skin.deep", [(14, -1), (17.5, 7), (13, 8.5)], 1.7)
        pen.blob("#b5483f", [(5, 15, 0.3), (12, 16.5), (19, 14.5, 0.3), (13, 20)])
        hair = smooth(
            [
                (30, -14, 0.4),
                (24, -34),
                (0, -42),
                (-26, -34),
                (-38, -6),
                (-36, 26),
                (-22, 42),
                (-12, 38, 0.4),
                (-15, 16),
                (-16, -2),
                (-6, -14),
                (10, -22),
                (22, -22),
            ]
        )
        pen.form("hair", hair, shade=6, light=4)
        pen.line("hair.light", [(-28, -12), (-20, -28), (-4, -34)], 2.4, alpha=0.7)
        pen.line("hair.shade", [(-27, 22), (-26, 2), (-18, -14)], 1.8)
