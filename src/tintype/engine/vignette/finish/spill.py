"""Owns what runs out of a vessel that lies on its side: the stream at its mouth and the pool.

Does not know vessels beyond their boxes and mouths.
"""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Node, Pen
from tintype.engine.vignette.finish.bent import seen
from tintype.engine.vignette.states import SPILLING

STUFFS: Final[Mapping[str, str]] = {
    "milk": "#fbf8f0",
    "coffee": "#6a4028",
    "tea": "#b8763a",
    "water": "#8fcbe8",
    "juice": "#f4a02e",
    "wine": "#8f1d3a",
    "paint": "#d8433f",
    "ink": "#2b3568",
    "oil": "#d9b23c",
    "honey": "#e8a02a",
    "cola": "#4a2418",
    "beer": "#e8b23c",
}
"""What runs out, and its colour."""
REACH: Final = 0.5
"""How far the pool reaches, as a part of the vessel's width."""


def spilt(drawing: Drawing, kind: Kind, attributes: tuple[str, ...]) -> tuple[Node, ...]:
    """Return the pool of what runs out of a vessel, on the side of its mouth."""
    named = (a.removeprefix(SPILLING) for a in attributes if a.startswith(SPILLING))
    tone = next((STUFFS[n] for n in named if n in STUFFS), None)
    if tone is None:
        return ()
    left, top, right, low = seen(drawing)
    mouth = drawing.anchors.get("inside") or drawing.anchors.get("mouth")
    way = -1 if mouth is not None and mouth.x < (left + right) / 2 else 1
    grip = drawing.anchors.get("grip")
    edge = right if way > 0 else left
    if mouth is not None and grip is not None and way * (grip.x - mouth.x) > 0.2 * (right - left):
        edge = mouth.x + way * 0.08 * (right - left)  # Its handle is over its mouth.
    wide, tall = right - left, low - top
    far, deep = REACH * wide, 0.1 * min(wide, tall)
    shape = [
        (-0.16, -0.9),
        (0.25, -1.2),
        (0.7, -1.0),
        (0.86, -0.4),
        (1.12, -0.1),
        (1.0, 0.9),
        (0.62, 0.8),
        (0.4, 1.5),
        (0.05, 1.1),
        (-0.22, 0.5),
    ]
    pen = Pen()
    pool = smooth([(edge + way * far * x, low + deep * y) for x, y in shape])
    pen.form(tone, pool, shade=0.2 * deep, light=0.15 * deep)
    pen.oval(
        "#ffffff", edge + way * 0.45 * far, low - 0.2 * deep, 0.2 * far, 0.14 * deep, alpha=0.5
    )
    pen.oval(tone, edge + way * 1.26 * far, low + 0.5 * deep, 0.05 * far, 0.2 * deep)
    return pen.nodes
