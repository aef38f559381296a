"""Owns the places on the outside of a thing: tops, walls, doors, cakes, slopes.

Each rule is about one kind of place, and returns None for what is not its own; which are asked,
and in which order, is for `attach`. What is on a body is for `upon_body`.
"""

import math
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import (
    PEAKED,
    SLOPES,
    Hook,
    candles_hook,
    heap_hook,
    sloped_hook,
)
from tintype.engine.vignette.attaching.lying import laid_hook
from tintype.engine.vignette.attaching.posing import GLIDING, ICED, OCCUPIED, is_tucked
from tintype.engine.vignette.formation import CROSSED, PYRAMID, formation_of, places_of
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.scene import Subject
from tintype.engine.vignette.states import AT_HAND, PARTS, part_of

LEDGE_M: Final = 0.5
UNDER_AWNING: Final = 0.4
"""What is higher is not put on the counter of a stall, and how much room there is above it."""
SHEETS: Final = ("map", "document", "letter", "newspaper", "sheet music", "quilt", "notebook")
PRINTED: Final = ("t-shirt", "sweater", "hoodie", "shirt", "flag", "banner", "shield", "sail")
"""What pictures are printed on."""
FACE: Final = 0.2
MATTRESS: Final = 0.68
COVERED: Final = 0.42
LAIN: Final = 0.09
"""Where the middle of the head is of who lies down, of his length, how long he is at most, of the
bed, where its blanket begins, and how far his head is above the sheet, of his height.
"""
SERVED: Final = 0.54
"""How far two plates are apart, as a part of the room on the table."""
DROPS: Final = ("water drop",)
TURFS: Final = ("grass", "reeds", "fern", "clover", "leaf")
FRONTS: Final = ("door", "gate", "fridge", "wardrobe")
NOTICES: Final = ("sign", "wreath", "poster", "banner", "calendar", "letter", "heart", "star")
"""What is fixed to the front of a door, not put on top of it."""
HUNG_UP: Final = ("clothes", "baggage", "trinkets")
CARVED: Final = "carved"
"""The attribute of a statue."""
SLENDER: Final = words(
    """guitar violin cello banjo sitar broom screwdriver wrench axe screw oar shovel rake pitchfork
    cane skis snowboard whisk spatula ladle spear dagger mace lightsaber sword rose tulip flower
    flute trumpet pencil pen paintbrush hammer fork knife spoon hairbrush comb rifle nail chisel
    hoe sickle scythe crowbar cleaver razor mop katana needle matchstick drumstick baton pliers
    toothbrush tweezers lipstick ruler crayon"""
) | {
    *("electric guitar", "tennis racket", "golf club", "baseball bat", "hockey stick"),
    *("table knife", "kitchen tongs", "garden shears", "pizza cutter", "can opener"),
    *("bottle opener", "vegetable peeler", "fishing rod", "magic wand", "violin bow", "drum stick"),
    *("battle axe", "paint roller", "soldering iron", "needle and thread", "rolling pin"),
    *("carrot", "leek", "celery", "corn", "asparagus", "skewer"),
}
"""What falls over when it is stood on its end."""
ROOF_LOADS: Final = ("surfboard", "skis", "snowboard", "ladder", "paddle", "oar", "rake")
"""What lies on the roof of a car."""
BEDS: Final = words(
    """tray rug blanket book towel pillow log plate anvil workbench plank slab pedestal napkin box
    piano"""
) | {"cutting board", "tree stump"}
"""On what these lie, besides furniture."""
FLAT: Final = ("cutting board", "plate", "tray", "towel", "blanket", "rug", "napkin", "book")
"""What is seen from above, so that things lie behind each other on it."""


def tucked(f: Fitting) -> Hook | None:
    """Lay the heads of those in a bed side by side on the pillow, in their true size."""
    pillow = f.anchor("pillow")
    if pillow is None or f.pose != OCCUPIED or not is_tucked(f.child):
        return None
    box, (long, tall) = f.host.box, f.kind.box
    scale = min(f.kind.metres_per_unit / f.host.metres_per_unit, MATTRESS * box[0] / tall)
    way = 1 if pillow.x < 0.5 * box[0] else -1
    behind = [f.total - 1 - k for k in range(f.first, f.first + f.count)]
    foot = pillow.y + LAIN * tall * scale
    places = tuple(
        (pillow.x + way * ((0.5 - FACE) * long * scale + 27 * k), foot - 17 * k) for k in behind
    )
    # Of the rest nothing is seen under the blanket.
    edge = COVERED * box[0]
    pane = (0.0, 0.0, edge, box[1]) if way > 0 else (box[0] - edge, 0.0, box[0], box[1])
    return Hook(places=places, scale=scale, is_close=True, pane=pane)


