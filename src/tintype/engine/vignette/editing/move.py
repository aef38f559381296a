"""Owns words of movement: to the left, further back, into the sky, between two others.

Does not know commands, nor what else can be said of things (`change`).
"""

import re
from collections.abc import Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.attaching.traits import FLOWN
from tintype.engine.vignette.composing.blocks import around
from tintype.engine.vignette.composing.domain import ALOFT, sized_like
from tintype.engine.vignette.editing.canvas import SO_ALREADY, carried_by
from tintype.engine.vignette.editing.placing import (
    boxes_of,
    resized,
    shifted_to,
    unrelated,
)
from tintype.engine.vignette.editing.standing import Standing
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import (
    FacingWord,
    Pin,
    Relation,
    Seat,
    Seats,
    SizeWord,
    WhereWord,
)

STEPS: Final[tuple[SizeWord, ...]] = ("tiny", "small", "normal", "large", "huge")
BIGGER: Final = frozenset(
    ["bigger", "larger", "taller", "wider", "longer", "higher", "up", "double"]
)
SMALLER: Final = frozenset(["smaller", "tinier", "shorter", "narrower", "littler"])
TWICE: Final = ("twice", "double", "two times", "2x")
RAISE: Final = 1.25
"""How much what flies on a string grows that is to fly higher."""
WATERED: Final = re.compile(r" (?:in|into|on|onto|to) the (?:water|lake|sea|river|pond|ocean) ")
"""Where a thing goes that is to be afloat."""
FLOORS: Final = ("ground", "corner", "floor", "grass", "carpet", "lawn", "earth")
"""Places in the picture that are named like things."""
WALKABLE: Final = 0.6
"""The part of a thing's width along which one can move on it."""
DOWN: Final = 0.03
"""How far before a thing stands what was on it, as a part of the picture's height."""
STEP: Final = 0.16
"""How far one moves at least on what is hardly wider than oneself, as a part of its width."""
SHY: Final = ("a bit", "a little", "slightly", "a little bit", "somewhat", "bit")


