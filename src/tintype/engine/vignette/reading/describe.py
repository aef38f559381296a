"""Owns the way back from a scene to a sentence, in words that `parse` reads the same way.

Things are said in the order of the scene. A relation to the next thing follows its subject; others
follow after a comma, or in sentences of their own. Does not know drawing.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.abstract import ABSTRACT
from tintype.engine.vignette.places.interior import WALLED
from tintype.engine.vignette.reading.manners import is_human_way
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.telling import (
    article,
    is_one,
    listed,
    noun_of,
    noun_phrase,
    sorted_attributes,
    worn_by,
)
from tintype.engine.vignette.scene import VERBS, Relation, Scene, Subject
from tintype.engine.vignette.states import (
    FAR_BEHIND,
    ON_HEAD,
    part_of,
)

ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
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
    "overcast": "under an overcast sky",
    "rain": "in the rain",
    "storm": "in a storm",
    "snow": "with falling snow",
    "fog": "in the fog",
    "wind": "on a windy day",
    "rainbow": "with a rainbow in the sky",
    "after rain": "after the rain",
}
_MOODS: Final[Mapping[str, str]] = {
    "cosy": "cosy mood",
    "eerie": "eerie mood",
    "noir": "film noir",
    "cheerful": "cheerful mood",
    "dramatic": "dramatic mood",
    "gloomy": "gloomy mood",
    "moonlit": "moonlit mood",
    "pastel mood": "pastel colours",
    "peaceful": "peaceful mood",
    "romantic": "romantic mood",
}
_FRAMINGS: Final[Mapping[str, str]] = {
    "close-up": "A close-up of",
    "wide shot": "A wide shot of",
    "portrait": "A portrait of",
    "icon": "An icon of",
    "sticker": "A sticker of",
    "logo": "A logo of",
    "pattern": "A seamless pattern of",
    "poster": "A poster of",
    "aerial": "An aerial view of",
    "low angle": "A low angle view of",
}
_STYLES: Final[Mapping[str, str]] = {
    "flat": "flat style",
    "ink": "ink style",
    "paper-cut": "paper-cut style",
    "watercolour": "watercolour style",
    "woodcut": "woodcut style",
    "blueprint": "blueprint style",
    "pixel art": "pixel art style",
    "tintype": "tintype style",
    "monochrome": "black and white picture",
    "3d render": "3d render style",
}
_NAMES: Final[Mapping[str, str]] = {"left of": "to the left of", "right of": "to the right of"}
_DRIVEN: Final = ("vehicles", "vehicles_road", "vehicles_work", "vehicles_rail")


def describe(scene: Scene) -> str:
    """Return a sentence or two that say what is drawn, and what is not.

    Always reads back as the same scene; a plainer way of saying it is taken where the first would
    not (tests/unit/engine/vignette/test_describe.py).
    """
    plain = bare(scene)
    text = said(scene, is_careful=False)
    if bare(parse(text)) != plain:
        careful = said(scene, is_careful=True)
        text = careful if bare(parse(careful)) == plain else text
    if scene.unknown:
        text = f"{text[:-1]}; not drawn: {', '.join(scene.unknown)}."
    return text


def bare(scene: Scene) -> Scene:
    """Return what words can say of a scene."""
    subjects = tuple(s.unplaced() for s in scene.subjects)
    return msgspec.structs.replace(scene, subjects=subjects, unknown=(), horizon=None, without=None)


def said(scene: Scene, *, is_careful: bool) -> str:
    """Return the sentences; careful ones are plainer and longer."""
    teller = _Teller(scene, is_careful=is_careful)
    text = teller.items()
    lead = _FRAMINGS.get(scene.framing, "")
    text = f"{lead} {text or 'a scene'}".strip()
    text += circumstances(scene, is_careful=is_careful)
    text = f"{text[0].upper()}{text[1:]}."
    return " ".join([text, *teller.sentences()])


def circumstances(scene: Scene, *, is_careful: bool = False) -> str:
    """Return where, when and how, to follow the things."""
    parts: list[str] = []
    if scene.background and scene.setting in ABSTRACT:
        parts.append(f"on {article(scene.background)} {scene.setting}")
    elif scene.background and scene.setting not in WALLED:
        parts.append(f"on {article(scene.background)} background")
    elif scene.setting in PLACES:
        name = str(scene.setting)
        parts.append(f"in the {name} setting" if is_careful else place_phrase(name))
        if scene.background:
            parts.append(f"with {scene.background} walls")
    if scene.ground and scene.setting in PLACES:
        name = "floor" if PLACES[str(scene.setting)].is_indoors else "ground"
        parts.append(f"with {article(scene.ground)} {name}")
    if scene.beyond in PLACES:
        parts.append(place_phrase(str(scene.beyond)))
    if scene.besides in PLACES:
        parts.append(place_phrase(str(scene.besides)))
    if scene.weather:
        parts.append(_WEATHERS[scene.weather])
    if scene.season:
        parts.append(f"in {scene.season}")
    if scene.time:
        parts.append(_TIMES[scene.time])
    text = f" {' '.join(parts)}" if parts else ""
    if scene.lettering:
        text += f', titled "{scene.lettering}"'
    if scene.mood:
        text += f", {_MOODS.get(scene.mood, scene.mood)}"
    text += "".join(f", {effect}" for effect in scene.effects)
    if scene.style:
        text += f", {_STYLES.get(scene.style, f'{scene.style} style')}"
    return text


@lru_cache(maxsize=256)
def place_phrase(name: str) -> str:
    """Return how a setting is said, so that it is read as that setting and nothing else."""
    place = PLACES[name]
    says = [place.phrase, f"in the {name}", f"on the {name}", name]
    says += [
        f"{lead} {alias}" for alias in place.aliases for lead in ("in the", "on the", "at the")
    ]
    says += [*place.aliases, f"in the {name} setting"]
    for text in says:
        if parse(f"a scene {text}") == Scene(setting=name):
            return text
    return f"in the {name}"


class _Teller:
    """Says the things of one scene; remembers which relations are still to be said."""

    def __init__(self, scene: Scene, *, is_careful: bool) -> None:
        self.scene = scene
        self.is_careful = is_careful
        self.left: list[Relation] = list(scene.relations)

    def items(self) -> str:
        """Return all things in order, parted by commas, or semicolons once a relation was said."""
        subjects = self.scene.subjects
        if self.is_careful:
            return "; ".join(noun_phrase(s, is_careful=True) for s in subjects)
        parts: list[tuple[str, bool]] = []
        i = 0
        while i < len(subjects):
            text, n = self.item(i)
            has_more = bool(subjects[i].parts or worn_by(subjects[i], CATALOG[subjects[i].kind]))
            parts.append((text, n > 1 or has_more))
            i += n
        runs: list[str] = []
        plain: list[str] = []
        for text, is_related in parts:
            if is_related:
                runs += [self.listing(plain), text]
                plain = []
            else:
                plain.append(text)
        return "; ".join(run for run in (*runs, self.listing(plain)) if run)

    def listing(self, items: Sequence[str]) -> str:
        """Return a list; `a, and b` where what follows b must not be said of a."""
        last = next((s for s in self.scene.subjects if items and noun_phrase(s) == items[-1]), None)
        has_more = last is not None and (
            last.where or last.facing or last.lettering or last.parts or last.attributes
        )
        return listed(items, ", and " if has_more else " and ")

    def item(self, i: int) -> tuple[str, int]:
        """Return a thing with the things that follow it by relation, and how many that were."""
        subjects = self.scene.subjects
        head = subjects[i]
        text, n = noun_phrase(head), 1
        joints = 0
        while i + n < len(subjects):
            following = subjects[i + n]
            relation = self.between(head, following)
            is_verb = relation is not None and relation.name in VERBS
            if joints and is_verb and not is_animate(CATALOG[head.kind]):
                break
            if relation is not None:
                joint = ", " if joints or worn_by(head, CATALOG[head.kind]) else " "
                other = self.scene.subject(relation.other or "")
                text += f"{joint}{name_of(relation, head, following)} {noun_phrase(following)}"
                n += 1
                if other is not None:
                    if i + n < len(subjects) and subjects[i + n] is other:
                        text += f" and {noun_phrase(other)}"
                        n += 1
                    else:
                        text += f" and {self.reference(other)}"
                self.left.remove(relation)
                joints += 1
                continue
            break
        return text, n

    def between(self, one: Subject, two: Subject) -> Relation | None:
        """Return the first relation of `one` to `two` that can follow it."""
        for r in self.left:
            if r.subject == one.id and r.object == two.id:
                other = self.scene.subject(r.other or "")
                return r if other is None or other.id != one.id else None
        return None

    def sentences(self) -> list[str]:
        """Return the relations that are left, a sentence each."""
        out = self.states() if self.is_careful else []
        for r in self.left:
            one, two = self.scene.subject(r.subject), self.scene.subject(r.object)
            if one is None or two is None:
                continue
            verb = "is" if is_one(one) else "are"
            text = f"{self.reference(one)} {verb} {name_of(r, one, two)} {self.reference(two)}"
            other = self.scene.subject(r.other or "")
            if other is not None:
                text += f" and {self.reference(other)}"
            out.append(f"{text[0].upper()}{text[1:]}.")
        return out

    def states(self) -> list[str]:
        """Return how the things are and what they do, a sentence each."""
        out: list[str] = []
        for s in self.scene.subjects:
            kind = CATALOG[s.kind]
            states, _ = sorted_attributes(s, worn_by(s, kind))
            for state in (*states, *((s.variant,) if s.variant else ())):
                text = f"{self.reference(s)} {'is' if is_one(s) else 'are'} {state}."
                out.append(f"{text[0].upper()}{text[1:]}")
        return out

    def reference(self, subject: Subject) -> str:
        """Return how a thing that was said is said again."""
        alike = [
            s for s in self.scene.subjects if s.kind == subject.kind and s.word == subject.word
        ]
        noun = noun_of(subject)
        if len(alike) == 1:
            return f"the {noun}"
        k = alike.index(subject)
        return f"the {ORDINALS[k]} {noun}" if k < len(ORDINALS) else f"the {noun}"


def name_of(relation: Relation, one: Subject, thing: Subject) -> str:
    """Return the word for a relation of `one` to a thing."""
    who, what = CATALOG[one.kind], CATALOG[thing.kind]
    if relation.name == "holding" and is_human_way(who, "holding", what, what.name, "holding"):
        return "with"  # What holds a cup would be dressed; it only has it.
    if relation.name == "holding" and one.count > thing.count:
        return "each holding"
    if relation.name == "behind" and FAR_BEHIND in one.attributes:
        return "far behind"
    if relation.name == "on" and ON_HEAD in one.attributes:
        return "on the head of"
    if relation.name == "on" and (part := part_of(one.attributes)):
        return f"on the {part} of"
    if relation.name == "riding" and CATALOG[thing.kind].category in _DRIVEN:
        return "driving"
    return _NAMES.get(relation.name, relation.name)
