"""Owns hands at work: where somebody stands or sits for it, and where his hands are then.

Somebody in a working pose is moved to what he has to do with until it is at arm's length, and drawn
anew with his hands, or the tool in his hand, on its outline. Does not draw, nor know who works on
what (`workers`).
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.matrix import moved, unmoved
from tintype.engine.vignette.art.silhouette import (
    around,
)
from tintype.engine.vignette.composing.borne import lifted
from tintype.engine.vignette.composing.spots import Reach, Spot
from tintype.engine.vignette.composing.touch import (
    EMBRACED,
    LOWEST,
    SURFACES,
    Work,
    framed,
    hands,
    middle,
    tip_of,
    touched,
)
from tintype.engine.vignette.composing.traces import poured, seen, tool_of
from tintype.engine.vignette.composing.workers import (
    partner,
    seated,
    works,
)
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import POURING

Build: TypeAlias = Callable[[Spot, Mapping[str, Reach]], Spot]
"""Draws a spot's cluster anew, with hands where they are to be."""
BY_BODY: Final[Mapping[str, tuple[str, float]]] = {
    "peering": ("lips", -2.0),
    "blowing": ("lips", 34.0),
    "kicking": ("feet", 20.0),
}
"""Poses in which the face or a foot is at a thing, and how far from its edge, in his units."""
UNDER: Final = 30.0
HELD: Final = 24.0
"""How far over a table, and above it, one holds what one reads or drinks, in his units."""
BESIDE: Final = 0.8
ABREAST: Final = 0.42
"""How far inwards a second one on the same side works or pulls, in his breadths."""
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
FACE: Final = 0.29
"""How far the necks of two who share work are from its middle at least, of their height."""
BENDS: Final = (0, 5, 10, 16, 22, 28, 34)
KNEELING: Final = "kneeling"
TUGGING: Final = "tugging"
"""The pose of who has one rope in the hands with others, anywhere along it."""


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
    shared = [w.thing for w in works(spots, relations) if w.is_seated]
    taken: list[tuple[str, bool]] = []
    line: dict[tuple[str, bool], tuple[float, float]] = {}
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
        is_team = c.subject.variant == TUGGING
        step = work.member.kind.breadth * work.unit
        inwards = 0.0 if is_team else rank * BESIDE * step
        x = stand(work, inwards, is_last=work.is_seated)
        if x is None:
            work = again(work, build, pose=KNEELING)
            x = stand(work, inwards, is_last=True) or work.spot.x
        # Who works on a thing is before it, so that his hands are seen.
        nearer = 0.004 * work.host.scale * work.host.cluster.height
        y = max(work.spot.y, work.host.y + nearer)
        if work.host.is_airborne:
            y = work.spot.y
        if is_team:
            x, y = line.setdefault((work.thing, is_left), (x, y))
            x += work.way * rank * ABREAST * step
        if work.is_seated:
            y = min(work.spot.y, work.host.y - nearer)
            x = apart(work, x) if shared.count(work.thing) > 1 else x
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


def apart(work: Work, x: float) -> float:
    """Return the x of who shares his work with somebody across the table, so far that both see.

    Their faces do not meet over the middle of it.
    """
    face = work.at("neck")[0] - work.spot.x
    room = FACE * work.member.kind.box[1] * work.unit
    far = middle(work) - work.way * room - face
    return min(x, far) if work.way > 0 else max(x, far)


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
        if work.spot.cluster.subject.variant in (*BY_BODY, TUGGING):
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