class Mover(Standing):
    """Moves, turns, lifts and resizes things."""

    def shifted(self, ids: Sequence[str], text: str, words: Sequence[Lexeme]) -> bool:
        """Move things to a place in the picture that words name."""
        if WATERED.search(f" {text} ") and self.launch(ids):
            return True
        if any(
            w.sense.noun and not w.sense.where and w.text not in FLOORS for w in words
        ) and not any(w.sense.where for w in words):
            return False
        padded = f" {text} "
        if any(
            w.sense.preposition
            and k + 1 < len(words)
            and self.finder.find(words, k + 1, is_moved=True)
            for k, w in enumerate(words)
        ):
            return False
        go = way_of(padded, words)
        if go is None:
            return False
        is_shy = any(mark in padded for mark in SHY) or " further " in padded or " more " in padded
        for id_ in ids:
            self.go(id_, go, is_shy=is_shy)
        return True

    def go(self, id_: str, go: "tuple[str, str]", *, is_shy: bool) -> None:
        """Move one thing: `go` is (left, right, centre or nothing; up, down, far, near or ...)."""
        host = self.host_of(id_)
        if host is not None and any(
            (r.subject, r.name) == (id_, "riding") for r in self.scene.relations
        ):
            # Who rides goes there on what he rides.
            self.go(self.carrier_of(id_), go, is_shy=is_shy)
            return
        s, ground = self.get(id_), self.ground
        if not s.pins and host is not None and not go[1] and self.reseat(id_, go[0], is_shy=is_shy):
            return
        if not s.pins and host is not None and s.kind in FLOWN and go[1] == "up":
            # Its string grows with it, and stays in the hand.
            self.scale(id_, RAISE)
            return
        if not s.pins and host is not None:
            self.release(id_, host.id)
            self.replace(relations=tuple(r for r in self.scene.relations if carried_by(r) != id_))
            s = self.get(id_)
            if go[1] == "ground":
                # Before what it was on, so that it is seen to stand there no more.
                pins = tuple(ground.moved(p, 0.0, DOWN * ground.height) for p in s.pins)
                self.put(msgspec.structs.replace(s, pins=pins))
                s = self.get(id_)
        if not s.pins:
            return
        kind = CATALOG[s.kind]
        across, deep = go
        w, _h = ground.width, ground.height
        x: float | None = None
        boxes = ground.boxes(s)
        left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
        middle, half = (left + right) / 2, (right - left) / 2
        if across == "left":
            x = (
                middle - 0.14 * w
                if is_shy
                else max(min(0.2 * w, middle - 0.22 * w), half + 0.02 * w)
            )
        elif across == "right":
            x = (
                middle + 0.14 * w
                if is_shy
                else min(max(0.8 * w, middle + 0.22 * w), 0.98 * w - half)
            )
        elif across == "centre":
            x = w / 2
        pins = s.pins
        others = boxes_of(self.scene, ground, but=frozenset((id_,)))
        if x is not None:
            pins = shifted_to(ground, kind, pins, x=x, others=() if is_shy else others)
            pins = self.ordered(id_, kind, pins)
        pins = self.deepened(kind, pins, deep, is_shy=is_shy)
        if deep in ("ground", "bottom") and s.variant in (*ALOFT, "swimming"):
            firm = [v for v in kind.variants if v not in (*ALOFT, "swimming")]
            s = msgspec.structs.replace(s, variant=firm[0] if firm else None)
            self.put(s)
        where: WhereWord | None = cast("WhereWord", across) if across else None
        where = {"far": "background", "near": "foreground", "sky": "sky", "ground": "ground"}.get(
            deep, where
        )  # type: ignore[assignment]
        gone = unrelated(self.scene.relations, frozenset((id_,)))
        self.replace(relations=gone)
        self.put(msgspec.structs.replace(self.get(id_), pins=pins, where=where))

    def launch(self, ids: Sequence[str]) -> bool:
        """Move things from the land into the water; False if there is none, or they are in it."""
        ground = self.ground
        if ground.place.water is None:
            return False
        high, low = (
            ground.horizon + v * (ground.height - ground.horizon) for v in ground.place.water
        )
        ashore = [
            s for s in map(self.get, ids) if s.pins and not high <= s.pins[0].y * ground.height
        ]
        ashore += [s for s in map(self.get, ids) if s.pins and s.pins[0].y * ground.height > low]
        for s in ashore:
            way = (high + low) / 2 - max(p.y for p in s.pins) * ground.height
            pins = ground.kept_inside(CATALOG[s.kind], [ground.moved(p, 0, way) for p in s.pins])
            gone = unrelated(self.scene.relations, frozenset((s.id,)))
            self.replace(relations=gone)
            self.put(msgspec.structs.replace(s, pins=pins, where="water"))
        if not ashore:
            self.missed.append(SO_ALREADY)
        return True

    def reseat(self, id_: str, across: str, *, is_shy: bool) -> bool:
        """Move what sits on something to its left or right end, before who sits there now."""
        s, host = self.get(id_), self.host_of(id_)
        if host is None or s.seats is None or len(s.seats.at) != 1 or across == "centre":
            return False
        kind, own = CATALOG[host.kind], CATALOG[s.kind]
        seat = s.seats.at[0]
        anchors = kind.draw(variant=host.variant).anchors
        near = [anchors[n] for n in ("top", "seat", "inside", "perch") if n in anchors]
        anchor = min(near, key=lambda a: abs(a.y - seat.y), default=None)
        if anchor is None:
            return False
        room = max(anchor.size or 0.0, WALKABLE * kind.breadth)
        way = -1 if across == "left" else 1
        if host.pins and host.pins[0].is_flipped:
            way = -way
        half = 0.5 * own.breadth * seat.scale * SIZES[s.size]
        end = anchor.x + way * max(STEP * kind.breadth, room / 2 - half)
        others = [
            (o, o.seats.at[0])
            for o in self.scene.subjects
            if o.id != id_ and o.seats is not None and o.count == 1 and self.host_of(o.id) == host
        ]
        beyond = [(o, at) for o, at in others if way * (at.x - seat.x) > 0]
        if beyond:
            # The first one there makes room.
            self.exchange(s, max(beyond, key=lambda v: way * v[1].x)[0])
            return True
        x = seat.x + way * 0.15 * room if is_shy else end
        x = min(x, end) if way > 0 else max(x, end)
        moved = msgspec.structs.replace(seat, x=round(x, 2))
        self.put(msgspec.structs.replace(s, seats=Seats(of=s.seats.of, at=(moved,))))
        return True

    def deepened(
        self, kind: Kind, pins: Sequence[Pin], deep: str, *, is_shy: bool
    ) -> tuple[Pin, ...]:
        """Return pins moved up or down, or nearer or further away with their size."""
        ground = self.ground
        h = ground.height
        high, low = ground.band()
        feet = max((p.y for p in pins), default=0.5) * h
        part = 0.5 if is_shy else 1.0
        match deep:
            case "up" | "down":
                way = (-0.16 if deep == "up" else 0.16) * h * part
                out = [ground.moved(p, 0, way) for p in pins]
                aloft = deep == "up" and not ground.place.is_indoors and feet + way < ground.horizon
                out = [msgspec.structs.replace(p, is_aloft=p.is_aloft or aloft) for p in out]
            case "far":
                goal = feet + (high + 0.12 * (low - high) - feet) * part
                factor = 0.6 if not is_shy else 0.8
                out = [ground.moved(p, 0, min(0.0, goal - feet), factor) for p in pins]
            case "near":
                goal = feet + (0.965 * h - feet) * part
                factor = 1.35 if not is_shy else 1.16
                out = [ground.moved(p, 0, max(0.0, goal - feet), factor) for p in pins]
            case "sky" | "top":
                tall = max(p.height for p in pins) * h
                way = 0.08 * h + tall - min(p.y for p in pins) * h
                out = [ground.moved(p, 0, min(0.0, way)) for p in pins]
                out = [msgspec.structs.replace(p, is_aloft=True) for p in out]
            case "ground" | "bottom":
                goal = max(feet, (high + low) / 2) if deep == "ground" else 0.94 * h
                out = [ground.moved(p, 0, goal - feet) for p in pins]
                out = [msgspec.structs.replace(p, is_aloft=False) for p in out]
            case "middle":
                tall = max(p.height for p in pins) * h
                out = [ground.moved(p, 0, 0.5 * h + tall / 2 - feet) for p in pins]
            case _:
                return tuple(pins)
        return ground.kept_inside(kind, out)

    def lift(self, id_: str) -> None:
        """Raise a thing into the air."""
        s, ground = self.get(id_), self.ground
        if not s.pins or s.pins[0].is_aloft:
            return
        kind = CATALOG[s.kind]
        top = min(p.y - p.height for p in s.pins) * ground.height
        way = min(0.0, max(0.06 * ground.height - top, -0.3 * ground.height))
        pins = [msgspec.structs.replace(ground.moved(p, 0, way), is_aloft=True) for p in s.pins]
        self.put(msgspec.structs.replace(s, pins=ground.kept_inside(kind, pins)))

    def squeeze(self, id_: str, hosts: Sequence[str]) -> None:
        """Put a thing between two others, which may be two pieces of one subject."""
        kept = unrelated(self.scene.relations, frozenset((id_,)))
        other = hosts[1] if len(hosts) > 1 else None
        new = Relation(subject=id_, name="between", object=hosts[0], other=other)
        self.replace(relations=(*kept, new))
        if len(hosts) > 1 and self.wedge(id_, hosts[0], hosts[1]):
            return
        s, ground = self.get(id_), self.ground
        # Between a rider and a horse is beside the horse.
        if not s.pins or not all(self.get(h).pins for h in hosts[:2]):
            return
        kind = CATALOG[s.kind]
        boxes = [around(ground.boxes(self.get(h))) for h in hosts[:2]]
        if len(hosts) == 1:
            boxes = ground.boxes(self.get(hosts[0]))
        one, two = sorted(boxes, key=lambda b: b[0])[:2]
        own = around(ground.boxes(s))
        x = (one[2] + two[0]) / 2
        y = max(p.y for h in hosts[:2] for p in self.get(h).pins) * ground.height
        room = (two[0] - one[2]) / (own[2] - own[0])
        pins = resized(ground, kind, s.pins, min(1.0, max(0.55 if other else 0.9, room)))
        pins = shifted_to(ground, kind, pins, x=x, y=y + 0.01 * ground.height)
        self.put(msgspec.structs.replace(s, pins=pins, where=None))

    def wedge(self, id_: str, one: str, two: str) -> bool:
        """Set a thing between two that lie on one and the same; they make room for it."""
        host = self.host_of(one)
        on = [r for r in self.scene.relations if r.subject in (one, two) and r.name == "on"]
        a, b, s = self.get(one), self.get(two), self.get(id_)
        seats = (a.seats, b.seats)
        if host is None or self.host_of(two) != host or len(on) != 2 or None in seats:
            return False
        (a, left), (b, right) = sorted(
            ((x, x.seats.at[0]) for x in (a, b) if x.seats), key=lambda x: x[1].x
        )
        kind, beside = CATALOG[s.kind], CATALOG[a.kind]
        scale = sized_like(kind, beside, beside.box[1] * left.scale) / kind.box[1]
        half = 0.5 * kind.breadth * scale
        middle = (left.x + right.x) / 2
        for thing, seat, way in ((a, left, -1), (b, right, 1)):
            reach = half + 0.5 * CATALOG[thing.kind].breadth * seat.scale
            x = middle + way * max(way * (seat.x - middle), reach)
            moved = msgspec.structs.replace(seat, x=round(x, 2))
            assert thing.seats is not None
            at = (moved, *thing.seats.at[1:])
            self.put(msgspec.structs.replace(thing, seats=Seats(of=thing.seats.of, at=at)))
        assert a.seats is not None
        of = f"{s.kind}{a.seats.of.removeprefix(a.kind)}"
        at = (Seat(x=round(middle, 2), y=left.y, scale=round(scale, 5)),)
        self.put(msgspec.structs.replace(s.unplaced(), seats=Seats(of=of, at=at), where=None))
        self.replace(
            relations=(*self.scene.relations, Relation(subject=id_, name="on", object=host.id))
        )
        return True

    def scale(self, id_: str, factor: float) -> None:
        """Grow or shrink a thing; what hangs on another one takes a size word."""
        s, ground = self.get(id_), self.ground
        size = s.size
        if factor > 1.1 or factor < 0.9:
            size = STEPS[min(4, max(0, STEPS.index(s.size) + (1 if factor > 1 else -1)))]
            if factor > 1.75 or factor < 0.55:
                size = STEPS[min(4, max(0, STEPS.index(size) + (1 if factor > 1 else -1)))]
        pins = resized(ground, CATALOG[s.kind], s.pins, factor)
        self.put(msgspec.structs.replace(s, pins=pins, size=size))
        if s.pins:
            self.keep_guests(id_, pins[0].height / s.pins[0].height)

    def keep_guests(self, id_: str, factor: float) -> None:
        """Let what is on or in a thing stay as large as it was, while that is resized."""
        for guest in [r.subject for r in self.scene.relations if r.object == id_]:
            s = self.get(guest)
            if s.seats is None or self.host_of(guest) != self.get(id_):
                continue
            at = tuple(
                msgspec.structs.replace(seat, scale=round(seat.scale / factor, 5))
                for seat in s.seats.at
            )
            seats = msgspec.structs.replace(s.seats, at=at)
            self.put(msgspec.structs.replace(s, seats=seats))

    def level(self, ids: Sequence[str]) -> None:
        """Make things equally large, as large as they are in the mean."""
        ground = self.ground
        seen = [s for s in map(self.get, ids) if s.pins]
        sizes = [((b[2] - b[0]) * (b[3] - b[1])) ** 0.5 for s in seen for b in ground.boxes(s)[:1]]
        for s, size in zip(seen, sizes, strict=True):
            factor = sum(sizes) / len(sizes) / size
            pins = resized(ground, CATALOG[s.kind], s.pins, factor)
            self.put(msgspec.structs.replace(s, pins=pins))

    def turn(self, id_: str, facing: FacingWord | None) -> None:
        """Let a thing face the other way, or the way that is said."""
        s = self.get(id_)
        kind = CATALOG[s.kind]
        if kind.faces == "front" or facing == "front":
            self.missed.append(f"`{s.word or s.kind}` looks the same from both sides.")
            return
        pins = s.pins
        if facing is None:
            pins = tuple(msgspec.structs.replace(p, is_flipped=not p.is_flipped) for p in pins)
        else:
            wanted = (facing == "left") != (kind.faces == "left")
            pins = tuple(msgspec.structs.replace(p, is_flipped=wanted) for p in pins)
        self.put(msgspec.structs.replace(s, pins=pins, facing=facing))
        if s.seats is not None:
            host = self.host_of(id_)
            is_mirrored = bool(host and host.pins and host.pins[0].is_flipped)
            at = tuple(
                msgspec.structs.replace(
                    m,
                    is_flipped=not m.is_flipped
                    if facing is None
                    else ((facing == "left") != (kind.faces == "left")) != is_mirrored,
                )
                for m in s.seats.at
            )
            seats = msgspec.structs.replace(s.seats, at=at)
            self.put(msgspec.structs.replace(self.get(id_), seats=seats))


