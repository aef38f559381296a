"""Owns pictures in two colours: `a fox, orange on dark blue`, `a two-tone print of a cat`.

The first colour is that of what is shown, the second that of the paper. Works on words; does not
know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.paraphrase.rule import Heard

_HUE: Final = "|".join(sorted((re.escape(c) for c in COLOURS), key=lambda c: (-len(c), c)))
_MEDIUM: Final = (
    r"illustration|poster|print|logo|icon|picture|image|drawing|design|art|artwork|portrait|"
    r"screen ?print|graphic|emblem|badge|sticker|style|palette|scheme|look"
)
_TOLD: Final = re.compile(
    rf"(?i)(?:\b(?:two|2)[- ](?:tone|colou?r)(?= (?:{_MEDIUM})\b)|\bduotone\b|"
    r",? ?\b(?:(?:in|using|with) )?(?:only |just |limited to )?(?:two|2) colou?rs(?: only)?"
    r"(?=\s*(?:[,.;:(]|$))|,\s*(?:two|2)[- ]tone(?=\s*(?:[,.;:]|$)))"
)
"""What says that a picture has two colours; a car in two tones is a car."""
_PAIR: Final = re.compile(
    rf"(?i)(?P<mark>[,:(]?) *(?:only |in |using |with )*\b(?P<ink>{_HUE}) (?P<how>and|on|against) "
    rf"(?:(?:an?|the) )?(?P<paper>{_HUE})(?P<ground> (?:background|paper))?(?: only)?\)?"
    r"(?=\s*(?:[,.;]|$))"
)


def duotoned(heard: Heard) -> str:
    """Return a prompt with the two colours of a picture said as its style and its background."""
    text = heard.text
    told = _TOLD.search(text) if heard.has(("colo", "tone")) else None
    if told is None and not heard.has((" on ", " against ")):
        return text
    pair = _PAIR.search(text)
    if told is None and not (pair and pair["mark"] and pair["how"] != "and" and not pair["ground"]):
        return text
    rest = _TOLD.sub("", text) if told else text
    pair = _PAIR.search(rest)
    rest = rest[: pair.start()] + rest[pair.end() :] if pair else rest
    said = f"{rest.strip(' ,.')}, duotone style"
    return f"{said}, {pair['ink']} coloured, {pair['paper']} background" if pair else said
