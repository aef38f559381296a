"""Owns settings where a way leads on: forest path, mountain road, muddy lane, rice terraces.

Does not know subjects.
"""

import itertools
import math
from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, Point, Segment, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer, grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import dapples, lawn, peaks, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.woods import forest, palm

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
        "hiking trail",
        "road through the forest",
    ),
)
def forest_path(stage: Stage) -> None:
    """Draw the forest with a winding path into its depth."""
    forest.draw(stage)
    w, h, land = stage.width, stage.horizon, stage.ground
    dice = stage.dice.child("path")
    soil = "#c9a878" if not stage.is_white else "#e3ebf4"
    if stage.air.is_wet:
        soil = "#8f7557"
    bend = dice.pick((-1, 1))
    points = [
        (w * 0.5 + bend * w * 0.03, h + 4),
        (w * 0.5 - bend * w * 0.03, stage.y_at(0.08)),
        (w * 0.5 + bend * w * 0.08, stage.y_at(0.26)),
        (w * 0.5 - bend * w * 0.04, stage.y_at(0.6)),
        (w * 0.5 + bend * w * 0.02, stage.height + 40),
    ]
    halves = (5, 16, 44, 96, 190)
    near = grass_tones(stage)[2]
    with land.group("path", grade=stage.grade(0.12)):
        ribbon(
            land, f"{near}.shade", [(x + 4, y + 3) for x, y in points], [v * 1.1 for v in halves]
        )
        ribbon(land, soil, points, halves, to=f"{soil}.shade")
        ribbon(
            land,
            f"{soil}.light",
            [(x - v * 0.2, y) for (x, y), v in zip(points, halves, strict=True)],
            [v * 0.34 for v in halves],
        )
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


