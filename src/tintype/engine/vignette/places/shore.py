"""Owns the settings with water: sea, beach. Does not know subjects."""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.stage import Stage, place


def water(stage: Stage, top: float, bottom: float) -> None:
    """Draw water between two y with the sky in it and bands of waves."""
    pen = stage.ground
    sea_far, sea_near = "#6fb7cf", "#1f7396"
    with pen.group("water", grade=stage.grade(0.1)):
        pen.box(sea_far, 0, top, stage.width, bottom - top + 2, to=sea_near)
    pen.box(
        f"{stage.light.sky[2]}.raw",
        0,
        top,
        stage.width,
        (bottom - top) * 0.6,
        to=f"{stage.light.sky[1]}.raw",
        alpha=0.55,
        fade=0.0,
    )
    waves(stage, pen, top, bottom, 16 + 12 * stage.detail)


def waves(stage: Stage, pen: Pen, top: float, bottom: float, count: int) -> None:
    """Scatter glints that grow towards the viewer."""
    dice = stage.dice.child("waves")
    for t in sorted(dice.roll() for _ in range(count)):
        y = top + (bottom - top) * (0.03 + 0.95 * t)
        x, half = dice.between(0, stage.width), 14 + 62 * t * dice.between(0.6, 1.2)
        thick = 1.1 + 3.2 * t
        pen.blob(
            f"{stage.light.sky[2]}.raw" if t < 0.5 else "#8fd0e0",
            [(x - half, y, 0), (x, y - thick), (x + half, y, 0), (x, y + thick * 0.3)],
            alpha=0.3 if t < 0.5 else 0.22,
        )


@place("sea", horizon=0.5, land=None, water=(0.12, 0.8), phrase="at sea", aliases=("ocean",))
def sea(stage: Stage) -> None:
    """Draw open water under a wide sky."""
    stage.sky()
    water(stage, stage.horizon, stage.height)


@place(
    "beach",
    horizon=0.46,
    land=(0.52, 0.92),
    water=(0.08, 0.38),
    phrase="on the beach",
    aliases=("seaside", "shore", "coast"),
)
def beach(stage: Stage) -> None:
    """Draw sand in front of the sea, with foam where they meet."""
    stage.sky()
    stage.ridge(stage.back, "#6f9fb0", stage.horizon + 4, 20, child="headland", depth=0.85)
    shore = stage.y_at(0.46)
    water(stage, stage.horizon, shore + 30)
    sand, wet = ("#eef2f6", "#cfdbe6") if stage.is_white else ("#f0d9a8", "#d9b983")
    pen = stage.ground
    stage.ridge(pen, "#f7fbfb", shore - 7, 7, child="foam", steps=6, depth=0.1)
    stage.ridge(pen, wet, shore, 7, child="foam", steps=6, depth=0.05)
    stage.ridge(pen, sand, shore + 22, 8, child="sand", steps=5, to=f"{sand}.shade")
    dice = stage.dice.child("pebbles")
    with pen.group("pebbles", grade=stage.grade(0)):
        for _ in range(10 + 10 * stage.detail):
            y = stage.y_at(dice.between(0.62, 1))
            pen.oval(f"{sand}.shade", dice.between(0, stage.width), y, dice.between(2, 6), 2.2)
