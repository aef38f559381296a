"""Owns hands at work: who works on what, where he stands for it, and where his hands are then.

Somebody in a working pose is moved to what he has to do with until it is at arm's length, and drawn
anew with his hands, or the tool in his hand, on its outline. Does not draw, nor know words.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.matrix import moved, unmoved
from tintype.engine.vignette.borne import lifted
from tintype.engine.vignette.hands import POURING, WRITTEN_WITH
from tintype.engine.vignette.laden import Member
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.silhouette import (
    around,
)
from tintype.engine.vignette.spots import Reach, Spot
from tintype.engine.vignette.touch import (
    EMBRACED,
    LOWEST,
    PARTS,
    SURFACES,
    Work,
    framed,
    hands,
    middle,
    tip_of,
    touched,
)
from tintype.engine.vignette.traces import poured, seen, tool_of

Build: TypeAlias = Callable[[Spot, Mapping[str, Reach]], Spot]
"""Draws a spot's cluster anew, with hands where they are to be."""

POSES: Final = ("reaching", "pushing", "tugging", "peering", "blowing", "kicking")
BY_BODY: Final[Mapping[str, tuple[str, float]]] = {
    "peering": ("lips", -2.0),
    "blowing": ("lips", 34.0),
    "kicking": ("feet", 20.0),
}
"""Poses in which the face or a foot is at a thing, and how far from its edge, in his units."""
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
UNDER: Final = 30.0
HELD: Final = 24.0
"""How far over a table, and above it, one holds what one reads or drinks, in his units."""

EASE: Final = 0.86
NEAREST: Final = 0.62
"""How much of its length an arm stretches to at work, and how far before the shoulder a hand is at
least, in such arms.
"""
OVER: Final = 44.0
"""How far the shoulders of who sits are above his work, in units of the worker."""
TALLEST: Final = 1.45
RAISED: Final = 0.3
EASED: Final = 0.3
"""How far above the shoulder a hand works at most, and how far below it at a table, in arms."""
BENDS: Final = (0, 5, 10, 16, 22, 28, 34)
KNEELING: Final = "kneeling"


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
            pieces = [(u, x) for u in upon for x in asides(host, u)]
            if pieces:
                return host, *min(pieces, key=lambda p: distance(host, *p, own))
        return host, other, 0.0
    return None


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


def levelled(spots: Sequence[Spot], relations: Sequence[Relation]) -> list[Spot]:
    """Return the spots with small workers a little larger, so that their work is not over them.

    The table at which they stand is as much smaller.
    """
    out = {id(s): s for s in spots}
    for work in works(spots, relations):
        own, host = out[id(work.spot)], out[id(work.host)]
        is_fixed = work.spot.cluster.is_pinned or work.host.cluster.is_pinned
        if is_fixed or work.is_seated or work.host is work.spot or work.host.is_airborne:
            continue
        if work.spot.cluster.subject.variant != "reaching" or own.scale > work.spot.scale:
            continue
        factor = lift_of(work)
        if host.cluster.kind.name in SURFACES:
            low = min(host.scale, work.host.scale / factor**0.5)
            out[id(work.host)] = msgspec.structs.replace(host, scale=low)
            factor **= 0.5
        out[id(work.spot)] = msgspec.structs.replace(own, scale=own.scale * factor)
    return [out[id(s)] for s in spots]


def lift_of(work: Work) -> float:
    """Return how many times as large somebody must be whose work is at the height of his breast."""
    foot, shoulder = work.spot.y, work.at("shoulder")[1]
    arm = (work.member.drawing.anchors["shoulder"].size or 0.0) * work.unit
    goal = touched(work, 0.0)[1] - tip_of(work)[1]
    if work.host.cluster.kind.name in SURFACES:
        wish, most = foot - shoulder - EASED * arm, TALLEST**2
    else:
        wish, most = foot - shoulder + RAISED * arm, TALLEST
    return min(max(1.0, (foot - goal) / wish), most)


