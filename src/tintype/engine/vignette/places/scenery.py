"""Owns the strokes that outdoor settings share: ridges, peaks, woods, grass, rocks, water, paths.

Does not know which setting uses them.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.scene import Season

GRASS: Final[Mapping[Season, tuple[str, str, str]]] = {
    "spring": ("#b3d873", "#86c15a", "#5aa04e"),
    "summer": ("#a3cf63", "#74b150", "#458b45"),
    "autumn": ("#d8bd68", "#c19a48", "#8f7434"),
    "winter": ("#f7fafd", "#e9f0f8", "#cfdcec"),
}
BLOOMS: Final[Mapping[Season, tuple[str, ...]]] = {
    "spring": ("#ffffff", "#f9d64a", "#f29ac0", "#b79be8"),
    "summer": ("#ffffff", "#f4574d", "#f9d64a", "#8f7fe0"),
    "autumn": ("#d9692b", "#e3b23c"),
    "winter": (),
}
LEAVES: Final[Mapping[Season, tuple[str, ...]]] = {
    "spring": ("#8cc563", "#a3d17a", "#f0b6cd", "#79b65c"),
    "summer": ("#4f9a52", "#3f8a52", "#63a955", "#5a9c48"),
    "autumn": ("#d9772e", "#c8532f", "#e2a53a", "#b8862f"),
    "winter": ("#b9c7d4", "#aebccb", "#c6d2dd", "#b3c1cf"),
}


def grass_tones(stage: Stage) -> tuple[str, str, str]:
    """Return the ground's far, middle and near colour in this season and weather."""
    return GRASS["winter" if stage.is_white else stage.season]


def leaf_tones(stage: Stage) -> tuple[str, ...]:
    """Return the colours of broad leaves in this season and weather."""
    return LEAVES["winter" if stage.is_white else stage.season]


def lawn(stage: Stage, pen: Pen, *, top: float = 0.0, swell: float = 12) -> None:
    """Draw three rolling bands of grass or snow from the horizon to the viewer."""
    far, mid, near = grass_tones(stage)
    h = stage.horizon + top
    stage.ridge(pen, far, h + 10, swell * 0.6, child="grass far", to=mid, depth=0.4)
    stage.ridge(pen, mid, stage.y_at(0.2), swell, child="grass mid", steps=4, to=near, depth=0.2)
    stage.ridge(pen, mid, stage.y_at(0.55), swell, child="grass near", steps=3, to=near, depth=0.04)


def tufts(
    stage: Stage, pen: Pen, top: float, bottom: float, count: int, *, bloom: float = 0.45
) -> None:
    """Scatter blades and flowers between two nearnesses, far ones first."""
    _, mid, near = grass_tones(stage)
    dice = stage.dice.child(f"tufts{top}")
    rows = sorted(dice.between(top, bottom) for _ in range(count))
    blooms = BLOOMS["winter" if stage.is_white else stage.season]
    for nearness in rows:
        x, y, s = dice.between(0, stage.width), stage.y_at(nearness), 7 + 13 * nearness
        flower = dice.pick(blooms) if blooms and dice.chance(bloom) else None
        lean = dice.between(-0.4, 0.4)
        with pen.group(grade=stage.grade(0.25 * max(0.0, 1 - nearness))):
            for k in (-1, 0, 1):
                tip = (x + (k * 0.5 + lean) * s, y - s * (1.5 - 0.4 * abs(k)))
                pen.blob(
                    near if k else f"{near}.shade",
                    [
                        (x + k * s * 0.15 - s * 0.1, y, 0),
                        (*tip, 0),
                        (x + k * s * 0.15 + s * 0.1, y, 0),
                    ],
                )
            if flower:
                top_y = y - s * 1.7
                pen.line(f"{near}.shade", [(x, y), (x + lean * s * 0.6, top_y)], s * 0.1)
                pen.oval(flower, x + lean * s * 0.6, top_y, s * 0.34, s * 0.27)
                pen.oval(f"{mid}.pale", x + lean * s * 0.6, top_y - s * 0.03, s * 0.12)


