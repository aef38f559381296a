"""Owns how a thing of a scene looks: its colours, parts, garments, age and count.

Does not know what else words say of things (`change`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.attaching.traits import BUILDINGS, VEHICLES, is_family
from tintype.engine.vignette.editing.canvas import MISSED, SO_ALREADY, chosen
from tintype.engine.vignette.editing.move import Mover
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.kinds import garment_of, is_animate, is_human, slot_of
from tintype.engine.vignette.memory import MAX_COUNT
from tintype.engine.vignette.owning import lacked, own_part, parts_in
from tintype.engine.vignette.reading.draft import dress, put_on
from tintype.engine.vignette.reading.parts import BEARDS, LONG_BEARDED
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import (
    Part,
    Subject,
)

HAIR: Final[Mapping[str, str]] = {
    "short": "short haired",
    "shorter": "short haired",
    "long": "long haired",
    "longer": "long haired",
    "curly": "curly",
    "wavy": "curly",
}
"""What hair can be, and how that is said of somebody."""

BRIGHT: Final = "bright windowed"
DARK: Final = "dark windowed"
"""What is said of a thing whose lights are on, or off, whatever the time."""
GLAZED: Final = (*BUILDINGS, *VEHICLES)
"""Families of what has lights or windows of its own."""
GAPPED: Final = 1.05
"""How wide a place is for a thing as wide as 1."""
SLIM: Final = 0.14
"""What is less wide than this part of the picture finds a place in any case."""


class Looks(Mover):
    """Changes how things look, and how many there are."""

    def recount(self, id_: str, count: int) -> None:
        """Let there be `count` of a thing; those that stay keep their places if there is room."""
        s = self.get(id_)
        count = max(1, min(MAX_COUNT, count))
        if count == s.count:
            return
        kept = chosen(s, range(min(count, s.count)))
        if not self.has_room(s, count - s.count):
            # All are placed anew rather than some of them small, or before the others.
            kept = kept.unplaced()
        self.put(msgspec.structs.replace(kept, count=count))
        self.focus = [id_]

    def has_room(self, subject: Subject, more: int) -> bool:
        """Tell whether so many more of a thing can stand beside those that are there."""
        if more <= 0 or CATALOG[subject.kind].stance == "sky" or not subject.marks:
            return True
        if not subject.pins:
            return False
        ground, boxes = self.ground, self.ground.boxes(subject)
        wide = GAPPED * max(b[2] - b[0] for b in boxes)
        left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
        return wide < SLIM * ground.width or more <= left // wide + (ground.width - right) // wide

    def parts(self, ids: Sequence[str], words: Sequence[Lexeme]) -> bool:
        """Take `a red roof`, `blue eyes`, `a green dress`: a part or garment in a colour."""
        is_any = False
        for id_ in ids:
            s = self.get(id_)
            kind = CATALOG[s.kind]
            draft = self.draft(s)
            colour: str | None = None
            found = False
            for w in words:
                garment, slot = garment_of(kind, w.text), slot_of(kind, w.text)
                own = own_part(kind, w.text)
                is_own = not garment or w.text in parts_in(kind.name)
                if w.text in BEARDS and is_human(kind):
                    lacking = f"{LACKING}{own}"
                    if lacking in draft.attributes:
                        draft.attributes.remove(lacking)
                    else:
                        draft.attributes.append(BEARDS[w.text])
                    if colour:
                        draft.parts["hair"] = colour
                    found, colour = True, None
                    continue
                if w.sense.colour and not (slot and colour):
                    colour = w.sense.colour
                elif own and is_own and f"{LACKING}{own}" in draft.attributes:
                    draft.attributes.remove(f"{LACKING}{own}")
                    if colour:
                        draft.parts[slot or own] = colour
                    found, colour = True, None
                elif garment:
                    put_on(draft, garment, colour)
                    found, colour = True, None
                elif (slot or own) and colour:
                    draft.parts[slot or own or ""] = colour
                    found, colour = True, None
                elif w.sense.noun and not w.sense.is_adjective:
                    found = False
                    break
            if found:
                self.redraw(draft, s)
                is_any = True
        return is_any

    def remove(self, target: Target) -> None:
        """Take out a target."""
        gone: list[str] = []
        for id_ in target.ids:
            pieces = target.pieces.get(id_)
            if not pieces:
                gone.append(id_)
                continue
            s = self.get(id_)
            one = self.split(s, pieces)
            if one != id_:
                gone.append(one)
            else:
                self.recount(id_, s.count - len(pieces))
        for id_ in gone:
            # Who loses the sword in hand does not show the one of the calling.
            owner, thing = self.get(self.wearer_of(id_)), self.get(id_)
            if owner is not thing and (part := own_part(CATALOG[owner.kind], thing.kind)):
                self.lack([owner.id], part)
        if gone:
            self.drop(gone)

    def lack(self, ids: Sequence[str], part: str) -> None:
        """Leave out a part that drawings have by themselves, with the colour that it had."""
        self.is_bared = True
        for id_ in ids:
            s = self.get(id_)
            attributes = tuple(dict.fromkeys((*s.attributes, f"{LACKING}{part}")))
            parts = tuple(p for p in s.parts if p.slot != part)
            self.put(msgspec.structs.replace(s, attributes=attributes, parts=parts))
        self.focus = list(ids)

    def owns_already(self, subject: Subject, words: Sequence[Lexeme]) -> bool:
        """Tell who adds a chimney to a house that it has one; False if more is asked for."""
        things = [w for w in words if not w.sense.mark and w.text != "some"]
        kind = CATALOG[subject.kind]
        if len(things) != 1 or subject.count > 1:
            return False
        if is_human(kind) and (
            self.host_of(subject.id) or things[0].text not in parts_in(kind.name)
        ):
            return False
        part = own_part(kind, things[0].text, subject.variant, subject.attributes)
        if part is None or f"{LACKING}{part}" in subject.attributes:
            return False
        self.missed.append(f"`{subject.word or subject.kind}` has `{things[0].text}` already.")
        return True

    def bared_by(self, ids: Sequence[str], text: str) -> bool:
        """Take `hatless`, `beardless` of those who have one."""
        for id_ in ids:
            lacking = lacked(CATALOG[self.get(id_).kind], text)
            if lacking is None:
                return False
            self.lack([id_], lacking.removeprefix(LACKING))
        return bool(ids)

    def undress(self, target: Target) -> None:
        """Take a garment off."""
        for id_ in target.ids:
            s = self.get(id_)
            garment = target.garment or ""
            if garment == BEARDS["beard"] and LONG_BEARDED in s.attributes:
                garment = LONG_BEARDED
            if target.part and f"{LACKING}{target.part}" not in s.attributes:
                self.lack([id_], target.part)
                s = self.get(id_)
            elif garment not in s.attributes:
                self.missed.append(MISSED.format(garment))
                continue
            slots = DYES.get(garment, ())
            self.put(
                msgspec.structs.replace(
                    s,
                    attributes=tuple(a for a in s.attributes if a != garment),
                    parts=tuple(p for p in s.parts if p.slot not in slots),
                )
            )

    def mended(self, id_: str) -> None:
        """Drop relations that make no sense for what a subject has become."""
        kind = CATALOG[self.get(id_).kind]
        if is_animate(kind):
            return
        gone = [
            r.object
            for r in self.scene.relations
            if r.subject == id_ and r.name in ("wearing", "holding")
        ]
        self.replace(
            relations=tuple(
                r
                for r in self.scene.relations
                if not (r.subject == id_ and r.name in ("wearing", "holding", "riding", "chasing"))
            )
        )
        self.drop(gone)

    def cut_hair(self, subject: Subject, words: Sequence[Lexeme]) -> bool:
        """Let somebody's hair be short, long or curly, as words say."""
        said = [HAIR[w.text] for w in words if w.text in HAIR]
        kept = [a for a in subject.attributes if a not in HAIR.values() or not said]
        attributes = tuple(dict.fromkeys((*kept, *said)))
        self.put(msgspec.structs.replace(subject, attributes=attributes))
        self.focus = [subject.id]
        return bool(said)

    def lit_up(self, *, is_on: bool, of: Sequence[str] = ()) -> bool:
        """Switch the lights of all houses and vehicles on or off; False if there are none.

        With `of` it is done to those of them, and to other things that shine.
        """
        word, other = (BRIGHT, DARK) if is_on else (DARK, BRIGHT)
        before = self.scene
        lamps = [s for s in self.scene.subjects if is_family(CATALOG[s.kind], GLAZED)]
        if of:
            lamps = [s for s in map(self.get, of) if s in lamps or CATALOG[s.kind].is_lit_at_night]
        for s in lamps:
            kept = tuple(a for a in s.attributes if a != other)
            is_so = self.scene.time == "night" if is_on else self.scene.time in (None, "day")
            added = () if is_so or word in kept else (word,)
            self.put(msgspec.structs.replace(s, attributes=(*kept, *added)))
        if lamps and self.scene == before:
            self.missed.append(SO_ALREADY)
        return bool(lamps)

    def grow_beard(self, subject: Subject, words: Sequence[Lexeme]) -> bool:
        """Let a beard be long or short, as words say; False if they say neither."""
        is_long = any(w.text in ("long", "longer", "big", "bigger") for w in words)
        if not is_long and not any(w.text in ("short", "shorter", "smaller") for w in words):
            return False
        kept = [a for a in subject.attributes if a not in (BEARDS["beard"], LONG_BEARDED)]
        attributes = (*kept, LONG_BEARDED if is_long else BEARDS["beard"])
        self.put(msgspec.structs.replace(subject, attributes=attributes))
        self.focus = [subject.id]
        return True

    def adjectives(self, ids: Sequence[str], mods: Sequence[Lexeme]) -> None:
        """Describe things by adjectives; a new colour takes the place of the old one."""
        if not mods:
            return
        colours = any(m.sense.colour for m in mods)
        material = any(m.sense.material for m in mods)
        pattern = any(m.sense.pattern for m in mods)
        for id_ in ids:
            s = self.aged(self.get(id_), mods)
            draft = self.draft(s)
            if colours or material:
                draft.colours, draft.material = [], draft.material if not material else None
                main = CATALOG[s.kind].recolour[:1]
                draft.parts = {k: v for k, v in draft.parts.items() if k not in main}
                if colours and draft.material in ("gold", "silver", "bronze", "copper"):
                    draft.material = None
                if not pattern and colours:
                    draft.pattern = s.pattern
            unknown: list[str] = []
            dress(draft, mods, unknown)
            unknown.extend(wish[0] for wish in draft.wishes)
            self.note_poses(s, unknown)
            self.redraw(draft, s)

    def aged(self, subject: Subject, mods: Sequence[Lexeme]) -> Subject:
        """Return somebody without the age that is taken back: an old man who is to be young."""
        age = next((m.text for m in mods if m.text in ("old", "young")), "")
        other = {"old": "young", "young": "old"}.get(age, "")
        if not other or not is_human(CATALOG[subject.kind]):
            return subject
        plain = subject.kind.removeprefix(f"{other} ")
        kind = plain if plain in CATALOG else subject.kind
        attributes = tuple(a for a in subject.attributes if a != other)
        word = None if kind != subject.kind else subject.word
        return msgspec.structs.replace(subject, kind=kind, word=word, attributes=attributes)

    def recoloured(self, words: Sequence[Lexeme]) -> bool:
        """Take `red to green`: everything of one colour gets another."""
        colours = [w.sense.colour for w in words if w.sense.colour]
        is_plain = all(w.sense.colour or w.text in ("to", "into", "with") for w in words)
        if len(colours) != 2 or not is_plain:
            return False
        old, new = colours
        for s in self.scene.subjects:
            self.put(
                msgspec.structs.replace(
                    s,
                    colours=tuple(new if c == old else c for c in s.colours),
                    parts=tuple(
                        Part(slot=p.slot, colour=new if p.colour == old else p.colour)
                        for p in s.parts
                    ),
                )
            )
        return True

    def variants(self, ids: Sequence[str]) -> frozenset[str]:
        """Return the poses that the drawings of things know."""
        return frozenset(v for i in ids for v in CATALOG[self.get(i).kind].variants)

    def factor_beside(self, id_: str, other: Target | None, factor: float) -> float:
        """Return the factor that makes a thing clearly larger, or smaller, than another one."""
        if other is None or not other.ids:
            return factor
        boxes = [self.ground.boxes(self.get(i)) for i in (id_, other.ids[0])]
        if not all(boxes):
            return factor
        own, its = (max(((b[2] - b[0]) * (b[3] - b[1])) ** 0.5 for b in some) for some in boxes)
        return max(factor, 1.25 * its / own) if factor > 1 else min(factor, its / own / 1.25)
