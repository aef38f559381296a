"""Owns the poses of those who hang on something or carry something, and what can be carried.

Does not know where anything hangs (`hang`, `attach`).
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import ARMS, MOST_HELD, OVERHEAD, extent, is_tree
from tintype.engine.vignette.scene import Relation, RelationName, Subject
from tintype.engine.vignette.states import IN_MOUTH, STACKED

LIGHT: Final = (
    "baggage",
    "toys",
    "instruments",
    "flowers",
    "household",
    "household_bits",
    "awards",
    "study",
)
"""Categories of things that even a squirrel holds, as in picture books."""
HEAVY: Final = (
    *("drum kit", "piano", "grand piano", "treasure chest", "xylophone"),
    *("pipe organ", "congas", "timpani", "steel drum", "djembe"),
)
PAPERS: Final = ("newspaper", "letter", "map", "scroll", "phone", "laptop", "magazine", "tablet")
READERS: Final = {"reading": "sitting", "reading seated": "seated"}
EMBRACING: Final = ("hand in hand", "hugging", "kissing")
"""What two do sitting where they are on a bench."""
JUGGLING: Final = "juggling"
"""The attribute of somebody above whose hands things fly."""
STEMMED: Final = ("flowers", "blossoms", "art_supplies")
HATS: Final = ("hats", "headgear")
ICED: Final = ("sweets", "snacks", "delights")
"""Categories of what candles are stuck into."""
LIE_M: Final = 1.3
"""On a seat that is narrower in metres one sleeps sitting."""
BOARDS: Final = (
    "skateboard",
    "surfboard",
    "windsurfer board",
    "snowboard",
    "skis",
    "kick scooter",
    "hoverboard",
    "roller skates",
    "ice skates",
)
"""What is ridden standing."""
SPORTING: Final = ("athletes", "players")
DUNKED_AT: Final = "basketball hoop"
"""Categories of people whose usual pose is what they do."""
TRAVELLERS: Final = ("carrier", "hiker", "runner", "football player", "boxer", "sumo wrestler")
"""Those of them who ride as others do."""
IN_HAND: Final = ("played", "in hand")
"""How things look that somebody holds: a cello, a hose."""
SEATS: Final = ("furniture", "furnishings", "street", "fair", "appliances", "plants")


SASHES: Final = ("scarf", "ribbon", "bow tie", "necklace", "life ring", "wreath")
"""What is put around a post, a trunk or a neck of stone."""
BLOOMING: Final = ("flowers", "blossoms")


def is_pole(kind: Kind) -> bool:
    """Say whether a thing stands upright and slim, so that something goes around it."""
    return kind.box[1] > 1.6 * kind.breadth and not (
        "human" in kind.tags or kind.category in BLOOMING
    )


def breadth_of(kind: Kind) -> float:
    """Return how broad a thing is in the world, in metres."""
    return kind.height_m * kind.box[0] / kind.box[1]


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
    if relation.name == "on" and child.kind in SASHES and "worn" in variants:
        return "worn" if is_pole(host) or is_tree(host) else None
    if said is None and is_sport and relation.name != "inside":
        return None
    wanted: tuple[str, ...] = ()
    if is_driver(child, relation.name, host):
        return "standing" if "standing" in variants else None
    if relation.name == "holding" and "human" in host.tags and "human" in CATALOG[child.kind].tags:
        is_small = "child" in CATALOG[child.kind].tags  # It sits on the arm, as babies do.
        wish = "seated" if is_small else "lying"
        return wish if wish in variants else None
    if relation.name == "holding":
        used = next((v for v in IN_HAND if v in variants), None)
        return used if "human" in host.tags else None
    if relation.name in ("hanging from", "climbing"):
        if host.name == DUNKED_AT:
            return None  # He jumps, the ball in his hand.
        wish = "hanging" if relation.name == "hanging from" else "climbing"
        wishes = (wish, "upright") if wish == "climbing" else (wish,)
        return next((w for w in wishes if w in variants), None)
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
        if said in (None, "riding", "sitting", "seated", "fighting"):
            wanted = ("astride", "seated") if is_astride else ("seated", "sitting")
    elif relation.name == "inside" and (
        "window" in host.variants
        or (host.category.startswith("buildings") and host.height_m > KENNEL_M)
    ):
        # Whatever is done behind a sill, it is head and shoulders that show.
        return "standing" if said and "standing" in variants else None
    elif relation.name in ("on", "inside"):
        if host.name == "bed" and is_tucked(child):
            wanted = (TUCKED,)
        elif host.name in ("bed", "hammock", "cradle"):
            wanted = ("sleeping", "lying", "sitting") if said is None else ()
            wanted = ("sitting",) if said in ("hugging", "holding", "waving") else wanted
        elif "seated" in variants and "human" in host.tags:
            wanted = ("seated",) if said in (None, "sitting", "sleeping") else ()
        elif "seated" in variants and (has_seat or host.category.startswith(SEATS)):
            is_bench = host.category.startswith(SEATS)
            if (
                said == "sitting"
                or (said in EMBRACING and is_bench)
                or (said is None and not host.name.endswith("bridge"))
            ):
                wanted = ("seated",)
            elif said == "reading":
                wanted = ("reading seated",)
            elif said == "sleeping" and breadth_of(host) < LIE_M:
                wanted = ("dozing",)
        elif said is None and (relation.name == "inside" or host.category.startswith("vehicles")):
            wanted = ("seated", "sitting", *LANDED)
        elif said is None:
            wanted = (
                ("perched", "landed", "sitting") if "human" not in CATALOG[child.kind].tags else ()
            )
            wanted = (*wanted, *LANDED) if variants[:1] == ("flying",) else wanted
    return next((w for w in wanted if w in variants), None)


def is_driver(child: Subject, name: RelationName, host: Kind) -> bool:
    """Say whether someone sits behind the windows of a vehicle."""
    return (
        name in ("riding", "inside")
        and "human" in CATALOG[child.kind].tags
        and host.category.startswith("vehicles")
        and host.category not in ("vehicles_light", "vehicles_water")
        and host.name != "unicycle"
    )


def carrying_pose(subject: Subject, loads: Sequence[tuple[Subject, Relation]]) -> str | None:
    """Return the pose of one who holds something, or of what is ridden, if none was said."""
    holds = any(r.name == "holding" for _, r in loads)
    variants = CATALOG[subject.kind].variants
    if subject.variant is None and any(r.name == "riding" for _, r in loads):
        return "riding" if "riding" in variants else None
    if subject.kind == "bed" and any(is_tucked(c) for c, _ in loads):
        return OCCUPIED
    if is_settled(subject, loads):
        return OCCUPIED
    inner = [CATALOG[c.kind] for c, r in loads if r.name == "inside"]
    if subject.variant is None and inner:
        wanted = ("window", "blank", "open" if is_stemmed(inner[0]) else "clear", "clear", "empty")
        wanted = ("open", *wanted) if subject.kind == "crate" else wanted
        return next((w for w in wanted if w in variants), None)
    if subject.kind == "market stall" and any(r.name == "on" for _, r in loads):
        return "clear"
    category = CATALOG[subject.kind].category
    is_iced, is_table = category in ICED, category.startswith("furniture")
    is_laden = any(
        r.name == "hanging from"
        or (r.name == "on" and ((c.kind == "candle" and not is_table) or is_iced))
        for c, r in loads
    )
    if subject.variant is None and is_laden and category != "plants":
        return "bare" if "bare" in variants else None
    is_hatted = subject.variant is None and "hatted" in variants
    if is_hatted and any(
        r.name == "wearing" and CATALOG[c.kind].category in HATS for c, r in loads
    ):
        return "bare"
    is_free = subject.variant in (None, "standing")
    return "holding" if holds and is_free and "holding" in variants else None


KENNEL_M: Final = 1.6
"""What is lower has no window for somebody to look out of."""
TUCKED: Final = "sleeping"
OCCUPIED: Final = "occupied"
"""Poses of who lies in a bed, and of what carries somebody: a bed, a hill."""
GLIDING: Final = ("sliding", "skiing", "snowboarding", "sledding")
"""Poses of who goes down a slope."""
GLIDERS: Final = ("skier", "snowboarder", "skis", "snowboard", "sled")
"""What goes down one."""


def is_settled(host: Subject, loads: Sequence[tuple[Subject, Relation]]) -> bool:
    """Tell whether a thing is the land on which all that is on it stands: a hill with a house."""
    kind = CATALOG[host.kind]
    if kind.category not in LANDED_ON or OCCUPIED not in kind.variants or host.count > 1:
        return False
    is_rock = host.material in (None, "stone")
    is_plain = is_rock and not (host.variant or host.pattern or host.lettering)
    is_plain = is_plain and host.size not in ("tiny", "small")
    is_calm = not any(r.name != "on" or is_gliding(c) for c, r in loads)
    # One that is the land stays so when all that stood on it is taken away.
    is_land = any(pin.height > LAND for pin in host.pins)
    return is_plain and is_calm and (bool(loads) or is_land)


def is_gliding(subject: Subject) -> bool:
    """Tell whether somebody goes down a slope."""
    return subject.variant in GLIDING or subject.kind in GLIDERS


LANDED_ON: Final = ("nature", "landforms")
LAND: Final = 0.58
"""So high is what is the land itself, as a part of the picture."""


def is_tucked(child: Subject) -> bool:
    """Tell whether somebody lies in the bed that he is on."""
    is_lying = child.variant in (None, "sleeping", "lying")
    return (
        is_lying and "human" in CATALOG[child.kind].tags and TUCKED in CATALOG[child.kind].variants
    )


def is_stemmed(kind: Kind) -> bool:
    """Say whether a thing is so long that it looks out of the mouth of a vessel."""
    return kind.category in STEMMED or kind.box[1] > 2.4 * kind.breadth


LANDED: Final = ("perched", "resting", "standing")
"""Poses of what is drawn flying elsewhere, and sits on something here."""
RAISED: Final = "raised"
"""The pose of a forklift that lifts whatever is named."""
LEAF_M: Final = 0.4
"""What is smaller is carried off by ants."""


def can_carry(child: Subject, host: Subject, relation: Relation) -> bool:
    """Say whether a thing can be held at all; heavy and many things stand by their holder."""
    if relation.name != "holding" or child.kind not in CATALOG or host.kind not in CATALOG:
        return True
    kind, holder = CATALOG[child.kind], CATALOG[host.kind]
    if host.variant == RAISED or (STACKED in child.attributes and "human" in holder.tags):
        return True
    if (
        kind.stance == "sky"
        or kind.name in (*OVERHEAD, "flag")
        or (kind.category in LIGHT and kind.height_m < 1.3)
    ):
        return True
    if JUGGLING in host.attributes and not kind.height_m > 1:
        return True
    if IN_MOUTH in child.attributes or (holder.category == "insects" and extent(kind) < LEAF_M):
        return True  # Ants carry what is many times as large as they are.
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
