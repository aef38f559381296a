"""Owns blocks: things that are arranged as one, each piece with its place, size and box.

Does not know relations.
"""

from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.composing.spots import Cluster

Box: TypeAlias = tuple[float, float, float, float]
"""(left, top, right, bottom)."""
AFAR_M: Final = 20.0
"""By so many metres what is said to be far away counts as taller than what is near."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster placed in layout units: (x, y) is its foot, `scale` layout units per box unit."""

    cluster: Cluster
    x: float
    y: float
    scale: float
    is_airborne: bool = False
    lift: float = 0.0

    @property
    def box(self) -> Box:
        """The box around the thing and all it carries."""
        c, s = self.cluster, self.scale
        return (
            self.x + c.left * s,
            self.y + c.top * s,
            self.x + c.right * s,
            self.y + c.bottom * s,
        )


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Parts that keep their places relative to each other; `ring` stands around the others."""

    parts: tuple[Part, ...]
    ring: frozenset[str] = frozenset()

    @property
    def circle(self) -> tuple[Part, ...]:
        """The parts that stand around the others."""
        return tuple(p for p in self.parts if p.cluster.subject.id in self.ring)

    @property
    def box(self) -> Box:
        """The box around all parts."""
        return around([p.box for p in self.parts])

    @property
    def width(self) -> float:
        """How wide all parts are together."""
        box = self.box
        return box[2] - box[0]

    @property
    def height_m(self) -> float:
        """How high the tallest of its things is in the world, in metres; afar they are more."""
        far = {"background": AFAR_M, "foreground": -AFAR_M}
        return max(
            p.cluster.kind.height_m + far.get(p.cluster.subject.where or "", 0.0)
            for p in self.parts
        )

    @property
    def ids(self) -> frozenset[str]:
        """The subjects that are in this block."""
        return frozenset(p.cluster.subject.id for p in self.parts)

    def of(self, id_: str) -> "Block":
        """Return only the parts of one subject."""
        return Block(parts=tuple(p for p in self.parts if p.cluster.subject.id == id_))

    def moved(self, dx: float, dy: float, *, is_airborne: bool = False) -> "Block":
        """Return the block shifted; with `is_airborne` its parts leave the ground."""
        return Block(
            parts=tuple(
                msgspec.structs.replace(
                    p, x=p.x + dx, y=p.y + dy, is_airborne=p.is_airborne or is_airborne
                )
                for p in self.parts
            ),
            ring=self.ring,
        )

    def scaled(self, factor: float) -> "Block":
        """Return the block made larger or smaller about the origin."""
        return Block(
            parts=tuple(
                msgspec.structs.replace(
                    p,
                    x=p.x * factor,
                    y=p.y * factor,
                    scale=p.scale * factor,
                    lift=p.lift * factor,
                )
                for p in self.parts
            ),
            ring=self.ring,
        )


def around(boxes: list[Box]) -> Box:
    """Return the box around all boxes."""
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def overlap(one: Box, two: Box) -> float:
    """Return the area that two boxes share."""
    w = min(one[2], two[2]) - max(one[0], two[0])
    h = min(one[3], two[3]) - max(one[1], two[1])
    return w * h if w > 0 and h > 0 else 0.0
