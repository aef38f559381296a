"""Owns the reading of an instruction: its clauses, and which command each of them gives.

`make the fox blue and add a balloon` is two clauses, the commands `make` and `add` with their
arguments as plain words. Does not know scenes: what the words mean there is for `refer` and `edit`.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.editing.befalling import BEFALLS
from tintype.engine.vignette.editing.commands import COMMANDS
from tintype.engine.vignette.editing.indirect import CHEERED, JUDGED, MOODY, REASON
from tintype.engine.vignette.editing.wording import (
    CHANGED,
    LEADS,
    LOUD,
    OUT_AND,
    POLITE,
    QUOTE,
    RAISED,
    REFUSAL,
    REWORDED,
    SIGN,
    SIZED,
    TAILS,
    TITLED,
    TYPOS,
    WITH,
    WITHOUT,
)
from tintype.engine.vignette.forms import fold, tokens_of
from tintype.engine.vignette.lexicon import orders
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.paraphrase import plainly_framed
from tintype.engine.vignette.paraphrase.rule import Heard
from tintype.engine.vignette.reading.tokens import unquote

MAX_CLAUSES: Final = 24

STARTS: Final = frozenset(
    [
        "add",
        "remove",
        "delete",
        "erase",
        "replace",
        "swap",
        "exchange",
        "substitute",
        "change",
        "turn",
        "transform",
        "convert",
        "make",
        "let",
        "paint",
        "colour",
        "recolour",
        "dye",
        "tint",
        "move",
        "shift",
        "slide",
        "put",
        "place",
        "bring",
        "send",
        "push",
        "pull",
        "drag",
        "set",
        "position",
        "insert",
        "give",
        "take",
        "get",
        "write",
        "letter",
        "print",
        "enlarge",
        "shrink",
        "grow",
        "scale",
        "resize",
        "double",
        "halve",
        "increase",
        "decrease",
        "reduce",
        "flip",
        "mirror",
        "rotate",
        "zoom",
        "crop",
        "use",
        "have",
        "hide",
        "drop",
        "draw",
        "render",
        "stop",
        "clear",
        "switch",
        "open",
        "close",
        "lift",
        "raise",
        "lower",
        "show",
        "include",
        "keep",
        "leave",
        "dress",
        "wake",
        "light",
        "brighten",
        "darken",
        "blur",
        "sharpen",
        "desaturate",
        "saturate",
        "invert",
        "start",
        "blow",
        "extinguish",
        "rename",
        "lose",
        "cheer",
        "cover",
        "surround",
        "fill",
        "tilt",
        "hang",
        "plant",
        "attach",
        *BEFALLS,
    ]
)
"""Words that begin a clause of their own after `and` or a comma."""

WISHES: Final = (
    ["there", "should"],
    ["there", "is"],
    ["there", "are"],
    ["i", "want"],
    ["i", "would"],
    ["i", "need"],
    ["we", "want"],
)

MUST: Final = ("should", "must")
WISHED: Final = ("it", "he", "she", "they")
"""Of whom or what something is wished: `and it should be night`."""

PERSONS: Final = ("he", "she", "they")
IS: Final = (["is"], ["are"], ["'s"], ["'re"], ["s"])

AMOUNTS: Final = ("more", "less", "fewer")

MAKING: Final = ("make", "paint", "colour", "color")
"""Commands of which the same word may begin two changes: of the sea, and of the sails."""
OWNING: Final = (["the"], ["his"], ["her"], ["its"], ["their"])
_BREAKS: Final = frozenset(".;!?\n")

_JOINTS: Final = frozenset((",", "and", "then", "but", "also", "plus", "&"))


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One command in plain words. `name` is empty when the clause has no verb of command.

    `parts` are its arguments by the letters of `COMMANDS`; `text` is the whole clause.
    """

    text: str
    name: str = ""
    parts: dict[str, str] = {}

    def part(self, letter: str) -> str:
        """Return an argument, or nothing."""
        return self.parts.get(letter, "")


def read(instruction: str) -> tuple[list[Clause], list[str]]:
    """Return the clauses of an instruction and its quoted texts, which `zqz0zqz` stands for."""
    text = LOUD.sub(lambda m: f'{m[1]} "{m[2].strip()}"', instruction)
    text = TITLED.sub(r'\1"\2"', SIGN.sub(r'"\1"', text))
    text, quotes = unquote(plainly_framed(Heard(text)).text)
    folded = REFUSAL.sub("", fold(WITH.sub("with ", text)))
    # `no` is a word of other languages too.
    said = folded if WITHOUT.match(folded) else orders.in_english(folded)
    said = CHEERED.sub(r"make \1 happy", OUT_AND.sub(r"put \1 ", said))
    said = JUDGED.sub(r"\2 \1", said).replace("  ", " ")
    said = RAISED.sub(r"\1 and move it ", said)
    said = QUOTE.sub(r"zqz\1zqz", said)
    tokens = tokens_of(CHANGED.sub("and change ", said))
    tokens = [TYPOS.get(token, token) for token in tokens if token not in POLITE]
    clauses: list[Clause] = []
    parted = _parted(tokens)
    for k, words in enumerate(parted):
        said = _trimmed(" ".join(words))
        is_reason = k + 1 < len(parted) and (REASON.match(said) or MOODY.match(said))
        if said and not is_reason:
            command = _command(said)
            if not command.text:
                continue  # That all else stays goes without saying.
            is_more = words[0] in ("and", "also", "plus") and words[1:2] != ["the"]
            if not command.name and is_more and not SIZED.match(said):
                command = Clause(text=said, name="add", parts={"v": "add", "a": said})
            clauses.append(command)
        if len(clauses) >= MAX_CLAUSES:
            break
    return clauses, quotes


