"""Owns which things of a scene are its setting: mountains looked at, a window looked through.

Works on scenes that were never drawn; in one that was, every thing keeps what it is. Does not know
words or drawing.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.attaching.posing import GLIDERS
from tintype.engine.vignette.attaching.traits import FLORA
from tintype.engine.vignette.composing.strew import LEAST_BED
from tintype.engine.vignette.kinds import LAID, is_animate
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.places.above import FROM_ABOVE, ON_ROADS, ROAD_Y
from tintype.engine.vignette.places.backdrops import BACKDROPS
from tintype.engine.vignette.places.features import FEATURES
from tintype.engine.vignette.places.slopes import SLOPE
from tintype.engine.vignette.places.spectacle import SPECTACLES
from tintype.engine.vignette.scene import Pin, Relation, Scene, Subject

LANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "mountain": "mountains",
        "hill": "hills",
        "volcano": "volcano",
        "waterfall": "waterfall",
        "cliff": "cliffs",
        "island": "island",
        "skyline": "skyline",
        "sand dune": "desert",
    }
)
"""Objects that are a setting where nothing stands on them."""

HOMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "mountains": ("meadow", "forest", "river", "snowfield"),
        "hills": ("meadow",),
        "volcano": ("mountains",),
        "waterfall": (
            "jungle",
            "forest",
            "river",
            "mountains",
            "meadow",
            "garden",
            "lake",
            "hills",
            "canyon",
            "swimming pool",
        ),
        "cliffs": ("sea",),
        "island": ("sea",),
        "cave": ("mountains",),
        "skyline": ("city", "sea", "lake", "river", "harbour"),
        "desert": (),
    }
)
"""Settings that such a setting may take the place of: it shows them as well."""

HEIGHTS: Final = ("hill", "mountain", "cliff")
VILLAGES: Final = ("village", "white village")
HOUSES: Final = 6
"""What a village may be on, and how many houses it has there beside its church."""
SNOWS: Final = (None, "hills", "mountains", "snowfield", SLOPE)
"""Where the land may be a slope of snow."""

ROCK: Final = "stone"
"""What landforms are made of anyway."""
LAND_TONES: Final = ("white", "green", "grey", "brown", "red", "blue", "black", "dark green")
"""Colours that such settings have anyway, or nearly."""

KEPT: Final = ("on", "inside", "riding", "climbing", "holding", "hanging from", "under", "wearing")
"""Relations that need the thing itself."""

ASHORE: Final = (
    "buildings",
    "furniture",
    "street",
    "plants",
    "shrubs",
    "flowers",
    "household",
    "vehicles_road",
)
"""Categories of what stands in no water."""

SEA_MARKS: Final = ("lighthouse", "torii gate")
"""What stands in the sea on a rock of its own."""

CANALS: Final = "amsterdam"
"""The city that is drawn from the water: it has no street."""

BOARDS: Final = ("table", "round table", "desk", "counter", "picnic table")
"""What is not seen from above but for its top."""
ODDS: Final = ("oddments", "sundries", "everyday", "trinkets", "world_food", "grooming")
STONY: Final = ("marble", "stone", "ceramic")
SMALL_M: Final = 0.7
SCENIC: Final = ("scene", "wide shot", "poster", "aerial")

VIEWS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sea": "window to the sea",
        "beach": "window to the sea",
        "harbour": "window to the sea",
        "island": "window to the sea",
        "city": "window to the city",
        "skyline": "window to the city",
        "street": "window to the city",
        "neon street": "window to the city",
        "mountains": "window to the mountains",
        "snowfield": "window to the mountains",
        "lake": "window to the mountains",
        "garden": "window to the garden",
        "park": "window to the garden",
        "forest": "window to the forest",
        "hills": "window seat",
        "meadow": "window seat",
        "farm": "window seat",
        "room": "window seat",
    }
)
"""What a window shows."""

WINDOWED_ROOMS: Final = (
    "room",
    "kitchen",
    "bedroom",
    "classroom",
    "office",
    "hospital",
    *sorted(set(VIEWS.values())),
)
"""Rooms whose window shows the moon at night."""

AT_WINDOW: Final = (
    "inside",
    "looking at",
    "next to",
    "in front of",
    "on",
    "behind",
    "leaning on",
    "under",
)


def landscaped(scene: Scene) -> Scene:
    """Return the scene with those of its things that are its setting as the setting."""
    if scene.without is not None or any(s.pins for s in scene.subjects):
        return scene
    if scene.background or scene.framing not in SCENIC:
        return scene
    for turn in TURNS:
        scene = turn(scene)
    return scene


def spectacles(scene: Scene) -> tuple[str, ...]:
    """Return the ids of the things that fill the whole sky of the scene's setting."""
    place = PLACES[scene.setting or "plain"]
    if place.is_indoors or (place.is_weightless and place.name != "sky"):
        return ()
    return tuple(s.id for s in scene.subjects if spectacle_of(s) and not s.colours and not s.pins)


