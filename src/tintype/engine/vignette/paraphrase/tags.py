"""Owns lists of tags: `1girl, silver hair, apron, bakery, masterpiece`, which have no grammar.

Who is named first has what the tags after it name of a body, of dress and of what is carried;
a place among them is where it is. Works on the words of the items; does not know clauses.
"""

import re
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import (
    BODY_PARTS,
    garment_of,
    has_hands,
    is_animate,
    is_human,
    is_worn,
    sense_of,
    slot_of,
)
from tintype.engine.vignette.lexicon.index import Sense
from tintype.engine.vignette.paraphrase.rule import Heard

LEAST: Final = 3
"""From so many items on a list is one of tags."""
MOST: Final = 80
LONGEST_ITEM: Final = 5
"""Words of a tag at most."""
_SENTENCE: Final = re.compile(r"[.!?;]\s+\S|\n")
_BRACKETS: Final = str.maketrans("", "", "()[]{}")
_KIN: Final = words("sisters brothers twins siblings friends couple lovers classmates bestfriends")
_LED: Final = words(
    """a an the his her their its my and or with without wearing holding in on at by under behind
    beside near of no not from into over through between while as one two three four five six
    several many some"""
)
"""Words with which no tag begins that names what somebody has."""
_CARRIED: Final = (
    *("arms", "arsenal", "instruments", "winds", "sounds", "baggage", "tools", "implements"),
    *("study", "devices", "household", "fantasy_wonders", "fantasy_things", "sports", "drinks"),
    *("flowers", "kitchen", "music_devices", "trinkets", "toys"),
)
_MOST_CARRIED_M: Final = 2.1
_BOARDS: Final = words(
    "masterpiece solo 1girl 1boy 2girls 2boys 1woman 1man 1cat 1dog bestquality absurdres highres"
)
"""Tags by which such a list is known."""
_BACKGROUND: Final = " background"
_DRESS: Final = words(
    """armour uniform outfit costume suit clothes tattoo tattoos braid braids ponytail pigtails
    twintails bun hairstyle fringe"""
)
"""What somebody has on or is, though no drawing of it stands alone."""
PLAIN_FOLK: Final = ("boy", "girl", "man", "woman", "child")
_ONE: Final = re.compile(r"(?i)(?:1|one|an?)\b")
_MARKINGS: Final = re.compile(r"(?i)(?:\w+ (?:and \w+ )?)stripes")
"""Markings that are a tag by themselves."""
_HEAVENS: Final = ("sky", "night_sky", "space", "cosmos")
"""Families of what is a place too, but is seen in the sky."""
_DEED: Final = re.compile(r"(?i)(?:\w+ing|\w+ly|on|in|at|under|with|near|by|over|against)\b")


def untagged(heard: Heard) -> str:
    """Return a list of tags with what belongs to its subject said right after it."""
    prompt = heard.text
    if prompt.count(",") < LEAST - 1 or _SENTENCE.search(prompt):
        return prompt
    items = [i.strip() for i in prompt.split(",")]
    if len(items) > MOST:
        return prompt
    plain = [i.translate(_BRACKETS).strip() for i in items]
    items, plain = _marked(items), _marked(plain)
    at, who = _subject(plain)
    if who is None:
        return ", ".join(items)
    is_board = any(i.lower().replace(" ", "") in _BOARDS for i in items)
    if is_board:
        plain[at : at + 2] = _called(plain[at], plain[at + 1 : at + 2], who)
        items = [*items[:at], *(plain[at:] if len(plain) < len(items) else items[at:])]
    owned: list[str] = []
    rest: list[str] = []
    for item, bare in zip(items[at + 1 :], plain[at + 1 :], strict=True):
        if bare.lower() in _KIN:
            continue
        is_next = not rest and is_garment(bare, who)  # A fox and a scarf are a fox with one.
        if is_next or _is_owned(bare, who, is_board=is_board or bool(owned)):
            owned.append(bare)
        else:
            rest.append(_placed(bare) or item)
    if not owned and len(rest) == len(items) - at - 1 and rest == items[at + 1 :]:
        return ", ".join(items)
    told = f"{plain[at]} {', '.join(f'with {o}' for o in owned)}".strip()
    if not owned:
        return ", ".join((*items[:at], told, *rest))
    deeds = [i for i in rest if _DEED.match(i)]
    else_ = [i for i in rest if i not in deeds and not _is_scenery(i)]
    seen = [f"there is {i}" for i in rest if i not in deeds and i not in else_]
    return ", ".join((*items[:at], told, *deeds, *else_, *seen))


