"""Owns parts that are those of a building named before: `a cabin, a sledge against the wall`.

They are said to be the building's, so that no wall, door or window stands there by itself. Works
on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_BUILDINGS: Final = (
    r"(?:log )?cabin|house|cottage|book ?shop|book ?store|(?:\w+ )?shop|bakery|barn|school|church|"
    r"hut|castle|farmhouse|inn|café|cafe|hotel|bungalow|mansion|villa|chalet|windmill|lighthouse|"
    r"store|restaurant|pub|chapel|temple|townhouse|building"
)
_PARTS: Final = r"wall|(?:front )?door|doorway|entrance|(?:front )?steps|window ?sill|windows?"
_BUILDING: Final = re.compile(
    rf"(?i)(?<!in )(?<!inside )(?<!into )\b(?:an?|the|his|her|their|my|our)\s+"
    rf"(?:[\w-]+\s+){{0,4}}?(?P<what>{_BUILDINGS})\b(?!\s+(?:table|counter|owner|interior|floor|cat))"
)
_OWN: Final = re.compile(
    r"(?i)\b(?P<lead>leaning against|against|on|at|from|in|to|towards|in front of|near|by|"
    r"beside|next to)\s+(?:the|its)\s+(?:\w+\s+)??"
    rf"(?P<part>{_PARTS})\b(?!\s+of\b|\s+(?:table|seat|frame|panel))"
)
LOOK_BACK: Final = 300
"""So many characters before a part a building may be named."""
_ROOMS: Final = re.compile(
    r"(?i)\b(?:inside|indoors|interior|kitchen|bedroom|living room|bathroom|library|office|"
    r"classroom|attic|room)\b"
)
"""Places whose walls and windows are their own."""


def _owned(match: re.Match[str]) -> str:
    """Return the part as one of the building, or the building where that says the same."""
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    named = list(_BUILDING.finditer(before))
    if not named or _ROOMS.search(match.string):
        return match[0]
    whole = f"the {named[-1]['what']}"
    part, lead = match["part"].lower(), match["lead"].lower()
    if part.startswith("window") and lead in ("on", "at", "from", "in"):
        return f"in the window of {whole}"
    is_inside = part.startswith("window") and lead not in ("against", "in front of")
    if is_inside or (part.endswith("wall") and lead == "on"):
        return match[0]
    if part.endswith("wall") or lead not in ("on", "at", "from", "in"):
        return f"{lead} {whole}"
    return f"in front of {whole}"


FAMILY: Final = (
    Paraphrase(
        ("the wall", "door", "the entrance", " steps", "the window", "its "),
        _OWN,
        _owned,
    ),
)
