"""Owns what a word for how somebody or a room looks brings along: a crown, clothes on the floor.

Knows the things of a prompt and their ties; does not know words.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.finish.tumult import MESSY
from tintype.engine.vignette.kinds import garment_of, is_animate
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, put_on

ADORNED: Final[Mapping[str, str]] = {"crowned": "crown", "bespectacled": "glasses", "caped": "cape"}
"""What somebody has on of whom such a word is said."""
UNTIDY: Final = ("messy", "untidy", "cluttered", "chaotic", "disorganized", "disorganised")
LEFT_ABOUT: Final[Mapping[str, tuple[str, ...]]] = {
    "kitchen": ("plate", "banana peel", "pan", "bowl", "bottle"),
    "office": ("book", "newspaper", "folder", "coffee", "box"),
    "workshop": ("hammer", "paint bucket", "box", "rope", "newspaper"),
}
"""What lies about in rooms that are not tidy."""
USUAL: Final = ("shirt", "book", "socks", "teddy bear", "shoes", "newspaper")
"""The same in all other rooms."""


def adorn(clause: Clause) -> None:
    """Put on somebody what a word says of the looks: a crowned lion has a crown on."""
    for draft in list(clause.making.drafts):
        kind = draft.kind
        for word in [a for a in draft.attributes if a in ADORNED]:
            draft.attributes.remove(word)
            if kind is None or not is_animate(kind):
                continue
            name = ADORNED[word]
            if garment := garment_of(kind, name):
                put_on(draft, garment, None)
                continue
            thing = Draft(CATALOG[name])
            thing.count = draft.count
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, thing)
            clause.ties.relate(draft, "wearing", thing)


def leave_about(clause: Clause) -> None:
    """Strew the floor of a room that is said to be untidy, where no desk or bed is."""
    setting = clause.about.setting
    drafts = clause.making.drafts
    if setting is None or setting not in PLACES or not PLACES[setting].is_indoors:
        return
    is_untidy = any(w in clause.about.phrases for w in UNTIDY)
    if not is_untidy or any(MESSY in d.attributes for d in drafts):
        return
    names = [n for n in LEFT_ABOUT.get(setting, USUAL) if n in CATALOG]
    said = {d.kind.name for d in drafts if d.kind}
    for name in names:
        if name not in said:
            thing = Draft(CATALOG[name])
            thing.where, thing.size = "ground", "tiny"
            drafts.append(thing)
