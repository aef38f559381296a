"""Owns the drawings of further wild animals: boar, badger, meerkat, lemur, mole and kin.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    hanging_tail,
    near_legs,
    paw,
    standing,
)
from tintype.engine.vignette.art.animals_forest import ringed_tail
from tintype.engine.vignette.art.gaits import dozing, gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen

BOAR = Build(
    fore=(164, 114),
    hind=(66, 114),
    floor=168,
    fore_widths=(40, 22, 15),
    hind_widths=(46, 30, 18, 15),
    foot="hoof",
    foot_slot="hoof",
    apart=16,
    bend=0.1,
)


@gaits(BOAR)
@draws(
    "boar",
    box=(250, 170),
    height_m=0.95,
    slots={
        "coat": "#6b4f40",
        "mane": "#43302b",
        "snout": "#a87f70",
        "tusk": "#f6efdc",
        "hoof": "#2f2628",
    },
    aliases=("wild boar", "warthog", "wild pig", "peccary"),
    tags=("wild", "forest"),
    shadow=(44, 200),
)
def boar(pen: Pen) -> None:
    """Draw a wild boar with bristles and tusks."""
    legs = standing(BOAR)
    far_legs(pen, BOAR, legs)
    pen.limb("mane", dots("36 78, 18 86, 14 106"), (7, 5, 4))
    pen.oval("mane", 13, 111, 4, 8)
    bristles = curve(
        "50 62 .2, 62 42 .2, 74 52 .2, 88 32 .2,"
        "100 46 .2, 116 24 .2, 126 40 .2, 144 20 .2, 152 36 .2,"
        "170 20 .2, 174 40 .2, 190 32 .2, 186 56 .2, 120 70 .2"
    )
    pen.fill("mane", bristles)
    trunk = curve(
        "28 98, 40 62, 84 48, 130 40, 172 40, 204 64, 204 108, 180 132, 130 136, 76 138, 40 126"
    )
    pen.form("coat", trunk, shade=11, light=5)
    with pen.inside(trunk):
        pen.blob("mane", dots("40 60, 84 40, 140 32, 186 40, 176 60, 130 56, 84 66"), alpha=0.75)
    near_legs(pen, BOAR, legs)
    pen.blob("coat.shade", dots("196 50 .3, 208 26 .3, 218 44 .3"))
    head = curve(
        "168 84, 178 52, 204 48, 220 66, 236 86, 246 98, 244 114, 226 118, 204 124, 180 114"
    )
    pen.form("coat", head, shade=6, light=4)
    pen.form("snout", curve("230 94, 240 92, 248 102, 246 116, 236 120, 228 112"), shade=3, light=2)
    for y in (103, 110):
        pen.oval("snout.line", 242, y, 1.8, 2.2)
    pen.line("coat.line", dots("232 118, 218 118, 208 112"), 1.8)
    pen.form("tusk", limb(dots("224 118, 232 110, 232 98"), (9, 8, 2)), shade=2)
    pen.form("coat", curve("178 62 .3, 172 34 .3, 190 36, 200 56 .3"), shade=3, light=2)
    pen.blob("snout", dots("181 56 .3, 178 42 .3, 187 43, 193 55 .3"), alpha=0.7)
    eye(pen, 208, 78, 4.6)
    pen.oval("#ffffff.raw", 209.2, 76.4, 1.5)
    pen.line("mane", dots("200 70, 208 69, 214 72"), 2.4)
    pen.anchor("seat", 112, 46, size=66)
    pen.anchor("back", 112, 46, size=66)
    pen.anchor("head", 196, 46, size=40)
    pen.anchor("face", 208, 78, size=36)
    pen.anchor("mouth", 240, 118, size=30)
    pen.anchor("neck", 178, 104, size=30)


BADGER = Build(
    fore=(142, 92),
    hind=(66, 92),
    floor=128,
    fore_widths=(32, 24, 18),
    hind_widths=(42, 28, 20, 18),
    coat="dark",
    far="dark.deep",
    foot_slot="dark",
    apart=14,
    bend=0.06,
)


@gaits(BADGER)
@draws(
    "badger",
    box=(240, 130),
    height_m=0.4,
    slots={"coat": "#8f8d95", "dark": "#3a363e", "face": "#f6f2ea"},
    aliases=("wolverine", "honey badger"),
    tags=("wild", "forest"),
    shadow=(40, 170),
)
def badger(pen: Pen) -> None:
    """Draw a badger with its striped face."""
    legs = standing(BADGER)
    far_legs(pen, BADGER, legs)
    pen.form("coat", curve("40 72, 20 66, 8 74, 18 86, 40 90"), shade=3, light=2)
    body = curve("28 88, 40 52, 84 36, 130 38, 164 52, 176 78, 158 104, 108 112, 54 110")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("dark", dots("30 118, 60 100, 110 102, 150 90, 180 70, 186 124"))
        if pen.detail:
            for x, y in ((60, 60), (84, 52), (108, 56), (76, 76), (100, 74), (126, 68), (132, 52)):
                pen.line("coat.pale", [(x, y), (x - 8, y + 8)], 2, alpha=0.8)
    near_legs(pen, BADGER, legs)
    with pen.moved(178, 72):
        for x, y in ((20, -26), (-16, -24)):
            pen.oval("dark", x, y, 9, 9)
            pen.oval("face", x + 1, y - 2, 4.4, 4.4)
        skull = curve("-34 6, -26 -18, 2 -28, 26 -18, 44 2, 54 16, 46 28, 20 32, -8 32, -28 24")
        pen.form("face", skull, shade=5, light=3)
        with pen.inside(skull):
            pen.limb("dark", dots("-28 -24, -12 -10, 10 4, 40 16"), (18, 18, 14, 6))
            pen.limb("dark", dots("16 -30, 28 -14, 38 2, 48 12"), (14, 12, 9, 4))
            pen.blob("dark", dots("-36 26, -6 26, 22 30, 44 30, 30 44, -30 44"))
        pen.oval(INK, 51, 17, 5.4, 4.8)
        pen.oval("#ffffff.raw", 49.6, 15.4, 1.5, 1, alpha=0.7)
        for x, y in ((6, 0), (31, -6)):
            eye(pen, x, y, 4)
            pen.oval("#ffffff.raw", x + 1.1, y - 1.5, 1.5)
        pen.line(INK, dots("48 25, 36 27, 28 23"), 1.5)
    pen.anchor("head", 180, 46, size=40)
    pen.anchor("face", 196, 70, size=44)
    pen.anchor("mouth", 222, 98, size=30)
    pen.anchor("back", 98, 38, size=60)
    pen.anchor("neck", 160, 92, size=24)


@draws(
    "meerkat",
    box=(120, 180),
    height_m=0.32,
    slots={"coat": "#cda672", "belly": "#f1e2c4", "dark": "#5b4438"},
    aliases=("suricate", "prairie dog"),
    tags=("wild", "desert", "safari"),
    shadow=(30, 100),
)
def meerkat(pen: Pen) -> None:
    """Draw a meerkat on the look-out."""
    tail = limb(dots("46 156, 26 166, 8 174"), (11, 9, 6))
    pen.form("coat", tail, shade=3)
    pen.oval("dark", 10, 173, 6, 3.6, tilt=-20)
    pen.limb("coat.deep", dots("76 84, 88 104, 84 118"), (14, 11, 9))
    body = curve("44 68, 62 58, 78 70, 84 108, 80 148, 64 164, 44 158, 34 128, 36 92")
    pen.form("coat", body, shade=7, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("70 72, 82 84, 86 120, 78 150, 66 142, 62 104"))
        for y in (84, 98, 112, 126):
            pen.limb("dark", [(30, y), (44, y + 3), (50, y + 7)], (4, 3.4, 1), alpha=0.6)
    for x in (72, 46):
        pen.form("coat", limb([(x, 144), (x, 166)], (24, 16)), shade=3, light=2)
        paw(pen, "coat", x + 2, 178, 15)
    pen.form("coat", limb(dots("52 84, 58 108, 70 118"), (16, 13, 9)), shade=3, light=2)
    pen.oval("dark", 72, 119, 4.6, 4)
    pen.oval("dark", 86, 119, 4, 3.6)
    with pen.moved(62, 42):
        pen.oval("dark", 22, -10, 6, 7)
        skull = curve("-26 4, -20 -18, 2 -28, 22 -18, 28 0, 42 10, 40 18, 22 22, 0 26, -20 20")
        pen.form("coat", skull, shade=4, light=3)
        with pen.inside(skull):
            pen.blob("belly", dots("-20 20, 0 10, 20 8, 46 10, 40 34, -16 34"))
        pen.blob("dark", dots("0 -8, 10 -12, 17 -4, 12 5, 2 4"))
        pen.blob("dark", dots("22 -8, 29 -9, 31 -2, 26 2"))
        eye(pen, 9, -4, 4.6)
        pen.oval("#ffffff.raw", 10.4, -5.8, 1.7)
        pen.oval("dark", -22, -6, 5, 7)
        pen.oval(INK, 41, 11, 4, 3.6)
        pen.line(INK, dots("38 18, 30 20, 24 16"), 1.4)
    pen.anchor("head", 64, 16, size=34)
    pen.anchor("face", 74, 38, size=42)
    pen.anchor("hand", 78, 118, size=30)
    pen.anchor("mouth", 100, 60, size=30)
    pen.anchor("neck", 60, 68, size=20)


@draws(
    "lemur",
    box=(180, 190),
    height_m=0.5,
    slots={"coat": "#9b97a0", "mask": "#33303a", "belly": "#f3efe9", "eye": "#e09a2f"},
    aliases=("ring-tailed lemur",),
    tags=("wild", "jungle"),
    shadow=(60, 152),
)
def lemur(pen: Pen) -> None:
    """Draw a ring-tailed lemur that sits with its tail up."""
    ringed_tail(pen, "76 166, 42 164, 22 130, 26 86, 18 44")
    pen.limb("mask.deep", dots("126 112, 144 132, 140 146"), (18, 14, 10))
    body = curve("84 96, 108 84, 128 98, 138 138, 130 172, 102 182, 76 174, 70 134")
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("106 96, 124 100, 134 134, 126 164, 110 168, 102 134"))
    for x in (128, 84):
        pen.form("coat", limb([(x, 156), (x + 8, 172)], (36, 24)), shade=4, light=2)
        paw(pen, "mask", x + 12, 188, 17)
    pen.form("coat", limb(dots("90 108, 92 136, 108 146"), (22, 17, 12)), shade=3, light=2)
    pen.oval("mask", 111, 147, 6, 5)
    pen.oval("mask", 138, 147, 5, 4.4)
    with pen.moved(108, 62):
        for x in (26, -22):
            pen.form(
                "belly",
                curve(f"{x - 11} -14, {x - 8} -34, {x + 4} -40, {x + 12} -28, {x + 9} -12"),
                shade=2,
            )
            pen.oval("coat", x + 1, -24, 5, 8)
        skull = curve("-36 4, -28 -20, 2 -31, 30 -20, 40 4, 28 22, 6 30, -20 24")
        pen.form("belly", skull, shade=5)
        with pen.inside(skull):
            pen.blob("coat", dots("-40 -8, -26 -40, 34 -40, 44 -8, 22 -18, 4 -10, -18 -18"))
        pen.blob("mask", dots("-24 0, -14 -12, -4 -4, -6 8, -18 12"))
        pen.blob("mask", dots("32 0, 23 -12, 13 -4, 15 8, 26 12"))
        pen.blob("mask", dots("-4 14, 4 8, 14 14, 10 24, 4 27, -1 23"))
        for x in (-12, 22):
            pen.oval("eye", x, -1, 6, 6)
            pen.oval(INK, x + 0.6, -1, 3.2, 3.6)
            pen.oval("#ffffff.raw", x + 1.8, -2.8, 1.5)
    pen.anchor("head", 112, 30, size=44)
    pen.anchor("face", 113, 61, size=56)
    pen.anchor("hand", 126, 146, size=30)
    pen.anchor("mouth", 114, 84, size=30)
    pen.anchor("neck", 106, 96, size=24)


@dozing
@draws(
    "mole",
    box=(180, 110),
    height_m=0.08,
    slots={"coat": "#4d4650", "skin": "#e6a59c", "earth": "#7a5640"},
    aliases=("shrew", "vole"),
    tags=("wild", "garden"),
    shadow=(16, 164),
)
def mole(pen: Pen) -> None:
    """Draw a mole that comes out of its hill."""
    body = curve("52 84, 56 44, 84 16, 112 14, 134 38, 138 84")
    pen.form("coat", body, shade=8, light=5)
    snout = curve("112 44, 128 30, 150 38, 164 48, 156 60, 134 64, 116 60")
    pen.form("coat", snout, shade=4, light=2)
    pen.oval("skin", 161, 50, 8, 7)
    pen.oval("skin.pale", 159, 47, 2.6, 1.8)
    pen.line(INK, dots("150 61, 138 64, 130 60"), 1.7)
    eye(pen, 118, 36, 4)
    pen.oval("#ffffff.raw", 119.2, 34.4, 1.4)
    pen.oval("skin", 112, 52, 6, 4, alpha=0.4)
    hill = curve("4 110 0, 18 92, 44 82, 66 88, 92 80, 120 86, 142 82, 164 92, 176 110 0")
    pen.form("earth", hill, shade=5, light=4)
    for x, y, r in ((28, 98, 5), (60, 100, 4), (112, 98, 5), (150, 100, 4)):
        pen.oval("earth.deep", x, y, r, r * 0.7, alpha=0.6)
    for x in (74, 128):
        pen.form(
            "skin",
            curve(f"{x - 12} 78, {x - 6} 68, {x + 8} 68, {x + 14} 78, {x + 10} 90, {x - 8} 90"),
            shade=3,
        )
        for dx in (-7, 0, 7):
            pen.limb("skin.pale", [(x + 1 + dx, 86), (x + 1 + dx, 94)], (4.4, 2))
    pen.anchor("head", 100, 16, size=44)
    pen.anchor("face", 119, 36, size=30)
    pen.anchor("mouth", 150, 62, size=30)
    pen.anchor("hand", 128, 74, size=30)


@dozing
@draws(
    "armadillo",
    box=(230, 120),
    height_m=0.25,
    slots={"shell": "#a08a78", "skin": "#d7b59c"},
    aliases=("pangolin",),
    tags=("wild", "desert"),
    shadow=(50, 180),
)
def armadillo(pen: Pen) -> None:
    """Draw an armadillo in its banded armour."""
    pen.form("skin", limb(dots("50 90, 26 98, 4 112"), (18, 11, 3)), shade=3)
    for x in (78, 150):
        pen.limb("skin.deep", [(x + 10, 88), (x + 12, 112)], (20, 15))
    for x in (64, 140):
        pen.form("skin", limb([(x, 86), (x, 108)], (26, 16)), shade=3)
        paw(pen, "skin", x + 1, 118, 16)
    with pen.moved(180, 74):
        pen.form("skin", curve("-14 -18, -10 -44, 2 -48, 6 -30, 4 -14"), shade=3)
        pen.form("skin", curve("0 -18, 8 -40, 18 -40, 18 -26, 12 -12"), shade=3)
        head = curve("-22 4, -14 -18, 8 -22, 24 -8, 46 12, 44 20, 22 22, -8 24")
        pen.form("skin", head, shade=4, light=3)
        with pen.inside(head):
            pen.blob("shell", dots("-24 -6, -8 -26, 14 -28, 30 -4, 10 -8"))
        eye(pen, 14, 0, 4)
        pen.oval(INK, 44, 15, 3.4, 3)
        pen.line(INK, dots("40 21, 30 21, 24 18"), 1.4)
    shell = curve("28 96, 36 56, 72 28, 116 22, 154 40, 172 76, 170 98, 130 102, 70 104")
    pen.form("shell", shell, shade=9, light=5)
    with pen.inside(shell):
        for x in (78, 92, 106, 120, 134):
            pen.line("shell.deep", [(x + 4, 16), (x - 3, 60), (x + 2, 108)], 2.2, alpha=0.8)
        if pen.detail:
            for x, y in ((46, 74), (58, 60), (58, 88), (150, 62), (154, 82), (66, 44)):
                pen.oval("shell.light", x, y, 5, 4, alpha=0.8)
    pen.anchor("head", 184, 52, size=30)
    pen.anchor("face", 195, 74, size=28)
    pen.anchor("mouth", 222, 94, size=30)
    pen.anchor("back", 104, 24, size=60)
    pen.anchor("seat", 104, 24, size=60)


@draws(
    "anteater",
    box=(290, 140),
    height_m=0.8,
    slots={"coat": "#6f6560", "dark": "#3a3436", "pale": "#e9dfd0"},
    aliases=("aardvark", "tapir"),
    tags=("wild", "jungle"),
    shadow=(90, 210),
)
def anteater(pen: Pen) -> None:
    """Draw an anteater: a tube of a head and a flag of a tail."""
    build = Build(
        fore=(178, 92),
        hind=(108, 90),
        floor=138,
        fore_widths=(36, 26, 20),
        hind_widths=(44, 30, 22, 19),
        far="dark.deep",
        apart=16,
        bend=0.06,
    )
    far_legs(pen, build, standing(build))
    tail = curve(
        "98 66, 66 44, 34 42, 8 62 .4, 14 84, 4 104 .3,"
        "26 106, 32 122 .3, 54 112, 66 122 .3, 84 104, 104 96"
    )
    pen.form("coat", tail, shade=7, light=4)
    body = curve("82 86, 92 58, 126 46, 164 44, 190 54, 202 74, 194 98, 160 110, 118 112, 90 104")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("pale", dots("130 44, 146 44, 178 72, 208 84, 208 100, 176 92, 152 72"))
        pen.blob("dark", dots("138 44, 156 42, 184 66, 210 76, 208 92, 178 84"))
    near_legs(pen, build, standing(build))
    head = curve(
        "184 66, 192 48, 212 50, 240 72, 268 94, 286 112, 280 120, 256 110, 226 98, 196 92"
    )
    pen.form("coat", head, shade=5, light=3)
    pen.oval("dark", 284, 115, 4, 4)
    pen.line("#d9737a", dots("282 119, 286 126, 282 136"), 2.2)
    pen.form("coat", curve("188 56, 184 42, 194 38, 202 46, 200 56"), shade=2)
    eye(pen, 216, 68, 3.8)
    pen.oval("#ffffff.raw", 217.2, 66.6, 1.4)
    pen.anchor("head", 204, 46, size=30)
    pen.anchor("face", 216, 68, size=28)
    pen.anchor("mouth", 282, 120, size=30)
    pen.anchor("back", 138, 48, size=50)
    pen.anchor("seat", 138, 48, size=50)


HYENA = Build(
    fore=(164, 96),
    hind=(72, 112),
    floor=178,
    fore_widths=(36, 21, 15),
    hind_widths=(40, 26, 17, 15),
    foot_slot="mask",
    apart=15,
)


@gaits(HYENA)
@draws(
    "hyena",
    box=(260, 180),
    height_m=0.9,
    slots={"coat": "#bd9a6b", "spot": "#5d4636", "mask": "#4a3a36"},
    recolour=("coat", "spot"),
    aliases=("spotted hyena", "african wild dog"),
    tags=("wild", "safari"),
    shadow=(50, 200),
)
def hyena(pen: Pen) -> None:
    """Draw a hyena: high shoulders, a sloping back and spots."""
    legs = standing(HYENA)
    far_legs(pen, HYENA, legs)
    with hanging_tail(pen, 46, 102):
        pen.limb("coat.shade", dots("46 102, 30 116, 28 134"), (10, 9, 7))
        pen.oval("mask", 27, 142, 7, 14)
    mane = curve("98 78, 112 58 .3, 124 60, 136 42 .3, 148 46, 160 30 .3, 176 34, 184 52, 150 72")
    pen.fill("mask", mane)
    trunk = curve(
        "38 112, 50 90, 92 76, 134 60, 166 42,198 60, 200 90, 184 118, 150 126, 104 128, 62 134"
    )
    pen.form("coat", trunk, shade=10, light=4)
    with pen.inside(trunk):
        for x, y in (
            (64, 100),
            (82, 90),
            (84, 108),
            (104, 84),
            (106, 102),
            (124, 78),
            (128, 96),
            (146, 70),
            (150, 88),
            (168, 78),
            (118, 114),
            (142, 108),
            (60, 116),
        ):
            pen.oval("spot", x, y, 5, 4)
    for outline in near_legs(pen, HYENA, legs):
        with pen.inside(outline):
            for x, y in ((60, 112), (76, 120), (64, 132), (158, 100), (172, 108), (162, 122)):
                pen.oval("spot", x, y, 4, 3.4)
    with pen.moved(200, 56):
        pen.oval("coat.shade", 12, -26, 11, 12)
        skull = curve("-28 6, -20 -18, 4 -24, 22 -14, 40 4, 48 14, 42 28, 18 32, -8 30, -22 22")
        pen.form("coat", skull, shade=5, light=3)
        with pen.inside(skull):
            pen.blob("mask", dots("24 2, 20 20, 26 40, 56 36, 54 4"))
        pen.oval(INK, 46, 13, 5, 4.4)
        pen.form("coat", curve("-22 -8, -28 -28, -16 -40, -2 -30, 0 -12"), shade=3, light=2)
        pen.blob("mask", dots("-17 -12, -21 -26, -15 -33, -6 -26, -5 -14"), alpha=0.7)
        eye(pen, 12, -1, 4.6)
        pen.oval("#ffffff.raw", 13.3, -2.7, 1.5)
        pen.line("coat.pale", dots("44 24, 34 26, 26 21"), 1.8)
    pen.anchor("head", 200, 30, size=40)
    pen.anchor("face", 212, 55, size=38)
    pen.anchor("mouth", 242, 80, size=30)
    pen.anchor("back", 116, 70, size=50)
    pen.anchor("seat", 116, 72, size=50)
    pen.anchor("neck", 182, 92, size=24)
