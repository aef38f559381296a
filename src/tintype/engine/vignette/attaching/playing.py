"""Owns where an instrument goes on the body of who plays it, and what the hands do on it.

What is blown goes to the lips, what is bowed or plucked stands on the ground before the player.
Does not know how arms bend (`art.person_body`), nor who plays (`deeds`).
"""

import math
from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.attaching.hooks import Hook

BLOWN: Final[Mapping[str, tuple[float, float]]] = {
    "trumpet": (6.0, 0.3),
    "trombone": (5.0, 0.4),
    "flute": (66.0, 0.28),
    "tuba": (8.0, 0.42),
    "french horn": (8.0, 0.3),
    "bagpipes": (4.0, 0.36),
}
"""What is at the lips: how far it leans forward in degrees, and its length of its player's."""
STRUMMED: Final = ("guitar", "electric guitar", "banjo", "lute", "sitar", "shamisen")
BOWED: Final = ("cello",)
PLUCKED: Final = ("harp",)
SQUEEZED: Final = ("accordion",)
MANNERS: Final[Mapping[str, str]] = {
    **dict.fromkeys(BLOWN, "sounding"),
    **dict.fromkeys(STRUMMED, "strumming"),
    **dict.fromkeys(BOWED, "bowing a cello"),
    **dict.fromkeys(PLUCKED, "plucking"),
    **dict.fromkeys(SQUEEZED, "squeezing"),
}
"""What the hands do on an instrument, as a word of the drawing."""

LONG_NECKED: Final[Mapping[str, float]] = {"lute": 0.62, "sitar": 0.72, "shamisen": 0.66}
"""Length of what is strummed and would else be as long as it stands, of its player's."""
LEANT: Final = -3.0
"""How far a cello leans back to its player, in degrees."""
STRINGS: Final = 0.24
"""How far the strings that are plucked are from the middle of a harp, as a part of its width."""
OPENED: Final = 1.24
"""How much wider an open accordion is than its player's hands are apart."""


def placed(kind: Kind, host: Kind, drawing: Drawing) -> Hook | None:
    """Return where an instrument goes that more than a hand holds; None for all others."""
    anchors = drawing.anchors
    if not {"lips", "rear_hand", "front_hand"} <= set(anchors):
        return None
    lips, near, far = (anchors[n] for n in ("lips", "rear_hand", "front_hand"))
    if kind.name in BLOWN:
        lean, part = BLOWN[kind.name]
        scale = part * host.box[1] / max(kind.box)
        return Hook(places=((lips.x, lips.y),), scale=scale, grips=("mouth",), tilt=lean)
    if kind.name in BOWED:
        # Its spike is on the ground where the bow is in the hand.
        frog = kind.draw(variant="played").anchors["bow"]
        scale = (host.ground - near.y) / (kind.ground - frog.y)
        return Hook(places=((near.x, near.y),), scale=scale, grips=("bow",), tilt=LEANT)
    if kind.name in PLUCKED:
        true = kind.metres_per_unit / host.metres_per_unit
        scale = min(true, 0.82 * host.box[1] / kind.box[1])
        x = (near.x + far.x) / 2 + STRINGS * kind.box[0] * scale
        return Hook(places=((x, host.ground),), scale=scale)
    if kind.name in SQUEEZED:
        scale = OPENED * math.dist((near.x, near.y), (far.x, far.y)) / kind.box[0]
        middle = ((near.x + far.x) / 2, (near.y + far.y) / 2)
        return Hook(places=(middle,), scale=scale, sink=0.5)
    return None
