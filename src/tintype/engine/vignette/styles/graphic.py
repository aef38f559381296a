"""Owns the graphic styles: comic, line art, stained glass, neon, crayon.

Does not know what is depicted.
"""

import itertools
import math
from typing import Final

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import (
    border,
    box_of,
    fineness,
    halftone,
    hatch,
    is_bare,
    is_gauze,
    is_sky,
    mark,
    rect,
    rough_frame,
    sort_of,
    wobbled,
)
from tintype.engine.vignette.styles.texture import rubbed
from tintype.engine.vignette.svg import Inks, Sheet


class Comic(Flat):
    """Bold black outlines, strong colours, shade in printed dots."""

    name = "comic"
    ink = "#17141c"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Print a shape."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.03, 1.25)
        data = shape.outline.data
        if sort == "line":
            width = num(max(shape.width or 1.0, 1.8 / s))
            tone = self.ink if colour.lightness(hex_) < 0.8 else hex_
            alpha = f' stroke-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
            return f'<path d="{data}" fill="none" stroke="{tone}" stroke-width="{width}"{alpha}/>'
        if sort in ("glow", "veil"):
            if sort == "glow" and colour.lightness(hex_) > 0.7:
                dots = halftone(sheet, hex_, scale=s, gap=13, radius=3.4)
                return f'<path d="{data}" fill="{dots}" fill-opacity="{num(shape.alpha)}"/>'
            return super().shape(shape, inks, sheet)
        if sort == "patch":
            role = shape.tone.partition(".")[2]
            if role == "shade":
                swatch = inks.swatch(shape.tone)
                base = (
                    colour.adjust(inks.hex(shape.tone.partition(".")[0]), 1.03, 1.25)
                    if swatch
                    else hex_
                )
                dark = colour.mix(base, self.ink, 0.42)
                dots = halftone(sheet, dark, scale=s, gap=7.5, radius=2.1)
                return f'<path d="{data}" fill="{dots}"/>'
            return f'<path d="{data}" fill="{hex_}" fill-opacity="{num(shape.alpha)}"/>'
        if is_sky(shape):
            far = colour.adjust(inks.hex(shape.to or shape.tone), 1.03, 1.2)
            dots = halftone(sheet, far, scale=s, gap=13, radius=4.0)
            return mark(data, hex_) + mark(data, dots, alpha=0.7)
        line = f'stroke="{self.ink}" stroke-width="{num(2.8 * fineness(shape, inks) / s)}"'
        return f'<path d="{data}" fill="{hex_}" {line}/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Draw the panel's border."""
        if 'id="backdrop"' not in body:
            return body
        m = min(width, height) * 0.022
        line = rect(width, height, m, fill="none", stroke=self.ink, stroke_width="4")
        return f'{body}<path id="margin" d="{border(width, height, m)}" fill="#fbf8ef"/>{line}'


class LineArt(Flat):
    """Black outlines on white: a page to be coloured in."""

    name = "line art"
    has_shadows = False
    ink = "#1d1b22"
    ground = "#ffffff"
    width = 2.5

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Draw edges only; forms hide what is behind them."""
        s = inks.scale
        sort = sort_of(shape, inks)
        data = shape.outline.data
        if is_gauze(shape, inks):
            return mark(data, self.ground, alpha=0.5, stroke=self.ink, width=1.6 / s)
        if sort in ("glow", "veil") or is_sky(shape):
            return ""
        if sort == "line":
            width = num(min(max(shape.width or 1.0, 1.2 / s), 2.0 / s))
            return f'<path d="{data}" fill="none" stroke="{self.ink}" stroke-width="{width}"/>'
        hex_ = inks.hex(shape.tone)
        if sort == "patch":
            role = shape.tone.partition(".")[2]
            if colour.lightness(hex_) < 0.34:
                return f'<path d="{data}" fill="{self.ink}"/>'
            if role in ("shade", "light", "deep", "pale", "shine"):
                return ""
            return mark(data, self.ground, stroke=self.ink, width=1.3 / s)
        left, _, right, _ = shape.outline.bounds
        across, light = (right - left) * s, colour.lightness(hex_)
        # Eyes and noses stay dark, also in a portrait.
        is_dot = (across < 9 and light < 0.4) or (across < 45 and light < 0.3)
        fill = self.ink if is_dot else self.ground
        return mark(data, fill, stroke=self.ink, width=self.width * fineness(shape, inks) / s)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Lay white paper below."""
        if 'id="backdrop"' not in body:
            return body
        return f'<rect width="{num(width)}" height="{num(height)}" fill="{self.ground}"/>{body}'

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Leave the page clean."""
        return pixels


