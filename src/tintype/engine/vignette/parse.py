"""Owns the reading of a prompt: in any script it becomes a scene; never an error.

Word by word, phrases become things, and prepositions and verbs between them become relations of
the clause; what nothing knows is told. Does not know drawing.
"""

from collections.abc import Mapping, Sequence
from typing import Final, cast

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.bind import agents
from tintype.engine.vignette.clause import Clause, Link
from tintype.engine.vignette.draft import (
    BODY_PARTS,
    QUIET_POSES,
    Draft,
    dress,
    garment_of,
    has_part,
    is_animate,
    is_human,
    is_ingredient,
    pose,
    put_on,
    put_where,
    slot_of,
)
from tintype.engine.vignette.grammar import Phrase, Roles
from tintype.engine.vignette.joint import JOINT
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.scene import FacingWord, Scene, WhereWord
from tintype.engine.vignette.tokens import Lexeme, lexemes_of, unquote

MAX_SUBJECTS: Final = 40
MAX_UNKNOWN: Final = 40
NOT_DRAWN: Final = "; not drawn:"
MIENS: Final = ("happy", "sad", "angry", "surprised", "sleepy")
PLACE_PARTS: Final = words(
    """windows lights streetlights houses buildings skyscrapers roofs rooftops waves sand trees
    grass walls floor ceiling shelves hills stars snow clouds puddles shops crowds"""
)
"""What is seen in the settings where people name it."""

BEARDS: Final = ("beard", "moustache", "mustache")
_OWN_TOOLS: Final = ("jobs", "athletes", "players")
"""Categories of people whose drawings have things of their own."""

_MASTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "watering can": ("gardener",),
    "fishing rod": ("fisherman",),
    "paintbrush": ("artist",),
    "hammer": ("builder",),
    "camera": ("photographer",),
    "pan": ("chef",),
    "boxing gloves": ("boxer",),
    "microphone": ("singer",),
    "dumbbell": ("weightlifter",),
    "magnifying glass": ("detective",),
    "book": ("reader", "teacher", "student"),
    "pencil": ("teacher", "student", "doctor"),
    "magic wand": ("magician",),
    "rolling pin": ("baker", "chef"),
    "syringe": ("nurse",),
    "water spray": (),
    "drum": ("musician",),
    "axe": ("firefighter",),
}
"""Whose drawings show a tool already."""
_DEEDS: Final = ("next to", "holding", "looking at", "playing")
_WITH_HANDS: Final = ("playing", "eating", "drinking", "painting", "cooking", "writing")


