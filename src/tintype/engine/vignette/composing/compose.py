"""Owns composition: a scene, a shape and a seed become ordered layers of vector art.

The same scene is arranged anew for every ratio, never cropped. Does not know words, styles or
pixels. The result also says where everything stands, so that an edit can keep it there.
"""

from collections.abc import Collection, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.composing.air import air_layer, set_back
from tintype.engine.vignette.composing.badges import badge_of
from tintype.engine.vignette.composing.beacons import beams, mirrored
from tintype.engine.vignette.composing.cords import cords, hung, orbits
from tintype.engine.vignette.composing.effects import gleams, halo, softened
from tintype.engine.vignette.composing.firelight import firelight
from tintype.engine.vignette.composing.footing import swell
from tintype.engine.vignette.composing.framing import Layers, framed, page_of, ribbon_of
from tintype.engine.vignette.composing.piece import subject_nodes
from tintype.engine.vignette.composing.reach import reached
from tintype.engine.vignette.composing.resolve import FURNISHED, absorbed, resolved
from tintype.engine.vignette.composing.scape import (
    garlands,
    landscaped,
    spectacle_of,
    spectacles,
    without,
)
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.composing.staging import (
    again,
    centred,
    lowered,
    pinned,
    raised,
    staged,
)
from tintype.engine.vignette.composing.titles import lettered
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.light import dusty, lamplit, light_of
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.coast import bulbs
from tintype.engine.vignette.places.features import FEATURES, shore_of, with_feature
from tintype.engine.vignette.places.overhang import LEAFY, overhang
from tintype.engine.vignette.places.paint import painted
from tintype.engine.vignette.places.stage import Place, Stage
from tintype.engine.vignette.places.town import puddles
from tintype.engine.vignette.scene import Scene

STAGES: Final = (1, 2, 3, 99)
"""How many layers each stage of development shows; the last shows all there are."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Layers from back to front, in units; the area is 1000 x 1000 in any ratio.

    `scene` is the scene that was drawn, with its setting chosen and every subject pinned.
    `unwritten` are characters that the alphabet lacks.
    """

    width: float
    height: float
    layers: tuple[tuple[str, Node], ...]
    scene: Scene
    unwritten: str = ""


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
    badge = badge_of(scene)
    is_titled = bool(scene.lettering or (badge and badge.lettering))
    page = page_of(scene.framing, w, h, has_title=is_titled)
    is_alone = is_transparent or page.is_bare
    scene = absorbed(scene)
    if not is_alone:
        scene = landscaped(scene)
    scene = resolved(scene, w / h, is_alone=is_alone)
    place = with_feature(PLACES[scene.setting or "plain"], (scene.beyond, scene.besides))
    wide = () if is_alone else spectacles(scene)
    stage = stage_of(scene, place, w, h, wide, detail=detail, dice=dice)
    strung = () if is_alone else garlands(scene)
    scene, title = lettered(scene, stage.air)
    title = title or (badge.lettering if badge else None)
    standing = scene
    for subject in scene.subjects:
        is_set = subject.id in (*wide, *strung) or (badge and subject.id == badge.id)
        standing = without(standing, subject) if is_set else standing
    spots = staged(standing, place, stage, dice, is_alone=is_alone, page=(page.width, page.height))
    if scene.framing == "pattern":
        spots = tuple(centred(s, page.width, page.height) for s in spots)
    is_whole = not is_alone and (page.width, page.height) == (w, h)
    if place.is_backdrop and scene.horizon is None and is_whole:
        spots = raised(spots, stage)
        scene = msgspec.structs.replace(scene, horizon=round(stage.horizon / h, 4))
    if title and is_whole and not any(s.pins for s in scene.subjects):
        spots = lowered(spots, ribbon_of(w, h)[1], stage)
    if not is_alone:
        furnish(stage, place, scene, has_subjects=bool(spots), is_strung=bool(strung))
    spots, pinned_scene = pinned(scene, spots, page.width, page.height)
    spots = reached(spots, scene.relations, again(standing, stage.air, dice))
    swell(spots, scene.relations, stage)
    if not is_alone:
        mirrored(spots, place, stage)
    layers = layers_of(spots, stage, place, scene, is_alone=is_alone)
    layers, unwritten = framed(
        layers,
        scene,
        page,
        title,
        width=w,
        height=h,
        is_transparent=is_transparent,
        stage=stage,
        dice=dice.child("frame"),
    )
    return Picture(width=w, height=h, layers=layers, scene=pinned_scene, unwritten=unwritten)


