"""Owns the settings under trees: forest and jungle. Does not know subjects."""

import math
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import rays, sky
from tintype.engine.vignette.places.planting import (
    bush,
    crown,
    grass_tones,
    leaf_tones,
    tufts,
    wood,
)
from tintype.engine.vignette.places.stage import Stage, place

JUNGLE: Final = ("#2f7d57", "#3c9460", "#2b6f5c", "#57a24f")
"""The greens of its leaves."""


@place(
    "forest",
    horizon=0.5,
    phrase="in the forest",
    aliases=("woods", "wood", "woodland", "clearing", "grove"),
)
def forest(stage: Stage) -> None:
    """Draw a clearing between rows of trees, with beams of light."""
    _clearing(stage, "mixed")


@place(
    "pine forest",
    horizon=0.5,
    phrase="in a pine forest",
    aliases=("pine wood", "fir forest", "spruce forest", "coniferous forest", "conifer forest"),
)
def pine_forest(stage: Stage) -> None:
    """Draw a clearing between rows of firs."""
    _clearing(stage, "pine")


@place(
    "birch forest",
    horizon=0.5,
    phrase="in a birch forest",
    aliases=("birch wood", "birch grove", "birch woods", "aspen forest", "aspen grove"),
)
def birch_forest(stage: Stage) -> None:
    """Draw a clearing between white trunks with dark marks."""
    _clearing(stage, "birch")


def _clearing(stage: Stage, kind: str) -> None:
    """Draw a clearing between rows of trees of one kind, or of all."""
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
    is_birch = kind == "birch"
    wood(
        stage,
        back,
        h + 4,
        tall * 0.5,
        tall * 0.72,
        child="row 3",
        depth=0.7,
        density=1.9 if is_birch else 1.5,
        kind=kind,
    )
    stage.ridge(land, far, h + 6, 9, child="floor far", depth=0.45, to=mid)
    wood(
        stage,
        land,
        stage.y_at(0.1),
        tall * 0.66,
        tall * 0.95,
        child="row 2",
        depth=0.4,
        density=1.6 if is_birch else 0.8,
        clear=(0.34, 0.66),
        kind=kind,
    )
    stage.ridge(land, mid, stage.y_at(0.16), 12, child="floor", steps=4, depth=0.16, to=near)
    if not stage.light.is_night and stage.weather in ("clear", "wind", "fog"):
        rays(stage, land, w * 0.16, -30, reach=h * 1.5)
    litter(stage, land)
    stems(stage, land, "#e4e1da" if is_birch else "#6a4c3a", is_birch=is_birch)
    if kind != "pine":
        canopy(stage, land)
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
    trunks(stage, "#d9d6cf" if is_birch else "#5c4435")
    ferns(stage, stage.front)


STEMS: Final = ((0.08, 0.24), (0.22, 0.09), (0.31, 0.02), (0.73, 0.04), (0.92, 0.17))
"""Where the trunks of a clearing stand: part of the width, and nearness. The middle is free."""


def stems(stage: Stage, pen: Pen, bark: str, *, is_birch: bool) -> None:
    """Stand tall trunks at both sides of the clearing; their crowns are above the picture."""
    dice, w = stage.dice.child("stems"), stage.width
    for share, nearness in sorted(STEMS, key=lambda stem: stem[1]):
        x, y = w * (share + dice.between(-0.025, 0.025)), stage.y_at(nearness)
        half = (13 + 66 * nearness) * dice.between(0.8, 1.15) * (0.8 if is_birch else 1.0)
        lean = dice.between(-0.4, 0.4) * half
        with pen.group("stem", grade=stage.grade(0.42 - 1.2 * nearness)):
            trunk: list[Point] = [
                (x + lean - half * 0.6, -24, 0),
                (x + lean + half * 0.6, -24, 0),
                (x + half * 0.7, y * 0.6),
                (x + half * 0.86, y - half * 1.1),
                (x + half * 1.7, y + half * 0.1, 0.2),
                (x + half * 0.5, y - half * 0.04),
                (x - half * 0.2, y + half * 0.2, 0.3),
                (x - half * 0.7, y),
                (x - half * 1.6, y + half * 0.06, 0.2),
                (x - half * 0.86, y - half * 1.1),
                (x - half * 0.7, y * 0.6),
            ]
            body = pen.blob(bark, trunk)
            with pen.inside(body):
                pen.box(f"{bark}.shade", x + half * 0.2, -24, half * 2, y + 40, alpha=0.8)
                pen.box(f"{bark}.light", x - half * 0.72, -24, half * 0.34, y + 30, alpha=0.6)
                for _ in range(5 + 5 * stage.detail):
                    at, up = x + half * dice.between(-0.7, 0.7), y * dice.roll()
                    if is_birch:
                        pen.oval("#4b4449", at, up, half * dice.between(0.2, 0.5), half * 0.07)
                    else:
                        grain = [(at, up), (at + dice.between(-2, 2), up + half * 0.9)]
                        pen.line(f"{bark}.deep", grain, max(1.2, half * 0.07))


