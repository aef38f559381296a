"""Owns low furniture on high legs: a bed or a sofa that something is under.

Does not know what is under it, nor where that goes (`meeting`).
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Group, Pen

RAISED_BY: Final = 0.78
"""How large it is on its legs, beside the size that it has without."""
LEGS: Final = (
    (0.16, 0.93, "deep"),
    (0.84, 0.93, "deep"),
    (0.11, 1.0, "shade"),
    (0.88, 1.0, "shade"),
)
"""Where its legs are and how low they reach, as parts of the box, and their tone."""
WOOD: Final = "#8a5a38"
DIM: Final = "#1f1a2a"


def on_legs(drawing: Drawing, kind: Kind) -> Drawing:
    """Return a piece of furniture smaller and on legs, as high as it was."""
    width, ground = kind.box[0], kind.ground
    s, dx = RAISED_BY, (1 - RAISED_BY) / 2 * kind.box[0]
    matrix = (s, 0.0, 0.0, s, dx, 0.0)
    low = 0.86 * s * ground
    pen = Pen()
    pen.box(DIM, 0.14 * width, low, 0.72 * width, 0.9 * ground - low, alpha=0.4)
    for x, foot, tone in LEGS:
        tone = f"{kind.slots.get('wood', WOOD)}.{tone}"
        pen.limb(tone, [(x * width, low), (x * width, foot * ground)], (12, 11), is_blunt=True)
    front = drawing.front
    return msgspec.structs.replace(
        drawing,
        group=Group(children=(*pen.nodes, Group(children=(drawing.group,), matrix=matrix))),
        front=Group(children=(front,), matrix=matrix) if front else None,
        anchors={
            n: msgspec.structs.replace(
                a, x=a.x * s + dx, y=a.y * s, size=a.size * s if a.size else None
            )
            for n, a in drawing.anchors.items()
        },
    )
