"""Owns rooms that people go out to: a bar, bowling lanes, a salon, a cellar; a suburb.

Does not know subjects.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.chambers import candle
from tintype.engine.vignette.places.corridor import Corridor
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.interior import (
    pendants,
    planks,
    plant,
    pool,
    slab,
    tiles,
    walls,
)
from tintype.engine.vignette.places.planting import bush, grass_tones, leaf_tones, round_tree, wood
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables, puddles
from tintype.engine.vignette.places.windows import window

LIQUORS: Final = ("#4f8f5a", "#b5733f", "#7fb8c8", "#a83c4a", "#e0b34c", "#5a6fa8")


@place(
    "bar",
    horizon=0.66,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in a bar",
    aliases=(
        "bar interior",
        "diner counter",
        "lunch counter",
        "pub interior",
        "cocktail bar",
        "karaoke bar",
        "jazz bar",
        "jazz club",
        "night club",
        "irish pub",
        "dive bar",
        "wine bar",
        "tavern interior",
        "fantasy tavern",
        "medieval tavern",
        "whisky bar",
        "beer bar",
        "inside a bar",
        "inside a pub",
        "saloon interior",
    ),
)
def bar(stage: Stage) -> None:
    """Draw a long counter with stools, shelves of lit bottles before a mirror, lamps, a tap."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#7a4f42", has_cornice=False)
    x, wide = w * 0.12, w * 0.76
    with pen.group("shelves", grade=stage.grade(0)):
        pen.box("#4a2f2a", x - 14, h * 0.1, wide + 28, h * 0.58, rounding=6)
        pen.box("#8fa3b0", x, h * 0.12, wide, h * 0.54, to="#5a6a78")
        pen.glow("#ffcf7a.raw", w / 2, h * 0.4, wide * 0.5, alpha=0.4)
        dice = stage.dice.child("bottles")
        for r in range(3):
            y = h * (0.29 + 0.17 * r)
            pen.box("#4a2f2a", x, y, wide, 9)
            px = x + 12.0
            while px < x + wide - 24:
                n, tone = dice.between(15, 23), dice.pick(LIQUORS)
                tall = h * dice.between(0.085, 0.11)
                pen.box(tone, px, y - tall, n, tall, rounding=5)
                pen.box(tone, px + n * 0.32, y - tall * 1.34, n * 0.36, tall * 0.4)
                pen.box("#f6efe0", px + 2, y - tall * 0.62, n - 4, tall * 0.3, alpha=0.8)
                px += n * dice.between(1.25, 1.7)
    pendants(stage, "#c98a3f", drop=0.16, wide=78)
    planks(stage, "#8a5a3f")
    with floor.group("counter", grade=stage.grade(0)):
        y, tall = stage.y_at(0.16), h * 0.3
        floor.box("#5f3a2a", 0, y - tall, w, tall, to="#5f3a2a.shade")
        n = max(5, int(w / 150))
        for k in range(n):
            floor.box(
                "#7a4a34", w * (k + 0.1) / n, y - tall * 0.8, w * 0.8 / n, tall * 0.64, rounding=5
            )
        floor.box("#a9744a", -10, y - tall - 12, w + 20, 22, rounding=4)
        floor.line("#e0b34c", [(0, y - tall * 0.12), (w, y - tall * 0.12)], 7)
        tx = w * 0.5
        floor.box("#e0b34c", tx - 8, y - tall - 76, 16, 66, rounding=4)
        floor.box("#e0b34c", tx - 46, y - tall - 84, 92, 16, rounding=7)
        for k in (-1, 0, 1):
            floor.box("#3a2a28", tx + 30 * k - 4, y - tall - 112, 8, 30, rounding=3)
        for k, share in enumerate((0.18, 0.3, 0.72, 0.86)):
            gx = w * share
            tone = "#f2c14a" if k % 2 else "#c8483f"
            floor.poly(
                "#dff0f4",
                [
                    (gx - 14, y - tall - 50),
                    (gx + 14, y - tall - 50),
                    (gx + 10, y - tall - 12),
                    (gx - 10, y - tall - 12),
                ],
                alpha=0.7,
            )
            floor.poly(
                tone,
                [
                    (gx - 12, y - tall - 40),
                    (gx + 12, y - tall - 40),
                    (gx + 10, y - tall - 13),
                    (gx - 10, y - tall - 13),
                ],
            )
        for k in range(6):
            sx, sy = w * (k + 0.5) / 6, y + 34
            floor.line("#4a4a55", [(sx, sy), (sx, sy - tall * 0.62)], 7)
            floor.oval("#4a4a55", sx, sy, 30, 6)
            floor.oval("#a83c3f.shade", sx, sy - tall * 0.6, 38, 12)
            floor.oval("#a83c3f", sx, sy - tall * 0.64, 38, 12)


