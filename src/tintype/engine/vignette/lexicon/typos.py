"""Owns small typing errors: a word one letter away from the name of an object means that object.

Only words of five letters and more are corrected, and only to what can be drawn. Does not know
grammar.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.lexicon.index import SINGLES, Noun

LEAST: Final = 5
KNOWN_WORDS: Final = frozenset(
    [
        "flamenco",
        "longer",
        "thinner",
        "slimmer",
        "house-warming",
        "stables",
        "desert",
        "layer",
        "layers",
        "dessert",
        "statute",
        "statue",
        "carrier",
        "career",
        "council",
        "counsel",
        "marital",
        "martial",
        "principal",
        "principle",
        "angel",
        "angle",
        "altar",
        "alter",
        "casual",
        "causal",
        "costume",
        "custom",
        "dairy",
        "diary",
        "feature",
        "lather",
        "later",
        "lightning",
        "lightening",
        "manner",
        "manor",
        "marine",
        "meter",
        "metre",
        "minor",
        "miner",
        "moral",
        "morale",
        "naval",
        "navel",
        "personal",
        "plaintiff",
        "quite",
        "quiet",
        "trail",
        "trial",
        "tread",
        "weather",
        "whether",
        "pilar",
        "petal",
        "pedal",
        "medal",
        "metal",
        "mettle",
        "bridle",
        "bridal",
        "tier",
        "maker",
        "crater",
    ]
)
"""Words that are no errors, though one letter away from something that is drawn."""


def _without_one(word: str) -> Iterator[str]:
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]


@lru_cache(maxsize=1)
def _near() -> Mapping[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for word, sense in SINGLES.items():
        if sense.noun and len(word) >= LEAST and word.isascii():
            for form in (word, *_without_one(word)):
                out.setdefault(form, []).append(word)
    return MappingProxyType({form: tuple(words) for form, words in out.items()})


def is_near(one: str, other: str) -> bool:
    """Tell whether one insertion, deletion, exchange or (in long words) change makes them alike."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return short in _without_one(long)
    wrong = [i for i in range(len(one)) if one[i] != other[i]]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1 and len(one) > LEAST + 1


def corrected(word: str) -> Noun | None:
    """Return the noun that a misspelt word means, or None."""
    if len(word) < LEAST or not word.isascii() or {word, singular(word)} & KNOWN_WORDS:
        return None
    near = _near()
    for form in (word, *_without_one(word)):
        for other in near.get(form, ()):
            noun = SINGLES[other].noun
            if noun and is_near(word, other):
                return Noun(
                    noun.kind,
                    noun.word,
                    is_plural=noun.is_plural,
                    is_mass=noun.is_mass,
                    is_generic=noun.is_generic,
                )
    return None
