"""Owns how one block comes to another: as large as it is there, behind, under or above it.

Of the ways to be there, the one that hides least is taken. Does not know rows and rings.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.composing.blocks import Block, Box, Part, overlap
from tintype.engine.vignette.composing.spots import Cluster
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.scene import Relation, RelationName
from tintype.engine.vignette.states import HALF_HIDDEN, LINED_UP, RAISED

IN_FLIGHT: Final = ("flying", "soaring", "gliding")
"""Poses of what stands on no ground."""
OVER_DRUMS: Final = 0.52
"""The part of a drummer that is hidden by the drums."""
STANDS_AS: Final[Mapping[RelationName, RelationName]] = {
    "tied to": "above",
    "leaning on": "in front of",
}
"""Where things are whose relations have no place of their own."""
CONIFERS: Final = ("pine", "christmas tree", "cypress")
"""Trees whose boughs begin at the ground."""
STEM: Final = 0.12
"""How thick the trunk of a tree is, as a part of its width."""
BOLE: Final = 0.34
"""How high the crown of a tree begins, as a part of its height."""
BARRIERS: Final = frozenset(
    ("fence", "hedge", "wall", "garden wall", "stone wall", "barrier", "long banner")
)
"""What is as long as need be."""


PEEKED: Final = 1.2
TUCKED: Final = 0.16
"""Behind what is so many times as high one hides, and how much more than half of one, of the width.
"""


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A block that goes to another, in its size there.

    Of `one` it is `sub` that is related, of `two` it is `host`. `trunk` is how wide the host is
    where it stands. A row stands behind a fence, a sward before somebody; somebody is slid under;
    what flies under a bridge is through it.
    """

    one: Block
    two: Block
    sub: Block
    host: Block
    name: RelationName
    trunk: float
    is_row: bool
    is_sward: bool
    is_slid: bool
    is_through: bool

    @property
    def first(self) -> Part:
        """The host's first piece."""
        return self.host.parts[0]

    @property
    def pose(self) -> str:
        """The pose of who comes."""
        return self.sub.parts[0].cluster.variant


def met(one: Block, two: Block, relation: Relation) -> Meeting:
    """Return two blocks as large as they are where one is behind, under, above the other."""
    sub, host = one.of(relation.subject), two.of(relation.object)
    is_pair = relation.name == "behind" or host.parts[0].cluster.kind.name == "umbrella"
    if len(one.ids) > 2 or (len(one.ids) > 1 and is_pair):
        sub = one
    first = host.parts[0]
    trunk = (first.cluster.contact[1] - first.cluster.contact[0]) * first.scale
    is_screened = relation.name == "behind" and is_by_trunk(sub, first.cluster.kind)
    if is_screened:
        trunk = min(trunk, STEM * (host.box[2] - host.box[0]))
    name: RelationName = relation.name
    if name in STANDS_AS:
        name = STANDS_AS[name]
    is_row = name == "behind" and first.cluster.kind.name in BARRIERS and bool(sub.parts[1:])
    if is_row and len(two.ids) == 1:
        # A fence is as long as the row that stands behind it, and so low that they are seen.
        long = (sub.box[2] - sub.box[0]) / (host.box[2] - host.box[0])
        low = min(p.box[3] - p.box[1] for p in sub.parts) / (host.box[3] - host.box[1])
        two = two.scaled(max(0.62 * long, min(0.96 * long, 0.6 * low)))
        host = two.of(relation.object)
    first = host.parts[0]
    pose = sub.parts[0].cluster.variant
    is_sward = name == "in front of" and LINED_UP in sub.parts[0].cluster.subject.attributes
    is_slid = name == "under" and pose == "lying" and first.cluster.kind.stance == "ground"
    factor = 1.0 if is_slid else fitting(name, sub.box, own_box(first, host), first.cluster)
    is_through = goes_under(name, sub.parts[0].cluster, first.cluster)
    if is_through:
        wide, high = host.box[2] - host.box[0], host.box[3] - host.box[1]
        factor = min(
            ARCH[0] * wide / (sub.box[2] - sub.box[0]), ARCH[1] * high / (sub.box[3] - sub.box[1])
        )
    if is_screened:
        # The crown of a tree does not hide a head.
        factor = min(1.0, BOLE * (host.box[3] - host.box[1]) / (sub.box[3] - sub.box[1]))
    if is_sward:
        # A row stands right before it, as wide as it is: tall grass before a tiger.
        factor = SWARD * (host.box[2] - host.box[0]) / (sub.box[2] - sub.box[0])
    if name == "under" and len(sub.parts) > 2 and is_tree(first.cluster.kind):
        # Several who have a picnic are under a tree, though not all of them below its crown.
        factor = max(factor, min(1.0, 0.6 * (host.box[3] - host.box[1]) / tallest_of(sub)))
    if name == "under" and factor < 1 and len(two.ids) == 1 and is_shelter(first.cluster):
        # A tree is as large as need be for those who sit under it.
        grown = min(MOST_GROWN, 1 / factor)
        two, factor = two.scaled(grown), factor * grown
        host = two.of(relation.object)
        trunk *= grown
    return Meeting(
        one=one.scaled(factor),
        two=two,
        sub=sub.scaled(factor),
        host=host,
        name=name,
        trunk=trunk,
        is_row=is_row,
        is_sward=is_sward,
        is_slid=is_slid,
        is_through=is_through,
    )


