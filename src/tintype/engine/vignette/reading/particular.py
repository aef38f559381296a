"""Owns what prepositions mean between particular things: bridges, swings, brooms, fairy lights.

Each rule returns None where it is not about the two; which are asked, and in which order, is for
`bind`.
"""

from typing import Final

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import LACKING
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import (
    BRIDGES,
    BUILDINGS,
    COILING,
    FLORA,
    GRASPING,
    RUNNERS,
    VEHICLES,
    extent,
    head_word,
    is_family,
    is_holder,
)
from tintype.engine.vignette.kinds import is_animate, is_human, is_worn
from tintype.engine.vignette.owning import own_part
from tintype.engine.vignette.reading.company import GLOBES, is_hat
from tintype.engine.vignette.reading.deeds import SMALL_M
from tintype.engine.vignette.reading.draft import Draft
from tintype.engine.vignette.reading.entry import SWIMMERS, Meaning, enter
from tintype.engine.vignette.states import HEAPED, PROPPED, SPILT, TOPPLED

SURROUNDING: Final = 5
COVERING: Final = 6
"""So many small things cover a table."""
LAID_M: Final = 0.5
DECKED: Final = ("among", "around", "on", "over", "with", "in", "wearing", "of", "under", "above")
STRANDS: Final = 4
"""So many strings of lights cover a house."""


def deck(one: Draft, key: str, two: Draft) -> Meaning:
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


