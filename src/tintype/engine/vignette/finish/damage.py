"""Owns what blows make of a finished drawing: cracks, two halves, shards, tears, dents.

Does not know what the thing is, beyond its box and its family.
"""

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import XY, after, turned
from tintype.engine.vignette.art.outline import Outline, polygon, rectangle
from tintype.engine.vignette.art.pen import Group, Matrix, Node, Pen
from tintype.engine.vignette.art.silhouette import around
from tintype.engine.vignette.finish.smear import Body, body_of, is_within, places
from tintype.engine.vignette.kinds import is_animate

BROKEN: Final = "broken"
CRACKED: Final = "cracked"
SHATTERED: Final = "shattered"
TORN: Final = "torn"
LEGLESS: Final = "missing a leg"
CUT_INTO: Final = "missing a slice"
FLAT: Final = 0.75
"""What is less tall than this part of its width is a pizza, and no cake."""
FAR: Final = 4000.0
SPLIT_M: Final = 2.2
"""What is larger, in metres, is cracked where it is broken, and does not lie in two."""
GLAZED: Final = ("window", "mirror", "glass", "glasses", "tablet", "smartphone", "television")
SMALL_M: Final = 0.4
"""What is smaller has fewer cracks."""
SEARCHED: Final = 600
"""So many places are looked at for where cracks begin."""
CRACK: Final = "#2c2630"
CUT: Final = ("clothes", "bedding", "hats")
"""Families of what is made of cloth, which tears."""
CLOTH: Final = ("flag", "curtain", "sail", "tent", "banner", "poster", "map", "letter", "kite")
MADE: Final = ("toys", "playthings", "fantasy_robots")
"""Families of what is made and has a face."""
RUINED: Final = ("buildings", "landmarks", "vehicles")
"""Families of what stays in one piece, however broken."""


def damaged(drawing: Drawing, kind: Kind, attributes: Sequence[str]) -> Drawing:
    """Return a drawing after blows."""
    if is_living(kind):
        return drawing
    is_cloth = kind.category in CUT or kind.name.rpartition(" ")[2] in CLOTH
    if TORN in attributes or (BROKEN in attributes and is_cloth):
        return torn(drawing)
    if BROKEN in attributes and falls_apart(kind):
        return parted(drawing)
    if LEGLESS in attributes:
        return lacking(drawing, ((0.68, 0.66), (1.1, 0.66), (1.1, 1.2), (0.68, 1.2)))
    if CUT_INTO in attributes and not is_round(kind) and kind.box[1] < FLAT * kind.box[0]:
        return lacking(drawing, ((0.5, 0.46), (0.34, 1.2), (0.8, 1.2)))
    return drawing


