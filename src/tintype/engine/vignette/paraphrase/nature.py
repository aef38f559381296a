"""Owns odd ways to speak of nature, said plainly before reading: open wings, rings, planets.

`with its wings wide open` is one state, and the rings of Saturn are no jewels. Works on words; does
not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.forms import plural
from tintype.engine.vignette.kinds import is_animate, is_human, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_WINGS: Final = re.compile(
    r"(?i),? (?:(?:with|spreading|opening|unfolding|stretching|flapping|and|showing) )?"
    r"(?:(?:its|his|her|their|both|huge|big|large|mighty|two) ){0,4}"
    r"(?:(?:wide |fully )?(?:open|spread|outstretched|extended|outspread|unfolded) wings"
    r"|wings (?:are )?(?:wide |fully )?"
    r"(?:open|spread|outstretched|extended|outspread|unfolded|raised|out)"
    r"(?: (?:wide|open|out|apart))?"
    r"|(?<=spreading its )wings|(?<=spreading their )wings)\b"
)
_FIRELIT: Final = re.compile(
    r"(?i)\b(?:(?:dimly|softly|warmly) )?(?:torch|lamp|lantern|fire)(?: |-)lit (?=[a-z])"
)
"""Light, and no thing: a torch-lit dungeon."""
_GLIDED: Final = re.compile(
    r"(?i)\bglid(?P<end>es?|ing) (?=(?:on|across|along|through) (?:an?|the) (?:[a-z]+ ){0,3}?"
    r"(?:water|lake|pond|river|canal|stream|sea)\b)"
)
"""What water birds do on water; what glides over it flies."""
_PAD: Final = re.compile(
    r"(?i)\b(?P<deed>launch(?:ing|es)|(?:lift|blast)(?:ing|s) off|tak(?:ing|es) off|"
    r"standing|stands|waiting) (?:from|on|at) (?P<one>an?|the|its) "
    r"(?:(?P<where>desert|snow|jungle|coastal) )?(?:(?:launch|launching|rocket) )?pad\b"
)
_BERRIES: Final = re.compile(
    r"(?i)\b(?P<deed>pick|gather|collect|harvest)(?P<form>ing|s|ed)? "
    r"(?:(?:some|wild|fresh|ripe|red|forest) )*berries\b"
)
"""Who picks berries picks one kind."""
_GAPING: Final = re.compile(
    r"(?i),? (?:with |opening )?its (?:(?:big|huge|large) )?(?:mouth|jaws)"
    r"(?: (?:is )?(?:wide )?open| agape)\b"
    r"|,? with (?:a )?(?:wide )?open (?:mouth|jaws)\b(?= in| on|,)"
)
_LOCKED: Final = re.compile(
    r"(?i)(?:,? (?:fighting|battling))?,? (?:with )?(?:their )?"
    r"(?:locked horns|horns locked|locking (?:their )?horns|clashing (?:their )?horns)\b"
)
_FLOWN: Final = re.compile(
    r"(?i)\b(?P<deed>flying|flies|fly) in "
    r"(?:an? )?(?P<form>v|circle|ring|line|row|wedge|single file)"
    r"(?:[- ](?:formation|shape))?\b"
)
_FALL: Final = re.compile(
    r"(?i)(?:\b(?:while|as) )?\b(?P<what>(?:(?:golden|red|yellow|"
    r"brown|orange|pink|white|cherry|rose|dry|dead|maple) )*(?:leaves|petals|blossoms)|feathers|"
    r"snowflakes|snow)\s+(?:(?:are|is|gently|softly|slowly|silently)\s+)*fall(?:s|ing)?\b"
)
_WATCHED: Final = re.compile(
    r"(?i)\b(?P<way>watch(?:ing|es)|look(?:ing|s) at) (?:the |falling )*(?P<what>snow|rain)"
    r"(?:flakes|drops|fall)?(?: (?:fall|falling|come down|coming down|outside|pour|pouring))?\b"
)
_HALF_UNDER: Final = re.compile(
    r"(?i)\b(?:half|partly|partially|halfway)[- ]?(?:way )?(?:under ?water|submerged|"
    r"under the water|out of the water|in the water|immersed)\b(?P<on> in (?!the water))?"
    r"(?: in the water)?"
)
_GROUPS: Final = ("pack", "pride", "herd", "flock", "swarm", " pod", "school", "colony")
_GROUPED: Final = re.compile(
    r"(?i)\b(?:an? |the )?(?P<what>[a-z]+) "
    r"(?P<group>pack|pride|herd|flock|swarm|pod|school|colony)\b(?! of)"
)
_RINGED: Final = re.compile(
    r"(?i)\b(?P<which>saturn|planet) (?:and|with|in) "
    r"(?:(?:its|the|her|bright|beautiful|icy|big|huge|colou?rful|golden|glowing) ){0,6}rings?\b"
)
_ONE_RINGED: Final = re.compile(
    r"(?i)\b(?P<count>two|three|four|five|six|seven|eight) (?P<what>(?:[a-z]+ )?planets)"
    r"(?P<rest>[^.;]{0,60}?),? (?:and )?one (?:of (?:them|which) )?(?:with|has|having) "
    r"(?:its |a |big |bright )*rings?\b"
)
_FEWER: Final = {
    "two": "a",
    "three": "two",
    "four": "three",
    "five": "four",
    "six": "five",
    "seven": "six",
    "eight": "seven",
}
_PLANETS: Final = re.compile(
    r"(?i)\b(?:solar system,? (?:with|and|showing|including|of) "
    r"(?:(?:all|the|its|of|eight|nine|8|9|our|different|labell?ed|orbiting|colou?rful) ){0,6}"
    r"planets"
    r"|(?:(?:all|the|eight|nine|8|9|of) ){0,4}planets (?:of|in|from) (?:the|our) solar system"
    r"|(?:(?:all|the|eight|nine|8|9|of) ){0,4}planets (?:orbiting|circling|around|revolving around|"
    r"going around) (?:the|our) sun)\b(?: (?:orbiting|circling|around) (?:the|our) sun)?"
)

_RAYS: Final = re.compile(
    r"(?i)\b(?:through (?:which|that) )?(?:the )?(?P<ray>(?:[a-z]+ )?(?:moonlight|sunlight|light)) "
    r"(?:falls?|falling|pours?|pouring|streams?|streaming|floods?|flooding|comes?|coming)\b"
    r"(?: (?:in|down))?(?= (?:through|from|into|on|onto|over)\b|\s*(?:[,.;]|$))"
)
_SHINING: Final = re.compile(
    r"(?i)\b(?:the |a )?(?:(?:full|bright|pale|silver) )?moon "
    r"(?:shines|shining|glows|glowing) (?:in )?through\b"
)
_BEDEWED: Final = re.compile(
    r"(?i),? (?:covered|coated|sprinkled|dotted|glistening|beaded) (?:in|with) "
    r"(?:(?:morning|fresh|water|dew|rain|tiny|glistening|sparkling) )*"
    r"(?:dew|dewdrops|droplets|drops|raindrops|waterdrops)\b"
)
_COVERING: Final = re.compile(
    r"(?i) (?:(?:thickly|completely|almost) )?(?:covers?|covering) "
    r"(?=(?:the|an?|his|her|their|its) (?!eyes?\b|face|ears?\b|mouth|nose|head|other))"
)
_OF_GLASS: Final = re.compile(
    r"(?i)\b(?P<what>[a-z]+) of (?P<hue>(?:colou?red |stained |clear |green |blue |red |amber )+)"
    r"glass\b(?! of)"
)
_OUT_THERE: Final = re.compile(
    r"(?i)\b(?P<what>(?:it )?(?:is |was )?(?:snow|rain|storm)(?:s|ing)?(?: falls| is falling)?) "
    r"outside (?:of )?(?:the|its|his|her|their) windows?\b"
)

_HEARTH_FIRE: Final = re.compile(
    r"(?i)\b(?:an? |the )?(?:(?:warm|crackling|roaring|bright|cosy|small|big|open) )*fire "
    r"(?:(?:that )?(?:is )?(?:burns|burning|crackles|crackling|roars|roaring|blazes|blazing) )?"
    r"in (?P<hearth>(?:an?|the) (?:[a-z]+ )?(?:fireplace|hearth))\b"
)
"""The fire of a fireplace, which is drawn with it."""
_PROTRUDING: Final = re.compile(
    r"(?i),?(?: and| with)? (?:only )?(?:his|her|its|their) (?:[a-z]+ )?(?:legs?|feet|boots?|tail) "
    r"(?:stick|sticks|sticking|poke|pokes|poking|peek|peeks|peeking) out(?: from under(?: it)?)?\b"
)


def _fallen(match: re.Match[str]) -> str:
    """Return `falling leaves` for leaves that fall; what falls of cherry blossoms are petals."""
    what = match["what"]
    if what.lower() == "snow" and match.string[match.end() :].startswith(" on"):
        return what
    return f"falling {'pink petals' if what.lower().endswith('blossoms') else what}"


def _half_under(match: re.Match[str]) -> str:
    return " in " if match["on"] else "in the water"


def _flown(match: re.Match[str]) -> str:
    """Return the formation before the deed, which would else be said of a vehicle: flying in."""
    form = match["form"].lower()
    lead = "in a v formation" if form in ("v", "wedge") else f"in a {form}"
    return f"{lead.replace('a single', 'single')} {match['deed']}"


def _grouped(match: re.Match[str]) -> str:
    """Return `pack of wolves` for a wolf pack; a back pack and a music school are left alone."""
    sense = sense_of(match["what"].lower())
    if sense is None or sense.noun is None or sense.noun.is_plural:
        return match[0]
    kind = sense.noun.kind
    if not is_animate(kind) or is_human(kind):
        return match[0]
    group = "herd" if match["group"].lower() in ("pack", "pride", "pod") else match["group"].lower()
    return f"{'flock' if group == 'colony' else group} of {plural(match['what'].lower())}"


def _swum(match: re.Match[str]) -> str:
    return {"ing": "swimming ", "es": "swims "}.get(match["end"].lower(), "swim ")


def _launched(match: re.Match[str]) -> str:
    """Return a launch pad, which is where the word before it says."""
    where = f" in the {match['where'].lower()}" if match["where"] else ""
    return f"{match['deed']} on {match['one']} launch pad{where}"


def _ringed(match: re.Match[str]) -> str:
    """Return a planet that is drawn with rings, which are no jewels beside it."""
    return "saturn" if match["which"].lower() == "saturn" else "ringed planet"


def _one_ringed(match: re.Match[str]) -> str:
    """Return planets of which one is told apart by its rings."""
    few = _FEWER[match["count"].lower()]
    what = match["what"].removesuffix("s") if few == "a" else match["what"]
    return f"{few} {what} and a ringed planet{match['rest']}"


def _picked(match: re.Match[str]) -> str:
    return f"pick{match['form'] or ''} raspberries"


def _out_there(match: re.Match[str]) -> str:
    """Return `snowing outside` where a room is told of; alone it is what a window shows."""
    is_all = not match.string[: match.start()].strip()
    return match[0] if is_all else f"{match['what']} outside"


FAMILY: Final = (
    Paraphrase((" pad",), _PAD, _launched),
    Paraphrase(("lit ",), _FIRELIT, ""),
    Paraphrase((" glid",), _GLIDED, _swum),
    Paraphrase((" berries",), _BERRIES, _picked),
    Paraphrase((" planets",), _ONE_RINGED, _one_ringed),
    Paraphrase((" half", " part"), _HALF_UNDER, _half_under),
    Paraphrase(("watch", "look"), _WATCHED, r"\g<way> the \g<what>"),
    Paraphrase((" fall",), _FALL, _fallen),
    Paraphrase((" fireplace", " hearth"), _HEARTH_FIRE, r"\g<hearth>"),
    Paraphrase((" stick", " poke", " peek"), _PROTRUDING, ""),
    Paraphrase((" wings",), _WINGS, " wings spread"),
    Paraphrase((" mouth",), _GAPING, " yawning"),
    Paraphrase((" horns",), _LOCKED, " fighting"),
    Paraphrase(("flying in ", "flies in ", "fly in "), _FLOWN, _flown),
    Paraphrase(_GROUPS, _GROUPED, _grouped),
    Paraphrase(("planets",), _PLANETS, "solar system"),
    Paraphrase(("moonlight", "sunlight", " light "), _RAYS, r"\g<ray>"),
    Paraphrase((" moon",), _SHINING, "moonlight through"),
    Paraphrase((" dew", "drops", "droplets"), _BEDEWED, " that is wet"),
    Paraphrase((" cover",), _COVERING, " on "),
    Paraphrase((" glass",), _OF_GLASS, r"\g<hue>glass \g<what>"),
    Paraphrase((" outside",), _OUT_THERE, _out_there),
    Paraphrase((" ring",), _RINGED, _ringed),
)
