"""Owns the drawings of farm animals: horse, donkey, cow, pig, sheep, goat, camel, llama.

Longer than other modules because eight animals share one kind of leg and belong together. Does
not know settings, light or styles.
"""

import math

from msgspec.structs import replace

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    folded_legs,
    galloping,
    hanging_tail,
    leap,
    near_leg,
    near_legs,
    standing,
)
from tintype.engine.vignette.art.gaits import gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen


def fleece(cx: float, cy: float, rx: float, ry: float, count: int, *, depth: float = 6) -> Outline:
    """Return a cloud-like outline with `count` curls on an ellipse."""
    points: list[Point] = []
    for i in range(count * 2):
        angle = math.pi * i / count
        out = depth if i % 2 else 0
        roundness = 1.0 if i % 2 else 0.0
        points.append(
            (cx + (rx + out) * math.cos(angle), cy + (ry + out) * math.sin(angle), roundness)
        )
    return smooth(points)


HORSE = Build(
    fore=(204, 146),
    hind=(96, 136),
    floor=268,
    fore_widths=(36, 17, 11),
    hind_widths=(56, 36, 16, 11),
    foot="hoof",
    foot_slot="hoof",
    sock="sock",
    apart=18,
)


@gaits(HORSE)
@draws(
    "horse",
    box=(340, 270),
    height_m=2.1,
    slots={
        "coat": "#9a5b34",
        "mane": "#3a2622",
        "sock": "#f1e7d8",
        "hoof": "#4a3b36",
        "muzzle": "#7a4a34",
    },
    recolour=("coat", "mane"),
    variants=("standing", "running", "jumping", "rearing", "grazing"),
    aliases=("stallion", "mare", "mustang", "steed"),
    tags=("farm", "ride"),
    shadow=(90, 250),
)
def horse(pen: Pen) -> None:
    """Draw a horse with a flowing mane and a white blaze."""
    if pen.variant == "running":
        with pen.moved(26, 8):
            horse_body(pen, is_running=True)
        horse_anchors(pen, 26, 8)
    elif pen.variant == "jumping":
        with leap(pen, 340, 270, degrees=-16, scale=0.86):
            with pen.moved(26, 4):
                horse_body(pen, is_running=True)
            horse_anchors(pen, 26, 4)
    elif pen.variant == "grazing":
        with pen.moved(16, 0):
            horse_grazing(pen)
        pen.anchor("seat", 166, 104, size=70)
        pen.anchor("back", 166, 102, size=70)
        pen.anchor("head", 262, 178, size=36)
        pen.anchor("mouth", 274, 254, size=30)
        pen.anchor("neck", 232, 150, size=28)
    elif pen.variant == "rearing":
        with pen.moved(58, 30, scale=0.8):
            horse_rearing(pen)
        pen.anchor("seat", 138, 118, size=60)
        pen.anchor("back", 138, 118, size=60)
        pen.anchor("head", 214, 22, size=34)
        pen.anchor("mouth", 252, 66, size=30)
        pen.anchor("neck", 186, 86, size=24)
    else:
        with pen.moved(16, 0):
            horse_body(pen)
        horse_anchors(pen, 16, 0)


def horse_anchors(pen: Pen, dx: float, dy: float) -> None:
    """State where a horse is ridden and led."""
    pen.anchor("seat", 150 + dx, 104 + dy, size=70)
    pen.anchor("back", 150 + dx, 102 + dy, size=70)
    pen.anchor("head", 240 + dx, 28 + dy, size=36)
    pen.anchor("face", 258 + dx, 52 + dy, size=36)
    pen.anchor("mouth", 284 + dx, 92 + dy, size=30)
    pen.anchor("neck", 222 + dx, 84 + dy, size=28)


def horse_body(pen: Pen, *, is_running: bool = False) -> None:
    """Draw the whole horse about its own origin."""
    legs = galloping(HORSE, reach=0.78) if is_running else standing(HORSE)
    far_legs(pen, HORSE, legs)
    if is_running:
        tail = curve(
            "76 104, 50 92, 16 92, -10 108, -22 126, 4 120, -8 134, 22 134, 50 124, 76 124"
        )
    else:
        tail = curve(
            "74 102, 52 102, 36 128, 34 166, 24 196, 18 222, 38 212, 42 224, 58 192, 60 150, 76 126"
        )
    with hanging_tail(pen, 74, 108), pen.part("tail"):
        pen.form("mane", tail, shade=6, light=3)
    horse_trunk(pen)
    near_legs(pen, HORSE, legs)
    horse_head(pen, is_running=is_running)


def horse_trunk(pen: Pen) -> None:
    """Draw barrel, croup and neck."""
    trunk = curve(
        "64 126, 72 104, 98 94, 136 104, 172 98, 198 74, 218 40, 246 40, 246 66, 236 98,"
        "230 130, 216 162, 180 174, 138 176, 98 168, 72 154"
    )
    pen.form("coat", trunk, shade=11, light=5)


def horse_head(pen: Pen, *, is_running: bool = False) -> None:
    """Draw head and mane where the neck of `horse_trunk` ends."""
    horse_face(pen)
    if is_running:
        mane = curve(
            "256 26, 236 18, 212 22, 186 34, 166 36, 178 46, 154 58, 168 64, 140 82, 158 88,"
            "148 102, 178 98, 206 78, 224 56, 242 38"
        )
    else:
        mane = curve(
            "260 30, 246 18, 228 22, 206 46, 188 72, 168 96, 186 108, 196 100, 204 108, 212 88,"
            "220 92, 224 70, 234 72, 236 50, 248 40"
        )
    pen.form("mane", mane, shade=5, light=3)
    horse_forelock(pen)


