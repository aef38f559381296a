"""Owns what somebody of a calling has on: a wizard cat's hat, a viking woman, a dinosaur costume.

Does not know which words name a calling (`beside`, `phrasing`).
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.kinds import garment_of, is_animate, is_human, is_worn
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.draft import Draft, gender_in, put_on
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.manners import behave, clothe
from tintype.engine.vignette.reading.roster import Roster
from tintype.engine.vignette.reading.tokens import Lexeme

ANY_HATS: Final = ("hat", "helmet", "cap")
COSTUMES: Final = {
    "wizard": "wizard hat",
    "witch": "witch hat",
    "pirate": "pirate hat",
    "chef": "chef hat",
    "astronaut": "space helmet",
    "cowboy": "cowboy hat",
    "king": "crown",
    "queen": "crown",
    "prince": "crown",
    "princess": "tiara",
    "knight": "helmet",
    "santa claus": "santa hat",
    "santa": "santa hat",
    "detective": "deerstalker",
    "viking": "viking helmet",
    "magician": "top hat",
    "builder": "hard hat",
    "firefighter": "fire helmet",
    "fireman": "fire helmet",
    "clown": "party hat",
    "student": "graduation cap",
    "police officer": "police cap",
    "policeman": "police cap",
    "sailor": "sailor hat",
    "captain": "captain hat",
    "baker": "chef hat",
    "painter": "beret",
    "artist": "beret",
    "farmer": "straw hat",
    "gentleman": "top hat",
    "jester": "jester hat",
    "angel": "halo",
    "gardener": "straw hat",
    "soldier": "helmet",
    "football player": "football helmet",
    "construction worker": "hard hat",
    "sherlock": "deerstalker",
    "cook": "chef hat",
    "graduate": "graduation cap",
    "explorer": "straw hat",
    "professor": "graduation cap",
    "pilot": "goggles",
    "aviator": "goggles",
    "lady": "flower crown",
    "teacher": "glasses",
    "scientist": "glasses",
    "doctor": "stethoscope",
}
"""What tells a calling at a glance, for an animal that has it."""


class Wardrobe(Roster):
    """Dresses the things of a prompt by a calling or as an animal."""

    def _call(self, draft: Draft, calling: Noun) -> list[Draft]:
        """Make a viking of a viking woman, and put the hat of one on a child that plays it."""
        kind = draft.kind
        if kind is not None and calling.kind.name == "elf" and kind.name not in ("man", "woman"):
            draft.attributes.append("elf eared")
            return []
        if kind is None or kind.category != "people" or calling.kind.category == "people":
            set_gender(draft, calling.kind.name)
            return []
        if kind.name in ("man", "woman"):
            draft.kind, draft.word = calling.kind, calling.word
            set_gender(draft, kind.name)
            return []
        clothe(draft, (calling.word, calling.kind.name), None)
        hat = self.hat_of(calling)
        if hat is not None:
            self.inner.append((draft, "wearing", hat))
        return [hat] if hat is not None else []

    def _costume(self, draft: Draft, calling: Noun) -> list[Draft]:
        hat = self.hat_of(calling)
        names = (calling.word, calling.kind.name)
        if clothe(draft, names, hat.kind.name if hat and hat.kind else None):
            return []
        if hat is None:
            self.unknown.append(calling.word or calling.kind.name)
            return []
        self.inner.append((draft, "wearing", hat))
        return [hat]

    def hat_of(self, calling: Noun) -> Draft | None:
        """Return the hat of a calling, if it is drawn."""
        for name in (calling.word, calling.kind.name):
            hat = CATALOG.get(COSTUMES.get(name or "", ""))
            if hat is not None:
                return Draft(hat)
        return None

    def costume(self, p: Phrase, draft: Draft) -> Draft | None:
        """Return what somebody dressed as `p` wears; None if nothing tells it."""
        noun = p.head.sense.noun if p.head else None
        animal = disguise(noun) if noun is not None else None
        if animal is not None:
            behave(draft)
        garment = garment_of(draft.kind, f"{animal} costume") if animal and draft.kind else None
        if garment is not None:
            put_on(draft, garment, next((m.sense.colour for m in p.mods if m.sense.colour), None))
            return None
        is_role = noun is not None and draft.kind is not None and is_human(noun.kind)
        if is_role and draft.kind and draft.kind.name in ("man", "woman") and noun:
            self._call(draft, noun)
            return None
        hat = self.hat_of(noun) if noun and draft.kind and is_animate(draft.kind) else None
        if noun and clothe(
            draft, (noun.word, noun.kind.name), hat.kind.name if hat and hat.kind else None
        ):
            return None
        if hat is not None:
            self.drafts.append(hat)
        return hat

    def dress_up(self, owner: Draft, things: Sequence[Draft]) -> None:
        """Make the helmet or hat of somebody the one of that calling: an astronaut's helmet."""
        hat = self.hat_of(Noun(owner.kind, owner.word)) if owner.kind else None
        for thing in things:
            if hat is not None and thing.kind and thing.kind.name in ANY_HATS:
                thing.kind, thing.word = hat.kind, None
                if not thing.is_counted and owner.is_counted:
                    thing.count = owner.count  # The helmets of two are two.

    def is_worn_word(self, wearer: Kind, head: Lexeme) -> bool:
        """Tell whether a word names what is put on, rather than a part of the wearer."""
        noun = head.sense.noun
        if not is_animate(wearer):
            return False
        if garment_of(wearer, head.text):
            return True
        return noun is not None and is_worn(noun.kind)

    def is_wearable(self, wearer: Kind, draft: Draft) -> bool:
        """Tell whether `wearer` can put on a thing."""
        kind = draft.kind
        if kind is None:
            return False
        return is_worn(kind) or garment_of(wearer, draft.word or kind.name) is not None


def disguise(noun: Noun) -> str | None:
    """Return the animal whose costume somebody has on who is dressed as what a noun means."""
    kind = noun.kind
    names = (noun.word, "dinosaur" if kind.category == "dinosaurs" else kind.name)
    return next((n for n in names if n and f"{n} costume" in DYES), None)


def set_gender(draft: Draft, word: str) -> None:
    """Make a doctor a woman for `woman doctor`, and for words such as policewoman."""
    gender = gender_in(word)
    if gender and draft.kind is not None and draft.kind.category != "people":
        draft.attributes.append(gender)
