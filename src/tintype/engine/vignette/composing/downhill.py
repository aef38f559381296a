"""Owns those who go down a slope: each on its fall, leaning as it does, one behind the other.

Does not know how the slope is drawn.
"""

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.attaching.posing import GLIDERS
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.slopes import SLOPE, edge_at, fall_of
from tintype.engine.vignette.places.stage import Place, Stage

DOWN: Final = 0.2
"""How far below the far edge of the slope they are, as a part of the height."""
ROW: Final = 0.1
"""How far every other one is nearer than that."""
BEGIN, END = 0.14, 0.86
SHARE: Final = 0.42
"""Between which parts of the width they are, and how high they are at most, of the height."""


def gliding(spots: Sequence[Spot], place: Place, stage: Stage) -> tuple[Spot, ...]:
    """Return the spots with those who glide on the slope and leaning with it."""
    if place.name != SLOPE:
        return tuple(spots)
    down = [s for s in spots if s.cluster.kind.name in GLIDERS and not s.is_airborne]
    out = list(spots)
    for k, spot in enumerate(sorted(down, key=lambda s: s.x)):
        out[out.index(spot)] = slid(spot, k, len(down), stage)
    return tuple(out)


def slid(spot: Spot, k: int, total: int, stage: Stage) -> Spot:
    """Return the spot of one of them, which keeps its place if it has one."""
    lean = math.degrees(fall_of(stage)) * (-1 if spot.cluster.is_flipped else 1)
    if spot.cluster.is_pinned:
        return msgspec.structs.replace(spot, tilt=lean)
    x = stage.width * (0.5 if total == 1 else BEGIN + (END - BEGIN) * (k + 0.5) / total)
    y = edge_at(stage, x) + stage.height * (DOWN + ROW * (k % 2))
    c = spot.cluster
    scale = min(spot.scale, SHARE * stage.height / (c.bottom - c.top))
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale, tilt=lean)
