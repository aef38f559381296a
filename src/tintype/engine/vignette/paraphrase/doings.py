"""Owns odd ways to say what people do, said plainly before reading: games, chores, music together.

Who plays ice hockey has a stick, who takes a bath sits in a tub, and of three musicians with three
instruments each plays one. Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.forms import singular
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_ONES: Final = r"(?:an?|the|his|her|its|their)"
_GAMES: Final = {
    "ice hockey": "hockey stick",
    "field hockey": "hockey stick",
    "hockey": "hockey stick",
    "baseball": "baseball bat",
    "softball": "baseball bat",
    "cricket": "baseball bat",
}
_GAME: Final = re.compile(
    rf"(?i)\b(?P<deed>play(?:s|ing)?) (?P<game>{'|'.join(_GAMES)})\b(?! bat| ball| stick)"
)
_THROWN: Final = re.compile(r"(?i)\bplay(?P<end>s|ing)? (?P<beach>beach )?volleyball\b")
_SHOT: Final = re.compile(
    rf"(?i)\bshoot(?P<end>s|ing) (?:{_ONES} )?(?P<ball>basketball|ball|free throws?)\b"
)
_BAT: Final = re.compile(
    rf"(?i)\bswing(?P<end>s|ing) (?P<one>{_ONES}) (?P<mods>(?:[a-z]+ ){{0,2}}?)"
    r"(?P<what>bat|club|racket|racquet|sword|axe|hammer|stick)\b"
)
_BOWLED: Final = re.compile(
    r"(?i)(?<=[a-z] )bowling\b(?=\s*(?:$|[,.;]|(?:with|at|in|on|and|together) ))"
)
_POOL: Final = re.compile(r"(?i)\bplay(?P<end>s|ing)? (?:pool|billiards|snooker)\b")
_DARTS: Final = re.compile(r"(?i)\b(?:play|throw)(?P<end>s|ing)? darts\b")
_SKATES: Final = re.compile(r"(?i)\b(?:roller[- ]?skat(?:ing|es)|rollerblad(?:ing|es))\b(?! rink)")
_HOOPS: Final = re.compile(r"(?i)\bhula[- ]?hooping\b")
_PUNCHED: Final = re.compile(r"(?i)\bpunch(?P<end>es|ing) (?P<one>an?|the) bag\b")
_BATH: Final = re.compile(
    r"(?i)\b(?:taking|having|takes|has) (?:a|his|her|its) (?:(?:hot|warm|long|relaxing|bubble) )*"
    r"bath\b(?! ?tub)"
)
_SHOWER: Final = re.compile(r"(?i)\b(?:taking|having|takes|has) a (?:hot |cold )?shower\b")
_HANDS: Final = re.compile(r"(?i)\bwash(?:ing|es) (?:his|her|their|its) hands\b(?! (?:at|in) )")
_DISHES: Final = re.compile(
    r"(?i)\b(?P<deed>wash|dry)(?P<end>ing|es|ies) (?:the |dirty )*dishes\b"
    r"(?P<rest>[^.;]{0,80}?\b(?:sink|kitchen|restaurant|diner|river)\b)?"
)
_PHONE: Final = re.compile(
    r"(?i)\b(?:answer(?:ing|s)|picking up|picks up) (?:an?|the|his|her) (?:tele)?phone\b"
)
_BULB: Final = re.compile(
    r"(?i)\b(?:chang|replac)(?:ing|es) (?P<one>an?|the) (?P<what>(?:light ?)?bulb)\b"
)
_INTERVIEW: Final = re.compile(r"(?i)\binterview(?:ing|s)\b(?= [a-z])")
_GAVEL: Final = re.compile(
    rf"(?i)\bjudge (?:banging|bangs|pounding|striking|holding|hitting) {_ONES} gavel\b"
)
_HOLE: Final = re.compile(r"(?i)\bdrill(?P<end>ing|s) (?:an?|the|some)? ?holes? (?:in|into)\b")
_HAIR: Final = re.compile(
    r"(?i)\b(?P<who>hairdresser|barber|hair ?stylist|stylist) "
    r"(?P<deed>cutting|cuts|trimming|styling|combing|brushing|drying) hair\b"
)
_WRITTEN: Final = re.compile(
    r"(?i)\bwrit(?P<end>es|ing) (?:[a-z]+ ){1,3}?on (?P<one>an?|the|his|her) "
    r"(?P<what>blackboard|chalkboard|whiteboard)\b"
)
_MURAL: Final = re.compile(
    rf"(?i)\bpaint(?P<end>s|ing) (?:an? |the )?(?:[a-z]+ )?(?:murals?|graffiti) on {_ONES} "
)
_OWN_PICTURE: Final = re.compile(
    r"(?i)\b(?P<deed>hold|hand|giv|show)(?P<end>ing|s|es) (?P<one>an?|his|her|their) "
    r"(?P<mods>(?:[a-z]+ )?)(?:drawing|sketch)\b(?! of)"
)
_TAUGHT: Final = re.compile(
    r"(?i)\bteach(?:ing|es) (?P<who>(?:his|her|a|an|the|their) (?:[a-z]+ )?[a-z]+) "
    r"(?:how )?to fish\b"
)
_PIPE: Final = re.compile(
    r"(?i)\b(?P<deed>fix(?:ing|es)|repair(?:ing|s)|mend(?:ing|s)) (?P<one>an?|the) "
    r"(?:(?:leaking|leaky|broken|burst|dripping) )*(?:pipe|tap|faucet)s?"
    r"(?: (?:under|below|of) (?:an?|the) (?:[a-z]+ )?sink)?\b"
)
_BANDS: Final = {
    "string quartet": (
        "a woman playing the violin, a man playing the violin, a woman playing the violin and "
        "a man playing the double bass"
    ),
    "jazz band": (
        "a man playing the saxophone, a man playing the trumpet, a woman playing the double bass "
        "and a man playing the drums"
    ),
    "marching band": (
        "a marching man playing the trumpet, a marching woman playing the drum and "
        "a marching man playing the trombone"
    ),
    "rock band": (
        "a man playing the electric guitar, a singer, a woman playing the electric guitar and "
        "a man playing the drums"
    ),
}
_BAND: Final = re.compile(
    rf"(?i)\b(?:an?|the) (?P<band>{'|'.join(_BANDS)})\b"
    r"(?: of (?P<who>(?!the\b)[a-z]+s|mice)\b)?(?! of| poster| logo)"
)
_PLAYERS: Final = re.compile(r"\ba (?P<how>marching )?(?:man|woman|singer)\b")
_COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5}
_EACH: Final = re.compile(
    rf"(?i)\b(?P<count>{'|'.join(_COUNTS)}) (?P<who>(?:[a-z]+ ){{0,2}}?[a-z]+) playing "
    r"(?P<list>(?:the |an? )?[a-z]+(?: [a-z]+)?(?:, (?:the |an? )?[a-z]+(?: [a-z]+)?)*,? and "
    r"(?:the |an? )?[a-z]+)\b"
)
_COMBO: Final = re.compile(
    r"(?i)\b(?:an?|the) (?:[a-z]+ )?(?P<size>duo|trio|quartet|quintet)"
    r"(?: of (?P<who>[a-z]+))?(?: playing(?: the)?| with| of|:) (?=[a-z]+(?: [a-z]+)?(?:,| and))"
)
"""`a jazz trio with double bass, drums and piano`: each has one of what follows."""
_SIZES: Final = {"duo": "two", "trio": "three", "quartet": "four", "quintet": "five"}
_AND: Final = re.compile(r", and |, | and ")


def _named(match: re.Match[str]) -> str:
    return f"{match['deed']} the {_GAMES[match['game'].lower()]}"


def _swung(match: re.Match[str]) -> str:
    if match["what"].lower() == "bat":
        return f"play{match['end']} {match['one']} baseball bat"
    return f"hold{match['end']} {match['one']} {match['mods']}{match['what']}"


def _banded(match: re.Match[str]) -> str:
    players = _BANDS[match["band"].lower()]
    if match["who"] is None:
        return players
    one = singular(match["who"].lower())
    return _PLAYERS.sub(lambda m: f"a {m['how'] or ''}{one}", players)


def _dished(match: re.Match[str]) -> str:
    where = match["rest"] or " in the kitchen"
    return f"{match['deed'].lower()}ing plates{where}"


def _combined(match: re.Match[str]) -> str:
    return f"{_SIZES[match['size'].lower()]} {match['who'] or 'musicians'} playing "


def _each(match: re.Match[str]) -> str:
    """Return several players one by one, if each has an instrument of his own."""
    things = [re.sub(r"(?i)^(?:the|an?) ", "", t) for t in _AND.split(match["list"])]
    if len(things) != _COUNTS[match["count"].lower()]:
        return match[0]
    *lead, who = match["who"].split()
    one = " ".join([*lead, singular(who.lower())])
    article = "an" if one[0] in "aeiou" else "a"
    players = [f"{article} {one} playing the {t}" for t in things]
    return f"{', '.join(players[:-1])} and {players[-1]}"


_AT_WHEEL: Final = re.compile(
    r"(?i)\b(?P<who>(?:captain|sailor|pirate|helmsman|skipper)\b[^.;,]{0,40}? )"
    r"(?P<how>at|holds|holding|behind|turns|turning|grips|gripping) (?:the|a) wheel\b"
)

_HEARTBEAT: Final = re.compile(
    r"(?i)\b(?:listen(?:ing|s) to|check(?:ing|s)|hear(?:ing|s)) (?P<who>(?:an?|the|his|her) "
    r"(?:[a-z-]+ ){0,3}?[a-z-]+)['\u2019]s? (?:heart(?:beat)?|chest|lungs)\b"
    r"(?: (?:with|through|using) (?:an?|the|his|her) (?:[a-z]+ )?stethoscope)?"
)
"""What is done with a stethoscope, held to somebody's chest."""

