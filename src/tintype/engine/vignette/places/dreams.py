"""Owns the dreamland of sweets. Does not know subjects."""

import math

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import cover
from tintype.engine.vignette.places.planting import (
    tufts,
)
from tintype.engine.vignette.places.scenery import dapples, path
from tintype.engine.vignette.places.stage import Stage, place


def sparkle(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a star with four points."""
    points: list[Point] = []
    for k in range(8):
        far = r if k % 2 == 0 else r * 0.2
        points.append((x + far * math.sin(k * math.pi / 4), y - far * math.cos(k * math.pi / 4)))
    pen.poly("#fff8dc.raw", points, alpha=0.9)


@place(
    "candy land",
    horizon=0.52,
    land=(0.34, 0.9),
    phrase="in a dreamland",
    aliases=("dreamland", "wonderland", "dream world", "dreamscape"),
)
def candy_land(stage: Stage) -> None:
    """Draw pastel hills, lollipop trees, a rainbow path and stars in a rosy sky."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    night = stage.light.is_night
    top, middle, low = (
        ("#241a56", "#5a3f94", "#d087b8") if night else ("#a9b8f2", "#e3c0ee", "#ffe0dc")
    )
    back.box(f"{top}.raw", 0, 0, w, h * 0.56, to=f"{middle}.raw")
    back.box(f"{middle}.raw", 0, h * 0.55, w, h * 0.5, to=f"{low}.raw")
    dice = stage.dice.child("dream")
    for _ in range(10 + 5 * stage.detail):
        sparkle(back, w * dice.roll(), h * 0.7 * dice.roll(), dice.between(4, 10))
    cover(stage, back, dice.child("clouds"), 3)
    for y, tone, depth in ((-76, "#c9a8e8", 0.7), (-34, "#f2a8c8", 0.45)):
        stage.ridge(back, tone, h + y, 40, child=f"hill {y}", steps=4, depth=depth)
    stage.ridge(land, "#a8e0c8", h + 6, 16, child="mint", steps=4, to="#7fcfae", depth=0.2)
    stage.ridge(
        land, "#b8ead0", stage.y_at(0.3), 16, child="near mint", steps=3, to="#74c8a4", depth=0.05
    )
    path(stage, land, "#fff0d8", child="path", top=0.04, narrow=26, wide=330)
    for x, n, near in (
        (0.08, 1.0, 0.26),
        (0.2, 0.62, 0.1),
        (0.84, 0.7, 0.12),
        (0.95, 1.04, 0.3),
        (0.33, 0.4, 0.03),
    ):
        lolly(
            stage,
            land,
            w * x,
            stage.y_at(near),
            min(h * 0.62, 300.0) * n,
            dice.pick(("#f2789c", "#f7c04a", "#7fb8e8", "#b88be0")),
        )
    dapples(stage, land, "#d8f7e4", "#74c8a4", top=0.36)
    tufts(stage, land, 0.4, 0.85, 10 + 7 * stage.detail, bloom=0.8)
    tufts(stage, stage.front, 0.95, 1.05, 10 + 5 * stage.detail, bloom=0.8)


def lolly(stage: Stage, pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a tree that is a lollipop."""
    r = tall * 0.26
    cy = y - tall + r
    with pen.group("lolly", grade=stage.grade(0.1)):
        pen.box("#fdf6ee", x - tall * 0.025, cy, tall * 0.05, y - cy, rounding=4)
        pen.oval(tone, x, cy, r)
        spiral: list[Point] = []
        for k in range(26):
            a = k * 0.62
            far = r * 0.9 * k / 26
            spiral.append((x + far * math.cos(a), cy + far * math.sin(a)))
        pen.line("#fff6f0", spiral, r * 0.13)
        pen.oval("#ffffff", x - r * 0.4, cy - r * 0.46, r * 0.2, r * 0.12, tilt=-36, alpha=0.7)
