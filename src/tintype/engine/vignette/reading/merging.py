"""Owns two nouns that are one thing: a glass of milk, a bouquet of roses, a statue of a lion.

Does not know words.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.blooms import HEADS, HUES
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.links import Link, is_bunch, is_head, is_pile, is_window_of
from tintype.engine.vignette.reading.pronouns import Pronouns
from tintype.engine.vignette.reading.shapes import stack
from tintype.engine.vignette.reading.ties import is_poured

STATUES: Final = ("statue", "sculpture", "figurine", "bust", "monument", "carving")
MEALS: Final = ("breakfast", "brunch", "lunch", "dinner", "supper", "meal", "feast")


class Merging(Pronouns):
    """A clause in which two nouns may be one thing."""

    def merges(self, link: Link, things: list[Draft]) -> bool:
        """Let the subject of a link and its object be one thing where they are; False if not."""
        if (link.key == "of" or link.is_brimming) and is_poured(link.subjects[-1], things[0]):
            self.pour(link.subjects[-1], things[0])
            return True
        if link.key == "of" and is_bunch(link.subjects[-1], things[0]):
            self.bind_bouquet(link.subjects[-1], things)
            return True
        if link.key == "of" and is_head(link.subjects[-1], things[0]):
            self.making.forget(link.subjects[-1])
            self.unknown[:] = [w for w in self.unknown if w != link.subjects[-1].text]
            self.chain, self.attach = list(things), list(things)
            self.show_head(things[0])
            return True
        if link.key == "of" and link.subjects[-1].text.rpartition(" ")[2] in STATUES:
            self.petrify(link.subjects[-1], things)
            return True
        if link.key == "of" and is_pile(link.subjects[-1], things[0]):
            tower = link.subjects[-1]
            self.making.forget(tower)
            self.ties.swap(tower, things[0])
            stack(things[0])
            self.chain = [d for d in self.chain if d is not tower] + things
            return True
        if link.key == "of" and is_window_of(link.subjects[-1], things[0]):
            pane = link.subjects[-1]
            self.making.forget(pane)
            self.ties.swap(pane, things[0])
            self.ties.reconsider(things[0])
            self.chain = [d for d in self.chain if d is not pane] + things
            return True
        if link.key == "with" and link.subjects[-1].text in MEALS and things[0].kind:
            # A breakfast is what is eaten.
            meal = link.subjects[-1]
            self.making.forget(meal)
            self.chain = [d for d in self.chain if d is not meal] + things
            self.group, self.is_list, self.last = list(things), True, None
            return True
        return False

    def pour(self, cup: Draft, drink: Draft) -> None:
        """Turn `two glasses of milk` into two of milk, which is drawn in its glass."""
        drink.count, drink.is_counted, drink.size = cup.count, True, cup.size
        self.making.forget(cup)
        self.ties.swap(cup, drink)
        self.chain = [drink if d is cup else d for d in self.chain]
        self.group = [drink if d is cup else d for d in self.group]
        self.chain = self.chain if drink in self.chain else [*self.chain, drink]

    def bind_bouquet(self, bouquet: Draft, flowers: Sequence[Draft]) -> None:
        """Turn `a bouquet of red roses` into one bouquet of that colour."""
        names = [d.kind.name for d in flowers if d.kind and d.kind.name in HEADS]
        named = [a for a in bouquet.attributes if a in HEADS] + names
        colours = [c for d in flowers for c in d.colours]
        if len(colours) < 2 and named == ["rose"]:
            bouquet.kind, bouquet.word = CATALOG["rose bouquet"], None
        elif names:
            bouquet.kind, bouquet.word = CATALOG["bouquet"], None
            bouquet.attributes += names
            if len(named) > len(names):
                first = bouquet.colours or [HUES[named[0]]]
                colours = [*first, *(colours or [HUES[n] for n in names])]
            elif len(colours) > 1:
                bouquet.attributes.append("two coloured")
        bouquet.colours = colours
        for draft in flowers:
            self.making.forget(draft)
            draft.text = ""
        self.attach, self.is_after_noun = [bouquet], True

    def show_head(self, draft: Draft) -> None:
        """Show somebody from so near that the head fills the picture."""
        draft.attributes.append("head")
        self.about.framing = self.about.framing or "portrait"

    def petrify(self, statue: Draft, things: list[Draft]) -> None:
        """Turn `a statue of a lion` into a lion of stone."""
        for thing in things:
            thing.material = thing.material or statue.material or "stone"
            self.making.raise_up(thing)
        self.ties.note(self.making.inner)
        self.making.inner.clear()
        self.making.forget(statue)
        if statue.text in self.unknown:
            self.unknown.remove(statue.text)
        self.ties.swap(statue, things[-1])
        self.chain = [d for d in self.chain if d is not statue] + things
        self.group = [d for d in self.group if d is not statue] + things

    def serve_on_board(self, board: Draft) -> None:
        """Let a board that food is on be one of the kitchen."""
        board.kind = CATALOG["cutting board"]
        if board not in self.making.drafts:
            self.making.drafts.append(board)
        self.unknown[:] = [w for w in self.unknown if w != board.text]

    def put_at(self, things: Sequence[Draft]) -> None:
        """Take `on the handle of a bicycle`: what nothing draws is a part of what is drawn."""
        if self.place is None:
            return
        (link, part), self.place = self.place, None
        while part.text in self.unknown:
            self.unknown.remove(part.text)
        for subject in link.subjects:
            self.ties.relate(subject, link.key, things[0])
        self.chain = [d for d in self.chain if d is not part] + list(things)
