"""Owns how high what several people have between them is: in their hands.

Does not know how they stand for it (`arrange`), nor where hands are (`art.person_body`).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.attaching.hands import BANNER
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import BETWEEN_THEM, THROWN

HELD_UP: Final = 0.4
HELD_LEVEL: Final = 0.52
"""How high what two carry between them is, at its foot, and at its middle if it is slim."""
FLIGHT: Final = 0.72
"""How high what is thrown flies between two, as a part of the smaller one's height."""
SLIM: Final = 0.3
HAND: Final = "rear_hand"
EDGE: Final = 0.93
"""The hand that has a banner, and how much of the banner is below it."""


def lifted(spot: Spot, spots: Sequence[Spot], relations: Sequence[Relation]) -> Spot:
    """Return what is carried between people at the height of their hands."""
    c = spot.cluster
    if c.kind.name == BANNER and not c.is_pinned:
        return held_up(spot, spots, relations)
    if not {BETWEEN_THEM, THROWN} & set(c.subject.attributes) or c.is_pinned:
        return spot
    sides = {i for r in relations if r.subject == c.subject.id for i in (r.object, r.other)}
    carriers = [s for s in spots if s.cluster.subject.id in sides]
    if not carriers:
        return spot
    foot = sum(s.y for s in carriers) / len(carriers)
    tall = min(s.cluster.height * s.scale for s in carriers)
    if THROWN in c.subject.attributes:
        return msgspec.structs.replace(spot, y=foot - FLIGHT * tall, is_airborne=True)
    is_slim = c.kind.box[1] * spot.scale < SLIM * tall
    y = foot - (HELD_LEVEL * tall - 0.5 * c.height * spot.scale if is_slim else HELD_UP * tall)
    return msgspec.structs.replace(spot, y=y, is_airborne=True)


def held_up(spot: Spot, spots: Sequence[Spot], relations: Sequence[Relation]) -> Spot:
    """Return a banner with its upper edge in the hands of those who are behind it."""
    c = spot.cluster
    ids = {r.subject for r in relations if r.object == c.subject.id and r.name == "behind"}
    holders = [s for s in spots if s.cluster.subject.id in ids and HAND in s.cluster.anchors]
    if not holders:
        return spot
    hands = sum(s.y + s.scale * s.cluster.anchors[HAND][1] for s in holders) / len(holders)
    return msgspec.structs.replace(
        spot, y=hands + EDGE * c.height * spot.scale, layer=1, is_airborne=True
    )
