"""Owns what is done to pixels by name: warmer, sepia, night, black and white, blurred.

Integer or table arithmetic, so that bytes are the same on every machine. Works on any picture;
does not know scenes.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tintype.engine.base import Pixels
from tintype.engine.vignette.styles.texture import clouds, grain, noise, paper, pigment

Colour = NDArray[np.uint8]
"""Shape (height, width, 3), uint8."""
Tone = Callable[[Colour, int], Colour]

MAX_TONES: Final = 12
TURNED: Final = ("mirrored", "upside down")
"""Tones that move pixels instead of changing them."""
_WORDS: Final = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), name)
    for pattern, name in (
        (
            r"black and white photo(?:graph)?|black and white|black white|grayscale|greyscale|grey "
            r"?scale|"
            r"monochrome|colou?rless|desaturated?|without colou?rs?|no colou?rs?",
            "black and white",
        ),
        (r"sepia(?: toned?)?", "sepia"),
        (r"negative|inverted?|invert (?:the )?colou?rs", "negative"),
        (r"warmer|warm tones?|warmer (?:colou?rs|light)", "warmer"),
        (r"cooler|colder|cool tones?", "cooler"),
        (r"brighten|brighter|lighter|more light|lighten", "brighter"),
        (r"darken|darker|dimmer|less light", "darker"),
        (
            r"(?:more|higher|increase(?: the)?|stronger) contrast|punchier|"
            r"contrastier",
            "more contrast",
        ),
        (r"(?:less|lower|reduce(?: the)?|decrease(?: the)?) contrast|flatter", "less contrast"),
        (
            r"(?:more|increase(?: the)?) (?:saturation|saturated|colou?r|colou?rful|vivid|vibrant)|"
            r"saturate|"
            r"vivider|colou?rs? pop",
            "more colour",
        ),
        (
            r"(?:less|reduce(?: the)?) (?:saturation|saturated|colou?r|colou?rful|vivid)|muted|"
            r"paler|faded|washed out",
            "less colour",
        ),
        (r"blurr?(?:y|ed|ier)?|out of focus|soften|softer", "blurred"),
        (r"sharpen|sharper|sharpened|crisper", "sharper"),
        (r"(?:add )?(?:a )?vignette|dark(?:er)? edges", "vignette"),
        (r"(?:add )?(?:some )?(?:film )?grain|grainy|grainier|noise", "grain"),
        (r"posteri[sz]ed?|fewer colou?rs", "posterised"),
        (
            r"(?:flip|mirror|reverse)(?:ed)? (?:the |this |it )?(?:whole )?(?:picture|image|photo|"
            r"scene|photograph|drawing|horizontally)(?: horizontally| left to right)?|"
            r"mirror image|mirrored",
            "mirrored",
        ),
        (
            r"(?:flip|turn|rotate) (?:the |this |it )?(?:picture |image |photo )?(?:upside down|"
            r"vertically|"
            r"by 180 degrees|180 degrees)",
            "upside down",
        ),
    )
)
"""What an instruction must say for each tone."""


def tones_of(text: str) -> tuple[str, ...]:
    """Return the tones that an instruction asks for, if it speaks of nothing else."""
    plain = f" {text} "
    found: list[str] = []
    for form, name in _WORDS:
        plain, count = form.subn(" ", plain)
        if count:
            found.append(name)
    rest = re.sub(
        r"\b(?:make|turn|it|the|this|whole|picture|image|photo|photograph|scene|colou?rs?|a|an|in|into|"
        r"to|and|with|be|much|bit|little|slightly|lot|of|all|everything|more|look|drawing|as|like|"
        r"lighting|light|overall|add|some|give|version|style|toned?|tones?|effect|filter|that|change|"
        r"apply|very|set)\b",
        " ",
        plain,
    )
    return tuple(found) if not rest.strip(" ,.") else ()


def toned(pixels: Pixels, names: tuple[str, ...], *, seed: int) -> Pixels:
    """Return pixels after each tone in turn; alpha stays exact."""
    for name in names[:MAX_TONES]:
        tone = TONES.get(name)
        if tone is None:
            continue
        if name in TURNED and pixels.shape[2] == 4:
            pixels = pixels[:, ::-1] if name == "mirrored" else pixels[::-1, ::-1]
            continue
        out = np.array(pixels, copy=True)
        out[..., :3] = tone(np.ascontiguousarray(pixels[..., :3]), seed)
        pixels = out
    return pixels


def luma(pixels: Colour) -> NDArray[np.int32]:
    """Return brightness per pixel, 0..255."""
    p = pixels.astype(np.int32)
    return (p[..., 0] * 77 + p[..., 1] * 151 + p[..., 2] * 28) >> 8


def ramp(*stops: tuple[int, tuple[int, int, int]]) -> NDArray[np.uint8]:
    """Return a table of 256 colours through stops of (brightness, colour)."""
    at = [s[0] for s in stops]
    channels = [np.interp(np.arange(256), at, [s[1][k] for s in stops]) for k in range(3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)


def curve(*stops: tuple[int, int]) -> NDArray[np.uint8]:
    """Return a table of 256 values through stops of (from, to)."""
    values = np.interp(np.arange(256), [s[0] for s in stops], [s[1] for s in stops])
    return np.rint(values).astype(np.uint8)


def mixed(one: Colour, other: NDArray[np.int32], amount: NDArray[np.int32] | int) -> Colour:
    """Return `one` moved towards `other`; `amount` runs from 0 to 256."""
    a = one.astype(np.int32)
    return np.clip(a + (((other - a) * amount) >> 8), 0, 255).astype(np.uint8)


def towards(
    pixels: Colour, colour: tuple[int, int, int], amount: NDArray[np.int32] | int
) -> Colour:
    """Return pixels moved towards one colour."""
    return mixed(pixels, np.array(colour, dtype=np.int32)[None, None, :], amount)


def saturated(pixels: Colour, amount: int) -> Colour:
    """Return pixels with their chroma multiplied by `amount` / 256."""
    grey = luma(pixels)[..., None]
    out = grey + (((pixels.astype(np.int32) - grey) * amount) >> 8)
    return np.clip(out, 0, 255).astype(np.uint8)


def scaled(pixels: Colour, red: int, green: int, blue: int) -> Colour:
    """Return pixels with each channel multiplied by its number / 256."""
    factors = np.array((red, green, blue), dtype=np.int32)
    return np.clip((pixels.astype(np.int32) * factors) >> 8, 0, 255).astype(np.uint8)


def smoothed(pixels: Colour, radius: float) -> Colour:
    """Return blurred pixels; `radius` in thousandths of the mean side."""
    side = (pixels.shape[0] * pixels.shape[1]) ** 0.5
    blur = ImageFilter.BoxBlur(max(0.6, radius * side / 1000))
    image = Image.fromarray(pixels)
    for _ in range(3):
        image = image.filter(blur)
    return np.asarray(image)


def rim(height: int, width: int, *, inner: float, outer: float) -> NDArray[np.int32]:
    """Return 0 in the middle to 256 in the corners."""
    y = (np.arange(height, dtype=np.int64) * 2000 // max(1, height - 1) - 1000)[:, None]
    x = (np.arange(width, dtype=np.int64) * 2000 // max(1, width - 1) - 1000)[None, :]
    far = (x * x + y * y) // 1000
    low, high = int(inner * 2000), int(outer * 2000)
    t = np.clip((far - low) * 256 // max(1, high - low), 0, 256)
    return ((t * t * (768 - 2 * t)) >> 16).astype(np.int32)


def darkened_rim(pixels: Colour, colour: tuple[int, int, int], amount: int) -> Colour:
    """Return pixels that fall into a dark colour towards the corners."""
    edge = rim(*pixels.shape[:2], inner=0.2, outer=1.0)
    return towards(pixels, colour, (edge * amount >> 8)[..., None])


def by_brightness(pixels: Colour, table: NDArray[np.uint8]) -> Colour:
    """Return the colours of a table by brightness."""
    return table[luma(pixels)]


def edges(pixels: Colour, reach: float = 1.2) -> NDArray[np.int32]:
    """Return how strong an edge is at each pixel, 0..255: the slope of the smoothed picture."""
    p = smoothed(pixels, 0.9 * reach).astype(np.int32)
    step = max(1, round(reach * (p.shape[0] * p.shape[1]) ** 0.5 / 900))
    across = np.abs(np.roll(p, -step, 1) - np.roll(p, step, 1))
    down = np.abs(np.roll(p, -step, 0) - np.roll(p, step, 0))
    across[:, :step] = across[:, -step:] = 0
    down[:step] = down[-step:] = 0
    slope = (across + down).max(axis=2)
    return np.clip((slope - 18) * 8, 0, 255)


def black_and_white(pixels: Colour, seed: int) -> Colour:
    """Show only brightness."""
    return by_brightness(
        pixels, ramp((0, (8, 8, 8)), (128, (128, 128, 128)), (255, (250, 250, 250)))
    )


def sepia(pixels: Colour, seed: int) -> Colour:
    """Show brightness in browns."""
    return by_brightness(
        pixels, ramp((0, (32, 20, 12)), (110, (132, 98, 66)), (255, (251, 238, 208)))
    )


def old_plate(pixels: Colour, seed: int) -> Colour:
    """Show it as a tintype: sepia-black, pooled collodion, a dark rim, grain."""
    table = ramp(
        (0, (15, 12, 10)), (120, (104, 85, 66)), (225, (226, 212, 182)), (255, (240, 229, 204))
    )
    plate = by_brightness(pixels, table)
    plate = pigment(plate, seed=seed, depth=10)
    return grain(darkened_rim(plate, (14, 10, 8), 300), seed=seed, amount=4.0)


def night(pixels: Colour, seed: int) -> Colour:
    """Turn day into moonlight; what shines brightest stays lit."""
    grey = luma(pixels)
    dim = scaled(saturated(pixels, 160), 88, 108, 164)
    lifted = towards(dim, (14, 24, 64), 52)
    glow = np.clip(grey - 232, 0, 24)[..., None] * 5
    out = mixed(lifted, pixels.astype(np.int32), glow)
    return darkened_rim(out, (6, 10, 30), 110)


def tinted(colour: tuple[int, int, int], low: tuple[int, int, int], amount: int) -> Tone:
    """Return a tone that lays a light over the picture: `colour` above, `low` below."""

    def lay(pixels: Colour, seed: int) -> Colour:
        height = pixels.shape[0]
        t = np.linspace(0, 256, height).astype(np.int32)[:, None, None]
        top, bottom = np.array(colour, dtype=np.int32), np.array(low, dtype=np.int32)
        light = top + (((bottom - top) * t) >> 8)
        p = pixels.astype(np.int32)
        multiplied = (p * (light + 60) // 300).clip(0, 255)
        return mixed(pixels, (multiplied + light) // 2 * 3 // 5 + multiplied * 2 // 5, amount)

    return lay


def fog(pixels: Colour, seed: int) -> Colour:
    """Let mist lie in the distance."""
    height, width = pixels.shape[:2]
    t = np.linspace(0, 1, height)
    veil = np.interp(t, (0, 0.35, 0.62, 1), (150, 196, 150, 58)).astype(np.int32)[:, None]
    drift = clouds(height, width, seed + 5, step=max(16, min(height, width) // 5))
    amount = np.clip(veil + ((drift - 128) * 40 >> 7), 0, 236)[..., None]
    return towards(saturated(pixels, 190), (222, 226, 228), amount)


def autumn(pixels: Colour, seed: int) -> Colour:
    """Turn greens to gold and rust."""
    p = pixels.astype(np.int32)
    red, green, blue = p[..., 0], p[..., 1], p[..., 2]
    leafy = np.clip((green - np.maximum(blue, (red * 7) >> 3)) * 7, 0, 256)
    height, width = leafy.shape
    patch = clouds(height, width, seed + 9, step=max(8, min(height, width) // 24))
    gold = np.stack(
        [green * 19 // 16 + 20, green * 13 // 16 + (patch >> 4), blue * 11 // 16], axis=2
    )
    return scaled(mixed(pixels, gold.clip(0, 255), leafy[..., None] * 7 // 8), 260, 252, 240)


def winter(pixels: Colour, seed: int) -> Colour:
    """Whiten the greens and cool the light."""
    p = pixels.astype(np.int32)
    red, green, blue = p[..., 0], p[..., 1], p[..., 2]
    leafy = np.clip((green - np.maximum(blue, (red * 7) >> 3)) * 7, 0, 256)
    grey = luma(pixels)
    frost = np.stack([grey // 2 + 122, grey // 2 + 126, grey // 2 + 130], axis=2).clip(0, 255)
    return scaled(saturated(mixed(pixels, frost, leafy[..., None]), 190), 244, 252, 270)


def greener(pixels: Colour, seed: int) -> Colour:
    """Let greens be fresh and the light bright."""
    return scaled(saturated(pixels, 310), 258, 266, 250)


def falling(kind: str) -> Tone:
    """Return a tone that lets snow or rain fall."""

    def fall(pixels: Colour, seed: int) -> Colour:
        height, width = pixels.shape[:2]
        unit = max(1, min(height, width) // 260)
        base = scaled(saturated(pixels, 200), 234, 242, 256)
        rows, columns = height // unit + 1, width // unit + 1
        if kind == "snow":
            chance = noise(rows, columns, seed + 17)
            drops = (chance % np.uint32(310) == 0).astype(np.int32)
            wide = np.maximum(drops, np.roll(drops, 1, 1))
            flakes = np.maximum(
                wide, np.roll(wide, 1, 0) * (chance >> np.uint32(9) & 1).astype(np.int32)
            )
            layer = flakes.repeat(unit, 0).repeat(unit, 1)[:height, :width] * 255
            soft = smoothed(np.repeat(layer.astype(np.uint8)[..., None], 3, axis=2), 0.7)[..., 0]
            amount = np.clip(soft.astype(np.int32) * 2, 0, 240)
            return towards(towards(base, (232, 240, 248), 34), (252, 253, 255), amount[..., None])
        chance = noise(rows, columns, seed + 19)
        drops = (chance % np.uint32(420) == 0).astype(np.int32)
        streaks = drops
        for k in range(1, 9):
            streaks = np.maximum(streaks, np.roll(np.roll(drops, k, 0), -(k // 4), 1))
        layer = streaks.repeat(unit, 0).repeat(unit, 1)[:height, :width] * 96
        return towards(scaled(base, 206, 214, 226), (214, 226, 238), layer[..., None])

    return fall


def blueprint(pixels: Colour, seed: int) -> Colour:
    """Show the edges in white on blueprint blue, with a grid."""
    height, width = pixels.shape[:2]
    lines = edges(pixels)
    soft = np.clip((luma(pixels) - 128) >> 3, -16, 16)
    sheet = np.array((30, 78, 146), dtype=np.int32) + soft[..., None]
    step = max(8, min(height, width) // 24)
    grid = np.zeros((height, width), dtype=np.int32)
    grid[::step, :] = grid[:, ::step] = 40
    amount = np.maximum(lines, grid)[..., None]
    return towards(sheet.clip(0, 255).astype(np.uint8), (232, 242, 252), amount)


def ink(pixels: Colour, seed: int) -> Colour:
    """Show lines and shadow washes in ink on paper."""
    grey = luma(smoothed(pixels, 0.8))
    wash = np.where(grey < 62, 150, np.where(grey < 108, 84, np.where(grey < 150, 30, 0)))
    dark = np.maximum(edges(pixels), wash)
    sheet = np.full_like(pixels, 0) + np.array((247, 243, 233), dtype=np.uint8)
    return paper(
        towards(sheet, (38, 35, 44), np.clip(dark, 0, 240)[..., None]), seed=seed, depth=10
    )


def woodcut(pixels: Colour, seed: int) -> Colour:
    """Cut the picture into wood: black, white, and lines whose width is the tone."""
    height, width = pixels.shape[:2]
    grey = luma(smoothed(pixels, 1.0))
    unit = max(3, min(height, width) // 110)
    y = np.arange(height, dtype=np.int32)[:, None]
    x = np.arange(width, dtype=np.int32)[None, :]
    wave = clouds(height, width, seed + 3, step=unit * 16) * unit >> 7
    saw: NDArray[np.int32] = ((y * 4 + x + wave * 4) * 256 // (unit * 6)) & 255
    lines = np.abs(saw - 128) * 2
    is_ink = (grey < 66) | ((grey < 176) & (lines > grey + 20)) | (edges(pixels) > 120)
    sheet = np.where(is_ink[..., None], np.array((36, 30, 34)), np.array((240, 231, 211)))
    return paper(sheet.astype(np.uint8), seed=seed, depth=8)


def watercolour(pixels: Colour, seed: int) -> Colour:
    """Let colours run together on rough paper, and gather at their edges."""
    side = (pixels.shape[0] * pixels.shape[1]) ** 0.5
    size = max(3, int(side / 150) | 1)
    image = Image.fromarray(pixels)
    for _ in range(2):
        image = image.filter(ImageFilter.MedianFilter(min(size, 9)))
    flat = np.asarray(image)
    pale = towards(saturated(flat, 270), (253, 249, 240), 66)
    dark = np.clip(edges(flat, 1.8) >> 1, 0, 90)
    washed = towards(pale, (70, 60, 84), dark[..., None])
    return paper(pigment(washed, seed=seed, depth=8), seed=seed, depth=14)


def pixel_art(pixels: Colour, seed: int) -> Colour:
    """Show few large pixels in few colours."""
    height, width = pixels.shape[:2]
    cell = max(2, min(height, width) // 96)
    small = Image.fromarray(pixels).resize(
        (max(1, -(-width // cell)), max(1, -(-height // cell))), Image.Resampling.BOX
    )
    few = small.quantize(28, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = np.asarray(few.convert("RGB"))
    return out.repeat(cell, 0).repeat(cell, 1)[:height, :width]


def posterised(pixels: Colour, seed: int) -> Colour:
    """Leave few steps of each colour."""
    flat = smoothed(pixels, 1.2).astype(np.int32)
    return ((flat + 21) // 43 * 51).clip(0, 255).astype(np.uint8)


def comic(pixels: Colour, seed: int) -> Colour:
    """Show flat bright colours with black outlines."""
    flat = saturated(posterised(pixels, seed), 300)
    return towards(flat, (24, 20, 32), np.clip(edges(pixels, 1.6) * 2, 0, 244)[..., None])


def paper_cut(pixels: Colour, seed: int) -> Colour:
    """Show layers of coloured paper, each with a shadow on the one below."""
    grey = luma(smoothed(pixels, 3.0))
    level = (grey + 26) // 52
    flat = smoothed(pixels, 4.0)
    out = posterised(flat, seed)
    reach = max(2, min(pixels.shape[:2]) // 160)
    above = np.roll(np.roll(level, reach, 0), reach, 1)
    shade = (above > level).astype(np.int32) * 84
    shade = smoothed(np.repeat(shade.astype(np.uint8)[..., None], 3, axis=2), 1.4)[..., 0]
    return paper(towards(out, (30, 22, 46), shade.astype(np.int32)[..., None]), seed=seed, depth=12)


def sharper(pixels: Colour, seed: int) -> Colour:
    """Sharpen edges."""
    soft = smoothed(pixels, 1.0).astype(np.int32)
    p = pixels.astype(np.int32)
    return np.clip(p + ((p - soft) * 3 >> 2), 0, 255).astype(np.uint8)


def by_curve(*stops: tuple[int, int]) -> Tone:
    """Return a tone that bends brightness."""
    table = curve(*stops)
    return lambda pixels, seed: table[pixels]


TONES: Final[Mapping[str, Tone]] = MappingProxyType(
    {
        "black and white": black_and_white,
        "sepia": sepia,
        "tintype": old_plate,
        "negative": lambda p, seed: (255 - p).astype(np.uint8),
        "warmer": lambda p, seed: scaled(p, 274, 256, 222),
        "cooler": lambda p, seed: scaled(p, 230, 252, 278),
        "brighter": by_curve((0, 10), (64, 92), (128, 165), (255, 255)),
        "darker": by_curve((0, 0), (64, 40), (128, 86), (255, 216)),
        "more contrast": by_curve((0, 0), (64, 42), (128, 128), (192, 214), (255, 255)),
        "less contrast": by_curve((0, 32), (128, 130), (255, 226)),
        "more colour": lambda p, seed: saturated(p, 345),
        "less colour": lambda p, seed: saturated(p, 150),
        "blurred": lambda p, seed: smoothed(p, 6.0),
        "sharper": sharper,
        "mirrored": lambda p, seed: np.ascontiguousarray(p[:, ::-1]),
        "upside down": lambda p, seed: np.ascontiguousarray(p[::-1, ::-1]),
        "vignette": lambda p, seed: darkened_rim(p, (12, 10, 16), 230),
        "grain": lambda p, seed: grain(p, seed=seed, amount=9.0),
        "posterised": posterised,
        "night": night,
        "dusk": tinted((70, 72, 150), (214, 140, 150), 170),
        "sunset": tinted((226, 118, 92), (255, 190, 110), 150),
        "dawn": tinted((188, 178, 226), (255, 208, 178), 120),
        "morning": tinted((226, 236, 255), (255, 240, 206), 84),
        "day": by_curve((0, 6), (64, 84), (128, 152), (255, 255)),
        "fog": fog,
        "cloudy": lambda p, seed: scaled(saturated(p, 190), 232, 238, 246),
        "overcast": lambda p, seed: scaled(saturated(p, 160), 224, 230, 238),
        "rain": falling("rain"),
        "after rain": lambda p, seed: scaled(saturated(p, 270), 236, 242, 250),
        "storm": lambda p, seed: scaled(falling("rain")(p, seed), 190, 196, 214),
        "snow": falling("snow"),
        "autumn": autumn,
        "winter": winter,
        "spring": greener,
        "summer": lambda p, seed: scaled(saturated(p, 290), 266, 260, 246),
        "blueprint": blueprint,
        "ink": ink,
        "sketch": ink,
        "line art": ink,
        "woodcut": woodcut,
        "watercolour": watercolour,
        "crayon": watercolour,
        "pixel art": pixel_art,
        "comic": comic,
        "flat": posterised,
        "paper-cut": paper_cut,
        "stained glass": comic,
        "cosy": lambda p, seed: scaled(p, 274, 256, 222),
        "romantic": lambda p, seed: towards(p, (250, 190, 200), 44),
        "eerie": lambda p, seed: darkened_rim(
            scaled(saturated(p, 150), 190, 210, 214), (8, 12, 18), 200
        ),
        "dramatic": lambda p, seed: darkened_rim(
            curve((0, 0), (64, 36), (128, 124), (255, 255))[p], (10, 8, 20), 190
        ),
        "cheerful": lambda p, seed: saturated(curve((0, 6), (128, 146), (255, 255))[p], 320),
        "peaceful": lambda p, seed: towards(saturated(p, 220), (252, 244, 232), 50),
    }
)
"""Tones by name: times, weathers, seasons, moods and styles, for photographs."""
