"""Owns the settings of open land: meadow, hills, forest, mountains and their kin.

Does not know subjects.
"""

import math

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import rays, sky
from tintype.engine.vignette.places.scenery import (
    at_line,
    bush,
    conifer,
    grass_tones,
    jag,
    lawn,
    leaf_tones,
    path,
    peaks,
    rock,
    tufts,
    wood,
)
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "meadow",
    horizon=0.56,
    phrase="in a meadow",
    aliases=("field", "grass", "pasture", "grassland", "prairie", "lawn"),
)
def meadow(stage: Stage) -> None:
    """Draw rolling grass below far hills, with flowers near the viewer."""
    sky(stage)
    _far, mid, _ = grass_tones(stage)
    h, hill = stage.horizon, "#7fa9b8" if not stage.is_white else "#c2d2e2"
    stage.ridge(stage.back, hill, h - 52, 36, child="hills far", steps=5, depth=0.9)
    stage.ridge(stage.back, mid, h - 16, 22, child="hills near", steps=4, depth=0.72)
    land = stage.ground
    wood(stage, land, h + 14, 34, 74, child="wood", depth=0.58, density=0.45)
    lawn(stage, land)
    tufts(stage, land, 0.3, 0.8, 14 + 12 * stage.detail)
    tufts(stage, stage.front, 0.94, 1.05, 8 + 5 * stage.detail)


@place("hills", horizon=0.52, phrase="in the hills", aliases=("hill", "countryside", "valley"))
def hills(stage: Stage) -> None:
    """Draw hill behind hill, with fields, hedges and a winding path."""
    sky(stage)
    far, mid, near = grass_tones(stage)
    h = stage.horizon
    blue = "#86aebb" if not stage.is_white else "#c5d4e3"
    stage.ridge(stage.back, blue, h - 84, 50, child="blue hills", steps=4, depth=0.95)
    stage.ridge(stage.back, mid, h - 40, 44, child="far hills", steps=3, depth=0.72, to=far)
    land = stage.ground
    wood(stage, land, h - 6, 26, 50, child="hedge", depth=0.62, density=0.8)
    stage.ridge(land, far, h + 8, 34, child="second", steps=3, depth=0.45, to=mid)
    path(stage, land, "#e7d3a6" if not stage.is_white else "#dfe8f2", child="path", top=0.1)
    stage.ridge(land, mid, stage.y_at(0.36), 26, child="third", steps=2, depth=0.2, to=near)
    path(
        stage,
        land,
        "#e7d3a6" if not stage.is_white else "#dfe8f2",
        child="path 2",
        top=0.4,
        narrow=60,
        wide=240,
    )
    tufts(stage, land, 0.45, 0.85, 10 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 7 + 4 * stage.detail)


@place(
    "forest",
    horizon=0.5,
    phrase="in the forest",
    aliases=("woods", "wood", "woodland", "clearing", "grove"),
)
def forest(stage: Stage) -> None:
    """Draw a clearing between rows of trees, with beams of light."""
    sky(stage, clouds=1)
    h, w = stage.horizon, stage.width
    back, land = stage.back, stage.ground
    far, mid, near = grass_tones(stage)
    stage.ridge(
        back,
        "#6d9a92" if not stage.is_white else "#b9cad6",
        h - 70,
        30,
        child="far wood",
        steps=14,
        depth=0.85,
    )
    tall = min(h * 0.95, 400.0)
    wood(stage, back, h + 4, tall * 0.5, tall * 0.72, child="row 3", depth=0.7, density=1.5)
    stage.ridge(land, far, h + 6, 9, child="floor far", depth=0.45, to=mid)
    wood(
        stage,
        land,
        stage.y_at(0.1),
        tall * 0.66,
        tall * 0.95,
        child="row 2",
        depth=0.4,
        density=0.8,
        clear=(0.34, 0.66),
    )
    stage.ridge(land, mid, stage.y_at(0.16), 12, child="floor", steps=4, depth=0.16, to=near)
    if not stage.light.is_night and stage.weather in ("clear", "wind", "fog"):
        rays(stage, land, w * 0.16, -30, reach=h * 1.5)
    dice = stage.dice.child("undergrowth")
    with land.group("undergrowth", grade=stage.grade(0.15)):
        for _ in range(5 + 3 * stage.detail):
            side = dice.between(-0.05, 0.3) if dice.chance(0.5) else dice.between(0.7, 1.05)
            bush(
                land,
                dice,
                w * side,
                stage.y_at(dice.between(0.2, 0.5)),
                dice.between(18, 42),
                dice.pick(leaf_tones(stage)),
            )
    toadstools(stage, land)
    tufts(stage, land, 0.3, 0.85, 12 + 9 * stage.detail, bloom=0.16)
    trunks(stage)
    ferns(stage, stage.front)


