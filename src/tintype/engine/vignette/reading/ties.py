"""Owns the relations of a prompt while it is read.

What a word between two things means is for `bind`; here it is noted once, between the right two.
Does not know clauses.
"""

from collections.abc import Iterable, Sequence
from typing import Final, cast

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import (
    CARRIED_BY_MOUTH,
    MASTERS,
    extent,
    head_word,
    is_holder,
    is_surface,
)
from tintype.engine.vignette.kinds import has_hands, is_animate, is_human, is_worn
from tintype.engine.vignette.reading.bind import relation
from tintype.engine.vignette.reading.draft import Draft, state
from tintype.engine.vignette.scene import Relation, RelationName
from tintype.engine.vignette.states import AT_PART, ON_CHEST, part_of

IN_OTHER_HAND: Final = ("baggage", "gadgets", "tools", "sports", "garden_tools", "chores")
"""Categories of things that one has in the hand, rather than the things one has to do with."""

MUZZLES: Final = ("nose", "snout", "beak")
CHESTS: Final = ("chest", "belly", "stomach", "tummy")
PLACED: Final = ("on", "above", "under", "behind", "in front of", "climbing")
NEIGHBOURS: Final = ("next to", "left of", "right of", "behind", "in front of")
ON_TABLE_M: Final = 0.72
"""What is smaller and stands beside a table with something on it is on it too."""

PLAIN_PLACES: Final = ("under", "below", "behind", "in front of")
"""Where a thing is that is not on another one, whatever its name among others let suppose."""
SAT_ON: Final = ("chair", "armchair", "throne", "bench", "stool", "sofa")
CARRIED_SITTING: Final = (
    "fantasy_things",
    "arms",
    "arsenal",
    "tools",
    "accessories",
    "trinkets",
    "drinks",
)
"""Categories of what is in the hand of who sits, rather than on the seat."""
LAIN_ON: Final = ("sofa", "bed", "bench", "armchair", "blanket", "rug", "hammock")
LYING: Final = ("bedding", "toys", "study", "devices", "baggage", "food", "fruit", "stationery")
"""Categories of what lies on a seat beside who sits there."""

TOPS: Final = (
    *("table", "desk", "shelf", "bookshelf", "stump", "tray", "plate", "counter", "slab"),
    *("window", "nightstand", "sideboard", "dresser", "stool"),
)


