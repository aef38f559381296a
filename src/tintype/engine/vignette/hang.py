"""Owns how things attach: which anchor, what size, which pose; hands, heads, seats, tops, insides.

Does not draw and does not know where the whole will stand.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.scene import Relation, Subject

SIZES: Final = {"tiny": 0.5, "small": 0.75, "normal": 1.0, "large": 1.35, "huge": 1.8}
"""What size words do to the size in the picture."""
WORN: Final = {"worn": "head", "worn_face": "face", "worn_neck": "neck", "worn_back": "back"}
"""Anchor of a worn thing, and the wearer's anchor that it goes to."""

ANCHORS: Final = {
    "on": ("top", "seat", "back", "branch", "head", "inside"),
    "inside": ("inside", "seat", "top"),
    "holding": ("hand", "mouth", "top"),
    "wearing": ("head", "top"),
    "riding": ("seat", "back", "top"),
}
LEAST: Final = {"holding": 0.15, "on": 0.2, "inside": 0.2, "riding": 0.5}
"""Least size of a carried thing, as a part of the size of what carries it."""

GARMENTS: Final = {
    "dress": ("dress", "top", "skirt"),
    "shirt": ("shirt", "top"),
    "t-shirt": ("shirt", "top"),
    "jacket": ("jacket", "coat", "top"),
    "coat": ("coat", "jacket", "top"),
    "sweater": ("jumper", "sweater", "top"),
    "skirt": ("skirt",),
    "trousers": ("trousers", "skirt"),
    "jeans": ("trousers", "skirt"),
    "shoe": ("shoe", "boot"),
    "boot": ("boot", "shoe"),
}
"""Clothes without an anchor of their own recolour the wearer's slot of that name."""


class Hook(msgspec.Struct, frozen=True, kw_only=True):
    """Where the pieces of one child go, in the host's box.

    `grips` are the child's own anchors, in order; `fit` is the width that the grip must span.
    `sink` is how far the foot hangs below the anchor, as a part of the child's height.
    """

    places: tuple[tuple[float, float], ...]
    scale: float
    grips: tuple[str, ...] = ()
    fit: float | None = None
    sink: float = 0.0
    is_cut: bool = False


def pose_of(child: Subject, relation: Relation, host: Kind) -> str | None:
    """Return the pose that a relation suggests for a child that was not told one."""
    variants = CATALOG[child.kind].variants
    wanted: tuple[str, ...] = ()
    if relation.name == "riding":
        wanted = ("riding", "sitting")
    elif relation.name in ("on", "inside"):
        if host.name in ("bed", "hammock", "cradle"):
            wanted = ("sleeping", "lying", "sitting")
        elif "human" in CATALOG[child.kind].tags or relation.name == "inside":
            wanted = ("sitting",)
        else:
            wanted = ("perched", "sitting")
    return next((w for w in wanted if w in variants), None)


def fitted_colours(subject: Subject, kind: Kind, worn: Sequence[Subject]) -> Subject:
    """Return the wearer, recoloured by garments that cannot be hung on it."""
    for child in worn:
        slots = GARMENTS.get(child.kind, ())
        if child.colours and not subject.colours and any(s in kind.recolour[:1] for s in slots):
            subject = msgspec.structs.replace(subject, colours=child.colours)
    return subject


def extent(kind: Kind) -> float:
    """Return the real size of a thing: the mean of its width and height, in metres."""
    return kind.height_m * (kind.box[0] / kind.box[1]) ** 0.5


def ratio_of(child: Kind, host: Kind, least: float) -> float:
    """Return child size over host size, compressed so that small things can be seen."""
    real = extent(child) / extent(host)
    return max(least, real**0.68) if real <= 1 else min(1.6, real**0.5)


