"""Owns the blueprint style: white lines on blue paper with a grid. Does not know what is depicted."""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import hatch, sort_of
from tintype.engine.vignette.styles.texture import paper
from tintype.engine.vignette.svg import Inks, Sheet

BLUE = "#1f4f93"
LINE = "#e8f1ff"


class Blueprint(Flat):
    """Forms are drawn in white line, and hide what is behind them."""

    name = "blueprint"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Draw the outline; shade is thin hatching."""
        s = inks.scale
        sort = sort_of(shape)
        data = shape.outline.data
        light = colour.lightness(inks.hex(shape.tone))
        if sort in ("glow", "veil"):
            return ""
        if sort == "line":
            return f'<path d="{data}" fill="none" stroke="{LINE}" stroke-width="{num(0.9 / s)}" stroke-opacity=".8"/>'
        if sort == "patch":
            role = shape.tone.partition(".")[2]
            line = f'stroke="{LINE}" stroke-width="{num(0.8 / s)}" stroke-opacity=".55"'
            if role in ("shade", "deep"):
                lines = hatch(sheet, LINE, scale=s, gap=7, width=0.8, turn=-45)
                return f'<path d="{data}" fill="{lines}" fill-opacity=".5"/>'
            if role in ("light", "pale", "shine"):
                return f'<path d="{data}" fill="none" {line}/>'
            return f'<path d="{data}" fill="{self.ground(light)}" {line}/>'
        if shape.to is not None and shape.tone.endswith(".raw"):
            return ""
        return (
            f'<path d="{data}" fill="{self.ground(light)}" stroke="{LINE}" '
            f'stroke-width="{num(1.7 / s)}"/>'
        )

    def ground(self, light: float) -> str:
        """Return the blue of a form: a little lighter for light ones."""
        return colour.mix(BLUE, "#4f83c9", 0.12 + 0.3 * round(light * 6) / 6)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Lay the grid below and the frame of a drawing sheet above."""
        if 'id="backdrop"' not in body:
            return body
        w, h, m = width, height, min(width, height) * 0.03
        fine = sheet.define(
            '<pattern id="{id}" patternUnits="userSpaceOnUse" width="100" height="100">'
            + "".join(
                f'<path d="M{k} 0V100M0 {k}H100" stroke="{LINE}" '
                f'stroke-opacity="{".34" if k == 0 else ".13"}" stroke-width="{"1.6" if k == 0 else ".8"}"/>'
                for k in range(0, 100, 20)
            )
            + "</pattern>"
        )
        box = f'width="{num(w)}" height="{num(h)}"'
        frame = (
            f'<rect x="{num(m)}" y="{num(m)}" width="{num(w - 2 * m)}" height="{num(h - 2 * m)}" '
            f'fill="none" stroke="{LINE}" stroke-width="2.4"/>'
            f'<rect x="{num(m * 1.4)}" y="{num(m * 1.4)}" width="{num(w - 2.8 * m)}" '
            f'height="{num(h - 2.8 * m)}" fill="none" stroke="{LINE}" stroke-width="1"/>'
        )
        bw, bh = min(w * 0.26, 240.0), min(h * 0.1, 84.0)
        bx, by = w - m * 1.4 - bw, h - m * 1.4 - bh
        block = (
            f'<rect x="{num(bx)}" y="{num(by)}" width="{num(bw)}" height="{num(bh)}" fill="{BLUE}" '
            f'stroke="{LINE}" stroke-width="1.4"/><path d="M{num(bx)} {num(by + bh / 2)}h{num(bw)}M'
            f'{num(bx + bw * 0.6)} {num(by)}v{num(bh)}M{num(bx + bw * 0.07)} {num(by + bh * 0.25)}h{num(bw * 0.4)}'
            f'M{num(bx + bw * 0.07)} {num(by + bh * 0.75)}h{num(bw * 0.26)}M{num(bx + bw * 0.68)} '
            f'{num(by + bh * 0.25)}h{num(bw * 0.2)}M{num(bx + bw * 0.68)} {num(by + bh * 0.75)}h{num(bw * 0.24)}" '
            f'stroke="{LINE}" stroke-width="1.2" fill="none"/>'
        )
        return (
            f'<rect {box} fill="{BLUE}"/><rect {box} fill="url(#{fine})"/>{body}'
            f'<g id="sheet-frame">{frame}{block}</g>'
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Give the paper a soft unevenness."""
        return paper(pixels, seed=seed, depth=(0, 8, 10)[detail])
