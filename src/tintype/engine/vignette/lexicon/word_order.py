"""Owns the order of English words that were put for those of another language.

Adjectives go before their noun, what is done to a thing before where it is done, and what rests
on a thing is said to be on it. Does not know the other languages.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tintype.engine.vignette.forms import words
from tintype.engine.vignette.lexicon.index import LONGER, SINGLES

MATTER: Final = words(
    "wood glass stone metal gold silver paper ice straw brick iron velvet silk leather wool"
)
PLACING: Final = words("on in under above behind at by near with along against through over") | {
    "next to",
    "in front of",
}
"""Prepositions that say where something is done."""
LEADING: Final = words("a the one two three four five six some many his her")
"""Words that begin a noun phrase."""

SURFACES: Final = frozenset(
    words(
        "branch hill cliff windowsill bench table roof rooftop wall pillow blackboard mountain "
        "tray plate shelf rock leaf stump log lawn bridge horse donkey camel sofa chair stool rug "
        "head shoulder sign pier balcony desk floor swing moon counter beach stage raft carpet "
        "flower sunflower daisy rose tulip water paper canvas"
    )
) | {"lily pad", "rooftop terrace", "rocking chair", "tree stump"}
"""Things that one is on, where another language says `in`."""

SPOTS: Final = frozenset(
    ("bus stop", "level crossing", "crosswalk", "street corner", "doorway", "campfire", "fireplace")
) | words("window gate door fire")
"""Things that one is at, where another language says `in` or `on`."""

DINED_AT: Final = ("table", "desk")
DINING: Final = words("drinking eating writing drawing reading studying")
"""What one does at a table, where another language says `on` it."""

LOOKS: Final = words("beautiful cute dramatic snowy sunny foggy rainy stormy crowded")
"""Adjectives that are no state of a thing, and stand before it all the same."""

PERSON: Final = words("old young")
"""Adjectives that are a man or a woman by themselves elsewhere."""


class Shape(NamedTuple):
    """What the order of words needs to know of one."""

    is_adjective: bool
    is_noun: bool
    is_apart: bool
    """Whether it is a deed or a place, before which a noun phrase ends."""
    parts: tuple[str, ...]
    """Its words, where they are looked at one by one: an adjective behind `riding a horse` is the
    horse's."""


@lru_cache(maxsize=8192)
def shape_of(word: str) -> Shape:
    """Return what the order of words needs to know of a word or a phrase."""
    is_parted = " " in word and (is_deed(word) or word.startswith(("with ", "small ")))
    parts = tuple(word.split()) if is_parted else (word,)
    is_apart = is_deed(word) or word in PLACING
    return Shape(is_adjective(word), is_noun(parts[-1]), is_apart, parts)


def adjectives_first(said: Sequence[str]) -> list[str]:
    """Return words with adjectives before their nouns, and matter too: `house of wood`."""
    out: list[str] = []
    noun = -1
    i, n = 0, len(said)
    while i < n:
        word = said[i]
        shape = shape_of(word)
        after = said[i + 1] if noun >= 0 and word in ("and", "of") and i + 1 < n else ""
        if noun >= 0 and shape.is_adjective:
            out.insert(noun, word)
            noun += 1
        elif word == "and" and is_adjective(after) and is_adjective(out[noun - 1] if noun else ""):
            out[noun:noun] = ["and", after]
            noun += 2
            i += 1
        elif word == "of" and after in MATTER:
            out.insert(noun, after)
            noun += 1
            i += 1
        else:
            if shape.is_apart and len(out) > 1 and out[-1] in PERSON and out[-2] in LEADING:
                out.append("man")
            out += shape.parts
            noun = len(out) - 1 if shape.is_noun else -1
        i += 1
    return out


