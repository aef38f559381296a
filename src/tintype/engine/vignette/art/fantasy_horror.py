"""Owns the drawings of Halloween's crew: zombie, mummy, vampire, skeleton, skull, werewolf.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from collections.abc import Sequence

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.fantasy_beings import big_eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import Place

TAGS = ("fantasy", "halloween", "night")


def palm(pen: Pen, tone: str, x: float, y: float, angle: float, *, size: float = 1.0) -> None:
    """Draw a hand with spread fingers; angle 0 points up, 90 right."""
    with pen.moved(x, y, scale=size), pen.turned(angle, 0, 0):
        for dx, dy in ((-7, -15), (-2.5, -19), (2.5, -19), (7, -15)):
            pen.limb(tone, [(dx * 0.7, -4), (dx, dy)], (5.4, 4.4))
        pen.limb(tone, [(-5, 2), (-12, -6)], (6, 4.6))
        pen.blob(tone, dots("-7 8, -8 -4, 0 -8, 8 -4, 7 8, 0 11"))


def trousers(pen: Pen, slot: str, shoe: str, *, ragged: bool) -> None:
    """Draw two legs in three-quarter view under a body 180 wide, feet at 329."""
    for x, foot, tone in ((100, 108, f"{slot}.shade"), (74, 70, slot)):
        spine = [(x, 190), (x + 1, 250), (foot, 304 if ragged else 314)]
        if "." in tone:
            pen.limb(tone, spine, (40, 32, 27), is_blunt=True)
        else:
            pen.form(tone, limb(spine, (40, 33, 28), is_blunt=True), shade=4, light=3)
        pen.form(
            shoe,
            curve(
                f"{foot - 15} 329 .2, {foot - 14} 310, {foot + 6} 306,"
                f"{foot + 18} 316, {foot + 32} 322, {foot + 33} 329 .2"
            ),
            shade=3,
            light=2,
        )


@draws(
    "zombie",
    box=(210, 330),
    height_m=1.75,
    slots={
        "shirt": "#6d7f95",
        "skin": "#9dbb7c",
        "trousers": "#5a5a4c",
        "hair": "#4a4540",
        "shoe": "#463a36",
    },
    variants=("walking",),
    aliases=("undead", "living dead"),
    tags=TAGS,
    shadow=(50, 140),
)
def zombie(pen: Pen) -> None:
    """Draw a shambling zombie, arms out."""
    pen.limb("skin.shade", [(150, 116), (176, 120), (188, 116)], (14, 12, 11))
    pen.limb("shirt.shade", [(104, 108), (134, 116), (156, 118)], (26, 23, 20))
    palm(pen, "skin.shade", 190, 114, 74)
    trousers(pen, "trousers", "shoe", ragged=True)
    pen.limb("skin.shade", [(88, 70), (88, 104)], (22, 26))
    torso = curve(
        "68 100, 90 94, 112 102, 120 122, 114 156, 116 196 .2, 104 190,"
        "96 204 .2, 84 192, 72 206 .2, 62 194, 52 200 .2, 54 150, 50 116"
    )
    pen.form("shirt", torso, shade=9, light=4)
    pen.form("skin", curve("72 150 .2, 86 144 .2, 90 158, 80 168 .2, 70 162"), shade=3)
    pen.line("shirt.deep", dots("88 104, 90 140, 88 186"), 2, alpha=0.5)
    with pen.moved(92, 54):
        pen.oval("skin.shade", -26, 2, 7, 10)
        face = curve("-24 -10, -16 -32, 8 -36, 28 -22, 32 2, 26 24, 10 36, -8 34, -22 16")
        pen.form("skin", face, shade=6, light=4)
        hair = curve(
            "-26 -4 .2, -30 -26, -14 -42, 2 -36 .2, 8 -46, 20 -38 .2,"
            "30 -38, 32 -18 .2, 18 -26, 8 -20 .2, -2 -28, -14 -18 .2"
        )
        pen.form("hair", hair, shade=4, light=3)
        for x, r in ((2, 9), (21, 7)):
            pen.oval("skin.deep", x, -3, r + 3, r + 3, alpha=0.6)
            pen.oval("#fbf7dc", x, -3, r, r)
            pen.oval(INK, x + 1, -1, r * 0.36, r * 0.36)
        pen.blob("skin.deep", dots("10 8 .3, 15 8 .3, 13 13"))
        mouth = curve("-4 18 .3, 10 16, 24 18 .3, 20 27, 8 28")
        pen.fill("#4c2a35", mouth)
        for x in (2, 14):
            pen.box("#f3eccf", x, 17, 5, 6, rounding=1)
        pen.line("skin.deep", dots("-18 -18, -8 -12"), 2.4)
        for k in (-17, -13, -9):
            pen.line(
                "skin.deep", [(k + 1, -18 + (k + 17) * 0.6), (k - 3, -12 + (k + 17) * 0.6)], 1.6
            )
    near = limb([(62, 116), (92, 136), (128, 138)], (30, 26, 22))
    pen.limb("skin", [(120, 138), (152, 136)], (15, 12))
    pen.form("shirt", near, shade=4, light=3)
    pen.blob("shirt", dots("122 126 .2, 134 128 .1, 128 136 .1, 138 140 .1, 124 150 .2"))
    palm(pen, "skin", 158, 135, 84)
    pen.anchor("head", 92, 12, size=62)
    pen.anchor("face", 102, 52, size=48)
    pen.anchor("neck", 88, 94, size=36)
    pen.anchor("hand", 172, 134)
    pen.anchor("back", 56, 120, size=40)


def bands(pen: Pen, places: Sequence[tuple[Place, Place]]) -> None:
    """Draw the edges of bandages across a limb."""
    for (ax, ay), (bx, by) in places:
        pen.line(
            "cloth.deep", [(ax, ay), ((ax + bx) / 2, (ay + by) / 2 + 3), (bx, by)], 2, alpha=0.55
        )


@draws(
    "mummy",
    box=(210, 330),
    height_m=1.75,
    slots={"cloth": "#ece0c2", "eye": "#f2c94c", "dark": "#4a4048"},
    variants=("walking",),
    plural="mummies",
    tags=(*TAGS, "egypt", "desert"),
    shadow=(50, 140),
)
def mummy(pen: Pen) -> None:
    """Draw a mummy walking, arms out, bandages trailing."""
    pen.limb("cloth.shade", [(60, 236), (38, 262), (30, 298)], (9, 8, 6))
    pen.limb("cloth.shade", [(104, 110), (142, 120), (186, 116)], (27, 22, 19))
    for x, foot in ((102, 110), (76, 72)):
        leg = limb([(x, 186), (x + 1, 250), (foot, 306)], (42, 34, 28))
        if x == 102:
            pen.fill("cloth.shade", leg)
        else:
            pen.form("cloth", leg, shade=4, light=3)
        shoe = curve(
            f"{foot - 16} 329 .3, {foot - 14} 308, {foot + 6} 304,"
            f"{foot + 22} 316, {foot + 34} 329 .3"
        )
        pen.form("cloth", shoe, shade=3, light=2)
        with pen.inside(leg):
            bands(
                pen,
                [
                    ((x - 26, y), (x + 26, y + s))
                    for y, s in ((206, 10), (226, -8), (246, 9), (268, -8), (288, 8))
                ],
            )
    torso = curve(
        "68 98, 92 92, 116 100, 122 124, 116 160, 114 204, 88 212, 60 204, 56 160, 50 118"
    )
    pen.form("cloth", torso, shade=9, light=4)
    with pen.inside(torso):
        bands(
            pen,
            [
                ((46, y), (126, y + s))
                for y, s in (
                    (112, 12),
                    (126, 2),
                    (142, 14),
                    (156, -4),
                    (172, 10),
                    (188, -8),
                    (202, 6),
                )
            ],
        )
    head = curve("92 10, 118 18, 128 44, 124 72, 108 92, 86 96, 66 82, 60 50, 68 22")
    pen.form("cloth", head, shade=7, light=4)
    with pen.inside(head):
        bands(pen, [((56, y), (132, y + s)) for y, s in ((22, 10), (34, -6), (74, 8), (86, -8))])
        pen.blob("dark", dots("76 50 .3, 92 46, 126 48, 130 62, 96 66, 78 62 .3"))
    for x, r in ((94, 6.4), (114, 5.4)):
        pen.oval("eye.raw", x, 56, r, r)
        pen.oval(INK, x + 1.4, 56, r * 0.4, r * 0.5)
    pen.line("cloth", dots("74 44, 100 42, 130 50"), 5)
    near = limb([(62, 114), (96, 138), (148, 136)], (31, 26, 20))
    pen.form("cloth", near, shade=4, light=3)
    with pen.inside(near):
        bands(
            pen,
            [
                ((x, 112), (x + s, 158))
                for x, s in ((82, -8), (98, 6), (114, -6), (130, 6), (144, -4))
            ],
        )
    pen.limb("cloth", [(104, 146), (100, 172), (110, 194)], (9, 8, 6))
    palm(pen, "cloth", 156, 135, 84, size=1.05)
    palm(pen, "cloth.shade", 190, 115, 76)
    pen.anchor("head", 92, 11, size=64)
    pen.anchor("face", 102, 54, size=50)
    pen.anchor("neck", 90, 96, size=44)
    pen.anchor("hand", 170, 134)
    pen.anchor("back", 56, 120, size=40)


@draws(
    "vampire",
    box=(200, 330),
    height_m=1.85,
    slots={
        "cape": "#2f2b3c",
        "lining": "#b3263a",
        "skin": "#e7dcdc",
        "shirt": "#f5f1ec",
        "trousers": "#2c2a36",
        "hair": "#221f2b",
    },
    faces="front",
    variants=("standing",),
    aliases=("dracula", "count dracula"),
    tags=TAGS,
    shadow=(40, 160),
)
def vampire(pen: Pen) -> None:
    """Draw a vampire in evening dress and a cape with a red lining."""
    cape = curve(
        "60 92 .3, 40 140, 20 220, 6 304 .2, 34 296, 56 310 .2, 78 298, 100 312 .2,"
        "122 298, 144 310 .2, 166 296, 194 304 .2, 180 220, 160 140, 140 92 .3"
    )
    pen.form("cape", cape, shade=8, light=4)
    pen.fill(
        "lining",
        curve(
            "66 100 .3, 52 160, 40 230, 34 288 .3, 100 296,166 288 .3, 160 230, 148 160, 134 100 .3"
        ),
    )
    pen.fill(
        "lining.shade", curve("70 160 .3, 60 220, 58 292, 100 296, 142 292, 140 220, 130 160 .3")
    )
    for s in (-1, 1):
        x = 100 + s * 16
        pen.limb(
            "trousers", [(x, 196), (x + s, 260), (x + s * 2, 314)], (33, 27, 22), is_blunt=True
        )
        pen.form(
            "hair",
            curve(
                f"{x - 15 + s * 4} 329 .2, {x - 12 + s * 3} 312, {x + s * 3} 308,"
                f"{x + 12 + s * 3} 312, {x + 15 + s * 4} 329 .2"
            ),
            shade=2,
            light=3,
        )
    torso = curve(
        "100 100, 132 106, 142 130, 134 168, 132 206, 100 214, 68 206, 66 168, 58 130, 68 106"
    )
    pen.form("trousers", torso, shade=6, light=3)
    pen.fill("shirt", curve("82 102 .2, 118 102 .2, 108 150, 100 172 .1, 92 150"))
    pen.form(
        "lining",
        curve("90 152 .2, 110 152 .2, 118 176, 112 198 .2, 100 206 .2, 88 198 .2, 82 176"),
        shade=4,
    )
    pen.fill("lining", curve("100 112 .3, 86 104 .3, 86 122 .3"))
    pen.fill("lining", curve("100 112 .3, 114 104 .3, 114 122 .3"))
    for y in (162, 176, 190):
        pen.oval("#f0c65a", 100, y, 2.4)
    for s in (-1, 1):
        sleeve = limb([(100 + s * 38, 118), (100 + s * 52, 156), (100 + s * 48, 194)], (27, 22, 17))
        pen.form("trousers", sleeve, shade=4, light=3)
        pen.limb("shirt", [(100 + s * 48, 196), (100 + s * 48, 202)], (15, 15))
        palm(pen, "skin", 100 + s * 48, 210, 180, size=0.9)
    pen.limb("skin.shade", [(100, 78), (100, 104)], (20, 22))
    for s in (-1, 1):
        collar = curve("98 116 .2, 78 108, 60 92, 48 58 .1, 66 66, 84 84 .3")
        inner = curve("92 110 .2, 76 102, 64 90, 56 68 .1, 70 74, 84 88 .3")
        pen.form("cape", collar if s < 0 else collar.scaled(-1, 1, 100, 0), shade=3, light=2)
        pen.fill("lining", inner if s < 0 else inner.scaled(-1, 1, 100, 0))
    for s in (-1, 1):
        ear = curve("74 46 .3, 64 36, 62 26 .1, 74 30, 78 56 .3")
        pen.fill("skin.shade", ear if s < 0 else ear.scaled(-1, 1, 100, 0))
    face = curve("100 12, 124 20, 130 44, 124 68, 110 86, 100 90 .6, 90 86, 76 68, 70 44, 76 20")
    pen.form("skin", face, shade=5, light=3)
    hair = curve(
        "68 50 .2, 66 24, 80 8, 100 3, 120 8, 134 24, 132 50 .2,"
        "126 34, 116 24, 108 26, 100 38 .1, 92 26, 84 24, 74 34"
    )
    pen.form("hair", hair, shade=4, light=4)
    for s in (-1, 1):
        x = 100 + s * 13
        pen.oval("skin.deep", x, 51, 8, 5.6, alpha=0.3)
        eye(pen, x, 50, 4.2, tone="#8f1f30")
        pen.limb("hair", [(100 + s * 22, 38), (100 + s * 13, 39), (100 + s * 7, 43)], (2, 4.6, 3))
    pen.line("skin.deep", dots("100 50, 103 62, 98 63"), 1.8)
    pen.fill("#7e2236", curve("86 71 .3, 100 73, 114 71 .3, 108 79, 92 79"))
    for x in (92, 108):
        pen.poly("#ffffff", [(x - 3, 72), (x + 3, 72), (x, 82)])
    pen.anchor("head", 100, 6, size=66)
    pen.anchor("face", 100, 50, size=48)
    pen.anchor("neck", 100, 96, size=36)
    pen.anchor("hand", 148, 216)
    pen.anchor("hand2", 52, 216)


def skull_face(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw a skull from the front, its centre at (x, y), 100 units wide times `size`."""
    with pen.moved(x, y, scale=size):
        jaw = curve("-26 30 .3, 26 30 .3, 24 58, 14 66 .5, -14 66 .5, -24 58")
        pen.form("bone", jaw, shade=5, light=2)
        dome = curve(
            "0 -58, 36 -46, 50 -12, 46 18, 34 32 .5, 28 46 .5,"
            "-28 46 .5, -34 32 .5, -46 18, -50 -12, -36 -46"
        )
        pen.form("bone", dome, shade=8, light=5)
        for s in (-1, 1):
            socket = curve("10 -4, 26 -10, 38 0, 36 16, 22 22, 10 14")
            pen.fill("dark", socket if s > 0 else socket.scaled(-1, 1, 0, 0))
        pen.blob("dark", dots("0 16 .2, 8 30 .4, 1 28 .2, -1 28 .2, -8 30 .4"))
        for k in (-2, -1, 0, 1, 2):
            pen.line("dark", [(k * 9, 42), (k * 9, 56)], 2.6, alpha=0.8)
        pen.line("dark", dots("-24 46, 0 49, 24 46"), 2.6, alpha=0.8)
        pen.line("bone.deep", dots("-22 -44, -16 -32, -24 -26"), 1.8, alpha=0.6)