def hook_of(
    child: Subject,
    relation: Relation,
    host: Kind,
    drawing: Drawing,
    loads: Sequence[tuple[Subject, Relation]],
    slot: int,
    *,
    count: int,
    air: Air,
) -> Hook | None:
    """Return where `child` hangs on the drawn host; None if it is only a colour of the host."""
    kind = CATALOG[child.kind]
    if relation.name == "wearing":
        return worn_hook(child, kind, host, drawing, air)
    ratio = ratio_of(kind, host, LEAST.get(relation.name, 0.15)) * SIZES[child.size]
    scale = ratio * (host.box[0] * host.box[1]) ** 0.5 / (kind.box[0] * kind.box[1]) ** 0.5
    names = ANCHORS.get(relation.name, ("top",))
    at = next((drawing.anchors[n] for n in names if n in drawing.anchors), None)
    if relation.name == "holding":
        return held_hook(kind, host, drawing, loads, slot, scale=scale, at=at)
    others = [c for c, r in loads if r.name == relation.name]
    rank = [c.id for c in others].index(child.id)
    if at is None:
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.04, size=host.box[0] * 0.7)
    if relation.name == "riding":
        spread = spaced(at, count, kind.box[0] * scale * 0.7, rank, len(others))
        return Hook(places=spread, scale=scale, grips=("hip",), sink=0.3)
    room = at.size or host.box[0] * (0.5 if relation.name == "inside" else 0.8)
    used = sum(CATALOG[c.kind].box[0] for c in others) / len(others) * count * len(others) * scale
    limit = room * (0.95 if relation.name == "inside" else 1.25)
    if used > limit:
        scale *= max(limit / used, 0.4)
    pitch = min(kind.box[0] * scale, room / max(1, count * len(others)) * 1.15)
    is_cut = relation.name == "inside" and drawing.front is None
    return Hook(
        places=spaced(at, count, pitch, rank, len(others)),
        scale=scale,
        grips=("hip",) if "seat" in drawing.anchors and relation.name == "on" else (),
        sink=0.45 if is_cut else 0.0,
        is_cut=is_cut,
    )


def spaced(
    at: Anchor, count: int, pitch: float, rank: int, groups: int
) -> tuple[tuple[float, float], ...]:
    """Return `count` places side by side; `rank` is this child's turn among `groups` of them."""
    total = count * groups
    return tuple((at.x + (rank * count + k - (total - 1) / 2) * pitch, at.y) for k in range(count))


def held_hook(
    kind: Kind,
    host: Kind,
    drawing: Drawing,
    loads: Sequence[tuple[Subject, Relation]],
    slot: int,
    *,
    scale: float,
    at: Anchor | None,
) -> Hook:
    """Return the hand for the child at `slot`: one thing per hand, then side by side."""
    hands = [drawing.anchors[n] for n in ("hand", "hand2", "far_hand") if n in drawing.anchors]
    held = [i for i, (_, r) in enumerate(loads) if r.name == "holding"]
    turn = held.index(slot)
    hand = hands[turn % len(hands)] if hands else at
    if hand is None:
        hand = Anchor(x=host.box[0] * 0.62, y=host.box[1] * 0.5)
    tall = host.box[1] * 0.9
    scale = min(scale, tall / kind.box[1])
    step = kind.box[0] * scale * 0.6
    places = tuple((hand.x + k * step, hand.y) for k in range(4))
    return Hook(places=places, scale=scale, grips=("grip",), sink=0.3)


def worn_hook(child: Subject, kind: Kind, host: Kind, drawing: Drawing, air: Air) -> Hook | None:
    """Return where a worn thing goes; None if it has nowhere to go but the host's own clothes."""
    anchors = kind.draw(variant=child.variant, air=air).anchors
    part = next((n for n in WORN if n in anchors), None)
    if part is None and child.kind in GARMENTS:
        return None
    name = WORN[part or "worn"]
    at = drawing.anchors.get(name) or drawing.anchors.get("head")
    if at is None:
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.06, size=host.box[0] * 0.4)
    size = at.size or host.box[0] * 0.3
    scale = size / kind.box[0]
    return Hook(
        places=((at.x, at.y),),
        scale=scale,
        grips=(part,) if part else (),
        fit=size,
        sink=0.1,
    )
