"""Owns what things need to stand on, or in, although nobody asked for it.

A lighthouse in the sea has a rock below it, a branch that somebody sits on grows from a bough at
the edge of the picture, and grass grows before the feet on a meadow. Does not know words or light.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.foliage import SNOW
from tintype.engine.vignette.art.ground import Foot
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Node, Pen
from tintype.engine.vignette.attaching.posing import OCCUPIED
from tintype.engine.vignette.composing.loose import BUILT, depth_at
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.places.planting import blades, grass_tones
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Relation

STONE: Final = "#6f6a74"
RISE: Final = 0.24
RISE_OF_HEIGHT: Final = 0.1
"""How high the rock is at most, as a part of the building's width and height."""

PATH: Final = (0.3, 0.72)
"""Where a path lies, as parts of the width: no grass grows there."""
MARGIN: Final = 0.12
MOST_TUFTS: Final = 26
"""How far from where the setting has grass it still grows, and how much of it before one foot."""

BEYOND: Final = 1.08
"""How wide a bridge is that spans the whole picture, as a part of its width."""

LEVEL: Final = "level"
GORGES: Final = ("canyon", "jungle canyon")
SPAN_FOOT: Final = 0.84
"""The look of a viaduct, where every bridge is one, and how low it stands."""

TALL_M: Final = 25.0
"""From this height on a building stands out of a city."""
KERB: Final = 0.14
STREET_DEPTH: Final = 0.3
HEADROOM: Final = 0.09
"""Where its foot is, 0 at the horizon, its depth, and how much sky there is above it."""

HILL: Final = "hill"
PERCH: Final = "branch"
PERCH_MIDDLE: Final = 0.53
"""Where the middle of a branch with who sits on it is, as a part of the height."""


def stands_on_rock(spot: Spot) -> bool:
    """Say whether a thing in the water is built and does not float."""
    is_built = spot.cluster.kind.category.startswith(BUILT)
    return is_built and spot.sunk > 0 and not is_bridge(spot)


def islet(spot: Spot, line: float, dice: Dice) -> tuple[Node, ...]:
    """Return the rock before the foot of a building, which rises from the water at `line`."""
    c, s = spot.cluster, spot.scale
    left, right = (spot.x + v * s for v in c.contact)
    wide, middle = (right - left), (left + right) / 2
    tall = min(RISE * wide, RISE_OF_HEIGHT * c.height * s)
    half = 0.5 * wide + 2.2 * tall
    pen = Pen()
    crest: list[Point] = [
        (middle + half * x, line - tall * y * dice.between(0.86, 1.12), 0.3)
        for x, y in (
            (-0.8, 0.42),
            (-0.56, 0.6),
            (-0.42, 1.0),
            (-0.1, 0.8),
            (0.16, 0.92),
            (0.4, 1.06),
            (0.66, 0.62),
            (0.86, 0.34),
        )
    ]
    rock: list[Point] = [(middle - half, line + 2, 0), *crest, (middle + half, line + 2, 0)]
    body = smooth(rock)
    pen.fill(STONE, body)
    with pen.inside(body):
        for k in range(1, len(crest) - 1, 2):
            (ax, ay, *_), (bx, by, *_) = crest[k], crest[k + 1]
            facet: list[Point] = [(ax, ay), (bx, by), (bx + 0.4 * tall, line + 4), (ax, line + 4)]
            pen.poly(f"{STONE}.shade", facet, alpha=0.8)
            ridge: list[Point] = [(ax, ay), (ax - 0.5 * tall, line - 0.3 * tall)]
            pen.line(f"{STONE}.light", ridge, 0.08 * tall, alpha=0.7)
        pen.box(f"{STONE}.deep", middle - half, line - 0.14 * tall, 2 * half, 0.3 * tall, alpha=0.7)
    return pen.nodes


