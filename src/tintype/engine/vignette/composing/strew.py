"""Owns where many things are that nobody counts: plants all over the ground, leaves in the air.

Does not know rows, blocks or relations; what is tied to something else is not strewn.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.attaching.traits import FLORA, TREE_M
from tintype.engine.vignette.composing.loose import spot_at
from tintype.engine.vignette.composing.spots import Cluster, Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.formation import formation_of
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Framing, Relation
from tintype.engine.vignette.states import LINED_UP

LEAST_BED: Final = 5
"""Three trees are a grove; of flowers it takes so many to be a bed."""
LOW: Final = 0.15
"""How high a flower is beside animals and people, as a part of the picture's height."""
GOLDEN: Final = 0.618034
LEAST_SWARM: Final = 9
TINY: Final = 0.04
SMALL: Final = 0.062
"""The extent of a piece of a swarm, as a part of the picture's shorter side."""


def is_strewn(
    cluster: Cluster, relations: Sequence[Relation], place: Place, framing: Framing
) -> bool:
    """Tell whether a plant is one of many that stand about."""
    s, kind = cluster.subject, cluster.kind
    if place.is_indoors or place.is_weightless or place.land is None or place.name in ABSTRACT:
        return False
    if framing not in ("scene", "wide shot", "poster") or s.pins or s.where:
        return False
    if kind.category not in FLORA or s.count < (3 if kind.height_m >= TREE_M else LEAST_BED):
        return False
    if LINED_UP in s.attributes or formation_of(s.attributes):
        return False
    return not any(s.id in (r.subject, r.object, r.other) for r in relations)


def is_swarm(cluster: Cluster, relations: Sequence[Relation]) -> bool:
    """Tell whether a piece is one of many small ones that fill the air: leaves that fall."""
    s = cluster.subject
    if s.count < LEAST_SWARM or s.size not in ("small", "tiny") or s.where != "sky" or s.pins:
        return False
    return all(r.name == "looking at" for r in relations if s.id in (r.subject, r.object, r.other))


def swarming(clusters: Sequence[Cluster], *, stage: Stage, dice: Dice) -> list[Spot]:
    """Return a spot in the air for each piece of a swarm: all over the picture, no two alike."""
    out: list[Spot] = []
    short = min(stage.width, stage.height)
    for k, c in enumerate(clusters):
        own = dice.child(f"{c.subject.id}/{c.index}")
        share = TINY if c.subject.size == "tiny" else SMALL
        scale = share * own.between(0.75, 1.3) * short / c.extent
        x = (0.06 + 0.88 * ((k * GOLDEN + 0.31) % 1.0)) * stage.width
        y = (0.1 + 0.74 * (k + own.between(0.2, 0.8)) / len(clusters)) * stage.height
        out.append(spot_at(c, "sky", x, y, scale, stage=stage))
    return out


def strewn(
    clusters: Sequence[Cluster],
    *,
    place: Place,
    stage: Stage,
    is_shared: bool,
    is_low: bool,
    dice: Dice,
) -> list[Spot]:
    """Return a spot for each plant; with `is_shared` the middle is left to other things.

    Flowers that are `low` do not hide who stands among them.
    """
    out: list[Spot] = []
    by_kind: dict[str, list[Cluster]] = {}
    for c in clusters:
        by_kind.setdefault(c.subject.id, []).append(c)
    low, high = place.land or (0.2, 0.9)
    for group in by_kind.values():
        n = len(group)
        own = dice.child(group[0].subject.id)
        is_tree = group[0].kind.height_m >= TREE_M
        most = (0.54 if is_tree else LOW if is_low else 0.34) * min(stage.height, 1.1 * stage.width)
        start = own.roll()
        for k, c in enumerate(group):
            far = 1 - (k + own.between(0.2, 0.8)) / n
            near = low * 0.5 + (high - low * 0.5) * (1 - far) ** 1.15
            across = (start + k * GOLDEN + own.between(-0.06, 0.06)) % 1.0
            if is_shared and near > 0.3:
                # What stands there is seen: the plants frame it.
                across = across * 0.62 if across < 0.5 else 1 - (1 - across) * 0.62
            size = most * (0.34 + 0.66 * near) * own.between(0.88, 1.1)
            scale = size / max(c.bottom - c.top, 0.6 * (c.right - c.left))
            half = (c.right - c.left) * scale / 2
            margin = 0.02 * stage.width
            x = margin + half * 0.7 + across * (stage.width - 2 * margin - 1.4 * half)
            x -= (c.left + c.right) / 2 * scale
            out.append(spot_at(c, "land", x, stage.y_at(near), scale, stage=stage))
    return out