def is_size(word: Lexeme) -> bool:
    """Tell whether a word says a size."""
    return (
        bool(word.sense.size)
        or word.text in BIGGER | SMALLER
        or word.text
        in (
            "twice",
            "half",
            "double",
            "big",
            "size",
            "bit",
            "little",
            "somewhat",
            "lot",
            "a bit",
            "a little",
            "slightly",
            "times",
        )
    )


def factor_of(text: str, words: Sequence[Lexeme]) -> float | None:
    """Return how much larger words ask a thing to be; None if they do not."""
    if (
        any(w.sense.noun and not is_size(w) and not w.sense.colour for w in words)
        and " than " not in text
    ):
        return None
    tokens = text.split()
    sizes = {w.sense.size for w in words if w.sense.size}
    if any(t in text for t in TWICE) and (sizes or "size" in tokens or "big" in tokens):
        return 2.0 if "small" not in sizes else 0.5
    if "half" in tokens and (sizes or "size" in tokens):
        return 0.5
    if set(tokens) & BIGGER and not any(w.sense.where for w in words):
        is_up = "up" in tokens or "higher" in tokens
        return None if is_up else 1.45
    if set(tokens) & SMALLER:
        return 1 / 1.45
    if sizes and not any(w.sense.noun and not is_size(w) for w in words):
        return {"tiny": 0.5, "small": 0.7, "large": 1.4, "huge": 1.9}.get(sizes.pop() or "")
    return None


