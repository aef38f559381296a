"""Owns work on plants and hives: who waters has the can over them, who picks is at what bears it.

Does not know where hands are (`reach`).
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, state
from tintype.engine.vignette.reading.links import Link, is_team
from tintype.engine.vignette.states import AT_FOOT, POURING

WATERED: Final = words("water waters watering watered")
PICKED: Final = words("pick picks picking picked harvest harvests harvesting gathering plucking")
CAN: Final = "watering can"
FREE: Final = (None, "standing", "reaching")
"""Poses in which somebody has both hands for his work."""

BEARERS: Final[Mapping[str, str]] = {
    "apple": "apple tree",
    "pear": "apple tree",
    "peach": "apple tree",
    "plum": "apple tree",
    "cherry": "cherry tree",
    "orange": "orange tree",
    "lemon": "lemon tree",
    "lime": "lemon tree",
    "olives": "olive tree",
    "tomato": "tomato plant",
    "bell pepper": "tomato plant",
    "chilli": "tomato plant",
    "corn": "corn plant",
    "strawberry": "strawberry plant",
    "raspberry": "berry bush",
    "blueberries": "berry bush",
    "grapes": "grape vine",
}
"""What bears a fruit."""
HUES: Final[Mapping[str, str]] = {"raspberry": "crimson", "blueberries": "navy"}
"""The colours of berries on a bush that may bear any."""
LOW: Final = ("flowers", "blossoms", "mushroom", "toadstool", "pumpkin", "lettuce", "carrot")
"""What is picked from the ground where it grows."""
IN_A_ROW: Final = 3


def water(clause: Clause) -> None:
    """Let somebody who waters plants hold the can over them."""
    is_said = not WATERED.isdisjoint(clause.about.phrases)
    for who, name, plant, _ in clause.ties.all[:]:
        if name != "next to" or who.variant not in FREE:
            continue
        is_plant = plant.kind is not None and is_family(plant.kind, FLORA)
        is_one = who.kind is not None and is_human(who.kind) and who.count == 1
        if not (is_plant and is_one):
            continue
        held = [r[2] for r in clause.ties.all if r[0] is who and r[1] == "holding"]
        cans = [d for d in held if d.kind is CATALOG[CAN]]
        is_at_it = bool(cans) and who.variant == "reaching"
        if (held and not cans) or not (is_said or is_at_it):
            continue
        can = cans[0] if cans else clause.gather.furnish(CAN, plant)
        can.variant = None
        if not cans:
            clause.ties.relate(who, "holding", can)
        who.variant = "reaching"
        who.attributes.append(POURING)


BASKETS: Final = ("basket", "bucket", "crate", "bowl", "wheelbarrow")


def harvest(clause: Clause) -> None:
    """Stand what bears a fruit beside those who pick it, and the fruit in a basket or on it."""
    if PICKED.isdisjoint(clause.about.phrases):
        return
    picked: dict[int, tuple[Draft, list[Draft]]] = {}
    for who, name, fruit, _ in clause.ties.all:
        is_meant = name == "holding" and who.kind is not None and is_human(who.kind)
        if is_meant and fruit.kind is not None and who.variant in FREE:
            picked.setdefault(id(fruit), (fruit, []))[1].append(who)
    for fruit, pickers in picked.values():
        plant = plant_of(clause, fruit)
        if plant is None:
            continue
        for one, _, basket, _ in clause.ties.all[:]:
            if one is plant and basket.kind is not None and basket.kind.name in BASKETS:
                clause.ties.part(plant, basket)  # `From a tree into a basket`: not the tree.
        for who in pickers:
            clause.ties.part(who, fruit)
            who.variant = "reaching"
        if len(pickers) == 2 and all(d.count == 1 for d in pickers):
            clause.ties.relate(plant, "between", pickers[0])
            clause.ties.complete(plant, *pickers)
            continue
        for who in pickers:
            clause.ties.relate(who, "next to", plant)


def plant_of(clause: Clause, fruit: Draft) -> Draft | None:
    """Return what is picked from, the fruit in a basket beside it; what grows on the ground itself.

    None if nobody picks such a thing.
    """
    kind = fruit.kind
    if kind is None:
        return None
    if kind.name == "bouquet":
        fruit.kind = kind = CATALOG["flower"]
        clause.about.suggest("meadow")
    if is_family(kind, LOW) or kind.name in LOW:
        if not fruit.is_counted:
            fruit.count = max(fruit.count, IN_A_ROW)
        return fruit
    bearer = CATALOG.get(BEARERS.get(kind.name, ""))
    if bearer is None:
        return None
    drafts, ties = clause.making.drafts, clause.ties
    plant = next((d for d in drafts if d.kind in (bearer, CATALOG["tree"], CATALOG["bush"])), None)
    if plant is None:
        plant = clause.gather.furnish(bearer.name, fruit, 1 if is_tree(bearer) else IN_A_ROW)
    plant.kind, plant.word = bearer, None
    if hue := HUES.get(kind.name):
        plant.colours = [hue]
    if not any(r[0] is fruit and r[1] in ("inside", "on") for r in ties.all):
        basket = next((d for d in drafts if d.kind is CATALOG["basket"]), None)
        basket = basket or clause.gather.furnish("basket", fruit)
        ties.relate(fruit, "inside", basket)
    return plant


def is_planted(kind: Kind) -> bool:
    """Tell whether a thing is put into the earth: a tree, a flower, carrots, not a flag."""
    return is_family(kind, (*FLORA, "vegetables", "fruit"))


def plant(clause: Clause, link: Link, thing: Draft) -> bool:
    """Let people put a young tree, or what is so small that they kneel to it, into the earth."""
    is_meant = clause.deed.startswith("plant") and is_team(link.subjects)
    if not is_meant or thing.kind is None or not is_planted(thing.kind):
        return False
    if is_tree(thing.kind):
        thing.size = "tiny"
    elif not is_family(thing.kind, FLORA):
        thing.kind, thing.word = CATALOG["seedling"], None  # Of carrots only the green is seen.
    else:
        thing.size = "small"
    for who in link.subjects:
        who.variant, who.gear = "reaching", None
        if thing.kind and not is_tree(thing.kind):
            who.tool = "trowel"
            state(who, AT_FOOT)
    clause.about.suggest("garden")
    clause.gather.surround(link.subjects, thing)
    return True


def smoke_out(clause: Clause, link: Link, hive: Draft) -> bool:
    """Let beekeepers stand at a hive with their smoker."""
    is_meant = clause.deed.startswith("smok") and is_team(link.subjects)
    if not is_meant or hive.kind is None or hive.kind.name != "beehive":
        return False
    for who in link.subjects:
        who.variant, who.tool = "reaching", "bee smoker"
    clause.gather.surround(link.subjects, hive)
    return True


TENDING: Final = (plant, smoke_out)
"""What is done to plants and bees, as a verb and its object say it."""
