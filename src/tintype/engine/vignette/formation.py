"""Owns formations: pieces of one subject in a ring, an arch, a pyramid, a heart, a wedge, crossed.

Gives the places of feet, in the units of the pieces. Does not know pictures, nor which words mean
which formation (`lexicon.modifiers`).
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import SAME, moved, turned
from tintype.engine.vignette.art.pen import Group, Matrix, Node

Places: TypeAlias = list[tuple[float, float]]

RING: Final = "in a circle"
ARCH: Final = "in a half circle"
PYRAMID: Final = "in a pyramid"
HEART: Final = "in a heart shape"
WEDGE: Final = "in a v formation"
CROSSED: Final = "crossed"
NECKS: Final = "necks crossed"
USUAL: Final = {RING: 8, ARCH: 7, PYRAMID: 10, HEART: 18, WEDGE: 7, CROSSED: 2, NECKS: 2}
"""The attributes of what stands in a formation, and how many do where nobody counts them."""

LEAN: Final = 38.0
"""How far each of two crossed things leans over, in degrees."""
LYING: Final = 0.5
"""How high a heart on the ground is seen, as a part of one that stands."""
NECK_TO_NECK: Final = 0.39
"""How far apart two beasts stand whose necks cross, as a part of their width."""
TRIPLE: Final = 3
"""So many cross at one point; more of them do in pairs."""
FLATNESS: Final = 0.42
"""How high a ring on the ground is seen, as a part of its width."""


def formation_of(attributes: Iterable[str]) -> str | None:
    """Return the formation among the attributes of a subject."""
    return next((a for a in attributes if a in USUAL), None)


def places_of(name: str, count: int, wide: float, tall: float, *, is_upright: bool) -> Places:
    """Return where the feet are, the first ones drawn first; the lowest at y 0, upwards negative.

    Each piece is `wide` and `tall`. What `is_upright` hangs in the air or on a wall; the rest
    stands on the ground, where a ring is seen from the side.
    """
    if name == PYRAMID:
        return _pyramid(count, wide, tall)
    if name == CROSSED:
        if count == TRIPLE:
            return [(0.0, 0.0)] * TRIPLE
        return [(1.2 * wide * (k // 2 - (count - 1) // 2 / 2), 0.0) for k in range(count)]
    if name == NECKS:
        return [(wide * NECK_TO_NECK * (k - (count - 1) / 2), 0.0) for k in range(count)]
    if name == HEART:
        pitch = (0.5 if is_upright else 0.85) * (wide + tall)
        places = _along([_heart(2 * math.pi * k / 240) for k in range(241)], count, pitch)
        places = [(x, y if is_upright else LYING * y) for x, y in places]
    elif name == WEDGE:
        places = _wedge(count, wide, tall if is_upright else 0.5 * tall)
    else:
        places = _ring(name, count, wide, tall, is_upright=is_upright)
    low = max(y for _, y in places)
    placed = [(x, y - low) for x, y in places]
    return placed if is_upright else sorted(placed, key=lambda p: p[1])


def _pyramid(count: int, wide: float, tall: float) -> Places:
    base = next(k for k in range(1, count + 1) if k * (k + 1) / 2 >= count)
    out: Places = []
    row, left = 0, count
    while left:
        n = min(base - row, left)
        out += [((k - (n - 1) / 2) * wide, -row * 0.84 * tall) for k in range(n)]
        left -= n
        row += 1
    return out


def _ring(name: str, count: int, wide: float, tall: float, *, is_upright: bool) -> Places:
    chord = 1.12 * (max(wide, tall) if is_upright else wide)
    if name == ARCH:
        turn = math.pi / max(1, count - 1)
        start = math.pi
    else:
        turn = 2 * math.pi / count
        start = math.pi / 2 if is_upright else math.pi / 2 + turn / 2
    radius = max(chord / (2 * math.sin(min(turn, math.pi) / 2)), 0.7 * chord)
    aside, high = radius, radius
    if not is_upright:
        aside = 1.15 * radius
        high = max(FLATNESS * radius, 0.5 * tall)
    angles = [start - turn * k for k in range(count)]
    return [(aside * math.cos(a), -high * math.sin(a)) for a in angles]


def _heart(t: float) -> tuple[float, float]:
    x = 16 * math.sin(t) ** 3
    y = 13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
    return x, -y


def _along(line: Sequence[tuple[float, float]], count: int, pitch: float) -> Places:
    """Return places on a closed line, as far from each other along it, and `pitch` apart."""
    far = [0.0]
    for one, two in pairwise(line):
        far.append(far[-1] + math.dist(one, two))
    scale = count * pitch / far[-1]
    out: Places = []
    k = 0
    for i in range(count):
        wish = far[-1] * i / count
        while far[k + 1] < wish:
            k += 1
        share = (wish - far[k]) / (far[k + 1] - far[k])
        (ax, ay), (bx, by) = line[k], line[k + 1]
        out.append(((ax + (bx - ax) * share) * scale, (ay + (by - ay) * share) * scale))
    return out


def _wedge(count: int, wide: float, tall: float) -> Places:
    """Return places like those of geese: the first one ahead, the others at both sides behind."""
    out: Places = []
    for k in range(count):
        rank, side = (k + 1) // 2, 1 if k % 2 else -1
        out.append((side * rank * 0.9 * wide, -rank * 0.62 * tall))
    return out


def leaned(drawing: Drawing, kind: Kind, index: int, count: int) -> Drawing:
    """Return one of several crossed things, leaning over its middle, down to the ground."""
    whole = (drawing.group, drawing.front) if drawing.front else (drawing.group,)
    left, top, right, bottom = box_of(drawing)
    x, y = (left + right) / 2, (top + bottom) / 2
    lean = LEAN if bottom - top > right - left else (90 - LEAN) / 1.4
    turns = (-1, 0, 1) if count == TRIPLE else (-1, 1)
    matrices = [turned(math.radians(lean * turn), (x, y)) for turn in turns]
    low = max(py for m in matrices for _, py in _points(whole, m))
    matrix = matrices[index % len(turns)]
    matrix = (*matrix[:4], matrix[4] + kind.box[0] / 2 - x, matrix[5] + kind.ground - low)
    return msgspec.structs.replace(
        drawing, group=Group(children=whole, matrix=matrix), front=None, anchors={}
    )


def box_of(drawing: Drawing) -> tuple[float, float, float, float]:
    """Return the box around all of a drawing."""
    return bounds((drawing.group, drawing.front) if drawing.front else (drawing.group,))


def _points(nodes: Iterable[Node], matrix: Matrix) -> Iterator[tuple[float, float]]:
    """Return the points of all outlines, as a matrix leaves them."""
    for node in nodes:
        if isinstance(node, Group):
            inner = _points(node.children, node.matrix or SAME)
        else:
            values = [v for _, segment in node.outline.segments for v in segment]
            inner = zip(values[0::2], values[1::2], strict=True)
        yield from (moved(matrix, p) for p in inner)
