"""Owns what a new thing belongs to: a waiting relation, one that goes on after a comma, a list.

Does not know words.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.draft import Draft, is_lifeless, put_where
from tintype.engine.vignette.reading.links import Link, class_of, is_bunch
from tintype.engine.vignette.reading.objects import Objects

ACTIVE: Final = ("holding", "wearing", "chasing", "looking at", "looking through", "playing")
"""Verbs after whose object a place is still said of the subject."""
IN_ARMS_M: Final = 0.35
"""What is larger and full is carried by nobody who has something else in the hands."""


class Joining(Objects):
    """A clause that takes new things."""

    def join(self, things: list[Draft]) -> None:
        """Give new things their place in the clause."""
        joiner, self.joiner, self.parts = self.joiner, "", []
        self.kin = things if all(d.kind and is_human(d.kind) for d in things) else []
        if self.owner is not None:
            self.making.dress_up(self.owner, things)
            self.making.disown(self.owner)
            self.owner = None
        middle = self.last if self.last is not None and self.last.awaits_other else None
        if self.link is not None:
            self.resolve(self.link, things)
        elif (link := self.continued(things, joiner)) is not None:
            self.resolve(link, things)
        else:
            self.begin(things, joiner)
        if self.ahead:
            for draft in things:
                put_where(draft, self.ahead)
            self.sided += things
            self.ahead = None
        for letters in self.waiting[:]:
            if self.hang_letters(letters, things):
                self.waiting.remove(letters)
        self.is_dressed = self.last is not None and not any(d.kind or d.text for d in things)
        self.attach = self.last.subjects if self.last and self.is_dressed else things
        link, self.content = self.last, []
        if link is not None and self.is_filling(link, things):
            self.content = list(things)
            # In `a vase of tulips on a table` it is the vase that is there.
            self.attach = list(link.subjects)
            if middle is not None and middle.other in link.subjects:
                self.last = middle  # Between a bowl of pears and what follows.
        self.locus = []
        if (
            self.last is not None
            and things[-1] in self.chain[1:]
            and (
                self.last.key in ACTIVE
                or self.ties.is_carried(things[-1])
                or things[-1].text == "picnic"
            )
        ):
            self.locus = list(self.last.subjects)
        self.is_after_noun = True
        self.is_said = False

    def begin(self, things: list[Draft], joiner: str) -> None:
        """Begin a clause with new things, or let them go on with its list."""
        if joiner and self.is_list and self.group:
            self.group += things
            self.is_strict = joiner == "and"
        else:
            self.group, self.is_strict, self.last = list(things), len(things) > 1, None
            self.is_list = True
            if not joiner and self.fronted and self.chain:
                self.fronted = None
        self.chain = list(things)
        if self.fronted:
            for draft in things:
                key, host, other = self.fronted
                self.ties.relate(draft, key, host)
                if other is not None:
                    self.ties.complete(draft, host, other)

    def is_filling(self, link: Link, things: Sequence[Draft]) -> bool:
        """Tell whether things are named as what is in the thing before them."""
        if link.key == "of":
            return self.ties.is_in(things, link.subjects, ("inside", "on"))
        lives = any(d.kind is not None and is_animate(d.kind) for d in things)
        return link.key == "with" and not lives and self.ties.is_in(things, link.subjects)

    def continued(self, things: list[Draft], joiner: str) -> Link | None:
        """Return the relation of which things after a comma are further objects, if any."""
        if not joiner or self.last is None:
            return None
        if self.continues(self.last, things, joiner):
            return self.last
        outer = self.last.outer
        is_laid = outer is not None and all(map(is_lifeless, (*outer.subjects, *things)))
        return outer if outer and is_laid and self.continues(outer, things, joiner) else None

    def is_apart(self, link: Link, new: Draft, joiner: str) -> bool:
        """Tell whether a thing after a comma begins a clause of its own, by what is said of it.

        On a tray with cups, balloons by the bed: they are not on the tray. In a cart full of
        berries and fireflies glowing in the dusk: they are not in the cart.
        """
        kind, first = new.kind, link.subjects[0].kind
        if kind is None or first is None or not (self.told or link.is_brimming):
            return False
        lives = is_animate(kind)
        if new.where == "sky":
            return True  # Leaves that fall are not in the basket.
        if self.told == "said" and link.key != "between":
            return True  # A basket full of apples, and leaves are falling.
        if link.key == "holding" and self.told == "elsewhere" and not lives:
            return True  # A dog with a ribbon, and stockings above the fireplace.
        if link.is_brimming and not (new.is_bare or lives):
            return True  # A basket full of bread and a blanket.
        if joiner == "and":
            is_odd = link.key in ("with", "of") and not is_animate(first) and lives
            return is_odd and self.told == "deed" and self.is_odd_one(link, new)
        if link.key == "holding":
            is_heavy = self.told == "full" and (new.count > 1 or kind.height_m > IN_ARMS_M)
            return is_heavy or self.told in ("near", "elsewhere", "deed")
        if link.key not in ("with", "of"):
            return False
        if lives:
            return self.told in ("deed", "with", "full") and not all(
                d.is_place for d in link.subjects
            )
        is_deed = self.told in ("deed", "near") and link.key == "of"
        is_built = first.category.startswith("buildings") and self.told == "deed"
        is_deed = is_deed or is_built  # A church with a tower, a sleigh pulled by a horse.
        return is_deed or self.told == "elsewhere"

    def is_odd_one(self, link: Link, new: Draft) -> bool:
        """Tell whether nothing of its class has been named as what the subject of a link has."""
        had = [r[0] for r in self.ties.all if r[2] in link.subjects]
        return all(class_of(d) != class_of(new) for d in had)

    def is_clad(self, link: Link) -> bool:
        """Tell whether what somebody is in is worn: in a scarf, and no river."""
        last = self.ties.all[-1] if self.ties.all else None
        return last is not None and last[0] in link.subjects and last[1] == "wearing"

    def continues(self, link: Link, things: list[Draft], joiner: str) -> bool:
        """Tell whether things after a comma are further objects of the relation before it."""
        key, new = link.key, things[0]
        if not link.subjects:
            return False
        if link.awaits_other:
            return joiner == "and"
        kind, first = new.kind, link.subjects[0].kind
        if kind is None or first is None or self.is_apart(link, new, joiner):
            return False
        if key == "wearing" or (key == "in" and self.is_clad(link)):
            return self.making.is_wearable(first, new)
        if key == "of" and not new.is_bare and not is_bunch(link.subjects[-1], new):
            return False  # A bowl of soup and a spoon.
        if key == "holding" and new.size in ("large", "huge"):
            return False  # A pilot with a cup, a big clock.
        if key in ("holding", "of"):
            return not is_animate(kind) and kind.height_m < 1.3
        if key == "with" and joiner == "comma" and is_human(kind) and not is_animate(first):
            return sum(d.count for d in things) == 1  # A rocket with a flag, people who watch it.
        if key == "with" and joiner == "comma" and is_human(kind) and not is_human(first):
            return False  # A kitten with a ball of wool, an old man with a pipe.
        if key == "with":
            return not (is_animate(kind) and class_of(new) == class_of(link.subjects[0]) != "thing")
        return False
