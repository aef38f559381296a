"""Owns where everything in one picture belongs: on the land, in the sky, at the horizon.

A thing alone says where it belongs (`domain`); here it is told by the others, by the setting and by
what is said of them. What is loose goes where it hides least (`settling`). Does not know sizes.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.composing.domain import FAR, is_grounded, told_domain
from tintype.engine.vignette.composing.loose import SPANS
from tintype.engine.vignette.composing.meeting import is_arched
from tintype.engine.vignette.composing.relate import OVERLAID
from tintype.engine.vignette.composing.spots import Cluster, Domain
from tintype.engine.vignette.formation import formation_of
from tintype.engine.vignette.places.stage import Place
from tintype.engine.vignette.scene import Relation

SIGHTS: Final = ("buildings", "landmarks", "landforms")
"""Families of what stands on the horizon if it is to be in the background."""
SIGHT_M: Final = 3.0
"""From this height on it is seen across the water."""
DISCS: Final = ("moon", "sun", "earth", "planet", "saturn")
FOREIGN: Final = ("mars", "moon surface", "layered mountains")
"""Settings above which the moon and other worlds stand, however few things there are."""
BARE: Final = ("plain", "gradient", "meadow", "sky", "space")
"""Settings that nobody asked for, or that are nothing but sky."""


def domains_of(
    clusters: Sequence[Cluster], place: Place, relations: Sequence[Relation], *, is_alone: bool
) -> dict[str, Domain]:
    """Return the domain of every subject by its id."""
    domains: dict[str, Domain] = {c.subject.id: told_domain(c, place) for c in clusters}
    lower(clusters, relations, domains)
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
    if not (is_alone or place.is_indoors):
        recede(clusters, place, relations, domains)
    return domains


def lower(
    clusters: Sequence[Cluster], relations: Sequence[Relation], domains: dict[str, Domain]
) -> None:
    """Bring down to the land what is jumped over, and craft that stand on the ground."""
    for r in relations:
        pair = (domains.get(r.subject), domains.get(r.object))
        if r.name == "above" and pair in (("land", "wall"), ("land", "light")):
            # What jumps over the moon is above it, so the moon is low.
            domains[r.object] = "land"
    for c in clusters:
        is_craft = c.kind.category == "vehicles_air" and c.subject.variant in (None, "landed")
        if is_craft and is_grounded(c.subject.id, relations, domains):
            domains[c.subject.id] = "land"


def recede(
    clusters: Sequence[Cluster],
    place: Place,
    relations: Sequence[Relation],
    domains: dict[str, Domain],
) -> None:
    """Move mountains and sights to the horizon behind what is near."""
    cliffs = {c.subject.id for c in clusters if c.kind.name == "cliff"}
    tied = {
        i
        for r in relations
        if r.name in ("on", "inside", *OVERLAID) or (r.name == "between" and r.object in cliffs)
        for i in (r.subject, r.object)
    }
    is_any_near = any(c.kind.name not in FAR and domains[c.subject.id] == "land" for c in clusters)
    if is_any_near and place.land:
        for c in clusters:
            if c.kind.name in FAR and c.subject.id not in tied:
                domains[c.subject.id] = "far"
    for c in clusters:
        is_sight = c.kind.category.startswith(SIGHTS) or c.kind.name in FAR
        is_sight = is_sight and c.subject.where == "background"
        if is_sight and (len(domains) > 1 or place.water or place.name.endswith(" field")):
            domains[c.subject.id] = "far"  # The field lies before it.


def held_over(
    clusters: Sequence[Cluster], relations: Sequence[Relation], domains: Mapping[str, Domain]
) -> set[str]:
    """Return the ids of what is above, tied to or around something, and so is not loose."""
    over = {
        r.subject
        for r in relations
        if r.name in ("above", "tied to", "around")
        and domains.get(r.object) in ("land", "water", "wade", "float")
        and (r.name == "above" or domains.get(r.subject) == "sky")
    }
    return over | through_arches(clusters, relations, domains)


def looseness(
    clusters: Sequence[Cluster],
    place: Place,
    relations: Sequence[Relation],
    domains: Mapping[str, Domain],
    over: set[str],
) -> dict[str, bool]:
    """Return by id whether a subject has no place of its own among what stands."""
    is_loose = {
        i: d in ("sky", "light", "wall", "hang", "far") and (i not in over or d == "light")
        for i, d in domains.items()
    }
    deep = {i for i, d in domains.items() if d == "float"}
    if place.is_weightless and deep and len(deep) < len(domains):
        # What swims is above what lies on the ground.
        bound = {i for r in relations if r.name != "next to" for i in (r.subject, r.object)}
        is_loose.update(dict.fromkeys(deep - bound, True))
    if all(d in ("sky", "light") for d in domains.values()):
        heroes = heroes_of(clusters, place, domains)
        is_loose = {i: i not in heroes for i in domains}
    return is_loose


def heroes_of(
    clusters: Sequence[Cluster], place: Place, domains: Mapping[str, Domain]
) -> list[str]:
    """Return the ids of what one looks at where everything is in the sky."""
    if place.name in FOREIGN and clusters[0].kind.name in DISCS:
        return []  # The earth stands in the sky of the moon.
    if heroes := [i for i, d in domains.items() if d == "sky"]:
        return heroes
    is_sight = len(clusters) == 1 and clusters[0].subject.size not in ("small", "tiny")
    if is_sight and is_alone_in(place, clusters[0].kind):
        return list(domains)
    return [c.subject.id for c in clusters if formation_of(c.subject.attributes)]


def is_alone_in(place: Place, kind: Kind) -> bool:
    """Tell whether a light is what one looks at; over a city it is one in its sky."""
    return kind.name not in SPANS and (kind.name not in DISCS or place.name in BARE)


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
