"""Owns colour arithmetic: hex text in, hex text out, mixed in OKLab so that steps look even.

Source of the OKLab matrices: Bjorn Ottosson, "A perceptual color space for image processing",
2020. Does not know what a colour is for.
"""

from functools import lru_cache
from typing import Final

SHADOW: Final = "#33285c"
SUNLIGHT: Final = "#fff3d6"


@lru_cache(maxsize=8192)
def to_lab(colour: str) -> tuple[float, float, float]:
    """Return OKLab (lightness 0..1, a, b) of `#rrggbb`."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    l_ = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    m_ = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s_ = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_,
        1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_,
        0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_,
    )


def from_lab(lightness: float, a: float, b: float) -> str:
    """Return `#rrggbb` of an OKLab colour, clipped into sRGB."""
    l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m_ = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s_ = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    rgb = (
        4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
        -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
        -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
    )
    return "#" + "".join(f"{int(_gamma(min(1.0, max(0.0, v))) * 255 + 0.5):02x}" for v in rgb)


@lru_cache(maxsize=8192)
def mix(one: str, other: str, amount: float) -> str:
    """Return `one` moved towards `other`; 0 gives `one`, 1 gives `other`."""
    if amount <= 0:
        return one
    p, q = to_lab(one), to_lab(other)
    return from_lab(*(x + (y - x) * min(1.0, amount) for x, y in zip(p, q, strict=True)))


@lru_cache(maxsize=8192)
def adjust(colour: str, lightness: float, chroma: float) -> str:
    """Return `colour` with its lightness and chroma multiplied."""
    light, a, b = to_lab(colour)
    return from_lab(min(1.0, light * lightness), a * chroma, b * chroma)


def distance(one: str, other: str) -> float:
    """Return how far apart two colours look: 0 is the same, black and white are 1 apart."""
    p, q = to_lab(one), to_lab(other)
    return sum((x - y) ** 2 for x, y in zip(p, q, strict=True)) ** 0.5


@lru_cache(maxsize=8192)
def tone(colour: str, role: str) -> str:
    """Return the `role` of a material whose local colour is `colour`.

    Shadows lean to violet and lights to warm white, so that every object in a picture stands
    in the same light. Unknown roles give the local colour.
    """
    match role:
        case "pale":
            return mix(colour, SUNLIGHT, 0.62)
        case "shine":
            return mix(colour, SUNLIGHT, 0.44)
        case "light":
            return mix(colour, SUNLIGHT, 0.2)
        case "shade":
            return mix(colour, SHADOW, 0.2)
        case "deep":
            return mix(colour, SHADOW, 0.42)
        case "line":
            return mix(adjust(colour, 0.6, 0.8), SHADOW, 0.55)
        case _:
            return colour


def lightness(colour: str) -> float:
    """Return the OKLab lightness of `colour`, 0 (black) to 1 (white)."""
    return to_lab(colour)[0]


def _linear(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def _gamma(v: float) -> float:
    return v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055
