"""Owns how a prompt in another language becomes English words in English order.

Word by word and phrase by phrase; where adjectives follow their noun they are put before it.
Languages without spaces or with the verb at the end are for `eastern`. Does not know what English
words mean together.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.forms import is_plural_form, plural, singular, words
from tintype.engine.vignette.lexicon import eastern, verb_final
from tintype.engine.vignette.lexicon.foreign import ARTICLE, SCRIPTS, Awaited, headed, stem
from tintype.engine.vignette.lexicon.head_last import NOTHING
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.lexicon.tongues import (
    FINAL,
    JOINTS,
    LITTLE,
    PARTED,
    PHRASES,
    TABLES,
    form_of,
    longest,
    plain,
)
from tintype.engine.vignette.lexicon.word_order import (
    LEADING,
    PLACING,
    WHO,
    adjectives_first,
    is_adjective,
    is_deed,
    is_noun,
    objects_first,
    relatives_first,
    resting,
    subjects_first,
)

_WORD: Final = re.compile(r"[^\W\d_]+")
_PIECE: Final = re.compile(r"zqz\d+zqz|[^\W\d_]+|[^\w\s]|\d+|_+")
"""A word, a mark for quoted text, or what stands between them."""
ENGLISH: Final = words("the of with and is it")
"""A prompt with one of these is English."""

APOSTROPHES: Final = JOINTS[:2]
ENOUGH: Final = 1.3
"""How sure it must be that a text is in a language: a little word counts 1, a known noun 0.7."""

SCRIPTED: Final = ("ru", "uk", "ar", "el")
LEAST: Final = 0.5
"""How sure it must be where the letters themselves are of no other language that is known."""

LATIN: Final = ("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr")
LETTERS: Final[Sequence[tuple[re.Pattern[str], Sequence[str]]]] = (
    (re.compile("[\u0456\u0454\u0491]"), ("uk",)),
    (re.compile("[\u0400-\u04ff]"), ("ru", "uk")),
    (re.compile("[\u0600-\u06ff]"), ("ar",)),
    (re.compile("[\u0370-\u03ff]"), ("el",)),
)
"""Letters and the languages that have them, those of one language first."""

AMPLE: Final = 2.9
"""How sure it must be that a text with an English word is French all the same."""

NOUN_FIRST: Final = ("fr", "es", "it", "pt", "ar")
VERB_SECOND: Final = ("de", "nl")
SHARING: Final = ("fr",)
"""Languages with a word for some of a thing that is also `of`: `boit du vin`."""
CLAUSE_ENDS: Final = ",.;:!?"
LONGEST_CLAUSE: Final = 16
"""So many words at most stand between a verb and what belongs to it."""

RELATIVE: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "de": words("der die das den dem denen welcher welche welches welchen"),
        "nl": words("die dat"),
    }
)
"""What begins a clause that describes, behind a comma; in Dutch also right behind a noun."""

BEHIND: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("giving", "at"): "to",
        ("selling", "at"): "to",
        ("throwing", "at"): "to",
        ("rescuing", "of"): "from",
        ("stealing", "at"): "from",
        ("stealing", "of"): "from",
        ("taking", "of"): "from",
        ("picking", "of"): "from",
        ("coming out of", "of"): "",
    }
)
"""Prepositions that English has for `of` and `at` of other languages, by what is done."""

TIED: Final = "tied to"
AFFECTING: Final = frozenset(
    words("feeding hugging kissing chasing stroking helping rescuing watching licking carrying")
) | {"looking at", "listening to", "waiting for", "playing the", "leaning against"}
"""What is done to somebody, though another language says `at` behind it."""

CONTRACTED: Final = ("al", "del", "au", "aux", "du", "des", "ao", "do", "da", "dal")
"""Ends of prepositions that hold an article, which an instruction cannot do without."""

GENITIVE: Final = ("\u044b", "\u0438", "\u0456", "y", "i")
OBLIQUE: Final = (
    *("\u043e\u0438", "\u0435\u0438", "\u043e\u0439", "\u0435\u0439"),
    *("\u0456\u0438", "\u043e\u0456", "ej"),
)
"""Endings of a Slavic noun and of adjectives before it, in the genitive of one woman or thing."""
GENITIVES: Final[Mapping[str, str]] = MappingProxyType(
    {"des": "of the", "eines": "of a", "der": "of the", "einer": "of a"}
)
"""German articles that say whose a thing is: the first two always, the others behind a noun."""
PICTURES: Final = ("image", "portrait", "photo", "painting", "sketch", "poster")

COLLARED: Final[Mapping[str, tuple[re.Pattern[str], str]]] = MappingProxyType(
    {
        "es": (re.compile(r"\b((?:perr|gat|cachorr)\w*\b.*\bcollar)\b(?! de perro)"), "de perro"),
        "fr": (re.compile(r"\b((?:chien|chiot|chat)\w*\b.*\bcollier)\b(?! de chien)"), "de chien"),
    }
)
"""What a dog or a cat has around its neck is no necklace, though it has the same name there."""

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
    if verb_final.is_devanagari(text):
        return verb_final.in_english(text, "hi")
    own, text = text, plain(text)
    head = _WORD.findall(text[:400])
    english = ENGLISH.intersection(head)
    if not head or english - {"the"}:
        return own
    candidates = codes_of(head)
    sure, code = max(((certainty(head, c), c) for c in candidates), key=lambda found: found[0])
    if english and not (code == "fr" and head.count("the") == 1 and sure > AMPLE):
        return own  # Tea is `the` in French, once its accent is off.
    if sure < (LEAST if code in SCRIPTED else min(ENOUGH, 0.65 * len(head))):
        return own
    if code in FINAL:
        return verb_final.in_english(text, code)
    return translated(text.replace("ß", "ss"), code)


def codes_of(head: Sequence[str]) -> Sequence[str]:
    """Return the languages whose letters the words of a text have."""
    letters = "".join(head)
    for script, codes in LETTERS:
        if script.search(letters):
            return codes
    return LATIN


def certainty(head: Sequence[str], code: str) -> float:
    """Return how much speaks for a language."""
    little, table = LITTLE[code], TABLES[code]
    sure, known, stems, strange = 0.0, 0, 0, 0
    for word in dict.fromkeys(head):
        if word in little:
            sure += 1
        elif word in table:
            known += word not in SINGLES
        elif word in SINGLES:
            strange += 1
        elif len(word) > 3 and stem(word, code):
            stems += 1
    return sure + 0.7 * known + 0.6 * stems - 0.5 * strange


def translated(text: str, code: str, verbs: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return text of one language as English, word by word and phrase by phrase.

    `verbs` are more words of that language, with their English: those of command.
    """
    if code in COLLARED:
        form, owner = COLLARED[code]
        text = form.sub(rf"\1 {owner}", text)
    speech = Speech(_PIECE.findall(text), code, verbs)
    said = subjects_first([w for w in speech.in_english() if w])
    if code in NOUN_FIRST and said[:1] != ["make"]:
        # `make the car red` keeps what is said of the car behind it.
        said = adjectives_first(said)
    elif code in VERB_SECOND:
        said = objects_first(relatives_first(said))
    return " ".join(resting(said))


