"""Owns where things go that stand in no row: in the sky, on walls, added to a finished scene.

Tries a grid of places for each and takes the one that hides least and lies best. Does not know
colours or how blocks are fitted.
"""

import math
from collections.abc import Sequence
from functools import partial
from typing import Final

import msgspec

from tintype.engine.vignette.attaching.hooks import extent
from tintype.engine.vignette.composing.blocks import Box, around, overlap
from tintype.engine.vignette.composing.domain import sized_like
from tintype.engine.vignette.composing.loose import Loose, band_of, scale_of, spot_at
from tintype.engine.vignette.composing.meeting import offset
from tintype.engine.vignette.composing.relate import OVERLAID, ROW
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Relation

WINGED: Final = ("birds", "insects", "fantasy", "animals")
"""Categories of what flies to other things."""
COLUMNS: Final = 17
LEVELS: Final = 7
SMALLER: Final = (0.78, 0.6, 0.45, 0.36)
"""How much smaller an added thing may become to leave what is there to be seen."""
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
TALL_M: Final = 1.0
"""What is higher in metres is never drawn small before what is there."""
STRICT: Final = 14.0
ASIDE: Final = 0.16
APART: Final = 0.06
"""How dear it is to be elsewhere than said, and how far off costs nothing."""
HIDDEN_AT_MOST: Final = 0.25
"""The part of another thing's box that an added thing may cover, or that of its own."""


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
    hosts = {r.object for r in relations if r.name in OVERLAID}
    pairs = {r.subject for r in relations if r.name in OVERLAID} - hosts
    for piece in sorted(pieces, key=lambda p: (p.domain != "light", p.cluster.subject.id in pairs)):
        id_ = piece.cluster.subject.id
        kin = [s.scale for s in out if s.cluster.subject.id == id_]
        most = kin[0] if kin else paired(piece, out, relations)
        spot = settle(
            piece,
            placed,
            relations,
            place=place,
            stage=stage,
            dice=dice,
            most=most,
            is_more=bool(kin),
        )
        placed.append(spot)
        out.append(spot)
    return out


def paired(piece: Loose, out: Sequence[Spot], relations: Sequence[Relation]) -> float:
    """Return the largest scale at which a new thing suits the new one that it is related to."""
    kind, id_ = piece.cluster.kind, piece.cluster.subject.id
    for r in relations:
        other = {r.subject: r.object, r.object: r.subject}.get(id_)
        for spot in out:
            if other is not None and spot.cluster.subject.id == other:
                host = spot.cluster.kind
                return sized_like(kind, host, spot.scale * host.box[1]) / kind.box[1]
    return math.inf


def settle(
    piece: Loose,
    placed: Sequence[Spot],
    relations: Sequence[Relation],
    *,
    place: Place,
    stage: Stage,
    dice: Dice,
    most: float,
    is_more: bool,
) -> Spot:
    """Return the best of a grid of places for one piece, of no larger scale than `most`.

    One of which there `is_more` is hardly smaller than the others. What is added to a finished
    picture is made smaller rather than put over what is there.
    """
    is_added = any(s.cluster.subject.pins for s in placed)
    if is_added and (spot := behind(piece, placed, relations, place=place, stage=stage)):
        return spot
    scale = min(scale_of(piece, stage, placed), most if is_added else math.inf)
    if is_added and piece.domain == "water":
        # A ship behind a house does not tower above it, nor is its mast cut.
        c = piece.cluster
        far, _ = band_of(piece, place, stage, 0.0)
        scale = min(scale, FAR_OUT * far / (c.bottom - c.top))
    best = _best(piece, placed, relations, scale, place=place, stage=stage, dice=dice)
    count = piece.cluster.subject.count
    is_alike = any(s.cluster.kind is piece.cluster.kind for s in placed if s.cluster.subject.pins)
    # Several may not cover together what one may not; but more cows are cows, and no calves.
    hidden = HIDDEN_AT_MOST if count < MANY else HIDDEN_AT_MOST / count**0.7
    is_alike = is_alike or is_more
    factors = SMALLER if not is_alike else SMALLER[:2] if best.hidden > 2 * HIDDEN_AT_MOST else ()
    for factor in factors if is_added else ():
        if best.hidden <= hidden:
            break
        tried = partial(
            _best, piece, placed, relations, factor * scale, place=place, stage=stage, dice=dice
        )
        back = tried(shrunk=factor)
        is_tall = piece.domain == "land" and piece.cluster.kind.height_m > TALL_M
        # A tree that is small is far away, and none at our feet.
        other = back if is_tall else min(back, tried(), key=lambda c: c.hidden)
        if other.hidden < (0.7 if count < MANY else 0.9) * best.hidden:
            best = other
    return spot_at(piece.cluster, piece.domain, best.x, best.y, best.scale, stage=stage)


def astray(where: str | None, wish_x: float, wish_y: float, x: float, y: float) -> float:
    """Return how far a place is from where a thing is said to be, beyond some freedom.

    All are parts of the picture's width or height.
    """
    if where in ("left", "right", "centre"):
        return max(0.0, abs(x - wish_x) - ASIDE)
    return max(0.0, abs(y - wish_y) - APART) if where in ("background", "foreground") else 0.0


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
    is_tied = is_bound and c.subject.where not in ("left", "right", "centre")
    if shrunk < 1 and piece.domain == "land" and feet and not is_tied:
        back = stage.horizon + shrunk * (sum(feet) / len(feet) - stage.horizon)
        low = max(high, min(low, back))
    best: tuple[float, float, float] | None = None
    # What stands behind another thing may be hidden by that.
    tied = {x for r in relations if r.name in OVERLAID for x in (r.subject, r.object)}
    tied = tied - {c.subject.id} if c.subject.id in tied else set[str]()
    others = [s for s in placed if s.cluster.subject.id not in tied]
    before = {r.object for r in relations if r.subject == c.subject.id and r.name == "behind"}
    low = min([low, *(max(high, s.y - 1) for s in placed if s.cluster.subject.id in before)])
    boxes, bases = [s.box for s in others], [s.y for s in others]
    is_added = any(s.cluster.subject.pins for s in placed)
    strays = partial(astray, c.subject.where, wish_x / w, wish_y / h) if is_added else None
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
            cost = 6 * covered(box, boxes, bases, y)
            cost += STRICT * strays(x / w, y / h) if strays else 0.0
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
        if r.name == "between" and is_first and len(hosts) > 1:
            return middle, host[1] + 0.3 * (host[3] - host[1]) + 0.5 * (box[3] - box[1]), True
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
