"""Owns the bending of a finished drawing: every point of it is moved by one rule.

Does not know why something is bent (`bent`), nor what it shows.
"""

import math
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Drawing
from tintype.engine.vignette.art.matrix import SAME, XY, after, moved
from tintype.engine.vignette.art.outline import Outline, Segment
from tintype.engine.vignette.art.pen import Anchor, Group, Matrix, Node

Move: TypeAlias = Callable[[XY], XY]
STEP: Final = 14.0
"""Straight lines are cut into pieces of about so many units, which can bend."""
MOST_STEPS: Final = 12


def warped(drawing: Drawing, move: Move) -> Drawing:
    """Return a drawing with all that it shows and all its anchors moved by a rule."""
    anchors = {name: shifted(anchor, move) for name, anchor in drawing.anchors.items()}
    front = bent(drawing.front, SAME, move) if drawing.front else None
    return msgspec.structs.replace(
        drawing, group=bent(drawing.group, SAME, move), front=front, anchors=anchors
    )


def shifted(anchor: Anchor, move: Move) -> Anchor:
    """Return an anchor after a rule."""
    x, y = move((anchor.x, anchor.y))
    return msgspec.structs.replace(anchor, x=x, y=y)


def bent(group: Group, matrix: Matrix, move: Move) -> Group:
    """Return a group whose outlines, and those of the groups in it, are moved by a rule.

    Their matrices are used up by that; lines stay as wide as they were seen.
    """
    matrix = after(group.matrix or SAME, matrix)
    wide = abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5

    def turn(node: Node) -> Node:
        if isinstance(node, Group):
            return bent(node, matrix, move)
        width = node.width * wide if node.width is not None else None
        return msgspec.structs.replace(
            node, outline=redrawn(node.outline, matrix, move), width=width
        )

    clip = redrawn(group.clip, matrix, move) if group.clip else None
    children = tuple(turn(node) for node in group.children)
    return msgspec.structs.replace(
        group, children=children, clip=clip, matrix=None, blur=group.blur * wide
    )


def redrawn(outline: Outline, matrix: Matrix, move: Move) -> Outline:
    """Return an outline after a matrix and then a rule."""
    out: list[Segment] = []
    last, start = (0.0, 0.0), (0.0, 0.0)
    for name, v in outline.segments:
        points = [moved(matrix, p) for p in zip(v[0::2], v[1::2], strict=True)]
        if name == "M":
            start = points[0]
        if name in ("L", "Z"):
            goal = points[0] if points else start
            out += [("L", move(p)) for p in between(last, goal)]
            last = goal
        if name == "Z":
            out.append(("Z", ()))
        elif name != "L":
            out.append((name, tuple(c for p in points for c in move(p))))
            last = points[-1]
    return Outline(tuple(out))


def between(a: XY, b: XY) -> Iterator[XY]:
    """Yield points along a line, its end the last of them."""
    steps = max(1, min(MOST_STEPS, round(math.dist(a, b) / STEP)))
    for k in range(1, steps + 1):
        yield (a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps)
