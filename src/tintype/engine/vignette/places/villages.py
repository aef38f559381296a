"""Owns the villages of peoples: of the Wild West, Africa, the Vikings and Mexico.

Does not know subjects. Long because each builds houses of its own kind.
"""

import math
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.lettering import write
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer, grass_tones, tufts
from tintype.engine.vignette.places.scenery import path, peaks, water
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import puddles
from tintype.engine.vignette.places.wild import acacia, cactus, mesa, straw

BRIGHT: Final = ("#e8743f", "#3fa0a8", "#e8b43c", "#d9568a", "#6fae5a", "#f2e2c4")
FLAGS: Final = ("#e8486a", "#f0b03c", "#4fa3d0", "#6fb35a", "#b06fc0")


def earth(stage: Stage, tone: str, *, child: str) -> None:
    """Cover the ground with bare earth and faint tracks."""
    w, h, pen, dice = stage.width, stage.horizon, stage.ground, stage.dice.child(child)
    if stage.is_white:
        tone = "#eef2f7"
    with pen.group(child, grade=stage.grade(0.08)):
        pen.box(tone, 0, h, w, stage.height - h, to=f"{tone}.shade")
        for _ in range(26):
            near = dice.roll()
            x, n = w * dice.roll(), 30 + 130 * near
            shade = f"{tone}.light" if dice.chance(0.5) else f"{tone}.shade"
            pen.oval(shade, x, stage.y_at(near), n, n * 0.06, alpha=0.5)
    if stage.air.is_wet:
        puddles(stage, pen, 0.15)


def glass(stage: Stage) -> str:
    """Return the tone of a window."""
    return "#ffdf8e.lit" if stage.light.is_night else "#5f6f7a"


@place(
    "wild west town",
    horizon=0.56,
    land=(0.34, 0.92),
    has_lamps=False,
    phrase="in a Wild West town",
    aliases=(
        "western town",
        "old west town",
        "old west",
        "frontier town",
        "cowboy town",
        "saloon street",
        "wild west street",
        "western street",
        "gold rush town",
        "ghost town",
        "far west",
    ),
)
def wild_west_town(stage: Stage) -> None:
    """Draw a dusty street of wooden houses with false fronts, porches, a water tower."""
    sky(stage, clouds=1)
    mesa(stage)
    w, h, back = stage.width, stage.horizon, stage.back
    earth(stage, "#d9b27a", child="dust")
    dice = stage.dice.child("west")
    signs = ["SALOON", "SHERIFF", "BANK", "STORE", "HOTEL"]
    with back.group("water tower", grade=stage.grade(0.5)):
        x, n = w * 0.9, h * 0.5
        for dx in (-0.16, 0.16):
            back.line("#7a5a40", [(x + dx * n * 1.2, h), (x + dx * n * 0.8, h - n * 0.6)], 7)
        back.box("#9a7048", x - n * 0.2, h - n * 0.96, n * 0.4, n * 0.38)
        back.poly(
            "#7a5038",
            [(x - n * 0.24, h - n * 0.95), (x, h - n * 1.16), (x + n * 0.24, h - n * 0.95)],
        )
    x, k = -20.0, 0
    while x < w * 0.98:
        wide = dice.between(0.3, 0.38) * h
        with back.group("house", grade=stage.grade(0.28)):
            false_front(
                stage, back, dice, x, h + 8, wide, h * dice.between(0.42, 0.56), signs[k % 5]
            )
        x, k = x + wide * dice.between(1.02, 1.2), k + 1
    for px, near in ((0.06, 0.24), (0.95, 0.3)):
        cactus(stage.ground, w * px, stage.y_at(near), 120 + 60 * near)
    if stage.is_empty:
        for k, (px, near) in enumerate(((0.3, 0.36), (0.35, 0.4))):
            stage.thing(
                stage.ground, "barrel", w * px, stage.y_at(near), 80, depth=0.1, child=f"barrel {k}"
            )


