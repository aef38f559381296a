"""Owns the places on a host where single kinds of attachment go: hands, boughs, slopes, heads.

Does not know which of them a relation asks for (`attach`). Longer than most, place by place: a
short rule for each, and they share no more than the way to measure a drawing.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.scene import Relation, Subject

WORN: Final = {"worn": "head", "worn_face": "face", "worn_neck": "neck", "worn_back": "back"}
"""Anchor of a worn thing, and the wearer's anchor that it goes to."""
OVERHEAD: Final = ("umbrella", "parasol")
SHAFT: Final = 0.47
"""The part of an open umbrella's height between the hand and the rim of its cloth."""
JETS: Final = ("water spray",)
MOST_HELD: Final = 3
"""How many things one holder carries; more of them stand on the ground."""

ARMS: Final = {"octopus": 8, "squid": 8, "kraken": 8}
"""How many things somebody with more arms holds."""

GARMENTS: Final = {
    "dress": ("dress", "top", "skirt"),
    "shirt": ("shirt", "top"),
    "t-shirt": ("shirt", "top"),
    "jacket": ("jacket", "coat", "top"),
    "coat": ("coat", "jacket", "top"),
    "sweater": ("jumper", "sweater", "top"),
    "skirt": ("skirt",),
    "trousers": ("trousers", "skirt"),
    "jeans": ("trousers", "skirt"),
    "shoe": ("shoe", "boot"),
    "boot": ("boot", "shoe"),
}
"""Clothes without an anchor of their own recolour the wearer's slot of that name."""


class Hook(msgspec.Struct, frozen=True, kw_only=True):
    """Where the pieces of one child go, in the host's box.

    `grips` are the child's own anchors, in order; `fit` is the width that the grip must span.
    `sink` is how far the foot hangs below the anchor, as a part of the child's height. `cord` is
    the length of the cord that it hangs on. `turn` shows the other end of a thing, `tilt` leans it
    over about its grip (degrees clockwise, for somebody who faces right). `pane` is the window
    (left, top, right, bottom, in the host's box) through which alone it is seen. Where `is_close`
    others may be on the same place: heads on one pillow.
    """

    places: tuple[tuple[float, float], ...]
    scale: float
    grips: tuple[str, ...] = ()
    fit: float | None = None
    sink: float = 0.0
    is_cut: bool = False
    cord: float = 0.0
    turn: float = 0.0
    tilt: float = 0.0
    pane: tuple[float, float, float, float] | None = None
    is_close: bool = False


def is_tree(kind: Kind) -> bool:
    """Tell whether a thing has boughs high above the ground."""
    return kind.category.startswith("plants") and kind.height_m > 2


def extent(kind: Kind) -> float:
    """Return the real size of a thing: the mean of its width and height, in metres."""
    return kind.height_m * (kind.breadth / kind.box[1]) ** 0.5


SLOPES: Final = {
    "hill": 0.5,
    "mountain": 0.9,
    "sand dune": 0.5,
    "iceberg": 1.25,
    "volcano": 0.6,
    "pyramid": 1.0,
    "haystack": 0.5,
    "island": 0.1,
    "cliff": 0.1,
}
"""How far the ground falls from the top of a thing to its sides, as a part of its height."""
PEAKED: Final = ("mountain", "volcano", "pyramid")
"""What falls evenly from a pointed top."""


def lap_hook(kind: Kind, host: Kind, at: Anchor, size: float) -> Hook:
    """Return the lap of somebody who sits: people in true size, animals as large as they look."""
    scale = size
    x, y = at.x, at.y
    if "human" in kind.tags:
        # On the knees, so that both faces are seen.
        scale = kind.metres_per_unit / host.metres_per_unit
        scale = min(scale, 0.6 * host.box[1] / kind.box[1])
        x += 0.1 * host.box[0] * (1 if at.x > host.box[0] / 2 else -1)
        y += 0.02 * host.box[1]
    return Hook(places=((x, y),), scale=scale, grips=("bottom",), sink=0.02)


