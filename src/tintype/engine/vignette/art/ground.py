"""Owns what holds things to the ground: where they touch it, and the shadow that lies there.

A shadow that lies under the middle of a table lets it float; one at each leg makes it stand. Does
not know scenes, spots or light.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import SAME, after, moved
from tintype.engine.vignette.art.outline import Outline, ellipse
from tintype.engine.vignette.art.pen import Group, Matrix, Node, Shape

Foot: TypeAlias = tuple[float, float, float]
"""(left, right, y) of one place where a thing touches the ground, in its own units."""

BINS: Final = 64
BAND: Final = 0.13
"""How far above the ground a far foot may end, as a part of the thing's extent."""
FLAT: Final = 0.16
"""Within which part of the band an underside still touches."""
STEP: Final = 0.3
"""By which part of the band two feet differ at least, where nothing is between them."""
MOST: Final = 8
RESTING: Final = f"{colour.SHADOW}.raw"
RESTING_AMOUNT: Final = 0.26
SOLID: Final = 0.5
"""How opaque a shape must be to throw a shadow."""
_TIMES: Final = (0.25, 0.5, 0.75)


def feet_of(nodes: Sequence[Node], ground: float, extent: float) -> tuple[Foot, ...]:
    """Return where a drawing touches the ground at `ground`, left to right.

    `extent` is its mean size; what ends far above the ground has no foot there.
    """
    band = BAND * extent
    lines = [
        line
        for line in _lines(nodes, SAME)
        if max(y for _, y in line) > ground - band and min(y for _, y in line) < ground + band
    ]
    if not lines:
        return ()
    low = [x for line in lines for x, y in line if y > ground - band]
    left, right = min(low), max(low)
    if right - left < 1e-6:
        return ()
    floor = ground - band
    under = [floor] * BINS
    step = (right - left) / BINS
    for line in lines:
        for (ax, ay), (bx, by) in pairwise(line):
            if ay <= floor and by <= floor:
                continue
            if ax > bx:
                ax, ay, bx, by = bx, by, ax, ay
            first = max(0, int((ax - left) / step))
            last = min(BINS - 1, int((bx - left) / step))
            rise = (by - ay) / (bx - ax) if bx - ax > 1e-9 else 0.0
            for k in range(first, last + 1):
                x = min(bx, max(ax, left + (k + 0.5) * step))
                y = ay + (x - ax) * rise
                under[k] = max(under[k], y)
    return _feet(under, left, step, floor, band)


def top_of(nodes: Sequence[Node], usual: float) -> float:
    """Return the y of the highest point of a drawing; `usual` is that of one without a form."""
    return min((y for line in _lines(nodes, SAME) for _, y in line), default=usual)


def _feet(
    under: Sequence[float], left: float, step: float, floor: float, band: float
) -> tuple[Foot, ...]:
    """Return the feet of an underside, given as the lowest point in each of many columns."""
    runs: list[list[int]] = []
    for k, y in enumerate(under):
        if y <= floor:
            continue
        is_next = bool(runs) and runs[-1][-1] == k - 1
        if is_next and abs(under[k - 1] - y) < STEP * band:
            runs[-1].append(k)
        else:
            runs.append([k])
    # One column beside a run is the slanted end of it.
    runs = [r for r in runs if len(r) > 1 or not ({r[0] - 1, r[0] + 1} & joined(runs, r))]
    feet: list[Foot] = []
    for run in runs:
        y = max(under[k] for k in run)
        flat = [k for k in run if under[k] > y - FLAT * band]
        starts = [k for k in flat if k - 1 not in flat]
        ends = [k for k in flat if k + 1 not in flat]
        feet += [
            (left + a * step, left + (b + 1) * step, max(under[a : b + 1]))
            for a, b in zip(starts, ends, strict=True)
        ]
    feet.sort(key=lambda f: (-f[2], f[0]))
    return tuple(sorted(feet[:MOST]))


