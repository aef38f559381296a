"""Owns the clause so far: what has been read, and which things a preposition or verb is about.

A relation word takes the thing before it (`a cat on a mat by a door`); after a comma or `and` it
takes the first thing of the clause. Does not know words.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.reading.circumstance import Circumstances
from tintype.engine.vignette.reading.create import Creator
from tintype.engine.vignette.reading.draft import Draft, is_lettered
from tintype.engine.vignette.reading.gather import Gatherings
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.links import Link, class_of
from tintype.engine.vignette.reading.predicates import Predicate
from tintype.engine.vignette.reading.ties import Ties
from tintype.engine.vignette.scene import WhereWord

OF_DOERS: Final = ("behind", "in front of", "at")
"""Places that after a deed are its doer's: `making coffee behind a counter`."""
ASIDE: Final = ("in front of", "behind", "next to", "left of", "right of")
"""Places beside several things at once."""
SPRAYS: Final = ("spraying", "sprays", "spray", "hosing", "hoses")

ROASTING: Final = ("roast", "toast", "grill", "cook", "warm", "heat")


class Clause:
    """What has been read. `chain` is the clause so far, `group` the things joined by commas.

    `quotes` are the texts in quotation marks, `kin` the people of the last noun, `content` what was
    named last as being in something, `shared` what several people have one of. `told` is what is
    said right after the phrase that is taken.
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
        self.told: Predicate = ""
        self.gift: Link | None = None
        self.place: tuple[Link, Draft] | None = None
        self.fronted: tuple[str, Draft, Draft | None] | None = None
        self.ahead: WhereWord | None = None
        self.sided: list[Draft] = []
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
        if key in ("above", "over") and self.deed.startswith(ROASTING):
            key = "next to"  # Over a fire is what is roasted, not who does it.
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

    def hang_letters(self, letters: str, things: Sequence[Draft]) -> bool:
        """Letter the first of `things` that can carry it; False if none can."""
        for draft in things:
            if is_lettered(draft, self.about.phrases):
                draft.lettering = letters
                return True
        return False

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
