"""Owns the settings of towns: streets and skylines, and the rows of houses they are made of.

Does not know subjects.
"""

from typing import Final

from tintype.engine.vignette.art.outline import Outline, ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import leaf_tones, round_tree
from tintype.engine.vignette.places.stage import Stage, place

WALLS = ("#d9a184", "#e8cfa2", "#b9c4d2", "#c9b8a4", "#d88a72", "#a9b9ae", "#e3d7c3", "#b7929b")
PAINTS = ("#e9b44c", "#d9694f", "#5f9ea8", "#e8dcc3", "#c97b8a", "#7fa37a", "#8c8fc4", "#e59a66")


def windows(
    stage: Stage,
    pen: Pen,
    dice: Dice,
    x: float,
    y: float,
    w: float,
    h: float,
    *,
    columns: int,
    rows: int,
    tall: float = 0.5,
) -> None:
    """Draw a grid of windows on a wall; some are lit at night."""
    cw, rh = w / columns, h / rows
    for r in range(rows):
        for c in range(columns):
            glass = "#ffdf8e.lit" if stage.light.is_night and dice.chance(0.55) else "#7d9bb3"
            wx, wy = x + cw * (c + 0.26), y + rh * (r + 0.24)
            pen.box(glass, wx, wy, cw * 0.48, rh * tall, rounding=1)
            if stage.detail and cw > 22:
                pen.box("#ffffff", wx - 1, wy + rh * tall, cw * 0.48 + 2, 2.4, alpha=0.6)


def skyline(
    stage: Stage,
    pen: Pen,
    base: float,
    low: float,
    high: float,
    depth: float,
    child: str,
    *,
    wide: float = 90,
) -> None:
    """Draw a row of tower blocks with different tops, lit at night."""
    dice = stage.dice.child(child)
    x = -20.0
    with pen.group(child, grade=stage.grade(depth)):
        while x < stage.width:
            w, h = wide * dice.between(0.65, 1.3), dice.between(low, high)
            wall = dice.pick(WALLS)
            top = base - h
            pen.box(wall, x, top, w, h + 10)
            pen.box(f"{wall}.shade", x + w * 0.78, top, w * 0.22, h + 10)
            kind = dice.whole(0, 4)
            if kind == 0:
                pen.poly(f"{wall}.shade", [(x, top), (x + w * 0.5, top - w * 0.42), (x + w, top)])
            elif kind == 1:
                pen.box(wall, x + w * 0.2, top - 22, w * 0.6, 24)
                pen.line(f"{wall}.deep", [(x + w * 0.5, top - 22), (x + w * 0.5, top - 60)], 2.4)
            elif kind == 2:
                pen.box(f"{wall}.deep", x + w * 0.2, top - 12, w * 0.2, 14)
                pen.box(f"{wall}.deep", x + w * 0.6, top - 18, w * 0.14, 20)
            pen.box(f"{wall}.deep", x - 2, top - 4, w + 4, 6)
            if stage.is_white:
                pen.box("#ffffff", x - 3, top - 10, w + 6, 8, rounding=3)
            windows(
                stage,
                pen,
                dice,
                x + w * 0.06,
                top + 8,
                w * 0.72,
                h - 14,
                columns=max(2, int(w / 25)),
                rows=max(2, int(h / 34)),
            )
            x += w + dice.between(-3, 5)


def gables(
    stage: Stage,
    pen: Pen,
    base: float,
    low: float,
    high: float,
    *,
    child: str,
    depth: float,
    gap: float = 0.0,
    smoking: float = 0.0,
) -> None:
    """Draw a row of coloured gabled houses with doors and windows.

    smoking: the part of the chimneys that smoke, 0 to 1.
    """
    dice, hearth = stage.dice.child(child), stage.dice.child(f"{child} smoke")
    x = -high * 0.3
    with pen.group(child, grade=stage.grade(depth)):
        while x < stage.width + high * 0.2:
            w, h = high * dice.between(0.62, 0.9), dice.between(low, high)
            wall, roof = dice.pick(PAINTS), dice.pick(("#8f4a3f", "#6f4f5e", "#54627a", "#a55a42"))
            top, rise = base - h, w * dice.between(0.4, 0.66)
            pen.box(wall, x, top, w, h + 6)
            pen.box(f"{wall}.shade", x + w * 0.84, top, w * 0.16, h + 6)
            pen.poly(
                f"{roof}",
                [(x - w * 0.08, top + 3), (x + w * 0.5, top - rise), (x + w * 1.08, top + 3)],
            )
            pen.poly(
                f"{roof}.shade",
                [(x + w * 0.5, top - rise), (x + w * 1.08, top + 3), (x + w * 0.7, top + 3)],
            )
            pen.box("#8a5a4a", x + w * 0.72, top - rise * 0.78, w * 0.12, rise * 0.5)
            if hearth.chance(smoking):
                wisp(pen, hearth, x + w * 0.78, top - rise * 0.8, w * 0.9)
            if stage.is_white:
                pen.poly(
                    "#ffffff",
                    [
                        (x - w * 0.1, top + 1),
                        (x + w * 0.5, top - rise - 4),
                        (x + w * 1.1, top + 1),
                        (x + w * 0.94, top - rise * 0.1),
                        (x + w * 0.5, top - rise * 0.66),
                        (x + w * 0.1, top - rise * 0.08),
                    ],
                )
            if w > BROAD:
                facade(stage, pen, dice.child(f"facade {x:.0f}"), (x, top, w * 0.84, h), rise)
            else:
                windows(
                    stage,
                    pen,
                    dice,
                    x + w * 0.06,
                    top + 4,
                    w * 0.84,
                    h * 0.62,
                    columns=2,
                    rows=max(1, int(h * 0.62 / (w * 0.42))),
                    tall=0.55,
                )
                door = dice.pick(("#5a3f38", "#3f5f6f", "#8a3f3a"))
                pen.box(door, x + w * 0.38, base - h * 0.3, w * 0.22, h * 0.3 + 4, rounding=2)
            x += w * (1.0 + gap * dice.between(0.4, 1.4))


