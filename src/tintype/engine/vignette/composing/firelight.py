"""Owns the light that fires and lamps cast about them at night: on the air, the ground, and faces.

Does not know how a fire is drawn, only how far its light reaches.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import moved
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Stage

FIRE: Final = ("#ff9236.raw", 0.46)
LAMP: Final = ("#ffc266.raw", 0.3)
FLAME: Final = ("#ffb14f.raw", 0.24)
"""The colour of a light, and how far it reaches, as a part of the picture's short side."""
LIGHTS: Final[Mapping[str, tuple[str, float]]] = {
    **dict.fromkeys(("campfire", "fire", "fireplace", "wood stove", "explosion"), FIRE),
    **dict.fromkeys(("street lamp", "lamp", "floor lamp", "chandelier", "pendant lamp"), LAMP),
    **dict.fromkeys(("candle", "lantern", "menorah", "diya", "jack-o'-lantern"), FLAME),
    **dict.fromkeys(("paper lantern", "stone lantern", "advent wreath", "birthday cake"), FLAME),
}
MOST: Final = 9
"""So many lights at most are seen one by one; more would bleach the night."""


def firelight(spots: Sequence[Spot], stage: Stage) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Return the light behind everything that stands, and the glow that lies over it."""
    found = list(lights(spots)) if stage.light.is_night else []
    if not 0 < len(found) <= MOST:
        return (), ()
    side, behind, over = min(stage.width, stage.height), Pen(), Pen()
    part = len(found) ** -0.5
    for (tone, reach), x, y, foot in found:
        r = reach * side * (0.55 + 0.45 * part)
        behind.oval(tone, x, y, r, r, slope="round", alpha=0.55 * part, fade=0.0)
        if foot > stage.horizon:
            behind.oval(tone, x, foot, r * 1.2, r * 0.3, slope="round", alpha=0.5 * part, fade=0.0)
        over.oval(tone, x, y, r * 0.9, r * 0.9, slope="round", alpha=0.26 * part, fade=0.0)
    return (
        (Group(children=behind.nodes, name="firelight"),),
        (Group(children=over.nodes, name="glow"),),
    )


def lights(spots: Sequence[Spot]) -> Iterator[tuple[tuple[str, float], float, float, float]]:
    """Yield each light: its colour and reach, its middle, and the y of the foot below it."""
    for spot in spots:
        cluster = spot.cluster
        if (light := LIGHTS.get(cluster.kind.name)) is not None:
            left, top, right, _ = spot.box
            yield light, (left + right) / 2, top + 0.5 * (spot.y - top), spot.y
        for member in cluster.members.values():
            if member.kind is cluster.kind or (light := LIGHTS.get(member.kind.name)) is None:
                continue
            x, y = moved(member.matrix, middle_of(member.kind))
            yield light, spot.x + x * spot.scale, spot.y + y * spot.scale, spot.y


def middle_of(kind: Kind) -> tuple[float, float]:
    """Return the middle of a drawing's box, in its own units."""
    return kind.box[0] / 2, kind.box[1] / 2
