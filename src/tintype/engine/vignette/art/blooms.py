"""Owns the heads of flowers as they are seen in a bouquet: tulip, sunflower, lily, iris, poppy.

Does not know stalks, nor which flowers are bound together.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from tintype.engine.vignette.art.foliage import petal
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen

Head: TypeAlias = Callable[[Pen, str, float, float, float], None]
"""Draws a head in a tone round (x, y) with a radius."""


def _blossom(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for k in range(6):
        pen.fill(f"{tone}.shade", petal(x, y + 1, r, r * 0.98, 60 * k - 60))
    for k in range(6):
        pen.fill(tone, petal(x, y, r * 0.88, r * 0.78, 60 * k - 90))
    pen.oval("#f0b83a" if tone != "other" else "#a8622c", x, y, r * 0.26)
    pen.oval("#fff3d6", x - r * 0.07, y - r * 0.08, r * 0.1, alpha=0.7)


def _tulip(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    pen.blob(
        f"{tone}.shade",
        [(x - r * 0.3, y + r * 0.4), (x - r * 0.2, y - r, 0.1), (x + r * 0.5, y - r * 0.1)],
    )
    pen.blob(
        f"{tone}.shade",
        [(x - r * 0.5, y - r * 0.1), (x + r * 0.24, y - r, 0.1), (x + r * 0.3, y + r * 0.4)],
    )
    for side in (-1, 1):
        cup = [
            (x + side * 0.02 * r, y + r * 0.86, 0.4),
            (x + side * 0.6 * r, y + r * 0.62),
            (x + side * 0.76 * r, y),
            (x + side * 0.62 * r, y - r * 0.86, 0.1),
            (x + side * 0.2 * r, y - r * 0.2),
            (x - side * 0.12 * r, y + r * 0.4),
        ]
        pen.form(tone, smooth(cup), shade=r * 0.1, light=r * 0.08)
    middle = [
        (x - 0.36 * r, y + 0.5 * r),
        (x - 0.3 * r, y - 0.2 * r),
        (x, y - 0.78 * r, 0.1),
        (x + 0.3 * r, y - 0.2 * r),
        (x + 0.36 * r, y + 0.5 * r),
        (x, y + 0.86 * r),
    ]
    pen.form(tone, smooth(middle), shade=r * 0.08, light=r * 0.12)


def _rays(count: int, wide: float, heart: str, size: float) -> Head:
    """Return a head of narrow petals round a large heart."""

    def draw(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
        step = 360 / count
        for k in range(count):
            pen.fill(f"{tone}.shade", petal(x, y, r * 1.04, r * wide, step * (k + 0.5), tip=0.3))
        for k in range(count):
            pen.fill(tone, petal(x, y, r, r * wide, step * k, tip=0.3))
        pen.oval(f"{heart}.shade", x, y, r * size)
        pen.oval(heart, x - r * 0.03, y - r * 0.04, r * size * 0.86)
        for k in range(8):
            a = math.radians(45 * k)
            dot = r * size * 0.5
            pen.oval(f"{heart}.light", x + dot * math.cos(a), y + dot * math.sin(a), r * 0.035)

    return draw


def _lily(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for start, tint in ((-60, f"{tone}.shade"), (-90, tone)):
        for k in range(3):
            turn = start + 120 * k
            pen.fill(tint, petal(x, y, r * 1.12, r * 0.62, turn, tip=0.05))
            a = math.radians(turn)
            pen.line(
                f"{tone}.deep",
                [
                    (x + 0.16 * r * math.cos(a), y + 0.16 * r * math.sin(a)),
                    (x + 0.8 * r * math.cos(a), y + 0.8 * r * math.sin(a)),
                ],
                max(0.8, r * 0.045),
                alpha=0.5,
            )
    pen.oval("#dfe8b0", x, y, r * 0.16)
    for k in range(6):
        a = math.radians(60 * k - 70)
        end = (x + 0.46 * r * math.cos(a), y + 0.46 * r * math.sin(a))
        pen.line("#cfd98a", [(x, y), end], max(0.8, r * 0.05))
        pen.oval("#b8642c", end[0], end[1], r * 0.085)


def _iris(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for turn in (-118, -62, -90):
        body = petal(x, y + 0.1 * r, r * 1.05, r * 0.62, turn, tip=0.6)
        pen.fill(f"{tone}.light" if turn == -90 else f"{tone}.shade", body)
    for turn in (28, 152, 90):
        pen.fill(tone, petal(x, y, r * 1.02, r * 0.7, turn, tip=0.8))
        a = math.radians(turn)
        pen.fill("#f6cf48", petal(x, y, r * 0.5, r * 0.16, math.degrees(a), tip=0.4))


def _poppy(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for k, tint in enumerate((f"{tone}.shade", f"{tone}.shade", tone, tone)):
        turn = (90, -90, 0, 180)[k]
        pen.fill(tint, petal(x, y, r, r * 1.3, turn))
    pen.oval("#2d2630", x, y, r * 0.28)
    pen.oval("#7f9a5c", x, y, r * 0.13)


def _ruffle(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for reach, count, tint in (
        (1.0, 9, f"{tone}.shade"),
        (0.8, 8, tone),
        (0.56, 6, f"{tone}.light"),
    ):
        for k in range(count):
            turn = 360 / count * k + 20 * reach
            pen.fill(tint, petal(x, y, r * reach, r * 0.62 * reach, turn))
        if reach < 1:
            pen.oval(f"{tone}.shade", x, y, r * reach * 0.62, alpha=0.5)
    pen.fill(f"{tone}.pale", petal(x - r * 0.1, y + r * 0.1, r * 0.34, r * 0.3, -70))


def _daffodil(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for k in range(6):
        tint = tone if k % 2 else f"{tone}.shade"
        pen.fill(tint, petal(x, y, r, r * 0.66, 60 * k - 90, tip=0.3))
    pen.oval("#f09a2c", x, y, r * 0.42)
    pen.oval("#c8701c", x, y, r * 0.24)


def _spike(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    for side in (-0.5, 0.5, 0):
        for k in range(7):
            w = r * (0.2 - 0.016 * k)
            cx, cy = x + side * r * (1 + 0.16 * k), y + r * (0.8 - 0.3 * k) + abs(side) * r * 0.3
            for shift, tint in ((-1, tone), (1, f"{tone}.shade")):
                pen.oval(tint, cx + shift * w * 0.6, cy, w, w * 0.8)


def _cluster(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    pen.oval(f"{tone}.shade", x, y, r)
    for ring, count in ((0.74, 9), (0.38, 5), (0.0, 1)):
        for k in range(count):
            a = math.radians(360 / count * k + 50 * ring)
            cx, cy = x + ring * r * math.cos(a), y + ring * r * math.sin(a)
            for j in range(4):
                tint = tone if j % 2 else f"{tone}.light"
                pen.fill(tint, petal(cx, cy, r * 0.27, r * 0.26, 90 * j + 45))
            pen.oval(f"{tone}.pale", cx, cy, r * 0.05)


HEADS: Final[Mapping[str, Head]] = MappingProxyType(
    {
        "tulip": _tulip,
        "sunflower": _rays(16, 0.3, "#6b4326", 0.42),
        "daisy": _rays(12, 0.34, "#f0b83a", 0.28),
        "lily": _lily,
        "iris": _iris,
        "poppy": _poppy,
        "peony": _ruffle,
        "carnation": _ruffle,
        "rose": _ruffle,
        "daffodil": _daffodil,
        "lavender": _spike,
        "hydrangea": _cluster,
    }
)
"""The flowers that a bouquet can be of."""

HUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tulip": "red",
        "sunflower": "yellow",
        "daisy": "white",
        "lily": "white",
        "iris": "purple",
        "poppy": "red",
        "peony": "pink",
        "carnation": "pink",
        "rose": "red",
        "daffodil": "yellow",
        "lavender": "lavender",
        "hydrangea": "blue",
    }
)
"""The colours that these flowers have, where nobody says so."""


PETALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tulip": "#e6484f",
        "sunflower": "#f6bd2c",
        "daisy": "#fbfaf4",
        "lily": "#fdf3f0",
        "iris": "#6f5fc8",
        "poppy": "#dd3b2c",
        "peony": "#ee86a8",
        "carnation": "#e8506a",
        "rose": "#cf2f45",
        "daffodil": "#f8d94a",
        "lavender": "#8d6cc4",
        "hydrangea": "#7f9be0",
    }
)
"""The same as they are drawn."""


def blooms_of(words: tuple[str, ...]) -> list[str]:
    """Return the flowers among the attributes of a bouquet, in order."""
    return [word for word in words if word in HEADS][:2]


def bloom(pen: Pen, name: str, tone: str, x: float, y: float, r: float) -> None:
    """Draw the head of a flower, or a plain blossom."""
    HEADS.get(name, _blossom)(pen, tone, x, y, r)
