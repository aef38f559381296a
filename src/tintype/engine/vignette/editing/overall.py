"""Owns commands about the whole picture: framing, background, lights, letters.

Does not know single things, except where letters or a light stand on them.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.composing.blocks import around
from tintype.engine.vignette.composing.titles import can_carry
from tintype.engine.vignette.editing import about
from tintype.engine.vignette.editing.canvas import MISSED, bare
from tintype.engine.vignette.editing.instruct import Clause
from tintype.engine.vignette.editing.looks import BRIGHT, DARK
from tintype.engine.vignette.editing.refer import Finder
from tintype.engine.vignette.editing.shifting import Shifter
from tintype.engine.vignette.kinds import takes_lettering
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.scene import CARRIED, Scene

OPAQUE: Final = "The background is white; `background` set to `transparent` gives none at all."
LIT: Final = ("lit", "on", "glowing", "burning")
UNLIT: Final = ("unlit", "off")
LIGHTS: Final = re.compile(r"^(?:all )?(?:the |its |their )?(?:\w+ )?(?:head)?lights?(?: in .+)?$")
EVERYTHING: Final = re.compile(r"\b(?:all|everything|original|first|start|beginning|reset)\b")
"""Words that go back to the earliest picture that is remembered."""
CLOSE: Final = 0.8
HEADS: Final = ("face", "head", "eyes", "eye", "mouth", "smile", "beak", "nose", "snout", "faces")
"""Words for a head or what is in it."""
HEAD: Final = 2.0
"""How large a head is, with hair or ears, beside the hat or the glasses that fit it."""
FACED: Final = (0.5, 0.47)
"""Where the middle of a face is in a picture of nothing else."""
"""How much of a picture what is looked at closely fills at most."""


class Overall(Shifter):
    """Changes what holds for the whole picture."""

    def _power(self, clause: Clause) -> None:
        hour = about.told(self.words(clause.part("a"))).get("time")
        if hour and hour == self.scene.time:
            self.circumstances({"time": "day"})
            return
        if clause.part("a") in ("fire", "the fire", "the flames") and self.shorn("fire"):
            return
        is_on = clause.part("w") == "on" or clause.part("v").endswith(("on", "up", "ite", "le"))
        if LIGHTS.search(clause.part("a")) and self.lit_up(is_on=is_on):
            return
        target = self.need(clause.part("a"))
        if target is None:
            return
        for id_ in self.parted(target):
            s = self.get(id_)
            wanted = LIT if is_on else UNLIT
            pose = next((v for v in CATALOG[s.kind].variants if v in wanted), None)
            flame = own_part(CATALOG[s.kind], "flame", s.variant)
            if pose is None and flame and not is_on:
                self.lack([id_], flame)
            elif pose is None and CATALOG[s.kind].is_lit_at_night:
                kept = tuple(a for a in s.attributes if a not in (BRIGHT, DARK))
                state = BRIGHT if is_on else DARK
                self.put(msgspec.structs.replace(s, attributes=(*kept, state)))
            elif pose is None:
                self.note_poses(s, [wanted[0]])
            else:
                self.put(msgspec.structs.replace(s, variant=pose))
        self.focus = list(target.ids)

    def _zoom(self, clause: Clause) -> None:
        is_in = clause.part("v") == "in" or clause.part("w") in ("closer", "close up")
        text = clause.part("a")
        target = self.find(text)[0] if text and text not in ("it", "this", "everything") else None
        if text and target is None and self.names_thing(self.words(text)):
            self.missed.append(MISSED.format(self.plain(bare(text))))
            return
        ids = target.ids if target is not None else []
        meant = [i for i in ids if self.seen(self.get(i))] or [self.carrier_of(i) for i in ids]
        pinned = [i for i in self.finder.everything if self.get(i).pins]
        if is_in and self.is_head(text) and self.face_up(meant or self.finder.pronoun("it")):
            return
        self.close_up(meant or pinned, is_in=is_in)
        if target is not None:
            self.focus = list(target.ids)

    def is_head(self, text: str) -> bool:
        """Tell whether words end in a part of somebody's head."""
        return text.rpartition(" ")[2] in HEADS

    def face_up(self, meant: Sequence[str]) -> bool:
        """Bring everything so near that the head of who is `meant` fills the picture."""
        ground = self.ground
        for s in map(self.get, meant[:1]):
            kind = CATALOG[s.kind]
            anchors = kind.draw(variant=s.variant, attributes=s.attributes).anchors
            head, pins = anchors.get("face") or anchors.get("head"), self.seen(s)
            if head is None or not pins:
                return False
            left, top, right, _ = ground.box(kind, pins[0])
            unit = (right - left) / kind.box[0]
            x = kind.box[0] - head.x if pins[0].is_flipped else head.x
            width = max(anchors[n].size or 0.0 for n in ("face", "head") if n in anchors)
            if not width:
                return False
            factor = max(1.15, CLOSE * min(ground.width, ground.height) / (HEAD * width * unit))
            self.approach(factor, (left + x * unit, top + head.y * unit), FACED)
            self.focus = [s.id]
            return True
        return False

    def approach(self, factor: float, at: tuple[float, float], goal: tuple[float, float]) -> None:
        """Scale all about a point, which comes to `goal`, parts of the width and the height."""
        ground = self.ground
        w, h = ground.width, ground.height
        for s in self.scene.subjects:
            pins = tuple(
                ground.moved(
                    p,
                    goal[0] * w - p.x * w + factor * (p.x * w - at[0]),
                    goal[1] * h - p.y * h + factor * (p.y * h - at[1]),
                    factor,
                )
                for p in s.pins
            )
            self.put(msgspec.structs.replace(s, pins=pins))

    def close_up(self, meant: Sequence[str], *, is_in: bool) -> None:
        """Bring everything nearer or further away, with what is `meant` in the middle."""
        ground = self.ground
        boxes = [ground.box(CATALOG[s.kind], p) for s in map(self.get, meant) for p in self.seen(s)]
        if not boxes:
            return
        w, h = ground.width, ground.height
        box = around(boxes)
        if is_in:
            factor = min(CLOSE * w / (box[2] - box[0]), CLOSE * h / (box[3] - box[1]))
            factor = min(2.2 if len(meant) < len(self.scene.subjects) else 1.4, max(1.15, factor))
            x, y = (box[0] + box[2]) / 2, box[3]
            low = max(0.94 * h, y) if y > ground.horizon else y
            goal = 0.5 * w, max(low, 0.05 * h + factor * (box[3] - box[1]))
        else:
            factor, (x, y) = 0.62, (0.5 * w, ground.horizon)
            goal = x, y
        self.approach(factor, (x, y), (goal[0] / w, goal[1] / h))

    def _again(self, clause: Clause) -> None:
        self.rearrange()
        self.is_fresh = True

    def _undo(self, clause: Clause) -> None:
        if not self.past:
            self.missed.append("There is no earlier picture to go back to.")
            return
        text = clause.part("a")
        count = next((w.sense.count for w in self.words(text) if w.sense.count), 1)
        steps = len(self.past) if EVERYTHING.search(clause.text) else min(len(self.past), count)
        was = self.past[-steps]
        del self.past[-steps:]
        self.scene, self.seed, self.tones = was.scene, was.seed, list(was.tones)
        self.refocus(was.focus)

    def _restore(self, clause: Clause) -> None:
        """Bring back what was taken out in an earlier edit, with what it wore and where it was."""
        text = clause.part("a")
        target = self.find(text)[0]
        is_worn = target is not None and any(
            target.garment in self.get(i).attributes for i in target.ids
        )
        if target is not None and target.ids and (is_worn or not target.garment):
            self._move(Clause(text=text, name="move", parts={"v": "move", "a": f"{text} back"}))
            return
        words = self.words(text)
        if (name := about.HEAVENS.get(words[-1].text if words else "")) is not None:
            self.restore(name)
            if name == "sun" and self.scene.weather not in (None, "clear"):
                self.replace(weather="clear")
            return
        for was in reversed(self.past):
            found = Finder(was.scene, was.focus, self.ground, self.area).find(words, 0)
            if found is None or not found.ids or found.slot:
                continue
            if found.garment:
                now = {s.id: s for s in was.scene.subjects if s.id in found.ids}
                for s in self.scene.subjects:
                    if s.id in now:
                        old = now[s.id]
                        self.put(
                            msgspec.structs.replace(s, attributes=old.attributes, parts=old.parts)
                        )
                self.focus = list(found.ids)
                return
            self.revive(was.scene, found.ids)
            return
        self._add(Clause(text=text, name="add", parts={"v": "add", "a": bare(text)}))

    def revive(self, was: Scene, ids: Sequence[str]) -> None:
        """Put subjects of an earlier scene back, and what hung on them."""
        here = set(self.finder.everything)
        back = {i for i in ids if i not in here}
        back |= {r.object for r in was.relations if r.subject in back and r.name in CARRIED} - here
        subjects = [*self.scene.subjects, *(s for s in was.subjects if s.id in back)]
        order = {s.id: k for k, s in enumerate(was.subjects)}
        subjects.sort(key=lambda s: order.get(s.id, len(order)))
        known = here | back
        relations = tuple(
            r
            for r in was.relations
            if {r.subject, r.object} & back and {r.subject, r.object} <= known
        )
        self.replace(subjects=tuple(subjects), relations=(*self.scene.relations, *relations))
        self.focus = [i for i in ids if i in known]

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
