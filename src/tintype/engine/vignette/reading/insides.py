"""Owns which words name the inside of a house: a bakery interior, a museum with people in it.

Does not know scenes.
"""

from typing import Final

from tintype.engine.vignette.lexicon.places import INSIDES
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.grammar import Phrase


def inner_of(p: Phrase) -> str | None:
    """Return the room that `coffee shop interior` means, if it is more than a room."""
    if p.head is None or p.head.text != "interior":
        return None
    for mod in p.mods:
        kind = mod.sense.noun.kind.name if mod.sense.noun else ""
        inner = INSIDES.get(kind) or mod.sense.place or ""
        if inner in PLACES and PLACES[inner].is_indoors:
            return inner
    return None


ENTERED: Final = ("bakery", "museum", "hospital", "coffee shop", "circus tent")
"""Buildings whose inside is meant by who is in them; nobody is so near in a castle."""
PEOPLED: Final = (
    *("bar", "cafe", "restaurant", "shop", "workshop", "hospital", "hair salon", "library"),
    *("stage", "gallery", "barn interior", "classroom", "train station", "greenhouse", "office"),
)
"""Settings that a building is which is named with who is in it: a tavern with a dwarf."""


def inside_of(p: Phrase) -> str | None:
    """Return the inside of a building, unless it is described as one sees it from the street."""
    noun = p.head.sense.noun if p.head else None
    if p.head is None or noun is None or p.count or noun.is_plural:
        return None
    if any(m.sense.colour or m.sense.material for m in p.mods):
        return None
    inner = INSIDES.get(noun.kind.name) if noun.kind.name in ENTERED else None
    place = p.head.sense.place if p.head.sense.place in PEOPLED else None
    return inner or place
