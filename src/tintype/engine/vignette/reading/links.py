"""Owns links, the relations that wait for their object, and what is asked of them and of things.

Does not know the clause that a link is said in.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.traits import (
    BLADES,
    FLORA,
    TREE_M,
    WINDOWED,
    head_word,
    holdable,
    is_family,
    is_holder,
    is_solid,
    is_surface,
)
from tintype.engine.vignette.kinds import garment_of, has_hands, is_animate, is_human, is_worn
from tintype.engine.vignette.reading.draft import BARE_PLURAL, Draft, put_on

CLAD: Final = ("with", "wearing", "in")
"""How it is said what people have on."""
BENCHES: Final = ("anvil", "workbench", "ironing board")
LITTER: Final = 5
"""So many animals fill a box."""
ROOMY: Final = (
    *("table", "desk", "shelf", "bookshelf", "counter", "bench", "tray", "windowsill"),
    "board",
)
LOADED: Final = ("pickup truck", "dump truck")
"""Vehicles with an open bed."""
BASKETS: Final = ("basket", "box", "crate", "suitcase")
EDIBLE: Final = ("food", "fruit", "vegetables", "sweets", "groceries", "snacks")
SERVED: Final = (*EDIBLE, "kitchen", "drinks", "tableware")
"""Families of what is brought on a board."""


class Link:
    """A relation that waits for its object, or that may take another one.

    `company` are those who stand where the subjects stand, if it turns out to be about a place;
    `loads` are those who are named with the subjects, if all of them have room there; `outer` is
    the relation whose object an `of` says more of: a table with a jug of wine and a knife. What
    `is_through` something goes from one side of it to the other, `is_from` says whence; what
    `is_enclosed` is in it.
    """

    __slots__ = (
        "awaits_other",
        "company",
        "is_brimming",
        "is_deed",
        "is_each",
        "is_enclosed",
        "is_from",
        "is_through",
        "key",
        "loads",
        "low",
        "other",
        "outer",
        "subjects",
    )

    def __init__(self, subjects: Sequence[Draft], key: str) -> None:
        self.subjects = list(subjects)
        self.key = key
        self.awaits_other = key == "between"
        self.is_brimming = self.is_deed = self.is_each = self.is_through = False
        self.is_enclosed = self.is_from = False
        self.company: list[Draft] = []
        self.loads: list[Draft] = []
        self.low: Draft | None = None
        self.other: Draft | None = None
        self.outer: Link | None = None


def is_growing(draft: Draft) -> bool:
    """Tell whether it is plants of an uncounted number."""
    flora = draft.kind is not None and draft.kind.category in FLORA
    return flora and draft.count == BARE_PLURAL and not draft.is_counted


def is_tall(draft: Draft) -> bool:
    """Tell whether it is a tree rather than a flower."""
    return draft.kind is not None and draft.kind.height_m > TREE_M


def is_spatial(link: Link, thing: Draft) -> bool:
    """Tell whether a relation is about a place, which is said of all who are spoken of."""
    if thing.kind is None or link.key in ("with", "of", "for", "like", "between", "among", "past"):
        return False
    return link.key != "in" or not is_worn(thing.kind)


def is_heap_in(link: Link, thing: Draft) -> bool:
    """Tell whether a vessel is full of small things that nobody counts: a bowl of cherries."""
    host, kind = link.subjects[-1].kind, thing.kind
    if host is None or kind is None or thing.is_counted or is_animate(kind):
        return False
    if thing.count == 1 and not (link.is_brimming and thing.is_bare):
        return False  # In other languages a basket may be full of apple.
    is_marble = kind.name == "sphere"  # Of any size.
    if link.subjects[-1].count > 1 or not (is_holder(host) or host.name in LOADED):
        return False
    is_flower = is_family(kind, FLORA) and not is_tall(thing)
    if kind.height_m > 0.8 * host.height_m and not (is_marble or is_flower):
        return False
    return link.is_brimming or (link.key == "of" and is_family(kind, EDIBLE))


def is_filled_with(link: Link, vessel: Draft, thing: Draft) -> bool:
    """Tell whether a thing is in a vessel that is said to hold it, however large it is.

    What is full of plants, fish or drinks has them by rules of its own.
    """
    if not (link.is_brimming or link.is_enclosed):
        return False
    if vessel.kind is None or thing.kind is None:
        return False
    is_vessel = is_holder(vessel.kind) or vessel.kind.name in LOADED
    is_vessel = is_vessel or vessel.kind.category in ("hats", "headgear")
    is_vessel = is_vessel or (thing.kind.name in BLADES and is_solid(vessel.kind))
    is_open = is_family(vessel.kind, ("vehicles",)) or vessel.kind.name == "wheelbarrow"
    is_special = is_family(thing.kind, (*(() if is_open else FLORA), "sea", "drinks"))
    return is_vessel and (link.is_enclosed or not is_special)


def is_animate_crowd(thing: Draft) -> bool:
    """Tell whether it is animals of an unsaid number: a box full of kittens."""
    is_beast = thing.kind is not None and is_animate(thing.kind) and not is_human(thing.kind)
    return is_beast and thing.count > 1 and not thing.is_counted


def has_room_for(thing: Draft, loads: Sequence[Draft]) -> bool:
    """Tell whether a table, a shelf or a basket holds all of these, of which some may live."""
    kind = thing.kind
    if kind is None or head_word(kind) not in ROOMY + BASKETS:
        return False
    kinds = [d.kind for d in loads]
    return all(
        k is not None and not is_human(k) and k.stance == "ground" and k.height_m < 0.65
        for k in kinds
    )


def is_seat_each(link: Link, thing: Draft, sitters: int) -> bool:
    """Tell whether as many seats or mounts are meant as there are sitters: kings on thrones."""
    kind = thing.kind
    if kind is None or thing.is_counted or thing.count == 1 or sitters < 2:
        return False
    is_seat = is_family(kind, ("furniture", "fixtures", "boards")) or is_animate(kind)
    is_seat = is_seat or kind.category == "vehicles_light"
    return link.key in ("on", "riding", "atop") and is_seat


def is_bunch(bouquet: Draft, flower: Draft) -> bool:
    """Tell whether flowers of an unsaid number are bound in a bouquet."""
    kind, bound = bouquet.kind, flower.kind
    is_flora = bound is not None and bound.category in FLORA
    return kind is not None and kind.name in ("bouquet", "rose bouquet") and is_flora


def is_head(part: Draft, whole: Draft) -> bool:
    """Tell whether it is the head or the face of an animal."""
    is_part = part.kind is None and part.text in ("head", "face")
    return is_part and whole.kind is not None and is_animate(whole.kind)


def dress_all(link: Link, thing: Draft) -> bool:
    """Put a garment on each of several people; False if it is none, or there is one person."""
    kinds = [d.kind for d in link.subjects if d.kind is not None and is_human(d.kind)]
    is_one = thing.is_counted and thing.count == 1 and not link.is_each
    if (
        thing.kind is None
        or is_one
        or link.key not in CLAD
        or len(kinds) < max(2, len(link.subjects))
    ):
        return False
    garments = [garment_of(k, thing.word or "") or garment_of(k, thing.kind.name) for k in kinds]
    if None in garments:
        return False
    for draft, garment in zip(link.subjects, garments, strict=True):
        put_on(draft, str(garment), thing.colours[0] if thing.colours else None)
    thing.kind, thing.text = None, ""
    return True


def is_nameless(thing: Draft) -> bool:
    """Tell whether nothing draws a thing, which may be a part of another one."""
    return thing.kind is None and bool(thing.text) and not thing.is_place


def is_by_window(link: Link) -> bool:
    """Tell whether what is named with a window may be on what stands by it."""
    pane = link.subjects[-1]
    is_pane = pane.kind is not None and pane.kind.name == "window"
    return link.key == "with" and is_pane and pane.word != "windowsill"


def is_board(link: Link, thing: Draft) -> bool:
    """Tell whether food is served on a board."""
    if thing.kind is not None or thing.text != "board" or link.key not in ("on", "atop"):
        return False
    return all(d.kind is not None and is_family(d.kind, SERVED) for d in link.subjects)


def is_filled(subject: Draft, link: Link, thing: Draft) -> bool:
    """Tell whether somebody pours a drink into a cup, which is then in the other hand."""
    if not (subject.kind and thing.kind and link.low and link.low.kind):
        return False
    is_cup = thing.kind.height_m < 0.5 and is_holder(thing.kind)
    is_drink = link.low.kind.category == "drinks"
    return link.key in ("in", "inside") and is_human(subject.kind) and is_cup and is_drink


def is_on_table(thing: Draft) -> bool:
    """Tell whether what one looks through stands on a table."""
    return thing.kind is not None and thing.kind.name == "microscope"


ROOTED: Final = (
    "brick",
    "fishing net",
    "hole",
    "log",
    "campfire",
    "fire",
    "puddle",
    "floor",
    "rug",
    "snow",
    "wave",
)


def is_rooted(kind: Kind) -> bool:
    """Tell whether a small thing stays on the ground while one works on it."""
    wild = ("nature", "landforms", "plants", "sea", "sky", "space", "street", "vehicles", "balls")
    is_wild = is_family(kind, (*FLORA, *wild)) or kind.stance != "ground"
    return is_wild or kind.name in ROOTED


def is_worktop(top: Draft, thing: Draft) -> bool:
    """Tell whether one works on a thing, and not on the `top` that was added: an anvil."""
    if top.kind is None or thing.kind is None:
        return False
    is_wheel = top.kind.name == "potter's wheel"
    if is_wheel:
        return thing.kind.name in ("tire", "steering wheel")
    return is_surface(thing.kind) or thing.kind.name in BENCHES


def is_cook(subjects: Sequence[Draft]) -> bool:
    """Tell whether somebody has a knife for what is named next."""
    return is_alone(subjects) and bool(subjects[0].gear and subjects[0].gear.tool == "knife")


def is_food(thing: Draft) -> bool:
    """Tell whether a thing is prepared on a table."""
    return thing.kind is not None and (is_family(thing.kind, EDIBLE) or thing.kind.name == "dough")


def is_alone(subjects: Sequence[Draft]) -> bool:
    """Tell whether this is one person."""
    return len(subjects) == subjects[0].count == 1 and bool(
        subjects[0].kind and is_human(subjects[0].kind)
    )


MOST_AT_WORK: Final = 4


def is_team(subjects: Sequence[Draft]) -> bool:
    """Tell whether it is one person, or a few who work on one thing together."""
    are_people = all(d.kind is not None and is_human(d.kind) for d in subjects)
    return are_people and 0 < sum(d.count for d in subjects) <= MOST_AT_WORK


def is_seller(subjects: Sequence[Draft]) -> bool:
    """Tell whether this is one with hands, who may stand behind a table: an alien too."""
    kind = subjects[-1].kind if subjects else None
    return len(subjects) == subjects[0].count == 1 and kind is not None and has_hands(kind)


def is_pile(tower: Draft, thing: Draft) -> bool:
    """Tell whether a tower is a stack of small things: of blocks, of books."""
    if tower.kind is None or tower.kind.name != "tower" or thing.kind is None:
        return False
    return thing.kind.height_m < 1 and not is_animate(thing.kind)


def is_window_of(part: Draft, whole: Draft) -> bool:
    """Tell whether a window is one of a building or a vehicle, and no thing by itself."""
    if part.kind is None or part.kind.name != "window" or whole.kind is None:
        return False
    return is_family(whole.kind, WINDOWED)


def is_had(link: Link, thing: Draft) -> bool:
    """Tell whether each subject of a link has a thing of its own in its hands."""
    if link.key != "with":
        return link.key in ("holding", "flying")
    kinds = [d.kind for d in link.subjects]
    kind = thing.kind
    return (
        kind is not None
        and not is_animate(kind)
        and all(k is not None and has_hands(k) and holdable(k, kind) for k in kinds)
    )


def class_of(draft: Draft) -> str:
    """Return what things must have in common for a word to be said of both: people, animals."""
    kind = draft.kind
    if kind is None or not is_animate(kind) or kind.category == "toys":
        return "thing"
    return kind.category.partition("_")[0]
