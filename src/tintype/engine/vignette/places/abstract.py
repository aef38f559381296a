"""Owns backgrounds that show no place: gradients, waves, soft lights, facets.

`Stage.background` gives their colour; without one, chance picks a palette. Does not know subjects.
"""

import math
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point, polygon
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Stage, place

ABSTRACT: Final = ("gradient", "abstract waves", "bokeh", "facets", "layered mountains")
"""Settings that may be of a colour."""

PALETTES: Final = (
    ("#3f5efb", "#6f8cf7", "#a9c8ff", "#fc9ac0"),
    ("#0f8f9f", "#3fb8b0", "#9be0c8", "#f7e6a8"),
    ("#5a3fa0", "#9a5fc8", "#f08fb4", "#ffd0a0"),
    ("#f2785a", "#f7a860", "#fbd28a", "#fdf0d0"),
    ("#1f3f7a", "#2f6fb0", "#6fb4dc", "#d8f0f7"),
)


def palette(stage: Stage) -> tuple[str, str, str, str]:
    """Return four colours from deep to pale, of one family if a colour was asked for."""
    base = stage.background
    if base is None:
        found = stage.dice.child("palette").pick(PALETTES)
    else:
        found = (
            colour.mix(base, "#14143c", 0.34),
            base,
            colour.mix(base, "#ffffff", 0.42),
            colour.mix(base, "#ffffff", 0.8),
        )
    if stage.light.is_night:
        deep = tuple(colour.mix(c, "#0f1238", 0.55) for c in found)
        found = (deep[0], deep[1], deep[2], deep[3])
    return found


@place(
    "gradient",
    horizon=0.7,
    land=(0.2, 0.75),
    is_indoors=True,
    has_lamps=False,
    phrase="on a soft gradient",
    aliases=(
        "gradients",
        "gradient background",
        "soft gradient",
        "soft gradients",
        "colour gradient",
        "mesh gradient",
        "blurry background",
        "blurred background",
        "abstract background",
        "abstract",
        "abstract wallpaper",
        "abstract art background",
        "abstract gradient",
    ),
)
def gradient(stage: Stage) -> None:
    """Draw soft clouds of colour that run into each other."""
    w, h, pen = stage.width, stage.height, stage.back
    deep, base, light, pale = palette(stage)
    pen.box(f"{deep}.raw", 0, 0, w, h, to=f"{base}.raw")
    dice = stage.dice.child("mesh")
    for x, y, r, tone in (
        (0.14, 0.16, 0.62, base),
        (0.86, 0.22, 0.56, light),
        (0.2, 0.9, 0.6, light),
        (0.82, 0.86, 0.64, pale),
        (0.5, 0.5, 0.46, base),
        (0.66, 0.6, 0.4, pale),
    ):
        side = max(w, h)
        pen.oval(
            f"{tone}.raw",
            w * (x + dice.between(-0.06, 0.06)),
            h * (y + dice.between(-0.06, 0.06)),
            side * r,
            side * r * 0.8,
            tilt=dice.between(-30, 30),
            slope="round",
            alpha=0.85,
            fade=0.0,
        )


