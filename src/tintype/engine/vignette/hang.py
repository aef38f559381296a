"""Owns how things attach: which anchor, what size, which pose; hands, heads, seats, tops, insides.

Does not draw and does not know where the whole will stand.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.hands import in_hand, own_place
from tintype.engine.vignette.hooks import (
    ARMS,
    GARMENTS,
    MOST_HELD,
    OVERHEAD,
    SLOPES,
    Hook,
    candles_hook,
    climbing_hook,
    dipped_hook,
    ends_hook,
    extent,
    hanging_hook,
    heap_hook,
    held_hook,
    is_tree,
    juggled_hook,
    keys_hook,
    laid_hook,
    lap_hook,
    line_hook,
    pile_hook,
    sloped_hook,
    spaced,
    within_hook,
    worn_hook,
)
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.scene import Relation, Subject

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
LIGHT: Final = ("baggage", "toys", "instruments", "flowers", "household", "awards", "study")
"""Categories of things that even a squirrel holds, as in picture books."""

HEAVY: Final = ("drum kit", "piano", "grand piano", "treasure chest", "xylophone")
PAPERS: Final = ("newspaper", "letter", "map", "scroll", "phone", "laptop", "magazine", "tablet")
READERS: Final = {"reading": "sitting", "reading seated": "seated"}
LEAVES: Final = ("door", "gate", "window")
"""What a wall has in it."""

SHEETS: Final = ("map", "document", "letter", "newspaper", "sheet music", "quilt")
PRINTED: Final = ("t-shirt", "sweater", "hoodie", "shirt", "flag", "banner", "shield", "sail")
"""What pictures are printed on."""
DROPS: Final = ("water drop",)
TURFS: Final = ("grass", "reeds", "fern", "clover", "leaf")
TABLES: Final = (
    "table",
    "round table",
    "desk",
    "coffee table",
    "counter",
    "picnic table",
    "shelf",
    "slab",
)
FRONTS: Final = ("door", "gate", "fridge", "wardrobe")
NOTICES: Final = ("sign", "wreath", "poster", "banner", "calendar", "letter", "heart", "star")
"""What is fixed to the front of a door, not put on top of it."""
HUNG_UP: Final = ("clothes", "baggage", "trinkets")
CHAIRS: Final = ("chair", "stool", "armchair", "office chair", "throne")
"""Seats on which people have their true size."""

JUGGLING: Final = "juggling"
"""The attribute of somebody above whose hands things fly."""

LAPPED: Final = ("sitting", "seated", "reading", "reading seated")
"""Poses of people that make a lap."""

DIPPED: Final = ("spoon", "fork")
"""What stands in a cup with its handle up."""

CARVED: Final = "carved"
"""The attribute of a statue."""
SLENDER: Final = words(
    """guitar violin cello banjo sitar broom screwdriver wrench axe screw oar shovel rake pitchfork
    cane skis snowboard whisk spatula ladle spear dagger mace lightsaber sword rose tulip flower
    flute trumpet pencil pen paintbrush hammer fork knife spoon hairbrush comb rifle"""
) | {"electric guitar", "tennis racket", "golf club", "baseball bat", "hockey stick"}
"""What falls over when it is stood on its end."""
BEDS: Final = ("rug", "blanket", "book", "towel", "pillow", "log", "plate", "cutting board")
HEAPED: Final = (
    "awards",
    "fruit",
    "vegetables",
    "food",
    "sweets",
    "snacks",
    "groceries",
    "balls",
    "toys",
)
FEW: Final = 4
FEW_KINDS: Final = 7
"""More of these in a bowl lie on top of each other, of one kind or of several."""
STEMMED: Final = ("flowers", "blossoms", "art_supplies")
ICED: Final = ("sweets", "snacks", "delights")
"""Categories of what candles are stuck into."""

LAID_OUT: Final = ("food", "sweets", "drinks", "fruit", "tableware", "baggage")
BOARDS: Final = ("skateboard", "surfboard", "snowboard", "skis", "kick scooter", "hoverboard")
"""What is ridden standing."""
BEHIND_GLASS: Final = 0.62
"""Height of the head of a driver, as a part of the window's width."""

LEAST: Final = {
    "holding": 0.16,
    "on": 0.28,
    "inside": 0.42,
    "riding": 0.5,
    "hanging from": 0.3,
    "climbing": 0.34,
}
"""Least size of a carried thing, as a part of the size of what carries it."""


