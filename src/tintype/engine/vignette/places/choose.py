"""Owns which setting suits subjects of which nothing was said.

Does not draw. The first rule that fits the first subject wins; a rule is by name, then by tag,
then by category.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.places import PLACES
from tintype.engine.vignette.scene import PLAIN_FRAMINGS, Scene, Subject

NAMES: Final[Mapping[str, str]] = {
    name: setting
    for setting, names in {
        "beach": "lighthouse sandcastle palm-tree crab starfish shell surfboard seagull surfer "
        "beach-hut beach-ball coconut beach-umbrella parasol writing-in-the-sand",
        "sea": "wave iceberg buoy message-in-a-bottle kraken",
        "underwater": "mermaid octopus jellyfish diver diving-helmet coral seaweed",
        "snowfield": "snowman penguin igloo sled sleigh reindeer polar-bear husky snowflake skis "
        "snowboard santa walrus seal yeti snowball arctic-fox snow-leopard",
        "space": "planet saturn earth comet galaxy alien satellite",
        "moon surface": "astronaut moon-rover",
        "sky": "cloud hot-air-balloon kite airplane airship parachute hang-glider",
        "desert": "camel cactus pyramid scorpion sphinx prickly-pear mummy oasis",
        "savannah": "lion lioness elephant giraffe zebra rhino hippo cheetah ostrich hyena meerkat "
        "buffalo acacia baobab vulture",
        "jungle": "tiger monkey gorilla parrot toucan snake leopard jaguar sloth chameleon "
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
        "river": "suspension-bridge stone-bridge wooden-bridge",
        "harbour": "fisherman sailor captain",
        "lake": "duck frog swan lily-pad lotus beaver otter heron rowing-boat canoe",
        "park": "soccer-ball bicycle bench kick-scooter tricycle skateboard stroller "
        "roller-skates puddle",
        "garden": "mansion greenhouse watering-can birdhouse butterfly bee wheelbarrow gardener "
        "beekeeper clothesline washing-cord mailbox post-box",
        "hills": "tunnel steam-train train high-speed-train wind-turbine",
        "mountains": "llama eagle goat-mountain mountain",
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
        "cliffs": "cliff",
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
)
"""Categories of things that are shown best by themselves, before a plain backdrop."""

TABLE: Final = "tabletop studio"
"""Where small things of these families lie that are shown by themselves."""
NOT_LAID: Final = ("symbols", "marks", "shapes", "body", "gestures", "bedding", "arms", "arsenal")
"""Families that look lost on the boards of a table."""

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
)
EATEN: Final = ("biscuit", "chocolate", "candy")
"""What an animal may be of that lives nowhere."""
SMALL_M: Final = 0.6
"""What is smaller would stand on the floor of a kitchen."""

CUT: Final = ("flowers", "blossoms")
"""Families of what is cut and laid beside other things."""
ANYWHERE: Final = ("table", "chair", "stool")
"""Furniture that says nothing of the room."""
ROAMING: Final = ("robot", "android")
"""Who is at home in one place and as likely seen wherever the others are."""
WORKROOMS: Final = ("office", "classroom", "library", "laboratory", "kitchen")
GLOBES: Final = ("earth", "planet", "saturn")
"""What is above these is in space."""
FALLING: Final = ("rain", "storm", "snow")
"""Weather in which somebody stands, if nothing is said of a window."""
DRAFTED: Final = ("blueprint", "line art")
"""Styles that show a thing by itself: lines of a landscape would run through it."""


def setting_of(scene: Scene) -> str:
    """Return the setting that was asked for, or one that suits the subjects."""
    if scene.setting in PLACES:
        return str(scene.setting)
    if scene.background or scene.framing in PLAIN_FRAMINGS or scene.style in DRAFTED:
        return "plain"
    if scene.subjects and all(s.where == "sky" for s in scene.subjects):
        return known("sky")
    if is_in_orbit(scene):
        return known("space")
    outdoors = scene.time or scene.weather or scene.season
    hosts = hosts_of(scene)
    votes = votes_of(scene, hosts)
    if not votes:
        return known("meadow" if outdoors or not scene.subjects else "plain")
    best = ashore(scene, votes, elected(scene, votes))
    setting = settled(scene, known(best))
    # A room shows the time and the weather in its window; a thing by itself goes into the open.
    return known("garden") if outdoors and best == "studio" else setting


def is_in_orbit(scene: Scene) -> bool:
    """Tell whether something is above a world."""
    return any(
        r.name == "above" and (other := scene.subject(r.object)) and other.kind in GLOBES
        for r in scene.relations
    )


def hosts_of(scene: Scene) -> list[Subject]:
    """Return those that are carried by nothing: they say where the picture is."""
    carried = {
        r.subject
        if r.name in ("on", "inside", "riding") and not is_wheeled(r.object, scene)
        else r.object
        for r in scene.relations
        if r.name in ("on", "inside", "holding", "wearing", "riding")
    }
    hosts = [s for s in scene.subjects if s.id not in carried] or list(scene.subjects)
    if all(s.kind in CATALOG and wish_of(CATALOG[s.kind]) == "meadow" for s in hosts):
        # A rock is anywhere; who sits on it says where.
        held = {r.object for r in scene.relations if r.name in ("holding", "wearing")}
        hosts = [s for s in scene.subjects if s.id not in held] or list(scene.subjects)
    return hosts


def votes_of(scene: Scene, hosts: Sequence[Subject]) -> dict[str, float]:
    """Return the settings that the hosts wish for, and how much speaks for each."""
    votes: dict[str, float] = {}
    for rank, subject in enumerate(hosts):
        kind = CATALOG.get(subject.kind)
        if kind is None:
            continue
        if subject.material in EATEN:
            votes["studio"] = votes.get("studio", 0.0) + 2.0
            continue
        wish = own_wish(subject, kind, scene)
        weight = weight_of(kind, wish, rank)
        if "human" in kind.tags and wish in ("park", "city"):
            # People are everywhere: many of them say no more than one.
            votes[wish] = max(votes.get(wish, 0.0), 0.6 * weight)
            continue
        votes[wish] = votes.get(wish, 0.0) + weight
    if len(votes) > 1 and any(is_earthbound(s) for s in hosts):
        votes.pop("sky", None)  # A dog that runs after a drone does so on the ground.
    if len(votes) > 1 and any(PLACES[known(k)].is_indoors for k in votes if k != "studio"):
        votes.pop("studio", None)  # What has a room is in it.
    growing = [CATALOG[s.kind] for s in hosts if s.kind in CATALOG]
    if votes.keys() == {"studio", "garden"} and all(
        k.category in CUT or wish_of(k) == "studio" for k in growing
    ):
        votes.pop("garden")  # A rose beside a violin is cut.
    return votes


def own_wish(subject: Subject, kind: Kind, scene: Scene) -> str:
    """Return the setting that suits a thing in its pose and company."""
    wish = "airport" if is_landed(subject, scene) else wish_of(kind)
    wish = {"picnic": "park", "launching": "meadow"}.get(subject.variant or "", wish)
    if wish == "forest" and subject.count == 1 and kind.category == "plants":
        return "meadow"  # In a wood nobody would see it.
    if scene.weather in FALLING and "human" in kind.tags and PLACES[known(wish)].is_indoors:
        return "park"  # A nurse in the rain has left the hospital.
    return wish


def weight_of(kind: Kind, wish: str, rank: int) -> float:
    """Return how much a thing says of where the picture is; `rank` is its place in the prompt."""
    is_common = wish in ("studio", "meadow", "room", "park", "city", "road")
    weight = (2.0 if is_common else 3.0) - 0.3 * min(rank, 4)
    # What cannot walk away says more about where the picture is.
    is_fixed = kind.category.startswith(("buildings", "landmarks", "vehicles_water"))
    if is_fixed or kind.name in OPEN_AIR:
        weight += 2.4
    if kind.name in ROAMING:
        weight -= 1.2
    if kind.category == "furniture" and PLACES[known(wish)].is_indoors:
        weight += 1.4
    if wish == "room" and kind.category.startswith(("furnish", "appliances", "fixtures", "wall")):
        weight += 0.6
    return weight


def elected(scene: Scene, votes: Mapping[str, float]) -> str:
    """Return the setting for which most speaks, once what cannot be there is left out."""
    kinds = [CATALOG[s.kind] for s in scene.subjects if s.kind in CATALOG]
    if any(is_outdoors(k) for k in kinds):
        # A mountain stands in no office.
        votes = {k: v for k, v in votes.items() if not PLACES[known(k)].is_indoors} or {"meadow": 1}
    best = max(votes, key=lambda k: (votes[k], k))
    if best == "room" and all(
        s.kind in ANYWHERE for s in scene.subjects if wish_of(CATALOG[s.kind]) == "room"
    ):
        # A table is in any room.
        rooms = [k for k in votes if k != "room" and PLACES[known(k)].is_indoors]
        best = max(rooms, key=lambda k: votes[k]) if rooms else best
    if best in ("park", "city") and any("office" in k.tags for k in kinds):
        return "office"
    return best


def ashore(scene: Scene, votes: Mapping[str, float], best: str) -> str:
    """Return a setting where those who live in water and those who do not can both be."""
    names = {s.kind for s in scene.subjects}
    if "underwater" in votes and "submarine" in names:
        best = "underwater"
    elif "underwater" in votes and any(k not in ("underwater", "sea") for k in votes):
        best = "beach" if best in ("underwater", "sea") else best
    if best == "meadow" and any(
        n in CATALOG and wish_of(CATALOG[n]) in ("underwater", "sea") for n in names
    ):
        best = "beach"  # who lives in the water sits on a rock by the sea
    if best in ("beach", "campsite") and "oasis" in names:
        best = "desert"  # Its palms and tents stand in the sand.
    if best == "forest" and "wave" in names:
        best = "sea"  # a bird lives in the wood, and a wave does not
    if PLACES[known(best)].water is None and not PLACES[known(best)].is_indoors:
        held = {
            s.kind for r in scene.relations if r.name == "holding" if (s := scene.subject(r.object))
        }
        best = "lake" if "fishing rod" in held else best
    return best


def settled(scene: Scene, setting: str) -> str:
    """Return a setting in which ships float, the sun shines and small things lie on a table."""
    kinds = [CATALOG[s.kind] for s in scene.subjects if s.kind in CATALOG]
    if PLACES[setting].water is None and is_before_water(scene, kinds):
        setting = known("beach")  # A ship before a castle is on the water.
    if any(s.kind in ("moon", "sun") for s in scene.subjects) and PLACES[setting].is_indoors:
        setting = known("garden")
    if setting in WORKROOMS and all(is_set_down(CATALOG[s.kind]) for s in scene.subjects):
        setting = known("studio")  # It would lie on the floor.
    if setting == known("studio") and all(is_laid(CATALOG.get(s.kind)) for s in scene.subjects):
        setting = TABLE
    return setting


def is_laid(kind: Kind | None) -> bool:
    """Tell whether a thing looks well on the boards of a table."""
    return kind is not None and kind.category not in NOT_LAID and is_set_down(kind)


def is_wheeled(id_: str, scene: Scene) -> bool:
    """Tell whether it is a wheelchair, which goes wherever who sits in it goes."""
    subject = scene.subject(id_)
    return subject is not None and subject.kind == "wheelchair"


def is_before_water(scene: Scene, kinds: Sequence[Kind]) -> bool:
    """Tell whether a ship and something on land stand behind each other."""
    afloat = {k.name for k in kinds if k.category == "vehicles_water"}
    if not afloat or any(
        k.category.startswith("vehicles_") and k.name not in afloat for k in kinds
    ):
        return False
    pairs = [(r.subject, r.object) for r in scene.relations if r.name in ("behind", "in front of")]
    named = [{s.kind for s in scene.subjects if s.id in pair} for pair in pairs]
    return any(pair & afloat and pair - afloat for pair in named)


def is_set_down(kind: Kind) -> bool:
    """Tell whether a thing is small and stands on tables."""
    is_thing = kind.stance == "ground" and "human" not in kind.tags
    is_beast = kind.category.startswith(("animals", "birds", "reptiles", "insects"))
    return is_thing and kind.height_m < SMALL_M and not is_beast


def is_earthbound(subject: Subject) -> bool:
    """Tell whether it is a beast that neither flies nor is said to be in the air."""
    kind = CATALOG.get(subject.kind)
    if kind is None or kind.stance != "ground" or subject.where == "sky":
        return False
    return kind.category.startswith("animals") and subject.variant not in ("flying", "jumping")


def is_landed(subject: Subject, scene: Scene) -> bool:
    """Tell whether somebody stands beside an aircraft."""
    others = {
        r.object if r.subject == subject.id else r.subject
        for r in scene.relations
        if subject.id in (r.subject, r.object) and r.name in ("in front of", "next to", "behind")
    }
    kind = CATALOG.get(subject.kind)
    return (kind is not None and kind.category == "vehicles_air") and any(
        s.id in others and s.kind in CATALOG and "human" in CATALOG[s.kind].tags
        for s in scene.subjects
    )


def is_outdoors(kind: Kind) -> bool:
    """Tell whether a thing is too large for any room."""
    is_building = kind.category.startswith(("buildings", "landmarks", "landforms"))
    if kind.name in OPEN_AIR:
        return True
    if kind.category == "plants" and kind.height_m > TREE_M:
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