@lru_cache(maxsize=8192)
def is_noun(word: str) -> bool:
    """Tell whether an English word is a thing or a place, rather than an adjective."""
    sense = SINGLES.get(word)
    if sense is None:
        return " " in word and not word.startswith(("in ", "at ", "next ", "looking"))
    return bool(sense.noun or sense.place) and not is_adjective(word)


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Tell whether an English word describes a thing."""
    if word in LOOKS:
        return True
    first, _, rest = word.partition(" ")
    longer = LONGER.get((first, rest), ()) if rest else ()
    s = next((sense for tail, sense in longer if not tail), None) if rest else SINGLES.get(word)
    if s is None or s.mark:
        return False
    is_matter = s.material is not None and s.noun is None
    return bool(s.colour or s.size or s.state or s.pattern or is_matter)


@lru_cache(maxsize=4096)
def is_deed(word: str) -> bool:
    """Tell whether an English word or phrase is what somebody does: playing, holding hands.

    `building` is said of who builds: a house has other names in the tables.
    """
    head, _, rest = word.partition(" ")
    if not head.endswith("ing"):
        return False
    found = [
        SINGLES.get(head),
        *(sense for tail, sense in LONGER.get((head, rest), ()) if not tail),
    ]
    return word == "building" or any(
        (s.pose or s.link) and s.noun is None for s in found if s is not None
    )


def objects_first(said: Sequence[str]) -> list[str]:
    """Return words with what is done to a thing before where: `reading on a bench a book`."""
    out = list(said)
    i, n = 0, len(out)
    while i + 3 < n:
        if not (is_deed(out[i]) and out[i + 1] in PLACING):
            i += 1
            continue
        place = phrase_end(out, i + 2)
        while place and place < n and out[place] in PLACING:
            place = phrase_end(out, place + 1)
        end = phrase_end(out, place) if place else 0
        if end:
            out[i + 1 : end] = [*out[place:end], *out[i + 1 : place]]
        i = end or i + 1
    return out


BESIDE: Final = ("next to it", "behind it", "in front of it", "above it")
"""Where the clause that follows has its verb before its subject: `next to it sleeping a dog`."""


def subjects_first(said: Sequence[str]) -> list[str]:
    """Return words with who does something before what he does, where the place is said first."""
    out = list(said)
    for i, word in enumerate(said):
        if word in BESIDE and i + 2 < len(said) and is_deed(said[i + 1]):
            end = phrase_end(said, i + 2)
            if end:
                out[i + 1 : end] = [*said[i + 2 : end], said[i + 1]]
    return out


WHO: Final = "who"
"""What stands for the word that begins a clause that describes, and for the comma before it."""
LINKS: Final = frozenset((",", ".", ";", WHO))


def relatives_first(said: Sequence[str]) -> list[str]:
    """Return words with the verb before its objects where a clause describes a noun.

    `a dog who a scarf wearing , waiting` has a scarf; `a table on who a cat sleeping` has a cat.
    """
    if WHO not in said:
        return list(said)
    out: list[str] = []
    i = 0
    while i < len(said):
        if said[i] != WHO:
            out.append(said[i])
            i += 1
            continue
        end = next((k for k in range(i + 1, len(said)) if said[k] in LINKS), len(said))
        out += described(said[i + 1 : end])
        is_closed = end < len(said) and said[end] == "," and said[end + 1 : end + 2] != ["and"]
        i = end + 1 if is_closed else end
    return out


def described(clause: Sequence[str]) -> list[str]:
    """Return a clause with its verbs before what they are done to: `a scarf wearing and dancing`.

    A verb ends what belongs to it where another begins, or a place, or nothing more.
    """
    out: list[str] = []
    part: list[str] = []
    for k, word in enumerate(clause):
        after = clause[k + 1] if k + 1 < len(clause) else "and"
        part.append(word)
        if is_deed(word) and (after == "and" or after in PLACING or is_deed(after)):
            first = 1 if part[0] == "and" else 0
            if word.endswith(" at") and part[first] in PLACING:
                del part[first]
            part.insert(first, part.pop())
            out += part
            part = []
    return [*out, *part]


def phrase_end(said: Sequence[str], i: int) -> int:
    """Return where a noun phrase ends that begins at `i`; 0 if none does."""
    n = len(said)
    while i < n and (said[i] in LEADING or is_adjective(said[i])):
        i += 1
    if i == n or is_deed(said[i]):
        return 0
    if said[i].endswith(" of") or said[i + 1 : i + 2] == ["of"]:
        return phrase_end(said, i + (1 if said[i].endswith(" of") else 2))
    sense = SINGLES.get(said[i])
    return i + 1 if is_noun(said[i]) or (sense is not None and sense.is_circumstance) else 0


def rested(place: str, noun: str) -> str:
    """Return what English says for `in` or `on` a thing: `on` what things rest on, `at` a spot."""
    if place in ("in", "on") and noun in SPOTS:
        return "at"
    return "on" if place == "in" and noun in SURFACES else place


def seated(said: Sequence[str], noun: str) -> bool:
    """Tell whether somebody sits at a table, by what has been said of him: `drinking tea on`."""
    deed = next((w for w in reversed(said) if is_deed(w)), "")
    return noun in DINED_AT and deed.split(" ")[0] in DINING


def resting(said: Sequence[str]) -> list[str]:
    """Return words with `on` for `in` before what things rest on, and `at` before spots."""
    out = list(said)
    for place, word in enumerate(said):
        if word not in ("in", "on"):
            continue
        k = place + 1
        while k < len(said) and said[k] not in SURFACES and said[k] != "in":
            if not (said[k] in LEADING or is_adjective(said[k])):
                break
            k += 1
        if k < len(said):
            out[place] = "at" if seated(said[:place], said[k]) else rested(word, said[k])
    return out
