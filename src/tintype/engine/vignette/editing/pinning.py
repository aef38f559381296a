"""Owns the pins of one thing that is edited, among those that stand: beside, afloat, in its size.

Does not know words, nor what hangs on what (`standing`); the geometry is that of `placing`.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.composing.blocks import Box, around, overlap
from tintype.engine.vignette.composing.domain import sized_like
from tintype.engine.vignette.composing.relate import ROW
from tintype.engine.vignette.composing.resolve import resolved
from tintype.engine.vignette.editing.canvas import Canvas
from tintype.engine.vignette.editing.placing import MARGIN, beside, boxes_of, resized, shifted_to
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import Pin, RelationName, Scene, Subject

SKY: Final = 0.2
"""How far from the sides of the picture one thing flies that is added to an empty sky."""
SLIGHT: Final = 0.5
"""What is smaller than this part of another thing each way is small beside it."""
BEFORE_LARGE: Final = 0.45
"""The part of a small thing's box that may lie over that of the large one beside which it is."""
ROOM: Final = 0.62
"""So much of the picture's side what takes another one's place may fill in any case."""


class Pinner(Canvas):
    """Moves things of the scene to where they stand, and says how high others would be there."""

    def place_in(self, ids: Sequence[str], box: Box) -> None:
        """Pin added things into a part of the picture, side by side."""
        ground = self.ground
        total = sum(self.get(i).count for i in ids)
        step, x = (box[2] - box[0]) / max(1, total), box[0]
        for i in ids:
            s = self.get(i)
            kind = CATALOG[s.kind]
            pins: list[Pin] = []
            for _ in range(s.count):
                pin = ground.pin(kind, (x, box[1], x + step, box[3]))
                is_up = kind.stance == "sky" or pin.y * ground.height < ground.horizon
                pins.append(msgspec.structs.replace(pin, is_aloft=is_up))
                x += step
            self.put(msgspec.structs.replace(s, pins=tuple(pins)))

    def keep_horizon(self, was: Scene) -> None:
        """Leave the land where it was, though now only what flies is seen over it."""
        now, place = self.scene, PLACES.get(was.setting or "")
        is_same = (now.setting, now.framing) == (was.setting, was.framing)
        if was.horizon is not None or place is None or not is_same or now.horizon is not None:
            return
        if resolved(now, self.ratio, is_alone=False).horizon is None:
            return
        self.replace(horizon=round(place.horizon, 4))
        new = [s.id for s in now.subjects if not s.pins and s.count == 1 and not self.host_of(s.id)]
        if len(new) == len(now.subjects) == 1:
            w, h = self.ground.width, self.ground.height
            self.place_in(new, (SKY * w, 0.05 * h, (1 - SKY) * w, 0.97 * self.ground.horizon))

    def inherit(self, ids: Sequence[str]) -> None:
        """Let what is added to an emptied picture be as large as beside what was there."""
        if not ids or not self.gone:
            return
        s, old = self.get(ids[0]), self.gone[0]
        kind = CATALOG[s.kind]
        if kind.stance != CATALOG[old.kind].stance:
            return
        near = sorted(old.pins, key=lambda p: -p.y)[: s.count]
        height = self.height_like(kind, old, near[0])
        pins = [self.suited(p, height) for p in near]
        if len(pins) == s.count:
            pins = self.ground.kept_inside(kind, pins)
            self.put(msgspec.structs.replace(s, pins=tuple(pins)))

    def stand(self, id_: str, name: RelationName, hosts: Sequence[str]) -> None:
        """Move a subject so that it stands in a relation to others."""
        s, ground = self.get(id_), self.ground
        kinds = {h: CATALOG[self.get(h).kind] for h in hosts}
        seen = [msgspec.structs.replace(h, pins=self.seen(h)) for h in map(self.get, hosts)]
        # Beside somebody is beside what is drawn of him, not beside his widest pose.
        form = ground.figures if name in ROW else ground.boxes
        boxes = [b for h in seen for b in form(h)]
        if not boxes or not s.pins:
            return
        others = boxes_of(self.scene, ground, but=frozenset((id_, *hosts)))
        host = kinds[hosts[0]]
        span = host.shadow or (0.1 * host.box[0], 0.9 * host.box[0])
        trunk = (span[1] - span[0]) / host.box[0]
        back = self.back_of(hosts[0]) if name == "behind" else 0
        pins = beside(ground, CATALOG[s.kind], s.pins, name, boxes, others, trunk=trunk, side=back)
        if CATALOG[s.kind].stance == "water" and not any(p.is_aloft for p in pins):
            pins = self.floated(pins)
        self.put(msgspec.structs.replace(s, pins=pins, where=None))

    def back_of(self, id_: str) -> int:
        """Return on which side somebody's back is: -1 is left, 1 right, 0 neither."""
        s, kind = self.get(id_), CATALOG[self.get(id_).kind]
        if kind.faces not in ("left", "right") or not s.pins or not is_animate(kind):
            return 0
        is_left = (kind.faces == "left") != s.pins[0].is_flipped
        return 1 if is_left else -1

    def make_room(self, id_: str, name: RelationName, other: str) -> None:
        """Move what another thing has no room beside a little the other way."""
        if name not in ROW:
            return
        ground, s, o = self.ground, self.get(id_), self.get(other)
        own, its = around(ground.figures(s)), around(ground.figures(o))
        wide, tall = own[2] - own[0], own[3] - own[1]
        # What is small may stand a little before a large one, which stays as it is then.
        is_small = tall < SLIGHT * (its[3] - its[1]) and wide < SLIGHT * (its[2] - its[0])
        if overlap(own, its) < (BEFORE_LARGE if is_small else 0.1) * wide * tall:
            return
        room = 0.9 * ground.width / (wide + its[2] - its[0])
        for one in (s, o) if room < 1 else ():
            # Both are too wide for the picture side by side.
            pins = resized(ground, CATALOG[one.kind], one.pins, room)
            self.put(msgspec.structs.replace(one, pins=pins))
        o, wide = self.get(other), wide * min(1.0, room)
        its, edge = around(ground.figures(o)), MARGIN * ground.width
        # What is drawn of it stays in the picture, if not the box of its widest pose.
        if own[0] + own[2] < its[0] + its[2]:
            dx = max(0.0, min(0.6 * wide, ground.width - edge - its[2]))
        else:
            dx = min(0.0, max(-0.6 * wide, edge - its[0]))
        pins = tuple(ground.moved(p, dx, 0) for p in o.pins)
        self.put(msgspec.structs.replace(o, pins=pins))
        self.stand(id_, name, [other])

    def face(self, id_: str, other: str) -> None:
        """Turn a thing to another one, where it stands."""
        s, kind = self.get(id_), CATALOG[self.get(id_).kind]
        x = self.seen(self.get(other))[0].x
        if kind.faces != "front":
            is_left = [x < p.x for p in s.pins]
            pins = tuple(
                msgspec.structs.replace(p, is_flipped=left != (kind.faces == "left"))
                for p, left in zip(s.pins, is_left, strict=True)
            )
            self.put(msgspec.structs.replace(s, pins=pins))

    def rise(self, id_: str) -> None:
        """Move what belongs in the sky over the horizon: a moon behind a tree is no ball there."""
        s, ground = self.get(id_), self.ground
        way = 0.96 * ground.horizon - around(ground.boxes(s))[3]
        if way < 0 and not ground.place.is_indoors:
            pins = [ground.moved(p, 0, way) for p in s.pins]
            self.put(msgspec.structs.replace(s, pins=ground.kept_inside(CATALOG[s.kind], pins)))

    def floated(self, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins moved onto the water that the setting has."""
        ground = self.ground
        if ground.place.water is None:
            return tuple(pins)
        span = ground.height - ground.horizon
        high, low = (ground.horizon + v * span for v in ground.place.water)
        feet = max(p.y for p in pins) * ground.height
        way = min(max(feet, high + 0.3 * (low - high)), low - 0.1 * (low - high)) - feet
        return tuple(ground.moved(p, 0, way) for p in pins)

    def under(self, host: str, guest: str) -> None:
        """Stand a new host where its guest stood."""
        s, h, ground = self.get(guest), self.get(host), self.ground
        kind = CATALOG[h.kind]
        pins = [
            ground.at(p.x * ground.width, p.y * ground.height, self.height_like(kind, s, p), p)
            for p in s.pins[:1]
        ]
        pins = [msgspec.structs.replace(p, roll=None) for p in pins]
        room = 0.78 * max(p.y for p in pins) * ground.height
        tall = kind.ground / kind.box[1] * max(p.height for p in pins) * ground.height
        if tall > room:
            # Above a high one its guest would be out of the picture.
            pins = [msgspec.structs.replace(p, height=p.height * room / tall) for p in pins]
        self.put(msgspec.structs.replace(h, pins=ground.kept_inside(kind, pins)))

    def spread(self, ids: Sequence[str]) -> None:
        """Move things that stand in one spot side by side."""
        ground = self.ground
        standing = [i for i in ids if self.grounded(i)]
        wide = [around(ground.boxes(self.get(i))) for i in standing]
        total = sum(b[2] - b[0] for b in wide) * 1.1
        x = 0.0
        for i, b in zip(standing, wide, strict=True):
            s = self.get(i)
            dx = x + (b[2] - b[0]) * 0.55 - total / 2
            x += (b[2] - b[0]) * 1.1
            pins = [ground.moved(p, dx, 0) for p in s.pins]
            self.put(msgspec.structs.replace(s, pins=ground.kept_inside(CATALOG[s.kind], pins)))

    def seen(self, s: Subject) -> tuple[Pin, ...]:
        """Return where a subject is seen: its pins, or those of its seats on what carries it."""
        if s.pins or s.seats is None or (host := self.host_of(s.id)) is None:
            return s.pins
        kind, own, ground = CATALOG[host.kind], CATALOG[s.kind], self.ground
        hangs = any(r.subject == s.id and r.name == "hanging from" for r in self.scene.relations)
        pins: list[Pin] = []
        for p in self.seen(host)[:1]:
            unit = p.height * ground.height / kind.box[1]
            left, top, _, _ = ground.box(kind, p)
            for seat in s.seats.at:
                x = kind.box[0] - seat.x if p.is_flipped else seat.x
                tall = own.box[1] * seat.scale * SIZES[s.size] * unit
                low = top + seat.y * unit + (tall if hangs else 0.0)
                pins.append(ground.at(left + x * unit, low, tall))
        return tuple(pins)

    def height_like(
        self, kind: Kind, old: Subject, pin: Pin, least: float = 0.5, most: float = 1.35
    ) -> float:
        """Return the height of another thing in the place of an old one, in units.

        Its extent is `least` to `most` of that: it takes the old one's room, and is not lost in it.
        """
        ground = self.ground
        same = [p.height for s in self.scene.subjects if CATALOG[s.kind] is kind for p in s.pins]
        if same:
            return sum(same) / len(same) * ground.height
        was = CATALOG[old.kind]
        height = sized_like(kind, was, pin.height * ground.height)
        grown = (
            height
            / kind.box[1]
            * kind.spread
            / (pin.height * ground.height / was.box[1] * was.spread)
        )
        return height * min(most, max(least, grown)) / grown

    def contained(self, kind: Kind, was: Kind, pin: Pin, height: float) -> float:
        """Return the height in units at which a thing fills no more than the old one, or ROOM."""
        ground = self.ground
        side = min(ground.width, ground.height)
        before = pin.height * ground.height / was.box[1] * max(was.box)
        return min(height, max(before, ROOM * side) * kind.box[1] / max(kind.box))

    def suited(self, pin: Pin, height: float) -> Pin:
        """Return a pin for another thing in the same place, with chance of its own."""
        ground = self.ground
        made = ground.at(pin.x * ground.width, pin.y * ground.height, height, pin)
        return msgspec.structs.replace(made, roll=None)

    def at_peace(self, old: Subject, kind: Kind, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins that cover others no more than the old ones did, if a step aside does it."""
        ground = self.ground
        others = boxes_of(self.scene, ground, but=frozenset((old.id,)))
        middle = sum((b[0] + b[2]) / 2 for b in ground.boxes(old)) / len(old.pins)
        wide = max(ground.box(kind, p)[2] - ground.box(kind, p)[0] for p in pins)
        if wide <= 1.1 * max(b[2] - b[0] for b in ground.boxes(old)):
            return ground.kept_inside(kind, pins)
        moved = shifted_to(ground, kind, pins, x=middle, others=others)
        return self.ordered(old.id, kind, moved)

    def ordered(self, id_: str, kind: Kind, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins moved in depth so that the smaller of two overlapping things is in front."""
        ground = self.ground
        out: list[Pin] = []
        for p in pins:
            box = ground.box(kind, p)
            size = (box[2] - box[0]) * (box[3] - box[1])
            for s in self.scene.subjects:
                for other, q in zip(ground.boxes(s), s.pins, strict=True):
                    if s.id == id_ or p.is_aloft or q.is_aloft:
                        continue
                    theirs = (other[2] - other[0]) * (other[3] - other[1])
                    shared = overlap(box, other)
                    if theirs < size and shared > 0.3 * theirs and p.y >= q.y:
                        p = msgspec.structs.replace(p, y=round(q.y - 0.004, 5))
                    elif theirs >= size and shared > 0.3 * size and p.y <= q.y:
                        p = msgspec.structs.replace(p, y=round(min(0.98, q.y + 0.02), 5))
            out.append(p)
        return tuple(out)
