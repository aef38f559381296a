"""Owns the settings of bare rock: volcano and cave. Does not know subjects."""

import math

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.scenery import jag, rock
from tintype.engine.vignette.places.stage import Stage, place


@place("volcano", horizon=0.6, phrase="by a volcano", aliases=("lava", "volcanic land"))
def volcano(stage: Stage) -> None:
    """Draw an erupting volcano over dark rock with streams of lava."""
    sky(stage, clouds=1)
    h, w, back = stage.horizon, stage.width, stage.back
    dice = stage.dice.child("volcano")
    cx, tall = w * dice.between(0.4, 0.6), min(h * 0.66, 400.0)
    if "volcano" in stage.named:
        ash(stage, dice)
        return
    top, half = h - tall, tall * 1.1
    back.glow("#ff8a3a.raw", cx, top, tall * 1.3, alpha=0.55)
    back.glow("#ffc06a.raw", cx, top, tall * 0.5, alpha=0.8)
    plume(stage, back, dice, cx, top, tall)
    with back.group("cone", grade=stage.grade(0.24)):
        left = jag(dice, cx - 40, top, cx - half, h + 30)
        right = jag(dice, cx + 40, top, cx + half, h + 30)
        back.poly("#5d5463", [*reversed(left), *right], to="#4a4352")
        back.poly("#5d5463.shade", [*right, (cx + half * 0.2, h + 30), (cx + 14, top)], alpha=0.8)
        for k in range(5):
            x = cx - half * (0.16 + 0.13 * k)
            back.poly(
                "#5d5463.light",
                [(cx - 30 + 6 * k, top + 20), (x, h + 30), (x - half * 0.06, h + 30)],
                alpha=0.4,
            )
    lava(back, dice, cx, top, tall, half)
    ash(stage, dice)
    for side, near in ((-1, 0.2), (1, 0.34)):
        x = cx + side * stage.width * 0.2
        stream = [
            (cx + side * 40, h + 6),
            (x * 0.5 + cx * 0.5, stage.y_at(near * 0.4)),
            (x, stage.y_at(near)),
            (x + side * 90, stage.y_at(near + 0.3)),
        ]
        stage.ground.limb("#a8321e.raw", stream, (10, 20, 36, 64), alpha=0.9)
        stage.ground.limb("#ff7a2e.raw", stream, (6, 13, 24, 44))
        stage.ground.limb("#ffd25e.raw", stream, (2, 5, 8, 15))


def plume(stage: Stage, pen: Pen, dice: Dice, x: float, y: float, tall: float) -> None:
    """Draw the smoke above a crater, lit from below."""
    with pen.group("smoke", grade=stage.grade(0.3)):
        for k in range(9):
            r = tall * (0.1 + 0.045 * k)
            px, py = (
                x + dice.between(-0.06, 0.06) * tall + 0.05 * tall * k,
                y - tall * (0.05 + 0.1 * k),
            )
            pen.oval("#6a6270", px + r * 0.3, py, r, r * 0.82)
            pen.oval("#8a828c", px - r * 0.2, py - r * 0.1, r * 0.8, r * 0.66)
            if k < 4:
                pen.oval(
                    "#ff8a4a.raw",
                    px,
                    py + r * 0.4,
                    r * 0.7,
                    r * 0.4,
                    slope="round",
                    alpha=0.7 - 0.15 * k,
                    fade=0.0,
                )


def lava(pen: Pen, dice: Dice, x: float, y: float, tall: float, half: float) -> None:
    """Draw streams of lava down a cone, the fountain above it and glowing stones."""
    for side, n, wide in ((-0.34, 1.06, 20), (0.24, 0.9, 17), (-0.06, 0.7, 15), (0.5, 0.56, 12)):
        end = x + side * half * n
        path = [
            (x + side * 60, y),
            (x + side * half * 0.26, y + tall * n * 0.4),
            (x + side * half * 0.42, y + tall * n * 0.62),
            (end, y + tall * n),
        ]
        pen.limb("#c23a1e.raw", path, (wide * 1.3, wide, wide * 0.9, wide * 0.6))
        pen.limb("#ff7a2e.raw", path, (wide, wide * 0.7, wide * 0.6, wide * 0.36))
        pen.limb("#ffd25e.raw", path, (wide * 0.5, wide * 0.3, wide * 0.2, 1.5))
    pen.oval("#ffd25e.raw", x, y + 2, 40, 9)
    for k in range(13):
        a, n = math.radians(-90 + (k - 6) * 9 + dice.between(-3, 3)), tall * dice.between(0.22, 0.5)
        tip = (x + n * math.cos(a), y + n * math.sin(a))
        pen.limb(
            "#ff6a2a.raw" if k % 2 else "#ffb04a.raw", [(x + (k - 6) * 4, y + 4), tip], (11, 3)
        )
    for _ in range(46):
        a, n = dice.between(-2.9, -0.24), tall * dice.between(0.2, 0.95)
        pen.oval(
            "#ffb04a.raw", x + n * math.cos(a), y + n * 0.9 * math.sin(a), dice.between(1.4, 5.4)
        )


