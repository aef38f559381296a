"""Owns the drawings of birds less often asked for, and of what belongs to birds: feather, cage.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb, polygon, rectangle
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, leg, spread_wing


@draws(
    "swallow",
    box=(240, 170),
    height_m=0.18,
    slots={"coat": "#2f4f86", "belly": "#f6ecdc", "bib": "#c5563a", "beak": "#3a3640"},
    stance="sky",
    variants=("flying",),
    aliases=("swift", "martin"),
    tags=("wild", "farm", "bird"),
    shadow=(70, 180),
)
def swallow(pen: Pen) -> None:
    """Draw a swallow on the wing with its long forked tail."""
    far = ((160, 92), (182, 46), (236, 10), (136, 96))
    spread_wing(pen, "coat", far, count=6, notch=0.06, bulge=0.04, is_far=True)
    pen.fill("coat.shade", curve("84 110, 44 100, 2 92 .1, 44 112, 86 122"))
    pen.fill("coat.shade", curve("84 116, 44 124, 6 146 .1, 54 134, 90 128"))
    body = curve(
        "200 84, 214 92, 216 104, 206 116, 172 130,126 132, 80 120, 74 114, 116 104, 156 92, 182 82"
    )
    pen.form("coat", body, shade=4, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("206 112, 176 116, 130 118, 80 116, 110 142, 190 140"))
        pen.blob("bib", dots("222 98, 206 100, 192 110, 184 122, 208 124, 222 110"))
    near = ((168, 96), (134, 40), (26, 6), (108, 116))
    spread_wing(pen, "coat", near, count=7, notch=0.07, bulge=0.04)
    pen.form("beak", curve("214 94 .3, 224 98, 229 103 .1, 214 104 .3"), shade=1)
    eye(pen, 203, 95, 4.2)
    pen.anchor("head", 198, 82, size=36)
    pen.anchor("mouth", 226, 102)
    pen.anchor("back", 146, 92, size=46)


@draws(
    "magpie",
    box=(260, 170),
    height_m=0.35,
    slots={
        "coat": "#2b2c3c",
        "belly": "#f6f3ee",
        "tail": "#2c5a72",
        "beak": "#3b3842",
        "leg": "#35313a",
    },
    variants=("standing",),
    tags=("wild", "garden", "bird"),
    shadow=(140, 220),
)
def magpie(pen: Pen) -> None:
    """Draw a magpie: black and white, with a long blue-green tail."""
    pen.form(
        "tail", curve("134 104, 90 124, 6 150 .3, 14 164 .3, 96 146, 146 126"), shade=4, light=3
    )
    for x in (182, 162):
        leg(
            pen,
            "leg.deep" if x == 182 else "leg",
            [(x - 3, 126), (x - 3, 146), (x, 169)],
            5.4,
            length=19,
        )
    body = curve(
        "200 14, 222 22, 230 40, 224 66, 216 98, 196 128,"
        "160 142, 126 128, 122 112, 148 86, 168 60, 176 28"
    )
    pen.form("coat", body, shade=7, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("222 84, 200 90, 186 110, 166 132, 180 150, 216 130"))
    folded(
        pen,
        "tail",
        "172 76, 152 82, 130 98, 84 134 .2, 134 130, 166 114, 180 92",
        ("166 104, 136 120, 104 130",),
        shade=4,
    )
    pen.blob("belly", dots("176 70, 164 76, 150 92, 166 98, 180 86"))
    pen.form("beak", curve("224 34 .3, 240 36, 254 46 .2, 240 50, 222 50 .3"), shade=2, light=1)
    pen.oval("belly", 212, 36, 5.6, 6)
    eye(pen, 212.6, 36, 4.4)
    pen.anchor("head", 200, 15, size=44)
    pen.anchor("mouth", 248, 48)
    pen.anchor("back", 142, 86, size=46)


@draws(
    "dodo",
    box=(210, 220),
    height_m=0.9,
    slots={
        "coat": "#8d93a3",
        "plume": "#eef0f0",
        "face": "#cdb9a8",
        "beak": "#d9a860",
        "leg": "#d8a050",
    },
    variants=("standing",),
    plural="dodos",
    aliases=("dodo bird",),
    tags=("jungle", "bird"),
    shadow=(70, 150),
)
def dodo(pen: Pen) -> None:
    """Draw a plump dodo with its hooked beak."""
    for dx, dy in ((0, 0), (-6, 16), (8, -12)):
        pen.form(
            "plume",
            curve(
                f"{44 + dx} {108 + dy}, {22 + dx} {88 + dy}, {8 + dx} {96 + dy},"
                f"{12 + dx} {112 + dy}, {40 + dx} {124 + dy}"
            ),
            shade=3,
        )
    for x in (124, 92):
        leg(
            pen,
            "leg.deep" if x == 124 else "leg",
            [(x, 172), (x, 194), (x + 2, 219)],
            12,
            length=26,
        )
    pen.limb("coat", [(130, 130), (146, 96), (140, 62), (144, 42)], (70, 44, 36, 42))
    body = curve("140 86, 166 112, 168 152, 144 184, 96 194, 52 180, 34 146, 44 112, 76 94, 112 92")
    pen.form("coat", body, shade=10, light=5)
    wing = "92 116, 114 128, 112 150, 88 162, 62 154, 50 134 .2, 70 130"
    folded(pen, "plume", wing, ("106 148, 86 152, 68 146",), shade=4)
    head = curve("142 14, 166 24, 174 44, 162 64, 140 70, 120 56, 118 32, 128 18")
    pen.form("coat", head, shade=4, light=4)
    pen.blob("face", dots("154 22, 172 32, 176 52, 160 62, 150 48"))
    beak = curve("160 34 .4, 186 30, 204 44, 206 66, 196 80 .1, 188 66, 160 62 .4")
    pen.form("beak", beak, shade=4, light=4)
    pen.line("beak.line", dots("162 55, 182 57, 190 64"), 1.6, alpha=0.6)
    eye(pen, 153, 40, 5)
    pen.anchor("head", 142, 16, size=52)
    pen.anchor("mouth", 198, 74)
    pen.anchor("back", 84, 92, size=60)
    pen.anchor("seat", 84, 94, size=60)


@draws(
    "feather",
    box=(150, 200),
    height_m=0.2,
    slots={"vane": "#5f9fd0", "quill": "#efe6d6"},
    faces="front",
    aliases=("plume",),
    tags=("bird",),
    shadow=(10, 60),
)
def feather(pen: Pen) -> None:
    """Draw a single curved feather."""
    left = curve(
        "44 150, 30 140, 26 124, 33 116 .1, 24 112, 25 92, 38 64, 60 36, 96 12, 140 4 .1,"
        "112 40, 82 84, 58 124"
    )
    right = curve(
        "44 150, 60 148, 70 138, 68 128 .1, 78 134, 94 118, 96 106 .1, 104 112, 124 86, 138 52,"
        "140 4 .1, 112 40, 82 84, 58 124"
    )
    pen.form("vane", right, shade=5, light=0)
    pen.form("vane", left, shade=0, light=5)
    with pen.inside(right):
        pen.fill("vane.shade", right, alpha=0.35)
        for k in range(9):
            x, y = 54 + 9.2 * k, 134 - 13.4 * k
            pen.line("vane.deep", [(x, y), (x + 16, y - 5), (x + 34, y - 16)], 1, alpha=0.5)
    with pen.inside(left):
        for k in range(9):
            x, y = 52 + 9.2 * k, 136 - 13.4 * k
            pen.line("vane.deep", [(x, y), (x - 8, y - 12), (x - 12, y - 28)], 1, alpha=0.4)
    for x, y in ((38, 148), (50, 158), (58, 154)):
        pen.line("vane", [(44, 152), (x, y), (x + (x - 44) * 0.4, y + 7)], 2.4)
    pen.limb(
        "quill", [(140, 4), (112, 40), (80, 88), (48, 144), (12, 197)], (1.4, 2.4, 3.4, 4.4, 4)
    )
    pen.anchor("grip", 26, 176)


def cage_door(pen: Pen) -> None:
    """Draw the doorway of a cage and its door, which stands open to the left."""
    pen.box("#3a3340", 56, 108, 42, 66, rounding=8, alpha=0.82)
    pen.limb("perch", [(56, 150), (98, 150)], (7, 7), is_blunt=True)
    pen.edge("wire", rectangle(56, 108, 42, 66, rounding=8), 4)
    pen.poly("#fdf6e4", [(56, 110), (22, 98), (22, 180), (56, 174)], alpha=0.35)
    pen.edge("wire", polygon([(56, 110), (22, 98), (22, 180), (56, 174)], rounding=3), 4)
    for x, top, low in ((33, 103, 178), (45, 107, 176)):
        pen.line("wire", [(x, top), (x, low)], 3)


@draws(
    "birdcage",
    box=(150, 220),
    height_m=0.6,
    slots={"wire": "#d0a040", "base": "#a9763a", "perch": "#7d5638"},
    faces="front",
    aliases=("bird cage", "cage"),
    variants=("shut", "open"),
    tags=("home", "bird"),
    shadow=(24, 126),
)
def birdcage(pen: Pen) -> None:
    """Draw a domed cage; what is inside is seen through the bars."""
    for x in (42, 108):
        pen.line("wire.shade", [(x, 188), (x, 84), (75, 30)], 2.4, alpha=0.7)
    pen.limb("perch", [(30, 150), (120, 150)], (7, 7))
    pen.form("base", curve("10 186 .4, 140 186 .4, 136 219 .3, 14 219 .3"), shade=6, light=4)
    pen.form("wire", limb([(75, 24), (66, 14), (75, 4), (84, 14), (77, 22)], (4, 4)), shade=1)
    pen.anchor("inside", 75, 152, size=90)
    pen.anchor("grip", 75, 8)
    pen.anchor("top", 75, 24, size=30)
    with pen.in_front():
        for k in range(7):
            x = 16 + k * 118 / 6
            bow = 75 + (x - 75) * 0.96
            pen.line(
                "wire", [(x, 188), (x, 92, 0.8), (bow, 64), (75 + (x - 75) * 0.5, 36), (75, 27)], 3
            )
        for y in (92, 140):
            pen.limb("wire", [(14, y), (75, y + 5), (136, y)], (4, 4))
        if pen.variant == "open":
            cage_door(pen)
        pen.form("base", curve("8 182 .5, 142 182 .5, 142 192 .5, 8 192 .5"), shade=3, light=2)
