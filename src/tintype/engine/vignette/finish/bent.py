"""Owns what makes things crooked: how far each of them leans, sways, bends, wilts, sags.

Does not know drawings beyond their boxes (`warp` bends them).
"""

import math
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.matrix import XY, moved, turned
from tintype.engine.vignette.art.silhouette import around
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.finish.damage import BROKEN
from tintype.engine.vignette.finish.smear import body_of
from tintype.engine.vignette.finish.spoilt import dyed
from tintype.engine.vignette.finish.warp import Move, warped
from tintype.engine.vignette.kinds import FIGURES, is_animate
from tintype.engine.vignette.states import PROPPED, TOPPLED

CROOKED: Final = "crooked"
BENT: Final = "bent"
TILTED: Final = "tilted"
DEFLATED: Final = "deflated"
CRUMPLED: Final = "crumpled"
WITHERED: Final = "withered"
POTTED: Final = "withered in a pot"
"""Not said of anything: how a plant wilts whose pot stands."""
SAGGING: Final = "melting"
DRY: Final = "#8a6a3c"
"""The colour that everything turns to which withers."""
DRIED: Final = 0.5
Box: TypeAlias = tuple[float, float, float, float]
Rule: TypeAlias = Callable[[Box], Move]


def crooked(box: Box) -> Move:
    """Sway to one side and back, and let the top slope, as a house out of a tale does."""
    left, top, right, low = box
    wide, tall, middle = right - left, low - top, (left + right) / 2
    unit = max(min(wide, tall), 0.3 * tall)

    def move(p: XY) -> XY:
        t = (low - p[1]) / (low - top)
        sway = 0.2 * t + 0.09 * math.sin(5.2 * t)
        return p[0] + unit * sway, p[1] + 0.2 * t * (p[0] - middle)

    return move


def tilted(box: Box) -> Move:
    """Lean over on one corner."""
    left, _, right, low = box
    matrix = turned(math.radians(13.0), (left + 0.8 * (right - left), low))
    return lambda p: moved(matrix, p)


def propped(box: Box) -> Move:
    """Lean to the right, where its support is, on the right edge of its foot."""
    left, _, right, low = box
    matrix = turned(math.radians(LEANING), (left + 0.7 * (right - left), low))
    return lambda p: moved(matrix, p)


LEANING: Final = 11.0
"""How far what leans on something is from upright, in degrees."""


LAIN: Final = 91.0
"""How far what lies is turned that stood."""
BRIMMED: Final[Mapping[str, float]] = {"umbrella": 60.0, "beach umbrella": 60.0}
"""The same for what lies on a wide brim and the end of its handle."""


def toppled(box: Box, turn: float = LAIN) -> Move:
    """Lie on the right side, where it stood, or on the left where the turn is to the left."""
    left, top, right, low = box
    over = turned(math.radians(turn), (right if turn > 0 else left, low))
    back = math.copysign(0.5 * (low - top + right - left), -turn)
    return lambda p: (moved(over, p)[0] + back, moved(over, p)[1])


def fallen(drawing: Drawing, kind: Kind) -> Drawing:
    """Return what has fallen over, on the ground: what has a handle on the right has it up."""
    box = seen(drawing)
    turn = -LAIN if has_handle_right(drawing, kind) else BRIMMED.get(kind.name, LAIN)
    drawing = warped(drawing, toppled(box, turn))
    drop = box[3] - seen(drawing)[3]
    return warped(drawing, lambda p: (p[0], p[1] + drop))


def seen(drawing: Drawing) -> Box:
    """Return the box around all that is drawn, also what one sees through."""
    layers = tuple(g for g in (drawing.group, drawing.front) if g is not None)
    return bounds(layers) or (0.0, 0.0, 1.0, 1.0)


def has_handle_right(drawing: Drawing, kind: Kind) -> bool:
    """Tell whether the mouth of a vessel is left of its middle: it has a handle on the right."""
    mouth = drawing.anchors.get("inside") or drawing.anchors.get("mouth")
    return mouth is not None and mouth.x < (0.5 - HANDLE) * kind.box[0]


HANDLE: Final = 0.04
"""How far that is at least, as a part of the width."""


def askew(box: Box) -> Move:
    """Turn about the middle, as what hangs on a wall does."""
    left, top, right, low = box
    matrix = turned(math.radians(15.0), ((left + right) / 2, (top + low) / 2))
    return lambda p: moved(matrix, p)


def curled(start: float, turn: float, *, is_plant: bool = False) -> Rule:
    """Return the rule that bends a thing over from a part of its height, through so many degrees.

    What is wider than tall bends along its width, except for plants.
    """

    def rule(box: Box) -> Move:
        left, top, right, low = box
        is_tall = is_plant or low - top >= right - left
        length = (low - top if is_tall else right - left) * (1 - start)
        middle = (left + right) / 2 if is_tall else (top + low) / 2
        first = low - start * (low - top) if is_tall else left + start * (right - left)
        tight = math.radians(turn) / length

        def move(p: XY) -> XY:
            along = first - p[1] if is_tall else p[0] - first
            if along <= 0:
                return p
            a = tight * along
            off = p[0] - middle if is_tall else p[1] - middle
            far, aside = math.sin(a) / tight, (1 - math.cos(a)) / tight
            if is_tall:
                return middle + aside + off * math.cos(a), first - far + off * math.sin(a)
            return first + far - off * math.sin(a), middle + aside + off * math.cos(a)

        return move

    return rule


