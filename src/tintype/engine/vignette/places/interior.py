"""Owns what rooms are made of: walls, floors, shelves, plants, rugs.

Does not know which room uses it.
"""

from typing import Final

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.stage import Stage

PAINT: Final = (0.95, 1.6)
"""How much darker and how much more colourful a painted wall is than its colour is given."""
WALLED: Final = frozenset(
    (
        "airport terminal",
        "steampunk workshop",
        "hotel lobby",
        "courtroom",
        "bank vault",
        "wizard's study",
        "corridor",
        "hospital corridor",
        "room",
        "kitchen",
        "bedroom",
        "library",
        "classroom",
        "isometric room",
        "isometric bedroom",
        "isometric office",
        "isometric kitchen",
        "cafe",
        "restaurant",
        "shop",
        "gallery",
        "gym",
        "bathroom",
        "hospital",
        "laboratory",
        "workshop",
        "bar",
        "bowling alley",
        "hair salon",
        "wine cellar",
        "art studio",
        "window seat",
        "window to the sea",
        "window to the city",
        "window to the mountains",
        "window to the garden",
        "window to the forest",
    )
)
"""Rooms whose walls take the colour of the scene's background."""


def walls(stage: Stage, tone: str, *, rail: bool = False, has_cornice: bool = True) -> None:
    """Draw the back wall: light falls on it from the upper left, the far corners are darker."""
    pen, w, h = stage.back, stage.width, stage.horizon
    base = stage.background or colour.adjust(tone, *PAINT)
    with pen.group("wall", grade=stage.grade(0)):
        pen.box(base, 0, 0, w, h, to=f"{base}.shade")
        if rail:
            pen.box(f"{base}.shade", 0, h * 0.66, w, h * 0.34, alpha=0.5)
            pen.box("#f6f1e6", 0, h * 0.655, w, 7)
            x = 30.0
            while x < w:
                pen.box(f"{base}.light", x, h * 0.7, 76, h * 0.24, rounding=3, alpha=0.35)
                x += 104
        if has_cornice:
            pen.box("#f6f1e6", 0, 0, w, min(20.0, h * 0.035))
            pen.box("#f6f1e6.shade", 0, min(20.0, h * 0.035), w, 5, alpha=0.6)
    if stage.light.is_night:
        pen.glow("#ffcf8a.raw", w * 0.5, h * 0.3, max(w, h) * 0.62, alpha=0.5)
        corner(pen, stage, "#141a44.raw", 0.5)
        return
    pen.oval(
        "#fff3cf.raw", w * 0.24, h * 0.36, w * 0.6, h * 0.7, slope="round", alpha=0.5, fade=0.0
    )
    corner(pen, stage, f"{colour.SHADOW}.raw", 0.2)


def corner(pen: Pen, stage: Stage, tone: str, amount: float) -> None:
    """Darken the wall towards the right, away from the light."""
    w, h = stage.width, stage.horizon
    with pen.group("corner", matrix=(-1.0, 0.0, 0.0, 1.0, w, 0.0)):
        pen.box(tone, 0, 0, w * 0.5, h, to=tone, slope="across", alpha=amount, fade=0.0)


def planks(stage: Stage, tone: str) -> None:
    """Draw a wooden floor in perspective with a skirting board."""
    pen, w, h = stage.ground, stage.width, stage.horizon
    dice = stage.dice.child("planks")
    with pen.group("floor", grade=stage.grade(0)):
        pen.box("#f4efe6", 0, h - 15, w, 18)
        pen.box("#f4efe6.shade", 0, h - 4, w, 5)
        pen.box(tone, 0, h, w, stage.height - h, to=f"{tone}.shade")
        n = int(w / 80) + 3
        for i in range(-n, n):
            a, b = w / 2 + i * 80, w / 2 + i * 190
            roll = dice.roll()
            if roll < 0.6:
                board: list[Point] = [
                    (a, h),
                    (a + 80, h),
                    (b + 190, stage.height),
                    (b, stage.height),
                ]
                pen.poly(f"{tone}.light" if roll < 0.3 else f"{tone}.shade", board, alpha=0.22)
            pen.line(f"{tone}.shade", [(a, h), (b, stage.height)], 1.4)
            cut = dice.between(0.1, 0.9)
            y = h + (stage.height - h) * cut
            pen.line(
                f"{tone}.shade",
                [(a + (b - a) * cut, y), (a + 80 + (b + 110 - a) * cut, y)],
                1.2 + cut,
            )
    floor_light(stage)


