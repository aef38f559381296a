"""Owns the squares where people meet: of a village, of a medieval town, a café's tables outside.

Does not know subjects. Long because a setting is a list of strokes, and these share theirs.
"""

from typing import Final

from tintype.engine.vignette.art.outline import Point, rectangle
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.festive import AWNINGS, cobbles, garland, stall
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.interior import pool
from tintype.engine.vignette.places.lanes import pot
from tintype.engine.vignette.places.planting import bush, flower, leaf_tones, round_tree
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables, lamp, puddles

BLOOMS: Final = ("#f06a8a", "#ffd24d", "#ffffff", "#b98be0", "#f58b4c")
TIMBER: Final = "#5a4030"
PLASTER: Final = ("#f3e8d2", "#ecd9b4", "#e9c9a4", "#f6f0e2", "#dfd3bd")


def trees(stage: Stage, pen: Pen, near: float, tall: float, places: tuple[float, ...]) -> None:
    """Plant trees that blossom in spring, with a ring of flowers about the foot of each."""
    dice = stage.dice.child(f"trees {near}")
    leaves = leaf_tones(stage)
    if stage.season == "spring" and not stage.is_white:
        leaves = ("#f3b3cb", "#f7c9d9", "#f6dfe6")
    for share in places:
        x, y = stage.width * share, stage.y_at(near)
        with pen.group("tree", grade=stage.grade(0.2)):
            pen.oval("#6f5a48" if not stage.is_white else "#dfe7ee", x, y, tall * 0.2, tall * 0.035)
            round_tree(pen, dice, x, y, tall, dice.pick(leaves), is_white=stage.is_white)
            if stage.is_white:
                continue
            for k in range(7):
                flower(
                    pen,
                    x + tall * 0.05 * (k - 3),
                    y + tall * 0.015 * (k % 2),
                    tall * 0.05,
                    dice.pick(BLOOMS),
                    "#5f8f4a",
                )


def beds(stage: Stage, pen: Pen, near: float, spans: tuple[tuple[float, float], ...]) -> None:
    """Lay stone troughs full of flowers; they are bare or snowed in in winter."""
    dice = stage.dice.child(f"beds {near}")
    tall = 24 + 34 * near
    for a, b in spans:
        x0, x1, y = stage.width * a, stage.width * b, stage.y_at(near)
        with pen.group("bed", grade=stage.grade(0.12)):
            x = x0 + tall * 0.3
            while x < x1 - tall * 0.2:
                bush(
                    pen,
                    dice,
                    x,
                    y - tall * 0.66,
                    tall * 0.5,
                    "#5f9a4f" if not stage.is_white else "#e6eef4",
                )
                if not stage.is_white:
                    for _ in range(4):
                        pen.oval(
                            dice.pick(BLOOMS),
                            x + tall * dice.between(-0.4, 0.4),
                            y - tall * dice.between(0.7, 1.15),
                            tall * 0.12,
                        )
                x += tall * 0.55
            pen.box(
                "#b3a594", x0, y - tall * 0.66, x1 - x0, tall * 0.66, rounding=3, to="#b3a594.shade"
            )
            pen.box("#b3a594.light", x0 - 3, y - tall * 0.7, x1 - x0 + 6, tall * 0.14, rounding=2)


