"""Owns what is taken out of a scene: things, garments, and what a setting draws by itself.

Does not know what hangs on what is taken (`standing`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.adding import Adder
from tintype.engine.vignette.editing.canvas import MISSED, bare
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.tokens import Lexeme

SIGNS: Final[Mapping[str, tuple[str, ...]]] = {
    "fire": ("burning",),
    "flames": ("burning",),
    "smoke": ("smoking", "burning"),
    "leaves": ("leafy",),
    "hat": ("hatted",),
    "toppings": ("topped",),
    "topping": ("topped",),
}
"""Words for what is seen of a state or pose of a thing."""
LACKING: Final[Mapping[str, tuple[str, ...]]] = {
    fruit: (f"{fruit}less",) for fruit in ("banana", "apple", "orange", "grape")
}
"""What is said of a heap of fruit out of which one kind was taken."""
OFF: Final = ("from", "off", "of", "out of", "off of")
"""Words before what something is taken from."""


class Taker(Adder):
    """Takes things away."""

    def _remove(self, clause: Clause) -> None:
        text = clause.part("a")
        words = self.words(text)
        host = next((k for k, w in enumerate(words) if w.text in OFF and k), None)
        if self.is_bared and text in ("it", "them", "that"):
            return  # `I do not like the scarf, remove it`: it is gone by now.
        if not text:
            inside = self.finder.inside() or self.focus
            self.drop(inside)
            return
        target = self.finder.find(words, 0)
        if target is not None and target.ids and (target.part or not target.slot):
            if target.garment:
                self.undress(target)
            elif target.part:
                self.lack(target.ids, target.part)
            else:
                if host is not None and host >= target.end:
                    owner = self.finder.find(words, host + 1)
                    target = self.hung_on(target, owner)
                self.remove(target)
            joint, rest = words[target.end : target.end + 1], words[target.end + 1 :]
            if joint and joint[0].sense.mark in ("and", "comma") and rest:
                # `no beard, a hat` takes one and gives the other.
                is_new = joint[0].sense.mark == "comma" and rest[0].sense.mark == "a"
                name, said = "add" if is_new else "remove", self.said(rest)
                more = Clause(text=said, name=name, parts={"v": name, "a": said})
                (self._add if is_new else self._remove)(more)
            return
        if self.shorn(text) or self.unfurnish(words) or self.untoned(text):
            return
        word = self.plain(bare(text))
        self.missed.append(MISSED.format(word))

    def hung_on(self, target: Target, owner: Target | None) -> Target:
        """Return only what of a target belongs to an owner."""
        if owner is None:
            return target
        ids = [i for i in target.ids if (h := self.host_of(i)) and h.id in owner.ids]
        return Target(ids=ids, end=target.end) if ids else target

    def shorn(self, text: str) -> bool:
        """Take off what a drawing has by itself: candles, leaves, flames, a smoking chimney."""
        word = bare(text)
        told = parse(f"a house with {word}").subjects[:1]
        signs = {*(a for s in told for a in s.attributes), *SIGNS.get(word, ())}
        for s in self.foremost(self.focus):
            variants = CATALOG[s.kind].variants
            left = tuple(a for a in s.attributes if a not in signs)
            lacking = (
                LACKING.get(singular(word), ()) if s.kind in ("fruit bowl", "fruit basket") else ()
            )
            if lacking and lacking[0] not in s.attributes:
                self.put(msgspec.structs.replace(s, attributes=(*s.attributes, *lacking)))
            elif len(left) < len(s.attributes):
                self.put(msgspec.structs.replace(s, attributes=left))
            elif "bare" in variants and s.variant != "bare" and {word, *signs} & set(variants):
                self.put(msgspec.structs.replace(s, variant="bare"))
            else:
                continue
            self.focus = [s.id]
            return True
        return False

    def unfurnish(self, words: Sequence[Lexeme]) -> bool:
        """Take away what is no subject: weather, sun, clouds, stars, a barn of the setting."""
        scene = self.scene
        without = set(scene.without or ())
        changed = False
        for word in words:
            weather = about.weather_of(word)
            name = about.HEAVENS.get(word.text)
            noun = word.sense.noun
            if weather and scene.weather == weather:
                self.replace(weather="clear")
                changed = True
            if name and name not in without:
                without.add(name)
                changed = True
            elif noun is not None and noun.kind.name in about.FURNISHED and not name:
                changed = changed or noun.kind.name not in without
                without.add(noun.kind.name)
            if word.sense.style and scene.style == word.sense.style:
                self.replace(style=None)
                changed = True
            if word.sense.mood and scene.mood == word.sense.mood:
                self.replace(mood=None)
                changed = True
        if without != set(scene.without or ()):
            self.replace(without=tuple(sorted(without)))
        return changed

    def _fade(self, clause: Clause) -> None:
        self._remove(clause)

    def _stay(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is None:
            return
        kept = set(self.parted(target))
        kept |= {r.object for i in kept for r in self.loads(i) if r.subject == i}
        kept |= {r.subject for i in kept for r in self.loads(i) if r.object == i}
        self.drop([s.id for s in self.scene.subjects if s.id not in kept])