def litter(stage: Stage, pen: Pen) -> None:
    """Strew fallen leaves and patches of moss over the floor of the wood."""
    if stage.is_white:
        return
    dice = stage.dice.child("litter")
    tones = ("#8a6a3e", "#a5793f", "#6d7a3a") if stage.season != "autumn" else leaf_tones(stage)
    with pen.group("litter", grade=stage.grade(0.1)):
        for _ in range(5):
            t = dice.between(0.2, 0.9)
            wide = dice.between(90, 200) * (0.5 + t)
            pen.oval(
                "#4d7a3c" if stage.season != "autumn" else "#9a6a30",
                stage.width * dice.roll(),
                stage.y_at(t),
                wide,
                wide * 0.14,
                slope="round",
                alpha=0.5,
                fade=0.0,
            )
        for _ in range(40 + 40 * stage.detail):
            t = dice.between(0.06, 1.0)
            size = 2.2 + 5.5 * t
            pen.oval(
                dice.pick(tones),
                stage.width * dice.roll(),
                stage.y_at(t),
                size,
                size * 0.42,
                tilt=dice.between(-40, 40),
                alpha=0.75,
            )


def canopy(stage: Stage, pen: Pen) -> None:
    """Let the boughs of the nearest trees close in over both sides of the picture."""
    if stage.is_white:
        return
    dice, w, leaves = stage.dice.child("canopy"), stage.width, leaf_tones(stage)
    with pen.group("canopy", grade=stage.grade(0.2)):
        for layer, role in enumerate((".deep", ".shade", "")):
            for side in (0.0, 1.0):
                for k in range(5):
                    far = k / 4
                    x = w * abs(side - 0.36 * far)
                    r = min(120.0, w * 0.13) * (1.1 - 0.5 * far) * dice.between(0.85, 1.15)
                    y = -r * 0.2 - 16 * layer + 20 * (1 - far)
                    tone = f"{dice.pick(leaves)}{role}"
                    pen.fill(tone, crown(x, y, r * (1 - 0.1 * layer), r * 0.6, 9, dice))


def trunks(stage: Stage, bark: str = "#5c4435") -> None:
    """Frame the picture with two near trunks and the leaves above them."""
    pen, w, dice = stage.front, stage.width, stage.dice.child("trunks")
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
    tones = JUNGLE
    stage.ridge(back, "#8fc79a", h * 0.4, 46, child="canopy far", steps=9, depth=0.85)
    stage.ridge(back, "#57a577", h * 0.62, 40, child="canopy mid", steps=10, depth=0.55)
    crowns = (h * 0.34, h * 0.62)
    wood(stage, back, h + 16, *crowns, child="crowns", depth=0.5, kind="broad", density=1.7)
    dice = stage.dice.child("palms")
    with back.group("palms", grade=stage.grade(0.42)):
        for i in range(max(3, int(w / 190))):
            x = w * (i + dice.between(0.1, 0.9)) / max(3, int(w / 190))
            palm(back, x, h + 30, h * dice.between(0.55, 0.9), tones[i % 3])
    stage.ridge(land, "#4c9a55", h + 6, 10, child="floor far", depth=0.35, to="#6fae57")
    stage.ridge(land, "#6fae57", stage.y_at(0.18), 12, child="floor", depth=0.1, to="#3b7f47")
    if not stage.light.is_night and stage.weather in ("clear", "wind", "fog"):
        rays(stage, land, w * 0.2, -30, reach=h * 1.4, alpha=0.14)
    with land.group("thicket", grade=stage.grade(0.26)):
        n = max(6, int(w / 62))
        for k in range(n + 1):
            x, tall = w * k / n + dice.between(-14, 14), dice.between(44, 84)
            leafy(land, dice, x, h + dice.between(16, 34), tall, tones[k % 3])
    with land.group("plants", grade=stage.grade(0.12)):
        for _ in range(9 + 4 * stage.detail):
            side = dice.between(-0.02, 0.26) if dice.chance(0.5) else dice.between(0.74, 1.02)
            leafy(
                land,
                dice,
                w * side,
                stage.y_at(dice.between(0.16, 0.6)),
                dice.between(56, 112),
                dice.pick(tones),
            )
    tufts(stage, land, 0.3, 0.85, 8 + 8 * stage.detail, bloom=0.2)
    fringe(stage, dice)


def fringe(stage: Stage, dice: Dice) -> None:
    """Hang lianas at both sides of the picture, and let big leaves grow into its corners."""
    w, h, tones = stage.width, stage.horizon, JUNGLE
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
