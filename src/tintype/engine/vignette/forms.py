"""Owns English forms: plurals, verb forms, spelling, and the tokens of a phrase.

Does not know which words mean anything.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

SPELLING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "color": "colour",
        "colors": "colours",
        "colored": "coloured",
        "coloring": "colouring",
        "colorful": "colourful",
        "gray": "grey",
        "grays": "greys",
        "cozy": "cosy",
        "center": "centre",
        "centered": "centred",
        "theater": "theatre",
        "theaters": "theatres",
        "harbor": "harbour",
        "neighbor": "neighbour",
        "neighborhood": "neighbourhood",
        "armor": "armour",
        "armored": "armoured",
        "watercolor": "watercolour",
        "watercolors": "watercolours",
        "aluminum": "aluminium",
        "mustache": "moustache",
        "multicolored": "multicoloured",
        "multicolor": "multicolour",
        "jewelry": "jewellery",
        "pajamas": "pyjamas",
        "labeled": "labelled",
        "woolen": "woollen",
        "plow": "plough",
        "aeroplane": "airplane",
        "aeroplanes": "airplanes",
        "doughnut": "donut",
        "doughnuts": "donuts",
        "tyre": "tire",
        "tyres": "tires",
        "grey-haired": "grey haired",
        "bejeweled": "bejewelled",
        "jeweled": "jewelled",
        "traveler": "traveller",
        "parlor": "parlour",
        "savor": "savour",
        "vapor": "vapour",
        "fiber": "fibre",
        "odor": "odour",
        "honor": "honour",
        "favorite": "favourite",
        "catalog": "catalogue",
        "whisky": "whiskey",
        "yoghurt": "yogurt",
        "chequered": "checkered",
        "mum": "mum",
        "ax": "axe",
        "draft": "draught",
        "kerb": "curb",
        "sceptre": "scepter",
        "fairytale": "fairytale",
        "hallowe'en": "halloween",
        "can't": "cannot",
    }
)
"""One spelling of words that have two; the lexicon and the prompt both pass through it."""

IRREGULAR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "man": "men",
        "woman": "women",
        "child": "children",
        "grandchild": "grandchildren",
        "mouse": "mice",
        "goose": "geese",
        "foot": "feet",
        "tooth": "teeth",
        "ox": "oxen",
        "person": "people",
        "wolf": "wolves",
        "leaf": "leaves",
        "knife": "knives",
        "loaf": "loaves",
        "shelf": "shelves",
        "elf": "elves",
        "dwarf": "dwarves",
        "calf": "calves",
        "half": "halves",
        "scarf": "scarves",
        "hoof": "hooves",
        "wife": "wives",
        "thief": "thieves",
        "werewolf": "werewolves",
        "bookshelf": "bookshelves",
        "cactus": "cacti",
        "octopus": "octopuses",
        "fungus": "fungi",
        "die": "dice",
        "fish": "fish",
        "sheep": "sheep",
        "deer": "deer",
        "moose": "moose",
        "bison": "bison",
        "elk": "elk",
        "shrimp": "shrimp",
        "squid": "squid",
        "aircraft": "aircraft",
        "spacecraft": "spacecraft",
        "reindeer": "reindeer",
        "salmon": "salmon",
        "trout": "trout",
        "bus": "buses",
        "potato": "potatoes",
        "tomato": "tomatoes",
        "mango": "mangoes",
        "volcano": "volcanoes",
        "hero": "heroes",
        "superhero": "superheroes",
        "torpedo": "torpedoes",
        "koi": "koi",
        "cattle": "cattle",
        "swine": "swine",
        "louse": "lice",
        "snowman": "snowmen",
        "fireman": "firemen",
        "policeman": "policemen",
        "fisherman": "fishermen",
        "mailman": "mailmen",
        "postman": "postmen",
        "businessman": "businessmen",
        "gentleman": "gentlemen",
        "policewoman": "policewomen",
        "sushi": "sushi",
        "businesswoman": "businesswomen",
        "gallows": "gallows",
        "dragonfly": "dragonflies",
        "wildebeest": "wildebeest",
        "ninja": "ninjas",
        "samurai": "samurai",
        "bread": "bread",
    }
)
_SINGULAR: Final = {plural: one for one, plural in IRREGULAR.items()}
ALIKE: Final = frozenset({"fish", "sheep", "cattle", "koi", "squid", "shrimp", "geese"})
"""Words of one form that mean several when no article stands before them."""

_TOKEN: Final = re.compile(
    r"\d+(?:,\d{3})+|\d+\.\d+|'s\b|(?<=s)'(?= [a-z])|[^\W_]+|--+|[.,;:!?()\[\]{}|/&\n]", re.UNICODE
)
_MARK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "`": "'",
        "\u3001": ",",
        "\u3002": ".",
        "\uff0c": ",",
        "\uff01": "!",
        "\uff1b": ";",
        "\u2014": ",",
        "\u2013": "-",
        "\t": " ",
        "\r": "\n",
        "\u2026": ".",
    }
)
"""Marks of other scripts and keyboards, and the plain ones that mean the same."""
_ASCII_MARK: Final = str.maketrans({m: plain for m, plain in _MARK.items() if m.isascii()})
_ODD: Final = re.compile(r"[^\w\s]")
"""What is no letter or digit: an accent, once it is parted from its letter."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set, for tables that are easier read as lines."""
    return frozenset(text.split())


