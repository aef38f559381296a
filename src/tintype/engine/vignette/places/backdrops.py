"""Owns what rises behind a setting: a village before mountains, a lake before a forest.

Drawn between the sky and the setting's own distance. Does not know which setting that is.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.outline import Point
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


def cliffs(stage: Stage, pen: Pen) -> None:
    """Draw a headland of rock with grass on it, which falls off to the sea."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("beyond")
    far, mid, _near = grass_tones(stage)
    stone = "#cbbfae"
    for reach, rise, depth, grass in ((0.5, 0.4, 0.6, far), (0.34, 0.62, 0.36, mid)):
        top, edge = h * (1 - rise), w * (1 - reach)
        body: list[Point] = [
            (w * 1.05, top - 0.05 * h, 0),
            (edge + 0.1 * w, top, 0.3),
            (edge + 0.05 * w, top + 0.4 * rise * h, 0.4),
            (edge, h + 24, 0.2),
            (w * 1.05, h + 24, 0),
        ]
        with pen.group("cliff", grade=stage.grade(depth)):
            outline = pen.blob(stone, body, to=f"{stone}.shade")
            with pen.inside(outline):
                for k in range(9):
                    x = edge + w * reach * (k + 0.4) / 9
                    cleft: list[Point] = [
                        (x + 12, top - 8),
                        (x + dice.between(-8, 14), (top + h) / 2),
                        (x + dice.between(-14, 6), h + 20),
                    ]
                    pen.limb(f"{stone}.shade", cleft, (dice.between(7, 18), 9, 4), alpha=0.6)
                for k in range(3):
                    y = top + (h - top) * (0.3 + 0.24 * k)
                    pen.limb(f"{stone}.light", [(edge, y), (w, y - 8)], (2, 5), alpha=0.5)
            turf: list[Point] = [
                (w * 1.05, top - 0.07 * h, 0),
                (edge + 0.12 * w, top - 0.018 * h, 0.4),
                (edge + 0.085 * w, top + 8, 0.2),
                (edge + 0.2 * w, top + 16),
                (w * 1.05, top + 0.01 * h, 0),
            ]
            pen.blob(grass, turf)


STREAMS: Final = ((-22, -0.34, 0.62), (-4, -0.06, 0.82), (14, 0.2, 0.56), (24, 0.4, 0.7))
"""Where each stream of lava begins beside the middle, how far it goes aside and down."""


def volcano(stage: Stage, pen: Pen) -> None:
    """Draw one cone with a cloud of ash over it and streams of lava."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("beyond")
    x, tall = w * 0.62, h * 0.62
    top = h - tall
    with pen.group("ash", grade=stage.grade(0.5)):
        for k in range(9):
            r = (24 + 13 * k) * dice.between(0.85, 1.15)
            cx, cy = x + 9 * k + dice.between(-16, 16), top - 16 - 26 * k
            pen.oval("#8f8691.shade", cx + 0.1 * r, cy + 0.1 * r, r, r * 0.8, alpha=0.9)
            pen.oval("#a39aa3", cx - 0.08 * r, cy - 0.1 * r, r * 0.84, r * 0.62, alpha=0.8)
    pen.glow("#ff8a3f.raw", x, top, 0.5 * tall, alpha=0.75)
    with pen.group("beyond", grade=stage.grade(0.6)):
        left = jag(dice, x - 30, top, x - tall * 1.2, h + 20)
        right = jag(dice, x + 30, top, x + tall * 1.2, h + 20)
        pen.poly("#6a6478", [*reversed(left), *right])
        pen.poly("#6a6478.shade", [*right, (x + 40, h + 20), (x + 8, top)], alpha=0.7)
    for start, lean, long in STREAMS:
        way: list[Point] = [
            (x + start + lean * tall * t * t + 7 * (k % 2), top + 2 + long * tall * t)
            for k, t in enumerate((0.0, 0.25, 0.5, 0.75, 1.0))
        ]
        pen.limb("#e8502a.raw", way, (15, 12, 10, 9, 4), alpha=0.95)
        pen.limb("#ffc04a.raw", way, (7, 6, 5, 4, 1))
    for k in range(16):
        px, py = x + 70 * dice.between(-1, 1), top - dice.between(6, 110)
        pen.line("#ffb04a.raw", [(x, top), (0.5 * (x + px), py - 8), (px, py)], 2.4, alpha=0.8)
        pen.oval("#ffd27a.raw" if k % 2 else "#ff7a3a.raw", px, py, dice.between(2.5, 6))


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
        "cliffs": cliffs,
        **SIGHTS,
    }
)
"""What can stand behind another setting, by the name of its own."""
