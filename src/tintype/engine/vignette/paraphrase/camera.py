"""Owns what prompts for large models say of cameras, films, lights and those who made pictures.

Such words stand between commas behind what is shown, or before it (`a polaroid of`), and name no
things: an `iPhone photo` holds no telephone. They go, or become the framing or style that they
mean. Works on words; does not know clauses.
"""

import itertools
import re
from collections.abc import Callable
from typing import Final

from tintype.engine.vignette.forms import tokens_of
from tintype.engine.vignette.lexicon.index import LONGER, SINGLES
from tintype.engine.vignette.paraphrase.medium import LOOK_BACK, is_list
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_DEVICES: Final = (
    r"(?:i ?phone|samsung galaxy|google pixel)[\w ]{0,20}?|smart ?phone|phone|go ?pro|drone|dslr|"
    r"(?:mirrorless|disposable|film|digital|vintage) camera|camera|polaroid|web ?cam|trail ?cam|"
    r"security camera|cctv|super ?8|vhs|\d+ ?mm(?: film| lens)?|film"
)
_BRANDS: Final = (
    *("kodak", "fuji", "cinestill", "ilford", "agfa", "lomography", "canon", "nikon", "sony"),
    *("leica", "olympus", "pentax", "panasonic", "hasselblad", "mamiya", "contax", "rolleiflex"),
    *("arri", "portra", "ektachrome"),
)
_MAKES: Final = (
    r"(?:kodak|fuji(?:film)?|cinestill|ilford|agfa|lomography|canon|nikon|sony|leica|olympus|"
    r"pentax|panasonic|hasselblad|mamiya|contax|rolleiflex|arri(?:flex)?|portra|ektachrome)"
)
_SHOT_ON: Final = re.compile(
    r"(?i)\b(?:(?:shot|taken|captured|filmed|photographed) (?:on|with|by|using|through) "
    rf"(?:an? |my |her |his )?(?:{_DEVICES}|{_MAKES}\b[\w /.-]*?)|"
    rf"(?:on|with|using) (?:an? )?{_MAKES}\b[\w /.-]*?)(?= *(?:[,;)]|\.?$))"
)
_LENS: Final = re.compile(
    r"(?i)(?:\b(?:shot|taken|captured|photographed|filmed)\s+)?"
    r"(?:\b(?:on|with|using|through|at)\s+(?:an?\s+)?)?"
    r"\b(?:\d{2,3} ?mm(?:\s+(?:macro|prime|telephoto|wide[- ]angle|portrait|zoom|film|anamorphic))?"
    r"(?:\s+(?:lens|film))?(?:,?\s+(?:at\s+)?f ?/ ?\d+(?:\.\d+)?)?|f ?/ ?\d+(?:\.\d+)?|"
    r"iso ?\d{2,5}|1/\d{2,4} ?s(?:ec)?|(?:macro|telephoto|fish ?eye|prime) lens)(?=\W|$)"
)
"""A lens and how it is set, wherever they are said."""
_FILM: Final = re.compile(rf"(?i),\s*(?:{_MAKES})\b[\w /.-]*?(?=\s*(?:[,;)]|\.?$))")
_HUE: Final = r"(?:teal|orange|blue|pink|purple|cyan|magenta|gold|red|green)"
_ITEM: Final = r"(?i)(?P<mark>,|\A)\s*(?:{})\s*(?=[,.;]|\Z)"
"""An item between commas."""
_TAILS: Final[tuple[tuple[tuple[str, ...], str, str], ...]] = (
    (
        ("photo", "shot", "footage", "print", "image", "picture"),
        r"(?:(?:raw|iphone|polaroid|instant|analog(?:ue)?|film|35 ?mm|colou?r|candid|stock|"
        r"cell ?phone|smartphone|gopro|drone|amateur|(?:ultra|highly|hyper|extremely)[- ]?"
        r"(?:detailed|realistic|sharp)|detailed|realistic|photorealistic|professional|stunning|"
        r"beautiful|award[- ]winning|cinematic|studio|product|editorial|fashion|documentary|street|"
        r"national geographic|4k|8k|hd|hdr) )+(?:photo(?:graph(?:y|s)?)?s?|picture|image|"
        r"snapshot|shot|footage|print)|snapshot|photo(?:graph)?",
        "",
    ),
    (
        ("polaroid", "dslr", "gopro", "webcam", "vhs"),
        r"polaroid|dslr(?: photo| camera)?|gopro|webcam|vhs",
        "",
    ),
    (
        ("wallpaper", "lock"),
        r"(?:desktop|phone|mobile|iphone|4k|hd|computer|live|android) wallpaper|lock ?screen",
        "",
    ),
    (
        ("magazine", "editorial", "photoshoot"),
        r"(?:vogue|time|life|fashion|gq|nature|magazine) (?:magazine|editorial|photoshoot|spread)",
        "",
    ),
    (
        ("seed", "cfg", "step", "sampler", "denoise", "clip skip"),
        r"(?:seed|cfg|steps?|sampler|cfg scale|denoise|clip skip)[ :=]*[\d.]+",
        "",
    ),
    (
        (" from a",),
        r"(?:a )?(?:still )?(?:frame|scene|still|screenshot|screencap)s? from an? (?:\w+ )?"
        r"(?:movie|film|video game|game|tv show|series|music video)",
        "",
    ),
    (
        ("grading", "tones", "hues", "teal and orange", "orange and teal"),
        rf"(?:{_HUE} and {_HUE}) (?:colou?r grading|grading|tones|hues)|"
        r"teal and orange|orange and teal",
        "",
    ),
    (
        ("key", "square", "1:1", "colo", "outline", "motion blur", "runner"),
        r"(?:low|high)[- ]key(?: lighting)?|square(?: format| image)?|1:1|"
        r"(?:flat|solid|bold|bright|clean|vivid|rich|saturated|muted|bright and bold) colou?rs?|"
        r"(?:(?:thick|thin|white|black|bold|clean) )+(?:out)?lines?|motion blur|"
        r"blade runner(?: 2049)?(?: style| vibes?| aesthetic)?",
        "",
    ),
    (
        ("background", "grain", "texture"),
        r"(?:(?:highly |very )?detailed|beautiful|intricate|complex|scenic|elaborate) background|"
        r"(?:film |subtle |fine |heavy )*grain(?:y)?(?: texture)?|(?:paper|canvas) texture",
        "",
    ),
    (("poster",), r"(?:(?:minimalist|retro|bold|modern) )?poster", "poster design"),
    (("card",), r"postcard|greeting card|card design", "poster design"),
    (("emoji",), "emoji", "emoji style"),
    (("infographic",), "infographic", "flat design"),
    (
        ("motion", "plasticine"),
        r"claymation|stop[- ]motion(?: animation)?|plasticine",
        "clay render",
    ),
    (
        ("vintage", "retro", "0s", "0's"),
        r"(?:vintage|retro|(?:19)?[5-9]0'?s)(?: style| aesthetic| vibes?| look| feel)?",
        "",
    ),
    (("felt",), r"(?:needle[- ])?felt(?:ed)?(?: wool| art)?|made of felt", "felt art"),
    (
        ("knitted", "crochet", "amigurumi"),
        r"knitted|crochet(?:ed)?|amigurumi|knitted wool",
        "embroidery style",
    ),
    (("origami",), "origami", "paper-cut style"),
    (("lego",), r"(?:made of |made out of |in )?lego(?:s| bricks?| style)?", "3d render"),
    (
        ("silhouette",),
        r"(?:in |as )?(?:an? )?(?:black |dark )?silhouettes?",
        "silhouette style",
    ),
    (
        ("bokeh", "blur", "flare", "out of focus"),
        r"(?:(?:soft|creamy|smooth|beautiful|nice|dreamy|heavy|warm|blurry|strong|natural|gentle)"
        r" )*(?:bokeh|background blur|lens flares?)(?: effect| background| blur)?|"
        r"(?:(?:soft|softly|beautifully) )?(?:blurred|blurry|out of focus) background",
        "",
    ),
    (("drop", "dew"), r"(?:with )?(?:dew|water) ?drop(?:let)?s|(?:morning )?dew", ""),
)
"""What an item between commas may be, pieces of which it has one, and what is said for it."""