def garlands(scene: Scene) -> tuple[str, ...]:
    """Return the ids of string lights that hang across the picture, tied to nothing."""
    return tuple(
        s.id
        for s in scene.subjects
        if s.kind == "string lights"
        and not (s.colours or s.pins)
        and scene.setting not in ("plain", None)
        and not any(s.id in (r.subject, r.object) for r in scene.relations)
    )


def spectacle_of(subject: Subject) -> str | None:
    """Return the name of a sight that fills the sky, if the subject is one."""
    if subject.kind == "galaxy" and subject.word == "milky way":
        return "milky way"
    return subject.kind if subject.kind in SPECTACLES else None


def land(scene: Scene) -> Scene:
    """Let the first landform be the setting, or rise behind it."""
    for subject in scene.subjects:
        target = LANDS.get(subject.kind)
        if target is None or not is_scenery(subject, scene.relations):
            continue
        if subject.kind == "island" and "floating" in subject.attributes:
            target = "floating island"
        if target == "island" and is_sailed_round(scene, subject):
            continue
        if scene.setting is None and PLACES[target].water is None and is_at_sea(scene):
            scene = msgspec.structs.replace(scene, setting="sea")
        if target == "waterfall" and scene.setting == "jungle canyon":
            return without(scene, subject)  # It has one.
        if target == "waterfall" and "jungle" in (scene.setting, scene.beyond):
            target = "jungle waterfall"
            beyond = None if scene.beyond == "jungle" else scene.beyond
            return msgspec.structs.replace(without(scene, subject), setting=target, beyond=beyond)
        if scene.setting in (None, target) or scene.setting in HOMES.get(target, ()):
            return msgspec.structs.replace(without(scene, subject), setting=target)
        if target == "floating island" and scene.setting in ("sky", "sea"):
            return msgspec.structs.replace(without(scene, subject), setting=target)
        place = PLACES.get(scene.setting)
        if place is not None and not place.is_indoors and not place.is_weightless:
            backdrop = "city" if target == "skyline" else target
            is_free = scene.beyond is None or (scene.beyond, backdrop) == ("hills", "mountains")
            if backdrop in BACKDROPS and is_free:
                return msgspec.structs.replace(without(scene, subject), beyond=backdrop)
            if backdrop in BACKDROPS and scene.beyond in FEATURES and scene.besides is None:
                return msgspec.structs.replace(without(scene, subject), besides=backdrop)
    return scene


def is_at_sea(scene: Scene) -> bool:
    """Tell whether a vessel is in the scene, which nothing carries."""
    carried = {r.subject for r in scene.relations if r.name in ("on", "inside")}
    return any(
        s.kind in CATALOG
        and CATALOG[s.kind].category.startswith("vehicles_water")
        and s.id not in carried
        for s in scene.subjects
    )


def is_sailed_round(scene: Scene, island: Subject) -> bool:
    """Tell whether a vessel is said to be before, behind or beside an island, or is on its way."""
    if scene.setting in (None, "sea") and is_at_sea(scene):
        return True
    for r in scene.relations:
        other = scene.subject(r.subject if r.object == island.id else r.object)
        kind = CATALOG.get(other.kind) if other else None
        if island.id in (r.subject, r.object) and kind and kind.stance == "water":
            return True
    return False


