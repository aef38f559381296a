"""Owns how a prompt in another language becomes English words in English order.

The words are in `tongues.psv`, a column for each language. Endings are taken off, German compounds
parted, and where adjectives follow their noun they are put before it. Languages without spaces or
with the verb at the end are for `eastern`. Does not know what English words mean together.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, TypeAlias

from tintype.engine.vignette.lexicon import eastern
from tintype.engine.vignette.lexicon.eastern import NOTHING
from tintype.engine.vignette.lexicon.forms import fold, is_plural_form, plural, singular, words
from tintype.engine.vignette.lexicon.index import SINGLES, Noun
from tintype.engine.vignette.lexicon.word_order import (
    PLACING,
    adjectives_first,
    is_deed,
    is_noun,
    objects_first,
    resting,
)

_WORD: Final = re.compile(r"[^\W\d_]+")
_PIECE: Final = re.compile(r"zqz\d+zqz|[^\W\d_]+|[^\w\s]|\d+|_+|\s+")
"""A word, a mark for quoted text, or what stands between them."""
ENGLISH: Final = words("the of with and is it")
"""A prompt with one of these is English."""

LITTLE_ROWS: Final = "# Colours"
JOINTS: Final = ("'", "\u2019", "-")
ENOUGH: Final = 1.3
"""How sure it must be that a text is in a language: a little word counts 1, a known noun 0.7."""

SCRIPTED: Final = ("ru", "ar")
LEAST: Final = 0.5
"""How sure it must be where the letters themselves are of no other language that is known."""

AMPLE: Final = 2.9
"""How sure it must be that a text with an English word is French all the same."""

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
NOUN_FIRST: Final = ("fr", "es", "it", "pt", "ar")
VERB_SECOND: Final = ("de", "nl")
SHARING: Final = ("fr",)
"""Languages with a word for some of a thing that is also `of`: `boit du vin`."""
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

CONTRACTED: Final = ("al", "del", "au", "aux", "du", "des", "ao", "do", "da", "dal")
"""Ends of prepositions that hold an article, which an instruction cannot do without."""

GENITIVE: Final = ("\u044b", "\u0438")
OBLIQUE: Final = ("\u043e\u0438", "\u0435\u0438", "\u043e\u0439", "\u0435\u0439")
"""Endings of a Russian noun and of adjectives before it, in the genitive of one woman or thing."""
GENITIVES: Final[Mapping[str, str]] = MappingProxyType(
    {"des": "of the", "eines": "of a", "der": "of the", "einer": "of a"}
)
"""German articles that say whose a thing is: the first two always, the others behind a noun."""
PICTURES: Final = ("image", "portrait", "photo", "painting", "sketch", "poster")


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


def _phrases(
    table: Mapping[str, str],
) -> Mapping[tuple[str, str], Sequence[tuple[Sequence[str], str]]]:
    out: dict[tuple[str, str], list[tuple[Sequence[str], str]]] = {}
    for key in sorted((k for k in table if " " in k), key=lambda k: -len(k)):
        one, two, *_ = parts = key.split()
        out.setdefault((one, two), []).append((parts, table[key]))
    return out


PHRASES: Final = MappingProxyType({code: _phrases(TABLES[code]) for code in SPACED})
"""Phrases of several words by their first two, longest first."""


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


COMPOUNDING: Final = ("de", "nl")
FILLED: Final = words(
    "jug cup glass bottle basket bowl plate mug bucket pot bag box slice piece bouquet bunch pile"
)
"""What German and Dutch name right before what is in it: two jugs of beer."""
WHEREOF: Final[Mapping[str, str]] = MappingProxyType(
    {
        "holz": "wooden",
        "houten": "wooden",
        "glas": "glass",
        "stein": "stone",
        "steen": "stone",
        "papier": "paper",
        "leder": "leather",
        "gold": "golden",
        "silber": "silver",
        "plastik": "plastic",
        "metall": "metal",
        "marmor": "marble",
        "stroh": "straw",
    }
)
"""What the first part of a compound says that the second is made of."""


def in_english(text: str) -> str:
    """Return folded text put into English, if it is in another language that is known."""
    code = eastern.script_of(text)
    if code is not None:
        return eastern.in_english(text, SCRIPTS[code])
    head = _WORD.findall(text[:400])
    english = ENGLISH.intersection(head)
    if not head or english - {"the"}:
        return text
    code, sure = max(((c, certainty(head, c)) for c in SPACED), key=lambda found: found[1])
    if english and not (code == "fr" and head.count("the") == 1 and sure > AMPLE):
        return text  # Tea is `the` in French, once its accent is off.
    if sure < (LEAST if code in SCRIPTED else min(ENOUGH, 0.65 * len(head))):
        return text
    return translated(text.replace("ß", "ss"), code)


def certainty(head: Sequence[str], code: str) -> float:
    """Return how much speaks for a language."""
    little, table = LITTLE[code], TABLES[code]
    seen = dict.fromkeys(head)
    sure = sum(1.0 for w in seen if w in little)
    known = [w for w in seen if w not in little and w not in SINGLES]
    sure += sum(0.7 for w in known if w in table)
    sure += sum(0.6 for w in known if w not in table and len(w) > 3 and stem(w, code))
    strange = [w for w in seen if w in SINGLES and w not in table]
    return sure - 0.5 * len(strange)


def translated(text: str, code: str, verbs: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return text of one language as English, word by word and phrase by phrase.

    `verbs` are more words of that language, with their English: those of command.
    """
    pieces = _PIECE.findall(text)
    out: list[str] = []
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        if not piece[0].isalpha():
            if not piece.isspace():
                out.append(piece if piece not in "'\u2019" else "")
            i += 1
            continue
        width, english = longest(pieces, i, code)
        if width:
            if english == "some" and code == "de" and is_followed_by_deed(pieces, i + width):
                english = "a couple"  # A couple is what `ein paar` would be with a capital.
            out.append(english.removeprefix(NOTHING))
            if verbs and pieces[i + width - 1] in CONTRACTED:
                out.append("the")
            i += width
            continue
        if piece in verbs:
            out += verbs[piece].split()
            i += 1
            continue
        found = stem(piece, code)
        if found is None and code in COMPOUNDING:
            # `Holztisch` is a table of wood.
            matter = next((m for m in WHEREOF if piece.startswith(m)), "")
            found = stem(piece.removeprefix(matter), code) if matter else None
            out += [WHEREOF[matter]] if found is not None else []
        elif found is None and code == "ar":
            lead, found = headed(piece)
            out += [lead] if not (lead and out[-1:] and out[-1].endswith(lead)) else []
        if found is None:
            out.append(piece)
        else:
            english, is_many = found
            if (
                is_many
                and code == "ru"
                and piece.endswith("\u0438")
                and out[-1:] != []
                and out[-1] in PLACING
            ):
                is_many = False  # In bed ends as many beds do.
            if code == "ru" and is_owner(pieces, i, out):
                is_many = False
                out += ["of"] if is_noun(out[-1]) else []
            elif code == "de" and piece in GENITIVES and (piece[-1] == "s" or is_owned(out)):
                english = GENITIVES[piece]
            is_one = bool(out) and out[-1] in ("a", "one")
            is_share = english == "of" and code in SHARING and bool(out) and is_deed(out[-1])
            if code in COMPOUNDING and out and singular(out[-1]) in FILLED and is_noun(english):
                out.append("of")
            if not (is_share or english == NOTHING):
                out.append(many(english) if is_many and not is_one else english)
        i += 1
    out = [w for w in out if w]
    if code in NOUN_FIRST and out[:1] != ["make"]:
        # `make the car red` keeps what is said of the car behind it.
        out = adjectives_first(out)
    elif code in VERB_SECOND:
        out = objects_first(out)
    return " ".join(resting(out))


