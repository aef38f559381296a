"""Owns what prompts for large models say of cameras, films, lights and those who made pictures.

Such words stand between commas behind what is shown, or before it (`a polaroid of`), and name no
things: an `iPhone photo` holds no telephone. They go, or become the framing or style that they
mean. Works on words; does not know clauses.
"""

import itertools
import re
from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.lexicon.forms import tokens_of
from tintype.engine.vignette.lexicon.index import LONGER, SINGLES
from tintype.engine.vignette.paraphrase.medium import LOOK_BACK, is_list
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_DEVICES: Final = (
    r"(?:i ?phone|samsung galaxy|google pixel)[\w ]{0,20}?|smart ?phone|phone|go ?pro|drone|dslr|"
    r"(?:mirrorless|disposable|film|digital|vintage) camera|camera|polaroid|web ?cam|trail ?cam|"
    r"security camera|cctv|super ?8|vhs|\d+ ?mm(?: film| lens)?|film"
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
_FILM: Final = re.compile(rf"(?i),\s*(?:{_MAKES})\b[\w /.-]*?(?=\s*(?:[,;)]|\.?$))")
_TAILS: Final[Mapping[str, str]] = {
    r"(?:(?:raw|iphone|polaroid|instant|analog(?:ue)?|film|35 ?mm|color|colour|candid|stock|"
    r"cell ?phone|"
    r"smartphone|gopro|drone|amateur) )+(?:photo(?:graph)?s?|picture|image|shot|snapshot|footage|"
    r"print)|polaroid|snapshot|photo(?:graph)?|dslr(?: photo| camera)?|gopro|webcam|vhs": "",
    r"(?:desktop|phone|mobile|iphone|4k|hd|computer|live|android) wallpaper|lock ?screen": "",
    r"(?:vogue|time|life|fashion|gq|nature|magazine) (?:magazine|editorial|photoshoot|spread)": "",
    r"(?:seed|cfg|steps?|sampler|cfg scale|denoise|clip skip)[ :=]*[\d.]+(?:, steps? \d+)?": "",
    r"(?:a )?(?:still )?(?:frame|scene|still|screenshot|screencap)s? from an? (?:\w+ )?"
    r"(?:movie|film|video game|game|tv show|series|music video)": "",
    r"(?:shot|seen|viewed|view|photographed) from behind|(?:back|rear) view|from behind": "",
    r"(?:(?:teal|orange|blue|pink|purple|cyan|magenta|gold|red|green) and "
    r"(?:teal|orange|blue|pink|purple|cyan|magenta|gold|red|green))"
    r"(?: (?:color grading|colour grading|grading|lighting|tones|hues))": "",
    r"teal and orange|orange and teal|(?:low|high)[- ]key|square(?: format)?|1:1|square image": "",
    r"(?:(?:minimalist|retro|bold|modern) )?poster": "poster design",
    r"postcard|greeting card|card design": "poster design",
    r"emoji": "emoji style",
    r"infographic": "flat design",
    r"claymation|stop[- ]motion(?: animation)?|plasticine": "clay render",
    r"(?:vintage|retro|(?:19)?[5-9]0'?s)(?: style| aesthetic| vibes?| look| feel)?": "",
    r"(?:needle[- ])?felt(?:ed)?(?: wool| art)?|made of felt": "felt art",
    r"knitted|crochet(?:ed)?|amigurumi|knitted wool": "embroidery style",
    r"origami": "paper-cut style",
    r"(?:made of |made out of |in )?lego(?:s| bricks?| style)?": "3d render",
    r"(?:in |as )?(?:an? )?(?:black |dark )?silhouettes?": "silhouette style",
    r"(?:(?:soft|creamy|smooth|beautiful|nice|dreamy|heavy|warm|blurry|strong|natural|gentle) )*"
    r"(?:bokeh|background blur|lens flares?)(?: effect| background| blur)?|"
    r"(?:(?:soft|softly|beautifully) )?(?:blurred|blurry|out of focus) background": "",
}
"""What an item between commas may be, and what is said for it."""

_TAIL: Final = re.compile(
    r"(?i)(?P<mark>,|\A)\s*(?:"
    + "|".join(f"(?P<t{i}>{form})" for i, form in enumerate(_TAILS))
    + r")\s*(?=[,.;]|\Z)"
)
_SAID: Final = tuple(_TAILS.values())
_LIGHTING: Final = re.compile(
    r"(?i)\b(?:(?:soft|hard|warm|cool|subtle|strong|beautiful|dramatic|gentle|professional) )*"
    r"(?:soft ?box|rim|back|side|volumetric|three[- ]point|rembrandt|split|butterfly|loop|fill|"
    r"practical|beauty|ring|ambient|neon|diffused?|directional|hair|accent|even|flat|global|"
    r"indirect|colou?red|atmospheric|realistic|perfect|ray[- ]traced) "
    r"lighting\b"
)
_OF: Final[Mapping[str, str]] = {
    r"(?:(?:vintage|old|retro|faded|grainy|analog(?:ue)?|instant|35 ?mm|film|color|colour|amateur|"
    r"candid|iphone|raw|infrared) )*(?:polaroid|snapshot|instant film)"
    r"(?: photo(?:graph)?| picture| print| shot)? of": "photo of",
    r"(?:analog(?:ue)?|iphone|raw|infrared)(?: film)? (?:photo(?:graph)?|shot|"
    r"picture) of": "photo of",
    r"flat[- ]?lay(?: photo(?:graph(?:y)?)?| shot| composition| arrangement| image)? (?:of|with)": (
        "overhead shot of"
    ),
    r"(?:(?:children's )?(?:book|album|magazine|cd|record|comic|novel|dvd) cover)"
    r"(?: art| design)? (?:with|featuring|showing|depicting)(?= (?:an?|the|two|three|some) "
    r"(?!title|text|word|book|novel))": "book cover of",
    r"(?:t-?shirt|tattoo|mug|tote bag) (?:design|print) (?:with|featuring|showing) (?=an? |the |"
    r"two )": ("t-shirt design of "),
    r"(?:greeting card|postcard) (?:of|showing|featuring) (?=an? |the |two )": "poster of ",
    r"(?:an? )?emojis? of": "an emoji style icon of",
    r"(?:lego|brick) (?:version|model|build|set|figure|minifigure) of": "3d render of",
    r"(?:felt(?:ed)?|needle felted|wool|plush) (?:figure|toy|version|sculpture) of": "felt art of",
    r"silhouettes? of": "silhouette style picture of",
    r"(?:create|make|generate|draw|render|paint)(?: me)? (?:an? )?(?:picture|image|scene|photo) "
    r"(?:showing|that shows|with|depicting)": "picture of",
}
"""What stands before what is shown, and what is said for it."""

_BEFORE: Final = re.compile(
    r"(?i)\b(?:" + "|".join(f"(?P<o{i}>{form})" for i, form in enumerate(_OF)) + r")"
)
_FOR: Final = tuple(_OF.values())
_SHEET: Final = re.compile(
    r"(?i)^\W*(?:an? )?(?:(?:detailed|full|simple|cute|professional|anime|cartoon) )*"
    r"(?:character|model|reference|turnaround|concept|design)(?: (?:design|reference|concept|model|"
    r"turnaround))? (?:sheet|turnaround) (?:of|for|with|featuring) (?P<who>[^,.;]{3,120})"
)
_STYLE_OF: Final = re.compile(
    r"(?i),?\s*\b(?:(?:in|into) (?:the )?style of|style of|(?:art(?:work)?|painting|photo|"
    r"illustration|"
    r"drawing|directed|photographed|inspired|painted|illustrated) by|by (?:the )?(?:artists?|"
    r"photographers?|painters?)|à la) (?P<who>(?!an? |the )[\w'. -]{2,40}?)(?=\s*(?:[,;()]|\.?$))"
)
_BY: Final = re.compile(
    r",\s*by (?P<who>[A-Z][\w'-]+(?: (?:van|de|von|da|[A-Z][\w'.-]*)){1,3})(?=\s*(?:[,;()]|\.?$))"
)


def is_style(text: str) -> bool:
    """Tell whether one of some words, or two together, are a style that is known."""
    said = tokens_of(text.lower())
    if any((s := SINGLES.get(w)) is not None and (s.style or s.mood) for w in said):
        return True
    pairs = itertools.pairwise(said)
    return any(sense.style for pair in pairs for _, sense in LONGER.get(pair, ()))


def _unsigned(match: re.Match[str]) -> str:
    return match[0] if is_style(match["who"]) else ""


def _plain_tail(match: re.Match[str]) -> str:
    said = _SAID[int((match.lastgroup or "t0")[1:])]
    told = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    is_all = not match["mark"] and match.end() == len(match.string)
    if is_all or (said and is_list(told.split(","))):
        return match[0]
    return f"{match['mark']} {said}" if said else ""


def _plain_lead(match: re.Match[str]) -> str:
    return _FOR[int((match.lastgroup or "o0")[1:])]


def _posed(match: re.Match[str]) -> str:
    who = match["who"].strip()
    return f"{who} standing, {who} walking and {who} running, white background"


FAMILY: Final = (
    Paraphrase(("sheet", "turnaround"), _SHEET, _posed),
    Paraphrase(
        (" of", "cover", "design", "card", "picture", "image", "scene", "photo"),
        _BEFORE,
        _plain_lead,
    ),
    Paraphrase((" on ", " with ", " by ", " using ", " through "), _SHOT_ON, ""),
    Paraphrase((",",), _FILM, ""),
    Paraphrase(("style of", " by "), _STYLE_OF, _unsigned),
    Paraphrase((", by ",), _BY, _unsigned),
    Paraphrase(("lighting",), _LIGHTING, "good light"),
    Paraphrase((",",), _TAIL, _plain_tail),
)
