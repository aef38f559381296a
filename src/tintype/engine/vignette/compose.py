"""Owns composition: a scene, a shape and a seed become ordered layers of vector art.

The same scene is arranged anew for every ratio, never cropped. Does not know words, styles or
pixels. The result also says where everything stands, so that an edit can keep it there.

Longer than most files because its steps hand one picture on, in the order in which they stand.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.air import air_layer, set_back
from tintype.engine.vignette.arrange import arrange
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.outline import rectangle
from tintype.engine.vignette.art.pen import Air, Group, Node
from tintype.engine.vignette.beacons import beams
from tintype.engine.vignette.cluster import Reach, Spot, build, clusters_of, stream_of
from tintype.engine.vignette.cords import cords, hung, orbits
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.facing import directions
from tintype.engine.vignette.footing import (
    bough,
    grass_before,
    islet,
    perched,
    spanned,
    stands_on_rock,
    swell,
    towering,
)
from tintype.engine.vignette.framing import framed, page_of, ribbon_of
from tintype.engine.vignette.ground import feet_of
from tintype.engine.vignette.hooks import SLOPES
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.light import dusty, lamplit, light_of
from tintype.engine.vignette.loose import depth_at
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.choose import is_landed, setting_of
from tintype.engine.vignette.places.coast import bulbs
from tintype.engine.vignette.places.features import FEATURES, shore_of, with_feature
from tintype.engine.vignette.places.overhang import LEAFY, overhang
from tintype.engine.vignette.places.stage import FURNITURE, MIDDLE, Place, Stage
from tintype.engine.vignette.places.town import puddles
from tintype.engine.vignette.reach import Build, drawn_near, reached
from tintype.engine.vignette.rows import is_piled
from tintype.engine.vignette.scape import garlands, landscaped, spectacle_of, spectacles, without
from tintype.engine.vignette.scene import PLAIN_FRAMINGS, Pin, Scene, Subject, TimeOfDay, Weather
from tintype.engine.vignette.shades import cast_shadow, reflection, ripple, shadow
from tintype.engine.vignette.strew import is_strewn, is_swarm, strewn, swarming
from tintype.engine.vignette.titles import lettered

STAGES: Final = (1, 2, 3, 99)
"""How many layers each stage of development shows; the last shows all there are."""

SUNK_IN: Final = ("writing in the sand",)
"""What is in the ground itself and throws no shadow, as hills do that are the ground."""

LAND_M: Final = 5.0
"""From this height on a slope is part of the land; a haystack stands on it."""

PIN_DIGITS: Final = 5
OWN_BRANCH: Final = ("sloth", "monkey", "chimpanzee")
"""Animals that are drawn with the branch from which they hang."""

MOODED: Final[Mapping[str, tuple[TimeOfDay | None, Weather | None]]] = {
    "gloomy": (None, "overcast"),
    "eerie": ("dusk", "fog"),
    "dramatic": ("sunset", None),
    "noir": ("night", None),
    "romantic": ("sunset", None),
}
"""The time and the weather of a mood, where nothing was said about them."""

SPOOKY: Final = frozenset(
    ("haunted house", "ghost", "vampire", "zombie", "werewolf", "grim reaper", "bat", "skeleton")
)
"""What comes out in the evening."""

SNOWMEN: Final = frozenset(("snowman", "snow angel"))
"""What there is only where snow lies."""

SUBMERGED: Final = "submerged"
"""The attribute of what is seen through the water over it."""
WATER: Final = "#3f8fb5"
"""The colour of that water."""

WORLDS: Final = frozenset(("planet", "saturn", "earth"))
"""Where one of them is what the picture shows, space has no others of its own."""
FURNISHED: Final = FURNITURE | {
    "barn",
    "bed",
    "blackboard",
    "castle",
    "earth",
    "farmhouse",
    "house",
    "moon",
    "lamp",
    "painting",
    "palace",
    "picture frame",
    "planet",
    "potted plant",
    "rainbow",
    "rug",
    "saturn",
    "sun",
    "tower",
    "volcano",
    "windmill",
    "window",
}
"""Kinds that settings add by themselves, unless they are subjects or have been."""


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
    page = page_of(scene.framing, w, h, has_title=bool(scene.lettering))
    is_alone = is_transparent or page.is_bare
    scene = absorbed(scene)
    if not is_alone:
        scene = landscaped(scene)
    scene = resolved(scene, w / h, is_alone=is_alone)
    place = with_feature(PLACES[scene.setting or "plain"], (scene.beyond, scene.besides))
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
    wide = () if is_alone else spectacles(scene)
    stage = Stage(
        width=w,
        height=h,
        horizon=round(h * (scene.horizon or place.horizon), 3),
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
    strung = () if is_alone else garlands(scene)
    scene, title = lettered(scene, stage.air)
    standing = scene
    for subject in scene.subjects:
        standing = without(standing, subject) if subject.id in (*wide, *strung) else standing
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
        place.draw(stage)
        if stage.weather == "after rain" and place.land is not None and not place.is_indoors:
            puddles(stage, stage.ground, max(0.3, place.land[0]))
        for name in (scene.beyond, scene.besides):
            if (feature := FEATURES.get(name or "")) is not None:
                feature(stage, shore_of(PLACES[scene.setting or "plain"]))
                stage.has_path = True
        if is_framed(scene, place, stage):
            overhang(stage)
        if spots:
            set_back(stage, place, scene.framing)
    if strung:
        bulbs(stage, stage.front)
    spots, pinned_scene = pinned(scene, spots, page.width, page.height)
    spots = reached(spots, scene.relations, again(standing, stage.air, dice))
    swell(spots, scene.relations, stage)
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
    if not is_alone:
        subjects = (*beams(spots, stage), *subjects)
        layers: tuple[tuple[str, Node], ...] = (
            ("backdrop", Group(children=stage.back.nodes)),
            ("setting", Group(children=stage.ground.nodes)),
            ("subjects", Group(children=subjects)),
            ("foreground", Group(children=stage.front.nodes)),
            ("light", air_layer(stage, place, scene.mood)),
        )
    else:
        layers = (("subjects", Group(children=subjects)),)
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


def is_framed(scene: Scene, place: Place, stage: Stage) -> bool:
    """Tell whether a branch may hang into the picture from above."""
    is_level = scene.framing not in ("aerial", "close-up") and stage.backdrop is None
    return place.name in LEAFY and is_level and not (stage.spectacles or stage.has_own_light)


def resolved(scene: Scene, ratio: float, *, is_alone: bool) -> Scene:
    """Return the scene with everything chosen that nothing was said about."""
    setting = setting_of(scene)
    place = with_feature(PLACES[setting], (scene.beyond, scene.besides))
    time: TimeOfDay | None = scene.time
    weather: Weather | None = scene.weather
    names = {s.kind for s in scene.subjects}
    if time is None and place.is_indoors and scene.mood == "noir":
        time = "night"
    if time is None and not place.is_indoors:
        nightly = any(
            "night" in CATALOG[n].tags and CATALOG[n].stance == "sky" for n in names if n in CATALOG
        )
        time = "night" if nightly and "sun" not in names else place.hour
        if scene.mood in MOODED and (weather is None or scene.mood == "noir"):
            hour, sky = MOODED[scene.mood]
            time, weather = time or hour, weather or sky
        if time is None and weather is None and names & SPOOKY:
            time = "dusk"
    hurried = {i for r in scene.relations if r.name == "chasing" for i in (r.subject, r.object)}
    aloft = {r.subject for r in scene.relations if r.name == "above"}
    subjects = tuple(
        posed(
            s,
            place,
            is_hurried=s.id in hurried,
            is_aloft=s.id in aloft,
            is_landed=is_landed(s, scene),
        )
        for s in scene.subjects
    )
    scene = msgspec.structs.replace(scene, subjects=subjects)
    horizon = scene.horizon
    if horizon is None and not place.is_indoors and not place.is_weightless and place.land:
        kinds = [CATALOG[s.kind] for s in scene.subjects if s.kind in CATALOG]
        up = [
            k.stance == "sky" or s.variant in ("flying", "hovering", "soaring")
            for k, s in zip(kinds, [s for s in scene.subjects if s.kind in CATALOG], strict=True)
        ]
        if up and all(up) and not is_alone:
            horizon = 0.8
        elif scene.framing == "aerial":
            horizon = 0.26
    season = scene.season
    if season is None and names & SNOWMEN and not (place.is_indoors or place.season):
        season = "winter"
    without = scene.without
    if without is None:
        is_worlds = not names.isdisjoint((*WORLDS, "solar system"))
        shown = names | WORLDS if is_worlds else names
        is_open = all(n in CATALOG and CATALOG[n].stance == "sky" for n in names)
        without = tuple(sorted((shown & FURNISHED) | (set() if is_open else {MIDDLE})))
    return msgspec.structs.replace(
        scene,
        setting=setting,
        time=time,
        weather=weather,
        season=season,
        horizon=horizon,
        without=without,
    )


def absorbed(scene: Scene) -> Scene:
    """Return the scene without things that a pose draws by itself: a flying witch has her broom.

    Where such a thing was said to be, its owner is.
    """
    drawn: dict[str, str] = {}
    poses: dict[str, str] = {}
    for r in scene.relations:
        one, two = scene.subject(r.subject), scene.subject(r.object)
        if one is None or two is None:
            continue
        is_held = r.name == "holding" and one.variant == "flying"
        is_broom = one.kind == "witch" and two.kind in ("broom", "broomstick")
        if is_broom and (is_held or r.name in ("riding", "on")):
            poses[one.id] = "flying"
            drawn[two.id] = one.id
        elif two.kind == "branch" and one.kind in OWN_BRANCH and r.name == "hanging from":
            poses[one.id] = "hanging"
            drawn[two.id] = one.id
    if not drawn:
        return scene
    return msgspec.structs.replace(
        scene,
        subjects=tuple(
            msgspec.structs.replace(s, variant=poses.get(s.id, s.variant))
            for s in scene.subjects
            if s.id not in drawn
        ),
        relations=tuple(
            msgspec.structs.replace(r, subject=drawn.get(r.subject, r.subject))
            for r in scene.relations
            if r.object not in drawn
        ),
    )


def posed(
    subject: Subject, place: Place, *, is_hurried: bool, is_aloft: bool, is_landed: bool
) -> Subject:
    """Return a subject in the pose that its surroundings ask for, if none was said."""
    kind = CATALOG.get(subject.kind)
    if kind is None or subject.variant is not None:
        return subject
    wish = None
    if kind.name == "window" and place.is_indoors:
        return msgspec.structs.replace(subject, variant="inside")
    if is_landed and "landed" in kind.variants:
        wish = "landed"
    elif is_aloft and "flying" in kind.variants:
        wish = "flying"
    elif is_hurried and "running" in kind.variants:
        wish = "running"
    elif "swimming" in kind.variants:
        is_duck = kind.category.startswith("birds") and place.water is not None
        if is_duck or (place.is_weightless and place.land):
            wish = "swimming"
    elif "flying" in kind.variants and place.name in ("sky", "space"):
        wish = "flying"
    return msgspec.structs.replace(subject, variant=wish) if wish else subject


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


CENTRE: Final = 0.6
"""Where the middle of what stands before a plain backdrop is, as a part of the height."""
HIGHEST: Final = 0.2
LEAST_LIFT: Final = 0.03
"""How far it is lifted at most, and from which distance on, as a part of the height."""
FLOOR: Final = 0.06
"""How much floor there is behind what stands farthest away, as a part of the height."""


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
    if strewing and rest and all(c.kind.category == "insects" for c in rest):
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
    if not (is_alone or place.is_indoors):
        spots = spanned(perched(spots, scene.relations, inner), inner)
        spots = towering(spots, place, inner)
    if is_alone and scene.framing in ("logo", "icon"):
        spots = tuple(headed(s, inner) for s in spots) if len(spots) == 1 else spots
    if strewing or swarm:
        plants = strewn(
            strewing, place=place, stage=inner, is_shared=bool(spots), dice=dice.child("strew")
        )
        plants += swarming(swarm, stage=inner, dice=dice.child("swarm"))
        spots = tuple(sorted((*spots, *plants), key=lambda s: (s.layer, s.y, s.cluster.index)))
    turned = directions(spots, scene.relations, dice.child("facing"))
    out: list[Spot] = []
    for s in spots:
        c = s.cluster
        if turned.get((c.subject.id, c.index)):
            mirror = build(scene, c.subject, c.index, is_flipped=True, air=stage.air, dice=dice)
            # The whole keeps its room, so what it carries may not push it out of place.
            x = s.x + (c.left - mirror.left) * s.scale
            if framing in ("close-up", "portrait") and c.face and mirror.face:
                # So near, it is the face that keeps its place.
                x = s.x + (c.face[0] - mirror.face[0]) * s.scale
            s = msgspec.structs.replace(s, cluster=mirror, x=x)
        out.append(s)
    return drawn_near(out, scene.relations, again(scene, stage.air, dice))


def again(scene: Scene, air: Air, dice: Dice) -> Build:
    """Return what draws a spot anew, with hands where they are to be."""

    def build_again(spot: Spot, reach: Mapping[str, Reach]) -> Spot:
        c = spot.cluster
        made = build(
            scene, c.subject, c.index, is_flipped=c.is_flipped, air=air, dice=dice, reach=reach
        )
        return msgspec.structs.replace(spot, cluster=made)

    return build_again


def centred(spot: Spot, w: float, h: float) -> Spot:
    """Return a spot that fills a tile of a pattern by itself."""
    left, top, right, bottom = spot.box
    grow = min(0.9 * w / (right - left), 0.9 * h / (bottom - top), 3.0)
    c, scale = spot.cluster, spot.scale * grow
    x = w / 2 - (c.left + c.right) / 2 * scale
    y = h / 2 - (c.top + c.bottom) / 2 * scale
    return msgspec.structs.replace(spot, x=x, y=y, scale=scale)


def subject_nodes(
    spot: Spot, stage: Stage, place: Place, scene: Scene, order: int, *, is_alone: bool
) -> tuple[Node, ...]:
    """Return one placed cluster with its shadow or reflection, as a named group."""
    s, c = spot.scale, spot.cluster
    matrix = (s, 0.0, 0.0, s, spot.x, spot.y)
    is_flat = is_alone or place.is_indoors
    grade = stage.light.key(0.0 if is_flat else 0.32 * spot.depth)
    number = [x.id for x in scene.subjects].index(c.subject.id) + 1
    name = f"#subject-{number}-{c.subject.kind.replace(' ', '-')}"
    name += f"-{c.index + 1}" if c.subject.count > 1 else ""
    body: Node = Group(children=(c.node,), matrix=matrix)
    # What grows there is the piece's own, whatever comes or goes before it.
    chance = stage.dice.child(f"ground {stream_of(c.subject, c.index)}")
    left, top, right, _bottom = spot.box
    is_wet = not is_ashore(spot, stage, place)
    if SUBMERGED in c.subject.attributes and is_wet and not is_alone and place.water:
        water = stage.light.sky[0] if stage.light.is_night else WATER
        deep = msgspec.structs.replace(grade, haze=water, haze_amount=0.42)
        return (Group(children=(body,), name=name, grade=deep, alpha=0.72),)
    if spot.sunk and is_wet and not is_alone:
        line = spot.y - spot.sunk * c.height * s
        dry = rectangle(left - 9, top - 9, right - left + 18, line - top + 9)
        body = Group(children=(body,), clip=dry)
        wet = reflection(spot, line, stage, body, place)
        rock = islet(spot, line, chance) if stands_on_rock(spot) else ()
        foam = ripple(left, right, line, stage)
        return (Group(children=(*wet, body, *rock, foam), name=name, grade=grade),)
    if is_alone or spot.is_airborne:
        held = () if is_alone else bough(spot, stage)
        return (Group(children=(*held, body), name=name, grade=grade),)
    if spot.is_afloat and is_wet:
        wet = reflection(spot, spot.y, stage, body, place)
        a, b = (v * s + spot.x for v in c.contact)
        bow = ripple(a, b, spot.y, stage)
        return (Group(children=(*wet, body, bow), name=name, grade=grade),)
    if c.kind.name in SUNK_IN or (c.kind.name in SLOPES and c.kind.height_m > LAND_M):
        return (Group(children=(body,), name=name, grade=grade),)
    feet = feet_of((c.node,), 0.0, c.extent)
    cast: tuple[Node, ...] = ()
    if stage.detail and c.subject.count <= 6 and not place.is_indoors:
        low = max((f[2] for f in feet), default=0.0)
        cast = cast_shadow(spot, spot.y + min(0.0, low) * s, stage, body)
    below = (*cast, *shadow(spot, feet, stage.light))
    grass: tuple[Node, ...] = ()
    if not place.is_indoors:
        grass = grass_before(spot, feet, stage, chance)
    return (Group(children=(*below, body, *grass), name=name, grade=grade),)


def is_ashore(spot: Spot, stage: Stage, place: Place) -> bool:
    """Tell whether what might be in the water stands on the shore before it."""
    if place.land is None or place.water is None or place.land[0] < place.water[1]:
        return False
    shore = (place.water[1] + place.land[0]) / 2
    line = spot.y - spot.sunk * spot.cluster.height * spot.scale
    return line > stage.horizon + shore * (stage.height - stage.horizon)


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


def air_of(scene: Scene, detail: int) -> Air:
    """Return what drawings may know of a scene's surroundings."""
    light = light_of(scene.time, scene.weather, scene.mood)
    season = scene.season or PLACES[scene.setting or "plain"].season or "summer"
    return Air(is_night=light.is_night, season=season, detail=detail)
