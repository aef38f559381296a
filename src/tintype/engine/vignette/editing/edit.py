"""Owns edits: an instruction in words becomes a change of a scene, and nothing else changes.

What is not mentioned keeps its pins, looks and chance. A command of `instruct` is a method with its
name, here or in `adding`, `taking`, `trading`, `shifting` and `overall`. Does not know pixels; what
words do to things is for `change`, where things stand for `standing`.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.attaching.hooks import extent
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.befalling import BEFALLS
from tintype.engine.vignette.editing.canvas import MISSED, SO_ALREADY, bare
from tintype.engine.vignette.editing.change import UNCLEAR
from tintype.engine.vignette.editing.instruct import AMOUNTS, STARTS, Clause, read
from tintype.engine.vignette.editing.move import BIGGER, SMALLER
from tintype.engine.vignette.editing.overall import Overall
from tintype.engine.vignette.editing.placing import Area
from tintype.engine.vignette.editing.refer import Target, is_deed
from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import is_animate, is_human, slot_of
from tintype.engine.vignette.memory import Past
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.scene import Scene

HANDY_M: Final = 1.2
"""Up to this size a new thing is meant for the hand that holds another, in metres."""
BUILT: Final = ("window", "door", "roof", "chimney", "wall", "shutter")
"""What every house has."""
MORE_OF: Final = re.compile(r"^(?:\w+ more|another|an extra) \w")
"""What begins so is added, also without a command."""
MARKS: Final = ("logo", "icon", "badge", "emblem")
"""Framings that are one thing with what they show, and other words for that."""
SHARED: Final = (
    " , and the ",
    " and the ",
    " , the ",
    " and his ",
    " and her ",
    " and its ",
    " and ",
)
"""Where a second target of one verb begins."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """A changed scene. `focus` is what `it` means next time, `tones` what is done to the pixels.

    `is_fresh` asks for another seed. `past` is what can still be undone, and `seed` that of a
    picture that was gone back to. `warnings` say what could not be done.
    """

    scene: Scene
    is_changed: bool
    focus: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    is_fresh: bool = False
    past: tuple[Past, ...] = ()
    seed: int | None = None


def edited(
    scene: Scene,
    instruction: str,
    *,
    ratio: float = 1.0,
    area: Area | None = None,
    focus: Sequence[str] = (),
    tones: Sequence[str] = (),
    past: Sequence[Past] = (),
) -> Edit:
    """Return the scene as `instruction` changes it. Any text gives an edit.

    `ratio` is width over height, `past` what the picture was before. With an `area` new things go
    into it, and `it` lies in it.
    """
    editor = Editor(scene, ratio, area, focus, tones)
    clauses, quotes = read(instruction)
    editor.quotes, editor.past = quotes, list(past)
    for clause in clauses:
        editor.do(clause)
    editor.take_over()
    editor.keep_horizon(scene)
    is_undone = editor.seed is not None
    is_changed = editor.scene != scene or editor.tones != list(tones) or editor.is_fresh
    is_changed = is_changed or is_undone
    if not is_changed and not editor.missed:
        editor.missed.append("The instruction could not be understood as a change.")
    # `stop the snow, clear sky` asks for one thing twice.
    missed = [m for m in editor.missed if not (is_changed and m == SO_ALREADY)]
    return Edit(
        scene=editor.scene,
        is_changed=is_changed,
        focus=editor.focused(),
        tones=tuple(editor.tones),
        warnings=tuple(dict.fromkeys(missed)),
        is_fresh=editor.is_fresh,
        past=tuple(editor.past),
        seed=editor.seed,
    )


class Editor(Overall):
    """Does one instruction, clause by clause, to one scene."""

    def do(self, clause: Clause) -> None:
        """Do one command."""
        before, missed = self.state(), len(self.missed)
        was, was_bared = self.scene, self.is_bared
        clause = self.rather(clause)
        if (hue := about.wall_hue(self.words(clause.text), was.setting)) is not None:
            self.circumstances({"background": hue})
            return
        if (hue := about.ground_hue(self.words(clause.text), was.setting)) is not None:
            self.circumstances({"ground": hue})
            return
        getattr(self, f"_{clause.name or 'say'}")(clause)
        self.garb = self.put_on_since(was) or self.garb
        self.is_bared = self.is_bared and not was_bared
        if clause.name == "instead" or clause.part("i"):
            self.trade(was)
        if self.state() == before and len(self.missed) == missed and not was_bared:
            if self.is_so_already(clause):
                self.missed.append(SO_ALREADY)
            else:
                self.missed.append(UNCLEAR.format(self.plain(clause.text)))

    def put_on_since(self, was: Scene) -> tuple[str, ...]:
        """Return who put on which garment since an earlier scene, if it is one."""
        new = [
            (s.id, a)
            for s in self.scene.subjects
            if (old := was.subject(s.id)) is not None
            for a in s.attributes
            if a in DYES and a not in old.attributes
        ]
        return new[0] if len(new) == 1 else ()

    def is_so_already(self, clause: Clause) -> bool:
        """Tell whether a clause asks for what the picture shows: `make it night` at night."""
        told = about.told(self.words(clause.part("b") or clause.text))
        return bool(told) and all(getattr(self.scene, k) == v for k, v in told.items())

    def _instead(self, clause: Clause) -> None:
        text = clause.part("b")
        who, modal, deed = text.partition(" should ")
        if modal:
            self._should(Clause(text=text, name="should", parts={"a": who, "b": deed}))
            return
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
        target = Target(ids=self.replaced_by(words))
        if target.ids:
            self.become_other(target, self.said(words))

    def replaced_by(self, words: Sequence[Lexeme]) -> list[str]:
        """Return what `it` is that becomes what words name: the pizza, not its cook, a cake."""
        kinds = [CATALOG[s.kind] for s in parse(self.said(words)).subjects[:1]]
        families = {k.category for k in kinds}
        alike = [s.id for s in self.scene.subjects if CATALOG[s.kind].category in families]
        if len(alike) == 1:
            return alike  # Lemons in place of the oranges, not of their stall.
        ids = self.finder.pronoun("it")
        if not ids:
            return []
        is_ridden = not any(map(is_human, kinds)) and is_human(CATALOG[self.finder.kind_of(ids[0])])
        is_handy = any(extent(k) < HANDY_M and not is_animate(k) for k in kinds)
        ties = "holding" if is_handy else "riding" if kinds and is_ridden else ""
        meant = [r.object for r in self.scene.relations if (r.subject, r.name) == (ids[0], ties)]
        return meant[:1] or ids

    def _whole(self, clause: Clause) -> None:
        text = clause.part("b")
        words = self.words(text)
        if self.toned(text) or self.tinged(self.words(f"it {text}")):
            return
        if len(words) > 1 and words[-1].text in about.PICTURES and words[-2].sense.style:
            words = words[:-1]  # `a pixel art picture`: this one in that style.
        told = self.told_of(words)
        if told and not self.has_thing(words):
            self.circumstances(told)
            return
        head, mark, tail = text.partition(" with ")
        if mark and (told := about.told(self.words(head), self.scene.setting)):
            self.circumstances(told)
            if not self.is_part_of_all(self.words(tail)):
                self._add(Clause(text=tail, name="add", parts={"v": "with", "a": tail}))
            return
        if clause.text.startswith(("in ", "as ", "like ")) and not told:
            self._say(clause)
            return
        if words and is_deed(words[0]):
            self.make("make", f"it {text}")  # `make it hold a strawberry`
            return
        target = self.finder.find(self.words("it"), 0)
        if target is not None and target.garment:
            self.describe_part(target, words)
            return
        ids = self.replaced_by(words)
        if ids:
            self.verb = clause.text.partition(" ")[0]
            self.describe(ids, words)
            self.focus = ids

    def _should(self, clause: Clause) -> None:
        told = about.told(self.words(clause.part("b")), self.scene.setting)
        if clause.part("a") == "it" and told:
            self.circumstances(told)
            return
        target, _ = self.find(clause.part("a"))
        if target is None or not target.ids:
            owner = self.words(clause.part("a"))
            if self.names_thing(owner) and not about.told(self.words(clause.text)):
                self.missed.append(MISSED.format(self.plain(bare(self.named(owner)))))
                return
            self._say(clause)
            return
        self.verb = "make"
        parts = self.shared(f"{clause.part('a')} {clause.part('b')}")
        if len(parts) > 1:
            for part in parts:
                self.make("make", part)
            return
        rest = self.words(clause.part("b"))
        self.say_of(target, rest)

    def _make(self, clause: Clause) -> None:
        text, verb = clause.part("a"), clause.part("v")
        if self.toned(f"{verb} {text}") or (verb in about.TONING and self.toned(verb)):
            return
        for part in self.shared(text):
            self.make(verb, part)

    def _befall(self, clause: Clause) -> None:
        """Put things into the state that a verb brings about: `melt the snowman`."""
        self.make("make", f"{clause.part('a')} {BEFALLS[clause.part('v')]}")

    def is_part_of_all(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether words speak of what drawings have anyway: lit windows, a closed door."""
        head = Roles(words).phrase(0).head if words and Roles(words).role(0) in "DCAnNPX" else None
        kinds = [CATALOG[s.kind] for s in self.scene.subjects]
        word = singular(head.text) if head is not None else ""
        is_built = any(k.category.startswith("buildings") for k in kinds)
        is_part = any(slot_of(k, word) for k in kinds) or (is_built and word in BUILT)
        return bool(word) and is_part and not any(w.sense.colour for w in words)

    def rather(self, clause: Clause) -> Clause:
        """Return `make it apples instead of oranges` as an exchange, if there are oranges.

        `make it red instead of blue` says nothing that `make it red` does not.
        """
        letter = {"add": "a", "make": "a", "whole": "b"}.get(clause.name, "")
        text = clause.part(letter).replace(" rather than ", " instead of ")
        head, mark, old = text.partition(" instead of ")
        if not mark:
            return clause
        target = self.find(old)[0]
        is_thing = target is not None and bool(target.ids) and not target.slot
        first, _, rest = head.partition(" ")
        is_it = first in ("it", "this", "that", "them")
        if is_thing and (is_it or clause.name != "make"):
            new = rest if is_it else head
            return Clause(text=clause.text, name="replace", parts={"a": old, "b": new})
        return msgspec.structs.replace(clause, parts={**clause.parts, letter: head})

    def shared(self, text: str) -> list[str]:
        """Part `the fox blue and the house red` where one verb serves two targets."""
        for mark in SHARED:
            left, found, right = text.partition(mark)
            if not found:
                continue
            word = mark.split()[-1]
            right = right if word == "and" else f"{word} {right}"
            first, rest = self.find(left)
            second, more = self.find(right)
            is_second = bool(second and more)
            if not is_second and word != "and":
                is_second = bool(about.told(self.words(right), self.scene.setting))
            if first and rest and is_second:
                return [left, *self.shared(right)]
        return [text]

    def make(self, verb: str, text: str) -> None:
        """Make one target into what the words after it say."""
        self.verb = verb
        words = self.words(text)
        if self.recoloured(words) or self.tinged(words):
            return
        if verb in ("make", "have", "show") and self.multiplied(words):
            return
        target = self.finder.find(words, 0)
        if verb in ("paint", "draw") and words and words[0].sense.mark == "a":
            self.add(words)
            return
        if target is None or not target.ids:
            self.made_of_nothing(verb, text, words)
            return
        rest = words[target.end :]
        if verb in ("open", "close", "light") and not rest:
            pose_word = {"open": "open", "close": "closed", "light": "lit"}[verb]
            rest = self.words(pose_word)
        self.say_of(target, rest)

    def tinged(self, words: Sequence[Lexeme]) -> bool:
        """Take `it green`, `the logo green` of a logo: its badge and all on it get the colour."""
        hues = [w.sense.colour for w in words if w.sense.colour]
        is_all = bool(words) and words[0].sense.mark in ("it", "the")
        others = [w for w in words if not (w.sense.mark or w.sense.colour)]
        is_all = is_all and all(w.text in MARKS for w in others)
        if self.scene.framing not in MARKS or not is_all or len(hues) != 1:
            return False
        self.replace(background=hues[0])
        self.adjectives(self.finder.everything, [w for w in words if w.sense.colour])
        return True

    def made_of_nothing(self, verb: str, text: str, words: list[Lexeme]) -> None:
        """Make what is no subject: the sky, the light, the season, or something not there."""
        told = about.told(words, self.scene.setting)
        is_own = "background" in told or not self.names_thing(words)
        if told and (is_own or words[1].sense.place == self.scene.setting):
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

    def _say(self, clause: Clause) -> None:
        text = clause.part("b") or clause.text
        words = self.words(text)
        if self.toned(text):
            return
        if self.counted(text, ""):
            return
        if MORE_OF.match(text):
            self._add(Clause(text=text, name="add", parts={"v": "", "a": text}))
            return
        if words and is_deed(words[0]) and len(words) > 1:
            self.make("make", f"it {text}")  # `hold a strawberry`
            return
        target = self.finder.find(words, 0)
        is_definite = bool(words) and words[0].sense.mark in ("the", "it", "they")
        if target is not None and target.end < len(words) and self.is_bare(words, target):
            # `truck in dark green` is said of the truck that is there.
            is_definite = True
            words = [w for k, w in enumerate(words) if k != target.end or w.text != "in"]
        if (moved := self.moved(words)) is not None:
            target, is_definite = moved, True
        if target is not None and target.ids and is_definite and target.end < len(words):
            rest = words[target.end :]
            self.say_of(target, rest)
            return
        if (part := self.dyed_part(words)) is not None:
            self.say_of(part, words)
            return
        told = about.told(words, self.scene.setting)
        described = parse(self.said(words))
        if self.retaken(words) or self.styled(words):
            return
        if len(words) > 1 and words[0].text in AMOUNTS and words[1].sense.noun:
            # Of what the setting draws: `less clouds, more stars`.
            is_more = words[0].text == "more"
            name, rest = "add" if is_more else "remove", self.said(words[1:])
            self.do(Clause(text=clause.text, name=name, parts={"a": rest, "v": name}))
            return
        if told and not self.has_thing(words):
            self.circumstances(told)
        elif described.subjects:
            if self.area is not None or self.joint(words) is not None:
                self.add(words)
            elif self.is_scene(words) and not self.compared(words):
                if self.is_whole(described):
                    self.anew(clause)
                else:
                    self._add(Clause(text=text, name="add", parts={"v": "", "a": text}))
        elif any(w.sense.part or w.sense.body for w in words):
            self.missed.append(UNCLEAR.format(self.plain(clause.text)))
        elif any(w.sense.is_adjective or w.sense.pose or w.text in BIGGER | SMALLER for w in words):
            self.describe(self.finder.inside() or self.focus or self.finder.everything[:1], words)

    def dyed_part(self, words: Sequence[Lexeme]) -> Target | None:
        """Return the part that `green scarf` is said of, without an article: the snowman's."""
        if len(words) < 2 or not words[0].sense.colour:
            return None
        p = Roles(words).phrase(0)
        if p.head is None or p.end < len(words) or self.finder.matching(p.head):
            return None
        found = self.finder.owned(self.scene.subjects, p.head.text)
        is_worn = found is not None and (found.part or found.slot or found.garment in DYES)
        has_it = found is not None and (
            found.part or found.slot or found.garment in self.get(found.ids[0]).attributes
        )
        return found if is_worn and has_it else None

    def is_bare(self, words: Sequence[Lexeme], target: Target) -> bool:
        """Tell whether a noun without an article and what it is to be like follow each other."""
        is_plain = words[0].sense.mark is None and not words[0].sense.count
        rest = [w for w in words[target.end :] if w.text != "in"]
        looks = all(w.sense.colour or w.sense.material or w.sense.size for w in rest)
        return bool(target.ids) and is_plain and bool(rest) and looks

    def moved(self, words: Sequence[Lexeme]) -> Target | None:
        """Return the bear that is there, of `bear behind the tent`: it is to be there."""
        if not words or words[0].sense.mark or words[0].sense.count:
            return None
        target = self.finder.find(words, 0, is_moved=True)
        if target is None or len(target.ids) != 1 or target.slot or target.garment:
            return None
        rest, noun = words[target.end :], words[target.end - 1].sense.noun
        is_more = noun is not None and noun.is_plural and self.get(target.ids[0]).count == 1
        if is_more or len(rest) < 2 or not rest[0].sense.preposition:
            return None
        host = self.finder.find(rest, 1, is_moved=True)
        return target if host is not None and host.ids and host.ids != target.ids else None

    def is_whole(self, described: Scene) -> bool:
        """Tell whether a description is one of a picture: of what is there, or with a where."""
        here = {s.kind for s in self.scene.subjects}
        told = (described.setting, described.time, described.weather, described.season)
        return any(s.kind in here for s in described.subjects) or any((*told, described.style))

    def is_scene(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether words describe a whole new picture, rather than ask for a change of one."""
        first = words[0]
        is_phrase = Roles(words).role(0) in "DCAnNPX" and first.sense.mark != "the"
        is_about_this = any(w.sense.mark in ("it", "they") for w in words)
        return is_phrase and not is_about_this and first.text not in STARTS
