"""Owns pins as an edit changes them: moved, resized, put into a mask, set beside other things.

Works in picture units (see `compose.units_of`). Does not know words, nor how new things find a
free place (`loose`).
"""

import itertools
from collections.abc import Sequence
from copy import copy
from functools import lru_cache
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import SAME
from tintype.engine.vignette.art.silhouette import bounds, polygons
from tintype.engine.vignette.composing.blocks import Box, around, overlap
from tintype.engine.vignette.composing.compose import units_of
from tintype.engine.vignette.composing.meeting import offset
from tintype.engine.vignette.composing.relate import GAP, GAPS, ROW
from tintype.engine.vignette.composing.staging import PIN_DIGITS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.stage import Place
from tintype.engine.vignette.scene import (
    ATTACHING,
    CARRIED,
    Pin,
    Relation,
    RelationName,
    Scene,
    Subject,
)

CELLS: Final = 48
"""A mask is judged on a grid of so many cells a side."""
MARGIN: Final = 0.03
SPARE: Final = 0.8
"""How much of what a drawing's box is wider than its body is free for others."""
CRAMPED: Final = 0.3
"""The part of a thing that may be before the one beside which it stands."""


class Area:
    """Where a picture may change: the bounding box of a mask in picture units, and its cells."""

    def __init__(self, mask: NDArray[np.uint8], width: float, height: float) -> None:
        tall, wide = mask.shape[:2]
        rows = [tall * k // CELLS for k in range(CELLS + 1)]
        columns = [wide * k // CELLS for k in range(CELLS + 1)]
        self.width, self.height = width, height
        self.cells: list[list[float]] = [
            [
                float(mask[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)].mean()) / 255
                for x0, x1 in itertools.pairwise(columns)
            ]
            for y0, y1 in itertools.pairwise(rows)
        ]
        inside = mask > 127
        ys, xs = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if not len(ys):
            inside = mask > 0
            ys, xs = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        sx, sy = width / mask.shape[1], height / mask.shape[0]
        left, right, top, bottom = int(xs[0]), int(xs[-1]) + 1, int(ys[0]), int(ys[-1]) + 1
        self.box: Box = (left * sx, top * sy, right * sx, bottom * sy)

    def within(self, box: Box) -> "Area":
        """Return the part of the area that lies in `box`."""
        one = copy(self)
        one.box = box
        return one

    def share(self, box: Box) -> float:
        """Return which part of `box` may change, 0..1."""
        x0, x1 = (int(v / self.width * CELLS) for v in (box[0], box[2]))
        y0, y1 = (int(v / self.height * CELLS) for v in (box[1], box[3]))
        seen = [
            self.cells[y][x]
            for y in range(max(0, y0), min(CELLS - 1, y1) + 1)
            for x in range(max(0, x0), min(CELLS - 1, x1) + 1)
        ]
        return sum(seen) / len(seen) if seen else 0.0


class Ground:
    """The picture as a place to stand in: its extent in units, horizon and bands."""

    def __init__(self, scene: Scene, ratio: float, area: Area | None = None) -> None:
        self.width, self.height = units_of(round(ratio * 10_000), 10_000)
        self.place: Place = PLACES.get(scene.setting or "", PLACES["plain"])
        self.horizon = self.height * (scene.horizon or self.place.horizon)
        self.area = area

    def band(self) -> tuple[float, float]:
        """Return the y of the furthest and of the nearest foot."""
        top, bottom = self.place.land or self.place.water or (0.2, 0.9)
        span = self.height - self.horizon
        return self.horizon + top * span, self.horizon + max(bottom, 0.9) * span

    def box(self, kind: Kind, pin: Pin) -> Box:
        """Return the box of a piece in units."""
        s = pin.height * self.height / kind.box[1]
        x, y = pin.x * self.width, pin.y * self.height
        half = kind.box[0] / 2 * s
        return x - half, y - kind.ground * s, x + half, y + (kind.box[1] - kind.ground) * s

    def body(self, kind: Kind, pin: Pin) -> Box:
        """Return the box of a piece as wide as it usually is drawn, not as in its widest pose."""
        left, top, right, bottom = self.box(kind, pin)
        aside = SPARE * (1 - kind.breadth / kind.box[0]) * (right - left) / 2
        return left + aside, top, right - aside, bottom

    def figures(self, subject: Subject) -> list[Box]:
        """Return the boxes of all pieces of a subject, as wide as they are drawn in their pose."""
        kind = CATALOG[subject.kind]
        start, end = span_of(subject.kind, subject.variant, subject.attributes)
        out: list[Box] = []
        for pin in subject.pins:
            left, top, right, bottom = self.box(kind, pin)
            one, two = (1 - end, 1 - start) if pin.is_flipped else (start, end)
            wide = right - left
            out.append((left + one * wide, top, left + two * wide, bottom))
        return out

    def boxes(self, subject: Subject) -> list[Box]:
        """Return the boxes of all pieces of a subject."""
        kind = CATALOG[subject.kind]
        return [self.box(kind, p) for p in subject.pins]

    def pin(self, kind: Kind, box: Box, like: Pin | None = None) -> Pin:
        """Return the pin whose piece stands centred at the foot of `box` and fits into it."""
        s = min((box[2] - box[0]) / kind.box[0], (box[3] - box[1]) / kind.box[1])
        low = box[3] - (kind.box[1] - kind.ground) * s
        return self.at((box[0] + box[2]) / 2, low, kind.box[1] * s, like)

    def at(self, x: float, y: float, height: float, like: Pin | None = None) -> Pin:
        """Return a pin at a foot point in units; what else a pin says is as in `like`."""
        pin = like or Pin(x=0, y=0, height=0)
        return msgspec.structs.replace(
            pin,
            x=round(x / self.width, PIN_DIGITS),
            y=round(y / self.height, PIN_DIGITS),
            height=round(max(height, 2.0) / self.height, PIN_DIGITS),
        )

    def moved(self, pin: Pin, dx: float, dy: float, scale: float = 1.0) -> Pin:
        """Return a pin moved by units and resized about its foot."""
        return self.at(
            pin.x * self.width + dx, pin.y * self.height + dy, pin.height * self.height * scale, pin
        )

    def kept_inside(self, kind: Kind, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins of one subject moved back into the picture, all by the same way."""
        box = around([self.box(kind, p) for p in pins])
        m = MARGIN * self.width
        dx = max(0.0, m - box[0]) if box[2] - box[0] < self.width else 0.0
        if not dx and box[2] > self.width - m and box[2] - box[0] < self.width - 2 * m:
            dx = self.width - m - box[2]
        dy = max(0.0, 0.02 * self.height - box[1]) if box[3] < self.height else 0.0
        return tuple(self.moved(p, dx, dy) for p in pins) if dx or dy else tuple(pins)


@lru_cache(maxsize=512)
def span_of(name: str, variant: str | None, attributes: tuple[str, ...]) -> tuple[float, float]:
    """Return from where to where a drawing in one pose really goes, as parts of its box's width."""
    kind = CATALOG[name]
    pose = variant if variant in kind.variants else None
    group = kind.draw(variant=pose, attributes=attributes).group
    boxes = [bounds(p) for p in polygons((group,), SAME)]
    if not boxes:
        return 0.0, 1.0
    wide = kind.box[0]
    return (
        max(0.0, min(b[0] for b in boxes) / wide),
        min(1.0, max(b[2] for b in boxes) / wide),
    )


def into_area(ground: Ground, kind: Kind, count: int, area: Area) -> tuple[Pin, ...]:
    """Return pins for pieces that fill a masked area side by side, standing in its lower part."""
    left, top, right, bottom = area.box
    wide, tall = (right - left) * 0.92, (bottom - top) * 0.92
    cx, cy = (left + right) / 2, (top + bottom) / 2
    columns = max(
        range(1, count + 1),
        key=lambda c: min(wide / c / kind.box[0], tall / -(-count // c) / kind.box[1]),
    )
    rows = -(-count // columns)
    cell = (wide / columns, tall / rows)
    pins: list[Pin] = []
    for k in range(count):
        row, column = divmod(k, columns)
        last = count - row * columns if row == rows - 1 else columns
        x = cx + (column - (min(last, columns) - 1) / 2) * cell[0]
        low = cy - tall / 2 + (row + 1) * cell[1]
        box = (x - cell[0] / 2, low - cell[1], x + cell[0] / 2, low)
        s = min(cell[0] / kind.box[0], cell[1] / kind.box[1])
        is_up = kind.stance != "ground" or low < ground.horizon
        slack = (cell[1] - kind.box[1] * s) / 2 if is_up else 0.0
        pin = ground.pin(kind, (box[0], box[1], box[2], box[3] - slack))
        pins.append(msgspec.structs.replace(pin, is_aloft=is_up and kind.stance != "water"))
    return tuple(pins)


def resized(ground: Ground, kind: Kind, pins: Sequence[Pin], factor: float) -> tuple[Pin, ...]:
    """Return pins grown or shrunk about their feet; several also move apart or together."""
    if not pins:
        return ()
    box = around([ground.box(kind, p) for p in pins])
    across = (1 - 2.2 * MARGIN) * ground.width
    room = min(across / (box[2] - box[0]), 1.04 * box[3] / (box[3] - box[1]))
    factor = min(factor, max(1.05, room)) if factor > 1 else max(0.2, factor)
    middle = sum(p.x for p in pins) / len(pins) * ground.width
    out: list[Pin] = []
    for p in pins:
        apart = (p.x * ground.width - middle) * (factor - 1) * 0.8
        one = ground.moved(p, apart, 0.0, factor)
        if p.is_aloft:
            # What flies grows about its middle.
            one = ground.moved(one, 0.0, (one.height - p.height) * ground.height * 0.45)
        out.append(one)
    return ground.kept_inside(kind, out)


def shifted_to(
    ground: Ground,
    kind: Kind,
    pins: Sequence[Pin],
    *,
    x: float | None = None,
    y: float | None = None,
    others: Sequence[Box] = (),
) -> tuple[Pin, ...]:
    """Return pins whose common middle is at `x` and whose lowest foot is at `y`, in units.

    Of a few places near `x` the one is taken that covers least of `others`.
    """
    boxes = [ground.box(kind, p) for p in pins]
    box = around(boxes)
    dx = 0.0 if x is None else x - (box[0] + box[2]) / 2
    dy = 0.0 if y is None else y - max(p.y for p in pins) * ground.height
    best = (0.0, dx)
    if x is not None and others:
        costs: list[tuple[float, float]] = []
        for k, step in enumerate((0.0, -0.04, 0.04, -0.08, 0.08, -0.12, 0.12)):
            way = dx + step * ground.width
            moved = (box[0] + way, box[1] + dy, box[2] + way, box[3] + dy)
            size = max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
            costs.append((sum(overlap(moved, o) for o in others) / size + 0.06 * k, way))
        best = min(costs)
    return ground.kept_inside(kind, [ground.moved(p, best[1], dy) for p in pins])


def beside(
    ground: Ground,
    kind: Kind,
    pins: Sequence[Pin],
    name: RelationName,
    hosts: Sequence[Box],
    others: Sequence[Box] = (),
    *,
    trunk: float = 0.3,
    side: int = 0,
) -> tuple[Pin, ...]:
    """Return pins moved so that the thing stands in a relation to what is in `hosts`.

    `side` is -1 or 1 where it is to be left or right rather than where there is more room.

    In a row `hosts` are as wide as their bodies. `trunk` is the part of the hosts' width that hides
    what is behind it.
    """
    form = ground.body if name in ROW else ground.box
    box, host = around([form(kind, p) for p in pins]), around(list(hosts))
    wide = box[2] - box[0]
    feet = max(p.y for p in pins) * ground.height
    if name == "tied to" and kind.stance == "sky":
        name = "above"
    if name in ROW:
        gap = GAPS.get(name, GAP) * min(wide, host[2] - host[0])
        left = (host[0] - gap - wide - box[0], host[3] - box[3])
        right = (host[2] + gap - box[0], host[3] - box[3])
        ways = [left] if name == "left of" else [right] if name == "right of" else [left, right]

        def cost(way: tuple[float, float]) -> float:
            moved = (box[0] + way[0], box[1] + way[1], box[2] + way[0], box[3] + way[1])
            out = max(0.0, -moved[0]) + max(0.0, moved[2] - ground.width)
            return (
                out / wide
                + sum(overlap(moved, o) for o in others) / max(1.0, wide * (box[3] - box[1]))
                + 0.001 * abs(way[0])
            )

        dx, dy = min(ways, key=cost)
        is_up = pins[0].is_aloft
        moved = ground.kept_inside(kind, [ground.moved(p, dx, 0.0 if is_up else dy) for p in pins])
        return moved if is_up else nearer(ground, kind, moved, host)
    side = side or (-1 if (host[0] + host[2]) / 2 > ground.width / 2 else 1)
    scale = 1.0
    tall, host_tall = box[3] - box[1], host[3] - host[1]
    if name == "above":
        # Over a high one there is little sky.
        scale = min(1.0, max(0.5, (host[1] - 0.03 * ground.height) / tall))
    elif name in ("under", "below"):
        scale = min(1.0, 0.55 * host_tall / tall)
    elif name == "in front of" and tall > 0.85 * host_tall and wide > 0.95 * (host[2] - host[0]):
        scale = 0.8
    if scale < 1:
        pins = resized(ground, kind, pins, scale)
        box = around([ground.box(kind, p) for p in pins])
    dx, dy = offset(name, box, host, side, trunk=trunk * (host[2] - host[0]))
    if name == "behind":
        dy = min(dy, host[3] - 1.0 - feet)
    out = [ground.moved(p, dx, dy) for p in pins]
    aloft = name == "above"
    if aloft and around([ground.box(kind, p) for p in out])[1] < -0.2 * tall:
        # None at all: it is beside the top.
        box = around([ground.box(kind, p) for p in out])
        goal = (
            ground.width - 0.04 * ground.width - box[2]
            if side > 0
            else 0.04 * ground.width - box[0]
        )
        out = [ground.moved(p, goal, 0.04 * ground.height - box[1]) for p in out]
    out = [msgspec.structs.replace(p, is_aloft=aloft or p.is_aloft) for p in out]
    return ground.kept_inside(kind, out)


def nearer(ground: Ground, kind: Kind, pins: Sequence[Pin], host: Box) -> tuple[Pin, ...]:
    """Return pins brought nearer where there is no room beside a host, so that both are seen."""
    box = around([ground.box(kind, p) for p in pins])
    tall = box[3] - box[1]
    if overlap(box, host) < CRAMPED * (box[2] - box[0]) * tall:
        return tuple(pins)
    way = min(0.97 * ground.height - max(p.y for p in pins) * ground.height, 0.6 * tall)
    return tuple(ground.moved(p, 0, max(0.0, way)) for p in pins)


def resettled(scene: Scene, before: Ground, after: Ground) -> Scene:
    """Return a scene whose setting has changed: feet keep their nearness where that makes sense."""
    old, new = before.place, after.place
    is_same = not old.is_weightless and not new.is_weightless and new.land is not None
    if not is_same or (old.land is None and new.land is not None):
        return msgspec.structs.replace(
            scene, subjects=tuple(msgspec.structs.replace(s, pins=()) for s in scene.subjects)
        )
    subjects: list[Subject] = []
    high, low = after.band()
    for s in scene.subjects:
        kind = CATALOG[s.kind]
        pins: list[Pin] = []
        for p in s.pins:
            if p.is_aloft:
                pins.append(p)
                continue
            y = p.y * before.height
            near = (y - before.horizon) / max(1.0, before.height - before.horizon)
            foot = after.horizon + near * (after.height - after.horizon)
            foot = y if y > 0.97 * before.height else min(low, max(high, foot))
            pins.append(after.at(p.x * after.width, foot, p.height * after.height, p))
        is_lost = kind.stance == "water" and new.water is not None
        is_lost = is_lost or (kind.stance in ("wall", "hang") and old.is_indoors != new.is_indoors)
        subjects.append(msgspec.structs.replace(s, pins=() if is_lost else tuple(pins)))
    return msgspec.structs.replace(scene, subjects=tuple(subjects))


def boxes_of(scene: Scene, ground: Ground, *, but: frozenset[str] = frozenset()) -> list[Box]:
    """Return the boxes of everything that stands in a scene, except the subjects `but`."""
    return [b for s in scene.subjects if s.id not in but for b in ground.boxes(s)]


def unrelated(relations: Sequence[Relation], ids: frozenset[str]) -> tuple[Relation, ...]:
    """Return relations without those of place that one of `ids` stood in."""
    return tuple(
        r
        for r in relations
        if r.name in CARRIED
        or (r.subject not in ids and (r.object not in ids or r.name in ATTACHING))
    )
