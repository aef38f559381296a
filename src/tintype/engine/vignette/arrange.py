"""Owns where things stand: their order, size and depth in the picture.

Blocks of related things are laid out in their own units, then fitted into the room that the setting
and the framing give (`fit`); what is in the sky or on walls goes where it hides least (`loose`).
Does not know colours, nor settings beyond their bands of land and water.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.domain import (
    FAR,
    is_alive,
    is_grounded,
    metres,
    sized_like,
    sizes_of,
    told_domain,
)
from tintype.engine.vignette.fit import ALONE, GROUP, ROOMS, STUDIO, Frame, Room
from tintype.engine.vignette.formation import formation_of
from tintype.engine.vignette.ground import top_of
from tintype.engine.vignette.hang import SIZES
from tintype.engine.vignette.loose import SPANS, Loose, spot_at
from tintype.engine.vignette.meeting import is_arched
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.relate import OVERLAID
from tintype.engine.vignette.rows import clasped, is_piled
from tintype.engine.vignette.scene import Framing, Relation
from tintype.engine.vignette.settling import scatter
from tintype.engine.vignette.spots import Cluster, Domain, Spot

SIGHTS: Final = ("buildings", "landmarks", "landforms")
"""Families of what stands on the horizon if it is to be in the background."""

SIGHT_M: Final = 3.0
"""From this height on it is seen across the water."""

BANNER: Final = 440.0
"""How wide a banner is at least that hangs above everything or on a wall, in units."""
DISCS: Final = ("moon", "sun", "earth", "planet", "saturn")
FOREIGN: Final = ("mars", "moon surface", "layered mountains")
"""Settings above which the moon and other worlds stand, however few things there are."""


def is_set_in(cluster: Cluster) -> bool:
    """Tell whether it is a small lifeless thing, which leaves a picture to the land it is in."""
    is_adrift = cluster.subject.where == "water" and cluster.kind.height_m < ADRIFT_M
    return (
        (cluster.subject.size == "small" or is_adrift)
        and cluster.kind.height_m <= SMALL_M
        and not is_alive(cluster.kind)
    )


ADRIFT_M: Final = 0.6
"""What is smaller is set in the water that it floats in."""
SMALL_M: Final = 2.2
"""What is higher, a small house, is what one looks at."""
BARE: Final = ("plain", "gradient", "meadow", "sky", "space")
"""Settings that nobody asked for, or that are nothing but sky."""


def is_alone_in(place: Place, kind: Kind) -> bool:
    """Tell whether a light is what one looks at; over a city it is one in its sky."""
    return kind.name not in SPANS and (kind.name not in DISCS or place.name in BARE)


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
    domains: dict[str, Domain] = {c.subject.id: told_domain(c, place) for c in clusters}
    for r in relations:
        pair = (domains.get(r.subject), domains.get(r.object))
        if r.name == "above" and pair in (("land", "wall"), ("land", "light")):
            # What jumps over the moon is above it, so the moon is low.
            domains[r.object] = "land"
    for c in clusters:
        is_craft = c.kind.category == "vehicles_air" and c.subject.variant in (None, "landed")
        if is_craft and is_grounded(c.subject.id, relations, domains):
            domains[c.subject.id] = "land"
    if not (is_alone or place.is_indoors):
        aloft_too: dict[str, Domain] = dict.fromkeys(strung_up(clusters, relations, domains), "sky")
        domains |= aloft_too
    if place.water and not is_alone:
        domains = ashore(domains, relations, {c.subject.id: c.kind for c in clusters})
    if is_alone:
        up = {i for i, d in domains.items() if d in ("sky", "light")}
        aloft: Domain = "sky" if 0 < len(up) < len(domains) else "float"
        domains = {i: aloft if i in up else "land" for i in domains}
    if place.is_backdrop and all(d in ("wall", "hang") for d in domains.values()):
        domains = dict.fromkeys(domains, "float")  # Nothing else is to be seen.
    links = tuple(relations)
    cliffs = {c.subject.id for c in clusters if c.kind.name == "cliff"}
    tied = {
        i
        for r in links
        if r.name in ("on", "inside", *OVERLAID) or (r.name == "between" and r.object in cliffs)
        for i in (r.subject, r.object)
    }
    near = [c for c in clusters if c.kind.name not in FAR and domains[c.subject.id] == "land"]
    if near and not is_alone and not place.is_indoors and place.land:
        for c in clusters:
            if c.kind.name in FAR and c.subject.id not in tied:
                domains[c.subject.id] = "far"
    for c in clusters:
        is_sight = c.kind.category.startswith(SIGHTS) or c.kind.name in FAR
        is_sight = is_sight and c.subject.where == "background"
        if is_sight and (len(domains) > 1 or place.water) and not (is_alone or place.is_indoors):
            domains[c.subject.id] = "far"
    over = {
        r.subject
        for r in links
        if r.name in ("above", "tied to", "around")
        and domains.get(r.object) in ("land", "water", "wade", "float")
        and (r.name == "above" or domains.get(r.subject) == "sky")
    }
    over |= through_arches(clusters, links, domains)
    is_loose = {
        i: d in ("sky", "light", "wall", "hang", "far") and (i not in over or d == "light")
        for i, d in domains.items()
    }
    deep = {i for i, d in domains.items() if d == "float"}
    if place.is_weightless and deep and len(deep) < len(domains):
        # What swims is above what lies on the ground.
        bound = {i for r in links if r.name != "next to" for i in (r.subject, r.object)}
        is_loose.update(dict.fromkeys(deep - bound, True))
    if all(d in ("sky", "light") for d in domains.values()):
        heroes = [i for i, d in domains.items() if d == "sky"]
        is_seen_from = place.name in FOREIGN and clusters[0].kind.name in DISCS
        is_sight = len(clusters) == 1 and clusters[0].subject.size not in ("small", "tiny")
        if is_seen_from:
            heroes = []  # The earth stands in the sky of the moon.
        elif not heroes and is_sight and is_alone_in(place, clusters[0].kind):
            heroes = list(domains)
        elif not heroes:
            heroes = [c.subject.id for c in clusters if formation_of(c.subject.attributes)]
        is_loose = {i: i not in heroes for i in domains}
    usual = STUDIO if place.is_backdrop else Room()
    is_group = framing == "portrait" and len(clusters) > 1
    room = ALONE if is_alone else GROUP if is_group else ROOMS.get(framing, usual)
    if framing == "scene" and not (is_alone or place.is_indoors) and all(map(is_set_in, clusters)):
        room = ROOMS["wide shot"]
    if framing == "wide shot" and all(c.subject.size == "tiny" for c in clusters):
        room = ROOMS["vast"]
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
        spots, unit = frame.fit(fixed, sizes, domains, links, is_shared=is_shared)
    elif fixed:
        added = scatter(
            loosened(fixed, domains, spots, sizes, unit),
            spots,
            links,
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
        links,
        place=place,
        stage=stage,
        dice=dice.child("loose"),
    )
    spots = [backlit(s, spots, links, stage) for s in spots]
    # What lies higher in a stack is drawn later.
    return tuple(
        sorted(spots, key=lambda s: (s.layer, -s.y if is_piled(s) else s.y, s.cluster.index))
    )


def through_arches(
    clusters: Sequence[Cluster], relations: Sequence[Relation], domains: Mapping[str, Domain]
) -> set[str]:
    """Return the ids of what flies under a bridge, and so is not loose in the sky."""
    bridges = {c.subject.id for c in clusters if is_arched(c.kind)}
    return {
        r.subject
        for r in relations
        if r.name in ("under", "below") and r.object in bridges and domains[r.subject] == "sky"
    }


def strung_up(
    clusters: Sequence[Cluster], relations: Sequence[Relation], domains: Mapping[str, Domain]
) -> tuple[str, ...]:
    """Return the ids of banners in the open that nothing carries: they hang above everything."""
    tied = {i for r in relations if r.name != "next to" for i in (r.subject, r.object)}
    return tuple(
        c.subject.id
        for c in clusters
        if c.kind.name == "banner"
        and c.subject.id not in tied
        and c.subject.where is None
        and not c.is_pinned
        and domains[c.subject.id] == "land"
    )


def ashore(
    domains: Mapping[str, Domain], relations: Sequence[Relation], kinds: Mapping[str, Kind]
) -> dict[str, Domain]:
    """Return the domains so that what is on the water is before the land that it is said to be.

    Water lies behind the near shore: a lighthouse behind a boat is on the far one, and a canoe
    before a tent is drawn up on the grass.
    """
    out = dict(domains)
    for r in relations:
        if r.name not in ("in front of", "behind") or r.subject not in out or r.object not in out:
            continue
        near, far = (r.subject, r.object) if r.name == "in front of" else (r.object, r.subject)
        if kinds[near].stance != "water" or out.get(near) not in ("water", "wade"):
            continue
        if kinds[far].category.startswith(SIGHTS) and kinds[far].height_m > SIGHT_M:
            out[far] = "far"
        elif out[far] == "land" and kinds[near].category.startswith("vehicles_water"):
            out[near] = "land"
    return out


def backlit(spot: Spot, spots: Sequence[Spot], links: Sequence[Relation], stage: Stage) -> Spot:
    """Return the moon or the sun so large and low that it stands behind who is before it."""
    light = spot.cluster
    if light.kind.name not in DISCS or light.is_pinned:
        return spot
    names = {(r.subject, r.name, r.object) for r in links}
    before = [
        s
        for s in spots
        if (s.cluster.subject.id, "in front of", light.subject.id) in names
        or (light.subject.id, "behind", s.cluster.subject.id) in names
    ]
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
