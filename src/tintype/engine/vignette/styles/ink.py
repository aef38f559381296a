"""Owns the styles drawn with a pen: ink (wash and hatching on warm paper) and sketch (pencil).

Does not know what is depicted.
"""

from typing import Final

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import (
    fineness,
    hatch,
    is_sky,
    rough_frame,
    sort_of,
    wobbled,
)
from tintype.engine.vignette.styles.texture import paper
from tintype.engine.vignette.svg import Inks, Sheet

HATCHED: Final = 0.7
"""Forms with a finer line than such a part are too small to be hatched."""


class Ink(Flat):
    """Wavering dark outlines over a pale wash; shade is hatched."""

    name = "ink"
    paper = "#f7f0e0"
    ink = "#2a2733"
    width = 2.2
    wash = 0.42
    gap = 5.0
    chroma = 0.22
    """How much of the colour of what was given none is left."""

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Wash the inside and draw the edge; strokes become ink lines."""
        s = inks.scale
        hex_ = inks.hex(shape.tone)
        sort = sort_of(shape, inks)
        data = wobbled(shape.outline, 0.55 / s)
        if sort == "line":
            width = num(max(self.width * 0.8 / s, (shape.width or 1.0) * 0.6))
            tone = colour.mix(hex_, self.ink, 0.72)
            alpha = f' stroke-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
            return f'<path d="{data}" fill="none" stroke="{tone}" stroke-width="{width}"{alpha}/>'
        swatch = inks.swatch(shape.tone)
        is_named = swatch is not None and swatch.is_named
        chroma, dilution = (0.9, min(self.wash, 0.42)) if is_named else (self.chroma, self.wash)
        wash = colour.mix(colour.adjust(hex_, 1.0, chroma), self.paper, dilution)
        if sort == "glow":
            return f'<path d="{shape.outline.data}" fill="{self.faded(shape, wash, sheet)}"/>'
        alpha = f' fill-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
        if sort == "veil":
            paint = self.faded(shape, wash, sheet) if shape.fade is not None else wash
            return f'<path d="{data}" fill="{paint}"{alpha}/>'
        if sort == "patch":
            dark = colour.lightness(hex_)
            body = f'<path d="{data}" fill="{wash}"{alpha}/>'
            role = shape.tone.partition(".")[2]
            if role in ("shade", "deep", "line") and dark < 0.9:
                gap = self.gap * (0.72 if role != "shade" else 1.0)
                lines = hatch(sheet, self.ink, scale=s, gap=gap, width=0.9, turn=-52)
                body += f'<path d="{data}" fill="{lines}" fill-opacity=".6"/>'
            return body
        far = wash
        if shape.to:
            far = colour.adjust(inks.hex(shape.to), 1.0, chroma)
            far = colour.mix(far, self.paper, self.wash)
        stops = [(0.0, colour.mix(wash, self.paper, 0.25), 1.0), (1.0, far, 1.0)]
        paint = sheet.gradient(stops, shape.slope if shape.to else "light")
        fine = fineness(shape, inks)
        line = f'stroke="{self.ink}" stroke-width="{num(self.width * fine / s)}"'
        if is_sky(shape):
            line = ""
        body = f'<path d="{data}" fill="{paint}" {line}{alpha}/>'
        light = colour.lightness(hex_)
        if line and light < 0.66 and fine > HATCHED:
            gap = self.gap * (1.5 if light > 0.5 else 1.1)
            lines = hatch(sheet, self.ink, scale=s, gap=gap, width=0.8, turn=-52)
            body += f'<path d="{data}" fill="{lines}" fill-opacity=".42"/>'
        return body

    def faded(self, shape: Shape, wash: str, sheet: Sheet) -> str:
        """Return a paint that fades to nothing."""
        stops = [(0.0, wash, shape.alpha * 0.7), (1.0, wash, 0.0)]
        return sheet.gradient(stops, shape.slope, is_flipped=shape.is_flipped)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Leave a margin of bare paper with an uneven edge."""
        if 'id="backdrop"' not in body:
            return body
        frame = rough_frame(width, height, min(width, height) * 0.022, 5)
        return f'{body}<path id="margin" d="{frame}" fill="{self.paper}"/>'

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Lay rough paper below."""
        return paper(pixels, seed=seed, depth=(0, 8, 12)[detail])


class Sketch(Ink):
    """Graphite on white paper: no colour but a breath of it."""

    name = "sketch"
    paper = "#faf8f3"
    ink = "#2b2b31"
    width = 2.3
    wash = 0.5
    gap = 4.2
    chroma = 0.08
