"""Owns the places of things that stand in no row: in the sky, on walls, added to a finished scene.

Tries a grid of places for each and takes the one that hides least and lies best. Does not know
colours or how blocks are fitted.
"""

import math
from collections.abc import Sequence
from functools import partial
from typing import Final, Literal, TypeAlias

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.blocks import Box, around, overlap
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.hang import SIZES
from tintype.engine.vignette.hooks import extent
from tintype.engine.vignette.kinds import anchors_of
from tintype.engine.vignette.meeting import offset
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.relate import OVERLAID, ROW
from tintype.engine.vignette.scene import Relation
from tintype.engine.vignette.spots import Cluster, Spot
from tintype.engine.vignette.states import SWIMMING

Domain: TypeAlias = Literal["land", "water", "wade", "float", "sky", "light", "wall", "hang", "far"]
"""Where a thing belongs: `wade` is half under water, `float` hovers anywhere, `light` is the sun,
the moon and the stars, `far` is on the horizon."""

BANDS: Final = ("rainbow", "northern lights", "constellation", "galaxy", "fireworks")
"""Lights that span the sky."""

SPANS: Final = tuple(n for n in BANDS if n != "rainbow")
"""Those that stay high above the ground."""

WINGED: Final = ("birds", "insects", "fantasy", "animals")
"""Categories of what flies to other things."""

COLUMNS: Final = 17
LEVELS: Final = 7

DISTANT: Final = 0.45
"""How much smaller a thing is that is added in the distance."""
SMALLER: Final = (0.78, 0.6, 0.45, 0.36)
"""How much smaller an added thing may become to leave what is there to be seen."""
SMALL_M: Final = 0.4
LEAST_ALOFT: Final = 0.09
ALOFT_SHARE: Final = 0.5
"""Least extent of something small in the air, as a part of the short side and of what stands."""
FEW: Final = 4
"""So many things that are added are as large as one of them."""
MANY: Final = 3
FAR_OUT: Final = 0.72
"""How much of the height over the far edge of the water a ship takes that is added there."""
LARGER: Final = 1.8
"""How much larger a thing is really than all that a picture shows, if it is to be behind that."""
BACK: Final = 0.3
"""How far from the horizon it stands, as a part of the way to what stands before it."""
WIDEST: Final = 0.56
LEAST: Final = 0.24
"""The most of the picture's width, and the least of its height, that it takes."""
HIDDEN_AT_MOST: Final = 0.25
"""The part of another thing's box that an added thing may cover, or that of its own."""


