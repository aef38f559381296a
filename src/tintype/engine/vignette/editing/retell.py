"""Owns descriptions in place of commands: `two birds`, `a bigger tree`, `a castle on a hill`.

What a description repeats stays where it was. Does not know commands.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.canvas import MISSED, bare, carried_by, chosen, items_of
from tintype.engine.vignette.editing.change import BODIES, Changer
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.move import BIGGER, SMALLER
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.kinds import garment_of, is_human
from tintype.engine.vignette.memory import MAX_SUBJECTS
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.manners import natural
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import (
    CARRIED,
    Part,
    Relation,
    Subject,
)

MORE: Final = ("", "of them", "of those", "of these")
"""What follows `more`, `two more` where the things themselves are not named again."""


class Reteller(Changer):
    """Takes descriptions of what is there, or of a whole new picture."""

    def joint(self, words: Sequence[Lexeme]) -> tuple[int, str, Target] | None:
        """Return where a new thing is tied to one that is there: (at, preposition, thing)."""
        for k, word in enumerate(words):
            is_open = k + 1 < len(words) and words[k + 1].sense.mark in ("the", "a")
            whose = self.whose(word.text) if word.sense.body else ""
            if whose and k and not is_open and (ids := self.finder.pronoun(whose)):
                key = BODIES.get(word.sense.body or "", "on")
                if word.text.endswith(" it") and self.get(ids[0]).count > 1:
                    continue  # Several things are `them`: `it` is the picture.
                if word.text.endswith(" feet") and self.host_of(ids[0]) is not None:
                    # At the feet of who sits is before the bench.
                    key, ids = "in front of", [self.carrier_of(ids[0])]
                return k, key, Target(ids=ids[:1], end=k + 1)
            if k == 0 or k + 1 >= len(words):
                continue
            sense = word.sense
            key = sense.preposition or sense.link or sense.transitive or ""
            if word.text in ("to", "for"):
                key = word.text
            elif key == "past" and word.text != "to":
                key = "next to"
            if not key or key in ("with", "of", "like"):
                continue
            is_definite = words[k + 1].sense.mark in ("the", "it", "they") or words[k + 1].text in (
                "each",
                "each one",
                "every",
                "every one",
                "all",
                "both",
                "him",
                "her",
            )
            noun = words[k + 1].sense.noun
            if noun is not None and not noun.is_plural:
                # `next to dog`: whoever writes no articles means the dog that is there.
                is_definite = bool(self.finder.matching(words[k + 1]))
            if not is_definite:
                continue
            target = self.finder.find(words, k + 1, is_moved=True)
            if target is not None and target.ids:
                return k, key, target
        return None

    def told_of(self, words: Sequence[Lexeme]) -> dict[str, str | None]:
        """Return what words say about the whole: `snow on the roof` moves nobody onto a roof."""
        told = about.told(words, self.scene.setting)
        at = self.joint(words) if "setting" in told else None
        if at is not None and "setting" not in about.told(words[: at[0]], self.scene.setting):
            told.pop("setting", None)
        return told

    def cut_short(self, words: list[Lexeme]) -> list[Lexeme]:
        """Leave out `on the man` where nobody knows whether there is a man."""
        for k in range(1, len(words) - 1):
            ties = words[k].sense.preposition or words[k].text in ("to", "for")
            if (
                ties
                and words[k + 1].sense.mark in ("the", "it", "they")
                and self.names_thing(words[k + 1 :])
            ):
                self.missed.append(MISSED.format(bare(self.named(words[k + 1 :]))))
                return words[:k]
        return words

    def counted(self, text: str, verb: str) -> bool:
        """Take `two more birds`, `another bird`: more of what is there."""
        words = self.words(text)
        tokens = text.split()
        is_more = "more" in tokens[:3] or tokens[:1] in (["another"], ["extra"])
        is_more = is_more or tokens[:2] in (["a", "second"], ["a", "third"], ["an", "extra"])
        is_total = verb.startswith(("there should", "i want", "there are", "let there be"))
        if not (is_more or is_total) or self.area is not None:
            return False
        if self.joint(words) is not None:
            return False
        plain = [
            w
            for w in words
            if w.text not in ("more", "another", "extra", "some more", "second", "third")
        ]
        if is_more and self.said([w for w in plain if not w.sense.count]) in MORE:
            several = [s for s in map(self.get, self.finder.pronoun("them")) if s.count > 1]
            for s in several[:1]:
                self.recount(s.id, s.count + (plain[0].sense.count or s.count))
            return bool(several)
        roles = Roles(plain)
        if not plain or roles.role(0) not in "DCAnNPUXS":
            return False
        p = roles.phrase(0)
        rest = plain[p.end :] if p.end > 0 else []
        is_list = is_total and len(rest) > 1 and rest[0].sense.mark in ("and", "comma")
        if p.head is None or (rest and not is_list) or p.head.sense.noun is None:
            return False
        same = self.finder.matching(p.head)
        exact = [s for s in same if natural(CATALOG[s.kind]) == p.head.sense.noun.kind.name]
        # Two more fish are two more goldfish.
        same = exact or (same if is_more else [])
        if len(same) != 1:
            return False
        subject = same[0]
        said = [w for w in p.mods if w.sense.is_adjective]
        if said and is_more:
            return False
        many = p.head.sense.noun.is_plural
        amount = p.count or (2 if many else 1)
        self.recount(subject.id, amount if is_total else subject.count + amount)
        if rest and not self.counted(self.said(rest[1:]), verb):
            self.set_down(self.introduce(self.said(rest[1:])))
        return True

    def multiplied(self, words: Sequence[Lexeme]) -> bool:
        """Take `three balloons in different colours`, more than there are: so many, and so."""
        if not words or not words[0].sense.count or self.area is not None:
            return False
        p = Roles(words).phrase(0)
        same = self.finder.matching(p.head) if p.head is not None else []
        if len(same) != 1 or p.count <= same[0].count:
            return False
        one = same[0]
        self.recount(one.id, p.count)
        said = parse(self.said(words)).subjects
        if len(said) == p.count and len({s.kind for s in said}) == 1:
            # Each of them is told by itself: in different colours.
            kept = chosen(self.get(one.id), range(one.count))
            kept = kept if kept.pins else kept.unplaced()  # A bunch is held in one hand.
            self.put(msgspec.structs.replace(kept, colours=kept.colours or said[0].colours))
            others = [s for s in said if s.colours != self.get(one.id).colours]
            ties = [r for r in self.scene.relations if r.object == one.id and r.name in CARRIED]
            for s in others[: p.count - 1]:
                self.add_copy(msgspec.structs.replace(s, where=one.where))
                held = [msgspec.structs.replace(r, object=self.scene.subjects[-1].id) for r in ties]
                self.replace(relations=(*self.scene.relations, *held))
        elif p.end < len(words) or p.mods:
            self.adjectives([one.id], p.mods)
            self.spoken_on([one.id], words[p.end :])
        self.focus = [s.id for s in self.scene.subjects if s.kind == one.kind]
        return True

    def retaken(self, words: Sequence[Lexeme]) -> bool:
        """Take `two birds`, `fewer birds`: how many there are of what is there."""
        fewer = bool(words) and words[0].text in ("fewer", "less")
        plain = [w for w in words if w.text not in ("only", "just", "fewer", "less", "exactly")]
        if not plain or Roles(plain).role(0) not in "DCAnN" or self.area is not None:
            return False
        p = Roles(plain).phrase(0)
        if p.head is None or p.end < len(plain) or p.mods or not (p.count or fewer):
            return False
        same = self.finder.matching(p.head)
        if (
            len(same) != 1
            or p.head.sense.noun is None
            or natural(CATALOG[same[0].kind]) != p.head.sense.noun.kind.name
        ):
            return False
        self.recount(same[0].id, p.count or max(1, same[0].count * 3 // 5))
        return True

    def compared(self, words: Sequence[Lexeme]) -> bool:
        """Take `a bigger tree`, `a red umbrella`: a thing that is there, otherwise."""
        p = Roles(words).phrase(0) if Roles(words).role(0) in "DCAnNPUXS" else None
        if p is None or p.head is None:
            return False
        same = self.finder.matching(p.head)
        if not any(w.text in BIGGER | SMALLER for w in words):
            is_one = p.end == len(words) and p.mods and len(self.scene.subjects) > 1
            if is_one and len(same) == 1 and p.head.sense.noun and same[0].count == max(1, p.count):
                self.adjectives([same[0].id], p.mods)
                self.focus = [same[0].id]
                return True
            return False
        for s in same[:1]:
            self.scale(s.id, 1.45 if any(w.text in BIGGER for w in words) else 1 / 1.45)
            self.focus = [s.id]
        return bool(same)

    def styled(self, words: Sequence[Lexeme]) -> bool:
        """Take `shorter hair, blond, and a red dress`: how somebody who is there is to look."""
        ids = [i for i in self.finder.pronoun("her")[:1] if is_human(CATALOG[self.get(i).kind])]
        looks = items_of(words)
        if not ids or not looks or self.area is not None:
            return False
        kind = CATALOG[self.get(ids[0]).kind]
        are_worn = [bool(garment_of(kind, look[-1].text)) for look in looks]
        are_hair = [look[-1].text == "hair" for look in looks]
        is_told = any(are_worn) or any(are_hair)
        for look, is_worn, is_hair in zip(looks, are_worn, are_hair, strict=True):
            is_other = any(w.sense.preposition for w in look)
            is_look = is_worn or is_hair or all(w.sense.is_adjective for w in look)
            if is_other or not is_look:
                return False
        for look, is_worn in zip(looks, are_worn, strict=True) if is_told else ():
            if is_worn:
                self.endow(Target(ids=ids), look)
            elif any(are_hair):
                self.describe_part(Target(ids=ids, slot="hair"), look)
            else:
                self.adjectives(ids, look)
        return is_told

    def anew(self, clause: Clause) -> None:
        """Let a whole description replace the subjects; those that it repeats stay."""
        described = parse(self.plain(clause.text))
        words = self.words(clause.text)
        self.note(described.unknown)
        left = list(self.scene.subjects)
        made: list[Subject] = []
        ids: dict[str, str] = {}
        fresh = 0
        for s in described.subjects:
            same = next((o for o in left if o.kind == s.kind), None)
            if same is None:
                fresh += 1
                id_ = self.new_id()
                number = int(id_[1:]) + fresh - 1
                ids[s.id] = f"s{number}"
                made.append(msgspec.structs.replace(s, id=ids[s.id]))
                continue
            left.remove(same)
            ids[s.id] = same.id
            made.append(retold(same, s))
        relations = tuple(
            Relation(
                subject=ids[r.subject],
                name=r.name,
                object=ids[r.object],
                other=ids.get(r.other or ""),
            )
            for r in described.relations
        )
        if fresh < len(made):
            # Of what is described again all stays that nobody speaks of.
            made += left
            relations = (
                *self.scene.relations,
                *(r for r in relations if r not in self.scene.relations),
            )
        self.replace(subjects=tuple(made[:MAX_SUBJECTS]), relations=relations)
        told = about.told(words, self.scene.setting)
        if "setting" not in told and fresh == len(made):
            self.replace(setting=None, horizon=None, without=None, background=None)
        if told:
            self.circumstances(told)
        carried = {carried_by(r) for r in relations}
        for s in self.scene.subjects:
            if s.id in carried and s.pins:
                self.put(msgspec.structs.replace(s, pins=()))
        self.focus = list(ids.values())[:1]


def retold(old: Subject, new: Subject) -> Subject:
    """Return a subject that is described again: what is said anew holds, the rest stays."""
    return msgspec.structs.replace(
        old,
        word=new.word or old.word,
        count=new.count,
        colours=new.colours or old.colours,
        material=new.material or old.material,
        pattern=new.pattern or old.pattern,
        size=new.size if new.size != "normal" else old.size,
        variant=new.variant or old.variant,
        facing=new.facing or old.facing,
        attributes=tuple(dict.fromkeys((*old.attributes, *new.attributes))),
        parts=merged_parts(old.parts, new.parts),
        lettering=new.lettering or old.lettering,
        pins=old.pins[: new.count],
    )


def merged_parts(old: Sequence[Part], new: Sequence[Part]) -> tuple[Part, ...]:
    """Return parts with their newest colours."""
    said = {p.slot: p.colour for p in (*old, *new)}
    return tuple(Part(slot=s, colour=c) for s, c in sorted(said.items()))
