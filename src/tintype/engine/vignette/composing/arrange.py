"""Owns where things stand: their order, size and depth in the picture.

Blocks of related things are laid out in their own units, then fitted into the room that the setting
and the framing give (`fit`); what is in the sky or on walls goes where it hides least (`loose`).
Does not know colours, nor settings beyond their bands of land and water.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.ground import top_of
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.composing.belonging import DISCS, domains_of, held_over, looseness
from tintype.engine.vignette.composing.domain import (
    is_alive,
    metres,
    sized_like,
    sizes_of,
)
from tintype.engine.vignette.composing.fit import ALONE, GROUP, ROOMS, STUDIO, Frame, Room
from tintype.engine.vignette.composing.loose import BUILT, Loose, spot_at
from tintype.engine.vignette.composing.rows import clasped, is_piled
from tintype.engine.vignette.composing.settling import scatter
from tintype.engine.vignette.composing.spots import Cluster, Domain, Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Framing, Relation

BANNER: Final = 440.0
"""How wide a banner is at least that hangs above everything or on a wall, in units."""

ADRIFT_M: Final = 0.6
"""What is smaller is set in the water that it floats in."""
VISTAS: Final = (
    *("lake", "river", "winding river", "stream", "mountain road", "mountain path", "country path"),
    *("road", "mountains", "waterfall", "lavender field", "tulip field", "wheat field", "vineyard"),
    *("sunflower field", "poppy field", "flower field", "snowfield", "hills", "tuscany"),
)
"""Lands that one comes for, so that houses in them leave most of the picture to them."""
SMALL_M: Final = 2.2
"""What is higher, a small house, is what one looks at."""


def arrange(
    clusters: Sequence[Cluster],
    *,
    place: Place,
    stage: Stage,
    is_alone: bool,
    framing: Framing,
    relations: Sequence[Relation] = (),
    dice: Dice,
) -> tuple[Spot, ...]:
    """Give every cluster its place, back to front."""
    if not clusters:
        return ()
    domains = domains_of(clusters, place, relations, is_alone=is_alone)
    over = held_over(clusters, relations, domains)
    is_loose = looseness(clusters, place, relations, domains, over)
    room = room_of(clusters, place, framing, is_alone=is_alone)
    pinned = [c for c in clusters if c.is_pinned]
    fixed = [c for c in clusters if not is_loose[c.subject.id] and c not in pinned]
    sizes = sizes_of([c for c in clusters if domains[c.subject.id] not in ("light", "far")]) | {
        i: 0.0 for i, d in domains.items() if d in ("light", "far")
    }
    spots: list[Spot] = [
        pinned_spot(c, domains[c.subject.id], stage=stage, is_over=c.subject.id in over)
        for c in pinned
    ]
    unit = unit_of(spots, sizes, stage)
    if fixed and not spots:
        is_shared = any(is_loose.values())
        frame = Frame(place=place, stage=stage, room=room, is_alone=is_alone, dice=dice)
        spots, unit = frame.fit(fixed, sizes, domains, tuple(relations), is_shared=is_shared)
    elif fixed:
        added = scatter(
            loosened(fixed, domains, spots, sizes, unit),
            spots,
            relations,
            place=place,
            stage=stage,
            dice=dice.child("added"),
        )
        spots += clasped(added, stage.width)
    if framing in ("close-up", "portrait") and len(spots) == 1 and not pinned:
        spots = [zoomed(spots[0], stage, is_close=framing == "close-up")]
    loose = [c for c in clusters if is_loose[c.subject.id] and c not in pinned]
    if not spots and all(domains[c.subject.id] in ("wall", "hang") for c in loose):
        # On a wall by itself it is what the picture shows.
        unit *= {1: 1.5, 2: 1.0}.get(len(loose), 0.72)
    spots += scatter(
        loosened(loose, domains, spots, sizes, unit),
        spots,
        relations,
        place=place,
        stage=stage,
        dice=dice.child("loose"),
    )
    spots = [backlit(s, spots, relations, stage) for s in spots]
    # What lies higher in a stack is drawn later.
    return tuple(
        sorted(spots, key=lambda s: (s.layer, -s.y if is_piled(s) else s.y, s.cluster.index))
    )


def room_of(clusters: Sequence[Cluster], place: Place, framing: Framing, *, is_alone: bool) -> Room:
    """Return the part of the picture that is for what stands in it."""
    usual = STUDIO if place.is_backdrop else Room()
    is_group = framing == "portrait" and len(clusters) > 1
    room = ALONE if is_alone else GROUP if is_group else ROOMS.get(framing, usual)
    if framing == "scene" and not (is_alone or place.is_indoors) and all(map(is_set_in, clusters)):
        room = ROOMS["wide shot"]
    if framing == "scene" and place.name in VISTAS and all(map(is_built, clusters)):
        room = ROOMS["vista"]
    if framing == "scene" and place.name == "pier":
        room = ROOMS["pier"]  # All of them stand on its planks.
    if framing == "wide shot" and all(c.subject.size == "tiny" for c in clusters):
        room = ROOMS["vast"]
    return room


def is_built(cluster: Cluster) -> bool:
    """Tell whether it is a house, a tower or a tent, which stands in a land."""
    is_large = cluster.subject.size in ("large", "huge")
    kind = cluster.kind
    return not is_large and (kind.name == "tent" or kind.category.startswith(BUILT))


def is_set_in(cluster: Cluster) -> bool:
    """Tell whether it is a small lifeless thing, which leaves a picture to the land it is in."""
    is_adrift = cluster.subject.where == "water" and cluster.kind.height_m < ADRIFT_M
    return (
        (cluster.subject.size == "small" or is_adrift)
        and cluster.kind.height_m <= SMALL_M
        and not is_alive(cluster.kind)
    )


def backlit(spot: Spot, spots: Sequence[Spot], links: Sequence[Relation], stage: Stage) -> Spot:
    """Return the moon or the sun so large and low that it stands behind who is before it."""
    light = spot.cluster
    if light.kind.name not in DISCS or light.is_pinned:
        return spot
    moon = light.subject.id
    near = {r.subject for r in links if r.name == "in front of" and r.object == moon}
    near |= {r.object for r in links if r.name == "behind" and r.subject == moon}
    # Who sits on a branch before the moon has the branch before it too.
    near |= {r.object for r in links if r.name == "on" and r.subject in near}
    before = [s for s in spots if s.cluster.subject.id in near and s.cluster is not light]
    if not before:
        return spot
    boxes = [s.box for s in before]
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[2] for b in boxes), max(b[3] for b in boxes)
    tall = bottom - top
    side = max(min(0.9 * tall, 1.5 * (right - left)), 0.36 * min(stage.width, stage.height))
    side = min(side, 0.62 * min(stage.width, stage.height))
    scale = side / (light.bottom - light.top)
    # A third of it looks over the head, and most of it stands above the horizon.
    y = min(max(top + 0.62 * side, 0.04 * stage.height + side), stage.horizon + 0.25 * side)
    x = (left + right) / 2 + 0.12 * side
    layer = min([spot.layer, *(s.layer - 1 for s in before)])
    return msgspec.structs.replace(spot, x=x, y=y - light.bottom * scale, scale=scale, layer=layer)


def zoomed(spot: Spot, stage: Stage, *, is_close: bool) -> Spot:
    """Return the spot so near that its face fills the upper middle of the picture."""
    c = spot.cluster
    if c.face is None:
        return spot
    w, h = stage.width, stage.height
    is_human = "human" in c.kind.tags
    share = (2.9 if is_human else 1.4) if is_close else (2.1 if is_human else 1.15)
    scale = share * min(h, w * 1.25) / (c.bottom - c.top)
    x = w * 0.5 - c.face[0] * scale
    y = h * (0.45 if is_close else 0.4) - c.face[1] * scale
    top = y + max(c.top, top_of((c.node,), c.top)) * scale
    if not is_close and top < 0.06 * h:
        y += 0.06 * h - top
    if y + c.bottom * scale < h:
        return spot
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale, depth=0.0)


def loosened(
    clusters: Sequence[Cluster],
    domains: Mapping[str, Domain],
    spots: Sequence[Spot],
    sizes: Mapping[str, float],
    unit: float,
) -> list[Loose]:
    """Return clusters that have no place yet, with their wished sizes beside those that have."""
    return [
        Loose(
            cluster=c,
            domain=domains[c.subject.id],
            extent=wished(c, domains, spots, sizes[c.subject.id] * unit),
        )
        for c in clusters
    ]


def wished(
    cluster: Cluster, domains: Mapping[str, Domain], spots: Sequence[Spot], usual: float
) -> float:
    """Return the extent of a thing beside what stands in a finished picture, or the `usual` one.

    It is judged by the one that is most like it in size: a chair by the table, not by the house.
    """
    own = domains[cluster.subject.id]
    if cluster.kind.name == "banner" and own in ("sky", "wall"):
        return max(usual, BANNER)
    pinned = [s for s in spots if s.cluster.subject.pins and domains[s.cluster.subject.id] == own]
    if own not in ("land", "water") or not pinned:
        return usual
    kind = cluster.kind
    other = min(pinned, key=lambda s: abs(math.log(metres(s.cluster.kind) / metres(kind))))
    height = other.scale * other.cluster.kind.box[1] / SIZES[other.cluster.subject.size]
    scale = sized_like(kind, other.cluster.kind, height) / kind.box[1]
    return scale * cluster.extent * SIZES[cluster.subject.size]


def unit_of(spots: Sequence[Spot], sizes: Mapping[str, float], stage: Stage) -> float:
    """Return the extent in units of a thing of size 1, judged by what stands already."""
    seen = [
        s.cluster.extent * s.scale / sizes[s.cluster.subject.id]
        for s in spots
        if sizes[s.cluster.subject.id] > 0
    ]
    return sum(seen) / len(seen) if seen else 0.42 * min(stage.width, stage.height)


def pinned_spot(cluster: Cluster, domain: Domain, *, stage: Stage, is_over: bool) -> Spot:
    """Return the spot that the picture had before it was changed."""
    pin = cluster.subject.pins[cluster.index]
    spot = spot_at(
        cluster,
        domain,
        pin.x * stage.width,
        pin.y * stage.height,
        pin.height * stage.height / cluster.height,
        stage=stage,
        is_airborne=is_over or pin.is_aloft,
    )
    return msgspec.structs.replace(spot, layer=1) if pin.is_raised else spot
