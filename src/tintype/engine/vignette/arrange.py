"""Owns where things stand: their order, size and depth in the picture.

Sizes follow the real world, compressed so that a fox beside a lighthouse is still a fox. Blocks
of related things are laid out in their own units, then fitted into the room that the setting and
the framing give. Does not know colours, nor settings beyond their bands of land and water.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.cluster import Cluster, Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.hang import SIZES
from tintype.engine.vignette.joint import groups_of, steps
from tintype.engine.vignette.loose import SPANS, Domain, Loose, scatter, spot_at
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.relate import OVERLAID, Block, Part, merged, overlap
from tintype.engine.vignette.scene import Framing, Relation, Subject

LIGHTS: Final = ("sun", "moon", "star", "rainbow", "lightning")
ALOFT: Final = ("flying", "hovering", "soaring", "gliding", "swooping")
AGROUND: Final = ("perched", "standing", "sitting", "landed", "parked", "walking", "sleeping")
STANDING_BY: Final = (
    "in front of",
    "next to",
    "left of",
    "right of",
    "behind",
    "leaning on",
    "under",
)
MANY: Final = 9
MUCH: Final = 0.3
"""The part of a thing that may be hidden by what stands before it, if it stands there by chance."""

BOTTOM: Final = ("crab", "lobster", "starfish", "coral", "shell", "clam", "anchor", "sea urchin")
SUBMERGED: Final = ("", "swimming", "surfacing")
LEAST: Final = 0.27
LEAST_ALIVE: Final = 0.33
LEAST_BESIDE: Final = 0.19
"""The smallest named thing, as a part of the picture's short side; animals and people are larger,
and what is beside them smaller, so that a ball is not as tall as the child."""

GIANT_ALIVE: Final = 1.1
GIANT: Final = 0.8
DWARF: Final = 0.4
"""Least size of something huge, and greatest of something tiny, beside the largest other thing."""

FAR: Final = ("mountain", "volcano", "hill", "skyline", "pyramid", "cliff")
"""What stands on the horizon when something else is the subject and no relation ties it."""


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """What the framing allows: fractions of width and height, and the y of the middle."""

    width: float = 0.86
    height: float = 0.7
    hero_width: float = 0.74
    hero_height: float = 0.62
    middle: float = 0.575
    floor: float = 0.95


WHERE: Final[Mapping[str, Domain]] = {
    "sky": "sky",
    "wall": "wall",
    "water": "water",
    "ground": "land",
    "top": "sky",
}
"""Domains that words for a place in the picture ask for."""

ROOMS: Final[Mapping[str, Room]] = {
    "close-up": Room(
        width=1.05, height=0.98, hero_width=1.0, hero_height=0.94, middle=0.56, floor=1.08
    ),
    "wide shot": Room(width=0.66, height=0.4, hero_width=0.42, hero_height=0.34, middle=0.68),
    "aerial": Room(width=0.74, height=0.5, hero_width=0.5, hero_height=0.42, middle=0.62),
    "portrait": Room(
        width=1.2, height=1.62, hero_width=1.3, hero_height=1.62, middle=0.94, floor=2.0
    ),
}
STUDIO: Final = Room(
    width=0.88, height=0.76, hero_width=0.78, hero_height=0.7, middle=0.555, floor=0.93
)
"""Before a plain backdrop there is nothing else to see."""
ALONE: Final = Room(width=0.9, height=0.9, hero_width=0.9, hero_height=0.9, middle=0.5, floor=0.95)


def compress(ratio: float) -> float:
    """Return how much larger than another a thing that is `ratio` times its size is drawn."""
    if ratio <= 2.2:
        return max(1.0, ratio) ** 0.78
    return min(3.1, 2.2**0.78 * (ratio / 2.2) ** 0.34)


def domain_of(cluster: Cluster, place: Place) -> Domain:
    """Return where a thing belongs in this setting."""
    kind = cluster.kind
    if place.is_weightless:
        return "land" if place.land and is_heavy(kind) else "float"
    if kind.stance == "sky" and (kind.name in LIGHTS or kind.category == "night_sky"):
        return "light"
    if cluster.variant in ALOFT or (kind.stance == "sky" and cluster.variant not in AGROUND):
        return "sky"
    if kind.stance in ("wall", "hang") and place.is_indoors:
        return kind.stance
    if place.water and kind.stance == "water":
        is_swimmer = kind.category.startswith("sea") and cluster.variant in SUBMERGED
        return "wade" if is_swimmer and kind.category != "sea_things" else "water"
    if place.water and cluster.variant == "swimming":
        return "water" if kind.category.startswith("birds") else "wade"
    return "land" if place.land else "wade"


def told_domain(cluster: Cluster, place: Place) -> Domain:
    """Return the domain that the subject's own words ask for, or the usual one."""
    usual = domain_of(cluster, place)
    told = WHERE.get(cluster.subject.where or "")
    if told is None or usual == "light" or (told == "water" and place.water is None):
        return usual
    if told == "wall" and not place.is_indoors:
        return usual
    return told