def _parted(tokens: Sequence[str]) -> list[list[str]]:
    """Return the words of each clause."""
    out: list[list[str]] = [[]]
    for i, token in enumerate(tokens):
        if token in _BREAKS:
            out.append([])
            continue
        if token in _JOINTS:
            k = i + 1
            while k < len(tokens) and tokens[k] in (*_JOINTS, "please", "now", "just"):
                k += 1
            is_tied = out[-1][:2] == ["instead", "of"] and tokens[k : k + 1] != ["make"]
            begins = tokens[k : k + 1] and (tokens[k] in STARTS or _is_wish(tokens, k, out[-1]))
            is_whole = out[-1][1:2] == ["it"] or out[-1][:1] == ["at"]
            begins = begins or (tokens[k : k + 1] == ["with"] and is_whole)
            begins = begins or all(t[:1] and t[0] in AMOUNTS for t in (out[-1], tokens[k:]))
            begins = begins or tokens[k : k + 1] == out[-1][:1] == ["no"]
            if begins and not is_tied and not _is_noun(tokens, k):
                out.append([])
                continue
            if tokens[i : i + 1] == ["but"] and out[-1][:1] == ["no"]:
                out.append(["add"])  # `no smoke, but lights in the windows`
                continue
            if out[-1][:1] and out[-1][0] in MAKING and _is_look_of_another(tokens, i, k):
                out.append(out[-1][:1])
                continue
        out[-1].append(token)
    return out


def _is_look_of_another(tokens: Sequence[str], i: int, k: int) -> bool:
    """Tell whether a joint parts two looks: `make the sea stormy and the sails black`.

    `i` is the place of the joint, `k` that of the word after it.
    """
    if not i or tokens[k : k + 1] not in OWNING or not _is_look(tokens[i - 1]):
        return False
    end = next((n for n in range(k, len(tokens)) if tokens[n] in (*_BREAKS, *_JOINTS)), None)
    return _is_look(tokens[: end or len(tokens)][-1])


def _is_look(token: str) -> bool:
    """Tell whether a word says how something looks, and names nothing."""
    s = SINGLES.get(token)
    is_look = s is not None and (s.colour or s.state or s.size or s.pattern or s.weather)
    return bool(is_look) and s is not None and (s.noun is None or s.colour is not None)


def _is_wish(tokens: Sequence[str], k: int, before: Sequence[str]) -> bool:
    """Tell whether a wish begins here: `i want`, `it should be night`, `the old sign must say`.

    `before` is the clause until now: in `the cat and the dog should` it is no whole one.
    """
    if tokens[k : k + 2] in WISHES:
        return True
    if tokens[k] in PERSONS and tokens[k + 1 : k + 2] in IS and before[:1] != ["if"]:
        return True  # `sunset, and he is waving`
    reach = 3 if tokens[k] == "the" else 1 if tokens[k] in WISHED else 0
    is_whole = any(t in STARTS or t in MUST for t in before)
    return is_whole and any(t in MUST for t in tokens[k + 1 : k + 1 + reach])


def _is_noun(tokens: Sequence[str], k: int) -> bool:
    """Tell whether a word of command is rather a noun: `a red car and light clouds`."""
    return tokens[k] in ("light", "close", "open", "grow", "drop", "place", "print", "plant") and (
        k + 1 >= len(tokens)
        or tokens[k + 1] not in ("the", "a", "an", "it", "them", "his", "her", "its")
    )


def _trimmed(text: str) -> str:
    """Return a clause without politeness at its ends."""
    before = ""
    while before != text:
        before = text
        text = LEADS.sub("", f"{text} ").strip(" ,:&-")
        text = TAILS.sub("", text).strip(" ,:&-")
        text = re.sub(r"(?:^(?:and|then|but|also) | (?:and|then|but|also)$)", "", text).strip()
    return text


def _command(text: str) -> Clause:
    """Return the clause with its command."""
    for form, plainer in REWORDED:
        text = form.sub(plainer, text)
    is_instead = text.endswith(" instead")
    if is_instead and text.partition(" ")[0] in STARTS - {
        "use",
        "draw",
        "show",
        "have",
    }:
        text = text.removesuffix(" instead")
    for name, form in COMMANDS:
        if match := form.match(text):
            parts = {k[0]: v.strip() for k, v in match.groupdict().items() if v and v.strip()}
            if is_instead:
                parts["i"] = "instead"
            return Clause(text=text, name=name, parts=parts)
    return Clause(text=text)
