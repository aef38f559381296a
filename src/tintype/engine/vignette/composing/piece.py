"""Owns one placed piece as vector art: with its shadow, its reflection or the water over it.

Does not know other pieces, nor why it is where it is.
"""

import math
from typing import Final

import msgspec

from tintype.engine.vignette.art.ground import feet_of
from tintype.engine.vignette.art.matrix import turned
from tintype.engine.vignette.art.outline import rectangle
from tintype.engine.vignette.art.pen import Group, Node
from tintype.engine.vignette.attaching.hooks import SLOPES
from tintype.engine.vignette.composing.cluster import stream_of
from tintype.engine.vignette.composing.footing import bough, grass_before, islet, stands_on_rock
from tintype.engine.vignette.composing.seated import is_loaded
from tintype.engine.vignette.composing.shades import (
    breakers,
    cast_shadow,
    reflection,
    ripple,
    shadow,
)
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Scene

SUNK_IN: Final = ("writing in the sand",)
"""What is in the ground itself and throws no shadow, as hills do that are the ground."""

LAND_M: Final = 5.0
"""From this height on a slope is part of the land; a haystack stands on it."""

LIGHTS: Final = ("sky", "night_sky", "cosmos")
"""Families of what stays light behind silhouettes."""
DARK: Final = "#17131f"
"""The colour of silhouettes."""
SUBMERGED: Final = "submerged"
"""The attribute of what is seen through the water over it."""
WATER: Final = "#3f8fb5"
"""The colour of that water."""


def subject_nodes(
    spot: Spot, stage: Stage, place: Place, scene: Scene, order: int, *, is_alone: bool
) -> tuple[Node, ...]:
    """Return one placed cluster with its shadow or reflection, as a named group."""
    s, c = spot.scale, spot.cluster
    matrix = (s, 0.0, 0.0, s, spot.x, spot.y)
    is_flat = is_alone or place.is_indoors
    grade = stage.light.key(0.0 if is_flat else 0.32 * spot.depth)
    number = [x.id for x in scene.subjects].index(c.subject.id) + 1
    name = f"#subject-{number}-{c.subject.kind.replace(' ', '-')}"
    name += f"-{c.index + 1}" if c.subject.count > 1 else ""
    is_dark = scene.style == "silhouette" and c.kind.category not in LIGHTS
    body: Node = Group(children=(c.node,), matrix=matrix, halo=(DARK, 0.0) if is_dark else None)
    # What grows there is the piece's own, whatever comes or goes before it.
    chance = stage.dice.child(f"ground {stream_of(c.subject, c.index)}")
    left, top, right, _bottom = spot.box
    is_wet = not is_ashore(spot, stage, place)
    if SUBMERGED in c.subject.attributes and is_wet and not is_alone and place.water:
        water = stage.light.sky[0] if stage.light.is_night else WATER
        deep = msgspec.structs.replace(grade, haze=water, haze_amount=0.42)
        return (Group(children=(body,), name=name, grade=deep, alpha=0.72),)
    if spot.sunk and is_wet and not is_alone:
        line = spot.y - spot.sunk * c.height * s
        dry = rectangle(left - 9, top - 9, right - left + 18, line - top + 9)
        body = Group(children=(body,), clip=dry)
        wet = reflection(spot, line, stage, body, place)
        rock = islet(spot, line, chance) if stands_on_rock(spot) else ()
        foam = ripple(left, right, line, stage)
        return (Group(children=(*wet, body, *rock, foam), name=name, grade=grade),)
    if is_alone or spot.is_airborne:
        held = () if is_alone else bough(spot, stage)
        return (Group(children=(*held, body), name=name, grade=grade),)
    if spot.is_afloat and is_wet:
        wet = reflection(spot, spot.y, stage, body, place)
        a, b = (v * s + spot.x for v in c.contact)
        bow = ripple(a, b, spot.y, stage)
        return (Group(children=(*wet, body, bow), name=name, grade=grade),)
    if is_loaded(spot) and place.water:
        surf = breakers(left, right, spot.y, stage, chance)
        return (Group(children=(body, *surf), name=name, grade=grade),)
    if c.kind.name in SUNK_IN or (c.kind.name in SLOPES and c.kind.height_m > LAND_M):
        return (Group(children=(body,), name=name, grade=grade),)
    feet = feet_of((c.node,), 0.0, c.extent)
    cast: tuple[Node, ...] = ()
    if stage.detail and c.subject.count <= 6 and not place.is_indoors:
        low = max((f[2] for f in feet), default=0.0)
        cast = cast_shadow(spot, spot.y + min(0.0, low) * s, stage, body)
    below = (*cast, *shadow(spot, feet, stage.light))
    grass: tuple[Node, ...] = ()
    if not place.is_indoors:
        grass = grass_before(spot, feet, stage, chance)
    lean = turned(math.radians(spot.tilt), (spot.x, spot.y)) if spot.tilt else None
    return (Group(children=(*below, body, *grass), name=name, grade=grade, matrix=lean),)


def is_ashore(spot: Spot, stage: Stage, place: Place) -> bool:
    """Tell whether what might be in the water stands on the shore before it."""
    if place.land is None or place.water is None or place.land[0] < place.water[1]:
        return False
    shore = (place.water[1] + place.land[0]) / 2
    line = spot.y - spot.sunk * spot.cluster.height * spot.scale
    return line > stage.horizon + shore * (stage.height - stage.horizon)
