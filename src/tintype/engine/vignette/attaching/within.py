"""Owns the places in a thing: in vessels and vases, behind panes, and let into walls and trees.

Each rule is about one kind of place, and returns None for what is not its own; which are asked,
and in which order, is for `attach`.
"""

from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import (
    ASLANT,
    Hook,
    dipped_hook,
    heap_hook,
    is_tree,
    spaced,
    within_hook,
)
from tintype.engine.vignette.attaching.lying import LAID
from tintype.engine.vignette.attaching.posing import is_stemmed
from tintype.engine.vignette.attaching.traits import FLORA, is_closed, is_family
from tintype.engine.vignette.attaching.upon import SLENDER
from tintype.engine.vignette.kinds import anchors_of, is_animate
from tintype.engine.vignette.states import SPILT

LEAVES: Final = ("door", "gate", "window")
"""What a wall has in it."""
DIPPED: Final = ("spoon", "fork")
"""What stands in a cup with its handle up."""
UPRIGHT: Final = (
    *("flowers", "blossoms", "plants", "shrubs", "drinks", "clothes", "buildings", "landmarks"),
    *("vehicles", "furniture", "furnishings", "appliances", "instruments", "tableware"),
)
"""Families of what is not heaped, though it does not live."""
LANKY: Final = 2.2
"""Nor is what is so many times as high as wide, or as wide as high."""
BOOTS: Final = ("boots", "rubber boots", "cowboy boots")
STEPS: Final = (0, 2, 1)
HIGHER: Final = 0.55
"""Heads that would cover each other are at three heights, so many heads apart."""
FEW_STEMS: Final = 3
MANY_STEMS: Final = 6
"""More stems than these in a vase lean further out, and are shorter."""
RANKED: Final = 10
PLANTED: Final = 0.42
"""From so many flowers on they stand in three ranks; how much of them is below the edge."""
FEW: Final = 4
FEW_KINDS: Final = 7
"""More of these in a bowl lie on top of each other, of one kind or of several."""


def spilling(f: Fitting) -> Hook | None:
    """Let things come out of a vessel: the first in its mouth, the others about its foot."""
    if SPILT not in f.child.attributes:
        return None
    box = f.host.box
    mouth = f.anchor("inside") or Anchor(x=0.5 * box[0], y=0.36 * f.host.ground, size=0.5 * box[0])
    scale = min(f.scale, SPILT_SIZE * f.host.spread / f.kind.spread)
    wide, tall = f.kind.breadth * scale, f.kind.box[1] * scale
    is_lying = has_fallen(f)
    way = -1 if mouth.x < 0.45 * box[0] else 1
    x = mouth.x - way * 0.1 * wide if is_lying else mouth.x + way * 0.3 * (mouth.size or 0.0)
    edge = mouth.x + way * 0.2 * wide if is_lying else (0.94 if way > 0 else 0.06) * box[0]
    places: list[tuple[float, float]] = []
    for k in range(f.first, f.first + f.count):
        if k == 0:
            places.append((x, mouth.y + (1.0 if is_lying else 0.3) * tall))
            continue
        if k == 1 and not is_lying:
            places.append((x + way * 0.5 * wide, 0.5 * (mouth.y + f.host.ground) + 0.2 * tall))
            continue
        row, column = divmod(k - (1 if is_lying else 2), SPILT_ROW)
        shift = 0.62 * wide * column + 0.31 * wide * (row % 2)
        places.append(
            (edge + way * (0.2 * wide + shift), f.host.ground + (0.42 * row - 0.1) * tall)
        )
    if f.kind.name in SLENDER:
        return Hook(places=tuple(places), scale=scale, sink=0.2, tilt=LAID)
    return Hook(places=tuple(places), scale=scale)


def has_fallen(f: Fitting) -> bool:
    """Tell whether a vessel lies on its side: its places are elsewhere than usual."""
    usual = anchors_of(f.host.name)
    return any(
        abs(a.y - usual[name].y) > FALLEN * f.host.box[1]
        for name, a in f.drawing.anchors.items()
        if name in usual
    )


FALLEN: Final = 0.15
SPILT_SIZE: Final = 0.26
SPILT_ROW: Final = 4
"""How large what comes out of a vessel is, as a part of it, and how many lie side by side."""


def in_beam(f: Fitting) -> Hook | None:
    """Let somebody hover in the beam of a flying saucer."""
    if f.pose != "beaming" or f.at is None:
        return None
    scale = min(0.34 * f.host.box[0] / f.kind.breadth, 0.36 * f.host.box[1] / f.kind.box[1])
    low = Anchor(x=f.at.x, y=f.at.y - 0.04 * f.host.box[1])
    return Hook(places=f.spread(low, f.kind.breadth * scale), scale=scale)


