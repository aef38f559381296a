"""Owns the sea from below: the deep, its reef and its weed. Does not know subjects."""

import math

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.scenery import rock
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "underwater",
    horizon=0.78,
    land=(0.2, 0.85),
    is_weightless=True,
    phrase="under water",
    aliases=(
        "under the sea",
        "deep sea",
        "seabed",
        "aquarium",
        "ocean floor",
        "bottom of the sea",
        "sea floor",
    ),
)
def underwater(stage: Stage) -> None:
    """Draw the blue deep with shafts of light, weed, coral and a sandy floor."""
    w, h, back, pen = stage.width, stage.height, stage.back, stage.ground
    night = stage.light.is_night
    top, mid, low = (
        ("#2a6a9a", "#154670", "#0b2a4d") if night else ("#7fd6e2", "#2f9cc0", "#135f8f")
    )
    back.box(f"{top}.raw", 0, 0, w, h * 0.46, to=f"{mid}.raw")
    back.box(f"{mid}.raw", 0, h * 0.45, w, h * 0.56, to=f"{low}.raw")
    dice = stage.dice.child("deep")
    for _ in range(6):
        x, n = w * dice.between(0, 0.9), dice.between(24, 76)
        lean = h * dice.between(0.16, 0.3)
        back.poly(
            "#e9fbff.raw",
            [(x, -10), (x + n, -10), (x + n * 2.2 + lean, h * 0.8), (x + lean, h * 0.8)],
            to="#e9fbff.raw",
            alpha=0.2,
            fade=0.0,
        )
    hill = colour.mix(mid, low, 0.45)
    stage.ridge(back, f"{hill}.raw", h * 0.64, 40, child="reef far", steps=6, to=f"{low}.raw")
    stage.ridge(
        back, f"{colour.mix(low, '#0d3b5c', 0.5)}.raw", h * 0.74, 30, child="reef near", steps=7
    )
    sand = colour.mix("#f0dcae", mid, 0.34 if not night else 0.66)
    stage.ridge(
        pen,
        f"{sand}.raw",
        stage.y_at(0.1),
        12,
        child="sand",
        steps=4,
        to=f"{colour.mix(sand, low, 0.45)}.raw",
    )
    for near in sorted(dice.between(0.05, 0.8) for _ in range(9 + 4 * stage.detail)):
        side = dice.between(-0.02, 0.34) if dice.chance(0.5) else dice.between(0.66, 1.02)
        x, y = w * side, stage.y_at(near)
        tall = (70 + 110 * near) * dice.between(0.7, 1.2)
        veil = 0.45 * (1 - near)
        roll = dice.roll()
        if roll < 0.5:
            weed(
                pen, x, y, tall, colour.mix(dice.pick(("#3f9a6a", "#5fb07a", "#7fae4f")), mid, veil)
            )
        elif roll < 0.82:
            coral(
                pen,
                x,
                y,
                tall * 0.7,
                colour.mix(dice.pick(("#f2766b", "#f2a65a", "#d06bb0")), mid, veil),
            )
        else:
            rock(pen, dice, x, y, tall * 0.4, f"{colour.mix('#8a94a3', mid, veil + 0.2)}")
    school(stage, back, colour.mix(mid, low, 0.5))
    reef(stage, low)
    front = stage.front
    for _ in range(10 + 8 * stage.detail):
        x, y, r = dice.between(0, w), dice.between(0.05, 0.85) * h, 2 + 7 * dice.roll() ** 2
        front.oval("#ffffff.raw", x, y, r, alpha=0.22)
        front.oval("#ffffff.raw", x - r * 0.3, y - r * 0.3, r * 0.3, alpha=0.8)