def ash(stage: Stage, dice: Dice) -> None:
    """Draw dark ground with rocks."""
    h, w, land = stage.horizon, stage.width, stage.ground
    stage.ridge(land, "#6f6470", h + 14, 12, child="ash", depth=0.3, to="#57505c")
    stage.ridge(land, "#5f5765", stage.y_at(0.3), 12, child="near ash", to="#443e4b", roundness=0.4)
    with land.group("rocks", grade=stage.grade(0.05)):
        for near in sorted(dice.between(0.15, 0.95) for _ in range(6 + 3 * stage.detail)):
            side = dice.between(0, 0.32) if dice.chance(0.5) else dice.between(0.68, 1)
            rock(land, dice, w * side, stage.y_at(near), 10 + 30 * near, "#6f6673")


@place("cave", horizon=0.62, phrase="in a cave", aliases=("cavern", "grotto"), is_indoors=True)
def cave(stage: Stage) -> None:
    """Draw a hollow of rock with a bright mouth, crystals and a pool of light."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("cave")
    rock_tone = "#6b6480"
    back.box(f"{rock_tone}.deep", 0, 0, w, stage.height)
    cx, r = w * 0.5, min(w * 0.3, h * 0.5)
    back.glow("#bfe0f0.raw", cx, h * 0.6, r * 2.1, alpha=0.6)
    mouth: list[Point] = []
    for k in range(13):
        a = math.pi * (1 + k / 12)
        far = r * dice.between(0.9, 1.08)
        mouth.append((cx + far * math.cos(a), h * 0.98 + far * 1.45 * math.sin(a)))
    light = stage.light
    back.blob(
        f"{light.sky[0]}.raw",
        [*mouth, (cx + r, h + 10, 0), (cx - r, h + 10, 0)],
        to=f"{light.sky[2]}.raw",
    )
    for i, (tone, inset) in enumerate((("shade", 0.0), ("", 0.55))):
        stalactites(
            stage, back, dice, f"{rock_tone}.{tone}" if tone else f"{rock_tone}.shade", i, inset
        )
    stage.ridge(land, f"{rock_tone}.light", h, 7, child="floor", to=f"{rock_tone}.shade")
    land.oval("#d8ecf4.raw", cx, stage.y_at(0.14), r * 1.4, 40, slope="round", alpha=0.5, fade=0)
    for side in (0.06, 0.14, 0.88, 0.95):
        crystal(land, dice, w * side, stage.y_at(dice.between(0.1, 0.5)), dice.between(40, 80))
    for near in sorted(dice.between(0.2, 1.0) for _ in range(5 + 2 * stage.detail)):
        side = dice.between(-0.02, 0.24) if dice.chance(0.5) else dice.between(0.76, 1.02)
        rock(land, dice, w * side, stage.y_at(near), 14 + 34 * near, rock_tone)


def stalactites(stage: Stage, pen: Pen, dice: Dice, tone: str, row: int, inset: float) -> None:
    """Hang teeth of rock from the upper edge, longer at the sides."""
    own = stage.dice.child(f"teeth {row}")
    w, h = stage.width, stage.horizon
    x = -40.0
    while x < w + 40:
        n = own.between(36, 84)
        edge = abs(x / w - 0.5) * 2
        tall = h * (0.1 + 0.34 * edge**2) * own.between(0.6, 1.2) * (1 - 0.35 * row)
        pen.blob(
            tone,
            [
                (x - n, -20, 0),
                (x + n, -20, 0),
                (x + n * 0.3, tall * 0.6),
                (x, tall, 0.2),
                (x - n * 0.3, tall * 0.6),
            ],
        )
        x += n * 1.1
    for side in (0.0, 1.0):
        edge_x = w * side
        d = 1 if side == 0 else -1
        pen.blob(
            tone,
            [
                (edge_x - d * 40, -20, 0),
                (edge_x + d * w * (0.17 - 0.06 * row), -20, 0.2),
                (edge_x + d * w * (0.1 - 0.04 * row), h * 0.5),
                (edge_x + d * w * (0.15 - 0.06 * row), h + 20, 0.3),
                (edge_x - d * 40, h + 40, 0),
            ],
        )


def crystal(pen: Pen, dice: Dice, x: float, y: float, tall: float) -> None:
    """Draw a cluster of glowing crystals."""
    pen.glow("#9adfe8.raw", x, y - tall * 0.5, tall * 1.1, alpha=0.4)
    for dx, n, tone in ((-0.24, 0.7, "#6fbfd6"), (0.24, 0.62, "#8a8fe0"), (0.0, 1.0, "#86dbe0")):
        cx, r = x + dx * tall, tall * 0.13
        top = y - tall * n
        lean = dx * tall * 0.5
        pen.poly(
            f"{tone}.raw",
            [
                (cx - r, y),
                (cx - r + lean, top + r * 1.4),
                (cx + lean, top),
                (cx + r + lean, top + r * 1.4),
                (cx + r, y),
            ],
        )
        pen.poly(
            f"{colour.mix(tone, '#ffffff', 0.45)}.raw",
            [(cx - r, y), (cx - r + lean, top + r * 1.4), (cx + lean, top), (cx - r * 0.2, y)],
        )