def through_hoop(f: Fitting) -> Hook | None:
    """Let a beast jump through a hoop, half of it on either side."""
    if f.host.name != "hula hoop":
        return None
    scale = LEAPT * f.host.box[0] / f.kind.breadth
    scale = min(scale, 0.7 * f.host.box[1] / f.kind.box[1]) if f.total == 1 else f.scale
    return f.centred(scale, 0.5 * f.host.box[1], f.kind.breadth * scale)


LEAPT: Final = 1.5
"""How long a beast is that jumps through a hoop, as a part of the hoop's width."""


def in_shape(f: Fitting) -> Hook | None:
    """Put things into the middle of a flat shape, as in a badge."""
    room = BADGES.get(f.host.name)
    if room is None:
        return None
    share, middle = room
    wide, tall = f.host.box
    scale = min(share * wide / f.kind.breadth / f.total, share * tall / f.kind.box[1])
    return f.centred(scale, middle * tall, 1.08 * f.kind.breadth * scale)


BADGES: Final = {
    "circle": (0.66, 0.475),
    "square": (0.76, 0.475),
    "rectangle": (0.76, 0.475),
    "triangle": (0.46, 0.63),
    "pentagon": (0.6, 0.52),
    "hexagon": (0.66, 0.475),
    "diamond shape": (0.54, 0.475),
    "shield": (0.62, 0.46),
    "heart": (0.56, 0.46),
}
"""Shapes that show what is in them: how much of them that fills, and how high its middle is."""


def in_wall(f: Fitting) -> Hook | None:
    """Let doors and windows into a wall."""
    if f.host.name != "wall" or f.kind.name not in LEAVES:
        return None
    scale = 0.93 * f.host.box[1] / f.kind.box[1]
    foot = Anchor(x=0.5 * f.host.box[0], y=f.host.ground)
    return Hook(places=f.spread(foot, 1.2 * f.kind.box[0] * scale), scale=scale)


def in_trunk(f: Fitting) -> Hook | None:
    """Let doors and windows into a tree."""
    if not is_tree(f.host) or f.kind.name not in LEAVES:
        return None
    is_door = f.kind.name != "window"
    scale = (0.24 if is_door else 0.15) * f.host.box[1] / f.kind.box[1]
    low = Anchor(x=0.5 * f.host.box[0], y=f.host.ground if is_door else 0.56 * f.host.box[1])
    places = spaced(low, f.count, f.kind.breadth * scale * 1.2, 0, f.count)
    return Hook(places=places, scale=scale)


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


def in_sidecar(f: Fitting) -> Hook | None:
    """Seat a passenger in the sidecar of a motorcycle, where head and breast look out."""
    boat = f.anchor("sidecar")
    if not boat:
        return None
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    is_human = "human" in f.kind.tags
    scale = true if is_human else max(true, 0.5 * f.host.box[1] / f.kind.box[1])
    sink = 0.24 if is_human else 0.3
    return Hook(places=f.spread(boat, 0.0), scale=scale, sink=sink, is_cut=True)


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
    if f.host.name == "plant pot" and is_family(f.kind, FLORA) and not is_bloom(f.kind):
        # It is broader than its pot, and taller.
        wide = 1.5 * f.room / f.kind.breadth / max(1, f.total)
        scale = max(min(wide, 1.6 * f.host.box[1] / f.kind.box[1]), f.scale)
        return Hook(places=f.spread(f.place, f.room / f.total), scale=scale, sink=0.06)
    if f.host.name == "plant pot" and is_bloom(f.kind) and 1 < f.total <= MANY_STEMS:
        # More flowers in a pot are no smaller ones.
        scale = min(f.scale, 0.5 * f.room / f.kind.breadth)
        pitch = min(0.8 * f.kind.breadth * scale, 1.1 * f.room / f.total)
        return Hook(places=f.spread(f.place, pitch), scale=scale, sink=0.05)
    if f.host.name in BOOTS and "human" not in f.kind.tags:
        scale = max(f.scale, 0.6 * f.host.box[1] / f.kind.box[1])
        places = f.spread(f.place, f.kind.breadth * scale)
        return Hook(places=places, scale=scale, sink=0.22, is_cut=True)
    return None


