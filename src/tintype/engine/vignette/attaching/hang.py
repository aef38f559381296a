"""Owns how things attach: by which anchor and at which size; hands, heads, seats, tops, insides.

The places on one host are for `attach`, poses for `posing`. Does not draw and does not know where
the whole will stand.
"""

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.attaching.attach import attach
from tintype.engine.vignette.attaching.fitting import LAID_OUT, Fitting
from tintype.engine.vignette.attaching.hands import at_lips, in_hand, own_place
from tintype.engine.vignette.attaching.hooks import (
    GARMENTS,
    Hook,
    bite_hook,
    extent,
    feet_hook,
    held_hook,
    juggled_hook,
    mouth_hook,
    pile_hook,
    stack_hook,
    worn_hook,
)
from tintype.engine.vignette.attaching.posing import SEATS
from tintype.engine.vignette.attaching.traits import TABLES
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.scene import Relation, RelationName, Subject
from tintype.engine.vignette.states import AT_HAND, AT_MOUTH, BETWEEN_FEET, IN_MOUTH, STACKED

SIZES: Final = {"tiny": 0.5, "small": 0.75, "normal": 1.0, "large": 1.35, "huge": 1.8}
"""What size words do to the size in the picture."""
ANCHORS: Final = {
    "on": ("top", "seat", "back", "branch", "head", "inside"),
    "inside": ("inside", "seat", "top"),
    "holding": ("hand", "mouth", "top"),
    "wearing": ("head", "top"),
    "riding": ("seat", "back", "top"),
    "hanging from": ("branch", "grip_below", "bottom"),
    "climbing": ("climb",),
}
SHARED: Final = 0.6
"""How far things on one host keep their own sizes beside each other: 1 wholly, 0 not at all."""
LEAST_SHARE: Final = 0.34
SURFACES: Final = (*TABLES, "shelf", "slab")
"""Where few things are what the picture shows."""
CHAIRS: Final = ("chair", "stool", "armchair", "office chair", "throne")
"""Seats on which people have their true size."""
LEAST: Final = {
    "holding": 0.16,
    "on": 0.28,
    "inside": 0.42,
    "riding": 0.5,
    "hanging from": 0.3,
    "climbing": 0.34,
}
"""Least size of a carried thing, as a part of the size of what carries it."""
PLATED: Final = {1: 0.5, 2: 0.4, 3: 0.34}
"""Least size of a few things on a plate, as a part of the plate's."""
FLATWARE: Final = ("plate", "tray", "saucer")
"""What is so low that everything on it is tall."""
HANDY: Final = 0.6
BEAST: Final = 1.25
"""Least size of a dragon on a tower, as a part of the size of the tower."""
WHEELED: Final = ("vehicles_light", "boards")
"""Categories of what is ridden with a helmet."""


def helmeted(subject: Subject, mounts: Sequence[Kind]) -> Subject:
    """Return the wearer with a cyclist's helmet where one rides or skates in a plain one."""
    if "helmet" not in subject.attributes or not any(k.category in WHEELED for k in mounts):
        return subject
    worn = tuple("bicycle helmet" if a == "helmet" else a for a in subject.attributes)
    return msgspec.structs.replace(subject, attributes=worn)


def fitted_colours(subject: Subject, kind: Kind, worn: Sequence[Subject]) -> Subject:
    """Return the wearer, recoloured by garments that cannot be hung on it."""
    for child in worn:
        slots = GARMENTS.get(child.kind, ())
        if child.colours and not subject.colours and any(s in kind.recolour[:1] for s in slots):
            subject = msgspec.structs.replace(subject, colours=child.colours)
    return subject


def is_beast(kind: Kind) -> bool:
    """Say whether it is a creature as large as a room, which is looked at first."""
    return kind.height_m > 2 and kind.category.startswith(("fantasy", "dinosaurs", "animals"))


