"""Owns the parts that vehicles and buildings share: wheels, panes, windows, roofs, snow, planks.

Every part paints with slots that the caller names, so that it keeps the caller's palette. Does
not know any whole object.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from collections.abc import Sequence
from itertools import pairwise

from tintype.engine.vignette import lettering
from tintype.engine.vignette.art.outline import (
    Outline,
    Point,
    ellipse,
    join,
    limb,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen

SNOW = "#f4f8fc"
LAMP = "#fdeeb5"


@owned("wheels")
def wheel(
    pen: Pen, x: float, y: float, radius: float, *, hub: str = "chrome", has_arch: bool = True
) -> None:
    """Draw a wheel with its dark arch behind it; needs the slots tyre and `hub`."""
    if has_arch:
        pen.oval("tyre.line", x, y - 2, radius * 1.16, radius * 1.14)
    pen.oval("tyre", x, y, radius)
    pen.oval("tyre.light", x, y, radius * 0.72, alpha=0.35)
    pen.oval(hub, x, y, radius * 0.6)
    pen.oval(f"{hub}.shade", x, y, radius * 0.46)
    pen.oval(f"{hub}.light", x - radius * 0.06, y - radius * 0.08, radius * 0.34)
    pen.oval("tyre", x, y, radius * 0.1)


@owned("wheels")
def lug_wheel(pen: Pen, x: float, y: float, radius: float, *, hub: str = "rim") -> None:
    """Draw a coarse wheel with lugs, as on tractors; needs the slots tyre and `hub`."""
    count = 18
    outer, inner = ring(x, y, radius, count), ring(x, y, radius * 0.9, count, start=-84)
    teeth: list[Point] = []
    for i in range(count):
        (ax, ay), (bx, by) = outer[i], inner[i]
        teeth += [(ax, ay, 0.2), (bx, by, 0.2)]
    pen.fill("tyre", smooth(teeth))
    pen.oval("tyre.light", x, y, radius * 0.8, alpha=0.3)
    pen.oval("tyre.shade", x, y, radius * 0.7)
    pen.form(hub, ellipse(x, y, radius * 0.58, radius * 0.58), shade=radius * 0.08, light=2)
    pen.oval(f"{hub}.deep", x, y, radius * 0.34)
    pen.oval(hub, x, y, radius * 0.26)
    for px, py in ring(x, y, radius * 0.45, 6):
        pen.oval(f"{hub}.deep", px, py, radius * 0.045)


@owned("wheels")
def spoked_wheel(
    pen: Pen,
    x: float,
    y: float,
    radius: float,
    *,
    rim: str,
    spoke: str,
    count: int = 12,
    width: float = 4,
    thin: float = 1.2,
) -> None:
    """Draw an open wheel with spokes: bicycles, carriages, cannons."""
    for px, py in ring(x, y, radius - width / 2, count, start=-90 + 180 / count):
        pen.line(spoke, [(x, y), (px, py)], thin)
    pen.edge(rim, ellipse(x, y, radius - width / 2, radius - width / 2), width)
    pen.oval(spoke, x, y, radius * 0.1 + 1.5)


def pane(pen: Pen, outline: Outline, *, tone: str = "glass", streak: float = 0.34) -> Outline:
    """Fill a window: lit at night, with a slanting reflection by day. `streak` places it."""
    pen.fill(f"{tone}.lit" if pen.is_night else tone, outline)
    if pen.is_night:
        return outline
    left, top, right, bottom = outline.bounds
    x, h = left + (right - left) * streak, bottom - top
    with pen.inside(outline):
        pen.poly(
            f"{tone}.pale",
            [
                (x + h * 0.3, top),
                (x + h * 0.62, top),
                (x + h * 0.16, bottom),
                (x - h * 0.16, bottom),
            ],
            alpha=0.7,
        )
    return outline


@owned("windows")
def panes(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    count: int,
    *,
    gap: float = 4,
    rounding: float = 4,
    tone: str = "glass",
) -> None:
    """Draw a row of equal windows with one long reflection, cheap enough for a train."""
    w = (width - gap * (count - 1)) / count
    tone_now = f"{tone}.lit" if pen.is_night else tone
    lefts = [x + i * (w + gap) for i in range(count)]
    corner = min(rounding, w / 2.1)
    pen.fill(tone_now, join(rectangle(a, y, w, height, rounding=corner) for a in lefts))
    if pen.is_night:
        return
    lean = min(height * 0.2, w * 0.25)
    streaks = [
        polygon(
            [
                (a + w * 0.2 + lean, y + 1),
                (a + w * 0.48 + lean, y + 1),
                (a + w * 0.42, y + height - 1),
                (a + w * 0.14, y + height - 1),
            ]
        )
        for a in lefts
    ]
    pen.fill(f"{tone}.pale", join(streaks), alpha=0.6)


@owned("windows")
def window(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    frame: str = "trim",
    tone: str = "glass",
    has_bars: bool = True,
    has_sill: bool = True,
    is_lit: bool = True,
    rounding: float = 0,
) -> None:
    """Draw a house window with frame, cross bars and sill; (x, y) is the corner of the glass."""
    e = max(1.6, width * 0.09)
    pen.box(frame, x - e, y - e, width + 2 * e, height + 2 * e, rounding=1.5 + rounding)
    glass = rectangle(x, y, width, height, rounding=rounding)
    if pen.is_night and not is_lit:
        pen.fill(f"{tone}.deep", glass)
    else:
        pen.fill(f"{tone}.lit", glass)
    if not pen.is_night:
        pen.poly(
            f"{tone}.pale",
            [
                (x + width * 0.1, y + rounding),
                (x + width * 0.42, y + rounding * 0.5),
                (x + width * 0.1, y + height * 0.75),
            ],
            alpha=0.75,
        )
    if has_bars:
        bar = max(1.2, width * 0.06)
        pen.line(frame, [(x + width / 2, y), (x + width / 2, y + height)], bar)
        pen.line(frame, [(x, y + height * 0.45), (x + width, y + height * 0.45)], bar)
    if has_sill:
        pen.box(f"{frame}.shade", x - e * 1.6, y + height + e * 0.8, width + 3.2 * e, e * 1.2)


def arched(x: float, y: float, width: float, height: float, *, point: float = 0) -> Outline:
    """Return a window or door shape with a round head; `point` > 0 makes it a pointed arch."""
    r = width / 2
    if point:
        k = r * (0.9 + point)
        return smooth(
            [
                (x, y + height, 0),
                (x, y + k, 0.5),
                (x + width * 0.16, y + k * 0.42),
                (x + r, y, 0),
                (x + width * 0.84, y + k * 0.42),
                (x + width, y + k, 0.5),
                (x + width, y + height, 0),
            ]
        )
    return smooth(
        [
            (x, y + height, 0),
            (x, y + r, 0.5),
            (x + r * 0.29, y + r * 0.29),
            (x + r, y),
            (x + width - r * 0.29, y + r * 0.29),
            (x + width, y + r, 0.5),
            (x + width, y + height, 0),
        ]
    )


@owned("windows")
def arched_window(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    frame: str = "trim",
    tone: str = "glass",
    point: float = 0,
    has_bars: bool = True,
) -> None:
    """Draw a window with a round or pointed head; (x, y) is the corner of the glass."""
    e = max(1.6, width * 0.13)
    pen.fill(frame, arched(x - e, y - e, width + 2 * e, height + 2 * e, point=point))
    pen.fill(f"{tone}.lit", arched(x, y, width, height, point=point))
    if not pen.is_night:
        pen.poly(
            f"{tone}.pale",
            [
                (x + width * 0.12, y + height * 0.4),
                (x + width * 0.45, y + height * 0.2),
                (x + width * 0.45, y + height * 0.5),
                (x + width * 0.12, y + height * 0.8),
            ],
            alpha=0.7,
        )
    if has_bars:
        bar = max(1.0, width * 0.07)
        pen.line(frame, [(x + width / 2, y), (x + width / 2, y + height)], bar)
        pen.line(frame, [(x, y + height * 0.5), (x + width, y + height * 0.5)], bar)


@owned("door")
def door(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    tone: str = "door",
    frame: str = "trim",
    is_arched: bool = False,
) -> None:
    """Draw a panelled door with frame and knob; (x, y) is the corner of the leaf."""
    e = width * 0.12
    if is_arched:
        pen.fill(frame, arched(x - e, y - e, width + 2 * e, height + e))
        leaf = arched(x, y, width, height)
    else:
        pen.box(frame, x - e, y - e, width + 2 * e, height + e, rounding=1.5)
        leaf = rectangle(x, y, width, height)
    pen.form(tone, leaf, shade=width * 0.08, light=width * 0.06)
    if is_arched:
        pen.line(f"{tone}.deep", [(x + width / 2, y + 2), (x + width / 2, y + height)], 1.2)
    else:
        for k in (0.1, 0.56):
            pen.box(f"{tone}.shade", x + width * 0.18, y + height * k, width * 0.64, height * 0.34)
    pen.oval("#f0c65a", x + width * 0.84, y + height * 0.54, max(1.2, width * 0.07))


def tiles(pen: Pen, roof: Outline, tone: str, *, row: float = 14, wide: float = 20) -> None:
    """Mark a roof with rows of tiles."""
    left, top, right, bottom = roof.bounds
    rows: list[Outline] = []
    seams: list[Outline] = []
    y, i = top + row, 0
    while y < bottom - 2:
        rows.append(stroke((left, y), (right, y)))
        x = left + (wide / 2 if i % 2 else 0)
        while x < right:
            seams.append(stroke((x, y - row), (x, y)))
            x += wide
        y += row
        i += 1
    with pen.inside(roof):
        if rows:
            pen.edge(f"{tone}.shade", join(rows), 1.4)
        if seams and pen.detail:
            pen.edge(f"{tone}.shade", join(seams), 1.1)


def stroke(a: tuple[float, float], b: tuple[float, float]) -> Outline:
    """Return the straight open line from `a` to `b`."""
    return smooth([(*a, 0), (*b, 0)], is_closed=False)


def planks(
    pen: Pen, wall: Outline, tone: str, *, step: float = 12, is_upright: bool = True
) -> None:
    """Mark a wall with the seams of boards."""
    left, top, right, bottom = wall.bounds
    seams: list[Outline] = []
    at = (left if is_upright else top) + step
    while at < (right if is_upright else bottom):
        seams.append(
            stroke((at, top), (at, bottom)) if is_upright else stroke((left, at), (right, at))
        )
        at += step
    if seams:
        with pen.inside(wall):
            pen.edge(f"{tone}.shade", join(seams), 1.2)


def bricks(
    pen: Pen, wall: Outline, tone: str, *, row: float = 12, wide: float = 24, share: float = 0.3
) -> None:
    """Mark a wall with scattered bricks or stones, about `share` of them."""
    if not pen.detail:
        return
    left, top, right, bottom = wall.bounds
    dice = pen.dice.child("bricks")
    dark: list[Outline] = []
    bright: list[Outline] = []
    y, i = top + row * 0.3, 0
    while y < bottom:
        x = left + (wide / 2 if i % 2 else 0) - wide
        while x < right:
            chance = dice.roll()
            if chance < share:
                brick = rectangle(x + 1, y + 1, wide - 3, row - 3, rounding=1.5)
                (dark if chance < share * 0.6 else bright).append(brick)
            x += wide
        y += row
        i += 1
    with pen.inside(wall):
        if dark:
            pen.fill(f"{tone}.shade", join(dark), alpha=0.7)
        if bright:
            pen.fill(f"{tone}.light", join(bright), alpha=0.7)


def snow(pen: Pen, ridge: Sequence[tuple[float, float]], *, depth: float = 8) -> None:
    """Lay snow along an upper edge, given from left to right, when there is snow."""
    if not pen.is_snowy:
        return
    upper: list[Point] = [(x, y - depth * 0.3, 0.35) for x, y in ridge]
    lower: list[Point] = []
    for (ax, ay), (bx, by) in pairwise(ridge):
        length = max(abs(bx - ax), abs(by - ay))
        steps = max(1, round(length / (depth * 1.9)))
        for k in range(steps):
            t = (k + 0.5) / steps
            hang = depth * (0.95 if (k + len(lower)) % 2 else 0.5)
            lower.append((ax + (bx - ax) * t, ay + (by - ay) * t + hang))
    lower.append((*ridge[-1], 0.4))
    pen.blob("#cfdcec", [*upper, *((p[0], p[1] + depth * 0.22) for p in reversed(lower))])
    pen.blob(SNOW, [*upper, *reversed(lower)])


def snow_on(pen: Pen, roof: Outline, *, share: float = 0.75) -> None:
    """Cover the upper `share` of a roof seen from the side with snow, when there is snow."""
    if not pen.is_snowy:
        return
    left, top, right, bottom = roof.bounds
    y = top + (bottom - top) * share
    step = (right - left) / 9
    edge: list[Point] = [
        (right - step * (k - 0.5), y + (bottom - top) * (0.09 if k % 2 else -0.04))
        for k in range(11)
    ]
    with pen.inside(roof):
        pen.blob(SNOW, [(left - 9, top - 9, 0), (right + 9, top - 9, 0), *edge, (left - 9, y, 0)])


def sign(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    usual: str,
    *,
    tone: str = "sign",
    ink: str = "#3b3340",
    weight: float = 0.17,
    margin: float = 0.2,
) -> None:
    """Draw a board that says `pen.lettering`, or `usual`, and state it as the anchor `text`."""
    pen.form(tone, rectangle(x, y, width, height, rounding=3), shade=2, light=1.5)
    letter(pen, x, y, width, height, usual, ink=ink, weight=weight, margin=margin)


def letter(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    usual: str,
    *,
    ink: str = "#3b3340",
    weight: float = 0.17,
    margin: float = 0.2,
) -> None:
    """Write `pen.lettering`, or `usual`, into a box and state it as the anchor `text`."""
    text = pen.lettering or usual
    pad = min(height * margin, width * margin)
    if text:
        lettering.write(
            pen,
            ink,
            text,
            x=x + pad,
            y=y + pad,
            width=width - 2 * pad,
            height=height - 2 * pad,
            weight=weight,
        )
    pen.anchor("text", x + width / 2, y + height / 2, size=width)


def headlight(pen: Pen, x: float, y: float, *, reach: float = 60) -> None:
    """Let a lamp shine to the right at night."""
    if pen.is_night:
        pen.glow("#fdeeb5.lit", x, y, reach, alpha=0.75)


@owned("smoke", "steam")
def puff(
    pen: Pen, tone: str, points: Sequence[tuple[float, float, float]], *, alpha: float = 0.95
) -> None:
    """Draw steam or smoke as one soft mass of rounds (x, y, radius)."""
    for x, y, r in points:
        pen.oval(f"{tone}.shade", x + r * 0.08, y + r * 0.14, r, alpha=alpha)
    for x, y, r in points:
        pen.oval(tone, x - r * 0.06, y - r * 0.08, r * 0.9, alpha=alpha)


@owned("flag")
def flag(
    pen: Pen, tone: str, x: float, y: float, *, width: float = 26, height: float = 15
) -> Outline:
    """Draw a flag waving to the right from a pole's top at (x, y), without the pole."""
    outline = smooth(
        [
            (x, y, 0),
            (x + width * 0.3, y - height * 0.12),
            (x + width * 0.65, y + height * 0.14),
            (x + width, y, 0),
            (x + width * 0.94, y + height, 0),
            (x + width * 0.62, y + height * 1.08),
            (x + width * 0.3, y + height * 0.84),
            (x, y + height, 0),
        ]
    )
    return pen.form(tone, outline, shade=height * 0.2, light=0)


