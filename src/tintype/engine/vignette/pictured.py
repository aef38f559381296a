"""Owns pictures that are things: `a painting of a ship above a fireplace` is a frame with a ship.

A picture `of` something is the whole picture, unless it is said where it hangs. Does not know
scenes.
"""

import re
from typing import Final

from tintype.engine.vignette.draft import sense_of

HOSTS: Final = (
    "fireplace|mantelpiece|mantel|sofa|couch|bed|desk|piano|table|counter|armchair|bookshelf"
)
"""What pictures hang above."""

_PICTURE: Final = re.compile(
    r"(?i)\b(?P<det>an?|the|her|his|two|three)\s+(?P<mods>(?:\w+ ){0,2}?)"
    r"(?P<kind>painting|picture|photo|photograph|portrait|print|drawing)s? of "
    r"(?P<what>(?:an? |the |his |her )?[\w-]+(?: [\w-]+){0,2}?)"
    rf"(?P<where>,? (?:hanging |hung )?(?:(?:above|over) (?:an?|the) (?:\w+ )?(?:{HOSTS})\b"
    r"|on (?:an?|the) (?:\w+ ){0,2}?wall\b))"
)


def reframed(prompt: str) -> str:
    """Return the prompt with pictures on walls called frames, and what is in them said after it."""

    def frame(match: re.Match[str]) -> str:
        what = match["what"]
        noun = sense_of(what.rpartition(" ")[2].lower())
        said = f"{match['det']} {match['mods']}picture frame{match['where']}"
        if noun is None or noun.noun is None or noun.place:
            return said
        return f"{said}, {what} inside the picture frame,"

    return _PICTURE.sub(frame, prompt) if " of " in prompt else prompt
