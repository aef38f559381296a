"""Owns odd ways to name places: a sheep farm, a night market, work from home.

Works on words; does not know settings.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_BEASTS: Final = {
    "sheep": "sheep",
    "cow": "cows",
    "cattle": "cows",
    "dairy": "cows",
    "pig": "pigs",
    "chicken": "chickens",
    "goat": "goats",
    "horse": "horses",
    "llama": "llamas",
    "alpaca": "alpacas",
    "duck": "ducks",
}
_FARM: Final = re.compile(
    rf"(?i)\b(?:(?:an?|the|my|our|your|some)\s+)?({'|'.join(_BEASTS)}) (farm|ranch)\b"
)
_NIGHT: Final = re.compile(r"(?i)\bnight (market|club street|street)\b")
_WITHIN: Final = re.compile(
    r"(?i)\b(?:the )?(?:inside|interior) of (?:an?|the) (?:old |gothic |big |large |grand |great )*"
    r"(?:cathedral|church|chapel|abbey|basilica)\b"
)
_HOME_WORK: Final = re.compile(
    r"(?i)(?<=\w )(?<!of )(?<!on )(?<!about )(?<!for )work(?:ing|s)? (?:remotely )?"
    r"(?:from|at) home\b"
)
"""What somebody does at home who works there."""

_ROOM_OF: Final = re.compile(
    r"(?i)\b(?P<part>counter|bar|booth|table|tables|kitchen|stage|dining room|window(?: seat)?) "
    r"(?:of|in) (?P<det>an?|the|her|his) "
    r"(?P<mods>(?:[a-z-]+ ){0,2}?)(?P<house>diner|caf\u00e9|cafe|coffee shop|restaurant|pub|tavern|"
    r"pizzeria|bistro|saloon)\b"
)
_STEPS_OF: Final = re.compile(
    r"(?i)\bon the (?:front |stone |wide )?(?:steps|stairs|stoop|doorstep) (?:of|to|outside) "
    r"(?P<det>an?|the|his|her|their) (?P<mods>(?:[a-z-]+ ){0,3}?)"
    r"(?P<house>church|house|museum|library|school|temple|cathedral|palace|castle|courthouse|"
    r"cottage|building|mansion|town hall|station|hotel|bank|cabin)\b"
)
_IN_WINDOW: Final = re.compile(
    r"(?i)\b(?P<house>(?:an?|the) (?:[a-z-]+ ){0,3}?(?:shop|store|bookshop|bookstore|bakery|"
    r"cafe|restaurant)) with (?P<what>(?:an?|the|two|three|some) "
    r"(?:[a-z-]+ ){1,6}?)(?:in|at|behind|looking out of) (?:the|its|a|one) (?:front )?windows?\b"
)
_SMOKE_OF: Final = re.compile(
    r"(?i)\b(?P<smoke>(?:white |grey |thin |thick |black )?smoke (?:is )?"
    r"(?:rising|coming|curling|billowing|pouring|drifting|rises|comes|curls) (?:up )?"
    r"(?:out of|from|out from) the chimneys?) (?:of|on) "
    r"(?P<house>(?:an?|the) (?:[a-z-]+ ){0,3}?(?:house|cottage|cabin|hut|farmhouse|mansion))\b"
)


def _kept(match: re.Match[str]) -> str:
    return f"{_BEASTS[match[1].lower()]} on a {match[2]}"


_LAIR: Final = re.compile(r"(?i)\b(?:an?|the) (?:[a-z]+ )?[a-z]+'s (?:cave|lair|den)\b")
"""The cave of somebody, who need not be at home."""

_GROUNDS: Final = re.compile(
    r"(?i)\bin (?P<det>an?|the) (?P<mods>(?:[a-z-]+ ){0,2}?)"
    r"(?P<house>palace|castle|temple|mansion) (?P<ground>garden)s?\b"
)
"""A garden that is told by the house that is seen behind it."""

_DOMED: Final = re.compile(r"(?i)\b(?:church|chapel) with (?P<dome>(?:[\w-]+ ){1,3}domes?)\b")
"""A church whose dome is told is another than one with a steeple."""

_SOWN_LOOK: Final = (
    r"(?P<look>(?:(?:red|yellow|pink|white|purple|orange|colou?rful|multicolou?red|bright|blooming|"
    r"endless|long|neat|straight|and),? )*)"
)
_SOWN: Final = re.compile(
    r"(?i)\b(?P<far>(?:behind|beyond) )?"
    r"(?:(?:an? |the )?(?:(?:wide|endless|huge|big|large|green|vast) )?fields? "
    rf"(?:of|with|full of) (?:(?:long|endless|neat|straight) )?(?:rows of )?{_SOWN_LOOK}tulips"
    rf"|(?:(?:long|endless|neat|straight) )?rows of {_SOWN_LOOK.replace('look', 'hue')}tulips"
    r"(?: in an? (?:wide |green |big )?field)?)\b"
)
_WINDING: Final = re.compile(
    r"(?i)\b(?:an? |the )?(?:(?:wide|small|blue|long|narrow) )?river (?:that )?"
    r"(?:wind(?:s|ing)|meander(?:s|ing)|snak(?:es|ing)|curv(?:es|ing)) (?:its way )?through "
    r"(?:an? |the )?(?:(?:green|lush|wide|deep|quiet|grassy|mountain) )*"
    r"(?:valley|hills|meadows?|fields|countryside|landscape|plain)\b"
)
_SEA_SLOPE: Final = re.compile(
    r"(?i)\bon (?:an?|the) (?:(?:steep|green|rocky|grassy|high|small) )?(?:hill|hillside|slope|"
    r"hilltop) (?:overlooking|above|over|by|facing|next to) (?:the|an?) "
    r"(?:(?:blue|calm|stormy|open) )?(?:sea|ocean|bay|coast)\b"
)
_LONG_ROAD: Final = re.compile(
    r"(?i)\b(?P<det>an?|the) (?:(?:long|winding|curvy|curving|curved|twisting|narrow) )*road "
    r"(?:that )?(?:leads|leading|going|winding|runs|running) (?:up )?(?:to|towards?)\b"
)
_LIT: Final = re.compile(
    r"(?i)(?P<pre>\b(?:night|dusk|evening|midnight|moonlight)\b[^.;]*?),? (?:with|and) (?:(?:its|"
    r"their|warm|brightly|softly) )*"
    r"(?:lit|glowing|lighted|illuminated|shining)(?:[- ]up)? windows\b"
)
"""The windows of houses are lit at night."""
_HUES: Final = ("red", "yellow", "pink", "white", "purple", "orange")


def _sown(match: re.Match[str]) -> str:
    told = (match["look"] or match["hue"] or "").lower().replace(",", " ").split()
    hues = [w for w in told if w in _HUES]
    field = f"a {hues[0]} tulip field" if len(hues) == 1 else "a tulip field"
    return f"in the background in {field}" if match["far"] else field


FAMILY: Final = (
    Paraphrase((" tulips",), _SOWN, _sown),
    Paraphrase((" windows",), _LIT, r"\g<pre>"),
    Paraphrase((" river ",), _WINDING, "a winding river"),
    Paraphrase((" hill", " slope "), _SEA_SLOPE, "on a cliff above the sea"),
    Paraphrase((" road ",), _LONG_ROAD, r"\g<det> road through a meadow leading to"),
    Paraphrase((" dome",), _DOMED, r"domed church with \g<dome>"),
    Paraphrase(
        (" palace ", " castle ", " temple ", " mansion "),
        _GROUNDS,
        r"in \g<det> \g<mods>\g<ground> in front of a \g<house>",
    ),
    Paraphrase(("'s cave", "'s lair", "'s den"), _LAIR, "a cave"),
    Paraphrase(
        ("counter", " bar ", "booth", "table", "kitchen", "stage", "dining room", "window"),
        _ROOM_OF,
        r"\g<part> inside \g<det> \g<mods>\g<house>",
    ),
    Paraphrase(
        ("steps ", "stairs ", "stoop ", "doorstep "),
        _STEPS_OF,
        r"on large stairs in front of \g<det> \g<mods>\g<house>",
    ),
    Paraphrase((" window",), _IN_WINDOW, r"\g<what>in the window of \g<house>"),
    Paraphrase(("chimney",), _SMOKE_OF, r"\g<house> with \g<smoke>"),
    Paraphrase((" farm", " ranch"), _FARM, _kept),
    Paraphrase((" night ",), _NIGHT, r"\1 at night"),
    Paraphrase(("side of", "interior of"), _WITHIN, "church interior"),
    Paraphrase(("home",), _HOME_WORK, "typing on a laptop at home"),
)