class Ties:
    """The relations so far: (subject, name, object, other). `missed` takes undrawn words."""

    def __init__(self, missed: list[str]) -> None:
        self.all: list[tuple[Draft, str, Draft, Draft | None]] = []
        self.missed = missed

    def relate(self, one: Draft, key: str, two: Draft) -> None:
        """Note what a relation word between two things means."""
        if key in ("for", "like"):
            return
        found = relation(one, key, two)
        if found is None and two.kind is None and two.text:
            self.missed.append(two.text)
        if found is None:
            return
        first, name, second = found
        if key in ("on", "atop") and name in ("inside", "riding") and part_of(first.attributes):
            name = "on"  # On the roof of a tractor nobody drives it.
        if key == "past" and name == "inside":
            # Who pulls a rabbit out of a hat has the hat in the hand.
            for r in [r for r in self.all if r[2] is one and r[1] in ("pulling", "holding")]:
                self.part(r[0], one)
                self.relate(r[0], "holding" if has_hands_of(r[0]) else "next to", two)
        known = [r[1] for r in self.all if r[0] is first and r[2] is second]
        if name in PLAIN_PLACES and "on" in known:
            self.part(first, second)  # A table with a cake and a dog under the table.
            known = []
        if first is second or known:
            return
        self.all.append((first, name, second, None))

    def perch(self, thing: Draft, host: Draft, part: str) -> None:
        """Let a thing be on a part of somebody's body, and not also on what he sits on."""
        is_on = any(r[0] is thing and r[1] == "on" and r[2] is host for r in self.all)
        if is_on and part in MUZZLES and host.kind and not is_human(host.kind):
            state(thing, f"{AT_PART}{part}")
        if not is_on or host.kind is None or not is_human(host.kind):
            return
        if part in CHESTS:
            state(thing, ON_CHEST)
        for one, name, two, _ in self.all[:]:
            if one is thing and name == "on" and two is not host:
                self.part(thing, two)

    def put_down(self, thing: Draft) -> None:
        """Let what somebody holds to look at it be where it is said to be instead."""
        for r in [r for r in self.all if r[2] is thing and r[1] == "holding"]:
            self.part(r[0], thing)
            self.relate(r[0], "looking at", thing)

    def relate_near(self, subject: Draft, key: str, thing: Draft, chain: Sequence[Draft]) -> None:
        """Relate, but let `a cup on a table next to a plate` set the plate beside the cup."""
        if key in NEIGHBOURS and is_laid_on(subject, thing):
            guests = [r[0] for r in self.all if r[2] is subject and r[1] == "on"]
            if guests and guests[-1] in chain:
                self.relate(thing, "on", subject)
                return
        if key in ("in front of", "behind"):
            # What leans on a lamp post before a shop is where the lamp post is.
            props = [r[2] for r in self.all if r[0] is subject and r[1] == "leaning on"]
            subject = props[-1] if props and thing not in props else subject
        guest = self.neighbour(subject, key, thing, chain)
        if guest is not None:
            self.relate(guest, key, thing)
            self.relate(thing, "on", subject)
            return
        self.relate(subject, key, thing)
        is_soft = thing.kind is not None and head_word(thing.kind) in LAIN_ON
        if key in ("on", "atop") and (is_top(thing) or is_soft):
            is_seat = is_soft and not is_spread(thing)
            near = ("between",) if is_seat else (*NEIGHBOURS, "between")
            for one, name, two, _ in self.all[:]:
                is_near = two is subject and name in near
                if is_near and one.kind and one.kind.height_m < 1 and one in chain:
                    self.relate(one, key, thing)
                    for other, close, third, _ in self.all[:]:
                        # A book with a candle and a skull on a desk: the candle too.
                        is_third = other is one and close in NEIGHBOURS and third is not subject
                        if is_third and third.kind and third.kind.height_m < 1:
                            self.relate(third, key, thing)

    def neighbour(
        self, host: Draft, key: str, thing: Draft, chain: Sequence[Draft]
    ) -> Draft | None:
        """Return what stands on `host` if a thing beside the host is beside that, not beside it."""
        if key not in NEIGHBOURS or host.kind is None or thing.kind is None:
            return None
        guests = [r[0] for r in self.all if r[2] is host and r[1] == "on" and r[0] is not thing]
        guest = guests[-1] if guests else None
        if guest is None or guest.kind is None or guest not in chain or not is_top(host):
            return None
        height = thing.kind.height_m
        near = abs(_log(height / guest.kind.height_m))
        is_near = near + 0.4 < abs(_log(height / host.kind.height_m)) and height < 1.2
        return guest if is_near or (height < ON_TABLE_M and not is_animate(thing.kind)) else None

    def take_in_hand(self, pullers: Sequence[Draft]) -> None:
        """Let those who pull something out of something have it in their hands."""
        for one, name, two, _ in self.all[:]:
            if one in pullers and name == "pulling" and two.kind and not is_animate(two.kind):
                self.part(one, two)
                self.relate(one, "holding", two)

    def complete(self, subject: Draft, one: Draft, other: Draft) -> None:
        """Add the second thing of a `between`."""
        for k, r in enumerate(self.all):
            if r[0] is subject and r[1] == "between" and r[2] is one and r[3] is None:
                self.all[k] = (r[0], r[1], r[2], other if other.kind else None)

    def reverse(self, one: Draft, key: str, two: Draft) -> None:
        """Relate two things anew, instead of how they were related before."""
        self.part(one, two)
        self.relate(one, key, two)

    def hang_on(self, wearer: Draft, thing: Draft) -> None:
        """Let somebody wear a thing around the neck that is no garment: a bell, a camera."""
        self.part(wearer, thing)
        self.note([(wearer, "wearing", thing)])

    def swap(self, old: Draft, new: Draft) -> None:
        """Let one thing stand where another stood."""
        self.all = [
            (new if a is old else a, name, new if b is old else b, c) for a, name, b, c in self.all
        ]

    def reconsider(self, host: Draft) -> None:
        """Let what was in a part of a thing be in the thing, as that allows it."""
        for one, name, two, _ in self.all[:]:
            if two is host and name in ("inside", "on"):
                self.reverse(one, "in" if name == "inside" else name, host)

    def copy(self, old: Draft, new: Draft) -> None:
        """Let one thing stand in all relations of another."""
        self.all += [
            (new if a is old else a, name, new if b is old else b, c)
            for a, name, b, c in self.all
            if old in (a, b)
        ]

    def is_in(
        self, things: Sequence[Draft], hosts: Sequence[Draft], how: Sequence[str] = ("inside",)
    ) -> bool:
        """Tell whether things were put into what stands before them, or `how` it says."""
        return any(r[0] in things and r[2] in hosts and r[1] in how for r in self.all)

    def partner(self, draft: Draft) -> Draft | None:
        """Return who stands beside somebody."""
        for one, name, two, _ in self.all:
            if name == "next to" and draft in (one, two):
                return two if draft is one else one
        return None

    def shift(self, rider: Draft, mount: Draft) -> None:
        """Let a mount stand where its rider was said to be."""
        self.all = [
            (mount if a is rider and name in PLACED else a, name, b, c)
            for a, name, b, c in self.all
        ]

    def part(self, one: Draft, two: Draft) -> None:
        """Forget what two things have to do with each other."""
        pair = {id(one), id(two)}
        self.all = [r for r in self.all if {id(r[0]), id(r[2])} != pair]

    def note(self, found: Iterable[tuple[Draft, str, Draft]]) -> None:
        """Note relations that are settled already."""
        self.all += [(a, name, b, None) for a, name, b in found]

    def is_carried(self, draft: Draft) -> bool:
        """Tell whether a thing is held or worn."""
        return any(r[2] is draft and r[1] in ("holding", "wearing") for r in self.all)

    def is_tied(self, draft: Draft) -> bool:
        """Tell whether a thing stands in any relation."""
        return any(draft is r[0] or draft is r[2] for r in self.all)

    def finished(self, drafts: Sequence[Draft], ids: Sequence[str]) -> tuple[Relation, ...]:
        """Return the relations between these things, in their order."""
        rank = {id(d): k for k, d in enumerate(drafts)}
        kept = [r for r in self.all if id(r[0]) in rank and id(r[2]) in rank]
        return tuple(
            Relation(
                subject=ids[rank[id(a)]],
                name=cast("RelationName", name),
                object=ids[rank[id(b)]],
                other=ids[rank[id(c)]] if c is not None and id(c) in rank else None,
            )
            for a, name, b, c in sorted(kept, key=lambda r: (rank[id(r[0])], rank[id(r[2])], r[1]))
        )


