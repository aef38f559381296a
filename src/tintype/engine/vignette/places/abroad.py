"""Owns streets and lands of the East and the South: of China, old Rome and Tuscany.

Does not know subjects. Long because each builds houses of its own kind.
"""

import math

from tintype.engine.vignette.art.outline import Outline, Point, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.festive import cobbles, paper_lantern, stall
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import tufts
from tintype.engine.vignette.places.scenery import lawn, path, peaks
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import puddles
from tintype.engine.vignette.places.villages import glass


@place(
    "asian street",
    horizon=0.56,
    land=(0.34, 0.92),
    has_lamps=True,
    phrase="on an East Asian street",
    aliases=(
        "chinese village",
        "chinese town",
        "chinese street",
        "village in china",
        "asian village",
        "asian town",
        "asian market",
        "japanese street",
        "kyoto street",
        "village in japan",
        "chinese new year",
        "lunar new year",
        "hoi an",
        "vietnamese street",
        "korean village",
        "lantern festival",
    ),
)
def asian_street(stage: Stage) -> None:
    """Draw wooden houses with curved roofs, rows of red lanterns, a pagoda and far peaks."""
    sky(stage, clouds=2)
    w, h, back = stage.width, stage.horizon, stage.back
    peaks(stage, back, h + 8, h * 0.3, h * 0.54, child="far", depth=0.88, tone="#8a9ab0", snow=0.1)
    stage.thing(back, "pagoda", w * 0.52, h + 6, h * 0.74, depth=0.5, child="pagoda")
    cobbles(stage, stage.ground)
    dice = stage.dice.child("houses")
    x = -30.0
    while x < w:
        wide = h * dice.between(0.34, 0.44)
        if abs(x + wide / 2 - w * 0.52) > wide * 0.7:
            with back.group("house", grade=stage.grade(0.26)):
                curved(stage, back, dice, x, h + 8, wide, h * dice.between(0.42, 0.54))
        x += wide * 1.12
    n = max(5, round(w / 120))
    for k in range(n):
        y = h * (0.12 + 0.06 * math.sin(math.pi * ((k * 2 / n) % 1)))
        paper_lantern(stage, w * (k + 0.5) / n, y, "#e0392f")
    if stage.air.is_wet:
        puddles(stage, stage.ground, 0.2)


def curved(
    stage: Stage, pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float
) -> None:
    """Draw a house of dark wood and paper windows under two roofs with turned corners."""
    wall, roof = (
        dice.pick(("#d9c4a0", "#c9a07a", "#e6d6b8")),
        dice.pick(("#4f5f6a", "#5a5560", "#3f6a62")),
    )
    wood = "#7a3f30"
    for base, top, half in ((0.0, 0.46, 0.5), (0.5, 0.8, 0.38)):
        a, b = x + wide * (0.5 - half), x + wide * (0.5 + half)
        pen.box(wall, a, y - tall * top, b - a, tall * (top - base) + 2)
        n = 5
        for k in range(n + 1):
            pen.box(wood, a + (b - a - 6) * k / n, y - tall * top, 6, tall * (top - base) + 2)
        for k in range(n):
            if base == 0.0 and k == 2:
                pen.box(
                    "#4a2a24",
                    a + (b - a) * k / n + 6,
                    y - tall * 0.34,
                    (b - a) / n - 6,
                    tall * 0.34,
                )
                continue
            tone = "#ffdf9a.lit" if stage.light.is_night else "#f6ead0"
            pen.box(
                tone,
                a + (b - a) * k / n + 8,
                y - tall * (top - 0.06),
                (b - a) / n - 10,
                tall * (top - base) * 0.5,
            )
        over = wide * 0.09
        eave: list[Point] = [
            (a - over * 1.3, y - tall * (top + 0.05), 0),
            (a + wide * 0.06, y - tall * (top + 0.04)),
            (a + wide * 0.14, y - tall * (top + 0.17), 0),
            (b - wide * 0.14, y - tall * (top + 0.17), 0),
            (b - wide * 0.06, y - tall * (top + 0.04)),
            (b + over * 1.3, y - tall * (top + 0.05), 0),
            (b, y - tall * (top - 0.02)),
            (a, y - tall * (top - 0.02)),
        ]
        pen.blob(roof if not stage.is_white else "#f4f8fb", eave)
        pen.line(
            f"{roof}.deep",
            [(a - over, y - tall * (top + 0.01)), (b + over, y - tall * (top + 0.01))],
            4,
        )
        pen.box(
            f"{roof}.deep",
            a + wide * 0.12,
            y - tall * (top + 0.185),
            b - a - wide * 0.24,
            tall * 0.03,
            rounding=3,
        )
    for dx in (0.06, 0.94):
        cx, cy, r = x + wide * dx, y - tall * 0.36, wide * 0.05
        if stage.light.is_night:
            pen.glow("#ff6a4a.raw", cx, cy, r * 3, alpha=0.6)
        pen.oval("#e0392f.lit" if stage.light.is_night else "#e0392f", cx, cy, r, r * 1.2)
        pen.box("#e9b84a", cx - r * 0.5, cy - r * 1.4, r, r * 0.3)


