"""Owns the drawings of animals that climb or hop: monkey, gorilla, orangutan, sloth, kangaroo.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.gaits import dozing
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen


def ape_face(pen: Pen, *, is_broad: bool = False) -> None:
    """Draw a monkey's face in three-quarter view about its middle, about 76 wide."""
    for x, tone in ((40, ".shade"), (-36, "")):
        pen.oval(f"coat{tone}", x, 2, 11, 13)
        pen.oval(f"skin{tone}", x + (1 if x > 0 else -1), 3, 6.5, 8.5)
    skull = curve("-34 6, -30 -20, -2 -36, 28 -26, 38 2, 32 24, 8 34, -22 26")
    pen.form("coat", skull, shade=6, light=3)
    width = 1.12 if is_broad else 1.0
    with pen.moved(6, 4):
        mask = curve(
            "0 -14, 10 -22, 24 -18, 28 -2, 22 8, 32 18, 24 32, 2 36, -20 32, -28 18, -18 8,"
            "-24 -2, -18 -18, -8 -22"
        ).scaled(width, 1)
        pen.form("skin", mask, shade=4, light=2)
        for x in (-10, 13):
            eye(pen, x, -6, 5)
        for x in (-2, 5):
            pen.oval("skin.deep", x, 9, 2, 1.6)
        pen.line("skin.line", dots("-14 19, 2 26, 19 18"), 2.2)
    pen.form("coat", curve("-6 -32, 2 -44, 6 -36, 14 -42, 14 -30, 6 -26"), shade=2, light=1)


@draws(
    "monkey",
    box=(200, 210),
    height_m=0.75,
    slots={"coat": "#8a5a3a", "skin": "#efc79c", "belly": "#d9a877", "bark": "#7d5a42"},
    variants=("sitting", "hanging", "standing"),
    aliases=("ape", "baboon", "macaque"),
    tags=("wild", "jungle"),
    shadow=(44, 156),
)
def monkey(pen: Pen) -> None:
    """Draw a monkey with a curling tail."""
    monkey_figure(pen, has_tail=True)


def monkey_figure(pen: Pen, *, has_tail: bool) -> None:
    """Draw a monkey or a small ape in the pen's variant."""
    if pen.variant == "hanging":
        monkey_hanging(pen, has_tail=has_tail)
    elif pen.variant == "standing":
        monkey_standing(pen, has_tail=has_tail)
    else:
        monkey_sitting(pen, has_tail=has_tail)


@draws(
    "chimpanzee",
    box=(200, 210),
    height_m=1.0,
    slots={"coat": "#3f3a42", "skin": "#d9ab88", "belly": "#544d55", "bark": "#7d5a42"},
    variants=("sitting", "hanging", "standing"),
    aliases=("chimp", "bonobo"),
    tags=("wild", "jungle"),
    shadow=(44, 156),
)
def chimpanzee(pen: Pen) -> None:
    """Draw a chimpanzee: black, and without a tail."""
    monkey_figure(pen, has_tail=False)


def monkey_sitting(pen: Pen, *, has_tail: bool) -> None:
    """Draw the monkey on its bottom, one hand half raised."""
    if has_tail:
        tail = dots("70 186, 34 190, 16 162, 24 132, 44 128, 48 146")
        pen.limb("coat.shade", tail, (13, 13, 12, 11, 9, 7))
    pen.limb("coat.shade", dots("128 112, 156 130, 170 110"), (22, 18, 13))
    pen.oval("skin.shade", 172, 102, 9, 10)
    pen.limb("coat.shade", dots("128 176, 160 164, 158 196"), (34, 24, 16))
    pen.form("skin", curve("148 200, 158 190, 178 194, 182 206 .6, 150 208 .6"), shade=3)
    body = curve("76 112, 100 98, 126 110, 140 150, 130 190, 100 204, 70 194, 62 152")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("96 116, 118 112, 130 144, 124 180, 104 190, 90 160"))
    pen.form("coat", limb(dots("86 182, 112 158, 112 196"), (36, 28, 18)), shade=5, light=3)
    pen.form("skin", curve("100 200, 110 190, 132 194, 138 206 .6, 102 208 .6"), shade=3)
    pen.form("coat", limb(dots("80 120, 66 150, 92 164"), (26, 21, 15)), shade=4, light=3)
    pen.form("skin", curve("90 158, 102 156, 110 164, 104 172, 92 172"), shade=2)
    with pen.moved(104, 62):
        ape_face(pen)
    pen.anchor("hand", 174, 100, size=30)
    pen.anchor("head", 106, 28, size=52)
    pen.anchor("face", 111, 60, size=56)
    pen.anchor("mouth", 112, 90, size=30)
    pen.anchor("neck", 104, 102, size=26)


