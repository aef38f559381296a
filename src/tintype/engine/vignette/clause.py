"""Owns the clause: which things a preposition or verb is about, and what a new thing belongs to.

A relation word takes the thing before it (`a cat on a mat by a door`); after a comma or `and` it
takes the first thing of the clause. Does not know words.

Longer than most files because all of it is about one state, the clause so far.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.acts import acted
from tintype.engine.vignette.art.blooms import HEADS, HUES
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.circumstance import Circumstances
from tintype.engine.vignette.create import Creator
from tintype.engine.vignette.draft import (
    Draft,
    has_hands,
    is_animate,
    is_human,
    is_lettered,
    is_lifeless,
    pose,
    put_where,
    state,
)
from tintype.engine.vignette.gather import Gatherings, is_bowed, is_keyboard
from tintype.engine.vignette.grammar import Phrase
from tintype.engine.vignette.links import (
    LITTER,
    Link,
    class_of,
    dress_all,
    has_room_for,
    is_alone,
    is_animate_crowd,
    is_board,
    is_bunch,
    is_by_window,
    is_cook,
    is_filled,
    is_food,
    is_growing,
    is_had,
    is_head,
    is_heap_in,
    is_nameless,
    is_on_table,
    is_pile,
    is_rooted,
    is_seat_each,
    is_spatial,
    is_tall,
    is_window_of,
    is_worktop,
)
from tintype.engine.vignette.manners import mind, natural
from tintype.engine.vignette.parting import cushion, flank, part
from tintype.engine.vignette.posing import ICED
from tintype.engine.vignette.scene import WhereWord
from tintype.engine.vignette.shapes import stack
from tintype.engine.vignette.states import IN_MOUTH
from tintype.engine.vignette.ties import ON_TABLE_M, Ties, bearer, fitting, is_poured, is_top
from tintype.engine.vignette.traits import GAMES, extent

ACTIVE: Final = ("holding", "wearing", "chasing", "looking at", "looking through", "playing")
"""Verbs after whose object a place is still said of the subject."""
STATUES: Final = ("statue", "sculpture", "figurine", "bust", "monument", "carving")
BRIM: Final = 8
"""So many pieces fill a vessel."""
GROVE: Final = 6
BED: Final = 14
"""So many trees or flowers stand in a place that is said to have them."""

TABLE_WORK: Final = (
    "selling",
    "sells",
    "washing",
    "sawing",
    "sanding",
    "hammering",
    "washes",
    "drying",
    "decorating",
    "decorates",
    "preparing",
    "kneading",
    "wrapping",
    "icing",
    "sorting",
    "repairing",
    "fixing",
    "examining",
    "inspecting",
    "assembling",
    "ironing",
    "sewing",
    "polishing",
    "carving",
    "mixing",
)
"""What is done to things that lie on a table."""

MAKING: Final = ("making", "makes", "rolling", "folding", "filling", "shaping", "baking")
"""What is done at a table to food."""

OF_DOERS: Final = ("behind", "in front of", "at")
"""Places that after a deed are its doer's: `making coffee behind a counter`."""
ASIDE: Final = ("in front of", "behind", "next to", "left of", "right of")
"""Places beside several things at once."""
SPRAYS: Final = ("spraying", "sprays", "spray", "hosing", "hoses")
MEALS: Final = ("breakfast", "brunch", "lunch", "dinner", "supper", "meal", "feast")
ON_BODY: Final = ("on shoulders", "on a chest", "on a lap")
"""Where things are on somebody, beside the head, the neck and the back."""
BODY: Final = {
    "on it": "on",
    "in it": "in",
    "under it": "under",
    "behind it": "behind",
    "before it": "in front of",
    "by it": "next to",
    "above it": "above",
    "around it": "around",
}


def reach_of(host: Draft) -> float:
    """Return how large a beast is that may have another one between the teeth; 0 for people."""
    is_beast = host.kind is not None and is_animate(host.kind) and not is_human(host.kind)
    return extent(host.kind) if host.kind and is_beast else 0.0


def is_light(thing: Draft) -> bool:
    """Tell whether it is the sun or the moon."""
    return thing.kind is not None and thing.kind.name in ("sun", "moon")


