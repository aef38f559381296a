"""Owns when, where, in what weather, mood, framing and style a scene is, while it is read.

The first word for a field wins, except that a word with a preposition of place settles the
setting. Does not know things.
"""

from collections.abc import Mapping, Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.grammar import Phrase
from tintype.engine.vignette.insides import inner_of, inside_of
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.lexicon.places import BLENDS, HINTS, INSIDES
from tintype.engine.vignette.paraphrase.emblem import without_house
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.features import FEATURES, WATERS, WAYS, bears
from tintype.engine.vignette.places.interior import WALLED
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.scene import (
    PLAIN_FRAMINGS,
    Framing,
    Relation,
    Scene,
    Season,
    Subject,
    TimeOfDay,
    Weather,
)
from tintype.engine.vignette.states import LINED_UP
from tintype.engine.vignette.tokens import Lexeme

LANDS: Final = words(
    """beach street road farm hill hills hilltop mountain mountaintop island moon mars field meadow
    stage playground lake sea ocean river rooftop roof grass lawn planet shore coast farm square
    highway path trail pier dock station savanna savannah pond sidewalk snow ice prairie ranch
    balcony court platform runway cliff volcano quay dock"""
)
"""Settings that things are on, rather than in."""
WINDOWS: Final = tuple(name for name in PLACES if name.startswith("window"))
WALLS: Final = ("wall", "walls")
BACKGROUNDS: Final = ("background", "wallpaper", "backdrop")
GROWN: Final = ("field", "fields", "patch")
INNER: Final = ("cave", "greenhouse", "gallery", "stadium")
"""Buildings and holes of which one thinks of the inside when nothing else is said."""

STREETS: Final = frozenset(("street", "city", "avenue", "road", "crossroads", "intersection"))
"""Settings that say no more of a city than its name does."""
VAST: Final = words("vast huge endless immense enormous boundless infinite massive limitless")
SQUARE: Final = words("crowded busy bustling lively cobbled main market sunny quiet historic")
"""What is said of a square in a town."""
WET: Final = words("wet damp soaked slick glistening")
SHAPED: Final[Mapping[str, str]] = {
    "waves": "abstract waves",
    "lines": "abstract waves",
    "curves": "abstract waves",
    "triangles": "facets",
    "polygons": "facets",
    "squares": "facets",
    "shapes": "facets",
    "lights": "bokeh",
    "sparkles": "bokeh",
    "dots": "bokeh",
    "circles": "bokeh",
    "bubbles": "bokeh",
    "particles": "bokeh",
    "glitter": "bokeh",
}
"""The abstract background that has such shapes."""

HEIGHTS: Final = ("hill", "hilltop", "cliff", "mountain", "mountaintop", "mountain top")
"""What stands out of the land: who is on one of them stands on its top."""


OUTSIDE: Final = ("in front of", "behind", "next to", "left of", "right of", "above", "around")
"""Prepositions after which a building is seen from outside."""


DESERTS: Final = ("desert", "sahara")


def is_open_air(name: str) -> bool:
    """Tell whether a setting has a horizon behind which another may rise."""
    place = PLACES.get(name)
    return place is not None and not (place.is_indoors or place.is_weightless)


