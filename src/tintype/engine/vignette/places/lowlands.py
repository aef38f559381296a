"""Owns landscapes of the plain: canal, swamp, wheat field, ruins, vineyard.

Does not know subjects.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import (
    crown,
    grass_tones,
    leaf_tones,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import dapples, lawn, path, peaks, water
from tintype.engine.vignette.places.shore import reeds
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables


@place(
    "canal",
    horizon=0.46,
    land=(0.72, 0.95),
    water=(0.2, 0.56),
    phrase="on a canal",
    aliases=("venice", "venetian canal", "grand canal"),
)
def canal(stage: Stage) -> None:
    """Draw a canal between tall coloured houses, a bridge far off, striped poles, a quay."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    gables(stage, back, h + 4, h * 0.24, h * 0.4, child="far houses", depth=0.7)
    n = min(w * 0.3, 250.0)
    with back.group("bridge", grade=stage.grade(0.5)):
        x = w / 2
        back.blob(
            "#e3d7c3",
            [
                (x - n, h + 12, 0),
                (x - n * 0.9, h - n * 0.14),
                (x, h - n * 0.38),
                (x + n * 0.9, h - n * 0.14),
                (x + n, h + 12, 0),
                (x + n * 0.5, h + 12, 0),
                (x + n * 0.34, h - n * 0.04),
                (x, h - n * 0.2),
                (x - n * 0.34, h - n * 0.04),
                (x - n * 0.5, h + 12, 0),
            ],
        )
        back.line(
            "#e3d7c3.light",
            [(x - n * 0.94, h - n * 0.18), (x, h - n * 0.44), (x + n * 0.94, h - n * 0.18)],
            7,
        )
    low = stage.y_at(0.66)
    water(stage, land, h + 8, low + 20, far="#7fbcb8", near="#2f7f8f", child="canal")
    for side in (-1, 1):
        palaces(stage, land, side)
    dice = stage.dice.child("poles")
    with land.group("poles", grade=stage.grade(0.12)):
        for x in (0.14, 0.2, 0.84, 0.9):
            y, tall = stage.y_at(dice.between(0.34, 0.5)), dice.between(90, 130)
            land.box("#f4f0e6", w * x - 6, y - tall, 12, tall)
            for k in range(5):
                land.poly(
                    "#3f6fb0" if x < 0.5 else "#c8483f",
                    [
                        (w * x - 6, y - tall * (0.2 * k + 0.06)),
                        (w * x + 6, y - tall * (0.2 * k + 0.14)),
                        (w * x + 6, y - tall * (0.2 * k + 0.06)),
                        (w * x - 6, y - tall * (0.2 * k - 0.02)),
                    ],
                )
            land.oval("#e9b84a", w * x, y - tall - 5, 8)
            land.oval("#ffffff", w * x, y, 22, 4, alpha=0.5)
    stone = "#d3c8b5" if not stage.is_white else "#eef2f7"
    with land.group("quay", grade=stage.grade(0.04)):
        land.box(f"{stone}.deep", 0, low, w, 20)
        land.box(stone, 0, low + 14, w, stage.height - low, to=f"{stone}.shade")
        for k in range(-9, 10):
            land.line(
                f"{stone}.shade",
                [(w / 2 + k * 100, low + 16), (w / 2 + k * 150, stage.height)],
                1.8,
            )
        land.line(f"{stone}.shade", [(0, stage.y_at(0.84)), (w, stage.y_at(0.84))], 2)


