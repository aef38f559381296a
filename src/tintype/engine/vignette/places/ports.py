"""Owns the harbours that are worked in: containers under their cranes, fishing boats at the quay.

Does not know subjects.
"""

from itertools import pairwise
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.scenery import water
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables

BOXES: Final = ("#c8483f", "#3f6f9a", "#e8a33c", "#4f8f6f", "#8f4f6a", "#d9d3c6", "#2f8f9a")


def container(pen: Pen, x: float, y: float, wide: float, tone: str) -> None:
    """Draw a shipping container from its long side; (x, y) is its lower left corner."""
    tall = wide * 0.4
    pen.box(tone, x, y - tall, wide, tall)
    pen.box(f"{tone}.light", x, y - tall, wide, tall * 0.08)
    pen.box(f"{tone}.deep", x, y - tall * 0.08, wide, tall * 0.08)
    n = 9
    for k in range(1, n):
        pen.box(f"{tone}.shade", x + wide * k / n, y - tall * 0.88, wide / n * 0.4, tall * 0.76)
    for dx in (0.0, 0.97):
        pen.box(f"{tone}.shade", x + wide * dx, y - tall, wide * 0.03, tall)


def stacks(
    stage: Stage,
    pen: Pen,
    dice: Dice,
    x: float,
    y: float,
    wide: float,
    columns: int,
    most: int = 4,
) -> None:
    """Draw columns of one to three containers side by side."""
    for c in range(columns):
        count = dice.whole(1 if most < 4 else 2, most + 1)
        left = x + c * wide * 1.02
        for k in range(count):
            container(pen, left, y - k * wide * 0.4, wide, dice.pick(BOXES))
        if stage.is_white:
            pen.box("#ffffff", left, y - count * wide * 0.4 - wide * 0.03, wide, wide * 0.04)


