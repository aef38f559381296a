"""Owns what lies before somebody at work though nobody named it: a plank before who saws.

What he was said to have in the hands for it, the eggs that he fries, lies there instead. Does not
know where hands are (`reach`), nor which tool a deed needs (`lexicon.actions`).
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.clause import Clause
from tintype.engine.vignette.draft import Draft
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.posing import JUGGLING
from tintype.engine.vignette.states import AT_RIM
from tintype.engine.vignette.traits import is_family

FREE: Final = (None, "standing", "sitting", "holding", "reaching", "writing", "drawing")
"""Poses of who stands at a table for his work."""
CLOTH: Final = ("clothes", "hats", "headgear", "bedding", "accessories")
EATEN: Final = ("food", "fruit", "vegetables", "sweets", "snacks", "groceries", "everyday")


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """Work at a table or a stove with a tool: on what, and in which room if none is said.

    `own` are families of things that are worked on instead if they were named; they are in or on a
    `vessel` then. `tool` takes the place of that by which the work is known; what is done by hand
    needs it no more.
    """

    deeds: frozenset[str]
    thing: str
    top: str = "table"
    room: str | None = None
    own: tuple[str, ...] = ()
    tool: str | None = None
    vessel: str | None = None
    is_by_hand: bool = False


TASKS: Final[Mapping[str, tuple[Task, ...]]] = {
    "needle and thread": (
        Task(deeds=words("sewing sews stitching"), thing="sewing machine", is_by_hand=True),
    ),
    "saw": (Task(deeds=words("sawing saws") | {"sawing wood"}, thing="plank"),),
    "pencil": (
        Task(
            deeds=words("writing writes drawing sketching doodling write draw"),
            thing="document",
            own=("notebook", "letter", "book", "document", "picture frame", "painting", "postcard"),
        ),
    ),
    "pan": (
        Task(
            deeds=words("frying fries fry"),
            thing="fried egg",
            top="stove",
            room="kitchen",
            own=EATEN,
            tool="spatula",
            vessel="pan",
        ),
        Task(
            deeds=words("cooking cooks cook"),
            thing="pot",
            top="stove",
            room="kitchen",
            tool="ladle",
        ),
    ),
    "rolling pin": (
        Task(
            deeds=words("baking bakes bake"),
            thing="dough",
            room="kitchen",
            own=EATEN,
            vessel="tray",
            is_by_hand=True,
        ),
    ),
}
"""The work of who has a tool in the hand, by the tool."""
SHEETS: Final = ("picture frame", "painting", "letter")
"""What is drawn or written with a pencil, and is a sheet of paper until it is done."""


def lay_out(clause: Clause) -> None:
    """Lay before everybody at work what he works on."""
    said = set(clause.about.said)
    for who in list(clause.making.drafts):
        if who.gear is None or who.gear.tool not in TASKS or not is_free(clause, who):
            continue
        task = next((t for t in TASKS[who.gear.tool] if not t.deeds.isdisjoint(said)), None)
        if task is not None:
            set_to(clause, who, task)


def is_free(clause: Clause, who: Draft) -> bool:
    """Tell whether somebody is one person who has to do with nothing but what is in his hands."""
    if who.kind is None or not is_human(who.kind) or who.count > 1 or who.variant not in FREE:
        return False
    return not any(
        who in (r[0], *r[2:]) and r[1] != "holding" and r[0].kind and r[2].kind
        for r in clause.ties.all
    )


def set_to(clause: Clause, who: Draft, task: Task) -> None:
    """Stand somebody at his work, the tool in the hand."""
    drafts, ties = clause.making.drafts, clause.ties
    held = [r[2] for r in ties.all if r[0] is who and r[1] == "holding" and r[2].kind]
    own = [d for d in held if d.kind and is_worked(d, task)]
    own = own or [d for d in drafts if d.kind and is_worked(d, task) and not ties.is_tied(d)]
    tool = next((d for d in held if d.kind and who.gear and d.kind.name == who.gear.tool), None)
    if tool is None or (len(held) > 1 and not own):
        return
    for thing in own:
        ties.part(who, thing)
        begin(thing, task)
    if task.tool is not None:
        tool.kind, tool.word = CATALOG[task.tool], None
    who.variant = "reaching"
    vessel = clause.gather.furnish(task.vessel) if own and task.vessel else None
    before = own or [clause.gather.furnish(task.thing)]
    clause.gather.prepare(who, before if vessel is None else [vessel], task.top)
    if task.room is not None:
        clause.about.suggest(task.room)
    if vessel is not None:
        where = "on" if task.vessel == "tray" else "inside"
        ties.note((thing, where, vessel) for thing in own)
    if task.is_by_hand and (vessel or not task.own):
        clause.making.forget(tool)


def begin(thing: Draft, task: Task) -> None:
    """Let a thing look as it does while somebody works on it."""
    if thing.kind is not None and thing.kind.name in SHEETS:
        thing.kind, thing.word, thing.where = CATALOG["document"], None, None
    elif thing.kind is not None and thing.kind.name == "egg" and task.top == "stove":
        thing.kind, thing.word, thing.count = CATALOG["fried egg"], None, 1


def is_worked(thing: Draft, task: Task) -> bool:
    """Tell whether a thing is what is worked on in such work."""
    kind = thing.kind
    return kind is not None and (kind.name in task.own or is_family(kind, task.own))


def knit(clause: Clause) -> None:
    """Let what is knitted hang from the needles, in its colour; who knits sits in an armchair."""
    for who in list(clause.making.drafts):
        if who.gear is None or who.gear.tool != "yarn" or who.kind is None:
            continue
        held = [r[2] for r in clause.ties.all if r[0] is who and r[1] == "holding"]
        wool = next((d for d in held if d.kind and d.kind.name == "yarn"), None)
        if wool is None:
            continue
        wool.variant = "in work"
        for thing in held:
            if thing is not wool and thing.kind and is_family(thing.kind, CLOTH):
                wool.colours = wool.colours or thing.colours
                clause.making.forget(thing)
        if who.count == 1 and who.variant == "sitting" and is_free(clause, who):
            clause.ties.relate(who, "on", clause.gather.furnish("armchair", wool))
            clause.about.suggest("room")


def throw_up(clause: Clause) -> None:
    """Give who juggles three balls, unless it is said what he juggles with."""
    for who in list(clause.making.drafts):
        is_idle = not any(r[0] is who and r[1] == "holding" for r in clause.ties.all)
        if JUGGLING in who.attributes and is_idle and who.kind and is_human(who.kind):
            balls = clause.gather.furnish("tennis ball", count=3 * who.count)
            clause.ties.relate(who, "holding", balls)


STIRRERS: Final = ("ladle", "whisk", "spatula")


def stir(clause: Clause) -> None:
    """Have what somebody stirs with in the mouth of the vessel."""
    for who, name, tool, _ in clause.ties.all:
        is_stirrer = name == "holding" and tool.kind is not None and tool.kind.name in STIRRERS
        if is_stirrer and who.variant == "reaching" and AT_RIM not in who.attributes:
            who.attributes.append(AT_RIM)