def peeping(f: Fitting) -> Hook | None:
    """Let an animal look out from behind goods that it is in: a kitten in a basket of apples."""
    is_beast = f.kind.category.startswith(("animals", "birds", "reptiles"))
    if not is_beast or f.kinds < 2 or f.total <= f.count or "within" in f.drawing.anchors:
        return None
    scale = 0.62 * f.host.box[1] / f.kind.box[1]
    high = Anchor(x=f.place.x + 0.2 * f.room, y=f.place.y - 0.1 * f.host.box[1])
    places = spaced(high, f.count, 0.8 * f.kind.breadth * scale, 0, f.count)
    return Hook(places=places, scale=scale, sink=0.3)


def in_vase(f: Fitting) -> Hook | None:
    """Stand stems in a vase; their heads are as high above it as the vase is tall."""
    if f.host.name != "vase" or not is_bloom(f.kind):
        return None
    return bunched(f, f.place, sink=0.46 if f.pose == "clear" else 0.24)


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


def bedded(f: Fitting) -> Hook | None:
    """Fill what is wide and open with flowers, in ranks, their heads over its edge."""
    if not is_bloom(f.kind) or f.total <= MANY_STEMS or f.is_cut or f.host.name == "vase":
        return None
    ranks = 2 if f.total < RANKED or f.host.box[0] > 2 * f.host.box[1] else 3
    per = -(-f.total // ranks)
    room = 1.1 * f.room
    scale = min(1.5 * room / per / f.kind.breadth, 0.95 * f.host.box[1] / f.kind.box[1])
    places: list[tuple[float, float]] = []
    for k in range(f.first, f.first + f.count):
        rank, column = divmod(k, per)
        behind = ranks - 1 - rank
        n = min(per, f.total - rank * per)
        x = f.place.x + (column - (n - 1) / 2 + 0.25 * (behind % 2)) * room / per
        places.append((x, f.place.y - 0.26 * behind * f.kind.box[1] * scale))
    return Hook(places=tuple(places), scale=scale, sink=PLANTED)


def in_window(f: Fitting) -> Hook | None:
    """Let the heads of beasts fill the window of a vehicle or a house, one beside the other."""
    anchors = f.kind.draw(variant=None).anchors
    head, face, mouth = (anchors.get(n) for n in ("head", "face", "mouth"))
    is_wagon = is_family(f.host, ("vehicles",)) and is_closed(f.host)
    is_house = "window" in f.host.variants and f.kind.height_m > SILL_M
    if not (f.is_cut and (is_wagon or is_house)) or f.at is None or "human" in f.kind.tags:
        return None
    if head is None or face is None or mouth is None:
        return None
    wide = min(f.at.size or 60.0, PANE * f.host.box[1])
    tall = (PANE_HIGH if is_wagon else 1.0) * wide
    each = min(1.0, 1.6 / f.total)
    scale = tall * each / (FACE_HIGH * (mouth.y - head.y))
    middle = Anchor(x=f.at.x, y=f.at.y - 0.48 * tall * each)
    places = f.spread(middle, max(wide, f.at.size or 0.0) * 0.9 / f.total)
    left, right = f.at.x - wide / 2, f.at.x + wide / 2
    pane = (left, f.at.y - tall, right, f.at.y + 0.02 * f.host.box[1])
    return Hook(places=places, scale=scale, grips=("face",), pane=pane)


SILL_M: Final = 1.0
"""What is larger does not stand behind a sill as cats and people do: only its head is seen."""
PANE: Final = 0.44
"""How wide the window of a vehicle is at most, as a part of the vehicle's height."""
PANE_HIGH: Final = 0.62
"""How high it is, as a part of its width."""
FACE_HIGH: Final = 1.25
"""How high a head is, in distances from its top to the mouth."""


def at_sill(f: Fitting) -> Hook | None:
    """Show head and shoulders over the sill of a window; keep what is inside within its host."""
    if not (f.is_cut or f.is_seated):
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
    """Heap things where there are many of them."""
    is_many = f.total > (FEW if f.kinds == 1 else FEW_KINDS)
    if not is_lump(f.kind) or not is_many or f.is_cut:
        return None
    return heap_hook(f.kind, f.place, f.room, f.count, f.first, f.total)


def is_lump(kind: Kind) -> bool:
    """Say whether things of a kind are heaped on each other, as fruit, toys and fish are."""
    is_fish = kind.category == "sea"
    lives = is_animate(kind) and not is_fish and kind.category != "toys"
    ratio = kind.breadth / kind.box[1]
    is_round = 1 / LANKY < ratio < (LANKY if not is_fish else 2 * LANKY)
    return not lives and is_round and not is_family(kind, UPRIGHT) and kind.stance != "sky"


def is_bloom(kind: Kind) -> bool:
    """Say whether it is a flower on a stem."""
    return kind.category in ("flowers", "blossoms") and kind.box[1] > 1.4 * kind.breadth
