"""Owns the drawings of friendly and mighty beings: monster, yeti, troll, ogre, cyclops, gnome, centaur.

The undead of Halloween are in `fantasy_horror`. Does not know settings, light or styles.
"""

from collections.abc import Sequence

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye, far_legs, near_legs, standing
from tintype.engine.vignette.art.fantasy import STEED
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen


def big_eye(pen: Pen, x: float, y: float, size: float, *, iris: str = "") -> None:
    """Draw a round white eye with a pupil, and an iris if its tone is named."""
    pen.oval("#fffaf0", x, y, size, size)
    if iris:
        pen.oval(iris, x + size * 0.12, y + size * 0.06, size * 0.66, size * 0.66)
    pen.oval(INK, x + size * 0.16, y + size * 0.08, size * 0.46, size * 0.5)
    pen.oval("#ffffff.raw", x + size * 0.36, y - size * 0.2, size * 0.18)


def tufts(pen: Pen, tone: str, places: Sequence[tuple[float, float]], size: float) -> None:
    """Draw small strokes of fur."""
    if not pen.detail:
        return
    for x, y in places:
        points = [(x - size, y), (x - size * 0.3, y + size * 0.8), (x, y + size * 0.1)]
        pen.line(tone, [*points, (x + size * 0.4, y + size * 0.8), (x + size, y)], 2.2, alpha=0.7)


@draws(
    "monster",
    box=(210, 250),
    height_m=1.9,
    slots={"fur": "#7c5cc4", "belly": "#b79be6", "horn": "#f6d88a", "mouth": "#4b2549"},
    recolour=("fur", "horn"),
    faces="front",
    variants=("standing", "waving"),
    aliases=("furry monster", "beast", "creature", "critter"),
    tags=("fantasy", "halloween"),
    shadow=(44, 166),
)
def monster(pen: Pen) -> None:
    """Draw a friendly furry monster with horns and a big smile."""
    is_waving = pen.variant == "waving"
    for s in (-1, 1):
        horn = curve("72 40 .3, 52 32, 42 4 .1, 70 14, 94 30 .3")
        if s > 0:
            horn = horn.scaled(-1, 1, 105, 0)
        pen.form("horn", horn, shade=4, light=3)
    for x in (74, 136):
        foot = curve(f"{x - 34} 249 .4, {x - 30} 226, {x} 216, {x + 30} 226, {x + 34} 249 .4")
        pen.form("fur", foot, shade=4, light=3)
        for dx in (-18, 0, 18):
            pen.oval("horn", x + dx, 245, 6, 4.4)
    left = limb([(50, 120), (22, 150), (18, 184)], (44, 36, 28))
    pen.form("fur", left, shade=5, light=4)
    for dx in (-8, 0, 8):
        pen.oval("horn", 18 + dx, 199, 3.4, 5)
    pen.anchor("hand2", 18, 194)
    if is_waving:
        pen.form("fur", limb([(160, 120), (186, 96), (188, 58)], (44, 36, 28)), shade=5, light=4)
        for dx in (-8, 0, 8):
            pen.oval("horn", 188 + dx, 44, 3.4, 5)
        pen.anchor("hand", 188, 48)
    else:
        pen.form("fur", limb([(160, 120), (188, 150), (192, 184)], (44, 36, 28)), shade=5, light=4)
        for dx in (-8, 0, 8):
            pen.oval("horn", 192 + dx, 199, 3.4, 5)
        pen.anchor("hand", 192, 194)
    body = curve(
        "105 20, 118 28 .2, 126 22, 138 34 .2, 150 36, 158 54 .2, 168 64, 170 88 .2, 178 104,"
        "176 130 .2, 182 150, 174 176 .2, 178 196, 162 214 .2, 156 230, 134 232 .2, 105 238,"
        "76 232 .2, 54 230, 48 214 .2, 32 196, 36 176 .2, 28 150, 34 130 .2, 32 104, 40 88 .2,"
        "42 64, 52 54 .2, 60 36, 72 34 .2, 84 22, 92 28 .2"
    )
    pen.form("fur", body, shade=11, light=6)
    with pen.inside(body):
        pen.blob("belly", dots("105 146, 140 156, 150 190, 136 222, 105 230, 74 222, 60 190, 70 156"))
        tufts(pen, "fur.deep", ((54, 108), (156, 108), (50, 160), (162, 160), (84, 40), (128, 40)), 8)
        tufts(pen, "fur", ((88, 180), (122, 180), (105, 202)), 8)
    for x, r in ((82, 21), (130, 17)):
        big_eye(pen, x, 82, r, iris="#53b06a")
    mouth = curve("62 114 .3, 84 120, 105 122, 126 120, 148 114 .3, 142 138, 105 154, 68 138")
    pen.fill("mouth", mouth)
    with pen.inside(mouth):
        pen.oval("#e8748a", 105, 152, 26, 14)
        for x in (76, 98, 112, 134):
            pen.poly("#fffaf0", [(x - 7, 112), (x + 7, 112), (x, 129)], rounding=1.5)
    pen.anchor("head", 105, 24, size=100)
    pen.anchor("face", 105, 84, size=96)
    pen.anchor("neck", 105, 158, size=120)
    pen.anchor("back", 60, 120, size=60)


