"""Owns who eats or drinks from what: beasts with the muzzle in a bowl, people from a cup.

Does not know what they eat, nor the verbs beyond those of drinking.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import DRUNK_FROM, head_word, is_holder
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, pose, state
from tintype.engine.vignette.reading.habits import DRINKING, LOWERED, stoop
from tintype.engine.vignette.reading.links import Link
from tintype.engine.vignette.states import AT_MUZZLE


def stoop_over(clause: Clause, who: Draft, source: Draft) -> bool:
    """Let a beast eat or drink from a bowl or a trough with its muzzle in it."""
    held = [two for one, name, two, _ in clause.ties.all if one is who and name == "holding"]
    for meal in held:
        clause.ties.part(who, meal)
    is_drunk = clause.deed.startswith(DRINKING)
    fill(clause, source, held, is_drunk=is_drunk)
    stoop(who)
    if who.count == 1:
        state(who, AT_MUZZLE)
    clause.ties.relate(who, "next to" if who.count == 1 else "around", source)
    return True


def fill(clause: Clause, source: Draft, meals: Sequence[Draft], *, is_drunk: bool) -> None:
    """Fill the bowl from which a beast feeds with its milk, its water or its meal."""
    names = [meal.kind.name for meal in meals if meal.kind]
    is_bowl = source.kind is not None and source.kind.name in BOWLS
    filled = "milk bowl" if "milk" in names else "water bowl" if is_drunk else "food bowl"
    if is_bowl and (is_drunk or not meals):
        source.kind, source.word = CATALOG[filled], None
        for meal in meals:
            clause.making.forget(meal)
        return
    for meal in meals:
        clause.ties.relate(meal, "inside", source)


BROWSING_M: Final = 3.5
"""A beast that is taller eats from the crowns of trees."""
BOWLS: Final = ("bowl", "saucer", "plate", "food bowl", "water bowl", "milk bowl")
"""What a pet eats and drinks from, whatever is in it."""


def bury(clause: Clause, link: Link, thing: Draft) -> bool | None:
    """Let a beast that buries a thing have it before it in a hole, and one that digs be at it."""
    who = link.subjects[-1]
    is_beast = who.kind is not None and is_animate(who.kind) and not is_human(who.kind)
    is_dug = thing.kind is not None and thing.kind.name == "hole" and clause.deed.startswith("dig")
    is_meant = is_dug or clause.deed.startswith(("bury", "buri"))
    if not (is_meant and is_beast and link.is_deed) or who.count > 1:
        return None
    hole = thing if is_dug else clause.gather.furnish("hole", thing)
    clause.ties.part(who, thing)
    if not is_dug:
        clause.ties.relate(thing, "inside", hole)
    pose(who, LOWERED)
    who.wishes.clear()
    state(who, AT_MUZZLE)
    clause.ties.relate(who, "next to", hole)
    return True


def feed_from(clause: Clause, who: Draft, source: Draft) -> bool:
    """Let somebody eat or drink from a bowl or a tree that stands before him, or from a cup."""
    if who.kind and source.kind and source.kind.category == "drinks" and is_human(who.kind):
        clause.ties.relate(who, "holding", source)
        return True
    if who.kind and source.kind and is_human(who.kind) and head_word(source.kind) in DRUNK_FROM:
        if who.kind.name in ("baby", "toddler") and source.kind.name == "bottle":
            source.kind, source.word = CATALOG["baby bottle"], None
        clause.ties.relate(who, "holding", source)
        return True
    if source.kind is None:
        return False
    is_dish = is_holder(source.kind) or source.kind.name in BOWLS
    if not (is_dish or is_tree(source.kind)):
        return False
    if who.kind and not is_human(who.kind) and not is_tree(source.kind):
        return stoop_over(clause, who, source)
    meals = [two for one, name, two, _ in clause.ties.all if one is who and name == "holding"]
    for meal in meals:
        clause.ties.part(who, meal)
        if is_tree(source.kind):
            clause.making.forget(meal)  # They are on the tree.
        else:
            clause.ties.relate(meal, "inside", source)
    if who.kind and is_tree(source.kind) and who.kind.height_m > BROWSING_M and who.count == 1:
        state(who, AT_MUZZLE)
        who.size, source.size = "large", "normal"  # So its head is at the crown.
    clause.ties.relate(who, "next to", source)
    return True
