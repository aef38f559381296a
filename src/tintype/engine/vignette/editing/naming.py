"""Owns which things of a scene a noun or an adjective is true of: birds are crows and gulls.

Does not know which of several things is meant (`refer`).
"""

from collections.abc import Callable, Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.manners import natural
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import Subject

CHILDREN: Final = ("boy", "girl", "baby", "toddler")


def is_person(kind: Kind) -> bool:
    """Tell whether it is a person, and no animal dressed like one."""
    return is_human(kind) and "storybook" not in kind.tags


GROUPS: Final[Mapping[str, Callable[[Kind], bool]]] = {
    "animal": lambda k: is_animate(k) and not is_person(k),
    "creature": lambda k: is_animate(k) and not is_person(k),
    "pet": lambda k: is_animate(k) and not is_person(k),
    "bird": lambda k: is_family(k, ("birds",)),
    "fish": lambda k: k.category == "sea" or k.name in ("anglerfish", "piranha", "tropical fish"),
    "insect": lambda k: is_family(k, ("insects",)),
    "person": is_person,
    "people": is_person,
    "human": is_person,
    "man": is_person,
    "woman": is_person,
    "guy": is_person,
    "kid": lambda k: k.name in CHILDREN,
    "child": lambda k: k.name in CHILDREN,
    "figure": is_animate,
    "character": is_animate,
    "building": lambda k: is_family(k, ("buildings", "landmarks")),
    "house": lambda k: is_family(k, ("buildings",)),
    "vehicle": lambda k: is_family(k, ("vehicles",)),
    "boat": lambda k: k.category == "vehicles_water",
    "ship": lambda k: k.category == "vehicles_water",
    "car": lambda k: k.category in ("vehicles", "vehicles_road"),
    "plane": lambda k: k.category == "vehicles_air",
    "train": lambda k: k.category == "vehicles_rail",
    "tree": is_tree,
    "plant": lambda k: is_family(k, ("plants", "flowers", "shrubs", "blossoms", "fruiting")),
    "flower": lambda k: is_family(k, ("flowers", "blossoms")),
    "fruit": lambda k: is_family(k, ("fruit",)),
    "vegetable": lambda k: is_family(k, ("vegetables",)),
    "food": lambda k: is_family(k, ("food", "fruit", "vegetables", "sweets", "groceries")),
    "drink": lambda k: is_family(k, ("drinks",)),
    "furniture": lambda k: is_family(k, ("furniture", "furnishings")),
    "hat": lambda k: k.category in ("hats", "headgear"),
    "toy": lambda k: is_family(k, ("toys",)),
    "instrument": lambda k: is_family(k, ("instruments", "winds")),
    "planet": lambda k: k.name in ("planet", "saturn", "earth"),
}
"""Broader words that may point at a thing of another name."""


def is_told(subject: Subject, word: Lexeme) -> bool:
    """Tell whether an adjective is true of a subject, as far as the scene says."""
    s = word.sense
    colours = (*subject.colours, *(p.colour for p in subject.parts))
    return (
        (bool(s.colour) and s.colour in colours)
        or (bool(s.material) and subject.material == s.material)
        or (bool(s.pattern) and subject.pattern == s.pattern)
        or (bool(s.size) and subject.size == s.size)
        or word.text in (subject.variant, *subject.attributes)
        or (bool(s.pose) and subject.variant in s.pose)
    )


def match_of(noun: Noun | None, one: str, last: str, subject: Subject, kind: Kind) -> float:
    """Return how well a noun names a subject: 0 is not at all."""
    word = subject.word or kind.name
    if one in (word, kind.name) or one in kind.aliases:
        return 5.0 if one == word else 4.0
    if " " in one and sorted(one.split()) == sorted(word.replace(" of ", " ").split()):
        return 4.0  # The coffee mug is the mug of coffee.
    group = GROUPS.get(one) or GROUPS.get(last)
    if noun is not None and noun.is_plural and group is not None and group(kind):
        # `both animals` are a bear and a deer alike, whichever an animal is drawn as.
        return 3.0
    if noun is not None and noun.kind is kind:
        return 4.5 if noun.word == subject.word else 3.5
    if noun is not None and natural(kind) == noun.kind.name:
        return 3.5
    if noun is not None and any(k is kind for k in noun.mixed):
        return 3.0
    if last in (kind.name.rpartition(" ")[2], word.rpartition(" ")[2]):
        return 2.5
    if len(last) > 3 and kind.name.endswith(last):
        return 2.2  # The fire is the campfire, the flower the sunflower.
    if group is not None and group(kind):
        return 2.0
    return 0.0
