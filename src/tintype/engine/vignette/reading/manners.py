"""Owns when an animal behaves like a person, and becomes the dressed one of a picture book.

It does so to read, to cook, to ride a bicycle, to wear a coat; not to eat a carrot or to wear a
hat. Does not know how such a figure is drawn (`art.storybook`).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.person_dress import GARMENTS, ON_CHEST
from tintype.engine.vignette.art.storybook import DRESSED, NATURAL
from tintype.engine.vignette.attaching.traits import CARRIED_BY_MOUTH, head_word, is_family
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import garment_of
from tintype.engine.vignette.lexicon.index import Sense
from tintype.engine.vignette.reading.draft import Draft, put_on

POSED: Final = frozenset(
    words(
        """reading writing drawing knitting cooking juggling dining painting meditating praying
        working thinking phoning waving dancing waltzing hugging kneeling"""
    )
) | {"hand in hand", "shaking hands", "high five"}
"""What only people do, if no drawing of the animal does it."""

BY_NATURE: Final = words("spraying digging burying climbing hiding fetch catch swinging peeling")
"""Verbs for which people need a tool and animals do not."""

ANGLERS: Final = ("bear", "polar bear", "otter")
"""Animals that fish without a rod."""

EATING: Final = frozenset(
    words(
        """eating eats eat nibbling nibbles munching munches chewing chews licking licks grazing
        biting bites gnawing gnaws devouring devours feasting tasting tastes"""
    )
)
NIBBLED: Final = ("food", "fruit", "vegetables", "groceries", "snacks", "sweets", "plants", "toys")
LAPPED: Final = ("milk", "water", "glass of water", "milk bowl", "water bowl", "food bowl")
CHASED: Final = ("balls", "flowers", "blossoms", "shrubs", "bedding", "trinkets")
"""Families of things that animals have in their mouths or between their paws."""

PLAYED: Final = ("instruments", "winds", "sounds", "games", "game_pieces", "devices", "gadgets")
DRIVEN: Final = ("vehicles", "boards")
HANDY: Final = ("baggage", "instruments", "winds", "sports", "arms", "arsenal", "tools", "drinks")
"""Families of things that somebody who is said to have them holds in the hand."""

GIVEN: Final = words("giving gives give offering offers offer handing hands presenting")
CARRYING: Final = words("carry carries carrying")
BURDENED: Final = (
    *("donkey", "horse", "pony", "camel", "llama", "cow", "bull", "reindeer", "goat", "hedgehog"),
)
"""Beasts that carry things on their backs."""
HELD: Final = GIVEN | words("hold holds holding")
PAWLESS: Final = (
    "robot",
    "mouse",
    "rabbit",
    "bear",
    "raccoon",
    "otter",
    "polar bear",
    "pig",
    "panda",
)
"""Who has nothing in the paws as it stands, and is upright to hold or to give something."""

SEATS: Final = ("table", "desk", "round table", "picnic table", "computer", "laptop", "piano")
SHOES: Final = ("shoes", "boots", "sneakers", "slippers", "sandals")
"""What a kitten may sit in."""

HUNG: Final = frozenset(("scarf", "bow tie", "tie", "necklace", "medal", "backpack"))
"""What animals wear as they are."""

OUTFITS: Final[dict[str, tuple[tuple[str, str | None], ...]]] = {
    "chef": (("apron", "white"),),
    "cook": (("apron", "white"),),
    "baker": (("apron", "white"),),
    "old woman": (("dress", "purple"), ("glasses", None), ("headscarf", "red")),
    "ballerina": (("dress", "pink"),),
    "ninja": (("jacket", "black"), ("mask", None)),
    "doctor": (("coat", "white"), ("glasses", None)),
    "nurse": (("dress", "white"),),
    "scientist": (("coat", "white"),),
    "wizard": (("gown", "blue"),),
    "witch": (("dress", "purple"),),
    "pirate": (("jacket", "red"), ("boots", "black")),
    "king": (("cape", "red"),),
    "queen": (("gown", "purple"), ("cape", "red")),
    "prince": (("cape", "blue"),),
    "princess": (("gown", "pink"),),
    "knight": (("jacket", "silver"), ("gloves", "grey"), ("boots", "grey")),
    "astronaut": (("spacesuit", None),),
    "cowboy": (("vest", "brown"), ("boots", "brown")),
    "detective": (("coat", "brown"),),
    "police officer": (("jacket", "navy"),),
    "policeman": (("jacket", "navy"),),
    "firefighter": (("coat", "yellow"), ("boots", "black")),
    "fireman": (("coat", "yellow"), ("boots", "black")),
    "superhero": (("cape", "red"), ("mask", None)),
    "gentleman": (("suit", "black"), ("bow tie", "red")),
    "magician": (("suit", "black"), ("cape", "red")),
    "teacher": (("sweater", "green"),),
    "professor": (("jacket", "brown"), ("glasses", None)),
    "pilot": (("jacket", "brown"), ("scarf", "white")),
    "builder": (("vest", "orange"),),
    "sailor": (("t-shirt", "white"),),
    "captain": (("jacket", "navy"),),
    "farmer": (("t-shirt", "red"),),
    "businessman": (("suit", "grey"),),
    "santa claus": (("coat", "red"), ("boots", "black")),
}
"""What animals with a calling wear, besides what is on their heads."""


HANDIWORK: Final = words(
    """building builds wrapping wraps repairing repairs fixing fixes decorating decorates folding
    folds hammering hammers stacking stacks serving serves measuring measures examining examines"""
)
"""Deeds of the hands for which no tool is known by the verb alone."""
BUILDERS: Final = ("birds", "insects")
"""Families of those who build by nature."""


def can_behave(kind: Kind | None) -> bool:
    """Tell whether an animal is drawn like a person too."""
    return kind is not None and kind.name in DRESSED


def behave(draft: Draft) -> None:
    """Let an animal behave like a person."""
    if draft.kind is None or draft.kind.name not in DRESSED:
        return
    draft.kind = DRESSED[draft.kind.name]
    draft.word = None
    if draft.variant not in draft.kind.variants:
        draft.variant = None


def revert(draft: Draft) -> None:
    """Let an animal that was taken for a person be one on four legs again."""
    if draft.kind is not None and draft.kind.name in NATURAL:
        draft.kind = CATALOG[NATURAL[draft.kind.name]]
        if draft.variant not in draft.kind.variants:
            draft.variant = None


def natural(kind: Kind) -> str:
    """Return the name of the animal that somebody of a picture book is; else its own name."""
    return NATURAL.get(kind.name, kind.name)


@lru_cache(maxsize=2048)
def dressed_as(name: str) -> frozenset[str]:
    """Return the names under which an animal is drawn, in a picture book too."""
    own = () if name in NATURAL else (name,)
    return frozenset((*own, *(n for n, animal in NATURAL.items() if animal == name)))


def is_human_deed(kind: Kind, sense: Sense, text: str) -> bool:
    """Tell whether a verb says of an animal what only people do."""
    if kind.name not in DRESSED or set(text.split()) & set(BY_NATURE):
        return False
    if sense.tool == "fishing rod" and kind.name in ANGLERS:
        return False
    if sense.tool == "bird feed" and kind.category.startswith("birds"):
        return False  # With the beak.
    chain = sense.pose
    if chain and chain[0] in kind.variants and not sense.tool:
        return False
    if (
        chain[:1] == ("hugging",)
        and sense.transitive
        and not text.endswith(("each other", "other"))
    ):
        return False
    if text.partition(" ")[0] in HANDIWORK and not is_family(kind, BUILDERS):
        return True
    return bool(chain and chain[0] in POSED) or bool(sense.tool or sense.mount)


def is_human_way(kind: Kind, key: str, thing: Kind | None, text: str, deed: str) -> bool:
    """Tell whether an animal has to do with a thing as people do; `text` is the thing's word."""
    if kind.name not in DRESSED:
        return False
    if key in ("wearing", "in", "with") and (garment := garment_of(DRESSED[kind.name], text)):
        if key == "in" and garment in SHOES:
            return False
        is_cloth = garment in GARMENTS or garment in ON_CHEST
        return is_cloth and garment not in HUNG
    if thing is None:
        return False
    if kind.name in BURDENED and set(deed.split()) & CARRYING:
        return False
    if key in ("holding", "playing"):
        if deed in (GIVEN if kind.name == "robot" else HELD) and kind.name in PAWLESS:
            return not is_alive_one(thing)
        if key == "playing" and "with" in deed.split():
            return False
        if set(deed.split()) & EATING and thing.category != "drinks":
            return False
        if thing.name in LAPPED or head_word(thing) in CARRIED_BY_MOUTH:
            return False
        if head_word(thing) == "balloon":
            return True
        if "human" in thing.tags:
            return False
        return not is_alive_one(thing) and not is_family(thing, (*NIBBLED, *CHASED))
    if key == "hugging":
        return thing.category.partition("_")[0] in (
            "animals",
            "birds",
            "people",
            "toys",
            "storybook",
        )
    if key == "with":
        return thing.category in HANDY and thing.name not in (*LAPPED, "bell")
    if key == "on":
        return thing.name == "throne" or thing.category in ("boards", "vehicles_light")
    if key in ("riding", "flying"):
        is_mount = (
            thing.category.startswith(("animals", "birds", "fantasy")) or "ride" in thing.tags
        )
        return is_family(thing, DRIVEN) or is_mount or thing.name == "broom"
    return key == "at" and thing.name in SEATS