_LIGHTING: Final = re.compile(
    r"(?i)\b(?:(?:soft|hard|warm|cool|subtle|strong|beautiful|dramatic|gentle|professional) )*"
    r"(?:soft ?box|rim|back|side|volumetric|three[- ]point|rembrandt|split|butterfly|loop|fill|"
    r"practical|beauty|ring|ambient|neon|diffused?|directional|hair|accent|even|flat|global|"
    r"indirect|colou?red|atmospheric|realistic|perfect|ray[- ]traced) "
    r"lighting\b"
)
_LEADS: Final[tuple[tuple[tuple[str, ...], str, str], ...]] = (
    (
        ("polaroid", "snapshot", "instant film"),
        r"(?:(?:vintage|old|retro|faded|grainy|analog(?:ue)?|instant|35 ?mm|film|colou?r|amateur|"
        r"candid|iphone|raw|infrared) )*(?:polaroid|snapshot|instant film)"
        r"(?: photo(?:graph)?| picture| print| shot)? of",
        "photo of",
    ),
    (
        (" key",),
        r"(?:high|low)[- ]key (?:\w+ )?(?:photo(?:graph(?:y)?)?|shot|picture|portrait) of",
        "photo of",
    ),
    (
        ("analog", "iphone", "raw ", "infrared"),
        r"(?:analog(?:ue)?|iphone|raw|infrared)(?: film)? (?:photo(?:graph)?|shot|picture) of",
        "photo of",
    ),
    (
        ("lay",),
        r"flat[- ]?lay(?: photo(?:graph(?:y)?)?| shot| composition| arrangement| image)? "
        r"(?:of|with)",
        "overhead shot of",
    ),
    (
        (" cover",),
        r"(?:(?:children's )?(?:book|album|magazine|cd|record|comic|novel|dvd) cover)"
        r"(?: art| design)? (?:with|featuring|showing|depicting)(?= (?:an?|the|two|three|some) "
        r"(?!title|text|word|book|novel))",
        "book cover of",
    ),
    (
        ("shirt", "tattoo", "mug", "tote"),
        r"(?:t-?shirt|tattoo|mug|tote bag) (?:design|print) (?:with|featuring|showing) "
        r"(?=an? |the |two )",
        "t-shirt design of ",
    ),
    (
        ("card",),
        r"(?:greeting card|postcard) (?:of|showing|featuring) (?=an? |the |two )",
        "poster of ",
    ),
    (("emoji",), r"(?:an? )?emojis? of", "an emoji style icon of"),
    (
        ("lego", "brick"),
        r"(?:lego|brick) (?:version|model|build|set|figure|minifigure) of",
        "3d render of",
    ),
    (
        ("felt", "wool", "plush"),
        r"(?:felt(?:ed)?|needle felted|wool|plush) (?:figure|toy|version|sculpture) of",
        "felt art of",
    ),
    (("silhouette",), r"silhouettes? of", "silhouette style picture of"),
    (
        tuple(
            f"{what} {shows}"
            for what in ("picture", "image", "scene", "photo")
            for shows in ("showing", "that shows", "with", "depicting")
        ),
        r"(?:create|make|generate|draw|render|paint)(?: me)? (?:an? )?"
        r"(?:picture|image|scene|photo) (?:showing|that shows|with|depicting)",
        "picture of",
    ),
)
"""What stands before what is shown, pieces of which it has one, and what is said for it."""

