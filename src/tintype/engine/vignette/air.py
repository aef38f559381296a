"""Owns what lies before everything: the weather in the air, and the light's last breath.

Does not know what stands in it.
"""

from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.places.falling import weather_in_air
from tintype.engine.vignette.places.stage import Place, Stage


def air_layer(stage: Stage, place: Place) -> Node:
    """Return the last layer: weather in the air and warm light from above left."""
    pen = Pen(dice=stage.dice.child("air"))
    if not place.is_indoors and not place.is_weightless:
        weather_in_air(stage, pen)
    w, h, light = stage.width, stage.height, stage.light
    if light.beam and not place.is_weightless:
        pen.box(
            f"{light.beam}.raw", 0, 0, w, h, slope="light", alpha=light.beam_amount * 0.5, fade=0
        )
    return Group(children=pen.nodes)
