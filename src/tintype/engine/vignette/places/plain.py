"""Owns the settings that are no place: a backdrop with a soft floor, and a table before a wall.

Does not know subjects.
"""

import itertools
from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.places.stage import Stage, place

BACKDROPS: Final = ("#ecbd96", "#a3cdd8", "#c4b3e2", "#b4d2a3", "#f2d07c", "#eab0ae")
TABLES: Final = (
    ("#cf929f", "#a2683f"),
    ("#dd9f76", "#8a573a"),
    ("#8a9fca", "#bd8450"),
    ("#9fb880", "#9c6539"),
    ("#e3b95e", "#8c5a38"),
    ("#73abb0", "#b57a48"),
)
"""Colours of a wall, and of the wood before it."""


@place(
    "plain",
    horizon=0.7,
    land=(0.2, 0.75),
    phrase="on a plain background",
    is_indoors=True,
    is_backdrop=True,
    has_lamps=False,
    aliases=("studio", "plain background", "backdrop", "solid background", "simple background"),
)
def plain(stage: Stage) -> None:
    """Draw a backdrop as in a photo studio: one colour that bends into the floor."""
    base = stage.background or stage.dice.child("backdrop").pick(BACKDROPS)
    w, h = stage.width, stage.height
    is_dark = colour.lightness(base) < 0.3
    lit = colour.mix(base, "#ffffff", 0.12 if is_dark else 0.42)
    pen = stage.back
    pen.box(f"{base}.raw", 0, 0, w, h, to=f"{colour.mix(base, colour.SHADOW, 0.1)}.raw")
    pen.oval(
        f"{lit}.raw", w * 0.46, h * 0.42, w * 0.62, h * 0.56, slope="round", alpha=0.9, fade=0.0
    )
    if stage.background is None:
        disc(stage, base)
        y = stage.horizon + h * 0.02
        floor = colour.mix(base, colour.SHADOW, 0.13)
        stage.ground.box(
            f"{floor}.raw", 0, y, w, h - y, to=f"{colour.mix(base, '#ffffff', 0.2)}.raw"
        )
        stage.ground.box(f"{base}.raw", 0, y - 1, w, 26, to=f"{base}.raw", alpha=0.85, fade=0.0)


def disc(stage: Stage, base: str) -> None:
    """Draw a large pale disc behind the subject, with a few dots around it."""
    w, h, pen = stage.width, stage.height, stage.back
    dice = stage.dice.child("disc")
    r = 0.4 * min(w, h)
    x, y = w / 2, h * 0.46 - 0.4 * (h * 0.7 - stage.horizon)
    accent = dice.pick(("#ffffff", "#fff1d0", "#e3f0f4", "#f7e2e6"))
    # Thin layers: styles that draw lines leave them out.
    pen.oval(f"{accent}.raw", x, y, r * 1.14, alpha=0.22)
    pen.oval(f"{accent}.raw", x, y, r, alpha=0.42)
    deep = f"{colour.mix(base, colour.SHADOW, 0.22)}.raw"
    for _ in range(4 + 2 * stage.detail):
        side = -1 if dice.chance(0.5) else 1
        px, py = x + side * r * dice.between(1.16, 1.5), y + r * dice.between(-0.9, 0.5)
        pen.oval(deep if dice.chance(0.5) else "#ffffff.raw", px, py, dice.between(3, 9), alpha=0.5)


@place(
    "tabletop studio",
    horizon=0.7,
    land=(0.2, 0.75),
    is_indoors=True,
    is_backdrop=True,
    has_lamps=False,
    aliases=("table in a studio",),
)
def tabletop(stage: Stage) -> None:
    """Draw a wooden table before a wall on which the sun lies through a window."""
    tone, wood = stage.dice.child("table").pick(TABLES)
    is_low = stage.light.dim < 1
    if is_low:
        tone, wood = colour.mix(tone, "#141124", 0.68), colour.mix(wood, "#1a0f12", 0.42)
    w, h, pen = stage.width, stage.height, stage.back
    with pen.group("wall", grade=stage.grade(0)):
        pen.box(f"{tone}.raw", 0, 0, w, h, to=f"{colour.mix(tone, colour.SHADOW, 0.16)}.raw")
    glow = f"{colour.mix(tone, '#fff6dc', 0.5)}.raw"
    pen.oval(glow, w * 0.42, h * 0.4, w * 0.66, h * 0.6, slope="round", alpha=0.8, fade=0.0)
    if not is_low:
        panes(stage)
    deep = f"{colour.mix(tone, colour.SHADOW, 0.55)}.raw"
    with pen.group("dusk", matrix=(1.0, 0.0, 0.0, -1.0, 0.0, stage.horizon)):
        pen.box(deep, 0, 0, w, h * 0.2, to=deep, alpha=0.3, fade=0.0)
    boards(stage, wood)