def lacking(drawing: Drawing, edge: Sequence[tuple[float, float]]) -> Drawing:
    """Return a thing of which what is within an edge is gone, in parts of its width and height."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return drawing
    left, top, right, low = around(boxes)
    corners = [(left + u * (right - left), top + v * (low - top)) for u, v in edge]
    return without(drawing, [polygon(corners)])


def without(drawing: Drawing, gaps: Sequence[Outline]) -> Drawing:
    """Return a drawing with holes in it."""
    rest = rectangle(-FAR, -FAR, 2 * FAR, 2 * FAR).plus(*gaps)

    def cut(group: Group) -> Group:
        return Group(children=(group,), clip=rest, name=group.name, palette=group.palette)

    front = cut(drawing.front) if drawing.front else None
    return msgspec.structs.replace(drawing, group=cut(drawing.group), front=front)


def notch(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return the two inner sides of a tall cake of which a slice is gone."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return ()
    left, top, right, low = around(boxes)
    wide, tall = right - left, low - top
    inner = kind.slots.get("sponge") or kind.slots.get("crumb") or "#e7bd7e"
    cream = kind.slots.get("cream", "#fbf3e4")
    x, y, deep = left + 0.53 * wide, top + 0.1 * tall, 0.6 * tall
    pen = Pen()
    for dx, tone in ((-0.17, inner), (0.2, f"{inner}.shade")):
        front = (x + dx * wide, y + 0.16 * tall)
        pen.poly(tone, [(x, y), front, (front[0], front[1] + deep), (x, y + deep)])
        for part in (0.1, 0.52):
            ends = [(x, y + part * deep), (front[0], front[1] + part * deep)]
            pen.limb(cream, ends, (0.07 * tall, 0.07 * tall), is_blunt=True)
    return pen.nodes


def gore(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return the two inner sides of a round fruit of which a slice is gone, from pole to pole."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return ()
    left, top, right, low = around(boxes)
    wide, tall = right - left, low - top
    inner = next((kind.slots[n] for n in FLESH if n in kind.slots), "#f4e2b0")
    rind = kind.slots.get("pale", "#f7efd6")

    def side(bulge: float) -> list[XY]:
        ts = [k / 12 for k in range(13)]
        return [
            (left + wide * (0.5 + bulge * math.sin(math.pi * t)), top + tall * (0.07 + 0.86 * t))
            for t in ts
        ]

    axis, one, two = side(0.05), side(-0.13), side(0.33)
    pen = Pen()
    for edge, tone in ((one, inner), (two, f"{inner}.shade")):
        face = polygon([*axis, *edge[::-1]])
        pen.fill(tone, face)
        with pen.inside(face):
            pen.line(rind, edge, 0.08 * tall)
    return pen.nodes


FLESH: Final = ("flesh", "pulp", "inside", "skin")
"""Slots of what a fruit is inside, the first that it has."""


def is_round(kind: Kind) -> bool:
    """Tell whether it is a fruit from which one cuts slices."""
    return kind.category in ("fruit", "vegetables") and kind.box[0] < 1.6 * kind.box[1]


def is_living(kind: Kind) -> bool:
    """Tell whether a thing lives, so that it does not come to pieces as a robot or a doll does."""
    return is_animate(kind) and kind.category not in MADE and "robot" not in kind.name


def falls_apart(kind: Kind) -> bool:
    """Tell whether a thing is in two pieces where it is broken."""
    if kind.name.rpartition(" ")[2] in GLAZED or kind.stance in ("wall", "sky", "hang"):
        return False
    is_whole = kind.category.startswith(RUINED) and kind.category != "vehicles_light"
    return kind.height_m <= SPLIT_M and not is_whole


def parted(drawing: Drawing) -> Drawing:
    """Return a thing in two pieces: the upper one is tipped, the right one of what is wide."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return drawing
    left, top, right, low = around(boxes)
    wide, tall = right - left, low - top
    is_tall = tall > 0.8 * wide
    seam = zigzag(left, top, right, low, is_tall=is_tall)
    whole = tuple(g for g in (drawing.group, drawing.front) if g is not None)
    if is_tall:
        one = [*seam, (FAR, seam[-1][1]), (FAR, FAR), (-FAR, FAR), (-FAR, seam[0][1])]
        two = [*seam, (FAR, seam[-1][1]), (FAR, -FAR), (-FAR, -FAR), (-FAR, seam[0][1])]
        lean = 22.0 if tall < 2.2 * wide else 34.0
        move = after(turned(math.radians(lean), seam[-1]), (1, 0, 0, 1, 0.07 * wide, 0.02 * tall))
        parts = (piece(whole, one, None), piece(whole, two, move))
    else:
        one = [*seam, (seam[-1][0], FAR), (-FAR, FAR), (-FAR, -FAR), (seam[0][0], -FAR)]
        two = [*seam, (seam[-1][0], FAR), (FAR, FAR), (FAR, -FAR), (seam[0][0], -FAR)]
        lefty = turned(math.radians(-4.0), (left, low))
        righty = after(turned(math.radians(17.0), (right, low)), (1, 0, 0, 1, 0.1 * wide, 0))
        parts = (piece(whole, one, lefty), piece(whole, two, righty))
    return msgspec.structs.replace(drawing, group=Group(children=parts), front=None)


def piece(whole: tuple[Group, ...], edge: list[XY], matrix: Matrix | None) -> Group:
    """Return the part of a thing within an edge, moved."""
    return Group(children=whole, clip=polygon(edge), matrix=matrix)