def flower(pen: Pen, x: float, y: float, s: float, petal: str, stem: str) -> None:
    """Draw one five-petalled flower on a stem; (x, y) is its foot."""
    top = y - s * 2.2
    pen.line(stem, [(x, y), (x + s * 0.1, y - s), (x, top)], s * 0.16)
    pen.blob(stem, [(x, y - s * 0.6, 0), (x + s * 0.5, y - s * 1.1), (x + s * 0.7, y - s * 1.2, 0)])
    for k in range(5):
        a = math.radians(-90 + 72 * k)
        pen.oval(
            petal,
            x + s * 0.34 * math.cos(a),
            top + s * 0.34 * math.sin(a),
            s * 0.3,
            s * 0.24,
            tilt=-90 + 72 * k,
        )
    pen.oval("#f2c03d", x, top, s * 0.2)


def round_tree(
    pen: Pen, dice: Dice, x: float, y: float, tall: float, tone: Tone, *, is_white: bool
) -> None:
    """Draw a small broad-leaved tree; cheap enough for a wood of them."""
    r = tall * 0.36
    pen.limb("#6b4a38", [(x, y), (x + tall * 0.01, y - tall * 0.5)], (tall * 0.09, tall * 0.05))
    n = 7
    points: list[Point] = []
    turn = dice.between(0, 1)
    for k in range(n):
        a = 2 * math.pi * (k + turn) / n
        far = r * dice.between(0.88, 1.1)
        points.append((x + far * math.cos(a), y - tall * 0.64 + far * 0.98 * math.sin(a)))
    crown = smooth(points)
    pen.fill(tone, crown)
    pen.oval(f"{tone}.light", x - r * 0.3, y - tall * 0.74, r * 0.46, r * 0.34, alpha=0.7)
    pen.oval(f"{tone}.shade", x + r * 0.3, y - tall * 0.5, r * 0.48, r * 0.3, alpha=0.6)
    if is_white:
        pen.blob(
            "#ffffff",
            [
                (x - r * 0.8, y - tall * 0.8),
                (x - r * 0.2, y - tall * 1.0),
                (x + r * 0.5, y - tall * 0.94),
                (x + r * 0.7, y - tall * 0.76),
                (x + r * 0.1, y - tall * 0.84),
                (x - r * 0.4, y - tall * 0.76),
            ],
        )


def conifer(
    pen: Pen, x: float, y: float, tall: float, tone: Tone, *, is_white: bool, tiers: int = 3
) -> None:
    """Draw a fir of overlapping tiers, with snow on them in winter."""
    pen.box("#5f4336", x - tall * 0.03, y - tall * 0.12, tall * 0.06, tall * 0.12)
    for i in range(tiers):
        t = i / tiers
        base, top = y - tall * (0.08 + 0.62 * t), y - tall * (0.52 + 0.48 * (i + 1) / tiers)
        half = tall * (0.25 - 0.13 * t)
        pen.blob(
            tone,
            [
                (x, top, 0),
                (x + half * 0.5, (top + base) / 2, 0.4),
                (x + half, base, 0),
                (x, base + tall * 0.035),
                (x - half, base, 0),
                (x - half * 0.5, (top + base) / 2, 0.4),
            ],
        )
        pen.blob(
            f"{tone}.shade",
            [
                (x, top, 0),
                (x + half * 0.5, (top + base) / 2, 0.4),
                (x + half, base, 0),
                (x + half * 0.1, base + tall * 0.03),
            ],
            alpha=0.8,
        )
        if is_white:
            pen.blob(
                "#ffffff",
                [
                    (x, top, 0),
                    (x + half * 0.46, top + (base - top) * 0.56, 0),
                    (x + half * 0.16, top + (base - top) * 0.46),
                    (x - half * 0.1, top + (base - top) * 0.66, 0.3),
                    (x - half * 0.3, top + (base - top) * 0.5),
                    (x - half * 0.62, top + (base - top) * 0.72, 0),
                ],
            )


