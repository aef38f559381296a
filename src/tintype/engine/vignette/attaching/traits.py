"""Owns what things are to one another: what holds, carries, is ridden, climbed or looked through.

Does not know what words mean between two things (`bind`, `deeds`).
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.posing import LIGHT
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import anchors_of, has_hands

FLORA: Final = ("plants", "flowers", "blossoms", "shrubs", "fruiting")
"""Categories of what grows."""

TREE_M: Final = 2.5
"""From this height on a plant is a tree, in metres."""

BUILDINGS: Final = ("buildings", "landmarks")
FURNITURE: Final = ("furniture", "furnishings", "appliances")
VEHICLES: Final = ("vehicles",)
WINDOWED: Final = (*BUILDINGS, *VEHICLES)
"""Families of things that have windows of their own."""
HOLDERS: Final = words(
    """basket bowl vase box jar pot bucket cup glass bag handbag backpack crate barrel bottle cage
    chest cart wagon wheelbarrow mug pan fishbowl aquarium nest teacup kettle suitcase stroller
    cradle bathtub sink pond puddle crib tub boat birdcage cage canoe raft gondola sleigh shell
    trough envelope shopping jug machine bulb dome toolbox boots shoes cauldron fridge wardrobe
    mailbox"""
) | {"trash can", "tin can", "paint can", "washing machine", "egg carton", "pencil case"}
DRUNK_FROM: Final = ("cup", "mug", "glass", "bottle", "teapot", "jug")
SURFACES: Final = words(
    """table desk shelf bookshelf bench plate tray bed sofa chair armchair stool cake cupcake pizza
    pancakes toast tree fireplace stove cabinet dresser nightstand windowsill stump log rock
    boulder roof hammock throne rug blanket pillow wall fence counter pedestal pad slab"""
)
RIDEABLE: Final = words(
    """horse pony unicorn pegasus camel donkey elephant bicycle motorcycle scooter tricycle sled
    broom broomstick skateboard surfboard snowboard reindeer llama ostrich dragon bull unicycle
    segway snowmobile rocking whale dolphin turtle griffin phoenix carousel skis sleigh carpet
    tractor go-kart jet-ski wheelchair"""
)
DRAWN: Final = words("sleigh carriage wagon cart sled plow stagecoach")
"""What animals pull, rather than sit in."""
WRITTEN_ON: Final = words("blackboard easel whiteboard mirror wall window computer television")
DEVICES: Final = ("computer", "television", "mirror", "window")
CARRIED_BY_MOUTH: Final = words(
    "bone stick fish flower letter carrot rose leaf bread cheese key newspaper acorn nut"
)
NOT_HELD: Final = words("piano cello organ goal statue tree cauldron") | {
    "punching bag",
    "writing in the sand",
}
COILING: Final = ("snake", "ivy", "dragon")
"""What winds itself around things."""
GRASPING: Final = ("octopus", "squid", "kraken")
LANDS: Final = ("island", "hill", "mountain", "cliff", "rock", "iceberg")
OPEN_AIR: Final = ("buildings", "landmarks", "landforms", "vehicles_water", "nature")
"""Families about which birds fly."""

FACEWEAR: Final = ("clothes", "hats", "headgear")
UPRIGHT: Final = (
    "fruit",
    "vegetables",
    "shrubs",
    "flowers",
    "sweets",
    "food",
    "drinks",
    "plants",
    "sky",
)
"""Families of things that look like somebody with a hat or glasses on."""
BRIDGES: Final = words("bridge pier footbridge viaduct")
ROOFED: Final = BRIDGES | words("umbrella parasol tent arch waterfall balcony mushroom toadstool")
COVERS: Final = ("palm leaf",)
"""What bends over whoever is under it."""
LENSES: Final = ("binoculars", "telescope", "magnifying glass", "camera", "spyglass")
RUNNERS: Final = ("hamster", "mouse", "gerbil", "rat", "squirrel", "chinchilla")
"""Who runs in a wheel of its own."""

POUCHED: Final = ("kangaroo", "wallaby")
"""Who carries the young before the belly."""
FLOWN: Final = ("kite", "drone", "paper plane", "balloon", "flag")

MASTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "watering can": ("gardener",),
    "fishing rod": ("fisherman",),
    "paintbrush": ("artist",),
    "hammer": ("builder", "blacksmith"),
    "camera": ("photographer",),
    "pan": ("chef",),
    "boxing gloves": ("boxer",),
    "microphone": ("singer",),
    "dumbbell": ("weightlifter",),
    "magnifying glass": ("detective",),
    "book": ("reader", "teacher", "student"),
    "pencil": ("teacher", "student", "doctor"),
    "magic wand": ("magician",),
    "rolling pin": ("baker", "chef"),
    "drum": ("musician", "drummer"),
    "axe": ("firefighter", "lumberjack", "viking"),
    "pickaxe": ("miner",),
    "scissors": ("barber",),
    "violin": ("violinist",),
    "skateboard": ("skateboarder", "figure skater"),
    "bow and arrow": ("archer",),
    "stethoscope": ("doctor", "nurse"),
    "sword": ("knight",),
    "shield": ("knight", "viking"),
    "katana": ("samurai",),
    "knife": ("butcher", "lumberjack"),
}
"""Whose drawings show a tool already."""

GAMES: Final = ("chessboard", "board game", "playing cards")
CLIMBED: Final = words(
    """ladder rope stairs tree palm pine mountain hill cliff wall fence tower volcano rock boulder
    pole stalk beanstalk pyramid flagpole iceberg chimney house castle skyscraper building"""
)

TABLES: Final = (
    "table",
    "round table",
    "desk",
    "coffee table",
    "counter",
    "picnic table",
    "workbench",
)
"""On what small things are put down."""
ASIDE: Final = ("lamp", "desk lamp", "vase", "candle", "globe", "plant pot", "clock")
"""What stands on a table beside what one does there."""
TANKS: Final = ("aquarium", "fishbowl")
"""What is full of water, for fish."""


def head_word(kind: Kind) -> str:
    """Return the last word of an object's name: `tree` of `apple tree`."""
    return kind.name.rpartition(" ")[2]