def raised(f: Fitting) -> Hook | None:
    """Make statues larger than what they stand on, and hold up what both arms lift."""
    if f.host.name == "pedestal" and CARVED in f.child.attributes:
        big = 1.25 * f.host.box[1] / f.kind.box[1]
        f.scale = min(max(f.scale, big), 1.7 * f.host.box[0] / f.kind.breadth)
    return None


def at_part(f: Fitting) -> Hook | None:
    """Put things on the part of a thing that was named: the bonnet of a car, the mast of a ship."""
    part = part_of(f.child.attributes)
    if part is None or (part == "back" and not f.host.category.startswith("furniture")):
        return None
    at = place_of(part, f)
    if PARTS[part] == "top" and f.host.name != "tree":
        at = straddled(f, at)
    room = max(at.size or 0.0, 0.12 * f.host.box[0] * f.total)
    pitch = min(f.kind.breadth * f.scale, room / max(1, f.total))
    return Hook(places=f.landed(f.spread(at, pitch)), scale=f.scale)


def straddled(f: Fitting, at: Anchor) -> Anchor:
    """Return the place on a ridge so low that the feet on both its sides are on the roof."""
    reach = STRIDE * f.kind.breadth * f.scale
    sides = [f.edge.at(at.x + way * reach) for way in (-1, 1)]
    low = min(max(sides), at.y + 0.5 * f.kind.box[1] * f.scale)
    return msgspec.structs.replace(at, y=max(at.y, 0.5 * (at.y + low)))


STRIDE: Final = 0.3
"""How far a foot is from the middle, of the width."""


def place_of(part: str, f: Fitting) -> Anchor:
    """Return where a part of a thing is: the rim of a vessel is where one puts things in."""
    bars, mouth = f.anchor("bars"), f.anchor("inside")
    if part == "handlebars" and bars is not None:
        return bars
    face, mouth_of = f.anchor("face"), f.anchor("mouth")
    if PARTS[part] == "muzzle" and face is not None and mouth_of is not None:
        return Anchor(x=0.3 * face.x + 0.7 * mouth_of.x, y=0.5 * (face.y + mouth_of.y))
    if PARTS[part] == "brim" and mouth is not None and not f.host.name.endswith("bridge"):
        return Anchor(x=mouth.x + 0.46 * (mouth.size or 0.0), y=mouth.y)
    return f.edge.part(PARTS[part]).anchor


def laid(f: Fitting) -> Hook | None:
    """Lay down what cannot stand."""
    if not is_laid_down(f.child, f.kind, f.host) or f.at is None:
        return None
    if f.kind.name in ROOF_LOADS and f.host.category.startswith("vehicles"):
        f.scale = max(f.scale, 0.5 * f.host.box[0] / max(f.kind.box))
        f.at = msgspec.structs.replace(f.at, size=0.9 * f.host.box[0])
    is_mixed = f.kinds > 1
    is_flat = f.host.name in FLAT
    return laid_hook(
        *(f.kind, f.host, f.at, f.count, f.first, f.total, f.scale),
        is_mixed=is_mixed,
        is_flat=is_flat,
    )


def in_formation(f: Fitting) -> Hook | None:
    """Lay things on a table or a plate in the formation that was asked for."""
    name = formation_of(f.child.attributes)
    if name is None or name == CROSSED or f.kinds > 1 or f.count < 2:
        return None
    is_pyramid = name == PYRAMID
    places = places_of(name, f.count, f.kind.breadth, f.kind.box[1], is_upright=False)
    wide = max(x for x, _ in places) - min(x for x, _ in places) + f.kind.breadth
    scale = min(f.scale, (0.8 if is_pyramid else 1.0) * f.room / wide)
    flat = 1.0 if is_pyramid else 0.5
    ledge = f.anchor("ledge") if f.kind.height_m < LEDGE_M else None
    if ledge is not None:
        tall = max(-y for _, y in places) + f.kind.box[1]
        scale = min(scale, UNDER_AWNING * f.host.box[1] / tall)
    at = ledge or f.place
    return Hook(
        places=tuple((at.x + x * scale, at.y + flat * y * scale) for x, y in places), scale=scale
    )


def before_diners(f: Fitting) -> Hook | None:
    """Serve each of two who sit at a table on his own side."""
    if AT_HAND not in f.child.attributes or f.total != 2:
        return None
    return Hook(places=f.spread(f.place, SERVED * f.room), scale=f.scale)


