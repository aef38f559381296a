"""Owns the words of other languages as tables: what each form of each language is in English.

They are read from the `tongues*.psv` files (a column for each language) and `endings.psv` (how
words end). Does not know sentences; those are for `foreign` and `eastern`.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from tintype.engine.vignette.lexicon.forms import fold
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.word_order import is_deed, is_noun

DATA: Final = files("tintype.engine.vignette.lexicon")
FILES: Final = (
    "tongues.psv",
    *(f"tongues_{k}.psv" for k in ("deeds", "daily", "states", "arabic")),
)
LITTLE_ROWS: Final = "# Colours"
"""The heading where the little words end that tell a language."""

SPACED: Final = ("de", "fr", "es", "it", "pt", "nl", "ru", "ar")
EASTERN: Final = ("ja", "zh", "ko")
SLAVIC: Final = ("ru",)
"""Languages whose nouns are looked up without the vowel that they end with in the table."""

VOWELS: Final = "аеиоуыюяьй"
PARTING: Final = " .. "
"""What parts a verb from what stands at the end of its clause: `holt .. aus`."""


class Ending(NamedTuple):
    """How a word may end, and what stands in its place in the form that the table has."""

    text: str
    instead: str
    is_many: bool
    is_small: bool
    is_done: bool
    """Whether it is one of a verb."""


def _endings() -> Mapping[str, Sequence[Ending]]:
    out: dict[str, Sequence[Ending]] = {}
    for line in (DATA / "endings.psv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, column = fold(line).partition("|")
            out[code] = tuple(map(_ending, column.split(",")))
    return MappingProxyType(out)


def _ending(item: str) -> Ending:
    text, _, instead = item.rstrip("*+!").partition(">")
    return Ending(text, instead, "*" in item, "+" in item, "!" in item)


ENDINGS: Final = _endings()


Table: TypeAlias = Mapping[str, str]
"""Forms of one language, and their English."""


def _read() -> tuple[Mapping[str, Table], Mapping[str, frozenset[str]], Mapping[str, Table]]:
    """Return words by language, the little words that tell a language, and what else words mean."""
    tables: dict[str, dict[str, str]] = {code: {} for code in (*SPACED, *EASTERN)}
    little: dict[str, set[str]] = {code: set() for code in tables}
    others: dict[str, dict[str, str]] = {code: {} for code in tables}
    for name in FILES:
        codes: list[str] = []
        is_little = name == FILES[0]
        for line in (DATA / name).read_text("utf-8").splitlines():
            if line.startswith(LITTLE_ROWS):
                is_little = False
            if not line or line.startswith("#"):
                continue
            english, *columns = line.split("|")
            if not codes:
                codes = columns
                continue
            english = english.strip()
            for code, column in zip(codes, columns, strict=False):
                for key in _keys(column, code):
                    known = tables[code].setdefault(key, english)
                    if known != english and is_either(known, english):
                        others[code].setdefault(key, english)
                    if is_little and key not in SINGLES:
                        little[code].add(key)
    return (
        MappingProxyType({c: MappingProxyType(t) for c, t in tables.items()}),
        MappingProxyType({c: frozenset(s) for c, s in little.items()}),
        MappingProxyType({c: MappingProxyType(t) for c, t in others.items()}),
    )


def is_either(one: str, other: str) -> bool:
    """Tell whether one of two English words is a thing and one a deed."""
    return (is_deed(one) and is_noun(other)) or (is_noun(one) and is_deed(other))


def _keys(column: str, code: str) -> list[str]:
    """Return the forms of one cell as they are looked up."""
    keys = [fold(form.strip()).replace("ß", "ss").replace("'", " ") for form in column.split(",")]
    gap, other = (" ", "") if code in EASTERN else ("-", " ")
    return [key.replace(gap, other) for key in keys if key]


TABLES, LITTLE, OTHERS = _read()
"""`OTHERS` has the deeds that words of the tables are too, and the things that deeds are."""

Phrases: TypeAlias = Mapping[str, Mapping[str, Sequence[tuple[Sequence[str], str]]]]


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """Return a Slavic noun or adjective without the ending of its case; other words as they are."""
    for end in ENDINGS["ru"]:
        if not (end.is_done or end.instead) and word.endswith(end.text) and len(word) > 4:
            return word[: -len(end.text)]
    return word


def _phrases(table: Table, code: str) -> Phrases:
    out: dict[str, dict[str, list[tuple[Sequence[str], str]]]] = {}
    for key in sorted((k for k in table if " " in k), key=lambda k: -len(k)):
        one, two, *rest = [root(part) for part in key.split()] if code in SLAVIC else key.split()
        out.setdefault(one, {}).setdefault(two, []).append((rest, table[key]))
    return out


PHRASES: Final = MappingProxyType({code: _phrases(TABLES[code], code) for code in SPACED})
"""Phrases of several words by their first word and their second: the rest, longest first.

Those of Slavic languages are of roots.
"""


def _parted(table: Mapping[str, str]) -> Mapping[str, Mapping[str, str]]:
    out: dict[str, dict[str, str]] = {}
    for key, english in table.items():
        first, _, last = key.partition(PARTING)
        if last:
            out.setdefault(first, {})[last] = english
    return out


PARTED: Final = MappingProxyType({code: _parted(TABLES[code]) for code in ("de", "nl")})
"""Verbs that a word at the end of the clause belongs to: by the verb, that word and the English."""


def bare(word: str) -> str:
    """Return a Slavic word without the vowel or soft sign that it ends with."""
    return word[:-1] if len(word) > 4 and word[-1] in VOWELS else word


def _bared(table: Mapping[str, str]) -> Mapping[str, str]:
    out: dict[str, str] = {}
    for key, english in table.items():
        if " " not in key and not english.endswith("ing") and bare(key) not in table:
            out.setdefault(bare(key), english)
    return out


BARED: Final = MappingProxyType({code: _bared(TABLES[code]) for code in SLAVIC})
"""Slavic nouns and adjectives without their last vowel, so that each case finds them."""