def drawn_near(
    spots: Sequence[Spot], relations: Sequence[Relation], build: Build
) -> tuple[Spot, ...]:
    """Return the spots with those who work so near to their work that they reach it."""
    spots = [lifted(s, spots, relations) for s in spots]
    spots = levelled(spots, relations)
    busy = [w.spot for w in works(spots, relations) if not w.is_round]
    spots = [s if any(s is b for b in busy) else tucked(s, spots, relations) for s in spots]
    out = {(s.cluster.subject.id, s.cluster.index): s for s in spots}
    taken: list[tuple[str, bool]] = []
    crossed: list[Spot] = []
    for work in works(spots, relations):
        c = work.spot.cluster
        if c.is_pinned or work.host is work.spot or work.is_round:
            continue
        is_left = work.spot.x < middle(work)
        if work.part == "at the neck":
            # From behind, so that both faces are seen.
            is_left = touched(work, 0.0)[0] > middle(work)
        elif work.part == "at the back":
            is_left = looks_right(work)  # Its face is seen.
        elif (work.thing, is_left) in taken and (work.thing, not is_left) not in taken:
            is_left = not is_left  # Each of two has a side.
            crossed.append(work.host)
        if c.is_flipped == is_left:
            turned = msgspec.structs.replace(c, is_flipped=not is_left)
            work = again(work, build, turned=msgspec.structs.replace(work.spot, cluster=turned))
        if work.is_seated:
            work = msgspec.structs.replace(work, spot=raised(work, touched(work, 0.0)[1]))
        rank = taken.count((work.thing, is_left))
        taken.append((work.thing, is_left))
        inwards = rank * 0.5 * work.member.kind.breadth * work.unit
        x = stand(work, inwards, is_last=work.is_seated)
        if x is None:
            work = again(work, build, pose=KNEELING)
            x = stand(work, inwards, is_last=True) or work.spot.x
        # Who works on a thing is before it, so that his hands are seen.
        nearer = 0.004 * work.host.scale * work.host.cluster.height
        y = max(work.spot.y, work.host.y + nearer)
        if work.host.is_airborne:
            y = work.spot.y
        if work.is_seated:
            y = min(work.spot.y, work.host.y - nearer)
        out[c.subject.id, c.index] = msgspec.structs.replace(work.spot, x=x, y=y)
    for host in crossed:
        group = [w.spot for w in works(spots, relations) if w.host is host]
        recentre(out, [host, *group])
    return tuple(sorted(out.values(), key=lambda s: (s.layer, s.y, s.cluster.index)))


def looks_right(work: Work) -> bool:
    """Tell whether the face of somebody who is worked on is to the right of his middle."""
    face = work.target.drawing.anchors.get("face")
    if face is None:
        return work.spot.x < middle(work)
    return moved(framed(work.host, work.target), (face.x, face.y))[0] > middle(work)


def tucked(spot: Spot, spots: Sequence[Spot], relations: Sequence[Relation]) -> Spot:
    """Return the chair of who sits at a table with the knees under it, high enough to be seen.

    Who has his hands on something there is moved by that, and who sits behind it stays.
    """
    sitter, c = seated(spot, relations), spot.cluster
    if sitter is None or c.is_pinned:
        return spot
    found = partner(c.subject.id, spots, relations, spot)
    if found is None or found[0].cluster.kind.name not in SURFACES:
        return spot
    if not {"shoulder", "front_hand"} <= set(c.members[sitter].drawing.anchors):
        return spot
    host = found[0]
    work = Work(spot=spot, who=sitter, host=host, thing=host.cluster.subject.id, is_seated=True)
    left, top, right, _ = around([b for _, b in work.outline()])
    work = msgspec.structs.replace(work, spot=raised(work, top - HELD * work.unit))
    y = min(spot.y, host.y - 0.004 * host.scale * host.cluster.height)
    if left < spot.x < right:
        return msgspec.structs.replace(work.spot, y=y)
    edge = left if spot.x < left else right
    x = spot.x + edge + work.way * UNDER * work.unit - work.at("front_hand")[0]
    return msgspec.structs.replace(work.spot, x=x, y=y)