def caravan(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """Return camels in a file for a caravan that is in the desert."""
    vans = [s for s in subjects if s.word == "caravan"]
    if not vans:
        return tuple(subjects)
    camels = [s for s in subjects if s.kind == "camel" and s not in vans]
    if camels:
        return tuple(filed(s) if s in camels else s for s in subjects if s not in vans)
    return tuple(filed(s) if s in vans else s for s in subjects)


def filed(subject: Subject) -> Subject:
    """Return camels that walk one behind another."""
    return msgspec.structs.replace(
        subject,
        kind="camel",
        word=None,
        count=max(CARAVAN, subject.count),
        variant="walking",
        facing="right",
        attributes=(*(a for a in subject.attributes if a != "camel"), LINED_UP),
    )


CARAVAN: Final = 5
"""So many camels are a caravan at least."""


WORLDS: Final = ("moon surface",)
OTHER_WORLDS: Final = ("mars", "moon surface", "underwater")
"""Where whatever else is said to be has the ground and the sky of that world."""
SKIES: Final = ("sky", "space", "beach", "sea")
AROUND: Final = ("past", "around", "above", "over", "in front of", "behind", "looking at")
"""Worlds that are settings too, and how things have to do with them from outside."""


class Circumstances:
    """What is known about the picture besides its things."""

    def __init__(self) -> None:
        self.time: TimeOfDay | None = None
        self.weather: Weather | None = None
        self.season: Season | None = None
        self.mood: str | None = None
        self.framing: Framing | None = None
        self.style: str | None = None
        self.setting: str | None = None
        self.beyond: str | None = None
        self.besides: str | None = None
        self.is_setting_sure = False
        self.background: str | None = None
        self.lettering: str | None = None
        self.colours: list[str] = []
        self.shy: Noun | None = None
        self.hinted: str | None = None
        self.said: list[str] = []
        self.heard = ""  # the same as one text
        self.phrases: frozenset[str] = frozenset()
        self.words: frozenset[str] = frozenset()
        self.is_furnished = self.is_peopled = self.is_vast = False
        self.dwellers: list[Noun] = []
        self.leads = False

    def take(self, lexeme: Lexeme, *, is_negated: bool, is_deed: bool = False) -> None:
        """Take a word that says a circumstance, if it does.

        What is part of a deed is none: in `painting a portrait of a dog` somebody paints one.
        """
        s = lexeme.sense
        is_plain = not (s.material or s.colour or s.state or s.size)
        if s.place and s.noun is None and is_plain and not is_negated:
            self.suggest(s.place)
        is_snow = s.weather == "snow"  # What is covered in it says so of the picture as well.
        if not s.is_circumstance or s.colour or s.noun or (s.state and not is_snow):
            return
        if is_negated:
            self.deny(lexeme)
            return
        if s.time and (self.time is None or self.time in ("day", "morning")):
            self.time = cast("TimeOfDay", s.time)
        if s.weather == "clear" and self.weather == "snow":
            # Snow that lies under a clear sky has fallen.
            self.weather, self.season = "clear", self.season or "winter"
        if s.weather == "rainbow" and self.weather == "after rain":
            self.weather = None
        if s.weather and self.weather is None:
            self.weather = cast("Weather", s.weather)
        if s.season and self.season is None:
            self.season = cast("Season", s.season)
        if s.mood and (self.mood is None or s.mood == "noir"):
            self.mood = s.mood
        if s.framing and self.framing is None and not is_deed:
            self.framing = cast("Framing", s.framing)
        if s.style and not s.material and (self.style is None or self.style == "flat"):
            self.style = s.style

    def deny(self, lexeme: Lexeme) -> None:
        """Take back a circumstance that is not wanted."""
        s = lexeme.sense
        if s.weather and s.weather in (self.weather, "cloudy", "overcast"):
            self.weather = "clear"
        if s.time and s.time == self.time:
            self.time = None
        if s.style and s.style == self.style:
            self.style = None

    def suggest(self, place: str) -> None:
        """Take a setting that was only mentioned."""
        if self.setting is None:
            self.setting = place

    def hear(self, words: Sequence[str]) -> None:
        """Take all words; some make one think of a setting: a meeting is in an office."""
        self.said.extend(words)
        self.heard = " ".join(self.said)
        self.phrases, self.words = frozenset(self.said), frozenset(self.heard.split())
        if not HINTS.keys().isdisjoint(words):
            self.hinted = next(HINTS[w] for w in words if w in HINTS)
        elif "business" in words and "meeting with" in words:
            self.hinted = "office"

    def settle(self, place: str) -> bool:
        """Take a setting that was said to be one; False if it does not go with another."""
        first = self.setting
        if first is None or not self.is_setting_sure:
            self.is_setting_sure = True
            if first is None or first == place or not self.join(first, place):
                self.setting = place
            return True
        return place in (first, self.beyond, self.besides) or self.join(first, place)

    def join(self, first: str, place: str) -> bool:
        """Join two settings: both at once, or one behind the other; False if neither can be."""
        both = BLENDS.get((first, place)) or BLENDS.get((place, first))
        if both is not None:
            self.setting = both
            return True
        known = next((p for p in (first, place) if p in SIGHTS), None)
        if known and {first, place} - {known} <= STREETS:
            self.setting = known
            return True
        if first in ABSTRACT and place in ABSTRACT:
            self.setting = place
            return True
        if (first in OTHER_WORLDS) != (place in OTHER_WORLDS) and place not in SKIES:
            # A market on Mars, a school under the sea.
            self.setting = first if first in OTHER_WORLDS else place
            return True
        if "bokeh" in (first, place):
            self.setting = place if first == "bokeh" else first
            return True  # It is said of the lens.
        if place in WINDOWS and PLACES[first].is_indoors:
            self.setting = place
            return True
        if "snowfield" in (first, place):
            other = place if first == "snowfield" else first
            if is_open_air(other):
                self.setting, self.season = other, self.season or "winter"
                return True
        if "sky" in (first, place):
            # There is a sky above every land.
            self.setting = place if first == "sky" else first
            return is_open_air(self.setting) or self.setting in OTHER_WORLDS
        is_led = first in WAYS and place not in FEATURES and PLACES[place].water is None
        if self.beyond is None and is_led and bears(PLACES[place], first):
            self.setting, self.beyond = place, first  # A path through the dunes.
            return True
        if self.beyond is None and place in BACKDROPS and is_open_air(first):
            self.setting, self.beyond = first, place
            return True
        if self.beyond is None and first in BACKDROPS and is_open_air(place):
            self.setting, self.beyond = place, first
            return True
        for land, feature in ((first, place), (place, first)):
            if self.beyond is None and feature in FEATURES and bears(PLACES[land], feature):
                self.setting, self.beyond = land, feature
                return True
        return self.add(first, place)

    def add(self, land: str, place: str) -> bool:
        """Take a third setting: one rises behind the first, another lies in it."""
        other = self.beyond
        if other is None or self.besides is not None:
            return False
        if (other, place) == ("hills", "mountains"):
            self.beyond = place
            return True
        is_lain = place in FEATURES and other in BACKDROPS and bears(PLACES[land], place)
        is_risen = place in BACKDROPS and other in FEATURES and other not in BACKDROPS
        if is_lain or (is_risen and is_open_air(land)):
            self.besides = place
            return True
        return False

    def bring_forward(self) -> None:
        """Take `with a river in front`: it flows before what else there is."""
        if self.setting in WATERS and self.beyond is None:
            self.setting, self.beyond = "meadow", self.setting

    def backdrop(self, colour: str) -> None:
        """Take `on a blue background`."""
        self.setting = "plain"
        self.is_setting_sure = True
        self.background = None if colour == "plain" else colour

    def tint(self, p: Phrase) -> None:
        """Take the colour and the shapes of an abstract background: with orange waves."""
        colour = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        self.background = colour or self.background
        if p.head is not None and p.head.text in SHAPED:
            self.setting = SHAPED[p.head.text]

    def paint(self, p: Phrase) -> bool:
        """Take the colour of a room's walls: a kitchen with yellow walls."""
        hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        is_walls = p.head is not None and p.head.text in WALLS and self.setting in WALLED
        if not is_walls or hue is None:
            return False
        self.background = hue
        return True

    def title(self, letters: str) -> None:
        """Take letters that nothing carries."""
        self.lettering = f"{self.lettering} {letters}"[:60].strip() if self.lettering else letters

    def stray(self, loose: Sequence[Lexeme]) -> None:
        """Keep colours that belong to nothing."""
        self.colours += [w.sense.colour for w in loose if w.sense.colour]
        if self.setting is not None and any(w.text in ("grey", "gray") for w in loose):
            self.weather = self.weather or "overcast"  # A beach in winter, grey and deserted.

    def takes_head(self, p: Phrase, key: str, *, is_first: bool, is_negated: bool) -> bool:
        """Take a phrase whose noun is a setting or a circumstance; False if it is a thing."""
        head = p.head
        if head is None:
            return False
        s, text = head.sense, head.text
        if key == "with" and not is_negated and self.paint(p):
            return True
        if s.framing and (s.noun is None or (is_first and key in ("", "of"))):
            if is_first or key in ("", "of", "in"):
                # In `painting a portrait of a dog` it is what somebody does.
                self.framing = self.framing or cast("Framing", s.framing)
            return True
        if s.style and s.noun is None:
            return True
        if s.weather and s.noun is not None and key in ("", "with", "under", "in", "and"):
            plain = not p.count and not any(m.sense.is_adjective for m in p.mods)
            if plain and (p.det != "a" or s.noun.kind.name == "rainbow"):
                if is_negated:
                    self.deny(head)
                else:
                    if self.weather == "after rain":
                        self.weather = None  # A rainbow says it too.
                    self.weather = self.weather or cast("Weather", s.weather)
                    self.shy = self.shy or s.noun
                return True
        if s.time and s.noun is not None and s.noun.is_plural and not p.count and p.det != "the":
            self.time = self.time or cast("TimeOfDay", s.time)
            return True
        if s.noun is not None and key in ("in", "inside") and not is_negated:
            inner = INSIDES.get(s.noun.kind.name)
            is_plain = not (
                p.count
                or s.noun.is_plural
                or any(m.sense.is_adjective and not m.sense.colour for m in p.mods)
            )
            is_free = s.place in (None, "castle grounds")
            if inner and is_plain and is_free and not is_first:
                return self.settle(inner)
        if is_first and self.is_peopled and (inside := inside_of(p)):
            return self.settle(inside)
        is_outside = key in AROUND and (key != "past" or "from" not in self.phrases)
        if s.place in WORLDS and is_outside and s.noun is not None:
            return False  # What flies past the moon is not on it.
        if text == "milky way" and key in ("under", "below") and s.noun is not None:
            self.time, self.setting = self.time or "night", self.setting or "meadow"
            return False  # It is in the sky of where somebody is.
        self.leads = self.leads or (is_first and key == "" and s.place is not None)
        if s.place is None or is_negated:
            return is_negated and s.place is not None and s.noun is None
        if s.place in ABSTRACT:
            self.background = next(
                (m.sense.colour for m in p.mods if m.sense.colour), self.background
            )
        if s.season and self.season is None:
            # A frozen lake is in winter.
            self.season = cast("Season", s.season)
        if s.place == "mars" and text != "mars":
            hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
            self.background = hue if hue != "red" else None
        if self.time is None and any(m.text == "dark" for m in p.mods):
            self.time = "night"
        told = {m.text for m in p.mods}
        self.dwellers += [
            m.sense.noun
            for m in p.mods
            if m.sense.noun and not (m.sense.place or m.sense.colour or m.sense.material)
        ]
        self.is_vast = self.is_vast or not VAST.isdisjoint(told)
        if not WET.isdisjoint(told) and is_open_air(s.place):
            self.weather = self.weather or "after rain"
        if s.place in DESERTS:
            hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
            self.background = hue or self.background
        if s.place in ("road", "street"):
            wild = next((m.sense.place for m in p.mods if m.sense.place), None)
            if wild and s.noun is None and is_open_air(wild):
                # A mountain road is in the mountains.
                return self.settle(wild)
        if s.noun is None:
            is_taken = self.settle(inner_of(p) or s.place)
            wild = next((m.sense.place for m in p.mods if m.sense.place), None)
            wild = wild if s.place in FEATURES or wild in BACKDROPS else None
            if wild and self.beyond is None and wild != self.setting:
                self.settle(wild)  # A mountain village has mountains behind it.
            return is_taken
        is_hued = any(m.sense.colour for m in p.mods)
        if text == "square" and not SQUARE.isdisjoint(told) and not is_hued:
            return self.settle("village square")
        if text == "square" and any(
            m.sense.noun and m.sense.noun.kind.category.startswith("buildings") for m in p.mods
        ):
            return self.settle("village square")  # A church square.
        if text == "square" and is_hued:
            return False  # Not one in a town.
        if self.framing in PLAIN_FRAMINGS and s.noun.kind.name == "wave":
            return False
        if self.framing in PLAIN_FRAMINGS:
            return False
        if key in OUTSIDE and s.noun.kind.category.startswith("buildings"):
            return False
        if is_first and self.is_furnished and s.place in INNER and not p.count:
            return self.settle(s.place)
        last = text.rpartition(" ")[2]
        if key in ("on", "atop") and (last in HEIGHTS or text in HEIGHTS) and not p.count:
            return False
        is_inside = key in ("in", "inside", "at") or (key == "on" and last in LANDS)
        is_inside = is_inside or (key == "past" and last in ("pier", "dock"))
        is_inside = is_inside or (key == "past" and last in ("moon", "mars") and not is_first)
        is_only_alias = s.noun.word is not None and (
            s.place in (text, "cafe terrace") or last in GROWN
        )
        if key == "with" and self.setting and (self.setting, s.place) in BLENDS:
            return self.settle(s.place)
        is_far = s.noun.is_plural and not p.count and self.setting is None
        is_land = last in ("mountains", "hills", "clouds", "waves", "dunes", "skyscrapers")
        if is_inside or is_only_alias or (is_far and is_land):
            return self.settle(s.place)
        return False

    def scene(
        self,
        *,
        subjects: tuple[Subject, ...],
        relations: tuple[Relation, ...],
        unknown: tuple[str, ...],
    ) -> Scene:
        """Return the scene with these things in it."""
        framing = self.framing or "scene"
        setting, background, time = self.setting, self.background, self.time
        if not subjects and setting is None and not self.phrases.isdisjoint(BACKGROUNDS):
            setting = "gradient"
        if framing == "logo":
            subjects, relations = without_house(subjects, relations)
        if setting in DESERTS:
            subjects = caravan(subjects)
        is_open = (
            self.background or framing in PLAIN_FRAMINGS or time or self.weather or self.season
        )
        if setting is None and subjects and not is_open:
            setting = self.hinted
        if not subjects and setting is None and self.colours:
            setting, background = "plain", self.colours[0]
        if setting in ABSTRACT and background is None and self.colours:
            background = self.colours[0]
        style = self.style
        if self.mood == "noir" and style is None:
            style = "monochrome"  # Such films were.
        if setting == "church interior" and style == "stained glass":
            style = None  # That is what its windows are of.
        kinds = {s.kind for s in subjects}
        if framing in PLAIN_FRAMINGS and self.weather == "rain" and kinds == {"cloud"}:
            # Where no rain falls, the cloud itself brings it.
            subjects = tuple(msgspec.structs.replace(s, kind="rain cloud") for s in subjects)
            self.weather = None
        if time is None and kinds & {"moon", "shooting star", "fireworks", "northern lights"}:
            time = None if setting in ("plain", "space") or framing in PLAIN_FRAMINGS else "night"
        return Scene(
            subjects=subjects,
            relations=relations,
            setting=setting,
            beyond=self.beyond if setting in PLACES else None,
            besides=self.besides if setting in PLACES else None,
            season=self.season,
            time=time,
            weather=self.weather,
            mood=self.mood,
            framing=framing,
            style=style,
            background=background,
            lettering=self.lettering,
            unknown=unknown,
        )
