"""Owns what sticks to the outside of a thing: mud on its lower half, stickers all over it.

It is put only where the thing is, whatever its shape. Does not know what the thing is.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import SAME, XY
from tintype.engine.vignette.art.outline import ellipse, rectangle
from tintype.engine.vignette.art.pen import Node, Pen
from tintype.engine.vignette.art.silhouette import Bounds, Polygon, bounds, covers, polygons

Body: TypeAlias = Sequence[tuple[Polygon, Bounds]]
"""The opaque shapes of a drawing, each with the box around it."""
MUD: Final = "#54402c"
DRIED: Final = "#8d7350"
DUST: Final = "#85745c"
SPLASHES: Final = 34
STICKERS: Final = 11
TRIES: Final = 240
"""So many places are looked at for them."""
GOLDEN: Final = 0.618034
LEAVES_TRIED: Final = 400
HOUSE_M: Final = 3.0
"""On what is taller in metres, leaves look smaller."""
LEAVES: Final = ("#4f8f4a", "#3f7a44", "#68a55a", "#2f6a3c", "#5a9a50")
HUES: Final = ("#d8533f", "#3f86c4", "#f2b53c", "#4f9a5c", "#8a5fb0", "#e98ab0", "#f6efdc")


def smeared(kind: Kind, drawing: Drawing, *, is_muddy: bool) -> tuple[Node, ...]:
    """Return splashes of mud or dust, more and larger ones further down."""
    body = body_of(drawing)
    unit = min(kind.box)
    pen = Pen()
    left = SPLASHES
    for k, (u, v, size) in enumerate(places()):
        x, y = u * kind.box[0], (1 - 0.55 * v**1.3) * kind.ground
        r = unit * (0.012 + 0.075 * (1 - 0.7 * v) * size**2)
        if left and is_within(body, rim(x, y, 1.1 * r)):
            left -= 1
            tone = MUD if is_muddy else DUST
            pen.blob(tone, splash(x, y, r, k), alpha=0.94 if is_muddy else 0.6)
            if is_muddy:
                pen.blob(DRIED, splash(x - 0.14 * r, y - 0.18 * r, 0.5 * r, k), alpha=0.7)
    return pen.nodes


def overgrown(kind: Kind, drawing: Drawing, *, most: float = 0.92) -> tuple[Node, ...]:
    """Return leaves that climb a thing from its foot, thick below and thinner towards its top.

    They reach a part of its height at `most`.
    """
    body = body_of(drawing)
    unit = min(kind.box) * (0.03 if kind.height_m > HOUSE_M else 0.045)
    pen = Pen()
    spots = sorted(places(LEAVES_TRIED), key=lambda spot: spot[1])
    for k, (u, v, size) in enumerate(spots):
        # Strands climb here and there: between them the thing is seen.
        climbs = most * (0.46 + 0.54 * math.sin(9.0 * u + 0.6) ** 2)
        x, y = u * kind.box[0], (0.06 + 0.94 * v) * kind.ground
        if (
            1 - v > climbs
            or size > 0.25 + 0.85 * v
            or not is_within(body, rim(x, y, 0.7 * unit)[::2])
        ):
            continue
        tone, r = LEAVES[k % len(LEAVES)], unit * (0.9 + 0.5 * size)
        with pen.turned((k * 67) % 120 - 60, x, y):
            pen.blob(tone, [(x, y - r, 0.2), (x + 0.8 * r, y), (x, y + r, 0.1), (x - 0.8 * r, y)])
            pen.line(f"{tone}.light", [(x, y - 0.7 * r), (x, y + 0.7 * r)], 0.12 * r)
    return pen.nodes


def plastered(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return stickers of many colours and shapes, none of them on another."""
    body = body_of(drawing)
    r = 0.105 * min(kind.box)
    pen = Pen()
    kept: list[XY] = []
    for u, v, _ in places():
        x, y = (0.06 + 0.88 * u) * kind.box[0], (0.1 + 0.86 * v) * kind.ground
        is_free = all(math.hypot(x - a, y - b) > 1.9 * r for a, b in kept)
        if len(kept) < STICKERS and is_free and is_within(body, rim(x, y, 0.92 * r)):
            sticker(pen, x, y, r, len(kept))
            kept.append((x, y))
    return pen.nodes


