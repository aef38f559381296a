"""Owns the words of other languages, and what each is in English, whatever form it has.

The words are in `tongues.psv`, a column for each language. Endings are taken off and German
compounds parted. Does not know sentences, which are for `translation` and `eastern`.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, TypeAlias

from tintype.engine.vignette.lexicon import eastern
from tintype.engine.vignette.lexicon.forms import fold
from tintype.engine.vignette.lexicon.index import SINGLES, Noun
from tintype.engine.vignette.lexicon.word_order import is_noun

LITTLE_ROWS: Final = "# Colours"
Endings: TypeAlias = tuple[tuple[str, str, bool, bool], ...]
"""(ending, what stands in its place, whether it makes a plural, whether it makes a thing small)."""

DATA: Final = files("tintype.engine.vignette.lexicon")


def _endings() -> Mapping[str, Endings]:
    out: dict[str, Endings] = {}
    for line in (DATA / "endings.psv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, column = fold(line).partition("|")
            items = column.split(",")
            parts = [item.rstrip("*+").partition(">") for item in items]
            out[code] = tuple(
                (p[0], p[2], "*" in item, "+" in item) for p, item in zip(parts, items, strict=True)
            )
    return MappingProxyType(out)


ENDINGS: Final = _endings()
SPACED: Final = ("de", "fr", "es", "it", "pt", "nl", "ru", "ar")
EASTERN: Final = ("ja", "zh", "ko")
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

HE, SHE = "\u064a", "\u062a"
"""How an Arabic verb in the present begins."""


def _read() -> tuple[Mapping[str, Mapping[str, str]], Mapping[str, frozenset[str]]]:
    """Return words by language, and the little words that tell a language."""
    text = (DATA / "tongues.psv").read_text("utf-8")
    codes: list[str] = []
    tables: dict[str, dict[str, str]] = {}
    little: dict[str, set[str]] = {}
    is_little = True
    for line in text.splitlines():
        if line.startswith(LITTLE_ROWS):
            is_little = False
        if not line or line.startswith("#"):
            continue
        english, *columns = line.split("|")
        if not codes:
            codes = columns
            tables = {code: {} for code in codes}
            little = {code: set() for code in codes}
            continue
        english = english.strip()
        for code, column in zip(codes, columns, strict=False):
            for form in column.split(","):
                key = fold(form.strip()).replace("ß", "ss").replace("'", " ")
                key = key.replace(" ", "") if code in EASTERN else key.replace("-", " ")
                if not key:
                    continue
                tables[code].setdefault(key, english)
                if is_little and key not in SINGLES:
                    little[code].add(key)
    return (
        MappingProxyType({c: MappingProxyType(t) for c, t in tables.items()}),
        MappingProxyType({c: frozenset(s) for c, s in little.items()}),
    )


TABLES, LITTLE = _read()


SCRIPTS: Final = MappingProxyType({c: eastern.Tongue(c, TABLES[c]) for c in EASTERN})


Phrases: TypeAlias = Mapping[str, Mapping[str, Sequence[tuple[Sequence[str], str]]]]


def _phrases(table: Mapping[str, str]) -> Phrases:
    out: dict[str, dict[str, list[tuple[Sequence[str], str]]]] = {}
    for key in sorted((k for k in table if " " in k), key=lambda k: -len(k)):
        one, two, *rest = key.split()
        out.setdefault(one, {}).setdefault(two, []).append((rest, table[key]))
    return out


PHRASES: Final = MappingProxyType({code: _phrases(TABLES[code]) for code in SPACED})
"""Phrases of several words by their first word and their second: the rest, longest first."""


@lru_cache(maxsize=4096)
def stem(word: str, code: str) -> tuple[str, bool] | None:
    """Return (English, whether it is a plural) for a word in any of its forms, or None."""
    table = TABLES[code]
    if (found := table.get(word)) is not None:
        return found, False
    if code == "ar":
        word = word.removeprefix(ARTICLE)
        if word.startswith(SHE) and len(word) > 3 and word not in table:
            word = HE + word[1:]
        if (found := table.get(word)) is not None:
            return found, False
    for ending, instead, is_many, is_small in ENDINGS[code]:
        if word.endswith(ending) and len(word) - len(ending) > 1:
            found = table.get(word[: -len(ending)] + instead)
            if found is not None and not (is_small and not is_noun(found)):
                return f"small {found}" if is_small else found, is_many
    return compound(word) if code == "de" and len(word) > 7 else None


def headed(word: str) -> tuple[str, tuple[str, bool] | None]:
    """Return the little word at the head of an Arabic noun, and what `stem` knows of the noun."""
    for lead, english in LEADS:
        if word.startswith(lead) and (found := stem(word[len(lead) :], "ar")) is not None:
            return english, found
    return "", None


def compound(word: str) -> tuple[str, bool] | None:
    """Return the parts of a German compound: an autumn forest, a silver moon."""
    table = TABLES["de"]
    for k in range(len(word) - 3, 3, -1):
        first, last = word[:k], word[k:]
        two = table.get(last)
        is_many = False
        if two is None:
            for ending, instead, many, _ in ENDINGS["de"]:
                base = last.removesuffix(ending) + instead
                if last.endswith(ending) and len(base) > 3 and base in table:
                    two, is_many = table[base], many
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
