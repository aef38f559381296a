"""Owns the look of a three-dimensional rendering: every form is rounded, soft and glossy.

Does not know what is depicted.
"""

from typing import Final

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.styles.flat import Flat, developed
from tintype.engine.vignette.svg import Inks, Sheet

SKYLIGHT: Final = "#8fb4ff"
"""The cool light that comes back from below and behind."""


class Render3D(Flat):
    """Soft studio light on clay and plastic."""

    name = "3d render"

    def fill(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Return a ball's shading for a form: a highlight above left, a dark side, a cool rim."""
        if not shape.is_modelled or shape.to is not None or shape.fade is not None:
            return super().fill(shape, inks, sheet)
        hex_ = colour.adjust(inks.hex(shape.tone), 1.0, 1.2)
        shine = colour.mix(hex_, "#fffaf0", 0.62)
        light = colour.mix(hex_, inks.hex(f"{shape.tone}.light"), 0.8)
        deep = colour.mix(hex_, inks.hex(f"{shape.tone}.deep"), 1.0)
        rim = colour.mix(deep, SKYLIGHT, 0.3)
        stops = ((0.0, shine), (0.2, light), (0.52, hex_), (0.88, deep), (1.0, rim))
        marks = "".join(f'<stop offset="{num(at)}" stop-color="{tone}"/>' for at, tone in stops)
        x = 0.66 if shape.is_flipped else 0.34
        ball = (
            f'<radialGradient id="{{id}}" cx="{num(x)}" cy=".28" r=".86">{marks}</radialGradient>'
        )
        return f"url(#{sheet.define(ball)})"

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Light it harder than paper would show it, without grain."""
        return developed(developed(pixels))
