"""Owns what lies on a thing or has eaten into it: snow, frost, dust, moss, rust, cobwebs.

It follows the thing's own outline, whatever that is. Does not know what the thing is.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import XY
from tintype.engine.vignette.art.outline import Outline, join, smooth
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.art.silhouette import Polygon
from tintype.engine.vignette.finish.smear import Body, body_of, is_within, places, rim, splash
from tintype.engine.vignette.finish.spoilt import dyed

SNOWED: Final = "snow covered"
FROZEN: Final = "iced over"
DUSTY: Final = "dusty"
MOSSY: Final = "mossy"
RUSTY: Final = "rusty"
WET: Final = "wet"
WEBBED: Final = "cobwebbed"
ABANDONED: Final = "abandoned"
PEELING: Final = "peeling"
FADED: Final = "faded"
BLOTTED: Final = (RUSTY, MOSSY, ABANDONED, PEELING)
"""States that are seen in blots."""
COLUMNS: Final = 40
"""In so many places across a thing its top is looked for."""
STEEP: Final = 0.09
"""A step of the outline higher than this part of the thing's size ends what lies on it."""
PATCHES: Final = 64
SEARCHED: Final = 600
"""So many places are looked at for blots: thin things have few."""
RUST: Final = "#8f4218"
BARE_WOOD: Final = "#c2a27c"
DAMP: Final = "#77755f"
MOSS: Final = "#6f9a45"
ICE: Final = "#d7ecfa"
DUST: Final = "#b3a78f"
SNOW: Final = "#f7fafd"
WATER: Final = "#8cc8ea"
DYES: Final[Mapping[str, tuple[str, float]]] = {
    RUSTY: ("#a08474", 0.45),
    FROZEN: (ICE, 0.5),
    DUSTY: (DUST, 0.55),
    MOSSY: ("#7d8f62", 0.18),
    ABANDONED: ("#8d8676", 0.5),
    PEELING: ("#a09a8c", 0.16),
    FADED: ("#d6cfc2", 0.5),
}
"""How far a thing takes the colour of what is all over it."""


def weathered(drawing: Drawing, kind: Kind, attributes: Sequence[str]) -> Drawing:
    """Return a drawing with the colour of rust, ice or dust, and patches of what grows on it."""
    for word, (tone, amount) in DYES.items():
        if word not in attributes:
            continue
        plain = drawing
        drawing = dyed(drawing, lambda own, t=tone, a=amount: colour.mix(own, t, a))
        if word in BLOTTED:
            drawing = patched(drawing, plain, kind, eater(word, kind))
    return drawing


def eater(word: str, kind: Kind) -> str:
    """Return the colour of the blots on a thing: moss, rust, or damp on the walls of a house."""
    if word in (MOSSY, PEELING):
        return MOSS if word == MOSSY else BARE_WOOD
    is_walled = word == ABANDONED and kind.category.startswith(("buildings", "landmarks"))
    return DAMP if is_walled else RUST


def patched(drawing: Drawing, plain: Drawing, kind: Kind, tone: str) -> Drawing:
    """Return a drawing with blots of another colour, which keep its light and its shade."""
    blots = patches(plain, kind)
    if not blots:
        return drawing
    clip = join(blots)
    stained = dyed(plain, lambda own: colour.mix(own, tone, 0.86))

    def over(group: Group, coat: Group) -> Group:
        return Group(children=(group, Group(children=(coat,), clip=clip)), name=group.name)

    front = drawing.front and stained.front and over(drawing.front, stained.front)
    group = over(drawing.group, stained.group)
    return msgspec.structs.replace(drawing, group=group, front=front)


def patches(drawing: Drawing, kind: Kind) -> list[Outline]:
    """Return uneven blots on a thing, more of them further down, none on another."""
    body = body_of(drawing)
    unit = min(kind.box)
    kept: list[tuple[float, float, float]] = []
    for u, v, size in places(SEARCHED):
        r = unit * (0.014 + 0.08 * size**3)
        x, y = u * kind.box[0], (0.04 + 0.94 * v**0.8) * kind.ground
        is_free = all(math.hypot(x - a, y - b) > 1.05 * (r + c) for a, b, c in kept)
        if len(kept) < PATCHES and is_free and is_within(body, ((x, y),)):
            kept.append((x, y, r))
    return [smooth(splash(x, y, r, k)) for k, (x, y, r) in enumerate(kept)]


