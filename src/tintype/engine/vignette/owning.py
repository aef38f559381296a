"""Owns which parts things have that can be left out or dyed alone, and the words for them.

What a drawing calls a part, it is asked for once and remembered. Does not know scenes.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import DETACHABLE, LACKING
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.lexicon.index import SINGLES

WORN: Final = ("hats", "headgear", "clothes", "accessories", "trinkets")
"""Categories of what is itself of the stuff that a slot is called after."""
CASTS: Final = ((), ("male",), ("female",))
"""Attributes that a drawing may have other parts with."""
CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "wheel": ("tyre", "rim"),
    "tire": ("tyre", "wheel"),
    "tyre": ("wheel",),
    "lid": ("top",),
    "dot": ("spot",),
    **dict.fromkeys(("coconut", "date"), ("nut",)),
    **dict.fromkeys(("apple", "orange", "lemon", "cherry", "pear", "peach", "plum"), ("fruit",)),
    "window": ("glass",),
    "foot": ("leg", "paw", "sock"),
    **dict.fromkeys(("chest", "breast", "tummy", "stomach"), ("breast", "bib", "belly")),
    "face": ("head",),
    "bow": ("ribbon",),
    "smokestack": ("chimney", "funnel"),
    "funnel": ("chimney",),
}
"""The slots that a word for a part means besides its own."""
RESTING: Final = ("sitting", "kneeling", "walking")
"""Poses in which people have nothing in hand of what their calling has."""
UNDERFOOT: Final = ("board",)
"""What belongs to who stands on it, though not in every pose."""
BARED: Final = frozenset(
    ("leaf", "foliage", "candle", "topping", "flower", "blossom", "berry", "cherry", "sprinkle")
)
"""What is missing of a thing that is drawn bare."""
LESS: Final[Mapping[str, str]] = {
    "bareheaded": "hat",
    "shaven": "beard",
    "clean-shaven": "beard",
    "shaved": "beard",
    "unarmed": "sword",
}
"""What somebody lacks of whom such a word is said; other such words end in `less`."""


@lru_cache(maxsize=512)
def parts_in(
    name: str, variant: str | None = None, attributes: tuple[str, ...] = ()
) -> Mapping[str, str]:
    """Return the parts of a drawing by each of their names, with the usual name.

    Slots that are parts by themselves count, but not that by which the thing is called.
    """
    kind = CATALOG[name]
    casts = CASTS if "human" in kind.tags else ((),)
    found: dict[str, str] = {}
    for cast in casts:
        found |= kind.draw(variant=variant, attributes=(*attributes, *cast)).parts
    is_clad = "human" in kind.tags or kind.category in WORN
    slots = () if is_clad else DETACHABLE & set(kind.slots) - set(kind.name.split())
    return {slot: slot for slot in slots} | found


def own_part(
    kind: Kind, text: str, variant: str | None = None, attributes: tuple[str, ...] = ()
) -> str | None:
    """Return the usual name of the part of a drawing that a word means: `hat` for a crown."""
    kept = tuple(a for a in attributes if not a.startswith(LACKING))
    parts = parts_in(kind.name, variant if variant in kind.variants else None, kept)
    if not parts:
        return None
    one = singular(text)
    sense = SINGLES.get(text) or SINGLES.get(one)
    named = sense.noun.kind.name if sense and sense.noun else ""
    for word in (text, one, named):
        if word in parts:
            return parts[word]
    other = next((n for n in CALLED.get(one, ()) if n in parts), None)
    if other is not None and named != kind.name:
        return parts[other]
    many = next((n for n in parts if n.endswith("s") and singular(n) in (one, named)), "")
    return parts.get(many) or parts.get(one.rpartition(" ")[2])


def worn_part(kind: Kind, text: str) -> str | None:
    """Return the part that a word means, if the thing has it in every pose, not only in hand."""
    part = own_part(kind, text)
    if part is None or part in UNDERFOOT or "human" not in kind.tags:
        return part
    resting = next((v for v in RESTING if v in kind.variants), None)
    return part if part in parts_in(kind.name, resting).values() else None


def lacked(kind: Kind, text: str) -> str | None:
    """Return the attribute of what lacks a part by a word before it: a hatless pirate."""
    one = LESS.get(text) or (text.removesuffix("less") if text.endswith("less") else "")
    part = own_part(kind, one) if one else None
    return f"{LACKING}{part}" if part else None


def is_bared(kind: Kind, text: str) -> bool:
    """Tell whether a thing without what a word means has a drawing of its own: a leafless tree."""
    return "bare" in kind.variants and singular(text) in BARED and own_part(kind, text) is None
