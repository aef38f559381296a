"""Owns clauses that are said in an order or a form by which a verb is not told from a noun.

`Behind her stands a house with a door` is said with its subject first, and who `sits there and
combs her hair` is combing it. Works on words; does not know clauses.
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


_RAGING: Final = re.compile(
    r"(?i)\b(?:the|a) (?P<what>sea|ocean) (?:is )?(?:rag(?:es|ing)|roar(?:s|ing)|foam(?:s|ing))\b"
)
_STANDING: Final = re.compile(
    r"(?i)(?P<who>\b(?:an?|the|his|her)\b[^.,;]{0,60}\b(?:coat|hat|umbrella|jacket|cake|lamp))"
    r" stands(?= (?:behind|in|on|at|by|near|next|under|beside|before|between|with)\b)"
)
"""Somebody in a coat who stands there, and no stand for coats."""

_BEHIND_HER: Final = re.compile(
    rf"(?i)\bstands? (?P<place>(?:{_PLACES}) (?:her|him|them))(?=\s*(?:[.,;!?]|$)| and )"
)
"""`her` that owns nothing: she is behind whom it is."""

_FORMS: Final = {
    "combs": "combing",
    "fishes": "fishing",
    "waters": "watering",
    "paints": "painting",
    "cooks": "cooking",
    "plants": "planting",
    "brushes": "brushing",
    "irons": "ironing",
    "hammers": "hammering",
    "saws": "sawing",
    "rakes": "raking",
    "shovels": "shovelling",
    "waves": "waving",
    "drinks": "drinking",
    "dances": "dancing",
    "smokes": "smoking",
    "whistles": "whistling",
    "drums": "drumming",
    "guards": "guarding",
    "sketches": "sketching",
    "bottles": "bottling",
    "stitches": "stitching",
    "skates": "skating",
}
"""Forms of verbs that are things too, and the form that is none."""
_SECOND_DEED: Final = re.compile(
    r"(?i)(?P<first>\b(?:sits|stands|lies|walks|runs|kneels|leans|rests|waits|smiles|laughs|crouches|"
    r"bends|floats|swims|wears|holds|bathes|relaxes)\b[^.;]{0,80}?),? and "
    rf"(?P<verb>{'|'.join(_FORMS)})"
    r"(?=\s*(?:[.,;!]|$)| (?:an?|the|his|her|its|some|to|in|on|at|and)\b)"
)
_SIDE: Final = re.compile(
    r"(?i), with (?P<who>(?:an?|the|two|three|four) (?:[\w-]+ ){1,4}?)"
    r"(?:hanging|standing|sitting|lying|growing|waiting|parked) "
    r"on the (?P<side>left|right)(?: side)?\b(?! of\b)"
)
"""Who is beside what goes on, and does not belong to the last thing that was named."""


def _going_on(match: re.Match[str]) -> str:
    return f"{match['first']}, {_FORMS[match['verb'].lower()]}"


FAMILY: Final = (
    Paraphrase(tuple(f" and {verb}" for verb in _FORMS), _SECOND_DEED, _going_on),
    Paraphrase((" on the left", " on the right"), _SIDE, r", \g<who>on the \g<side>"),
    Paraphrase(
        (" him ", " her ", " it ", " them ", " side ", " feet ", " her,", " him,", " them,"),
        _INVERTED,
        _said_first,
    ),
    Paraphrase((" rag", " roar", " foam"), _RAGING, r"stormy \g<what>"),
    Paraphrase((" stand",), _BEHIND_HER, r"is \g<place>"),
    Paraphrase((" stands",), _STANDING, r"\g<who> standing"),
)
