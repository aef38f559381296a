"""Owns verbs that put things into a state: what breaks is broken, what melts is melting.

Does not know how a state is drawn (`overlay`, `spoilt`) nor which things have a pose for it.
"""

from collections.abc import Mapping
from typing import Final

BEFALLS: Final[Mapping[str, str]] = {
    "melt": "melting",
    "thaw": "melting",
    "break": "broken",
    "smash": "broken",
    "crack": "broken",
    "shatter": "broken",
    "wreck": "broken",
    "destroy": "broken",
    "burn": "burning",
    "rust": "rusty",
    "wilt": "wilted",
    "wither": "wilted",
    "peel": "peeled",
    "slice": "sliced",
    "decorate": "decorated",
    "soil": "dirty",
    "dirty": "dirty",
    "polish": "shiny",
    "gild": "golden",
    "age": "old",
    "empty": "empty",
}
"""A verb of command, and what the thing is like then."""
STATES: Final = frozenset(BEFALLS.values())


def befallen(text: str) -> str | None:
    """Return the state that a word means in what is said of a thing: `it should melt`, `melts`."""
    if text in STATES:
        return text
    return BEFALLS.get(text) or BEFALLS.get(text.removesuffix("s"))