def monkey_standing(pen: Pen, *, has_tail: bool) -> None:
    """Draw the monkey on its feet, waving."""
    if has_tail:
        tail = dots("80 168, 48 176, 28 150, 34 122, 52 124, 52 140")
        pen.limb("coat.shade", tail, (12, 12, 11, 10, 8, 6))
    pen.limb("coat.shade", dots("122 108, 150 106, 166 78"), (22, 18, 13))
    pen.oval("skin.shade", 168, 70, 9, 11)
    pen.limb("coat.shade", dots("116 160, 126 180, 120 198"), (28, 20, 15))
    pen.blob("skin.shade", dots("112 202, 122 194, 142 198, 146 207 .6, 114 208 .6"))
    body = curve("80 106, 102 96, 124 106, 130 140, 120 168, 98 174, 78 164, 74 134")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("98 112, 116 110, 122 136, 114 160, 100 164, 92 138"))
    pen.form("coat", limb(dots("90 160, 84 180, 88 198"), (32, 22, 16)), shade=4, light=3)
    pen.form("skin", curve("80 202, 90 194, 110 198, 114 207 .6, 82 208 .6"), shade=3)
    pen.form("coat", limb(dots("84 116, 66 142, 72 164"), (24, 20, 14)), shade=4, light=3)
    pen.form("skin", curve("64 164, 74 160, 82 168, 76 180, 66 178"), shade=2)
    with pen.moved(102, 58):
        ape_face(pen)
    pen.anchor("hand", 170, 66, size=30)
    pen.anchor("head", 104, 24, size=52)
    pen.anchor("face", 109, 56, size=56)
    pen.anchor("mouth", 110, 86, size=30)
    pen.anchor("neck", 102, 98, size=25)
    pen.anchor("back", 78, 124, size=24)


def monkey_hanging(pen: Pen, *, has_tail: bool) -> None:
    """Draw the monkey hanging by one arm from a branch."""
    branch = limb(dots("10 18, 60 13, 130 18, 191 12"), (15, 13, 12, 8))
    pen.form("bark", branch, shade=4, light=3)
    for x, y, tilt in ((36, 26, 30), (170, 22, -20), (180, 12, 40)):
        pen.oval("#6f9c4d", x, y, 14, 6, tilt=tilt)
    if has_tail:
        pen.limb("coat.shade", dots("84 168, 58 182, 46 160, 58 146"), (11, 10, 9, 6))
    pen.limb("coat.shade", dots("118 162, 146 158, 152 182"), (28, 20, 14))
    pen.oval("skin.shade", 153, 186, 10, 8)
    pen.limb("coat.shade", dots("124 112, 148 130, 152 148"), (20, 16, 12))
    pen.oval("skin.shade", 153, 152, 8, 9)
    body = curve("82 108, 106 96, 126 108, 132 144, 120 172, 98 176, 78 164, 76 134")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("100 112, 116 110, 124 138, 116 162, 102 166, 94 140"))
    pen.form("coat", limb(dots("92 164, 92 188, 108 192"), (32, 22, 15)), shade=4, light=3)
    pen.form("skin", curve("104 188, 116 184, 126 192, 120 202, 106 200"), shade=2)
    pen.form("coat", limb(dots("88 112, 58 78, 62 28"), (25, 20, 14)), shade=4, light=3)
    pen.form("skin", curve("54 30, 52 14, 60 5, 72 8, 72 24, 66 32"), shade=3)
    with pen.moved(108, 66):
        ape_face(pen)
    pen.anchor("hand", 154, 152, size=30)
    pen.anchor("head", 110, 34, size=52)
    pen.anchor("face", 115, 64, size=56)
    pen.anchor("mouth", 116, 94, size=30)
    pen.anchor("neck", 106, 104, size=25)