@place(
    "village square",
    horizon=0.54,
    land=(0.3, 0.9),
    phrase="on the village square",
    aliases=(
        "town square",
        "market square of a village",
        "square of a village",
        "square of a town",
        "village plaza",
        "plaza",
        "square",
        "piazza",
        "old town square",
        "square in the village",
        "square in town",
    ),
)
def village_square(stage: Stage) -> None:
    """Draw houses and a church about a paved square with trees, troughs of flowers and benches."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    stage.ridge(
        back,
        "#8fb28a" if not stage.is_white else "#dfe9f2",
        h - h * 0.2,
        40,
        child="hill",
        steps=3,
        depth=0.74,
    )
    steeple(stage, back, w * 0.7, h + 4, h * 0.66)
    gables(stage, back, h + 8, h * 0.3, h * 0.44, child="houses", depth=0.34, gap=0.06)
    cobbles(stage, land)
    with land.group("kerb", grade=stage.grade(0.1)):
        land.box("#cfc6ba" if not stage.is_white else "#f3f7fa", 0, h, w, stage.y_at(0.06) - h)
    trees(stage, land, 0.12, min(h * 0.48, 230.0), (0.06, 0.34, 0.93))
    beds(stage, land, 0.14, ((0.16, 0.28), (0.44, 0.56), (0.72, 0.84)))
    lamp(stage, land, w * 0.62, stage.y_at(0.13), min(h * 0.36, 180.0))
    if stage.is_empty:
        stage.thing(
            land,
            "fountain",
            w * 0.5,
            stage.y_at(0.6),
            min(h * 0.5, 230.0),
            depth=0.08,
            child="fountain",
        )
        stage.thing(land, "bench", w * 0.16, stage.y_at(0.44), 90, depth=0.1, child="bench")
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


def steeple(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a church with its tower behind the houses."""
    n, wall = tall * 0.17, "#efe4cf"
    with pen.group("church", grade=stage.grade(0.44)):
        pen.box(wall, x, y - tall * 0.44, tall * 0.6, tall * 0.46)
        pen.poly(
            "#8f5a48",
            [
                (x - 6, y - tall * 0.42),
                (x + tall * 0.1, y - tall * 0.64),
                (x + tall * 0.5, y - tall * 0.64),
                (x + tall * 0.64, y - tall * 0.42),
            ],
        )
        pen.box(wall, x - n, y - tall * 0.72, 2 * n, tall * 0.74)
        pen.box(f"{wall}.shade", x + n * 0.4, y - tall * 0.72, n * 0.6, tall * 0.74)
        pen.poly(
            "#7f4f44",
            [(x - n * 1.12, y - tall * 0.71), (x, y - tall), (x + n * 1.12, y - tall * 0.71)],
        )
        pen.oval("#f8f3e2", x, y - tall * 0.6, n * 0.42)
        pen.line("#4a3a36", [(x, y - tall * 0.6), (x, y - tall * 0.6 - n * 0.3)], 2)
        pen.line("#4a3a36", [(x, y - tall * 0.6), (x + n * 0.22, y - tall * 0.6)], 2)
        pen.line("#c9a03c", [(x, y - tall), (x, y - tall * 1.08)], 3)
        pen.line("#c9a03c", [(x - 8, y - tall * 1.05), (x + 8, y - tall * 1.05)], 3)
        if stage.is_white:
            pen.poly(
                "#ffffff",
                [
                    (x - n * 1.12, y - tall * 0.72),
                    (x, y - tall * 1.01),
                    (x + n * 0.2, y - tall * 0.9),
                ],
            )


