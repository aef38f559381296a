"""Owns the tools that deeds need: brushes and easels, axes and logs, what is ridden.

Knows the things of a prompt and their ties; does not know words.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.person_body import POSES
from tintype.engine.vignette.attaching.traits import MASTERS, is_family
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.manners import ANGLERS
from tintype.engine.vignette.reading.painting import put_up_wall, sketch, stand_easel

_OWN_RIDES: Final = ("athletes", "players")
_OWN_TOOLS: Final = ("jobs", "callings", *_OWN_RIDES)
"""Categories of people whose drawings have things of their own."""
WOOD_CUT: Final = frozenset({"chopping wood", "cutting wood", "chopping", "splitting wood"})
SHARED: Final = ("sailboat", "canoe", "rowing boat", "sled")
"""What several ride together who do a sport."""
IN_USE: Final = ("pouring", "swung", "in work")
"""How tools look while they are used."""


def land_fish(clause: Clause, bear: Draft) -> None:
    """Give an animal that fishes a fish, and let it stand in the water, if there is any."""
    fish = next((d for d in clause.making.drafts if d.kind and d.kind.name == "fish"), None)
    if fish is None:
        fish = Draft(CATALOG["fish"])
        clause.making.drafts.insert(clause.making.drafts.index(bear) + 1, fish)
    clause.ties.relate(bear, "holding", fish)
    bear.where, bear.variant = "water", "standing"


def take_up(clause: Clause, draft: Draft) -> None:
    """Let the tool that somebody has in the hand be the one for the deed, not the usual one."""
    usual = CATALOG.get(draft.gear.tool or "") if draft.gear else None
    if usual is None or draft.gear is None or WORKSHOP not in usual.tags:
        return
    held = [r[2].kind for r in clause.ties.all if r[0] is draft and r[1] == "holding"]
    tool = next((k for k in held if k is not None and WORKSHOP in k.tags), None)
    if tool is not None and tool is not usual:
        draft.gear = msgspec.structs.replace(draft.gear, tool=tool.name)


WORKSHOP: Final = "tool"
"""The tag of tools of which one does for another: a hoe for a shovel, a scythe for a mower."""


def equip(clause: Clause) -> None:
    """Give people what they do something with or ride on, unless they have it already."""
    handed: dict[str, Draft] = {}
    for draft in list(clause.making.drafts):
        take_up(clause, draft)
        kind, sense = draft.kind, draft.gear
        if kind is None or sense is None or not is_animate(kind):
            continue
        if sense.tool == "shovel" and not is_human(kind):
            continue  # A dog digs with its paws.
        if sense.tool == "fishing rod" and kind.name in ANGLERS:
            land_fish(clause, draft)
            continue
        if sense.tool == "axe" and not WOOD_CUT.isdisjoint(clause.about.phrases):
            split_logs(clause, draft)
        if (
            sense.tool in OWN_CARE
            and draft.variant == "reaching"
            and not is_on_other(clause, draft)
        ):
            draft.variant = "standing"  # It is his own face that he shaves.
        thing = CATALOG.get(feed_of(clause, draft, sense.tool) or sense.mount or "")
        is_free = sense.mount is None or not any(
            r[0] is draft and r[1] in ("riding", "inside") for r in clause.ties.all
        )
        if sense.tool == "paintbrush" and draft.variant == "painting" and kind.name == "artist":
            stand_easel(clause, draft)  # The brush is in his own drawing.
        if sense.tool == "pencil" and is_human(kind):
            sketch(clause, draft)
        has_own = draft.variant != "reaching" and (
            (sense.mount is not None and kind.category in _OWN_RIDES)
            or is_shown(draft, thing.name if thing else None)
        )
        if (
            thing is not None
            and not has_own
            and is_free
            and all(d.kind is not thing for d in clause.making.drafts)
        ):
            given = Draft(thing)
            if sense.mount and draft.variant == "standing":
                draft.variant = None
            given.variant = next((v for v in IN_USE if v in thing.variants), None)
            clause.making.drafts.insert(clause.making.drafts.index(draft) + 1, given)
            if thing.name == "grill":
                fire_up(clause, draft, given)
                continue
            if place := where_done(clause, thing.name):
                clause.about.suggest(place)
            if thing.name == PUSHED and is_human(kind):
                draft.variant = "reaching"
                draft.attributes.append("at the grip")
                clause.ties.relate(draft, "next to", given)
                draft.wishes.clear()
                continue
            if sense.mount:
                clause.ties.shift(draft, given)
                given.count = 1 if thing.name in SHARED else draft.count
            use = "wearing" if thing.name in WORN else "holding"
            clause.ties.relate(draft, "riding" if sense.mount else use, given)
            handed[thing.name] = given
            if thing.name == "paintbrush":
                stand_easel(clause, draft)
            elif thing.name == "paint roller":
                put_up_wall(clause, draft)
        elif thing is not None and not has_own and is_free and thing.name in handed:
            # Whoever does the same has one as well.
            if sense.mount and thing.name not in SHARED:
                handed[thing.name].count += draft.count
            clause.ties.relate(draft, "riding" if sense.mount else "holding", handed[thing.name])
        if thing is not None:
            draft.wishes.clear()


def is_shown(draft: Draft, tool: str | None) -> bool:
    """Tell whether somebody's own drawing has a tool in the hand, in the pose that was said."""
    if draft.kind is None or draft.kind.category not in _OWN_TOOLS:
        return False
    is_own = draft.variant == "standing" or draft.variant not in POSES
    return is_own and draft.kind.name in MASTERS.get(tool or "", ())


