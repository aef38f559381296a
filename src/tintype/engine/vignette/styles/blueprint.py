"""Owns the blueprint style: white lines on blue paper with a grid.

Does not know what is depicted.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import hatch, is_gauze, is_sky, mark, rect, sort_of
from tintype.engine.vignette.styles.texture import paper
from tintype.engine.vignette.svg import Inks, Sheet

BLUE = "#1f4f93"
LINE = "#e8f1ff"


class Blueprint(Flat):
    """Forms are drawn in white line, and hide what is behind them."""

    name = "blueprint"
    has_shadows = False

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Draw the outline; shade is thin hatching."""
        s = inks.scale
        sort = sort_of(shape, inks)
        data = shape.outline.data
        light = colour.lightness(inks.hex(shape.tone))
        if is_gauze(shape, inks):
            return mark(data, self.ground(light), alpha=0.5, stroke=LINE, width=1.2 / s)
        if sort in ("glow", "veil"):
            return ""
        if sort == "line":
            width = max(0.9 / s, 0.4 * (shape.width or 0.0))
            return mark(data, stroke=LINE, width=width, stroke_alpha=0.8)
        if sort == "patch":
            role = shape.tone.partition(".")[2]
            if role in ("shade", "deep"):
                lines = hatch(sheet, LINE, scale=s, gap=7, width=0.8, turn=-45)
                return mark(data, lines, alpha=0.5)
            is_mark = inks.is_inside and role in ("light", "pale", "shine")
            fill = "none" if is_mark else self.ground(light)
            return mark(data, fill, stroke=LINE, width=0.8 / s, stroke_alpha=0.55)
        if is_sky(shape):
            return ""
        return mark(data, self.ground(light), stroke=LINE, width=1.7 / s)

    def ground(self, light: float) -> str:
        """Return the blue of a form: a little lighter for light ones."""
        return colour.mix(BLUE, "#4f83c9", 0.12 + 0.3 * round(light * 6) / 6)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Lay the grid below and the frame of a drawing sheet above."""
        if 'id="backdrop"' not in body:
            return body
        w, h, m = width, height, min(width, height) * 0.03
        lines = "".join(
            mark(
                f"M{k} 0V100M0 {k}H100",
                stroke=LINE,
                width=0.8 if k else 1.6,
                stroke_alpha=0.13 if k else 0.34,
            )
            for k in range(0, 100, 20)
        )
        fine = sheet.define(
            f'<pattern id="{{id}}" patternUnits="userSpaceOnUse" width="100" height="100">'
            f"{lines}</pattern>"
        )
        box = f'width="{num(w)}" height="{num(h)}"'
        frame = rect(w, h, m, fill="none", stroke=LINE, stroke_width="2.4")
        frame += rect(w, h, m * 1.4, fill="none", stroke=LINE, stroke_width="1")
        bw, bh = min(w * 0.26, 240.0), min(h * 0.1, 84.0)
        bx, by = w - m * 1.4 - bw, h - m * 1.4 - bh
        fields = f"M{num(bx)} {num(by)}h{num(bw)}v{num(bh)}h{num(-bw)}Z"
        rules = (
            (0, 0.5, 1.0),
            (0.07, 0.25, 0.4),
            (0.07, 0.75, 0.26),
            (0.68, 0.25, 0.2),
            (0.68, 0.75, 0.24),
        )
        marks = "".join(
            f"M{num(bx + bw * x)} {num(by + bh * y)}h{num(bw * n)}" for x, y, n in rules
        )
        marks += f"M{num(bx + bw * 0.6)} {num(by)}v{num(bh)}"
        block = mark(fields, BLUE, stroke=LINE, width=1.4) + mark(marks, stroke=LINE, width=1.2)
        return (
            f'<rect {box} fill="{BLUE}"/><rect {box} fill="url(#{fine})"/>{body}'
            f'<g id="sheet-frame">{frame}{block}</g>'
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Give the paper a soft unevenness."""
        return paper(pixels, seed=seed, depth=(0, 8, 10)[detail])
