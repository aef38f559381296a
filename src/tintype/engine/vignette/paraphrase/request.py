"""Owns how a picture is asked for: by whom, for whom and why. None of it is in the picture.

`My daughter wants a picture of a unicorn` has no daughter, and `I would love a cabin scene: a log
cabin` has one cabin. Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_KIN: Final = (
    r"(?:grand)?(?:daughters?|sons?|kids?|child(?:ren)?|mother|father|ma|pa|mum|mom|dad|parents)|"
    r"husband|wife|brothers?|sisters?|girlfriend|boyfriend|fianc[eé]e?|partner|best friend|"
    r"friends?|nephews?|nieces?|aunt|uncle|cousins?|boss|teacher|class|students?|pupils|team|family|"
    r"toddler|baby|boys?|girls?|twins|neighbou?r|client|colleagues?"
)
_WHOSE: Final = (
    r"(?:my|our)\s+(?:(?:little|young|younger|older|elder|big|best|dear|\w+[- ]year[- ]old|"
    rf"[a-z]+)\s+)?(?:{_KIN})"
)
_PICTURE: Final = (
    r"(?:picture|image|drawing|illustration|painting|poster|card|print|artwork|scene|sketch|photo)"
)
_SHOWS: Final = r"(?:of|with|showing|that shows|where|in which|depicting|about|featuring)"
_DRAW: Final = r"(?:make|draw|create|paint|generate|show|give|do|produce|design|illustrate)"
_ASKS: Final = (
    r"(?:wants?|would (?:really )?(?:like|love)|'d (?:like|love)|asked (?:me |you )?for|asks for|"
    r"needs?|wishes for|is (?:asking|wishing) for|dreams of|loves|likes|adores|"
    r"is (?:crazy|mad) about|is obsessed with)"
)
_ONES: Final = re.compile(
    rf"(?i)(?:^|(?<=[.!?]\s)){_WHOSE}\s+{_ASKS}\s+(?:to (?:see|have)\s+)?"
    rf"(?:an?|some)\s+(?:[a-z]+\s+){{0,2}}?{_PICTURE}\s+{_SHOWS}\s+"
)
_SEES: Final = re.compile(
    rf"(?i)(?:^|(?<=[.!?]\s)){_WHOSE}\s+{_ASKS}\s+"
    rf"(?:to (?:see|have)|me to {_DRAW}|you to {_DRAW})\s+"
    r"(?=an?\b|the\b|some\b|two\b|three\b)"
)
_FOND: Final = re.compile(
    rf"(?i)(?:^|(?<=[.!?]\s)){_WHOSE}\s+(?:{_ASKS}|is|was|are|were|has|have|turns|works|collects|plays)\b"
    rf"[^.!?]*?(?:,\s*so|[.!]\s*(?:so|can you|could you)?|,?\s*and)\s*"
    rf"(?:please\s+)?(?:can you\s+|could you\s+)?(?:please\s+)?"
    rf"(?=(?:{_DRAW}|i|we|i'd)\b)"
)
"""What somebody loves or is, before what is to be drawn for that."""
_FOR: Final = re.compile(
    rf"(?i)\b(?P<what>{_PICTURE}|{_DRAW}(?:\s+me)?)\s+for\s+{_WHOSE}"
    r"(?:'s?\s+(?:\w+ )?(?:birthday|room|bedroom|nursery|wall|classroom|party|wedding|book))?"
    rf"(?:\s*[:,]|\s+{_SHOWS}\b)?"
)
_WALL: Final = re.compile(
    rf"(?i)\b(?P<what>{_PICTURE}) for (?:my|our|the) (?:\w+ )?(?:classroom|bedroom|living room|"
    r"kitchen|office|nursery|room|hallway|wall|fridge|blog|website|school|kindergarten|"
    r"children's book)"
    rf"(?: wall| door| website)?(?:\s*[:,]|\s+{_SHOWS}\b)"
)
_AHEAD: Final = re.compile(rf"(?i)^\W*for {_WHOSE}(?:'s? [\w ]{{2,20}}?)?\s*[:,]\s*")
_TAIL: Final = re.compile(
    rf"(?i)[,.]?\s+(?:as a (?:gift|present|surprise) )?for {_WHOSE}"
    r"(?:'s? (?:\w+ )?(?:birthday|room|bedroom|nursery|wall|classroom|party|wedding|book))?"
    r"(?=\s*(?:[.!?]|$))"
)
_WISH: Final = re.compile(
    r"(?i)(?:^|(?<=[.!?]\s))(?:hi|hello|hey)?[,!]?\s*(?:please\s+)?(?:i|we)(?: would|'d)?\s+"
    r"(?:really\s+)?(?:love|like|want|need|wish for|am looking for|are looking for)\s+"
    r"(?:to (?:see|have|get)\s+)?(?=an?\b|the\b|some\b|two\b|three\b)"
)
_TALE: Final = re.compile(
    r"(?i)\bonce upon a time,?\s+(?:there (?:was|were|lived)\s+)?|\bimagine\s+(?=an?\b|the\b|two\b)"
)
_TITLED: Final = re.compile(
    rf"(?i)(?P<lead>^|[.!?]\s+)(?:an?\s+)?(?P<title>(?:[\w-]+\s+){{1,4}}?){_PICTURE}\s*:\s*(?P<rest>.+)"
)


def _untitled(match: re.Match[str]) -> str:
    """Return what is shown after a title, with those words of the title that it does not repeat."""
    rest = match["rest"]
    low = set(re.findall(r"[a-z]+", rest.lower()))
    names = {w for w in low if (s := sense_of(w)) is not None and s.noun is not None}
    names |= {singular(w) for w in names}
    kept = [w for w in match["title"].split() if singular(w.lower()) not in names]
    return f"{match['lead']}{rest}, {' '.join(kept)}" if kept else f"{match['lead']}{rest}"


def _given(match: re.Match[str]) -> str:
    """Return what is asked for without whom it is for: a picture of, or the verb."""
    what = match["what"]
    return f"{what} of" if re.fullmatch(_PICTURE, what.lower()) else what


FAMILY: Final = (
    Paraphrase(("my ", "our "), _ONES, ""),
    Paraphrase(("my ", "our "), _SEES, ""),
    Paraphrase(("my ", "our "), _FOND, ""),
    Paraphrase((" for my ", " for our ", " for the "), _WALL, r"\g<what> of"),
    Paraphrase((" for my ", " for our "), _AHEAD, ""),
    Paraphrase((" for my ", " for our "), _FOR, _given),
    Paraphrase((" for my ", " for our "), _TAIL, ""),
    Paraphrase((" i ", " we ", " i'd ", " we'd "), _WISH, ""),
    Paraphrase(("once upon", "imagine "), _TALE, ""),
    Paraphrase((":",), _TITLED, _untitled),
)
