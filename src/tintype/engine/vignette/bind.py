"""Owns what a preposition or verb between two things means: a relation, a garment, a part.

`with` is wearing, holding, on, inside or beside, by what the two things are. What this returns is
stable: said again in words and read again it gives the same. Does not know phrases.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.blooms import HEADS
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.deeds import MOVES, SMALL_M, hold, put_upon, wear
from tintype.engine.vignette.draft import (
    Draft,
    anchors_of,
    garment_of,
    has_hands,
    is_animate,
    is_human,
    is_worn,
    variant_for,
)
from tintype.engine.vignette.hooks import is_tree
from tintype.engine.vignette.kinship import NAMED_YOUNG
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.manners import mind
from tintype.engine.vignette.posing import ICED
from tintype.engine.vignette.states import HEAPED
from tintype.engine.vignette.traits import (
    BRIDGES,
    BUILDINGS,
    CARRIED_BY_MOUTH,
    COILING,
    DRAWN,
    DRUNK_FROM,
    FACEWEAR,
    FLORA,
    FURNITURE,
    LANDS,
    OPEN_AIR,
    RIDEABLE,
    RUNNERS,
    TANKS,
    VEHICLES,
    extent,
    has_room_below,
    head_word,
    holdable,
    is_closed,
    is_family,
    is_figure,
    is_holder,
    is_plate,
    is_surface,
)
from tintype.engine.vignette.upon import FRONTS, NOTICES

FOOTWEAR: Final = ("shoes", "boots", "sneakers", "rain boots", "slippers", "high heels")
SPREAD: Final = ("blanket", "rug", "towel", "counter", "mat")
"""What is laid out so that things lie on it, however small it is."""

DRAWN_UP: Final = ("chair", "office chair", "armchair", "stool", "bench", "sofa")
"""What stands at a desk and never on it."""
TOY_MODELS: Final = (
    "robot",
    "rocket",
    "car",
    "truck",
    "sports car",
    "airplane",
    "sailboat",
    "tank",
)
"""What stands on a shelf as a toy or a model."""
STOOD_AT: Final = words("table desk counter shelf bookshelf nightstand dresser stove cabinet")
"""What people stand beside and things stand on."""
STEM_HOLDERS: Final = ("vase", "jar", "pot", "bottle", "jug", "bucket", "glass", "can")
SWIMMERS: Final = ("sea",)
FRUIT_TREES: Final = {"apple": "apple tree", "orange": "orange tree", "lemon": "lemon tree"}
"""What a tree with fruit of an unsaid number is."""

CHESSMEN: Final = ("king", "queen", "knight")
SWARMING: Final = ("bat", "butterfly", "bee", "dragonfly")
HOLDER_HUES: Final = {"silver": "silver", "gold": "gold", "wood": "brown", "metal": "grey"}
BADGED: Final = (
    "symbols",
    "marks",
    "stationery",
    "study",
    "business",
    "devices",
    "gadgets",
    "shapes",
)
"""Families of what a red dot is a badge on."""
IN_VASE: Final = 5
DROPS: Final = 3
CARTONS: Final = ("carton", "egg carton", "cardboard carton", "egg box")
ON_FLOORS: Final = words("desk bed sofa bookshelf wardrobe ladder dresser piano armchair rug")
"""What stands or lies on the floor, whatever else of a list is on or above something."""
FURNISHINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "on": ("bed", "sofa", "desk"),
    "above": ("fireplace", "sofa", "bed", "desk"),
}
"""On and above which only small things of a room are."""
DIRECT: Final = words("under behind above below around chasing") | {
    "in front of",
    "next to",
    "left of",
    "right of",
    "looking at",
    "leaning on",
    "between",
    "tied to",
    "pushing",
    "attacking",
}

SWAPPED: Final = {
    "held by": "holding",
    "worn by": "wearing",
    "ridden by": "riding",
    "pulled by": "pulling",
    "pushed by": "pushing",
    "attacked by": "attacking",
    "led by": "leading",
    "chased by": "chasing",
    "followed by": "next to",
    "climbed by": "climbing",
}


def relation(one: Draft, key: str, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return (subject, relation, object) of `one key two`, or None if there is none.

    May dress `one` in a garment instead.
    """
    a, b = one.kind, two.kind
    if a is None or b is None or one is two:
        return None
    if key in SWAPPED:
        mind([two], SWAPPED[key], one, "")
        return relation(two, SWAPPED[key], one)
    if (found := deck(one, key, two)) is not None:
        return found
    if key == "among":
        if two.is_bare and not two.is_counted and b.plural == b.name and two.count == 1:
            two.count = SURROUNDING  # Of jellyfish and sheep many look like one.
        return (two, "around", one)
    if key in ("above", "crossing") and head_word(b) in BRIDGES and a.stance == "ground":
        return (one, "on", two)
    if key == "past" and head_word(b) in BRIDGES and is_human(a) and one.variant == "holding":
        # Who fishes from a pier is on it.
        return (one, "on", two)
    if b.name == "tire" and head_word(a) in RUNNERS and key in ("in", "inside", "on"):
        two.kind = b = CATALOG["hamster wheel"]
        two.word = None
        one.wishes.clear()
        return (one, "inside", two)
    if b.name == "tunnel" and key in ("in", "inside", "past", "at"):
        return (one, "in front of", two)
    if a.name == "swing" and is_tree(b) and key in ("on", "in", "inside", "under"):
        one.variant = "hanging"
        return (one, "hanging from", two)
    if "hanging" in one.attributes and is_tree(b) and key in ("on", "in") and not is_animate(a):
        one.attributes.remove("hanging")
        return (one, "hanging from", two)
    if a.name in ("beehive", "birdcage") and is_tree(b) and key in ("on", "in", "inside", "at"):
        return (one, "hanging from", two)
    if key == "above" and a.name == "umbrella" and head_word(b) in ("table", "chair", "bench"):
        one.kind, one.word = CATALOG["beach umbrella"], None
        return (two, "under", one)
    if a.name in ON_FLOORS and head_word(b) in FURNISHINGS.get(key, ()):
        return relation(one, "next to", two)  # `a desk and a cat on the bed`: only the cat.
    if key == "above" and b.name in ("wall", "fence") and is_family(a, FLORA):
        return relation(one, "on", two)  # It grows over it.
    if key == "above" and b.name == "wave" and is_human(a):
        return (one, "riding", two)
    if b.name == "cake dome" and key in ("under", "below", "in", "inside", "behind"):
        return (one, "inside", two)
    if key in ("under", "in", "inside") and HEAPED in two.attributes and is_animate(a):
        return (one, "behind", two)  # It looks out of the heap.
    if key == "below" and not has_room_below(b):
        # What nothing fits under is above it.
        return relation(two, "above", one)
    if key == "past" and b.name in GLOBES and (a.stance == "sky" or is_family(a, VEHICLES)):
        return (one, "in front of", two)  # What flies past the moon has it behind.
    if key == "past" and is_hat(b) and extent(a) < 1:
        return (one, "inside", two)
    if key == "past" and is_animate(a) and is_family(b, VEHICLES) and one.variant == "waving":
        # Who waves from a train is in it.
        return (one, "inside", two)
    if key == "past" and is_human(a) and b.category == "vehicles_water":
        # Who fishes from a boat is in it.
        return enter(one, two)
    if key == "past" and (is_worn(b) or is_holder(b)) and is_animate(a) and not is_human(a):
        # A rabbit that is pulled out of a hat is in the hat.
        return (one, "inside", two)
    if key == "past" and is_animate(a) and is_animate(b):
        return (one, "next to", two)
    if key == "past" and is_tree(b) and is_animate(a) and not is_human(a):
        # A cat is saved from the tree that it is in, a giraffe eats from one.
        return (one, "on" if extent(a) < SMALL_M else "next to", two)
    if key == "around" and a.name in COILING and extent(b) > extent(a):
        one.variant = None
        return (one, "climbing", two)
    if key == "in front of" and is_animate(a) and is_animate(b) and one.count == 1 < two.count:
        # Who speaks to a class or an audience stands beside it, not in its way.
        return (one, "looking at", two)
    is_humble = one.variant in ("kneeling", "bowing", "praying")
    if key == "in front of" and is_human(b) and is_human(a) and is_humble:
        return (one, "looking at", two)
    if b.name == "broom" and key in ("riding", "on") and is_animate(a) and one.where == "sky":
        two.kind, two.word, two.variant = CATALOG["broomstick"], None, "flying"
        one.variant = one.where = None
        two.where = "sky"
        return (one, "riding", two)
    if b.name == "mirror" and key in ("in front of", "at") and a.stance == "ground":
        two.kind, two.word = CATALOG["standing mirror"], None  # One that stands behind it.
        return (one, "looking at" if key == "at" else key, two)
    if b.name == "surfboard" and key in ("under", "below") and is_family(a, SWIMMERS):
        two.variant, two.where = "riding", "water"
    if key == "between" and head_word(a) in BRIDGES and b.name in ("cliff", "mountain"):
        one.kind, one.word = CATALOG["rope bridge"], None
        one.where = "ground"
    if key == "leaning on" and a.name == "umbrella" and one.variant is None:
        one.variant = "closed"
    if key == "leaning on" and "leaning" in a.variants and one.variant in (None, "standing"):
        one.variant = "leaning"
    is_low = is_family(b, VEHICLES) or b.name == "sink"
    if key == "under" and is_human(a) and is_low and b.stance == "ground":
        one.variant = "lying"
    if key in DIRECT:
        return (one, key, two)
    if key in ("on", "with", "inside") and a.name == b.name == "candle":
        return enter(one, two)
    if key in MOVES:
        return MOVES[key](one, two)
    if key == "wearing":
        return wear(one, two)
    if key == "holding":
        return hold(one, two)
    if key == "riding" and is_animate(a) and not is_human(a) and is_closed(b):
        # A dog that drives a car sits in it.
        return (one, "inside", two)
    if key == "riding":
        return (one, "riding", two) if is_animate(a) else put_upon(one, two)
    if key == "with":
        return accompany(one, two)
    if key == "in":
        return enter(one, two)
    if key == "inside" and a.name == "candle" and "candle" in b.variants:
        return enter(one, two)
    if key == "inside":
        is_big = is_family(b, BUILDINGS) and b.height_m > 1.2
        has_window = has_pane(b) and is_animate(a)
        return (one, "in front of" if is_big and not has_window else "inside", two)
    if key in ("on", "atop"):
        return put_upon(one, two)
    if key == "at" and b.name == "lectern" and is_human(a):
        return (one, "behind", two)
    if key == "at":
        if is_family(b, BUILDINGS) and b.height_m > 2.2:
            return (one, "in front of", two)
        return (one, "on" if head_word(b) in ("bridge", "pier") else "next to", two)
    if key == "of" and a.name == "bicycle":
        return (two, "inside", one)  # In its basket.
    if key == "of" and is_holder(a) and is_animate(b) and extent(b) < 1.5 * extent(a):
        return (two, "inside", one)  # A box of kittens.
    if key in ("of", "with") and a.name == "crate" and b.height_m < 0.5:
        # One that is open.
        one.kind, one.word, one.material = CATALOG["box"], None, one.material or "wood"
        return (two, "inside", one)
    is_plain_bag = one.word == "bag" and not (one.colours or one.material)
    if key in ("of", "with") and is_plain_bag and not is_animate(b) and extent(b) < extent(a):
        one.kind, one.word = CATALOG["shopping bag"], None  # Not a lady's.
        return (two, "inside", one)
    if key == "of":
        if a.name == "pot" and is_family(b, FLORA):
            # Flowers grow in a pot of clay.
            one.kind, one.word = CATALOG["plant pot"], None
        if is_holder(b) or not is_holder(a):
            return (two, "on", one) if is_plate(a) or head_word(a) == "shelf" else None
        return (two, "inside", one)
    return None


