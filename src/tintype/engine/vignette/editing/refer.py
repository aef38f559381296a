"""Owns what words of an instruction point at in a scene: `the left bird`, `the house's roof`, `it`.

Does not know what will be done with it, nor what a single noun or pronoun may mean (`naming`,
`antecedents`). Longer than most because each way to point is a method of the one finder.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.editing.antecedents import alike, meant_by
from tintype.engine.vignette.editing.naming import is_person, is_told, match_of
from tintype.engine.vignette.editing.placing import Area, Ground
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import garment_of, is_animate, is_human, slot_of
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.reading.grammar import Phrase, Roles
from tintype.engine.vignette.reading.parts import BEARDS, LONG_BEARDED
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import ATTACHING, CARRIED, Scene, Subject

ALL: Final = frozenset(("everything", "all", "all of them", "all of it"))
EVERYONE: Final = frozenset(("everyone", "everybody", "people", "persons", "humans"))
"""Words for all who are there, whatever a person is drawn as."""
SIDES: Final = frozenset(
    [
        "left",
        "right",
        "leftmost",
        "rightmost",
        "middle",
        "nearest",
        "closest",
        "furthest",
        "farthest",
        "topmost",
    ]
)
YOUNG: Final = ("baby", "little", "small", "smallest", "young", "youngest", "tiny")
WHOSE: Final = {"her": "her", "his": "him", "its": "it", "their": "them"}


TOWERED: Final[Mapping[str, tuple[str, ...]]] = {
    "tower": ("castle", "church", "mosque", "cathedral", "palace", "fortress", "sandcastle"),
    "steeple": ("church", "cathedral"),
    "spire": ("church", "cathedral", "castle"),
    "turret": ("castle", "palace", "fortress"),
}
"""What has parts on which things are put, though no slot has their colour."""
DECKS: Final = ("mast", "bow", "stern", "prow")
BONNETS: Final = ("bonnet", "hood", "handlebars", "roof")
"""Parts of boats and of cars on which things are put."""
BEARDED: Final = ("wizard", "gnome", "dwarf", "santa", "viking", "old man")
"""Whose drawings have a beard by themselves."""


class Target(msgspec.Struct, kw_only=True):
    """What a reference points at. `pieces` are numbers of single pieces, by subject; all if absent.

    `slot` is a part of its drawing, which has the name `part` if it can be left out, `garment` a
    garment of it. `end` is where the words end.
    """

    ids: list[str]
    pieces: dict[str, list[int]] = {}
    slot: str | None = None
    part: str | None = None
    garment: str | None = None
    end: int = 0


class Finder:
    """Finds things in one scene. `focus` is what `it` means."""

    def __init__(
        self, scene: Scene, focus: Sequence[str], ground: Ground, area: Area | None
    ) -> None:
        self.scene = scene
        self.focus = [i for i in focus if scene.subject(i)]
        self.ground = ground
        self.area = area
        self.garb: tuple[str, ...] = ()

    def find(self, words: Sequence[Lexeme], i: int, *, is_moved: bool = False) -> Target | None:
        """Return what the words from `i` on point at; None if that is nothing in the scene.

        If it `is_moved`, a place after it is where it goes, not which one is meant.
        """
        target = self.one(words, i, is_moved=is_moved)
        while target is not None and target.slot is None:
            k = target.end
            if k + 1 >= len(words) or words[k].sense.mark not in ("and", "comma"):
                break
            more = self.one(words, k + 1, is_moved=is_moved)
            if more is None or more.slot or more.ids == target.ids:
                break
            target.ids += [x for x in more.ids if x not in target.ids]
            target.pieces.update(more.pieces)
            target.end = more.end
        return target

    def one(self, words: Sequence[Lexeme], i: int, *, is_moved: bool) -> Target | None:
        """Return what one noun phrase points at."""
        n = len(words)
        while i < n and words[i].text in ("all", "of", "only", "just", "one", "the whole", "both"):
            if words[i].text == "one" and not self.is_partitive(words, i):
                break
            if words[i].text == "all" and (i + 1 >= n or words[i + 1].sense.mark == "it"):
                return Target(ids=self.everything, end=min(n, i + 2))
            if words[i].text == "both" and i + 1 < n and words[i + 1].sense.noun:
                break
            if words[i].text == "one":
                break
            i += 1
        if i >= n:
            return None
        if words[i].text in ALL:
            return Target(ids=self.everything, end=i + 1)
        if (crowd := self.everyone(words, i)) is not None:
            return crowd
        if (some := self.some_of_them(words, i)) is not None:
            return some
        if words[i].sense.mark in ("it", "they"):
            ids = self.pronoun(words[i].text)
            is_pair = words[i].text == "them" and self.garb[1:2] and self.garb[1].endswith("s")
            if (words[i].text == "it" or is_pair) and len(self.garb) == 2 and self.garb[0] in ids:
                return Target(ids=[self.garb[0]], garment=self.garb[1], end=i + 1)
            if i + 1 < n and words[i + 1].text in ("all", "both"):
                return Target(ids=self.everything, end=i + 2)
            return Target(ids=ids, end=i + 1) if ids else None
        if (own := self.possessed(words, i)) is not None:
            return own
        is_last = i + 2 >= n or words[i + 2].sense.mark in ("and", "comma")
        is_so = i + 1 < n and words[i + 1].sense.is_adjective and is_last
        if words[i].text == "her" and i + 1 < n and (is_so or is_after_her(words[i + 1])):
            return Target(ids=ids, end=i + 1) if (ids := self.pronoun("her")) else None
        side, words, shift = self.sided(words, i)
        roles = Roles(words)
        if i >= roles.count or roles.role(i) not in "DCAnNPUXS":
            return None
        p = roles.phrase(i)
        if p.head is None:
            is_person = words[i].text in ("her", "him", "his")
            if p.det == "the" and i + 1 == n and (self.area or self.focus or is_person):
                ids = self.pronoun(words[i].text if is_person else "it")
                return Target(ids=ids, end=i + 1) if ids else None
            return None
        target = self.headed(p, words, side)
        if target is None:
            return None
        k = p.end
        if k + 1 < n - shift and words[k].text == "'s":
            inner = self.belonging(target, words, k + 1)
            if inner is None:
                inner = Target(ids=target.ids, slot=words[k + 1].text, end=k + 2)
            inner.end += shift
            return inner
        if k < n - shift and not target.slot and (k + 1 < n - shift or words[k].sense.where):
            target, k = self.narrowed(target, words, k, is_moved=is_moved)
        target.end = k + shift
        return target

    def everyone(self, words: Sequence[Lexeme], i: int) -> Target | None:
        """Return what `everybody`, `the people` points at: all people, or all animals."""
        k = i + 1 if words[i].sense.mark == "the" and i + 1 < len(words) else i
        after = words[k + 1] if k + 1 < len(words) else None
        is_narrowed = after is not None and (after.sense.preposition or after.text == "'s")
        if words[k].text not in EVERYONE or is_narrowed:
            return None
        kinds = {s.id: CATALOG[s.kind] for s in self.scene.subjects}
        ids = [i for i, kind in kinds.items() if is_person(kind)]
        ids = ids or [i for i, kind in kinds.items() if is_animate(kind)]
        return Target(ids=ids, end=k + 1) if ids else None

    def possessed(self, words: Sequence[Lexeme], i: int) -> Target | None:
        """Return what `her hair` points at: a part or garment of the one who is meant."""
        if i + 1 >= len(words) or words[i + 1].sense.is_adjective:
            return None
        is_face = words[i].sense.mark == "the" and words[i + 1].text in BEARDS
        whose = "him" if is_face else WHOSE.get(words[i].text)
        if whose is None:
            return None
        if self.matching(words[i + 1]) and words[i + 1].sense.noun:
            return None
        ids = self.pronoun(whose)
        found = self.owned([s for s in self.scene.subjects if s.id in ids], words[i + 1].text)
        if found is not None:
            found.end = i + 2
        return found

    def some_of_them(self, words: Sequence[Lexeme], i: int) -> Target | None:
        """Return what `two of them`, `half of them`, `the others` or `the middle one` points at."""
        texts = [w.text for w in words[i : i + 3]]
        second = texts[1] if len(texts) > 1 else ""
        is_rest = second in ("others", "rest", "ones") and texts[0] in ("the", "the other")
        if is_rest or (second and texts[0] == "the other"):
            kinds = {self.kind_of(f) for f in self.focus}
            rest = [s for s in self.scene.subjects if s.kind in kinds and s.id not in self.focus]
            found = Target(ids=[s.id for s in rest], end=i + 2) if rest else None
            if is_rest or (found and words[i + 1].sense.count == sum(s.count for s in rest)):
                return found
        if texts[0] in ("each one", "every one", "each of them"):
            many = [f for f in self.focus if self.count(f) > 1]
            return Target(ids=many or self.pronoun("them"), end=i + 1)
        if len(texts) == 3 and texts[2] in ("one", "ones") and words[i + 1].sense.is_adjective:
            fitting = [s for s in self.scene.subjects if is_told(s, words[i + 1])]
            if fitting:
                many = fitting if texts[2] == "ones" else [self.best(fitting)]
                return Target(ids=[s.id for s in many], end=i + 3)
            if words[i + 1].sense.size and (same := self.named_before(words, i)):
                return Target(ids=[s.id for s in same[:1]], end=i + 3)
        several = [s for s in self.scene.subjects if s.count > 1]
        meant = [s for s in several if s.id in self.pronoun("them")]
        several = meant or (several if len(several) == 1 else [])
        total = sum(s.count for s in several)
        if second == "of" and texts[2:] in (["them"], ["these"], ["those"]):
            wanted = total // 2 if texts[0] == "half" else words[i].sense.count
            if texts[0] != "half" and not wanted:
                return None
            if not several:
                return Target(ids=alike(self.scene, self.pronoun("them"))[-wanted:], end=i + 3)
            found = self.target_of(self.some(several, wanted))
            found.end = i + 3
            return found
        is_one = texts[2:] in (["one"], ["ones"])
        if (
            not several
            or texts[0] != "the"
            or len(texts) < 3
            or not (is_one or words[i + 2].sense.count)
        ):
            return None
        flat = [(s.id, k) for s in several for k in range(s.count)]
        count, nth = max(1, words[i + 2].sense.count), words[i + 1].sense.ordinal
        if count == 1 and second in SIDES:
            found = self.target_of([self.at_side(several, second)])
        elif nth and nth + count - 1 <= total:
            picked = flat[nth - 1 : nth - 1 + count]
            found = self.target_of(
                [(id_, [k for j, k in picked if j == id_]) for id_ in dict(picked)]
            )
        elif second == "last":
            found = self.target_of(self.some(several, count))
        else:
            return None
        found.end = i + 3
        return found

    def named_before(self, words: Sequence[Lexeme], i: int) -> list[Subject]:
        """Return those of which a new one is told apart: a tiny turtle on top of the big one."""
        nouns = [w for w in words[:i] if w.sense.noun]
        return self.matching(nouns[0]) if nouns else []

    def is_partitive(self, words: Sequence[Lexeme], i: int) -> bool:
        """Tell whether `one of the` begins at `i`."""
        return i + 1 < len(words) and words[i + 1].sense.mark == "of"

    def sided(self, words: Sequence[Lexeme], i: int) -> tuple[str, Sequence[Lexeme], int]:
        """Take `left` out of `the left bird`: the side, the other words, and how many it was."""
        k = i + 1
        if k + 1 < len(words) and words[k].text in SIDES and words[i].sense.mark == "the":
            return words[k].text, [*words[:k], *words[k + 1 :]], 1
        if self.is_one_of(words, i):
            return "last", [*words[:i], *words[i + 2 :]], 2
        return "", words, 0

    def is_one_of(self, words: Sequence[Lexeme], i: int) -> bool:
        """Tell whether the words from `i` on are `one of the birds`."""
        return words[i].sense.count == 1 and self.is_partitive(words, i)

    @property
    def everything(self) -> list[str]:
        """The ids of all subjects."""
        return [s.id for s in self.scene.subjects]

    def pronoun(self, text: str) -> list[str]:
        """Return what `it` or `them` points at."""
        return self.inside() or meant_by(self.scene, self.focus, text)

    def count(self, id_: str) -> int:
        """Return how many pieces a subject has."""
        subject = self.scene.subject(id_)
        return subject.count if subject else 0

    def inside(self) -> list[str]:
        """Return the subjects that lie in the masked area, the one that fills it best first."""
        if self.area is None:
            return []
        found: list[tuple[float, str]] = []
        for s in self.scene.subjects:
            share = max((self.area.share(b) for b in self.ground.boxes(s)), default=0.0)
            if share > 0.45:
                found.append((-share, s.id))
        return [i for _, i in sorted(found)]

    def headed(self, p: Phrase, words: Sequence[Lexeme], side: str) -> Target | None:
        """Return what a phrase with a head points at."""
        head = p.head
        assert head is not None
        found = self.matching(head)
        if not found:
            return self.part(p, words) or self.component(head) or self.compound(head)
        is_many = bool(head.sense.noun and head.sense.noun.is_plural) or p.count > 1
        chosen = self.told_apart(found, p)
        if not chosen:
            return None
        if p.ordinal and side == "":
            flat = [(s.id, k) for s in chosen for k in range(s.count)]
            if p.ordinal <= len(flat):
                id_, k = flat[p.ordinal - 1]
                return self.target_of([(id_, [k])])
        if side:
            return self.target_of([self.at_side(chosen, side)])
        total = sum(s.count for s in chosen)
        wanted = p.count or (1 if p.det == "a" and not is_many else 0)
        if wanted and wanted < total:
            return self.target_of(self.some(chosen, wanted))
        if self.area is not None and not wanted:
            inside = [(s.id, k) for s in chosen if (k := self.pieces_inside(s))]
            if inside and sum(len(k) for _, k in inside) < total:
                return self.target_of(inside)
        if not is_many and any(m.text in YOUNG for m in p.mods) and total > 1:
            flat = [(q.height, s.id, k) for s in chosen for k, q in enumerate(s.pins)]
            if flat:
                _, id_, k = min(flat)
                return self.target_of([(id_, [k])])
        if is_many or len(chosen) == 1:
            return Target(ids=[s.id for s in chosen])
        return Target(ids=[self.best(chosen).id])

    def component(self, head: Lexeme) -> Target | None:
        """Return what has a part that no slot of its drawing is: a castle's tower, a bonnet."""
        one = singular(head.text)
        for s in self.scene.subjects:
            kind = CATALOG[s.kind]
            is_boat = kind.category == "vehicles_water"
            is_rolling = kind.category.startswith("vehicles") and not is_boat
            is_part = (is_boat and one in DECKS) or (is_rolling and one in BONNETS)
            if is_part or s.kind.rpartition(" ")[2] in TOWERED.get(one, ()):
                return Target(ids=[s.id], slot=one)
        return None

    def compound(self, head: Lexeme) -> Target | None:
        """Return what a first word names: the mushroom that is a mushroom house."""
        one = singular(head.text)
        for s in self.scene.subjects:
            first, is_more, _ = s.kind.partition(" ")
            if is_more and first == one:
                return Target(ids=[s.id])
        return None

    def target_of(self, picked: Sequence[tuple[str, list[int]]]) -> Target:
        """Return a target of single pieces, or of whole subjects where all are picked."""
        pieces = {i: k for i, k in picked if len(k) < self.count(i)}
        return Target(ids=[i for i, _ in picked], pieces=pieces)

    def pieces_inside(self, subject: Subject) -> list[int]:
        """Return the numbers of the pieces that lie in the masked area."""
        if self.area is None:
            return []
        shares = [self.area.share(b) for b in self.ground.boxes(subject)]
        found = [k for k, v in enumerate(shares) if v > 0.45]
        return found or [k for k, v in enumerate(shares) if v > 0.12 and v == max(shares)]

    def some(self, chosen: Sequence[Subject], wanted: int) -> list[tuple[str, list[int]]]:
        """Return `wanted` pieces, the last ones first."""
        out: list[tuple[str, list[int]]] = []
        for s in reversed(chosen):
            take = min(wanted, s.count)
            if take:
                out.append((s.id, list(range(s.count - take, s.count))))
            wanted -= take
        return out

    def at_side(self, chosen: Sequence[Subject], side: str) -> tuple[str, list[int]]:
        """Return the piece that lies furthest to a side."""
        flat = [(s.id, k, p) for s in chosen for k, p in enumerate(self.places(s))]
        if not flat:
            return chosen[-1].id, [chosen[-1].count - 1]
        middle = sum(p[0] for _, _, p in flat) / len(flat)
        match side:
            case "left" | "leftmost":
                best = min(flat, key=lambda v: v[2][0])
            case "right" | "rightmost":
                best = max(flat, key=lambda v: v[2][0])
            case "middle":
                best = min(flat, key=lambda v: abs(v[2][0] - middle))
            case "nearest" | "closest":
                best = max(flat, key=lambda v: v[2][1])
            case "furthest" | "farthest" | "topmost":
                best = min(flat, key=lambda v: v[2][1])
            case _:
                best = flat[-1]
        return best[0], [best[1]]

    def places(self, subject: Subject) -> list[tuple[float, float]]:
        """Return where its pieces are, in the picture or on what carries them."""
        is_mirrored = not subject.pins and any(
            host.pins[0].is_flipped
            for r in self.scene.relations
            if (r.subject == subject.id and r.name in ATTACHING)
            or (r.object == subject.id and r.name in CARRIED)
            for host in (self.scene.subject(r.object if r.subject == subject.id else r.subject),)
            if host is not None and host.pins
        )
        return [(-m.x if is_mirrored else m.x, m.y) for m in subject.marks]

    def matching(self, head: Lexeme) -> list[Subject]:
        """Return the subjects that a noun names, by the best reading of it."""
        noun, one = head.sense.noun, singular(head.text)
        last = one.rpartition(" ")[2]
        scored: list[tuple[float, Subject]] = []
        for s in self.scene.subjects:
            kind = CATALOG[s.kind]
            score = match_of(noun, one, last, s, kind)
            if score:
                scored.append((score, s))
        most = max((v for v, _ in scored), default=0.0)
        return [s for v, s in scored if v == most]

    def told_apart(self, found: list[Subject], p: Phrase) -> list[Subject]:
        """Return the subjects that fit the adjectives of a phrase; all if none is said."""
        for mod in p.mods:
            sense = mod.sense
            fitting = [s for s in found if is_told(s, mod)]
            if not fitting and sense.colour:
                # A red car is no green one; of one without a word nobody knows.
                fitting = [s for s in found if not s.colours]
                found = fitting
            found = fitting or found
            if sense.size in ("large", "huge", "small", "tiny") and len(found) > 1:
                ranked = sorted(found, key=lambda s: max((q.height for q in s.pins), default=0.0))
                found = [ranked[-1] if sense.size in ("large", "huge") else ranked[0]]
        return found

    def best(self, chosen: Sequence[Subject]) -> Subject:
        """Return the one of several alike that is most likely meant."""
        inside = self.inside()
        for ids in (inside, self.focus):
            for s in chosen:
                if s.id in ids:
                    return s
        return chosen[0]

    def part(self, p: Phrase, words: Sequence[Lexeme]) -> Target | None:
        """Return the part of a drawing, or the garment, that a phrase names."""
        head = p.head
        assert head is not None
        owners = list(self.scene.subjects)
        end = p.end
        if end + 1 < len(words) and words[end].sense.mark == "of":
            owner = self.one(words, end + 1, is_moved=True)
            if owner is not None and not owner.slot:
                owners = [s for s in owners if s.id in owner.ids]
                p.end = owner.end
        return self.owned(owners, head.text)

    def owned(self, owners: Sequence[Subject], text: str) -> Target | None:
        """Return a part or garment of the likeliest owner."""
        ranked = [s for s in owners if s.id in self.focus] + [
            s for s in owners if s.id not in self.focus
        ]
        for s in ranked:
            kind = CATALOG[s.kind]
            part = own_part(kind, text, s.variant)
            if BEARDS.get(text) in s.attributes:
                return Target(ids=[s.id], garment=BEARDS[text], part=part)
            if text == "beard" and (LONG_BEARDED in s.attributes or kind.name in BEARDED):
                return Target(ids=[s.id], garment=BEARDS[text], part=part)
            garment = garment_of(kind, text)
            if garment and (garment in s.attributes or any(x in kind.slots for x in DYES[garment])):
                return Target(ids=[s.id], garment=garment, part=part)
        for s in ranked:
            kind = CATALOG[s.kind]
            part = own_part(kind, text, s.variant, s.attributes)
            slot = slot_of(kind, text) or part
            if not slot and text == "necklace" and is_animate(kind) and not is_human(kind):
                slot = slot_of(kind, "collar")  # Several languages have one word for both.
            if slot:
                return Target(ids=[s.id], slot=slot, part=part)
        return None

    def belonging(self, owner: Target, words: Sequence[Lexeme], i: int) -> Target | None:
        """Return what follows a possessive: a part of its owner, or what that has."""
        p = Roles(words).phrase(i)
        if p.head is None:
            return None
        if p.head is not words[i] and words[i].sense.part and not words[i].sense.is_adjective:
            # `the girl's hair blonde`
            near = [s for s in self.scene.subjects if s.id in owner.ids]
            if (found := self.owned(near, words[i].text)) is not None:
                found.end = i + 1
                return found
        hung = {r.object for r in self.scene.relations if r.subject in owner.ids}
        hung |= {r.subject for r in self.scene.relations if r.object in owner.ids}
        near = [s for s in self.matching(p.head) if s.id in hung]
        if near:
            return Target(ids=[s.id for s in near], end=p.end)
        found = self.owned([s for s in self.scene.subjects if s.id in owner.ids], p.head.text)
        if found is not None:
            found.end = p.end
        return found

    def narrowed(
        self, target: Target, words: Sequence[Lexeme], k: int, *, is_moved: bool
    ) -> tuple[Target, int]:
        """Take `on the left` or `in the tree` after a noun as saying which one is meant."""
        s = words[k].sense
        if s.where in ("left", "right", "centre") and not is_moved:
            same = [x for x in self.scene.subjects if x.kind == self.kind_of(target.ids[0])]
            side = "middle" if s.where == "centre" else s.where
            if sum(x.count for x in same) > 1:
                return self.target_of([self.at_side(same, side)]), k + 1
            return target, k + 1
        if s.preposition and k + 1 < len(words):
            other = self.one(words, k + 1, is_moved=True)
            if other is not None and not other.slot and other.ids != target.ids:
                kin = [x for x in self.scene.subjects if x.kind == self.kind_of(target.ids[0])]
                linked = [
                    x.id
                    for x in kin
                    for r in self.scene.relations
                    if {x.id} | set(other.ids) >= {r.subject, r.object} and x.id not in other.ids
                ]
                is_where = is_moved and s.preposition not in ("with", "of", "from")
                if linked and not is_where:
                    return Target(ids=list(dict.fromkeys(linked))), other.end
        return target, k

    def kind_of(self, id_: str) -> str:
        """Return the kind of a subject."""
        subject = self.scene.subject(id_)
        return subject.kind if subject else ""


def is_after_her(word: Lexeme) -> bool:
    """Tell whether a word says that `her` is somebody: `put her in a coat`, not `her coat`."""
    return is_deed(word) or bool(word.sense.preposition) or word.sense.mark == "a"


def is_deed(word: Lexeme) -> bool:
    """Tell whether a word is what somebody does: `make her wear a hat`."""
    s = word.sense
    return bool(s.link or s.pose or s.transitive) and s.noun is None
