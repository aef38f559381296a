"""Owns hands at work: who works on what, where he stands for it, and where his hands are then.

Somebody in a working pose is moved to what he has to do with until it is at arm's length, and drawn
anew with his hands, or the tool in his hand, on its outline. Does not draw, nor know words.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.matrix import XY, after, moved, unmoved
from tintype.engine.vignette.art.pen import Group, Matrix, Pen
from tintype.engine.vignette.borne import lifted
from tintype.engine.vignette.hands import POURING
from tintype.engine.vignette.hooks import is_tree
from tintype.engine.vignette.laden import Member
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.silhouette import (
    Bounds,
    Polygon,
    around,
    bounds,
    covers,
    polygons,
)
from tintype.engine.vignette.spots import Reach, Spot
from tintype.engine.vignette.states import AT_OPENING, AT_RIM
from tintype.engine.vignette.traits import FLORA, is_family

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
SURFACES: Final = (
    *("table", "desk", "round table", "counter", "picnic table", "workbench", "anvil"),
    *("potter's wheel", "ironing board", "stove"),
)
MOTORED: Final = ("vehicles", "vehicles_road", "vehicles_work")
"""Categories of what is pushed anywhere."""
SEATS: Final = ("chair", "barber chair", "stool", "armchair", "bed", "bench", "sofa")

EASE: Final = 0.86
"""How much of its length an arm stretches to at work."""
LOWEST: Final = 0.84
STOOPED: Final = 1.2
NEAREST: Final = 0.62
"""How low a hand works below the shoulder at most, an empty one if he stoops for it, and how far
before it at least, in such arms.
"""
EMBRACED: Final = 0.72
"""The same for who has his arms around somebody."""
SIDEWAYS: Final = 0.42
"""How far from the middle of an opening one reaches into it, as a part of its width."""
LONG_TOOL: Final = 40.0
"""From this length on, in units of the worker, a tool leaves the other hand where it is."""
OVER: Final = 44.0
"""How far the shoulders of who sits are above his work, in units of the worker."""
TALLEST: Final = 1.45
BENDS: Final = (0, 5, 10, 16, 22, 28, 34)
ELBOW: Final = 0.58
"""The height at which hands like to work, as a part of the height of who stands."""
KNEELING: Final = "kneeling"
FLAT: Final = ("blackboard", "whiteboard", "window", "painting", "easel", "mirror")
INSET: Final = 0.18
"""How far from the edge of what is flat one writes on it or wipes it, as a part of its width."""
STEPS: Final = 28
"""So many places from the edge of a thing inwards are looked at for its outline."""
DROPS: Final = (0.0, 0.12, 0.24, 0.36, 0.48)
"""How much lower the outline is looked for, as a part of the way to the foot of the thing."""
SIDE: Final = 0.26
NEAR_TRUNK: Final = 0.44
LOWERED: Final = 0.15
"""Where a high plant is watered, of its width, and how far below the hands, of his height."""
POURED: Final = 26.0
INTO_CUP: Final = 10.0
WATERED: Final = 1.7
"""How high above a cup the spout is, and how far into it what is poured runs, in his units; and how
many times as far it falls on a plant.
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
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "at the udder": ("udder",),
    "at the neck": ("neck",),
    "at the bars": ("bars",),
    "at the chest": ("chest",),
    POURING: (),
    "at the grip": ("grip",),
    AT_RIM: ("inside", "top"),
    AT_OPENING: ("inside",),
    "at the keys": ("keys",),
    "at the head": ("head", "face"),
    "at the mouth": ("lips", "mouth"),
    "at the hand": ("front_hand",),
    "at the feet": ("feet",),
    "at the back": ("back",),
}
"""Anchors of somebody on whom something is done, by what is said of where."""


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at work: the spot he belongs to, himself in it, and the same of what he works on."""

    spot: Spot
    who: str
    host: Spot
    thing: str
    part: str | None = None
    is_seated: bool = False

    @property
    def member(self) -> Member:
        """The worker as he was drawn."""
        return self.spot.cluster.members[self.who]

    @property
    def target(self) -> Member:
        """What he works on, as it was drawn."""
        return self.host.cluster.members[self.thing]

    @property
    def lowest(self) -> float:
        """How low he works before he kneels, as his knee would hide what bare hands touch."""
        is_bare = self.member.tip is None and self.part != "at the neck"
        return STOOPED if is_bare else LOWEST

    @property
    def frame(self) -> Matrix:
        """From the worker's box to the picture."""
        return framed(self.spot, self.member)

    def outline(self) -> list[tuple[Polygon, Bounds]]:
        """Return the shapes of what he works on, in the picture, with their boxes."""
        frame = framed(self.host, self.target)
        shapes = [(p, bounds(p)) for p in polygons(self.target.nodes, frame)]
        if not shapes:
            # What is all of glass is as large as its box.
            w, h = self.target.kind.box
            corners = tuple(moved(frame, p) for p in ((0.0, 0.0), (w, 0.0), (w, h), (0.0, h)))
            shapes = [(corners, bounds(corners))]
        return shapes

    @property
    def way(self) -> int:
        """1 if he faces right, else -1."""
        return -1 if self.spot.cluster.is_flipped else 1

    @property
    def unit(self) -> float:
        """Picture units for each unit of the worker's box."""
        return math.hypot(self.frame[0], self.frame[1])

    def at(self, name: str) -> XY:
        """Return where an anchor of the worker is in the picture."""
        anchor = self.member.drawing.anchors[name]
        return moved(self.frame, (anchor.x, anchor.y))