_MOWN: Final = re.compile(
    r"(?i)\b(?:mow|harvest|reap|cut|scyth)(?P<end>t?ing|s) (?:(?:the|an?|some|his|her|tall|long) )*"
    r"(?P<what>[a-z]+)(?: field)? with (?P<one>an?|the|his|her) (?P<tool>(?:[a-z]+ )?"
    r"(?:scythe|sickle))\b"
)
_SCYTHED: Final = re.compile(
    r"(?i)\bscyth(?:ing|es)\b(?: (?:the |some )?(?:grass|hay))?(?! [a-z]+s?\b)"
)
_PLOUGHED: Final = re.compile(
    r"(?i)\b(?P<who>(?:tractor|horse|mule|donkey|bull|buffalo|ox)(?:s|es|en)?)(?: is| are)? "
    r"plou?g?h?w?(?:ing|s) (?:an?|the|his|her) (?:[a-z]+ )?fields?\b"
)
"""Of a plough one sees what draws it, the plough and the earth that it has turned."""
_HOED: Final = re.compile(
    r"(?i)(?<=[a-z] )hoe(?:ing|s)\b(?: (?P<what>(?:an?|the|his|her) (?:[a-z]+ )?"
    r"(?:garden|field|bed|patch)))?"
)
_LAND: Final = ("meadow", "field", "lawn", "pasture")


