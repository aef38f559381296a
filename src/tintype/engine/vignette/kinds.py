"""Owns questions about drawings: whether a thing lives, has hands, what its slots and parts are.

Does not know drafts.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.disguises import DISGUISES
from tintype.engine.vignette.art.folk_dress import FOLK_WORDS
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.art.person_dress import DYES, PIECES
from tintype.engine.vignette.forms import phrase as tokens_in
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.lexicon.index import (
    INGREDIENTS,
    LONGER,
    SINGLES,
    Sense,
    canonical,
)
from tintype.engine.vignette.owning import CALLED

ANIMATE: Final = words(
    "animals birds reptiles insects people jobs costumes athletes sea fantasy dinosaurs"
)
FIGURES: Final = frozenset(
    ["snowman", "scarecrow", "teddy bear", "doll", "gingerbread man", "rubber duck"]
)
"""Lifeless things that wear and hold as if they lived."""
LIFELESS: Final = ("sea_things", "sea_reef", "fantasy_things", "fantasy_wonders")
NEVER_ALIVE: Final = frozenset(
    ["birdcage", "feather", "fishbowl", "aquarium", "coffin", "tombstone"]
)
"""Things in the categories of living ones."""
DYED_BY: Final[Mapping[str, str]] = {
    "jumper": "sweater",
    "hoodie": "sweater",
    "gown": "gown",
    "pants": "trousers",
    "jeans": "trousers",
    "blouse": "shirt",
    "boot": "boots",
    "shoe": "shoes",
    "sneaker": "sneakers",
    "glove": "gloves",
    "space suit": "spacesuit",
    "astronaut suit": "spacesuit",
    "tuxedo": "suit",
    "uniform": "suit",
    "tunic": "shirt",
    "jersey": "t-shirt",
    "cardigan": "sweater",
    "pullover": "sweater",
    "kimono": "gown",
    "blazer": "jacket",
    "leggings": "trousers",
    "vest": "jacket",
    "waistcoat": "jacket",
    "cloak": "coat",
    "apron": "dress",
    "sundress": "dress",
    "frock": "dress",
    "tee": "t-shirt",
    "sweatshirt": "sweater",
    "tie": "tie",
    "trainers": "sneakers",
    "mitten": "gloves",
    "tutu": "skirt",
    "miniskirt": "skirt",
    "overalls": "dungarees",
    "dungaree": "dungarees",
    "salopettes": "dungarees",
    "robe": "gown",
    "dressing gown": "bathrobe",
    **dict.fromkeys(("messenger bag", "shoulder bag", "mailbag", "crossbody bag"), "satchel"),
    "mink coat": "fur coat",
    "knee socks": "stockings",
    "rain coat": "raincoat",
    "mackintosh": "raincoat",
    "oilskin": "raincoat",
    "serape": "poncho",
    "eyepatch": "eye patch",
    "toga": "sari",
    **FOLK_WORDS,
    "yukata": "kimono",
    "leather belt": "belt",
    **dict.fromkeys(
        ("rubber boot", "cowboy boot", "rain boot", "wellington boot", "wellies", "gumboot"),
        "boots",
    ),
    **dict.fromkeys(("life jacket", "life vest"), "vest"),
    "necktie": "tie",
    "bowtie": "bow tie",
    "lab coat": "coat",
    "leather jacket": "jacket",
    "denim jacket": "jacket",
    "parka": "coat",
    "shirts": "shirt",
    "evening dress": "gown",
    "ball gown": "gown",
    "wedding dress": "gown",
    "slacks": "trousers",
    "tank top": "t-shirt",
    "polo shirt": "t-shirt",
    "turtleneck": "sweater",
    "anorak": "coat",
    "overcoat": "coat",
    "nightgown": "dress",
    "summer dress": "dress",
    "clothes": "shirt",
    "outfit": "shirt",
    "bathing suit": "swimsuit",
    "bikini": "swimsuit",
    "swimming costume": "swimsuit",
    **dict.fromkeys(("butterfly wings", "dragonfly wings", "insect wings"), "fairy wings"),
    "pixie wings": "fairy wings",
    **{f"{animal} onesie": f"{animal} costume" for animal in DISGUISES},
    **{
        f"{young} {suit}": f"{animal} costume"
        for young, animal in (
            ("bunny", "rabbit"),
            ("dino", "dinosaur"),
            ("t-rex", "dinosaur"),
            ("teddy bear", "bear"),
            ("kitten", "cat"),
            ("puppy", "dog"),
            ("chick", "chicken"),
        )
        for suit in ("costume", "onesie")
    },
}
"""Garments that are drawn as one of the garments that people can wear."""
PLAIN_CLOTHES: Final = ("shirt", "dress", "skirt", "trousers", "sweater", "jacket", "coat", "cape")
"""Garments that are drawn without what a word before says of them: a Hawaiian shirt."""
MALE: Final = ("man", "boy", "old man")
"""Who bathes in trunks."""
LAID: Final = (
    "food",
    "fruit",
    "vegetables",
    "sweets",
    "snacks",
    "delights",
    "groceries",
    "drinks",
    "kitchen",
    "tableware",
    "study",
    "stationery",
    "household",
    "science",
    "observatory",
    "laboratory",
    "art",
    "devices",
    "gadgets",
    "music",
    "technology",
    "flowers",
    "chores",
    "games",
    "game",
    "tools",
    "hardware",
    "winds",
)
"""Families of what is set down on a table."""


def is_animate(kind: Kind) -> bool:
    """Tell whether a thing lives, or acts as if it did."""
    return kind.name in _LIVING


def _lives(kind: Kind) -> bool:
    if "human" in kind.tags or kind.name in FIGURES:
        return True
    if kind.name in NEVER_ALIVE:
        return False
    return kind.category.partition("_")[0] in ANIMATE and kind.category not in LIFELESS


_LIVING: Final = frozenset(name for name, kind in CATALOG.items() if _lives(kind))
"""Asked of each thing by most rules."""


def is_human(kind: Kind) -> bool:
    """Tell whether it is a person."""
    return kind.category == "people" or "human" in kind.tags


def has_hands(kind: Kind) -> bool:
    """Tell whether a living thing can hold and ride as a person does."""
    return is_human(kind) or (is_animate(kind) and "hand" in anchors_of(kind.name))


@lru_cache(maxsize=1024)
def anchors_of(name: str) -> Mapping[str, Anchor]:
    """Return the anchors of an object in its usual pose."""
    return CATALOG[name].draw().anchors


@lru_cache(maxsize=1024)
def takes_lettering(name: str) -> bool:
    """Tell whether an object writes what it is given."""
    kind = CATALOG[name]
    with_letters, without = kind.draw(lettering="AB"), kind.draw(lettering="")
    return (with_letters.group, with_letters.front) != (without.group, without.front)


def is_worn(kind: Kind) -> bool:
    """Tell whether a thing is put on."""
    if kind.category in ("hats", "headgear", "clothes", "accessories"):
        return True
    return any(name.startswith("worn") for name in anchors_of(kind.name))


def garment_of(kind: Kind, text: str) -> str | None:
    """Return the garment that the wearer's own drawing puts on for the word `text`."""
    if not is_human(kind) or "shirt" not in kind.slots:
        return None
    one = singular(text)
    last = one.rpartition(" ")[2]
    for name in (
        text,
        one,
        text.replace(" ", "-"),
        one.replace(" ", "-"),
        DYED_BY.get(text, ""),
        DYED_BY.get(one, ""),
        last if last in PLAIN_CLOTHES else "",
    ):
        if name == "swimsuit" and kind.name in MALE:
            name = "swimming trunks"
        if name in DYES and all(slot in kind.slots or slot in PIECES for slot in DYES[name]):
            return name
    return None