def fold(text: str) -> str:
    """Return `text` in small letters without accents and with plain apostrophes."""
    if text.isascii():
        return text.translate(_ASCII_MARK).lower()
    for mark, plain in _MARK.items():
        if mark in text:
            text = text.replace(mark, plain)
    text = unicodedata.normalize("NFKD", text.lower())
    for accent in filter(unicodedata.combining, set(_ODD.findall(text))):
        text = text.replace(accent, "")
    return text.lower()


def tokens_of(text: str) -> list[str]:
    """Return the tokens of folded text, in one spelling; hyphens part words."""
    tokens: list[str] = []
    if "' " in text:
        tokens = _TOKEN.findall(text)  # An owner's mark is told by the word behind it.
    else:
        for word in text.split(" "):
            if word.isalpha():
                tokens.append(word)
            elif word:
                tokens += _TOKEN.findall(word)
    if SPELLING.keys().isdisjoint(tokens):
        return tokens
    return [SPELLING.get(t, t) for t in tokens]


def phrase(text: str) -> tuple[str, ...]:
    """Return a lexicon phrase as tokens."""
    if text.isascii() and text.replace(" ", "").isalpha() and text.islower():
        return tuple([SPELLING.get(t, t) for t in text.split()])
    return tuple(tokens_of(fold(text)))


def _head(word: str) -> tuple[str, str]:
    """Part `vase of flowers` into what changes in the plural and what follows it."""
    for middle in (" of ", " in ", " on ", " with ", " and "):
        if middle in word:
            head, _, rest = word.partition(middle)
            return head, middle + rest
    return word, ""


def plural(word: str) -> str:
    """Return the plural of a noun; of several words the last one changes."""
    word, rest = _head(word)
    head, space, last = word.rpartition(" ")
    if last in IRREGULAR:
        return head + space + IRREGULAR[last] + rest
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es" + rest
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return word[:-1] + "ies" + rest
    return word + "s" + rest


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of a plural noun; a guess, exact for what `plural` makes."""
    word, rest = _head(word)
    head, space, last = word.rpartition(" ")
    if last in _SINGULAR:
        return head + space + _SINGULAR[last] + rest
    if last.endswith("ies") and len(last) > 4:
        return word[:-3] + "y" + rest
    if last.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2] + rest
    if last.endswith("s") and not last.endswith("ss"):
        return word[:-1] + rest
    return word + rest


def is_plural_form(word: str) -> bool:
    """Tell whether a noun looks like a plural."""
    last = _head(word)[0].rpartition(" ")[2]
    if last.endswith("'s"):
        return False
    if last in _SINGULAR:
        return last not in IRREGULAR
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "as", "os"))


def verb_forms(lemma: str, irregular: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield the forms of a verb: eat, eats, eating, ate; of several words the first changes."""
    head, space, rest = lemma.partition(" ")
    tail = space + rest
    yield lemma
    if head.endswith("ing") and any(c in "aeiouy" for c in head[:-3]):
        return
    extra = irregular.get(head, ())
    for form in extra:
        yield form + tail
    yield (
        head[:-1] + "ies"
        if head.endswith("y") and head[-2:-1] not in "aeiou"
        else head + ("es" if head.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    ) + tail
    if not any(f.endswith("ing") for f in extra):
        if head.endswith("ie"):
            yield head[:-2] + "ying" + tail
        elif head.endswith("e") and not head.endswith(("ee", "ye", "oe")):
            yield head[:-1] + "ing" + tail
        else:
            yield head + "ing" + tail
            if _doubles(head):
                yield head + head[-1] + "ing" + tail
    if not any(not f.endswith("ing") for f in extra):
        if head.endswith("e"):
            yield head + "d" + tail
        elif head.endswith("y") and head[-2:-1] not in "aeiou":
            yield head[:-1] + "ied" + tail
        else:
            yield head + "ed" + tail
            if _doubles(head):
                yield head + head[-1] + "ed" + tail


def _doubles(head: str) -> bool:
    return (
        2 < len(head) < 6
        and head[-1] not in "aeiouwxy"
        and head[-2] in "aeiou"
        and head[-3] not in "aeiou"
    )