class Speech:
    """The pieces of a text in one language, and what has been said of it in English."""

    def __init__(self, pieces: list[str], code: str, verbs: Mapping[str, str]) -> None:
        self.pieces = pieces
        self.code = code
        self.verbs = verbs
        self.said: list[str] = []
        self.particular = PARTICULAR.get(code)
        self.endings = PARTED.get(code)
        self.done = ""
        """The deed of this clause, which may have other prepositions in English."""

    def in_english(self) -> list[str]:
        """Return the text in English words, some of them none, in its own order."""
        phrases, pieces, said = PHRASES[self.code], self.pieces, self.said
        form = form_of(self.code)
        i, n = 0, len(pieces)
        while i < n:
            piece = pieces[i]
            width = self.phrase(i) if form(piece) in phrases else 0
            if width:
                i += width
                continue
            if not piece[0].isalpha():
                said.append(piece if piece not in APOSTROPHES else "")
                self.done = "" if piece in CLAUSE_ENDS else self.done
            elif piece in self.verbs:
                said += self.verbs[piece].split()
            else:
                self.word(i)
            i += 1
        return said

    def phrase(self, i: int) -> int:
        """Say the longest phrase of several words from `i` on; return of how many pieces it is."""
        width, english = longest(self.pieces, i, self.code)
        if width:
            if english == "some" and self.code == "de" and self.leads_to_deed(i + width):
                english = "a couple"  # A couple is what `ein paar` would be with a capital.
            self.add(english.removeprefix(NOTHING))
            if self.verbs and self.pieces[i + width - 1] in CONTRACTED:
                self.said.append("the")
        return width

    def word(self, i: int) -> None:
        """Say one word, or leave it as it is if nothing knows it."""
        piece, said = self.pieces[i], self.said
        if said and piece in RELATIVE.get(self.code, ()):
            if said[-1] == ",":
                said[-1] = WHO
                return
            if self.code == "nl" and is_noun(said[-1]):
                said.append(WHO)
                return
        found = self.with_end(i) if self.endings is not None else None
        found = found or stem(piece, self.code, self.awaits()) or self.parted(piece)
        if found is None:
            said.append(piece)
            return
        english, is_many = found
        if self.verbs and self.code == "ar" and piece.startswith(ARTICLE):
            said.append("the")  # Which thing of the picture it is.
        if self.particular is not None:
            english, is_many = self.particular(self, i, english, is_many=is_many)
        if is_many and not (said and said[-1] in ("a", "one")):
            english = many(english)
        if english != NOTHING:
            self.add(english)

    def add(self, english: str) -> None:
        """Say a word, with the preposition that English has behind what is done."""
        if english == "riding" and self.done.startswith("riding "):
            return  # Who is on a bicycle rides over a bridge.
        if self.done and english in ("of", "at", "on", "in"):
            is_right_behind = self.said[-1] == self.done
            english = BEHIND.get((self.done, english), english)
            if self.done == TIED or (self.done in AFFECTING and is_right_behind):
                english = ""
        elif is_deed(english) or english == TIED:
            self.done = english
        if self.said and self.said[-1] == "small":
            english = english.removeprefix("small ")
        self.said.append(english)

    def awaits(self) -> Awaited:
        """Return what has to come next: a thing, or what one does; nothing where both may."""
        last = self.said[-1] if self.said else ""
        if last in LEADING or (self.code in COMPOUNDING and is_adjective(last)):
            return "thing"
        return "deed" if last and is_noun(last) else ""

    def with_end(self, i: int) -> tuple[str, bool] | None:
        """Return the English of a verb that goes on where its clause ends: `holt Brot heraus`.

        What stands there is no more of the text then.
        """
        lasts = self.endings.get(self.pieces[i]) if self.endings is not None else None
        if lasts is None:
            return None
        end = i
        for k in range(i + 1, min(len(self.pieces), i + LONGEST_CLAUSE)):
            if self.pieces[k] in CLAUSE_ENDS or self.pieces[k] == "und":
                break
            end = k if self.pieces[k][0].isalpha() else end
        english = lasts.get(self.pieces[end])
        if english is None:
            return None
        self.pieces[end] = APOSTROPHES[0]  # Which is not said.
        return english, False

    def parted(self, piece: str) -> tuple[str, bool] | None:
        """Say what is written onto the head of a word, and return what the word itself is."""
        if self.code in COMPOUNDING:
            # `Holztisch` is a table of wood.
            matter = next((m for m in WHEREOF if piece.startswith(m)), "")
            found = stem(piece.removeprefix(matter), self.code) if matter else None
            self.said += [WHEREOF[matter]] if found is not None else []
            return found
        if self.code == "ar":
            lead, found = headed(piece)
            is_said = bool(self.said) and self.said[-1].endswith(lead)
            self.said += [lead] if lead and not is_said else []
            return found
        return None

    def leads_to_deed(self, i: int) -> bool:
        """Tell whether what comes next in German says what is done, or where."""
        found = stem(self.pieces[i], "de") if i < len(self.pieces) else None
        return found is not None and (is_deed(found[0]) or found[0] in PLACING)

    def is_owner(self, i: int) -> bool:
        """Tell whether a Russian noun that looks like a plural is one in the genitive.

        It is one behind a noun, with nothing between but adjectives in that case: `of a young
        woman`.
        """
        pieces = self.pieces
        if not pieces[i].endswith(GENITIVE) or len(pieces[i]) < 3 or not self.said:
            return False
        k = i - 1
        while k > 0 and pieces[k].endswith(OBLIQUE):
            k -= 1
        if k < 0 or not pieces[k][0].isalpha():
            return False
        found = stem(pieces[k], self.code)
        return found is not None and (is_noun(found[0]) or found[0] in PICTURES)


