"""Owns what relations mean for places: who stands left of whom, and who overlaps whom.

Works on boxes in any unit, y downwards. Does not know drawing or settings.

Longer than most, relation by relation: each is a short rule, and all act on the same boxes.
"""

import math
from collections.abc import Mapping
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.hooks import is_tree
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.scene import Relation, RelationName
from tintype.engine.vignette.spots import Cluster
from tintype.engine.vignette.states import FAR_BEHIND, LINED_UP

Box: TypeAlias = tuple[float, float, float, float]
"""(left, top, right, bottom)."""

ROW: Final = (
    "next to",
    "left of",
    "right of",
    "between",
    "chasing",
    "looking at",
    "leaning on",
    "around",
    "leading",
    "pulling",
    "pushing",
    "attacking",
    "tied to",
)
OVERLAID: Final = ("in front of", "behind", "under", "above", "below")
GAP: Final = 0.14
GAPS: Final = {
    "leaning on": -0.06,
    "pushing": -0.1,
    "attacking": -0.16,
    "leading": 0.3,
    "pulling": 0.2,
}
"""How far two things stand apart where that is not usual, as a part of the first one's width."""
CIRCLE: Final = 4
"""From so many on, some of those around a thing stand behind it."""

IN_FLIGHT: Final = ("flying", "soaring", "gliding")
"""Poses of what stands on no ground."""

PEERING: Final = -0.4
"""The same for somebody who bends over a thing to look through it."""
TOUCHING: Final = ("pointing", "reaching", "blowing", "kneeling")
TOUCHED: Final = 0.02
"""The same for somebody who reaches out to a thing: washes a car, shows a board."""

OVER_DRUMS: Final = 0.52
"""The part of a drummer that is hidden by the drums."""

HUGGED: Final = -0.3
"""The same for somebody who puts both arms around a thing."""

TUCKED: Final = -0.22
"""The same for a chair that is drawn up to a table."""

DRAWN_UP: Final = ("chair", "stool", "office chair")
SAT_AT: Final = ("table", "desk", "piano")
STANDS_AS: Final[Mapping[RelationName, RelationName]] = {
    "tied to": "above",
    "leaning on": "in front of",
}
"""Where things are whose relations have no place of their own."""

AFAR_M: Final = 20.0
"""By so many metres what is said to be far away counts as taller than what is near."""
AHEAD: Final = ("chasing", "leading", "pushing")
"""Relations whose object is in front of the subject, both looking the same way."""


CONIFERS: Final = ("pine", "christmas tree", "cypress")
"""Trees whose boughs begin at the ground."""
STEM: Final = 0.12
"""How thick the trunk of a tree is, as a part of its width."""
BOLE: Final = 0.34
"""How high the crown of a tree begins, as a part of its height."""
FILING: Final = ("behind", "in front of")
"""Relations in which vehicles stand one after the other, not hidden by each other."""
ROLLING: Final = ("vehicles", "vehicles_road", "vehicles_work", "vehicles_light", "vehicles_rail")
MOST_UNLIKE: Final = 5.0


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster placed in layout units: (x, y) is its foot, `scale` layout units per box unit."""

    cluster: Cluster
    x: float
    y: float
    scale: float
    is_airborne: bool = False
    lift: float = 0.0

    @property
    def box(self) -> Box:
        """The box around the thing and all it carries."""
        c, s = self.cluster, self.scale
        return (
            self.x + c.left * s,
            self.y + c.top * s,
            self.x + c.right * s,
            self.y + c.bottom * s,
        )


BARRIERS: Final = frozenset(
    ("fence", "hedge", "wall", "garden wall", "stone wall", "barrier", "long banner")
)
"""What is as long as need be."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Parts that keep their places relative to each other; `ring` stands around the others."""

    parts: tuple[Part, ...]
    ring: frozenset[str] = frozenset()

    @property
    def circle(self) -> tuple[Part, ...]:
        """The parts that stand around the others."""
        return tuple(p for p in self.parts if p.cluster.subject.id in self.ring)

    @property
    def box(self) -> Box:
        """The box around all parts."""
        return around([p.box for p in self.parts])

    @property
    def width(self) -> float:
        """How wide all parts are together."""
        box = self.box
        return box[2] - box[0]

    @property
    def height_m(self) -> float:
        """How high the tallest of its things is in the world, in metres; afar they are more."""
        far = {"background": AFAR_M, "foreground": -AFAR_M}
        return max(
            p.cluster.kind.height_m + far.get(p.cluster.subject.where or "", 0.0)
            for p in self.parts
        )

    @property
    def ids(self) -> frozenset[str]:
        """The subjects that are in this block."""
        return frozenset(p.cluster.subject.id for p in self.parts)

    def of(self, id_: str) -> "Block":
        """Return only the parts of one subject."""
        return Block(parts=tuple(p for p in self.parts if p.cluster.subject.id == id_))

    def moved(self, dx: float, dy: float, *, is_airborne: bool = False) -> "Block":
        """Return the block shifted; with `is_airborne` its parts leave the ground."""
        return Block(
            parts=tuple(
                msgspec.structs.replace(
                    p, x=p.x + dx, y=p.y + dy, is_airborne=p.is_airborne or is_airborne
                )
                for p in self.parts
            ),
            ring=self.ring,
        )

    def scaled(self, factor: float) -> "Block":
        """Return the block made larger or smaller about the origin."""
        return Block(
            parts=tuple(
                msgspec.structs.replace(p, x=p.x * factor, y=p.y * factor, scale=p.scale * factor)
                for p in self.parts
            ),
            ring=self.ring,
        )


