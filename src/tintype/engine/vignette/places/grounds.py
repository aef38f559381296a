"""Owns grounds that people made: playground, building site, airport, fair, market, camp, pool.

Does not know subjects.
"""

import math

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import (
    bare_tree,
    bush,
    grass_tones,
    leaf_tones,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import lawn, path
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import (
    gables,
    lamp,
    puddles,
    shops,
    skyline,
    windows,
)

AWNINGS = ("#d9534a", "#3f8f86", "#e8a33c", "#4f78b5", "#a8588f")


def hills_behind(stage: Stage, rise: float = 52) -> None:
    """Draw two soft lines of hills at the horizon."""
    _, mid, _ = grass_tones(stage)
    blue = "#7fa9b8" if not stage.is_white else "#c2d2e2"
    stage.ridge(stage.back, blue, stage.horizon - rise, 34, child="hills far", steps=5, depth=0.9)
    stage.ridge(stage.back, mid, stage.horizon - 14, 18, child="hills near", depth=0.7)


@place(
    "playground",
    horizon=0.52,
    land=(0.34, 0.9),
    phrase="on a playground",
    aliases=("play park", "play area", "schoolyard", "school yard", "kindergarten"),
)
def playground(stage: Stage) -> None:
    """Draw a slide, swings, a sandpit and a coloured fence under trees."""
    sky(stage)
    h, w, land = stage.horizon, stage.width, stage.ground
    skyline(stage, stage.back, h, h * 0.14, h * 0.3, 0.92, "far city", wide=56)
    wood(stage, stage.back, h + 8, 90, 160, child="trees", depth=0.5, kind="round", density=1.2)
    lawn(stage, land)
    tones = ("#e8574a", "#f0b03c", "#4f9ad0", "#6fb35a")
    with land.group("fence", grade=stage.grade(0.3)):
        y, x, k = stage.y_at(0.1), 0.0, 0
        land.box("#f3ece0", 0, y - 28, w, 5)
        while x < w:
            land.box(tones[k % 4], x, y - 44, 12, 46, rounding=5)
            x += 24
            k += 1
    pit = stage.y_at(0.62)
    with land.group("sand", grade=stage.grade(0.06)):
        half, tall = min(w * 0.42, 460.0), (stage.height - h) * 0.3
        land.oval("#c9b48a", w / 2, pit + 6, half * 1.03, tall * 1.04)
        land.oval("#efdcae" if not stage.is_white else "#f4f7fb", w / 2, pit, half, tall)
    tall = min(h * 0.44, 210.0)
    for kind, x in (("swing", 0.13), ("slide", 0.86)):
        stage.thing(land, kind, w * x, stage.y_at(0.24), tall, depth=0.12, child=kind)
    tufts(stage, land, 0.16, 0.34, 8 + 6 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "construction site",
    horizon=0.56,
    land=(0.3, 0.9),
    phrase="on a construction site",
    aliases=("building site", "construction zone", "worksite", "construction"),
)
def construction_site(stage: Stage) -> None:
    """Draw an unfinished building, cranes, heaps of earth, barriers and tracks of machines."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    skyline(stage, back, h, h * 0.2, h * 0.44, 0.86, "far city", wide=70)
    shell(stage, back, w * 0.1, h + 6, min(w * 0.36, 340.0), h * 0.6)
    for x, n in ((0.62, 0.86), (0.9, 0.66)):
        tower_crane(stage, back, w * x, h + 6, h * n)
    earth = "#c9a677" if not stage.is_white else "#eef2f7"
    stage.ridge(land, earth, h + 2, 8, child="earth", steps=6, to=f"{earth}.shade", depth=0.24)
    dice = stage.dice.child("heaps")
    with land.group("heaps", grade=stage.grade(0.16)):
        for x in (0.04, 0.96):
            n = dice.between(120, 180)
            y = stage.y_at(0.24)
            land.blob(
                "#a8805a",
                [
                    (w * x - n, y, 0.1),
                    (w * x - n * 0.3, y - n * 0.42),
                    (w * x, y - n * 0.52),
                    (w * x + n * 0.4, y - n * 0.36),
                    (w * x + n, y, 0.1),
                ],
            )
            land.blob(
                "#a8805a.light",
                [
                    (w * x - n * 0.7, y - n * 0.12, 0.1),
                    (w * x - n * 0.3, y - n * 0.4),
                    (w * x, y - n * 0.5),
                    (w * x - n * 0.1, y - n * 0.2),
                ],
            )
    stage.ridge(
        land, earth, stage.y_at(0.3), 8, child="near", steps=4, to=f"{earth}.shade", depth=0.04
    )
    with land.group("tracks", grade=stage.grade(0.02)):
        for t in (0.5, 0.58, 0.78, 0.88):
            y, x = stage.y_at(t), -20.0
            while x < w:
                land.box(f"{earth}.shade", x, y, 16, 5 + 3 * t, rounding=2, alpha=0.7)
                x += 26
    with land.group("barriers", grade=stage.grade(0.1)):
        y = stage.y_at(0.16)
        for x in (0.22, 0.74):
            n = min(w * 0.2, 170.0)
            for s in (-0.4, 0.4):
                land.box("#6a6f78", w * x + s * n - 4, y - 56, 8, 58)
            land.box("#f4f1ea", w * x - n / 2, y - 58, n, 24, rounding=3)
            for k in range(5):
                a = w * x - n / 2 + n * k / 5
                land.poly(
                    "#e8574a",
                    [
                        (a + n * 0.06, y - 58),
                        (a + n * 0.14, y - 58),
                        (a + n * 0.08, y - 34),
                        (a, y - 34),
                    ],
                )
    if stage.air.is_wet:
        puddles(stage, land, 0.4)
    for x in (0.06, 0.9):
        stage.thing(
            land, "traffic cone", w * x, stage.y_at(0.48), 64, depth=0.02, child=f"cone {x}"
        )


def shell(stage: Stage, pen: Pen, x: float, y: float, w: float, h: float) -> None:
    """Draw a building of bare floors and posts, its upper part still open."""
    wall = "#b9b4ae"
    with pen.group("shell", grade=stage.grade(0.4)):
        floors = max(3, int(h / 74))
        step = h / floors
        for k in range(floors):
            top = y - (k + 1) * step
            if k < floors - 2:
                pen.box(f"{wall}.deep", x, top, w, step)
                for i in range(5):
                    pen.box(
                        "#8fa6b5" if k < 1 else f"{wall}.line",
                        x + w * (i + 0.14) / 5,
                        top + 16,
                        w * 0.14,
                        step - 26,
                    )
            for i in range(6):
                pen.box(wall, x + w * i / 5 - 6, top, 12, step)
            pen.box(wall, x - 12, top - 2, w + 24, 12)
            pen.box(f"{wall}.light", x - 12, top - 2, w + 24, 4)
        for i in range(10):
            pen.line("#a8583f", [(x + w * i / 9, y - h), (x + w * i / 9, y - h - 26)], 2.4)
        for i in range(4):
            pen.line(
                "#c9993f", [(x + w + 12, y - i * step * 1.2), (x + w + 40, y - i * step * 1.2)], 3
            )
        pen.line("#c9993f", [(x + w + 40, y), (x + w + 40, y - h * 0.8)], 3.4)
        pen.line("#c9993f", [(x + w + 14, y), (x + w + 14, y - h * 0.8)], 3.4)


def tower_crane(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a tower crane with a load on its hook."""
    tone = "#e8b03c"
    top, arm = y - tall, tall * 0.62
    with pen.group("crane", grade=stage.grade(0.5)):
        for dx in (-8, 8):
            pen.line(tone, [(x + dx, y), (x + dx, top)], 4)
        k = 0.0
        while k < tall:
            pen.line(f"{tone}.shade", [(x - 8, y - k), (x + 8, y - k - 20)], 2.4)
            k += 20
        pen.line(tone, [(x - arm * 0.44, top), (x + arm, top)], 6)
        pen.line(
            tone, [(x - arm * 0.3, top - 4), (x, top - tall * 0.12), (x + arm * 0.8, top - 3)], 2.2
        )
        pen.line(tone, [(x, top), (x, top - tall * 0.12)], 5)
        pen.box("#7a7f88", x - arm * 0.44, top + 2, arm * 0.14, 24)
        pen.box("#cfe0e6", x + 8, top + 4, 22, 22, rounding=3)
        pen.line("#4a4450", [(x + arm * 0.7, top), (x + arm * 0.7, top + tall * 0.28)], 1.8)
        pen.box("#b5654a", x + arm * 0.7 - 24, top + tall * 0.28, 48, 14)


@place(
    "airport",
    horizon=0.5,
    land=(0.36, 0.92),
    phrase="at the airport",
    aliases=("runway", "airfield", "airport terminal", "tarmac", "airport runway"),
)
def airport(stage: Stage) -> None:
    """Draw a terminal of glass with a tower, parked planes' tails, and a runway with lights."""
    sky(stage)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    hills_behind(stage, 36)
    with back.group("terminal", grade=stage.grade(0.4)):
        x0, tall = w * 0.34, min(h * 0.26, 130.0)
        back.blob(
            "#e3e8ec",
            [
                (x0, h + 4, 0),
                (x0, h - tall * 0.7, 0.2),
                (x0 + w * 0.2, h - tall * 1.05),
                (x0 + w * 0.46, h - tall * 0.8),
                (w * 1.02, h - tall, 0.2),
                (w * 1.02, h + 4, 0),
            ],
        )
        windows(
            stage,
            back,
            stage.dice.child("glass"),
            x0 + 12,
            h - tall * 0.64,
            w - x0,
            tall * 0.6,
            columns=max(8, int(w / 42)),
            rows=1,
            tall=0.8,
        )
        tx = w * 0.2
        back.poly(
            "#d5dbdf",
            [(tx - 16, h + 4), (tx - 12, h - tall * 2), (tx + 12, h - tall * 2), (tx + 16, h + 4)],
        )
        back.poly(
            "#4f6f86",
            [
                (tx - 34, h - tall * 2.4),
                (tx + 34, h - tall * 2.4),
                (tx + 24, h - tall * 2),
                (tx - 24, h - tall * 2),
            ],
        )
        back.box("#e8574a", tx - 36, h - tall * 2.48, 72, 9, rounding=3)
        back.line("#7a7f88", [(tx, h - tall * 2.48), (tx, h - tall * 2.9)], 3)
    with back.group("tails", grade=stage.grade(0.3)):
        for k, tone in enumerate(("#e8574a", "#3f7fb8", "#f0b03c")):
            x = w * (0.46 + 0.2 * k)
            back.blob(
                "#f7f9fa",
                [(x - 90, h + 8, 0.3), (x - 70, h - 20), (x + 60, h - 22), (x + 84, h + 4, 0.3)],
            )
            back.poly(
                tone, [(x - 84, h - 14), (x - 96, h - 66), (x - 70, h - 66), (x - 40, h - 18)]
            )
    lawn(stage, land)
    top, low = stage.y_at(0.3), stage.y_at(0.98)
    tar = "#6f7480" if not stage.is_white else "#d3dce6"
    with land.group("runway", grade=stage.grade(0.06)):
        land.box(tar, 0, top, w, low - top, to=f"{tar}.shade")
        land.box("#f7f4ea", 0, top + 10, w, 4, alpha=0.9)
        land.box("#f7f4ea", 0, low - 16, w, 7, alpha=0.9)
        mid, x = (top + low) / 2, -60.0
        while x < w:
            land.poly(
                "#f7f4ea",
                [(x, mid - 5), (x + 110, mid - 5), (x + 106, mid + 7), (x - 8, mid + 7)],
                alpha=0.9,
            )
            x += 200
    x = 20.0
    while x < w:
        if stage.light.is_night:
            land.glow("#ffd86a.raw", x, top - 4, 26, alpha=0.8)
        land.oval("#ffe9a0.lit", x, top - 4, 5, 4)
        x += 80
    if stage.air.is_wet:
        puddles(stage, land, 0.36)


@place(
    "fairground",
    horizon=0.54,
    land=(0.34, 0.9),
    phrase="at the fairground",
    aliases=("carnival", "funfair", "amusement park", "theme park", "festival", "county fair"),
)
def fairground(stage: Stage) -> None:
    """Draw a Ferris wheel, striped tents, strings of lights and bunting."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    wood(stage, stage.back, h + 6, 50, 90, child="trees", depth=0.7, kind="round", density=1.1)
    if "ferris wheel" not in stage.named:
        wheel(stage, back, w * 0.76, h * 0.46, min(h * 0.4, w * 0.24))
    tents = (
        (0.1, 0.42, "#d9534a"),
        (0.34, 0.3, "#3f7fb8"),
        (0.58, 0.26, "#8f5aa8"),
        (0.98, 0.36, "#e8a33c"),
    )
    for x, n, tone in tents:
        marquee(stage, back, w * x, h + 10, min(h * n, 230.0), tone)
    lawn(stage, land)
    path(
        stage,
        land,
        "#e6d3ac" if not stage.is_white else "#e6edf4",
        child="path",
        top=0.02,
        narrow=60,
        wide=520,
    )
    garland(stage, stage.front, 0.0, h * 0.13)
    garland(stage, stage.front, 0.5, h * 0.06)
    tufts(stage, stage.front, 0.95, 1.05, 6 + 4 * stage.detail)


def wheel(stage: Stage, pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a Ferris wheel with cabins in many colours, lit at night."""
    tones = ("#e8574a", "#f0b03c", "#4f9ad0", "#6fb35a", "#a86fb8", "#f2ead8")
    if stage.light.is_night:
        pen.glow("#ffb86a.raw", x, y, r * 1.5, alpha=0.5)
    with pen.group("wheel", grade=stage.grade(0.42)):
        foot = stage.horizon + 8
        for s in (-1, 1):
            pen.limb("#e9edf0", [(x, y), (x + s * r * 0.52, foot)], (7, 11))
        for k in range(8):
            a = 2 * math.pi * k / 8
            dx, dy = r * math.cos(a), r * math.sin(a)
            pen.line("#e9edf0", [(x - dx * 0.02, y - dy * 0.02), (x + dx, y + dy)], 3)
        for far, wide in ((1.0, 5.0), (0.86, 2.6)):
            rim: list[Point] = [
                (
                    x + r * far * math.cos(2 * math.pi * k / 20),
                    y + r * far * math.sin(2 * math.pi * k / 20),
                )
                for k in range(21)
            ]
            pen.line("#e9edf0", rim, wide)
        pen.oval("#e8574a", x, y, r * 0.1)
        for k in range(12):
            a = 2 * math.pi * (k + 0.5) / 12
            cx, cy, s = x + r * math.cos(a), y + r * math.sin(a), r * 0.1
            tone = tones[k % 6]
            pen.blob(
                tone,
                [
                    (cx - s, cy + s * 0.2, 0.2),
                    (cx + s, cy + s * 0.2, 0.2),
                    (cx + s * 0.8, cy + s * 1.5),
                    (cx - s * 0.8, cy + s * 1.5),
                ],
            )
            pen.blob(
                f"{tone}.shade",
                [
                    (cx - s * 1.1, cy + s * 0.3, 0.1),
                    (cx, cy - s * 0.6),
                    (cx + s * 1.1, cy + s * 0.3, 0.1),
                ],
            )
            pen.oval(
                "#fff2b8.lit",
                x + r * 0.93 * math.cos(a + 0.26),
                y + r * 0.93 * math.sin(a + 0.26),
                3.4,
            )


def marquee(stage: Stage, pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a striped tent with a flag."""
    half = tall * 0.62
    with pen.group("tent", grade=stage.grade(0.3)):
        n = 8
        for k in range(n):
            a, b = x - half + 2 * half * k / n, x - half + 2 * half * (k + 1) / n
            stripe = tone if k % 2 else "#f7f1e4"
            pen.poly(stripe, [(a, y - tall * 0.5), (b, y - tall * 0.5), (b, y), (a, y)])
            c, d = (
                x - half * 1.12 + 2.24 * half * k / n,
                x - half * 1.12 + 2.24 * half * (k + 1) / n,
            )
            pen.poly(stripe, [(x, y - tall * 0.94), (d, y - tall * 0.5), (c, y - tall * 0.5)])
            pen.oval(stripe, (c + d) / 2, y - tall * 0.5, (d - c) / 2, tall * 0.05)
        pen.poly(
            f"{tone}.shade",
            [
                (x, y - tall * 0.94),
                (x + half * 1.12, y - tall * 0.5),
                (x + half * 0.5, y - tall * 0.5),
            ],
            alpha=0.4,
        )
        pen.blob(
            "#4a3040",
            [
                (x - half * 0.2, y, 0),
                (x - half * 0.16, y - tall * 0.3),
                (x, y - tall * 0.4, 0.2),
                (x + half * 0.16, y - tall * 0.3),
                (x + half * 0.2, y, 0),
            ],
        )
        pen.line("#6a5a58", [(x, y - tall * 0.94), (x, y - tall * 1.1)], 2.6)
        pen.poly(
            tone, [(x, y - tall * 1.1), (x + tall * 0.14, y - tall * 1.06), (x, y - tall * 1.02)]
        )


def garland(stage: Stage, pen: Pen, start: float, y: float) -> None:
    """Hang a string of flags and lamps across the sky."""
    w = stage.width
    spans = max(2, round(w / 420))
    tones = ("#e8574a", "#f0b03c", "#4f9ad0", "#6fb35a", "#f2ead8")
    with pen.group("garland", grade=stage.grade(0.0)):
        for s in range(-1, spans + 1):
            x0, x1 = w * (s + start) / spans, w * (s + 1 + start) / spans
            sag = 46.0
            line: list[Point] = []
            for k in range(9):
                t = k / 8
                line.append((x0 + (x1 - x0) * t, y + sag * 4 * t * (1 - t)))
            pen.line("#5a5060", line, 2)
            for k in range(8):
                t = (k + 0.5) / 8
                px, py = x0 + (x1 - x0) * t, y + sag * 4 * t * (1 - t)
                if stage.light.is_night:
                    pen.glow("#ffd86a.raw", px, py + 8, 34, alpha=0.7)
                    pen.oval("#fff2c0.raw", px, py + 8, 6, 7.5)
                else:
                    pen.poly(tones[k % 5], [(px - 13, py), (px + 13, py), (px, py + 30)])


@place(
    "market",
    horizon=0.56,
    land=(0.36, 0.92),
    phrase="at the market",
    aliases=(
        "marketplace",
        "street market",
        "farmers market",
        "bazaar",
        "night market",
        "christmas market",
    ),
)
def market(stage: Stage) -> None:
    """Draw stalls with striped roofs and heaps of fruit before old houses, lanterns above."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    gables(stage, back, h + 8, h * 0.42, h * 0.62, child="houses", depth=0.5)
    cobbles(stage, land)
    dice = stage.dice.child("stalls")
    n = max(2, round(w / 300))
    for k in range(n):
        x = w * (k + 0.5) / n
        stall(
            stage,
            back,
            x,
            stage.y_at(0.14),
            w / n * 0.86,
            min(h * 0.46, 240.0),
            dice.pick(AWNINGS),
            f"stall {k}",
        )
    for k in range(max(4, round(w / 110))):
        x = w * (k + 0.5) / max(4, round(w / 110))
        paper_lantern(
            stage,
            x,
            h * (0.12 + 0.05 * math.sin(k * 1.9)),
            dice.pick(("#e8574a", "#f0b03c", "#f2876a")),
        )
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


def stall(
    stage: Stage, pen: Pen, x: float, y: float, wide: float, tall: float, tone: str, child: str
) -> None:
    """Draw a market stall with a striped awning and crates of fruit."""
    dice = stage.dice.child(child)
    a, b = x - wide / 2, x + wide / 2
    if stage.light.is_night:
        pen.glow("#ffc66a.raw", x, y - tall * 0.56, wide * 0.6, alpha=0.7)
    with pen.group("stall", grade=stage.grade(0.12)):
        pen.box(
            "#7a5238.shade" if not stage.light.is_night else "#ffdf9a.lit",
            a + 10,
            y - tall * 0.7,
            wide - 20,
            tall * 0.42,
        )
        for px in (a + 8, b - 16):
            pen.box("#8a6242", px, y - tall * 0.8, 8, tall * 0.8)
        pen.box("#a9744a", a, y - tall * 0.34, wide, tall * 0.34, to="#a9744a.shade")
        for k in range(1, 5):
            pen.line(
                "#a9744a.deep",
                [(a, y - tall * 0.34 + k * tall * 0.07), (b, y - tall * 0.34 + k * tall * 0.07)],
                1.5,
            )
        crates = 3
        for c in range(crates):
            cx, cw = a + wide * (c + 0.08) / crates, wide * 0.84 / crates
            fruit = dice.pick(("#d8443c", "#f0a030", "#7fb04a", "#8f4f9a", "#f2d24a"))
            for i in range(9):
                row = i // 5
                px = cx + cw * ((i % 5) + 0.6 + 0.4 * row) / 5.4
                pen.oval(fruit, px, y - tall * (0.42 + 0.05 * row), cw * 0.11)
                pen.oval(
                    f"{fruit}.light", px - cw * 0.03, y - tall * (0.43 + 0.05 * row), cw * 0.04
                )
            pen.box("#c9a06a", cx, y - tall * 0.41, cw, tall * 0.09, rounding=2)
        n = 8
        for k in range(n):
            stripe = tone if k % 2 else "#f7f1e4"
            p, q = a - 10 + (wide + 20) * k / n, a - 10 + (wide + 20) * (k + 1) / n
            r, s = a + 12 + (wide - 24) * k / n, a + 12 + (wide - 24) * (k + 1) / n
            pen.poly(
                stripe, [(r, y - tall), (s, y - tall), (q, y - tall * 0.76), (p, y - tall * 0.76)]
            )
            pen.oval(stripe, (p + q) / 2, y - tall * 0.76, (q - p) / 2, tall * 0.045)
        pen.box(f"{tone}.shade", a - 10, y - tall * 0.77, wide + 20, 4, alpha=0.4)
        if stage.is_white:
            pen.box("#ffffff", a + 6, y - tall - 8, wide - 12, 13, rounding=6)


def paper_lantern(stage: Stage, x: float, y: float, tone: str) -> None:
    """Hang a round paper lantern; it shines at night."""
    pen = stage.front
    if stage.light.is_night:
        pen.glow("#ff9a4a.raw", x, y, 74, alpha=0.7)
    with pen.group("lantern", grade=stage.grade(0.0)):
        pen.line("#5a5060", [(x, -8), (x, y - 18)], 1.6)
        pen.oval(f"{tone}.lit" if stage.light.is_night else tone, x, y, 21, 18)
        for k in (-1, 0, 1):
            pen.oval(f"{tone}.shade", x + k * 9, y, 2, 17 - 3 * abs(k), alpha=0.5)
        pen.box("#4a3a3a", x - 8, y - 20, 16, 5, rounding=2)
        pen.box("#4a3a3a", x - 8, y + 15, 16, 5, rounding=2)
        pen.line("#e9b84a", [(x, y + 20), (x, y + 34)], 3)


def cobbles(stage: Stage, pen: Pen) -> None:
    """Pave the ground with cobblestones that grow towards the viewer."""
    w, h = stage.width, stage.horizon
    tone = "#b5aaa2" if not stage.is_white else "#e9eff6"
    if stage.air.is_wet:
        tone = "#8a8590"
    dice = stage.dice.child("cobbles")
    with pen.group("cobbles", grade=stage.grade(0.06)):
        pen.box(tone, 0, h, w, stage.height - h, to=f"{tone}.shade")
        rows = 9
        for r in range(rows):
            t = ((r + 0.5) / rows) ** 1.4
            y, wide = stage.y_at(t), 20 + 54 * t
            x = -wide * dice.roll()
            while x < w:
                roll = dice.roll()
                if roll < 0.9:
                    pen.oval(
                        f"{tone}.light" if roll < 0.5 else f"{tone}.shade",
                        x,
                        y,
                        wide * 0.44,
                        wide * 0.15,
                        alpha=0.6,
                    )
                x += wide


@place(
    "street",
    horizon=0.6,
    land=(0.3, 0.92),
    phrase="on a street",
    aliases=(
        "old street",
        "alley",
        "alleyway",
        "lane",
        "town square",
        "plaza",
        "square",
        "cobblestone street",
        "old town",
        "side street",
    ),
)
def old_street(stage: Stage) -> None:
    """Draw a row of tall coloured houses with shops, lamps, flower boxes and cobblestones."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    gables(stage, back, h - h * 0.06, h * 0.4, h * 0.66, child="back houses", depth=0.66)
    gables(stage, back, h + 8, h * 0.5, h * 0.7, child="houses", depth=0.2, gap=0.02)
    shops(stage, back, h + 12, min(h * 0.3, 150.0))
    cobbles(stage, land)
    with land.group("kerb", grade=stage.grade(0.1)):
        land.box("#cfc6ba", 0, h, w, stage.y_at(0.14) - h)
        land.box("#cfc6ba.shade", 0, stage.y_at(0.14), w, 8)
    dice = stage.dice.child("street things")
    with land.group("street things", grade=stage.grade(0.1)):
        n = max(2, int(w / 300))
        for i in range(n + 1):
            x = w * (i + dice.between(-0.08, 0.08)) / n
            if i % 2 == 0:
                lamp(stage, land, x, stage.y_at(0.12), min(h * 0.44, 220.0))
            else:
                land.poly(
                    "#9c6a4a",
                    [
                        (x - 34, stage.y_at(0.12) - 36),
                        (x + 34, stage.y_at(0.12) - 36),
                        (x + 27, stage.y_at(0.12)),
                        (x - 27, stage.y_at(0.12)),
                    ],
                )
                bush(land, dice, x, stage.y_at(0.12) - 34, 42, dice.pick(leaf_tones(stage)))
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


@place(
    "campsite",
    horizon=0.54,
    land=(0.34, 0.9),
    phrase="at a campsite",
    aliases=("camp", "camping site", "campground", "camping"),
)
def campsite(stage: Stage) -> None:
    """Draw tents among firs by a lake, logs around a fire place, string lights."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    hills_behind(stage, 70)
    wood(stage, back, h + 6, 80, 150, child="firs", depth=0.5, kind="pine", density=1.3)
    lawn(stage, land)
    for x, n, tone in ((0.16, 0.34, "#e8923c"), (0.86, 0.28, "#3f8f9a")):
        tall = min(h * n, 170.0)
        y = stage.y_at(0.2)
        if "tent" in stage.named:
            continue
        if stage.light.is_night:
            land.glow("#ffc66a.raw", w * x, y - tall * 0.3, tall * 1.1, alpha=0.6)
        with land.group("tent", grade=stage.grade(0.14)):
            land.poly(
                f"{tone}.shade",
                [(w * x - tall * 0.9, y), (w * x - tall * 0.1, y - tall), (w * x + tall * 0.9, y)],
            )
            land.poly(
                f"{tone}.lit" if stage.light.is_night else tone,
                [(w * x - tall * 0.9, y), (w * x - tall * 0.1, y - tall), (w * x + tall * 0.3, y)],
            )
            land.poly(
                "#4a3a3a",
                [
                    (w * x - tall * 0.5, y),
                    (w * x - tall * 0.1, y - tall * 0.8),
                    (w * x + tall * 0.02, y),
                ],
            )
    if "campfire" not in stage.named:
        stage.thing(
            land,
            "campfire",
            w * 0.5,
            stage.y_at(0.3),
            min(h * 0.16, 90.0),
            depth=0.05,
            child="campfire",
        )
    with land.group("logs", grade=stage.grade(0.05)):
        for x in (0.3, 0.68):
            y = stage.y_at(0.3)
            land.limb("#8a6242", [(w * x - 60, y), (w * x + 60, y + 4)], (26, 26))
            land.oval("#d9b98a", w * x + 62, y + 4, 9, 13)
    tufts(stage, land, 0.36, 0.85, 12 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "cemetery",
    horizon=0.52,
    land=(0.34, 0.9),
    phrase="in a graveyard",
    aliases=("graveyard", "churchyard", "burial ground"),
)
def cemetery(stage: Stage) -> None:
    """Draw rows of old stones, bare trees, an iron fence and mist."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    hills_behind(stage, 40)
    dice = stage.dice.child("graves")
    with back.group("bare trees", grade=stage.grade(0.4)):
        for x, n in ((0.08, 0.8), (0.9, 0.9), (0.62, 0.5)):
            bare_tree(back, w * x, h + 10, min(h * n, 330.0), dice.between(-0.1, 0.1))
    lawn(stage, land)
    with land.group("iron fence", grade=stage.grade(0.3)):
        y, x = stage.y_at(0.06), 0.0
        land.box("#3a3844", 0, y - 40, w, 4)
        land.box("#3a3844", 0, y - 10, w, 4)
        while x < w:
            land.poly(
                "#3a3844",
                [(x, y + 2), (x, y - 48), (x + 2.5, y - 56), (x + 5, y - 48), (x + 5, y + 2)],
            )
            x += 20
    spots = sorted((dice.between(0.12, 0.44), dice.roll()) for _ in range(9 + 2 * stage.detail))
    for near, x in spots:
        side = x * 0.36 if x < 0.5 else 1 - (1 - x) * 0.36
        tall = 46 + 120 * near
        grave(stage, land, w * side, stage.y_at(near), tall, dice.whole(0, 2))
    stage.mist(land, stage.y_at(0.36), 120, 0.5)
    tufts(stage, land, 0.3, 0.85, 12 + 9 * stage.detail, bloom=0.1)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.1)


def grave(stage: Stage, pen: Pen, x: float, y: float, tall: float, sort: int) -> None:
    """Draw a gravestone: rounded, a cross, or pointed."""
    stone, half = "#9a9aa8", tall * 0.32
    with pen.group("grave", grade=stage.grade(0.12)):
        if sort == 1:
            pen.box(stone, x - half * 0.3, y - tall, half * 0.6, tall, rounding=3)
            pen.box(stone, x - half * 0.95, y - tall * 0.78, half * 1.9, tall * 0.18, rounding=3)
            return
        top = 1.0 if sort == 0 else 0.3
        pen.blob(
            stone,
            [
                (x - half, y, 0),
                (x - half, y - tall * 0.62, 0.4),
                (x, y - tall, top),
                (x + half, y - tall * 0.62, 0.4),
                (x + half, y, 0),
            ],
        )
        pen.blob(
            f"{stone}.shade",
            [
                (x + half * 0.5, y, 0),
                (x + half * 0.6, y - tall * 0.7),
                (x + half, y - tall * 0.6, 0.3),
                (x + half, y, 0),
            ],
        )
        for k in range(2):
            pen.line(
                f"{stone}.deep",
                [
                    (x - half * 0.5, y - tall * (0.6 - 0.14 * k)),
                    (x + half * 0.4, y - tall * (0.6 - 0.14 * k)),
                ],
                2,
            )


@place(
    "swimming pool",
    horizon=0.46,
    land=(0.66, 0.94),
    water=(0.22, 0.5),
    phrase="by a swimming pool",
    aliases=("pool", "poolside", "pool party", "water park", "by the pool"),
)
def swimming_pool(stage: Stage) -> None:
    """Draw a blue pool with ripples, parasols and loungers, a tiled edge before the viewer."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    wood(stage, back, h + 6, 70, 120, child="trees", depth=0.55, kind="round", density=1.2)
    land.box("#efe3cf", 0, h, w, stage.height - h)
    with land.group("deck", grade=stage.grade(0.1)):
        land.box("#f0e6d4", 0, h, w, stage.height - h, to="#f0e6d4.shade")
    for x in (0.14, 0.82):
        parasol(
            stage,
            land,
            w * x,
            stage.y_at(0.13),
            min(h * 0.4, 180.0),
            "#e8574a" if x < 0.5 else "#f0b03c",
        )
    top, low = stage.y_at(0.16), stage.y_at(0.58)
    with land.group("pool", grade=stage.grade(0.04)):
        land.poly(
            "#fbfaf4",
            [(w * 0.02, top - 8), (w * 0.98, top - 8), (w * 1.12, low + 18), (-w * 0.12, low + 18)],
        )
        land.poly(
            "#49b8d8",
            [(w * 0.04, top), (w * 0.96, top), (w * 1.08, low), (-w * 0.08, low)],
            to="#1f8fc0",
        )
    dice = stage.dice.child("ripples")
    for t in sorted(dice.roll() for _ in range(16 + 8 * stage.detail)):
        y, x, half = top + (low - top) * (0.06 + 0.9 * t), dice.between(0, w), 14 + 46 * t
        land.line(
            "#ffffff.raw",
            [(x - half, y), (x - half * 0.4, y - 4), (x + half * 0.2, y + 3), (x + half, y - 2)],
            1.4 + 2 * t,
            alpha=0.5,
        )
    with land.group("edge", grade=stage.grade(0.0)):
        land.box("#f7f3ea", 0, low, w, 16)
        land.box("#4fa8c4", 0, low + 16, w, 8)
        land.box("#efe3cf", 0, low + 22, w, stage.height - low, to="#efe3cf.shade")
        for k in range(-8, 9):
            land.line(
                "#efe3cf.shade", [(w / 2 + k * 110, low + 24), (w / 2 + k * 170, stage.height)], 1.8
            )
        land.line("#efe3cf.shade", [(0, stage.y_at(0.8)), (w, stage.y_at(0.8))], 1.8)


def parasol(stage: Stage, pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a striped parasol above a lounger."""
    with pen.group("parasol", grade=stage.grade(0.16)):
        pen.poly(
            "#f7f3ea",
            [
                (x - tall * 0.5, y),
                (x + tall * 0.4, y),
                (x + tall * 0.6, y - tall * 0.2),
                (x + tall * 0.54, y - tall * 0.22),
                (x + tall * 0.36, y - tall * 0.08),
                (x - tall * 0.5, y - tall * 0.08),
            ],
        )
        pen.box("#e9edf0", x - 3, y - tall, 6, tall)
        n = 6
        for k in range(n):
            a, b = -1 + 2 * k / n, -1 + 2 * (k + 1) / n
            pen.blob(
                tone if k % 2 else "#f7f1e4",
                [
                    (x, y - tall * 1.12, 0),
                    (x + a * tall * 0.6, y - tall * 0.78, 0),
                    (x + (a + b) / 2 * tall * 0.6, y - tall * 0.74),
                    (x + b * tall * 0.6, y - tall * 0.78, 0),
                ],
            )


@place(
    "rooftop",
    horizon=0.56,
    land=(0.34, 0.9),
    phrase="on a rooftop",
    aliases=("roof", "roof terrace", "rooftops", "balcony", "on the roof", "terrace"),
)
def rooftop(stage: Stage) -> None:
    """Draw a flat roof with a parapet, chimneys and string lights above the towers of a city."""
    sky(stage, clouds=3)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    skyline(stage, back, h + 30, h * 0.3, h * 0.66, 0.86, "row 1", wide=70)
    skyline(stage, back, h + 40, h * 0.16, h * 0.42, 0.55, "row 2", wide=90)
    with land.group("roof", grade=stage.grade(0.06)):
        tile = "#b08a72" if not stage.is_white else "#eef2f7"
        land.box(tile, 0, h + 10, w, stage.height - h, to=f"{tile}.shade")
        for k in range(-9, 10):
            land.line(
                f"{tile}.shade", [(w / 2 + k * 84, h + 34), (w / 2 + k * 190, stage.height)], 1.8
            )
        for t in (0.24, 0.46, 0.76):
            land.line(f"{tile}.shade", [(0, stage.y_at(t)), (w, stage.y_at(t))], 1.2 + 1.6 * t)
        wall = "#8f6a58"
        land.box(wall, 0, h + 2, w, 34, to=f"{wall}.shade")
        land.box("#d9cbb8" if not stage.is_white else "#ffffff", 0, h - 6, w, 11)
        for x, n in ((0.05, 130), (0.94, 100)):
            cx, y = w * x, stage.y_at(0.2)
            land.box("#a8553f", cx - 36, y - n, 72, n, to="#a8553f.shade")
            land.box("#c9b8a4", cx - 42, y - n - 12, 84, 15, rounding=2)
            for s in (-16, 16):
                land.box("#c9764f", cx + s - 9, y - n - 38, 18, 28, rounding=3)
    garland(stage, stage.front, 0.0, h * 0.2)


@place(
    "stadium",
    horizon=0.5,
    land=(0.34, 0.92),
    phrase="in a stadium",
    aliases=(
        "arena",
        "sports field",
        "football field",
        "football pitch",
        "soccer field",
        "pitch",
        "court",
        "tennis court",
        "basketball court",
        "sports arena",
        "baseball field",
    ),
)
def stadium(stage: Stage) -> None:
    """Draw stands full of people, floodlights, boards, and a mown pitch with white lines."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("crowd")
    tall = h * 0.42
    with back.group("stands", grade=stage.grade(0.3)):
        back.blob(
            "#59647a",
            [
                (-20, h + 4, 0),
                (-20, h - tall * 1.16, 0.1),
                (w / 2, h - tall * 0.92),
                (w + 20, h - tall * 1.16, 0.1),
                (w + 20, h + 4, 0),
            ],
            to="#3f475c",
        )
        tones = ("#e8574a", "#f0b03c", "#4f9ad0", "#f2ead8", "#6fb35a", "#2f3a58")
        rows = 8
        for r in range(rows):
            t = r / rows
            n = int(w / (15 + 8 * t))
            for k in range(n):
                if dice.chance(0.16):
                    continue
                x = w * (k + 0.5 + 0.5 * (r % 2)) / n
                bow = 0.1 * ((2 * x / w - 1) ** 2)
                y = h - tall * (0.9 - 0.82 * t + bow * (1 - t))
                back.oval(
                    tones[int(dice.roll() * 6)], x, y + 5 + 2 * t, 4.6 + 2.2 * t, 5.4 + 2.4 * t
                )
        back.blob(
            "#e9edf0",
            [
                (-20, h - tall * 1.3, 0),
                (w / 2, h - tall * 1.04),
                (w + 20, h - tall * 1.3, 0),
                (w + 20, h - tall * 1.16, 0),
                (w / 2, h - tall * 0.96),
                (-20, h - tall * 1.16, 0),
            ],
        )
        for k, tone in enumerate(
            ("#e8574a", "#f7f4ea", "#3f7fb8", "#f0b03c") * max(1, round(w / 700))
        ):
            n = 4 * max(1, round(w / 700))
            back.box(tone, w * k / n + 2, h - 16, w / n - 4, 22)
    for x in (0.1, 0.9):
        with back.group("floodlight", grade=stage.grade(0.3)):
            back.line("#7a8290", [(w * x, h - tall), (w * x, h * 0.14)], 7)
            back.box("#e9edf0", w * x - 44, h * 0.06, 88, 46, rounding=4)
            for i in range(8):
                back.oval(
                    "#fff6d0.lit", w * x - 32 + (i % 4) * 21, h * 0.06 + 13 + 20 * (i // 4), 8
                )
        if stage.light.is_night:
            back.glow("#f4f8ff.raw", w * x, h * 0.1, 200, alpha=0.7)
    pitch = "#5fa84a" if not stage.is_white else "#eef3f8"
    with land.group("pitch", grade=stage.grade(0.05)):
        land.box(pitch, 0, h + 4, w, stage.height - h, to=f"{pitch}.shade")
        n = 9
        for k in range(-n, n, 2):
            land.poly(
                f"{pitch}.light",
                [
                    (w / 2 + k * 80, h + 4),
                    (w / 2 + (k + 1) * 80, h + 4),
                    (w / 2 + (k + 1) * 190, stage.height),
                    (w / 2 + k * 190, stage.height),
                ],
                alpha=0.5,
            )
        white = "#ffffff" if not stage.is_white else "#9fc0dc"
        land.box(white, 0, stage.y_at(0.08), w, 4)
        land.line(white, [(w / 2 - 20, stage.y_at(0.08)), (w / 2 - 46, stage.height)], 6)
        ring: list[Point] = [
            (
                w / 2 - 30 + 250 * math.cos(2 * math.pi * k / 24),
                stage.y_at(0.56) + 84 * math.sin(2 * math.pi * k / 24),
            )
            for k in range(25)
        ]
        land.line(white, ring, 5)


@place(
    "ice rink",
    horizon=0.48,
    land=(0.3, 0.92),
    phrase="on an ice rink",
    aliases=("skating rink", "hockey rink"),
)
def ice_rink(stage: Stage) -> None:
    """Draw a sheet of ice with traces of skates, a board around it, snowy firs and lights."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    wood(stage, back, h + 4, 80, 150, child="firs", depth=0.5, kind="pine", density=1.2)
    with land.group("ice", grade=stage.grade(0.05)):
        land.box("#d5e9f5", 0, h, w, stage.height - h, to="#a9cfe6")
        land.box("#f7f9fb", 0, h - 26, w, 40)
        land.box("#3f7fb8", 0, h - 30, w, 7)
        land.box("#e8574a", 0, h + 10, w, 5)
        dice = stage.dice.child("skates")
        for _ in range(16 + 8 * stage.detail):
            x, near, n = dice.between(0, w), dice.between(0.08, 1.0), dice.between(50, 190)
            y, bend = stage.y_at(near), dice.between(-14, 14)
            land.line(
                "#ffffff",
                [(x - n, y), (x, y + bend), (x + n, y + bend * 0.3)],
                1.2 + near,
                alpha=0.8,
            )
        for k in range(5):
            x = w * (k + 0.5) / 5
            land.poly(
                "#ffffff",
                [
                    (x - 60, h + 16),
                    (x + 30, h + 16),
                    (x - 60, stage.height),
                    (x - 240, stage.height),
                ],
                alpha=0.16,
            )
    garland(stage, stage.front, 0.0, h * 0.2)


@place(
    "zen garden",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="in a japanese garden",
    aliases=("japanese garden", "bamboo forest", "bamboo grove", "tea garden"),
)
def zen_garden(stage: Stage) -> None:
    """Draw bamboo, a red bridge over a pond, raked sand and stones, a stone lantern."""
    sky(stage, clouds=1)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    stage.ridge(back, "#8fae9a", h - 80, 40, child="hills", steps=4, depth=0.92)
    dice = stage.dice.child("bamboo")
    for row, depth in ((0, 0.66), (1, 0.34)):
        with back.group("bamboo", grade=stage.grade(depth)):
            n = int(w / (34 + 16 * row))
            for k in range(n):
                x = w * (k + dice.between(0.1, 0.9)) / n
                if row and 0.3 < x / w < 0.7:
                    continue
                bamboo(back, x, h + 12, h * dice.between(0.85, 1.15), 7 + 5 * row, dice)
    lawn(stage, land)
    top, low = stage.y_at(0.06), stage.y_at(0.3)
    with land.group("pond", grade=stage.grade(0.2)):
        land.oval("#7fb0b8", w * 0.5, (top + low) / 2, w * 0.46, (low - top) / 2)
        land.oval("#a9d0cf", w * 0.46, (top + low) / 2 - 4, w * 0.36, (low - top) * 0.3, alpha=0.7)
    with land.group("bridge", grade=stage.grade(0.16)):
        x, y, n = w * 0.5, low - 4, min(w * 0.24, 240.0)
        land.line(
            "#a8322c",
            [
                (x - n, y),
                (x - n * 0.5, y - n * 0.26),
                (x, y - n * 0.35),
                (x + n * 0.5, y - n * 0.26),
                (x + n, y),
            ],
            15,
        )
        land.line(
            "#d9534a",
            [
                (x - n, y - n * 0.24),
                (x - n * 0.5, y - n * 0.5),
                (x, y - n * 0.59),
                (x + n * 0.5, y - n * 0.5),
                (x + n, y - n * 0.24),
            ],
            8,
        )
        for t in (-1, -0.5, 0, 0.5, 1):
            rise = n * 0.35 * (1 - t * t)
            land.box("#d9534a", x + t * n - 5, y - rise - n * 0.3, 10, n * 0.32)
    sand = "#efe6d3" if not stage.is_white else "#f4f7fb"
    with land.group("sand", grade=stage.grade(0.04)):
        y = stage.y_at(0.66)
        half, tall = min(w * 0.46, 520.0), (stage.height - h) * 0.3
        land.oval(f"{sand}.shade", w / 2, y + 5, half, tall)
        land.oval(sand, w / 2, y, half, tall)
        for k in range(1, 6):
            ring: list[Point] = [
                (
                    w / 2 + half * k / 6 * math.cos(2 * math.pi * i / 24),
                    y + tall * k / 6 * math.sin(2 * math.pi * i / 24),
                )
                for i in range(25)
            ]
            land.line(f"{sand}.shade", ring, 2, alpha=0.8)
    with land.group("lantern", grade=stage.grade(0.08)):
        x, y, n = w * 0.12, stage.y_at(0.4), min(h * 0.3, 150.0)
        stone = "#9a9a94"
        land.box(stone, x - n * 0.08, y - n * 0.5, n * 0.16, n * 0.5)
        land.box(stone, x - n * 0.2, y - n * 0.06, n * 0.4, n * 0.08, rounding=2)
        land.box(
            "#ffe6a6.lit" if stage.light.is_night else f"{stone}.deep",
            x - n * 0.12,
            y - n * 0.7,
            n * 0.24,
            n * 0.2,
        )
        land.blob(
            stone,
            [
                (x - n * 0.34, y - n * 0.68, 0.1),
                (x - n * 0.1, y - n * 0.86),
                (x, y - n, 0.3),
                (x + n * 0.1, y - n * 0.86),
                (x + n * 0.34, y - n * 0.68, 0.1),
            ],
        )
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.2)


def bamboo(pen: Pen, x: float, y: float, tall: float, wide: float, dice: Dice) -> None:
    """Draw a stem of bamboo with joints and some leaves."""
    tone = dice.pick(("#7fae5a", "#6f9f50", "#8fb868"))
    lean = dice.between(-0.03, 0.03) * tall
    pen.limb(tone, [(x, y), (x + lean, y - tall)], (wide, wide * 0.7))
    n = 6
    for k in range(1, n):
        t = k / n
        pen.line(
            f"{tone}.deep",
            [(x + lean * t - wide / 2, y - tall * t), (x + lean * t + wide / 2, y - tall * t)],
            1.8,
        )
        if k > 2 and wide > 8:
            for s in (-1, 1):
                a = dice.between(20, 44)
                px, py = x + lean * t, y - tall * t
                pen.blob(
                    f"{tone}.shade" if s < 0 else tone,
                    [
                        (px, py, 0),
                        (px + s * a * 0.5, py - 6),
                        (px + s * a, py + 12, 0),
                        (px + s * a * 0.4, py + 6),
                    ],
                )
