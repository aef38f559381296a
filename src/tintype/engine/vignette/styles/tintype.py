"""Owns the house style: a tintype, a photograph on a blackened plate.

Sepia-black tones, a dark vignette, worn edges, scratches and dust. Does not know what is
depicted.
"""

from hashlib import blake2b

from tintype.engine.base import Pixels
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import ellipse, num
from tintype.engine.vignette.art.pen import Shape
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.styles.flat import Flat
from tintype.engine.vignette.styles.strokes import mark, rough_frame
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
    return (
        colour.mix(BLACK, BROWN, tone / 0.5)
        if tone < 0.5
        else colour.mix(BROWN, IVORY, tone * 2 - 1)
    )


class Tintype(Flat):
    """Everything as silver on black iron."""

    name = "tintype"

    def shape(self, shape: Shape, inks: Inks, sheet: Sheet) -> str:
        """Fill with the tones of the plate."""
        data = shape.outline.data
        hex_ = silver(inks.hex(shape.tone))
        if shape.width is not None:
            return mark(data, stroke=hex_, width=shape.width, stroke_alpha=shape.alpha)
        if shape.to is not None or shape.fade is not None:
            far = silver(inks.hex(shape.to or shape.tone))
            fade = 1.0 if shape.fade is None else shape.fade
            paint = sheet.gradient(
                [(0.0, hex_, 1.0), (1.0, far, fade)], shape.slope, is_flipped=shape.is_flipped
            )
        elif shape.is_modelled:
            light = silver(inks.hex(f"{shape.tone}.light"))
            shade = silver(inks.hex(f"{shape.tone}.shade"))
            paint = sheet.gradient(
                [(0.0, light, 1.0), (0.5, hex_, 1.0), (1.0, shade, 1.0)],
                "light",
                is_flipped=shape.is_flipped,
            )
        else:
            paint = hex_
        return mark(data, paint, alpha=shape.alpha)

    def cover(self, body: str, width: float, height: float, sheet: Sheet) -> str:
        """Darken towards the edges, wear the plate and scratch it."""
        if 'id="backdrop"' not in body:
            return body
        w, h = width, height
        # The wear belongs to the plate, so it must not change when a subject does.
        digest = blake2b(body.partition('<g id="setting"')[0].encode(), digest_size=8).digest()
        dice = Dice(int.from_bytes(digest, "big"))
        dark = sheet.gradient(
            [(0.0, BLACK, 0.0), (0.5, BLACK, 0.04), (0.78, BLACK, 0.42), (1.0, BLACK, 0.86)],
            "round",
        )
        left, top, right, low = (num(v) for v in (-w * 0.12, -h * 0.12, w * 1.12, h * 1.12))
        veil = mark(f"M{left} {top}H{right}V{low}H{left}Z", dark)
        short = min(w, h)
        edge = rough_frame(w, h, short * 0.026, dice.whole(1, 9999))
        rim = rough_frame(w, h, short * 0.012, dice.whole(1, 9999))
        marks = [self.scratch(dice, w, h) for _ in range(14)]
        for _ in range(60):
            x, y, r = dice.between(0, w), dice.between(0, h), 0.5 + 2.2 * dice.roll() ** 3
            tone = IVORY if dice.chance(0.5) else BLACK
            marks.append(mark(ellipse(x, y, r, r).data, tone, alpha=dice.between(0.2, 0.6)))
        m = short * 0.066
        corner = "".join(
            f"M{num(x)} {num(y)}l{num(sx * m)} 0l{num(-sx * m)} {num(sy * m)}Z"
            for x, y, sx, sy in ((0, 0, 1, 1), (w, 0, -1, 1), (0, h, 1, -1), (w, h, -1, -1))
        )
        worn = mark(edge, BLACK, alpha=0.62) + mark(rim, BLACK) + mark(corner, BLACK)
        return f'{body}<g id="plate">{veil}{"".join(marks)}{worn}</g>'

    def scratch(self, dice: Dice, w: float, h: float) -> str:
        """Return one long thin scratch."""
        x, y, n = dice.between(0, w), dice.between(0, h), dice.between(30, 220)
        lean = dice.between(-0.2, 0.2)
        bend = " ".join(num(v) for v in (n * lean, n * 0.4, n * lean * 0.4, n))
        return mark(
            f"M{num(x)} {num(y)}q{bend}",
            stroke=IVORY if dice.chance(0.6) else BLACK,
            width=dice.between(0.5, 1.4),
            stroke_alpha=dice.between(0.12, 0.42),
        )

    def finish(self, pixels: Pixels, *, seed: int, detail: int) -> Pixels:
        """Let the collodion pool and the silver show its grain."""
        if pixels.shape[2] == 4:
            return pixels
        out = pigment(pixels, seed=seed, depth=(4, 7, 8)[detail])
        return grain(out, seed=seed, amount=(0.0, 3.0, 4.2)[detail])
