"""Owns what is chosen where a scene says nothing: its setting, hour, weather, season and poses.

Does not know sizes, nor where anything stands.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.composing.footing import GORGES, LEVEL
from tintype.engine.vignette.finish.coats import ABANDONED, FROZEN, SNOWED
from tintype.engine.vignette.finish.condition import states_of
from tintype.engine.vignette.finish.tumult import GLOWING
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.choose import is_landed, setting_of
from tintype.engine.vignette.places.features import with_feature
from tintype.engine.vignette.places.stage import FURNITURE, MIDDLE, Place
from tintype.engine.vignette.scene import Scene, Subject, TimeOfDay, Weather

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

SNOWY: Final = frozenset((SNOWED, FROZEN))
"""States of things that there are only in winter."""

LIVELY: Final = (
    "fairground",
    "street",
    "city",
    "avenue",
    "suburb",
    "playground",
    "park",
    "stadium",
)
"""Settings in which nothing is abandoned."""

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


def resolved(scene: Scene, ratio: float, *, is_alone: bool) -> Scene:
    """Return the scene with everything chosen that nothing was said about."""
    setting = setting_of(scene)
    forsaken = any(ABANDONED in s.attributes for s in scene.subjects)
    if scene.setting is None:
        setting = "meadow" if forsaken and setting in LIVELY else setting
    place = with_feature(PLACES[setting], (scene.beyond, scene.besides))
    time: TimeOfDay | None = scene.time
    weather: Weather | None = scene.weather
    names = {s.kind for s in scene.subjects}
    if weather is None and time is None and forsaken and not place.is_indoors:
        weather = "overcast"
    if time is None and place.is_indoors and scene.mood == "noir":
        time = "night"
    if time is None and scene.style == "silhouette" and "moon" not in names:
        time = "sunset"
    if time is None and not place.is_indoors:
        nightly = any(
            "night" in CATALOG[n].tags and CATALOG[n].stance == "sky" for n in names if n in CATALOG
        )
        time = "night" if nightly and "sun" not in names else place.hour
        if scene.mood in MOODED and (weather is None or scene.mood == "noir"):
            hour, sky = MOODED[scene.mood]
            time, weather = time or hour, weather or sky
        is_dim = names & SPOOKY or any(GLOWING in states_of(s) for s in scene.subjects)
        if time is None and weather is None and is_dim:
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
        elif scene.framing == "low angle" and not is_alone:
            horizon = 0.86
    season = scene.season
    is_wintry = names & SNOWMEN or any(SNOWY.intersection(states_of(s)) for s in scene.subjects)
    if season is None and is_wintry and not (place.is_indoors or place.season):
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
    if kind.name == "stone bridge" and place.name in GORGES:
        return msgspec.structs.replace(subject, variant=LEVEL)
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