def sipping(f: Fitting) -> Hook | None:
    """Let a hummingbird hover with its beak in a flower."""
    is_bloom_host = f.host.category in ("flowers", "blossoms")
    if f.kind.name != "hummingbird" or not is_bloom_host:
        return None
    heart = f.at or Anchor(x=0.5 * f.host.box[0], y=0.26 * f.host.box[1])
    scale = max(f.scale, 0.8 * f.host.box[0] / f.kind.box[0])
    low = heart.y + (0.3 * heart.size if heart.size else 0.0)
    places = tuple((heart.x - 0.1 * f.host.box[0], low + 26 * k) for k in range(f.count))
    return Hook(places=places, scale=scale, grips=("mouth",))


def on_ledge(f: Fitting) -> Hook | None:
    """Heap small things on a ledge."""
    ledge = f.anchor("ledge")
    if not ledge or f.kind.height_m > LEDGE_M:
        return None
    return heap_hook(f.kind, ledge, ledge.size or 100.0, f.count, f.first, f.total)


def on_wall(f: Fitting) -> Hook | None:
    """Hang pictures and clocks in the middle of a wall."""
    if f.host.name != "wall" or f.kind.stance != "wall":
        return None
    scale = 0.62 * f.host.box[1] / f.kind.box[1] / max(1.0, (f.total / 3) ** 0.5)
    return f.centred(scale, 0.58 * f.host.box[1], 1.2 * f.kind.box[0] * scale)


def on_stairs(f: Fitting) -> Hook | None:
    """Put things from step to step, the first one low."""
    if f.host.name != "stairs":
        return None
    box, total = f.host.box, f.total
    is_alone = "human" in f.kind.tags and total < 3
    scale = (
        0.48 * box[1] / f.kind.box[1] if is_alone else min(f.scale, 0.3 * box[1] / f.kind.box[1])
    )
    is_mirrored = f.at is not None and f.at.x < box[0] / 2
    steps = tuple(
        (box[0] * abs(is_mirrored - (0.2 + 0.64 * t)), box[1] * (0.72 - 0.48 * t))
        for t in (k / max(1, total - 1) if total > 1 else 0.45 for k in range(total))
    )
    return Hook(places=steps[f.first : f.first + f.count], scale=scale)


def on_cake(f: Fitting) -> Hook | None:
    """Stick candles into a cake; what decorates it is small on it, and close together."""
    if f.host.category not in ICED:
        return None
    if f.kind.name == "candle" and f.at:
        return candles_hook(f.kind, f.host, f.at, f.count, f.first, f.total)
    if f.kind.category != "fruit":
        return None
    box = f.host.box
    top = f.at or Anchor(x=0.56 * box[0], y=0.2 * box[1], size=0.6 * box[0])
    room = 0.9 * (top.size or box[0]) / max(1, f.total)
    scale = min(f.scale, 0.24 * box[1] / f.kind.box[1], 1.1 * room / f.kind.breadth)
    return Hook(places=f.spread(top, min(f.kind.breadth * scale, room)), scale=scale)


def on_treetop(f: Fitting) -> Hook | None:
    """Put a star or an angel on the top of a fir."""
    if f.host.name != "christmas tree" or f.kind.name not in ("star", "angel"):
        return None
    scale = 0.17 * f.host.box[1] / f.kind.box[1]
    return Hook(places=((0.5 * f.host.box[0], 0.13 * f.host.box[1]),) * f.count, scale=scale)


def in_hat(f: Fitting) -> Hook | None:
    """Put feathers into the band of a hat."""
    if f.kind.name != "feather" or f.host.category not in ("hats", "headgear"):
        return None
    scale = 0.95 * f.host.box[1] / f.kind.box[1]
    band = Anchor(x=0.66 * f.host.box[0], y=0.62 * f.host.box[1])
    return Hook(places=f.spread(band, 0.3 * f.kind.breadth * scale), scale=scale)


def on_ladder(f: Fitting) -> Hook | None:
    """Stand people on the rungs of a ladder, in their true size."""
    if f.host.name != "ladder" or "human" not in f.kind.tags:
        return None
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = max(true, 0.5 * f.host.box[1] / f.kind.box[1])
    grip = f.drawing.anchors.get("grip")  # It leans with the ladder.
    rung = Anchor(x=grip.x if grip else 0.5 * f.host.box[0], y=0.6 * f.host.box[1])
    return Hook(places=f.spread(rung, f.kind.breadth * scale), scale=scale)


