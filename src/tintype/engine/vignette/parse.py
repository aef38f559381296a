"""Owns clauses: a prompt in any script becomes a scene; never an error.

Phrases become things, prepositions and verbs between them become relations, and what nothing
knows is told. A relation word takes the thing before it (`a cat on a mat by a door`); after a comma
or `and` it takes the first thing of the clause. Does not know drawing.
"""

from collections.abc import Sequence
from typing import Final, Literal, cast

from tintype.engine.vignette.bind import CARRIED_BY_MOUTH, agents, head_word, relation
from tintype.engine.vignette.circumstance import PLAIN, Circumstances
from tintype.engine.vignette.create import Creator
from tintype.engine.vignette.draft import (
    BODY_PARTS,
    QUIET_POSES,
    Draft,
    dress,
    garment_of,
    has_hands,
    has_part,
    is_animate,
    is_worn,
    pose,
    put_on,
    slot_of,
    takes_lettering,
)
from tintype.engine.vignette.grammar import Phrase, Roles
from tintype.engine.vignette.scene import FacingWord, Relation, RelationName, Scene, WhereWord
from tintype.engine.vignette.tokens import Lexeme, lexemes_of, unquote

MAX_SUBJECTS: Final = 40
MAX_UNKNOWN: Final = 40
NOT_DRAWN: Final = "; not drawn:"
_BODY: Final = {
    "on it": "on", "in it": "in", "under it": "under", "behind it": "behind",
    "before it": "in front of", "by it": "next to", "above it": "above",
    "around it": "around",
}  # fmt: skip
_LIKE_NEIGHBOURS: Final = ("next to", "left of", "right of", "behind", "in front of")
_TOPS: Final = ("table", "desk", "shelf", "bookshelf", "stump", "tray", "plate", "counter")
_WITH_HANDS: Final = ("playing", "eating", "drinking", "painting", "cooking", "writing")
_ACTIVE: Final = ("holding", "wearing", "chasing", "looking at")
_STATUES: Final = ("statue", "sculpture", "figurine", "bust", "monument", "carving")


class Link:
    """A relation that waits for its object, or that may take another one."""

    __slots__ = ("awaits_other", "key", "other", "subjects")

    def __init__(self, subjects: Sequence[Draft], key: str) -> None:
        self.subjects = list(subjects)
        self.key = key
        self.awaits_other = key == "between"
        self.other: Draft | None = None


