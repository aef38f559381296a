"""Owns who sits where on one thing, so that an edit moves nobody else who hangs on it.

A seat is found once by a hook and kept with the scene, as a pin is for what stands by itself. It
holds while the same sort of thing hangs in the same way on the same pose of its host. Does not
know anchors (`hang`).
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.attaching.hooks import Hook
from tintype.engine.vignette.scene import Relation, Seat, Seats, Subject

Place: TypeAlias = tuple[float, float]

WIDE: Final = 24
"""So many places over the whole of a host are looked at for one that is free."""
WITHIN: Final = 0.35
"""How far within the ends of a bench who sits beside another one is, as a part of its half."""
CROWDED: Final = 0.3
CLOSE: Final = 0.55
"""The part of its half breadth by which a piece may overlap others, and one it is to be beside."""
SMALLER: Final = (1.0, 0.82, 0.67)
"""How much smaller a piece may become that finds no room among those who sit already."""


class Bench:
    """The seats on one drawn thing. `is_mirrored` says that its drawing is.

    With `is_single` the host is one of its kind; the seats of several hosts are not kept. What is
    in hands that `are_at_work` goes where they go.
    """

    def __init__(
        self,
        host: Kind,
        pose: str | None,
        *,
        is_mirrored: bool,
        is_single: bool,
        are_at_work: bool = False,
    ) -> None:
        self.host = host
        self.pose = pose
        self.is_mirrored = is_mirrored
        self.is_single = is_single
        self.are_at_work = are_at_work
        self.seats: dict[str, Seats] = {}
        self._taken: list[tuple[str, float, float]] = []
        self._beside: dict[str, tuple[float, str]] = {}

    def occupy(self, loads: Sequence[tuple[Subject, Relation]]) -> None:
        """Note who has a seat already."""
        for child, relation in loads:
            for seat in self.known(child, relation):
                half = 0.5 * CATALOG[child.kind].breadth * seat.scale * SIZES[child.size]
                self._taken.append((relation.name, seat.x, half))

    def neighbours(self, relations: Sequence[Relation], children: Sequence[Subject]) -> None:
        """Note beside whom those want to sit who have no seat yet."""
        at = {c.id: c.seats.at[0].x for c in children if c.seats is not None and c.seats.at}
        for r in relations:
            if r.name in ("next to", "left of", "right of") and r.object in at:
                self._beside.setdefault(r.subject, (at[r.object], r.name))

    def known(self, child: Subject, relation: Relation) -> tuple[Seat, ...]:
        """Return the seats that a child has here."""
        seats = child.seats
        if not self.is_single or seats is None or seats.of != self.name_of(child, relation):
            return ()
        if self.are_at_work and relation.name == "holding":
            return ()
        return seats.at[: child.count]

    def name_of(self, child: Subject, relation: Relation) -> str:
        """Return what the seats of a child depend on."""
        return f"{child.kind} {relation.name} {self.pose or ''} {self.host.name}"

    def hooks(
        self,
        child: Subject,
        relation: Relation,
        hook: Hook,
        count: int,
        others: Callable[[int], Hook | None],
    ) -> list[Hook]:
        """Return a hook for each of `count` pieces of a child, and keep their seats.

        `hook` is where they go if nobody has a seat; `others` gives more places, for so many.
        """
        places = [hook.places[k % len(hook.places)] for k in range(count)]
        if not self.is_single or relation.name == "wearing" or hook.is_close:
            return [msgspec.structs.replace(hook, places=(p,)) for p in places]
        seats = list(self.known(child, relation))
        size = SIZES[child.size]
        half = 0.5 * CATALOG[child.kind].breadth * hook.scale
        for place in places[len(seats) :]:
            x, y = self.turned(place)
            factor = 1.0
            if self._taken:
                more = others(count + len(self._taken))
                near = [*places, *(more.places if more else ())]
                wide = others(WIDE)
                # Further out only on what is flat: on stairs and in heaps the order is a row's.
                far = [p for p in (wide.places if wide else ()) if p[1] == place[1]]
                beside = self._beside.get(child.id)
                crowded = CROWDED if beside is None else CLOSE
                for factor in SMALLER:
                    x, y = self.freest(relation, half * factor, near, far, beside=beside)
                    if self.covered(relation, x, half * factor) <= crowded * half * factor:
                        break
                self._taken.append((relation.name, x, half * factor))
            scale = round(hook.scale * factor / size, 5)
            seats.append(Seat(x=round(x, 2), y=round(y, 2), scale=scale))
        self.seats[child.id] = Seats(of=self.name_of(child, relation), at=tuple(seats))
        return [
            msgspec.structs.replace(
                hook, places=(self.turned((s.x, s.y)),), scale=s.scale * size, fit=None
            )
            for s in seats[:count]
        ]

    def is_turned(self, child: Subject, k: int) -> bool:
        """Tell whether a piece looks the other way than its host."""
        seats = self.seats.get(child.id)
        return seats is not None and seats.at[k].is_flipped

    def turned(self, place: Place) -> Place:
        """Return a place of the drawing in the one that is not mirrored, or the other way."""
        x, y = place
        return (self.host.box[0] - x if self.is_mirrored else x), y

    def freest(
        self,
        relation: Relation,
        half: float,
        near: Sequence[Place],
        far: Sequence[Place],
        *,
        beside: tuple[float, str] | None = None,
    ) -> Place:
        """Return the place that is covered least by those who sit already, unmirrored.

        One of `far` is taken where none of `near` is free.
        """

        def covered(place: Place) -> float:
            return self.covered(relation, place[0], half)

        ends = [p[0] for p in far]
        if ends and beside is not None:
            low, high = min(ends) + WITHIN * half, max(ends) - WITHIN * half
            near = [p for p in near if low <= p[0] <= high] or near
        best = min((self.turned(p) for p in near), key=covered)
        if covered(best) <= CROWDED * half and beside is None:
            return best
        # It stands whole on what carries it, not half over the edge.
        inset = (WITHIN if beside else 1.0) * half
        far = [p for p in far if min(ends) + inset <= p[0] <= max(ends) - inset]
        places = [best, *(self.turned(p) for p in far)]
        middle, side = beside or (0.5 * self.host.box[0], "")
        way = {"left of": -1, "right of": 1}.get(side, 0) * (-1 if self.is_mirrored else 1)
        places = [p for p in places if way * (p[0] - middle) >= 0] or places
        return min(places, key=lambda p: (round(covered(p) / half, 1), abs(p[0] - middle)))

    def covered(self, relation: Relation, x: float, half: float) -> float:
        """Return how much of a piece at `x` those cover who sit already, in units of the host."""
        return sum(
            max(0.0, min(x + half, taken + h) - max(x - half, taken - h))
            for name, taken, h in self._taken
            if name == relation.name
        )
