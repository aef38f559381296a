"""Owns settings at the water's edge: a pier, a white village above the sea, a sunken city.

Does not know subjects.
"""

import itertools
import math
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.deep import underwater
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import bush, wood
from tintype.engine.vignette.places.scenery import peaks, water
from tintype.engine.vignette.places.stage import Stage, place

BLOOM: Final = "#d94f8f"


@place(
    "pier",
    horizon=0.46,
    land=(0.8, 0.96),
    water=(0.14, 0.3),
    phrase="on a pier",
    aliases=(
        "wooden pier",
        "jetty",
        "wooden jetty",
        "wooden dock",
        "lake pier",
        "boat dock",
        "pier on a lake",
        "pier by the sea",
        "boardwalk over the water",
        "landing stage",
    ),
)
def pier(stage: Stage) -> None:
    """Draw planks on posts that lead out over still water, hills or mountains beyond."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    if stage.backdrop is None:
        peaks(stage, back, h + 6, h * 0.16, h * 0.34, child="far peaks", depth=0.88, tone="#8496b4")
    wood(stage, back, h + 4, 22, 46, child="far shore", depth=0.7, kind="pine", density=1.6)
    water(stage, land, h, stage.height + 20, far="#7fbccb", near="#256f8c")
    way = Corridor(stage=stage, x=w / 2, half=max(0.46 * w, 300.0))
    plank = "#a9805a" if not stage.is_white else "#dfe6ee"
    if stage.air.is_wet:
        plank = "#7f614a"
    dice = stage.dice.child("planks")
    rows = steps(0.13, 1.3, 30)
    with land.group("pier", grade=stage.grade(0.08)):
        land.poly(
            "#2a4a5a",
            [
                (x + 10, y + 16)
                for x, y in (
                    way.ground(-1, 0.13),
                    way.ground(1, 0.13),
                    way.ground(1, 1.3),
                    way.ground(-1, 1.3),
                )
            ],
            alpha=0.35,
        )
        for k, (far, near) in enumerate(itertools.pairwise(rows)):
            tone = dice.pick((plank, f"{plank}.light", f"{plank}.shade", plank))
            land.poly(f"{plank}.deep", way.strip(-1, 1, far, near))
            land.poly(tone, way.strip(-1, 1, far, far + (near - far) * 0.88))
            if k % 3 == 0:
                for side in (-0.9, 0.9):
                    x, y = way.ground(side, (far + near) / 2)
                    land.oval(f"{plank}.deep", x, y, 4 * near, 1.6 * near)
        for side in (-1, 1):
            land.poly(
                f"{plank}.deep",
                [
                    way.ground(side, 0.13),
                    way.ground(side, 1.3),
                    (way.ground(side, 1.3)[0], way.ground(side, 1.3)[1] + 26),
                    (way.ground(side, 0.13)[0], way.ground(side, 0.13)[1] + 4),
                ],
            )
            for at in steps(0.14, 1.0, 5):
                x, y = way.ground(side * 1.02, at)
                n = 130 * at
                land.box("#7a5a40", x - n * 0.1, y - n, n * 0.2, n * 1.5, rounding=2)
                land.oval("#7a5a40.light", x, y - n, n * 0.1, n * 0.04)
                land.oval("#2a4a5a", x, y + n * 0.5, n * 0.24, n * 0.04, alpha=0.5)
    _lamp_posts(stage, land, way)


def _lamp_posts(stage: Stage, pen: Pen, way: Corridor) -> None:
    """Light a lantern at the end of the pier at night."""
    if not stage.light.is_night:
        return
    for side in (-1, 1):
        x, y = way.ground(side * 1.02, 0.2)
        pen.glow("#ffcf7a.raw", x, y - 34, 90, alpha=0.7)
        pen.oval("#fff0bd.raw", x, y - 32, 6, 8)


@place(
    "white village",
    horizon=0.5,
    land=(0.62, 0.93),
    phrase="in a white village by the sea",
    aliases=(
        "greek village",
        "santorini",
        "mykonos",
        "greek island",
        "white houses by the sea",
        "greek town",
        "cyclades",
        "white village by the sea",
        "greek village by the sea",
        "whitewashed village",
        "oia",
        "greek street",
    ),
)
def white_village(stage: Stage) -> None:
    """Draw white cubes with blue domes and doors that climb a slope above the sea."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stage.ridge(back, "#8fa6b8", h - 22, 26, child="isle", steps=4, depth=0.9)
    water(stage, land, h, stage.height, far="#4fb0d4", near="#1f78b0")
    dice = stage.dice.child("houses")
    side = dice.pick((-1, 1))

    def at(across: float) -> float:
        return w / 2 + side * across * w

    slope: list[Point] = [
        (at(0.62), h - h * 0.5),
        (at(0.36), h - h * 0.24),
        (at(0.1), h + 30),
        (at(-0.2), stage.y_at(0.5)),
        (at(-0.66), stage.y_at(0.62)),
        (at(-0.66), stage.height + 60, 0),
        (at(0.66), stage.height + 60, 0),
    ]
    with land.group("slope", grade=stage.grade(0.14)):
        land.blob("#c9b08a", slope, to="#b89a74")
    rows = (
        (0.5, -0.36, 0.4),
        (0.36, -0.2, 0.46),
        (0.46, -0.12, 0.56),
        (0.24, 0.0, 0.56),
        (0.4, 0.06, 0.7),
        (0.14, 0.14, 0.66),
        (0.3, 0.2, 0.8),
        (0.47, 0.26, 0.9),
        (0.05, 0.3, 0.78),
        (-0.12, 0.42, 0.76),
        (0.2, 0.4, 0.94),
        (0.42, 0.48, 1.05),
        (-0.36, 0.54, 0.9),
    )
    for k, (across, near, size) in enumerate(rows):
        cube(
            stage,
            land,
            at(across),
            stage.y_at(near) + 40 * size,
            120 * size,
            k,
            dice,
            depth=max(0.04, 0.42 - 0.5 * (near + 0.3)),
        )
    with land.group("terrace", grade=stage.grade(0.04)):
        y = stage.y_at(0.62)
        stone = "#efe7da"
        land.box(stone, 0, y, w, stage.height - y, to=f"{stone}.shade")
        land.box("#ffffff", 0, y - 24, w, 30, rounding=8)
        for _ in range(26 + 8 * stage.detail):
            x, near = w * dice.roll(), dice.between(0.66, 1.0)
            n = 30 + 60 * (near - 0.6)
            land.oval(f"{stone}.light", x, stage.y_at(near), n, n * 0.24)
        for across in (0.04, 0.95):
            bush(land, dice, w * across, y + 8, 60, "#5f9a55")
            for _ in range(26):
                land.oval(
                    BLOOM if dice.chance(0.7) else f"{BLOOM}.light",
                    w * across + dice.between(-60, 60),
                    y - dice.between(-4, 50),
                    5,
                )


