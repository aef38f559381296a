"""Owns how things attach: which anchor, what size, which pose; hands, heads, seats, tops, insides.

Does not draw and does not know where the whole will stand.
"""

import math
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
    "hanging from": ("branch", "grip_below", "bottom"),
    "climbing": ("climb",),
}
OVERHEAD: Final = ("umbrella", "parasol")
JETS: Final = ("water spray",)
LIGHT: Final = ("baggage", "toys", "instruments", "flowers", "household", "awards", "study")
"""Categories of things that even a squirrel holds, as in picture books."""

HEAVY: Final = ("drum kit", "piano", "grand piano", "treasure chest", "harp", "xylophone")
MOST_HELD: Final = 3
ARMS: Final = {"octopus": 8, "squid": 8, "kraken": 8}
"""How many things somebody with more arms holds."""

"""How many things one holder carries; more of them stand on the ground."""
PAPERS: Final = ("newspaper", "letter", "map", "scroll", "phone", "laptop", "magazine", "tablet")
READERS: Final = {"reading": "sitting", "reading seated": "seated"}
FRONTS: Final = ("door", "gate", "fridge", "wardrobe")
NOTICES: Final = ("sign", "wreath", "poster", "banner", "calendar", "letter", "heart", "star")
"""What is fixed to the front of a door, not put on top of it."""
LAID_OUT: Final = ("food", "sweets", "drinks", "fruit", "tableware", "baggage")
BOARDS: Final = ("skateboard", "surfboard", "snowboard", "scooter", "kick scooter", "hoverboard")
"""What is ridden standing."""
LEAST: Final = {
    "holding": 0.16,
    "on": 0.28,
    "inside": 0.42,
    "riding": 0.5,
    "hanging from": 0.3,
    "climbing": 0.34,
}
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
    `sink` is how far the foot hangs below the anchor, as a part of the child's height. `cord` is
    the length of the cord that it hangs on.
    """

    places: tuple[tuple[float, float], ...]
    scale: float
    grips: tuple[str, ...] = ()
    fit: float | None = None
    sink: float = 0.0
    is_cut: bool = False
    cord: float = 0.0


def is_tree(kind: Kind) -> bool:
    """Tell whether a thing has boughs high above the ground."""
    return kind.category == "plants" and kind.height_m > 2


SPORTING: Final = ("athletes", "players")
"""Categories of people whose usual pose is what they do."""

SEATS: Final = ("furniture", "furnishings", "street", "fair", "appliances", "plants")
SLOPES: Final = {
    "hill": 0.5,
    "mountain": 0.9,
    "sand dune": 0.5,
    "iceberg": 1.25,
    "volcano": 0.6,
    "pyramid": 1.0,
    "haystack": 0.5,
    "island": 0.1,
    "cliff": 0.1,
}
"""How far the ground falls from the top of a thing to its sides, as a part of its height."""
PEAKED: Final = ("mountain", "volcano", "pyramid")
"""What falls evenly from a pointed top."""


def pose_of(
    child: Subject, relation: Relation, host: Kind, *, has_seat: bool = False
) -> str | None:
    """Return the pose that a relation asks for, in place of the one that was said if need be."""
    variants = CATALOG[child.kind].variants
    said = child.variant
    if said is None and CATALOG[child.kind].category in SPORTING and relation.name != "inside":
        return None
    wanted: tuple[str, ...] = ()
    if is_driver(child, relation, host):
        return "standing" if "standing" in variants else None
    if relation.name in ("hanging from", "climbing"):
        wish = "hanging" if relation.name == "hanging from" else "climbing"
        return wish if wish in variants else None
    if relation.name == "wearing":
        return "worn" if said is None and "worn" in variants else None
    if relation.name == "riding" and host.name in BOARDS:
        wanted = ("riding", "standing") if said in (None, "riding", "sitting", "seated") else ()
    elif relation.name == "riding":
        is_astride = host.category.startswith(("animals", "fantasy", "birds", "dinosaurs", "sea"))
        is_astride = is_astride or host.category == "vehicles_light" or "ride" in host.tags
        if said in (None, "riding", "sitting", "seated"):
            wanted = ("astride", "seated") if is_astride else ("seated", "sitting")
    elif relation.name == "inside" and "window" in host.variants:
        # Whatever is done behind a sill, it is head and shoulders that show.
        return "standing" if said and "standing" in variants else None
    elif relation.name in ("on", "inside"):
        if host.name in ("bed", "hammock", "cradle"):
            wanted = ("sleeping", "lying", "sitting") if said is None else ()
        elif "seated" in variants and (has_seat or host.category.startswith(SEATS)):
            if said in (None, "sitting"):
                wanted = ("seated",)
            elif said == "reading":
                wanted = ("reading seated",)
        elif said is None and (relation.name == "inside" or host.category.startswith("vehicles")):
            wanted = ("seated", "sitting")
        elif said is None:
            wanted = (
                ("perched", "landed", "sitting") if "human" not in CATALOG[child.kind].tags else ()
            )
    return next((w for w in wanted if w in variants), None)


def is_driver(child: Subject, relation: Relation, host: Kind) -> bool:
    """Say whether someone sits behind the windows of a vehicle."""
    return (
        relation.name in ("riding", "inside")
        and "human" in CATALOG[child.kind].tags
        and host.category.startswith("vehicles")
        and host.category not in ("vehicles_light", "vehicles_water")
    )


def carrying_pose(subject: Subject, loads: Sequence[tuple[Subject, Relation]]) -> str | None:
    """Return the pose of one who holds something, or of what is ridden, if none was said."""
    holds = any(r.name == "holding" for _, r in loads)
    variants = CATALOG[subject.kind].variants
    if subject.variant is None and any(r.name == "riding" for _, r in loads):
        return "riding" if "riding" in variants else None
    if subject.variant is None and any(r.name == "inside" for _, r in loads):
        return "window" if "window" in variants else None
    return "holding" if holds and subject.variant is None and "holding" in variants else None


def can_carry(child: Subject, host: Subject, relation: Relation) -> bool:
    """Say whether a thing can be held at all; heavy and many things stand by their holder."""
    if relation.name != "holding" or child.kind not in CATALOG or host.kind not in CATALOG:
        return True
    kind, holder = CATALOG[child.kind], CATALOG[host.kind]
    if (
        kind.stance == "sky"
        or kind.name in OVERHEAD
        or (kind.category in LIGHT and kind.height_m < 1.3)
    ):
        return True
    return (
        kind.name not in HEAVY
        and child.count <= ARMS.get(host.kind, MOST_HELD) * max(1, host.count)
        and not (extent(kind) > 2.2 * extent(holder) and child.size != "tiny")
    )


def without_book(pose: str | None, loads: Sequence[tuple[Subject, Relation]]) -> str | None:
    """Return the pose of one who reads something else than a book: as it is, without a book."""
    is_other = any(r.name == "holding" and c.kind in PAPERS for c, r in loads)
    return READERS.get(pose or "", pose) if is_other else pose


def is_drawn_already(child: Subject, relation: Relation, pose: str | None) -> bool:
    """Say whether a pose shows the thing that is held: the book of one who reads."""
    return relation.name == "holding" and child.kind == "book" and "reading" in (pose or "")


def fitted_colours(subject: Subject, kind: Kind, worn: Sequence[Subject]) -> Subject:
    """Return the wearer, recoloured by garments that cannot be hung on it."""
    for child in worn:
        slots = GARMENTS.get(child.kind, ())
        if child.colours and not subject.colours and any(s in kind.recolour[:1] for s in slots):
            subject = msgspec.structs.replace(subject, colours=child.colours)
    return subject


def extent(kind: Kind) -> float:
    """Return the real size of a thing: the mean of its width and height, in metres."""
    return kind.height_m * (kind.breadth / kind.box[1]) ** 0.5


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
    crowd = sum(c.count for c, r in loads if r.name == relation.name)
    least = LEAST.get(relation.name, 0.15)
    if relation.name == "holding" and host.category.startswith("animals"):
        least = 0.24
    if host.category in ("sky", "space", "nature", "landforms") and crowd == 1:
        least = 0.45
    ratio = ratio_of(kind, host, least) * SIZES[child.size]
    is_sitter = "human" in kind.tags and relation.name in ("on", "riding")
    if is_sitter and host.category.startswith((*SEATS, "animals", "vehicles_light", "fantasy")):
        true = kind.metres_per_unit / host.metres_per_unit * SIZES[child.size]
        floor = (0.66 if relation.name == "riding" else 0.5) * host.box[1] / kind.box[1]
        most = 1.25 * host.box[1] / kind.box[1] * (2.0 if host.box[1] < host.box[0] else 1.0)
        ratio = min(most, max(floor, true)) / (host.spread / kind.spread)
    scale = ratio * host.spread / kind.spread
    if host.name == "blanket" and "seat" in drawing.anchors and kind.category in LAID_OUT:
        # Spread out, it leaves room around what is put on it.
        scale = min(scale, 0.45 * host.box[0] / kind.breadth)
    names = ANCHORS.get(relation.name, ("top",))
    at = next((drawing.anchors[n] for n in names if n in drawing.anchors), None)
    if relation.name == "holding":
        return held_hook(kind, host, drawing, loads, slot, scale=scale, at=at)
    others = [c for c, r in loads if r.name == relation.name]
    rank = [c.id for c in others].index(child.id)
    if relation.name == "hanging from":
        return hanging_hook(kind, host, at, count, rank, len(others), scale)
    if relation.name == "climbing":
        return climbing_hook(kind, host, count, rank, len(others), scale)
    if at is None:
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.04, size=host.box[0] * 0.7)
    cockpit = drawing.anchors.get("cockpit")
    window = (
        cockpit
        or drawing.anchors.get("driver")
        or (drawing.anchors.get("inside") if drawing.front is None else None)
    )
    if is_driver(child, relation, host) and window:
        at = window
        true = kind.metres_per_unit / host.metres_per_unit
        scale = min(1.1 * true, 0.95 * (at.size or host.box[0] * 0.2) / kind.breadth)
        spread = spaced(at, count, kind.breadth * scale * 0.9, rank, len(others))
        sink = 0.6 if cockpit else 0.74
        return Hook(places=spread, scale=scale, sink=sink, is_cut=True)
    if relation.name == "riding" and host.name == "wave" and count * len(others) > 1:
        # Each on a board of its own, with water between them.
        scale *= 0.8
        spread = spaced(at, count, 0.62 * kind.box[0] * scale, rank, len(others))
        lower = tuple((x, y + (0.75 if x < at.x else 0.4) * (at.x - x)) for x, y in spread)
        return Hook(places=lower, scale=scale, grips=("bottom",), sink=0.04)
    if relation.name == "riding":
        spread = spaced(at, count, kind.breadth * scale * 0.7, rank, len(others))
        return Hook(places=spread, scale=scale, grips=("bottom",), sink=0.04)
    if relation.name == "on" and host.name in FRONTS and kind.name in NOTICES:
        scale = min(0.72 * host.box[0] / kind.box[0], 0.4 * host.box[1] / kind.box[1])
        low = 0.28 * host.box[1] + 0.5 * kind.box[1] * scale
        middle = Anchor(x=0.5 * host.box[0], y=low)
        return Hook(
            places=spaced(middle, count, kind.breadth * scale, rank, len(others)), scale=scale
        )
    room = at.size or host.box[0] * (0.5 if relation.name == "inside" else 0.8)
    if host.name in SLOPES and relation.name == "on":
        return sloped_hook(kind, host, at, count, rank, len(others), scale, crowd=crowd)
    if relation.name == "inside" and not is_cut_by(drawing):
        scale = min(scale, 1.15 * room / kind.breadth, 0.95 * host.box[1] / kind.box[1])
    if relation.name == "inside" and "window" in host.variants:
        # Head and shoulders show over the sill.
        is_tall = kind.box[1] > 1.6 * kind.breadth
        sink = 0.62 if is_tall else 0.4
        scale = 1.3 * room / ((1 - sink) * kind.box[1])
        scale = scale if is_tall else min(scale, 1.1 * room / kind.breadth)
        sill = spaced(at, count, room / max(1, count), rank, len(others))
        return Hook(places=sill, scale=scale, sink=sink, is_cut=True)
    used = sum(CATALOG[c.kind].breadth for c in others) / len(others) * count * len(others) * scale
    limit = room * (0.95 if relation.name == "inside" else 1.25)
    if used > limit:
        scale *= max(limit / used, 0.4)
    pitch = min(kind.breadth * scale, room / max(1, count * len(others)) * 1.15)
    is_cut = relation.name == "inside" and is_cut_by(drawing)
    return Hook(
        places=spaced(at, count, pitch, rank, len(others)),
        scale=scale,
        grips=("bottom",) if "seat" in drawing.anchors else (),
        sink=0.45 if is_cut else 0.0,
        is_cut=is_cut,
    )


def is_cut_by(drawing: Drawing) -> bool:
    """Say whether what is inside must be cut, because nothing of the host covers it."""
    return drawing.front is None


def hanging_hook(
    kind: Kind,
    host: Kind,
    at: Anchor | None,
    count: int,
    rank: int,
    groups: int,
    scale: float,
) -> Hook:
    """Return places below a bough: by the hands, by an own perch, or on a cord."""
    if at is None:
        at = Anchor(x=host.box[0] * 0.5, y=host.box[1] * (0.82 if host.box[1] < 160 else 0.5))
    elif at.size:
        # Under the leaves at the side, not among them.
        at = Anchor(x=min(at.x + 0.4 * at.size, host.box[0] * 0.84), y=at.y + 0.1 * at.size)
    if is_tree(host):
        scale = min(scale, (0.5 if "human" in kind.tags else 0.3) * host.box[1] / kind.box[1])
    room = host.box[0] * 0.7
    places = spaced(at, count, min(kind.breadth * scale * 1.2, room / max(1, count)), rank, groups)
    if "human" in kind.tags:
        return Hook(places=places, scale=scale, grips=("front_hand", "hand"))
    whole = kind.ground / kind.box[1]
    if "hanging" in kind.variants:
        return Hook(places=places, scale=scale, sink=whole - 0.03)
    return Hook(places=places, scale=scale, sink=whole, cord=0.1 * min(host.box[1], 300))


def climbing_hook(kind: Kind, host: Kind, count: int, rank: int, groups: int, scale: float) -> Hook:
    """Return places half way up: on a slope's side, before a ladder or a trunk."""
    width, height = host.box
    scale = min(max(scale, 0.26 * height / kind.box[1]), 0.6 * height / kind.box[1])
    if host.name in SLOPES:
        x = 0.33 * width
        at = Anchor(x=x, y=height * (0.2 + 0.88 * (0.5 - x / width) / 0.42))
    else:
        at = Anchor(x=width * 0.48, y=height * 0.78)
    pitch = kind.breadth * scale * 1.05
    return Hook(places=spaced(at, count, pitch, rank, groups), scale=scale)


