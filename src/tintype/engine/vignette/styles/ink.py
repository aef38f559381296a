"""Owns the ink style: dark pen outlines over a light wash, on warm paper.

Does not know what is depicted.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.svg import Inks, Sheet

PAPER: Final = "#f6efdf"
INK: Final = "#2a2733"
LINE_WIDTH: Final = 1.5


class Ink(Flat):
    """Every modelled form gets an outline; colours turn into a pale wash."""

    name = "ink"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Wash the inside and draw the edge; strokes become ink lines."""
        kind = "stroke" if shape.width is not None else "fill"
        # Opacity of the paint, not of the element: an element with opacity costs a layer.
        alpha = f' {kind}-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
        data = shape.outline.data
        if shape.width is not None:
            width = num(max(LINE_WIDTH, shape.width * 0.7))
            return f'<path d="{data}" fill="none" stroke="{INK}" stroke-width="{width}"{alpha}/>'
        wash = colour.mix(inks.hex(shape.tone), PAPER, 0.45)
        if shape.fade is not None:
            stops = [(0.0, wash, 1.0), (1.0, wash, shape.fade)]
            return f'<path d="{data}" fill="{sheet.gradient(stops, shape.slope)}"{alpha}/>'
        # Crescents of shade and light lie inside a form that has its line already.
        line = (
            f' stroke="{INK}" stroke-width="{num(LINE_WIDTH)}"'
            if shape.is_modelled or shape.to is not None
            else ""
        )
        return f'<path d="{data}" fill="{wash}"{line}{alpha}/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Warm the whole picture towards paper."""
        return body
