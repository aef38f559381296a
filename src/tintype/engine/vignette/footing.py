"""Owns what things need to stand on although nobody asked for it.

A lighthouse in the sea has a rock below it, and a branch that somebody sits on grows from a bough
at the edge of the picture. Does not know scenes or light.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Node, Pen
from tintype.engine.vignette.cluster import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.loose import BUILT
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.scene import Relation

STONE: Final = "#6f6a74"
RISE: Final = 0.24
RISE_OF_HEIGHT: Final = 0.1
"""How high the rock is at most, as a part of the building's width and height."""

PERCH: Final = "branch"
PERCH_MIDDLE: Final = 0.53
"""Where the middle of a branch with who sits on it is, as a part of the height."""


def stands_on_rock(spot: Spot) -> bool:
    """Say whether a thing in the water is built and does not float."""
    return spot.sunk > 0 and spot.cluster.kind.category.startswith(BUILT)


def islet(spot: Spot, line: float, dice: Dice) -> tuple[Node, ...]:
    """Return the rock before the foot of a building, which rises from the water at `line`."""
    c, s = spot.cluster, spot.scale
    left, right = (spot.x + v * s for v in c.contact)
    wide, middle = (right - left), (left + right) / 2
    tall = min(RISE * wide, RISE_OF_HEIGHT * c.height * s)
    half = 0.5 * wide + 2.2 * tall
    pen = Pen()
    crest: list[Point] = [
        (middle + half * x, line - tall * y * dice.between(0.86, 1.12), 0.3)
        for x, y in (
            (-0.8, 0.42),
            (-0.56, 0.6),
            (-0.42, 1.0),
            (-0.1, 0.8),
            (0.16, 0.92),
            (0.4, 1.06),
            (0.66, 0.62),
            (0.86, 0.34),
        )
    ]
    rock: list[Point] = [(middle - half, line + 2, 0), *crest, (middle + half, line + 2, 0)]
    body = smooth(rock)
    pen.fill(STONE, body)
    with pen.inside(body):
        for k in range(1, len(crest) - 1, 2):
            (ax, ay, *_), (bx, by, *_) = crest[k], crest[k + 1]
            facet: list[Point] = [(ax, ay), (bx, by), (bx + 0.4 * tall, line + 4), (ax, line + 4)]
            pen.poly(f"{STONE}.shade", facet, alpha=0.8)
            ridge: list[Point] = [(ax, ay), (ax - 0.5 * tall, line - 0.3 * tall)]
            pen.line(f"{STONE}.light", ridge, 0.08 * tall, alpha=0.7)
        pen.box(f"{STONE}.deep", middle - half, line - 0.14 * tall, 2 * half, 0.3 * tall, alpha=0.7)
    return pen.nodes


def perched(
    spots: tuple[Spot, ...], relations: Sequence[Relation], stage: Stage
) -> tuple[Spot, ...]:
    """Return a branch on which somebody sits high before the trees, not on the ground."""
    main = [s for s in spots if s.layer > -2]
    loaded = {r.object for r in relations if r.name == "on"}
    if len(main) != 1:
        return spots
    spot = main[0]
    c = spot.cluster
    if c.kind.name != PERCH or c.subject.id not in loaded or c.subject.pins:
        return spots
    y = PERCH_MIDDLE * stage.height - (c.top + c.bottom) / 2 * spot.scale
    y = max(y, 0.04 * stage.height - c.top * spot.scale)
    aloft = msgspec.structs.replace(spot, y=y, is_airborne=True, depth=0.0)
    return tuple(aloft if s is spot else s for s in spots)


def bough(spot: Spot, stage: Stage) -> tuple[Node, ...]:
    """Return the bough between the left edge of the picture and a branch in the air."""
    c, s = spot.cluster, spot.scale
    if c.kind.name != PERCH or not spot.is_airborne or c.variant != "leafy":
        return ()
    x, y = spot.x - 98 * s, spot.y - 12.5 * s
    if stage.season == "winter" or x < 0:
        return ()
    pen = Pen()
    tone = c.kind.slots["bark"]
    far = -0.06 * stage.width
    spine: list[Point] = [
        (far, y + 0.42 * (x - far)),
        ((x + far) / 2, y + 0.17 * (x - far)),
        (x, y),
        (x + 20 * s, y - 6.6 * s),
    ]
    outline = pen.limb(tone, spine, (44 * s, 28 * s, 17.5 * s, 15 * s))
    with pen.inside(outline):
        pen.fill(f"{tone}.shade", outline.plus(outline.moved(-1.5 * s, -5 * s)))
        pen.fill(f"{tone}.light", outline.plus(outline.moved(1.5 * s, 3 * s)))
    return pen.nodes
