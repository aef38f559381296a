"""Owns what pronouns are about: `a fence between them`, `in its hand`, `on it`.

Does not know words.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import extent
from tintype.engine.vignette.kinds import has_hands, is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, state
from tintype.engine.vignette.reading.links import Link, is_nameless
from tintype.engine.vignette.reading.manners import natural, revert
from tintype.engine.vignette.reading.parting import flank, part
from tintype.engine.vignette.states import AT_PART, BETWEEN_FEET, IN_MOUTH, ON_HEAD

CARRYING: Final = ("holding", "wearing")
ON_BODY: Final = ("on shoulders", "on a chest", "on a lap")
"""Where things are on somebody, beside the head, the neck and the back."""
WHOSE: Final = {"his": "him", "her": "her", "him": "him"}
"""How it is said whose feet or side something is at."""
ON_SOMEBODY: Final = ("head", "neck", "back", *ON_BODY)
LIGHT_M: Final = 0.45
WOMEN: Final = ("woman", "girl", "old woman", "bride", "princess", "queen", "witch", "mermaid")
MEN: Final = ("man", "boy", "old man", "groom", "prince", "king")
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
SPOTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("head", "heads"), ON_HEAD),
    **dict.fromkeys(("mouth", "mouths", "beak", "teeth", "jaws"), IN_MOUTH),
    **dict.fromkeys(("nose", "snout"), f"{AT_PART}nose"),
}
"""Places on a body that the drawing acts on, by the last word of the phrase."""


def spot_on(text: str) -> str:
    """Return the state of what is on a body where a phrase says: `in its mouth`."""
    return BETWEEN_FEET if text.startswith("between") else SPOTS.get(text.rpartition(" ")[2], "")


def reach_of(host: Draft) -> float:
    """Return how large a beast is that may have another one between the teeth; 0 for people."""
    is_beast = host.kind is not None and is_animate(host.kind) and not is_human(host.kind)
    return extent(host.kind) if host.kind and is_beast else 0.0


def is_bed(draft: Draft) -> bool:
    """Tell whether things lie on it beside who lies there."""
    return draft.kind is not None and draft.kind.name in ("bed", "sofa", "blanket", "rug")


def is_light(draft: Draft) -> bool:
    """Tell whether it is a small lifeless thing, which lies beside somebody."""
    kind = draft.kind
    return kind is not None and not is_animate(kind) and kind.height_m < LIGHT_M


def gender(name: str, attributes: Sequence[str]) -> str:
    """Return `female` or `male`, or nothing if neither a drawing's name nor what is said tells."""
    if name in WOMEN or "female" in attributes:
        return "female"
    return "male" if name in MEN or "male" in attributes else ""


def gender_of(draft: Draft) -> str:
    """Return `female` or `male`, or nothing if neither the word nor the drawing tells."""
    return gender(draft.kind.name if draft.kind else "", draft.attributes)


def meant(pronoun: str, named: Sequence[Draft]) -> list[Draft]:
    """Return whom `he` or `she` takes up: the last of that sex, or whose sex nobody knows."""
    wanted = GENDERS.get(pronoun)
    for genders in ((wanted,), (wanted, "")) if wanted else ():
        if found := [d for d in named if gender_of(d) in genders]:
            return found[-1:]
    return list(named[-1:])


GENDERS: Final = {"he": "male", "she": "female"}


