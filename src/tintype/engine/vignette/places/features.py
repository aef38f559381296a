"""Owns what lies in a setting: a river before a village, a brook in a wood, a road through fields.

Drawn on the setting's ground, after it. Also the settings that are a land with such a feature.
Does not know which setting it lies in, nor subjects beyond their kinds.
"""

import math
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.engine.vignette.art.outline import Outline, Point, smooth
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.planting import bush, grass_tones, leaf_tones, tufts
from tintype.engine.vignette.places.recreation import rooftop
from tintype.engine.vignette.places.scenery import rock, water
from tintype.engine.vignette.places.shore import beach, reeds
from tintype.engine.vignette.places.stage import Place, Stage, place
from tintype.engine.vignette.places.ways import curve, laid, ribbon, soil_of, wound
from tintype.engine.vignette.places.wild import meadow

BRIDGES: Final = ("wooden bridge", "stone bridge", "rope bridge", "suspension bridge")
"""Subjects under which the water of a brook runs."""

NEAR_WATER: Final = (0.68, 0.9)
"""The band of a river that flows before everything."""


def river(stage: Stage, _start: float) -> None:
    """Draw a river across the whole foreground, with stones and bushes on its far bank."""
    w, pen = stage.width, stage.ground
    _, mid, near = grass_tones(stage)
    dice = stage.dice.child("river before")
    top, low = stage.y_at(NEAR_WATER[0] - 0.04), stage.y_at(NEAR_WATER[1] + 0.04)
    bank = "#c9b27c" if not stage.is_white else "#dfe8f1"
    stage.ridge(pen, bank, top - 5, 4, child="river bank", steps=4, depth=0.1)
    water(
        stage, pen, top, low + 20, far="#8ccbdc", near="#3a93b3", child="river waves", freezes=True
    )
    with pen.group("river edge", grade=stage.grade(0.1)):
        edge: list[Point] = [(w * k / 8, top + 3 + dice.between(-4, 4)) for k in range(9)]
        pen.blob(bank, [(-20, top - 6, 0), *edge, (w + 20, top - 6, 0)])
        for _ in range(5 + 2 * stage.detail):
            rock(
                pen, dice, w * dice.roll(), top + dice.between(0, 9), dice.between(7, 15), "#a3a7ad"
            )
        for _ in range(4 + stage.detail):
            x = w * (dice.between(0, 0.2) if dice.chance(0.5) else dice.between(0.8, 1))
            bush(pen, dice, x, top + 2, dice.between(12, 24), dice.pick(leaf_tones(stage)))
    stage.ridge(pen, mid, low + 8, 9, child="near bank", steps=3, depth=0.05, to=near)
    tufts(stage, stage.front, 0.96, 1.05, 8 + 5 * stage.detail)


def pond(stage: Stage, _start: float) -> None:
    """Draw a pond in the foreground, reeds at its ends."""
    w, pen = stage.width, stage.ground
    dice = stage.dice.child("pond")
    mid, near = grass_tones(stage)[1:]
    x, y = w * 0.5, stage.y_at(0.78)
    half, tall = min(w * 0.44, 520.0), (stage.height - stage.horizon) * 0.17
    is_ice = stage.season == "winter" and not stage.air.is_wet
    far, deep = ("#e8f1f8", "#bcd3e6") if is_ice else ("#8ccbdc", "#3a93b3")
    with pen.group("pond", grade=stage.grade(0.08)):
        for grow, tone in ((1.07, f"{near}.shade"), (1.03, f"{mid}.light")):
            pen.fill(tone, shore_line(x, y + 3, half * grow, tall * (grow + 0.06), dice.child("a")))
        outline = shore_line(x, y, half, tall, dice.child("a"))
        pen.fill(far, outline, to=deep)
        with pen.inside(outline):
            for _ in range(9):
                gx, gy = x + half * dice.between(-0.8, 0.8), y + tall * dice.between(-0.7, 0.8)
                pen.oval("#f4fbfd", gx, gy, dice.between(14, 46), 1.6, alpha=0.6)
        for side in (-1, 1):
            for _ in range(3 + stage.detail):
                rx = x + side * half * dice.between(0.84, 1.02)
                reeds(pen, rx, y + tall * dice.between(-0.2, 0.5), dice.between(40, 70))


def shore_line(x: float, y: float, half: float, tall: float, dice: Dice) -> Outline:
    """Return an uneven ellipse."""
    points: list[Point] = []
    for k in range(12):
        angle = 2 * math.pi * k / 12
        r = dice.between(0.92, 1.06)
        points.append((x + half * r * math.cos(angle), y + tall * r * math.sin(angle)))
    return smooth(points)


