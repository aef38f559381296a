"""Owns the pot in which a plant grows whose drawing has none.

Does not know plants beyond their boxes.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Group, Pen, Swatch
from tintype.engine.vignette.art.shrubs import pot
from tintype.engine.vignette.attaching.traits import FLORA, is_family
from tintype.engine.vignette.states import POTTED

CLAY: Final = "#c8683f"
PLANT: Final = 0.72
"""How large the plant is beside the whole, as a part of its own size."""
ROOTED: Final = 0.05
"""How deep it is in the pot, as a part of the height."""
BROAD: Final = (0.2, 0.34)
"""Half of the pot's width at least and at most, as a part of its height."""


def is_bare_rooted(kind: Kind) -> bool:
    """Tell whether a plant is drawn without a pot."""
    return is_family(kind, FLORA) and "pot" not in kind.slots


def potted(drawing: Drawing, kind: Kind, attributes: tuple[str, ...]) -> Drawing:
    """Return a plant in a pot of clay, as tall as it was without."""
    if POTTED not in attributes or not is_bare_rooted(kind):
        return drawing
    width, low = kind.box[0], kind.ground
    top = low * (PLANT - ROOTED)
    half = min(max(0.3 * PLANT * width, BROAD[0] * low), BROAD[1] * low)
    pen = Pen()
    pot(pen, width / 2, top, low, half)
    shift = (1 - PLANT) * width / 2
    plant = Group(children=(drawing.group,), matrix=(PLANT, 0.0, 0.0, PLANT, shift, 0.0))
    front = drawing.front
    over = (Group(children=(front,), matrix=plant.matrix),) if front else ()
    clay = Group(children=pen.nodes, palette={"pot": Swatch(colour=CLAY)})
    return msgspec.structs.replace(drawing, group=Group(children=(plant, *over, clay)), front=None)
