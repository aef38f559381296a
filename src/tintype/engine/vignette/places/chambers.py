"""Owns great and secret rooms: a hotel's lobby, a court, a vault, a wizard's study, a roof bar.

Does not know subjects.
"""

import math
from typing import Final

from tintype.engine.vignette.art.outline import Point, ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.bazaar import lights
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.interior import (
    books,
    planks,
    plant,
    pool,
    rug,
    slab,
    tiles,
    walls,
)
from tintype.engine.vignette.places.squares import seat
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import skyline

POTIONS: Final = ("#7fd05f", "#d05fb8", "#5fb8e0", "#f0b03c", "#e0564a")


def columns(stage: Stage, pen: Pen, tone: str, shares: tuple[float, ...], wide: float) -> None:
    """Draw columns that reach the ceiling."""
    w, h = stage.width, stage.horizon
    for share in shares:
        x = w * share
        pen.box(tone, x - wide / 2, 0, wide, h, to=f"{tone}.shade", slope="across")
        pen.box(f"{tone}.light", x - wide * 0.7, 0, wide * 1.4, 16)
        pen.box(f"{tone}.light", x - wide * 0.7, h - 20, wide * 1.4, 20)


@place(
    "hotel lobby",
    horizon=0.66,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in a hotel lobby",
    aliases=(
        "lobby",
        "hotel reception",
        "reception",
        "reception desk",
        "hotel foyer",
        "foyer",
        "front desk",
        "entrance hall",
        "grand lobby",
    ),
)
def hotel_lobby(stage: Stage) -> None:
    """Draw a desk with a bell and keys behind it, columns, a chandelier, armchairs, a palm."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#e9d7b8")
    with pen.group("hall", grade=stage.grade(0)):
        columns(stage, pen, "#efe6d4", (0.1, 0.9), w * 0.05)
        x, wide = w * 0.27, w * 0.46
        pen.box("#7a5238", x, h * 0.2, wide, h * 0.5)
        for r in range(4):
            for c in range(8):
                gx, gy = x + wide * (c + 0.14) / 8, h * (0.23 + 0.1 * r)
                pen.box("#5a3a28", gx, gy, wide * 0.09, h * 0.075)
                if (r * 3 + c) % 3:
                    pen.oval("#e0b34c", gx + wide * 0.045, gy + h * 0.022, 5)
                    pen.line(
                        "#e0b34c",
                        [(gx + wide * 0.045, gy + h * 0.02), (gx + wide * 0.045, gy + h * 0.06)],
                        3,
                    )
        pen.oval("#fbf6ea", w / 2, h * 0.1, h * 0.06)
        pen.line("#4a3a36", [(w / 2, h * 0.1), (w / 2, h * 0.06)], 3)
        pen.line("#4a3a36", [(w / 2, h * 0.1), (w / 2 + h * 0.028, h * 0.115)], 3)
    chandelier(stage, w * 0.5, h * 0.2, min(w * 0.13, 120.0))
    tiles(stage, "#efe6d6", "#c9b39a")
    with floor.group("desk", grade=stage.grade(0)):
        y, wide, tall = stage.y_at(0.12), min(w * 0.52, 540.0), h * 0.26
        x = w / 2 - wide / 2
        floor.box("#8a4f38", x, y - tall, wide, tall, to="#8a4f38.shade")
        for k in range(5):
            floor.box(
                "#8a4f38.light",
                x + wide * (0.03 + 0.195 * k),
                y - tall * 0.8,
                wide * 0.16,
                tall * 0.62,
                rounding=4,
            )
        floor.box("#e9dcc4", x - 14, y - tall - 12, wide + 28, 18, rounding=4)
        floor.blob(
            "#e0b34c",
            [
                (w / 2 - 20, y - tall - 12, 0.1),
                (w / 2 - 14, y - tall - 30),
                (w / 2 + 14, y - tall - 30),
                (w / 2 + 20, y - tall - 12, 0.1),
            ],
        )
        floor.oval("#e0b34c", w / 2, y - tall - 34, 4)
    for k, x in enumerate((0.12, 0.88)):
        stage.thing(
            floor, "armchair", w * x, stage.y_at(0.42), h * 0.28, depth=0, child=f"chair {k}"
        )
    plant(stage, floor, w * 0.03, stage.y_at(0.2), h * 0.36)
    plant(stage, floor, w * 0.97, stage.y_at(0.2), h * 0.36)


def chandelier(stage: Stage, x: float, y: float, n: float) -> None:
    """Hang a chandelier with candles of light."""
    pen = stage.back
    pen.glow("#ffdf9a.raw", x, y, n * 1.9, alpha=0.5)
    with pen.group("chandelier", grade=stage.grade(0)):
        pen.line("#b58a3f", [(x, 0), (x, y)], 4)
        for k in range(-2, 3):
            px = x + n * 0.42 * k
            pen.line("#b58a3f", [(x, y + n * 0.2), (x + n * 0.2 * k, y + n * 0.32), (px, y)], 4)
            pen.box("#fbf6ea", px - 4, y - n * 0.2, 8, n * 0.2)
            pen.oval("#fff2c0.raw", px, y - n * 0.26, 6, 9)
            pen.oval("#e6f2f8", px, y + n * 0.1, 4, 8)


@place(
    "courtroom",
    horizon=0.66,
    land=(0.36, 0.92),
    is_indoors=True,
    phrase="in a courtroom",
    aliases=("court of law", "court room", "tribunal", "law court", "trial", "courthouse interior"),
)
def courtroom(stage: Stage) -> None:
    """Draw a panelled hall: the judge's bench with a gavel, scales above it, flags."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#d9c3a0")
    wood = "#8a5a38"
    with pen.group("panels", grade=stage.grade(0)):
        pen.box(wood, 0, h * 0.4, w, h * 0.6)
        n = max(6, int(w / 110))
        for k in range(n):
            pen.box(f"{wood}.light", w * (k + 0.1) / n, h * 0.46, w * 0.8 / n, h * 0.48, rounding=3)
        columns(stage, pen, "#efe6d4", (0.22, 0.78), w * 0.045)
        x, y, r = w / 2, h * 0.2, min(h * 0.15, 96.0)
        pen.oval("#7a4a34", x, y, r * 1.2)
        pen.edge("#e0b34c", ellipse(x, y, r * 1.1, r * 1.1), 5)
        pen.line("#e0b34c", [(x, y - r * 0.7), (x, y + r * 0.6)], 6)
        pen.line(
            "#e0b34c",
            [(x - r * 0.7, y - r * 0.42), (x, y - r * 0.6), (x + r * 0.7, y - r * 0.42)],
            5,
        )
        for s in (-1, 1):
            px = x + s * r * 0.7
            pen.line("#e0b34c", [(px, y - r * 0.42), (px - r * 0.26, y + r * 0.14)], 2.4)
            pen.line("#e0b34c", [(px, y - r * 0.42), (px + r * 0.26, y + r * 0.14)], 2.4)
            pen.blob(
                "#e0b34c",
                [
                    (px - r * 0.3, y + r * 0.14, 0),
                    (px + r * 0.3, y + r * 0.14, 0),
                    (px, y + r * 0.34),
                ],
            )
        pen.box("#e0b34c", x - r * 0.3, y + r * 0.56, r * 0.6, 8)
        for s, tone in ((-1, "#b5402f"), (1, "#2f5f8a")):
            fx = w / 2 + s * w * 0.2
            pen.line("#c9a04a", [(fx, h * 0.98), (fx, h * 0.12)], 6)
            pen.blob(
                tone,
                [
                    (fx, h * 0.13, 0),
                    (fx + s * 46, h * 0.2),
                    (fx + s * 38, h * 0.5),
                    (fx + s * 6, h * 0.56),
                    (fx, h * 0.4),
                ],
            )
    planks(stage, "#a9744a")
    with floor.group("bench", grade=stage.grade(0)):
        for wide, tall, near, tone in ((0.44, 0.34, 0.1, "#7a4a30"), (0.26, 0.2, 0.22, "#8f5a3a")):
            y, b = stage.y_at(near), w * wide
            floor.box(tone, w / 2 - b / 2, y - h * tall, b, h * tall, to=f"{tone}.shade")
            for k in range(4):
                floor.box(
                    f"{tone}.light",
                    w / 2 - b / 2 + b * (k + 0.12) / 4,
                    y - h * tall * 0.8,
                    b * 0.76 / 4,
                    h * tall * 0.62,
                    rounding=3,
                )
            floor.box(f"{tone}.light", w / 2 - b / 2 - 10, y - h * tall - 8, b + 20, 14, rounding=3)
        gx, gy = w * 0.56, stage.y_at(0.1) - h * 0.34 - 10
        floor.box("#5a3422", gx - 20, gy - 8, 40, 10, rounding=3)
        floor.limb("#a9744a", [(gx - 6, gy - 16), (gx + 54, gy - 34)], (7, 7))
        floor.box("#a9744a", gx - 18, gy - 30, 26, 18, rounding=4)
        for s in (-1, 1):
            bx = w / 2 + s * w * 0.38
            floor.box(
                "#8f5a3a",
                bx - w * 0.09,
                stage.y_at(0.3) - h * 0.22,
                w * 0.18,
                h * 0.22,
                to="#8f5a3a.shade",
            )
            floor.box(
                "#8f5a3a.light", bx - w * 0.1, stage.y_at(0.3) - h * 0.235, w * 0.2, 12, rounding=3
            )


