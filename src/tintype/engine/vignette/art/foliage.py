"""Owns the parts that plants are built of: masses of leaves, single leaves, petals, branches, snow.

`Pen.is_snowy` decides whether snow lies on a mass of leaves. Does not know any one plant,
setting or style.
"""

import math
from collections.abc import Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen, Tone

Mass: TypeAlias = tuple[float, float, float, float]
"""(cx, cy, rx, ry) of a mass of leaves."""

SNOW: Final = "#f5f8fd"


def mass(
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    *,
    bumps: int = 9,
    bulge: float = 1.2,
    start: int = 0,
) -> Outline:
    """Return a bumpy mass of leaves around (cx, cy). `start` gives another arrangement."""
    points: list[Point] = []
    for i in range(bumps):
        # Uneven steps and radii keep the mass from looking like a cog.
        turn = 2 * math.pi * (i + 0.22 * math.sin(2.1 * i + start)) / bumps + 0.4 * start
        step = 2 * math.pi / bumps
        wave = 1 + 0.05 * math.sin(3.7 * i + 1.3 * start)
        points.append((cx + rx * 0.9 * math.cos(turn), cy + ry * 0.9 * math.sin(turn), 0.3))
        for part in (0.3, 0.7):
            a = turn + step * part
            r = bulge * 0.9 * wave
            points.append((cx + rx * r * math.cos(a), cy + ry * r * math.sin(a)))
    return smooth(points)


def canopy(
    pen: Pen, tone: Tone, masses: Sequence[Mass], *, shade: float = 10, flecks: int = 3
) -> list[Outline]:
    """Draw overlapping masses, far ones first, with lit tufts at upper left; snow when snowy."""
    outlines: list[Outline] = []
    for i, (cx, cy, rx, ry) in enumerate(masses):
        body = mass(cx, cy, rx, ry, start=i)
        outlines.append(body)
        if i == 0:
            pen.fill(f"{tone}.shade", body)
        else:
            pen.form(tone, body, shade=shade, light=shade * 0.4)
        if i and pen.detail:
            for k in range(flecks):
                a = 2.4 * k + i
                x, y = (
                    cx + rx * 0.5 * math.cos(a) - rx * 0.1,
                    cy + ry * 0.5 * math.sin(a) - ry * 0.1,
                )
                size = 0.17 + 0.04 * math.sin(k + i)
                role = "light" if math.sin(a) < 0.3 else "shade"
                tuft = mass(x, y, rx * size * 1.4, rx * size * 0.75, bumps=6, start=k)
                pen.fill(f"{tone}.{role}", tuft, alpha=0.7)
        if pen.is_snowy and i:
            cap(pen, body, ry * 0.45)
    return outlines


def cap(pen: Pen, body: Outline, depth: float) -> None:
    """Lay snow on the upper side of `body`."""
    with pen.inside(body):
        pen.fill(f"{SNOW}.shade", body.plus(body.moved(0, depth * 1.12)))
        pen.fill(SNOW, body.plus(body.moved(0, depth)))


def blade(x: float, y: float, length: float, width: float, degrees: float) -> Outline:
    """Return a pointed leaf from its stalk (x, y) towards `degrees` (0 right, -90 up)."""
    half = width / 2
    points: list[Point] = [
        (0, 0, 0.1),
        (length * 0.36, -half),
        (length * 0.74, -half * 0.72),
        (length, 0, 0.1),
        (length * 0.74, half * 0.72),
        (length * 0.36, half),
    ]
    return smooth(points).turned(degrees, 0, 0).moved(x, y)