class _Reader:
    """Reads one prompt. `chain` is the clause so far, `group` the things joined by commas."""

    def __init__(self, quotes: Sequence[str]) -> None:
        self.quotes = quotes
        self.about = Circumstances()
        self.relations: list[tuple[Draft, str, Draft, Draft | None]] = []
        self.unknown: list[str] = []
        self.making = Creator(self.about, self.unknown)
        self.chain: list[Draft] = []
        self.group: list[Draft] = []
        self.attach: list[Draft] = []
        self.locus: list[Draft] = []
        self.link: Link | None = None
        self.last: Link | None = None
        self.fronted: tuple[str, Draft] | None = None
        self.ahead: WhereWord | None = None
        self.ellipses: list[Phrase] = []
        self.owner: Draft | None = None
        self.joiner = ""
        self.is_after_noun = False
        self.is_said = False
        self.is_many = False
        self.is_negated = False
        self.is_list = False
        self.is_strict = False
        self.quote_mode = ""
        self.waiting: list[str] = []
        self.carrier: dict[int, Draft] = {}

    # Walking

    def read(self, lexemes: Sequence[Lexeme]) -> None:
        """Read all lexemes."""
        self.roles = Roles(lexemes)
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
                if role == "S" and self.is_after_noun and not self.joiner:
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

    def stop(self) -> None:
        """End the sentence; things stay known, the clause is forgotten."""
        self.chain, self.group, self.attach, self.locus = [], [], [], []
        self.link = self.last = self.fronted = self.owner = self.ahead = None
        self.ellipses = []
        self.joiner = self.quote_mode = ""
        self.is_after_noun = self.is_said = self.is_many = self.is_negated = False
        self.is_list = self.is_strict = False

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
            for draft in actors:
                pose(draft, exact)
                if link and exact in draft.wishes:
                    draft.wishes.remove(exact)
        self.link = Link(actors, link) if link and actors else None
        self.attach = actors or self.attach
        self.locus = []
        self.is_after_noun = bool(actors) and self.link is None
        self.is_list = self.is_said = False
        self.joiner = ""

    def preposition(self, key: str) -> None:
        """Take a preposition: the thing before it waits for the thing after it."""
        if self.joiner and self.chain:
            subjects = self.actors([self.chain[0]])
        elif self.locus and key not in ("with", "of", "like"):
            subjects = list(self.locus)
        else:
            subjects = self.actors(self.attach)
        self.link = Link(subjects, key)
        self.is_after_noun = self.is_list = self.is_said = False
        self.joiner = ""

    def actors(self, base: Sequence[Draft]) -> list[Draft]:
        """Return `base`, or its whole group where a sentence speaks of all of them."""
        group = self.group
        if len(group) < 2 or not base or base[-1] not in group:
            return list(base)
        if self.is_said:
            return list(group) if self.is_many else list(base)
        if self.is_strict and len({_class_of(d) for d in group}) == 1:
            return list(group)
        return list(base)

    def pronoun(self) -> None:
        """Let `it` stand for the thing before the one that the relation is about."""
        link, self.link = self.link, None
        if link is None or not link.subjects:
            return
        earlier = [d for d in self.chain if d not in link.subjects and d.kind]
        if earlier:
            self.reverse(link.subjects[-1], link.key, earlier[-1])
        self.is_after_noun = True

    def body(self, name: str) -> None:
        """Take `in its hand`, `on it`: how the last thing belongs to the one before it."""
        self.link = None
        real = [d for d in self.chain if d.kind]
        if len(real) < 2:
            return
        host, thing = real[-2], real[-1]
        if self.last is not None and self.last.key == "with" and self.last.subjects[-1].kind:
            host = self.last.subjects[-1]
        if name == "hand":
            self.reverse(host, "holding", thing)
        elif name == "head":
            self.reverse(thing, "on", host)
        else:
            self.reverse(thing, _BODY.get(name, "on"), host)
        self.is_after_noun = True

    def reverse(self, one: Draft, key: str, two: Draft) -> None:
        """Relate two things anew, instead of how they were related before."""
        pair = {id(one), id(two)}
        self.relations = [r for r in self.relations if {id(r[0]), id(r[2])} != pair]
        self.relate(one, key, two)

    def put_where(self, where: WhereWord, i: int) -> None:
        """Take a place in the picture, for the thing before or after it."""
        is_first = not self.chain or self.joiner
        if is_first and (self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)):
            self.ahead = where
            self.joiner = self.joiner or "comma"
            return
        for draft in self.actors(self.attach):
            _place(draft, where)
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
        for lexeme in p.mods:
            self.about.take(lexeme, is_negated=self.is_negated)
        if p.background:
            self.about.backdrop(p.background)
            self.link = None
            return
        if p.head is None:
            self.loose(p)
            return
        after = self.roles.lexemes[p.end].sense if p.end < self.roles.count else None
        if after and after.part and after.noun is None and self.roles.role(p.end) == "U":
            if self.link is not None and self.link.key == "with" and p.head.sense.noun:
                p.mods.append(p.head)
                p.head = self.roles.lexemes[p.end]
                p.end += 1
        if self.is_garment(p) or self.is_part(p):
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
        self.relations += [(a, n, b, None) for a, n, b in self.making.inner]
        self.making.inner.clear()
        self.join(things)

    def join(self, things: list[Draft]) -> None:
        """Give new things their place in the clause."""
        joiner, self.joiner = self.joiner, ""
        if self.owner is not None:
            self.making.disown(self.owner)
            self.owner = None
        if self.link is not None:
            self.resolve(self.link, things)
        elif joiner and self.last is not None and self.continues(self.last, things, joiner):
            self.resolve(self.last, things)
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
                    self.relate(draft, self.fronted[0], self.fronted[1])
        if self.ahead:
            for draft in things:
                _place(draft, self.ahead)
            self.ahead = None
        for letters in self.waiting[:]:
            if self.hang_letters(letters, things):
                self.waiting.remove(letters)
        self.attach = things
        self.locus = []
        if self.last is not None and self.last.key in _ACTIVE and things[-1] in self.chain[1:]:
            self.locus = list(self.last.subjects)
        self.is_after_noun = True
        self.is_said = False

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
        if key in ("holding", "of"):
            return not is_animate(kind) and kind.height_m < 1.3
        if key == "with":
            return not (is_animate(kind) and _class_of(new) == _class_of(link.subjects[0]))
        return False

    def resolve(self, link: Link, things: list[Draft]) -> None:
        """Relate the subjects of a link to its objects."""
        self.link, self.last = None, link
        if not link.subjects:
            if link.key not in ("of", "with", "for", "like", "between"):
                self.fronted = (link.key, things[0])
            self.chain = []
            self.attach = list(things)
            return
        if link.key == "of" and link.subjects[-1].text.rpartition(" ")[2] in _STATUES:
            self.petrify(link.subjects[-1], things)
            return
        for thing in things:
            hands = link.key in ("holding", "with", "playing") and thing.count == 1
            for subject in link.subjects[: 1 if hands else None]:
                if link.awaits_other and link.other is not None:
                    self.complete(subject, link.other, thing)
                elif link.key == "of" and subject.is_place and not thing.is_counted:
                    thing.count = max(thing.count, 9)
                else:
                    self.relate_near(self.bearer(subject, link.key, thing), link.key, thing)
        if link.awaits_other:
            link.awaits_other = link.other is None and things[0].count == 1
            link.other = things[0]
        self.chain += [t for t in things if t not in self.chain]

    def bearer(self, subject: Draft, key: str, thing: Draft) -> Draft:
        """Return who has a thing: in `a man walking his dog with an umbrella` it is the man."""
        if key != "with" or subject.kind is None or thing.kind is None or thing.count > 1:
            return subject
        if not is_animate(subject.kind) or has_hands(subject.kind) or is_animate(thing.kind):
            return subject
        if head_word(thing.kind) in CARRIED_BY_MOUTH or is_worn(thing.kind):
            return subject
        people = [d for d in self.chain if d.kind and has_hands(d.kind)]
        return people[-1] if people else subject

    def relate_near(self, subject: Draft, key: str, thing: Draft) -> None:
        """Relate, but let `a cup on a table next to a plate` set the plate beside the cup."""
        if key in _LIKE_NEIGHBOURS and subject.kind and thing.kind:
            guests = [r for r in self.relations if r[2] is subject and r[1] == "on"]
            if guests and guests[-1][0].kind and guests[-1][0] in self.chain and is_top(subject):
                guest = guests[-1][0]
                height = thing.kind.height_m
                near = abs(_log(height / guest.kind.height_m)) if guest.kind else 9.0
                if near + 0.4 < abs(_log(height / subject.kind.height_m)) and height < 1.2:
                    self.relate(guest, key, thing)
                    self.relate(thing, "on", subject)
                    return
        self.relate(subject, key, thing)
        if key == "on" and is_top(thing):
            for one, name, two, _ in self.relations[:]:
                if two is subject and name in (*_LIKE_NEIGHBOURS, "between") and one.kind:
                    if one.kind.height_m < 1 and one in self.chain:
                        self.relate(one, key, thing)

    def relate(self, one: Draft, key: str, two: Draft) -> None:
        """Note what a relation word between two things means."""
        if key in ("for", "like"):
            return
        found = relation(one, key, two)
        if found is None and two.kind is None and two.text:
            self.miss(two.text)
        if key == "playing" and two.kind and two.kind.category == "balls" and not one.variant:
            pose(one, ("running",))
        if found is None:
            return
        first, name, second = found
        if first is second or any(r[0] is first and r[2] is second for r in self.relations):
            return
        self.relations.append((first, name, second, None))

    def complete(self, subject: Draft, one: Draft, other: Draft) -> None:
        """Add the second thing of a `between`."""
        for k, r in enumerate(self.relations):
            if r[0] is subject and r[1] == "between" and r[2] is one and r[3] is None:
                self.relations[k] = (r[0], r[1], r[2], other if other.kind else None)

    def petrify(self, statue: Draft, things: list[Draft]) -> None:
        """Turn `a statue of a lion` into a lion of stone."""
        for thing in things:
            thing.material = thing.material or statue.material or "stone"
        self.making.forget(statue)
        if statue.text in self.unknown:
            self.unknown.remove(statue.text)
        swap = {id(statue): things[-1]}
        self.relations = [
            (swap.get(id(a), a), n, swap.get(id(b), b), o) for a, n, b, o in self.relations
        ]
        self.chain = [d for d in self.chain if d is not statue] + things
        self.group = [d for d in self.group if d is not statue] + things

    def loose(self, p: Phrase) -> None:
        """Take adjectives without a noun: `the cat is black`, `in red`, `two red and ...`."""
        words = [m for m in p.mods if m.sense.is_adjective or not m.is_known]
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
        for draft in targets:
            dress(draft, words, self.unknown)
        self.is_after_noun = bool(targets)
        self.is_list = self.is_list and not self.is_said
        self.joiner = ""

    def is_garment(self, p: Phrase) -> bool:
        """Take a garment that is part of the wearer's own drawing: `in a blue dress`."""
        link = self.link
        if link is None and self.joiner and self.last is not None:
            link = self.last
        if p.head is None or link is None or link.key not in ("wearing", "with", "in"):
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
        elif p.det == "the" and self.link is None and p.head.sense.noun is None:
            owners = [d for d in self.making.drafts[-1:] if d.kind]
        colour = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        text, is_any = p.head.text, False
        if self.owner is not None and text in BODY_PARTS:
            self.owner = None
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
        elif not colour and p.head.sense.noun is None and p.head.sense.place is None:
            if any(d.kind is not None and has_part(d.kind, text) for d in owners):
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
                self.relate(draft, "wearing", hat)
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

    def hang_letters(self, letters: str, things: Sequence[Draft]) -> bool:
        """Letter the first of `things` that can carry it; False if none can."""
        for draft in things:
            if draft.kind and draft.lettering is None and takes_lettering(draft.kind.name):
                draft.lettering = letters
                return True
        return False

    def miss(self, word: str) -> None:
        """Note a word that nothing knows."""
        self.unknown.append(word)

    def finish(self, unknown: Sequence[str]) -> Scene:
        """Return the scene."""
        drafts = [d for d in self.making.drafts if d.kind is not None][:MAX_SUBJECTS]
        for letters in self.waiting:
            if not self.hang_letters(letters, drafts):
                self.about.title(letters)
        linked = {id(r[0]) for r in self.relations} | {id(r[2]) for r in self.relations}
        for draft in drafts:
            for wish in draft.wishes:
                if wish[0] not in QUIET_POSES and not (id(draft) in linked and draft.variant):
                    self.unknown.append(wish[0])
        if not drafts:
            drafts = self.making.spare(self.about)
        ids = {id(d): f"s{k}" for k, d in enumerate(drafts, start=1)}
        order = {id(d): k for k, d in enumerate(drafts)}
        relations = [
            Relation(
                subject=ids[id(a)],
                name=cast("RelationName", name),
                object=ids[id(b)],
                other=ids.get(id(c)) if c is not None else None,
            )
            for a, name, b, c in sorted(
                (r for r in self.relations if id(r[0]) in ids and id(r[2]) in ids),
                key=lambda r: (order[id(r[0])], order[id(r[2])], r[1]),
            )
        ]
        subjects = tuple(s for d in drafts if (s := d.subject(ids[id(d)])))
        missing = dict.fromkeys(w[:40] for w in (*self.unknown, *unknown) if w)
        return self.about.scene(
            subjects=subjects,
            relations=tuple(relations),
            unknown=tuple(missing)[:MAX_UNKNOWN],
        )