def at_host(meeting: Meeting, relation: Relation, side: int) -> Block:
    """Return both blocks as one, the first where it hides least of what is there already."""
    one, two, sub = meeting.one, meeting.two, meeting.sub
    wide = sub.box[2] - sub.box[0]
    is_cluster = is_floated(sub, relation)
    others = [p.box for p in two.parts if p.cluster.subject.id != relation.object]
    others = [head_of(b) for b in others] if is_cluster else others
    ways = [(turn * side, shift, 0.0) for shift in (0.0, 0.9) for turn in (1, -1)]
    best: tuple[float, Block] | None = None
    for k, (turn, shift, rise) in enumerate([*ways, *BALLOONED] if is_cluster else ways):
        dx, dy = way_to(meeting, turn)
        dx, dy = dx + turn * shift * wide, dy - rise * wide
        is_up = meeting.is_through and is_aloft(sub.parts[0].cluster)
        moved = one.moved(dx, dy, is_airborne=meeting.name == "above" or is_up)
        # Two things under one tree stand on either side of it, not on one spot.
        boxes = [head_of(p.box) if is_cluster else p.box for p in moved.parts]
        hidden = sum(overlap(b, o) for b in boxes for o in others)
        cost = hidden / max(1e-6, wide * wide) + 0.02 * k
        if best is None or cost < best[0]:
            best = (cost, moved)
    assert best is not None
    return Block(parts=(*two.parts, *best[1].parts))


def way_to(meeting: Meeting, side: int) -> tuple[float, float]:
    """Return how far who comes moves to be at the host, on one side of it."""
    one, sub, host, first = meeting.one, meeting.sub, meeting.host, meeting.first
    name, pose, tall = meeting.name, meeting.pose, meeting.sub.box[3] - meeting.sub.box[1]
    dx, dy = offset(
        name,
        sub.box,
        host.box,
        side,
        trunk=meeting.trunk,
        is_leaping=pose in ("jumping", "leaping"),
        is_flying=pose in IN_FLIGHT,
        is_afloat="water" in (first.cluster.kind.stance, first.cluster.subject.where)
        and sub.parts[0].cluster.kind.stance == "water",
    )
    middle = (host.box[0] + host.box[2] - sub.box[0] - sub.box[2]) / 2
    if meeting.is_through:
        dx = middle
        low = ARCH_FOOT if is_aloft(sub.parts[0].cluster) else ARCH_GROUND
        dy = host.box[1] + low * (host.box[3] - host.box[1]) - sub.box[3]
    if name == "under" and first.cluster.kind.name in SLIPPED:
        wide = sub.box[2] - sub.box[0]
        dx = host.box[2] - (1 - OUT) * wide - sub.box[0]
        dx = dx if side > 0 else host.box[0] + (1 - OUT) * wide - sub.box[2]
        dy = host.box[3] - SLIPPED_UP * (host.box[3] - host.box[1]) - sub.box[3]
    if meeting.is_slid:
        # Half of who lies under a car is seen beside it.
        dx = host.box[0] + 0.56 * (sub.box[2] - sub.box[0]) - sub.box[2]
        dy = host.box[3] - 0.02 * (host.box[3] - host.box[1]) - sub.box[3]
    is_hiding = HALF_HIDDEN in sub.parts[0].cluster.subject.attributes
    if name == "behind" and is_hiding and host.box[3] - host.box[1] > PEEKED * tall:
        dx -= side * TUCKED * (sub.box[2] - sub.box[0])
    if name == "behind" and first.cluster.kind.name == "drum kit":
        # Who plays on it looks over it.
        dx, dy = middle, host.box[1] + OVER_DRUMS * tall - sub.box[3]
    if meeting.is_row or meeting.is_sward:
        dx = middle
    if name == "in front of" and pose not in IN_FLIGHT:
        # Who stands in the second row stands in front too, and not behind the host.
        behind = max(p.y for p in host.parts) - min(p.y + dy for p in sub.parts)
        dy += max(0.0, behind + 0.03 * tall)
    if name == "behind" and LINED_UP in first.cluster.subject.attributes:
        # What is behind a row is behind each of it.
        before = max(p.y + dy for p in sub.parts) - min(p.y for p in host.parts)
        dy -= max(0.0, before + 0.03 * tall)
    if name == "under" and len(one.parts) > len(sub.parts):
        # A table under a tree: those around it are before the trunk as well.
        behind = max(p.y for p in host.parts) - min(p.y + dy for p in one.parts)
        dy += max(0.0, behind + 0.01 * tall)
    return dx, dy


