"""Owns the drawings of legendary beasts: dragon, baby dragon, phoenix, kraken.

Beasts to ride are in `fantasy_steeds`, beings on two legs in `fantasy_beings`, `fantasy_giants` and
`fantasy_horror`, machines in `fantasy_robots`, magic in `fantasy_things` and `fantasy_wonders`.
Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.anatomy import (
    INK,
    curve,
    dots,
    eye,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.plumage import Place, Wing, between, spread_wing

DRAGON: Final[Mapping[str, str]] = MappingProxyType(
    {
        "scale": "#3f9a5d",
        "wing": "#d9683f",
        "belly": "#f0dc9a",
        "horn": "#f3e6cb",
        "fire": "#f0602c",
        "eye": "#f8d24a",
    }
)
"""The colours of a dragon, of however many heads."""


def bat_wing(
    pen: Pen,
    slot: str,
    bone: str,
    shoulder: Place,
    wrist: Place,
    tips: Sequence[Place],
    trail: Place,
    *,
    is_far: bool = False,
) -> None:
    """Draw a wing of skin stretched between fingers that run from the wrist to `tips`."""
    points: list[Point] = [(*shoulder, 0.3), (*between(shoulder, wrist, 0.55), 0.6), (*wrist, 0.2)]
    ends = [*tips, trail]
    for i, tip in enumerate(tips):
        points.append((*tip, 0.0))
        middle = between(tip, ends[i + 1], 0.5)
        points.append((*between(middle, wrist, 0.2), 1.0))
    points.append((*trail, 0.2))
    outline = smooth(points)
    size = ((tips[0][0] - shoulder[0]) ** 2 + (tips[0][1] - shoulder[1]) ** 2) ** 0.5
    w = size * 0.055
    if is_far:
        pen.fill(f"{slot}.deep", outline)
    else:
        pen.form(slot, outline, shade=size * 0.035, light=size * 0.02)
    tone = f"{bone}.deep" if is_far else f"{bone}.shade"
    for tip in tips[1:]:
        middle = between(wrist, tip, 0.5)
        bend = (middle[0] + (tip[1] - wrist[1]) * 0.05, middle[1] - (tip[0] - wrist[0]) * 0.05)
        pen.limb(tone, [wrist, bend, tip], (w * 0.8, w * 0.55, w * 0.12))
    arm = limb(
        [shoulder, between(shoulder, wrist, 0.5), wrist, tips[0]],
        (w * 2, w * 1.7, w * 1.3, w * 0.2),
    )
    if is_far:
        pen.fill(tone, arm)
    else:
        pen.form(bone, arm, shade=w * 0.3, light=w * 0.2)
    x, y = wrist
    pen.blob(
        "horn.shade" if is_far else "horn",
        [(x - w * 0.6, y + 2, 0.3), (x + w * 0.3, y - w * 2.2, 0.1), (x + w * 0.8, y + 2, 0.3)],
    )


def flame(pen: Pen, x: float, y: float, length: float) -> None:
    """Draw fire that leaves the mouth at (x, y) to the right."""
    with pen.moved(x, y, scale=length / 100):
        if pen.is_night:
            pen.glow("fire.raw", 52, 0, 46, alpha=0.55)
        outer = curve(
            "0 -4 .4, 22 -14, 44 -28, 66 -24, 60 -16 .2, 84 -22, 99 -6 .2,"
            "88 -2, 98 12 .2, 78 14, 82 26 .2, 56 24, 40 22, 18 10, 0 4 .4"
        )
        pen.fill("fire.raw", outer)
        middle = curve(
            "4 -2 .4, 28 -9, 50 -17, 66 -10 .3, 82 -4 .2, 70 4, 70 14 .2, 46 14, 22 6, 4 3 .4"
        )
        pen.fill("#ffb43a.raw", middle)
        pen.fill("#fff0a8.raw", curve("8 -1 .4, 30 -5, 52 -6, 60 1 .2, 44 7, 24 4, 8 2 .4"))


def dragon_head(pen: Pen, *, is_open: bool) -> None:
    """Draw the dragon's head about its eye, looking right; about 90 wide."""
    for dx, dy, tone in ((10, -2, "horn.shade"), (0, 0, "horn")):
        pen.blob(
            tone,
            dots(
                f"{-22 + dx} {-12 + dy} .4, {-44 + dx} {-22 + dy},"
                f"{-70 + dx} {-44 + dy} .1, {-40 + dx} {-36 + dy}, {-8 + dx} {-22 + dy} .4"
            ),
        )
    for text in ("-34 14 .3, -58 10 .1, -36 26 .3", "-32 -2 .3, -54 -10 .1, -36 10 .3"):
        pen.form("wing", curve(text), shade=2)
    if is_open:
        jaw = curve("-14 14, 16 24, 42 36, 52 36 .5, 46 46, 16 44, -16 30")
        pen.form("scale", jaw, shade=3)
        pen.fill("#8f2f3f", curve("0 12 .3, 54 14 .3, 48 36 .3, 20 32, 0 20"))
        pen.blob("#e0707a", dots("14 24, 32 26, 42 34, 24 32"))
    else:
        jaw = curve("-14 12, 16 20, 46 20 .5, 44 29, 14 31, -16 26")
        pen.form("belly", jaw, shade=3)
    skull = curve(
        "-34 12, -32 -14, -14 -24, 8 -22, 22 -10, 42 -8,"
        "54 -12, 62 -2, 60 12, 48 18, 18 16, -8 22, -28 24"
    )
    pen.form("scale", skull, shade=5, light=4)
    pen.oval("scale.deep", 53, -2, 3.2, 2.4)
    for x in (22, 34, 46):
        pen.poly("#fffaf0", [(x - 3, 15.5), (x + 3, 16.5), (x, 23)])
    pen.line(INK, dots("59 13, 40 18, 16 16, -4 18, -12 12"), 2, alpha=0.6)
    pen.oval("eye", 2, -3, 8.6, 8.8)
    pen.oval(INK, 4, -3, 3, 7.4)
    pen.oval("#ffffff.raw", 5, -6, 1.8)
    pen.limb("scale.deep", [(-12, -12), (2, -13), (14, -5)], (3, 6, 3))


