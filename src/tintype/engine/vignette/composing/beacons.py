"""Owns the beams of lighthouses, which reach over the whole picture at night.

Does not know how a lighthouse is drawn, only where its lamp is.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.scenery import glitter
from tintype.engine.vignette.places.stage import Place, Stage

BEAM: Final = "#fff0b8.raw"
SPREAD: Final = 0.11
"""Half the width of a beam at its end, as a part of its length."""
REACHES: Final = (1.0, 0.62, 0.36, 0.2, 0.1)
"""Lengths of the layers of a beam, which is brightest near the lamp."""
LEAN: Final = 0.05
"""How far a beam falls, as a part of its length."""


def beams(spots: Sequence[Spot], stage: Stage) -> tuple[Node, ...]:
    """Return two beams for each lamp that shines at night, behind everything that stands."""
    if not stage.light.is_night:
        return ()
    out: list[Node] = []
    for spot in spots:
        lamp = spot.cluster.anchors.get("lamp")
        if lamp is None:
            continue
        x, y = spot.x + lamp[0] * spot.scale, spot.y + lamp[1] * spot.scale
        long, narrow = 1.1 * stage.width, 5 * spot.scale
        pen = Pen()
        with pen.mirrored(x):
            for part in REACHES:
                far = part * long
                pen.poly(
                    BEAM,
                    [
                        (x, y - narrow),
                        (x + far, y + (LEAN - SPREAD) * far),
                        (x + far, y + (LEAN + SPREAD) * far),
                        (x, y + narrow),
                    ],
                    alpha=0.1,
                )
        out.append(Group(children=pen.nodes, name="beam"))
    return tuple(out)


LIGHTS: Final = ("moon", "sun")
"""What lays its light on the water."""


def mirrored(spots: Sequence[Spot], place: Place, stage: Stage) -> None:
    """Lay the light of a moon or a sun that was named on the water below it."""
    if place.water is None or place.is_indoors or place.is_weightless:
        return
    shore = place.land[0] if place.land and place.land[0] > place.water[0] else 1.0
    for spot in spots:
        if spot.cluster.kind.name in LIGHTS and spot.y < stage.horizon:
            dice = stage.dice.child("glitter")
            left, _, right, _ = spot.box
            low = stage.y_at(shore)
            glitter(stage, stage.ground, stage.horizon, low, dice, (left + right) / 2)
