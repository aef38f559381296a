"""Owns what a picture is for: a slide, a website, a blog. That is no thing to be drawn.

Takes it out of the prompt before the prompt is read. Does not know what is left.
"""

import re
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.paraphrase.rule import Family, Heard, Paraphrase, Step

_MEDIUM: Final = (
    r"(?:web ?sites?|web ?pages?|home ?pages?|landing pages?|blogs?|blog posts?|apps?|slides?|"
    r"slide ?decks?|decks?|presentations?|power ?points?|keynotes?|newsletters?|articles?|"
    r"brochures?|"
    r"e-?mails?|campaigns?|courses?|talks?|lectures?|webinars?|podcasts?|social media posts?|"
    r"linkedin posts?|instagram posts?|instagram stor(?:y|ies)|facebook posts?|youtube videos?|"
    r"book covers?|e-?books?|reports?|documents?|menus?|online shops?|web ?shops?|start-?ups?|"
    r"compan(?:y|ies)|business(?:es)?|brands?)"
)
_ARTICLE: Final = r"(?:(?:an?|the|my|our|your|some)\s+)?"
WHATS: Final = (
    *("hero", "header", "cover", "title", "banner", "background", "backdrop", "wallpaper"),
    *("featured", "stock", "key", "teaser", "desktop", "phone", "blog", "web", "thumbnail"),
)
_BARE: Final = r"(?:hero|header|cover|title|banner|background|backdrop|wallpaper|teaser|thumbnail)"
"""What is a picture without further words, unless it is on something: a key lies on a table."""
_WHAT: Final = rf"(?:{'|'.join((*WHATS, 'website'))})"
SCREENS: Final = ("wallpaper", "background", "screen", "backdrop")
_AS: Final = r"(?:image|banner|picture|graphic|visual|illustration|photo|slide|background|header)"
_LEAD: Final = re.compile(
    rf"(?i)\b{_ARTICLE}(?:[a-z]+\s+)??(?:{_WHAT}\s+{_AS}\s+(?:for|about|on)|{_BARE}\s+"
    rf"(?:for|about))\s+{_ARTICLE}"
    rf"(?:{_MEDIUM}(?:\s+(?:about|on|of|for)\s+{_ARTICLE}|\b))?"
)
_ABOUT: Final = re.compile(
    rf"(?i)^\W*(?:(?:please\s+)?(?:create|make|generate|draw)\s+)?{_ARTICLE}"
    rf"(?:(?:illustration|picture|image|visual|graphic|photo|drawing|cover)\s+for\s+)?{_ARTICLE}"
    rf"(?:title\s+)?{_MEDIUM}(?:\s+illustration)?\s+(?:about|on the topic of|on the subject of)\s+"
    rf"{_ARTICLE}"
)
_SCREEN: Final = re.compile(
    rf"(?i)\b{_ARTICLE}(?:desktop|phone|mobile|computer|iphone|laptop|zoom|teams|video call)\s+"
    r"(?:wallpaper|background|lock ?screen|screensaver|backdrop)\s+(?:of|with|showing|featuring)\s+"
)
_SLIDE: Final = re.compile(
    r"(?i)\b(?:presentation|powerpoint|keynote|power point|slide|website|web|app)\s+(?:slide\s+)?"
    r"background\b"
)
_CARD: Final = re.compile(
    rf"(?i)^\W*(?:[a-z]+\s+)??{_ARTICLE}"
    r"(christmas|birthday|easter|halloween|thanksgiving|valentine'?s?(?: day)?|wedding|"
    r"new year'?s?|thank[- ]you|holiday)\s+(?:greeting\s+)?cards?\b"
    r"(?!\s+(?:on|next|in|beside|under|near|and|behind|between|leaning|lying)\b)"
)
_TAIL: Final = re.compile(rf"(?i)(\w)\s+{_MEDIUM}\s*$")
_EMPTY: Final = re.compile(r"^[\s.,;:!?-]*$")
BARE: Final = "slide background"
"""What is drawn for a purpose without a theme."""


_PLAIN_BACK: Final = re.compile(
    r"(?i)\bbackground (?:with|of) ((?:[a-z]+ ){0,2})(particles|sparkles|glitter|bokeh|lights|dots|"
    r"bubbles|circles|waves|lines|curves|triangles|polygons)\b"
)
_SHAPES: Final = {
    "waves": "abstract waves",
    "lines": "abstract waves",
    "curves": "abstract waves",
    "triangles": "geometric background",
    "polygons": "geometric background",
}
_COLON: Final = re.compile(r"(?i)^\W*(?:title |cover |opening )?(?:slide|background|banner)\s*:\s*")
_OF: Final = re.compile(
    rf"(?i)^\W*{_ARTICLE}(?:(?:website|web|email|wide)\s+)?"
    r"(?:banner|header|cover image|thumbnail)\s+of\s+"
)


def _patterned(match: re.Match[str]) -> str:
    return f"{match[1]}{_SHAPES.get(match[2].lower(), 'bokeh background')}"


_PURPOSES: Final = ((WHATS, _LEAD), (("about", "on the "), _ABOUT), (SCREENS, _SCREEN))
"""The forms in which a purpose is said, each with pieces of which it has one."""
_HABITS: Final = Family(
    (
        Paraphrase(("background",), _PLAIN_BACK, _patterned),
        Paraphrase((":",), _COLON, ""),
        Paraphrase((" of ",), _OF, ""),
        Paraphrase(("background",), _SLIDE, BARE),
        Paraphrase(("card",), _CARD, r"\1 ,"),
    )
)


def aimless(heard: Heard) -> str:
    """Return a prompt without what the picture is for."""
    text = heard.text
    for pieces, form in _PURPOSES:
        if heard.has(pieces):
            text = form.sub(" ", text, count=1)
    if text == heard.text:
        return text
    text = _TAIL.sub(r"\1", text)
    return BARE if _EMPTY.match(text) else text


PURPOSES: Final[Sequence[Step]] = (_HABITS.plain, aimless)
"""What is done with a prompt so that it says no purpose."""
