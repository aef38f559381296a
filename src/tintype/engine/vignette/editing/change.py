"""Owns what is said of things of a scene: colours, poses, parts, counts, other kinds.

Words come as lexemes, things as ids. Does not know which command they came with (`edit`).

Longer than most files because all that may be said of a thing is taken in one walk over words.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.befalling import befallen
from tintype.engine.vignette.editing.canvas import MISSED, bare, carried_by, items_of
from tintype.engine.vignette.editing.looks import HAIR, Looks
from tintype.engine.vignette.editing.move import SHY, factor_of, is_size
from tintype.engine.vignette.editing.refer import WHOSE, Target
from tintype.engine.vignette.kinds import (
    garment_of,
    is_animate,
    is_human,
    is_stretched,
    is_worn,
    slot_of,
    variant_for,
)
from tintype.engine.vignette.reading.draft import pose, put_on
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.parts import BEARDS
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import (
    FacingWord,
    Pin,
    Scene,
    Subject,
)

GENDERS: Final[Mapping[str, str]] = {
    "woman": "female",
    "girl": "female",
    "man": "male",
    "boy": "male",
}
"""What somebody with a job becomes who is to be a woman or a man."""
LENGTHS: Final[Mapping[str, str]] = {
    "longer": "long",
    "wider": "wide",
    "broader": "wide",
    "thicker": "fat",
    "fatter": "fat",
    "thinner": "thin",
    "slimmer": "thin",
    "narrower": "thin",
}
"""What is said of a shape that a lifeless thing is to have, by the comparison."""
BODIES: Final[Mapping[str, str]] = {
    "hand": "held by",
    "in it": "in",
    "under it": "under",
    "behind it": "behind",
    "before it": "in front of",
    "by it": "next to",
    "above it": "above",
    "around it": "around",
}
"""What `in his hand`, `in front of it` mean; `on` it, if nothing else."""
HEMS: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys(("dress", "gown"), ("dress", "gown")),
    **dict.fromkeys(("trousers", "shorts"), ("shorts", "trousers")),
}
"""The shorter and the longer form of a garment."""
BALL: Final = 0.15
KICKED: Final = 0.2
"""How high what is kicked is, as a part of the kicker, and how far above the ground it flies."""
VESSELS: Final = ("basket", "bowl", "box", "crate", "bag", "bucket", "sack")
"""Attributes of what fills something that is drawn with it."""
BEFORE: Final = 0.02
"""How far before a seat somebody stands who gets up, as a part of the picture's height."""
YOUNGLINGS: Final = ("kitten", "puppy", "cub", "chick", "lamb", "calf", "foal", "piglet", "fawn")
YOUNG_SIZE: Final = 0.66
"""How large an animal is drawn that becomes a young one."""
SAME_SIZE: Final = re.compile(r"^(?:the )?same size$|^(?:equally|equal) (?:big|large|size)")
TURNING: Final = ("look", "looking", "face", "facing", "turn", "point", "pointing", "gaze")
STRONG: Final = ("much", "a lot", "way", "far", "considerably", "significantly", "much more")
"""Words before `smaller` that ask for a change that nobody overlooks."""
UNCLEAR: Final = "`{}` could not be understood as a change, so it was left out."


