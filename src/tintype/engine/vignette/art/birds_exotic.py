"""Owns the drawings of birds of far lands: parrot, toucan, peacock, ostrich.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import folded, hood, leg, spread_wing, toes


def clasp(pen: Pen, tone: str, x: float, y: float, size: float) -> None:
    """Draw a foot that holds the perch it stands on."""
    for dx in (-0.3, 0.25):
        pen.limb(tone, [(x + size * dx, y - size * 0.9), (x + size * (dx + 0.1), y)], (6, 5))


@draws(
    "parrot",
    box=(210, 210),
    height_m=0.6,
    slots={
        "coat": "#d9382f",
        "wing": "#2f66b4",
        "band": "#f2bd35",
        "face": "#f5efe6",
        "beak": "#3b3640",
        "leg": "#6a626a",
    },
    recolour=("coat", "wing"),
    variants=("perched", "flying"),
    aliases=("macaw", "cockatoo", "parakeet", "budgie", "lovebird"),
    tags=("jungle", "tropical", "pet", "bird"),
    shadow=(60, 140),
)
def parrot(pen: Pen) -> None:
    """Draw a scarlet macaw."""
    if pen.variant == "flying":
        spread_wing(
            pen, "wing", ((142, 102), (158, 38), (124, 2), (104, 108)), covert="band", is_far=True
        )
        for y, tone in ((178, "wing"), (192, "coat.shade"), (204, "coat")):
            pen.limb(tone, [(84, 138), (44, y - 32), (6, y)], (24, 16, 3))
        body = curve(
            "166 60, 186 70, 194 90, 186 112, 164 138,"
            "128 154, 92 150, 72 134, 92 118, 126 98, 146 74"
        )
        pen.form("coat", body, shade=8, light=4)
        with pen.inside(body):
            hood(pen, "140 70, 150 96, 168 122, 210 110, 200 50, 150 50")
        wing = ((144, 102), (108, 34), (22, 6), (84, 134))
        covert = spread_wing(pen, "wing", wing, covert="band", count=8)
        with pen.inside(covert):
            pen.blob("coat", dots("160 130, 130 140, 104 102, 100 52, 112 24, 160 50"))
        x, y = 174.0, 84.0
        pen.anchor("back", 124, 94, size=50)
    else:
        for y0, tone in ((190, "wing"), (202, "coat.shade"), (206, "coat")):
            pen.limb(tone, [(104, 160), (58, y0 - 12), (6, y0)], (28, 17, 4))
        for x0 in (128, 110):
            clasp(pen, "leg.deep" if x0 == 128 else "leg", x0, 207, 16)
        body = curve(
            "138 12, 162 22, 172 46, 166 72, 168 112, 156 160, 130 192, 104 196, 86 176, 84 136,"
            "94 96, 104 62, 110 32"
        )
        pen.form("coat", body, shade=9, light=5)
        with pen.inside(body):
            hood(pen, "96 70, 126 82, 156 80, 190 70, 180 0, 100 0")
        wing = folded(
            pen,
            "wing",
            "106 82, 128 98, 136 126, 122 158, 84 184, 34 202 .1, 62 164, 80 128, 90 98",
            ("126 146, 96 172, 52 194", "108 142, 84 170, 48 194"),
            shade=5,
        )
        with pen.inside(wing):
            pen.blob("band", dots("80 130, 104 136, 140 130, 140 148, 108 156, 74 150"))
            if "wings" not in pen.dyes:
                pen.blob("coat", dots("80 60, 140 70, 142 132, 108 138, 76 130"))
        x, y = 146.0, 42.0
        pen.anchor("back", 92, 86, size=46)
    with pen.moved(x, y):
        pen.blob("face", dots("4 -14, 16 -8, 18 10, 8 18, -8 12, -12 -2, -6 -12"))
        for dy in (4, 8, 12):
            pen.line("coat.shade", [(-8, dy), (2, dy + 1.5)], 1, alpha=0.6)
        lower = curve("10 12 .4, 22 16, 22 26, 14 28, 8 20")
        pen.fill("beak.deep", lower)
        pen.form(
            "beak",
            curve("10 -12, 26 -12, 36 0, 36 18, 28 30 .1, 26 16, 14 12, 8 0"),
            shade=3,
            light=3,
        )
        eye(pen, 1, -3, 4.4)
    pen.anchor("head", x - 8, y - 30, size=48)
    pen.anchor("mouth", x + 30, y + 22)


@draws(
    "toucan",
    box=(240, 212),
    height_m=0.5,
    slots={
        "coat": "#2d2d3a",
        "wing": "#24242f",
        "bib": "#f6efd8",
        "beak": "#f39a2d",
        "ring": "#57b0c9",
        "leg": "#6f8fa8",
    },
    recolour=("coat", "beak"),
    variants=("perched",),
    tags=("jungle", "tropical", "bird"),
    shadow=(60, 140),
    along=("wing",),
)
def toucan(pen: Pen) -> None:
    """Draw a toucan with a huge orange beak."""
    pen.form("wing", curve("62 150, 34 176, 4 194 .3, 20 211 .3, 62 198, 92 180"), shade=4)
    pen.limb("#d8453a", [(76, 182), (44, 202)], (18, 6))
    for x in (112, 90):
        clasp(pen, "leg.deep" if x == 112 else "leg", x, 209, 16)
    body = curve(
        "112 24, 138 34, 152 60, 146 92, 148 130, 134 170, 104 194, 72 190, 56 164, 60 126,"
        "76 92, 78 60, 90 36"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        bib = curve("136 52, 150 70, 152 104, 134 130, 108 124, 96 96, 104 66")
        pen.fill("bib", bib)
        pen.limb("#e2553d", [(104, 126), (124, 134), (146, 124)], (6, 7, 5))
    folded(
        pen,
        "wing",
        "80 104, 98 120, 98 148, 72 178, 16 196 .1, 44 158, 60 126",
        ("90 142, 66 170, 34 188", "78 132, 60 162, 32 186"),
        shade=5,
    )
    upper = curve("136 36 .4, 170 26, 210 38, 234 72, 232 92 .2, 208 74, 172 70, 138 74 .4")
    lower = curve("138 70 .4, 180 70, 212 78, 226 88 .2, 190 90, 142 86 .4")
    pen.fill("beak.shade", lower)
    pen.form("beak", upper, shade=5, light=5)
    with pen.inside(upper):
        pen.blob("#2f2a33", dots("216 64, 224 62, 244 66, 244 100, 224 92, 218 78"))
        pen.blob("#f7c948", dots("130 30, 176 22, 206 34, 180 40, 136 50"), alpha=0.85)
    pen.line("beak.line", dots("142 73, 180 71, 222 86"), 1.6, alpha=0.6)
    pen.oval("ring", 126, 55, 11, 11)
    eye(pen, 127, 55, 5.6)
    pen.anchor("head", 110, 25, size=54)
    pen.anchor("mouth", 222, 90)
    pen.anchor("back", 72, 106, size=40)


@draws(
    "peacock",
    box=(300, 280),
    height_m=1.5,
    slots={
        "coat": "#2563a8",
        "tail": "#2f8f63",
        "eye": "#2b4fa8",
        "ring": "#e0b23e",
        "wing": "#8a6a4a",
        "beak": "#8e8a88",
        "leg": "#8c8078",
    },
    recolour=("coat", "tail"),
    faces="front",
    variants=("open", "closed"),
    aliases=("peafowl", "peahen"),
    tags=("park", "bird"),
    shadow=(110, 190),
    along=("tail", "wing"),
)
def peacock(pen: Pen) -> None:
    """Draw a peacock with its fan open, seen from the front, or folded, from the side."""
    if pen.variant == "closed":
        peacock_side(pen)
        return
    cx, cy = 150.0, 214.0
    for row, (radius, count) in enumerate(((190, 17), (152, 14), (114, 11))):
        for i in range(count):
            angle = -86 + 172 * i / (count - 1)
            length = radius * (1.0 - 0.28 * abs(angle / 90) ** 2.2)
            with pen.turned(angle, cx, cy):
                w = 19 - row * 2
                top = cy - length
                tone = ("tail.shade", "tail", "tail.light")[row]
                plume = [
                    (cx - 3, cy, 0.3),
                    (cx - w, top + 36),
                    (cx, top, 0.8),
                    (cx + w, top + 36),
                    (cx + 3, cy, 0.3),
                ]
                pen.blob(tone, plume)
                pen.oval("ring", cx, top + 22, w * 0.62, w * 0.85)
                pen.oval("coat.light", cx, top + 22, w * 0.44, w * 0.6)
                pen.oval("eye.deep", cx, top + 25, w * 0.27, w * 0.34)
    for x in (136, 164):
        pen.limb("leg", [(x, 248), (x, 274)], (6, 5.5))
        toes(pen, "leg", x, 279, 15, 5)
    body = curve(
        "150 92, 166 100, 172 116, 166 134, 164 160, 182 196, 182 232, 166 256, 150 260, 134 256,"
        "118 232, 118 196, 136 160, 134 134, 128 116, 134 100"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        for row, y in enumerate((178, 192, 206, 220, 234)):
            for k in range(3 + row % 2):
                x = 150 + (k - (2 + row % 2) / 2) * 17
                pen.line("coat.light", [(x - 7, y), (x, y + 6), (x + 7, y)], 2, alpha=0.7)
    for dx in (-16, -8, 0, 8, 16):
        pen.line("coat.deep", [(150 + dx * 0.2, 96), (150 + dx * 0.9, 74)], 1.8)
        pen.oval("ring", 150 + dx, 72 - (16 - abs(dx)) * 0.25, 3.6)
    for s in (-1, 1):
        pen.oval("#f5f1ea", 150 + s * 8.5, 114, 7, 6.5)
        eye(pen, 150 + s * 8, 114, 4.4)
    pen.form("beak", curve("150 116, 156 122, 150 134 .2, 144 122"), shade=2)
    pen.anchor("head", 150, 94, size=42)
    pen.anchor("face", 150, 114, size=36)
    pen.anchor("neck", 150, 150, size=30)
    pen.anchor("mouth", 150, 130)


def peacock_side(pen: Pen) -> None:
    """Draw the peacock from the side, its train on the ground behind."""
    train = curve("170 170, 120 186, 60 216, 4 250 .3, 0 276 .3, 70 276, 130 250, 190 214")
    pen.form("tail", train, shade=8, light=4)
    with pen.inside(train):
        for x, y, r in (
            (22, 262, 10),
            (52, 264, 10),
            (44, 242, 9),
            (80, 256, 9),
            (74, 228, 9),
            (108, 244, 8),
            (104, 214, 8),
            (136, 228, 7),
            (138, 198, 7),
        ):
            pen.oval("ring", x, y, r, r * 0.8, tilt=-28)
            pen.oval("coat.light", x, y, r * 0.7, r * 0.55, tilt=-28)
            pen.oval("eye.deep", x + 1, y, r * 0.4, r * 0.34)
    for x in (206, 184):
        leg(
            pen,
            "leg.deep" if x == 206 else "leg",
            [(x, 222), (x, 250), (x + 2, 279)],
            6.5,
            length=22,
        )
    body = curve(
        "248 72, 264 80, 268 96, 256 110, 246 136, 250 168, 240 204, 206 228, 168 220, 152 196,"
        "176 172, 210 160, 226 132, 230 100, 234 82"
    )
    pen.form("coat", body, shade=8, light=5)
    folded(
        pen,
        "wing",
        "206 172, 226 186, 212 210, 176 218, 140 204 .2, 170 182",
        ("214 202, 184 206, 160 200",),
    )
    for dx in (-14, -5, 5):
        pen.line("coat.deep", [(248, 74), (246 + dx, 52)], 1.8)
        pen.oval("ring", 246 + dx, 50, 3.6)
    pen.oval("#f5f1ea", 254, 88, 7, 6)
    pen.form("beak", curve("264 86 .3, 274 90, 282 97 .2, 264 97 .3"), shade=2)
    eye(pen, 255, 88, 4.2)
    pen.anchor("head", 250, 73, size=34)
    pen.anchor("mouth", 278, 96)
    pen.anchor("back", 196, 168, size=50)


@draws(
    "ostrich",
    box=(230, 300),
    height_m=2.4,
    slots={
        "coat": "#3b3540",
        "plume": "#f3ede4",
        "skin": "#d9a58c",
        "beak": "#e0a860",
        "leg": "#cf9478",
    },
    variants=("standing", "running"),
    plural="ostriches",
    aliases=("emu",),
    tags=("wild", "savanna", "bird"),
    shadow=(70, 160),
)
def ostrich(pen: Pen) -> None:
    """Draw an ostrich on its long legs."""
    if pen.variant == "running":
        legs = (
            ("leg.deep", [(114, 184), (150, 206), (160, 244), (186, 262)]),
            ("leg", [(96, 186), (92, 226), (54, 246), (34, 284)]),
        )
    else:
        legs = (
            ("leg.deep", [(122, 186), (132, 220), (124, 256), (132, 294)]),
            ("leg", [(94, 188), (102, 224), (92, 258), (98, 294)]),
        )
    for tone, joints in legs:
        pen.limb(tone, joints, (40, 17, 10, 9))
        x, y = joints[-1]
        pen.limb(tone, [(x - 4, y + 2), (x + 8, y + 2), (x + 22, y + 4)], (9, 9, 5))
    for k, (x, y) in enumerate(((20, 112), (10, 134), (22, 154), (34, 98))):
        pen.oval("plume" if k % 2 else "plume.shade", x + 12, y, 24, 15, tilt=-26 + 20 * k)
    neck = limb([(150, 150), (176, 116), (170, 74), (182, 40)], (40, 19, 14, 17))
    pen.form("skin", neck, shade=4, light=2)
    body = curve(
        "158 114, 176 136, 170 168, 146 190, 118 198 .4, 100 206, 76 196 .4, 56 196, 40 178 .4,"
        "26 160, 32 138 .4, 34 118, 60 108 .4, 84 94, 112 98 .4, 136 98"
    )
    pen.form("coat", body, shade=10, light=5)
    wing = curve(
        "130 124, 144 144, 130 168, 108 174 .3, 96 184, 84 174 .3, 66 180, 60 166 .3, 42 164,"
        "46 148 .3, 68 134, 100 122"
    )
    pen.form("coat", wing, shade=5, light=4)
    with pen.inside(wing):
        pen.blob("plume", dots("110 160, 80 156, 36 146, 36 190, 100 196, 120 176"))
    head = curve("184 16, 202 22, 208 34, 200 46, 182 48, 170 38, 172 24")
    pen.form("skin", head, shade=4, light=2)
    pen.blob("coat", dots("170 30, 176 18, 190 14, 200 20, 186 24"))
    pen.form("beak", curve("202 30 .4, 218 34, 227 40, 220 46, 200 46 .4"), shade=2)
    pen.line("beak.line", dots("206 41, 216 41, 223 40"), 1.2, alpha=0.6)
    eye(pen, 193, 30, 4.8)
    pen.anchor("head", 186, 16, size=34)
    pen.anchor("mouth", 222, 42)
    pen.anchor("back", 104, 98, size=60)
    pen.anchor("seat", 104, 100, size=60)
