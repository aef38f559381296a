"""Owns how stickers, icons, badges, posters and papers are spoken of, said plainly before reading.

`a kawaii sticker of a cup` is a sticker of a kawaii cup; `an enamel pin of a fox` is a badge; a
poster for a play shows a stage. Works on words; does not know clauses or how framings are drawn.
"""

import re
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Paraphrase

_ARTICLE: Final = r"(?:an?|the|my|our|two|three|four|five|six|some)"
_KAWAII: Final = re.compile(
    r"(?i)\bkawaii (?P<what>(?:[a-z-]+ )?(?:stickers?|icons?|illustrations?|drawings?|pictures?|"
    rf"clip ?art|designs?|patterns?|logos?|doodles?)(?: sheet)?) of (?P<det>{_ARTICLE} )?"
)
_FACED: Final = re.compile(
    r"(?i)\bwith (?:(?:an?|its|their) )?(?:(?:cute|little|tiny|kawaii|small|simple|friendly|"
    r"adorable|sweet|funny) )*(?:faces?|(?:eyes|an eye) and (?:an? )?(?:[a-z]+ )?(?:smile|mouth))"
    r"(?= *(?:$|[,.;!)]|and\b|on\b|sticker))"
)
_CUTE: Final = ("sticker", "kawaii", "icon", "cute", "emoji", "mascot", "cartoon", "eyes and")
"""Words among which a face is one that a thing has."""
_MARKS: Final = ("icon", "logo", "sticker", "emblem")
_BADGE: Final = re.compile(
    r"(?i)^(?P<lead>\W*(?:(?:create|design|make|draw) )?(?:(?:an?|the|my|our) )?"
    r"(?:(?!pin\b)[a-z-]+ ){0,3}?)"
    r"(?:(?:enamel|lapel|metal) (?:pin|badge)(?: badge)?|pin badge|badge|"
    r"(?:(?<=embroidered )|(?<=sewn )|scout |iron-on |mission |merit )patch)"
    r"(?= (?:design )?(?:of|with|for|showing|featuring)\b)"
)
_POSTED: Final = {
    "a theatre stage with two masks": "school play|theatre play|theater play|play|drama|musical|"
    "theatre production|theater production|school musical|drama club",
    "an opera singer on a stage": "opera",
    "popcorn and a film camera": "movie night|film night|film festival|movie marathon|film club",
    "three cupcakes and a pie": "bake sale|cake sale|baking contest|baking competition",
    "a flask and a microscope": "science fair|science week",
    "a stack of books and a reading lamp": "book fair|book club|reading week|book sale",
    "a dancer on a stage": "dance show|dance class|dance recital|ballet|dance performance",
    "a runner": "marathon|charity run|fun run|5k run|half marathon",
    "a singer on a stage": "talent show|karaoke night|open mic|open mic night",
    "a saxophone and a trumpet": "jazz concert|jazz festival|jazz night|jazz club",
    "a magician on a stage": "magic show",
}
"""What a poster for an event shows, unless something else is named."""
_EVENT: Final = {event: shown for shown, events in _POSTED.items() for event in events.split("|")}
_POSTER: Final = re.compile(
    r"(?i)\b(?P<what>posters?|flyers?|playbill|theatre bill) (?:for|of|about|announcing|promoting) "
    r"(?:(?:an?|the|our|my|this year's) )?(?:(?:annual|local|community|summer|spring) )?"
    rf"(?P<event>{'|'.join(sorted(_EVENT, key=len, reverse=True))})\b"
    r"(?P<rest>(?! (?:called|of|about))(?P<shown> with (?:an?|two|three|the) (?!words?|text|title)"
    r"|,? (?:showing|featuring) )?)"
)
_NEON: Final = re.compile(
    r"(?i)\b(?P<shop>(?:an?|the) (?:[a-z-]+ ){0,3}?(?:storefront|shopfront|shop|store|diner|cafe|"
    r"motel|hotel|bakery|restaurant|pizzeria|bookshop|bookstore|theatre|theater|cinema)"
    r"(?: (?:in|at|on|by) [\w' ]{1,30}?)?) with "
    r"(?P<sign>(?:an?|the) (?:[a-z-]+ ){0,3}?neon sign(?: that)?(?: [a-z]+){0,2} "
    '(?P<said>["\u201c\'][^"\u201d\n]{1,60}["\u201d\']))'
)
_NEON_ON: Final = re.compile(
    r"(?i)\b(?P<sign>(?:an?|the) (?:[a-z-]+ ){0,3}?neon sign) (?P<on>(?:on|above|over|outside) "
    r"(?:an?|the) (?:[a-z-]+ ){0,3}?[a-z]+) (?P<says>(?:that )?(?:says|saying|reads|reading) "
    '["\u201c\'][^"\u201d\n]{1,60}["\u201d\'])'
)
_LAYERED: Final = re.compile(
    r"(?i)\b(?P<what>mountains|mountain ranges?|landscape) in (?:layers of )?"
    r"(?P<hue>(?:[a-z]+ )?[a-z]+) layers\b|"
    r"\b(?P<many>mountains|landscape) in (?:many |several |soft )?layers\b|"
    r"\b(?:landscape|scene) (?:with|of) (?:layered|layers of) (?:hills|mountains)\b"
)
_NEON_OF: Final = re.compile(
    r"(?i)\b(?:an? )?(?:[a-z]+ )??neon signs? (?:of|in the shape of|shaped like|in the form of) "
    r"(?P<what>(?:an?|the) [^.;,\"]{2,60}?)"
    r"(?: (?:on|against) (?:an? )?(?:[a-z]+ )??(?:brick |dark |black )?(?:wall|background))?"
    r"(?=\s*(?:[,.;]|$))"
)
_HEAD: Final = re.compile(
    r"(?i)\b(?P<whose>[a-z]+) head (?P<mark>logo|icon|sticker|emblem|badge)\b"
)
_CROWNED: Final = re.compile(
    r"(?i)\bhead and (?=(?:an?|the|its) (?:[a-z]+ )?(?:crown|hat|cap|helmet)\b)"
)
_POSTCARD: Final = re.compile(
    r"^(?P<lead>\W*(?:[Aa]n? )?(?:(?:vintage|old|retro|cute) )?)[Pp]ostcard (?:from|of|showing) "
    r"(?:the )?(?=[A-Z]|an? |the )"
)
_TRAVEL: Final = re.compile(
    r"\A(?P<all>[^\"\u201c]*?\b[Tt]ravel poster (?:of|for|to|from|about) (?:the )?"
    r"(?P<place>[A-Z]\w+(?: [A-Z]\w+){0,2})[^\"\u201c]*)\Z"
)
_MARK_IN: Final = re.compile(
    r"(?i)\b(?P<mark>(?:logo|icon|emblem|badge|crest|logotype)\b[^.;]*?) (?:in|within|on|"
    r"enclosed in|framed by|set in|surrounded by|inscribed in) (?=(?:an?|the) (?:[a-z]+ ){0,2}?"
    r"(?:circle|square|triangle|pentagon|hexagon|octagon|diamond|rhombus|shield|heart|star)\b)"
)
"""What a mark is in is its badge."""
_WORDED: Final = re.compile(
    r"(?i)\b(?:titled?|caption|captioned|slogan|says|saying|reads|reading|words?|text|lettering)\b"
)
"""What tells that a poster has words of its own."""
_GROUND: Final = re.compile(
    r"(?i)(?P<art>\b(?:drawing|sketch|painting|watercolou?r|illustration|doodle|print|engraving|"
    r"etching|portrait|gouache|picture|art) of [^.;]{2,160}?)(?<!writing)(?<!drawing)(?<!painting)"
    r"(?<!lying)(?<!sitting) on (?:(?:an?|the|some) )?(?:(?:old|white|black|textured|rough|brown|"
    r"kraft|aged|yellowed|vintage|lined|handmade|rice|watercolou?r|thick|dark|green|cream|school|"
    r"sheet of|piece of) )*"
    r"(?:paper|parchment|canvas|napkin|black ?board|chalk ?board|cardboard|vellum|papyrus)"
    r"(?=\s*(?:[,.;]|$))"
)
_GLAZED: Final = re.compile(
    r"(?i)\bstained[- ]glass windows? (?:of|with|showing|depicting) (?P<what>[^.;,]{2,80})"
    r"(?=\s*(?:[,.;]|$))"
)
_PASTEL: Final = re.compile(
    r"(?i)\b(?:(?:soft|light|muted|pale) )*pastel (?:colou?red )?background\b"
)
_ORANGE: Final = re.compile(
    r"(?i)(?:, (?:in )?| in )(?:bright )?orange(?: colou?r)?(?=\s*(?:,|\.?$))"
)
_FRUIT: Final = re.compile(r"(?i)\b(?:fruits?|lemons?|apples?|bananas?|limes?|juice|grapes?)\b")


