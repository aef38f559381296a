"""Owns what words of an instruction say about the whole picture: light, weather, setting, style.

Does not know subjects, nor how a scene is changed.
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from tintype.engine.vignette.composing.resolve import FURNISHED
from tintype.engine.vignette.forms import words as table
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.interior import WALLED
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import Scene

__all__ = ["FURNISHED", "HEAVENS", "TONING", "Told", "told", "weather_of"]

Told: TypeAlias = Mapping[str, str | None]
"""Fields of a scene and their new values."""

FIELDS: Final = ("setting", "time", "weather", "season", "mood", "framing", "style", "background")
WEATHERS: Final[Mapping[str, str]] = {
    "snow": "snow",
    "snows": "snow",
    "snowing": "snow",
    "rain": "rain",
    "rains": "rain",
    "clouds": "cloudy",
    "cloud": "cloudy",
    "some clouds": "cloudy",
    "fog": "fog",
    "mist": "fog",
    "storm": "storm",
    "wind": "wind",
    "rainbow": "rainbow",
    "a rainbow": "rainbow",
    "thunderstorm": "storm",
    "lightning": "storm",
    "sunshine": "clear",
    "sunny": "clear",
    "snowfall": "snow",
    "snowflakes": "snow",
    "raindrops": "rain",
    "haze": "fog",
}
"""Words that mean the weather in an instruction, whatever else they are."""
HEAVENS: Final[Mapping[str, str]] = {
    "cloud": "clouds",
    "clouds": "clouds",
    "stars": "stars",
    "star": "stars",
    "sun": "sun",
    "moon": "moon",
    "white clouds": "clouds",
    "starry sky": "stars",
    "flower": "flowers",
    "flowers": "flowers",
}
"""What a sky or a meadow draws by itself, by the name that takes it away."""
FRAME: Final = frozenset(
    [
        "sky",
        "weather",
        "season",
        "time",
        "light",
        "lighting",
        "mood",
        "atmosphere",
        "picture",
        "image",
        "scene",
        "style",
        "day",
        "air",
    ]
)
"""What is spoken of as a whole: `make the sky stormy`."""
PICTURES: Final = ("picture", "image", "painting", "drawing", "illustration", "photo", "scene")
"""What the whole is called behind the name of a style."""
SKIES: Final[Mapping[str, Told]] = {
    "pink": {"time": "dawn"},
    "orange": {"time": "sunset"},
    "red": {"time": "sunset"},
    "purple": {"time": "dusk"},
    "violet": {"time": "dusk"},
    "black": {"time": "night"},
    "dark blue": {"time": "night"},
    "navy": {"time": "night"},
    "grey": {"weather": "overcast"},
    "blue": {"time": "day", "weather": "clear"},
    "white": {"weather": "overcast"},
    "golden": {"time": "sunset"},
    "yellow": {"time": "sunset"},
}
SHADES: Final[Mapping[str, Told]] = {
    "dark": {"time": "night"},
    "darker": {"time": "night"},
    "bright": {"time": "day", "weather": "clear"},
}
"""How light or dark a room or a sky is asked to be."""
SNOWY: Final = ("snowfield", "tundra", "arctic", "snowy field", "snowy landscape", "snow field")
"""Words for a place of snow, as against snow anywhere."""
WATERS: Final = ("sea", "lake", "river")
"""Settings that are named like the water of others."""
WALLS: Final = ("wall", "walls", "wallpaper", "back wall")
GROUNDS: Final = ("floor", "ground", "grass", "lawn", "sand", "carpet", "road", "meadow")
STUFFS: Final[Mapping[str, str]] = {
    "dark": "dark brown",
    "wooden": "brown",
    "wood": "brown",
    "marble": "white",
    "stone": "grey",
    "concrete": "grey",
}
"""The colour of ground that is said to be of something, or dark."""
BECOMING: Final = table(
    """be to in into of with room colour make paint change turn give have add get set should it"""
)
"""What may be said of walls beside their colour."""
TONING: Final = frozenset(
    [
        "brighten",
        "darken",
        "lighten",
        "blur",
        "sharpen",
        "desaturate",
        "saturate",
        "invert",
        "posterize",
        "posterise",
        "vignette",
        "soften",
    ]
)
_ONLY_SAID: Final = ("time", "weather", "season", "mood", "framing", "style")


def wall_hue(words: Sequence[Lexeme], here: str | None) -> str | None:
    """Return the colour that words give the walls of the room in which the picture is.

    The kitchen is to be blue: its walls.
    """
    return hue_of(words, here, WALLS, is_place=True) if here in WALLED else None


def ground_hue(words: Sequence[Lexeme], here: str | None) -> str | None:
    """Return the colour that words give the floor, the grass, the sand on which things stand."""
    place = PLACES.get(here or "")
    return None if place is None or place.is_backdrop else hue_of(words, here, GROUNDS)


def hue_of(
    words: Sequence[Lexeme], here: str | None, names: Sequence[str], *, is_place: bool = False
) -> str | None:
    """Return the colour that words give a part of the setting and nothing else."""
    named = [w for w in words if w.text in names or (is_place and w.sense.place == here)]
    hues = [hue for w in words if (hue := STUFFS.get(w.text) or w.sense.colour)]
    others = [w for w in words if w not in named and not w.sense.mark]
    others = [w for w in others if w.sense.place != here and not w.sense.colour]
    is_all = all(w.text in BECOMING or w.text in STUFFS for w in others)
    return hues[-1] if named and hues and is_all else None


def is_afloat(setting: str | None, here: str) -> bool:
    """Tell whether a setting is only the water that another one has as well."""
    place = PLACES.get(here)
    return setting in WATERS and place is not None and place.water is not None


def weather_of(word: Lexeme) -> str | None:
    """Return the weather that a word means in an instruction."""
    return WEATHERS.get(word.text) or word.sense.weather


def told(words: Sequence[Lexeme], here: str | None = None) -> dict[str, str | None]:
    """Return what words say about the whole picture, by fields of the scene.

    `here` is the setting, which `make the sea stormy` speaks of.
    """
    if (hue := wall_hue(words, here)) is not None:
        return {"background": hue}
    if (
        len(words) > 2
        and words[0].sense.mark == "the"
        and (words[1].text in FRAME or (here and words[1].sense.place == here))
    ):
        rest = words[2:]
        shade = next((SHADES[w.text] for w in rest if w.text in SHADES), None)
        if shade and len(rest) < 3:
            return dict(shade)
        if words[1].text == "sky":
            colour = next((w.sense.colour for w in rest if w.sense.colour), None)
            if colour in SKIES:
                return dict(SKIES[colour])
        words = rest
    if not words:
        return {}
    if words[-1].text.endswith("sky") and not any(w.sense.preposition for w in words):
        said = " ".join(w.text for w in words).split()
        colour = next((w for w in reversed(said) if w in SKIES), None)
        if colour:
            return dict(SKIES[colour])
    text = " ".join(w.text for w in words if w.quote < 0)
    scene = parse(text)
    out: dict[str, str | None] = {}
    default = Scene()
    for name in FIELDS:
        value = getattr(scene, name)
        if value != getattr(default, name):
            out[name] = value
    for name in _ONLY_SAID:
        # The moon makes it night in a description; in an instruction only words of time do.
        if name in out and not any(getattr(w.sense, name) for w in words):
            del out[name]
    weather = next((WEATHERS[w.text] for w in words if w.text in WEATHERS), None)
    if weather:
        out["weather"] = weather
        is_land = any(w.text in SNOWY for w in words)
        is_short = len(words) <= 3 and out.get("setting") == "sky"
        if is_short or (out.get("setting") == "snowfield" and not is_land):
            del out["setting"]  # Snow falls where one is.
    if here is not None and "weather" in out and is_afloat(out.get("setting"), here):
        del out["setting"]  # `stormy sea`, where cliffs stand at it.
    is_backdrop = any(w.text in ("background", "backdrop") for w in words)
    if out.get("setting") == "plain" and not is_backdrop and "studio" not in text:
        # A colour alone is a colour of something.
        out.pop("setting", None)
        out.pop("background", None)
    return out
