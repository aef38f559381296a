"""Owns a scene while it is edited: its subjects by id, what hangs on what, the whole's light.

Every operation leaves a whole scene, without relations to what is gone. Does not know words of
command, nor where things stand (`pinning`, `standing`).
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.placing import (
    Area,
    Ground,
    resettled,
)
from tintype.engine.vignette.editing.refer import Finder, Target
from tintype.engine.vignette.memory import Past
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.scene import (
    ATTACHING,
    CARRIED,
    Pin,
    Relation,
    Scene,
    Seat,
    Subject,
)
from tintype.engine.vignette.tones import tones_of

Mark = TypeVar("Mark", Pin, Seat)
COLOURLESS: Final = ("monochrome", "black ink", "ink", "sketch", "woodcut", "tintype")
SNOWBOUND: Final[Mapping[str, str]] = {
    "snowfield": "meadow",
    "ski slope": "mountains",
    "ski resort": "alpine village",
}
"""Settings in which it is always winter, and what is there in the other seasons."""
LEAVING_SNOW: Final = ("clear", "cloudy", "overcast", "fog", "wind")
"""Weather in which snow lies on where it snowed before."""
AGES: Final[Mapping[str, str]] = {"older": "old", "elder": "old", "younger": "young"}
SO_ALREADY: Final = "The picture is so already."
MISSED: Final = "There is no `{}` by itself in the picture, so nothing was changed about it."


class Canvas:
    """One scene, changed step by step.

    `focus` is what `it` means, `missed` what could not be done, `gone` what was taken out,
    `vacant` on or in what it lay, as (its kind, relation, host), `past` what the picture was
    before; `seed` is that of a picture that was gone back to.
    """

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
        self.refocus(focus)
        self.tones = list(tones)
        self.missed: list[str] = []
        self.quotes: list[str] = []
        self.is_fresh = False
        self.is_blind = False
        self.verb = ""
        self.gone: list[Subject] = []
        self.vacant: list[tuple[str, str, str]] = []
        self.past: list[Past] = []
        self.seed: int | None = None

    def refocus(self, focus: Sequence[str]) -> None:
        """Let `it` mean what it meant after another edit, whose `focused` this is."""
        self.focus = [i for i in focus if "#" not in i]
        worn = (i.split("#", 1) for i in focus if "#" in i)
        self.is_bared = False
        """Something has just been taken off, so that `it` may be what is no more."""
        self.garb = tuple(next((w for w in worn if w[1] in DYES), ()))

    def state(self) -> tuple[Scene, tuple[str, ...], bool, int]:
        """Return what an edit may change."""
        return self.scene, tuple(self.tones), self.is_fresh, len(self.past)

    def words(self, text: str) -> list[Lexeme]:
        """Return the lexemes of plain words, as an instruction means them."""
        out: list[Lexeme] = []
        for word in lexemes_of(text):
            head, _, tail = word.text.rpartition(" ")
            if not word.is_known and (more := compared_with(word.text)) is not None:
                out.append(more)
            elif head and word.sense.colour and out and is_pointing(out[-1]):
                # `the apple green` is a green apple, if there is an apple.
                parts = [*lexemes_of(head), *lexemes_of(tail)]
                is_there = parts[0].sense.noun and self.finder.matching(parts[0])
                out += parts if is_there else [word]
            else:
                out.append(word)
        return out

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
        finder = Finder(self.scene, self.focus, self.ground, self.area)
        finder.garb = self.garb
        return finder

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
            for p in s.marks
            if p.roll and p.roll[1:].partition("/")[0].isdecimal()
        ]
        return f"s{max([*taken, *rolled], default=0) + 1}"

    def focused(self) -> tuple[str, ...]:
        """Return what `it` means next: ids, and `s1#hat` for a garment that was put on last."""
        ids = [i for i in self.focus if self.scene.subject(i)]
        if len(self.garb) == 2 and self.garb[0] in ids:
            worn = self.get(self.garb[0]).attributes
            ids += ["#".join(self.garb)] if self.garb[1] in worn else []
        return tuple(ids)

    def parted(self, target: Target) -> list[str]:
        """Return the ids of a target; single pieces become subjects of their own."""
        out: list[str] = []
        for id_ in target.ids:
            pieces = target.pieces.get(id_)
            out.append(self.split(self.get(id_), pieces) if pieces else id_)
        return out

    def split(self, subject: Subject, pieces: Sequence[int]) -> str:
        """Take pieces out of a subject; both parts keep their places and their chance."""
        is_new = min(pieces) >= len(subject.marks)
        if not is_new and (len(subject.marks) < subject.count or self.loads(subject.id)):
            return subject.id
        rest = [k for k in range(subject.count) if k not in pieces]
        some = [k for k in range(subject.count) if k in pieces]
        if not rest or not some:
            return subject.id
        one = msgspec.structs.replace(chosen(subject, some), id=self.new_id())
        left = chosen(subject, rest)
        at = next(i for i, s in enumerate(self.scene.subjects) if s.id == subject.id)
        subjects = self.scene.subjects
        ties = (
            msgspec.structs.replace(r, subject=one.id)
            for r in self.scene.relations
            if r.subject == subject.id and r.name in ATTACHING
        )
        held = (
            msgspec.structs.replace(r, object=one.id)
            for r in self.scene.relations
            if r.object == subject.id and r.name in CARRIED
        )
        self.replace(
            subjects=(*subjects[:at], left, one, *subjects[at + 1 :]),
            relations=(*self.scene.relations, *ties, *held),
        )
        return one.id

    def foremost(self, ids: Sequence[str]) -> list[Subject]:
        """Return all subjects, those with these ids first."""
        return sorted(self.scene.subjects, key=lambda s: s.id not in ids)

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

    def wearer_of(self, id_: str) -> str:
        """Return who wears or holds a thing, or the thing itself."""
        for r in self.scene.relations:
            if r.object == id_ and r.name in ("wearing", "holding"):
                return r.subject
        return id_

    def carrier_of(self, id_: str) -> str:
        """Return what stands by itself and carries a thing, or the thing itself."""
        for _ in self.scene.subjects:
            host = self.host_of(id_)
            if host is None:
                break
            id_ = host.id
        return id_

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
            self.put(msgspec.structs.replace(made, pins=subject.pins, seats=subject.seats))

    def grounded(self, id_: str) -> bool:
        """Tell whether a subject stands by itself in a place that is known."""
        return bool(self.get(id_).pins)

    def note(self, unknown: Sequence[str]) -> None:
        """Tell the words that nothing knows."""
        for word in unknown:
            self.missed.append(f"`{word}` is not in the vocabulary and was not drawn.")

    def note_poses(self, subject: Subject, words: Sequence[str]) -> None:
        """Tell the words that a drawing cannot show."""
        for word in words:
            self.missed.append(f"`{subject.word or subject.kind}` cannot be drawn `{word}`.")

    def add_copy(self, subject: Subject) -> None:
        """Add a described subject."""
        id_ = self.new_id()
        self.replace(
            subjects=(*self.scene.subjects, msgspec.structs.replace(subject.unplaced(), id=id_))
        )

    def exchange(self, a: Subject, b: Subject) -> None:
        """Exchange two things of which one hangs on something."""
        if a.seats and b.seats and self.host_of(a.id) == self.host_of(b.id):
            for one, two in ((a, b.seats), (b, a.seats)):
                assert one.seats is not None
                at = tuple(
                    msgspec.structs.replace(seat, x=other.x, y=other.y)
                    for seat, other in zip(one.seats.at, two.at, strict=False)
                )
                seats = msgspec.structs.replace(one.seats, at=at)
                self.put(msgspec.structs.replace(one, seats=seats))
            return
        swap = {a.id: b.id, b.id: a.id}
        self.replace(
            relations=tuple(
                msgspec.structs.replace(
                    r, subject=swap.get(r.subject, r.subject), object=swap.get(r.object, r.object)
                )
                for r in self.scene.relations
            )
        )

    def rearrange(self) -> None:
        """Forget where everything stood."""
        self.replace(
            subjects=tuple(s.unplaced() for s in self.scene.subjects),
            without=None,
        )

    def circumstances(self, told: "about.Told") -> None:
        """Change what holds for the whole picture."""
        before = self.scene
        ground = self.ground
        told = dict(told)
        title = told.pop("lettering", None)
        if title:
            self.replace(lettering=title)
        season = told.get("season")
        if season in ("spring", "summer", "autumn"):
            if self.scene.setting in SNOWBOUND:
                told.setdefault("setting", SNOWBOUND[self.scene.setting])
            if self.scene.weather == "snow":
                told.setdefault("weather", "clear")
        if before.weather == "snow" and told.get("weather") in LEAVING_SNOW and self.is_deep():
            told.setdefault("season", "winter")  # What has fallen lies there still.
        setting = told.get("setting")
        framing = told.get("framing")
        if setting and setting != "plain":
            told.setdefault("background", None)
        if setting and setting != before.setting:
            told.setdefault("ground", None)
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
            self.replace(subjects=tuple(s.unplaced() for s in self.scene.subjects))

    def is_deep(self) -> bool:
        """Tell whether snow lies since the picture was made, and no edit let it snow."""
        is_new = any(was.scene.weather != "snow" for was in self.past)
        return self.scene.season is None and not is_new

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

    def has_thing(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether words name a thing that can be drawn."""
        if about.wall_hue(words, self.scene.setting):
            return False
        if any(about.weather_of(w) for w in words) and len(words) <= 3:
            return any(w.sense.noun and w.text in ("sun", "moon", "the sun") for w in words)
        return bool(parse(self.said(words)).subjects)

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
        if not gone and "black and white" in text and self.scene.style in COLOURLESS:
            self.replace(style=None)
            return True
        return bool(gone)


