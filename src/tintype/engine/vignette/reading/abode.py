"""Owns where a scene is, while it is read: a setting, what rises behind it, what lies in it.

A setting that was only mentioned gives way to one that is said to be it; of two that go together
both are there. Does not know words.
"""

from typing import Final

from tintype.engine.vignette.lexicon.places import BLENDS
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.features import FEATURES, WATERS, WAYS, bears
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.scene import Season

WINDOWS: Final = tuple(name for name in PLACES if name.startswith("window"))
STREETS: Final = frozenset(("street", "city", "avenue", "road", "crossroads", "intersection"))
"""Settings that say no more of a city than its name does."""

OTHER_WORLDS: Final = ("mars", "moon surface", "underwater")
"""Where whatever else is said to be has the ground and the sky of that world."""
SKIES: Final = ("sky", "space", "beach", "sea")


def is_open_air(name: str) -> bool:
    """Tell whether a setting has a horizon behind which another may rise."""
    place = PLACES.get(name)
    return place is not None and not (place.is_indoors or place.is_weightless)


class Abode:
    """The place of a scene that is being read."""

    def __init__(self) -> None:
        self.season: Season | None = None
        self.setting: str | None = None
        self.beyond: str | None = None
        self.besides: str | None = None
        self.is_setting_sure = False

    def suggest(self, place: str) -> None:
        """Take a setting that was only mentioned."""
        if self.setting is None:
            self.setting = place

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
