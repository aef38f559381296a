"""Owns how a text in Indonesian, Vietnamese or Thai becomes English words in English order.

Their words are looked up with all their marks, which tell `three` from `grandmother`, and so
before a text is folded. Adjectives follow their noun; in Thai numbers do too, and words are
written without spaces. Does not know what English words mean together.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.forms import plural, words
from tintype.engine.vignette.lexicon.head_last import NOTHING
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.word_order import (
    adjectives_first,
    is_adjective,
    is_deed,
    is_noun,
    resting,
)

_THAI: Final = re.compile("[\u0e01-\u0e5b]")
_VIETNAMESE: Final = re.compile("[ăơưđ\u1ea0-\u1ef9]")
_PIECE: Final = re.compile(
    r"zqz\d+zqz|[\u0e01-\u0e5b]+|[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]|\d+|\S", re.UNICODE
)
"""A mark for quoted text, a run of Thai, a word, or what stands between them."""
HEAD: Final = 400
"""Characters by which a language is told."""
LEAST: Final = 0.5
"""Which part of the words has to be known."""
SURE: Final = words("seekor seorang sebuah dengan sedang dan")
"""Indonesian that tells the language; without it more of the words have to be known."""
UNSURE: Final = 0.75
CLASSIFIERS: Final = (
    *("ตัว", "คน", "คัน", "ต้น", "ดอก", "เล่ม", "ใบ"),
    *("หลัง", "ลูก", "ลำ", "อัน", "ผืน", "รูป", "เชือก"),
)
"""What stands in Thai between a number and nothing more."""
COUNTS: Final = words("one two three four five six seven eight nine ten many some")
OWNED: Final = "nya"
"""What Indonesian writes onto a thing that is somebody's."""
AMID: Final = ("in", "on", "at", "under")
"""Prepositions that a phrase of weather or of time holds already."""

Key = tuple[str, ...]
"""A phrase as it is looked up: words, or single Thai letters."""


def _read() -> Mapping[str, Mapping[Key, str]]:
    lines = (files("tintype.engine.vignette.lexicon") / "tongues_southern.psv").read_text("utf-8")
    rows = [line.split("|") for line in lines.splitlines() if line and not line.startswith("#")]
    codes = rows[0][1:]
    out: dict[str, dict[Key, str]] = {code: {} for code in codes}
    for english, *columns in rows[1:]:
        for code, column in zip(codes, columns, strict=True):
            for form in filter(None, (f.strip() for f in column.split(","))):
                out[code].setdefault(_key(form, code), english)
    return MappingProxyType(out)


def _key(form: str, code: str) -> Key:
    """Return a phrase of the table as it is looked up."""
    form = unicodedata.normalize("NFC", form).lower()
    return tuple(form) if code == "th" else tuple(_PIECE.findall(form))


TABLES: Final = _read()
LONGEST: Final = MappingProxyType({c: max(map(len, table)) for c, table in TABLES.items()})


def in_english(text: str) -> str | None:
    """Return a text in one of the three languages as English; None for any other text."""
    text = unicodedata.normalize("NFC", text).lower()
    pieces = _PIECE.findall(text)
    code = code_of(text[:HEAD])
    if code is None:
        return None
    said = said_in(pieces, code)
    if code == "th":
        said = numbers_first(said)
    return " ".join(resting(once(adjectives_first(said))))


def code_of(text: str) -> str | None:
    """Return which of the three languages a text is in, if any."""
    if _THAI.search(text):
        return "th"
    tongue = "vi" if _VIETNAMESE.search(text) else "id"
    heard = [p for p in _PIECE.findall(text) if p[0].isalpha()]
    known = i = 0
    while i < len(heard):
        width, _ = longest(heard, i, tongue)
        # What English has too tells nothing: `bus`, `robot`.
        known += width if width > 1 or heard[i] not in SINGLES else 0
        i += width or 1
    least = LEAST if tongue == "vi" or not SURE.isdisjoint(heard) else UNSURE
    return tongue if known > 1 and known >= least * len(heard) else None


def said_in(pieces: Sequence[str], code: str) -> list[str]:
    """Return pieces as English in their own order; what is not known is kept as it is."""
    out: list[str] = []
    i = 0
    while i < len(pieces):
        if code == "th" and _THAI.match(pieces[i]):
            out += parted(pieces[i])
            i += 1
            continue
        width, english = longest(pieces, i, code)
        if not width:
            width, english = 1, other(pieces[i], code)
        if english != NOTHING:
            out.append(english)
        i += width
    return out


def longest(pieces: Sequence[str], i: int, code: str) -> tuple[int, str]:
    """Return the longest known phrase from `i` on: its pieces and its English."""
    table = TABLES[code]
    for width in range(min(LONGEST[code], len(pieces) - i), 0, -1):
        english = table.get(tuple(pieces[i : i + width]))
        if english is not None:
            return width, english
    return 0, ""


def other(word: str, code: str) -> str:
    """Return an Indonesian word said twice or with an ending in English, others as they are."""
    if code != "id":
        return word
    table = TABLES[code]
    one, _, two = word.partition("-")
    bare = word.removesuffix(f"-{OWNED}").removesuffix(OWNED)
    if two and one == two.removesuffix(OWNED) and (one,) in table:
        return plural(table[one,])
    return table.get((bare,), word)


def parted(run: str) -> list[str]:
    """Return the longest known words of a run of Thai; a classifier only behind a number."""
    out: list[str] = []
    i = unknown = 0
    while i < len(run):
        width, english = longest(run, i, "th")
        counter = next((c for c in CLASSIFIERS if run.startswith(c, i)), "")
        if counter and out and out[-1] in COUNTS:
            width, english = len(counter), NOTHING
        if not width:
            i += 1
            continue
        if unknown < i:
            out.append(run[unknown:i])
        if english != NOTHING:
            out.append(english)
        i = unknown = i + width
    return [*out, run[unknown:]] if unknown < len(run) else out


def numbers_first(said: Sequence[str]) -> list[str]:
    """Return words with numbers before what they count: `dog black two`."""
    out: list[str] = []
    for word in said:
        at = len(out)
        while word in COUNTS and at and is_adjective(out[at - 1]):
            at -= 1
        is_behind = word in COUNTS and at and is_noun(out[at - 1]) and not is_deed(out[at - 1])
        out.insert(at - 1 if is_behind else len(out), word)
    return out


def once(said: Sequence[str]) -> list[str]:
    """Return words without a preposition before a phrase that has its own: `in in the rain`."""
    out: list[str] = []
    for word in said:
        if out and out[-1] in AMID and word.startswith(("in ", "at ", "under ", "by ")):
            out.pop()
        out.append(word)
    return out
