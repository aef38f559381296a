"""Owns the families of animals: whose mother `its mother` is, and what the young are drawn as.

Does not know people, nor clauses.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.draft import Draft

PARENTS: Final = words("mother father mom mum mommy mummy mama dad daddy papa parent")
YOUNG: Final = words(
    """baby cub pup puppy calf foal child kid son daughter offspring chick hatchling joey kit
    youngster"""
)
SMALL_YOUNG: Final = words("cygnet gosling foal owlet eaglet fledgling tadpole leveret")
"""Young animals that are drawn as small ones of their parents' kind."""
NAMED_YOUNG: Final = words("kitten kitty puppy bunny piglet duckling chick cub") | SMALL_YOUNG
"""Young animals with names of their own, which fit into what their mothers do not."""
SIBLINGS: Final = words("brother sister friend twin mate partner sibling")
GROWN: Final[Mapping[str, str]] = {
    "duckling": "duck",
    "chick": "chicken",
    "lamb": "sheep",
    "calf": "cow",
    "piglet": "pig",
    "fawn": "deer",
    "baby elephant": "elephant",
}
"""Young animals with a drawing of their own, and what they grow up to be."""

TOYS: Final = ("toys", "playthings")
"""Categories of beasts without a family."""

LITTLE: Final[Mapping[str, str]] = {grown: young for young, grown in GROWN.items()}


def is_kin(text: str) -> bool:
    """Tell whether a word names somebody of a family."""
    one = singular(text)
    return one in PARENTS or one in YOUNG or one in SIBLINGS


def is_young(text: str) -> bool:
    """Tell whether the last word of a phrase names the young of an animal: bear cub."""
    return singular(text).rpartition(" ")[2] in YOUNG


def relative(text: str, drafts: Sequence[Draft]) -> Draft | None:
    """Return the relative, in the singular, of the animal that was named last; None for people."""
    living = [d for d in drafts if d.kind and is_animate(d.kind) and d.kind.category not in TOYS]
    if not living or living[-1].kind is None or is_human(living[-1].kind):
        return None
    one = singular(text)
    # Worms are fed to the chicks of the bird, not to those of the worms.
    whole = [
        d for d in living if d.kind and not is_family(d.kind, ("insects",)) and not is_human(d.kind)
    ]
    last = whole[-1] if whole else living[-1]
    kind = kin_of(last.kind, one)
    if kind is None:
        return None
    draft = Draft(kind, kind.name)
    draft.colours = list(last.colours)
    if one in YOUNG and kind is last.kind:
        draft.size = "small"
    if one in PARENTS and kind is last.kind and last.size == "normal":
        last.size = "small"
    return draft


def kin_of(kind: Kind | None, one: str) -> Kind | None:
    """Return what a relative of an animal is drawn as."""
    if kind is None:
        return None
    if one in PARENTS:
        return CATALOG.get(GROWN.get(kind.name, kind.name), kind)
    if one in YOUNG:
        return CATALOG.get(LITTLE.get(kind.name, kind.name), kind)
    return kind if one in SIBLINGS else None