def _place(draft: Draft, where: WhereWord) -> None:
    kind = draft.kind
    if kind is None:
        return
    usual: dict[str, Literal["sky", "wall", "water", "ground"]] = {
        "sky": "sky", "wall": "wall", "water": "water", "ground": "ground",
    }  # fmt: skip
    draft.where = None if usual.get(where) == kind.stance else where


def _class_of(draft: Draft) -> str:
    kind = draft.kind
    if kind is None or not is_animate(kind):
        return "thing"
    return kind.category.partition("_")[0]


def is_top(draft: Draft) -> bool:
    """Tell whether several things may be set down side by side on a thing."""
    return draft.kind is not None and draft.kind.name.rpartition(" ")[2] in _TOPS


def _log(ratio: float) -> float:
    return ratio - 1 if ratio >= 1 else 1 / ratio - 1


def parse(prompt: str) -> Scene:
    """Return the scene that `prompt` describes. Any text gives a scene."""
    head, mark, tail = prompt.rpartition(NOT_DRAWN)
    missing = [w.strip(" .\n") for w in tail.split(",")] if mark else []
    text, quotes = unquote(head if mark else prompt)
    reader = _Reader(quotes)
    reader.read(lexemes_of(text))
    return reader.finish([w for w in missing if w and w.isprintable()])


__all__ = ["PLAIN", "parse"]
