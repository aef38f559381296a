"""Owns the places on one drawn thing for what lies on it, is in it or rides it.

Of the rules for a relation the first that fits is taken; what no rule is about stands in a row.
Does not choose the size that things have beside each other (`hang`), nor draw. Longer than most
files because it is one list of rules, one for each kind of place, in the order they are tried.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

import msgspec

from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.formation import CROSSED, PYRAMID, formation_of, places_of
from tintype.engine.vignette.hooks import (
    ASLANT,
    SLOPES,
    Hook,
    candles_hook,
    climbing_hook,
    dipped_hook,
    ends_hook,
    hanging_hook,
    heap_hook,
    is_tree,
    keys_hook,
    laid_hook,
    lap_hook,
    line_hook,
    sloped_hook,
    spaced,
    within_hook,
)
from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.posing import ICED, is_driver, is_stemmed
from tintype.engine.vignette.scene import RelationName, Subject
from tintype.engine.vignette.states import ON_CHEST, ON_HEAD

LEAVES: Final = ("door", "gate", "window")
"""What a wall has in it."""
SHEETS: Final = ("map", "document", "letter", "newspaper", "sheet music", "quilt")
PRINTED: Final = ("t-shirt", "sweater", "hoodie", "shirt", "flag", "banner", "shield", "sail")
"""What pictures are printed on."""
LINES: Final = ("clothesline", "washing cord", "power line")
"""What things hang from side by side."""
DROPS: Final = ("water drop",)
TURFS: Final = ("grass", "reeds", "fern", "clover", "leaf")
FRONTS: Final = ("door", "gate", "fridge", "wardrobe")
NOTICES: Final = ("sign", "wreath", "poster", "banner", "calendar", "letter", "heart", "star")
"""What is fixed to the front of a door, not put on top of it."""
HUNG_UP: Final = ("clothes", "baggage", "trinkets")
LAPPED: Final = ("sitting", "seated", "reading", "reading seated")
"""Poses of people that make a lap."""
DIPPED: Final = ("spoon", "fork")
"""What stands in a cup with its handle up."""
CARVED: Final = "carved"
"""The attribute of a statue."""
SLENDER: Final = words(
    """guitar violin cello banjo sitar broom screwdriver wrench axe screw oar shovel rake pitchfork
    cane skis snowboard whisk spatula ladle spear dagger mace lightsaber sword rose tulip flower
    flute trumpet pencil pen paintbrush hammer fork knife spoon hairbrush comb rifle"""
) | {"electric guitar", "tennis racket", "golf club", "baseball bat", "hockey stick"}
"""What falls over when it is stood on its end."""
ROOF_LOADS: Final = ("surfboard", "skis", "snowboard", "ladder", "paddle", "oar", "rake")
"""What lies on the roof of a car."""
BEDS: Final = ("tray", "rug", "blanket", "book", "towel", "pillow", "log", "plate", "cutting board")
HEAPED: Final = (
    "awards",
    "fruit",
    "vegetables",
    "food",
    "sweets",
    "snacks",
    "groceries",
    "balls",
    "toys",
)
ABREAST: Final = 9
"""More of these lie on a thing in rows behind each other."""
PEERING: Final = 3
"""The same for animals that look out of a box."""
STEPS: Final = (0, 2, 1)
HIGHER: Final = 0.55
"""Heads that would cover each other are at three heights, so many heads apart."""
FEW_STEMS: Final = 3
MANY_STEMS: Final = 6
"""More stems than these in a vase lean further out, and are shorter."""
FEW: Final = 4
FEW_KINDS: Final = 7
"""More of these in a bowl lie on top of each other, of one kind or of several."""
LAID_OUT: Final = ("food", "sweets", "drinks", "fruit", "tableware", "baggage")
BEHIND_GLASS: Final = 0.62
"""Height of the head of a driver, as a part of the window's width."""