def is_top_or_holder(kind: Kind) -> bool:
    """Tell whether things lie on it or in it, which a tree is not for."""
    return (is_surface(kind) and not is_tree(kind)) or is_holder(kind)


def has_hands_of(draft: Draft) -> bool:
    """Tell whether somebody can hold something."""
    return draft.kind is not None and has_hands(draft.kind)


def bearer(subject: Draft, key: str, thing: Draft, chain: Sequence[Draft]) -> Draft:
    """Return who has a thing: in `a man walking his dog with an umbrella` it is the man."""
    nest = next((d for d in chain if d.kind and d.kind.name == "nest"), None)
    if key == "with" and nest is not None and thing.kind is not None and thing.kind.name == "egg":
        return nest
    if key != "with" or subject.kind is None or thing.kind is None:
        return subject
    if is_animate(thing.kind) or (thing.count > 1 and not is_worn(thing.kind)):
        return subject
    masters = MASTERS.get(thing.kind.name, ())
    if master := next((d for d in chain if d.kind and d.kind.name in masters), None):
        return master
    if thing.kind.name in ("blanket", "pillow") and not is_laid_on(subject, thing):
        # An armchair by the fireplace with a blanket: on the armchair.
        seats = [d for d in chain if is_laid_on(d, thing)]
        if seats:
            return seats[-1]
    if not is_animate(subject.kind):
        sitters = [d for d in chain if d.kind and is_human(d.kind)]
        is_seat = head_word(subject.kind) in SAT_ON
        if sitters and is_seat and thing.kind.category in CARRIED_SITTING:
            return sitters[-1]  # A king on his throne with a sceptre.
        holders = [d for d in chain if d.kind and has_hands(d.kind)]
        if holders and thing.kind.category in IN_OTHER_HAND and not is_top_or_holder(subject.kind):
            return holders[-1]
        wearers = [d for d in chain if d.kind and is_animate(d.kind)]
        return wearers[-1] if wearers and is_worn(thing.kind) else subject
    is_dress = is_worn(thing.kind) and thing.kind.category != "fantasy_wonders"
    if has_hands(subject.kind) or head_word(thing.kind) in CARRIED_BY_MOUTH or is_dress:
        return subject
    before = chain[chain.index(subject) - 1] if subject in chain[1:] else None
    is_master = before is not None and before.kind is not None and has_hands(before.kind)
    return before if is_master and before is not None else subject


def fitting(subject: Draft, low: Draft, key: str, thing: Draft) -> Draft:
    """Return who is in a thing: in `a cat looking at a fish in a bowl` it is the fish."""
    a, b, c = subject.kind, low.kind, thing.kind
    if key not in ("in", "inside", "on") or a is None or b is None or c is None:
        return subject
    if c.name == "toilet":
        return subject
    return low if extent(c) < 0.5 * extent(a) and extent(c) > 0.6 * extent(b) else subject


def is_poured(cup: Draft, drink: Draft) -> bool:
    """Tell whether a drink is drawn in its own vessel, or a dish on its own plate."""
    if cup.kind is None or drink.kind is None:
        return False
    if cup.kind.name == "plate" and "plate" in drink.kind.slots and not cup.colours:
        return True
    return drink.kind.category == "drinks" and head_word(cup.kind) in ("glass", "cup", "bottle")


def is_laid_on(seat: Draft, thing: Draft) -> bool:
    """Tell whether a thing beside somebody on a sofa or a bed lies there as well: a cushion."""
    if seat.kind is None or thing.kind is None or is_animate(thing.kind):
        return False
    is_soft = head_word(seat.kind) in LAIN_ON
    return is_soft and thing.kind.category in LYING and thing.kind.height_m < ON_TABLE_M


def is_spread(draft: Draft) -> bool:
    """Tell whether it is a cloth for things to be set down on: for a picnic, on a table."""
    return draft.kind is not None and draft.kind.name == "blanket"


def is_top(draft: Draft) -> bool:
    """Tell whether several things may be set down side by side on a thing."""
    return draft.kind is not None and head_word(draft.kind) in TOPS


def _log(ratio: float) -> float:
    return ratio - 1 if ratio >= 1 else 1 / ratio - 1