def is_alive(kind: Kind) -> bool:
    """Say whether a thing is an animal or a person: they are looked at first."""
    return "human" in kind.tags or kind.category.startswith(
        ("animals", "birds", "sea", "dinosaurs", "fantasy", "reptiles")
    )


def is_swarm(subject: Subject) -> bool:
    """Say whether many small things fill the air: leaves that fall."""
    return subject.count >= MANY and subject.size in ("small", "tiny")


def is_grounded(id_: str, relations: Sequence[Relation], domains: Mapping[str, Domain]) -> bool:
    """Say whether what usually flies stands beside something on the ground."""
    return any(
        r.name in STANDING_BY
        and id_ in (r.subject, r.object)
        and domains.get(r.object if r.subject == id_ else r.subject) == "land"
        for r in relations
    )


def is_heavy(kind: Kind) -> bool:
    """Say whether a thing lies on the ground even under water."""
    if kind.name in BOTTOM:
        return True
    if kind.stance in ("water", "sky") or {"human", "fish", "space"} & set(kind.tags):
        return False
    return not kind.category.startswith(("sea", "vehicles_space", "vehicles_water"))


def sizes_of(clusters: Sequence[Cluster]) -> dict[str, float]:
    """Return the size in the picture of every subject; the largest is 1."""
    real = {c.subject.id: c.metres for c in clusters}
    if not real:
        return {}
    most = max(real.values())
    out = {id_: 1 / compress(most / m) for id_, m in real.items()}
    for c in clusters:
        out[c.subject.id] = 1 / compress(most / c.metres) * SIZES[c.subject.size]
        out[c.subject.id] *= {"background": 0.66, "foreground": 1.2}.get(c.subject.where or "", 1.0)
    for c in clusters:
        others = [
            out[o.subject.id]
            for o in clusters
            if o.subject.id != c.subject.id and o.subject.size != c.subject.size
        ]
        if others and c.subject.size == "huge":
            # A giant is looked at first, whatever stands beside it.
            is_beast = is_alive(c.kind) or c.kind.category == "insects"
            most_of = GIANT_ALIVE if is_beast else GIANT
            out[c.subject.id] = max(out[c.subject.id], most_of * max(others))
        elif others and c.subject.size == "tiny":
            out[c.subject.id] = min(out[c.subject.id], DWARF * max(others))
    top = max(out.values())
    return {id_: v / top for id_, v in out.items()}


