"""Owns what hangs on one thing: on which hooks, and what nodes, bounds and members come of it.

Does not know how a thing is drawn, nor which anchors it has (`hang`).
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Final

import msgspec

from tintype.engine.vignette.art.ground import resting_shadow
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import SAME, after, moved
from tintype.engine.vignette.art.outline import Outline, rectangle
from tintype.engine.vignette.art.pen import Air, Group, Matrix, Node, Pen
from tintype.engine.vignette.attaching.hands import (
    is_at_work,
    spout_of,
    tipped,
    wielded,
    working_end,
)
from tintype.engine.vignette.attaching.hang import hook_of
from tintype.engine.vignette.attaching.hooks import Hook, fanned
from tintype.engine.vignette.attaching.posing import JUGGLING, OCCUPIED
from tintype.engine.vignette.attaching.seating import Bench
from tintype.engine.vignette.scene import Relation, RelationName, Seats, Subject
from tintype.engine.vignette.states import AT_RIM, POURING

HOOP: Final = "hula hoop"
FLAT_TOPPED: Final = ("furniture", "kitchen", "study", "bedding")
"""Categories of things with a flat top, on which a shadow lies."""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A thing in a cluster: how it was drawn, and the matrix from its own box to the cluster.

    `tip` is where the working end of a tool is that somebody has in the hand, from the hand. `pose`
    is that which his work asked for, if it did.
    """

    kind: Kind
    nodes: tuple[Node, ...]
    drawing: Drawing
    matrix: Matrix = SAME
    tip: tuple[float, float] | None = None
    pose: str | None = None


def scale_of(member: Member) -> float:
    """Return how many units of a cluster a unit of a member's own box is."""
    a, b, c, d, _, _ = member.matrix
    return abs(a * d - b * c) ** 0.5


SEAT_M: Final = 1.6
SEATS: Final = ("furniture", "bedding", "furnishings", "household", "fixtures", "baggage")


def riders_of(host: Kind, members: Iterable[Member]) -> list[Member]:
    """Return the people on a blanket or a seat that several may share."""
    is_seat = host.height_m <= SEAT_M and host.category.partition("_")[0] in SEATS
    return [m for m in members if is_seat and "human" in m.kind.tags]


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """A drawn thing in its own box units with everything attached: nodes and bounds."""

    nodes: tuple[Node, ...]
    drawing: Drawing
    bounds: tuple[float, float, float, float]
    pose: str | None = None
    wrote: bool = False
    seats: Mapping[str, Seats] = {}
    """Where everything sits that hangs on it, by id."""
    members: Mapping[str, Member] = {}
    """It and the first piece of everything that hangs on it, by id."""


