"""Owns the house to which a road or a path leads: it stands at the far end of it.

Does not know how the way is drawn.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.composing.loose import BUILT, depth_at
from tintype.engine.vignette.composing.spots import Spot
from tintype.engine.vignette.places.features import WAYS
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.scene import Scene

END: Final = 0.2
"""How near the far end of a way is: 0 at the horizon, 1 at the lower edge."""
TALL, WIDE = 0.36, 0.46
"""How large a house is there at most, as parts of the picture's height and width."""


def led_to(spots: tuple[Spot, ...], scene: Scene, stage: Stage) -> tuple[Spot, ...]:
    """Return a building by itself at the end of the way that is said to be there."""
    main = [s for s in spots if s.layer > -2]
    has_way = bool({scene.setting, scene.beyond, scene.besides} & {*WAYS})
    if not has_way or len(main) != 1 or main[0].is_airborne:
        return spots
    spot, c = main[0], main[0].cluster
    if not c.kind.category.startswith(BUILT) or c.subject.pins or c.subject.count > 1:
        return spots
    scale = min(
        spot.scale,
        TALL * stage.height / (c.bottom - c.top),
        WIDE * stage.width / (c.right - c.left),
    )
    y = stage.y_at(END)
    x = 0.5 * stage.width - (c.left + c.right) / 2 * scale
    far = msgspec.structs.replace(spot, x=x, y=y, scale=scale, depth=depth_at(y, stage))
    return tuple(far if s is spot else s for s in spots)
