"""Owns the woodcut style: black ink on cream, tones carved as lines.

Does not know what is depicted.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape, Tone
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import (
    border,
    fineness,
    hatch,
    is_sky,
    rect,
    sort_of,
    wobbled,
)
from tintype.engine.vignette.styles.texture import paper, wavered
from tintype.engine.vignette.svg import Inks, Sheet

CREAM = "#f1e6cc"
BLACK = "#1c1815"
LOW = 40
"""Light no higher than so many picture units is cut in closer rays."""
GAP = 7.0
FINE = 4.2
"""Picture units between carved lines, on large forms and on small ones such as faces."""

SMALL = 130.0
"""Forms of fewer picture units across are carved finely and sparely, so that they can be read."""


def second_block(inks: Inks, tone: Tone) -> str | None:
    """Return the colour of a second block, which prints what a colour was asked for."""
    swatch = inks.swatch(tone)
    if swatch is None or not swatch.is_named:
        return None
    return colour.mix(swatch.colour, CREAM, 0.18)


class Woodcut(Flat):
    """Light forms are left, dark ones printed, what is between is carved in lines."""

    name = "woodcut"
    has_shadows = False

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Print a shape: cream, lines of a strength that fits its tone, or black."""
        s = inks.scale
        sort = sort_of(shape, inks)
        light = colour.lightness(inks.hex(shape.tone))
        ground = second_block(inks, shape.tone)
        data = wobbled(shape.outline, 0.5 / s)
        if sort == "line":
            tone = BLACK if light < 0.72 else CREAM
            width = num(max(shape.width or 1.0, 1.6 / s))
            return f'<path d="{data}" fill="none" stroke="{tone}" stroke-width="{width}"/>'
        if sort in ("glow", "veil"):
            if light < 0.6 or shape.alpha < 0.3:
                return ""
            return (
                f'<path d="{data}" fill="{CREAM}" fill-opacity="{num(min(0.9, shape.alpha))}"/>'
                if sort == "veil" and shape.fade is None
                else self.rays(shape, data, s, sheet)
            )
        if sort == "patch":
            is_bare = light > 0.8
            return self.tone(shape, data, light, s, sheet, turn=24, is_bare=is_bare, ground=ground)
        turn = -8.0 if is_sky(shape) else -34.0
        if shape.to is not None:
            light = (light + colour.lightness(inks.hex(shape.to))) / 2
            light = light + (0.93 - light) * 0.4 if light > 0.34 else light
            turn = 0.0
        width = num(2.4 * fineness(shape, inks) / s)
        edge = f'<path d="{data}" fill="none" stroke="{BLACK}" stroke-width="{width}"/>'
        if is_sky(shape):
            edge = ""
        return (
            self.tone(shape, data, light, s, sheet, turn=turn, is_bare=True, ground=ground) + edge
        )

    def tone(
        self,
        shape: Shape,
        data: str,
        light: float,
        s: float,
        sheet: Sheet,
        *,
        turn: float,
        is_bare: bool,
        ground: str | None = None,
    ) -> str:
        """Return a shape filled with carved lines for its lightness, on cream or on `ground`."""
        if light < 0.3:
            return f'<path d="{data}" fill="{BLACK}"/>'
        paper = ground or CREAM
        base = f'<path d="{data}" fill="{paper}"/>' if is_bare or ground else ""
        if light > 0.88:
            return base or f'<path d="{data}" fill="{paper}"/>'
        share = min(0.8, max(0.1, (0.93 - light) * 1.28))
        left, top, right, bottom = shape.outline.bounds
        is_small = min(right - left, bottom - top) * s < SMALL
        gap = FINE if is_small else GAP
        share = round(share * (0.6 if is_small else 1.0) * 8) / 8
        if not share:
            return base
        lines = hatch(sheet, BLACK, scale=s, gap=gap, width=gap * share, turn=turn)
        return f'{base}<path d="{data}" fill="{lines}"/>'

    def rays(self, shape: Shape, data: str, s: float, sheet: Sheet) -> str:
        """Return a glow as lines cut away in cream."""
        _, top, _, bottom = shape.outline.bounds
        gap, width = (9.0, 2.6) if (bottom - top) * s > LOW else (5.0, 2.4)
        lines = hatch(sheet, CREAM, scale=s, gap=gap, width=width, turn=0)
        return f'<path d="{data}" fill="{lines}" fill-opacity=".8"/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Print the block with a black border on cream paper."""
        if 'id="backdrop"' not in body:
            return body
        w, h, m = width, height, min(width, height) * 0.03
        frame = border(w, h, m)
        line = rect(w, h, m, fill="none", stroke=BLACK, stroke_width=num(m * 0.3))
        under = f'<rect width="{num(w)}" height="{num(h)}" fill="{CREAM}"/>'
        return f'{under}{body}<path id="margin" d="{frame}" fill="{CREAM}"/>{line}'

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let the carved edges waver and the ink miss a little."""
        if pixels.shape[2] == 4:
            return pixels
        unit = max(1, min(pixels.shape[:2]) // 500)
        out = wavered(pixels, seed=seed, reach=unit, step=7 * unit)
        return paper(out, seed=seed, depth=(0, 16, 22)[detail])