def framed(spot: Spot, member: Member) -> Matrix:
    """Return the matrix from a member's box to the picture."""
    return after(member.matrix, (spot.scale, 0.0, 0.0, spot.scale, spot.x, spot.y))


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
            if sitter is None:
                continue
            who, is_seated = sitter, True
        if "shoulder" not in spot.cluster.members[who].drawing.anchors:
            continue
        found = partner(subject.id, spots, relations, spot)
        if found is None:
            continue
        host, thing = found
        if subject.variant == "pushing" and not has_handle(host.cluster.members[thing]):
            continue
        if is_seated and host.cluster.members[thing].kind.name not in KEYED:
            continue
        part = next((a for a in subject.attributes if a in PARTS), None)
        if host.cluster.kind.name == "bed":
            part = part or "at the chest"  # Who lies there is not touched at his feet.
        part = part or ("at the grip" if subject.variant == "pushing" else None)
        part = part or ("at the keys" if is_seated else None)
        out.append(Work(spot=spot, who=who, host=host, thing=thing, part=part, is_seated=is_seated))
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
    """Return who sits on a chair with nothing in the hands."""
    c = spot.cluster
    if c.kind.name not in SEATS:
        return None
    sitter = next((r.subject for r in relations if r.object == c.subject.id and r.name == "on"), "")
    is_busy = any(r.subject == sitter and r.name == "holding" for r in relations)
    return sitter if sitter in c.members and not is_busy else None


def partner(
    id_: str, spots: Sequence[Spot], relations: Sequence[Relation], own: Spot
) -> tuple[Spot, str] | None:
    """Return the spot and the id of what somebody works on: what stands on the table he is at."""
    for r in relations:
        if r.name not in (*NEAR, "between") or id_ not in (r.subject, r.object, r.other):
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
            upon = [u for u in upon if u in host.cluster.members]
            other = next(iter(upon), other)
        return host, other
    return None


def nearest(spots: Sequence[Spot], own: Spot) -> Spot | None:
    """Return the spot that is nearest to somebody."""
    return min(spots, key=lambda s: abs(s.x - own.x), default=None)


def drawn_near(
    spots: Sequence[Spot], relations: Sequence[Relation], build: Build
) -> tuple[Spot, ...]:
    """Return the spots with those who work so near to their work that they reach it."""
    spots = [lifted(s, spots, relations) for s in spots]
    out = {(s.cluster.subject.id, s.cluster.index): s for s in spots}
    taken: list[tuple[str, bool]] = []
    crossed: list[Spot] = []
    for work in works(spots, relations):
        c = work.spot.cluster
        if c.is_pinned or work.host is work.spot:
            continue
        is_left = work.spot.x < middle(work)
        if work.part == "at the neck":
            # From behind, so that both faces are seen.
            is_left = touched(work, 0.0)[0] > middle(work)
        elif (work.thing, is_left) in taken and (work.thing, not is_left) not in taken:
            is_left = not is_left  # Each of two has a side.
            crossed.append(work.host)
        if c.is_flipped == is_left:
            turned = msgspec.structs.replace(c, is_flipped=not is_left)
            work = again(work, build, turned=msgspec.structs.replace(work.spot, cluster=turned))
        if work.is_seated:
            work = msgspec.structs.replace(work, spot=raised(work))
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
        out[at] = poured(made, work) if work.part == POURING else made
    return tuple(out)


