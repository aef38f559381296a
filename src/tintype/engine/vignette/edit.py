"""Owns edits: an instruction in words becomes a change of a scene, and nothing else changes.

What is not mentioned keeps its pins, looks and chance. Does not know pixels; where new things find
room is for `placing` and compose.
"""

from collections.abc import Sequence
from typing import Final, cast

import msgspec

from tintype.engine.vignette import about
from tintype.engine.vignette.arrange import ALOFT
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.bind import relation
from tintype.engine.vignette.draft import (
    Draft,
    dress,
    garment_of,
    is_animate,
    is_worn,
    pose,
    put_on,
    slot_of,
    takes_lettering,
    variant_for,
)
from tintype.engine.vignette.grammar import Roles
from tintype.engine.vignette.instruct import STARTS, Clause, read
from tintype.engine.vignette.hang import SIZES
from tintype.engine.vignette.memory import MAX_COUNT, MAX_SUBJECTS
from tintype.engine.vignette.parse import parse
from tintype.engine.vignette.placing import (
    ATTACHING,
    Area,
    Ground,
    beside,
    boxes_of,
    into_area,
    metres,
    resettled,
    resized,
    shifted_to,
    sized_like,
    unrelated,
)
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.refer import Finder, Target
from tintype.engine.vignette.relate import ROW, Box, around, overlap
from tintype.engine.vignette.scene import (
    FacingWord,
    Part,
    Pin,
    Relation,
    RelationName,
    Scene,
    SizeWord,
    Subject,
    WhereWord,
)
from tintype.engine.vignette.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.tones import tones_of

STEPS: Final[tuple[SizeWord, ...]] = ("tiny", "small", "normal", "large", "huge")
BIGGER: Final = frozenset("bigger larger taller wider longer higher up double".split())
SMALLER: Final = frozenset("smaller tinier shorter narrower littler".split())
TWICE: Final = ("twice", "double", "two times", "2x")
HALF: Final = ("half", "half as", "half the")
CARRIED: Final = ("on", "inside", "holding", "wearing", "riding")
PLACED: Final = frozenset(
    ["behind", "in front of", "next to", "left of", "right of", "between", "under", "below", "above",
     "around", "looking at", "leaning on", "chasing"]
)  # fmt: skip
HATS: Final = ("hats", "headgear")
TURNING: Final = ("look", "looking", "face", "facing", "turn", "point", "pointing", "gaze")
SHY: Final = ("a bit", "a little", "slightly", "a little bit", "somewhat", "bit")
MISSED: Final = "There is no `{}` in the picture, so nothing was changed about it."
UNCLEAR: Final = "`{}` could not be understood as a change, so it was left out."


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """A changed scene. `focus` is what `it` means next time, `tones` what is done to the pixels.

    `is_fresh` asks for another seed. `warnings` say what could not be done.
    """

    scene: Scene
    is_changed: bool
    focus: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    is_fresh: bool = False


def edited(
    scene: Scene,
    instruction: str,
    *,
    ratio: float = 1.0,
    area: Area | None = None,
    focus: Sequence[str] = (),
    tones: Sequence[str] = (),
) -> Edit:
    """Return the scene as `instruction` changes it. Any text gives an edit.

    `ratio` is width over height. With an `area` new things go into it, and `it` lies in it.
    """
    editor = Editor(scene, ratio, area, focus, tones)
    clauses, quotes = read(instruction)
    editor.quotes = quotes
    for clause in clauses:
        editor.do(clause)
    is_changed = (
        editor.scene != scene or editor.tones != list(tones) or editor.is_fresh
    )
    if not is_changed and not editor.missed:
        editor.missed.append("The instruction could not be understood as a change.")
    return Edit(
        scene=editor.scene,
        is_changed=is_changed,
        focus=tuple(i for i in editor.focus if editor.scene.subject(i)),
        tones=tuple(editor.tones),
        warnings=tuple(dict.fromkeys(editor.missed)),
        is_fresh=editor.is_fresh,
    )