def arrange(
    clusters: Sequence[Cluster],
    *,
    place: Place,
    stage: Stage,
    is_alone: bool,
    framing: Framing,
    relations: Sequence[Relation] = (),
    dice: Dice,
) -> tuple[Spot, ...]:
    """Give every cluster its place, back to front."""
    if not clusters:
        return ()
    domains: dict[str, Domain] = {c.subject.id: told_domain(c, place) for c in clusters}
    for c in clusters:
        is_craft = c.kind.category == "vehicles_air" and c.subject.variant in (None, "landed")
        if is_craft and is_grounded(c.subject.id, relations, domains):
            domains[c.subject.id] = "land"
    if is_alone:
        up = {i for i, d in domains.items() if d in ("sky", "light")}
        aloft: Domain = "sky" if 0 < len(up) < len(domains) else "float"
        domains = {i: aloft if i in up else "land" for i in domains}
    links = tuple(relations)
    tied = {
        i for r in links if r.name in ("on", "inside", *OVERLAID) for i in (r.subject, r.object)
    }
    near = [c for c in clusters if c.kind.name not in FAR and domains[c.subject.id] == "land"]
    if near and not is_alone and not place.is_indoors and place.land:
        for c in clusters:
            if c.kind.name in FAR and c.subject.id not in tied:
                domains[c.subject.id] = "far"
    over = {
        r.subject
        for r in links
        if r.name in ("above", "tied to")
        and domains.get(r.object) in ("land", "water", "wade", "float")
        and (r.name == "above" or domains.get(r.subject) == "sky")
    }
    is_loose = {
        i: d in ("sky", "light", "wall", "hang", "far") and (i not in over or d == "light")
        for i, d in domains.items()
    }
    if all(d in ("sky", "light") for d in domains.values()):
        swarms = {c.subject.id for c in clusters if is_swarm(c.subject)}
        heroes = [i for i, d in domains.items() if d == "sky" and i not in swarms]
        if not heroes and len(clusters) == 1 and clusters[0].kind.name not in SPANS:
            heroes = list(domains)
        is_loose = {i: i not in heroes for i in domains}
    usual = STUDIO if place.name == "plain" else Room()
    room = ALONE if is_alone else ROOMS.get(framing, usual)
    pinned = [c for c in clusters if c.index < len(c.subject.pins)]
    fixed = [c for c in clusters if not is_loose[c.subject.id] and c not in pinned]
    sizes = sizes_of([c for c in clusters if domains[c.subject.id] not in ("light", "far")]) | {
        i: 0.0 for i, d in domains.items() if d in ("light", "far")
    }
    spots: list[Spot] = [
        pinned_spot(c, domains[c.subject.id], stage=stage, is_over=c.subject.id in over)
        for c in pinned
    ]
    unit = unit_of(spots, sizes, stage)
    if fixed and not spots:
        is_shared = any(is_loose.values())
        frame = Frame(place=place, stage=stage, room=room, is_alone=is_alone, dice=dice)
        spots, unit = frame.fit(fixed, sizes, domains, links, is_shared=is_shared)
    elif fixed:
        spots += scatter(
            [
                Loose(cluster=c, domain=domains[c.subject.id], extent=sizes[c.subject.id] * unit)
                for c in fixed
            ],
            spots,
            links,
            place=place,
            stage=stage,
            dice=dice.child("added"),
        )
    if framing in ("close-up", "portrait") and len(spots) == 1 and not pinned:
        spots = [zoomed(spots[0], stage, is_close=framing == "close-up")]
    loose = [c for c in clusters if is_loose[c.subject.id] and c not in pinned]
    spots += scatter(
        [
            Loose(cluster=c, domain=domains[c.subject.id], extent=sizes[c.subject.id] * unit)
            for c in loose
        ],
        spots,
        links,
        place=place,
        stage=stage,
        dice=dice.child("loose"),
    )
    return tuple(sorted(spots, key=lambda s: (s.layer, s.y, s.cluster.index)))


def zoomed(spot: Spot, stage: Stage, *, is_close: bool) -> Spot:
    """Return the spot so near that its face fills the upper middle of the picture."""
    c = spot.cluster
    if c.face is None:
        return spot
    w, h = stage.width, stage.height
    is_human = "human" in c.kind.tags
    share = (2.3 if is_human else 1.35) if is_close else (1.55 if is_human else 1.15)
    scale = share * min(h, w * 1.25) / (c.bottom - c.top)
    x = w * 0.5 - c.face[0] * scale
    y = h * (0.45 if is_close else 0.4) - c.face[1] * scale
    top = y + c.top * scale
    if not is_close and top < 0.06 * h:
        y += 0.06 * h - top
    if y + c.bottom * scale < h:
        return spot
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale, depth=0.0)


def unit_of(spots: Sequence[Spot], sizes: Mapping[str, float], stage: Stage) -> float:
    """Return the extent in units of a thing of size 1, judged by what stands already."""
    seen = [
        s.cluster.extent * s.scale / sizes[s.cluster.subject.id]
        for s in spots
        if sizes[s.cluster.subject.id] > 0
    ]
    return sum(seen) / len(seen) if seen else 0.42 * min(stage.width, stage.height)