def on_front(f: Fitting) -> Hook | None:
    """Fix notices to a door, and hang coats on it."""
    is_notice = f.kind.name in NOTICES or f.kind.category in HUNG_UP
    if f.host.name not in FRONTS or not is_notice:
        return None
    scale = min(0.72 * f.host.box[0] / f.kind.box[0], 0.4 * f.host.box[1] / f.kind.box[1])
    return f.centred(scale, 0.28 * f.host.box[1], f.kind.breadth * scale)


def as_strands(f: Fitting) -> Hook | None:
    """Wind strings of lights around a tree, and hang them along the eaves and walls of a house."""
    if f.kind.name != "string lights" or f.host.box[1] < f.kind.box[1]:
        return None
    wide, tall = f.host.breadth, f.host.box[1]
    levels = [0.34 + 0.5 * k / max(1, f.total - 1) for k in range(f.total)]
    scale = 0.74 * wide / f.kind.box[0]
    places = tuple(
        (0.5 * f.host.box[0], tall * level + 0.5 * f.kind.box[1] * scale) for level in levels
    )
    return Hook(places=places[f.first : f.first + f.count], scale=scale)


def as_print(f: Fitting) -> Hook | None:
    """Print things on shirts and flags."""
    if f.host.name not in PRINTED:
        return None
    scale = 0.34 * f.host.spread / f.kind.spread / max(1, f.total) ** 0.5
    return f.centred(scale, 0.54 * f.host.box[1], 1.1 * f.kind.breadth * scale)


def on_sheet(f: Fitting) -> Hook | None:
    """Lay things on the middle of what is seen from the front."""
    if f.host.name not in SHEETS:
        return None
    scale = max(f.scale, 0.42 * f.host.spread / f.kind.spread)
    scale = min(scale, 0.86 * f.host.box[0] / (max(1, f.total) * f.kind.breadth))
    return f.centred(scale, 0.5 * f.host.box[1], 0.88 * f.host.box[0] / max(1, f.total))


def as_dew(f: Fitting) -> Hook | None:
    """Let drops lie on a leaf."""
    if f.host.name not in TURFS or f.kind.name not in DROPS:
        return None
    scale = min(f.scale, 0.2 * f.host.spread / f.kind.spread)
    leaf = Anchor(x=0.44 * f.host.box[0], y=0.5 * f.host.box[1])
    return Hook(places=f.spread(leaf, f.kind.breadth * scale), scale=scale)


def on_slope(f: Fitting) -> Hook | None:
    """Stand things on a hill; who sits on a wall is what one looks at."""
    if f.host.name == "wall" and f.kind.stance == "ground":
        high = min(0.85 * f.host.box[1] / f.kind.box[1], 0.8 * f.room / f.kind.breadth / f.total)
        f.scale = max(f.scale, high)
    if f.host.name not in SLOPES:
        return None
    hook = sloped_hook(f.kind, f.host, f.place, f.count, f.first, f.total, f.scale, crowd=f.crowd)
    hook = msgspec.structs.replace(hook, places=f.landed(hook.places))
    return downhill(hook, f) if f.child.variant in GLIDING else hook


STEEPER: Final = 1.5
"""How much more the side of a hill falls than its top does."""
SUNK_IN: Final = 0.16
"""How far the belly of one who slides is in the snow, as a part of the hill's height."""


def downhill(hook: Hook, f: Fitting) -> Hook:
    """Return the places of those who slide down a hill: one behind the other on its right side."""
    width, height = f.host.box
    scale = min(hook.scale, 0.26 * width / f.kind.breadth / max(1.0, 0.5 * f.total))
    steps = [(f.first + k + 0.5) / f.total for k in range(f.count)]
    xs = [width * (0.6 + 0.3 * s) if f.total > 1 else 0.7 * width for s in steps]
    fall = SLOPES[f.host.name] * STEEPER * height
    half = width / 2
    bend = 1.0 if f.host.name in PEAKED else 1.6
    low = f.place.y + SUNK_IN * height
    places = tuple((x, low + fall * (abs(x - f.place.x) / half) ** bend) for x in xs)
    tilt = math.degrees(math.atan2(fall * bend, half)) * 0.8
    return msgspec.structs.replace(hook, places=places, scale=scale, tilt=tilt)


def is_laid_down(child: Subject, kind: Kind, host: Kind) -> bool:
    """Say whether a thing that cannot stand lies on what it is put on."""
    is_long = kind.name in SLENDER or (kind.name == "umbrella" and child.variant == "closed")
    if kind.name in ROOF_LOADS and host.category.startswith("vehicles"):
        return True
    return is_long and is_bed(host)


def is_bed(host: Kind) -> bool:
    """Say whether what cannot stand lies on a thing."""
    return host.category.startswith(("furniture", "furnishings", "bedding")) or host.name in BEDS