ARCHED: Final = ("stone bridge", "suspension bridge", "wooden bridge")
ARCH: Final = (0.26, 0.34)
"""How wide and high what flies under a bridge is at most, as parts of the bridge."""
ARCH_FOOT: Final = 0.84
ARCH_GROUND: Final = 1.01
"""How low it flies, as a part of the height of the bridge, and where it stands or drives."""
SLIPPED_UP: Final = 0.22
"""How far from the near edge of a rug it is what is under it, as a part of its height."""


def is_aloft(cluster: Cluster) -> bool:
    """Tell whether it flies or floats."""
    return cluster.variant in IN_FLIGHT or cluster.kind.stance == "sky"


def is_arched(kind: Kind) -> bool:
    """Tell whether something can fly under a bridge and be seen."""
    return kind.name in ARCHED


def own_box(first: Part, host: Block) -> Box:
    """Return the box of a host, without who lies on it if it was raised for what is under it."""
    left, top, right, bottom = host.box
    if RAISED in first.cluster.subject.attributes:
        top = max(top, bottom - first.cluster.kind.box[1] * first.scale)
    return left, top, right, bottom


def goes_under(name: RelationName, sub: Cluster, host: Cluster) -> bool:
    """Tell whether what comes is seen through the arch of a bridge; boats are before it."""
    is_under = name in ("under", "below") and is_arched(host.kind)
    return is_under and sub.kind.stance in ("ground", "sky")


SLIPPED: Final = words("rug blanket pillow cushion book newspaper plate leaf towel map rock log")
"""What has no room below, so that what is under it is half out at its side."""
OUT: Final = 0.62
"""How much of it is out."""


def tallest_of(block: Block) -> float:
    """Return the height of the tallest of a block's things."""
    return max(p.box[3] - p.box[1] for p in block.parts)


def is_shelter(cluster: Cluster) -> bool:
    """Tell whether a thing grows, or is made, as large as what finds room under it."""
    return is_tree(cluster.kind) or cluster.kind.name in ("umbrella", "beach umbrella")


MOST_GROWN: Final = 2.2
"""So much larger than else a tree or an umbrella is drawn at most, for those who are under it."""
SWARD: Final = 1.35
"""How wide a row is that stands before somebody, as a part of his width."""


def head_of(box: Box) -> Box:
    """Return the part of a balloon's box above its string."""
    return box[0], box[1], box[2], min(box[3], box[1] + HEAD * (box[2] - box[0]))


def is_floated(sub: Block, relation: Relation) -> bool:
    """Tell whether what is tied to something floats above it, as balloons do."""
    return relation.name == "tied to" and sub.parts[0].cluster.kind.stance == "sky"