def _hoed(match: re.Match[str]) -> str:
    place = f" in {match['what']}" if match["what"] else ""
    return f"digging with a hoe{place}"


def _mown(match: re.Match[str]) -> str:
    """Return what is cut for where it is mown: the grass of a meadow."""
    what, place = match["what"].lower(), ""
    if what in _LAND:
        what, place = "grass", f" in a {what}"
    elif what in ("wheat", "corn", "barley", "rye"):
        place = f" in a {what} field"
    return f"cutting {what} with {match['one']} {match['tool']}{place}"


_CRUMBS: Final = re.compile(
    r"(?i)\b(?P<deed>(?:wait|beg|hop|look|ask)(?:s|es|ing)) for (?:some |a (?:few )?|the )?"
    r"(?:bread ?)?(?:crumbs?|scraps?|leftovers|treats?|food|dinner|attention)\b"
)
"""What somebody waits for, and what is not there yet."""

_REPAINTED: Final = re.compile(
    r"(?i)\bpaint(?P<end>s|ing) (?P<one>an?|the|his|her|their) (?P<what>(?:[a-z]+ ){0,2}?(?:wall|"
    r"fence|door|house|room|boat|chair|gate|barn|shed|bench|car|ceiling|nails|bicycle|table))"
    rf" (?P<hue>(?:(?:light|dark|bright|pale) )?(?:{'|'.join(c for c in COLOURS if ' ' not in c)}))"
    r"\b(?! [a-z]+(?:s|ing)?\b(?<! in)(?<! on)(?<! at)(?<! with)(?<! by))"
)
"""What is painted is of that colour then."""

