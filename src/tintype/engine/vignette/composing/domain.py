"""Owns where things belong in a setting, land or water or sky, and their sizes beside each other.

Sizes follow the real world, compressed so that a fox beside a lighthouse is still a fox. Does not
know places in the picture.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.composing.spots import Cluster, Domain
from tintype.engine.vignette.places.stage import Place
from tintype.engine.vignette.scene import Relation

LIGHTS: Final = ("sun", "moon", "star", "rainbow", "lightning")
ALOFT: Final = ("flying", "hovering", "soaring", "gliding", "swooping")
AGROUND: Final = ("perched", "standing", "sitting", "landed", "parked", "walking", "sleeping")
STANDING_BY: Final = (
    "in front of",
    "next to",
    "left of",
    "right of",
    "behind",
    "leaning on",
    "under",
)

HUNG: Final = ("shelf", "neon sign")
"""What hangs on a plain backdrop as on a wall."""

ROOFED: Final = ("cave", "porch")
"""Settings in the open that have something above, from which things hang."""

BOTTOM: Final = (
    *("crab", "lobster", "starfish", "coral", "shell", "clam", "anchor", "sea urchin", "seaweed"),
)
SUBMERGED: Final = ("", "swimming", "surfacing")

DIPPED_M: Final = 3.0
"""What is smaller and is in the water is in it with its lower part."""
GIANT_ALIVE: Final = 1.1
GIANT: Final = 0.8
DWARF: Final = 0.4
"""Least size of something huge, and greatest of something tiny, beside the largest other thing."""

YOUNG: Final = 0.72
"""How much smaller than a small thing a small beast is beside grown ones of its kind."""
LAPDOG: Final = 0.7
"""How much smaller a small pet is beside people, whose size tells its own."""
PLAYED: Final = 0.66
"""How much smaller a ball is among those who play with it than other things of its size."""

VAST_M: Final = 6.0
BELOW: Final = 0.45
"""From so large a thing on, how much of the difference to people what is smaller keeps."""
BEYOND: Final = 0.22
CROWDED: Final = 4
"""Of more different things the small ones keep their distance to people too."""
SETTLED: Final = 5
FARTHER: Final = 2.6
"""Of more different things what is tall stands back, so many times as large as people at most."""
MUCH: Final = 10.0
"""From this ratio on two beasts are drawn further apart in size than other things."""
GROWTH: Final = 1.42
MOST_BEAST: Final = 4.6
FAR: Final = ("mountain", "volcano", "hill", "skyline", "pyramid", "cliff")
"""What stands on the horizon when something else is the subject and no relation ties it."""


WHERE: Final[Mapping[str, Domain]] = {
    "sky": "sky",
    "wall": "wall",
    "water": "water",
    "ground": "land",
    "top": "sky",
}
"""Domains that words for a place in the picture ask for."""

AT_SEA: Final = 0.66
"""How much smaller yet a ship in the background is: nothing at sea is as far."""


def compress(ratio: float) -> float:
    """Return how much larger than another a thing that is `ratio` times its size is drawn."""
    if ratio <= 2.2:
        return max(1.0, ratio) ** 0.78
    return min(3.1, 2.2**0.78 * (ratio / 2.2) ** 0.34)


def metres(kind: Kind) -> float:
    """Return the mean real extent of a thing."""
    return kind.height_m * (kind.breadth / kind.box[1]) ** 0.5


def sized_like(kind: Kind, other: Kind, height: float) -> float:
    """Return the height of a `kind` beside an `other` that is drawn `height` units high."""
    ratio = metres(kind) / metres(other)
    factor = compress(ratio) if ratio >= 1 else 1 / compress(1 / ratio)
    extent = height / other.box[1] * other.spread * factor
    return extent / kind.spread * kind.box[1]


def beside(ratio: float, *, is_living: bool) -> float:
    """Return how much larger than another a thing is drawn; beasts show more of the difference."""
    return min(MOST_BEAST, GROWTH * ratio**0.34) if is_living and ratio > MUCH else compress(ratio)


def domain_of(cluster: Cluster, place: Place) -> Domain:
    """Return where a thing belongs in this setting."""
    kind = cluster.kind
    if place.is_weightless:
        return "land" if place.land and is_heavy(kind) else "float"
    if kind.stance == "sky" and (kind.name in LIGHTS or kind.category == "night_sky"):
        return "light"
    if cluster.variant in ALOFT or (kind.stance == "sky" and cluster.variant not in AGROUND):
        return "sky"
    if kind.name in HUNG and place.is_backdrop:
        return "float"
    if kind.stance in ("wall", "hang") and place.is_indoors:
        return kind.stance
    if "upside down" in cluster.subject.attributes and place.land and kind.stance == "water":
        return "land"
    if kind.stance == "water" and "human" in kind.tags and cluster.variant == "holding":
        return "land" if place.land else "wade"
    if place.water and kind.stance == "water":
        is_swimmer = kind.category.startswith("sea") and cluster.variant in SUBMERGED
        return "wade" if is_swimmer and kind.category != "sea_things" else "water"
    if place.water and place.land and kind.name.endswith("bridge"):
        return "water"  # A bridge spans it.
    if place.water and cluster.variant == "swimming":
        return "water" if kind.category.startswith("birds") else "wade"
    return "land" if place.land else "wade"


def told_domain(cluster: Cluster, place: Place) -> Domain:
    """Return the domain that the subject's own words ask for, or the usual one."""
    usual = domain_of(cluster, place)
    if "hanging" in cluster.subject.attributes and (place.is_indoors or place.name in ROOFED):
        return "hang"
    if "hanging" in cluster.subject.attributes and not place.is_indoors and usual == "land":
        return "sky"
    told = WHERE.get(cluster.subject.where or "")
    if told is None or usual == "light" or (told == "water" and place.water is None):
        return usual
    if told == "wall" and not place.is_indoors:
        return usual
    is_dipped = is_alive(cluster.kind) or cluster.kind.height_m < DIPPED_M
    if told == "water" and cluster.kind.stance == "ground" and is_dipped:
        return "wade"
    return told


