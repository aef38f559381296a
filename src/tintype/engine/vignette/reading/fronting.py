"""Owns what begins a clause before its noun, or is said of a thing that lies there.

`Behind them a kite flies`, `with a pot hanging over it`: what a pronoun stands for is known before
what follows it. Does not know verbs.
"""

from typing import Final

from tintype.engine.vignette.reading.draft import is_lifeless
from tintype.engine.vignette.reading.intake import Intake
from tintype.engine.vignette.reading.pronouns import BODY
from tintype.engine.vignette.scene import WhereWord

RESTING: Final = (
    *("lying", "leaning", "resting", "standing", "hanging", "floating", "hovering", "bubbling"),
    *("lies", "leans", "rests", "stands", "hangs", "floats", "hovers", "flying"),
)
FRONTING: Final = ("behind", "in front of", "above", "under", "below", "between", "next to")
FRONTED: Final = ("them", "it", "him", "her")
"""Prepositions and pronouns with which a clause may begin."""


class Fronting(Intake):
    """A clause that knows where it begins and ends."""

    def is_fronted(self, i: int) -> bool:
        """Take `behind them` and `above it` before what is there, at the start of a clause."""
        text, s = self.roles.lexemes[i].text, self.roles.lexemes[i].sense
        is_start = bool(self.joiner) or not (self.chain or self.link)
        if not is_start or self.is_negated or self.is_hers(i):
            return False
        if text == "in between" and self.leads_on(i):
            self.expect("centre")
            return True
        if text in BODY:
            key, whom, end = BODY[text], "it", i + 1
        elif s.body in BODY and text.rpartition(" ")[2] in FRONTED:
            key, whom, end = BODY[s.body], text.rpartition(" ")[2], i + 1
        elif s.preposition in FRONTING and i + 1 < self.roles.count:
            key, whom, end = s.preposition, self.roles.lexemes[i + 1].text, i + 2
        else:
            return False
        is_apart = end < self.roles.count and self.roles.lexemes[end].sense.mark == "comma"
        leads_on = self.leads_on(end if is_apart else end - 1)  # Beside her, a dog sleeps.
        if (
            whom not in FRONTED
            or not leads_on
            or end >= self.roles.count
            or not self.front(key, whom)
        ):
            return False
        self.joiner = "comma"
        return True

    def is_hers(self, i: int) -> bool:
        """Tell whether `her` owns what follows: in front of her house."""
        lexeme = self.roles.lexemes[i]
        is_bare = i + 1 < self.roles.count and self.roles.starts_bare(i + 1)
        return lexeme.sense.body in BODY and lexeme.text.endswith(" her") and is_bare

    def takes_her(self, i: int) -> bool:
        """Take `her` behind a verb that says where, unless it owns what follows."""
        key = self.link.key if self.link is not None else ""
        name = next((n for n, k in BODY.items() if k == key), "")
        if not name or self.roles.starts_bare(i + 1):
            return False
        self.body(name, "her")
        return True

    def is_caption(self, i: int) -> bool:
        """Tell whether the words that are `written` stand before it: nobody writes."""
        return i > 0 and self.roles.lexemes[i - 1].quote >= 0

    def is_end(self, i: int) -> bool:
        """Tell whether a sentence or a part of it ends before the lexeme at `i`."""
        return i >= self.roles.count or self.roles.lexemes[i].sense.mark in ("stop", "comma", "and")

    def leads_on(self, i: int) -> bool:
        """Tell whether a noun phrase follows the lexeme at `i`."""
        return self.roles.role(i + 1) in "DC" or self.roles.starts_bare(i + 1)

    def is_laid_by(self, i: int) -> bool:
        """Tell whether it is a thing that lies there: an umbrella lying next to her."""
        after = self.roles.lexemes[i + 1].sense if i + 1 < self.roles.count else None
        deed, _, where = self.roles.lexemes[i].text.partition(" ")
        is_by_it = after is not None and (after.body in BODY or (where and after.mark == "it"))
        is_laid = bool(is_by_it and self.attach) and is_lifeless(self.attach[-1])
        return is_laid and deed in RESTING

    def expect(self, where: WhereWord) -> None:
        """Let the next thing be at a place in the picture."""
        self.ahead = where
        self.joiner = self.joiner or "comma"