def tops(body: Body, left: float, right: float) -> list[XY | None]:
    """Return the highest point of a thing in each of some columns, or None where it is not."""
    out: list[XY | None] = []
    for k in range(COLUMNS + 1):
        x = left + (right - left) * (0.004 + 0.992 * k / COLUMNS)
        hits = [y for polygon, box in body if box[0] <= x <= box[2] for y in crossings(polygon, x)]
        out.append((x, min(hits)) if hits else None)
    return out


def crossings(polygon: Polygon, x: float) -> list[float]:
    """Return where a polygon's edges cross a column."""
    return [
        a[1] + (x - a[0]) / (b[0] - a[0]) * (b[1] - a[1])
        for a, b in zip(polygon, (*polygon[1:], polygon[0]), strict=True)
        if (a[0] > x) != (b[0] > x)
    ]


def ledges(drawing: Drawing, kind: Kind) -> list[list[XY]]:
    """Return the stretches of a thing's upper edge on which something can lie, left to right."""
    body = body_of(drawing)
    if not body:
        return []
    left, right = min(b[0] for _, b in body), max(b[2] for _, b in body)
    least = STEEP * min(kind.box)
    out: list[list[XY]] = [[]]
    for point in tops(body, left, right):
        if point is None:
            out.append([])
            continue
        if out[-1] and abs(point[1] - out[-1][-1][1]) > max(
            least, 1.6 * (point[0] - out[-1][-1][0])
        ):
            out.append([])
        out[-1].append(point)
    return [line for line in out if len(line) > 1]


def cap(line: Sequence[XY], thick: float, sag: Callable[[int], float]) -> Outline:
    """Return what lies along an edge: round at both ends, its lower edge uneven."""
    n = len(line) - 1
    swell = [math.sin(math.pi * (k + 0.5) / (n + 1)) ** 0.5 for k in range(n + 1)]
    above = [(x, y - thick * s) for (x, y), s in zip(line, swell, strict=True)]
    below = [
        (x, y + thick * (0.25 + sag(k)) * s)
        for k, ((x, y), s) in enumerate(zip(line, swell, strict=True))
    ]
    ends = [(line[-1][0] + 0.25 * thick, line[-1][1])], [(line[0][0] - 0.25 * thick, line[0][1])]
    return smooth([*above, *ends[0], *reversed(below), *ends[1]])


def snow_on(drawing: Drawing, kind: Kind, *, tone: str = SNOW, depth: float = 0.075) -> list[Node]:
    """Return what has fallen on a thing and lies on its upper edges."""
    thick = depth * min(kind.box)
    pen = Pen()
    for line in ledges(drawing, kind):
        wide = min(1.0, (line[-1][0] - line[0][0]) / (3 * thick))
        lump = cap(line, thick * max(0.5, wide), lambda k: 0.45 + 0.4 * math.sin(2.1 * k))
        pen.form(tone, lump, shade=0.35 * thick)
    return list(pen.nodes)


def icicles(drawing: Drawing, kind: Kind) -> list[Node]:
    """Return ice on a thing's upper edges and the icicles that hang from it."""
    unit = min(kind.box)
    thick = 0.05 * unit
    pen = Pen()
    for line in ledges(drawing, kind):
        for k, (x, y) in enumerate(line[1:-1]):
            tall = unit * (0.07 + 0.09 * ((k * 7) % 5) / 4)
            if k % 2 == 0:
                pen.poly(
                    f"{ICE}.light", [(x - 0.4 * thick, y), (x + 0.4 * thick, y), (x, y + tall)]
                )
        pen.form(ICE, cap(line, thick, lambda k: 0.6 + 0.3 * math.sin(2.6 * k)), shade=0.4 * thick)
    return [*pen.nodes, *crystals(drawing, kind)]


