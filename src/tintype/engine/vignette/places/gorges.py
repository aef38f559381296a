"""Owns green valleys with a river: one that winds through hills, a canyon in the jungle.

Does not know subjects.
"""

from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.backdrops import mountains
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.landscapes import gorge_river, wall
from tintype.engine.vignette.places.planting import bush, grass_tones, leaf_tones, tufts, wood
from tintype.engine.vignette.places.scenery import dapples
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import curve, ribbon
from tintype.engine.vignette.places.woods import JUNGLE, fringe, leafy, palm

STONES = ("#7f8f80", "#6c7d70")
"""The far and the near walls of a canyon in the jungle."""


@place(
    "jungle canyon",
    horizon=0.5,
    land=(0.4, 0.92),
    phrase="in a jungle canyon",
    aliases=(
        "jungle gorge",
        "jungle ravine",
        "tropical canyon",
        "tropical gorge",
        "rainforest canyon",
        "green canyon",
        "lush canyon",
        "narrow jungle canyon",
    ),
)
def jungle_canyon(stage: Stage) -> None:
    """Draw overgrown walls on both sides, a fall of water at the far end and its river."""
    sky(stage, clouds=1)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("jungle canyon")
    stage.ridge(back, "#8fc79a", h * 0.44, 40, child="canopy far", steps=9, depth=0.85)
    stage.ridge(back, "#57a577", h * 0.6, 36, child="canopy", steps=10, depth=0.6)
    fall_between(stage, dice)
    stage.ridge(land, "#6fae57", h + 4, 8, child="floor", depth=0.3, to="#4c9a55")
    for side in (-1, 1):
        wall(stage, land, side, STONES)
        overgrown(stage, side, dice)
    stage.ridge(land, "#5aa050", stage.y_at(0.4), 12, child="near", depth=0.04, to="#3b7f47")
    gorge_river(stage, "#4fa9b8", "#3b7f47")
    tufts(stage, land, 0.44, 0.85, 12 + 6 * stage.detail, bloom=0.2)
    with land.group("plants", grade=stage.grade(0.06)):
        for x, y, n in ((0.03, 0.46, 90), (0.9, 0.44, 84), (0.98, 0.6, 110), (0.8, 0.36, 54)):
            leafy(land, dice, w * x, stage.y_at(y), n, dice.pick(JUNGLE))
    fringe(stage, dice)


def fall_between(stage: Stage, dice: Dice) -> None:
    """Draw the wall at the far end, with water that falls over it."""
    w, h, pen = stage.width, stage.horizon, stage.back
    top, half = 0.34 * h, 0.055 * w
    with pen.group("end", grade=stage.grade(0.5)):
        pen.blob(
            STONES[0],
            [
                (0.2 * w, h + 20, 0),
                (0.24 * w, top + 20, 0.3),
                (0.4 * w, top - 8),
                (0.6 * w, top - 4),
                (0.76 * w, top + 16, 0.3),
                (0.8 * w, h + 20, 0),
            ],
        )
        for k in range(12):
            x = w * (0.24 + 0.52 * k / 11)
            leafy(pen, dice, x, top + 14, dice.between(26, 44), JUNGLE[k % len(JUNGLE)])
    with pen.group("fall", grade=stage.grade(0.24)):
        x = 0.51 * w
        pen.poly(
            "#cfeaf6",
            [
                (x - half * 0.8, top),
                (x + half * 0.8, top),
                (x + half * 1.1, h + 12),
                (x - half * 1.1, h + 12),
            ],
            to="#9fd0e6",
        )
        for k in range(7):
            px = x + half * (k - 3) / 4
            pen.limb("#ffffff", [(px, top + 6), (px, h * 0.7), (px, h)], (2, 5, 2), alpha=0.7)
        pen.oval("#ffffff.raw", x, h + 4, half * 2.4, 30, slope="round", alpha=0.8, fade=0.0)


def overgrown(stage: Stage, side: int, dice: Dice) -> None:
    """Draw what grows on a wall: palms on its top, leaves on its ledges."""
    w, h, pen = stage.width, stage.horizon, stage.ground
    edge = w / 2 + side * w / 2
    with pen.group("overgrown", grade=stage.grade(0.2)):
        for reach, y, n in ((0.2, 0.32, 0.42), (0.06, 0.1, 0.46), (0.12, 0.3, 0.36)):
            palm(pen, edge - side * w * reach, h * y, h * n, dice.pick(JUNGLE))
        for _ in range(16):
            out = dice.roll()
            x = edge - side * w * 0.27 * out
            y = h * (0.1 + 0.26 * out) + h * dice.between(0.0, 0.9)
            leafy(pen, dice, x, y, dice.between(24, 56), dice.pick(JUNGLE))


