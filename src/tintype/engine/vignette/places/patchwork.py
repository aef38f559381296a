"""Owns settings made by people that are seen from straight above: city and fields.

Does not know subjects.
"""

from tintype.engine.vignette.art.outline import Point, polygon
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.above import treetop
from tintype.engine.vignette.places.planting import grass_tones, leaf_tones
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import curve


@place(
    "city from above",
    horizon=0.1,
    land=None,
    water=None,
    is_weightless=True,
    has_lamps=False,
    phrase="above the city",
    aliases=("streets from above", "city map view", "town from above"),
)
def city_above(stage: Stage) -> None:
    """Draw blocks of roofs, streets with cars, parks."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("blocks")
    road = "#8a8f98" if not stage.is_white else "#d5dde6"
    with stage.back.group("ground", grade=stage.grade(0.05)):
        stage.back.box(road, 0, 0, w, h)
    size, gap = 190.0, 46.0
    tilt = -14.0
    with pen.group("city", grade=stage.grade(0.05)), pen.turned(tilt, w / 2, h / 2):
        reach = max(w, h) * 0.9
        n = int(reach / (size + gap)) + 1
        for r in range(-n, n + 1):
            for c in range(-n, n + 1):
                x, y = w / 2 + c * (size + gap), h / 2 + r * (size + gap)
                if abs(x - w / 2) > w * 0.72 + 120 or abs(y - h / 2) > h * 0.72 + 120:
                    continue
                _block(stage, pen, x, y, size, dice)
                for k in range(3):
                    pen.box("#f4ecd2", x + size + gap / 2 - 2, y + k * 64, 4, 30, alpha=0.8)
                    pen.box("#f4ecd2", x + k * 64, y + size + gap / 2 - 2, 30, 4, alpha=0.8)
                if dice.chance(0.7):
                    tone = dice.pick(("#e8584f", "#f4f4f0", "#2f6fb0", "#f2b53f", "#3a3f48"))
                    cx, cy = x + size + gap * 0.28, y + size * dice.roll()
                    pen.box("#20304a", cx + 3, cy + 4, 12, 24, rounding=3, alpha=0.3)
                    pen.box(tone, cx, cy, 12, 24, rounding=4)
                    pen.box("#2f3a48", cx + 2, cy + 6, 8, 5, rounding=1)
                    if stage.light.is_night:
                        pen.glow("#fff3c0.raw", cx + 6, cy - 8, 22, alpha=0.6)


def _block(stage: Stage, pen: Pen, x: float, y: float, size: float, dice: Dice) -> None:
    """Draw one block: a park, or houses around a court."""
    walk = "#d3cdc2" if not stage.is_white else "#f2f5f9"
    pen.box(walk, x, y, size, size, rounding=8)
    green = grass_tones(stage)[1]
    if dice.chance(0.16):
        pen.box(green, x + 8, y + 8, size - 16, size - 16, rounding=8)
        pen.oval("#5fb0cc", x + size * 0.6, y + size * 0.4, size * 0.16, size * 0.12)
        pen.line(
            f"{walk}.light",
            [(x + 8, y + size * 0.8), (x + size * 0.4, y + size * 0.6), (x + size * 0.5, y + 8)],
            8,
        )
        for _ in range(12):
            treetop(
                stage,
                pen,
                dice,
                x + size * dice.between(0.1, 0.9),
                y + size * dice.between(0.1, 0.9),
                dice.between(10, 17),
                dice.pick(leaf_tones(stage)),
            )
        return
    roofs = ("#c9705a", "#b9b4ac", "#d9c2a0", "#8f97a4", "#e3d6c0", "#a8604f")
    n = dice.pick((2, 2, 3))
    cell = (size - 16) / n
    for i in range(n):
        for j in range(n):
            px, py = x + 8 + i * cell, y + 8 + j * cell
            roof = dice.pick(roofs) if not stage.is_white else "#f7fafc"
            tall = dice.between(6, 22)
            side, deep = cell - 6, cell - 6
            pen.poly(
                "#20304a",
                [
                    (px + side, py),
                    (px + side + tall, py + tall),
                    (px + side + tall, py + deep + tall),
                    (px + tall, py + deep + tall),
                    (px, py + deep),
                ],
                alpha=0.3,
            )
            pen.box(f"{roof}.deep", px, py, side, deep)
            pen.box(roof, px, py, side - 3, deep - 3)
            if dice.chance(0.4):
                pen.poly(
                    f"{roof}.shade",
                    [
                        (px, py + deep - 3),
                        (px + side / 2, py + deep / 2),
                        (px + side - 3, py + deep - 3),
                    ],
                )
                pen.line(f"{roof}.light", [(px, py), (px + side / 2, py + deep / 2)], 2)
            else:
                pen.box(f"{roof}.light", px + side * 0.2, py + deep * 0.2, side * 0.26, deep * 0.2)
                pen.box("#7f8894", px + side * 0.6, py + deep * 0.56, side * 0.18, deep * 0.18)
            if stage.light.is_night:
                for _ in range(4):
                    pen.box(
                        "#ffdf8e.lit",
                        px + side * dice.between(0.1, 0.8),
                        py + deep * dice.between(0.1, 0.8),
                        6,
                        6,
                    )


@place(
    "fields from above",
    horizon=0.1,
    land=None,
    water=None,
    is_weightless=True,
    phrase="above the fields",
    aliases=(
        "farmland from above",
        "patchwork of fields",
        "countryside from above",
        "patchwork fields",
    ),
)
def fields_above(stage: Stage) -> None:
    """Draw a patchwork of ploughed, green and golden fields with hedges, a road and a farm."""
    w, h, pen = stage.width, stage.height, stage.ground
    dice = stage.dice.child("fields")
    tones = ("#b9cf62", "#7fae4f", "#e3c860", "#cfa24f", "#9fc46a", "#a9835a", "#d9d98a")
    if stage.is_white:
        tones = ("#f2f6fa", "#e4ecf4", "#dbe5ef", "#f7fafc")
    with stage.back.group("soil", grade=stage.grade(0.05)):
        stage.back.box("#7fa657", 0, 0, w, h)
    nx, ny = max(2, round(w / 260)), max(2, round(h / 250))
    xs = [
        [
            w * (i + (dice.between(-0.2, 0.2) if 0 < i < nx else (-0.1 if not i else 0.1))) / nx
            for i in range(nx + 1)
        ]
        for _ in range(ny + 1)
    ]
    ys = [
        [
            h * (j + (dice.between(-0.2, 0.2) if 0 < j < ny else (-0.1 if not j else 0.1))) / ny
            for _ in range(nx + 1)
        ]
        for j in range(ny + 1)
    ]
    with pen.group("fields", grade=stage.grade(0.05)):
        for j in range(ny):
            for i in range(nx):
                corners: list[Point] = [
                    (xs[j][i], ys[j][i]),
                    (xs[j][i + 1], ys[j][i + 1]),
                    (xs[j + 1][i + 1], ys[j + 1][i + 1]),
                    (xs[j + 1][i], ys[j + 1][i]),
                ]
                _field(pen, corners, dice.pick(tones), dice)
        line = curve(
            [(-20.0, h * 0.7), (w * 0.3, h * 0.52), (w * 0.62, h * 0.62), (w + 20, h * 0.3)], 50
        )
        pen.line("#e9dfc6", line, 22)
        pen.line("#a9a49c", line, 16)
        for k in range(2, 50, 2):
            pen.line("#f7f3e6", [line[k - 1], line[k]], 1.6)
        x, y = line[18]
        for dx, dy, roof in ((40, -70, "#b5523f"), (92, -58, "#8f97a4"), (52, -28, "#c9705a")):
            pen.box("#20304a", x + dx + 8, y + dy + 8, 40, 28, alpha=0.3)
            pen.box(roof, x + dx, y + dy, 40, 28)
            pen.box(f"{roof}.shade", x + dx, y + dy + 14, 40, 14)
        for j in range(ny + 1):
            for i in range(nx):
                for k in range(4):
                    if dice.chance(0.5):
                        t = (k + 0.5) / 4
                        tx = xs[j][i] + (xs[j][i + 1] - xs[j][i]) * t
                        ty = ys[j][i] + (ys[j][i + 1] - ys[j][i]) * t
                        treetop(
                            stage,
                            pen,
                            dice,
                            tx,
                            ty,
                            dice.between(9, 16),
                            dice.pick(leaf_tones(stage)),
                        )


def _field(pen: Pen, corners: list[Point], tone: str, dice: Dice) -> None:
    """Draw one field with its furrows."""
    outline = polygon(corners, rounding=10)
    pen.fill(tone, outline, to=f"{tone}.light")
    (ax, ay, *_), (bx, by, *_), (cx, cy, *_), (dx, dy, *_) = corners
    across = dice.chance(0.5)
    n = dice.whole(9, 16)
    with pen.inside(outline):
        for k in range(n):
            t = (k + 0.5) / n
            if across:
                one, two = (
                    (ax + (dx - ax) * t, ay + (dy - ay) * t),
                    (bx + (cx - bx) * t, by + (cy - by) * t),
                )
            else:
                one, two = (
                    (ax + (bx - ax) * t, ay + (by - ay) * t),
                    (dx + (cx - dx) * t, dy + (cy - dy) * t),
                )
            pen.line(f"{tone}.shade", [one, two], 5, alpha=0.5)
    pen.edge("#5f8f48", outline, 7, alpha=0.8)
