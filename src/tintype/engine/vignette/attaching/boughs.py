"""Owns the places in the crown of a tree: nests in it, birds and squirrels among its boughs.

Does not know who climbs the trunk (`hooks`), nor which words say so.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Anchor
from tintype.engine.vignette.attaching.fitting import Fitting
from tintype.engine.vignette.attaching.hooks import Hook, is_tree

CAUGHT: Final = ("nest", "kite", "balloon", "birdhouse", "frisbee", "hat", "scarf")
"""What is among the boughs of a tree, not on its top."""
BARE_STEMS: Final = ("palm tree", "cypress", "bamboo", "baobab")
CONES: Final = ("pine", "spruce", "fir", "christmas tree")
"""Trees whose crown is narrow above."""
DWELLERS: Final = ("animals", "birds", "reptiles", "insects")
MIDDLE: Final = (-0.02, 0.52)
PERCHES: Final = ((-0.2, 0.46), (0.2, 0.38), (0.04, 0.64), (-0.3, 0.66), (0.32, 0.62))
"""Where those in a crown are, from its middle, as parts of the tree's width and of its height."""
LEAST_PART: Final = 0.33
MOST_PART: Final = 0.42
"""How high and how wide they are, as parts of the tree's height and of its width."""


def in_crown(f: Fitting) -> Hook | None:
    """Set a nest among the boughs of a tree, and let a kite be caught in them."""
    if not is_tree(f.host) or f.kind.name not in CAUGHT or f.host.name in BARE_STEMS:
        return None
    scale = min(f.scale, 0.24 * f.host.box[0] / f.kind.breadth)
    crown = Anchor(x=0.56 * f.host.box[0], y=0.42 * f.host.box[1])
    return Hook(places=f.spread(crown, f.kind.breadth * scale), scale=scale)


def among_boughs(f: Fitting) -> Hook | None:
    """Let beasts and birds sit in the crown of a tree, not on its top."""
    is_dweller = f.kind.category.partition("_")[0] in DWELLERS
    if not (is_tree(f.host) and is_dweller) or f.host.name in (*BARE_STEMS, *CONES):
        return None
    if f.total > len(PERCHES):
        return None
    width, height = f.host.box
    scale = max(f.scale, LEAST_PART * height / f.kind.box[1] / max(1.0, f.total / 2) ** 0.5)
    scale = min(scale, MOST_PART * width / f.kind.breadth)
    perches = PERCHES[f.first : f.first + f.count] if f.total > 1 else (MIDDLE,)
    places = tuple(((0.5 + x) * width, y * height) for x, y in perches)
    return Hook(places=places, scale=scale)