def leaf(
    pen: Pen, tone: Tone, x: float, y: float, length: float, width: float, degrees: float
) -> Outline:
    """Draw a pointed leaf with its lower half in shade and a rib."""
    body = blade(x, y, length, width, degrees)
    pen.fill(tone, body)
    side = width / 2 if math.cos(math.radians(degrees)) >= 0 else -width / 2
    lower: list[Point] = [
        (0, 0, 0.1),
        (length * 0.5, side * 0.1),
        (length, 0, 0.1),
        (length * 0.74, side * 0.72),
        (length * 0.36, side),
    ]
    slot = tone.partition(".")[0]
    role = "deep" if tone.endswith(".shade") else "shade"
    pen.fill(f"{slot}.{role}", smooth(lower).turned(degrees, 0, 0).moved(x, y), alpha=0.75)
    return body


def petal(
    x: float, y: float, length: float, width: float, degrees: float, *, tip: float = 1.0
) -> Outline:
    """Return a petal from its root (x, y) towards `degrees`; `tip` 0 is pointed, 1 is round."""
    half = width / 2
    points: list[Point] = [
        (0, -half * 0.16, 0.5),
        (length * 0.42, -half * 0.8),
        (length * 0.78, -half * (0.72 + 0.24 * tip)),
        (length, 0, tip),
        (length * 0.78, half * (0.72 + 0.24 * tip)),
        (length * 0.42, half * 0.8),
        (0, half * 0.16, 0.5),
    ]
    return smooth(points).turned(degrees, 0, 0).moved(x, y)


def at(
    cx: float, cy: float, radius: float, degrees: float, *, flat: float = 1.0
) -> tuple[float, float]:
    """Return the point at `radius` from (cx, cy); `flat` squeezes it vertically."""
    a = math.radians(degrees)
    return (cx + radius * math.cos(a), cy + radius * math.sin(a) * flat)


def flared(
    x: float, top: float, bottom: float, thin: float, wide: float, *, lean: float = 0
) -> Outline:
    """Return a trunk: `thin` at the top, spreading to `wide` where it meets the ground."""
    t, w = thin / 2, wide / 2
    h = bottom - top
    return smooth(
        [
            (x - w, bottom, 0.2),
            (x - t * 1.35, bottom - h * 0.12),
            (x - t * 1.05 + lean * 0.4, bottom - h * 0.5),
            (x - t + lean, top, 0.3),
            (x + t + lean, top, 0.3),
            (x + t * 1.05 + lean * 0.4, bottom - h * 0.5),
            (x + t * 1.35, bottom - h * 0.12),
            (x + w, bottom, 0.2),
            (x + w * 0.2, bottom - h * 0.015),
            (x - w * 0.3, bottom - h * 0.012),
        ]
    )


def branches(
    pen: Pen,
    tone: Tone,
    start: tuple[float, float],
    length: float,
    degrees: float,
    width: float,
    depth: int,
    *,
    spread: float = 30,
) -> None:
    """Draw a bare branch and all that grows from it, with snow along the top when snowy."""
    x, y = start
    a = math.radians(degrees)
    bend = math.radians(degrees + (9 if depth % 2 else -9))
    mid = (x + length * 0.5 * math.cos(bend), y + length * 0.5 * math.sin(bend))
    end = (x + length * math.cos(a), y + length * math.sin(a))
    body = limb([(x, y), mid, end], (width, width * 0.8, width * 0.56))
    if depth:
        side = 1 if depth % 2 else -1
        kids = (
            (end, 0.76, side * spread * 0.75),
            (end, 0.7, -side * spread),
            (mid, 0.62, side * spread * 1.5),
        )
        for root, share, turn in kids[: 3 if depth > 1 else 2]:
            # Twigs lean back up towards the light.
            aim = degrees + turn
            aim += (-90 - aim) * 0.12
            thin = width * 0.58
            branches(pen, tone, root, length * share, aim, thin, depth - 1, spread=spread)
    pen.fill(tone, body)
    if pen.is_snowy and abs(math.cos(a)) > 0.3:
        lift = width * 0.42
        spine = [(x, y - lift), (mid[0], mid[1] - lift), (end[0], end[1] - lift)]
        pen.line(f"{SNOW}.raw" if not pen.is_night else SNOW, spine, max(2.0, width * 0.5))