def panes(stage: Stage) -> None:
    """Lay the light of a window on the wall, with the shadow of a branch in it."""
    w, h, pen = stage.width, stage.height, stage.back
    sun = f"{stage.light.sun}.raw"
    dice = stage.dice.child("panes")
    side, lean = 0.21 * min(w, h), 0.3
    x0, y0 = w * dice.between(0.5, 0.58), h * 0.05
    for column in range(2):
        for row in range(3):
            x = x0 + column * side * 1.1 + row * side * 1.1 * lean
            y = y0 + row * side * 1.1 + column * side * 0.12
            corners: list[Point] = [
                (x, y),
                (x + side, y + side * 0.12),
                (x + side * (1 + lean), y + side * 1.12),
                (x + side * lean, y + side),
            ]
            pen.poly(sun, corners, to=sun, alpha=0.34, fade=0.16)


def boards(stage: Stage, wood: str) -> None:
    """Draw a table top of boards that run towards the viewer's left and right, with their grain."""
    w, h, pen = stage.width, stage.height, stage.ground
    top = stage.horizon
    tall = h - top
    dice = stage.dice.child("boards")
    with pen.group("table", grade=stage.grade(0)):
        pen.box(f"{wood}.light", 0, top, w, tall, to=wood)
        edges = [top + tall * (k / 5) ** 1.35 for k in range(6)]
        for upper, lower in itertools.pairwise(edges):
            roll = dice.roll()
            side = "light" if roll < 0.5 else "shade"
            pen.box(f"{wood}.{side}", 0, upper, w, lower - upper, alpha=0.1 + 0.2 * dice.roll())
            for _ in range(1 + 2 * stage.detail):
                y = upper + (lower - upper) * dice.between(0.2, 0.85)
                x, wide = w * dice.between(-0.1, 0.8), w * dice.between(0.15, 0.5)
                bend = (lower - upper) * dice.between(-0.1, 0.1)
                grain: list[Point] = [(x, y), (x + wide / 2, y + bend), (x + wide, y)]
                pen.line(f"{wood}.shade", grain, 1.6, alpha=0.5)
            cut = w * dice.between(0.1, 0.9)
            pen.line(f"{wood}.deep", [(cut, upper), (cut, lower)], 1.8, alpha=0.5)
            pen.line(f"{wood}.deep", [(0, lower), (w, lower)], 2.0, alpha=0.7)
        pen.box(f"{wood}.pale", 0, top, w, 4, alpha=0.8)
    light, dark = f"{stage.light.sun}.raw", f"{colour.SHADOW}.raw"
    pen.oval(
        light, w * 0.4, top + tall * 0.4, w * 0.5, tall * 0.6, slope="round", alpha=0.34, fade=0.0
    )
    with pen.group("front", matrix=(1.0, 0.0, 0.0, -1.0, 0.0, h)):
        pen.box(dark, 0, 0, w, tall * 0.5, to=dark, alpha=0.26, fade=0.0)


TOPS: Final = ("#b98a5c", "#8d6142", "#c9a06e", "#6d4d3a")
"""Colours of a table's wood, seen from above."""
PLANKS: Final = 6


@place(
    "table from above",
    horizon=0.03,
    land=(0.25, 0.9),
    is_indoors=True,
    is_backdrop=True,
    has_lamps=False,
    phrase="on a table seen from above",
    aliases=("tabletop from above",),
)
def table_above(stage: Stage) -> None:
    """Draw the boards of a table from straight above; a table of one colour has no boards."""
    w, h, pen = stage.width, stage.height, stage.back
    dice = stage.dice.child("planks")
    wood = stage.background or dice.pick(TOPS)
    pen.box(f"{wood}.raw", 0, 0, w, h)
    tall = h / PLANKS
    for k in range(PLANKS if stage.background is None else 0):
        y = k * tall
        side = "light" if dice.chance(0.5) else "shade"
        pen.box(f"{wood}.{side}", 0, y, w, tall, alpha=0.12 + 0.2 * dice.roll())
        for _ in range(2 + 2 * stage.detail):
            x, wide = w * dice.between(-0.1, 0.8), w * dice.between(0.2, 0.6)
            v, bend = y + tall * dice.between(0.15, 0.85), tall * dice.between(-0.07, 0.07)
            grain: list[Point] = [(x, v), (x + wide / 2, v + bend), (x + wide, v)]
            pen.line(f"{wood}.shade", grain, 1.6, alpha=0.5)
        pen.line(f"{wood}.deep", [(0, y + tall), (w, y + tall)], 2.4, alpha=0.75)
    light, dark = f"{stage.light.sun}.raw", f"{colour.SHADOW}.raw"
    pen.oval(light, w * 0.36, h * 0.34, w * 0.6, h * 0.56, slope="round", alpha=0.34, fade=0.0)
    pen.oval(dark, w * 1.02, h * 1.04, w * 0.6, h * 0.5, slope="round", alpha=0.26, fade=0.0)