def trunks(stage: Stage) -> None:
    """Frame the picture with two near trunks and the leaves above them."""
    pen, w, dice = stage.front, stage.width, stage.dice.child("trunks")
    bark = "#5c4435"
    wide = min(66.0, w * 0.08)
    with pen.group("near trees", grade=stage.grade(0.0)):
        for side in (-1, 1):
            x = -wide * 0.1 if side < 0 else w + wide * 0.1
            low = stage.y_at(dice.between(0.6, 0.8))
            pen.blob(
                f"{bark}.shade",
                [
                    (x - wide * 0.5, -20, 0),
                    (x + wide * 0.5, -20, 0),
                    (x + wide * 0.44, low * 0.6),
                    (x + wide * 0.6, low - 20),
                    (x + wide * 1.0, low, 0),
                    (x - wide * 1.0, low, 0),
                    (x - wide * 0.6, low - 20),
                    (x - wide * 0.44, low * 0.6),
                ],
            )
            tone = dice.pick(leaf_tones(stage))
            for k in range(4):
                r = dice.between(50, 84)
                pen.blob(
                    f"{tone}.shade" if k % 2 else f"{tone}.deep",
                    cluster(x + side * (-12 - 34 * k) * 0.9, -14 + dice.between(-10, 16), r),
                )


def cluster(x: float, y: float, r: float) -> list[Point]:
    """Return the points of a bunch of leaves."""
    return [
        (
            x + r * (1.0 if k % 2 else 0.8) * math.cos(math.pi * k / 5),
            y + r * (0.7 if k % 2 else 0.55) * math.sin(math.pi * k / 5),
        )
        for k in range(10)
    ]


def toadstools(stage: Stage, pen: Pen) -> None:
    """Set a few red mushrooms at the sides."""
    if stage.is_white:
        return
    dice = stage.dice.child("toadstools")
    with pen.group("toadstools", grade=stage.grade(0.05)):
        for _ in range(3 + stage.detail):
            side = dice.between(0.02, 0.3) if dice.chance(0.5) else dice.between(0.7, 0.98)
            x, y, r = stage.width * side, stage.y_at(dice.between(0.4, 0.8)), dice.between(7, 13)
            pen.box("#f4ead6", x - r * 0.25, y - r * 1.1, r * 0.5, r * 1.1, rounding=r * 0.2)
            pen.blob(
                "#d2453b",
                [
                    (x - r, y - r, 0),
                    (x - r * 0.6, y - r * 1.7),
                    (x, y - r * 2),
                    (x + r * 0.6, y - r * 1.7),
                    (x + r, y - r, 0),
                ],
            )
            for dx, dy in ((-0.4, 1.3), (0.2, 1.65), (0.5, 1.2)):
                pen.oval("#ffffff", x + dx * r, y - dy * r, r * 0.14)


def ferns(stage: Stage, pen: Pen) -> None:
    """Let ferns lean in from the lower corners."""
    dice = stage.dice.child("ferns")
    tone = "#2f6b46" if not stage.is_white else "#7f9aa0"
    with pen.group("ferns", grade=stage.grade(0.0)):
        for side in (0.0, 1.0):
            for _ in range(3):
                x, y = stage.width * side, stage.height + 8
                lean = (1 if side == 0 else -1) * dice.between(0.2, 0.9)
                n = dice.between(70, 110)
                tip = (x + lean * n, y - n * 0.8)
                pen.limb(f"{tone}.shade", [(x, y), (x + lean * n * 0.4, y - n * 0.55), tip], (5, 2))
                for k in range(1, 7):
                    t = k / 7
                    px, py = x + lean * n * t**1.2, y - n * 0.8 * t**0.85
                    s = 22 * (1 - t) + 6
                    for d in (-1, 1):
                        pen.blob(
                            tone,
                            [
                                (px, py, 0),
                                (px + d * s * 0.6, py - s * 0.5),
                                (px + d * s, py - s * 0.4, 0),
                                (px + d * s * 0.5, py - s * 0.1),
                            ],
                        )