def ratio_of(child: Kind, host: Kind, least: float) -> float:
    """Return child size over host size, compressed so that small things can be seen."""
    real = extent(child) / extent(host)
    return max(least, real**0.68) if real <= 1 else min(1.6, real**0.5)


def scale_of(child: Subject, name: RelationName, host: Kind, drawing: Drawing, crowd: int) -> float:
    """Return the size of a thing on its host, in units of the host by units of the thing.

    `crowd` is how many are in the same relation to it.
    """
    kind = CATALOG[child.kind]
    least = LEAST.get(name, 0.15)
    if name == "holding" and host.category.startswith("animals"):
        least = 0.24
    if host.category in ("sky", "space", "nature", "landforms") and crowd == 1:
        least = 0.45
    if host.name in CHAIRS:
        least = 0.5
    if host.category.startswith(("buildings", "landmarks")) and crowd == 1 and is_beast(kind):
        least = BEAST
    if name == "on" and host.name in SURFACES:
        # Few things on a table are what the picture shows.
        least = {1: 0.44, 2: 0.38, 3: 0.33}.get(crowd, least)
        # Beside somebody who works on it, it is of a size for hands.
        least *= HANDY if AT_HAND in child.attributes else 1.0
    if name == "on" and host.name == "plate":
        least = max(least, PLATED.get(crowd, 0.0))
    ratio = ratio_of(kind, host, least) * SIZES[child.size]
    is_sitter = "human" in kind.tags and name in ("on", "riding")
    is_seat = host.category.startswith((*SEATS, "animals", "vehicles_light", "fantasy"))
    if (is_sitter and is_seat) or is_seated_in(kind, name, host, drawing):
        true = kind.metres_per_unit / host.metres_per_unit * SIZES[child.size]
        floor = (0.66 if name == "riding" else 0.5) * host.box[1] / kind.box[1]
        most = 1.25 * host.box[1] / kind.box[1] * (2.0 if host.box[1] < host.box[0] else 1.0)
        if host.name in CHAIRS:
            most = max(most, true)
        ratio = min(most, max(floor, true)) / (host.spread / kind.spread)
    scale = ratio * host.spread / kind.spread
    is_stuck = host.category in LAID_OUT and host.name not in FLATWARE
    if name == "on" and is_stuck and kind.height_m > 2 * host.height_m:
        scale = min(scale, 0.75 * host.box[1] / kind.box[1])  # A flag on a cake is of paper.
    if kind.name == "water drop":
        scale *= 0.4  # However near, it is a drop.
    if host.name == "blanket" and "seat" in drawing.anchors and kind.category in LAID_OUT:
        # Spread out, it leaves room around what is put on it.
        scale = min(scale, 0.45 * host.box[0] / kind.breadth)
    return scale


def sized(hook: Hook | None, child: Subject) -> Hook | None:
    """Return the hook of what is worn, as large as is said: a hat that is too big for a head."""
    factor = SIZES[child.size]
    if hook is None or factor == 1.0:
        return hook
    fit = None if hook.fit is None else hook.fit * factor
    return msgspec.structs.replace(hook, scale=hook.scale * factor, fit=fit)


def is_seated_in(kind: Kind, name: RelationName, host: Kind, drawing: Drawing) -> bool:
    """Say whether somebody sits in a chair with arms or a tray, in true size."""
    is_chair = "seat" in drawing.anchors and not host.category.startswith("vehicles")
    return name == "inside" and is_chair and "human" in kind.tags


def beside_largest(
    child: Subject,
    host: Kind,
    drawing: Drawing,
    loads: Sequence[tuple[Subject, Relation]],
    crowd: int,
) -> float:
    """Return the largest size of a thing beside the largest lifeless one on the same host."""
    kind = CATALOG[child.kind]
    lifeless = [c for c, r in loads if r.name == "on" and not is_animate(CATALOG[c.kind])]
    if len(lifeless) < 2 or is_animate(kind):
        return math.inf
    first = max(lifeless, key=lambda c: extent(CATALOG[c.kind]))
    large = CATALOG[first.kind]
    share = max(LEAST_SHARE, (extent(kind) / extent(large)) ** SHARED) * SIZES[child.size]
    return scale_of(first, "on", host, drawing, crowd) * large.spread * share / kind.spread


