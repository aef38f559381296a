"""Owns pouring: what it is done from, and the cup on a table into which it goes.

Does not know what a stream looks like (`traces`), nor how a vessel is tipped (`hands`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, is_one_person

TALLEST_CUP_M: Final = 0.9
"""What is poured into is no higher than this, in metres."""
POURED_FROM: Final = {
    "tea": "teapot",
    "coffee": "teapot",
    "water": "jug",
    "juice": "jug",
    "cocktail": "cocktail shaker",
}
"""What a drink is poured from that is drawn in a cup of its own."""


def pour_into(clause: Clause, cup: Draft) -> bool:
    """Let somebody hold a pot over a cup that stands on a table."""
    who, name, drink, _ = clause.ties.all[-1]
    if name != "holding" or who.kind is None or drink.kind is None or cup.kind is None:
        return False
    if not is_human(who.kind) or who.count > 1 or cup.kind.height_m > TALLEST_CUP_M:
        return False
    vessel = POURED_FROM.get(drink.kind.name) or POURED_FROM.get(drink.word or "")
    if vessel is not None:
        drink.kind, drink.word, drink.variant = CATALOG[vessel], None, None
    if "empty" in cup.kind.variants:
        cup.variant = "empty"
    set_pouring(clause, who, cup)
    return True


def begin_pouring(who: Draft) -> None:
    """Tip what somebody holds."""
    if "pouring" not in who.attributes:
        who.attributes.append("pouring")


def set_pouring(clause: Clause, who: Draft, cup: Draft) -> None:
    """Stand a cup on a table before somebody who pours into it."""
    who.variant = "reaching"
    begin_pouring(who)
    clause.gather.prepare([who], [cup])


def pour_from(clause: Clause, who: Draft, vessel: Draft) -> bool:
    """Let somebody pour out of a jug that is named, with or without what is in it."""
    if not is_one_person(who):
        return False
    for one, name, drink, _ in clause.ties.all[:]:
        if one is who and name == "holding":
            clause.making.forget(drink)
    clause.ties.relate(who, "holding", vessel)
    begin_pouring(who)
    return True


def pour_liquid(clause: Clause, liquid: Draft, cup: Draft) -> bool:
    """Let somebody pour what nothing draws by itself, out of a vessel like the one it goes into."""
    who = next((d for d in clause.chain if is_one_person(d)), None)
    if who is None or cup.kind is None or cup.kind.height_m > TALLEST_CUP_M:
        return False
    vessel = clause.gather.furnish("jug", cup)
    vessel.colours = list(liquid.colours)
    clause.unknown[:] = [w for w in clause.unknown if w != liquid.text]
    clause.ties.relate(who, "holding", vessel)
    set_pouring(clause, who, cup)
    return True


def serve(clause: Clause) -> None:
    """Give those who pour something a cup to pour into, where none is named."""
    for who in list(clause.making.drafts):
        if "pouring" not in who.attributes or who.variant == "reaching":
            continue
        vessel = next((r[2] for r in clause.ties.all if r[0] is who and r[1] == "holding"), None)
        if vessel is None:
            continue
        name = POURED_FROM.get(vessel.kind.name if vessel.kind else "")
        if name is not None:
            vessel.kind, vessel.word, vessel.variant = CATALOG[name], None, None
        is_hot = vessel.kind is not None and vessel.kind.name in ("teapot", "coffee pot", "kettle")
        cup = clause.gather.furnish("cup" if is_hot else "glass")
        if cup.kind is not None and "empty" in cup.kind.variants:
            cup.variant = "empty"
        set_pouring(clause, who, cup)