def is_alive(kind: Kind) -> bool:
    """Say whether a thing is an animal or a person: they are looked at first."""
    return "human" in kind.tags or kind.category.startswith(
        ("animals", "birds", "sea", "dinosaurs", "fantasy", "reptiles")
    )


def is_grounded(id_: str, relations: Sequence[Relation], domains: Mapping[str, Domain]) -> bool:
    """Say whether what usually flies stands beside something on the ground."""
    return any(
        r.name in STANDING_BY
        and id_ in (r.subject, r.object)
        and domains.get(r.object if r.subject == id_ else r.subject) == "land"
        for r in relations
    )


def is_heavy(kind: Kind) -> bool:
    """Say whether a thing lies on the ground even under water."""
    if kind.name in BOTTOM:
        return True
    if kind.stance in ("water", "sky") or {"human", "fish", "space"} & set(kind.tags):
        return False
    return not kind.category.startswith(("sea", "vehicles_space", "vehicles_water"))


def set_back(sizes: dict[str, float], clusters: Sequence[Cluster]) -> None:
    """Keep what is tall no more than some times as large as people: it stands farther away."""
    people = [sizes[c.subject.id] for c in clusters if "human" in c.kind.tags]
    for c in clusters if people else ():
        if not is_alive(c.kind) and c.subject.size not in ("huge", "large"):
            sizes[c.subject.id] = min(sizes[c.subject.id], FARTHER * max(people))


def keep_below(sizes: dict[str, float], clusters: Sequence[Cluster]) -> None:
    """Keep what is smaller than people smaller, beside a castle that all of them are small to."""
    people = [c for c in clusters if "human" in c.kind.tags]
    one = min(people, key=lambda c: c.metres, default=None)
    for c in clusters if one is not None else ():
        if one is not None and c.metres < one.metres and not is_alive(c.kind):
            most = sizes[one.subject.id] * (c.metres / one.metres) ** BELOW
            sizes[c.subject.id] = min(sizes[c.subject.id], most * SIZES[c.subject.size])


def sizes_of(clusters: Sequence[Cluster]) -> dict[str, float]:
    """Return the size in the picture of every subject; the largest is 1."""
    real = {c.subject.id: c.metres for c in clusters}
    if not real:
        return {}
    most = max(real.values())
    is_played = any(is_alive(c.kind) for c in clusters)
    is_led = is_alive(max(clusters, key=lambda c: c.metres).kind)
    out: dict[str, float] = {}
    for c in clusters:
        is_living = is_led and is_alive(c.kind)
        out[c.subject.id] = SIZES[c.subject.size] / beside(most / c.metres, is_living=is_living)
        if len(real) > CROWDED and not is_living:
            # Beside a mill a dog and a tractor are small, but not alike.
            out[c.subject.id] /= max(1.0, most / c.metres / MUCH) ** BEYOND
        if c.kind.category == "shapes":
            out[c.subject.id] *= SIZES[c.subject.size]  # Nothing else tells a large circle.
        if c.kind.category == "balls" and is_played:
            out[c.subject.id] *= PLAYED
        out[c.subject.id] *= {"background": 0.66, "foreground": 1.2}.get(c.subject.where or "", 1.0)
        if c.subject.where == "background" and c.kind.category.startswith("vehicles_water"):
            out[c.subject.id] *= AT_SEA
    if len(real) > SETTLED and not is_led:
        set_back(out, clusters)
    if is_played and (most > VAST_M or len(real) > CROWDED):
        keep_below(out, clusters)
    is_peopled = any("human" in c.kind.tags for c in clusters)
    grown = {c.kind.name for c in clusters if c.subject.size == "normal" and is_alive(c.kind)}
    for c in clusters:
        others = [
            out[o.subject.id]
            for o in clusters
            if o.subject.id != c.subject.id and o.subject.size != c.subject.size
        ]
        if others and c.subject.size == "huge":
            # A giant is looked at first, whatever stands beside it.
            is_beast = is_alive(c.kind) or c.kind.category == "insects"
            most_of = GIANT_ALIVE if is_beast else GIANT
            out[c.subject.id] = max(out[c.subject.id], most_of * max(others))
        elif others and c.subject.size == "tiny":
            out[c.subject.id] = min(out[c.subject.id], DWARF * max(others))
        elif c.subject.size == "small" and c.kind.name in grown:
            out[c.subject.id] *= YOUNG  # A small bear beside a bear is a cub.
        elif c.subject.size == "small" and {"pet"} & set(c.kind.tags) and is_peopled:
            out[c.subject.id] *= LAPDOG
    top = max(out.values())
    return {id_: v / top for id_, v in out.items()}