def zigzag(left: float, top: float, right: float, low: float, *, is_tall: bool) -> list[XY]:
    """Return the line along which a thing breaks, across it."""
    wide, tall = right - left, low - top
    out: list[XY] = []
    for k in range(9):
        t, tooth = k / 8, (0.05 if k % 2 else -0.05)
        if is_tall:
            y = top + (0.5 - 0.1 * t + tooth * (1 + 0.5 * math.sin(3.0 * k))) * tall
            out.append((left - 0.02 * wide + 1.04 * wide * t, y))
        else:
            x = left + (0.5 + 0.06 * t + tooth * (1 + 0.5 * math.sin(3.0 * k))) * wide
            out.append((x, top - 0.02 * tall + 1.04 * tall * t))
    return out


def torn(drawing: Drawing) -> Drawing:
    """Return a cloth with tears in its lower and right edges and a hole."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return drawing
    left, top, right, low = around(boxes)
    wide, tall = right - left, low - top
    rips = [
        rip((left + 0.34 * wide, low), (-0.06, -0.34), 0.1, wide, tall),
        rip((left + 0.72 * wide, low), (0.03, -0.24), 0.12, wide, tall),
        rip((right, top + 0.2 * tall), (-0.3, 0.05), 0.1, wide, tall),
        rip((right, top + 0.62 * tall), (-0.22, -0.04), 0.12, wide, tall),
        hole((left + 0.52 * wide, top + 0.46 * tall), 0.075 * min(wide, tall)),
    ]
    return without(drawing, rips)


def rip(at: XY, to: tuple[float, float], mouth: float, wide: float, tall: float) -> Outline:
    """Return a tear from an edge inwards, with uneven sides."""
    (x, y), (dx, dy) = at, (to[0] * wide, to[1] * tall)
    across = (mouth * wide, 0.0) if abs(dy) > abs(dx) else (0.0, mouth * tall)
    back = (x - 0.4 * dx, y - 0.4 * dy)
    one = [
        (x + dx * t + across[0] * (1 - t) * s, y + dy * t + across[1] * (1 - t) * s)
        for t, s in ((-0.4, 0.6), (0.15, 0.8), (0.35, 0.4), (0.6, 0.75))
    ]
    two = [
        (x + dx * t - across[0] * (1 - t) * s, y + dy * t - across[1] * (1 - t) * s)
        for t, s in ((0.55, 0.4), (0.3, 0.8), (0.1, 0.5), (-0.4, 0.6))
    ]
    return polygon([*one, (x + dx, y + dy), *two, back])


def hole(at: XY, r: float) -> Outline:
    """Return a ragged hole."""
    turns = 11
    return polygon(
        [
            (
                at[0] + r * far * math.cos(2 * math.pi * k / turns),
                at[1] + 0.8 * r * far * math.sin(2 * math.pi * k / turns),
            )
            for k in range(turns)
            for far in (1.0 if k % 2 else 0.62,)
        ]
    )


def scars(drawing: Drawing, kind: Kind, attributes: Sequence[str]) -> list[Node]:
    """Return the cracks in a thing, and the pieces at the foot of what is broken."""
    if CUT_INTO in attributes and is_round(kind):
        return list(gore(drawing, kind))
    if CUT_INTO in attributes and kind.box[1] >= FLAT * kind.box[0]:
        return list(notch(drawing, kind))
    said = {BROKEN, CRACKED, SHATTERED} & set(attributes)
    if not said or is_living(kind):
        return []
    is_glazed = kind.name.rpartition(" ")[2] in GLAZED
    if SHATTERED in said or (is_glazed and kind.category not in RUINED):
        return [*shards(drawing, kind), *(chips(kind) if kind.stance == "ground" else ())]
    if BROKEN in said and falls_apart(kind):
        return list(chips(kind)) if kind.stance == "ground" else []
    has_pieces = BROKEN in said and kind.stance == "ground"
    return [*cracks(drawing, kind), *(chips(kind) if has_pieces else ())]


def cracks(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return cracks that wander over a thing and fork, and never leave it; thin things have few."""
    body = body_of(drawing)
    unit = min(kind.box)
    seeds = ((u * kind.box[0], v * kind.ground) for u, v, _ in places(SEARCHED))
    seeds = [at for at in seeds if is_within(body, (at,))][: 2 if kind.height_m < SMALL_M else 4]
    pen = Pen()
    for reach in (1.0, 0.3):
        for n, at in enumerate(seeds):
            for way in (0.0, math.pi, 0.9):
                line = walk(body, at, 1.2 + 1.7 * n + way, reach * unit, n)
                if len(line) > 2:
                    crack(pen, line, unit)
        if pen.nodes:
            break
    return pen.nodes


