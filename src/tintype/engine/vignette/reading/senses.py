"""Owns what a word of two meanings means here: a staff that is held is no crew.

Knows what else was said; does not know what is drawn.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.lexicon.index import Noun
from tintype.engine.vignette.reading.circumstance import Circumstances
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.grammar import Phrase
from tintype.engine.vignette.reading.tokens import Lexeme, lexemes_of

CRIBS: Final = frozenset({"crib", "cot", "cradle", "nursery", "baby"})
"""Who says these means by a mobile no telephone."""
MEANT: Final[Mapping[tuple[str, str], str]] = {
    **dict.fromkeys((("staff", key) for key in ("holding", "with", "on")), "magic staff"),
    **dict.fromkeys((("cloth", "on"), ("fabric", "on")), "picnic blanket"),
    **dict.fromkeys((("bar", "behind"), ("bar", "on")), "counter"),
    ("viola", "playing"): "violin",
    **dict.fromkeys((("surface", "on"), ("tabletop", "on"), ("countertop", "on")), "slab"),
}
"""What a word means after a relation: a staff that is held is no crew."""
PAINTED: Final = words("painter artist paint painting studio easel canvas palette") | {
    *("bucket of paint", "can of paint", "tin of paint", "pot of paint", "paint can"),
    "paint bucket",
}
HONEYED: Final = words("honey honeycomb honeypot") | {"jar of honey", "honey jar", "pot of honey"}
SENSES: Final[Mapping[str, tuple[tuple[str, frozenset[str]], ...]]] = {
    "club": (("baseball bat", words("ogre troll giant caveman barbarian orc goblin")),),
    "hoop": (
        (
            "hula hoop",
            words("dolphin dolphins seal lion tiger dog poodle circus acrobat horse"),
        ),
    ),
    "fighter": (
        ("spaceship", words("space spaceship spaceships starship galaxy planet asteroids")),
    ),
    "guard": (
        (
            "knight",
            words("throne king queen castle palace medieval royal prince princess")
            | {"throne room", "castle hall"},
        ),
    ),
    "brush": (("paintbrush", PAINTED),),
    "bat": (
        (
            "baseball bat",
            words("baseball ball hit hits hitting swings swinging batter pitcher cricket player"),
        ),
    ),
    "net": (
        (
            "goal",
            words("soccer football goalkeeper goalie striker kicking kicks scoring scores"),
        ),
    ),
    "bow": (
        ("violin bow", words("violin violins cello cellos fiddle viola violinist cellist")),
        (
            "hair bow",
            words("hair tail neck pigtails ponytail braid collar gift present")
            | {"in her hair", "on its tail", "on its head", "around its neck", "on her head"},
        ),
    ),
    "crane": (
        (
            "crane bird",
            words(
                """reed reeds marsh pond lake wings nest feathers bird birds dancing swamp wetland
                lotus flock wading bamboo marshland cattails heron herons japanese beak egret
                rushes"""
            ),
        ),
    ),
    "dam": (("beaver dam", words("beaver beavers otter otters sticks logs branches twigs")),),
    "drumstick": (("drum stick", words("drum drums snare drummer drumming bongo kit")),),
    "dipper": (("honey dipper", HONEYED),),
    "track": (("toy track", words("toy toys train playroom") | {"toy train"}),),
    "rook": (("chess rook", words("chess chessboard chessboards king pawn board knight")),),
    "mouse": (("computer mouse", words("keyboard computer laptop monitor desktop mousepad")),),
}
"""What a word means besides its first meaning, and the words by which one tells."""
STAVED: Final = ("wizard", "mage", "druid", "shepherd")
"""Whose drawings have a staff."""


def told_by(word: str, said: Collection[str]) -> str | None:
    """Return the name of another thing that a word means, by what else was said."""
    others = SENSES.get(word, ())
    return next((name for name, signs in others if not signs.isdisjoint(said)), None)


def other_sense(head: Lexeme, said: Collection[str]) -> Noun | None:
    """Return another thing that a word names, where what else was said tells that."""
    other = told_by(singular(head.text), said)
    if other is None:
        return None
    sense = lexemes_of(other)[0].sense.noun
    if sense is None or head.sense.noun is None:
        return None
    return Noun(sense.kind, None, is_plural=head.sense.noun.is_plural)


def meaning(
    p: Phrase, head: Lexeme, key: str, about: Circumstances, drafts: Sequence[Draft]
) -> Lexeme | None:
    """Return what a head means after the relation `key`; None if it is drawn with its owner."""
    if (meant := MEANT.get((head.text, key))) and p.det in ("a", "the"):
        head = lexemes_of(meant)[0]
        if head.text == "counter":
            about.suggest("restaurant")
    elif head.text == "bar counter":
        about.suggest("bar")
    elif head.text == "mobile" and not CRIBS.isdisjoint(about.phrases):
        head = lexemes_of("baby mobile")[0]
    elif head.text == "fire" and p.det == "the":
        head = lexemes_of("fireplace")[0]
    if head.text == "staff" and (p.is_own or p.det == "a"):
        if any(d.kind and d.kind.name in STAVED for d in drafts):
            return None
        head = lexemes_of("magic staff")[0]  # No people who work there.
    if head.text == "marble" and key in ("on", "atop") and not p.count and p.det != "a":
        # On white marble: on a slab of it.
        head, p.mods = lexemes_of("slab")[0], [*p.mods, head]
    return head
