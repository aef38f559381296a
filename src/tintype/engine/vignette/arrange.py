"""Owns where things stand: their order, size and depth in the picture.

Sizes follow the real world, compressed so that a fox beside a lighthouse is still a fox. Does not
know colours, nor settings beyond their bands of land and water.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.cluster import SIZES, Cluster, Spot
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.relate import ordered, overlay, overlays
from tintype.engine.vignette.scene import Framing, Relation

GAP: Final = 0.16
POWER: Final = 0.42
"""Heights in the picture grow with this power of the real ones: small things stay visible."""


def arrange(
    clusters: Sequence[Cluster],
    *,
    place: Place,
    stage: Stage,
    is_alone: bool,
    framing: Framing,
    relations: Sequence[Relation] = (),
) -> tuple[Spot, ...]:
    """Give every cluster its place, back to front."""
    if not clusters:
        return ()
    over = overlays(relations)
    present = {c.subject.id for c in clusters}
    over = {s: r for s, r in over.items() if r.object in present}
    sky = [
        c for c in clusters if c.kind.stance == "sky" and not is_alone and c.subject.id not in over
    ]
    row = [c for c in clusters if c not in sky and c.subject.id not in over]
    row = ordered(row, relations)
    spots = [*stand(row, place=place, stage=stage, is_alone=is_alone), *fly(sky, stage)]
    for id_, relation in over.items():
        host = next((s for s in spots if s.cluster.subject.id == relation.object), None)
        part = [c for c in clusters if c.subject.id == id_]
        if host is None:
            continue
        tall = host.cluster.height * host.scale
        ratio = [(c.metres / host.cluster.metres) ** POWER for c in part]
        spots += overlay(
            part,
            relation,
            host,
            heights=[min(tall * r, stage.height * 0.6) for r in ratio],
            floor=stage.height * 0.96,
            width=stage.width,
        )
    return tuple(sorted(spots, key=lambda s: (not s.is_airborne, s.y)))


def stand(clusters: Sequence[Cluster], *, place: Place, stage: Stage, is_alone: bool) -> list[Spot]:
    """Stand clusters side by side; taller things stand further back and overlap the near ones."""
    if not clusters:
        return []
    w, h = stage.width, stage.height
    order = list(clusters)
    tallest = max(c.metres for c in order)
    tall = [(c.metres / tallest) ** POWER for c in order]
    widths = [t * (c.right - c.left) / c.height for t, c in zip(tall, order, strict=True)]
    room_w = w * (0.9 if is_alone else 0.84)
    head = max(-c.top / c.height * t for t, c in zip(tall, order, strict=True))
    room_h = h * 0.9 if is_alone else h * 0.62
    total = sum(widths) * (1 + GAP) - GAP * widths[-1]
    rows = 1 if is_alone or total * room_h / head < room_w * 2.4 else 2
    unit = min(room_h / head, room_w / (total / rows))
    if not is_alone:
        unit = min(unit, 520.0)
    spots: list[Spot] = []
    per_row = -(-len(order) // rows)
    for row in range(rows):
        part = range(row * per_row, min(len(order), (row + 1) * per_row))
        used = sum(widths[i] for i in part) * unit
        gap = (room_w - used) / (len(part) + 1) if used < room_w else 0.0
        gap = min(gap, 0.3 * used / max(1, len(part)))
        x = (w - used - gap * (len(part) - 1)) / 2
        for i in part:
            c, height = order[i], tall[i] * unit
            scale = height / c.height
            depth = 0.0 if is_alone else 0.5 * tall[i] + 0.3 * (rows - 1 - row)
            y = foot_y(c, depth, place, stage) if not is_alone else h * 0.95
            spots.append(
                Spot(
                    cluster=c,
                    x=round(x - c.left * scale, 2),
                    y=round(y, 2),
                    scale=scale,
                    depth=min(1.0, depth),
                    is_afloat=c.kind.stance == "water" and place.water is not None,
                )
            )
            x += widths[i] * unit + gap
    return spots


def foot_y(c: Cluster, depth: float, place: Place, stage: Stage) -> float:
    """Return the y on land or water at `depth`."""
    band = place.water if c.kind.stance == "water" and place.water else place.land
    top, bottom = band or place.water or (0.3, 0.9)
    return stage.y_at(bottom - (bottom - top) * depth) - 2


def fly(clusters: Sequence[Cluster], stage: Stage) -> list[Spot]:
    """Spread clusters over the sky."""
    spots: list[Spot] = []
    for i, c in enumerate(clusters):
        height = min(150.0, stage.horizon * 0.36) * SIZES[c.subject.size]
        x = stage.width * (0.24 + 0.56 * (i + 0.5 - len(clusters) / 2) / max(1, len(clusters)))
        y = stage.horizon * 0.16 + height + 26 * (i % 2)
        spots.append(
            Spot(
                cluster=c,
                x=round(x, 2),
                y=round(y, 2),
                scale=height / c.height,
                depth=0.1,
                is_airborne=True,
            )
        )
    return spots
