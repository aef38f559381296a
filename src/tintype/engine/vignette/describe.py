"""Owns the way back from a scene to a sentence, in words that `parse` reads the same way.

Does not know drawing.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import Scene, Subject

NUMBERS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)
_TIMES: Final[Mapping[str, str]] = {
    "dawn": "at dawn",
    "morning": "in the morning",
    "day": "by day",
    "sunset": "at sunset",
    "dusk": "at dusk",
    "night": "at night",
}
_WEATHERS: Final[Mapping[str, str]] = {
    "clear": "under a clear sky",
    "cloudy": "on a cloudy day",
    "rain": "in the rain",
    "storm": "in a storm",
    "snow": "in the snow",
    "fog": "in the fog",
    "wind": "on a windy day",
    "rainbow": "with a rainbow",
}


def describe(scene: Scene) -> str:
    """Return one sentence that says what is drawn."""
    said: set[str] = set()
    parts: list[str] = []
    for relation in scene.relations:
        one, two = scene.subject(relation.subject), scene.subject(relation.object)
        if one and two:
            first = noun_phrase(one) if one.id not in said else f"the {one.word or one.kind}"
            parts.append(f"{first} {relation.name} {noun_phrase(two)}")
            said |= {one.id, two.id}
    parts += [noun_phrase(s) for s in scene.subjects if s.id not in said]
    text = ", ".join(parts)
    if scene.setting and scene.setting in PLACES and not scene.background:
        text += f" {PLACES[scene.setting].phrase}"
    if scene.background:
        text += f" on a {scene.background} background"
    text += f" {_WEATHERS[scene.weather]}" if scene.weather else ""
    text += f" in {scene.season}" if scene.season else ""
    text += f" {_TIMES[scene.time]}" if scene.time else ""
    text += f", {scene.style} style" if scene.style else ""
    text = text.strip(" ,") or "an empty scene"
    return text[0].upper() + text[1:] + "."


def noun_phrase(subject: Subject) -> str:
    """Return count, size, colours and noun."""
    kind = CATALOG[subject.kind]
    words = [subject.size] if subject.size != "normal" else []
    words += [" and ".join(subject.colours)] if subject.colours else []
    words += [subject.variant] if subject.variant else []
    if subject.count == 1:
        noun = " ".join([*words, subject.word or subject.kind])
        return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
    number = NUMBERS[subject.count] if subject.count < len(NUMBERS) else str(subject.count)
    return " ".join([number, *words, kind.plural])
