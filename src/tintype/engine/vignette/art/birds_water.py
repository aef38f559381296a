"""Owns the drawings of water birds: swan, flamingo, heron, stork, pelican, gull, penguin, puffin.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.birds_farm import ripples
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, leg, spread_wing, tinted, web


@draws(
    "swan",
    box=(250, 220),
    height_m=1.1,
    ground=204,
    slots={"coat": "#f8f5f0", "beak": "#ee8b3a", "mask": "#2f2a33"},
    stance="water",
    variants=("swimming", "flying"),
    aliases=("cygnet",),
    tags=("pond", "lake", "bird"),
    shadow=(30, 200),
)
def swan(pen: Pen) -> None:
    """Draw a white swan with its neck in an S and its wings raised like sails."""
    if pen.variant == "flying":
        spread_wing(pen, "coat", ((136, 122), (152, 60), (126, 4), (96, 124)), is_far=True)
        pen.form("coat", curve("56 132, 24 122, 2 128 .3, 2 150 .3, 30 152, 66 150"), shade=4)
        body = curve("166 112, 160 132, 130 152, 92 158, 56 148, 46 136, 74 124, 120 114, 148 106")
        pen.form("coat", body, shade=7, light=3)
        pen.form("coat", limb([(140, 126), (176, 122), (204, 108), (222, 106)], (36, 20, 14, 16)))
        pen.form("coat", curve("216 96, 230 98, 234 106, 228 116, 214 116, 206 106"), shade=3)
        spread_wing(pen, "coat", ((138, 126), (112, 58), (18, 6), (64, 146)), covert="coat")
        pen.form("beak", curve("230 100 .3, 242 106, 249 114 .3, 230 114 .3"), shade=2)
        eye(pen, 224, 104, 3.4)
        pen.anchor("back", 104, 120, size=60)
        pen.anchor("seat", 104, 120, size=60)
        pen.anchor("head", 222, 96, size=28)
        pen.anchor("mouth", 246, 112)
        return
    tinted(pen, "coat", curve("150 132, 120 92, 70 82, 24 96, 0 108 .2, 30 128, 90 160"), shade=4)
    neck = limb(
        [(164, 178), (196, 160), (200, 128), (176, 96), (166, 62), (182, 32), (202, 32)],
        (52, 40, 28, 20, 18, 19, 24),
    )
    pen.form("coat", neck, shade=5, light=3)
    body = curve(
        "196 146, 214 170, 204 196, 160 206, 96 206, 46 198, 16 172, 8 140 .3, 44 150, 90 146,"
        "130 136, 164 132"
    )
    pen.form("coat", body, shade=9, light=4)
    folded(
        pen,
        "coat",
        "168 146, 180 164, 160 186, 112 192, 62 184, 26 164, 10 132 .2, 26 134, 24 122 .2,"
        "48 128, 52 116 .2, 84 126, 96 114 .2, 128 128",
        ("166 172, 110 180, 50 164", "166 160, 116 164, 44 142", "160 148, 120 146, 74 130"),
        shade=6,
    )
    head = curve("196 18, 214 24, 218 36, 208 46, 190 46, 178 36, 182 24")
    pen.form("coat", head, shade=4, light=2)
    pen.form(
        "beak", curve("212 26 .4, 228 36, 244 44, 240 52, 222 50, 208 44 .4"), shade=3, light=2
    )
    pen.blob("mask", dots("206 28, 214 24, 221 30, 218 38, 210 40"))
    pen.blob("mask", dots("240 46, 245 46, 241 52"))
    eye(pen, 203, 30, 3.6)
    ripples(pen, 4, 236, 207)
    pen.anchor("head", 196, 19, size=36)
    pen.anchor("mouth", 238, 50)
    pen.anchor("back", 100, 126, size=80)
    pen.anchor("seat", 100, 128, size=80)


@draws(
    "flamingo",
    box=(180, 280),
    height_m=1.35,
    slots={"coat": "#f2889b", "beak": "#f6dcd2", "tip": "#38303a"},
    variants=("standing",),
    plural="flamingos",
    aliases=("flamingoes",),
    tags=("wild", "lake", "tropical", "bird"),
    shadow=(66, 124),
)
def flamingo(pen: Pen) -> None:
    """Draw a flamingo on one leg, the other one folded."""
    pen.limb("coat.deep", [(84, 150), (76, 188), (112, 196)], (12, 7, 6))
    pen.limb("coat.deep", [(112, 196), (122, 204), (118, 208)], (5, 4, 2))
    pen.limb("coat.shade", [(94, 150), (96, 200)], (13, 6.5))
    pen.oval("coat.deep", 96, 202, 5, 5.5)
    pen.limb("coat.shade", [(96, 202), (94, 274)], (6.5, 6))
    web(pen, "coat.shade", 95, 279, 24)
    neck = limb(
        [(118, 128), (146, 120), (158, 98), (140, 76), (112, 62), (104, 38), (120, 20), (138, 24)],
        (34, 27, 20, 16, 14, 14, 17, 21),
    )
    pen.form("coat", neck, shade=4, light=2)
    body = curve(
        "136 104, 146 126, 134 150, 104 166, 66 162, 34 148, 4 130 .2, 30 116, 66 100, 106 96"
    )
    pen.form("coat", body, shade=9, light=5)
    folded(
        pen,
        "coat.shade",
        "110 106, 126 122, 114 144, 78 154, 42 144, 2 132 .2, 42 118, 78 104",
        ("112 138, 76 144, 40 138", "114 126, 78 130, 36 132", "104 114, 78 116, 48 126"),
        shade=5,
    )
    pen.form("coat", curve("126 12, 144 14, 152 24, 146 34, 128 36, 116 28, 116 18"), shade=3)
    beak = curve("146 16 .4, 160 20, 170 32, 168 46, 160 52 .3, 156 42, 144 34 .4")
    pen.form("beak", beak, shade=2)
    with pen.inside(beak):
        pen.blob("tip", dots("152 42, 164 36, 176 38, 172 58, 154 58"))
    eye(pen, 138, 21, 3.8)
    pen.anchor("head", 130, 12, size=32)
    pen.anchor("mouth", 162, 48)
    pen.anchor("back", 70, 102, size=50)


def wader(pen: Pen, *, y: float, tip: bool) -> None:
    """Draw a tall bird standing: slots coat, wing, beak, leg and, on the wing, tip."""
    for x, knee, foot in ((104, 108, 112), (86, 84, 88)):
        tone = "leg.deep" if x == 104 else "leg"
        pen.limb("coat.shade", [(x, 150), (x, 182)], (26, 10))
        pen.oval(tone, knee, y, 5.5, 6)
        leg(pen, tone, [(x, 174), (knee, y), (foot, 279)], 6, length=22)
    pen.form("wing", curve("50 140, 24 160, 6 178 .2, 30 176, 70 164"), shade=3)
    body = curve("132 96, 146 116, 136 146, 104 168, 60 166, 32 150, 46 126, 84 106, 112 94")
    pen.form("coat", body, shade=8, light=4)
    wing = folded(
        pen,
        "wing",
        "108 104, 126 118, 112 146, 74 162, 38 160, 4 170 .2, 34 136, 72 114",
        ("112 138, 72 152, 32 158", "114 126, 78 136, 36 152", "102 114, 78 120, 50 136"),
        shade=5,
    )
    if tip:
        with pen.inside(wing):
            pen.blob("tip", dots("116 134, 84 142, 52 138, 0 150, 0 184, 60 172, 118 152"))


@draws(
    "stork",
    box=(210, 280),
    height_m=1.1,
    slots={
        "coat": "#f7f3ec",
        "wing": "#efe9e2",
        "tip": "#2f2c38",
        "beak": "#e0533a",
        "leg": "#dd5a42",
        "cloth": "#bfe0ea",
    },
    variants=("standing",),
    tags=("wild", "meadow", "bird"),
    shadow=(70, 130),
)
def stork(pen: Pen) -> None:
    """Draw a white stork with black flight feathers and red legs."""
    wader(pen, y=222, tip=True)
    pen.form("coat", limb([(122, 118), (142, 92), (134, 62), (138, 36)], (46, 30, 22, 24)), shade=4)
    pen.form("coat", curve("136 18, 154 22, 162 36, 154 50, 136 54, 122 42, 122 28"), shade=4)
    pen.form("beak", curve("156 26 .3, 180 36, 208 54 .1, 178 50, 152 48 .3"), shade=3, light=2)
    pen.blob("tip", dots("144 30, 152 32, 156 40, 146 40"), alpha=0.85)
    eye(pen, 147, 35, 4)
    pen.anchor("head", 138, 19, size=38)
    pen.anchor("mouth", 196, 52)
    pen.anchor("back", 82, 108, size=50)


@draws(
    "heron",
    box=(210, 280),
    height_m=1.0,
    slots={
        "coat": "#a9b8c6",
        "wing": "#8396aa",
        "tip": "#33384a",
        "beak": "#eab13f",
        "leg": "#b59a6a",
    },
    variants=("standing",),
    aliases=("egret", "ibis"),
    tags=("wild", "lake", "bird"),
    shadow=(70, 130),
)
def heron(pen: Pen) -> None:
    """Draw a grey heron with a black plume."""
    wader(pen, y=222, tip=False)
    neck = limb(
        [(120, 122), (146, 104), (144, 80), (124, 62), (128, 38), (146, 30)],
        (42, 28, 19, 16, 16, 20),
    )
    pen.form("coat", neck, shade=4, light=2)
    with pen.inside(neck):
        for y in (70, 84, 98):
            pen.limb("tip", [(140 if y > 80 else 126, y), (142 if y > 80 else 130, y + 8)], (3, 2))
    pen.limb("tip", [(150, 22), (126, 22), (98, 40)], (10, 8, 1))
    pen.form("coat", curve("146 16, 160 20, 166 30, 158 42, 142 44, 130 34, 134 22"), shade=3)
    pen.limb("tip", [(154, 19), (136, 21)], (6, 5))
    pen.form("beak", curve("160 24 .3, 182 30, 209 40 .1, 182 42, 156 41 .3"), shade=3, light=2)
    eye(pen, 153, 29, 3.8)
    pen.anchor("head", 146, 16, size=34)
    pen.anchor("mouth", 196, 40)
    pen.anchor("back", 82, 108, size=50)


@draws(
    "pelican",
    box=(240, 220),
    height_m=1.2,
    slots={
        "coat": "#f5efe6",
        "wing": "#e6ddd4",
        "tip": "#4a4552",
        "beak": "#efa94a",
        "pouch": "#f0b55a",
        "leg": "#e8904f",
    },
    variants=("standing",),
    tags=("sea", "beach", "bird"),
    shadow=(70, 140),
)
def pelican(pen: Pen) -> None:
    """Draw a pelican with its great pouch."""
    for x in (116, 90):
        tone = "leg.deep" if x == 116 else "leg"
        leg(pen, tone, [(x, 176), (x, 196), (x, 219)], 9, length=28, is_webbed=True)
    pen.form("coat", curve("50 150, 20 156, 0 168 .3, 8 180 .3, 40 178, 72 172"), shade=3)
    neck = limb(
        [(118, 140), (144, 122), (146, 92), (126, 70), (122, 44), (140, 30)],
        (62, 44, 28, 22, 24, 30),
    )
    pen.form("coat", neck, shade=5, light=3)
    body = curve("136 112, 152 136, 140 170, 102 192, 58 184, 32 162, 48 136, 90 116")
    pen.form("coat", body, shade=9, light=4)
    wing = folded(
        pen,
        "wing",
        "112 124, 132 140, 118 166, 78 178, 40 172, 4 180 .2, 36 148, 76 130",
        ("118 156, 78 166, 34 170", "118 144, 82 152, 38 164"),
        shade=5,
    )
    with pen.inside(wing):
        pen.blob("tip", dots("70 166, 40 162, 0 168, 0 190, 60 186, 84 178"))
    pen.form(
        "pouch", curve("150 46 .4, 178 52, 236 60 .2, 214 86, 184 104, 158 98, 146 74"), shade=6
    )
    pen.form(
        "beak", curve("150 30 .4, 184 42, 236 56, 237 64 .3, 190 58, 150 50 .4"), shade=3, light=2
    )
    pen.form(
        "coat", curve("140 14, 156 22, 164 36, 156 50, 138 54, 122 42, 122 26"), shade=4, light=3
    )
    eye(pen, 149, 34, 4.4)
    pen.anchor("head", 138, 16, size=38)
    pen.anchor("mouth", 216, 66)
    pen.anchor("inside", 184, 70, size=50)
    pen.anchor("back", 84, 116, size=50)


@draws(
    "seagull",
    box=(220, 180),
    height_m=0.45,
    slots={
        "coat": "#f8f6f2",
        "wing": "#b8c4d2",
        "tip": "#3d404e",
        "beak": "#f0b840",
        "leg": "#ec9a78",
    },
    variants=("flying", "standing"),
    aliases=("gull", "albatross", "tern"),
    tags=("sea", "beach", "bird"),
    shadow=(80, 170),
)
def seagull(pen: Pen) -> None:
    """Draw a gull with grey wings and black tips."""
    if pen.variant == "standing":
        for x in (124, 104):
            tone = "leg.deep" if x == 124 else "leg"
            leg(pen, tone, [(x, 140), (x, 158), (x, 179)], 6, length=20, is_webbed=True)
        body = curve(
            "164 20, 184 26, 192 42, 184 60, 182 88, 166 124, 128 148, 84 146, 46 136, 16 142 .3,"
            "22 128 .3, 70 106, 116 84, 138 60, 144 34"
        )
        pen.form("coat", body, shade=9, light=4)
        wing = folded(
            pen,
            "wing",
            "144 86, 158 100, 140 126, 96 138, 52 134, 2 140 .1, 44 118, 94 96",
            ("138 118, 92 128, 40 130",),
        )
        with pen.inside(wing):
            pen.blob("tip", dots("68 124, 44 124, 0 130, 0 150, 60 142, 72 134"))
        x, y = 178.0, 40.0
        pen.anchor("back", 100, 88, size=50)
    else:
        far = ((136, 96), (156, 46), (196, 8), (112, 98))
        spread_wing(pen, "wing", far, tip="tip", count=6, notch=0.08, bulge=0.06, is_far=True)
        pen.form(
            "coat", curve("74 112, 44 108, 12 114 .4, 8 126, 14 138 .4, 48 136, 84 130"), shade=3
        )
        body = curve(
            "178 82, 196 88, 202 102, 192 116, 164 132,"
            "120 142, 80 134, 58 122, 92 108, 136 98, 158 86"
        )
        pen.form("coat", body, shade=7, light=3)
        near = ((144, 104), (108, 44), (14, 8), (92, 122))
        spread_wing(pen, "wing", near, tip="tip", count=8, notch=0.08, bulge=0.05)
        x, y = 188.0, 100.0
        pen.anchor("back", 124, 98, size=46)
    pen.blob("beak.shade", dots(f"{x + 10} {y + 4} .3, {x + 29} {y + 7} .3, {x + 10} {y + 10} .4"))
    beak = (
        f"{x + 10} {y - 4} .4, {x + 24} {y - 1}, {x + 31} {y + 6},"
        f"{x + 28} {y + 10} .2, {x + 10} {y + 5}"
    )
    pen.form("beak", curve(beak), shade=2)
    pen.oval("#d8463c", x + 22, y + 7, 2.2, 1.8)
    eye(pen, x, y - 2, 4)
    pen.anchor("head", x - 10, y - 20, size=38)
    pen.anchor("mouth", x + 27, y + 7)


@draws(
    "penguin",
    box=(160, 220),
    height_m=0.9,
    slots={
        "coat": "#33394d",
        "belly": "#f8f4ec",
        "cheek": "#f3b53c",
        "beak": "#3b3640",
        "foot": "#ee9a3c",
    },
    variants=("standing", "waving", "sliding"),
    aliases=("emperor penguin",),
    tags=("ice", "snow", "sea", "bird"),
    shadow=(40, 122),
)
def penguin(pen: Pen) -> None:
    """Draw a penguin upright, waving, or sliding on its belly."""
    if pen.variant == "sliding":
        penguin_sliding(pen)
        pen.anchor("head", 132, 136, size=40)
        pen.anchor("back", 66, 164, size=60)
        pen.anchor("seat", 66, 166, size=60)
        return
    penguin_body(pen, is_waving=pen.variant == "waving")
    pen.anchor("head", 86, 6, size=58)
    pen.anchor("face", 98, 38, size=40)
    pen.anchor("neck", 84, 72, size=62)
    pen.anchor("back", 42, 110, size=50)
    if pen.variant == "waving":
        pen.anchor("hand", 148, 66)
    else:
        pen.anchor("hand", 128, 158)
    pen.anchor("mouth", 134, 46)


def penguin_sliding(pen: Pen) -> None:
    """Draw the whole penguin on its belly, its head up and its flippers spread."""
    pen.form("coat", curve("20 186, 6 174, 0 180 .3, 8 196, 26 200"), shade=2)
    for y in (192, 204):
        pen.limb(
            "foot.shade" if y == 192 else "foot", [(26, y), (10, y + 2), (0, y - 5)], (9, 9, 5)
        )
    pen.limb("coat.shade", [(92, 178), (74, 164), (50, 158)], (18, 15, 6))
    body = curve(
        "12 196, 30 178, 66 166, 98 162, 108 146, 122 136, 140 140, 147 156, 142 176, 134 198,"
        "112 214, 70 217, 34 213"
    )
    pen.form("coat", body, shade=6, light=4)
    with pen.inside(body):
        pen.fill(
            "belly", curve("24 212, 56 198, 98 194, 126 176, 146 176, 142 206, 112 222, 60 224")
        )
        pen.blob("cheek", dots("122 164, 130 158, 142 166, 140 178, 126 180"))
    pen.form("coat", limb([(96, 184), (74, 192), (48, 190)], (18, 16, 6)), shade=3, light=3)
    pen.form("beak", curve("142 150 .4, 152 152, 160 158 .2, 150 161, 142 160 .4"), shade=2)
    pen.oval("belly", 132, 151, 5, 5.4)
    eye(pen, 133, 151, 3.6)


def penguin_body(pen: Pen, *, is_waving: bool) -> None:
    """Draw the whole penguin in its upright box."""
    pen.form("coat", curve("46 178, 28 200, 18 214 .3, 48 212, 66 200"), shade=3)
    for x in (96, 62):
        web(pen, "foot.shade" if x == 96 else "foot", x, 219, 32)
    if is_waving:
        pen.form("coat.shade", limb([(120, 104), (138, 84), (149, 56)], (26, 20, 9)), shade=0)
    else:
        pen.limb("coat.shade", [(118, 96), (134, 126), (130, 160)], (24, 20, 9))
    body = curve(
        "88 4, 112 14, 120 38, 114 62, 128 96, 136 142, 124 190, 98 212, 62 212, 36 194,"
        "26 150, 34 104, 54 66, 52 38, 64 14"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        belly = curve(
            "98 64, 116 78, 132 120, 130 170, 112 206, 84 210, 60 196, 52 158, 58 112, 78 78"
        )
        pen.fill("belly", belly)
        pen.fill("belly.shade", belly.plus(belly.moved(-4, -8)))
        pen.blob("cheek", dots("72 44, 84 48, 90 64, 104 70, 92 84, 74 74, 68 56"))
        pen.blob("cheek", dots("122 58, 112 62, 104 72, 118 76, 126 66"), alpha=0.9)
    near = limb([(48, 92), (36, 126), (38, 166)], (24, 24, 8))
    pen.form("coat", near, shade=4, light=4)
    pen.form("beak", curve("108 32 .4, 124 36, 141 46 .2, 124 50, 108 48 .4"), shade=2, light=2)
    pen.line("cheek", dots("114 48, 124 48, 132 46"), 3)
    pen.oval("belly", 97, 34, 6.5, 7)
    eye(pen, 98, 34, 4.8)


@draws(
    "puffin",
    box=(150, 190),
    height_m=0.3,
    slots={
        "coat": "#34323f",
        "belly": "#f7f2ea",
        "face": "#eeeaea",
        "beak": "#e85f34",
        "foot": "#f08a34",
    },
    variants=("standing",),
    tags=("sea", "cliff", "bird"),
    shadow=(44, 112),
)
def puffin(pen: Pen) -> None:
    """Draw a puffin with its banded beak."""
    pen.form("coat", curve("40 140, 20 160, 6 176 .3, 26 176, 56 164"), shade=3)
    for x in (88, 62):
        tone = "foot.deep" if x == 88 else "foot"
        leg(pen, tone, [(x, 160), (x, 176), (x, 189)], 9, length=24, is_webbed=True)
    body = curve(
        "84 6, 106 16, 114 38, 110 62, 120 92, 118 132, 98 164, 66 172, 38 160, 24 130, 32 96,"
        "52 66, 52 36, 64 14"
    )
    pen.form("coat", body, shade=8, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("104 76, 126 92, 128 136, 108 170, 76 178, 62 150, 66 108, 84 82"))
        pen.blob("face", dots("96 18, 112 24, 118 48, 104 66, 82 62, 68 48, 78 26"))
    folded(
        pen,
        "coat",
        "56 88, 72 104, 72 136, 52 162, 16 172 .1, 26 132, 38 100",
        ("62 126, 48 148, 28 164",),
    )
    beak = curve("106 20 .4, 124 22, 142 36, 149 50 .2, 132 60, 106 58 .4")
    pen.form("beak", beak, shade=4, light=3)
    with pen.inside(beak):
        pen.blob("#4b5568", dots("100 16, 116 18, 120 40, 116 64, 100 64"))
        pen.limb("#f2c14a", [(117, 18), (122, 40), (117, 64)], (4, 4))
        pen.limb("#f2c14a", [(130, 22), (134, 42), (131, 64)], (2.6, 2.6))
    pen.line("beak.line", dots("122 46, 136 49, 147 50"), 1.4, alpha=0.6)
    pen.blob("#4b4a58", dots("86 38 .3, 92 28 .3, 100 38 .3, 92 43"))
    eye(pen, 92.5, 37, 4.4)
    pen.oval("beak", 104, 58, 4, 3.4)
    pen.anchor("head", 82, 8, size=50)
    pen.anchor("mouth", 142, 54)
    pen.anchor("back", 40, 90, size=40)


@draws(
    "kingfisher",
    box=(190, 170),
    height_m=0.17,
    slots={
        "coat": "#2c8fb5",
        "belly": "#e98a3f",
        "bib": "#f6f0e4",
        "beak": "#3c3a44",
        "leg": "#d8583e",
    },
    variants=("standing",),
    tags=("wild", "river", "bird"),
    shadow=(70, 130),
)
def kingfisher(pen: Pen) -> None:
    """Draw a kingfisher: blue above, orange below, long dagger of a beak."""
    tinted(
        pen, "coat.shade", curve("58 118, 36 138, 16 158 .3, 30 162 .3, 60 150, 74 136"), shade=3
    )
    for x in (104, 86):
        leg(
            pen, "leg.deep" if x == 104 else "leg", [(x, 144), (x, 156), (x + 1, 169)], 6, length=14
        )
    body = curve(
        "98 10, 122 18, 136 40, 130 66, 132 96, 118 132, 88 152, 58 144, 46 118, 56 86, 62 60,"
        "58 40, 72 20"
    )
    pen.form("coat", body, shade=7, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("140 76, 112 76, 94 92, 82 122, 62 142, 90 162, 130 140"))
        pen.blob("bib", dots("138 52, 116 58, 102 68, 112 80, 136 76"))
        pen.blob("belly", dots("136 42, 118 44, 98 48, 90 56, 104 62, 124 54"))
        pen.blob("bib", dots("90 56, 76 56, 70 66, 82 72, 96 66"))
        if pen.detail:
            for x, y in ((84, 22), (98, 20), (112, 24), (90, 32), (106, 33)):
                pen.oval("coat.shine", x, y, 3, 1.8)
    folded(
        pen,
        "coat.shade",
        "76 78, 94 92, 92 118, 70 142, 24 158 .1, 40 124, 56 94",
        ("82 116, 64 136, 40 150", "86 100, 66 120, 42 142"),
        shade=4,
    )
    pen.form("beak", curve("128 32 .3, 150 39, 188 50 .1, 152 51, 128 48 .3"), shade=3, light=2)
    eye(pen, 116, 38, 5)
    pen.anchor("head", 96, 11, size=50)
    pen.anchor("mouth", 176, 50)
    pen.anchor("back", 58, 82, size=40)


@draws(
    "crane bird",
    box=(210, 280),
    height_m=1.4,
    slots={
        "coat": "#f4f2ee",
        "wing": "#ebe7e2",
        "tip": "#2b2a33",
        "crown": "#d63a32",
        "beak": "#8d8a76",
        "leg": "#4a4a52",
    },
    variants=("standing",),
    aliases=("red crowned crane", "japanese crane", "whooping crane", "grey crane"),
    tags=("wild", "lake", "bird"),
    shadow=(70, 130),
)
def crane_bird(pen: Pen) -> None:
    """Draw a white crane with a black neck, a red crown and a bustle of dark feathers."""
    wader(pen, y=222, tip=False)
    for k, bow in enumerate(("44 128, 26 134, 14 158, 10 186", "52 134, 36 146, 26 168, 24 190")):
        pen.limb("tip" if k else "tip.deep", dots(bow), (20, 22, 16, 2))
    pen.limb("tip", dots("64 138, 46 152, 36 170, 36 186"), (14, 18, 12, 2))
    neck = limb(
        [(120, 122), (144, 104), (150, 78), (142, 54), (146, 32)],
        (44, 29, 20, 17, 19),
    )
    pen.form("coat", neck, shade=4, light=2)
    with pen.inside(neck):
        pen.limb("tip", dots("158 94, 152 74, 146 54, 148 38"), (26, 17, 15, 12))
    pen.form("coat", curve("146 16, 160 20, 166 30, 158 42, 142 44, 132 34, 136 22"), shade=3)
    pen.blob("tip", dots("138 34, 150 37, 160 42, 150 46, 138 44"))
    pen.blob("crown", dots("138 21, 146 14, 158 16, 162 22, 150 24"))
    pen.form("beak", curve("162 24 .3, 184 30, 209 40 .1, 182 42, 158 41 .3"), shade=3, light=2)
    eye(pen, 154, 30, 3.6)
    pen.anchor("head", 148, 15, size=34)
    pen.anchor("mouth", 196, 40)
    pen.anchor("back", 82, 108, size=50)
