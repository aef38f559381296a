"""Owns what goes on about a thing: it leaks, glows, sparkles, is in a heap, has a mess on it.

Does not know what the thing is, beyond its box and its anchors.
"""

import math
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.outline import ellipse, polygon, smooth
from tintype.engine.vignette.art.pen import Air, Anchor, Group, Node, Pen
from tintype.engine.vignette.art.silhouette import around
from tintype.engine.vignette.finish.coats import pool
from tintype.engine.vignette.finish.smear import body_of, is_within, places

LEAKING: Final = "leaking"
GLOWING: Final = "glowing"
SPARKLING: Final = "sparkling"
MESSY: Final = "messy"
HEAPED_ON: Final = "buried in leaves"
HEAP: Final = "#c77a35"
LEAVES: Final = ("#d98a3a", "#c25a2c", "#e0b04a", "#a8542a", "#b98a36")
BURIED_TO: Final = 0.44
"""How high what half buries a thing lies, as a part of its height."""
SPOUTS: Final = ("faucet", "tap", "shower", "hose", "kettle", "teapot", "can")
"""What leaks from its mouth."""
WATER: Final = "#6fb6e2"
CLUTTER: Final = ("book", "coffee", "pencil", "plate")
KEPT_FREE: Final = 0.3
"""So far from its middle, as a part of its width, nothing lies on a top that is in use."""
LEVEL: Final = ("furniture", "furnishings", "appliances", "kitchen")
"""Families of what has a top on which things are left."""


