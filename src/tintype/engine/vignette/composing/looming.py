"""Owns worlds in the background: the Earth behind a space station, so near that it fills a corner.

Does not know how anything else is placed.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.composing.relate import WORLDS
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Stage

WIDE: Final = 0.86
"""How wide such a world is, as a part of the picture's short side."""
AT: Final = (0.7, 0.98)
"""Where its middle is."""
RISE: Final = 0.16
"""How far the others move up, as a part of the height, if there is room above them."""


def is_looming(spot: Spot) -> bool:
    """Tell whether it is a single world of which it was said that it is in the background."""
    s = spot.cluster.subject
    return spot.cluster.kind.name in WORLDS and s.where == "background" and s.count == 1


def loomed(spots: tuple[Spot, ...], stage: Stage) -> tuple[Spot, ...]:
    """Return spots with a world in the background large and low, behind all the others."""
    worlds = [s for s in spots if is_looming(s) and not s.cluster.subject.pins]
    others = [s for s in spots if not is_looming(s)]
    if len(worlds) != 1 or not others or any(s.cluster.subject.pins for s in others):
        return spots
    c = worlds[0].cluster
    scale = WIDE * min(stage.width, stage.height) / (c.right - c.left)
    x = AT[0] * stage.width - (c.left + c.right) / 2 * scale
    y = AT[1] * stage.height - (c.top + c.bottom) / 2 * scale
    world = msgspec.structs.replace(worlds[0], x=x, y=y, scale=scale, layer=-3, is_airborne=True)
    high, low = min(s.box[1] for s in others), max(s.box[3] for s in others)
    lift = min(RISE * stage.height, high - 0.06 * stage.height, low - 0.5 * stage.height)
    if lift > 0 and all(s.is_airborne for s in others):
        others = [msgspec.structs.replace(s, y=s.y - lift) for s in others]
    return (world, *others)