@place(
    "bank vault",
    horizon=0.66,
    land=(0.24, 0.92),
    is_indoors=True,
    phrase="in a bank vault",
    aliases=("vault", "strongroom", "strong room", "treasury", "safe room", "safe deposit vault"),
)
def bank_vault(stage: Stage) -> None:
    """Draw walls of safe deposit boxes, the round steel door open, gold bars stacked on pallets."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#9aa3ad", has_cornice=False)
    with pen.group("boxes", grade=stage.grade(0)):
        n, rows = max(7, int(w / 90)), 6
        for r in range(rows):
            for c in range(n):
                x, y = w * c / n, h * (0.06 + 0.94 * r / rows)
                pen.box(
                    "#b5bec8",
                    x + 3,
                    y + 3,
                    w / n - 6,
                    h * 0.94 / rows - 6,
                    rounding=3,
                    to="#b5bec8.shade",
                )
                pen.oval("#e0b34c", x + w / n * 0.8, y + h * 0.07, 5)
                pen.box("#f4f0e4", x + w / n * 0.2, y + h * 0.03, w / n * 0.34, h * 0.03)
        x, y, r = w * 0.5, h * 0.52, min(h * 0.42, w * 0.3)
        pen.oval("#59636e", x, y, r * 1.1)
        pen.oval("#c9d1d9", x, y, r, to="#8f99a5")
        pen.oval("#a9b3bd", x, y, r * 0.78)
        for k in range(16):
            a = math.pi * k / 8
            pen.oval("#6a747f", x + r * 0.9 * math.cos(a), y + r * 0.9 * math.sin(a), r * 0.05)
        for k in range(6):
            a = math.pi * k / 3
            pen.line(
                "#59636e",
                [(x, y), (x + r * 0.46 * math.cos(a), y + r * 0.46 * math.sin(a))],
                r * 0.06,
            )
            pen.oval("#e0b34c", x + r * 0.48 * math.cos(a), y + r * 0.48 * math.sin(a), r * 0.06)
        pen.edge("#59636e", ellipse(x, y, r * 0.34, r * 0.34), r * 0.06)
        pen.oval("#e0b34c", x, y, r * 0.13)
    slab(stage, "#b9bfc6", is_shiny=True)
    for x, near, n in ((0.14, 0.3, 60.0), (0.86, 0.34, 66.0), (0.3, 0.56, 52.0)):
        bars(floor, w * x, stage.y_at(near), n)


def bars(pen: Pen, x: float, y: float, n: float) -> None:
    """Stack gold bars in a heap of four rows."""
    with pen.group("gold"):
        pool(pen, x, y, n * 2.4)
        for row in range(4):
            for k in range(4 - row):
                px, py = x + n * 0.98 * (k - (3 - row) / 2), y - row * n * 0.4
                pen.poly(
                    "#f2c94a",
                    [
                        (px - n * 0.46, py),
                        (px - n * 0.38, py - n * 0.38),
                        (px + n * 0.38, py - n * 0.38),
                        (px + n * 0.46, py),
                    ],
                )
                pen.poly(
                    "#c99a2f",
                    [
                        (px + n * 0.2, py),
                        (px + n * 0.24, py - n * 0.38),
                        (px + n * 0.38, py - n * 0.38),
                        (px + n * 0.46, py),
                    ],
                )
                pen.line(
                    "#fff0b0", [(px - n * 0.36, py - n * 0.36), (px + n * 0.36, py - n * 0.36)], 2.4
                )


@place(
    "wizard's study",
    horizon=0.66,
    land=(0.24, 0.92),
    is_indoors=True,
    phrase="in a wizard's study",
    aliases=(
        "wizard study",
        "wizard's room",
        "wizard's tower",
        "wizard's library",
        "wizard tower interior",
        "alchemist's laboratory",
        "alchemy laboratory",
        "alchemist's workshop",
        "alchemist's study",
        "alchemy lab",
        "potion shop",
        "magic shop",
        "witch's kitchen",
        "witch's house interior",
        "sorcerer's study",
        "apothecary",
    ),
)
def wizards_study(stage: Stage) -> None:
    """Draw stone walls, shelves of books and potions, a star chart, a cauldron, candles."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#6f647a", has_cornice=False)
    dice = stage.dice.child("magic")
    with pen.group("stones", grade=stage.grade(0)):
        for _ in range(34):
            x, y = w * dice.roll(), h * dice.roll()
            pen.box(
                "#7d7288" if dice.chance(0.5) else "#635870", x, y, 64, 34, rounding=8, alpha=0.7
            )
    with pen.group("window", grade=stage.grade(0)):
        x, y, n = w * 0.5, h * 0.5, min(w * 0.11, 110.0)
        for tone, m in (("#4a4058", n * 1.16), ("#1a1f4a.raw", n)):
            arch: list[Point] = [
                (x - m, y + m - n, 0),
                (x - m, y - m * 1.3),
                (x, y - m * 2.4, 0),
                (x + m, y - m * 1.3),
                (x + m, y + m - n, 0),
            ]
            body = pen.blob(tone, arch)
        with pen.inside(body):
            for _ in range(16):
                pen.oval(
                    "#ffffff.raw",
                    x + n * dice.between(-0.9, 0.9),
                    y - n * dice.between(0.2, 2.2),
                    2,
                )
            pen.oval("#fff2c0.raw", x + n * 0.2, y - n * 1.3, n * 0.3)
            pen.oval("#2a2f5a.raw", x + n * 0.33, y - n * 1.38, n * 0.26)
    for left in (0.03, 0.7):
        potion_shelf(stage, pen, dice, w * left, h * 0.08, w * 0.27, h * 0.72)
    planks(stage, "#6f4a36")
    rug(stage, "#5a3f78")
    with floor.group("cauldron", grade=stage.grade(0)):
        x, y, n = w * 0.84, stage.y_at(0.3), min(w * 0.1, 96.0)
        pen = floor
        pen.glow("#8fe06a.raw", x, y - n * 1.3, n * 1.8, alpha=0.6)
        pen.oval("#2f2a38", x, y - n * 0.6, n, n * 0.7)
        pen.oval("#3f3a4a", x, y - n * 1.06, n * 0.84, n * 0.2)
        pen.oval("#8fe06a.raw", x, y - n * 1.06, n * 0.74, n * 0.15)
        for k in range(6):
            pen.oval(
                "#b8f09a.raw",
                x + n * (0.24 * k - 0.6),
                y - n * (1.16 + 0.2 * (k % 3)),
                n * 0.09,
                alpha=0.8,
            )
    for k, x in enumerate((0.1, 0.16, 0.94)):
        candle(floor, w * x, stage.y_at(0.14), 54 + 18 * (k % 2))