_SHEET: Final = re.compile(
    r"(?i)^\W*(?:an? )?(?:(?:detailed|full|simple|cute|professional|anime|cartoon) )*"
    r"(?:character|model|reference|turnaround|concept|design)(?: (?:design|reference|concept|model|"
    r"turnaround))? (?:sheet|turnaround) (?:of|for|with|featuring) (?P<who>[^,.;]{3,120})"
)
_FROM_BEHIND: Final = re.compile(
    r"(?i)\b(?:(?:shot|photographed|drawn|portrayed) )?(?<!seen )(?<!viewed )(?<!shown )(?<!view )"
    r"from (?:behind|the back)"
    r"(?=\s*(?:[,.;]|$)|,? (?:\w+ing|who|as|while|in|on|at|by|with|under)\b)"
)
"""A view, where nothing follows that somebody could be behind."""
_EYED: Final = {
    **dict.fromkeys(("cat", "kitten"), "green feline"),
    **dict.fromkeys(("tiger", "lion", "leopard", "panther", "fox", "lynx", "cheetah"), "feline"),
    **dict.fromkeys(("dragon", "snake", "lizard", "crocodile", "dinosaur", "gecko"), "scaly"),
    **dict.fromkeys(("owl", "eagle", "hawk", "wolf", "dog", "horse", "bear", "parrot"), "owlish"),
}
"""Beasts whose eyes are looked at, and how those look."""
_EYE_NEAR: Final = re.compile(
    r"(?i)(?P<near>(?:close[- ]?up|macro|detail)(?: (?:shot|photo|photograph|view|picture))?) of "
    rf"(?:an?|the|one|my) (?P<mods>(?:[a-z]+ )*?)(?P<who>{'|'.join(_EYED)})(?:'s)? "
    r"(?P<hue>[a-z]+ )??eyes?\b"
)
_STYLE_OF: Final = re.compile(
    r"(?i),?\s*\b(?:(?:in|into) (?:the )?style of|style of|(?:art(?:work)?|painting|photo|"
    r"illustration|"
    r"drawing|directed|photographed|inspired|painted|illustrated) by|by (?:the )?(?:artists?|"
    r"photographers?|painters?)|à la) (?P<who>(?!an? |the )[\w'. -]{2,40}?)(?=\s*(?:[,;()]|\.?$))"
)
_BY: Final = re.compile(
    r",\s*by (?P<who>[A-Z][\w'-]+(?: (?:van|de|von|da|[A-Z][\w'.-]*)){0,3})(?=\s*(?:[,;()]|\.?$))"
)


