"""Owns what a preposition or verb between two things means: a relation, a garment, a part.

What this returns is stable: said again in words and read again it gives the same. `with` and `in`
are for `company` and `entry`. Does not know phrases.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import (
    BUILDINGS,
    FLORA,
    extent,
    has_room_below,
    head_word,
    is_closed,
    is_family,
    is_holder,
    is_plate,
)
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import has_hands, is_animate, is_human, variant_for
from tintype.engine.vignette.reading.company import accompany
from tintype.engine.vignette.reading.deeds import MOVES, coil, hold, put_upon, wear
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.entry import Meaning, enter, has_pane
from tintype.engine.vignette.reading.manners import mind
from tintype.engine.vignette.reading.particular import (
    among,
    cover,
    cross,
    dangle,
    deck,
    face,
    go_past,
    light_above,
    make_ready,
    spill,
)

ON_FLOORS: Final = words("desk bed sofa bookshelf wardrobe ladder dresser piano armchair rug")
"""What stands or lies on the floor, whatever else of a list is on or above something."""
FURNISHINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "on": ("bed", "sofa", "desk"),
    "above": ("fireplace", "sofa", "bed", "desk"),
}
"""On and above which only small things of a room are."""
DIRECT: Final = words("under behind above below around chasing") | {
    "in front of",
    "next to",
    "left of",
    "right of",
    "looking at",
    "leaning on",
    "between",
    "tied to",
    "pushing",
    "attacking",
}
SWAPPED: Final = {
    "held by": "holding",
    "worn by": "wearing",
    "ridden by": "riding",
    "pulled by": "pulling",
    "pushed by": "pushing",
    "attacked by": "attacking",
    "led by": "leading",
    "chased by": "chasing",
    "followed by": "next to",
    "climbed by": "climbing",
}


def relation(one: Draft, key: str, two: Draft) -> Meaning:
    """Return (subject, relation, object) of `one key two`, or None if there is none.

    May dress `one` in a garment instead.
    """
    a, b = one.kind, two.kind
    if a is None or b is None or one is two:
        return None
    if key in SWAPPED:
        mind([two], SWAPPED[key], one, "")
        return relation(two, SWAPPED[key], one)
    if key == "coiling around":
        if (found := coil(one, two)) is not None or one.kind is None:
            return found
        key = "around"
    for rule in RULES:
        if (found := rule(one, key, two)) is not None:
            return found
    make_ready(one, key, two)
    if key == "on" and b.name == "headphones" and is_animate(a):
        return wear(one, two)  # Somebody listens on them.
    if key in DIRECT:
        return (one, key, two)
    if key in ("on", "with", "inside") and a.name == b.name == "candle":
        return enter(one, two)
    if key in MOVES:
        return MOVES[key](one, two)
    if key == "wearing":
        return wear(one, two)
    if key == "holding":
        return hold(one, two)
    if key == "riding" and is_animate(a) and not is_human(a) and is_closed(b):
        # A dog that drives a car sits in it.
        return (one, "inside", two)
    if key == "riding":
        return (one, "riding", two) if is_animate(a) else put_upon(one, two)
    if key == "with":
        return accompany(one, two)
    if key == "in":
        return enter(one, two)
    if key == "inside" and a.name == "candle" and "candle" in b.variants:
        return enter(one, two)
    if key == "inside":
        is_big = is_family(b, BUILDINGS) and b.height_m > 1.2
        has_window = has_pane(b) and is_animate(a)
        return (one, "in front of" if is_big and not has_window else "inside", two)
    if key in ("on", "atop"):
        return put_upon(one, two)
    if key == "at" and b.name == "lectern" and is_human(a):
        return (one, "behind", two)
    if key == "at":
        if is_family(b, BUILDINGS) and b.height_m > 2.2:
            return (one, "in front of", two)
        return (one, "on" if head_word(b) in ("bridge", "pier") else "next to", two)
    return contain(one, key, two)


def contain(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what `one of two`, or `with`, means of a vessel."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if key == "of" and a.name == "branch" and is_tree(b):
        two.kind, two.text = None, ""  # Its crown is beyond the picture.
        return None
    if key == "of" and a.name == "bicycle":
        return (two, "inside", one)  # In its basket.
    if key == "of" and is_holder(a) and is_animate(b) and extent(b) < 1.5 * extent(a):
        return (two, "inside", one)  # A box of kittens.
    if key in ("of", "with") and a.name == "crate" and b.height_m < 0.5:
        one.variant = "open"
        return (two, "inside", one)
    is_plain_bag = one.word == "bag" and not (one.colours or one.material)
    if key in ("of", "with") and is_plain_bag and not is_animate(b) and extent(b) < extent(a):
        one.kind, one.word = CATALOG["shopping bag"], None  # Not a lady's.
        return (two, "inside", one)
    if key == "of":
        if a.name == "pot" and is_family(b, FLORA):
            # Flowers grow in a pot of clay.
            one.kind, one.word = CATALOG["plant pot"], None
        if is_holder(b) or not is_holder(a):
            return (two, "on", one) if is_plate(a) or head_word(a) == "shelf" else None
        return (two, "inside", one)
    return None


def reread(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what a relation means that is another one: of a desk, `on the bed` is beside it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if a.name in ON_FLOORS and head_word(b) in FURNISHINGS.get(key, ()):
        return relation(one, "next to", two)  # `a desk and a cat on the bed`: only the cat.
    if key == "above" and b.name in ("wall", "fence") and is_family(a, FLORA):
        return relation(one, "on", two)  # It grows over it.
    if key == "below" and not has_room_below(b):
        # What nothing fits under is above it.
        return relation(two, "above", one)
    return None


RULES: Final = (deck, light_above, among, cross, dangle, spill, cover, reread, go_past, face)
"""The rules about particular things, in the order in which they are asked."""


def agents(chain: list[Draft], wishes: tuple[str, ...], link: str | None) -> Draft | None:
    """Return who of a clause does what a verb says: the nearest that can."""
    real = [d for d in reversed(chain) if d.kind is not None]
    if not real:
        return chain[-1] if chain else None
    if link == "hanging from":
        return real[0]
    if link in ("holding", "wearing", "riding"):
        for draft in real:
            if draft.kind is not None and has_hands(draft.kind):
                return draft
    if wishes:
        for draft in real:
            if draft.kind is not None and variant_for(draft.kind, wishes[:1]):
                return draft
    for draft in real:
        if draft.kind is not None and is_animate(draft.kind):
            return draft
    return real[-1]
