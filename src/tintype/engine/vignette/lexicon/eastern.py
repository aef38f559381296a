"""Owns how a text in Chinese, Japanese or Korean is parted into words, and becomes English.

Does not know the words themselves, which are in `tongues.psv`, nor their order, which is for
`head_last`.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Final, cast

from tintype.engine.vignette.forms import fold
from tintype.engine.vignette.lexicon.head_last import (
    Part,
    Word,
    chinese,
    part_of,
    phrase_sense,
    verb_last,
)
from tintype.engine.vignette.lexicon.index import SINGLES

MAX_CLAUSE: Final = 120
"""So many words at most are put in order together."""
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]")
_EAST: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\u1100-\u11ff]")
GAP: Final = "\u200b"
"""What stands where a space was between two Korean words."""
_RUN: Final = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\u1100-\u11ff\u200b]+|[a-z0-9]+|[^\w\s]|\S"
)
_SYLLABLE: Final = r"[\uac00-\ud7a3]"
_SPACE: Final = rf"\s(?<={_SYLLABLE}\s)\s*"
"""Space behind a syllable, found by the space, of which there is less."""
_GAP: Final = re.compile(rf"{_SPACE}(?={_SYLLABLE})")
COUNTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "zh": tuple("只个名条辆朵棵座位本头匹把艘架杯片幅支根张件对双块颗枝串间家栋群碗盘束盏"),
    "ja": tuple("匹つ人羽本枚冊台頭個輪杯軒隻足"),
    "ko": ("마리", "송이", "그루", "켤레", "자루", *"개명대권잔병채척장"),
}
"""What stands between a number and what is counted."""

NUMERALS: Final = (*"한두세네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
"""Korean for one to ten, before what is counted."""
FEW: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
DIGITS: Final = tuple(map(str, range(1, 11)))
_COUNTED: Final = re.compile(
    rf"{_SPACE}(\d+|{'|'.join(NUMERALS)})\s*"
    rf"(?:{'|'.join(COUNTERS['ko'])})"
    rf"(이|가|을|를|와|과|은|는)?(?!{_SYLLABLE})"
)
"""In Korean a number and its counter stand behind what is counted."""
_DOING: Final = fold("는")
_PAST: Final = fold("은")
_GOING_ON: Final = tuple(map(fold, ("고있는", "고있다", "고", "며", "면서", "으며", "으면서")))


def _particles() -> Mapping[str, Mapping[str, Word]]:
    out: dict[str, dict[str, Word]] = {}
    for line in (
        (files("tintype.engine.vignette.lexicon") / "particles.psv").read_text("utf-8").splitlines()
    ):
        if line and not line.startswith("#"):
            code, form, english, part = line.split("|")
            out.setdefault(code, {})[fold(form)] = (english, cast("Part", part))
    return out


PARTICLES: Final = _particles()


def _simple() -> Mapping[str, str]:
    text = (files("tintype.engine.vignette.lexicon") / "traditional.txt").read_text("utf-8")
    pairs = "".join(line for line in text.splitlines() if not line.startswith("#"))
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


SIMPLE: Final = _simple()
"""Simplified characters by the traditional ones."""
_TRADITIONAL: Final = re.compile(f"[{''.join(SIMPLE)}]")


def simplified(text: str) -> str:
    """Return Chinese in simplified characters."""
    return _TRADITIONAL.sub(lambda found: SIMPLE[found[0]], text)


def script_of(text: str) -> str | None:
    """Return the language that the script tells: ja, zh or ko."""
    head = text[:400]
    if _KANA.search(head):
        return "ja"
    if _HANGUL.search(head):
        return "ko"
    return "zh" if _HAN.search(head) else None


def in_english(text: str, tongue: "Tongue") -> str:
    """Return the text in English words and English order."""
    if tongue.code == "ko":
        text = _GAP.sub(GAP, numbers_first(composed(text, "ko")))
    elif tongue.code == "zh":
        text = simplified(text)
    arrange = chinese if tongue.code == "zh" else verb_last
    out: list[str] = []
    clause: list[Word] = []
    for word in words_of(text, tongue):
        if word[1] != "stop":
            clause.append(word)
            if len(clause) < MAX_CLAUSE:
                continue
        out += arrange(clause)
        clause = []
        if word[1] == "stop":
            out.append(word[0])
    out += arrange(clause)
    return " ".join([w for w in out if w])


def numbers_first(text: str) -> str:
    """Return Korean text with numbers before what they count."""
    out: list[str] = []
    done = 0
    for found in _COUNTED.finditer(text):
        start, end = found.span()
        noun = start
        while noun > done and is_syllable(text[noun - 1]):
            noun -= 1
        if noun < start:
            number = NUMERALS[int(found[1]) - 1] if found[1] in DIGITS else found[1]
            out += text[done:noun], number, " ", text[noun:start], found[2] or ""
            done = end
    return "".join([*out, text[done:]])


def words_of(text: str, tongue: "Tongue") -> list[Word]:
    """Return the longest known words of a text; what is not known is kept as it is."""
    out: list[Word] = []
    is_counted = False
    for run in _RUN.findall(text):
        if _EAST.match(run):
            tongue.part(uncounted(run, tongue.code) if is_counted else run, out)
        elif run.isdecimal():
            out.append((FEW[int(run) - 1] if run in DIGITS else run, "count"))
        else:
            out.append(tongue.words.get(run, (run, "noun" if run[0].isalnum() else "stop")))
        is_counted = run.isdecimal()
    return out


def uncounted(run: str, code: str) -> str:
    """Return what stands behind a number without the word for pieces of it."""
    counter = next((c for c in COUNTERS[code] if run.startswith(c)), "")
    return run.removeprefix(counter)


class Node:
    """A character of words: those that may follow it, and the word that ends with it."""

    __slots__ = ("next", "word")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.word: Word | None = None


class Tongue:
    """The words of one language, ready to be looked up from any character on."""

    def __init__(self, code: str, table: Mapping[str, str]) -> None:
        self.code = code
        words = {k: part_of(v) for k, v in table.items()}
        self.words = {**forms_of(words, code), **words, **PARTICLES[code]}
        self.words |= styles_of(words, code)
        self.root = Node()
        for key, word in self.words.items():
            node = self.root
            for char in composed(key, code):
                node = node.next.setdefault(char, Node())
            node.word = word

    def part(self, run: str, out: list[Word]) -> None:
        """Add the longest known words of a run of characters to `out`."""
        chars, first = list(run), self.root.next
        is_korean = self.code == "ko"
        n, i, unknown = len(chars), 0, 0
        while i < n:
            node = first.get(chars[i])
            found, end = (None, i) if node is None else self.longest(chars, i, node)
            if found is None or (is_korean and self.is_within(chars, i, end, unknown)):
                if chars[i] == GAP:
                    self.keep(run[unknown:i], out)
                    unknown = i + 1
                i += 1
                continue
            if unknown < i:
                self.keep(run[unknown:i], out)
            out.append(found)
            i = unknown = end
        self.keep(run[unknown:], out)

    @staticmethod
    def longest(chars: Sequence[str], i: int, node: Node) -> tuple[Word | None, int]:
        """Return the longest known word from `i` on, whose character `node` is; and its end."""
        end = k = i + 1
        found, n = node.word, len(chars)
        while k < n and node.next:
            after = node.next.get(chars[k])
            if after is None and chars[k] == GAP and k + 1 < n:
                k += 1
                after = node.next.get(chars[k])
            if after is None:
                break
            node = after
            k += 1
            if node.word is not None:
                found, end = node.word, k
        return found, end

    def is_within(self, chars: Sequence[str], i: int, end: int, unknown: int) -> bool:
        """Tell whether a Korean syllable is but a part of an unknown word.

        `bae` is a boat, but no boat is in `baechu`: behind a noun of one syllable the word ends,
        or what follows is known and no noun.
        """
        if end > i + 1:
            return False
        if i > unknown:
            return True
        if end == len(chars) or chars[end] == GAP:
            return False
        node = self.root.next.get(chars[end])
        after = None if node is None else self.longest(chars, end, node)[0]
        return after is None or after[1] in ("noun", "count")

    def keep(self, unknown: str, out: list[Word]) -> None:
        """Add what is not known to `out`, as it is."""
        if unknown:
            out.append((normalized(unknown), "noun"))


def is_syllable(char: str) -> bool:
    """Tell whether a character is a whole Korean syllable."""
    return "\uac00" <= char <= "\ud7a3"


def is_inner(char: str) -> bool:
    """Tell whether a character is a vowel or an end in a Korean syllable."""
    return "\u1160" <= char <= "\u11ff"


def forms_of(table: Mapping[str, Word], code: str) -> dict[str, Word]:
    """Return forms of the verbs of a table, and numbers with what stands behind them."""
    out: dict[str, Word] = {}
    for key, word in table.items():
        if word[1] == "verb":
            ends = japanese_forms(key) if code == "ja" else korean_forms(key)
            out |= dict.fromkeys(ends if code != "zh" else (), word)
        elif word[1] == "count" and len(key) == 1 and code != "ko":
            out |= dict.fromkeys((key + counter for counter in COUNTERS[code]), word)
            if code == "ja":
                out |= dict.fromkeys((f"{key}{counter}の" for counter in COUNTERS[code]), word)
    return out


STYLED: Final[Mapping[str, Sequence[str]]] = {
    "zh": ("风格", "风格的", "风", "画风"),
    "ja": ("風", "風の", "風に", "スタイル", "スタイルの", "タッチ", "タッチの", "調の"),
    "ko": tuple(map(fold, ("풍", "풍의", "풍으로", "스타일", "스타일의", "스타일로"))),
}
"""What says behind the name of a style that a picture is in it."""


def styles_of(table: Mapping[str, Word], code: str) -> dict[str, Word]:
    """Return the names of styles with what stands behind them."""
    out: dict[str, Word] = {}
    for key, word in table.items():
        sense = SINGLES.get(word[0]) or phrase_sense(word[0])
        if sense is not None and sense.style is not None and not sense.noun:
            out |= dict.fromkeys((f"{key}{end}" for end in STYLED[code]), word)
    return out


TE: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "く": ("い", ("き",)),
    "す": ("し", ("し",)),
    "つ": ("っ", ("ち",)),
    "ぬ": ("ん", ("に",)),
    "ふ": ("ん", ("ひ",)),
    "む": ("ん", ("み",)),
    "る": ("", ("り", "")),
    "う": ("っ", ("い",)),
}
"""How Japanese verbs go on before `te` and before `nagara`, by how they end.

