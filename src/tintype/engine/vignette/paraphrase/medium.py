"""Owns what a picture is made with, where it is named alone after a comma: `a fox, pencil`.

Such a word is no thing, and `a cat on a sofa, black and white` says nothing of the sofa. Works on
words; does not know clauses.
"""

import re
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_STYLES: Final = {
    "chalk": "chalk drawing",
    "crayon": "crayon drawing",
    "coloured pencil": "crayon drawing",
    "pencil": "pencil drawing",
    "marker": "comic style",
    "felt tip": "comic style",
    "pen": "ink drawing",
    "ballpoint pen": "ink drawing",
    "brush pen": "ink drawing",
    "charcoal": "charcoal drawing",
    "flat": "flat design",
}
"""Tools, and the words for pictures that are made with them."""

_TOOLS: Final = ("chalk", "crayon", "pencil", "marker", "felt", "pen", "charcoal", "flat")
_NAMED: Final = re.compile(
    r"(?i)(?<=\S)\s*,\s*(?:(?:in|with) )?(?P<tool>chalks?|crayons?|wax crayons?|"
    r"(?P<hued>colou?red )?pencils?|markers?|felt[- ]tips?|(?:ballpoint |brush )?pens?|"
    r"charcoal|flat)\s*(?=,|\.?\s*$)"
)
_MONOCHROME: Final = re.compile(
    r"(?i)(?:^|(?<![\w-])(?P<before>[\w-]+)\s*,)\s*(?:in )?"
    r"(?:black (?:and|&|n) white|black-and-white|b ?& ?w)\s*(?=,|\.?\s*$)"
)
_GREY_FRAME: Final = re.compile(
    r"(?i)\bblack[ -](?:and|&|n)[ -]white (?=(?:(?:movie|film|vintage|minimalist|simple|dramatic|"
    r"moody|close-up) )*(?:posters?|portraits?|close-?ups?|wide shot|landscape)\b)"
)
_GREY_ALL: Final = re.compile(
    r"(?i)\b(?P<what>photos?|photographs?|pictures?|images?|portraits?|shots?|stills?|drawing|"
    r"illustration|poster|scene|cartoon|sketch)(?P<of>\b[^.;]{0,200}?),? in black and white"
    r"(?=\s*(?:[,.;]|$))"
)
DESK: Final = ("stationery", "art_supplies", "study")
"""Families of things among which a pencil is one more."""
LOOK_BACK: Final = 200
"""Characters before a tool that tell whether it is a thing; all of a long text would be slow."""


def _made(match: re.Match[str]) -> str:
    told = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    if is_list(told.split(",")) or is_of_desk(told):
        return match[0]
    tool = "coloured pencil" if match["hued"] else match["tool"].lower().replace("-", " ")
    tool = singular(tool).removeprefix("wax ")
    return f", {_STYLES[tool]}"


def _grey(match: re.Match[str]) -> str:
    if "," not in match.string:
        return match[0]
    low, before = match.string.lower(), match["before"]
    what = next((w for w in ("logo", "emblem", "sticker") if w in low), "picture")
    if before is None:
        return f"black and white {what}"
    sense = SINGLES.get(before.lower())
    if sense is not None and sense.colour:
        return match[0]  # A flag of red, black and white.
    return f"{before}, black and white {what}"


def is_list(parts: Sequence[str]) -> bool:
    """Tell whether some parts of a sentence are bare nouns in a row: apple, book."""
    return len(parts) > 1 and all(len(p.split()) == 1 for p in parts)


def is_of_desk(text: str) -> bool:
    """Tell whether a text names something that one writes with or at."""
    return any(
        s.noun is not None and s.noun.kind.category in DESK
        for s in (SINGLES.get(w) for w in re.findall(r"[a-z]+", text.lower()))
        if s is not None
    )


FAMILY: Final = (
    Paraphrase(("black",), _GREY_FRAME, "monochrome "),
    Paraphrase(("black",), _GREY_ALL, r"monochrome \g<what>\g<of>"),
    Paraphrase(_TOOLS, _NAMED, _made),
    Paraphrase(("white", "&"), _MONOCHROME, _grey),
)