class Neon(LineArt):
    """Glowing tubes in the dark."""

    name = "neon"
    has_shadows = False
    ground = "#0d0b1f"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Draw edges as light; forms are almost black."""
        s = inks.scale
        sort = sort_of(shape, inks)
        data = shape.outline.data
        if (sort in ("glow", "veil") and not is_gauze(shape, inks)) or is_sky(shape):
            return ""
        hex_ = inks.hex(shape.tone)
        light, a, b = colour.to_lab(hex_)
        far = max((a * a + b * b) ** 0.5, 0.02)
        glow = colour.from_lab(max(0.74, light), a / far * 0.17, b / far * 0.17)
        if sort == "veil":
            return mark(data, self.ground, alpha=0.5) + self.tube(data, glow, 1.3 / s)
        if sort == "line":
            return self.tube(data, glow, 1.3 / s)
        if sort == "patch":
            role = shape.tone.partition(".")[2]
            if role in ("shade", "light", "deep", "shine"):
                return ""
            fill = "" if inks.is_inside else mark(data, colour.mix(self.ground, hex_, 0.09))
            return fill + self.tube(data, glow, 1.5 / s)
        body = colour.mix(self.ground, hex_, 0.1)
        fine = 0.4 + 0.6 * fineness(shape, inks)
        return mark(data, body) + self.tube(data, glow, 3.2 * fine / s)

    def tube(self, data: str, glow: str, width: float) -> str:
        """Return a tube of light with its halo."""
        core = colour.mix(glow, "#ffffff", 0.7)
        return (
            mark(data, stroke=glow, width=width * 9, stroke_alpha=0.1)
            + mark(data, stroke=glow, width=width * 5, stroke_alpha=0.2)
            + mark(data, stroke=glow, width=width * 2.2, stroke_alpha=0.85)
            + mark(data, stroke=core, width=width * 0.9)
        )

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Hang a sign on a wall of dark bricks; a scene is in the dark."""
        if 'id="backdrop"' not in body or not is_bare(body):
            return super().cover(body, width, height, sheet)
        w, h = num(width), num(height)
        bricks = "url(#" + sheet.define(BRICKS) + ")"
        light = sheet.gradient([(0.0, "#6a4a8c", 0.5), (1.0, "#0d0b1f", 0.0)], "round")
        wall = f'<rect width="{w}" height="{h}" fill="{bricks}"/>'
        return f'{wall}<rect width="{w}" height="{h}" fill="{light}"/>{body}'


BRICKS: Final = (
    '<pattern id="{id}" patternUnits="userSpaceOnUse" width="120" height="76">'
    '<rect width="120" height="76" fill="#100c17"/>'
    '<rect x="2" y="2" width="116" height="34" rx="3" fill="#231a2b"/>'
    '<rect x="-58" y="40" width="116" height="34" rx="3" fill="#20182a"/>'
    '<rect x="62" y="40" width="116" height="34" rx="3" fill="#271d2e"/>'
    "</pattern>"
)
"""The wall behind a neon sign."""


GROUND_PANES: Final = ("#a9d6ee", "#c7e3f2", "#8fc3e6", "#d9ecd8", "#b7d3f0", "#f3e6b4")
"""Pale glass behind the subject of a window."""
FRIEZE: Final = ("#c4283a", "#f0b429", "#2257b8", "#2c9258", "#7a3a9c")
"""Strong glass around a window."""