def sticker(pen: Pen, x: float, y: float, r: float, k: int) -> None:
    """Draw the sticker number `k`: a round one, a square one, a star or a heart."""
    tone, mark = HUES[k % len(HUES)], HUES[(k + 3) % len(HUES)]
    with pen.turned((k * 47) % 50 - 25, x, y):
        if k % 4 == 0:
            pen.form("#fbf6ea", ellipse(x, y, r, r), shade=0.06 * r)
            pen.oval(tone, x, y, 0.84 * r)
            peak = [(x - 0.5 * r, y + 0.4 * r), (x, y - 0.5 * r), (x + 0.5 * r, y + 0.4 * r)]
            pen.poly(mark, peak)
        elif k % 4 == 1:
            pen.form("#fbf6ea", rectangle(x - r, y - 0.7 * r, 2 * r, 1.4 * r, rounding=0.2 * r))
            pen.box(tone, x - 0.86 * r, y - 0.56 * r, 1.72 * r, 1.12 * r, rounding=0.12 * r)
            pen.box(mark, x - 0.86 * r, y - 0.14 * r, 1.72 * r, 0.32 * r)
        elif k % 4 == 2:
            pen.poly("#fbf6ea", star(x, y, 1.1 * r))
            pen.poly(tone, star(x, y, 0.86 * r))
        else:
            pen.blob("#fbf6ea", heart(x, y, 1.06 * r))
            pen.blob(tone, heart(x, y, 0.84 * r))


def star(x: float, y: float, r: float) -> list[XY]:
    """Return the corners of a star with five points."""
    turns = ((k, r if k % 2 == 0 else 0.45 * r) for k in range(10))
    return [
        (x + f * math.sin(k * math.pi / 5), y - f * math.cos(k * math.pi / 5)) for k, f in turns
    ]


def heart(x: float, y: float, r: float) -> list[tuple[float, float, float]]:
    """Return the points of a heart."""
    return [
        (x, y + 0.9 * r, 0.0),
        (x - 0.95 * r, y - 0.15 * r, 0.3),
        (x - 0.5 * r, y - 0.8 * r, 0.3),
        (x, y - 0.4 * r, 0.0),
        (x + 0.5 * r, y - 0.8 * r, 0.3),
        (x + 0.95 * r, y - 0.15 * r, 0.3),
    ]


def splash(x: float, y: float, r: float, k: int) -> list[XY]:
    """Return the points of an uneven blot."""
    turns = 9
    return [
        (
            x + r * far * math.cos(2 * math.pi * j / turns),
            y + r * far * math.sin(2 * math.pi * j / turns),
        )
        for j in range(turns)
        for far in (0.72 + 0.36 * ((j * j + 3 * k) * GOLDEN % 1),)
    ]


def places(count: int = TRIES) -> Iterator[tuple[float, float, float]]:
    """Return points scattered over a square of side 1, each with a size from 0 to 1."""
    state = 20
    for _ in range(count):
        found: list[float] = []
        for _ in range(3):
            state = (state * 1103515245 + 12345) % 2**31
            found.append((state >> 12) / 2**19)
        yield found[0], found[1], found[2]


def body_of(drawing: Drawing) -> list[tuple[Polygon, Bounds]]:
    """Return the filled shapes of a drawing with their boxes."""
    nodes = [n for n in (drawing.group, drawing.front) if n is not None]
    return [(p, bounds(p)) for p in polygons(nodes, SAME)]


def rim(x: float, y: float, r: float) -> list[XY]:
    """Return eight points around one."""
    turns = (k * math.pi / 4 for k in range(8))
    return [(x + r * math.cos(t), y + r * math.sin(t)) for t in turns]


def is_within(body: Sequence[tuple[Polygon, Bounds]], points: Sequence[XY]) -> bool:
    """Tell whether all points are on the drawing."""
    return all(any(covers(p, box, x, y) for p, box in body) for x, y in points)