def fanned(hook: Hook, kind: Kind, drawing: Drawing) -> Hook:
    """Return the hook of a flower in a vase: its stalk comes out of the mouth and leans outwards.

    Works on the place of one piece, so that an edit moves none of the others.
    """
    mouth = drawing.anchors.get("inside")
    if mouth is not None and kind.name in ASLANT:
        aside = (hook.places[0][0] - mouth.x) / max(1.0, 0.5 * (mouth.size or 1.0))
        return msgspec.structs.replace(hook, tilt=hook.tilt + FANNED * aside)
    if mouth is None or kind.category not in ("flowers", "blossoms") or drawing.front is None:
        return hook
    (x, y), long = hook.places[0], 0.8 * kind.box[1] * hook.scale
    aside = x - mouth.x
    if kind.box[1] < 1.2 * kind.breadth or abs(aside) < 1:
        return hook
    lean = math.degrees(math.asin(max(-0.6, min(0.6, (SPREAD - GATHERED) * aside / long))))
    return msgspec.structs.replace(hook, places=((mouth.x + GATHERED * aside, y),), tilt=lean)


ASLANT: Final[Mapping[str, float]] = {"pencil": 135.0, "paintbrush": 135.0, "pen": -45.0}
"""What is drawn aslant, and how far it is turned to stand upright in a cup, in degrees."""
FANNED: Final = 24.0
"""How far the outermost of them lean, in degrees."""
SPREAD: Final = 1.6
"""How far the heads of flowers in a vase stand apart, as a part of where they would upright."""
GATHERED: Final = 0.3
"""How far stalks stand apart in the mouth of a vase, as a part of how far their heads do."""


