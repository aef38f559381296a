"""Owns what relations mean for places: who stands left of whom, and who overlaps whom.

Does not know drawing or settings; it only orders clusters and moves spots.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.cluster import Cluster, Spot
from tintype.engine.vignette.scene import Relation

OVERLAID: Final = ("in front of", "behind", "under", "above", "below")
"""Relations whose subject shares the x of its object instead of a place in the row."""


def overlays(relations: Sequence[Relation]) -> dict[str, Relation]:
    """Return, by subject id, the relation that takes a thing out of the row.

    A thing whose object is itself overlaid keeps its place in the row, so chains end.
    """
    out: dict[str, Relation] = {}
    for r in relations:
        if r.name in OVERLAID and r.subject not in out and r.object not in out:
            out[r.subject] = r
    return {s: r for s, r in out.items() if r.object not in out}


def ordered(clusters: Sequence[Cluster], relations: Sequence[Relation]) -> list[Cluster]:
    """Return the clusters of the row from left to right, as the relations ask."""
    ids = list(dict.fromkeys(c.subject.id for c in clusters))
    for r in relations:
        if r.subject not in ids or r.object not in ids:
            continue
        ids.remove(r.subject)
        at = ids.index(r.object)
        if r.name == "between" and r.other in ids:
            at = min(at, ids.index(r.other))
            ids.insert(at + 1, r.subject)
        elif r.name == "left of":
            ids.insert(at, r.subject)
        else:
            ids.insert(at + 1, r.subject)
    rank = {id_: i for i, id_ in enumerate(ids)}
    return sorted(clusters, key=lambda c: (rank[c.subject.id], c.index))


def overlay(
    part: Sequence[Cluster],
    relation: Relation,
    host: Spot,
    *,
    heights: Sequence[float],
    floor: float,
    width: float,
) -> list[Spot]:
    """Place the pieces of one subject before, behind, under or above `host`.

    `heights` are their heights in units, `floor` the lowest y that a foot may have.
    """
    c = host.cluster
    host_width = (c.right - c.left) * host.scale
    host_top = host.y + c.top * host.scale
    spots: list[Spot] = []
    for i, (piece, height) in enumerate(zip(part, heights, strict=True)):
        scale = height / piece.height
        own = (piece.right - piece.left) * scale
        spread = (i - (len(part) - 1) / 2) * own * 1.05
        match relation.name:
            case "behind":
                dx, y = -0.5 * host_width, host.y - 34
            case "above":
                dx, y = 0.0, max(height + 12, host_top - 26)
            case "under" | "below":
                dx, y = 0.06 * host_width, min(floor, host.y + 14)
            case _:
                dx, y = -0.2 * host_width, min(floor, host.y + 0.1 * height + 44)
        x = min(max(host.x + dx + spread, own * 0.55), width - own * 0.55)
        spots.append(
            Spot(
                cluster=piece,
                x=round(x, 2),
                y=round(y, 2),
                scale=scale,
                depth=max(0.0, host.depth + (0.15 if relation.name == "behind" else -0.15)),
                is_airborne=relation.name == "above",
            )
        )
    return spots