@place(
    "bowling alley",
    horizon=0.46,
    land=(0.4, 0.92),
    is_indoors=True,
    phrase="in a bowling alley",
    aliases=("bowling hall", "bowling centre", "bowling center", "bowling lane", "bowling lanes"),
)
def bowling_alley(stage: Stage) -> None:
    """Draw five shining lanes that run to their pins, lit boards above, balls on the return."""
    w, h, pen, land = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#3f3f6a", has_cornice=False)
    way = Corridor(stage=stage, x=w / 2, half=max(0.6 * w, 460.0))
    with pen.group("wall", grade=stage.grade(0)):
        for k, tone in enumerate(("#e0569a", "#f0b03c", "#3fb8c8")):
            pen.line(
                f"{tone}.raw",
                [
                    (0, h * (0.2 + 0.09 * k)),
                    (w * 0.3, h * (0.12 + 0.09 * k)),
                    (w * 0.7, h * (0.28 + 0.09 * k)),
                    (w, h * (0.16 + 0.09 * k)),
                ],
                9,
            )
        far = way.half * 0.26
        pen.box("#2a2440", w / 2 - far * 1.06, h * 0.56, far * 2.12, h * 0.46, rounding=6)
    with land.group("floor", grade=stage.grade(0)):
        land.box("#6a5a78", 0, h, w, stage.height - h)
        for k in range(5):
            a, b = -1 + 0.4 * k, -1 + 0.4 * (k + 1)
            land.poly("#e3b878", way.strip(a + 0.05, b - 0.05, 0.16, 1.15), to="#c9945a")
            for s in (a + 0.02, b - 0.05):
                land.poly("#4a4058", way.strip(s, s + 0.03, 0.16, 1.15))
            for j in range(3):
                x, y = way.ground((a + b) / 2 + 0.05 * (j - 1), 0.62 - 0.04 * abs(j - 1))
                land.poly("#8a4f30", [(x - 6, y + 8), (x, y - 12), (x + 6, y + 8)])
            land.poly(
                "#fff6e0.raw",
                way.strip((a + b) / 2 - 0.03, (a + b) / 2 + 0.03, 0.2, 1.15),
                alpha=0.3,
            )
        for k in range(5):
            mid = -0.8 + 0.4 * k
            for row in range(4):
                for j in range(4 - row):
                    x, y = way.ground(mid + (j - (3 - row) / 2) * 0.07, 0.17 + 0.008 * row * 3)
                    pin(land, x, y, 40)
    dice = stage.dice.child("balls")
    if stage.is_empty:
        for k in range(3):
            x, y = way.ground(-0.4 + 0.4 * k + 0.02, 0.86)
            tone = dice.pick(("#c8483f", "#3f6fb0", "#4f9a5f", "#8f4fa0"))
            pool(land, x, y + 4, 40)
            land.oval(tone, x, y - 30, 36)
            for dx, dy in ((-8, -12), (6, -14), (0, -2)):
                land.oval("#2a2030", x + dx, y - 34 + dy, 4)