@draws(
    "yeti",
    box=(230, 280),
    height_m=2.6,
    slots={"fur": "#eef3fa", "skin": "#8fb1d6", "mouth": "#3f4a6c"},
    faces="front",
    variants=("standing",),
    aliases=("bigfoot", "abominable snowman", "sasquatch"),
    tags=("fantasy", "snow", "mountain"),
    shadow=(50, 180),
)
def yeti(pen: Pen) -> None:
    """Draw a big white yeti with a blue face."""
    for x in (82, 148):
        pen.limb("fur.shade", [(x, 214), (x, 260)], (60, 50))
        foot = curve(f"{x - 34} 279 .4, {x - 28} 258, {x} 250, {x + 28} 258, {x + 34} 279 .4")
        pen.form("skin", foot, shade=4, light=3)
        for dx in (-20, -7, 7, 20):
            pen.oval("skin.pale", x + dx, 274, 5, 4)
    for s in (-1, 1):
        arm = limb([(115 + s * 58, 110), (115 + s * 88, 160), (115 + s * 84, 216)], (62, 50, 38))
        pen.form("fur", arm, shade=6)
        x = 115 + s * 84
        pen.form("skin", curve(f"{x - 18} 218 .3, {x + 18} 218 .3, {x + 16} 242, {x} 250, {x - 16} 242"), shade=4, light=2)
        cuff = curve(f"{x - 24} 200, {x + 24} 200, {x + 24} 216, {x + 14} 232 .1, {x + 8} 220, {x} 234 .1, {x - 8} 220, {x - 15} 232 .1, {x - 24} 216")
        pen.form("fur", cuff, shade=4)
    body = curve(
        "115 4, 130 14 .2, 146 14, 156 30 .2, 168 40, 170 62 .2, 186 80, 190 104 .2, 200 130,"
        "194 160 .2, 200 186, 186 212 .2, 186 236, 160 240 .2, 150 254, 132 244 .1, 115 254,"
        "98 244 .1, 80 254, 70 240 .2, 44 236, 44 212 .2, 30 186, 36 160 .2, 30 130, 40 104 .2,"
        "44 80, 60 62 .2, 62 40, 74 30 .2, 84 14, 100 14 .2"
    )
    pen.form("fur", body, shade=12)
    with pen.inside(body):
        tufts(pen, "fur.shade", ((76, 130), (154, 130), (115, 150), (88, 172), (142, 172), (66, 196), (164, 196), (115, 200), (92, 222), (138, 222)), 10)
    face = curve("115 34, 136 30, 152 46, 152 74, 140 98, 115 106, 90 98, 78 74, 78 46, 94 30")
    pen.form("skin", face, shade=6, light=4)
    for x in (99, 131):
        big_eye(pen, x, 62, 9.4)
        pen.limb("fur", [(x - 14, 48 if x > 115 else 46), (x, 44), (x + 14, 46 if x > 115 else 48)], (5, 9, 5))
    pen.blob("skin.deep", dots("108 72, 122 72, 120 80, 110 80"))
    mouth = curve("94 86 .3, 115 90, 136 86 .3, 130 98, 115 101, 100 98")
    pen.fill("mouth", mouth)
    for x in (102, 128):
        pen.poly("#ffffff", [(x - 4, 99), (x + 4, 99), (x, 88)])
    pen.anchor("head", 115, 6, size=100)
    pen.anchor("face", 115, 62, size=74)
    pen.anchor("neck", 115, 112, size=120)
    pen.anchor("hand", 199, 246)
    pen.anchor("hand2", 31, 246)
    pen.anchor("back", 60, 110, size=60)


