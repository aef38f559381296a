"""Owns edits: an instruction in words becomes a change of a scene, and nothing else changes.

What is not mentioned keeps its pins, looks and chance. A command of `instruct` is a method here.
Does not know pixels; what words do to things is for `change`, where things stand for `standing`.

Longer than most files because it has a function for each command, and they share one scene.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette import about
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.canvas import MISSED, bare
from tintype.engine.vignette.change import UNCLEAR
from tintype.engine.vignette.draft import is_animate, is_worn, takes_lettering
from tintype.engine.vignette.grammar import Roles
from tintype.engine.vignette.instruct import STARTS, Clause, read
from tintype.engine.vignette.move import BIGGER, SHY, SMALLER
from tintype.engine.vignette.parse import parse
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.features import FEATURES, bears
from tintype.engine.vignette.placing import (
    Area,
    shifted_to,
)
from tintype.engine.vignette.refer import Target
from tintype.engine.vignette.relate import ROW, Box
from tintype.engine.vignette.retell import Reteller
from tintype.engine.vignette.scene import (
    Scene,
)
from tintype.engine.vignette.standing import PLACED
from tintype.engine.vignette.titles import can_carry
from tintype.engine.vignette.tokens import Lexeme

OPAQUE: Final = "The background is white; `background` set to `transparent` gives none at all."
OTHER_SIDE: Final = re.compile(
    r"^(?:on|to|over to|onto) the (?:other|opposite) side(?: of (?:the (?:picture|image)|(.+)))?$"
)
LIT: Final = ("lit", "on", "glowing", "burning")
UNLIT: Final = ("unlit", "off")
CORNER: Final = re.compile(
    r"\b(?:in|at|to|into|on) (?:the |his |its )?(top|upper|bottom|lower) (left|right)"
    r"(?: hand)?(?: corner| side)?(?: of the (?:picture|image|scene))?\b"
)


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
    is_changed = editor.scene != scene or editor.tones != list(tones) or editor.is_fresh
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


class Editor(Reteller):
    """Does one instruction, clause by clause, to one scene."""

    def do(self, clause: Clause) -> None:
        """Do one command."""
        before, missed = self.state(), len(self.missed)
        was = self.scene
        getattr(self, f"_{clause.name or 'say'}")(clause)
        if clause.name == "instead" or clause.part("i"):
            self.trade(was)
        if self.state() == before and len(self.missed) == missed:
            if self.is_so_already(clause):
                self.missed.append("The picture is so already.")
            else:
                self.missed.append(UNCLEAR.format(self.plain(clause.text)))

    def trade(self, was: Scene) -> None:
        """Let somebody put down what they held before, as they hold something else instead."""
        new = [r for r in self.scene.relations if r not in was.relations]
        self.drop(
            [
                old.object
                for old in was.relations
                for r in new
                if old.name in ("holding", "wearing", "riding")
                and (old.subject, old.name) == (r.subject, r.name)
                and old.object != r.object
                and self.scene.subject(old.object)
            ]
        )

    def is_so_already(self, clause: Clause) -> bool:
        """Tell whether a clause asks for what the picture shows: `make it night` at night."""
        told = about.told(self.words(clause.part("b") or clause.text))
        return bool(told) and all(getattr(self.scene, k) == v for k, v in told.items())

    def _add(self, clause: Clause) -> None:
        text = clause.part("a")
        if self.counted(text, clause.part("v")):
            return
        words = self.words(text)
        if self.toned(text):
            return
        told = about.told(words, self.scene.setting)
        if told and not self.has_thing(words):
            if not self.widen(told.get("setting"), text):
                self.circumstances(told)
            return
        for part in self.listed(words):
            self.add(part)

    def widen(self, place: object, text: str) -> bool:
        """Add mountains to a lake, not instead of it; False if both are not seen at once."""
        scene = self.scene
        own = PLACES.get(scene.setting or "")
        if not isinstance(place, str) or own is None or own.name == "plain":
            return False
        wider = parse(f"{own.name} with {text}")
        if wider.setting == own.name and (wider.subjects or wider.beyond):
            if wider.beyond is not None:
                self.replace(beyond=wider.beyond)
            self.focus = self.bring(wider) or self.focus
            return True
        if place in FEATURES and scene.beyond is None and bears(own, place):
            self.replace(beyond=place)
            return True
        if wider.beyond == own.name and wider.setting is not None:
            self.circumstances({"setting": wider.setting})
            self.replace(beyond=own.name)
            return True
        return False

    def listed(self, words: list[Lexeme]) -> list[list[Lexeme]]:
        """Part `a shark in the water and a gull above the ship`: each goes to its own place."""
        for k, word in enumerate(words[:-1]):
            is_next = word.sense.mark == "and" and words[k + 1].sense.mark == "a"
            is_placed = any(w.sense.preposition or w.sense.where for w in words[1:k])
            if is_next and is_placed and self.joint(words[k + 1 :]) is not None:
                return [words[:k], *self.listed(words[k + 1 :])]
        return [words]

    def add(self, words: list[Lexeme]) -> None:
        """Add what words describe, in its relation to what is there already."""
        words, corner = self.cornered(self.walled(words))
        at = self.joint(words)
        if at is None and self.is_blind:
            words = self.cut_short(words)
        if at is None:
            added = self.introduce(self.said(words), is_placed=corner is None)
            if corner is None and self.area is None:
                self.set_down(added)
            if corner is not None:
                self.place_in([i for i in added if not self.host_of(i)], corner)
            if not added:
                self.circumstances(about.told(words))
            self.focus = added or self.focus
            return
        k, key, target = at
        deed = words[k].text.partition(" ")[0] if words[k].sense.pose else ""
        added = self.introduce(f"{self.said(words[:k])} {deed}".rstrip(), is_placed=False)
        if not added:
            self.circumstances(about.told(words[:k]))
            return
        tail = words[target.end :]
        main = added[0]
        is_linked = False
        hosts = [CATALOG[self.get(i).kind] for i in target.ids]
        is_dressing = key == "on" and is_worn(CATALOG[self.get(main).kind])
        is_dressing = is_dressing and any(is_animate(kind) for kind in hosts)
        if key in ("to", "for") or is_dressing or (key == "on" and target.garment):
            key = "with"
            is_linked = self.link(target.ids[0], key, main) if target.ids else False
        elif key == "between" and len(target.ids) > 1:
            self.stand_new(main, "next to", target.ids[0])
            self.squeeze(main, target.ids)
            is_linked = True
        elif (target.slot or target.garment) and key not in ROW:
            is_linked = self.link(main, "on", target.ids[0])
        else:
            if words[k + 1].text.startswith(("each", "every")) and len(target.ids) == 1:
                one = self.get(main)
                self.put(msgspec.structs.replace(one, count=self.get(target.ids[0]).count))
            for host in target.ids:
                is_linked = self.link(main, key, host) or is_linked
                if key not in ("on", "in", "inside"):
                    break
        if self.scene.subject(main) is None:
            self.focus = list(target.ids)
            return
        if not is_linked:
            self.link(main, "next to", target.ids[0])
        if key == "on":
            # Of `a bottle and two glasses on the table` all are on it.
            for other in added[1:]:
                if not self.host_of(other):
                    self.link(other, key, target.ids[0])
        if tail:
            self.describe([main], tail)
        self.place([i for i in added if self.scene.subject(i)])
        self.focus = added

    def walled(self, words: list[Lexeme]) -> list[Lexeme]:
        """Leave out `against the wall` where the room has walls of its own."""
        if not self.ground.place.is_indoors or any(s.kind == "wall" for s in self.scene.subjects):
            return words
        for k in range(1, len(words) - 2):
            near = words[k].sense.preposition == "next to" and words[k + 1].sense.mark == "the"
            if near and words[k + 2].text in ("wall", "walls"):
                return [*words[:k], *words[k + 3 :]]
        return words

    def cornered(self, words: list[Lexeme]) -> tuple[list[Lexeme], Box | None]:
        """Take `in the upper left corner` out of words: the others, and that corner in units."""
        text = self.said(words)
        found = CORNER.search(text)
        if found is None or self.area is not None:
            return words, None
        w, h = self.ground.width, self.ground.height
        x = w * (0.03 if found[2] == "left" else 0.63)
        y = h * (0.04 if found[1] in ("top", "upper") else 0.62)
        rest = f"{text[: found.start()]} {text[found.end() :]}"
        return self.words(rest), (x, y, x + 0.34 * w, y + 0.34 * h)

    def _power(self, clause: Clause) -> None:
        hour = about.told(self.words(clause.part("a"))).get("time")
        if hour and hour == self.scene.time:
            self.circumstances({"time": "day"})
            return
        target = self.need(clause.part("a"))
        if target is None:
            return
        is_on = clause.part("w") == "on" or clause.part("v").endswith(("on", "up", "ite", "le"))
        for id_ in self.parted(target):
            s = self.get(id_)
            wanted = LIT if is_on else UNLIT
            pose = next((v for v in CATALOG[s.kind].variants if v in wanted), None)
            if pose is None:
                self.note_poses(s, [wanted[0]])
            else:
                self.put(msgspec.structs.replace(s, variant=pose))
        self.focus = list(target.ids)

    def _give(self, clause: Clause) -> None:
        text = clause.text.partition(" ")[2]
        target, rest = self.find(text)
        if clause.part("a") in ("him", "her", "it", "them"):
            target, rest = self.find(clause.part("a"))[0], self.words(clause.part("b"))
        elif target is None or not rest:
            # `the owl glasses` is one noun phrase for the grammar, and two here.
            words = self.words(text)
            for k in range(len(words) - 1, 1, -1):
                target, rest = self.finder.find(words[:k], 0), words[k:]
                if target is not None and target.ids:
                    break
        if target is None or not target.ids:
            named = self.named(self.words(text)) or text
            self.missed.append(MISSED.format(self.plain(bare(named))))
            return
        self.endow(target, rest)

    def _dress(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is not None:
            self.endow(target, self.words(clause.part("b")))

    def _remove(self, clause: Clause) -> None:
        text = clause.part("a")
        words = self.words(text)
        host = next((k for k, w in enumerate(words) if w.text in ("from", "off", "of") and k), None)
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
                    Clause(
                        text=text, name="remove", parts={"a": self.said(words[target.end + 1 :])}
                    )
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
        target = Target(ids=self.finder.pronoun("it"))
        if target.ids:
            self.become_other(target, self.said(words))

    def _count(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is not None:
            [number, *_] = self.words(clause.part("b"))
            self.recount(target.ids[0], number.sense.count)

    def _switch(self, clause: Clause) -> None:
        one, two = self.find(clause.part("a"))[0], self.find(clause.part("b"))[0]
        if not clause.part("a"):
            both = self.finder.pronoun("them")
            if len(both) != 2:
                both = [s.id for s in self.scene.subjects if is_animate(CATALOG[s.kind])]
            both = both if len(both) == 2 else self.finder.everything
            if len(both) == 2:
                one, two = Target(ids=both[:1]), Target(ids=both[1:])
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
            x, own = (sum(p.x for p in v.pins) / len(v.pins) * ground.width for v in (t, s))
            y = max(p.y for p in t.pins) * ground.height
            # Side by side each keeps its distance: the small one stays in front.
            is_row = abs(x - own) > 0.12 * ground.width
            is_same = CATALOG[s.kind].stance == CATALOG[t.kind].stance
            y_wanted = y if is_same and not is_row else None
            pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=x, y=y_wanted)
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
        if rest and rest[0].sense.preposition == "in" and self.is_clothing(target, rest[1:]):
            self.endow(target, rest[1:])
            return
        if self.cross(target, self.said(rest)):
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

    def cross(self, target: Target, words: str) -> bool:
        """Move things `to the other side` of another one, or of the picture."""
        found = OTHER_SIDE.match(words)
        if found is None or not target.ids or not self.get(target.ids[0]).pins:
            return False
        ground, id_ = self.ground, self.parted(target)[0]
        x = self.get(id_).pins[0].x
        other = self.find(found[1])[0] if found[1] else None
        if other is not None and other.ids and (seen := self.seen(self.get(other.ids[0]))):
            self.link(id_, "left of" if x > seen[0].x else "right of", other.ids[0])
        else:
            s = self.get(id_)
            wanted = (1 - x) * ground.width
            pins = shifted_to(ground, CATALOG[s.kind], s.pins, x=wanted)
            self.put(msgspec.structs.replace(s, pins=pins, where=None))
        self.focus = [id_]
        return True

    def is_clothing(self, target: Target, words: Sequence[Lexeme]) -> bool:
        """Tell whether words are what a target puts on: `put her in a long coat`."""
        p = Roles(words).phrase(0) if words else None
        noun = p.head.sense.noun if p is not None and p.head is not None else None
        kinds = [CATALOG[self.get(i).kind] for i in target.ids]
        return noun is not None and is_worn(noun.kind) and any(is_animate(k) for k in kinds)

    def is_placeable(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether `the sun` or `the scene` is meant, which is no subject."""
        return any(about.told([w]) or w.text in about.HEAVENS for w in words[1:2])

    def _size(self, clause: Clause) -> None:
        target = self.need(clause.part("a"))
        if target is None:
            return
        verb, extra = clause.part("v"), clause.part("g")
        grows = verb.startswith(
            ("enlarge", "magnify", "scale up", "grow", "blow", "incr", "double")
        )
        factor = 1.45 if grows else 1 / 1.45
        if verb.startswith(("double", "halve")) or "half" in extra:
            factor = 2.0 if grows else 0.5
        elif extra in SHY:
            factor = factor**0.5
        for id_ in self.parted(target):
            self.scale(id_, factor)
        self.focus = list(target.ids)

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

    def _zoom(self, clause: Clause) -> None:
        is_in = clause.part("v") == "in" or clause.part("w") == "closer"
        framing = "close-up" if is_in else "wide shot"
        if self.scene.framing == ("wide shot" if is_in else "close-up"):
            framing = "scene"
        self.circumstances({"framing": framing})

    def _again(self, clause: Clause) -> None:
        self.rearrange()
        self.is_fresh = True

    def _undo(self, clause: Clause) -> None:
        self.missed.append("An edit knows no history: start again from the earlier picture.")

    def _bare(self, clause: Clause) -> None:
        self.circumstances({"setting": "plain", "background": "white"})
        if "transparent" in clause.text:
            self.missed.append(OPAQUE)

    def _backdrop(self, clause: Clause) -> None:
        text = clause.part("b")
        words = self.words(text)
        told = about.told(words, self.scene.setting)
        colour = next((w.sense.colour for w in words if w.sense.colour), None)
        if colour and told.get("setting", "plain") == "plain":
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
        target = (
            self.find(where if where.startswith(("the ", "it", "a ")) else f"the {where}")[0]
            if where
            else None
        )
        ids = target.ids if target else []
        if not ids:
            ids = [s.id for s in self.scene.subjects if takes_lettering(s.kind)]
            ids = sorted(ids, key=lambda i: self.get(i).lettering is None)
        for id_ in self.parted(target) if target and target.ids else ids:
            s = self.get(id_)
            if can_carry(s, Air()):
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
        if verb in ("open", "close", "light") and not rest:
            pose_word = {"open": "open", "close": "closed", "light": "lit"}[verb]
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

    def _say(self, clause: Clause) -> None:
        text = clause.part("b") or clause.text
        words = self.words(text)
        if self.toned(text):
            return
        if self.counted(text, ""):
            return
        target = self.finder.find(words, 0)
        is_definite = bool(words) and words[0].sense.mark in ("the", "it", "they")
        if target is not None and target.end < len(words) and self.is_bare(words, target):
            # `truck in dark green` is said of the truck that is there.
            is_definite = True
            words = [w for k, w in enumerate(words) if k != target.end or w.text != "in"]
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
            elif self.is_scene(words) and not self.compared(words):
                self.anew(clause)
        elif any(w.sense.is_adjective or w.sense.pose or w.text in BIGGER | SMALLER for w in words):
            ids = self.finder.pronoun("it")
            self.describe(ids, words)

    def is_bare(self, words: Sequence[Lexeme], target: Target) -> bool:
        """Tell whether a noun without an article and what it is to be like follow each other."""
        is_plain = words[0].sense.mark is None and not words[0].sense.count
        rest = [w for w in words[target.end :] if w.text != "in"]
        looks = all(w.sense.colour or w.sense.material or w.sense.size for w in rest)
        return bool(target.ids) and is_plain and bool(rest) and looks

    def is_scene(self, words: Sequence[Lexeme]) -> bool:
        """Tell whether words describe a whole new picture, rather than ask for a change of one."""
        first = words[0]
        is_phrase = Roles(words).role(0) in "DCAnNPX" and first.sense.mark != "the"
        is_about_this = any(w.sense.mark in ("it", "they") for w in words)
        return is_phrase and not is_about_this and first.text not in STARTS
