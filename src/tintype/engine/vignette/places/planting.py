"""Owns what grows in outdoor settings: grass, flowers, bushes, trees and woods, in every season.

Does not know which setting uses them.

Longer than most files because it is a list of what grows, a function each.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Final

from tintype.engine.vignette.art.outline import Outline, Point, Segment
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


def blades(x: float, y: float, s: float, count: int, lean: float, dice: Dice) -> Outline:
    """Return a tuft of bent blades as one outline; (x, y) is its foot, `s` its half width."""
    segments: list[Segment] = [("M", (x - s * 0.5, y))]
    for k in range(count):
        t = (k + 0.5) / count * 2 - 1
        a, b = x + s * (t - 1 / count) * 0.5, x + s * (t + 1 / count) * 0.5
        tall = s * (1.7 - 0.8 * t * t) * dice.between(0.75, 1.15)
        tip = (x + s * (t * 0.95 + lean), y - tall)
        mid_x, mid_y = x + s * t * 0.5, y - tall * 0.55
        segments.append(("C", (a, y - tall * 0.3, mid_x - s * 0.04, mid_y, *tip)))
        segments.append(("C", (mid_x + s * 0.12, mid_y, b, y - tall * 0.3, b, y)))
    segments.append(("Z", ()))
    return Outline(tuple(segments))


def tufts(
    stage: Stage, pen: Pen, top: float, bottom: float, count: int, *, bloom: float = 0.45
) -> None:
    """Scatter tufts and flowers between two nearnesses in drifts, far ones first.

    What begins below the lower edge is the fringe before the viewer: higher towards the corners.
    """
    if top > 0.9:
        fringe(stage, pen, count, bloom=bloom)
        return
    if pen is stage.ground:
        stage.meadow = (top, bottom)
    _, mid, near = grass_tones(stage)
    dice = stage.dice.child(f"tufts{top}")
    drifts = [
        (dice.between(0, stage.width), dice.between(top, bottom)) for _ in range(3 + count // 5)
    ]
    spots: list[tuple[float, float]] = []
    for k in range(count + count // 2):
        cx, cy = drifts[k % len(drifts)]
        spread = 70 + 130 * cy
        spots.append(
            (
                min(bottom, max(top, cy + dice.between(-0.08, 0.08))),
                cx + spread * dice.between(-1, 1) * dice.roll(),
            )
        )
    blooms = blooms_of(stage)
    for nearness, x in sorted(spots):
        y, s = stage.y_at(nearness), 7 + 15 * nearness
        petal = dice.pick(blooms) if blooms and dice.chance(bloom) else None
        lean = dice.between(-0.3, 0.3)
        with pen.group(grade=stage.grade(0.25 * max(0.0, 1 - nearness))):
            pen.fill(f"{near}.shade", blades(x + s * 0.2, y, s, 3, lean + 0.1, dice))
            pen.fill(f"{near}.light", blades(x, y, s * 0.8, 3, lean, dice))
            if petal:
                top_x, top_y = x + lean * s * 0.6, y - s * dice.between(1.5, 2.1)
                pen.line(f"{near}.shade", [(x, y), (top_x, top_y)], s * 0.09)
                pen.oval(f"{petal}.shade", top_x + s * 0.05, top_y + s * 0.05, s * 0.36, s * 0.27)
                pen.oval(petal, top_x, top_y, s * 0.34, s * 0.25)
                pen.oval(f"{mid}.pale", top_x, top_y - s * 0.03, s * 0.12)


def blooms_of(stage: Stage) -> tuple[str, ...]:
    """Return the colours of what flowers; none where flowers were taken away."""
    if "flowers" in stage.named:
        return ()
    return BLOOMS["winter" if stage.is_white else stage.season]


def fringe(stage: Stage, pen: Pen, count: int, *, bloom: float = 0.45) -> None:
    """Draw the grass and flowers right before the viewer, which frame the lower edge."""
    near = grass_tones(stage)[2]
    dice = stage.dice.child("fringe")
    w, low = stage.width, stage.height + 8
    blooms = blooms_of(stage)
    is_short = stage.is_white
    with pen.group("fringe", grade=stage.grade(0.0)):
        for row, tone in enumerate((f"{near}.deep", f"{near}.shade", near)):
            segments: list[Segment] = [("M", (-20.0, low + 10))]
            x = -20.0
            while x < w + 20:
                side = abs(2 * x / w - 1)
                tall = (16 + 66 * side**2.2) * (1.2 - 0.24 * row) * dice.between(0.45, 1.1)
                tall *= 0.5 if is_short else 1.0
                wide = dice.between(7, 12)
                lean = dice.between(-0.4, 0.4) * tall + (0.2 if x < w / 2 else -0.2) * tall
                tip = (x + wide / 2 + lean, low - tall)
                mid_x = x + wide / 2 + lean * 0.25
                segments.append(("L", (x, low)))
                segments.append(("C", (x, low - tall * 0.4, mid_x - 2, low - tall * 0.7, *tip)))
                segments.append(
                    ("C", (mid_x + 3, low - tall * 0.6, x + wide, low - tall * 0.35, x + wide, low))
                )
                x += wide * dice.between(0.55, 0.95)
            segments += [("L", (w + 20, low + 10)), ("Z", ())]
            pen.fill(tone, Outline(tuple(segments)), to=f"{near}.deep")
            if row == 0 or not blooms:
                continue
            for _ in range(int(count * bloom * 0.6) + 1):
                side = dice.roll() ** 1.6 * 0.3
                x = w * (side if dice.chance(0.5) else 1 - side)
                tall = (30 + 60 * (1 - side / 0.3)) * dice.between(0.7, 1.1)
                if dice.chance(0.5):
                    daisy(pen, x, low, tall, dice.pick(blooms), f"{near}.shade", dice)
                else:
                    poppy(pen, x, low, tall, dice.pick(blooms), f"{near}.shade", dice)


def daisy(pen: Pen, x: float, y: float, tall: float, petal: Tone, stem: Tone, dice: Dice) -> None:
    """Draw a flower with a ring of petals around a yellow heart."""
    lean = dice.between(-0.2, 0.2) * tall
    cx, cy, r = x + lean, y - tall, 7 + tall * 0.06
    pen.line(stem, [(x, y), (x + lean * 0.3, y - tall * 0.5), (cx, cy)], 2.2)
    segments: list[Segment] = []
    n = 9
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 1) / n
        p = (cx + r * 0.4 * math.cos(a), cy + r * 0.34 * math.sin(a))
        q = (cx + r * 0.4 * math.cos(b), cy + r * 0.34 * math.sin(b))
        far = 1.35
        c1 = (cx + r * far * math.cos(a), cy + r * far * 0.84 * math.sin(a))
        c2 = (cx + r * far * math.cos(b), cy + r * far * 0.84 * math.sin(b))
        segments += [("L" if segments else "M", p), ("C", (*c1, *c2, *q))]
    segments.append(("Z", ()))
    outline = Outline(tuple(segments))
    pen.fill(f"{petal}.shade", outline.moved(0.8, 1.4))
    pen.fill(petal, outline)
    pen.oval("#f2b93d" if petal != "#f9d64a" else "#c9803a", cx, cy, r * 0.32, r * 0.28)


def poppy(pen: Pen, x: float, y: float, tall: float, petal: Tone, stem: Tone, dice: Dice) -> None:
    """Draw a cup-shaped flower on a thin stem."""
    lean = dice.between(-0.2, 0.2) * tall
    cx, cy, r = x + lean, y - tall, 7 + tall * 0.07
    pen.line(stem, [(x, y), (x + lean * 0.3, y - tall * 0.5), (cx, cy)], 2.2)
    pen.blob(
        f"{petal}.shade",
        [
            (cx - r * 0.9, cy - r * 0.7),
            (cx, cy - r * 0.9),
            (cx + r * 0.9, cy - r * 0.7),
            (cx, cy + r * 0.4),
        ],
    )
    pen.blob(
        petal,
        [
            (cx - r, cy - r * 0.7, 0.5),
            (cx - r * 0.3, cy - r * 0.34),
            (cx + r * 0.4, cy - r * 0.4),
            (cx + r, cy - r * 0.66, 0.5),
            (cx + r * 0.6, cy + r * 0.3),
            (cx - r * 0.6, cy + r * 0.3),
        ],
    )


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


def crown(x: float, y: float, rx: float, ry: float, bumps: int, dice: Dice) -> Outline:
    """Return the outline of foliage: an oval of uneven round bumps about (x, y)."""
    turn = dice.roll()
    steps = [dice.between(0.7, 1.3) for _ in range(bumps)]
    total = sum(steps)
    angles: list[float] = []
    at = turn
    for step in steps:
        angles.append(2 * math.pi * at)
        at += step / total
    points: list[tuple[float, float]] = []
    for a in angles:
        far = dice.between(0.86, 1.04)
        points.append((x + rx * far * math.cos(a), y + ry * far * math.sin(a)))
    segments: list[Segment] = [("M", points[0])]
    for k in range(bumps):
        p, q = points[k], points[(k + 1) % bumps]
        dx, dy = q[0] - p[0], q[1] - p[1]
        # The bump stands out at right angles to its chord, away from the middle.
        out = 0.42
        nx, ny = dy * out, -dx * out
        segments.append(
            (
                "C",
                (
                    p[0] + nx - dx * 0.06,
                    p[1] + ny - dy * 0.06,
                    q[0] + nx + dx * 0.06,
                    q[1] + ny + dy * 0.06,
                    *q,
                ),
            )
        )
    segments.append(("Z", ()))
    return Outline(tuple(segments))


def bare_tree(
    pen: Pen, x: float, y: float, tall: float, lean: float, *, is_white: bool = False
) -> None:
    """Draw a leafless tree, with snow on its branches in winter."""
    bark = "#4a3f48" if not is_white else "#6f6470"
    top = (x + lean * tall, y - tall * 0.6)
    spine = [(x, y), (x + lean * tall * 0.3, y - tall * 0.3), top]
    pen.limb(bark, spine, (tall * 0.09, tall * 0.06, tall * 0.035))
    for dx, dy, start in (
        (-0.34, 0.92, 0.5),
        (0.36, 0.96, 0.6),
        (-0.14, 1.0, 0.6),
        (0.14, 0.78, 0.44),
        (-0.3, 0.66, 0.36),
        (0.4, 0.7, 0.5),
    ):
        sx, sy = x + lean * tall * start, y - tall * start
        ex, ey = x + dx * tall, y - dy * tall
        mx, my = (sx + ex) / 2 + dx * tall * 0.06, (sy + ey) / 2 + tall * 0.05
        pen.limb(bark, [(sx, sy), (mx, my), (ex, ey)], (tall * 0.035, tall * 0.022, 1.5))
        pen.limb(bark, [(mx, my), (mx + dx * tall * 0.2, my - tall * 0.12)], (tall * 0.016, 1.2))
        if is_white:
            snow = [(sx, sy - 2), (mx, my - tall * 0.015), (ex, ey - 1)]
            pen.limb("#ffffff", snow, (tall * 0.012, tall * 0.018, 1.0))


def round_tree(
    pen: Pen, dice: Dice, x: float, y: float, tall: float, tone: Tone, *, is_white: bool
) -> None:
    """Draw a broad-leaved tree: a forked trunk and a crown of heaps of leaves, lit from the left.

    A near one has five heaps, a far one is a single crown; in the snow it is bare.
    """
    if is_white and tall > 90:
        bare_tree(pen, x, y, tall * 0.96, dice.between(-0.08, 0.08), is_white=True)
        return
    r = tall * 0.34
    cy = y - tall * 0.66
    bark = "#6b4a38"
    pen.limb(bark, [(x, y + 1), (x + tall * 0.012, y - tall * 0.5)], (tall * 0.085, tall * 0.045))
    squash = dice.between(0.84, 1.08)
    if tall < 110:
        lean = dice.between(-0.06, 0.06) * tall
        pen.fill(f"{tone}.deep", crown(x + lean * 0.3, cy + r * 0.1, r, r * squash, 8, dice))
        pen.fill(
            f"{tone}.shade",
            crown(x - r * 0.06 + lean * 0.6, cy - r * 0.04, r * 0.92, r * 0.84 * squash, 8, dice),
        )
        top = crown(x - r * 0.16 + lean, cy - r * 0.24, r * 0.7, r * 0.58 * squash, 7, dice)
        pen.fill(tone, top)
    else:
        for dx in (-0.34, 0.36):
            pen.limb(
                f"{bark}.shade",
                [(x, y - tall * 0.34), (x + dx * r * 0.8, y - tall * 0.54)],
                (tall * 0.034, tall * 0.014),
            )
        heaps = (
            (0.5, 0.22, 0.54, 0.44),
            (-0.5, 0.2, 0.56, 0.46),
            (0.36, -0.36, 0.56, 0.5),
            (-0.3, -0.42, 0.6, 0.54),
            (0.02, -0.02, 0.6, 0.5),
        )
        pen.fill(f"{tone}.deep", crown(x, cy + r * 0.06, r * 0.94, r * 0.8 * squash, 10, dice))
        for dx, dy, wide, high in heaps:
            hx = x + r * (dx + dice.between(-0.07, 0.07))
            hy = cy + r * squash * (dy + dice.between(-0.07, 0.07))
            rx, ry = r * wide * dice.between(0.92, 1.1), r * high * squash
            pen.fill(f"{tone}.shade", crown(hx, hy, rx, ry, 8, dice))
            pen.fill(tone, crown(hx - rx * 0.14, hy - ry * 0.18, rx * 0.8, ry * 0.74, 8, dice))
            pen.fill(
                f"{tone}.light",
                crown(hx - rx * 0.3, hy - ry * 0.4, rx * 0.4, ry * 0.32, 6, dice),
                alpha=0.8,
            )
    if is_white:
        pen.fill("#ffffff", crown(x - r * 0.16, cy - r * 0.66, r * 0.6, r * 0.24, 8, dice))
        pen.fill("#ffffff", crown(x + r * 0.5, cy - r * 0.12, r * 0.26, r * 0.1, 6, dice))


def birch(
    pen: Pen, dice: Dice, x: float, y: float, tall: float, tone: Tone, *, is_white: bool
) -> None:
    """Draw a slender white trunk with dark marks, under loose bunches of small leaves."""
    lean = dice.between(-0.03, 0.03) * tall
    half = tall * 0.02
    trunk: list[Point] = [
        (x - half * 1.3, y, 0),
        (x - half, y - tall * 0.4),
        (x + lean - half * 0.4, y - tall * 0.95, 0.3),
        (x + lean + half * 0.4, y - tall * 0.95, 0.3),
        (x + half, y - tall * 0.4),
        (x + half * 1.3, y, 0),
    ]
    bunches = (
        (0.16, 0.56, 0.13),
        (-0.15, 0.64, 0.13),
        (0.12, 0.78, 0.12),
        (-0.1, 0.86, 0.11),
        (0.02, 0.95, 0.1),
    )
    if not is_white:
        for dx, up, r in bunches[:2]:
            cx, cy = x + lean * up - dx * tall * 0.8, y - tall * (up + 0.06)
            pen.fill(f"{tone}.deep", crown(cx, cy, r * tall, r * tall * 0.7, 8, dice), alpha=0.8)
    pen.blob("#f1eee6", trunk)
    pen.blob(
        "#c9c5c0",
        [
            (x + half * 0.2, y, 0),
            (x + half * 0.3, y - tall * 0.5),
            (x + lean, y - tall * 0.95, 0),
            (x + half, y - tall * 0.4),
            (x + half * 1.3, y, 0),
        ],
    )
    for k in range(7):
        up = 0.06 + 0.1 * k + dice.between(-0.02, 0.02)
        side = half * (0.5 if k % 2 else -0.5)
        pen.oval("#4b4449", x + lean * up + side, y - tall * up, half * 0.7, max(1.0, tall * 0.005))
    for dx, up, r in bunches:
        cx, cy = x + lean * up + dx * tall, y - tall * up
        if is_white:
            pen.line(
                "#c9c5c0", [(x + lean * up, cy + r * tall * 0.6), (cx, cy)], max(1.0, tall * 0.008)
            )
            continue
        rx, ry = r * tall * dice.between(0.9, 1.1), r * tall * 0.74
        pen.fill(f"{tone}.shade", crown(cx, cy, rx, ry, 9, dice))
        pen.fill(tone, crown(cx - rx * 0.12, cy - ry * 0.16, rx * 0.8, ry * 0.76, 8, dice))
        pen.fill(
            f"{tone}.light",
            crown(cx - rx * 0.3, cy - ry * 0.36, rx * 0.42, ry * 0.36, 6, dice),
            alpha=0.8,
        )


def conifer(
    pen: Pen, x: float, y: float, tall: float, tone: Tone, *, is_white: bool, tiers: int = 4
) -> None:
    """Draw a fir of overlapping ragged tiers, with snow on them in winter."""
    pen.box("#5f4336", x - tall * 0.025, y - tall * 0.1, tall * 0.05, tall * 0.11)
    for i in range(tiers):
        t = i / tiers
        base = y - tall * (0.06 + 0.7 * t)
        top = y - tall * min(1.0, 0.44 + 0.56 * (i + 1) / tiers)
        half = tall * (0.24 - 0.15 * t)
        tier: list[Point] = [
            (x, top, 0),
            (x + half * 0.4, top + (base - top) * 0.55, 0.4),
            (x + half, base - half * 0.06, 0),
            (x + half * 0.62, base - half * 0.06, 0.3),
            (x + half * 0.5, base + half * 0.16, 0),
            (x + half * 0.14, base + half * 0.02, 0.3),
            (x - half * 0.08, base + half * 0.2, 0),
            (x - half * 0.4, base, 0.3),
            (x - half * 0.6, base + half * 0.14, 0),
            (x - half * 0.7, base - half * 0.06, 0.3),
            (x - half, base - half * 0.04, 0),
            (x - half * 0.4, top + (base - top) * 0.55, 0.4),
        ]
        pen.blob(f"{tone}.shade", tier)
        pen.blob(
            tone,
            [
                (x, top, 0),
                (x + half * 0.16, top + (base - top) * 0.5, 0.4),
                (x + half * 0.1, base - half * 0.1, 0),
                (x - half * 0.3, base - half * 0.16, 0.4),
                (x - half, base - half * 0.04, 0),
                (x - half * 0.4, top + (base - top) * 0.55, 0.4),
            ],
        )
        if is_white:
            pen.blob(
                "#ffffff",
                [
                    (x, top, 0),
                    (x + half * 0.42, top + (base - top) * 0.6, 0),
                    (x + half * 0.16, top + (base - top) * 0.5),
                    (x - half * 0.1, top + (base - top) * 0.7, 0.3),
                    (x - half * 0.3, top + (base - top) * 0.56),
                    (x - half * 0.66, top + (base - top) * 0.78, 0),
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
    leaves = leaf_tones(stage)
    pines = (
        ("#3f7a63", "#35705c", "#4a8568")
        if not stage.is_white
        else ("#4f7f79", "#5b8a85", "#476f70")
    )
    with pen.group(child, grade=stage.grade(depth)):
        x = -high * dice.between(0.2, 0.6)
        while x < stage.width + high * 0.2:
            stand: list[tuple[float, float, float]] = []
            for _ in range(dice.whole(2, 5)):
                foot = y + dice.between(-0.04, 0.06) * high
                stand.append((x, foot, dice.between(low, high)))
                x += high * dice.between(*STEP)
            x += high * max(0.0, dice.between(*GAP) / density - GAP[0])
            stand = [
                tree
                for tree in stand
                if clear is None or not clear[0] < tree[0] / stage.width < clear[1]
            ]
            if kind != "birch" and not stage.is_white:
                undergrowth(pen, dice, stand, high, f"{leaves[1]}.shade")
            for at, foot, tall in stand:
                is_pine = kind == "pine" or (kind == "mixed" and dice.chance(0.45))
                tone = dice.pick(pines if is_pine else leaves)
                if kind == "birch":
                    birch(pen, dice, at, foot, tall * 1.12, tone, is_white=stage.is_white)
                elif is_pine:
                    conifer(pen, at, foot, tall * 1.15, tone, is_white=stage.is_white)
                else:
                    round_tree(pen, dice, at, foot, tall, tone, is_white=stage.is_white)


STEP: Final = (0.22, 0.44)
"""From one tree of a stand to the next, in heights of the tallest."""
GAP: Final = (0.2, 0.9)
"""Between two stands of a wood of density 1; a dense wood has none."""


def undergrowth(
    pen: Pen, dice: Dice, stand: Sequence[tuple[float, float, float]], high: float, tone: Tone
) -> None:
    """Draw the bushes in which the trees of one stand have their feet."""
    for x, foot, tall in stand:
        rx, ry = high * dice.between(0.2, 0.34), tall * dice.between(0.1, 0.17)
        at = x + dice.between(-0.14, 0.14) * high
        pen.fill(tone, crown(at, foot - ry * 0.5, rx, ry, 7, dice))


def bush(pen: Pen, dice: Dice, x: float, y: float, r: float, tone: Tone) -> None:
    """Draw a low bush in two depths of leaves."""
    rows: tuple[tuple[Tone, float, float, float], ...] = (
        (f"{tone}.shade", 0.0, 1.0, 0.8),
        (tone, -0.1, 0.8, 0.66),
        (f"{tone}.light", -0.3, 0.42, 0.36),
    )
    for tint, dx, wide, tall in rows:
        n = 6 if wide > 0.5 else 4
        lift = 0.0 if wide > 0.9 else r * 0.14 if wide > 0.5 else r * 0.34
        points: list[tuple[float, float]] = []
        for k in range(n + 1):
            a = math.pi * (1 - k / n)
            far = dice.between(0.86, 1.08)
            points.append(
                (
                    x + dx * r + r * wide * far * math.cos(a),
                    y - lift - r * tall * far * math.sin(a) * 0.86,
                )
            )
        segments: list[Segment] = [("M", (points[0][0], y - lift))]
        segments.append(("L", points[0]))
        for p, q in itertools.pairwise(points):
            ex, ey = q[0] - p[0], q[1] - p[1]
            nx, ny = ey * 0.4, -ex * 0.4
            segments.append(("C", (p[0] + nx, p[1] + ny, q[0] + nx, q[1] + ny, *q)))
        segments.append(("L", (points[-1][0], y - lift)))
        segments.append(("Z", ()))
        pen.fill(tint, Outline(tuple(segments)))
