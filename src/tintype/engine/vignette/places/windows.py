"""Owns the windows of rooms: what is seen through them, their frames and their curtains.

Does not know which room uses it.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point, rectangle
from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.places.heavens import lobes
from tintype.engine.vignette.places.planting import crown, grass_tones, leaf_tones
from tintype.engine.vignette.places.stage import Backdrop, Stage

WIDER: Final = 0.5
"""How much larger a window is that shows what was asked for."""
AFAR: Final = 0.86
"""How low the horizon is in it."""


def window(
    stage: Stage, x: float, y: float, w: float, h: float, *, curtain: str | None = None
) -> None:
    """Draw a window with the sky of the time of day, what grows outside, and curtains.

    One that is a subject is drawn there instead.
    """
    if stage.backdrop is not None:
        x, y = x - 0.5 * WIDER * w, max(0.05 * stage.horizon, y - WIDER * h)
        w, h = (1 + WIDER) * w, (1 + WIDER) * h
    stage.opening = stage.opening or (x, y, w, h)
    if "window" in stage.named:
        return
    pen, sky = stage.back, stage.light.sky
    with pen.group("window", grade=stage.grade(0)):
        pen.box("#ffffff.shade", x - 12, y - 10, w + 24, h + 22, rounding=4)
    is_wet = stage.weather in ("rain", "storm", "snow")
    if is_wet and not stage.light.is_night:
        sky = (*(colour.mix(one, "#98a5b3", 0.8) for one in sky),)
    pen.box(f"{sky[0]}.raw", x, y, w, h, to=f"{sky[2]}.raw")
    dice = stage.dice.child("window")
    if stage.light.is_night and not is_wet:
        for _ in range(9):
            pen.oval("#ffffff.raw", x + w * dice.roll(), y + h * 0.6 * dice.roll(), 1.3, alpha=0.8)
        pen.oval("#fdf6da.raw", x + w * 0.72, y + h * 0.24, min(w, h) * 0.09)
    if stage.backdrop is None:
        view(stage, x, y, w, h, is_wet=is_wet)
    else:
        outside(stage, stage.backdrop, x, y, w, h)
    for _ in range(36 if is_wet else 0):
        px, py = x + w * (0.02 + 0.96 * dice.roll()), y + h * 0.97 * dice.roll()
        if stage.weather == "snow":
            pen.oval("#ffffff.raw", px, py, 2 + 2 * dice.roll(), alpha=0.95)
        else:
            pen.line("#f4f9ff.raw", [(px, py), (px - 4, min(py + 20, y + h))], 1.8, alpha=0.8)
    with pen.group("frame", grade=stage.grade(0)):
        pen.box("#ffffff.shade", x + w / 2 - 4, y, 8, h)
        pen.box("#ffffff.shade", x, y + h * 0.45, w, 7)
        pen.box("#ffffff", x - 20, y + h + 8, w + 40, 13, rounding=3)
    if curtain:
        with pen.group("curtains", grade=stage.grade(0)):
            pen.line("#8a6a4a", [(x - 40, y - 24), (x + w + 40, y - 24)], 6)
            for side in (-1, 1):
                drape(pen, curtain, x - 30 if side < 0 else x + w + 30, y, w, h, side)


def outside(stage: Stage, backdrop: Backdrop, x: float, y: float, w: float, h: float) -> None:
    """Draw what was said to be seen outside of a window, beyond a strip of land."""
    inner = stage.resized(1000 * (w / h) ** 0.5, 1000 * (h / w) ** 0.5)
    inner.horizon = AFAR * inner.height
    backdrop(inner, inner.back)
    scale = w / inner.width
    seen = Group(children=inner.back.nodes, matrix=(scale, 0.0, 0.0, scale, x, y))
    stage.back.add(Group(children=(seen,), clip=rectangle(x, y, w, h)))
    near = grass_tones(stage)[1]
    tone = colour.mix(near, "#1a2c66", 0.72) if stage.light.is_night else near
    with (
        stage.back.group("outside", grade=stage.grade(0.3)),
        stage.back.inside(rectangle(x, y, w, h)),
    ):
        lawn: list[Point] = [(x - 9, y + h * 0.9), (x + w * 0.5, y + h * 0.86)]
        corners: list[Point] = [(x + w + 9, y + h + 9, 0), (x - 9, y + h + 9, 0)]
        stage.back.blob(tone, [*lawn, (x + w + 9, y + h * 0.91), *corners])


def view(stage: Stage, x: float, y: float, w: float, h: float, *, is_wet: bool) -> None:
    """Draw what lies outside of a window: a cloud, far hills, a row of trees and a lawn."""
    pen, dice, light = stage.back, stage.dice.child("view"), stage.light
    _, grass, near = grass_tones(stage)
    leaves, hill = leaf_tones(stage), "#8fb4c0"
    if light.is_night:
        grass, near, hill, *leaves = (
            colour.mix(tone, "#1a2c66", 0.72) for tone in (grass, near, hill, *leaves)
        )
    with pen.inside(rectangle(x, y, w, h)):
        if not is_wet and not light.is_night:
            size = min(w, h) * 0.24
            cloud = lobes(x + w * dice.between(0.5, 0.8), y + h * 0.3, size, dice, rise=0.6)
            pen.fill(
                f"{light.cloud}.raw", cloud, to=f"{light.cloud_shade}.raw", alpha=0.9, fade=0.5
            )
        with pen.group("far outside", grade=stage.grade(0.6)):
            crest = [(x - 9, y + h * 0.72), (x + w * 0.3, y + h * 0.6), (x + w * 0.7, y + h * 0.66)]
            pen.blob(hill, [*crest, (x + w + 9, y + h * 0.58), (x + w + 9, y + h), (x - 9, y + h)])
        with pen.group("outside", grade=stage.grade(0.3)):
            at, unit = x - w * 0.1, min(w, h) * 0.16
            while at < x + w * 1.1:
                r, foot = unit * dice.between(0.6, 1.25), y + h * 0.76
                tone = dice.pick(leaves)
                pen.fill(f"{tone}.shade", crown(at, foot - r * 0.6, r, r * 0.8, 8, dice))
                pen.fill(tone, crown(at - r * 0.15, foot - r * 0.8, r * 0.76, r * 0.5, 7, dice))
                at += unit * dice.between(0.7, 1.7)
            lawn: list[Point] = [(x - 9, y + h * 0.78), (x + w * 0.5, y + h * 0.74)]
            corners: list[Point] = [(x + w + 9, y + h + 9, 0), (x - 9, y + h + 9, 0)]
            pen.blob(grass, [*lawn, (x + w + 9, y + h * 0.79), *corners], to=near)


FOLDS: Final = (0.16, 0.4, 0.66, 0.88)
"""Where the folds of a curtain hang, as parts of its width from the wall."""


def drape(pen: Pen, tone: str, outer: float, y: float, w: float, h: float, side: int) -> None:
    """Draw half a pair of curtains in folds, held back at two thirds of the window's height.

    `outer` is the x of its far edge, `side` -1 for the left one.
    """
    top, tie, low, wide = y - 24, y + h * 0.62, y + h + 40, w * 0.34

    def at(part: float, where: float) -> float:
        """Return the x of a part of the width: full at the top, narrow at the tie."""
        return outer - side * wide * part * where

    edge: list[Point] = [
        (outer, top, 0),
        (at(1, 1), top, 0),
        (at(1, 0.9), y + h * 0.34),
        (at(1, 0.4), tie, 0.3),
        (at(1, 0.56), low, 0),
        (outer, low, 0),
    ]
    pen.blob(f"{tone}.shade", edge)
    for fold in FOLDS:
        half = 0.09
        a, b = fold - half, min(1.0, fold + half)
        lit: list[Point] = [
            (at(a, 1), top, 0),
            (at(b, 1), top, 0),
            (at(b, 0.9), y + h * 0.34),
            (at(b, 0.4), tie, 0.3),
            (at(b, 0.56), low, 0),
            (at(a, 0.56), low, 0),
            (at(a, 0.4), tie, 0.3),
            (at(a, 0.9), y + h * 0.34),
        ]
        pen.blob(tone, lit)
    pen.box(f"{tone}.deep", min(outer, at(1, 0.44)), tie - 5, wide * 0.44, 10, rounding=4)