def spines(pen: Pen, points: Sequence[tuple[float, float, float, float]]) -> None:
    """Draw back plates: (x, y, size, turn in degrees)."""
    for x, y, r, t in points:
        with pen.turned(t, x, y):
            pen.blob(
                "wing",
                [
                    (x - r * 0.7, y + r * 0.5, 0.3),
                    (x - r * 0.5, y - r * 1.2, 0.1),
                    (x + r * 0.8, y + r * 0.5, 0.3),
                ],
            )


@draws(
    "dragon",
    box=(400, 330),
    height_m=4.5,
    slots=DRAGON,
    recolour=("scale", "wing"),
    variants=("standing", "flying", "breathing fire", "sleeping", "climbing"),
    aliases=("wyvern", "fire-breathing dragon", "drake dragon"),
    tags=("fantasy", "myth", "castle"),
    shadow=(70, 260),
)
def dragon(pen: Pen) -> None:
    """Draw a dragon on four legs with bat wings; it flies, or breathes fire."""
    if pen.variant == "flying":
        dragon_flying(pen)
        return
    if pen.variant == "sleeping":
        dragon_sleeping(pen)
        return
    if pen.variant == "climbing":
        dragon_wound(pen)
        return
    if pen.variant == "breathing fire":
        flame(pen, 266, 142, 132)
        with pen.moved(-8, 66, scale=0.8):
            dragon_standing(pen, is_firing=True)
        pen.anchor("head", 229, 103, size=50)
        pen.anchor("mouth", 262, 140)
        pen.anchor("back", 165, 204, size=58)
        pen.anchor("seat", 170, 202, size=58)
        pen.anchor("neck", 202, 170, size=36)
        return
    dragon_standing(pen, is_firing=False)
    pen.anchor("head", 296, 46, size=60)
    pen.anchor("mouth", 346, 92)
    pen.anchor("back", 216, 172, size=70)
    pen.anchor("seat", 222, 170, size=70)
    pen.anchor("neck", 262, 130, size=44)


