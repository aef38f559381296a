"""Owns the reading of a prompt: in any script it becomes a scene; never an error.

Word by word, phrases become things, and prepositions and verbs between them become relations of
the clause; what nothing knows is told. Does not know drawing.

Longer than most files because it has a method for each role that a word may play.
"""

from collections.abc import Mapping, Sequence
from typing import Final, cast

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attribute import LIT_WORDS, Describing, is_part_of_body
from tintype.engine.vignette.bind import agents, has_pane
from tintype.engine.vignette.create import WINDOWED, dwell, reshape
from tintype.engine.vignette.deeds import become
from tintype.engine.vignette.draft import (
    SPORTING,
    Draft,
    is_animate,
    is_human,
    pose,
    put_where,
    takes_lettering,
    variant_for,
)
from tintype.engine.vignette.grammar import Phrase, Roles
from tintype.engine.vignette.links import Link
from tintype.engine.vignette.manners import behave, is_human_deed
from tintype.engine.vignette.outcome import MAX_SUBJECTS, finish
from tintype.engine.vignette.pictured import reframed
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import FacingWord, Scene, Weather, WhereWord
from tintype.engine.vignette.tokens import Lexeme, lexemes_of, unquote
from tintype.engine.vignette.traits import FLORA, is_family

NOT_DRAWN: Final = "; not drawn:"
MAX_PHRASES: Final = 160
"""After so many phrases only those are read that name something new."""
FACES: Final = ("screen", "display", "label", "front", "side", "cover", "page")
ROOFS: Final = ("roof", "rooftop", "top", "hood", "bonnet")
HEADS: Final = ("head", "face")
PLACING: Final = ("on", "in", "under", "behind", "in front of", "next to", "above", "inside")
CAPTIONED: Final = ("written", "printed", "lettered", "painted", "engraved")
WATERS: Final = ("lake", "river", "sea", "canal", "harbour")
WILDFLOWERS: Final = ("wildflowers", "wild flowers", "blossoms", "blooms")

TRAILING: Final = ("below", "under", "above", "behind", "in front of")
"""Prepositions that may stand at the end: a tower with a dragon above."""

BRIMMING: Final = ("full of", "filled with", "loaded with")
JOINT: Final = ("planting a", "plant a", "raising a", "raise a", "hoist", "hoisting")
"""What several do with one thing."""
GLASSWARE: Final = ("tray", "shelf", "cabinet", "counter")
"""What has glasses for drinking on it."""
ADULTS: Final = ("adult", "adults", "parent", "mother", "father", "grown-up")
YOUNG: Final = ("baby", "babies", "young one", "calf", "cub", "foal", "kitten", "puppy", "child")
OUTSIDE: Final = ("outside", "outdoors")
LENS: Final = frozenset({"photo", "photograph", "cinematic", "85mm", "50mm", "35mm", "shot"})
"""Words of those who describe a photograph."""
FESTIVALS: Final = ("festival", "festivals", "fair", "exhibition")
SHOWN: Final = 6
PEAKS: Final = ("mountain", "mountains", "peak", "peaks", "alps")
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
DIVERS: Final = ("diver", "mermaid")
"""Who swims under water."""

_DEEDS: Final = ("next to", "holding", "looking at", "playing")
_WITH_HANDS: Final = ("playing", "eating", "drinking", "painting", "cooking", "writing")


