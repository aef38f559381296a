"""Owns the ski resort. Does not know subjects."""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer
from tintype.engine.vignette.places.scenery import peaks
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.wild import drifts

WHITE = "#f8fbfe"
JACKETS = ("#e8574a", "#f0b03c", "#4f7fd0", "#8a5cb8", "#3f9a78")


@place(
    "ski resort",
    horizon=0.7,
    land=(0.3, 0.92),
    has_lamps=True,
    phrase="in a ski resort",
    aliases=("ski resorts", "ski area", "ski lodge", "ski village"),
)
def ski_resort(stage: Stage) -> None:
    """Draw slopes with small skiers, a chair lift on its masts, and chalets below high peaks."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    peaks(stage, back, h, 150, 320, child="peaks", depth=0.7, tone="#8fa9c9", snow=0.7)
    dice = stage.dice.child("resort")
    slope(stage, back)
    drifts(stage, land, WHITE)
    lift(stage, land)
    for x, near, size in ((0.06, 0.06, 150.0), (0.2, 0.02, 118.0), (0.93, 0.1, 170.0)):
        chalet(stage, land, w * x, stage.y_at(near) + 26, size)
    with land.group("firs", grade=stage.grade(0.25)):
        for _ in range(6 + 3 * stage.detail):
            x = dice.between(-0.02, 0.3) if dice.chance(0.5) else dice.between(0.72, 1.02)
            conifer(
                land,
                w * x,
                stage.y_at(dice.between(0.1, 0.2)),
                dice.between(80, 140),
                "#4f7f79",
                is_white=True,
            )


def slope(stage: Stage, pen: Pen) -> None:
    """Draw the groomed run that comes down between woods, and skiers on it."""
    w, h = stage.width, stage.horizon
    dice = stage.dice.child("run")
    with pen.group("run", grade=stage.grade(0.45)):
        pen.blob(
            WHITE,
            [
                (-40, h + 40, 0),
                (w * 0.16, h - 60),
                (w * 0.42, h - 210, 0.4),
                (w * 0.56, h - 214, 0.4),
                (w * 0.78, h - 70),
                (w + 40, h + 40, 0),
            ],
            to="#d9e6f3",
        )
        for side in (-1, 1):
            for k in range(9):
                t = k / 8
                x = w * (0.49 + side * (0.1 + 0.3 * t)) + dice.between(-10, 10)
                y = h - 180 + 200 * t
                conifer(pen, x, y, 46 + 46 * t, "#4f7f79", is_white=True, tiers=3)
        for k in range(6 + 2 * stage.detail):
            t = dice.between(0.15, 1.0)
            x, y, s = w * (0.5 + dice.between(-0.1, 0.16) * t), h - 180 + 190 * t, 8 + 9 * t
            pen.line("#c3d4e6", [(x - s, y - s * 2.6), (x + s * 0.6, y - s), (x, y)], 1.6)
            skier(pen, x, y, s, JACKETS[k % 5])


def skier(pen: Pen, x: float, y: float, s: float, tone: str) -> None:
    """Draw a far skier, `s` units from hip to head."""
    pen.line("#3f4a63", [(x - s * 1.1, y + s * 0.2), (x + s * 1.1, y + s * 0.42)], s * 0.16)
    pen.line(
        "#2f3a52",
        [(x - s * 0.1, y - s * 0.7), (x + s * 0.3, y - s * 0.3), (x, y + s * 0.2)],
        s * 0.34,
    )
    pen.line(tone, [(x - s * 0.1, y - s * 0.75), (x + s * 0.34, y - s * 1.4)], s * 0.56)
    pen.oval("#f2ead8", x + s * 0.46, y - s * 1.78, s * 0.26)
    pen.line("#3f4a63", [(x + s * 0.5, y - s), (x + s * 1.0, y + s * 0.2)], s * 0.1)


def lift(stage: Stage, pen: Pen) -> None:
    """Draw a chair lift that climbs to the right, with its masts and chairs."""
    w, h = stage.width, stage.horizon
    low, high = (w * 0.34, stage.y_at(0.16)), (w * 0.7, h - 190)
    with pen.group("lift", grade=stage.grade(0.28)):
        for t in (0.08, 0.5, 0.92):
            x, y = low[0] + (high[0] - low[0]) * t, low[1] + (high[1] - low[1]) * t
            tall = 150 - 90 * t
            pen.line("#5f6b80", [(x, y), (x, y - tall)], 9 - 5 * t)
            pen.line(
                "#5f6b80", [(x - 22 + 12 * t, y - tall), (x + 22 - 12 * t, y - tall)], 6 - 3 * t
            )
        cable = [
            (low[0] - 60, low[1] - 116),
            ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2 - 88),
            (high[0] + 30, high[1] - 66),
        ]
        for dx in (-16, 16):
            pen.line("#46506a", [(x + dx * (1 - 0.3 * k), y) for k, (x, y) in enumerate(cable)], 2)
        for k, t in enumerate((0.02, 0.24, 0.42, 0.62, 0.8)):
            x = low[0] + 16 + (high[0] - low[0]) * t
            y = low[1] - 118 + (high[1] - low[1] + 58) * t
            s = 26 - 14 * t
            pen.line("#46506a", [(x, y), (x, y + s)], 2)
            pen.line(
                "#46506a",
                [(x - s * 0.7, y + s * 1.6), (x - s * 0.7, y + s), (x + s * 0.7, y + s)],
                2.4,
            )
            pen.box("#d8503f", x - s * 0.8, y + s * 1.5, s * 1.6, s * 0.3, rounding=2)
            if k % 2 == 0:
                pen.line(JACKETS[k % 5], [(x, y + s * 0.9), (x, y + s * 1.5)], s * 0.5)
                pen.oval("#f2ead8", x, y + s * 0.62, s * 0.24)


def chalet(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a wooden chalet with a snowy roof; (x, y) is the middle of its foot."""
    half = tall * 0.62
    with pen.group("chalet", grade=stage.grade(0.25)):
        pen.box("#efe6d6", x - half * 0.8, y - tall * 0.34, half * 1.6, tall * 0.34)
        pen.poly(
            "#a8683f",
            [
                (x - half * 0.8, y - tall * 0.3),
                (x - half * 0.8, y - tall * 0.56),
                (x, y - tall * 0.9),
                (x + half * 0.8, y - tall * 0.56),
                (x + half * 0.8, y - tall * 0.3),
            ],
        )
        for k in range(1, 5):
            level = y - tall * (0.3 + 0.1 * k)
            pen.line("#a8683f.shade", [(x - half * 0.74, level), (x + half * 0.74, level)], 1.6)
        for wx in (-0.5, 0.0, 0.5):
            cx = x + half * wx
            pen.box("#7fb4d8.lit", cx - tall * 0.06, y - tall * 0.56, tall * 0.12, tall * 0.13)
            pen.box("#7fb4d8.lit", cx - tall * 0.06, y - tall * 0.25, tall * 0.12, tall * 0.16)
        pen.box("#7a4a30", x - half * 0.86, y - tall * 0.38, half * 1.72, tall * 0.05)
        pen.poly(
            "#ffffff",
            [
                (x - half * 1.14, y - tall * 0.46),
                (x, y - tall * 1.02),
                (x + half * 1.14, y - tall * 0.46),
                (x + half * 1.06, y - tall * 0.4),
                (x, y - tall * 0.9),
                (x - half * 1.06, y - tall * 0.4),
            ],
            rounding=4,
        )
        pen.box("#8a7a70", x + half * 0.4, y - tall * 1.02, tall * 0.1, tall * 0.24)
        pen.oval("#ffffff", x + half * 0.4 + tall * 0.05, y - tall * 1.02, tall * 0.07, tall * 0.03)
        pen.oval("#ffffff", x, y, half * 1.1, tall * 0.06)