class Loose(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster without a place; `extent` is its wished size in units."""

    cluster: Cluster
    domain: Domain
    extent: float


def depth_at(y: float, stage: Stage) -> float:
    """Return the depth of a foot at `y`: 0 at the lower edge, 1 at the horizon."""
    span = max(1.0, stage.height - stage.horizon)
    return round(min(1.0, max(0.0, (stage.height - y) / span)) ** 2, 4)


SUNK: Final = 0.34
SHALLOW: Final = 0.16
"""How much of what is in water is under it, and of what is said to stand."""
BUILT: Final = ("buildings", "landmarks")
"""Families of what stands on a rock where there is water only."""
ROCKED: Final = 0.07
"""How much of it is hidden by the rock."""


FALLEN: Final = 0.055
"""The size of each of many falling leaves, as a part of the picture's short side."""
DRIFT: Final = 12
"""So many that drift are weather rather than things."""


def spot_at(
    cluster: Cluster,
    domain: Domain,
    x: float,
    y: float,
    scale: float,
    *,
    stage: Stage,
    is_airborne: bool = False,
) -> Spot:
    """Return a spot with what its domain means for depth, order and shadow."""
    is_up = is_airborne or domain in ("sky", "light", "wall", "hang", "float")
    layer = {"light": -2, "far": -1, "wall": -1, "hang": -1, "sky": 1}.get(domain, 0)
    return Spot(
        cluster=cluster,
        x=x,
        y=y,
        scale=scale,
        depth=1.6 if domain == "far" else 0.12 if is_up else depth_at(y, stage),
        layer=layer,
        is_airborne=is_up,
        is_afloat=domain in ("water", "wade"),
        sunk=sunk_of(cluster) if domain == "wade" else 0.0,
    )


def sunk_of(cluster: Cluster) -> float:
    """Return how much of what stands in water is under it, as a part of its height."""
    if cluster.kind.category.startswith(BUILT):
        return ROCKED
    if SWIMMING in cluster.subject.attributes and is_swimmer(cluster.kind):
        mouth = anchors_of(cluster.kind.name)["mouth"]
        chin = (mouth.y + CHIN * cluster.kind.box[1]) / cluster.kind.ground
        return min(max(SUNK, 1 - chin), DEEPEST)
    return SHALLOW if cluster.variant in ("standing", "grazing") else SUNK


def is_swimmer(kind: Kind) -> bool:
    """Tell whether a beast of the land swims with its head above the water."""
    is_beast = kind.category.startswith("animals") and kind.stance == "ground"
    return is_beast and "mouth" in anchors_of(kind.name)


CHIN: Final = 0.09
"""How far the water is below the mouth of a beast that swims, as a part of its height."""
DEEPEST: Final = 0.56


def scatter(
    pieces: Sequence[Loose],
    spots: Sequence[Spot],
    relations: Sequence[Relation],
    *,
    place: Place,
    stage: Stage,
    dice: Dice,
) -> list[Spot]:
    """Return a spot for each piece, none of them hiding another more than it must."""
    placed = list(spots)
    out: list[Spot] = []
    for piece in sorted(pieces, key=lambda p: p.domain != "light"):
        spot = settle(piece, placed, relations, place=place, stage=stage, dice=dice)
        placed.append(spot)
        out.append(spot)
    return out


def is_falling(piece: Loose) -> bool:
    """Say whether a piece is one of many that drift through the air: falling leaves."""
    subject = piece.cluster.subject
    return subject.where == "sky" and subject.size == "tiny" and subject.count >= DRIFT


def scale_of(piece: Loose, stage: Stage, placed: Sequence[Spot]) -> float:
    """Return the scale of a piece so that it fits its part of the picture.

    One more of a thing that a picture shows already is as large as that.
    """
    c, short = piece.cluster, min(stage.width, stage.height)
    pinned = [s for s in placed if s.cluster.subject.pins and s.cluster.kind is c.kind]
    alike = [s for s in pinned if s.cluster.subject.size == c.subject.size]
    if alike:
        return sum(s.scale for s in alike) / len(alike)
    n = min(c.subject.count, 16)
    size = SIZES[c.subject.size]
    extent = piece.extent
    if piece.domain == "light":
        extent = (0.2 if n == 1 else 0.17 / n**0.35) * short * size
        if c.kind.name in BANDS:
            extent = 0.9 * stage.width
    elif piece.domain == "far":
        extent = 0.62 * short * size / n**0.3
    elif is_falling(piece):
        extent = FALLEN * short
    else:
        crowd = n**-0.3
        least, most = 0.2 * short, 0.42 * short
        others = [s.scale * s.cluster.extent for s in placed if s.cluster.subject.pins]
        if others:
            # What is added to a picture of small things is small as well.
            least = min(least, max(0.1 * short, 0.7 * sum(others) / len(others)))
            crowd, most = 1.0 if n <= FEW else crowd, 0.55 * short
        elif seen := [s.scale * s.cluster.extent for s in placed if not s.is_airborne]:
            least = min(least, least_aloft(c.kind, sum(seen) / len(seen), short))
        extent = min(max(extent * crowd, least * crowd * min(1.0, size)), most)
        extent *= DISTANT if others and c.subject.where == "background" else 1.0
    scale = extent / c.extent
    size = SIZES[c.subject.size]
    for s in placed:
        larger = SIZES[s.cluster.subject.size]
        if s.cluster.kind is c.kind and larger > size and s.is_airborne:
            scale = min(scale, s.scale * size / larger)  # What is small is seen to be.
    width, height = (c.right - c.left) * scale, (c.bottom - c.top) * scale
    tall = 0.34 if piece.domain in ("sky", "light", "wall", "hang") else 0.62
    if piece.domain == "far":
        tall = 0.8 * stage.horizon / stage.height
    most = min(1.0, 0.5 * stage.width / width, tall * stage.height / height)
    if c.kind.name in BANDS:
        high = 0.5 * stage.height if c.kind.name not in SPANS else 0.7 * stage.horizon
        most = min(1.0, 0.94 * stage.width / width, high / height)
    return scale * most


def least_aloft(kind: Kind, usual: float, short: float) -> float:
    """Return the least extent of what is in the air where the others are of a `usual` one.

    A butterfly is smaller than who chases it, and an onion that hangs than the cook.
    """
    if kind.category == "insects" or (kind.stance == "ground" and kind.height_m < SMALL_M):
        return max(LEAST_ALOFT * short, ALOFT_SHARE * usual)
    return math.inf


def band_of(piece: Loose, place: Place, stage: Stage, tall: float) -> tuple[float, float]:
    """Return the highest and lowest foot y of a piece in its domain."""
    h = stage.height
    match piece.domain:
        case "sky" if is_falling(piece):
            return 0.05 * h + tall, 0.86 * h
        case "sky" | "light":
            return 0.05 * h + tall, max(0.06 * h + tall, min(stage.horizon * 0.9, h * 0.62))
        case "wall":
            return 0.08 * h + tall, max(0.09 * h + tall, stage.horizon - 0.08 * h)
        case "hang" if piece.cluster.kind.stance != "hang":
            # On a cord of its own.
            return 0.2 * h + tall, 0.24 * h + tall
        case "hang":
            return tall - 2, tall - 2
        case "far":
            return stage.y_at(0.03), stage.y_at(0.05)
        case "float":
            return 0.08 * h + tall, h * 0.92
        case "water" | "wade":
            top, bottom = place.water or place.land or (0.2, 0.9)
            high, low = stage.y_at(top), stage.y_at(bottom)
            # The water reaches so far up what stands in it, and not above the horizon.
            high += SUNK * tall if piece.domain == "wade" else 0.0
            return high, max(high, low)
        case _:
            top, bottom = place.land or (0.2, 0.9)
            return stage.y_at(top + 0.3 * (bottom - top)), stage.y_at(bottom)


def settle(
    piece: Loose,
    placed: Sequence[Spot],
    relations: Sequence[Relation],
    *,
    place: Place,
    stage: Stage,
    dice: Dice,
) -> Spot:
    """Return the best of a grid of places for one piece.

    What is added to a finished picture is made smaller rather than put over what is there.
    """
    is_added = any(s.cluster.subject.pins for s in placed)
    if is_added and (spot := behind(piece, placed, relations, place=place, stage=stage)):
        return spot
    scale = scale_of(piece, stage, placed)
    if is_added and piece.domain == "water":
        # A ship behind a house does not tower above it, nor is its mast cut.
        c = piece.cluster
        far, _ = band_of(piece, place, stage, 0.0)
        scale = min(scale, FAR_OUT * far / (c.bottom - c.top))
    best = _best(piece, placed, relations, scale, place=place, stage=stage, dice=dice)
    count = piece.cluster.subject.count
    is_alike = any(s.cluster.kind is piece.cluster.kind for s in placed if s.cluster.subject.pins)
    # Several may not cover together what one may not; but more cows are cows, and no calves.
    most = HIDDEN_AT_MOST if count < MANY else HIDDEN_AT_MOST / count**0.7
    factors = SMALLER if not is_alike else SMALLER[:2] if best.hidden > 2 * HIDDEN_AT_MOST else ()
    for factor in factors if is_added else ():
        if best.hidden <= most:
            break
        tried = partial(
            _best, piece, placed, relations, factor * scale, place=place, stage=stage, dice=dice
        )
        other = min(tried(shrunk=factor), tried(), key=lambda c: c.hidden)
        if other.hidden < (0.7 if count < MANY else 0.9) * best.hidden:
            best = other
    return spot_at(piece.cluster, piece.domain, best.x, best.y, best.scale, stage=stage)


class _Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A place for a piece; `hidden` is the largest part of another or itself that is covered."""

    x: float
    y: float
    scale: float
    hidden: float


def _best(
    piece: Loose,
    placed: Sequence[Spot],
    relations: Sequence[Relation],
    scale: float,
    *,
    place: Place,
    stage: Stage,
    dice: Dice,
    shrunk: float = 1.0,
) -> _Choice:
    """Return the best of a grid of places for a piece of a scale.

    One that was `shrunk` stands further back than what is there, as its size says.
    """
    c, w, h = piece.cluster, stage.width, stage.height
    own = dice.child(f"{c.subject.id}/{c.index}")
    left, right = c.left * scale, c.right * scale
    foot = c.bottom * scale
    tall = (c.bottom - c.top) * scale
    high, low = band_of(piece, place, stage, tall)
    if piece.domain in ("sky", "light", "wall", "float"):
        high, low = high - foot, low - foot
    wish_x, wish_y, is_bound = wished(piece, placed, relations, scale, stage, own, high, low)
    low = max(low, wish_y) if is_bound and piece.domain == "sky" else low
    feet = [s.y for s in placed if s.layer == 0 and not s.is_airborne and s.y > stage.horizon]
    if shrunk < 1 and piece.domain == "land" and feet and not is_bound:
        back = stage.horizon + shrunk * (sum(feet) / len(feet) - stage.horizon)
        low = max(high, min(low, back))
    best: tuple[float, float, float] | None = None
    boxes = [s.box for s in placed]
    for i in range(COLUMNS):
        margin = 0.04 * w
        span = max(0.0, w - 2 * margin - (right - left))
        x = (
            margin
            - left
            + span * (i + 0.35 * own.between(-1, 1) * (0 < i < COLUMNS - 1)) / (COLUMNS - 1)
        )
        for k in range(LEVELS if low > high else 1):
            y = high + (low - high) * k / (LEVELS - 1)
            box = (x + left, y + c.top * scale, x + right, y + foot)
            cost = 6 * covered(box, boxes, [s.y for s in placed], y)
            cost += (3.0 if is_bound else 0.8) * abs(x - wish_x) / w
            cost += (3.0 if is_bound else 1.0) * abs(y - wish_y) / h
            cost += 0.02 * own.roll()
            if best is None or cost < best[0]:
                best = (cost, x, y)
    assert best is not None
    _cost, x, y = best
    box = (x + left, y + c.top * scale, x + right, y + foot)
    hidden = max((_hidden(box, y, s) for s in placed if s.layer >= 0), default=0.0)
    return _Choice(x=x, y=y, scale=scale, hidden=hidden)


def main_of(placed: Sequence[Spot]) -> Spot | None:
    """Return what a finished picture shows largest on the ground."""
    shown = [s for s in placed if s.cluster.subject.pins and s.layer == 0 and not s.is_airborne]
    return max(shown, key=lambda s: s.scale * s.cluster.extent, default=None)


def behind(
    piece: Loose,
    placed: Sequence[Spot],
    relations: Sequence[Relation],
    *,
    place: Place,
    stage: Stage,
) -> Spot | None:
    """Return where a thing that is much larger than what a picture shows stands behind that.

    A house that is added to a dog is no kennel before its feet: it is as large as the distance
    makes it. None where it is not so large, or its place is said.
    """
    host, c = main_of(placed), piece.cluster
    is_told = c.subject.where is not None or c.subject.size != "normal" or c.subject.count > 1
    if host is None or piece.domain != "land" or is_told or place.is_indoors:
        return None
    if extent(c.kind) < LARGER * extent(host.cluster.kind) or host.y <= stage.horizon:
        return None
    if any(c.subject.id in (r.subject, r.object) for r in relations):
        return None
    y, below = stage.horizon + BACK * (host.y - stage.horizon), stage.height - stage.horizon
    if place.water and (y - stage.horizon) / below <= place.water[1]:
        y = stage.horizon  # On the far bank.
    metre = host.scale * host.cluster.kind.box[1] / host.cluster.kind.height_m
    tall = c.bottom - c.top
    scale = BACK * metre * c.kind.height_m / c.kind.box[1]
    most = min((y - 0.06 * stage.height) / tall, WIDEST * stage.width / (c.right - c.left))
    scale = min(most, max(scale, LEAST * stage.height / tall))
    left, right = c.left * scale, c.right * scale
    margin = 0.03 * stage.width
    span = max(0.0, stage.width - 2 * margin - (right - left))
    xs = [margin - left + span * i / (COLUMNS - 1) for i in range(COLUMNS)]

    def hides(x: float) -> float:
        box = (x + left, y + c.top * scale, x + right, y + c.bottom * scale)
        return sum(overlap(box, s.box) for s in placed if s.layer >= 0)

    x = min(xs, key=hides)
    return spot_at(c, piece.domain, x, y - c.bottom * scale, scale, stage=stage)


def _hidden(box: Box, foot: float, spot: Spot) -> float:
    """Return which part of the further one of two things the nearer one covers, 0..1."""
    far = spot.box if spot.y < foot else box
    return overlap(box, spot.box) / max(1.0, (far[2] - far[0]) * (far[3] - far[1]))


def covered(box: Box, boxes: Sequence[Box], feet: Sequence[float], foot: float) -> float:
    """Return how much of `box` and its surroundings others share, as a part of its area.

    To stand behind a smaller thing hides little; to stand before it hides all of it.
    """
    w, h = box[2] - box[0], box[3] - box[1]
    wide = (box[0] - 0.12 * w, box[1] - 0.1 * h, box[2] + 0.12 * w, box[3] + 0.1 * h)
    area = max(1.0, w * h)
    cost = 0.0
    for b, y in zip(boxes, feet, strict=True):
        theirs = max(1.0, (b[2] - b[0]) * (b[3] - b[1]))
        share = overlap(wide, b) / min(area, theirs)
        cost += share * (0.4 if foot < y and theirs < area else 1.0)
    return cost


def wished(
    piece: Loose,
    placed: Sequence[Spot],
    relations: Sequence[Relation],
    scale: float,
    stage: Stage,
    dice: Dice,
    high: float,
    low: float,
) -> tuple[float, float, bool]:
    """Return where a piece would like to be, and whether a relation says so."""
    c, w, _h = piece.cluster, stage.width, stage.height
    id_ = c.subject.id
    for r in relations:
        if id_ not in (r.subject, r.object) or r.name not in (*ROW, *OVERLAID):
            continue
        other = r.object if r.subject == id_ else r.subject
        hosts = [s.box for s in placed if s.cluster.subject.id == other]
        if not hosts:
            continue
        host = around(hosts)
        box = (c.left * scale, c.top * scale, c.right * scale, c.bottom * scale)
        middle = (host[0] + host[2]) / 2
        is_first = r.subject == id_
        wide = box[2] - box[0]
        if r.name == "left of":
            x = host[0] - 0.6 * wide if is_first else host[2] + 0.6 * wide
            return x, min(low, max(high, host[3])), True
        if r.name in ("right of", "next to", "between"):
            x = host[2] + 0.6 * wide if is_first else host[0] - 0.6 * wide
            if r.name == "next to" and x + wide / 2 > w:
                x = host[0] - 0.6 * wide
            return x, min(low, max(high, host[3])), True
        is_winged = piece.domain == "sky" and c.kind.category.startswith(WINGED)
        if is_winged and is_first and r.name in ("in front of", "looking at", "next to"):
            # Who hovers before a flower is at its side, at the height of its head.
            is_right = middle < 0.5 * w
            x = host[2] + 0.3 * wide if is_right else host[0] - 0.3 * wide
            return x, host[1] + 0.3 * (host[3] - host[1]) + 0.5 * (box[3] - box[1]), True
        if piece.domain in ("sky", "light"):
            return middle, high + 0.3 * (low - high), True
        if is_first:
            dx, dy = offset(r.name, box, host, 1 if middle < w / 2 else -1, trunk=0.3 * wide)
            return dx, min(max(dy, high), low), True
        return middle, low, True
    is_flanked = {"left of", "right of"} <= {r.name for r in relations if r.object == id_}
    told = {"left": 0.2, "right": 0.8, "centre": 0.5}.get(c.subject.where or "")
    if is_flanked and told is None:
        told = 0.5
    if told is not None:
        return told * w, high + 0.35 * (low - high), True
    if c.subject.where in ("background", "foreground"):
        return (
            (0.7 if dice.chance(0.5) else 0.3) * w,
            (high if c.subject.where == "background" else low),
            True,
        )
    if c.subject.count > 2 and piece.domain in ("light", "sky"):
        return dice.between(0.06, 0.94) * w, dice.between(high, low), False
    side = 0.72 if dice.child("side").chance(0.5) else 0.28
    if placed:
        busy = sum(s.x for s in placed) / len(placed)
        if abs(busy - w / 2) > 0.04 * w:
            side = 0.28 if busy > w / 2 else 0.72
    return side * w, high + 0.35 * (low - high), False
