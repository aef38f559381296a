"""Owns the insides of what people travel in: a train, an underground train, a bus, an airliner.

What is seen through the windows is another setting, in its own light and weather. Does not know
subjects; who travels sits on a seat of the catalog.
"""

from typing import Final

import msgspec

from tintype.engine.vignette.art.outline import Outline, rectangle
from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.beyond import heights
from tintype.engine.vignette.places.interior import floor_light
from tintype.engine.vignette.places.outlook import view
from tintype.engine.vignette.places.stage import Place, Stage, place
from tintype.engine.vignette.places.town import city
from tintype.engine.vignette.places.wild import hills

BAND: Final = (0.3, 0.86)
"""Where seats stand: on the floor before the windows."""
BAGS: Final = ("#8a5a3f", "#4f6f8a", "#a8483f", "#6f7f5a", "#5a5a66")
SEAL: Final = "#4a4f58"
SHEEN: Final = ((0.22, 0.02), (0.36, 0.02), (0.2, 0.98), (0.06, 0.98))
"""The light on a pane, in shares of its width and height."""


class Livery(msgspec.Struct, frozen=True):
    """The colours of a carriage: its wall, the panels under the windows, its floor."""

    wall: str
    panel: str
    floor: str


def windows(stage: Stage, beyond: Place | None, wall: str, top: float, low: float) -> None:
    """Draw a row of broad windows in a side wall; with nothing beyond them there is a tunnel."""
    w, pen = stage.width, stage.back
    with pen.group("wall", grade=stage.grade(0)):
        pen.box(wall, 0, 0, w, stage.horizon, to=f"{wall}.shade")
    scenery = view(stage, beyond, 0, top, w, low - top) if beyond else ()
    n = max(1, round(w / 520))
    wide, gap = w / n, min(0.1 * w / n, 58.0)
    for k in range(n):
        x, across = k * wide + gap, wide - 2 * gap
        pane = rectangle(x, top, across, low - top, rounding=26)
        if beyond is None:
            tunnel(pen, pane, stage.dice.child(f"tunnel {k}"))
        else:
            pen.add(Group(children=scenery, clip=pane))
        with pen.group("frame", grade=stage.grade(0)):
            sheen = [(x + across * s, top + (low - top) * d) for s, d in SHEEN]
            pen.poly("#ffffff.raw", sheen, alpha=0.13)
            pen.edge(SEAL, pane, 9)
            pen.line("#8f97a3", [(x + 4, top + 62), (x + across - 4, top + 62)], 6)


def tunnel(pen: Pen, pane: Outline, dice: Dice) -> None:
    """Draw the dark behind a window, with lamps and pipes that fly past."""
    left, top, right, low = pane.bounds
    with pen.group("tunnel", clip=pane):
        pen.box("#14161f.raw", left, top, right - left, low - top, to="#262a38.raw")
        for share in (0.2, 0.34, 0.8):
            y = top + (low - top) * share
            pen.line("#3a4052.raw", [(left, y), (right, y)], 7)
        for _ in range(3):
            x, y = left + (right - left) * dice.between(0.05, 0.8), top + (low - top) * 0.5
            pen.box("#ffe9b0.raw", x, y, 120, 9, rounding=4, alpha=0.85)
            pen.glow("#ffd98a.raw", x + 60, y + 4, 90, alpha=0.5)


def lower_wall(stage: Stage, livery: Livery, low: float) -> None:
    """Draw the panels under the windows and the floor."""
    w, h, pen, ground = stage.width, stage.horizon, stage.back, stage.ground
    with pen.group("panel", grade=stage.grade(0)):
        pen.box(livery.panel, 0, low + 30, w, h - low - 30, to=f"{livery.panel}.shade")
        pen.box(f"{livery.panel}.light", 0, low + 30, w, 6)
        pen.box("#3f434c", 0, h - 22, w, 22)
        for x in (w * 0.04, w * 0.96):
            pen.box("#d9dde3", x - 30, low + 66, 60, h - low - 112, rounding=8)
            for k in range(5):
                y = low + 80 + (h - low - 140) * k / 4
                pen.line("#8f97a3", [(x - 20, y), (x + 20, y)], 4)
    with ground.group("floor", grade=stage.grade(0)):
        ground.box(livery.floor, 0, h, w, stage.height - h, to=f"{livery.floor}.shade")
        dice = stage.dice.child("flecks")
        for _ in range(40 + 40 * stage.detail):
            ground.oval(
                f"{livery.floor}.light",
                w * dice.roll(),
                stage.y_at(dice.roll()),
                dice.between(2, 5),
                1.8,
                alpha=0.5,
            )
    floor_light(stage)
    for side in (0.13, 0.87):
        stage.thing(
            ground,
            "passenger seat",
            w * side,
            stage.y_at(0.34),
            min(0.62 * h, 380.0),
            depth=0.05,
            child=f"seat {side}",
        )


def rack(stage: Stage, y: float) -> None:
    """Draw a luggage rack along the wall with some bags on it."""
    w, pen = stage.width, stage.back
    dice = stage.dice.child("bags")
    with pen.group("rack", grade=stage.grade(0)):
        x = w * dice.between(0.02, 0.1)
        while x < w * 0.94:
            wide, tall = dice.between(90, 170), min(y * 0.62, dice.between(52, 84))
            tone = dice.pick(BAGS)
            pen.box(tone, x, y - tall, wide, tall, rounding=12, to=f"{tone}.shade")
            pen.box(f"{tone}.deep", x + wide / 2 - 20, y - tall - 9, 40, 9, rounding=4)
            pen.box(f"{tone}.deep", x + wide * 0.2, y - tall, 8, tall, alpha=0.7)
            x += wide + dice.between(20, 190)
        pen.box("#b9c0cc", 0, y, w, 9, rounding=3)
        pen.box("#8f97a3", 0, y + 9, w, 4)
        for k in range(int(w / 200) + 2):
            pen.limb("#8f97a3", [(k * 200.0, y + 8), (k * 200.0 - 12, y + 44)], (7, 5))