def joined(runs: Sequence[Sequence[int]], but: Sequence[int]) -> set[int]:
    """Return all columns of the runs other than `but`."""
    return {k for run in runs if run is not but for k in run}


def _lines(nodes: Sequence[Node], m: Matrix) -> Iterator[list[tuple[float, float]]]:
    """Yield every solid path as points on it; marks within a form add nothing."""
    for node in nodes:
        if isinstance(node, Group):
            if node.clip is None and node.alpha >= SOLID:
                yield from _lines(node.children, after(node.matrix, m) if node.matrix else m)
            continue
        if node.fade is not None or node.alpha < SOLID:
            continue
        lower = 0.5 * (node.width or 0.0) * abs(m[3])
        for points in _points(node.outline):
            yield [(x, y + lower) for x, y in (moved(m, p) for p in points)]


def _points(outline: Outline) -> Iterator[list[tuple[float, float]]]:
    """Yield the points of each path: the ends of its segments and three on each curve."""
    out: list[tuple[float, float]] = []
    for name, v in outline.segments:
        if name == "M":
            if len(out) > 1:
                yield out
            out = [(v[0], v[1])]
        elif name == "L":
            out.append((v[0], v[1]))
        elif name == "C":
            x0, y0 = out[-1]
            for t in _TIMES:
                p, q, r, s = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                out.append(
                    (
                        p * x0 + q * v[0] + r * v[2] + s * v[4],
                        p * y0 + q * v[1] + r * v[3] + s * v[5],
                    )
                )
            out.append((v[4], v[5]))
        elif out:
            out.append(out[0])
    if len(out) > 1:
        yield out


def contact_shadow(
    feet: Sequence[Foot],
    extent: float,
    tone: str,
    amount: float,
    *,
    spread: tuple[float, float] | None = None,
) -> tuple[Node, ...]:
    """Return a soft pool between all feet and a dark one close at each, a little off the light.

    `spread` is what the body covers above them, where that is more than the feet.
    """
    left, right = min(f[0] for f in feet), max(f[1] for f in feet)
    if spread is not None:
        left, right = min(left, spread[0]), max(right, spread[1])
    low, high = max(f[2] for f in feet), min(f[2] for f in feet)
    half = max(0.01 * extent, (right - left) / 2)
    tall = min(0.15 * half, 0.1 * extent) + (low - high) / 2
    pool = Shape(
        outline=ellipse((left + right) / 2 + 0.14 * half, (low + high) / 2, 1.14 * half, tall),
        tone=tone,
        slope="pool",
        alpha=min(1.0, 0.9 * amount),
        fade=0.0,
    )
    out: list[Node] = [pool]
    for a, b, y in feet:
        wide = (b - a) / 2 + 0.018 * extent
        flat = min(0.24 * wide + 0.006 * extent, 0.032 * extent)
        out.append(
            Shape(
                outline=ellipse((a + b) / 2 + 0.05 * wide, y - 0.1 * flat, 1.04 * wide, flat),
                tone=tone,
                slope="pool",
                alpha=min(0.9, 1.7 * amount),
                fade=0.0,
            )
        )
    return tuple(out)


def resting_shadow(nodes: Sequence[Node], kind: Kind) -> tuple[Node, ...]:
    """Return the shadow of a drawing in its own box, where it stands on another thing."""
    feet = feet_of(nodes, kind.ground, kind.spread)
    return contact_shadow(feet, kind.spread, RESTING, RESTING_AMOUNT) if feet else ()


def standing_shadow(kind: Kind, amount: float) -> Node:
    """Return the soft pool below a thing of a setting, in its own box."""
    left, right = kind.shadow or (0.06 * kind.box[0], 0.94 * kind.box[0])
    half = (right - left) / 2
    pool = ellipse(left + 1.1 * half, kind.ground - 0.01 * half, 1.16 * half, 0.15 * half)
    return Shape(outline=pool, tone=RESTING, slope="pool", alpha=amount, fade=0.0)