KITE_FLYERS: Final = frozenset(
    (
        *("kind", "kinder", "kindern", "madchen", "junge", "jungen", "sohn", "tochter", "wind"),
        *("windige", "windigen", "windiger", "himmel", "strand", "herbst", "schnur", "bunten"),
    )
)
TALES: Final = frozenset(
    ("ritter", "burg", "schloss", "feuer", "feuerspeienden", "prinzessin", "hohle", "schatz")
)
"""Where a German `Drachen` is a kite, and where it is the beast all the same."""


def german(speech: Speech, i: int, english: str, *, is_many: bool) -> tuple[str, bool]:
    """Take articles that say whose a thing is, and vessels right before what fills them."""
    piece, said = speech.pieces[i], speech.said
    if speech.code == "de" and piece in GENITIVES and (piece[-1] == "s" or is_owned(said)):
        english = GENITIVES[piece]
    if said and singular(said[-1]) in FILLED and is_noun(english):
        said.append("of")
    if english == "dragon" and piece == "drachen":
        told = frozenset(speech.pieces)
        english = "kite" if told & KITE_FLYERS and not told & TALES else english
    return english, is_many


def slavic(speech: Speech, i: int, english: str, *, is_many: bool) -> tuple[str, bool]:
    """Take endings that are those of a plural, and of one whose thing it is or in whom it is."""
    said = speech.said
    if is_many and i and (said[-1] in PLACING or speech.pieces[i - 1].endswith(OBLIQUE)):
        is_many = not speech.pieces[i].endswith(GENITIVE)  # In bed ends as many beds do.
    if is_noun(english) and speech.is_owner(i):
        is_many = False
        if is_noun(said[-1]):
            said.append("of")
    return english, is_many


