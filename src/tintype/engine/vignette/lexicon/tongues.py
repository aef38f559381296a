"""Owns the words of other languages as tables: what each form of each language is in English.

They are read from the `tongues*.psv` files (a column for each language) and `endings.psv` (how
words end). Does not know sentences; those are for `foreign` and `eastern`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from tintype.engine.vignette.forms import fold
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.word_order import is_deed, is_noun

DATA: Final = files("tintype.engine.vignette.lexicon")
FILES: Final = (
    "tongues.psv",
    *(f"tongues_{k}.psv" for k in ("deeds", "daily", "states", "arabic", "more", "further")),
)
LITTLE_ROWS: Final = "# Little words"
"""The heading of the little words that tell a language."""

SPACED: Final = ("de", "fr", "es", "it", "pt", "nl", "ru", "ar", "pl", "uk", "sv", "el")
EASTERN: Final = ("ja", "zh", "ko")
FINAL: Final = ("tr", "hi")
"""Languages with spaces and with the verb at the end."""

CASED: Final = ("ru", "uk", "pl", "el")
"""Languages whose nouns are looked up without the vowel that they end with in the table."""

SIGMA: Final = "\u03c2"
"""How a Greek noun may end."""

PLAIN: Final = (("\u0131", "i"), ("\u0142", "l"))
"""Latin letters of Turkish and Polish, and those as which they are looked up."""

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
VOWELS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {c: frozenset(end.text for end in ENDINGS[c] if len(end.text) == 1) for c in CASED}
)
"""Single letters that a case is told by."""


Table: TypeAlias = Mapping[str, str]
"""Forms of one language, and their English."""


def _read() -> tuple[Mapping[str, Table], Mapping[str, frozenset[str]], Mapping[str, Table]]:
    """Return words by language, the little words that tell a language, and what else words mean."""
    tables: dict[str, dict[str, str]] = {code: {} for code in (*SPACED, *EASTERN, *FINAL)}
    little: dict[str, set[str]] = {code: set() for code in tables}
    others: dict[str, dict[str, str]] = {code: {} for code in tables}
    for name in FILES:
        codes: list[str] = []
        is_little = False
        for line in (DATA / name).read_text("utf-8").splitlines():
            if line.startswith("#"):
                is_little = line.startswith(LITTLE_ROWS)
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


def plain(text: str) -> str:
    """Return folded text with the letters that words are looked up with."""
    for letter, other in PLAIN:
        text = text.replace(letter, other)
    return text


def _keys(column: str, code: str) -> list[str]:
    """Return the forms of one cell as they are looked up."""
    keys = [fold(form.strip()).replace("ß", "ss").replace("'", " ") for form in column.split(",")]
    keys = [plain(key) for key in keys]
    gap, other = (" ", "") if code in EASTERN else ("-", " ")
    return [key.replace(gap, other) for key in keys if key]


TABLES, LITTLE, OTHERS = _read()
"""`OTHERS` has the deeds that words of the tables are too, and the things that deeds are."""

Phrases: TypeAlias = Mapping[str, Mapping[str, Sequence[tuple[Sequence[str], str]]]]


@lru_cache(maxsize=8192)
def root(word: str, code: str) -> str:
    """Return a noun or adjective without the ending of its case; other words as they are."""
    for end in ENDINGS[code]:
        if not end.is_done and word.endswith(end.text) and len(word) > 4:
            return word[: -len(end.text)] + end.instead
    return word


@lru_cache(maxsize=4096)
def undone(word: str, code: str) -> str:
    """Return a verb without its ending; other words as they are."""
    for end in ENDINGS[code]:
        if end.is_done and word.endswith(end.text) and len(word) > len(end.text) + 1:
            return word[: -len(end.text)]
    return word


ROOTS: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {code: partial(root, code=code) for code in CASED}
    | {code: partial(undone, code=code) for code in ("hi",)}
)


def _phrases(table: Table, code: str) -> Phrases:
    out: dict[str, dict[str, list[tuple[Sequence[str], str]]]] = {}
    for key in sorted((k for k in table if " " in k), key=lambda k: -len(k)):
        one, two, *rest = map(ROOTS.get(code, str), key.split())
        out.setdefault(one, {}).setdefault(two, []).append((rest, table[key]))
    return out


PHRASES: Final = MappingProxyType(
    {code: _phrases(TABLES[code], code) for code in (*SPACED, *FINAL)}
)
"""Phrases of several words by their first word and their second: the rest, longest first.

Those of languages with cases are of roots, those of Hindi of verbs without their endings.
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


def bare(word: str, code: str) -> str:
    """Return a word without the letter or two that its case is told by in the table."""
    word = word.removesuffix(SIGMA) if code == "el" else word
    return word[:-1] if len(word) > 3 and word[-1] in VOWELS[code] else word


def _bared(table: Table, code: str) -> Table:
    out: dict[str, str] = {}
    for key, english in table.items():
        if " " not in key and not english.endswith("ing"):
            out.setdefault(bare(key, code), english)
    return {key: english for key, english in out.items() if key not in table}


BARED: Final = MappingProxyType({code: _bared(TABLES[code], code) for code in CASED})
"""Nouns and adjectives without their last vowel, so that each case finds them."""


JOINTS: Final = ("'", "\u2019", "-")


def form_of(code: str) -> Callable[[str], str]:
    """Return how the words of phrases of a language are looked up."""
    return ROOTS.get(code, str)


def longest(pieces: Sequence[str], i: int, code: str) -> tuple[int, str]:
    """Return the longest phrase of several words from `i` on: its pieces and its English."""
    second, n = i + 1, len(pieces)
    while second < n and pieces[second] in JOINTS:
        second += 1
    if second == n:
        return 0, ""
    form = form_of(code)
    for rest, english in PHRASES[code][form(pieces[i])].get(form(pieces[second]), ()):
        if (end := end_of(pieces, second + 1, rest, form)) > 0:
            return end - i, english
    return 0, ""


def end_of(
    pieces: Sequence[str], i: int, rest: Iterable[str], form: Callable[[str], str] = str
) -> int:
    """Return where the rest of a phrase that goes on at `i` ends; 0 if it does not go on there.

    `form` is how the words of a phrase are looked up.
    """
    n = len(pieces)
    for word in rest:
        while i < n and pieces[i] != word and pieces[i] in JOINTS:
            i += 1
        if i == n or form(pieces[i]) != word:
            return 0
        i += 1
    return i