class Pronouns(Clause):
    """A clause that knows what its pronouns are about."""

    def pronoun(self, text: str) -> None:
        """Let `it` stand for the thing before the one that the relation is about."""
        link, self.link = self.link, None
        if link is None or not link.subjects:
            return
        if link.key == "of" and self.apart and link.subjects[-1] is self.apart[-1][0]:
            self.is_after_noun = True
            return  # One of them: it was told apart already.
        own = [d for d in self.chain if self.ties.is_in(link.subjects, [d], CARRYING)]
        free = [*link.subjects, *own]  # A girl with a balloon looks up at it: at no balloon.
        others = [d for d in self.making.drafts if d.kind and d not in free]
        pair = others[-2:]
        if text == "them" and link.key == "looking at":
            living = [d for d in others if d.kind and is_animate(d.kind)][-2:]
            pair = living or pair  # They play at a table, and it is them who are watched.
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
        earlier = [d for d in self.chain if d not in free and d.kind]
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

    def resume(self, text: str) -> None:
        """Let `he`, `she` or `they` take up what was spoken of."""
        real = [d for d in self.making.drafts if d.kind]
        living = [d for d in real if d.kind and is_animate(d.kind)]
        found = meant(text, living or real)
        if text == "they" and len(self.group) > 1:
            found = list(self.group)
        elif text in GENDERS:
            self.kin = []  # It is one of a couple.
        self.chain, self.attach, self.group = list(found[-1:]), list(found), list(found)
        self.is_after_noun, self.joiner, self.link = True, "", None

    def front(self, key: str, text: str) -> bool:
        """Let what follows stand in a relation to what was spoken of: `above them a kite flies`."""
        named = self.group or self.chain
        hosts = [d for d in named if d.kind] or [d for d in self.making.drafts if d.kind]
        living = [d for d in hosts if d.kind and is_animate(d.kind)]
        if text in ("him", "her"):
            somebody = self.person(text, ())  # Not the puddle that she has jumped into.
            hosts = living or ([somebody] if somebody is not None else hosts)
        if not hosts:
            return False
        other = None
        if text == "them" and key == "between":
            host = hosts[-1]
            if host.count == 1 and len(hosts) > 1:
                host, other = hosts[-2], host
        else:
            host = hosts[-1] if text in ("him", "her") or not named else named[0]
        if host.kind is None:
            return False
        self.chain, self.attach, self.link, self.last = [], [], None, None
        self.group, self.is_list = [], False
        self.fronted = (key, host, other)
        return True

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

    def body(self, name: str, text: str) -> None:
        """Take `in its hand`, `on it`: how the last thing belongs to the one before it.

        The last word of `text` tells whose it is, and where on the body.
        """
        is_circumstance = self.link is not None and self.link.key == "with"
        self.link = None
        if self.attach and self.attach[-1].where == "wall":
            return  # What hangs on the wall behind him is on the wall.
        if name == "head" and self.chain and is_nameless(self.chain[-1]):
            return  # What nothing draws is on his face.
        real = [d for d in self.chain if d.kind]
        last = text.rpartition(" ")[2]
        whose = next((w for w in WHOSE if f" {w} " in f" {text} "), last)
        if real and (person := self.person(WHOSE.get(whose, last), real)) is not None:
            of = self.last if self.last is not None and self.last.key == "with" else None
            self.last = None
            # A hat with coins before him is a hat before him.
            real = [person, of.subjects[-1] if of and of.subjects[-1] in real else real[-1]]
        if len(real) == 1 and self.last is None and name in BODY:
            # A cat on a chair and a ball under it: the chair.
            others = [d for d in self.making.drafts if d.kind and d not in real]
            real = others[-1:] + real
        if len(real) == 1 and (name == "hand" or (name in ON_SOMEBODY and self.last is None)):
            # A man running, a briefcase in one hand; a pirate, a parrot on his shoulder.
            able = [d for d in self.making.drafts if d.kind and d not in real and has_hands(d.kind)]
            real = able[-1:] + real
        if name in BODY and (before := self.spoken_of_before(real)) is not None:
            real = [before, real[0]]
        if is_circumstance and real:
            self.shine(name, real[0])
            return
        if name == "around it" and len(self.kin) > 1 and self.gather_round():
            return
        if len(real) < 2 or self.is_dressed:
            return
        host, thing = self.whose(name, real)
        if name == "back" and host.kind and natural(host.kind) != host.kind.name:
            # What carries a thing on its back stands on all fours.
            host.kind, host.variant = CATALOG[natural(host.kind)], None
        self.belong(name, host, thing, spot_on(text))
        self.is_after_noun, self.is_list = True, False

    def spoken_of_before(self, real: Sequence[Draft]) -> Draft | None:
        """Return what `a parrot sits on a branch above it` is above: not the branch itself."""
        drafts = self.making.drafts
        if len(real) != 2 or not self.ties.is_in(real[:1], real[1:], ("on", "inside", "riding")):
            return None
        earlier = drafts[: drafts.index(real[0])] if real[0] in drafts else []
        return next((d for d in reversed(earlier) if d.kind and not self.ties.is_carried(d)), None)

    def person(self, whose: str, real: Sequence[Draft]) -> Draft | None:
        """Return the person of `behind him`, if one was named whom the clause does not name."""
        gender = {"him": "female", "her": "male"}.get(whose)
        named = [d for d in real[:-1] if d.kind and is_human(d.kind)]
        if gender is None or any(gender_of(d) != gender for d in named):
            return None
        people = [d for d in self.making.drafts if d.kind and is_human(d.kind) and d not in real]
        return next((d for d in reversed(people) if gender_of(d) != gender), None)

    def whose(self, name: str, real: Sequence[Draft]) -> tuple[Draft, Draft]:
        """Return on whom or what something is, and what it is, of the last things of a clause."""
        host, thing = real[-2], real[-1]
        living = [d for d in real[:-1] if d.kind and is_animate(d.kind)]
        if name in ("hand", "head", "back", *ON_BODY) and living:
            host = living[-1]
            of = self.last.subjects[-1] if self.last and self.last.key == "of" else None
            thing = of if of in real and of is not host and of is not None else thing
        elif self.last is not None and self.last.key == "of" and self.last.subjects[-1] in real:
            # In `a vase of roses on it` it is the vase that is on it.
            thing = self.last.subjects[-1]
            host = real[max(0, real.index(thing) - 1)]
        elif self.last is not None and self.last.key == "with" and self.last.subjects[-1].kind:
            host = self.middle_of(self.last.subjects[-1])
        return host, thing

    def belong(self, name: str, host: Draft, thing: Draft, spot: str) -> None:
        """Relate a thing to whose it is: `name` is the part of the body, `spot` its state there."""
        if name == "hand":
            if self.last is not None and host not in self.last.subjects:
                self.ties.part(thing, self.last.subjects[-1])  # A tree, a door on the way.
            self.ties.reverse(host, "holding", thing)
            if spot == IN_MOUTH and thing.kind and extent(thing.kind) < 1.2 * reach_of(host):
                self.ties.part(host, thing)  # Prey too large for other mouths, but not for this.
                self.ties.note([(host, "holding", thing)])
            if spot and self.ties.is_in([host], [thing], ("holding",)):
                state(thing, spot)
                if spot in (IN_MOUTH, BETWEEN_FEET):
                    revert(host)
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
            beds = [r[2] for r in self.ties.all if r[0] is host and r[1] == "on" and is_bed(r[2])]
            if key == "next to" and beds and is_light(thing):
                key, host = "on", beds[-1]  # A laptop beside who lies on the bed.
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
