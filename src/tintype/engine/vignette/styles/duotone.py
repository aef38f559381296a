"""Owns the duotone style: one ink on one paper, and nothing between them.

Does not know what is depicted, nor which two colours were asked for.
"""

from typing import Final

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import hatch, is_gauze, is_sky, mark, sort_of
from tintype.engine.vignette.svg import Inks, Sheet

INK: Final = "#d9472f"
PAPER: Final = "#f7efdd"
DARK: Final = 0.4
PALE: Final = 0.62
"""Up to which lightness a form is left dark by a pale ink, and inked by a dark one."""


class Duotone(Flat):
    """Forms in one ink, parted by lines of bare paper; shade is hatched."""

    name = "duotone"
    has_shadows = False

    def __init__(self, ink: str = INK, paper: str = PAPER) -> None:
        self.ink = ink
        self.paper = paper
        self._is_pale = colour.lightness(ink) > colour.lightness(paper)

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Print a shape or leave it bare."""
        s = inks.scale
        sort = sort_of(shape, inks)
        data = shape.outline.data
        if is_sky(shape) or (sort in ("glow", "veil") and not is_gauze(shape, inks)):
            return ""
        light = colour.lightness(inks.hex(shape.tone))
        is_inked = light >= DARK if self._is_pale else light < PALE
        if sort == "line":
            tone = self.paper if inks.is_inside else self.ink
            return mark(data, stroke=tone, width=max(shape.width or 1.0, 1.6 / s))
        if sort == "patch":
            return self.marking(shape, inks, sheet, is_inked=is_inked)
        if is_gauze(shape, inks):
            return mark(data, self.paper, stroke=self.ink, width=2.2 / s)
        fill, edge = (self.ink, self.paper) if is_inked else (self.paper, self.ink)
        return mark(data, fill, stroke=edge, width=2.2 / s)

    def marking(self, shape: Shape, inks: Inks, sheet: Sheet, *, is_inked: bool) -> str:
        """Hatch shade, and cut markings out of the form that they are on or fill them in."""
        s, role = inks.scale, shape.tone.partition(".")[2]
        data = shape.outline.data
        if role in ("shade", "deep") and inks.is_inside:
            paint = hatch(sheet, self.paper, scale=s, gap=6.5, width=2.2, turn=-45)
            return mark(data, paint)
        if role in ("light", "pale", "shine", "shade", "deep"):
            return ""
        tone, edge = (self.ink, self.paper) if is_inked else (self.paper, self.ink)
        return mark(data, tone, stroke=edge, width=1.3 / s)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Lay the paper below."""
        if 'id="backdrop"' not in body:
            return body
        return f'<rect width="{num(width)}" height="{num(height)}" fill="{self.paper}"/>{body}'

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Leave the print clean."""
        return pixels