@place("jungle", horizon=0.5, phrase="in the jungle", aliases=("rainforest", "tropical forest"))
def jungle(stage: Stage) -> None:
    """Draw layers of big leaves, lianas and a light clearing."""
    sky(stage, clouds=0)
    h, w = stage.horizon, stage.width
    back, land = stage.back, stage.ground
    tones = ("#2f7d57", "#3c9460", "#2b6f5c", "#57a24f")
    stage.ridge(back, "#8fc79a", h * 0.4, 46, child="canopy far", steps=9, depth=0.85)
    stage.ridge(back, "#57a577", h * 0.62, 40, child="canopy mid", steps=10, depth=0.55)
    dice = stage.dice.child("palms")
    with back.group("palms", grade=stage.grade(0.5)):
        for i in range(max(3, int(w / 190))):
            x = w * (i + dice.between(0.1, 0.9)) / max(3, int(w / 190))
            palm(back, x, h + 30, h * dice.between(0.55, 0.9), tones[i % 3])
    stage.ridge(land, "#4c9a55", h + 6, 10, child="floor far", depth=0.35, to="#6fae57")
    stage.ridge(land, "#6fae57", stage.y_at(0.18), 12, child="floor", depth=0.1, to="#3b7f47")
    if not stage.light.is_night and stage.weather in ("clear", "wind", "fog"):
        rays(stage, land, w * 0.2, -30, reach=h * 1.4, alpha=0.14)
    with land.group("plants", grade=stage.grade(0.12)):
        for _ in range(6 + 3 * stage.detail):
            side = dice.between(-0.02, 0.26) if dice.chance(0.5) else dice.between(0.74, 1.02)
            leafy(
                land,
                dice,
                w * side,
                stage.y_at(dice.between(0.2, 0.6)),
                dice.between(40, 76),
                dice.pick(tones),
            )
    tufts(stage, land, 0.3, 0.85, 8 + 8 * stage.detail, bloom=0.2)
    front = stage.front
    with front.group("lianas", grade=stage.grade(0.0)):
        for k in range(4):
            x = w * dice.between(0.02, 0.2) if k % 2 else w * dice.between(0.8, 0.98)
            n = h * dice.between(0.4, 0.8)
            front.line("#2c5a3a", [(x, -10), (x + 12, n * 0.5), (x - 6, n)], 4.5)
            for t in (0.3, 0.55, 0.8, 1.0):
                front.oval("#3c8a50", x + 9, n * t, 9, 5, tilt=30)
        for side in (0.0, 1.0):
            for k in range(4):
                big_leaf(
                    front,
                    w * side,
                    stage.height + 6,
                    130 + 24 * k,
                    (-62 if side == 0 else -118) + (k - 1.5) * 22,
                    tones[k % 4],
                )
                big_leaf(
                    front,
                    w * side,
                    -6,
                    120 + 18 * k,
                    (62 if side == 0 else 118) + (k - 1.5) * 20,
                    tones[(k + 1) % 4],
                )


def big_leaf(pen: Pen, x: float, y: float, n: float, degrees: float, tone: str) -> None:
    """Draw one long leaf with a rib, growing from (x, y)."""
    with pen.moved(x, y), pen.turned(degrees, 0, 0):
        pen.blob(
            f"{tone}.shade",
            [
                (0, 0, 0),
                (n * 0.3, -n * 0.15),
                (n * 0.7, -n * 0.13),
                (n, 0, 0),
                (n * 0.7, n * 0.13),
                (n * 0.3, n * 0.15),
            ],
        )
        pen.blob(tone, [(0, 0, 0), (n * 0.3, -n * 0.15), (n * 0.7, -n * 0.13), (n, 0, 0)])
        pen.line(f"{tone}.light", [(0, 0), (n * 0.94, 0)], 2.2)


