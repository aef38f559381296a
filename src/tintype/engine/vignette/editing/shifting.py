"""Owns commands that move, resize and turn things.

Does not know what the words of a place mean in the picture (`move`).
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import FLOWN
from tintype.engine.vignette.composing.blocks import around
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.canvas import MISSED, bare
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.move import SHY
from tintype.engine.vignette.editing.placing import shifted_to
from tintype.engine.vignette.editing.refer import WHOSE, Target
from tintype.engine.vignette.editing.trading import Trader
from tintype.engine.vignette.kinds import is_animate, is_worn
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.tokens import Lexeme

OTHER_SIDE: Final = re.compile(
    r"^(?:on|to|over to|onto) (the|his|her|its|their) (?:other|opposite) side"
    r"(?: of (?:the (?:picture|image)|(.+)))?$"
)


class Shifter(Trader):
    """Moves things about."""

    def _move(self, clause: Clause) -> None:
        text = clause.part("a")
        words = self.words(text)
        if words and words[0].sense.mark == "it":
            told = about.told(words[1:])
            is_moved = clause.part("v") != "let" and "setting" in told and self.scene.subjects
            if told and not is_moved and not self.has_thing(words[1:]):
                self.circumstances(told)
                return
        target, rest = self.find(text, is_moved=True)
        is_new = not words or words[0].sense.mark == "a" or words[0].sense.count > 0
        if target is None or not target.ids or (is_new and clause.part("v") != "let"):
            if clause.part("v") in ("let", "lay", "sit", "stand"):
                told = about.told(words, self.scene.setting)
                if told:
                    self.circumstances(told)
                    return
            if any(w.sense.mark == "the" for w in words[:1]) and not self.is_placeable(words):
                self.missed.append(MISSED.format(self.plain(bare(text))))
                return
            self._add(Clause(text=text, name="add", parts={"a": text, "v": "add"}))
            return
        if rest and rest[0].sense.preposition == "in" and self.is_clothing(target, rest[1:]):
            self.endow(target, rest[1:])
            return
        if self.cross(target, self.said(rest)):
            return
        self.verb = clause.part("v")
        if not rest and self.verb in ("raise", "lift", "lower"):
            rest = self.words("down" if self.verb == "lower" else "up")
        ids = self.parted(target)
        if words[0].sense.mark in ("it", "they"):
            # Who wears a hat is moved with it.
            flown = [i for i in ids if self.get(i).kind in FLOWN]
            ids = flown or list(dict.fromkeys(self.wearer_of(i) for i in ids))
        if target.slot or target.garment:
            self.describe_part(target, rest)
        else:
            self.describe(ids, rest)
        self.focus = ids

    def cross(self, target: Target, words: str) -> bool:
        """Move things `to the other side` of another one, or of the picture."""
        found = OTHER_SIDE.match(words)
        if found is None or not target.ids or not self.get(target.ids[0]).pins:
            return False
        ground, id_ = self.ground, self.parted(target)[0]
        x = self.get(id_).pins[0].x
        beside = found[2] or ("" if found[1] == "the" else found[1])
        other = self.find(WHOSE.get(beside, beside))[0] if beside else None
        if other is not None and other.ids and (seen := self.seen(self.get(other.ids[0]))):
            one, two = self.get(id_), self.get(other.ids[0])
            own, its = around(ground.boxes(one)), around(ground.boxes(two)) if two.pins else None
            room = (its[0] if x > seen[0].x else ground.width - its[2]) if its else ground.width
            if room < own[2] - own[0]:
                self.switch(one, two)
            else:
                self.link(id_, "left of" if x > seen[0].x else "right of", other.ids[0])
        else:
            s = self.get(id_)
            wanted = (1 - x) * ground.width
            pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=wanted)
            self.put(msgspec.structs.replace(s, pins=pins, where=None))
        self.focus = [id_]
        return True

    def is_clothing(self, target: Target, words: Sequence[Lexeme]) -> bool:
        """Tell whether words are what a target puts on: `put her in a long coat`."""
        p = Roles(words).phrase(0) if words else None
        noun = p.head.sense.noun if p is not None and p.head is not None else None
        kinds = [CATALOG[self.get(i).kind] for i in target.ids]
        return noun is not None and is_worn(noun.kind) and any(is_animate(k) for k in kinds)

    def is_placeable(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether `the sun` or `the scene` is meant, which is no subject."""
        return any(about.told([w]) or w.text in about.HEAVENS for w in words[1:2])

    def _size(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is None:
            return
        verb, extra = clause.part("v"), clause.part("g")
        grows = verb.startswith(
            ("enlarge", "magnify", "scale up", "grow", "blow", "incr", "double")
        )
        factor = 1.45 if grows else 1 / 1.45
        if verb.startswith(("double", "halve")) or "half" in extra:
            factor = 2.0 if grows else 0.5
        elif extra in SHY:
            factor = factor**0.5
        for id_ in self.parted(target):
            self.scale(id_, factor)
        self.focus = list(target.ids)

    def _flip(self, clause: Clause) -> None:
        text = clause.part("a")
        if self.toned(clause.text):
            return
        words = self.words(text)
        if text in ("it", "this") and len(self.scene.subjects) != 1 and not self.focus:
            self.missed.append("Only single things can be mirrored in a drawn scene.")
            return
        target = self.finder.find(words, 0)
        if target is None or not target.ids:
            self.missed.append(MISSED.format(self.plain(bare(text))))
            return
        for id_ in self.parted(target):
            self.turn(id_, None)
        self.focus = list(target.ids)
