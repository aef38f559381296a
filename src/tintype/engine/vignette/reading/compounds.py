"""Owns compounds: what a word before a noun makes of it, also where another stands between them.

`a knitted grey hat` is a grey beanie, `tomato plants` are no tomatoes, a lavender flower is
lavender. Does not know what becomes of the phrase (`create`).
"""

from typing import Final

from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.lexicon.index import LONGER
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.tokens import Lexeme, phrase_of

GROWTH: Final = ("plant", "bush")
"""What a word for something that grows may be said with: a cactus plant."""
BLOOMS: Final = ("flower", "blossom", "bloom")
BLOSSOMING: Final = ("flowers", "blossoms", "shrubs")


def compound(p: Phrase, head: Lexeme) -> Lexeme | None:
    """Return what the head of a phrase means with one of the words before it; that word is taken.

    None if it means what it means alone.
    """
    for k, mod in reversed(list(enumerate(p.mods))):
        found = joined(mod, head)
        if found is not None:
            del p.mods[k]
            return found
    return None


def joined(mod: Lexeme, head: Lexeme) -> Lexeme | None:
    """Return what two words name together, if it is another thing than the second one."""
    if " " in mod.text or " " in head.text or head.sense.noun is None:
        return None
    said = mod.sense
    if said.state or said.size or (said.colour and said.noun is None):
        return None  # An old broken car is no old car, which would be a vintage one.
    for rest, sense in LONGER.get((mod.text, head.text), ()):
        if not rest and sense.noun is not None and sense.noun.kind is not head.sense.noun.kind:
            return phrase_of(f"{mod.text} {head.text}", sense)
    part = mod.sense.noun
    if part is None:
        return None
    one = singular(head.text)
    if one in BLOOMS and is_family(part.kind, BLOSSOMING):
        return mod
    if one in GROWTH and is_family(part.kind, FLORA):
        return mod
    return None
