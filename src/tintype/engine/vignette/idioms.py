"""Owns odd ways to speak of nature, said plainly before reading: open wings, rings, planets.

`with its wings wide open` is one state, and the rings of Saturn are no jewels. Works on words; does
not know clauses.
"""

import re
from typing import Final

_WINGS: Final = re.compile(
    r"(?i),? (?:(?:with|spreading|opening|unfolding|stretching|flapping|and|showing) )?"
    r"(?:(?:its|his|her|their|both|huge|big|large|mighty|two) )*"
    r"(?:(?:wide |fully )?(?:open|spread|outstretched|extended|outspread|unfolded) wings"
    r"|wings (?:are )?(?:wide |fully )?"
    r"(?:open|spread|outstretched|extended|outspread|unfolded|raised|out)"
    r"(?: (?:wide|open|out|apart))?"
    r"|(?<=spreading its )wings|(?<=spreading their )wings)\b"
)
_RINGED: Final = re.compile(
    r"(?i)\b(?P<which>saturn|planet) (?:and|with|in) "
    r"(?:(?:its|the|her|bright|beautiful|icy|big|huge|colou?rful|golden|glowing) )*rings?\b"
)
_PLANETS: Final = re.compile(
    r"(?i)\b(?:solar system,? (?:with|and|showing|including|of) "
    r"(?:(?:all|the|its|of|eight|nine|8|9|our|different|labell?ed|orbiting|colou?rful) )*planets"
    r"|(?:(?:all|the|eight|nine|8|9|of) )*planets (?:of|in|from) (?:the|our) solar system"
    r"|(?:(?:all|the|eight|nine|8|9|of) )*planets (?:orbiting|circling|around|revolving around|"
    r"going around) (?:the|our) sun)\b(?: (?:orbiting|circling|around) (?:the|our) sun)?"
)


def of_nature(said: str, low: str) -> str:
    """Return a prompt with what it says of nature in plain words; `low` is its lower case."""
    if " wings" in low:
        said = _WINGS.sub(" wings spread", said)
    if "planets" in low:
        said = _PLANETS.sub("solar system", said)
    if " ring" in low:
        said = _RINGED.sub(_ringed, said)
    return said


def _ringed(match: re.Match[str]) -> str:
    """Return a planet that is drawn with rings, which are no jewels beside it."""
    return "saturn" if match["which"].lower() == "saturn" else "ringed planet"
