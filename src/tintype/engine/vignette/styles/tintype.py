"""Owns the house style: a tintype, a photograph on a blackened plate.

Sepia-black tones, a dark vignette, worn edges, scratches and dust. Does not know what is
depicted.
"""

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import rough_frame
from tintype.engine.vignette.styles.texture import grain, pigment
from tintype.engine.vignette.svg import Inks, Sheet

BLACK = "#14100d"
BROWN = "#6d5946"
IVORY = "#efe3c8"


def silver(hex_: str) -> str:
    """Return the tone that a colour leaves on the plate; collodion sees blue as light."""
    light, a, b = colour.to_lab(hex_)
    tone = min(1.0, max(0.0, (light - 0.2) * 1.28 - 0.3 * b - 0.12 * a))
    tone = tone * tone * (3 - 2 * tone)
    return colour.mix(BLACK, BROWN, tone / 0.5) if tone < 0.5 else colour.mix(BROWN, IVORY, tone * 2 - 1)




class Tintype(Flat):
    """Everything as silver on black iron."""

    name = "tintype"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill with the tones of the plate."""
        data = shape.outline.data
        hex_ = silver(inks.hex(shape.tone))
        kind = "stroke" if shape.width is not None else "fill"
        alpha = f' {kind}-opacity="{num(shape.alpha)}"' if shape.alpha < 1 else ""
        if shape.width is not None:
            return f'<path d="{data}" fill="none" stroke="{hex_}" stroke-width="{num(shape.width)}"{alpha}/>'
        if shape.to is not None or shape.fade is not None:
            far = silver(inks.hex(shape.to or shape.tone))
            fade = 1.0 if shape.fade is None else shape.fade
            paint = sheet.gradient([(0.0, hex_, 1.0), (1.0, far, fade)], shape.slope, is_flipped=shape.is_flipped)
        elif shape.is_modelled:
            light = silver(inks.hex(f"{shape.tone}.light"))
            shade = silver(inks.hex(f"{shape.tone}.shade"))
            paint = sheet.gradient([(0.0, light, 1.0), (0.5, hex_, 1.0), (1.0, shade, 1.0)], "light", is_flipped=shape.is_flipped)
        else:
            paint = hex_
        return f'<path d="{data}" fill="{paint}"{alpha}/>'

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Darken towards the edges, wear the plate and scratch it."""
        if 'id="backdrop"' not in body:
            return body
        w, h = width, height
        dice = Dice(len(body))
        dark = sheet.gradient([(0.0, BLACK, 0.0), (0.5, BLACK, 0.04), (0.78, BLACK, 0.42), (1.0, BLACK, 0.86)], "round")
        box = f'x="{num(-w * 0.12)}" y="{num(-h * 0.12)}" width="{num(w * 1.24)}" height="{num(h * 1.24)}"'
        short = min(w, h)
        edge = rough_frame(w, h, short * 0.026, dice.whole(1, 9999))
        rim = rough_frame(w, h, short * 0.012, dice.whole(1, 9999))
        marks: list[str] = []
        for _ in range(14):
            x, y, n = dice.between(0, w), dice.between(0, h), dice.between(30, 220)
            lean = dice.between(-0.2, 0.2)
            marks.append(
                f'<path d="M{num(x)} {num(y)}q{num(n * lean)} {num(n * 0.4)} {num(n * lean * 0.4)} {num(n)}" '
                f'fill="none" stroke="{IVORY if dice.chance(0.6) else BLACK}" '
                f'stroke-opacity="{num(dice.between(0.12, 0.42))}" stroke-width="{num(dice.between(0.5, 1.4))}"/>'
            )
        for _ in range(60):
            x, y, r = dice.between(0, w), dice.between(0, h), 0.5 + 2.2 * dice.roll() ** 3
            marks.append(
                f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" '
                f'fill="{IVORY if dice.chance(0.5) else BLACK}" fill-opacity="{num(dice.between(0.2, 0.6))}"/>'
            )
        m = short * 0.03
        corner = "".join(
            f'<path d="M{num(x)} {num(y)}l{num(sx * m * 2.2)} 0l{num(-sx * m * 2.2)} {num(sy * m * 2.2)}Z" fill="{BLACK}"/>'
            for x, y, sx, sy in ((0, 0, 1, 1), (w, 0, -1, 1), (0, h, 1, -1), (w, h, -1, -1))
        )
        return (
            f'{body}<g id="plate">'
            f'<rect {box} fill="{dark}"/>{"".join(marks)}'
            f'<path d="{edge}" fill="{BLACK}" fill-opacity=".62"/><path d="{rim}" fill="{BLACK}"/>{corner}</g>'
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let the collodion pool and the silver show its grain."""
        if pixels.shape[2] == 4:
            return pixels
        out = pigment(pixels, seed=seed, depth=(4, 7, 8)[detail])
        return grain(out, seed=seed, amount=(0.0, 3.0, 4.2)[detail])