def walk(body: Body, at: XY, heading: float, unit: float, n: int) -> list[XY]:
    """Return the corners of one crack from a point on, until the thing ends."""
    line = [at]
    for k in range(7):
        a = heading + (0.7 if (k + n) % 2 else -0.7)
        step = unit * (0.05 + 0.03 * ((k * 3 + n) % 4))
        x, y = line[-1][0] + step * math.cos(a), line[-1][1] + step * math.sin(a)
        if not is_within(body, ((x, y),)):
            break
        line.append((x, y))
    return line


def crack(pen: Pen, line: Sequence[XY], unit: float) -> None:
    """Draw a crack that grows thinner, with light on its edge."""
    corners = [(x, y, 0.0) for x, y in line]
    edge = [(x + 0.008 * unit, y + 0.006 * unit, 0.0) for x, y in line]
    pen.line("#ffffff", edge, 0.01 * unit, alpha=0.5)
    widths = [unit * (0.022 - 0.016 * k / len(corners)) for k in range(len(corners))]
    pen.limb(CRACK, corners, widths)


def shards(drawing: Drawing, kind: Kind) -> tuple[Node, ...]:
    """Return the star of cracks where a pane was hit, with a hole in its middle."""
    boxes = [box for _, box in body_of(drawing)]
    if not boxes:
        return ()
    left, top, right, low = around(boxes)
    unit = min(right - left, low - top)
    x, y = left + 0.55 * (right - left), top + 0.42 * (low - top)
    turns = [2 * math.pi * k / 11 + 0.25 * math.sin(5.0 * k) for k in range(11)]
    pen = Pen()
    for k, a in enumerate(turns):
        reach = unit * (0.4 + 0.12 * math.sin(7.0 * k))
        bend = a + 0.12 * math.sin(3.0 * k)
        line = [
            (x, y, 0.0),
            (x + 0.5 * reach * math.cos(bend), y + 0.5 * reach * math.sin(bend), 0.0),
            (x + reach * math.cos(a), y + reach * math.sin(a), 0.0),
        ]
        pen.line("#ffffff", line, 0.018 * unit, alpha=0.9)
        pen.line("#39414f", line, 0.008 * unit)
    for far in (0.17, 0.3):
        ring = [(x + far * unit * math.cos(a), y + far * unit * math.sin(a), 0.0) for a in turns]
        for k in (0, 1, 3, 4, 6, 7, 9):
            pen.line("#39414f", [ring[k], ring[(k + 1) % 11]], 0.007 * unit)
    reaches = [unit * (0.06 if k % 2 else 0.13) for k in range(11)]
    pen.poly(
        "#1d2430",
        [(x + r * math.cos(a), y + r * math.sin(a)) for r, a in zip(reaches, turns, strict=True)],
    )
    return pen.nodes


def chips(kind: Kind) -> tuple[Node, ...]:
    """Return the pieces that lie at the foot of what is broken."""
    unit, low = min(kind.box), kind.ground
    tone = kind.slots.get(kind.recolour[0], "#9a948c") if kind.recolour else "#9a948c"
    pen = Pen()
    for x, size in ((-0.02, 0.1), (0.12, 0.06), (0.86, 0.11), (1.0, 0.07)):
        left, r = x * kind.box[0], size * unit
        corners = [
            (left, low),
            (left + 0.35 * r, low - r),
            (left + 0.9 * r, low - 0.7 * r),
            (left + 1.2 * r, low),
        ]
        pen.form(tone, polygon(corners), shade=0.2 * r)
    return pen.nodes
