"""Owns what fills a whole night sky: northern lights and the milky way.

Does not know what is below it, nor which words ask for it.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Stage

Along: TypeAlias = Callable[[float, float], tuple[float, float]]
"""A point of a band by how far along it (0..1) and how far beside its middle (units)."""

CURTAINS: Final = (
    ("#7a5fe0", 0.5, 0.46, 0.5, 1.3),
    ("#3fd0a0", 0.66, 0.56, 0.62, 0.9),
    ("#58e8a0", 0.84, 0.6, 0.75, 1.9),
)
"""Colour, foot and height (parts of the sky), strength and phase, far ones first."""


def northern_lights(stage: Stage, pen: Pen) -> None:
    """Draw curtains of light from edge to edge: bright at their feet, faint above."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("aurora")
    turn = dice.between(0, 6.28)
    pen.oval("#3fd0a0.raw", w * 0.5, h * 0.8, w * 0.7, h * 0.5, slope="round", alpha=0.34, fade=0.0)
    n = max(28, int(w / 22))
    for tone, foot, tall, amount, phase in CURTAINS:
        # Upside down, because a gradient runs from full to faint.
        with pen.group("curtain", matrix=(1.0, 0.0, 0.0, -1.0, 0.0, h), blur=3.0):
            feet: list[tuple[float, float]] = []
            for i in range(n + 1):
                x = w * (i / n * 1.1 - 0.05)
                a = 2.2 * math.pi * i / n * (0.7 + 0.2 * phase) + turn * phase
                feet.append((x + 26 * math.cos(a), h * (1 - foot) + h * 0.12 * math.sin(a)))
            for i in range(n):
                (x0, y0), (x1, y1) = feet[i], feet[i + 1]
                up = h * tall * dice.between(0.72, 1.08)
                lean = 0.1 * up
                piece: list[Point] = [
                    (x0, y0),
                    (x1 + 2, y1),
                    (x1 + 2 + lean, y1 + up),
                    (x0 + lean, y0 + up),
                ]
                strength = amount * (0.55 + 0.45 * math.sin(3.1 * i / n * math.pi + phase * 2) ** 2)
                pen.poly(f"{tone}.raw", piece, to=f"{tone}.raw", alpha=strength, fade=0.0)
            hem: list[Point] = [*feet, *[(x, y + h * 0.035) for x, y in reversed(feet)]]
            pen.blob("#d8ffe8.raw", hem, to=f"{tone}.raw", alpha=0.6 * amount, fade=0.0)


def milky_way(stage: Stage, pen: Pen) -> None:
    """Draw a bright band of stars and dust from the horizon to the upper edge."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("galaxy")
    foot, top = (w * 0.3, h * 1.02), (w * 0.72, -h * 0.12)
    dx, dy = top[0] - foot[0], top[1] - foot[1]
    length = math.hypot(dx, dy)
    tilt = math.degrees(math.atan2(dy, dx))

    def at(t: float, across: float) -> tuple[float, float]:
        return foot[0] + dx * t - dy / length * across, foot[1] + dy * t + dx / length * across

    wide = min(w * 0.16, h * 0.3)
    with pen.group("band", blur=5.0):
        for tone, spread, amount in (
            ("#5a6fd8", 2.0, 0.34),
            ("#9a7fe0", 1.25, 0.4),
            ("#f0b8c8", 0.8, 0.4),
            ("#fff0d8", 0.4, 0.5),
        ):
            for k in range(8):
                x, y = at((k + dice.roll()) / 8, wide * 0.16 * dice.between(-1, 1))
                pen.oval(
                    f"{tone}.raw",
                    x,
                    y,
                    length * 0.17,
                    wide * spread * dice.between(0.7, 1.1),
                    tilt=tilt,
                    slope="round",
                    alpha=amount,
                    fade=0.0,
                )
        for k in range(9):
            x, y = at((k + dice.roll()) / 9, wide * dice.between(-0.36, 0.3))
            pen.oval(
                f"{stage.light.sky[0]}.raw",
                x,
                y,
                length * dice.between(0.05, 0.11),
                wide * dice.between(0.1, 0.2),
                tilt=tilt + dice.between(-24, 24),
                slope="round",
                alpha=0.6,
                fade=0.0,
            )
    _dust(stage, pen, dice, at, wide)


def _dust(stage: Stage, pen: Pen, dice: Dice, at: Along, wide: float) -> None:
    """Scatter stars, more of them within the band."""
    w, h = stage.width, stage.horizon
    for k in range(150 + 90 * stage.detail):
        if k % 3:
            x, y = at(dice.roll(), wide * dice.between(-1, 1) * dice.between(0.3, 1.5))
        else:
            x, y = w * dice.roll(), h * dice.roll()
        r = 0.7 + 1.7 * dice.roll() ** 4
        tone = dice.pick(("#ffffff", "#ffffff", "#d8e4ff", "#ffe9c8"))
        if y < h:
            pen.oval(f"{tone}.raw", x, y, r, alpha=dice.between(0.45, 1.0))


SPECTACLES: Final[Mapping[str, Callable[[Stage, Pen], None]]] = MappingProxyType(
    {"northern lights": northern_lights, "milky way": milky_way}
)