def horse_face(pen: Pen) -> None:
    """Draw the head alone, its poll at about (236, 44)."""
    pen.blob("coat.deep", dots("246 34 .3, 252 10 .2, 258 32 .4"))
    head = curve(
        "224 48, 232 30, 250 28, 264 40, 278 62, 292 82, 292 94, 280 100, 266 94, 252 82, 234 78"
    )
    pen.form("coat", head, shade=6, light=3)
    with pen.inside(head):
        pen.blob("muzzle.deep", dots("284 68, 272 84, 268 104, 300 104, 302 80"), alpha=0.75)
        pen.blob("sock", dots("256 26, 268 44, 286 68, 296 70, 276 40"))
    pen.oval(INK, 286, 86, 2.4, 3.2, tilt=30)
    pen.line(INK, dots("287 97, 278 95, 273 91"), 1.5, alpha=0.7)
    pen.line("coat.deep", dots("240 74, 248 70, 251 60"), 1.6, alpha=0.7)
    eye(pen, 257, 52, 5)


def horse_forelock(pen: Pen) -> None:
    """Draw forelock and near ear over the mane."""
    pen.blob("mane", dots("246 24, 262 26, 268 44, 260 42, 262 52, 250 40"))
    ear = curve("234 32 .3, 234 12 .5, 240 4 .2, 250 18 .6, 250 32 .3")
    pen.form("coat", ear, shade=3, light=2)
    pen.blob("mane", dots("239 30 .3, 238 16, 241 11 .2, 246 20, 246 30 .3"), alpha=0.55)


def horse_grazing(pen: Pen) -> None:
    """Draw the horse with its neck down and its muzzle in the grass."""
    legs = standing(HORSE)
    far_legs(pen, HORSE, legs)
    tail = curve(
        "74 102, 52 102, 36 128, 34 166, 24 196, 18 222, 38 212, 42 224, 58 192, 60 150, 76 126"
    )
    with pen.part("tail"):
        pen.form("mane", tail, shade=6, light=3)
    trunk = curve(
        "64 126, 72 104, 98 94, 136 104, 174 98, 204 108, 234 136, 256 172, 250 200, 230 196,"
        "220 176, 200 172, 180 174, 138 176, 98 168, 72 154"
    )
    pen.form("coat", trunk, shade=11, light=5)
    near_legs(pen, HORSE, legs)
    with pen.moved(2, 130), pen.turned(42, 240, 50):
        horse_face(pen)
    mane = curve(
        "170 96, 196 94, 228 116, 256 150, 264 176, 248 176, 244 190, 236 168, 228 172, 222 150,"
        "210 152, 206 132, 192 132, 190 114"
    )
    pen.form("mane", mane, shade=5, light=3)
    with pen.moved(2, 130), pen.turned(42, 240, 50):
        horse_forelock(pen)


def horse_rearing(pen: Pen) -> None:
    """Draw the horse on its hind legs, forelegs folded."""
    far = replace(HORSE, coat="coat.deep", sock="sock.deep", foot_slot="hoof.deep")
    near_leg(pen, far, [(122, 190), (138, 230), (112, 262), (120, 298)], HORSE.hind_widths, shade=0)
    tail = curve("74 176, 48 176, 28 204, 24 244, 10 276, 36 268, 48 236, 52 208, 80 200")
    with pen.part("tail"):
        pen.form("mane", tail, shade=6, light=3)
    with pen.turned(-36, 96, 150), pen.moved(-22, 22):
        near_leg(pen, far, [(210, 152), (252, 150), (262, 196)], HORSE.fore_widths, shade=0)
        horse_trunk(pen)
    near_leg(pen, HORSE, [(96, 186), (104, 228), (70, 260), (78, 298)], HORSE.hind_widths)
    with pen.turned(-36, 96, 150), pen.moved(-22, 22):
        near_leg(pen, HORSE, [(204, 150), (256, 178), (232, 216)], HORSE.fore_widths)
        horse_head(pen, is_running=True)


@gaits(HORSE)
@draws(
    "pony",
    box=(340, 270),
    height_m=1.5,
    slots={
        "coat": "#c79a68",
        "mane": "#f0dfc0",
        "sock": "#f6ecdc",
        "hoof": "#4a3b36",
        "muzzle": "#8a6248",
    },
    recolour=("coat", "mane"),
    variants=("standing", "running", "jumping", "rearing", "grazing"),
    plural="ponies",
    aliases=("foal", "colt", "filly"),
    tags=("farm", "ride"),
    shadow=(90, 250),
)
def pony(pen: Pen) -> None:
    """Draw a pale little horse."""
    horse.plot(pen)


DONKEY = Build(
    fore=(178, 130),
    hind=(86, 124),
    floor=228,
    fore_widths=(34, 17, 12),
    hind_widths=(50, 32, 16, 12),
    foot="hoof",
    foot_slot="hoof",
    apart=16,
)