def around(boxes: list[Box]) -> Box:
    """Return the box around all boxes."""
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def overlap(one: Box, two: Box) -> float:
    """Return the area that two boxes share."""
    w = min(one[2], two[2]) - max(one[0], two[0])
    h = min(one[3], two[3]) - max(one[1], two[1])
    return w * h if w > 0 and h > 0 else 0.0


def merged(blocks: list[Block], relations: tuple[Relation, ...], side: int) -> list[Block]:
    """Return blocks joined by the relations between them; `side` is -1 or 1, for free choices."""
    out = crowded(list(blocks), relations)
    for r in sorted(relations, key=lambda r: r.name not in ROW):
        one = next((b for b in out if r.subject in b.ids), None)
        two = next((b for b in out if r.object in b.ids), None)
        if one is None or two is None or one is two or r.name not in (*ROW, *OVERLAID):
            continue
        third = next((b for b in out if r.other and r.other in b.ids), None)
        fellows = sum(q.name == "around" and q.object == r.object for q in relations)
        if r.name == "around" and (fellows > 1 or len(one.of(r.subject).parts) > 1):
            joined, used = ringed(one, two, r), [one, two]
        elif r.name == "between":
            joined, used = between(one, two, third, r), [one, two, third]
        else:
            joined, used = beside(one, two, r, side), [one, two]
        at = min(out.index(b) for b in used if b is not None)
        out = [b for b in out if all(b is not u for u in used)]
        out.insert(min(at, len(out)), joined)
    return out


def crowded(blocks: list[Block], relations: tuple[Relation, ...]) -> list[Block]:
    """Return blocks with those in a row that stand in the same relation to one thing.

    A family under a tree stands side by side, then all of them go under the tree.
    """
    out = blocks
    for name, host in dict.fromkeys((r.name, r.object) for r in relations if r.name in OVERLAID):
        ids = [r.subject for r in relations if (r.name, r.object) == (name, host)]
        group = [b for b in out if host not in b.ids and any(i in b.ids for i in ids)]
        kinds = {p.cluster.kind.name for b in out for p in b.of(host).parts}
        is_pair = (name == "behind" and kinds & BARRIERS) or "umbrella" in kinds
        if len(group) < (2 if is_pair else 3):
            continue
        x, parts = 0.0, list[Part]()
        for block in group:
            left, _, right, _ = block.box
            parts += block.moved(x - left, 0).parts
            x += (right - left) * 1.06
        row = Block(parts=tuple(parts))
        at = next(k for k, b in enumerate(out) if b is group[0])
        out = [b for b in out if all(b is not g for g in group)]
        out.insert(min(at, len(out)), row)
    return out


