"""Owns which things are of one stuff all over when a material is named, and how they look then.

A glass piano has glass legs and a chocolate car chocolate wheels; a wooden house has no wooden
panes. Does not know what materials look like (`material`, `styles`).
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.kind import Drawing, Kind
from tintype.engine.vignette.art.pen import Group, Node, Shape, Swatch, Tone
from tintype.engine.vignette.forms import words
from tintype.engine.vignette.kinds import is_animate
from tintype.engine.vignette.material import MATERIALS

FANCIFUL: Final = words(
    "glass crystal ice diamond chocolate candy snow wool paper cardboard biscuit leafy marble"
)
"""Materials of which nothing is made in part only."""
HARD: Final = words("gold stone clay ceramic wood metal brick plastic straw concrete")
"""Of these a figure is all over: a golden elephant, a wooden robot."""
FIGURES: Final = ("animals", "birds", "sea", "reptiles", "insects", "dinosaurs", "fantasy", "toys")
"""Families of what becomes a figure if it is of something hard."""
IN_PART: Final = (
    "clothes",
    "hats",
    "headgear",
    "drinks",
    "kitchen_vessels",
    "tableware",
    "food",
    "sweets",
    "snacks",
    "delights",
    "world_food",
    "groceries",
    "people",
    "jobs",
    "callings",
    "athletes",
    "players",
    "costumes",
)
"""Categories of what has a ribbon, a content or a face that is of something else."""
KEPT: Final = words("eye eyes pupil iris ink text letter letters screen lens light lamp flame gem")
"""Slots that no material changes."""
SOFT: Final = ("wool", "paper", "cardboard", "snow", "leafy", "straw")
"""Of these nothing dark is made."""
DARK: Final = 0.36
STEPS: Final = 7
"""So many shades of one stuff are told apart."""


def is_all_over(kind: Kind, material: str) -> bool:
    """Tell whether all of a thing is of a material that is named."""
    if kind.category in IN_PART:
        return False
    if material in FANCIFUL:
        return True
    return material in HARD and kind.category.startswith(FIGURES) and is_animate(kind)


def made_of(drawing: Drawing, kind: Kind, material: str | None, hue: str | None) -> Drawing:
    """Return a drawing of a thing that is of one stuff: what was dark is in a darker shade of it.

    `hue` is the colour that the stuff has, if one was said.
    """
    stuff = MATERIALS.get(material or "")
    if material is None or stuff is None or not is_all_over(kind, material):
        return drawing
    base, is_soft = hue or stuff.colour, material in SOFT
    shades = {
        f"stuff{k}": Swatch(colour=shaded(base, k / (STEPS - 1)), finish=material)
        for k in range(STEPS)
    }

    def toned(tone: Tone, palette: Mapping[str, Swatch]) -> Tone:
        slot, _, role = tone.partition(".")
        own = palette[slot].colour if slot in palette else slot
        if not own.startswith("#") or slot in KEPT:
            return tone
        if is_soft and colour.lightness(own) < DARK:
            return tone  # Eyes and noses are of something else.
        light = round(colour.lightness(own) * (STEPS - 1))
        step = f"stuff{max(0, min(STEPS - 1, light))}"
        return f"{step}.{role}" if role else step

    def turn(node: Node, palette: Mapping[str, Swatch]) -> Node:
        if isinstance(node, Shape):
            to = toned(node.to, palette) if node.to else None
            return msgspec.structs.replace(node, tone=toned(node.tone, palette), to=to)
        inner = {**palette, **(node.palette or {})}
        return msgspec.structs.replace(node, children=tuple(turn(n, inner) for n in node.children))

    def whole(group: Group) -> Group:
        own = group.palette or {}
        children = tuple(turn(node, own) for node in group.children)
        return msgspec.structs.replace(group, children=children, palette={**own, **shades})

    front = whole(drawing.front) if drawing.front else None
    return msgspec.structs.replace(drawing, group=whole(drawing.group), front=front)


def shaded(base: str, light: float) -> str:
    """Return the shade of a stuff for what was of a lightness; at 0.6 it is the stuff's own."""
    if light < 0.6:
        return colour.mix(base, "#2f2233", 0.62 * (0.6 - light) / 0.6)
    return colour.mix(base, "#ffffff", 0.3 * (light - 0.6) / 0.4)
