"""Owns the ski slope, which falls across the whole picture, and how steep it is.

Does not know who goes down it.
"""

import math
from typing import Final

from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer
from tintype.engine.vignette.places.scenery import peaks
from tintype.engine.vignette.places.stage import Stage, place

SLOPE: Final = "ski slope"
TOP, LOW = 0.2, 0.76
"""How low the far edge of the slope is at the left and at the right, as a part of the height."""
FIR: Final = "#4f7f79"


def edge_at(stage: Stage, x: float) -> float:
    """Return the y of the slope's far edge."""
    return stage.height * (TOP + (LOW - TOP) * x / stage.width)


def fall_of(stage: Stage) -> float:
    """Return by how many radians the slope falls to the right."""
    return math.atan2((LOW - TOP) * stage.height, stage.width)


@place(
    SLOPE,
    horizon=0.56,
    land=(0.3, 0.8),
    season="winter",
    phrase="on a ski slope",
    aliases=(
        "ski slopes",
        "piste",
        "slopes",
        "snowy slope",
        "ski run",
        "downhill run",
        "black run",
        "ski piste",
        "steep slope",
        "steep snowy slope",
    ),
)
def ski_slope(stage: Stage) -> None:
    """Draw a white slope that falls across the picture, tracks on it and peaks behind."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("slope")
    for low, high, depth in ((0.4, 0.7, 0.85), (0.2, 0.4, 0.6)):
        peaks(
            stage,
            back,
            h + 70,
            h * low,
            h * high,
            child=f"peaks {depth}",
            depth=depth,
            tone="#7f98bd",
            snow=0.6,
        )
    stage.ridge(back, "#eef4fb", h + 10, 12, child="valley", depth=0.5, to="#d3e1f1")
    wood_below(stage, back, dice)
    with land.group("slope", grade=stage.grade(0.1)):
        crest: list[Point] = [
            (w * t, edge_at(stage, w * t) + 9 * math.sin(11 * t), 0.8)
            for t in (-0.1, 0.12, 0.34, 0.56, 0.78, 1.1)
        ]
        low = stage.height * 1.1
        outline = smooth([*crest, (w * 1.1, low, 0), (-w * 0.1, low, 0)])
        land.fill("#fdfeff", outline, to="#cddcef")
        with land.inside(outline):
            tracks(stage, land)
        rim: list[Point] = [(x, y + 3) for x, y, *_ in crest]
        land.line("#ffffff", rim, 5, alpha=0.9)
    with land.group("firs", grade=stage.grade(0.1)):
        for t, n in ((0.02, 210), (0.11, 150), (0.2, 116), (0.93, 130), (0.99, 170)):
            conifer(land, w * t, edge_at(stage, w * t) + 30, n, FIR, is_white=True)
    poles(stage)


def wood_below(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw the wood in the valley, which the slope goes down to."""
    w, h = stage.width, stage.horizon
    with pen.group("far wood", grade=stage.grade(0.5)):
        for _ in range(16 + 6 * stage.detail):
            x, n = w * dice.between(0.4, 1.02), dice.between(40, 90)
            conifer(pen, x, h + dice.between(14, 60), n, FIR, is_white=True)


def tracks(stage: Stage, pen: Pen) -> None:
    """Draw the shade of the slope's bumps and the tracks of skis, along its fall."""
    w, h = stage.width, stage.height
    for k, (down, wide) in enumerate(((0.1, 30), (0.26, 46), (0.46, 60), (0.66, 70))):
        bump: list[Point] = [
            (w * t, edge_at(stage, w * t) + h * down + 16 * math.sin(7 * t + 2 * k))
            for t in (-0.1, 0.2, 0.5, 0.8, 1.1)
        ]
        pen.limb("#b9cde6", bump, (wide * 0.3, wide, wide * 0.4, wide, wide * 0.3), alpha=0.24)
    for k in range(4):
        for pair in (0.0, 8.0 + 2 * k):
            line: list[Point] = [
                (w * t, edge_at(stage, w * t) + h * (0.06 + 0.15 * k) + 22 * math.sin(8 * t + k))
                for t in (-0.05, 0.15, 0.35, 0.55, 0.75, 0.95, 1.1)
            ]
            pen.line("#aec4e0", [(x, y + pair) for x, y, *_ in line], 1.6 + 0.7 * k, alpha=0.7)


def poles(stage: Stage) -> None:
    """Plant the flags of a run into the snow."""
    with stage.front.group("pole", grade=stage.grade(0.0)):
        for t, down, tone in ((0.1, 0.6, "#e0453f"), (0.86, 0.2, "#3f7fd0")):
            x = stage.width * t
            y = edge_at(stage, x) + stage.height * down
            stage.front.limb(tone, [(x, y), (x + 4, y - 110)], (5, 5))
            stage.front.poly(tone, [(x + 3, y - 110), (x + 50, y - 97), (x + 3, y - 77)])
