"""Owns when, where, in what weather, mood, framing and style a scene is, while it is read.

The first word for a field wins, except that a word with a preposition of place settles the
setting. Does not know things.
"""

from collections.abc import Mapping, Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.forms import words
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.lexicon.places import BLENDS, HINTS, INSIDES
from tintype.engine.vignette.paraphrase.emblem import without_house
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.features import FEATURES
from tintype.engine.vignette.places.interior import WALLED
from tintype.engine.vignette.reading.abode import Abode, is_open_air
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.insides import inner_of, inside_of
from tintype.engine.vignette.reading.tokens import Lexeme
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

LANDS: Final = words(
    """beach street road farm hill hills hilltop mountain mountaintop island moon mars field meadow
    stage playground lake sea ocean river rooftop roof grass lawn planet shore coast farm square
    highway path trail pier dock station savanna savannah pond sidewalk snow ice prairie ranch
    balcony court platform runway cliff volcano quay dock"""
)
"""Settings that things are on, rather than in."""
WALLS: Final = ("wall", "walls")
GROUNDS: Final = ("floor", "ground", "grass", "lawn", "sand", "carpet")
BACKGROUNDS: Final = ("background", "wallpaper", "backdrop")
GROWN: Final = ("field", "fields", "patch")
INNER: Final = ("cave", "greenhouse", "gallery", "stadium")
"""Buildings and holes of which one thinks of the inside when nothing else is said."""

VAST: Final = words("vast huge endless immense enormous boundless infinite massive limitless")
SQUARE: Final = words("crowded busy bustling lively cobbled main market sunny quiet historic")
"""What is said of a square in a town."""
ICY: Final = words("frozen icy")
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

AFAR: Final = ("mountains", "hills", "clouds", "waves", "dunes", "skyscrapers")
"""What is the land that one sees, where several of it are named and no place yet."""
SEEN_FROM: Final[Mapping[str, str]] = {"sea": "beach"}
"""Where somebody stands who looks at a place: not in it."""
HEIGHTS: Final = ("hill", "hilltop", "cliff", "mountain", "mountaintop", "mountain top")
"""What stands out of the land: who is on one of them stands on its top."""


OUTSIDE: Final = ("in front of", "behind", "next to", "left of", "right of", "above", "around")
"""Prepositions after which a building is seen from outside."""


DESERTS: Final = ("desert", "sahara")
SOWN: Final = ("tulip field",)
"""Fields that are sown with flowers of a colour that is told."""


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
AROUND: Final = ("past", "around", "above", "over", "in front of", "behind", "looking at")
"""Worlds that are settings too, and how things have to do with them from outside."""


def entered(p: Phrase) -> str | None:
    """Return the setting that is the inside of a thing one is in: in a castle."""
    s = p.head.sense if p.head is not None else None
    if s is None or s.noun is None or p.count or s.noun.is_plural:
        return None
    if any(m.sense.is_adjective and not m.sense.colour for m in p.mods):
        return None
    return INSIDES.get(s.noun.kind.name) if s.place in (None, "castle grounds") else None


def is_of_town(p: Phrase) -> bool | None:
    """Tell whether a square is one in a town, by what is said of it; None if nothing tells."""
    is_hued = any(m.sense.colour for m in p.mods)
    if not is_hued and any(m.text in SQUARE for m in p.mods):
        return True
    nouns = [m.sense.noun for m in p.mods if m.sense.noun]
    if any(n.kind.category.startswith("buildings") for n in nouns):
        return True  # A church square.
    return False if is_hued else None