def beside(one: Block, two: Block, relation: Relation, side: int) -> Block:
    """Return both blocks as one, `one` in its relation to `two`."""
    sub, host = one.of(relation.subject), two.of(relation.object)
    first, other = sub.parts[0].cluster, host.parts[0].cluster
    if is_file(first, other, relation.name):
        return filed(one, two, side, is_far=FAR_BEHIND in first.subject.attributes)
    if relation.name == "around" and is_orbit(first, other):
        return orbiting(one, two, relation)
    is_off = is_floated(sub, relation) or is_propped(sub, host, relation)
    if relation.name in ROW and not is_off:
        return in_row(one, two, relation, side)
    return at_host(met(one, two, relation), relation, side)


def in_row(one: Block, two: Block, relation: Relation, side: int) -> Block:
    """Return both blocks as one, side by side."""
    sub, host = one.of(relation.subject), two.of(relation.object)
    pose = sub.parts[0].cluster.variant
    a, b = one.box, two.box
    narrow = min(a[2] - a[0], b[2] - b[0])
    gap = GAPS.get(relation.name, GAP) * narrow
    if relation.name == "pushing":
        gap = grasped(sub.parts[0], host.parts[0], gap)
    if pose in TOUCHING:
        gap = min(gap, TOUCHED * narrow)
    if pose == "peering":
        gap = PEERING * narrow
    if pose == "hugging":
        gap = HUGGED * narrow
        if host.parts[0].cluster.kind.category == "plants":
            gap = -0.44 * (b[2] - b[0])  # The arms are around the trunk.
    if is_drawn_up(sub, host):
        gap = TUCKED * (a[2] - a[0])
    is_left = relation.name == "left of" or (side < 0 and relation.name != "right of")
    dx = b[0] - gap - a[2] if is_left else b[2] + gap - a[0]
    dy = 0.02 * (a[3] - a[1]) if pose == "hugging" else 0.0
    return Block(parts=(*two.parts, *one.moved(dx, dy).parts))


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A block that goes to another, in its size there.

    Of `one` it is `sub` that is related, of `two` it is `host`. `trunk` is how wide the host is
    where it stands. A row stands behind a fence, a sward before somebody; somebody is slid under.
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
    name = STANDS_AS.get(name, name)
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
    factor = 1.0 if is_slid else fitting(name, sub.box, host.box, first.cluster)
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
        moved = one.moved(dx, dy, is_airborne=meeting.name == "above")
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
    if meeting.is_slid:
        # Half of who lies under a car is seen beside it.
        dx = host.box[0] + 0.56 * (sub.box[2] - sub.box[0]) - sub.box[2]
        dy = host.box[3] - 0.02 * (host.box[3] - host.box[1]) - sub.box[3]
    if name == "behind" and first.cluster.kind.name == "drum kit":
        # Who plays on it looks over it.
        dx, dy = middle, host.box[1] + OVER_DRUMS * tall - sub.box[3]
    if meeting.is_row or meeting.is_sward:
        dx = middle
    if name == "in front of" and pose not in IN_FLIGHT:
        # Who stands in the second row stands in front too, and not behind the host.
        behind = max(p.y for p in host.parts) - min(p.y + dy for p in sub.parts)
        dy += max(0.0, behind + 0.03 * tall)
    if name == "under" and len(one.parts) > len(sub.parts):
        # A table under a tree: those around it are before the trunk as well.
        behind = max(p.y for p in host.parts) - min(p.y + dy for p in one.parts)
        dy += max(0.0, behind + 0.01 * tall)
    return dx, dy


def tallest_of(block: Block) -> float:
    """Return the height of the tallest of a block's things."""
    return max(p.box[3] - p.box[1] for p in block.parts)


def is_shelter(cluster: Cluster) -> bool:
    """Tell whether a thing grows, or is made, as large as what finds room under it."""
    return is_tree(cluster.kind) or cluster.kind.name in ("umbrella", "beach umbrella")


def is_orbit(one: Cluster, two: Cluster) -> bool:
    """Tell whether a single thing goes around a world in space."""
    return two.kind.name in WORLDS and one.subject.count == two.subject.count == 1


