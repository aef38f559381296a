"""Owns parts of things in a phrase after them: `with a red roof`, `by its tail`.

A part is dyed, or it is there anyway; one that the thing has not is left to others. Does not know
how phrases are read from words.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import BODY_PARTS, has_part, is_animate, is_human, slot_of
from tintype.engine.vignette.reading.attribute import Describing, hues_of, is_dressed
from tintype.engine.vignette.reading.create import DRIFTING
from tintype.engine.vignette.reading.draft import Draft, state
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.habits import NOSING
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.reading.tokens import Lexeme
from tintype.engine.vignette.reading.wardrobe import ANY_HATS
from tintype.engine.vignette.reading.wield import work_on_part

PALMS: Final = words("hand hands finger fingers palm fingertip thumb palms")
GLEAMING: Final[Mapping[str, str]] = {
    "yellow eyes": "yellow",
    "glowing eyes": "yellow",
    "shining eyes": "",
}
"""Eyes that look out of the dark, if nobody has them, and their colour."""
CARVED: Final[Mapping[str, frozenset[str]]] = {"pumpkin": words("face eyes mouth smile grin")}
"""Parts that make a lantern of something."""
HAIR: Final[Mapping[str, str]] = {
    "long": "long haired",
    "short": "short haired",
    "curly": "curly",
    "frizzy": "curly",
    "braided": "plaits",
    "messy": "tousled",
    "wild": "tousled",
    "tousled": "tousled",
    "spiky": "tousled",
    "afro": "afro",
}
"""What a word for somebody's hair is as a word for the person."""
MATTER_HUES: Final[Mapping[str, str]] = {
    "wood": "brown",
    "metal": "grey",
    "stone": "grey",
    "leather": "brown",
    "clay": "terracotta",
    "straw": "khaki",
    "golden": "golden",
    "silver": "silver",
}
"""The colour that a part of a thing has which is made of something."""
BAGGAGE: Final = ("trunk",)
"""Parts of animals and plants that are cases to people."""
SHOWN_BY: Final[Mapping[str, str]] = {
    "pot": "potted",
    "button": "buttoned",
    "cloth": "laid",
    "flower": "flowering",
    "sidecar": "three-wheeled",
}
"""The variant in which a part is seen."""
FACIAL: Final = ("mouth", "lips", "nose", "eyes")
HAIRDRESSING: Final = ("cut", "trim", "styl", "dry", "blow", "dye", "shav")
STRIPES: Final = ("stripe", "band", "line")
"""What is painted on a thing, unless its drawing has one."""
BEARDS: Final[Mapping[str, str]] = {
    "beard": "bearded",
    "moustache": "moustached",
    "freckles": "freckled",
}
"""What is seen in a face, and how that is said of somebody."""
HAIRSTYLES: Final[Mapping[str, str]] = {
    "moustache": "moustached",
    "mustache": "moustached",
    "goatee": "goateed",
    **dict.fromkeys(("braid", "braids", "plait", "plaits"), "plaits"),
    **{style: style for style in ("ponytail", "pigtails", "bun", "mohawk", "afro", "dreadlocks")},
}
"""How hair is worn, and how that is said of somebody."""
WORN: Final[Mapping[str, str]] = {**HAIRSTYLES, **BEARDS}
BRAIDED: Final = "braid bearded"
"""Whose beard is plaited."""
HOMELY: Final = ("door", "doors", "window", "windows", "chimney")
LIVED_IN: Final = ("plants", "fruit", "vegetables", "shrubs", "clothes", "kitchen")
"""Families of what has a door only if somebody lives in it."""
LONG_BEARDED: Final = "long bearded"
"""Whose beard reaches to the waist."""


class Feature(NamedTuple):
    """What a phrase says of a part: its word, its colours, and what it is made of."""

    text: str
    hues: Sequence[str]
    colour: str | None
    matter: str


def feature_of(p: Phrase, text: str) -> Feature:
    """Return what a phrase says of the part that its head names."""
    hues = [m.sense.colour for m in p.mods if m.sense.colour]
    matter = next((m.sense.material for m in p.mods if m.sense.material), "")
    return Feature(text, hues, hues[0] if hues else MATTER_HUES.get(matter), matter)