def is_family(kind: Kind, families: tuple[str, ...]) -> bool:
    """Tell whether a thing belongs to one of some families of categories."""
    return kind.category.partition("_")[0] in families


def is_holder(kind: Kind) -> bool:
    """Tell whether things are put into it."""
    return head_word(kind) in HOLDERS or kind.name in HOLDERS


def is_surface(kind: Kind) -> bool:
    """Tell whether things are put on top of it."""
    return head_word(kind) in SURFACES or kind.name in SURFACES


def extent(kind: Kind) -> float:
    """Return the larger of real width and height in metres."""
    return kind.height_m * max(1.0, kind.box[0] / kind.box[1])


def holdable(holder: Kind, thing: Kind) -> bool:
    """Tell whether one thing can hold another without looking absurd."""
    if is_family(thing, (*BUILDINGS, *VEHICLES, *FURNITURE)) or is_tree(thing):
        return "toy" in thing.tags or thing.name == "paper plane"
    if thing.name in FLOWN:
        return has_hands(holder)
    is_light = thing.category in LIGHT and holder.height_m > 0.15
    has_grip = "grip" in anchors_of(thing.name)
    most = 1.3 if is_light and not has_grip else 1.4 * holder.height_m
    most = max(most, 1.3) if is_light else most
    return not {head_word(thing), thing.name} & NOT_HELD and thing.height_m <= most


def is_prey(hunter: Kind, thing: Kind) -> bool:
    """Tell whether an animal is small enough to be carried off in a mouth."""
    return is_family(thing, ("sea", "insects")) and extent(thing) < 0.75 * extent(hunter)


def has_room_below(kind: Kind) -> bool:
    """Tell whether things are seen under it: a table, a tree, a bridge, what flies."""
    is_open = is_tree(kind) or is_family(kind, ("furniture",)) or head_word(kind) in ROOFED
    return is_open or kind.name in COVERS or kind.stance in ("sky", "hang", "wall", "water")


def is_closed(kind: Kind) -> bool:
    """Tell whether one sits inside a vehicle, not on it."""
    is_open = kind.category in ("vehicles_light", "vehicles_water") or head_word(kind) in RIDEABLE
    return is_family(kind, VEHICLES) and not is_open


def is_plate(kind: Kind) -> bool:
    """Tell whether food lies on it."""
    return head_word(kind) in ("plate", "tray", "board", "platter")


def is_figure(kind: Kind) -> bool:
    """Tell whether a lifeless thing may wear glasses or a hat: a cactus, a pear, the sun."""
    return is_family(kind, UPRIGHT) and "top" not in anchors_of(kind.name)


BLADES: Final = words(
    """sword knife dagger spear fork pitchfork shovel screwdriver nail screw axe pickaxe skewer
    lightsaber arrow"""
) | {"table knife", "battle axe", "needle and thread"}
"""What is stuck into things by its point."""
SOLID: Final = (
    *("food", "fruit", "vegetables", "snacks", "sweets", "groceries", "world_food", "delights"),
    *("nature", "landforms", "plants"),
)
"""Categories of what they are stuck into."""
SOFT: Final = (
    "log",
    "tree stump",
    "pillow",
    "target",
    "pumpkin",
    "haystack",
    "straw bale",
    "cutting board",
    "cheese",
)


def is_solid(kind: Kind) -> bool:
    """Tell whether something pointed can be stuck into a thing."""
    return (kind.category in SOLID and kind.name != "branch") or kind.name in SOFT
