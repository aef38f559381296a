"""Owns which setting suits subjects of which nothing was said.

Does not draw. The first rule that fits the first subject wins; a rule is by name, then by tag,
then by category.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import Scene

NAMES: Final[Mapping[str, str]] = {
    name: setting
    for setting, names in {
        "beach": "lighthouse sandcastle palm crab starfish shell surfboard seagull umbrella",
        "sea": "whale sailboat ship pirate-ship submarine lifebuoy",
        "underwater": "mermaid octopus jellyfish",
        "snowfield": "snowman penguin igloo sled sledge reindeer polar-bear husky snowflake",
        "space": "planet satellite comet ufo alien galaxy saturn spaceship",
        "moon surface": "astronaut lunar-module rover",
        "sky": "cloud rainbow balloon hot-air-balloon kite airplane plane zeppelin airship",
        "desert": "camel cactus pyramid scorpion",
        "savannah": "lion elephant giraffe zebra rhino rhinoceros hippo cheetah ostrich hyena",
        "jungle": "tiger monkey gorilla parrot toucan snake leopard jaguar sloth chameleon",
        "forest": "bear wolf owl deer squirrel hedgehog mushroom fox badger moose tent campfire",
        "farm": "tractor barn chicken hen rooster pig scarecrow windmill",
        "castle grounds": "knight princess prince king queen castle dragon wizard unicorn throne",
        "city": "skyscraper bus taxi traffic-light tram policeman",
        "kitchen": "cook chef fridge stove oven pot pan kettle toaster",
        "bedroom": "bed pillow teddy-bear",
        "library": "bookshelf book books",
        "classroom": "teacher blackboard globe desk pupil student",
        "office": "computer laptop keyboard monitor printer businessman businesswoman",
        "stage": "singer guitar drum microphone piano dancer magician violin clown trumpet",
        "pond": "duck frog swan",
        "road": "car truck motorcycle motorbike lorry",
    }.items()
    for name in names.split()
}
TAGS: Final[Mapping[str, str]] = {
    "fish": "underwater",
    "underwater": "underwater",
    "reef": "underwater",
    "sea": "sea",
    "coast": "beach",
    "beach": "beach",
    "lake": "lake",
    "river": "river",
    "pond": "lake",
    "space": "space",
    "snow": "snowfield",
    "polar": "snowfield",
    "arctic": "snowfield",
    "desert": "desert",
    "savanna": "savannah",
    "savannah": "savannah",
    "jungle": "jungle",
    "forest": "forest",
    "mountain": "mountains",
    "farm": "farm",
    "garden": "garden",
    "park": "park",
    "kitchen": "kitchen",
    "bedroom": "bedroom",
    "school": "classroom",
    "office": "office",
    "stage": "stage",
    "music": "stage",
    "castle": "castle grounds",
    "fantasy": "castle grounds",
    "road": "road",
    "town": "city",
    "city": "city",
    "home": "room",
    "porch": "garden",
}
CATEGORIES: Final[Mapping[str, str]] = {
    "sea": "underwater",
    "food": "studio",
    "clothes": "studio",
    "tools": "studio",
    "instruments": "studio",
    "household": "studio",
    "symbols": "studio",
    "sports": "park",
    "furniture": "room",
    "vehicles_air": "sky",
    "vehicles_space": "space",
    "vehicles_water": "sea",
    "vehicles_rail": "hills",
    "buildings_town": "city",
    "buildings_faith": "hills",
    "street": "city",
    "fair": "park",
    "vehicles": "road",
    "people": "park",
    "sky": "meadow",
}
FALLBACKS: Final[Mapping[str, str]] = {
    "studio": "plain",
    "pond": "lake",
    "lake": "beach",
    "underwater": "sea",
    "road": "city",
    "kitchen": "room",
    "bedroom": "room",
    "library": "room",
    "office": "room",
    "classroom": "room",
}
PLAIN_FRAMINGS: Final = ("icon", "sticker", "logo", "pattern")


def setting_of(scene: Scene) -> str:
    """Return the setting that was asked for, or one that suits the subjects."""
    if scene.setting in PLACES:
        return str(scene.setting)
    if scene.background or scene.framing in PLAIN_FRAMINGS:
        return "plain"
    outdoors = scene.time or scene.weather or scene.season
    carried = {
        r.subject if r.name in ("on", "inside", "riding") else r.object
        for r in scene.relations
        if r.name in ("on", "inside", "holding", "wearing", "riding")
    }
    hosts = [s for s in scene.subjects if s.id not in carried] or list(scene.subjects)
    votes: dict[str, float] = {}
    for rank, subject in enumerate(hosts):
        kind = CATALOG.get(subject.kind)
        if kind is None:
            continue
        wish = wish_of(kind)
        weight = (2.0 if wish in ("studio", "meadow", "room") else 3.0) - 0.3 * min(rank, 4)
        # What cannot walk away says more about where the picture is.
        weight += 1.0 if kind.category.startswith(("buildings", "landmarks", "vehicles_water")) else 0
        votes[wish] = votes.get(wish, 0.0) + weight
    if not votes:
        return known("meadow" if outdoors or not scene.subjects else "plain")
    best = max(votes, key=lambda k: (votes[k], k))
    if len(votes) > 1 and "underwater" in votes and any(k != "underwater" for k in votes):
        land = [k for k in votes if k not in ("underwater", "sea")]
        if land:
            best = "beach" if best in ("underwater", "sea") else best
    setting = known(best)
    if outdoors and PLACES[setting].is_indoors:
        setting = "meadow" if best != "studio" else known("garden")
    return setting


def wish_of(kind: Kind) -> str:
    """Return the setting that suits one object best."""
    slug = kind.name.replace(" ", "-")
    if slug in NAMES:
        return NAMES[slug]
    for tag in kind.tags:
        if tag in TAGS and not kind.category.startswith(("household", "food", "symbols")):
            return TAGS[tag]
    category = kind.category
    while category:
        if category in CATEGORIES:
            return CATEGORIES[category]
        category = category.rpartition("_")[0]
    return "meadow"


def known(setting: str) -> str:
    """Return the setting, or the nearest that there is."""
    while setting not in PLACES and setting in FALLBACKS:
        setting = FALLBACKS[setting]
    return setting if setting in PLACES else "meadow"
