"""Owns odd ways to speak of what somebody wears, holds, carries or sells.

`in a bear costume` is dressed as a bear; a noodle stand is a stall, and no noodles that stand.
Works on words; does not know clauses.
"""

import re
from typing import Final

from tintype.engine.vignette.kinds import is_animate, is_human, sense_of
from tintype.engine.vignette.paraphrase.rule import Paraphrase

_MISSING: Final = re.compile(
    r"(?i)\b(?:with (?:an?|one|its|his|her) missing (?P<a>[a-z]+)"
    r"|missing (?:an?|one|its|his|her) (?P<b>[a-z]+)"
    r"|with (?:an?|one|its|his|her) (?P<c>[a-z]+) missing)\b"
)
_IN_PART: Final = ("leg", "slice", "piece", "bite")
"""What is missing of a thing otherwise than a part that can be left out."""
_PIGGYBACK: Final = re.compile(
    r"(?i)\bgiv(?:ing|es) (.{1,60}?) a (?:piggy ?back|piggy-back)(?: ride)?\b"
)
_STAND: Final = re.compile(
    r"(?i)\b(?P<goods>noodle|ramen|flower|coffee|tea|crepe|newspaper|magazine|vegetable|produce|"
    r"burger|pizza|kebab|pretzel|waffle|donut|doughnut|smoothie|sushi|dumpling|cheese|bread|honey|"
    r"fish|candy|souvenir|toy|balloon|churro|egg|pumpkin|strawberry|tomato|popcorn) stand\b"
    r"(?! (?:in|on) (?:an? )?(?:vase|plate|bowl|cup|table))"
)
_COSTUME: Final = re.compile(
    r"(?i)\b(?:wearing|in) (?:(?:an?|his|her|its|their|the|matching) )?"
    r"(?P<what>(?:[a-z-]+ ){1,3}?)(?P<suit>costumes?|onesies?|kigurumis?|suits?)\b"
)
_ANYBODY: Final = {"animal": "bear", "halloween": "witch"}
"""What one dresses up as who is said to be dressed as anything of the kind."""
_SHOPPING: Final = re.compile(
    r"(?i)\b(?:paper |shopping |grocery )?(?:bag|sack)(?P<many>s?)(?: full)? (?:of|with) "
    r"(?:groceries|shopping)\b"
)
_WRAPPED: Final = re.compile(
    r"(?i)\b(?P<what>gifts?|presents?|gift boxes|gift box|box|boxes|parcels?|packages?) "
    r"(?:that is |that are )?wrapped (?:up )?(?:in|with) "
    r"(?P<hue>(?:[a-z]+(?:,? and )?(?:[a-z]+)? )?)(?:wrapping |gift |tissue )?paper\b"
)
_POSTED: Final = re.compile(
    r"(?i)\b(?P<what>(?:glass )?bottle) with an? (?:rolled )?(?:message|letter|note|scroll|map)"
    r"(?: inside| in it)?\b"
)
_STUCK: Final = re.compile(
    r"(?i)\b(?:(?:many|lots of|travel|colou?rful) )?stickers (?:all over|covering|on) "
    r"(?P<det>an?|the|my|his|her) (?P<what>[a-z]+)"
)
_EACH_CLAD: Final = re.compile(
    r"(?i),? (?P<all>each|all|both) (?:with|in) (?=(?:an? )?(?:[a-z]+ ){0,3}?"
    r"(?:scarf|scarves|hats?|caps?|beanies?|glasses|sunglasses|coats?|jackets?|gloves|mittens|"
    r"boots|dress|dresses|shirts?|sweaters?|jumpers?|uniforms?|costumes?|aprons?)\b)"
)
_CARROT_NOSE: Final = re.compile(
    r"(?i)(?<=snowman)(?P<more>[^.;]*?)(?:, and|,| and) an? (?:long |orange )*carrot "
    r"(?:(?:for|as) (?:an?|its|his) )?nose\b"
)
"""What a snowman has anyway, at the end of a list."""
_ON_MAT: Final = re.compile(
    r"(?i)\b(?P<on>(?:yoga|pilates|stretching|meditating|exercising) (?:[a-z]+ )?on"
    r"(?: (?:an?|her|his|the|their|\w+))?(?: (?!yoga)[a-z]+)?) mat(?P<many>s?)\b"
)
_COMIC: Final = re.compile(
    r"(?i)\b(?P<deed>read(?:ing|s)?|hold(?:ing|s)?) (?P<det>(?:an?|some|his|her|their|old) )?"
    r"comic(?: book)?(?P<many>s?)\b"
)
"""What somebody reads, which is not how the picture is drawn."""
_SLATE: Final = re.compile(
    r"(?i)\bslate (?:serving )?(?:board|plate|platter|tray|slab)\b(?! (?:with|that) (?:the|says))"
)
"""What food is served on; a school's slate has words."""
_FLORIST: Final = re.compile(
    r"(?i)\bflorist(?= (?:arrang|hold|mak|sell|wrapp|cutt|water|smil|stand|with|in an? apron))"
)
_DRAWN: Final = re.compile(
    r"(?i)\bdraw(?:s|ing)? (?P<what>(?:his|her|its|their) (?:[a-z]+ )?"
    r"(?:swords?|katanas?|guns?|dagger|knife|blade|rapier|revolver|pistol))\b"
)
_DETERMINERS: Final = ("a", "an", "the", "his", "her", "its", "two", "some", "another")
_HAND_BY_HAND: Final = re.compile(
    r"(?i)(?:,| with| holding| carrying| has| and) (?P<one>(?:[\w'-]+ ){0,3}?[\w'-]+) in "
    r"(?:one|his|her|its|the)(?: right| left)? hand,?(?: and| while)? "
    r"(?P<two>(?:[\w'-]+ ){0,3}?[\w'-]+) in (?:the|his|her|its) (?:other|left|right)"
    r"(?: hand| one)?\b"
)
"""`a bag in one hand and a cup in the other`."""
_ON_FACE: Final = re.compile(
    r"(?i),? (?:with )?(?P<what>(?:an? |the )?(?:open |old |large )?"
    r"(?:newspaper|book|magazine|map)) "
    r"(?:spread |lying |open )?(?:over|across|on) (?P<whose>his|her|its|their) (?:face|eyes|head)\b"
)
_ABOUT_NECK: Final = re.compile(
    r"(?i)\b(?P<what>an? (?:[a-z]+ ){0,2}(?:scarf|tie|bow tie|necklace|ribbon|bandana)) "
    r"(?:tied |wrapped )?(?:around|round) "
    r"(?P<whose>(?:an?|the) [a-z]+(?: [a-z]+)?)['\u2019]s neck\b"
)