def pin(pen: Pen, x: float, y: float, n: float) -> None:
    """Stand a bowling pin."""
    pen.blob(
        "#fbf7ef",
        [
            (x - n * 0.1, y, 0.2),
            (x - n * 0.17, y - n * 0.3),
            (x - n * 0.07, y - n * 0.66),
            (x, y - n),
            (x + n * 0.07, y - n * 0.66),
            (x + n * 0.17, y - n * 0.3),
            (x + n * 0.1, y, 0.2),
        ],
    )
    pen.box("#d8423a", x - n * 0.08, y - n * 0.68, n * 0.16, n * 0.07)


@place(
    "hair salon",
    horizon=0.66,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in a hair salon",
    aliases=(
        "hairdresser's",
        "hairdressing salon",
        "barbershop",
        "barber shop interior",
        "beauty salon",
        "hairdresser's salon",
        "nail salon",
        "barber's",
    ),
)
def hair_salon(stage: Stage) -> None:
    """Draw mirrors with lamps about them, shelves of bottles, three turning chairs."""
    w, h, pen, floor = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#e9cfd2")
    for k in range(3):
        x, wide = w * (0.18 + 0.32 * k), min(w * 0.2, 210.0)
        with pen.group("mirror", grade=stage.grade(0)):
            pen.box("#fbf6ee", x - wide / 2 - 12, h * 0.12, wide + 24, h * 0.52, rounding=14)
            pen.box("#c9e0e8", x - wide / 2, h * 0.14, wide, h * 0.48, rounding=8, to="#a9c6d2")
            pen.poly(
                "#ffffff",
                [
                    (x - wide * 0.36, h * 0.58),
                    (x - wide * 0.1, h * 0.18),
                    (x + wide * 0.04, h * 0.18),
                    (x - wide * 0.22, h * 0.58),
                ],
                alpha=0.4,
            )
            for j in range(5):
                for s in (-1, 1):
                    by = h * (0.17 + 0.105 * j)
                    pen.glow("#ffe3a0.raw", x + s * (wide / 2 + 4), by, 26, alpha=0.6)
                    pen.oval("#fff6d8.raw", x + s * (wide / 2 + 4), by, 8)
            pen.box("#b98a5c", x - wide * 0.6, h * 0.68, wide * 1.2, 13, rounding=3)
            for j, tone in enumerate(("#e0568a", "#5fa8c8", "#f0b03c", "#8fbf6a", "#b58ad0")):
                pen.box(
                    tone,
                    x - wide * 0.5 + j * wide * 0.21,
                    h * 0.6,
                    wide * 0.1,
                    h * 0.08,
                    rounding=4,
                )
    tiles(stage, "#f2ece6", "#d9ccc8")
    for k in range(3):
        salon_chair(floor, w * (0.18 + 0.32 * k), stage.y_at(0.26), h * 0.36)


