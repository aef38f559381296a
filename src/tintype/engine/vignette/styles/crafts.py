"""Owns the styles of other hands: oil paint, mosaic, embroidery, low poly, chalk on a board.

Does not know what is depicted.
"""

import msgspec

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import (
    border,
    fineness,
    hatch,
    is_gauze,
    is_sky,
    mark,
    rect,
    sort_of,
    wobbled,
)
from tintype.engine.vignette.styles.texture import brushed, facetted, rubbed, tiled, woven
from tintype.engine.vignette.svg import Inks, Sheet

LINEN = "#efe6d2"
BOARD = "#2e3f3b"
GROUT = (104, 97, 92)


class Oil(Flat):
    """Thick paint in strokes that follow one another, with darker rims where forms meet."""

    name = "oil painting"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Lay in a shape with a loose edge; forms get warm lights and a deep rim."""
        s = inks.scale
        if sort_of(shape, inks) != "body" or is_sky(shape):
            return super().shape(shape, inks, sheet)
        hex_ = colour.adjust(inks.hex(shape.tone), 0.98, 1.18)
        far = inks.hex(shape.to) if shape.to else colour.mix(hex_, "#2a1c3a", 0.3)
        near = hex_ if shape.to else colour.mix(hex_, "#ffe3a6", 0.3)
        stops = [(0.0, near, 1.0), (0.5, hex_ if not shape.to else near, 1.0), (1.0, far, 1.0)]
        slope = shape.slope if shape.to else "light"
        paint = sheet.gradient(stops, slope, is_flipped=shape.is_flipped)
        rim = colour.mix(hex_, "#2a1420", 0.5)
        return mark(
            wobbled(shape.outline, 1.1 / s),
            paint,
            alpha=shape.alpha,
            stroke=rim,
            width=1.8 / s,
            stroke_alpha=0.5,
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Paint it over with a brush."""
        return pixels if pixels.shape[2] == 4 else brushed(pixels, seed=seed, detail=detail)


class Mosaic(Flat):
    """Strong plain colours, set in small stones."""

    name = "mosaic"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill a shape; forms get a dark row of stones around them."""
        if sort_of(shape, inks) != "body" or is_sky(shape) or shape.to:
            return super().shape(shape, inks, sheet)
        s = inks.scale
        hex_ = colour.adjust(inks.hex(shape.tone), 1.02, 1.2)
        rim = colour.mix(hex_, "#20161c", 0.55)
        return mark(
            shape.outline.data,
            hex_,
            alpha=shape.alpha,
            stroke=rim,
            width=5.5 / s,
            stroke_alpha=0.8,
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Set the stones."""
        return pixels if pixels.shape[2] == 4 else tiled(pixels, seed=seed, grout=GROUT)


class Embroidery(Flat):
    """Satin stitch in every form, back stitch along its edge, on linen."""

    name = "embroidery"
    has_shadows = False
    gap = 5.6
    """Picture units from thread to thread."""

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Stitch a shape; each form has its own direction of thread."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.0, 1.1)
        if sort in ("glow", "veil") and not is_gauze(shape, inks):
            return ""
        data = wobbled(shape.outline, 0.5 / s)
        if sort == "line":
            width = max(shape.width or 1.0, 2.4 / s)
            return stitched(mark(data, stroke=hex_, width=width), 8 / s, 1.4 / s)
        if is_sky(shape):
            return ""  # The bare linen.
        body = mark(data, hex_, alpha=shape.alpha)
        turn = self.lean(shape)
        for ink, width, alpha in (
            (colour.mix(hex_, colour.SHADOW, 0.6), 0.34, 0.62),
            (colour.mix(hex_, "#ffffff", 0.55), 0.2, 0.55),
        ):
            paint = hatch(sheet, ink, scale=s, gap=self.gap, width=self.gap * width, turn=turn)
            body += mark(data, paint, alpha=alpha * shape.alpha)
            turn += 1.6
        if sort == "body":
            fine = fineness(shape, inks)
            edge, light = (colour.mix(hex_, c, 0.4) for c in (colour.SHADOW, "#ffffff"))
            body += mark(data, stroke=edge, width=5.6 * fine / s)
            body += stitched(mark(data, stroke=light, width=3.0 * fine / s), 9 / s, 5 / s)
        return body

    def lean(self, shape: Shape) -> float:
        """Return the slant of a form's threads in degrees."""
        left, top, right, bottom = shape.outline.bounds
        turn = -64.0 + 17.0 * (int(right - left + 3 * (bottom - top)) % 8)
        return -turn if shape.is_flipped else turn

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Leave linen around the picture, hemmed with a running stitch."""
        if 'id="backdrop"' not in body:
            return body
        m = min(width, height) * 0.05
        hem = rect(width, height, m * 0.62, fill="none", stroke="#b4574a", stroke_width="5")
        hem = stitched(hem, 18, 9)
        under = f'<rect width="{num(width)}" height="{num(height)}" fill="{LINEN}"/>'
        margin = border(width, height, m)
        return f'{under}{body}<path id="margin" d="{margin}" fill="{LINEN}"/>{hem}'

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let the linen show."""
        if pixels.shape[2] == 4:
            return pixels
        return woven(pixels, seed=seed, depth=(10, 20, 24)[detail])