def wood(
    stage: Stage,
    pen: Pen,
    y: float,
    low: float,
    high: float,
    *,
    child: str,
    depth: float,
    kind: str = "mixed",
    density: float = 1.0,
    clear: tuple[float, float] | None = None,
) -> None:
    """Draw a row of trees along `y`; `clear` is a span of x (0..1) kept open."""
    dice = stage.dice.child(child)
    x = -high * 0.2
    leaves = leaf_tones(stage)
    pines = (
        ("#3f7a63", "#35705c", "#4a8568")
        if not stage.is_white
        else ("#4f7f79", "#5b8a85", "#476f70")
    )
    with pen.group(child, grade=stage.grade(depth)):
        while x < stage.width + high * 0.2:
            tall = dice.between(low, high)
            foot = y + dice.between(-0.04, 0.06) * high
            is_pine = kind == "pine" or (kind == "mixed" and dice.chance(0.45))
            tone = dice.pick(pines if is_pine else leaves)
            if clear is None or not clear[0] < x / stage.width < clear[1]:
                if is_pine:
                    conifer(pen, x, foot, tall * 1.15, tone, is_white=stage.is_white)
                else:
                    round_tree(pen, dice, x, foot, tall, tone, is_white=stage.is_white)
            x += high * dice.between(0.26, 0.62) / density


def bush(pen: Pen, dice: Dice, x: float, y: float, r: float, tone: Tone) -> None:
    """Draw a low round bush."""
    points: list[Point] = [(x - r, y, 0.4)]
    for k in range(5):
        a = math.pi * (1 - (k + 0.5) / 5)
        far = r * dice.between(0.85, 1.08)
        points.append((x + far * math.cos(a), y - far * 0.8 * math.sin(a)))
    points.append((x + r, y, 0.4))
    pen.blob(tone, points)
    pen.oval(f"{tone}.light", x - r * 0.3, y - r * 0.5, r * 0.4, r * 0.22, alpha=0.6)


def rock(pen: Pen, dice: Dice, x: float, y: float, r: float, tone: Tone) -> None:
    """Draw a boulder with a light top and a dark side."""
    tall = r * dice.between(0.7, 1.0)
    body: list[Point] = [
        (x - r, y, 0.2),
        (x - r * 0.8, y - tall * 0.6, 0.3),
        (x - r * 0.2, y - tall, 0.4),
        (x + r * 0.5, y - tall * 0.86, 0.3),
        (x + r * 0.95, y - tall * 0.3, 0.3),
        (x + r, y, 0.2),
    ]
    pen.blob(tone, body)
    pen.blob(
        f"{tone}.shade",
        [
            (x + r, y, 0),
            (x + r * 0.95, y - tall * 0.3, 0.3),
            (x + r * 0.5, y - tall * 0.86, 0.2),
            (x + r * 0.3, y - tall * 0.4, 0.3),
            (x + r * 0.1, y, 0),
        ],
    )
    pen.blob(
        f"{tone}.light",
        [
            (x - r * 0.7, y - tall * 0.6, 0),
            (x - r * 0.2, y - tall * 0.98, 0.3),
            (x + r * 0.36, y - tall * 0.82, 0),
            (x - r * 0.1, y - tall * 0.66, 0.3),
        ],
    )