def french(speech: Speech, i: int, english: str, *, is_many: bool) -> tuple[str, bool]:
    """Leave out `of` that says some of a thing: `boit du vin`."""
    is_share = english == "of" and bool(speech.said) and is_deed(speech.said[-1])
    return NOTHING if is_share else english, is_many


def arabic(speech: Speech, _: int, english: str, *, is_many: bool) -> tuple[str, bool]:
    """Say `of` for `from` between a vessel and what is in it."""
    is_filled = english == "from" and bool(speech.said) and singular(speech.said[-1]) in FILLED
    return "of" if is_filled else english, is_many


PARTICULAR: Final[Mapping[str, Callable[..., tuple[str, bool]]]] = MappingProxyType(
    {
        "de": german,
        "nl": german,
        "ru": slavic,
        "uk": slavic,
        "pl": slavic,
        "fr": french,
        "ar": arabic,
    }
)
"""What a word is by those before it, where a language has rules for that."""


def is_owned(said: Sequence[str]) -> bool:
    """Tell whether a German article right behind a noun says whose that is."""
    return bool(said) and is_noun(said[-1]) and not is_deed(said[-1])


@lru_cache(maxsize=4096)
def many(english: str) -> str:
    """Return the plural of an English noun; other words as they are."""
    sense = SINGLES.get(english)
    is_open = english.endswith((" to", " of", " at", " from"))
    is_thing = sense is None or (sense.noun is not None and not sense.colour)
    is_counted = is_thing and not (is_open or is_deed(english))
    return plural(english) if is_counted and not is_plural_form(english) else english
