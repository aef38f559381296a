"""Owns what hangs on what by the relations of a scene, and how many each piece gets.

Does not know where on it (`hang`, `attach`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.posing import can_carry
from tintype.engine.vignette.scene import ATTACHING, CARRIED, Relation, Scene, Subject

MOST_CARRIED: Final = 24
"""So many things lie on one."""

MOUNTED: Final = ("riding", "on", "wearing")
EACH: Final = ("holding", "wearing", "riding")
"""Relations of which every piece of the host gets its own share."""


def attached_ids(scene: Scene) -> frozenset[str]:
    """Return the ids of subjects that hang on another one and stand nowhere themselves."""
    hosts: dict[str, str] = {}
    for relation in scene.relations:
        child = child_of(relation)
        host = relation.subject if child == relation.object else relation.object
        one, two = scene.subject(child or ""), scene.subject(host)
        if one is None or two is None or one.kind not in CATALOG or two.kind not in CATALOG:
            continue
        if one.id not in chain_of(host, hosts) and can_carry(one, two, relation):
            hosts.setdefault(one.id, host)
    return frozenset(hosts)


def chain_of(id_: str, hosts: Mapping[str, str]) -> list[str]:
    """Return a thing, what it hangs on, what that hangs on, and so forth."""
    out = [id_]
    while (above := hosts.get(out[-1])) is not None:
        out.append(above)
    return out


def child_of(relation: Relation) -> str | None:
    """Return the id of what hangs on the other side of this relation, if it attaches at all."""
    if relation.name in ATTACHING:
        return relation.subject
    return relation.object if relation.name in CARRIED else None


def children_of(scene: Scene, id_: str) -> list[tuple[Subject, Relation]]:
    """Return what hangs on the thing `id_`, in the order of the relations."""
    out: list[tuple[Subject, Relation]] = []
    for relation in scene.relations:
        child_id = child_of(relation)
        host = relation.subject if child_id == relation.object else relation.object
        child = scene.subject(child_id or "")
        if host != id_ or child is None or child.kind not in CATALOG or child.id == id_:
            continue
        holder = scene.subject(id_)
        if holder is not None and can_carry(child, holder, relation):
            out.append((child, relation))
    return in_order(out, scene.relations)


def in_order(
    loads: Sequence[tuple[Subject, Relation]], relations: Sequence[Relation]
) -> list[tuple[Subject, Relation]]:
    """Return what hangs on one thing from left to right, as it is said of the one and the other."""
    out = list(loads)
    for r in relations:
        ids = [c.id for c, _ in out]
        if r.name not in ("left of", "right of", "between") or r.subject not in ids:
            continue
        if r.object not in ids or (r.name == "between" and (r.other or "") not in ids):
            continue
        moved = out.pop(ids.index(r.subject))
        others = [c.id for c, _ in out]
        at = others.index(r.object)
        if r.name == "between":
            at = min(at, others.index(r.other or "")) + 1
        out.insert(at + (r.name == "right of"), moved)
    return out


def mounts_of(scene: Scene, id_: str) -> list[Kind]:
    """Return what somebody rides, stands on or has on the feet."""
    used = [r.object for r in scene.relations if r.subject == id_ and r.name in MOUNTED]
    return [CATALOG[s.kind] for s in scene.subjects if s.id in used]


def shares(loads: Sequence[tuple[Subject, Relation]], host: Subject, index: int) -> list[int]:
    """Return how many pieces of each child go to the host's piece `index`."""
    out: list[int] = []
    for k, (child, relation) in enumerate(loads):
        before = sum(c.count for c, r in loads[:k] if r.name == relation.name)
        riders = sum(c.count for c, r in loads if r.name == "riding")
        has_own = relation.name in EACH and not (relation.name == "riding" and riders >= host.count)
        out.append(share(child, host, index, before, has_own=has_own))
    return out


def share(child: Subject, host: Subject, index: int, before: int, *, has_own: bool) -> int:
    """Return how many pieces of `child` go to the host's piece `index`.

    `before` is how many others were given their places before these. With `has_own` every piece
    of the host gets at least one.
    """
    whole, rest = divmod(min(child.count, MOST_CARRIED * host.count), host.count)
    count = whole + (1 if (index - before) % host.count < rest else 0)
    return max(1, count) if has_own else min(MOST_CARRIED, count)
