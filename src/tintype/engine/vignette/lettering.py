"""Owns writing: text set in lines, fitted to a box, as filled outlines.

Upright strokes are a little heavier than level ones, ends are cut straight. Does not know what
is written on; the letters themselves are in `alphabet`.
"""

import itertools
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tintype.engine.vignette.alphabet import Stroke, glyph
from tintype.engine.vignette.art.outline import Outline, Segment
from tintype.engine.vignette.art.pen import Pen, Tone

SPACE: Final = 21.0
"""Room between letters, in units of the alphabet's grid."""

LEADING: Final = 148.0
CONTRAST: Final = 0.24
"""How much thinner level strokes are than upright ones."""


def can_write(text: str) -> bool:
    """Say whether every character of `text` has a letter."""
    return not missing(text)


def missing(text: str) -> str:
    """Return the characters of `text` that have no letter, once each."""
    return "".join(dict.fromkeys(c for c in text if not c.isspace() and glyph(c) is None))


def write(
    pen: Pen,
    tone: Tone,
    text: str,
    *,
    x: float,
    y: float,
    width: float,
    height: float,
    weight: float = 0.15,
) -> None:
    """Write `text` centred in the box at (x, y), as large as it fits.

    Long text is broken into lines at spaces. Characters without a letter are left out.
    `weight` is the stroke width as a fraction of the capital height.
    """
    text = "".join(c for c in text if c.isspace() or glyph(c) is not None)
    lines = best_lines(text.split() or [""], width / height)
    stroke = 100 * weight
    longest = max(measure(line) for line in lines) + stroke
    low = 32.0 if any(c in "gjpqyç,;Q@ßµ" for c in lines[-1]) else 0.0
    high = 24.0 if any(c.isupper() and ord(c) > 191 for c in lines[0]) else 0.0
    tall = 100.0 + stroke + low + high + (len(lines) - 1) * LEADING
    unit = min(height / tall, width / max(1.0, longest))
    top = y + (height - tall * unit) / 2 + (stroke / 2 + high) * unit
    for i, line in enumerate(lines):
        at = x + (width - measure(line) * unit) / 2
        for letter in line:
            found = glyph(letter)
            if found is None:
                continue
            for mark in found[1]:
                for shape in pieces(mark, stroke):
                    pen.fill(tone, shape.scaled(unit, unit).moved(at, top + i * LEADING * unit))
            at += (found[0] + SPACE + stroke * 0.4) * unit


def measure(line: str, weight: float = 0.15) -> float:
    """Return the width of a line in units of the grid."""
    widths = [g[0] for g in map(glyph, line) if g is not None]
    return sum(widths) + (SPACE + 40 * weight) * max(0, len(widths) - 1)


def best_lines(words: Sequence[str], ratio: float) -> list[str]:
    """Break words into the number of lines that lets the letters be largest."""
    best, best_size = [" ".join(words)], 0.0
    for count in range(1, min(len(words), 8) + 1):
        target = measure(" ".join(words)) / count
        lines: list[str] = [""]
        for word in words:
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and measure(longer) > target * 1.12 and len(lines) < count:
                lines.append(word)
            else:
                lines[-1] = longer
        tall = 115 + (len(lines) - 1) * LEADING
        size = min(1 / tall, ratio / (max(measure(line) for line in lines) + 15))
        if size > best_size:
            best, best_size = lines, size
    return best


@lru_cache(maxsize=2048)
def pieces(stroke: Stroke, weight: float) -> tuple[Outline, ...]:
    """Return the outlines of a stroke, cut at its sharp corners; each gets a round joint."""
    cuts = [0]
    for i in range(1, len(stroke) - 1):
        (ax, ay), (bx, by), (cx, cy) = stroke[i - 1], stroke[i], stroke[i + 1]
        one, two = (bx - ax, by - ay), (cx - bx, cy - by)
        turn = one[0] * two[0] + one[1] * two[1]
        if turn < 0.5 * math.hypot(*one) * math.hypot(*two):
            cuts.append(i)
    cuts.append(len(stroke) - 1)
    out = [thickened(stroke[a : b + 1], weight) for a, b in itertools.pairwise(cuts)]
    out += [disc(*stroke[i], weight * 0.46) for i in cuts[1:-1]]
    return tuple(out)


def thickened(stroke: Stroke, weight: float) -> Outline:
    """Return the outline of a stroke without sharp corners; a stroke without length is a dot."""
    closed = len(stroke) > 3 and math.dist(stroke[0], stroke[-1]) < 0.5
    points = list(stroke[:-1] if closed else stroke)
    if len(points) == 2 and math.dist(points[0], points[1]) < 2:
        return disc(points[0][0], points[0][1] - weight * 0.12, weight * 0.62)
    n = len(points)
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    for i, (px, py) in enumerate(points):
        before = points[i - 1] if closed or i else None
        after = points[(i + 1) % n] if closed or i < n - 1 else None
        a = normal(before, (px, py), weight) if before else None
        b = normal((px, py), after, weight) if after else None
        if a is None or b is None:
            nx, ny = a or b or (0.0, 0.0)
        else:
            # The joint lies where the edges of both pieces meet, but not further than two widths.
            dot = (a[0] * b[0] + a[1] * b[1]) / max(1e-6, math.hypot(*a) * math.hypot(*b))
            k = min(2.2, 2 / max(0.2, 1 + dot))
            nx, ny = (a[0] + b[0]) / 2 * k, (a[1] + b[1]) / 2 * k
        left.append((px + nx, py + ny))
        right.append((px - nx, py - ny))
    if closed:
        return Outline((*ring_of(left), *ring_of(right)))
    return Outline(tuple(ring_of([*left, *reversed(right)])))


def normal(
    p: tuple[float, float], q: tuple[float, float] | None, weight: float
) -> tuple[float, float]:
    """Return half the stroke's width across the piece from `p` to `q`."""
    if q is None:
        return (0.0, 0.0)
    dx, dy = q[0] - p[0], q[1] - p[1]
    length = math.hypot(dx, dy) or 1.0
    half = weight / 2 * (1 - CONTRAST * (dx / length) ** 2)
    return (-dy / length * half, dx / length * half)


def ring_of(points: Sequence[tuple[float, float]]) -> list[Segment]:
    """Return a closed path of straight pieces."""
    out: list[Segment] = [("M" if i == 0 else "L", p) for i, p in enumerate(points)]
    out.append(("Z", ()))
    return out


def disc(x: float, y: float, r: float) -> Outline:
    """Return a dot."""
    points = [
        (x + r * math.cos(math.radians(30 * k)), y + r * math.sin(math.radians(30 * k)))
        for k in range(12)
    ]
    return Outline(tuple(ring_of(points)))