@draws(
    "three-headed dragon",
    box=(440, 360),
    height_m=5.0,
    slots=DRAGON,
    recolour=("scale", "wing"),
    aliases=("three headed dragon", "hydra", "many-headed dragon", "dragon with three heads"),
    tags=("fantasy", "myth", "castle"),
    shadow=(70, 260),
)
def three_headed_dragon(pen: Pen) -> None:
    """Draw the dragon on four legs with three necks, one head over the other."""
    with pen.moved(0, 30):
        for neck, head in (
            ([(226, 170), (232, 90), (216, 44), (236, 22)], (240, 12)),
            ([(262, 190), (318, 176), (336, 150)], (348, 150)),
        ):
            pen.form("scale.shade", limb(neck, (74, 46, 40, 44)[: len(neck)]), shade=6, light=4)
            with pen.moved(*head, scale=0.92):
                dragon_head(pen, is_open=True)
        dragon_standing(pen, is_firing=False)
    pen.anchor("head", 296, 76, size=60)
    pen.anchor("mouth", 346, 122)
    pen.anchor("back", 196, 212, size=70)
    pen.anchor("seat", 202, 210, size=70)
    pen.anchor("neck", 262, 160, size=44)


def dragon_standing(pen: Pen, *, is_firing: bool) -> None:
    """Draw the dragon on four legs."""
    wings = [(296, 26), (318, 78), (296, 128)]
    bat_wing(pen, "wing", "scale", (196, 178), (232, 74), wings, (226, 190), is_far=True)
    tail = limb([(120, 236), (70, 262), (26, 244), (14, 198), (34, 160)], (64, 42, 25, 16, 8))
    pen.form("scale", tail, shade=6, light=4)
    pen.form("wing", curve("34 168, 16 158, 22 142, 38 120 .1, 52 142, 52 162"), shade=3, light=2)
    for x0, x1, y0 in ((152, 150, 250), (250, 252, 236)):
        pen.limb("scale.deep", [(x0, y0 - 30), (x0 + 4, y0 + 24), (x1, 316)], (52, 27, 23))
        pen.blob(
            "scale.deep",
            dots(f"{x1 - 14} 308, {x1 + 6} 300, {x1 + 28} 318, {x1 + 30} 329 .3, {x1 - 16} 329 .3"),
        )
    spines(
        pen,
        (
            (36, 214, 9, -110),
            (44, 248, 11, -60),
            (78, 240, 13, -20),
            (110, 214, 15, -24),
            (144, 198, 15, -20),
            (180, 190, 14, -8),
            (226, 150, 14, -50),
            (238, 118, 13, -62),
            (250, 86, 12, -50),
        ),
    )
    body = curve(
        "308 72, 310 98, 290 120, 278 148, 284 184, 276 226, 238 258, 180 270, 120 266, 86 244,"
        "94 214, 132 198, 180 192, 222 176, 238 146, 246 110, 262 76, 286 58"
    )
    pen.form("scale", body, shade=10, light=6)
    with pen.inside(body):
        pen.blob(
            "belly",
            dots(
                "314 92, 294 116, 280 148, 284 190, 274 226,"
                "236 254, 170 264, 240 290, 310 230, 310 140"
            ),
        )
        pen.blob("belly", dots("300 104, 270 138, 262 184, 258 224, 220 250, 290 250, 300 160"))
        for k, (x, y) in enumerate(
            ((284, 112), (270, 136), (264, 160), (264, 184), (262, 208), (250, 230), (226, 246))
        ):
            pen.line(
                "belly.deep", [(x - 4, y), (x + 14, y + 5 + k), (x + 34, y + 2)], 2.2, alpha=0.55
            )
    for x0, y0, x1, w in ((116, 236, 112, 76), (222, 222, 224, 56)):
        thigh = limb([(x0, y0 - 10), (x0 + 4, y0 + 46), (x1, 314)], (w, w * 0.56, 26))
        pen.form("scale", thigh, shade=6, light=4)
        foot = curve(
            f"{x1 - 16} 308, {x1 + 6} 298, {x1 + 30} 314, {x1 + 38} 329 .3, {x1 - 18} 329 .3"
        )
        pen.form("scale", foot, shade=3, light=2)
        for k in range(3):
            cx = x1 + 8 + k * 12
            pen.blob(
                "horn", [(cx - 5, 322, 0.3), (cx + 3, 318), (cx + 8, 329, 0.1), (cx - 4, 329, 0.3)]
            )
    wings = [(18, 30), (22, 92), (60, 142), (106, 176)]
    bat_wing(pen, "wing", "scale", (206, 196), (150, 52), wings, (172, 216))
    with pen.moved(298, 70, scale=0.94 if is_firing else 1.08):
        dragon_head(pen, is_open=is_firing)