def salon_chair(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a padded chair on a pillar, from behind."""
    with pen.group("chair"):
        pool(pen, x, y, n * 0.4)
        pen.oval("#b9c2ca", x, y - n * 0.02, n * 0.26, n * 0.05)
        pen.box("#b9c2ca", x - n * 0.05, y - n * 0.36, n * 0.1, n * 0.34)
        pen.box("#3f3f4a", x - n * 0.3, y - n * 0.5, n * 0.6, n * 0.15, rounding=n * 0.05)
        pen.box("#4a4a58", x - n * 0.25, y - n * 0.98, n * 0.5, n * 0.52, rounding=n * 0.1)
        for s in (-1, 1):
            pen.box(
                "#b9c2ca", x + s * n * 0.32 - n * 0.03, y - n * 0.68, n * 0.06, n * 0.22, rounding=3
            )


@place(
    "wine cellar",
    horizon=0.6,
    land=(0.36, 0.92),
    is_indoors=True,
    phrase="in a wine cellar",
    aliases=(
        "wine vault",
        "brewery",
        "distillery",
        "barrel cellar",
        "cellar with barrels",
        "wine cave",
    ),
)
def wine_cellar(stage: Stage) -> None:
    """Draw a vault of brick with rows of great barrels that run away from the viewer, candles."""
    w, h, pen, land = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#a87a5c", has_cornice=False)
    way = Corridor(stage=stage, x=w / 2, half=max(0.5 * w, 380.0))
    with pen.group("vault", grade=stage.grade(0)):
        for k in range(5):
            near = (0.9, 0.62, 0.42, 0.28, 0.18)[k]
            n = way.half * near * 1.24
            tone = ("#b5866a", "#9a6f56", "#b5866a", "#8f654e", "#5a4038")[k]
            y = stage.y_at(near * 0.3)
            pen.blob(
                tone,
                [
                    (w / 2 - n, y, 0),
                    (w / 2 - n, h - n * 0.5),
                    (w / 2, h - n * 1.12),
                    (w / 2 + n, h - n * 0.5),
                    (w / 2 + n, y, 0),
                ],
            )
    slab(stage, "#9a8474")
    for near in (0.2, 0.32, 0.5, 0.78):
        for side in (-1, 1):
            for up in (0.0, 1.0):
                r = way.half * near * 0.31
                x, y = way.ground(side * 0.8, near)
                barrel(land, x + side * r * 0.1, y - r * (1 + 1.86 * up), r)
    for share in (0.36, 0.64):
        x, y = w * share, stage.y_at(0.3)
        land.glow("#ffcf7a.raw", x, y - 60, 130, alpha=0.4)
        land.box("#6b4a34", x - 22, y - 40, 44, 40, rounding=4)
        candle(land, x, y - 40, 44)


def barrel(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw the head of a barrel that lies on its side."""
    with pen.group("barrel"):
        pen.oval("#5f402c", x, y, r)
        pen.oval("#a9744a", x, y, r * 0.9)
        for k in range(-3, 4):
            half = r * (0.9**2 - (0.24 * k) ** 2) ** 0.5
            pen.line(
                "#7a5236",
                [(x + r * 0.24 * k, y - half), (x + r * 0.24 * k, y + half)],
                max(1.4, r * 0.025),
            )
        pen.box("#8a5c3c", x - r * 0.86, y - r * 0.1, r * 1.72, r * 0.2)
        pen.oval("#4a3024", x, y + r * 0.5, r * 0.1)


@place(
    "art studio",
    horizon=0.66,
    land=(0.24, 0.92),
    is_indoors=True,
    phrase="in an art studio",
    aliases=(
        "painter's studio",
        "artist's studio",
        "atelier",
        "painting studio",
        "artist studio",
        "art room",
        "artist's workshop",
        "pottery studio",
    ),
)
def art_studio(stage: Stage) -> None:
    """Draw a loft with a tall window, pictures that lean on the wall, brushes, stained boards."""
    w, h, floor = stage.width, stage.horizon, stage.ground
    walls(stage, "#efe8dc")
    window(stage, w * 0.36, h * 0.08, w * 0.34, h * 0.56)
    dice = stage.dice.child("canvases")
    tones = ("#e0564a", "#f0b03c", "#4f9ad0", "#6fb35a", "#b06fc0", "#f2e2c4", "#3f5f8a")
    planks(stage, "#c9a57a")
    with floor.group("canvases", grade=stage.grade(0)):
        for x, wide, tall in (
            (0.04, 0.16, 0.34),
            (0.14, 0.13, 0.24),
            (0.76, 0.12, 0.28),
            (0.85, 0.14, 0.38),
        ):
            a, y, n, m = w * x, stage.y_at(0.06), w * wide, h * tall
            floor.box("#f6efe2", a, y - m, n, m)
            for _ in range(5):
                floor.oval(
                    dice.pick(tones),
                    a + n * dice.between(0.2, 0.8),
                    y - m * dice.between(0.2, 0.8),
                    n * dice.between(0.08, 0.2),
                    m * dice.between(0.05, 0.14),
                )
            floor.box("#8a6a4a", a, y - m, n, 6)
            floor.box("#8a6a4a", a, y - 6, n, 6)
        for _ in range(18):
            n = dice.between(6, 22)
            floor.oval(
                dice.pick(tones),
                w * dice.roll(),
                stage.y_at(dice.between(0.2, 0.95)),
                n,
                n * 0.3,
                alpha=0.7,
            )
        x, y = w * 0.72, stage.y_at(0.2)
        floor.box("#8a5f3f", x - 70, y - 108, 140, 14, rounding=3)
        for dx in (-58, 46):
            floor.box("#8a5f3f.shade", x + dx, y - 96, 12, 96)
        for k, tone in enumerate(("#d9c9b0", "#7fa8b8")):
            px = x - 34 + 56 * k
            floor.box(tone, px - 16, y - 144, 32, 38, rounding=4)
            for j in range(4):
                bx = px - 12 + 8 * j
                floor.line("#a9744a", [(bx, y - 142), (bx - 4 + 3 * j, y - 184)], 3.4)
                floor.oval(tones[j + k], bx - 4 + 3 * j, y - 188, 4, 8)
    plant(stage, floor, w * 0.32, stage.y_at(0.1), h * 0.3)


@place(
    "suburb",
    horizon=0.56,
    land=(0.4, 0.92),
    phrase="in a suburb",
    aliases=(
        "suburban street",
        "suburbs",
        "suburbia",
        "residential street",
        "neighbourhood",
        "neighborhood",
        "residential area",
        "suburban neighbourhood",
        "suburban neighborhood",
        "american suburb",
        "cul-de-sac",
        "street with houses",
        "housing estate",
    ),
)
def suburb(stage: Stage) -> None:
    """Draw single houses with gardens, bushes and trees along a road."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    wood(stage, back, h + 4, h * 0.16, h * 0.28, child="wood", depth=0.7, kind="round", density=1.2)
    gables(stage, back, h + 10, h * 0.24, h * 0.34, child="houses", depth=0.3, gap=0.9)
    green = grass_tones(stage)[1]
    road, walk = ("#6d6f7c", "#cfc6ba") if not stage.is_white else ("#d3dde8", "#f1f5fa")
    low, edge = stage.y_at(0.26), stage.y_at(0.36)
    with land.group("gardens", grade=stage.grade(0.14)):
        land.box(green, 0, h, w, low - h)
        land.box(walk, 0, low, w, edge - low)
        land.box(f"{walk}.shade", 0, edge, w, 8)
        land.box(
            road if not stage.air.is_wet else "#565a6b",
            0,
            edge + 8,
            w,
            stage.height,
            to=f"{road}.shade",
        )
        x = -40.0
        while x < w and not stage.is_white:
            land.box("#f3ead2", x, stage.y_at(0.68), 80, 9, alpha=0.8)
            x += 150
    dice, leaves = stage.dice.child("trees"), leaf_tones(stage)
    with land.group("trees", grade=stage.grade(0.14)):
        n = max(4, int(w / 190))
        for k in range(n + 1):
            x = w * (k + dice.between(-0.14, 0.14)) / n
            tall = min(h * 0.5, 230.0) * dice.between(0.76, 1.05)
            y = stage.y_at(0.2)
            round_tree(land, dice, x, y, tall, leaves[k % len(leaves)], is_white=stage.is_white)
        for k in range(n):
            bush(land, dice, w * (k + 0.5) / n, stage.y_at(0.22), 34, leaves[(k + 1) % len(leaves)])
        if stage.season in ("autumn", "spring") and not stage.is_white:
            for _ in range(60):
                px, near = w * dice.roll(), dice.between(0.08, 0.95)
                land.oval(
                    dice.pick(leaves),
                    px,
                    stage.y_at(near),
                    3 + 6 * near,
                    2 + 3 * near,
                    tilt=dice.between(-40, 40),
                )
    if stage.is_empty:
        stage.thing(land, "car", w * 0.7, stage.y_at(0.58), 96, depth=0.08, child="car")
    if stage.air.is_wet:
        puddles(stage, land, 0.36)
