"""Owns the first steps of reading: quoted text, tokens, and the lexicon's sense of each phrase.

Does not know grammar: what a phrase means beside others is for `grammar`.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from tintype.engine.vignette.forms import fold, singular, tokens_of, words
from tintype.engine.vignette.lexicon import foreign, southern, translation
from tintype.engine.vignette.lexicon.index import LONGER, SINGLES, Noun, Sense
from tintype.engine.vignette.lexicon.typos import corrected

MAX_LETTERING: Final = 60
MAX_PROMPT: Final = 32_000
MAX_ALIKE: Final = 12
"""So often the same picture character is read; more of it is the same again."""
QUOTE: Final = re.compile(r"zqz(\d+)zqz")
_QUOTED: Final = re.compile(
    r"\"([^\"\n]{1,400})\"|\u201c([^\u201c\u201d\n]{1,400})\u201d|\u201e([^\u201c\u201d\n]{1,400})"
    r"[\u201c\u201d]|\u00ab\s?([^\u00ab\u00bb\n]{1,400}?)\s?\u00bb|\u300c([^\u300c\u300d\n]{1,400})\u300d"
    r"|(?<![\w'])[\u2018']([^'\u2018\u2019\n]{1,60})[\u2019'](?!\w)"
)
_OPENING: Final = tuple("\"\u201c\u201e\u00ab\u300c\u2018'")
"""Marks of which one is before every quotation."""
_SAYS: Final = (
    r"(?:that says|which says|that said|it says|that reads|which reads|saying|that spells|"
    r"with the (?:text|words?|letters|message|title|name|label|inscription|number|caption|slogan))"
)
_SAID_LOUD: Final = re.compile(
    rf"(?i:\b(?:{_SAYS}|reading|labell?ed|titled|inscribed|named|marked|spelling|lettered))"
    r"(?i:\s+with)?\s*:?\s+([A-Z0-9][A-Z0-9'!?&.\-]*(?:\s+[A-Z0-9&][A-Z0-9'!?&\-]*)*)"
    r"(?=\s*(?:[,.;:\n)]|$)|\s+(?:on|in|at|above|below|under|over|across|next|and|with|by|near|"
    r"flying|behind)\b)"
)
SAYING: Final = (
    *("says", "said", "saying", "reads", "reading", "spell", "label", "titled", "inscribed"),
    *("named", "marked", "lettered", "with the"),
)
"""One of these is in every form of what is said."""
_SAID: Final = re.compile(
    rf"(?i:\b{_SAYS})\s*:?\s+(?!['\"\u201c\u2018\u00ab\u300c])([^,.;\"\n\u201c]{{1,60}}?)"
    r"(?=\s+(?i:on|in|at|above|below|under|next|beside|standing|sitting|held|hanging|by|near|while|"
    r"and an?)\b"
    r"|[,.;\n\u201c\"]|$)"
)
_LINE: Final = re.compile(r"\n(?=\s*(?:[-*\u2022\d]|[A-Z]))|\n\s*\n")
_BLANK: Final = Sense()
SILENT: Final = Sense()
SILENT.is_silent = True
MAX_WORD: Final = 40


Thirds: TypeAlias = dict[str, list[tuple[tuple[str, ...], Sense]]]
"""The rests of phrases by their first word, longest first; under no word what has no rest."""


def _starts() -> Mapping[str, Mapping[str, Thirds]]:
    out: dict[str, dict[str, Thirds]] = {}
    for (first, second), entries in LONGER.items():
        thirds = out.setdefault(first, {}).setdefault(second, {})
        for rest, sense in entries:
            thirds.setdefault(rest[0] if rest else "", []).append((rest, sense))
    return out


STARTS: Final = _starts()
"""Phrases by their first word, then by their second and their third, as most words begin none."""

_NUMBER: Final = re.compile(r"\d[\d,]*$")


_EMOJI: Final = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001f9ff]")
_PLAIN_NAME: Final = words(
    "face with heavy black white symbol building sign emoji and of the open smiling eyes"
)


_NAMED: Final = {"couch and lamp": "sofa"}
_LEADING: Final = words("a an the two three four five six some many on in with of under my")


@lru_cache(maxsize=2048)
def spelt(emoji: str) -> str:
    """Return the name of a picture character as words: a cat face is a cat."""
    name = unicodedata.name(emoji, "").lower().replace("-", " ")
    if name.startswith(("emoji modifier", "variation selector", "regional indicator")):
        return ""
    name = _NAMED.get(name, name)
    return " ".join(w for w in name.split() if w not in _PLAIN_NAME)


class _Speller:
    """Spells picture characters, none of them more often than things are drawn."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def __call__(self, match: re.Match[str]) -> str:
        emoji, (start, end) = match[0], match.span()
        self._seen[emoji] = often = self._seen.get(emoji, 0) + 1
        if often > MAX_ALIKE or not (name := spelt(emoji)):
            return " "
        text = match.string
        # In `a cat on a sofa` a picture may stand for a word; a row of pictures is a list.
        words = text[max(0, start - 12) : start].split()
        is_word = bool(words) and words[-1].lower() in _LEADING
        goes_on = text[end : end + 2].strip()[:1].isalpha()
        return f"{' ' if is_word else ' , '}{name}{' ' if goes_on else ' , '}"


