"""Owns settings above the ground: floating islands among clouds. Does not know subjects."""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import cumulus, sky
from tintype.engine.vignette.places.planting import (
    bush,
    conifer,
    grass_tones,
    leaf_tones,
    round_tree,
    tufts,
)
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "floating island",
    horizon=0.62,
    land=(0.1, 0.2),
    phrase="on a floating island",
    aliases=(
        "floating islands",
        "floating island in the sky",
        "islands in the sky",
        "sky island",
        "sky islands",
        "island in the sky",
        "island in the clouds",
        "flying island",
        "flying islands",
        "castle in the clouds",
        "castle in the sky",
        "city in the clouds",
        "floating rocks",
        "floating mountains",
    ),
)
def floating_island(stage: Stage) -> None:
    """Draw green islands of rock that hang in the sky, with waterfalls into the clouds."""
    sky(stage, to=stage.height, clouds=2)
    w, h, back, land = stage.width, stage.height, stage.back, stage.ground
    dice = stage.dice.child("islands")
    for x, y, half, depth in (
        (0.13, 0.3, 0.09, 0.8),
        (0.86, 0.2, 0.12, 0.7),
        (0.94, 0.62, 0.1, 0.5),
        (0.06, 0.68, 0.13, 0.4),
    ):
        island(
            stage,
            back,
            w * x,
            h * y,
            min(w * half, 150),
            depth,
            dice.child(f"{x}"),
            has_fall=half > 0.1,
        )
    bank(stage, back, h * 0.92, dice.child("low"), 0.5)
    half = min(w * 0.41, 470.0)
    island(stage, land, w / 2, stage.y_at(0.16), half, 0.08, dice.child("near"), has_fall=True)
    tufts(stage, land, 0.1, 0.2, 10 + 6 * stage.detail)
    bank(stage, stage.front, h * 1.04, dice.child("near bank"), 0.9)


def bank(stage: Stage, pen: Pen, y: float, dice: Dice, amount: float) -> None:
    """Draw a bank of clouds along `y`."""
    w = stage.width
    n = max(4, int(w / 150))
    with pen.group("bank", alpha=amount):
        for k in range(n + 1):
            cumulus(
                pen,
                stage,
                w * k / n + dice.between(-30, 30),
                y + dice.between(-18, 22),
                dice.between(110, 190),
                dice.child(f"{k}"),
            )


def island(
    stage: Stage,
    pen: Pen,
    x: float,
    y: float,
    half: float,
    depth: float,
    dice: Dice,
    *,
    has_fall: bool,
) -> None:
    """Draw one island: a green top, a hanging cone of rock, trees, perhaps a waterfall."""
    _far, mid, near = grass_tones(stage)
    stone = "#8f7f78"
    deep = half * dice.between(0.95, 1.2)
    with pen.group("island", grade=stage.grade(depth)):
        body: list[Point] = [
            (x - half, y, 0.2),
            (x - half * 0.8, y + deep * 0.2, 0.3),
            (x - half * 0.5, y + deep * 0.34, 0.2),
            (x - half * 0.36, y + deep * 0.64, 0.3),
            (x - half * 0.1, y + deep * 0.74, 0.2),
            (x + half * 0.02, y + deep, 0.2),
            (x + half * 0.16, y + deep * 0.7, 0.2),
            (x + half * 0.4, y + deep * 0.52, 0.3),
            (x + half * 0.6, y + deep * 0.3, 0.2),
            (x + half * 0.86, y + deep * 0.18, 0.3),
            (x + half, y, 0.2),
            (x, y - half * 0.14),
        ]
        outline = pen.blob(stone, body, to=f"{stone}.deep")
        with pen.inside(outline):
            for k in range(9):
                px = x + half * (-0.8 + 0.2 * k) + dice.between(-8, 8)
                tall = deep * dice.between(0.3, 0.8)
                pen.poly(
                    f"{stone}.light" if k % 3 == 0 else f"{stone}.shade",
                    [(px, y), (px + half * 0.14, y), (px + half * 0.04, y + tall)],
                    alpha=0.5,
                )
            pen.poly(
                f"{stone}.deep",
                [(x + half * 0.3, y), (x + half * 1.1, y), (x + half, y + deep), (x, y + deep)],
                alpha=0.4,
            )
        top: list[Point] = [
            (x - half * 1.03, y + 2, 0.4),
            (x - half * 0.6, y - half * 0.12),
            (x, y - half * 0.17),
            (x + half * 0.6, y - half * 0.12),
            (x + half * 1.03, y + 2, 0.4),
            (x + half * 0.7, y + half * 0.14),
            (x + half * 0.3, y + half * 0.08),
            (x, y + half * 0.17),
            (x - half * 0.4, y + half * 0.09),
            (x - half * 0.74, y + half * 0.15),
        ]
        pen.blob(f"{near}.shade", [(p[0], p[1] + half * 0.03) for p in top])
        pen.blob(mid, top, to=near)
        if has_fall:
            fall(pen, x + half * 0.56, y + half * 0.1, half * 0.1, deep * 1.5, dice)
        leaves = leaf_tones(stage)
        spots = (-0.82, -0.66, 0.78, 0.9, -0.5, 0.36) if half > 200 else (-0.5, -0.2, 0.16, 0.5)
        for k, at in enumerate(spots):
            size = half * (0.36 if half > 200 else 0.55) * dice.between(0.7, 1.1)
            px, py = x + half * at, y - half * 0.06 - half * 0.04 * (1 - abs(at))
            if k % 3 == 2:
                conifer(pen, px, py, size * 1.1, "#3f7a63", is_white=stage.is_white)
            elif k % 3:
                bush(pen, dice, px, py + 3, size * 0.24, dice.pick(leaves))
            else:
                round_tree(pen, dice, px, py, size, dice.pick(leaves), is_white=stage.is_white)


def fall(pen: Pen, x: float, y: float, half: float, tall: float, dice: Dice) -> None:
    """Draw water that falls from an edge and turns into mist."""
    pen.box("#dff2fa", x - half, y, 2 * half, tall, to="#ffffff", alpha=0.95, fade=0.0)
    for k in range(6):
        px = x + half * (-0.8 + 0.32 * k)
        pen.box(
            "#ffffff",
            px,
            y + tall * 0.02,
            half * 0.12,
            tall * dice.between(0.4, 0.7),
            to="#ffffff",
            alpha=0.8,
            fade=0.0,
        )
