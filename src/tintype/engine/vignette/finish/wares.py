"""Owns what shows the trade of a shop: its sign, an emblem over it and goods in the window.

Does not know how shops are called (`lexicon.shops`), nor their drawings beyond their anchors.
"""

from typing import Final

from tintype.engine.vignette.art.buildings_shops import STOCKED
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.outline import ellipse
from tintype.engine.vignette.art.pen import Air, Anchor, Group, Node, Pen
from tintype.engine.vignette.forms import plural
from tintype.engine.vignette.kinds import is_animate, sense_of
from tintype.engine.vignette.lexicon.shops import TRADES, Trade
from tintype.engine.vignette.scene import Subject

HOUSES: Final = ("shop", "cafe", "restaurant", "bakery")
"""Houses in which many trades may be; the others show their own."""
WINDOWS: Final = ("shop window",)
SOLD_M: Final = 2.0
"""What is larger is sold in no window."""
TALLEST: Final = 46.0
"""Height of the tallest of the goods, in units of a shop's box."""


def trade_of(subject: Subject, kind: Kind) -> Trade | None:
    """Return the trade of a shop or of its window, by what it was called or what was said of it."""
    if kind.name not in (*HOUSES, *WINDOWS):
        return None
    word = (subject.word or "").removesuffix(" window")
    if word in TRADES:
        return TRADES[word]
    for said in subject.attributes:
        if found := TRADES.get(f"{said} shop") or TRADES.get(f"{said} restaurant"):
            return found
    return next((t for said in subject.attributes if (t := sold(said, kind))), None)


def sold(said: str, house: Kind) -> Trade | None:
    """Return the trade of one who sells a thing that has no trade of its own: a drum shop."""
    sense = sense_of(said)
    kind = sense.noun.kind if sense and sense.noun else None
    if kind is None or kind.height_m > SOLD_M or is_animate(kind):
        return None
    letters = plural(said) if house.name == "shop" else said
    return Trade(house=house.name, letters=letters.upper(), goods=(kind.name,))


def stocked(subject: Subject, kind: Kind) -> tuple[str, ...]:
    """Return the attributes of a subject, with the word that makes room for its goods."""
    has_goods = trade_of(subject, kind) is not None
    return (*subject.attributes, STOCKED) if has_goods else subject.attributes


def displayed(
    subject: Subject, kind: Kind, drawing: Drawing, air: Air, *, has_own: bool
) -> tuple[Node, ...]:
    """Return the goods in the window of a shop and the emblem over its sign.

    What `has_own` things in its window, which were named, shows no others.
    """
    trade = trade_of(subject, kind)
    sill = drawing.anchors.get("display") or drawing.anchors.get("inside")
    if trade is None or sill is None:
        return ()
    tall = TALLEST if kind.name in HOUSES else 2 * TALLEST
    out = [] if has_own else goods_on(sill, trade, air, tall=tall)
    at = drawing.anchors.get("emblem")
    return (*out, *emblem_at(at, trade, air)) if at else tuple(out)


def goods_on(sill: Anchor, trade: Trade, air: Air, *, tall: float) -> list[Node]:
    """Return goods side by side on the floor of a window, each kind again where there is room."""
    wide = sill.size or 100.0
    kinds = [CATALOG[name] for name in trade.goods if name in CATALOG]
    count = max(3, len(kinds)) if len(kinds) > 1 or kinds[0].breadth < 2 * kinds[0].box[1] else 2
    room = wide / count
    out: list[Node] = []
    for k in range(count):
        kind = kinds[k % len(kinds)]
        scale = min(0.92 * room / kind.breadth, tall / kind.box[1])
        x = sill.x + (k + 0.5 - count / 2) * room
        out.append(
            placed(kind, air, scale, x - 0.5 * kind.box[0] * scale, sill.y, foot=kind.ground)
        )
    return out


def emblem_at(at: Anchor, trade: Trade, air: Air) -> list[Node]:
    """Return a round sign with the first of the goods on it."""
    kind, across = CATALOG[trade.goods[0]], at.size or 58.0
    disc = Pen()
    disc.form("#c9a24a", ellipse(at.x, at.y, 0.5 * across, 0.5 * across), shade=2, light=2)
    disc.form("#fbf3e2", ellipse(at.x, at.y, 0.45 * across, 0.45 * across), shade=2)
    scale = 0.62 * across / max(kind.breadth, kind.box[1])
    x, y = at.x - 0.5 * kind.box[0] * scale, at.y - 0.5 * kind.box[1] * scale
    return [Group(children=disc.nodes), placed(kind, air, scale, x, y, foot=0.0)]


def placed(kind: Kind, air: Air, scale: float, x: float, y: float, *, foot: float) -> Node:
    """Return a thing drawn with its left edge at `x` and what is `foot` units down in it at `y`."""
    drawing = kind.draw(air=air)
    whole = (drawing.group, drawing.front) if drawing.front else (drawing.group,)
    return Group(children=whole, matrix=(scale, 0.0, 0.0, scale, x, y - foot * scale))
