"""Owns where things stand in a scene that is edited: new ones, freed ones, those newly related.

Does not know words; the geometry is that of `placing`, what moves one thing that of `pinning`.
"""

import math
from collections.abc import Container, Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.attaching.traits import TABLES, TANKS
from tintype.engine.vignette.composing.blocks import Box, around, overlap
from tintype.engine.vignette.composing.domain import metres, sized_like
from tintype.engine.vignette.composing.relate import OVERLAID, ROW
from tintype.engine.vignette.editing.canvas import carried_by
from tintype.engine.vignette.editing.pinning import Pinner
from tintype.engine.vignette.editing.placing import Area, boxes_of, into_area, unrelated
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.memory import MAX_SUBJECTS
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.bind import relation
from tintype.engine.vignette.reading.laying import is_tabletop
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import (
    ATTACHING,
    CARRIED,
    PLAIN_FRAMINGS,
    Pin,
    Relation,
    RelationName,
    Scene,
    Seat,
    Seats,
)

PLACED: Final = frozenset((*ROW, *OVERLAID))
CRAMPED: Final = 0.6
"""How much smaller a new thing may be so that it has room beside another."""
SQUEEZED: Final = 0.33
"""How much smaller a lesser new thing may be, rather than that what is there is moved."""
AS_LARGE: Final = 1.7
"""How much larger a new thing may be that is put where an old one lay."""
LARGER: Final = 1.25
"""From this ratio of real sizes on a new thing must not be smaller than the one beside it."""
WORLDS: Final = ("earth", "saturn")
"""What a sky may have beside the moon."""
WORLD: Final = 0.26
"""How large they are, as a part of the picture's short side."""
NEARER: Final = 0.1
"""How much nearer those stand who are before what they are around, as a part of the height."""
HATS: Final = ("hats", "headgear")
SITTER_M: Final = 0.55
"""How much of a bench somebody takes who sits on it, in metres."""
ALIKE: Final = 0.6
"""From this part of the other one's real size on somebody is not drawn smaller beside him."""