BEAST: Final = 1.25
"""Least size of a dragon on a tower, as a part of the size of the tower."""

STACKED: Final = "stacked"
"""The attribute of things that lie on top of each other."""

SPORTING: Final = ("athletes", "players")
"""Categories of people whose usual pose is what they do."""

TRAVELLERS: Final = ("carrier", "hiker", "runner", "football player", "boxer", "sumo wrestler")
"""Those of them who ride as others do."""

SEATS: Final = ("furniture", "furnishings", "street", "fair", "appliances", "plants")


def pose_of(
    child: Subject, relation: Relation, host: Kind, *, has_seat: bool = False
) -> str | None:
    """Return the pose that a relation asks for, in place of the one that was said if need be."""
    variants = CATALOG[child.kind].variants
    said = child.variant
    if child.kind == "candle" and relation.name == "on" and host.category in ICED:
        return "taper"
    is_sport = CATALOG[child.kind].category in SPORTING and host.name != "wheelchair"
    is_sport = is_sport and not (child.kind in TRAVELLERS and relation.name == "riding")
    if said is None and is_sport and relation.name != "inside":
        return None
    wanted: tuple[str, ...] = ()
    if is_driver(child, relation, host):
        return "standing" if "standing" in variants else None
    if relation.name == "holding":
        return "played" if "played" in variants and "human" in host.tags else None
    if relation.name in ("hanging from", "climbing"):
        wish = "hanging" if relation.name == "hanging from" else "climbing"
        return wish if wish in variants else None
    if relation.name == "wearing":
        return "worn" if said is None and "worn" in variants else None
    if relation.name == "riding" and host.name in BOARDS:
        wanted = ("riding", "standing") if said in (None, "riding", "sitting", "seated") else ()
    elif relation.name == "riding" and host.name == "wheelchair":
        wanted = ("seated",)
    elif relation.name == "riding":
        is_astride = host.category.startswith(("animals", "fantasy", "birds", "dinosaurs", "sea"))
        is_astride = is_astride or host.category == "vehicles_light" or "ride" in host.tags
        is_astride = is_astride or host.name == "unicycle"
        if said in (None, "riding", "sitting", "seated"):
            wanted = ("astride", "seated") if is_astride else ("seated", "sitting")
    elif relation.name == "inside" and (
        "window" in host.variants or host.category.startswith("buildings")
    ):
        # Whatever is done behind a sill, it is head and shoulders that show.
        return "standing" if said and "standing" in variants else None
    elif relation.name in ("on", "inside"):
        if host.name in ("bed", "hammock", "cradle"):
            wanted = ("sleeping", "lying", "sitting") if said is None else ()
        elif "seated" in variants and "human" in host.tags:
            wanted = ("seated",) if said in (None, "sitting") else ()
        elif "seated" in variants and (has_seat or host.category.startswith(SEATS)):
            if said in ("sitting", "hand in hand") or (
                said is None and not host.name.endswith("bridge")
            ):
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