def raised(work: Work) -> Spot:
    """Return the chair of somebody so large that he sees what he works on, a little at most."""
    spot, shoulder = work.spot, work.at("shoulder")[1]
    goal = touched(work, 0.0)[1] - OVER * work.unit
    grown = min(max(1.0, (spot.y - goal) / (spot.y - shoulder)), TALLEST)
    return msgspec.structs.replace(spot, scale=spot.scale * grown)


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
    node = Group(children=(spot.cluster.node, *pen.nodes))
    return msgspec.structs.replace(spot, cluster=msgspec.structs.replace(spot.cluster, node=node))


def again(work: Work, build: Build, *, turned: Spot | None = None, pose: str | None = None) -> Work:
    """Return the work with the worker drawn anew: turned round, or in another pose."""
    reach = {work.who: Reach(points=(), pose=pose)} if pose else {}
    return msgspec.structs.replace(work, spot=build(turned or work.spot, reach))


def middle(work: Work) -> float:
    """Return the x of the middle of what somebody works on."""
    box = work.target.kind.box
    return moved(framed(work.host, work.target), (box[0] / 2, box[1] / 2))[0]


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


def tip_of(work: Work) -> XY:
    """Return the way from the hand to the working end of what is in it, in the picture."""
    tip = work.member.tip
    if tip is None:
        return 0.0, 0.0
    return tip[0] * work.unit, tip[1] * work.unit


def hands(work: Work) -> tuple[XY, ...]:
    """Return where the hands are: the tool on the outline, the other hand beside it."""
    goal, tip, unit = touched(work, None), tip_of(work), work.unit
    near = (goal[0] - tip[0], goal[1] - tip[1])
    if work.part == "at the neck":
        return (near[0] + work.way * 12 * unit, near[1] + 10 * unit), (near[0], near[1] - 6 * unit)
    if work.member.tip is None:
        return near, (near[0] + work.way * 5 * unit, near[1] - 12 * unit)
    if work.part == POURING or abs(tip[0]) > LONG_TOOL * unit:
        return (near,)
    return near, (goal[0] - work.way * 3 * unit, goal[1] + 16 * unit)


def touched(work: Work, inwards: float | None) -> XY:
    """Return the point of a thing that is touched, in the picture.

    From the worker's side inwards it is the first one at the height of his hands that is on the
    thing; without `inwards` the first one before his hands.
    """
    target, frame, way = work.target, framed(work.host, work.target), work.way
    names = PARTS.get(work.part or "", ())
    anchors = [target.drawing.anchors[n] for n in names if n in target.drawing.anchors]
    if anchors:
        x = sum(a.x for a in anchors) / len(anchors)
        if work.part == AT_OPENING:
            x -= way * SIDEWAYS * (anchors[0].size or 0.0)
        return moved(frame, (x, sum(a.y for a in anchors) / len(anchors)))
    shapes = work.outline()
    left, top, right, bottom = around([b for _, b in shapes])
    tall = work.member.kind.box[1] * work.unit
    wish = moved(work.frame, (0.0, work.member.kind.ground))[1] - ELBOW * tall
    if work.part == POURING:
        over, low = top - POURED * work.unit, wish + LOWERED * tall
        if over < low and is_family(target.kind, FLORA):
            # A can is not lifted over a high plant: its leaves at the side get the water.
            aside = (0.5 - (NEAR_TRUNK if is_tree(target.kind) else SIDE)) * (right - left)
            return (left + right) / 2 - way * aside, low
        return (left + right) / 2, over
    y = min(max(wish, top + 0.16 * (bottom - top)), bottom - 0.2 * (bottom - top))
    start = left if way > 0 else right
    step = (right - left) / STEPS
    inset = INSET * (right - left) if target.kind.name in FLAT else 0.0
    inwards = inwards + inset if inwards is not None else None
    if inwards is None:
        hand = work.at("front_hand")[0] + tip_of(work)[0]
        inwards = max(0.0, way * (hand - start) - 2 * step)
    found: list[tuple[float, XY]] = []
    for drop in DROPS:
        high = y + drop * (bottom - y)
        for k in range(STEPS):
            x = start + way * (inwards + (k + 0.5) * step)
            if any(covers(p, b, x, high) for p, b in shapes):
                found.append(((k + 0.5) * step + 0.8 * (high - y), (x + way * 0.4 * step, high)))
                break
    # A little lower is better than far in: the bonnet of a car, not its window.
    return min(found)[1] if found else (start + way * min(inwards, right - left), y)
