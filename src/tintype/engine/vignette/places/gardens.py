"""Owns gardens and groves of the east: zen garden and bamboo forest. Does not know subjects."""

import math

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import rays, sky
from tintype.engine.vignette.places.planting import grass_tones, tufts
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import laid, wound


@place(
    "zen garden",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="in a japanese garden",
    aliases=("japanese garden", "tea garden", "koi garden"),
)
def zen_garden(stage: Stage) -> None:
    """Draw bamboo, a red bridge over a pond, raked sand and stones, a stone lantern."""
    sky(stage, clouds=1)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    stage.ridge(back, "#8fae9a", h - 80, 40, child="hills", steps=4, depth=0.92)
    dice = stage.dice.child("bamboo")
    for row, depth in ((0, 0.66), (1, 0.34)):
        with back.group("bamboo", grade=stage.grade(depth)):
            n = int(w / (34 + 16 * row))
            for k in range(n):
                x = w * (k + dice.between(0.1, 0.9)) / n
                if row and 0.3 < x / w < 0.7:
                    continue
                bamboo(back, x, h + 12, h * dice.between(0.85, 1.15), 7 + 5 * row, dice)
    lawn(stage, land)
    top, low = stage.y_at(0.06), stage.y_at(0.3)
    with land.group("pond", grade=stage.grade(0.2)):
        land.oval("#7fb0b8", w * 0.5, (top + low) / 2, w * 0.46, (low - top) / 2)
        land.oval("#a9d0cf", w * 0.46, (top + low) / 2 - 4, w * 0.36, (low - top) * 0.3, alpha=0.7)
    with land.group("bridge", grade=stage.grade(0.16)):
        x, y, n = w * 0.5, low - 4, min(w * 0.24, 240.0)
        land.line(
            "#a8322c",
            [
                (x - n, y),
                (x - n * 0.5, y - n * 0.26),
                (x, y - n * 0.35),
                (x + n * 0.5, y - n * 0.26),
                (x + n, y),
            ],
            15,
        )
        land.line(
            "#d9534a",
            [
                (x - n, y - n * 0.24),
                (x - n * 0.5, y - n * 0.5),
                (x, y - n * 0.59),
                (x + n * 0.5, y - n * 0.5),
                (x + n, y - n * 0.24),
            ],
            8,
        )
        for t in (-1, -0.5, 0, 0.5, 1):
            rise = n * 0.35 * (1 - t * t)
            land.box("#d9534a", x + t * n - 5, y - rise - n * 0.3, 10, n * 0.32)
    sand = "#efe6d3" if not stage.is_white else "#f4f7fb"
    with land.group("sand", grade=stage.grade(0.04)):
        y = stage.y_at(0.66)
        half, tall = min(w * 0.46, 520.0), (stage.height - h) * 0.3
        land.oval(f"{sand}.shade", w / 2, y + 5, half, tall)
        land.oval(sand, w / 2, y, half, tall)
        for k in range(1, 6):
            ring: list[Point] = [
                (
                    w / 2 + half * k / 6 * math.cos(2 * math.pi * i / 24),
                    y + tall * k / 6 * math.sin(2 * math.pi * i / 24),
                )
                for i in range(25)
            ]
            land.line(f"{sand}.shade", ring, 2, alpha=0.8)
    with land.group("lantern", grade=stage.grade(0.08)):
        x, y, n = w * 0.12, stage.y_at(0.4), min(h * 0.3, 150.0)
        stone = "#9a9a94"
        land.box(stone, x - n * 0.08, y - n * 0.5, n * 0.16, n * 0.5)
        land.box(stone, x - n * 0.2, y - n * 0.06, n * 0.4, n * 0.08, rounding=2)
        land.box(
            "#ffe6a6.lit" if stage.light.is_night else f"{stone}.deep",
            x - n * 0.12,
            y - n * 0.7,
            n * 0.24,
            n * 0.2,
        )
        land.blob(
            stone,
            [
                (x - n * 0.34, y - n * 0.68, 0.1),
                (x - n * 0.1, y - n * 0.86),
                (x, y - n, 0.3),
                (x + n * 0.1, y - n * 0.86),
                (x + n * 0.34, y - n * 0.68, 0.1),
            ],
        )
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.2)


def bamboo(pen: Pen, x: float, y: float, tall: float, wide: float, dice: Dice) -> None:
    """Draw a stem of bamboo with joints and some leaves."""
    tone = dice.pick(("#7fae5a", "#6f9f50", "#8fb868"))
    lean = dice.between(-0.03, 0.03) * tall
    pen.limb(tone, [(x, y), (x + lean, y - tall)], (wide, wide * 0.7))
    n = 6
    for k in range(1, n):
        t = k / n
        pen.line(
            f"{tone}.deep",
            [(x + lean * t - wide / 2, y - tall * t), (x + lean * t + wide / 2, y - tall * t)],
            1.8,
        )
        if k > 2 and wide > 8:
            for s in (-1, 1):
                a = dice.between(20, 44)
                px, py = x + lean * t, y - tall * t
                pen.blob(
                    f"{tone}.shade" if s < 0 else tone,
                    [
                        (px, py, 0),
                        (px + s * a * 0.5, py - 6),
                        (px + s * a, py + 12, 0),
                        (px + s * a * 0.4, py + 6),
                    ],
                )


@place(
    "bamboo forest",
    horizon=0.5,
    land=(0.4, 0.92),
    phrase="in a bamboo forest",
    aliases=("bamboo grove", "bamboo woods", "arashiyama", "bamboo path", "bamboo thicket"),
)
def bamboo_forest(stage: Stage) -> None:
    """Draw tall stems on both sides of a path, their tips lost in green light."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    sky(stage, clouds=0)
    _far, mid, near = grass_tones(stage)
    back.box(
        "#9fcf8a.raw" if not stage.light.is_night else "#1f4a4a.raw",
        0,
        0,
        w,
        h + 30,
        to="#e4f2c8.raw" if not stage.light.is_night else "#3a6a5a.raw",
        alpha=0.5,
    )
    dice = stage.dice.child("stems")
    for row, (depth, wide, gap) in enumerate(((0.8, 7.0, 17.0), (0.5, 11.0, 30.0))):
        with back.group("stems", grade=stage.grade(depth)):
            for k in range(int(w / gap)):
                x = w * (k + dice.between(0.1, 0.9)) / int(w / gap)
                if row and 0.42 < x / w < 0.58:
                    continue
                bamboo(back, x, h + 14 + 16 * row, h * 1.2, wide, dice)
    stage.ridge(land, mid, h + 10, 8, child="floor", depth=0.24, to=near)
    stage.ridge(land, mid, stage.y_at(0.3), 10, child="near floor", steps=4, depth=0.08, to=near)
    laid(stage, wound(stage, dice.pick((-1, 1))), "#cdbb94" if not stage.is_white else "#eef2f7")
    if not stage.light.is_night and stage.weather in ("clear", "fog"):
        rays(stage, land, w * 0.2, -30, reach=h * 1.6)
    for side, edge in ((-1, 0.0), (1, 1.0)):
        with land.group("near stems", grade=stage.grade(0.04)):
            for k in range(4):
                x = w * edge - side * w * (0.02 + 0.07 * k + dice.between(-0.02, 0.02))
                bamboo(land, x, stage.y_at(0.62 - 0.13 * k), stage.height * 1.1, 26 - 4 * k, dice)
    tufts(stage, land, 0.4, 0.85, 8 + 6 * stage.detail, bloom=0.05)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.05)
