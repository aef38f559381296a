"""Owns the sky that settings share: gradients, sun, moon, stars, clouds, rainbow, lightning, rays.

Does not know what is below it.
"""

import math
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, Point, Segment
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.spectacle import SPECTACLES
from tintype.engine.vignette.places.stage import Stage


def sky(stage: Stage, *, clouds: int = 3, to: float | None = None, has_sun: bool = True) -> None:
    """Draw the whole sky down to `to` (default: a little below the horizon)."""
    top, middle, low = stage.light.sky
    pen, w = stage.back, stage.width
    h = (stage.horizon if to is None else to) + 40
    pen.box(f"{top}.raw", 0, 0, w, h * 0.5, to=f"{middle}.raw")
    pen.box(f"{middle}.raw", 0, h * 0.49, w, h * 0.52, to=f"{low}.raw")
    dice = stage.dice.child("sky")
    is_clear = stage.weather in ("clear", "wind", "rainbow", "after rain")
    if stage.light.is_night and is_clear and "stars" not in stage.named:
        if "milky way" not in stage.spectacles:
            milky_way(stage, pen, dice.child("milky way"))
        stars(stage, pen, dice, stage.horizon * 0.9)
    for name in stage.spectacles:
        SPECTACLES[name](stage, pen)
    is_sunny = has_sun and not stage.has_own_light and is_clear and not stage.spectacles
    if is_sunny:
        sun_or_moon(stage, pen)
    if stage.weather == "storm" and not stage.is_blizzard:
        lightning(stage, pen, dice)
    veil = {
        "cloudy": 5,
        "overcast": 7,
        "storm": 6,
        "rain": 5,
        "snow": 3,
        "fog": 0,
        "after rain": 2,
    }.get(stage.weather, 0)
    if stage.weather == "clear" and stage.light.is_night:
        clouds = 0 if stage.spectacles else max(0, clouds - 2)
    if "clouds" not in stage.named and stage.weather != "fog":
        cover(stage, pen, dice.child("clouds"), clouds + veil, is_sunny=is_sunny)
    if stage.weather == "rainbow" and "rainbow" not in stage.named:
        rainbow(stage, pen)
    if stage.backdrop is not None:
        stage.backdrop(stage, pen)