def palaces(stage: Stage, pen: Pen, side: int) -> None:
    """Draw house fronts along one side of a canal, in perspective, with their mirror below."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child(f"palaces{side}")
    edge = w / 2 + side * w / 2
    spans = ((0.12, 0.2, 0.86, 0.1, 0.4), (0.0, 0.13, 1.06, 0.3, 0.16))
    for a, b, rise, foot, depth in spans:
        x0, x1 = edge - side * w * a, edge - side * w * b
        tone = dice.pick(("#d98a6a", "#e8c486", "#c97b7b", "#e0a878", "#b9c4b0"))
        base0, base1 = stage.y_at(foot + 0.1), stage.y_at(foot)
        top0, top1 = h - h * rise * 0.8, h - h * rise * 0.56
        with pen.group("palace", grade=stage.grade(depth)):
            pen.poly(tone, [(x0, top0), (x1, top1), (x1, base1), (x0, base0)], to=f"{tone}.shade")
            pen.poly(
                f"{tone}.light", [(x0, top0 - 12), (x1, top1 - 10), (x1, top1 + 5), (x0, top0 + 6)]
            )
            for r in range(3):
                for c in range(2):
                    t = (c + 0.5) / 2
                    x = x0 + (x1 - x0) * t
                    top, base = top0 + (top1 - top0) * t, base0 + (base1 - base0) * t
                    yy, ww, hh = (
                        top + (base - top) * (0.2 + 0.26 * r),
                        abs(x1 - x0) * 0.13,
                        (base - top) * 0.14,
                    )
                    glass = (
                        "#ffdf8e.lit" if stage.light.is_night and dice.chance(0.6) else "#5f7f92"
                    )
                    pen.blob(
                        glass,
                        [
                            (x - ww, yy + hh * 0.5, 0),
                            (x - ww, yy - hh * 0.2, 0.4),
                            (x, yy - hh * 0.7),
                            (x + ww, yy - hh * 0.2, 0.4),
                            (x + ww, yy + hh * 0.5, 0),
                        ],
                    )
                    pen.box("#f4f0e6", x - ww * 1.2, yy + hh * 0.5, ww * 2.4, 4)
            pen.poly(f"{tone}.deep", [(x0, base0 - 10), (x1, base1 - 7), (x1, base1), (x0, base0)])
            pen.poly(
                tone,
                [(x0, base0), (x1, base1), (x1, base1 + 90), (x0, base0 + 130)],
                to=tone,
                alpha=0.34,
                fade=0.0,
            )


@place(
    "swamp",
    horizon=0.5,
    land=(0.66, 0.94),
    water=(0.16, 0.52),
    phrase="in a swamp",
    aliases=("marsh", "bog", "marshland", "bayou", "wetland", "mangrove"),
)
def swamp(stage: Stage) -> None:
    """Draw dark water with lily pads, crooked trees hung with moss, reeds and mist."""
    sky(stage, clouds=1)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stage.ridge(back, "#6f9088", h - 90, 40, child="far wood", steps=14, depth=0.8)
    wood(stage, back, h + 6, 120, 210, child="trees", depth=0.55, kind="round", density=1.1)
    water(stage, land, h, stage.height, far="#8aa588", near="#33574f", amount=0.6)
    dice = stage.dice.child("swamp")
    for x, n in ((0.1, 1.0), (0.88, 0.92), (0.3, 0.5)):
        mossy_tree(
            stage, land, w * x, stage.y_at(0.1 if n < 0.6 else 0.34), min(h * n, 440.0), dice
        )
    stage.mist(land, stage.y_at(0.3), 140, 0.5)
    with land.group("pads", grade=stage.grade(0.06)):
        for near in sorted(dice.between(0.16, 0.58) for _ in range(12 + 4 * stage.detail)):
            x, n = w * dice.roll(), 12 + 40 * near
            land.oval("#5f9a55.shade", x, stage.y_at(near) + 2, n, n * 0.26)
            land.oval("#5f9a55", x, stage.y_at(near), n, n * 0.24)
            if dice.chance(0.3):
                land.oval("#f2c4d8", x, stage.y_at(near) - n * 0.16, n * 0.24, n * 0.2)
                land.oval("#ffffff", x, stage.y_at(near) - n * 0.2, n * 0.14, n * 0.12)
    _far, mid, near_tone = grass_tones(stage)
    low = stage.y_at(0.62)
    stage.ridge(
        land,
        "#7d7a4a" if not stage.is_white else "#dfe8f1",
        low - 8,
        10,
        child="bank",
        steps=4,
        depth=0.08,
    )
    stage.ridge(land, mid, low, 10, child="bank", steps=4, to=near_tone, depth=0.05)
    with land.group("reeds", grade=stage.grade(0.04)):
        for side in (0.03, 0.08, 0.2, 0.8, 0.9, 0.96):
            reeds(land, w * side, low + 12, dice.between(70, 120))
    tufts(stage, land, 0.68, 0.9, 12 + 8 * stage.detail, bloom=0.2)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.2)


def mossy_tree(stage: Stage, pen: Pen, x: float, y: float, tall: float, dice: Dice) -> None:
    """Draw a crooked tree with roots in the water and moss that hangs from it."""
    bark = "#5f5245"
    with pen.group("mossy tree", grade=stage.grade(0.2)):
        for dx in (-0.16, -0.06, 0.08, 0.18):
            pen.limb(
                bark,
                [
                    (x, y - tall * 0.24),
                    (x + dx * tall * 0.6, y - tall * 0.08),
                    (x + dx * tall, y + 4),
                ],
                (tall * 0.07, tall * 0.04, 6),
            )
        pen.limb(
            bark,
            [
                (x, y - tall * 0.16),
                (x - tall * 0.03, y - tall * 0.5),
                (x + tall * 0.05, y - tall * 0.8),
            ],
            (tall * 0.1, tall * 0.07, tall * 0.04),
        )
        for dx, dy in ((-0.3, 0.74), (0.32, 0.84), (0.06, 0.98)):
            pen.limb(
                bark,
                [
                    (x, y - tall * 0.54),
                    (x + dx * tall * 0.6, y - dy * tall * 0.9),
                    (x + dx * tall, y - dy * tall),
                ],
                (tall * 0.045, tall * 0.03, 4),
            )
            leaf = dice.pick(leaf_tones(stage))
            pen.fill(
                f"{leaf}.shade",
                crown(x + dx * tall, y - dy * tall, tall * 0.22, tall * 0.12, 9, dice),
            )
            pen.fill(
                leaf,
                crown(
                    x + dx * tall - tall * 0.03,
                    y - dy * tall - tall * 0.03,
                    tall * 0.17,
                    tall * 0.08,
                    8,
                    dice,
                ),
            )
            for k in range(4):
                mx = x + dx * tall + (k - 1.5) * tall * 0.08
                n = tall * dice.between(0.1, 0.24)
                pen.limb(
                    "#8fa578",
                    [(mx, y - dy * tall + tall * 0.05), (mx + 4, y - dy * tall + tall * 0.06 + n)],
                    (10, 2),
                    alpha=0.85,
                )


@place(
    "wheat field",
    horizon=0.46,
    land=(0.36, 0.9),
    phrase="in a wheat field",
    aliases=("field of wheat", "wheat fields", "barley field"),
)
def wheat_field(stage: Stage) -> None:
    """Draw golden wheat in waves up to the hills, a farm far off, ears before the viewer."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mid = grass_tones(stage)[1]
    stage.ridge(back, "#8fa8b8", h - 70, 40, child="blue hills", steps=4, depth=0.94)
    stage.ridge(back, mid, h - 24, 26, child="far hills", steps=3, depth=0.72)
    wood(stage, back, h + 8, 40, 90, child="trees", depth=0.6, density=0.6)
    gold = ("#f0cf6a", "#e0b348", "#b8862f")
    if stage.is_white:
        gold = ("#f7fafd", "#e9f0f8", "#cfdcec")
    stage.ridge(land, gold[0], h + 6, 8, child="far wheat", to=gold[1], depth=0.4)
    stage.ridge(land, gold[0], stage.y_at(0.16), 10, child="wheat", steps=4, to=gold[1], depth=0.2)
    stage.ridge(land, gold[0], stage.y_at(0.42), 10, child="near", steps=3, to=gold[2], depth=0.05)
    dapples(stage, land, f"{gold[0]}.light", f"{gold[2]}.shade", top=0.1)
    dice = stage.dice.child("ears")
    for near in sorted(dice.between(0.05, 0.98) for _ in range(110 + 40 * stage.detail)):
        x, n = w * dice.roll(), 12 + 44 * near
        with land.group(grade=stage.grade(0.3 * (1 - near))):
            ear(land, x, stage.y_at(near), n, dice.between(-0.2, 0.3), gold)
    front = stage.front
    with front.group("near ears", grade=stage.grade(0.0)):
        for k in range(26 + 10 * stage.detail):
            side = dice.roll() ** 1.5 * 0.34
            x = w * (side if k % 2 else 1 - side)
            ear(front, x, stage.height + 10, dice.between(70, 130), dice.between(-0.2, 0.3), gold)