class Host(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that was drawn, in `pose`, and on which others are to hang."""

    subject: Subject
    kind: Kind
    drawing: Drawing
    pose: str | None
    is_flipped: bool

    @property
    def is_human(self) -> bool:
        """Whether it has hands that close around what they hold."""
        return "human" in self.kind.tags

    @property
    def is_pouring(self) -> bool:
        """Whether something is poured out of what is held."""
        return POURING in self.subject.attributes


class Load:
    """What hangs on a host by now: nodes below its front part and above it, bounds, members.

    `tip` is where the working end of the first tool in the hand is, from the hand.
    """

    def __init__(
        self, host: Host, bounds: tuple[float, float, float, float], *, wrote: bool, air: Air
    ) -> None:
        self.host = host
        self.bounds = bounds
        self.wrote = wrote
        self.air = air
        self.below: list[Node] = []
        self.above: list[Node] = []
        self.members: dict[str, Member] = {}
        self.tip: tuple[float, float] | None = None

    def add(
        self,
        body: Body,
        kind: Kind,
        relation: RelationName,
        hook: Hook,
        *,
        is_spilt: bool = False,
    ) -> None:
        """Hang a body on a hook."""
        host = self.host
        hook = adjusted(hook, kind, relation, host)
        is_resting = relation == "on" and host.kind.category.startswith(FLAT_TOPPED)
        has_shadow = is_resting and self.air.detail > 0
        node, box = hung(body, kind, hook, host.kind, has_shadow=has_shadow)
        place = matrix_of(body, kind, hook)
        for id_, m in body.members.items():
            self.members.setdefault(id_, msgspec.structs.replace(m, matrix=after(m.matrix, place)))
        if relation == "holding" and self.tip is None:
            self.tip = working_tip(kind, hook, place, is_pouring=host.is_pouring)
        is_in_hand = relation == "holding" and host.is_human
        is_above = relation in ("holding", "wearing") and not is_in_hand
        # A cat lies on the blanket, not under it.
        is_above = is_above or (host.pose == OCCUPIED and "human" not in kind.tags)
        is_above = is_above or host.kind.name == HOOP  # Before the flames of a burning one.
        is_above = is_above or is_spilt
        (self.above if is_above else self.below).append(node)
        self.bounds = joined(self.bounds, box)
        self.wrote = self.wrote or body.wrote


def hooks_on(
    host: Host,
    loads: Sequence[tuple[Subject, Relation]],
    slot: int,
    counts: Sequence[int],
    bench: Bench,
    air: Air,
) -> Sequence[Hook]:
    """Return a hook for each of the pieces of one of the loads; none if it hangs nowhere."""
    child, relation = loads[slot]
    if not counts[slot]:
        return ()
    hooked = partial(
        hook_of,
        child,
        relation,
        host.kind,
        host.drawing,
        air=air,
        pose=host.pose,
        is_juggling=JUGGLING in host.subject.attributes,
    )
    hook = hooked(loads, slot, counts=counts)
    if hook is None:
        return ()
    by_itself = partial(hooked, [(child, relation)], 0)
    return bench.hooks(child, relation, hook, counts[slot], lambda n: by_itself(counts=[n]))


def adjusted(hook: Hook, kind: Kind, relation: RelationName, host: Host) -> Hook:
    """Return the hook of one piece as its host holds it: at work, mirrored, out of a vase."""
    if relation == "holding" and host.is_human and is_at_work(host.pose, kind):
        is_dipped = AT_RIM in host.subject.attributes
        hook = (
            tipped(hook, kind, host.kind)
            if host.is_pouring
            else wielded(hook, kind, host.kind, is_dipped=is_dipped)
        )
    if host.is_flipped:
        hook = msgspec.structs.replace(hook, tilt=-hook.tilt)
    return fanned(hook, kind, host.drawing) if relation == "inside" else hook


def working_tip(kind: Kind, hook: Hook, place: Matrix, *, is_pouring: bool) -> tuple[float, float]:
    """Return where the working end of a tool in the hand is, or a spout, from the hand."""
    x, y = moved(place, spout_of(kind) if is_pouring else working_end(kind)[1])
    return x - hook.places[0][0], y - hook.places[0][1]


def matrix_of(body: Body, kind: Kind, hook: Hook) -> Matrix:
    """Return the matrix from the box of what hangs on a hook to its host's box."""
    grip = next((body.drawing.anchors[n] for n in hook.grips if n in body.drawing.anchors), None)
    gx, gy = (grip.x, grip.y) if grip else (kind.box[0] / 2, kind.ground - hook.sink * kind.box[1])
    scale = hook.scale
    if hook.fit and grip and grip.size:
        scale = hook.fit / grip.size
    dx, dy = hook.places[0]
    dy += hook.cord
    if hook.turn:
        # The other end is what shows: it turns about what would be its head.
        gy = hook.sink * kind.box[1]
    angle = math.radians(hook.turn + hook.tilt)
    c, s = scale * math.cos(angle), scale * math.sin(angle)
    return (c, s, -s, c, dx - gx * c + gy * s, dy - gx * s - gy * c)


def hung(
    body: Body, kind: Kind, hook: Hook, host: Kind, *, has_shadow: bool = False
) -> tuple[Node, tuple[float, float, float, float]]:
    """Return the node of what hangs on a hook in its host's box, and its bounds there."""
    matrix = matrix_of(body, kind, hook)
    dx, dy = hook.places[0]
    dy += hook.cord
    is_upright = has_shadow and not (hook.cord or hook.turn or hook.tilt or hook.is_cut)
    under = resting_shadow(body.nodes, kind) if is_upright else ()
    node: Node = Group(children=(*under, *body.nodes), matrix=matrix, name=kind.name)
    left, top, right, bottom = body.bounds
    corners = [moved(matrix, (x, y)) for x in (left, right) for y in (top, bottom)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    box = (min(xs), min(ys), max(xs), max(ys))
    if hook.cord:
        pen = Pen()
        pen.line("#7d6650", [(dx, dy - hook.cord), (dx, dy + 1)], hook.cord * 0.04 + 1.2)
        node = Group(children=(*pen.nodes, node))
        box = joined(box, (dx, dy - hook.cord, dx, dy))
    if hook.pane is not None:
        left, top, right, bottom = hook.pane
        node = Group(children=(node,), clip=rectangle(left, top, right - left, bottom - top))
        box = hook.pane
    elif hook.is_cut:
        # Seen through a window or over a rim: nothing shows below the anchor.
        # A glow may reach far beyond the box.
        far = 0.7 * max(box[2] - box[0], box[3] - box[1])
        cut: Outline = rectangle(
            box[0] - far, box[1] - far, box[2] - box[0] + 2 * far, dy - box[1] + far
        )
        node = Group(children=(node,), clip=cut)
        box = (box[0], box[1], box[2], min(box[3], dy))
    return node, (box[0], box[1], box[2], min(box[3], max(box[3], host.box[1])))


def joined(
    one: tuple[float, float, float, float], two: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """Return the box around two boxes."""
    return (min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3]))
