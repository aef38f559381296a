"""Owns what falls or drifts through the air of a setting: snow, rain, fog, wind and its leaves.

Does not know what stands in it.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.stage import Stage

VEIL: Final = 0.17
"""How much of the fog lies before everything, and as much again over the horizon."""


def weather_in_air(stage: Stage, pen: Pen) -> None:
    """Draw falling snow, rain, fog or wind in front of everything."""
    w, h, dice = stage.width, stage.height, pen.dice
    match stage.weather:
        case "snow":
            for _ in range(70 + 60 * stage.detail):
                r = 1.4 + 4.6 * dice.roll() ** 3
                x, y = dice.between(0, w), dice.between(0, h)
                pen.oval("#ffffff.raw", x, y, r, alpha=0.55 + 0.4 * dice.roll())
        case "storm" if stage.is_blizzard:
            pen.box("#e8eef6.raw", 0, 0, w, h, alpha=0.3)
            for _ in range(5):
                x, y = dice.between(0, 1) * w, dice.between(0.2, 1) * h
                pen.oval("#f4f8fc.raw", x, y, w * 0.5, 90, slope="round", alpha=0.5, fade=0)
            for k in range(190 + 110 * stage.detail):
                r = 1.6 + 5.4 * dice.roll() ** 2
                x, y = dice.between(0, w * 1.1), dice.between(0, h)
                alpha = 0.6 + 0.4 * dice.roll()
                if k % 3:
                    pen.oval("#ffffff.raw", x, y, r, alpha=alpha)
                else:
                    # Driven by the wind.
                    pen.line("#ffffff.raw", [(x, y), (x - 5 * r, y + 3 * r)], r, alpha=0.7 * alpha)
        case "rain" | "storm":
            lean = 0.34 if stage.weather == "storm" else 0.2
            for _ in range(120 + 70 * stage.detail):
                x, y, n = dice.between(0, w * 1.1), dice.between(-20, h), dice.between(20, 58)
                wide = dice.between(1.2, 2.6)
                pen.line("#eef5fc.raw", [(x, y), (x - n * lean, y + n)], wide, alpha=0.5)
        case "fog":
            haze = f"{stage.light.haze}.raw"
            veil = h - stage.horizon
            pen.box(haze, 0, 0, w, h, alpha=VEIL)
            pen.box(haze, 0, stage.horizon - veil, w, veil, to=haze, alpha=0.0, fade=VEIL)
            pen.box(haze, 0, stage.horizon, w, veil, to=haze, alpha=VEIL, fade=0.0)
            for i in range(8):
                y = stage.horizon - 0.3 * veil + i * veil * 0.15
                x, half = dice.between(0.0, 1.0) * w, w * dice.between(0.4, 0.7)
                pen.oval(haze, x, y, half, 40 + 9 * i, slope="round", alpha=0.6, fade=0)
        case "wind":
            for _ in range(5 + 2 * stage.detail):
                x, y, n = (
                    dice.between(0, w * 0.8),
                    dice.between(0.06, 0.7) * h,
                    dice.between(90, 220),
                )
                pen.line(
                    "#ffffff.raw",
                    [
                        (x, y),
                        (x + n * 0.5, y - 7),
                        (x + n, y),
                        (x + n * 1.1, y - 16),
                        (x + n * 1.02, y - 24),
                        (x + n * 0.95, y - 14),
                    ],
                    dice.between(1.6, 3.2),
                    alpha=0.6,
                )
            leaf = {"autumn": "#d9692b", "spring": "#f3b7cf", "winter": "#ffffff"}.get(
                stage.season, "#7fb24e"
            )
            for _ in range(8 + 5 * stage.detail):
                x, y, r = dice.between(0, w), dice.between(0.1, 0.95) * h, dice.between(4, 9)
                pen.oval(leaf, x, y, r, r * 0.45, tilt=dice.between(-50, 50))
        case _:
            pass
