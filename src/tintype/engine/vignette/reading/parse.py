"""Owns the reading of a prompt: in any script it becomes a scene; never an error.

Word by word, phrases become things, and prepositions and verbs between them become relations of
the clause; what nothing knows is told. Does not know drawing.
"""

from collections.abc import Mapping, Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.composing.effects import effects_in
from tintype.engine.vignette.formation import CROSSED
from tintype.engine.vignette.kinds import can_fly, is_animate, variant_for
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.paraphrase import plainly, plainly_framed
from tintype.engine.vignette.paraphrase.hosts import ENCLOSED
from tintype.engine.vignette.paraphrase.rule import Heard
from tintype.engine.vignette.reading.bind import agents
from tintype.engine.vignette.reading.deeds import become
from tintype.engine.vignette.reading.draft import SPORTING, Draft, befall, pose, put_where, state
from tintype.engine.vignette.reading.fronting import Fronting
from tintype.engine.vignette.reading.grammar import Phrase, Roles, is_done_by
from tintype.engine.vignette.reading.habits import mount_head
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.reading.manners import behave, is_human_deed
from tintype.engine.vignette.reading.outcome import finish
from tintype.engine.vignette.reading.predicates import BRIMMING
from tintype.engine.vignette.reading.pronouns import BODY
from tintype.engine.vignette.reading.tokens import MAX_PROMPT, Lexeme, lexemes_of, unquote
from tintype.engine.vignette.scene import FacingWord, Scene, WhereWord
from tintype.engine.vignette.states import (
    AT_PART,
    FAR_BEHIND,
    PARTS,
    STACKED,
)

NOT_DRAWN: Final = "; not drawn:"
MAX_PHRASES: Final = 160
"""After so many phrases only those are read that name something new."""
HEADS: Final = ("head", "face")
CAPTIONED: Final = frozenset(("written", "printed", "lettered", "painted", "engraved"))
RIDDEN: Final = ("riding", "rides", "ride", "rode")
"""Forms of a verb that means a horse where nothing else is named."""
ARRANGED: Final = (CROSSED, STACKED)
"""States that are forms of a verb too."""
VAPOURS: Final = ("smoke", "steam")
TRAILING: Final = ("below", "under", "above", "behind", "in front of")
"""Prepositions that may stand at the end: a tower with a dragon above."""


SPOTTED: Final[Mapping[str, str]] = {
    f"{lead} the {part} of": f"{AT_PART}{part}" for part in PARTS for lead in ("on", "atop")
}
"""What is on a part of something, by the words that lead to the whole."""
LAGGING: Final = ("far behind", "way behind", "a long way behind", "well behind")
JOINT: Final = ("planting a", "plant a", "raising a", "raise a", "hoist", "hoisting")
"""What several do with one thing."""
HUNG: Final = ("pointing", "standing")
"""Poses of those who hang something up."""

DEED_PLACES: Final[Mapping[str, str]] = {
    "ice skating": "ice rink",
    "swimming": "sea",
    **dict.fromkeys(("swim", "learning to swim"), "swimming pool"),
    **dict.fromkeys(("brushing his teeth", "brushing her teeth", "brushing teeth"), "bathroom"),
}
"""Where things are done, if nothing is said of it."""

MOST_ON_WALL_M: Final = 2.2
"""What is larger sits on no wall."""
PARTITIVES: Final = ("them", "which", "these")
DISTRIBUTIVE: Final = ("each", "all", "both", "every")
"""Words by which each of several does the same, with a thing of its own."""
DIVERS: Final = ("diver", "mermaid")
"""Who swims under water."""
SUNKEN: Final = ("underwater", "under water", "under the sea", "under")
"""What is said right after swimming of who dives."""

_WITH_HANDS: Final = ("playing", "eating", "drinking", "painting", "cooking", "writing")


