"""Owns how one thing of a scene is said: a noun phrase, its colours, states, parts and dress."""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.food import TOPPINGS
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.forms import plural, singular, words
from tintype.engine.vignette.kinds import garment_of, is_human, sense_of
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.lexicon.index import is_mass
from tintype.engine.vignette.reading.draft import gender_in
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.states import (
    AT_HAND,
    BETWEEN_FEET,
    BETWEEN_THEM,
    FAR_BEHIND,
    IN_MOUTH,
    ON_CHEST,
    ON_HEAD,
    POURING,
    PROPPED,
    RAISED,
    THROWN,
    WATCHFUL,
)

NUMBERS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_WHERE: Final[Mapping[str, str]] = {
    "left": "on the left",
    "right": "on the right",
    "centre": "in the middle",
    "background": "in the background",
    "foreground": "in the foreground",
    "sky": "in the sky",
    "ground": "on the ground",
    "wall": "on the wall",
    "water": "in the water",
    "top": "at the top",
    "bottom": "at the bottom",
}
_FACING: Final[Mapping[str, str]] = {
    "left": "facing left",
    "right": "facing right",
    "front": "facing the viewer",
}
_SIZES: Final[Mapping[str, str]] = {
    "tiny": "tiny",
    "small": "small",
    "large": "large",
    "huge": "huge",
}
_MADE: Final[Mapping[str, str]] = {
    "wood": "wooden",
    "gold": "golden",
    "wool": "woollen",
}
_METALS: Final = ("gold", "golden", "silver", "bronze")


def article(words: str) -> str:
    """Return the words with `a` or `an`."""
    is_open = words[:1] in "aeiou" and not words.startswith(("uni", "one", "ukulele", "use", "eu"))
    return f"{'an' if is_open or words.startswith(('hour', 'x-ray')) else 'a'} {words}"


def listed(items: Sequence[str], joint: str = " and ") -> str:
    """Return `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])}{joint}{items[-1]}"


def is_one(subject: Subject) -> bool:
    """Tell whether a thing is said in the singular."""
    return subject.count == 1 and not is_mass(CATALOG[subject.kind])


def noun_of(subject: Subject) -> str:
    """Return the noun, in the number of the thing."""
    kind = CATALOG[subject.kind]
    if subject.count == 1:
        return subject.word or kind.name
    return plural_of(subject.word) if subject.word else kind.plural


def plural_of(word: str) -> str:
    """Return the plural, if the word is not one already."""
    return word if singular(word) != word and not word.endswith("ss") else plural(word)


def noun_phrase(subject: Subject, *, is_careful: bool = False) -> str:
    """Return a thing with everything that is said of it alone."""
    kind = CATALOG[subject.kind]
    worn = worn_by(subject, kind)
    states, adjuncts = sorted_attributes(subject, worn)
    words = [_SIZES[subject.size]] if subject.size in _SIZES else []
    words += [] if is_careful else states
    colours = [f"{c} coloured" if is_careful else c for c in subject.colours]
    words += [listed(colours)] if colours else []
    made = _MADE.get(subject.material or "", subject.material)
    is_after = bool(made) and (is_careful or (made in COLOURS and made not in _METALS))
    if is_after:
        made = None
    # `Single` is said by the number, and would be read as one.
    pose = None if is_careful or subject.variant == "single" else subject.variant
    words += [w for w in (subject.pattern, made, pose) if w]
    toppings = [a for a in adjuncts if kind.name == "pizza" and a in TOPPINGS]
    words += [*(a for a in adjuncts if a not in toppings), noun_of(subject)]
    text = " ".join(words)
    if subject.count == 1:
        text = article(text)
    else:
        n = subject.count
        text = f"{NUMBERS[n] if n < len(NUMBERS) else n} {text}"
    if is_after:
        text += f" made of {subject.material}"
    if toppings:
        text += f" topped with {listed(toppings)}"
    lacking = [a for a in subject.attributes if a.startswith(LACKING)]
    if lacking:
        text += f" {listed([lack(a.removeprefix(LACKING)) for a in lacking])}"
    if worn:
        text += f" wearing {listed([garment(subject, g) for g in worn])}"
    taken = {slot for g in worn if colour_of(subject, g) for slot in DYES[g]}
    parts = [p for p in subject.parts if p.slot not in taken]
    if parts:
        text += f" with {listed([part(p.slot, p.colour) for p in parts])}"
    if IN_MOUTH in subject.attributes:
        text += " in its mouth"
    if BETWEEN_FEET in subject.attributes:
        text += " between its feet"
    if subject.facing:
        text += f" {_FACING[subject.facing]}"
    if subject.where:
        text += f" {_WHERE[subject.where]}"
    if subject.lettering:
        text += f' saying "{subject.lettering}"'
    return text


def worn_by(subject: Subject, kind: Kind) -> list[str]:
    """Return the garments among the attributes."""
    if not is_human(kind):
        return []
    return [a for a in subject.attributes if a in DYES and garment_of(kind, a) == a]


SILENT: Final = (
    *(AT_HAND, BETWEEN_FEET, BETWEEN_THEM, FAR_BEHIND, IN_MOUTH, ON_CHEST, ON_HEAD),
    *(POURING, PROPPED, RAISED, THROWN, WATCHFUL),
)
"""Attributes that a relation says."""


def sorted_attributes(subject: Subject, worn: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return (states, nouns that stand right before the noun)."""
    states: list[str] = []
    adjuncts: list[str] = []
    for attribute in subject.attributes:
        is_implied = attribute == gender_in(subject.word or "")
        if (
            attribute in SILENT
            or attribute.startswith(("at the ", LACKING))
            or attribute in worn
            or (is_implied and CATALOG[subject.kind].category != "people")
        ):
            continue
        sense = sense_of(attribute)
        (states if sense and sense.state else adjuncts).append(attribute)
    return states, adjuncts


def colour_of(subject: Subject, name: str) -> str | None:
    """Return the colour of a garment."""
    colours = {p.slot: p.colour for p in subject.parts}
    found = {colours.get(slot) for slot in DYES[name]}
    return found.pop() if len(found) == 1 else None


def garment(subject: Subject, name: str) -> str:
    """Return a garment with its colour."""
    colour = colour_of(subject, name)
    text = f"{colour} {name}" if colour else name
    is_many = name.endswith("s") and not name.endswith("ss")
    return text if is_many else article(text)


def lack(name: str) -> str:
    """Return how it is said that a part is missing."""
    is_bare = name.endswith("s") or name in STUFFS
    return f"{LACKING}{name if is_bare else article(name)}"


STUFFS: Final = words("cheese fruit honey icing moss salad sauce smoke snow steam syrup")
"""Parts that are said without an article."""


def part(slot: str, colour: str) -> str:
    """Return a part with its colour."""
    text = f"{colour} {slot}"
    return text if slot.endswith("s") or slot in ("hair", "skin", "fur") else article(text)
