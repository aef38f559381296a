"""Owns composition: a scene, a shape and a seed become ordered layers of vector art.

The same scene is arranged anew for every ratio, never cropped. Does not know words, styles or
pixels. The result also says where everything stands, so that an edit can keep it there.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.arrange import arrange
from tintype.engine.vignette.art.outline import ellipse
from tintype.engine.vignette.art.pen import Group, Node, Pen, Shape
from tintype.engine.vignette.cluster import Spot, clusters_of
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.light import Light, light_of
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.scene import Pin, Scene

LAYERS: Final = ("backdrop", "setting", "subjects", "foreground", "light")
STAGES: Final = (1, 2, 3, 5)
"""How many layers each stage of development shows; the last is the finished picture."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Layers from back to front, in units; the area is 1000 x 1000 in any ratio.

    `scene` is the scene that was drawn, with its setting chosen and every subject pinned.
    """

    width: float
    height: float
    layers: tuple[tuple[str, Node], ...]
    scene: Scene


def units_of(width: int, height: int) -> tuple[float, float]:
    """Return width and height in units for a picture of this many pixels."""
    root = (width / height) ** 0.5
    return round(1000 * root, 2), round(1000 / root, 2)


def compose(
    scene: Scene,
    *,
    width: int,
    height: int,
    seed: int,
    detail: int = 2,
    is_transparent: bool = False,
) -> Picture:
    """Arrange `scene` for a picture of `width` x `height` pixels.

    With `is_transparent` only the subjects are drawn, and fill the picture.
    """
    w, h = units_of(width, height)
    dice = Dice(seed)
    scene = msgspec.structs.replace(scene, setting=setting_of(scene))
    place = PLACES[scene.setting or "plain"]
    light = light_of(scene.time, None if place.is_indoors else scene.weather)
    stage = Stage(
        width=w,
        height=h,
        horizon=h * place.horizon,
        light=light,
        season=scene.season or "summer",
        weather=scene.weather or "clear",
        detail=detail,
        dice=dice.child("place"),
        background=COLOURS.get(scene.background or ""),
    )
    if not is_transparent:
        place.draw(stage)
    spots = arrange(
        clusters_of(scene, air=stage.air, dice=dice),
        place=place,
        stage=stage,
        is_alone=is_transparent,
        framing=scene.framing,
        relations=scene.relations,
    )
    subjects = tuple(subject_node(s, stage, place, is_alone=is_transparent) for s in spots)
    if is_transparent:
        layers: tuple[tuple[str, Node], ...] = (("subjects", Group(children=subjects)),)
    else:
        layers = (
            ("backdrop", Group(children=stage.back.nodes)),
            ("setting", Group(children=stage.ground.nodes)),
            ("subjects", Group(children=subjects)),
            ("foreground", Group(children=stage.front.nodes)),
            ("light", beam(stage, place)),
        )
    return Picture(width=w, height=h, layers=layers, scene=pinned(scene, spots, w, h))


def setting_of(scene: Scene) -> str:
    """Return the setting that was asked for, or one that suits the subjects."""
    if scene.setting in PLACES:
        return str(scene.setting)
    if scene.background or scene.framing in ("icon", "sticker", "logo", "pattern"):
        return "plain"
    from_stance = {s.kind for s in scene.subjects}
    return "beach" if from_stance & {"sailboat", "lighthouse"} else "meadow"


def subject_node(spot: Spot, stage: Stage, place: Place, *, is_alone: bool) -> Node:
    """Return one placed cluster with its shadow on the ground."""
    s = spot.scale
    matrix = (s, 0.0, 0.0, s, spot.x, spot.y)
    grade = stage.grade(0.0 if is_alone else 0.35 * spot.depth)
    body = Group(children=(spot.cluster.node,), matrix=matrix, grade=grade)
    if is_alone or spot.is_airborne:
        return body
    return Group(children=(*shadow(spot, stage.light), body))


def shadow(spot: Spot, light: Light) -> tuple[Node, ...]:
    """Return the contact shadow: a tight dark core and a wide soft one, away from the light."""
    left, right = (v * spot.scale + spot.x for v in spot.cluster.contact)
    half = max(4.0, (right - left) / 2)
    cx, tone = (left + right) / 2, f"{light.shadow}.raw"
    flat = min(half * 0.16, 26.0)
    amount = light.shadow_amount * (0.6 if spot.is_afloat else 1.0)
    wide = Shape(
        outline=ellipse(cx + half * 0.22, spot.y + flat * 0.1, half * 1.3, flat * 1.35),
        tone=tone,
        slope="round",
        alpha=amount,
        fade=0.0,
    )
    core = Shape(
        outline=ellipse(cx + half * 0.04, spot.y, half * 0.98, flat * 0.6),
        tone=tone,
        slope="round",
        alpha=amount * 1.1,
        fade=0.0,
    )
    return (wide, core)


def beam(stage: Stage, place: Place) -> Node:
    """Return the last layer: weather in the air, warm light from above left, a calm edge."""
    pen = Pen(dice=stage.dice.child("air"))
    if not place.is_indoors:
        weather_in_air(stage, pen)
    w, h, light = stage.width, stage.height, stage.light
    if light.beam:
        with pen.group(blend="soft-light"):
            pen.box(f"{light.beam}.raw", 0, 0, w, h, slope="light", alpha=light.beam_amount, fade=0)
    return Group(children=pen.nodes)


def weather_in_air(stage: Stage, pen: Pen) -> None:
    """Draw falling snow, rain or fog in front of everything."""
    w, h, dice = stage.width, stage.height, pen.dice
    if stage.weather == "snow":
        for _ in range(70 + 60 * stage.detail):
            r = 1.4 + 4.6 * dice.roll() ** 3
            pen.oval("#ffffff.raw", dice.between(0, w), dice.between(0, h), r, alpha=0.85)
    elif stage.weather in ("rain", "storm"):
        for _ in range(60 + 60 * stage.detail):
            x, y, n = dice.between(0, w * 1.1), dice.between(-20, h), dice.between(14, 34)
            pen.line("#e6f0fa.raw", [(x, y), (x - n * 0.28, y + n)], 1.5, alpha=0.42)
    elif stage.weather == "fog":
        haze = f"{stage.light.haze}.raw"
        for i in range(5):
            y = stage.horizon + (i - 2.2) * 70
            pen.oval(haze, dice.between(0, w), y, w * 0.8, 120, slope="round", alpha=0.55, fade=0)


def pinned(scene: Scene, spots: tuple[Spot, ...], w: float, h: float) -> Scene:
    """Return the scene with the place of every piece written into its subject."""
    pins: Mapping[str, list[Pin]] = {s.id: [] for s in scene.subjects}
    for spot in sorted(spots, key=lambda s: s.cluster.index):
        pins[spot.cluster.subject.id].append(
            Pin(
                x=round(spot.foot_x / w, 4),
                y=round(spot.y / h, 4),
                height=round(spot.cluster.height * spot.scale / h, 4),
                is_flipped=spot.cluster.is_flipped,
            )
        )
    subjects = tuple(msgspec.structs.replace(s, pins=tuple(pins[s.id])) for s in scene.subjects)
    return msgspec.structs.replace(scene, subjects=subjects)