def floor_light(stage: Stage, *, has_window: bool = True) -> None:
    """Lay the daylight of a window, or the lamps' light, on the floor; deepen its far edge."""
    pen, w, h = stage.ground, stage.width, stage.horizon
    tall = stage.height - h
    shade = f"{colour.SHADOW}.raw"
    pen.box(shade, 0, h, w, min(26.0, tall * 0.16), to=shade, alpha=0.26, fade=0.0)
    if stage.light.is_night:
        pen.oval(
            "#ffd08a.raw",
            w / 2,
            h + tall * 0.42,
            w * 0.5,
            tall * 0.5,
            slope="round",
            alpha=0.4,
            fade=0.0,
        )
        return
    if not has_window or not stage.is_fair:
        return
    sun = f"{colour.mix(stage.light.sun, stage.light.sunlit, 0.4)}.raw"
    x = w * 0.16
    for k in range(2):
        left, right = x + k * w * 0.15, x + k * w * 0.15 + w * 0.13
        beam: list[Point] = [
            (left, h + tall * 0.1),
            (right, h + tall * 0.1),
            (right + w * 0.16, h + tall * 0.62),
            (left + w * 0.13, h + tall * 0.62),
        ]
        pen.poly(sun, beam, to=sun, alpha=0.34, fade=0.06)


def tiles(stage: Stage, one: str, two: str) -> None:
    """Draw a chequered floor in perspective."""
    pen, w, h = stage.ground, stage.width, stage.horizon
    rows = 6
    with pen.group("floor", grade=stage.grade(0)):
        pen.box(one, 0, h, w, stage.height - h)
        edges = [h + (stage.height - h) * (k / rows) ** 1.6 for k in range(rows + 1)]
        n = int(w / 90) + 4
        for r in range(rows):
            for c in range(-n, n):
                if (r + c) % 2:
                    continue
                a, b = (1 + 1.4 * (e - h) / (stage.height - h) for e in (edges[r], edges[r + 1]))
                pen.poly(
                    two,
                    [
                        (w / 2 + c * 80 * a, edges[r]),
                        (w / 2 + (c + 1) * 80 * a, edges[r]),
                        (w / 2 + (c + 1) * 80 * b, edges[r + 1]),
                        (w / 2 + c * 80 * b, edges[r + 1]),
                    ],
                )
        pen.box("#f4efe6", 0, h - 12, w, 15)
    floor_light(stage)


def frame(stage: Stage, pen: Pen, x: float, y: float, w: float, h: float, child: str) -> None:
    """Draw a framed landscape on the wall."""
    dice = stage.dice.child(child)
    with pen.group("picture", grade=stage.grade(0)):
        pen.box("#8a6242", x - 7, y - 7, w + 14, h + 14, rounding=2)
        pen.box("#f6efe0", x, y, w, h)
        sky = dice.pick(("#a9d3e6", "#f3c9a8", "#cfc6e6"))
        pen.box(sky, x + w * 0.1, y + h * 0.12, w * 0.8, h * 0.76)
        pen.oval("#fff3c9", x + w * 0.66, y + h * 0.36, h * 0.1)
        pen.blob(
            "#6f9f7a",
            [
                (x + w * 0.1, y + h * 0.88, 0),
                (x + w * 0.1, y + h * 0.66, 0),
                (x + w * 0.4, y + h * 0.5),
                (x + w * 0.9, y + h * 0.7, 0),
                (x + w * 0.9, y + h * 0.88, 0),
            ],
        )


def books(stage: Stage, pen: Pen, dice: Dice, x: float, y: float, w: float, tall: float) -> None:
    """Fill a shelf with books; (x, y) is its lower left."""
    end = x + w
    tones = ("#b5483f", "#3f6f8f", "#d9a441", "#5f8a5f", "#7d5f8f", "#e6d9be", "#36506b", "#c97b5a")
    while x < end - 6:
        n = dice.between(7, 16)
        h = tall * dice.between(0.62, 0.96)
        if dice.chance(0.08):
            x += n
            continue
        tone = dice.pick(tones)
        pen.box(tone, x, y - h, min(n, end - x), h, rounding=1)
        if stage.detail:
            pen.box(f"{tone}.light", x + 1.5, y - h * 0.84, max(1.0, min(n, end - x) - 3), 2.4)
        x += n + 0.8


