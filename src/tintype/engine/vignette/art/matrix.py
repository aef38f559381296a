"""Owns the arithmetic of matrices: one after another, points moved by them and back.

A matrix (a, b, c, d, e, f) takes (x, y) to (ax + cy + e, bx + dy + f), as in SVG.
"""

import math
from typing import Final, TypeAlias

from tintype.engine.vignette.art.pen import Matrix

XY: TypeAlias = tuple[float, float]

SAME: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
"""The matrix that moves nothing."""


def after(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that does first `inner` and then `outer`."""
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def moved(matrix: Matrix, point: XY) -> XY:
    """Return a point after a matrix."""
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def unmoved(matrix: Matrix, point: XY) -> XY:
    """Return a point before a matrix, which must not flatten the plane."""
    a, b, c, d, e, f = matrix
    x, y = point[0] - e, point[1] - f
    det = a * d - b * c
    return (d * x - c * y) / det, (a * y - b * x) / det


def turned(angle: float, about: XY) -> Matrix:
    """Return the matrix that turns about a point, clockwise, by so many radians."""
    x, y = about
    c, s = math.cos(angle), math.sin(angle)
    return (c, s, -s, c, x - x * c + y * s, y - x * s - y * c)


def inverse(matrix: Matrix) -> Matrix:
    """Return the matrix that takes back another one, which must not flatten the plane."""
    a, b, c, d, e, f = matrix
    det = a * d - b * c
    return (d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det)
