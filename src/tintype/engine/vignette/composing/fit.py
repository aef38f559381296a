"""Owns how blocks are fitted into the room that setting and framing give: the largest layout wins.

Does not know colours, nor settings beyond their bands of land and water.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.composing.blocks import Block
from tintype.engine.vignette.composing.joint import groups_of
from tintype.engine.vignette.composing.least import YOUNG, least_sizes, young_of
from tintype.engine.vignette.composing.loose import spot_at, sunk_of
from tintype.engine.vignette.composing.relate import STRETCHED, merged
from tintype.engine.vignette.composing.rows import (
    GROUPED,
    block_of,
    formations_of,
    formed,
    hidden_share,
    is_tower,
    lined,
    side_of,
    touching,
)
from tintype.engine.vignette.composing.spots import Cluster, Domain, Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.formation import HEART, formation_of
from tintype.engine.vignette.places.features import shore_of
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.states import LINED_UP, SWIMMING

MUCH: Final = 0.3
"""The part of a thing that may be hidden by what stands before it, if it stands there by chance."""
WORTH: Final = 1.4
"""So much larger must small things come out for which others lose their size."""
MORE_WIDTH: Final = 0.05
FULL_WIDTH: Final = 0.94
"""How much wider several groups may stand than few in the open, and how wide at most."""
STEEP: Final = 0.86
"""How far a row rises above the one before it where that hides less, as a part of its height."""
FURNITURE_HEIGHT: Final = 0.54
"""How tall a fireplace or a chest is in a room, as a part of the picture's height."""
DISPLAY: Final = 6
"""So many different things before a plain backdrop are shown in rows that hide nothing."""


def is_upright_furniture(cluster: Cluster) -> bool:
    """Tell whether it is a fireplace or a chest that nobody sits on."""
    kind = cluster.kind
    is_tall = kind.box[1] > 0.8 * kind.box[0] and kind.height_m >= 0.5
    is_furniture = kind.category in ("furniture", "furniture_stands", "furnishings", "bedside")
    return is_furniture and is_tall and "seat" not in cluster.anchors


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """What the framing allows: fractions of width and height, and the y of the middle."""

    width: float = 0.86
    height: float = 0.74
    hero_width: float = 0.76
    hero_height: float = 0.67
    middle: float = 0.575
    floor: float = 0.95