@draws(
    "skull",
    box=(130, 150),
    height_m=0.22,
    slots={"bone": "#f3ead6", "dark": "#3a3038"},
    faces="front",
    aliases=("death's head", "cranium"),
    tags=TAGS,
    shadow=(36, 94),
)
def skull(pen: Pen) -> None:
    """Draw a skull from the front."""
    skull_face(pen, 65, 72, 1.16)
    pen.anchor("head", 65, 8, size=104)
    pen.anchor("top", 65, 6, size=60)
    pen.anchor("face", 65, 76, size=90)
    pen.anchor("grip", 65, 130)


def bone(pen: Pen, a: Place, b: Place, width: float, *, tone: str = "bone") -> None:
    """Draw a long bone with knobs."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    n = (dx * dx + dy * dy) ** 0.5 or 1.0
    px, py = -dy / n * width * 0.42, dx / n * width * 0.42
    for x, y in (a, b):
        for s in (-1, 1):
            pen.oval(tone, x + px * s, y + py * s, width * 0.56)
    shaft = limb(
        [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], (width * 0.95, width * 0.66, width * 0.95)
    )
    if "." in tone:
        pen.fill(tone, shaft)
    else:
        pen.form(tone, shaft, shade=width * 0.2)


@draws(
    "skeleton",
    box=(170, 330),
    height_m=1.75,
    slots={"bone": "#f1e8d4", "dark": "#3a3038"},
    faces="front",
    variants=("standing", "waving", "dancing"),
    tags=TAGS,
    shadow=(50, 120),
)
def skeleton(pen: Pen) -> None:
    """Draw a friendly skeleton that stands, waves or dances."""
    left, right = ((58, 112), (36, 154), (34, 196)), ((112, 112), (134, 154), (136, 196))
    legs = (((70, 210), (66, 262), (64, 312)), ((100, 210), (104, 262), (106, 312)))
    if pen.variant == "waving":
        right = ((112, 112), (142, 104), (146, 58))
    elif pen.variant == "dancing":
        right = ((112, 112), (144, 100), (138, 56))
        left = ((58, 112), (24, 124), (32, 168))
        legs = (((70, 210), (50, 254), (66, 302)), ((100, 210), (132, 240), (112, 280)))
    for joints in (left, right):
        bone(pen, joints[0], joints[1], 10)
        bone(pen, joints[1], joints[2], 9)
        (ax, ay), (bx, by) = joints[1], joints[2]
        n = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        ux, uy = (bx - ax) / n, (by - ay) / n
        for k in (-0.6, -0.2, 0.2, 0.6):
            tip = (bx + ux * 20 - uy * k * 16, by + uy * 20 + ux * k * 16)
            pen.limb("bone", [(bx + ux * 4 - uy * k * 6, by + uy * 4 + ux * k * 6), tip], (5, 3.6))
    for hip, knee, heel in legs:
        bone(pen, hip, knee, 12)
        bone(pen, knee, heel, 11)
        x, y = heel
        s = 1 if x > 85 else -1
        foot = curve(
            f"{x - s * 10} {y + 2}, {x} {y - 4}, {x + s * 16} {y + 8},"
            f"{x + s * 26} {y + 15} .4, {x - s * 8} {y + 16} .4"
        )
        pen.form("bone", foot, shade=3)
    pen.limb("bone", [(85, 88), (85, 204)], (11, 12))
    for y in range(98, 204, 11):
        pen.line("bone.deep", [(80, y), (90, y)], 1.8, alpha=0.7)
    for k, w in enumerate((25, 29, 29, 25, 18)):
        y = 116 + k * 13
        for s in (-1, 1):
            rib = [
                (85 + s * 3, y - 4),
                (85 + s * w, y - 5),
                (85 + s * (w + 1), y + 5),
                (85 + s * 8, y + 10),
            ]
            pen.line("bone.shade", rib, 7)
            pen.line("bone", [(x, yy - 1) for x, yy in rib], 5)
    pen.limb("bone", [(85, 108), (85, 158)], (10, 6))
    for s in (-1, 1):
        pen.limb("bone", [(85, 106), (85 + s * 28, 108)], (6, 7))
    pelvis = curve(
        "85 200 .4, 100 190, 118 192, 116 210, 102 222, 92 218,"
        "85 228 .3, 78 218, 68 222, 54 210, 52 192, 70 190"
    )
    pen.form("bone", pelvis, shade=4, light=3)
    for s in (-1, 1):
        pen.oval("dark", 85 + s * 15, 206, 6, 5, alpha=0.8)
    skull_face(pen, 85, 46, 0.72)
    pen.anchor("head", 85, 6, size=70)
    pen.anchor("face", 85, 48, size=56)
    pen.anchor("neck", 85, 96, size=34)
    (bx, by), (cx, cy) = right[2], left[2]
    pen.anchor("hand", bx, by - 14 if by < 100 else by + 14)
    pen.anchor("hand2", cx, cy + 14)


@draws(
    "werewolf",
    box=(210, 320),
    height_m=2.0,
    slots={"fur": "#6d6470", "trousers": "#4c5f86", "belly": "#a79ca6", "claw": "#f1e7d6"},
    faces="front",
    variants=("standing",),
    plural="werewolves",
    aliases=("wolfman", "wolf man"),
    tags=TAGS,
    shadow=(50, 160),
)
def werewolf(pen: Pen) -> None:
    """Draw a werewolf in torn trousers, claws raised."""
    for s in (-1, 1):
        x = 105 + s * 24
        pen.limb("fur", [(x, 236), (x + s * 8, 272), (x + s * 4, 304)], (38, 28, 24))
        foot = curve(
            f"{x - 22 + s * 8} 319 .4, {x - 16 + s * 8} 298, {x + s * 8} 292,"
            f"{x + 18 + s * 8} 302, {x + 24 + s * 8} 319 .4"
        )
        pen.form("fur", foot, shade=4, light=3)
        for dx in (-12, 0, 12):
            pen.poly(
                "claw",
                [(x + dx - 4 + s * 8, 314), (x + dx + 4 + s * 8, 314), (x + dx + s * 8, 320)],
            )
        leg = curve(
            f"{x - 26} 200 .3, {x + 26} 200 .3, {x + 24} 262 .1, {x + 14} 254,"
            f"{x + 6} 270 .1, {x - 4} 256, {x - 14} 268 .1, {x - 24} 258 .2"
        )
        pen.form("trousers", leg, shade=5, light=3)
    for s in (-1, 1):
        pen.form(
            "fur",
            limb([(105 + s * 50, 118), (105 + s * 82, 136), (105 + s * 78, 92)], (46, 36, 27)),
            shade=5,
            light=3,
        )
        hx = 105 + s * 78
        palm(pen, "fur", hx, 82, s * 8, size=1.25)
        for dx, dy in ((-9, -24), (-3, -29), (3, -29), (9, -24)):
            pen.poly(
                "claw",
                [
                    (hx + dx - 2.4 + s * 3, 82 + dy + 5),
                    (hx + dx + 2.4 + s * 3, 82 + dy + 5),
                    (hx + dx + s * 4, 82 + dy - 6),
                ],
            )
    torso = curve(
        "105 92, 152 102, 166 128, 152 166, 146 210, 105 222, 64 210, 58 166, 44 128, 58 102"
    )
    pen.form("fur", torso, shade=9, light=5)
    chest = curve(
        "105 106, 128 112, 132 128 .2, 124 132, 126 152 .2, 116 152, 112 176 .2,"
        "105 168, 98 176 .2, 94 152, 84 152 .2, 86 132, 78 128 .2, 82 112"
    )
    pen.fill("belly", chest)
    for s in (-1, 1):
        ear = curve("70 36 .3, 58 12, 62 0 .1, 84 10, 94 30 .3")
        inner = curve("72 32 .3, 65 14, 67 8 .1, 80 16, 86 28 .3")
        pen.form("fur", ear if s < 0 else ear.scaled(-1, 1, 105, 0), shade=3)
        pen.fill("belly.shade", inner if s < 0 else inner.scaled(-1, 1, 105, 0))
    head = curve(
        "105 18, 134 26, 146 50, 160 66 .2, 148 70, 154 86 .2, 138 88, 136 102 .2,"
        "105 112, 74 102 .2, 72 88, 56 86 .2, 62 70, 50 66 .2, 64 50, 76 26"
    )
    pen.form("fur", head, shade=7, light=5)
    for x in (87, 123):
        big_eye(pen, x, 56, 8.4, iris="#e9b93a")
        s = -1 if x < 105 else 1
        pen.limb("fur.deep", [(x + s * 12, 42), (x, 44), (x - s * 8, 50)], (4, 7, 4))
    muzzle = curve("105 62, 122 70, 130 88, 120 102, 105 106, 90 102, 80 88, 88 70")
    pen.form("belly", muzzle, shade=4)
    pen.form(INK, curve("105 62, 116 64, 114 74, 105 78, 96 74, 94 64"), shade=0)
    mouth = curve("88 88 .3, 105 92, 122 88 .3, 116 102, 105 105, 94 102")
    pen.fill("#5d2434", mouth)
    for x in (94, 116):
        pen.poly("#ffffff", [(x - 4, 88), (x + 4, 88), (x, 99)])
    pen.anchor("head", 105, 20, size=76)
    pen.anchor("face", 105, 58, size=70)
    pen.anchor("neck", 105, 108, size=70)
    pen.anchor("hand", 184, 76)
    pen.anchor("hand2", 26, 76)