def gantry(stage: Stage, pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a container crane: four legs, a boom out over the water, a container on its ropes."""
    n, thick = tall * 0.24, max(5.0, tall * 0.03)
    pen.box(tone, x - n, y - tall * 0.62, thick, tall * 0.62)
    pen.box(tone, x + n - thick, y - tall * 0.62, thick, tall * 0.62)
    pen.box(f"{tone}.shade", x - n * 0.66, y - tall * 0.62, thick * 0.8, tall * 0.6)
    pen.box(f"{tone}.shade", x + n * 0.66 - thick, y - tall * 0.62, thick * 0.8, tall * 0.6)
    for up in (0.24, 0.46):
        pen.box(tone, x - n, y - tall * up, 2 * n, thick * 0.8)
    pen.line(f"{tone}.shade", [(x - n, y - tall * 0.24), (x + n, y - tall * 0.46)], thick * 0.5)
    pen.line(f"{tone}.shade", [(x + n, y - tall * 0.24), (x - n, y - tall * 0.46)], thick * 0.5)
    out = x - n * 3.0
    pen.box(tone, out, y - tall * 0.66, n * 4.6, thick * 1.3)
    pen.box("#f4efe4", x + n * 0.6, y - tall * 0.76, n * 0.7, tall * 0.11, rounding=2)
    top: list[Point] = [
        (x - n * 0.5, y - tall * 0.66),
        (x - n * 0.2, y - tall),
        (x + n * 0.2, y - tall * 0.66),
    ]
    for a, b in pairwise(top):
        pen.line(tone, [a[:2], b[:2]], thick * 0.8)
    for far in (out + 8, out + n * 1.5, x + n * 1.5):
        pen.line(f"{tone}.shade", [(x - n * 0.2, y - tall), (far, y - tall * 0.65)], 2.4)
    hook = out + n * 0.9
    for dx in (-0.3, 0.3):
        pen.line(
            "#4a4a55", [(hook + dx * n, y - tall * 0.64), (hook + dx * n, y - tall * 0.4)], 1.8
        )
    container(
        pen,
        hook - n * 0.5,
        y - tall * 0.4 + n * 0.4,
        n,
        "#e8a33c" if tone != "#e8a33c" else "#3f6f9a",
    )
    pen.box("#3a3f4a", hook - n * 0.2, y - tall * 0.66, n * 0.4, thick)
    if stage.light.is_night:
        for dx in (-0.9, 0.0, 0.9):
            pen.glow("#ffe6a6.raw", x + dx * n, y - tall * 0.6, n * 0.5, alpha=0.7)
            pen.oval("#fff6d8.raw", x + dx * n, y - tall * 0.6, 4)


def freighter(stage: Stage, pen: Pen, x: float, y: float, wide: float) -> None:
    """Draw a container ship at the quay, loaded; (x, y) is its bow at the water line."""
    hull = wide * 0.09
    dice = stage.dice.child("cargo")
    for k in range(9):
        for j in range(dice.whole(2, 4)):
            container(
                pen,
                x + wide * (0.1 + 0.074 * k),
                y - hull - j * wide * 0.03,
                wide * 0.072,
                dice.pick(BOXES),
            )
    pen.box("#f4efe4", x + wide * 0.8, y - hull - wide * 0.15, wide * 0.1, wide * 0.16)
    for k in range(4):
        pen.box(
            "#ffdf8e.lit" if stage.light.is_night else "#5f7f95",
            x + wide * 0.81,
            y - hull - wide * (0.14 - 0.032 * k),
            wide * 0.08,
            wide * 0.014,
        )
    pen.box("#c8483f", x + wide * 0.83, y - hull - wide * 0.19, wide * 0.04, wide * 0.05)
    body: list[Point] = [
        (x, y - hull * 1.5, 0),
        (x + wide * 0.1, y - hull, 0),
        (x + wide, y - hull, 0),
        (x + wide * 0.98, y + 8, 0),
        (x + wide * 0.06, y + 8, 0),
    ]
    pen.blob("#2f4a6a", body)
    pen.poly(
        "#b8463a",
        [
            (x + wide * 0.05, y - 2),
            (x + wide * 0.985, y - 2),
            (x + wide * 0.98, y + 8),
            (x + wide * 0.06, y + 8),
        ],
    )


@place(
    "container port",
    horizon=0.5,
    land=(0.62, 0.94),
    water=(0.1, 0.36),
    phrase="in a container port",
    aliases=(
        "container harbour",
        "container harbor",
        "container terminal",
        "cargo port",
        "industrial harbour",
        "industrial port",
        "container cranes",
        "container crane",
        "harbour cranes",
        "harbour crane",
        "harbor cranes",
        "harbor crane",
        "port cranes",
        "gantry cranes",
        "shipping containers",
        "freight harbour",
        "shipyard",
        "commercial port",
    ),
)
def container_port(stage: Stage) -> None:
    """Draw cranes over a loaded ship across a basin, and stacks of containers on the near quay."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stage.ridge(back, "#8fa6b2", h - 22, 16, child="shore", steps=4, depth=0.9)
    dice = stage.dice.child("port")
    foot = stage.y_at(0.1)
    edge = stage.y_at(0.5)
    water(stage, land, h, edge + 20, far="#86b0c0", near="#2d6a86")
    with land.group("far quay", grade=stage.grade(0.5)):
        land.box("#8f8a86", 0, h - 4, w, foot - h + 4)
        stacks(stage, land, dice.child("far"), -20, h + 2, max(70.0, w * 0.08), 16)
        land.box("#6f6a6a", 0, foot - 6, w, 8)
    tall = min(h * 0.86, 520.0)
    with land.group("cranes", grade=stage.grade(0.32)):
        for k, (x, tone) in enumerate(((0.42, "#3f6f9a"), (0.66, "#d9553f"), (0.92, "#3f6f9a"))):
            gantry(stage, land, w * x, foot, tall * (0.82 + 0.09 * k), tone)
    with land.group("ship", grade=stage.grade(0.26)):
        freighter(stage, land, w * 0.02, stage.y_at(0.24), min(w * 0.86, 900.0))
    stone = "#a9a49e" if not stage.is_white else "#eef2f7"
    with land.group("quay", grade=stage.grade(0.05)):
        land.box(f"{stone}.deep", 0, edge, w, 22)
        land.box(stone, 0, edge + 14, w, stage.height - edge, to=f"{stone}.shade")
        land.poly(
            "#f0c84a", [(0, edge + 30), (w, edge + 30), (w, edge + 38), (0, edge + 38)], alpha=0.8
        )
        for k in range(3):
            y = stage.y_at(0.66 + 0.16 * k)
            land.line(f"{stone}.shade", [(0, y), (w, y)], 2)
    n = min(190.0, w * 0.2)
    with land.group("stacks", grade=stage.grade(0.06)):
        stacks(stage, land, dice.child("left"), -n * 0.5, stage.y_at(0.92), n, 2, 2)
        stacks(stage, land, dice.child("right"), w - n * 1.4, stage.y_at(0.88), n, 2, 2)


@place(
    "fishing harbour",
    horizon=0.46,
    land=(0.68, 0.95),
    water=(0.14, 0.46),
    phrase="in a fishing harbour",
    aliases=(
        "fishing harbor",
        "fishing port",
        "fishing village",
        "fishing town",
        "fishermen's village",
        "fisherman's wharf",
        "fishing dock",
        "harbour with fishing boats",
        "harbor with fishing boats",
    ),
)
def fishing_harbour(stage: Stage) -> None:
    """Draw fishing boats on the water before coloured sheds; nets, traps and crates on the quay."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stage.ridge(back, "#7f9f9a", h - h * 0.2, 44, child="hills", depth=0.8)
    gables(stage, back, h + 2, 70, 120, child="houses", depth=0.5)
    edge = stage.y_at(0.58)
    water(stage, land, h + 10, edge + 20, far="#7fb6c6", near="#2d7590")
    with back.group("far quay", grade=stage.grade(0.4)):
        back.box("#a39a90", 0, h, w, 12)
    spots = ((0.2, 0.14, 0.5), (0.56, 0.1, 0.44), (0.86, 0.18, 0.56))
    if stage.is_empty:
        spots = (*spots, (0.36, 0.38, 0.9), (0.76, 0.44, 1.0))
    for k, (x, near, size) in enumerate(spots):
        stage.thing(
            land,
            "fishing boat",
            w * x,
            stage.y_at(near),
            210 * size,
            depth=0.36 - 0.3 * near,
            child=f"boat {k}",
        )
    plank = "#9a7a5a" if not stage.is_white else "#eef2f7"
    with land.group("quay", grade=stage.grade(0.05)):
        land.box(f"{plank}.deep", 0, edge, w, 22)
        land.box(plank, 0, edge + 14, w, stage.height - edge, to=f"{plank}.shade")
        x = -40.0
        while x < w:
            land.line(f"{plank}.shade", [(x, edge + 14), (x + (x - w / 2) * 0.3, stage.height)], 2)
            x += 70
    dice = stage.dice.child("gear")
    with land.group("gear", grade=stage.grade(0.05)):
        for x, near in ((0.07, 0.76), (0.17, 0.78)):
            trap(land, w * x, stage.y_at(near), 74)
        nets(land, dice, w * 0.9, stage.y_at(0.8), 96)
        for x in (0.3, 0.72):
            land.limb("#6a5040", [(w * x, edge + 26), (w * x, edge - 26)], (24, 22))
            land.oval("#8a6a52", w * x, edge - 26, 12, 5)


def trap(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a wooden lobster trap."""
    body: list[Point] = [
        (x - n / 2, y, 0),
        (x - n / 2, y - n * 0.36),
        (x, y - n * 0.62),
        (x + n / 2, y - n * 0.36),
        (x + n / 2, y, 0),
    ]
    pen.blob("#5a4a3a", body)
    for k in range(6):
        dx = n * (k / 5 - 0.5)
        up = n * (0.6 - 0.9 * (dx / n) ** 2)
        pen.line("#c09a6a", [(x + dx, y), (x + dx, y - up)], n * 0.05)
    for up in (0.04, 0.26):
        pen.box("#c09a6a", x - n / 2, y - n * up - 4, n, 6)


def nets(pen: Pen, dice: Dice, x: float, y: float, n: float) -> None:
    """Draw a heap of net with floats."""
    heap: list[Point] = [
        (x - n, y, 0.2),
        (x - n * 0.6, y - n * 0.4),
        (x - n * 0.1, y - n * 0.6),
        (x + n * 0.5, y - n * 0.42),
        (x + n, y, 0.2),
    ]
    body = pen.blob("#3f7f6f", heap)
    with pen.inside(body):
        for k in range(-6, 12):
            for s in (-1, 1):
                pen.line(
                    "#a9d0bf",
                    [(x - n + k * n * 0.2, y), (x - n + k * n * 0.2 + s * n * 0.6, y - n * 0.7)],
                    1.3,
                    alpha=0.7,
                )
    for _ in range(7):
        pen.oval(
            "#e8703f", x + n * dice.between(-0.8, 0.8), y - n * dice.between(0.05, 0.4), n * 0.08
        )
