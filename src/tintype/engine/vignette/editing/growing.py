"""Owns what is added that goes with what is there: smoke of a chimney, a third cat on the sofa.

What a prompt means by `a chair with a cushion` is what an edit means that adds a cushion to a
chair. Does not know how new things find a free place (`standing`), nor commands (`adding`).
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.attaching.hooks import extent
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.composing.loose import DRIFT
from tintype.engine.vignette.editing.refer import Target
from tintype.engine.vignette.editing.retell import Reteller
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene, Subject

SHARED_HOSTS: Final = ("on", "inside", "hanging from")
"""Relations to what carries one that a second of the kind has too."""
AFTERWARDS: Final = re.compile(
    r"^(?P<what>(?:.+ )?)(?P<head>[\w-]+) , (?:(?:a|an|in|but|both|all) )*"
    r"(?P<how>[\w -]+?)(?: ones?)?$"
)
"""What is said of a new thing after its name: another balloon, a green one."""
EACH: Final = re.compile(r"^\w+ more ,? ?(?P<each>one \w+(?: (?:, |and |, and )one \w+)+)$")
"""What each of some more is like: two more, one green and one blue."""
SMOKE: Final = re.compile(
    r"^(?:some |a bit of |a little |a puff of |puffs of |white |grey |thick )*smoke"
    r"(?: (?:coming |rising |billowing |curling |going |puffing )?(?:up |out )?"
    r"(?:from|out|of|in|to)\b.*\b(?:chimneys?|roof|fire|funnels?|it|stack|engine|train|volcano))?$"
)


STEAM: Final = re.compile(
    r"^(?:some |a bit of |a little |hot |white )*steam"
    r"(?: (?:coming |rising )?(?:up |out )?(?:from|out|of|to|over|above|on|for) (?P<of>.+))?$"
)
HOT: Final = ("drinks", "food", "world_food", "kitchen", "kitchen_tools", "crockery")
"""Families of what steams."""


def has_chimney(kind: Kind) -> bool:
    """Tell whether a thing is drawn with a chimney or funnel that may smoke."""
    return "chimney" in kind.draw().anchors


def is_smoky(kind: Kind) -> bool:
    """Tell whether smoke comes out of a thing by itself."""
    return has_chimney(kind) or kind.category == "vehicles_rail" or kind.name in SMOKY


RISES: Final = ("hill", "island", "dune", "sand dune", "cliff", "rock", "ice floe", "iceberg")
"""What land or ice those who are added to others are on with them."""
SMOKY: Final = ("fire", "campfire", "bonfire", "volcano", "grill", "ship", "steam train", "factory")


def look_of(subject: Subject) -> Subject:
    """Return a subject as it would be if it were the first one, and single."""
    plain = subject.unplaced()
    return msgspec.structs.replace(
        plain, id="", count=1, word=None, where=None, size="normal", variant=None, facing=None
    )


class Grower(Reteller):
    """Adds what belongs to things that are there."""

    def told_after(self, text: str) -> str:
        """Return `one more rabbit, a white one` as `one more white rabbit`."""
        if each := EACH.match(text):
            alike = [s for s in map(self.get, self.finder.pronoun("them")) if s.pins]
            name = (alike[0].word or alike[0].kind) if alike else ""
            hues = [w for w in each["each"].split() if w not in ("one", "and", ",")]
            if name and all(self.words(h)[0].sense.is_adjective for h in hues):
                return " and ".join(f"a {hue} {name}" for hue in hues)
        found = AFTERWARDS.match(text)
        words = self.words(found["how"]) if found else []
        if found is None or not words or not all(w.sense.is_adjective for w in words):
            return text
        head = found["head"]
        if head in ("one", "ones"):
            alike = [s for s in map(self.get, self.finder.pronoun("them")) if s.pins]
            head = (alike[0].word or alike[0].kind) if alike else head
        return f"{found['what']}{found['how']} {head}"

    def smokes(self, text: str) -> bool:
        """Let what has a chimney smoke, or a fire: of a mountain and a cabin the cabin."""
        if not SMOKE.match(text):
            return False
        if "chimney" in text or "roof" in text:
            fit = [s for s in self.scene.subjects if has_chimney(CATALOG[s.kind])]
        else:
            fit = [s for s in self.foremost(self.focus) if is_smoky(CATALOG[s.kind])]
        for s in fit[:1]:
            if "smoking" in s.attributes:
                continue
            self.put(msgspec.structs.replace(s, attributes=(*s.attributes, "smoking")))
            self.focus = [s.id]
        return bool(fit)

    def steams(self, text: str) -> bool:
        """Let what is hot steam: the cup, or what was spoken of."""
        found = STEAM.match(text)
        if found is None:
            return False
        target = self.find(found["of"])[0] if found["of"] else None
        ids = target.ids if target is not None else self.focus
        hot = [s for s in self.foremost(ids) if is_family(CATALOG[s.kind], HOT)]
        for s in hot[:1]:
            if own_part(CATALOG[s.kind], "steam", s.variant, s.attributes) or (
                "steaming" in s.attributes
            ):
                self.missed.append(f"`{s.word or s.kind}` has `steam` already.")
            else:
                self.put(msgspec.structs.replace(s, attributes=(*s.attributes, "steaming")))
            self.focus = [s.id]
        return bool(hot)

    def becomes(self, subject: Subject, said: Scene, text: str) -> bool:
        """Draw a cake with candles as a birthday cake, a table with a cloth as one that is laid."""
        alone = parse(text).subjects
        for new in (*said.subjects[:1], *alone[:1]):
            is_more = new.kind.endswith(f" {subject.kind}") and len(said.subjects) == 1
            if is_more and not said.unknown and subject.count == 1 == len(alone):
                self.become_other(Target(ids=[subject.id]), f"a {new.kind}")
                return True
        return False

    def set_upon(self, subject: Subject, said: Scene, text: str) -> bool:
        """Put a new thing onto what has it on it: a cushion onto a chair, a saddle onto a horse."""
        tie = said.relations[0] if len(said.relations) == 1 else None
        if tie is None or len(said.subjects) != 2 or said.unknown or subject.count > 1:
            return False
        is_on = tie.name in SHARED_HOSTS and tie.object == said.subjects[0].id
        if not is_on or said.subjects[0].kind != subject.kind or " the " in f" {text} ":
            return False
        thing = said.subjects[1]
        if thing.size == "tiny" and thing.count >= DRIFT:
            return False  # Leaves that fall lie on no bench.
        is_larger = extent(CATALOG[said.subjects[1].kind]) > extent(CATALOG[subject.kind])
        if tie.name == "inside" and is_larger:
            return False  # No teapot goes into a cup.
        if any(w.sense.preposition or w.sense.where for w in self.words(text)):
            return False
        added = self.introduce(text, is_placed=False)
        for new in added:
            if not self.join_kin(new):
                self.link(new, tie.name, subject.id)
        self.focus = [i for i in added if self.scene.subject(i)] or self.focus
        return bool(added)

    def given_back(self, subject: Subject, text: str, worn: Sequence[str]) -> set[str]:
        """Return what a thing lacks no more that gets what a text means, and puts on garments."""
        kind = CATALOG[subject.kind]
        named = {own_part(kind, w.text) for w in self.words(text)}
        named |= {slot for garment in worn for slot in DYES.get(garment, ())}
        return {f"{LACKING}{part}" for part in named if part} & set(subject.attributes)

    def join_kin(self, id_: str) -> bool:
        """Set a new thing beside others of its kind, on or in what carries them: a third cat.

        One that looks as they do is one more of them.
        """
        new = self.get(id_)
        alike = [s for s in self.scene.subjects if s.kind == new.kind and s.id != id_]
        tied = [
            r
            for s in alike
            for r in self.scene.relations
            if r.subject == s.id and r.name in SHARED_HOSTS
        ]
        if not tied or any(id_ in (r.subject, r.object) for r in self.scene.relations):
            return False
        old = self.get(tied[0].subject)
        if look_of(new) != look_of(old):
            return self.link(id_, tied[0].name, tied[0].object)
        self.drop([id_])
        self.recount(old.id, old.count + new.count)
        return True

    def climb(self, id_: str) -> bool:
        """Set who is added to those who are on a hill or an island there too: their shepherd."""
        new = self.get(id_)
        tied = [r for r in self.scene.relations if id_ not in (r.subject, r.object)]
        on = [
            (r.subject, r.object)
            for r in tied
            if r.name == "on" and CATALOG[self.get(r.object).kind].name in RISES
        ]
        living = [s.id for s in self.scene.subjects if s.id != id_ and is_animate(CATALOG[s.kind])]
        hosts = {host for who, host in on if who in living}
        is_free = len(tied) == len(self.scene.relations) and new.where is None
        kind = CATALOG[new.kind]
        if not is_free or len(hosts) != 1 or kind.stance != "ground" or not is_animate(kind):
            return False
        return all(any(who == i for who, _ in on) for i in living) and self.link(
            id_, "on", hosts.pop()
        )