def is_owned(said: Sequence[str]) -> bool:
    """Tell whether a German article right behind a noun says whose that is."""
    return bool(said) and is_noun(said[-1]) and not is_deed(said[-1])


def is_followed_by_deed(pieces: Sequence[str], i: int) -> bool:
    """Tell whether what comes next in German says what is done, or where."""
    found = stem(pieces[i + 1], "de") if i + 1 < len(pieces) and pieces[i].isspace() else None
    return found is not None and (is_deed(found[0]) or found[0] in PLACING)


def is_owner(pieces: Sequence[str], i: int, said: Sequence[str]) -> bool:
    """Tell whether a Russian noun that looks like a plural is one in the genitive.

    It is one behind a noun, with nothing between but adjectives in that case: `of a young woman`.
    """
    if not pieces[i].endswith(GENITIVE) or not said:
        return False
    k = i - 2
    while k > 0 and pieces[k].endswith(OBLIQUE) and pieces[k + 1].isspace():
        k -= 2
    if k < 0 or not pieces[k + 1].isspace() or not pieces[k][0].isalpha():
        return False
    found = stem(pieces[k], "ru")
    return found is not None and (is_noun(found[0]) or found[0] in PICTURES)


def longest(pieces: Sequence[str], i: int, code: str) -> tuple[int, str]:
    """Return the longest phrase of several words from `i` on: its pieces and its English."""
    second = i + 1
    while second < len(pieces) and (pieces[second].isspace() or pieces[second] in JOINTS):
        second += 1
    if second == len(pieces):
        return 0, ""
    for key, english in PHRASES[code].get((pieces[i], pieces[second]), ()):
        k, n = second + 1, 2
        while k < len(pieces) and n < len(key):
            if pieces[k] == key[n]:
                n += 1
            elif not pieces[k].isspace() and pieces[k] not in JOINTS:
                break
            k += 1
        if n == len(key):
            return k - i, english
    return 0, ""


def many(english: str) -> str:
    """Return the plural of an English noun; other words as they are."""
    sense = SINGLES.get(english)
    is_counted = not is_deed(english) and (sense is None or (sense.noun and not sense.colour))
    return plural(english) if is_counted and not is_plural_form(english) else english


def noun_of(word: str) -> Noun | None:
    """Return the noun that a foreign word names, if English does not know the word."""
    for code in SPACED:
        english = TABLES[code].get(word)
        sense = SINGLES.get(english) if english else None
        if sense and sense.noun and len(word) > 3:
            noun = sense.noun
            return Noun(noun.kind, noun.word, is_plural=noun.is_plural, is_mass=noun.is_mass)
    return None