def way_of(padded: str, words: Sequence[Lexeme]) -> tuple[str, str] | None:
    """Return where words move a thing: across and in depth or height; None if nowhere."""
    where = {w.sense.where for w in words if w.sense.where}
    across = deep = ""
    if "left" in where or " left " in padded:
        across = "left"
    elif "right" in where or " right " in padded:
        across = "right"
    if " corner " in padded or " upper " in padded or " lower " in padded:
        deep = "sky" if " top " in padded or " upper " in padded else ""
        deep = "bottom" if " bottom " in padded or " lower " in padded else deep
    if "centre" in where or " middle " in padded or " centre " in padded:
        across = across or "centre"
    for name, found in (
        ("up", (" up ", " higher ", " upwards ", " upward ")),
        ("down", (" down ", " lower ", " downwards ", " downward ")),
        (
            "far",
            (
                " back ",
                " backwards ",
                " further away ",
                " farther away ",
                " away ",
                " far away ",
                " into the distance ",
                " to the background ",
                " further back ",
            ),
        ),
        (
            "near",
            (
                " closer ",
                " forward ",
                " forwards ",
                " nearer ",
                " to the front ",
                " to the foreground ",
            ),
        ),
        ("sky", (" to the top ", " into the sky ", " into the air ")),
        ("bottom", (" to the bottom ",)),
    ):
        if not deep and any(mark in padded for mark in found):
            deep = name
    for word, name in (
        ("background", "far"),
        ("foreground", "near"),
        ("sky", "sky"),
        *((name, "ground") for name in FLOORS if name != "corner"),
        ("top", "sky"),
        ("bottom", "bottom"),
    ):
        if not deep and (word in where or (name == "ground" and f" the {word} " in padded)):
            deep = name
    return (across, deep) if across or deep else None
