"""Owns what is added to a scene, and what somebody in it is given.

Does not know how new things find a free place (`standing`).
"""

import re
from collections import Counter
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.attaching.traits import BUILDINGS, VEHICLES, is_family, is_holder
from tintype.engine.vignette.composing.blocks import Box, around
from tintype.engine.vignette.composing.relate import OVERLAID, ROW
from tintype.engine.vignette.composing.scape import landscaped
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.canvas import MISSED, bare
from tintype.engine.vignette.editing.growing import Grower
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.placing import shifted_to
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.editing.retell import merged_parts
from tintype.engine.vignette.kinds import is_animate, is_human, is_worn
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.features import FEATURES, bears
from tintype.engine.vignette.reading.grammar import Roles
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.reading.senses import told_by
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.scene import CARRIED, PLAIN_FRAMINGS, Relation, Scene
from tintype.engine.vignette.states import AT_PART, PARTS

LIT_WINDOWS: Final = re.compile(
    r"^(?:some |a |the |warm |yellow )*lights? (?:in|to|behind|inside) (?:the|its|all|all the) "
    r"(?:\w+ )?windows?$"
)
LIGHT_IN: Final = re.compile(
    r"^(?:some |a |the |warm |yellow )*lights? (?:on )?(?:in|inside|inside of) (?P<where>.+)$"
)
TOPMOST: Final = 0.15
"""The least room above a thing for what is put on it, as a part of the picture's height."""
DISC: Final = 0.22
"""How large an added sun or moon is, as a part of the picture's short side."""
FAR: Final = re.compile(
    r" (?:in|into|to|on) the (?:background|distance|horizon|back)$| far away$|"
    r" behind(?: it| them)?$"
)
"""Words that put something behind all that is there."""
CORNER: Final = re.compile(
    r"\b(?:in|at|to|into|on) (?:the |his |its )?(top|upper|bottom|lower) (left|right)"
    r"(?: hand)?(?: corner| side)?(?: of the (?:picture|image|scene))?\b"
)


