"""Owns rooms of timber: the inside of a barn.

Does not know which subjects stand there.
"""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.interior import planks
from tintype.engine.vignette.places.stage import Stage, place

TIMBER = "#8a5f3f"


@place(
    "barn interior",
    horizon=0.62,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a barn",
    aliases=("stable", "stables", "horse stable", "inside a barn", "cowshed", "hayloft", "stall"),
)
def barn_interior(stage: Stage) -> None:
    """Draw boards with light between them, beams, an open door, hay and straw."""
    w, h, pen = stage.width, stage.horizon, stage.back
    dice = stage.dice.child("boards")
    high, _, low = stage.light.sky
    with pen.group("wall", grade=stage.grade(0)):
        pen.box("#a9744a", 0, 0, w, h, to="#a9744a.shade")
        x = 0.0
        while x < w:
            wide = dice.between(40, 56)
            pen.box(
                dice.pick(("#a9744a", "#a9744a.light", "#a9744a.shade")), x, 0, wide, h, alpha=0.6
            )
            pen.box("#a9744a.deep", x + wide - 3, 0, 3, h, alpha=0.7)
            x += wide
    door = min(0.34 * w, 300.0)
    left, top = 0.5 * w - door / 2, 0.3 * h
    pen.box(f"{high}.raw", left, top, door, h - top, to=f"{low}.raw")
    with pen.group("outside", grade=stage.grade(0.5)):
        tone = "#86b86a" if not stage.is_white else "#e8eef5"
        pen.box(tone, left, h - 0.16 * h, door, 0.16 * h)
        pen.blob(
            f"{tone}.shade",
            [
                (left, h - 0.16 * h, 0),
                (left + 0.3 * door, h - 0.24 * h),
                (left + 0.7 * door, h - 0.18 * h),
                (left + door, h - 0.23 * h, 0),
                (left + door, h - 0.1 * h, 0),
                (left, h - 0.1 * h, 0),
            ],
        )
    with pen.group("timber", grade=stage.grade(0)):
        for x in (left - 20, left + door):
            pen.box(TIMBER, x, top - 18, 20, h - top + 18)
        pen.box(TIMBER, left - 34, top - 24, door + 68, 22)
        for x in (0.06 * w, 0.94 * w):
            pen.box(TIMBER, x - 20, 0, 40, h)
            pen.box(f"{TIMBER}.shade", x + 8, 0, 12, h)
        pen.box(TIMBER, 0, 0.1 * h, w, 34)
        pen.box(f"{TIMBER}.shade", 0, 0.1 * h + 24, w, 10)
        for x, side in ((0.06 * w, 1), (0.94 * w, -1)):
            a, b = (x, 0.36 * h), (x + side * 0.16 * w, 0.1 * h + 20)
            pen.limb(TIMBER, [a, b], (22, 22), is_blunt=True)
    lantern(stage, pen, 0.24 * w, 0.1 * h + 30)
    for k, (at, tall) in enumerate(((0.16, 120), (0.86, 150))):
        hay(stage, pen, at * w, h + 8, min(tall, 0.24 * h), child=f"hay {k}")
    planks(stage, "#b58a5a")
    straw(stage)


def lantern(stage: Stage, pen: Pen, x: float, y: float) -> None:
    """Hang a lantern on a beam, lit when it is dark."""
    if stage.light.is_night:
        pen.glow("#ffcf7a.raw", x, y + 50, 220, alpha=0.6)
    with pen.group("lantern", grade=stage.grade(0)):
        pen.line("#3a3540", [(x, y - 12), (x, y + 22)], 3)
        pen.box("#3a3540", x - 16, y + 22, 32, 9, rounding=3)
        pen.box("#ffe2a0.lit", x - 12, y + 31, 24, 36, rounding=4)
        pen.box("#3a3540", x - 16, y + 66, 32, 8, rounding=3)


def hay(stage: Stage, pen: Pen, x: float, y: float, tall: float, *, child: str) -> None:
    """Stack bales of hay against the wall."""
    dice = stage.dice.child(child)
    wide = 1.5 * tall
    with pen.group("hay", grade=stage.grade(0)):
        for row, count in ((0, 2), (1, 1)):
            for k in range(count):
                left = x - wide / 2 + (k + 0.5 * row) * wide / 2
                top = y - (row + 1) * 0.5 * tall
                pen.box("#e0b955", left + 2, top, wide / 2 - 4, 0.5 * tall - 3, rounding=6)
                pen.box("#e0b955.shade", left + 2, top + 0.34 * tall, wide / 2 - 4, 0.14 * tall)
                for at in (0.3, 0.7):
                    pen.box("#b5853a", left + at * wide / 2, top, 4, 0.5 * tall - 3)
                for _ in range(6 + 2 * stage.detail):
                    a = left + dice.between(0.1, 0.9) * wide / 2
                    b = top + dice.between(0.1, 0.9) * 0.46 * tall
                    pen.line("#f4d98a", [(a, b), (a + dice.between(8, 22), b - 5)], 2)


def straw(stage: Stage) -> None:
    """Strew straw over the floor."""
    dice, pen = stage.dice.child("straw"), stage.ground
    with pen.group("straw", grade=stage.grade(0)):
        for _ in range(50 + 20 * stage.detail):
            near = dice.between(0.08, 1.0)
            x, y = dice.roll() * stage.width, stage.y_at(near)
            n = 12 + 22 * near
            tone = dice.pick(("#e8c66a", "#d9b04e", "#f2d88c"))
            pen.line(tone, [(x, y), (x + n * dice.between(-1, 1), y - n * 0.3)], 1.6 + 2 * near)
