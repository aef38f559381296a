"""Owns mountains, hills and cliffs that carry something: they are the land of the picture.

Each is so large that its foot and its sides lie beyond the picture, behind what else is there.
Does not know how they are drawn, nor where on them things stand (`heights`).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.engine.vignette.attaching.heights import PICTURE
from tintype.engine.vignette.attaching.posing import OCCUPIED
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Stage

CLIFF_TOP: Final = 0.46
"""How low the level top of a cliff is, as a part of the picture's height: the sea is below it."""
WIDEST: Final[Mapping[str, float]] = MappingProxyType({"mountain": 3.0, "hill": 3.0, "cliff": 0.9})
"""How wide it is at most, as a part of the picture's width."""
LOWEST: Final = 1.02
AWAY: Final = 0.5
"""How low the foot of the others is, and their depth: a little of the air is before them."""
DISTANT: Final = -1
"""The layer of what is behind all that stands near."""


def seated(spots: tuple[Spot, ...], stage: Stage) -> tuple[Spot, ...]:
    """Return what carries something as the land itself, with what stands on it."""
    return tuple(enlarged(s, stage) if is_loaded(s) else s for s in spots)


def is_loaded(spot: Spot) -> bool:
    """Tell whether a thing is a height that is drawn as one that carries something."""
    return spot.cluster.kind.name in PICTURE and spot.cluster.pose == OCCUPIED


def enlarged(spot: Spot, stage: Stage) -> Spot:
    """Return a height so large that it fills the width, its top in the middle of the picture.

    One that was drawn before keeps its place.
    """
    c = spot.cluster
    far = msgspec.structs.replace(spot, depth=AWAY, layer=DISTANT, is_afloat=False, sunk=0.0)
    if c.is_pinned:
        return far
    name, wide = c.kind.name, c.kind.box[0]
    scale = min(stage.height / PICTURE[name], WIDEST[name] * stage.width / wide)
    rise = -c.anchors["top"][1]
    low = LOWEST * stage.height
    x = 0.5 * stage.width
    if name == "cliff":
        x = 0.5 * wide * scale - 0.01 * stage.width
        x = stage.width - x if c.is_flipped else x
        low = CLIFF_TOP * stage.height + rise * scale
    return msgspec.structs.replace(far, x=x, y=low, scale=scale)