def hook_of(
    child: Subject,
    relation: Relation,
    host: Kind,
    drawing: Drawing,
    loads: Sequence[tuple[Subject, Relation]],
    slot: int,
    *,
    counts: Sequence[int],
    air: Air,
    pose: str | None = None,
    is_juggling: bool = False,
) -> Hook | None:
    """Return where `child` hangs on the drawn host; None if it is only a colour of the host.

    `counts` says how many pieces of each load there are, `pose` how the host was drawn, if
    not in its usual pose.
    """
    kind, count = CATALOG[child.kind], counts[slot]
    if relation.name == "wearing":
        return sized(worn_hook(child, kind, host, drawing, air), child)
    crowd = sum(c.count for c, r in loads if r.name == relation.name)
    scale = scale_of(child, relation.name, host, drawing, crowd)
    if relation.name == "on" and host.category != "landforms":
        scale = min(scale, beside_largest(child, host, drawing, loads, crowd))
    names = ANCHORS.get(relation.name, ("top",))
    at = next((drawing.anchors[n] for n in names if n in drawing.anchors), None)
    if relation.name == "on" and kind.category == "insects" and "human" in host.tags:
        # It sits on the nose, where it is seen.
        nose = drawing.anchors.get("face")
        if nose:
            at = Anchor(x=nose.x + 0.03 * host.box[0], y=nose.y + 0.055 * host.box[1])
            scale = 0.085 * host.box[1] / kind.box[1]
    if relation.name == "on" and "within" in drawing.anchors and "top" not in drawing.anchors:
        at = Anchor(x=0.5 * host.box[0], y=0.05 * host.box[1], size=0.7 * host.box[0])
    if relation.name == "holding" and IN_MOUTH in child.attributes and "mouth" in drawing.anchors:
        return mouth_hook(kind, host, drawing.anchors["mouth"], count)
    if relation.name == "holding" and BETWEEN_FEET in child.attributes:
        return feet_hook(kind, host, drawing, count)
    if relation.name == "holding" and host.category == "birds_prey" and pose == "flying":
        return mouth_hook(kind, host, drawing.anchors["hand"], count, sink=1.0)  # In the talons.
    is_person = "human" in host.tags
    if AT_MOUTH in child.attributes and not is_person and "mouth" in drawing.anchors:
        return bite_hook(kind, host, drawing, count)
    if relation.name == "holding":
        if is_juggling:
            return juggled_hook(kind, host, drawing, count)
        if STACKED in child.attributes and is_person and count > 1 and at is not None:
            return stack_hook(kind, host, at, count, 1.3 * scale)
        has_own = is_person or "fork" in drawing.anchors
        if has_own and (own := own_place(kind, host, drawing, pose)) is not None:
            return own
        hook = held_hook(kind, host, drawing, loads, slot, scale=scale, at=at)
        hook = in_hand(hook, kind, host) if is_person else hook
        return at_lips(hook, kind, host) if is_person and AT_MOUTH in child.attributes else hook
    if relation.name == "on" and STACKED in child.attributes and at is not None and count > 1:
        return pile_hook(kind, host, at, count)
    others = [c for c, r in loads if r.name == relation.name]
    # Of several kinds on one host, each piece gets the same room.
    each = [n for n, (_, r) in zip(counts, loads, strict=True) if r.name == relation.name]
    rank = [c.id for c in others].index(child.id)
    fitting = Fitting(
        child=child,
        kind=kind,
        host=host,
        drawing=drawing,
        pose=pose,
        name=relation.name,
        scale=scale,
        at=at,
        count=count,
        first=sum(each[:rank]),
        total=sum(each),
        crowd=crowd,
        breadth=sum(CATALOG[c.kind].breadth for c in others) / len(others),
        kinds=len(others),
    )
    return attach(fitting)