@place(
    "abstract waves",
    horizon=0.7,
    land=(0.2, 0.75),
    is_indoors=True,
    has_lamps=False,
    phrase="on abstract waves",
    aliases=(
        "waves background",
        "abstract waves background",
        "wavy background",
        "flowing waves",
        "abstract shapes",
        "flowing lines",
        "wavy lines",
        "curved shapes",
        "slide background",
        "presentation background",
        "powerpoint background",
        "website background",
        "banner background",
        "header background",
        "desktop background",
    ),
)
def abstract_waves(stage: Stage) -> None:
    """Draw layers of soft waves, pale above and deep below, with thin lines along their crests."""
    w, h, pen = stage.width, stage.height, stage.back
    deep, base, light, pale = palette(stage)
    pen.box(f"{pale}.raw", 0, 0, w, h, to=f"{colour.mix(pale, light, 0.4)}.raw")
    pen.oval("#ffffff.raw", w * 0.24, h * 0.2, w * 0.5, h * 0.5, slope="round", alpha=0.8, fade=0.0)
    dice = stage.dice.child("waves")
    rows = 6
    for k in range(rows):
        t = k / (rows - 1)
        tone = (
            colour.mix(light, base, min(1.0, 2 * t))
            if t < 0.5
            else colour.mix(base, deep, 2 * t - 1)
        )
        y, swell = h * (0.46 + 0.44 * t), h * 0.1 * (1 - 0.4 * t)
        phase, slow = dice.between(0, 6.28), dice.between(0.5, 0.8)
        crest: list[Point] = [
            (w * i / 12, y + swell * math.sin(i * slow + phase)) for i in range(-1, 14)
        ]
        pen.blob(
            f"{tone}.raw",
            [*crest, (w * 1.3, h * 1.3, 0), (-w * 0.3, h * 1.3, 0)],
            to=f"{colour.mix(tone, deep, 0.4)}.raw",
            alpha=0.82,
        )
        for j in range(3):
            pen.line(
                "#ffffff.raw",
                [(x, v - 8 - 9 * j) for x, v, *_ in crest],
                1.4,
                alpha=0.34 - 0.09 * j,
            )
    for _ in range(7):
        r = dice.between(6, 26)
        pen.oval("#ffffff.raw", w * dice.roll(), h * dice.between(0.06, 0.5), r, alpha=0.3)


LOW_SUN: Final = 0.3
EVENING: Final = ("#5a2a1c", "#c9682e", "#f2a54a", "#ffe0a3")
"""Colours of blurred lights where the sun stands low."""


@place(
    "bokeh",
    horizon=0.7,
    land=(0.2, 0.75),
    is_indoors=True,
    has_lamps=False,
    phrase="before soft lights",
    aliases=(
        "bokeh lights",
        "bokeh background",
        "blurred lights",
        "soft lights",
        "glowing lights",
        "sparkling background",
        "glitter background",
        "festive lights",
        "lens flare",
        "light particles",
    ),
)
def bokeh(stage: Stage) -> None:
    """Draw discs of blurred light in a dark glow."""
    w, h, pen = stage.width, stage.height, stage.back
    deep, base, light, pale = palette(stage)
    if stage.background is None and stage.light.sun_height < LOW_SUN and not stage.light.is_night:
        deep, base, light, pale = EVENING
    dark = colour.mix(deep, "#120f2c", 0.55)
    pen.box(f"{dark}.raw", 0, 0, w, h, to=f"{colour.mix(base, dark, 0.5)}.raw")
    pen.oval(f"{base}.raw", w * 0.4, h * 0.6, w * 0.6, h * 0.6, slope="round", alpha=0.7, fade=0.0)
    dice = stage.dice.child("discs")
    warm = "#ffd9a0"
    for _ in range(44):
        x, y, r = w * dice.roll(), h * dice.roll() ** 0.8, dice.between(14, 84)
        tone = dice.pick((base, light, pale, warm))
        amount = dice.between(0.1, 0.34)
        pen.oval(f"{tone}.raw", x, y, r, alpha=amount)
        pen.oval(f"{colour.mix(tone, '#ffffff', 0.4)}.raw", x, y, r * 0.92, alpha=amount * 0.6)
    for _ in range(26):
        x, y = w * dice.roll(), h * dice.roll()
        pen.glow("#ffffff.raw", x, y, dice.between(5, 14), alpha=0.7)