def perched(
    spots: tuple[Spot, ...], relations: Sequence[Relation], stage: Stage
) -> tuple[Spot, ...]:
    """Return a branch on which somebody sits high before the trees, not on the ground."""
    main = [s for s in spots if s.layer > -2]
    loaded = {r.object for r in relations if r.name == "on"}
    if len(main) != 1:
        return spots
    spot = main[0]
    c = spot.cluster
    if c.kind.name != PERCH or c.subject.id not in loaded or c.subject.pins:
        return spots
    y = PERCH_MIDDLE * stage.height - (c.top + c.bottom) / 2 * spot.scale
    y = max(y, 0.04 * stage.height - c.top * spot.scale)
    aloft = msgspec.structs.replace(spot, y=y, is_airborne=True, depth=0.0)
    return tuple(aloft if s is spot else s for s in spots)


def is_spanning(spot: Spot, place: Place) -> bool:
    """Tell whether a bridge leads over a water, a gorge or a valley, from one side to the other."""
    is_high = place.name in GORGES or spot.cluster.variant == LEVEL
    return is_bridge(spot) and (spot.is_afloat or is_high) and not spot.cluster.subject.pins


def spanned(spots: tuple[Spot, ...], place: Place, stage: Stage) -> tuple[Spot, ...]:
    """Return a bridge by itself so wide that its ends lie beyond the picture, on the banks."""
    found = [s for s in spots if is_spanning(s, place)]
    if len(found) != 1 or found[0].cluster.subject.count > 1:
        return spots
    spot = found[0]
    c, w = spot.cluster, stage.width
    scale = BEYOND * w / (c.right - c.left)
    aside = w / 2 - spot.x - (c.left + c.right) / 2 * scale
    is_alone = all(s is found[0] or s.layer <= -2 for s in spots)
    if not spot.is_afloat:
        foot = SPAN_FOOT * stage.height
        spot = msgspec.structs.replace(spot, y=foot, depth=depth_at(foot, stage))
    if -c.top * scale > spot.y - 0.06 * stage.height:
        return spots
    if not is_alone and abs(aside) > 0.5 * (BEYOND - 1) * w:
        return spots  # What is under its arch keeps its place.
    wide = msgspec.structs.replace(spot, x=spot.x + aside * is_alone, scale=scale)
    return tuple(wide if s is found[0] else s for s in spots)


def swell(spots: Sequence[Spot], relations: Sequence[Relation], stage: Stage) -> None:
    """Let the land rise towards a hill on which something stands, so that it is no mound."""
    loaded = {r.object for r in relations if r.name == "on"}
    for spot in spots:
        c = spot.cluster
        is_plain = not (c.subject.material or c.subject.pattern)
        is_land = not (spot.is_airborne or spot.is_afloat or spot.sunk or c.pose == OCCUPIED)
        if c.kind.name != HILL or c.subject.id not in loaded or not (is_plain and is_land):
            continue
        if stage.meadow is None and not stage.is_white:
            continue  # It is one in a desert or a street.
        hue = COLOURS.get("".join(c.subject.colours[:1]))
        tone = SNOW if stage.is_white else hue or c.kind.slots["grass"]
        left, right = (spot.x + v * spot.scale for v in c.contact)
        wide, tall = right - left, c.kind.box[1] * spot.scale
        middle = (left + right) / 2 + 0.06 * wide
        crest: list[Point] = [
            (middle + wide * x, spot.y - tall * y)
            for x, y in ((-1.1, 0.1), (-0.62, 0.42), (-0.3, 0.8), (0.0, 0.96))
        ]
        mirrored: list[Point] = [(2 * middle - x, y) for x, y, *_ in reversed(crest[:-1])]
        low = spot.y + 0.1 * tall
        ends: list[Point] = [(middle + 1.9 * wide, low, 0), (middle - 1.9 * wide, low, 0)]
        with stage.ground.group("swell", grade=stage.light.key(0.32 * spot.depth)):
            stage.ground.blob(tone, [*crest, *mirrored, *ends], fade=0.0)


def is_tall(spot: Spot) -> bool:
    """Say whether it stands out of a city."""
    kind = spot.cluster.kind
    return kind.category.startswith((*BUILT, "street")) and kind.height_m >= TALL_M


