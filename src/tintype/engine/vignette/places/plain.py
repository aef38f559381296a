"""Owns the settings that are no place: one colour with a soft floor. Does not know subjects."""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.places.stage import Stage, place

BACKDROPS: Final = ("#efd9c3", "#cfe0e4", "#e4dcee", "#d9e5d0", "#f4e4bc", "#efd3d3")


@place(
    "plain",
    horizon=0.7,
    land=(0.2, 0.75),
    phrase="on a plain background",
    is_indoors=True,
    has_lamps=False,
    aliases=("studio", "plain background", "backdrop", "solid background", "simple background"),
)
def plain(stage: Stage) -> None:
    """Draw a backdrop as in a photo studio: one colour that bends into the floor."""
    base = stage.background or stage.dice.child("backdrop").pick(BACKDROPS)
    w, h = stage.width, stage.height
    is_dark = colour.lightness(base) < 0.3
    lit = colour.mix(base, "#ffffff", 0.12 if is_dark else 0.42)
    pen = stage.back
    pen.box(f"{base}.raw", 0, 0, w, h, to=f"{colour.mix(base, colour.SHADOW, 0.1)}.raw")
    pen.oval(
        f"{lit}.raw", w * 0.46, h * 0.42, w * 0.62, h * 0.56, slope="round", alpha=0.9, fade=0.0
    )
    if stage.background is None:
        disc(stage, base)
        y = stage.horizon + h * 0.02
        floor = colour.mix(base, colour.SHADOW, 0.13)
        stage.ground.box(
            f"{floor}.raw", 0, y, w, h - y, to=f"{colour.mix(base, '#ffffff', 0.2)}.raw"
        )
        stage.ground.box(f"{base}.raw", 0, y - 1, w, 26, to=f"{base}.raw", alpha=0.85, fade=0.0)


def disc(stage: Stage, base: str) -> None:
    """Draw a large pale disc behind the subject, with a few dots around it."""
    w, h, pen = stage.width, stage.height, stage.back
    dice = stage.dice.child("disc")
    r = 0.4 * min(w, h)
    x, y = w / 2, h * 0.46 - 0.4 * (h * 0.7 - stage.horizon)
    accent = dice.pick(("#ffffff", "#fff1d0", "#e3f0f4", "#f7e2e6"))
    # Thin layers: styles that draw lines leave them out.
    pen.oval(f"{accent}.raw", x, y, r * 1.14, alpha=0.3)
    pen.oval(f"{accent}.raw", x, y, r, alpha=0.56)
    deep = f"{colour.mix(base, colour.SHADOW, 0.22)}.raw"
    for _ in range(4 + 2 * stage.detail):
        side = -1 if dice.chance(0.5) else 1
        px, py = x + side * r * dice.between(1.16, 1.5), y + r * dice.between(-0.9, 0.5)
        pen.oval(deep if dice.chance(0.5) else "#ffffff.raw", px, py, dice.between(3, 9), alpha=0.5)