def brute(pen: Pen, *, has_club: bool) -> None:
    """Draw a broad bare-chested body without a head: slots skin, cloth, belt."""
    for s in (-1, 1):
        x = 125 + s * 36
        pen.form("skin", limb([(x, 222), (x + s * 4, 286)], (54, 42)), shade=6, light=3)
        foot = curve(f"{x - 28 + s * 4} 309 .4, {x - 24 + s * 4} 290, {x + s * 4} 280, {x + 26 + s * 4} 290, {x + 32 + s * 4} 309 .4")
        pen.form("skin", foot, shade=4, light=3)
        for dx in (-16, -2, 12, 24):
            pen.oval("skin.pale", x + dx + s * 4, 304, 5, 4)
    left = limb([(58, 138), (26, 178), (32, 226)], (56, 46, 36))
    pen.form("skin", left, shade=6, light=4)
    pen.oval("skin", 34, 236, 20, 19)
    pen.anchor("hand2", 34, 242)
    if has_club:
        club = curve("204 258 .4, 200 240, 198 170, 190 96, 196 70, 214 60, 234 70, 238 98, 226 170, 218 240, 214 258 .4")
        pen.form("belt", club, shade=6, light=4)
        for x, y in ((206, 88), (226, 104), (212, 122)):
            pen.poly("#e9e2d6", [(x - 6, y + 3), (x, y - 8), (x + 6, y + 3)])
    right = limb([(192, 138), (222, 172), (212, 216)], (56, 44, 34))
    pen.form("skin", right, shade=6, light=4)
    pen.oval("skin", 210, 224, 19, 18)
    pen.anchor("hand", 210, 226)
    torso = curve("125 106, 176 112, 208 138, 204 178, 196 220, 180 246, 125 254, 70 246, 54 220, 46 178, 42 138, 74 112")
    pen.form("skin", torso, shade=11, light=6)
    pen.line("skin.deep", dots("84 164, 104 174, 122 168"), 2.6, alpha=0.6)
    pen.line("skin.deep", dots("166 164, 146 174, 128 168"), 2.6, alpha=0.6)
    pen.oval("skin.deep", 125, 212, 3, 4, alpha=0.7)
    cloth = curve("56 218 .3, 90 228, 125 232, 160 228, 194 218 .3, 200 262 .2, 184 254, 172 274 .1, 152 258, 134 280 .1, 116 258, 96 276 .1, 80 256, 62 266 .2, 50 262 .2")
    pen.form("cloth", cloth, shade=6, light=3)
    pen.form("belt", limb([(54, 220), (88, 231), (125, 235), (162, 231), (196, 220)], (13, 13)), shade=3, light=2)
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
    hair = curve("84 40 .2, 86 22, 100 14 .2, 108 2, 120 10 .2, 132 0, 142 10 .2, 156 8, 162 24 .2, 168 40 .2, 146 30, 125 34, 104 30")
    pen.form("hair", hair, shade=4, light=3)
    for x in (104, 146):
        big_eye(pen, x, 66, 9)
        s = -1 if x < 125 else 1
        pen.limb("hair", [(x + s * 16, 54), (x, 52), (x - s * 10, 57)], (5, 8, 6))
    pen.form("skin", curve("125 62, 138 78, 146 94, 138 106, 125 108, 112 106, 104 94, 112 78"), shade=5, light=5)
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
    shirt = curve("125 108, 172 114, 196 136, 198 180, 194 226, 125 240, 56 226, 52 180, 54 136, 78 114")
    pen.form("cloth", shirt, shade=9, light=5)
    pen.form("belt", limb([(56, 218), (125, 234), (194, 218)], (13, 14, 13)), shade=3, light=2)
    pen.oval("#e7b94a", 125, 233, 10, 9)
    for s in (-1, 1):
        ear = curve("86 56 .3, 62 50, 46 62 .1, 60 78, 84 82 .3")
        pen.form("skin", ear if s < 0 else ear.scaled(-1, 1, 125, 0), shade=3, light=2)
    pen.form("hair", curve("112 20 .3, 108 6, 122 1, 138 4, 148 16 .2, 136 14, 138 24 .3"), shade=3, light=2)
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
    shirt = curve("125 108, 172 112, 202 134, 200 180, 196 226, 125 240, 54 226, 50 180, 48 134, 78 112")
    pen.form("cloth", shirt, shade=9, light=5)
    pen.form("belt", limb([(54, 218), (125, 234), (196, 218)], (14, 15, 14)), shade=3, light=2)
    pen.box("#e7b94a", 113, 224, 24, 20, rounding=4)
    for x in (84, 166):
        pen.oval("skin", x, 64, 9, 12)
    head = curve("125 14, 156 24, 168 56, 162 92, 125 108, 88 92, 82 56, 94 24")
    pen.form("skin", head, shade=6, light=4)
    beard = curve("84 66 .3, 96 82, 112 80, 125 84, 138 80, 154 82, 166 66 .3, 172 104, 156 138 .3, 146 134, 138 156 .2, 125 146, 110 158 .2, 104 136, 94 138 .3, 78 104")
    pen.form("hair", beard, shade=7, light=4)
    pen.fill("#a8423c", curve("110 96 .3, 125 100, 140 96 .3, 134 107, 116 107"))
    hair = curve("82 66 .3, 80 32, 100 10, 125 4, 150 10, 170 32, 168 66 .3, 158 44, 138 34, 112 34, 92 44")
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
    aliases=("one-eyed giant", "one-eyed monster"),
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
    pen.form("skin", curve("106 42 .3, 112 20, 125 14, 138 20, 144 42 .3, 125 58"), shade=4, light=3)
    muzzle = curve("125 100, 148 104, 158 122, 150 142, 125 150, 100 142, 92 122, 102 104")
    pen.fill("skin.shine", muzzle)
    for s in (-1, 1):
        pen.oval("skin.line", 125 + s * 13, 120, 5, 4, tilt=s * 20)
        eye(pen, 125 + s * 21, 78, 5.4)
        pen.limb("skin.line", [(125 + s * 32, 68), (125 + s * 20, 66), (125 + s * 10, 72)], (3, 6, 4))
    ring = limb([(118, 126), (116, 140), (125, 147), (134, 140), (132, 126)], (4, 4))
    pen.fill("#e7b94a", ring)
    pen.anchor("head", 125, 30, size=76)
    pen.anchor("face", 125, 78, size=70)
    pen.anchor("neck", 125, 146, size=80)
    pen.anchor("hand", 210, 246)
    pen.anchor("hand2", 34, 262)