class Parts(Describing):
    """A clause that takes the parts of its things."""

    def is_part(self, p: Phrase) -> bool:
        """Take a phrase that is a part of the thing before it: `with a red roof`."""
        if p.head is None or any(m.text in DRIFTING for m in p.mods) or self.is_set_apart(p):
            return False
        owners, text = self.owners_of(p, p.head), p.head.text
        if text in BAGGAGE and owners and all(map(is_human_like, owners)):
            return False
        if not (owners or text in BODY_PARTS):
            return self.is_lit_window(p, owners) or self.is_on_building(p, text)
        feature = feature_of(p, text)
        if feature.text in GLEAMING and any(is_dressed(d) for d in owners):
            colour = feature.colour or GLEAMING[feature.text]
            feature = feature._replace(text="eyes", colour=colour)
        if self.owner is not None and is_part_of_body(self.owner, feature.text):
            self.touch(self.owner, feature.text)
            self.owner = None
            return True
        if (
            self.is_lit_window(p, owners)
            or self.carves(owners, feature.text)
            or self.houses(owners, feature.text)
            or self.is_bearded(p, owners, feature)
            or self.is_anybodys(p, owners, feature)
            or self.is_on_building(p, feature.text)
        ):
            return True
        noun = p.head.sense.noun
        is_own = noun is None or (p.det == "the" and not self.making.is_said(noun))
        is_own = is_own or (feature.text in FACIAL and not p.count)
        is_body = feature.text in BODY_PARTS
        if feature.text == "hair":
            groom(owners, p)
        if is_body and not feature.colour and is_own and any(map(is_living, owners)):
            self.last, self.link, self.attach = self.link or self.last, None, owners
            return True
        dyed = [self.dye(owner, p, feature) for owner in owners]
        if any(dyed):
            if self.link is not None:
                self.last, self.link = self.link, None
            self.owner = None
            self.attach = owners
            return True
        if not (feature.colour or p.head.sense.place) and any(
            d.kind is not None and has_part(d.kind, feature.text, is_thing=noun is not None)
            for d in owners
        ):
            self.link = None
            return True
        if noun is not None and is_body and any(map(is_dressed, owners)):
            # They are its own, though of another colour or number than it is drawn with.
            self.unknown.append(f"{feature.colour or 'more'} {feature.text}")
            self.last, self.link, self.attach = self.link or self.last, None, owners
            return True
        return False

    def owners_of(self, p: Phrase, head: Lexeme) -> list[Draft]:
        """Return the things of which a phrase may name a part."""
        link, text = self.link, head.text
        if self.owner is not None:
            return [self.owner]
        if link is not None and link.key in ("with", "of", "in"):
            return link.subjects
        if (
            self.joiner
            and self.last is not None
            and (
                self.last.key == "with"
                or (head.sense.part == "hair" and self.last.key == "wearing")
            )
        ):
            return self.last.subjects  # With glasses and curly hair.
        if self.joiner == "comma" and p.is_bare and head.sense.part and not head.sense.noun:
            return self.attach
        if self.joiner == "comma" and p.is_bare and text == "eyes" and p.mods:
            # Tags of a figure: `1girl, silver hair, blue eyes`.
            return [d for d in self.attach if is_living(d)]
        if link is not None and text in BODY_PARTS and not p.mods:
            return [d for d in link.subjects if is_living(d)]
        if p.det == "the" and link is None and head.sense.noun is None:
            return [d for d in self.making.drafts[-1:] if d.kind]
        return []

    def touch(self, owner: Draft, text: str) -> None:
        """Let those of the clause be at a part of somebody: in the lap, hand in hand."""
        if text == "lap":
            self.gather.lap(owner)
        last = self.last
        doers = [d for d in last.subjects if d.kind] if last else []
        keys = ("next to", "holding") if self.deed.startswith(NOSING) else ("next to",)
        if doers and last and last.is_deed and last.key in keys:
            work_on_part(self, doers[-1], owner, text)
        if text in ("hair", "beard") and doers and self.deed.startswith(HAIRDRESSING):
            self.gather.attend(doers[-1], owner)
            self.about.suggest("hair salon")
        holders = last.subjects if last and last.key == "holding" else []
        sitters = last.subjects if last and last.key == "on" else []
        for draft in sitters:
            self.ties.perch(draft, owner, text)
        if text in PALMS and is_human_like(owner):
            # What is on somebody's hand is held.
            for draft in sitters:
                self.ties.part(draft, owner)
                self.ties.relate(owner, "holding", draft)
        if text in ("hand", "hands") and holders and is_human_like(owner):
            # Whose hand is held walks hand in hand with who holds it.
            for draft in (*holders, owner):
                draft.variant = "hand in hand"
                self.ties.part(draft, owner)

    def carves(self, owners: Sequence[Draft], text: str) -> bool:
        """Take the face of a pumpkin, which makes it a lantern."""
        for draft in owners:
            if draft.kind is not None and text in CARVED.get(draft.kind.name, ()):
                draft.kind, draft.word = CATALOG["jack-o'-lantern"], None
                self.last, self.link, self.attach = self.link or self.last, None, list(owners)
                return True
        return False

    def houses(self, owners: Sequence[Draft], text: str) -> bool:
        """Take the door of a mushroom or a pumpkin, in which somebody lives then."""
        things = [d for d in owners if d.kind and is_family(d.kind, LIVED_IN)]
        if text not in HOMELY or not things:
            return False
        for draft in things:
            state(draft, "housed")
        self.last, self.link, self.attach = Link(things, "with"), None, list(owners)
        return True

    def is_bearded(self, p: Phrase, owners: Sequence[Draft], feature: Feature) -> bool:
        """Take a beard, a moustache, freckles or a plait of people."""
        people = [d for d in owners if is_human_like(d)]
        if feature.text not in WORN or not people:
            return False
        name = worn_as(p, feature.text)
        for draft in people:
            draft.attributes.append(name)
            if feature.colour and feature.text != "freckles":
                draft.parts["hair"] = feature.colour
        self.last, self.link, self.attach = Link(people, "with"), None, list(owners)
        return True

    def is_anybodys(self, p: Phrase, owners: Sequence[Draft], feature: Feature) -> bool:
        """Take `by the tail` and `, blue eyes`, which every animal has, of the last one."""
        if p.head is None or feature.text not in BODY_PARTS or feature.colour or p.count:
            return False
        is_loose = p.is_bare and self.joiner == "comma" and bool(p.mods)
        if not (is_loose or (p.det == "the" and p.head.sense.noun is None)):
            return False
        living = [d for d in self.making.drafts if is_living(d)]
        if not living or not (is_loose or not any(d in living for d in owners)):
            return False
        self.link, self.attach = None, living[-1:]
        return True

    def dye(self, owner: Draft, p: Phrase, feature: Feature) -> bool:
        """Give a part of a thing its colour, pattern and state; False if it has no such part."""
        kind, colour = owner.kind, feature.colour
        if kind is None or p.head is None or self.making.is_worn_word(kind, p.head):
            return False
        if kind.name == "ship" and feature.text in ("sail", "sails"):
            owner.kind = kind = CATALOG["galleon"]  # A steamship has none.
        slot = slot_of(kind, feature.text)
        if slot == "roof" and feature.matter == "straw" and kind.name == "house":
            owner.kind = CATALOG["cottage"]
            return True
        if slot is None and colour and feature.text in STRIPES and not is_animate(kind):
            owner.pattern = "striped"
            owner.colours.append(colour)
            return True
        is_whole = slot in kind.recolour[:1] and p.count and not colour
        is_whole = is_whole and not has_part(kind, feature.text, is_thing=False)
        if slot is None or ((p.count > 4 or is_whole) and p.head.sense.noun):
            return False  # The bones before a skull are not what it is made of.
        if owner.count > 1 and slot not in kind.recolour[:1] and (own := hues_of(p)):
            self.varied.append((owner, [slot], own))
            return True
        if any(m.sense.state == "assorted" for m in p.mods):
            state(owner, "assorted")
        if (shown := SHOWN_BY.get(slot)) in kind.variants:
            owner.variant = shown
        pattern = next((m.sense.pattern for m in p.mods if m.sense.pattern), None)
        if colour or (pattern and slot != "hair"):
            owner.parts[slot] = " ".join(filter(None, (pattern, colour)))
        if len(feature.hues) > 1 and owner.count > 1 and slot in kind.recolour[:1]:
            # Flasks of green and purple liquids: some are green, some purple.
            owner.parts.pop(slot)
            owner.colours = list(feature.hues)
            state(owner, "assorted")
        return True