def dragon_sleeping(pen: Pen) -> None:
    """Draw the dragon curled up, its head on the ground, its eyes shut."""
    tail = limb([(90, 290), (40, 306), (60, 322), (150, 322), (230, 318)], (54, 40, 28, 18, 8))
    pen.form("wing", curve("222 318, 240 300, 262 304 .2, 250 318, 262 329 .2, 240 328"), shade=3)
    body = curve("36 300, 44 240, 100 200, 176 196, 244 222, 276 270, 270 318, 160 328, 60 326")
    pen.form("scale", body, shade=13, light=6)
    with pen.inside(body):
        pen.blob("belly", dots("200 330, 240 290, 290 280, 290 330"))
    spines(
        pen,
        (
            (56, 230, 13, -40),
            (86, 206, 15, -26),
            (120, 194, 16, -14),
            (156, 190, 16, -2),
            (192, 196, 15, 12),
            (226, 212, 13, 24),
        ),
    )
    wing = curve(
        "196 214, 160 226, 110 224, 70 240 .2, 92 254, 84 276 .2, 120 270, 128 292 .2,"
        "160 272, 186 284 .2, 204 250"
    )
    pen.form("wing", wing, shade=7, light=4)
    for text in (
        "198 220, 140 240, 84 274",
        "200 224, 160 250, 128 288",
        "202 230, 186 252, 184 280",
    ):
        pen.limb("scale", dots(text), (7, 5, 3))
    pen.form("scale", tail, shade=6, light=4)
    arm = limb([(232, 290), (262, 312), (306, 320)], (40, 30, 22))
    with pen.moved(282, 288, scale=1.1):
        dragon_head(pen, is_open=False)
        pen.oval("scale", 2, -3, 9.4, 9.6)
        eye(pen, 2, -2, 7, is_asleep=True)
    pen.form("scale", arm, shade=5, light=3)
    pen.anchor("head", 278, 262, size=56)
    pen.anchor("mouth", 340, 304)
    pen.anchor("back", 150, 200, size=90)
    pen.anchor("seat", 150, 200, size=90)
    pen.anchor("neck", 244, 290, size=44)


