"""Owns what materials look like: golden, wooden, glass; a colour and how it takes the light.

Does not know which object is made of it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

import msgspec

Sheen: TypeAlias = Literal[
    "metal",
    "glass",
    "facet",
    "wood",
    "stone",
    "vein",
    "brick",
    "knit",
    "weave",
    "ridge",
    "leaf",
    "soft",
    "hide",
    "matt",
    "gloss",
]


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """A material's own colour, used when no colour word is given, and its sheen."""

    colour: str
    sheen: Sheen


def _all() -> Mapping[str, Material]:
    out: dict[str, Material] = {}
    table: tuple[tuple[str, str, Sheen], ...] = (
        ("golden gold brass", "#e2ad38", "metal"),
        ("silver silvery chrome", "#c3cad2", "metal"),
        ("metal metallic steel iron tin aluminium aluminum", "#98a2ae", "metal"),
        ("bronze copper", "#bd7440", "metal"),
        ("wooden wood oak bamboo", "#a9744a", "wood"),
        ("glass transparent", "#bfe2ea", "glass"),
        ("crystal", "#b9dcf0", "facet"),
        ("ice diamond", "#cdeaf6", "facet"),
        ("stone concrete granite", "#b4b0ab", "stone"),
        ("marble", "#e6e3df", "vein"),
        ("clay terracotta", "#c9764f", "gloss"),
        ("ceramic porcelain", "#eceef0", "gloss"),
        ("brick", "#b05b43", "brick"),
        ("plastic rubber shiny glossy", "#e0574a", "gloss"),
        ("paper", "#f1eada", "matt"),
        ("cardboard", "#cda873", "ridge"),
        ("leather", "#8a5232", "hide"),
        ("woollen wool woolen knitted felt", "#d88f86", "knit"),
        ("fluffy furry plush", "#d9b8a0", "soft"),
        ("velvet", "#7d2b4f", "matt"),
        ("chocolate", "#6b3f2a", "gloss"),
        ("candy jelly", "#ef7fa8", "gloss"),
        ("snow snowy", "#f3f7fb", "matt"),
        ("straw", "#dcb75c", "weave"),
        ("biscuit gingerbread", "#cf9350", "soft"),
        ("leafy", "#5f9e4f", "leaf"),
        ("neon", "#5df2d6", "gloss"),
    )
    for names, colour, sheen in table:
        for name in names.split():
            out[name] = Material(colour=colour, sheen=sheen)
    return MappingProxyType(out)


COATINGS: Final = ("rusty", "frozen", "glowing")
"""Materials that are none: the thing keeps its own colours under rust, ice or light."""
MATERIALS: Final[Mapping[str, Material]] = _all()
