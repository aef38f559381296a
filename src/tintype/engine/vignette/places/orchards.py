"""Owns the orchard. Does not know subjects."""

from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones, leaf_tones, round_tree, tufts
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place

BLOSSOM: Final = ("#f6d3de", "#fae6ec", "#f2bfd0")
FRUIT: Final = "#d6453c"
ROWS: Final = ((0.02, 0.52, 0.55), (0.14, 0.7, 0.3), (0.34, 0.98, 0.1))
"""Depth (0 to 1 down the ground), height of the trees and haze of each row, the farthest first."""


@place(
    "orchard",
    horizon=0.5,
    land=(0.42, 0.9),
    phrase="in an orchard",
    aliases=("apple orchard", "cherry orchard", "orchards"),
)
def orchard(stage: Stage) -> None:
    """Draw rows of fruit trees on both sides of a lane of grass: in blossom, in fruit or bare."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    far, mid, _near = grass_tones(stage)
    stage.ridge(back, "#8fa8b8", h - 60, 40, child="blue hills", steps=4, depth=0.92)
    stage.ridge(back, mid, h - 20, 24, child="far hills", steps=3, depth=0.7, to=far)
    lawn(stage, land, top=8)
    tall = min(h * 0.62, 330.0)
    for k, (depth, size, haze) in enumerate(ROWS):
        dice = stage.dice.child(f"trees {k}")
        with land.group(f"row {k}", grade=stage.grade(haze)):
            n, y = tall * size, stage.y_at(depth)
            lane = n * 0.34 + w * (0.05 + 0.2 * depth)
            for side in (-1, 1):
                x = w / 2 + side * (lane + n * 0.2)
                while -n * 0.4 < x < w + n * 0.4:
                    fruit_tree(stage, land, dice, x, y + dice.between(-6, 6), n)
                    x += side * n * dice.between(0.62, 0.74)
    tufts(stage, land, 0.3, 0.9, 16 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


def fruit_tree(stage: Stage, pen: Pen, dice: Dice, x: float, y: float, tall: float) -> None:
    """Draw one tree as the season has it: blossom, leaves with fruit, or snow."""
    is_blooming = stage.season == "spring"
    tone = dice.pick(BLOSSOM if is_blooming else leaf_tones(stage))
    pen.oval("#1f3a2a", x, y, tall * 0.36, tall * 0.05, alpha=0.16)
    round_tree(pen, dice, x, y, tall, tone, is_white=stage.is_white)
    if is_blooming or stage.season == "winter" or stage.is_white:
        return
    for _ in range(7 + 3 * stage.detail):
        fx, fy = x + tall * dice.between(-0.26, 0.26), y - tall * dice.between(0.48, 0.86)
        r = tall * 0.022
        pen.oval(FRUIT, fx, fy, r)
        pen.oval(f"{FRUIT}.light", fx - r * 0.3, fy - r * 0.3, r * 0.4)
