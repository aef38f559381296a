"""Owns staging: every piece of a scene in its place, facing the right way, and the pins for that.

Does not know how blocks are arranged (`arrange`), nor what is drawn around them.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.pen import Air
from tintype.engine.vignette.composing.arrange import arrange
from tintype.engine.vignette.composing.cluster import build, clusters_of
from tintype.engine.vignette.composing.downhill import gliding
from tintype.engine.vignette.composing.facing import directions
from tintype.engine.vignette.composing.footing import perched, spanned, towering
from tintype.engine.vignette.composing.leading import led_to
from tintype.engine.vignette.composing.looming import loomed
from tintype.engine.vignette.composing.loose import depth_at
from tintype.engine.vignette.composing.muzzle import nosed
from tintype.engine.vignette.composing.reach import Build, drawn_near
from tintype.engine.vignette.composing.rows import is_piled
from tintype.engine.vignette.composing.seated import is_loaded, seated
from tintype.engine.vignette.composing.spots import Reach, Spot
from tintype.engine.vignette.composing.strew import is_strewn, is_swarm, strewn, swarming
from tintype.engine.vignette.composing.surge import surged
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import PLAIN_FRAMINGS, Pin, Scene

PIN_DIGITS: Final = 5
CENTRE: Final = 0.6
"""Where the middle of what stands before a plain backdrop is, as a part of the height."""
HIGHEST: Final = 0.2
LEAST_LIFT: Final = 0.03
"""How far it is lifted at most, and from which distance on, as a part of the height."""
FLOOR: Final = 0.06
"""How much floor there is behind what stands farthest away, as a part of the height."""


def raised(spots: tuple[Spot, ...], stage: Stage) -> tuple[Spot, ...]:
    """Lift things that are low and wide towards the middle of the picture, and the floor with them.

    What is said of the horizon is rounded as it is kept with the scene.
    """
    feet = [s.box for s in spots if not s.is_airborne]
    if not feet or len(feet) < len(spots):
        return spots
    top, bottom = min(b[1] for b in feet), max(b[3] for b in feet)
    lift = min(bottom - (CENTRE * stage.height + (bottom - top) / 2), HIGHEST * stage.height)
    lift = lift if lift >= LEAST_LIFT * stage.height else 0.0
    before = stage.horizon
    wall = min(before, min(s.y for s in spots) - FLOOR * stage.height) - lift
    lift = before - round(stage.height * round((before - lift) / stage.height, 4), 3)
    stage.horizon = round(stage.height * round(wall / stage.height, 4), 3)
    if not lift:
        return spots
    return tuple(
        msgspec.structs.replace(s, y=s.y - lift, depth=depth_at(s.y - lift, stage)) for s in spots
    )


def lowered(spots: tuple[Spot, ...], top: float, stage: Stage) -> tuple[Spot, ...]:
    """Return what stands or hovers before the sky so small that a title has room above it."""
    main = [s for s in spots if s.layer > -2]
    if not main:
        return spots
    high, low = min(s.box[1] for s in main), max(s.box[3] for s in main)
    if high >= top or low - top < 0.2 * stage.height:
        return spots
    is_held = all(s.is_airborne for s in main)
    low = min(low + 0.5 * (top - high), 0.95 * stage.height) if is_held else low
    part = (low - top) / (max(s.box[3] for s in main) - high)
    part = min(1.0, part)
    foot, middle = max(s.box[3] for s in main), stage.width / 2
    return tuple(
        s
        if s.layer <= -2
        else msgspec.structs.replace(
            s,
            x=middle + (s.x - middle) * part,
            y=low - (foot - s.y) * part,
            scale=s.scale * part,
        )
        for s in spots
    )


def headed(spot: Spot, page: Stage) -> Spot:
    """Return the spot so near that the head fills a badge, if it is a head that was asked for."""
    c = spot.cluster
    if c.face is None or "head" not in c.subject.attributes:
        return spot
    scale = (3.4 if "human" in c.kind.tags else 2.2) * page.width / c.extent
    at = (0.5 * page.width - c.face[0] * scale, 0.46 * page.height - c.face[1] * scale)
    return msgspec.structs.replace(spot, x=at[0], y=at[1], scale=scale)


def fitted(spot: Spot, stage: Stage) -> Spot:
    """Return the window of a room where that room has its own, and what stands on its sill."""
    c, opening = spot.cluster, stage.opening
    if c.kind.name != "window" or c.subject.count > 1 or opening is None or c.subject.pins:
        return spot
    x, y, width, height = opening
    scale = max(1.15 * width / c.kind.box[0], 1.1 * height / c.kind.box[1])
    scale = min(scale, 1.5 * width / c.kind.box[0])
    middle = x + width / 2
    left = 0.02 * stage.width - c.left * scale
    right = 0.98 * stage.width - c.right * scale
    at = min(max(middle, left), max(left, right))
    return msgspec.structs.replace(spot, x=at, y=y + 1.08 * height, scale=scale)


def staged(
    scene: Scene,
    place: Place,
    stage: Stage,
    dice: Dice,
    *,
    is_alone: bool,
    page: tuple[float, float],
) -> tuple[Spot, ...]:
    """Return every piece in its place, facing the right way."""
    clusters = clusters_of(scene, air=stage.air, dice=dice)
    inner = stage if page == (stage.width, stage.height) else stage.resized(*page)
    framing = scene.framing if scene.framing not in PLAIN_FRAMINGS else "scene"
    strewing = [
        c for c in clusters if not is_alone and is_strewn(c, scene.relations, place, framing)
    ]
    swarm = [c for c in clusters if not is_alone and is_swarm(c, scene.relations)]
    rest = [c for c in clusters if c not in strewing and c not in swarm]
    is_close = all(c.kind.category == "insects" for c in rest)
    if strewing and rest and is_close:
        framing = "wide shot"  # A butterfly is no larger than the flowers.
    spots = arrange(
        rest,
        place=place,
        stage=inner,
        is_alone=is_alone,
        framing=framing,
        relations=scene.relations,
        dice=dice.child("arrange"),
    )
    spots = tuple(fitted(s, inner) for s in spots)
    if place.is_weightless:
        spots = loomed(spots, inner)
    if not (is_alone or place.is_indoors):
        spots = spanned(perched(spots, scene.relations, inner), place, inner)
        spots = seated(towering(spots, place, inner), inner)
        spots = led_to(surged(spots, place, inner), scene, inner)
    if is_alone and scene.framing in ("logo", "icon"):
        spots = tuple(headed(s, inner) for s in spots) if len(spots) == 1 else spots
    if strewing or swarm:
        plants = strewn(
            strewing,
            place=place,
            stage=inner,
            is_shared=bool(spots),
            is_low=not is_close,
            dice=dice.child("strew"),
        )
        plants += swarming(swarm, stage=inner, dice=dice.child("swarm"))
        spots = tuple(sorted((*spots, *plants), key=lambda s: (s.layer, s.y, s.cluster.index)))
    if not is_alone:
        spots = gliding(spots, place, inner)
    turned = directions(spots, scene.relations, dice.child("facing"))
    out: list[Spot] = []
    for s in spots:
        c = s.cluster
        if turned.get((c.subject.id, c.index)) and not (s.tilt or is_loaded(s)):
            mirror = build(scene, c.subject, c.index, is_flipped=True, air=stage.air, dice=dice)
            # The whole keeps its room, so what it carries may not push it out of place.
            x = s.x + (c.left - mirror.left) * s.scale
            if framing in ("close-up", "portrait") and c.face and mirror.face:
                # So near, it is the face that keeps its place.
                x = s.x + (c.face[0] - mirror.face[0]) * s.scale
            s = msgspec.structs.replace(s, cluster=mirror, x=x)
        out.append(s)
    near = drawn_near(out, scene.relations, again(scene, stage.air, dice))
    return nosed(near, scene.relations)


def again(scene: Scene, air: Air, dice: Dice) -> Build:
    """Return what draws a spot anew, with hands where they are to be."""

    def build_again(spot: Spot, reach: Mapping[str, Reach]) -> Spot:
        c = spot.cluster
        made = build(
            scene, c.subject, c.index, is_flipped=c.is_flipped, air=air, dice=dice, reach=reach
        )
        return msgspec.structs.replace(spot, cluster=made)

    return build_again


SMALLER: Final[Mapping[str, float]] = {"tiny": 0.4, "small": 0.62}
"""How large the small motifs of a pattern are beside the others."""


def centred(spot: Spot, w: float, h: float) -> Spot:
    """Return a spot that fills a tile of a pattern by itself."""
    left, top, right, bottom = spot.box
    grow = min(0.9 * w / (right - left), 0.9 * h / (bottom - top), 3.0)
    c = spot.cluster
    scale = spot.scale * grow * SMALLER.get(c.subject.size, 1.0)
    x = w / 2 - (c.left + c.right) / 2 * scale
    y = h / 2 - (c.top + c.bottom) / 2 * scale
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale)


def pinned(
    scene: Scene, spots: Sequence[Spot], w: float, h: float
) -> tuple[tuple[Spot, ...], Scene]:
    """Return spots snapped to what a pin can say, and the scene with those pins.

    Snapping first is what makes an unchanged piece pixel-exact after an edit.
    """
    pins: Mapping[str, list[tuple[int, Pin]]] = {s.id: [] for s in scene.subjects}
    out: list[Spot] = []
    for spot in spots:
        c = spot.cluster
        known = c.subject.pins[c.index : c.index + 1]
        pin = Pin(
            x=round(spot.x / w, PIN_DIGITS),
            y=round(spot.y / h, PIN_DIGITS),
            height=round(c.height * spot.scale / h, PIN_DIGITS),
            is_flipped=c.is_flipped,
            is_aloft=spot.is_airborne,
            is_raised=(bool(known) and known[0].is_raised) or is_piled(spot),
            roll=known[0].roll if known else None,
        )
        pins[c.subject.id].append((c.index, pin))
        out.append(
            msgspec.structs.replace(spot, x=pin.x * w, y=pin.y * h, scale=pin.height * h / c.height)
        )
    seats = {id_: held for spot in spots for id_, held in spot.cluster.seats.items()}
    subjects = tuple(
        msgspec.structs.replace(
            s,
            pins=tuple(p for _, p in sorted(pins[s.id], key=lambda v: v[0])),
            seats=seats.get(s.id),
        )
        for s in scene.subjects
    )
    order = {s.id: k for k, s in enumerate(scene.subjects)}
    out.sort(
        key=lambda s: (
            s.layer,
            -s.y if is_piled(s) else s.y,
            s.cluster.index,
            order[s.cluster.subject.id],
        )
    )
    return tuple(out), msgspec.structs.replace(scene, subjects=subjects)
