"""Owns the strokes that outdoor settings share: ridges, peaks, woods, grass, rocks, water, paths.

Does not know which setting uses them.
"""

import itertools
from collections.abc import Sequence

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, Point, Segment, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.planting import grass_tones
from tintype.engine.vignette.places.stage import Stage


def lawn(stage: Stage, pen: Pen, *, top: float = 0.0, swell: float = 12) -> None:
    """Draw three rolling bands of grass or snow from the horizon to the viewer."""
    far, mid, near = grass_tones(stage)
    h = stage.horizon + top
    stage.ridge(pen, far, h + 10, swell * 0.6, child="grass far", to=mid, depth=0.4)
    stage.ridge(pen, mid, stage.y_at(0.2), swell, child="grass mid", steps=4, to=near, depth=0.2)
    stage.ridge(pen, mid, stage.y_at(0.55), swell, child="grass near", steps=3, to=near, depth=0.04)
    dapples(stage, pen, f"{mid}.light", f"{near}.shade", top=0.12)
    sward(stage, pen, mid, near)


def sward(stage: Stage, pen: Pen, mid: Tone, near: Tone) -> None:
    """Draw the short blades of a lawn, rows of them that grow towards the viewer."""
    dice, w = stage.dice.child("sward"), stage.width
    with pen.group("sward", grade=stage.grade(0.06)):
        for row in range(5 + 3 * stage.detail):
            t = 0.06 + 0.92 * ((row + dice.roll()) / (5 + 3 * stage.detail)) ** 1.25
            tall, y = 2.5 + 9 * t, stage.y_at(t)
            blades: list[Segment] = []
            for _ in range(int(w / (11 + 16 * t))):
                x, foot = w * dice.roll(), y + dice.between(-22, 22) * (0.3 + t)
                up, lean = tall * dice.between(0.6, 1.3), tall * dice.between(-0.4, 0.4)
                blades += [
                    ("M", (x - tall * 0.13, foot)),
                    ("L", (x + lean, foot - up)),
                    ("L", (x + tall * 0.13, foot)),
                    ("Z", ()),
                ]
            tone = f"{mid}.light" if row % 2 else f"{near}.shade"
            pen.fill(tone, Outline(tuple(blades)), alpha=0.5 if row % 2 else 0.34)


def dapples(stage: Stage, pen: Pen, lit: Tone, shaded: Tone, *, top: float) -> None:
    """Lay soft patches of light and shade on open ground: the sun's side is the brighter one."""
    dice, w = stage.dice.child(f"dapples{top}"), stage.width
    with pen.group("dapples", grade=stage.grade(0.08)):
        for k in range(9):
            near = top + (0.98 - top) * (k + dice.roll()) / 9
            is_lit = k % 2 == 0
            x = w * (dice.between(-0.05, 0.6) if is_lit else dice.between(0.4, 1.05))
            wide = (120 + 240 * near) * dice.between(0.7, 1.3)
            pen.oval(
                lit if is_lit else shaded,
                x,
                stage.y_at(near),
                wide,
                wide * 0.12,
                slope="round",
                alpha=0.6 if is_lit else 0.42,
                fade=0.0,
            )


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
    stage.mist(pen, base + 12, (low + high) * 0.36, 0.3 + 0.5 * depth)


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
    freezes: bool = False,
) -> None:
    """Draw water between two y with the sky in it, glints and bands of waves.

    What `freezes` is ice in winter.
    """
    if freezes and stage.season == "winter" and not stage.air.is_wet:
        ice(stage, pen, top, bottom)
        return
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
    if not stage.has_own_light and stage.is_fair:
        glitter(stage, pen, top, bottom, dice)


def ice(stage: Stage, pen: Pen, top: float, bottom: float) -> None:
    """Draw a frozen water: pale, with cracks, drifts of snow and the sky's shine."""
    w, tall, dice = stage.width, bottom - top, stage.dice.child("ice")
    with pen.group("ice", grade=stage.grade(0.1)):
        pen.box("#cfe4f0", 0, top, w, tall + 2, to="#9fc6de")
        for _ in range(12):
            t = dice.roll()
            n = (60 + 160 * t) * dice.between(0.6, 1.2)
            pen.oval("#ffffff", w * dice.roll(), top + tall * t, n, n * 0.07, alpha=0.6)
        for _ in range(7 + 3 * stage.detail):
            x, t = w * dice.roll(), dice.between(0.1, 0.95)
            y, n = top + tall * t, 30 + 120 * t
            crack = [(x, y)]
            for _ in range(4):
                x, y = x + n * dice.between(0.2, 0.6), y + 0.14 * n * dice.between(-1, 1)
                crack.append((x, y))
            pen.poly(
                "#ffffff",
                [*crack, *[(a, b + 1.2 + 1.6 * t) for a, b in reversed(crack)]],
                alpha=0.85,
            )
    low = f"{stage.light.sky[2]}.raw"
    pen.box(low, 0, top, w, tall * 0.6, to=low, alpha=0.4, fade=0.0)


def glitter(
    stage: Stage, pen: Pen, top: float, bottom: float, dice: Dice, x: float | None = None
) -> None:
    """Draw the path of light that a low sun or the moon lays on the water below it, at `x`."""
    x = stage.sun_at[0] if x is None else x
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
    stage.has_path = True
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