@gaits(DONKEY)
@draws(
    "donkey",
    box=(280, 230),
    height_m=1.5,
    slots={"coat": "#8e8580", "belly": "#efe6da", "mane": "#4a4246", "hoof": "#3c3438"},
    aliases=("mule", "burro", "jackass"),
    tags=("farm", "ride"),
    shadow=(64, 208),
)
def donkey(pen: Pen) -> None:
    """Draw a donkey: long ears, pale muzzle, a stiff mane and a tufted tail."""
    legs = standing(DONKEY)
    far_legs(pen, DONKEY, legs)
    with hanging_tail(pen, 64, 102):
        pen.limb("coat.shade", dots("64 102, 46 122, 42 156"), (9, 7, 6))
        pen.form("mane", curve("38 146, 30 176, 40 196, 52 178, 48 146"), shade=4, light=2)
    trunk = curve(
        "54 116, 62 94, 88 84, 124 92, 156 88, 178 70, 198 50, 222 56, 218 86, 208 116, 196 146,"
        "164 160, 122 162, 84 156, 60 144"
    )
    pen.form("coat", trunk, shade=10, light=4)
    with pen.inside(trunk):
        pen.blob("belly", dots("84 162, 120 152, 164 150, 190 138, 190 180, 80 180"))
        pen.limb("mane", dots("160 84, 158 106, 152 122"), (7, 6, 3), alpha=0.8)
    near_legs(pen, DONKEY, legs)
    pen.form(
        "mane", curve("150 90, 166 66, 188 42, 206 34, 212 46, 194 60, 176 82, 162 94"), shade=4
    )
    pen.limb("coat.deep", dots("214 46, 228 24, 236 4"), (10, 16, 5))
    head = curve(
        "192 60, 200 42, 218 38, 234 50, 252 76, 266 94, 264 108, 246 112, 228 102, 206 90"
    )
    pen.form("coat", head, shade=6, light=3)
    with pen.inside(head):
        pen.blob("belly", dots("256 76, 242 92, 240 116, 276 116, 276 86"))
    pen.oval("belly", 226, 65, 9, 7.5)
    eye(pen, 227, 65, 5)
    pen.oval(INK, 258, 98, 2.4, 3, tilt=30)
    pen.line(INK, dots("260 108, 250 108, 244 103"), 1.5, alpha=0.7)
    ear = curve("200 48 .4, 190 28, 190 8, 196 1 .4, 206 14, 214 34, 212 48 .4")
    pen.form("coat", ear, shade=3, light=2)
    pen.blob("mane", dots("203 42 .4, 196 26, 195 10, 202 20, 208 36"), alpha=0.7)
    pen.blob("mane", dots("208 40, 222 40, 226 54, 214 52"))
    pen.anchor("seat", 132, 92, size=62)
    pen.anchor("back", 128, 92, size=62)
    pen.anchor("head", 210, 40, size=30)
    pen.anchor("face", 228, 65, size=34)
    pen.anchor("mouth", 262, 106, size=30)
    pen.anchor("neck", 192, 96, size=24)


COW = Build(
    fore=(196, 120),
    hind=(70, 116),
    floor=208,
    fore_widths=(38, 21, 15),
    hind_widths=(54, 34, 20, 15),
    foot="hoof",
    foot_slot="hoof",
    apart=20,
    bend=0.1,
)


@draws(
    "cow",
    box=(290, 210),
    height_m=1.55,
    slots={
        "patch": "#40353a",
        "coat": "#f6f0e6",
        "muzzle": "#eeb5a6",
        "horn": "#e2d0a8",
        "hoof": "#4b3f42",
    },
    recolour=("coat", "patch"),
    variants=("standing", "grazing", "running", "jumping", "lying", "sitting", "sleeping"),
    plural="cows",
    aliases=("cattle", "heifer", "dairy cow"),
    tags=("farm",),
    shadow=(44, 232),
)
def cow(pen: Pen) -> None:
    """Draw a dairy cow with patches, an udder and a tufted tail."""
    cow_or_calf(pen, is_calf=False)


def cow_or_calf(pen: Pen, *, is_calf: bool) -> None:
    """Draw a cow, or one without horns and udder."""
    if pen.variant == "jumping":
        with leap(pen, 290, 210):
            cow_figure(pen, is_calf=is_calf)
    else:
        cow_figure(pen, is_calf=is_calf)


def cow_figure(pen: Pen, *, is_calf: bool) -> None:
    """Draw the cow in the pen's variant."""
    is_lying = pen.variant in ("lying", "sitting", "sleeping")
    is_running = pen.variant in ("running", "jumping")
    legs = galloping(COW, reach=0.72) if is_running else standing(COW)
    dy = 54 if is_lying else 0
    if not is_lying:
        far_legs(pen, COW, legs)
    with pen.moved(0, dy):
        pen.limb("coat.shade", dots("44 72, 28 92, 28 128"), (9, 6, 5))
        pen.form("patch", curve("24 122, 16 142, 26 160, 37 144, 32 122"), shade=3, light=2)
        if not is_lying and not is_calf:
            pen.form("muzzle", curve("90 138, 92 158, 112 164, 126 154, 130 136"), shade=5)
            for x in (101, 115):
                pen.limb("muzzle.shade", [(x, 156), (x, 168)], (7, 5))
        cow_trunk(pen, is_grazing=pen.variant == "grazing")
    if is_lying:
        haunch = curve("40 178, 52 150, 84 146, 108 170, 104 198, 122 206 .6, 60 208, 42 200")
        pen.form("coat", haunch, shade=6, light=3)
        with pen.inside(haunch):
            pen.blob("patch", dots("30 150, 62 140, 78 168, 58 186, 34 182"))
        pen.limb("hoof", dots("112 201, 124 203"), (12, 13), is_blunt=True)
        pen.limb("coat.shade", dots("206 176, 236 184, 216 200"), (26, 18, 14))
        pen.form("coat", curve("184 190, 210 184, 238 192, 240 204, 214 208, 186 206"), shade=4)
        pen.limb("hoof", dots("186 199, 174 201"), (13, 14), is_blunt=True)
    else:
        near_legs(pen, COW, legs)
    x, y = (236.0, 62 + dy * 0.86)
    if pen.variant == "grazing":
        x, y = 234.0, 148.0
        pen.form("coat", limb([(202, 104), (228, 138)], (60, 46)), shade=7, light=3)
    with pen.moved(x, y):
        cow_head(pen, is_asleep=pen.variant == "sleeping", has_horns=not is_calf)
    pen.anchor("seat", 128, 66 + dy, size=80)
    if not is_calf:
        pen.anchor("udder", 112, 156 + dy)
    pen.anchor("back", 128, 64 + dy, size=80)
    pen.anchor("head", x, y - 30, size=44)
    pen.anchor("face", x + 3, y - 2, size=52)
    pen.anchor("mouth", x + 12, y + 42, size=30)
    pen.anchor("neck", 218, 92 + dy, size=36)