GLOBES: Final = ("earth", "moon", "planet", "saturn", "sun")
SURROUNDING: Final = 5
CUB: Final = 0.35
"""How large young and small animals are, as a part of those they will be."""
DECKED: Final = ("among", "around", "on", "over", "with", "in", "wearing", "of", "under", "above")
STRANDS: Final = 4
"""So many strings of lights cover a house."""


def deck(one: Draft, key: str, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what lights and a house or a tree have to do that are covered with them."""
    if key not in DECKED:
        return None
    for lights, host in ((one, two), (two, one)):
        if (
            lights.kind
            and lights.kind.name == "string lights"
            and host.kind
            and is_decked(host.kind)
        ):
            if not lights.is_counted:
                lights.count, lights.is_counted = STRANDS, True
            return (lights, "on", host)
    return None


def is_decked(kind: Kind) -> bool:
    """Tell whether strings of lights are wound around a thing or hung on its walls."""
    return is_tree(kind) or (is_family(kind, BUILDINGS) and kind.height_m > 1.2)


def has_pane(kind: Kind) -> bool:
    """Tell whether somebody is seen in a window of it."""
    return "window" in kind.variants or "display" in anchors_of(kind.name)


def is_hat(kind: Kind) -> bool:
    """Tell whether it is a hat, out of which something may be pulled."""
    return kind.category in ("hats", "headgear")


def accompany(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one with two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if b.category in ("sky", "night_sky") or (b.name in GLOBES and a.stance == "ground"):
        return None
    if two.text == "dot" and is_family(a, BADGED) and set(two.colours) <= {"red"}:
        one.attributes.append("badged")
        two.kind, two.text = None, ""
        return None
    if b.stance == "hang" and is_family(a, FURNITURE):
        return (two, "above", one)
    if head_word(a) == "table" and b.name in ("chair", "stool", "armchair") and two.count > 1:
        return (one, "between", two) if two.count == 2 else (two, "around", one)
    if a.name == "pumpkin" and b.name == "candle":
        one.kind, one.word, two.kind, two.text = CATALOG["jack-o'-lantern"], None, None, ""
        return None
    if is_hat(a) and b.name in ("ribbon", "bow tie") and "trim" in a.slots:
        # It goes around the crown.
        if two.colours:
            one.parts["trim"] = two.colours[0]
        two.kind, two.text = None, ""
        return None
    if "crossed" in two.attributes and not is_human(a):
        return (two, "behind", one)  # The bones of a skull.
    if is_hat(a) and b.name == "feather":
        return (two, "on", one)  # In its band.
    if a.name == "fruit basket" and is_family(b, ("fruit",)):
        one.kind, one.word = CATALOG["basket"], None
        return (two, "inside", one)
    if a.name == "shop window":
        return (two, "inside", one)
    if b.name == "water drop" and not two.is_counted:
        two.count, two.size = max(DROPS, two.count), "tiny"
        return put_upon(two, one)
    if a.name in FRONTS and b.name in NOTICES:
        return (two, "on", one)
    if a.name == "shield" and is_animate(b):
        return (two, "on", one)
    if a.name in ("market stall", "food cart") and b.category in ("flowers", "blossoms"):
        # They are sold in bunches.
        two.attributes += [b.name] if b.name in HEADS else []
        two.kind, two.word = CATALOG["bouquet"], None
        return (two, "on", one)
    if a.name in ("market stall", "food cart") and b.height_m < 0.5 and not is_animate(b):
        return (two, "on", one)
    if a.name == "chessboard" and b.name in CHESSMEN:
        two.kind, two.word, two.variant = CATALOG["chess piece"], None, b.name
        return (two, "on", one)
    is_winged = is_family(b, ("birds",)) or b.name in SWARMING
    is_open = is_family(a, OPEN_AIR) and head_word(a) not in ("puddle", "pond")
    if is_winged and "flying" in b.variants and is_open:
        two.variant = two.variant or "flying"
        return None
    if not is_animate(a) and b.category in FACEWEAR and is_figure(a):
        return (one, "wearing", two)
    if is_animate(a):
        if is_worn(b) or garment_of(a, two.word or b.name):
            return wear(one, two)
        if is_animate(b):
            return (one, "next to", two)
        can = has_hands(a) or head_word(b) in CARRIED_BY_MOUTH
        return hold(one, two) if can and holdable(a, b) else (one, "next to", two)
    if a.name == "bicycle" and is_family(b, (*FLORA, "fruit")):
        return (two, "inside", one)  # In its basket.
    if a.name in ("shelf", "bookshelf") and b.name in TOY_MODELS:
        two.size = "tiny"
        return (two, "on", one)
    if b.name == "lamp" and head_word(a) in STOOD_AT:
        return put_upon(two, one)
    if a.name == "bookshelf" and b.name == "book" and not two.is_counted:
        two.kind, two.text = None, ""  # It is drawn with them.
        return None
    if b.name in DRAWN_UP and two.count == 1 and head_word(a) in STOOD_AT:
        return (two, "next to", one)
    if is_human(b) and head_word(a) in STOOD_AT:
        return (two, "next to", one)
    is_seat = is_family(b, FURNITURE)
    if is_seat and a.name == "counter":
        return (two, "next to", one)
    if head_word(a) in SPREAD and b.height_m < 0.6 and not is_animate(b) and not is_seat:
        return put_upon(two, one)
    if b.name == "candle" and a.category in ICED:
        return (two, "on", one)
    if b.name in ("lantern", "swing") and is_tree(a):
        two.variant = "hanging" if b.name == "swing" else two.variant
        return (two, "hanging from", one)
    if is_family(b, BUILDINGS) and b.height_m > 2.2:
        return (two, "on" if head_word(a) in LANDS else "next to", one)
    if head_word(a) in STEM_HOLDERS and is_family(b, FLORA) and not is_tree(b):
        if a.name == "pot":
            one.kind, one.word = CATALOG["plant pot"], None
        return (two, "inside", one)
    is_cub = two.size in ("small", "tiny") or two.word in NAMED_YOUNG
    small = extent(b) * (CUB if is_cub else 1) < 0.8 * extent(a)
    if a.name in TANKS and is_family(b, SWIMMERS):
        return (two, "inside", one)
    if is_holder(a) and is_family(b, SWIMMERS) and extent(b) < 2.5 * extent(a):
        return (two, "inside", one)
    if is_family(b, SWIMMERS) and is_animate(b) and not (is_holder(a) or is_plate(a)):
        # What swims about is on nothing.
        return (two, "around" if two.count > 2 else "next to", one)
    if head_word(a) in DRAWN and head_word(b) in RIDEABLE:
        return (two, "pulling", one)
    if is_holder(a) and (small or (not is_animate(b) and extent(b) < 3 * extent(a))):
        return (two, "inside", one)
    if a.name == "tree" and b.name in FRUIT_TREES and not two.is_counted:
        one.kind, one.word, two.kind, two.text = CATALOG[FRUIT_TREES[b.name]], None, None, ""
        return None
    if is_tree(a) and small:
        is_up = not is_animate(b) or is_family(b, ("birds", "insects"))
        return put_upon(two, one) if is_up else (two, "next to", one)
    if is_plate(a) and b.height_m < 0.4:
        is_drink = b.category == "drinks" or head_word(b) in DRUNK_FROM
        is_drink = is_drink and head_word(a) != "tray"
        return (two, "next to", one) if is_drink else put_upon(two, one)
    if is_human(b) and head_word(a) in ("truck", "van"):
        return (two, "next to", one)
    is_load = not (is_animate(b) and is_family(a, VEHICLES))
    has_top = is_surface(a) or "top" in anchors_of(a.name)
    if has_top and small and is_load and not is_family(a, BUILDINGS):
        return put_upon(two, one)
    if is_human(b) and head_word(a) == "wheelchair":
        return (two, "riding", one)
    if is_family(a, VEHICLES) and is_animate(b) and "seat" in anchors_of(a.name):
        return (two, "inside", one)
    return (one, "next to", two)


def enter(one: Draft, two: Draft) -> tuple[Draft, str, Draft] | None:
    """Return what `one in two` means."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if b.category == "clothes" and is_animate(a) and not is_human(a) and b.name in FOOTWEAR:
        return (one, "inside", two)
    if is_animate(a) and (is_worn(b) or garment_of(a, two.word or b.name)) and not is_holder(b):
        return wear(one, two)
    if b.name == "soda" and two.word in ("can", "tin") and a.category != "drinks":
        two.kind, two.word, two.material = CATALOG["tin can"], None, None
        return (one, "inside", two)
    if b.name == "potted plant" and is_animate(a) and two.count == 1:
        two.kind, two.word = CATALOG["plant pot"], None
        return (one, "inside", two)
    if a.name == "egg" and two.text in CARTONS and one.count in (6, 12):
        one.kind, one.text = None, ""
        two.kind, two.word = CATALOG["egg carton"], None
        two.variant = "six" if one.count == 6 else "dozen"
        return None
    if a.name == "candle" and (head_word(b) == "bottle" or b.name == "wine"):
        return (one, "on", two)
    if a.name == "candle" and "candle" in b.variants:
        one.kind, one.text, two.variant = None, "", "candle"
        return None
    if a.name == "bouquet" and head_word(b) in STEM_HOLDERS:
        # In a vase a bouquet is loose flowers.
        named = [a for a in one.attributes if a in HEADS]
        one.kind, one.word = CATALOG[named[0] if named else "flower"], None
        one.count, one.attributes = max(IN_VASE, one.count), []
        two.variant = "open" if "open" in b.variants else two.variant
    if a.name == b.name == "candle":
        # It is drawn in its candlestick.
        one.variant = "tall"
        hue = two.colours[0] if two.colours else HOLDER_HUES.get(two.material or "")
        if hue:
            one.parts["brass"] = hue
        two.kind, two.text = None, ""
        return None
    if b.name == "sailboat" and two.text == "boat" and is_animate(a) and not two.colours:
        # People are seen in a boat that is open.
        two.kind, two.word = CATALOG["rowing boat"], None
    if head_word(b) == "puddle" or (head_word(b) == "pond" and a.stance != "water"):
        return (one, "on", two)
    if is_human(a) and head_word(b) == "wheelchair":
        return (one, "riding", two)
    if "mirror" in b.name and is_animate(a):
        return (one, "looking at", two)
    if is_human(a) and is_family(b, ("study", "stationery", "devices")) and b.height_m < 0.6:
        return hold(one, two)
    if is_tree(b) or (is_family(b, FURNITURE) and not is_holder(b)):
        return (one, "on", two)
    if b.name == "treehouse":
        return (one, "on", two)
    if is_family(b, BUILDINGS) and b.height_m > 1.2:
        return (one, "inside" if has_pane(b) and is_animate(a) else "in front of", two)
    if b.category in ("flowers", "shrubs", "plants", "fruiting") or two.count > 1:
        return (one, "next to", two)
    if is_animate(b):
        return (one, "next to", two)
    if b.name == "coffin":
        return (one, "in front of", two)
    if b.name == "pot" and is_family(a, FLORA):
        two.kind, two.word = CATALOG["plant pot"], None
    if b.name == "tank" and is_family(a, SWIMMERS):
        two.kind, two.word = CATALOG["fishbowl"], None
        return (one, "inside", two)
    if b.name == "bowl" and is_family(a, ("sea",)) and "fishbowl" in CATALOG:
        two.kind = b = CATALOG["fishbowl"]
    if is_plate(b) and not is_animate(a):
        return put_upon(one, two)
    if is_holder(b) or is_family(b, VEHICLES) or "inside" in anchors_of(b.name):
        return (one, "inside", two)
    if b.stance == "sky":
        return (one, "on", two)
    return (one, "inside", two)


def agents(chain: list[Draft], wishes: tuple[str, ...], link: str | None) -> Draft | None:
    """Return who of a clause does what a verb says: the nearest that can."""
    real = [d for d in reversed(chain) if d.kind is not None]
    if not real:
        return chain[-1] if chain else None
    if link == "hanging from":
        return real[0]
    if link in ("holding", "wearing", "riding"):
        for draft in real:
            if draft.kind is not None and has_hands(draft.kind):
                return draft
    if wishes:
        for draft in real:
            if draft.kind is not None and variant_for(draft.kind, wishes[:1]):
                return draft
    for draft in real:
        if draft.kind is not None and is_animate(draft.kind):
            return draft
    return real[-1]
