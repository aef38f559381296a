"""Owns the poses that all four-legged animals have in common: they run, lie, sit and sleep.

The body is drawn as it stands, but lowered or turned; only the legs are drawn anew (`anatomy`
does it where the pen has a gait). Does not know any species.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.anatomy import Build, leap
from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import SAME, moved, turned
from tintype.engine.vignette.art.pen import Anchor, Matrix, Pen

STANDING: Final = "standing"
DROWSY: Final = "sleepy"
"""The attribute of who has closed eyes."""
ON_FEET: Final = ("running", "jumping")
DOWN: Final = ("lying", "sleeping")
UPRIGHT: Final = ("sitting",)
ALL: Final = (*ON_FEET, *DOWN, *UPRIGHT)
BOUND: Final = -12.0
"""How far one who jumps is turned, in degrees."""
REARED: Final = math.radians(-24)
"""How far the trunk of one who sits is turned."""


def lowered(build: Build, drop: float | None) -> Matrix:
    """Return where the body of one is that lies: its belly is on the ground."""
    usual = build.floor - build.fore[1] - 0.8 * build.fore_widths[0]
    return (1.0, 0.0, 0.0, 1.0, 0.0, max(0.0, usual) if drop is None else drop)


def reared(build: Build) -> Matrix:
    """Return where the body of one is that sits: turned about its hip, which is near the ground."""
    x, y = build.hind
    a, b, c, d, e, f = turned(REARED, (x, y))
    return (a, b, c, d, e, f + build.floor - y - 0.62 * build.hind_widths[0])


def gaits(
    build: Build, poses: tuple[str, ...] = (*ON_FEET, *DOWN), *, drop: float | None = None
) -> Callable[[Kind], Kind]:
    """Give an animal that is drawn on four legs the poses of its family that it has not itself.

    `drop` is how far its body is lowered where it lies, if its belly is not where those of others
    are.
    """

    def with_gaits(kind: Kind) -> Kind:
        own = kind.variants or (STANDING,)
        more = tuple(p for p in poses if p not in own)

        def plot(pen: Pen) -> None:
            if pen.variant in more:
                posed(pen, kind, build, drop)
            else:
                kind.plot(pen)

        return msgspec.structs.replace(kind, variants=(*own, *more), plot=plot)

    return with_gaits


def posed(pen: Pen, kind: Kind, build: Build, drop: float | None) -> None:
    """Draw an animal in a pose of its family, within its box."""
    body = {"sitting": reared(build)}.get(pen.variant, lowered(build, drop))
    body = SAME if pen.variant in ON_FEET else body
    trial = Pen(variant=pen.variant, air=pen.air, attributes=pen.attributes)
    taken(trial, kind, body)
    _, _, _, low = bounds(trial.nodes)
    if low > kind.box[1] and body != SAME:
        body = (*body[:5], body[5] + kind.box[1] - low)  # The legs stay on the ground.
        trial = Pen(variant=pen.variant, air=pen.air, attributes=pen.attributes)
        taken(trial, kind, body)
    fit = within(bounds(trial.nodes), kind.box)
    before = dict(pen.anchors)
    with pen.group(matrix=fit):
        taken(pen, kind, body)
    carried(pen, before, fit)


def within(drawn: tuple[float, float, float, float], box: tuple[float, float]) -> Matrix:
    """Return the matrix that brings a drawing into its box, on its ground."""
    left, top, right, bottom = drawn
    width, height = box
    k = min(1.0, width / (right - left), height / (bottom - top))
    x = min(max(0.0, -left * k), width - right * k) if right * k > width or left < 0 else 0.0
    y = max(min(height - height * k, height - bottom * k), -top * k)
    return (k, 0.0, 0.0, k, x, y)


def taken(pen: Pen, kind: Kind, body: Matrix) -> None:
    """Draw an animal whose pose the pen has, its body where `body` puts it."""
    pose = pen.variant
    pen.variant = kind.variants[0] if kind.variants else ""
    if pose == "sleeping":
        pen.attributes = (*pen.attributes, DROWSY)
    if pose in ON_FEET:
        pen.gait = "running"
        if pose == "jumping":
            with leap(pen, *kind.box, degrees=BOUND):
                kind.plot(pen)
        else:
            kind.plot(pen)
        return
    pen.gait, pen.body = "sitting" if pose in UPRIGHT else "lying", body
    before = dict(pen.anchors)
    with pen.group(matrix=body):
        kind.plot(pen)
    carried(pen, before, body)


def carried(pen: Pen, before: Mapping[str, Anchor], matrix: Matrix) -> None:
    """Move the anchors that were stated since `before` as a group was moved."""
    scale = math.hypot(matrix[0], matrix[1])
    for name, a in pen.anchors.items():
        if before.get(name) != a:
            x, y = moved(matrix, (a.x, a.y))
            pen.anchor(name, x, y, size=a.size and a.size * scale, angle=a.angle)


def dozing(kind: Kind) -> Kind:
    """Give an animal a pose in which it sleeps where it stands, sits or lies: its eyes are shut."""

    def plot(pen: Pen) -> None:
        if pen.variant == "sleeping":
            pen.variant = kind.variants[0] if kind.variants else ""
            pen.attributes = (*pen.attributes, DROWSY)
        kind.plot(pen)

    own = kind.variants or (STANDING,)
    return msgspec.structs.replace(kind, variants=(*own, "sleeping"), plot=plot)