def cow_trunk(pen: Pen, *, is_grazing: bool) -> None:
    """Draw the cow's body with its patches."""
    neck = "198 66, 224 92, 230 114" if is_grazing else "200 48, 226 56, 232 96"
    trunk = curve(
        f"36 92, 44 68, 72 58, 120 66, 168 60, {neck}, 222 132, 190 150,"
        "140 146, 92 150, 54 144, 38 122"
    )
    pen.form("coat", trunk, shade=11, light=4)
    with pen.inside(trunk):
        pen.blob("patch", dots("64 46, 98 52, 116 78, 98 108, 66 112, 50 84"))
        pen.blob("patch", dots("142 50, 178 46, 188 76, 170 104, 146 96, 134 74"))
        pen.blob("patch", dots("128 128, 152 122, 164 140, 146 160, 124 150"))


def cow_head(pen: Pen, *, is_asleep: bool, has_horns: bool) -> None:
    """Draw a cow's head in three-quarter view about the middle of its brow."""
    with pen.mirrored(2):
        if has_horns:
            pen.limb("horn", dots("18 -26, 30 -34, 31 -48"), (11, 9, 3))
        pen.blob("patch.shade", dots("24 -16, 44 -26, 52 -16, 42 -6, 26 -6"))
        pen.blob("muzzle.shade", dots("30 -15, 43 -20, 46 -15, 38 -10"))
    skull = curve(
        "-24 -22, 2 -32, 28 -22, 28 0, 24 22, 28 36, 16 50, -10 50, -22 36, -20 20, -26 0"
    )
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("patch", dots("-34 -36, -4 -36, -2 -16, -8 6, -18 18, -34 14"))
        pen.blob("patch", dots("38 -36, 12 -36, 12 -14, 18 8, 26 16, 40 8"))
    muzzle = curve("-22 34, -12 24, 4 22, 20 24, 30 34, 26 46, 4 52, -18 47")
    pen.form("muzzle", muzzle, shade=5, light=2)
    for x in (-6, 17):
        pen.oval("muzzle.deep", x, 33, 3.4, 4.4)
    pen.line("muzzle.deep", dots("-7 43, 5 46, 17 43"), 1.8)
    for x in (-12, 18):
        if is_asleep:
            eye(pen, x, -2, 5, tone="coat", is_asleep=True)
            continue
        pen.oval("#fdfaf4", x, -2, 5.2, 6)
        eye(pen, x + 0.4, -1.4, 4.6)
    pen.blob("coat.light", dots("-8 -34, 4 -40, 14 -32, 10 -22, 4 -26, -2 -20"))


@draws(
    "calf",
    box=(290, 210),
    height_m=0.95,
    slots={
        "patch": "#b0653a",
        "coat": "#fbf2e4",
        "muzzle": "#f0bcae",
        "hoof": "#5b4a4a",
    },
    recolour=("coat", "patch"),
    variants=("standing", "grazing", "running", "jumping", "lying", "sitting", "sleeping"),
    plural="calves",
    tags=("farm",),
    shadow=(44, 232),
)
def calf(pen: Pen) -> None:
    """Draw a small brown and white cow."""
    cow_or_calf(pen, is_calf=True)


