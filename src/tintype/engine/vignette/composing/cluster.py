"""Owns clusters: a thing drawn with all that it holds, wears and carries, hung on its anchors.

Does not know where a cluster will stand, nor how anchors are fitted (`hang`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import after
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.attaching.hands import at_edge, grip_of
from tintype.engine.vignette.attaching.hang import CHAIRS, fitted_colours, helmeted
from tintype.engine.vignette.attaching.laden import (
    Body,
    Host,
    Load,
    Member,
    hooks_on,
    riders_of,
    scale_of,
)
from tintype.engine.vignette.attaching.posing import (
    carrying_pose,
    is_drawn_already,
    pose_of,
    without_book,
)
from tintype.engine.vignette.attaching.seating import Bench
from tintype.engine.vignette.composing.burden import attached_ids, children_of, mounts_of, shares
from tintype.engine.vignette.composing.drawn import lettered
from tintype.engine.vignette.composing.joint import turned_partners
from tintype.engine.vignette.composing.legs import on_legs
from tintype.engine.vignette.composing.room import bounds_of
from tintype.engine.vignette.composing.spots import Cluster, Reach
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.finish.overlay import overlaid
from tintype.engine.vignette.finish.spill import REACH
from tintype.engine.vignette.formation import CROSSED, box_of, leaned
from tintype.engine.vignette.kinds import is_stretched
from tintype.engine.vignette.scene import Scene, Subject
from tintype.engine.vignette.states import (
    LOW,
    OFFERING,
    RAISED,
    SPILLING,
    SPILT,
    STACKED,
    STRETCHED,
    TOPPLED,
)

MAX_PIECES: Final = 60
MAX_CARRIED: Final = 12
IDENTICAL: Final = "identical"
"""The attribute of several that are as like as twins."""


def clusters_of(scene: Scene, *, air: Air, dice: Dice) -> list[Cluster]:
    """Return one cluster per piece that stands by itself."""
    attached = attached_ids(scene)
    mirrored = turned_partners(scene.subjects)
    out: list[Cluster] = []
    for subject in scene.subjects:
        if subject.id in attached or subject.kind not in CATALOG:
            continue
        for index in range(min(subject.count, MAX_PIECES - len(out))):
            pins = subject.pins
            flip = (subject.id, index) in mirrored
            flip = pins[index].is_flipped if index < len(pins) else flip
            out.append(build(scene, subject, index, is_flipped=flip, air=air, dice=dice))
    return out


def build(
    scene: Scene,
    subject: Subject,
    index: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    reach: Mapping[str, Reach] | None = None,
) -> Cluster:
    """Draw a piece with everything on it, origin moved to its foot point.

    `reach` says by id whose hands are to be where.
    """
    kind = CATALOG[subject.kind]
    is_flipped = is_flipped and kind.faces != "front" and CROSSED not in subject.attributes
    body = embody(
        scene, subject, index, is_flipped=is_flipped, air=air, dice=dice, reach=reach or {}
    )
    width = kind.box[0]
    foot = (-width / 2, -kind.ground)
    touch = kind.shadow or (width * 0.1, width * 0.9)
    if CROSSED in subject.attributes:
        touch = (0.3 * width, 0.7 * width)
    if is_flipped:
        touch = (width - touch[1], width - touch[0])
    left, top, right, bottom = body.bounds
    anchors = body.drawing.anchors
    face = next((anchors[n] for n in ("face", "mouth", "head") if n in anchors), None)
    return Cluster(
        subject=subject,
        index=index,
        kind=kind,
        variant=subject.variant or (kind.variants[0] if kind.variants else ""),
        node=Group(children=body.nodes, matrix=(1, 0, 0, 1, *foot), name=kind.name),
        left=left + foot[0],
        right=right + foot[0],
        top=top + foot[1],
        bottom=bottom + foot[1],
        contact=(touch[0] - width / 2, touch[1] - width / 2),
        height=kind.box[1],
        extent=(kind.box[0] * kind.box[1]) ** 0.5,
        metres=kind.height_m
        * (kind.box[0] / kind.box[1]) ** 0.5
        * crowding(kind, riders_of(kind, body.members.values())),
        is_flipped=is_flipped,
        pose=body.pose,
        wrote=body.wrote,
        face=(face.x + foot[0], face.y + foot[1]) if face else None,
        anchors={n: (a.x + foot[0], a.y + foot[1]) for n, a in anchors.items()},
        seats=body.seats,
        members={
            id_: msgspec.structs.replace(m, matrix=after(m.matrix, (1, 0, 0, 1, *foot)))
            for id_, m in body.members.items()
        },
    )


def crowding(host: Kind, people: Sequence[Member]) -> float:
    """Return how many times too small people are drawn who share a blanket or a bench, at least 1.

    What they are on counts as so much larger beside who is not on it. A chair is for one, and as
    large as the table that it is drawn up to.
    """
    if host.name in CHAIRS:
        return 1.0
    shrunk = min((m.kind.metres_per_unit / scale_of(m) for m in people), default=0.0)
    ratio = shrunk / host.metres_per_unit
    return min(MOST_CROWDED, max(1.0, ratio))


MOST_CROWDED: Final = 2.4


def embody(
    scene: Scene,
    subject: Subject,
    index: int,
    *,
    is_flipped: bool,
    air: Air,
    dice: Dice,
    pose: str | None = None,
    trail: tuple[str, ...] = (),
    reach: Mapping[str, Reach] = {},
) -> Body:
    """Draw a piece and hang on it what it holds, wears and carries."""
    kind = CATALOG[subject.kind]
    stream = stream_of(subject, index)
    trail = (*trail, subject.id)
    loads = [(c, r) for c, r in children_of(scene, subject.id) if c.id not in trail]
    worn = [c for c, r in loads if r.name == "wearing"]
    pose = without_book(pose or carrying_pose(subject, loads) or subject.variant, loads)
    loads = [(c, r) for c, r in loads if not is_drawn_already(c, r, pose or subject.variant)]
    subject = helmeted(fitted_colours(subject, kind, worn), mounts_of(scene, subject.id))
    if OFFERING not in subject.attributes and (grip := grip_of(kind, pose, loads)) is not None:
        subject = msgspec.structs.replace(subject, attributes=(*subject.attributes, grip))
    if banner := at_edge(scene, subject):
        subject = msgspec.structs.replace(subject, attributes=(*subject.attributes, *banner))
    own_reach = reach.get(subject.id)
    asked = own_reach.pose if own_reach else None
    pose = asked or pose
    drawing, wrote = lettered(
        subject, stream, is_flipped=is_flipped, air=air, dice=dice, pose=pose, reach=own_reach
    )
    pose = pose or subject.variant
    if "upside down" in subject.attributes and "human" not in kind.tags:
        drawing = overturned(drawing, kind)
    bounds = bounds_of(kind, pose, is_flipped=is_flipped)
    if not {TOPPLED, *STRETCHED}.isdisjoint(subject.attributes) and is_stretched(kind):
        bounds = box_of(drawing)
    if any(a.startswith(SPILLING) for a in subject.attributes):
        more = REACH * (bounds[2] - bounds[0])
        bounds = (bounds[0] - more, bounds[1], bounds[2] + more, bounds[3])
    if RAISED in subject.attributes and kind.name in LOW:
        drawing = on_legs(drawing, kind)
    if CROSSED in subject.attributes:
        across = [s.id for s in scene.subjects if CROSSED in s.attributes]
        rank = index if subject.count > 1 else across.index(subject.id)
        drawing = leaned(drawing, kind, rank, max(subject.count, len(across)))
        bounds = box_of(drawing)
    if any(r.name == "inside" for _, r in loads) and kind.category in ("hats", "headgear"):
        drawing = upturned(drawing, kind)
    # What is on a stack that lies on something is on the last piece of it, the highest.
    is_stack = STACKED in subject.attributes and len(trail) > 1
    counts = shares(loads, subject, subject.count - 1 - index if is_stack else index)
    bench = Bench(
        kind,
        pose,
        is_mirrored=is_flipped and "text" not in drawing.anchors,
        is_single=subject.count == 1,
        are_at_work=own_reach is not None and bool(own_reach.points),
    )
    bench.occupy(loads)
    bench.neighbours(scene.relations, [c for c, _ in loads])
    host = Host(subject=subject, kind=kind, drawing=drawing, pose=pose, is_flipped=is_flipped)
    load = Load(host, bounds, wrote=wrote, air=air)
    for slot, (child, relation) in enumerate(loads):
        for k, hook in enumerate(hooks_on(host, loads, slot, counts, bench, air)):
            body = embody(
                scene,
                child,
                index * MAX_CARRIED + k,
                is_flipped=is_flipped != bench.is_turned(child, k),
                air=air,
                dice=dice,
                pose=pose_of(child, relation, kind, has_seat="seat" in drawing.anchors),
                trail=trail,
                reach=reach,
            )
            bench.seats.update(body.seats)
            load.add(
                body,
                CATALOG[child.kind],
                relation.name,
                hook,
                is_spilt=SPILT in child.attributes,
            )
    front: tuple[Node, ...] = (drawing.front,) if drawing.front else ()
    is_filled = any(r.name == "inside" for _, r in loads)
    mien = overlaid(
        subject,
        kind,
        drawing,
        is_flipped=is_flipped,
        air=air,
        is_filled=is_filled,
        is_laden=any(r.name == "on" for _, r in loads),
    )
    nodes = (drawing.group, *load.below, *front, *mien, *load.above)
    own = Member(kind=kind, nodes=nodes, drawing=drawing, tip=load.tip, pose=asked)
    return Body(
        nodes=nodes,
        drawing=drawing,
        pose=pose,
        bounds=load.bounds,
        wrote=load.wrote,
        seats=bench.seats,
        members={subject.id: own, **load.members},
    )


def upturned(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a hat that lies on its crown, so that something can be in it."""
    group = Group(children=(drawing.group,), matrix=(1.0, 0.0, 0.0, -1.0, 0.0, kind.box[1]))
    return msgspec.structs.replace(drawing, group=group, front=None)


def overturned(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a thing upside down: what was its top lies on the ground, a boat's keel is up."""
    whole = (drawing.group, drawing.front) if drawing.front else (drawing.group,)
    _, top, _, _ = bounds(whole)
    group = Group(children=whole, matrix=(1.0, 0.0, 0.0, -1.0, 0.0, kind.ground + top))
    return msgspec.structs.replace(drawing, group=group, front=None)


def stream_of(subject: Subject, index: int) -> str:
    """Return the name of a piece's stream of chance, which stays when pieces before it go."""
    roll = subject.marks[index].roll if index < len(subject.marks) else None
    return roll or f"{subject.id}/{0 if IDENTICAL in subject.attributes else index}"