def towering(spots: tuple[Spot, ...], place: Place, stage: Stage) -> tuple[Spot, ...]:
    """Return a tall building beyond the street, above the houses and not before them.

    Who else is there stays on the street.
    """
    main = [s for s in spots if s.layer > -2]
    high = [s for s in main if is_tall(s)]
    others = [s for s in main if s not in high]
    if len(high) != 1 or not place.has_street:
        return spots
    if any(s.is_airborne or s.cluster.kind.category.startswith(BUILT) for s in others):
        return spots
    spot, c = high[0], high[0].cluster
    if spot.is_airborne or c.subject.count > 1 or c.subject.pins:
        return spots
    y = stage.y_at(KERB)
    scale = min((1 - HEADROOM) * y / -c.top, 0.8 * stage.width / (c.right - c.left))
    tall = msgspec.structs.replace(spot, y=y, scale=scale, depth=STREET_DEPTH)
    return tuple(tall if s is spot else s for s in spots)


def is_bridge(spot: Spot) -> bool:
    """Say whether a thing leads over the water by itself."""
    return spot.cluster.kind.name.endswith("bridge")


def bough(spot: Spot, stage: Stage) -> tuple[Node, ...]:
    """Return the bough between the left edge of the picture and a branch in the air."""
    c, s = spot.cluster, spot.scale
    if c.kind.name != PERCH or not spot.is_airborne or c.variant != "leafy":
        return ()
    x, y = spot.x - 98 * s, spot.y - 12.5 * s
    if x < 0:
        return ()
    pen = Pen()
    tone = c.kind.slots["bark"]
    far = -0.06 * stage.width
    spine: list[Point] = [
        (far, y + 0.42 * (x - far)),
        ((x + far) / 2, y + 0.17 * (x - far)),
        (x, y),
        (x + 20 * s, y - 6.6 * s),
    ]
    outline = pen.limb(tone, spine, (44 * s, 28 * s, 17.5 * s, 15 * s))
    with pen.inside(outline):
        pen.fill(f"{tone}.shade", outline.plus(outline.moved(-1.5 * s, -5 * s)))
        pen.fill(f"{tone}.light", outline.plus(outline.moved(1.5 * s, 3 * s)))
    if stage.is_white:
        ridge: list[Point] = [
            (px, py - 0.34 * n * s)
            for (px, py, *_), n in zip(spine, (44, 28, 17.5, 15), strict=True)
        ]
        pen.limb("#ffffff", ridge, [0.56 * n * s for n in (44, 28, 17.5, 15)])
    return pen.nodes


def grass_before(spot: Spot, feet: Sequence[Foot], stage: Stage, dice: Dice) -> tuple[Node, ...]:
    """Return the grass that grows before the feet of what stands on a meadow."""
    if stage.meadow is None or stage.is_white or not stage.detail or not feet:
        return ()
    top, bottom = stage.meadow
    near = (spot.y - stage.horizon) / max(1.0, stage.height - stage.horizon)
    left, _, right, _ = spot.box
    is_on_path = stage.has_path and right > PATH[0] * stage.width and left < PATH[1] * stage.width
    if is_on_path or not top - MARGIN < near < bottom + MARGIN:
        return ()
    s, pen = spot.scale, Pen()
    tone, size = grass_tones(stage)[2], 6 + 10 * near
    with pen.group("grass", grade=stage.grade(0.25 * max(0.0, 1 - near))):
        for a, b, y in feet:
            wide = (b - a) * s
            count = 2 + min(MOST_TUFTS, int(wide / (1.5 * size)))
            for k in range(count):
                x = spot.x + a * s + wide * k / (count - 1) + size * dice.between(-0.9, 0.9)
                if wide > 12 * size and dice.chance(0.3):
                    continue  # A long wall has grass in clumps.
                foot = spot.y + y * s + size * dice.between(0.05, 0.55)
                tall = size * dice.between(0.6, 1.15)
                lean = dice.between(-0.3, 0.3)
                pen.fill(f"{tone}.shade", blades(x + 0.2 * tall, foot, tall, 3, lean + 0.1, dice))
                pen.fill(tone, blades(x, foot, 0.8 * tall, 3, lean, dice))
    return pen.nodes