@gaits(COW)
@draws(
    "bull",
    box=(300, 210),
    height_m=1.7,
    slots={"coat": "#5d3b30", "muzzle": "#b98b78", "horn": "#efe2c4", "hoof": "#2f272a"},
    variants=("standing", "charging"),
    aliases=("ox", "oxen", "steer", "bullock", "water buffalo"),
    tags=("farm",),
    shadow=(48, 236),
)
def bull(pen: Pen) -> None:
    """Draw a bull: heavy neck, wide horns, a ring in its nose."""
    is_charging = pen.variant == "charging"
    legs = galloping(COW, reach=0.8) if is_charging else standing(COW)
    dy = 6 if is_charging else 0
    with pen.moved(6, dy):
        far_legs(pen, COW, legs)
        tail = dots("44 72, 22 62, 6 76") if is_charging else dots("44 76, 28 96, 28 128")
        pen.limb("coat.shade", [(p[0], p[1]) for p in tail], (10, 7, 5))
        x, y = tail[-1][0], tail[-1][1]
        pen.oval("coat.deep", x, y + 8, 7, 12)
        trunk = curve(
            "34 96, 42 70, 74 60, 118 66, 152 50, 186 34, 222 42, 240 76, 236 120, 208 148,"
            "176 150, 136 142, 92 144, 52 142, 36 124"
        )
        pen.form("coat", trunk, shade=13, light=5)
        near_legs(pen, COW, legs, shade=5)
        hx, hy = (248.0, 92.0) if is_charging else (244.0, 62.0)
        with pen.moved(hx, hy):
            with pen.mirrored(2):
                pen.form("horn", limb(dots("16 -24, 36 -32, 42 -56"), (16, 13, 3)), shade=3)
                pen.blob("coat.shade", dots("24 -14, 42 -14, 48 -4, 38 2, 26 0"))
            skull = curve(
                "-26 -22, 2 -34, 30 -22, 30 2, 24 24, 28 38, 16 52, -10 52, -22 38, -20 24, -28 2"
            )
            pen.form("coat", skull, shade=6, light=3)
            pen.form(
                "muzzle", curve("-22 36, -12 26, 4 24, 20 26, 30 36, 24 50, 4 54, -18 50"), shade=5
            )
            for x in (-6, 16):
                pen.oval("muzzle.deep", x, 36, 3.6, 4.4)
            pen.edge("#d9b04a", curve("-4 42, 5 40, 14 42, 14 54, 5 59, -4 54"), 2.6)
            for x in (-12, 18):
                pen.oval("#fdfaf4", x, -1, 5, 5.4)
                eye(pen, x + 0.4, -0.6, 4.2)
            pen.line("coat.line", dots("-20 -10, -10 -7, -5 -4"), 2.6)
            pen.line("coat.line", dots("26 -10, 16 -7, 11 -4"), 2.6)
            pen.blob("coat.light", dots("-12 -32, 4 -42, 18 -32, 12 -18, 4 -24, -4 -18"))
    pen.anchor("seat", 116, 64 + dy, size=80)
    pen.anchor("back", 116, 62 + dy, size=80)
    pen.anchor("head", hx + 6, hy - 32 + dy, size=44)
    pen.anchor("face", hx + 9, hy - 1 + dy, size=52)
    pen.anchor("mouth", hx + 18, hy + 46 + dy, size=30)
    pen.anchor("neck", 222, 96 + dy, size=40)


PIG = Build(
    fore=(166, 112),
    hind=(66, 112),
    floor=168,
    fore_widths=(36, 24, 18),
    hind_widths=(46, 32, 21, 18),
    coat="skin",
    far="skin.deep",
    foot="hoof",
    foot_slot="hoof",
    apart=18,
    bend=0.08,
)


@draws(
    "pig",
    box=(250, 170),
    height_m=0.85,
    slots={"skin": "#f0a9a6", "snout": "#e58b8f", "hoof": "#7c5357"},
    variants=("standing", "sitting", "running", "jumping", "lying", "sleeping"),
    aliases=("hog", "swine", "sow", "piggy"),
    tags=("farm",),
    shadow=(44, 196),
)
def pig(pen: Pen) -> None:
    """Draw a round pig with a curly tail."""
    if pen.variant == "sitting":
        pig_sitting(pen)
    elif pen.variant == "jumping":
        with leap(pen, 250, 170):
            pig_figure(pen)
    else:
        pig_figure(pen)


def pig_figure(pen: Pen) -> None:
    """Draw the pig on its feet, or lying."""
    is_asleep = pen.variant == "sleeping"
    is_down = is_asleep or pen.variant == "lying"
    is_running = pen.variant in ("running", "jumping")
    dy = 28 if is_down else 0
    legs = galloping(PIG, reach=0.82) if is_running else standing(PIG)
    if not is_down:
        far_legs(pen, PIG, legs)
    with pen.moved(0, dy):
        pen.line("snout.shade", dots("34 84, 20 78, 12 86, 20 96, 28 88, 20 74, 8 70"), 5)
        trunk = curve(
            "28 96, 38 60, 78 40, 128 40, 176 44, 204 70, 206 108, 184 134, 130 142, 76 140, 40 126"
        )
        pen.form("skin", trunk, shade=12, light=5)
    if is_down:
        folded_legs(pen, PIG, dy)
    else:
        near_legs(pen, PIG, legs)
    with pen.moved(192, 76 + dy * 1.5):
        pig_head(pen, is_asleep=is_asleep)
    pen.anchor("seat", 112, 42 + dy, size=70)
    pen.anchor("back", 112, 42 + dy, size=70)
    pen.anchor("head", 190, 40 + dy * 1.5, size=50)
    pen.anchor("face", 205, 68 + dy * 1.5, size=56)
    pen.anchor("mouth", 212, 108 + dy * 1.5, size=30)
    pen.anchor("neck", 162, 106 + dy, size=36)