def false_front(
    stage: Stage, pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float, sign: str
) -> None:
    """Draw a wooden house with a false front, a sign and a porch; (x, y) is its lower left."""
    wall = dice.pick(("#b5855a", "#a06f4a", "#8f7a62", "#c09a6a", "#9a5f48"))
    pen.box(wall, x, y - tall * 0.8, wide, tall * 0.8)
    pen.box(wall, x + wide * 0.06, y - tall, wide * 0.88, tall * 0.24)
    pen.box(f"{wall}.deep", x + wide * 0.02, y - tall - 5, wide * 0.96, 9)
    n = 11
    for k in range(1, n):
        pen.line(f"{wall}.shade", [(x + wide * k / n, y), (x + wide * k / n, y - tall * 0.98)], 1.6)
    pen.box("#f2e2c0", x + wide * 0.12, y - tall * 0.94, wide * 0.76, tall * 0.16, rounding=3)
    write(
        pen,
        "#5a3a28",
        sign,
        x=x + wide * 0.17,
        y=y - tall * 0.92,
        width=wide * 0.66,
        height=tall * 0.11,
    )
    for dx in (0.16, 0.64):
        pen.box("#f2e6cc", x + wide * dx - 3, y - tall * 0.72, wide * 0.2 + 6, tall * 0.2)
        pen.box(glass(stage), x + wide * dx, y - tall * 0.7, wide * 0.2, tall * 0.16)
    pen.box("#4a3226", x + wide * 0.38, y - tall * 0.32, wide * 0.24, tall * 0.32)
    for s in (0, 1):
        pen.box(
            f"{wall}.light",
            x + wide * (0.385 + 0.12 * s),
            y - tall * 0.24,
            wide * 0.11,
            tall * 0.17,
        )
    for dx in (0.08, 0.72):
        pen.box(glass(stage), x + wide * dx, y - tall * 0.3, wide * 0.2, tall * 0.2)
    pen.poly(
        f"{wall}.deep",
        [
            (x - 4, y - tall * 0.4),
            (x + wide + 4, y - tall * 0.4),
            (x + wide + 14, y - tall * 0.34),
            (x - 14, y - tall * 0.34),
        ],
    )
    for k in range(4):
        pen.box(f"{wall}.shade", x - 6 + (wide + 4) * k / 3, y - tall * 0.34, 7, tall * 0.36)
    pen.box(f"{wall}.light", x - 12, y - 4, wide + 24, 10)
    if stage.is_white:
        pen.box("#ffffff", x - 12, y - tall * 0.42, wide + 24, 7, rounding=3)