def cube(
    stage: Stage, pen: Pen, x: float, y: float, n: float, k: int, dice: Dice, *, depth: float
) -> None:
    """Draw one white house, perhaps with a blue dome; (x, y) is the middle of its foot."""
    white, blue = "#fbfaf5", "#2f78c0"
    tall = n * dice.between(0.8, 1.1)
    with pen.group("cube", grade=stage.grade(depth)):
        if k % 3 == 1:
            dome: list[Point] = [
                (x - n * 0.3, y - tall, 0),
                (x - n * 0.28, y - tall - n * 0.2),
                (x, y - tall - n * 0.34),
                (x + n * 0.28, y - tall - n * 0.2),
                (x + n * 0.3, y - tall, 0),
            ]
            pen.blob(blue, dome)
            pen.line("#ffffff", [(x, y - tall - n * 0.34), (x, y - tall - n * 0.48)], 2.4)
            pen.line(
                "#ffffff",
                [(x - n * 0.05, y - tall - n * 0.43), (x + n * 0.05, y - tall - n * 0.43)],
                2.4,
            )
        pen.box(white, x - n * 0.5, y - tall, n, tall, rounding=3)
        pen.poly(
            f"{white}.shade",
            [
                (x + n * 0.5, y - tall),
                (x + n * 0.72, y - tall * 0.92),
                (x + n * 0.72, y - n * 0.06),
                (x + n * 0.5, y),
            ],
        )
        glass = "#ffdf8e.lit" if stage.light.is_night else blue
        for dx in (-0.28, 0.2):
            pen.box(glass, x + n * dx, y - tall * 0.74, n * 0.15, n * 0.2, rounding=n * 0.03)
        door: list[Point] = [
            (x - n * 0.08, y, 0),
            (x - n * 0.08, y - n * 0.28),
            (x, y - n * 0.36),
            (x + n * 0.08, y - n * 0.28),
            (x + n * 0.08, y, 0),
        ]
        pen.blob(f"{blue}.shade", door)
        if stage.is_white:
            pen.box("#ffffff", x - n * 0.52, y - tall - 4, n * 1.04, 7, rounding=3)