def knuckle_walker(pen: Pen) -> None:
    """Draw a great ape on feet and knuckles, without its head."""
    pen.limb("coat.deep", dots("176 92, 196 134, 198 172"), (44, 34, 26))
    pen.oval("skin.deep", 200, 179, 15, 10)
    pen.limb("coat.deep", dots("84 140, 98 160, 92 178"), (44, 32, 24))
    body = curve("44 148, 50 108, 84 74, 128 46, 172 44, 198 74, 188 112, 150 132, 120 156, 74 166")
    pen.form("coat", body, shade=12, light=5)
    with pen.inside(body):
        pen.blob("back", dots("48 118, 84 78, 118 60, 132 78, 104 112, 70 138"), alpha=0.75)
    pen.form("coat", limb(dots("70 140, 78 160, 66 176"), (56, 38, 26)), shade=6, light=3)
    pen.form("skin", curve("52 182, 64 174, 88 177, 96 187 .6, 54 189 .6"), shade=3)
    arm = limb(dots("154 84, 164 126, 154 168"), (58, 42, 30))
    pen.form("coat", arm, shade=7, light=4)
    pen.form("skin", curve("138 182, 144 170, 162 168, 174 178, 170 189 .6, 142 189 .6"), shade=3)


@dozing
@draws(
    "gorilla",
    box=(260, 190),
    height_m=1.5,
    slots={"coat": "#45424f", "back": "#8b8793", "skin": "#5d5764"},
    tags=("wild", "jungle"),
    aliases=("silverback",),
    shadow=(48, 216),
)
def gorilla(pen: Pen) -> None:
    """Draw a silverback gorilla on its knuckles."""
    knuckle_walker(pen)
    with pen.moved(198, 62):
        pen.oval("skin", -32, 4, 7, 9)
        skull = curve("-34 10, -32 -16, -14 -38, 6 -46, 26 -32, 38 -4, 36 22, 16 36, -14 32")
        pen.form("coat", skull, shade=6, light=4)
        mask = curve(
            "-12 -14, 4 -18, 22 -18, 34 -12, 32 2, 40 16, 34 32, 12 38, -10 32, -16 16, -10 4"
        )
        pen.form("skin", mask, shade=4, light=3)
        pen.limb("coat", dots("-12 -14, 8 -20, 34 -14"), (7, 9, 7))
        for x in (-1, 24):
            pen.oval("skin.line", x, -5, 6.4, 5.4)
            pen.oval("#e8dcc8", x, -4.6, 4.4, 4.2)
            eye(pen, x + 0.4, -4.4, 3.8)
        pen.blob("skin.deep", dots("4 8, 12 5, 21 8, 22 15, 13 17, 4 15"))
        for x in (8, 17):
            pen.oval("skin.line", x, 12, 2.4, 2)
        pen.line("skin.line", dots("-4 25, 12 29, 28 24"), 2.2)
    pen.anchor("head", 202, 18, size=52)
    pen.anchor("face", 209, 57, size=54)
    pen.anchor("mouth", 214, 88, size=30)
    pen.anchor("back", 100, 66, size=60)
    pen.anchor("seat", 100, 70, size=60)
    pen.anchor("neck", 190, 96, size=34)


@dozing
@draws(
    "orangutan",
    box=(260, 190),
    height_m=1.35,
    slots={"coat": "#b5562a", "back": "#c96f38", "skin": "#7a5a50"},
    tags=("wild", "jungle"),
    aliases=("orang-utan",),
    shadow=(48, 216),
)
def orangutan(pen: Pen) -> None:
    """Draw an orangutan with its red coat and long arms."""
    knuckle_walker(pen)
    with pen.moved(196, 62):
        skull = curve("-36 12, -34 -16, -16 -36, 6 -40, 28 -30, 40 -4, 38 20, 16 40, -16 36")
        pen.form("coat", skull, shade=6, light=4)
        mask = curve("-18 -6, -10 -20, 6 -16, 24 -20, 36 -6, 34 8, 36 24, 12 36, -12 26, -16 10")
        pen.form("skin", mask, shade=4, light=3)
        pen.form("skin", curve("-6 18, 2 8, 22 8, 32 18, 26 32, 12 37, -2 32"), shade=4, light=3)
        for x in (0, 22):
            eye(pen, x, -4, 4.6)
            pen.oval("#ffffff.raw", x + 1.2, -5.8, 1.6)
        for x in (9, 16):
            pen.oval("skin.line", x, 12, 1.8, 1.5)
        pen.line("skin.line", dots("0 22, 13 27, 27 21"), 2)
        pen.form("coat", curve("0 35, 14 40, 26 33, 20 50, 12 58 .2, 8 48"), shade=3)
    pen.anchor("head", 202, 22, size=52)
    pen.anchor("face", 207, 58, size=52)
    pen.anchor("mouth", 210, 86, size=30)
    pen.anchor("back", 100, 66, size=60)
    pen.anchor("neck", 190, 98, size=34)


