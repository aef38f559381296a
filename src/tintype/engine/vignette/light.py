"""Owns the light of a picture: sky colours and grade by time of day, weather and depth.

Does not know what stands in the light.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.pen import Grade
from tintype.engine.vignette.scene import TimeOfDay, Weather


class Light(msgspec.Struct, frozen=True, kw_only=True):
    """The light outside. `beam` lies over the whole picture as the last layer."""

    sky: tuple[str, str, str]
    sun: str
    sun_height: float
    tint: str = "#ffffff"
    tint_amount: float = 0.0
    dim: float = 1.0
    chroma: float = 1.0
    haze: str = "#dfeaf2"
    shadow: str = "#2f2a55"
    shadow_amount: float = 0.3
    beam: str | None = None
    beam_amount: float = 0.0
    is_night: bool = False

    def grade(self, depth: float = 0.0) -> Grade:
        """Return the grade of things at `depth`: 0 is near, 1 is the horizon."""
        return Grade(
            tint=self.tint,
            tint_amount=self.tint_amount,
            dim=self.dim,
            chroma=self.chroma * (1 - 0.25 * depth),
            haze=self.haze,
            haze_amount=0.62 * depth * depth + 0.12 * depth,
            is_night=self.is_night,
        )


TIMES: Final[Mapping[TimeOfDay, Light]] = {
    "dawn": Light(
        sky=("#8fb3dc", "#f3c9cf", "#ffe3c2"),
        sun="#fff0cf",
        sun_height=0.12,
        tint="#f2b8b0",
        tint_amount=0.13,
        haze="#f6d9d2",
        beam="#ffd9b8",
        beam_amount=0.3,
    ),
    "morning": Light(
        sky=("#79b8ea", "#bfe0f2", "#f6f1dc"),
        sun="#fff6d8",
        sun_height=0.4,
        tint="#fff0cf",
        tint_amount=0.05,
        haze="#e3eff2",
        beam="#fff0c8",
        beam_amount=0.22,
    ),
    "day": Light(
        sky=("#5aaee8", "#9cd3f3", "#dff2f7"),
        sun="#fff8dc",
        sun_height=0.75,
        haze="#d6ebf5",
        beam="#fff6da",
        beam_amount=0.16,
    ),
    "sunset": Light(
        sky=("#5b4a8c", "#ee7f6b", "#ffd08a"),
        sun="#fff0b8",
        sun_height=0.1,
        tint="#e0653f",
        tint_amount=0.2,
        dim=0.94,
        haze="#f5ac83",
        shadow="#3a1f52",
        beam="#ffb066",
        beam_amount=0.42,
    ),
    "dusk": Light(
        sky=("#27305f", "#7a6aa6", "#e9a5a3"),
        sun="#f7d9c4",
        sun_height=0.05,
        tint="#54508f",
        tint_amount=0.36,
        dim=0.86,
        haze="#a58fb4",
        shadow="#1f1a48",
        beam="#9d86c9",
        beam_amount=0.2,
        is_night=True,
    ),
    "night": Light(
        sky=("#0d1638", "#1d2f63", "#3f5a91"),
        sun="#fdf6da",
        sun_height=0.7,
        tint="#1d2f66",
        tint_amount=0.46,
        dim=0.78,
        chroma=0.9,
        haze="#34497f",
        shadow="#070b24",
        shadow_amount=0.4,
        beam="#8fb0ff",
        beam_amount=0.14,
        is_night=True,
    ),
}


def light_of(time: TimeOfDay | None, weather: Weather | None) -> Light:
    """Return the light at a time of day, veiled by the weather."""
    light = TIMES[time or "day"]
    if weather in (None, "clear", "rainbow", "wind"):
        return light
    grey, amount = {
        "cloudy": ("#b9c4cf", 0.35),
        "rain": ("#8795a6", 0.55),
        "storm": ("#565f74", 0.7),
        "snow": ("#d5dfea", 0.5),
        "fog": ("#dfe3e4", 0.62),
    }.get(weather, ("#b9c4cf", 0.3))
    if light.is_night:
        grey = colour.mix(grey, light.sky[1], 0.72)
    top, middle, low = (colour.mix(c, grey, amount) for c in light.sky)
    return msgspec.structs.replace(
        light,
        sky=(top, middle, low),
        haze=colour.mix(light.haze, grey, amount),
        tint=colour.mix(light.tint, grey, 0.5) if light.tint_amount else grey,
        tint_amount=max(light.tint_amount, amount * 0.22),
        chroma=light.chroma * (1 - 0.3 * amount),
        beam_amount=light.beam_amount * (1 - amount),
        shadow_amount=light.shadow_amount * (1 - 0.5 * amount),
    )
