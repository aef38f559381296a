"""Owns who or what a pronoun of an instruction means: `it`, `them`, `her`.

Does not know nouns (`naming`), nor what a mask says (`refer`).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.pronouns import gender
from tintype.engine.vignette.scene import CARRIED, Scene, Subject

FEMALE: Final = ("she", "her", "hers", "herself")
MALE: Final = ("he", "him", "his", "himself")
MANY: Final = ("them", "they")


def meant_by(scene: Scene, focus: Sequence[str], text: str) -> list[str]:
    """Return the ids of what a pronoun means; `focus` is what was spoken of last."""
    if text in MANY:
        return several(scene, focus)
    if text in (*FEMALE, *MALE):
        return somebody(scene, focus, "female" if text in FEMALE else "male")
    if focus:
        return list(focus)
    return [s.id for s in scene.subjects[:1] if not is_someone(s)] or something(scene)


def several(scene: Scene, focus: Sequence[str]) -> list[str]:
    """Return what `they` are."""
    standing = [s for s in scene.subjects if s.pins]
    spoken = [s for s in scene.subjects if s.id in focus]
    found = [s.id for s in spoken if len(focus) > 1 or s.count > 1]
    found = found or [s.id for s in spoken if s.kind.endswith("s")]
    living = [s.id for s in standing if is_animate(CATALOG[s.kind])]
    if not found and len(living) > 1:
        return living
    if found or len(standing) > 1:
        return found or [s.id for s in standing]
    return alike(scene, [s.id for s in scene.subjects])


def somebody(scene: Scene, focus: Sequence[str], sex: str) -> list[str]:
    """Return who `he` or `she` is: who was spoken of, somebody of that sex, or anybody.

    A snowman is `him` where nobody lives.
    """
    living = [s for s in scene.subjects if is_animate(CATALOG[s.kind])]
    spoken = [s.id for s in living if s.id in focus and sex_of(s) in (sex, "")]
    people = [s for s in living if is_human(CATALOG[s.kind])]
    fitting = [s for s in people if sex_of(s) == sex] or [s for s in people if not sex_of(s)]
    found = fitting or people or living or list(scene.subjects)
    return (
        spoken
        or [i for i in focus if i in [s.id for s in living] and not fitting]
        or [s.id for s in found[:1]]
    )


def something(scene: Scene) -> list[str]:
    """Return what `it` is where somebody is named first: what he holds or rides, or stands by.

    Of `a bear on an ice floe` the bear is spoken of, which was named first.
    """
    first = scene.subjects[:1]
    for s in first:
        tied = [r.object for r in scene.relations if r.subject == s.id]
        held = [r.object for r in scene.relations if r.subject == s.id and r.name in CARRIED]
        for id_ in (*held, *tied):
            thing = scene.subject(id_)
            if thing is not None and not is_someone(thing):
                return [id_]
    return [s.id for s in first]


def alike(scene: Scene, ids: Sequence[str]) -> list[str]:
    """Return those of the kind that most of them are, or all where no two are of a kind."""
    kind_of = {s.id: s.kind for s in scene.subjects}
    kinds = Counter(kind_of[i] for i in ids)
    kind, most = max(kinds.items(), key=lambda item: item[1], default=("", 0))
    return [i for i in ids if kind_of[i] == kind] if most > 1 else list(ids)


def is_someone(subject: Subject) -> bool:
    """Tell whether nobody says `it` of a subject: a person, and no robot or animal."""
    kind = CATALOG[subject.kind]
    return is_human(kind) and kind.category in ("people", "jobs", "callings", "athletes", "players")


def sex_of(subject: Subject) -> str:
    """Return `female`, `male`, or nothing if neither the word nor the drawing tells."""
    return gender(subject.kind, subject.attributes)
