"""Owns what lies before somebody at work though nobody named it: a plank before who saws.

What he was said to have in the hands for it, the eggs that he fries, lies there instead; several
who do the same have it between them. Does not know where hands are (`reach`), nor which tool a
deed needs (`lexicon.actions`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.posing import JUGGLING
from tintype.engine.vignette.attaching.traits import is_family
from tintype.engine.vignette.forms import singular, words
from tintype.engine.vignette.kinds import is_human
from tintype.engine.vignette.reading.clause import Clause
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.equip import is_shown
from tintype.engine.vignette.states import AT_RIM

FREE: Final = (None, "standing", "sitting", "holding", "reaching", "writing", "drawing", "cooking")
"""Poses of who stands at a table for his work."""
CLOTH: Final = ("clothes", "hats", "headgear", "bedding", "accessories")
EATEN: Final = ("food", "fruit", "vegetables", "sweets", "snacks", "groceries", "everyday")


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """Work with a tool: on what, at a table, a stove or on the ground, and in which room.

    `own` are families of things that are worked on instead if they were named; they are in or on a
    `vessel` then. `tool` takes the place of that by which the work is known; what is done by hand
    needs it no more. Without a `top` it lies before the feet. It is only meant if `said` is a word
    of the prompt, or nothing.
    """

    deeds: frozenset[str]
    thing: str
    top: str | None = "table"
    room: str | None = None
    own: tuple[str, ...] = ()
    tool: str | None = None
    vessel: str | None = None
    is_by_hand: bool = False
    said: str = ""

    def is_meant(self, clause: Clause) -> bool:
        """Tell whether it is this that is said to be done."""
        is_named = not self.said or self.said in clause.about.words
        return is_named and not self.deeds.isdisjoint(clause.about.phrases)


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
    "shovel": (
        Task(deeds=words("digging digs dig"), thing="hole", top=None),
        Task(deeds=words("shoveling shovelling shovels"), thing="snow heap", top=None, said="snow"),
    ),
    "hoe": (Task(deeds=words("digging digs dig hoeing"), thing="hole", top=None),),
    "broom": (
        Task(
            deeds=words("sweeping sweeps") | {"sweeping the floor", "sweeping up"},
            thing="dust heap",
            top=None,
        ),
    ),
    "mop": (Task(deeds=words("mopping mops") | {"cleaning the floor"}, thing="puddle", top=None),),
    "welding torch": (Task(deeds=words("welding welds soldering"), thing="metal beam"),),
    "pickaxe": (Task(deeds=words("mining"), thing="rock", top=None),),
}
"""The work of who has a tool in the hand, by the tool."""
SHEETS: Final = ("picture frame", "painting", "letter", "document")
"""What is drawn or written with a pencil, and is a sheet of paper until it is done."""


def lay_out(clause: Clause) -> None:
    """Lay before everybody at work what he works on, before all who do the same together."""
    teams: dict[int, tuple[Task, list[Draft]]] = {}
    for who in clause.making.drafts:
        if who.gear is None or who.gear.tool not in TASKS or not is_free(clause, who):
            continue
        task = next((t for t in TASKS[who.gear.tool] if t.is_meant(clause)), None)
        if task is not None and (task.top is None or is_person(who)):
            teams.setdefault(id(task), (task, []))[1].append(who)
    for task, team in teams.values():
        set_to(clause, team, task)


def is_free(clause: Clause, who: Draft) -> bool:
    """Tell whether somebody has to do with nothing but what is in his hands."""
    if who.kind is None or who.variant not in FREE:
        return False
    return not any(
        who in (r[0], *r[2:]) and r[1] != "holding" and r[0].kind and r[2].kind
        for r in clause.ties.all
    )


def is_person(who: Draft) -> bool:
    """Tell whether somebody works with his hands, not with his paws."""
    return who.kind is not None and is_human(who.kind)


def set_to(clause: Clause, team: Sequence[Draft], task: Task) -> None:
    """Stand those who do one thing at their work, the tool in the hand."""
    drafts, ties = clause.making.drafts, clause.ties
    held = [r[2] for r in ties.all if r[0] in team and r[1] == "holding" and r[2].kind]
    own = [d for d in drafts if d in held and is_worked(d, task)]
    own = own or [d for d in drafts if d.kind and is_worked(d, task) and not ties.is_tied(d)]
    tools = {d.gear.tool for d in team if d.gear}
    tool = next((d for d in held if d.kind and d.kind.name in tools), None)
    hands = [d for d in team if is_person(d)]
    is_equipped = tool is not None or all(d.gear and is_shown(d, d.gear.tool) for d in hands)
    if not is_equipped or (hands and len(set(held)) > 1 and not own):
        return
    before = own or [clause.gather.furnish(task.thing)]
    for thing in before:
        for who in team:
            ties.part(who, thing)
        begin(thing, task.top)
    if task.tool is not None and tool is not None:
        tool.kind, tool.word = CATALOG[task.tool], None
    for who in hands:
        who.variant = "reaching"
    vessel = clause.gather.furnish(task.vessel) if own and task.vessel else None
    clause.gather.stand_at(team, before if vessel is None else [vessel], task.top)
    if task.room is not None:
        clause.about.suggest(task.room)
    if vessel is not None:
        where = "on" if task.vessel == "tray" else "inside"
        ties.note((thing, where, vessel) for thing in own)
    if tool is not None and task.is_by_hand and (vessel or not task.own):
        clause.making.forget(tool)


BATCH: Final = 3
"""So many are made at once of what is named in the plural."""


def begin(thing: Draft, top: str | None = "table") -> None:
    """Let a thing look as it does while somebody works on it."""
    if not thing.is_counted and singular(thing.text) != thing.text:
        thing.count = max(thing.count, BATCH)
    if thing.kind is not None and thing.kind.name in SHEETS:
        thing.kind, thing.word, thing.where = CATALOG["document"], None, None
        thing.variant = "lying"
    elif thing.kind is not None and thing.kind.name == "egg" and top == "stove":
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
        is_alone = who.count == 1 and who.variant == "sitting" and is_person(who)
        if is_alone and is_free(clause, who):
            clause.ties.relate(who, "on", clause.gather.furnish("armchair", wool))
            clause.about.suggest("room")


def throw_up(clause: Clause) -> None:
    """Give who juggles three balls, unless it is said what he juggles with.

    Balls of no game are in many colours then.
    """
    for who in list(clause.making.drafts):
        if JUGGLING not in who.attributes or who.kind is None:
            continue
        held = [r[2] for r in clause.ties.all if r[0] is who and r[1] == "holding"]
        for ball in held:
            if ball.word == "ball" and not ball.colours:
                ball.kind, ball.word = CATALOG["beach ball"], None
        if not held and is_human(who.kind):
            balls = clause.gather.furnish("tennis ball", count=3 * who.count)
            clause.ties.relate(who, "holding", balls)


STIRRERS: Final = ("ladle", "whisk", "spatula")


def stir(clause: Clause) -> None:
    """Have what somebody stirs with in the mouth of the vessel."""
    for who, name, tool, _ in clause.ties.all:
        is_stirrer = name == "holding" and tool.kind is not None and tool.kind.name in STIRRERS
        if is_stirrer and who.variant == "reaching" and AT_RIM not in who.attributes:
            who.attributes.append(AT_RIM)


def swing(clause: Clause) -> None:
    """Turn the blade of a scythe to the ground where somebody mows with it."""
    for who, name, tool, _ in clause.ties.all:
        if name == "holding" and who.variant == "reaching" and tool.kind is not None:
            tool.variant = "swung" if "swung" in tool.kind.variants else tool.variant