def dragon_wound(pen: Pen) -> None:
    """Draw the dragon around a tower in the middle, which hides the rest of each turn."""
    tail = limb([(140, 298), (92, 312), (48, 300), (26, 262), (40, 232)], (50, 40, 26, 15, 7))
    pen.form("scale", tail, shade=6, light=4)
    pen.form("wing", curve("40 240, 22 230, 26 214, 44 192 .1, 58 214, 58 234"), shade=3, light=2)
    wings = [(6, 20), (12, 74), (40, 118), (84, 146)]
    bat_wing(pen, "wing", "scale", (150, 152), (104, 26), wings, (132, 182))
    for y, wide in ((272, 62), (178, 66)):
        plates = ((146, 12, 4, -4), (180, 15, -2, -12), (216, 15, -10, -16), (250, 12, -18, -16))
        spines(pen, [(x, y + dy - 0.5 * wide, r, t) for x, r, dy, t in plates])
        turn = limb(
            [(112, y + 14), (150, y + 14), (200, y), (250, y - 18), (288, y - 22)],
            (0.6 * wide, 0.95 * wide, wide, 0.95 * wide, 0.6 * wide),
        )
        pen.form("scale", turn, shade=9, light=5)
        with pen.inside(turn):
            low = [(104, y + 62), (150, y + 42), (200, y + 28), (250, y + 10), (292, y + 2)]
            pen.blob("belly", [*low, (292, y + 70), (104, y + 90)])
            for k in range(7):
                x = 124 + 26 * k
                at = y + 38 - 0.27 * (x - 150)
                pen.line("belly.deep", [(x, at - 10), (x + 7, at + 14)], 2.2, alpha=0.55)
    arm = limb([(246, 168), (252, 204), (226, 226)], (46, 32, 20))
    pen.form("scale", arm, shade=4, light=3)
    for dx in (-12, -2, 8):
        pen.limb("horn", [(222 + dx, 224), (216 + dx, 240)], (8, 2))
    neck = limb([(262, 160), (300, 140), (312, 104), (318, 76)], (58, 52, 44, 42))
    spines(pen, ((322, 130, 12, 70), (334, 104, 11, 80)))
    pen.form("scale", neck, shade=7, light=4)
    with pen.moved(320, 62):
        dragon_head(pen, is_open=False)
    pen.anchor("head", 316, 40, size=56)
    pen.anchor("mouth", 372, 82)
    pen.anchor("neck", 306, 130, size=44)
    pen.anchor("wound", 200, 210, size=150)


def dragon_flying(pen: Pen) -> None:
    """Draw the dragon in the air."""
    wings = [(348, 18), (364, 74), (322, 112), (282, 140)]
    bat_wing(pen, "wing", "scale", (226, 176), (258, 44), wings, (262, 176), is_far=True)
    tail = limb([(144, 226), (100, 250), (60, 246), (36, 222), (22, 196)], (56, 36, 22, 14, 7))
    pen.form("scale", tail, shade=6, light=4)
    pen.form("wing", curve("26 204, 6 200, 6 184, 8 160 .1, 30 176, 38 194"), shade=3, light=2)
    for joints in (
        [(166, 238), (180, 270), (152, 288), (146, 302)],
        [(252, 224), (276, 250), (294, 240), (304, 250)],
    ):
        pen.limb("scale.deep", joints, (44, 27, 18, 15))
    spines(
        pen,
        (
            (58, 232, 10, -30),
            (92, 234, 12, -8),
            (130, 212, 14, -24),
            (164, 194, 14, -22),
            (200, 180, 14, -18),
            (250, 152, 13, -36),
            (276, 130, 12, -40),
        ),
    )
    body = curve(
        "340 102, 346 122, 328 146, 306 166, 298 196, 272 232, 224 254, 168 258, 118 246, 110 226,"
        "148 204, 196 188, 240 172, 272 146, 296 116, 318 96"
    )
    pen.form("scale", body, shade=10, light=6)
    with pen.inside(body):
        pen.blob(
            "belly",
            dots(
                "350 116, 322 138, 296 164, 284 196, 256 224,"
                "204 244, 130 246, 200 278, 310 240, 350 160"
            ),
        )
        for x, y in (
            (310, 142),
            (292, 160),
            (282, 182),
            (268, 204),
            (244, 220),
            (214, 232),
            (180, 238),
        ):
            pen.line("belly.deep", [(x - 4, y), (x + 8, y + 10), (x + 24, y + 18)], 2.2, alpha=0.55)
    for joints in (
        [(138, 232), (148, 272), (114, 290), (104, 308)],
        [(236, 214), (246, 254), (268, 260), (282, 276)],
    ):
        leg = limb(joints, (60, 36, 21, 17))
        pen.form("scale", leg, shade=5, light=4)
        x, y = joints[-1]
        for dx, dy in ((-8, 4), (2, 7), (11, 3)):
            pen.limb("horn", [(x + dx * 0.6, y + dy * 0.5), (x + dx * 1.2, y + dy + 9)], (7, 1))
    wings = [(14, 22), (34, 82), (84, 128), (134, 168)]
    bat_wing(pen, "wing", "scale", (232, 186), (164, 28), wings, (186, 212))
    with pen.moved(332, 104, scale=1.02):
        dragon_head(pen, is_open=False)
    pen.anchor("head", 326, 80, size=58)
    pen.anchor("mouth", 388, 122)
    pen.anchor("back", 236, 168, size=70)
    pen.anchor("seat", 244, 166, size=70)
    pen.anchor("neck", 296, 140, size=40)