class Adder(Grower):
    """Adds things to what is there."""

    def _add(self, clause: Clause) -> None:
        text = self.told_after(clause.part("a"))
        if self.counted(text, clause.part("v")):
            return
        if LIT_WINDOWS.match(text) and self.lit_up(is_on=True):
            return
        if (lamp := LIGHT_IN.match(text)) is not None:
            target = self.find(lamp["where"])[0]
            if target is not None and target.ids and self.lit_up(is_on=True, of=target.ids):
                return
        words = self.words(text)
        is_bare = clause.text == text or clause.part("v") == "with"
        if self.toned(text) or self.wanted(words) or self.smokes(text) or self.steams(text):
            return
        if self.rises_beyond(text):
            return
        if self.grown(text, is_given=is_bare):
            return
        told = self.told_of(words)
        if told and not self.has_thing(words):
            if not self.widen(told.get("setting"), text):
                self.circumstances(told)
            return
        spoken_of = list(self.focus)
        for part in self.listed(words):
            if part[-1].text == "on top":
                self.focus = spoken_of  # `presents under it and a star on top`: of the tree.
            self.add(part)

    def grown(self, text: str, *, is_given: bool = False) -> bool:
        """Take `smoke from the chimney`, `a beard`: what a thing's own drawing can have.

        What `is_given` goes on from what was done for somebody: `and an umbrella` to hold.
        """
        head, mark, tail = text.partition(" and ")
        spoken = list(self.focus)
        if mark and self.grown(head, is_given=is_given):
            self.focus = spoken
            self._add(Clause(text=tail, name="add", parts={"a": tail, "v": "add"}))
            return True
        owners, words = [self.wearer_of(i) for i in self.focus], self.words(text)
        inside = None if self.area is None else self.finder.inside()
        parsed: dict[str, Scene] = {}
        for s in self.foremost(owners):
            if inside is not None and s.id not in inside:
                continue
            if s.kind not in parsed:
                parsed[s.kind] = parse(f"a {s.kind} with {text}")
            said = parsed[s.kind]
            if self.owns_already(s, words):
                return True
            is_handed = is_given and s.id in owners and is_human(CATALOG[s.kind])
            given = CARRIED if is_handed else ("wearing",)
            worn = [r.name for r in said.relations if r.name in given and r.subject == "s1"]
            is_loose = " the " not in f" {text} " and not said.unknown and s.count == 1
            if len(said.subjects) == 2 and worn and is_loose:
                for new in self.introduce(text, is_placed=False):
                    self.link(s.id, worn[0], new)
                self.focus = [s.id]
                return True
            if (
                self.owns_already(s, words)
                or self.becomes(s, said, text)
                or self.set_upon(s, said, text)
            ):
                return True
            is_one = len(said.subjects) == 1 and said.subjects[0].kind == s.kind
            if not is_one or said.unknown or said.setting or said.weather or said.season:
                continue
            if s.variant is None and said.subjects[0].variant and is_given is False:
                self.put(msgspec.structs.replace(s, variant=said.subjects[0].variant))
                self.focus = [s.id]  # A table with a cloth is one that is laid.
                return True
            new = [a for a in said.subjects[0].attributes if a not in s.attributes]
            back = self.given_back(s, text, new)
            coloured = [p for p in said.subjects[0].parts if p not in s.parts]
            if not (new or coloured or back):
                continue
            kept = [a for a in s.attributes if a not in back]
            attributes, parts = (*kept, *new), merged_parts(s.parts, said.subjects[0].parts)
            self.put(msgspec.structs.replace(s, attributes=attributes, parts=parts))
            self.focus = [s.id]
            return True
        return False

    def wanted(self, words: list[Lexeme]) -> bool:
        """Take `the cat white`, `him taller`: what is there, and how it is wanted."""
        if not words or words[0].sense.mark not in ("the", "it", "they"):
            return False
        target = self.finder.find(words, 0)
        if target is None or not target.ids or target.end >= len(words):
            return False
        rest = words[target.end :]
        self.say_of(target, rest)
        return True

    def widen(self, place: object, text: str) -> bool:
        """Add mountains to a lake, not instead of it; False if both are not seen at once."""
        scene = self.scene
        own = PLACES.get(scene.setting or "")
        if not isinstance(place, str) or own is None or own.is_backdrop:
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

    def rises_beyond(self, text: str) -> bool:
        """Let mountains that are to be in the background rise behind the setting itself."""
        name = self.scene.setting
        far = FAR.search(text)
        if name is None or far is None or self.area is not None or self.scene.beyond is not None:
            return False
        wider = landscaped(parse(f"{name} with {text[: far.start()]}"))
        if wider.setting != name or wider.beyond is None or wider.subjects:
            return False
        self.replace(beyond=wider.beyond)
        return True

    def listed(self, words: list[Lexeme]) -> list[list[Lexeme]]:
        """Part `a shark in the water and a gull above the ship`: each goes to its own place."""
        for k, word in enumerate(words[:-1]):
            if word.sense.mark != "and":
                continue
            rest = words[k + 1 :]
            if self.is_starry(rest):
                return [words[:k], rest]
            is_new = rest[0].sense.mark == "a" or rest[0].sense.count > 0
            is_placed = is_new and any(
                w.sense.preposition or w.sense.where or w.sense.pose or w.sense.body
                for w in words[1:k]
            )
            if is_placed and (any(w.sense.where for w in rest) or self.joint(rest) is not None):
                return [words[:k], *self.listed(rest)]
        return [words]

    def add(self, words: list[Lexeme]) -> None:
        """Add what words describe, in its relation to what is there already."""
        if self.is_starry(words):
            self.circumstances({"time": "night"})
            self.restore("stars")
            self.furnish(self.finder.everything)
            return
        words, corner = self.cornered(self.walled(self.let_in(words)))
        at = self.joint(words)
        if at is not None and words[at[0] + 1 : at[0] + 2] and words[at[0] + 1].sense.mark == "it":
            # `a ladder and a kid climbing it`: the ladder is spoken of.
            at = None if len(parse(self.said(words[: at[0]])).subjects) > 1 else at
        if at is None and self.is_blind:
            words = self.cut_short(words)
        if at is None:
            added = self.introduce(self.said(words), is_placed=corner is None)
            told = about.told(words)
            if added and told.get("weather"):
                # Of `a rainbow and a flock of sheep` the rainbow is weather.
                self.circumstances({"weather": told["weather"]})
            if corner is None and self.area is None:
                added = [i for i in added if not self.join_kin(i) and not self.climb(i)]
                self.set_down(added)
            if corner is not None:
                self.place_in([i for i in added if not self.host_of(i)], corner)
            if not added:
                self.circumstances(about.told(words))
            self.focus = added or self.focus
            return
        k, key, target = at
        whose = self.whose(words[k].text)
        sitter = self.finder.pronoun(whose)[:1] if words[k].text.endswith(" feet") else []
        deed = words[k].text.partition(" ")[0] if words[k].sense.pose else ""
        named = self.said(sensed(words)[:k])
        added = self.introduce(f"{named} {deed}".rstrip(), is_placed=False)
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
        elif key == "between" and (len(target.ids) > 1 or self.get(target.ids[0]).count > 1):
            is_pair = len(target.ids) > 1
            self.stand_new(main, "next to" if is_pair else "in front of", target.ids[0])
            self.squeeze(main, target.ids)
            is_linked = True
        elif (target.slot or target.garment) and key not in ROW and key not in OVERLAID:
            is_linked = self.top(main, key, target) or self.link(main, "on", target.ids[0])
        elif key in ("behind", "above") and self.rises_behind(main, target.ids[0]):
            is_linked = True
        else:
            is_each = any(w.text.startswith(("each", "every")) for w in words[k + 1 : k + 2])
            if is_each and len(target.ids) == 1:
                one = self.get(main)
                self.put(msgspec.structs.replace(one, count=self.get(target.ids[0]).count))
            for host in target.ids:
                is_linked = self.link(main, key, host) or is_linked
                if key not in ("on", "in", "inside"):
                    break
        more: list[Lexeme] = []
        is_list = len(tail) > 1 and tail[0].sense.mark in ("and", "comma")
        if is_list and (tail[1].sense.mark == "a" or tail[1].text.startswith(("a ", "an "))):
            # `a flag on the tower and a rainbow`: that is no word about the flag.
            tail, more = [], tail[1:]
        if self.scene.subject(main) is None:
            self.focus = list(target.ids)
            if more:
                self._add(Clause(text=self.said(more), parts={"a": self.said(more)}))
            return
        if not is_linked:
            self.link(main, "next to", target.ids[0])
        elif key in ("on", "atop"):
            self.fit_above(main, target.ids[0])
        if sitter and self.grounded(main):
            self.lie_beside(main, sitter[0])
        if key == "on":
            # Of `a bottle and two glasses on the table` all are on it.
            for other in added[1:]:
                if not self.host_of(other):
                    self.link(other, key, target.ids[0])
        if tail:
            self.describe([main], tail)
        self.place([i for i in added if self.scene.subject(i)])
        self.focus = list(target.ids) if any(w.text == "on top" for w in more) else added
        if more:
            self._add(Clause(text=self.said(more), parts={"a": self.said(more)}))

    def top(self, id_: str, key: str, target: Target) -> bool:
        """Set a thing onto the part of another one that was named: the mast, the bonnet."""
        if target.slot not in PARTS or key not in ("on", "atop") or self.host_of(id_) is not None:
            return False
        s, host = self.get(id_), self.get(target.ids[0])
        if is_family(CATALOG[host.kind], BUILDINGS) or is_animate(CATALOG[host.kind]):
            return False
        attributes = (*s.attributes, f"{AT_PART}{target.slot}")
        self.put(msgspec.structs.replace(s.unplaced(), attributes=attributes))
        new = Relation(subject=id_, name="on", object=host.id)
        self.replace(relations=(*self.scene.relations, new))
        return True

    def fit_above(self, id_: str, host: str) -> None:
        """Make what is put on top of something so small that the picture's edge does not cut it."""
        one, on, ground = self.get(id_), self.get(host), self.ground
        is_sitter = "seat" in CATALOG[on.kind].draw().anchors and is_animate(CATALOG[one.kind])
        if is_sitter or not on.pins or one.size != "normal" or self.host_of(id_) != on:
            return
        kind, own = CATALOG[one.kind], CATALOG[on.kind]
        tall = kind.height_m / own.height_m * on.pins[0].height * ground.height
        room = max(ground.box(own, on.pins[0])[1], TOPMOST * ground.height)
        for size in ("small", "tiny"):
            if tall <= room:
                break
            tall *= SIZES[size] / SIZES[self.get(id_).size]
            self.put(msgspec.structs.replace(self.get(id_), size=size))

    def lie_beside(self, id_: str, sitter: str) -> None:
        """Move what is at somebody's feet aside, so that the legs are seen."""
        one, ground, who = self.get(id_), self.ground, self.get(sitter)
        seen = [ground.box(CATALOG[who.kind], p) for p in self.seen(who)]
        if not seen:
            return
        own, legs = around(ground.boxes(one)), around(seen)
        half, middle = (own[2] - own[0]) / 2, (legs[0] + legs[2]) / 2
        wide = min(legs[2] - legs[0], 0.6 * (legs[3] - legs[1]))
        way = 1 if middle + wide / 2 + 2 * half < ground.width else -1
        x = middle + way * (wide / 2 + half)
        pins = shifted_to(ground, CATALOG[one.kind], one.pins, x=x)
        self.put(msgspec.structs.replace(one, pins=pins))

    def rises_behind(self, id_: str, host: str) -> bool:
        """Put a sun or moon into the sky beside something that it is to be seen behind."""
        one, ground = self.get(id_), self.ground
        h = self.get(host)
        seen = [ground.box(CATALOG[h.kind], p) for p in self.seen(h)]
        is_light = one.kind in ("sun", "moon") and one.count == 1
        if not is_light or not seen or ground.place.is_indoors or self.area is not None:
            return False
        w, side = ground.width, DISC * min(ground.width, ground.height)
        left, _, right, _ = around(seen)
        x = right - 0.3 * side if w - right >= left else left - 0.7 * side
        x = min(max(x, 0.02 * w), 0.98 * w - side)
        # Above the roofs of a town, which the setting has.
        top = max(0.05 * ground.height, min(around(seen)[1], 0.3 * ground.horizon - side / 2))
        self.place_in([id_], (x, top, x + side, top + side))
        kept = Relation(subject=id_, name="behind", object=host)
        self.replace(relations=(*self.scene.relations, kept))
        return True

    def is_starry(self, words: list[Lexeme]) -> bool:
        """Take `some stars`: out of doors they are those of the night, and no shapes."""
        if not any(w.sense.noun and w.sense.noun.kind.name == "star" for w in words):
            return False
        found = parse(self.said(words)).subjects
        is_sky = len(found) == 1 and found[0].kind == "star" and found[0].count > 1
        if not is_sky or self.ground.place.is_indoors or found[0].colours or self.area is not None:
            return False
        return self.scene.framing not in PLAIN_FRAMINGS and self.joint(words) is None

    def let_in(self, words: list[Lexeme]) -> list[Lexeme]:
        """Leave out `in it`, `to it` after people: the picture is meant, which holds all."""
        held = self.finder.pronoun("it")[:1]
        is_into = len(words) > 1 and words[-1].text in ("in it", "into it", "to it", "in there")
        cut = 1
        if not is_into and len(words) > 2 and words[-1].sense.mark == "it":
            is_into, cut = words[-2].text in ("in", "into", "to", "inside"), 2
        if not is_into or self.area is not None:
            return words
        kind = CATALOG[self.get(held[0]).kind] if held else None
        new = parse(self.said(words[:-cut])).subjects
        is_crowd = any(is_human(CATALOG[s.kind]) for s in new)
        holds = kind is not None and (is_family(kind, (*VEHICLES, *BUILDINGS)) or is_holder(kind))
        return words[:-cut] if is_crowd and not holds else words

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

    def _fill(self, clause: Clause) -> None:
        """Put into a thing what words say: coffee into a cup makes a cup of coffee of it."""
        target, said = self.need(clause.part("a")), clause.part("b")
        if target is None:
            return
        for id_ in self.parted(target):
            s = self.get(id_)
            full = parse(f"a {s.kind} of {said}").subjects
            if len(full) == 1 and full[0].kind != s.kind:
                colours = s.colours or full[0].colours
                self.put(msgspec.structs.replace(s, kind=full[0].kind, word=None, colours=colours))
                continue
            for new in self.introduce(said, is_placed=False):
                self.link(new, "in", id_)
        self.focus = list(target.ids)

    def _give(self, clause: Clause) -> None:
        text = clause.text.partition(" ")[2]
        target, rest = self.find(text)
        if clause.part("a") in ("him", "her", "it", "them", "he", "she", "they"):
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
        told = Counter(s.kind for s in parse(self.said(rest)).subjects for _ in range(s.count))
        tied = [r for r in self.scene.relations if r.subject in target.ids]
        more = [r for r in tied if told[self.get(r.object).kind] > 1]
        if more and more[0].name != "holding" and self.multiplied(rest):
            return  # Three dogs for two that are with her.
        held_in = next((k for k, w in enumerate(rest) if w.sense.body and k), None)
        if held_in is not None:
            # `give it a fish in its mouth` adds one there.
            self.focus = list(target.ids)
            self.add(rest)
            return
        # What they hold now is put down, so that a hand is free: one balloon, for three of them.
        held = [r for r in (tied if clause.part("i") else more) if r.name == "holding"]
        self.drop([r.object for r in held])
        self.endow(target, rest)

    def _dress(self, clause: Clause) -> None:
        target, text = self.need(clause.part("a")), clause.part("b")
        if target is None:
            return
        words = self.words(text)
        head = Roles(words).phrase(0).head if words and Roles(words).role(0) in "DCAnN" else None
        noun = head.sense.noun if head is not None else None
        if noun is None or not is_animate(noun.kind):
            self.endow(target, words)
            return
        for id_ in self.parted(target):
            # Like a chef or a lion: as the same would be said of a new one.
            s = self.get(id_)
            said = parse(f"a {s.kind} dressed as {text}")
            new = said.subjects[0] if said.subjects else s
            kind = new.kind if is_animate(CATALOG[new.kind]) else s.kind
            attributes = tuple(dict.fromkeys((*s.attributes, *new.attributes)))
            self.put(msgspec.structs.replace(s, kind=kind, attributes=attributes))
            ids = {new.id: id_}
            for extra in said.subjects[1:]:
                ids[extra.id] = self.new_id()
                self.add_copy(extra)
            for r in said.relations:
                if r.subject in ids and r.object in ids:
                    self.link(ids[r.subject], r.name, ids[r.object])
        self.focus = list(target.ids)


def sensed(words: list[Lexeme]) -> list[Lexeme]:
    """Return words of two meanings as those that the others tell: a bow on a tail is a ribbon."""
    said = {part for w in words for part in w.text.split()}
    return [lexemes_of(other)[0] if (other := told_by(w.text, said)) else w for w in words]
