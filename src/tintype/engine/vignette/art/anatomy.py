"""Owns the parts that animals share: legs, feet, eyes, and the joints of a four-legged gait.

Does not know any species: what makes an animal itself is drawn in its own function.
"""

import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Final, Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.matrix import inverse, moved, turned
from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth
from tintype.engine.vignette.art.pen import Matrix, Pen

Foot: TypeAlias = Literal["hoof", "paw", "pad"]
"""A hoof is a dark blunt end, a paw lies forward on the ground, a pad is a column with nails."""

DARK_COATED: Final = "dark coated"
"""The attribute of an animal that is black, so that dark eyes would not be seen."""
LAID: Final = math.radians(56)
"""How far a hanging tail is turned where its animal lies."""
SHORTER: Final = 0.8
GALLOP: Final = 0.8
"""How far the legs of one reach that runs, whose drawing does not say it."""
AMBER: Final = "#e0a640"
Spine: TypeAlias = Sequence[tuple[float, float]]
INK: Final = "#2a2228"
"""The dark of eyes and noses that no colour word changes."""


@lru_cache(maxsize=4096)
def dots(text: str) -> tuple[Point, ...]:
    """Read points written as "x y" or "x y roundness" and separated by commas."""
    out: list[Point] = []
    for part in text.split(","):
        v = [float(word) for word in part.split()]
        out.append((v[0], v[1], v[2]) if len(v) == 3 else (v[0], v[1]))
    return tuple(out)


@lru_cache(maxsize=4096)
def curve(text: str) -> Outline:
    """Return the smooth closed curve through points written as `dots` reads them."""
    return smooth(dots(text))


def eye(
    pen: Pen, x: float, y: float, size: float, *, tone: str = INK, is_asleep: bool = False
) -> None:
    """Draw a dark eye with a glint, or the line of a closed lid; `size` is half its height.

    Whoever is called sleepy has closed eyes.
    """
    if is_asleep or "sleepy" in pen.attributes:
        spine = [(x - size * 1.1, y), (x, y + size * 0.75), (x + size * 1.1, y)]
        pen.line(tone, spine, max(1.6, size * 0.42))
        return
    if DARK_COATED in pen.attributes:
        pen.oval(AMBER, x, y, size * 1.12, size * 1.24)
    pen.oval(tone, x, y, size * 0.82, size)
    pen.oval("#ffffff.raw", x + size * 0.26, y - size * 0.38, size * 0.3)


class Build(msgspec.Struct, frozen=True, kw_only=True):
    """Where the legs of a four-legged animal hang, how thick they are and what they end in.

    `fore` and `hind` are the shoulder and hip joints; widths run from there to the ankle.
    `apart` is how far the far pair stands ahead of the near one. `sock` colours the lowest part of
    each leg; `bend` is how far the hock is drawn back, as a part of the leg.
    """

    fore: tuple[float, float]
    hind: tuple[float, float]
    floor: float
    fore_widths: tuple[float, float, float]
    hind_widths: tuple[float, float, float, float]
    coat: str = "coat"
    far: str = "coat.deep"
    foot: Foot = "paw"
    foot_slot: str = "coat"
    sock: str = ""
    apart: float = 12
    bend: float = 0.13


class Legs(msgspec.Struct, frozen=True, kw_only=True):
    """The joints of four legs, each from the body to the ground."""

    near_fore: Spine
    near_hind: Spine
    far_fore: Spine
    far_hind: Spine


@contextmanager
def leap(
    pen: Pen,
    width: float,
    height: float,
    *,
    degrees: float = -12,
    scale: float = 0.9,
    lift: float = 0,
) -> Generator[None]:
    """Draw a running animal as one in mid-jump: turned and a little smaller about its box's middle.

    Anchors that are stated inside are carried along.
    """
    cx, cy = width / 2, height / 2
    c = math.cos(math.radians(degrees)) * scale
    s = math.sin(math.radians(degrees)) * scale
    to_x, to_y = cx, cy - lift
    before = dict(pen.anchors)
    with pen.group(matrix=(c, s, -s, c, to_x - cx * c + cy * s, to_y - cx * s - cy * c)):
        yield
    for name, a in pen.anchors.items():
        if before.get(name) != a:
            dx, dy = a.x - cx, a.y - cy
            x, y = to_x + dx * c - dy * s, to_y + dx * s + dy * c
            pen.anchor(name, x, y, size=a.size, angle=a.angle)