def is_pointing(word: Lexeme) -> bool:
    """Tell whether a word points at things that are there: `the apples`, `one apple`."""
    return word.sense.mark == "the" or word.sense.count > 0 or word.text == "both"


def compared_with(text: str) -> Lexeme | None:
    """Return `spooky` for `spookier`, `old` for `older`."""
    if text in AGES:
        return lexemes_of(AGES[text])[0]
    for ending, instead in (("ier", "y"), ("er", ""), ("er", "e")):
        if text.endswith(ending) and len(text) > 5:
            [plain, *more] = lexemes_of(text.removesuffix(ending) + instead)
            if plain.is_known and not more and (plain.sense.is_circumstance or plain.sense.state):
                return plain
    return None


def chosen(subject: Subject, pieces: Sequence[int]) -> Subject:
    """Return some pieces of a subject, which keep their places and their chance."""

    def kept(marks: Sequence[Mark]) -> tuple[Mark, ...]:
        rolled = [
            msgspec.structs.replace(m, roll=m.roll or f"{subject.id}/{k}")
            for k, m in enumerate(marks)
        ]
        return tuple(rolled[k] for k in pieces if k < len(rolled))

    seats = subject.seats
    return msgspec.structs.replace(
        subject,
        count=len(pieces),
        pins=kept(subject.pins),
        seats=seats and msgspec.structs.replace(seats, at=kept(seats.at)),
    )


def carried_by(r: Relation) -> str | None:
    """Return the id of what hangs on the other side of a relation."""
    if r.name in ATTACHING:
        return r.subject
    return r.object if r.name in ("holding", "wearing") else None


def bare(text: str) -> str:
    """Return words without their article."""
    for lead in ("the ", "a ", "an ", "any ", "all ", "my ", "his ", "her ", "its ", "of "):
        text = text.removeprefix(lead)
    return text


def items_of(words: Sequence[Lexeme]) -> list[list[Lexeme]]:
    """Return the items of a list."""
    out: list[list[Lexeme]] = [[]]
    for word in words:
        if word.sense.mark in ("and", "comma"):
            out.append([])
        else:
            out[-1].append(word)
    return [item for item in out if item]
