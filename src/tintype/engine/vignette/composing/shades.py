"""Owns what a thing leaves on the ground and on the water: shadows, mirror images, ripples.

Does not know scenes, nor why a thing stands where it does.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.ground import Foot, contact_shadow
from tintype.engine.vignette.art.outline import Point, ellipse, rectangle
from tintype.engine.vignette.art.pen import Group, Node, Pen, Shape
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.light import Light
from tintype.engine.vignette.places.stage import Place, Stage

CAST_LOW: Final = 0.42
CAST_HIGH: Final = 0.24
"""How long a shadow is for each unit of height, under a low and under a high sun."""


def cast_shadow(spot: Spot, foot: float, stage: Stage, body: Node) -> tuple[Node, ...]:
    """Return the silhouette that the sun or the moon lays on the ground, away from it.

    It begins at `foot`, where the body touches the ground.
    """
    light = stage.light
    if not stage.is_fair or stage.has_own_light:
        return ()
    left, top, right, _ = spot.box
    middle, tall = (left + right) / 2, max(1.0, foot - top)
    away = max(-1.0, min(1.0, (middle - stage.sun_at[0]) / (0.5 * stage.width)))
    reach = CAST_LOW if light.sun_height < 0.3 else CAST_HIGH
    # It neither leaves the picture nor grows so long that it is read as a thing of its own.
    squash = min(reach, 0.8 * (stage.height - foot) / tall)
    if squash < 0.04:
        return ()
    lean = 0.5 * away * squash / reach
    matrix = (1.0, 0.0, -lean, -squash, lean * foot, foot * (1 + squash))
    amount = light.shadow_amount * (0.5 if light.is_night else 0.62)
    silhouette = Group(children=(body,), halo=(light.shadow, 0.0))
    return (Group(children=(silhouette,), matrix=matrix, alpha=amount),)


def reflection(spot: Spot, line: float, stage: Stage, body: Node, place: Place) -> tuple[Node, ...]:
    """Return the dim, flattened mirror image below the waterline."""
    if stage.detail == 0 or spot.cluster.subject.count > 6:
        return ()
    squash = -0.55
    mirror = Group(
        children=(body,), matrix=(1.0, 0.0, 0.0, squash, 0.0, line * (1 - squash)), alpha=0.24
    )
    left, top, right, _ = spot.box
    deep = (line - top) * 0.6 + 4
    if place.water and place.land:
        # The near shore hides the rest.
        deep = max(1.0, min(deep, stage.y_at(place.water[1] + 0.07) - line))
    wide = rectangle(left - 20, line, right - left + 40, deep)
    return (Group(children=(mirror,), clip=wide),)


def ripple(left: float, right: float, y: float, stage: Stage) -> Node:
    """Return light rings on the water around a hull or a body."""
    cx, half = (left + right) / 2, max(10.0, (right - left) / 2)
    foam = f"{colour.mix(stage.light.sky[2], '#ffffff', 0.5)}.raw"
    rings: list[Node] = []
    for k, (wide, off, alpha) in enumerate(((1.02, 0.0, 0.6), (0.8, 0.05, 0.4), (1.2, 0.07, 0.3))):
        rx, ry = half * wide, min(half * 0.035, 5.0) * (1.1 - 0.2 * k)
        rings.append(
            Shape(
                outline=ellipse(cx + half * 0.06 * k, y + half * off, rx, ry),
                tone=foam,
                alpha=alpha,
            )
        )
    return Group(children=tuple(rings))


def breakers(left: float, right: float, y: float, stage: Stage, dice: Dice) -> tuple[Node, ...]:
    """Return the foam of waves that break along the foot of a cliff."""
    pen = Pen()
    foam = colour.mix(stage.light.sky[2], "#ffffff", 0.6)
    low = colour.mix(foam, "#3f8fb0", 0.4)
    for tone, drop, tall, alpha in ((low, 13.0, 13.0, 0.5), (foam, 3.0, 9.0, 0.92)):
        crest: list[Point] = [(left - 20, y + drop + tall, 0)]
        x = left - 20
        while x < right + 24:
            crest += [
                (x, y + drop - tall * dice.between(0.3, 1.0)),
                (x + 16, y + drop - tall * dice.between(0.0, 0.3)),
            ]
            x += dice.between(26, 58)
        end = right + 40
        pen.blob(tone, [*crest, (end, y + drop, 0), (end - 30, y + drop + tall, 0)], alpha=alpha)
    for _ in range(9):
        x, up = left + (right - left) * dice.roll(), dice.between(4, 26)
        pen.oval(foam, x, y - up, dice.between(1.5, 3.5), alpha=0.8)
    return pen.nodes


def shadow(spot: Spot, feet: tuple[Foot, ...], light: Light) -> tuple[Node, ...]:
    """Return the contact shadow: a soft pool below the body and a dark one close at each foot."""
    c, s = spot.cluster, spot.scale
    tone = f"{light.shadow}.raw"
    spread = None if len(feet) > 1 else (0.86 * c.contact[0], 0.86 * c.contact[1])
    feet = feet or ((*c.contact, 0.0),)
    nodes = contact_shadow(feet, c.extent, tone, light.shadow_amount, spread=spread)
    return (Group(children=nodes, matrix=(s, 0.0, 0.0, s, spot.x, spot.y)),)