PARTED: Final = words("headed eyed armed tailed horned winged tongued necked handed")
BUILT: Final = words("legged wheeled pointed sided seater piece door masted engined stringed")
LAYERED: Final = words("tiered layered storied storey story")
"""Parts that a number before them counts: of a beast, of what is drawn so anyway, and floors."""
COUNTED_PARTS: Final = PARTED | BUILT | LAYERED


class Lexeme:
    """A phrase of the prompt: its words and what they may mean. It is never changed.

    `role` is for `grammar`, which asks once for each phrase that there is, as is `is_open`:
    whether the role may be another one beside other words.
    """

    __slots__ = ("is_known", "is_open", "quote", "role", "sense", "text")

    def __init__(self, text: str, sense: Sense, *, is_known: bool, quote: int = -1) -> None:
        self.text = text
        self.sense = sense
        self.is_known = is_known
        self.quote = quote
        self.role = ""
        self.is_open = False


def is_any(parts: Sequence[str], text: str) -> bool:
    """Tell whether one of some parts is in a text."""
    return any(part in text for part in parts)


def letters_of(text: str) -> str:
    """Return quoted text as it can be lettered: one line, no quotation marks."""
    kept = "".join(
        c if c.isprintable() and c not in '"\u201c\u201d\u201e\u00ab\u00bb' else " " for c in text
    )
    return " ".join(kept.split())[:MAX_LETTERING].strip()


def unquote(prompt: str) -> tuple[str, list[str]]:
    """Return the prompt with marks `zqz0zqz` for quoted text, and the quoted texts.

    A prompt that is one long quotation is read as if the quotation marks were not there.
    """
    text = prompt.replace("zqz", "")
    if not text.isascii():
        text = _EMOJI.sub(_Speller(), text)
    quotes: list[str] = []

    def mark(said: str) -> str:
        letters = letters_of(said)
        if not letters:
            return " "
        quotes.append(letters)
        return f" zqz{len(quotes) - 1}zqz "

    def quoted(match: re.Match[str]) -> str:
        said = next((g for g in match.groups() if g is not None), "")
        rest = len(text) - len(match.group(0))
        is_all = rest < 4 and len(said.split()) > 2
        return f" {said} " if is_all or len(said) > MAX_LETTERING else mark(said)

    def said(match: re.Match[str]) -> str:
        start = match.start(1) - match.start(0)
        return match.group(0)[:start] + mark(match.group(1))

    if is_any(_OPENING, text):
        text = _QUOTED.sub(quoted, text)
    if ("zqz" not in text or len(quotes) < 3) and is_any(SAYING, text.lower()):
        text = _SAID_LOUD.sub(said, text)
        text = _SAID.sub(lambda m: m.group(0) if "zqz" in m.group(0) else said(m), text)
    if "\n" in text:
        text = _LINE.sub(" . ", text).replace("\n", " ")
    return text, quotes


@lru_cache(maxsize=4096)
def guessed(token: str) -> Sense | None:
    """Return the sense of a word that the index does not hold: a number, a form, a typo."""
    sense = Sense()
    if token.isdecimal() or _NUMBER.match(token):
        digits = token.replace(",", "")
        if not digits.isascii():
            return None
        sense.count = max(1, min(9999, int(digits[:6])))
        return sense
    if any(c.isdigit() for c in token):
        sense.is_silent = True
        return sense
    one = singular(token)
    if one != token and (found := SINGLES.get(one)) and found.noun:
        noun = found.noun
        sense.noun = Noun(noun.kind, noun.word, is_plural=True, is_generic=noun.is_generic)
        return sense
    if noun := corrected(token):
        sense.noun = noun
        return sense
    if noun := foreign.noun_of(token):
        sense.noun = noun
        return sense
    if len(token) > 4 and token.endswith("ly"):
        sense.is_silent = True
        return sense
    return None


_SINGLE: Final[dict[str, Lexeme]] = {}
"""The lexemes of words of the index, as they are asked for."""