def timbered(
    stage: Stage, pen: Pen, dice: Dice, x: float, base: float, wide: float, tall: float
) -> None:
    """Draw a half-timbered house whose upper floor stands out; (x, base) is its lower left."""
    wall = dice.pick(PLASTER)
    roof = dice.pick(("#8f4a3a", "#7a4a3f", "#a05a40"))
    over, mid, top = wide * 0.06, base - tall * 0.36, base - tall * 0.72
    rise = tall * dice.between(0.34, 0.46)
    night = stage.light.is_night
    pen.box("#a59684", x, mid, wide, base - mid + 6)
    pen.box("#a59684.shade", x + wide * 0.8, mid, wide * 0.2, base - mid + 6)
    left, broad = x - over, wide + 2 * over
    upper = rectangle(left, top, broad, mid - top)
    pen.fill(wall, upper)
    pen.poly(
        roof, [(left - over, top + 3), (x + wide / 2, top - rise), (left + broad + over, top + 3)]
    )
    pen.poly(
        wall,
        [
            (left + broad * 0.12, top + 2),
            (x + wide / 2, top - rise * 0.8),
            (left + broad * 0.88, top + 2),
        ],
    )
    beam = max(3.0, wide * 0.035)
    pen.box(TIMBER, left, top, broad, beam)
    pen.box(TIMBER, left, mid - beam, broad, beam * 1.3)
    for k in range(5):
        pen.box(TIMBER, left + (broad - beam) * k / 4, top, beam, mid - top)
    for k in (0, 3):
        a, b = left + broad * k / 4, left + broad * (k + 1) / 4
        pen.line(TIMBER, [(a, mid), (b, top)], beam)
    pen.line(TIMBER, [(left + broad * 0.2, top), (x + wide / 2, top - rise * 0.7)], beam)
    pen.line(TIMBER, [(left + broad * 0.8, top), (x + wide / 2, top - rise * 0.7)], beam)
    glass = "#ffdf8e.lit" if night else "#7f95a0"
    for k in (1, 2):
        gx = left + broad * (k + 0.22) / 4
        pen.box(glass, gx, top + (mid - top) * 0.26, broad * 0.14, (mid - top) * 0.46)
        pen.box(
            TIMBER, gx + broad * 0.064, top + (mid - top) * 0.26, beam * 0.6, (mid - top) * 0.46
        )
        if stage.season in ("spring", "summer") and not stage.is_white:
            for j in range(4):
                pen.oval(
                    dice.pick(BLOOMS),
                    gx + broad * 0.045 * j,
                    top + (mid - top) * 0.78,
                    broad * 0.024,
                )
    door = dice.between(0.12, 0.5)
    pen.box(
        "#6b4632",
        x + wide * door,
        base - tall * 0.26,
        wide * 0.24,
        tall * 0.28,
        rounding=wide * 0.1,
    )
    if stage.is_white:
        pen.poly(
            "#ffffff",
            [
                (left - over, top + 2),
                (x + wide / 2, top - rise - 4),
                (left + broad + over, top + 2),
                (left + broad * 0.9, top - 3),
                (x + wide / 2, top - rise * 0.84),
                (left + broad * 0.1, top - 3),
            ],
        )


