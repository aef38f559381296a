"""Owns what people are to each other: a boy's sister is a girl; who is proposed to stands.

Does not know words, nor where people stand.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.states import OFFERING

SIBLINGS: Final = {"sister": "girl", "sisters": "girl", "brother": "boy", "brothers": "boy"}
"""What the brothers and sisters of children are."""
YOUNG: Final = ("girl", "boy", "child", "toddler", "baby")
PROPOSED: Final = words("propose proposes proposing proposed proposal")


def match_ages(clause: Clause) -> None:
    """Let the brothers and sisters of a child be children."""
    drafts = [d for d in clause.making.drafts if d.kind is not None]
    if not any(d.kind and d.kind.name in YOUNG for d in drafts):
        return
    for draft in drafts:
        kind = SIBLINGS.get(draft.word or "")
        if kind is not None and draft.kind and draft.kind.name in ("man", "woman"):
            draft.kind, draft.word = CATALOG[kind], None


def bend_down(clause: Clause) -> None:
    """Let a grown-up who hugs a child kneel for it."""
    pair = [d for d in clause.making.drafts if d.kind and d.variant == "hugging"]
    if len(pair) != 2 or any(d.count > 1 or not d.kind or not is_human(d.kind) for d in pair):
        return
    grown = [d for d in pair if d.kind and "child" not in d.kind.tags]
    if len(grown) == 1:
        grown[0].variant = "kneeling hug"


def betroth(clause: Clause) -> None:
    """Let who proposes kneel with a ring before somebody who stands."""
    if PROPOSED.isdisjoint(clause.about.phrases):
        return
    people = [d for d in clause.making.drafts if d.kind and is_human(d.kind)]
    if len(people) != 2 or people[0].variant != "kneeling":
        return
    people[1].variant = None
    people[0].attributes.append(OFFERING)
    clause.unknown[:] = [w for w in clause.unknown if w != "ring"]
    if not any(r[0] is people[0] and r[1] == "holding" for r in clause.ties.all):
        clause.ties.relate(people[0], "holding", clause.gather.furnish("ring", people[1]))
