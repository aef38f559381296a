"""Owns how a noun phrase becomes things: new ones, several kinds at once, or ones known already.

Does not know relations, except those inside a phrase (`an apple basket`, `a wizard cat`).
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.traits import BUILDINGS, WINDOWED, is_family
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.beside import Beside
from tintype.engine.vignette.reading.breeds import bred
from tintype.engine.vignette.reading.compounds import compound
from tintype.engine.vignette.reading.draft import (
    BARE_PLURAL,
    Draft,
    complexion,
    count_of,
    dress,
    shared,
)
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.kinship import SMALL_YOUNG, is_kin, is_young, relative
from tintype.engine.vignette.reading.senses import meaning, other_sense
from tintype.engine.vignette.reading.shapes import lies_flat, reshape, sliced, stack
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.reading.wardrobe import set_gender
from tintype.engine.vignette.states import HEAPED, LINED_UP

COLLECTIVES: Final = {
    "team": 4,
    "crew": 4,
    "staff": 4,
    "friends": 4,
    "group": 4,
    "gang": 4,
    "band": 3,
    "crowd": 8,
    "audience": 8,
    "choir": 4,
    "orchestra": 5,
    "family": 4,
}
"""How many a word in the singular means."""
LOOKALIKES: Final = {"twins": 2, "triplets": 3}
LENGTHS: Final = ("scarf",)
"""What is drawn longer or shorter where a word says so."""
SLICES: Final = (
    *("slice of", "a slice of", "piece of", "a piece of", "slices of", "pieces of"),
    *("wedge of", "wedges of", "half of", "halves of"),
)
CUT: Final = ("wedge", "sliced", "halved")
"""Variants of what is cut."""
MAX_BESIDE: Final = 4
PAIRS: Final = words(
    """shoes boots sneakers socks gloves glasses sunglasses trousers shorts sandals slippers skis
    earrings scissors mittens headphones binoculars crutches maracas goggles chopsticks handcuffs"""
) | {"high heels", "hiking boots", "boxing gloves", "ice skates", "roller skates", "bowling pins"}
"""Things that come in twos and are drawn so."""
LURKING: Final = 9
"""So many pairs of eyes look out of the dark."""
STACK: Final = 3
"""How many lie in each of several stacks."""
HEAPED_M: Final = 0.7
"""What is larger lies in no heap."""
HEAP: Final = 10
LIGHT: Final = ("leaf", "maple leaf", "petal", "feather", "snowflake", "confetti")
DRIFTING: Final = ("falling", "swirling", "drifting", "blowing", "floating", "flying")
"""What many light things do in the air."""
FALLING: Final = 16
GLOWING: Final = 24
"""So many leaves or petals fall where nobody counts them."""
NEON: Final = ("neon", "neon lit", "neon-lit")
MADE_OF: Final[Mapping[str, str]] = {
    "box": "cardboard",
    "log cabin": "wood",
    "igloo": "ice",
    "snowman": "snow",
}
"""What things are drawn of anyway."""
COLOURFUL: Final = ("colourful", "colorful", "multicoloured", "brightly coloured", "many coloured")
CROWD: Final = 6
STATIONS: Final = ("subway station", "train station", "airport", "corridor")
"""Where it is people who hurry."""
TWOS: Final = ("couple", "married couple", "bride and groom", "parents", "grandparents")
"""Words for two people, one of each sort."""


class Creator(Beside):
    """Makes the things of a prompt, which a phrase means."""

    def things(self, p: Phrase, key: str) -> list[Draft]:
        """Return the things that a phrase means; at least one, which may be of no kind."""
        head = p.head
        if head is None:
            return [Draft(None)]
        head = meaning(p, head, key, self.about, self.drafts)
        if head is None:
            return [Draft(None)]
        if other := other_sense(head, self.about.phrases):
            return self._new(p, head, other)
        if head.text == "rush hour":
            if any(d.kind and d.kind.category == "vehicles_rail" for d in self.drafts):
                self.about.suggest("subway station")
            if self.about.setting in STATIONS:
                head = lexemes_of("commuters")[0]
                p.head, p.count = head, p.count or CROWD
        noun = head.sense.noun
        is_cub = noun is None and is_young(head.text)
        is_family_word = is_cub or (p.is_own and is_kin(head.text))
        if is_family_word and (kin := relative(head.text, self.drafts)):
            is_many = singular(head.text) != head.text
            several = 2 if singular(head.text) == "parent" else BARE_PLURAL
            kin.count, kin.is_counted = p.count or (several if is_many else 1), True
            dress(kin, p.mods, self.unknown)
            self.drafts.append(kin)
            return [kin]
        if noun is None:
            return [self._no_thing(p, head)]
        whole = compound(p, head)
        if whole is not None and whole.sense.noun is not None:
            is_many = noun.is_plural
            p.head = head = whole
            noun = whole.sense.noun
            noun = Noun(noun.kind, noun.word, is_plural=is_many, is_generic=noun.is_generic)
        for mod in p.mods:
            if mod.sense.place and mod.sense.noun:
                is_outside = noun.kind.name in ("door", "sign", "neon sign")
                self.about.suggest("street" if is_outside else mod.sense.place)
        if is_family(noun.kind, BUILDINGS) and any(m.text in NEON for m in p.mods):
            p.mods[:] = [m for m in p.mods if m.text not in (*NEON, "lit")]
            self.about.suggest("neon street")
            self.about.settle("neon street")
        if made := self._modelled(p, head, noun):
            return made
        if noun.mixed:
            return self._mixture(p, noun)
        known = self.known(p, noun, key)
        if known is not None:
            dress(known, p.mods, self.unknown)
            return [known]
        return self._new(p, head, noun)

    def _modelled(self, p: Phrase, head: Lexeme, noun: Noun) -> list[Draft]:
        """Return what is a thing named before it: a lion statue, a car window; else nothing."""
        for mod in p.mods if noun.mixed else ():
            kin = mod.sense.noun
            if kin is not None and is_animate(kin.kind) and not is_human(kin.kind):
                # A penguin family is penguins.
                p.count = p.count or COLLECTIVES.get(head.text, 2)
                p.mods.remove(mod)
                return self._new(p, mod, kin)
        if noun.kind.name == "statue":
            for mod in p.mods:
                model = mod.sense.noun
                if model is not None and is_animate(model.kind):
                    # A lion statue is a lion of stone.
                    p.mods.remove(mod)
                    carved = self._new(p, mod, model)
                    for draft in carved:
                        draft.material = draft.material or "stone"
                        self.raise_up(draft)
                    return carved
        if noun.kind.name == "window":
            for mod in p.mods:
                whole = mod.sense.noun
                if whole is not None and whole.kind.category == "buildings_shops":
                    # A bakery window is looked into.
                    p.mods.remove(mod)
                    return self._new(p, p.head or mod, Noun(CATALOG["shop window"], None))
                if whole is not None and is_family(whole.kind, WINDOWED):
                    # Who looks out of a car window is in the car.
                    p.mods.remove(mod)
                    return self._new(p, mod, whole)
        return []

    def _no_thing(self, p: Phrase, head: Lexeme) -> Draft:
        draft = Draft(None, head.text)
        draft.is_place = head.sense.place is not None
        is_said = head.sense.is_silent or head.sense.is_circumstance or len(head.text) < 2
        if draft.is_place or not is_said:
            self.unknown.append(head.text)
        dress(draft, p.mods, self.unknown)
        return draft

    def _mixture(self, p: Phrase, noun: Noun) -> list[Draft]:
        count, _ = count_of(p, noun)
        is_singular = not p.count and p.det == "a"
        total = len(noun.mixed) if is_singular else max(count, 2)
        if not p.count and len(noun.mixed) == 4:
            total = 4
        if p.head is not None and is_singular:
            total = COLLECTIVES.get(p.head.text.rpartition(" ")[2], total)
        if p.head is not None and p.head.text in TWOS and not p.count:
            total = 2
        if p.head is not None and p.head.text == "couples":
            total = 2 * (p.count or 2)
        if p.head is not None and (number := LOOKALIKES.get(p.head.text)):
            twins = Draft(noun.mixed[0])
            twins.count, twins.is_counted = number, True
            twins.attributes.append("identical")
            dress(twins, p.mods, self.unknown)
            self.drafts.append(twins)
            return [twins]
        out: list[Draft] = []
        if p.head is not None and p.head.text.endswith(" icons"):
            self.about.backdrop("plain")
            total = max(total, len(noun.mixed))
        is_old = any(m.sense.state == "old" for m in p.mods)
        is_old = is_old or (p.head is not None and p.head.text.startswith(("old ", "elderly ")))
        for kind, number in shared(noun.mixed, min(total, 60)):
            draft = Draft(CATALOG.get(f"old {kind.name}", kind) if is_old else kind)
            draft.count, draft.is_counted = number, True
            dress(draft, complexion(draft, p.mods), self.unknown)
            out.append(draft)
        self.drafts += out
        return out

    def _new(self, p: Phrase, head: Lexeme, noun: Noun) -> list[Draft]:
        noun = respelt(p, head, noun)
        draft = started(p, head, noun)
        fit_number(draft, p, head, noun)
        heap_up(draft, p, noun)
        if noun.is_weak:
            self.unknown.append(head.text)
        is_light = noun.kind.name in LIGHT and any(m.text in DRIFTING for m in p.mods)
        if (head.text.startswith("falling ") or is_light) and not draft.is_counted:
            draft.count, draft.size, draft.where = FALLING, "tiny", "sky"
            if noun.kind.name == "leaf":
                self.about.season = self.about.season or "autumn"
        self._shape(draft, p)
        p.mods[:] = complexion(draft, p.mods)
        extras = self._extras(draft, p, head, noun)
        dress(draft, p.mods, self.unknown)
        fit_looks(draft, p, head, noun)
        colours = draft.colours
        if (
            len(colours) > 1
            and draft.count >= len(colours)
            and not is_animate(noun.kind)
            and not draft.pattern
        ):
            self.drafts += [draft, *extras]
            return self.part_by_colour(draft, colours)
        if noun.kind.name == "watermelon" and (
            draft.colours == ["green"] or draft.size != "normal"
        ):
            draft.variant = draft.variant or "whole"  # One slice is neither green nor huge.
            draft.colours = [c for c in draft.colours if c != "green"]
        if p.stacks > 1:
            draft.count = min(draft.count, STACK)
            piles = [draft, *(draft.copy() for _ in range(p.stacks - 1))]
            for pile in piles:
                pile.is_counted = True
            self.drafts += [*piles, *extras]
            return piles
        if extras and extras[0].is_counted and noun.kind.name != "key ring":
            self.drafts += [extras[0], draft, *extras[1:]]
            return [extras[0], draft]
        self.drafts += [draft, *extras]
        return [draft]

    def _shape(self, draft: Draft, p: Phrase) -> None:
        """Give a thing the shape that it is said to have: a heart shaped box."""
        for k, mod in enumerate(p.mods[1:], start=1):
            model = p.mods[k - 1].sense.noun
            if mod.text == "shaped" and model is not None:
                p.mods[k - 1 : k + 1] = []
                if not reshape(draft, model.kind):
                    self.unknown.append(model.kind.name)
                break

    def _extras(self, draft: Draft, p: Phrase, head: Lexeme, noun: Noun) -> list[Draft]:
        """Return the things that the nouns before a noun add to it."""
        extras: list[Draft] = []
        if noun.kind.name == "key ring" and "keys" in head.text:
            draft.word = None
            keys = Draft(CATALOG["key"], "keys")
            keys.count, keys.is_counted = BARE_PLURAL, True
            self.inner.append((keys, "hanging from", draft))
            extras.append(keys)
        for mod in p.mods[-MAX_BESIDE:]:
            other = mod.sense.noun
            if other is None or mod.sense.colour or mod.sense.material or mod.sense.state:
                continue
            if mod.text in noun.kind.variants or mod.sense.size or mod.sense.pattern:
                continue
            extras += self._beside(draft, mod, other)
        return extras


def respelt(p: Phrase, head: Lexeme, noun: Noun) -> Noun:
    """Return what a noun means beside the words around it: two glasses are drunk from."""
    is_worn = p.is_pair or head.text.startswith("pair")
    if noun.kind.name == "glasses" and p.count > 1 and not is_worn:
        # Two glasses are drunk from; on a nose there is one pair.
        noun = Noun(CATALOG["glass"], None, is_plural=True)
    if noun.kind.name == "pebbles" and p.count:
        noun = Noun(CATALOG["rock"], "pebble", is_plural=p.count > 1)
    if noun.kind.name == "playing cards" and p.count and "hand" not in head.text:
        noun = Noun(CATALOG["playing card"], None, is_plural=p.count > 1)
    cut = sliced(noun.kind) if any(m.text in SLICES for m in p.mods) else None
    if cut is not None:
        noun = Noun(cut, None, is_plural=noun.is_plural)
    return noun


def started(p: Phrase, head: Lexeme, noun: Noun) -> Draft:
    """Return a new thing with its name, its variant and the colour of its breed."""
    draft = Draft(noun.kind, head.text)
    draft.word = noun.word
    is_slice = head.text.rpartition(" ")[2] in ("slice", "slices", "wedge", "wedges")
    if is_slice or any(m.text in SLICES for m in p.mods) or head.text.startswith(SLICES):
        # Slices of a melon are wedges, those of a lemon are its halves.
        draft.variant = next((v for v in CUT if v in noun.kind.variants), None)
    if noun.word == "picnic blanket":
        draft.word, draft.variant = None, "picnic"
    if noun.kind.name == "writing in the sand":
        draft.word = None  # `Written in the sand` is no name for it.
    bred(draft, head.text, is_coloured=any(m.sense.colour for m in p.mods))
    if noun.word == "denim jacket":
        draft.variant = "buttoned"
    if noun.word in ("candlestick", "candlesticks"):
        draft.variant = "tall"
    draft.is_bare = p.is_bare
    if is_human(noun.kind):
        set_gender(draft, noun.word or "")
    draft.count, draft.is_counted = count_of(p, noun)
    return draft


def is_one_piece(draft: Draft, p: Phrase) -> bool:
    """Tell whether a noun phrase says how many there are: a toadstool, two, the toadstool."""
    return draft.is_counted or draft.count > 1 or bool(p.det)


def fit_number(draft: Draft, p: Phrase, head: Lexeme, noun: Noun) -> None:
    """Make a thing as long, as small and as many as its drawing shows: a pair of shoes is one."""
    for mod in p.mods:
        if mod.text in ("long", "short") and noun.kind.name in LENGTHS:
            draft.attributes.append(mod.text)
            draft.size = "large" if mod.text == "long" else draft.size
    if p.is_pair and noun.kind.name in PAIRS:
        draft.count = p.pairs  # One drawing shows both.
    elif head.text.startswith("pairs of ") and "pair" in noun.kind.variants:
        draft.variant = "pair"
    elif is_one_piece(draft, p) and "single" in noun.kind.variants[1:] and not p.is_pair:
        is_both = not p.count and noun.kind.name in PAIRS and head.text == noun.kind.name
        draft.variant = None if is_both else "single"  # `A boots` are two.
    is_cub = " " in (noun.word or "") and is_young(noun.word or "")
    if is_animate(noun.kind) and (is_cub or noun.word in SMALL_YOUNG):
        draft.size = "small"
    for word in head.text.split()[: None if " " in head.text else -1]:
        if word in noun.kind.variants and not is_animate(noun.kind):
            draft.variant = word  # An open book.


def heap_up(draft: Draft, p: Phrase, noun: Noun) -> None:
    """Lay things in a stack, a heap, a row or a formation, and let many glow in the dark."""
    if p.is_bunched and noun.kind.name == "banana" and p.count:
        draft.attributes.append("bunched")
    if p.is_stacked and noun.kind.name == "pancakes":
        draft.count = 1  # Which are a stack.
    elif p.is_stacked or (p.is_heaped and lies_flat(noun.kind)):
        stack(draft)
    elif p.is_heaped and not is_animate(noun.kind) and noun.kind.height_m < HEAPED_M:
        draft.attributes.append(HEAPED)
        draft.count = max(draft.count, HEAP)
    elif p.is_row:
        draft.attributes.append(LINED_UP)
    elif p.formation is not None and draft.count > 1:
        draft.attributes.append(p.formation)
    if noun.kind.name == "glowing eyes" and not draft.is_counted:
        draft.count, draft.size = LURKING, "small"
    if noun.kind.name == "firefly" and noun.is_plural and not draft.is_counted:
        draft.count, draft.size, draft.where = GLOWING, "tiny", "sky"


def fit_looks(draft: Draft, p: Phrase, head: Lexeme, noun: Noun) -> None:
    """Mend what was said of a thing by how it is drawn: a box is of cardboard anyway."""
    if draft.material is not None and draft.material == MADE_OF.get(noun.kind.name):
        draft.material = None
    if noun.kind.name == "vase" and draft.material in ("glass", "crystal"):
        draft.variant = "clear"
    if noun.kind.name == "treasure chest" and head.text.endswith("trunk"):
        draft.variant = draft.variant or "closed"
    if noun.kind.name == "ship" and draft.size in ("small", "tiny"):
        draft.kind, draft.word, draft.size = CATALOG["sailboat"], None, "normal"
    is_many = draft.count > 1 and not is_animate(noun.kind)
    if p.is_assorted and is_many and not draft.colours:
        draft.attributes.append("assorted")
    if is_many and draft.pattern == "rainbow" and any(m.text in COLOURFUL for m in p.mods):
        draft.pattern = None  # Each of them has a colour of its own.
        draft.attributes.append("assorted")