class Circumstances(Abode):
    """What is known about the picture besides its things."""

    def __init__(self) -> None:
        super().__init__()
        self.time: TimeOfDay | None = None
        self.weather: Weather | None = None
        self.mood: str | None = None
        self.framing: Framing | None = None
        self.style: str | None = None
        self.background: str | None = None
        self.ground: str | None = None
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

    def hear(self, words: Sequence[str]) -> None:
        """Take all words; some make one think of a setting: a meeting is in an office."""
        self.said.extend(words)
        self.heard = " ".join(self.said)
        self.phrases, self.words = frozenset(self.said), frozenset(self.heard.split())
        if not HINTS.keys().isdisjoint(words):
            self.hinted = next(HINTS[w] for w in words if w in HINTS)
        elif "business" in words and "meeting with" in words:
            self.hinted = "office"

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
        """Take the colour of a room's walls or floor: a kitchen with yellow walls."""
        hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        is_ground = p.head is not None and p.head.text in GROUNDS and self.setting is not None
        if is_ground and hue is not None and self.setting != "plain":
            self.ground = hue
            return True
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
        s = head.sense
        if key == "with" and not is_negated and self.paint(p):
            return True
        if self.takes_look(head, key, is_first=is_first):
            return True
        if s.noun is not None and self.takes_hour(p, head, s.noun, key, is_negated=is_negated):
            return True
        if key in ("in", "inside") and not (is_negated or is_first) and (inner := entered(p)):
            return self.settle(inner)
        if is_first and self.is_peopled and (inside := inside_of(p)):
            return self.settle(inside)
        if s.noun is not None and self.looks_beyond(head, key):
            return False
        self.leads = self.leads or (is_first and key == "" and s.place is not None)
        if s.place is None or is_negated:
            return is_negated and s.place is not None and s.noun is None
        self.note_place(p, head, s.place)
        if head.text == "snows":
            self.weather = self.weather or "snow"  # While it snows.
        wild = next((m.sense.place for m in p.mods if m.sense.place), None)
        if s.noun is None and s.place in ("road", "street") and wild and is_open_air(wild):
            return self.settle(wild)  # A mountain road is in the mountains.
        if s.noun is None:
            seen = SEEN_FROM.get(s.place) if key == "looking at" else None
            is_taken = self.settle(inner_of(p) or seen or s.place)
            wild = wild if s.place in FEATURES or wild in BACKDROPS else None
            if wild and self.beyond is None and wild != self.setting:
                self.settle(wild)  # A mountain village has mountains behind it.
            return is_taken
        meant = self.meant(p, head, s.noun, s.place, key, is_first=is_first)
        return meant is not None and self.settle(meant)

    def takes_look(self, head: Lexeme, key: str, *, is_first: bool) -> bool:
        """Take a word for how the picture is framed or drawn."""
        s = head.sense
        if s.framing and (s.noun is None or (is_first and key in ("", "of"))):
            if is_first or key in ("", "of", "in"):
                # In `painting a portrait of a dog` it is what somebody does.
                self.framing = self.framing or cast("Framing", s.framing)
            return True
        return s.style is not None and s.noun is None

    def takes_hour(
        self, p: Phrase, head: Lexeme, noun: Noun, key: str, *, is_negated: bool
    ) -> bool:
        """Take a thing that is the weather or the time of day: clouds, stars."""
        s = head.sense
        if s.weather and key in ("", "with", "under", "in", "and"):
            plain = not p.count and not any(m.sense.is_adjective for m in p.mods)
            if plain and (p.det != "a" or noun.kind.name == "rainbow"):
                if is_negated:
                    self.deny(head)
                    return True
                if self.weather == "after rain":
                    self.weather = None  # A rainbow says it too.
                self.weather = self.weather or cast("Weather", s.weather)
                self.shy = self.shy or noun
                return True
        if s.time and noun.is_plural and not p.count and p.det != "the":
            self.time = self.time or cast("TimeOfDay", s.time)
            return True
        return False

    def looks_beyond(self, head: Lexeme, key: str) -> bool:
        """Take a world that is seen from outside: who flies past the moon is not on it."""
        is_outside = key in AROUND and (key != "past" or "from" not in self.phrases)
        if head.sense.place in WORLDS and is_outside:
            return True
        if head.text == "milky way" and key in ("under", "below"):
            # It is in the sky of where somebody is.
            self.time, self.setting = self.time or "night", self.setting or "meadow"
            return True
        return False

    def note_place(self, p: Phrase, head: Lexeme, place: str) -> None:
        """Take what a phrase says of a place: its colour, the season, who lives there."""
        hue = next((m.sense.colour for m in p.mods if m.sense.colour), None)
        told = {m.text for m in p.mods}
        if place in ABSTRACT or place in DESERTS or place in SOWN:
            self.background = hue or self.background
        if head.sense.season and self.season is None:
            # A frozen lake is in winter.
            self.season = cast("Season", head.sense.season)
        if self.season is None and not ICY.isdisjoint(told):
            self.season = "winter"
        if place == "mars" and head.text != "mars":
            self.background = hue if hue != "red" else None
        if self.time is None and "dark" in told:
            self.time = "night"
        self.dwellers += [
            m.sense.noun
            for m in p.mods
            if m.sense.noun and not (m.sense.place or m.sense.colour or m.sense.material)
        ]
        self.is_vast = self.is_vast or not VAST.isdisjoint(told)
        if not WET.isdisjoint(told) and is_open_air(place):
            self.weather = self.weather or "after rain"

    def meant(
        self, p: Phrase, head: Lexeme, noun: Noun, place: str, key: str, *, is_first: bool
    ) -> str | None:
        """Return the setting that a word for a place and a thing means; None if it is the thing."""
        text, last = head.text, head.text.rpartition(" ")[2]
        is_building = noun.kind.category.startswith("buildings")
        if text == "square" and (is_square := is_of_town(p)) is not None:
            return "village square" if is_square else None
        if self.framing in PLAIN_FRAMINGS or (key in OUTSIDE and is_building):
            return None
        if is_first and self.is_furnished and place in INNER and not p.count:
            return place
        if key in ("on", "atop") and (last in HEIGHTS or text in HEIGHTS) and not p.count:
            return None
        is_inside = key in ("in", "inside", "at") or (key == "on" and last in LANDS)
        is_inside = is_inside or (key == "past" and last in ("pier", "dock"))
        is_inside = is_inside or (key == "past" and last in ("moon", "mars") and not is_first)
        is_only_alias = noun.word is not None and (place in (text, "cafe terrace") or last in GROWN)
        is_blend = key == "with" and bool(self.setting) and (self.setting, place) in BLENDS
        is_far = noun.is_plural and not p.count and self.setting is None and last in AFAR
        return place if is_inside or is_only_alias or is_blend or is_far else None

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
            ground=self.ground if setting in PLACES else None,
            lettering=self.lettering,
            unknown=unknown,
        )
