"""Owns what `in` means between two things: a garment, a vessel, a seat, a place behind a window.

Does not know phrases.
"""

from typing import Final, TypeAlias

from tintype.engine.vignette.art.blooms import HEADS
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.shrubs import HOLLOW
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.traits import (
    BLADES,
    BUILDINGS,
    FLORA,
    FURNITURE,
    VEHICLES,
    head_word,
    is_family,
    is_holder,
    is_plate,
    is_solid,
)
from tintype.engine.vignette.kinds import anchors_of, garment_of, is_animate, is_human, is_worn
from tintype.engine.vignette.reading.deeds import hold, put_upon, wear
from tintype.engine.vignette.reading.draft import Draft

Meaning: TypeAlias = tuple[Draft, str, Draft] | None
"""Subject, relation, object; None if there is none, or no rule is about the two."""
FOOTWEAR: Final = ("shoes", "boots", "sneakers", "rain boots", "slippers", "high heels")
STEM_HOLDERS: Final = ("vase", "jar", "pot", "bottle", "jug", "bucket", "glass", "can")
SWIMMERS: Final = ("sea",)
IN_VASE: Final = 5
THICKETS: Final = ("reeds", "wheat", "corn plant", "fern", "bamboo")
"""What grows or lies so thick that somebody in it has it on all sides."""
AMID: Final = 5
LEAVES: Final = ("leaf", "maple leaf")
HEAP: Final = 10
"""So many leaves are what somebody lies in."""
CARTONS: Final = ("carton", "egg carton", "cardboard carton", "egg box")
HOLDER_HUES: Final = {"silver": "silver", "gold": "gold", "wood": "brown", "metal": "grey"}


def has_pane(kind: Kind) -> bool:
    """Tell whether somebody is seen in a window of it."""
    return "window" in kind.variants or "display" in anchors_of(kind.name)


def enter(one: Draft, two: Draft) -> Meaning:
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
    if b.name == "sailboat" and two.text == "boat" and is_animate(a):
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
    if b.name == "log" and is_animate(a):
        two.attributes += [] if HOLLOW in two.attributes else [HOLLOW]
        return (one, "inside", two)
    if b.name in LEAVES and is_animate(a) and two.count > 1 and not two.is_counted:
        two.kind, two.word, two.count = CATALOG["leaf pile"], None, 1
        return (one, "inside", two)  # It looks out of the heap.
    if b.name in THICKETS and is_animate(a) and not two.is_counted:
        two.count = max(two.count, AMID)  # It stands amid them.
        return (two, "around", one)
    if a.name in BLADES and is_solid(b):
        return (one, "inside", two)
    if is_tree(b) or (is_family(b, FURNITURE) and not is_holder(b)) or b.name == "beach chair":
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
