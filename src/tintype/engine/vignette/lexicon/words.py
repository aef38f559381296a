"""Owns the words that are not colours: counts, sizes, relations, times, weathers, settings.

Object words come from the catalog itself (names, plurals, aliases) and from `SYNONYMS`. Does not
know grammar.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import (
    Framing,
    RelationName,
    Season,
    SizeWord,
    TimeOfDay,
    Weather,
)
from tintype.engine.vignette.styles import STYLES

COUNTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "pair": 2,
        "couple": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "dozen": 12,
        "several": 4,
        "some": 3,
        "many": 7,
    }
)
SIZES: Final[Mapping[str, SizeWord]] = MappingProxyType(
    {
        "tiny": "tiny",
        "small": "small",
        "little": "small",
        "big": "large",
        "large": "large",
        "tall": "large",
        "huge": "huge",
        "giant": "huge",
        "enormous": "huge",
    }
)
RELATIONS: Final[Mapping[str, RelationName]] = MappingProxyType(
    {
        "to the left of": "left of",
        "left of": "left of",
        "to the right of": "right of",
        "right of": "right of",
        "in front of": "in front of",
        "on top of": "on",
        "next to": "next to",
        "beside": "next to",
        "near": "next to",
        "behind": "behind",
        "under": "under",
        "beneath": "under",
        "above": "above",
        "over": "above",
        "below": "below",
        "between": "between",
        "inside": "inside",
        "on": "on",
        "holding": "holding",
        "carrying": "holding",
        "wearing": "wearing",
        "riding": "riding",
    }
)
TIMES: Final[Mapping[str, TimeOfDay]] = MappingProxyType(
    {
        "dawn": "dawn",
        "sunrise": "dawn",
        "morning": "morning",
        "noon": "day",
        "day": "day",
        "daytime": "day",
        "sunset": "sunset",
        "evening": "sunset",
        "golden hour": "sunset",
        "dusk": "dusk",
        "twilight": "dusk",
        "night": "night",
        "midnight": "night",
        "moonlit": "night",
    }
)
SEASONS: Final[Mapping[str, Season]] = MappingProxyType(
    {
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
        "wintry": "winter",
    }
)
WEATHERS: Final[Mapping[str, Weather]] = MappingProxyType(
    {
        "clear": "clear",
        "sunny": "clear",
        "cloudy": "cloudy",
        "overcast": "cloudy",
        "rain": "rain",
        "rainy": "rain",
        "raining": "rain",
        "storm": "storm",
        "stormy": "storm",
        "thunderstorm": "storm",
        "snow": "snow",
        "snowy": "snow",
        "snowing": "snow",
        "fog": "fog",
        "foggy": "fog",
        "mist": "fog",
        "misty": "fog",
        "windy": "wind",
        "rainbow": "rainbow",
    }
)
FRAMINGS: Final[Mapping[str, Framing]] = MappingProxyType(
    {
        "close-up": "close-up",
        "closeup": "close-up",
        "wide shot": "wide shot",
        "portrait": "portrait",
        "icon": "icon",
        "sticker": "sticker",
        "logo": "logo",
        "pattern": "pattern",
    }
)
SYNONYMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kitty": "cat",
        "automobile": "car",
        "cottage": "house",
        "home": "house",
        "sailing boat": "sailboat",
        "yacht": "sailboat",
    }
)
SILENT: Final[frozenset[str]] = frozenset(
    {
        "a",
        "an",
        "the",
        "and",
        "of",
        "with",
        "at",
        "in",
        "is",
        "are",
        "its",
        "it",
        "there",
        "that",
        "this",
        "to",
        "by",
        "from",
        "for",
        "as",
        "style",
        "picture",
        "image",
        "photo",
        "painting",
        "drawing",
        "illustration",
        "scene",
        "view",
        "against",
        "background",
        "plain",
        "during",
    }
)
"""Words that carry grammar or nothing; they are not reported as unknown."""


def _objects() -> Mapping[str, str]:
    out: dict[str, str] = {}
    for kind in CATALOG.values():
        for word in (kind.name, kind.plural, *kind.aliases):
            out.setdefault(word, kind.name)
    for word, name in SYNONYMS.items():
        if name in CATALOG:
            out.setdefault(word, name)
            out.setdefault(word + "s", name)
    return MappingProxyType(out)


OBJECTS: Final[Mapping[str, str]] = _objects()
SETTINGS: Final[Mapping[str, str]] = MappingProxyType(
    {word: p.name for p in PLACES.values() for word in (p.name, *p.aliases) if p.name != "plain"}
)
STYLE_WORDS: Final[Mapping[str, str]] = MappingProxyType({name: name for name in STYLES})