def stitched(element: str, stitch: float, hole: float) -> str:
    """Return a stroked element as stitches with holes between them."""
    return f'{element[:-2]} stroke-dasharray="{num(stitch)} {num(hole)}"/>'


class LowPoly(Flat):
    """Few straight edges, and facets that each take the light in their own way."""

    name = "low poly"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill a shape whose curves are cut straight."""
        if shape.width is not None:
            return super().shape(shape, inks, sheet)
        straight = msgspec.structs.replace(shape, outline=cut(shape.outline))
        return super().shape(straight, inks, sheet)

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Break plain surfaces into facets."""
        return pixels if pixels.shape[2] == 4 else facetted(pixels, seed=seed)


def cut(outline: Outline) -> Outline:
    """Return an outline with each curve cut to two straight lines."""
    out: list[tuple[str, tuple[float, ...]]] = []
    x = y = 0.0
    for name, v in outline.segments:
        if name == "C":
            mx = (x + 3 * v[0] + 3 * v[2] + v[4]) / 8
            my = (y + 3 * v[1] + 3 * v[3] + v[5]) / 8
            out += [("L", (mx, my)), ("L", (v[4], v[5]))]
        else:
            out.append((name, v))
        if v:
            x, y = v[-2], v[-1]
    return Outline(tuple(out))


class Chalk(Flat):
    """Coloured chalk on a school's board."""

    name = "chalk"
    has_shadows = False

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Draw the outline in chalk and rub its colour in; forms hide what is behind them."""
        s = inks.scale
        sort = sort_of(shape, inks)
        if sort in ("glow", "veil") and not is_gauze(shape, inks):
            return ""
        hex_ = colour.mix(colour.adjust(inks.hex(shape.tone), 1.1, 1.05), "#fffaf0", 0.36)
        data = wobbled(shape.outline, 1.2 / s)
        if sort == "line":
            return mark(data, stroke=hex_, width=max((shape.width or 0.0) * 0.7, 2.0 / s))
        if is_sky(shape):
            return ""
        if sort == "patch":
            if shape.tone.partition(".")[2] in ("light", "pale", "shine") and inks.is_inside:
                return mark(data, hex_, alpha=0.5)
            dust = hatch(sheet, hex_, scale=s, gap=8, width=2.4, turn=-52)
            return mark(data, BOARD, alpha=0.6) + mark(data, dust, alpha=0.55)
        dust = hatch(sheet, hex_, scale=s, gap=6, width=3.2, turn=-38)
        held = mark(data, BOARD, stroke=hex_, width=3.2 / s) + mark(data, hex_, alpha=0.22)
        return held + mark(data, dust, alpha=0.6)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Put the board below and its wooden frame around."""
        if 'id="backdrop"' not in body:
            return body
        m = min(width, height) * 0.035
        under = f'<rect width="{num(width)}" height="{num(height)}" fill="{BOARD}"/>'
        wood = f'<path id="margin" d="{border(width, height, m)}" fill="#9a6b40"/>'
        inner = rect(width, height, m, fill="none", stroke="#5f3f24", stroke_width="4")
        return f"{under}{body}{wood}{inner}"

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let the board show through the dust."""
        if pixels.shape[2] == 4:
            return pixels
        return rubbed(pixels, seed=seed, paper_tone=(46, 63, 59))