def milky_way(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw a pale band of far stars across a clear night."""
    w, h = stage.width, stage.horizon
    tone = f"{colour.mix(stage.light.sky[2], '#c9b8ff', 0.45)}.raw"
    for k in range(5):
        t = (k + 0.5) / 5
        pen.oval(
            tone,
            w * (0.3 + 0.75 * t) + dice.between(-30, 30),
            h * (0.86 - 0.82 * t) + dice.between(-24, 24),
            dice.between(150, 230),
            dice.between(46, 84),
            tilt=-38,
            slope="round",
            alpha=0.3,
            fade=0.0,
        )


def cover(stage: Stage, pen: Pen, dice: Dice, count: int, *, is_sunny: bool = False) -> None:
    """Spread clouds: thin far ones low, big near ones high, none on another's column.

    In a sunny sky none stands before the sun.
    """
    w, h = stage.width, stage.horizon
    sun = stage.sun_at[0] / w
    if stage.weather in ("clear", "wind", "rainbow", "cloudy") and count:
        far_bank(stage, pen, dice.child("bank"))
        if not stage.light.is_night:
            towers(stage, pen, dice.child("towers"))
    with pen.group("far clouds"):
        for _ in range(4):
            x, y = dice.between(0, w), h * dice.between(0.6, 0.88)
            streak(pen, stage, x, y, dice.between(120, 300), dice.between(5, 12))
    slots = max(1, count)
    start = dice.roll()
    for i in range(count):
        share = (start + (i + dice.between(0.2, 0.8)) / slots) % 1.0
        if is_sunny and not stage.light.is_night:
            # The slots share what is left and right of the sun.
            free = 1 - 0.26
            share = share * free if share * free < sun - 0.13 else share * free + 0.26
        x = w * share
        rank = dice.roll()
        y = h * (0.16 + 0.42 * rank)
        size = (170 - 96 * rank) * dice.between(0.8, 1.2)
        if stage.weather in ("storm", "rain", "cloudy", "overcast"):
            y, size = h * (0.08 + 0.34 * rank), size * 1.5
        cumulus(pen, stage, x, y, size, dice.child(f"cloud {i}"))


def lobes(x: float, y: float, size: float, dice: Dice, *, rise: float = 0.42) -> Outline:
    """Return a heap cloud: round bumps on a soft base, (x, y) its middle, 2 * size its width."""
    n = 6 if size > 60 else 4
    peak = dice.between(0.34, 0.66)
    edges = [0.0]
    for i in range(n):
        edges.append(edges[-1] + dice.between(0.7, 1.3) * (1.25 if 0 < i < n - 1 else 0.75))
    span = edges[-1]
    points = [x - size + 2 * size * e / span for e in edges]
    tops: list[float] = []
    for i in range(n + 1):
        t = edges[i] / span
        t = t / peak * 0.5 if t < peak else 0.5 + (t - peak) / (1 - peak) * 0.5
        up = rise * size * math.sin(math.pi * min(max(t, 0.0), 1.0)) ** 0.9
        tops.append(y - up * dice.between(0.82, 1.12))
    tops[0] = tops[-1] = y - 0.05 * size
    segments: list[Segment] = [("M", (points[0], tops[0]))]
    for i in range(n):
        x0, x1 = points[i], points[i + 1]
        bulge, lean = (x1 - x0) * 0.62, (x1 - x0) * 0.12
        y0, y1 = tops[i], tops[i + 1]
        segments.append(("C", (x0 - lean, y0 - bulge, x1 + lean, y1 - bulge, x1, y1)))
    low = y + 0.07 * size
    segments.append(
        ("C", (x + size * 1.08, y, x + size * 0.9, low, x + size * 0.4, low - 0.02 * size))
    )
    segments.append(("C", (x, low, x - size * 0.3, low, x - size * 0.5, low - 0.03 * size)))
    segments.append(("C", (x - size * 0.9, low, x - size * 1.08, y, points[0], tops[0])))
    segments.append(("Z", ()))
    return Outline(tuple(segments))


HEAPS: Final = (
    (0.52, 0.0, 0.5, 0.5),
    (-0.5, 0.01, 0.46, 0.46),
    (0.2, -0.05, 0.62, 0.6),
    (-0.12, 0.0, 0.8, 0.56),
)
"""Parts of a heap cloud: offset right and down, half width and rise, as parts of its size."""


def cumulus(pen: Pen, stage: Stage, x: float, y: float, size: float, dice: Dice) -> None:
    """Draw one heap cloud: lit from the upper left, blue below, its base dissolving in the air."""
    light = stage.light
    alpha = 0.5 if light.is_night else 0.94
    bright = colour.mix(light.cloud, light.sunlit, 0.3 * light.sunlit_amount)
    lit, under = f"{bright}.raw", f"{light.cloud_shade}.raw"
    half = f"{colour.mix(light.cloud, light.cloud_shade, 0.34)}.raw"
    with pen.group("cloud"):
        for dx, dy, wide, rise in HEAPS if size > 44 else HEAPS[2:]:
            cx, cy = x + size * dx, y + size * dy
            body = lobes(cx, cy, size * wide, dice, rise=rise)
            pen.fill(half, body, to=under, alpha=alpha, fade=0.42 * alpha)
            crest = lobes(
                cx - size * 0.05, cy - size * 0.07, size * wide * 0.84, dice, rise=rise * 1.06
            )
            pen.fill(lit, crest, to=lit, alpha=alpha, fade=0.0)


def far_bank(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw a low bank of clouds far off, half sunk in the haze of the horizon."""
    w, h, light = stage.width, stage.horizon, stage.light
    tone = colour.mix(light.cloud, light.haze, 0.2)
    shade = colour.mix(light.cloud_shade, light.haze, 0.3)
    alpha = 0.34 if light.is_night else 0.95
    x, heap = -40.0, dice.between(0, 6)
    with pen.group("far bank"):
        while x < w + 60:
            size = dice.between(40, 86) * (0.72 + 0.42 * math.sin(heap))
            bank = lobes(x, h * 0.97, size * 1.25, dice, rise=0.62)
            pen.fill(f"{tone}.raw", bank, to=f"{shade}.raw", alpha=alpha, fade=0.0)
            x, heap = x + size * 1.1, heap + 0.5


TOWERS: Final = (
    (0.0, 0.0, 1.0, 0.5),
    (0.62, 0.04, 0.72, 0.4),
    (-0.66, 0.05, 0.66, 0.36),
    (0.16, -0.3, 0.62, 0.52),
    (-0.3, -0.22, 0.5, 0.46),
    (0.3, -0.62, 0.36, 0.4),
)
"""Heaps of a towering cloud, far ones first: offset right and down, half width, rise."""


def towers(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw a towering cloud far off on the side away from the sun, its foot in the haze."""
    light, h = stage.light, stage.horizon
    size = h * dice.between(0.44, 0.6)
    x, y = stage.width * dice.between(0.6, 0.95), h * 0.88
    lit = f"{colour.mix(light.cloud, light.sunlit, 0.4 * light.sunlit_amount)}.raw"
    body = f"{colour.mix(light.cloud, light.haze, 0.4)}.raw"
    under = f"{colour.mix(light.cloud_shade, light.sky[1], 0.4)}.raw"
    with pen.group("towering cloud"):
        for dx, dy, wide, rise in TOWERS:
            cx, cy = x + size * dx, y + size * dy
            heap = lobes(cx, cy, size * wide, dice, rise=rise * 1.5)
            pen.fill(body, heap, to=under, alpha=0.8, fade=0.12)
            crest = lobes(
                cx - size * 0.05, cy - size * 0.07, size * wide * 0.82, dice, rise=rise * 1.6
            )
            pen.fill(lit, crest, to=lit, alpha=0.7, fade=0.0)
    stage.mist(pen, h + 10, size * 0.7, 0.7)


def streak(pen: Pen, stage: Stage, x: float, y: float, half: float, thick: float) -> None:
    """Draw one long thin cloud that thins out to the right."""
    tone = f"{stage.light.cloud}.raw"
    points: list[Point] = [
        (x - half, y, 0),
        (x - half * 0.4, y - thick * 0.8),
        (x + half * 0.3, y - thick),
        (x + half, y - thick * 0.3, 0),
        (x + half * 0.4, y + thick * 0.2),
        (x - half * 0.5, y + thick * 0.3),
    ]
    alpha = 0.34 if stage.light.is_night else 0.62
    pen.blob(tone, points, to=tone, slope="across", alpha=alpha, fade=0.15)


def stars(stage: Stage, pen: Pen, dice: Dice, low: float, *, density: float = 1.0) -> None:
    """Scatter stars above `low`; a few of them shine with a cross."""
    w = stage.width
    for _ in range(int((40 + 34 * stage.detail) * density)):
        x, y = dice.between(0, w), low * dice.roll()
        r = 0.7 + 1.5 * dice.roll() ** 3
        pen.oval("#ffffff.raw", x, y, r, alpha=dice.between(0.35, 0.95) * (1 - 0.6 * y / low))
    for _ in range(int(5 * density)):
        x, y, r = dice.between(0, w), low * 0.7 * dice.roll(), dice.between(4, 7)
        points: list[Point] = []
        for k in range(8):
            far = r if k % 2 == 0 else r * 0.18
            points.append(
                (x + far * math.sin(k * math.pi / 4), y - far * math.cos(k * math.pi / 4))
            )
        pen.poly("#fff8dc.raw", points, alpha=0.9)


def sun_or_moon(stage: Stage, pen: Pen) -> None:
    """Draw the sun with its glow by day, the moon by night."""
    light = stage.light
    x, y = stage.sun_at
    glow = f"{light.sun}.raw"
    if light.is_night and light.sun_height > 0.3:
        pen.glow(f"{light.sky[2]}.raw", x, y, 330, alpha=0.5)
        pen.glow(glow, x, y, 120, alpha=0.42)
        pen.oval(glow, x, y, 40)
        for dx, dy, r in ((-12, -9, 9), (11, -14, 5.5), (9, 10, 10), (-10, 15, 5.5)):
            pen.oval("#d9cda2.raw", x + dx, y + dy, r, r * 0.9, alpha=0.4)
        return
    warm = f"{colour.mix(light.sun, light.sunlit, 0.5)}.raw"
    is_low = light.sun_height < 0.3
    if is_low:
        # The sky burns along the horizon around a low sun.
        wide = stage.width * 0.62
        pen.oval(warm, x, y, wide, wide * 0.34, slope="round", alpha=0.6, fade=0.0)
    pen.glow(warm, x, y, 300, alpha=0.42)
    pen.glow(glow, x, y, 130, alpha=0.75)
    disc = colour.mix("#ffffff", light.sun, 0.9 if is_low else 0.35)
    pen.oval(f"{disc}.raw", x, y, 54 if is_low else 36)


def rainbow(stage: Stage, pen: Pen) -> None:
    """Draw a wide rainbow that stands on the horizon."""
    w, h = stage.width, stage.horizon
    cx, cy = w * 0.42, h * 1.12
    radius = min(w * 0.52, h * 0.98)
    tones = ("#e8594f", "#f19a4b", "#f7d65c", "#86c96b", "#5aa9dd", "#6f6cc4", "#a06bbd")
    wide = radius * 0.028
    with pen.group("rainbow", alpha=0.72):
        for i, tone in enumerate(tones):
            r = radius - i * wide
            points: list[Point] = [
                (cx + r * math.cos(math.pi * k / 16), cy - r * math.sin(math.pi * k / 16))
                for k in range(17)
            ]
            pen.line(f"{tone}.raw", points, wide * 1.06)


def lightning(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw one or two forked bolts with a glow behind them."""
    for i in range(2):
        x = stage.width * (dice.between(0.12, 0.3) if i else dice.between(0.68, 0.86))
        y, low = stage.horizon * 0.12, stage.horizon * dice.between(0.8, 0.98)
        pen.glow("#dfe6ff.raw", x, low * 0.5, 150, alpha=0.5)
        n = 6
        points = [
            (x + (dice.between(-26, 26) if k else 0.0), y + (low - y) * k / n) for k in range(n + 1)
        ]
        left: list[Point] = [
            (px - 3.6 * (1 - k / n) - 0.5, py) for k, (px, py) in enumerate(points)
        ]
        right: list[Point] = [
            (px + 3.6 * (1 - k / n) + 0.5, py) for k, (px, py) in enumerate(points)
        ]
        pen.poly("#fffbe0.raw", [*left, *reversed(right)])
        fx, fy = points[3]
        pen.poly(
            "#fffbe0.raw", [(fx, fy), (fx + 34, fy + 40), (fx + 26, fy + 74), (fx + 28, fy + 40)]
        )


def rays(stage: Stage, pen: Pen, x: float, y: float, *, reach: float, alpha: float = 0.16) -> None:
    """Draw beams of light that fall from (x, y), for woods and water."""
    dice = stage.dice.child("rays")
    for i in range(5):
        a = math.radians(62 + 15 * i + dice.between(-5, 5))
        wide = math.radians(dice.between(2.2, 4.4))
        ends: list[Point] = [
            (x + reach * math.cos(turn), y + reach * math.sin(turn))
            for turn in (a - wide, a + wide)
        ]
        pen.poly(
            f"{stage.light.sun}.raw",
            [(x, y), *ends],
            to=f"{stage.light.sun}.raw",
            alpha=alpha,
            fade=0.0,
        )