def shelf_unit(
    stage: Stage, pen: Pen, x: float, y: float, w: float, tall: float, rows: int, child: str
) -> None:
    """Draw a bookcase standing at y."""
    dice = stage.dice.child(child)
    wood = "#8a5f3f"
    pool(pen, x + w * 0.54, y, w * 0.62)
    with pen.group("bookcase", grade=stage.grade(0.05)):
        pen.box(f"{wood}.shade", x, y - tall, w, tall)
        pen.box(f"{wood}.line", x + 8, y - tall + 8, w - 16, tall - 14)
        step = (tall - 14) / rows
        for r in range(rows):
            base = y - 6 - r * step
            pen.box(wood, x + 6, base - 5, w - 12, 7)
            books(stage, pen, dice, x + 11, base - 5, w - 22, step - 13)
        pen.box(wood, x, y - tall, 9, tall)
        pen.box(f"{wood}.shade", x + w - 9, y - tall, 9, tall)
        pen.box(f"{wood}.light", x - 5, y - tall - 8, w + 10, 11, rounding=2)


def pool(pen: Pen, x: float, y: float, half: float) -> None:
    """Lay the soft shadow of what stands at (x, y)."""
    shade = f"{colour.SHADOW}.raw"
    pen.oval(shade, x, y, half, half * 0.17, to=shade, slope="pool", alpha=0.34, fade=0.0)


