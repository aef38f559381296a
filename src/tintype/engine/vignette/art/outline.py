"""Owns geometry: immutable outlines made of lines and cubic curves, and how to make them.

Coordinates are the units of whatever box is being drawn in; y grows downwards. Does not know
colour. All functions are pure.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

import msgspec

Point: TypeAlias = tuple[float, float] | tuple[float, float, float]
"""(x, y), or (x, y, roundness): 1 is a smooth curve through the point, 0 is a sharp corner."""

Segment: TypeAlias = tuple[str, tuple[float, ...]]
"""An SVG command in absolute coordinates: M, L, C or Z."""

Bounds: TypeAlias = tuple[float, float, float, float]
"""(left, top, right, bottom)."""

# Four points on a circle joined with this handle are within 0.1 % of the circle.
HANDLE: Final = 0.3905


def num(value: float) -> str:
    """Write a number with at most two decimals, the same on every machine."""
    text = f"{value:.2f}"
    if text[-1] == "0":
        text = text[:-3] if text[-2] == "0" else text[:-1]
    return "0" if text in ("-0", "") else text


class Outline(msgspec.Struct, frozen=True):
    """One or several closed or open paths; overlaps of several paths are holes (even-odd)."""

    segments: tuple[Segment, ...]

    @property
    def data(self) -> str:
        """The SVG path data."""
        return "".join(name + " ".join(map(num, values)) for name, values in self.segments)

    @property
    def bounds(self) -> Bounds:
        """The box around all points and handles; never smaller than the true box."""
        xs = [v for _, values in self.segments for v in values[0::2]]
        ys = [v for _, values in self.segments for v in values[1::2]]
        return (min(xs), min(ys), max(xs), max(ys))

    def moved(self, dx: float, dy: float) -> "Outline":
        """Return the outline shifted."""
        return Outline(
            tuple(
                (name, tuple(v + (dy if i % 2 else dx) for i, v in enumerate(values)))
                for name, values in self.segments
            )
        )

    def scaled(self, sx: float, sy: float, cx: float = 0, cy: float = 0) -> "Outline":
        """Return the outline stretched about (cx, cy); a negative factor mirrors it."""
        return Outline(
            tuple(
                (
                    name,
                    tuple(
                        cy + (v - cy) * sy if i % 2 else cx + (v - cx) * sx
                        for i, v in enumerate(values)
                    ),
                )
                for name, values in self.segments
            )
        )

    def turned(self, degrees: float, cx: float, cy: float) -> "Outline":
        """Return the outline turned clockwise about (cx, cy)."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

        def turn(values: tuple[float, ...]) -> tuple[float, ...]:
            out: list[float] = []
            for x, y in zip(values[0::2], values[1::2], strict=True):
                out += [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c]
            return tuple(out)

        return Outline(tuple((name, turn(values)) for name, values in self.segments))

    def plus(self, *others: "Outline") -> "Outline":
        """Return all paths as one outline; where they overlap there is a hole."""
        return Outline(self.segments + tuple(s for o in others for s in o.segments))


def smooth(points: Sequence[Point], *, is_closed: bool = True) -> Outline:
    """Return the curve through `points`; a point's third number 0 makes a sharp corner."""
    n = len(points)
    tangents = [_tangent(points, i, is_closed=is_closed) for i in range(n)]
    segments: list[Segment] = [("M", (points[0][0], points[0][1]))]
    for i in range(n if is_closed else n - 1):
        p, q = points[i], points[(i + 1) % n]
        reach = HANDLE * math.hypot(q[0] - p[0], q[1] - p[1])
        (ax, ay), (bx, by) = tangents[i], tangents[(i + 1) % n]
        a = reach * (p[2] if len(p) == 3 else 1.0)
        b = reach * (q[2] if len(q) == 3 else 1.0)
        if a == 0 and b == 0:
            segments.append(("L", (q[0], q[1])))
        else:
            segments.append(
                ("C", (p[0] + ax * a, p[1] + ay * a, q[0] - bx * b, q[1] - by * b, q[0], q[1]))
            )
    if is_closed:
        segments.append(("Z", ()))
    return Outline(tuple(segments))


def _tangent(points: Sequence[Point], i: int, *, is_closed: bool) -> tuple[float, float]:
    n = len(points)
    before = points[(i - 1) % n] if is_closed or i > 0 else points[i]
    after = points[(i + 1) % n] if is_closed or i < n - 1 else points[i]
    dx, dy = after[0] - before[0], after[1] - before[1]
    length = math.hypot(dx, dy) or 1.0
    return dx / length, dy / length