@place(
    "roman forum",
    horizon=0.56,
    land=(0.34, 0.92),
    phrase="in a Roman forum",
    aliases=(
        "roman market",
        "ancient roman market",
        "roman town",
        "roman street",
        "roman city",
        "ancient roman street",
        "ancient greek market",
        "agora",
        "greek agora",
        "ancient city",
        "ancient greece",
        "roman empire",
        "pompeii",
    ),
)
def roman_forum(stage: Stage) -> None:
    """Draw a temple, a colonnade with red roofs, an aqueduct, and stalls on a paved square."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stage.ridge(back, "#a9b58a", h - h * 0.16, 40, child="hill", steps=3, depth=0.8)
    stone = "#e6d8bc"
    with back.group("aqueduct", grade=stage.grade(0.66)):
        top, step = h * 0.44, w / 9
        back.box(stone, 0, top, w, h * 0.06)
        for k in range(10):
            back.box(stone, k * step - 9, top, 18, h - top)
            back.fill(stone, arch_top(k * step + 9, top + h * 0.05, step - 18, h * 0.1))
    stage.thing(back, "temple", w * 0.56, h + 6, h * 0.5, depth=0.4, child="temple")
    for s in (-1, 1):
        colonnade(stage, back, s)
    cobbles(stage, land)
    dice = stage.dice.child("stalls")
    for k, x in enumerate((0.14, 0.86)):
        tone = dice.pick(("#b5402f", "#8a5fa0", "#d99a3c"))
        stall(
            stage,
            land,
            w * x,
            stage.y_at(0.2),
            min(240.0, w * 0.26),
            min(h * 0.34, 170.0),
            tone,
            f"stall {k}",
        )


def arch_top(x: float, y: float, wide: float, tall: float) -> Outline:
    """Return the masonry above an arch."""
    return smooth(
        [
            (x, y - tall * 0.5, 0),
            (x + wide, y - tall * 0.5, 0),
            (x + wide, y + tall * 0.5, 0),
            (x + wide * 0.8, y + tall * 0.02),
            (x + wide * 0.5, y - tall * 0.2),
            (x + wide * 0.2, y + tall * 0.02),
            (x, y + tall * 0.5, 0),
        ]
    )


def colonnade(stage: Stage, pen: Pen, side: int) -> None:
    """Draw a hall of columns that runs along one side."""
    w, h = stage.width, stage.horizon
    wide, tall, stone = w * 0.3, h * 0.34, "#efe3ca"
    x = 0.0 if side < 0 else w - wide
    with pen.group("colonnade", grade=stage.grade(0.3)):
        pen.box("#9a7f6a", x, h - tall * 0.8, wide, tall * 0.82)
        n = 5
        for k in range(n):
            cx = x + wide * (k + 0.5) / n
            pen.box(
                stone, cx - 11, h - tall * 0.78, 22, tall * 0.8, to=f"{stone}.shade", slope="across"
            )
            pen.box(f"{stone}.light", cx - 16, h - tall * 0.82, 32, 9)
            pen.box(f"{stone}.light", cx - 16, h - 2, 32, 10)
        pen.box(stone, x, h - tall * 0.94, wide, tall * 0.14)
        pen.poly(
            "#b5603f" if not stage.is_white else "#f6f9fc",
            [
                (x - 8, h - tall * 0.93),
                (x + 14, h - tall * 1.16),
                (x + wide - 14, h - tall * 1.16),
                (x + wide + 8, h - tall * 0.93),
            ],
        )


@place(
    "tuscany",
    horizon=0.54,
    land=(0.3, 0.9),
    phrase="in Tuscany",
    aliases=(
        "tuscan landscape",
        "tuscan hills",
        "tuscan countryside",
        "italian countryside",
        "tuscan villa",
        "umbria",
        "italian landscape",
    ),
)
def tuscany(stage: Stage) -> None:
    """Draw rolling golden hills, an alley of cypresses up to a villa, rows of vines."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    tones = (
        ("#9fb08a", "#c9bf7a", "#b5b565")
        if not stage.is_white
        else ("#c9d8e6", "#dfe8f1", "#f2f6fa")
    )
    for k, (low, swell, depth) in enumerate(((0.24, 44, 0.86), (0.12, 36, 0.64), (0.02, 26, 0.4))):
        stage.ridge(back, tones[k], h - h * low, swell, child=f"hill {k}", steps=3, depth=depth)
    x, y, n = w * 0.68, h - h * 0.05, h * 0.15
    with back.group("villa", grade=stage.grade(0.4)):
        back.box("#e3b98a", x - n, y - n * 0.7, n * 1.6, n * 0.9)
        back.box("#d9a878", x + n * 0.4, y - n * 1.1, n * 0.6, n * 1.3)
        back.poly(
            "#b5603f",
            [
                (x - n * 1.1, y - n * 0.68),
                (x - n * 0.9, y - n),
                (x + n * 0.3, y - n),
                (x + n * 0.5, y - n * 0.68),
            ],
        )
        back.poly(
            "#b5603f",
            [
                (x + n * 0.34, y - n * 1.08),
                (x + n * 0.7, y - n * 1.34),
                (x + n * 1.06, y - n * 1.08),
            ],
        )
        for k in range(4):
            back.box(glass(stage), x - n * 0.8 + n * 0.32 * k, y - n * 0.46, n * 0.13, n * 0.22)
    lawn(stage, land)
    path(
        stage,
        land,
        "#e0cfa4" if not stage.is_white else "#e6edf4",
        child="path",
        top=0.0,
        narrow=14,
        wide=260,
    )
    dice = stage.dice.child("cypresses")
    for near in (0.02, 0.06, 0.12, 0.2, 0.32, 0.5):
        for s in (-1, 1):
            px = w * (0.52 + 0.02 * s) + s * (30 + 380 * near) + 20 * dice.between(-1, 1)
            if "cypress" not in stage.named:
                spire(land, px, stage.y_at(near), 70 + 330 * near, stage)
    tufts(stage, land, 0.3, 0.95, 14)


def spire(pen: Pen, x: float, y: float, tall: float, stage: Stage) -> None:
    """Draw a cypress."""
    leaf = "#3f6a45" if not stage.is_white else "#8fa69a"
    with pen.group("cypress", grade=stage.grade(0.24)):
        pen.box("#6b4a38", x - tall * 0.02, y - tall * 0.08, tall * 0.04, tall * 0.09)
        pen.blob(
            leaf,
            [
                (x - tall * 0.06, y - tall * 0.05),
                (x - tall * 0.1, y - tall * 0.35),
                (x, y - tall, 0.1),
                (x + tall * 0.1, y - tall * 0.35),
                (x + tall * 0.06, y - tall * 0.05),
            ],
        )
        pen.blob(
            f"{leaf}.light",
            [
                (x - tall * 0.05, y - tall * 0.1),
                (x - tall * 0.08, y - tall * 0.36),
                (x - tall * 0.02, y - tall * 0.8),
                (x - tall * 0.01, y - tall * 0.3),
            ],
            alpha=0.7,
        )
