"""Owns where things are at home: the setting that suits one thing by its name, tag or category.

A rule by name goes before one by tag, that before one by category. Does not know scenes.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.places import PLACES

NAMES: Final[Mapping[str, str]] = {
    name: setting
    for setting, names in {
        "beach": "lighthouse sandcastle palm-tree crab starfish shell surfboard seagull surfer "
        "beach-hut beach-ball coconut beach-umbrella parasol writing-in-the-sand",
        "sea": "windsurfer-board beluga wave iceberg cliff buoy message-in-a-bottle kraken",
        "underwater": "mermaid octopus jellyfish diver diving-helmet coral seaweed",
        "snowfield": "snowman penguin igloo sled sleigh reindeer polar-bear husky snowflake skis "
        "snowboard santa walrus seal yeti snowball arctic-fox snow-leopard",
        "space": "planet saturn earth comet galaxy satellite",
        "moon surface": "astronaut moon-rover alien",
        "sky": "cloud hot-air-balloon kite airplane airship parachute hang-glider",
        "desert": "petra uluru camel cactus pyramid scorpion sphinx prickly-pear mummy oasis",
        "savannah": "lion lioness elephant giraffe zebra rhino hippo cheetah ostrich hyena meerkat "
        "buffalo acacia baobab vulture",
        "jungle": "angkor-wat "
        "tiger monkey gorilla parrot toucan snake leopard jaguar sloth chameleon "
        "orangutan chimpanzee panther crocodile lemur",
        "plain": "greeting-card",
        "forest": "bear wolf owl deer doe fawn squirrel hedgehog mushroom toadstool fox badger "
        "moose raccoon boar elf pine acorn tree-stump gnome log-cabin lumberjack archer",
        "farm": "tractor barn chicken hen rooster pig scarecrow windmill farmer cow sheep goat "
        "hay-bale haystack combine-harvester farmhouse",
        "castle grounds": "knight princess prince king queen castle dragon wizard unicorn "
        "fairy baby-dragon pegasus griffin jester",
        "city": "skyscraper bus taxi traffic-light tram police-officer double-decker-bus subway",
        "kitchen": "chef stove fridge baker",
        "bedroom": "hamster-wheel bed pillow teddy-bear cradle blanket",
        "library": "bookshelf stack-of-books",
        "classroom": "teacher blackboard globe student",
        "office": "desk computer laptop keyboard printer businessman businesswoman",
        "stage": "singer microphone-stand piano dancer magician clown drum-kit musician ballerina "
        "violinist drummer conductor dj",
        "river": "suspension-bridge stone-bridge wooden-bridge tower-bridge paddle-steamer",
        "harbour": "fisherman sailor captain sydney-opera-house burj-al-arab",
        "lake": "duck frog swan lily-pad lotus beaver otter heron rowing-boat canoe",
        "park": "soccer-ball bicycle bench kick-scooter tricycle skateboard stroller "
        "roller-skates puddle",
        "garden": "mansion greenhouse watering-can birdhouse butterfly bee wheelbarrow gardener "
        "beekeeper clothesline washing-cord mailbox post-box",
        "hills": "great-wall-of-china mount-rushmore hollywood-sign christ-the-redeemer "
        "tunnel steam-train train high-speed-train wind-turbine",
        "mountains": "llama eagle goat-mountain mountain",
        "mine": "mine-cart",
        "cave": "miner stalactite caveman bat treasure-chest",
        "volcano": "volcano t-rex",
        "room": "dressed-robot fishbowl aquarium birdcage christmas-tree fireplace",
        "laboratory": "scientist microscope flask robot android",
        "hospital": "doctor nurse wheelchair dentist",
        "workshop": "mechanic carpenter tire blacksmith plank anvil",
        "restaurant": "waiter",
        "cafe": "barista",
        "church interior": "priest",
        "dungeon": "prisoner",
        "construction site": "builder excavator bulldozer dump-truck cement-mixer crane "
        "steamroller forklift",
        "gym": "dumbbell karateka",
        "fairground": "ferris-wheel carousel roller-coaster circus-tent ticket-booth",
        "playground": "swing slide seesaw sandbox",
        "campsite": "tent campfire",
        "cemetery": "tombstone coffin zombie grim-reaper",
        "bathroom": "bathtub toilet sink",
        "canal": "gondola",
        "castle hall": "throne",
        "ice rink": "hockey-stick ice-skates figure-skater",
        "market": "market-stall",
        "tennis court": "tennis-player tennis-racket",
        "ski resort": "skier snowboarder",
        "stadium": "goal football-player american-football-player goalkeeper",
        "basketball court": "basketball-player basketball basketball-hoop",
        "boxing ring": "boxer",
        "running track": "runner sprinter hurdler finish-line",
        "shop": "shopping-cart",
        "airport": "control-tower launch-pad launch-tower",
        "street": "shop-window food-truck telephone-box vending-machine",
        "studio": "shelf neon-sign pedestal slab",
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
    "sea_floor": "underwater",
    "sea_mammals": "sea",
    "sea_things": "beach",
    "vehicles_air": "sky",
    "vehicles_space": "space",
    "vehicles_water": "sea",
    "vehicles_rail": "hills",
    "vehicles_light": "park",
    "vehicles_work": "hills",
    "vehicles": "road",
    "buildings_town": "city",
    "buildings_shops": "city",
    "buildings_country": "hills",
    "buildings_faith": "hills",
    "buildings": "meadow",
    "landmarks_world": "city",
    "landmarks_far": "city",
    "landmarks": "hills",
    "street": "city",
    "fair": "park",
    "furniture": "room",
    "furnishings": "room",
    "wall": "room",
    "fixtures": "room",
    "appliances": "room",
    "flowers": "garden",
    "blossoms": "garden",
    "people": "park",
    "jobs": "city",
    "callings": "city",
    "athletes": "park",
    "sky": "meadow",
    "dinosaurs": "jungle",
    "fantasy": "castle grounds",
    "animals": "meadow",
    "birds": "meadow",
    "insects": "garden",
    "dens": "meadow",
    "plants": "meadow",
    "shrubs": "garden",
    "fruiting": "garden",
    "nature": "meadow",
    "landforms": "hills",
}
STUDIO: Final = (
    "food",
    "sweets",
    "drinks",
    "fruit",
    "vegetables",
    "clothes",
    "hats",
    "tools",
    "garden_tools",
    "instruments",
    "winds",
    "household",
    "bedding",
    "symbols",
    "marks",
    "shapes",
    "awards",
    "sports",
    "boards",
    "balls",
    "devices",
    "music_devices",
    "gadgets",
    "kitchen",
    "tableware",
    "toys",
    "game_pieces",
    "games",
    "study",
    "observatory",
    "art_supplies",
    "science",
    "baggage",
    "fantasy_things",
    "kitchen_machines",
    "groceries",
    "snacks",
    "delights",
    "stationery",
    "business",
    "technology",
    "hardware",
    "trinkets",
    "sounds",
    "amusements",
    "arms",
    "arsenal",
    "body",
    "gestures",
    "laboratory",
    "grooming",
    "tools_bench",
    "food_treats",
    "kitchen_gear",
    "sports_gear",
    "instruments_world",
)
"""Categories of things that are shown best by themselves, before a plain backdrop."""
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
OPEN_AIR: Final = (
    "beach umbrella",
    "picnic table",
    "sundial",
    "stone lantern",
    "launch pad",
    "launch tower",
    "bus stop",
    "traffic light",
    "circus tent",
)
SMALL_M: Final = 0.6
"""What is smaller would stand on the floor of a kitchen."""


def is_set_down(kind: Kind) -> bool:
    """Tell whether a thing is small and stands on tables."""
    is_thing = kind.stance == "ground" and "human" not in kind.tags
    is_beast = kind.category.startswith(("animals", "birds", "reptiles", "insects"))
    return is_thing and kind.height_m < SMALL_M and not is_beast


def is_outdoors(kind: Kind) -> bool:
    """Tell whether a thing is too large for any room."""
    is_building = kind.category.startswith(("buildings", "landmarks", "landforms"))
    if kind.name in OPEN_AIR:
        return True
    if kind.category.startswith("plants") and kind.height_m > TREE_M:
        return True
    return kind.height_m > 6 and (is_building or kind.category == "nature")


def wish_of(kind: Kind) -> str:
    """Return the setting that suits one object best."""
    slug = kind.name.replace(" ", "-")
    if slug in NAMES:
        return NAMES[slug]
    if kind.category in STUDIO:
        return "studio"
    if not kind.category.startswith(("sea", "buildings", "vehicles", "landmarks")):
        for tag in kind.tags:
            if tag in TAGS:
                is_small = TAGS[tag] == "kitchen" and kind.height_m < SMALL_M
                return "studio" if is_small else TAGS[tag]
    category = kind.category
    while category:
        if category in CATEGORIES:
            return CATEGORIES[category]
        category = category.rpartition("_")[0]
    return "studio" if is_set_down(kind) else "meadow"  # No dish stands in the grass.


TREE_M: Final = 3.5
"""From this height on a plant stands in no room."""


def known(setting: str) -> str:
    """Return the setting, or the nearest that there is."""
    while setting not in PLACES and setting in FALLBACKS:
        setting = FALLBACKS[setting]
    return setting if setting in PLACES else "meadow"