@draws(
    "sloth",
    box=(220, 160),
    height_m=0.6,
    slots={"coat": "#9c8163", "face": "#efdcb8", "patch": "#5a4534", "bark": "#7d5a42"},
    stance="hang",
    variants=("hanging", "sleeping"),
    tags=("wild", "jungle"),
    shadow=(60, 160),
)
def sloth(pen: Pen) -> None:
    """Draw a sloth that hangs from its branch by all four feet."""
    for x in (52, 172):
        pen.limb("coat.deep", [(x + 10, 96), (x + 12, 56), (x + 6, 24)], (26, 22, 16))
    branch = limb(dots("11 24, 70 16, 150 22, 211 14"), (17, 15, 14, 10))
    pen.form("bark", branch, shade=4, light=3)
    for x, y, tilt in ((16, 38, 40), (204, 26, -20), (120, 10, -160)):
        pen.oval("#6f9c4d", x, y, 14, 6, tilt=tilt)
    body = curve("34 100, 44 76, 88 96, 132 94, 158 84, 178 104, 160 140, 110 154, 60 142")
    pen.form("coat", body, shade=9, light=4)
    for x, end in ((48, 54), (152, 142)):
        pen.form("coat", limb([(x, 104), (x - 2, 64), (end, 22)], (34, 27, 17)), shade=5, light=3)
        for dx in (-5, 0, 5):
            pen.limb("face.shade", [(end + dx, 24), (end + dx, 12), (end + dx + 3, 8)], (4, 3.4, 2))
    with pen.moved(178, 100):
        skull = curve("-34 4, -26 -22, 2 -32, 28 -22, 36 4, 24 26, 0 32, -24 24")
        pen.form("coat", skull, shade=5, light=3)
        mask = curve("-24 4, -16 -14, 4 -20, 24 -14, 30 4, 20 20, 2 24, -16 18")
        pen.form("face", mask, shade=4)
        pen.blob("patch", dots("-26 6, -14 -5, -3 -4, -2 5, -12 9, -24 14"))
        pen.blob("patch", dots("31 6, 22 -5, 11 -4, 10 5, 19 9, 29 14"))
        for x in (-8, 16):
            if pen.variant == "sleeping":
                eye(pen, x, 1, 4, tone="#efdcb8", is_asleep=True)
            else:
                eye(pen, x, 1, 4.4)
        pen.blob(INK, dots("-2 7, 4 5, 10 7, 7 12, 4 13, 1 12"))
        pen.line(INK, dots("-8 15, 4 19, 16 15"), 1.8)
    pen.anchor("head", 180, 70, size=44)
    pen.anchor("face", 182, 101, size=50)
    pen.anchor("mouth", 182, 116, size=30)
    pen.anchor("inside", 104, 94)