def settled(scene: Scene) -> Scene:
    """Leave the moon of a room to its window, and butterflies to the air above a bed of flowers."""
    for subject in scene.subjects:
        is_tied = any(subject.id in (r.subject, r.object) for r in scene.relations)
        if scene.setting in WINDOWED_ROOMS and subject.kind in ("moon", "star") and not is_tied:
            scene = msgspec.structs.replace(without(scene, subject), time=scene.time or "night")
    beds = {
        s.id
        for s in scene.subjects
        if s.kind in CATALOG and CATALOG[s.kind].category in FLORA and s.count >= LEAST_BED
    }
    relations = tuple(r for r in scene.relations if not (r.name == "on" and r.object in beds))
    return msgspec.structs.replace(scene, relations=relations)


def ashore(scene: Scene) -> Scene:
    """Let what stands on the ground stand on the beach, where the sea was only looked at."""
    if scene.setting != "sea":
        return scene
    carried = {r.subject for r in scene.relations if r.name in ("on", "inside", "riding")}
    for subject in scene.subjects:
        kind = CATALOG.get(subject.kind)
        is_land = kind is not None and kind.category.startswith(ASHORE)
        is_land = is_land and subject.kind not in SEA_MARKS
        if is_land and subject.id not in carried:
            return msgspec.structs.replace(scene, setting="beach")
    return scene


def is_scenery(subject: Subject, relations: Sequence[Relation]) -> bool:
    """Tell whether a landform is only looked at, in a look that its setting has."""
    many = subject.count == 3
    for r in relations:
        # Cows on the Alps are on a meadow there.
        is_loose = many and r.name == "on" and r.object == subject.id
        if r.name in ("behind", "between") and r.object == subject.id and subject.count < 3:
            return False
        if r.name in KEPT and subject.id in (r.subject, r.object) and not is_loose:
            return False
    if (
        subject.material not in (None, ROCK)
        or subject.pattern
        or subject.parts
        or subject.lettering
    ):
        return False
    if subject.where not in (None, "background", "water"):
        return False
    if subject.size in ("tiny", "small") or subject.count == 2 or subject.count > 3:
        return False
    return all(c in LAND_TONES for c in subject.colours)


def through_window(scene: Scene) -> Scene:
    """Let a window that somebody looks through, or a view from one, be the setting."""
    window = next((s for s in scene.subjects if s.kind == "window"), None)
    if window is None or window.count != 1 or window.colours or window.material:
        return scene
    own = [r for r in scene.relations if window.id in (r.subject, r.object)]
    setting = scene.setting
    if setting is not None and setting not in VIEWS:
        return scene
    is_view = len(scene.subjects) == 1 and (setting or scene.weather or scene.time or scene.season)
    is_at = bool(own) and all(r.name in AT_WINDOW and r.object == window.id for r in own)
    is_set = any(r.name == "around" for r in scene.relations)
    if not (is_view or is_at) or is_set:
        return scene  # A table with chairs around it needs a room.
    season = scene.season or ("winter" if setting == "snowfield" else None)
    view = VIEWS[setting or "room"]
    return msgspec.structs.replace(without(scene, window), setting=view, season=season)


def downhill(scene: Scene) -> Scene:
    """Let the hill that somebody skis or sleds down be a slope across the whole picture."""
    for r in scene.relations:
        one, hill = scene.subject(r.subject), scene.subject(r.object)
        if r.name != "on" or one is None or hill is None or one.kind not in GLIDERS:
            continue
        if hill.kind in ("hill", "mountain") and scene.setting in SNOWS:
            return msgspec.structs.replace(without(scene, hill), setting=SLOPE)
    return scene


def hamlet(scene: Scene) -> Scene:
    """Let a village that is on a hill be houses that stand there."""
    height = next((s for s in scene.subjects if s.kind in HEIGHTS), None)
    if scene.setting not in VILLAGES or height is None or height.count > 1:
        return scene
    is_tied = any(height.id in (r.subject, r.object) for r in scene.relations)
    return scene if is_tied else settled_on(scene, height)


def settled_on(scene: Scene, height: Subject) -> Scene:
    """Return a village as houses and a church on a height, which is a cliff at the sea."""
    is_coast = scene.beyond == "sea" or height.kind == "cliff"
    seat = msgspec.structs.replace(height, kind="cliff" if is_coast else height.kind, where=None)
    homes = (
        Subject(id=f"{height.id}a", kind="house", count=HOUSES),
        Subject(id=f"{height.id}b", kind="church"),
    )
    return msgspec.structs.replace(
        scene,
        setting="sea" if is_coast else None,
        beyond=None if is_coast else scene.beyond,
        subjects=(*homes, seat, *(s for s in scene.subjects if s is not height)),
        relations=(
            *scene.relations,
            *(Relation(subject=h.id, name="on", object=seat.id) for h in homes),
        ),
    )