class _Reader(Fronting):
    """Reads one prompt, word by word."""

    # Walking

    def read(self, lexemes: Sequence[Lexeme]) -> None:
        """Read all lexemes."""
        self.roles = Roles(lexemes)
        self.about.hear([lexeme.text for lexeme in lexemes])
        i, n = 0, len(lexemes)
        phrases = 0
        while i < n:
            if self.is_full:
                self.skim(i)
                break
            lexeme, role = lexemes[i], self.roles.roles[i]
            if lexeme.text == "her" and self.takes_her(i):
                i += 1
            elif lexeme.quote >= 0:
                self.letter(self.quotes[lexeme.quote])
                i += 1
            elif lexeme.text in CAPTIONED and self.is_caption(i):
                i += 1 if self.leads_on(i + 1) else 2
            elif (lexeme.sense.pose or lexeme.sense.link) and self.is_verb(i):
                self.verb(i)
                i += 1
            elif role in "DC" and self.takes_one(i):
                i += 1
            elif role in "DCAnNPXUS":
                is_aside = self.is_after_noun and not self.joiner and self.is_aside(lexeme, i)
                if is_aside:
                    if role == "U":
                        self.miss(lexeme.text)
                    i += 1
                    continue
                p = self.roles.phrase(i)
                phrases += 1
                if phrases <= MAX_PHRASES or not self.is_idle(p):
                    self.take(p)
                i = p.end
            else:
                self.small_word(lexeme, i)
                i += 1

    def is_aside(self, lexeme: Lexeme, i: int) -> bool:
        """Tell whether a word after a noun is an adverb, or one that nothing knows.

        Of the unknown those that end like verbs, and those before a preposition: what follows
        is said of the noun, as in `a perro salchicha with a scarf`.
        """
        if self.roles.roles[i] != "U" or lexeme.is_known:
            return self.roles.roles[i] == "S"
        after = self.roles.lexemes[i + 1].sense.preposition if i + 1 < self.roles.count else None
        return lexeme.text.endswith("ing") or (after is not None and self.link is None)

    def is_idle(self, p: Phrase) -> bool:
        """Tell whether a phrase adds nothing late in a very long prompt, and note it if unknown."""
        if p.head is None or p.background:
            return False
        s = p.head.sense
        if not p.head.is_known:
            self.miss(p.head.text)
            return True
        return s.noun is not None and self.making.is_said(s.noun) and not p.count

    def skim(self, i: int) -> None:
        """Take what may still be said from the lexeme at `i` on when no more things are drawn."""
        said: dict[str, bool] = {}
        for lexeme, role in zip(self.roles.lexemes[i:], self.roles.roles[i:], strict=True):
            if role == "U":
                self.unknown.append(lexeme.text)
            elif role == "N":
                if (is_said := said.get(lexeme.text)) is None:
                    noun = lexeme.sense.noun
                    is_said = said[lexeme.text] = noun is not None and self.making.is_said(noun)
                if not is_said:
                    self.unknown.append(lexeme.text)
            elif role in "XP":
                self.about.take(lexeme, is_negated=False)
            elif lexeme.quote >= 0:
                self.letter(self.quotes[lexeme.quote])

    def small_word(self, lexeme: Lexeme, i: int) -> None:
        """Take a word that carries grammar."""
        s = lexeme.sense
        if lexeme.text in HEADS and self.takes_head_of(lexeme.text, i):
            return
        if s.mark:
            self.mark(s.mark, lexeme.text)
        elif s.where:
            self.put_where(cast("WhereWord", s.where), i)
        elif s.facing:
            for draft in self.actors(self.attach):
                draft.facing = cast("FacingWord", s.facing)
        elif self.is_fronted(i):
            return
        elif s.body and self.is_hers(i):
            self.preposition(BODY[s.body])
        elif s.body and not (s.preposition and self.leads_on(i)):
            self.body(s.body, lexeme.text)
            if lexeme.text == "in one hand":
                self.expect_other_hand()
        elif s.preposition:
            self.preposition(s.preposition)
            if lexeme.text == "in the corner of" and self.link is not None:
                for draft in self.link.subjects:
                    put_where(draft, "right")
            if self.link is not None and (part := SPOTTED.get(lexeme.text)):
                for draft in self.link.subjects:
                    state(draft, part)
            for draft in self.link.subjects if self.link and lexeme.text in LAGGING else ():
                state(draft, FAR_BEHIND)
            if self.link is not None:
                self.link.is_each = i > 0 and self.roles.lexemes[i - 1].text in DISTRIBUTIVE
            if s.preposition in TRAILING and self.is_end(i + 1):
                self.pronoun("it")  # With a whale below: below what was named before it.
                return
            self.is_on_pile = lexeme.text.endswith("a pile of")
            if self.link is not None:
                self.link.is_brimming = lexeme.text in BRIMMING
                self.link.is_enclosed = lexeme.text == ENCLOSED
                self.link.is_through = lexeme.text in ("through", "across")
                self.link.is_from = lexeme.text == "from"
                for draft in self.link.subjects if lexeme.text.endswith("head of") else ():
                    mount_head(draft)
        elif lexeme.text in ("'s", "'"):
            self.owner = self.attach[-1] if self.attach else None
            self.regain(i)

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
            if self.fronted is not None and not self.chain:
                return  # `Above them`, said of what follows.
            if self.link is None and not self.chain:
                self.resume("it")
            else:
                self.pronoun(text)
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
            self.chain, self.attach, self.link, self.last = [], [], None, None
        elif name == "no":
            self.is_negated = True
        elif name == "of":
            if self.is_after_noun and self.attach:
                # In a bucket with bottles of beer it is the bottles.
                self.link = Link(self.content or self.attach, "of")
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
        """Tell whether the lexeme at `i`, which may be a verb, is said of what stands before it."""
        lexeme = self.roles.lexemes[i]
        s = lexeme.sense
        if s.mark or s.count or s.where or s.facing or s.body:
            return False
        if lexeme.text in ARRANGED and (s.state and self.roles.role(i + 1) not in "DCnN"):
            return False  # Two swords crossed, three boxes stacked.
        if s.is_variant and not self.is_after_noun and self.roles.leads_to_noun(i):
            return False
        if s.noun is not None or s.place is not None or s.is_silent or s.is_circumstance:
            if self.is_after_noun and not self.joiner and self.is_predicate(i):
                return True
            return bool(
                self.is_after_noun
                and not self.joiner
                and (s.link or s.transitive or not (s.is_silent or s.is_circumstance))
                and (
                    self.roles.role(i + 1) in "DCnN"
                    or lexeme.text.partition(" ")[0].endswith("ing")
                )
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

    def is_predicate(self, i: int) -> bool:
        """Tell whether those who were named last do what a word says that is a noun too."""
        last = self.attach[-1] if self.attach else None
        if last is None or last.kind is None:
            return False
        named = Noun(last.kind, None, is_plural=last.count > 1)
        can_do = last.count == 1 or is_animate(last.kind)
        can_do = can_do and not (last.is_bare and last.count == 1)
        return can_do and is_done_by(named, self.roles.lexemes[i])

    def verb(self, i: int) -> None:
        """Take a verb: a pose of its subject, a relation to its object, or both."""
        if i and self.roles.lexemes[i - 1].text in VAPOURS:
            return  # Smoke that rises is a part of what smokes.
        s = self.roles.lexemes[i].sense
        self.deed = self.roles.lexemes[i].text
        place = DEED_PLACES.get(self.deed)
        swimmer = self.chain[-1].kind if self.chain else None
        if place and not (swimmer and is_family(swimmer, ("birds",))):
            is_deep = any(d.kind and d.kind.name in DIVERS for d in self.chain)
            after = self.roles.lexemes[i + 1 : i + 2]
            is_deep = is_deep or (bool(after) and after[0].text in SUNKEN)
            self.about.suggest("underwater" if is_deep else place)
        has_object = self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)
        link = s.link or (s.transitive if has_object else None)
        is_named = s.link == "riding" and (has_object or self.roles.role(i + 1) in "UX")
        is_mounted = self.deed.partition(" ")[0] in RIDDEN and not is_named
        is_hung = s.pose[:1] == ("hanging",) and has_object
        if link is None and (self.roles.role(i + 1) == "D" or is_hung):
            link = "next to"
        chain, is_partial = self.chain, True
        if self.joiner and chain and chain[0].kind and is_animate(chain[0].kind):
            base = chain[0]
        elif self.is_laid_by(i):
            base, is_partial = self.attach[-1], True
        elif self.is_said and self.attach:
            base = self.attach[-1]
        elif i and self.roles.lexemes[i - 1].text in PARTITIVES and self.attach:
            base = self.attach[-1]  # Four cats, one of them sleeping.
        else:
            base, is_partial = agents(chain, s.pose, link), False
        actors = self.actors([base]) if base else []
        if actors == [base] and base in self.kin and not is_partial:
            actors = list(self.kin)  # After a train, kids who watch: girls and boys.
        if self.joiner and self.parts:
            actors, self.parts = self.parts, []
        if s.pose and len(actors) == 1 and base and not self.joiner:
            # A girl and her dog run, where both can.
            able = [
                d
                for d in self.living([base])
                if d.kind
                and (variant_for(d.kind, s.pose[:1]) or is_human_deed(d.kind, s, self.deed))
            ]
            actors = able if base in able else actors
        poses = HUNG if is_hung and not s.link else s.pose
        if s.pose and not self.is_negated:
            exact = s.pose[:1] if link and s.pose[0] in _WITH_HANDS else poses
            is_busy = s.pose[-1] == "standing" and s.transitive is not None
            for draft in actors:
                if draft.kind is not None and is_human_deed(draft.kind, s, self.deed):
                    behave(draft)
                if become(draft, self.deed) or (not link and befall(draft, s.state)):
                    continue
                is_sport = draft.kind is not None and draft.kind.category in SPORTING
                if is_sport and s.pose == ("standing",) and self.deed != "standing":
                    continue  # A player scores as he plays.
                if is_busy and draft.variant:
                    # Who sits and feeds ducks goes on sitting.
                    draft.gear = s if s.tool else draft.gear
                    continue
                pose(draft, exact)
                if link and exact in draft.wishes:
                    draft.wishes.remove(exact)
                draft.gear = s if s.tool or s.mount else draft.gear
                if draft.variant == "floating" and draft.where == "water":
                    self.about.suggest("sea")
        for draft in actors if is_mounted else ():
            draft.gear = draft.gear or lexemes_of("horseback riding")[0].sense
        if link == "holding" and self.deed in JOINT and sum(d.count for d in actors) > 1:
            link = "around"
        if link in ("holding", "next to") and has_object and self.is_given(i + 1):
            # Who gives a child a balloon stands by the child, the balloon in hand.
            self.gift, link = Link(actors, "holding"), "next to"
        if s.pose[:1] == ("dining",):
            self.gather.diners = (list(self.living(actors) or actors), self.roles.lexemes[i].text)
        self.link = Link(actors, link) if link and actors else None
        if self.link is not None:
            self.link.is_deed = True
            self.link.is_each = i > 0 and self.roles.lexemes[i - 1].text in DISTRIBUTIVE
        self.attach = actors or self.attach
        self.locus = []
        self.is_after_noun = bool(actors) and self.link is None
        self.is_list = self.is_said = False
        self.joiner = ""

    def takes_head_of(self, text: str, i: int) -> bool:
        """Take `a lion head` and `the head of a lion`, who is then shown from near."""
        if self.joiner or self.link:
            return False
        if not self.chain and i + 1 < self.roles.count and self.roles.lexemes[i + 1].text == "of":
            self.attach, self.is_after_noun = [Draft(None, text)], True
            return True
        last = self.attach[-1] if self.attach and self.is_after_noun else None
        if last is None or last.kind is None or not is_animate(last.kind):
            return False
        if not self.climbs_head_of(last):
            self.show_head(last)
        return True

    def climbs_head_of(self, host: Draft) -> bool:
        """Let something be on a head that is named after it: `a gull on a man's head`."""
        riders = self.last.subjects if self.last and self.last.key in ("on", "atop") else []
        on_it = [d for d in riders if self.ties.is_in([d], [host], ("on", "riding"))]
        for draft in on_it:
            self.ties.part(draft, host)
            self.ties.note([(draft, "on", host)])
            mount_head(draft)
        self.owner = None if on_it else self.owner
        return bool(on_it)

    def put_where(self, where: WhereWord, i: int) -> None:
        """Take a place in the picture, for the thing before or after it."""
        if where == "sky" and i and self.roles.lexemes[i - 1].sense.weather:
            return  # A castle and dark clouds in the sky: it is the clouds that are there.
        lead, _, last = self.roles.lexemes[i].text.rpartition(" ")
        if where == "foreground" and self.attach and self.attach[-1].is_place:
            self.about.bring_forward()
            return
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
        k = i + 1
        if k < self.roles.count and self.roles.lexemes[k].sense.mark == "there":
            k += 1  # On the left there is a bakery.
        if is_first and (self.roles.role(k) in "DC" or self.roles.starts_bare(k)):
            self.expect(where)
            return
        if where == "ground" and self.gather.laid is not None:
            self.gather.sit_on_floor()
        sitters = [d for d in self.actors(self.attach) if d.kind and sits_on_walls(d.kind)]
        if where == "wall" and last == "wall" and sitters:
            wall = self.gather.furnish("wall")
            for draft in sitters:
                is_at_work = draft.gear is not None and bool(draft.gear.tool)
                self.ties.relate(draft, "next to" if is_at_work else "on", wall)
            self.link, self.is_list, self.is_after_noun = None, False, True
            return
        if where == "ground" and last == "floor":
            self.about.suggest("room")
            self.is_on_floor = True
        self.is_in_sky = self.is_in_sky or where == "sky"
        if where == "wall":
            for draft in self.attach:
                self.ties.put_down(draft)
                if draft.kind is not None and is_animate(draft.kind):
                    self.about.suggest("room")  # A spider or a gecko.
        meant = self.actors(self.attach)
        if where == "water" and any(d.kind and d.kind.stance == "ground" for d in meant):
            self.about.suggest("river")  # Where there is some.
        fliers = [d for d in meant if where == "sky" and d.kind and can_fly(d.kind)]
        for draft in fliers or meant:
            # Of `a basket and a kite in the sky` the basket is none.
            put_where(draft, where)
        self.link = None
        self.is_list = False
        self.is_after_noun = bool(self.attach)


def sits_on_walls(kind: Kind) -> bool:
    """Tell whether it is on top of a wall, rather than hung on it or clinging to it."""
    is_beast = kind.category.startswith(("animals", "birds", "people", "fantasy", "storybook"))
    return is_animate(kind) and is_beast and kind.height_m < MOST_ON_WALL_M


def parse(prompt: str) -> Scene:
    """Return the scene that `prompt` describes. Any text gives a scene."""
    head, mark, tail = prompt.rpartition(NOT_DRAWN)
    missing = [w.strip(" .\n") for w in tail.split(",")] if mark else []
    asked = Heard((head if mark else prompt)[:MAX_PROMPT])
    heard = plainly_framed(asked)
    text, quotes = unquote(heard.text)
    reader = _Reader(quotes)
    reader.read(lexemes_of(plainly(heard.said(text))))
    scene = finish(reader, [w for w in missing if w and w.isprintable()])
    effects = effects_in(asked.low)
    return msgspec.structs.replace(scene, effects=effects) if effects else scene
