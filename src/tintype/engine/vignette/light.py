"""Owns the light of a picture: sky colours and grade by time of day, weather, mood and depth.

Does not know what stands in the light.
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.pen import Grade
from tintype.engine.vignette.scene import TimeOfDay, Weather


class Light(msgspec.Struct, frozen=True, kw_only=True):
    """The light outside. `beam` lies over the whole picture as the last layer.

    `sun_height` is the sun's place between the horizon (0) and the upper edge (1). `cloud` is the
    sunlit colour of clouds, `cloud_shade` their underside. `sunlit` colours what faces the sun or
    the moon, `ambient` what faces away from it. `mist` is how much of the air is seen: 0 to 1.
    """

    sky: tuple[str, str, str]
    sun: str
    sun_height: float
    tint: str = "#ffffff"
    tint_amount: float = 0.0
    dim: float = 1.0
    chroma: float = 1.0
    haze: str = "#dfeaf2"
    cloud: str = "#ffffff"
    cloud_shade: str = "#c9dcec"
    shadow: str = "#2f2a55"
    shadow_amount: float = 0.32
    sunlit: str = "#fff0c0"
    sunlit_amount: float = 0.0
    ambient: str = "#33285c"
    ambient_amount: float = 0.0
    mist: float = 0.0
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
            haze_amount=min(
                0.92, 0.52 * depth * depth + 0.12 * depth + self.mist * (0.2 + 0.6 * depth)
            ),
            key=self.sunlit,
            key_amount=self.sunlit_amount,
            ambient=self.ambient,
            ambient_amount=self.ambient_amount,
            is_night=self.is_night,
        )

    def key(self, depth: float = 0.0) -> Grade:
        """Return the grade of a subject: it stands in a clearer light than what is around it."""
        return msgspec.structs.replace(
            self.grade(depth),
            tint_amount=self.tint_amount * (0.38 if self.is_night else 0.62),
            dim=self.dim + (1 - self.dim) * (0.8 if self.is_night else 0.5),
            chroma=(self.chroma + (1 - self.chroma) * 0.6) * (1 - 0.2 * depth),
        )


TIMES: Final[Mapping[TimeOfDay, Light]] = {
    "dawn": Light(
        sky=("#6f97d0", "#efb6c4", "#ffe3b8"),
        sun="#fff0cf",
        sun_height=0.14,
        tint="#f2b8b0",
        tint_amount=0.12,
        haze="#f8d9cc",
        cloud="#fff0e2",
        cloud_shade="#d9a3c0",
        sunlit="#ffcf9a",
        sunlit_amount=0.5,
        ambient="#5d5fa6",
        ambient_amount=0.24,
        beam="#ffd2a0",
        beam_amount=0.42,
    ),
    "morning": Light(
        sky=("#62abe4", "#b4def0", "#fdf0d2"),
        sun="#fff6d8",
        sun_height=0.46,
        tint="#fff0cf",
        tint_amount=0.05,
        haze="#eaf0e6",
        cloud="#fffdf4",
        cloud_shade="#c4d8e8",
        sunlit="#ffe9b0",
        sunlit_amount=0.4,
        ambient="#4f6ab0",
        ambient_amount=0.14,
        beam="#fff0c8",
        beam_amount=0.34,
    ),
    "day": Light(
        sky=("#3f97de", "#86caf0", "#e2f3f2"),
        sun="#fff8dc",
        sun_height=0.72,
        haze="#d3e9f2",
        cloud="#ffffff",
        cloud_shade="#b9d4ea",
        sunlit="#fff0c0",
        sunlit_amount=0.28,
        ambient="#3f5fae",
        ambient_amount=0.12,
        beam="#fff3cf",
        beam_amount=0.24,
    ),
    "sunset": Light(
        sky=("#43407f", "#ec7565", "#ffd083"),
        sun="#fff1bd",
        sun_height=0.12,
        tint="#e0653f",
        tint_amount=0.15,
        dim=0.96,
        haze="#f6ae82",
        cloud="#ffbf92",
        cloud_shade="#9c5080",
        shadow="#3a1f52",
        sunlit="#ffb45c",
        sunlit_amount=0.72,
        ambient="#4b2a78",
        ambient_amount=0.36,
        beam="#ffb066",
        beam_amount=0.46,
    ),
    "dusk": Light(
        sky=("#1f2a60", "#7a66a6", "#f2ab98"),
        sun="#f7d9c4",
        sun_height=0.05,
        tint="#54508f",
        tint_amount=0.28,
        dim=0.92,
        haze="#a58fb4",
        cloud="#d094a6",
        cloud_shade="#564e88",
        shadow="#1f1a48",
        sunlit="#ffb0a0",
        sunlit_amount=0.55,
        ambient="#221d5c",
        ambient_amount=0.36,
        beam="#b58fd0",
        beam_amount=0.24,
        is_night=True,
    ),
    "night": Light(
        sky=("#0a1238", "#1b3170", "#4a6fae"),
        sun="#fdf6da",
        sun_height=0.72,
        tint="#243f92",
        tint_amount=0.46,
        dim=0.88,
        chroma=0.82,
        haze="#3d5899",
        cloud="#5a75b0",
        cloud_shade="#20356c",
        shadow="#070b24",
        shadow_amount=0.42,
        sunlit="#d3e4ff",
        sunlit_amount=0.75,
        ambient="#0f1650",
        ambient_amount=0.4,
        beam="#9fbcff",
        beam_amount=0.18,
        is_night=True,
    ),
}
DAYS: Final[tuple[Light, ...]] = (
    TIMES["day"],
    msgspec.structs.replace(
        TIMES["day"],
        sky=("#5aa6d8", "#b5dbe2", "#ffeec4"),
        sun_height=0.5,
        tint="#ffe9b8",
        tint_amount=0.06,
        haze="#f1ead0",
        cloud="#fffaf0",
        cloud_shade="#c9cfe0",
        sunlit="#ffe09a",
        sunlit_amount=0.46,
        ambient="#56589f",
        ambient_amount=0.18,
        beam="#ffe6b0",
        beam_amount=0.42,
    ),
    msgspec.structs.replace(
        TIMES["day"],
        sky=("#3fa3cf", "#97d9dc", "#f0f6dc"),
        sun_height=0.62,
        haze="#dcf0e6",
        cloud_shade="#b5d6df",
        sunlit="#fff2b8",
        sunlit_amount=0.34,
        ambient="#2f6a9a",
        beam="#fff6c8",
        beam_amount=0.3,
    ),
    msgspec.structs.replace(
        TIMES["morning"],
        sky=("#78aee2", "#cbd9ee", "#ffe2cc"),
        haze="#f4e2da",
        cloud="#fff8f2",
        cloud_shade="#cdc6e2",
        sunlit="#ffddb0",
        ambient="#6a63ac",
        ambient_amount=0.18,
    ),
)
"""Kinds of daylight; chance picks one, so that not every day is the same."""


class Mood(msgspec.Struct, frozen=True, kw_only=True):
    """What a mood does to the light: a tint over everything, and how strong colours are."""

    tint: str
    amount: float
    chroma: float = 1.0
    dim: float = 1.0


def _moods() -> Mapping[str, Mood]:
    out: dict[str, Mood] = {}
    for words, mood in (
        ("warm cozy cosy homely romantic nostalgic", Mood(tint="#ffc58a", amount=0.14)),
        ("cold icy chilly lonely", Mood(tint="#9cc4ee", amount=0.16, chroma=0.9)),
        (
            "gloomy",
            Mood(tint="#6f7d96", amount=0.26, chroma=0.72, dim=0.93),
        ),
        (
            "dark spooky scary eerie creepy haunted sinister mysterious",
            Mood(tint="#35305f", amount=0.3, chroma=0.8, dim=0.88),
        ),
        ("noir", Mood(tint="#171a24", amount=0.1, chroma=0.03, dim=0.96)),
        ("dreamy magical whimsical enchanted", Mood(tint="#e6b8f0", amount=0.17)),
        ("soft gentle calm peaceful serene tranquil", Mood(tint="#fdf0e2", amount=0.16)),
        (
            "cheerful happy joyful vibrant colorful colourful playful fun lively",
            Mood(tint="#fff3c0", amount=0.03, chroma=1.14),
        ),
        ("moonlit", Mood(tint="#5f86d8", amount=0.08)),
        ("dramatic epic", Mood(tint="#4a3a6b", amount=0.1, chroma=1.1, dim=0.96)),
    ):
        for word in words.split():
            out[word] = mood
    out["pastel mood"] = Mood(tint="#fff1f3", amount=0.26, chroma=0.86)
    return out


MOODS: Final = _moods()
VEILS: Final[Mapping[Weather, tuple[str, float]]] = {
    "cloudy": ("#b9c4cf", 0.34),
    "overcast": ("#b3bcc6", 0.66),
    "rain": ("#8795a6", 0.58),
    "storm": ("#4e576d", 0.74),
    "snow": ("#d5e0ec", 0.5),
    "fog": ("#dfe4e6", 0.64),
}


MIST: Final[Mapping[Weather, float]] = {"fog": 0.85, "snow": 0.18, "rain": 0.22, "storm": 0.16}
"""How much of the air itself is seen in a weather."""


def light_of(
    time: TimeOfDay | None,
    weather: Weather | None,
    mood: str | None = None,
    *,
    chance: float = 0.0,
) -> Light:
    """Return the light at a time of day, veiled by the weather and coloured by the mood.

    `chance`, 0..1, picks the kind of daylight.
    """
    is_day = time in (None, "day")
    light = veiled(DAYS[int(chance * len(DAYS))] if is_day else TIMES[time or "day"], weather)
    feel = MOODS.get(mood or "")
    if feel is None:
        return light
    top, middle, low = (
        colour.mix(colour.adjust(c, feel.dim, feel.chroma), feel.tint, feel.amount * 1.1)
        for c in light.sky
    )
    share = feel.amount / max(0.01, feel.amount + light.tint_amount)
    return msgspec.structs.replace(
        light,
        sky=(top, middle, low),
        haze=colour.mix(light.haze, feel.tint, feel.amount),
        cloud=colour.mix(light.cloud, feel.tint, feel.amount),
        cloud_shade=colour.mix(light.cloud_shade, feel.tint, feel.amount),
        tint=colour.mix(light.tint, feel.tint, share),
        tint_amount=max(light.tint_amount, feel.amount),
        chroma=light.chroma * feel.chroma,
        dim=light.dim * feel.dim,
    )


def lamplit(light: Light) -> Light:
    """Return the light in a room: after dark the lamps make it, while the sky stays as it is."""
    if not light.is_night:
        return light
    return msgspec.structs.replace(
        light,
        tint="#ff9a4a",
        tint_amount=0.1,
        dim=0.86,
        chroma=0.96,
        sunlit="#ffd48a",
        sunlit_amount=0.55,
        ambient="#2c1f52",
        ambient_amount=0.42,
        haze="#8a6a5a",
        beam="#ffb866",
        beam_amount=0.3,
    )


def dusty(light: Light) -> Light:
    """Return the light of a fog that is sand: a storm in the desert."""
    sand = "#c9975a" if not light.is_night else "#4a3a44"
    top, middle, low = (colour.mix(c, sand, 0.66) for c in light.sky)
    return msgspec.structs.replace(
        light, sky=(top, middle, low), haze=colour.mix(sand, "#ffffff", 0.14), mist=0.62
    )


def veiled(light: Light, weather: Weather | None) -> Light:
    """Return the light as it comes through the weather."""
    veil = VEILS.get(weather or "clear")
    if veil is None:
        return light
    grey, amount = veil
    if light.is_night:
        grey = colour.mix(grey, light.sky[1], 0.62 if weather == "snow" else 0.74)
    top, middle, low = (colour.mix(c, grey, amount) for c in light.sky)
    is_snow = weather == "snow"
    return msgspec.structs.replace(
        light,
        sky=(top, middle, low),
        mist=MIST.get(weather or "clear", 0.0),
        haze=colour.mix(light.haze, grey, amount),
        cloud=colour.mix(light.cloud, grey, amount * 0.9),
        cloud_shade=colour.mix(light.cloud_shade, colour.adjust(grey, 0.82, 1), amount),
        tint=colour.mix(light.tint, grey, 0.5) if light.tint_amount else grey,
        tint_amount=max(light.tint_amount * (0.75 if is_snow else 1), amount * 0.2),
        dim=light.dim if not is_snow else max(light.dim, 0.94),
        chroma=light.chroma * (1 - 0.3 * amount),
        sunlit=colour.mix(light.sunlit, grey, 0.6 * amount),
        sunlit_amount=light.sunlit_amount * (1 - 0.75 * amount),
        beam_amount=light.beam_amount * (1 - amount),
        shadow_amount=light.shadow_amount * (1 - 0.4 * amount),
    )
