"""Owns what a picture is for: a slide, a website, a blog. That is no thing to be drawn.

Takes it out of the prompt before the prompt is read. Does not know what is left.
"""

import re
from typing import Final

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


_FALL: Final = re.compile(
    r"(?i)\b(leaves|petals|feathers|snowflakes|blossoms)\s+(?:are\s+|gently\s+|softly\s+)?falling\b"
)


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
_FARM: Final = re.compile(rf"(?i)\b{_ARTICLE}({'|'.join(_BEASTS)}) (farm|ranch)\b")
_PIGGYBACK: Final = re.compile(
    r"(?i)\bgiv(?:ing|es) (.{1,60}?) a (?:piggy ?back|piggy-back)(?: ride)?\b"
)
_FARMERS: Final = re.compile(r"(?i)\bfarmer(?:s['\u2019]|['\u2019]s) market")
_NIGHT: Final = re.compile(r"(?i)\bnight (market|club street|street)\b")
_WITHIN: Final = re.compile(
    r"(?i)\b(?:the )?(?:inside|interior) of (?:an?|the) (?:old |gothic |big |large |grand |great )*"
    r"(?:cathedral|church|chapel|abbey|basilica)\b"
)
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


def aimless(prompt: str) -> str:
    """Return a prompt without what the picture is for.

    Each form is looked for only where a word of it is there: most prompts have none of them.
    """
    low = prompt.lower()
    if "farm" in low or "ranch" in low:
        prompt = _FARM.sub(lambda m: f"{_BEASTS[m[1].lower()]} on a {m[2]}", prompt)
    if "farmer" in low:
        prompt = _FARMERS.sub("farmers market", prompt)
    if "piggy" in low:
        prompt = _PIGGYBACK.sub(r"carrying \1 on his back", prompt)
    if "night " in low:
        prompt = _NIGHT.sub(r"\1 at night", prompt)
    if "side of" in low or "interior of" in low:
        prompt = _WITHIN.sub("church interior", prompt)
    if "background" in low:
        prompt = _PLAIN_BACK.sub(
            lambda m: f"{m[1]}{_SHAPES.get(m[2].lower(), 'bokeh background')}", prompt
        )
    if ":" in low:
        prompt = _COLON.sub("", prompt)
    if "of" in low:
        prompt = _OF.sub("", prompt)
    if "falling" in low:
        prompt = _FALL.sub(r"falling \1", prompt)
    if "background" in low:
        prompt = _SLIDE.sub(BARE, prompt)
    if "card" in low:
        prompt = _CARD.sub(r"\1 ,", prompt)
    text, leads = prompt, 0
    if any(w in low for w in WHATS):
        text, leads = _LEAD.subn(" ", prompt, count=1)
    abouts = 0
    if "about" in low or "on the " in low:
        text, abouts = _ABOUT.subn(" ", text, count=1)
    screens = 0
    if any(w in low for w in SCREENS):
        text, screens = _SCREEN.subn(" ", text, count=1)
    if not (leads or abouts or screens):
        return prompt
    text = _TAIL.sub(r"\1", text)
    return BARE if _EMPTY.match(text) else text
