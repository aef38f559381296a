"""Owns what `with` means: wearing, holding, on, inside or beside, by what the two things are.

Does not know phrases.
"""

from typing import Final

from tintype.engine.vignette.art.blooms import HEADS
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.posing import ICED
from tintype.engine.vignette.attaching.traits import (
    BUILDINGS,
    CARRIED_BY_MOUTH,
    DRAWN,
    DRUNK_FROM,
    FACEWEAR,
    FLORA,
    FURNITURE,
    LANDS,
    OPEN_AIR,
    RIDEABLE,
    TANKS,
    VEHICLES,
    extent,
    head_word,
    holdable,
    is_family,
    is_figure,
    is_holder,
    is_plate,
    is_surface,
)
from tintype.engine.vignette.attaching.upon import FRONTS, NOTICES
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import (
    anchors_of,
    garment_of,
    has_hands,
    is_animate,
    is_human,
    is_worn,
)
from tintype.engine.vignette.reading.deeds import hold, pull, put_upon, wear
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.entry import STEM_HOLDERS, SWIMMERS, Meaning
from tintype.engine.vignette.reading.kinship import NAMED_YOUNG

TOWED: Final = ("trailer", "wagon")
"""What is behind a tractor that has it."""
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
FRUIT_TREES: Final = {"apple": "apple tree", "orange": "orange tree", "lemon": "lemon tree"}
"""What a tree with fruit of an unsaid number is."""
SPOONED: Final = ("soup", "miso soup", "ramen", "curry", "cereal", "yogurt", "pudding")
"""What is eaten with a spoon, which stands in it."""
PLATE_SIDE: Final = ("knife", "table knife", "fork", "spoon", "napkin", "chopsticks")
"""What lies beside a plate that is served with it."""
CHESSMEN: Final = ("king", "queen", "knight")
SWARMING: Final = ("bat", "butterfly", "bee", "dragonfly")
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
DROPS: Final = 3
GLOBES: Final = ("earth", "moon", "planet", "saturn", "sun")
CUB: Final = 0.35
"""How large young and small animals are, as a part of those they will be."""


def is_hat(kind: Kind) -> bool:
    """Tell whether it is a hat, out of which something may be pulled."""
    return kind.category in ("hats", "headgear")


def accompany(one: Draft, two: Draft) -> Meaning:
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
    if (a.stance == "sky" and b.name == "banner") or (a.name == "tractor" and b.name in TOWED):
        return pull(one, two)
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
    if is_hat(a) and b.name == "coin":
        return (two, "inside", one)
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
    is_ware = not is_animate(b) or is_family(b, ("sea",))
    if a.name in ("market stall", "food cart") and b.height_m < 0.5 and is_ware:
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
    return supply(one, two)


def supply(one: Draft, two: Draft) -> Meaning:
    """Return what `one with two` means of a thing that does not live."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
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
    if a.name == "vase":
        return (two, "next to", one)  # A book is not in it.
    is_cub = two.size in ("small", "tiny") or two.word in NAMED_YOUNG
    small = extent(b) * (CUB if is_cub else 1) < 0.8 * extent(a)
    if two.variant == "potted" and head_word(a) in STOOD_AT:
        return put_upon(two, one)
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
    if b.name in ("spoon", "ladle") and a.name in SPOONED:
        return (two, "inside", one)
    if a.name == "plate" and b.name in PLATE_SIDE:
        return (two, "next to", one)
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