def orbiting(one: Block, two: Block, relation: Relation) -> Block:
    """Return a world so large that what goes around it is seen before its lower edge."""
    a, b = one.box, two.of(relation.object).box
    large = max(1.0, ORBITED * max(a[2] - a[0], a[3] - a[1]) / (b[2] - b[0]))
    two = two.scaled(large)
    b = two.of(relation.object).box
    radius = (b[2] - b[0]) / 2
    x, y = (b[0] + b[2]) / 2 - 0.8 * radius, (b[1] + b[3]) / 2 + 0.72 * radius
    y = max(y, b[3] - 0.5 * (a[3] - a[1]) + 0.02 * radius)
    dx, dy = x - (a[0] + a[2]) / 2, y - (a[1] + a[3]) / 2
    return Block(parts=(*two.parts, *one.moved(dx, dy).parts))


WORLDS: Final = ("earth", "moon", "planet", "saturn", "sun")
ORBITED: Final = 1.7
"""How large a world is at least beside what goes around it."""


def filed(one: Block, two: Block, side: int, *, is_far: bool) -> Block:
    """Return both blocks one after the other, at the length of the way between them."""
    a, b = one.box, two.box
    gap = (FAR_GAP if is_far else FILE_GAP) * (max if is_far else min)(a[2] - a[0], b[2] - b[0])
    dx = b[0] - gap - a[2] if side < 0 else b[2] + gap - a[0]
    return Block(parts=(*two.parts, *one.moved(dx, 0).parts))


MOST_GROWN: Final = 2.2
"""So much larger than else a tree or an umbrella is drawn at most, for those who are under it."""
SWARD: Final = 1.35
"""How wide a row is that stands before somebody, as a part of his width."""
FILE_GAP: Final = 0.2
FAR_GAP: Final = 1.6
"""How far one is from the next, as a part of the shorter one's length, and `far behind` it."""


def head_of(box: Box) -> Box:
    """Return the part of a balloon's box above its string."""
    return box[0], box[1], box[2], min(box[3], box[1] + HEAD * (box[2] - box[0]))


def grasped(pusher: Part, cart: Part, gap: float) -> float:
    """Return the gap at which the hands of somebody are at the handle of what he pushes."""
    hand, grip = pusher.cluster.anchors.get("front_hand"), cart.cluster.anchors.get("grip")
    wide = cart.cluster.right - cart.cluster.left
    if hand is None or grip is None or grip[0] - cart.cluster.left > 0.4 * wide:
        return gap
    reach = (pusher.cluster.right - hand[0]) * pusher.scale
    return -reach - (grip[0] - cart.cluster.left) * cart.scale


def is_drawn_up(seat: Block, table: Block) -> bool:
    """Tell whether a chair or a stool is drawn up to what one sits at."""
    names = [b.parts[0].cluster.kind.name if b.parts else "" for b in (seat, table)]
    return names[0] in DRAWN_UP and names[1] in SAT_AT


def is_propped(sub: Block, host: Block, relation: Relation) -> bool:
    """Tell whether what leans on something stands before it: a bicycle at a wall or a post."""
    wide = sub.box[2] - sub.box[0]
    left, top, right, bottom = host.box
    is_post = bottom - top > 2.4 * (right - left)
    return relation.name == "leaning on" and (right - left > 1.25 * wide or is_post)


def is_file(one: Cluster, two: Cluster, name: str) -> bool:
    """Tell whether one stands behind another in traffic, both seen from the side."""
    kinds = (one.kind, two.kind)
    is_far = FAR_BEHIND in {*one.subject.attributes, *two.subject.attributes}
    if name not in FILING or any(k.faces == "front" for k in kinds):
        return False
    if is_far:
        return True
    ratio = one.metres / two.metres
    is_like = 1 / MOST_UNLIKE < ratio < MOST_UNLIKE
    return is_like and all(k.category in ROLLING for k in kinds)


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


