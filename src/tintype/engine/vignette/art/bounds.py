"""Owns how far drawn shapes reach.

Does not know what the shapes are of.
"""

from collections.abc import Iterator

from tintype.engine.vignette.art.matrix import XY, moved
from tintype.engine.vignette.art.pen import Group, Node


def bounds(nodes: tuple[Node, ...]) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) of what is drawn; a clip bounds its group."""
    points = list(_corners(nodes))
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def _corners(nodes: tuple[Node, ...]) -> Iterator[XY]:
    for node in nodes:
        if isinstance(node, Group):
            inner = _box(node.clip.bounds) if node.clip else tuple(_corners(node.children))
            if node.matrix:
                yield from (moved(node.matrix, p) for p in inner)
            else:
                yield from inner
        else:
            yield from _box(node.outline.bounds)


def _box(edges: tuple[float, float, float, float]) -> tuple[XY, ...]:
    left, top, right, bottom = edges
    return ((left, top), (right, top), (right, bottom), (left, bottom))