def fall(leaves: Draft) -> None:
    """Let leaves that are raked together be those of autumn."""
    if leaves.kind is not None and leaves.kind.name == "leaf" and not leaves.colours:
        leaves.kind, leaves.word = CATALOG["maple leaf"], None


class Clause:
    """What has been read. `chain` is the clause so far, `group` the things joined by commas.

    `quotes` are the texts in quotation marks, `kin` the people of the last noun, `content` what was
    named last as being in something, `shared` what several people have one of.
    """

    def __init__(self, quotes: Sequence[str] = ()) -> None:
        self.quotes = quotes
        self.about = Circumstances()
        self.unknown: list[str] = []
        self.ties = Ties(self.unknown)
        self.making = Creator(self.about, self.unknown)
        self.chain: list[Draft] = []
        self.group: list[Draft] = []
        self.attach: list[Draft] = []
        self.locus: list[Draft] = []
        self.link: Link | None = None
        self.last: Link | None = None
        self.deed = ""
        self.gift: Link | None = None
        self.place: tuple[Link, Draft] | None = None
        self.fronted: tuple[str, Draft] | None = None
        self.ahead: WhereWord | None = None
        self.ellipses: list[Phrase] = []
        self.owner: Draft | None = None
        self.parted: Draft | None = None
        self.apart: list[tuple[Draft, Draft]] = []
        self.varied: list[tuple[Draft, Sequence[str], Sequence[str]]] = []
        self.garbed: tuple[Draft, Sequence[str]] | None = None
        self.parts: list[Draft] = []
        self.shared: list[Draft] = []
        self.kin: list[Draft] = []
        self.content: list[Draft] = []
        self.joiner = ""
        self.is_after_noun = False
        self.is_dressed = False
        self.is_said = False
        self.is_many = False
        self.is_negated = False
        self.is_list = False
        self.is_strict = False
        self.is_in_sky = self.is_on_floor = False
        self.is_full = False
        self.quote_mode = ""
        self.waiting: list[str] = []
        self.gather = Gatherings(self.making, self.ties)

    def stop(self) -> None:
        """End the sentence; things stay known, the clause is forgotten."""
        self.chain, self.group, self.attach, self.locus = [], [], [], []
        self.link = self.last = self.gift = self.fronted = self.owner = self.ahead = self.parted = (
            None
        )
        self.ellipses, self.parts = [], []
        self.joiner = self.quote_mode = ""
        self.is_after_noun = self.is_said = self.is_many = self.is_negated = False
        self.is_list = self.is_strict = False

    def preposition(self, key: str) -> None:
        """Take a preposition: the thing before it waits for the thing after it."""
        if key in ("on", "over", "at") and self.deed.partition(" ")[0] in SPRAYS:
            key = "next to"  # Water is sprayed on what somebody stands by.
        if key == "past" and self.last is not None and self.last.key == "pulling":
            self.ties.take_in_hand(self.last.subjects)
        if self.joiner and self.chain:
            subjects = self.parts or self.actors([self.chain[0]])
        elif self.last is not None and self.last.is_deed and key in OF_DOERS:
            subjects = list(self.last.subjects)
        elif self.locus and key not in ("with", "of", "like") and not self.is_lost(key):
            subjects = list(self.locus)
        else:
            subjects = self.actors(self.attach)
        self.link = Link(subjects, key)
        self.link.company = [] if self.joiner else self.living(subjects)
        if key in ("on", "atop", "in", "inside") and not self.joiner and self.is_strict:
            self.link.loads = list(self.group) if subjects and subjects[-1] in self.group else []
        if self.locus and not self.joiner and self.attach:
            self.link.low = self.attach[-1]
        self.is_after_noun = self.is_list = self.is_said = False
        self.joiner = ""

    def is_lost(self, key: str) -> bool:
        """Tell whether what is put somewhere is not drawn: a liquid poured into a flask."""
        last = self.attach[-1] if self.attach else None
        return last is not None and last.kind is None and key in ("in", "inside", "on")

    def actors(self, base: Sequence[Draft]) -> list[Draft]:
        """Return `base`, or its whole group where a sentence speaks of all of them."""
        group = self.group
        if len(group) < 2 or not base or base[-1] not in group:
            return list(base)
        if self.is_said:
            return list(group) if self.is_many else list(base)
        if self.is_strict and len({class_of(d) for d in group}) == 1:
            return list(group)
        return list(base)

    def living(self, base: Sequence[Draft]) -> list[Draft]:
        """Return the group of `base` where all of it lives: `a girl and her dog`."""
        group = self.group
        if not self.is_strict or self.is_said or not base or base[-1] not in group:
            return []
        return list(group) if all(d.kind and is_animate(d.kind) for d in group) else []

    def pronoun(self, text: str) -> None:
        """Let `it` stand for the thing before the one that the relation is about."""
        link, self.link = self.link, None
        if link is None or not link.subjects:
            return
        pair = [d for d in self.making.drafts if d.kind and d not in link.subjects][-2:]
        if link.key == "between" and text == "them" and self.part_several(link.subjects):
            return
        if link.key == "between" and len(pair) > 1 and pair[-1].count == 1:
            # A fence between them: between the two houses before it.
            for subject in link.subjects:
                for other in pair:
                    self.ties.part(subject, other)
                self.ties.relate(subject, "between", pair[0])
                self.ties.complete(subject, *pair)
            self.is_after_noun = True
            return
        earlier = [d for d in self.chain if d not in link.subjects and d.kind]
        if earlier:
            thing, host = link.subjects[-1], earlier[-1]
            self.ties.part(thing, host)
            guest = self.ties.neighbour(host, link.key, thing, self.chain)
            self.ties.relate(thing, link.key, guest or host)
            if guest is not None:
                self.ties.relate(thing, "on", host)
        elif text == "them" and len(pair) > 1:
            for other in pair:
                self.ties.reverse(link.subjects[-1], link.key, other)
        elif text == "it" and pair:
            for subject in link.subjects:
                self.ties.reverse(subject, link.key, pair[-1])
        self.is_after_noun = True

    def part_several(self, subjects: Sequence[Draft]) -> bool:
        """Put `a cat between them` between the last things that are several; False if none are."""
        others = [d for d in self.making.drafts if d.kind and d not in subjects]
        several = next((d for d in reversed(others[-2:]) if d.count > 1), None)
        is_host = several is not None and self.ties.is_in([several], others[-1:], ("on", "inside"))
        if several is None or not (several is others[-1] or is_host):
            return False
        hosts = [r[2] for r in self.ties.all if r[0] is several and r[1] in ("on", "inside")]
        first = part(self.making, self.ties, several, several.count // 2) if hosts else several
        for subject in subjects:
            self.ties.part(subject, several)
            self.ties.relate(subject, "between", first)
            if first is not several:
                self.ties.complete(subject, first, several)
            for host in hosts:
                self.ties.relate(subject, "on", host)
        self.is_after_noun = True
        return True

    def body(self, name: str, spot: str = "") -> None:
        """Take `in its hand`, `on it`: how the last thing belongs to the one before it.

        `spot` is the state of what is on the head itself, or between the teeth.
        """
        is_circumstance = self.link is not None and self.link.key == "with"
        self.link = None
        if name == "head" and self.chain and is_nameless(self.chain[-1]):
            return  # What nothing draws is on his face.
        real = [d for d in self.chain if d.kind]
        if len(real) == 1 and self.last is None and name in BODY:
            # A cat on a chair and a ball under it: the chair.
            others = [d for d in self.making.drafts if d.kind and d not in real]
            real = others[-1:] + real
        if len(real) == 1 and name == "hand":
            # A man running, a briefcase in one hand.
            able = [d for d in self.making.drafts if d.kind and d not in real and has_hands(d.kind)]
            real = able[-1:] + real
        if is_circumstance and real:
            self.shine(name, real[0])
            return
        if name == "around it" and len(self.kin) > 1 and self.gather_round():
            return
        if len(real) < 2 or self.is_dressed:
            return
        host, thing = real[-2], real[-1]
        living = [d for d in real[:-1] if d.kind and is_animate(d.kind)]
        if name in ("hand", "head", "back", *ON_BODY) and living:
            host = living[-1]
        elif self.last is not None and self.last.key == "of" and self.last.subjects[-1] in real:
            # In `a vase of roses on it` it is the vase that is on it.
            thing = self.last.subjects[-1]
            host = real[max(0, real.index(thing) - 1)]
        elif self.last is not None and self.last.key == "with" and self.last.subjects[-1].kind:
            host = self.middle_of(self.last.subjects[-1])
        if name == "back" and host.kind and natural(host.kind) != host.kind.name:
            # What carries a thing on its back stands on all fours.
            host.kind, host.variant = CATALOG[natural(host.kind)], None
        if name == "hand":
            self.ties.reverse(host, "holding", thing)
            if spot == IN_MOUTH and thing.kind and extent(thing.kind) < 1.2 * reach_of(host):
                self.ties.part(host, thing)  # Prey too large for other mouths, but not for this.
                self.ties.note([(host, "holding", thing)])
            if spot and self.ties.is_in([host], [thing], ("holding",)):
                state(thing, spot)
        elif name == "each side":
            beside = [r[2] for r in self.ties.all if r[0] is host and r[1] == "next to"]
            flank(self.making, self.ties, host, beside if thing in beside else [thing])
        elif name == "neck" and host.kind and is_animate(host.kind):
            self.ties.hang_on(host, thing)
        elif name in ("head", "neck", *ON_BODY):
            if name == "on a lap":
                self.gather.lap(host)
            self.ties.reverse(thing, "on", host)
            if spot and self.ties.is_in([thing], [host], ("on",)):
                state(thing, spot)
            self.ties.perch(thing, host, name.removeprefix("on a "))
        else:
            key = BODY.get(name, "on")
            if key in ("on", "in") and thing.variant == "flying":
                thing.variant = None  # A bird on its roof has landed.
            if self.last is not None and host not in self.last.subjects:
                self.ties.part(thing, self.last.subjects[-1])
            self.ties.reverse(thing, key, host)
            if name == "on it" and self.last is not None and self.last.key == "with":
                # A map with a compass and a candle on it: both are on it.
                for one, near, other, _ in self.ties.all[:]:
                    if one is host and near == "next to" and other in self.chain:
                        self.ties.reverse(other, "on", host)
        self.is_after_noun, self.is_list = True, False

    def expect_other_hand(self) -> None:
        """Let `and a cup in the other` go on after `a briefcase in one hand`."""
        holders = [r[0] for r in self.ties.all if r[1] == "holding" and r[2] in self.chain]
        if holders:
            self.last, self.is_after_noun = Link(holders[-1:], "holding"), True

    def middle_of(self, host: Draft) -> Draft:
        """Return what `it` is after `with`: in `a hammock between two trees` the hammock."""
        middle = next((r[0] for r in self.ties.all if r[1] == "between" and r[2] is host), None)
        if host.count < 2 or middle is None:
            return host
        for one, name, two, _ in self.ties.all[:]:
            if two is host and name == "on" and one in self.chain:
                self.ties.reverse(one, "on", middle)
                self.ties.part(one, host)
        return middle

    def gather_round(self) -> bool:
        """Stand friends around the table that was named before them, not around one of them."""
        carried = [one for one, key, _, _ in self.ties.all if key in ("on", "inside", "above")]
        drafts = self.making.drafts
        before = drafts[: drafts.index(self.kin[0])] if self.kin[0] in drafts else []
        hosts = [d for d in before if d.kind and not is_animate(d.kind) and d not in carried]
        for one in self.kin if hosts else ():
            self.ties.reverse(one, "around", hosts[-1])
        self.is_after_noun = True
        return bool(hosts)

    def shine(self, name: str, host: Draft) -> None:
        """Let the sun of `with the sun rising behind it` be seen behind somebody."""
        is_sun = any("sun" in word for word in self.about.said[-4:])
        if name == "behind it" and is_sun and self.about.time in ("dawn", "sunset"):
            carriers = [
                two
                for one, key, two, _ in self.ties.all
                if one is host and key in ("on", "inside", "riding")
            ]
            self.ties.note([(self.gather.furnish("sun"), "behind", [host, *carriers][-1])])

    def join(self, things: list[Draft]) -> None:
        """Give new things their place in the clause."""
        joiner, self.joiner, self.parts = self.joiner, "", []
        self.kin = things if all(d.kind and is_human(d.kind) for d in things) else []
        if self.owner is not None:
            self.making.dress_up(self.owner, things)
            self.making.disown(self.owner)
            self.owner = None
        middle = self.last if self.last is not None and self.last.awaits_other else None
        if self.link is not None:
            self.resolve(self.link, things)
        elif (link := self.continued(things, joiner)) is not None:
            self.resolve(link, things)
        else:
            if joiner and self.is_list and self.group:
                self.group += things
                self.is_strict = joiner == "and"
            else:
                self.group, self.is_strict, self.last = list(things), len(things) > 1, None
                self.is_list = True
                if not joiner and self.fronted and self.chain:
                    self.fronted = None
            self.chain = list(things)
            if self.fronted:
                for draft in things:
                    self.ties.relate(draft, self.fronted[0], self.fronted[1])
        if self.ahead:
            for draft in things:
                put_where(draft, self.ahead)
            self.ahead = None
        for letters in self.waiting[:]:
            if self.hang_letters(letters, things):
                self.waiting.remove(letters)
        self.is_dressed = self.last is not None and not any(d.kind or d.text for d in things)
        self.attach = self.last.subjects if self.last and self.is_dressed else things
        link, self.content = self.last, []
        if link is not None and self.is_filling(link, things):
            self.content = list(things)
            # In `a vase of tulips on a table` it is the vase that is there.
            self.attach = list(link.subjects)
            if middle is not None and middle.other in link.subjects:
                self.last = middle  # Between a bowl of pears and what follows.
        self.locus = []
        if (
            self.last is not None
            and things[-1] in self.chain[1:]
            and (
                self.last.key in ACTIVE
                or self.ties.is_carried(things[-1])
                or things[-1].text == "picnic"
            )
        ):
            self.locus = list(self.last.subjects)
        self.is_after_noun = True
        self.is_said = False

    def is_filling(self, link: Link, things: Sequence[Draft]) -> bool:
        """Tell whether things are named as what is in the thing before them."""
        if link.key == "of":
            return self.ties.is_in(things, link.subjects, ("inside", "on"))
        lives = any(d.kind is not None and is_animate(d.kind) for d in things)
        return link.key == "with" and not lives and self.ties.is_in(things, link.subjects)

    def continued(self, things: list[Draft], joiner: str) -> Link | None:
        """Return the relation of which things after a comma are further objects, if any."""
        if not joiner or self.last is None:
            return None
        if self.continues(self.last, things, joiner):
            return self.last
        outer = self.last.outer
        is_laid = outer is not None and all(map(is_lifeless, (*outer.subjects, *things)))
        return outer if outer and is_laid and self.continues(outer, things, joiner) else None

    def continues(self, link: Link, things: list[Draft], joiner: str) -> bool:
        """Tell whether things after a comma are further objects of the relation before it."""
        key, new = link.key, things[0]
        if not link.subjects:
            return False
        if link.awaits_other:
            return joiner == "and"
        kind, first = new.kind, link.subjects[0].kind
        if kind is None or first is None:
            return False
        if key == "wearing":
            return self.making.is_wearable(first, new)
        if key == "of" and not new.is_bare and not is_bunch(link.subjects[-1], new):
            return False  # A bowl of soup and a spoon.
        if key in ("holding", "of"):
            return not is_animate(kind) and kind.height_m < 1.3
        if key == "with" and joiner == "comma" and is_human(kind) and not is_animate(first):
            return sum(d.count for d in things) == 1  # A rocket with a flag, people who watch it.
        if key == "with":
            return not (is_animate(kind) and class_of(new) == class_of(link.subjects[0]) != "thing")
        return False

    def resolve(self, link: Link, things: list[Draft]) -> None:
        """Relate the subjects of a link to its objects."""
        if link.key == "of" and self.last is not None and self.last.key == "with":
            link.outer = self.last
        self.link, self.last = None, link
        if (
            link.key in ("under", "below")
            and is_light(things[0])
            and not any(d.kind for d in link.subjects)
        ):
            things[0].size = "small"  # A field under a full moon is a picture of the field.
        if acted(self, link, things[0]):
            self.attach, self.chain = list(link.subjects), [*self.chain, *things]
            return
        if link.key != "with" or not any(d.kind and is_human(d.kind) for d in self.chain):
            mind(link.subjects, link.key, things[0], self.deed)
        if not link.subjects:
            if link.key not in ("of", "with", "for", "like", "between"):
                self.fronted = (link.key, things[0])
            self.chain = []
            self.attach = list(things)
            return
        if link.key == "of" and self.place is not None and self.place[1] is link.subjects[-1]:
            self.put_at(things)
            return
        if is_by_window(link) and things[0].kind and things[0].kind.height_m < ON_TABLE_M:
            # A desk by a window with a lamp: on the desk.
            link.subjects = [d for d in self.chain if is_top(d)][:1] or link.subjects
        if is_board(link, things[0]):
            self.serve_on_board(things[0])
        self.place = (link, things[0]) if is_nameless(things[0]) and link.key != "of" else None
        if (link.key == "of" or link.is_brimming) and is_poured(link.subjects[-1], things[0]):
            self.pour(link.subjects[-1], things[0])
            return
        if link.key == "of" and is_bunch(link.subjects[-1], things[0]):
            self.bind_bouquet(link.subjects[-1], things)
            return
        if link.key == "of" and is_head(link.subjects[-1], things[0]):
            self.making.forget(link.subjects[-1])
            self.unknown[:] = [w for w in self.unknown if w != link.subjects[-1].text]
            self.chain, self.attach = list(things), list(things)
            self.show_head(things[0])
            return
        if link.key == "of" and link.subjects[-1].text.rpartition(" ")[2] in STATUES:
            self.petrify(link.subjects[-1], things)
            return
        if link.key == "of" and is_pile(link.subjects[-1], things[0]):
            tower = link.subjects[-1]
            self.making.forget(tower)
            self.ties.swap(tower, things[0])
            stack(things[0])
            self.chain = [d for d in self.chain if d is not tower] + things
            return
        if link.key == "of" and is_window_of(link.subjects[-1], things[0]):
            pane = link.subjects[-1]
            self.making.forget(pane)
            self.ties.swap(pane, things[0])
            self.ties.reconsider(things[0])
            self.chain = [d for d in self.chain if d is not pane] + things
            return
        if link.key == "with" and link.subjects[-1].text in MEALS and things[0].kind:
            # A breakfast is what is eaten.
            meal = link.subjects[-1]
            self.making.forget(meal)
            self.chain = [d for d in self.chain if d is not meal] + things
            self.group, self.is_list, self.last = list(things), True, None
            return
        if link.company and is_spatial(link, things[0]):
            link.subjects = link.company
        elif len(link.loads) > 1 and has_room_for(things[0], link.loads):
            link.subjects = link.loads  # A cat and a cup on a desk.
        if link.key in ("flanking", "flanked by"):
            hosts, guards = (link.subjects, things)[:: 1 if link.key == "flanked by" else -1]
            if link.key == "flanked by" and len(guards) == guards[0].count == 1:
                # One at each side: by a dog and a cat.
                self.ties.relate(guards[0], "right of" if link.other else "left of", hosts[-1])
                link.awaits_other, link.other = link.other is None, guards[0]
            else:
                flank(self.making, self.ties, hosts[-1], guards)
            self.chain += [t for t in things if t not in self.chain]
            return
        if self.gathers(link, things):
            self.chain += [t for t in things if t not in self.chain]
            return
        if link.key == "playing" and things[0].kind and things[0].kind.category == "balls":
            for subject in link.subjects:
                if any(r[0] is subject and r[1] == "riding" for r in self.ties.all):
                    link.key = "holding"  # Who sits in a wheelchair has the ball in the hands.
                elif not subject.variant:
                    pose(subject, ("running",))
        if link.key == "between" and cushion(self.making, self.ties, link.subjects[-1], things[0]):
            link.awaits_other = False
            self.chain += [t for t in things if t not in self.chain]
            return
        is_mixed = len({d.kind.name for d in link.subjects if d.kind}) > 1
        if link.key == "with" and is_mixed and all(map(is_lifeless, link.subjects)):
            # Two chairs and a table with cups: on the table.
            link.subjects = link.subjects[-1:]
        holders = sum(d.count for d in link.subjects)
        for thing in things:
            is_reef = link.is_brimming and any(d.is_place for d in link.subjects)
            is_reef = is_reef and not (thing.is_counted or is_growing(thing))
            if is_heap_in(link, thing) or is_reef:
                thing.count = max(thing.count, BRIM)
                fall(thing)
            if link.is_brimming and is_animate_crowd(thing):
                thing.count = max(thing.count, LITTER)
            if link.is_each and link.key in ("riding", "on") and thing.count == 1:
                thing.count = holders  # Each on a bicycle.
            if is_seat_each(link, thing, holders):
                thing.count = holders
        for thing in things:
            if dress_all(link, thing):
                continue
            is_own = link.is_each or not thing.is_counted
            is_one = thing.count == 1 and (not thing.is_bare or self.deed.endswith(" a"))
            if is_one and holders > 1 and not link.is_each and link.key in ("holding", "flying"):
                self.shared.append(thing)
            is_shared = holders > 1 and is_own and is_had(link, thing)
            if is_shared:
                # Children who fly kites have one each.
                thing.count = 1
            hands = (
                not is_shared and link.key in ("holding", "with", "playing") and thing.count == 1
            )
            for subject in link.subjects[: 1 if hands else None]:
                if link.key == "between" and len(things) == 2 and thing is things[1]:
                    self.ties.complete(subject, *things)
                elif link.awaits_other and link.other is not None:
                    self.ties.complete(subject, link.other, thing)
                elif link.key in ("of", "with") and subject.is_place and is_growing(thing):
                    # A garden with tulips has more of them than anybody counts.
                    thing.count = max(thing.count, GROVE if is_tall(thing) else BED)
                elif link.key == "of" and subject.is_place and not thing.is_counted:
                    thing.count = max(thing.count, 9)
                else:
                    if link.low is not None:
                        subject = fitting(subject, link.low, link.key, thing)
                    who = bearer(subject, link.key, thing, self.chain)
                    key = "holding" if is_filled(subject, link, thing) else link.key
                    self.ties.relate_near(who, key, thing, self.chain)
        if link.awaits_other:
            link.awaits_other = link.other is None and things[0].count == 1
            link.other = things[0]
        self.chain += [t for t in things if t not in self.chain]

    def serve_on_board(self, board: Draft) -> None:
        """Let a board that food is on be one of the kitchen."""
        board.kind = CATALOG["cutting board"]
        if board not in self.making.drafts:
            self.making.drafts.append(board)
        self.unknown[:] = [w for w in self.unknown if w != board.text]

    def is_worked_on(self, link: Link, thing: Draft) -> bool:
        """Tell whether somebody stands at a table with what is cut or looked through there."""
        if link.key == "looking through":
            return is_on_table(thing) and is_alone(link.subjects)
        return link.key == "next to" and self.is_laid_out(link.subjects, thing)

    def is_laid_out(self, subjects: Sequence[Draft], thing: Draft) -> bool:
        """Tell whether somebody has a thing on a table to cut, to decorate or to sell it."""
        if is_cook(subjects) and is_food(thing):
            return True
        kind = thing.kind
        is_cake = kind is not None and kind.category in ICED and kind.height_m < 1
        is_cloth = kind is not None and kind.category == "clothes"
        is_low = kind is not None and (kind.height_m < 0.6 or is_cake or is_cloth)
        is_small = is_low and kind is not None and not is_animate(kind)
        if self.deed in MAKING and is_alone(subjects):
            return is_food(thing)
        if not is_alone(subjects) or not is_small or thing.kind is None:
            return False
        is_handy = subjects[0].variant == "reaching" and not is_rooted(thing.kind)
        return self.deed in TABLE_WORK or (is_handy and thing.count == 1)

    def put_at(self, things: Sequence[Draft]) -> None:
        """Take `on the handle of a bicycle`: what nothing draws is a part of what is drawn."""
        if self.place is None:
            return
        (link, part), self.place = self.place, None
        while part.text in self.unknown:
            self.unknown.remove(part.text)
        for subject in link.subjects:
            self.ties.relate(subject, link.key, things[0])
        self.chain = [d for d in self.chain if d is not part] + list(things)

    def gathers(self, link: Link, things: Sequence[Draft]) -> bool:
        """Let people sit down to a game, a meal or an instrument; False if it is none."""
        match, subjects, thing = self.gather.match, link.subjects, things[0]
        if match and link.key == "with" and subjects[-1] is match[1]:
            self.gather.join_match(thing)
        elif link.key == "playing" and thing.kind and thing.kind.name in GAMES:
            self.gather.game(subjects, thing)
        elif thing.word == "picnic" and link.key in ("holding", "with", "next to"):
            self.gather.picnic(subjects, thing)
        elif link.key == "playing" and is_keyboard(thing) and is_alone(subjects):
            self.gather.keyboard(subjects[0], thing)
        elif link.key == "playing" and is_bowed(thing) and is_alone(subjects):
            self.gather.bow(subjects[0], thing)
        elif (
            self.gather.worktop is not None
            and link.key in ("on", "at")
            and is_worktop(self.gather.worktop, thing)
        ):
            self.gather.move_to(thing)
        elif self.is_worked_on(link, thing):
            if link.key == "looking through":
                subjects[0].variant = "peering"
            top = "ironing board" if self.deed.startswith("iron") else "table"
            self.gather.prepare(subjects[0], things, top)
        elif link.key in ("at", "on") and self.gather.can_work(subjects, thing):
            self.gather.work(subjects, thing)
        elif link.key == "at" and self.gather.can_sit(subjects, thing):
            self.gather.table(subjects, thing)
        elif link.key == "at" and (
            self.gather.is_round(subjects, thing) or self.gather.is_flanked(subjects, thing)
        ):
            self.gather.seat(subjects, thing)
        else:
            return False
        return True

    def hang_letters(self, letters: str, things: Sequence[Draft]) -> bool:
        """Letter the first of `things` that can carry it; False if none can."""
        for draft in things:
            if is_lettered(draft, self.about.said):
                draft.lettering = letters
                return True
        return False

    def pour(self, cup: Draft, drink: Draft) -> None:
        """Turn `two glasses of milk` into two of milk, which is drawn in its glass."""
        drink.count, drink.is_counted, drink.size = cup.count, True, cup.size
        self.making.forget(cup)
        self.ties.swap(cup, drink)
        self.chain = [drink if d is cup else d for d in self.chain]
        self.group = [drink if d is cup else d for d in self.group]
        self.chain = self.chain if drink in self.chain else [*self.chain, drink]

    def part_by_colour(self, draft: Draft, hues: Sequence[str]) -> list[Draft]:
        """Part several things, which are where they are said to be, by their colours."""
        parted = self.making.part_by_colour(draft, hues)
        before = [r for r in self.ties.all if r[2] is draft and r[1] in ASIDE]
        for one in parted[1:]:
            self.ties.copy(draft, one)
        for one, name, _, _ in before:
            # What stands before five houses of five colours stands before the middle one.
            for host in parted:
                self.ties.part(one, host)
            self.ties.note([(one, name, parted[len(parted) // 2])])
        self.ties.note(self.making.inner)
        self.making.inner.clear()
        return parted

    def bind_bouquet(self, bouquet: Draft, flowers: Sequence[Draft]) -> None:
        """Turn `a bouquet of red roses` into one bouquet of that colour."""
        names = [d.kind.name for d in flowers if d.kind and d.kind.name in HEADS]
        named = [a for a in bouquet.attributes if a in HEADS] + names
        colours = [c for d in flowers for c in d.colours]
        if len(colours) < 2 and named == ["rose"]:
            bouquet.kind, bouquet.word = CATALOG["rose bouquet"], None
        elif names:
            bouquet.kind, bouquet.word = CATALOG["bouquet"], None
            bouquet.attributes += names
            if len(named) > len(names):
                first = bouquet.colours or [HUES[named[0]]]
                colours = [*first, *(colours or [HUES[n] for n in names])]
            elif len(colours) > 1:
                bouquet.attributes.append("two coloured")
        bouquet.colours = colours
        for draft in flowers:
            self.making.forget(draft)
            draft.text = ""
        self.attach, self.is_after_noun = [bouquet], True

    def show_head(self, draft: Draft) -> None:
        """Show somebody from so near that the head fills the picture."""
        draft.attributes.append("head")
        self.about.framing = self.about.framing or "portrait"

    def petrify(self, statue: Draft, things: list[Draft]) -> None:
        """Turn `a statue of a lion` into a lion of stone."""
        for thing in things:
            thing.material = thing.material or statue.material or "stone"
            self.making.raise_up(thing)
        self.ties.note(self.making.inner)
        self.making.inner.clear()
        self.making.forget(statue)
        if statue.text in self.unknown:
            self.unknown.remove(statue.text)
        self.ties.swap(statue, things[-1])
        self.chain = [d for d in self.chain if d is not statue] + things
        self.group = [d for d in self.group if d is not statue] + things