@place(
    "african village",
    horizon=0.56,
    land=(0.34, 0.92),
    phrase="in an African village",
    aliases=(
        "village in africa",
        "masai village",
        "maasai village",
        "zulu village",
        "tribal village",
        "village of huts",
        "african huts",
        "hut village",
        "stone age village",
        "prehistoric village",
    ),
)
def african_village(stage: Stage) -> None:
    """Draw round huts of clay with roofs of straw on red earth, acacias and a far mountain."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    peaks(stage, back, h + 8, h * 0.14, h * 0.3, child="far", depth=0.85, tone="#9a8f9a", snow=0.0)
    stage.ridge(back, "#c9a85f", h - 14, 12, child="savannah", steps=4, depth=0.6)
    with back.group("acacias", grade=stage.grade(0.55)):
        for x, n in ((0.12, 0.3), (0.56, 0.26), (0.9, 0.36)):
            acacia(back, w * x, h + 4, h * n)
    earth(stage, "#cf8f5c", child="red earth")
    dice = stage.dice.child("huts")
    spots = (
        (0.34, 0.04, 0.7),
        (0.66, 0.03, 0.66),
        (0.14, 0.12, 1.0),
        (0.86, 0.14, 1.06),
        (0.5, 0.1, 0.84),
    )
    for x, near, size in spots:
        with land.group("hut", grade=stage.grade(0.34 - near)):
            hut(land, dice, w * x, stage.y_at(near), min(h * 0.34, 190.0) * size)
    straw(stage, land, 0.2, 0.9, 10)
    if stage.is_empty:
        with land.group("fire", grade=stage.grade(0.05)):
            stage.thing(land, "campfire", w * 0.5, stage.y_at(0.52), 90, depth=0.05, child="fire")


def hut(pen: Pen, dice: Dice, x: float, y: float, n: float) -> None:
    """Draw one round hut; (x, y) is the middle of its foot, `n` its height."""
    clay = dice.pick(("#c98a5a", "#b5764a", "#d9a06f"))
    pen.blob(
        clay,
        [
            (x - n * 0.42, y, 0.2),
            (x - n * 0.42, y - n * 0.5, 0),
            (x + n * 0.42, y - n * 0.5, 0),
            (x + n * 0.42, y, 0.2),
        ],
        to=f"{clay}.shade",
        slope="across",
    )
    for k in range(7):
        a = x - n * 0.36 + n * 0.12 * k
        pen.poly(
            "#f2e2c0", [(a, y - n * 0.2), (a + n * 0.06, y - n * 0.3), (a + n * 0.12, y - n * 0.2)]
        )
    pen.blob(
        "#4a3028",
        [
            (x - n * 0.1, y, 0),
            (x - n * 0.1, y - n * 0.3),
            (x, y - n * 0.38),
            (x + n * 0.1, y - n * 0.3),
            (x + n * 0.1, y, 0),
        ],
    )
    roof = "#c9a35a"
    cone: list[Point] = [
        (x - n * 0.6, y - n * 0.4, 0.2),
        (x, y - n, 0),
        (x + n * 0.6, y - n * 0.4, 0.2),
        (x, y - n * 0.34),
    ]
    body = pen.blob(roof, cone)
    with pen.inside(body):
        for k in range(15):
            t = k / 14
            pen.line(f"{roof}.shade", [(x, y - n), (x - n * 0.62 + n * 1.24 * t, y - n * 0.34)], 2)
        pen.poly(
            f"{roof}.deep",
            [(x, y - n), (x + n * 0.62, y - n * 0.4), (x + n * 0.3, y - n * 0.3)],
            alpha=0.4,
        )
    pen.oval("#8a6a3a", x, y - n * 0.98, n * 0.05)


@place(
    "viking village",
    horizon=0.5,
    land=(0.56, 0.92),
    water=(0.06, 0.2),
    phrase="in a Viking village",
    aliases=(
        "village by a fjord",
        "norse village",
        "fjord village",
        "village on a fjord",
        "viking settlement",
        "viking town",
        "viking harbour",
    ),
)
def viking_village(stage: Stage) -> None:
    """Draw longhouses with roofs of turf on the shore of a fjord, steep mountains, a longship."""
    sky(stage, clouds=3)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    peaks(stage, back, h + 6, h * 0.4, h * 0.74, child="far", depth=0.82, tone="#7f93ac")
    for s in (-1, 1):
        edge = 0.0 if s < 0 else w
        wall: list[Point] = [
            (edge - s * -20, h + 12, 0),
            (edge, h * 0.2),
            (edge - s * w * 0.12, h * 0.36),
            (edge - s * w * 0.22, h * 0.7),
            (edge - s * w * 0.36, h + 12, 0),
        ]
        with back.group("cliff", grade=stage.grade(0.5)):
            back.blob("#5f7a72" if not stage.is_white else "#dfe8f0", wall, to="#4f655f")
    shore = stage.y_at(0.3)
    water(stage, land, h, shore + 20, far="#7fa9bf", near="#3a6f8c")
    with land.group("longship", grade=stage.grade(0.2)):
        longship(land, w * 0.58, stage.y_at(0.16), min(w * 0.3, 280.0))
    grass = grass_tones(stage)[2]
    with land.group("shore", grade=stage.grade(0.08)):
        land.blob(
            grass,
            [
                (-30, shore + 6, 0),
                (w * 0.3, shore - 6),
                (w * 0.7, shore + 12),
                (w + 30, shore, 0),
                (w + 30, stage.height + 20, 0),
                (-30, stage.height + 20, 0),
            ],
            to=f"{grass}.shade",
        )
    path(
        stage,
        land,
        "#b59a72" if not stage.is_white else "#e3e9f0",
        child="path",
        top=0.34,
        narrow=40,
        wide=320,
    )
    for x, near, size in ((0.2, 0.4, 0.86), (0.84, 0.42, 0.9), (0.08, 0.6, 1.1)):
        with land.group("longhouse", grade=stage.grade(0.2 - 0.1 * near)):
            longhouse(stage, land, w * x, stage.y_at(near), min(h * 0.34, 170.0) * size)
    for x in (0.36, 0.68):
        conifer(land, w * x, stage.y_at(0.34), 110, "#3f6f58", is_white=stage.is_white)
    tufts(stage, land, 0.5, 0.95, 12)


def longhouse(stage: Stage, pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a longhouse from its gable side: crossed boards, a turf roof, shields on its wall."""
    wood, turf = "#8a6242", "#7a8f4f" if not stage.is_white else "#ffffff"
    pen.box(wood, x - n * 0.8, y - n * 0.36, n * 1.6, n * 0.36)
    for k in range(12):
        pen.line(
            f"{wood}.shade",
            [(x - n * 0.8 + n * 0.14 * k, y), (x - n * 0.8 + n * 0.14 * k, y - n * 0.36)],
            2,
        )
    roof: list[Point] = [
        (x - n * 0.94, y - n * 0.34, 0),
        (x - n * 0.7, y - n * 0.84, 0.2),
        (x, y - n * 0.78),
        (x + n * 0.7, y - n * 0.84),
        (x + n * 0.94, y - n * 0.3, 0),
    ]
    pen.blob(turf, roof, to=f"{turf}.shade")
    for s in (-1, 1):
        tip = x + s * n * 0.7
        pen.line(wood, [(tip - n * 0.16, y - n * 0.7), (tip + n * 0.1, y - n * 1.04)], n * 0.05)
        pen.line(
            f"{wood}.deep", [(tip + n * 0.16, y - n * 0.7), (tip - n * 0.1, y - n * 1.04)], n * 0.05
        )
    pen.box("#4a3226", x - n * 0.12, y - n * 0.28, n * 0.24, n * 0.28, rounding=4)
    for k, tone in enumerate(("#c8483f", "#e8b43c", "#3f6f9a", "#f2e6cc")):
        cx = x + n * (-0.62 + 0.2 * k + (0.44 if k > 1 else 0.0))
        pen.oval(tone, cx, y - n * 0.16, n * 0.09)
        pen.oval("#5a5a62", cx, y - n * 0.16, n * 0.03)
    pen.oval("#d9d4cc", x + n * 0.1, y - n * 0.98, n * 0.1, n * 0.07, alpha=0.6)
    pen.oval("#d9d4cc", x + n * 0.16, y - n * 1.14, n * 0.14, n * 0.09, alpha=0.5)


