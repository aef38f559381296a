"""Owns odd ways to say how many things there are and how they lie, said plainly before reading.

`twice as many cats as dogs` is four cats and two dogs; `a heart made of roses` is a set of them.
Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.forms import plural, singular
from tintype.engine.vignette.kinds import is_animate, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

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
_FORMS: Final = tuple(f" {form}" for form in _SETS if len(form) > 1)
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
    r"(?! of| (?:is |are )?(?:missing|gone|cut|taken|removed))"
)
_HALF: Final = re.compile(r"(?i)\b(?:a )?half (?:of )?(?P<det>an?) (?!dozen|moon|hour|mile|circle)")
_BUT_FOR: Final = (
    r"(?:except|apart|aside|save|but)(?: only)?(?: for| from)? (?=an? |one |two |the )"
)
_EMPTY_BUT: Final = re.compile(
    r"(?i)\b(?:(?:is|are|was|lies|stands) )?"
    r"(?:(?:almost|completely|otherwise|totally|nearly|quite) )?"
    rf"empty\b(?P<where>[^.;,]{{0,40}}?),? {_BUT_FOR}"
)
_NOBODY_BUT: Final = re.compile(
    rf"(?i)\b(?:nobody|no one|nothing|no people)(?: else)?(?P<where>[^.;,]{{0,40}}?),? {_BUT_FOR}"
)
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
ENDS: Final = ("and", "with", "on", "in", "at", "under", "of", "by", "near", "before", "behind")
"""Words after which something else is spoken of."""
_IN_HANDS: Final = re.compile(
    r"(?i)\ban? (?P<what>(?:[a-z]+ ){0,2}?[a-z]+) in (?:each|either|both)(?: of (?:his|her|its))? "
    r"(?:hands?|paws?)\b"
)
_FANS: Final = re.compile(
    r"(?i)\b(?:(?P<many>crowd|group|bunch|dozens|lots|thousands) of )?"
    r"(?P<sort>(?:cheering|happy|excited|screaming|football|soccer|sports|rugby|hockey|"
    r"baseball|concert|music) )*fans\b"
    r"(?P<deed> (?:cheering|waving|holding|watching|singing|jumping|celebrating|with))?"
)
_EACH: Final = re.compile(r"(?i),? (?:each|all|both|every one) with\b")
_TEAM: Final = re.compile(
    r"(?i)\b(?:an? |the )(?:[a-z]+ )?"
    r"(?P<game>soccer|football|basketball|hockey|baseball|volleyball) team\b"
)
_OWN_HUE: Final = re.compile(
    r"(?i),? (?:and )?(?:each|every) [a-z]+(?: (?:is|being|painted|having|has))?(?: in| of)? "
    r"a (?:different|unique) colou?r\b"
)
_TIERS: Final = re.compile(
    r"(?i)\b(?P<what>cake) (?:with|of|in|that has) "
    r"(?:(?:two|three|four|five|six|seven|many|several|multiple|[2-7]) )?(?:tiers|layers|levels)\b"
)
_STRANDS: Final = re.compile(
    r"(?i)\b(?P<many>two|three|four|five|six|several|some|many|a few|[2-9]) "
    r"(?:(?:long|tall|green) )?(?:strands|fronds|stalks|stems|clumps|ribbons) of "
    r"(?P<what>kelp|seaweed|bamboo|wheat|corn|reed|lavender|celery|asparagus|rhubarb)\b"
)
"""Plants that are counted by what grows apart."""
_ROUND: Final = re.compile(
    r"(?i)(?P<lead>\b(?:an?|one|the|its) (?:[a-z-]+ ){0,3}?)circle (?P<prep>above|over)\b"
)
"""A circle that is above something, and nobody who circles there."""
_CROSSED_WITH: Final = re.compile(
    rf"(?i) crossed (?:with|over) (?P<two>(?:an?|one|the|his|her) "
    rf"(?:(?!(?:{'|'.join(ENDS)})\b)[\w-]+ ?){{1,3}})(?<! )"
)
_CROSSED_PAIR: Final = re.compile(
    r"(?i)\b(?:an? |the )?crossed (?P<one>[a-z]+) and (?:an? |the )?(?P<two>[a-z]+)\b"
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


def _stranded(match: re.Match[str]) -> str:
    return f"{match['many']} {plural(match['what'].lower())}"


def _rounded(match: re.Match[str]) -> str:
    told = [sense_of(word.lower()) for word in match["lead"].split()[1:]]
    is_noun = any(s is not None and s.noun is not None and not s.colour for s in told)
    return match[0] if is_noun else f"{match['lead']}round shape {match['prep']}"


def _crossed_pair(match: re.Match[str]) -> str:
    if any((found := sense_of(match[w].lower())) is None or not found.noun for w in ("one", "two")):
        return match[0]
    return f"a {match['one']} and a {match['two']} crossed"


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


def _fans(match: re.Match[str]) -> str:
    """Return people for those who cheer; what blows air does nothing of the kind."""
    if not (match["many"] or match["sort"] or match["deed"]):
        return match[0]
    sort = match["sort"] or ""
    sort = sort if sort.lower().strip() in ("cheering", "happy", "excited") else ""
    many = f"{match['many']} of " if match["many"] else ""
    return f"{many}{sort}people{match['deed'] or ''}"


def _in_both(match: re.Match[str]) -> str:
    return f"two {plural(match['what'])}"


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


def _all_but(match: re.Match[str]) -> str:
    """Return `with a chair` for `is empty except for a chair`, after the place that is so."""
    where = match["where"].strip()
    return f"{where} with " if where else "with "


_CARRIAGES: Final = re.compile(
    r"(?i)\b(?P<steam>steam )?(?P<train>train|locomotive|engine)"
    r"(?: (?:with|of|and|(?:that )?pull(?:ing|s)))? (?P<count>one|a|two|three|four|five|six|seven|"
    r"eight|its) (?P<hue>(?:[a-z]+ ){0,2}?)(?:passenger |train |railway )?"
    r"(?:carriages?|wagons?|coach(?:es)?|cars)\b"
)
_MOST_CARRIAGES: Final = ("two", "three", "four", "five")


def _drawn_by(match: re.Match[str]) -> str:
    """Return a train with its wagons as one thing; more than five are five."""
    if match["train"].lower() == "engine" and not match["steam"]:
        return match[0]
    steam = "steam " if match["steam"] or match["train"].lower() != "train" else ""
    count = match["count"].lower()
    many = count if count in _MOST_CARRIAGES else "five" if count in _MANY else ""
    return f"{match['hue']}{steam}train" + (f" of {many} wagons" if many else "")


_MANY: Final = ("six", "seven", "eight")


FAMILY: Final = (
    Paraphrase(("carriage", "wagon", "coach", " cars"), _CARRIAGES, _drawn_by),
    Paraphrase((" empty",), _EMPTY_BUT, _all_but),
    Paraphrase(("nobody", "no one", "nothing", "no people"), _NOBODY_BUT, _all_but),
    Paraphrase((" v ", " v-", *_FORMS), _FORMED, _formed),
    Paraphrase(("string of", "line of", "garland of"), _STRING, _strung),
    Paraphrase(("strands", "fronds", "stalks", "stems", "clumps", "ribbons"), _STRANDS, _stranded),
    Paraphrase((" circle above", " circle over"), _ROUND, _rounded),
    Paraphrase((" crossed ",), _CROSSED_WITH, r" and \g<two> crossed"),
    Paraphrase(("crossed ",), _CROSSED_PAIR, _crossed_pair),
    Paraphrase((" from ",), _FROM_TO, _from_to),
    Paraphrase(tuple(_MULTIPLES), _MANIFOLD, _manifold),
    Paraphrase((" many ", " number of "), _EQUAL, r"three \g<one> and three \g<two>"),
    Paraphrase((" than ",), _MORE, _more),
    Paraphrase((" x", "\u00d7"), _TIMES, _times),
    Paraphrase(("slice", "wedge"), _CUT, _cut),
    Paraphrase(("half ",), _HALF, r"\g<det> halved "),
    Paraphrase((" team",), _TEAM, r"five \g<game> players"),
    Paraphrase((" each with", " all with", " both with", " one with"), _EACH, " with"),
    Paraphrase(("different colo", "unique colo"), _OWN_HUE, " in different colours"),
    Paraphrase(("fans",), _FANS, _fans),
    Paraphrase((" in each", " in either", " in both"), _IN_HANDS, _in_both),
    Paraphrase(("cake ",), _TIERS, r"tiered \g<what>"),
    Paraphrase(_LINES, _THREADED, _threaded),
)