class Editor:
    """Does one instruction, clause by clause, to one scene."""

    def __init__(
        self,
        scene: Scene,
        ratio: float,
        area: Area | None,
        focus: Sequence[str],
        tones: Sequence[str],
    ) -> None:
        self.scene = msgspec.structs.replace(scene, unknown=())
        self.ratio = ratio
        self.area = area
        self.focus = list(focus)
        self.tones = list(tones)
        self.missed: list[str] = []
        self.quotes: list[str] = []
        self.is_fresh = False
        self.is_blind = False
        self.verb = ""

    # Reading

    def do(self, clause: Clause) -> None:
        """Do one command."""
        before, missed = self.state(), len(self.missed)
        getattr(self, f"_{clause.name or 'say'}")(clause)
        if self.state() == before and len(self.missed) == missed:
            if self.is_so_already(clause):
                self.missed.append("The picture is so already.")
            else:
                self.missed.append(UNCLEAR.format(self.plain(clause.text)))

    def state(self) -> tuple[Scene, tuple[str, ...], bool]:
        """Return what an edit may change."""
        return self.scene, tuple(self.tones), self.is_fresh

    def is_so_already(self, clause: Clause) -> bool:
        """Tell whether a clause asks for what the picture shows: `make it night` at night."""
        told = about.told(self.words(clause.part("b") or clause.text))
        return bool(told) and all(getattr(self.scene, k) == v for k, v in told.items())

    def words(self, text: str) -> list[Lexeme]:
        """Return the lexemes of plain words."""
        return lexemes_of(text)

    def plain(self, text: str) -> str:
        """Return words with their quotations."""
        for k, quote in enumerate(self.quotes):
            text = text.replace(f"zqz{k}zqz", f'"{quote}"')
        return text

    def said(self, words: Sequence[Lexeme]) -> str:
        """Return lexemes as text that `parse` reads the same way."""
        return " ".join(f'"{self.quotes[w.quote]}"' if w.quote >= 0 else w.text for w in words)

    @property
    def ground(self) -> Ground:
        """The picture as it is now."""
        return Ground(self.scene, self.ratio, self.area)

    @property
    def finder(self) -> Finder:
        """What finds things in the scene as it is now."""
        return Finder(self.scene, self.focus, self.ground, self.area)

    def find(self, text: str, *, is_moved: bool = False) -> tuple[Target | None, list[Lexeme]]:
        """Return what words point at, and the words after that."""
        words = self.words(text)
        target = self.finder.find(words, 0, is_moved=is_moved)
        return (None, words) if target is None else (target, words[target.end :])

    def need(self, text: str) -> Target | None:
        """Return what words point at, or say that it is not there."""
        target, _ = self.find(text)
        if target is None or not target.ids:
            self.missed.append(MISSED.format(self.plain(bare(text))))
            return None
        return target

    # Changing

    def replace(self, **fields: object) -> None:
        """Change fields of the scene."""
        self.scene = msgspec.structs.replace(self.scene, **fields)

    def put(self, subject: Subject) -> None:
        """Put a changed subject in its old place."""
        self.replace(
            subjects=tuple(subject if s.id == subject.id else s for s in self.scene.subjects)
        )

    def get(self, id_: str) -> Subject:
        """Return a subject that is there."""
        subject = self.scene.subject(id_)
        assert subject is not None, "the finder returns only what is there"
        return subject

    def new_id(self) -> str:
        """Return an id that no subject has."""
        taken = [int(s.id[1:]) for s in self.scene.subjects if s.id[1:].isdecimal()]
        rolled = [
            int(p.roll[1:].partition("/")[0])
            for s in self.scene.subjects
            for p in s.pins
            if p.roll and p.roll[1:].partition("/")[0].isdecimal()
        ]
        return f"s{max([*taken, *rolled], default=0) + 1}"

    def parted(self, target: Target) -> list[str]:
        """Return the ids of a target; single pieces become subjects of their own."""
        out: list[str] = []
        for id_ in target.ids:
            pieces = target.pieces.get(id_)
            out.append(self.split(self.get(id_), pieces) if pieces else id_)
        return out

    def split(self, subject: Subject, pieces: Sequence[int]) -> str:
        """Take pieces out of a subject; both parts keep their places and their chance."""
        if len(subject.pins) < subject.count or self.loads(subject.id):
            return subject.id
        pins = [
            msgspec.structs.replace(p, roll=p.roll or f"{subject.id}/{k}")
            for k, p in enumerate(subject.pins)
        ]
        rest = tuple(p for k, p in enumerate(pins) if k not in pieces)
        some = tuple(p for k, p in enumerate(pins) if k in pieces)
        if not rest or not some:
            return subject.id
        one = msgspec.structs.replace(subject, id=self.new_id(), count=len(some), pins=some)
        left = msgspec.structs.replace(subject, count=len(rest), pins=rest)
        at = next(i for i, s in enumerate(self.scene.subjects) if s.id == subject.id)
        subjects = self.scene.subjects
        self.replace(subjects=(*subjects[:at], left, one, *subjects[at + 1 :]))
        return one.id

    def loads(self, id_: str) -> list[Relation]:
        """Return the relations by which something hangs on a subject."""
        return [
            r
            for r in self.scene.relations
            if (r.object == id_ and r.name in ATTACHING)
            or (r.subject == id_ and r.name in ("holding", "wearing"))
        ]

    def host_of(self, id_: str) -> Subject | None:
        """Return what a subject hangs on."""
        for r in self.scene.relations:
            if r.subject == id_ and r.name in ATTACHING:
                return self.scene.subject(r.object)
            if r.object == id_ and r.name in ("holding", "wearing"):
                return self.scene.subject(r.subject)
        return None

    def draft(self, subject: Subject) -> Draft:
        """Return a subject as a draft that words can describe."""
        d = Draft(CATALOG[subject.kind], subject.word or subject.kind)
        d.word, d.count, d.is_counted = subject.word, subject.count, True
        d.colours, d.attributes = list(subject.colours), list(subject.attributes)
        d.material, d.pattern, d.size = subject.material, subject.pattern, subject.size
        d.variant, d.facing, d.where = subject.variant, subject.facing, subject.where
        d.parts = {p.slot: p.colour for p in subject.parts}
        d.lettering = subject.lettering
        d.wearing = [a for a in subject.attributes if a in DYES]
        return d

    def redraw(self, draft: Draft, subject: Subject) -> None:
        """Put a described draft back in place of its subject."""
        made = draft.subject(subject.id)
        if made is not None:
            self.put(msgspec.structs.replace(made, pins=subject.pins))

    def grounded(self, id_: str) -> bool:
        """Tell whether a subject stands by itself in a place that is known."""
        return bool(self.get(id_).pins)

    # Adding

    def introduce(self, text: str, *, is_placed: bool = True) -> list[str]:
        """Add the new things that a text describes; return their ids."""
        described = parse(text)
        self.note(described.unknown)
        room = MAX_SUBJECTS - len(self.scene.subjects)
        ids: dict[str, str] = {}
        for s in described.subjects[:room]:
            ids[s.id] = self.new_id()
            self.replace(
                subjects=(*self.scene.subjects, msgspec.structs.replace(s, id=ids[s.id]))
            )
        relations = tuple(
            Relation(
                subject=ids[r.subject], name=r.name, object=ids[r.object], other=ids.get(r.other or "")
            )
            for r in described.relations
            if r.subject in ids and r.object in ids
        )
        self.replace(relations=(*self.scene.relations, *relations))
        added = list(ids.values())
        self.furnish(added)
        if is_placed:
            self.place(added)
        return added

    def furnish(self, ids: Sequence[str]) -> None:
        """Let an added sun or rainbow stand for the one that the setting draws by itself."""
        kinds = {self.get(i).kind for i in ids}
        is_night = self.scene.time in ("night", "dusk")
        lights = kinds & ({"moon", "earth", "saturn"} if is_night else {"sun"} if kinds else set())
        lights |= kinds & {"rainbow"}
        if lights:
            self.replace(without=tuple(sorted({*(self.scene.without or ()), *lights})))
        if self.scene.time is None:
            place = PLACES.get(self.scene.setting or "")
            nightly = any("night" in CATALOG[k].tags for k in kinds)
            if nightly and place is not None and not place.is_indoors:
                self.replace(time="day")

    def place(self, ids: Sequence[str]) -> None:
        """Pin added things into the masked area, or where their words say."""
        hung = {i for i in ids if self.host_of(i)}
        free = [i for i in ids if i not in hung]
        if self.area is not None:
            for i, area in zip(free, strips(self.area, len(free)), strict=True):
                s = self.get(i)
                kind, ground = CATALOG[s.kind], self.ground
                others = [
                    (b, p.y)
                    for x in self.scene.subjects
                    if x.id not in ids
                    for b, p in zip(ground.boxes(x), x.pins, strict=True)
                ]
                pins = tuple(
                    fronted(p, ground.box(kind, p), others)
                    for p in into_area(ground, kind, s.count, area)
                )
                self.put(msgspec.structs.replace(s, pins=pins))

    def note(self, unknown: Sequence[str]) -> None:
        """Tell the words that nothing knows."""
        for word in unknown:
            self.missed.append(f"`{word}` is not in the vocabulary and was not drawn.")

    def link(self, one: str, key: str, two: str) -> bool:
        """Relate two subjects as a preposition or verb says; False if that makes no sense."""
        a, b = self.get(one), self.get(two)
        first, second = self.draft(a), self.draft(b)
        found = relation(first, key, second)
        self.redraw(first, a)
        if second.kind is None:
            # It became a garment of the other one's own drawing.
            self.drop([two])
            return True
        if found is None:
            return False
        ids = {id(first): one, id(second): two}
        subject, name, object_ = ids[id(found[0])], found[1], ids[id(found[2])]
        child = subject if name in ATTACHING else object_ if name in CARRIED else None
        gone = frozenset({child} if child else {subject})
        kept = tuple(
            r
            for r in unrelated(self.scene.relations, gone)
            if {r.subject, r.object} != {subject, object_}
            and not (child and child == carried_by(r))
        )
        new = Relation(subject=subject, name=cast("RelationName", name), object=object_)
        self.replace(relations=(*kept, new))
        if name == "wearing" and CATALOG[self.get(object_).kind].category in HATS:
            self.drop([
                r.object
                for r in kept
                if r.subject == subject
                and r.name == "wearing"
                and CATALOG[self.get(r.object).kind].category in HATS
            ])  # fmt: skip
        if child:
            host = object_ if child == subject else subject
            if self.grounded(child) and not self.grounded(host) and not self.host_of(host):
                self.under(host, child)
            self.put(msgspec.structs.replace(self.get(child), pins=(), where=None))
        elif name in PLACED and self.grounded(subject) and self.grounded(object_):
            self.stand(subject, cast("RelationName", name), [object_])
        elif name in PLACED and not self.grounded(subject):
            if not (name in ROW and self.seat_beside(subject, object_)) and not self.area:
                self.stand_new(subject, cast("RelationName", name), object_)
        return True

    def stand_new(self, id_: str, name: RelationName, host: str) -> None:
        """Stand a new thing in its relation to one that is there, in a size that suits that."""
        h, s = self.get(host), self.get(id_)
        kind = CATALOG[s.kind]
        if not h.pins or kind.stance in ("wall", "hang"):
            return
        ground, p = self.ground, h.pins[0]
        height = self.height_like(kind, h, p, 0.3, 2.2) * SIZES[s.size]
        wide = height / kind.box[1] * kind.box[0] * s.count
        height *= min(1.0, 0.66 * ground.height / height, 0.6 * ground.width / wide)
        step = kind.breadth / kind.box[1] * height * 1.08
        is_up = kind.stance == "sky" or name == "above"
        first = ground.at(p.x * ground.width, p.y * ground.height, height)
        pins = [
            msgspec.structs.replace(ground.moved(first, k * step, 0), is_aloft=is_up)
            for k in range(s.count)
        ]
        self.put(msgspec.structs.replace(s, pins=tuple(pins)))
        self.stand(id_, name, [host])

    def under(self, host: str, guest: str) -> None:
        """Stand a new host where its guest stood."""
        s, h, ground = self.get(guest), self.get(host), self.ground
        kind = CATALOG[h.kind]
        pins = [
            ground.at(p.x * ground.width, p.y * ground.height, self.height_like(kind, s, p), p)
            for p in s.pins[:1]
        ]
        pins = [msgspec.structs.replace(p, roll=None) for p in pins]
        self.put(msgspec.structs.replace(h, pins=ground.kept_inside(kind, pins)))

    def seat_beside(self, one: str, two: str) -> bool:
        """Set a small thing beside another one onto what that stands on: a lamp beside a cup."""
        host = self.host_of(two)
        if host is None or not any(
            r.name == "on" and r.subject == two for r in self.scene.relations
        ):
            return False
        if metres(CATALOG[self.get(one).kind]) < 0.8 * metres(CATALOG[host.kind]):
            new = Relation(subject=one, name="on", object=host.id)
            self.replace(relations=(*self.scene.relations, new))
            return True
        return False

    def stand(self, id_: str, name: RelationName, hosts: Sequence[str]) -> None:
        """Move a subject so that it stands in a relation to others."""
        s, ground = self.get(id_), self.ground
        boxes = [b for h in hosts for b in ground.boxes(self.get(h))]
        if not boxes or not s.pins:
            return
        others = boxes_of(self.scene, ground, but=frozenset((id_, *hosts)))
        pins = beside(ground, CATALOG[s.kind], s.pins, name, boxes, others)
        self.put(msgspec.structs.replace(s, pins=pins, where=None))

    def drop(self, ids: Sequence[str]) -> None:
        """Take subjects out; what they wear and hold goes with them, guests stay where they were."""
        gone = set(ids)
        changed = True
        while changed:
            changed = False
            for r in self.scene.relations:
                if r.subject in gone and r.name in ("holding", "wearing") and r.object not in gone:
                    gone.add(r.object)
                    changed = True
        guests = [
            (r.subject, r.object)
            for r in self.scene.relations
            if r.name in ATTACHING and r.object in gone and r.subject not in gone
        ]
        free: dict[str, list[str]] = {}
        for guest, host in guests:
            self.release(guest, host)
            free.setdefault(host, []).append(guest)
        for row in free.values():
            self.spread(row)
        self.replace(
            subjects=tuple(s for s in self.scene.subjects if s.id not in gone),
            relations=tuple(
                r
                for r in self.scene.relations
                if r.subject not in gone and r.object not in gone and r.other not in gone
            ),
        )
        self.focus = [i for i in self.focus if i not in gone]

    def spread(self, ids: Sequence[str]) -> None:
        """Move things that stand in one spot side by side."""
        ground = self.ground
        standing = [i for i in ids if self.grounded(i)]
        wide = [around(ground.boxes(self.get(i))) for i in standing]
        total = sum(b[2] - b[0] for b in wide) * 1.1
        x = 0.0
        for i, b in zip(standing, wide, strict=True):
            s = self.get(i)
            dx = x + (b[2] - b[0]) * 0.55 - total / 2
            x += (b[2] - b[0]) * 1.1
            pins = [ground.moved(p, dx, 0) for p in s.pins]
            self.put(msgspec.structs.replace(s, pins=ground.kept_inside(CATALOG[s.kind], pins)))

    def release(self, guest: str, host: str) -> None:
        """Stand a guest where its host stood."""
        s, h = self.get(guest), self.get(host)
        if not h.pins:
            return
        kind, ground = CATALOG[s.kind], self.ground
        base = h.pins[0]
        height = sized_like(kind, CATALOG[h.kind], base.height * ground.height)
        pins = [ground.at(base.x * ground.width, base.y * ground.height, height)]
        step = kind.box[0] / kind.box[1] * height
        for k in range(1, s.count):
            pins.append(ground.moved(pins[0], step * k, 0))
        self.put(msgspec.structs.replace(s, pins=ground.kept_inside(kind, pins)))

    # Commands

    def _add(self, clause: Clause) -> None:
        text = clause.part("a")
        if self.counted(text, clause.part("v")):
            return
        words = self.words(text)
        if self.toned(text):
            return
        told = about.told(words, self.scene.setting)
        if told and not self.has_thing(words):
            self.circumstances(told)
            return
        self.add(words)

    def has_thing(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether words name a thing that can be drawn."""
        if any(about.weather_of(w) for w in words) and len(words) <= 3:
            return any(w.sense.noun and w.text in ("sun", "moon", "the sun") for w in words)
        return bool(parse(self.said(words)).subjects)

    def add(self, words: list[Lexeme]) -> None:
        """Add what words describe, in its relation to what is there already."""
        at = self.joint(words)
        if at is None and self.is_blind:
            words = self.cut_short(words)
        if at is None:
            added = self.introduce(self.said(words))
            if not added:
                self.circumstances(about.told(words))
            self.focus = added or self.focus
            return
        k, key, target = at
        added = self.introduce(self.said(words[:k]), is_placed=False)
        if not added:
            return
        tail = words[target.end :]
        main = added[0]
        is_linked = False
        if key in ("to", "for") or (key == "on" and target.garment):
            key = "with"
            is_linked = self.link(target.ids[0], key, main) if target.ids else False
        elif key == "between" and len(target.ids) > 1:
            self.replace(
                relations=(
                    *self.scene.relations,
                    Relation(subject=main, name="between", object=target.ids[0], other=target.ids[1]),
                )
            )
            is_linked = True
        elif target.slot or target.garment:
            is_linked = self.link(main, "on", target.ids[0])
        else:
            for host in target.ids:
                is_linked = self.link(main, key, host) or is_linked
                if key not in ("on", "in", "inside"):
                    break
        if self.scene.subject(main) is None:
            self.focus = list(target.ids)
            return
        if not is_linked:
            self.link(main, "next to", target.ids[0])
        if tail:
            self.describe([main], tail)
        self.place([i for i in added if self.scene.subject(i)])
        self.focus = added

    def cut_short(self, words: list[Lexeme]) -> list[Lexeme]:
        """Leave out `on the man` where nobody knows whether there is a man."""
        for k in range(1, len(words) - 1):
            ties = words[k].sense.preposition or words[k].text in ("to", "for")
            if ties and words[k + 1].sense.mark in ("the", "it", "they") and self.names_thing(words[k + 1 :]):
                self.missed.append(MISSED.format(bare(self.named(words[k + 1 :]))))
                return words[:k]
        return words

    def joint(self, words: Sequence[Lexeme]) -> tuple[int, str, Target] | None:
        """Return where a new thing is tied to one that is there: (at, preposition, thing)."""
        for k, word in enumerate(words):
            if word.sense.body and k and (ids := self.finder.pronoun("it")):
                body = word.sense.body
                key = {"hand": "held by", "in it": "in", "under it": "under", "behind it": "behind",
                       "before it": "in front of", "by it": "next to", "above it": "above"}  # fmt: skip
                return k, key.get(body, "on"), Target(ids=ids[:1], end=k + 1)
            if k == 0 or k + 1 >= len(words):
                continue
            key = word.sense.preposition or ""
            if word.text in ("to", "for"):
                key = word.text
            elif key == "past" and word.text != "to":
                key = "next to"
            if not key or key in ("with", "of", "like"):
                continue
            is_definite = words[k + 1].sense.mark in ("the", "it", "they") or words[k + 1].text in (
                "each", "every", "all", "both", "him", "her",
            )  # fmt: skip
            if not is_definite:
                continue
            target = self.finder.find(words, k + 1, is_moved=True)
            if target is not None and target.ids:
                return k, key, target
        return None

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
        plain = [w for w in words if w.text not in ("more", "another", "extra", "some more", "second", "third")]
        roles = Roles(plain)
        if not plain or roles.role(0) not in "DCAnNPUXS":
            return False
        p = roles.phrase(0)
        if p.head is None or p.end < len(plain) or p.head.sense.noun is None:
            return False
        same = self.finder.matching(p.head)
        same = [s for s in same if CATALOG[s.kind] is p.head.sense.noun.kind]
        if len(same) != 1:
            return False
        subject = same[0]
        said = [w for w in p.mods if w.sense.is_adjective]
        if said and is_more:
            return False
        many = p.head.sense.noun.is_plural
        amount = p.count or (2 if many else 1)
        self.recount(subject.id, amount if is_total else subject.count + amount)
        return True

    def recount(self, id_: str, count: int) -> None:
        """Let there be `count` of a thing; those that stay keep their places."""
        s = self.get(id_)
        count = max(1, min(MAX_COUNT, count))
        if count == s.count:
            return
        pins = s.pins[:count]
        if count > s.count and s.pins:
            pins = tuple(
                msgspec.structs.replace(p, roll=p.roll or f"{s.id}/{k}")
                for k, p in enumerate(s.pins)
            )
        self.put(msgspec.structs.replace(s, count=count, pins=pins))
        self.focus = [id_]

    def _give(self, clause: Clause) -> None:
        target, rest = self.find(clause.text.partition(" ")[2])
        if clause.part("a") in ("him", "her", "it", "them"):
            target, rest = self.find(clause.part("a"))[0], self.words(clause.part("b"))
        if target is None or not target.ids:
            self.missed.append(MISSED.format(self.plain(bare(clause.part("a")))))
            return
        self.endow(target, rest)

    def endow(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Give things what words describe: a part in a colour, a garment, something to hold."""
        words = list(words)
        if self.parts(target.ids, words):
            return
        if not words:
            return
        for id_ in self.parted(target):
            before = len(self.scene.subjects)
            added = self.introduce(self.said(words), is_placed=False)
            for new in added:
                if not self.link(id_, "with", new):
                    self.link(new, "next to", id_)
            if len(self.scene.subjects) == before and not added:
                self.describe([id_], words)
        self.focus = list(target.ids)

    def parts(self, ids: Sequence[str], words: Sequence[Lexeme]) -> bool:
        """Take `a red roof`, `blue eyes`, `a green dress`: a part or garment in a colour."""
        is_any = False
        for id_ in ids:
            s = self.get(id_)
            kind = CATALOG[s.kind]
            draft = self.draft(s)
            colour: str | None = None
            found = False
            for w in words:
                garment, slot = garment_of(kind, w.text), slot_of(kind, w.text)
                if w.sense.colour and not (slot and colour):
                    colour = w.sense.colour
                elif garment:
                    put_on(draft, garment, colour)
                    found, colour = True, None
                elif slot and colour:
                    draft.parts[slot] = colour
                    found, colour = True, None
                elif w.sense.noun and not w.sense.is_adjective:
                    found = False
                    break
            if found:
                self.redraw(draft, s)
                is_any = True
        return is_any

    def _dress(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is not None:
            self.endow(target, self.words(clause.part("b")))

    def _remove(self, clause: Clause) -> None:
        text = clause.part("a")
        words = self.words(text)
        host = next(
            (k for k, w in enumerate(words) if w.text in ("from", "off", "of") and k), None
        )
        if not text:
            inside = self.finder.inside() or self.focus
            self.drop(inside)
            return
        target = self.finder.find(words, 0)
        if target is not None and target.ids and not target.slot:
            if target.garment:
                self.undress(target)
                return
            if host is not None and host >= target.end:
                owner = self.finder.find(words, host + 1)
                target = self.hung_on(target, owner)
            self.remove(target)
            if target.end < len(words) and words[target.end].sense.mark in ("and", "comma"):
                self._remove(
                    Clause(text=text, name="remove", parts={"a": self.said(words[target.end + 1 :])})
                )
            return
        if self.unfurnish(words) or self.untoned(text):
            return
        word = self.plain(bare(text))
        self.missed.append(MISSED.format(word))

    def hung_on(self, target: Target, owner: Target | None) -> Target:
        """Return only what of a target belongs to an owner."""
        if owner is None:
            return target
        ids = [i for i in target.ids if (h := self.host_of(i)) and h.id in owner.ids]
        return Target(ids=ids, end=target.end) if ids else target

    def remove(self, target: Target) -> None:
        """Take out a target."""
        gone: list[str] = []
        for id_ in target.ids:
            pieces = target.pieces.get(id_)
            if not pieces:
                gone.append(id_)
                continue
            s = self.get(id_)
            one = self.split(s, pieces)
            if one != id_:
                gone.append(one)
            else:
                self.recount(id_, s.count - len(pieces))
        if gone:
            self.drop(gone)

    def undress(self, target: Target) -> None:
        """Take a garment off."""
        for id_ in target.ids:
            s = self.get(id_)
            garment = target.garment or ""
            slots = DYES.get(garment, ())
            self.put(
                msgspec.structs.replace(
                    s,
                    attributes=tuple(a for a in s.attributes if a != garment),
                    parts=tuple(p for p in s.parts if p.slot not in slots),
                )
            )

    def unfurnish(self, words: Sequence[Lexeme]) -> bool:
        """Take away what is no subject: weather, sun, clouds, stars, a barn of the setting."""
        scene = self.scene
        without = set(scene.without or ())
        changed = False
        for word in words:
            weather = about.weather_of(word)
            name = about.HEAVENS.get(word.text)
            noun = word.sense.noun
            if weather and scene.weather == weather:
                self.replace(weather="clear")
                changed = True
            if name and name not in without:
                without.add(name)
                changed = True
            elif noun is not None and noun.kind.name in about.FURNISHED and not name:
                changed = changed or noun.kind.name not in without
                without.add(noun.kind.name)
            if word.sense.style and scene.style == word.sense.style:
                self.replace(style=None)
                changed = True
            if word.sense.mood and scene.mood == word.sense.mood:
                self.replace(mood=None)
                changed = True
        if without != set(scene.without or ()):
            self.replace(without=tuple(sorted(without)))
        return changed

    def _fade(self, clause: Clause) -> None:
        self._remove(clause)

    def _stay(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is None:
            return
        kept = set(self.parted(target))
        kept |= {r.object for i in kept for r in self.loads(i) if r.subject == i}
        kept |= {r.subject for i in kept for r in self.loads(i) if r.object == i}
        self.drop([s.id for s in self.scene.subjects if s.id not in kept])

    def _replace(self, clause: Clause) -> None:
        a, b = clause.part("a"), clause.part("b")
        head, mark, tail = b.partition(" and the ")
        if mark and any(f" {w} " in tail for w in ("with", "by", "for")):
            b = head
            first, _, second = tail.replace(" by ", " with ").partition(" with ")
            self._replace(
                Clause(text=clause.text, name="replace", parts={"a": f"the {first}", "b": second})
            )
        target, _ = self.find(a)
        if target is None or not target.ids:
            told = about.told(self.words(b))
            if told and about.told(self.words(a)):
                self.circumstances(told)
                return
            self.missed.append(MISSED.format(self.plain(bare(a))))
            return
        self.become_other(target, b)

    def become_other(self, target: Target, text: str) -> None:
        """Let other things stand where a target stands."""
        described = parse(text)
        self.note(described.unknown)
        if not described.subjects:
            told = about.told(self.words(text))
            if told:
                self.circumstances(told)
            elif not described.unknown:
                self.describe(self.parted(target), self.words(text))
            return
        new = described.subjects[0]
        said = Roles(self.words(text)).phrase(0) if self.words(text) else None
        is_told = bool(said and (said.count or said.det == "a"))
        for n, id_ in enumerate(self.parted(target)):
            if n and is_told and len(target.ids) > 1 and new.count == 1:
                self.drop([id_])
                continue
            s = self.get(id_)
            count = new.count if is_told else s.count
            if s.count > 1 and new.count == 1 and said is not None and said.det != "a":
                count = s.count
            old, kind, ground = CATALOG[s.kind], CATALOG[new.kind], self.ground
            pins: list[Pin] = []
            for p in s.pins[:count]:
                height = self.height_like(kind, s, p)
                height *= SIZES[new.size] / (SIZES[s.size] if new.size != "normal" else 1.0)
                pins.append(self.suited(p, height))
            kept = self.at_peace(s, kind, pins) if pins else ()
            made = msgspec.structs.replace(
                new, id=id_, count=count, pins=kept, where=new.where or s.where,
                size=new.size if new.size != "normal" else s.size,
            )
            self.put(made)
            self.mended(id_)
        self.furnish(target.ids)
        for extra in described.subjects[1:]:
            self.add_copy(extra)
        self.focus = [i for i in target.ids if self.scene.subject(i)]

    def height_like(
        self, kind: Kind, old: Subject, pin: Pin, least: float = 0.5, most: float = 1.35
    ) -> float:
        """Return the height of another thing in the place of an old one, in units.

        Its extent is `least` to `most` of that: it takes the old one's room, and is not lost in it.
        """
        ground = self.ground
        same = [p.height for s in self.scene.subjects if CATALOG[s.kind] is kind for p in s.pins]
        if same:
            return sum(same) / len(same) * ground.height
        was = CATALOG[old.kind]
        height = sized_like(kind, was, pin.height * ground.height)
        grown = height / kind.box[1] * kind.spread / (pin.height * ground.height / was.box[1] * was.spread)
        return height * min(most, max(least, grown)) / grown

    def at_peace(self, old: Subject, kind: Kind, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins that cover others no more than the old ones did, if a step aside does it."""
        ground = self.ground
        others = boxes_of(self.scene, ground, but=frozenset((old.id,)))
        middle = sum((b[0] + b[2]) / 2 for b in ground.boxes(old)) / len(old.pins)
        wide = max(ground.box(kind, p)[2] - ground.box(kind, p)[0] for p in pins)
        if wide <= 1.1 * max(b[2] - b[0] for b in ground.boxes(old)):
            return ground.kept_inside(kind, pins)
        moved = shifted_to(ground, kind, pins, x=middle, others=others)
        return self.ordered(old.id, kind, moved)

    def ordered(self, id_: str, kind: Kind, pins: Sequence[Pin]) -> tuple[Pin, ...]:
        """Return pins moved in depth so that the smaller of two overlapping things is in front."""
        ground = self.ground
        out: list[Pin] = []
        for p in pins:
            box = ground.box(kind, p)
            size = (box[2] - box[0]) * (box[3] - box[1])
            for s in self.scene.subjects:
                for other, q in zip(ground.boxes(s), s.pins, strict=True):
                    if s.id == id_ or p.is_aloft or q.is_aloft:
                        continue
                    theirs = (other[2] - other[0]) * (other[3] - other[1])
                    shared = overlap(box, other)
                    if theirs < size and shared > 0.3 * theirs and p.y >= q.y:
                        p = msgspec.structs.replace(p, y=round(q.y - 0.004, 5))
                    elif theirs >= size and shared > 0.3 * size and p.y <= q.y:
                        p = msgspec.structs.replace(p, y=round(min(0.98, q.y + 0.02), 5))
            out.append(p)
        return tuple(out)

    def suited(self, pin: Pin, height: float) -> Pin:
        """Return a pin for another thing in the same place, with chance of its own."""
        ground = self.ground
        made = ground.at(pin.x * ground.width, pin.y * ground.height, height, pin)
        return msgspec.structs.replace(made, roll=None)

    def add_copy(self, subject: Subject) -> None:
        """Add a described subject."""
        id_ = self.new_id()
        self.replace(
            subjects=(*self.scene.subjects, msgspec.structs.replace(subject, id=id_, pins=()))
        )

    def mended(self, id_: str) -> None:
        """Drop relations that make no sense for what a subject has become."""
        kind = CATALOG[self.get(id_).kind]
        if is_animate(kind):
            return
        gone = [
            r.object
            for r in self.scene.relations
            if r.subject == id_ and r.name in ("wearing", "holding")
        ]
        self.replace(
            relations=tuple(
                r
                for r in self.scene.relations
                if not (r.subject == id_ and r.name in ("wearing", "holding", "riding", "chasing"))
            )
        )
        self.drop(gone)

    def _instead(self, clause: Clause) -> None:
        text = clause.part("b")
        words = self.words(text)
        told = about.told(words, self.scene.setting)
        described = parse(self.said(words))
        if told and not described.subjects:
            self.circumstances(told)
            return
        if not described.subjects:
            self._say(clause)
            return
        kind = described.subjects[0].kind
        same = [s for s in self.scene.subjects if s.kind == kind]
        if same:
            self.describe([same[0].id], words)
            return
        target = Target(ids=self.finder.pronoun("it"))
        if target.ids:
            self.become_other(target, self.said(words))

    def _switch(self, clause: Clause) -> None:
        one, two = self.find(clause.part("a"))[0], self.find(clause.part("b"))[0]
        if one is None or two is None or not one.ids or not two.ids:
            if one is not None and one.ids:
                self.become_other(one, clause.part("b"))
                return
            self.missed.append(MISSED.format(self.plain(bare(clause.part("a")))))
            return
        a, b = self.get(self.parted(one)[0]), self.get(self.parted(two)[0])
        if not a.pins or not b.pins:
            self.exchange(a, b)
            return
        ground = self.ground
        for s, t in ((a, b), (b, a)):
            x = sum(p.x for p in t.pins) / len(t.pins) * ground.width
            y = max(p.y for p in t.pins) * ground.height
            is_same = CATALOG[s.kind].stance == CATALOG[t.kind].stance
            pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=x, y=y if is_same else None)
            self.put(msgspec.structs.replace(s, pins=pins, where=None))
        swap = {a.id: b.id, b.id: a.id}
        self.replace(
            relations=tuple(
                msgspec.structs.replace(
                    r, subject=swap.get(r.subject, r.subject), object=swap.get(r.object, r.object)
                )
                if r.name in PLACED
                else r
                for r in self.scene.relations
            )
        )
        self.focus = [a.id, b.id]

    def exchange(self, a: Subject, b: Subject) -> None:
        """Exchange two things of which one hangs on something."""
        swap = {a.id: b.id, b.id: a.id}
        self.replace(
            relations=tuple(
                msgspec.structs.replace(
                    r, subject=swap.get(r.subject, r.subject), object=swap.get(r.object, r.object)
                )
                for r in self.scene.relations
            )
        )

    def _move(self, clause: Clause) -> None:
        text = clause.part("a")
        words = self.words(text)
        if clause.part("v") == "let" and words and words[0].sense.mark == "it":
            told = about.told(words[1:])
            if told and not self.has_thing(words[1:]):
                self.circumstances(told)
                return
        target, rest = self.find(text, is_moved=True)
        is_new = not words or words[0].sense.mark == "a" or words[0].sense.count > 0
        if target is None or not target.ids or (is_new and clause.part("v") != "let"):
            if clause.part("v") in ("let", "lay", "sit", "stand"):
                told = about.told(words, self.scene.setting)
                if told:
                    self.circumstances(told)
                    return
            if any(w.sense.mark == "the" for w in words[:1]) and not self.is_placeable(words):
                self.missed.append(MISSED.format(self.plain(bare(text))))
                return
            self._add(Clause(text=text, name="add", parts={"a": text, "v": "add"}))
            return
        self.verb = clause.part("v")
        if not rest and self.verb in ("raise", "lift", "lower"):
            rest = self.words("down" if self.verb == "lower" else "up")
        ids = self.parted(target)
        if words[0].sense.mark in ("it", "they"):
            # Who wears a hat is moved with it.
            ids = list(dict.fromkeys(self.wearer_of(i) for i in ids))
        if target.slot or target.garment:
            self.describe_part(target, rest)
        else:
            self.describe(ids, rest)
        self.focus = ids

    def wearer_of(self, id_: str) -> str:
        """Return who wears or holds a thing, or the thing itself."""
        for r in self.scene.relations:
            if r.object == id_ and r.name in ("wearing", "holding"):
                return r.subject
        return id_

    def is_placeable(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether `the sun` or `the scene` is meant, which is no subject."""
        return any(about.told([w]) or w.text in about.HEAVENS for w in words[1:2])

    def _size(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is None:
            return
        verb, extra = clause.part("v"), clause.part("g")
        grows = verb.startswith(("enlarge", "magnify", "scale up", "grow", "blow", "incr", "double"))
        factor = 1.45 if grows else 1 / 1.45
        if verb.startswith(("double", "halve")) or "half" in extra:
            factor = 2.0 if grows else 0.5
        elif extra in SHY:
            factor = factor**0.5
        for id_ in self.parted(target):
            self.scale(id_, factor)
        self.focus = list(target.ids)

    def scale(self, id_: str, factor: float) -> None:
        """Grow or shrink a thing; what hangs on another one takes a size word."""
        s, ground = self.get(id_), self.ground
        size = s.size
        if factor > 1.1 or factor < 0.9:
            size = STEPS[min(4, max(0, STEPS.index(s.size) + (1 if factor > 1 else -1)))]
            if factor > 1.75 or factor < 0.55:
                size = STEPS[min(4, max(0, STEPS.index(size) + (1 if factor > 1 else -1)))]
        pins = resized(ground, CATALOG[s.kind], s.pins, factor)
        self.put(msgspec.structs.replace(s, pins=pins, size=size))

    def _flip(self, clause: Clause) -> None:
        text = clause.part("a")
        if self.toned(clause.text):
            return
        words = self.words(text)
        if text in ("it", "this") and len(self.scene.subjects) != 1 and not self.focus:
            self.missed.append("Only single things can be mirrored in a drawn scene.")
            return
        target = self.finder.find(words, 0)
        if target is None or not target.ids:
            self.missed.append(MISSED.format(self.plain(bare(text))))
            return
        for id_ in self.parted(target):
            self.turn(id_, None)
        self.focus = list(target.ids)

    def turn(self, id_: str, facing: FacingWord | None) -> None:
        """Let a thing face the other way, or the way that is said."""
        s = self.get(id_)
        kind = CATALOG[s.kind]
        if kind.faces == "front" or facing == "front":
            self.missed.append(f"`{s.word or s.kind}` looks the same from both sides.")
            return
        pins = s.pins
        if facing is None:
            pins = tuple(msgspec.structs.replace(p, is_flipped=not p.is_flipped) for p in pins)
        else:
            wanted = (facing == "left") != (kind.faces == "left")
            pins = tuple(msgspec.structs.replace(p, is_flipped=wanted) for p in pins)
        self.put(msgspec.structs.replace(s, pins=pins, facing=facing))

    def _zoom(self, clause: Clause) -> None:
        is_in = clause.part("v") == "in" or clause.part("w") == "closer"
        framing = "close-up" if is_in else "wide shot"
        if self.scene.framing == ("wide shot" if is_in else "close-up"):
            framing = "scene"
        self.circumstances({"framing": framing})

    def _again(self, clause: Clause) -> None:
        self.rearrange()
        self.is_fresh = True

    def rearrange(self) -> None:
        """Forget where everything stood."""
        self.replace(
            subjects=tuple(msgspec.structs.replace(s, pins=()) for s in self.scene.subjects),
            without=None,
        )

    def _undo(self, clause: Clause) -> None:
        self.missed.append("An edit knows no history: start again from the earlier picture.")

    def _bare(self, clause: Clause) -> None:
        self.circumstances({"setting": "plain", "background": "white"})

    def _backdrop(self, clause: Clause) -> None:
        text = clause.part("b")
        words = self.words(text)
        told = about.told(words, self.scene.setting)
        colour = next((w.sense.colour for w in words if w.sense.colour), None)
        if colour and not told.get("setting", "plain") != "plain":
            told = {"setting": "plain", "background": colour}
        if not told and self.toned(text):
            return
        if not told:
            self.missed.append(f"`{self.plain(bare(text))}` is no setting that is known.")
            return
        self.circumstances(told)

    def _whole(self, clause: Clause) -> None:
        text = clause.part("b")
        words = self.words(text)
        if self.toned(text):
            return
        told = about.told(words, self.scene.setting)
        if told and not self.has_thing(words):
            self.circumstances(told)
            return
        if clause.text.startswith(("in ", "as ", "like ")) and not told:
            self._say(clause)
            return
        ids = self.finder.pronoun("it")
        if ids:
            self.verb = clause.text.partition(" ")[0]
            self.describe(ids, words)
            self.focus = ids

    def _write(self, clause: Clause) -> None:
        quote = self.quotes[int(clause.part("q")[3:-3])]
        where = clause.part("t")
        target = self.find(where if where.startswith(("the ", "it", "a ")) else f"the {where}")[0] if where else None
        ids = target.ids if target else []
        if not ids:
            ids = [s.id for s in self.scene.subjects if takes_lettering(s.kind)]
            ids = sorted(ids, key=lambda i: self.get(i).lettering is None)
        for id_ in ids:
            s = self.get(id_)
            if takes_lettering(s.kind):
                self.put(msgspec.structs.replace(s, lettering=quote))
                self.focus = [id_]
                return
        if where.startswith(("a ", "an ")):
            added = self.introduce(f'{where} saying "{quote}"')
            self.focus = added
            return
        if ids and where:
            s = self.get(ids[0])
            self.missed.append(f"`{s.word or s.kind}` has no room for letters; they are the title.")
        self.replace(lettering=quote)

    def _untext(self, clause: Clause) -> None:
        self.replace(
            lettering=None,
            subjects=tuple(msgspec.structs.replace(s, lettering=None) for s in self.scene.subjects),
        )

    def _should(self, clause: Clause) -> None:
        target, _ = self.find(clause.part("a"))
        if target is None or not target.ids:
            self._say(clause)
            return
        self.verb = "make"
        rest = self.words(clause.part("b"))
        if target.slot or target.garment:
            self.describe_part(target, rest)
        else:
            self.describe(self.parted(target), rest)
        self.focus = list(target.ids)

    def _make(self, clause: Clause) -> None:
        text = clause.part("a")
        verb = clause.part("v")
        if self.toned(f"{verb} {text}") or (verb in about.TONING and self.toned(verb)):
            return
        for part in self.shared(text):
            self.make(verb, part)

    def shared(self, text: str) -> list[str]:
        """Part `the fox blue and the house red` where one verb serves two targets."""
        for mark in (" and the ", " , the ", " and his ", " and her ", " and its "):
            left, found, right = text.partition(mark)
            if not found:
                continue
            right = mark.rpartition(" ")[0].rpartition(" ")[2] + " " + right
            first, rest = self.find(left)
            second, more = self.find(right)
            if first and second and rest and more:
                return [left, *self.shared(right)]
        return [text]

    def recoloured(self, words: Sequence[Lexeme]) -> bool:
        """Take `red to green`: everything of one colour gets another."""
        colours = [w.sense.colour for w in words if w.sense.colour]
        is_plain = all(w.sense.colour or w.text in ("to", "into", "with") for w in words)
        if len(colours) != 2 or not is_plain:
            return False
        old, new = colours
        for s in self.scene.subjects:
            self.put(
                msgspec.structs.replace(
                    s,
                    colours=tuple(new if c == old else c for c in s.colours),
                    parts=tuple(
                        Part(slot=p.slot, colour=new if p.colour == old else p.colour)
                        for p in s.parts
                    ),
                )
            )
        return True

    def make(self, verb: str, text: str) -> None:
        """Make one target into what the words after it say."""
        self.verb = verb
        words = self.words(text)
        if self.recoloured(words):
            return
        target = self.finder.find(words, 0)
        if verb in ("paint", "draw") and words and words[0].sense.mark == "a":
            self.add(words)
            return
        if target is None or not target.ids:
            self.made_of_nothing(verb, text, words)
            return
        rest = words[target.end :]
        if verb in ("open", "close", "wake", "light") and not rest:
            pose_word = {"open": "open", "close": "closed", "wake": "awake", "light": "lit"}[verb]
            rest = self.words(pose_word)
        if target.slot or target.garment:
            self.describe_part(target, rest)
        else:
            self.describe(self.parted(target), rest)
        self.focus = [i for i in target.ids if self.scene.subject(i)]

    def made_of_nothing(self, verb: str, text: str, words: list[Lexeme]) -> None:
        """Make what is no subject: the sky, the light, the season, or something not there."""
        told = about.told(words, self.scene.setting)
        if told and (not self.names_thing(words) or words[1].sense.place == self.scene.setting):
            self.circumstances(told)
            return
        if verb in ("make", "get", "have", "use", "show") and words and not self.names_thing(words):
            described = parse(self.said(words))
            if described.subjects and words[0].sense.mark != "the":
                self.anew(Clause(text=text))
                return
            ids = self.finder.pronoun("it")
            if ids and any(w.sense.is_adjective or w.sense.pose for w in words):
                self.describe(ids, words)
                return
        self.missed.append(MISSED.format(self.plain(bare(self.named(words) or text))))

    def names_thing(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether a phrase begins with a definite thing that could be a subject."""
        if not words or words[0].sense.mark != "the":
            return False
        p = Roles(words).phrase(0)
        return p.head is not None and p.head.sense.noun is not None

    def named(self, words: Sequence[Lexeme]) -> str:
        """Return the first phrase of words."""
        if not words or Roles(words).role(0) not in "DCAnNPUXS":
            return ""
        p = Roles(words).phrase(0)
        return " ".join(w.text for w in words[: p.end])

    def _say(self, clause: Clause) -> None:
        text = clause.part("b") or clause.text
        words = self.words(text)
        if self.toned(text):
            return
        if self.counted(text, ""):
            return
        target = self.finder.find(words, 0)
        is_definite = bool(words) and words[0].sense.mark in ("the", "it", "they")
        if target is not None and target.ids and is_definite and target.end < len(words):
            rest = words[target.end :]
            if target.slot or target.garment:
                self.describe_part(target, rest)
            else:
                self.describe(self.parted(target), rest)
            self.focus = list(target.ids)
            return
        told = about.told(words, self.scene.setting)
        described = parse(self.said(words))
        if self.retaken(words):
            return
        if told and not self.has_thing(words):
            self.circumstances(told)
        elif described.subjects:
            if self.area is not None:
                self.add(words)
            elif text.partition(" ")[0] not in STARTS and not self.compared(words):
                self.anew(clause)
        elif any(w.sense.is_adjective or w.sense.pose or w.text in BIGGER | SMALLER for w in words):
            ids = self.finder.pronoun("it")
            self.describe(ids, words)

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
        if len(same) != 1 or p.head.sense.noun is None or same[0].kind != p.head.sense.noun.kind.name:
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

    # Describing

    def describe_part(self, target: Target, words: Sequence[Lexeme]) -> None:
        """Give a part or garment of a thing the colour that words say."""
        colour = next((w.sense.colour for w in words if w.sense.colour), None)
        s = self.get(target.ids[0])
        if target.slot and target.slot not in CATALOG[s.kind].slots:
            self.missed.append(f"`{target.slot}` of `{s.word or s.kind}` cannot be changed by itself.")
            return
        if colour is None:
            k = next((k for k, w in enumerate(words) if w.sense.mark == "a" or w.sense.noun), None)
            if target.garment and k is not None:
                self.undress(target)
                self.endow(Target(ids=[s.id]), words[k:])
            return
        draft = self.draft(s)
        if target.garment:
            slots = DYES[target.garment]
            worn = [a for a in s.attributes if a in DYES and set(DYES[a]) & set(slots)]
            put_on(draft, worn[0] if worn else target.garment, colour)
        elif target.slot:
            draft.parts[target.slot] = colour
        self.redraw(draft, s)
        self.focus = [s.id]

    def describe(self, ids: Sequence[str], words: Sequence[Lexeme]) -> None:
        """Let words be true of things: colours, sizes, poses, places, relations, other kinds."""
        is_turning = any(w.text in TURNING for w in words) and any(
            w.text.endswith(("left", "right")) for w in words
        )
        words = [w for w in words if w.text not in ("be", "look", "looking", "into", "as", "like", "very")]
        while words and words[0].text in ("to", "a lot", "much", "way", "even", "so"):
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
            return
        factor = factor_of(text, words)
        if factor is not None:
            if " than " not in f" {text} ":
                for id_ in ids:
                    self.scale(id_, factor**0.5 if is_shy else factor)
                words = [w for w in words if not is_size(w)]
                text = " ".join(w.text for w in words)
                if not any(w.sense.is_adjective or w.sense.noun or w.sense.where for w in words):
                    return
            else:
                for id_ in ids:
                    self.scale(id_, factor)
                return
        if self.shifted(ids, text, words):
            return
        if self.resettle(words):
            return
        if self.renamed(ids, words):
            return
        self.spoken(ids, words)

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
        if noun is None or p.end < len(words) and self.is_posed(words, p.end) and noun.kind.name != s.kind:
            if noun is None:
                return False
        kind = CATALOG[s.kind]
        if p.head.sense.colour and p.det != "a" and not p.count and p.end >= len(words):
            return False
        if noun.kind is kind or p.head.text in ("one", "ones"):
            if p.count or noun.is_plural:
                self.recount(ids[0], p.count or max(2, s.count))
            self.adjectives(ids, p.mods)
            if p.end < len(words):
                self.spoken(ids, words[p.end :])
            return True
        if slot_of(kind, p.head.text) and not p.count and p.det != "a":
            return False
        if garment_of(kind, p.head.text) or is_worn(noun.kind):
            if self.verb not in ("turn", "transform", "convert", "change"):
                self.endow(Target(ids=list(ids)), words)
                return True
        is_kind = p.det == "a" or p.count or noun.is_plural
        if is_kind or self.verb in ("turn", "transform", "convert", "change"):
            self.become_other(Target(ids=list(ids)), self.said(words))
            return True
        return False

    def is_posed(self, words: Sequence[Lexeme], k: int) -> bool:
        """Tell whether a pose follows."""
        return bool(words[k].sense.pose)

    def adjectives(self, ids: Sequence[str], mods: Sequence[Lexeme]) -> None:
        """Describe things by adjectives; a new colour takes the place of the old one."""
        if not mods:
            return
        colours = any(m.sense.colour for m in mods)
        material = any(m.sense.material for m in mods)
        pattern = any(m.sense.pattern for m in mods)
        for id_ in ids:
            s = self.get(id_)
            draft = self.draft(s)
            if colours or material:
                draft.colours, draft.material = [], draft.material if not material else None
                main = CATALOG[s.kind].recolour[:1]
                draft.parts = {k: v for k, v in draft.parts.items() if k not in main}
                if colours and draft.material in ("gold", "silver", "bronze", "copper"):
                    draft.material = None
                if not pattern and colours:
                    draft.pattern = s.pattern
            unknown: list[str] = []
            dress(draft, mods, unknown)
            for wish in draft.wishes:
                unknown.append(wish[0])
            self.note_poses(s, unknown)
            self.redraw(draft, s)

    def note_poses(self, subject: Subject, words: Sequence[str]) -> None:
        """Tell the words that a drawing cannot show."""
        for word in words:
            self.missed.append(f"`{subject.word or subject.kind}` cannot be drawn `{word}`.")

    def spoken(self, ids: Sequence[str], words: Sequence[Lexeme]) -> None:
        """Read on: adjectives, poses, verbs with objects, prepositions, circumstances."""
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
                w.text in ("left", "right") or (nxt and nxt.text in ("left", "right", "to the left", "to the right"))
            ):
                way = w.text if w.text in ("left", "right") else (nxt.text if nxt else "")
                for id_ in ids:
                    self.turn(id_, "left" if way.endswith("left") else "right")
                i += 1 if w.text in ("left", "right") else 2
            elif s.pose or s.link:
                i = self.acted(ids, words, i)
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
                    or (words[k].sense.mark in ("and", "comma") and words[k + 1 : k + 2] and words[k + 1].sense.colour)
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
            elif s.mark or s.is_silent or s.count:
                i += 1
            else:
                strange.append(w.text)
                i += 1
        if strange:
            self.missed.append(UNCLEAR.format(" ".join(strange)))

    def variants(self, ids: Sequence[str]) -> frozenset[str]:
        """Return the poses that the drawings of things know."""
        return frozenset(v for i in ids for v in CATALOG[self.get(i).kind].variants)

    def acted(self, ids: Sequence[str], words: Sequence[Lexeme], i: int) -> int:
        """Take a verb at `i`: a pose, or a relation to what follows."""
        sense, text = words[i].sense, words[i].text
        has_object = i + 1 < len(words) and (
            words[i + 1].sense.mark in ("a", "the", "it")
            or words[i + 1].sense.count
            or Roles(words).starts_bare(i + 1)
        )
        link = sense.link or (sense.transitive if has_object else None)
        end = i + 1
        if link and has_object:
            end = self.tie(ids, link, words, i + 1)
        if sense.pose:
            for id_ in ids:
                s = self.get(id_)
                draft = self.draft(s)
                if self.host_of(id_) is not None and variant_for(CATALOG[s.kind], sense.pose) is None:
                    continue
                pose(draft, sense.pose)
                if draft.wishes and not (link and has_object):
                    self.note_poses(s, [text])
                if draft.where == "sky" and s.where != "sky":
                    self.lift(id_)
                    draft.where = "sky"
                self.redraw(draft, self.get(id_))
                if draft.variant in ("flying", "hovering", "soaring") and self.grounded(id_):
                    self.lift(id_)
        return end

    def lift(self, id_: str) -> None:
        """Raise a thing into the air."""
        s, ground = self.get(id_), self.ground
        if not s.pins or s.pins[0].is_aloft:
            return
        kind = CATALOG[s.kind]
        top = min(p.y - p.height for p in s.pins) * ground.height
        way = min(0.0, max(0.06 * ground.height - top, -0.3 * ground.height))
        pins = [msgspec.structs.replace(ground.moved(p, 0, way), is_aloft=True) for p in s.pins]
        self.put(msgspec.structs.replace(s, pins=ground.kept_inside(kind, pins)))

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
                if not self.link(id_, key, target.ids[0]):
                    self.link(id_, "next to", target.ids[0])
            return target.end
        p = Roles(words).phrase(i)
        text = self.said(words[i : p.end])
        for id_ in ids:
            known = {s.id for s in self.scene.subjects}
            for new in self.introduce(text, is_placed=False):
                if new not in known and not self.link(id_, key, new):
                    self.link(id_, "next to", new)
        return p.end

    def squeeze(self, id_: str, hosts: Sequence[str]) -> None:
        """Put a thing between two others."""
        kept = unrelated(self.scene.relations, frozenset((id_,)))
        new = Relation(subject=id_, name="between", object=hosts[0], other=hosts[1])
        self.replace(relations=(*kept, new))
        s, ground = self.get(id_), self.ground
        boxes = [b for h in hosts[:2] for b in ground.boxes(self.get(h))]
        if not s.pins or not boxes:
            return
        x = sum((b[0] + b[2]) / 2 for b in boxes) / len(boxes)
        y = max(p.y for h in hosts[:2] for p in self.get(h).pins) * ground.height
        pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=x, y=y + 0.01 * ground.height)
        self.put(msgspec.structs.replace(s, pins=pins, where=None))

    def related(self, ids: Sequence[str], words: Sequence[Lexeme], i: int) -> int:
        """Take a preposition at `i` with what follows it."""
        key = words[i].sense.preposition or ""
        if key in ("past", "at") or words[i].text == "to":
            key = "next to"
        target = self.finder.find(words, i + 1, is_moved=True)
        if target is None or not target.ids:
            if key in ("with", "in") and self.parts(ids, words[i + 1 :]):
                return len(words)
            if words[i + 1].sense.mark == "the" and self.names_thing(words[i + 1 :]):
                self.missed.append(MISSED.format(bare(self.named(words[i + 1 :]))))
                return len(words)
        return self.tie(ids, key, words, i + 1)

    # Moving

    def shifted(self, ids: Sequence[str], text: str, words: Sequence[Lexeme]) -> bool:
        """Move things to a place in the picture that words name."""
        if any(w.sense.noun and not w.sense.where and w.text not in ("ground", "corner") for w in words):
            if not any(w.sense.where for w in words):
                return False
        padded = f" {text} "
        if any(
            w.sense.preposition and k + 1 < len(words) and self.finder.find(words, k + 1, is_moved=True)
            for k, w in enumerate(words)
        ):
            return False
        go = way_of(padded, words)
        if go is None:
            return False
        is_shy = any(mark in padded for mark in SHY) or " further " in padded or " more " in padded
        for id_ in ids:
            self.go(id_, go, is_shy=is_shy)
        return True

    def go(self, id_: str, go: "tuple[str, str]", *, is_shy: bool) -> None:
        """Move one thing: `go` is (left, right, centre or nothing; up, down, far, near or ...)."""
        s, ground = self.get(id_), self.ground
        host = self.host_of(id_)
        if not s.pins and host is not None:
            self.release(id_, host.id)
            self.replace(
                relations=tuple(r for r in self.scene.relations if carried_by(r) != id_)
            )
            s = self.get(id_)
        if not s.pins:
            return
        kind = CATALOG[s.kind]
        across, deep = go
        w, h = ground.width, ground.height
        x: float | None = None
        boxes = ground.boxes(s)
        left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
        middle, half = (left + right) / 2, (right - left) / 2
        if across == "left":
            x = middle - 0.14 * w if is_shy else max(min(0.2 * w, middle - 0.22 * w), half + 0.02 * w)
        elif across == "right":
            x = middle + 0.14 * w if is_shy else min(max(0.8 * w, middle + 0.22 * w), 0.98 * w - half)
        elif across == "centre":
            x = w / 2
        pins = s.pins
        others = boxes_of(self.scene, ground, but=frozenset((id_,)))
        if x is not None:
            pins = shifted_to(ground, kind, pins, x=x, others=() if is_shy else others)
            pins = self.ordered(id_, kind, pins)
        pins = self.deepened(kind, pins, deep, is_shy=is_shy)
        if deep in ("ground", "bottom") and s.variant in ALOFT:
            s = msgspec.structs.replace(s, variant=None)
            self.put(s)
        where: WhereWord | None = cast("WhereWord", across) if across else None
        where = {"far": "background", "near": "foreground", "sky": "sky"}.get(deep, where)  # type: ignore[assignment]
        gone = unrelated(self.scene.relations, frozenset((id_,)))
        self.replace(relations=gone)
        self.put(msgspec.structs.replace(self.get(id_), pins=pins, where=where))

    def deepened(
        self, kind: Kind, pins: Sequence[Pin], deep: str, *, is_shy: bool
    ) -> tuple[Pin, ...]:
        """Return pins moved up or down, or nearer or further away with their size."""
        ground = self.ground
        h = ground.height
        high, low = ground.band()
        feet = max((p.y for p in pins), default=0.5) * h
        part = 0.5 if is_shy else 1.0
        match deep:
            case "up" | "down":
                way = (-0.16 if deep == "up" else 0.16) * h * part
                out = [ground.moved(p, 0, way) for p in pins]
                aloft = deep == "up" and not ground.place.is_indoors and feet + way < ground.horizon
                out = [msgspec.structs.replace(p, is_aloft=p.is_aloft or aloft) for p in out]
            case "far":
                goal = feet + (high + 0.12 * (low - high) - feet) * part
                factor = 0.6 if not is_shy else 0.8
                out = [ground.moved(p, 0, min(0.0, goal - feet), factor) for p in pins]
            case "near":
                goal = feet + (0.965 * h - feet) * part
                factor = 1.35 if not is_shy else 1.16
                out = [ground.moved(p, 0, max(0.0, goal - feet), factor) for p in pins]
            case "sky" | "top":
                tall = max(p.height for p in pins) * h
                way = 0.08 * h + tall - min(p.y for p in pins) * h
                out = [ground.moved(p, 0, min(0.0, way)) for p in pins]
                out = [msgspec.structs.replace(p, is_aloft=True) for p in out]
            case "ground" | "bottom":
                goal = max(feet, (high + low) / 2) if deep == "ground" else 0.94 * h
                out = [ground.moved(p, 0, goal - feet) for p in pins]
                out = [msgspec.structs.replace(p, is_aloft=False) for p in out]
            case "middle":
                tall = max(p.height for p in pins) * h
                out = [ground.moved(p, 0, 0.5 * h + tall / 2 - feet) for p in pins]
            case _:
                return tuple(pins)
        return ground.kept_inside(kind, out)

    # Circumstances

    def resettle(self, words: Sequence[Lexeme]) -> bool:
        """Take `on a beach`, `in the snow` after what is moved: the setting of all."""
        told = about.told(words, self.scene.setting)
        if not told.get("setting") or told["setting"] == "plain" or self.has_thing(words):
            return False
        self.circumstances(told)
        return True

    def circumstances(self, told: "about.Told") -> None:
        """Change what holds for the whole picture."""
        before = self.scene
        ground = self.ground
        told = dict(told)
        title = told.pop("lettering", None)
        if title:
            self.replace(lettering=title)
        setting = told.get("setting")
        framing = told.get("framing")
        if setting and setting != "plain":
            told.setdefault("background", None)
        self.replace(**told)
        if told.get("weather") in ("cloudy", "overcast", "rain", "storm"):
            self.restore("clouds")
        if setting and setting != before.setting:
            self.replace(horizon=None, without=None)
            self.scene = resettled(self.scene, ground, self.ground)
            self.repose(ground.place.name)
        elif setting == "plain":
            self.replace(horizon=None)
        if framing and framing != before.framing:
            self.replace(
                subjects=tuple(msgspec.structs.replace(s, pins=()) for s in self.scene.subjects)
            )

    def restore(self, name: str) -> None:
        """Let the setting draw again what was taken away."""
        if self.scene.without and name in self.scene.without:
            self.replace(without=tuple(n for n in self.scene.without if n != name))

    def repose(self, old: str) -> None:
        """Forget the poses that only the old setting asked for."""
        place = PLACES.get(self.scene.setting or "")
        for s in self.scene.subjects:
            is_dry = place is not None and place.water is None and not place.is_weightless
            if (s.variant == "swimming" and is_dry) or (
                s.variant == "flying" and old in ("sky", "space") and place and place.land
            ):
                self.put(msgspec.structs.replace(s, variant=None, pins=()))

    def toned(self, text: str) -> bool:
        """Take what is done to the pixels: warmer, black and white, blurred."""
        tones = tones_of(text)
        if not tones:
            return False
        for tone in tones:
            self.tones = [t for t in self.tones if t != tone]
            self.tones.append(tone)
        return True

    def untoned(self, text: str) -> bool:
        """Take back what was done to the pixels."""
        gone = [t for t in self.tones if t in tones_of(text) or t in text]
        self.tones = [t for t in self.tones if t not in gone]
        return bool(gone)

    # Describing anew

    def anew(self, clause: Clause) -> None:
        """Let a whole description replace the subjects; those that it repeats stay."""
        described = parse(self.plain(clause.text))
        words = self.words(clause.text)
        self.note(described.unknown)
        is_more = any(w.sense.mark == "the" for w in words)
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
            Relation(subject=ids[r.subject], name=r.name, object=ids[r.object],
                     other=ids.get(r.other or ""))
            for r in described.relations
        )  # fmt: skip
        if is_more and fresh < len(made):
            made += left
            relations = (*self.scene.relations, *(r for r in relations if r not in self.scene.relations))
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


def carried_by(r: Relation) -> str | None:
    """Return the id of what hangs on the other side of a relation."""
    if r.name in ATTACHING:
        return r.subject
    return r.object if r.name in ("holding", "wearing") else None


def strips(area: Area, count: int) -> list[Area]:
    """Part an area into strips side by side, one for each of several things."""
    if count <= 1:
        return [area] * count
    left, top, right, bottom = area.box
    step = (right - left) / count
    out: list[Area] = []
    for k in range(count):
        one = Area.__new__(Area)
        one.width, one.height, one.cells = area.width, area.height, area.cells
        one.box = (left + k * step, top, left + (k + 1) * step, bottom)
        out.append(one)
    return out


def fronted(pin: Pin, box: Box, others: Sequence[tuple[Box, float]]) -> Pin:
    """Return a pin that is not hidden by what stands nearer: it lies before that, or on it."""
    size = max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
    if any(y >= pin.y and overlap(box, b) > 0.12 * size for b, y in others):
        return msgspec.structs.replace(pin, is_raised=True, is_aloft=True)
    return pin


def bare(text: str) -> str:
    """Return words without their article."""
    for lead in ("the ", "a ", "an ", "any ", "all ", "my ", "his ", "her ", "its ", "of "):
        text = text.removeprefix(lead)
    return text


def is_size(word: Lexeme) -> bool:
    """Tell whether a word says a size."""
    return bool(word.sense.size) or word.text in BIGGER | SMALLER or word.text in (
        "twice", "half", "double", "big", "size", "bit", "little", "somewhat", "lot", "a bit", "a little", "slightly", "times",
    )  # fmt: skip


def factor_of(text: str, words: Sequence[Lexeme]) -> float | None:
    """Return how much larger words ask a thing to be; None if they do not."""
    if any(w.sense.noun and not is_size(w) and not w.sense.colour for w in words) and " than " not in text:
        return None
    tokens = text.split()
    sizes = {w.sense.size for w in words if w.sense.size}
    if any(t in text for t in TWICE) and (sizes or "size" in tokens or "big" in tokens):
        return 2.0 if "small" not in sizes else 0.5
    if "half" in tokens and (sizes or "size" in tokens):
        return 0.5
    if set(tokens) & BIGGER and not any(w.sense.where for w in words):
        is_up = "up" in tokens or "higher" in tokens
        return None if is_up else 1.45
    if set(tokens) & SMALLER:
        return 1 / 1.45
    if sizes and not any(w.sense.noun and not is_size(w) for w in words):
        return {"tiny": 0.5, "small": 0.7, "large": 1.4, "huge": 1.9}.get(sizes.pop() or "")
    return None


def way_of(padded: str, words: Sequence[Lexeme]) -> tuple[str, str] | None:
    """Return where words move a thing: across and in depth or height; None if nowhere."""
    where = {w.sense.where for w in words if w.sense.where}
    across = deep = ""
    if "left" in where or " left " in padded:
        across = "left"
    elif "right" in where or " right " in padded:
        across = "right"
    if " corner " in padded or " upper " in padded or " lower " in padded:
        deep = "sky" if " top " in padded or " upper " in padded else ""
        deep = "bottom" if " bottom " in padded or " lower " in padded else deep
    if "centre" in where or " middle " in padded or " centre " in padded:
        across = across or "centre"
    for name, found in (
        ("up", (" up ", " higher ", " upwards ", " upward ")),
        ("down", (" down ", " lower ", " downwards ", " downward ")),
        ("far", (" back ", " backwards ", " further away ", " farther away ", " away ", " far away ",
                 " into the distance ", " to the background ", " further back ")),
        ("near", (" closer ", " forward ", " forwards ", " nearer ", " to the front ",
                  " to the foreground ")),
        ("sky", (" to the top ", " into the sky ", " into the air ")),
        ("bottom", (" to the bottom ",)),
    ):  # fmt: skip
        if not deep and any(mark in padded for mark in found):
            deep = name
    for word, name in (("background", "far"), ("foreground", "near"), ("sky", "sky"),
                       ("ground", "ground"), ("top", "sky"), ("bottom", "bottom")):  # fmt: skip
        if not deep and word in where:
            deep = name
    return (across, deep) if across or deep else None