def dipped_hook(kind: Kind, host: Kind, at: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places for spoons in a cup: handle up, leaning on the rim, the rest below it."""
    scale = 1.15 * host.box[1] / kind.box[1]
    middle = Anchor(x=at.x + 0.12 * host.box[0], y=at.y + 0.02 * host.box[1])
    pitch = 0.16 * host.box[0]
    places = spaced(middle, count, pitch, first, total)
    return Hook(places=places, scale=scale, sink=0.55, is_cut=True, turn=200)


def within_hook(kind: Kind, room: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places in a vessel of glass: one fills the room, more are heaped from the bottom.

    What flies is spread over the whole height instead.
    """
    side = room.size or 60.0
    columns = max(1, math.ceil(math.sqrt(total)))
    rows = math.ceil(total / columns)
    cell = side / columns
    scale = (0.98 if total == 1 else 1.08) * cell / max(kind.breadth, kind.box[1])
    rise = side / rows if kind.stance == "sky" else min(cell, kind.box[1] * scale * 0.8)
    floor = room.y + side / 2
    places: list[tuple[float, float]] = []
    for k in range(first, first + count):
        row, column = divmod(k, columns)
        in_row = min(columns, total - row * columns)
        x = room.x + (column - (in_row - 1) / 2) * cell * 0.96
        x += (0.16 if row % 2 else -0.06) * cell if total > 2 else 0.0
        places.append((x, floor - row * rise - (0.25 * cell if kind.stance == "sky" else 0.0)))
    return Hook(places=tuple(places), scale=scale)


def heap_hook(kind: Kind, at: Anchor, room: float, count: int, first: int, total: int) -> Hook:
    """Return places in a bowl or a basket: rows that lie on each other, the highest drawn first.

    Of several kinds the last one lies on top, so that all are seen.
    """
    wide = max(3, round((2 * total) ** 0.5))
    rows: list[int] = []
    while sum(rows) < total:
        rows.append(min(max(2, wide - len(rows)), total - sum(rows)))
    scale = 1.12 * room / (wide * kind.breadth)
    pitch, lift = 0.86 * kind.breadth * scale, 0.5 * kind.box[1] * scale
    places: list[tuple[float, float]] = []
    for r in range(len(rows) - 1, -1, -1):
        for k in range(rows[r]):
            lean = 0.12 * pitch * (1 if (k + r) % 2 else -1)
            x = at.x + (k - (rows[r] - 1) / 2) * pitch
            places.append((x + lean * (r > 0), at.y + 0.3 * lift - r * lift))
    return Hook(places=tuple(places[total - first - count : total - first]), scale=scale)


def ends_hook(
    kind: Kind, host: Kind, ends: tuple[Anchor, Anchor], count: int, first: int, *, scale: float
) -> Hook:
    """Return places on the two ends of a board, the first piece on the lower one."""
    scale = max(min(scale, 0.4 * host.box[0] / kind.breadth), 0.36 * host.box[1] / kind.box[1])
    places: list[tuple[float, float]] = []
    for k in range(first, first + count):
        end, rank = ends[k % 2], k // 2
        inward = 1 if k % 2 == 0 else -1
        slide = inward * rank * 0.6 * kind.breadth * scale
        slope = (ends[1].y - ends[0].y) / (ends[1].x - ends[0].x)
        places.append((end.x + slide, end.y + slope * slide))
    return Hook(places=tuple(places), scale=scale, grips=("bottom",))


def candles_hook(kind: Kind, host: Kind, at: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places for candles on a cake: slim ones in a row, from ten on in two."""
    room = 0.8 * (at.size or 0.5 * host.box[0])
    scale = 0.2 * max(host.box) / kind.box[1]
    step = min(26.0, room / max(1, total - 1))
    places = tuple(
        (at.x + (k - (total - 1) / 2) * step, at.y + 4 + (3 if k % 2 else -3))
        for k in range(first, first + count)
    )
    return Hook(places=places, scale=scale * (1.15 if total < 6 else 1.0))


STACK_IN_HANDS: Final = 0.4
"""Height of a stack that somebody carries, as a part of his own: it leaves the face free."""


def stack_hook(kind: Kind, host: Kind, hand: Anchor, count: int, scale: float) -> Hook:
    """Return places on top of each other, for a stack that somebody carries before him."""
    hook = pile_hook(kind, kind, hand, count)
    step = hook.places[0][1] - hook.places[1][1]  # In units of what is carried.
    tall = step * (count - 1) + kind.box[1]
    scale = min(scale, STACK_IN_HANDS * host.box[1] / tall)
    x, low = hand.x + 0.24 * kind.breadth * scale, hand.y + 0.06 * host.box[1]
    return Hook(places=tuple((x, low - k * step * scale) for k in range(count)), scale=scale)


def pile_hook(kind: Kind, host: Kind, at: Anchor, count: int) -> Hook:
    """Return places on top of each other, for what lies as a stack on something."""
    drawing = kind.draw(variant="lying" if "lying" in kind.variants else None, air=Air())
    top = drawing.anchors.get("top")
    tall = kind.ground - (top.y if top else 0.24 * kind.box[1])
    scale = kind.metres_per_unit / host.metres_per_unit
    scale = min(scale, 1.4 * host.box[1] / (count * tall)) if kind is not host else scale
    return Hook(places=tuple((at.x, at.y - k * tall * scale) for k in range(count)), scale=scale)


def line_hook(
    kind: Kind, host: Kind, at: Anchor, count: int, first: int, total: int, scale: float
) -> Hook:
    """Return places along a line, from which laundry hangs by its upper edge."""
    room = host.box[0] * 0.84
    scale = min(scale, 0.6 * host.box[1] / kind.box[1], room / max(1, total) / kind.breadth)
    pitch = room / max(1, total) if total > 2 else kind.breadth * scale * 1.3
    # The line sags in the middle.
    places = tuple((x, y - 0.05 * abs(x - at.x)) for x, y in spaced(at, count, pitch, first, total))
    return Hook(places=places, scale=scale, sink=kind.ground / kind.box[1])


def keys_hook(kind: Kind, host: Kind, at: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places on a ring of wire: what hangs there points down, fanned out."""
    scale = 0.98 * host.box[1] / max(kind.box)
    turn = 90.0 if kind.box[0] > kind.box[1] else 0.0
    lean = 0.0 if total == 1 else 26.0 * ((first + (count - 1) / 2) / (total - 1) - 0.5) * -2
    reach = 0.7 * (at.size or 100.0)
    places = tuple(
        (at.x + reach * t, at.y - 0.3 * reach * (2 * t) ** 2)
        for t in (((first + k) / max(1, total - 1) - 0.5) * (total > 1) for k in range(count))
    )
    return Hook(places=places, scale=scale, grips=("grip",), sink=0.9, tilt=turn + lean)


def climbing_hook(kind: Kind, host: Kind, count: int, first: int, total: int, scale: float) -> Hook:
    """Return places half way up: on a slope's side, before a ladder or a trunk."""
    width, height = host.box
    scale = min(max(scale, 0.26 * height / kind.box[1]), 0.6 * height / kind.box[1])
    if host.name in SLOPES:
        x = 0.33 * width
        at = Anchor(x=x, y=height * (0.2 + 0.88 * (0.5 - x / width) / 0.42))
    else:
        at = Anchor(x=width * 0.48, y=height * 0.78)
    pitch = kind.breadth * scale * 1.05
    is_beast = kind.category.startswith("animals") and not {"climbing", "upright"} & {
        *kind.variants
    }
    if is_beast and is_tree(host):
        # Head up along the trunk, which its paws clasp.
        scale = min(scale, 0.3 * height / kind.box[0])
        at = Anchor(x=width * 0.45, y=height * 0.8)
        places = spaced(at, count, 0.5 * pitch, first, total)
        return Hook(places=places, scale=scale, sink=0.5, tilt=CLIMBING)
    return Hook(places=spaced(at, count, pitch, first, total), scale=scale)


CLIMBING: Final = -78.0
"""How far a beast is turned that climbs a trunk, in degrees."""


def sloped_hook(
    kind: Kind,
    host: Kind,
    at: Anchor,
    count: int,
    first: int,
    total: int,
    scale: float,
    *,
    crowd: int,
) -> Hook:
    """Return places on a hillside: side by side over its whole width, lower at the sides."""
    room = host.box[0] * 0.62
    least = 0.34 * host.box[1] / kind.box[1] / max(1.0, crowd**0.4)
    # A castle needs less ground than there is.
    scale = max(min(scale, 0.56 * host.box[0] / kind.box[0]), min(scale, least))
    pitch = min(kind.breadth * scale * 1.12, room / max(1, total - 1))
    places = spaced(at, count, pitch, first, total)
    fall = SLOPES[host.name] * host.box[1]
    bend = 1.0 if host.name in PEAKED else 1.6
    half = host.box[0] / 2
    return Hook(
        places=tuple((x, y + fall * (abs(x - at.x) / half) ** bend) for x, y in places), scale=scale
    )


def spaced(
    at: Anchor, count: int, pitch: float, first: int, total: int
) -> tuple[tuple[float, float], ...]:
    """Return places for `count` pieces of one thing, from `first` on of `total` side by side."""
    return tuple((at.x + (first + k - (total - 1) / 2) * pitch, at.y) for k in range(count))


def held_hook(
    kind: Kind,
    host: Kind,
    drawing: Drawing,
    loads: Sequence[tuple[Subject, Relation]],
    slot: int,
    *,
    scale: float,
    at: Anchor | None,
) -> Hook:
    """Return the hand for the child at `slot`: one thing per hand, then side by side."""
    hands = [drawing.anchors[n] for n in ("hand", "other_hand") if n in drawing.anchors]
    held = [i for i, (_, r) in enumerate(loads) if r.name == "holding"]
    turn = held.index(slot)
    if kind.stance == "sky" and len({loads[i][0].kind for i in held}) == 1:
        hands = hands[:1]  # Balloons float apart above one hand.
    before = held[turn % max(1, len(hands)) : turn : max(1, len(hands))]
    first = sum(loads[i][0].count for i in before)
    hand = hands[turn % len(hands)] if hands else at
    if host.category == "insects" and not hands:
        # Above the head, so large that it is seen.
        over = Anchor(x=host.box[0] * 0.64, y=host.box[1] * 0.34)
        big = 0.75 * host.box[0] / max(kind.box)
        return Hook(places=((over.x, over.y),), scale=big)
    if hand is None:
        hand = Anchor(x=host.box[0] * 0.62, y=host.box[1] * 0.5)
    # What is broad must not hide the face of the one who holds it.
    is_human = "human" in host.tags or host.category == "fantasy_robots"
    is_broad = kind.box[0] > 0.75 * kind.box[1] and kind.stance != "sky"
    tall = host.box[1] * (0.26 if is_broad and is_human else 0.9 if is_human else 0.55)
    tall = 0.34 * host.box[1] if kind.category == "clothes" else tall
    scale = min(scale, tall / kind.box[1])
    if loads[slot][0].size == "huge":
        scale = max(scale, 0.55 * host.box[1] / kind.box[1])
    elif not is_human and kind.stance != "sky":
        scale = min(scale, 0.6 * host.box[0] / kind.box[0])
    face = drawing.anchors.get("mouth") or drawing.anchors.get("face")
    if not hands and face and is_broad:
        # In a mouth there is room for little, unless it is to be huge.
        room = {"large": 0.55, "huge": 0.9}.get(loads[slot][0].size, 0.34)
        scale = min(scale, room * host.box[0] / kind.box[0])
    if face and hands and is_human and is_broad and kind.category != "drinks":
        # Held by both hands it is no larger than leaves the face free.
        grip_at = kind.draw(variant=None, air=Air()).anchors.get("grip")
        above = grip_at.y if grip_at else 0.7 * kind.box[1]
        free = max(0.0, hand.y - face.y - 0.03 * host.box[1])
        scale = max(min(scale, free / above), 0.6 * scale) if kind.name not in OVERHEAD else scale
    is_placed = bool(hands) and (is_human or host.category == "fantasy_robots")
    if face and kind.stance != "sky" and not is_placed and (is_broad or hands):
        # Its upper edge stays below the mouth.
        grip_at = kind.draw(variant=None, air=Air()).anchors.get("grip")
        above = (grip_at.y if grip_at else 0.7 * kind.box[1]) * scale
        low = face.y + 0.05 * host.box[1] + above
        hand = Anchor(x=hand.x, y=min(max(hand.y, low), host.box[1] - 0.1 * above))
    if kind.name in JETS and at is not None:
        # It comes out of a trunk or a hose, as far as it reaches.
        far = 0.8 * host.box[0] / kind.box[0]
        return Hook(places=((at.x, at.y),), scale=far, grips=("grip",), sink=0.3)
    if kind.name in OVERHEAD:
        # It is held above the head: by the hand if there is one, of a size that reaches.
        scale = max(scale, 0.62 * host.box[1] / kind.box[1])
        head = drawing.anchors.get("head")
        low = (head.y if head else 0.0) - 0.04 * host.box[1]
        if hands and is_human:
            scale = max(scale, (hand.y - low) / (SHAFT * kind.box[1]))
            scale *= 1.4 if loads[slot][0].size in ("large", "huge") else 1.0
        else:
            hand = Anchor(x=hand.x, y=min(hand.y, low + SHAFT * kind.box[1] * scale))
    if loads[slot][0].count > MOST_HELD:
        return fanned_hook(kind, host, loads[slot][0].count)
    step = kind.breadth * scale * 0.6
    places = tuple((hand.x + k * step, hand.y) for k in range(first, first + 4))
    return Hook(places=places, scale=scale, grips=("grip",), sink=0.3)


def mouth_hook(kind: Kind, host: Kind, mouth: Anchor, count: int, *, sink: float = 0.72) -> Hook:
    """Return where somebody has things between the teeth: across the mouth, by their middles.

    `sink` is how far they hang below it, as a part of their height.
    """
    ratio = min(0.5, max(0.24, extent(kind) / extent(host)))
    scale = ratio * host.spread / kind.spread
    scale = min(scale, 0.5 * host.box[0] / kind.breadth)
    grip = Anchor(x=mouth.x, y=mouth.y + sink * kind.box[1] * scale)
    return Hook(places=spaced(grip, count, 0.3 * kind.breadth * scale, 0, count), scale=scale)


def feet_hook(kind: Kind, host: Kind, drawing: Drawing, count: int) -> Hook:
    """Return where a beast has things on the ground: between its feet, or before its chest."""
    is_upright = host.box[1] > 1.1 * host.box[0]
    front = drawing.anchors.get("mouth") or drawing.anchors.get("head")
    x = front.x if front and not is_upright else 0.5 * host.box[0]
    ratio = min(0.36, max(0.2, extent(kind) / extent(host)))
    scale = ratio * host.spread / kind.spread
    at = Anchor(x=x, y=host.ground + 0.02 * host.box[1])
    return Hook(places=spaced(at, count, kind.breadth * scale, 0, count), scale=scale)


def bite_hook(kind: Kind, host: Kind, drawing: Drawing, count: int) -> Hook:
    """Return where the food of a beast is: what is long points to its mouth, the rest is at it."""
    mouth = drawing.anchors["mouth"]
    is_long = kind.box[1] > LONG * kind.box[0]
    ratio = min(0.5 if is_long else 0.3, max(0.22, extent(kind) / extent(host)))
    scale = ratio * host.spread / kind.spread
    tall = kind.box[1] * scale
    if not is_long:
        scale *= 1.0 if count == 1 else 0.7
        low = Anchor(x=mouth.x + 0.3 * kind.breadth * scale, y=mouth.y + 0.8 * kind.box[1] * scale)
        return Hook(places=spaced(low, count, 0.5 * kind.breadth * scale, 0, count), scale=scale)
    if kind.category == "vegetables":
        # A carrot is eaten from its tip.
        at = spaced(mouth, count, 0.5 * kind.breadth * scale, 0, count)
        return Hook(places=at, scale=scale, grips=("bottom",), tilt=180 - 1.4 * BITE)
    lean = math.radians(BITE)
    foot = Anchor(
        x=mouth.x + math.sin(lean) * 0.86 * tall, y=mouth.y + math.cos(lean) * 0.86 * tall
    )
    places = spaced(foot, count, 0.5 * kind.breadth * scale, 0, count)
    return Hook(places=places, scale=scale, grips=("bottom",), tilt=-BITE)


LONG: Final = 1.6
"""What is so many times as high as it is wide is eaten from its end."""
BITE: Final = 38.0
"""How far it leans towards the mouth, in degrees."""


def juggled_hook(kind: Kind, host: Kind, drawing: Drawing, count: int) -> Hook:
    """Return places on an arch from hand to hand above the head of one who juggles."""
    head = drawing.anchors.get("head")
    x, y = (head.x, head.y) if head else (host.box[0] / 2, host.box[1] * 0.15)
    scale = 0.13 * host.box[1] / kind.box[1]
    places: list[tuple[float, float]] = []
    for k in range(count):
        angle = math.radians(170 - 160 * k / max(1, count - 1)) if count > 1 else math.pi / 2
        places.append(
            (
                x + 0.34 * host.box[0] * math.cos(angle),
                y + host.box[1] * (0.12 - 0.3 * math.sin(angle)),
            )
        )
    return Hook(places=tuple(places), scale=scale, sink=0.5)


def fanned_hook(kind: Kind, host: Kind, count: int) -> Hook:
    """Return places all around one who has many arms, above and at both sides."""
    scale = 0.42 * host.box[1] / kind.box[1]
    places: list[tuple[float, float]] = []
    for k in range(count):
        angle = math.radians(200 - 220 * k / (count - 1))
        x = host.box[0] * (0.5 + 0.62 * math.cos(angle))
        places.append((x, host.box[1] * (0.56 - 0.5 * math.sin(angle))))
    return Hook(places=tuple(places), scale=scale, grips=("grip",), sink=0.3)


def worn_hook(child: Subject, kind: Kind, host: Kind, drawing: Drawing, air: Air) -> Hook | None:
    """Return where a worn thing goes; None if it has nowhere to go but the host's own clothes."""
    anchors = kind.draw(variant=child.variant, air=air).anchors
    part = next((n for n in WORN if n in anchors), None)
    if part is None and child.kind in GARMENTS:
        return None
    is_hat = kind.category in ("hats", "headgear", "clothes")
    name = WORN[part or ("worn" if is_hat else "worn_neck")]
    at = drawing.anchors.get(name) or drawing.anchors.get("head")
    if at is None and part == "worn_face":
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.3, size=host.breadth * 0.46)
    if at is None:
        at = Anchor(x=host.box[0] / 2, y=host.box[1] * 0.06, size=host.box[0] * 0.4)
    size = at.size or host.box[0] * 0.3
    if part in ("worn", None) and "human" not in host.tags:
        size = max(size, 0.24 * min(host.box))
    scale = size / kind.box[0]
    return Hook(
        places=((at.x, at.y),),
        scale=scale,
        grips=(part,) if part else (),
        fit=size,
        sink=0.1 if part or is_hat else 0.9,
    )
