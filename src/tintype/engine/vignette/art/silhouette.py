"""Owns outlines as they are seen: drawn shapes as polygons, and whether a point is on them.

Works in whatever units the matrix gives. Does not know what the shapes are of.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.art.matrix import SAME, XY, after, moved
from tintype.engine.vignette.art.outline import Outline
from tintype.engine.vignette.art.pen import Group, Matrix, Node

Polygon: TypeAlias = tuple[XY, ...]
Bounds: TypeAlias = tuple[float, float, float, float]
"""(left, top, right, bottom)."""
OPAQUE: Final = 0.8


def around(boxes: Sequence[Bounds]) -> Bounds:
    """Return the box around all boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def bounds(polygon: Polygon) -> Bounds:
    """Return the box around a polygon."""
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    return min(xs), min(ys), max(xs), max(ys)


def covers(polygon: Polygon, box: Bounds, x: float, y: float) -> bool:
    """Tell whether a point is inside a polygon."""
    if not (box[0] <= x <= box[2] and box[1] <= y <= box[3]):
        return False
    is_in = False
    for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            is_in = not is_in
    return is_in


def polygons(nodes: Sequence[Node], matrix: Matrix) -> Iterator[Polygon]:
    """Return every opaque filled shape as a polygon in the picture; what is clipped is left out."""
    for node in nodes:
        if isinstance(node, Group):
            if node.clip is None:
                yield from polygons(node.children, after(node.matrix or SAME, matrix))
        elif node.width is None and node.alpha > OPAQUE and node.fade is None:
            corners = [moved(matrix, p) for p in flattened(node.outline)]
            if len(corners) > 2:
                yield tuple(corners)


def flattened(outline: Outline, *, chords: int = 2) -> list[XY]:
    """Return the first path of an outline, its curves taken as so many chords."""
    out: list[XY] = []
    for name, v in outline.segments:
        if name == "M" and out:
            break
        if name in ("M", "L"):
            out.append((v[0], v[1]))
        elif name == "C":
            x, y = out[-1]
            for k in range(1, chords):
                t = k / chords
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
                out.append(
                    (a * x + b * v[0] + c * v[2] + d * v[4], a * y + b * v[1] + c * v[3] + d * v[5])
                )
            out.append((v[4], v[5]))
    return out