def drained(scene: Scene) -> Scene:
    """Let the canal at which a windmill stands be in the country, not in Venice."""
    is_mill = scene.setting == "canal" and any(s.kind == "windmill" for s in scene.subjects)
    return msgspec.structs.replace(scene, setting="river") if is_mill else scene


def banked(scene: Scene) -> Scene:
    """Widen a stream in or at which somebody is, so that one sees that he is there."""
    if scene.setting != "stream" or not any(is_animate(CATALOG[s.kind]) for s in scene.subjects):
        return scene
    return msgspec.structs.replace(scene, setting="river")


def curtained(scene: Scene) -> Scene:
    """Leave curtains to a window that hangs them itself."""
    if scene.setting in VIEWS.values():
        for subject in scene.subjects:
            if subject.kind == "curtain":
                scene = without(scene, subject)
    return scene


def laid_out(scene: Scene) -> Scene:
    """Let small things on a table that are looked at from above lie on nothing but its top."""
    if scene.framing != "aerial" or scene.setting not in (None, "kitchen", "room", "plain"):
        return scene
    table = next((s for s in scene.subjects if s.kind in BOARDS), None)
    small = [s for s in scene.subjects if s is not table]
    if not small or not all(is_small(s) for s in small):
        return scene
    hue = scene.background
    if table is not None:
        hue = next(iter(table.colours), "white" if table.material in STONY else None)
        scene = without(scene, table)
    return msgspec.structs.replace(
        scene, setting="table from above", background=hue, framing="scene"
    )


def is_small(subject: Subject) -> bool:
    """Tell whether a thing lies on a table: food, cups, papers, tools of the desk."""
    kind = CATALOG.get(subject.kind)
    if kind is None or kind.stance != "ground" or kind.height_m > SMALL_M:
        return False
    return kind.category.startswith((*LAID, *ODDS))


def from_above(scene: Scene) -> Scene:
    """Let a setting that is looked at from the air be its plan, where nothing stands on it."""
    if scene.framing != "aerial":
        return scene
    setting = scene.setting or "meadow"
    is_wooded = "forest" in (setting, scene.beyond) or setting == "forest path"
    if setting in ON_ROADS and (setting != "forest" or scene.subjects) and is_wooded:
        return on_road(scene)
    if scene.subjects:
        return scene
    if setting == "park" and scene.beyond == "city":
        setting = "city"  # It has parks.
    if setting == "river" and scene.beyond == "jungle":
        setting = "jungle"
    place = PLACES.get(setting)
    is_city = setting == CANALS or (place is not None and place.has_street)
    plan = FROM_ABOVE.get("city" if is_city else setting)
    return msgspec.structs.replace(scene, setting=plan, beyond=None) if plan else scene


def on_road(scene: Scene) -> Scene:
    """Return the plan of a road through a wood, with one car on it if there is one."""
    place = ON_ROADS[scene.setting or "road"]
    cars = scene.subjects
    if not cars:
        return msgspec.structs.replace(scene, setting=place, beyond=None)
    car = cars[0]
    if len(cars) > 1 or car.count > 1 or "from above" not in CATALOG[car.kind].variants:
        return scene
    pins = car.pins or (Pin(x=0.5, y=ROAD_Y + 0.03, height=0.06),)
    seen = msgspec.structs.replace(car, variant="from above", pins=pins)
    return msgspec.structs.replace(scene, setting=place, beyond=None, subjects=(seen,))


def without(scene: Scene, subject: Subject) -> Scene:
    """Return the scene without one thing and its relations."""
    return msgspec.structs.replace(
        scene,
        subjects=tuple(s for s in scene.subjects if s.id != subject.id),
        relations=tuple(
            r for r in scene.relations if subject.id not in (r.subject, r.object, r.other)
        ),
    )


TURNS: Final = (
    through_window,
    downhill,
    hamlet,
    drained,
    curtained,
    banked,
    land,
    ashore,
    settled,
    laid_out,
    from_above,
)
"""What may turn things into a setting, in this order."""
