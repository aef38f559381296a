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
from tintype.engine.vignette.composing.loose import BUILT, depth_at
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Stage

CLIFF_TOP: Final = 0.46
"""How low the level top of a cliff is, as a part of the picture's height: the sea is below it."""
WIDEST: Final[Mapping[str, float]] = MappingProxyType({"mountain": 3.0, "hill": 3.0, "cliff": 0.9})
"""How wide it is at most, as a part of the picture's width."""
LOWEST: Final = 1.02
AWAY: Final = 0.5
"""How low the foot of the others is, and their depth: a little of the air is before them."""
SEEN, ASIDE, BEHIND = 0.3, 0.2, 0.16
"""How high a building beyond it is at most, of the height; how far it is from the side, of the
width; and how near, 0 at the horizon."""
DISTANT: Final = -1
"""The layer of what is behind all that stands near."""


def seated(spots: tuple[Spot, ...], stage: Stage) -> tuple[Spot, ...]:
    """Return what carries something as the land itself, with what stands on it."""
    land = [s for s in spots if is_loaded(s)]
    if not land:
        return spots
    far = [s for s in spots if s not in land and s.layer == 0 and is_built(s)]
    moved = {id(s): enlarged(s, stage) for s in land}
    moved |= {id(s): beyond(s, k, stage) for k, s in enumerate(far)}
    return tuple(moved.get(id(s), s) for s in spots)


def is_built(spot: Spot) -> bool:
    """Tell whether a thing is a building, which is seen beyond the height and not before it."""
    return spot.cluster.kind.category.startswith(BUILT) and not spot.is_airborne


def beyond(spot: Spot, k: int, stage: Stage) -> Spot:
    """Return a building of the land beyond a height, to the left of it, the next to the right."""
    c = spot.cluster
    if c.is_pinned:
        return msgspec.structs.replace(spot, layer=DISTANT)
    scale = min(spot.scale, SEEN * stage.height / (c.bottom - c.top))
    x = stage.width * (ASIDE if k % 2 == 0 else 1 - ASIDE)
    y = stage.y_at(BEHIND)
    return msgspec.structs.replace(
        spot, x=x, y=y, scale=scale, layer=DISTANT, depth=depth_at(y, stage)
    )


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
