"""Owns the drawings of devices that make and take in sound.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "radio",
    box=(200, 160),
    height_m=0.28,
    slots={"body": "#c7553f", "cloth": "#e8d5ac", "chrome": "#d9dde0"},
    faces="front",
    aliases=("transistor radio", "old radio"),
    tags=("home", "music"),
    shadow=(16, 184),
    is_lit_at_night=True,
)
def radio(pen: Pen) -> None:
    """Draw a portable radio with an aerial, a speaker and a dial."""
    pen.line("chrome", [(166, 44), (188, 4)], 3.2)
    pen.oval("chrome", 188, 6, 3.6)
    pen.line("body.deep", [(40, 46), (44, 28), (100, 24), (130, 28), (134, 46)], 7)
    for x in (30, 150):
        pen.box("#3a3338", x, 150, 20, 8, rounding=3)
    pen.form("body", rectangle(8, 42, 184, 111, rounding=16), shade=8, light=5)
    speaker = ellipse(60, 98, 40, 40)
    pen.fill("body.deep", ellipse(60, 99, 44, 44))
    pen.fill("cloth", speaker)
    with pen.inside(speaker):
        for k in range(9):
            pen.line("cloth.shade", [(14, 62 + 9 * k), (106, 62 + 9 * k)], 2.4)
    pen.box("#fbeec2.lit", 116, 60, 62, 28, rounding=5)
    for k in range(8):
        pen.line("#6d5a44", [(122 + 7 * k, 66), (122 + 7 * k, 74 if k % 2 else 78)], 1.3)
    pen.line("#d8402f", [(150, 62), (150, 86)], 2.2)
    for x in (130, 164):
        pen.form("chrome", ellipse(x, 118, 14, 14), shade=5, light=3)
        pen.line("body.deep", [(x, 116), (x, 106)], 2.4)
    pen.anchor("top", 90, 24, size=90)
    pen.anchor("grip", 90, 28)


@draws(
    "headphones",
    box=(150, 150),
    height_m=0.2,
    slots={"band": "#3f4250", "cup": "#e05d4b"},
    recolour=("cup", "band"),
    faces="front",
    plural="headphones",
    aliases=("headset", "earphones", "pair of headphones"),
    tags=("music", "electric"),
    shadow=(20, 130),
)
def headphones(pen: Pen) -> None:
    """Draw a pair of padded headphones."""
    pen.line("band", [(22, 96), (22, 60), (40, 24), (75, 11), (110, 24), (128, 60), (128, 96)], 12)
    pen.line("band.light", [(19, 88), (20, 58), (38, 24), (75, 8)], 3)
    pen.limb("cup.shade", [(44, 31), (75, 20), (106, 31)], (8, 11, 8))
    with pen.mirrored(75):
        pen.form("band", rectangle(32, 84, 20, 58, rounding=10), shade=4, light=3)
        cup = smooth([(38, 80, 0.4), (38, 146, 0.4), (18, 142), (7, 112), (18, 84)])
        pen.form("cup", cup, shade=7, light=4)
        pen.blob("cup.pale", [(16, 104), (22, 92), (26, 93), (21, 106), (20, 116)], alpha=0.8)
    pen.anchor("grip", 75, 14)
    pen.anchor("worn", 75, 12, size=104)


@draws(
    "microphone",
    box=(90, 220),
    height_m=0.26,
    slots={"stand": "#3a3c46", "steel": "#c4cad2"},
    recolour=("stand", "steel"),
    faces="front",
    aliases=("mic",),
    tags=("music", "stage"),
    shadow=(30, 60),
)
def microphone(pen: Pen) -> None:
    """Draw a microphone to be held."""
    handle = polygon([(28, 84), (62, 84), (55, 216), (35, 216)], rounding=5)
    pen.form("stand", handle, shade=5, light=4)
    pen.box("#d6473c", 40, 122, 10, 16, rounding=4)
    capsule(pen)
    pen.anchor("grip", 45, 160)


@draws(
    "microphone stand",
    box=(90, 230),
    height_m=1.5,
    slots={"stand": "#3a3c46", "steel": "#c4cad2"},
    recolour=("stand", "steel"),
    faces="front",
    aliases=("mic stand",),
    tags=("music", "stage"),
    shadow=(18, 72),
)
def microphone_stand(pen: Pen) -> None:
    """Draw a microphone on its stand."""
    pen.line("stand", [(45, 70), (45, 214)], 5)
    pen.line("stand.light", [(44, 74), (44, 208)], 1.3)
    foot = smooth([(14, 221), (45, 208), (76, 221), (74, 227, 0.3), (16, 227, 0.3)])
    pen.form("stand", foot, shade=3)
    with pen.moved(21, 2, scale=0.52):
        capsule(pen)


def capsule(pen: Pen) -> None:
    """Draw the woven head of a microphone in a box of 90 x 92."""
    pen.form("stand", rectangle(24, 78, 42, 50, rounding=8), shade=5, light=3)
    grille = smooth(
        [
            (14, 66, 0.6),
            (10, 34),
            (28, 6),
            (62, 6),
            (80, 34),
            (76, 66, 0.6),
            (66, 84, 0.4),
            (24, 84, 0.4),
        ]
    )
    pen.form("steel", grille, shade=8, light=5)
    with pen.inside(grille):
        for k in range(-6, 12):
            pen.line("steel.deep", [(k * 11, 0), (k * 11 + 84, 92)], 1.3, alpha=0.5)
            pen.line("steel.deep", [(k * 11 + 30, 0), (k * 11 - 54, 92)], 1.3, alpha=0.5)
    pen.form("steel", rectangle(8, 56, 74, 12, rounding=5), shade=4, light=3)