BROAD: Final = 110.0
"""A house wider than so many units is near enough for its windows to have frames."""
SHUTTERS: Final = ("#4f7f6a", "#3f6f8f", "#8a4a3f", "#6f5f8a", "#f1ebdf")


def facade(
    stage: Stage, pen: Pen, dice: Dice, box: tuple[float, float, float, float], rise: float
) -> None:
    """Draw the front of a near house: floors of framed windows, a cornice, one in the gable.

    `box` is the x, y, width and height of the wall, `rise` the height of the gable above it.
    """
    x, y, w, h = box
    columns, floors = max(2, round(w / 62)), max(2, round(h / 92))
    across, tall = w / columns, h / floors
    shutter = dice.pick(SHUTTERS) if dice.chance(0.6) else None
    has_flowers = stage.season in ("spring", "summer") and not stage.is_white
    casement(stage, pen, dice, x + w * 0.6, y - rise * 0.3, across * 0.4, rise * 0.34)
    pen.box("#f6efe2", x, y + 2, w * 1.19, 6, alpha=0.8)
    for floor in range(floors - 1):
        top = y + tall * floor + tall * 0.26
        for column in range(columns):
            middle, wide = x + across * (column + 0.5), across * 0.42
            casement(stage, pen, dice, middle, top, wide, tall * 0.56)
            for side in (-1, 1) if shutter else ():
                left = middle + side * wide * 0.78 - wide * 0.2
                pen.box(f"{shutter}", left, top - 2, wide * 0.4, tall * 0.56 + 4, rounding=1)
                pen.line(
                    f"{shutter}.shade",
                    [(left + wide * 0.2, top + 3), (left + wide * 0.2, top + tall * 0.5)],
                    wide * 0.1,
                )
            if has_flowers and dice.chance(0.4):
                foot = top + tall * 0.6
                for k in range(5):
                    at = middle + wide * (k - 2) * 0.24
                    pen.oval("#5a9a50", at, foot - 1, wide * 0.15, wide * 0.12)
                    pen.oval(dice.pick(FLOWERS), at, foot - 4, wide * 0.1)
                pen.box("#8a5f45", middle - wide * 0.62, foot, wide * 1.24, 6, rounding=1)


FLOWERS: Final = ("#e8574f", "#f2c14e", "#f29ac0", "#ffffff")


def casement(
    stage: Stage, pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float
) -> None:
    """Draw a window in its frame; x is its middle, y its top. Some are lit at night."""
    pen.box("#f6efe2", x - wide / 2 - 3, y - 3, wide + 6, tall + 6, rounding=1)
    is_lit = stage.light.is_night and dice.chance(0.6)
    pane = "#ffe0a0.lit" if is_lit else "#7f9fb5"
    pen.box(pane, x - wide / 2, y, wide, tall, to=pane if is_lit else "#a9c4d3")
    pen.box("#f6efe2", x - 1.5, y, 3, tall)
    pen.box("#f6efe2", x - wide / 2, y + tall * 0.38, wide, 3)
    pen.box("#f6efe2.shade", x - wide / 2 - 5, y + tall + 3, wide + 10, 4)


def wisp(pen: Pen, dice: Dice, x: float, y: float, tall: float) -> None:
    """Draw smoke that rises from the chimney at (x, y) and thins out."""
    for k in range(7):
        r = tall * (0.09 + 0.034 * k)
        px = x + tall * (0.07 * k + dice.between(-0.04, 0.04))
        pen.oval("#e9ebf1", px, y - r - tall * 0.2 * k, r, r * 0.86, alpha=0.92 - 0.1 * k)


