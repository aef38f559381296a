"""Owns the drawings of friendly beings: monster, yeti, gnome, centaur.

Giants are in `fantasy_giants`, the undead of Halloween in `fantasy_horror`. Does not know settings,
light or styles.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye, far_legs, near_legs, standing
from tintype.engine.vignette.art.fantasy_steeds import STEED
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.states import LIMBED


def big_eye(pen: Pen, x: float, y: float, size: float, *, iris: str = "") -> None:
    """Draw a round white eye with a pupil, and an iris if its tone is named."""
    pen.oval("#fffaf0", x, y, size, size)
    if iris:
        pen.oval(iris, x + size * 0.12, y + size * 0.06, size * 0.66, size * 0.66)
    pen.oval(INK, x + size * 0.16, y + size * 0.08, size * 0.46, size * 0.5)
    pen.oval("#ffffff.raw", x + size * 0.36, y - size * 0.2, size * 0.18)


TWO_EYES: Final = ((82, 82, 21), (130, 82, 17))
EYES: Final = {
    "one eyed": ((105, 78, 32),),
    "three eyed": ((70, 90, 16), (105, 62, 20), (141, 88, 15)),
    "many eyed": ((64, 94, 13), (82, 58, 15), (106, 88, 17), (126, 54, 12), (146, 90, 14)),
}
"""Where the eyes of a monster are, and how large, if it has not two of them."""


def paw(pen: Pen, spine: list[tuple[float, float]], *, is_up: bool = False) -> None:
    """Draw a furry arm with three claws at its end."""
    pen.form("fur", limb(spine, (44, 36, 28)), shade=5, light=4)
    x, y = spine[-1]
    for dx in (-8, 0, 8):
        pen.oval("horn", x + dx, y + (-14 if is_up else 15), 3.4, 5)


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
    pairs = next((LIMBED[a] for a in pen.attributes if a in LIMBED), 1)
    is_raised = is_waving or pairs > 1
    for k in range(1, pairs):
        y = 136 + 22 * k
        for side in (-1, 1):
            paw(pen, [(105 + side * 50, y), (105 + side * 80, y + 20), (105 + side * 84, y + 44)])
    if pairs > 1:
        paw(pen, [(50, 120), (24, 96), (22, 58)], is_up=True)
        pen.anchor("hand2", 22, 48)
    else:
        paw(pen, [(50, 120), (22, 150), (18, 184)])
        pen.anchor("hand2", 18, 194)
    if is_raised:
        paw(pen, [(160, 120), (186, 96), (188, 58)], is_up=True)
        pen.anchor("hand", 188, 48)
    else:
        paw(pen, [(160, 120), (188, 150), (192, 184)])
        pen.anchor("hand", 192, 194)
    body = curve(
        "105 20, 118 28 .2, 126 22, 138 34 .2, 150 36, 158 54 .2, 168 64, 170 88 .2, 178 104,"
        "176 130 .2, 182 150, 174 176 .2, 178 196, 162 214 .2, 156 230, 134 232 .2, 105 238,"
        "76 232 .2, 54 230, 48 214 .2, 32 196, 36 176 .2, 28 150, 34 130 .2, 32 104, 40 88 .2,"
        "42 64, 52 54 .2, 60 36, 72 34 .2, 84 22, 92 28 .2"
    )
    pen.form("fur", body, shade=11, light=6)
    with pen.inside(body):
        pen.blob(
            "belly", dots("105 146, 140 156, 150 190, 136 222, 105 230, 74 222, 60 190, 70 156")
        )
        tufts(
            pen, "fur.deep", ((54, 108), (156, 108), (50, 160), (162, 160), (84, 40), (128, 40)), 8
        )
        tufts(pen, "fur", ((88, 180), (122, 180), (105, 202)), 8)
    for x, y, r in next((EYES[a] for a in pen.attributes if a in EYES), TWO_EYES):
        big_eye(pen, x, y, r, iris="#53b06a")
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
        pen.form(
            "skin",
            curve(f"{x - 18} 218 .3, {x + 18} 218 .3, {x + 16} 242, {x} 250, {x - 16} 242"),
            shade=4,
            light=2,
        )
        cuff = curve(
            f"{x - 24} 200, {x + 24} 200, {x + 24} 216, {x + 14} 232 .1,"
            f"{x + 8} 220, {x} 234 .1, {x - 8} 220, {x - 15} 232 .1, {x - 24} 216"
        )
        pen.form("fur", cuff, shade=4)
    body = curve(
        "115 4, 130 14 .2, 146 14, 156 30 .2, 168 40, 170 62 .2, 186 80, 190 104 .2, 200 130,"
        "194 160 .2, 200 186, 186 212 .2, 186 236, 160 240 .2, 150 254, 132 244 .1, 115 254,"
        "98 244 .1, 80 254, 70 240 .2, 44 236, 44 212 .2, 30 186, 36 160 .2, 30 130, 40 104 .2,"
        "44 80, 60 62 .2, 62 40, 74 30 .2, 84 14, 100 14 .2"
    )
    pen.form("fur", body, shade=12)
    with pen.inside(body):
        tufts(
            pen,
            "fur.shade",
            (
                (76, 130),
                (154, 130),
                (115, 150),
                (88, 172),
                (142, 172),
                (66, 196),
                (164, 196),
                (115, 200),
                (92, 222),
                (138, 222),
            ),
            10,
        )
    face = curve("115 34, 136 30, 152 46, 152 74, 140 98, 115 106, 90 98, 78 74, 78 46, 94 30")
    pen.form("skin", face, shade=6, light=4)
    for x in (99, 131):
        big_eye(pen, x, 62, 9.4)
        pen.limb(
            "fur",
            [(x - 14, 48 if x > 115 else 46), (x, 44), (x + 14, 46 if x > 115 else 48)],
            (5, 9, 5),
        )
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


@draws(
    "gnome",
    box=(140, 210),
    height_m=0.5,
    slots={
        "hat": "#d23f3a",
        "coat": "#3f7fb0",
        "beard": "#f4f1ea",
        "skin": "#eab58f",
        "boot": "#6b4a36",
        "trousers": "#6f7d4a",
    },
    recolour=("hat", "coat"),
    faces="front",
    variants=("standing",),
    aliases=("garden gnome", "dwarf"),
    tags=("fantasy", "garden", "forest"),
    shadow=(34, 106),
)
def gnome(pen: Pen) -> None:
    """Draw a gnome with a tall hat and a white beard."""
    for x in (54, 86):
        pen.limb("trousers.shade", [(x, 168), (x, 192)], (26, 22))
        pen.form(
            "boot",
            curve(f"{x - 16} 209 .3, {x - 13} 190, {x + 10} 188, {x + 20} 202, {x + 20} 209 .3"),
            shade=3,
            light=2,
        )
    for s in (-1, 1):
        pen.form(
            "coat",
            limb([(70 + s * 34, 124), (70 + s * 48, 146), (70 + s * 40, 164)], (26, 23, 18)),
            shade=4,
            light=2,
        )
        pen.oval("skin", 70 + s * 38, 170, 10, 9.4)
    coat = curve("70 104, 104 112, 114 144, 112 178 .3, 70 186, 28 178 .3, 26 144, 36 112")
    pen.form("coat", coat, shade=7, light=4)
    pen.form("boot", limb([(27, 160), (70, 168), (113, 160)], (11, 11)), shade=2)
    pen.box("#e9bd4a", 60, 160, 20, 15, rounding=3)
    for x in (36, 104):
        pen.oval("skin", x, 88, 8, 10)
    pen.form(
        "skin",
        curve("70 62, 100 70, 106 92, 94 110, 70 116, 46 110, 34 92, 40 70"),
        shade=4,
        light=3,
    )
    beard = curve(
        "36 92 .3, 54 104, 70 100, 86 104, 104 92 .3, 108 124,"
        "92 148, 80 160 .4, 70 170 .2, 60 158 .4, 46 146, 32 124"
    )
    pen.form("beard", beard, shade=6)
    for x in (56, 70, 84):
        pen.line("beard.shade", [(x, 116), (70 + (x - 70) * 0.7, 144)], 2, alpha=0.8)
    pen.form("beard", curve("70 98, 86 96, 98 104, 82 112, 70 106, 58 112, 42 104, 54 96"), shade=3)
    for x in (54, 86):
        eye(pen, x, 84, 4.4)
        pen.oval("#e8694f", x + (8 if x > 70 else -8), 94, 6, 4, alpha=0.3)
    pen.form("skin", curve("70 84, 80 92, 78 102, 62 102, 60 92"), shade=3, light=3)
    hat = curve(
        "24 80 .4, 30 66, 44 40, 56 16, 78 1 .4, 82 20,"
        "94 42, 110 66, 116 80 .4, 92 72, 70 70, 48 72"
    )
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
        tail = curve(
            "74 112, 50 108, 32 132, 34 166, 20 196, 12 216, 34 210, 56 190, 58 158, 76 136"
        )
        pen.form("hair", tail, shade=5, light=4)
    pen.limb("skin.shade", [(238, 118), (262, 150), (282, 150)], (24, 19, 15))
    trunk = curve(
        "66 198, 74 178, 100 170, 138 176, 172 170, 188 152, 240 152,"
        "246 180, 236 206, 218 230, 180 242, 140 246, 100 240, 74 224"
    )
    pen.form("coat", trunk, shade=10, light=5)
    with pen.moved(0, 68):
        near_legs(pen, STEED, legs)
    torso = curve(
        "206 90, 236 94, 250 112, 242 138, 242 170 .4,214 180, 184 172 .4, 190 140, 178 114, 190 96"
    )
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
        pen.form(
            "hair",
            curve("-30 -10, -20 -32, 4 -36, 10 0, 0 40, -20 54 .3, -38 50 .3, -30 20"),
            shade=4,
        )
        pen.limb("skin.shade", [(-6, 20), (-8, 44)], (22, 26))
        face = curve("-18 -12, -8 -28, 12 -28, 26 -14, 27 6, 20 24, 4 30, -10 24, -18 8")
        pen.form("skin", face, shade=4)
        pen.form(
            "hair",
            curve("-16 6 .3, -6 14, 8 12, 20 14, 28 8 .3, 26 26, 12 40 .3, -6 34, -16 20"),
            shade=4,
            light=2,
        )
        pen.line("#a8524a", dots("8 20, 14 21, 20 19"), 2.2)
        for ex in (5, 20):
            pen.oval(INK, ex, -3, 2.5, 3.2)
            pen.oval("#ffffff.raw", ex + 0.8, -4.4, 0.8)
            pen.line("hair", [(ex - 5, -11), (ex, -13), (ex + 5, -11)], 2.2)
        pen.line("skin.deep", dots("14 -4, 18 5, 13 7"), 1.8)
        hair = curve(
            "30 -12 .4, 20 -34, -4 -38, -26 -28, -32 -4, -20 14 .3, -16 -4, -4 -16, 12 -22"
        )
        pen.form("hair", hair, shade=4, light=3)


@draws(
    "slime",
    box=(220, 160),
    height_m=0.9,
    slots={"jelly": "#63c46a", "eye": "#20323a"},
    faces="front",
    aliases=("slime monster", "green slime", "blob", "jelly monster", "ooze", "blob monster"),
    tags=("fantasy",),
    shadow=(14, 206),
)
def slime(pen: Pen) -> None:
    """Draw a glossy drop of jelly with a face."""
    body = curve(
        "110 6 .5, 128 28, 164 50, 196 92, 210 128, 218 150 .4, 190 159, 160 154, 130 159, 98 155,"
        "66 159, 34 155, 4 156 .4, 8 130, 22 92, 54 50, 92 28"
    )
    pen.form("jelly", body, shade=12, light=6)
    with pen.inside(body):
        pen.blob(
            "jelly.light",
            dots("110 40, 158 70, 180 120, 150 144, 66 144, 40 118, 62 68"),
            alpha=0.5,
        )
        for x, y, r in ((60, 128, 8), (168, 118, 6), (150, 138, 4), (92, 140, 5)):
            pen.oval("jelly.pale", x, y, r, alpha=0.55)
    pen.limb("jelly.pale", dots("74 56, 54 76, 42 104"), (7, 13, 6), alpha=0.9)
    pen.oval("jelly.pale", 92, 42, 6, 4.4, tilt=-34, alpha=0.9)
    for x in (80, 140):
        pen.oval("eye", x, 98, 10, 13)
        pen.oval("#ffffff.raw", x + 3.4, 92, 3.6)
        pen.oval("#f08a86", x + (-17 if x < 110 else 17), 114, 10, 6, alpha=0.3)
    pen.line("eye", dots("98 116, 110 124, 122 116"), 3.4)
    pen.anchor("head", 110, 26, size=70)
    pen.anchor("face", 110, 98, size=90)
    pen.anchor("top", 110, 20, size=60)
