"""Owns what stands in a picture as data: a cluster, which is a thing with all on it, and its spot.

Does not know how a cluster is drawn (`cluster`), nor how a spot is found (`arrange`).
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Node
from tintype.engine.vignette.attaching.laden import Member
from tintype.engine.vignette.scene import Seats, Subject

Domain: TypeAlias = Literal["land", "water", "wade", "float", "sky", "light", "wall", "hang", "far"]
"""Where a thing belongs: `wade` is half under water, `float` hovers anywhere, `light` is the sun,
the moon and the stars, `far` is on the horizon."""


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """Where somebody's hands are to be, in his own box, the near one first; `pose` to be there."""

    points: tuple[tuple[float, float], ...]
    pose: str | None = None


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with what is attached to it; origin at its foot point, in its own box units.

    `contact` is the span of x that touches the ground; `left`, `top`, `right` and `bottom` bound
    the whole with its attachments. `height` is what a pin's height measures. `face` is where one
    looks first.
    """

    subject: Subject
    index: int
    kind: Kind
    variant: str
    node: Node
    left: float
    right: float
    top: float
    bottom: float
    contact: tuple[float, float]
    height: float
    extent: float
    metres: float
    is_flipped: bool
    pose: str | None = None
    wrote: bool = False
    face: tuple[float, float] | None = None
    anchors: Mapping[str, tuple[float, float]] = {}
    seats: Mapping[str, Seats] = {}
    members: Mapping[str, Member] = {}

    @property
    def is_pinned(self) -> bool:
        """Whether it is known already where this piece stands."""
        return self.index < len(self.subject.pins)


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where a cluster stands: (x, y) is its foot point in picture units; depth 0 near, 1 far.

    `layer` orders what foot points cannot: -2 is the sky's own lights, 1 what flies before all.
    `sunk` is the part of the height that is under water, `tilt` how far it leans with the ground,
    in degrees clockwise.
    """

    cluster: Cluster
    x: float
    y: float
    scale: float
    depth: float = 0.0
    layer: int = 0
    is_airborne: bool = False
    is_afloat: bool = False
    sunk: float = 0.0
    tilt: float = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in picture units."""
        c, s = self.cluster, self.scale
        return (
            self.x + c.left * s,
            self.y + c.top * s,
            self.x + c.right * s,
            self.y + c.bottom * s,
        )
