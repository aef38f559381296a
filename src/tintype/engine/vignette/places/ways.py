"""Owns settings where a way leads on: forest, mountain and country paths, mountain road.

Does not know subjects.
"""

import math
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer, grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import peaks, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.wild import meadow, mountains
from tintype.engine.vignette.places.woods import forest

PINES: Final = ("#3f7a63", "#35705c", "#4a8568")


def curve(points: Sequence[tuple[float, float]], count: int) -> list[tuple[float, float]]:
    """Return `count` + 1 points of a smooth curve through `points`."""
    n = len(points) - 1
    out: list[tuple[float, float]] = []
    for k in range(count + 1):
        at = min(n - 1e-9, n * k / count)
        i = int(at)
        t = at - i
        p0, p1 = points[max(0, i - 1)], points[i]
        p2, p3 = points[min(n, i + 1)], points[min(n, i + 2)]
        xy = [
            0.5
            * (
                2 * p1[a]
                + (p2[a] - p0[a]) * t
                + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t * t
                + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * t**3
            )
            for a in (0, 1)
        ]
        out.append((xy[0], xy[1]))
    return out


def ribbon(
    pen: Pen,
    tone: Tone,
    points: Sequence[tuple[float, float]],
    halves: Sequence[float],
    *,
    to: Tone | None = None,
    flat: float = 0.34,
) -> None:
    """Draw a way that lies on the ground along a curve; `flat` is how much the ground is tilted."""
    n = 14 * (len(points) - 1)
    middle = curve(points, n)
    wide = [h for h, _ in curve([(h, 0.0) for h in halves], n)]
    left: list[Point] = []
    right: list[Point] = []
    for k, (x, y) in enumerate(middle):
        ax, ay = middle[max(0, k - 1)]
        bx, by = middle[min(n, k + 1)]
        # The way is as broad across as along, before the ground is tilted.
        dx, dy = bx - ax, (by - ay) / flat
        length = math.hypot(dx, dy) or 1.0
        ox, oy = -dy / length * wide[k], dx / length * wide[k] * flat
        left.append((x + ox, y + oy))
        right.append((x - ox, y - oy))
    outline = [*left, *reversed(right)]
    if to is None:
        pen.poly(tone, outline)
    else:
        pen.poly(tone, outline, to=to)


@place(
    "forest path",
    horizon=0.5,
    land=(0.4, 0.92),
    phrase="on a path through the forest",
    aliases=(
        "path through the forest",
        "path in the forest",
        "path through the woods",
        "path through a forest",
        "path in the woods",
        "woodland path",
        "forest trail",
        "forest road",
        "trail through the forest",
        "road through the forest",
    ),
)
def forest_path(stage: Stage) -> None:
    """Draw the forest with a winding path into its depth."""
    forest.draw(stage)
    bend = stage.dice.child("path").pick((-1, 1))
    laid(stage, wound(stage, bend), soil_of(stage))


@place(
    "mountain path",
    horizon=0.56,
    land=(0.36, 0.92),
    phrase="on a mountain path",
    aliases=(
        "mountain trail",
        "hiking trail",
        "hiking path",
        "path in the mountains",
        "trail in the mountains",
        "path through the mountains",
        "hiking route",
        "alpine path",
        "alpine trail",
    ),
)
def mountain_path(stage: Stage) -> None:
    """Draw the mountains with a path that leads towards them."""
    mountains.draw(stage)
    laid(stage, wound(stage, stage.dice.child("path").pick((-1, 1))), soil_of(stage))