def _without(match: re.Match[str]) -> str:
    """Return `without a wheel` for a thing that a wheel is missing of."""
    part = match["a"] or match["b"] or match["c"]
    return match[0] if part in _IN_PART else f"without {part}s"


def _dressed(match: re.Match[str]) -> str:
    """Return `dressed as a bear` for `in a bear costume`; a business suit is left alone."""
    words = match["what"].lower().split()
    last = _ANYBODY.get(words[-1], words[-1])
    sense = next(
        (s for s in (sense_of(" ".join(words[-2:])), sense_of(last)) if s and s.noun), None
    )
    if sense is None or sense.noun is None or not is_animate(sense.noun.kind):
        return match[0]
    if match["suit"].lower().startswith("suit") and is_human(sense.noun.kind):
        return match[0]
    return f"dressed as a {' '.join((*words[:-1], last))}"


def _hand_by_hand(match: re.Match[str]) -> str:
    return f" holding {_one_of(match['one'])} and holding {_one_of(match['two'])}"


def _one_of(what: str) -> str:
    is_said = what.split()[0].lower() in _DETERMINERS or what.lower().endswith("s")
    return what if is_said else f"a {what}"


def _wrapped(match: re.Match[str]) -> str:
    """Return a parcel of the colour of its paper; one that has none is a gift in any."""
    is_many = match["what"].lower().endswith("s")
    is_plain = match["hue"].lower().strip() in ("brown", "plain", "kraft", "craft")
    hue = "brown " if is_plain else match["hue"]
    if not hue:
        return match["what"]
    return f"{hue}{'gifts' if is_many else 'gift'}"


_LIMBS_TOO: Final = re.compile(
    r"(?i)(?P<first>\bwith (?:[a-z]+ ){1,3}(?:arms|legs|eyes?|heads|horns|wings|tails?)),? and "
    r"(?=(?:one|two|three|four|five|six|many|several) (?:[a-z]+ )?(?:arms|eyes?|heads)\b)"
)
"""Of a monster with four arms and three eyes each is said by itself."""


_HIVE_DRESS: Final = re.compile(
    r"(?i)\b(?P<who>beekeepers?|apiarist) (?:(?:in|wearing|with) )(?:an? |his |her |full )?"
    r"(?P<hue>(?:[a-z]+ ){0,2}?)(?:(?:bee|beekeeping|beekeeper|protective|safety) )?(?:suit|gear|"
    r"clothing|outfit|veil|hat)s?(?:(?:,| and| with)+ (?:an? |his |her )?(?:[a-z]+ )??"
    r"(?:veil|hat|gloves|helmet|hood|mask))*(?= |$|[,.;])"
)
"""What a beekeeper wears in any case: white overalls, and a veil on the hat."""


def _hived(match: re.Match[str]) -> str:
    hue = match["hue"].strip()
    if hue.lower() in ("", "white"):
        return match["who"]
    return f"{match['who']} in a {hue} shirt and {hue} trousers"


_HEAD_SCARF: Final = re.compile(
    r"(?i)\b(?P<hue>(?:[a-z]+ )?)(?:scarf|shawl|kerchief) (?:on|over|around|round|tied around) "
    r"(?:her|his|their|the) heads?\b"
)

