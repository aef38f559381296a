"""Owns the upper edge of a drawing as it is seen: where on it something can stand, and how wide.

Measured from the drawn shapes, for what states no place of its own and for parts of things: the
bonnet of a car, the mast of a ship. Does not know what is put there.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import SAME, XY, after, moved
from tintype.engine.vignette.art.pen import Anchor, Group, Matrix, Node
from tintype.engine.vignette.art.silhouette import OPAQUE, flattened
from tintype.engine.vignette.states import Place

COLUMNS: Final = 72
CHORDS: Final = 4
LEVEL: Final = 0.035
"""How uneven a level part may be, as a part of the mean of a drawing's width and height."""
NARROW: Final = 0.09
"""A level part is at least so wide, as a part of the drawing's width."""
LINE: Final = 0.012
"""Lines that are thinner, as a part of the drawing's width, carry nothing."""
WORTH: Final = 0.55
"""How much of height the width of a level part makes up for, and a place far from the middle."""
ASIDE: Final = 0.2
STEP: Final = 0.1
"""How much lower than the top the bonnet of a car is at least, as a part of its height."""


class Ledge(NamedTuple):
    """A level part of an upper edge, in units of the drawing's box."""

    left: float
    right: float
    y: float

    @property
    def anchor(self) -> Anchor:
        """The middle of it, as an anchor."""
        return Anchor(x=(self.left + self.right) / 2, y=self.y, size=self.right - self.left)


