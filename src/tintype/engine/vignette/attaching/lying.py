"""Owns the places of what lies down on a thing, and how far it is turned from its drawing.

Does not know what falls over when it is stood up (`upon`).
"""

import math
from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.hooks import Hook, spaced

LAID: Final = 83.0
"""How far a thing that lies is turned from its upright drawing, in degrees."""


APART: Final = 3
"""More of these lie over each other."""


def laid_hook(
    kind: Kind,
    host: Kind,
    at: Anchor,
    count: int,
    first: int,
    total: int,
    scale: float,
    *,
    is_mixed: bool = False,
    is_flat: bool = False,
) -> Hook:
    """Return places for what lies down: a guitar on a bed, spoons on a table.

    What `is_flat` is looked at from above: few things lie behind each other on it.
    """
    is_long = kind.box[0] > kind.box[1]
    angle = SLANTED.get(kind.name, 0.0 if is_long else LAID)
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(abs(angle)))
    wide, tall = kind.breadth, kind.box[1]
    long, thick = tall * sin + wide * cos, tall * cos + wide * sin
    if kind.name in SLANTED:
        long, thick = SLIM[0] * long, SLIM[1] * thick
    room = 0.9 * (at.size or host.box[0])
    if is_flat and 1 < total <= RANKED and not is_mixed:
        scale = max(scale, min(0.62 * room, 0.9 * host.box[1]) / long)
        step = min(0.9 * thick * scale, DEEP * host.box[1] / total)
        places = ranked(at, 0.06 * long * scale, step, count, first, total)
        return Hook(places=places, scale=scale, sink=0.5, tilt=angle)
    scale = min(scale, room / long / max(1.0, total if total <= APART else 0.6 * total))
    pitch = room / max(1, total)
    places = spaced(
        Anchor(x=at.x, y=at.y - (0.5 * thick - 0.06 * tall) * scale),
        count,
        pitch if is_mixed else min(1.05 * long * scale, pitch),
        first,
        total,
    )
    return Hook(places=places, scale=scale, sink=0.5, tilt=angle)


def ranked(
    at: Anchor, aside: float, step: float, count: int, first: int, total: int
) -> tuple[tuple[float, float], ...]:
    """Return places behind each other on what is seen from above, so far apart, a little askew."""
    turns = [first + k - (total - 1) / 2 for k in range(count)]
    return tuple((at.x + aside * t * (-1) ** round(t), at.y + step * t) for t in turns)


DEEP: Final = 0.5
"""How deep a board looks, as a part of the height of its drawing."""
RANKED: Final = 4
"""So many things lie behind each other on a board."""
SLANTED: Final[Mapping[str, float]] = {
    **dict.fromkeys(("pencil", "paintbrush", "pen", "crayon", "baseball bat"), 45.0),
    "magic wand": 48.0,
    "matchstick": 54.0,
    "flute": 26.0,
    "ruler": 18.0,
    "skewer": 16.0,
    "rolling pin": 14.0,
    "rifle": 12.0,
    "hockey stick": -66.0,
}
"""What is drawn aslant, and how far it is turned to lie."""
SLIM: Final = (0.95, 0.3)
"""How long and how thick that is, as parts of its box turned so."""