@place(
    "coral reef",
    horizon=0.7,
    land=(0.3, 0.85),
    is_weightless=True,
    phrase="at a coral reef",
    aliases=(
        "reef",
        "corals",
        "barrier reef",
        "tropical reef",
        "colourful reef",
        "great barrier reef",
    ),
)
def coral_reef(stage: Stage) -> None:
    """Draw the deep with banks of corals of many kinds, and small bright fish about them."""
    underwater.draw(stage)
    w, h, pen, dice = stage.width, stage.height, stage.ground, stage.dice.child("banks")
    night = stage.light.is_night
    mid = "#154670" if night else "#2f9cc0"
    tones = ("#f2766b", "#f2a65a", "#d06bb0", "#f7c65c", "#9a6fd0", "#5fc0a8")
    rows = ((0.12, 0.5, 0.5), (0.42, 0.4, 0.26), (0.82, 0.3, 0.08))
    for nearness, reach, veil in rows:
        y = stage.y_at(nearness)
        size = (90 + 90 * nearness) * min(1.0, w / 800)
        reach = 0.52 if stage.is_empty else reach
        spots: list[float] = []
        for side in (0, 1):
            for k in range(9):
                t = reach * (k + dice.between(0, 0.8)) / 9
                spots.append(w * (t if side == 0 else 1 - t))
        for x in spots:
            edge = min(1.0, 1.25 - min(x, w - x) / (0.6 * w))
            rise = size * edge * (0.5 if stage.is_empty else 0.8)
            with pen.group(grade=stage.grade(0.02)):
                stone = colour.mix("#7a6f86", mid, veil)
                rock(pen, dice, x, y + size * 0.24, size * 0.5, stone)
                tone = colour.mix(dice.pick(tones), mid, veil)
                growth(pen, x, y - rise * 0.2, size * dice.between(0.7, 1.1), tone, dice)
    for _ in range(10 + 4 * stage.detail):
        x, y = w * dice.between(0.04, 0.96), h * dice.between(0.34, 0.82)
        small_fish(pen, x, y, dice.between(9, 17), dice.pick((-1, 1)), dice.pick(tones[:4]))


def growth(pen: Pen, x: float, y: float, tall: float, tone: str, dice: Dice) -> None:
    """Draw one coral: branches, a fan, tubes or a brain."""
    form = dice.roll()
    if form < 0.4:
        coral(pen, x, y, tall, tone)
    elif form < 0.62:
        for k in range(5):
            lean = (k - 2) * 0.2
            top = (x + lean * tall, y - tall * (0.9 - 0.12 * abs(k - 2)))
            pen.limb(tone, [(x + lean * tall * 0.4, y), top], (tall * 0.16, tall * 0.2))
            pen.oval(f"{tone}.deep", top[0], top[1], tall * 0.09, tall * 0.05)
    elif form < 0.82:
        dome: list[Point] = [
            (x - tall * 0.5, y, 0.2),
            (x - tall * 0.42, y - tall * 0.4),
            (x, y - tall * 0.6),
        ]
        dome += [(x + tall * 0.42, y - tall * 0.4), (x + tall * 0.5, y, 0.2)]
        pen.blob(tone, dome)
        for k in range(4):
            r = tall * (0.1 + 0.1 * k)
            pen.line(
                f"{tone}.shade",
                [
                    (x - r, y - tall * 0.08),
                    (x, y - r * 1.1 - tall * 0.06),
                    (x + r, y - tall * 0.08),
                ],
                2.2,
            )
    else:
        for k in range(9):
            a = -1.25 + 2.5 * k / 8
            tip = (x + math.sin(a) * tall * 0.7, y - math.cos(a) * tall * 0.9)
            pen.line(tone, [(x, y), ((x + tip[0]) / 2 + a * 4, (y + tip[1]) / 2), tip], tall * 0.05)
            pen.oval(f"{tone}.light", tip[0], tip[1], tall * 0.04)
        pen.line(
            f"{tone}.shade",
            [
                (x - tall * 0.4, y - tall * 0.4),
                (x, y - tall * 0.52),
                (x + tall * 0.4, y - tall * 0.4),
            ],
            2,
        )