@dozing
@draws(
    "kangaroo",
    box=(260, 260),
    height_m=1.6,
    slots={"coat": "#b3794b", "belly": "#ecd0a8", "ear": "#d99c88"},
    variants=("standing", "jumping", "with a joey"),
    aliases=("wallaby", "joey"),
    tags=("wild", "outback"),
    shadow=(40, 190),
)
def kangaroo(pen: Pen) -> None:
    """Draw a kangaroo: mighty hind legs, a heavy tail, small hands."""
    is_jumping = pen.variant == "jumping"
    if is_jumping:
        with pen.turned(14, 120, 150), pen.moved(-4, -14):
            kangaroo_figure(pen, is_jumping=True)
    else:
        kangaroo_figure(pen, is_jumping=False)
    if pen.variant == "with a joey":
        with pen.moved(166, 146, scale=0.5):
            kangaroo_head(pen)
        pouch = curve("126 160, 150 166, 178 160, 176 186, 158 200, 136 190")
        pen.form("belly", pouch, shade=4)
        pen.line("belly.deep", dots("128 161, 150 167, 177 161"), 2)
    dx, dy = (22, 4) if is_jumping else (0, 0)
    pen.anchor("head", 190 + dx, 30 + dy, size=34)
    pen.anchor("face", 196 + dx, 52 + dy, size=36)
    pen.anchor("mouth", 228 + dx, 70 + dy, size=30)
    pen.anchor("hand", 204, 136, size=30)
    pen.anchor("inside", 156, 168)
    pen.anchor("neck", 172 + dx, 88, size=20)
    pen.anchor("back", 106, 116, size=40)
    pen.anchor("seat", 106, 122, size=40)


def kangaroo_figure(pen: Pen, *, is_jumping: bool) -> None:
    """Draw the whole kangaroo."""
    tail = (
        dots("90 186, 56 200, 20 190, 4 168")
        if is_jumping
        else dots("92 200, 64 236, 32 248, 8 240")
    )
    pen.form("coat", limb([(p[0], p[1]) for p in tail], (50, 30, 18, 9)), shade=7, light=3)
    pen.limb("coat.deep", dots("168 120, 192 138, 206 128"), (20, 14, 11))
    if is_jumping:
        pen.limb("coat.deep", dots("128 190, 150 214, 128 226"), (54, 28, 17))
        pen.limb("coat.deep", dots("128 224, 164 238"), (17, 13))
    body = curve(
        "64 188, 78 146, 108 114, 140 92, 158 66, 182 64, 186 96, 186 132, 178 176, 156 214,"
        "112 230, 76 222"
    )
    pen.form("coat", body, shade=11, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("194 74, 174 88, 168 120, 160 160, 150 200, 176 206, 200 140"))
    if is_jumping:
        thigh = curve("76 190, 92 152, 130 150, 150 180, 134 210, 96 222")
        pen.form("coat", thigh, shade=8, light=4)
        pen.form("coat", limb(dots("120 206, 98 226, 92 234"), (30, 21, 16)), shade=4)
        pen.form("coat", limb(dots("90 234, 118 246, 140 244"), (18, 15, 10)), shade=3)
    else:
        thigh = curve("72 206, 84 160, 124 148, 154 176, 146 214, 116 236, 84 232")
        pen.form("coat", thigh, shade=8, light=4)
        pen.form("coat", limb(dots("132 212, 104 234, 104 246"), (36, 22, 17)), shade=4, light=2)
        foot = curve("94 246, 112 240, 148 246, 174 250, 178 259 .6, 98 260 .6")
        pen.form("coat", foot, shade=3, light=2)
    pen.form("coat", limb(dots("158 112, 172 144, 198 138"), (24, 18, 11)), shade=4, light=3)
    pen.limb("coat.shade", dots("194 138, 206 136"), (11, 9))
    with pen.moved(184, 54):
        kangaroo_head(pen)


def kangaroo_head(pen: Pen) -> None:
    """Draw the kangaroo's head in side view about the middle of its skull."""
    pen.blob("coat.shade", dots("2 -16 .4, 6 -44, 18 -52 .3, 20 -32, 16 -12 .4"))
    skull = curve("-24 10, -20 -14, 0 -24, 20 -14, 42 6, 48 16, 42 26, 24 26, 2 26, -16 24")
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-6 30, 12 16, 30 16, 50 20, 44 36"))
    near = curve("-18 -10 .4, -24 -38, -16 -54 .3, -4 -40, 0 -16 .4")
    pen.form("coat", near, shade=3, light=2)
    pen.blob("ear", dots("-13 -16 .4, -17 -36, -14 -44 .3, -7 -36, -5 -18 .4"))
    eye(pen, 12, -2, 5)
    pen.blob(INK, dots("40 6, 48 10, 49 17, 42 16"))
    pen.line(INK, dots("46 22, 36 22, 28 18"), 1.5)