def potion_shelf(
    stage: Stage, pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float
) -> None:
    """Draw a shelf with rows of books and of bottles that shine."""
    with pen.group("shelf", grade=stage.grade(0)):
        pen.box("#5a3a2a", x, y, wide, tall)
        for r in range(4):
            top = y + tall * (0.03 + 0.245 * r)
            pen.box("#3f2820", x + 8, top, wide - 16, tall * 0.2)
            if r % 2:
                books(stage, pen, dice, x + 10, top + tall * 0.2, wide - 20, tall * 0.17)
                continue
            n = max(3, int(wide / 46))
            for k in range(n):
                px, low = x + 10 + (wide - 20) * (k + 0.5) / n, top + tall * 0.2
                r1, tone = min(tall * 0.05, wide / n * 0.36), dice.pick(POTIONS)
                pen.glow(f"{tone}.raw", px, low - r1, r1 * 2, alpha=0.4)
                pen.oval("#dff0f4", px, low - r1, r1)
                pen.oval(f"{tone}.raw", px, low - r1 * 0.86, r1 * 0.84, r1 * 0.78)
                pen.box("#dff0f4", px - r1 * 0.3, low - r1 * 2.5, r1 * 0.6, r1 * 0.9)
                pen.box("#b58a5a", px - r1 * 0.36, low - r1 * 2.8, r1 * 0.72, r1 * 0.4, rounding=2)