class Changer(Looks):
    """Lets words be true of things."""

    def endow(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Give things what words describe: a part in a colour, a garment, something to hold."""
        words = list(words)
        if self.parts(target.ids, words):
            self.focus = list(target.ids)
            return
        is_hair = any(w.text == "hair" for w in words) and any(w.text in HAIR for w in words)
        if is_hair and all(is_human(CATALOG[self.get(i).kind]) for i in target.ids):
            for id_ in target.ids:
                self.cut_hair(self.get(id_), words)
            return
        if not words or self.owns_already(self.get(target.ids[0]), words):
            return
        given: list[str] = []
        for id_ in self.parted(target):
            before = len(self.scene.subjects)
            added = self.introduce(self.said(words), is_placed=False)
            for new in added:
                if not self.link(id_, "with", new):
                    self.link(new, "next to", id_)
            if len(self.scene.subjects) == before and not added:
                self.spoken([id_], words)
            given += [i for i in added if self.scene.subject(i)]
        # What somebody was given is `it` next; `him` is found all the same.
        self.focus = given or list(target.ids)

    def change_clothes(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Put on what words describe in place of a garment, which may be the drawing's own."""
        dressed = [i for i in target.ids if target.garment in self.get(i).attributes]
        self.undress(Target(ids=dressed, garment=target.garment))
        if target.part:
            self.lack(target.ids, target.part)
        self.endow(Target(ids=target.ids), words)

    def change_part(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Give things what words describe instead of a part: a violinist's violin, a trumpet."""
        self.lack(target.ids, target.part or "")
        kicker = self.get(target.ids[0])
        if kicker.variant == "kicking" and kicker.pins:
            for new in self.introduce(self.said(words), is_placed=False):
                self.lay_at_foot(new, kicker.id)
            return
        self.endow(Target(ids=target.ids), words)

    def lay_at_foot(self, id_: str, kicker: str) -> None:
        """Lay a thing before the foot of somebody who kicks."""
        self.link(id_, "next to", kicker)
        s, p, ground = self.get(id_), self.get(kicker).pins[0], self.ground
        kind, own = CATALOG[s.kind], CATALOG[self.get(kicker).kind]
        if not s.pins:
            return
        height = BALL * p.height * ground.height
        left, _, right, low = ground.box(own, p)
        way = -1 if p.is_flipped else 1
        x = (left + right) / 2 + way * 0.42 * (right - left)
        pin = ground.at(x, low - KICKED * height, height, s.pins[0])
        self.put(msgspec.structs.replace(s, pins=ground.kept_inside(kind, [pin])))

    def become_other(self, target: Target, text: str) -> None:
        """Let other things stand where a target stands."""
        described, words = parse(text), self.words(text)
        self.note(described.unknown)
        if not described.subjects:
            told = about.told(words)
            if told:
                if told.get("setting", "plain") != "plain":
                    self.drop(self.parted(target))
                self.circumstances(told)
            elif not described.unknown:
                self.describe(self.parted(target), words)
            return
        new = described.subjects[0]
        said = Roles(words).phrase(0) if words else None
        is_told = bool(said and (said.count or said.det == "a"))
        rest = about.told(words[said.end :], self.scene.setting) if said else {}
        for n, id_ in enumerate(self.parted(target)):
            if n and is_told and len(target.ids) > 1 and new.count == 1:
                self.drop([id_])
                continue
            s = self.get(id_)
            count = new.count if is_told else s.count
            if s.count > 1 and new.count == 1 and said is not None and said.det != "a":
                count = s.count
            kind = CATALOG[new.kind]
            pins: list[Pin] = []
            for p in s.pins[:count]:
                height = self.height_like(kind, s, p)
                height *= SIZES[new.size] / (SIZES[s.size] if new.size != "normal" else 1.0)
                height = self.contained(kind, CATALOG[s.kind], p, height)
                pins.append(self.suited(p, height))
            kept = self.at_peace(s, kind, pins) if pins else ()
            made = msgspec.structs.replace(
                like_before(new, s),
                id=id_,
                count=count,
                pins=kept,
                where=new.where or s.where,
                size=new.size if new.size != "normal" else s.size,
            )
            self.put(made)
            self.mended(id_)
            if new.where == "sky" and s.where != "sky":
                self.lift(id_)
        self.furnish(target.ids)
        if rest:
            self.circumstances(rest)
        self.joined(target.ids[0], described)
        self.focus = [i for i in target.ids if self.scene.subject(i)]

    def joined(self, id_: str, described: Scene) -> None:
        """Add what else is described, and tie it: the pedestal under a statue."""
        first, *others = described.subjects
        ids = {first.id: id_}
        for extra in others:
            ids[extra.id] = self.new_id()
            self.add_copy(extra)
        for r in described.relations:
            if r.subject in ids and r.object in ids and {r.subject, r.object} != {first.id}:
                self.link(ids[r.subject], r.name, ids[r.object])

    def say_of(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Let words be true of a target; `it` is that next."""
        if target.slot or target.garment:
            self.describe_part(target, words)
            ids = target.ids
            self.garb = (ids[0], target.garment) if target.garment else self.garb
        else:
            ids = self.parted(target)
            self.describe(ids, words)
        self.focus = [i for i in ids if self.scene.subject(i)]

    def describe_part(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Give a part or garment of a thing the colour that words say."""
        if (quote := next((w.quote for w in words if w.quote >= 0), None)) is not None:
            self.describe(target.ids, [w for w in words if w.quote == quote])
            return
        if target.garment and (k := self.other_garment(target, words)) is not None:
            self.change_clothes(target, words[k:])
            return
        colour = next((w.sense.colour for w in words if w.sense.colour), None)
        pattern = next((w.sense.pattern for w in words if w.sense.pattern), None)
        if pattern and target.slot != "hair":
            colour = f"{pattern} {colour}" if colour else pattern
        s = self.get(target.ids[0])
        if target.slot == "hair" and is_human(CATALOG[s.kind]):
            is_cut = self.cut_hair(s, words)
            s = self.get(s.id)
            if is_cut and colour is None:
                return
        if target.garment in HEMS and any(w.text in ("longer", "shorter") for w in words):
            self.hem(s, target.garment or "", is_long=any(w.text == "longer" for w in words))
            return
        is_slot = target.slot in CATALOG[s.kind].slots
        if target.slot and not is_slot and target.part is None:
            self.missed.append(
                f"`{target.slot}` of `{s.word or s.kind}` cannot be changed by itself."
            )
            return
        if target.garment == BEARDS["beard"] and colour is None and self.grow_beard(s, words):
            return
        if colour is None:
            k = next((k for k, w in enumerate(words) if w.sense.mark == "a" or w.sense.noun), None)
            if target.garment and k is not None:
                self.change_clothes(target, words[k:])
            elif target.part and k is not None:
                self.change_part(target, words[k:])
            return
        draft = self.draft(s)
        if target.garment in BEARDS.values():
            draft.parts["hair"] = colour
        elif target.garment:
            slots = DYES[target.garment]
            worn = [a for a in s.attributes if a in DYES and set(DYES[a]) & set(slots)]
            main = CATALOG[s.kind].recolour[:1]
            if not worn and slots == main and CATALOG[s.kind].category != "people":
                draft.parts[slots[0]] = colour  # A wizard's own robe stays one.
            else:
                put_on(draft, worn[0] if worn else target.garment, colour)
        elif target.slot:
            draft.parts[target.slot if is_slot else target.part or target.slot] = colour
        self.redraw(draft, s)
        self.focus = [s.id]

    def other_garment(self, target: Target, words: Sequence[Lexeme]) -> int | None:
        """Return where another garment is named that takes a garment's place: `to a red coat`."""
        kind = CATALOG[self.get(target.ids[0]).kind]
        k = next((k for k, w in enumerate(words) if w.sense.mark == "a"), None)
        head = Roles(words).phrase(k).head if k is not None else None
        if head is None or head.sense.noun is None or any(w.sense.noun for w in words[:k]):
            return None
        garment = garment_of(kind, head.text)
        is_other = garment not in (None, target.garment) or is_worn(head.sense.noun.kind)
        return k if is_other and head.text != target.garment else None

    def hem(self, subject: Subject, garment: str, *, is_long: bool) -> None:
        """Let a dress be a long gown, trousers be shorts, or the other way."""
        short, long = HEMS[garment]
        wanted, other = (long, short) if is_long else (short, long)
        if wanted in subject.attributes:
            self.missed.append(MISSED.format(f"{'longer' if is_long else 'shorter'} {garment}"))
            return
        worn = tuple(wanted if a in (garment, other) else a for a in subject.attributes)
        attributes = worn if wanted in worn else (*worn, wanted)
        self.put(msgspec.structs.replace(subject, attributes=attributes))
        self.focus = [subject.id]

    def describe(self, ids: Sequence[str], words: Sequence[Lexeme]) -> None:
        """Let words be true of things: colours, sizes, poses, places, relations, other kinds."""
        is_turning = any(w.text in TURNING for w in words) and any(
            w.text.endswith(("left", "right")) for w in words
        )
        is_strong = any(w.text in STRONG for w in words)
        words = [
            w
            for w in words
            if w.text not in ("be", "look", "looking", "into", "as", "like", "very")
        ]
        while words and words[0].text in ("to", "a lot", "much", "way", "even", "so"):
            words = words[1:]
        if len(words) > 1 and words[0].text == "in" and words[1].sense.colour:
            words = words[1:]
        if not ids or not words:
            return
        text = " ".join(w.text for w in words)
        is_shy = any(mark in text for mark in SHY)
        if is_turning:
            self.spoken(ids, words)
            return
        if any(w.quote >= 0 for w in words):
            quote = next(w.quote for w in words if w.quote >= 0)
            for id_ in ids:
                self.put(msgspec.structs.replace(self.get(id_), lettering=self.quotes[quote]))
            looks = [w for w in words if w.sense.colour or w.sense.material or w.sense.pattern]
            self.adjectives(ids, looks)
            return
        if len(ids) > 1 and SAME_SIZE.search(text):
            self.level(ids)
            return
        if self.lengthened(ids, words):
            return
        factor = factor_of(text, words)
        if factor is not None:
            if " than " not in f" {text} ":
                for id_ in ids:
                    self.scale(id_, factor ** (0.5 if is_shy else 2.0 if is_strong else 1.0))
                words = [w for w in words if not is_size(w)]
                text = " ".join(w.text for w in words)
                if not any(w.sense.is_adjective or w.sense.noun or w.sense.where for w in words):
                    return
            else:
                than = next((k for k, w in enumerate(words) if w.text.endswith("than")), len(words))
                other = self.finder.find(words, than + 1) if than + 1 < len(words) else None
                for id_ in ids:
                    self.scale(id_, self.factor_beside(id_, other, factor))
                return
        if self.shifted(ids, text, words):
            return
        if self.resettle(words):
            return
        if self.renamed(ids, words):
            return
        self.spoken(ids, words)

    def lengthened(self, ids: Sequence[str], words: Sequence[Lexeme]) -> bool:
        """Stretch things that are to be longer, wider or thinner, not larger."""
        shapes = [LENGTHS[w.text] for w in words if w.text in LENGTHS]
        if len(shapes) != 1 or not all(is_stretched(CATALOG[self.get(i).kind]) for i in ids):
            return False
        for id_ in ids:
            s = self.get(id_)
            kept = [a for a in s.attributes if a not in LENGTHS.values()]
            undone = len(kept) < len(s.attributes) and shapes[0] not in s.attributes
            attributes = kept if undone else [*kept, shapes[0]]
            self.put(msgspec.structs.replace(s, attributes=tuple(attributes)))
        return True

    def renamed(self, ids: Sequence[str], words: Sequence[Lexeme]) -> bool:
        """Take `three birds`, `a bus`, `red cars`: a count of the same, or another kind."""
        roles = Roles(words)
        if roles.role(0) not in "DCAnNPUXS":
            return False
        p = roles.phrase(0)
        s = self.get(ids[0])
        if p.head is None:
            if p.count and not p.mods:
                self.recount(ids[0], p.count)
                return True
            return False
        noun = p.head.sense.noun
        if (
            noun is None
            or (p.end < len(words) and self.is_posed(words, p.end) and noun.kind.name != s.kind)
        ) and noun is None:
            return False
        kind = CATALOG[s.kind]
        if p.head.sense.colour and p.det != "a" and not p.count and p.end >= len(words):
            return False
        if noun.kind is kind or p.head.text in ("one", "ones"):
            if noun.word in YOUNGLINGS and noun.word != s.word:
                self.put(msgspec.structs.replace(s, word=noun.word))
                self.scale(s.id, YOUNG_SIZE)
            if p.count or noun.is_plural:
                self.recount(ids[0], p.count or max(2, s.count))
            self.adjectives(ids, p.mods)
            self.spoken_on(ids, words[p.end :])
            return True
        if slot_of(kind, p.head.text) and not p.count and p.det != "a":
            return False
        can_wear = garment_of(kind, p.head.text) or is_worn(noun.kind)
        if can_wear and self.verb not in ("turn", "transform", "convert", "change"):
            self.endow(Target(ids=list(ids)), words)
            return True
        gender = GENDERS.get(noun.kind.name)
        is_job = is_human(kind) and kind.category != "people" and not p.mods
        if gender and is_job and p.end >= len(words):
            # A chef who is made a woman is a chef still.
            self.adjectives(ids, self.words(gender))
            return True
        is_kind = p.det == "a" or p.count or noun.is_plural
        if is_kind or self.verb in ("turn", "transform", "convert", "change"):
            self.become_other(Target(ids=list(ids)), self.said(words))
            return True
        return False

    def spoken_on(self, ids: Sequence[str], words: Sequence[Lexeme]) -> None:
        """Read on after a count: `two robots, the second one pink` says that of one alone."""
        rest = [w for w in words if w.sense.mark != "comma"]
        piece = self.finder.find(rest, 0) if rest else None
        if piece is not None and piece.pieces and piece.end < len(rest):
            self.say_of(piece, rest[piece.end :])
        else:
            self.spoken(ids, words)

    def is_posed(self, words: Sequence[Lexeme], k: int) -> bool:
        """Tell whether a pose follows."""
        return bool(words[k].sense.pose)

    def spoken(self, ids: Sequence[str], words: Sequence[Lexeme]) -> None:
        """Read on: adjectives, poses, verbs with objects, prepositions, circumstances."""
        words = without_bit(words)
        i, n = 0, len(words)
        strange: list[str] = []
        while i < n:
            w = words[i]
            s = w.sense
            nxt = words[i + 1] if i + 1 < n else None
            if s.facing:
                for id_ in ids:
                    self.turn(id_, cast("FacingWord", s.facing))
                i += 1
            elif w.text in ("face", "facing", "look", "point", "turn", "left", "right") and (
                w.text in ("left", "right")
                or (nxt and nxt.text in ("left", "right", "to the left", "to the right"))
            ):
                way = w.text if w.text in ("left", "right") else (nxt.text if nxt else "")
                for id_ in ids:
                    self.turn(id_, "left" if way.endswith("left") else "right")
                i += 1 if w.text in ("left", "right") else 2
            elif s.body and (wearer := self.finder.pronoun(self.whose(w.text))):
                key = BODIES.get(s.body, "on")
                if set(wearer) <= set(ids):
                    wearer = [i for i in self.finder.everything if i not in ids]
                for id_ in ids:
                    if wearer and id_ not in wearer:
                        self.link(id_, key, wearer[0])
                i += 1
            elif not has_object(words, i) and (state := self.state_of(ids, w)) is not None:
                self.adjectives(ids, [state])
                i += 1
            elif s.pose or s.link:
                i = self.acted(ids, words, i)
            elif w.text == "in" and nxt is not None and nxt.sense.colour and i + 2 >= n:
                i += 1  # `in turquoise`, after a comma.
            elif s.preposition in ("in", "on", "at") and self.resettle(words[i:]):
                return
            elif s.preposition and nxt is not None:
                i = self.related(ids, words, i)
            elif s.where:
                self.shifted(ids, w.text, [w])
                i += 1
            elif s.mark == "has":
                self.endow(Target(ids=list(ids)), words[i + 1 :])
                return
            elif s.is_adjective or s.is_variant or w.text in self.variants(ids):
                k = i + 1
                while k < n and (
                    words[k].sense.colour
                    or (
                        words[k].sense.mark in ("and", "comma")
                        and words[k + 1 : k + 2]
                        and words[k + 1].sense.colour
                    )
                ):
                    k += 1
                self.adjectives(ids, [x for x in words[i:k] if not x.sense.mark])
                i = k
            elif about.told([w]):
                self.circumstances(about.told([w]))
                i += 1
            elif s.noun or s.part:
                p = Roles(words).phrase(i)
                if not self.parts(ids, words[i : p.end]):
                    strange.append(w.text)
                i = max(p.end, i + 1)
            elif s.mark or s.is_silent or s.count or self.bared_by(ids, w.text):
                i += 1
            else:
                strange.append(w.text)
                i += 1
        if strange:
            self.missed.append(UNCLEAR.format(" ".join(strange)))

    def state_of(self, ids: Sequence[str], word: Lexeme) -> Lexeme | None:
        """Return the state that a word puts things into, which for those who live is a deed."""
        state = befallen(word.text)
        if state is not None:
            return self.words(state)[0]
        kinds = [CATALOG[self.get(i).kind] for i in ids]
        is_lifeless = not any(is_animate(k) for k in kinds)
        is_look = word.sense.is_adjective and not any(
            variant_for(k, word.sense.pose) for k in kinds
        )
        return word if word.sense.state and (is_lifeless or is_look) else None

    def whose(self, text: str) -> str:
        """Return who is meant by `on his head`, `beside him`."""
        named = (WHOSE.get(w, w) for w in text.split())
        return next((w for w in named if w in WHOSE.values()), "it")

    def acted(self, ids: Sequence[str], words: Sequence[Lexeme], i: int) -> int:
        """Take a verb at `i`: a pose, or a relation to what follows."""
        sense, text = words[i].sense, words[i].text
        is_upon = has_object(words, i)
        link = sense.link or (sense.transitive if is_upon else None)
        end = i + 1
        if link and is_upon:
            end = self.tie(ids, link, words, i + 1)
        if sense.pose:
            for id_ in ids:
                s = self.get(id_)
                draft = self.draft(s)
                if (
                    self.host_of(id_) is not None
                    and variant_for(CATALOG[s.kind], sense.pose) is None
                ):
                    continue
                if sense.pose[0] == "standing" and self.get_up(id_):
                    continue
                if link and is_upon and self.host_of(id_) is not None:
                    draft.variant = None  # who sits there goes on sitting
                    self.redraw(draft, s)
                    continue
                pose(draft, sense.pose)
                if draft.wishes and not (link and is_upon):
                    self.note_poses(s, [text])
                if draft.where == "sky" and s.where != "sky":
                    self.lift(id_)
                    draft.where = "sky"
                self.redraw(draft, self.get(id_))
                if draft.variant in ("flying", "hovering", "soaring") and self.grounded(id_):
                    self.lift(id_)
        return end

    def get_up(self, id_: str) -> bool:
        """Stand somebody before what he sits on, where he goes on reading."""
        s, host = self.get(id_), self.host_of(id_)
        is_seat = host is not None and "seat" in CATALOG[host.kind].draw().anchors
        if host is None or not host.pins or not is_seat or not is_human(CATALOG[s.kind]):
            return False
        self.release(id_, host.id)
        kept = tuple(r for r in self.scene.relations if carried_by(r) != id_)
        self.replace(relations=kept)
        s, ground = self.get(id_), self.ground
        pins = [ground.moved(p, 0.0, BEFORE * ground.height) for p in s.pins]
        pose = "reading" if (s.variant or "").startswith("reading") else "standing"
        pins = ground.kept_inside(CATALOG[s.kind], pins)
        self.put(msgspec.structs.replace(s, pins=pins, variant=pose))
        return True

    def tie(self, ids: Sequence[str], key: str, words: Sequence[Lexeme], i: int) -> int:
        """Relate things to what follows a verb or preposition; return where that ends."""
        target = None
        if words[i].sense.mark != "a":
            target = self.finder.find(words, i, is_moved=True)
        if target is not None and target.ids and not set(target.ids) & set(ids):
            for id_ in ids:
                if key == "between" and len(target.ids) > 1:
                    self.squeeze(id_, target.ids)
                    continue
                host, side = self.host_of(id_), key.partition(" ")[0]
                is_on = host is not None and host.id in target.ids and side in ("left", "right")
                if is_on and self.reseat(id_, side, is_shy=False):
                    continue  # `to the right side of the bed`, on which it lies.
                if not self.link(id_, key, target.ids[0]):
                    self.link(id_, "next to", target.ids[0])
            return target.end
        p = Roles(words).phrase(i)
        text = self.said(words[i : p.end])
        if (
            key in ("on", "in", "inside", "riding")
            and len(ids) == 1
            and self.mounts(ids[0], p.head)
        ):
            s = self.get(ids[0])
            self.become_other(Target(ids=list(ids)), f"a {s.kind} on {text}")
            return p.end
        near = [self.get(k) for k in (*ids, *self.finder.everything)]
        is_part = p.head is not None and any(slot_of(CATALOG[s.kind], p.head.text) for s in near)
        if key == "with" and is_part and all(not m.sense.colour for m in p.mods):
            return p.end  # `with lit windows`: it has them already.
        text = self.said(words[i : p.end])
        for id_ in ids:
            known = {s.id for s in self.scene.subjects}
            for new in self.introduce(text, is_placed=False):
                if new not in known and not self.link(id_, key, new):
                    self.link(id_, "next to", new)
        return p.end

    def mounts(self, id_: str, head: Lexeme | None) -> bool:
        """Tell whether somebody is to ride what is not there yet: he should be on a bike."""
        noun = head.sense.noun if head is not None else None
        s = self.get(id_)
        return (
            noun is not None
            and is_animate(CATALOG[s.kind])
            and s.count == 1
            and bool(s.pins)
            and noun.kind.category.startswith(("vehicles_light", "vehicles_water"))
        )

    def related(self, ids: Sequence[str], words: Sequence[Lexeme], i: int) -> int:
        """Take a preposition at `i` with what follows it."""
        key = words[i].sense.preposition or ""
        if key in ("past", "at") or words[i].text == "to":
            key = "next to"
        first, *others = items_of(words[i + 1 :])
        if key == "with" and others and self.parts(ids, first):
            # `with grey hair and glasses`: each in its own way.
            for item in others:
                self.endow(Target(ids=list(ids)), item)
            return len(words)
        if key == "with" and self.marked(ids, words[i + 1 :]):
            return len(words)
        target = self.finder.find(words, i + 1, is_moved=True)
        if target is None or not target.ids:
            if key in ("with", "in") and self.parts(ids, words[i + 1 :]):
                return len(words)
            if words[i + 1].sense.mark == "the" and self.names_thing(words[i + 1 :]):
                self.missed.append(MISSED.format(bare(self.named(words[i + 1 :]))))
                return len(words)
        return self.tie(ids, key, words, i + 1)

    def marked(self, ids: Sequence[str], words: Sequence[Lexeme]) -> bool:
        """Take `with white stripes`: a pattern on all of a thing, in a second colour."""
        if not any(w.sense.pattern for w in words):
            return False
        if not all(w.sense.pattern or w.sense.colour or w.sense.mark == "and" for w in words):
            return False
        for id_ in ids:
            s = self.get(id_)
            base = s.colours[0] if s.colours else ""
            new = parse(f"a {base} {s.kind} with {self.said(words)}").subjects[:1]
            for said in new:
                self.put(
                    msgspec.structs.replace(
                        s, colours=said.colours or s.colours, pattern=said.pattern or s.pattern
                    )
                )
        return True

    def resettle(self, words: Sequence[Lexeme]) -> bool:
        """Take `on a beach`, `in the snow` after what is moved: the setting of all."""
        told = about.told(words, self.scene.setting)
        if not told.get("setting") or told["setting"] == "plain" or self.has_thing(words):
            return False
        self.circumstances(told)
        return True


def like_before(new: Subject, old: Subject) -> Subject:
    """Return what takes a thing's place: an old car is as red as the car, in a basket as full."""
    kept = tuple(a for a in old.attributes if a in VESSELS and a not in new.attributes)
    is_kin = new.kind.endswith(f" {old.kind}") or old.kind.endswith(f" {new.kind}")
    is_plain = not new.colours and new.material is None
    return msgspec.structs.replace(
        new,
        attributes=(*new.attributes, *kept),
        colours=old.colours if is_kin and is_plain else new.colours,
        material=old.material if is_kin and is_plain else new.material,
    )


def without_bit(words: Sequence[Lexeme]) -> Sequence[Lexeme]:
    """Leave out `a bit` at the end of `melt a bit`."""
    is_shy = [w.text for w in words[-2:]] in (["a", "bit"], ["a", "little"])
    return words[:-2] if is_shy else words


def has_object(words: Sequence[Lexeme], i: int) -> bool:
    """Tell whether something follows to which the verb at `i` is done."""
    return i + 1 < len(words) and bool(
        words[i + 1].sense.mark in ("a", "the", "it")
        or words[i + 1].sense.count
        or Roles(words).starts_bare(i + 1)
    )
