"""Owns what lies before everything: the weather in the air, and the light's last breath.

Does not know what stands in it.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
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
SHAFT: Final = 0.4
SLANT: Final = 0.55
"""How bright the sun is in a window's air, and how far it goes aside while it falls."""
WIDE: Final = 0.5
"""A window of a larger part of the picture's width lights all alike."""
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
    if place.is_indoors:
        shaft(stage, pen)
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


def shaft(stage: Stage, pen: Pen) -> None:
    """Let the sun fall through the first window into the room, in two slanting bands."""
    light, opening = stage.light, stage.opening
    is_sunny = stage.is_fair and not light.is_night
    if opening is None or not is_sunny or opening[2] > WIDE * stage.width:
        return
    x, y, w, h = opening
    fall, sun = stage.y_at(0.5) - y, f"{colour.mix(light.sun, '#ffffff', 0.3)}.raw"
    for left, right in ((0.04, 0.46), (0.54, 0.96)):
        band: list[Point] = [
            (x + w * left, y + h * 0.06),
            (x + w * right, y + h * 0.06),
            (x + w * (right * 1.3) + fall * SLANT, y + fall),
            (x + w * (left * 1.3 - 0.1) + fall * SLANT, y + fall),
        ]
        pen.poly(sun, band, to=sun, alpha=SHAFT, fade=0.0)