def slot_of(kind: Kind, text: str) -> str | None:
    """Return the slot of a drawing that a word for a part means."""
    one = singular(text)
    for name in (text, one, text.replace(" ", "_")):
        if name in kind.slots:
            return name
    if one.endswith(" pot") and "pot" in kind.slots:
        return "pot"
    sense = sense_of(text) or sense_of(one)
    if sense and sense.part:
        for name in (sense.part, f"{sense.part}s"):
            if name in kind.slots:
                return name
    for name in (*LIMBS.get(kind.name, {}).get(one, ()), *CALLED.get(one, ())):
        if name in kind.slots:
            return name
    return None


LIMBS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    **dict.fromkeys(
        ("cat", "rabbit", "fox"),
        dict.fromkeys(("paw", "sock", "foot", "chest", "bib"), ("belly",)),
    ),
    "bathtub": dict.fromkeys(("foot", "leg", "tap", "faucet"), ("brass",)),
}
"""The slots of the feet of what does not walk."""
BODY_PARTS: Final = words(
    """hair eye eyes tail nose ear ears paw paws leg legs foot feet wing wings face head beak mouth
    fur skin teeth arm arms hand hands belly horns horn mane whiskers trunk claws scales back neck
    chest shoulder shoulders lap knee feathers tongue lips cheeks eyebrows body beard moustache
    mustache freckles finger fingers thumb palm wrist fingertip"""
)
OTHER_PARTS: Final[Mapping[str, frozenset[str]]] = {
    "buildings": words("window windows door doors roof wall walls chimney chimneys entrance"),
    "vehicles": words(
        "wheel wheels window windows door doors tires lights engine engines propeller propellers"
    ),
    "plants": words("leaf leaves branch branches trunk bark roots"),
    "flowers": words("leaf leaves petal petals stem"),
}
OWN_PARTS: Final[Mapping[str, frozenset[str]]] = {
    "treehouse": frozenset({"ladder", "rope ladder", "wooden ladder", "railing"}),
    "snow globe": words("house cottage cabin tree pine snow village"),
    "bicycle": words("wheel wheels basket bell pedals"),
    "scooter": words("basket"),
    "sandcastle": words("tower towers wall walls turret turrets moat flag"),
    "castle": words("tower towers wall walls turret turrets gate"),
    **dict.fromkeys(
        ("stone bridge", "suspension bridge", "wooden bridge"),
        words("arch arches pillar pillars railing railings tower towers cable cables"),
    ),
}
"""What single things are drawn with."""
BUILT_IN: Final = words(
    "window windows door doors chimney chimneys engine engines propeller propellers wheel wheels"
)
"""Parts that are drawn by themselves where nothing has them."""


