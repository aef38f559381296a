"""Owns the colour words. Does not know which slot of an object they change."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

COLOURS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "red": "#d63b34",
        "crimson": "#b3202f",
        "scarlet": "#e2322a",
        "maroon": "#7d2630",
        "pink": "#f191b2",
        "magenta": "#cf3d92",
        "orange": "#ee8130",
        "peach": "#f8bf9a",
        "yellow": "#f6ca3a",
        "golden": "#e4b03a",
        "gold": "#e4b03a",
        "cream": "#f5e9cb",
        "beige": "#dfcba6",
        "green": "#4b9d55",
        "lime": "#9ccb3b",
        "olive": "#82853b",
        "mint": "#a5dcc0",
        "teal": "#2b8f8c",
        "turquoise": "#3fc1bf",
        "blue": "#3578c9",
        "navy": "#26366e",
        "indigo": "#46409a",
        "purple": "#7f4fae",
        "violet": "#8a5cc7",
        "lavender": "#bba8e0",
        "brown": "#8a5a38",
        "tan": "#cba577",
        "black": "#34323c",
        "grey": "#8d9199",
        "gray": "#8d9199",
        "silver": "#bcc4cc",
        "white": "#f6f4ee",
        "ivory": "#f6efdc",
    }
)
