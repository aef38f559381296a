"""Owns settings that run away from the viewer: alley and neon street.

Does not know subjects.
"""

import itertools
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point, polygon
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import bush
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import puddles, skyline

PLASTERS: Final = ("#e8c48f", "#e3a987", "#f0dcb4", "#d98f6f", "#e9cfa8", "#dcb27a")
SHUTTERS: Final = ("#5f8f8a", "#5a7fa0", "#7f9a5f", "#a5604a")
NEONS: Final = ("#ff4fa3", "#35e0ff", "#ffd84a", "#8f6bff", "#4dffb0", "#ff7a4a")


@place(
    "alley",
    horizon=0.5,
    land=(0.5, 0.93),
    has_lamps=False,
    phrase="in an alley",
    aliases=(
        "alleyway",
        "back alley",
        "narrow alley",
        "narrow street",
        "old town",
        "lane in town",
        "cobblestone alley",
        "mediterranean town",
        "italian town",
        "side street",
    ),
)
def alley(stage: Stage) -> None:
    """Draw a cobbled lane between old houses with shutters, flowers and washing."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    lane = Corridor(stage=stage, x=w / 2, half=max(0.36 * w, 270.0))
    dice = stage.dice.child("alley")
    stone = "#cdb899" if not stage.is_white else "#eef2f7"
    if stage.air.is_wet:
        stone = "#9c8f84"
    with back.group("end", grade=stage.grade(0.62)):
        _end(stage, back, lane)
    with land.group("paving", grade=stage.grade(0.08)):
        land.box(stone, 0, h, w, stage.height - h, to=f"{stone}.shade")
        rows = steps(0.1, 1.12, 16)
        for k, (far, near) in enumerate(itertools.pairwise(rows)):
            n = 9
            for c in range(n):
                a = -1.0 + 2.0 * (c + (0.5 if k % 2 else 0.0)) / n
                if dice.chance(0.45):
                    quad = lane.strip(a + 0.02, a + 2.0 / n - 0.02, far * 1.01, near * 0.985)
                    land.poly(
                        f"{stone}.light" if dice.chance(0.5) else f"{stone}.shade",
                        quad,
                        rounding=3,
                        alpha=0.5,
                    )
    for side in (-1, 1):
        _houses(stage, lane, side, dice.child(f"side {side}"))
    if stage.detail:
        _washing(stage, lane, dice.child("washing"))
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


def _end(stage: Stage, pen: Pen, lane: Corridor) -> None:
    """Draw what closes the lane: a tower with a pointed roof and a gate below."""
    x, y = lane.x, stage.y_at(0.12)
    tall = min(stage.horizon * 0.62, 330.0)
    pen.box("#e3c79a", x - 46, y - tall, 92, tall)
    pen.box("#e3c79a.shade", x + 18, y - tall, 28, tall)
    pen.poly("#b5613f", [(x - 54, y - tall), (x, y - tall * 1.26), (x + 54, y - tall)])
    pen.oval("#f8f0dc", x, y - tall * 0.8, 17)
    pen.line("#5a4636", [(x, y - tall * 0.8), (x, y - tall * 0.8 - 11)], 2.4)
    pen.line("#5a4636", [(x, y - tall * 0.8), (x + 8, y - tall * 0.8 + 3)], 2.4)
    gate: list[Point] = [
        (x - 24, y, 0),
        (x - 24, y - 44),
        (x, y - 68),
        (x + 24, y - 44),
        (x + 24, y, 0),
    ]
    pen.blob("#8a6a52", gate)


def _houses(stage: Stage, lane: Corridor, side: int, dice: Dice) -> None:
    """Draw one side of the lane, far houses first."""
    pen, night = stage.ground, stage.light.is_night
    edges = steps(0.13, 1.35, 4)
    for k, (far, near) in enumerate(itertools.pairwise(edges)):
        wall = dice.pick(PLASTERS)
        tall = lane.eye * dice.between(1.75, 2.3)
        with pen.group("house", grade=stage.grade(0.42 - 0.1 * k)):
            front = lane.panel(side, far, near, 0, tall)
            dark = f"{wall}.shade" if side > 0 else wall
            pen.poly(dark, front, to=f"{wall}.shade" if side < 0 else f"{wall}.deep")
            pen.poly(f"{wall}.shade", lane.panel(side, far, near, 0, lane.eye * 0.16), alpha=0.6)
            roof = lane.panel(side, far, near * 1.02, tall, tall + lane.eye * 0.1)
            pen.poly("#a85a3f" if not stage.is_white else "#ffffff", roof)
            shutter = dice.pick(SHUTTERS)
            floors = 3
            spans = steps(far, near, 5)
            for f in range(floors):
                low = lane.eye * (0.66 + 0.5 * f) if f else lane.eye * 0.16
                high = low + lane.eye * (0.32 if f else 0.36)
                for c in (0, 2, 4) if f else (1, 3):
                    a, b = spans[c] * 1.02, spans[min(c + 1, 5)] * 0.98
                    if high > tall:
                        continue
                    if not f:
                        door = lane.panel(side, a, b, 0, lane.eye * 0.46)
                        pen.poly(dice.pick((*SHUTTERS, "#7a4f38")), door, rounding=3)
                        continue
                    is_lit = night and dice.chance(0.6)
                    m1, m2 = a + (b - a) * 0.26, b - (b - a) * 0.26
                    pen.poly(
                        "#ffdf8e.lit" if is_lit else "#5f7482", lane.panel(side, m1, m2, low, high)
                    )
                    pen.poly(shutter, lane.panel(side, a, m1, low, high))
                    pen.poly(f"{shutter}.shade", lane.panel(side, m2, b, low, high))
                    if dice.chance(0.55) and f == 1:
                        x, y = lane.wall(side, (a + b) / 2, low)
                        r = lane.eye * 0.09 * b
                        bush(pen, dice, x, y + r * 0.5, r, "#5f9a4f")
                        for _ in range(5):
                            pen.oval(
                                dice.pick(("#e8486a", "#f7a23f", "#ffffff")),
                                x + r * dice.between(-0.9, 0.9),
                                y - r * dice.between(-0.2, 0.6),
                                r * 0.16,
                            )
            if k == 3:
                x, y = lane.wall(side, spans[3], lane.eye * 0.98)
                lantern(stage, pen, x - side * 26, y, 58, side)
    for k in range(3):
        near = (0.32, 0.52, 0.84)[k]
        x, y = lane.ground(side * 0.9, near)
        pot(stage, pen, x, y, 74 * near + 12, dice.child(f"pot {k}"))


def lantern(stage: Stage, pen: Pen, x: float, y: float, tall: float, side: int) -> None:
    """Draw a lantern on a bracket; it shines at night."""
    if stage.light.is_night:
        pen.glow("#ffcf7a.raw", x, y + tall * 0.5, tall * 2.6, alpha=0.62)
    pen.line("#3a3a42", [(x + side * 26, y), (x, y)], 4)
    pen.line("#3a3a42", [(x, y), (x, y + tall * 0.2)], 3)
    pen.poly(
        "#fff0bd.lit",
        [
            (x - tall * 0.16, y + tall * 0.3),
            (x + tall * 0.16, y + tall * 0.3),
            (x + tall * 0.1, y + tall * 0.75),
            (x - tall * 0.1, y + tall * 0.75),
        ],
    )
    pen.poly(
        "#3a3a42",
        [
            (x - tall * 0.2, y + tall * 0.32),
            (x, y + tall * 0.12),
            (x + tall * 0.2, y + tall * 0.32),
        ],
    )


def pot(stage: Stage, pen: Pen, x: float, y: float, tall: float, dice: Dice) -> None:
    """Draw a clay pot with a flowering bush."""
    with pen.group("pot", grade=stage.grade(0.1)):
        leaf = dice.pick(("#4f8f55", "#6a9f4f", "#3f7f5f"))
        bush(pen, dice, x, y - tall * 0.34, tall * 0.42, leaf)
        bloom = dice.pick(("#e8486a", "#f2a03f", "#f6efe6", "#b77fd0"))
        for _ in range(7):
            pen.oval(
                bloom,
                x + tall * 0.34 * dice.between(-1, 1),
                y - tall * dice.between(0.42, 0.68),
                tall * 0.05,
            )
        pen.poly(
            "#bf6f48",
            [
                (x - tall * 0.24, y - tall * 0.4),
                (x + tall * 0.24, y - tall * 0.4),
                (x + tall * 0.17, y),
                (x - tall * 0.17, y),
            ],
        )
        pen.box(
            "#bf6f48.light", x - tall * 0.27, y - tall * 0.44, tall * 0.54, tall * 0.09, rounding=2
        )


def _washing(stage: Stage, lane: Corridor, dice: Dice) -> None:
    """Hang lines of washing across the lane, high above."""
    pen = stage.ground
    for near, up in ((0.3, 1.5), (0.56, 1.62)):
        a, b = lane.wall(-1, near, lane.eye * up), lane.wall(1, near, lane.eye * up)
        sag = 0.05 * (b[0] - a[0])
        with pen.group("washing", grade=stage.grade(0.2)):
            middle = ((a[0] + b[0]) / 2, a[1] + sag)
            pen.line("#6a5a50", [a, middle, b], 2.0)
            n = 6
            for k in range(n):
                t = (k + 0.7) / (n + 0.4)
                x = a[0] + (b[0] - a[0]) * t
                y = a[1] + 4 * sag * t * (1 - t)
                wide, tall = 62 * near * dice.between(0.7, 1.1), 92 * near * dice.between(0.7, 1.1)
                cloth = dice.pick(("#f7f3ea", "#d9695f", "#7fa9c9", "#f0c95f", "#f7f3ea"))
                pen.blob(
                    cloth,
                    [
                        (x, y, 0),
                        (x + wide, y, 0),
                        (x + wide * 0.96, y + tall, 0.2),
                        (x + wide * 0.5, y + tall * 0.94),
                        (x + wide * 0.03, y + tall, 0.2),
                    ],
                )


@place(
    "neon street",
    horizon=0.56,
    land=(0.42, 0.93),
    has_lamps=False,
    phrase="on a neon street",
    hour="night",
    aliases=(
        "cyberpunk city",
        "cyberpunk street",
        "cyberpunk alley",
        "neon alley",
        "neon city",
        "neon lights",
        "neon signs",
        "neon-lit street",
        "tokyo street",
        "shibuya",
        "shinjuku",
        "times square",
        "las vegas",
        "night club street",
        "chinatown",
    ),
)
def neon_street(stage: Stage) -> None:
    """Draw a street of tall houses full of shining signs, mirrored in the wet road."""
    sky(stage, clouds=1)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    way = Corridor(stage=stage, x=w / 2, half=max(0.44 * w, 330.0))
    dice = stage.dice.child("neon")
    skyline(stage, back, h + 6, h * 0.3, h * 0.66, 0.72, "far towers", wide=66)
    back.glow("#ff5fb0.raw", w / 2, h, 330, alpha=0.42)
    back.glow("#3fd8ff.raw", w * 0.56, h * 0.8, 230, alpha=0.3)
    road = "#3a3b52" if not stage.is_white else "#c9d2e2"
    with land.group("road", grade=stage.grade(0.05)):
        land.box(road, 0, h, w, stage.height - h, to=f"{road}.shade")
    signs: list[tuple[float, float, float, str]] = []
    for side in (-1, 1):
        _blocks(stage, way, side, dice.child(f"side {side}"), signs)
    with land.group("mirror"):
        for x, y, wide, tone in signs:
            deep = (stage.height - y) * 0.86
            land.box(
                f"{tone}.raw", x - wide / 2, y, wide, deep, to=f"{tone}.raw", alpha=0.42, fade=0.0
            )
        for _ in range(24 + 10 * stage.detail):
            near = dice.between(0.08, 1.0)
            x, y = way.ground(dice.between(-1, 1), near)
            tone = dice.pick(NEONS)
            wide = 60 * near * dice.between(0.4, 1.3)
            land.oval(f"{tone}.raw", x, y, wide, wide * 0.08, alpha=0.34)
    for k in range(9):
        a = -0.94 + 0.21 * k
        land.poly("#f3ead2.raw", way.strip(a, a + 0.12, 0.56, 0.7), alpha=0.5)
    for far, near in zip(steps(0.12, 1.1, 7)[::2], steps(0.12, 1.1, 7)[1::2], strict=False):
        land.poly("#f3ead2.raw", way.strip(-0.018, 0.018, far, near), alpha=0.5)


def _blocks(
    stage: Stage, way: Corridor, side: int, dice: Dice, signs: list[tuple[float, float, float, str]]
) -> None:
    """Draw one side of the street; note where its signs mirror themselves."""
    pen = stage.ground
    edges = steps(0.14, 2.0, 5)
    for k, (far, near) in enumerate(itertools.pairwise(edges)):
        wall = dice.pick(("#5a4f7a", "#4a5578", "#6a4f6a", "#4f6080"))
        tall = way.eye * dice.between(1.9, 3.2)
        with pen.group("block", grade=stage.grade(0.3 - 0.06 * k)):
            pen.poly(wall, way.panel(side, far, near, 0, tall), to=f"{wall}.deep")
            spans = steps(far, near, 6)
            for f in range(1, 8):
                low = way.eye * (0.2 + 0.4 * f)
                if low + way.eye * 0.26 > tall:
                    break
                for c in range(6):
                    if dice.chance(0.6):
                        a, b = spans[c], spans[c] + (spans[c + 1] - spans[c]) * 0.62
                        tone = dice.pick(("#ffdf8e", "#ffe9b8", "#9fd8ff")) + ".lit"
                        pen.poly(
                            tone if dice.chance(0.7) else f"{wall}.deep",
                            way.panel(side, a, b, low, low + way.eye * 0.2),
                            alpha=0.9,
                        )
            for c in range(6):
                a, b = spans[c], spans[c] + (spans[c + 1] - spans[c]) * 0.86
                glass = dice.pick(("#ffd9a0", "#ffe9c4", "#ffb0d0", "#a8e6ff"))
                pane = way.panel(side, a, b, way.eye * 0.05, way.eye * 0.34)
                pen.poly(f"{glass}.lit", pane, to=f"{colour.mix(glass, '#5a3f7a', 0.5)}.raw")
            pen.poly(
                dice.pick(NEONS) + ".lit",
                way.panel(side, far, near, way.eye * 0.38, way.eye * 0.45),
            )
        tone = dice.pick(NEONS)
        at = spans[2 + k % 3]
        low, high = way.eye * dice.between(0.6, 0.9), way.eye * dice.between(1.2, 1.7)
        x, y1 = way.wall(side, at, high)
        y0 = way.wall(side, at, low)[1]
        wide = 84 * at
        x -= side * wide * 0.62
        sign(stage, pen, x, y1, wide, y0 - y1, tone, dice.child(f"sign {k}"))
        signs.append((x, way.ground(side, at)[1] + 4, wide * 0.8, tone))


def sign(
    stage: Stage, pen: Pen, x: float, y: float, wide: float, tall: float, tone: str, dice: Dice
) -> None:
    """Draw an upright shining sign: a frame of light and marks that are no letters."""
    pen.glow(f"{tone}.raw", x, y + tall / 2, max(wide, tall) * 0.8, alpha=0.42)
    pen.box("#1d1838.raw", x - wide / 2, y, wide, tall, rounding=wide * 0.16)
    pale = f"{colour.mix(tone, '#ffffff', 0.55)}.raw"
    rim = polygon(
        [
            (x - wide * 0.4, y + wide * 0.1),
            (x + wide * 0.4, y + wide * 0.1),
            (x + wide * 0.4, y + tall - wide * 0.1),
            (x - wide * 0.4, y + tall - wide * 0.1),
        ],
        rounding=wide * 0.1,
    )
    pen.edge(f"{tone}.raw", rim, max(1.4, wide * 0.07))
    n = max(2, int(tall / (wide * 0.8)))
    for k in range(n):
        cy = y + tall * (k + 0.5) / n
        r = wide * 0.2
        match dice.whole(0, 3):
            case 0:
                pen.oval(pale, x, cy, r)
                pen.oval("#1d1838.raw", x, cy, r * 0.55)
            case 1:
                pen.poly(pale, [(x - r, cy + r), (x, cy - r), (x + r, cy + r)])
            case 2:
                for dy in (-0.7, 0.0, 0.7):
                    pen.box(pale, x - r, cy + dy * r - r * 0.16, 2 * r, r * 0.32, rounding=1)
            case _:
                pen.box(pale, x - r, cy - r, 2 * r, 2 * r, rounding=r * 0.3)