def peaks(
    stage: Stage,
    pen: Pen,
    base: float,
    low: float,
    high: float,
    *,
    child: str,
    depth: float,
    tone: str,
    snow: float = 0.3,
) -> None:
    """Draw a range of mountains with lit and shaded sides and snow on the highest parts."""
    dice = stage.dice.child(child)
    w = stage.width
    n = max(2, int(w / 330 + dice.between(0.3, 1.2)))
    crests: list[tuple[float, float, float]] = []
    for i in range(n + 1):
        x = w * (i + dice.between(-0.28, 0.28)) / n
        tall = dice.between(low, high)
        crests.append((x, tall, tall * dice.between(0.85, 1.15)))
    snow = 0.62 if stage.is_white else snow
    foot = stage.light.haze
    with pen.group(child, grade=stage.grade(depth)):
        for x, tall, half in sorted(crests, key=lambda c: c[1] < (low + high) / 2):
            top = base - tall
            left = jag(dice, x, top, x - half, base + 12)
            right = jag(dice, x, top, x + half, base + 12)
            pen.poly(tone, [*reversed(left), *right[1:]], to=f"{colour.mix(tone, foot, 0.3)}")
            ridge: list[Point] = jag(dice, x, top, x + half * 0.1, base + 12)
            pen.poly(f"{tone}.shade", [*right, *reversed(ridge[1:])], alpha=0.75)
            if snow:
                line = top + tall * snow
                cap = snowcap(dice, left, right, line)
                pen.poly("#ffffff", cap)
                cut: list[Point] = [p for p in ridge if p[1] < line * 0.98 + top * 0.02]
                edge = [p for p in right if p[1] < line]
                if len(cut) > 1 and edge:
                    pen.poly(
                        "#cbd8ea",
                        [*edge, (x + half * 0.06, line - tall * 0.03), *reversed(cut[1:])],
                    )


def jag(dice: Dice, x0: float, y0: float, x1: float, y1: float) -> list[Point]:
    """Return a broken line from a peak down to its foot."""
    out: list[Point] = [(x0, y0)]
    n = 6
    for k in range(1, n):
        t = k / n
        x, y = x0 + (x1 - x0) * t**1.08, y0 + (y1 - y0) * t
        out.append(
            (
                x + dice.between(-0.05, 0.05) * abs(x1 - x0),
                y + dice.between(-0.03, 0.03) * (y1 - y0),
            )
        )
    out.append((x1, y1))
    return out


def snowcap(dice: Dice, left: Sequence[Point], right: Sequence[Point], line: float) -> list[Point]:
    """Return the outline of the snow above `line`, its lower edge a zigzag."""
    a = [p for p in left if p[1] <= line]
    b = [p for p in right if p[1] <= line]
    x0, x1 = at_line(left, line), at_line(right, line)
    out: list[Point] = [*reversed(a), *b[1:], (x1, line)]
    n = 5
    tall = line - left[0][1]
    for k in range(1, n):
        x = x1 + (x0 - x1) * k / n
        out.append((x, line + (0.24 if k % 2 else -0.16) * tall * dice.between(0.6, 1.2)))
    out.append((x0, line))
    return out


def at_line(points: Sequence[Point], line: float) -> float:
    """Return the x where a falling line crosses the height `line`."""
    for p, q in itertools.pairwise(points):
        if p[1] <= line <= q[1]:
            return p[0] + (q[0] - p[0]) * (line - p[1]) / max(1e-6, q[1] - p[1])
    return points[-1][0]


def water(
    stage: Stage,
    pen: Pen,
    top: float,
    bottom: float,
    *,
    far: str = "#74bcd3",
    near: str = "#1f7396",
    child: str = "waves",
    amount: float = 1.0,
) -> None:
    """Draw water between two y with the sky in it, glints and bands of waves."""
    with pen.group("water", grade=stage.grade(0.1)):
        pen.box(far, 0, top, stage.width, bottom - top + 2, to=near)
    low, mid = stage.light.sky[2], stage.light.sky[1]
    pen.box(
        f"{low}.raw",
        0,
        top,
        stage.width,
        (bottom - top) * 0.62,
        to=f"{mid}.raw",
        alpha=0.5,
        fade=0.0,
    )
    dice = stage.dice.child(child)
    count = int((14 + 12 * stage.detail) * amount)
    for t in sorted(dice.roll() for _ in range(count)):
        y = top + (bottom - top) * (0.03 + 0.95 * t)
        x, half = dice.between(0, stage.width), 14 + 62 * t * dice.between(0.6, 1.2)
        thick = 1.1 + 3.2 * t
        tone = f"{low}.raw" if t < 0.5 else "#a5dce8"
        crest = [(x - half, y, 0), (x, y - thick), (x + half, y, 0), (x, y + thick * 0.3)]
        with pen.group(grade=stage.grade(0.0)):
            pen.blob(tone, crest, alpha=0.34 if t < 0.5 else 0.26)
    if not stage.has_own_light and stage.weather in ("clear", "wind", "rainbow"):
        glitter(stage, pen, top, bottom, dice)


