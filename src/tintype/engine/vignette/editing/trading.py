"""Owns exchanges in a scene: one thing for another, two that change places, another count.

Does not know what a thing may become (`change`).
"""

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.canvas import MISSED, bare
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.placing import shifted_to
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.editing.standing import PLACED
from tintype.engine.vignette.editing.taking import Taker
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.scene import Scene, Subject


class Trader(Taker):
    """Puts one thing in the place of another."""

    def trade(self, was: Scene) -> None:
        """Let somebody put down what they held before, as they hold something else instead."""
        new = [r for r in self.scene.relations if r not in was.relations]
        self.drop(
            [
                old.object
                for old in was.relations
                for r in new
                if old.name in ("holding", "wearing", "riding")
                and (old.subject, old.name) == (r.subject, r.name)
                and old.object != r.object
                and self.scene.subject(old.object)
            ]
        )

    def _replace(self, clause: Clause) -> None:
        a, b = clause.part("a"), clause.part("b")
        head, mark, tail = b.partition(" and the ")
        if mark and any(f" {w} " in tail for w in ("with", "by", "for")):
            b = head
            first, _, second = tail.replace(" by ", " with ").partition(" with ")
            self._replace(
                Clause(text=clause.text, name="replace", parts={"a": f"the {first}", "b": second})
            )
        target, _ = self.find(a)
        if target is None or not target.ids:
            told = about.told(self.words(b))
            if told and about.told(self.words(a)):
                self.circumstances(told)
                return
            self.missed.append(MISSED.format(self.plain(bare(a))))
            return
        if target.garment:
            self.change_clothes(target, self.words(b))
            return
        if target.part:
            self.change_part(target, self.words(b))
            return
        self.become_other(target, b)

    def _hues(self, clause: Clause) -> None:
        """Let two things have each other's colours."""
        told = [self.find(clause.part(k))[0] for k in ("a", "b") if clause.part(k)]
        ids = [i for t in told if t is not None for i in t.ids[:1]]
        ids = ids or [s.id for s in self.scene.subjects if s.colours]
        if len(ids) != 2:
            self.missed.append("Which two things are to have each other's colours is not clear.")
            return
        one, two = self.get(ids[0]), self.get(ids[1])
        self.put(msgspec.structs.replace(one, colours=two.colours))
        self.put(msgspec.structs.replace(two, colours=one.colours))
        self.focus = ids

    def _count(self, clause: Clause) -> None:
        text = clause.part("a")
        target = self.need(text)
        if target is not None and text == "them" and all(self.get(i).count < 2 for i in target.ids):
            # `make three of them`, of one tulip.
            target = self.need("it")
        if target is not None:
            said = clause.part("b")
            # Nobody counts further than four digits go, and `int` takes no endless ones.
            number = int(said[:4]) if said.isdecimal() else self.words(said)[0].sense.count
            self.recount(target.ids[0], number)

    def _switch(self, clause: Clause) -> None:
        one, two = self.find(clause.part("a"))[0], self.find(clause.part("b"))[0]
        if one is not None and len(one.ids) == 2 and not clause.part("b"):
            one, two = Target(ids=one.ids[:1]), Target(ids=one.ids[1:])
        if not clause.part("a"):
            both = self.finder.pronoun("them")
            if len(both) != 2:
                both = [s.id for s in self.scene.subjects if is_animate(CATALOG[s.kind])]
            both = both if len(both) == 2 else self.finder.everything
            if len(both) == 2:
                one, two = Target(ids=both[:1]), Target(ids=both[1:])
        if one is None or two is None or not one.ids or not two.ids:
            if one is not None and one.ids and clause.part("b"):
                self.become_other(one, clause.part("b"))
                return
            self.missed.append(MISSED.format(self.plain(bare(clause.part("a")))))
            return
        self.switch(self.get(self.parted(one)[0]), self.get(self.parted(two)[0]))

    def switch(self, a: Subject, b: Subject) -> None:
        """Let two things change places."""
        if not a.pins or not b.pins:
            self.exchange(a, b)
            return
        ground = self.ground
        for s, t in ((a, b), (b, a)):
            x, own = (sum(p.x for p in v.pins) / len(v.pins) * ground.width for v in (t, s))
            y = max(p.y for p in t.pins) * ground.height
            # Side by side each keeps its distance: the small one stays in front.
            is_row = abs(x - own) > 0.12 * ground.width
            is_same = CATALOG[s.kind].stance == CATALOG[t.kind].stance
            y_wanted = y if is_same and not is_row else None
            pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=x, y=y_wanted)
            self.put(msgspec.structs.replace(s, pins=pins, where=None))
        swap = {a.id: b.id, b.id: a.id}
        self.replace(
            relations=tuple(
                msgspec.structs.replace(
                    r, subject=swap.get(r.subject, r.subject), object=swap.get(r.object, r.object)
                )
                if r.name in PLACED and r.name != "chasing"
                else r
                for r in self.scene.relations
            )
        )
        for r in self.scene.relations:
            # A ball does not chase the dog: the dog turns round.
            if r.name == "chasing" and {r.subject, r.object} == {a.id, b.id}:
                one, two = self.get(r.subject), self.get(r.object)
                self.turn(one.id, "left" if two.pins[0].x < one.pins[0].x else "right")
        self.focus = [a.id, b.id]
