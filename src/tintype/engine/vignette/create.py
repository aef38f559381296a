"""Owns how a noun phrase becomes things: new ones, several kinds at once, or ones known already.

Keeps the list of all things of a prompt. Does not know relations, except those inside a phrase
(`an apple basket`, `a wizard cat`).

Longer than most files because it has a rule for each way in which a phrase names things.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.person_dress import DYES
from tintype.engine.vignette.circumstance import Circumstances
from tintype.engine.vignette.compounds import compound
from tintype.engine.vignette.draft import (
    BARE_PLURAL,
    Draft,
    complexion,
    count_of,
    dress,
    garment_of,
    gender_in,
    is_adjunct,
    is_animate,
    is_human,
    is_worn,
    put_on,
    shared,
)
from tintype.engine.vignette.grammar import Phrase
from tintype.engine.vignette.kinship import SMALL_YOUNG, is_kin, is_young, relative
from tintype.engine.vignette.lexicon.forms import singular, words
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.manners import behave, clothe, natural
from tintype.engine.vignette.scene import PLAIN_FRAMINGS
from tintype.engine.vignette.states import HEAPED, LINED_UP, STACKED
from tintype.engine.vignette.tokens import Lexeme, lexemes_of
from tintype.engine.vignette.traits import (
    BUILDINGS,
    FLORA,
    VEHICLES,
    is_family,
    is_holder,
    is_plate,
)

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
CRIBS: Final = frozenset({"crib", "cot", "cradle", "nursery", "baby"})
"""Who says these means by a mobile no telephone."""
LOOKALIKES: Final = {"twins": 2, "triplets": 3}
DOGS: Final = ("animals_dogs", "animals_breeds")
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
BREED_HUES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("snowy owl", "snowy owls", "barn owl", "arctic hare", "snow hare"), "white"),
    **dict.fromkeys(
        ("persian cat", "turkish angora", "white tiger", "west highland terrier"), "white"
    ),
    **dict.fromkeys(
        ("siamese", "siamese cat", "siamese cats", "ragdoll cat", "sphynx cat"), "cream"
    ),
    **dict.fromkeys(("ginger cat", "ginger tom", "marmalade cat", "orange tabby"), "orange"),
    **dict.fromkeys(("russian blue", "maine coon", "weimaraner", "grey wolf"), "grey"),
    **dict.fromkeys(("goldfinch", "goldfinches", "yellow finch", "oriole"), "yellow"),
    **dict.fromkeys(("bullfinch", "scarlet tanager", "red finch"), "red"),
    **dict.fromkeys(("labrador", "golden labrador", "yellow lab", "yellow labrador"), "beige"),
    **dict.fromkeys(("black lab", "black labrador", "blackbird", "raven", "black cat"), "black"),
    **dict.fromkeys(("chocolate lab", "chocolate labrador", "highland cow"), "brown"),
}
"""The colour of a breed or a species that is drawn as another one of its kind."""
PILED: Final = ("study", "baggage", "stationery", "tableware", "bedding")
"""Families of what lies square on itself."""
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
MOULDED: Final = {
    "cookie": "biscuit",
    "chocolate": "chocolate",
    "cake": "chocolate",
    "candy": "candy",
    "lollipop": "candy",
    "balloon": "rubber",
    "cloud": "snow",
    "pillow": "plush",
    "lamp": "glass",
    "candle": "paper",
    "bush": "leafy",
    "hedge": "leafy",
    "kite": "paper",
    "ice cube": "ice",
    "gingerbread man": "biscuit",
}
"""What things are of that are made in any shape."""

MADE_OF: Final[Mapping[str, str]] = {
    "box": "cardboard",
    "log cabin": "wood",
    "igloo": "ice",
    "snowman": "snow",
}
"""What things are drawn of anyway."""

COLOURFUL: Final = ("colourful", "colorful", "multicoloured", "brightly coloured", "many coloured")
ANY_HATS: Final = ("hat", "helmet", "cap")
COSTUMES: Final = {
    "wizard": "wizard hat",
    "witch": "witch hat",
    "pirate": "pirate hat",
    "chef": "chef hat",
    "astronaut": "space helmet",
    "cowboy": "cowboy hat",
    "king": "crown",
    "queen": "crown",
    "prince": "crown",
    "princess": "tiara",
    "knight": "helmet",
    "santa claus": "santa hat",
    "santa": "santa hat",
    "detective": "deerstalker",
    "viking": "viking helmet",
    "magician": "top hat",
    "builder": "hard hat",
    "firefighter": "fire helmet",
    "fireman": "fire helmet",
    "clown": "party hat",
    "student": "graduation cap",
    "police officer": "police cap",
    "policeman": "police cap",
    "sailor": "sailor hat",
    "captain": "captain hat",
    "baker": "chef hat",
    "painter": "beret",
    "artist": "beret",
    "farmer": "straw hat",
    "gentleman": "top hat",
    "jester": "jester hat",
    "angel": "halo",
    "gardener": "straw hat",
    "soldier": "helmet",
    "football player": "football helmet",
    "construction worker": "hard hat",
    "sherlock": "deerstalker",
    "cook": "chef hat",
    "graduate": "graduation cap",
    "explorer": "straw hat",
    "professor": "graduation cap",
    "pilot": "goggles",
    "aviator": "goggles",
    "lady": "flower crown",
    "teacher": "glasses",
    "scientist": "glasses",
    "doctor": "stethoscope",
}
"""What tells a calling at a glance, for an animal that has it."""


MEANT: Final[Mapping[tuple[str, str], str]] = {
    **dict.fromkeys((("staff", key) for key in ("holding", "with", "on")), "magic staff"),
    **dict.fromkeys((("cloth", "on"), ("fabric", "on")), "picnic blanket"),
    **dict.fromkeys((("bar", "behind"), ("bar", "on")), "counter"),
    **dict.fromkeys((("surface", "on"), ("tabletop", "on"), ("countertop", "on")), "slab"),
}
"""What a word means after a relation: a staff that is held is no crew."""

CROWD: Final = 6
STATIONS: Final = ("subway station", "train station", "airport", "corridor")
"""Where it is people who hurry."""
SENSES: Final[Mapping[str, tuple[str, frozenset[str]]]] = {
    "club": ("baseball bat", words("ogre troll giant caveman barbarian orc goblin")),
    "hoop": (
        "hula hoop",
        words("dolphin dolphins seal lion tiger dog poodle circus acrobat horse"),
    ),
    "crane": (
        "crane bird",
        words(
            """reed reeds marsh pond lake wings nest feathers bird birds dancing swamp wetland lotus
            flock wading bamboo marshland cattails heron herons japanese beak egret rushes"""
        ),
    ),
}
"""What a word means besides its first meaning, and the words by which one tells."""

STAVED: Final = ("wizard", "mage", "druid", "shepherd")
"""Whose drawings have a staff."""
TWOS: Final = ("couple", "married couple", "bride and groom", "parents", "grandparents")
"""Words for two people, one of each sort."""

WINDOWED: Final = (*BUILDINGS, *VEHICLES)
"""Families of things that have windows of their own."""


class Creator:
    """Makes and keeps the things of a prompt. `inner` are relations found inside a phrase."""

    def __init__(self, about: Circumstances, unknown: list[str]) -> None:
        self.about = about
        self.unknown = unknown
        self.drafts: list[Draft] = []
        self.inner: list[tuple[Draft, str, Draft]] = []

    def things(self, p: Phrase, key: str) -> list[Draft]:
        """Return the things that a phrase means; at least one, which may be of no kind."""
        head = p.head
        if head is None:
            return [Draft(None)]
        if (meant := MEANT.get((head.text, key))) and p.det in ("a", "the"):
            head = lexemes_of(meant)[0]
            if head.text == "counter":
                self.about.suggest("restaurant")
        elif head.text == "mobile" and not CRIBS.isdisjoint(self.about.said):
            head = lexemes_of("baby mobile")[0]
        elif head.text == "fire" and p.det == "the":
            head = lexemes_of("fireplace")[0]
        if head.text == "staff" and (p.is_own or p.det == "a"):
            if any(d.kind and d.kind.name in STAVED for d in self.drafts):
                return [Draft(None)]  # It is drawn with him.
            head = lexemes_of("magic staff")[0]  # No people who work there.
        if head.text == "marble" and key in ("on", "atop") and not p.count and p.det != "a":
            # On white marble: on a slab of it.
            head, p.mods = lexemes_of("slab")[0], [*p.mods, head]
        if (other := SENSES.get(singular(head.text))) and not other[1].isdisjoint(self.about.said):
            sense = lexemes_of(other[0])[0].sense.noun
            if sense is not None and head.sense.noun is not None:
                is_many = head.sense.noun.is_plural
                return self._new(p, head, Noun(sense.kind, None, is_plural=is_many))
        is_by_rail = any(d.kind and d.kind.category == "vehicles_rail" for d in self.drafts)
        if head.text == "rush hour" and is_by_rail:
            self.about.suggest("subway station")
        if head.text == "rush hour" and self.about.setting in STATIONS:
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
        if noun.mixed:
            return self._mixture(p, noun)
        known = self.known(p, noun, key)
        if known is not None:
            dress(known, p.mods, self.unknown)
            return [known]
        return self._new(p, head, noun)

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
        if not any(m.sense.colour for m in p.mods) and (hue := BREED_HUES.get(head.text)):
            draft.colours.append(hue)
        if noun.word == "denim jacket":
            draft.variant = "buttoned"
        if noun.word in ("candlestick", "candlesticks"):
            draft.variant = "tall"
        draft.is_bare = p.is_bare
        if is_human(noun.kind):
            _gender(draft, noun.word or "")
        draft.count, draft.is_counted = count_of(p, noun)
        for mod in p.mods:
            if mod.text in ("long", "short") and noun.kind.name in LENGTHS:
                draft.attributes.append(mod.text)
                draft.size = "large" if mod.text == "long" else draft.size
        if p.is_pair and noun.kind.name in PAIRS:
            draft.count = p.pairs  # One drawing shows both.
        elif head.text.startswith("pairs of ") and "pair" in noun.kind.variants:
            draft.variant = "pair"
        elif draft.is_counted and "single" in noun.kind.variants[1:] and not p.is_pair:
            is_both = not p.count and noun.kind.name in PAIRS and head.text == noun.kind.name
            draft.variant = None if is_both else "single"  # `A boots` are two.
        is_cub = " " in (noun.word or "") and is_young(noun.word or "")
        if is_animate(noun.kind) and (is_cub or noun.word in SMALL_YOUNG):
            draft.size = "small"
        for word in head.text.split()[: None if " " in head.text else -1]:
            if word in noun.kind.variants and not is_animate(noun.kind):
                draft.variant = word  # An open book.
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
        if noun.is_weak:
            self.unknown.append(head.text)
        is_light = noun.kind.name in LIGHT and any(m.text in DRIFTING for m in p.mods)
        if (head.text.startswith("falling ") or is_light) and not draft.is_counted:
            draft.count, draft.size, draft.where = FALLING, "tiny", "sky"
            if noun.kind.name == "leaf":
                self.about.season = self.about.season or "autumn"
        for k, mod in enumerate(p.mods[1:], start=1):
            model = p.mods[k - 1].sense.noun
            if mod.text == "shaped" and model is not None:
                p.mods[k - 1 : k + 1] = []
                if not reshape(draft, model.kind):
                    self.unknown.append(model.kind.name)
                break
        p.mods[:] = complexion(draft, p.mods)
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
        dress(draft, p.mods, self.unknown)
        if draft.material is not None and draft.material == MADE_OF.get(noun.kind.name):
            draft.material = None
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

    def part_by_colour(self, draft: Draft, hues: Sequence[str]) -> list[Draft]:
        """Return several things as one draft of each colour; the first is the draft itself."""
        base, rest = divmod(draft.count, len(hues))
        parted = [draft, *(draft.copy() for _ in hues[1:])]
        for k, (one, hue) in enumerate(zip(parted, hues, strict=True)):
            one.colours, one.is_counted, one.count = [hue], True, base + (k < rest)
        if STACKED in draft.attributes:
            self.inner += [(upper, "on", lower) for lower, upper in pairwise(parted)]
            for one in parted:
                one.attributes = [a for a in one.attributes if a != STACKED]
        place = self.drafts.index(draft) + 1
        self.drafts[place:place] = parted[1:]
        return parted

    def _beside(self, draft: Draft, mod: Lexeme, other: Noun) -> list[Draft]:
        """Return what a noun before a noun adds: a hat for a wizard cat, apples in a basket."""
        kind = draft.kind
        if kind is None:
            return []
        if is_human(other.kind) and is_animate(kind):
            if is_kin(mod.text) and not is_human(kind):
                return []
            if is_human(kind):
                return self._call(draft, other)
            return self._costume(draft, other)
        if is_human(kind) and is_animate(other.kind) and not is_human(other.kind):
            draft.kind, draft.word = other.kind, other.word
            return self._costume(draft, Noun(kind, None))
        if is_adjunct(mod):
            draft.attributes.append(mod.text)
            if mod.text == "robot" and draft.material is None:
                draft.material = "metal"
            return []
        if other.kind is kind and is_animate(kind):
            return []  # A tabby kitten is one cat.
        if kind.name == "dog" and other.kind.category in DOGS:
            # So is a husky puppy a dog.
            draft.kind, draft.word = other.kind, None
            draft.size = "small" if is_young(draft.text) else draft.size
            return []
        if is_animate(kind) and is_animate(other.kind):
            second = Draft(other.kind, mod.text)
            second.word, second.is_counted = other.word, True
            return [second]
        if kind.name == "market stall" and other.kind.height_m < 0.5:
            second = Draft(other.kind, mod.text)
            second.word, second.count = other.word, 3
            self.inner.append((second, "on", draft))
            return [second]
        if kind.name == "pot" and is_family(other.kind, FLORA):
            if "potted" in other.kind.variants:
                draft.kind, draft.word, draft.variant = other.kind, other.word, "potted"
                return []
            draft.kind, plant = CATALOG["plant pot"], Draft(other.kind, mod.text)
            plant.word = other.word
            self.inner.append((plant, "inside", draft))
            return [plant]
        if is_plate(kind) and other.kind.height_m < 0.5:
            second = Draft(other.kind, mod.text)
            second.word = other.word
            self.inner.append((second, "on", draft))
            return [second]
        if is_holder(kind) and other.kind.height_m < kind.height_m * 1.5:
            second = Draft(other.kind, mod.text)
            second.word, second.count = other.word, 3
            self.inner.append((second, "inside", draft))
            return [second]
        draft.attributes.append(mod.text)
        return []

    def _call(self, draft: Draft, calling: Noun) -> list[Draft]:
        """Make a viking of a viking woman, and put the hat of one on a child that plays it."""
        kind = draft.kind
        if kind is not None and calling.kind.name == "elf" and kind.name not in ("man", "woman"):
            draft.attributes.append("elf eared")
            return []
        if kind is None or kind.category != "people" or calling.kind.category == "people":
            _gender(draft, calling.kind.name)
            return []
        if kind.name in ("man", "woman"):
            draft.kind, draft.word = calling.kind, calling.word
            _gender(draft, kind.name)
            return []
        clothe(draft, (calling.word, calling.kind.name), None)
        hat = self.hat_of(calling)
        if hat is not None:
            self.inner.append((draft, "wearing", hat))
        return [hat] if hat is not None else []

    def _costume(self, draft: Draft, calling: Noun) -> list[Draft]:
        hat = self.hat_of(calling)
        names = (calling.word, calling.kind.name)
        if clothe(draft, names, hat.kind.name if hat and hat.kind else None):
            return []
        if hat is None:
            self.unknown.append(calling.word or calling.kind.name)
            return []
        self.inner.append((draft, "wearing", hat))
        return [hat]

    def hat_of(self, calling: Noun) -> Draft | None:
        """Return the hat of a calling, if it is drawn."""
        for name in (calling.word, calling.kind.name):
            hat = CATALOG.get(COSTUMES.get(name or "", ""))
            if hat is not None:
                return Draft(hat)
        return None

    def raise_up(self, figure: Draft) -> None:
        """Put a statue on a pedestal of its own."""
        figure.attributes.append("carved")
        if figure.kind is None or figure.count > 1:
            return
        base = Draft(CATALOG["pedestal"])
        self.drafts.insert(self.drafts.index(figure) + 1, base)
        self.inner.append((figure, "on", base))

    def costume(self, p: Phrase, draft: Draft) -> Draft | None:
        """Return what somebody dressed as `p` wears; None if nothing tells it."""
        noun = p.head.sense.noun if p.head else None
        animal = disguise(noun) if noun is not None else None
        if animal is not None:
            behave(draft)
        garment = garment_of(draft.kind, f"{animal} costume") if animal and draft.kind else None
        if garment is not None:
            put_on(draft, garment, next((m.sense.colour for m in p.mods if m.sense.colour), None))
            return None
        is_role = noun is not None and draft.kind is not None and is_human(noun.kind)
        if is_role and draft.kind and draft.kind.name in ("man", "woman") and noun:
            self._call(draft, noun)
            return None
        hat = self.hat_of(noun) if noun and draft.kind and is_animate(draft.kind) else None
        if noun and clothe(
            draft, (noun.word, noun.kind.name), hat.kind.name if hat and hat.kind else None
        ):
            return None
        if hat is not None:
            self.drafts.append(hat)
        return hat

    def known(self, p: Phrase, noun: Noun, key: str) -> Draft | None:
        """Return the thing that a definite phrase takes up again."""
        can_repeat = p.is_bare and not noun.is_plural and not key
        if p.det != "the" and not can_repeat:
            return None
        alike = [
            d
            for d in self.drafts
            if is_same(d, noun) and (noun.word is None or d.word == noun.word)
        ]
        if p.is_own and p.head is not None and is_human(noun.kind):
            alike = [d for d in alike if d.text == p.head.text]  # Not the uncle, but his nephew.
        exact = [d for d in alike if d.word == noun.word]
        if not alike:
            return None
        if p.ordinal and p.det == "the":
            return exact[p.ordinal - 1] if p.ordinal <= len(exact) else None
        if p.det != "the" and not alike[-1].is_bare:
            return None
        said = {m.sense.colour for m in p.mods if m.sense.colour}
        for draft in reversed(exact or alike):
            if p.count and p.count != draft.count:
                continue
            if said and draft.colours and not said <= set(draft.colours):
                continue
            return draft
        return None

    def is_said(self, noun: Noun) -> bool:
        """Tell whether just this thing, in this number, was said before."""
        return any(
            is_same(d, noun) and d.word == noun.word and (d.count > 1) == noun.is_plural
            for d in self.drafts
        )

    def remove(self, noun: Noun) -> None:
        """Forget things that are not wanted."""
        names = {k.name for k in (*noun.mixed, noun.kind)}
        for draft in self.drafts:
            if (
                draft.kind
                and draft.kind.name in names
                and (noun.word is None or draft.word == noun.word)
            ):
                draft.kind = None

    def forget(self, draft: Draft) -> None:
        """Forget one thing."""
        draft.kind = None
        self.drafts = [d for d in self.drafts if d is not draft]

    def dress_up(self, owner: Draft, things: Sequence[Draft]) -> None:
        """Make the helmet or hat of somebody the one of that calling: an astronaut's helmet."""
        hat = self.hat_of(Noun(owner.kind, owner.word)) if owner.kind else None
        for thing in things:
            if hat is not None and thing.kind and thing.kind.name in ANY_HATS:
                thing.kind, thing.word = hat.kind, None
                if not thing.is_counted and owner.is_counted:
                    thing.count = owner.count  # The helmets of two are two.

    def disown(self, owner: Draft) -> None:
        """Forget the owner in `a dog's house`, who is not in the picture."""
        if owner in self.drafts[-4:]:
            owner.kind = None

    def is_worn_word(self, wearer: Kind, head: Lexeme) -> bool:
        """Tell whether a word names what is put on, rather than a part of the wearer."""
        noun = head.sense.noun
        if not is_animate(wearer):
            return False
        if garment_of(wearer, head.text):
            return True
        return noun is not None and is_worn(noun.kind)

    def is_wearable(self, wearer: Kind, draft: Draft) -> bool:
        """Tell whether `wearer` can put on a thing."""
        kind = draft.kind
        if kind is None:
            return False
        return is_worn(kind) or garment_of(wearer, draft.word or kind.name) is not None

    def spare(self, about: Circumstances) -> list[Draft]:
        """Return the thing to draw when only its weather was understood: a rainbow sticker."""
        if about.shy is not None and (about.framing in PLAIN_FRAMINGS or about.setting == "plain"):
            about.weather = None
            return [Draft(about.shy.kind)]
        return []