class _Reader(Describing):
    """Reads one prompt, word by word."""

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__(quotes)
        self.elders: list[Draft] = []
        self.roles = Roles(())
        self.is_on_pile = False
        self.spoken: Lexeme | None = None
        self.possession: Lexeme | None = None

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
            if lexeme.quote >= 0:
                self.letter(self.quotes[lexeme.quote])
                i += 1
            elif self.is_caption(i):
                i += 1 if self.leads_on(i + 1) else 2
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
                phrases += 1
                if phrases <= MAX_PHRASES or not self.is_idle(p):
                    self.take(p)
                i = p.end
            else:
                self.small_word(lexeme, i)
                i += 1

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
        elif s.body and not (s.preposition and self.leads_on(i)):
            self.body(s.body)
        elif s.preposition:
            self.preposition(s.preposition)
            if s.preposition in TRAILING and self.is_end(i + 1):
                self.pronoun("it")  # With a whale below: below what was named before it.
                return
            self.is_on_pile = lexeme.text.endswith("a pile of")
            if self.link is not None:
                self.link.is_brimming = lexeme.text in BRIMMING
        elif lexeme.text in ("'s", "'"):
            self.owner = self.attach[-1] if self.attach else None
            self.regain(i)

    def is_caption(self, i: int) -> bool:
        """Tell whether `written` follows the words that are: nobody writes."""
        is_told = self.roles.lexemes[i].text in CAPTIONED
        return is_told and i > 0 and self.roles.lexemes[i - 1].quote >= 0

    def is_end(self, i: int) -> bool:
        """Tell whether a sentence or a part of it ends before the lexeme at `i`."""
        return i >= self.roles.count or self.roles.lexemes[i].sense.mark in ("stop", "comma", "and")

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

    def verb(self, i: int) -> None:
        """Take a verb: a pose of its subject, a relation to its object, or both."""
        s = self.roles.lexemes[i].sense
        self.deed = self.roles.lexemes[i].text
        place = DEED_PLACES.get(self.deed)
        swimmer = self.chain[-1].kind if self.chain else None
        if place and not (swimmer and is_family(swimmer, ("birds",))):
            is_deep = any(d.kind and d.kind.name in DIVERS for d in self.chain)
            self.about.suggest("underwater" if is_deep else place)
        has_object = self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)
        link = s.link or (s.transitive if has_object else None)
        is_hung = s.pose[:1] == ("hanging",) and has_object
        if link is None and (self.roles.role(i + 1) == "D" or is_hung):
            link = "next to"
        chain = self.chain
        if self.joiner and chain and chain[0].kind and is_animate(chain[0].kind):
            base = chain[0]
        elif self.is_said and self.attach:
            base = self.attach[-1]
        elif i and self.roles.lexemes[i - 1].text in PARTITIVES and self.attach:
            base = self.attach[-1]  # Four cats, one of them sleeping.
        else:
            base = agents(chain, s.pose, link)
        actors = self.actors([base]) if base else []
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
                if become(draft, self.deed):
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
        self.show_head(last)
        return True

    def regain(self, i: int) -> None:
        """Let `on a teacher's desk` be said of the desk: the owner only had the preposition."""
        last, owner = self.last, self.owner
        if last is None or owner is None or not last.subjects or last.key not in PLACING:
            return
        p = self.roles.phrase(i + 1)
        noun = p.head.sense.noun if p.head else None
        if noun is None or (p.head and is_part_of_body(owner, p.head.text)):
            return
        for subject in last.subjects:
            self.ties.part(subject, owner)
        self.link, self.is_after_noun = Link(last.subjects, last.key), False

    def celebrate(self, p: Phrase) -> None:
        """Take `a hot air balloon festival`: there are many of what it is held for."""
        shown = [m for m in p.mods if m.sense.noun and not m.sense.is_adjective]
        if p.head is not None and p.head.text in FESTIVALS and shown:
            many = Phrase(p.start)
            many.head, many.count = shown[-1], SHOWN
            self.join(self.making.things(many, ""))

    def is_growth(self, i: int) -> bool:
        """Tell whether flowers or trees of an unsaid number follow: `a meadow with wildflowers`."""
        p = self.roles.phrase(i)
        noun = p.head.sense.noun if p.head else None
        return noun is not None and noun.is_plural and not p.count and is_family(noun.kind, FLORA)

    def is_given(self, i: int) -> bool:
        """Tell whether somebody and then a thing follow a verb: `giving a child a balloon`."""
        p = self.roles.phrase(i)
        noun = p.head.sense.noun if p.head else None
        return noun is not None and is_animate(noun.kind) and self.roles.role(p.end) in "DC"

    def put_where(self, where: WhereWord, i: int) -> None:
        """Take a place in the picture, for the thing before or after it."""
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
        if is_first and (self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)):
            self.ahead = where
            self.joiner = self.joiner or "comma"
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
        p.is_heaped, self.is_on_pile = p.is_heaped or self.is_on_pile, False
        self.recall(p)
        is_deed = self.link is not None and self.link.key in _DEEDS
        is_peak = p.head is not None and p.head.text.split()[0] in PEAKS
        is_peak = is_peak and (self.link is None or self.link.key not in ("in", "on", "at"))
        for lexeme in p.mods:
            if is_peak and lexeme.text.startswith("snow"):
                continue  # Peaks are white, whatever the weather.
            self.about.take(lexeme, is_negated=self.is_negated, is_deed=is_deed)
        if p.background:
            self.about.backdrop(p.background)
            self.link = None
            return
        if p.head is not None and p.head.text == "glasses" and self.is_on_tray():
            p.head = lexemes_of("tumblers")[0]
        if p.is_own:
            self.tell_gender(self.roles.lexemes[p.start].text)
        if p.head is not None and p.head.text == "palette" and p.is_bare and p.mods:
            return  # `Soft pastel palette` is said of the picture.
        if p.head is not None and self.is_colour_of_some(p):
            p.mods.append(p.head)
            p.head = None
        if p.head is None and self.takes_colours(p):
            return
        if p.head is None:
            self.loose(p, is_short_for_next=self.is_short(p))
            return
        is_haze = p.head.text == "smoke" and p.is_bare and self.joiner == "comma"
        is_photo = any(w.rpartition(" ")[2] in LENS for w in self.about.said)
        if is_haze and is_photo and self.making.drafts:
            return  # It is in the air of a photograph.
        if self.takes_age(p):
            return
        if p.head.text == "playing cards" and self.is_after_noun and not self.joiner:
            players = [d for d in self.actors(self.attach) if d.kind and is_human(d.kind)]
            self.link = Link(players, "playing") if players and self.link is None else self.link
        after = self.roles.lexemes[p.end].sense if p.end < self.roles.count else None
        is_part = after and after.part and after.noun is None and self.roles.role(p.end) == "U"
        if is_part and self.link and self.link.key == "with" and p.head.sense.noun:
            p.mods.append(p.head)
            p.head = self.roles.lexemes[p.end]
            p.end += 1
        if p.head.text == "stars" and self.link and self.is_night_sky(p, self.link):
            self.about.time = self.about.time or "night"
            self.link, self.is_after_noun = None, True
            return
        is_watched = bool(self.link and self.link.key == "looking at")
        if p.head.text == "clouds" and is_watched and not p.count:
            self.about.weather = self.about.weather or "cloudy"
            self.link, self.is_after_noun = None, True
            return
        if self.is_top_of(p) or self.is_weather_outside(p) or self.is_window_of_room(p):
            return
        if self.is_in_window(p):
            return
        if (
            self.is_garment(p)
            or self.is_ingredient(p)
            or self.is_part_of_place(p)
            or self.is_in_part(p)
            or self.is_part(p)
        ):
            self.is_after_noun, self.joiner = True, ""
            return
        if self.gift is not None and self.link is None and not self.joiner:
            self.link, self.gift = self.gift, None
        if self.link and self.link.key == "holding" and p.head.text == "water":
            p.head = lexemes_of("water bottle")[0]
        if self.is_wild_growth(p):
            return
        self.about.is_furnished = bool(after and after.preposition == "with")
        key = self.link.key if self.link else ""
        is_first = not self.making.drafts
        noun = p.head.sense.noun
        is_known = noun is not None and p.det == "the" and self.making.is_said(noun)
        if not is_known and self.about.takes_head(
            p, key, is_first=is_first, is_negated=self.is_negated
        ):
            if key == "behind" and self.link is not None and p.head.sense.place in WATERS:
                for draft in self.link.subjects:
                    draft.where = "background"  # On the far shore.
            is_bed = bool(self.about.is_furnished and self.is_growth(p.end + 1))
            if p.head.sense.place and (
                key in ("", "with", "of") or (after and after.mark == "of") or is_bed
            ):
                ground = Draft(None, p.head.text)
                ground.is_place = True
                self.attach = [ground]
                self.locus = []
                self.last = Link([ground], "with") if key == "with" else self.last
                if not key:
                    self.chain, self.group, self.is_list = [ground], [ground], False
            self.link, self.is_after_noun = None, bool(self.attach)
            self.joiner = ""
            self.celebrate(p)
            return
        if self.is_negated:
            self.deny(p)
            return
        if key == "like" and p.head.sense.noun is not None:
            self.liken(p)
            return
        if len(self.making.drafts) >= MAX_SUBJECTS and noun is not None:
            if not self.making.is_said(noun):
                self.miss(p.head.text)
            self.is_full = True
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

    def is_on_tray(self) -> bool:
        """Tell whether glasses that are named next are for drinking: on a tray, on a shelf."""
        last = self.chain[-1] if self.chain else None
        is_host = last is not None and last.kind is not None and last.kind.name in GLASSWARE
        return is_host and self.link is not None and self.link.key in ("with", "of")

    def tell_gender(self, owner: str) -> None:
        """Let `her plane` tell that the pilot is a woman."""
        first = owner.partition(" ")[0]
        gender = {"her": "female", "his": "male"}.get(first)
        people = [d for d in self.making.drafts if d.kind and is_human(d.kind)]
        last = people[-1] if people else None
        if gender is None or last is None or last.kind is None or last.count > 1:
            return
        if last.kind.category != "people" and not {"female", "male"} & {*last.attributes}:
            last.attributes.append(gender)

    def recall(self, p: Phrase) -> None:
        """Let `a red one` and `three blue ones` be further things of the kind named before.

        After a comma they may be some of several: `four eggs, a brown one and three white ones`.
        """
        spoken, head = self.spoken, p.head
        following = self.roles.lexemes[p.end].text if p.end < self.roles.count else ""
        last = self.roles.lexemes[p.end - 1].text
        is_one = p.det == "a" and following == "one"
        if head is None:
            is_one = bool(p.mods) and last == "one" and p.det != "the" and p.end - p.start > 2
        is_ones = head is not None and head.text in ("ones", "little one") and bool(spoken)
        if is_ones and head is not None and head.text == "little one":
            noun = spoken.sense.noun if spoken else None
            is_ones = not p.is_own and noun is not None and not is_human(noun.kind)
        if spoken is None or not (is_one or is_ones):
            if head is not None and head.sense.noun is not None:
                self.spoken = head
                if not is_animate(head.sense.noun.kind):
                    self.possession = head
            return
        noun = spoken.sense.noun
        is_had = self.link is not None and self.link.key in ("with", "holding", "wearing", "in")
        if is_had and self.possession and noun and is_animate(noun.kind):
            spoken = self.possession  # A boy with a green one: a balloon like the girl's.
        if is_one and head is not None:
            p.mods.append(head)
            p.end += 1
        elif head is not None and head.text == "little one":
            p.mods += lexemes_of("little")
        p.head = None if self.is_some(p) else spoken

    def is_some(self, p: Phrase) -> bool:
        """Tell whether ones that are counted are part of several that were named before."""
        many = self.parted or (self.attach[-1] if self.attach else None)
        if many is None or many.colours or many.material or many.variant:
            return False
        return bool(self.joiner == "comma" or self.parted) and many.count >= p.count

    def is_wild_growth(self, p: Phrase) -> bool:
        """Take wildflowers, which stand in a meadow everywhere and are none by themselves."""
        link = self.link
        if p.head is None or p.head.text not in WILDFLOWERS or link is None or p.count:
            return False
        if link.key not in ("with", "of") or not link.subjects or self.is_negated:
            return False
        if not all(d.is_place for d in link.subjects) or not self.about.settle("wildflower meadow"):
            return False
        self.attach, self.link, self.is_after_noun = list(link.subjects), None, True
        return True

    def is_night_sky(self, p: Phrase, link: Link) -> bool:
        """Tell whether stars are those of the sky: one looks at them, or the sky is said to be."""
        if p.count or any(m.sense.colour or m.sense.size for m in p.mods):
            return False
        return link.key in ("looking at", "under", "below") or (
            link.key in ("with", "of") and all(d.is_place for d in link.subjects)
        )

    def takes_colours(self, p: Phrase) -> bool:
        """Take `, red, blue and yellow` after several things: each has a colour of its own."""
        many = self.attach[-1] if self.attach else None
        is_in = self.link is not None and self.link.key == "in"  # Three cups in red and blue.
        is_open = is_in or (bool(self.joiner) and self.link is None)
        if not (is_open and p.is_bare and many and many.kind) or many.count < 2:
            return False
        hues: list[str] = []
        i = p.start
        while i < self.roles.count and self.roles.role(i) in "An&,":
            if self.roles.role(i) in "An":
                colour = self.roles.lexemes[i].sense.colour
                if not colour:
                    return False
                hues.append(colour)
            i += 1
        if not 1 < len(hues) <= many.count or self.roles.role(i) in "NPU":
            return False
        p.end = i
        parted = self.part_by_colour(many, hues)
        self.link = None
        self.group = [d for d in self.group if d is not many] + parted
        self.attach, self.parts = parted, parted
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True

    def takes_age(self, p: Phrase) -> bool:
        """Take `an adult and a baby` after two giraffes: they are giraffes."""
        text = p.head.text if p.head else ""
        many = self.elders[-1] if self.elders else self.attach[-1] if self.attach else None
        is_old = text in ADULTS
        if not (is_old or text in YOUNG) or not self.joiner or self.link or many is None:
            return False
        if not self.elders and self.joiner != "comma":
            return False  # Two cats and a baby.
        is_beast = many.kind and is_animate(many.kind) and not is_human(many.kind)
        if not is_beast or (many.count < 2 and not self.elders) or p.mods:
            return False
        if not self.elders:
            self.elders = [many]
        if not is_old:
            young = many.copy()
            young.size, young.count, young.is_counted = "small", max(1, p.count), True
            many.count = max(1, many.count - young.count)
            drafts = self.making.drafts
            drafts.insert(drafts.index(many) + 1, young)
            self.ties.copy(many, young)
        self.attach, self.is_after_noun, self.joiner = [many], True, ""
        return True

    def is_colour_of_some(self, p: Phrase) -> bool:
        """Tell whether `two orange` after `five fish:` are fish."""
        sense = p.head.sense if p.head else None
        if sense is None or not (sense.colour and sense.noun and self.joiner and p.count):
            return False
        many = self.parted or next((d for d in self.group if d.kind and d.count > p.count), None)
        return many is not None and not sense.noun.is_plural and many.kind is not sense.noun.kind

    def is_short(self, p: Phrase) -> bool:
        """Tell whether the next number and colour bring the noun: `two red and one blue ball`."""
        i = p.end
        while i < self.roles.count and self.roles.role(i) in "&,":
            i += 1
        if self.roles.role(i) != "C":
            return False
        following = self.roles.phrase(i)
        head = following.head
        return bool(head and head.text != "ones") and any(m.sense.colour for m in following.mods)

    def is_top_of(self, p: Phrase) -> bool:
        """Take `on the roof` for the roof of the house or the car that was named."""
        link = self.link
        if link is None or link.key not in ("on", "atop") or p.head is None or p.det != "the":
            return False
        if p.head.text in FACES and any(
            d.kind and takes_lettering(d.kind.name) for d in self.chain
        ):
            # What is on the screen of a laptop is on the laptop.
            self.link, self.is_after_noun = None, True
            return True
        if p.head.text not in ROOFS or (p.end < self.roles.count and self.is_of(p.end)):
            return False
        hosts = [d for d in self.chain if d.kind and is_family(d.kind, WINDOWED)]
        hosts = [d for d in hosts if d not in link.subjects]
        if not hosts:
            return False
        self.link, self.is_after_noun = None, True
        for draft in link.subjects:
            self.ties.reverse(draft, "on", hosts[-1])
        return True

    def is_weather_outside(self, p: Phrase) -> bool:
        """Take `and snow outside`."""
        weather = p.head.sense.weather if p.head else None
        if weather is None or p.end >= self.roles.count or self.is_negated:
            return False
        if self.roles.lexemes[p.end].text not in OUTSIDE:
            return False
        self.about.weather = self.about.weather or cast("Weather", weather)
        self.link, self.joiner = None, ""
        return True

    def is_window_of_room(self, p: Phrase) -> bool:
        """Take `outside the window` for the window that the room has."""
        link, place = self.link, PLACES.get(self.about.setting or "")
        if link is None or link.key != "past" or p.head is None or p.det not in ("the", ""):
            return False
        is_own = any(d.kind and is_family(d.kind, WINDOWED) for d in self.making.drafts)
        is_own = is_own or (place is not None and place.is_indoors and p.det == "the")
        if p.head.text not in ("window", "windows") or not is_own or self.deed:
            return False
        self.link, self.is_after_noun = None, bool(self.attach)
        return True

    def is_in_window(self, p: Phrase) -> bool:
        """Take `and a cat in the window` for a window of the house or the shop that was named."""
        link = self.link
        if link is None or link.key not in ("in", "inside", "at", "behind") or p.head is None:
            return False
        if p.head.text not in ("window", "shop window", "windows") or p.det != "the" or p.count:
            return False
        hosts = [d for d in self.making.drafts if d.kind and has_pane(d.kind)]
        if not hosts or not link.subjects:
            return False
        if LIT_WORDS.intersection(self.about.said):
            self.about.time = self.about.time or "dusk"
        for draft in (d for d in link.subjects if d not in hosts):
            self.ties.part(draft, hosts[-1])
            self.ties.note([(draft, "inside", hosts[-1])])
        self.link, self.is_after_noun = None, True
        return True

    def is_of(self, i: int) -> bool:
        """Tell whether the lexeme at `i` is `of`."""
        return self.roles.lexemes[i].sense.mark == "of"

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
            model = p.head.sense.noun if p.head else None
            if model is not None and dwell(draft, model.kind):
                self.about.suggest("meadow")
                continue
            if model is not None and reshape(draft, model.kind):
                continue
            if hat is not None:
                self.ties.relate(draft, "wearing", hat)
            elif p.head is not None and draft.wearing:
                continue
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

    def miss(self, word: str) -> None:
        """Note a word that nothing knows."""
        self.unknown.append(word)


def sits_on_walls(kind: Kind) -> bool:
    """Tell whether it is on top of a wall, rather than hung on it or clinging to it."""
    is_beast = kind.category.startswith(("animals", "birds", "people", "fantasy", "storybook"))
    return is_animate(kind) and is_beast and kind.height_m < MOST_ON_WALL_M


def is_aside(lexeme: Lexeme, role: str) -> bool:
    """Tell whether a word after a noun is an adverb or a verb that nothing knows."""
    return role == "S" or (role == "U" and not lexeme.is_known and lexeme.text.endswith("ing"))


def parse(prompt: str) -> Scene:
    """Return the scene that `prompt` describes. Any text gives a scene."""
    head, mark, tail = prompt.rpartition(NOT_DRAWN)
    missing = [w.strip(" .\n") for w in tail.split(",")] if mark else []
    text, quotes = unquote(reframed(head if mark else prompt))
    reader = _Reader(quotes)
    reader.read(lexemes_of(text))
    return finish(reader, [w for w in missing if w and w.isprintable()])