def glitter(stage: Stage, pen: Pen, top: float, bottom: float, dice: Dice) -> None:
    """Draw the path of light that a low sun or the moon lays on the water."""
    side = stage.dice.child("sun")
    edge = side.between(0.68, 0.88)
    x = stage.width * (edge if side.chance(0.6) else 1 - edge)
    tone = f"{colour.mix(stage.light.sun, '#ffffff', 0.3)}.raw"
    for k in range(9):
        y = top + 5 + (bottom - top) * 0.75 * (k / 9) ** 1.4
        half = 10 + 6 * k + dice.between(-6, 12)
        pen.oval(tone, x + dice.between(-8, 8), y, half, 1.3 + 0.34 * k, alpha=0.6 * (1 - k / 11))


def path(
    stage: Stage,
    pen: Pen,
    tone: Tone,
    *,
    child: str,
    top: float = 0.06,
    at: float = 0.5,
    narrow: float = 12,
    wide: float = 250,
) -> None:
    """Draw a winding path from the distance to the lower edge."""
    dice = stage.dice.child(child)
    w = stage.width
    x0 = w * (at + dice.between(-0.12, 0.12))
    x1 = w * (at + dice.between(-0.14, 0.14))
    bend = dice.pick((-1, 1)) * w * 0.07
    ys = (stage.y_at(top), stage.y_at(0.24), stage.y_at(0.55), stage.height + 20)
    halves = (narrow / 2, narrow + (wide - narrow) * 0.1, wide * 0.27, wide * 0.62)
    xs = (x0, x0 + bend, x0 - bend * 0.6, x1)
    left: list[Point] = [(x - s, y) for x, y, s in zip(xs, ys, halves, strict=True)]
    right: list[Point] = [(x + s, y) for x, y, s in zip(xs, ys, halves, strict=True)]
    left[0], left[-1] = (*left[0][:2], 0), (*left[-1][:2], 0)
    right[0], right[-1] = (*right[0][:2], 0), (*right[-1][:2], 0)
    with pen.group(child, grade=stage.grade(0.12)):
        pen.fill(tone, smooth([*left, *reversed(right)]), to=f"{tone.partition('.')[0]}.shade")


def fence(
    stage: Stage,
    pen: Pen,
    y: float,
    tall: float,
    *,
    tone: str = "#f3ece0",
    depth: float = 0.2,
    start: float = 0.0,
    end: float = 1.0,
) -> None:
    """Draw a picket fence along `y`."""
    step = tall * 0.42
    x, stop = stage.width * start, stage.width * end
    with pen.group("fence", grade=stage.grade(depth)):
        for rail in (0.35, 0.72):
            pen.box(f"{tone}.shade", x, y - tall * rail, stop - x, tall * 0.1)
        while x < stop:
            pen.poly(
                tone,
                [
                    (x, y),
                    (x, y - tall * 0.88),
                    (x + step * 0.26, y - tall),
                    (x + step * 0.52, y - tall * 0.88),
                    (x + step * 0.52, y),
                ],
            )
            if stage.is_white:
                pen.oval("#ffffff", x + step * 0.26, y - tall * 0.97, step * 0.36, tall * 0.06)
            x += step
