"""Owns Chinese, Japanese and Korean: parting text into words, and putting them in English order.

What follows its noun there (`on`, `under`, an object's verb) goes before it here; a clause before
its head goes behind it. Does not know the words themselves, which are in `tongues.psv`.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Final, Literal, TypeAlias, cast

from tintype.engine.vignette.lexicon.forms import fold
from tintype.engine.vignette.lexicon.index import LONGER, SINGLES, Sense
from tintype.engine.vignette.lexicon.word_order import is_adjective, rested

Part: TypeAlias = Literal[
    "noun", "verb", "place", "subject", "object", "link", "stop", "count", "when"
]
"""What a word does: `place` words follow their noun, `link` joins two, `when` is for the end."""

Word: TypeAlias = tuple[str, Part]
NOTHING: Final = "-"
"""The English of words that English leaves out."""
AT: Final[Word] = ("at", "link")
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
VESSELS: Final = frozenset(
    ("boat", "ship", "canoe", "raft", "gondola", "train", "bus", "airplane", "hot air balloon")
)
"""What one is in, though other languages ride it."""

_DOING: Final = fold("는")
_PAST: Final = fold("은")
_GOING_ON: Final = tuple(map(fold, ("고있는", "고있다", "고", "며", "면서", "으며", "으면서")))

WHEN: Final = ("in ", "at ", "on ", "under ", "after ", "by ")
"""How a phrase of time, weather or light begins."""

PREPOSITIONS: Final = frozenset(
    ("on", "in", "under", "above", "behind", "between", "with", "next to", "in front of", "at")
) | {"on the shoulder of"}


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


def part_of(english: str) -> Word:
    """Return an English word with what it does in a sentence."""
    if english in PREPOSITIONS:
        return (english, "place" if english != "with" else "link")
    if english == "and":
        return (english, "link")
    if english.startswith("while it is "):
        return (english, "when")
    if english.startswith(("with ", "looking ")) or english == "building":
        return (english, "verb")
    sense = SINGLES.get(english) or phrase_sense(english)
    if sense and (sense.pose or sense.link) and not (sense.noun or sense.place):
        return (english, "verb")
    if sense and sense.is_circumstance and english.startswith(WHEN):
        return (english, "when")
    head, _, rest = english.partition(" ")
    if head.endswith("ing") and rest.startswith(("a ", "an ", "the ", "his ")):
        return (english, "verb")
    first = SINGLES.get(head)
    is_thing = sense is not None and bool(sense.noun or sense.place)
    if rest and head.endswith("ing") and first and (first.pose or first.link) and not is_thing:
        return (english, "verb")
    if sense and (sense.count or sense.mark == "a"):
        return (english, "count")
    return (english, "noun")


def phrase_sense(english: str) -> Sense | None:
    """Return what the lexicon knows of a phrase of several words."""
    first, *rest = english.split()
    found = LONGER.get((first, rest[0]), ()) if rest else ()
    return next((sense for tail, sense in found if tail == tuple(rest[1:])), None)


def phrase_before(out: Sequence[Word]) -> int:
    """Return where the noun phrase begins that ends a list of words."""
    k = len(out)
    while k and out[k - 1][1] in ("noun", "count"):
        k -= 1
        if out[k][1] == "count":
            break
    return k


MOVED: Final = ("has", "from")
"""Words that change the place of others in a Chinese clause, whatever they are themselves."""


def chinese(clause: Sequence[Word]) -> list[str]:
    """Return a Chinese clause in English order."""
    out: list[Word] = []
    there: list[Word] = []
    start = i = 0
    described = -1
    while i < len(clause):
        text, part = word = clause[i]
        i += 1
        if part == "noun" and text not in MOVED:
            out.append(word)
            continue
        if part == "when":
            there.append(word)
            continue
        if text == "has":
            # On the table there is a cup: a cup on the table.
            if out and out[0][0] in PREPOSITIONS:
                there, out, start = [*out, *there], [], 0
            else:
                out.append(("with", "link"))
            continue
        if text == "from":
            i, source = source_of(clause, i)
            there += source
            continue
        if part == "place":
            k = described if described >= 0 else phrase_before(out)
            described = -1
            if k and out[k - 1] == AT:
                k -= 1
                del out[k]
                start = k
            if not (k and out[k - 1][0].endswith(" against")):
                out.insert(k, (rested(text, clause[i - 2][0]), "link"))
        elif part == "subject" or (part == "verb" and is_describing(clause, i - 1)):
            # What stands before `de` describes what follows it.
            body = [*out[start:], *([word] if part == "verb" else [])]
            if body and is_adjective(body[-1][0]) and not is_person(clause, i):
                continue  # A red bicycle, though somebody rides it.
            if any(p == "verb" for _, p in body) or (body and body[0][0] in PREPOSITIONS):
                del out[start:]
                described = start
                if part == "verb" and i < len(clause) and clause[i][1] == "subject":
                    i += 1
                while i < len(clause) and clause[i][1] in ("noun", "count"):
                    out.append(clause[i])
                    i += 1
                out += body
                start = len(out)
        elif word != AT or i == len(clause) or not is_doing(clause[i]):
            out.append(word)
            if part == "count" or word == AT:
                start, described = len(out), -1
    if there and out and out[-1][0].endswith(" out of") and there[0][0] == "from":
        del there[0]
    return ["in" if w == AT else w[0] for w in (*out, *there)]


def source_of(clause: Sequence[Word], i: int) -> tuple[int, list[Word]]:
    """Return where what follows `from` ends in a Chinese clause, and its words."""
    k = i
    while k < len(clause) and clause[k][1] in ("noun", "count", "subject"):
        k += 1
    source: list[Word] = [("from", "link"), *(w for w in clause[i:k] if w[1] != "subject")]
    return (k + 1 if k < len(clause) and clause[k][1] == "place" else k), source


def is_person(clause: Sequence[Word], i: int) -> bool:
    """Tell whether somebody is named next in a clause."""
    sense = SINGLES.get(clause[i][0].rpartition(" ")[2]) if i < len(clause) else None
    return sense is not None and sense.noun is not None and "human" in sense.noun.kind.tags


def is_doing(word: Word) -> bool:
    """Tell whether a word says what somebody does, rather than what goes with a thing."""
    return word[1] == "verb" and not word[0].startswith("with ")


def is_describing(clause: Sequence[Word], i: int) -> bool:
    """Tell whether a deed describes the noun right behind it: `with long hair`."""
    is_near = i + 1 < len(clause) and clause[i + 1][1] in ("noun", "subject")
    return is_near and clause[i][0].startswith("with ")


def verb_last(clause: Sequence[Word]) -> list[str]:
    """Return a Japanese or Korean clause in English order: its head, what it does, where."""
    pending: list[str] = []
    subject: list[str] = []
    phrase: list[str] = []
    target: list[str] = []
    places: list[str] = []
    whens: list[str] = []
    for i, (text, part) in enumerate(clause):
        if text == NOTHING:
            continue
        if part == "noun":
            phrase.append(text)
            continue
        if part == "when":
            whens.append(text)
            continue
        if part == "count" and not phrase and i and clause[i - 1][1] in ("subject", "object"):
            # Apples are three there: a number that follows is of what was named before.
            (subject if clause[i - 1][1] == "subject" else target).insert(0, text)
        elif part == "count":
            phrase.append(text)
        elif part == "link":
            is_joint = text == "and" and i + 1 < len(clause) and clause[i + 1][1] != "verb"
            phrase += [text] if is_joint else []
        elif part == "subject":
            subject += [*phrase, *pending]
            phrase, pending = [], []
        elif part == "object":
            target, phrase = [*phrase, *pending], []
            pending = []
        elif part == "place":
            where = rested(text, phrase[-1]) if phrase else text
            places += [where, *phrase, *pending]
            phrase, pending = [], []
        elif part == "verb":
            if phrase and not target and all(map(is_adjective, phrase)):
                text, phrase = of_object(text, phrase)
            if phrase and not target and text in ("wearing", "holding", "riding", "looking at"):
                target, phrase = phrase, []
            if text == "wearing" and "umbrella" in target:
                text = "holding"  # Korean puts an umbrella on.
            elif text == "riding" and VESSELS.intersection(target):
                text = "in"
            elif text == "riding" and places and not target:
                text = "sitting"  # On a shoulder.
            if text.endswith(" to") and places and not target:
                places = places[1:]  # Tied to a chair, and not `tied to on` it.
            doing = [text, *target, *phrase, *places]
            target, places, phrase = [], [], []
            pending = doing if not pending else [*pending, *doing]
    return [*subject, *phrase, *pending, *target, *places, *whens]


def of_object(text: str, said: list[str]) -> tuple[str, list[str]]:
    """Return a deed whose own object is described, as in `riding a red bicycle`, and no rest.

    A deed without an object of its own leaves the adjectives as they are.
    """
    head, *between, noun = text.split() if " " in text else (text, "")
    sense = SINGLES.get(noun)
    if sense is None or sense.noun is None:
        return text, said
    return " ".join([head, *(w for w in between if w not in ("a", "an")), *said, noun]), []
