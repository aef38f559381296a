"""Owns the point at which somebody touches what he works on: by its outline, or a part of it.

Does not know who works on what, nor where he stands for it (`reach`).
"""

import math
from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette.art.matrix import XY, after, moved
from tintype.engine.vignette.art.pen import Matrix
from tintype.engine.vignette.art.silhouette import (
    Bounds,
    Polygon,
    around,
    bounds,
    covers,
    polygons,
)
from tintype.engine.vignette.attaching.hooks import is_tree
from tintype.engine.vignette.attaching.laden import Member
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.states import AT_FOOT, AT_OPENING, AT_RIM, POURING

LOWEST: Final = 0.84
STOOPED: Final = 1.2
"""How low a hand works below the shoulder at most, an empty one if he stoops for it, in arms as
they stretch to work.
"""
EMBRACED: Final = 0.72
"""How far before the shoulder the hands are of who has his arms around somebody, in such arms."""
SIDEWAYS: Final = 0.42
"""How far from the middle of an opening one reaches into it, as a part of its width."""
LONG_TOOL: Final = 40.0
"""From this length on, in units of the worker, a tool leaves the other hand where it is."""
ELBOW: Final = 0.58
"""The height at which hands like to work, as a part of the height of who stands."""
FLAT: Final = ("blackboard", "whiteboard", "window", "painting", "easel", "mirror")
INSET: Final = 0.18
"""How far from the edge of what is flat one writes on it or wipes it, as a part of its width."""
STEPS: Final = 28
"""So many places from the edge of a thing inwards are looked at for its outline."""
DROPS: Final = (0.0, 0.12, 0.24, 0.36, 0.48)
"""How much lower the outline is looked for, as a part of the way to the foot of the thing."""
SIDE: Final = 0.26
NEAR_TRUNK: Final = 0.44
LOWERED: Final = 0.15
"""Where a high plant is watered, of its width, and how far below the hands, of his height."""
WRITTEN: Final = 56.0
"""How far from the edge of an empty table one writes, in his units."""
SURFACES: Final = (
    *("table", "desk", "round table", "counter", "picnic table", "workbench", "anvil"),
    *("potter's wheel", "ironing board", "stove"),
)
UDDER: Final = (0.38, 0.68)
"""Where the udder is of who has no anchor for it, as parts of the box."""
BELOW_EYES: Final = 0.12
"""How far below the eyes the mouth is of who has no anchor for it: a baby."""
POURED: Final = 26.0
"""How high above a cup the spout is, in his units."""
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "at the udder": ("udder",),
    "at the neck": ("neck",),
    "at the bars": ("bars",),
    "at the chest": ("chest",),
    POURING: (),
    AT_FOOT: (),
    "at the grip": ("grip",),
    AT_RIM: ("inside", "top"),
    AT_OPENING: ("inside",),
    "at the keys": ("keys",),
    "at the head": ("head", "face"),
    "at the mouth": ("lips", "mouth"),
    "at the hand": ("front_hand",),
    "at the feet": ("feet",),
    "at the back": ("back",),
}
"""Anchors of somebody on whom something is done, by what is said of where."""


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at work: the spot he belongs to, himself in it, and the same of what he works on.

    With `is_round` he is one of many at a table, and stays where he sits. `aside` is how far from
    the first piece of it his own is: his plate from that of another.
    """

    spot: Spot
    who: str
    host: Spot
    thing: str
    part: str | None = None
    is_seated: bool = False
    is_round: bool = False
    aside: float = 0.0

    @property
    def member(self) -> Member:
        """The worker as he was drawn."""
        return self.spot.cluster.members[self.who]

    @property
    def target(self) -> Member:
        """What he works on, as it was drawn."""
        return self.host.cluster.members[self.thing]

    @property
    def lowest(self) -> float:
        """How low he works before he kneels, as his knee would hide what bare hands touch."""
        is_bare = self.member.tip is None and self.part != "at the neck"
        return STOOPED if is_bare else LOWEST

    @property
    def frame(self) -> Matrix:
        """From the worker's box to the picture."""
        return framed(self.spot, self.member)

    @property
    def thing_frame(self) -> Matrix:
        """From the box of what he works on to the picture."""
        return after(framed(self.host, self.target), (1.0, 0.0, 0.0, 1.0, self.aside, 0.0))

    def outline(self) -> list[tuple[Polygon, Bounds]]:
        """Return the shapes of what he works on, in the picture, with their boxes."""
        frame = self.thing_frame
        shapes = [(p, bounds(p)) for p in polygons(self.target.nodes, frame)]
        if not shapes:
            # What is all of glass is as large as its box.
            w, h = self.target.kind.box
            corners = tuple(moved(frame, p) for p in ((0.0, 0.0), (w, 0.0), (w, h), (0.0, h)))
            shapes = [(corners, bounds(corners))]
        return shapes

    @property
    def way(self) -> int:
        """1 if he faces right, else -1."""
        return -1 if self.spot.cluster.is_flipped else 1

    @property
    def unit(self) -> float:
        """Picture units for each unit of the worker's box."""
        return math.hypot(self.frame[0], self.frame[1])

    def at(self, name: str) -> XY:
        """Return where an anchor of the worker is in the picture."""
        anchor = self.member.drawing.anchors[name]
        return moved(self.frame, (anchor.x, anchor.y))