def pig_head(pen: Pen, *, is_asleep: bool = False) -> None:
    """Draw the pig's face in three-quarter view, about 76 wide."""
    pen.blob("skin.deep", dots("18 -24 .4, 34 -46 .3, 44 -34, 38 -10 .4"))
    skull = curve("-38 4, -32 -24, -4 -38, 28 -30, 42 -4, 40 22, 18 38, -12 38, -34 26")
    pen.form("skin", skull, shade=6, light=4)
    pen.form("skin", curve("-30 -16 .4, -36 -44 .3, -16 -44, 0 -26 .4"), shade=3, light=2)
    pen.blob("snout", dots("-24 -22 .4, -29 -38 .3, -16 -38, -8 -28 .4"), alpha=0.8)
    pen.oval("snout.light", -20, 16, 9, 6, alpha=0.6)
    pen.form("snout", curve("2 10, 12 -2, 32 -2, 42 9, 36 23, 22 27, 8 23"), shade=4, light=3)
    for x in (16, 29):
        pen.oval("snout.line", x, 12, 3, 4.6)
    pen.line("snout.line", dots("8 29, 20 33, 32 28"), 2)
    eye(pen, -4, -6, 5, is_asleep=is_asleep)
    eye(pen, 31, -11, 4.6, is_asleep=is_asleep)


def pig_sitting(pen: Pen) -> None:
    """Draw the pig on its haunches."""
    pen.line("snout.shade", dots("46 146, 32 140, 26 150, 34 158, 42 150, 32 138, 20 134"), 5)
    pen.limb("skin.deep", dots("164 100, 172 132, 174 164"), (28, 22, 18))
    body = curve("48 132, 64 92, 104 58, 150 46, 180 74, 178 118, 158 152, 110 166, 62 162")
    pen.form("skin", body, shade=12, light=5)
    pen.form(
        "skin",
        curve("66 136, 84 110, 116 114, 126 142, 148 158, 144 168 .6, 76 168"),
        shade=6,
        light=3,
    )
    pen.limb("hoof", dots("138 162, 150 164"), (11, 12), is_blunt=True)
    pen.form("skin", curve("138 96, 162 96, 166 130, 160 164, 142 164, 138 130"), shade=4, light=2)
    pen.limb("hoof", dots("151 156, 151 168"), (19, 22), is_blunt=True)
    pen.limb("hoof.deep", dots("174 156, 175 167"), (17, 19), is_blunt=True)
    with pen.moved(158, 50):
        pig_head(pen)
    pen.anchor("head", 156, 14, size=50)
    pen.anchor("face", 171, 42, size=56)
    pen.anchor("mouth", 180, 82, size=30)
    pen.anchor("neck", 150, 88, size=34)
    pen.anchor("back", 88, 76, size=40)


@draws(
    "piglet",
    box=(250, 170),
    height_m=0.4,
    slots={"skin": "#f6bcb6", "snout": "#ec9a9a", "hoof": "#8a6064"},
    variants=("standing", "sitting", "running", "jumping", "lying", "sleeping"),
    tags=("farm",),
    shadow=(44, 196),
)
def piglet(pen: Pen) -> None:
    """Draw a little pink pig."""
    pig.plot(pen)


SHEEP = Build(
    fore=(146, 122),
    hind=(72, 122),
    floor=178,
    fore_widths=(20, 14, 11),
    hind_widths=(24, 18, 13, 11),
    coat="face",
    far="face.deep",
    foot="hoof",
    foot_slot="hoof",
    apart=16,
    bend=0.06,
)


@draws(
    "sheep",
    box=(230, 180),
    height_m=0.95,
    slots={"wool": "#f6efe2", "face": "#5d4c4a", "hoof": "#3a3034", "mouth": "#d6c2b6"},
    variants=("standing", "grazing", "running", "jumping", "lying", "sitting", "sleeping"),
    plural="sheep",
    aliases=("ewe",),
    tags=("farm",),
    shadow=(40, 180),
)
def sheep(pen: Pen) -> None:
    """Draw a woolly sheep with a dark face."""
    if pen.variant == "jumping":
        with leap(pen, 230, 180, degrees=-16, lift=12):
            sheep_figure(pen)
    else:
        sheep_figure(pen)


def sheep_figure(pen: Pen) -> None:
    """Draw the sheep in the pen's variant."""
    dy = 0.0
    is_down = pen.variant in ("lying", "sitting", "sleeping")
    is_running = pen.variant in ("running", "jumping")
    if is_down:
        dy = 38.0
        pen.limb("face.deep", [(140, 166), (176, 172)], (16, 13))
    else:
        legs = galloping(SHEEP, reach=1.1) if is_running else standing(SHEEP)
        far_legs(pen, SHEEP, legs)
        near_legs(pen, SHEEP, legs, shade=2)
    with pen.moved(0, dy):
        pen.form("wool", fleece(26, 82, 12, 14, 5, depth=4), shade=4)
        body = fleece(104, 86, 74, 46, 15, depth=8)
        pen.form("wool", body, shade=13, light=5)
        with pen.inside(body):
            for x, y in (
                (62, 74),
                (88, 98),
                (114, 70),
                (134, 104),
                (54, 108),
                (102, 122),
                (80, 56),
            ):
                pen.line("wool.shade", [(x - 9, y - 3), (x - 2, y + 6), (x + 8, y - 2)], 2.6)
    if is_down:
        pen.limb("face", [(112, 170), (150, 173)], (15, 12))
        pen.limb("hoof", [(146, 173), (155, 174)], (12, 13), is_blunt=True)
    x0, y0 = (190.0, 122.0) if pen.variant == "grazing" else (178.0, 64 + dy * 0.8)
    with pen.moved(x0, y0):
        pen.blob("face.shade", dots("16 -8, 36 -12, 40 -2, 28 6, 16 4"))
        skull = curve("-20 -18, 2 -26, 22 -18, 24 4, 22 28, 8 42, -8 40, -18 26, -22 4")
        pen.form("face", skull, shade=4, light=3)
        pen.form("face", curve("-14 -10, -38 -12, -42 -1, -28 7, -14 5"), shade=3, light=2)
        pen.form("wool", fleece(0, -22, 21, 12, 8, depth=5), shade=5, light=3)
        for x in (-6, 15):
            if pen.variant == "sleeping":
                eye(pen, x, 4, 4.4, tone="mouth", is_asleep=True)
                continue
            pen.oval("#ffffff", x, 4, 5, 5.6)
            eye(pen, x + 0.8, 4.4, 3.7)
        pen.line("mouth", dots("-2 29, 5 33, 12 29"), 1.7, alpha=0.8)
        pen.line("mouth", dots("1 24, 5 27, 9 24"), 1.7, alpha=0.8)
    pen.anchor("seat", 100, 36 + dy, size=70)
    pen.anchor("back", 100, 34 + dy, size=70)
    pen.anchor("head", x0, y0 - 34, size=44)
    pen.anchor("face", x0 + 5, y0 + 4, size=46)
    pen.anchor("mouth", x0 + 6, y0 + 30, size=30)
    pen.anchor("neck", 170, 96 + dy, size=26)