@place(
    "facets",
    horizon=0.7,
    land=(0.2, 0.75),
    is_indoors=True,
    has_lamps=False,
    phrase="on facets of colour",
    aliases=(
        "geometric background",
        "geometric shapes",
        "geometric wallpaper",
        "polygon background",
        "triangles background",
        "low poly background",
        "geometric pattern background",
        "abstract geometric",
        "abstract geometric shapes",
        "polygons",
    ),
)
def facets(stage: Stage) -> None:
    """Draw a sheet of triangles, each in its own light."""
    w, h, pen = stage.width, stage.height, stage.back
    deep, base, light, pale = palette(stage)
    dice = stage.dice.child("facets")
    cell = 118.0
    nx, ny = int(w / cell) + 3, int(h / cell) + 3
    grid = [
        [
            (
                cell * (i - 1 + dice.between(-0.3, 0.3) + 0.5 * (j % 2)),
                cell * (j - 1 + dice.between(-0.3, 0.3)),
            )
            for i in range(nx)
        ]
        for j in range(ny)
    ]
    pen.box(f"{base}.raw", 0, 0, w, h)
    for j in range(ny - 1):
        for i in range(nx - 1):
            a, b, c, d = grid[j][i], grid[j][i + 1], grid[j + 1][i + 1], grid[j + 1][i]
            pairs = ((a, b, d), (b, c, d)) if j % 2 == 0 else ((a, b, c), (a, c, d))
            for tri in pairs:
                x, y = sum(p[0] for p in tri) / 3, sum(p[1] for p in tri) / 3
                t = min(1.0, max(0.0, 0.5 * x / w + 0.5 * y / h + dice.between(-0.13, 0.13)))
                tone = (
                    colour.mix(pale, light, 3 * t)
                    if t < 1 / 3
                    else colour.mix(light, base, 3 * t - 1)
                    if t < 2 / 3
                    else colour.mix(base, deep, 3 * t - 2)
                )
                pen.poly(f"{tone}.raw", list(tri))
                pen.edge(f"{tone}.raw", polygon(tri), 1.0)


RANGES: Final = 6
"""How many sheets of mountains lie behind each other."""


@place(
    "layered mountains",
    horizon=0.7,
    land=(0.45, 0.9),
    phrase="before layered mountains",
    aliases=(
        "mountain layers",
        "layers of mountains",
        "mountains in layers",
        "layered mountain landscape",
        "layered mountain ranges",
        "layered mountain range",
        "layered hills",
        "layered landscape",
        "layered paper mountains",
        "layered paper landscape",
        "paper-cut mountain layers",
        "mountain silhouettes",
        "layered mountain silhouettes",
    ),
)
def layered_mountains(stage: Stage) -> None:
    """Draw ranges of mountains as sheets of one family of colours: far pale, near deep."""
    w, h = stage.width, stage.height
    base = stage.background or stage.dice.child("palette").pick(PALETTES)[1]
    is_night = stage.light.is_night
    deep = colour.mix(base, "#10102e", 0.6)
    far = colour.mix(base, "#1c2452" if is_night else "#fff4e4", 0.55 if is_night else 0.72)
    far = colour.mix(far, stage.light.sky[1], 0.3)
    if is_night:
        base = colour.mix(base, "#dfe6ff", 0.16)
    stage.back.box(f"{far}.raw", 0, 0, w, h)
    dice = stage.dice.child("ranges")
    if not stage.has_own_light:
        sun = "#fdf3d0" if stage.light.is_night else "#fff6dc"
        stage.back.oval(f"{sun}.raw", w * 0.66, h * 0.24, 0.085 * min(w, h))
    for k in range(RANGES):
        near = (k + 1) / RANGES
        tone = (
            colour.mix(far, base, 2 * near) if near < 0.5 else colour.mix(base, deep, 2 * near - 1)
        )
        foot, rise = h * (0.4 + 0.56 * near), h * (0.2 - 0.1 * near)
        pen = stage.back if k < RANGES - 2 else stage.ground
        pen.poly(f"{tone}.raw", crest(dice, w, h, foot, rise))


def crest(dice: Dice, w: float, h: float, foot: float, rise: float) -> list[Point]:
    """Return the outline of a range whose peaks rise above `foot`; everything below is in it."""
    n = 3 + dice.whole(0, 2)
    out: list[Point] = [(-40, h + 40, 0), (-40, foot - rise * dice.roll(), 0)]
    for i in range(n):
        x = w * (i + dice.between(0.2, 0.5)) / n
        out.append((x, foot - rise * dice.between(0.6, 1.25), 0))
        out.append((x + 0.5 * w / n, foot + rise * dice.between(-0.15, 0.25), 0))
    return [*out, (w + 40, foot - rise * dice.roll(), 0), (w + 40, h + 40, 0)]