class StainedGlass(Flat):
    """Panes of glowing glass in dark lead."""

    name = "stained glass"
    has_shadows = False
    lead = "#1b1a22"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Set a pane."""
        s = inks.scale
        sort = sort_of(shape, inks)
        data = shape.outline.data
        hex_ = colour.adjust(inks.hex(shape.tone), 1.04, 1.35)
        if is_gauze(shape, inks):
            return mark(data, hex_, alpha=0.6, stroke=self.lead, width=2.2 / s)
        if sort in ("glow", "veil"):
            if shape.fade is None or sort == "veil":
                return ""
            ring = f'stroke="{self.lead}" stroke-width="{num(2.6 / s)}"'
            return (
                f'<path d="{data}" fill="{hex_}" fill-opacity="{num(shape.alpha * 0.5)}" {ring}/>'
                if shape.alpha > 0.45 and colour.lightness(hex_) > 0.6
                else ""
            )
        if sort == "line":
            width = num(max(shape.width or 1.0, 2.2 / s))
            return f'<path d="{data}" fill="none" stroke="{self.lead}" stroke-width="{width}"/>'
        if sort == "patch":
            return mark(
                data,
                hex_,
                alpha=shape.alpha,
                stroke=self.lead,
                width=1.4 / s,
                stroke_alpha=0.55,
            )
        bright = colour.mix(hex_, "#fffbe0", 0.42)
        deep = colour.adjust(inks.hex(shape.to or shape.tone), 0.86, 1.35)
        stops = [(0.0, bright, 1.0), (0.6, hex_, 1.0), (1.0, deep, 1.0)]
        paint = sheet.gradient(stops, "light" if shape.to is None else shape.slope)
        width = num(4.2 * fineness(shape, inks) / s)
        return f'<path d="{data}" fill="{paint}" stroke="{self.lead}" stroke-width="{width}"/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Draw the leads that hold the window, and its frame."""
        if 'id="backdrop"' not in body:
            return body
        w, h = width, height
        upright = "".join(
            f"M{num(w * x)} 0Q{num(w * (x + 0.05))} {num(h * 0.2)} "
            f"{num(w * (x - 0.02))} {num(h * 0.5)}"
            for x in (0.2, 0.45, 0.7, 0.88)
        )
        level = "".join(
            f"M0 {num(h * y)}Q{num(w * 0.5)} {num(h * (y - 0.06))} {num(w)} {num(h * y)}"
            for y in (0.16, 0.34)
        )
        at = body.find('<g id="setting"')
        lines = (
            self.rose(w, h) if is_bare(body) else mark(upright + level, stroke=self.lead, width=4)
        )
        leads = f'<g id="leads">{lines}</g>'
        body = body[:at] + leads + body[at:] if at > 0 else body
        return f'{body}<g id="margin">{self.frieze(w, h)}</g>'

    def rose(self, width: float, height: float) -> str:
        """Return panes around the middle in rings, as the ground of a window without a scene."""
        x, y = width / 2, height / 2
        far = (x * x + y * y) ** 0.5
        out: list[str] = []
        for k, (inner, outer) in enumerate(itertools.pairwise((0.0, 0.42, 0.7, 1.05))):
            count = 8 + 4 * k
            for n in range(count):
                a, b = (math.tau * (n + d + 0.5 * (k % 2)) / count for d in (0, 1))
                corners = [
                    (x + far * r * math.cos(t), y + far * r * math.sin(t))
                    for r, t in ((inner, a), (outer, a), (outer, b), (inner, b))
                ]
                data = "M" + "L".join(f"{num(p)} {num(q)}" for p, q in corners) + "Z"
                pane = GROUND_PANES[(n + 2 * k) % len(GROUND_PANES)]
                out.append(mark(data, pane, stroke=self.lead, width=5))
        return "".join(out)

    def frieze(self, width: float, height: float) -> str:
        """Return a frame of small panes in strong colours."""
        m = 0.046 * min(width, height)
        nx, ny = (max(4, round(side / (2.6 * m))) for side in (width, height))

        def pane(x: float, y: float, wide: float, tall: float, number: int) -> str:
            data = box_of(x, y, wide, tall)
            return mark(data, FRIEZE[number % len(FRIEZE)], stroke=self.lead, width=5)

        out: list[str] = []
        for k in range(nx):
            for at, y in enumerate((0.0, height - m)):
                out.append(pane(k * width / nx, y, width / nx, m, k + at))
        for k in range(ny):
            for at, x in enumerate((0.0, width - m)):
                out.append(pane(x, k * height / ny, m, height / ny, k + 1 + at))
        frame = rect(width, height, m, fill="none", stroke=self.lead, stroke_width="8")
        edge = rect(width, height, 3, fill="none", stroke=self.lead, stroke_width="9")
        return "".join(out) + frame + edge


