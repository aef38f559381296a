"""Owns settings that are seen from straight above: shore, river, city, fields, woods, sea.

They have no horizon, so nothing that is drawn from the side belongs there, except what flies or
floats. Does not know subjects.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.planting import crown, grass_tones, leaf_tones
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import curve

ROAD_Y: Final = 0.545
"""How far down the road from above crosses the middle, as a part of the height."""
ON_ROADS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("road", "mountain road", "forest path", "forest"), "forest road from above")
)
"""The plan of a road through a wood, or of a wood with a road."""
FROM_ABOVE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "beach": "beach from above",
        "island": "island from above",
        "sea": "island from above",
        "river": "river from above",
        "pebble beach": "beach from above",
        "pine forest": "forest from above",
        "birch forest": "forest from above",
        "jungle": "jungle river from above",
        "swamp": "jungle river from above",
        "forest": "forest from above",
        "forest path": "forest from above",
        "city": "city from above",
        "street": "city from above",
        "skyline": "city from above",
        "future city": "city from above",
        "neon street": "city from above",
        "village": "city from above",
        "farm": "fields from above",
        "wheat field": "fields from above",
        "meadow": "fields from above",
        "hills": "fields from above",
        "vineyard": "fields from above",
        "flower field": "fields from above",
        "rice terraces": "fields from above",
        "park": "forest from above",
    }
)
"""The plan of a setting that has one."""


def treetop(stage: Stage, pen: Pen, dice: Dice, x: float, y: float, r: float, tone: str) -> None:
    """Draw a crown from above, its shadow on the ground to the lower right."""
    pen.fill("#20304a", crown(x + r * 0.34, y + r * 0.4, r, r, 9, dice), alpha=0.26)
    pen.fill(f"{tone}.shade", crown(x, y, r, r, 10, dice))
    pen.fill(tone, crown(x - r * 0.12, y - r * 0.14, r * 0.78, r * 0.76, 9, dice))
    pen.fill(
        f"{tone}.light", crown(x - r * 0.28, y - r * 0.3, r * 0.42, r * 0.4, 7, dice), alpha=0.8
    )


def canopy(
    stage: Stage,
    pen: Pen,
    dice: Dice,
    tones: tuple[str, ...],
    *,
    clear: Callable[[float, float], float] | None = None,
) -> None:
    """Cover the picture with crowns, except where `clear(x, y)` is above 0."""
    w, h = stage.width, stage.height
    step = 50.0
    spots: list[tuple[float, float, float]] = []
    y = -20.0
    while y < h + 40:
        x = -20.0 + (25.0 if int(y / step) % 2 else 0.0)
        while x < w + 40:
            px, py = x + dice.between(-18, 18), y + dice.between(-18, 18)
            r = dice.between(26, 46)
            if clear is None or clear(px, py) <= r * 0.7:
                spots.append((px, py, r))
            x += step
        y += step
    with pen.group("canopy", grade=stage.grade(0.1)):
        for px, py, r in spots:
            treetop(stage, pen, dice, px, py, r, dice.pick(tones))


def _river(stage: Stage, tones: tuple[str, ...], bank: str, ground: str) -> None:
    """Draw a river that winds through trees from the upper to the lower edge."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("river")
    stage.back.box(ground, 0, 0, w, h, to=f"{ground}.shade")
    bend = dice.pick((-1, 1))
    if w >= h:
        points = [
            (-60.0, h * 0.3),
            (w * 0.2, h * (0.5 - bend * 0.24)),
            (w * 0.42, h * (0.5 + bend * 0.2)),
            (w * 0.66, h * (0.5 - bend * 0.18)),
            (w * 0.84, h * (0.5 + bend * 0.2)),
            (w + 60, h * 0.62),
        ]
    else:
        points = [
            (w * 0.3, -60.0),
            (w * (0.5 + bend * 0.22), h * 0.2),
            (w * (0.5 - bend * 0.2), h * 0.42),
            (w * (0.5 + bend * 0.2), h * 0.66),
            (w * (0.5 - bend * 0.2), h * 0.86),
            (w * 0.6, h + 60),
        ]
    line = curve(points, 90)
    half = 74.0

    def clear(x: float, y: float) -> float:
        return half + 26 - min(math.hypot(x - px, y - py) for px, py in line)

    sky = stage.light.sky
    canopy(stage, pen, dice, tones, clear=clear)
    with pen.group("river", grade=stage.grade(0.05)):
        pen.line(bank, line, 2 * half + 34)
        pen.line("#3f9aa0", line, 2 * half)
        pen.line("#5fb8b4", line, 1.3 * half, alpha=0.7)
        pen.line("#8fd4cc", [(x - 12, y - 12) for x, y in line], 0.3 * half, alpha=0.5)
    for k in range(6, 88, 3):
        x, y = line[k]
        pen.line(
            f"{colour.mix(sky[2], '#ffffff', 0.4)}.raw",
            [
                (x + dice.between(-50, 30), y + dice.between(-40, 40)),
                (x + dice.between(30, 60), y + dice.between(-40, 40)),
            ],
            2.2,
            alpha=0.3,
        )
    edge = [(x, y) for x, y in line[4::7]]
    with pen.group("banks", grade=stage.grade(0.08)):
        for x, y in edge:
            for side in (-1, 1):
                r = dice.between(20, 36)
                dx, dy = (0.0, side * (half + r)) if w >= h else (side * (half + r), 0.0)
                treetop(stage, pen, dice, x + dx, y + dy, r, dice.pick(tones))