@place(
    "medieval town",
    horizon=0.54,
    land=(0.36, 0.92),
    phrase="in a medieval town",
    aliases=(
        "medieval market town",
        "medieval market",
        "medieval village",
        "medieval city",
        "medieval street",
        "medieval square",
        "medieval marketplace",
        "middle ages",
        "half timbered town",
        "half-timbered town",
        "fantasy town",
        "fantasy village",
        "rpg town",
    ),
)
def medieval_town(stage: Stage) -> None:
    """Draw half-timbered houses, a gate tower and a wall, market stalls and pennants."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    gate(stage, back, w * 0.52, h + 6, h * 0.78)
    dice = stage.dice.child("timbered")
    with back.group("houses", grade=stage.grade(0.3)):
        x = -30.0
        while x < w:
            wide = dice.between(0.28, 0.38) * h
            if abs(x + wide / 2 - w * 0.52) > wide * 0.8:
                timbered(stage, back, dice, x, h + 8, wide, h * dice.between(0.5, 0.64))
            x += wide * 1.16
    cobbles(stage, land)
    n = max(2, round(w / 420))
    for k in range(n + 1):
        x = w * (k + 0.02) / n
        if abs(x - w * 0.52) > 110:
            tone = dice.pick(AWNINGS)
            stall(
                stage,
                land,
                x,
                stage.y_at(0.16),
                min(250.0, w / n * 0.6),
                min(h * 0.34, 170.0),
                tone,
                f"stall {k}",
            )
    if stage.is_empty:
        for k, (x, near) in enumerate(((0.18, 0.5), (0.24, 0.56), (0.86, 0.52))):
            stage.thing(
                land, "barrel", w * x, stage.y_at(near), 84, depth=0.08, child=f"barrel {k}"
            )
    garland(stage, stage.front, 0.25, h * 0.07)
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


def gate(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a town gate: a tower with a steep roof over an archway, and the town wall."""
    n, stone = tall * 0.2, "#b5a58e"
    with pen.group("gate", grade=stage.grade(0.46)):
        low = tall * 0.34
        pen.box(stone, 0, y - low, stage.width, low + 4)
        k = 0.0
        while k < stage.width:
            pen.box(stone, k, y - low - 14, 20, 16)
            k += 36
        pen.box(stone, x - n, y - tall * 0.66, 2 * n, tall * 0.68)
        pen.box(f"{stone}.shade", x + n * 0.4, y - tall * 0.66, n * 0.6, tall * 0.68)
        pen.box(f"{stone}.light", x - n * 1.14, y - tall * 0.7, n * 2.28, tall * 0.06)
        pen.poly(
            "#8f4a3a",
            [(x - n * 1.2, y - tall * 0.69), (x, y - tall), (x + n * 1.2, y - tall * 0.69)],
        )
        pen.poly(
            "#8f4a3a.shade",
            [(x, y - tall), (x + n * 1.2, y - tall * 0.69), (x + n * 0.3, y - tall * 0.69)],
        )
        arch: list[Point] = [
            (x - n * 0.56, y + 2, 0),
            (x - n * 0.56, y - tall * 0.18),
            (x, y - tall * 0.29),
            (x + n * 0.56, y - tall * 0.18),
            (x + n * 0.56, y + 2, 0),
        ]
        pen.blob("#4a3a36", arch)
        for dx in (-0.4, 0.4):
            pen.box(
                "#ffdf8e.lit" if stage.light.is_night else "#4f4a52",
                x + dx * n - 6,
                y - tall * 0.54,
                12,
                30,
                rounding=6,
            )
        pen.line("#5a5060", [(x, y - tall), (x, y - tall * 1.1)], 3)
        pen.poly(
            "#d8423a", [(x, y - tall * 1.1), (x + n * 0.6, y - tall * 1.07), (x, y - tall * 1.04)]
        )
        if stage.is_white:
            pen.poly(
                "#ffffff",
                [
                    (x - n * 1.2, y - tall * 0.69),
                    (x, y - tall * 1.01),
                    (x + n * 0.16, y - tall * 0.93),
                ],
            )