def stream(stage: Stage, start: float) -> None:
    """Draw a brook that winds from the horizon to the viewer, stones along it."""
    w, pen = stage.width, stage.ground
    dice = stage.dice.child("brook")
    near = grass_tones(stage)[2]
    side = dice.pick((-1, 1))
    is_crossed = bool(stage.named & set(BRIDGES))
    aside = 0.0 if is_crossed else side * 0.2 * w
    points = [
        (x + aside * min(1.0, 0.25 + k / 4), y) for k, (x, y) in enumerate(led(stage, side, start))
    ]
    halves = (4, 12, 30, 66, 130) if not is_crossed else (4, 14, 40, 92, 170)
    is_ice = stage.season == "winter" and not stage.air.is_wet
    far, deep = ("#e8f1f8", "#bcd3e6") if is_ice else ("#9fd6e2", "#3f97b5")
    bank = "#b89f72" if not stage.is_white else "#cfdbe8"
    with pen.group("brook", grade=stage.grade(0.1)):
        ribbon(pen, f"{near}.shade", points, [v * 1.3 for v in halves])
        ribbon(pen, bank, points, [v * 1.16 for v in halves])
        ribbon(pen, far, points, halves, to=deep)
        middle = curve(points, 80)
        wide = [v for v, _ in curve([(v, 0.0) for v in halves], 80)]
        for k in range(6, 80, 2):
            (px, py), n = middle[k], wide[k]
            gx = px + dice.between(-0.6, 0.6) * n
            pen.oval("#f4fbfd", gx, py, 0.2 * n + 1, 0.022 * n + 0.6, alpha=0.65)
        for k in range(10, 80, 3):
            (px, py), n = middle[k], wide[k]
            edge = dice.pick((-1, 1)) * dice.between(0.96, 1.14)
            rock(pen, dice, px + edge * n, py + 2, 2 + 0.13 * n, "#9aa0a8")


def led(stage: Stage, bend: int, start: float) -> list[tuple[float, float]]:
    """Return the middle of a way that winds to the lower edge from where the land begins."""
    top = stage.y_at(start)
    shrink = (stage.height - top) / (stage.height - stage.horizon)
    return [(x, top + (y - stage.horizon) * shrink) for x, y in wound(stage, bend)]


def lane(stage: Stage, start: float) -> None:
    """Draw a road with a broken middle line that winds from the horizon to the viewer."""
    points = led(stage, stage.dice.child("lane").pick((-1, 1)), start)
    pen, near = stage.ground, grass_tones(stage)[2]
    tar = "#6b6f7d" if not stage.is_white else "#c3cedb"
    if stage.air.is_wet:
        tar = "#555a6c"
    halves = (5, 18, 50, 112, 220)
    with pen.group("road", grade=stage.grade(0.12)):
        ribbon(pen, f"{near}.shade", points, [v * 1.18 for v in halves])
        ribbon(
            pen, "#cdbf9f" if not stage.is_white else "#e3ebf4", points, [v * 1.1 for v in halves]
        )
        ribbon(pen, tar, points, halves, to=f"{tar}.shade")
        middle = curve(points, 120)
        wide = [v for v, _ in curve([(v, 0.0) for v in halves], 120)]
        for k in range(10, 118, 6):
            pen.line("#f5efe0", middle[k : k + 3], 0.05 * wide[k] + 0.6)


def path(stage: Stage, start: float) -> None:
    """Draw a trodden path that winds from the horizon to the viewer."""
    laid(stage, led(stage, stage.dice.child("path").pick((-1, 1)), start), soil_of(stage))


FEATURES: Final[Mapping[str, Callable[[Stage, float], None]]] = MappingProxyType(
    {"river": river, "lake": pond, "stream": stream, "road": lane, "country path": path}
)
"""What can lie in another setting, by the name of its own; from which nearness on it is drawn."""
WATERS: Final = ("river", "lake")
"""Features on which things float."""


WAYS: Final = ("road", "country path")
"""Features that lead through a land, and are said before it."""


def with_feature(setting: Place, features: Collection[str | None]) -> Place:
    """Return a setting with its bands as they are with features: a river has a near bank."""
    if not set(features) & set(WATERS) or setting.land is None or setting.water is not None:
        return setting
    land = (min(setting.land[0], 0.3), 0.6)
    return msgspec.structs.replace(setting, land=land, water=NEAR_WATER)


def shore_of(setting: Place) -> float:
    """Return the nearness at which the land of a setting begins, before its water if it has any."""
    return min(0.5, setting.water[1] + 0.12) if setting.water else 0.0


def bears(setting: Place, feature: str) -> bool:
    """Tell whether a feature may lie in a setting: it has ground, and no water where water is."""
    if setting.is_indoors or setting.is_weightless or setting.land is None:
        return False
    return setting.water is None or feature not in (*WATERS, "stream")


@place(
    "stream",
    horizon=0.54,
    land=(0.3, 0.9),
    phrase="by a stream",
    aliases=("brook", "creek", "rivulet", "small stream", "little stream", "babbling brook"),
)
def brook(stage: Stage) -> None:
    """Draw a meadow through which a brook runs."""
    meadow.draw(stage)
    stream(stage, 0.0)


