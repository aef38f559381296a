"""Owns the settings that are no place: one colour with a soft floor. Does not know subjects."""

from tintype.engine.vignette import colour
from tintype.engine.vignette.places.stage import Stage, place


@place("plain", horizon=0.72, land=(0.3, 0.75), phrase="on a plain background", is_indoors=True)
def plain(stage: Stage) -> None:
    """Draw a backdrop as in a photo studio: one colour, lighter in the middle."""
    base = stage.background or "#e9e2d3"
    w, h = stage.width, stage.height
    stage.back.box(f"{base}.raw", 0, 0, w, h)
    stage.back.glow(f"{colour.mix(base, '#ffffff', 0.5)}.raw", w * 0.44, h * 0.42, h * 0.7)
    floor = colour.mix(base, colour.SHADOW, 0.1)
    stage.ground.box(f"{floor}.raw", 0, h * 0.74, w, h * 0.26, to=f"{base}.raw", alpha=0.6)