def plant(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a potted plant with big leaves."""
    pool(pen, x + tall * 0.02, y, tall * 0.2)
    with pen.group("plant", grade=stage.grade(0)):
        for k, (dx, n) in enumerate(
            ((-0.34, 0.7), (0.34, 0.74), (-0.16, 0.95), (0.18, 1.0), (0.0, 0.84))
        ):
            tip = (x + dx * tall, y - n * tall)
            tone = "#4f9a5f" if k % 2 else "#3f8552"
            pen.line(
                "#3f7a4a", [(x, y - tall * 0.24), (x + dx * tall * 0.5, y - n * tall * 0.6), tip], 3
            )
            pen.blob(
                tone,
                [
                    (*tip, 0),
                    (tip[0] + dx * tall * 0.1 + tall * 0.08, tip[1] + tall * 0.12),
                    (x + dx * tall * 0.66, y - n * tall * 0.62, 0),
                    (tip[0] - tall * 0.09, tip[1] + tall * 0.14),
                ],
            )
        pot: list[Point] = [
            (x - tall * 0.15, y - tall * 0.28),
            (x + tall * 0.15, y - tall * 0.28),
            (x + tall * 0.11, y),
            (x - tall * 0.11, y),
        ]
        pen.poly("#c9764f", pot)
        pen.box(
            "#c9764f.light", x - tall * 0.17, y - tall * 0.3, tall * 0.34, tall * 0.06, rounding=2
        )


def rug(stage: Stage, tone: str) -> None:
    """Lay an oval rug in the middle of the floor."""
    pen, w = stage.ground, stage.width
    y, half = stage.y_at(0.58), min(w * 0.4, 420.0)
    tall = (stage.height - stage.horizon) * 0.3
    with pen.group("rug", grade=stage.grade(0)):
        pen.oval(f"{tone}.shade", w / 2, y + 5, half, tall)
        pen.oval(tone, w / 2, y, half, tall)
        pen.oval("#f6efe0", w / 2, y, half * 0.86, tall * 0.84)
        pen.oval(tone, w / 2, y, half * 0.8, tall * 0.77)


def slab(stage: Stage, tone: str, *, is_shiny: bool = False, has_window: bool = False) -> None:
    """Draw a plain floor: concrete, resin or carpet; a shiny one mirrors the light of the wall."""
    pen, w, h = stage.ground, stage.width, stage.horizon
    with pen.group("floor", grade=stage.grade(0)):
        pen.box(tone, 0, h, w, stage.height - h, to=f"{tone}.shade")
        pen.box("#f4f4f2", 0, h - 10, w, 12)
        if is_shiny:
            for k in range(5):
                x = w * (k + 0.5) / 5
                pen.box(
                    f"{tone}.pale",
                    x - 30,
                    h + 2,
                    60,
                    (stage.height - h) * 0.6,
                    to=f"{tone}.pale",
                    alpha=0.4,
                    fade=0.0,
                )
    floor_light(stage, has_window=has_window)


def pendant(stage: Stage, x: float, drop: float, tone: str, *, wide: float = 74) -> None:
    """Hang a lamp from the ceiling; it always glows a little, more at night."""
    pen = stage.back
    glow = 0.75 if stage.light.is_night else 0.34
    pen.line("#4a4450.raw", [(x, -6), (x, drop - wide * 0.4)], 2.6)
    pen.glow("#ffdf9a.raw", x, drop + wide * 0.2, wide * 2.1, alpha=glow)
    with pen.group("pendant", grade=stage.grade(0)):
        pen.blob(
            tone,
            [
                (x - wide * 0.1, drop - wide * 0.46, 0.3),
                (x + wide * 0.1, drop - wide * 0.46, 0.3),
                (x + wide * 0.34, drop - wide * 0.3),
                (x + wide * 0.5, drop, 0.2),
                (x - wide * 0.5, drop, 0.2),
                (x - wide * 0.34, drop - wide * 0.3),
            ],
        )
    pen.oval("#fff2cf.raw", x, drop, wide * 0.46, wide * 0.09)


def pendants(stage: Stage, tone: str, *, drop: float = 0.2, wide: float = 74) -> None:
    """Hang a row of lamps over the whole width."""
    n = max(2, round(stage.width / 300))
    for k in range(n):
        pendant(stage, stage.width * (k + 0.5) / n, stage.horizon * drop, tone, wide=wide)


def board(
    stage: Stage,
    pen: Pen,
    x: float,
    y: float,
    w: float,
    h: float,
    *,
    lines: int = 4,
    tone: str = "#39433f",
) -> None:
    """Draw a framed board with written lines that cannot be read."""
    dice = stage.dice.child(f"board{x:.0f}")
    with pen.group("board", grade=stage.grade(0)):
        pen.box("#8a6242", x - 7, y - 7, w + 14, h + 14, rounding=3)
        pen.box(tone, x, y, w, h)
        for k in range(lines):
            yy = y + h * (k + 0.8) / (lines + 0.6)
            n = w * dice.between(0.3, 0.56)
            pen.line("#f4efe2", [(x + w * 0.1, yy), (x + w * 0.1 + n, yy)], h * 0.03, alpha=0.85)
            pen.line("#e9b85a", [(x + w * 0.78, yy), (x + w * 0.9, yy)], h * 0.03, alpha=0.85)


def counter(
    stage: Stage, pen: Pen, x: float, y: float, w: float, h: float, tone: str, top: str
) -> None:
    """Draw a counter with panels and a worktop, its foot at `y`."""
    with pen.group("counter", grade=stage.grade(0)):
        pen.box(tone, x, y - h, w, h, to=f"{tone}.shade")
        n = max(1, round(w / 110))
        for k in range(n):
            pen.box(
                f"{tone}.light",
                x + w * (k + 0.1) / n,
                y - h * 0.78,
                w * 0.8 / n,
                h * 0.64,
                rounding=4,
                alpha=0.4,
            )
        pen.box(f"{tone}.deep", x, y - h * 0.06, w, h * 0.06)
        pen.box(top, x - 8, y - h - 8, w + 16, 15, rounding=4)
        pen.box(f"{top}.light", x - 8, y - h - 8, w + 16, 5, rounding=2)


def shelf(
    stage: Stage, pen: Pen, x: float, y: float, w: float, things: tuple[str, ...], *, tall: float
) -> None:
    """Put up a shelf at `y` with a row of things of the catalog on it."""
    with pen.group("shelf", grade=stage.grade(0)):
        pen.box("#8a5f3f", x, y, w, 9, rounding=2)
        pen.box("#8a5f3f.light", x, y, w, 3, rounding=1)
    n = len(things)
    for k, kind in enumerate(things):
        stage.thing(
            pen, kind, x + w * (k + 0.5) / n, y, tall, depth=0.0, child=f"{kind}{x:.0f}{y:.0f}{k}"
        )