def light_above(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what strings of lights are to people whose place has them: they hang above all."""
    if two.kind is None or two.kind.name != "string lights" or key != "with":
        return None
    is_place = one.kind is None or (is_animate(one.kind) and one.variant != "holding")
    return (one, "below", two) if is_place and one.kind is not None else None


def is_decked(kind: Kind) -> bool:
    """Tell whether strings of lights are wound around a thing or hung on its walls."""
    return is_tree(kind) or (is_family(kind, BUILDINGS) and kind.height_m > 1.2)


def among(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what lies among others, and so has them around it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if key == "among":
        is_small = b.height_m < LAID_M and not is_animate(b) and two.count > 1
        if is_small and head_word(a) in ("table", "desk", "counter", "workbench"):
            if not two.is_counted:
                two.count = COVERING
            return (two, "on", one)  # A table covered in potions.
        if not two.is_counted and b.plural == b.name and two.count == 1:
            two.count = SURROUNDING  # Of jellyfish and sheep many look like one.
        return (two, "around", one)
    return None


def cross(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what is said of bridges, tunnels and wheels that somebody is on or in."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    is_track = b.name in ("stone bridge", "aqueduct") and key not in ("under", "below")
    if is_track and a.category == "vehicles_rail":
        b = two.kind = CATALOG["stone bridge"]
        two.variant = "level"
    if key in ("above", "crossing") and head_word(b) in BRIDGES and a.stance == "ground":
        return (one, "on", two)
    if key == "past" and head_word(b) in BRIDGES and is_human(a) and one.variant == "holding":
        # Who fishes from a pier is on it.
        return (one, "on", two)
    if b.name == "hula hoop" and key in ("at", "past", "in") and is_animate(a) and not is_human(a):
        return (one, "inside", two)  # It jumps through it.
    if b.name == "tire" and head_word(a) in RUNNERS and key in ("in", "inside", "on"):
        two.kind = CATALOG["hamster wheel"]
        two.word = None
        one.wishes.clear()
        return (one, "inside", two)
    if b.name == "tunnel" and key in ("in", "inside", "past", "at"):
        return (one, "in front of", two)
    return None


def dangle(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what is said of swings, cages and parasols: they hang, or stand over a table."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if b.name == "nail" and "hanging" in one.attributes and key in ("on", "from"):
        one.attributes.remove("hanging")
        key = "hanging from"
    if b.name == "nail" and key == "hanging from":
        two.kind, two.word = CATALOG["wall nail"], None
        return (one, key, two)
    if a.name == "swing" and is_tree(b) and key in ("on", "in", "inside", "under"):
        one.variant = "hanging"
        return (one, "hanging from", two)
    if b.name == "swing" and key == "hanging from" and is_animate(a):
        return (one, "riding", two)
    if "hanging" in one.attributes and is_tree(b) and key in ("on", "in") and not is_animate(a):
        one.attributes.remove("hanging")
        return (one, "hanging from", two)
    if a.name in ("beehive", "birdcage") and is_tree(b) and key in ("on", "in", "inside", "at"):
        return (one, "hanging from", two)
    if key == "above" and a.name == "umbrella" and head_word(b) in ("table", "chair", "bench"):
        one.kind, one.word = CATALOG["beach umbrella"], None
        return (two, "under", one)
    return None


def spill(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what comes out of a vessel: it is in its mouth and all about its foot."""
    a, b = one.kind, two.kind
    if key != "spilling from" or a is None or b is None:
        return None
    if not (is_holder(b) or is_worn(b)) or is_animate(a) or extent(a) > extent(b):
        return (one, "next to", two)
    if one.count > 1 and not one.is_counted:
        one.count, one.is_counted = SPILT_COUNT, True
    one.attributes.append(SPILT)
    if head_word(b) in OVERTURNED and TOPPLED not in two.attributes:
        two.attributes.append(TOPPLED)
    if (lid := own_part(b, "lid")) is not None:
        two.attributes.append(f"{LACKING}{lid}")
    return (one, "inside", two)


SPILT_COUNT: Final = 9
"""So many things come out of a vessel where nobody counts them."""
OVERTURNED: Final = ("basket", "bucket", "jar", "cup", "glass", "bowl", "bottle", "can", "vase")
"""What lies on its side when something comes out of it."""


def cover(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what is said of who is on a wave, under a dome or in a heap."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if key in ("on", "above") and a.name == "wave" and b.category == "vehicles_water":
        return (one, "next to", two)  # It is about to break over it.
    if key == "above" and b.name == "wave" and is_human(a):
        return (one, "riding", two)
    if key == "behind" and b.name == "curtain" and is_animate(a) and two.variant is None:
        two.variant, two.where = "closed", "ground"  # One that reaches the floor.
        return (one, key, two)
    if b.name == "bunk bed" and key in ("under", "below") and is_human(a):
        return (one, "inside", two)  # In the lower bed.
    if b.name == "cake dome" and key in ("under", "below", "in", "inside", "behind"):
        return (one, "inside", two)
    if key in ("under", "below") and b.name == "leaf pile" and is_animate(a):
        return (one, "inside", two)  # It looks out of it.
    if key in ("under", "in", "inside") and HEAPED in two.attributes and is_animate(a):
        return (one, "behind", two)  # It looks out of the heap.
    return None


def go_past(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what `past` and `out of` mean, by what things are."""
    a, b = one.kind, two.kind
    if key != "past" or a is None or b is None:
        return None
    if b.name in GLOBES and (a.stance == "sky" or is_family(a, VEHICLES)):
        return (one, "in front of", two)  # What flies past the moon has it behind.
    if is_hat(b) and extent(a) < 1:
        return (one, "inside", two)
    if is_animate(a) and is_family(b, VEHICLES) and one.variant == "waving":
        # Who waves from a train is in it.
        return (one, "inside", two)
    if is_human(a) and b.category == "vehicles_water":
        # Who fishes from a boat is in it.
        return enter(one, two)
    if (is_worn(b) or is_holder(b)) and is_animate(a) and not is_human(a):
        # A rabbit that is pulled out of a hat is in the hat.
        return (one, "inside", two)
    if is_animate(a) and is_animate(b):
        return (one, "next to", two)
    if is_tree(b) and is_animate(a) and not is_human(a):
        # A cat is saved from the tree that it is in, a giraffe eats from one.
        return (one, "on" if extent(a) < SMALL_M else "next to", two)
    return None


def face(one: Draft, key: str, two: Draft) -> Meaning:
    """Return what is said of who turns to an audience, a mirror or a broom, or coils around it."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return None
    if key == "around" and a.name in GRASPING and one.count == 1 and is_family(b, VEHICLES):
        return (one, "attacking", two)  # Its arms are around the ship.
    if key == "around" and a.name in COILING and a.name != "dragon" and extent(b) > extent(a):
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
    return None


def make_ready(one: Draft, key: str, two: Draft) -> None:
    """Bring two things into the shape and the pose in which they are so: a bridge of rope."""
    a, b = one.kind, two.kind
    if a is None or b is None:
        return
    if b.name == "surfboard" and key in ("under", "below") and is_family(a, SWIMMERS):
        two.variant, two.where = "riding", "water"
    if key == "between" and head_word(a) in BRIDGES and b.name in ("cliff", "mountain"):
        one.kind, one.word = CATALOG["rope bridge"], None
        one.where = "ground"
    if key == "leaning on" and a.name == "umbrella" and one.variant is None:
        one.variant = "closed"
    if key == "leaning on" and "leaning" in a.variants and one.variant in (None, "standing"):
        one.variant = "leaning"
    if key == "leaning on" and is_slanted(a) and PROPPED not in one.attributes:
        one.attributes.append(PROPPED)
    is_low = is_family(b, VEHICLES) or b.name == "sink"
    if key == "under" and is_human(a) and is_low and b.stance == "ground":
        one.variant = "lying"


def is_slanted(kind: Kind) -> bool:
    """Tell whether a thing stands aslant where it leans: what is tall and made."""
    is_tall = kind.box[1] > TALL * kind.breadth and kind.height_m < LEANING_M
    is_tall = is_tall and kind.name != "umbrella"  # Furled, it is drawn aslant.
    return is_tall and not is_animate(kind) and not is_family(kind, (*FLORA, *BUILDINGS, *VEHICLES))


TALL: Final = 1.15
LEANING_M: Final = 5.0
"""What is so many times as high as wide, and less high than this in metres, leans."""
