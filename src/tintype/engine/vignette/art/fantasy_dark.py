"""Owns the drawings of spirits and of what stands in a graveyard: reaper, devil, genie, tombstone.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.fantasy_horror import palm, skull_face
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write

TAGS = ("fantasy", "halloween", "night")


@draws(
    "grim reaper",
    box=(220, 330),
    height_m=2.1,
    slots={
        "robe": "#34323f",
        "bone": "#efe6d2",
        "dark": "#1f1c26",
        "blade": "#c4ced8",
        "wood": "#6b4a36",
    },
    faces="front",
    variants=("standing",),
    aliases=("reaper",),
    tags=TAGS,
    shadow=(50, 160),
)
def grim_reaper(pen: Pen) -> None:
    """Draw the grim reaper in a hood, scythe in hand."""
    pen.form("wood", limb([(176, 326), (172, 160), (166, 22)], (9, 9, 8)), shade=2, light=2)
    pen.form(
        "blade",
        curve("172 34 .2, 140 8, 90 6, 46 34 .1, 92 22, 134 30, 166 48 .2"),
        shade=4,
        light=2,
    )
    robe = curve(
        "104 74, 140 92, 158 140, 168 220, 180 312 .2, 160 304, 144 324 .2, 124 308,"
        "104 328 .2, 84 308, 62 324 .2, 46 304, 28 312 .2, 38 220, 48 140, 68 92"
    )
    pen.form("robe", robe, shade=10, light=5)
    for line in (
        "84 150, 76 230, 66 300",
        "104 160, 104 240, 104 310",
        "124 150, 134 230, 142 300",
    ):
        pen.line("robe.deep", dots(line), 3, alpha=0.6)
    right = curve("132 106, 166 122, 190 156, 192 190 .2, 178 180, 164 188 .2, 150 162, 130 150")
    pen.form("robe", right, shade=4, light=3)
    palm(pen, "bone", 173, 178, -80, size=0.9)
    left = curve("76 106, 48 124, 28 164, 26 200 .2, 42 190, 56 198 .2, 66 168, 82 150")
    pen.form("robe", left, shade=4, light=3)
    palm(pen, "bone", 40, 206, 180, size=0.9)
    hood = curve("104 26, 138 40, 150 80, 140 118, 104 130, 68 118, 58 80, 70 40")
    pen.form("robe", hood, shade=6, light=5)
    pen.fill("dark", curve("104 46, 130 58, 136 86, 126 112, 104 118, 82 112, 72 86, 78 58"))
    skull_face(pen, 104, 86, 0.5)
    pen.anchor("head", 104, 28, size=84)
    pen.anchor("face", 104, 86, size=50)
    pen.anchor("hand", 38, 214)


@draws(
    "devil",
    box=(190, 310),
    height_m=1.6,
    slots={"skin": "#d8423a", "horn": "#f3e2c2", "cape": "#2f2a38", "fork": "#59606e"},
    faces="front",
    variants=("standing",),
    aliases=("demon", "imp", "satan"),
    tags=TAGS,
    shadow=(50, 140),
)
def devil(pen: Pen) -> None:
    """Draw a cheeky red devil with horns, tail and trident."""
    pen.limb("skin.shade", [(110, 240), (150, 268), (172, 246), (160, 222)], (10, 8, 7, 5))
    pen.form("skin", curve("152 226 .2, 162 196 .1, 174 224 .2, 163 218"), shade=2)
    pen.form("fork", limb([(26, 306), (26, 96)], (7, 7)), shade=2)
    pen.form(
        "fork",
        curve(
            "8 116 .3, 6 80, 10 62 .1, 16 100, 23 100, 26 52 .1,"
            "29 100, 36 100, 42 62 .1, 46 80, 44 116 .3"
        ),
        shade=2,
        light=2,
    )
    pen.form(
        "cape",
        curve(
            "66 118 .3, 46 190, 40 262 .2, 60 252, 92 262 .1,"
            "124 252, 146 262 .2, 138 190, 118 118 .3"
        ),
        shade=5,
        light=3,
    )
    for s in (-1, 1):
        x = 92 + s * 18
        pen.form(
            "skin",
            limb([(x, 216), (x + s * 2, 262), (x + s * 2, 292)], (32, 24, 18)),
            shade=4,
            light=2,
        )
        pen.form(
            "cape",
            curve(
                f"{x - 13 + s * 2} 309 .3, {x - 10 + s * 2} 288,"
                f"{x + 10 + s * 2} 288, {x + 13 + s * 2} 309 .3"
            ),
            shade=3,
            light=2,
        )
    torso = curve(
        "92 112, 120 120, 128 146, 122 184, 120 222, 92 232, 64 222, 62 184, 56 146, 64 120"
    )
    pen.form("skin", torso, shade=7, light=4)
    pen.form("skin", limb([(60, 130), (36, 152), (28, 176)], (24, 19, 15)), shade=3, light=2)
    pen.oval("skin", 27, 182, 11, 10)
    pen.form("skin", limb([(124, 130), (148, 160), (142, 192)], (24, 19, 15)), shade=3, light=2)
    palm(pen, "skin", 141, 198, 190, size=0.8)
    for s in (-1, 1):
        horn = curve("64 40 .3, 50 22, 54 2 .1, 68 16, 84 28 .3")
        pen.form("horn", horn if s < 0 else horn.scaled(-1, 1, 92, 0), shade=3, light=2)
        ear = curve("54 70 .3, 36 56, 28 58 .1, 38 78, 56 88 .3")
        pen.form("skin", ear if s < 0 else ear.scaled(-1, 1, 92, 0), shade=2)
    head = curve("92 24, 124 34, 136 66, 122 98, 92 118, 62 98, 48 66, 60 34")
    pen.form("skin", head, shade=7, light=5)
    for x in (76, 108):
        s = -1 if x < 92 else 1
        pen.oval("#fff6dc", x, 66, 8.6, 8)
        eye(pen, x + 1, 67, 5)
        pen.limb(INK, [(x + s * 14, 48), (x, 52), (x - s * 8, 58)], (2, 5, 4))
    pen.line("skin.deep", dots("92 70, 96 80, 90 82"), 2)
    mouth = curve("70 86 .2, 92 94, 114 86 .2, 104 104, 80 104")
    pen.fill("#5a1626", mouth)
    for x in (80, 104):
        pen.poly("#ffffff", [(x - 4, 89), (x + 4, 90), (x, 99)])
    pen.form(INK, curve("84 110 .3, 100 110 .3, 92 128 .1"), shade=0)
    pen.anchor("head", 92, 28, size=80)
    pen.anchor("face", 92, 66, size=64)
    pen.anchor("neck", 92, 116, size=50)
    pen.anchor("hand", 140, 208)


@draws(
    "genie",
    box=(220, 310),
    height_m=2.2,
    slots={
        "skin": "#4fa08c",
        "smoke": "#9fdcc6",
        "vest": "#c8663a",
        "gold": "#eebb45",
        "hair": "#2c2838",
    },
    recolour=("skin", "vest"),
    faces="front",
    variants=("floating",),
    aliases=("djinn", "jinn"),
    tags=("fantasy", "magic", "desert"),
    shadow=(90, 150),
)
def genie(pen: Pen) -> None:
    """Draw a green genie in a turban, arms folded, rising from smoke."""
    tail = curve(
        "62 168, 150 168, 158 206, 138 238, 112 254, 124 276, 156 290,"
        "176 308 .2, 130 304, 94 288, 78 262, 84 238, 66 214"
    )
    pen.form("smoke", tail, shade=7, light=5)
    pen.line("smoke.deep", dots("84 206, 112 222, 146 208"), 3, alpha=0.5)
    pen.line("smoke.deep", dots("92 250, 104 272, 132 290"), 3, alpha=0.5)
    for s in (-1, 1):
        upper = limb([(110 + s * 54, 112), (110 + s * 76, 140), (110 + s * 56, 160)], (44, 38, 34))
        pen.form("skin", upper, shade=5, light=4)
    torso = curve(
        "110 92, 156 98, 172 116, 160 152, 146 184, 110 190, 74 184, 60 152, 48 116, 64 98"
    )
    pen.form("skin", torso, shade=8, light=5)
    for s in (-1, 1):
        vest = curve("62 98 .3, 84 94 .3, 92 140, 90 184 .2, 72 182, 58 150, 48 118")
        pen.form("vest", vest if s < 0 else vest.scaled(-1, 1, 110, 0), shade=4, light=3)
    pen.form(
        "gold",
        curve("70 174 .3, 110 184, 150 174 .3, 150 190 .3, 110 198, 70 190 .3"),
        shade=3,
        light=3,
    )
    pen.form("skin", limb([(160, 152), (120, 160), (76, 148)], (30, 30, 24)), shade=4, light=3)
    pen.form("skin", limb([(60, 156), (100, 150), (142, 146)], (31, 31, 24)), shade=5, light=4)
    pen.form("gold", limb([(126, 135), (130, 161)], (10, 10)), shade=2, light=2)
    for s in (-1, 1):
        pen.oval("skin.shade", 110 + s * 37, 58, 8, 12)
        pen.oval("gold", 110 + s * 39, 74, 5, 6)
    head = curve("110 14, 138 24, 146 54, 136 84, 110 98, 84 84, 74 54, 82 24")
    pen.form("skin", head, shade=6, light=5)
    turban = curve("72 44, 70 22, 86 6, 110 1, 134 6, 150 22, 148 44, 130 34, 110 38, 90 34")
    pen.form("vest", turban, shade=5, light=4)
    for line in ("76 34, 94 18, 122 6", "84 38, 108 24, 142 16", "110 36, 130 28, 148 30"):
        pen.line("vest.deep", dots(line), 2, alpha=0.5)
    pen.oval("gold", 110, 30, 8, 8)
    pen.oval("skin.deep", 110, 30, 4, 4)
    for x in (97, 123):
        s = -1 if x < 110 else 1
        eye(pen, x, 54, 4.6)
        pen.limb("hair", [(x + s * 11, 40), (x, 40), (x - s * 8, 45)], (2, 5, 4))
    pen.line("skin.deep", dots("110 54, 114 65, 108 67"), 2)
    pen.fill("#fff8ee", curve("96 74 .2, 110 77, 124 74 .2, 118 84, 102 84"))
    pen.form("hair", curve("102 92 .3, 118 92 .3, 110 112 .1"), shade=0)
    pen.anchor("head", 110, 8, size=76)
    pen.anchor("face", 110, 54, size=58)
    pen.anchor("neck", 110, 98, size=50)
    pen.anchor("hand", 150, 142)


@draws(
    "tombstone",
    box=(150, 180),
    height_m=1.0,
    slots={"stone": "#9a9aa8", "grass": "#6f9a52"},
    faces="front",
    variants=("round", "cross"),
    aliases=("gravestone", "headstone", "grave"),
    tags=(*TAGS, "graveyard"),
    shadow=(14, 136),
)
def tombstone(pen: Pen) -> None:
    """Draw an old gravestone with an inscription, or a stone cross."""
    if pen.variant == "cross":
        cross = curve(
            "60 166 .1, 60 84 .1, 24 84 .2, 24 54 .2, 60 54 .1, 60 10 .2,"
            "90 10 .2, 90 54 .1, 126 54 .2, 126 84 .2, 90 84 .1, 90 166 .1"
        )
        pen.form("stone", cross, shade=7, light=5)
        pen.line("stone.deep", dots("84 110, 76 124, 82 138"), 2.2, alpha=0.6)
    else:
        slab = curve("22 168 .2, 20 66 .6, 34 28, 75 6, 116 28, 130 66 .6, 128 168 .2")
        pen.form("stone", slab, shade=8, light=6)
        pen.edge("stone.deep", slab.scaled(0.84, 0.86, 75, 100), 2, alpha=0.4)
        write(
            pen, "stone.line", pen.lettering or "RIP", x=38, y=58, width=74, height=30, weight=0.14
        )
        pen.line("stone.deep", dots("112 36, 100 50, 106 62, 96 72"), 2.4, alpha=0.6)
        for y in (104, 116):
            pen.line("stone.deep", [(48, y), (102, y)], 2.4, alpha=0.5)
    pen.form("stone", curve("8 162 .3, 142 162 .3, 146 179 .3, 4 179 .3"), shade=4, light=4)
    for x, h in ((14, 18), (24, 26), (34, 16), (118, 24), (130, 16), (138, 22)):
        pen.limb(
            "grass",
            [(x, 179), (x + 2, 179 - h * 0.6), (x + (5 if x > 75 else -4), 179 - h)],
            (5, 4, 1),
        )
    pen.anchor("top", 75, 8, size=60)


@draws(
    "coffin",
    box=(140, 250),
    height_m=2.0,
    slots={"wood": "#7d5238", "metal": "#d9ab48", "lining": "#a8324a"},
    recolour=("wood", "lining"),
    faces="front",
    variants=("closed", "open"),
    aliases=("casket",),
    tags=(*TAGS, "graveyard"),
    shadow=(40, 100),
)
def coffin(pen: Pen) -> None:
    """Draw a coffin standing upright, closed or open."""
    shape = "40 2 .1, 100 2 .1, 137 74 .1, 104 249 .1, 36 249 .1, 3 74 .1"
    body = curve(shape)
    pen.form("wood", body, shade=7, light=5)
    if pen.variant == "open":
        pen.fill("lining", body.scaled(0.82, 0.9, 70, 122))
        pen.fill(
            "lining.deep",
            body.scaled(0.82, 0.9, 70, 122).plus(body.scaled(0.74, 0.86, 66, 128)),
            alpha=0.7,
        )
        pen.form(
            "lining",
            curve("44 30 .6, 96 30 .6, 106 52, 96 66 .6, 44 66 .6, 34 52"),
            shade=4,
            light=3,
        )
        pen.anchor("inside", 70, 240, size=90)
        return
    pen.edge("wood.deep", body.scaled(0.86, 0.92, 70, 124), 2.6, alpha=0.7)
    with pen.inside(body.scaled(0.84, 0.91, 70, 124)):
        for x in (40, 70, 100):
            pen.line("wood.deep", [(x, 0), (x + (x - 70) * 0.1, 250)], 1.8, alpha=0.4)
    pen.form(
        "metal",
        curve(
            "64 50 .2, 76 50 .2, 76 74 .1, 94 74 .2, 94 86 .2, 76 86 .1,"
            "76 136 .2, 64 136 .2, 64 86 .1, 46 86 .2, 46 74 .2, 64 74 .1"
        ),
        shade=3,
        light=3,
    )
    for x, y in ((40, 16), (100, 16), (120, 76), (20, 76), (96, 236), (44, 236)):
        pen.oval("metal", x, y, 4)
    pen.anchor("top", 70, 4, size=50)