def small_fish(pen: Pen, x: float, y: float, n: float, way: int, tone: str) -> None:
    """Draw a little reef fish with a stripe."""
    body: list[Point] = [
        (x + way * n, y, 0.4),
        (x, y - n * 0.55),
        (x - way * n * 0.8, y - n * 0.08, 0.3),
    ]
    body += [(x - way * n * 1.4, y - n * 0.5, 0), (x - way * n * 1.2, y)]
    body += [(x - way * n * 1.4, y + n * 0.5, 0), (x - way * n * 0.8, y + n * 0.08, 0.3)]
    pen.blob(tone, [*body, (x, y + n * 0.55)])
    pen.limb(
        "#ffffff",
        [(x + way * n * 0.2, y - n * 0.4), (x + way * n * 0.26, y + n * 0.4)],
        (n * 0.16, n * 0.16),
    )
    pen.oval("#26303a", x + way * n * 0.62, y - n * 0.12, n * 0.1)


def school(stage: Stage, pen: Pen, tone: str) -> None:
    """Draw a school of small fish far away, all on one way."""
    dice, w, h = stage.dice.child("school"), stage.width, stage.height
    cx, cy, way = w * dice.pick((0.22, 0.78)), h * dice.between(0.2, 0.34), dice.pick((-1, 1))
    for _ in range(9 + 4 * stage.detail):
        x, y = cx + dice.between(-130, 130), cy + dice.between(-50, 50)
        n = dice.between(8, 15)
        pen.blob(
            f"{tone}.raw",
            [
                (x + way * n, y, 0.4),
                (x, y - n * 0.42),
                (x - way * n * 0.8, y - n * 0.06, 0.3),
                (x - way * n * 1.4, y - n * 0.4, 0),
                (x - way * n * 1.2, y),
                (x - way * n * 1.4, y + n * 0.4, 0),
                (x - way * n * 0.8, y + n * 0.06, 0.3),
                (x, y + n * 0.42),
            ],
            alpha=0.75,
        )


def reef(stage: Stage, low: str) -> None:
    """Grow coral and weed on rocks in the lower corners, before everything."""
    pen, dice, w, h = stage.front, stage.dice.child("reef"), stage.width, stage.height + 8
    size = min(150.0, stage.width * 0.16)
    for side in (0, 1):
        x0, way = (0.0, 1) if side == 0 else (w, -1)
        tones = ("#f2766b", "#f2a65a", "#d06bb0", "#f7c65c")
        for k, (dx, n) in enumerate(((0.1, 1.0), (0.62, 0.62), (0.36, 0.8))):
            tone = colour.mix(tones[(k + 2 * side) % 4], low, 0.16)
            coral(
                pen, x0 + way * dx * size, h - size * 0.24, size * n * dice.between(0.9, 1.1), tone
            )
        weed(
            pen,
            x0 + way * size * 0.9,
            h - 6,
            size * dice.between(1.0, 1.3),
            colour.mix("#4fae72", low, 0.16),
        )
        for dx, n in ((0.0, 0.5), (0.5, 0.36), (0.9, 0.22)):
            rock(pen, dice, x0 + way * dx * size, h, size * n, colour.mix("#6f7f96", low, 0.3))


def weed(pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw three waving ribbons."""
    for k, n in ((-1, 0.7), (1, 0.8), (0, 1.0)):
        dx, s = k * tall * 0.08, tall * n
        pen.limb(
            f"{tone}.shade" if k else tone,
            [
                (x + dx, y),
                (x + dx + s * 0.09, y - s * 0.35),
                (x + dx - s * 0.06, y - s * 0.7),
                (x + dx + s * 0.05, y - s),
            ],
            (tall * 0.08, tall * 0.09, tall * 0.07, 2),
        )


def coral(pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a branching coral."""
    for dx, n, bend in (
        (-0.34, 0.66, -0.12),
        (0.34, 0.7, 0.12),
        (-0.14, 0.92, -0.02),
        (0.15, 0.86, 0.04),
        (0, 1, 0),
    ):
        tip = (x + (dx + bend) * tall, y - n * tall)
        pen.limb(
            tone,
            [(x, y), (x + dx * tall * 0.7, y - n * tall * 0.45), tip],
            (tall * 0.13, tall * 0.09, tall * 0.07),
        )
        pen.oval(f"{tone}.light", tip[0], tip[1], tall * 0.045)