def crystals(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return flowers of ice on a thing: six arms with branches."""
    body = body_of(drawing)
    unit = min(kind.box)
    pen = Pen()
    kept: list[XY] = []
    for u, v, size in places():
        x, y, r = u * kind.box[0], v * kind.ground, unit * (0.03 + 0.04 * size)
        is_free = all(math.hypot(x - a, y - b) > 0.13 * unit for a, b in kept)
        if len(kept) < 22 and is_free and is_within(body, rim(x, y, 0.7 * r)):
            kept.append((x, y))
            for arm in range(6):
                a = arm * math.pi / 3 + size
                tip = (x + r * math.cos(a), y + r * math.sin(a))
                pen.line("#ffffff", [(x, y), tip], 0.008 * unit, alpha=0.75)
                for turn in (-0.6, 0.6):
                    root = (x + 0.55 * r * math.cos(a), y + 0.55 * r * math.sin(a))
                    twig = (
                        root[0] + 0.32 * r * math.cos(a + turn),
                        root[1] + 0.32 * r * math.sin(a + turn),
                    )
                    pen.line("#ffffff", [root, twig], 0.006 * unit, alpha=0.7)
    return pen.nodes


def drops(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return drops of water on a thing and the puddle in which it stands."""
    body = body_of(drawing)
    unit = min(kind.box)
    pen = Pen()
    left = 26
    for u, v, size in places():
        x, y, r = u * kind.box[0], v * kind.ground, unit * (0.012 + 0.016 * size)
        if not left or not is_within(body, rim(x, y, 1.6 * r)):
            continue
        left -= 1
        shape = [(x, y - 2.2 * r, 0.0), (x + r, y), (x, y + 1.1 * r), (x - r, y)]
        pen.blob("#d8f0fb", shape, alpha=0.92)
        pen.oval("#ffffff", x - 0.3 * r, y + 0.1 * r, 0.28 * r, 0.4 * r)
    return pen.nodes


def pool(kind: Kind, *, tone: str = WATER, wide: float = 0.62) -> tuple[Node, ...]:
    """Return the puddle before the foot of a thing."""
    width, low = wide * kind.box[0], kind.ground
    tall = min(0.12 * width, 0.09 * kind.box[1])
    cx = kind.box[0] / 2
    pen = Pen()
    edge = [(-1, 0.1), (-0.5, -0.6), (0.2, -0.75), (0.8, -0.5), (1, 0.3), (0.5, 0.8), (-0.6, 0.9)]
    shape = smooth([(cx + width * x, low + tall * y) for x, y in edge])
    pen.fill(tone, shape, alpha=0.85)
    pen.oval("#ffffff", cx - 0.4 * width, low + 0.1 * tall, 0.22 * width, 0.12 * tall, alpha=0.6)
    return pen.nodes


def cobwebs(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return webs in the upper corners of a thing and across its side, with threads that hang."""
    body = body_of(drawing)
    corners = [p for polygon, _ in body for p in polygon]
    if not corners:
        return ()
    unit = 0.8 * min(kind.box)
    pen = Pen()
    for side, far in ((1, 0.62), (-1, 0.5), (2, 0.42)):
        across, down = (-1 if side == -1 else 1), (-1 if side == 2 else 1)
        x, y = min(corners, key=lambda p: p[0] * across + p[1] * down)
        web(pen, x, y, side, far * unit, 0.009 * unit)
    return pen.nodes


def web(pen: Pen, x: float, y: float, side: int, far: float, width: float) -> None:
    """Draw the quarter of a web that spreads from a corner: down right, down left or up right."""
    start, sign = {1: (0.0, 1), -1: (math.pi, -1), 2: (0.0, -1)}[side]
    arms = [start + sign * math.pi / 2 * (0.06 + 0.22 * k) for k in range(5)]
    for k, a in enumerate(arms):
        reach = far * (1.0 if k % 2 == 0 else 0.86)
        end = (x + reach * math.cos(a), y + reach * math.sin(a))
        pen.line("#f4f5f8", [(x, y), end], width, alpha=0.9)
    for ring in (0.3, 0.55, 0.8):
        for a, b in pairwise(arms):
            ends = [(x + ring * far * math.cos(t), y + ring * far * math.sin(t)) for t in (a, b)]
            t, near = (a + b) / 2, 0.84 * ring * far
            middle = (x + near * math.cos(t), y + near * math.sin(t))
            pen.line("#f4f5f8", [ends[0], middle, ends[1]], 0.8 * width, alpha=0.85)
