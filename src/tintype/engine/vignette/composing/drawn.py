"""Owns how one piece of a subject is drawn in its own box: its light, its words, as a statue.

Does not know what hangs on it (`cluster`).
"""

from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.anatomy import DARK_COATED
from tintype.engine.vignette.art.cat_coat import PLAIN
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.composing.spots import Reach
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.finish.condition import worn_down
from tintype.engine.vignette.finish.spoilt import dyed, spoilt
from tintype.engine.vignette.finish.stuff import made_of
from tintype.engine.vignette.finish.swatches import SOLID, palette_of, stuff_of
from tintype.engine.vignette.finish.wares import stocked, trade_of
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.material import MATERIALS
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.states import FLOWERING, HALF_FULL

KIN_KINDS: Final = ("baby", "toddler", "old man", "old woman")
KIN_WORDS: Final = words(
    """mother father mum mom dad mommy daddy mama papa son daughter grandson granddaughter
    grandchild brother sister parent aunt uncle wife husband"""
)
"""Who looks alike in one picture."""
CARVED: Final = "carved"
"""The attribute of a statue, which is of one stuff all over."""

ANY_SHOP: Final = ("storefront", "shopfront", "store", "shop front", "store front", "boutique")
"""Words for a shop that nobody writes on its sign."""


def sign_of(subject: Subject, kind: Kind) -> str | None:
    """Return what a shop has on its sign if nothing else is said: its trade, or what it is called.

    In the window of one the goods are, and no words.
    """
    trade = trade_of(subject, kind)
    if trade is not None:
        return trade.letters if kind.category == "buildings_shops" else None
    word = subject.word
    is_shop = kind.category in ("buildings_shops", "buildings_town")
    says_more = word is not None and word not in (*kind.name.split(), *ANY_SHOP)
    return word.upper() if word and says_more and is_shop and len(word) < 16 else None


def lit(air: Air, attributes: tuple[str, ...]) -> Air:
    """Return the air for something whose lights are on by day, or off at night."""
    is_lit = "bright windowed" in attributes or (air.is_night and "dark windowed" not in attributes)
    return air if is_lit == air.is_night else msgspec.structs.replace(air, is_night=is_lit)


def coat_of(subject: Subject, kind: Kind) -> tuple[str, ...]:
    """Return the attribute of an animal that is said to be of one colour, black or white."""
    is_plain = subject.pattern is None and subject.colours in SOLID
    if not is_plain or not kind.category.startswith("animals"):
        return ()
    return (PLAIN, DARK_COATED) if subject.colours == ("black",) else (PLAIN,)


def said_of(subject: Subject) -> tuple[str, ...]:
    """Return what is said of a thing that its drawing itself shows: that it is half full."""
    is_in_flower = any(p.slot == "flower" for p in subject.parts)
    return tuple(
        name
        for name, is_so in (
            (HALF_FULL, HALF_FULL in subject.attributes),
            (FLOWERING, is_in_flower or FLOWERING in subject.attributes),
        )
        if is_so
    )


def draw_subject(
    subject: Subject,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None = None,
    kin: Dice | None = None,
    reach: Reach | None = None,
) -> Drawing:
    """Draw one piece of a subject in its own box; a `pose` goes before the variant asked for."""
    kind = CATALOG[subject.kind]
    drawing = kind.draw(
        variant=pose or subject.variant,
        is_flipped=is_flipped,
        air=lit(air, subject.attributes),
        dice=dice,
        attributes=(*stocked(subject, kind), *coat_of(subject, kind), *said_of(subject)),
        lettering=subject.lettering or sign_of(subject, kind),
        palette=palette_of(subject, kind),
        kin=kin,
        reach=reach.points if reach else (),
    )
    stuff = MATERIALS.get(stuff_of(subject, kind) or "")
    hue = COLOURS.get(subject.colours[0]) if subject.colours else None
    drawing = made_of(drawing, kind, stuff_of(subject, kind), hue)
    drawing = worn_down(spoilt(drawing, kind, subject.attributes), kind, subject)
    if CARVED in subject.attributes and stuff and not subject.colours:
        drawing = hewn(drawing, stuff.colour)
    if is_flipped and "text" in drawing.anchors:
        # Words are never shown in a mirror.
        return draw_subject(subject, is_flipped=False, air=air, dice=dice, pose=pose, kin=kin)
    return drawing


def hewn(drawing: Drawing, stuff: str) -> Drawing:
    """Return a drawing as a statue: all of it of one stuff, what was dark is in its shade."""

    def dye(own: str) -> str:
        light = colour.lightness(own) - 0.66
        return colour.mix(stuff, "#ffffff" if light > 0 else "#2f2740", min(0.6, abs(light)))

    return dyed(drawing, dye)


def lettered(
    subject: Subject,
    stream: str,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None,
    reach: Reach | None = None,
) -> tuple[Drawing, bool]:
    """Return the drawing of a piece, and whether it shows the words that it is to hold.

    Drawing twice, by the same chance, tells whether the drawing can.
    """
    is_kin = is_relative(subject) and stream.endswith("/0")

    def made(one: Subject) -> Drawing:
        own = dice.child(stream)
        kin = dice.child("kin") if is_kin else None
        return draw_subject(
            one, is_flipped=is_flipped, air=air, dice=own, pose=pose, kin=kin, reach=reach
        )

    drawing = made(subject)
    if not subject.lettering:
        return drawing, False
    return drawing, made(msgspec.structs.replace(subject, lettering=None)) != drawing


def is_relative(subject: Subject) -> bool:
    """Tell whether somebody is named as one of a family, whose skins are alike."""
    return subject.kind in KIN_KINDS or (subject.word or "").rpartition(" ")[2] in KIN_WORDS
