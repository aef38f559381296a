"""Owns who does something with whom, said plainly before reading: two who do the same.

`A woman baking cookies with her son` is a woman and her son who bake cookies, and `three
musicians: a drummer, a guitarist and a singer` are those three. Works on words; does not know
clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.kinds import is_human, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_SHARED: Final = (
    *("bak", "build", "cook", "decorat", "draw", "fish", "garden", "knead", "mak", "mix", "pick"),
    *("paint", "plant", "play", "prepar", "rak", "repair", "fix", "wash", "water", "sing", "eat"),
    *("having", "sit", "stand", "read", "roast", "row", "jogg", "runn", "plann", "picnick"),
    *("harvest", "collect", "gather", "feed", "clean", "sweep", "fold", "dry", "sew", "knit"),
    *("watch", "camp", "hik", "skat", "danc", "exercis", "celebrat", "drink", "study", "work"),
)
"""What several do in the same way, each with his own hands."""
_WITH: Final = re.compile(
    r"(?i)^(?P<who>(?:an?|the|one|two|my|his|her) (?:[a-z-]+ ){0,3}?(?P<head>[a-z-]+)) "
    rf"(?P<deed>(?:is |are )?(?:{'|'.join(_SHARED)})[a-z]*ing(?: [a-z'-]+){{0,6}}?) "
    r"(?:together )?with (?P<fellow>(?:his|her|their|an?|two|three) (?:[a-z-]+ ){0,2}?"
    r"(?P<kin>[a-z]+))(?=$|[,.;]| (?:in|on|at|by|near|under|beside|during|while|outside|inside|"
    r"before|around|from|next|along|over) )"
)


def _is_person(word: str) -> bool:
    sense = sense_of(word.lower()) or sense_of(singular(word.lower()))
    noun = sense.noun if sense else None
    return bool(sense and sense.is_group) or (noun is not None and is_human(noun.kind))


def _together(match: re.Match[str]) -> str:
    """Return `a woman and her son baking`, if both are people."""
    if not (_is_person(match["head"]) and _is_person(match["kin"])):
        return match[0]
    return f"{match['who']} and {match['fellow']} {match['deed']}"


_COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ROLL: Final = re.compile(
    rf"(?i)\b(?:(?P<count>{'|'.join(_COUNTS)}) (?:[a-z-]+ ){{0,2}}?(?P<all>[a-z]+)"
    r"|an? (?:[a-z-]+ ){0,2}?(?:family|group|band|team|trio|quartet|crew|couple)"
    r"(?: of [a-z]+(?: [a-z]+)?)?)"
    r"(?P<rest>(?: [a-z'-]+){0,6}?)(?::| -| \u2013| \u2014) (?P<list>(?:an?|one|the) [^.;:]+)"
)
_ITEM: Final = re.compile(r"(?i)(?:^|, and |, | and )(?=(?:an?|one|the) )")


def _called(match: re.Match[str]) -> str:
    """Return the people of a list by themselves, not those of whom it is the list as well."""
    items = [i for i in _ITEM.split(match["list"]) if i]
    count = match["count"]
    is_whole = len(items) == _COUNTS[count.lower()] if count else len(items) > 1
    if not is_whole or (count and not _is_person(match["all"])):
        return match[0]
    return f"{match['list']}, all{match['rest']}" if match["rest"] else match["list"]


_LADEN: Final = re.compile(
    r"(?i)^(?P<who>(?:(?:a group of|two|three|four|five|six|some|several) )?(?:[a-z-]+ ){0,2}?"
    r"(?P<head>[a-z]+s|children|people|men|women)) (?P<deed>(?:are )?[a-z]+ing\b[^.;,]{1,60}?) "
    r"with (?P<what>(?:[a-z]+ )?(?:backpacks|rucksacks|helmets|hats|scarves|umbrellas|lanterns|"
    r"sunglasses|headlamps|flags|balloons))(?=$|[.,;])"
)
"""What all of several have, said after where they are."""
_CLASS: Final = re.compile(
    r"(?i)\b(?P<board>(?:black|white|chalk)board) in front of (?:(?P<count>two|three|four|five|six"
    r"|seven|eight|some|several|a group of|a class of(?: [a-z]+)?|her|his|the) )?"
    r"(?:[a-z]+ )?(?P<who>children|students|pupils|kids)\b"
)


def _laden(match: re.Match[str]) -> str:
    """Return `friends with backpacks hiking`, if they are people."""
    if not _is_person(match["head"]):
        return match[0]
    return f"{match['who']} with {match['what']} {match['deed']}"


def _taught(match: re.Match[str]) -> str:
    """Return a class that sits beside the board, so that both are seen."""
    count = match["count"] if match["count"] in (*_COUNTS, "seven", "eight") else "four"
    return f"{match['board']} beside {count} sitting {match['who']}"


FAMILY: Final = (
    Paraphrase((" with ",), _LADEN, _laden),
    Paraphrase(("board in front of ",), _CLASS, _taught),
    Paraphrase(("ing ",), _WITH, _together),
    Paraphrase((":", " -", " \u2013", " \u2014"), _ROLL, _called),
)