def _shown(match: re.Match[str]) -> str:
    if match["shown"]:
        return f"{match['what']}{match['shown']}"
    return f"{match['what']} of {_EVENT[match['event'].lower()]}"


def _in_layers(match: re.Match[str]) -> str:
    return f"{match['hue']} layered mountains" if match["hue"] else "layered mountains"


def _titled(match: re.Match[str]) -> str:
    if "zqz" in match["all"] or _WORDED.search(match["all"]):
        return match[0]
    return f'{match["all"].rstrip(" .")}, with the title "{match["place"].upper()}"'


def _glazed(match: re.Match[str]) -> str:
    """Return a picture of stained glass; the windows of a church are what they are."""
    low = match.string.lower()
    if "church" in low or "cathedral" in low:
        return match[0]
    return f"{match['what']}, stained glass style, light blue background"


def _coloured(match: re.Match[str]) -> str:
    return match[0] if _FRUIT.search(match.string) else ", orange coloured"


FAMILY: Final = (
    Paraphrase(("kawaii",), _KAWAII, r"\g<what> of \g<det>kawaii "),
    Paraphrase(_CUTE, _FACED, "with a happy face"),
    Paraphrase(("badge", " pin", "patch"), _BADGE, r"\g<lead>badge logo"),
    Paraphrase(("postcard",), _POSTCARD, r"\g<lead>travel poster of "),
    Paraphrase(("poster", "flyer", "bill"), _POSTER, _shown),
    Paraphrase(("travel poster", "postcard"), _TRAVEL, _titled),
    Paraphrase(("logo", "icon", "emblem", "badge", "crest"), _MARK_IN, r"\g<mark> inside "),
    Paraphrase(("layer",), _LAYERED, _in_layers),
    Paraphrase((" on ",), _GROUND, r"\g<art>"),
    Paraphrase(("glass window",), _GLAZED, _glazed),
    Paraphrase(("pastel",), _PASTEL, "pastel pink background"),
    Paraphrase(("neon sign",), _NEON, r"\g<sign> on \g<shop>"),
    Paraphrase(("neon sign",), _NEON_OF, r"\g<what>, neon style, on a black background"),
    Paraphrase(("neon sign",), _NEON_ON, r"\g<sign> \g<says> \g<on>"),
    Paraphrase((" head ",), _HEAD, r"\g<mark> of a \g<whose> head"),
    Paraphrase((*_MARKS, "badge"), _CROWNED, "head with "),
    Paraphrase(_MARKS, _ORANGE, _coloured),
)
