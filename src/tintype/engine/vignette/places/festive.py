"""Owns places of trade and feasts: fair, market, old street.

Does not know subjects.
"""

import math

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import (
    bush,
    leaf_tones,
    round_tree,
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
)

AWNINGS = ("#d9534a", "#3f8f86", "#e8a33c", "#4f78b5", "#a8588f")


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
        "fruit market",
        "vegetable market",
        "food market",
        "fruit and vegetable market",
        "street market",
        "farmers market",
        "night market",
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
        "lane",
        "cobblestone street",
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
            elif stage.season in ("spring", "autumn") and not stage.is_white:
                tall, leaf = min(h * 0.42, 200.0), dice.pick(leaf_tones(stage))
                round_tree(land, dice, x, stage.y_at(0.12), tall, leaf, is_white=False)
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
