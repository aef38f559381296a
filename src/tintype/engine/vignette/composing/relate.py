"""Owns what relations mean for places: who stands left of whom, and who overlaps whom.

Works on boxes in any unit, y downwards. Does not know drawing or settings.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.composing.blocks import Block, Part, around
from tintype.engine.vignette.composing.meeting import BARRIERS, at_host, is_floated, met
from tintype.engine.vignette.composing.spots import Cluster
from tintype.engine.vignette.formation import CROSSED
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import FAR_BEHIND, PROPPED

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


PEERING: Final = -0.4
"""The same for somebody who bends over a thing to look through it."""
TOUCHING: Final = ("pointing", "reaching", "blowing", "kneeling")
TOUCHED: Final = 0.02
"""The same for somebody who reaches out to a thing: washes a car, shows a board."""


HUGGED: Final = -0.3
"""The same for somebody who puts both arms around a thing."""

TUCKED: Final = -0.22
"""The same for a chair that is drawn up to a table."""

DRAWN_UP: Final = ("chair", "stool", "office chair")
SAT_AT: Final = ("table", "round table", "picnic table", "desk", "piano")

AHEAD: Final = ("chasing", "leading", "pushing")
"""Relations whose object is in front of the subject, both looking the same way."""


FILING: Final = ("behind", "in front of")
"""Relations in which vehicles stand one after the other, not hidden by each other."""
ROLLING: Final = ("vehicles", "vehicles_road", "vehicles_work", "vehicles_light", "vehicles_rail")
MOST_UNLIKE: Final = 5.0


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
    if all(CROSSED in c.subject.attributes for c in (first, other)):
        return crossed(one, two)
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
        if host.parts[0].cluster.kind.category.startswith("plants"):
            gap = -0.44 * (b[2] - b[0])  # The arms are around the trunk.
    if is_drawn_up(sub, host):
        gap = TUCKED * (a[2] - a[0])
    if PROPPED in sub.parts[0].cluster.subject.attributes:
        side, gap = -1, PROP_GAP * narrow  # It leans to the right.
    is_left = relation.name == "left of" or (side < 0 and relation.name != "right of")
    if relation.name == "pulling" and host.parts[0].cluster.subject.lettering:
        is_left = False  # What can be read is never mirrored.
    dx = b[0] - gap - a[2] if is_left else b[2] + gap - a[0]
    dy = 0.02 * (a[3] - a[1]) if pose == "hugging" else 0.0
    return Block(parts=(*two.parts, *one.moved(dx, dy).parts))


def crossed(one: Block, two: Block) -> Block:
    """Return both blocks as one, as large as each other, `one` lying across `two`."""
    a, b = one.box, two.box
    one = one.scaled((b[2] - b[0] + b[3] - b[1]) / (a[2] - a[0] + a[3] - a[1]))
    a = one.box
    moved = one.moved((b[0] + b[2] - a[0] - a[2]) / 2, (b[1] + b[3] - a[1] - a[3]) / 2)
    return Block(parts=(*two.parts, *moved.parts))


PROP_GAP: Final = -0.16
"""How far what leans on a thing is over it, as a part of the narrower one's width."""


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


FILE_GAP: Final = 0.2
FAR_GAP: Final = 1.6
"""How far one is from the next, as a part of the shorter one's length, and `far behind` it."""


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
        elif is_taken(p) and k >= 2:
            # Behind the table, so that it hides nobody.
            x = middle + 0.9 * wide * ((k - 1.5) / (n - 2) - 0.5)
            y = host[3] - BEHIND_TABLE * tall
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


BEHIND_TABLE: Final = 0.3
"""How much further back those are who sit behind a table, as a part of its height."""


def is_taken(part: Part) -> bool:
    """Tell whether somebody sits on a chair."""
    return part.cluster.kind.name in DRAWN_UP and len(part.cluster.members) > 1


def levelled(parts: Sequence[Part]) -> list[Part]:
    """Return a pair on one line and of one size, for what is between them."""
    if len(parts) != 2:
        return list(parts)
    near = max(parts, key=lambda p: p.y)
    return [msgspec.structs.replace(p, y=near.y, scale=near.scale) for p in parts]


STRETCHED: Final[Mapping[str, float]] = {
    "hammock": 0.0,
    "clothesline": 0.0,
    "washing cord": 0.0,
    "rope": 0.3,
    "spider web": 0.16,
    "banner": 0.4,
    "bunting": 0.5,
    "string lights": 0.5,
}
"""What is stretched from one thing to another, and how high, as a part of their height."""
STEMS: Final = 0.04
"""How far from its ends they stand, as a part of its width."""
WIDE: Final = 1.0
"""How wide it is at least, in widths of one of them."""


def stretched(one: Block, two: Block, three: Block) -> Block:
    """Return what is stretched between two others, its ends where they stand."""
    b, c = two.box, three.box
    least = WIDE * ((b[2] - b[0]) + (c[2] - c[0])) / 2
    one = one.scaled(max(1.0, least / (one.box[2] - one.box[0])))
    name = one.parts[0].cluster.kind.name
    foot = max(p.y for p in two.parts)
    rise = STRETCHED[name] * min(b[3] - b[1], c[3] - c[1])
    one = one.moved(0, foot - rise - one.box[3], is_airborne=rise > 0)
    a = one.box
    inset = STEMS * (a[2] - a[0])
    left = two.moved(a[0] + inset - two.parts[0].x, 0)
    right = three.moved(a[2] - inset - three.parts[0].x, foot - max(p.y for p in three.parts))
    return Block(parts=(*left.parts, *right.parts, *one.parts))


SPANNED: Final = 0.72
"""How high a bridge hangs between two cliffs, as a part of their height."""


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
        ordered = levelled(sorted(host.parts, key=lambda p: p.x))
        half = len(ordered) // 2
        two = Block(parts=(*ordered[:half], *rest))
        three = Block(parts=tuple(ordered[half:]))
    if one.parts[0].cluster.kind.name in STRETCHED and len(one.parts) == 1:
        return stretched(one, two, three)
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