def pane_hook(kind: Kind, sill: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places behind a window: animals and things whole, people from the waist up."""
    wide = sill.size or 60.0
    tall = min(wide, 54.0)
    is_human = "human" in kind.tags
    scale = (1.7 if is_human else 0.9) * tall / kind.box[1]
    scale = min(scale, 0.86 * wide / max(1, total) / kind.breadth) if not is_human else scale
    places = spaced(sill, count, 0.9 * wide / max(1, total), first, total)
    return Hook(places=places, scale=scale, sink=0.5 if is_human else 0.0, is_cut=is_human)


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
    inner = [CATALOG[c.kind] for c, r in loads if r.name == "inside"]
    if subject.variant is None and inner:
        wanted = ("window", "blank", "open" if is_stemmed(inner[0]) else "clear", "clear", "empty")
        wanted = ("open", *wanted) if subject.kind == "crate" else wanted
        return next((w for w in wanted if w in variants), None)
    if subject.kind == "market stall" and any(r.name == "on" for _, r in loads):
        return "clear"
    is_iced = CATALOG[subject.kind].category in ICED
    is_laden = any(
        r.name == "hanging from" or (r.name == "on" and (c.kind == "candle" or is_iced))
        for c, r in loads
    )
    if subject.variant is None and is_laden:
        return "bare" if "bare" in variants else None
    is_free = subject.variant in (None, "standing")
    return "holding" if holds and is_free and "holding" in variants else None


def is_stemmed(kind: Kind) -> bool:
    """Say whether a thing is so long that it looks out of the mouth of a vessel."""
    return kind.category in STEMMED or kind.box[1] > 2.4 * kind.breadth


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
    if JUGGLING in host.attributes and not kind.height_m > 1:
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


def is_beast(kind: Kind) -> bool:
    """Say whether it is a creature as large as a room, which is looked at first."""
    return kind.height_m > 2 and kind.category.startswith(("fantasy", "dinosaurs", "animals"))


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
        return worn_hook(child, kind, host, drawing, air)
    crowd = sum(c.count for c, r in loads if r.name == relation.name)
    least = LEAST.get(relation.name, 0.15)
    if relation.name == "holding" and host.category.startswith("animals"):
        least = 0.24
    if host.category in ("sky", "space", "nature", "landforms") and crowd == 1:
        least = 0.45
    if host.name in CHAIRS:
        least = 0.5
    if host.category.startswith(("buildings", "landmarks")) and crowd == 1 and is_beast(kind):
        least = BEAST
    if relation.name == "on" and host.name in TABLES:
        # Few things on a table are what the picture shows.
        least = {1: 0.44, 2: 0.38, 3: 0.33}.get(crowd, least)
    ratio = ratio_of(kind, host, least) * SIZES[child.size]
    is_sitter = "human" in kind.tags and relation.name in ("on", "riding")
    if is_sitter and host.category.startswith((*SEATS, "animals", "vehicles_light", "fantasy")):
        true = kind.metres_per_unit / host.metres_per_unit * SIZES[child.size]
        floor = (0.66 if relation.name == "riding" else 0.5) * host.box[1] / kind.box[1]
        most = 1.25 * host.box[1] / kind.box[1] * (2.0 if host.box[1] < host.box[0] else 1.0)
        if host.name in CHAIRS:
            most = max(most, true)
        ratio = min(most, max(floor, true)) / (host.spread / kind.spread)
    scale = ratio * host.spread / kind.spread
    if relation.name == "on" and host.category in LAID_OUT and kind.height_m > 2 * host.height_m:
        scale = min(scale, 0.75 * host.box[1] / kind.box[1])  # A flag on a cake is of paper.
    if kind.name == "water drop":
        scale *= 0.4  # However near, it is a drop.
    if host.name == "blanket" and "seat" in drawing.anchors and kind.category in LAID_OUT:
        # Spread out, it leaves room around what is put on it.
        scale = min(scale, 0.45 * host.box[0] / kind.breadth)
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
    if relation.name == "holding":
        if is_juggling:
            return juggled_hook(kind, host, drawing, count)
        if "human" in host.tags and (own := own_place(kind, host, drawing)) is not None:
            return own
        hook = held_hook(kind, host, drawing, loads, slot, scale=scale, at=at)
        return in_hand(hook, kind, host) if "human" in host.tags else hook
    if relation.name == "on" and STACKED in child.attributes and at is not None and count > 1:
        return pile_hook(kind, host, at, count)
    others = [c for c, r in loads if r.name == relation.name]
    # Of several kinds on one host, each piece gets the same room.
    each = [n for n, (_, r) in zip(counts, loads, strict=True) if r.name == relation.name]
    rank = [c.id for c in others].index(child.id)
    first, total = sum(each[:rank]), sum(each)
    if relation.name == "hanging from" and host.name == "clothesline" and at is not None:
        return line_hook(kind, host, at, count, first, total, scale)
    if relation.name == "on" and host.name == "pedestal" and CARVED in child.attributes:
        # A statue is larger than what it stands on.
        big = 1.25 * host.box[1] / kind.box[1]
        scale = min(max(scale, big), 1.7 * host.box[0] / kind.breadth)
    if host.name == "key ring" and "keys" in drawing.anchors:
        return keys_hook(kind, host, drawing.anchors["keys"], count, first, total)
    if relation.name == "on" and is_laid_down(child, kind, host) and at is not None:
        return laid_hook(kind, host, at, count, first, total, scale)
    if relation.name == "hanging from":
        return hanging_hook(kind, host, at, count, first, total, scale)
    if relation.name == "climbing":
        return climbing_hook(kind, host, count, first, total, scale)
    if relation.name == "on" and pose == "cheering" and "front_hand" in drawing.anchors:
        # Held up by both arms.
        one, two = drawing.anchors["front_hand"], drawing.anchors["rear_hand"]
        at = Anchor(x=(one.x + two.x) / 2, y=min(one.y, two.y), size=host.box[0])
    lap = drawing.anchors.get("lap")
    if relation.name == "on" and lap and pose in LAPPED and not kind.category.startswith("birds"):
        return lap_hook(kind, host, lap, scale)
    if relation.name == "inside" and "blank" in host.variants and at is not None:
        # A picture of it, on the canvas.
        share = 0.52 if host.name == "picture frame" else 0.36
        scale = min(share * host.box[1] / kind.box[1], 0.6 * host.box[0] / kind.breadth / total)
        low = Anchor(x=at.x, y=at.y + 0.5 * scale * kind.box[1])
        spread = spaced(low, count, 0.9 * kind.breadth * scale, first, total)
        return Hook(places=spread, scale=scale)
    ledge = drawing.anchors.get("ledge")
    if relation.name == "on" and ledge and kind.height_m < 0.5:
        return heap_hook(kind, ledge, ledge.size or 100.0, count, first, total)
    if host.name == "wall" and kind.stance == "wall" and relation.name == "on":
        scale = 0.62 * host.box[1] / kind.box[1] / max(1.0, (total / 3) ** 0.5)
        middle = Anchor(x=0.5 * host.box[0], y=0.58 * host.box[1] + 0.5 * kind.box[1] * scale)
        return Hook(
            places=spaced(middle, count, 1.2 * kind.box[0] * scale, first, total), scale=scale
        )
    if host.name == "wall" and kind.name in LEAVES and relation.name in ("inside", "on"):
        scale = 0.93 * host.box[1] / kind.box[1]
        foot = Anchor(x=0.5 * host.box[0], y=host.ground)
        return Hook(
            places=spaced(foot, count, 1.2 * kind.box[0] * scale, first, total), scale=scale
        )
    if host.name == "stairs" and relation.name == "on":
        # From step to step, the first one low.
        scale = min(scale, 0.3 * host.box[1] / kind.box[1])
        is_mirrored = at is not None and at.x < host.box[0] / 2
        steps = tuple(
            (host.box[0] * abs(is_mirrored - (0.2 + 0.64 * t)), host.box[1] * (0.72 - 0.48 * t))
            for t in (k / max(1, total - 1) if total > 1 else 0.45 for k in range(total))
        )
        return Hook(places=steps[first : first + count], scale=scale)
    basket = drawing.anchors.get("basket")
    if relation.name == "inside" and basket:
        scale = 0.3 * host.box[1] / kind.box[1]
        pitch = 0.7 * (basket.size or 40.0) / max(1, total - 1)
        spread = spaced(basket, count, pitch, first, total)
        return Hook(places=spread, scale=scale, sink=0.3, is_cut=True)
    within = drawing.anchors.get("within")
    if relation.name == "inside" and within and not is_stemmed(kind) and "human" not in kind.tags:
        return within_hook(kind, within, count, first, total)
    if relation.name in ("on", "riding") and "other_end" in drawing.anchors and at:
        ends = (at, drawing.anchors["other_end"])
        return ends_hook(kind, host, ends, count, first, scale=scale)
    if relation.name == "on" and kind.name == "candle" and host.category in ICED and at:
        return candles_hook(kind, host, at, count, first, total)
    if relation.name == "on" and kind.category == "fruit" and host.category in ICED:
        # What decorates a cake is small on it, and close together.
        top = at or Anchor(x=0.56 * host.box[0], y=0.2 * host.box[1], size=0.6 * host.box[0])
        topping = min(scale, 0.24 * host.box[1] / kind.box[1])
        room = 0.9 * (top.size or host.box[0]) / max(1, total)
        topping = min(topping, 1.1 * room / kind.breadth)
        pitch = min(kind.breadth * topping, room)
        return Hook(places=spaced(top, count, pitch, first, total), scale=topping)
    if relation.name == "inside" and pose == "open" and at and is_stemmed(kind):
        # Its head looks out of the mouth.
        scale = 1.12 * host.box[1] / kind.box[1]
        pitch = min(0.6 * kind.breadth * scale, (at.size or 0.5 * host.box[0]) / max(1, total - 1))
        return Hook(places=spaced(at, count, pitch, first, total), scale=scale)
    if relation.name == "inside" and kind.name in DIPPED:
        brim = drawing.anchors.get("inside") or drawing.anchors.get("mouth")
        brim = brim or Anchor(x=host.box[0] * 0.45, y=host.box[1] * 0.44)
        return dipped_hook(kind, host, brim, count, first, total)
    if at is None:
        high = 0.24 if host.category in LAID_OUT else 0.04
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * high, size=host.box[0] * 0.7)
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
        spread = spaced(at, count, kind.breadth * scale * 0.9, first, total)
        sink = 0.6 if cockpit else 0.74
        if "storybook" in kind.tags:
            # A beast's head is large; all of it looks out.
            top, neck = head_of(kind.name)
            sink = 1 - neck / kind.box[1]
            scale = min(scale, BEHIND_GLASS * (at.size or host.box[0] * 0.2) / (neck - top))
        return Hook(places=spread, scale=scale, sink=sink, is_cut=True)
    if relation.name == "riding" and host.name == "wave" and total > 1:
        # Each on a board of its own, with water between them.
        scale *= 0.8
        spread = spaced(at, count, 0.62 * kind.box[0] * scale, first, total)
        lower = tuple((x, y + (0.75 if x < at.x else 0.4) * (at.x - x)) for x, y in spread)
        return Hook(places=lower, scale=scale, grips=("bottom",), sink=0.04)
    if relation.name == "riding":
        spread = spaced(at, count, kind.breadth * scale * 0.7, first, total)
        return Hook(places=spread, scale=scale, grips=("bottom",), sink=0.04)
    if relation.name == "on" and kind.name == "feather" and host.category in ("hats", "headgear"):
        scale = 0.95 * host.box[1] / kind.box[1]
        band = Anchor(x=0.66 * host.box[0], y=0.62 * host.box[1])
        return Hook(
            places=spaced(band, count, 0.3 * kind.breadth * scale, first, total), scale=scale
        )
    display = drawing.anchors.get("display")
    if relation.name == "inside" and display is not None:
        return pane_hook(kind, display, count, first, total)
    if relation.name == "on" and is_tree(host) and kind.name in LEAVES:
        is_door = kind.name != "window"
        scale = (0.24 if is_door else 0.15) * host.box[1] / kind.box[1]
        foot = host.ground if is_door else 0.56 * host.box[1]
        low = Anchor(x=0.5 * host.box[0], y=foot)
        return Hook(places=spaced(low, count, kind.breadth * scale * 1.2, 0, count), scale=scale)
    if relation.name == "on" and host.name == "ladder" and "human" in kind.tags:
        true = kind.metres_per_unit / host.metres_per_unit
        scale = max(true, 0.5 * host.box[1] / kind.box[1])
        rung = Anchor(x=0.5 * host.box[0], y=0.6 * host.box[1])
        return Hook(places=spaced(rung, count, kind.breadth * scale, first, total), scale=scale)
    is_notice = kind.name in NOTICES or kind.category in HUNG_UP
    if relation.name in ("on", "hanging from") and host.name in FRONTS and is_notice:
        scale = min(0.72 * host.box[0] / kind.box[0], 0.4 * host.box[1] / kind.box[1])
        low = 0.28 * host.box[1] + 0.5 * kind.box[1] * scale
        middle = Anchor(x=0.5 * host.box[0], y=low)
        return Hook(places=spaced(middle, count, kind.breadth * scale, first, total), scale=scale)
    if relation.name == "on" and host.name in PRINTED:
        scale = 0.34 * host.spread / kind.spread / max(1, total) ** 0.5
        chest = Anchor(x=0.5 * host.box[0], y=0.54 * host.box[1] + 0.5 * kind.box[1] * scale)
        spread = spaced(chest, count, 1.1 * kind.breadth * scale, first, total)
        return Hook(places=spread, scale=scale)
    if relation.name == "on" and host.name in SHEETS:
        # Seen from the front, it is the middle that things lie on.
        scale = max(scale, 0.42 * host.spread / kind.spread)
        scale = min(scale, 0.86 * host.box[0] / (max(1, total) * kind.breadth))
        middle = Anchor(x=0.5 * host.box[0], y=0.5 * host.box[1] + 0.5 * kind.box[1] * scale)
        spread = spaced(middle, count, 0.88 * host.box[0] / max(1, total), first, total)
        return Hook(places=spread, scale=scale)
    if relation.name == "on" and host.name in TURFS and kind.name in DROPS:
        scale = min(scale, 0.2 * host.spread / kind.spread)
        leaf = Anchor(x=0.44 * host.box[0], y=0.5 * host.box[1])
        return Hook(places=spaced(leaf, count, kind.breadth * scale, first, total), scale=scale)
    room = at.size or host.box[0] * (0.5 if relation.name == "inside" else 0.8)
    if host.name == "wall" and relation.name == "on" and kind.stance == "ground":
        # Who sits on it is what one looks at.
        scale = max(scale, min(0.85 * host.box[1] / kind.box[1], 0.8 * room / kind.breadth / total))
    if host.name in SLOPES and relation.name == "on":
        return sloped_hook(kind, host, at, count, first, total, scale, crowd=crowd)
    if relation.name == "inside" and host.name == "plant pot" and is_tree(kind):
        scale = 2.2 * host.box[1] / kind.box[1]
        return Hook(places=spaced(at, count, room, first, total), scale=scale, sink=0.03)
    if relation.name == "inside" and host.name == "boots" and "human" not in kind.tags:
        # It looks over the edge.
        scale = max(scale, 0.6 * host.box[1] / kind.box[1])
        spread = spaced(at, count, kind.breadth * scale, first, total)
        return Hook(places=spread, scale=scale, sink=0.54, is_cut=True)
    if relation.name == "inside" and host.name == "vase" and is_bloom(kind):
        # Its stems stand in the vase, its heads are as high above it as the vase is tall.
        scale = 1.3 * host.box[1] / kind.box[1]
        pitch = min(0.6 * kind.breadth * scale, 2.2 * room / max(1, total))
        blooms = spaced(at, count, pitch, first, total)
        bent = tuple((x, y + 0.16 * abs(x - at.x)) for x, y in blooms)
        return Hook(places=bent, scale=scale, sink=0.24)
    if relation.name == "inside" and not is_cut_by(drawing):
        scale = min(scale, 1.15 * room / kind.breadth, 0.95 * host.box[1] / kind.box[1])
    if relation.name == "inside" and "window" in host.variants:
        # Head and shoulders show over the sill.
        is_tall = kind.box[1] > 1.6 * kind.breadth
        sink = 0.62 if is_tall else 0.4
        scale = 1.3 * room / ((1 - sink) * kind.box[1])
        scale = scale if is_tall else min(scale, 1.1 * room / kind.breadth)
        sill = spaced(at, count, room / max(1, count), first, total)
        return Hook(places=sill, scale=scale, sink=sink, is_cut=True)
    is_food = kind.category in HEAPED
    is_many = total > (FEW if len(others) == 1 else FEW_KINDS)
    if relation.name == "inside" and is_food and is_many and not is_cut_by(drawing):
        return heap_hook(kind, at, room, count, first, total)
    used = sum(CATALOG[c.kind].breadth for c in others) / len(others) * total * scale
    limit = room * (0.95 if relation.name == "inside" else 1.25)
    if used > limit:
        scale *= max(limit / used, 0.4)
    pitch = min(kind.breadth * scale, room / max(1, total) * 1.15)
    is_cut = relation.name == "inside" and is_cut_by(drawing)
    return Hook(
        places=spaced(at, count, pitch, first, total),
        scale=scale,
        grips=("bottom",) if "seat" in drawing.anchors else (),
        sink=0.45 if is_cut else 0.0,
        is_cut=is_cut,
    )


def is_bloom(kind: Kind) -> bool:
    """Say whether it is a flower on a stem."""
    return kind.category in ("flowers", "blossoms") and kind.box[1] > 1.4 * kind.breadth


def is_laid_down(child: Subject, kind: Kind, host: Kind) -> bool:
    """Say whether a thing that cannot stand lies on what it is put on."""
    is_long = kind.name in SLENDER or (kind.name == "umbrella" and child.variant == "closed")
    is_bed = host.category.startswith(("furniture", "furnishings", "bedding")) or host.name in BEDS
    return is_long and is_bed and host.name not in ("wall", "door")


@lru_cache(maxsize=256)
def head_of(name: str) -> tuple[float, float]:
    """Return the y of the top of a person's head, and of the neck."""
    anchors = CATALOG[name].draw().anchors
    return anchors["head"].y, anchors["neck"].y


def is_cut_by(drawing: Drawing) -> bool:
    """Say whether what is inside must be cut, because nothing of the host covers it."""
    return drawing.front is None