def disguise(noun: Noun) -> str | None:
    """Return the animal whose costume somebody has on who is dressed as what a noun means."""
    kind = noun.kind
    names = (noun.word, "dinosaur" if kind.category == "dinosaurs" else kind.name)
    return next((n for n in names if n and f"{n} costume" in DYES), None)


def is_same(draft: Draft, noun: Noun) -> bool:
    """Tell whether a thing is of the kind that a word means, also if it is dressed by now."""
    return draft.kind is noun.kind or (
        draft.kind is not None and natural(draft.kind) == noun.kind.name
    )


def sliced(kind: Kind) -> Kind | None:
    """Return what a slice of something is drawn as, if it is drawn."""
    last = kind.name.rpartition(" ")[2]
    names = (f"slice of {kind.name}", f"{kind.name} slice", f"slice of {last}", f"{last} slice")
    return next((CATALOG[n] for n in names if n in CATALOG), None)


def lies_flat(kind: Kind) -> bool:
    """Tell whether a pile of such things is a stack: books, plates, boxes."""
    return {"lying", "closed"} & set(kind.variants) != set() or is_family(kind, PILED)


def reshape(draft: Draft, model: Kind) -> bool:
    """Give a thing the shape of another one: a cookie, a cloud, a balloon; False if it cannot be.

    What is made in any shape is drawn as its model, of its own material.
    """
    kind = draft.kind
    if kind is None or is_animate(kind):
        return False
    word = model.name.partition(" ")[0]
    if word in kind.variants:
        draft.variant = word
        return True
    material = MOULDED.get(kind.name)
    if material is None:
        return False
    if kind.stance == "sky":
        draft.where = "sky"
    draft.kind, draft.word, draft.variant = model, None, None
    draft.material = draft.material or material
    return True


def dwell(draft: Draft, model: Kind) -> bool:
    """Let a thing be a house, or a house have the shape of a thing: a teapot with a door."""
    kind = draft.kind
    if kind is None:
        return False
    homes = ("house", "cottage")
    if model.name in homes and not is_animate(kind) and not is_family(kind, BUILDINGS):
        draft.attributes.append("housed")
        return True
    if kind.name in homes and not is_animate(model) and not is_family(model, BUILDINGS):
        draft.kind, draft.word, draft.size = model, None, "huge"
        draft.attributes.append("housed")
        return True
    return False


def stack(draft: Draft) -> None:
    """Pile things up, lying on their sides if they are drawn so."""
    if draft.kind is not None and draft.count > 1 and not is_animate(draft.kind):
        draft.attributes.append(STACKED)
        flat = ("lying", "closed")
        draft.variant = next((v for v in flat if v in draft.kind.variants), draft.variant)


def _gender(draft: Draft, word: str) -> None:
    """Make a doctor a woman for `woman doctor`, and for words such as policewoman."""
    gender = gender_in(word)
    if gender and draft.kind is not None and draft.kind.category != "people":
        draft.attributes.append(gender)