def pinned_spot(cluster: Cluster, domain: Domain, *, stage: Stage, is_over: bool) -> Spot:
    """Return the spot that the picture had before it was changed."""
    pin = cluster.subject.pins[cluster.index]
    spot = spot_at(
        cluster,
        domain,
        pin.x * stage.width,
        pin.y * stage.height,
        pin.height * stage.height / cluster.height,
        stage=stage,
        is_airborne=is_over or pin.is_aloft,
    )
    return msgspec.structs.replace(spot, layer=1) if pin.is_raised else spot


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
        ids = list(dict.fromkeys(c.subject.id for c in clusters))
        by_id = {i: [c for c in clusters if c.subject.id == i] for i in ids}
        most = max(len(v) for v in by_id.values())
        groups = groups_of(clusters)
        grouped = {c.subject.id for g in groups for c in g}
        side = -1 if self.dice.child("side").chance(0.5) else 1
        short = min(self.stage.width, self.stage.height)
        is_floating = all(domains[i] in ("float", "sky", "light") for i in ids)
        # A tall picture has room for rows that do not hide each other.
        rise = min(0.95, max(0.62, 0.5 * self.stage.height / self.stage.width))
        best: tuple[float, list[Block]] | None = None
        for attempt in range(2):
            best = None
            for rows in range(1, min(6, most) + 1):
                blocks = [touching(g, sizes[g[0].subject.id] or 1.0) for g in groups]
                blocks += [
                    block_of(
                        by_id[i],
                        sizes[i] or 1.0,
                        rows,
                        self.dice.child(f"rows {i}"),
                        rise=rise,
                        is_floating=is_floating,
                    )
                    for i in ids
                    if i not in grouped
                ]
                joined = sorted(merged(blocks, relations, side), key=side_of)
                for lines in range(1, min(3, len(joined)) + 1):
                    layout = lined(joined, lines, rise)
                    unit = self.unit(layout, is_shared=is_shared, is_floating=is_floating)
                    gain = unit * (0.93 ** (lines - 1)) * (0.97 ** (rows - 1))
                    # Rows that the ground has no room for would hide each other.
                    deep = max(-p.y for b in layout for p in b.parts) * unit
                    hidden = hidden_share(layout)
                    gain *= (1 - 0.5 * hidden) * (0.6 if hidden > MUCH and lines > 1 else 1)
                    if max(rows, lines) > 1 and not is_floating and deep > self.ground > 0:
                        gain *= (self.ground / deep) ** 0.8
                    if most > 3 and most < 2 * rows:
                        gain *= 0.75  # A queue of single things is no group.
                    if best is None or gain > best[0] * 1.001:
                        best = (gain, layout)
            assert best is not None
            unit = self.unit(best[1], is_shared=is_shared, is_floating=is_floating)
            has_life = any(is_alive(v[0].kind) for v in by_id.values())
            thing = LEAST_BESIDE if has_life else LEAST
            least = {
                i: (LEAST_ALIVE if is_alive(v[0].kind) else thing) * short / len(v) ** 0.35
                for i, v in by_id.items()
            }
            short_of = {
                i: least[i] / unit
                for i in ids
                if sizes[i] * unit < least[i] and by_id[i][0].subject.size != "tiny"
            }
            if attempt or not short_of:
                break
            sizes.update({i: min(1.0, v * 1.04) for i, v in short_of.items()})
        assert best is not None
        layout = best[1]
        unit = self.unit(layout, is_shared=is_shared, is_floating=is_floating)
        return self.spots(layout, unit, domains, is_floating=is_floating), unit

    @property
    def ground(self) -> float:
        """How far apart the nearest and the farthest foot may be; 0 where nothing limits them."""
        land = self.place.land
        if land is None or self.is_alone:
            return 0.0
        low = min(self.stage.height * self.room.floor, self.stage.y_at(land[1]))
        return max(1.0, low - self.stage.y_at(land[0]))

    def unit(self, layout: Sequence[Block], *, is_shared: bool, is_floating: bool) -> float:
        """Return the largest scale at which the layout keeps inside its room."""
        w, h = self.stage.width, self.stage.height
        box = Block(parts=tuple(p for b in layout for p in b.parts)).box
        room_h = self.room.height * (0.74 if is_shared and not self.is_alone else 1.0)
        if is_floating:
            room_h = max(room_h, 0.74)
        unit = min(self.room.width * w / (box[2] - box[0]), room_h * h / (box[3] - box[1]))
        for block in layout:
            for part in block.parts:
                left, top, right, bottom = part.box
                unit = min(unit, self.room.hero_width * w / (right - left))
                tall = self.room.hero_height * (0.8 if is_shared and not self.is_alone else 1.0)
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
            if self.room.floor <= 1:
                low = min(low, stage.y_at(max(land[1], water[1])))
        feet = [-p.y for p in parts if not p.is_airborne]
        deep = max(feet) * unit if feet else 0.0
        floor = stage.y_at(land[0])
        squeeze = min(1.0, max(0.15, (low - floor) / deep)) if deep > 0 else 1.0
        if is_floating or self.is_alone:
            squeeze = 1.0
        elif place.name == "plain":
            # Before a plain backdrop a crowd is a heap: all of them are seen.
            squeeze = max(squeeze, 0.8)
        out: list[Spot] = []
        for p in parts:
            domain = domains[p.cluster.subject.id]
            scale = p.scale * unit
            y = low + (p.y - max(0.0, box[3])) * unit
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
            if domain == "wade" and not self.is_alone:
                y += 0.2 * p.cluster.height * scale
            out.append(
                spot_at(
                    p.cluster,
                    domain,
                    x0 + p.x * unit,
                    y,
                    scale,
                    stage=stage,
                    is_airborne=p.is_airborne,
                )
            )
        return out


