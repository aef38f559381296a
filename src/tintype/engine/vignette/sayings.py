"""Owns odd ways to say how many things there are and how they lie, said plainly before reading.

`twice as many cats as dogs` is four cats and two dogs; `a heart made of roses` is a set of them.
Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.draft import is_animate, is_human, sense_of
from tintype.engine.vignette.idioms import of_nature
from tintype.engine.vignette.lexicon.forms import plural, singular

_SETS: Final = {
    "circle": "ringset",
    "ring": "ringset",
    "semicircle": "archset",
    "half circle": "archset",
    "arc": "archset",
    "pyramid": "pyramidset",
    "triangle": "pyramidset",
    "heart": "heartset",
    "v": "wedgeset",
    "wedge": "wedgeset",
}
"""What things form, and the word that counts them then (`lexicon.modifiers.COUNTS`)."""
_FORMS: Final = tuple(form for form in _SETS if len(form) > 1)
_LINES: Final = ("string", "thread", "line", "rope", "wire", "cord", "twine")
_FORMED: Final = re.compile(
    rf"(?i)\b(?:an? |the )?(?:(?:big|small|large|little|perfect|giant|neat) )?"
    rf"(?P<form>{'|'.join(sorted(_SETS, key=len, reverse=True))})(?:[- ]shape|[- ]formation)?"
    r"(?: made| formed| composed| built| arranged)?(?: up)?(?: out)? (?:of|from|with) "
    r"(?P<what>(?:the )?[\w-]+(?: [\w-]+){0,3})"
)
_MULTIPLES: Final = {"twice": 2, "double": 2, "two times": 2, "three times": 3, "thrice": 3}
_MANIFOLD: Final = re.compile(
    r"(?i)\b(?P<times>twice|double|two times|three times|thrice)(?: as many| the number of)? "
    r"(?P<one>(?:[a-z]+ ){0,2}?[a-z]+) (?:as|than|compared to) (?P<two>(?:[a-z]+ ){0,2}?[a-z]+s)\b"
)
_EQUAL: Final = re.compile(
    r"(?i)\b(?:as many|the same number of|an equal number of|equally many) "
    r"(?P<one>(?:[a-z]+ ){0,2}?[a-z]+s) (?:as|and) (?P<two>(?:[a-z]+ ){0,2}?[a-z]+s)\b"
)
_MORE: Final = re.compile(
    r"(?i)(?<!no )\b(?P<which>more|fewer|less) (?P<one>(?:[a-z]+ )?[a-z]+s) than "
    r"(?P<two>(?:[a-z]+ )?[a-z]+s)\b"
)
_TIMES: Final = re.compile(
    r"(?i)(?P<what>(?<![\w-])[a-z]{3,}) [x\u00d7] ?(?P<many>\d{1,2})\b(?! ?cm)"
)
_CUT: Final = re.compile(
    r"(?i)\b(?P<what>[a-z]+)(?P<and>,? (?:and|with|next to|beside) )"
    r"(?P<many>an?|one|two|three|four|five|six|a few|some|several|its)(?P<cut> slices?| wedges?)\b"
    r"(?! of)"
)
_HALF: Final = re.compile(r"(?i)\b(?:a )?half (?:of )?(?P<det>an?) (?!dozen|moon|hour|mile|circle)")
_THREADED: Final = re.compile(
    r"(?i)\b(?P<what>[a-z]+)(?P<how> (?:hanging|strung|threaded|dangling|hung|pegged|clipped))? "
    r"(?P<prep>on|along|from|by) (?:an?|the|its) (?:(?:long|thin|fine|single|red|white|invisible|"
    r"silk|silken) )?(?P<line>string|thread|line|rope|wire|cord|twine)\b(?! of)"
)
_FROM_TO: Final = re.compile(
    r"(?i)\b(?P<deed>(?:jump|leap|hop|hopp|skip|skipp|fly|flutter)(?:s|ing)) from (?:one )?"
    r"(?P<what>[\w-]+(?: [\w-]+){0,2}?) to (?:another(?: one)?|the next(?: one)?|(?P=what))\b"
)
_STRING: Final = re.compile(
    r"(?i)\b(?:an?|the) (?:string|line|garland) of (?P<what>(?:[\w-]+ ){0,2}?(?P<noun>[a-z]+s))\b"
)
_STAND: Final = re.compile(
    r"(?i)\b(?P<goods>noodle|ramen|flower|coffee|tea|crepe|newspaper|magazine|vegetable|produce|"
    r"burger|pizza|kebab|pretzel|waffle|donut|doughnut|smoothie|sushi|dumpling|cheese|bread|honey|"
    r"fish|candy|souvenir|toy|balloon|churro|egg|pumpkin|strawberry|tomato|popcorn) stand\b"
    r"(?! (?:in|on) (?:an? )?(?:vase|plate|bowl|cup|table))"
)
_COSTUME: Final = re.compile(
    r"(?i)\b(?:wearing|in) (?:(?:an?|his|her|its|their|the|matching) )?"
    r"(?P<what>(?:[a-z-]+ ){1,3}?)(?P<suit>costumes?|onesies?|kigurumis?|suits?)\b"
)
_ANYBODY: Final = {"animal": "bear", "halloween": "witch"}
"""What one dresses up as who is said to be dressed as anything of the kind."""
ENDS: Final = ("and", "with", "on", "in", "at", "under", "of", "by", "near", "before", "behind")
"""Words after which something else is spoken of."""
_SHOPPING: Final = re.compile(
    r"(?i)\b(?:paper |shopping |grocery )?(?:bag|sack)(?P<many>s?)(?: full)? (?:of|with) "
    r"(?:groceries|shopping)\b"
)
_WRAPPED: Final = re.compile(
    r"(?i)\b(?P<what>gifts?|presents?|gift boxes|gift box|box|boxes|parcels?|packages?) "
    r"(?:that is |that are )?wrapped (?:up )?(?:in|with) "
    r"(?P<hue>(?:[a-z]+(?:,? and )?(?:[a-z]+)? )?)(?:wrapping |gift |tissue )?paper\b"
)
_IN_HANDS: Final = re.compile(
    r"(?i)\ban? (?P<what>(?:[a-z]+ ){0,2}?[a-z]+) in (?:each|either|both)(?: of (?:his|her|its))? "
    r"(?:hands?|paws?)\b"
)
_POSTED: Final = re.compile(
    r"(?i)\b(?P<what>(?:glass )?bottle) with an? (?:rolled )?(?:message|letter|note|scroll|map)"
    r"(?: inside| in it)?\b"
)
_STUCK: Final = re.compile(
    r"(?i)\b(?:(?:many|lots of|travel|colou?rful) )?stickers (?:all over|covering|on) "
    r"(?P<det>an?|the|my|his|her) (?P<what>[a-z]+)"
)
_FANS: Final = re.compile(
    r"(?i)\b(?:(?P<many>crowd|group|bunch|dozens|lots|thousands) of )?"
    r"(?P<sort>(?:cheering|happy|excited|screaming|football|soccer|sports|rugby|hockey|"
    r"baseball|concert|music) )*fans\b"
    r"(?P<deed> (?:cheering|waving|holding|watching|singing|jumping|celebrating|with))?"
)
_EACH: Final = re.compile(r"(?i),? (?:each|all|both|every one) with\b")
_EACH_CLAD: Final = re.compile(
    r"(?i),? (?P<all>each|all|both) (?:with|in) (?=(?:an? )?(?:[a-z]+ ){0,3}?"
    r"(?:scarf|scarves|hats?|caps?|beanies?|glasses|sunglasses|coats?|jackets?|gloves|mittens|"
    r"boots|dress|dresses|shirts?|sweaters?|jumpers?|uniforms?|costumes?|aprons?)\b)"
)
_ON_MAT: Final = re.compile(
    r"(?i)\b(?P<on>(?:yoga|pilates) (?:[a-z]+ )?on (?:an?|her|his|the|their)"
    r"(?: (?!yoga)[a-z]+)?) mat\b"
)
_FLORIST: Final = re.compile(
    r"(?i)\bflorist(?= (?:arrang|hold|mak|sell|wrapp|cutt|water|smil|stand|with|in an? apron))"
)
_DRAWN: Final = re.compile(
    r"(?i)\bdraw(?:s|ing)? (?P<what>(?:his|her|its|their) (?:[a-z]+ )?"
    r"(?:swords?|katanas?|guns?|dagger|knife|blade|rapier|revolver|pistol))\b"
)
_TEAM: Final = re.compile(
    r"(?i)\b(?:an? |the )(?:[a-z]+ )?"
    r"(?P<game>soccer|football|basketball|hockey|baseball|volleyball) team\b"
)
_DETERMINERS: Final = ("a", "an", "the", "his", "her", "its", "two", "some", "another")
_HAND_BY_HAND: Final = re.compile(
    r"(?i)(?:,| with| holding| carrying| has| and) (?P<one>(?:[\w'-]+ ){0,3}?[\w'-]+) in "
    r"(?:one|his|her|its|the)(?: right| left)? hand,?(?: and| while)? "
    r"(?P<two>(?:[\w'-]+ ){0,3}?[\w'-]+) in (?:the|his|her|its) (?:other|left|right)"
    r"(?: hand| one)?\b"
)
"""`a bag in one hand and a cup in the other`."""
_OWN_HUE: Final = re.compile(
    r"(?i),? (?:and )?(?:each|every) [a-z]+(?: (?:is|being|painted|having|has))?(?: in| of)? "
    r"a (?:different|unique) colou?r\b"
)
_ABOUT_NECK: Final = re.compile(
    r"(?i)\b(?P<what>an? (?:[a-z]+ ){0,2}(?:scarf|tie|bow tie|necklace|ribbon|bandana)) "
    r"(?:tied |wrapped )?(?:around|round) "
    r"(?P<whose>(?:an?|the) [a-z]+(?: [a-z]+)?)['\u2019]s neck\b"
)
_TIERS: Final = re.compile(
    r"(?i)\b(?P<what>cake) (?:with|of|in|that has) "
    r"(?:(?:two|three|four|five|six|seven|many|several|multiple|[2-7]) )?(?:tiers|layers|levels)\b"
)
ON_STRINGS: Final = (
    "kite",
    "balloon",
    "puppet",
    "marionette",
    "yo",
    "dog",
    "cat",
    "boat",
    "man",
    "woman",
)
"""What is at the end of a string that somebody holds."""
STRUNG: Final = ("lantern", "flag", "photo", "photograph", "star", "heart", "fish", "shell", "sock")
"""What `a string of` is a line with."""


def plainly(prompt: str) -> str:
    """Return the prompt with what it counts and arranges said in plain words."""
    low = prompt.lower()
    said = prompt
    if " v" in f" {low}" or any(form in low for form in _FORMS):
        said = _FORMED.sub(_formed, said)
    if " of " in low and any(line in low for line in ("string", "line", "garland")):
        said = _STRING.sub(_strung, said)
    if " from " in low:
        said = _FROM_TO.sub(_from_to, said)
    if "grocer" in low or "shopping" in low:
        said = _SHOPPING.sub(r"full shopping bag\g<many>", said)
    if "wrapped " in low:
        said = _WRAPPED.sub(_wrapped, said)
    if any(times in low for times in _MULTIPLES):
        said = _MANIFOLD.sub(_manifold, said)
    if " many " in low or " number of " in low:
        said = _EQUAL.sub(lambda m: f"three {m['one']} and three {m['two']}", said)
    if " than " in low:
        said = _MORE.sub(_more, said)
    if " x" in low or "\u00d7" in low:
        said = _TIMES.sub(_times, said)
    if "slice" in low or "wedge" in low:
        said = _CUT.sub(_cut, said)
    if "half " in low:
        said = _HALF.sub(lambda m: f"{m['det']} halved ", said)
    if "neck" in low:
        said = _ABOUT_NECK.sub(lambda m: f"{m['whose']} wearing {m['what']}", said)
    if " hand" in low and (" other" in low or " right" in low or " left" in low):
        said = _HAND_BY_HAND.sub(_hand_by_hand, said)
    if "yoga" in low or "pilates" in low:
        said = _ON_MAT.sub(r"\g<on> yoga mat", said)
    if "florist" in low:
        said = _FLORIST.sub("saleswoman", said)
    if " draw" in low:
        said = _DRAWN.sub(r"holding \g<what>", said)
    if " team" in low:
        said = _TEAM.sub(r"five \g<game> players", said)
    if " both " in low or " all " in low or " each " in low:
        said = _EACH_CLAD.sub(r", \g<all> wearing ", said)
    if any(all_ in low for all_ in (" each with", " all with", " both with", " one with")):
        said = _EACH.sub(" with", said)
    if "different colo" in low or "unique colo" in low:
        said = _OWN_HUE.sub(" in different colours", said)
    if "fans" in low:
        said = _FANS.sub(_fans, said)
    if " hand" in low or " paw" in low:
        said = _IN_HANDS.sub(lambda m: f"two {plural(m['what'])}", said)
    if " bottle with" in low:
        said = _POSTED.sub("message in a bottle", said)
    if any(suit in low for suit in ("costume", "onesie", "kigurumi", " suit")):
        said = _COSTUME.sub(_dressed, said)
    if " stand" in low:
        said = _STAND.sub(r"\g<goods> stall", said)
    if "cake " in low:
        said = _TIERS.sub(r"tiered \g<what>", said)
    said = of_nature(said, low)
    if "stickers" in low:
        said = _STUCK.sub(r"\g<det> stickered \g<what>", said)
    if any(line in low for line in _LINES):
        said = _THREADED.sub(_threaded, said)
    return said


def _is_many(word: str) -> bool:
    """Tell whether a word names several things that can be drawn."""
    sense = sense_of(word.lower())
    if sense is None or sense.noun is None:
        return False
    return sense.noun.is_plural or singular(word.lower()) != word.lower()


def _formed(match: re.Match[str]) -> str:
    words = match["what"].split()
    for k, word in enumerate(words):
        if word.lower() in ENDS:
            break
        if _is_many(word) or (k and _is_many(f"{words[k - 1]} {word}")):
            return f"{_SETS[match['form'].lower()]} of {match['what'].removeprefix('the ')}"
    return match[0]


def _dressed(match: re.Match[str]) -> str:
    """Return `dressed as a bear` for `in a bear costume`; a business suit is left alone."""
    words = match["what"].lower().split()
    last = _ANYBODY.get(words[-1], words[-1])
    sense = next(
        (s for s in (sense_of(" ".join(words[-2:])), sense_of(last)) if s and s.noun), None
    )
    if sense is None or sense.noun is None or not is_animate(sense.noun.kind):
        return match[0]
    if match["suit"].lower().startswith("suit") and is_human(sense.noun.kind):
        return match[0]
    return f"dressed as a {' '.join((*words[:-1], last))}"


def _from_to(match: re.Match[str]) -> str:
    """Return several things to be over, where a thing is named twice; a place is there once."""
    sense = sense_of(match["what"].lower())
    if sense is None or sense.noun is None or sense.place:
        return match[0]
    return f"{match['deed']} over {plural(match['what'].lower())}"


def _strung(match: re.Match[str]) -> str:
    if singular(match["noun"].lower()) not in STRUNG:
        return match[0]
    return f"five {match['what']} hanging from a washing cord"


def _hand_by_hand(match: re.Match[str]) -> str:
    return f" holding {_one_of(match['one'])} and holding {_one_of(match['two'])}"


def _one_of(what: str) -> str:
    is_said = what.split()[0].lower() in _DETERMINERS or what.lower().endswith("s")
    return what if is_said else f"a {what}"


def _wrapped(match: re.Match[str]) -> str:
    """Return a parcel of the colour of its paper; one that has none is a gift in any."""
    is_many = match["what"].lower().endswith("s")
    is_plain = match["hue"].lower().strip() in ("brown", "plain", "kraft", "craft")
    hue = "brown " if is_plain else match["hue"]
    if not hue:
        return match["what"]
    return f"{hue}{'gifts' if is_many else 'gift'}"


def _fans(match: re.Match[str]) -> str:
    """Return people for those who cheer; what blows air does nothing of the kind."""
    if not (match["many"] or match["sort"] or match["deed"]):
        return match[0]
    sort = match["sort"] or ""
    sort = sort if sort.lower().strip() in ("cheering", "happy", "excited") else ""
    many = f"{match['many']} of " if match["many"] else ""
    return f"{many}{sort}people{match['deed'] or ''}"


def _manifold(match: re.Match[str]) -> str:
    many = "four" if _MULTIPLES[match["times"].lower()] == 2 else "six"
    return f"{many} {match['one']} and two {match['two']}"


def _more(match: re.Match[str]) -> str:
    one, two = ("five", "two") if match["which"].lower() == "more" else ("two", "five")
    return f"{one} {match['one']} and {two} {match['two']}"


def _times(match: re.Match[str]) -> str:
    sense = sense_of(match["what"].lower())
    return f"{match['many']} {match['what']}" if sense and sense.noun else match[0]


def _cut(match: re.Match[str]) -> str:
    sense = sense_of(match["what"].lower())
    if sense is None or sense.noun is None:
        return match[0]
    many = "two" if match["many"].lower() == "its" else match["many"]
    return f"{match['what']}{match['and']}{many}{match['cut']} of {match['what']}"


def _threaded(match: re.Match[str]) -> str:
    word = match["what"].lower()
    sense = sense_of(word)
    if sense is None or sense.noun is None or singular(word) in ON_STRINGS:
        return match[0]
    if sense.noun.kind.name == "clothesline":
        return match["what"]  # Which hangs on its line.
    if is_animate(sense.noun.kind) and not match["how"] and match["prep"].lower() != "from":
        return match[0]  # Birds sit on a wire.
    if sense.noun.kind.category == "clothes" or "human" in sense.noun.kind.tags:
        return match[0]
    line = "washing cord" if sense.noun.is_plural else "single cord"
    return f"{match['what']} hanging from a {line}"
