"""Owns what a word of another language is in English, whatever form it has.

The words are those of `tongues`. Endings are taken off and German compounds parted. Does not know
sentences, which are for `translation` and `eastern`.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from tintype.engine.vignette.lexicon import eastern
from tintype.engine.vignette.lexicon.index import SINGLES, Noun
from tintype.engine.vignette.lexicon.tongues import (
    BARED,
    EASTERN,
    ENDINGS,
    OTHERS,
    SPACED,
    TABLES,
)
from tintype.engine.vignette.lexicon.word_order import is_deed, is_noun

ARTICLE: Final = "\u0627\u0644"
"""The article that Arabic writes at the head of a noun."""

LEADS: Final = (
    ("\u0648\u0627\u0644", "and"),
    ("\u0628\u0627\u0644", "with"),
    ("\u0644\u0644", "of"),
    ("\u0648", "and"),
    ("\u0628", "with"),
    ("\u0644", "of"),
)
"""Little words that Arabic writes at the head of a noun, with and without the article."""

HARD: Final[Mapping[str, str]] = MappingProxyType({"g": "k", "b": "p", "d": "t"})
"""What a Turkish noun ends with where no vowel follows, by what it ends with where one does."""

MANY: Final = ("lar", "ler", "lari", "leri")
TURKISH: Final = tuple(
    sorted({*eastern.PARTICLES["tr"], *MANY, "si", "su", "n"}, key=lambda end: (-len(end), end))
)
"""Turkish endings, longest first: of cases, of many, of what belongs to somebody."""

HE, SHE = "\u064a", "\u062a"
"""How an Arabic verb in the present begins."""


SCRIPTS: Final = MappingProxyType({c: eastern.Tongue(c, TABLES[c]) for c in EASTERN})


Awaited: TypeAlias = Literal["thing", "deed", ""]
"""What a word has to name where it stands, if that is known."""


@lru_cache(maxsize=4096)
def stem(word: str, code: str, awaited: Awaited = "") -> tuple[str, bool] | None:
    """Return (English, whether it is a plural) for a word in any of its forms, or None."""
    table = TABLES[code]
    if code == "tr":
        return turkish(word)
    if awaited and (found := other(word, code, is_thing=awaited == "thing")) is not None:
        return found
    if (found := table.get(word)) is not None:
        return found, False
    if code == "ar":
        word = word.removeprefix(ARTICLE)
        if word.startswith(SHE) and len(word) > 3 and word not in table:
            word = HE + word[1:]
        if (found := table.get(word)) is not None:
            return found, False
    bared = BARED.get(code, {})
    for end in ENDINGS[code]:
        if word.endswith(end.text) and len(word) - len(end.text) > 1:
            base = word[: -len(end.text)] + end.instead
            found = table.get(base) or bared.get(base)
            if found is None or (end.is_small and not is_noun(found)):
                continue
            if not end.is_done or is_deed(found):
                return f"small {found}" if end.is_small else found, end.is_many
    return compound(word) if code == "de" and len(word) > 6 else None


@lru_cache(maxsize=4096)
def turkish(word: str) -> tuple[str, bool] | None:
    """Return what `stem` does, for a word with Turkish endings, which pile up."""
    found = parted(word)
    return (found[0], False) if found is not None else None


def parted(word: str, depth: int = 3) -> tuple[str, tuple[str, ...], bool] | None:
    """Return (English, endings from the first to the last, whether it is a plural) in Turkish."""
    table = TABLES["tr"]
    for base in (word, *([word[:-1] + HARD[word[-1]]] if word[-1] in HARD else [])):
        if base in table:
            return table[base], (), False
    for end in TURKISH if depth else ():
        base = word[: -len(end)]
        if len(base) > 1 and word.endswith(end) and (found := parted(base, depth - 1)) is not None:
            english, ends, is_many = found
            if is_deed(english):
                continue
            return english, (*ends, end), is_many or end in MANY
    return None


def other(word: str, code: str, *, is_thing: bool) -> tuple[str, bool] | None:
    """Return what a word means that is a thing and a deed, if it has to be one of them."""
    others, table = OTHERS[code], TABLES[code]
    if word in others:
        return (others[word] if is_deed(table[word]) == is_thing else table[word]), False
    if not is_thing:
        return None
    for end in ENDINGS[code]:
        base = word[: -len(end.text)] + end.instead
        if end.is_many and word.endswith(end.text) and base in others:
            return (others[base] if is_deed(table[base]) else table[base]), True
    return None


def headed(word: str) -> tuple[str, tuple[str, bool] | None]:
    """Return the little word at the head of an Arabic noun, and what `stem` knows of the noun."""
    for lead, english in LEADS:
        if word.startswith(lead) and (found := stem(word[len(lead) :], "ar")) is not None:
            return english, found
    return "", None


def compound(word: str) -> tuple[str, bool] | None:
    """Return the parts of a German compound: an autumn forest, a silver moon."""
    table = TABLES["de"]
    for k in range(len(word) - 3, 2, -1):
        first, last = word[:k], word[k:]
        two = table.get(last)
        is_many = False
        if two is None:
            for end in ENDINGS["de"]:
                base = last.removesuffix(end.text) + end.instead
                if last.endswith(end.text) and len(base) > 3 and base in table:
                    two, is_many = table[base], end.is_many
                    break
        if two is None:
            continue
        for glue in ("", "s", "n", "en", "es", "e"):
            one = table.get(first.removesuffix(glue)) if first.endswith(glue) else None
            if one is not None:
                return f"{one.removeprefix('at ')} {two}", is_many
    return None


def noun_of(word: str) -> Noun | None:
    """Return the noun that a foreign word names, if English does not know the word."""
    for code in SPACED:
        english = TABLES[code].get(word)
        sense = SINGLES.get(english) if english else None
        if sense and sense.noun and len(word) > 3:
            noun = sense.noun
            return Noun(noun.kind, noun.word, is_plural=noun.is_plural, is_mass=noun.is_mass)
    return None