def standing(build: Build) -> Legs:
    """Return legs at rest: forelegs straight, hind legs with their hock drawn back."""
    (fx, fy), (hx, hy) = build.fore, build.hind
    f, h, b, d = build.floor - fy, build.floor - hy, build.bend, build.apart

    def fore(dx: float) -> Spine:
        return [(fx + dx * 0.5, fy), (fx + dx + f * 0.02, fy + f * 0.5), (fx + dx, build.floor)]

    def hind(dx: float) -> Spine:
        return [
            (hx + dx * 0.5, hy),
            (hx + dx + h * b * 0.5, hy + h * 0.34),
            (hx + dx - h * b, hy + h * 0.66),
            (hx + dx - h * b * 0.5, build.floor),
        ]

    return Legs(near_fore=fore(0), near_hind=hind(0), far_fore=fore(d), far_hind=hind(d))


def galloping(build: Build, *, reach: float = 1.0) -> Legs:
    """Return legs at full stretch: one foreleg out, one folded, both hind legs pushing off."""
    (fx, fy), (hx, hy) = build.fore, build.hind
    f, h = (build.floor - fy) * reach, (build.floor - hy) * reach

    def at(x: float, y: float, size: float, *joints: tuple[float, float]) -> Spine:
        return [(x + size * jx, y + size * jy) for jx, jy in joints]

    return Legs(
        near_fore=at(fx, fy, f, (0, 0), (0.46, 0.26), (0.95, 0.46)),
        far_fore=at(fx, fy, f, (0.08, 0), (0.56, 0.2), (0.36, 0.64)),
        near_hind=at(hx, hy, h, (0, 0), (-0.1, 0.36), (-0.52, 0.5), (-0.84, 0.84)),
        far_hind=at(hx, hy, h, (0.05, 0), (0.1, 0.4), (-0.24, 0.62), (-0.42, 0.96)),
    )


def hurrying(build: Build) -> Legs:
    """Return the legs of one that runs: at full stretch, or in long strides if it is heavy."""
    if build.foot != "pad":
        return galloping(build, reach=GALLOP)
    (fx, fy), (hx, hy) = build.fore, build.hind
    f, h = build.floor - fy, build.floor - hy

    def at(x: float, y: float, size: float, *joints: tuple[float, float]) -> Spine:
        return [(x + size * jx, y + size * jy) for jx, jy in joints]

    return Legs(
        near_fore=at(fx, fy, f, (0, 0), (0.2, 0.5), (0.42, 0.96)),
        far_fore=at(fx, fy, f, (0.1, 0), (-0.06, 0.5), (-0.2, 0.9)),
        near_hind=at(hx, hy, h, (0, 0), (-0.02, 0.34), (-0.26, 0.66), (-0.4, 0.94)),
        far_hind=at(hx, hy, h, (0.1, 0), (0.24, 0.34), (0.3, 0.66), (0.42, 0.96)),
    )


def far_legs(pen: Pen, build: Build, legs: Legs) -> None:
    """Draw the far pair in shade; call it before the body."""
    if pen.gait == "running":
        legs = hurrying(build)
    elif pen.gait:
        with pen.group(matrix=inverse(pen.body)):
            far_props(pen, build)
        return
    for spine, widths in (
        (legs.far_hind, build.hind_widths),
        (legs.far_fore, build.fore_widths),
    ):
        thin = tuple(w * 0.92 for w in widths)
        pen.limb(build.far, spine, thin, is_blunt=True)
        if build.sock:
            pen.limb(f"{build.sock}.deep", lower(spine), (thin[-2], thin[-1]), is_blunt=True)
        foot(pen, build.foot, f"{build.foot_slot}.deep", spine, thin[-1])


def near_legs(pen: Pen, build: Build, legs: Legs, *, shade: float = 4) -> list[Outline]:
    """Draw the near pair over the body and return the outlines, so that they can be marked."""
    if pen.gait == "running":
        legs = hurrying(build)
    elif pen.gait:
        with pen.group(matrix=inverse(pen.body)):
            return near_props(pen, build)
    out: list[Outline] = []
    for spine, widths in (
        (legs.near_hind, build.hind_widths),
        (legs.near_fore, build.fore_widths),
    ):
        outline = near_leg(pen, build, spine, widths, shade=shade)
        out.append(outline)
    return out


