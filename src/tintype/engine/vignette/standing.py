"""Owns where things stand in a scene that is edited: new ones, freed ones, those newly related.

Does not know words; the geometry is that of `placing`.
"""

from collections.abc import Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.bind import relation
from tintype.engine.vignette.canvas import Canvas, carried_by
from tintype.engine.vignette.domain import metres, sized_like
from tintype.engine.vignette.draft import is_animate
from tintype.engine.vignette.hang import SIZES
from tintype.engine.vignette.laying import is_tabletop
from tintype.engine.vignette.memory import MAX_SUBJECTS
from tintype.engine.vignette.parse import parse
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.placing import (
    Area,
    beside,
    boxes_of,
    into_area,
    resized,
    shifted_to,
    unrelated,
)
from tintype.engine.vignette.relate import OVERLAID, ROW, Box, around, overlap
from tintype.engine.vignette.scene import (
    ATTACHING,
    CARRIED,
    PLAIN_FRAMINGS,
    Pin,
    Relation,
    RelationName,
    Scene,
    Subject,
)
from tintype.engine.vignette.traits import TABLES, TANKS

PLACED: Final = frozenset((*ROW, *OVERLAID))
CRAMPED: Final = 0.6
"""How much smaller a new thing may be so that it has room beside another."""
HATS: Final = ("hats", "headgear")


