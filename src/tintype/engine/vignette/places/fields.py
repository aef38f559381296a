"""Owns fields of flowers: lavender, tulips, poppies, sunflowers, mixed ones.

Does not know subjects.
"""

import math
from collections.abc import Callable, Sequence
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import daisy, grass_tones, poppy, tufts, wood
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place

LAVENDER: Final = ("#8a6fc8", "#a98be0", "#7458b0")
TULIPS: Final = ("#e8574a", "#f7d154", "#f2a0b8")
POPPIES: Final = ("#d9362e", "#e8574a", "#c42f2a")
WILD: Final = ("#d9413a", "#f4f1e8", "#f6cb3f", "#7a6fd0", "#e88fb4", "#4f8fd8")
MIXED: Final = ("#e8574a", "#f2a0b8", "#f7d154")


@place(
    "flower field",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="in a field of flowers",
    aliases=("field of flowers", "flower meadow", "flower fields", "fields of flowers"),
)
def flower_field(stage: Stage) -> None:
    """Draw rows of flowers in bands of colour."""
    sown(stage, stage.dice.child("tones").pick((MIXED, TULIPS, ("#8a6fc8", "#c98be0", "#f2a8c8"))))


@place(
    "wildflower meadow",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="in a meadow of wildflowers",
    aliases=("meadow of wildflowers", "meadow full of wildflowers", "field of wildflowers"),
)
def wildflower_meadow(stage: Stage) -> None:
    """Draw high grass with flowers of every colour."""
    sprinkled(stage, WILD, daisies=0.55)


def sprinkled(stage: Stage, tones: Sequence[str], *, daisies: float, crowd: float = 1.0) -> None:
    """Draw high grass with flowers all over, nearer and larger towards the viewer.

    daisies: the part of the flowers that are daisies, 0 to 1; the others are poppies.
    crowd: how many flowers, as a part of the usual number.
    """
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    _far, mid, near = grass_tones(stage)
    stage.ridge(back, "#7fa9b8", h - 70, 46, child="hills far", steps=5, depth=0.92)
    stage.ridge(back, mid, h - 18, 24, child="hills near", steps=4, depth=0.7)
    wood(stage, back, h + 6, 30, 74, child="trees", depth=0.6, density=0.5)
    lawn(stage, land)
    dice = stage.dice.child("wild")
    hues = ("#f4f7fb", "#e6edf5") if stage.is_white else tones
    with land.group("far flowers", grade=stage.grade(0.3)):
        for _ in range(int(crowd**2 * (150 + 40 * stage.detail))):
            t = dice.between(0.02, 0.34)
            r = 1.6 + 7 * t
            land.oval(dice.pick(hues), w * dice.roll(), stage.y_at(t), r, r * 0.8)
    spots = sorted(dice.between(0.26, 1.0) for _ in range(int(crowd * (90 + 24 * stage.detail))))
    with land.group("flowers", grade=stage.grade(0.08)):
        for t in spots:
            x, tall = w * dice.roll(), 12 + 62 * t**1.6
            if abs(x - w / 2) < 0.22 * w and t > 0.4:
                tall *= 0.6  # The middle stays low for whoever stands there.
            draw = daisy if dice.chance(daisies) else poppy
            draw(land, x, stage.y_at(t), tall, dice.pick(hues), f"{near}.shade", dice)
    tufts(stage, land, 0.3, 0.95, 16 + 9 * stage.detail, bloom=0.2)
    tufts(stage, stage.front, 0.95, 1.05, 10 + 5 * stage.detail, bloom=0.7)


@place(
    "lavender field",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="in a lavender field",
    aliases=(
        "field of lavender",
        "lavender fields",
        "fields of lavender",
        "provence",
        "lavender",
        "rows of lavender",
    ),
)
def lavender_field(stage: Stage) -> None:
    """Draw rows of lavender."""
    sown(stage, LAVENDER)


@place(
    "tulip field",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="in a tulip field",
    aliases=("field of tulips", "tulip fields", "fields of tulips", "keukenhof"),
)
def tulip_field(stage: Stage) -> None:
    """Draw rows of red, yellow and pink tulips, or of those of one colour."""
    hue = stage.background
    tones = TULIPS if hue is None else (hue, colour.mix(hue, "#ffffff", 0.16), hue)
    sown(stage, tones, bloom=tulip_cup)


@place(
    "poppy field",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="in a poppy field",
    aliases=("field of poppies", "poppy fields", "fields of poppies", "red poppy field"),
)
def poppy_field(stage: Stage) -> None:
    """Draw a meadow red with poppies."""
    sprinkled(stage, POPPIES, daisies=0.0, crowd=2.2)


@place(
    "sunflower field",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="in a sunflower field",
    aliases=("field of sunflowers", "sunflower fields", "fields of sunflowers"),
)
def sunflower_field(stage: Stage) -> None:
    """Draw rows of sunflowers that look at the viewer, large ones at the sides."""
    dice = stage.dice.child("sunflowers")
    sown(stage, ("#5f8f3f", "#6f9f45", "#578538"), is_bare=True)
    w, land = stage.width, stage.ground
    spots = sorted(
        (dice.between(0.03, 1.0) ** 1.2, dice.roll()) for _ in range(70 + 24 * stage.detail)
    )
    for near, across in spots:
        x, tall = w * across, 26 + 190 * near
        if near > 0.3 and 0.24 < across < 0.76:
            tall *= 0.5  # The middle stays low for whoever stands there.
        with land.group("sunflower", grade=stage.grade(0.4 * (1 - near) ** 2)):
            sunflower(land, x, stage.y_at(near) + 0.1 * tall, tall, dice, is_white=stage.is_white)