def candle(pen: Pen, x: float, y: float, n: float) -> None:
    """Stand a lit candle."""
    pen.glow("#ffcf7a.raw", x, y - n * 1.2, n * 1.3, alpha=0.6)
    pen.box("#f2e8d0", x - n * 0.13, y - n, n * 0.26, n, rounding=4)
    pen.blob(
        "#ffb84a.raw",
        [
            (x - n * 0.09, y - n * 1.08),
            (x, y - n * 1.4, 0.1),
            (x + n * 0.09, y - n * 1.08),
            (x, y - n * 1.0),
        ],
    )


@place(
    "rooftop bar",
    horizon=0.6,
    land=(0.4, 0.92),
    has_lamps=True,
    phrase="in a rooftop bar",
    aliases=(
        "roof bar",
        "rooftop restaurant",
        "rooftop cafe",
        "rooftop party",
        "rooftop lounge",
        "sky bar",
    ),
)
def rooftop_bar(stage: Stage) -> None:
    """Draw a roof terrace above a city: a bar with bottles and stools, tables, strings of lamps."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    skyline(stage, back, h + 4, h * 0.3, h * 0.6, 0.84, "far", wide=66)
    skyline(stage, back, h + 6, h * 0.14, h * 0.36, 0.56, "near", wide=84)
    deck = "#a9805c" if not stage.is_white else "#eef2f7"
    with land.group("deck", grade=stage.grade(0.06)):
        land.box(deck, 0, h, w, stage.height - h, to=f"{deck}.shade")
        for k in range(12):
            x = w / 2 + (k - 5.5) * w * 0.09
            land.line(f"{deck}.shade", [(x, h), (w / 2 + (x - w / 2) * 2.2, stage.height)], 2)
        land.box("#cfe4ee", 0, h - h * 0.12, w, h * 0.13, alpha=0.34)
        land.box("#5a5f6a", 0, h - h * 0.125, w, 7)
        for k in range(7):
            land.box("#5a5f6a", w * k / 6 - 3, h - h * 0.12, 6, h * 0.13)
    x, y, wide, tall = w * 0.02, stage.y_at(0.22), min(w * 0.42, 430.0), h * 0.24
    with land.group("bar", grade=stage.grade(0.08)):
        for dx in (0.02, 0.95):
            land.box("#6b4a34", x + wide * dx, y - tall * 2.3, wide * 0.03, tall * 2.3)
        land.poly(
            "#c9573f",
            [
                (x - 10, y - tall * 2.1),
                (x + wide + 10, y - tall * 2.1),
                (x + wide * 0.94, y - tall * 2.5),
                (x + wide * 0.06, y - tall * 2.5),
            ],
        )
        land.box("#6b4a34", x + wide * 0.05, y - tall * 1.36, wide * 0.9, 7)
        for k in range(11):
            tone = ("#4f8f5a", "#b5733f", "#7fb8c8", "#a83c4a", "#e0b34c")[k % 5]
            bx = x + wide * (0.09 + 0.08 * k)
            land.box(tone, bx, y - tall * 1.7, wide * 0.035, tall * 0.34, rounding=4)
            land.box(tone, bx + wide * 0.011, y - tall * 1.82, wide * 0.013, tall * 0.14)
        land.box("#8a5a3c", x, y - tall, wide, tall, to="#8a5a3c.shade")
        land.box("#d9b183", x - 8, y - tall - 8, wide + 16, 14, rounding=4)
        for k in range(4):
            sx = x + wide * (0.14 + 0.24 * k)
            land.line("#3f4450", [(sx, y + 26), (sx, y - tall * 0.5)], 5)
            land.oval("#c9573f", sx, y - tall * 0.52, wide * 0.05, 7)
            land.oval("#3f4450", sx, y + 26, wide * 0.045, 5)
    dice = stage.dice.child("tables")
    for k, (px, near) in enumerate(((0.66, 0.22), (0.88, 0.34))):
        seat(
            stage,
            land,
            w * px,
            stage.y_at(near),
            70 + 60 * near,
            dice.child(f"{k}"),
            has_parasol=False,
        )
    for row in (0, 1):
        lights(stage, stage.front, h * (0.06 + 0.1 * row), 0.5 * row)
