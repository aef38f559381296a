"""Owns what a noun before a noun adds: apples for an apple basket, a plant for its pot.

Does not know relations that are said (`links`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import FLORA, is_family, is_holder, is_plate
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.breeds import bred
from tintype.engine.vignette.reading.draft import Draft, is_adjunct
from tintype.engine.vignette.reading.kinship import is_kin, is_young
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.reading.wardrobe import Wardrobe

DOGS: Final = ("animals_dogs", "animals_breeds")


FRIENDS: Final = words("friend companion buddy pal sidekick partner helper mate playmate")


class Beside(Wardrobe):
    """Adds the things that are named before another one, in the same phrase."""

    def _beside(self, draft: Draft, mod: Lexeme, other: Noun) -> list[Draft]:
        """Return what a noun before a noun adds: a hat for a wizard cat, apples in a basket."""
        kind = draft.kind
        if kind is None:
            return []
        if is_human(other.kind) and is_animate(kind):
            if is_kin(mod.text) and not is_human(kind):
                return []
            if is_human(kind):
                return self._call(draft, other)
            return self._costume(draft, other)
        if is_human(kind) and is_animate(other.kind) and not is_human(other.kind):
            draft.kind, draft.word = other.kind, other.word
            # A robot friend is a robot, a cat wizard a cat in his hat.
            return [] if draft.text in FRIENDS else self._costume(draft, Noun(kind, None))
        if is_adjunct(mod):
            draft.attributes.append(mod.text)
            if mod.text == "robot" and draft.material is None:
                draft.material = "metal"
            return []
        if other.kind is kind and is_animate(kind):
            bred(draft, mod.text, is_coloured=bool(draft.colours))
            return []  # A tabby kitten is one cat.
        if kind.name == "dog" and other.kind.category in DOGS:
            # So is a husky puppy a dog.
            draft.kind, draft.word = other.kind, None
            draft.size = "small" if is_young(draft.text) else draft.size
            return []
        if is_animate(kind) and is_animate(other.kind):
            second = Draft(other.kind, mod.text)
            second.word, second.is_counted = other.word, True
            return [second]
        if kind.name == "market stall" and other.kind.height_m < 0.5:
            second = Draft(other.kind, mod.text)
            second.word, second.count = other.word, 3
            self.inner.append((second, "on", draft))
            return [second]
        if kind.name == "pot" and is_family(other.kind, FLORA):
            if "potted" in other.kind.variants:
                draft.kind, draft.word, draft.variant = other.kind, other.word, "potted"
                return []
            draft.kind, plant = CATALOG["plant pot"], Draft(other.kind, mod.text)
            plant.word = other.word
            self.inner.append((plant, "inside", draft))
            return [plant]
        if is_plate(kind) and other.kind.height_m < 0.5:
            second = Draft(other.kind, mod.text)
            second.word = other.word
            self.inner.append((second, "on", draft))
            return [second]
        if is_holder(kind) and other.kind.height_m < kind.height_m * 1.5:
            second = Draft(other.kind, mod.text)
            second.word, second.count = other.word, 3
            self.inner.append((second, "inside", draft))
            return [second]
        draft.attributes.append(mod.text)
        return []