@place(
    "muddy lane",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="on a muddy lane",
    aliases=(
        "muddy road",
        "muddy country road",
        "muddy track",
        "muddy path",
        "mud",
        "muddy field",
        "muddy ground",
        "mud puddle",
        "puddle of mud",
        "muddy puddle",
        "muddy farm",
        "dirt road",
        "dirt track",
    ),
)
def muddy_lane(stage: Stage) -> None:
    """Draw a broad brown lane with ruts and puddles between fields and hedges."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    _far, mid, _near = grass_tones(stage)
    stage.ridge(
        back, "#86aebb" if not stage.is_white else "#c5d4e3", h - 50, 34, child="hills", depth=0.9
    )
    stage.ridge(back, mid, h - 14, 20, child="near hills", steps=4, depth=0.68)
    wood(stage, land, h + 12, 40, 80, child="hedge", depth=0.5, density=0.7, clear=(0.4, 0.6))
    lawn(stage, land)
    dice = stage.dice.child("mud")
    mud = "#8a6242" if not stage.air.is_wet else "#6f4d36"
    points = [
        (w * 0.52, h + 6),
        (w * 0.48, stage.y_at(0.12)),
        (w * 0.53, stage.y_at(0.34)),
        (w * 0.5, stage.y_at(0.66)),
        (w * 0.5, stage.height + 60),
    ]
    halves = (7, 32, 110, 250, 430)
    with land.group("lane", grade=stage.grade(0.06)):
        ribbon(land, f"{mud}.light", points, [v * 1.08 for v in halves])
        ribbon(land, mud, points, halves, to=f"{mud}.shade")
        for across in (-0.62, -0.36, 0.36, 0.62):
            rut = [(x + across * v, y) for (x, y), v in zip(points, halves, strict=True)]
            ribbon(land, f"{mud}.deep", rut, [v * 0.075 for v in halves])
            ribbon(
                land,
                f"{mud}.light",
                [(x + v * 0.09, y) for (x, y), v in zip(rut, halves, strict=True)],
                [v * 0.02 for v in halves],
            )
        for _ in range(24 + 8 * stage.detail):
            t = dice.roll()
            i = 8 + int(50 * t)
            x, y = curve(points, 60)[i]
            v = curve([(q, 0.0) for q in halves], 60)[i][0]
            land.oval(
                f"{mud}.deep" if dice.chance(0.5) else f"{mud}.light",
                x + v * dice.between(-0.9, 0.9),
                y,
                v * 0.05 + 2,
                v * 0.018 + 1,
            )
    light = stage.light
    for _ in range(7 + 2 * stage.detail):
        near_to = dice.between(0.12, 0.95)
        v = 30 + 330 * near_to
        x, y = w * 0.5 + v * dice.between(-0.8, 0.8), stage.y_at(near_to)
        n = (26 + 100 * near_to) * dice.between(0.6, 1.1)
        with land.group("puddle", grade=stage.grade(0.05)):
            land.oval(f"{mud}.deep", x, y + 2, n * 1.06, n * 0.155, alpha=0.7)
        land.oval(f"{light.sky[1]}.raw", x, y, n, n * 0.14, to=f"{light.sky[2]}.raw")
        land.oval("#ffffff.raw", x - n * 0.3, y - n * 0.03, n * 0.3, n * 0.025, alpha=0.5)
        if stage.air.is_wet:
            land.oval("#ffffff.raw", x + n * 0.2, y, n * 0.16, n * 0.03, alpha=0.3)
    with land.group("clods", grade=stage.grade(0.04)):
        for _ in range(10):
            near_to = dice.between(0.3, 1.0)
            x = w * 0.5 + (30 + 400 * near_to) * dice.between(-1, 1)
            rock(
                land,
                dice,
                x,
                stage.y_at(near_to),
                6 + 10 * near_to,
                f"{colour.mix(mud, '#3f2c20', 0.2)}",
            )
    tufts(stage, land, 0.4, 0.8, 8 + 6 * stage.detail, bloom=0.2)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "rice terraces",
    horizon=0.34,
    land=(0.62, 0.94),
    phrase="on rice terraces",
    aliases=(
        "rice terrace",
        "terraced fields",
        "rice paddies",
        "rice paddy",
        "paddy fields",
        "paddy field",
        "rice field",
        "rice fields",
        "terraced hillside",
        "tea terraces",
        "terraced rice fields",
        "rice fields in bali",
    ),
)
def rice_terraces(stage: Stage) -> None:
    """Draw steps of flooded and green fields down a valley, palms and misty hills."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("terraces")
    stage.ridge(back, "#7f9fae", h - 90, 70, child="far range", steps=4, depth=0.95)
    stage.ridge(back, "#6f9a7a", h - 40, 50, child="jungle hills", steps=4, depth=0.74)
    with back.group("far palms", grade=stage.grade(0.6)):
        for _ in range(max(6, int(w / 60))):
            palm(back, w * dice.roll(), h + 16, dice.between(44, 96), "#3f7f4f")
    light = stage.light
    greens = ("#a9cf5a", "#8fc152", "#c3d96a", "#7fb350")
    if stage.season == "autumn":
        greens = ("#e0c65a", "#cfae4a", "#e8d67a", "#b99a45")
    rows = 11
    edges: list[list[tuple[float, float]]] = []
    for k in range(rows + 1):
        t = k / rows
        y = stage.y_at(-0.02 + 1.12 * t**1.35)
        sway = 12 + 44 * t
        # Each step follows the hill: down from both sides into the valley.
        edges.append(
            [
                (
                    w * (i / 8),
                    y
                    + sway * math.sin(i * 0.78 + 0.34 * k)
                    - (12 + 90 * t) * abs(i / 4 - 1) ** 1.5,
                )
                for i in range(-1, 10)
            ]
        )
    for k, (top, low) in enumerate(itertools.pairwise(edges)):
        depth = 0.6 * (1 - k / rows) ** 1.5
        bank = 4 + 26 * (k / rows)
        green = dice.pick(greens)
        with land.group(f"terrace {k}", grade=stage.grade(depth)):
            shape = smooth(
                [
                    *[(x, y) for x, y in top],
                    (w * 1.2, stage.height + 60, 0),
                    (-w * 0.2, stage.height + 60, 0),
                ]
            )
            is_flooded = dice.chance(0.45) and k not in (rows - 1,)
            land.fill("#8a7a52" if k % 3 else f"{green}.deep", shape)
            field = shape.moved(0, bank)
            if is_flooded:
                land.fill(f"{light.sky[1]}.raw", field, to=f"{light.sky[2]}.raw", alpha=0.85)
            else:
                land.fill(green, field, to=f"{green}.light")
            land.line(f"{green}.pale", [(x, y + bank) for x, y in top], 1.5 + 3 * k / rows)
            rank = low[5][1] - top[5][1] - bank
            if rank > 8:
                shoots: list[Segment] = []
                for j in range(1, 4):
                    for x, y in curve(top, int(w / (15 + 18 * k / rows))):
                        n, px = 3 + 9 * k / rows, x + dice.between(-4, 4)
                        foot = y + bank + rank * j / 4 + dice.between(-2, 2)
                        shoots += [
                            ("M", (px - n * 0.16, foot)),
                            ("L", (px + dice.between(-3, 3), foot - n)),
                            ("L", (px + n * 0.16, foot)),
                            ("Z", ()),
                        ]
                land.fill(f"{green}.shade", Outline(tuple(shoots)))
    for side in (0.04, 0.93):
        with land.group("palms", grade=stage.grade(0.16)):
            for k in range(2):
                x = w * side + dice.between(-50, 50)
                palm(land, x, stage.y_at(0.42 + 0.06 * k), dice.between(180, 270), "#3f8a4f")
    dapples(stage, land, f"{greens[0]}.light", f"{greens[3]}.shade", top=0.5)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.1)
