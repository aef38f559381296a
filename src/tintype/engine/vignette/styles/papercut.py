"""Owns the paper-cut style: flat sheets of coloured paper, each casting a shadow on the next.

Does not know what is depicted.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import fineness, is_gauze, sort_of
from tintype.engine.vignette.styles.texture import paper
from tintype.engine.vignette.svg import Inks, Sheet

BANDS = 5


class PaperCut(Flat):
    """Gradients become steps of paper; forms lie above each other."""

    name = "paper-cut"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Cut the shape from paper; a form gets a shadow and a bright edge."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.02, 1.14)
        data = shape.outline.data
        if sort in ("line", "patch"):
            return super().shape(shape, inks, sheet)
        if sort == "veil" and shape.fade is not None and not is_gauze(shape, inks):
            return ""  # No paper is as thin.
        if sort in ("glow", "veil"):
            if shape.fade is None:
                return super().shape(shape, inks, sheet)
            steps = 3
            far = inks.hex(shape.to or shape.tone)
            stops: list[tuple[float, str, float]] = []
            for k in range(steps):
                t = (k + 0.5) / steps
                a = (1 - t) * (1 - (shape.fade or 0.0)) + (shape.fade or 0.0)
                tone = colour.mix(hex_, far, t)
                stops += [(k / steps, tone, a), ((k + 1) / steps, tone, a)]
            paint = sheet.gradient(stops, shape.slope, is_flipped=shape.is_flipped)
            return f'<path d="{data}" fill="{paint}" fill-opacity="{num(shape.alpha * 0.8)}"/>'
        if shape.to is not None and shape.tone.endswith(".raw"):
            far = inks.hex(shape.to)
            stops = []
            for k in range(BANDS):
                tone = colour.mix(hex_, far, k / (BANDS - 1))
                stops += [(k / BANDS, tone, 1.0), ((k + 1) / BANDS, tone, 1.0)]
            alpha = f' fill-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
            return f'<path d="{data}" fill="{sheet.gradient(stops, shape.slope)}"{alpha}/>'
        lift = 0.4 + 0.36 * fineness(shape, inks)
        dx, dy = (3.6 if not shape.is_flipped else -3.6) * lift / s, 7.0 * lift / s
        moved = shape.outline.moved(dx, dy).data
        wide = shape.outline.moved(dx * 1.9, dy * 1.9).data
        shade = inks.hex("#241a3a.raw")
        edge = colour.mix(hex_, "#ffffff", 0.4)
        mid = colour.mix(hex_, inks.hex(shape.to), 0.5) if shape.to else hex_
        return (
            f'<path d="{wide}" fill="{shade}" fill-opacity=".17"/>'
            f'<path d="{moved}" fill="{shade}" fill-opacity=".36"/>'
            f'<path d="{data}" fill="{mid}" fill-opacity="{num(shape.alpha)}" stroke="{edge}" '
            f'stroke-opacity=".75" stroke-width="{num(1.5 / s)}"/>'
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Give the sheets their tooth."""
        return paper(pixels, seed=seed, depth=(0, 9, 13)[detail])