def rail(pen: Pen, x: float, y: float, width: float) -> None:
    """Draw a piece of railway track whose top is at `y`; 9 units high."""
    at = x + 4
    while at < x + width - 14:
        pen.box("#7a5c48", at, y + 3, 13, 6, rounding=1)
        at += 24
    pen.box("#8d94a0", x, y, width, 4, rounding=1)
    pen.box("#c9d0d8", x, y, width, 1.4)


def pole(pen: Pen, tone: str, x: float, top: float, bottom: float, *, width: float = 6) -> None:
    """Draw an upright round pole with a light and a dark side."""
    pen.box(tone, x - width / 2, top, width, bottom - top)
    pen.box(f"{tone}.light", x - width * 0.3, top, width * 0.2, bottom - top)
    pen.box(f"{tone}.shade", x + width * 0.18, top, width * 0.32, bottom - top)


def rope(
    pen: Pen, tone: str, start: tuple[float, float], end: tuple[float, float], sag: float
) -> None:
    """Draw a rope or chain that sags by `sag` in the middle."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag)
    pen.fill(tone, limb([start, middle, end], (1.6, 1.6)))


def gable(x: float, y: float, width: float, height: float, *, eaves: float = 0) -> Outline:
    """Return a triangular gable with its base line at `y` + `height`."""
    return polygon([(x - eaves, y + height), (x + width / 2, y), (x + width + eaves, y + height)])


def block(
    pen: Pen, tone: str, x: float, y: float, width: float, height: float, *, side: float = 0
) -> Outline:
    """Draw a straight building: its front, and `side` units of its shaded right side."""
    if side:
        pen.box(f"{tone}.deep", x + width - 1, y, side + 1, height)
    front = rectangle(x, y, width, height)
    pen.fill(tone, front)
    pen.box(f"{tone}.light", x, y, 2.4, height)
    return front


def storeys(
    pen: Pen,
    x: float,
    y: float,
    columns: int,
    rows: int,
    *,
    size: tuple[float, float],
    step: tuple[float, float],
    tone: str = "glass",
    frame: str | None = None,
    name: str = "windows",
    share: float = 0.65,
) -> None:
    """Draw a grid of plain windows; at night `share` of them are lit, by the object's dice."""
    dice = pen.dice.child(name)
    (w, h), (dx, dy) = size, step
    frames: list[Outline] = []
    lit: list[Outline] = []
    dark: list[Outline] = []
    streaks: list[Outline] = []
    for row in range(rows):
        for column in range(columns):
            is_lit = dice.chance(share)
            left, top = x + column * dx, y + row * dy
            frames.append(rectangle(left - 1.6, top - 1.6, w + 3.2, h + 4.4))
            (lit if is_lit else dark).append(rectangle(left, top, w, h))
            if is_lit:
                streaks.append(polygon([(left, top), (left + w * 0.6, top), (left, top + h * 0.7)]))
    if frame:
        pen.fill(frame, join(frames))
    if dark:
        pen.fill(f"{tone}.deep" if pen.is_night else f"{tone}.shade", join(dark))
    if lit:
        pen.fill(f"{tone}.lit" if pen.is_night else tone, join(lit))
        if not pen.is_night:
            pen.fill(f"{tone}.pale", join(streaks), alpha=0.55)


