"""Owns what lies before everything: the weather in the air, and the light's last breath.

Does not know what stands in it.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.places.falling import weather_in_air
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Framing

RIM: Final = 0.2
NIGHT_RIM: Final = 0.4
"""How much darker the corners are, so that the eye stays with the subject."""
LOW_RIM: Final = 0.72
LOW_MOODS: Final = ("dramatic", "epic", "noir", "dark", "gloomy", "eerie", "sinister", "mysterious")
"""Moods in which the light is only in the middle."""
ROOM_AIR: Final = 0.1
NEAR_AIR: Final = 0.24
"""How much air is seen between a subject and the room behind it, or all that is behind a face."""
BEAM: Final = 0.36
ROOM_BEAM: Final = 0.18
"""How much of the beam is seen in the air, outside and in a room; more would bleach the colours."""


def set_back(stage: Stage, place: Place, framing: Framing) -> None:
    """Let what a setting adds by itself stand back behind the subjects."""
    is_near = framing in ("close-up", "portrait")
    if place.is_weightless or place.is_backdrop or not (is_near or place.is_indoors):
        return
    amount = NEAR_AIR if is_near else ROOM_AIR
    pen, w, y = stage.ground, stage.width, stage.horizon
    haze = f"{stage.light.haze}.raw"
    pen.box(haze, 0, 0, w, y, to=haze, alpha=amount, fade=1.0)
    pen.box(haze, 0, y, w, stage.y_at(0.6) - y, to=haze, alpha=amount, fade=0.0)


def air_layer(stage: Stage, place: Place, mood: str | None) -> Node:
    """Return the last layer: weather in the air, warm light from above left, darker corners."""
    pen = Pen(dice=stage.dice.child("air"))
    if not place.is_indoors and not place.is_weightless:
        weather_in_air(stage, pen)
    w, h, light = stage.width, stage.height, stage.light
    if light.beam and not place.is_weightless:
        amount = light.beam_amount * (ROOM_BEAM if place.is_indoors else BEAM)
        pen.box(f"{light.beam}.raw", 0, 0, w, h, slope="light", alpha=amount, fade=0)
    rim = f"{light.shadow}.raw"
    amount = LOW_RIM if mood in LOW_MOODS else NIGHT_RIM if light.is_night else RIM
    pen.box(rim, 0, 0, w, h, to=rim, slope="rim", alpha=amount, fade=1.0)
    return Group(children=pen.nodes)
