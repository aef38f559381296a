"""Owns what is half buried: how deep it is in the ground, and the sand or snow heaped before it.

Does not know words, nor what lies on the ground without being in it (`ground`).
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.foliage import SNOW
from tintype.engine.vignette.art.outline import Point, rectangle
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.spots import Spot
from tintype.engine.vignette.states import BURIED

DEEP: Final = 0.36
"""How much of the height of a thing is in the ground."""
ROOTED: Final = 0.16
"""The same for what is long and only stuck in it: a surfboard."""
KEEL: Final = 0.22
"""The same for a ship, which is in it as deep as in the water anyway."""
SLENDER: Final = 2.0
"""What is so many times as high as wide is only stuck in the ground."""
LIGHT_M: Final = 1.6
"""From this size on, in metres, what is slender is buried too: a statue."""
SAND: Final = "#ecd5a2"
MUD: Final = "#8a6242"
SOIL: Final = "#8d6a48"
SOILS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        words("beach island desert sahara egypt riverbed savannah")
        | {"beach dunes", "desert road"},
        SAND,
    ),
    **dict.fromkeys(words("swamp") | {"muddy lane"}, MUD),
    **dict.fromkeys(words("snowfield glacier") | {"ski slope", "ski resort"}, SNOW),
}
"""What the ground is made of; where nothing is said it is earth."""


def depth_of(spot: Spot) -> float:
    """Return how deep a thing is in the ground, in units of the picture; 0 if it stands on it."""
    c = spot.cluster
    if BURIED not in c.subject.attributes:
        return 0.0
    is_stuck = c.height > SLENDER * c.kind.breadth and c.metres < LIGHT_M
    if c.kind.stance == "water":
        return KEEL * c.height * spot.scale
    return (ROOTED if is_stuck else DEEP) * c.height * spot.scale


def buried(
    spot: Spot, body: Node, stage: Stage, setting: str | None, dice: Dice
) -> tuple[Node, ...]:
    """Return what shows of a thing above the ground, and the ground heaped before it."""
    deep = depth_of(spot)
    left, top, right, _ = spot.box
    line = spot.y - deep
    wide = right - left
    shown = Group(children=(body,), clip=rectangle(left - 9, top - 9, wide + 18, line - top + 9))
    lowered = Group(children=(shown,), matrix=(1.0, 0.0, 0.0, 1.0, 0.0, deep))
    tone = SNOW if stage.is_white else SOILS.get(setting or "", SOIL)
    a, b = (spot.x + v * spot.scale for v in spot.cluster.contact)
    middle, half = (a + b) / 2, 0.5 * max(b - a, 0.5 * wide)
    tall = min(0.22 * half, 0.34 * (line - top))
    crest: list[Point] = [
        (middle + half * x, spot.y - tall * y * dice.between(0.8, 1.15))
        for x, y in (
            (-1.16, 0.3),
            (-0.84, 0.95),
            (-0.4, 0.62),
            (0.06, 0.84),
            (0.46, 0.6),
            (0.86, 1.0),
            (1.18, 0.3),
        )
    ]
    low = spot.y + 0.9 * tall
    foot: list[Point] = [
        (middle + 1.5 * half, low, 0.4),
        (middle, low + 0.25 * tall),
        (middle - 1.5 * half, low, 0.4),
    ]
    pen = Pen()
    pen.blob(f"{tone}.shade", [(x, y - 0.12 * tall) for x, y, *_ in crest] + foot, fade=0.0)
    pen.blob(tone, [*crest, *foot], fade=0.0)
    return (lowered, *pen.nodes)
