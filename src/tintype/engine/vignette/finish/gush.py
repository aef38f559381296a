"""Owns the jets of water that come out of what sprays.

Does not know words, nor who holds what sprays (`hosing`), nor what leaks (`tumult`).
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import XY
from tintype.engine.vignette.art.pen import Node, Pen

SPRAYING: Final = "spraying"
"""The attribute of what water comes out of."""

Spout = tuple[float, float, float]

SPOUTS: Final[Mapping[str, tuple[Spout, ...]]] = {
    "hose": ((0.97, 0.39, 0.74),),
    "fire hydrant": ((0.03, 0.56, -0.8), (0.97, 0.56, 0.8)),
    "fire engine": ((0.72, 0.02, 1.0),),
    "fire extinguisher": ((0.9, 0.3, 1.0),),
    "water gun": ((0.98, 0.24, 1.0),),
    "watering can": ((0.98, 0.3, 0.6),),
    "perfume bottle": ((0.62, 0.06, 0.5),),
    "shower": ((0.5, 0.3, 0.3),),
}
"""Where the water of single things comes out, as parts of the box, and how far it goes forward."""
UPWARDS: Final[tuple[Spout, ...]] = ((0.5, 0.04, -0.5), (0.5, 0.04, 0.5))
"""The same of all others: it wells up and falls to both sides."""
JET: Final = 1.05
"""How far a jet goes, as a part of the size of the thing."""
TONES: Final = ("#5fb4e6.raw", "#8fcdf0.raw", "#c4e6f8.raw")


def gushing(kind: Kind) -> tuple[Node, ...]:
    """Return the jets of water that come out of a thing."""
    width, height = kind.box
    pen = Pen()
    size = JET * (width * height) ** 0.5
    for x, y, way in SPOUTS.get(kind.name, UPWARDS):
        jet(pen, (x * width, y * height), way * size, kind.ground)
    return pen.nodes


def jet(pen: Pen, spout: XY, far: float, ground: float) -> None:
    """Draw a jet that rises a little from a spout, bends and falls apart into drops."""
    x, y = spout
    fall = max(0.2 * abs(far), ground - y)
    thick = 0.055 * abs(far)
    for k, tone in enumerate(TONES):
        rise, reach = (0.16 + 0.1 * k) * abs(far), far * (1.0 - 0.13 * k)
        spine = [
            (x, y),
            (x + 0.3 * reach, y - rise),
            (x + 0.66 * reach, y - 0.5 * rise + 0.16 * fall),
            (x + reach, y + (0.86 - 0.12 * k) * fall),
        ]
        widths = (0.3 * thick, 0.7 * thick, thick, 0.5 * thick)
        pen.limb(tone, spine, widths, alpha=0.86)
    for k in range(14):
        t = 0.42 + 0.58 * ((k * 0.618034) % 1.0)
        drop = fall * (0.1 + 0.76 * t**2) - (0.1 + 0.22 * ((k * 5) % 4) / 4) * abs(far) * (1 - t)
        r = thick * (0.16 + 0.06 * (k % 3))
        at = (x + far * (t + 0.05 * (k % 3 - 1)), y + drop - 2 * r)
        pen.oval(TONES[1 + k % 2], *at, r, 1.25 * r)
    for k in range(5):
        r = thick * (0.5 + 0.2 * (k % 3))
        pen.oval("#eef9ff.raw", x + far * (0.9 + 0.05 * k), y + 0.84 * fall, r, 0.6 * r, alpha=0.8)