_CROOK: Final = re.compile(
    r"(?i)\b(?P<how>with|holding|carrying|leaning on) (?P<one>an?|his|her) "
    r"(?P<mods>(?:[a-z]+ )?)(?:shepherd'?s? )?crook\b"
)
_SARI_BRIDE: Final = re.compile(
    r"(?i)\b(?:indian |hindu |bengali )?bride (?P<how>in|wearing) (?P<one>an?|her) "
    r"(?P<hue>(?:[a-z]+ ){0,2}?)(?:saree|sari|lehenga)\b"
)
"""Whose wedding dress is a sari has no veil and no crown."""
_OWN_HAIR: Final = re.compile(
    r"(?i)^(?P<one>an?|the) (?P<mid>[^.;,]{2,60}? )(?P<deed>(?:comb|brush|braid|dry|wash|"
    r"strok|twirl|touch)(?:ing|es|s)) (?P<whose>her|his) (?P<look>(?:[a-z]+ ){1,3})hair\b"
)
"""Somebody combing her long black hair: she has such hair."""
_WIG: Final = re.compile(
    r"(?i)\b(?:with|wearing|in) (?:an?|his|her) (?P<mods>(?:[a-z]+ ){1,3}?)wig\b(?! shop)"
)
_WETSUIT: Final = re.compile(
    r"(?i)(?P<diver>(?<=diver))? (?:in|wearing) (?:an?|his|her) (?P<hue>(?:[a-z]+ )?)"
    r"(?:wetsuit|wet suit|diving suit)\b"
)


def _haired(match: re.Match[str]) -> str:
    """Return whose hair it is with it, if a person is named first."""
    words = match["mid"].split()
    for k, word in enumerate(words[:4], 1):
        sense = sense_of(word.lower())
        if sense is not None and sense.noun is not None and is_human(sense.noun.kind):
            who, rest = " ".join(words[:k]), " ".join((*words[k:], match["deed"]))
            look = match["look"].lower()
            return f"{match['one']} {who} with {look}hair {rest} {match['whose']} hair"
    return match[0]


def _bewigged(match: re.Match[str]) -> str:
    return f"with {match['mods'].lower().replace('powdered', 'white')}hair"


def _neoprene(match: re.Match[str]) -> str:
    """Return a suit as a shirt and trousers; a diver has one in any case."""
    if match["diver"] is not None:
        return ""
    hue = match["hue"] or "black "
    return f" in a {hue}shirt and {hue}trousers"


FAMILY: Final = (
    Paraphrase((" hair",), _OWN_HAIR, _haired),
    Paraphrase((" bride ",), _SARI_BRIDE, r"indian woman \g<how> \g<one> \g<hue>sari"),
    Paraphrase((" crook",), _CROOK, r"\g<how> \g<one> \g<mods>walking stick"),
    Paraphrase((" wig",), _WIG, _bewigged),
    Paraphrase((" wetsuit", " wet suit", " diving suit"), _WETSUIT, _neoprene),
    Paraphrase((" carrot",), _CARROT_NOSE, r"\g<more>"),
    Paraphrase((" arms", " eye", " heads"), _LIMBS_TOO, r"\g<first> with "),
    Paraphrase(("beekeeper", "apiarist"), _HIVE_DRESS, _hived),
    Paraphrase((" scarf ", " shawl ", " kerchief "), _HEAD_SCARF, r"\g<hue>headscarf"),
    Paraphrase((" comic",), _COMIC, r"\g<deed> \g<det>book\g<many>"),
    Paraphrase(("slate ",), _SLATE, "charcoal serving board"),
    Paraphrase((" missing",), _MISSING, _without),
    Paraphrase(("piggy",), _PIGGYBACK, r"carrying \1 on his back"),
    Paraphrase(("groceries", "shopping"), _SHOPPING, r"full shopping bag\g<many>"),
    Paraphrase(("wrapped ",), _WRAPPED, _wrapped),
    Paraphrase(
        (" his ", " her ", " its ", " their "), _ON_FACE, r" with \g<what> on \g<whose> face"
    ),
    Paraphrase(("s neck",), _ABOUT_NECK, r"\g<whose> wearing \g<what>"),
    Paraphrase((" other", " right", " left"), _HAND_BY_HAND, _hand_by_hand),
    Paraphrase(("yoga", "pilates"), _ON_MAT, r"\g<on> yoga mat\g<many>"),
    Paraphrase(("florist",), _FLORIST, "saleswoman"),
    Paraphrase((" draw",), _DRAWN, r"holding \g<what>"),
    Paraphrase((" both ", " all ", " each "), _EACH_CLAD, r", \g<all> wearing "),
    Paraphrase((" bottle with",), _POSTED, "message in a bottle"),
    Paraphrase(("costume", "onesie", "kigurumi", " suit"), _COSTUME, _dressed),
    Paraphrase((" stand",), _STAND, r"\g<goods> stall"),
    Paraphrase(("stickers",), _STUCK, r"\g<det> stickered \g<what>"),
)
