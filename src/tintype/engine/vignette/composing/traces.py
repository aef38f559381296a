"""Owns what is seen of a deed where it is done: the tool and the thing say it, not the verb.

So it is there however the deed was told, and stays in an edit. Does not know how it is drawn
(`art.traces`), nor where hands are (`touch`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import XY
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.art.traces import TRACES
from tintype.engine.vignette.attaching.laden import Member
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.touch import POURED, Work, touched
from tintype.engine.vignette.scene import Relation

LEFT: Final[Mapping[str, str]] = {
    "welding torch": "sparks",
    "sponge": "suds",
    "mop": "drops",
    "broom": "dust",
    "rake": "dust",
    "feather duster": "dust",
    "saw": "sawdust",
    "chisel": "chips",
    "axe": "chips",
    "drill": "dust",
    "shovel": "earth",
    "pickaxe": "chips",
    "iron": "steam",
    "ladle": "steam",
    "spatula": "steam",
    "hair dryer": "breath",
    "bee smoker": "smoke",
    "polishing cloth": "glints",
}
"""What a tool leaves where it is used."""
SHORN: Final = ("scissors", "garden shears", "razor")
FLEECY: Final = ("animals", "storybook")
"""What cuts wool, and families of those who have it: hair would fall over a face."""
FORGED: Final = ("anvil", "sword", "horseshoe", "shield")
"""What a hammer strikes sparks from."""
INTO_CUP: Final = 10.0
WATERED: Final = 1.7
"""How far into a cup what is poured runs, in his units, and how many times as far it falls on a
plant.
"""
WATER: Final = "#8fcdf0.raw"
STREAMS: Final[Mapping[str, str]] = {
    "milk": "#fdfdfa.raw",
    "wine": "#8c1f3c.raw",
    "red wine": "#8c1f3c.raw",
    "wine bottle": "#8c1f3c.raw",
    "teapot": "#b5713a.raw",
    "tea": "#b5713a.raw",
    "coffee pot": "#5b3a26.raw",
    "juice": "#f2a33c.raw",
    "orange juice": "#f2a33c.raw",
    "beer": "#eab245.raw",
    "honey": "#eaa12e.raw",
}
"""The colour of what runs out of a vessel."""


def trace_of(tool: Kind, thing: Kind, host: Kind) -> str | None:
    """Return what is seen where a tool is used on a thing, which stands on `host` or by itself."""
    if tool.name == "hammer":
        return "sparks" if {thing.name, host.name} & {*FORGED} else None
    if tool.name in SHORN:
        return "strands" if is_family(thing, FLEECY) else None
    return LEFT.get(tool.name)


def traced(name: str, at: XY, *, unit: float, is_mirrored: bool) -> Node:
    """Return what is seen of a deed at a point of a cluster; `unit` is the worker's in it."""
    pen = Pen()
    TRACES[name](pen)
    way = -unit if is_mirrored else unit
    return Group(children=pen.nodes, matrix=(way, 0.0, 0.0, unit, *at), name=f"#{name}")


def tool_of(work: Work, relations: Sequence[Relation]) -> Member | None:
    """Return what a worker has in the hand."""
    held = (r.object for r in relations if r.subject == work.who and r.name == "holding")
    return next((m for i in held if (m := work.spot.cluster.members.get(i))), None)


def seen(spot: Spot, work: Work, tool: Member | None) -> Spot:
    """Return the spot with what is seen of a deed where its tool touches the thing."""
    name = tool and trace_of(tool.kind, work.target.kind, work.host.cluster.kind)
    if not name:
        return spot
    x, y = touched(work, None)
    at = ((x - spot.x) / spot.scale, (y - spot.y) / spot.scale)
    node = traced(name, at, unit=work.unit / spot.scale, is_mirrored=work.way < 0)
    return with_node(spot, node)


def with_node(spot: Spot, *nodes: Node) -> Spot:
    """Return the spot with more drawn over its cluster."""
    node = Group(children=(spot.cluster.node, *nodes))
    return msgspec.structs.replace(spot, cluster=msgspec.structs.replace(spot.cluster, node=node))


def poured(spot: Spot, work: Work) -> Spot:
    """Return the spot with what runs out of a spout into a cup."""
    x, y = touched(work, None)
    names = (m.kind.name for m in spot.cluster.members.values())
    tone = next((STREAMS[n] for n in names if n in STREAMS), WATER)
    is_watered = is_family(work.target.kind, FLORA)
    low = y + (POURED + INTO_CUP) * work.unit * (WATERED if is_watered else 1.0)
    pen = Pen()
    wide = 4.2 * work.unit / spot.scale
    ends = [
        ((px - spot.x) / spot.scale, (py - spot.y) / spot.scale)
        for px, py in ((x, y - 2), (x, low))
    ]
    pen.limb(tone, ends, (wide, 0.8 * wide))
    return with_node(spot, *pen.nodes)
