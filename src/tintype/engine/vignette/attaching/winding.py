"""Owns what is wound around a host: the turns of a snake around a trunk, a scarf around a post.

The drawings have a pole in their middle (the anchor `wound`), or are worn around a neck; here they
get as wide as the host is where they are. Does not know what hangs or climbs otherwise.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import Hook, is_tree
from tintype.engine.vignette.attaching.posing import SASHES, is_pole
from tintype.engine.vignette.attaching.surfaces import girth

LEAST: Final = 0.3
"""How high what is wound around something is at least, as a part of the host's height."""
MOST: Final = 0.72
TRUNK: Final = 0.8
SHAFT: Final = 0.6
"""Where on a tree, and on a tower or a post, it is, as a part of the height."""
NECK: Final = 0.42
LOOSE: Final = 1.5
LEAST_SASH: Final = 0.15
"""Where a scarf is around a post, how much wider than it, and how wide at least."""
LYING: Final = 96.0
"""How far it is turned around a branch, in degrees."""


def wound(f: Fitting) -> Hook | None:
    """Wind a snake or a dragon around what it climbs."""
    grip = f.kind.draw(variant="climbing", air=Air()).anchors.get("wound")
    if grip is None or grip.size is None or f.total > 1:
        return None
    tall = f.host.box[1]
    low, high = (n * tall / f.kind.box[1] for n in (LEAST, MOST))
    if f.host.box[0] > f.host.box[1] and f.host.name in ("branch", "log"):
        scale = 0.9 * f.host.box[0] / f.kind.box[0] * 0.62
        at = Anchor(x=0.46 * f.host.box[0], y=0.55 * tall)
        return Hook(places=((at.x, at.y),), scale=scale, grips=("wound",), tilt=LYING)
    middle = girth(f.host.name, f.pose, (TRUNK if is_tree(f.host) else SHAFT) * tall)
    scale = min(max((middle.right - middle.left) / grip.size, low), high)
    x = (middle.left + middle.right) / 2
    x = f.host.box[0] - x if f.is_mirrored else x
    return Hook(places=((x, middle.y),), scale=scale, grips=("wound",))


def as_sash(f: Fitting) -> Hook | None:
    """Put a scarf or a ribbon around a post, a trunk or a statue."""
    if f.host.category in ("fixtures", "appliances"):
        return None  # A wreath hangs on a door, not around it.
    if f.kind.name not in SASHES or not (is_pole(f.host) or is_tree(f.host)) or f.total > 2:
        return None
    tall = f.host.box[1]
    neck = f.anchor("neck")
    high = (TRUNK - 0.06 if is_tree(f.host) else NECK) * tall
    middle = girth(f.host.name, f.pose, high)
    x = (middle.left + middle.right) / 2
    x = f.host.box[0] - x if f.is_mirrored else x
    wide = max(LOOSE * (middle.right - middle.left), LEAST_SASH * tall)
    if neck is not None:
        x, high, wide = neck.x, neck.y, LOOSE * (neck.size or 0.2 * f.host.box[0])
    places = tuple((x, high + 0.12 * tall * k) for k in range(f.first, f.first + f.count))
    return Hook(places=places, scale=wide / f.kind.box[0], grips=("worn_neck",))
