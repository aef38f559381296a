"""Owns how loads are carried: between two, on a fork, over the head, as a stack in the arms.

Does not know where hands are (`borne`, `reach`).
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.posing import RAISED
from tintype.engine.vignette.attaching.traits import VEHICLES, extent, is_family
from tintype.engine.vignette.kinds import is_animate, is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft, pose, state
from tintype.engine.vignette.reading.links import Link, is_team
from tintype.engine.vignette.states import BETWEEN_THEM, STACKED

HEAVY_M: Final = 0.9
"""From this size on a thing is lifted above the head, in metres."""
JOINTLY: Final = ("carry", "carri", "hold", "lift", "mov", "drag", "haul", "bring", "transport")
LONG: Final = 3.2
"""What is so many times as long as high is carried by two."""
BULKY_M: Final = 0.75
HEAVING: Final = (*JOINTLY, "load", "unload", "pick")
"""What a forklift does to a load."""
STACKING: Final = ("stack", "pil")


def carry_together(clause: Clause, link: Link, load: Draft) -> bool:
    """Let two or more have between them what is too large for one; False if each has his own."""
    is_joint = link.key in ("holding", "next to", "around", "pulling")
    if not (is_joint and clause.deed.startswith(JOINTLY)):
        return False
    people = clause.living(link.subjects) or link.subjects
    total, kind = sum(d.count for d in people), load.kind
    if kind is None or load.count > 1 or not 1 < total <= MOST_TOGETHER or is_animate(kind):
        return False
    if kind.name == "ladder" and len(people) <= 2:
        load.kind = kind = CATALOG["lying ladder"]
    is_said = "together" in clause.about.phrases
    is_large = extent(kind) > BULKY_M or kind.box[0] > LONG * kind.box[1]
    is_tall = kind.box[1] > 1.3 * kind.box[0] or kind.name == "banner"
    if (
        is_tall
        or not (is_large or is_said)
        or kind.height_m > TALLEST_LOAD_M
        or kind.stance != "ground"
    ):
        return False
    if not all(d.kind and is_human(d.kind) for d in people) or len(people) > 2:
        return False
    for draft in people:
        draft.variant = "reaching"
    load.attributes.append(BETWEEN_THEM)
    clause.ties.relate(load, "between", people[0])
    if len(people) > 1:
        clause.ties.complete(load, people[0], people[1])
    return True


MOST_TOGETHER: Final = 4
TALLEST_LOAD_M: Final = 3.0


MOST_STACKED: Final = 4
"""So many are in a stack that somebody carries and nobody counts."""


def pile_up(clause: Clause, link: Link, things: Draft) -> bool:
    """Let people have before them the stack that they make: on a table if it is of small things."""
    is_stack = clause.deed.startswith(STACKING) and link.key == "next to" and things.count > 1
    if not is_stack or things.kind is None or not is_team(link.subjects):
        return False
    if extent(things.kind) >= HEAVY_M:
        return False
    state(things, STACKED)
    for who in link.subjects:
        who.variant = "reaching"
    is_small = extent(things.kind) < 0.5 * HEAVY_M
    clause.gather.stand_at(link.subjects, [things], "table" if is_small else None)
    return True


def shorten(_: Clause, link: Link, things: Draft) -> bool:
    """Let a stack that somebody carries be so low that each thing in it is seen."""
    if STACKED in things.attributes and link.key == "holding" and things.count > MOST_STACKED:
        things.count = MOST_STACKED
    return False


def heave(clause: Clause, link: Link, load: Draft) -> bool:
    """Let a forklift have on its fork what it lifts or carries; False for all others."""
    if not clause.deed.startswith(HEAVING):
        return False
    lifters = [d for d in link.subjects if d.kind and RAISED in d.kind.variants]
    if not lifters or link.key not in ("holding", "next to", "pushing"):
        return False
    for lifter in lifters:
        lifter.variant = RAISED
        clause.ties.note([(lifter, "holding", load)])
    return True


def lift(clause: Clause, link: Link, load: Draft) -> bool:
    """Let somebody hold up with both arms what is too heavy to be held before the body."""
    who = link.subjects[-1]
    is_meant = clause.deed.startswith("lift") and link.key == "holding"
    if not is_meant or who.kind is None or load.kind is None or not is_human(who.kind):
        return False
    is_heavy = is_family(load.kind, VEHICLES) or load.kind.height_m > 1
    if load.kind.name != "barbell" and (extent(load.kind) < HEAVY_M or not is_heavy):
        return False
    pose(who, ("cheering",))
    clause.ties.note([(load, "on", who)])
    return True


LIFTING: Final = (carry_together, pile_up, shorten, heave, lift)
"""What is tried in this order of those who carry or lift a thing."""