def leafy(pen: Pen, dice: Dice, x: float, y: float, n: float, tone: str) -> None:
    """Draw a plant of five long leaves."""
    for degrees in (-150, -30, -120, -60, -90):
        big_leaf(pen, x, y, n * (0.8 if degrees in (-150, -30) else 1), degrees, tone)


def palm(pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a palm with a curved trunk."""
    bend = tall * 0.08
    top = (x + bend, y - tall * 0.8)
    pen.limb(
        "#8a6848", [(x, y), (x - bend * 0.4, y - tall * 0.4), top], (tall * 0.06, tall * 0.035)
    )
    for degrees in (-170, -10, -140, -40, -90, 160, 20):
        n = tall * 0.34
        a = math.radians(degrees)
        tip = (top[0] + n * math.cos(a), top[1] + n * 0.7 * math.sin(a) + n * 0.24)
        mid = (top[0] + n * 0.5 * math.cos(a), top[1] + n * 0.5 * math.sin(a) - n * 0.12)
        pen.blob(
            tone if degrees % 20 else f"{tone}.light",
            [(*top, 0), (mid[0], mid[1] - n * 0.07), (*tip, 0), (mid[0], mid[1] + n * 0.1)],
        )


@place("savannah", horizon=0.56, phrase="on the savannah", aliases=("savanna", "safari", "steppe"))
def savannah(stage: Stage) -> None:
    """Draw dry golden grass with flat-topped acacias and a far mountain."""
    sky(stage, clouds=2)
    h, w, land = stage.horizon, stage.width, stage.ground
    peaks(
        stage,
        stage.back,
        h + 4,
        50,
        110,
        child="far mountain",
        depth=0.92,
        tone="#8f86a8",
        snow=0.16,
    )
    stage.ridge(stage.back, "#b9a56a", h - 12, 12, child="far plain", depth=0.7)
    stage.ridge(land, "#dcbf6c", h + 6, 6, child="plain", depth=0.42, to="#d3ab55")
    dice = stage.dice.child("acacias")
    spans = sorted(
        ((dice.between(0, 1), dice.between(0.02, 0.12)) for _ in range(3 + stage.detail)),
        key=lambda v: v[1],
    )
    for x, near in spans:
        with land.group("acacia", grade=stage.grade(0.5 - 2.4 * near)):
            acacia(land, w * x, stage.y_at(near), 80 + 900 * near)
    stage.ridge(land, "#d9b65e", stage.y_at(0.24), 10, child="near plain", depth=0.1, to="#b98a3f")
    straw(stage, land, 0.28, 0.85, 26 + 16 * stage.detail)
    straw(stage, stage.front, 0.95, 1.06, 14 + 8 * stage.detail)


def acacia(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a flat-topped tree."""
    pen.limb(
        "#6f5138",
        [(x, y), (x + tall * 0.04, y - tall * 0.4), (x - tall * 0.02, y - tall * 0.7)],
        (tall * 0.07, tall * 0.04),
    )
    pen.limb(
        "#6f5138",
        [(x + tall * 0.03, y - tall * 0.4), (x + tall * 0.28, y - tall * 0.72)],
        (tall * 0.04, tall * 0.02),
    )
    pen.limb(
        "#6f5138",
        [(x + tall * 0.03, y - tall * 0.46), (x - tall * 0.26, y - tall * 0.7)],
        (tall * 0.035, tall * 0.02),
    )
    for dx, dy, r in ((0.24, 0.74, 0.34), (-0.26, 0.74, 0.32), (0.0, 0.84, 0.46)):
        cx, cy = x + dx * tall, y - dy * tall
        pen.blob(
            "#7f9a4a",
            [
                (cx - r * tall, cy + 0.05 * tall, 0.5),
                (cx - r * 0.5 * tall, cy - 0.07 * tall),
                (cx + r * 0.5 * tall, cy - 0.075 * tall),
                (cx + r * tall, cy + 0.05 * tall, 0.5),
                (cx, cy + 0.07 * tall),
            ],
        )


def straw(stage: Stage, pen: Pen, top: float, bottom: float, count: int) -> None:
    """Scatter dry grass."""
    dice = stage.dice.child(f"straw{top}")
    for near in sorted(dice.between(top, bottom) for _ in range(count)):
        x, y, s = dice.between(0, stage.width), stage.y_at(near), 10 + 17 * near
        with pen.group(grade=stage.grade(0.2 * max(0.0, 1 - near))):
            for k in (-1, 0, 1, 2):
                lean = dice.between(-0.3, 0.3) + 0.4 * (k - 0.5)
                pen.blob(
                    ("#c9a04a", "#e2c06c", "#a97f36")[k % 3],
                    [(x - s * 0.09, y, 0), (x + lean * s, y - s * 1.4, 0), (x + s * 0.09, y, 0)],
                )


@place("desert", horizon=0.55, phrase="in the desert", aliases=("dunes", "sahara", "sand dunes"))
def desert(stage: Stage) -> None:
    """Draw dunes with sharp crests and their shadows."""
    sky(stage, clouds=1)
    h, w = stage.horizon, stage.width
    sand = "#eac884" if not stage.is_white else "#eef2f7"
    mesa(stage)
    dice = stage.dice.child("dunes")
    rows = (
        (h + 8, 46, 0.7),
        (stage.y_at(0.14), 60, 0.42),
        (stage.y_at(0.34), 70, 0.18),
        (stage.y_at(0.62), 56, 0.0),
    )
    for i, (y, swell, depth) in enumerate(rows):
        pen = stage.back if i == 0 else stage.ground
        dune(stage, pen, y, swell, w * dice.between(0.2, 0.8), sand, depth, flip=i % 2 == 1)
    land = stage.ground
    with land.group("ripples", grade=stage.grade(0.05)):
        for _ in range(8 + 6 * stage.detail):
            x, y = dice.between(0, w), stage.y_at(dice.between(0.6, 1.0))
            n = dice.between(40, 120)
            land.line(
                f"{sand}.shade",
                [(x - n, y), (x - n * 0.3, y - 4), (x + n * 0.4, y + 3), (x + n, y)],
                1.8,
                alpha=0.5,
            )
        for _ in range(2 + stage.detail):
            side = dice.between(0.02, 0.22) if dice.chance(0.5) else dice.between(0.78, 0.98)
            cactus(land, w * side, stage.y_at(dice.between(0.2, 0.55)), dice.between(50, 110))


def mesa(stage: Stage) -> None:
    """Draw far table mountains."""
    dice, h, pen = stage.dice.child("mesa"), stage.horizon, stage.back
    with pen.group("mesas", grade=stage.grade(0.85)):
        for _ in range(3):
            x, n, tall = stage.width * dice.roll(), dice.between(60, 130), dice.between(40, 90)
            pen.poly(
                "#b5765a",
                [
                    (x - n * 1.2, h + 20),
                    (x - n * 0.8, h - tall * 0.5),
                    (x - n * 0.7, h - tall),
                    (x + n * 0.6, h - tall),
                    (x + n * 0.75, h - tall * 0.5),
                    (x + n * 1.2, h + 20),
                ],
            )


def dune(
    stage: Stage,
    pen: Pen,
    y: float,
    swell: float,
    top: float,
    sand: str,
    depth: float,
    *,
    flip: bool,
) -> None:
    """Draw one dune with a lit and a shaded side."""
    w = stage.width
    low = stage.height + 30
    side = -1 if flip else 1
    left, right = (w + 60, -60.0) if flip else (-60.0, w + 60)
    with pen.group("dune", grade=stage.grade(depth)):
        pen.blob(
            sand,
            [
                (left, y + 16, 0),
                ((left + top) / 2, y - swell * 0.25),
                (top, y - swell, 0),
                ((right + top) / 2, y - swell * 0.1),
                (right, y + 24, 0),
                (right, low, 0),
                (left, low, 0),
            ],
            to=f"{sand}.shade",
        )
        pen.blob(
            f"{sand}.shade",
            [
                (top, y - swell, 0),
                ((right + top) / 2, y - swell * 0.1),
                (right, y + 24, 0),
                (right, low, 0),
                (top + side * w * 0.2, low, 0),
                (top + side * w * 0.02, y + (low - y) * 0.4),
                (top + side * w * 0.06, y + swell * 0.2),
            ],
            to=sand,
            alpha=0.8,
            fade=0.25,
        )


def cactus(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a cactus with two arms."""
    r = tall * 0.1
    pen.limb("#5f9a5a", [(x, y), (x, y - tall)], (r * 2, r * 2))
    pen.limb(
        "#5f9a5a",
        [
            (x, y - tall * 0.4),
            (x + tall * 0.28, y - tall * 0.42),
            (x + tall * 0.29, y - tall * 0.72),
        ],
        (r * 1.3, r * 1.4),
    )
    pen.limb(
        "#5f9a5a",
        [
            (x, y - tall * 0.52),
            (x - tall * 0.24, y - tall * 0.54),
            (x - tall * 0.25, y - tall * 0.8),
        ],
        (r * 1.2, r * 1.3),
    )
    for dx in (-0.4, 0.3):
        pen.line(
            "#5f9a5a.shade", [(x + dx * r, y - tall * 0.04), (x + dx * r, y - tall * 0.95)], 1.4
        )


@place(
    "snowfield",
    horizon=0.56,
    phrase="in the snow",
    aliases=(
        "arctic",
        "antarctica",
        "north pole",
        "south pole",
        "tundra",
        "ice",
        "snowy landscape",
    ),
)
def snowfield(stage: Stage) -> None:
    """Draw bright drifts of snow, firs and far white mountains."""
    sky(stage, clouds=2)
    h, land = stage.horizon, stage.ground
    peaks(
        stage,
        stage.back,
        h + 8,
        80,
        190,
        child="white mountains",
        depth=0.75,
        tone="#8fa9c9",
        snow=0.6,
    )
    white = "#f8fbfe"
    stage.ridge(stage.back, white, h - 4, 12, child="far snow", depth=0.5)
    dice = stage.dice.child("firs")
    with land.group("firs", grade=stage.grade(0.4)):
        for _ in range(7 + 4 * stage.detail):
            side = dice.between(-0.02, 0.34) if dice.chance(0.5) else dice.between(0.66, 1.02)
            conifer(
                land,
                stage.width * side,
                h + dice.between(6, 30),
                dice.between(70, 150),
                "#4f7f79",
                is_white=True,
            )
    drifts(stage, land, white)


def drifts(stage: Stage, pen: Pen, white: str) -> None:
    """Draw snow drifts with blue hollows and sparkles."""
    dice = stage.dice.child("drifts")
    for i, near in enumerate((0.1, 0.32, 0.62)):
        stage.ridge(
            pen,
            white,
            stage.y_at(near),
            16,
            child=f"drift {i}",
            steps=3,
            to="#d3e1f1" if i < 2 else "#e3edf7",
            depth=0.2 - 0.08 * i,
        )
    with pen.group("sparkles", grade=stage.grade(0.0)):
        for _ in range(12 + 10 * stage.detail):
            x, y = dice.between(0, stage.width), stage.y_at(dice.between(0.2, 1.0))
            pen.oval("#ffffff", x, y, dice.between(1.2, 2.8), alpha=0.9)
        for _ in range(5):
            x, y, n = (
                dice.between(0, stage.width),
                stage.y_at(dice.between(0.4, 1.0)),
                dice.between(30, 90),
            )
            pen.blob(
                "#bcd0e6",
                [(x - n, y, 0), (x, y - n * 0.06), (x + n, y, 0), (x, y + n * 0.04)],
                alpha=0.5,
            )


@place(
    "mountains",
    horizon=0.58,
    phrase="in the mountains",
    aliases=("mountain range", "alps", "mountain valley", "highlands"),
)
def mountains(stage: Stage) -> None:
    """Draw three ranges, the nearest with snow and firs at its foot."""
    sky(stage, clouds=2)
    h, land = stage.horizon, stage.ground
    tall = min(h, 520.0)
    peaks(
        stage,
        stage.back,
        h - 10,
        tall * 0.45,
        tall * 0.66,
        child="far range",
        depth=0.86,
        tone="#8ba3c4",
        snow=0.36,
    )
    peaks(
        stage,
        stage.back,
        h + 6,
        tall * 0.3,
        tall * 0.52,
        child="near range",
        depth=0.5,
        tone="#6f84a3",
        snow=0.3,
    )
    stage.ridge(
        land,
        "#5f8f78" if not stage.is_white else "#dbe6f1",
        h - 8,
        16,
        child="foothills",
        depth=0.5,
    )
    wood(stage, land, h + 12, 34, 70, child="firs", depth=0.42, kind="pine", density=1.1)
    lawn(stage, land, top=8)
    dice = stage.dice.child("rocks")
    with land.group("rocks", grade=stage.grade(0.1)):
        for near in sorted(dice.between(0.1, 0.8) for _ in range(4 + 2 * stage.detail)):
            side = dice.between(0, 0.3) if dice.chance(0.5) else dice.between(0.7, 1)
            rock(land, dice, stage.width * side, stage.y_at(near), 10 + 30 * near, "#9a9fa8")
    tufts(stage, land, 0.3, 0.85, 10 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 7 + 4 * stage.detail)


@place("volcano", horizon=0.6, phrase="by a volcano", aliases=("lava", "volcanic land"))
def volcano(stage: Stage) -> None:
    """Draw an erupting volcano over dark rock with streams of lava."""
    sky(stage, clouds=1)
    h, w, back = stage.horizon, stage.width, stage.back
    dice = stage.dice.child("volcano")
    cx, tall = w * dice.between(0.4, 0.6), min(h * 0.66, 400.0)
    if "volcano" in stage.named:
        ash(stage, dice)
        return
    top, half = h - tall, tall * 1.1
    back.glow("#ff9a4a.raw", cx, top, 190, alpha=0.7)
    with back.group("smoke", grade=stage.grade(0.3)):
        for k in range(8):
            r = 26 + 12 * k
            back.oval(
                "#7d7480.light" if k % 2 else "#7d7480",
                cx + dice.between(-18, 18) + 9 * k,
                top - 14 - 26 * k,
                r,
                r * 0.8,
                alpha=0.8,
            )
    with back.group("cone", grade=stage.grade(0.4)):
        left, right = (
            jag(dice, cx - 36, top, cx - half, h + 30),
            jag(dice, cx + 36, top, cx + half, h + 30),
        )
        back.poly("#5d5463", [*reversed(left), *right])
        back.poly("#5d5463.shade", [*right, (cx + half * 0.2, h + 30), (cx + 14, top)], alpha=0.8)
    for side, n in ((-0.12, 0.9), (0.1, 0.6), (0.0, 0.4)):
        x = at_line(left, top + tall * n) * 0.2 + cx * 0.8 + side * half
        back.limb(
            "#ff7a2e.raw",
            [(cx + side * 90, top), (cx + side * 220, top + tall * n * 0.5), (x, top + tall * n)],
            (15, 6),
        )
        back.limb(
            "#ffd25e.raw", [(cx + side * 90, top), (cx + side * 215, top + tall * n * 0.45)], (7, 3)
        )
    back.oval("#ffd25e.raw", cx, top + 2, 36, 8)
    for _ in range(16):
        a, n = dice.between(-2.6, -0.5), dice.between(20, 120)
        back.oval("#ffb04a.raw", cx + n * math.cos(a), top + n * math.sin(a), dice.between(2, 6))
    ash(stage, dice)


def ash(stage: Stage, dice: Dice) -> None:
    """Draw dark ground with rocks."""
    h, w, land = stage.horizon, stage.width, stage.ground
    stage.ridge(land, "#6f6470", h + 14, 12, child="ash", depth=0.3, to="#57505c")
    stage.ridge(land, "#5f5765", stage.y_at(0.3), 12, child="near ash", to="#443e4b", roundness=0.4)
    with land.group("rocks", grade=stage.grade(0.05)):
        for near in sorted(dice.between(0.15, 0.95) for _ in range(6 + 3 * stage.detail)):
            side = dice.between(0, 0.32) if dice.chance(0.5) else dice.between(0.68, 1)
            rock(land, dice, w * side, stage.y_at(near), 10 + 30 * near, "#6f6673")


@place("cave", horizon=0.62, phrase="in a cave", aliases=("cavern", "grotto"), is_indoors=True)
def cave(stage: Stage) -> None:
    """Draw a hollow of rock with a bright mouth, crystals and a pool of light."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("cave")
    rock_tone = "#6b6480"
    back.box(f"{rock_tone}.deep", 0, 0, w, stage.height)
    cx, r = w * 0.5, min(w * 0.3, h * 0.5)
    back.glow("#bfe0f0.raw", cx, h * 0.6, r * 2.1, alpha=0.6)
    mouth: list[Point] = []
    for k in range(13):
        a = math.pi * (1 + k / 12)
        far = r * dice.between(0.9, 1.08)
        mouth.append((cx + far * math.cos(a), h * 0.98 + far * 1.45 * math.sin(a)))
    light = stage.light
    back.blob(
        f"{light.sky[0]}.raw",
        [*mouth, (cx + r, h + 10, 0), (cx - r, h + 10, 0)],
        to=f"{light.sky[2]}.raw",
    )
    for i, (tone, inset) in enumerate((("shade", 0.0), ("", 0.55))):
        stalactites(
            stage, back, dice, f"{rock_tone}.{tone}" if tone else f"{rock_tone}.shade", i, inset
        )
    stage.ridge(land, f"{rock_tone}.light", h, 7, child="floor", to=f"{rock_tone}.shade")
    land.oval("#d8ecf4.raw", cx, stage.y_at(0.14), r * 1.4, 40, slope="round", alpha=0.5, fade=0)
    for side in (0.06, 0.14, 0.88, 0.95):
        crystal(land, dice, w * side, stage.y_at(dice.between(0.1, 0.5)), dice.between(40, 80))
    for near in sorted(dice.between(0.2, 1.0) for _ in range(5 + 2 * stage.detail)):
        side = dice.between(-0.02, 0.24) if dice.chance(0.5) else dice.between(0.76, 1.02)
        rock(land, dice, w * side, stage.y_at(near), 14 + 34 * near, rock_tone)


def stalactites(stage: Stage, pen: Pen, dice: Dice, tone: str, row: int, inset: float) -> None:
    """Hang teeth of rock from the upper edge, longer at the sides."""
    own = stage.dice.child(f"teeth {row}")
    w, h = stage.width, stage.horizon
    x = -40.0
    while x < w + 40:
        n = own.between(36, 84)
        edge = abs(x / w - 0.5) * 2
        tall = h * (0.1 + 0.34 * edge**2) * own.between(0.6, 1.2) * (1 - 0.35 * row)
        pen.blob(
            tone,
            [
                (x - n, -20, 0),
                (x + n, -20, 0),
                (x + n * 0.3, tall * 0.6),
                (x, tall, 0.2),
                (x - n * 0.3, tall * 0.6),
            ],
        )
        x += n * 1.1
    for side in (0.0, 1.0):
        edge_x = w * side
        d = 1 if side == 0 else -1
        pen.blob(
            tone,
            [
                (edge_x - d * 40, -20, 0),
                (edge_x + d * w * (0.17 - 0.06 * row), -20, 0.2),
                (edge_x + d * w * (0.1 - 0.04 * row), h * 0.5),
                (edge_x + d * w * (0.15 - 0.06 * row), h + 20, 0.3),
                (edge_x - d * 40, h + 40, 0),
            ],
        )


def crystal(pen: Pen, dice: Dice, x: float, y: float, tall: float) -> None:
    """Draw a cluster of glowing crystals."""
    pen.glow("#9adfe8.raw", x, y - tall * 0.5, tall * 1.1, alpha=0.4)
    for dx, n, tone in ((-0.24, 0.7, "#6fbfd6"), (0.24, 0.62, "#8a8fe0"), (0.0, 1.0, "#86dbe0")):
        cx, r = x + dx * tall, tall * 0.13
        top = y - tall * n
        lean = dx * tall * 0.5
        pen.poly(
            f"{tone}.raw",
            [
                (cx - r, y),
                (cx - r + lean, top + r * 1.4),
                (cx + lean, top),
                (cx + r + lean, top + r * 1.4),
                (cx + r, y),
            ],
        )
        pen.poly(
            f"{colour.mix(tone, '#ffffff', 0.45)}.raw",
            [(cx - r, y), (cx - r + lean, top + r * 1.4), (cx + lean, top), (cx - r * 0.2, y)],
        )
