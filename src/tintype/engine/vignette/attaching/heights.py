"""Owns where things stand on a mountain, a hill or a cliff that is the land itself, and how large.

Their size is a part of the picture, not of the mountain: a castle on one is seen from afar, a
goat is looked at. Does not know where the height itself is in the picture.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import Hook
from tintype.engine.vignette.attaching.posing import OCCUPIED
from tintype.engine.vignette.kinds import is_animate

PICTURE: Final[Mapping[str, float]] = MappingProxyType(
    {"mountain": 250.0, "hill": 212.0, "cliff": 330.0}
)
"""How many units of its own box are as high as the picture."""

ALIVE, STEEP, LEAST_ALIVE, MOST_ALIVE = 0.235, 0.35, 0.15, 0.34
LEAST_BUILT, MOST_BUILT, DOUBLED = 0.16, 0.3, 0.045
"""The height of who stands there, as a part of the picture's: of one who is one metre high, how it
grows with his size, at least and at most; and of what was built or grows: for a hut, at most, and
how much more for twice its real height."""
HUT_M: Final = 4.0
ROOM: Final = 0.74
"""How wide a row of things is at most, as a part of what is seen of the height."""
FEW: Final = 3
STEP: Final = 0.09
"""More of them stand in two rows, so far apart, as a part of the height."""
SUNK: Final = 1.2
"""How deep feet are in the grass, in units."""
NEARER: Final = 0.1
"""What stands beside the top is on the near side of the height, not on its edge: so much lower."""


def on_height(f: Fitting) -> Hook | None:
    """Seat things on the land that carries them, side by side, from four on in two rows."""
    if f.host.name not in PICTURE or f.pose != OCCUPIED:
        return None
    tall = share(f.kind) * PICTURE[f.host.name] / max(1, f.crowd - 1) ** 0.22
    scale = tall / f.kind.box[1]
    room = ROOM * min(f.host.box[0], PICTURE[f.host.name])
    ranks = 1 if f.total <= FEW else 2
    scale = min(scale, ranks * room / (1.06 * f.kind.breadth * max(f.total, f.crowd)))
    wide = room / f.total
    pitch = wide if f.total > FEW else min(1.06 * f.kind.breadth * scale, wide)
    places = [(x, max(y, f.edge.at(x))) for x, y in spread(f, pitch)]
    low = STEP * f.host.box[1] * (ranks - 1)
    return Hook(
        places=tuple(
            (x, y + SUNK + NEARER * abs(x - f.place.x) + low * ((f.first + k) % ranks))
            for k, (x, y) in enumerate(places)
        ),
        scale=scale,
    )


def spread(f: Fitting, pitch: float) -> list[tuple[float, float]]:
    """Return a place for each piece; of several kinds the first has the top."""
    slots = list(range(f.total))
    middle = (f.total - 1) / 2
    if f.kinds > 1 and f.total > FEW:
        slots.sort(key=lambda k: abs(k - middle))
    own = slots[f.first : f.first + f.count]
    return [(f.place.x + (k - middle) * pitch, f.place.y) for k in own]


def share(kind: Kind) -> float:
    """Return how high a thing is seen on a height, as a part of the picture's height."""
    if is_animate(kind):
        return min(MOST_ALIVE, max(LEAST_ALIVE, ALIVE * max(kind.height_m, 0.1) ** STEEP))
    more = DOUBLED * math.log2(max(kind.height_m, 1.0) / HUT_M)
    return min(MOST_BUILT, max(LEAST_BUILT, LEAST_BUILT + 0.02 + more))