def stage_of(
    scene: Scene,
    place: Place,
    width: float,
    height: float,
    wide: Collection[str],
    *,
    detail: int,
    dice: Dice,
) -> Stage:
    """Return the empty stage of a picture of this extent, in its light.

    `wide` are the ids of what fills the sky.
    """
    light = light_of(
        scene.time,
        None if place.is_indoors else scene.weather,
        scene.mood,
        chance=dice.child("daylight").roll(),
    )
    if place.has_lamps and scene.mood != "moonlit":
        light = lamplit(light)
    if scene.weather == "fog" and place.name in ("desert", "desert road", "sahara"):
        light = dusty(light)
    # What the setting adds by itself is decided once, so that an added barn moves no other barn.
    names = ({s.kind for s in scene.subjects} - FURNISHED) | set(scene.without or ())
    return Stage(
        width=width,
        height=height,
        horizon=round(height * (scene.horizon or place.horizon), 3),
        light=light,
        season=scene.season or place.season or "summer",
        weather=scene.weather or "clear",
        detail=detail,
        dice=dice.child("place"),
        background=COLOURS.get(scene.background or ""),
        named=frozenset(names),
        backdrop=BACKDROPS.get(scene.beyond or "") or BACKDROPS.get(scene.besides or ""),
        spectacles=tuple(
            n for s in scene.subjects if s.id in wide and (n := spectacle_of(s)) is not None
        ),
    )


def furnish(
    stage: Stage, place: Place, scene: Scene, *, has_subjects: bool, is_strung: bool
) -> None:
    """Draw the setting, with what the weather and the scene's other land add to it.

    With `is_strung` string lights hang across it.
    """
    place.draw(stage)
    if stage.weather == "after rain" and place.land is not None and not place.is_indoors:
        puddles(stage, stage.ground, max(0.3, place.land[0]))
    for name in (scene.beyond, scene.besides):
        if (feature := FEATURES.get(name or "")) is not None:
            feature(stage, shore_of(PLACES[scene.setting or "plain"]))
            stage.has_path = True
    if is_framed(scene, place, stage):
        overhang(stage)
    if has_subjects:
        set_back(stage, place, scene.framing)
    if is_strung:
        bulbs(stage, stage.front)


def layers_of(
    spots: Sequence[Spot], stage: Stage, place: Place, scene: Scene, *, is_alone: bool
) -> Layers:
    """Return the layers of a picture, from back to front; of things alone there is only one."""
    subjects = tuple(
        node
        for i, s in enumerate(spots)
        for node in subject_nodes(s, stage, place, scene, i, is_alone=is_alone)
    )
    subjects = (
        *hung(spots),
        *subjects,
        *cords(spots, scene.relations),
        *orbits(spots, scene.relations),
    )
    if is_alone:
        return (("subjects", Group(children=subjects)),)
    lit = halo(spots, stage) if "rim light" in scene.effects else ()
    shine, glow = firelight(spots, stage)
    subjects = (*lit, *beams(spots, stage), *shine, *subjects, *glow)
    ground = painted(stage.ground.nodes, COLOURS.get(scene.ground or ""))
    if "bokeh" in scene.effects:
        ground = softened(stage.back.nodes, ground, stage, place)
    air = air_layer(stage, place, scene.mood)
    over = gleams(scene.effects, stage)
    return (
        ("backdrop", Group(children=stage.back.nodes)),
        ("setting", Group(children=ground)),
        ("subjects", Group(children=subjects)),
        ("foreground", Group(children=stage.front.nodes)),
        ("light", Group(children=(air, *over)) if over else air),
    )


def is_framed(scene: Scene, place: Place, stage: Stage) -> bool:
    """Tell whether a branch may hang into the picture from above."""
    is_level = scene.framing not in ("aerial", "close-up") and stage.backdrop is None
    return place.name in LEAFY and is_level and not (stage.spectacles or stage.has_own_light)


def air_of(scene: Scene, detail: int) -> Air:
    """Return what drawings may know of a scene's surroundings."""
    light = light_of(scene.time, scene.weather, scene.mood)
    season = scene.season or PLACES[scene.setting or "plain"].season or "summer"
    return Air(is_night=light.is_night, season=season, detail=detail)
