"""Owns the branch that hangs into the upper right of an open landscape and frames it.

It lies behind the subjects and hides none of them. Does not know subjects.
"""

import math
from typing import Final

from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.places.planting import leaf_tones
from tintype.engine.vignette.places.stage import Stage

LEAFY: Final = frozenset(
    (
        "castle grounds",
        "farm",
        "garden",
        "hills",
        "lake",
        "meadow",
        "park",
        "playground",
        "river",
        "village",
    )
)
"""Settings in which a tree may stand beside the viewer."""

SHARE: Final = 0.5
"""How many of such pictures have the branch: seen in each of them it would be a stamp."""
BARK: Final = "#5f4334"
TWIGS: Final = (
    ((0.1, -0.05), (-0.06, 0.03), (-0.24, 0.05), 15),
    ((0.06, 0.02), (-0.04, 0.11), (-0.15, 0.17), 11),
    ((0.06, 0.14), (0.0, 0.2), (-0.06, 0.27), 7),
)
"""Three points of each twig, from the upper right corner in short sides; how many leaves it has."""


def overhang(stage: Stage) -> None:
    """Draw a branch with the leaves of the season, as long as chance has it; none in the snow."""
    dice = stage.dice.child("overhang")
    if stage.is_white or not stage.detail or not dice.chance(SHARE):
        return
    side, pen, tones = min(stage.width, stage.height), stage.ground, leaf_tones(stage)
    with pen.group("branch", grade=stage.grade(0)):
        for *knots, count in TWIGS:
            reach, droop = dice.between(0.8, 1.3), dice.between(0.7, 1.3)
            spine: list[Point] = [
                (stage.width + side * (x if x > 0 else x * reach), side * y * droop)
                for x, y in knots
            ]
            pen.limb(BARK, spine, (side * 0.013, side * 0.003))
            for is_near in (False, True):
                for k in range(count):
                    x, y, along = on_curve(spine, 0.12 + 0.88 * (k + dice.roll()) / count)
                    turn = along + dice.between(16, 62) * (-1 if (k + is_near) % 2 else 1)
                    tone = dice.pick(tones)
                    long = side * dice.between(0.05, 0.072)
                    leaf(pen, tone if is_near else f"{tone}.shade", x, y, long, turn)


def on_curve(knots: list[Point], t: float) -> tuple[float, float, float]:
    """Return a point of the arc through three knots at `t`, and its direction in degrees."""
    (ax, ay, *_), (bx, by, *_), (cx, cy, *_) = knots
    px, py = 2 * bx - (ax + cx) / 2, 2 * by - (ay + cy) / 2
    u = 1 - t
    x, y = u * u * ax + 2 * u * t * px + t * t * cx, u * u * ay + 2 * u * t * py + t * t * cy
    dx, dy = u * (px - ax) + t * (cx - px), u * (py - ay) + t * (cy - py)
    return x, y, math.degrees(math.atan2(dy, dx))


def leaf(pen: Pen, tone: Tone, x: float, y: float, long: float, degrees: float) -> None:
    """Draw a pointed leaf that grows from (x, y), its upper half in the light."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def at(along: float, across: float) -> tuple[float, float]:
        return x + long * (along * c - across * s), y + long * (along * s + across * c)

    stem, tip = (*at(0, 0), 0.0), (*at(1, 0), 0.0)
    pen.fill(tone, smooth([stem, at(0.3, -0.2), at(0.7, -0.15), tip, at(0.7, 0.15), at(0.3, 0.2)]))
    pen.fill(f"{tone.partition('.')[0]}.light", smooth([stem, at(0.3, -0.2), at(0.7, -0.15), tip]))
