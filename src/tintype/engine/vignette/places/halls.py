"""Owns rooms that lead into the depth: corridor and church. Does not know subjects."""

import itertools
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.stage import Stage, place

GLASS: Final = ("#d9483f", "#f2b53f", "#3f7fc0", "#4fae8a", "#9a5fc8", "#f29ab0")


@place(
    "corridor",
    horizon=0.46,
    land=(0.45, 0.92),
    is_indoors=True,
    phrase="in a corridor",
    aliases=(
        "hallway",
        "long corridor",
        "long hallway",
        "hotel corridor",
        "school corridor",
        "school hallway",
        "office corridor",
        "passage",
        "hotel hallway",
        "empty corridor",
    ),
)
def corridor(stage: Stage) -> None:
    """Draw a long corridor with doors, lamps, a shining floor and a window at its end."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    hall = Corridor(stage=stage, x=w / 2, half=max(0.5 * w, 380.0))
    wall, floor = stage.background or "#e3e6e2", "#b9c4c4"
    high, far = 1.8, 0.17
    top = hall.wall(-1, far, hall.eye * high)
    with back.group("shell", grade=stage.grade(0)):
        back.box(f"{wall}.light", 0, 0, w, stage.height)
        end_y = hall.ground(0, far)[1]
        left, right = hall.ground(-1, far)[0], hall.ground(1, far)[0]
        back.box(wall, left, top[1], right - left, end_y - top[1])
    sky = stage.light.sky
    back.box(f"{sky[0]}.raw", w / 2 - 34, top[1] + 20, 68, end_y - top[1] - 44, to=f"{sky[2]}.raw")
    back.line("#ffffff.raw", [(w / 2, top[1] + 20), (w / 2, end_y - 24)], 4)
    back.glow(f"{stage.light.sun}.raw", w / 2, h, 170, alpha=0.5)
    with land.group("walls", grade=stage.grade(0)):
        for side in (-1, 1):
            dark = f"{wall}.shade" if side > 0 else wall
            land.poly(
                dark,
                hall.panel(side, far, 1.6, 0, hall.eye * high),
                to=f"{wall}.light" if side < 0 else f"{wall}.shade",
            )
            land.poly("#8fb0ad", hall.panel(side, far, 1.6, hall.eye * 0.5, hall.eye * 0.6))
            land.poly("#7f8f90", hall.panel(side, far, 1.6, 0, hall.eye * 0.07))
            spans = steps(far * 1.08, 1.5, 13)
            for k, (a, b) in enumerate(itertools.pairwise(spans)):
                if k % 3 == 1:
                    land.poly("#f4f2ec", hall.panel(side, a * 0.985, b * 1.015, 0, hall.eye * 1.26))
                    land.poly(
                        "#7fa0a8" if side < 0 else "#7fa0a8.shade",
                        hall.panel(side, a, b, 0, hall.eye * 1.2),
                    )
                    m = a + (b - a) * 0.62
                    land.poly(
                        "#dcecf0",
                        hall.panel(side, a + (b - a) * 0.3, m, hall.eye * 0.72, hall.eye * 1.04),
                    )
                    x, y = hall.wall(side, b - (b - a) * 0.12, hall.eye * 0.56)
                    land.oval("#f2d27a", x, y, 7 * b, 5 * b)
    with land.group("floor", grade=stage.grade(0)):
        land.poly(floor, hall.strip(-1, 1, far, 1.6), to=f"{floor}.light")
        for at in steps(far, 1.3, 12):
            land.line(
                f"{floor}.shade",
                [hall.ground(-1, at), hall.ground(1, at)],
                0.6 + 1.4 * at,
                alpha=0.6,
            )
    for at in steps(0.2, 1.0, 5):
        x, y = hall.ground(0, at)
        up = y - hall.eye * high * at
        land.glow("#fffbe8.raw", x, up, 200 * at, alpha=0.5)
        land.box("#ffffff.raw", x - 80 * at, up - 3, 160 * at, 14 * at, rounding=3)
        land.oval("#ffffff.raw", x, y, 130 * at, 30 * at, slope="round", alpha=0.5, fade=0.0)


@place(
    "hospital corridor",
    horizon=0.46,
    land=(0.45, 0.92),
    is_indoors=True,
    phrase="in a hospital corridor",
    aliases=(
        "hospital hallway",
        "long hospital corridor",
        "corridor of a hospital",
        "ward corridor",
    ),
)
def hospital_corridor(stage: Stage) -> None:
    """Draw a corridor with a bed on wheels at its wall and the sign of a cross."""
    corridor.draw(stage)
    w, h, land = stage.width, stage.horizon, stage.ground
    hall = Corridor(stage=stage, x=w / 2, half=max(0.5 * w, 380.0))
    if stage.light.is_night:
        land.box("#101a48.raw", 0, 0, w, stage.height, alpha=0.42)
        for at in steps(0.2, 1.0, 5):
            _, y = hall.ground(0, at)
            land.glow("#ffe9b8.raw", w / 2, y - hall.eye * 1.8 * at, 190 * at, alpha=0.5)
            land.oval(
                "#ffe9b8.raw", w / 2, y, 150 * at, 34 * at, slope="round", alpha=0.3, fade=0.0
            )
    with land.group("sign", grade=stage.grade(0)):
        x, y, n = w / 2 - 118, h - hall.eye * 0.34, 46.0
        land.line("#8d96a3", [(x, y - 46), (x, y)], 3)
        land.box("#f7faf9", x - n / 2, y, n, n, rounding=5)
        land.box("#d8423f", x - 5, y + 8, 10, n - 16)
        land.box("#d8423f", x - n / 2 + 8, y + n / 2 - 5, n - 16, 10)
    with land.group("bed", grade=stage.grade(0)):
        (ax, ay), (bx, by) = hall.ground(0.62, 0.5), hall.ground(0.62, 0.86)
        (cx, cy), (dx, dy) = hall.ground(0.92, 0.86), hall.ground(0.92, 0.5)
        up, deep = hall.eye * 0.34, hall.eye * 0.1
        for x, y, k in ((ax, ay, 0.5), (bx, by, 0.86), (cx, cy, 0.86), (dx, dy, 0.5)):
            land.line("#98a2ae", [(x, y - up * k), (x, y - 6)], 5 * k)
            land.oval("#3f4654", x, y - 4, 9 * k)
        side: list[Point] = [
            (ax, ay - up * 0.5),
            (bx, by - up * 0.86),
            (bx, by - (up - deep) * 0.86),
            (ax, ay - (up - deep) * 0.5),
        ]
        top: list[Point] = [
            (ax, ay - up * 0.5),
            (bx, by - up * 0.86),
            (cx, cy - up * 0.86),
            (dx, dy - up * 0.5),
        ]
        front: list[Point] = [
            (bx, by - up * 0.86),
            (cx, cy - up * 0.86),
            (cx, cy - (up - deep) * 0.86),
            (bx, by - (up - deep) * 0.86),
        ]
        land.poly("#f4f7f8", top)
        land.poly("#cfe0e6", side)
        land.poly("#b9ced6", front)
        land.poly(
            "#8fbfcf",
            [
                (ax + (bx - ax) * 0.36, (ay - up * 0.5) * 0.64 + (by - up * 0.86) * 0.36),
                (bx, by - up * 0.86),
                (cx, cy - up * 0.86),
                (dx + (cx - dx) * 0.36, (dy - up * 0.5) * 0.64 + (cy - up * 0.86) * 0.36),
            ],
        )
        land.oval("#ffffff", (ax + dx) / 2 + 4, ay - up * 0.56 + 8, (dx - ax) * 0.34, 9)


@place(
    "church interior",
    horizon=0.44,
    land=(0.5, 0.92),
    is_indoors=True,
    phrase="in a church interior",
    aliases=(
        "inside a church",
        "church hall",
        "cathedral interior",
        "inside a cathedral",
        "chapel interior",
        "nave",
        "cathedral nave",
        "old church interior",
        "church aisle",
        "aisle",
        "interior of a church",
        "mosque interior",
        "temple interior",
        "interior of a cathedral",
    ),
)
def church_interior(stage: Stage) -> None:
    """Draw a nave: columns and pointed arches, windows of coloured glass, pews and an altar."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    nave = Corridor(stage=stage, x=w / 2, half=max(0.46 * w, 360.0))
    stone, far = "#d8cbb6", 0.2
    with back.group("vault", grade=stage.grade(0)):
        back.box(f"{stone}.shade", 0, 0, w, stage.height)
        for at in reversed(steps(far, 1.4, 5)):
            (x0, y), (x1, _) = nave.ground(-1, at), nave.ground(1, at)
            rise = nave.eye * 2.1 * at
            arch: list[Point] = [
                (x0, y, 0),
                (x0, y - rise * 0.56, 0.4),
                (x0 + (x1 - x0) * 0.2, y - rise * 0.84),
                ((x0 + x1) / 2, y - rise, 0),
                (x1 - (x1 - x0) * 0.2, y - rise * 0.84),
                (x1, y - rise * 0.56, 0.4),
                (x1, y, 0),
            ]
            outline = back.blob(f"{stone}.light" if at > 0.5 else stone, arch)
            back.fill(f"{stone}.shade", outline.scaled(0.93, 0.95, w / 2, y))
        _, end_y = nave.ground(0, far)
    _rose(stage, w / 2, end_y - nave.eye * 1.5 * far, nave.eye * 0.4 * far + 34)
    with land.group("floor", grade=stage.grade(0)):
        land.poly("#b59a82", nave.strip(-1, 1, far, 1.6), to="#c9b097")
        land.poly("#a8404a", nave.strip(-0.2, 0.2, far, 1.6), to="#8f323f")
        for side in (-1, 1):
            land.poly("#d9b25f", nave.strip(side * 0.19, side * 0.21, far, 1.6))
    night = stage.light.is_night
    for side in (-1, 1):
        spans = steps(far, 1.5, 8)
        for k, (a, b) in enumerate(itertools.pairwise(spans)):
            with land.group("bay", grade=stage.grade(0.2 * (1 - k / 8))):
                land.poly(
                    stone if side < 0 else f"{stone}.shade",
                    nave.panel(side, a, b, 0, nave.eye * 1.3),
                )
                m0, m1 = a + (b - a) * 0.3, b - (b - a) * 0.3
                panes = nave.panel(side, m0, m1, nave.eye * 0.5, nave.eye * 1.12)
                land.poly("#5a5048", panes)
                for j in range(4):
                    low, high = nave.eye * (0.53 + 0.145 * j), nave.eye * (0.65 + 0.145 * j)
                    for i in range(2):
                        c, d = m0 + (m1 - m0) * (0.1 + 0.42 * i), m0 + (m1 - m0) * (0.46 + 0.42 * i)
                        tone = GLASS[(j + 2 * i + k) % len(GLASS)]
                        land.poly(
                            f"{tone}.light" if not night else f"{tone}.deep",
                            nave.panel(side, c, d, low, high),
                        )
            x, y = nave.ground(side * 0.97, b)
            n = nave.eye * 1.3 * b
            with land.group("column", grade=stage.grade(0.2 * (1 - k / 8))):
                land.box(
                    f"{stone}.light",
                    x - 18 * b,
                    y - n,
                    36 * b,
                    n,
                    to=f"{stone}.shade",
                    slope="across",
                )
                land.box(f"{stone}.light", x - 26 * b, y - 20 * b, 52 * b, 20 * b)
                land.box(f"{stone}.light", x - 26 * b, y - n, 52 * b, 18 * b)
    _altar(stage, nave, far)
    _pews(stage, nave)
    if not night:
        for k in range(3):
            x = w * (0.08 + 0.1 * k)
            land.poly(
                "#fff3cf.raw",
                [(x, h * 0.2), (x + 40, h * 0.2), (x + 300, stage.height), (x + 190, stage.height)],
                to="#fff3cf.raw",
                alpha=0.22,
                fade=0.0,
            )