def street(stage: Stage, pen: Pen, *, kerb: float = 0.2) -> None:
    """Draw pavement and road, wet and mirroring in the rain."""
    w, h = stage.width, stage.horizon
    walk, road = ("#f1f5fa", "#d3dde8") if stage.is_white else ("#cfc6ba", "#6d6f7c")
    if stage.air.is_wet:
        walk, road = "#a9a5a6", "#565a6b"
    y = stage.y_at(kerb)
    with pen.group("street", grade=stage.grade(0.1)):
        pen.box(walk, 0, h, w, stage.height - h)
        x = -20.0
        while x < w:
            pen.line(f"{walk}.shade", [(x, h), (x - 26, y)], 1.4)
            x += 70
        pen.box(f"{walk}.shade", 0, y, w, 9)
        pen.box(road, 0, y + 9, w, stage.height, to=f"{road}.shade")
        crossing(stage, pen, y + 9)
        mid = stage.y_at(kerb + (1 - kerb) * 0.5)
        x = -40.0
        while x < w and not stage.is_white:
            pen.poly(
                "#f3ead2",
                [(x, mid), (x + 80, mid), (x + 74, mid + 11), (x - 8, mid + 11)],
                alpha=0.8,
            )
            x += 150
    if stage.air.is_wet:
        puddles(stage, pen, kerb)
    if stage.is_white:
        with pen.group("slush", grade=stage.grade(0.05)):
            dice = stage.dice.child("slush")
            for _ in range(6):
                x, yy, n = (
                    dice.between(0, w),
                    stage.y_at(dice.between(kerb + 0.1, 1)),
                    dice.between(50, 160),
                )
                pen.oval("#ffffff", x, yy, n, n * 0.06, alpha=0.7)


def crossing(stage: Stage, pen: Pen, top: float) -> None:
    """Paint a zebra crossing at one side and worn patches on the road."""
    w, low, dice = stage.width, stage.height, stage.dice.child("crossing")
    for k in range(8):
        x, y = w * dice.roll(), top + (low - top) * (k + 0.5) / 8
        wide = dice.between(120, 260)
        tone = "#ffffff" if k % 2 else "#33285c"
        pen.oval(tone, x, y, wide, wide * 0.1, slope="round", alpha=0.12, fade=0.0)
    if stage.is_white:
        return
    x0 = w * dice.pick((0.1, 0.74))
    n = 5
    for k in range(n):
        a, b = x0 + 34 * k, x0 + 34 * k + 19
        slant = (x0 + 80 - w / 2) * 0.5
        pen.poly(
            "#f3ead2",
            [
                (a, top + 6),
                (b, top + 6),
                (b + slant + 30 * (k - 1.4), low),
                (a + slant + 30 * (k - 2), low),
            ],
            alpha=0.75,
        )


def puddles(stage: Stage, pen: Pen, top: float) -> None:
    """Lay mirrors of the sky and of lit windows on a wet street."""
    dice = stage.dice.child("puddles")
    light = stage.light
    for _ in range(7 + 3 * stage.detail):
        x, near = dice.between(0, stage.width), dice.between(top + 0.04, 1.0)
        n = dice.between(40, 120) * (0.5 + near)
        pen.oval(f"{light.sky[2]}.raw", x, stage.y_at(near), n, n * 0.09, alpha=0.42)
        pen.oval(
            f"{light.sky[1]}.raw",
            x + n * 0.1,
            stage.y_at(near) + n * 0.02,
            n * 0.8,
            n * 0.05,
            alpha=0.4,
        )
    if light.is_night:
        for _ in range(9):
            x, n = dice.between(0, stage.width), dice.between(60, 190)
            y = stage.y_at(top)
            pen.box(
                "#ffd987.raw", x, y, dice.between(6, 16), n, to="#ffd987.raw", alpha=0.34, fade=0.0
            )
    for _ in range(8 + 5 * stage.detail):
        x, y = dice.between(0, stage.width), stage.y_at(dice.between(top, 1))
        pen.edge("#ffffff.raw", drop_ring(x, y, dice.between(5, 12)), 1.1, alpha=0.5)


def drop_ring(x: float, y: float, r: float) -> Outline:
    """Return the outline of the ring that a drop makes."""
    return ellipse(x, y, r, r * 0.3)