def poles(stage: Stage, rail: str) -> None:
    """Draw hand rails: one along the ceiling with straps, some from the ceiling to the floor."""
    w, h, pen = stage.width, stage.horizon, stage.ground
    y = h * 0.1
    with pen.group("rails", grade=stage.grade(0)):
        pen.line(rail, [(0, y), (w, y)], 11)
        pen.line(f"{rail}.light", [(0, y - 2), (w, y - 2)], 3)
        for k in range(int(w / 110)):
            x = 60 + 110.0 * k
            pen.limb("#3a3d46", [(x, y + 4), (x, y + 44)], (9, 9))
            pen.edge("#e9e4d8", rectangle(x - 17, y + 42, 34, 36, rounding=14), 8)
        for x in (w * 0.1, w * 0.9):
            foot = stage.y_at(0.16)
            pen.limb(rail, [(x, 0), (x, foot)], (13, 13), is_blunt=True)
            pen.line(f"{rail}.light", [(x - 3, 0), (x - 3, foot)], 3)


def carriage(stage: Stage, livery: Livery, beyond: Place | None, top: float, low: float) -> None:
    """Draw the inside of a carriage, its windows from `top` to `low` in shares of the wall."""
    h = stage.horizon
    windows(stage, beyond, stage.background or livery.wall, h * top, h * low)
    lower_wall(stage, livery, h * low)


TRAIN: Final = Livery(wall="#e6d8bf", panel="#7a4f38", floor="#6a4a52")
SUBWAY: Final = Livery(wall="#dfe3e8", panel="#b4bcc8", floor="#5a5f6b")
BUS: Final = Livery(wall="#dfe8ea", panel="#4f8a9a", floor="#565b66")
AIRLINER: Final = Livery(wall="#eef0f2", panel="#d5dae2", floor="#4a5570")


@place(
    "train compartment",
    horizon=0.62,
    land=BAND,
    is_indoors=True,
    phrase="in a train compartment",
    aliases=(
        "train interior",
        "train cabin",
        "railway compartment",
        "sleeper train",
        "dining car",
    ),
)
def train_compartment(stage: Stage) -> None:
    """Draw a panelled wall, hills behind broad windows, a rack with luggage above."""
    carriage(stage, TRAIN, hills, 0.28, 0.78)
    rack(stage, stage.horizon * 0.19)


@place(
    "subway car",
    horizon=0.62,
    land=BAND,
    is_indoors=True,
    phrase="in a subway car",
    aliases=(
        "subway carriage",
        "subway interior",
        "subway train",
        "metro car",
        "metro carriage",
        "underground carriage",
        "tube carriage",
    ),
)
def subway_car(stage: Stage) -> None:
    """Draw steel walls, a tunnel behind the windows, hand rails with straps."""
    carriage(stage, SUBWAY, None, 0.26, 0.76)
    poles(stage, "#c2c9d3")


@place(
    "bus interior",
    horizon=0.62,
    land=BAND,
    is_indoors=True,
    phrase="in a bus",
    aliases=("tram interior", "coach interior"),
)
def bus_interior(stage: Stage) -> None:
    """Draw a light wall, the city behind large windows, yellow hand rails."""
    carriage(stage, BUS, city, 0.22, 0.78)
    poles(stage, "#f0b93c")


@place(
    "airplane cabin",
    horizon=0.62,
    land=BAND,
    is_indoors=True,
    phrase="in the cabin of an airplane",
    aliases=(
        "plane cabin",
        "aircraft cabin",
        "airplane interior",
        "plane interior",
    ),
)
def airplane_cabin(stage: Stage) -> None:
    """Draw a curved white wall, the sky in small round windows, lockers above."""
    w, h, pen = stage.width, stage.horizon, stage.back
    wall, top, low = stage.background or AIRLINER.wall, h * 0.34, h * 0.66
    with pen.group("wall", grade=stage.grade(0)):
        pen.box(wall, 0, 0, w, h, to=f"{wall}.shade")
    scenery = view(stage, heights, 0, top, w, low - top)
    n, wide = max(3, round(w / 230)), min(0.66 * (low - top), 130.0)
    for k in range(n):
        x = w * (k + 0.5) / n - wide / 2
        pane = rectangle(x, top, wide, low - top, rounding=wide * 0.44)
        with pen.group("rim", grade=stage.grade(0)):
            pen.box("#c9cfd8", x - 14, top - 14, wide + 28, low - top + 28, rounding=wide * 0.52)
        pen.add(Group(children=scenery, clip=pane))
        with pen.group("frame", grade=stage.grade(0)):
            pen.edge("#8f97a3", pane, 5)
            if k % 3 == 1:
                pen.box("#f4f5f6", x + 3, top + 3, wide - 6, (low - top) * 0.3, rounding=22)
    with pen.group("lockers", grade=stage.grade(0)):
        for k in range(n):
            a = w * k / n
            pen.box("#f7f8f9", a + 4, 0, w / n - 8, h * 0.2, rounding=16, to="#dfe3e8")
            pen.box("#b4bcc8", a + w / n / 2 - 18, h * 0.17, 36, 7, rounding=3)
        pen.box("#fff3c9.raw", 0, h * 0.215, w, 9, alpha=0.8)
    lower_wall(stage, AIRLINER, h * 0.74)
