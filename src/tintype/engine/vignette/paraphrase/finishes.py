"""Owns how it is said of what a thing is made, which of several is meant, and that it is open.

`a dark table` is of dark brown wood, `the third one green` says that it is so. Works on words;
does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_DARK: Final = re.compile(
    r"(?i)\bdark(?:[ -](?:wooden|wood|oak|walnut))? "
    r"(?P<what>table|desk|bench|chair|shelf|bookshelf|wardrobe|dresser|cabinet|crate|barrel|board|tray|chest)\b"
)
_ORDINALS: Final = "first|second|third|fourth|fifth|sixth|seventh|last|middle|left|right"
_THE_NTH: Final = re.compile(
    rf"(?i)(?:,| and| with) the (?P<nth>{_ORDINALS}) (?:one |of them )?"
    r"(?P<hue>red|blue|green|yellow|orange|purple|pink|black|white|brown|grey|gray|golden|broken|"
    r"open|lit|unlit|burning|cracked|empty)(?= *(?:$|[.,;]))"
)
_OPEN: Final = re.compile(
    r"(?i)\b(?P<what>bird ?cage|cage|wardrobe|closet|fridge|refrigerator|suitcase|box|chest|crate|"
    r"treasure chest|safe) with (?:its|the|an?) "
    r"(?:(?:door|lid)s? (?:wide )?open|open (?:door|lid))\b"
)

_AND_CUT: Final = re.compile(
    r"(?i)(?:,| and|, and) (?:an?|one) (?P<what>slice|piece) (?:is )?"
    r"(?:missing|cut out|taken out|gone|removed)\b"
)

FAMILY: Final = (
    Paraphrase((" slice", " piece"), _AND_CUT, " with one slice missing"),
    Paraphrase((" dark",), _DARK, r"dark brown wooden \g<what>"),
    Paraphrase((" the ",), _THE_NTH, r", the \g<nth> one is \g<hue>"),
    Paraphrase((" open",), _OPEN, r"open \g<what>"),
)