@owned("awning")
def awning(
    pen: Pen, one: str, two: str, x: float, y: float, width: float, height: float, *, count: int = 8
) -> None:
    """Draw a striped awning with a scalloped edge."""
    w = width / count
    flare = width * 0.03
    for k in range(count):
        a, b = x + k * w, x + (k + 1) * w
        la = a + (k / count - 0.5) * 2 * flare
        lb = b + ((k + 1) / count - 0.5) * 2 * flare
        points: list[Point] = [
            (a, y, 0),
            (b, y, 0),
            (lb, y + height * 0.8, 0.2),
            ((la + lb) / 2, y + height),
            (la, y + height * 0.8, 0.2),
        ]
        pen.blob(one if k % 2 == 0 else two, points)
    pen.box(
        "#33285c.raw", x - flare, y + height * 0.72, width + 2 * flare, height * 0.08, alpha=0.16
    )


def column(pen: Pen, tone: str, x: float, y: float, width: float, height: float) -> None:
    """Draw a classical column with capital and base; (x, y) is its upper left corner."""
    w = width
    pen.box(tone, x + w * 0.12, y, w * 0.76, height)
    pen.box(f"{tone}.light", x + w * 0.2, y, w * 0.16, height)
    pen.box(f"{tone}.shade", x + w * 0.6, y, w * 0.28, height)
    pen.box(tone, x - w * 0.08, y, w * 1.16, w * 0.3)
    pen.box(f"{tone}.shade", x + w * 0.04, y + w * 0.3, w * 0.92, w * 0.12)
    pen.box(tone, x - w * 0.08, y + height - w * 0.32, w * 1.16, w * 0.32)