Without the marks of soft sounds.
"""


def japanese_forms(key: str) -> list[str]:
    """Return what is being done and what was done, for a Japanese verb as in a dictionary."""
    base, end = key[:-1], key[-1:]
    if end not in TE or not base:
        return []
    stems = [base + TE[end][0]]
    if end == "る":
        stems += [base[:-1] + "し"] if base.endswith("す") else [base + "っ"]
    return [
        s + form for s in stems for form in ("て", "た", "ている", "ていた", "ています", "てる")
    ] + [base + polite + form for polite in TE[end][1] for form in ("なから", "ます", "つつ")]


def korean_forms(key: str) -> list[str]:
    """Return what is being done and what was done, for a Korean verb that describes a noun."""
    if not key.endswith(_DOING):
        return []
    base = key.removesuffix(_DOING)
    if not base or not is_inner(base[-1]):
        return []
    is_open = base[-1] < "\u11a8"
    bases = [base, base + "\u11af"] if is_open else [base]
    past = base + "\u11ab" if is_open else base + _PAST
    return [past, *(b + form for b in bases for form in _GOING_ON)]


def normalized(text: str) -> str:
    """Return characters put together again that folding took apart."""
    return unicodedata.normalize("NFC", text)


def composed(text: str, code: str) -> str:
    """Return folded text with whole syllables where the language writes them, in Korean."""
    return normalized(text) if code == "ko" else text
