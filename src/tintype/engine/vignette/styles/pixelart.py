"""Owns the pixel art style: a true grid of large pixels in few colours.

Does not know what is depicted.
"""

import numpy as np

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import fineness, sort_of
from tintype.engine.vignette.svg import Inks, Sheet

LONG_SIDE = 144
STEP = 20
FINE = 12
PIXEL = 7.4
"""How wide one large pixel is, in picture units."""
OUTLINED = 0.8
"""Forms with a finer line than such a part are too small for an outline."""
FAINT = 0.34
"""Thinner layers than this would only muddy the colours below."""


class PixelArt(Flat):
    """Flat colours with dark outlines, rendered small and shown large."""

    name = "pixel art"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill flat; forms get a dark edge about one pixel wide; skies become bands."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.0, 1.12)
        data = shape.outline.data
        if sort == "line":
            width = num(max(shape.width or 1.0, PIXEL / s))
            return f'<path d="{data}" fill="none" stroke="{hex_}" stroke-width="{width}"/>'
        if sort == "glow":
            return super().shape(shape, inks, sheet)
        if sort == "body" and shape.to is not None:
            far = inks.hex(shape.to)
            stops: list[tuple[float, str, float]] = []
            for k in range(4):
                tone = colour.mix(hex_, far, k / 3)
                stops += [(k / 4, tone, 1.0), ((k + 1) / 4, tone, 1.0)]
            return f'<path d="{data}" fill="{sheet.gradient(stops, shape.slope)}"/>'
        if sort == "body":
            edge = inks.hex(shape.tone.partition(".")[0] + ".line")
            is_large = fineness(shape, inks) > OUTLINED
            line = f'stroke="{edge}" stroke-width="{num(PIXEL / s)}"' if is_large else ""
            return f'<path d="{data}" fill="{hex_}" {line}/>'
        if sort == "veil" and shape.alpha * (1 - (shape.fade or 0.0) / 2) < FAINT:
            return ""
        if shape.fade is not None:
            return super().shape(shape, inks, sheet)
        return f'<path d="{data}" fill="{hex_}" fill-opacity="{num(shape.alpha)}"/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Leave no half-filled pixels along any edge."""
        return f'<g shape-rendering="crispEdges">{body}</g>'

    def cell(self, width: int, height: int) -> int:
        """Return the side of one large pixel."""
        size = max(1, round(max(width, height) / LONG_SIDE))
        return next((c for c in (16, 8, 4, 2) if c <= size + 2 and c <= max(2, size * 1.5)), size)

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Reduce to few levels of brightness, fine ones of colour, and to whole pixels of alpha.

        Levels of each channel alone would turn a pale backdrop into bands of green and pink. They
        are fixed: a palette made for each picture would change everything in it when one thing
        changes.
        """
        out = pixels.copy()
        rgb = pixels[..., :3].astype(np.int32)
        light = (rgb[..., 0] * 77 + rgb[..., 1] * 151 + rgb[..., 2] * 28) >> 8
        step = (light + STEP // 2) // STEP * STEP - light
        few = (rgb + step[..., None] + FINE // 2) // FINE * FINE
        out[..., :3] = np.clip(few, 0, 255).astype(np.uint8)
        if pixels.shape[2] == 4:
            out[..., 3] = np.where(pixels[..., 3] > 110, 255, 0)
            out[out[..., 3] == 0] = 0
        return out
