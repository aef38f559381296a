"""Owns the list of all things of a prompt: which are known already, forgotten, parted or raised up.

Does not know how a phrase becomes a thing (`create`).
"""

from collections.abc import Sequence
from itertools import pairwise

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.circumstance import Circumstances
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.manners import dressed_as
from tintype.engine.vignette.scene import PLAIN_FRAMINGS
from tintype.engine.vignette.states import STACKED


class Roster:
    """Keeps the things of a prompt. `inner` are relations found inside a phrase."""

    def __init__(self, about: Circumstances, unknown: list[str]) -> None:
        self.about = about
        self.unknown = unknown
        self.drafts: list[Draft] = []
        self.inner: list[tuple[Draft, str, Draft]] = []

    def known(self, p: Phrase, noun: Noun, key: str) -> Draft | None:
        """Return the thing that a definite phrase takes up again."""
        can_repeat = p.is_bare and not noun.is_plural and not key
        if p.det != "the" and not can_repeat:
            return None
        alike = self.alike(noun)
        if noun.word is not None:
            alike = [d for d in alike if d.word == noun.word]
        if p.is_own and p.head is not None and is_human(noun.kind):
            alike = [d for d in alike if d.text == p.head.text]  # Not the uncle, but his nephew.
        if not alike and p.det == "the" and p.head is not None and not (p.mods or p.is_own):
            # A christmas tree, and presents under the tree.
            last = f" {p.head.text}"
            alike = [d for d in self.drafts if d.kind and d.text.endswith(last)]
        exact = [d for d in alike if d.word == noun.word]
        if not alike:
            return None
        if p.ordinal and p.det == "the":
            return exact[p.ordinal - 1] if p.ordinal <= len(exact) else None
        if p.det != "the" and not alike[-1].is_bare:
            return None
        said = {m.sense.colour for m in p.mods if m.sense.colour}
        for draft in reversed(exact or alike):
            if p.count and p.count != draft.count:
                continue
            if said and draft.colours and not said <= set(draft.colours):
                continue
            return draft
        return None

    def is_said(self, noun: Noun) -> bool:
        """Tell whether just this thing, in this number, was said before."""
        alike = [d for d in self.alike(noun) if d.word == noun.word]
        return any((d.count > 1) == noun.is_plural for d in alike)

    def alike(self, noun: Noun) -> list[Draft]:
        """Return the things of the kind that a word means, also those that are dressed by now."""
        kind, dressed = noun.kind, dressed_as(noun.kind.name)
        return [d for d in self.drafts if d.kind is kind or (d.kind and d.kind.name in dressed)]

    def remove(self, noun: Noun) -> None:
        """Forget things that are not wanted."""
        names = {k.name for k in (*noun.mixed, noun.kind)}
        for draft in self.drafts:
            if (
                draft.kind
                and draft.kind.name in names
                and (noun.word is None or draft.word == noun.word)
            ):
                draft.kind = None

    def forget(self, draft: Draft) -> None:
        """Forget one thing."""
        draft.kind = None
        self.drafts = [d for d in self.drafts if d is not draft]

    def disown(self, owner: Draft) -> None:
        """Forget the owner in `a dog's house`, who is not in the picture."""
        if owner in self.drafts[-4:]:
            owner.kind = None

    def spare(self, about: Circumstances) -> list[Draft]:
        """Return the thing to draw when only its weather was understood: a rainbow sticker."""
        if about.shy is not None and (about.framing in PLAIN_FRAMINGS or about.setting == "plain"):
            about.weather = None
            return [Draft(about.shy.kind)]
        return []

    def part_by_colour(self, draft: Draft, hues: Sequence[str]) -> list[Draft]:
        """Return several things as one draft of each colour; the first is the draft itself."""
        base, rest = divmod(draft.count, len(hues))
        parted = [draft, *(draft.copy() for _ in hues[1:])]
        for k, (one, hue) in enumerate(zip(parted, hues, strict=True)):
            one.colours, one.is_counted, one.count = [hue], True, base + (k < rest)
        if STACKED in draft.attributes:
            self.inner += [(upper, "on", lower) for lower, upper in pairwise(parted)]
            for one in parted:
                one.attributes = [a for a in one.attributes if a != STACKED]
        place = self.drafts.index(draft) + 1
        self.drafts[place:place] = parted[1:]
        return parted

    def raise_up(self, figure: Draft) -> None:
        """Put a statue on a pedestal of its own."""
        figure.attributes.append("carved")
        if figure.kind is None or figure.count > 1:
            return
        base = Draft(CATALOG["pedestal"])
        self.drafts.insert(self.drafts.index(figure) + 1, base)
        self.inner.append((figure, "on", base))