class Standing(Canvas):
    """Finds places in the scene, and keeps order among what stands there."""

    def introduce(self, text: str, *, is_placed: bool = True) -> list[str]:
        """Add the new things that a text describes; return their ids."""
        return self.bring(parse(text), is_placed=is_placed)

    def bring(self, described: Scene, *, is_placed: bool = True) -> list[str]:
        """Add the things of another scene; return their new ids."""
        self.note(described.unknown)
        room = MAX_SUBJECTS - len(self.scene.subjects)
        ids: dict[str, str] = {}
        for s in described.subjects[:room]:
            ids[s.id] = self.new_id()
            self.replace(subjects=(*self.scene.subjects, msgspec.structs.replace(s, id=ids[s.id])))
        relations = tuple(
            Relation(
                subject=ids[r.subject],
                name=r.name,
                object=ids[r.object],
                other=ids.get(r.other or ""),
            )
            for r in described.relations
            if r.subject in ids and r.object in ids
        )
        self.replace(relations=(*self.scene.relations, *relations))
        added = list(ids.values())
        self.furnish(added)
        if is_placed:
            self.place(added)
        return added

    def set_down(self, ids: Sequence[str]) -> None:
        """Set what belongs on a table onto the one that is there, fish into their tank.

        Who buys carrots buys those on the stall that is there.
        """
        others = [s for s in self.scene.subjects if s.id not in ids]
        tables = [s.id for s in others if s.kind in TABLES]
        tanks = [s.id for s in others if s.kind in TANKS]
        for i in ids:
            kind = CATALOG[self.get(i).kind]
            if self.host_of(i):
                continue
            buyers = [r.subject for r in self.scene.relations if r.object == i and r.subject in ids]
            goods = next((o for o in others if o.kind == kind.name and self.host_of(o.id)), None)
            if tables and is_tabletop(self.draft(self.get(i))):
                self.link(i, "on", tables[0])
            elif goods is not None and buyers and not is_animate(kind):
                self.drop([i])
            elif tanks and kind.stance == "water" and is_animate(kind):
                self.link(i, "in", tanks[0])

    def furnish(self, ids: Sequence[str]) -> None:
        """Let an added sun or rainbow stand for the one that the setting draws by itself."""
        kinds = {s.kind for s in self.scene.subjects if s.id in ids}
        is_night = self.scene.time in ("night", "dusk")
        lights = kinds & ({"moon", "earth", "saturn"} if is_night else {"sun"} if kinds else set())
        lights |= kinds & {"rainbow", "rug"}
        if lights:
            self.replace(without=tuple(sorted({*(self.scene.without or ()), *lights})))
        if self.scene.time is None:
            place = PLACES.get(self.scene.setting or "")
            nightly = any("night" in CATALOG[k].tags for k in kinds)
            if nightly and place is not None and not place.is_indoors:
                self.replace(time="day")

    def place(self, ids: Sequence[str]) -> None:
        """Pin added things into the masked area, or where their words say."""
        hung = {i for i in ids if self.host_of(i)}
        free = [i for i in ids if i not in hung]
        if self.area is None and free and self.scene.framing in PLAIN_FRAMINGS:
            # A sticker or an icon is one tight whole, so it is composed anew.
            self.rearrange()
        if self.area is None and not any(s.pins for s in self.scene.subjects):
            self.inherit(free)
            for i in free:
                if self.get(i).kind in ("sun", "moon") and self.get(i).count == 1:
                    # Added to a landscape it is a light in its sky, and no portrait of itself.
                    w, h = self.ground.width, self.ground.height
                    self.place_in([i], (0.68 * w, 0.07 * h, 0.86 * w, 0.07 * h + 0.18 * w))
        if self.area is not None:
            for i, area in zip(free, strips(self.area, len(free)), strict=True):
                s = self.get(i)
                kind, ground = CATALOG[s.kind], self.ground
                others = [
                    (b, p.y)
                    for x in self.scene.subjects
                    if x.id not in ids
                    for b, p in zip(ground.boxes(x), x.pins, strict=True)
                ]
                if self.loads(i):
                    # What is in it or on it is seen above it.
                    x0, y0, x1, y1 = area.box
                    area = area.within((x0, y0 + 0.3 * (y1 - y0), x1, y1))
                pins = tuple(
                    fronted(p, ground.box(kind, p), others)
                    for p in into_area(ground, kind, s.count, area)
                )
                self.put(msgspec.structs.replace(s, pins=pins))

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

    def link(self, one: str, key: str, two: str) -> bool:
        """Relate two subjects as a preposition or verb says; False if that makes no sense."""
        a, b = self.get(one), self.get(two)
        first, second = self.draft(a), self.draft(b)
        found = relation(first, key, second)
        self.redraw(first, a)
        if second.kind is None:
            # It became a garment of the other one's own drawing.
            self.drop([two])
            return True
        if found is None:
            return False
        ids = {id(first): one, id(second): two}
        subject, name, object_ = ids[id(found[0])], found[1], ids[id(found[2])]
        child = subject if name in ATTACHING else object_ if name in CARRIED else None
        gone = frozenset({child} if child else {subject})
        kept = tuple(
            r
            for r in unrelated(self.scene.relations, gone)
            if {r.subject, r.object} != {subject, object_}
            and not (child and child == carried_by(r))
        )
        new = Relation(subject=subject, name=cast("RelationName", name), object=object_)
        self.replace(relations=(*kept, new))
        if name == "wearing" and CATALOG[self.get(object_).kind].category in HATS:
            self.drop(
                [
                    r.object
                    for r in kept
                    if r.subject == subject
                    and r.name == "wearing"
                    and CATALOG[self.get(r.object).kind].category in HATS
                ]
            )
        if child:
            host = object_ if child == subject else subject
            if self.grounded(child) and not self.grounded(host) and not self.host_of(host):
                self.under(host, child)
            self.put(msgspec.structs.replace(self.get(child).unplaced(), where=None))
        elif name == "looking at" and self.grounded(subject) and self.grounded(object_):
            self.face(subject, object_)
        elif name in PLACED and self.grounded(subject) and self.grounded(object_):
            self.stand(subject, cast("RelationName", name), [object_])
            self.make_room(subject, cast("RelationName", name), object_)
        elif name in PLACED and self.grounded(subject) and not self.host_of(object_):
            if not self.area:
                self.stand_round(object_, name, subject)
        elif (
            name in PLACED
            and not self.grounded(subject)
            and not (name in ROW and self.seat_beside(subject, object_))
            and not self.area
        ):
            # Behind somebody on a tractor is behind the tractor.
            beside = object_ if name == "above" else self.carrier_of(object_)
            self.stand_new(subject, cast("RelationName", name), beside)
        return True

    def stand_new(self, id_: str, name: RelationName, host: str) -> None:
        """Stand a new thing in its relation to one that is there, in a size that suits that."""
        h, s = self.get(host), self.get(id_)
        kind = CATALOG[s.kind]
        seen = self.seen(h)
        if not seen or kind.stance in ("wall", "hang"):
            return
        ground, p = self.ground, seen[0]
        is_up = kind.stance == "sky" or name == "above"
        height = self.height_like(kind, h, p, 0.3, 1.0 if is_up else 2.2) * SIZES[s.size]
        wide = height / kind.box[1] * kind.box[0] * s.count
        height *= min(1.0, 0.66 * ground.height / height, 0.6 * ground.width / wide)
        if name in ROW and h.pins:
            # It is rather a little smaller than before the one beside which it stands.
            left, _, right, _ = around(ground.boxes(h))
            room = 0.94 * max(left, ground.width - right)
            height *= min(1.0, max(CRAMPED, room / (height / kind.box[1] * kind.box[0] * s.count)))
        step = kind.breadth / kind.box[1] * height * 1.08
        first = ground.at(p.x * ground.width, p.y * ground.height, height)
        pins = [
            msgspec.structs.replace(ground.moved(first, k * step, 0), is_aloft=is_up)
            for k in range(s.count)
        ]
        self.put(msgspec.structs.replace(s, pins=tuple(pins)))
        self.stand(id_, name, [host])
        if kind.stance == "sky":
            self.rise(id_)
        elif h.pins:
            self.make_room(id_, name, host)

    def rise(self, id_: str) -> None:
        """Move what belongs in the sky over the horizon: a moon behind a tree is no ball there."""
        s, ground = self.get(id_), self.ground
        way = 0.96 * ground.horizon - around(ground.boxes(s))[3]
        if way < 0 and not ground.place.is_indoors:
            pins = [ground.moved(p, 0, way) for p in s.pins]
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

    def stand_round(self, host: str, name: str, id_: str) -> None:
        """Stand a new thing so that the one that is there is in its relation to it."""
        s, h, ground = self.get(id_), self.get(host), self.ground
        own, kind, p = CATALOG[s.kind], CATALOG[h.kind], s.pins[0]
        ahead = p.is_flipped == (own.faces == "left")
        inverse: dict[str, RelationName] = {
            "behind": "in front of",
            "around": "in front of",
            "in front of": "behind",
            "left of": "right of",
            "right of": "left of",
            "chasing": "right of" if ahead else "left of",
            "looking at": "right of" if ahead else "left of",
        }
        if name not in ("under", "below"):
            self.stand_new(host, inverse.get(name, "next to"), id_)
            return
        # It needs a crown or a top high enough to be under.
        tall = max(
            self.height_like(kind, s, p, 0.3, 2.6),
            1.5 * p.height * ground.height * own.ground / own.box[1],
        )
        tall = min(tall, p.y * ground.height * 0.96)
        y = p.y * ground.height - 0.01 * ground.height
        x = p.x * ground.width + (0.1 if p.x < 0.5 else -0.1) * tall
        pins = ground.kept_inside(kind, [ground.at(x, y, tall)])
        self.put(msgspec.structs.replace(h, pins=pins))

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

    def seat_beside(self, one: str, two: str) -> bool:
        """Set a small thing beside another one onto what that stands on: a lamp beside a cup."""
        host = self.host_of(two)
        if host is None or not any(
            r.name == "on" and r.subject == two for r in self.scene.relations
        ):
            return False
        is_seat = "seat" in CATALOG[host.kind].draw(variant=host.variant).anchors
        if is_seat and not is_animate(CATALOG[self.get(one).kind]):
            return False
        if metres(CATALOG[self.get(one).kind]) < 0.8 * metres(CATALOG[host.kind]):
            new = Relation(subject=one, name="on", object=host.id)
            self.replace(relations=(*self.scene.relations, new))
            return True
        return False

    def stand(self, id_: str, name: RelationName, hosts: Sequence[str]) -> None:
        """Move a subject so that it stands in a relation to others."""
        s, ground = self.get(id_), self.ground
        kinds = {h: CATALOG[self.get(h).kind] for h in hosts}
        boxes = [ground.box(kinds[h], p) for h in hosts for p in self.seen(self.get(h))]
        if not boxes or not s.pins:
            return
        others = boxes_of(self.scene, ground, but=frozenset((id_, *hosts)))
        host = kinds[hosts[0]]
        span = host.shadow or (0.1 * host.box[0], 0.9 * host.box[0])
        trunk = (span[1] - span[0]) / host.box[0]
        pins = beside(ground, CATALOG[s.kind], s.pins, name, boxes, others, trunk=trunk)
        if CATALOG[s.kind].stance == "water" and not any(p.is_aloft for p in pins):
            pins = self.floated(pins)
        self.put(msgspec.structs.replace(s, pins=pins, where=None))

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

    def make_room(self, id_: str, name: RelationName, other: str) -> None:
        """Move what another thing has no room beside a little the other way."""
        if name not in ROW:
            return
        ground, s, o = self.ground, self.get(id_), self.get(other)
        own, its = around(ground.boxes(s)), around(ground.boxes(o))
        wide = own[2] - own[0]
        if overlap(own, its) < 0.1 * wide * (own[3] - own[1]):
            return
        room = 0.94 * ground.width / (wide + its[2] - its[0])
        for one in (s, o) if room < 1 else ():
            # Both are too wide for the picture side by side.
            pins = resized(ground, CATALOG[one.kind], one.pins, room)
            self.put(msgspec.structs.replace(one, pins=pins))
        o, wide = self.get(other), wide * min(1.0, room)
        way = 1 if own[0] + own[2] < its[0] + its[2] else -1
        pins = [ground.moved(p, way * 0.6 * wide, 0) for p in o.pins]
        self.put(msgspec.structs.replace(o, pins=ground.kept_inside(CATALOG[o.kind], pins)))
        self.stand(id_, name, [other])

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

    def drop(self, ids: Sequence[str]) -> None:
        """Take subjects out; what they wear and hold goes too, guests stay where they were."""
        gone = set(ids)
        changed = True
        while changed:
            changed = False
            for r in self.scene.relations:
                if r.subject in gone and r.name in ("holding", "wearing") and r.object not in gone:
                    gone.add(r.object)
                    changed = True
        guests = [
            (r.subject, r.object)
            for r in self.scene.relations
            if r.name in ATTACHING and r.object in gone and r.subject not in gone
        ]
        free: dict[str, list[str]] = {}
        for guest, host in guests:
            self.release(guest, host)
            free.setdefault(host, []).append(guest)
        for row in free.values():
            self.spread(row)
        self.gone += [s for s in self.scene.subjects if s.id in gone and s.pins]
        self.replace(
            subjects=tuple(s for s in self.scene.subjects if s.id not in gone),
            relations=tuple(
                r
                for r in self.scene.relations
                if r.subject not in gone and r.object not in gone and r.other not in gone
            ),
        )
        self.focus = [i for i in self.focus if i not in gone]

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

    def release(self, guest: str, host: str) -> None:
        """Stand a guest where its host stood."""
        s, h = self.get(guest), self.get(host)
        if not h.pins:
            return
        kind, ground = CATALOG[s.kind], self.ground
        base = h.pins[0]
        height = sized_like(kind, CATALOG[h.kind], base.height * ground.height)
        if s.seats is not None and s.seats.at:
            # It keeps the size in which it was drawn.
            unit = base.height * ground.height / CATALOG[h.kind].box[1]
            height = kind.box[1] * s.seats.at[0].scale * SIZES[s.size] * unit
        step = kind.breadth / kind.box[1] * height * 1.04
        if step * s.count > 0.84 * ground.width:
            shrink = 0.84 * ground.width / (step * s.count)
            step, height = step * shrink, height * shrink
        first = ground.at(base.x * ground.width, base.y * ground.height, height)
        middle = (s.count - 1) / 2
        pins = [ground.moved(first, step * (k - middle), 0) for k in range(s.count)]
        self.put(msgspec.structs.replace(s, pins=ground.kept_inside(kind, pins)))

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

    def suited(self, pin: Pin, height: float) -> Pin:
        """Return a pin for another thing in the same place, with chance of its own."""
        ground = self.ground
        made = ground.at(pin.x * ground.width, pin.y * ground.height, height, pin)
        return msgspec.structs.replace(made, roll=None)


def strips(area: Area, count: int) -> list[Area]:
    """Part an area into strips side by side, one for each of several things."""
    if count <= 1:
        return [area] * count
    left, top, right, bottom = area.box
    step = (right - left) / count
    return [
        area.within((left + k * step, top, left + (k + 1) * step, bottom)) for k in range(count)
    ]


def fronted(pin: Pin, box: Box, others: Sequence[tuple[Box, float]]) -> Pin:
    """Return a pin that is not hidden by what stands nearer: it lies before that, or on it."""
    size = max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
    if any(y >= pin.y and overlap(box, b) > 0.12 * size for b, y in others):
        return msgspec.structs.replace(pin, is_raised=True, is_aloft=True)
    return pin