def drift(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return the heap of leaves out of which a thing sticks."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return ()
    left, _, right, _ = around(boxes)
    low, tall = kind.ground, BURIED_TO * kind.box[1]
    over = 0.28 * max(right - left, 0.7 * kind.box[1])
    x0, span = left - over, right - left + 2 * over
    rise = ((0.0, -0.02), (0.12, 0.22), (0.3, 0.86), (0.46, 0.94), (0.62, 1.06), (0.8, 0.5))
    hill = smooth(
        [
            *((x0 + span * u, low - tall * v) for u, v in (*rise, (0.92, 0.14))),
            (x0 + span, low + 0.02 * tall, 0.0),
            (x0 + 0.5 * span, low + 0.14 * tall),
        ]
    )
    pen = Pen()
    pen.form(HEAP, hill, shade=0.16 * tall, light=0.06 * tall)
    with pen.inside(hill):
        for u, v, size in places(90):
            x, y, r = x0 + span * u, low - tall * v, 0.13 * tall * (0.5 + size)
            with pen.turned(360 * size, x, y):
                leaf = [(x - r, y, 0.1), (x, y - 0.5 * r), (x + r, y, 0.1), (x, y + 0.5 * r)]
                pen.blob(LEAVES[int(size * 97) % len(LEAVES)], leaf)
    return pen.nodes


def leak(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return water that runs out of a thing on both sides, and the puddle that it makes."""
    body = body_of(drawing)
    if not body:
        return ()
    left, top, right, low = around([box for _, box in body])
    unit = min(right - left, low - top)
    pen = Pen()
    starts = [
        (right - 0.16 * unit, top + 0.58 * (low - top), 1.0),
        (left + 0.2 * unit, top + 0.7 * (low - top), -1.0),
    ]
    if kind.name.rpartition(" ")[2] in SPOUTS:
        # It drips from the mouth, the lowest point of the far side.
        edge = [p for polygon, _ in body for p in polygon if p[0] > right - 0.12 * unit]
        x, y = max(edge, key=lambda p: p[1])
        starts = [(x - 0.05 * unit, y, 0.0)]
    for x, y, side in starts:
        out = side * 0.3 * unit
        foot = max(kind.ground, low)
        spine = [
            (x, y),
            (x + 0.6 * out, y + 0.05 * (foot - y)),
            (x + out, y + 0.45 * (foot - y)),
            (x + 1.08 * out, foot),
        ]
        thick = 0.05 * unit
        pen.limb(WATER, spine, (0.7 * thick, thick, 1.1 * thick, 1.4 * thick), alpha=0.9)
        pen.limb("#e8f6fd", spine, (0.2 * thick, 0.3 * thick, 0.3 * thick, 0.4 * thick), alpha=0.9)
        if side:
            pen.oval("#2c3a4a", x, y, 0.5 * thick, 0.5 * thick)
        for k, (dx, dy) in enumerate(((0.06, 0.3), (-0.05, 0.55), (0.1, 0.72), (0.02, 0.86))):
            r = thick * (0.34 + 0.08 * (k % 3))
            cx, cy = x + out * (0.9 + dx) + dx * unit, y + dy * (foot - y)
            pen.blob(WATER, [(cx, cy - 2 * r, 0.0), (cx + r, cy), (cx, cy + r), (cx - r, cy)])
    return (*pool(kind, tone=WATER, wide=0.7), *pen.nodes)


def glow(kind: Kind, drawing: Drawing) -> Drawing:
    """Return a drawing that is bright all over, with a halo in its own colour behind it."""
    own = next(
        (s.colour for n, s in (drawing.group.palette or {}).items() if n in kind.recolour),
        "#ffe08a",
    )
    tone = colour.mix(colour.adjust(own, 1.15, 1.5), "#fff2a8", 0.3)
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return drawing
    left, top, right, low = around(boxes)
    cx, cy = (left + right) / 2, (top + low) / 2
    pen = Pen()
    rx, ry = 0.5 * (right - left), 0.5 * (low - top)
    unit = min(kind.box)
    for far, alpha in ((0.8, 0.7), (0.45, 0.8), (0.22, 0.9)):
        halo = ellipse(cx, cy, rx + far * unit, ry + far * unit)
        pen.fill(f"{tone}.raw", halo, to=f"{tone}.raw", slope="round", alpha=alpha, fade=0.0)
    shine = Pen()
    shine.fill(
        "#fffbe0.raw",
        ellipse(cx, cy, rx, ry),
        to="#fffbe0.raw",
        slope="round",
        alpha=0.42,
        fade=0.0,
    )
    group = Group(
        children=(*pen.nodes, drawing.group, *shine.nodes),
        name=drawing.group.name,
        palette=drawing.group.palette,
    )
    return Drawing(
        group=group,
        front=drawing.front,
        anchors=drawing.anchors,
        room=drawing.room,
        parts=drawing.parts,
    )


def sparkles(kind: Kind, drawing: Drawing) -> tuple[Node, ...]:
    """Return stars of light on a thing."""
    body = body_of(drawing)
    unit = min(kind.box)
    pen = Pen()
    kept: list[tuple[float, float]] = []
    for u, v, size in places():
        x, y, r = u * kind.box[0], v * kind.ground, unit * (0.05 + 0.09 * size)
        is_free = all(math.hypot(x - a, y - b) > 0.24 * unit for a, b in kept)
        if len(kept) < 9 and is_free and is_within(body, ((x, y),)):
            kept.append((x, y))
            points = [
                (x + f * math.sin(k * math.pi / 4), y - f * math.cos(k * math.pi / 4))
                for k in range(8)
                for f in (r if k % 2 == 0 else 0.2 * r,)
            ]
            pen.poly("#ffffff.raw", points, alpha=0.95)
            pen.oval("#fff6c9.raw", x, y, 0.24 * r)
    return pen.nodes


def mess(kind: Kind, drawing: Drawing, air: Air, *, is_laden: bool) -> list[Node]:
    """Return what lies about on a thing and before its foot: papers, books, cups."""
    width, low = kind.box[0], kind.ground
    unit = 0.16 * min(kind.box)
    out: list[Node] = []
    top = drawing.anchors.get("top") or drawing.anchors.get("inside")
    pen = Pen()
    for k, (u, turn) in enumerate(((0.02, -14), (0.2, 9), (0.44, -6), (0.7, 16), (0.94, -11))):
        ball(pen, u * width, low - 0.1 * unit, unit * (0.42 + 0.08 * (k % 3))) if k % 2 else sheet(
            pen, u * width, low - 0.05 * unit, unit, turn
        )
    if top is not None and kind.category.startswith(LEVEL):
        out += heap(top, unit, air, is_laden=is_laden)
    return [*out, Group(children=pen.nodes)]


def heap(top: Anchor, unit: float, air: Air, *, is_laden: bool) -> list[Node]:
    """Return things left on a top in a muddle, at its ends only if something else is on it."""
    wide = top.size or 6 * unit
    pen = Pen()
    count = max(4, round(wide / (1.1 * unit)))
    out: list[Node] = []
    for k in range(count):
        place = (k + 0.5) / count - 0.5
        if is_laden and abs(place) < KEPT_FREE:
            continue
        x = top.x + wide * place
        turn = (17, -24, 8, -11, 29, -6)[k % 6]
        if k % 3 == 1:
            out.append(
                standing(CLUTTER[(k // 3) % len(CLUTTER)], x, top.y, 1.5 * unit, turn / 3, air)
            )
            continue
        for j in range(2 + k % 3):
            sheet(
                pen,
                x + 0.12 * unit * (j % 2),
                top.y - 0.14 * unit * j,
                1.1 * unit,
                turn * (0.5 + 0.3 * j),
            )
    return [Group(children=pen.nodes), *out]


def standing(name: str, x: float, y: float, tall: float, turn: float, air: Air) -> Node:
    """Return a thing of a height that stands at a point, a little crooked."""
    kind = CATALOG[name]
    drawing = kind.draw(air=air)
    scale = tall / max(kind.box[1], 0.6 * kind.box[0])
    whole = (drawing.group, drawing.front) if drawing.front else (drawing.group,)
    c, s = scale * math.cos(math.radians(turn)), scale * math.sin(math.radians(turn))
    foot = (kind.box[0] / 2, kind.ground)
    matrix = (c, s, -s, c, x - c * foot[0] + s * foot[1], y - s * foot[0] - c * foot[1])
    return Group(children=whole, matrix=matrix)


def sheet(pen: Pen, x: float, y: float, unit: float, turn: float) -> None:
    """Draw a written sheet of paper that lies, seen from the side."""
    with pen.turned(turn, x, y):
        corners = [
            (x - 0.9 * unit, y),
            (x - 0.5 * unit, y - 0.62 * unit),
            (x + 0.9 * unit, y - 0.7 * unit),
            (x + 0.6 * unit, y),
        ]
        pen.form("#fbf8f0", polygon(corners), shade=0.08 * unit)
        pen.edge("#b9b2a6", polygon(corners), 0.03 * unit)
        for k in range(3):
            f = 0.16 + 0.16 * k
            pen.line(
                "#8a93a6",
                [
                    (x - 0.6 * unit + 0.3 * f * unit, y - f * unit),
                    (x + 0.55 * unit, y - (f + 0.03) * unit),
                ],
                0.045 * unit,
            )


def ball(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a crumpled ball of paper."""
    points = [
        (
            x + r * f * math.cos(k * math.pi / 5),
            y - 0.8 * r + 0.9 * r * f * math.sin(k * math.pi / 5),
            0.3,
        )
        for k in range(10)
        for f in (1.0 if k % 2 else 0.82,)
    ]
    pen.form("#f4efe4", smooth(points), shade=0.3 * r)
    for a, b in (
        ((-0.5, -1.2), (0.1, -0.7)),
        ((0.1, -0.7), (0.6, -1.1)),
        ((0.1, -0.7), (-0.2, -0.1)),
    ):
        pen.line("#c3bbaa", [(x + a[0] * r, y + a[1] * r), (x + b[0] * r, y + b[1] * r)], 0.07 * r)


def surrounding(
    kind: Kind, drawing: Drawing, attributes: Sequence[str], air: Air, *, is_laden: bool
) -> list[Node]:
    """Return all that is said to go on about a thing."""
    out: list[Node] = []
    if LEAKING in attributes:
        out.append(Group(children=leak(kind, drawing)))
    if SPARKLING in attributes:
        out.append(Group(children=sparkles(kind, drawing)))
    if MESSY in attributes:
        out += mess(kind, drawing, air, is_laden=is_laden)
    if HEAPED_ON in attributes:
        out.append(Group(children=drift(kind, drawing)))
    return out