class Fitting(msgspec.Struct, kw_only=True):
    """What hangs on what, and where it would go if no rule said otherwise.

    `count` pieces of `child` begin at the place `first` of `total` in the same relation; `scale` is
    units of the host by units of the child, `at` the host's anchor for the relation. `crowd` is
    how many hang so in all, `breadth` their mean, of `kinds` kinds.
    """

    child: Subject
    kind: Kind
    host: Kind
    drawing: Drawing
    pose: str | None
    name: RelationName
    scale: float
    at: Anchor | None
    count: int
    first: int
    total: int
    crowd: int
    breadth: float
    kinds: int

    def hook(self) -> Hook:
        """Return where the pieces hang."""
        for rule in (keyed, *RULES.get(self.name, ())):
            if (hook := rule(self)) is not None:
                return hook
        is_beast = self.kind.category.startswith(("animals", "birds"))
        is_litter = self.name == "inside" and not self.is_cut and is_beast
        if self.total > (PEERING if is_litter else ABREAST) and (is_litter or self.name == "on"):
            return self.in_ranks()
        return self.in_row()

    @property
    def place(self) -> Anchor:
        """The anchor, or one near the upper edge of a host that has none for this."""
        if self.at is not None:
            return self.at
        high = 0.24 if self.host.category in LAID_OUT else 0.04
        box = self.host.box
        return Anchor(x=box[0] / 2, y=box[1] * high, size=box[0] * 0.7)

    @property
    def room(self) -> float:
        """How wide the place is, in units of the host."""
        return self.place.size or self.host.box[0] * (0.5 if self.name == "inside" else 0.8)

    @property
    def is_cut(self) -> bool:
        """Whether what is inside must be cut, because nothing of the host covers it."""
        return self.drawing.front is None

    def anchor(self, name: str) -> Anchor | None:
        """Return an anchor of the host's drawing."""
        return self.drawing.anchors.get(name)

    def spread(self, at: Anchor, pitch: float) -> tuple[tuple[float, float], ...]:
        """Return a place for each piece, so far apart."""
        return spaced(at, self.count, pitch, self.first, self.total)

    def centred(self, scale: float, y: float, pitch: float) -> Hook:
        """Return places whose pieces have their middles at a height of the host's box."""
        middle = Anchor(x=0.5 * self.host.box[0], y=y + 0.5 * self.kind.box[1] * scale)
        return Hook(places=self.spread(middle, pitch), scale=scale)

    def in_ranks(self) -> Hook:
        """Return places in rows behind each other, the furthest drawn first."""
        ranks = 2 if self.total <= 2 * ABREAST else 3
        per = -(-self.total // ranks)
        wide = 1.1 if self.name == "on" else 1.7  # Kittens sit close.
        scale = min(self.scale, wide * self.room / (per * self.breadth))
        pitch = min(self.breadth * scale * 1.04, 1.1 * self.room / per)
        # Of a litter only heads and paws look out.
        is_litter = self.name == "inside"
        lift = (0.34 if is_litter else 0.5) * self.kind.box[1] * scale
        places: list[tuple[float, float]] = []
        for k in range(self.first, self.first + self.count):
            rank, column = divmod(k, per)
            behind = ranks - 1 - rank
            n = min(per, self.total - rank * per)
            x = self.place.x + (column - (n - 1) / 2) * pitch
            places.append((x, self.place.y - behind * lift))
        return Hook(places=tuple(places), scale=scale, sink=0.4 if is_litter else 0.0)

    def in_row(self) -> Hook:
        """Return places side by side at the anchor; what has no room for all is drawn smaller."""
        scale, is_in = self.scale, self.name == "inside"
        used, limit = self.breadth * self.total * scale, self.room * (0.95 if is_in else 1.25)
        if used > limit:
            scale *= max(limit / used, 0.4)
        pitch = min(self.kind.breadth * scale, self.room / max(1, self.total) * 1.15)
        return Hook(
            places=self.spread(self.place, pitch),
            scale=scale,
            grips=("bottom",) if "seat" in self.drawing.anchors else (),
            sink=0.45 if is_in and self.is_cut else 0.0,
            is_cut=is_in and self.is_cut,
        )


Rule: TypeAlias = Callable[[Fitting], Hook | None]
"""Returns where things hang if the rule is about them; it may change their `scale` and `at`."""


def keyed(f: Fitting) -> Hook | None:
    """Hang keys on their ring."""
    ring = f.anchor("keys") if f.host.name == "key ring" else None
    return keys_hook(f.kind, f.host, ring, f.count, f.first, f.total) if ring else None


def pegged(f: Fitting) -> Hook | None:
    """Hang things on a clothesline."""
    at = f.at or f.anchor("top")
    if f.host.name not in LINES or at is None:
        return None
    return line_hook(f.kind, f.host, at, f.count, f.first, f.total, f.scale)


def hanging(f: Fitting) -> Hook:
    """Let things hang down."""
    return hanging_hook(f.kind, f.host, f.at, f.count, f.first, f.total, f.scale)


def climbing(f: Fitting) -> Hook:
    """Let things climb."""
    return climbing_hook(f.kind, f.host, f.count, f.first, f.total, f.scale)


def raised(f: Fitting) -> Hook | None:
    """Make statues larger than what they stand on, and hold up what both arms lift."""
    if f.host.name == "pedestal" and CARVED in f.child.attributes:
        big = 1.25 * f.host.box[1] / f.kind.box[1]
        f.scale = min(max(f.scale, big), 1.7 * f.host.box[0] / f.kind.breadth)
    return None


def laid(f: Fitting) -> Hook | None:
    """Lay down what cannot stand."""
    if not is_laid_down(f.child, f.kind, f.host) or f.at is None:
        return None
    if f.kind.name in ROOF_LOADS and f.host.category.startswith("vehicles"):
        f.scale = max(f.scale, 0.5 * f.host.box[0] / max(f.kind.box))
        f.at = msgspec.structs.replace(f.at, size=0.9 * f.host.box[0])
    return laid_hook(f.kind, f.host, f.at, f.count, f.first, f.total, f.scale)


def lifted(f: Fitting) -> Hook | None:
    """Put onto both hands what somebody holds up."""
    one, two = f.anchor("front_hand"), f.anchor("rear_hand")
    if f.pose == "cheering" and one and two:
        # A bar is gripped; what is heavy rests on the hands.
        low = 0.5 * f.kind.box[1] * f.scale if f.kind.name == "barbell" else 0.0
        f.at = Anchor(x=(one.x + two.x) / 2, y=min(one.y, two.y) + low, size=f.host.box[0])
    return None


def on_chest(f: Fitting) -> Hook | None:
    """Set things on the chest of who lies."""
    chest = f.anchor("chest")
    if chest is None or ON_CHEST not in f.child.attributes or f.pose not in ("sleeping", "lying"):
        return None
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = true if "human" in f.kind.tags else f.scale
    top = chest.y - 0.4 * (chest.size or 0.0)
    return Hook(places=((chest.x, top),), scale=scale, grips=("bottom",), sink=0.04)


def on_lap(f: Fitting) -> Hook | None:
    """Seat things on the lap of who sits."""
    lap = f.anchor("lap")
    if not lap or f.pose not in LAPPED or f.kind.category.startswith("birds"):
        return None
    return lap_hook(f.kind, f.host, lap, f.scale)


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
    at = f.place
    return Hook(
        places=tuple((at.x + x * scale, at.y + flat * y * scale) for x, y in places), scale=scale
    )


def on_head(f: Fitting) -> Hook | None:
    """Put things on the top of somebody's head."""
    head = f.anchor("head")
    if head is None or ON_HEAD not in f.child.attributes:
        return None
    wide = head.size or 0.3 * f.host.box[0]
    scale = min(f.scale, ON_TOP * wide / f.kind.breadth / max(1.0, 0.7 * f.total))
    crown = Anchor(x=head.x, y=head.y + 0.12 * wide, size=1.2 * wide)
    return Hook(places=f.spread(crown, 0.9 * f.kind.breadth * scale), scale=scale)


ON_TOP: Final = 1.7
"""How wide what is on a head is at most, in heads."""


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


def in_beam(f: Fitting) -> Hook | None:
    """Let somebody hover in the beam of a flying saucer."""
    if f.pose != "beaming" or f.at is None:
        return None
    scale = min(0.34 * f.host.box[0] / f.kind.breadth, 0.36 * f.host.box[1] / f.kind.box[1])
    low = Anchor(x=f.at.x, y=f.at.y - 0.04 * f.host.box[1])
    return Hook(places=f.spread(low, f.kind.breadth * scale), scale=scale)


def on_ledge(f: Fitting) -> Hook | None:
    """Heap small things on a ledge."""
    ledge = f.anchor("ledge")
    if not ledge or f.kind.height_m > 0.5:
        return None
    return heap_hook(f.kind, ledge, ledge.size or 100.0, f.count, f.first, f.total)


def on_wall(f: Fitting) -> Hook | None:
    """Hang pictures and clocks in the middle of a wall."""
    if f.host.name != "wall" or f.kind.stance != "wall":
        return None
    scale = 0.62 * f.host.box[1] / f.kind.box[1] / max(1.0, (f.total / 3) ** 0.5)
    return f.centred(scale, 0.58 * f.host.box[1], 1.2 * f.kind.box[0] * scale)


def in_wall(f: Fitting) -> Hook | None:
    """Let doors and windows into a wall."""
    if f.host.name != "wall" or f.kind.name not in LEAVES:
        return None
    scale = 0.93 * f.host.box[1] / f.kind.box[1]
    foot = Anchor(x=0.5 * f.host.box[0], y=f.host.ground)
    return Hook(places=f.spread(foot, 1.2 * f.kind.box[0] * scale), scale=scale)


def on_stairs(f: Fitting) -> Hook | None:
    """Put things from step to step, the first one low."""
    if f.host.name != "stairs":
        return None
    box, total = f.host.box, f.total
    scale = min(f.scale, 0.3 * box[1] / f.kind.box[1])
    is_mirrored = f.at is not None and f.at.x < box[0] / 2
    steps = tuple(
        (box[0] * abs(is_mirrored - (0.2 + 0.64 * t)), box[1] * (0.72 - 0.48 * t))
        for t in (k / max(1, total - 1) if total > 1 else 0.45 for k in range(total))
    )
    return Hook(places=steps[f.first : f.first + f.count], scale=scale)


def at_ends(f: Fitting) -> Hook | None:
    """Seat things at both ends of a see-saw."""
    other = f.anchor("other_end")
    if other is None or not f.at:
        return None
    return ends_hook(f.kind, f.host, (f.at, other), f.count, f.first, scale=f.scale)


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


def in_trunk(f: Fitting) -> Hook | None:
    """Let doors and windows into a tree."""
    if not is_tree(f.host) or f.kind.name not in LEAVES:
        return None
    is_door = f.kind.name != "window"
    scale = (0.24 if is_door else 0.15) * f.host.box[1] / f.kind.box[1]
    low = Anchor(x=0.5 * f.host.box[0], y=f.host.ground if is_door else 0.56 * f.host.box[1])
    places = spaced(low, f.count, f.kind.breadth * scale * 1.2, 0, f.count)
    return Hook(places=places, scale=scale)


def on_ladder(f: Fitting) -> Hook | None:
    """Stand people on the rungs of a ladder, in their true size."""
    if f.host.name != "ladder" or "human" not in f.kind.tags:
        return None
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = max(true, 0.5 * f.host.box[1] / f.kind.box[1])
    rung = Anchor(x=0.5 * f.host.box[0], y=0.6 * f.host.box[1])
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
    return sloped_hook(f.kind, f.host, f.place, f.count, f.first, f.total, f.scale, crowd=f.crowd)


def on_canvas(f: Fitting) -> Hook | None:
    """Show a picture of things, on the canvas."""
    if "blank" not in f.host.variants or f.at is None:
        return None
    share = 0.52 if f.host.name == "picture frame" else 0.36
    box = f.host.box
    scale = min(share * box[1] / f.kind.box[1], 0.6 * box[0] / f.kind.breadth / f.total)
    low = Anchor(x=f.at.x, y=f.at.y + 0.5 * scale * f.kind.box[1])
    return Hook(places=f.spread(low, 0.9 * f.kind.breadth * scale), scale=scale)


def in_basket(f: Fitting) -> Hook | None:
    """Put things into the basket of a bicycle."""
    basket = f.anchor("basket")
    if not basket:
        return None
    scale = 0.3 * f.host.box[1] / f.kind.box[1]
    pitch = 0.7 * (basket.size or 40.0) / max(1, f.total - 1)
    return Hook(places=f.spread(basket, pitch), scale=scale, sink=0.3, is_cut=True)


def in_glass(f: Fitting) -> Hook | None:
    """Put things into a vessel through which they are seen."""
    within = f.anchor("within")
    if not within or is_stemmed(f.kind) or "human" in f.kind.tags:
        return None
    return within_hook(f.kind, within, f.count, f.first, f.total)


def in_mouth(f: Fitting) -> Hook | None:
    """Let long things look out of the mouth of an open vessel, and spoons stand in a cup."""
    if f.pose == "open" and f.at and is_bloom(f.kind):
        return bunched(f, f.at, sink=0.0)
    if f.pose == "open" and f.at and is_stemmed(f.kind):
        scale = 1.12 * f.host.box[1] / f.kind.box[1]
        wide = f.at.size or 0.5 * f.host.box[0]
        pitch = min(0.6 * f.kind.breadth * scale, wide / max(1, f.total - 1))
        return Hook(places=f.spread(f.at, pitch), scale=scale)
    if f.kind.name in DIPPED:
        brim = f.anchor("inside") or f.anchor("mouth")
        brim = brim or Anchor(x=f.host.box[0] * 0.45, y=f.host.box[1] * 0.44)
        return dipped_hook(f.kind, f.host, brim, f.count, f.first, f.total)
    return None


def in_cup(f: Fitting) -> Hook | None:
    """Stand pencils and brushes in a cup or a can, all the way down, fanned out at the top."""
    tilt = ASLANT.get(f.kind.name)
    mouth = f.anchor("inside")
    if tilt is None or mouth is None or f.host.name == "pencil case":
        return None
    long = min(f.kind.box) * 1.27
    scale = 1.4 * f.host.box[1] / long
    pitch = 0.62 * (mouth.size or 0.5 * f.host.box[0]) / max(2, f.total)
    middle = Anchor(x=mouth.x, y=f.host.ground - 0.08 * f.host.box[1] - 0.5 * long * scale)
    return Hook(places=f.spread(middle, pitch), scale=scale, sink=0.5, tilt=tilt)


def at_wheel(f: Fitting) -> Hook | None:
    """Seat who drives behind a window."""
    cockpit = f.anchor("cockpit")
    window = cockpit or f.anchor("driver") or (f.anchor("inside") if f.is_cut else None)
    if not is_driver(f.child, f.name, f.host) or not window:
        return None
    wide = window.size or f.host.box[0] * 0.2
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = min(1.1 * true, 0.95 * wide / f.kind.breadth)
    spread = f.spread(window, f.kind.breadth * scale * 0.9)
    sink = 0.6 if cockpit else 0.74
    if "storybook" in f.kind.tags:
        # A beast's head is large; all of it looks out.
        top, neck = head_of(f.kind.name)
        sink = 1 - neck / f.kind.box[1]
        scale = min(scale, BEHIND_GLASS * wide / (neck - top))
    return Hook(places=spread, scale=scale, sink=sink, is_cut=True)


def on_wave(f: Fitting) -> Hook | None:
    """Let each ride on a board of its own, with water between them."""
    if f.host.name != "wave" or f.total < 2:
        return None
    at, scale = f.place, 0.8 * f.scale
    places = tuple(
        (x, y + (0.75 if x < at.x else 0.4) * (at.x - x))
        for x, y in f.spread(at, 0.62 * f.kind.box[0] * scale)
    )
    return Hook(places=places, scale=scale, grips=("bottom",), sink=0.04)


def astride(f: Fitting) -> Hook:
    """Seat riders behind each other."""
    places = f.spread(f.place, f.kind.breadth * f.scale * 0.7)
    return Hook(places=places, scale=f.scale, grips=("bottom",), sink=0.04)


def in_pane(f: Fitting) -> Hook | None:
    """Show things behind a window: animals and things whole, people from the waist up."""
    sill = f.anchor("display")
    if sill is None:
        return None
    wide = sill.size or 60.0
    is_human = "human" in f.kind.tags
    scale = (1.7 if is_human else 0.9) * min(wide, 54.0) / f.kind.box[1]
    pitch = 0.9 * wide / max(1, f.total)
    scale = scale if is_human else min(scale, 0.86 * wide / max(1, f.total) / f.kind.breadth)
    sink = 0.5 if is_human else 0.0
    return Hook(places=f.spread(sill, pitch), scale=scale, sink=sink, is_cut=is_human)


def in_pot(f: Fitting) -> Hook | None:
    """Grow trees out of pots; let animals look over the edge of a boot."""
    if f.host.name == "plant pot" and is_tree(f.kind):
        scale = 2.2 * f.host.box[1] / f.kind.box[1]
        return Hook(places=f.spread(f.place, f.room), scale=scale, sink=0.03)
    if f.host.name == "boots" and "human" not in f.kind.tags:
        scale = max(f.scale, 0.6 * f.host.box[1] / f.kind.box[1])
        places = f.spread(f.place, f.kind.breadth * scale)
        return Hook(places=places, scale=scale, sink=0.54, is_cut=True)
    return None


def in_vase(f: Fitting) -> Hook | None:
    """Stand stems in a vase; their heads are as high above it as the vase is tall."""
    if f.host.name != "vase" or not is_bloom(f.kind):
        return None
    return bunched(f, f.place, sink=0.24)


def bunched(f: Fitting, mouth: Anchor, *, sink: float) -> Hook:
    """Return places for flowers in a vessel, their heads at three heights.

    `sink` is how much of them is below the place, which is 0 at the bottom of one of glass.
    """
    scale = (1.3 if sink else 1.5) * f.host.box[1] / f.kind.box[1]
    wide = (2.2 if sink else 1.5) + 0.26 * max(0, f.total - MANY_STEMS)
    scale *= (MANY_STEMS / max(MANY_STEMS, f.total)) ** 0.62
    room = mouth.size or 0.6 * f.host.box[0]
    pitch = min(0.6 * f.kind.breadth * scale, wide * room / max(1, f.total))
    rise = HIGHER * f.kind.breadth * scale if f.total > FEW_STEMS else 0.0
    places = f.spread(mouth, pitch)
    bent = tuple(
        (x, y + 0.16 * abs(x - mouth.x) - rise * STEPS[(f.first + k) % len(STEPS)])
        for k, (x, y) in enumerate(places)
    )
    return Hook(places=bent, scale=scale, sink=sink)


def at_sill(f: Fitting) -> Hook | None:
    """Show head and shoulders over the sill of a window; keep what is inside within its host."""
    if not f.is_cut:
        f.scale = min(f.scale, 1.15 * f.room / f.kind.breadth, 0.95 * f.host.box[1] / f.kind.box[1])
    if "window" not in f.host.variants:
        return None
    is_tall = f.kind.box[1] > 1.6 * f.kind.breadth
    sink = 0.62 if is_tall else 0.4
    scale = 1.3 * f.room / ((1 - sink) * f.kind.box[1])
    scale = scale if is_tall else min(scale, 1.1 * f.room / f.kind.breadth)
    sill = f.spread(f.place, f.room / max(1, f.count))
    return Hook(places=sill, scale=scale, sink=sink, is_cut=True)


def heaped(f: Fitting) -> Hook | None:
    """Heap food and toys where there are many of them."""
    is_many = f.total > (FEW if f.kinds == 1 else FEW_KINDS)
    if f.kind.category not in HEAPED or not is_many or f.is_cut:
        return None
    return heap_hook(f.kind, f.place, f.room, f.count, f.first, f.total)


RULES: Final[Mapping[RelationName, tuple[Rule, ...]]] = MappingProxyType(
    {
        "hanging from": (pegged, hanging),
        "climbing": (climbing,),
        "on": (
            raised,
            laid,
            lifted,
            sipping,
            on_head,
            on_chest,
            on_lap,
            in_formation,
            on_ledge,
            on_wall,
            in_wall,
            on_stairs,
            at_ends,
            on_cake,
            on_treetop,
            in_hat,
            in_trunk,
            on_ladder,
            on_front,
            as_strands,
            as_print,
            on_sheet,
            as_dew,
            on_slope,
        ),
        "riding": (at_ends, at_wheel, on_wave, astride),
        "inside": (
            in_beam,
            on_canvas,
            in_wall,
            in_basket,
            in_cup,
            in_glass,
            in_mouth,
            at_wheel,
            in_pane,
            in_pot,
            in_vase,
            at_sill,
            heaped,
        ),
    }
)
"""The rules for each relation, in the order in which they are asked."""


def is_bloom(kind: Kind) -> bool:
    """Say whether it is a flower on a stem."""
    return kind.category in ("flowers", "blossoms") and kind.box[1] > 1.4 * kind.breadth


def is_laid_down(child: Subject, kind: Kind, host: Kind) -> bool:
    """Say whether a thing that cannot stand lies on what it is put on."""
    is_long = kind.name in SLENDER or (kind.name == "umbrella" and child.variant == "closed")
    if kind.name in ROOF_LOADS and host.category.startswith("vehicles"):
        return True
    is_bed = host.category.startswith(("furniture", "furnishings", "bedding")) or host.name in BEDS
    return is_long and is_bed and host.name not in ("wall", "door")


@lru_cache(maxsize=256)
def head_of(name: str) -> tuple[float, float]:
    """Return the y of the top of a person's head, and of the neck."""
    anchors = CATALOG[name].draw().anchors
    return anchors["head"].y, anchors["neck"].y
