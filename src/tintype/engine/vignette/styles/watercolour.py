"""Owns the watercolour style: transparent washes with dark rims, on white rough paper.

Does not know what is depicted.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import mark, rough_frame, sort_of, wobbled
from tintype.engine.vignette.styles.texture import paper, pigment, wavered
from tintype.engine.vignette.svg import Inks, Sheet

PAPER = "#fcf9f2"


class Watercolour(Flat):
    """Each form is a wash that is pale inside and dark where it dried."""

    name = "watercolour"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Paint a wash; its rim is a little stronger than its middle."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = self.wash(inks.hex(shape.tone))
        if sort == "line":
            data = wobbled(shape.outline, 0.5 / s)
            return mark(data, stroke=hex_, width=shape.width or 1.0, stroke_alpha=shape.alpha * 0.8)
        if sort in ("glow", "veil"):
            fade = 1.0 if shape.fade is None else shape.fade
            stops = [(0.0, hex_, 0.75), (1.0, self.wash(inks.hex(shape.to or shape.tone)), fade)]
            paint = (
                sheet.gradient(stops, shape.slope, is_flipped=shape.is_flipped)
                if shape.fade is not None
                else hex_
            )
            return mark(shape.outline.data, paint, alpha=shape.alpha * 0.9)
        if sort == "patch":
            data = wobbled(shape.outline, 0.8 / s)
            return f'<path d="{data}" fill="{hex_}" fill-opacity="{num(shape.alpha * 0.66)}"/>'
        far = self.wash(inks.hex(shape.to)) if shape.to else colour.mix(hex_, PAPER, 0.34)
        near = colour.mix(hex_, PAPER, 0.06)
        stops = [
            (0.0, far if not shape.to else near, 1.0),
            (0.45, near, 1.0),
            (1.0, hex_ if not shape.to else far, 1.0),
        ]
        paint = sheet.gradient(
            stops, shape.slope if shape.to else "light", is_flipped=shape.is_flipped
        )
        data = wobbled(shape.outline, 1.0 / s)
        rim = colour.mix(hex_, "#2b2350", 0.22)
        return mark(
            data,
            paint,
            alpha=min(1.0, shape.alpha * 0.95),
            stroke=None if shape.tone.endswith(".raw") else rim,
            width=2.2 / s,
            stroke_alpha=0.42,
        )

    def wash(self, hex_: str) -> str:
        """Return a colour thinned with water: paler, and more alive."""
        return colour.mix(colour.adjust(hex_, 1.0, 1.12), PAPER, 0.2)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Leave bare paper around the painting, with an edge as a brush leaves it."""
        if 'id="backdrop"' not in body:
            return body
        short = min(width, height)
        soft = rough_frame(width, height, short * 0.045, 11)
        hard = rough_frame(width, height, short * 0.034, 3)
        under = f'<rect width="{num(width)}" height="{num(height)}" fill="{PAPER}"/>'
        return (
            f'{under}{body}<path d="{soft}" fill="{PAPER}" fill-opacity=".55"/>'
            f'<path id="margin" d="{hard}" fill="{PAPER}"/>'
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let edges waver, pigment gather and the paper show."""
        if pixels.shape[2] == 4:
            return pixels
        unit = max(1, min(pixels.shape[:2]) // 340)
        out = wavered(pixels, seed=seed, reach=2 * unit, step=9 * unit)
        out = pigment(out, seed=seed, depth=(8, 13, 15)[detail])
        return paper(out, seed=seed, depth=(0, 10, 15)[detail])
