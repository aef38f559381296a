"""Owns the hall of an airport from inside. Does not know subjects."""

from tintype.engine.vignette.art.outline import rectangle
from tintype.engine.vignette.art.pen import Group
from tintype.engine.vignette.places.grounds import airport
from tintype.engine.vignette.places.interior import slab, walls
from tintype.engine.vignette.places.outlook import view
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "airport terminal",
    horizon=0.64,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in an airport terminal",
    aliases=(
        "airport hall",
        "departure lounge",
        "departure hall",
        "airport lounge",
        "airport gate",
        "check-in hall",
        "terminal building",
        "airport interior",
        "arrivals hall",
    ),
)
def airport_terminal(stage: Stage) -> None:
    """Draw a hall with a glass front to the apron, a board of departures, rows of seats."""
    w, h, pen, land = stage.width, stage.horizon, stage.back, stage.ground
    walls(stage, "#dfe5ea")
    top, low = h * 0.2, h * 0.94
    pane = rectangle(0, top, w, low - top)
    pen.add(Group(children=view(stage, airport, 0, top, w, low - top), clip=pane))
    with pen.group("front", grade=stage.grade(0)):
        n = max(4, round(w / 190))
        for k in range(n + 1):
            pen.box("#8f9aa6", w * k / n - 6, top, 12, low - top)
            pen.line("#8f9aa6", [(w * k / n, top), (w * (k + 0.5) / n, h * 0.02)], 5)
        pen.box("#8f9aa6", 0, top - 8, w, 12)
        pen.box("#8f9aa6", 0, (top + low) / 2, w, 5)
        pen.box("#b9c2ca", 0, low, w, h - low)
    x, y, wide = w * 0.5, h * 0.06, min(w * 0.44, 430.0)
    with pen.group("departures", grade=stage.grade(0)):
        tall = wide * 0.34
        for dx in (-0.3, 0.3):
            pen.box("#6a737d", x + wide * dx, 0, 8, y + 4)
        pen.box("#20242e", x - wide / 2, y, wide, tall, rounding=8)
        dice = stage.dice.child("rows")
        for r in range(5):
            ry = y + tall * (0.12 + 0.17 * r)
            left = x - wide * 0.45
            for span in (0.16, 0.38, 0.14, 0.12):
                tone = "#f2c94a.raw" if r else "#ffffff.raw"
                pen.box(tone, left, ry, wide * span * dice.between(0.6, 0.95), tall * 0.07)
                left += wide * (span + 0.04)
    slab(stage, "#c9cdd0", is_shiny=True, has_window=True)
    with land.group("seats", grade=stage.grade(0)):
        for start in (0.04, 0.66):
            y, n = stage.y_at(0.16), min(w * 0.062, 64.0)
            for k in range(5):
                sx = w * start + k * n * 1.12
                land.box("#3f5f8a", sx, y - n * 1.3, n, n * 0.8, rounding=8)
                land.box("#3f5f8a.shade", sx, y - n * 0.58, n, n * 0.2, rounding=5)
            land.box("#6a737d", w * start, y - n * 0.4, n * 5.5, 6)
            for k in (0.3, 2.7, 5.1):
                land.box("#6a737d", w * start + k * n, y - n * 0.4, 6, n * 0.42)