def longship(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a ship with a dragon's head, a striped sail and a row of shields."""
    pen.line("#6a4a34", [(x, y - n * 0.1), (x, y - n * 0.86)], 5)
    for k in range(6):
        a, b = x - n * 0.3 + n * 0.1 * k, x - n * 0.2 + n * 0.1 * k
        tone = "#c8483f" if k % 2 else "#f6efe0"
        pen.poly(tone, [(a, y - n * 0.8), (b, y - n * 0.8), (b, y - n * 0.3), (a, y - n * 0.3)])
    pen.box("#6a4a34", x - n * 0.34, y - n * 0.83, n * 0.68, 6, rounding=3)
    hull: list[Point] = [
        (x - n * 0.52, y - n * 0.34, 0),
        (x - n * 0.44, y - n * 0.1),
        (x, y - n * 0.06),
        (x + n * 0.44, y - n * 0.1),
        (x + n * 0.52, y - n * 0.34, 0),
        (x + n * 0.38, y + 4),
        (x - n * 0.38, y + 4),
    ]
    pen.blob("#7a5238", hull)
    pen.limb(
        "#7a5238",
        [(x + n * 0.46, y - n * 0.14), (x + n * 0.54, y - n * 0.36), (x + n * 0.62, y - n * 0.34)],
        (n * 0.06, n * 0.05, n * 0.03),
    )
    pen.limb(
        "#7a5238",
        [(x - n * 0.46, y - n * 0.14), (x - n * 0.54, y - n * 0.38)],
        (n * 0.06, n * 0.03),
    )
    for k in range(8):
        tone = ("#e8b43c", "#3f6f9a", "#c8483f")[k % 3]
        pen.oval(tone, x - n * 0.34 + n * 0.098 * k, y - n * 0.07, n * 0.048)
        pen.oval("#5a5a62", x - n * 0.34 + n * 0.098 * k, y - n * 0.07, n * 0.014)


@place(
    "mexican village",
    horizon=0.56,
    land=(0.34, 0.92),
    phrase="in a Mexican village",
    aliases=(
        "mexican town",
        "mexican street",
        "mexico",
        "village in mexico",
        "mexican square",
        "pueblo",
        "adobe village",
        "cuban street",
        "havana",
        "latin american town",
    ),
)
def mexican_village(stage: Stage) -> None:
    """Draw bright flat-roofed houses, a white church, cacti and strings of cut paper."""
    sky(stage, clouds=1)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mesa(stage)
    dice = stage.dice.child("mexico")
    with back.group("church", grade=stage.grade(0.4)):
        x, n, wall = w * 0.54, h * 0.62, "#f6eede"
        back.box(wall, x - n * 0.26, h - n * 0.6, n * 0.52, n * 0.62)
        back.blob(
            wall,
            [
                (x - n * 0.26, h - n * 0.58, 0),
                (x - n * 0.16, h - n * 0.74),
                (x, h - n * 0.92),
                (x + n * 0.16, h - n * 0.74),
                (x + n * 0.26, h - n * 0.58, 0),
            ],
        )
        back.blob(
            "#8a6a58",
            [
                (x - n * 0.06, h - n * 0.6, 0),
                (x - n * 0.06, h - n * 0.7),
                (x, h - n * 0.76),
                (x + n * 0.06, h - n * 0.7),
                (x + n * 0.06, h - n * 0.6, 0),
            ],
        )
        back.oval("#e0b34c", x, h - n * 0.64, n * 0.035)
        back.line("#8a6a58", [(x, h - n * 0.92), (x, h - n * 1.02)], 4)
        back.line("#8a6a58", [(x - 9, h - n * 0.98), (x + 9, h - n * 0.98)], 4)
        back.blob(
            "#7a4a34",
            [
                (x - n * 0.1, h + 8, 0),
                (x - n * 0.1, h - n * 0.2),
                (x, h - n * 0.3),
                (x + n * 0.1, h - n * 0.2),
                (x + n * 0.1, h + 8, 0),
            ],
        )
    earth(stage, "#e0bd8a", child="dust")
    x = -20.0
    while x < w:
        wide, tall = h * dice.between(0.26, 0.36), h * dice.between(0.24, 0.34)
        if abs(x + wide / 2 - w * 0.54) > wide * 0.8:
            with back.group("house", grade=stage.grade(0.24)):
                adobe(stage, back, dice, x, h + 8, wide, tall)
        x += wide * 1.04
    for px, near in ((0.05, 0.2), (0.93, 0.24), (0.8, 0.12)):
        cactus(land, w * px, stage.y_at(near), 130 + 60 * near)
    for row in (0.1, 0.2):
        bunting(stage, h * row, dice)


def adobe(stage: Stage, pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float) -> None:
    """Draw a house of painted clay with beam ends, a round door and pots."""
    wall = dice.pick(BRIGHT)
    pen.box(wall, x, y - tall, wide, tall, rounding=6, to=f"{wall}.shade")
    pen.box(f"{wall}.light", x - 4, y - tall - 6, wide + 8, 12, rounding=5)
    pen.box(f"{wall}.deep", x, y - tall * 0.16, wide, tall * 0.16)
    for k in range(6):
        pen.oval("#7a5238", x + wide * (k + 0.5) / 6, y - tall * 0.84, 5)
    door = x + wide * dice.pick((0.16, 0.6))
    pen.blob(
        "#6a4030",
        [
            (door, y, 0),
            (door, y - tall * 0.34),
            (door + wide * 0.12, y - tall * 0.48),
            (door + wide * 0.24, y - tall * 0.34),
            (door + wide * 0.24, y, 0),
        ],
    )
    window = x + wide * (0.6 if door < x + wide * 0.4 else 0.16)
    pen.box("#fbf6ea", window - 4, y - tall * 0.62, wide * 0.22 + 8, tall * 0.26)
    pen.box(glass(stage), window, y - tall * 0.6, wide * 0.22, tall * 0.22)
    for k in range(4):
        pen.oval(FLAGS[k], window + wide * 0.07 * k, y - tall * 0.34, wide * 0.035)


def bunting(stage: Stage, y: float, dice: Dice) -> None:
    """Hang strings of cut paper across the picture."""
    pen, w = stage.front, stage.width
    with pen.group("papel picado", grade=stage.grade(0.0)):
        n = max(8, int(w / 74))
        spots = [(w * k / n, y + 34 * math.sin(math.pi * ((k * 2 / n) % 1))) for k in range(n + 1)]
        pen.line("#6a5a58", spots, 1.6)
        for px, py in spots[:-1]:
            tone = dice.pick(FLAGS)
            pen.poly(
                tone,
                [
                    (px + 6, py),
                    (px + 62, py),
                    (px + 62, py + 40),
                    (px + 48, py + 32),
                    (px + 34, py + 42),
                    (px + 20, py + 32),
                    (px + 6, py + 40),
                ],
            )
            pen.oval("#ffffff", px + 34, py + 17, 6, alpha=0.7)
