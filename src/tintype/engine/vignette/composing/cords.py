"""Owns what runs between two things: a leash, a rope, the strings of balloons.

Does not know where things stand, only their anchors once they do.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.relate import is_orbit
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.scene import Relation

CORDS: Final = {"leading": "#a8463c", "pulling": "#7a6049", "tied to": "#6d6470"}
"""Relations that show a cord, and its colour."""
FROM: Final[Mapping[str, tuple[str, ...]]] = {
    "leading": ("front_hand", "hand"),
    "pulling": ("back", "seat", "neck"),
    "tied to": ("string", "bottom"),
}
TO: Final[Mapping[str, tuple[str, ...]]] = {
    "leading": ("neck", "face"),
    "pulling": ("hitch",),
    "tied to": ("hand", "seat", "top", "back"),
}


def hung(spots: Sequence[Spot]) -> tuple[Node, ...]:
    """Return the cords by which things hang from a ceiling."""
    out: list[Node] = []
    for spot in spots:
        c = spot.cluster
        if "hanging" not in c.subject.attributes or not spot.is_airborne or spot.layer != -1:
            continue
        left, top, right, _ = spot.box
        pen = Pen()
        pen.line("#5a5058", [((left + right) / 2, -4), ((left + right) / 2, top + 3)], 2.6)
        out.append(Group(children=pen.nodes))
    return tuple(out)


def cords(spots: Sequence[Spot], relations: Sequence[Relation]) -> tuple[Node, ...]:
    """Return a line for each pair of pieces that a cord joins."""
    out: list[Node] = []
    for number, r in enumerate((r for r in relations if r.name in CORDS), start=1):
        ones = [s for s in spots if s.cluster.subject.id == r.subject]
        twos = [s for s in spots if s.cluster.subject.id == r.object]
        if not ones or not twos:
            continue
        pen = Pen()
        for k in range(max(len(ones), len(twos))):
            one, two = ones[k % len(ones)], twos[k % len(twos)]
            a = end_of(one, FROM[r.name], two)
            b = end_of(two, TO[r.name], one)
            wide = max(1.6, 0.006 * (one.box[3] - one.box[1]))
            droop = 0.0 if r.name == "tied to" else 0.12 * abs(b[0] - a[0])
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + droop)
            pen.line(CORDS[r.name], [a, middle, b], wide)
        out.append(Group(children=pen.nodes, name=f"#cord-{number}"))
    return tuple(out)


def orbits(spots: Sequence[Spot], relations: Sequence[Relation]) -> tuple[Node, ...]:
    """Return the way of what goes around a world, as far as it lies before the world."""
    out: list[Node] = []
    by_id = {s.cluster.subject.id: s for s in spots}
    for r in relations:
        one, two = by_id.get(r.subject), by_id.get(r.object)
        if r.name != "around" or one is None or two is None:
            continue
        if not is_orbit(one.cluster, two.cluster) or one.cluster.subject.pins:
            continue
        (left, top, right, bottom), box = two.box, one.box
        x, y = (left + right) / 2, (top + bottom) / 2
        px, py = (box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y
        wide = 0.86 * (right - left)
        tall = abs(py) / max(0.2, (1 - min(0.9, (px / wide) ** 2)) ** 0.5)
        pen = Pen()
        arc = [(x + wide * math.cos(a), y + tall * math.sin(a)) for a in ARC]
        pen.line("#dfe8ff.raw", arc, max(1.2, 0.008 * wide), alpha=0.6)
        out.append(Group(children=pen.nodes, name="#orbit"))
    return tuple(out)


ARC: Final = tuple(math.pi * (k / 16 - 0.06) for k in range(19))
"""Angles on the nearer half of an orbit."""


def end_of(spot: Spot, names: Sequence[str], other: Spot) -> tuple[float, float]:
    """Return where the cord holds on to a thing: an anchor, or the edge that is nearer."""
    c, s = spot.cluster, spot.scale
    at = next((c.anchors[n] for n in names if n in c.anchors), None)
    if at is not None:
        return spot.x + at[0] * s, spot.y + at[1] * s
    left, top, right, bottom = spot.box
    if c.kind.stance == "sky":
        return (left + right) / 2, bottom - 0.02 * (bottom - top)
    is_right = other.x > spot.x
    inset = 0.06 * (right - left)
    return (right - inset if is_right else left + inset), bottom - 0.32 * (bottom - top)