def polygon(points: Sequence[Point], *, rounding: float = 0) -> Outline:
    """Return straight sides; `rounding` is the radius that each corner is cut with."""
    n = len(points)
    segments: list[Segment] = []
    for i in range(n):
        p, before, after = points[i], points[i - 1], points[(i + 1) % n]
        if rounding <= 0:
            segments.append(("M" if i == 0 else "L", (p[0], p[1])))
            continue
        ends: list[tuple[float, float]] = []
        for other in (before, after):
            length = math.hypot(other[0] - p[0], other[1] - p[1]) or 1.0
            t = min(rounding, length / 2) / length
            ends.append((p[0] + (other[0] - p[0]) * t, p[1] + (other[1] - p[1]) * t))
        (ax, ay), (bx, by) = ends
        segments.append(("M" if i == 0 else "L", (ax, ay)))
        k = 0.55
        segments.append(
            (
                "C",
                (
                    ax + (p[0] - ax) * k,
                    ay + (p[1] - ay) * k,
                    bx + (p[0] - bx) * k,
                    by + (p[1] - by) * k,
                    bx,
                    by,
                ),
            )
        )
    segments.append(("Z", ()))
    return Outline(tuple(segments))


def rectangle(x: float, y: float, width: float, height: float, *, rounding: float = 0) -> Outline:
    """Return an upright rectangle with its top left corner at (x, y)."""
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return polygon(corners, rounding=rounding)


def ellipse(cx: float, cy: float, rx: float, ry: float, *, tilt: float = 0) -> Outline:
    """Return an ellipse, turned clockwise by `tilt` degrees."""
    k = 0.5523
    unit: tuple[Segment, ...] = (
        ("M", (1, 0)),
        ("C", (1, k, k, 1, 0, 1)),
        ("C", (-k, 1, -1, k, -1, 0)),
        ("C", (-1, -k, -k, -1, 0, -1)),
        ("C", (k, -1, 1, -k, 1, 0)),
        ("Z", ()),
    )
    placed = Outline(unit).scaled(rx, ry).moved(cx, cy)
    return placed.turned(tilt, cx, cy) if tilt else placed


def limb(
    spine: Sequence[Point],
    widths: Sequence[float],
    *,
    is_blunt: bool = False,
    has_round_start: bool = False,
) -> Outline:
    """Return a tapered stroke along the smooth `spine`: arms, legs, tails, branches, horns.

    `widths` has one full width per spine point, or two (start and end). `is_blunt` cuts the ends
    straight, only the last one when `has_round_start`; otherwise they are round.
    """
    n = len(spine)
    if len(widths) != n:
        first, last = widths[0], widths[-1]
        widths = [first + (last - first) * i / (n - 1) for i in range(n)]
    line = _along(spine, widths)
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y, w) in enumerate(line):
        a, b = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * w / 2, dx / length * w / 2
        is_end = is_blunt and (i == len(line) - 1 or (i == 0 and not has_round_start))
        left.append((x + nx, y + ny, 0 if is_end else 1))
        right.append((x - nx, y - ny, 0 if is_end else 1))
    if not is_blunt or has_round_start:
        left.insert(0, _cap(line[0], line[1]))
    if not is_blunt:
        left.append(_cap(line[-1], line[-2]))
    return smooth([*left, *reversed(right)])


def _cap(end: tuple[float, float, float], inner: tuple[float, float, float]) -> Point:
    dx, dy = end[0] - inner[0], end[1] - inner[1]
    length = math.hypot(dx, dy) or 1.0
    return (end[0] + dx / length * end[2] * 0.48, end[1] + dy / length * end[2] * 0.48)


def _along(spine: Sequence[Point], widths: Sequence[float]) -> list[tuple[float, float, float]]:
    """Sample the smooth spine: two steps per span are enough for the outline to stay smooth."""
    curve = smooth(spine, is_closed=False).segments
    out: list[tuple[float, float, float]] = [(spine[0][0], spine[0][1], widths[0])]
    steps = 3 if len(spine) < 6 else 2
    for i, (name, v) in enumerate(curve[1:]):
        x0, y0 = out[-1][0], out[-1][1]
        for k in range(1, steps + 1):
            t = k / steps
            w = widths[i] + (widths[i + 1] - widths[i]) * t
            if name == "L":
                out.append((x0 + (v[0] - x0) * t, y0 + (v[1] - y0) * t, w))
                continue
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            x = a * x0 + b * v[0] + c * v[2] + d * v[4]
            y = a * y0 + b * v[1] + c * v[3] + d * v[5]
            out.append((x, y, w))
    return out


def ring(
    cx: float, cy: float, radius: float, count: int, *, start: float = -90
) -> list[tuple[float, float]]:
    """Return `count` points evenly on a circle, clockwise from `start` degrees (-90 is up)."""
    return [
        (
            cx + radius * math.cos(math.radians(start + 360 * i / count)),
            cy + radius * math.sin(math.radians(start + 360 * i / count)),
        )
        for i in range(count)
    ]


def star(
    cx: float, cy: float, outer: float, inner: float, count: int, *, start: float = -90
) -> Outline:
    """Return a star with `count` sharp points."""
    far = ring(cx, cy, outer, count, start=start)
    near = ring(cx, cy, inner, count, start=start + 180 / count)
    return polygon([p for pair in zip(far, near, strict=True) for p in pair])


def join(outlines: Iterable[Outline]) -> Outline:
    """Return all outlines as one; overlaps become holes."""
    first, *rest = outlines
    return first.plus(*rest)
