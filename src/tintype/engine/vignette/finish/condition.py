"""Owns the order in which the states of a thing change its finished drawing, and what they add.

Does not know how each of them does it (`bent`, `coats`, `damage`, `tumult`).
"""

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.finish.bent import SAGGING, reshaped
from tintype.engine.vignette.finish.coats import (
    DUSTY,
    FROZEN,
    MOSSY,
    SNOWED,
    WEBBED,
    WET,
    cobwebs,
    drops,
    icicles,
    pool,
    snow_on,
    weathered,
)
from tintype.engine.vignette.finish.damage import damaged, scars
from tintype.engine.vignette.finish.potted import potted
from tintype.engine.vignette.finish.spill import spilt
from tintype.engine.vignette.finish.tumult import GLOWING, glow, surrounding
from tintype.engine.vignette.kinds import FIGURES
from tintype.engine.vignette.material import COATINGS
from tintype.engine.vignette.scene import Subject

CALLED = {"rusty": "rusty", "frozen": FROZEN, "glowing": GLOWING}
"""The states that are said as if they were materials."""


def states_of(subject: Subject) -> tuple[str, ...]:
    """Return the states of a thing, those among them that are said like materials."""
    coating = subject.material if subject.material in COATINGS else None
    return (*subject.attributes, CALLED[coating]) if coating else subject.attributes


def worn_down(drawing: Drawing, kind: Kind, subject: Subject) -> Drawing:
    """Return a drawing after all that has befallen the thing."""
    states = states_of(subject)
    if not states:
        return drawing
    drawing = weathered(potted(drawing, kind, states), kind, states)
    drawing = damaged(reshaped(drawing, kind, states), kind, states)
    if WET in states and kind.stance == "ground":
        puddle = Group(children=pool(kind, wide=0.5))
        group = Group(children=(puddle, drawing.group), palette=drawing.group.palette)
        drawing = msgspec.structs.replace(drawing, group=group)
    return glow(kind, drawing) if GLOWING in states else drawing


def worn_on(
    drawing: Drawing, kind: Kind, subject: Subject, air: Air, *, is_laden: bool
) -> list[Node]:
    """Return what lies on a finished drawing and about it because of its states.

    What `is_laden` with things that were named keeps the middle of its top free for them.
    """
    states = states_of(subject)
    out: list[Node] = scars(drawing, kind, states)
    if DUSTY in states:
        out += snow_on(drawing, kind, tone="#cfc5b2", depth=0.022)
    if MOSSY in states:
        out += snow_on(drawing, kind, tone="#6f9a45", depth=0.035)
    if FROZEN in states:
        out += icicles(drawing, kind)
    if SNOWED in states:
        out += snow_on(drawing, kind)
    if SAGGING in states and kind.name in FIGURES:
        out += pool(kind, tone="#dfeefa", wide=0.75)
    if WEBBED in states:
        out += cobwebs(drawing, kind)
    if WET in states:
        out += drops(drawing, kind)
    out += spilt(drawing, kind, states)
    out += surrounding(kind, drawing, states, air, is_laden=is_laden)
    return [Group(children=tuple(out))] if out else []
