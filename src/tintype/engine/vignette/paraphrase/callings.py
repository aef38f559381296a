"""Owns who does a calling, said plainly before reading: a woman cook is a female cook.

Many callings are verbs too, so that a `woman cook` would be somebody who cooks, or two people.
Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.kinds import is_human, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_WHO: Final = {"woman": "female", "women": "female", "lady": "female", "man": "male", "men": "male"}
_CALLED: Final = re.compile(r"(?i)\b(?P<who>woman|women|lady|man|men)[- ](?P<what>[a-z]+)\b")


def _gendered(match: re.Match[str]) -> str:
    """Return `female cook` for `woman cook`; any other two words stay."""
    sense = sense_of(match["what"].lower())
    noun = sense.noun if sense else None
    is_calling = noun is not None and is_human(noun.kind) and noun.kind.category != "people"
    return f"{_WHO[match['who'].lower()]} {match['what']}" if is_calling else match[0]


_SELLS: Final = re.compile(
    r"(?i)\b(?P<before>(?:[a-z]+ )??)(?P<ware>(?:hot dog|ice cream|street food|[a-z]+)) "
    r"(?:vendor|seller|hawker)(?P<many>s?)\b"
)
_WHEELED: Final = (
    *("food", "street food", "hot dog", "ice cream", "pretzel", "coffee", "taco", "popcorn"),
    *("kebab", "noodle", "snack", "burger", "pizza", "waffle", "chestnut", "crepe", "falafel"),
)
"""What is sold from a cart."""
_IN_HAND: Final = ("balloon", "newspaper", "kite", "rose")
_AT_STALL: Final = ("food", "fruit", "vegetables", "flowers", "world", "sea", "plants", "blooms")
"""Families of what is sold at a stall."""


def _selling(match: re.Match[str]) -> str:
    """Return `man behind a stall with apples` for an apple seller; a vendor of what stays."""
    ware, who = match["ware"].lower(), f"{match['before']}{'men' if match['many'] else 'man'}"
    if ware in _WHEELED:
        return f"{who} behind a street food cart"
    if ware in _IN_HAND:
        return f"{who} holding {ware}s"
    sense = sense_of(ware)
    noun = sense.noun if sense else None
    if noun is None or noun.kind.category.partition("_")[0] not in _AT_STALL:
        return match[0]
    return f"{who} behind a market stall with {noun.kind.plural}"


_SOLD: Final = re.compile(
    r"(?i)\b(?:is |are )?sell(?:ing|s) (?P<mods>(?:[a-z]+ ){0,2}?)(?P<ware>[a-z]+)"
    r"(?P<how>(?: (?:at|from|in|on|behind) (?:an?|the|her|his) (?:[a-z]+ ){0,2}?"
    r"(?P<where>stall|stand|booth|table|market|bazaar))?)(?=$|[,.;]| (?:in|on|at|by|near) )"
)


_OWN_WARES: Final = ("fruit", "fruits", "vegetables", "produce")
"""What lies on every stall."""


def _at_stall(match: re.Match[str]) -> str:
    """Return who sells fruit or fish behind a stall with it; in a market, if that was said."""
    sense = sense_of(match["ware"].lower())
    noun = sense.noun if sense else None
    if noun is None or noun.kind.category.partition("_")[0] not in _AT_STALL:
        return match[0]
    place = match["how"] if match["where"] in ("market", "bazaar") else ""
    if match["ware"].lower() in _OWN_WARES:
        return match[0] if match["mods"] else f"behind a market stall{place}"
    return f"behind a market stall with {match['mods']}{match['ware']}{place}"


FAMILY: Final = (
    Paraphrase((" sell",), _SOLD, _at_stall),
    Paraphrase((" vendor", " seller", " hawker"), _SELLS, _selling),
    Paraphrase((" woman ", " women ", " lady ", " man ", " men "), _CALLED, _gendered),
)
