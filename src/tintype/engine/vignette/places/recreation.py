"""Owns grounds for rest and sport: camp, cemetery, pool, rooftop, stadium, ice rink.

Does not know subjects.
"""

import math

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.festive import garland
from tintype.engine.vignette.places.grounds import hills_behind
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import (
    bare_tree,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import (
    skyline,
)
from tintype.engine.vignette.places.wild import desert


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
    h, back, land = stage.horizon, stage.back, stage.ground
    hills_behind(stage, 70)
    wood(stage, back, h + 6, 80, 150, child="firs", depth=0.5, kind="pine", density=1.3)
    lawn(stage, land)
    camp(stage)
    tufts(stage, land, 0.36, 0.85, 12 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "desert camp",
    horizon=0.55,
    land=(0.34, 0.9),
    phrase="at a camp in the desert",
    aliases=("desert campsite", "bedouin camp"),
)
def desert_camp(stage: Stage) -> None:
    """Draw tents and a fire among dunes."""
    desert.draw(stage)
    camp(stage)


def camp(stage: Stage) -> None:
    """Draw two tents with a fire and logs between them."""
    h, w, land = stage.horizon, stage.width, stage.ground
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
    if stage.is_empty and "tombstone" not in stage.named:
        for k, (x, near) in enumerate(((0.34, 0.5), (0.68, 0.56), (0.22, 0.78), (0.52, 0.84))):
            grave(
                stage,
                land,
                w * (x + dice.between(-0.04, 0.04)),
                stage.y_at(near),
                240 * near,
                k % 3,
            )
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
    aliases=(
        "roof",
        "roof terrace",
        "rooftops",
        "terrace",
        "rooftop terrace",
    ),
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
