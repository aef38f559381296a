"""Owns odd ways to say who is on or in what, said plainly before reading: riders, roofs, helms.

`a camel rider` is a man riding a camel, who is on the roof of a car is on the car, and what is
`with a hammer inside` has it in itself. Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.traits import RIDEABLE, VEHICLES, head_word, is_family
from tintype.engine.vignette.forms import plural, singular, words
from tintype.engine.vignette.kinds import sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase
from tintype.engine.vignette.states import PARTS

ENCLOSED: Final = "with inside it"
"""What `with a hammer inside` is read as."""
_INTO_ROOM: Final = "looking out of the window"
"""What is read for who looks in from outside, and is seen in the window all the same."""
_DET: Final = r"(?:an?|the|his|her|its|their|my|another|two|three|some)"
_MODS: Final = r"(?:[a-z-]+ ){0,3}?"
_TAIL: Final = r"[a-z-]+(?: [a-z-]+){0,3}"
"""The words after an article, of which one is the noun that is meant (`_noun`)."""
_BEAST: Final = (
    r"(?P<what>horse|pony|camel|elephant|donkey|dragon|unicorn|pegasus|llama|ostrich|bull|"
    r"reindeer|dolphin|griffin|wolf|bear|lion|tiger|whale|turtle|motorcycle|motorbike|scooter|"
    r"moped|vespa|tricycle|unicycle|skateboard|sled|snowmobile|jet ski|quad bike|"
    r"mountain bike|bicycle|broomstick|magic carpet|tractor)"
)
_RIDER: Final = re.compile(rf"(?i)\b{_BEAST}(?:back)? rider(?P<many>s?)\b")
_RIDERS: Final = {
    "motorcyclist": "motorcycle",
    "horseman": "horse",
    "horsewoman": "horse",
    "equestrian": "horse",
    "jockey": "horse",
}
"""Who is called after riding, and on what; those who are named with it are only people."""
_CALLED: Final = re.compile(rf"(?i)(?<!headless )\b(?P<who>{'|'.join(_RIDERS)})(?P<many>s?)\b")
_RIDERS_ON: Final = re.compile(r"(?i)\briders (?P<on>on|riding)\b")
_LONE_RIDER: Final = re.compile(
    r"(?i)\b(?P<det>an?|the|one|two|three) (?P<mods>(?:lone|lonely|solitary|single|masked|"
    r"mysterious|distant|young|old|tired|armou?red|hooded|cloaked) )*rider(?P<many>s?)\b"
    r"(?! (?:on|riding|of|astride|with|mounted))"
)
"""Who rides, though nothing is said of what: a horse."""
_STEED: Final = re.compile(
    rf"(?i)\b(?:{_BEAST}|horses|bikes?|dragons|camels|motorcycles|bicycles|roller ?coaster|wave)\b"
)
_RIDDEN: Final = re.compile(
    rf"(?i)\b(?P<det>an?|the|one) (?P<mods>{_MODS}){_BEAST} (?:with|and) (?:an?|its|the) rider\b"
    r"(?: on (?:its back|it|top|board))?"
)
_MOUNTED: Final = re.compile(
    rf"(?i)\bon (?P<det>{_DET}) (?P<mods>{_MODS}){_BEAST}s?,? (?:riding|rides)\b"
)
"""`on a white horse riding towards` is no horse riding."""
_ALIGHT: Final = re.compile(
    r"(?i)\b(?:getting|climbing|stepping|gets|climbs|steps|jumping|jumps) "
    r"(?:off|out of|down from|into|in|onto|on|aboard)(?: of)? (?P<whose>an?|the|his|her|their) "
    rf"(?P<tail>{_TAIL})"
)
_PEERING: Final = re.compile(
    r"(?i)\b(?:(?:peek|look|peer|peep|gaz|star)(?:ing|s|es) in(?:side)?(?: from (?:the )?outside)?"
    r"(?: through (?:the|a) (?:[a-z]+ )?window)?(?=[,.;]|$| and| while)"
    r"|(?:peek|peer|peep)(?:ing|s) through (?:the|a) (?:[a-z]+ )?window\b)"
)
_FIRE_RING: Final = re.compile(
    r"(?i)\b(?:(?:ring|hoop)(?P<many>s?) of (?:fire|flames)"
    r"|(?:flaming|burning|fiery) (?:ring|hoop)(?P<more>s?))\b"
)
_NAMES: Final = (
    *("roof", "rooftop", "hood", "bonnet", "deck", "bow", "stern", "prow", "edge", "rim", "brink"),
    *("cockpit", "cab", "bed", "back", "seat", "top", "saddle", "handlebars", "backrest"),
    *("armrest", "arm", "trunk", "boot", "windshield", "dashboard", "mast", "masthead", "tip"),
    *("chimney", "spire", "lid", "brim", "nose", "snout", "beak", "antlers"),
)
_PARTS: Final = rf"(?:very )?(?:{'|'.join(_NAMES)})"
_OF_WHOLE: Final = re.compile(
    r"(?i)\b(?P<lead>on|in|inside|atop|onto|over|from|at|along|through|out of) "
    r"(?:the|an?|its|their) "
    rf"(?P<part>{_PARTS}) of (?P<det>{_DET}) (?P<tail>{_TAIL})"
)
_DRIVEN: Final = (
    *("car", "truck", "van", "bus", "taxi", "jeep", "tractor", "bicycle", "bike", "motorcycle"),
)
_SAT_ON: Final = ("roof", "hood", "bonnet", "seat", "saddle")
_OWN_PART: Final = re.compile(
    rf"(?i)\b(?P<lead>on|atop|onto|in) (?P<det>{_DET}) (?P<mods>{_MODS})"
    rf"(?P<what>{'|'.join(_DRIVEN)})(?:'s)? (?P<part>{'|'.join(_SAT_ON)})\b"
)
_RIMS: Final = words(
    """cliff rock table bed roof building bridge pool dock pier bathtub fountain well bucket cup
    bowl cake box basket sofa couch chair bench desk boat fence wall gate hedge shelf bookshelf
    wardrobe"""
)
"""What has an edge that things are on, which is no place by itself."""
_OWN: Final = words(
    "nose snout beak antlers mast masthead tip chimney spire lid handlebars backrest rim brim"
)
"""Parts that are parts of whatever is named with them."""
_RIMMED: Final = ("edge", "rim", "brink", "top", "backrest", "armrest", "arm", "back", "seat")
_ROOFS: Final = words("house barn castle tower hut cottage building shed church train tent")
_WHEEL: Final = re.compile(
    r"(?i)\b(?:at|behind) the (?:steering )?(?:wheel|helm|controls|tiller) of "
    rf"(?P<det>{_DET}) (?P<tail>{_TAIL})"
)
_AT_WHEEL: Final = re.compile(
    r"(?i)\b(?:at|behind) (?:the|a|his|her) (?:ship'?s )?(?:helm|wheel)\b"
)
_SHIPS: Final = ("ship", "galleon", "yacht", "vessel", "schooner", "frigate", "boat", "sailboat")
_POST: Final = re.compile(
    r"(?i)\b(?P<lead>on|atop|onto|upon) (?P<det>an?|the|some|two|three|its|each|old) "
    rf"(?P<mods>{_MODS})(?P<what>posts?|poles?|pilings?|bollards?)\b(?! office| box)"
)
_WITHIN: Final = re.compile(
    rf"(?i)\bwith (?P<what>(?:{_DET}|four|five|six|many|lots of|several) [a-z ,-]{{2,60}}?) "
    r"(?:(?:stuck|planted|thrust|stabbed) (?:in|into) it|"
    r"inside|in it|inside it|inside of it|in there|"
    r"(?:peeking|sticking|poking|looking|popping|peering|hanging|spilling) out(?: of it)?)"
    r"(?=\s*(?:[,.;]|$)| on | at | by | next )"
)
PREPOSITIONS: Final = words("and with on in at under of by near before behind")
"""Words after which something else is spoken of."""
_HEAD_OUT: Final = re.compile(
    r"(?i)\bwith (?:its|his|her) head (?:sticking |hanging |poking )?out of\b"
)
_OVER: Final = re.compile(
    r"(?i)\b(?:looking|peeking|peering|leaning) over (?P<host>(?:an?|the) (?:[a-z-]+ ){0,2}?"
    r"(?:fence|wall|gate|hedge|stable door|half door))\b"
)
_FIXED: Final = re.compile(
    r"(?i)\b(?:nailed|pinned|attached|fixed|screwed|taped|glued|fastened|stuck) (?:to|onto)\b"
)
_THROUGH_RING: Final = re.compile(
    r"(?i)\b(?P<deed>(?:jump|leap|fl[yi]|div|swim|go|run|pass)[a-z]* through) "
    r"(?P<det>an?|the|two|three) (?P<mods>(?:[a-z]+ )?)ring(?P<many>s?)\b(?! of)"
)
_STOPS: Final = (" with ", " on ", " at ", " under ", " standing", " wearing")


def _at_ships_wheel(match: re.Match[str]) -> str:
    """Return who holds the wheel on deck, where somebody of a ship is spoken of."""
    low = match.string.lower()
    if any(who in low for who in ("captain", "sailor", "pirate", "ship", "boat", " sea")):
        return "holding a ship wheel on the deck of a ship"
    return match[0]


def _rider(match: re.Match[str]) -> str:
    what = match["what"]
    return f"people riding {plural(what)}" if match["many"] else f"man riding a {what}"


def _lone_rider(match: re.Match[str]) -> str:
    """Return somebody on horseback; who rides what is named with it stays."""
    if _STEED.search(match.string):
        return match[0]
    who = "men riding horses" if match["many"] else "man riding a horse"
    return f"{match['det']} {match['mods']}{who}"


def _ridden(match: re.Match[str]) -> str:
    return f"a man riding {match['det']} {match['mods']}{match['what']}"


def _called(match: re.Match[str]) -> str:
    who = match["who"].lower()
    mount = _RIDERS[who]
    one, many = ("woman", "women") if who.endswith("woman") else ("man", "men")
    rest = match.string.lower().replace(who, "")
    if mount in rest or (mount == "motorcycle" and "motorbike" in rest):
        return many if match["many"] else one
    return f"{many} riding {plural(mount)}" if match["many"] else f"{one} riding a {mount}"


def _noun(tail: str) -> tuple[str, Kind] | None:
    """Return the first word of a few that names a thing, and the thing; None if there is none.

    Colours that are fruit are colours here.
    """
    said = tail.lower().split()
    for k, word in enumerate(said):
        if word in PREPOSITIONS:
            return None
        pair = sense_of(" ".join(said[k : k + 2]))
        sense = pair if pair and pair.noun else sense_of(word)
        if sense and sense.noun and not sense.colour and not sense.material:
            last = said[k + 1] if pair and pair.noun and k + 1 < len(said) else word
            return singular(last), sense.noun.kind
    return None


def _alight(match: re.Match[str]) -> str:
    """Return `standing next to` for who gets on or off what is ridden or driven."""
    found = _noun(match["tail"])
    if found is None or not (is_family(found[1], VEHICLES) or head_word(found[1]) in RIDEABLE):
        return match[0]
    return f"standing next to {match['whose']} {match['tail']}"


def _whole(match: re.Match[str]) -> str:
    """Return `on a car` for `on the roof of a car`; a part of a tree or a town is left alone."""
    part = match["part"].lower().removeprefix("very ")
    found = _noun(match["tail"])
    if found is None or (part == "deck" and found[0] in _SHIPS):
        return match[0]
    is_through = match["lead"].lower() in ("through", "out of")
    if is_through and part not in ("roof", "rooftop"):
        return match[0]
    one, is_driven = found[0], is_family(found[1], VEHICLES)
    is_edge = (part in _RIMMED and one in _RIMS) or part in _OWN
    is_roof = part in ("roof", "rooftop", "top") and one in _ROOFS
    if not (is_driven or is_roof or is_edge):
        return match[0]
    is_load = part in ("back", "bed") and found[1].name == "pickup truck"  # Which is open.
    is_in = part in ("cockpit", "cab", "trunk", "boot", "back", "bed") and not is_load
    if part in PARTS and not (is_in and is_driven):
        return f"atop the {part} of {match['det']} {match['tail']}"
    return f"{'in' if is_in and is_driven else 'on'} {match['det']} {match['tail']}"


def _own_part(match: re.Match[str]) -> str:
    """Return `on the roof of a car` for `on a car roof`, and `on a bicycle` for its seat."""
    whole = f"{match['det']} {match['mods']}{match['what']}"
    part = match["part"].lower()
    if part in PARTS and match["lead"].lower() != "in":
        return f"atop the {part} of {whole}"
    return f"{match['lead']} {whole}"


def _at_wheel(match: re.Match[str]) -> str:
    """Return `driving a car` for who is at its wheel; a ship has a wheel on its deck."""
    found = _noun(match["tail"])
    if found is not None and found[0] in _SHIPS and not is_family(found[1], ("space",)):
        return f"holding a ship wheel on the deck of {match['det']} {match['tail']}"
    return f"driving {match['det']} {match['tail']}"


def _post(match: re.Match[str]) -> str:
    is_many = match["what"].lower().endswith("s")
    said = match["mods"].lower()
    if any(word in said for word in ("lamp", "sign", "flag", "goal", "tent", "telephone", "fence")):
        return match[0]
    det = "some" if is_many and match["det"].lower() == "the" else match["det"]
    mods = match["mods"].replace("wooden ", "")
    return f"{match['lead']} {det} {mods}wooden {'posts' if is_many else 'post'}"


def _within(match: re.Match[str]) -> str:
    """Return what is with something inside by one preposition; other company is left alone."""
    what = match["what"]
    if any(stop in f" {what.lower()} " for stop in _STOPS):
        return match[0]
    return f"{ENCLOSED} {what}"


def _fire_ring(match: re.Match[str]) -> str:
    return f"burning hula hoop{match['many'] or match['more'] or ''}"


FAMILY: Final = (
    Paraphrase((" riding", " rides"), _MOUNTED, r"riding \g<det> \g<mods>\g<what>"),
    Paraphrase(
        (" head out", " head sticking", " head hanging"), _HEAD_OUT, "sticking its head out of"
    ),
    Paraphrase(("through ",), _THROUGH_RING, r"\g<deed> \g<det> \g<mods>hoop\g<many>"),
    Paraphrase((" over ",), _OVER, r"behind \g<host>"),
    Paraphrase(("ed to ", "ed onto ", "stuck "), _FIXED, "on"),
    Paraphrase((" peek", " look", " peer", " peep", " gaz", " star"), _PEERING, _INTO_ROOM),
    Paraphrase((" fire", " flam", "burning ", " fiery"), _FIRE_RING, _fire_ring),
    Paraphrase((" rider",), _RIDDEN, _ridden),
    Paraphrase((" rider", "back rider"), _RIDER, _rider),
    Paraphrase((" riders ",), _RIDERS_ON, r"men \g<on>"),
    Paraphrase((" rider",), _LONE_RIDER, _lone_rider),
    Paraphrase(tuple(_RIDERS), _CALLED, _called),
    Paraphrase(
        (" off ", " out of ", " into ", " onto ", " aboard ", " down from "), _ALIGHT, _alight
    ),
    Paraphrase((" wheel of ", " helm of ", " controls of ", " tiller of "), _WHEEL, _at_wheel),
    Paraphrase((" helm ", " wheel ", " helm,", " wheel,", " helm."), _AT_WHEEL, _at_ships_wheel),
    Paraphrase(tuple(f" {part} of " for part in _NAMES), _OF_WHOLE, _whole),
    Paraphrase(
        tuple(f"{what}{own} {part}" for what in _DRIVEN for own in ("", "'s") for part in _SAT_ON),
        _OWN_PART,
        _own_part,
    ),
    Paraphrase((" post", " pole", " piling", " bollard"), _POST, _post),
    Paraphrase(("inside", " in it", "in there", "ing out"), _WITHIN, _within),
)