@place(
    "mountain ridge",
    horizon=0.6,
    land=(0.02, 0.14),
    phrase="on a mountain ridge",
    aliases=(
        "ridge",
        "crest",
        "mountain crest",
        "ridge line",
        "ridgeline",
        "rocky ridge",
        "top of a ridge",
    ),
)
def mountain_ridge(stage: Stage) -> None:
    """Draw a bare crest above a sea of lower peaks, falling off on both sides."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("ridge")
    _far, mid, near = grass_tones(stage)
    base = stage.y_at(0.3)
    for k, (low, high, depth) in enumerate(
        ((0.34, 0.5, 0.95), (0.22, 0.36, 0.8), (0.1, 0.22, 0.6))
    ):
        peaks(
            stage,
            back,
            base + 40 * k,
            h * low,
            h * high,
            child=f"peaks {k}",
            depth=depth,
            tone="#7f90ac",
            snow=0.24,
        )
        stage.mist(back, base + 50 * k + 30, 150, 0.5)
    rise: list[Point] = []
    n = 9
    for k in range(-1, n + 2):
        t = k / n
        y = stage.y_at(0.03) + (stage.height - h) * (
            1.3 * abs(t - 0.5) ** 1.2 + dice.between(0, 0.03)
        )
        rise.append((w * t, y, 0.5))
    crest = [*rise, (w * 1.2, stage.height * 1.1, 0), (-w * 0.2, stage.height * 1.1, 0)]
    with land.group("crest", grade=stage.grade(0.14)):
        body = smooth(crest)
        land.fill(mid, body, to=near)
        with land.inside(body):
            # One side lies in the shade.
            shade: list[Point] = [(w * 0.5, stage.y_at(0.0), 0)]
            x = w * 0.5
            for k in range(1, 8):
                x = w * (0.5 + dice.between(-0.05, 0.09) * (k % 2 or -1) + 0.012 * k)
                shade.append((x, stage.y_at(0.14 * k), 0.2))
            shade += [(w * 1.2, stage.height * 1.1, 0), (w * 1.2, stage.y_at(0.0), 0)]
            land.fill(f"{near}.shade", smooth(shade), alpha=0.6)
            for _ in range(26):
                x, y = w * dice.roll(), stage.y_at(dice.between(0.1, 1))
                rock(land, dice, x, y, dice.between(8, 30), "#8f8f96")
        path = [
            (w * 0.5, stage.y_at(0.03)),
            (w * 0.49, stage.y_at(0.24)),
            (w * 0.54, stage.y_at(0.5)),
            (w * 0.47, stage.y_at(0.8)),
            (w * 0.5, stage.height + 30),
        ]
        ribbon(land, soil_of(stage), path, (3, 10, 20, 34, 56), to=f"{soil_of(stage)}.shade")
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "country path",
    horizon=0.54,
    land=(0.36, 0.92),
    phrase="on a path through the fields",
    aliases=(
        "path",
        "trail",
        "footpath",
        "winding path",
        "country lane",
        "field path",
        "path through the fields",
        "path through a meadow",
        "walking path",
        "garden path",
    ),
)
def country_path(stage: Stage) -> None:
    """Draw a meadow with a path that leads into it."""
    meadow.draw(stage)
    laid(stage, wound(stage, stage.dice.child("path").pick((-1, 1))), soil_of(stage))


def soil_of(stage: Stage) -> str:
    """Return the colour of trodden earth in this season and weather."""
    if stage.is_white:
        return "#e3ebf4"
    return "#8f7557" if stage.air.is_wet else "#c9a878"


def wound(stage: Stage, bend: int) -> list[tuple[float, float]]:
    """Return the middle of a path that winds from the horizon to the lower edge."""
    w, h = stage.width, stage.horizon
    return [
        (w * 0.5 + bend * w * 0.03, h + 4),
        (w * 0.5 - bend * w * 0.03, stage.y_at(0.08)),
        (w * 0.5 + bend * w * 0.08, stage.y_at(0.26)),
        (w * 0.5 - bend * w * 0.04, stage.y_at(0.6)),
        (w * 0.5 + bend * w * 0.02, stage.height + 40),
    ]


def laid(stage: Stage, points: list[tuple[float, float]], soil: str) -> None:
    """Draw a path along `points`, worn in its middle, with leaves on it in autumn."""
    land, dice = stage.ground, stage.dice.child("path")
    halves = (5, 16, 44, 96, 190)
    near = grass_tones(stage)[2]
    with land.group("path", grade=stage.grade(0.12)):
        ribbon(
            land, f"{near}.shade", [(x + 4, y + 3) for x, y in points], [v * 1.1 for v in halves]
        )
        ribbon(land, soil, points, halves, to=f"{soil}.shade")
        inner = [(x - v * 0.2, y) for (x, y), v in zip(points, halves, strict=True)]
        ribbon(land, f"{soil}.light", inner, [v * 0.34 for v in halves])
        middle = curve(points, 60)
        wide = [v for v, _ in curve([(v, 0.0) for v in halves], 60)]
        for k in range(10, 60):
            x, y = middle[k]
            s = dice.between(-1, 1)
            land.oval(
                f"{soil}.shade", x + s * wide[k], y, 0.06 * wide[k] + 1, 0.024 * wide[k] + 0.6
            )
        if stage.season == "autumn" and not stage.is_white:
            for k in range(8, 60):
                x, y = middle[k]
                tone = dice.pick(("#d9772e", "#c8532f", "#e2a53a"))
                land.oval(
                    tone,
                    x + dice.between(-1.1, 1.1) * wide[k],
                    y,
                    0.045 * wide[k] + 1,
                    0.02 * wide[k] + 0.7,
                    tilt=dice.between(-30, 30),
                )


@place(
    "mountain road",
    horizon=0.44,
    land=(0.5, 0.86),
    phrase="on a mountain road",
    aliases=(
        "hairpin bends",
        "hairpin road",
        "hairpin turns",
        "serpentine road",
        "mountain pass",
        "winding mountain road",
        "alpine road",
        "alpine pass",
        "pass road",
        "switchbacks",
        "road in the mountains",
        "road through the mountains",
        "winding road",
        "road leading to the mountains",
    ),
)
def mountain_road(stage: Stage) -> None:
    """Draw a road that winds up a green slope in hairpin bends, below snowy peaks."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    far, mid, near = grass_tones(stage)
    dice = stage.dice.child("pass")
    peaks(stage, back, h + 40, h * 0.5, h * 0.82, child="far peaks", depth=0.86, tone="#7f90ac")
    peaks(
        stage,
        back,
        h + 60,
        h * 0.26,
        h * 0.5,
        child="near peaks",
        depth=0.6,
        tone="#6f8494",
        snow=0.2,
    )
    wood(stage, back, h + 34, 24, 50, child="far wood", depth=0.62, kind="pine", density=1.6)
    stage.ridge(land, far, h + 26, 10, child="valley", depth=0.42, to=mid)
    side = dice.pick((-1, 1))

    def at(across: float, nearness: float) -> tuple[float, float]:
        return w / 2 + side * across * w, stage.y_at(nearness)

    slope: list[Point] = [
        (*at(0.62, -0.62), 0.4),
        (*at(0.4, -0.4), 0.6),
        (*at(0.14, -0.12), 0.6),
        (*at(-0.2, 0.16), 0.6),
        (*at(-0.66, 0.4), 0.4),
        (*at(-0.66, 0.7), 0),
        (*at(0.66, 0.7), 0),
    ]
    with land.group("slope", grade=stage.grade(0.26)):
        body = smooth(slope)
        land.fill(mid, body, to=near)
        with land.inside(body):
            for k in range(6):
                x, y = at(0.6 - 0.16 * k, -0.3 + 0.14 * k)
                land.oval(
                    f"{mid}.light", x, y, 120, 26, tilt=-side * 24, slope="round", alpha=0.5, fade=0
                )
            for _ in range(7):
                x, y = at(dice.between(-0.1, 0.6), dice.between(-0.3, 0.2))
                rock(land, dice, x, y, dice.between(8, 18), "#8f8f92")
    tar = "#6b6f7d" if not stage.is_white else "#c3cedb"
    if stage.air.is_wet:
        tar = "#555a6c"
    way = [
        at(0.5, -0.43),
        at(0.3, -0.28),
        at(0.5, -0.17),
        at(0.46, -0.1),
        at(0.14, -0.01),
        at(0.1, 0.07),
        at(0.44, 0.15),
        at(0.46, 0.23),
        at(-0.06, 0.33),
        at(-0.3, 0.44),
        at(-0.2, 0.56),
        at(0.1, 0.66),
        at(0.7, 0.7),
    ]
    halves = (4, 7, 9, 10, 13, 15, 20, 24, 34, 46, 60, 86, 110)
    with land.group("road", grade=stage.grade(0.16)):
        ribbon(
            land,
            f"{near}.deep",
            [(x, y + v * 0.18) for (x, y), v in zip(way, halves, strict=True)],
            [v * 1.12 for v in halves],
        )
        ribbon(land, "#e9e1cf", way, [v * 1.06 for v in halves])
        ribbon(land, tar, way, halves)
        middle = curve(way, 180)
        wide = [v for v, _ in curve([(v, 0.0) for v in halves], 180)]
        for k in range(30, 180, 4):
            one, two = middle[k], middle[k + 1 if k < 178 else k]
            land.line("#f5efe0", [one, two], 0.05 * wide[k] + 0.6)
    with land.group("pines", grade=stage.grade(0.24)):
        spots = sorted(
            ((dice.between(-0.5, 0.55), dice.between(-0.2, 0.34)) for _ in range(16)),
            key=lambda p: p[1],
        )
        for across, nearness in spots:
            x, y = at(across, nearness)
            is_clear = min(abs(x - px) + 2 * abs(y - py) for px, py in middle) > 46
            is_on_slope = nearness > 0.2 - 0.9 * (across + 0.2)
            if is_clear and is_on_slope:
                conifer(
                    land,
                    x,
                    y,
                    46 + 90 * (nearness + 0.3),
                    dice.pick(PINES),
                    is_white=stage.is_white,
                )
    stage.ridge(land, mid, stage.y_at(0.98), 8, child="verge", to=near, depth=0.05)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)
