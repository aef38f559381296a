"""Owns the drawings of dinosaurs and their flying and swimming kin.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, limb, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

TAGS = ("wild", "prehistoric", "jungle")


def claws(pen: Pen, tone: str, x: float, y: float, width: float, *, count: int = 3) -> None:
    """Draw toenails along the front of a foot that ends at (x, y)."""
    for k in range(count):
        cx = x - k * width
        nail = [(cx - width * 0.45, y - width * 0.75), (cx + width * 0.3, y - width * 0.5)]
        pen.blob(tone, [*nail, (cx + width * 0.62, y, 0.2), (cx - width * 0.4, y, 0.4)])


def belly_of(pen: Pen, body: Outline, points: str, lines: tuple[str, ...] = ()) -> None:
    """Draw the pale underside inside `body`, with folds."""
    with pen.inside(body):
        pen.blob("belly", dots(points))
        for line in lines:
            pen.line("belly.shade", dots(line), 2)


def spots(pen: Pen, body: Outline, marks: tuple[tuple[float, float, float], ...]) -> None:
    """Draw darker spots inside `body`."""
    with pen.inside(body):
        for x, y, r in marks:
            pen.oval("skin.shade", x, y, r, r * 0.78)


@draws(
    "t-rex",
    box=(320, 260),
    height_m=4.5,
    slots={"skin": "#5f9a4f", "belly": "#e3dd9f", "claw": "#f3ead2"},
    variants=("standing", "roaring"),
    plural="t-rexes",
    aliases=(
        "tyrannosaurus",
        "tyrannosaurus rex",
        "trex",
        "t rex",
        "dinosaur",
        "raptor",
        "velociraptor",
    ),
    tags=TAGS,
    shadow=(90, 220),
)
def t_rex(pen: Pen) -> None:
    """Draw a tyrannosaurus: big head, tiny arms, heavy tail."""
    far = limb([(162, 160), (186, 200), (166, 228), (174, 252)], (60, 40, 20, 18))
    pen.fill("skin.deep", far)
    pen.blob("skin.deep", dots("162 244, 186 240, 206 250, 208 259 .3, 162 259 .3"))
    pen.limb("skin.deep", [(216, 136), (232, 158), (246, 150)], (18, 12, 8))
    body = curve(
        "250 48, 252 84, 238 122, 222 160, 190 188, 146 196, 106 180, 62 164, 26 164, 2 178 .3,"
        "16 148, 54 126, 98 116, 136 104, 168 82, 186 52"
    )
    pen.form("skin", body, shade=10, light=6)
    belly_of(
        pen,
        body,
        "256 92, 236 108, 220 146, 190 172, 150 184, 104 170, 40 160, 90 190, 170 206, 240 170",
        ("244 112, 232 110, 226 106", "236 132, 226 130, 216 126", "224 156, 214 150, 206 146"),
    )
    spots(
        pen,
        body,
        (
            (150, 112, 10),
            (122, 128, 9),
            (178, 96, 9),
            (92, 136, 8),
            (62, 144, 7),
            (160, 138, 7),
            (196, 74, 7),
        ),
    )
    thigh = limb([(138, 152), (154, 196), (124, 226), (132, 250)], (84, 56, 25, 22))
    pen.form("skin", thigh, shade=7, light=4)
    foot = curve("118 242, 140 234, 164 244, 172 259 .3, 116 259 .3")
    pen.form("skin", foot, shade=3, light=2)
    claws(pen, "claw", 170, 259, 14)
    arm = limb([(212, 134), (222, 160), (242, 160)], (24, 17, 10))
    pen.form("skin", arm, shade=3, light=2)
    for dy in (-3, 4):
        pen.limb("claw", [(243, 160 + dy), (252, 163 + dy)], (5, 1))
    is_roaring = pen.variant == "roaring"
    with pen.turned(-8 if is_roaring else 0, 220, 60):
        if is_roaring:
            jaw = curve("218 76, 246 96, 276 118, 300 124 .5, 296 134, 262 134, 226 116, 206 92")
            pen.form("skin", jaw, shade=4)
            pen.blob("#8a2f44", dots("226 74, 262 80, 300 84 .3, 296 122 .3, 262 112, 236 96"))
            pen.blob("#e2707a", dots("246 98, 270 102, 284 116, 262 112"))
            for x, y in ((252, 104), (266, 112), (280, 118)):
                pen.poly("claw", [(x - 4, y + 4), (x + 5, y + 6), (x + 2, y - 8)])
        else:
            jaw = curve("212 78, 250 88, 300 88 .5, 296 100, 258 106, 222 102")
            pen.form("skin", jaw, shade=4)
            pen.fill("belly", curve("226 100, 256 98, 292 94, 286 101, 256 106"), alpha=0.8)
        skull = curve(
            "182 60, 196 30, 222 14, 250 18, 264 30, 296 38,"
            "314 56, 312 76, 300 88, 262 86, 228 82, 196 84"
        )
        pen.form("skin", skull, shade=6, light=5)
        for x in (246, 260, 274, 288, 300):
            pen.poly("claw", [(x - 5, 84), (x + 5, 84), (x, 97)])
        pen.line(INK, dots("308 84, 276 86, 240 82, 226 72"), 2, alpha=0.6)
        pen.oval("skin.deep", 304, 54, 3, 2.4)
        pen.oval("#f7e9a8", 243, 44, 9.5, 9)
        eye(pen, 245, 45, 6)
        pen.limb("skin.deep", [(230, 34), (244, 30), (258, 38)], (3, 6, 3))
    pen.anchor("head", 228, 16, size=64)
    pen.anchor("mouth", 306, 90)
    pen.anchor("hand", 248, 164)
    pen.anchor("back", 150, 102, size=60)
    pen.anchor("seat", 158, 96, size=60)


def column(pen: Pen, x: float, top: float, floor: float, width: float, *, is_far: bool) -> None:
    """Draw a pillar of a leg with nails."""
    leg = limb(
        [(x, top), (x - 2, (top + floor) / 2), (x, floor - width * 0.5)],
        (width * 1.25, width, width * 0.95),
    )
    if is_far:
        pen.fill("skin.deep", leg)
        return
    pen.form("skin", leg, shade=5, light=3)
    pad = curve(
        f"{x - width * 0.5} {floor - width * 0.4}, {x + width * 0.45} {floor - width * 0.42},"
        f"{x + width * 0.66} {floor} .4, {x - width * 0.56} {floor} .4"
    )
    pen.form("skin", pad, shade=2)
    for dx in (0.42, 0.1, -0.2):
        pen.oval("claw", x + width * dx, floor - width * 0.11, width * 0.12, width * 0.11)


@draws(
    "triceratops",
    box=(320, 200),
    height_m=2.9,
    slots={"skin": "#6d8f9f", "belly": "#dfe0c6", "claw": "#f5ecd6", "frill": "#d98a52"},
    recolour=("skin", "frill"),
    variants=("standing",),
    plural="triceratops",
    tags=TAGS,
    shadow=(60, 240),
)
def triceratops(pen: Pen) -> None:
    """Draw a triceratops with three horns and a frill."""
    for x in (116, 206):
        column(pen, x, 132, 196, 34, is_far=True)
    body = curve(
        "214 60, 236 96, 228 138, 186 162, 122 164, 76 148,"
        "40 132, 2 146 .3, 26 112, 62 88, 104 58, 160 44"
    )
    pen.form("skin", body, shade=10, light=6)
    belly_of(pen, body, "230 130, 190 142, 130 150, 80 138, 20 132, 80 176, 200 180")
    spots(
        pen,
        body,
        ((110, 74, 9), (136, 60, 10), (166, 64, 8), (90, 96, 8), (126, 92, 7), (64, 110, 6)),
    )
    for x in (88, 184):
        column(pen, x, 124, 199, 40, is_far=False)
    frill = curve(
        "238 118, 214 104, 196 76 .5, 186 60, 192 40 .5, 198 20,"
        "218 16 .5, 236 2, 252 14 .5, 270 26, 266 60, 262 96"
    )
    pen.form("frill", frill, shade=6, light=5)
    with pen.inside(frill):
        pen.blob("frill.deep", dots("240 98, 214 76, 208 40, 232 24, 256 50"), alpha=0.55)
    for x, y in ((194, 58), (204, 30), (234, 12)):
        pen.oval("claw", x + 3, y + 4, 5, 5)
    pen.form("claw", curve("248 62 .3, 258 40, 284 8 .1, 276 46, 268 68 .3"), shade=3, light=2)
    head = curve(
        "232 84, 246 62, 270 64, 292 84, 312 104, 317 124,"
        "304 136 .5, 286 132, 262 136, 240 124, 228 104"
    )
    pen.form("skin", head, shade=6, light=5)
    pen.form("claw", curve("298 90 .3, 300 74, 310 62 .1, 312 82, 314 106 .3"), shade=2)
    pen.form("claw", curve("258 74 .3, 268 50, 300 20 .1, 290 54, 276 80 .3"), shade=3, light=2)
    pen.fill("claw.shade", curve("306 104, 317 114, 318 128, 306 138 .2, 302 122"))
    pen.line(INK, dots("306 130, 286 126, 268 122"), 2, alpha=0.7)
    pen.oval("#f7efd6", 264, 94, 7, 7)
    eye(pen, 265, 95, 5)
    pen.anchor("head", 252, 20, size=60)
    pen.anchor("mouth", 310, 132)
    pen.anchor("back", 136, 48, size=80)
    pen.anchor("seat", 140, 48, size=80)


@draws(
    "brachiosaurus",
    box=(340, 320),
    height_m=11.0,
    slots={"skin": "#5d93b8", "belly": "#dfe6d8", "claw": "#f3ead6"},
    variants=("standing",),
    plural="brachiosauruses",
    aliases=(
        "long-neck",
        "longneck",
        "brontosaurus",
        "diplodocus",
        "sauropod",
        "apatosaurus",
        "long-necked dinosaur",
    ),
    tags=TAGS,
    shadow=(80, 240),
)
def brachiosaurus(pen: Pen) -> None:
    """Draw a long-necked dinosaur."""
    for x in (136, 216):
        column(pen, x, 226, 315, 36, is_far=True)
    body = curve(
        "282 52, 290 72, 274 104, 258 150, 250 200, 222 244, 160 256, 108 244, 64 226, 24 238,"
        "2 270 .2, 8 236, 36 204, 82 182, 136 166, 184 150, 212 126, 232 88, 250 54"
    )
    pen.form("skin", body, shade=11, light=6)
    belly_of(
        pen,
        body,
        "292 66, 274 82, 256 130, 240 190, 206 224, 150 238,"
        "90 226, 30 222, 110 262, 210 268, 270 200",
    )
    spots(
        pen,
        body,
        (
            (130, 184, 11),
            (160, 170, 9),
            (188, 168, 9),
            (104, 198, 9),
            (150, 200, 8),
            (214, 142, 8),
            (232, 114, 7),
            (244, 86, 6),
            (74, 206, 7),
            (46, 218, 6),
        ),
    )
    for x in (108, 194):
        column(pen, x, 214, 319, 44, is_far=False)
    head = curve(
        "244 48, 248 26, 266 10, 288 10, 304 24, 328 34, 334 50, 322 62, 298 64, 276 70, 254 66"
    )
    pen.form("skin", head, shade=5, light=4)
    pen.line(INK, dots("331 52, 310 54, 296 50"), 2, alpha=0.7)
    pen.oval("skin.deep", 322, 38, 2.6, 2)
    pen.oval("#e8694f", 290, 52, 7, 4.6, alpha=0.25)
    pen.oval("#fbf6e6", 284, 32, 8, 8.4)
    eye(pen, 285.4, 32.6, 5.8)
    pen.anchor("head", 272, 12, size=50)
    pen.anchor("mouth", 326, 56)
    pen.anchor("back", 148, 162, size=90)
    pen.anchor("seat", 160, 158, size=90)
    pen.anchor("neck", 258, 108, size=40)


@draws(
    "stegosaurus",
    box=(320, 210),
    height_m=3.6,
    slots={"skin": "#7a9f52", "plate": "#e08a3c", "belly": "#e6dfa8", "claw": "#f3ead2"},
    recolour=("skin", "plate"),
    variants=("standing",),
    plural="stegosauruses",
    aliases=("ankylosaurus",),
    tags=TAGS,
    shadow=(70, 240),
)
def stegosaurus(pen: Pen) -> None:
    """Draw a stegosaurus with its plates and tail spikes."""
    for x in (122, 210):
        column(pen, x, 150, 206, 32, is_far=True)
    plates = (
        (46, 116, 12, -44),
        (68, 96, 17, -34),
        (94, 76, 23, -22),
        (126, 60, 28, -10),
        (160, 56, 28, 4),
        (192, 64, 24, 18),
        (220, 84, 18, 32),
        (244, 106, 13, 40),
    )
    for x, y, r, t in plates:
        with pen.turned(t + 6, x, y):
            pen.blob(
                "plate.deep",
                dots(
                    f"{x + 2} {y + r}, {x - r * 0.7} {y - r * 0.4},"
                    f"{x + 8} {y - r * 1.6} .2, {x + r} {y - r * 0.3}"
                ),
            )
    for x, y, t in ((10, 118, -70), (22, 112, -40), (14, 134, -110)):
        with pen.turned(t, x + 6, y + 4):
            pen.poly("claw", [(x, y + 8), (x + 6, y - 18), (x + 12, y + 8)], rounding=1)
    for x, y, r, t in plates:
        with pen.turned(t, x, y):
            plate = curve(
                f"{x - r * 0.6} {y + r}, {x - r * 0.8} {y - r * 0.3}, {x} {y - r * 1.5} .2,"
                f"{x + r * 0.8} {y - r * 0.3}, {x + r * 0.6} {y + r}"
            )
            pen.form("plate", plate, shade=4, light=3)
    body = curve(
        "258 104, 262 126, 240 148, 208 166, 150 176, 98 168, 62 146,"
        "34 134, 4 130 .3, 30 116, 62 106, 98 82, 142 70, 186 74, 226 96"
    )
    pen.form("skin", body, shade=9, light=5)
    belly_of(pen, body, "250 138, 210 150, 150 162, 100 152, 50 134, 90 184, 190 190, 250 160")
    spots(
        pen,
        body,
        (
            (116, 96, 8),
            (146, 88, 9),
            (176, 94, 8),
            (206, 104, 7),
            (92, 112, 7),
            (130, 118, 7),
            (164, 120, 7),
        ),
    )
    for x, w in ((98, 44), (196, 34)):
        column(pen, x, 140, 209, w, is_far=False)
    head = curve("240 116, 254 100, 278 98, 302 110, 316 126, 310 138, 288 142, 262 142, 244 134")
    pen.form("skin", head, shade=4, light=4)
    pen.line(INK, dots("313 131, 296 132, 284 128"), 2, alpha=0.7)
    pen.oval("#fbf6e0", 280, 113, 6.6, 6.6)
    eye(pen, 281, 113.5, 4.8)
    pen.anchor("head", 270, 98, size=40)
    pen.anchor("mouth", 310, 134)
    pen.anchor("back", 150, 70, size=60)
    pen.anchor("seat", 150, 74, size=60)


@draws(
    "pterodactyl",
    box=(320, 200),
    height_m=1.8,
    slots={"skin": "#b7793f", "wing": "#d9a05e", "belly": "#f0ddb2", "crest": "#cf5a3a"},
    stance="sky",
    variants=("flying",),
    aliases=("pterosaur", "pteranodon", "pterodactylus"),
    tags=TAGS,
    shadow=(80, 240),
)
def pterodactyl(pen: Pen) -> None:
    """Draw a pterodactyl on the wing."""
    far = curve("186 110, 206 66, 250 24, 316 4 .1, 296 44, 268 66 .3, 262 86, 234 92 .3, 218 116")
    pen.fill("wing.deep", far)
    pen.limb("skin.deep", [(190, 108), (212, 60), (250, 24), (315, 5)], (12, 9, 7, 2))
    for dx in (0, 14):
        pen.limb("skin.shade", [(110 + dx, 138), (72 + dx, 160), (46 + dx, 158)], (14, 8, 3))
    body = curve("222 96, 226 114, 196 134, 152 150, 112 148, 84 142 .3, 110 128, 152 108, 194 92")
    pen.form("skin", body, shade=6, light=4)
    belly_of(pen, body, "230 112, 196 122, 150 136, 90 142, 130 162, 200 148")
    near = curve(
        "196 104, 158 58, 104 28, 4 12 .1, 28 52, 58 74 .3, 62 98, 96 104 .3, 102 130, 150 138 .4"
    )
    pen.form("wing", near, shade=7, light=4)
    for line in ("164 76, 120 74, 60 74", "176 100, 140 104, 98 104"):
        pen.line("wing.deep", dots(line), 2, alpha=0.5)
    pen.limb("skin", [(200, 110), (164, 60), (106, 30), (5, 13)], (18, 13, 9, 2))
    for dx in (0, 7):
        pen.limb("skin.deep", [(108 + dx, 30), (112 + dx, 18)], (4, 1.5))
    pen.limb("skin", [(206, 106), (232, 92), (244, 78)], (26, 18, 17))
    pen.form("crest", curve("240 66, 222 50, 196 46 .2, 214 66, 234 82"), shade=3, light=2)
    pen.fill("crest.shade", curve("252 78 .4, 284 92, 304 108 .1, 270 100, 246 92 .4"))
    head = curve("232 74, 242 62, 258 62, 280 76, 317 98 .1, 280 92, 254 90, 238 88")
    pen.form("skin", head, shade=3, light=3)
    pen.oval("#fbf3da", 252, 72, 6, 6)
    eye(pen, 253, 72, 4.4)
    pen.anchor("head", 246, 62, size=30)
    pen.anchor("mouth", 306, 98)
    pen.anchor("back", 168, 98, size=60)
    pen.anchor("seat", 168, 100, size=60)


@draws(
    "plesiosaur",
    box=(320, 210),
    height_m=3.0,
    ground=176,
    slots={"skin": "#4f8f8a", "belly": "#d6e2c8", "claw": "#f3ead2"},
    stance="water",
    variants=("swimming",),
    aliases=("nessie", "loch ness monster", "plesiosaurus"),
    tags=("sea", "lake", "prehistoric", "myth"),
    shadow=(30, 270),
)
def plesiosaur(pen: Pen) -> None:
    """Draw the monster of the loch: neck and humps above the water."""
    for cx, r, top in ((40, 30, 140), (106, 46, 112)):
        hump = curve(
            f"{cx - r - 10} 184 .2, {cx - r * 0.7} {top + 18}, {cx} {top},"
            f"{cx + r * 0.7} {top + 18}, {cx + r + 10} 184 .2"
        )
        pen.form("skin", hump, shade=5, light=5)
        for k in (-1, 0, 1):
            a = math.radians(k * 26)
            x, y = cx + r * 0.9 * math.sin(a), top + 10 - r * 0.3 * math.cos(a) + 4 * abs(k)
            pen.poly("skin.deep", [(x - 6, y + 2), (x, y - 12), (x + 6, y + 2)], rounding=2)
    neck = curve(
        "168 184 .2, 186 146, 204 100, 204 60, 214 24, 240 12, 266 18, 286 34,"
        "300 46, 298 60, 276 66, 250 60, 240 76, 246 116, 266 154, 280 184 .2"
    )
    pen.form("skin", neck, shade=9, light=5)
    belly_of(
        pen,
        neck,
        "300 58, 270 60, 244 58, 230 84, 238 130, 256 170, 290 200, 280 120",
        ("250 96, 240 94, 234 92", "256 122, 244 118, 236 116", "266 146, 252 142, 244 140"),
    )
    spots(pen, neck, ((212, 92, 6), (206, 118, 7), (216, 142, 7), (198, 148, 6), (216, 60, 5)))
    pen.line(INK, dots("297 54, 280 54, 268 48"), 2.2, alpha=0.7)
    pen.oval("#e8694f", 262, 50, 6, 4, alpha=0.25)
    pen.oval("#fbf6e6", 254, 32, 8, 8.4)
    eye(pen, 255.6, 32.6, 5.8)
    wave = (
        "2 182 .3, 40 174, 80 182, 120 174, 160 182, 200 174,"
        "240 182, 280 174, 318 182 .3, 290 196, 160 202, 30 196"
    )
    pen.fill("#5fa9c8", curve(wave))
    pen.fill("#ffffff", curve(wave).plus(curve(wave).moved(0, 4)), alpha=0.85)
    pen.anchor("head", 240, 12, size=50)
    pen.anchor("back", 106, 112, size=50)
    pen.anchor("seat", 106, 114, size=50)


@draws(
    "dinosaur skeleton",
    box=(340, 230),
    height_m=4.5,
    slots={"bone": "#efe4cb", "stand": "#4a4450"},
    plural="dinosaur skeletons",
    aliases=("t-rex skeleton", "dinosaur bones", "dinosaur fossil", "skeleton of a dinosaur"),
    tags=("museum",),
    shadow=(90, 260),
)
def dinosaur_skeleton(pen: Pen) -> None:
    """Draw the bones of a great lizard on a stand, tail stretched out behind."""
    for x in (132, 226):
        pen.line("stand", [(x, 100), (x, 222)], 4)
    pen.form("stand", rectangle(92, 216, 172, 12, rounding=4), shade=4, light=2)
    spine = [(6, 128), (60, 118), (120, 102), (180, 88), (226, 78), (262, 58), (288, 44)]
    pen.limb("bone.shade", [(x, y + 2) for x, y in spine], (3, 6, 10, 13, 12, 11, 10))
    pen.limb("bone", spine, (3, 6, 9, 12, 11, 10, 9))
    for k in range(15):
        t = k / 14
        i = min(5, int(t * 6))
        f = t * 6 - i
        x = spine[i][0] + (spine[i + 1][0] - spine[i][0]) * f
        y = spine[i][1] + (spine[i + 1][1] - spine[i][1]) * f
        pen.limb("bone", [(x, y), (x - 5, y - 9 - 5 * (0.3 < t < 0.85))], (5, 3))
    for k, (x, tall) in enumerate(((158, 44), (174, 54), (190, 58), (206, 56), (220, 48))):
        tone = "bone" if k % 2 else "bone.light"
        top = 96 - 0.18 * (x - 150)
        pen.line(tone, [(x, top), (x + 13, top + 0.5 * tall), (x + 4, top + tall)], 5)
    hip = smooth([(118, 96), (150, 92), (158, 116), (138, 130), (116, 116)])
    pen.form("bone", hip, shade=4, light=3)
    for bones, tone in (
        ([(146, 118), (174, 148), (152, 182), (172, 212)], "bone.shade"),
        ([(132, 120), (158, 154), (128, 186), (144, 214)], "bone"),
    ):
        pen.limb(tone, bones[:2], (13, 11))
        pen.limb(tone, bones[1:3], (10, 7))
        pen.limb(tone, bones[2:], (8, 7))
        x, y = bones[-1]
        for dx in (10, 22, 30):
            pen.limb(tone, [(x, y), (x + dx, y + 2)], (6, 3))
    for dy in (0, 6):
        pen.limb("bone", [(228, 106 + dy), (246, 122 + dy), (262, 114 + dy)], (6, 5, 3))
    skull = smooth(
        [
            (268, 34),
            (286, 14),
            (312, 16),
            (334, 36, 0.4),
            (334, 50, 0.3),
            (300, 54),
            (278, 58, 0.4),
        ]
    )
    pen.form("bone", skull, shade=5, light=4)
    pen.oval("bone.line", 292, 32, 8, 9)
    pen.oval("bone.line", 316, 34, 6, 5)
    jaw = smooth([(278, 58, 0.3), (300, 66), (332, 60, 0.3), (326, 74), (296, 78), (274, 66, 0.3)])
    pen.form("bone", jaw, shade=4, light=2)
    for k in range(6):
        x = 292 + 7 * k
        pen.poly("#ffffff", [(x, 53), (x + 5, 53), (x + 2.5, 61)])
        pen.poly("#ffffff", [(x + 3, 67), (x + 8, 66), (x + 5, 59)])
