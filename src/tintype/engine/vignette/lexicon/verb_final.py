"""Owns Turkish and Hindi: words with spaces, the verb last, and little words behind their noun.

In Turkish what other languages say with a preposition is an ending. Does not know the words
themselves, which are for `tongues`; the order is that of `eastern`.
"""

import re
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.forms import plural
from tintype.engine.vignette.lexicon.eastern import PARTICLES
from tintype.engine.vignette.lexicon.foreign import MANY, parted, stem
from tintype.engine.vignette.lexicon.head_last import NOTHING, Word, is_trader, part_of, verb_last
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.tongues import PHRASES, TABLES, form_of, longest
from tintype.engine.vignette.lexicon.word_order import is_adjective, is_deed

_DEVANAGARI: Final = re.compile("[\u0900-\u097f]")
_PIECE: Final = re.compile(r"zqz\d+zqz|[\u0900-\u0963\u0971-\u097f]+|[^\W\d_]+|[^\w\s]|\d+|_+")
"""A word, a mark for quoted text, or what stands between them."""
ONE: Final[Word] = ("a", "count")
CASES: Final = frozenset((*PARTICLES["tr"], "lari", "leri"))
"""Turkish endings that say what a noun is in its sentence."""

STOPS: Final = ",.;:!?\u0964"


def is_devanagari(text: str) -> bool:
    """Tell whether a text is in the letters of Hindi."""
    return _DEVANAGARI.search(text[:400]) is not None


def in_english(text: str, code: str) -> str:
    """Return the text in English words and English order."""
    out: list[str] = []
    clause: list[Word] = []
    for word in words_of(_PIECE.findall(text), code):
        if word[1] == "stop":
            out += [*verb_last(with_subject(clause)), word[0]]
            clause = []
        else:
            clause.append(word)
    return " ".join(w for w in [*out, *verb_last(with_subject(clause))] if w)


def words_of(pieces: Sequence[str], code: str) -> list[Word]:
    """Return the English of each word, and what it does; an ending is a word of its own."""
    out: list[Word] = []
    form, phrases = form_of(code), PHRASES[code]
    i = 0
    while i < len(pieces):
        width, english = longest(pieces, i, code) if form(pieces[i]) in phrases else (0, "")
        if width:
            out += [] if english == NOTHING else opened(english, out[-1:])
            i += width
            continue
        out += word_of(pieces[i], code)
        i += 1
    return out


def opened(english: str, before: Sequence[Word]) -> list[Word]:
    """Return a phrase as one word, or as its object and its verb if the object is described.

    In `red a flying a kite` it is the kite that is red.
    """
    verb, _, thing = english.partition(" a ")
    is_described = bool(before) and (before[0] == ONE or is_adjective(before[0][0]))
    if not (is_described and thing and is_deed(verb)):
        return [part_of(english)]
    return [part_of(thing), part_of(verb)]


def word_of(piece: str, code: str) -> list[Word]:
    """Return one word in English, with its endings."""
    if piece in STOPS:
        return [(piece if piece != "\u0964" else ".", "stop")]
    if piece in TABLES[code]:
        english = TABLES[code][piece]
        return [] if english == NOTHING else [part_of(english)]
    if code == "hi" and piece in PARTICLES["hi"]:
        return [PARTICLES["hi"][piece]]
    if code == "hi":
        found = stem(piece, code)
        return [part_of(plural(found[0]) if found[1] else found[0])] if found else [(piece, "noun")]
    return turkish(piece)


def turkish(piece: str) -> list[Word]:
    """Return a Turkish noun, and what its last ending that is one of a case says."""
    found = parted(piece)
    if found is None:
        return [(piece, "noun")]
    english, ends, is_many = found
    word = part_of(english)
    if is_many and word[1] == "noun":
        word = (plural(english), "noun")
    cases = [PARTICLES["tr"][end[-1:] if end in MANY else end] for end in ends if end in CASES]
    if not cases:
        return [word]
    said, part = cases[-1]
    return [(f"with {word[0]}", "verb")] if said == "with" else [word, (said, part)]


def with_subject(clause: Sequence[Word]) -> list[Word]:
    """Return a clause in which somebody right before another noun is its subject.

    `a child park in book reading`: the child is no park. `old a man` has its article first.
    """
    out: list[Word] = []
    for i, word in enumerate(clause):
        k = len(out)
        while word == ONE and k and is_adjective(out[k - 1][0]):
            k -= 1
        out.insert(k, word)
        after = clause[i + 1] if i + 1 < len(clause) else ("", "stop")
        is_next = after[1] in ("noun", "count", "when") or is_complete(after)
        if word[1] == "noun" and is_next and is_being(word[0]):
            out.append(("", "subject"))
    return out


def is_complete(word: Word) -> bool:
    """Tell whether a word says what somebody does without anything that it is done to."""
    text, part = word
    head, _, rest = text.partition(" ")
    sense = SINGLES.get(head)
    return part == "verb" and is_deed(text) and (bool(rest) or (sense and not sense.link) is True)


def is_being(english: str) -> bool:
    """Tell whether a noun is known as a person or an animal."""
    last = SINGLES.get(english.rpartition(" ")[2])
    is_thing = last is not None and last.noun is not None
    return is_thing and is_trader(english) and not is_deed(english)