OWN_CARE: Final = ("razor", "comb", "hairbrush", "toothbrush", "lipstick")
"""What is used on oneself, unless somebody else is named."""


def is_on_other(clause: Clause, draft: Draft) -> bool:
    """Tell whether what somebody does is done to somebody else."""
    others = (r[2] for r in clause.ties.all if r[0] is draft and r[1] == "next to")
    return any(d.kind is not None and is_animate(d.kind) for d in others)


WORN: Final = ("headphones",)
"""Tools that are on the head."""
INDOORS: Final = ("mop", "vacuum cleaner", "iron")
PUSHED: Final = "vacuum cleaner"
"""What stands on the floor while it is used."""


def where_done(clause: Clause, tool: str) -> str | None:
    """Return where something is done with a tool, if it is not said: floors are in rooms."""
    if tool in INDOORS or (tool == "broom" and "floor" in clause.about.heard):
        return "room"
    return "lake" if tool == "fishing rod" else None


def split_logs(clause: Clause, cutter: Draft) -> None:
    """Lay a log before somebody who chops wood, unless one is named."""
    cutter.variant = "reaching" if cutter.variant in (None, "standing") else cutter.variant
    if any(d.kind and d.kind.name in ("log", "tree stump") for d in clause.making.drafts):
        return
    log = clause.gather.furnish("log", cutter)
    log.size = "small"
    clause.ties.relate(cutter, "next to", log)


def fire_up(clause: Clause, cook: Draft, grill: Draft) -> None:
    """Stand a grill before somebody, and put on it what is grilled."""
    for dish in clause.making.drafts:
        if dish.kind is not None and is_family(dish.kind, ("food", "everyday", "snacks")):
            clause.ties.part(cook, dish)
            clause.ties.relate(dish, "on", grill)
    clause.ties.relate(cook, "next to", grill)
    cook.wishes.clear()


def feed_of(clause: Clause, draft: Draft, tool: str | None) -> str | None:
    """Return what somebody feeds birds with, and others; nothing if it is named."""
    if tool != "bird feed" or draft.kind is None:
        return tool
    is_named = any(r[0] is draft and r[1] == "holding" for r in clause.ties.all)
    if is_named or not is_human(draft.kind):
        return None
    fed = [r[2].kind for r in clause.ties.all if r[0] is draft and r[2].kind is not None]
    return tool if any(is_family(k, ("birds",)) for k in fed) else "bowl"
