"""Owns outlines of what is turned on a lathe or thrown on a wheel: the same on both sides.

Does not know what is made of them.
"""

from collections.abc import Sequence

from tintype.engine.vignette.art.outline import Outline, Point, smooth


def turned(cx: float, profile: Sequence[Point]) -> Outline:
    """Return the outline whose right side is `profile`: (half width, y) from top to bottom.

    A third number is a point's roundness, as in every outline.
    """
    return smooth([*(_at(cx, p, 1) for p in profile), *(_at(cx, p, -1) for p in reversed(profile))])


def _at(cx: float, point: Point, side: int) -> Point:
    x = cx + side * point[0]
    return (x, point[1], point[2]) if len(point) == 3 else (x, point[1])