def is_by_trunk(sub: Block, host: Kind) -> bool:
    """Tell whether somebody is behind the trunk of a tree whose boughs do not reach the ground."""
    lives = all(is_animate(p.cluster.kind) for p in sub.parts[:1])
    return lives and is_tree(host) and host.name not in CONIFERS


def fitting(name: RelationName, sub: Box, host: Box, cluster: Cluster) -> float:
    """Return how much the subject must shrink to fit its relation."""
    w, h = sub[2] - sub[0], sub[3] - sub[1]
    host_w, host_h = host[2] - host[0], host[3] - host[1]
    if name in ("under", "below") and cluster.kind.stance == "water":
        return 1.0  # The sea has room for a whale.
    if name in ("above", "below") and cluster.kind.category == "shapes":
        return 1.0  # They are as large as they are said to be.
    if name in ("under", "below"):
        is_low = cluster.kind.category.startswith("furniture") or cluster.kind.name == "umbrella"
        return min(
            1.0, (0.62 if is_low else 0.52) * host_h / h, (0.95 if is_low else 1.2) * host_w / w
        )
    if name == "above":
        return min(1.0, 1.1 * host_w / w) if w > host_w * 1.6 else 1.0
    if name == "in front of":
        # What stands in front must leave enough of the other to be seen.
        return min(1.0, 0.8 * host_h / h) if w * h > 0.7 * host_w * host_h else 1.0
    return 1.0


def offset(
    name: RelationName,
    sub: Box,
    host: Box,
    side: int,
    *,
    trunk: float,
    is_leaping: bool = False,
    is_flying: bool = False,
    is_afloat: bool = False,
) -> tuple[float, float]:
    """Return how far the subject moves so that it stands in its relation to the host."""
    w, h = sub[2] - sub[0], sub[3] - sub[1]
    host_w, host_h = host[2] - host[0], host[3] - host[1]
    cx, host_cx = (sub[0] + sub[2]) / 2, (host[0] + host[2]) / 2
    dx = host_cx - cx
    match name:
        case "above" if is_leaping:
            return dx + side * 0.06 * host_w, host[1] + 0.22 * min(h, host_h) - sub[3]
        case "above" if is_flying and host_h > 0.6 * h:
            # What flies over a tall thing is clear of its top, a little aside.
            away = min(0.5 * host_w, 0.5 * w)
            return dx + side * 0.6 * away, host[1] + 0.05 * min(h, host_h) - sub[3]
        case "above":
            return dx + side * 0.06 * host_w, host[1] - 0.12 * h - sub[3]
        case "behind":
            if h > 1.25 * host_h:
                return dx + side * 0.22 * host_w, host[3] - 0.05 * h - sub[3]
            half = min(0.5 * host_w, max(0.5 * trunk, 0.2 * host_w))
            if trunk <= STEM * host_w:
                half = min(half, 0.5 * trunk + 0.1 * w)  # The trunk of a tree hides half of it.
            elif host_h > 1.2 * h:
                half = max(half, 0.5 * host_w - 0.05 * w)  # Beside a wall half of it is seen.
            return dx + side * (half + 0.02 * w), host[3] - 0.07 * min(h, host_h) - sub[3]
        case "in front of":
            reach = 0.5 * (host_w - w) * 0.7 if host_w > 1.3 * w else 0.46 * (host_w + w) / 2
            return dx + side * abs(reach), host[3] + 0.12 * min(h, host_h) - sub[3]
        case "under" | "below" if is_afloat:
            # Out on the water there is no under but nearer and lower.
            return dx, host[3] + 0.9 * h - sub[3]
        case "under" | "below":
            is_wide = w > 0.6 * host_w or trunk > 0.5 * host_w
            reach = 0.0 if is_wide else 0.5 * trunk + 0.36 * w
            return dx + side * reach, host[3] + 0.03 * host_h - sub[3]
        case _:
            return dx, 0.0


BALLOONED: Final = tuple(
    (turn, shift, rise)
    for rise, shifts in ((1.15, (0.45, 1.35)), (2.3, (0.0, 0.9)), (3.45, (0.45, 1.35)))
    for shift in shifts
    for turn in (1, -1)
)
"""Where further balloons float that are tied to one thing: (side, widths aside, widths higher)."""
HEAD: Final = 1.25
"""Height of a balloon without its string, in its widths."""
