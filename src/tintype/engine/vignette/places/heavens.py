"""Owns the sky that settings share: gradients, sun, moon, stars, clouds, rainbow, lightning, rays.

Does not know what is below it.
"""

import math

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, Point, Segment
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Stage


def sky(stage: Stage, *, clouds: int = 3, to: float | None = None, has_sun: bool = True) -> None:
    """Draw the whole sky down to `to` (default: a little below the horizon)."""
    top, middle, low = stage.light.sky
    pen, w = stage.back, stage.width
    h = (stage.horizon if to is None else to) + 40
    pen.box(f"{top}.raw", 0, 0, w, h * 0.53, to=f"{middle}.raw")
    pen.box(f"{middle}.raw", 0, h * 0.52, w, h * 0.49, to=f"{low}.raw")
    dice = stage.dice.child("sky")
    is_clear = stage.weather in ("clear", "wind", "rainbow")
    if stage.light.is_night and is_clear and "stars" not in stage.named:
        stars(stage, pen, dice, stage.horizon * 0.9)
    if has_sun and not stage.has_own_light and is_clear:
        sun_or_moon(stage, pen, stage.dice.child("sun"))
    if stage.weather == "storm":
        lightning(stage, pen, dice)
    veil = {"cloudy": 5, "overcast": 7, "storm": 6, "rain": 5, "snow": 3, "fog": 0}.get(
        stage.weather, 0
    )
    if stage.weather == "clear" and stage.light.is_night:
        clouds = max(0, clouds - 2)
    if "clouds" not in stage.named:
        cover(stage, pen, dice.child("clouds"), clouds + veil)
    if stage.weather == "rainbow" and "rainbow" not in stage.named:
        rainbow(stage, pen)


def cover(stage: Stage, pen: Pen, dice: Dice, count: int) -> None:
    """Spread clouds: thin far ones low, big near ones high, none on another's column."""
    w, h = stage.width, stage.horizon
    with pen.group("far clouds"):
        for _ in range(3):
            x, y = dice.between(0, w), h * dice.between(0.62, 0.86)
            streak(pen, stage, x, y, dice.between(120, 260), dice.between(6, 13))
    slots = max(1, count)
    start = dice.roll()
    for i in range(count):
        x = w * ((start + (i + dice.between(0.2, 0.8)) / slots) % 1.0)
        rank = dice.roll()
        y = h * (0.16 + 0.42 * rank)
        size = (150 - 80 * rank) * dice.between(0.8, 1.15)
        if stage.weather in ("storm", "rain", "cloudy", "overcast"):
            y, size = h * (0.08 + 0.34 * rank), size * 1.5
        cumulus(pen, stage, x, y, size, dice.child(f"cloud {i}"))


def lobes(x: float, y: float, size: float, dice: Dice) -> Outline:
    """Return a heap cloud: round bumps on a flat base, (x, y) its middle, 2 * size its width."""
    n = 5 if size > 60 else 4
    edges = [0.0]
    for i in range(n):
        edges.append(edges[-1] + dice.between(0.75, 1.25) * (1.25 if 0 < i < n - 1 else 0.8))
    span = edges[-1]
    segments: list[Segment] = []
    points = [(x - size + 2 * size * e / span, 0.0) for e in edges]
    tops: list[float] = []
    for i in range(n + 1):
        rise = 0.42 * size * math.sin(math.pi * min(max(i / n, 0.0), 1.0)) ** 0.8
        tops.append(y - rise * dice.between(0.85, 1.1))
    tops[0] = tops[-1] = y - 0.06 * size
    segments.append(("M", (points[0][0], tops[0])))
    for i in range(n):
        x0, x1 = points[i][0], points[i + 1][0]
        bulge = (x1 - x0) * 0.62
        y0, y1 = tops[i], tops[i + 1]
        lean0, lean1 = (x1 - x0) * 0.1, (x1 - x0) * 0.1
        segments.append(("C", (x0 - lean0, y0 - bulge, x1 + lean1, y1 - bulge, x1, y1)))
    r = 0.07 * size
    segments.append(("C", (x + size + r, y - r, x + size + r, y, x + size - r, y)))
    segments.append(("L", (x - size + r, y)))
    segments.append(("C", (x - size - r, y, x - size - r, y - r, points[0][0], tops[0])))
    segments.append(("Z", ()))
    return Outline(tuple(segments))


def cumulus(pen: Pen, stage: Stage, x: float, y: float, size: float, dice: Dice) -> None:
    """Draw one heap cloud of two heaps, lit from above."""
    light = stage.light
    alpha = 0.5 if light.is_night else 0.92
    lit, under = f"{light.cloud}.raw", f"{light.cloud_shade}.raw"
    with pen.group("cloud"):
        back = lobes(x + size * 0.24, y - size * 0.04, size * 0.72, dice)
        soft = f"{colour.mix(light.cloud, light.cloud_shade, 0.45)}.raw"
        pen.fill(soft, back, to=under, alpha=alpha)
        front = lobes(x, y, size, dice)
        pen.fill(lit, front, to=under, alpha=alpha)


def streak(pen: Pen, stage: Stage, x: float, y: float, half: float, thick: float) -> None:
    """Draw one long thin cloud."""
    tone = f"{stage.light.cloud}.raw"
    points: list[Point] = [
        (x - half, y, 0),
        (x - half * 0.3, y - thick),
        (x + half * 0.4, y - thick * 0.7),
        (x + half, y, 0),
        (x + half * 0.3, y + thick * 0.35),
        (x - half * 0.5, y + thick * 0.3),
    ]
    pen.blob(tone, points, alpha=0.3 if stage.light.is_night else 0.5)


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


def sun_or_moon(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw the sun with its glow by day, the moon by night."""
    light, w = stage.light, stage.width
    side = dice.between(0.68, 0.88)
    x = w * (side if dice.chance(0.6) else 1 - side)
    y = max(70.0, stage.horizon * (1 - light.sun_height) * 0.98)
    glow = f"{light.sun}.raw"
    if light.is_night and stage.light.sun_height > 0.3:
        pen.glow(glow, x, y, 130, alpha=0.32)
        pen.oval(glow, x, y, 36)
        for dx, dy, r in ((-11, -8, 8), (10, -13, 5), (8, 9, 9), (-9, 13, 5)):
            pen.oval("#d9cda2.raw", x + dx, y + dy, r, r * 0.9, alpha=0.45)
        return
    pen.glow(glow, x, y, 250, alpha=0.5)
    pen.glow(glow, x, y, 110, alpha=0.7)
    pen.oval(
        "#ffffff.raw" if light.sun_height > 0.3 else glow,
        x,
        y,
        40 if light.sun_height > 0.3 else 58,
    )


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
