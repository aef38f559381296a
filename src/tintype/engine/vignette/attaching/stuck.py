"""Owns how what has a point or a blade is stuck into something: the end of it is inside, unseen.

Does not know what is in vessels, nor what stands in the ground (`burying`).
"""

from typing import Final

from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hands import working_end
from tintype.engine.vignette.attaching.hooks import Hook, is_tree
from tintype.engine.vignette.attaching.traits import BLADES, is_solid

HEADED: Final = ("axe", "battle axe", "pickaxe")
"""Those of them whose blade is at the side."""
ON_POINT: Final = (*HEADED, "arrow", "skewer", "sword")
"""What is stuck in a thing that it is said to be on."""
LEAN: Final = 10.0
CHOPPED: Final = 42.0
"""How far what is stuck in something leans, in degrees, and an axe by its handle."""
SUNK: Final = 0.24
BITTEN: Final = 0.1
"""How much of its length is inside, and how much of an axe."""
SEEN: Final = (0.62, 1.15)
"""How long it is at least and at most, as a part of its host's mean size."""
BARK: Final = 0.07
"""How far from the middle of a tree its trunk ends, as a part of the width."""


def stabbed(f: Fitting) -> Hook | None:
    """Stick what has a point into something solid, its handle up."""
    if f.kind.name not in BLADES or not is_solid(f.host):
        return None
    if f.name == "on" and f.kind.name not in ON_POINT:
        return None  # It lies there.
    (_, hand), (_, point) = working_end(f.kind)
    is_over = point < hand
    long = max(f.kind.box)
    low, high = (n * f.host.spread / long for n in SEEN)
    scale = min(max(f.scale, low), high)
    is_axe = f.kind.name in HEADED
    if is_tree(f.host):
        scale = min(scale, 0.3 * f.host.box[1] / long)
        return in_bark(f, scale, is_over=is_over)
    top = f.edge.top().anchor
    sunk = BITTEN if is_axe else SUNK
    tilt = (180.0 if is_over else 0.0) + (CHOPPED if is_axe else LEAN)
    wide = max(top.size or 0.0, 0.4 * f.host.box[0])
    places = tuple(
        (x, f.edge.at(x) + 0.05 * f.host.box[1])
        for x, _ in f.spread(top, min(f.kind.breadth * scale, wide / max(1, f.total)))
    )
    ground = f.kind.ground / f.kind.box[1]
    pivot = ground - sunk if is_over else sunk
    return Hook(places=places, scale=scale, sink=pivot, is_cut=True, tilt=tilt)


def in_bark(f: Fitting, scale: float, *, is_over: bool) -> Hook:
    """Return places in the trunk of a tree, which are struck from the side."""
    x = (0.5 + BARK) * f.host.box[0]
    ground = f.kind.ground / f.kind.box[1]
    step = 0.09 * f.host.box[1]
    places = tuple((x, 0.78 * f.host.box[1] - step * (f.first + k)) for k in range(f.count))
    return Hook(
        places=places,
        scale=scale,
        sink=ground - 0.08 if is_over else 0.08,
        tilt=-72.0 if is_over else 108.0,
    )
