"""Owns SVG files around pixels, for pictures that have no other vector form.

Does not know scenes.
"""

import base64
from io import BytesIO
from xml.sax.saxutils import escape

from PIL import Image

from tintype.engine.base import Pixels
from tintype.engine.vignette.editing import foreign


def embedded(pixels: Pixels) -> str:
    """Return pixels as an SVG element that fills the view."""
    file = BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=6)
    data = base64.b64encode(file.getvalue()).decode()
    height, width = pixels.shape[:2]
    return (
        f'<image id="picture" width="{width}" height="{height}" '
        f'href="data:image/png;base64,{data}"/>'
    )


def as_svg(pixels: Pixels, title: str) -> str:
    """Return an SVG that shows pixels, for pictures that have no other vector form."""
    return svg_of(pixels, embedded(pixels), title)


def svg_of(pixels: Pixels, body: str, title: str) -> str:
    """Return an SVG file of the size of `pixels` around a body."""
    height, width = pixels.shape[:2]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><title>{escape(title)}</title>{body}</svg>'
    )


def layered(under: Pixels, above: foreign.Overlay, title: str) -> str:
    """Return an SVG of a picture from elsewhere with the drawn things above it."""
    inner = above.svg.replace("<svg ", '<svg id="drawn" ', 1)
    return svg_of(under, embedded(under) + inner, title)