def lamp(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a street lamp; it shines at night."""
    if stage.light.is_night:
        pen.glow("#ffd987.raw", x, y - tall * 0.93, tall * 0.5, alpha=0.6)
        pen.oval(
            "#ffd987.raw", x, y + 2, tall * 0.36, tall * 0.06, slope="round", alpha=0.45, fade=0
        )
    pen.limb("#3f4450", [(x, y), (x, y - tall * 0.86)], (tall * 0.045, tall * 0.028))
    pen.box("#3f4450", x - tall * 0.05, y - tall * 0.03, tall * 0.1, tall * 0.03)
    pen.poly(
        "#fff0bd.lit",
        [
            (x - tall * 0.035, y - tall * 0.86),
            (x - tall * 0.055, y - tall * 0.98),
            (x + tall * 0.055, y - tall * 0.98),
            (x + tall * 0.035, y - tall * 0.86),
        ],
    )
    pen.poly(
        "#3f4450",
        [
            (x - tall * 0.07, y - tall * 0.98),
            (x, y - tall * 1.03),
            (x + tall * 0.07, y - tall * 0.98),
        ],
    )


@place(
    "city",
    horizon=0.62,
    land=(0.3, 0.92),
    has_street=True,
    phrase="in the city",
    aliases=(
        "city street",
        "downtown",
        "metropolis",
        "sidewalk",
        "pavement",
        "crosswalk",
    ),
)
def city(stage: Stage) -> None:
    """Draw a street with shops and trees in front of towers."""
    sky(stage, clouds=2)
    h, w = stage.horizon, stage.width
    skyline(stage, stage.back, h, h * 0.44, h * 0.76, 0.8, "far row", wide=80)
    skyline(stage, stage.back, h + 4, h * 0.22, h * 0.46, 0.42, "near row", wide=130)
    shops(stage, stage.back, h + 6, min(h * 0.24, 130.0))
    pen = stage.ground
    street(stage, pen)
    dice = stage.dice.child("kerb")
    with pen.group("kerb", grade=stage.grade(0.15)):
        n = max(2, int(w / 260))
        for i in range(n + 1):
            x = w * (i + dice.between(-0.1, 0.1)) / n
            if i % 2:
                lamp(stage, pen, x, stage.y_at(0.15), min(h * 0.5, 230.0))
            else:
                round_tree(
                    pen,
                    dice,
                    x,
                    stage.y_at(0.14),
                    min(h * 0.36, 170.0),
                    dice.pick(leaf_tones(stage)),
                    is_white=stage.is_white,
                )


def shops(stage: Stage, pen: Pen, base: float, tall: float) -> None:
    """Draw a row of shop fronts with awnings."""
    dice = stage.dice.child("shops")
    x = -30.0
    with pen.group("shops", grade=stage.grade(0.25)):
        while x < stage.width:
            w = dice.between(110, 180)
            wall, awning = dice.pick(WALLS), dice.pick(("#c8483f", "#3f7f6b", "#3f6f9a", "#d99a3c"))
            pen.box(wall, x, base - tall, w - 3, tall)
            front(stage, pen, dice, wall, (x, base, w, tall))
            n = 6
            for k in range(n):
                pen.poly(
                    awning if k % 2 else "#f6efe2",
                    [
                        (x + 6 + (w - 16) * k / n, base - tall * 0.78),
                        (x + 6 + (w - 16) * (k + 1) / n, base - tall * 0.78),
                        (x + 2 + (w - 8) * (k + 1) / n, base - tall * 0.58),
                        (x + 2 + (w - 8) * k / n, base - tall * 0.58),
                    ],
                )
            pen.box(f"{wall}.shade", x, base - tall, w - 3, tall * 0.1)
            if stage.is_white:
                pen.box("#ffffff", x - 1, base - tall - 6, w, 8, rounding=3)
            x += w


GOODS: Final = ("#d9694f", "#e0b04a", "#6f9f6a", "#6f8fb5", "#b98fb5")


def front(
    stage: Stage, pen: Pen, dice: Dice, wall: str, box: tuple[float, float, float, float]
) -> None:
    """Draw a shop's window with goods in it, and its door of glass.

    `box` is the left x, the y of the foot, the width and the height of the shop.
    """
    x, base, w, tall = box
    glass = "#ffe6a6.lit" if stage.light.is_night else "#9dbccb"
    top, high = base - tall * 0.58, tall * 0.5
    pen.box("#f6efe2", x + 7, top - 3, w * 0.52 + 6, high + 6, rounding=2)
    pen.box(glass, x + 10, top, w * 0.52, high, to=glass if stage.light.is_night else "#c3d8df")
    for k in range(4):
        at, size = x + 16 + w * 0.125 * k, w * dice.between(0.05, 0.085)
        pen.box(dice.pick(GOODS), at, top + high - size * 1.3, size, size * 1.3, rounding=2)
    pen.box("#f6efe2", x + 10 + w * 0.26 - 1.5, top, 3, high)
    pen.box(f"{wall}.deep", x + w * 0.66, top, w * 0.2, tall * 0.58)
    pen.box(glass, x + w * 0.69, top + tall * 0.06, w * 0.14, tall * 0.3, rounding=1)
    pen.oval("#e0b04a", x + w * 0.84, top + tall * 0.42, 2.4)