def far_props(pen: Pen, build: Build) -> None:
    """Draw the far foreleg of an animal that sits; one that lies has its legs before the body."""
    if pen.gait != "sitting":
        return
    spine = propped(build, pen.body, build.apart)
    thin = tuple(w * 0.92 for w in build.fore_widths)
    pen.limb(build.far, spine, thin, is_blunt=True)
    foot(pen, build.foot, f"{build.foot_slot}.deep", spine, thin[-1])


def near_props(pen: Pen, build: Build) -> list[Outline]:
    """Draw the legs of an animal that lies or sits over its body, and return their outlines."""
    if pen.gait == "lying":
        _, _, _, _, _, dy = pen.body
        return [outline.moved(0, -dy) for outline in folded_legs(pen, build, dy)]
    (hx, _), w, v, floor = build.hind, build.hind_widths[0], build.hind_widths[-1], build.floor
    haunch = smooth(
        [
            (hx - w * 0.62, floor - w * 0.5),
            (hx - w * 0.3, floor - w * 1.16),
            (hx + w * 0.36, floor - w * 1.12),
            (hx + w * 0.72, floor - w * 0.5),
            (hx + w * 0.6, floor - v * 0.2),
            (hx - w * 0.3, floor),
        ]
    )
    pen.form(build.coat, haunch, shade=6, light=3)
    shin: Spine = [(hx + w * 0.1, floor - v * 0.6), (hx + w * 0.85, floor - v * 0.5)]
    pen.form(build.coat, limb(shin, (v * 1.2, v)), shade=v * 0.2)
    if build.foot != "hoof":
        paw(pen, build.coat if build.foot == "pad" else build.foot_slot, shin[-1][0], floor, v)
    else:
        pen.limb(build.foot_slot, [shin[-1], (shin[-1][0] + v * 0.6, shin[-1][1])], (v, v * 1.1))
    arm = near_leg(pen, build, propped(build, pen.body, 0), build.fore_widths, shade=4)
    return [haunch, arm]


def propped(build: Build, body: Matrix, dx: float) -> Spine:
    """Return the foreleg of an animal that sits, from its lifted shoulder straight down."""
    x, y = moved(body, build.fore)
    down = build.floor - y
    return [(x + dx * 0.5, y), (x + dx + 2, y + down * 0.5), (x + dx, build.floor)]


def near_leg(
    pen: Pen, build: Build, spine: Spine, widths: Sequence[float], *, shade: float = 4
) -> Outline:
    """Draw one leg of the near pair."""
    outline = limb(trimmed(spine, widths[-1] * 0.5), widths)
    if "." in build.coat:
        pen.fill(build.coat, outline)
    else:
        pen.form(build.coat, outline, shade=shade, light=shade * 0.5)
    if build.sock:
        pen.limb(build.sock, lower(spine), (widths[-2] * 1.03, widths[-1] * 1.05), is_blunt=True)
    foot(pen, build.foot, build.foot_slot, spine, widths[-1])
    return outline


@contextmanager
def hanging_tail(pen: Pen, x: float, y: float) -> Generator[None]:
    """Draw a tail that hangs from its root; it lies along the ground where its animal lies."""
    if pen.gait != "lying":
        yield
        return
    a, b, c, d, _, _ = (SHORTER * v for v in turned(LAID, (0.0, 0.0)))
    with pen.group(matrix=(a, b, c, d, x - a * x - c * y, y - b * x - d * y)):
        yield


def trimmed(spine: Spine, length: float) -> list[tuple[float, float]]:
    """Return `spine` with its last span shortened, so that a round end stays within the foot."""
    (ax, ay), (bx, by) = spine[-2], spine[-1]
    span = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
    k = min(length / span, 0.6)
    return [*spine[:-1], (bx + (ax - bx) * k, by + (ay - by) * k)]


def lower(spine: Spine) -> list[tuple[float, float]]:
    """Return the lowest part of a leg, where a sock is."""
    (ax, ay), (bx, by) = spine[-2], spine[-1]
    return [(ax + (bx - ax) * 0.3, ay + (by - ay) * 0.3), (bx, by)]