ROOMS: Final[Mapping[str, Room]] = {
    "close-up": Room(
        width=1.05, height=0.98, hero_width=1.0, hero_height=0.94, middle=0.56, floor=1.08
    ),
    "wide shot": Room(width=0.66, height=0.4, hero_width=0.42, hero_height=0.34, middle=0.68),
    "vista": Room(width=0.76, height=0.48, hero_width=0.56, hero_height=0.42, middle=0.66),
    "vast": Room(width=0.42, height=0.15, hero_width=0.2, hero_height=0.13, middle=0.64),
    "low angle": Room(
        width=0.94, height=0.84, hero_width=0.9, hero_height=0.84, middle=0.55, floor=0.97
    ),
    "pier": Room(width=0.6, height=0.66, hero_width=0.6, hero_height=0.62, middle=0.6),
    "aerial": Room(width=0.74, height=0.5, hero_width=0.5, hero_height=0.42, middle=0.62),
    "portrait": Room(
        width=1.2, height=1.62, hero_width=1.3, hero_height=1.62, middle=0.94, floor=2.0
    ),
}
GROUP: Final = Room(
    width=0.92, height=1.25, hero_width=0.92, hero_height=1.25, middle=0.76, floor=1.4
)
"""A portrait of several: all of them are in it, if need be without their feet."""
STUDIO: Final = Room(
    width=0.88, height=0.76, hero_width=0.78, hero_height=0.7, middle=0.555, floor=0.93
)
"""Before a plain backdrop there is nothing else to see."""
ALONE: Final = Room(width=0.9, height=0.9, hero_width=0.9, hero_height=0.9, middle=0.5, floor=0.95)


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """Fits blocks into one picture."""

    place: Place
    stage: Stage
    room: Room
    is_alone: bool
    dice: Dice

    def fit(
        self,
        clusters: Sequence[Cluster],
        sizes: dict[str, float],
        domains: Mapping[str, Domain],
        relations: tuple[Relation, ...],
        *,
        is_shared: bool,
    ) -> tuple[list[Spot], float]:
        """Return the spots, and the extent of a thing of size 1; the largest layout wins."""
        crowd = crowd_of(clusters, relations, domains, self, is_shared=is_shared)
        short = min(self.stage.width, self.stage.height)
        layout = crowd.largest(sizes)
        unit = crowd.unit(layout)
        least = least_sizes(crowd.by_id, short, sizes, unit)
        drawn = extents(layout, unit)
        short_of = {
            i: sizes[i] * least[i] / drawn[i]
            for i, own in crowd.by_id.items()
            if 0 < drawn[i] < least[i] and own[0].subject.size != "tiny"
        }
        if short_of:
            usual = dict(sizes)
            sizes.update({i: min(1.0, v * 1.04) for i, v in short_of.items()})
            for young, grown in young_of(crowd.by_id).items():
                sizes[young] = min(sizes[young], YOUNG * sizes[grown])
            larger = crowd.largest(sizes)
            after = extents(larger, crowd.unit(larger))
            gains = [after[i] / drawn[i] for i in crowd.by_id if 0 < usual[i] != sizes[i]]
            if len(layout) >= GROUPED and sum(gains) < WORTH * len(gains):
                # So many have no room to be larger; let them keep their sizes at least.
                sizes.update(usual)
            else:
                layout = larger
        unit = crowd.unit(layout)
        return self.spots(layout, unit, domains, is_floating=crowd.is_floating), unit

    @property
    def ground(self) -> float:
        """How far apart the nearest and the farthest foot may be; 0 where nothing limits them."""
        land = self.place.land
        if land is None or self.is_alone:
            return 0.0
        low = min(self.stage.height * self.room.floor, self.stage.y_at(land[1]))
        return max(1.0, low - self.stage.y_at(land[0]))

    @property
    def is_furnished(self) -> bool:
        """Whether the setting is a room with furniture of its own, beside which sizes are seen."""
        return self.place.is_indoors and not self.place.is_backdrop

    def unit(self, layout: Sequence[Block], *, is_shared: bool, is_floating: bool) -> float:
        """Return the largest scale at which the layout keeps inside its room."""
        w, h = self.stage.width, self.stage.height
        box = Block(parts=tuple(p for b in layout for p in b.parts)).box
        room_h = self.room.height * (0.74 if is_shared and not self.is_alone else 1.0)
        if is_floating:
            room_h = max(room_h, 0.74)
        wide = self.room.width
        if len(layout) >= GROUPED and not (self.is_alone or self.place.is_indoors):
            wide = max(wide, min(wide + MORE_WIDTH, FULL_WIDTH))
        unit = min(wide * w / (box[2] - box[0]), room_h * h / (box[3] - box[1]))
        for block in layout:
            for part in block.parts:
                left, top, right, bottom = part.box
                unit = min(unit, self.room.hero_width * w / (right - left))
                tall = self.room.hero_height * (0.8 if is_shared and not self.is_alone else 1.0)
                if not self.is_alone and self.is_furnished and is_upright_furniture(part.cluster):
                    tall = min(tall, FURNITURE_HEIGHT)
                unit = min(unit, tall * h / (bottom - top))
        return unit

    def spots(
        self,
        layout: Sequence[Block],
        unit: float,
        domains: Mapping[str, Domain],
        *,
        is_floating: bool,
    ) -> list[Spot]:
        """Return the layout in picture units, its feet on the setting's land and water."""
        stage, place = self.stage, self.place
        w, h = stage.width, stage.height
        parts = [p for b in layout for p in b.parts]
        box = Block(parts=tuple(parts)).box
        tall = (box[3] - box[1]) * unit
        x0 = w / 2 - (box[0] + box[2]) / 2 * unit
        sides = {side_of(b) for b in layout}
        if sides in ({-1}, {1}):
            slack = (w - (box[2] - box[0]) * unit) / 2 - 0.05 * w
            x0 += sides.pop() * max(0.0, min(0.24 * w, slack))
        elif len(parts) == 1 and not self.is_alone and w > 1.15 * h and sides == {0}:
            slack = (w - (box[2] - box[0]) * unit) / 2
            x0 += self.dice.child("aside").pick((-1, 1)) * min(0.07 * w, slack * 0.5)
        middle = 0.5 if self.is_alone else 0.46 if is_floating else self.room.middle
        low = middle * h + tall / 2
        land = place.land or place.water or (0.2, 0.9)
        water = place.water or land
        if not is_floating and not self.is_alone:
            low = min(max(low, stage.y_at(sum(land) / 2)), h * self.room.floor)
            is_before = water[0] > land[1]  # A river that flows before everything.
            if self.room.floor <= 1 or is_before:
                low = min(low, stage.y_at(land[1] if is_before else max(land[1], water[1])))
        feet = [-p.y for p in parts if not p.is_airborne]
        deep = (max(feet) + max(0.0, -min(feet))) * unit if feet else 0.0
        floor = stage.y_at(land[0])
        squeeze = min(1.0, max(0.15, (low - floor) / deep)) if deep > 0 else 1.0
        if is_floating or self.is_alone:
            squeeze = 1.0
        elif place.is_backdrop:
            # Before a plain backdrop a crowd is a heap: all of them are seen.
            squeeze = 1.0 if len(layout) >= DISPLAY else max(squeeze, 0.8)
        out: list[Spot] = []
        rise = [0.0] * len(layout)
        home = [i for i, b in enumerate(layout) for _ in b.parts]
        for i, p in zip(home, parts, strict=True):
            domain = domains[p.cluster.subject.id]
            scale = p.scale * unit
            y = usual = low + (p.y - max(0.0, box[3])) * unit
            if not p.is_airborne and squeeze < 1:
                y = low + (p.y - max(0.0, box[3])) * unit * squeeze
            elif p.is_airborne and squeeze < 1:
                y += p.lift * unit * (1 - squeeze)
            if not self.is_alone and domain in ("water", "wade") and place.land is not None:
                rank = min(1.0, max(0.0, (low - y) / max(1.0, low - floor)))
                y = stage.y_at(water[1] - (water[1] - water[0]) * (0.25 + 0.6 * rank))
                if not p.is_airborne and p.cluster.top < 0:
                    # Far out on the water a tall thing must not reach the upper edge.
                    scale = min(scale, (y - 0.09 * h) / -p.cluster.top)
                if not p.is_airborne:
                    rise[i] = min(rise[i], y - usual)
            if domain == "wade" and not self.is_alone:
                y += (sunk_of(p.cluster) - 0.14) * p.cluster.height * scale
                if place.land is not None and place.water is not None:
                    shore = stage.y_at(shore_of(place))  # Its feet stay in the water.
                    if SWIMMING in p.cluster.subject.attributes:
                        # They are under it, wherever they are.
                        shore += 0.7 * sunk_of(p.cluster) * p.cluster.height * scale
                    y = min(y, shore)
            spot = spot_at(
                p.cluster,
                domain,
                x0 + p.x * unit,
                y,
                scale,
                stage=stage,
                is_airborne=p.is_airborne,
            )
            is_raised = p.is_airborne and (is_tower(p.cluster) or p.cluster.kind.name in STRETCHED)
            out.append(msgspec.structs.replace(spot, layer=1) if is_raised else spot)
        # What flies above a boat rises with it.
        top = 0.04 * h
        for k, (i, p) in enumerate(zip(home, parts, strict=True)):
            if p.is_airborne and rise[i] < 0 and domains[p.cluster.subject.id] == "sky":
                lift = max(rise[i], min(0.0, top - out[k].box[1]))
                out[k] = msgspec.structs.replace(out[k], y=out[k].y + lift)
        return out