def single(token: str) -> Lexeme | None:
    """Return the one lexeme of a word that the index holds."""
    sense = SINGLES.get(token)
    if sense is None:
        return None
    return _SINGLE.setdefault(token, Lexeme(token, sense, is_known=True))


@lru_cache(maxsize=4096)
def phrase_of(text: str, sense: Sense) -> Lexeme:
    """Return the one lexeme of a known phrase."""
    return Lexeme(text, sense, is_known=True)


@lru_cache(maxsize=4096)
def stranger(token: str) -> Lexeme:
    """Return the lexeme of a word that the index does not hold."""
    sense = guessed(token) if len(token) < MAX_WORD else None
    return Lexeme(token, sense or _BLANK, is_known=sense is not None)


def quotation(number: int) -> Lexeme:
    """Return the lexeme of a quoted text."""
    return Lexeme("", _BLANK, is_known=True, quote=number)


def lexemes_of(text: str) -> list[Lexeme]:
    """Return the longest known phrases of `text`, in order."""
    said = southern.in_english(text)
    folded = translation.in_english(fold(text)) if said is None else fold(said)
    tokens = tokens_of(folded)
    out: list[Lexeme] = []
    singles, starts = _SINGLE, STARTS
    i, n = 0, len(tokens)
    while i < n:
        token = tokens[i]
        seconds = starts.get(token)
        step = None
        if seconds is not None and i + 1 < n and (thirds := seconds.get(tokens[i + 1])):
            step = _longest(tokens, i, thirds)
        if step is not None and not (out and _is_noun_here(out[-1], token, step[1])):
            width, sense = step
            out.append(phrase_of(" ".join(tokens[i : i + width]), sense))
            i += width
            continue
        known = singles.get(token) or single(token)
        if known is None:
            quote = QUOTE.match(token) if token.startswith("zqz") else None
            out.append(quotation(int(quote[1])) if quote else stranger(token))
        elif known.sense.count and i + 2 < n and tokens[i + 1] in COUNTED_PARTS:
            said = _counting(tokens, i, folded)
            out += [known] if said is None else said
            i += len(said) if said else 0
        else:
            out.append(known)
        i += 1
    return out


def _counting(tokens: Sequence[str], i: int, folded: str) -> list[Lexeme] | None:
    """Return what a number and the part that it counts are; None if it counts things.

    A three-headed dragon is one; of `three-storey` only the floors are read.
    """
    token, part, after = tokens[i : i + 3]
    if singular(after) != after and f"{token}-{part}" not in folded:
        return None
    text = f"{token} {part}"
    if part in PARTED:
        return [stranger(text)]
    if part in BUILT and after.isalpha():
        return [phrase_of(text, SILENT)]
    return [] if part in LAYERED and not after.startswith("book") else None


def _longest(tokens: Sequence[str], i: int, thirds: Thirds) -> tuple[int, Sense] | None:
    """Return the longest phrase that begins at `i` with two words: its length and its sense.

    `thirds` are the phrases that begin with these two.
    """
    n = len(tokens)
    longer = thirds.get(tokens[i + 2], ()) if i + 2 < n else ()
    for rest, sense in (*longer, *thirds.get("", ())):
        end = i + 2 + len(rest)
        if rest and tuple(tokens[i + 2 : end]) != rest:
            continue
        if sense.state and tokens[i] == "in" and end < n and tokens[end] == "of":
            continue  # In a pile of leaves.
        if tokens[end - 1] == "in" and tokens[end : end + 2] == ["front", "of"]:
            continue  # Flying in front of the moon.
        if end < n and not sense.colour and _begins_noun(tokens, end - 1):
            first = SINGLES.get(tokens[i])
            if sense.noun is None or (first is not None and first.is_adjective):
                continue
        return end - i, sense
    return None


def _is_noun_here(before: Lexeme, token: str, sense: Sense) -> bool:
    """Tell whether a verb is rather a noun: `wave at` in `a big wave at sunset`."""
    single = SINGLES.get(token)
    if sense.noun is not None or not (sense.pose or sense.link) or single is None:
        return False
    return single.noun is not None and (
        before.text in ("a", "an", "the") or before.sense.size is not None
    )


def _begins_noun(tokens: Sequence[str], i: int) -> bool:
    """Tell whether the last word of a phrase rather begins a noun: `on the moon rocket`."""
    thirds = STARTS[tokens[i]].get(tokens[i + 1]) if tokens[i] in STARTS else None
    if thirds is None:
        return False
    longer = thirds.get(tokens[i + 2], ()) if i + 2 < len(tokens) else ()
    return any(
        sense.noun is not None and tuple(tokens[i + 2 : i + 2 + len(rest)]) == rest
        for rest, sense in (*longer, *thirds.get("", ()))
    )