def ear(pen: Pen, x: float, y: float, tall: float, lean: float, gold: tuple[str, str, str]) -> None:
    """Draw one stalk with its ear; (x, y) is its foot."""
    tx, ty = x + lean * tall, y - tall
    pen.line(gold[2], [(x, y), (x + lean * tall * 0.3, y - tall * 0.5), (tx, ty)], tall * 0.035)
    wide = tall * 0.075
    pen.blob(
        gold[1],
        [
            (tx + lean * tall * 0.2, ty - tall * 0.24, 0),
            (tx + wide, ty - tall * 0.06),
            (tx + wide * 0.4, ty + tall * 0.12),
            (tx - wide * 0.6, ty + tall * 0.12),
            (tx - wide, ty - tall * 0.06),
        ],
    )
    pen.line(gold[0], [(tx - wide * 0.3, ty + tall * 0.08), (tx, ty - tall * 0.14)], wide * 0.5)


@place(
    "ruins",
    horizon=0.52,
    land=(0.34, 0.9),
    phrase="among ancient ruins",
    aliases=("ancient ruins", "ancient temple", "lost city", "temple ruins"),
)
def ruins(stage: Stage) -> None:
    """Draw broken columns and arches with ivy on a meadow, mountains behind."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    peaks(stage, back, h, 70, 150, child="range", depth=0.9, tone="#8ea4b8", snow=0.2)
    wood(stage, back, h + 8, 50, 90, child="trees", depth=0.6, density=0.7)
    lawn(stage, land)
    dice = stage.dice.child("ruins")
    stone = "#d6cab4"
    for x, n, near in (
        (0.08, 0.9, 0.24),
        (0.2, 0.56, 0.14),
        (0.8, 0.7, 0.14),
        (0.93, 1.0, 0.26),
        (0.34, 0.34, 0.06),
        (0.66, 0.42, 0.06),
    ):
        cx, y, tall = w * x, stage.y_at(near), min(h * 0.8, 380.0) * n
        half = 17 + 44 * near + 14 * n
        with land.group("column", grade=stage.grade(0.34 - near)):
            land.box(stone, cx - half * 1.3, y - 18, half * 2.6, 20, rounding=3)
            land.box(
                stone, cx - half, y - tall, half * 2, tall, to=f"{stone}.shade", slope="across"
            )
            for k in range(4):
                land.box(
                    f"{stone}.shade",
                    cx - half * 0.74 + k * half * 0.44,
                    y - tall,
                    half * 0.12,
                    tall - 18,
                    alpha=0.6,
                )
            if n > 0.8:
                land.box(stone, cx - half * 1.4, y - tall - 22, half * 2.8, 26, rounding=5)
                land.oval(stone, cx - half * 1.2, y - tall - 6, half * 0.34)
                land.oval(stone, cx + half * 1.2, y - tall - 6, half * 0.34)
            else:
                land.poly(
                    f"{stone}.light",
                    [
                        (cx - half, y - tall + 6),
                        (cx - half * 0.5, y - tall - 22),
                        (cx, y - tall - 6),
                        (cx + half * 0.4, y - tall - 30),
                        (cx + half, y - tall + 4),
                    ],
                )
            for _ in range(5):
                leaf = dice.pick(leaf_tones(stage))
                land.fill(
                    leaf,
                    crown(
                        cx + half * dice.between(-1, 1),
                        y - tall * dice.between(0, 0.7),
                        dice.between(10, 22),
                        dice.between(8, 14),
                        7,
                        dice,
                    ),
                )
    with land.group("blocks", grade=stage.grade(0.06)):
        for x, near in ((0.26, 0.36), (0.76, 0.4), (0.9, 0.56)):
            y, n = stage.y_at(near), 30 + 40 * near
            land.poly(
                stone,
                [
                    (w * x - n, y),
                    (w * x - n * 0.9, y - n * 0.7),
                    (w * x + n * 0.7, y - n * 0.8),
                    (w * x + n, y),
                ],
                rounding=4,
            )
            land.poly(
                f"{stone}.light",
                [
                    (w * x - n * 0.9, y - n * 0.7),
                    (w * x - n * 0.5, y - n * 0.94),
                    (w * x + n, y - n),
                    (w * x + n * 0.7, y - n * 0.8),
                ],
                rounding=3,
            )
    path(stage, land, "#e2d3ac" if not stage.is_white else "#e6edf4", child="path", top=0.05)
    tufts(stage, land, 0.36, 0.85, 12 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "vineyard",
    horizon=0.5,
    land=(0.4, 0.9),
    phrase="in a vineyard",
    aliases=("vineyards", "tea plantation"),
)
def vineyard(stage: Stage) -> None:
    """Draw rows of vines over soft hills, cypresses and a farm on the ridge."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    far, mid, _near = grass_tones(stage)
    stage.ridge(back, "#8fa8b8", h - 90, 46, child="blue hills", steps=4, depth=0.94)
    stage.ridge(back, mid, h - 46, 40, child="far hills", steps=3, depth=0.74, to=far)
    dice = stage.dice.child("vines")
    x0 = w * dice.pick((0.24, 0.74))
    with back.group("farm", grade=stage.grade(0.5)):
        back.box("#e8d3ae", x0 - 40, h - 96, 80, 56)
        back.poly(
            "#b8654a",
            [(x0 - 48, h - 94), (x0 - 30, h - 120), (x0 + 30, h - 120), (x0 + 48, h - 94)],
        )
        back.box("#e8d3ae.shade", x0 + 34, h - 130, 28, 90)
        back.poly("#b8654a", [(x0 + 30, h - 128), (x0 + 48, h - 146), (x0 + 66, h - 128)])
        for k in range(6):
            x = x0 - 150 + k * 24 + (170 if k > 2 else 0)
            back.blob(
                "#3f6f52",
                [
                    (x - 8, h - 40, 0.3),
                    (x - 9, h - 90),
                    (x, h - 130, 0.2),
                    (x + 9, h - 90),
                    (x + 8, h - 40, 0.3),
                ],
            )
    stage.ridge(land, far, h - 20, 26, child="vine hill", steps=3, to=mid, depth=0.4)
    with land.group("far vines", grade=stage.grade(0.4)):
        for k in range(-16, 17):
            land.line(
                "#5f9348",
                [(w / 2 + k * 30, h + 10), (w / 2 + k * 60, stage.y_at(0.26))],
                5 if k % 2 else 4,
            )
    lawn(stage, land, top=50)
    leaves = leaf_tones(stage)
    with land.group("vines", grade=stage.grade(0.1)):
        for side in (-1, 1):
            for row in range(3):
                for k in range(9):
                    t = 0.16 + 0.8 * (k / 9) ** 1.3
                    x = w / 2 + side * (w * 0.1 + row * w * 0.17 + 50) * (0.5 + 1.15 * t)
                    n, y = 16 + 52 * t, stage.y_at(t)
                    if abs(x - w / 2) < w * 0.16 + 20:
                        x = w / 2 + side * (w * 0.16 + 20 + n)
                    land.box("#7a5a3f", x - 2, y - n, 4, n)
                    leaf = leaves[(k + row) % len(leaves)]
                    land.fill(f"{leaf}.shade", crown(x, y - n * 0.9, n * 0.7, n * 0.5, 8, dice))
                    land.fill(leaf, crown(x - n * 0.1, y - n, n * 0.5, n * 0.34, 7, dice))
                    if row < 2 and not stage.is_white:
                        land.oval("#6f4a8f", x + n * 0.2, y - n * 0.64, n * 0.11, n * 0.17)
                        land.oval("#6f4a8f.shade", x - n * 0.24, y - n * 0.56, n * 0.1, n * 0.15)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)
