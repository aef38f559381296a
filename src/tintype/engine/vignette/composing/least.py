"""Owns how small things may come out: the least size of each beside all others.

Does not know where things stand (`fit`).
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.laden import Member, riders_of, scale_of
from tintype.engine.vignette.composing.domain import BELOW, is_alive
from tintype.engine.vignette.composing.rows import (
    GROUPED,
)
from tintype.engine.vignette.composing.spots import Cluster

LEAST: Final = 0.27
LEAST_ALIVE: Final = 0.33
LEAST_BESIDE: Final = 0.19
LEAST_BALL: Final = 0.11
LEAST_RIDER: Final = 0.2
"""The smallest named thing, as a part of the picture's short side; animals and people are larger,
what is beside them smaller, so that a ball is not as tall as the child, and who sits on something.
"""
LARGE_M: Final = 1.2
"""Beside what is larger, small things may be as small as beside people."""
SEEN: Final = 0.6
"""How far a thing keeps its own size beside a laden table: 1 wholly, 0 not at all."""
MUCH_LARGER: Final = 10.0
"""Beside a beast so many times as large others may be small."""
GROWN: Final = 2.0
"""So much larger than its young is a beast of the same family at least."""
MANY: Final = 5
"""Of more different things the small ones are drawn smaller, beside those that are large."""
IN_ORDER: Final = 0.3
"""How much of the difference in size is kept at least between things that are made larger."""


def least_of(kind: Kind, usual: float) -> float:
    """Return the least size of a lifeless thing: that of a ball is less if somebody plays."""
    return LEAST_BALL if kind.category == "balls" and usual == LEAST_BESIDE else usual


def least_sizes(
    by_id: Mapping[str, Sequence[Cluster]], short: float, sizes: Mapping[str, float], unit: float
) -> dict[str, float]:
    """Return the least extent of each subject, in a picture whose `short` side is so long."""
    clusters = [c for several in by_id.values() for c in several]
    has_life = any(is_alive(c.kind) for c in clusters)
    has_large = any(c.metres > LARGE_M for c in clusters)
    thing = LEAST_BESIDE if has_life or has_large else LEAST
    thing *= min(1.0, MANY / len(by_id)) ** 0.6
    tallest = max(clusters, key=lambda c: c.metres)
    most = max((c.metres for c in clusters if is_alive(c.kind)), default=1.0)
    people = [c for c in clusters if "human" in c.kind.tags] if len(by_id) > MANY else []
    person = min(people, key=lambda c: c.metres, default=None)
    least: dict[str, float] = {}
    for i, (first, *rest) in by_id.items():
        is_living = is_alive(first.kind)
        part = least_alive(first, tallest, clusters) if is_living else least_of(first.kind, thing)
        if not is_living and person is not None and first.metres < person.metres:
            part = min(part, LEAST_ALIVE * (first.metres / person.metres) ** BELOW)
        if is_living and len(by_id) > MANY:
            part *= min(1.0, first.metres / most) ** 0.4  # A dog is smaller than its owner.
        bound = min(beside_laden(first, clusters, sizes), beside_peers(first, clusters, sizes))
        beside = bound * unit
        least[i] = min(part * short / (1 + len(rest)) ** 0.35, beside)
        if not is_living and (tall := tallest_rider(first)):
            least[i] = max(least[i], LEAST_RIDER * short * first.extent / tall)
    return least if len(by_id) < GROUPED else in_order(by_id, least)


def in_order(by_id: Mapping[str, Sequence[Cluster]], least: dict[str, float]) -> dict[str, float]:
    """Return the least extents so that a tractor stays larger than the dog that runs after it."""
    base = 0.0
    for i in sorted(least, key=lambda i: by_id[i][0].metres):
        metres = by_id[i][0].metres ** IN_ORDER
        least[i] = max(least[i], base * metres)
        if by_id[i][0].subject.size != "tiny" and len(by_id[i]) == 1:
            base = max(base, least[i] / metres)
    return least


def young_of(by_id: Mapping[str, Sequence[Cluster]]) -> dict[str, str]:
    """Return whose young each small beast is, of those of its kind that are there."""
    out: dict[str, str] = {}
    for i, (one, *_) in by_id.items():
        grown = [
            k
            for k, (c, *_) in by_id.items()
            if (c.kind is one.kind and c.subject.size in ("normal", "large", "huge"))
            or c.kind.name in PARENTS.get(one.kind.name, ())
        ]
        is_young = one.subject.size == "small" or one.kind.name in PARENTS
        if is_young and is_alive(one.kind) and grown:
            out[i] = grown[0]
    return out


PARENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "calf": ("cow", "bull"),
    "lamb": ("sheep", "ram"),
    "piglet": ("pig",),
    "fawn": ("deer", "doe"),
    "baby elephant": ("elephant",),
    "pony": ("horse", "donkey", "zebra"),
    "duckling": ("duck",),
    "chick": ("hen", "rooster"),
}
"""Whose young is drawn by itself."""
YOUNG: Final = 0.7
"""How large the young is drawn at most, as a part of who has it."""


def beside_laden(
    cluster: Cluster, clusters: Sequence[Cluster], sizes: Mapping[str, float]
) -> float:
    """Return how large a lifeless thing may be made beside a table that things lie on."""
    laden = [c for c in clusters if len(c.members) > 1 and not is_alive(c.kind)]
    host = max(laden, key=lambda c: c.metres, default=None)
    if host is None or host is cluster or is_alive(cluster.kind) or cluster.metres >= host.metres:
        return math.inf
    return sizes[host.subject.id] * (cluster.metres / host.metres) ** SEEN


def riders(cluster: Cluster) -> list[Member]:
    """Return the people on a thing that is a seat or a blanket."""
    return riders_of(cluster.kind, cluster.members.values())


def tallest_rider(cluster: Cluster) -> float:
    """Return how tall the tallest person on a thing is in its units, 0 if nobody is."""
    return max((m.kind.box[1] * scale_of(m) for m in riders(cluster)), default=0.0)


def beside_peers(
    cluster: Cluster, clusters: Sequence[Cluster], sizes: Mapping[str, float]
) -> float:
    """Return how large who stands alone may be made beside people who sit on something."""
    if not is_alive(cluster.kind):
        return math.inf
    per_metre = [
        sizes[c.subject.id] * scale_of(m) / (c.extent * m.kind.metres_per_unit)
        for c in clusters
        for m in riders(c)
    ]
    own = cluster.extent * cluster.kind.metres_per_unit
    return PEERS * own * max(per_metre) if per_metre else math.inf


PEERS: Final = 1.5
"""So much larger than true to size, beside who sits on a blanket, are those about it at most."""


def least_alive(cluster: Cluster, tallest: Cluster, clusters: Sequence[Cluster]) -> float:
    """Return the least size of a beast or a person: smaller beside a beast many times as large."""
    kin = [c for c in clusters if c.kind.category == cluster.kind.category]
    grown = max(kin, key=lambda c: c.metres)
    is_dwarf = is_alive(tallest.kind) and tallest.metres > MUCH_LARGER * cluster.metres
    is_young = grown.metres > GROWN * cluster.metres or (
        grown.metres > cluster.metres and cluster.subject.size == "small"
    )
    is_lapdog = cluster.subject.size == "small" and "pet" in cluster.kind.tags
    is_lapdog = is_lapdog and "human" in tallest.kind.tags
    return LEAST_BESIDE if is_dwarf or is_young or is_lapdog else LEAST_ALIVE
