"""Owns what rises behind a setting: a village before mountains, a lake before a forest.

Drawn between the sky and the setting's own distance. Does not know which setting that is.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.planting import grass_tones, wood
from tintype.engine.vignette.places.scenery import jag, peaks
from tintype.engine.vignette.places.sights import SIGHTS
from tintype.engine.vignette.places.stage import Stage
from tintype.engine.vignette.places.town import skyline
from tintype.engine.vignette.places.woods import palm


def mountains(stage: Stage, pen: Pen) -> None:
    """Draw two ranges with snow."""
    h = stage.horizon
    peaks(stage, pen, h + 8, h * 0.44, h * 0.72, child="beyond far", depth=0.9, tone="#8496b4")
    peaks(
        stage,
        pen,
        h + 12,
        h * 0.24,
        h * 0.46,
        child="beyond near",
        depth=0.66,
        tone="#6f8494",
        snow=0.22,
    )


def hills(stage: Stage, pen: Pen) -> None:
    """Draw three rows of round hills."""
    far, mid, _near = grass_tones(stage)
    h = stage.horizon
    blue = "#86aebb"
    if stage.is_white:
        # White on white is told apart by the blue of its shaded feet.
        blue, far, mid = "#9db6d2", "#dde8f3", "#f8fbfd"
    low = "#8ca9c9" if stage.is_white else mid
    clear = 0.5 if stage.is_white else 1.0
    stage.ridge(pen, blue, h - h * 0.32, 56, child="beyond 1", steps=4, depth=0.95 * clear)
    stage.ridge(pen, far, h - h * 0.22, 48, child="beyond 2", steps=3, depth=0.74 * clear, to=low)
    stage.ridge(pen, mid, h - h * 0.12, 36, child="beyond 3", steps=3, depth=0.56 * clear, to=low)


def forest(stage: Stage, pen: Pen) -> None:
    """Draw two rows of trees."""
    h = stage.horizon
    wood(stage, pen, h + 4, h * 0.3, h * 0.44, child="beyond 1", depth=0.76, density=1.5)
    wood(stage, pen, h + 10, h * 0.2, h * 0.32, child="beyond 2", depth=0.55, density=1.2)


def jungle(stage: Stage, pen: Pen) -> None:
    """Draw a wall of broad crowns with palms above it."""
    h, dice = stage.horizon, stage.dice.child("beyond palms")
    with pen.group("beyond palms", grade=stage.grade(0.7)):
        for _ in range(max(6, int(stage.width / 90))):
            palm(pen, stage.width * dice.roll(), h, h * dice.between(0.3, 0.5), "#3f8a4f")
    wood(
        stage, pen, h + 8, h * 0.18, h * 0.32, child="beyond", depth=0.55, kind="broad", density=1.8
    )


def city(stage: Stage, pen: Pen) -> None:
    """Draw towers in the haze."""
    h = stage.horizon
    skyline(stage, pen, h + 4, h * 0.3, h * 0.62, 0.86, "beyond 1", wide=60)
    skyline(stage, pen, h + 6, h * 0.14, h * 0.36, 0.6, "beyond 2", wide=76)


def sea(stage: Stage, pen: Pen) -> None:
    """Draw a strip of the sea below the sky."""
    h = stage.horizon
    with pen.group("beyond", grade=stage.grade(0.4)):
        pen.box("#4f9fc4", 0, h - h * 0.16, stage.width, h * 0.3, to="#2f86ad")
    low = f"{stage.light.sky[2]}.raw"
    dice = stage.dice.child("beyond glints")
    for _ in range(14):
        y = h - h * 0.15 * dice.roll()
        pen.oval(low, stage.width * dice.roll(), y, dice.between(14, 50), 1.3, alpha=0.5)


def desert(stage: Stage, pen: Pen) -> None:
    """Draw rows of dunes."""
    h = stage.horizon
    stage.ridge(pen, "#e0b878", h - h * 0.14, 34, child="beyond 1", steps=3, depth=0.85)
    stage.ridge(pen, "#dcae6a", h - h * 0.06, 30, child="beyond 2", steps=2, depth=0.6)


def volcano(stage: Stage, pen: Pen) -> None:
    """Draw one smoking cone."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("beyond")
    x, tall = w * 0.64, h * 0.62
    with pen.group("beyond", grade=stage.grade(0.72)):
        left = jag(dice, x - 30, h - tall, x - tall * 1.2, h + 20)
        right = jag(dice, x + 30, h - tall, x + tall * 1.2, h + 20)
        pen.poly("#6a6478", [*reversed(left), *right])
        pen.poly("#6a6478.shade", [*right, (x + 40, h + 20), (x + 8, h - tall)], alpha=0.7)
        for k in range(7):
            r = 20 + 11 * k
            pen.oval(
                "#9a929c",
                x + 12 * k + dice.between(-12, 12),
                h - tall - 10 - 22 * k,
                r,
                r * 0.76,
                alpha=0.7,
            )
    pen.glow("#ff8a3f.raw", x, h - tall, 90, alpha=0.6)


BACKDROPS: Final[Mapping[str, Callable[[Stage, Pen], None]]] = MappingProxyType(
    {
        "mountains": mountains,
        "hills": hills,
        "forest": forest,
        "jungle": jungle,
        "city": city,
        "sea": sea,
        "desert": desert,
        "volcano": volcano,
        **SIGHTS,
    }
)
"""What can stand behind another setting, by the name of its own."""