@draws(
    "baby dragon",
    box=(220, 230),
    height_m=0.9,
    slots={
        "scale": "#7a6fd0",
        "wing": "#f09a5a",
        "belly": "#f6e7b2",
        "horn": "#f5ead2",
    },
    recolour=("scale", "wing"),
    variants=("sitting", "sleeping"),
    aliases=("dragonet", "hatchling", "little dragon"),
    tags=("fantasy", "myth", "baby"),
    shadow=(50, 170),
)
def baby_dragon(pen: Pen) -> None:
    """Draw a small round dragon with big eyes and short wings."""
    is_asleep = pen.variant == "sleeping"
    bat_wing(pen, "wing", "scale", (84, 138), (60, 92), [(16, 76), (12, 112), (30, 140)], (76, 162))
    tail = limb([(84, 206), (44, 214), (16, 196), (18, 168)], (46, 30, 18, 10))
    pen.form("scale", tail, shade=4, light=3)
    pen.form("wing", curve("20 176, 4 166, 6 154, 14 138 .1, 32 152, 32 166"), shade=2, light=2)
    spines(pen, ((46, 200, 8, -20), (76, 178, 9, -40), (80, 150, 9, -60)))
    body = curve(
        "122 100, 152 122, 166 164, 160 204, 138 224, 100 226, 76 214, 70 178, 82 136, 100 108"
    )
    pen.form("scale", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("132 116, 156 144, 160 190, 142 218, 116 216, 104 186, 108 148"))
        for y in (146, 164, 182, 200):
            pen.line("belly.deep", [(106, y), (132, y + 6), (162, y)], 2.2, alpha=0.45)
    pen.limb("scale", [(94, 150), (98, 176), (116, 182)], (20, 16, 13))
    pen.limb("scale.shade", [(150, 148), (162, 168), (156, 180)], (18, 15, 12))
    for x in (98, 150):
        foot = curve(f"{x - 22} 226 .4, {x - 18} 206, {x + 2} 200, {x + 22} 212, {x + 26} 228 .4")
        pen.form("scale", foot, shade=3, light=3)
        for dx in (2, 12, 22):
            pen.oval("horn", x + dx, 226, 4.2, 3.4)
    for text, tone in (
        ("134 38 .3, 150 22, 156 2 .1, 160 26, 156 46 .3", "horn.shade"),
        ("90 40 .3, 74 26, 68 4 .1, 92 20, 108 36 .3", "horn"),
    ):
        pen.blob(tone, dots(text))
    for text in ("74 72 .3, 44 58 .1, 46 82, 72 94 .3",):
        pen.form("wing", curve(text), shade=3)
    head = curve(
        "122 30, 158 38, 176 64, 192 80, 202 94, 192 114,"
        "162 124, 122 128, 88 118, 70 90, 76 54, 96 36"
    )
    pen.form("scale", head, shade=7, light=5)
    muzzle = curve("160 84, 182 80, 198 92, 194 112, 168 120, 146 116, 144 98")
    pen.fill("scale.light", muzzle, alpha=0.6)
    for x in (172, 186):
        pen.oval("scale.deep", x, 92, 2.6, 2)
    pen.line(INK, dots("158 108, 174 114, 190 106"), 2.4, alpha=0.75)
    pen.poly("#fffaf0", [(164, 111), (171, 113), (167, 119)])
    pen.oval("#e8514f", 108, 106, 9, 6, alpha=0.28)
    for x, y, r in ((118, 80, 13.5), (155, 74, 11)):
        if is_asleep:
            pen.line(INK, [(x - r, y), (x, y + r * 0.6), (x + r, y)], 3)
            continue
        pen.oval("#fffaf0", x, y, r, r * 1.12)
        pen.oval(INK, x + 2, y + 1, r * 0.66, r * 0.8)
        pen.oval("#ffffff.raw", x + 4.4, y - 4, r * 0.26)
    spines(pen, ((112, 30, 9, -16), (94, 36, 8, -40)))
    pen.anchor("head", 122, 30, size=80)
    pen.anchor("mouth", 192, 110)
    pen.anchor("hand", 120, 184)
    pen.anchor("back", 84, 130, size=40)
    pen.anchor("neck", 120, 124, size=60)