class Crayon(Flat):
    """Wax on white paper: thick wavering strokes, soft edges, bare specks."""

    name = "crayon"
    has_shadows = False
    paper = "#fdf9ee"
    gap = 9.0
    """Picture units from stroke to stroke."""

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Rub a shape in with strokes of its own colour."""
        s = inks.scale
        sort = sort_of(shape, inks)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.0, 1.22)
        if sort in ("glow", "veil") and not is_gauze(shape, inks):
            return ""
        data = wobbled(shape.outline, 2.2 * fineness(shape, inks) / s)
        if sort == "line":
            width = max((shape.width or 1.0) * 1.2, 2.6 / s)
            return mark(data, stroke=hex_, width=width, stroke_alpha=shape.alpha)
        if is_sky(shape):
            return self.rubbed_in(data, hex_, sheet, s, turn=-24.0, cover=0.2)
        if sort == "patch":
            return mark(data, hex_, alpha=0.8 * shape.alpha)
        edge = colour.mix(hex_, colour.SHADOW, 0.34)
        body = mark(data, self.paper, alpha=shape.alpha)
        body += self.rubbed_in(data, hex_, sheet, s, turn=self.lean(shape), cover=0.5)
        width = 5.2 * fineness(shape, inks) / s
        return body + mark(data, stroke=edge, width=width, stroke_alpha=0.85)

    def rubbed_in(
        self, data: str, hex_: str, sheet: Sheet, s: float, *, turn: float, cover: float
    ) -> str:
        """Return a form under two layers of strokes that cross at a narrow angle."""
        dark = colour.mix(hex_, colour.SHADOW, 0.12)
        wide = hatch(sheet, hex_, scale=s, gap=self.gap, width=0.66 * self.gap, turn=turn)
        thin = hatch(
            sheet, dark, scale=s, gap=1.7 * self.gap, width=0.5 * self.gap, turn=turn + 13.0
        )
        return (
            mark(data, hex_, alpha=cover)
            + mark(data, wide, alpha=0.8)
            + mark(data, thin, alpha=0.5)
        )

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Lay paper below, and leave its margin bare."""
        if 'id="backdrop"' not in body:
            return body
        frame = rough_frame(width, height, min(width, height) * 0.026, 9)
        under = f'<rect width="{num(width)}" height="{num(height)}" fill="{self.paper}"/>'
        return f'{under}{body}<path id="margin" d="{frame}" fill="{self.paper}"/>'

    def lean(self, shape: Shape) -> float:
        """Return the slant of a form's strokes in degrees: the hand turns from form to form."""
        left, top, right, bottom = shape.outline.bounds
        turn = -58.0 + 11.0 * (int(right - left + 3 * (bottom - top)) % 7)
        return -turn if shape.is_flipped else turn

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Rub the wax over the paper's tooth."""
        if pixels.shape[2] == 4:
            return pixels
        return rubbed(pixels, seed=seed, paper_tone=(253, 249, 238))