class Standing(Pinner):
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
            if kind.name in WORLDS and self.get(i).count == 1 and others:
                self.hang_up(i)
                continue
            if self.vacant and self.fills(i, *self.vacant[0]):
                del self.vacant[0]
                continue
            if tables and is_tabletop(self.draft(self.get(i))):
                self.link(i, "on", tables[0])
            elif goods is not None and buyers and not is_animate(kind):
                self.drop([i])
            elif tanks and kind.stance == "water" and is_animate(kind):
                self.link(i, "in", tanks[0])

    def hang_up(self, id_: str) -> None:
        """Put a world that is added to a sky where it hides least."""
        ground = self.ground
        w, h = ground.width, ground.height
        side, others = WORLD * min(w, h), boxes_of(self.scene, ground, but=frozenset((id_,)))
        spots = [(x, 0.07 * h, x + side, 0.07 * h + side) for x in (0.8 * w - side, 0.08 * w)]
        self.place_in([id_], min(spots, key=lambda b: sum(overlap(b, o) for o in others)))

    def fills(self, id_: str, old: str, name: str, host: str) -> bool:
        """Put a new thing where another one lay that was just taken out: salad for the fries."""
        kind, was = CATALOG[self.get(id_).kind], CATALOG[old]
        is_alike = is_animate(kind) == is_animate(was) and metres(kind) < AS_LARGE * metres(was)
        return is_alike and self.scene.subject(host) is not None and self.link(id_, name, host)

    def furnish(self, ids: Sequence[str]) -> None:
        """Let an added sun or rainbow stand for the one that the setting draws by itself."""
        kinds = {s.kind for s in self.scene.subjects if s.id in ids}
        is_night = self.scene.time in ("night", "dusk")
        lights = kinds & ({"moon"} if is_night else {"sun"})
        lights |= kinds & {"rainbow", "rug", "earth", "saturn"}
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
        # Who looks at something goes on sitting where he sits, and who rides goes on riding.
        is_mounted = any((r.subject, r.name) == (subject, "riding") for r in self.scene.relations)
        is_kept = name == "looking at" or (is_mounted and name == "next to")
        gone = frozenset({child} if child else set() if is_kept else {subject})
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
        if name == "on" and own_part(CATALOG[self.get(object_).kind], self.get(subject).kind):
            self.cede(object_, self.get(subject).kind)
        if name == "holding" and not is_human(CATALOG[self.get(subject).kind]):
            # Who has no two hands lets go of what was held before.
            self.drop([r.object for r in kept if (r.subject, r.name) == (subject, "holding")])
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
            and not (name in ROW and self.seat_in_row(subject, name, object_))
            and not self.area
        ):
            # Behind somebody on a tractor is behind the tractor.
            beside = object_ if name == "above" else self.carrier_of(object_)
            self.stand_new(subject, cast("RelationName", name), beside)
        return True

    def cede(self, host: str, word: str) -> None:
        """Leave out the flag that a castle has by itself, where one is put on it."""
        s = self.get(host)
        lacking = f"{LACKING}{own_part(CATALOG[s.kind], word)}"
        attributes = tuple(dict.fromkeys((*s.attributes, lacking)))
        self.put(msgspec.structs.replace(s, attributes=attributes))

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
            left, _, right, _ = around(ground.figures(h))
            # What is there can make room, unless others stand beside it as well.
            is_alone = len(boxes_of(self.scene, ground, but=frozenset((id_, host)))) == 0
            free = ground.width - (right - left) if is_alone else max(left, ground.width - right)
            beside = 0.94 * max(left, ground.width - right)
            needed = height / kind.box[1] * kind.breadth * s.count
            other = CATALOG[h.kind]
            is_lesser = not is_animate(kind) and is_animate(other)
            # Rather than to move somebody, a lesser thing is made to fit beside him.
            is_fit = is_lesser and metres(kind) < metres(other) and beside > SQUEEZED * needed
            room = beside if is_fit else 0.94 * max(free, left, ground.width - right)
            # Who is really larger stays so: a woman beside a dog.
            is_like = is_animate(other) and metres(kind) > ALIKE * metres(other)
            is_large = is_animate(kind) and (is_like or metres(kind) > LARGER * metres(other))
            least = 1.0 if is_large or s.size in ("large", "huge") else CRAMPED
            least = SQUEEZED if is_fit else least
            height *= min(1.0, max(least, room / needed))
        step = kind.breadth / kind.box[1] * height * 1.08
        first = ground.at(p.x * ground.width, p.y * ground.height, height)
        pins = [
            msgspec.structs.replace(ground.moved(first, k * step, 0), is_aloft=is_up)
            for k in range(s.count)
        ]
        self.put(msgspec.structs.replace(s, pins=tuple(pins)))
        if name == "around" and s.count > 1 and h.pins:
            self.encircle(id_, host)
            return
        self.stand(id_, name, [host])
        if kind.stance == "sky":
            self.rise(id_)
        elif h.pins:
            self.make_room(id_, name, host)

    def encircle(self, id_: str, host: str) -> None:
        """Stand the pieces of a thing around another one, from its left side to its right."""
        s, ground = self.get(id_), self.ground
        kind = CATALOG[s.kind]
        left, top, right, low = around(ground.boxes(self.get(host)))
        wide = max(b[2] - b[0] for b in ground.boxes(s))
        middle, half = (left + right) / 2, (right - left) / 2 + 0.5 * wide
        half = min(half, ground.width / 2 - wide)
        is_afloat = ground.place.is_weightless or kind.stance == "sky"
        pins: list[Pin] = []
        for k, p in enumerate(s.pins):
            turn = math.pi * k / max(1, s.count - 1)
            x, y = middle - half * math.cos(turn), low + NEARER * ground.height * math.sin(turn)
            if is_afloat:
                # All around it: above as well as beside and below.
                turn = 2 * math.pi * (k + 0.25) / s.count
                x = middle - half * math.cos(turn)
                y = (top + low) / 2 + ((low - top) / 2 + 0.3 * wide) * math.sin(turn)
                y += p.height * ground.height / 2
            one = ground.at(x, min(y, 0.97 * ground.height), p.height * ground.height, p)
            pins.append(ground.kept_inside(kind, [one])[0])
        self.put(msgspec.structs.replace(s, pins=tuple(pins), where=None))

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

    def seat_in_row(self, one: str, name: str, two: str) -> bool:
        """Set a thing onto what another one is on, on the side of it that is said."""
        if not self.seat_beside(one, two):
            return False
        a, b, host = self.get(one), self.get(two), self.host_of(two)
        if a.seats and b.seats and a.count == b.count == 1 and name in ("left of", "right of"):
            is_mirrored = host is not None and bool(host.pins) and host.pins[0].is_flipped
            is_before = a.seats.at[0].x < b.seats.at[0].x
            if is_before == ((name == "right of") != is_mirrored):
                self.exchange(a, b)
        return True

    def seat_beside(self, one: str, two: str) -> bool:
        """Set a small thing beside another one onto what that stands on: a lamp beside a cup."""
        host = self.host_of(two)
        if host is None or not any(
            r.name == "on" and r.subject == two for r in self.scene.relations
        ):
            return False
        kind, own = CATALOG[self.get(one).kind], CATALOG[host.kind]
        is_seat = "seat" in own.draw(variant=host.variant).anchors
        is_living = is_animate(kind)
        sitters = sum(s.count for s in self.scene.subjects if self.host_of(s.id) == host)
        is_bench = is_seat and own.breadth * own.metres_per_unit > SITTER_M * (sitters + 1)
        is_fit = is_bench and (is_living or metres(kind) < SITTER_M)
        if is_seat and not is_fit and is_animate(CATALOG[self.get(two).kind]):
            return False
        if metres(kind) < 0.8 * metres(own) or (is_living and is_bench and self.sits(one)):
            new = Relation(subject=one, name="on", object=host.id)
            self.replace(relations=(*self.scene.relations, new))
            return True
        return False

    def sits(self, id_: str) -> bool:
        """Tell whether somebody sits, or has no pose that says otherwise."""
        return self.get(id_).variant in (None, "sitting", "seated", "reading", "sleeping")

    def take_over(self) -> None:
        """Let what was added before all else was taken out be as large as beside that."""
        if self.area is None and self.gone and not any(s.pins for s in self.scene.subjects):
            self.inherit([s.id for s in self.scene.subjects if self.host_of(s.id) is None])

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
            if self.passed_on(guest, host, gone):
                continue
            self.release(guest, host)
            free.setdefault(host, []).append(guest)
        for row in free.values():
            self.spread(row)
        self.gone += [s for s in self.scene.subjects if s.id in gone and s.pins]
        self.vacant += [
            (self.get(r.subject).kind, r.name, r.object)
            for r in self.scene.relations
            if r.subject in gone and r.object not in gone and r.name in ("on", "inside")
        ]
        self.replace(
            subjects=tuple(s for s in self.scene.subjects if s.id not in gone),
            relations=tuple(
                r
                for r in self.scene.relations
                if r.subject not in gone and r.object not in gone and r.other not in gone
            ),
        )
        self.focus = [i for i in self.focus if i not in gone]

    def passed_on(self, guest: str, host: str, gone: Container[str]) -> bool:
        """Set what was in or on a thing onto what carries that: apples of a basket on a table."""
        below = self.host_of(host)
        if below is None or below.id in gone or self.get(host).pins:
            return False
        if not any(r.name == "on" and r.subject == host for r in self.scene.relations):
            return False
        s, h = self.get(guest), self.get(host)
        seats = None
        if s.seats and h.seats and s.seats.at and h.seats.at:
            # They keep the size in which they were drawn, and lie where it was.
            base, scale = h.seats.at[0], s.seats.at[0].scale * h.seats.at[0].scale
            step = 1.05 * CATALOG[s.kind].breadth * scale
            at = tuple(
                Seat(x=base.x + step * (k - (s.count - 1) / 2), y=base.y, scale=scale)
                for k in range(s.count)
            )
            seats = Seats(of=f"{s.kind}{h.seats.of.removeprefix(h.kind)}", at=at)
        self.put(msgspec.structs.replace(s.unplaced(), seats=seats))
        new = Relation(subject=guest, name="on", object=below.id)
        self.replace(relations=(*self.scene.relations, new))
        return True

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