def hidden_share(layout: Sequence[Block]) -> float:
    """Return how much of a block the others cover at most, 0 to 1."""
    worst = 0.0
    for i, one in enumerate(layout):
        for two in layout[i + 1 :]:
            a, b = one.box, two.box
            area = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
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
) -> Block:
    """Return the pieces of one subject in rows, the first row nearest, with natural variation.

    `rise` is how far a row stands above the one before it, in heights of the things.
    """
    n = len(clusters)
    rows = min(rows, n)
    base, rest = divmod(n, rows)
    # The nearest row is the fullest one only when that makes a pyramid.
    counts = [base + (1 if r < rest else 0) for r in range(rows)]
    parts: list[Part] = []
    order = iter(clusters)
    first = clusters[0]
    scale0 = size / first.extent
    pitch = max((c.right - c.left) for c in clusters) * scale0 * 1.1
    tall = max(c.bottom - c.top for c in clusters) * scale0
    for r, count in enumerate(counts):
        shrink = 1.0 if is_floating else 0.9**r
        step = pitch * (1.0 if count >= max(counts) else 1.04)
        lift = tall * (1.08 if is_floating else rise) * r
        for k in range(count):
            c = next(order)
            wild = 0.0 if n == 1 else 1.0
            s = scale0 * shrink * (1 + wild * dice.between(-0.06, 0.06))
            shift = 0.5 * pitch if counts[0] == count and r % 2 else 0.0
            x = (k - (count - 1) / 2) * step + shift + wild * dice.between(-0.05, 0.05) * pitch
            y = -lift + wild * dice.between(-0.045, 0.045) * tall * (2.2 if is_floating else 1)
            parts.append(Part(cluster=c, x=x, y=y, scale=s))
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


def lined(blocks: list[Block], lines: int, rise: float) -> list[Block]:
    """Return blocks side by side in `lines` rows; the tall ones stand further back."""
    if lines > 1:
        ranked = sorted(range(len(blocks)), key=lambda i: -(blocks[i].box[3] - blocks[i].box[1]))
    else:
        ranked = list(range(len(blocks)))
    per = -(-len(blocks) // lines)
    groups = [sorted(ranked[i : i + per]) for i in range(0, len(ranked), per)]
    out: list[Block] = []
    lift = 0.0
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
        # One behind another stands aside, so that both are seen.
        aside = turn * x if len(groups) > 1 and len(group) == 1 else 0.0
        out += [b.moved(aside - x / 2, 0) for b in placed]
        lift += rise * high
    return out