def framed(spot: Spot, member: Member) -> Matrix:
    """Return the matrix from a member's box to the picture."""
    return after(member.matrix, (spot.scale, 0.0, 0.0, spot.scale, spot.x, spot.y))


def middle(work: Work) -> float:
    """Return the x of the middle of what somebody works on."""
    box = work.target.kind.box
    return moved(work.thing_frame, (box[0] / 2, box[1] / 2))[0]


def tip_of(work: Work) -> XY:
    """Return the way from the hand to the working end of what is in it, in the picture."""
    tip = work.member.tip
    if tip is None:
        return 0.0, 0.0
    return tip[0] * work.unit, tip[1] * work.unit


def hands(work: Work) -> tuple[XY, ...]:
    """Return where the hands are: the tool on the outline, the other hand beside it."""
    goal, tip, unit = touched(work, None), tip_of(work), work.unit
    near = (goal[0] - tip[0], goal[1] - tip[1])
    if work.part == "at the neck":
        return (near[0] + work.way * 12 * unit, near[1] + 10 * unit), (near[0], near[1] - 6 * unit)
    if work.member.tip is None:
        return near, (near[0] + work.way * 5 * unit, near[1] - 12 * unit)
    if work.part == POURING or abs(tip[0]) > LONG_TOOL * unit:
        return (near,)
    return near, (goal[0] - work.way * 3 * unit, goal[1] + 16 * unit)


def is_mirrored(target: Member) -> bool:
    """Tell whether somebody was drawn looking left, by where the face is."""
    face = target.drawing.anchors.get("face")
    return face is not None and face.x < 0.5 * target.kind.box[0]


def touched(work: Work, inwards: float | None) -> XY:
    """Return the point of a thing that is touched, in the picture.

    From the worker's side inwards it is the first one at the height of his hands that is on the
    thing; without `inwards` the first one before his hands.
    """
    target, frame, way = work.target, work.thing_frame, work.way
    if work.is_seated and work.member.tip is not None:
        # Beyond the table what is lower than its far edge would be hidden.
        left, top, right, _ = around([b for _, b in work.outline()])
        if target.kind.name in SURFACES:
            return (left if way > 0 else right) + way * WRITTEN * work.unit, top
        return (left + right) / 2 - way * 0.1 * (right - left), top
    names = PARTS.get(work.part or "", ())
    anchors = [target.drawing.anchors[n] for n in names if n in target.drawing.anchors]
    if not anchors and work.part == "at the udder":
        # Of a goat as of a cow: the belly before the hind legs.
        u = 1 - UDDER[0] if is_mirrored(target) else UDDER[0]
        return moved(frame, (u * target.kind.box[0], UDDER[1] * target.kind.box[1]))
    if not anchors and work.part == "at the mouth" and "face" in target.drawing.anchors:
        face = target.drawing.anchors["face"]
        return moved(frame, (face.x, face.y + BELOW_EYES * target.kind.box[1]))
    if anchors:
        x = sum(a.x for a in anchors) / len(anchors)
        if work.part == AT_OPENING:
            x -= way * SIDEWAYS * (anchors[0].size or 0.0)
        return moved(frame, (x, sum(a.y for a in anchors) / len(anchors)))
    shapes = work.outline()
    left, top, right, bottom = around([b for _, b in shapes])
    tall = work.member.kind.box[1] * work.unit
    wish = moved(work.frame, (0.0, work.member.kind.ground))[1] - ELBOW * tall
    if work.part == POURING:
        over, low = top - POURED * work.unit, wish + LOWERED * tall
        if over < low and is_family(target.kind, FLORA):
            # A can is not lifted over a high plant: its leaves at the side get the water.
            aside = (0.5 - (NEAR_TRUNK if is_tree(target.kind) else SIDE)) * (right - left)
            return (left + right) / 2 - way * aside, low
        return (left + right) / 2, over
    lowest = bottom - (0.04 if work.part == AT_FOOT else 0.2) * (bottom - top)
    y = lowest if work.part == AT_FOOT else min(max(wish, top + 0.16 * (bottom - top)), lowest)
    start = left if way > 0 else right
    step = (right - left) / STEPS
    inset = INSET * (right - left) if target.kind.name in FLAT else 0.0
    inwards = inwards + inset if inwards is not None else None
    if inwards is None:
        hand = work.at("front_hand")[0] + tip_of(work)[0]
        inwards = max(0.0, way * (hand - start) - 2 * step)
    found: list[tuple[float, XY]] = []
    for drop in DROPS:
        high = y + drop * (bottom - y)
        for k in range(STEPS):
            x = start + way * (inwards + (k + 0.5) * step)
            if any(covers(p, b, x, high) for p, b in shapes):
                found.append(((k + 0.5) * step + 0.8 * (high - y), (x + way * 0.4 * step, high)))
                break
    # A little lower is better than far in: the bonnet of a car, not its window.
    return min(found)[1] if found else (start + way * min(inwards, right - left), y)
