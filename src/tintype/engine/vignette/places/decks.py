"""Owns the deck of a sailing ship: boards, bulwark and rigging before the open sea.

Does not know which subjects stand there.
"""

from tintype.engine.vignette.art.outline import ellipse, rectangle
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.scenery import water
from tintype.engine.vignette.places.shore import billows
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.verandas import FLOOR, boards

TIMBER = "#8f6440"
ROPE = "#c9b184"


@place(
    "ship deck",
    horizon=0.44,
    land=(0.42, 0.92),
    phrase="on the deck of a ship",
    aliases=(
        "ship's deck",
        "ships deck",
        "deck of a ship",
        "deck of the ship",
        "deck of a sailing ship",
        "deck of a pirate ship",
        "deck of a boat",
        "deck of the boat",
        "pirate ship deck",
        "quarterdeck",
    ),
)
def ship_deck(stage: Stage) -> None:
    """Draw a floor of boards, a bulwark with a rail, a mast with ropes, and the sea beyond."""
    sky(stage)
    is_rough = stage.weather in ("storm", "wind")
    far, near = ("#5f7f92", "#26465f") if stage.weather == "storm" else ("#6fb7cf", "#1c6d92")
    water(stage, stage.ground, stage.horizon, stage.height, far=far, near=near)
    if is_rough:
        for row, nearness in enumerate((0.06, 0.16, 0.26)):
            billows(stage, stage.ground, stage.y_at(nearness), 26 + 30 * row, row)
    boards(stage, stage.ground, "#b98b5e")
    bulwark(stage, stage.ground)
    for x, out in ((0.1, -1), (0.9, 1)):
        mast(stage, stage.ground, x * stage.width, out)


def bulwark(stage: Stage, pen: Pen) -> None:
    """Draw the low wall along the edge of the deck, with a rail on turned posts."""
    y, w = stage.y_at(FLOOR), stage.width
    tall = 0.1 * min(stage.height, 1.3 * w)
    with pen.group("bulwark", grade=stage.grade(0.12)):
        for k in range(int(w / (0.5 * tall)) + 2):
            x = 0.5 * tall * k
            pen.form(TIMBER, ellipse(x, y - 1.05 * tall, 0.09 * tall, 0.34 * tall), shade=2)
        pen.form(TIMBER, rectangle(-20, y - 0.78 * tall, w + 40, 0.82 * tall), shade=5, light=3)
        for at in (0.5, 0.22):
            pen.line(f"{TIMBER}.deep", [(-10, y - at * tall), (w + 10, y - at * tall)], 2.4)
        pen.form(
            f"{TIMBER}.light",
            rectangle(-20, y - 1.46 * tall, w + 40, 0.2 * tall, rounding=4),
            shade=4,
            light=3,
        )
        if stage.is_white:
            pen.box("#f3f7fb", -20, y - 1.54 * tall, w + 40, 0.12 * tall, rounding=4)


def mast(stage: Stage, pen: Pen, x: float, out: int) -> None:
    """Draw a mast up to the upper edge, with a furled sail and a ladder of ropes to the rail.

    `out` is 1 where the ropes go down to the right, else -1.
    """
    y, high = stage.y_at(FLOOR) + 0.06 * stage.height, stage.height
    thick = 0.024 * min(high, 1.3 * stage.width)
    with pen.group("mast", grade=stage.grade(0.06)):
        reach = 7 * thick
        foot = y - 0.14 * min(high, 1.3 * stage.width)
        ends = [(x + out * (0.4 + 0.3 * k) * reach, foot) for k in range(4)]
        for end in ends:
            pen.line(ROPE, [(x, -10), end], 2.4)
        for k in range(1, 11):
            t = k / 11
            rung = [(x + (end[0] - x) * t, foot * t) for end in (ends[0], ends[-1])]
            pen.line(ROPE, rung, 1.6)
        pen.form(TIMBER, rectangle(x - thick, -20, 2 * thick, y + 20), shade=5, light=3)
        for at in (0.34, 0.62):
            pen.box("#4a3a30", x - 1.12 * thick, at * y, 2.24 * thick, 0.4 * thick, rounding=2)
        yard = 0.1 * high
        pen.limb(f"{TIMBER}.shade", [(x - 9 * thick, yard), (x + 9 * thick, yard)], (10, 10))
        pen.limb("#f3ead2", [(x - 8 * thick, yard + 14), (x + 8 * thick, yard + 14)], (26, 26))
        for k in range(-3, 4):
            pen.line(
                f"{ROPE}.shade", [(x + 2.2 * k * thick, yard), (x + 2.2 * k * thick, yard + 28)], 3
            )
