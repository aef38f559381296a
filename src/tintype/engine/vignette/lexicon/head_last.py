"""Owns the order of words in clauses whose verb or head stands last, and what words do in them.

In Chinese a clause before its noun goes behind it; in Japanese, Korean, Turkish and Hindi the verb
goes before its objects and places. Does not know how words are found.
"""

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

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
SELLING: Final = "selling"
VESSELS: Final = frozenset(
    ("boat", "ship", "canoe", "raft", "gondola", "train", "bus", "airplane", "hot air balloon")
)
"""What one is in, though other languages ride it."""
WHEN: Final = ("in ", "at ", "on ", "under ", "after ", "by ")
"""How a phrase of time, weather or light begins."""
PREPOSITIONS: Final = frozenset(
    ("on", "in", "under", "above", "behind", "between", "with", "next to", "in front of", "at")
) | {"on the shoulder of"}


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

FULL: Final = "full of"
"""What stands before what is in a basket, and that before the basket."""


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
            if any(p == "verb" for _, p in body) or (body and body[0][0] in (*PREPOSITIONS, FULL)):
                del out[start:]
                described = start
                if part == "verb" and i < len(clause) and clause[i][1] == "subject":
                    i += 1
                while i < len(clause) and clause[i][1] in ("noun", "count"):
                    out.append(clause[i])
                    i += 1
                out += body if is_trader(out[-1][0]) else wares(body)
                start = len(out)
        elif word != AT or not is_going_on(clause, i - 1):
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


def wares(body: Sequence[Word]) -> list[Word]:
    """Return what is said of a cart that sells things: it is with them."""
    return [("with", "link") if word[0] == SELLING else word for word in body]


def is_trader(noun: str) -> bool:
    """Tell whether who sells is a person or an animal, rather than a cart or a shop."""
    sense = SINGLES.get(noun.rpartition(" ")[2])
    if sense is None or sense.noun is None:
        return True
    kind = sense.noun.kind
    return "human" in kind.tags or kind.category.startswith(("animals", "birds"))


def is_going_on(clause: Sequence[Word], i: int) -> bool:
    """Tell whether `at` before a deed says that it is being done: it does not behind another."""
    is_behind = i > 0 and is_doing(clause[i - 1])
    return not is_behind and i + 1 < len(clause) and is_doing(clause[i + 1])


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
    head = [*subject, *phrase]
    if head and pending[:1] == [SELLING] and not is_trader(head[-1]):
        pending[0] = "with"
    return [*head, *pending, *target, *places, *whens]


def of_object(text: str, said: list[str]) -> tuple[str, list[str]]:
    """Return a deed whose own object is described, as in `riding a red bicycle`, and no rest.

    A deed without an object of its own leaves the adjectives as they are.
    """
    head, *between, noun = text.split() if " " in text else (text, "")
    sense = SINGLES.get(noun)
    if sense is None or sense.noun is None:
        return text, said
    return " ".join([head, *(w for w in between if w not in ("a", "an")), *said, noun]), []