def _rose(stage: Stage, x: float, y: float, r: float) -> None:
    """Draw a round window of coloured glass."""
    pen = stage.back
    with pen.group("rose", grade=stage.grade(0)):
        pen.oval("#5a5048", x, y, r)
        for k in range(12):
            with pen.turned(30 * k, x, y):
                pen.oval(GLASS[k % len(GLASS)], x, y - r * 0.62, r * 0.15, r * 0.3)
        pen.oval("#f2d27a", x, y, r * 0.24)
    if not stage.light.is_night:
        pen.glow("#fff0c0.raw", x, y, r * 2.4, alpha=0.5)


def _altar(stage: Stage, nave: Corridor, far: float) -> None:
    """Draw an altar with candles at the end."""
    pen = stage.ground
    x, y = nave.ground(0, far * 1.1)
    with pen.group("altar", grade=stage.grade(0.1)):
        pen.box("#f4efe4", x - 46, y - 34, 92, 34)
        pen.box("#d9b25f", x - 46, y - 34, 92, 6)
        for dx in (-34, 34):
            pen.box("#fbf6e6", x + dx - 2, y - 54, 4, 20)
        pen.box("#b5833f", x - 3, y - 84, 6, 48)
        pen.box("#b5833f", x - 15, y - 74, 30, 6)
    for dx in (-34, 34):
        pen.glow("#ffcf7a.raw", x + dx, y - 58, 26, alpha=0.8)


def _pews(stage: Stage, nave: Corridor) -> None:
    """Draw rows of pews at both sides of the aisle."""
    pen, wood = stage.ground, "#8a5a3a"
    for at in steps(0.3, 1.05, 6):
        n = 128 * at
        with pen.group("pews", grade=stage.grade(0.1 * (1 - at))):
            for side in (-1, 1):
                (x0, y), (x1, _) = nave.ground(side * 0.34, at), nave.ground(side * 0.86, at)
                left, wide = min(x0, x1), abs(x1 - x0)
                pen.box(wood, left, y - n, wide, n * 0.62, rounding=3, to=f"{wood}.shade")
                pen.box(f"{wood}.light", left - 2, y - n * 1.06, wide + 4, n * 0.12, rounding=3)
                pen.box(f"{wood}.deep", left, y - n * 0.4, wide, n * 0.14)
                end = x0 - (n * 0.09 if side > 0 else 0)
                pen.box(f"{wood}.light", end, y - n * 1.16, n * 0.1, n * 1.16, rounding=3)
