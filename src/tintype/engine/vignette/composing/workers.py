"""Owns who works on what: somebody in a working pose, or who sits at a table, and his work.

Does not know where he stands for it, nor where his hands are then (`reach`).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import moved
from tintype.engine.vignette.attaching.hands import WRITTEN_WITH
from tintype.engine.vignette.attaching.laden import Member
from tintype.engine.vignette.attaching.traits import ASIDE
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.touch import (
    PARTS,
    SURFACES,
    Work,
    framed,
)
from tintype.engine.vignette.scene import Relation

POSES: Final = ("reaching", "pushing", "tugging", "peering", "blowing", "kicking")
KEYED: Final = (
    *("laptop", "computer", "typewriter", "sewing machine", "microscope", "calculator"),
    *("piano", "keyboard", "organ", "grand piano", "chessboard"),
)
"""What somebody who sits before it has his hands on."""
NEAR: Final = (
    "pushing",
    "next to",
    "left of",
    "right of",
    "in front of",
    "behind",
    "leaning on",
    "looking at",
)
MOTORED: Final = ("vehicles", "vehicles_road", "vehicles_work")
"""Categories of what is pushed anywhere."""
SEATS: Final = ("chair", "barber chair", "stool", "armchair", "bed", "bench", "sofa")
AT_TABLE: Final = ("between", "around")
"""Relations of those who sit at a table, beside those of one alone."""
AT_TABLE_M: Final = 0.5
"""What is larger is not at the hands of who sits at the table that it is on."""


def works(spots: Sequence[Spot], relations: Sequence[Relation]) -> list[Work]:
    """Return everybody at work with what he works on."""
    out: list[Work] = []
    for spot in spots:
        subject = spot.cluster.subject
        rider = riding(spot, relations)
        if rider is not None:
            out.append(Work(spot=spot, who=rider, host=spot, thing=subject.id, part="at the bars"))
            continue
        who = subject.id
        is_seated = False
        if subject.variant not in POSES:
            sitter = seated(spot, relations)
            if sitter is None or is_busy(spot, sitter, relations):
                continue
            who, is_seated = sitter, True
        if "shoulder" not in spot.cluster.members[who].drawing.anchors:
            continue
        found = partner(subject.id, spots, relations, spot)
        if found is None:
            continue
        host, thing, aside = found
        if subject.variant == "pushing" and not has_handle(host.cluster.members[thing]):
            continue
        target = host.cluster.members[thing].kind
        is_keyed = is_seated and target.name in KEYED
        if is_seated and not is_keyed and not is_before(target, host):
            is_writing = spot.cluster.members[who].tip is not None
            if not (is_writing and target.name in SURFACES):
                continue
        part = next((a for a in subject.attributes if a in PARTS), None)
        if host.cluster.kind.name == "bed":
            part = part or "at the chest"  # Who lies there is not touched at his feet.
        part = part or ("at the grip" if subject.variant == "pushing" else None)
        part = part or ("at the keys" if is_keyed else None)
        is_round = any(r.name == "around" and r.subject == subject.id for r in relations)
        if is_seated and is_round and is_behind(spot, host):
            continue
        work = Work(spot=spot, who=who, host=host, thing=thing, aside=aside, part=part)
        is_round = is_round and is_seated
        out.append(msgspec.structs.replace(work, is_seated=is_seated, is_round=is_round))
    return out


def has_handle(thing: Member) -> bool:
    """Tell whether it is known where a thing is pushed: at its handle, or a car anywhere."""
    return "grip" in thing.drawing.anchors or thing.kind.category in MOTORED


def riding(spot: Spot, relations: Sequence[Relation]) -> str | None:
    """Return who rides something with handlebars and has nothing in the hands."""
    c = spot.cluster
    if "bars" not in c.members[c.subject.id].drawing.anchors:
        return None
    found = (r.subject for r in relations if r.object == c.subject.id and r.name == "riding")
    rider = next((r for r in found if r in c.members), None)
    is_busy = any(r.subject == rider and r.name == "holding" for r in relations)
    is_able = rider is not None and "shoulder" in c.members[rider].drawing.anchors
    return rider if is_able and not is_busy else None


def seated(spot: Spot, relations: Sequence[Relation]) -> str | None:
    """Return who sits on a chair."""
    c = spot.cluster
    if c.kind.name not in SEATS:
        return None
    sitter = next((r.subject for r in relations if r.object == c.subject.id and r.name == "on"), "")
    return sitter if sitter in c.members else None


def is_busy(spot: Spot, sitter: str, relations: Sequence[Relation]) -> bool:
    """Tell whether somebody has something in the hands that he does not work with at a table."""
    held = [r.object for r in relations if r.subject == sitter and r.name == "holding"]
    members = spot.cluster.members
    return any(i not in members or members[i].kind.name not in WRITTEN_WITH for i in held)


def is_before(thing: Kind, host: Spot) -> bool:
    """Tell whether a thing is small and lies on a table, so that who sits there has hands on it."""
    return thing.height_m <= AT_TABLE_M and host.cluster.kind.name in SURFACES


def is_behind(spot: Spot, host: Spot) -> bool:
    """Tell whether somebody sits on the far side of a table, where his hands are not seen."""
    half = 0.5 * host.scale * host.cluster.kind.breadth
    return abs(spot.x - host.x) < half


def partner(
    id_: str, spots: Sequence[Spot], relations: Sequence[Relation], own: Spot
) -> tuple[Spot, str, float] | None:
    """Return the spot and the id of what somebody works on: what stands on the table he is at.

    Of several things there it is the nearest; the number is how far its nearest piece is aside.
    """
    for r in relations:
        if r.name not in (*NEAR, *AT_TABLE) or id_ not in (r.subject, r.object, r.other):
            continue
        if r.name in NEAR and r.object == id_ and r.name != "next to":
            continue
        other = r.object if r.subject == id_ else r.subject
        host = nearest([s for s in spots if other in s.cluster.members and s is not own], own)
        if host is None:
            continue
        kind = host.cluster.members[other].kind
        if kind.name in (*SURFACES, *SEATS):
            upon = [q.subject for q in relations if q.name == "on" and q.object == other]
            upon = [u for u in upon if not is_aside(host, u)] or upon
            pieces = [(u, x) for u in upon for x in asides(host, u)]
            if pieces:
                return host, *min(pieces, key=lambda p: distance(host, *p, own))
        return host, other, 0.0
    return None


def is_aside(host: Spot, thing: str) -> bool:
    """Tell whether a thing only stands by: the lamp of who writes."""
    member = host.cluster.members.get(thing)
    return member is not None and member.kind.name in ASIDE


def asides(host: Spot, thing: str) -> list[float]:
    """Return how far each piece of a thing is from the first one on the same host."""
    cluster = host.cluster
    if thing not in cluster.members:
        return []
    if thing not in cluster.seats:
        return [0.0]
    seats = cluster.seats[thing].at
    unit = -host.scale if cluster.is_flipped else host.scale
    return [(s.x - seats[0].x) * unit for s in seats]


def distance(host: Spot, thing: str, aside: float, own: Spot) -> float:
    """Return how far to the side a piece on a host is from somebody."""
    member = host.cluster.members[thing]
    return abs(moved(framed(host, member), (member.kind.box[0] / 2, 0.0))[0] + aside - own.x)


def nearest(spots: Sequence[Spot], own: Spot) -> Spot | None:
    """Return the spot that is nearest to somebody."""
    return min(spots, key=lambda s: abs(s.x - own.x), default=None)
