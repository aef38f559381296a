"""Owns who is so near to a thing that the muzzle is at it, or a shovel: dogs that lick, diggers.

Does not know which verbs say so (`acts`), nor how hands reach for things (`reach`).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import moved
from tintype.engine.vignette.art.silhouette import around, covers
from tintype.engine.vignette.composing.reach import partner
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.touch import STEPS, Work, framed
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import AT_MUZZLE

MUZZLES: Final = ("bucket", "mouth", "face")
"""Anchors of what is at the thing, the first that there is."""

DIPPED_INTO: Final = ("hole", "trough", "bucket", "saucer", "plate", "basin", "bird bath")
OVER_RIM: Final = 0.3
"""What the muzzle is lowered into, and how far from its middle, as a part of its width."""


def nosed(spots: Sequence[Spot], relations: Sequence[Relation]) -> tuple[Spot, ...]:
    """Return the spots with those who touch a thing with the muzzle moved to it."""
    out = list(spots)
    for k, spot in enumerate(spots):
        c = spot.cluster
        is_frontal = c.kind.faces == "front"  # An owl would hide what it feeds.
        if AT_MUZZLE not in c.subject.attributes or c.is_pinned or is_frontal:
            continue
        found = partner(c.subject.id, spots, relations, spot)
        if found is None:
            continue
        work = Work(spot=spot, who=c.subject.id, host=found[0], thing=found[1])
        goal, muzzle = edge_of(work), muzzle_of(work)
        if goal is None or muzzle is None:
            continue
        y = max(spot.y, found[0].y + 0.004 * found[0].scale * found[0].cluster.height)
        out[k] = msgspec.structs.replace(spot, x=spot.x + goal - muzzle[0], y=y)
    return tuple(sorted(out, key=lambda s: (s.layer, s.y, s.cluster.index)))


def is_low_vessel(kind: Kind) -> bool:
    """Tell whether one lowers the muzzle into a thing: a bowl, a trough, a hole."""
    return kind.name in DIPPED_INTO or kind.name.endswith("bowl")


def muzzle_of(work: Work) -> tuple[float, float] | None:
    """Return where the muzzle of somebody is, in the picture."""
    anchors = work.member.drawing.anchors
    name = next((n for n in MUZZLES if n in anchors), None)
    return work.at(name) if name else None


def edge_of(work: Work) -> float | None:
    """Return the x of the edge of a thing on somebody's side, at the height of his muzzle.

    Of somebody whose face is there it is the face.
    """
    target = work.target
    for name in ("face", "inside"):
        anchor = target.drawing.anchors.get(name)
        if anchor is not None and (name == "face" or is_low_vessel(target.kind)):
            x, _ = moved(framed(work.host, target), (anchor.x, anchor.y))
            part = 0.5 if name == "face" or target.kind.name == "hole" else OVER_RIM
            return x - work.way * part * (anchor.size or 0.0) * work.host.scale
    muzzle, shapes = muzzle_of(work), work.outline()
    if muzzle is None or not shapes:
        return None
    left, top, right, bottom = around([b for _, b in shapes])
    y = min(max(muzzle[1], top + 0.1 * (bottom - top)), bottom - 0.1 * (bottom - top))
    step = work.way * (right - left) / STEPS
    start = left if work.way > 0 else right
    xs = (start + (i + 0.5) * step for i in range(STEPS))
    return next((x for x in xs if any(covers(p, b, x, y) for p, b in shapes)), None)