@draws(
    "gnome",
    box=(140, 210),
    height_m=0.5,
    slots={"hat": "#d23f3a", "coat": "#3f7fb0", "beard": "#f4f1ea", "skin": "#eab58f", "boot": "#6b4a36", "trousers": "#6f7d4a"},
    recolour=("hat", "coat"),
    faces="front",
    variants=("standing",),
    aliases=("garden gnome", "dwarf", "leprechaun"),
    tags=("fantasy", "garden", "forest"),
    shadow=(34, 106),
)
def gnome(pen: Pen) -> None:
    """Draw a gnome with a tall hat and a white beard."""
    for x in (54, 86):
        pen.limb("trousers.shade", [(x, 168), (x, 192)], (26, 22))
        pen.form("boot", curve(f"{x - 16} 209 .3, {x - 13} 190, {x + 10} 188, {x + 20} 202, {x + 20} 209 .3"), shade=3, light=2)
    for s in (-1, 1):
        pen.form("coat", limb([(70 + s * 34, 124), (70 + s * 48, 146), (70 + s * 40, 164)], (26, 23, 18)), shade=4, light=2)
        pen.oval("skin", 70 + s * 38, 170, 10, 9.4)
    coat = curve("70 104, 104 112, 114 144, 112 178 .3, 70 186, 28 178 .3, 26 144, 36 112")
    pen.form("coat", coat, shade=7, light=4)
    pen.form("boot", limb([(27, 160), (70, 168), (113, 160)], (11, 11)), shade=2)
    pen.box("#e9bd4a", 60, 160, 20, 15, rounding=3)
    for x in (36, 104):
        pen.oval("skin", x, 88, 8, 10)
    pen.form("skin", curve("70 62, 100 70, 106 92, 94 110, 70 116, 46 110, 34 92, 40 70"), shade=4, light=3)
    beard = curve("36 92 .3, 54 104, 70 100, 86 104, 104 92 .3, 108 124, 92 148, 80 160 .4, 70 170 .2, 60 158 .4, 46 146, 32 124")
    pen.form("beard", beard, shade=6)
    for x in (56, 70, 84):
        pen.line("beard.shade", [(x, 116), (70 + (x - 70) * 0.7, 144)], 2, alpha=0.8)
    pen.form("beard", curve("70 98, 86 96, 98 104, 82 112, 70 106, 58 112, 42 104, 54 96"), shade=3)
    for x in (54, 86):
        eye(pen, x, 84, 4.4)
        pen.oval("#e8694f", x + (8 if x > 70 else -8), 94, 6, 4, alpha=0.3)
    pen.form("skin", curve("70 84, 80 92, 78 102, 62 102, 60 92"), shade=3, light=3)
    hat = curve("24 80 .4, 30 66, 44 40, 56 16, 78 1 .4, 82 20, 94 42, 110 66, 116 80 .4, 92 72, 70 70, 48 72")
    pen.form("hat", hat, shade=7, light=5)
    pen.line("hat.shade", dots("64 24, 74 32, 88 32"), 2.4)
    pen.line("hat.shade", dots("50 46, 60 52, 72 52"), 2.4)
    pen.anchor("head", 70, 60, size=80)
    pen.anchor("face", 70, 86, size=60)
    pen.anchor("hand", 108, 172)
    pen.anchor("hand2", 32, 172)
    pen.anchor("top", 76, 4)


