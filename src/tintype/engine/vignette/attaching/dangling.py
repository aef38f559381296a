"""Owns the places of what hangs: below boughs, on cords, on the hooks of a rail, on a nail.

Does not know which of them a relation asks for (`attach`).
"""

from typing import Final

from tintype.engine.vignette.art.kind import Kind
from tintype.engine.vignette.art.pen import Air, Anchor
from tintype.engine.vignette.attaching.hooks import Hook, is_tree, spaced

CORD: Final = "single cord"
CORDS: Final = ("washing cord", CORD)
"""What hangs across a picture, or straight down, with things on it."""
HOOKED: Final = "hook rail"
HOOKS: Final = 6
"""So many hooks has a rail."""


def hanging_hook(
    kind: Kind,
    host: Kind,
    at: Anchor | None,
    count: int,
    first: int,
    total: int,
    scale: float,
) -> Hook:
    """Return places below a bough: by the hands, by an own perch, or on a cord."""
    if host.name == NAIL and at is not None:
        return nailed_hook(kind, host, at, count)
    if host.name == HOOKED and at is not None:
        return hooked_hook(kind, host, at, count, first, total)
    if host.name == CORD and at is not None:
        scale = min(0.42 * host.box[1] / kind.box[1], 0.5 * host.box[1] / kind.breadth)
        return Hook(
            places=spaced(at, count, kind.breadth * scale, first, total), scale=scale, sink=0.98
        )
    if at is None:
        at = Anchor(x=host.box[0] * 0.5, y=host.box[1] * (0.82 if host.box[1] < 160 else 0.5))
    elif at.size:
        # Under the leaves at the side, not among them.
        at = Anchor(x=min(at.x + 0.4 * at.size, host.box[0] * 0.84), y=at.y + 0.1 * at.size)
    if is_tree(host):
        scale = min(scale, (0.5 if "human" in kind.tags else 0.3) * host.box[1] / kind.box[1])
    room = host.box[0] * 0.7
    places = spaced(at, count, min(kind.breadth * scale * 1.2, room / max(1, count)), first, total)
    if "human" in kind.tags:
        return Hook(places=places, scale=scale, grips=("front_hand", "hand"))
    whole = kind.ground / kind.box[1]
    if kind.name == "beehive" and is_tree(host):
        # Among the boughs, where the crown ends.
        at = Anchor(x=0.66 * host.box[0], y=0.5 * host.box[1])
        scale = 0.22 * host.box[1] / kind.box[1]
        return Hook(
            places=spaced(at, count, kind.breadth * scale * 1.2, first, total),
            scale=scale,
            sink=0.6,
        )
    if kind.name == "swing":
        # Its ropes reach from the bough to where feet touch the ground.
        scale = 0.84 * (host.box[1] - at.y) / kind.box[1]
    if "hanging" in kind.variants:
        return Hook(places=places, scale=scale, sink=whole - 0.03)
    return Hook(places=places, scale=scale, sink=whole, cord=0.1 * min(host.box[1], 300))


def hooked_hook(kind: Kind, host: Kind, at: Anchor, count: int, first: int, total: int) -> Hook:
    """Return places on the hooks of a rail: a cup by its handle, anything else by its top."""
    pitch = (at.size or host.box[0]) / (HOOKS - 1)
    step = pitch * (1 if total > HOOKS // 2 else 2)
    start = at.x + pitch * (
        (HOOKS - total) // 2 if total > HOOKS // 2 else (HOOKS - 2 * total + 1) // 2
    )
    if total > HOOKS:
        start, step = at.x, (at.size or host.box[0]) / (total - 1)
    places = tuple((start + (first + k) * step, at.y) for k in range(count))
    room = min(step, 2 * pitch)
    if has_loop(kind):
        return hung(kind, places, 0.94 * room / kind.breadth)
    if kind.name == "key":
        return hung(kind, places, 1.5 * host.box[1] / kind.breadth)
    tall = min(3.2 * host.box[1], 1.4 * room * kind.box[1] / kind.breadth)
    return hung(kind, places, tall / kind.box[1])


def has_loop(kind: Kind) -> bool:
    """Tell whether a drawing says by what it is hung up: a cup's handle."""
    return "hung" in kind.draw(variant=None, air=Air()).anchors


def hung(kind: Kind, places: tuple[tuple[float, float], ...], scale: float) -> Hook:
    """Return a hook for what is hung up by its loop, a key's bow or its top."""
    if has_loop(kind):
        return Hook(places=places, scale=scale, grips=("hung",), tilt=-38.0)
    if kind.name == "key":
        return Hook(places=places, scale=scale, grips=("grip",), tilt=90.0)
    return Hook(places=places, scale=scale, sink=HUNG * kind.ground / kind.box[1])


HUNG: Final = 0.93
"""How much of a thing is below its hook."""


def nailed_hook(kind: Kind, host: Kind, at: Anchor, count: int) -> Hook:
    """Return the places of what hangs on a nail: a key by its bow, a cup by its handle."""
    places = ((at.x, at.y),) * count
    return hung(kind, places, NAILED * host.box[1] / max(kind.box))


NAIL: Final = "wall nail"
NAILED: Final = 5.0
"""How large a thing is that hangs on a nail, as a part of the nail's box."""
