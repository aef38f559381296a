"""Owns the little faces of things: a smiling avocado, an angry cloud, a sleepy moon.

Finds the widest plain surface of a finished drawing and draws eyes, cheeks and a mouth on it.
Does not know objects, nor which of them have a face already.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline
from tintype.engine.vignette.art.pen import Group, Node, Pen, Swatch

Mood: TypeAlias = Literal["happy", "sad", "angry", "sleepy", "surprised"]
MOODS: Final[tuple[Mood, ...]] = ("happy", "sad", "angry", "surprised", "sleepy")
INK: Final = "#2c2430"


class Surface(msgspec.Struct, frozen=True):
    """Where a face fits: its middle, how wide it may be, its colour's tone, its area."""

    x: float
    y: float
    size: float
    tone: str
    area: float


def mood_of(attributes: Sequence[str]) -> Mood | None:
    """Return the first mood that is among the attributes of a thing."""
    for mood in MOODS:
        if attributes.count(mood):
            return mood
    return None


def face_of(group: Group, front: Group | None, mood: Mood) -> tuple[Node, ...]:
    """Return a face for the largest surface of a drawing, in the units of its unflipped box."""
    colours = group.palette or {}
    behind = max(surfaces(group.children), key=_rank, default=None)
    before = max(surfaces(front.children if front else ()), key=_rank, default=None)
    if before is not None and (behind is None or before.area > 0.4 * behind.area):
        behind = before
    if behind is None:
        return ()
    pen = Pen()
    _face(pen, behind, colours, mood)
    return pen.nodes


def _rank(surface: Surface) -> float:
    return surface.area


def surfaces(
    nodes: Sequence[Node], scale: float = 1.0, dx: float = 0.0, dy: float = 0.0
) -> Iterator[Surface]:
    """Return every opaque filled shape that is not clipped by another and not turned."""
    for node in nodes:
        if isinstance(node, Group):
            m = node.matrix
            if node.clip is not None or (m and (m[1] or m[2] or m[0] < 0)):
                continue
            a, e, f = (m[0], m[4], m[5]) if m else (1.0, 0.0, 0.0)
            yield from surfaces(node.children, scale * a, dx + e * scale, dy + f * scale)
        elif node.width is None and node.alpha > 0.9 and node.fade is None:
            area, cx, cy = _centroid(node.outline)
            left, top, right, bottom = node.outline.bounds
            size = min(right - left, 1.5 * (bottom - top)) * scale
            yield Surface(dx + cx * scale, dy + cy * scale, size, node.tone, area * scale * scale)


def _centroid(outline: Outline) -> tuple[float, float, float]:
    """Return (area, x, y) of the first path of an outline, its curves taken as three chords."""
    points: list[tuple[float, float]] = []
    for name, v in outline.segments:
        if name == "M" and points:
            break
        if name in ("M", "L"):
            points.append((v[0], v[1]))
        elif name == "C":
            x0, y0 = points[-1]
            for t in (1 / 3, 2 / 3, 1.0):
                s = 1 - t
                points.append(
                    (
                        s**3 * x0 + 3 * s * s * t * v[0] + 3 * s * t * t * v[2] + t**3 * v[4],
                        s**3 * y0 + 3 * s * s * t * v[1] + 3 * s * t * t * v[3] + t**3 * v[5],
                    )
                )
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        cross = ax * by - bx * ay
        area += cross / 2
        x += (ax + bx) * cross / 6
        y += (ay + by) * cross / 6
    if abs(area) < 1e-6:
        return 0.0, points[0][0], points[0][1]
    return abs(area), x / area, y / area


def _face(pen: Pen, at: Surface, colours: Mapping[str, Swatch], mood: Mood) -> None:
    slot = at.tone.partition(".")[0]
    swatch = colours.get(slot)
    local = swatch.colour if swatch else slot if slot.startswith("#") else "#c9b48a"
    is_dark = colour.lightness(local) < 0.42
    n = at.size * 0.5
    x, y, r = at.x, at.y, n * 0.105
    for side in (-1, 1):
        ex, ey = x + side * n * 0.3, y - n * 0.06
        if mood == "sleepy":
            tone = "#fff6ea.raw" if is_dark else f"{INK}.raw"
            pen.line(tone, [(ex - r, ey), (ex, ey + r * 0.8), (ex + r, ey)], r * 0.5)
        else:
            if is_dark:
                pen.oval("#fffaf2.raw", ex, ey, r * 1.36, r * 1.56)
            tall = r * (1.3 if mood != "surprised" else 1.5)
            pen.oval(f"{INK}.raw", ex, ey, r, tall)
            pen.oval("#ffffff.raw", ex + r * 0.34, ey - tall * 0.4, r * 0.36)
            pen.oval("#ffffff.raw", ex - r * 0.34, ey + tall * 0.36, r * 0.18)
        if mood == "angry":
            brow = [(ex + side * r * 1.3, ey - r * 2.4), (ex - side * r * 1.1, ey - r * 1.5)]
            pen.line("#fff6ea.raw" if is_dark else f"{INK}.raw", brow, r * 0.5)
        pen.oval("#ff6f7d.raw", x + side * n * 0.46, y + n * 0.1, r * 1.1, r * 0.7, alpha=0.5)
    my = y + n * 0.1
    line = "#fff6ea.raw" if is_dark else f"{INK}.raw"
    match mood:
        case "happy":
            half = n * 0.13
            pen.blob(
                "#6e2430.raw",
                [
                    (x - half, my, 0.15),
                    (x, my + half * 0.12),
                    (x + half, my, 0.15),
                    (x + half * 0.62, my + half * 0.95),
                    (x, my + half * 1.2),
                    (x - half * 0.62, my + half * 0.95),
                ],
            )
            pen.oval("#ff8a96.raw", x, my + half * 0.86, half * 0.5, half * 0.3)
        case "surprised":
            pen.oval("#6e2430.raw", x, my + n * 0.07, n * 0.06, n * 0.08)
        case "sleepy":
            pen.line(line, [(x - n * 0.07, my), (x, my + n * 0.04), (x + n * 0.07, my)], r * 0.45)
        case _:
            pen.line(
                line,
                [(x - n * 0.1, my + n * 0.1), (x, my + n * 0.03), (x + n * 0.1, my + n * 0.1)],
                r * 0.5,
            )