_SHADE: Final = re.compile(r"(?i)\bin the (?:cool )?(?:shade|shadow) of\b")
_TOLD: Final = re.compile(
    r"(?i)\b(?P<verb>read(?:s|ing)?) (?:an? |from an? )(?!bedtime )(?:\w+ )?"
    r"(?:story|tale|book|fairy ?tale|poem) to (?P<who>[^.,;]+?) on "
    r"(?P<seat>(?:an?|the) (?:[\w-]+ )??(?P<what>sofa|couch|bench|bed|blanket))\b"
)
"""Who reads to others, all of them on one seat."""
_STORY: Final = re.compile(
    r"(?i)\b(?P<verb>read(?:s|ing)?) an? (?!bedtime )(?:\w+ )?(?:story|tale|fairy ?tale|poem)\b"
)
_CLOTH: Final = re.compile(
    r"(?i)\btable (?:that )?(?:is |was )?(?:covered|laid|decked|spread) with "
    r"(?P<cloth>an? (?:[\w-]+ )*?table ?cloth)\b"
)

_BATHED: Final = re.compile(r"(?i)\bbath(?P<end>es|ing) (?=(?:her|his|an?|the|their) )")


FAMILY: Final = (
    Paraphrase((" plough", " plow"), _PLOUGHED, r"\g<who> pulling a plough on a ploughed field"),
    Paraphrase((" in the shade", " in the shadow", " in the cool"), _SHADE, "under"),
    Paraphrase((" read",), _TOLD, r"\g<verb> a book on \g<seat>. \g<who> sit on the \g<what>"),
    Paraphrase((" read",), _STORY, r"\g<verb> a book"),
    Paraphrase(("tablecloth", "table cloth"), _CLOTH, r"table with \g<cloth>"),
    Paraphrase((" bath",), _BATHED, r"wash\g<end> "),
    Paraphrase((" for ",), _CRUMBS, "standing"),
    Paraphrase((" paint",), _REPAINTED, r"paint\g<end> \g<one> \g<hue> \g<what>"),
    Paraphrase((" scyth", " sickle"), _MOWN, _mown),
    Paraphrase((" hoeing", " hoes"), _HOED, _hoed),
    Paraphrase((" scyth",), _SCYTHED, "cutting grass with a scythe"),
    Paraphrase((" heart", " chest", " lungs"), _HEARTBEAT, r"examining \g<who>'s chest"),
    Paraphrase((" wheel",), _AT_WHEEL, r"\g<who>holding a ship wheel"),
    Paraphrase(("hockey", "baseball", "softball", "cricket"), _GAME, _named),
    Paraphrase(("volleyball",), _THROWN, r"throwing a \g<beach>volleyball"),
    Paraphrase((" shoot",), _SHOT, r"throw\g<end> a basketball"),
    Paraphrase((" swing",), _BAT, _swung),
    Paraphrase((" bowling",), _BOWLED, "throwing a bowling ball"),
    Paraphrase((" pool", "billiards", "snooker"), _POOL, r"play\g<end> a pool table"),
    Paraphrase((" darts",), _DARTS, "pointing at a dartboard"),
    Paraphrase((" roller", "rollerskat"), _SKATES, "riding roller skates"),
    Paraphrase((" hula",), _HOOPS, "playing with a hula hoop"),
    Paraphrase((" punch",), _PUNCHED, r"punch\g<end> \g<one> punching bag"),
    Paraphrase((" bath",), _BATH, "sitting in a bathtub"),
    Paraphrase((" shower",), _SHOWER, "standing under a shower"),
    Paraphrase((" wash",), _HANDS, "touching a sink"),
    Paraphrase((" dishes",), _DISHES, _dished),
    Paraphrase(("phone",), _PHONE, "talking on the phone"),
    Paraphrase(("bulb",), _BULB, r"on a ladder holding \g<one> \g<what>"),
    Paraphrase((" interview",), _INTERVIEW, "holding a microphone beside"),
    Paraphrase((" gavel",), _GAVEL, "judge"),
    Paraphrase((" drill",), _HOLE, r"drill\g<end>"),
    Paraphrase((" hair",), _HAIR, r"\g<who> \g<deed> a woman's hair"),
    Paraphrase(("board",), _WRITTEN, r"writ\g<end> on \g<one> \g<what>"),
    Paraphrase((" mural", " graffiti"), _MURAL, r"paint\g<end> a "),
    Paraphrase((" drawing", " sketch"), _OWN_PICTURE, r"\g<deed>\g<end> \g<one> \g<mods>picture"),
    Paraphrase((" pipe", " tap", " faucet"), _PIPE, r"\g<deed> \g<one> sink"),
    Paraphrase((" to fish",), _TAUGHT, r"fishing with \g<who>"),
    Paraphrase((" band", " quartet"), _BAND, _banded),
    Paraphrase((" duo", " trio", " quartet", " quintet"), _COMBO, _combined),
    Paraphrase((" playing ", " duo", " trio", " quartet", " quintet"), _EACH, _each),
)
