"""Owns blocks in rows: the pieces of one subject, figures that touch, blocks side by side.

Works in layout units. Does not know the picture that they are fitted into.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.composing.blocks import Block, Part, overlap
from tintype.engine.vignette.composing.joint import groups_of, steps
from tintype.engine.vignette.composing.spots import Cluster, Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.formation import CROSSED, HEART, PYRAMID, formation_of, places_of
from tintype.engine.vignette.states import GRADED, HEAPED, LINED_UP, STACKED

GRADES: Final = (1.15, 0.8, 0.55)
MIXED: Final = (0.7, 1.12)
"""Sizes of the rows of a heap of different sizes, the lowest first, and how those in one differ."""

LEAST_GRADED: Final = 0.46
"""How large the last of a stack or a row is that goes from big to small, beside the first."""
GRASS: Final = "grass"
DENSE: Final = 0.5
"""How near each other tufts stand that are tall grass, as a part of the usual distance."""
SHRINK: Final = 0.18
"""How much smaller the last of a ring is than the first."""
HIGHEST: Final = 12
GROUPED: Final = 4
"""From so many blocks on they stand in depth, the small ones before the tall ones."""
MOST_GAP: Final = 0.8
"""How wide a gap between blocks of a row is at most, as a part of the width of one."""
NEARER: Final = 1.6
NEAR_PEOPLE: Final = 1.15
FILLED: Final = 0.84
NEAR_HEIGHT: Final = 0.8
"""How much larger what stands in front is at most: by itself, before people, by the width and by
the height of the row behind it."""
NESTED: Final[Mapping[str, float]] = {"plate": 0.24, "bowl": 0.34, "hat": 0.4, "bucket": 0.3}
"""What sinks into each other in a stack: how far each looks out, as a part of its height."""


def is_piled(spot: Spot) -> bool:
    """Say whether a thing lies on another one of its stack."""
    return spot.layer == 1 and is_tower(spot.cluster)


def is_tower(cluster: Cluster) -> bool:
    """Say whether things of a subject lie on each other."""
    return bool({STACKED, PYRAMID} & {*cluster.subject.attributes})


def hidden_share(layout: Sequence[Block]) -> float:
    """Return how much of a block the others cover at most, 0 to 1.

    Of few each counts by itself; of many only what stands behind another is hidden by it.
    """
    worst = 0.0
    boxes = [b.box for b in layout]
    is_deep = len(boxes) >= GROUPED
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            areas = [(c[2] - c[0]) * (c[3] - c[1]) for c in (a, b)]
            area = areas[a[3] > b[3]] if is_deep else min(areas)
            worst = max(worst, overlap(a, b) / max(1e-9, area))
    return min(1.0, worst)


def side_of(block: Block) -> int:
    """Return -1, 0 or 1: on which side of the picture a block was asked to be."""
    asked = {p.cluster.subject.where for p in block.parts}
    return -1 if "left" in asked else 1 if "right" in asked else 0


def block_of(
    clusters: Sequence[Cluster],
    size: float,
    rows: int,
    dice: Dice,
    *,
    rise: float,
    is_floating: bool,
    is_upright: bool,
) -> Block:
    """Return the pieces of one subject in rows, the first row nearest, with natural variation.

    What `is_upright` is a heart before a backdrop, not one on the ground.
    `rise` is how far a row stands above the one before it, in heights of the things.
    """
    n = len(clusters)
    if STACKED in clusters[0].subject.attributes and 1 < n <= HIGHEST:
        return stacked(clusters, size, dice)
    formation = formation_of(clusters[0].subject.attributes)
    if formation is not None and n > 1:
        is_up = is_floating or (is_upright and formation == HEART)
        return formed(formation, clusters, [size] * n, is_upright=is_up)
    if HEAPED in clusters[0].subject.attributes and n > 2:
        return heaped(clusters, size, dice)
    rows = 1 if LINED_UP in clusters[0].subject.attributes else min(rows, n)
    base, rest = divmod(n, rows)
    # The nearest row is the fullest one only when that makes a pyramid.
    counts = [base + (1 if r < rest else 0) for r in range(rows)]
    parts: list[Part] = []
    order = iter(clusters)
    first = clusters[0]
    scale0 = size / first.extent
    pitch = max((c.right - c.left) for c in clusters) * scale0 * 1.1
    if first.kind.name == GRASS and LINED_UP in first.subject.attributes:
        pitch *= DENSE
    tall = max(c.bottom - c.top for c in clusters) * scale0
    grades = graded(first, n)
    for r, count in enumerate(counts):
        shrink = 1.0 if is_floating else 0.9**r
        step = pitch * (1.0 if count >= max(counts) else 1.04)
        lift = tall * (1.08 if is_floating else rise) * r
        for k in range(count):
            c = next(order)
            wild = 0.0 if n == 1 else 1.0
            s = scale0 * shrink * (1 + wild * dice.between(-0.06, 0.06)) * grades[len(parts)]
            shift = 0.5 * pitch if counts[0] == count and r % 2 else 0.0
            x = (k - (count - 1) / 2) * step + shift + wild * dice.between(-0.05, 0.05) * pitch
            y = -lift + wild * dice.between(-0.045, 0.045) * tall * (2.2 if is_floating else 1)
            parts.append(Part(cluster=c, x=x, y=y, scale=s))
    return Block(parts=tuple(parts))


def graded(cluster: Cluster, count: int) -> list[float]:
    """Return how large each of several is, the first one 1: the same, or from big to small."""
    if GRADED not in cluster.subject.attributes or count < 2:
        return [1.0] * count
    return [1 - (1 - LEAST_GRADED) * k / (count - 1) for k in range(count)]


def formed(
    name: str, clusters: Sequence[Cluster], sizes: Sequence[float], *, is_upright: bool
) -> Block:
    """Return pieces in a formation; `sizes` are their extents."""
    scales = [size / c.extent for c, size in zip(clusters, sizes, strict=True)]
    wide = max((c.right - c.left) * s for c, s in zip(clusters, scales, strict=True))
    tall = max((c.bottom - c.top) * s for c, s in zip(clusters, scales, strict=True))
    is_lifted = is_upright or name == PYRAMID
    places = places_of(name, len(clusters), wide, tall, is_upright=is_upright)
    # On the ground those at the back are further away.
    deep = 0.0 if is_lifted else max(-y for _, y in places)
    return Block(
        parts=tuple(
            Part(
                cluster=c,
                x=x,
                y=y,
                scale=s * (1 + SHRINK * y / deep) if deep > 0 else s,
                is_airborne=is_lifted and y < 0,
            )
            for c, (x, y), s in zip(clusters, places, scales, strict=True)
        )
    )


def formations_of(clusters: Sequence[Cluster]) -> dict[str, list[Cluster]]:
    """Return what stands in one formation together, where several subjects do."""
    out: dict[str, list[Cluster]] = {}
    for c in clusters:
        if (name := formation_of(c.subject.attributes)) is not None and name != CROSSED:
            out.setdefault(name, []).append(c)
    return {n: group for n, group in out.items() if len({c.subject.id for c in group}) > 1}


def stacked(clusters: Sequence[Cluster], size: float, dice: Dice) -> Block:
    """Return the pieces of one subject on top of each other, the first one highest."""
    parts: list[Part] = []
    y = 0.0
    grades = graded(clusters[0], len(clusters))
    for k, c in enumerate(reversed(clusters)):
        s = size / c.extent * (1.0 - 0.03 * k) * grades[k]
        x = dice.between(-0.04, 0.04) * (c.right - c.left) * s if k else 0.0
        parts.append(Part(cluster=c, x=x, y=y, scale=s, is_airborne=k > 0))
        top = c.anchors.get("top")
        nested = NESTED.get(c.kind.name)
        y += (nested * c.top if nested else top[1] if top else 0.76 * c.top) * s
    return Block(parts=tuple(reversed(parts)))


def heaped(clusters: Sequence[Cluster], size: float, dice: Dice) -> Block:
    """Return the pieces of one subject as a heap: rows that overlap, each one narrower."""
    n = len(clusters)
    wide = next(k for k in range(1, n + 1) if k * (k + 1) / 2 >= n)
    rows: list[int] = []
    while sum(rows) < n:
        rows.append(min(max(1, wide - len(rows)), n - sum(rows)))
    s = size / clusters[0].extent
    pitch = 0.7 * (clusters[0].right - clusters[0].left) * s
    lift = 0.46 * (clusters[0].bottom - clusters[0].top) * s
    is_graded = GRADED in clusters[0].subject.attributes
    parts: list[Part] = []
    order = iter(clusters)
    foot = 0.0
    for r, count in enumerate(rows):
        grade = GRADES[min(r, len(GRADES) - 1)] if is_graded else 1.0
        for k in range(count):
            own = grade * (dice.between(*MIXED) if is_graded else 1.0)
            x = grade * (k - (count - 1) / 2) * pitch + dice.between(-0.12, 0.12) * pitch
            y = foot + dice.between(-0.12, 0.12) * lift
            parts.append(Part(cluster=next(order), x=x, y=y, scale=s * own, is_airborne=r > 0))
        foot -= grade * lift
    return Block(parts=tuple(parts))


def touching(group: Sequence[Cluster], size: float) -> Block:
    """Return figures whose hands meet, each in its real size beside the others."""
    first = group[0]
    unit = size / first.extent / first.kind.metres_per_unit
    scales = [unit * c.kind.metres_per_unit for c in group]
    return Block(
        parts=tuple(
            Part(cluster=c, x=x, y=0.0, scale=s)
            for c, x, s in zip(group, steps(group, scales), scales, strict=True)
        )
    )


def clasped(spots: Sequence[Spot], width: float) -> list[Spot]:
    """Return the spots of what was added, those whose hands meet beside the first of them."""
    out = list(spots)
    for group in groups_of([s.cluster for s in spots]):
        at = [next(k for k, s in enumerate(spots) if s.cluster is c) for c in group]
        first = spots[at[0]]
        unit = first.scale / first.cluster.kind.metres_per_unit
        scales = [unit * c.kind.metres_per_unit for c in group]
        xs = [first.x + x for x in steps(group, scales)]
        left = min(x + c.left * s for c, x, s in zip(group, xs, scales, strict=True))
        right = max(x + c.right * s for c, x, s in zip(group, xs, scales, strict=True))
        aside = max(0.0, 0.02 * width - left) - max(0.0, right - 0.98 * width)
        for k, x, s in zip(at, xs, scales, strict=True):
            out[k] = msgspec.structs.replace(
                spots[k], x=x + aside, y=first.y, scale=s, depth=first.depth
            )
    return out


def spread_out(row: Sequence[Block], width: float, widest: float) -> tuple[list[Block], float]:
    """Return a row with more room between its blocks, about as wide as the widest, and its width.

    What stands behind is seen between them.
    """
    gap = min((widest - width) / (len(row) - 1), MOST_GAP * width / len(row))
    if gap <= 0:
        return list(row), width
    return [b.moved(k * gap, 0) for k, b in enumerate(row)], width + gap * (len(row) - 1)


def nearer(blocks: list[Block], groups: Sequence[Sequence[int]]) -> list[Block]:
    """Return blocks of which those in front of a wider, taller row are larger, as they are near.

    `groups` are the numbers of the blocks in each row, the rearmost first.
    """
    out = list(blocks)
    widths = [sum(out[i].width for i in group) for group in groups]
    heights = [max(out[i].box[3] - out[i].box[1] for i in group) for group in groups]
    is_peopled = any("human" in p.cluster.kind.tags for i in groups[0] for p in blocks[i].parts)
    for group, width, high in zip(groups[1:], widths[1:], heights[1:], strict=True):
        most = NEARER if not is_peopled else NEAR_PEOPLE
        by = min(most, FILLED * max(widths) / width, NEAR_HEIGHT * max(heights) / high)
        for i in group if by > 1 else ():
            out[i] = out[i].scaled(by)
    return out


def lined(blocks: list[Block], lines: int, rise: float) -> list[Block]:
    """Return blocks side by side in `lines` rows; the tall ones stand further back."""
    if lines > 1 and len(blocks) >= GROUPED:
        ranked = sorted(range(len(blocks)), key=lambda i: -blocks[i].height_m)
    elif lines > 1:
        ranked = sorted(range(len(blocks)), key=lambda i: -(blocks[i].box[3] - blocks[i].box[1]))
    else:
        ranked = list(range(len(blocks)))
    per = -(-len(blocks) // lines)
    groups = [sorted(ranked[i : i + per]) for i in range(0, len(ranked), per)]
    out: list[Block] = []
    lift = 0.0
    if len(groups) > 1 and len(blocks) >= GROUPED:
        blocks = nearer(blocks, groups)
    widest = max(sum(blocks[i].width for i in group) for group in groups)
    for turn, group in zip((0.3, -0.3, 0.3), reversed(groups), strict=False):
        row = [blocks[i] for i in group]
        x, placed = 0.0, list[Block]()
        high = max(-b.box[1] for b in row)
        most = max(b.box[3] - b.box[1] for b in row)
        for i, b in enumerate(row):
            box = b.box
            gap = (
                0.0
                if i == 0
                else 0.12 * min(box[2] - box[0], row[i - 1].box[2] - row[i - 1].box[0])
            )
            # Tall things step back a little, so that small ones are nearer.
            back = 0.1 * most * ((box[3] - box[1]) / most) ** 1.5 if len(blocks) > 1 else 0.0
            asked = {p.cluster.subject.where for p in b.parts}
            if len(blocks) > 1:
                back += most * (0.35 if "background" in asked else 0.0)
                back -= most * (0.16 if "foreground" in asked else 0.0)
            placed.append(b.moved(x + gap - box[0], -lift - back))
            x += gap + box[2] - box[0]
        if len(groups) > 1 and len(blocks) >= GROUPED and len(group) > 1:
            placed, x = spread_out(placed, x, widest)
        # One behind another stands aside, so that both are seen.
        aside = turn * x if len(groups) > 1 and len(group) == 1 else 0.0
        out += [b.moved(aside - x / 2, 0) for b in placed]
        lift += rise * high
    return out
