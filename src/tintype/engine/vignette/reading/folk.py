"""Owns who of a group is meant: the mother of a family, one of some friends, the cubs of bears.

Somebody who is told apart is one of those who were named, and nobody besides. Does not know verbs.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.draft import Draft, dress
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.kinship import is_kin, is_young
from tintype.engine.vignette.reading.manners import natural
from tintype.engine.vignette.reading.parting import part
from tintype.engine.vignette.reading.phrasing import Phrasing

KIN: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("mother", "mom", "mum", "mommy", "mummy", "mama", "wife"), ("woman",)),
    **dict.fromkeys(("father", "dad", "daddy", "papa", "husband"), ("man",)),
    **dict.fromkeys(("son", "brother"), ("boy",)),
    **dict.fromkeys(("daughter", "sister"), ("girl",)),
    "parent": ("woman", "man"),
    **dict.fromkeys(("kid", "child", "children", "sibling"), ("girl", "boy")),
}
"""Whom of a family a word means, by the drawings of those who are one."""
FAMILIES: Final = ("family", "family of four", "family of five", "family of three")
GROUPS: Final = ("friends", "kids", "children", "siblings", "people", "colleagues", "students")
ONES: Final = ("one", "another", "the other", "the second", "the third", "a third")
"""Words that tell one of several apart."""
MOST: Final = 8
"""Of more nobody tells each apart."""


class Folk(Phrasing):
    """A clause that knows the group that was named last. `folk` are those not told apart yet."""

    def __init__(self, quotes: Sequence[str]) -> None:
        super().__init__(quotes)
        self.folk: list[Draft] = []
        self.is_kindred = False

    def name_folk(self, p: Phrase, things: Sequence[Draft]) -> None:
        """Remember who was named, if they are a family or a group of people."""
        text = p.head.text if p.head else ""
        is_family = text.rpartition(" ")[2] == "family" or text in FAMILIES
        if not is_family and text.rpartition(" ")[2] not in GROUPS:
            return
        if things and all(d.kind for d in things) and 2 < sum(d.count for d in things) <= MOST:
            self.folk, self.is_kindred = list(things), is_family

    def members(self, p: Phrase) -> list[Draft]:
        """Return those of the family that was named whom a phrase means; none if it adds some."""
        if not (self.folk and self.is_kindred and p.head) or p.det == "a":
            return []
        first = self.folk[0].kind
        if first is not None and (natural(first) != first.name or not is_human(first)):
            return self.cubs(p)
        word = singular(p.head.text)
        found = [d for d in self.folk if d.kind and d.kind.name in KIN.get(word, ())]
        is_many = word != p.head.text or p.count > 1 or word == "children"
        found = found if is_many else found[:1]
        if not found:
            return []
        if p.count > 1:
            found = found[: p.count]
            found[0].count += p.count - sum(d.count for d in found)
        noun = p.head.sense.noun
        for draft in found:
            self.folk.remove(draft)
            draft.word = draft.word or (noun.word if noun and not is_many else None)
            dress(draft, p.mods, self.unknown)
        return found

    def cubs(self, p: Phrase) -> list[Draft]:
        """Return the mother or the cubs of a family of animals, parted from the others."""
        many, head = self.folk[0], p.head
        if head is None or many.kind is None or many.count < 2:
            return []
        noun = head.sense.noun
        is_same = noun is not None and noun.kind.name == natural(many.kind)
        is_parent = is_kin(head.text) or (is_same and any(is_kin(m.text) for m in p.mods))
        is_small = is_young(head.text) or (is_same and any(m.text == "baby" for m in p.mods))
        if not (is_parent or is_small):
            return []
        count = p.count or (2 if singular(head.text) != head.text else 1)
        count = min(count, many.count - 1)
        some = part(self.making, self.ties, many, count)
        self.set_beside(some)
        if is_small:
            some.size = "small"
        return [some]

    def set_beside(self, one: Draft) -> None:
        """Let the blanket between friends stay between two of them only."""
        for thing, name, near, other in self.ties.all[:]:
            if name == "between" and one in (near, other):
                self.ties.part(thing, near)
                self.ties.relate(one, "around", thing)

    def takes_one(self, i: int) -> bool:
        """Take `one playing guitar` and `another asleep` for one of the group that was named."""
        if not (self.folk and self.joiner) or self.roles.lexemes[i].text not in ONES:
            return False
        after = self.roles.lexemes[i + 1].sense if i + 1 < self.roles.count else None
        if after is None or not (after.pose or after.link or after.preposition):
            return False
        one = self.folk.pop(0)
        if one.count > 1:
            many, one = one, part(self.making, self.ties, one, 1)
            self.folk.append(many)
            self.set_beside(one)
        self.chain, self.attach, self.group = [one], [one], [one]
        self.link = self.last = None
        self.is_after_noun, self.joiner, self.is_list = True, "", False
        return True