class Crowd(msgspec.Struct, frozen=True, kw_only=True):
    """All that is to be fitted into a frame: by id, by groups that touch, and by formations."""

    frame: "Frame"
    by_id: Mapping[str, Sequence[Cluster]]
    groups: Sequence[Sequence[Cluster]]
    shared: Mapping[str, Sequence[Cluster]]
    relations: tuple[Relation, ...]
    side: int
    is_shared: bool
    is_floating: bool

    @property
    def most(self) -> int:
        """How many pieces there are of the most numerous thing."""
        return max(len(v) for v in self.by_id.values())

    @property
    def is_upright(self) -> bool:
        """Whether formations stand in the plane of the picture, not on the ground."""
        return self.frame.is_alone or self.frame.place.is_backdrop

    @property
    def rise(self) -> float:
        """How far apart rows are: a tall picture has room for rows that do not hide each other."""
        stage = self.frame.stage
        return min(0.95, max(0.62, 0.5 * stage.height / stage.width))

    def unit(self, layout: Sequence[Block]) -> float:
        """Return the picture units for each unit of a layout."""
        return self.frame.unit(layout, is_shared=self.is_shared, is_floating=self.is_floating)

    def largest(self, sizes: Mapping[str, float]) -> list[Block]:
        """Return the layout in which everything comes out largest, by what rows hide of it."""
        best: tuple[float, list[Block]] | None = None
        is_row = any(LINED_UP in v[0].subject.attributes for v in self.by_id.values())
        for rows in range(1, min(6, self.most) + 1):
            blocks = merged(self.blocks(sizes, rows), self.relations, self.side)
            joined = sorted(blocks, key=side_of)
            most_lines = 1 if is_row else min(3, len(joined))
            is_apart = self.frame.place.is_backdrop and len(joined) >= DISPLAY
            apart = 1.1 if self.is_floating else 1.0 if is_apart else self.rise
            for lines, step in deep_rows(most_lines, apart, len(joined)):
                layout = lined(joined, lines, step)
                gain = self.gain(layout, rows, lines)
                if best is None or gain > best[0] * 1.001:
                    best = (gain, layout)
        assert best is not None
        return best[1]

    def blocks(self, sizes: Mapping[str, float], rows: int) -> list[Block]:
        """Return what stands together as blocks, numerous things in so many rows."""
        grouped = {c.subject.id for g in (*self.groups, *self.shared.values()) for c in g}
        blocks = [touching(g, sizes[g[0].subject.id] or 1.0) for g in self.groups]
        blocks += [
            formed(
                name,
                group,
                true_sizes(group, sizes[group[0].subject.id] or 1.0),
                is_upright=self.is_floating or (self.is_upright and name == HEART),
            )
            for name, group in self.shared.items()
        ]
        blocks += [
            block_of(
                pieces,
                sizes[i] or 1.0,
                rows,
                self.frame.dice.child(f"rows {i}"),
                rise=self.rise,
                is_floating=self.is_floating,
                is_upright=self.is_upright,
            )
            for i, pieces in self.by_id.items()
            if i not in grouped
        ]
        return blocks

    def gain(self, layout: Sequence[Block], rows: int, lines: int) -> float:
        """Return how large a layout comes out, less for what its rows hide or leave no room for."""
        unit, ground = self.unit(layout), self.frame.ground
        gain = unit * (0.93 ** (lines - 1)) * (0.97 ** (rows - 1))
        # Rows that the ground has no room for would hide each other.
        feet = [-p.y for b in layout for p in b.parts if not p.is_airborne]
        deep = max(feet, default=0.0) * unit
        gain *= worth(hidden_share(layout), lines, len(layout))
        if max(rows, lines) > 1 and not self.is_floating and deep > ground > 0:
            gain *= (ground / deep) ** (0.4 if self.frame.place.is_backdrop else 0.8)
        if self.most > 3 and self.most < 2 * rows:
            gain *= 0.75  # A queue of single things is no group.
        return gain


