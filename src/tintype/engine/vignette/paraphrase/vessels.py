"""Owns how it is said what is in a vessel, how full it is and what runs out, said plainly.

`a bucket half full of paint` is a half full bucket of paint; `milk spilling out of a glass` is a
toppled glass spilling milk. Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.finish.spill import STUFFS
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_LIQUIDS: Final = "|".join(STUFFS)
_VESSELS: Final = (
    "cup|mug|glass|jug|pitcher|bottle|bucket|pail|jar|can|bowl|teacup|wine glass|vase|pot|carton"
)
_HALF_FULL: Final = re.compile(
    rf"(?i)\b(?P<vessel>{_VESSELS}|barrel|basket|bathtub)(?P<many>e?s?),? "
    r"(?:that is |which is )?half[ -](?:full|filled|empty)(?: of| with)? (?P<what>[a-z]+)\b"
)
_RUNS_OUT: Final = re.compile(
    rf"(?i)\b(?:[a-z]+ )?(?P<stuff>{_LIQUIDS}) (?:is )?"
    r"(?:spilling|pouring|running|leaking|spilled|spilt|flowing|dripping)"
    r"(?: over)?(?: out)?(?: of| from) (?P<det>an?|the) "
    rf"(?P<mods>(?:[a-z-]+ ){{0,3}}?)(?P<vessel>(?:[a-z]+ )?(?:{_VESSELS}))\b(?! of)"
)
_HERBS: Final = re.compile(
    r"(?i)\b(?P<det>an? |the |one )?pots? of (?:fresh |green )?"
    r"(?P<what>basil|herbs?|mint|parsley|rosemary|thyme|oregano|coriander|chives|dill|sage)\b"
)
_SPILLS: Final = re.compile(
    rf"(?i)\b(?P<det>an?|the) (?:spilled|spilt|overturned|tipped|knocked|toppled)(?: over| "
    rf"down)? (?P<vessel>(?:[a-z-]+ ){{0,2}}?(?:{_VESSELS})) of (?:[a-z]+ )?(?P<stuff>{_LIQUIDS})\b"
)


def _runs_out(match: re.Match[str]) -> str:
    """Return the vessel, on its side; what cannot lie there without spilling all is toppled."""
    return f"a toppled {match['mods']}{match['vessel']} spilling {match['stuff']}"


def _overturned(match: re.Match[str]) -> str:
    """Return the vessel on its side, and what runs out of it; wine was in a wine glass."""
    vessel = match["vessel"]
    if match["stuff"] == "wine" and vessel.endswith("glass") and "wine" not in vessel:
        vessel = f"{vessel.removesuffix('glass')}wine glass"
    return f"{match['det']} toppled {vessel} spilling {match['stuff']}"


FAMILY: Final = (
    Paraphrase((" pot",), _HERBS, r"\g<det>potted herb"),
    Paraphrase(
        ("half full", "half-full", "half filled", "half-filled"),
        _HALF_FULL,
        r"half full \g<vessel>\g<many> of \g<what>",
    ),
    Paraphrase(
        ("spilling", "pouring", "running", "leaking", "spilled", "spilt", "flowing", "dripping"),
        _RUNS_OUT,
        _runs_out,
    ),
    Paraphrase(
        ("spilled", "spilt", "overturned", "tipped", "knocked", "toppled"),
        _SPILLS,
        _overturned,
    ),
)