@place(
    "cafe terrace",
    horizon=0.6,
    land=(0.34, 0.92),
    phrase="on a café terrace",
    aliases=(
        "café terrace",
        "terrace of a cafe",
        "terrace of a café",
        "street cafe",
        "street café",
        "sidewalk cafe",
        "pavement cafe",
        "outdoor cafe",
        "outdoor café",
        "sidewalk café",
        "restaurant terrace",
        "bistro terrace",
        "open air cafe",
        "outdoor restaurant",
        "paris cafe",
        "parisian cafe",
        "french cafe",
    ),
)
def cafe_terrace(stage: Stage) -> None:
    """Draw a café front with an awning, round tables with chairs and parasols before it."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    gables(stage, back, h - h * 0.02, h * 0.2, h * 0.3, child="houses", depth=0.5)
    wide = min(w * 0.54, 560.0)
    cafe_front(stage, back, w * 0.02, h + 8, wide, h * 0.5)
    walk = "#cdc3b6" if not stage.is_white else "#f0f4f9"
    if stage.air.is_wet:
        walk = "#a29ea2"
    with land.group("pavement", grade=stage.grade(0.08)):
        land.box(walk, 0, h, w, stage.height - h, to=f"{walk}.shade")
        for k in range(8):
            y = stage.y_at((k / 8) ** 1.4)
            land.line(f"{walk}.shade", [(0, y), (w, y)], 1.4)
            for j in range(9):
                x = w / 2 + (j - 4 + 0.5 * (k % 2)) * (70 + 200 * (k / 8) ** 1.4)
                land.line(
                    f"{walk}.shade",
                    [(x, y), (x + (x - w / 2) * 0.1, stage.y_at(((k + 1) / 8) ** 1.4))],
                    1.2,
                )
    if stage.air.is_wet:
        puddles(stage, land, 0.16)
    dice = stage.dice.child("tables")
    near = ((0.16, 0.2), (0.44, 0.24), (0.74, 0.22), (0.94, 0.48), (0.06, 0.56))
    if stage.is_empty:
        near = (*near, (0.36, 0.62), (0.7, 0.72))
    for k, (x, n) in enumerate(near):
        seat(
            stage,
            land,
            w * x,
            stage.y_at(n),
            64 + 74 * n,
            dice.child(f"{k}"),
            has_parasol=k in (1, 2),
        )
    trees(stage, land, 0.1, min(h * 0.5, 240.0), (0.64, 0.95))
    lamp(stage, land, w * 0.8, stage.y_at(0.1), min(h * 0.46, 230.0))
    for k, x in enumerate((0.03, 0.66)):
        pot(stage, land, w * x, stage.y_at(0.12), 88, stage.dice.child(f"pot {k}"))


def cafe_front(stage: Stage, pen: Pen, x: float, y: float, wide: float, tall: float) -> None:
    """Draw the front of a café: shutters, lit windows, an awning, a cup as its sign."""
    night = stage.light.is_night
    glass = "#ffe0a0.lit" if night or stage.air.is_wet else "#f0dcae"
    with pen.group("cafe", grade=stage.grade(0.22)):
        pen.box("#efe3cc", x, y - tall * 1.34, wide, tall * 1.34)
        pen.poly(
            "#6f7a8a",
            [
                (x - 8, y - tall * 1.32),
                (x + wide * 0.06, y - tall * 1.56),
                (x + wide * 0.94, y - tall * 1.56),
                (x + wide + 8, y - tall * 1.32),
            ],
        )
        n = max(3, int(wide / 120))
        for k in range(n):
            wx, ww = x + wide * (k + 0.32) / n, wide * 0.34 / n
            top = y - tall * 1.16
            pen.box("#ffdf8e.lit" if night else "#8fa9b8", wx, top, ww, tall * 0.36, rounding=2)
            for s in (wx - ww * 0.5, wx + ww * 1.06):
                pen.box("#5f7f8f", s, top - 2, ww * 0.44, tall * 0.38)
            pen.line(
                "#4a4a55",
                [(wx - ww * 0.3, top + tall * 0.36), (wx + ww * 1.3, top + tall * 0.36)],
                3,
            )
            for j in range(5):
                pen.oval(
                    "#e8486a" if not stage.is_white else "#ffffff",
                    wx + ww * (0.25 * j - 0.02),
                    top + tall * 0.35,
                    ww * 0.09,
                )
            pen.poly(
                "#7f8a98",
                [
                    (wx - 4, y - tall * 1.36),
                    (wx + ww / 2, y - tall * 1.52),
                    (wx + ww + 4, y - tall * 1.36),
                ],
            )
        green = "#2f5f4a"
        pen.box(green, x, y - tall * 0.62, wide, tall * 0.62)
        for k in range(n):
            gx, gw = x + wide * (k + 0.1) / n, wide * 0.8 / n
            is_door = k == n // 2
            pen.box(glass, gx, y - tall * 0.42, gw, tall * (0.42 if is_door else 0.32))
            pen.box(f"{green}.light", gx + gw / 2 - 2, y - tall * 0.42, 4, tall * 0.34)
        stripes = max(8, int(wide / 44))
        for k in range(stripes):
            a, b = x - 6 + (wide + 12) * k / stripes, x - 6 + (wide + 12) * (k + 1) / stripes
            tone = "#c23b3b" if k % 2 else "#f8f1e4"
            pen.poly(
                tone,
                [
                    (a, y - tall * 0.62),
                    (b, y - tall * 0.62),
                    (b + 2, y - tall * 0.4),
                    (a - 2, y - tall * 0.4),
                ],
            )
            pen.oval(tone, (a + b) / 2, y - tall * 0.4, (b - a) / 2, tall * 0.03)
        sx, sy, r = x + wide * 0.5, y - tall * 0.72, tall * 0.1
        pen.oval("#f8f1e4", sx, sy, r * 1.5, r)
        pen.blob(
            "#7a4a34",
            [
                (sx - r * 0.6, sy - r * 0.4, 0.1),
                (sx + r * 0.5, sy - r * 0.4, 0.1),
                (sx + r * 0.3, sy + r * 0.5),
                (sx - r * 0.4, sy + r * 0.5),
            ],
        )
        if night or stage.air.is_wet:
            pen.glow("#ffcf7a.raw", x + wide / 2, y - tall * 0.2, wide * 0.5, alpha=0.4)


def seat(
    stage: Stage, pen: Pen, x: float, y: float, n: float, dice: Dice, *, has_parasol: bool
) -> None:
    """Draw a round table with two cups between two wicker chairs; `n` is the table's height."""
    cane = "#c08a54"
    with pen.group("table", grade=stage.grade(0.1)):
        pool(pen, x, y + 2, n * 1.3)
        for s in (-1, 1):
            cx = x + s * n * 0.95
            for dx in (-0.26, 0.26):
                pen.limb(
                    "#6b4a34",
                    [(cx + dx * n, y), (cx + dx * n * 0.9, y - n * 0.56)],
                    (n * 0.05, n * 0.05),
                )
            pen.box(cane, cx - n * 0.32, y - n * 0.62, n * 0.64, n * 0.1, rounding=3)
            bx = cx + s * n * 0.28
            pen.blob(
                cane,
                [
                    (bx - n * 0.07, y - n * 0.58, 0.2),
                    (bx + s * n * 0.06, y - n * 1.3),
                    (bx + s * n * 0.16, y - n * 1.26),
                    (bx + n * 0.1, y - n * 0.58, 0.2),
                ],
            )
        pen.limb("#3f4450", [(x, y), (x, y - n * 0.9)], (n * 0.07, n * 0.06))
        pen.oval("#3f4450", x, y - 1, n * 0.26, n * 0.05)
        pen.oval("#f4ede0", x, y - n * 0.9, n * 0.6, n * 0.12)
        pen.oval("#f4ede0.shade", x, y - n * 0.87, n * 0.6, n * 0.1, alpha=0.5)
        pen.oval("#fbf7ef", x, y - n * 0.92, n * 0.56, n * 0.1)
        for s in (-0.24, 0.26):
            pen.oval("#ffffff.shade", x + s * n, y - n * 0.93, n * 0.14, n * 0.035)
            pen.box(
                "#ffffff", x + s * n - n * 0.07, y - n * 1.05, n * 0.14, n * 0.12, rounding=n * 0.04
            )
        if has_parasol:
            tone = dice.pick(("#d9534a", "#3f8f86", "#e8a33c"))
            pen.limb("#8a6a4a", [(x, y - n * 0.9), (x, y - n * 2.5)], (n * 0.06, n * 0.05))
            k = 6
            for j in range(k):
                a, b = x + n * 1.5 * (2 * j / k - 1), x + n * 1.5 * (2 * (j + 1) / k - 1)
                pen.poly(
                    tone if j % 2 else "#f8f1e4",
                    [(x, y - n * 2.7), (b, y - n * 2.0), (a, y - n * 2.0)],
                )
                pen.oval(
                    tone if j % 2 else "#f8f1e4", (a + b) / 2, y - n * 2.0, (b - a) / 2, n * 0.07
                )
