"""Owns grounds that people work on or pass through: playground, building site, airport.

Does not know subjects.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import (
    grass_tones,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import (
    puddles,
    skyline,
    windows,
)


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
    aliases=("runway", "airfield", "tarmac", "airport runway"),
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
