"""Owns the places where ways cross: of country roads, and of streets in a town.

Does not know subjects.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import PAINTS, lamp, puddles, skyline, windows

BAND = (0.38, 0.62)
"""Between which nearnesses the way across lies."""
FAR, NEAR = 0.32, 0.76
"""Between which nearnesses the street across lies."""
KERB = 0.26
"""How far beside the middle the kerbs of the street away are at `FAR`, of the width."""


@place(
    "crossroads",
    horizon=0.5,
    land=(0.3, 0.92),
    phrase="at a crossroads",
    aliases=("country crossroads", "crossroad", "fork in the road", "crossing of two roads"),
)
def crossroads(stage: Stage) -> None:
    """Draw two country roads that cross on a meadow, before hills."""
    sky(stage)
    h, w, land = stage.horizon, stage.width, stage.ground
    _, mid, _near = grass_tones(stage)
    far = "#86aebb" if not stage.is_white else "#c5d4e3"
    stage.ridge(stage.back, far, h - 60, 40, child="hills", steps=4, depth=0.9)
    stage.ridge(stage.back, mid, h - 18, 24, child="near hills", steps=3, depth=0.66)
    wood(stage, stage.back, h + 8, 40, 80, child="trees", depth=0.5, density=0.6)
    lawn(stage, land)
    earth = "#d2bd8c" if not stage.is_white else "#e6ebf2"
    edge = f"{earth}.shade"
    way = Corridor(stage=stage, x=w / 2, half=min(0.42 * w, 420.0))
    top, low = stage.y_at(BAND[0]), stage.y_at(BAND[1])
    with land.group("roads", grade=stage.grade(0.1)):
        land.poly(edge, way.strip(-1.06, 1.06, 0.03, 1.2))
        land.box(edge, 0, top - 5, w, low - top + 14)
        land.poly(earth, way.strip(-1, 1, 0.03, 1.2))
        land.box(earth, 0, top, w, low - top)
        for rut in (-0.42, 0.42):
            land.poly(edge, way.strip(rut - 0.05, rut + 0.05, 0.04, BAND[0]), alpha=0.6)
            land.poly(edge, way.strip(rut - 0.05, rut + 0.05, BAND[1], 1.2), alpha=0.6)
            y = (top + low) / 2 + rut * 0.5 * (low - top)
            for x, end in ((0.0, w * 0.34), (w * 0.66, w)):
                land.box(edge, x, y - 3, end - x, 6, alpha=0.6)
    if stage.air.is_wet:
        puddles(stage, land, BAND[0])
    stage.has_path = True
    tufts(stage, land, 0.12, 0.32, 8 + 8 * stage.detail)
    tufts(stage, stage.front, 1.0, 1.06, 6 + 4 * stage.detail)


@place(
    "intersection",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="at a street crossing",
    aliases=(
        "street crossing",
        "street intersection",
        "road junction",
        "traffic junction",
        "busy crossroads",
        "city crossroads",
    ),
)
def intersection(stage: Stage) -> None:
    """Draw two streets that cross between corner houses, with zebra crossings and lights."""
    sky(stage, clouds=2)
    h, w, land = stage.horizon, stage.width, stage.ground
    skyline(stage, stage.back, h + 4, h * 0.3, h * 0.56, 0.7, "towers", wide=90)
    way = Corridor(stage=stage, x=w / 2, half=KERB * w / FAR)
    tar = "#6b6f7d" if not stage.is_white else "#cdd7e3"
    tar = "#555a6c" if stage.air.is_wet else tar
    paving = "#c9bfb0" if not stage.is_white else "#eef2f7"
    top, low = stage.y_at(FAR), stage.y_at(NEAR)
    with land.group("ground", grade=stage.grade(0.14)):
        land.box(paving, 0, h, w, stage.height - h, to=f"{paving}.shade")
    corners(stage, way)
    with land.group("streets", grade=stage.grade(0.1)):
        land.poly(tar, way.strip(-0.8, 0.8, 0.02, 1.2))
        land.box(tar, 0, top, w, low - top, to=f"{tar}.shade")
        for far, near in ((FAR - 0.07, FAR - 0.015), (NEAR + 0.03, NEAR + 0.2)):
            for k in range(9):
                a = -0.72 + 1.44 * k / 9
                land.poly("#f2efe6", way.strip(a, a + 0.09, far, near), alpha=0.9)
        spans = steps(0.05, FAR - 0.09, 7)
        for far, near in zip(spans[::2], spans[1::2], strict=False):
            land.poly("#f7d36a", way.strip(-0.02, 0.02, far, near), alpha=0.9)
        middle = (top + low) / 2
        for start, stop in ((0.0, 0.2), (0.8, 1.0)):
            for k in range(3):
                x = w * (start + (stop - start) * (k + 0.15) / 3)
                land.box("#f7d36a", x, middle - 4, w * 0.045, 8, alpha=0.9)
    if stage.air.is_wet:
        puddles(stage, land, FAR)
    if "traffic light" not in stage.named:
        for side in (-1, 1):
            x, y = way.ground(0.92 * side, FAR - 0.01)
            signal(land, x, y, 0.34 * h, is_green=side > 0)
    for side in (-1, 1):
        lamp(stage, land, w / 2 + side * 0.46 * w, stage.y_at(FAR - 0.02), min(h * 0.5, 230.0))


def corners(stage: Stage, way: Corridor) -> None:
    """Draw the two houses at the far corners, whose sides run away along the street."""
    h, w, land, dice = stage.horizon, stage.width, stage.ground, stage.dice.child("corners")
    base, foot = stage.y_at(FAR - 0.1), FAR - 0.1
    for side in (-1, 1):
        wall = dice.pick(PAINTS)
        tall = (h * dice.between(0.62, 0.76) + base - h) / foot
        with land.group("corner", grade=stage.grade(0.3)):
            far = 0.04
            land.poly(
                f"{wall}.shade",
                (
                    way.wall(side, far, 0),
                    way.wall(side, far, tall),
                    way.wall(side, foot, tall),
                    way.wall(side, foot, 0),
                ),
            )
            x, _ = way.ground(side, foot)
            left, wide = (-20.0, x + 20) if side < 0 else (x, w - x + 20)
            facade(stage, land, dice, left, base, wide, tall * foot, wall)


def facade(
    stage: Stage, pen: Pen, dice: Dice, x: float, base: float, wide: float, tall: float, wall: str
) -> None:
    """Draw the front of a house with shop windows below an awning."""
    pen.box(wall, x, base - tall, wide, tall)
    shop, night = 0.28 * tall, stage.light.is_night
    windows(stage, pen, dice, x, base - tall * 0.96, wide, tall * 0.64, columns=5, rows=3)
    pen.box("#ffe6a6.lit" if night else "#9dbccb", x + 8, base - shop, wide - 16, shop * 0.8)
    pen.box(f"{wall}.deep", x + wide * 0.44, base - shop, wide * 0.12, shop)
    awning, n = dice.pick(("#c8483f", "#3f7f6b", "#3f6f9a")), 10
    for k in range(n):
        a, b = x + wide * k / n, x + wide * (k + 1) / n
        tone = awning if k % 2 else "#f6efe2"
        pen.poly(
            tone,
            [
                (a, base - shop * 1.1),
                (b, base - shop * 1.1),
                (b, base - shop * 0.8),
                (a, base - shop * 0.8),
            ],
        )
    pen.box(f"{wall}.shade", x - 3, base - tall - 6, wide + 6, 10)
    if stage.is_white:
        pen.box("#ffffff", x - 3, base - tall - 12, wide + 6, 9, rounding=3)


def signal(pen: Pen, x: float, y: float, tall: float, *, is_green: bool) -> None:
    """Draw a traffic light on its post."""
    n = tall * 0.12
    with pen.group("signal"):
        pen.box("#4a4d57", x - n * 0.14, y - tall, n * 0.28, tall)
        pen.box("#3a3d46", x - n * 0.5, y - tall, n, n * 2.7, rounding=n * 0.2)
        for k, tone in enumerate(("#e8483f", "#f2b63f", "#4fc06a")):
            is_on = (k == 2) if is_green else (k == 0)
            pen.oval(
                f"{tone}.lit" if is_on else f"{tone}.deep",
                x,
                y - tall + n * (0.5 + 0.84 * k),
                n * 0.33,
            )
