"""Owns what is said in one word and seen as several things: pictures on walls, tables set for two.

A picture `of` something is the whole picture, unless it is said where it hangs: `a painting of a
ship above a fireplace` is a frame with a ship. Does not know scenes.
"""

import re
from typing import Final

from tintype.engine.vignette.kinds import sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

HOSTS: Final = (
    "fireplace|mantelpiece|mantel|sofa|couch|bed|desk|piano|table|counter|armchair|bookshelf"
)
"""What pictures hang above."""

_KINDS: Final = ("painting", "picture", "photo", "photograph", "portrait", "print", "drawing")
_OF: Final = tuple(f"{kind}{s} of " for kind in _KINDS for s in ("", "s"))
_PICTURE: Final = re.compile(
    r"(?i)\b(?P<det>an?|the|her|his|two|three)\s+(?P<mods>(?:\w+ ){0,2}?)"
    rf"(?P<kind>{'|'.join(_KINDS)})s? of "
    r"(?P<what>(?:an? |the |his |her )?[\w-]+(?: [\w-]+){0,2}?)"
    rf"(?P<where>,? (?:hanging |hung )?(?:(?:above|over) (?:an?|the) (?:\w+ )?(?:{HOSTS})\b"
    r"|on (?:an?|the) (?:\w+ ){0,2}?wall\b))"
)


_SET: Final = re.compile(
    r"(?i)\btable (?:is )?(?:set|laid) for "
    r"(?P<many>two|three|four|five|six|dinner|breakfast|lunch)\b(?P<with> with\b)?"
)


def _laid(match: re.Match[str]) -> str:
    many = match["many"].lower()
    many = many if many in ("two", "three", "four", "five", "six") else "two"
    ware = f"{many} plates and {many} glasses"
    return f"table with {ware}, with" if match["with"] else f"table. {ware} on the table."


def _framed(match: re.Match[str]) -> str:
    what = match["what"]
    noun = sense_of(what.rpartition(" ")[2].lower())
    said = f"{match['det']} {match['mods']}picture frame{match['where']}"
    if noun is None or noun.noun is None or noun.place:
        return said
    return f"{said}, {what} inside the picture frame,"


FAMILY: Final = (
    Paraphrase(_OF, _PICTURE, _framed),
    Paraphrase((" for ",), _SET, _laid),
)