def recentre(out: dict[tuple[str, int], Spot], group: Sequence[Spot]) -> None:
    """Move those who work on a thing, and the thing, to the middle of where they all stood."""
    ids = [(s.cluster.subject.id, s.cluster.index) for s in group]
    old, new = (around([s.box for s in g]) for g in (group, [out[k] for k in ids]))
    aside = (old[0] + old[2] - new[0] - new[2]) / 2
    if not any(s.cluster.is_pinned for s in group):
        for key in ids:
            out[key] = msgspec.structs.replace(out[key], x=out[key].x + aside)


def reached(spots: Sequence[Spot], relations: Sequence[Relation], build: Build) -> tuple[Spot, ...]:
    """Return the spots with the hands of those who work on what they work on."""
    out = list(spots)
    for work in works(spots, relations):
        if work.spot.cluster.subject.variant in BY_BODY:
            continue
        at = next(k for k, s in enumerate(out) if s is work.spot)
        is_still = work.is_seated or work.host is work.spot
        if not is_still and stand(work, 0.0) is None:
            work = again(work, build, pose=KNEELING)
        goals = (unmoved(work.frame, p) for p in hands(work))
        points = tuple((round(x, 1), round(y, 1)) for x, y in goals)
        made = build(work.spot, {work.who: Reach(points=points, pose=work.member.pose)})
        if work.part == POURING:
            out[at] = poured(made, work)
            continue
        out[at] = seen(made, work, tool_of(work, relations))
    return tuple(out)


def raised(work: Work, low: float) -> Spot:
    """Return the chair of somebody so large that he sees what he works on, a little at most.

    `low` is the y of what he has his hands on.
    """
    spot, shoulder = work.spot, work.at("shoulder")[1]
    goal = low - OVER * work.unit
    grown = min(max(1.0, (spot.y - goal) / (spot.y - shoulder)), TALLEST)
    return msgspec.structs.replace(spot, scale=spot.scale * grown)


def again(work: Work, build: Build, *, turned: Spot | None = None, pose: str | None = None) -> Work:
    """Return the work with the worker drawn anew: turned round, or in another pose."""
    reach = {work.who: Reach(points=(), pose=pose)} if pose else {}
    return msgspec.structs.replace(work, spot=build(turned or work.spot, reach))


def stand(work: Work, inwards: float, *, is_last: bool = False) -> float | None:
    """Return the x at which somebody has his work at arm's length; None if it is too low for that.

    `inwards` is how far from the edge of the thing he works; with `is_last` he bends as he can.
    """
    if (by := BY_BODY.get(work.spot.cluster.subject.variant or "")) is not None:
        part, gap = by
        left, _, right, _ = around([b for _, b in work.outline()])
        edge = left if work.way > 0 else right
        return work.spot.x + edge - work.way * gap * work.unit - work.at(part)[0]
    (sx, sy), (hx, hy) = work.at("shoulder"), work.at("hip")
    long = EASE * (work.member.drawing.anchors["shoulder"].size or 0.0) * work.unit
    goal, tip = touched(work, inwards), tip_of(work)
    torso = math.dist((sx, sy), (hx, hy))
    turn, low = 0.0, 0.0
    for bend in BENDS:
        turn = math.radians(bend)
        if work.part == "at the neck" and not is_last and goal[1] > sy + EMBRACED * long:
            return None  # Beside a dog one kneels.
        low = goal[1] - tip[1] - sy - torso * (1 - math.cos(turn))
        if low <= LOWEST * long:
            break
    else:
        if not is_last and low > work.lowest * long:
            return None
    far = max(math.sqrt(max(0.0, long**2 - low**2)), NEAREST * long)
    far = EMBRACED * long if work.part == "at the neck" else far
    ahead = torso * math.sin(turn) + far
    return work.spot.x + goal[0] - tip[0] - work.way * ahead - sx
