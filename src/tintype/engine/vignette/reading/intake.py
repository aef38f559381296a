"""Owns what is made of a phrase once it is read: a thing, a part of one, a place, or no thing.

Each way to take a phrase is tried in its order; the first that fits has it. Does not know the
words between phrases.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.index import Sense
from tintype.engine.vignette.reading.draft import Draft, put_where
from tintype.engine.vignette.reading.folk import Folk
from tintype.engine.vignette.reading.grammar import HAIR, Phrase
from tintype.engine.vignette.reading.habits import DRINKING, WADERS, is_entered, stoop
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.reading.outcome import MAX_SUBJECTS
from tintype.engine.vignette.reading.predicates import predicate
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.scene import Weather

WATCHED: Final[Mapping[str, Weather]] = {
    "clouds": "cloudy",
    **dict.fromkeys(("snow", "falling snow", "snowfall"), "snow"),
    "rain": "rain",
    **dict.fromkeys(("storm", "thunderstorm"), "storm"),
}
"""What one looks at that is the weather, and no thing or place."""
WADED: Final = ("lake", "river", "sea")
WATERS: Final = ("lake", "river", "sea", "canal", "harbour")
PEAKS: Final = ("mountain", "mountains", "peak", "peaks", "alps")
_BELOW_PEAKS: Final = ("pass", "road", "path", "trail", "village", "town", "hut", "valley", "lake")
"""What lies under the peaks, so that snow on it is the weather."""
_DEEDS: Final = ("next to", "holding", "looking at", "playing")


class Intake(Folk):
    """A clause that takes phrases."""

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__(quotes)
        self.is_on_pile = False

    def take(self, p: Phrase) -> None:
        """Take a phrase: a thing, a setting, a circumstance or loose adjectives."""
        p.is_heaped, self.is_on_pile = p.is_heaped or self.is_on_pile, False
        self.told = predicate(self.roles, p)
        self.recall(p)
        self.take_modifiers(p)
        if p.background:
            self.about.backdrop(p.background)
            self.link = None
            return
        if self.is_said_of_all(p) or p.head is None or self.is_spoken_for(p, p.head):
            return
        if self.is_of_thing(p):
            self.is_after_noun, self.joiner = True, ""
            return
        if self.gift is not None and self.link is None and not self.joiner:
            self.link, self.gift = self.gift, None
        if self.link and self.link.key == "holding" and p.head.text == "water":
            p.head = lexemes_of("water bottle")[0]
        if self.is_wild_growth(p) or self.is_water_below(p):
            return
        after = self.after(p)
        self.about.is_furnished = bool(after and after.preposition == "with")
        self.about.is_peopled = self.about.is_furnished and self.is_peopled(p)
        if self.takes_place(p, p.head):
            return
        key = self.link.key if self.link else ""
        if self.is_negated:
            self.deny(p)
        elif key == "like" and p.head.sense.noun is not None:
            self.liken(p)
        else:
            self.take_things(p, p.head, key)

    def take_modifiers(self, p: Phrase) -> None:
        """Take what adjectives say of the picture: at dawn, snowy, gloomy."""
        if not p.mods:
            return
        key = self.link.key if self.link is not None else ""
        is_deed = key in _DEEDS
        named = p.head.text.split() if p.head is not None else [""]
        is_peak = named[0] in PEAKS and named[-1] not in _BELOW_PEAKS
        is_peak = is_peak and key not in ("in", "on", "at")
        for lexeme in p.mods:
            if is_peak and lexeme.text.startswith("snow"):
                continue  # Peaks are white, whatever the weather.
            self.about.take(lexeme, is_negated=self.is_negated, is_deed=is_deed)

    def is_said_of_all(self, p: Phrase) -> bool:
        """Take a phrase without a thing: colours of some, one of several, loose adjectives."""
        if p.head is not None and p.head.text == "glasses" and self.is_on_tray():
            p.head = lexemes_of("tumblers")[0]
        if p.is_own:
            self.tell_gender(self.roles.lexemes[p.start].text)
        if p.head is not None and p.head.text == "palette" and p.is_bare and p.mods:
            return True  # `Soft pastel palette` is said of the picture.
        self.take_flavour(p)
        if p.head is not None and self.is_colour_of_some(p):
            p.mods.append(p.head)
            p.head = None
        if p.head is not None:
            return False
        is_pick = bool(p.ordinal) and p.count == 1
        if not self.takes_colours(p) and not (is_pick and self.pick_out(p.ordinal)):
            self.loose(p, is_short_for_next=self.is_short(p))
        return True

    def is_spoken_for(self, p: Phrase, head: Lexeme) -> bool:
        """Take a phrase that means something else than the thing it names: an age, a night sky."""
        if (head.text == "smoke" and self.is_haze(p)) or self.takes_age(p):
            return True
        if head.text == "playing cards" and self.is_after_noun and not self.joiner:
            players = [d for d in self.actors(self.attach) if d.kind and is_human(d.kind)]
            self.link = Link(players, "playing") if players and self.link is None else self.link
        if self.is_tied_bow(p, head):
            p.head = head = lexemes_of("ribbon")[0]
        after = self.after(p)
        is_part = after and after.noun is None and self.roles.role(p.end) == "U"
        is_part = is_part and bool(after and (after.part or self.roles.lexemes[p.end].text in HAIR))
        if is_part and self.link and self.link.key == "with" and head.sense.noun:
            p.mods.append(head)
            p.head = head = self.roles.lexemes[p.end]
            p.end += 1
        if head.text == "stars" and self.link and self.is_night_sky(p, self.link):
            self.about.time = self.about.time or "night"
            self.link, self.is_after_noun = None, True
            return True
        is_watched = bool(self.link and self.link.key == "looking at")
        if head.text in WATCHED and is_watched and not p.count:
            self.about.weather = self.about.weather or WATCHED[head.text]
            self.link, self.is_after_noun = None, True
            return True
        if self.is_weather_outside(p):
            return True
        if self.link is None:
            return self.is_negated and self.is_lacking(p)
        return (
            self.is_top_of(p)
            or self.is_hung_on_wall(p)
            or self.is_window_of_room(p)
            or self.is_in_window(p)
            or self.is_lacking(p)
            or self.is_under_part(p)
        )

    def is_tied_bow(self, p: Phrase, head: Lexeme) -> bool:
        """Tell whether a bow is a ribbon: a beast shoots with none, nor a girl with a pink one."""
        link = self.link
        if head.text != "bow" or link is None or link.key not in ("with", "wearing"):
            return False
        is_dyed = any(m.sense.colour or m.sense.pattern for m in p.mods)
        return any(d.kind and is_animate(d.kind) for d in link.subjects) and (
            is_dyed or not any(d.kind and is_human(d.kind) for d in link.subjects)
        )

    def is_hung_on_wall(self, p: Phrase) -> bool:
        """Take `hangs on the wall`, which is the one that the room has."""
        link = self.link
        if link is None or not link.is_deed or link.key != "on" or p.det != "the" or p.head is None:
            return False
        hung = [d for d in link.subjects if d.kind and not is_animate(d.kind)]
        noun = p.head.sense.noun
        if p.head.text not in ("wall", "walls") or not hung or p.ordinal or noun is None:
            return False
        if self.making.is_said(noun):
            return False  # A wall that was spoken of.
        for draft in hung:
            put_where(draft, "wall")
        self.attach, self.link, self.is_after_noun = list(link.subjects), None, True
        return True

    def is_of_thing(self, p: Phrase) -> bool:
        """Take a phrase that is worn by the thing before it, in it or a part of it."""
        if self.link is None and not self.joiner:
            return self.is_part(p)
        return (
            self.is_garment(p)
            or self.is_own_wear(p)
            or self.is_ingredient(p)
            or self.is_part_of_place(p)
            or self.is_in_part(p)
            or self.is_part(p)
        )

    def after(self, p: Phrase) -> Sense | None:
        """Return the sense of the word after a phrase."""
        return self.roles.lexemes[p.end].sense if p.end < self.roles.count else None

    def takes_place(self, p: Phrase, head: Lexeme) -> bool:
        """Take a phrase that says where the picture is, or when."""
        key = self.link.key if self.link else ""
        noun = head.sense.noun
        if noun is not None and p.det == "the" and self.making.is_said(noun):
            return False
        is_first = not self.making.drafts
        if not self.about.takes_head(p, key, is_first=is_first, is_negated=self.is_negated):
            return False
        if key == "behind" and self.link is not None and head.sense.place in WATERS:
            for draft in self.link.subjects:
                draft.where = "background"  # On the far shore.
        is_water = head.sense.place in WADED and not head.sense.season
        if self.link and is_water and is_entered(self.link, self.deed):
            self.wade(self.link.subjects)
            for draft in self.link.subjects if self.deed.startswith(DRINKING) else ():
                stoop(draft)
        after = self.after(p)
        is_bed = bool(self.about.is_furnished and self.is_growth(p.end + 1))
        is_led = key in ("", "with", "of") or (after and after.mark == "of") or is_bed
        if head.sense.place and is_led:
            self.stand_on(head, key)
        self.link, self.is_after_noun = None, bool(self.attach)
        self.joiner = ""
        self.celebrate(p)
        return True

    def stand_on(self, head: Lexeme, key: str) -> None:
        """Let what follows be said of a place."""
        ground = Draft(None, head.text)
        ground.is_place = True
        self.attach = [ground]
        self.locus = []
        self.last = Link([ground], "with") if key == "with" else self.last
        if not key:
            self.chain, self.group, self.is_list = [ground], [ground], False

    def take_things(self, p: Phrase, head: Lexeme, key: str) -> None:
        """Take the things that a phrase names, unless there are too many already."""
        noun = head.sense.noun
        if len(self.making.drafts) >= MAX_SUBJECTS and noun is not None:
            if not self.making.is_said(noun):
                self.miss(head.text)
            self.is_full = True
            return
        things: list[Draft] = []
        for ellipsis in self.ellipses:
            ellipsis.head = head
            things += self.making.things(ellipsis, key)
        self.ellipses = []
        named = self.members(p) or self.making.things(p, key)
        self.name_folk(p, named)
        things += named
        self.ties.note(self.making.inner)
        self.making.inner.clear()
        self.join(things)

    def wade(self, subjects: Sequence[Draft]) -> None:
        """Let who is said to be in a lake stand in it, not on its shore: beasts, birds, bathers."""
        for draft in subjects:
            seats = ("on", "inside", "riding")
            is_free = not any(r[0] is draft and r[1] in seats for r in self.ties.all)
            if draft.kind is None or draft.where or not is_free or draft.kind.stance != "ground":
                continue
            if draft.gear is not None and draft.gear.tool == "fishing rod":
                continue  # Who fishes with a rod is on the shore.
            is_beast = is_family(draft.kind, WADERS) and draft.variant != "flying"
            if is_beast or (is_human(draft.kind) and draft.variant in ("standing", "walking")):
                draft.where = "water"