def is_style(text: str) -> bool:
    """Tell whether one of some words, or two together, are a style that is known."""
    said = tokens_of(text.lower())
    if any((s := SINGLES.get(w)) is not None and (s.style or s.mood) for w in said):
        return True
    pairs = itertools.pairwise(said)
    return any(sense.style for pair in pairs for _, sense in LONGER.get(pair, ()))


def _eye_near(match: re.Match[str]) -> str:
    """Return the eye alone, in its fur or its scales."""
    look = _EYED[match["who"].lower()]
    hue = match["hue"] or match["mods"]
    return f"{match['near']} of one {hue}{look.split()[-1] if hue else look} animal eye"


def _unsigned(match: re.Match[str]) -> str:
    return match[0] if is_style(match["who"]) else ""


def _tail(said: str) -> Callable[[re.Match[str]], str]:
    """Return what says `said` for an item between commas, unless it is one of bare nouns."""

    def plain(match: re.Match[str]) -> str:
        told = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
        is_all = not match["mark"] and match.end() == len(match.string)
        if is_all or (said and is_list(told.split(","))):
            return match[0]
        return f"{match['mark']} {said}" if said else ""

    return plain


def _posed(match: re.Match[str]) -> str:
    who = match["who"].strip()
    return f"{who} standing, {who} walking and {who} running, white background"


FAMILY: Final = (
    Paraphrase(("sheet", "turnaround"), _SHEET, _posed),
    *(Paraphrase(heard, re.compile(rf"(?i)\b(?:{form})"), said) for heard, form, said in _LEADS),
    Paraphrase(("shot ", "taken ", "captured ", "filmed ", "photographed "), _SHOT_ON, ""),
    Paraphrase(_BRANDS, _SHOT_ON, ""),
    Paraphrase(_BRANDS, _FILM, ""),
    Paraphrase((" eye",), _EYE_NEAR, _eye_near),
    Paraphrase(("from behind", "from the back"), _FROM_BEHIND, "seen from behind"),
    Paraphrase(("mm", "f/", "f /", "iso", " 1/", " lens"), _LENS, ""),
    Paraphrase(("style of", " by "), _STYLE_OF, _unsigned),
    Paraphrase((", by ",), _BY, _unsigned),
    Paraphrase(("lighting",), _LIGHTING, "good light"),
    *(
        Paraphrase(heard, re.compile(_ITEM.format(form)), _tail(said))
        for heard, form, said in _TAILS
    ),
)