def sunflower(pen: Pen, x: float, y: float, tall: float, dice: Dice, *, is_white: bool) -> None:
    """Draw one sunflower; (x, y) is its foot."""
    stem, r = "#4f8a3f", tall * 0.2
    cx, cy = x + dice.between(-0.06, 0.06) * tall, y - tall
    pen.limb(stem, [(x, y), (x, y - tall * 0.5), (cx, cy)], (tall * 0.035, tall * 0.028))
    for side in (-1, 1):
        pen.blob(
            f"{stem}.light" if side < 0 else stem,
            [
                (x, y - tall * 0.34, 0),
                (x + side * tall * 0.14, y - tall * 0.52),
                (x + side * tall * 0.26, y - tall * 0.4, 0),
                (x + side * tall * 0.12, y - tall * 0.32),
            ],
        )
    petal = "#f2b82c" if not is_white else "#d9c9a8"
    n = 9
    ring: list[tuple[float, float, float]] = []
    for k in range(2 * n):
        far = r * (1.0 if k % 2 == 0 else 0.62)
        a = math.pi * k / n
        ring.append((cx + far * math.cos(a), cy + far * 0.94 * math.sin(a), 0.3))
    pen.blob(f"{petal}.shade", [(a + r * 0.06, b + r * 0.08, c) for a, b, c in ring])
    pen.blob(petal, ring)
    pen.oval("#5f3f26", cx, cy, r * 0.46, r * 0.43)
    pen.oval("#8a5f34", cx - r * 0.06, cy - r * 0.06, r * 0.26, r * 0.24)


def oval_head(pen: Pen, tone: str, x: float, y: float, s: float) -> None:
    """Draw the head of a flower that has no shape of its own; (x, y) is its foot."""
    pen.oval(f"{tone}.shade", x, y - s * 0.8, s * 0.5, s * 0.8)
    pen.oval(f"{tone}.light", x - s * 0.12, y - s * 1.1, s * 0.34, s * 0.5)


def tulip_cup(pen: Pen, tone: str, x: float, y: float, s: float) -> None:
    """Draw a tulip: a cup with three points on a stem between two leaves."""
    s *= 1.5
    high = y - 1.5 * s
    pen.line("#4f8a3f", [(x, y), (x, high)], 0.16 * s)
    for side in (-1, 1):
        pen.line("#5f9a4a", [(x, y), (x + side * 0.5 * s, y - 0.9 * s)], 0.2 * s)
    cup = [(x - 0.56 * s, high - 0.9 * s), (x - 0.5 * s, high), (x + 0.5 * s, high)]
    pen.poly(f"{tone}.shade", [*cup, (x + 0.56 * s, high - 0.9 * s), (x, high - 0.3 * s)])
    pen.oval(tone, x, high - 0.1 * s, 0.5 * s, 0.46 * s)
    pen.oval(f"{tone}.light", x, high - 0.45 * s, 0.26 * s, 0.6 * s)


def sown(
    stage: Stage,
    tones: tuple[str, str, str],
    *,
    is_bare: bool = False,
    bloom: Callable[[Pen, str, float, float, float], None] = oval_head,
) -> None:
    """Draw rows that run to the hills, in bands of three colours, with trees far off."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mid = grass_tones(stage)[1]
    stage.ridge(back, "#7fa0b8", h - 60, 34, child="hills far", steps=5, depth=0.92)
    stage.ridge(back, mid, h - 16, 20, child="hills near", steps=4, depth=0.7)
    wood(stage, back, h + 8, 40, 84, child="trees", depth=0.6, density=0.5)
    dice = stage.dice.child("rows")
    if stage.is_white:
        tones = ("#f4f7fb", "#e6edf5", "#dbe5ef")
    lawn(stage, land)
    low = stage.height + 20
    n = max(8, int(w / 80))
    with land.group("rows", grade=stage.grade(0.12)):
        for k in range(-n, n):
            tone = tones[k % 3]
            a0, a1 = w / 2 + (k + 0.12) * 26, w / 2 + (k + 0.88) * 26
            b0, b1 = w / 2 + (k + 0.12) * 170, w / 2 + (k + 0.88) * 170
            land.poly(f"{tone}.shade", [(a0, h + 14), (a1, h + 14), (b1, low), (b0, low)], to=tone)
    blooms = sorted(
        dice.between(0.05, 1.02) for _ in range(0 if is_bare else 190 + 60 * stage.detail)
    )
    with land.group("blooms", grade=stage.grade(0.05)):
        for t in blooms:
            k = dice.whole(-n, n - 1)
            step = 26 + (170 - 26) * max(0.0, t)
            x = w / 2 + (k + dice.between(0.16, 0.84)) * step
            if not -20 < x < w + 20:
                continue
            y, s, tone = stage.y_at(t), 4 + 17 * t, tones[k % 3]
            bloom(land, tone, x, y, s)
    tufts(stage, stage.front, 0.95, 1.05, 10 + 5 * stage.detail, bloom=0.5)
