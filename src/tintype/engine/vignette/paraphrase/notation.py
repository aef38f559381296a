"""Owns what prompts for other programs are written with: flags, weights, tags, negative prompts.

Works on characters; does not know words but a few.
"""

import re
from typing import Final

from tintype.engine.vignette.lexicon.index import SINGLES
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_NEGATIVE: Final = re.compile(r"(?is)\bnegative(?:\s+prompt)?\s*:.*?(?=\n\n|$)")
_FLAGS: Final = re.compile(
    r"--(?!no\b)[a-z]+(?:\s+[\d:.]+)?|<[^<>\n]{1,60}>|https?://\S+|:\s?\d+(?:\.\d+)?(?=\))",
    re.IGNORECASE,
)
_RENDERERS: Final = re.compile(
    r"\b(?:(?:made|rendered) (?:in|with) )?(?:blender|cinema ?4d|unreal engine(?: \d)?|octane|"
    r"unity|maya|redshift|v-?ray|keyshot|arnold)(?: render(?:er|ed|ing)?)?\b",
    re.IGNORECASE,
)
"""What draws for others, named where somebody asks for a rendering."""
_SCORE: Final = re.compile(r"(?i)\b(?:score|rating|source)_\w+,?")
"""Tags by which some models were taught what is good."""
_TAG: Final = re.compile(r"\b(\d)(girls?|boys?|man|men|women|woman|cats?|dogs?)\b", re.IGNORECASE)
"""Tags of picture boards: 1girl, 2boys."""
_TAGS: Final = tuple(
    f"{count}{first}"
    for count in range(1, 10)
    for first in ("gi", "bo", "ma", "me", "wo", "ca", "do")
)
_COMMAS: Final = re.compile(r",[\s,]*,")
_OF_THEM: Final = re.compile(
    r"(?i)(?:(?<=, )|(?<=and ))(\w+) of (?:them|these|which)(?: is| are)? (\w+)"
)


def _some(match: re.Match[str]) -> str:
    """Return `two brown` for `two of them are brown`; anything else as it is said."""
    sense = SINGLES.get(match[2].lower())
    is_hue = sense is not None and sense.colour is not None
    return f"{match[1]} {match[2]}" if is_hue else match[0]


FAMILY: Final = (
    Paraphrase(_TAGS, _TAG, r"\1 \2"),
    Paraphrase(("_",), _SCORE, " "),
    Paraphrase(("negative",), _NEGATIVE, " "),
    Paraphrase(("--", "<", "http", ":"), _FLAGS, " "),
    Paraphrase((" of ",), _OF_THEM, _some),
    Paraphrase(("render",), _RENDERERS, " "),
    Paraphrase((",,",), _COMMAS, ","),
)