@place(
    "underwater city",
    horizon=0.78,
    land=(0.2, 0.85),
    is_weightless=True,
    phrase="in an underwater city",
    aliases=(
        "atlantis",
        "sunken city",
        "city under water",
        "city under the sea",
        "underwater kingdom",
        "city at the bottom of the sea",
        "underwater palace",
        "submerged city",
    ),
)
def sunken_city(stage: Stage) -> None:
    """Draw the deep sea with towers, domes and columns that stand in its blue light."""
    underwater.draw(stage)
    w, h, back = stage.width, stage.horizon, stage.back
    dice = stage.dice.child("atlantis")
    for depth, tall, wide, tone in ((0.55, 0.66, 78, "#2f83a8"), (0.25, 0.44, 100, "#2a6f92")):
        x = -30.0
        with back.group(f"towers {depth}", alpha=0.86):
            while x < w + 40:
                n = wide * dice.between(0.7, 1.2)
                _sunken(
                    back,
                    x + n / 2,
                    h + 20,
                    n * 0.8,
                    h * tall * dice.between(0.55, 1.0),
                    f"{tone}.raw",
                    dice,
                )
                x += n + dice.between(0, 30)


def _sunken(pen: Pen, x: float, y: float, n: float, tall: float, tone: str, dice: Dice) -> None:
    """Draw one building of a sunken city: a dome on columns, a spire or a stepped tower."""
    top = y - tall
    kind = dice.whole(0, 2)
    if kind == 0:
        dome: list[Point] = [
            (x - n * 0.5, top, 0),
            (x - n * 0.46, top - n * 0.34),
            (x, top - n * 0.56),
            (x + n * 0.46, top - n * 0.34),
            (x + n * 0.5, top, 0),
        ]
        pen.blob(tone, dome)
        pen.box(tone, x - n * 0.54, top - 2, n * 1.08, n * 0.12)
        for k in range(5):
            pen.box(tone, x - n * 0.48 + k * n * 0.216, top, n * 0.1, tall)
    elif kind == 1:
        pen.poly(
            tone,
            [
                (x - n * 0.3, y),
                (x - n * 0.22, top + n * 0.5),
                (x, top - n * 0.3),
                (x + n * 0.22, top + n * 0.5),
                (x + n * 0.3, y),
            ],
        )
    else:
        for k in range(3):
            half = n * (0.5 - 0.13 * k)
            pen.box(tone, x - half, y - tall * (k + 1) / 3, 2 * half, tall / 3 + 2)
    rows = int(tall / 34)
    for r in range(rows):
        for c in (-0.12, 0.12):
            if dice.chance(0.6) and kind:
                pen.oval(
                    "#ffe9a8.raw",
                    x + n * c,
                    y - tall * (r + 0.6) / rows * 0.86,
                    n * 0.035,
                    n * 0.06,
                    alpha=0.9,
                )


def bulbs(stage: Stage, pen: Pen) -> None:
    """Hang strings of small lamps across the upper part of the picture."""
    w, h, dice = stage.width, stage.height, stage.dice.child("bulbs")
    tones = ("#ffd98a", "#fff0c0", "#ffb86a", "#ffe4a0")
    for row, (y, sag) in enumerate(((0.05, 0.1), (0.13, 0.11))):
        n = max(3, int(w / 360))
        for span in range(n):
            x0, x1 = w * span / n - 20, w * (span + 1) / n + 20
            line: list[tuple[float, float]] = []
            for k in range(13):
                t = k / 12
                line.append(
                    (
                        x0 + (x1 - x0) * t,
                        h * (y + 0.02 * math.sin(span + row)) + 4 * h * sag * t * (1 - t),
                    )
                )
            pen.line("#3a3438", line, 2.0, alpha=0.8)
            for x, cy in line[1:-1]:
                tone = dice.pick(tones)
                pen.glow(f"{tone}.raw", x, cy + 9, 30, alpha=0.62)
                pen.oval(f"{tone}.raw", x, cy + 9, 5.2, 7.0)
                pen.oval("#ffffff.raw", x - 1, cy + 7, 2)