def sloped_hook(
    kind: Kind,
    host: Kind,
    at: Anchor,
    count: int,
    rank: int,
    groups: int,
    scale: float,
    *,
    crowd: int,
) -> Hook:
    """Return places on a hillside: side by side over its whole width, lower at the sides."""
    room = host.box[0] * 0.62
    least = 0.34 * host.box[1] / kind.box[1] / max(1.0, crowd**0.4)
    # A castle needs less ground than there is.
    scale = max(min(scale, 0.56 * host.box[0] / kind.box[0]), min(scale, least))
    pitch = min(kind.breadth * scale * 1.12, room / max(1, count * groups - 1))
    places = spaced(at, count, pitch, rank, groups)
    fall = SLOPES[host.name] * host.box[1]
    bend = 1.0 if host.name in PEAKED else 1.6
    half = host.box[0] / 2
    return Hook(
        places=tuple((x, y + fall * (abs(x - at.x) / half) ** bend) for x, y in places), scale=scale
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
    hands = [drawing.anchors[n] for n in ("hand", "other_hand") if n in drawing.anchors]
    held = [i for i, (_, r) in enumerate(loads) if r.name == "holding"]
    turn = held.index(slot)
    hand = hands[turn % len(hands)] if hands else at
    if hand is None:
        hand = Anchor(x=host.box[0] * 0.62, y=host.box[1] * 0.5)
    # What is broad must not hide the face of the one who holds it.
    is_human = "human" in host.tags
    is_broad = kind.box[0] > 0.75 * kind.box[1] and kind.stance != "sky"
    tall = host.box[1] * (0.3 if is_broad and is_human else 0.9 if is_human else 0.55)
    scale = min(scale, tall / kind.box[1])
    if not is_human and kind.stance != "sky":
        scale = min(scale, 0.6 * host.box[0] / kind.box[0])
    face = drawing.anchors.get("mouth") or drawing.anchors.get("face")
    if not hands and face and is_broad:
        # In a mouth there is room for little.
        scale = min(scale, 0.34 * host.box[0] / kind.box[0])
    if face and kind.stance != "sky" and (is_broad or (hands and not is_human)):
        # Its upper edge stays below the mouth.
        grip_at = kind.draw(variant=None, air=Air()).anchors.get("grip")
        above = (grip_at.y if grip_at else 0.7 * kind.box[1]) * scale
        low = face.y + 0.05 * host.box[1] + above
        hand = Anchor(x=hand.x, y=min(max(hand.y, low), host.box[1] - 0.1 * above))
    if kind.name in JETS and at is not None:
        # It comes out of a trunk or a hose, as far as it reaches.
        far = 0.8 * host.box[0] / kind.box[0]
        return Hook(places=((at.x, at.y),), scale=far, grips=("grip",), sink=0.3)
    if kind.name in OVERHEAD:
        # It is held above the head, whatever the hand does.
        scale = max(scale, 0.62 * host.box[1] / kind.box[1])
        grip = kind.box[1] * 0.56 * scale
        head = drawing.anchors.get("head")
        low = (head.y if head else 0.0) - 0.07 * host.box[1]
        hand = Anchor(x=hand.x, y=min(hand.y, low + grip))
    if loads[slot][0].count > MOST_HELD:
        return fanned_hook(kind, host, loads[slot][0].count)
    step = kind.breadth * scale * 0.6
    places = tuple((hand.x + k * step, hand.y) for k in range(4))
    return Hook(places=places, scale=scale, grips=("grip",), sink=0.3)


def fanned_hook(kind: Kind, host: Kind, count: int) -> Hook:
    """Return places all around one who has many arms, above and at both sides."""
    scale = 0.42 * host.box[1] / kind.box[1]
    places: list[tuple[float, float]] = []
    for k in range(count):
        angle = math.radians(200 - 220 * k / (count - 1))
        x = host.box[0] * (0.5 + 0.62 * math.cos(angle))
        places.append((x, host.box[1] * (0.56 - 0.5 * math.sin(angle))))
    return Hook(places=tuple(places), scale=scale, grips=("grip",), sink=0.3)


def worn_hook(child: Subject, kind: Kind, host: Kind, drawing: Drawing, air: Air) -> Hook | None:
    """Return where a worn thing goes; None if it has nowhere to go but the host's own clothes."""
    anchors = kind.draw(variant=child.variant, air=air).anchors
    part = next((n for n in WORN if n in anchors), None)
    if part is None and child.kind in GARMENTS:
        return None
    name = WORN[part or "worn"]
    at = drawing.anchors.get(name) or drawing.anchors.get("head")
    if at is None and part == "worn_face":
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.3, size=host.breadth * 0.46)
    if at is None:
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.06, size=host.box[0] * 0.4)
    size = at.size or host.box[0] * 0.3
    if part in ("worn", None) and "human" not in host.tags:
        size = max(size, 0.24 * min(host.box))
    scale = size / kind.box[0]
    return Hook(
        places=((at.x, at.y),),
        scale=scale,
        grips=(part,) if part else (),
        fit=size,
        sink=0.1,
    )
