"""Owns the drawings of mighty beings that share one broad body: troll, ogre, giant, cyclops.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    curve,
    dots,
    eye,
)
from tintype.engine.vignette.art.fantasy_beings import big_eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen


def brute(pen: Pen, *, has_club: bool) -> None:
    """Draw a broad bare-chested body without a head: slots skin, cloth, belt."""
    for s in (-1, 1):
        x = 125 + s * 36
        pen.form("skin", limb([(x, 222), (x + s * 4, 286)], (54, 42)), shade=6, light=3)
        foot = curve(
            f"{x - 28 + s * 4} 309 .4, {x - 24 + s * 4} 290, {x + s * 4} 280,"
            f"{x + 26 + s * 4} 290, {x + 32 + s * 4} 309 .4"
        )
        pen.form("skin", foot, shade=4, light=3)
        for dx in (-16, -2, 12, 24):
            pen.oval("skin.pale", x + dx + s * 4, 304, 5, 4)
    left = limb([(58, 138), (26, 178), (32, 226)], (56, 46, 36))
    pen.form("skin", left, shade=6, light=4)
    pen.oval("skin", 34, 236, 20, 19)
    pen.anchor("hand2", 34, 242)
    if has_club:
        club = curve(
            "204 258 .4, 200 240, 198 170, 190 96, 196 70, 214 60,"
            "234 70, 238 98, 226 170, 218 240, 214 258 .4"
        )
        pen.form("belt", club, shade=6, light=4)
        for x, y in ((206, 88), (226, 104), (212, 122)):
            pen.poly("#e9e2d6", [(x - 6, y + 3), (x, y - 8), (x + 6, y + 3)])
    right = limb([(192, 138), (222, 172), (212, 216)], (56, 44, 34))
    pen.form("skin", right, shade=6, light=4)
    pen.oval("skin", 210, 224, 19, 18)
    pen.anchor("hand", 210, 226)
    torso = curve(
        "125 106, 176 112, 208 138, 204 178, 196 220, 180 246,"
        "125 254, 70 246, 54 220, 46 178, 42 138, 74 112"
    )
    pen.form("skin", torso, shade=11, light=6)
    pen.line("skin.deep", dots("84 164, 104 174, 122 168"), 2.6, alpha=0.6)
    pen.line("skin.deep", dots("166 164, 146 174, 128 168"), 2.6, alpha=0.6)
    pen.oval("skin.deep", 125, 212, 3, 4, alpha=0.7)
    cloth = curve(
        "56 218 .3, 90 228, 125 232, 160 228, 194 218 .3, 200 262 .2, 184 254, 172 274 .1,"
        "152 258, 134 280 .1, 116 258, 96 276 .1, 80 256, 62 266 .2, 50 262 .2"
    )
    pen.form("cloth", cloth, shade=6, light=3)
    pen.form(
        "belt",
        limb([(54, 220), (88, 231), (125, 235), (162, 231), (196, 220)], (13, 13)),
        shade=3,
        light=2,
    )
    strap = limb([(66, 128), (120, 176), (186, 226)], (13, 13))
    pen.form("belt", strap, shade=3)


BRUTE = {"skin": "#7fa064", "cloth": "#8a6a4a", "belt": "#5c4334", "hair": "#4c3c34"}


@draws(
    "troll",
    box=(250, 310),
    height_m=3.0,
    slots=BRUTE,
    faces="front",
    variants=("standing",),
    aliases=("goblin", "orc"),
    tags=("fantasy", "myth", "forest", "bridge"),
    shadow=(50, 200),
)
def troll(pen: Pen) -> None:
    """Draw a mossy troll with a big nose, tusks and a club."""
    brute(pen, has_club=True)
    for s in (-1, 1):
        ear = curve("80 62 .3, 50 44, 34 50 .1, 52 74, 82 84 .3")
        pen.form("skin", ear if s < 0 else ear.scaled(-1, 1, 125, 0), shade=3, light=2)
    head = curve("125 16, 160 26, 176 58, 176 92, 158 120, 125 130, 92 120, 74 92, 74 58, 90 26")
    pen.form("skin", head, shade=8, light=5)
    hair = curve(
        "84 40 .2, 86 22, 100 14 .2, 108 2, 120 10 .2, 132 0, 142 10 .2,"
        "156 8, 162 24 .2, 168 40 .2, 146 30, 125 34, 104 30"
    )
    pen.form("hair", hair, shade=4, light=3)
    for x in (104, 146):
        big_eye(pen, x, 66, 9)
        s = -1 if x < 125 else 1
        pen.limb("hair", [(x + s * 16, 54), (x, 52), (x - s * 10, 57)], (5, 8, 6))
    pen.form(
        "skin",
        curve("125 62, 138 78, 146 94, 138 106, 125 108, 112 106, 104 94, 112 78"),
        shade=5,
        light=5,
    )
    pen.line(INK, dots("98 112, 125 120, 152 112"), 2.6, alpha=0.7)
    for x in (104, 146):
        pen.poly("#fff6e2", [(x - 5, 116), (x + 5, 117), (x, 100)], rounding=1)
    pen.oval("skin.deep", 160, 82, 3.4, 3)
    pen.anchor("head", 125, 14, size=104)
    pen.anchor("face", 125, 68, size=90)
    pen.anchor("neck", 125, 126, size=70)
    pen.anchor("back", 80, 130, size=60)


@draws(
    "ogre",
    box=(250, 310),
    height_m=2.8,
    slots={"skin": "#8a9a4e", "cloth": "#7d4f3a", "belt": "#4f382c", "hair": "#3d3138"},
    faces="front",
    variants=("standing",),
    tags=("fantasy", "myth", "swamp"),
    shadow=(50, 200),
)
def ogre(pen: Pen) -> None:
    """Draw a heavy-jawed ogre in a leather vest, with a topknot and tusks."""
    brute(pen, has_club=False)
    shirt = curve(
        "125 108, 172 114, 196 136, 198 180, 194 226, 125 240, 56 226, 52 180, 54 136, 78 114"
    )
    pen.form("cloth", shirt, shade=9, light=5)
    pen.form("belt", limb([(56, 218), (125, 234), (194, 218)], (13, 14, 13)), shade=3, light=2)
    pen.oval("#e7b94a", 125, 233, 10, 9)
    for s in (-1, 1):
        ear = curve("86 56 .3, 62 50, 46 62 .1, 60 78, 84 82 .3")
        pen.form("skin", ear if s < 0 else ear.scaled(-1, 1, 125, 0), shade=3, light=2)
    pen.form(
        "hair",
        curve("112 20 .3, 108 6, 122 1, 138 4, 148 16 .2, 136 14, 138 24 .3"),
        shade=3,
        light=2,
    )
    head = curve("125 12, 158 22, 170 52, 182 84, 170 114, 125 128, 80 114, 68 84, 80 52, 92 22")
    pen.form("skin", head, shade=8, light=6)
    for x in (107, 143):
        big_eye(pen, x, 58, 9.4, iris="#8a5a34")
        s = -1 if x < 125 else 1
        pen.limb("hair", [(x + s * 14, 46), (x, 42), (x - s * 10, 46)], (3, 6, 4))
    pen.form("skin", curve("125 60, 136 72, 142 84, 125 90, 108 84, 114 72"), shade=4, light=4)
    for x in (118, 132):
        pen.oval("skin.deep", x, 84, 2.6, 2)
    jaw = curve("84 96, 104 92, 125 96, 146 92, 166 96, 168 112, 150 126, 125 130, 100 126, 82 112")
    pen.form("skin", jaw, shade=4, light=4)
    pen.line(INK, dots("90 98, 108 101, 125 103, 142 101, 160 98"), 2.6, alpha=0.75)
    for x in (102, 148):
        pen.poly("#fff6e2", [(x - 6, 103), (x + 6, 103), (x, 82)], rounding=1.5)
    pen.form("hair", curve("98 20, 125 12, 152 20, 148 30, 125 26, 102 30"), shade=2)
    pen.anchor("head", 125, 13, size=80)
    pen.anchor("face", 125, 60, size=80)
    pen.anchor("neck", 125, 122, size=80)
    pen.anchor("back", 80, 130, size=60)


@draws(
    "giant",
    box=(250, 310),
    height_m=9.0,
    slots={"skin": "#dba57c", "cloth": "#7d5b9c", "belt": "#5e4436", "hair": "#a5542c"},
    recolour=("cloth", "hair"),
    faces="front",
    variants=("standing",),
    aliases=("titan", "colossus"),
    tags=("fantasy", "myth"),
    shadow=(50, 200),
)
def giant(pen: Pen) -> None:
    """Draw a kind bearded giant in a tunic."""
    brute(pen, has_club=False)
    shirt = curve(
        "125 108, 172 112, 202 134, 200 180, 196 226, 125 240, 54 226, 50 180, 48 134, 78 112"
    )
    pen.form("cloth", shirt, shade=9, light=5)
    pen.form("belt", limb([(54, 218), (125, 234), (196, 218)], (14, 15, 14)), shade=3, light=2)
    pen.box("#e7b94a", 113, 224, 24, 20, rounding=4)
    for x in (84, 166):
        pen.oval("skin", x, 64, 9, 12)
    head = curve("125 14, 156 24, 168 56, 162 92, 125 108, 88 92, 82 56, 94 24")
    pen.form("skin", head, shade=6, light=4)
    beard = curve(
        "84 66 .3, 96 82, 112 80, 125 84, 138 80, 154 82, 166 66 .3, 172 104, 156 138 .3,"
        "146 134, 138 156 .2, 125 146, 110 158 .2, 104 136, 94 138 .3, 78 104"
    )
    pen.form("hair", beard, shade=7, light=4)
    pen.fill("#a8423c", curve("110 96 .3, 125 100, 140 96 .3, 134 107, 116 107"))
    hair = curve(
        "82 66 .3, 80 32, 100 10, 125 4, 150 10, 170 32, 168 66 .3, 158 44, 138 34, 112 34, 92 44"
    )
    pen.form("hair", hair, shade=5, light=4)
    for x in (109, 141):
        eye(pen, x, 62, 5)
        pen.limb("hair", [(x - 10, 50), (x, 46), (x + 10, 50)], (4, 7, 4))
    pen.form("skin", curve("125 62, 134 76, 132 86, 118 86, 116 76"), shade=3, light=3)
    pen.anchor("head", 125, 8, size=92)
    pen.anchor("face", 125, 62, size=74)
    pen.anchor("neck", 125, 128, size=80)
    pen.anchor("back", 80, 130, size=60)


@draws(
    "cyclops",
    box=(250, 310),
    height_m=4.0,
    slots={"skin": "#c98a6a", "cloth": "#8a5a3a", "belt": "#54382c", "eye": "#4f8fc0"},
    faces="front",
    variants=("standing",),
    plural="cyclopes",
    aliases=("one-eyed giant", "one-eyed ogre"),
    tags=("fantasy", "myth"),
    shadow=(50, 200),
)
def cyclops(pen: Pen) -> None:
    """Draw a cyclops with one eye and one horn."""
    brute(pen, has_club=True)
    pen.form("#f0e2c4", curve("112 24 .3, 120 2 .1, 138 24 .3"), shade=3)
    for x in (74, 176):
        pen.oval("skin.shade", x, 72, 9, 13)
    head = curve("125 14, 164 28, 178 66, 168 104, 125 126, 82 104, 72 66, 86 28")
    pen.form("skin", head, shade=8, light=6)
    big_eye(pen, 125, 62, 27, iris="eye")
    pen.limb("belt", [(92, 42), (125, 26), (158, 42)], (7, 12, 7))
    pen.line(INK, dots("98 106, 125 114, 152 104"), 3, alpha=0.75)
    for x in (108, 142):
        pen.poly("#fff6e2", [(x - 5, 110), (x + 5, 110), (x, 98)], rounding=1)
    pen.oval("skin.deep", 120, 96, 2.4, 2)
    pen.oval("skin.deep", 130, 96, 2.4, 2)
    pen.anchor("head", 125, 16, size=100)
    pen.anchor("face", 125, 62, size=80)
    pen.anchor("neck", 125, 124, size=80)
    pen.anchor("back", 80, 130, size=60)


@draws(
    "minotaur",
    box=(250, 330),
    height_m=2.4,
    slots={"skin": "#8a5a40", "cloth": "#a33b34", "belt": "#4c372c", "horn": "#f0e2c4"},
    recolour=("skin", "cloth"),
    faces="front",
    variants=("standing",),
    tags=("fantasy", "myth"),
    shadow=(50, 200),
)
def minotaur(pen: Pen) -> None:
    """Draw a minotaur: man's body, bull's head."""
    with pen.moved(0, 20):
        brute(pen, has_club=False)
    for s in (-1, 1):
        horn = curve("92 56 .3, 58 58, 30 38, 28 4 .1, 44 26, 70 34, 98 34 .3")
        pen.form("horn", horn if s < 0 else horn.scaled(-1, 1, 125, 0), shade=4, light=3)
        ear = curve("90 74 .3, 62 66, 46 80 .2, 66 92, 92 90 .3")
        pen.form("skin", ear if s < 0 else ear.scaled(-1, 1, 125, 0), shade=3)
    head = curve("125 28, 154 34, 166 62, 160 94, 152 124, 125 142, 98 124, 90 94, 84 62, 96 34")
    pen.form("skin", head, shade=8, light=5)
    pen.form(
        "skin", curve("106 42 .3, 112 20, 125 14, 138 20, 144 42 .3, 125 58"), shade=4, light=3
    )
    muzzle = curve("125 100, 148 104, 158 122, 150 142, 125 150, 100 142, 92 122, 102 104")
    pen.fill("skin.shine", muzzle)
    for s in (-1, 1):
        pen.oval("skin.line", 125 + s * 13, 120, 5, 4, tilt=s * 20)
        eye(pen, 125 + s * 21, 78, 5.4)
        pen.limb(
            "skin.line", [(125 + s * 32, 68), (125 + s * 20, 66), (125 + s * 10, 72)], (3, 6, 4)
        )
    ring = limb([(118, 126), (116, 140), (125, 147), (134, 140), (132, 126)], (4, 4))
    pen.fill("#e7b94a", ring)
    pen.anchor("head", 125, 30, size=76)
    pen.anchor("face", 125, 78, size=70)
    pen.anchor("neck", 125, 146, size=80)
    pen.anchor("hand", 210, 246)
    pen.anchor("hand2", 34, 262)