def ringed(one: Block, two: Block, relation: Relation) -> Block:
    """Return the pieces of `one` around `two`, on an ellipse: at its sides, before and behind it.

    Those of another subject that stand around the same thing already make room.
    """
    pieces = [*two.circle, *one.of(relation.subject).parts]
    rest = tuple(p for p in one.parts if p.cluster.subject.id != relation.subject)
    inner = tuple(p for p in two.parts if p not in two.circle)
    host = around([p.box for p in inner if p.cluster.subject.id == relation.object])
    tall, wide = host[3] - host[1], host[2] - host[0]
    half = max(p.box[2] - p.box[0] for p in pieces) / 2
    n = len(pieces)
    middle = (host[0] + host[2]) / 2
    out: list[Part] = []
    for k, p in enumerate(pieces):
        turn = -1 if k % 2 == 0 else 1
        row, rows = k // 2, max(1, (n + 1) // 2)
        t = row / max(1, rows - 1) if rows > 1 else 0.0
        if p.cluster.kind.stance == "sky":
            angle = 2 * math.pi * (k + 0.5) / n
            x = middle + (wide / 2 + half * 1.3) * math.sin(angle)
            y = (host[1] + host[3]) / 2 - (tall / 2 + half * 0.7) * math.cos(angle)
            y = min(y, host[3] - 0.1 * tall)
        elif n >= CIRCLE:
            # The first two behind it, the others beside it and before it.
            lean = math.radians(-34 + 94 * t)
            x = middle + turn * (wide / 2 + half * 1.15) * math.cos(lean)
            y = host[3] + (0.3 * tall + 0.2 * half) * math.sin(lean)
        else:
            x = middle + turn * (wide / 2 + half * 1.1) * (1 - 0.55 * t**2)
            y = host[3] + 0.34 * tall * t
        dx = x - (p.box[0] + p.box[2]) / 2
        is_up = p.cluster.kind.stance == "sky"
        out.append(msgspec.structs.replace(p, x=p.x + dx, y=y, is_airborne=is_up))
    return Block(parts=(*inner, *out, *rest), ring=frozenset(p.cluster.subject.id for p in pieces))


SPANNED: Final = 0.72
"""How high a bridge hangs between two cliffs, as a part of their height."""


BALLOONED: Final = tuple(
    (turn, shift, rise)
    for rise, shifts in ((1.15, (0.45, 1.35)), (2.3, (0.0, 0.9)), (3.45, (0.45, 1.35)))
    for shift in shifts
    for turn in (1, -1)
)
"""Where further balloons float that are tied to one thing: (side, widths aside, widths higher)."""
HEAD: Final = 1.25
"""Height of a balloon without its string, in its widths."""


def is_steep(block: Block) -> bool:
    """Tell whether a bridge hangs from the upper edge of something."""
    return block.parts[0].cluster.kind.name in ("cliff", "mountain")


def between(one: Block, two: Block, three: Block | None, relation: Relation) -> Block:
    """Return `one` in the middle of `two` and `three`, or of the halves of `two`."""
    if three is None:
        host = two.of(relation.object)
        rest = tuple(p for p in two.parts if p.cluster.subject.id != relation.object)
        if len(host.parts) < 2:
            lone = Relation(subject=relation.subject, name="next to", object=relation.object)
            return beside(one, two, lone, 1)
        ordered = sorted(host.parts, key=lambda p: p.x)
        half = len(ordered) // 2
        two = Block(parts=(*ordered[:half], *rest))
        three = Block(parts=tuple(ordered[half:]))
    a, b, c = one.box, two.box, three.box
    gap = GAP * 0.8 * min(a[2] - a[0], b[2] - b[0])
    if one.parts[0].cluster.kind.name == "rope bridge" and is_steep(two):
        # It hangs between their upper edges.
        high = min(b[3] - b[1], c[3] - c[1])
        one = one.moved(0, -SPANNED * high, is_airborne=True)
        gap = -0.1 * (a[2] - a[0])
    if is_drawn_up(two, one.of(relation.subject)):
        gap = TUCKED * min(b[2] - b[0], c[2] - c[0])
    left = two.moved(a[0] - gap - b[2], 0)
    right = three.moved(a[2] + gap - c[0], 0)
    return Block(parts=(*left.parts, *one.parts, *right.parts))
