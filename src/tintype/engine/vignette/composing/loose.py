"""Owns things that stand in no row: in the sky, on walls, added to a finished scene.

How large each of them is, and in which part of the picture it belongs. Does not know where there
(`settling`), nor colours.
"""

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hang import SIZES
from tintype.engine.vignette.composing.spots import Cluster, Domain, Spot
from tintype.engine.vignette.kinds import anchors_of
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.states import SWIMMING

BANDS: Final = ("rainbow", "northern lights", "constellation", "galaxy", "fireworks")
"""Lights that span the sky."""

SPANS: Final = tuple(n for n in BANDS if n != "rainbow")
"""Those that stay high above the ground."""


DISTANT: Final = 0.45
"""How much smaller a thing is that is added in the distance."""
SMALL_M: Final = 0.4
LEAST_ALOFT: Final = 0.09
ALOFT_SHARE: Final = 0.5
"""Least extent of something small in the air, as a part of the short side and of what stands."""
FEW: Final = 4
"""So many things that are added are as large as one of them."""


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