@draws(
    "phoenix",
    box=(320, 290),
    height_m=1.6,
    slots={"coat": "#e2502c", "wing": "#f08a2e", "glow": "#f9c74a", "beak": "#f7d774"},
    recolour=("coat", "wing"),
    variants=("flying",),
    plural="phoenixes",
    aliases=("firebird", "fire bird"),
    stance="sky",
    tags=("fantasy", "myth", "fire"),
    shadow=(80, 240),
    is_lit_at_night=True,
)
def phoenix(pen: Pen) -> None:
    """Draw a phoenix rising, its tail of flames below."""
    if pen.is_night:
        pen.glow("glow.raw", 170, 140, 140, alpha=0.45)
    far: Wing = ((186, 134), (232, 74), (306, 8), (180, 152))
    spread_wing(pen, "wing", far, covert="coat", tip="glow", count=8, notch=0.3, is_far=True)
    for tone, spine, widths in (
        (
            "coat.shade",
            [(150, 180), (110, 220), (60, 228), (22, 214), (8, 190)],
            (26, 24, 19, 12, 2),
        ),
        ("wing", [(152, 184), (128, 232), (84, 262), (40, 262), (14, 248)], (26, 26, 22, 14, 2)),
        ("coat", [(158, 186), (152, 236), (122, 272), (84, 286)], (26, 25, 18, 2)),
        ("glow", [(160, 184), (172, 226), (164, 262), (140, 284)], (22, 20, 14, 2)),
    ):
        pen.limb(tone, spine, widths)
    for x, y in ((18, 192), (26, 250), (92, 280), (142, 278)):
        pen.oval("glow", x, y, 7, 8)
        pen.oval("coat", x, y, 3.4, 4)
    body = curve(
        "204 64, 222 72, 228 88, 218 104, 206 126, 194 164, 172 194,"
        "148 198, 142 174, 154 146, 176 120, 188 92, 190 74"
    )
    pen.form("coat", body, shade=7, light=5)
    with pen.inside(body):
        pen.blob("glow", dots("222 104, 204 112, 190 140, 170 176, 150 194, 180 206, 220 150"))
        for x, y in ((196, 128), (188, 146), (178, 164), (166, 180)):
            pen.line("wing", [(x - 4, y), (x + 4, y + 7), (x + 12, y + 4)], 2.4)
    near: Wing = ((180, 132), (120, 68), (14, 18), (140, 172))
    spread_wing(pen, "wing", near, covert="coat", tip="glow", count=10, notch=0.3)
    for text in (
        "200 66, 184 44, 160 36 .1, 186 60",
        "206 62, 198 36, 184 14 .1, 196 44, 200 62",
        "212 64, 216 40, 210 18 .1, 206 44",
    ):
        pen.blob("glow", dots(text))
    pen.form("beak", curve("224 78 .3, 238 82, 250 94, 246 102 .1, 238 96, 224 96 .3"), shade=2)
    pen.oval("#fff1c0", 213, 82, 6, 5.6)
    eye(pen, 214, 82, 4.2)
    pen.anchor("head", 204, 64, size=40)
    pen.anchor("back", 166, 128, size=50)
    pen.anchor("seat", 168, 130, size=50)