@place(
    "jungle river from above",
    horizon=0.1,
    land=None,
    water=(0.3, 0.8),
    phrase="above a jungle river",
    aliases=(
        "jungle river",
        "river through the jungle",
        "amazon river",
        "amazon from above",
        "jungle from above",
        "rainforest from above",
    ),
)
def jungle_river(stage: Stage) -> None:
    """Draw a green river between the crowns of a jungle."""
    _river(stage, ("#2f7f4f", "#3f8f4a", "#57a04a", "#2a6f52"), "#b59a6a", "#2f6a44")


@place(
    "river from above",
    horizon=0.1,
    land=None,
    water=(0.3, 0.8),
    phrase="above a winding river",
    aliases=("winding river from above", "river valley from above"),
)
def river_above(stage: Stage) -> None:
    """Draw a river between woods in the colours of the season."""
    _river(stage, leaf_tones(stage), "#d9c79a", grass_tones(stage)[1])


@place(
    "forest from above",
    horizon=0.1,
    land=None,
    water=None,
    is_weightless=True,
    phrase="above the forest",
    aliases=("treetops from above", "forest canopy", "tree canopy"),
)
def forest_above(stage: Stage) -> None:
    """Draw the crowns of a wood with a way that crosses it."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("wood")
    ground = grass_tones(stage)[2]
    stage.back.box(ground, 0, 0, w, h)
    line = curve(
        [(w * 0.1, -40.0), (w * 0.34, h * 0.34), (w * 0.6, h * 0.56), (w * 0.74, h + 40)], 60
    )

    def clear(x: float, y: float) -> float:
        return 34 - min(math.hypot(x - px, y - py) for px, py in line)

    with pen.group("way", grade=stage.grade(0.05)):
        pen.line("#d9c39a" if not stage.is_white else "#eef2f7", line, 30)
    canopy(stage, pen, dice, (*leaf_tones(stage), "#3f7a63"), clear=clear)


@place(
    "beach from above",
    horizon=0.1,
    land=None,
    water=(0.2, 0.8),
    is_weightless=True,
    phrase="above a beach",
    aliases=("coast from above", "shoreline from above"),
)
def beach_above(stage: Stage) -> None:
    """Draw surf that runs up a beach with parasols and towels, palms at its edge."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("shore")
    stage.back.box("#1f8fa8", 0, 0, w, h, to="#4fc3c9", slope="across")
    is_wide = w >= h

    def at(t: float, far: float) -> tuple[float, float]:
        """Return a point along (0..1) and across (0..1) the shore."""
        return (w * far, h * t) if is_wide else (w * t, h * far)

    def edge(far: float, swell: float, phase: float) -> list[Point]:
        return [at(k / 10, far + swell * math.sin(k * 0.9 + phase)) for k in range(-1, 12)]

    ends = ((at(1.1, 1.1)), (at(-0.1, 1.1)))
    with pen.group("sea", grade=stage.grade(0.05)):
        for far, tone in ((0.3, "#2fa3b8"), (0.42, "#58c4c8"), (0.5, "#8fdcd6")):
            pen.fill(tone, smooth([*edge(far, 0.03, far * 9), *ends]))
        for far in (0.2, 0.33, 0.45, 0.54):
            pen.line(
                "#ffffff",
                [(x, y) for x, y, *_ in edge(far, 0.03, far * 9)],
                4 + 20 * far,
                alpha=0.55,
            )
        pen.fill("#ffffff", smooth([*edge(0.565, 0.026, 5.0), *ends]), alpha=0.9)
        pen.fill("#d9b983", smooth([*edge(0.585, 0.026, 5.1), *ends]))
        pen.fill("#f0d9a6", smooth([*edge(0.63, 0.024, 5.2), *ends]), to="#f7e6bf")
    with pen.group("sand", grade=stage.grade(0.05)):
        for k in range(10):
            x, y = at((k + dice.between(0.2, 0.8)) / 10, dice.between(0.7, 0.86))
            parasol_above(pen, x, y, dice.between(24, 34), dice)
        for _ in range(30):
            x, y = at(dice.roll(), dice.between(0.66, 0.98))
            pen.oval("#d9bd85", x, y, dice.between(2, 5), 2)
        for k in range(12):
            x, y = at((k + dice.between(0.1, 0.9)) / 12, dice.between(0.93, 1.04))
            palm_above(pen, x, y, dice.between(44, 66), dice)