def slumped(box: Box) -> Move:
    """Sink to half the height and spread, with an uneven top: what has lost its air."""
    left, top, right, low = box
    wide, middle = right - left, (left + right) / 2

    def move(p: XY) -> XY:
        t = (low - p[1]) / (low - top)
        u = (p[0] - left) / wide
        sag = 0.52 + 0.07 * math.sin(7.0 * u) - 0.1 * u
        spread = 1.16 - 0.1 * t
        return middle + (p[0] - middle) * spread, low - (low - p[1]) * sag

    return move


def dented(box: Box) -> Move:
    """Push every place a little in or out."""
    left, top, right, low = box
    unit = min(right - left, low - top)

    def move(p: XY) -> XY:
        u, v = (p[0] - left) / unit, (p[1] - top) / unit
        dx = 0.05 * math.sin(15.0 * u + 9.0 * v) + 0.03 * math.sin(27.0 * v + 4.0)
        dy = 0.05 * math.sin(13.0 * u - 11.0 * v + 2.0) + 0.03 * math.sin(25.0 * u)
        return p[0] + dx * unit, p[1] + dy * unit * min(1.0, (low - p[1]) / (0.1 * unit))

    return move


def sagging(box: Box) -> Move:
    """Run downwards: the right half hangs, all is broader at the foot."""
    left, top, right, low = box
    wide, tall, middle = right - left, low - top, (left + right) / 2

    def move(p: XY) -> XY:
        u, t = (p[0] - left) / wide, (low - p[1]) / tall
        spread = 1 + 0.3 * (1 - t) ** 2
        hang = 0.75 * max(0.0, u - 0.45) ** 1.3 + 0.07 * math.sin(12.0 * u)
        sink = 0.16 * t
        return middle + (p[0] - middle) * spread, p[1] + tall * (hang * (0.35 + 0.65 * t) + sink)

    return move


def stretched(wide: float, tall: float) -> Rule:
    """Return the rule that makes a thing so many times as wide and as tall; its foot stays."""

    def rule(box: Box) -> Move:
        middle, low = (box[0] + box[2]) / 2, box[3]
        return lambda p: (middle + (p[0] - middle) * wide, low - (low - p[1]) * tall)

    return rule


def lengthened(box: Box) -> Move:
    """Make a thing longer along its longer side."""
    is_tall = box[3] - box[1] > box[2] - box[0]
    return (stretched(1.0, 1.45) if is_tall else stretched(1.5, 1.0))(box)


RULES: Final[Mapping[str, Rule]] = {
    "tall": stretched(0.92, 1.35),
    "short": stretched(1.04, 0.68),
    "wide": stretched(1.45, 1.0),
    "thin": stretched(0.6, 1.0),
    "fat": stretched(1.35, 0.92),
    "long": lengthened,
    CROOKED: crooked,
    BENT: curled(0.42, 70.0),
    TILTED: tilted,
    PROPPED: propped,
    TOPPLED: toppled,
    DEFLATED: slumped,
    CRUMPLED: dented,
    POTTED: curled(0.68, 115.0, is_plant=True),
    WITHERED: curled(0.3, 190.0, is_plant=True),
    SAGGING: sagging,
}


def is_crushed(kind: Kind) -> bool:
    """Tell whether a broken one of a kind is a wreck: a car, a plane, no bicycle."""
    return kind.category.startswith("vehicles") and kind.category != "vehicles_light"


def reshaped(drawing: Drawing, kind: Kind, attributes: tuple[str, ...]) -> Drawing:
    """Return a lifeless thing or a plant as crooked as it is said to be."""
    said = [a for a in attributes if a in RULES and (a != WITHERED or is_family(kind, FLORA))]
    if BROKEN in attributes and is_crushed(kind):
        said.append(CRUMPLED)
    if not said or (is_animate(kind) and not (kind.name in FIGURES and SAGGING in said)):
        return drawing
    # What is of glass has no body that one cannot see through.
    boxes = [box for _, box in body_of(drawing)] or [(0.0, 0.0, kind.box[0], kind.ground)]
    for word in said:
        is_hung = kind.stance in ("wall", "hang", "sky")
        if word == WITHERED and "pot" in kind.slots:
            word = POTTED
        rule = askew if word in (TILTED, CROOKED) and is_hung else RULES[word]
        drawing = fallen(drawing, kind) if word == TOPPLED else warped(drawing, rule(around(boxes)))
    if WITHERED in said:
        drawing = dyed(drawing, lambda own: colour.mix(own, DRY, DRIED))
    return drawing