@draws(
    "kraken",
    box=(320, 270),
    height_m=9.0,
    ground=236,
    slots={"coat": "#8a4a7c", "sucker": "#e9b3c4", "eye": "#f4c542"},
    faces="front",
    stance="water",
    variants=("surfacing",),
    aliases=("sea monster", "giant squid", "sea serpent", "leviathan"),
    tags=("fantasy", "myth", "sea"),
    shadow=(20, 300),
)
def kraken(pen: Pen) -> None:
    """Draw a giant of the deep, its arms curling out of the water."""
    for s in (-1, 1):
        for spine, widths, tone in (
            (
                [
                    (160 + s * 60, 250),
                    (160 + s * 96, 180),
                    (160 + s * 88, 110),
                    (160 + s * 112, 66),
                    (160 + s * 140, 74),
                    (160 + s * 134, 94),
                ],
                (46, 38, 30, 22, 13, 5),
                "coat.shade",
            ),
            (
                [
                    (160 + s * 108, 252),
                    (160 + s * 134, 206),
                    (160 + s * 124, 160),
                    (160 + s * 142, 126),
                    (160 + s * 154, 138),
                ],
                (36, 30, 22, 14, 5),
                "coat",
            ),
        ):
            arm = limb(spine, widths)
            if tone == "coat":
                pen.form("coat", arm, shade=5, light=4)
            else:
                pen.fill(tone, arm)
            with pen.inside(arm):
                for (x, y), w in zip(spine[1:-1], widths[1:-1], strict=True):
                    pen.oval("sucker", x - s * w * 0.36, y, w * 0.2, w * 0.24)
                    pen.oval("sucker", x - s * w * 0.36 + s * 3, y - w * 0.8, w * 0.17, w * 0.21)
    head = curve(
        "160 4, 210 22, 236 70, 230 118, 214 156, 222 204, 232 252 .2,"
        "88 252 .2, 98 204, 106 156, 90 118, 84 70, 110 22"
    )
    pen.form("coat", head, shade=11, light=7)
    for x, y, r in ((122, 44, 9), (142, 26, 6), (196, 40, 8), (212, 66, 6), (110, 74, 6)):
        pen.oval("coat.light", x, y, r, r * 0.8, alpha=0.6)
    for s in (-1, 1):
        x = 160 + s * 32
        pen.oval("eye", x, 140, 17, 17)
        pen.oval(INK, x + 2, 141, 7, 12)
        pen.oval("#ffffff.raw", x + 6, 134, 3.6)
        pen.limb("coat.deep", [(x - s * 20, 132), (x, 119), (x + s * 20, 116)], (9, 9, 4))
    mouth = curve("134 182, 160 190, 186 182, 182 200, 160 208, 138 200")
    pen.fill("#4a1f3f", mouth)
    with pen.inside(mouth):
        for x in range(138, 188, 11):
            pen.poly("#fff7ea", [(x - 5, 180), (x + 6, 180), (x, 195)])
    wave = (
        "2 244 .3, 40 232, 80 242, 120 230, 160 242, 200 230,"
        "240 242, 280 232, 318 244 .3, 290 262, 160 269, 30 262"
    )
    pen.fill("#4f97b8", curve(wave))
    pen.fill("#ffffff", curve(wave).plus(curve(wave).moved(0, 5)), alpha=0.85)
    pen.anchor("head", 160, 6, size=110)
    pen.anchor("hand", 300, 84)
    pen.anchor("hand2", 20, 84)