def parasol_above(pen: Pen, x: float, y: float, r: float, dice: Dice) -> None:
    """Draw a parasol from above with a towel beside it."""
    tone, towel = (
        dice.pick(("#e8584f", "#2f8fc0", "#f2b53f", "#4fae8a")),
        dice.pick(("#f7f3ea", "#f29ab0", "#7fc4e8")),
    )
    pen.oval("#6a5a3a", x + r * 0.5, y + r * 0.5, r, alpha=0.28)
    with pen.turned(dice.between(-40, 40), x, y):
        pen.box(towel, x + r * 1.1, y - r * 0.2, r * 0.8, r * 1.6, rounding=2)
        pen.box(f"{towel}.shade", x + r * 1.1, y + r * 0.9, r * 0.8, r * 0.14)
    n = 8
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 1) / n
        pen.poly(
            tone if k % 2 else "#fbf7ee",
            [
                (x, y),
                (x + r * math.cos(a), y + r * math.sin(a)),
                (x + r * math.cos(b), y + r * math.sin(b)),
            ],
        )
    pen.oval("#ffffff", x, y, r * 0.1)


def palm_above(pen: Pen, x: float, y: float, r: float, dice: Dice) -> None:
    """Draw the star of a palm's leaves from above."""
    turn = dice.between(0, 1)
    for shift, tone in ((0.16, "#4a4428"), (0.0, "")):
        for k in range(9):
            a = 2 * math.pi * (k + turn) / 9
            c, s = math.cos(a), math.sin(a)
            px, py = x + shift * r, y + shift * r
            leaf: list[Point] = [
                (px, py, 0),
                (px + r * 0.5 * c - r * 0.13 * s, py + r * 0.5 * s + r * 0.13 * c),
                (px + r * c, py + r * s, 0),
                (px + r * 0.5 * c + r * 0.13 * s, py + r * 0.5 * s - r * 0.13 * c),
            ]
            pen.blob(tone or ("#4f9a4f" if k % 2 else "#3f8a48"), leaf, alpha=0.3 if tone else 1.0)