BENDS = ((0.56, -0.02), (0.44, 0.06), (0.62, 0.16), (0.36, 0.32), (0.66, 0.58), (0.3, 1.12))
HALVES = (2.0, 7.0, 17.0, 42.0, 96.0, 210.0)
"""Where a river winds through its valley, as parts of the width and of the land, and how wide."""


@place(
    "winding river",
    horizon=0.5,
    land=(0.3, 0.88),
    water=(0.62, 0.94),
    phrase="by a winding river",
    aliases=("meandering river", "river valley", "winding river valley", "river bend"),
)
def winding_river(stage: Stage) -> None:
    """Draw a green valley between hills, with a river that winds through it to the viewer."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    far, mid, near = grass_tones(stage)
    mountains(stage, back)
    slopes(stage, far, mid)
    wood(stage, back, h + 6, 26, 54, child="trees", depth=0.6, density=1.1)
    stage.ridge(land, far, h + 4, 6, child="floor", depth=0.34, to=mid)
    stage.ridge(land, mid, stage.y_at(0.3), 8, child="floor near", depth=0.1, to=near)
    dapples(stage, land, f"{mid}.light", f"{near}.shade", top=0.3)
    way = [(w * x, stage.y_at(y)) for x, y in BENDS]
    is_ice = stage.season == "winter" and not stage.air.is_wet
    clear, deep = ("#e8f1f8", "#bcd3e6") if is_ice else ("#a9dbe6", "#3f97b8")
    bank = "#c9b27c" if not stage.is_white else "#cfdbe8"
    with land.group("river", grade=stage.grade(0.1)):
        ribbon(land, f"{near}.shade", way, [1.18 * n + 2 for n in HALVES])
        ribbon(land, bank, way, [1.1 * n + 1 for n in HALVES])
        ribbon(land, clear, way, HALVES, to=deep)
        for k, (x, y) in enumerate(curve(way, 60)[8:58]):
            n = 3.0 + 1.5 * k
            shift = n * ((k * 7) % 5 - 2) / 2.4
            land.oval("#f4fbfd", x + shift, y, n * 0.4, 0.7 + 0.035 * k, alpha=0.6)
    dice = stage.dice.child("banks")
    with land.group("banks", grade=stage.grade(0.12)):
        for x, y, n in (
            *((0.3, 0.1, 16), (0.7, 0.08, 14), (0.2, 0.2, 26), (0.8, 0.22, 30), (0.9, 0.3, 36)),
            *((0.08, 0.34, 40), (0.02, 0.5, 60), (0.97, 0.54, 64)),
        ):
            bush(land, dice, w * x, stage.y_at(y), n, dice.pick(leaf_tones(stage)))
    tufts(stage, land, 0.4, 0.9, 10 + 6 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


def slopes(stage: Stage, far: str, mid: str) -> None:
    """Draw the hills that come down to a valley from both sides, the far ones first."""
    w, h, pen = stage.width, stage.horizon, stage.back
    for side, reach, rise, depth, tone in (
        (1, 0.62, 0.3, 0.74, far),
        (-1, 0.6, 0.26, 0.62, far),
        (1, 0.42, 0.36, 0.46, mid),
        (-1, 0.36, 0.4, 0.4, mid),
    ):
        edge = w / 2 + side * w / 2
        with pen.group("slope", grade=stage.grade(depth)):
            pen.blob(
                tone,
                [
                    (edge + side * 0.1 * w, h * (0.96 - rise)),
                    (edge - side * 0.3 * reach * w, h * (1.0 - 0.86 * rise)),
                    (edge - side * 0.7 * reach * w, h * (1.0 - 0.3 * rise)),
                    (edge - side * reach * w, h + 12, 0.2),
                    (edge + side * 0.1 * w, h + 20, 0),
                ],
                to=f"{tone}.shade",
            )
        stage.mist(pen, h + 14, 60, 0.4 * depth)