@draws(
    "lamb",
    box=(230, 180),
    height_m=0.5,
    slots={"wool": "#fdf8ee", "face": "#f0dcc4", "hoof": "#6b5550", "mouth": "#8a665a"},
    variants=("standing", "grazing", "running", "jumping", "lying", "sitting", "sleeping"),
    tags=("farm", "easter"),
    shadow=(40, 180),
)
def lamb(pen: Pen) -> None:
    """Draw a little sheep with a pale face."""
    sheep.plot(pen)


GOAT = Build(
    fore=(148, 126),
    hind=(64, 124),
    floor=208,
    fore_widths=(28, 15, 11),
    hind_widths=(42, 28, 14, 11),
    foot="hoof",
    foot_slot="hoof",
    apart=15,
)


@gaits(GOAT)
@draws(
    "goat",
    box=(230, 210),
    height_m=1.05,
    slots={"coat": "#efe7d8", "horn": "#9a8467", "beard": "#cdbfa8", "hoof": "#4b4040"},
    aliases=("billy goat", "ibex", "kid goat"),
    tags=("farm", "mountain"),
    shadow=(44, 172),
)
def goat(pen: Pen) -> None:
    """Draw a goat with swept horns, a beard and a perky tail."""
    legs = standing(GOAT)
    far_legs(pen, GOAT, legs)
    pen.form("coat", curve("42 98, 26 84, 22 64 .4, 38 70, 54 92"), shade=4, light=2)
    trunk = curve(
        "36 112, 46 94, 84 92, 124 92, 146 78, 160 52, 186 54, 188 84, 176 118, 160 144,"
        "118 150, 76 146, 48 140"
    )
    pen.form("coat", trunk, shade=10, light=4)
    near_legs(pen, GOAT, legs)
    pen.limb("horn.deep", dots("186 36, 176 16, 152 6"), (12, 9, 3))
    pen.blob("beard", dots("192 84, 206 86, 208 108, 202 126 .3, 194 110"))
    pen.blob("coat.shade", dots("188 42, 206 34, 216 40, 204 50"))
    head = curve("160 56, 168 38, 186 32, 202 46, 216 70, 218 84, 204 90, 186 84, 168 76")
    pen.form("coat", head, shade=5, light=3)
    horn = limb(dots("182 40, 164 18, 138 14"), (15, 11, 3))
    pen.form("horn", horn, shade=3, light=2)
    if pen.detail:
        with pen.inside(horn):
            for x, y in ((176, 26), (168, 19), (159, 15), (150, 13)):
                pen.line("horn.deep", [(x + 5, y - 6), (x - 5, y + 8)], 1.5, alpha=0.7)
    pen.form("coat", curve("170 48, 152 46, 138 54, 146 64, 166 60"), shade=3, light=2)
    pen.blob("beard", dots("164 51, 152 51, 145 55, 152 59"), alpha=0.8)
    pen.oval("#d9b04a", 189, 54, 5, 5.4)
    pen.oval(INK, 190, 54, 4.2, 2.2)
    pen.oval("#ffffff.raw", 191.6, 52.4, 1.3)
    pen.oval("beard.line", 212, 75, 2, 2.8, tilt=30)
    pen.line("beard.line", dots("215 85, 206 84, 200 80"), 1.5, alpha=0.8)
    pen.anchor("seat", 96, 93, size=56)
    pen.anchor("back", 96, 92, size=56)
    pen.anchor("head", 184, 32, size=28)
    pen.anchor("face", 190, 54, size=32)
    pen.anchor("mouth", 216, 84, size=30)
    pen.anchor("neck", 172, 100, size=22)


CAMEL = Build(
    fore=(196, 150),
    hind=(84, 148),
    floor=268,
    fore_widths=(34, 18, 14),
    hind_widths=(48, 30, 17, 14),
    foot="paw",
    foot_slot="coat",
    apart=18,
)