def has_part(kind: Kind, text: str, *, is_thing: bool) -> bool:
    """Tell whether a thing is drawn with such a part anyway.

    A word that `is_thing` too is a part of few: a ladder is one of a treehouse, not of a barn.
    """
    if text in OWN_PARTS.get(kind.name, ()):
        return True
    if is_thing and text not in BUILT_IN:
        return False
    if is_animate(kind):
        return text in BODY_PARTS
    return text in OTHER_PARTS.get(kind.category.partition("_")[0], frozenset())


def is_ingredient(dish: Kind, text: str) -> bool:
    """Tell whether a dish is drawn with something anyway."""
    parts = INGREDIENTS.get(dish.name, frozenset())
    one = singular(text)
    return one in parts or text in parts or one.rpartition(" ")[2] in parts


def sense_of(text: str) -> Sense | None:
    """Return the sense of a word or phrase."""
    key = tokens_in(text)
    if len(key) == 1:
        return SINGLES.get(key[0])
    if len(key) > 1:
        return next((s for r, s in LONGER.get((key[0], key[1]), ()) if r == key[2:]), None)
    return None


def variant_for(kind: Kind, chain: Sequence[str]) -> str | None:
    """Return the first of the wished poses or states that a drawing has."""
    return _variant_in(kind.variants, tuple(chain))


@lru_cache(maxsize=8192)
def _variant_in(variants: tuple[str, ...], chain: tuple[str, ...]) -> str | None:
    for wish in chain:
        if wish in variants:
            return wish
        for variant in variants:
            if canonical(variant) == wish:
                return variant
    return None


def ends_part(kind: Kind, text: str) -> str | None:
    """Return the slot that `roofed` or `haired` in `red-roofed` means."""
    if text.endswith("ed"):
        for stem in (text, text[:-2], text[:-1], text[:-3]):
            if slot := slot_of(kind, stem):
                return slot
    return None


def can_fly(kind: Kind) -> bool:
    """Tell whether something belongs into the air, or may well be there."""
    return kind.stance == "sky" or "flying" in kind.variants


UNCUT: Final = ("hats", "headgear", "clothes", "bedding", "nature", "landforms", "sky")
"""Families whose drawings are not stretched: what is worn, and the land and the sky."""


def is_stretched(kind: Kind) -> bool:
    """Tell whether a thing is drawn longer or thinner where it is said to be so."""
    return not is_animate(kind) and kind.category not in UNCUT
