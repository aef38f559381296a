"""Owns the list of styles by name. Does not know how any of them paints.

A style is a module with a class that fits `svg.Style`; it is added to `STYLES` here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.ink import Ink
from tintype.engine.vignette.svg import Style

STYLES: Final[Mapping[str, Style]] = MappingProxyType({s.name: s for s in (Flat(), Ink())})
DEFAULT: Final = "flat"


def style_named(name: str | None) -> Style:
    """Return the style, or the default one for None and for names that are not known."""
    return STYLES.get(name or DEFAULT, STYLES[DEFAULT])