def groom(owners: Sequence[Draft], p: Phrase) -> None:
    """Let people have their hair as the words before it say."""
    for mod in p.mods:
        for owner in owners if mod.text in HAIR else ():
            if is_human_like(owner):
                state(owner, HAIR[mod.text])


def worn_as(p: Phrase, text: str) -> str:
    """Return how a beard or a plait is said of somebody, by what a phrase says of it."""
    told = {m.text for m in p.mods}
    if text != "beard":
        return WORN[text]
    is_plaited = not told.isdisjoint(("braided", "plaited", "twisted"))
    return BRAIDED if is_plaited else LONG_BEARDED if "long" in told else WORN[text]


def is_living(draft: Draft) -> bool:
    """Tell whether a thing lives, or acts as if it did."""
    return draft.kind is not None and is_animate(draft.kind)


def is_human_like(draft: Draft) -> bool:
    """Tell whether it is somebody whose hand is held."""
    return draft.kind is not None and is_human(draft.kind)


def is_part_of_body(owner: Draft, text: str) -> bool:
    """Tell whether a word names a part of some body, or of this one: a turtle's shell."""
    if text in BODY_PARTS:
        return True
    kind = owner.kind
    if kind is None or not is_animate(kind) or singular(text) in ANY_HATS:
        return False  # A helmet is taken off.
    return slot_of(kind, text) is not None