def foot(pen: Pen, kind: Foot, tone: str, spine: Spine, width: float) -> None:
    """Draw a foot at the end of a leg; a foot in the air follows the leg's direction."""
    (ax, ay), (x, y) = spine[-2], spine[-1]
    length = max(1.0, ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5)
    ux, uy = (x - ax) / length, (y - ay) / length
    is_down = uy > 0.85
    if kind == "hoof":
        start = (x - ux * width * 0.95, y - uy * width * 0.95)
        pen.limb(tone, [start, (x, y)], (width * 1.1, width * 1.5), is_blunt=True)
    elif kind == "pad":
        if pen.detail and not tone.endswith("deep"):
            for dx in (-0.22, 0.1, 0.36):
                pen.oval(f"{tone}.pale", x + width * dx, y - width * 0.02, width * 0.13)
    elif is_down:
        paw(pen, tone, x, y, width)
    else:
        start = (x - ux * width * 0.5, y - uy * width * 0.5)
        pen.limb(tone, [start, (x, y)], (width * 0.98, width * 0.9))


def paw(pen: Pen, tone: str, x: float, y: float, width: float) -> None:
    """Draw a paw flat on the ground at `y`, toes to the right of `x`."""
    w = width
    outline = smooth(
        [
            (x - w * 0.55, y - w * 0.25),
            (x - w * 0.35, y - w * 0.7),
            (x + w * 0.35, y - w * 0.72),
            (x + w * 0.95, y - w * 0.36),
            (x + w * 0.95, y - w * 0.02, 0.6),
            (x + w * 0.2, y + w * 0.04),
            (x - w * 0.5, y, 0.6),
        ]
    )
    if tone.endswith("deep"):
        pen.fill(tone, outline)
        return
    pen.form(tone, outline, shade=w * 0.2)
    if pen.detail:
        for dx in (0.38, 0.66):
            pen.line(
                f"{tone}.deep",
                [(x + w * dx, y - w * 0.3), (x + w * (dx + 0.02), y - w * 0.06)],
                max(0.7, w * 0.07),
            )


def folded_legs(pen: Pen, build: Build, dy: float) -> list[Outline]:
    """Draw haunch and stretched foreleg of an animal that lies with its body `dy` lower.

    Returns the outlines, so that they can be marked.
    """
    (fx, fy), (hx, hy) = build.fore, build.hind
    floor, w = build.floor, build.hind_widths[0]
    fy, hy = min(fy + dy, floor - w * 0.4), hy + dy
    v = build.fore_widths[-1]
    # Thick legs are short, and their feet are of their own colour.
    far, toes = (2.2, build.coat) if build.foot == "pad" else (3.4, build.foot_slot)
    out: list[Outline] = []
    haunch = smooth(
        [
            (hx - w * 0.62, floor - w * 0.3),
            (hx - w * 0.4, hy - w * 0.42),
            (hx + w * 0.25, hy - w * 0.45),
            (hx + w * 0.66, floor - w * 0.42),
            (hx + w * 0.5, floor - v * 0.3),
            (hx, floor),
            (hx - w * 0.4, floor - 1),
        ]
    )
    shin: list[tuple[float, float]] = [
        (hx, floor - v * 0.7),
        (hx + w * 0.6, floor - v * 0.6),
        (hx + w * 1.1, floor - v * 0.5),
    ]
    pen.limb(
        build.far,
        [(fx + 8, fy), (fx + v, floor - v), (fx + v * (far + 0.5), floor - v * 0.6)],
        (v * 1.8, v * 1.2, v * 0.95),
    )
    pen.form(build.coat, haunch, shade=6, light=3)
    out.append(haunch)
    arm: list[tuple[float, float]] = [
        (fx, fy),
        (fx - v * 0.2, floor - v * 1.1),
        (fx + v * 1.6, floor - v * 0.6),
        (fx + v * far, floor - v * 0.5),
    ]
    for spine, widths in ((shin, (v * 1.2, v * 1.1, v)), (arm, (v * 1.8, v * 1.6, v * 1.2, v))):
        outline = limb(spine, widths)
        pen.form(build.coat, outline, shade=v * 0.22, light=v * 0.1)
        out.append(outline)
        x, y = spine[-1]
        if build.foot == "hoof":
            pen.limb(
                build.foot_slot, [(x - v * 0.1, y), (x + v * 0.7, y)], (v, v * 1.15), is_blunt=True
            )
        else:
            paw(pen, toes, x, floor, v)
    return out