@place(
    "rooftop garden",
    horizon=0.56,
    land=(0.4, 0.9),
    phrase="in a rooftop garden",
    aliases=("roof garden", "garden on a roof", "garden on a rooftop", "garden on the roof"),
)
def roof_garden(stage: Stage) -> None:
    """Draw a flat roof above a city, green with planters, small trees and flowers."""
    rooftop.draw(stage)
    w, pen = stage.width, stage.ground
    dice = stage.dice.child("roof garden")
    leaves = leaf_tones(stage)
    blooms = ("#f06a8a", "#ffd24d", "#ffffff", "#b98be0", "#f58b4c")
    box = "#9a6b48"
    with pen.group("beds", grade=stage.grade(0.1)):
        for nearness, spans in (
            (0.22, ((-0.02, 0.24), (0.28, 0.5), (0.54, 0.74), (0.78, 1.02))),
            (0.62, ((-0.04, 0.2), (0.8, 1.04))),
        ):
            y, tall = stage.y_at(nearness), 44 + 90 * nearness
            for k, (a, b) in enumerate(spans):
                x0, x1 = w * a, w * b
                step = tall * 0.72
                x = x0 + step * 0.4
                while x < x1:
                    bush(
                        pen,
                        dice,
                        x,
                        y - tall * 0.62,
                        tall * dice.between(0.5, 0.8),
                        dice.pick(leaves),
                    )
                    if not stage.is_white:
                        pen.oval(
                            dice.pick(blooms), x, y - tall * dice.between(0.8, 1.1), tall * 0.12
                        )
                        pen.oval(dice.pick(blooms), x + step * 0.4, y - tall * 0.85, tall * 0.1)
                    x += step
                if k % 2 == 0:
                    cx, up = (x0 + x1) / 2, tall * 2.4
                    pen.limb(
                        "#7a5636", [(cx, y - tall * 0.5), (cx, y - up)], (tall * 0.16, tall * 0.1)
                    )
                    for dx, dy, r in ((-0.5, 0.0, 0.7), (0.5, 0.05, 0.66), (0.0, -0.4, 0.8)):
                        bush(
                            pen,
                            dice,
                            cx + dx * tall,
                            y - up + dy * tall + 0.3 * tall,
                            tall * r,
                            leaves[k % len(leaves)],
                        )
                pen.box(
                    box, x0, y - tall * 0.62, x1 - x0, tall * 0.62, rounding=3, to=f"{box}.shade"
                )
                for line in (0.22, 0.42):
                    pen.line(f"{box}.shade", [(x0, y - tall * line), (x1, y - tall * line)], 1.6)


@place(
    "beach dunes",
    horizon=0.44,
    land=(0.5, 0.92),
    water=(0.1, 0.3),
    phrase="on a beach with dunes",
    aliases=("dunes by the sea", "coastal dunes", "grassy dunes", "dunes at the sea", "dune beach"),
)
def beach_dunes(stage: Stage) -> None:
    """Draw a beach with sand dunes on both sides, grown with long grass."""
    beach.draw(stage)
    w, pen = stage.width, stage.ground
    dice = stage.dice.child("dunes")
    sand = "#f0d9a6" if not stage.is_white else "#eef3f8"
    blade = "#8fa45c" if not stage.is_white else "#b9c4c4"
    for side, low, tall, reach, depth in (
        (1, 0.58, 0.5, 0.5, 0.2),
        (-1, 0.7, 0.44, 0.42, 0.12),
        (1, 0.98, 0.4, 0.4, 0.04),
    ):
        foot = stage.y_at(low)
        rise = (stage.height - stage.horizon) * tall
        edge = 0.0 if side < 0 else w

        def at(t: float, edge: float = edge, far: float = side * w * reach) -> float:
            return edge - far * t

        crest: list[Point] = [
            (at(-0.1), foot - rise * 0.92),
            (at(0.2), foot - rise),
            (at(0.45), foot - rise * 0.7),
            (at(0.72), foot - rise * 0.26),
            (at(1.0), foot, 0.2),
        ]
        with pen.group("dune", grade=stage.grade(depth)):
            body = smooth([*crest, (at(-0.1), foot + 6, 0)])
            pen.fill(sand, body, to=f"{sand}.shade")
            with pen.inside(body):
                lee: list[Point] = [
                    (at(0.2), foot - rise, 0),
                    (at(0.36), foot - rise * 0.5),
                    (at(0.3), foot, 0),
                    (at(1.0), foot, 0),
                    (at(0.5), foot - rise * 0.6),
                ]
                pen.fill(f"{sand}.shade", smooth(lee), alpha=0.5)
            for _ in range(26 + 8 * stage.detail):
                t = dice.between(0.0, 0.8)
                y = foot - rise * (1.02 - t**1.4) * dice.between(0.6, 1.0)
                x, n = at(t), rise * dice.between(0.14, 0.26)
                for k in range(5):
                    bend = (k - 2) * 0.3 + dice.between(-0.1, 0.1) - side * 0.16
                    tip = (x + bend * n, y - n * (1 - 0.18 * abs(k - 2)))
                    pen.limb(
                        blade if k % 2 else f"{blade}.shade",
                        [(x, y + 3), (x + bend * n * 0.3, y - n * 0.6), tip],
                        (2.6, 2.0, 0.6),
                    )
