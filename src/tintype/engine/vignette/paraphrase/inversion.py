"""Owns clauses whose verb stands before their subject: `Behind her stands a house with a door`.

The subject is said first: `a house with a door stands behind her`. Works on words; does not know
clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_PLACES: Final = (
    r"behind|above|below|beneath|under(?:neath)?|in front of|next to|beside|near|close to|by|"
    r"around|over|on top of|inside|on either side of|"
    r"to (?:the|his|her|their|its) (?:left|right)(?: of)?|at"
)
_WHOM: Final = r"(?:him|her|it|them|(?:his|her|their|its) (?:side|feet))"
_VERBS: Final = (
    r"is|are|stands?|sits?|lies?|lays?|hangs?|flies|fly|sleeps?|floats?|rises?|grows?|glows?|shines?|"
    r"burns?|runs?|walks?|waits?|hovers?|swims?|rests?|stood|sat|lay|hung|flew|kneels?|crouches|"
    r"crouch|leans?|towers?|looms?|plays?|dances?|watches|trots?|circles?|perch(?:es)?"
)
_PLAIN: Final = {
    **dict.fromkeys(("stands", "grows", "rises", "towers", "looms", "rests", "leans"), "is"),
    **dict.fromkeys(("stand", "stood", "grow", "rise", "tower", "loom", "rest", "lean"), "are"),
}
"""Verbs of which one sees only that a thing is there."""
_DET: Final = (
    r"(?:an?|the|some|many|several|two|three|four|five|six|seven|eight|ten|his|her|their|another)"
)
_INVERTED: Final = re.compile(
    rf"(?i)(?P<lead>^|[.!?;,]\s+(?:and |while |where )?|\band )"
    rf"(?P<place>(?:{_PLACES})(?: {_WHOM}))\b,?"
    rf"(?P<on> (?:on|in) (?:the|a) \w+)?,? (?:there )?(?P<verb>{_VERBS}) "
    rf"(?P<who>{_DET} [^.,;!?]*?)(?=\s*(?:[.,;!?]|$)| and (?:{_DET}) [\w -]{{1,40}}?"
    rf" (?:{_VERBS})\b| while )"
)


def _said_first(match: re.Match[str]) -> str:
    lead, place = match["lead"], match["place"]
    verb = _PLAIN.get(match["verb"].lower(), match["verb"])
    where = (match["on"] or "").strip() or f"{place[0].lower()}{place[1:]}"
    return f"{lead}{match['who']} {verb} {where}"


_STANDING: Final = re.compile(
    r"(?i)(?P<who>\b(?:an?|the|his|her)\b[^.,;]{0,60}\b(?:coat|hat|umbrella|jacket|cake|lamp))"
    r" stands(?= (?:behind|in|on|at|by|near|next|under|beside|before|between|with)\b)"
)
"""Somebody in a coat who stands there, and no stand for coats."""

_BEHIND_HER: Final = re.compile(
    rf"(?i)\bstands? (?P<place>(?:{_PLACES}) (?:her|him|them))(?=\s*(?:[.,;!?]|$)| and )"
)
"""`her` that owns nothing: she is behind whom it is."""

FAMILY: Final = (
    Paraphrase(
        (" him ", " her ", " it ", " them ", " side ", " feet ", " her,", " him,", " them,"),
        _INVERTED,
        _said_first,
    ),
    Paraphrase((" stand",), _BEHIND_HER, r"is \g<place>"),
    Paraphrase((" stands",), _STANDING, r"\g<who> standing"),
)
