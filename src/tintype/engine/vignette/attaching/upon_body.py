"""Owns the places on somebody's body: heads, laps, chests and lifted hands.

Each rule is about one kind of place, and returns None for what is not its own; which are asked,
and in which order, is for `attach`.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import Hook, lap_hook
from tintype.engine.vignette.states import ON_CHEST, ON_HEAD

LAPPED: Final = ("sitting", "seated", "reading", "reading seated")
"""Poses of people that make a lap."""
ON_TOP: Final = 1.7
"""How wide what is on a head is at most, in heads."""


def lifted(f: Fitting) -> Hook | None:
    """Put onto both hands what somebody holds up."""
    one, two = f.anchor("front_hand"), f.anchor("rear_hand")
    if f.pose == "cheering" and one and two:
        # A bar is gripped; what is heavy rests on the hands.
        low = 0.5 * f.kind.box[1] * f.scale if f.kind.name == "barbell" else 0.0
        f.at = Anchor(x=(one.x + two.x) / 2, y=min(one.y, two.y) + low, size=f.host.box[0])
    return None


def on_shoulder(f: Fitting) -> Hook | None:
    """Set a bird on the outer end of somebody's shoulder, beside the face."""
    shoulder = f.anchor("shoulder")
    is_bird = f.kind.category.startswith("birds")
    is_person = "human" in f.host.tags and f.pose not in ("sleeping", "lying")
    if (
        shoulder is None
        or not (is_bird and is_person)
        or f.total > 1
        or ON_HEAD in f.child.attributes
    ):
        return None
    wide = shoulder.size or 0.25 * f.host.box[0]
    out = OUTWARD * wide * (-1 if shoulder.x < f.host.box[0] / 2 else 1)
    scale = min(f.scale, PERCHED * f.host.box[1] / f.kind.box[1])
    return Hook(places=((shoulder.x + out, shoulder.y + 0.02 * f.host.box[1]),), scale=scale)


OUTWARD: Final = 0.28
PERCHED: Final = 0.24
"""How far out on the shoulder a bird sits, and how high it is at most beside a person."""


def on_chest(f: Fitting) -> Hook | None:
    """Set things on the chest of who lies."""
    chest = f.anchor("chest")
    if chest is None or ON_CHEST not in f.child.attributes or f.pose not in ("sleeping", "lying"):
        return None
    true = f.kind.metres_per_unit / f.host.metres_per_unit
    scale = true if "human" in f.kind.tags else f.scale
    top = chest.y - 0.4 * (chest.size or 0.0)
    return Hook(places=((chest.x, top),), scale=scale, grips=("bottom",), sink=0.04)


def on_lap(f: Fitting) -> Hook | None:
    """Seat things on the lap of who sits."""
    lap = f.anchor("lap")
    if not lap or f.pose not in LAPPED or f.kind.category.startswith("birds"):
        return None
    return lap_hook(f.kind, f.host, lap, f.scale)


def on_head(f: Fitting) -> Hook | None:
    """Put things on the top of somebody's head."""
    head = f.anchor("head")
    if head is None or ON_HEAD not in f.child.attributes:
        return None
    wide = head.size or 0.3 * f.host.box[0]
    scale = min(f.scale, ON_TOP * wide / f.kind.breadth / max(1.0, 0.7 * f.total))
    crown = Anchor(x=head.x, y=head.y + 0.12 * wide, size=1.2 * wide)
    return Hook(places=f.spread(crown, 0.9 * f.kind.breadth * scale), scale=scale)
