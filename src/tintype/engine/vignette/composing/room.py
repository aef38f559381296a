"""Owns the part of a thing's box that others must leave to it, in each pose.

Does not know the others.
"""

from functools import lru_cache
from typing import Final

from tintype.engine.vignette.art.bounds import bounds
from tintype.engine.vignette.art.catalog import CATALOG
from tintype.engine.vignette.art.kind import Kind

UPRIGHT: Final = (
    None,
    "standing",
    "waving",
    "walking",
    "reading",
    "holding",
    "thinking",
    "cooking",
)
"""Poses of a person that need little room at the sides."""

LOW: Final = (
    *("sitting", "seated", "reading", "sleeping", "lying", "kneeling", "meditating"),
    *("crouching", "crawling", "plank", "downward dog"),
)
"""Poses that leave the upper part of a box empty."""

REACHING: Final = ("pushing", "hugging", "pointing", "reaching", "blowing", "kneeling")
"""Poses of which the hands touch what is beside."""


def bounds_of(
    kind: Kind, pose: str | None, *, is_flipped: bool
) -> tuple[float, float, float, float]:
    """Return the part of a thing's box that others must leave to it.

    The box of a person or an animal has room for every pose; beside each other they need less.
    """
    width, height = kind.box
    if pose in (*LOW, *REACHING) and pose in kind.variants:
        left, top, right, bottom = drawn_bounds(kind.name, pose)
        return (
            (width - right, top, width - left, bottom) if is_flipped else (left, top, right, bottom)
        )
    if "human" not in kind.tags or pose not in UPRIGHT:
        return (0.0, 0.0, width, height)
    half = min(0.5 * width, 0.5 * kind.breadth)
    middle = 0.48 * width
    return (max(0.0, middle - half), 0.04 * height, middle + half, height)


@lru_cache(maxsize=4096)
def drawn_bounds(name: str, pose: str) -> tuple[float, float, float, float]:
    """Return the box around what is drawn in a pose, with a little room for a hat."""
    kind = CATALOG[name]
    drawing = kind.draw(variant=pose)
    left, top, right, bottom = bounds((drawing.group, *((drawing.front,) if drawing.front else ())))
    width, height = kind.box
    room = 0.06 * height if "human" in kind.tags else 0.0
    return (max(0.0, left), max(0.0, top - room), min(width, right), min(height, bottom))