class _Reader(Clause):
    """Reads one prompt, word by word."""

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__()
        self.quotes = quotes
        self.roles = Roles(())

    # Walking

    def read(self, lexemes: Sequence[Lexeme]) -> None:
        """Read all lexemes."""
        self.roles = Roles(lexemes)
        for lexeme in lexemes:
            self.about.hint(lexeme.text)
        i, n = 0, len(lexemes)
        while i < n:
            lexeme, role = lexemes[i], self.roles.roles[i]
            if lexeme.quote >= 0:
                self.letter(self.quotes[lexeme.quote])
                i += 1
            elif self.is_verb(i):
                self.verb(i)
                i += 1
            elif role in "DCAnNPXUS":
                if self.is_after_noun and not self.joiner and is_aside(lexeme, role):
                    if role == "U":
                        self.miss(lexeme.text)
                    i += 1
                    continue
                p = self.roles.phrase(i)
                self.take(p)
                i = p.end
            else:
                self.small_word(lexeme, i)
                i += 1

    def small_word(self, lexeme: Lexeme, i: int) -> None:
        """Take a word that carries grammar."""
        s = lexeme.sense
        if s.mark:
            self.mark(s.mark, lexeme.text)
        elif s.where:
            self.put_where(cast("WhereWord", s.where), i)
        elif s.facing:
            for draft in self.actors(self.attach):
                draft.facing = cast("FacingWord", s.facing)
        elif s.body and not (s.preposition and self.leads_on(i)):
            self.body(s.body)
        elif s.preposition:
            self.preposition(s.preposition)
        elif lexeme.text == "'s":
            self.owner = self.attach[-1] if self.attach else None

    def leads_on(self, i: int) -> bool:
        """Tell whether a noun phrase follows the lexeme at `i`."""
        return self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)

    def mark(self, name: str, text: str) -> None:
        """Take a mark of grammar."""
        if name == "stop":
            self.stop()
        elif name == "but":
            self.is_negated = False
            self.joiner = "comma"
        elif name in ("and", "comma"):
            self.joiner = "and" if name == "and" and not self.joiner else "comma"
            self.is_after_noun = False
            if self.link is not None and not self.is_negated:
                self.link = None
        elif name == "it":
            if self.link is None and not self.chain:
                self.resume("it")
            else:
                self.pronoun()
        elif name == "they":
            self.resume(text)
        elif name == "is":
            self.is_said = self.is_after_noun = True
            self.is_many = text in ("are", "were")
            self.joiner = ""
        elif name == "has":
            if self.chain:
                self.preposition("with")
        elif name == "there":
            self.chain, self.attach, self.link = [], [], None
        elif name == "no":
            self.is_negated = True
        elif name == "of":
            if self.is_after_noun and self.attach:
                self.link = Link(self.attach, "of")
                self.is_after_noun = False
        elif name in ("says", "title", "named"):
            self.quote_mode = name
            self.link = None
        elif name in ("bigger", "smaller"):
            for draft in self.attach:
                draft.size = "huge" if name == "bigger" else "tiny"
            self.preposition("next to")

    # Verbs and prepositions

    def is_verb(self, i: int) -> bool:
        """Tell whether the lexeme at `i` is said of what stands before it."""
        lexeme = self.roles.lexemes[i]
        s = lexeme.sense
        if not (s.pose or s.link) or s.mark or s.count or s.where or s.facing or s.body:
            return False
        if s.is_variant and not self.is_after_noun and self.roles.leads_to_noun(i):
            return False
        if s.noun is not None or s.place is not None or s.is_silent or s.is_circumstance:
            return bool(
                self.is_after_noun
                and not self.joiner
                and (s.link or s.transitive or not (s.is_silent or s.is_circumstance))
                and (self.roles.role(i + 1) in "DCnN" or lexeme.text.endswith("ing"))
            )
        role = self.roles.roles[i]
        if role == "U":
            return False
        if role == "." or (self.is_after_noun and not self.joiner):
            return True
        if not self.roles.starts_bare(i + 1):
            return bool(self.chain) and role == "A" and self.roles.role(i + 1) not in "&,"
        if s.link:
            return True
        if s.transitive and self.chain:
            k = i + 1
            while self.roles.role(k) in "AXSC":
                k += 1
            noun = self.roles.lexemes[k].sense.noun if k < self.roles.count else None
            return noun is not None and not is_animate(noun.kind)
        return False

    def verb(self, i: int) -> None:
        """Take a verb: a pose of its subject, a relation to its object, or both."""
        s = self.roles.lexemes[i].sense
        has_object = self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)
        link = s.link or (s.transitive if has_object else None)
        if link is None and self.roles.role(i + 1) == "D":
            link = "next to"
        chain = self.chain
        if self.joiner and chain and chain[0].kind and is_animate(chain[0].kind):
            base = chain[0]
        elif self.is_said and self.attach:
            base = self.attach[-1]
        else:
            base = agents(chain, s.pose, link)
        actors = self.actors([base]) if base else []
        if s.pose and not self.is_negated:
            exact = s.pose[:1] if link and s.pose[0] in _WITH_HANDS else s.pose
            is_busy = s.pose == ("standing",) and s.transitive is not None
            for draft in actors:
                if is_busy and draft.variant:
                    continue  # Who sits and feeds ducks goes on sitting.
                pose(draft, exact)
                if link and exact in draft.wishes:
                    draft.wishes.remove(exact)
                draft.gear = s if s.tool or s.mount else draft.gear
        self.link = Link(actors, link) if link and actors else None
        self.attach = actors or self.attach
        self.locus = []
        self.is_after_noun = bool(actors) and self.link is None
        self.is_list = self.is_said = False
        self.joiner = ""

    def put_where(self, where: WhereWord, i: int) -> None:
        """Take a place in the picture, for the thing before or after it."""
        lead, _, last = self.roles.lexemes[i].text.rpartition(" ")
        for draft in self.making.drafts:
            # `on the wall` is said of the wall that was mentioned, if one was.
            if (
                draft.kind
                and self.attach
                and last
                in (
                    draft.word,
                    draft.kind.name,
                    draft.kind.plural,
                )
            ):
                self.preposition(lead.partition(" ")[0])
                if self.link:
                    self.resolve(self.link, [draft])
                return
        is_first = not self.chain or self.joiner
        if is_first and (self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)):
            self.ahead = where
            self.joiner = self.joiner or "comma"
            return
        for draft in self.actors(self.attach):
            put_where(draft, where)
        self.link = None
        self.is_list = False
        self.is_after_noun = bool(self.attach)

    def resume(self, text: str) -> None:
        """Let `he`, `she` or `they` take up what was spoken of."""
        real = [d for d in self.making.drafts if d.kind]
        living = [d for d in real if d.kind and is_animate(d.kind)]
        found = (living or real)[-1:]
        if text == "they" and len(self.group) > 1:
            found = list(self.group)
        self.chain, self.attach, self.group = list(found[-1:]), list(found), list(found)
        self.is_after_noun, self.joiner, self.link = True, "", None

    # Phrases

    def take(self, p: Phrase) -> None:
        """Take a phrase: a thing, a setting, a circumstance or loose adjectives."""
        is_deed = self.link is not None and self.link.key in _DEEDS
        for lexeme in p.mods:
            self.about.take(lexeme, is_negated=self.is_negated, is_deed=is_deed)
        if p.background:
            self.about.backdrop(p.background)
            self.link = None
            return
        if p.head is None:
            self.loose(p)
            return
        after = self.roles.lexemes[p.end].sense if p.end < self.roles.count else None
        is_part = after and after.part and after.noun is None and self.roles.role(p.end) == "U"
        if is_part and self.link and self.link.key == "with" and p.head.sense.noun:
            p.mods.append(p.head)
            p.head = self.roles.lexemes[p.end]
            p.end += 1
        if (
            self.is_garment(p)
            or self.is_ingredient(p)
            or self.is_part_of_place(p)
            or self.is_part(p)
        ):
            self.is_after_noun, self.joiner = True, ""
            return
        key = self.link.key if self.link else ""
        is_first = not self.making.drafts
        noun = p.head.sense.noun
        is_known = noun is not None and p.det == "the" and self.making.is_said(noun)
        if not is_known and self.about.takes_head(
            p, key, is_first=is_first, is_negated=self.is_negated
        ):
            if p.head.sense.place and (key in ("", "with", "of") or (after and after.mark == "of")):
                ground = Draft(None, p.head.text)
                ground.is_place = True
                self.attach = [ground]
                self.locus = []
                if not key:
                    self.chain, self.group, self.is_list = [ground], [ground], False
            self.link, self.is_after_noun = None, bool(self.attach)
            self.joiner = ""
            return
        if self.is_negated:
            self.deny(p)
            return
        if key == "like" and p.head.sense.noun is not None:
            self.liken(p)
            return
        if len(self.making.drafts) >= MAX_SUBJECTS and p.head.sense.noun is not None:
            self.miss(p.head.text)
            return
        things: list[Draft] = []
        for ellipsis in self.ellipses:
            ellipsis.head = p.head
            things += self.making.things(ellipsis, key)
        self.ellipses = []
        things += self.making.things(p, key)
        self.ties.note(self.making.inner)
        self.making.inner.clear()
        self.join(things)

    def loose(self, p: Phrase) -> None:
        """Take adjectives without a noun: `the cat is black`, `in red`, `two red and ...`."""
        words = [m for m in p.mods if m.sense.is_adjective or not m.is_known]
        if p.count == 1 and not p.ordinal and self.single_out(words):
            return
        if not words:
            if p.mods and self.link is not None and self.link.key != "with":
                self.link = None
                self.is_after_noun = bool(self.attach)
            return
        if self.is_negated:
            self.is_negated = False
            return
        if self.link is not None and self.link.key in ("in", "wearing", "with", "of"):
            targets = [d for d in self.link.subjects if d.kind]
            self.link = None
        elif not p.is_bare and not self.is_said and words[0].sense.colour:
            self.ellipses.append(p)
            return
        elif self.is_said or self.is_after_noun or self.joiner:
            targets = self.actors(self.attach)
        else:
            self.about.stray(words)
            return
        if self.joiner and all(w.sense.state in MIENS for w in words):
            # In a list of tags, `smiling` is said of somebody, not of the trees before it.
            living = [d for d in self.making.drafts if d.kind and is_animate(d.kind)]
            targets = living[-1:] or targets
        for draft in targets:
            dress(draft, words, self.unknown)
        self.is_after_noun = bool(targets)
        self.is_list = self.is_list and not self.is_said
        self.joiner = ""

    def single_out(self, words: Sequence[Lexeme]) -> bool:
        """Take `one red, one blue` or `one of them` after a plural: part one from the others."""
        if self.parted is not None and self.parted.count == 1 and self.joiner:
            dress(self.parted, words, self.unknown)
            self.attach, self.parted, self.joiner = [self.parted], None, ""
            self.is_after_noun = True
            return True
        many = next((d for d in reversed(self.making.drafts) if d.kind and d.count > 1), None)
        if self.link is not None or many is None or many not in (*self.group, *self.attach):
            return False
        one = many.copy()
        one.count, one.is_counted = 1, True
        many.count -= 1
        self.parted = many
        self.making.drafts.insert(self.making.drafts.index(many), one)
        self.ties.copy(many, one)
        dress(one, words, self.unknown)
        self.attach = [one]
        self.group = [*self.group, one]
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True

    def is_garment(self, p: Phrase) -> bool:
        """Take a garment that is part of the wearer's own drawing: `in a blue dress`."""
        link = self.link
        if link is None and self.joiner and self.last is not None:
            link = self.last
        if link is None and self.joiner == "comma" and p.is_bare and self.attach:
            link = Link(self.attach, "wearing")
        if p.head is None or link is None or link.key not in ("wearing", "with", "in", "of"):
            return False
        colour = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        is_any = False
        if self.is_negated and any(
            d.kind and garment_of(d.kind, p.head.text) for d in link.subjects
        ):
            self.is_negated, self.link, self.attach = False, None, list(link.subjects)
            return True
        for wearer in link.subjects:
            garment = garment_of(wearer.kind, p.head.text) if wearer.kind else None
            if garment:
                put_on(wearer, garment, colour)
                is_any = True
        if is_any:
            self.last, self.link = link, None
            self.attach = list(link.subjects)
        return is_any

    def is_ingredient(self, p: Phrase) -> bool:
        """Take what the dish before it is drawn with anyway: `with cheese and lettuce`."""
        link = self.link
        if link is None and self.joiner:
            link = self.last
        if p.head is None or link is None or link.key not in ("with", "and") or p.count:
            return False
        text = p.head.text
        dishes = [d for d in link.subjects if d.kind and is_ingredient(d.kind, text)]
        if dishes:
            self.last, self.link, self.attach = link, None, list(link.subjects)
        return bool(dishes)

    def is_part_of_place(self, p: Phrase) -> bool:
        """Take what a setting has anyway: a village `with glowing windows`."""
        link = self.link or (self.last if self.joiner else None)
        if link is None or p.head is None or p.count or link.key != "with":
            return False
        is_own = p.head.text in PLACE_PARTS and all(d.is_place for d in link.subjects)
        if is_own and link.subjects:
            self.last, self.link, self.attach = link, None, list(link.subjects)
            return True
        return False

    def is_part(self, p: Phrase) -> bool:
        """Take a phrase that is a part of the thing before it: `with a red roof`."""
        if p.head is None:
            return False
        owners: list[Draft] = []
        if self.owner is not None:
            owners = [self.owner]
        elif self.link is not None and self.link.key in ("with", "of", "in"):
            owners = self.link.subjects
        elif self.joiner and self.last is not None and self.last.key == "with":
            owners = self.last.subjects
        elif self.joiner == "comma" and p.is_bare and p.head.sense.part and not p.head.sense.noun:
            owners = self.attach
        elif self.link is not None and p.head.text in BODY_PARTS and not p.mods:
            owners = [d for d in self.link.subjects if d.kind and is_animate(d.kind)]
        elif p.det == "the" and self.link is None and p.head.sense.noun is None:
            owners = [d for d in self.making.drafts[-1:] if d.kind]
        colour = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        text, is_any = p.head.text, False
        if self.owner is not None and text in BODY_PARTS:
            self.owner = None
            return True
        people = [d for d in owners if d.kind and is_human(d.kind)]
        if text in BEARDS and people:
            for draft in people:
                draft.attributes.append("bearded")
                if colour:
                    draft.parts["hair"] = colour
            self.link, self.attach = None, owners
            return True
        is_loose = p.is_bare and self.joiner == "comma" and bool(p.mods)
        if (
            (p.det == "the" or is_loose)
            and text in BODY_PARTS
            and not colour
            and not p.count
            and (p.head.sense.noun is None or is_loose)
        ):
            # `by its tail`: every animal has one.
            living = [d for d in self.making.drafts if d.kind and is_animate(d.kind)]
            if living and (is_loose or not any(d in living for d in owners)):
                self.link, self.attach = None, living[-1:]
                return True
        noun = p.head.sense.noun
        is_own = noun is None or (p.det == "the" and not self.making.is_said(noun))
        if (
            text in BODY_PARTS
            and not colour
            and is_own
            and any(d.kind and is_animate(d.kind) for d in owners)
        ):
            self.link, self.attach = None, owners
            return True
        for owner in owners:
            kind = owner.kind
            if kind is None or self.making.is_worn_word(kind, p.head):
                continue
            slot = slot_of(kind, text)
            if slot is None or (p.count > 4 and p.head.sense.noun):
                continue
            is_any = True
            if colour:
                owner.parts[slot] = colour
        if is_any:
            if self.link is not None:
                self.last, self.link = self.link, None
            self.owner = None
            self.attach = owners
        elif not (colour or p.head.sense.noun or p.head.sense.place) and any(
            d.kind is not None and has_part(d.kind, text) for d in owners
        ):
            self.link, is_any = None, True
        return is_any

    def deny(self, p: Phrase) -> None:
        """Take a thing that is not wanted: forget it if it was there."""
        if p.head is not None and p.head.sense.noun is not None:
            self.making.remove(p.head.sense.noun)
        self.link, self.joiner = None, ""
        self.is_after_noun = False
        i = p.end
        role = self.roles.role(i)
        text = self.roles.lexemes[i].text if i < self.roles.count else ""
        is_next = role == "&" or (role == "," and p.is_bare and self.roles.role(i + 1) in "NU")
        self.is_negated = is_next and text != "while"
        if not self.is_negated:
            self.is_after_noun = bool(self.attach)

    def liken(self, p: Phrase) -> None:
        """Take `dressed as a wizard`: what a wizard wears; other likenesses are not drawn."""
        link, self.link = self.link, None
        for draft in link.subjects if link else []:
            hat = self.making.costume(p, draft)
            if hat is not None:
                self.ties.relate(draft, "wearing", hat)
            elif p.head is not None:
                self.miss(p.head.text)
        self.is_after_noun = True

    # Letters

    def letter(self, letters: str) -> None:
        """Letter quoted text on the nearest thing that carries letters, or keep it for later."""
        near = [*reversed(self.chain), *reversed(self.group)]
        if self.quote_mode == "title":
            self.about.title(letters)
        elif not self.hang_letters(letters, near):
            self.waiting.append(letters)
        self.quote_mode = ""
        self.is_after_noun = bool(self.attach)

    def equip(self) -> None:
        """Give people what they do something with or ride on, unless they have it already."""
        for draft in list(self.making.drafts):
            kind, sense = draft.kind, draft.gear
            if kind is None or sense is None or not is_animate(kind):
                continue
            thing = CATALOG.get(sense.tool or sense.mount or "")
            is_free = sense.mount is None or not self.ties.is_tied(draft)
            has_own = kind.category in _OWN_TOOLS and (
                sense.mount is not None
                or kind.name in _MASTERS.get(thing.name if thing else "", ())
            )
            if (
                thing is not None
                and not has_own
                and is_free
                and all(d.kind is not thing for d in self.making.drafts)
            ):
                given = Draft(thing)
                self.making.drafts.insert(self.making.drafts.index(draft) + 1, given)
                self.ties.relate(draft, "riding" if sense.mount else "holding", given)
            if thing is not None:
                draft.wishes.clear()

    def pair_up(self) -> None:
        """Let the partner of somebody who shakes hands do so as well."""
        drafts = [d for d in self.making.drafts if d.kind and is_human(d.kind)]
        for draft in drafts:
            is_single = sum(d.count for d in drafts if d.variant == draft.variant) == 1
            if draft.variant not in JOINT or not is_single:
                continue
            partner = self.ties.partner(draft)
            if partner and partner.kind and is_human(partner.kind) and not partner.variant:
                partner.variant = draft.variant
                self.ties.part(draft, partner)

    def miss(self, word: str) -> None:
        """Note a word that nothing knows."""
        self.unknown.append(word)

    def finish(self, unknown: Sequence[str]) -> Scene:
        """Return the scene."""
        self.equip()
        self.pair_up()
        drafts = [d for d in self.making.drafts if d.kind is not None][:MAX_SUBJECTS]
        for letters in self.waiting:
            if not self.hang_letters(letters, drafts):
                self.about.title(letters)
        for draft in drafts:
            for wish in draft.wishes:
                if wish[0] not in QUIET_POSES and not (draft.variant and self.ties.is_tied(draft)):
                    self.unknown.append(wish[0])
        if not drafts:
            drafts = self.making.spare(self.about)
        ids = [f"s{k}" for k in range(1, len(drafts) + 1)]
        subjects = tuple(s for d, id_ in zip(drafts, ids, strict=True) if (s := d.subject(id_)))
        missing = dict.fromkeys(w[:40] for w in (*self.unknown, *unknown) if w)
        return self.about.scene(
            subjects=subjects,
            relations=self.ties.finished(drafts, ids),
            unknown=tuple(missing)[:MAX_UNKNOWN],
        )


def is_aside(lexeme: Lexeme, role: str) -> bool:
    """Tell whether a word after a noun is an adverb or a verb that nothing knows."""
    return role == "S" or (role == "U" and not lexeme.is_known and lexeme.text.endswith("ing"))


def parse(prompt: str) -> Scene:
    """Return the scene that `prompt` describes. Any text gives a scene."""
    head, mark, tail = prompt.rpartition(NOT_DRAWN)
    missing = [w.strip(" .\n") for w in tail.split(",")] if mark else []
    text, quotes = unquote(head if mark else prompt)
    reader = _Reader(quotes)
    reader.read(lexemes_of(text))
    return reader.finish([w for w in missing if w and w.isprintable()])
