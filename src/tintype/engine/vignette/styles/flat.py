"""Owns the flat style: clean fills with soft volume, the way objects are meant to look.

Does not know what is depicted. Other styles build on its class.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.pattern import overlay_of, sheen_of
from tintype.engine.vignette.styles.texture import grain
from tintype.engine.vignette.svg import Inks, Sheet

GRAIN: Final[Mapping[int, float]] = {0: 0.0, 1: 1.2, 2: 1.8}
"""Standard deviation of the paper grain in 8-bit steps, by detail."""


SIDES: Final = (".shade", ".light")
"""Roles of whole sides of a thing, where they are not the rim of a form."""


def grain_of(shape: Shape, inks: Inks, sheet: Sheet) -> str | None:
    """Return the grain of a material or a pattern on a side of a thing that is in the shade."""
    if inks.is_inside or shape.to is not None or not shape.tone.endswith(SIDES):
        return None
    swatch = inks.swatch(shape.tone)
    return overlay_of(swatch, inks, sheet) if swatch and (swatch.finish or swatch.pattern) else None


CURVE: Final = np.rint(
    np.interp(np.arange(256), (0, 60, 128, 196, 255), (0, 44, 122, 203, 255))
).astype(np.uint8)
"""What becomes of each brightness."""


class Flat:
    """The default style."""

    name = "flat"
    has_shadows = True

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill plain materials with a soft gradient away from the light."""
        kind = "stroke" if shape.width is not None else "fill"
        # Opacity of the paint, not of the element: an element with opacity costs a layer.
        alpha = f' {kind}-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
        data = shape.outline.data
        if shape.width is not None:
            stroke = f'stroke="{inks.hex(shape.tone)}" stroke-width="{num(shape.width)}"'
            return f'<path d="{data}" fill="none" {stroke}{alpha}/>'
        swatch = inks.swatch(shape.tone) if shape.is_modelled else None
        if swatch is not None and (swatch.finish or swatch.pattern):
            paint, clear = sheen_of(shape, swatch, inks, sheet)
            clear = f' fill-opacity="{clear}"' if clear else alpha
            body = f'<path d="{data}" fill="{paint or self.fill(shape, inks, sheet)}"{clear}/>'
            over = overlay_of(swatch, inks, sheet)
            return body + (f'<path d="{data}" fill="{over}"/>' if over else "")
        body = f'<path d="{data}" fill="{self.fill(shape, inks, sheet)}"{alpha}/>'
        over = grain_of(shape, inks, sheet)
        return body + (f'<path d="{data}" fill="{over}"/>' if over else "")

    def fill(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Return the paint of a filled shape: a colour or a gradient."""
        hex_ = inks.hex(shape.tone)
        if shape.to is not None or shape.fade is not None:
            far = inks.hex(shape.to or shape.tone)
            fade = 1.0 if shape.fade is None else shape.fade
            stops = [(0.0, hex_, 1.0), (1.0, far, fade)]
            return sheet.gradient(stops, shape.slope, is_flipped=shape.is_flipped)
        if shape.is_modelled:
            light = colour.mix(hex_, inks.hex(f"{shape.tone}.light"), 0.75)
            shade = colour.mix(hex_, inks.hex(f"{shape.tone}.shade"), 0.6)
            stops = [(0.0, light, 1.0), (0.5, hex_, 1.0), (1.0, shade, 1.0)]
            return sheet.gradient(stops, "light", is_flipped=shape.is_flipped)
        return hex_

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Leave the picture as it is."""
        return body

    def cell(self, width: int, height: int) -> int:
        """Return how many pixels wide one pixel of the rendering is shown."""
        return 1

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Deepen the contrast and lay a fine paper grain over the colours; alpha stays exact."""
        return grain(developed(pixels), seed=seed, amount=GRAIN[detail])


def developed(pixels: Pixels) -> Pixels:
    """Return pixels with deeper shadows and clearer lights; alpha stays exact."""
    if pixels.shape[2] == 3:
        return CURVE[pixels]
    out = pixels.copy()
    out[..., :3] = CURVE[pixels[..., :3]]
    return out