@gaits(CAMEL)
@draws(
    "camel",
    box=(310, 270),
    height_m=2.3,
    slots={"coat": "#c99a5b", "wool": "#9c6d3c"},
    variants=("standing", "two-humped"),
    aliases=("dromedary", "bactrian camel"),
    tags=("desert", "ride"),
    shadow=(66, 224),
)
def camel(pen: Pen) -> None:
    """Draw a camel with its long curved neck."""
    legs = standing(CAMEL)
    far_legs(pen, CAMEL, legs)
    with hanging_tail(pen, 60, 122):
        pen.limb("coat.shade", dots("60 122, 46 148, 46 180"), (9, 6, 5))
        pen.oval("wool", 45, 186, 6, 12)
    if pen.variant == "two-humped":
        back = "54 136, 64 112, 82 96, 96 58, 114 58, 128 96, 146 96, 160 56, 180 58, 190 98"
    else:
        back = "54 136, 64 112, 86 98, 108 72, 128 44, 148 50, 164 80, 190 98"
    trunk = curve(
        f"{back}, 214 118, 236 112, 246 84, 248 50, 270 44, 272 74, 266 112, 248 146, 218 164,"
        "172 176, 126 170, 92 174, 62 162"
    )
    pen.form("coat", trunk, shade=11, light=5)
    with pen.inside(trunk):
        if pen.variant == "two-humped":
            pen.blob("wool", dots("90 52, 104 44, 122 62, 118 78, 104 70, 94 80"))
            pen.blob("wool", dots("152 52, 170 44, 188 62, 182 78, 168 70, 158 80"))
        else:
            pen.blob("wool", dots("104 74, 126 36, 152 42, 164 74, 150 68, 140 80, 126 68, 116 82"))
        pen.blob("wool", dots("222 124, 244 122, 262 108, 276 120, 246 176, 220 170, 230 148"))
    near_legs(pen, CAMEL, legs)
    head = curve("242 50, 246 32, 262 26, 280 34, 298 44, 306 56, 298 68, 280 68, 260 70, 246 64")
    pen.form("coat", head, shade=5, light=3)
    pen.blob("wool", dots("240 40, 246 24, 262 20, 270 28, 260 34, 250 46"))
    pen.form("coat", curve("244 38 .4, 236 22, 244 18, 254 30 .5"), shade=2)
    eye(pen, 272, 42, 4.8)
    pen.line("wool.line", dots("265 40, 268 36, 274 35, 280 39"), 2.2)
    pen.line("wool.line", dots("303 64, 292 64, 282 60"), 1.8, alpha=0.8)
    pen.oval("wool.line", 300, 52, 1.8, 2.6, tilt=40)
    pen.anchor("seat", 136, 52, size=60)
    pen.anchor("back", 136, 50, size=60)
    pen.anchor("head", 260, 26, size=30)
    pen.anchor("face", 273, 42, size=32)
    pen.anchor("mouth", 302, 64, size=30)
    pen.anchor("neck", 256, 92, size=19)


LLAMA = Build(
    fore=(126, 174),
    hind=(58, 172),
    floor=258,
    fore_widths=(28, 17, 13),
    hind_widths=(36, 25, 16, 13),
    foot="hoof",
    foot_slot="hoof",
    apart=14,
    bend=0.08,
)


@gaits(LLAMA)
@draws(
    "llama",
    box=(200, 260),
    height_m=1.75,
    slots={"coat": "#e9d6b8", "face": "#f7efe0", "hoof": "#5b4a45"},
    aliases=("alpaca",),
    tags=("farm", "mountain", "ride"),
    shadow=(36, 152),
)
def llama(pen: Pen) -> None:
    """Draw a llama: upright woolly neck, banana ears, a smug smile."""
    legs = standing(LLAMA)
    far_legs(pen, LLAMA, legs)
    pen.form("coat", fleece(26, 138, 13, 17, 5, depth=4), shade=4)
    near_legs(pen, LLAMA, legs)
    trunk = curve(
        "24 152 0, 22 132, 40 120, 58 122 0, 76 116, 96 122 0, 112 112, 118 84, 120 56, 132 38,"
        "156 40, 164 64, 158 84 0, 162 104, 156 122 0, 158 146, 148 164 0, 146 186, 124 194 0,"
        "104 200, 86 194 0, 66 202, 46 192 0, 28 186"
    )
    pen.form("coat", trunk, shade=11, light=5)
    with pen.inside(trunk):
        for x, y in ((52, 150), (84, 146), (112, 158), (72, 174), (130, 96), (138, 124), (132, 70)):
            pen.line("coat.shade", [(x - 8, y - 3), (x - 2, y + 5), (x + 7, y - 2)], 2.4)
    pen.blob("coat.deep", dots("152 32 .4, 158 8, 166 2, 168 18, 162 34 .4"))
    head = curve("124 54, 126 34, 144 24, 164 32, 182 46, 192 56, 188 68, 170 72, 148 74, 130 70")
    pen.form("face", head, shade=5, light=3)
    pen.form("coat", fleece(142, 34, 17, 13, 7, depth=4), shade=4, light=3)
    pen.form("coat", curve("130 30 .4, 128 10, 136 1, 144 10, 144 30 .4"), shade=3, light=2)
    pen.blob("hoof", dots("134 26 .4, 133 13, 136 8, 140 14, 140 26 .4"), alpha=0.35)
    eye(pen, 160, 46, 4.8)
    pen.oval("hoof", 187, 57, 3.4, 3)
    pen.line("hoof", dots("188 66, 178 66, 170 61"), 1.7)
    pen.anchor("seat", 78, 120, size=54)
    pen.anchor("back", 78, 118, size=54)
    pen.anchor("head", 144, 24, size=32)
    pen.anchor("face", 161, 46, size=32)
    pen.anchor("mouth", 186, 66, size=30)
    pen.anchor("neck", 140, 100, size=20)
