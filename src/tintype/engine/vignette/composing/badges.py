"""Owns badges: the shape that a logo is set into, if a hexagon or a shield was asked for.

Does not know what is shown in it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import (
    Outline,
    Point,
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.scene import Scene, Subject

PAPER: Final = "#fbfaf6"
RIM: Final = 0.95
FIELD: Final = 0.91
"""How much of a badge is inside of its rim, and inside of the white line in the rim."""


def _regular(n: int, start: float = -90.0) -> Callable[[float, float, float], Outline]:
    def made(x: float, y: float, r: float) -> Outline:
        return polygon(ring(x, y, 1.04 * r, n, start=start), rounding=0.08 * r)

    return made


def _square(x: float, y: float, r: float) -> Outline:
    return rectangle(x - 0.86 * r, y - 0.86 * r, 1.72 * r, 1.72 * r, rounding=0.14 * r)


def _triangle(x: float, y: float, r: float) -> Outline:
    return polygon(ring(x, y + 0.16 * r, 1.24 * r, 3, start=-90), rounding=0.1 * r)


def _star(x: float, y: float, r: float) -> Outline:
    far, near = ring(x, y, 1.1 * r, 5), ring(x, y, 0.68 * r, 5, start=-54)
    return polygon([p for pair in zip(far, near, strict=True) for p in pair], rounding=0.06 * r)


def _placed(points: Sequence[Point], x: float, y: float, r: float) -> Outline:
    return smooth(
        [
            (x + p[0] * r, y + p[1] * r, p[2]) if len(p) == 3 else (x + p[0] * r, y + p[1] * r)
            for p in points
        ]
    )


def _shield(x: float, y: float, r: float) -> Outline:
    points: tuple[Point, ...] = (
        *((0.0, -1.0, 0.0), (0.42, -0.84), (0.86, -0.86, 0.0), (0.86, -0.1), (0.6, 0.56)),
        *((0.0, 1.06, 0.0), (-0.6, 0.56), (-0.86, -0.1), (-0.86, -0.86, 0.0), (-0.42, -0.84)),
    )
    return _placed(points, x, y, r)


def _heart(x: float, y: float, r: float) -> Outline:
    points: tuple[Point, ...] = (
        *((0.0, -0.62, 0.0), (0.46, -0.98), (0.98, -0.7), (0.98, -0.14), (0.5, 0.5)),
        *((0.0, 0.98, 0.0), (-0.5, 0.5), (-0.98, -0.14), (-0.98, -0.7), (-0.46, -0.98)),
    )
    return _placed(points, x, y, r)


def _circle(x: float, y: float, r: float) -> Outline:
    return ellipse(x, y, r, r)


SHAPES: Final[Mapping[str, Callable[[float, float, float], Outline]]] = {
    "circle": _circle,
    "square": _square,
    "rectangle": _square,
    "triangle": _triangle,
    "pentagon": _regular(5),
    "hexagon": _regular(6, 0.0),
    "octagon": _regular(8, 22.5),
    "diamond shape": _regular(4),
    "star shape": _star,
    "shield": _shield,
    "heart": _heart,
}
"""The outlines of badges about a middle, by the shape that is asked for."""


def badge_of(scene: Scene) -> Subject | None:
    """Return the shape that is the badge of a logo or the tile of an icon, if there is one."""
    if scene.framing not in ("logo", "icon"):
        return None
    hosts = {r.object for r in scene.relations if r.name == "inside"}
    found = [s for s in scene.subjects if s.id in hosts and s.kind in SHAPES and s.count == 1]
    return found[0] if len(found) == 1 else None


def draw_badge(
    pen: Pen, badge: Subject | None, base: str, *, x: float, y: float, r: float
) -> Outline:
    """Draw a badge, round unless a shape was asked for, and return the edge of its field."""
    made = SHAPES[badge.kind] if badge else _circle
    named = next((COLOURS[c] for c in badge.colours if c in COLOURS), None) if badge else None
    base = named or base
    field = named or colour.mix(base, "#ffffff", 0.72)
    rim = colour.mix(named, colour.SHADOW, 0.45) if named else base
    for tone, share in ((rim, 1.0), (PAPER, RIM), (field, FIELD)):
        pen.fill(f"{tone}.raw", made(x, y, share * r))
    return made(x, y, FIELD * r)


def inner_radius(badge: Subject | None) -> float:
    """Return how much of a round badge's room the field of a shape leaves."""
    tight = {"triangle": 0.62, "star shape": 0.64, "diamond shape": 0.72, "heart": 0.78}
    return tight.get(badge.kind, 0.9) if badge else 1.0