def _marked(items: Sequence[str]) -> list[str]:
    """Return items with stripes that stand alone said of the first thing: a lighthouse's."""
    at = next((i for i, item in enumerate(items) if i and _MARKINGS.fullmatch(item)), 0)
    if not at:
        return list(items)
    first = next((i for i in range(at) if _is_scenery(items[i])), at)
    if first == at:
        return list(items)
    out = [*items[:at], *items[at + 1 :]]
    out[first] = f"{items[at].rpartition(' ')[0]} striped {items[first]}"
    return out


def _called(who: str, after: Sequence[str], kind: Kind) -> list[str]:
    """Return a boy and the calling that the next tag names as one: `1boy, samurai` is a samurai."""
    sense = _last(after[0].split()) if after else None
    noun = sense.noun if sense is not None else None
    is_calling = noun is not None and is_human(noun.kind) and noun.kind.name not in PLAIN_FOLK
    if not is_calling or kind.name not in PLAIN_FOLK or not _ONE.match(who):
        return [who, *after]
    sex = "female" if kind.name in ("girl", "woman") else "male"
    return [f"1 {sex} {after[0]}"]


def _is_scenery(item: str) -> bool:
    """Tell whether an item names a thing of which nothing is said."""
    sense = None if _DEED.match(item) else _last(item.split())
    return sense is not None and sense.noun is not None and not sense.place


def _subject(items: Sequence[str]) -> tuple[int, Kind | None]:
    """Return which item ends with who lives, and who that is."""
    for i, item in enumerate(items[:8]):
        said = item.split()
        noun = sense.noun if (sense := _last(said)) else None
        if noun is not None and is_animate(noun.kind) and len(said) <= 2 * LONGEST_ITEM:
            return i, noun.kind
        if any(w in ("with", "wearing", "holding") for w in said):
            return 0, None
    return 0, None


def _last(said: Sequence[str]) -> Sense | None:
    """Return the sense of the longest phrase that ends an item."""
    for start in range(max(0, len(said) - 3), len(said)):
        text = " ".join(said[start:]).lower()
        if (sense := sense_of(text)) is not None or (sense := sense_of(singular(text))) is not None:
            return sense
    return None


def is_garment(item: str, who: Kind) -> bool:
    """Tell whether a tag of one word is what somebody has on."""
    sense = sense_of(item.lower())
    noun = sense.noun if sense is not None else None
    return garment_of(who, item.lower()) is not None or (noun is not None and is_worn(noun.kind))


def _is_owned(item: str, who: Kind, *, is_board: bool) -> bool:
    """Tell whether a tag names a part of somebody, what they wear or, on a board, carry."""
    said = item.lower().split()
    if not 1 <= len(said) <= LONGEST_ITEM or said[0] in _LED or said[0].endswith("ing"):
        return False
    last = said[-1]
    if len(said) == 1 and not is_board:
        return False  # A cat, a mouse, a hat are a row of things.
    if last in _DRESS or last == "armor":
        return True
    if last in BODY_PARTS:
        return len(said) > 1 or slot_of(who, last) is None
    sense = _last(said)
    if sense is None:
        return False
    if sense.is_circumstance or sense.colour or sense.place:
        return False
    if garment_of(who, last) or garment_of(who, " ".join(said[-2:])):
        return True
    noun = sense.noun
    if noun is None or is_animate(noun.kind):
        return sense.part is not None and slot_of(who, last) is not None
    if is_worn(noun.kind):
        return True
    is_small = noun.kind.height_m <= _MOST_CARRIED_M and noun.kind.category in _CARRIED
    return is_board and is_small and has_hands(who) and not noun.is_plural


def _placed(item: str) -> str:
    """Return `in a café` for the tag of a building that one may be in, `""` for any other."""
    said = item.lower().split()
    if not said or len(said) > LONGEST_ITEM or said[0] in _LED:
        return ""
    if item.lower().endswith(_BACKGROUND):
        before = _last(said[:-1])
        is_sight = before is not None and before.noun is not None and not before.colour
        return f"{item[: -len(_BACKGROUND)]} in the background" if is_sight else ""
    sense = _last(said)
    if sense is None or sense.place is None or sense.noun is None:
        return ""
    return "" if sense.noun.kind.category in _HEAVENS else f"in a {item}"