def is_alive_one(thing: Kind) -> bool:
    """Tell whether a thing is an animal, that no animal has in the hand."""
    return thing.category.partition("_")[0] in ("animals", "birds", "insects", "sea")


def mind(subjects: Sequence[Draft], key: str, thing: Draft, deed: str) -> None:
    """Let animals behave like people for what they have to do with a thing."""
    for draft in subjects:
        text = thing.word or (thing.kind.name if thing.kind else thing.text)
        if draft.kind is not None and is_human_way(draft.kind, key, thing.kind, text, deed):
            behave(draft)


def clothe(draft: Draft, calling: Sequence[str | None], hat: str | None) -> bool:
    """Dress an animal for a calling, known by one of its names; False if nothing is known of it.

    People are dressed too, except for what they have on their heads.
    """
    if not can_behave(draft.kind):
        for garment, colour in next((OUTFITS[n] for n in calling if n in OUTFITS), ()):
            if draft.kind is not None and garment_of(draft.kind, garment) == garment:
                put_on(draft, garment, colour)
        return False
    behave(draft)
    outfit = next((OUTFITS[n] for n in calling if n in OUTFITS), ())
    for garment, colour in outfit:
        put_on(draft, garment, colour)
    if hat is not None and draft.kind and (garment := garment_of(draft.kind, hat)):
        put_on(draft, garment, None)
        return True
    return bool(outfit) and hat is None