def crowd_of(
    clusters: Sequence[Cluster],
    relations: tuple[Relation, ...],
    domains: Mapping[str, Domain],
    frame: "Frame",
    *,
    is_shared: bool,
) -> Crowd:
    """Return what is to be fitted into a frame, parted by how it stands together."""
    ids = list(dict.fromkeys(c.subject.id for c in clusters))
    groups = groups_of([c for c in clusters if not formation_of(c.subject.attributes)])
    tied = {c.subject.id for g in groups for c in g}
    return Crowd(
        frame=frame,
        by_id={i: [c for c in clusters if c.subject.id == i] for i in ids},
        groups=groups,
        shared=formations_of([c for c in clusters if c.subject.id not in tied]),
        relations=relations,
        side=-1 if frame.dice.child("side").chance(0.5) else 1,
        is_shared=is_shared,
        is_floating=all(domains[i] in ("float", "sky", "light") for i in ids),
    )


def extents(layout: Sequence[Block], unit: float) -> dict[str, float]:
    """Return the largest extent of each subject's pieces in picture units."""
    out: dict[str, float] = {}
    for part in (p for b in layout for p in b.parts):
        id_ = part.cluster.subject.id
        out[id_] = max(out.get(id_, 0.0), part.scale * part.cluster.extent * unit)
    return out


def worth(hidden: float, lines: int, blocks: int) -> float:
    """Return how good a layout is in which so much of a block is hidden, 0 to 1."""
    share = 1 - 0.5 * hidden
    if lines == 1 or hidden <= MUCH:
        return share
    if blocks < GROUPED:
        return 0.6 * share
    return share * max(0.5, 1 - 1.5 * (hidden - MUCH))


def deep_rows(most: int, rise: float, blocks: int) -> list[tuple[int, float]]:
    """Return in how many rows blocks may stand, and how far a row rises above the one before it.

    Many blocks are also tried further apart, so that those behind are seen above the others.
    """
    tries = [(lines, rise) for lines in range(1, most + 1)]
    if blocks >= GROUPED and rise < STEEP:
        tries += [(lines, STEEP) for lines in range(2, most + 1)]
    return tries


def true_sizes(group: Sequence[Cluster], size: float) -> list[float]:
    """Return the extents of those who stand together, beside the first one of a `size`."""
    unit = size / (group[0].extent * group[0].kind.metres_per_unit)
    return [unit * c.extent * c.kind.metres_per_unit for c in group]
