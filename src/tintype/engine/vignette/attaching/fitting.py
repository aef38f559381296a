"""Owns what hangs on what, what the rules for its places are told, and where it stands without one.

What no rule is about stands in a row, or in rows behind each other. Does not know the rules
(`attach`).
"""

from collections.abc import Callable
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.hooks import Hook, spaced
from tintype.engine.vignette.attaching.surfaces import Edge, edge_of
from tintype.engine.vignette.scene import RelationName, Subject

Places: TypeAlias = tuple[tuple[float, float], ...]
BASINS: Final = ("wheelbarrow", "stroller", "wagon", "bathtub", "rowing boat", "canoe")
OPENING: Final = 0.6
"""What is open over most of its width, and over how much of it."""
LEVEL_TOP: Final = 0.07
"""What is so near the upper edge of its host, as a part of the height, is the top of it."""
DROP: Final = 0.52
"""What is lower than this part of a host's height is not its top any more."""
ABREAST: Final = 9
"""More of these lie on a thing in rows behind each other."""
PEERING: Final = 3
"""The same for animals that look out of a box."""
LAID_OUT: Final = ("food", "sweets", "drinks", "fruit", "tableware", "baggage")


class Fitting(msgspec.Struct, kw_only=True):
    """What hangs on what, and where it would go if no rule said otherwise.

    `count` pieces of `child` begin at the place `first` of `total` in the same relation; `scale` is
    units of the host by units of the child, `at` the host's anchor for the relation. `crowd` is
    how many hang so in all, `breadth` their mean, of `kinds` kinds.
    """

    child: Subject
    kind: Kind
    host: Kind
    drawing: Drawing
    pose: str | None
    name: RelationName
    scale: float
    at: Anchor | None
    count: int
    first: int
    total: int
    crowd: int
    breadth: float
    kinds: int

    def by_default(self) -> Hook:
        """Return where the pieces hang if no rule is about them."""
        is_beast = self.kind.category.startswith(("animals", "birds"))
        is_litter = self.name == "inside" and not self.is_cut and is_beast
        if self.total > (PEERING if is_litter else ABREAST) and (is_litter or self.name == "on"):
            return self.in_ranks()
        return self.in_row()

    @property
    def place(self) -> Anchor:
        """The anchor, or the top as it is drawn of a host that has none for this."""
        if self.at is not None:
            return self.at
        box = self.host.box
        if self.host.category in LAID_OUT:
            return Anchor(x=box[0] / 2, y=box[1] * 0.24, size=box[0] * 0.7)
        return self.edge.top().anchor

    @property
    def is_seated(self) -> bool:
        """Whether it is somebody on a seat, whose size is his own."""
        return "seat" in self.drawing.anchors and "human" in self.kind.tags

    @property
    def is_mirrored(self) -> bool:
        """Whether the host is drawn looking the other way than usual."""
        matrix = self.drawing.group.matrix
        return matrix is not None and matrix[0] < 0

    @property
    def edge(self) -> Edge:
        """The upper edge of the host as it is drawn."""
        return edge_of(self.host, self.drawing, self.pose)

    @property
    def room(self) -> float:
        """How wide the place is, in units of the host."""
        wide = self.place.size or self.host.box[0] * (0.5 if self.name == "inside" else 0.8)
        is_open = self.host.name in BASINS and self.name == "inside"
        return max(wide, OPENING * self.host.box[0]) if is_open else wide

    @property
    def run(self) -> float:
        """How wide the place is for a row, which goes on where the top falls to the sides."""
        at, edge = self.place, self.edge
        is_top = abs(edge.at(at.x) - at.y) < LEVEL_TOP * self.host.box[1]
        if self.total < 2 or self.name != "on" or not is_top:
            return self.room
        left, right = edge.reach(at.x, DROP * self.host.box[1])
        return max(self.room, 1.8 * min(at.x - left, right - at.x))

    @property
    def is_cut(self) -> bool:
        """Whether what is inside must be cut, because nothing of the host covers it."""
        return self.drawing.front is None

    def anchor(self, name: str) -> Anchor | None:
        """Return an anchor of the host's drawing."""
        return self.drawing.anchors.get(name)

    def spread(self, at: Anchor, pitch: float) -> tuple[tuple[float, float], ...]:
        """Return a place for each piece, so far apart."""
        return spaced(at, self.count, pitch, self.first, self.total)

    def landed(self, places: Places) -> Places:
        """Return the places of what is on a host, none of them in the air beside its top."""
        if self.name != "on" or len(places) < 2:
            return places
        edge = self.edge
        box = self.host.box
        return tuple(
            (x, max(y, edge.at(x))) if 0 < x < box[0] and edge.at(x) < DROP * box[1] else (x, y)
            for x, y in places
        )

    def centred(self, scale: float, y: float, pitch: float) -> Hook:
        """Return places whose pieces have their middles at a height of the host's box."""
        middle = Anchor(x=0.5 * self.host.box[0], y=y + 0.5 * self.kind.box[1] * scale)
        return Hook(places=self.spread(middle, pitch), scale=scale)

    def in_ranks(self) -> Hook:
        """Return places in rows behind each other, the furthest drawn first."""
        ranks = 2 if self.total <= 2 * ABREAST else 3
        per = -(-self.total // ranks)
        wide = 1.1 if self.name == "on" else 1.7  # Kittens sit close.
        scale = min(self.scale, wide * self.room / (per * self.breadth))
        pitch = min(self.breadth * scale * 1.04, 1.1 * self.room / per)
        # Of a litter only heads and paws look out.
        is_litter = self.name == "inside"
        lift = (0.34 if is_litter else 0.5) * self.kind.box[1] * scale
        places: list[tuple[float, float]] = []
        for k in range(self.first, self.first + self.count):
            rank, column = divmod(k, per)
            behind = ranks - 1 - rank
            n = min(per, self.total - rank * per)
            x = self.place.x + (column - (n - 1) / 2) * pitch
            places.append((x, self.place.y - behind * lift))
        return Hook(places=tuple(places), scale=scale, sink=0.4 if is_litter else 0.0)

    def in_row(self) -> Hook:
        """Return places side by side at the anchor; what has no room for all is drawn smaller."""
        scale, is_in = self.scale, self.name == "inside"
        room = self.run
        used, limit = self.breadth * self.total * scale, room * (0.95 if is_in else 1.25)
        is_free = self.total == 1 and (self.is_seated if is_in else self.at is None)
        if used > limit and not is_free:
            scale *= max(limit / used, 0.4)
        pitch = min(self.kind.breadth * scale, room / max(1, self.total) * 1.15)
        return Hook(
            places=self.landed(self.spread(self.place, pitch)),
            scale=scale,
            grips=("bottom",) if "seat" in self.drawing.anchors else (),
            sink=0.45 if is_in and self.is_cut else 0.0,
            is_cut=is_in and self.is_cut,
        )


Rule: TypeAlias = Callable[[Fitting], Hook | None]
"""Returns where things hang if the rule is about them; it may change their `scale` and `at`."""
