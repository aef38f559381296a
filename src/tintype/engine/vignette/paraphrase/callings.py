"""Owns who does a calling, said plainly before reading: a woman cook is a female cook.

Many callings are verbs too, so that a `woman cook` would be somebody who cooks, or two people.
Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.kinds import is_human, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_WHO: Final = {"woman": "female", "women": "female", "lady": "female", "man": "male", "men": "male"}
_CALLED: Final = re.compile(r"(?i)\b(?P<who>woman|women|lady|man|men)[- ](?P<what>[a-z]+)\b")


def _gendered(match: re.Match[str]) -> str:
    """Return `female cook` for `woman cook`; any other two words stay."""
    sense = sense_of(match["what"].lower())
    noun = sense.noun if sense else None
    is_calling = noun is not None and is_human(noun.kind) and noun.kind.category != "people"
    return f"{_WHO[match['who'].lower()]} {match['what']}" if is_calling else match[0]


FAMILY: Final = (
    Paraphrase((" woman ", " women ", " lady ", " man ", " men "), _CALLED, _gendered),
)