@draws(
    "centaur",
    box=(300, 340),
    height_m=2.3,
    slots={
        "coat": "#8a5a38",
        "skin": "#d69a72",
        "hair": "#3d2a24",
        "hoof": "#43342e",
        "belt": "#b8863c",
    },
    variants=("standing",),
    tags=("fantasy", "myth", "forest"),
    shadow=(80, 236),
)
def centaur(pen: Pen) -> None:
    """Draw a centaur: a man to the waist, a horse below."""
    with pen.moved(0, 68):
        legs = standing(STEED)
        far_legs(pen, STEED, legs)
        tail = curve("74 112, 50 108, 32 132, 34 166, 20 196, 12 216, 34 210, 56 190, 58 158, 76 136")
        pen.form("hair", tail, shade=5, light=4)
    pen.limb("skin.shade", [(238, 118), (262, 150), (282, 150)], (24, 19, 15))
    trunk = curve("66 198, 74 178, 100 170, 138 176, 172 170, 188 152, 240 152, 246 180, 236 206, 218 230, 180 242, 140 246, 100 240, 74 224")
    pen.form("coat", trunk, shade=10, light=5)
    with pen.moved(0, 68):
        near_legs(pen, STEED, legs)
    torso = curve("206 90, 236 94, 250 112, 242 138, 242 170 .4, 214 180, 184 172 .4, 190 140, 178 114, 190 96")
    pen.form("skin", torso, shade=7, light=4)
    pen.line("skin.deep", dots("214 122, 228 128, 240 122"), 2, alpha=0.5)
    pen.line("skin.deep", dots("222 132, 222 160"), 1.8, alpha=0.4)
    pen.form("belt", limb([(184, 168), (214, 177), (244, 168)], (13, 13)), shade=3, light=2)
    pen.form("belt", limb([(190, 98), (212, 130), (240, 160)], (9, 9)), shade=2)
    man_head(pen, 222, 54)
    pen.form("skin", limb([(190, 110), (182, 146), (204, 168)], (26, 21, 15)), shade=4, light=3)
    pen.oval("skin", 208, 172, 9.4, 9)
    pen.oval("skin.shade", 288, 150, 9, 8.4)
    pen.anchor("hand", 289, 150)
    pen.anchor("hand2", 210, 174)
    pen.anchor("head", 218, 22, size=60)
    pen.anchor("face", 232, 54, size=36)
    pen.anchor("neck", 214, 92, size=36)
    pen.anchor("back", 128, 176, size=70)
    pen.anchor("seat", 128, 178, size=70)


def man_head(pen: Pen, x: float, y: float) -> None:
    """Draw a man's head with long hair and a beard, in three-quarter view, about (x, y)."""
    with pen.moved(x, y):
        pen.form("hair", curve("-30 -10, -20 -32, 4 -36, 10 0, 0 40, -20 54 .3, -38 50 .3, -30 20"), shade=4)
        pen.limb("skin.shade", [(-6, 20), (-8, 44)], (22, 26))
        face = curve("-18 -12, -8 -28, 12 -28, 26 -14, 27 6, 20 24, 4 30, -10 24, -18 8")
        pen.form("skin", face, shade=4)
        pen.form("hair", curve("-16 6 .3, -6 14, 8 12, 20 14, 28 8 .3, 26 26, 12 40 .3, -6 34, -16 20"), shade=4, light=2)
        pen.line("#a8524a", dots("8 20, 14 21, 20 19"), 2.2)
        for ex in (5, 20):
            pen.oval(INK, ex, -3, 2.5, 3.2)
            pen.oval("#ffffff.raw", ex + 0.8, -4.4, 0.8)
            pen.line("hair", [(ex - 5, -11), (ex, -13), (ex + 5, -11)], 2.2)
        pen.line("skin.deep", dots("14 -4, 18 5, 13 7"), 1.8)
        hair = curve("30 -12 .4, 20 -34, -4 -38, -26 -28, -32 -4, -20 14 .3, -16 -4, -4 -16, 12 -22")
        pen.form("hair", hair, shade=4, light=3)