class Edge(NamedTuple):
    """The upper edge of a drawing: for each column of its box the highest y that is drawn there.

    Where nothing is drawn it is the height of the box. What `heads_left` has its front there.
    """

    box: tuple[float, float]
    tops: tuple[float, ...]
    heads_left: bool = False

    def at(self, x: float) -> float:
        """Return how high the edge is at an x of the box."""
        return self.tops[min(COLUMNS - 1, max(0, int(x * COLUMNS / self.box[0])))]

    def reach(self, x: float, low: float) -> tuple[float, float]:
        """Return from where to where around an x the edge is never lower than `low`."""
        pitch = self.box[0] / COLUMNS
        at = min(COLUMNS - 1, max(0, int(x / pitch)))
        first = last = at
        while first > 0 and self.tops[first - 1] < low:
            first -= 1
        while last < COLUMNS - 1 and self.tops[last + 1] < low:
            last += 1
        return first * pitch, (last + 1) * pitch

    def mirrored(self) -> "Edge":
        """Return the edge of the drawing that looks the other way."""
        return Edge(self.box, self.tops[::-1], not self.heads_left)

    def ledges(self) -> list[Ledge]:
        """Return all level parts, each as wide as it can be."""
        out: list[Ledge] = []
        width, height = self.box
        uneven = LEVEL * (width + height) / 2
        pitch, end = width / COLUMNS, 0
        for i, first in enumerate(self.tops):
            if first >= height:
                continue
            low = high = first
            j = i
            while j < COLUMNS and self.tops[j] < height:
                low, high = max(low, self.tops[j]), min(high, self.tops[j])
                if low - high > uneven:
                    break
                j += 1
            if j > end:
                part = self.tops[i:j]
                out.append(Ledge(i * pitch, j * pitch, sum(part) / len(part)))
                end = j
        return out

    def part(self, name: Place) -> Ledge:
        """Return a part of the edge by its name."""
        if name == "peak":
            return self.peak()
        top = self.top()
        if name == "top":
            return top
        if name == "brim":
            return Ledge(top.right - 0.2 * (top.right - top.left), top.right, top.y)
        return self.end(top, is_right=(name == "front") != self.heads_left)

    def peak(self) -> Ledge:
        """Return the highest point."""
        k = min(range(COLUMNS), key=lambda i: (self.tops[i], abs(i - COLUMNS // 2)))
        pitch = self.box[0] / COLUMNS
        return Ledge(k * pitch, (k + 1) * pitch, self.tops[k])

    def top(self) -> Ledge:
        """Return the part on which one would stand: high, wide and near the middle."""
        width, height = self.box
        wide = [e for e in self.ledges() if e.right - e.left >= NARROW * width]

        def cost(e: Ledge) -> float:
            span = min(e.right - e.left, 0.5 * width) / width
            aside = abs((e.left + e.right) / 2 / width - 0.5)
            return e.y / height - WORTH * span + ASIDE * aside

        return min(wide, key=cost) if wide else self.peak()

    def end(self, top: Ledge, *, is_right: bool) -> Ledge:
        """Return the widest level part on one side of the top and lower, else the top's end."""
        width, height = self.box
        low = [e for e in self.ledges() if e.y > top.y + STEP * height and e.y < 0.8 * height]
        at = [e for e in low if (e.left > top.left if is_right else e.right < top.right)]
        if at:
            return max(at, key=lambda e: min(e.right - e.left, 0.3 * width) - 0.3 * e.y)
        near = 0.3 * (top.right - top.left)
        left, right = (top.right - near, top.right) if is_right else (top.left, top.left + near)
        return Ledge(left, right, top.y)


def edge_of(kind: Kind, drawing: Drawing, pose: str | None) -> Edge:
    """Return the upper edge of a thing as it was drawn."""
    matrix = drawing.group.matrix
    if matrix is not None and matrix[3] < 0:
        return measured((drawing.group,), kind.box)  # Upside down.
    edge = usual_edge(kind.name, pose)
    return edge.mirrored() if matrix is not None and matrix[0] < 0 else edge


@lru_cache(maxsize=512)
def usual_edge(name: str, pose: str | None) -> Edge:
    """Return the upper edge of a thing in a pose, looking its usual way."""
    drawing = CATALOG[name].draw(variant=pose)
    nodes = (drawing.group, *((drawing.front,) if drawing.front else ()))
    edge = measured(nodes, CATALOG[name].box)
    return edge._replace(heads_left=CATALOG[name].faces == "left")


@lru_cache(maxsize=256)
def girth(name: str, pose: str | None, y: float) -> Ledge:
    """Return from where to where a thing is drawn at a height, looking its usual way."""
    kind = CATALOG[name]
    drawing = kind.draw(variant=pose)
    crossed: list[float] = []
    for points, half in traced((drawing.group,), SAME, least=LINE * kind.box[0]):
        for (ax, ay), (bx, by) in zip(points, (*points[1:], points[0]), strict=True):
            if (ay > y) != (by > y):
                x = ax + (y - ay) * (bx - ax) / (by - ay)
                crossed += [x - half, x + half]
    if not crossed:
        return Ledge(0.4 * kind.box[0], 0.6 * kind.box[0], y)
    return Ledge(min(crossed), max(crossed), y)


def measured(nodes: Sequence[Node], box: tuple[float, float]) -> Edge:
    """Return the upper edge of drawn nodes."""
    tops = [box[1]] * COLUMNS
    pitch = box[0] / COLUMNS
    for points, half in traced(nodes, SAME, least=LINE * box[0]):
        for (ax, ay), (bx, by) in zip(points, (*points[1:], points[0]), strict=True):
            if ax > bx:
                ax, ay, bx, by = bx, by, ax, ay
            first, last = int(ax / pitch + 0.5), int(bx / pitch - 0.5)
            slope = (by - ay) / (bx - ax) if bx > ax else 0.0
            for k in range(max(0, first), min(COLUMNS - 1, last) + 1):
                y = ay + slope * ((k + 0.5) * pitch - ax) - half
                tops[k] = min(tops[k], y)
            if first > last and 0 <= (k := int(ax / pitch)) < COLUMNS:
                tops[k] = min(tops[k], max(ay, by) - half)
    return Edge(box, tuple(max(0.0, y) for y in tops))


def traced(
    nodes: Sequence[Node], matrix: Matrix, *, least: float
) -> Iterator[tuple[Sequence[XY], float]]:
    """Return every opaque shape as a polygon, with half the width of its line if it is one."""
    for node in nodes:
        if isinstance(node, Group):
            if node.clip is None and node.blur == 0.0 and node.alpha > OPAQUE:
                yield from traced(node.children, after(node.matrix or SAME, matrix), least=least)
        elif node.alpha > OPAQUE and node.fade is None and (node.width or least) >= least:
            corners = [moved(matrix, p) for p in flattened(node.outline, chords=CHORDS)]
            if len(corners) > 1:
                if node.width is not None:
                    corners += corners[-2:0:-1]  # There and back.
                yield corners, 0.5 * (node.width or 0.0)
