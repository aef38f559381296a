"""Owns the list of styles by name. Does not know how any of them paints.

A style is a class that fits `svg.Style`, usually built on `Flat`; it is added to `STYLES` here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.styles.blueprint import Blueprint
from tintype.engine.vignette.styles.crafts import Chalk, Embroidery, LowPoly, Mosaic, Oil
from tintype.engine.vignette.styles.duotone import Duotone
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.graphic import Comic, Crayon, LineArt, Neon, StainedGlass
from tintype.engine.vignette.styles.ink import Ink, Sketch
from tintype.engine.vignette.styles.monochrome import BlackInk, Monochrome, Silhouette
from tintype.engine.vignette.styles.papercut import PaperCut
from tintype.engine.vignette.styles.pixelart import PixelArt
from tintype.engine.vignette.styles.render3d import Render3D
from tintype.engine.vignette.styles.tintype import Tintype
from tintype.engine.vignette.styles.watercolour import Watercolour
from tintype.engine.vignette.styles.woodcut import Woodcut
from tintype.engine.vignette.svg import Style

STYLES: Final[Mapping[str, Style]] = MappingProxyType(
    {
        s.name: s
        for s in (
            Flat(),
            PaperCut(),
            Ink(),
            Sketch(),
            Watercolour(),
            Woodcut(),
            Blueprint(),
            PixelArt(),
            Tintype(),
            Crayon(),
            StainedGlass(),
            Comic(),
            LineArt(),
            Neon(),
            Oil(),
            Mosaic(),
            Embroidery(),
            LowPoly(),
            Chalk(),
            Monochrome(),
            BlackInk(),
            Silhouette(),
            Render3D(),
            Duotone(),
        )
    }
)
DEFAULT: Final = "flat"


def style_named(name: str | None) -> Style:
    """Return the style, or the default one for None and for names that are not known."""
    return STYLES.get(name or DEFAULT, STYLES[DEFAULT])
