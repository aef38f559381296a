"""Owns what teeth, heat and time make of a finished drawing: a bite out of it, burnt, melted.

Does not know what the thing is, beyond its box and whether it is eaten.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import SAME
from tintype.engine.vignette.art.outline import Outline, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Group, Node, Pen, Shape, Swatch, Tone
from tintype.engine.vignette.art.silhouette import Bounds, Polygon, around, bounds, covers, polygons

BITTEN: Final = "bitten"
BURNT: Final = "burnt"
MELTING: Final = "melting"
EATEN: Final = (
    "food",
    "fruit",
    "vegetables",
    "groceries",
    "snacks",
    "sweets",
    "delights",
    "world_food",
)
"""Categories of what has a bite taken out of it."""
CHAR: Final = "#1f1714"
CHARRED: Final = 0.68
"""How far heat turns every colour to coal."""
MOUTHFUL: Final = 0.21
"""Radius of a bite, as a part of the thing's mean size."""
BITTEN_AT: Final = (-42.0, -60.0, -20.0, 0.0)
"""Where somebody bites first, as turns from the right, in degrees."""
LOBES: Final = 7
THAWING: Final = ("snowman", "igloo", "ice cube", "iceberg", "candle", "ice floe")
"""What melts besides food."""
MELTED: Final = (
    "snow",
    "wax",
    "scoop",
    "choc",
    "ice",
    "cream",
    "icing",
    "frosting",
    "cheese",
    "butter",
)
"""Slots of what melts first."""
FAR: Final = 4000.0
Dye: TypeAlias = Callable[[str], str]


def spoilt(drawing: Drawing, kind: Kind, attributes: tuple[str, ...]) -> Drawing:
    """Return a drawing after what was done to the thing."""
    if BURNT in attributes:
        drawing = dyed(drawing, lambda own: colour.mix(own, CHAR, CHARRED))
    if BITTEN in attributes and kind.category in EATEN:
        drawing = bitten(drawing, kind)
    return drawing


def dyed(drawing: Drawing, dye: Dye) -> Drawing:
    """Return a drawing in which every colour is another one."""

    def toned(tone: Tone, palette: Mapping[str, Swatch]) -> Tone:
        slot, _, role = tone.partition(".")
        own = palette[slot].colour if slot in palette else slot
        if not own.startswith("#"):
            return tone
        return f"{dye(own)}.{role}" if role else dye(own)

    def turn(node: Node, palette: Mapping[str, Swatch]) -> Node:
        if isinstance(node, Shape):
            to = toned(node.to, palette) if node.to else None
            return msgspec.structs.replace(node, tone=toned(node.tone, palette), to=to)
        inner = {**palette, **(node.palette or {})}
        return msgspec.structs.replace(
            node, children=tuple(turn(n, inner) for n in node.children), palette=None
        )

    group = turn(drawing.group, {})
    front = turn(drawing.front, {}) if drawing.front else None
    return msgspec.structs.replace(drawing, group=group, front=front)


def bitten(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a drawing with a bite out of its upper right, the flesh seen along the teeth marks."""
    layers = [g for g in (drawing.group, drawing.front) if g is not None]
    body = [p for g in layers for p in polygons(g.children, SAME)]
    place = edge_of(body)
    if place is None:
        return drawing
    radius = MOUTHFUL * (kind.box[0] * kind.box[1]) ** 0.5
    mark = teeth(*place, radius)
    rest = rectangle(-FAR, -FAR, 2 * FAR, 2 * FAR).plus(mark)
    whole = max(body, key=area)
    pen = Pen()
    with pen.inside(polygon(list(whole))):
        pen.edge("#fff1d2", mark, 0.24 * radius, alpha=0.85)

    def cut(group: Group) -> Group:
        last = group is layers[-1]
        inner = (*group.children, *(pen.nodes if last else ()))
        return msgspec.structs.replace(
            group, children=(Group(children=inner, clip=rest, palette=group.palette),)
        )

    return msgspec.structs.replace(
        drawing, group=cut(drawing.group), front=cut(drawing.front) if drawing.front else None
    )


def area(shape: Polygon) -> float:
    """Return the area of a polygon."""
    turned = (*shape[1:], shape[0])
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(shape, turned, strict=True))) / 2


def edge_of(body: list[Polygon]) -> tuple[float, float] | None:
    """Return the outermost point of the drawing where somebody would bite."""
    if not body:
        return None
    boxes = [bounds(p) for p in body]
    left, top, right, bottom = around(boxes)
    cx, cy = (left + right) / 2, (top + bottom) / 2
    for turn in BITTEN_AT:
        a = math.radians(turn)
        for k in range(24, 4, -1):
            x = cx + math.cos(a) * (right - left) * k / 32
            y = cy + math.sin(a) * (bottom - top) * k / 32
            if any(covers(p, box, x, y) for p, box in zip(body, boxes, strict=True)):
                return x, y
    return None


def teeth(x: float, y: float, radius: float) -> Outline:
    """Return what a mouth takes: a round of small arcs."""
    turns = (2 * math.pi * k / 70 for k in range(70))
    return polygon(
        [
            (x + far * math.cos(t), y + far * math.sin(t))
            for t in turns
            for far in (radius * (0.84 + 0.2 * abs(math.sin(LOBES * t / 2))),)
        ]
    )


def melt_of(kind: Kind, drawing: Drawing) -> Tone:
    """Return the colour of what runs off a thing that melts."""
    palette = drawing.group.palette or {}
    slot = next((s for s in MELTED if s in palette), kind.recolour[0])
    return palette[slot].colour if slot in palette else kind.slots.get(slot, CHAR)


def puddle(kind: Kind, tone: Tone, body: Sequence[tuple[Polygon, Bounds]]) -> tuple[Node, ...]:
    """Return the pool in which something stands that melts, and the drops that run to it."""
    width, low = kind.box[0], kind.ground
    wide, tall = 0.62 * width, 0.07 * kind.box[1]
    cx = width / 2
    pen = Pen()
    pool = smooth(
        [
            (cx - wide, low + 0.1 * tall),
            (cx - 0.5 * wide, low - 0.7 * tall),
            (cx + 0.2 * wide, low - 0.9 * tall),
            (cx + 0.8 * wide, low - 0.5 * tall),
            (cx + wide, low + 0.3 * tall),
            (cx + 0.5 * wide, low + 0.8 * tall),
            (cx - 0.1 * wide, low + 0.6 * tall),
            (cx - 0.6 * wide, low + 0.9 * tall),
        ]
    )
    pen.form(tone, pool, shade=0.2 * tall, light=0.15 * tall)
    pen.oval("#ffffff", cx - 0.4 * wide, low - 0.1 * tall, 0.2 * wide, 0.12 * tall, alpha=0.5)
    for dx, y, size in ((-0.3, 0.46, 1.0), (0.05, 0.6, 0.8), (0.28, 0.5, 1.1)):
        x, r = cx + dx * width, 0.045 * width * size
        top = y * low
        if not any(covers(p, box, x, top) for p, box in body):
            continue
        pen.limb(
            tone, [(x, top), (x, top + 3.2 * r), (x, top + 4.2 * r)], (1.3 * r, 1.5 * r, 2 * r)
        )
    return pen.nodes