@place(
    "island from above",
    horizon=0.1,
    land=None,
    water=(0.2, 0.8),
    is_weightless=True,
    phrase="above an island in the sea",
    aliases=(
        "atoll",
        "sea from above",
        "ocean from above",
        "islands from above",
        "tropical island from above",
    ),
)
def island_above(stage: Stage) -> None:
    """Draw green islands with a rim of sand and pale shallows in deep water."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("atoll")
    stage.back.box("#12609a", 0, 0, w, h, to="#1f86b0")
    for cx, cy, r in (
        (w * 0.5, h * 0.52, min(w, h) * 0.3),
        (w * 0.16, h * 0.22, min(w, h) * 0.1),
        (w * 0.85, h * 0.8, min(w, h) * 0.13),
    ):
        shape = [
            (
                math.cos(2 * math.pi * k / 12),
                math.sin(2 * math.pi * k / 12),
                dice.between(0.8, 1.18),
            )
            for k in range(12)
        ]
        with pen.group("island", grade=stage.grade(0.05)):
            for grow, tone, alpha in (
                (1.7, "#2fa0b8", 0.6),
                (1.42, "#5fc9c4", 0.8),
                (1.2, "#a4e6d6", 0.9),
                (1.05, "#ffffff", 0.8),
                (1.0, "#f2dfae", 1.0),
                (0.86, "#6fae55", 1.0),
            ):
                pen.blob(
                    tone,
                    [(cx + r * grow * f * c * 1.15, cy + r * grow * f * s) for c, s, f in shape],
                    alpha=alpha,
                )
            for _ in range(int(r * r / 900) + 4):
                a, d = dice.between(0, 6.28), dice.roll() ** 0.5 * 0.7
                palm_above(
                    pen,
                    cx + r * d * 1.1 * math.cos(a),
                    cy + r * d * math.sin(a),
                    r * 0.16 + 8,
                    dice,
                )
    for _ in range(40):
        x, y = w * dice.roll(), h * dice.roll()
        pen.line("#ffffff.raw", [(x, y), (x + 16, y - 4), (x + 34, y)], 1.8, alpha=0.24)


@place(
    "river delta from above",
    horizon=0.1,
    land=None,
    water=(0.3, 0.9),
    is_weightless=True,
    phrase="above a river delta",
    aliases=(
        "river delta",
        "delta from above",
        "delta of a river",
        "estuary",
        "estuary from above",
    ),
)
def delta_above(stage: Stage) -> None:
    """Draw a river that parts into many arms between banks of green and sand, down to the sea."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("delta")
    far, mid, near = grass_tones(stage)
    stage.back.box(mid, 0, 0, w, h, to=near)
    with pen.group("fields", grade=stage.grade(0.1)):
        for _ in range(70):
            x, y, r = w * dice.roll(), h * dice.roll() * 0.8, dice.between(14, 46)
            tone = dice.pick((far, f"{mid}.shade", f"{near}.light"))
            pen.fill(tone, crown(x, y, r * 1.5, r, 9, dice), alpha=0.5)
    arms: list[tuple[list[tuple[float, float]], float]] = []

    def branch(x: float, y: float, turn: float, wide: float, depth: int) -> None:
        """Let an arm wind on and part in two, the narrower the farther."""
        long = h * (0.2 if depth == 0 else 0.19) * dice.between(0.9, 1.12)
        line: list[Point] = [(x, y)]
        for k in range(1, 4):
            bend = dice.between(-0.26, 0.26)
            line.append(
                (
                    x + math.sin(turn + bend) * long * k / 3,
                    y + math.cos(turn + bend) * long * k / 3,
                )
            )
        points = [(p[0], p[1]) for p in line]
        arms.append((points, wide))
        if depth < 4:
            spread = 0.34 + 0.05 * depth
            for side in (-1, 1):
                aim = turn * 0.82 + side * spread * dice.between(0.7, 1.1)
                branch(*points[-1], aim, wide * 0.66, depth + 1)

    branch(w * 0.5, -h * 0.04, 0.0, min(w, h) * 0.085, 0)
    sea = [
        (x * w / 8, h * (0.83 + 0.03 * math.sin(x * 1.7) + dice.between(-0.012, 0.012)))
        for x in range(-1, 10)
    ]
    with pen.group("delta", grade=stage.grade(0.05)):
        for points, wide in arms:
            pen.line("#d9c79a", curve(points, 24), wide * 1.5 + 8)
        for low, tone in (
            (-16.0, "#d9c79a"),
            (4.0, "#6fc3c2"),
            (40.0, "#3f9fb0"),
            (96.0, "#2b7f9c"),
        ):
            edge: list[Point] = [(x, y + low) for x, y in sea]
            pen.fill(tone, smooth([*edge, (w * 1.2, h * 1.2, 0), (-w * 0.2, h * 1.2, 0)]))
        for points, wide in arms:
            pen.line("#3f9aa0", curve(points, 24), wide)
        for points, wide in arms:
            pen.line("#6cc0bb", curve(points, 24), wide * 0.5, alpha=0.7)
        for _ in range(16):
            x, y = w * dice.roll(), h * dice.between(0.88, 0.99)
            pen.line("#bfe6e4", [(x - 26, y), (x, y - 3), (x + 26, y)], 2, alpha=0.5)


@place(
    "forest road from above",
    horizon=0.1,
    land=(0.3, 0.9),
    water=None,
    phrase="above a forest road",
    aliases=("winding road from above", "road from above", "road through a forest from above"),
)
def forest_road_above(stage: Stage) -> None:
    """Draw an asphalt road that winds between the crowns of a wood."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("wood")
    stage.back.box(grass_tones(stage)[2], 0, 0, w, h)
    bend = dice.pick((-1, 1))
    points = [
        (w * (0.5 + bend * 0.22), -60.0),
        (w * (0.5 + bend * 0.14), h * 0.1),
        (w * (0.5 - bend * 0.24), h * 0.28),
        (w * (0.5 - bend * 0.26), h * 0.47),
        (w * 0.5, h * ROAD_Y),
        (w * (0.5 + bend * 0.26), h * 0.62),
        (w * (0.5 + bend * 0.28), h * 0.8),
        (w * (0.5 - bend * 0.08), h + 60),
    ]
    line = curve(points, 90)
    half = 46.0

    def clear(x: float, y: float) -> float:
        return half + 20 - min(math.hypot(x - px, y - py) for px, py in line)

    with pen.group("road", grade=stage.grade(0.05)):
        verge = "#c9b98f" if not stage.is_white else "#eef2f7"
        pen.line(verge, line, 2 * half + 26)
        pen.line("#5d606b", line, 2 * half)
        for k in range(0, len(line) - 2, 3):
            pen.line("#f4efdf", [line[k], line[k + 1]], 4.5)
    canopy(stage, pen, dice, (*leaf_tones(stage), "#3f7a63"), clear=clear)
