"""Owns rooms of trades and shows: laundromat, bakery, cinema, circus, factory, cell.

Seen straight on like the rooms of `indoor`. Does not know subjects.
"""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.interior import counter, pendants, plant, slab, tiles, walls
from tintype.engine.vignette.places.stage import Stage, place

LOAVES = ("bread", "croissant", "baguette", "pretzel", "bread")
GOODS = ("#d6473f", "#f0b53a", "#5a9e4b", "#3f8fd0", "#e07a3a", "#8a5fb0", "#f4f1ea")


def middles(stage: Stage, wide: float) -> list[float]:
    """Return where things `wide` units each stand in a row over the whole width."""
    n = max(2, int(stage.width / wide))
    return [stage.width * (k + 0.5) / n for k in range(n)]


@place(
    "laundromat",
    horizon=0.64,
    land=(0.2, 0.9),
    is_indoors=True,
    phrase="in a laundromat",
    aliases=("launderette", "laundry room", "laundrette", "laundry", "coin laundry"),
)
def laundromat(stage: Stage) -> None:
    """Draw a wall of washing machines, two rows high, under a band of tiles."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#bfe0dc")
    size = min(h * 0.36, 190.0)
    with pen.group("machines", grade=stage.grade(0)):
        for row, y in enumerate((h - 2 * size - 14, h - size)):
            for k, x in enumerate(middles(stage, size * 1.04)):
                _washer(pen, x, y, size, GOODS[(3 * row + 2 * k) % 7], is_full=(k + row) % 3 != 1)
        pen.box("#3f8f9f", 0, h - 2 * size - 34, w, 18)
        pen.box("#f4f1ea", 0, h - 2 * size - 40, w, 7)
    tiles(stage, "#eef2f0", "#c3d9d6")
    _bench(stage, w * 0.14, stage.y_at(0.28), min(w * 0.24, 240.0))


def _washer(pen: Pen, x: float, y: float, n: float, wash: str, *, is_full: bool) -> None:
    """Draw the front of a washing machine, `n` units tall, its top at y."""
    pen.box("#f3f5f6", x - n * 0.48, y, n * 0.96, n * 0.98, rounding=6, to="#f3f5f6.shade")
    pen.box("#dfe4e8", x - n * 0.44, y + n * 0.05, n * 0.88, n * 0.14, rounding=4)
    pen.box("#7ce0a2.lit", x + n * 0.16, y + n * 0.09, n * 0.2, n * 0.06, rounding=2)
    pen.oval("#5f6f7c", x - n * 0.32, y + n * 0.12, n * 0.045)
    pen.oval("#9aa7b5", x, y + n * 0.58, n * 0.34)
    pen.oval("#3a4a5c", x, y + n * 0.58, n * 0.27)
    if is_full:
        pen.oval(wash, x + n * 0.03, y + n * 0.66, n * 0.19, n * 0.15)
        pen.oval("#f4f1ea", x - n * 0.08, y + n * 0.7, n * 0.1, n * 0.08)
    pen.oval("#ffffff", x - n * 0.1, y + n * 0.46, n * 0.07, n * 0.05, tilt=-30, alpha=0.5)


def _bench(stage: Stage, x: float, y: float, wide: float) -> None:
    """Draw a bench of slats with a basket of washing on it."""
    pen = stage.ground
    with pen.group("bench", grade=stage.grade(0)):
        for dx in (0.1, 0.9):
            pen.box("#5f6f7c", x - wide / 2 + wide * dx - 4, y - wide * 0.2, 8, wide * 0.2)
        pen.box("#c99656", x - wide / 2, y - wide * 0.24, wide, wide * 0.06, rounding=4)
        for dx, tone in ((-0.22, "#d86a8a"), (-0.1, "#f4f1ea"), (-0.16, "#6fb5d8")):
            pen.oval(tone, x + wide * dx, y - wide * 0.44, wide * 0.1, wide * 0.06)
        pen.poly(
            "#e0c48f",
            [
                (x - wide * 0.32, y - wide * 0.44),
                (x, y - wide * 0.44),
                (x - wide * 0.04, y - wide * 0.24),
                (x - wide * 0.28, y - wide * 0.24),
            ],
            rounding=4,
        )


@place(
    "bakery",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a bakery",
    aliases=("baker's shop", "bakery shop", "patisserie", "pastry shop", "bread shop"),
)
def bakery(stage: Stage) -> None:
    """Draw shelves of bread, a brick oven with its fire and a counter of cakes."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#f0dcb8")
    tall = min(h * 0.13, 76.0)
    with pen.group("oven", grade=stage.grade(0)):
        _oven(pen, w * 0.5, h, min(w * 0.34, h * 0.72))
    for at in (0.02, 0.72):
        for k, y in enumerate((0.24, 0.42, 0.6)):
            _loaves(stage, w * at, h * y, w * 0.26, tall, k)
    tiles(stage, "#f4e8d2", "#d9b98a")
    for x0, x1 in ((-20.0, w * 0.26), (w * 0.76, w + 20)):
        counter(
            stage, stage.ground, x0, h + 18, x1 - x0, min(h * 0.24, 140.0), "#a8683a", "#f4f1ea"
        )
    y = h + 8 - min(h * 0.24, 140.0)
    for k, (kind, x) in enumerate(
        (("cake", 0.07), ("cupcake", 0.19), ("croissant", 0.83), ("cake", 0.94))
    ):
        stage.thing(stage.ground, kind, w * x, y, tall * 1.2, depth=0, child=f"cake {k}")
    pendants(stage, "#c8453c", drop=0.16)


def _oven(pen: Pen, x: float, foot: float, n: float) -> None:
    """Draw a brick oven about x, `n` units wide, a fire behind its arch."""
    pen.box("#b5654a", x - n * 0.5, foot - n * 1.1, n, n * 1.1, to="#b5654a.shade")
    for row in range(11):
        y = foot - n * 1.1 + n * 0.1 * row
        pen.line("#d9a98f", [(x - n * 0.5, y), (x + n * 0.5, y)], 1.6, alpha=0.7)
        for k in range(6):
            left = x - n * 0.5 + n * (k + 0.5 * (row % 2)) / 6
            pen.line("#d9a98f", [(left, y), (left, y + n * 0.1)], 1.6, alpha=0.7)
    mouth: list[Point] = [
        (x - n * 0.32, foot - n * 0.3, 0),
        (x - n * 0.3, foot - n * 0.58),
        (x, foot - n * 0.74),
        (x + n * 0.3, foot - n * 0.58),
        (x + n * 0.32, foot - n * 0.3, 0),
    ]
    pen.blob("#2e1a18", mouth)
    pen.glow("#ff9a3d.raw", x, foot - n * 0.4, n * 0.34, alpha=0.8)
    for dx, up in ((-0.14, 0.18), (0.02, 0.26), (0.16, 0.16)):
        base = foot - n * 0.31
        pen.blob(
            "#ffb347.raw",
            [
                (x + n * (dx - 0.06), base, 0.2),
                (x + n * (dx - 0.04), base - n * up * 0.6),
                (x + n * dx, base - n * up, 0.1),
                (x + n * (dx + 0.05), base - n * up * 0.5),
                (x + n * (dx + 0.06), base, 0.2),
            ],
        )
    pen.box("#8f8a80", x - n * 0.4, foot - n * 0.3, n * 0.8, n * 0.06, rounding=3)
    pen.box("#7a4a3a", x - n * 0.54, foot - n * 1.14, n * 1.08, n * 0.08, rounding=3)


def _loaves(stage: Stage, x: float, y: float, wide: float, tall: float, row: int) -> None:
    """Put up a shelf of bread."""
    pen = stage.back
    with pen.group("shelf", grade=stage.grade(0)):
        pen.box("#8a5f3f", x, y, wide, 9, rounding=2)
    n = max(2, int(wide / (tall * 1.25)))
    for k in range(n):
        kind = LOAVES[(k + 2 * row) % len(LOAVES)]
        at = x + wide * (k + 0.5) / n
        stage.thing(pen, kind, at, y + 1, tall, depth=0, child=f"loaf {x:.0f} {row} {k}")


@place(
    "cinema",
    horizon=0.62,
    land=(0.3, 0.9),
    is_indoors=True,
    phrase="in a cinema",
    aliases=("movie theater", "movie theatre", "movies", "film theatre", "cinema hall"),
)
def cinema(stage: Stage) -> None:
    """Draw a dark hall: a bright screen between curtains, and rows of red seats."""
    w, h, pen = stage.width, stage.horizon, stage.back
    pen.box("#2a1c2c.raw", 0, 0, w, stage.height, to="#171019.raw")
    wide = min(w * 0.72, h * 1.5)
    left, top, tall = w / 2 - wide / 2, h * 0.14, h * 0.62
    pen.glow("#cfe4f6.raw", w / 2, top + tall / 2, wide * 0.75, alpha=0.6)
    pen.box("#f2f6fa.raw", left, top, wide, tall, to="#b9d3ea.raw", rounding=4)
    with pen.group("curtains", grade=stage.grade(0)):
        for side in (-1, 1):
            for k in range(5):
                x = w / 2 + side * (wide / 2 + 6 + k * (w - wide) * 0.1)
                pen.box(
                    "#8a1f2e" if k % 2 else "#a82838",
                    x - (w - wide) * 0.055,
                    0,
                    (w - wide) * 0.11,
                    h,
                )
        pen.box("#6a1622", 0, 0, w, h * 0.1)
    floor = stage.ground
    floor.box("#3a2430.raw", 0, h, w, stage.height - h, to="#1c121a.raw")
    with floor.group("seats", grade=stage.grade(0)):
        _seats(stage, floor, 0.0, 60.0)
        _seats(stage, floor, 0.16, 82.0)
    with stage.front.group("seats", grade=stage.grade(0)):
        _seats(stage, stage.front, 0.98, 150.0)


def _seats(stage: Stage, pen: Pen, near: float, n: float) -> None:
    """Draw a row of the backs of seats, `n` units wide each."""
    y = stage.y_at(near)
    for x in middles(stage, n * 1.08):
        pen.box("#7a1824", x - n * 0.5, y - n * 0.62, n, n * 0.9, rounding=n * 0.18)
        pen.box("#b52f40", x - n * 0.43, y - n * 0.56, n * 0.86, n * 0.8, rounding=n * 0.16)
        pen.box("#d2495a", x - n * 0.36, y - n * 0.52, n * 0.72, n * 0.1, rounding=n * 0.05)


@place(
    "circus",
    horizon=0.6,
    land=(0.18, 0.82),
    is_indoors=True,
    phrase="in a circus ring",
    aliases=("circus ring", "big top", "circus arena", "circus show", "circus manege"),
)
def circus(stage: Stage) -> None:
    """Draw the ring inside the big top: striped canvas, bulbs, the crowd and sawdust."""
    w, h, pen = stage.width, stage.horizon, stage.back
    top = (w / 2, -h * 0.1)
    with pen.group("canvas", grade=stage.grade(0.05)):
        pen.box("#c8323a", 0, 0, w, h)
        n = 11
        for k in range(-1, n + 1, 2):
            a, b = w * (k - 0.5) / n, w * (k + 0.5) / n
            spread = 1.5
            pen.poly(
                "#f7ecd6",
                [
                    top,
                    (w / 2 + (b - w / 2) * spread, h * 0.62),
                    (w / 2 + (b - w / 2) * spread, h),
                    (w / 2 + (a - w / 2) * spread, h),
                    (w / 2 + (a - w / 2) * spread, h * 0.62),
                ],
            )
        pen.box("#5a1f2a", 0, h * 0.66, w, h * 0.34, to="#3a1420")
    _crowd(stage, pen, h)
    for k in range(3):
        x = w * (0.24 + 0.26 * k)
        pen.glow("#fff3cf.raw", x, h * 0.3, h * 0.3, alpha=0.35)
    with pen.group("bulbs", grade=stage.grade(0)):
        for k in range(25):
            t = k / 24
            y = h * (0.36 + 0.16 * (1 - (2 * t - 1) ** 2))
            pen.oval("#ffe08a.raw", w * t, y, 6)
    floor = stage.ground
    with floor.group("ring", grade=stage.grade(0)):
        floor.box("#7a4a34", 0, h, w, stage.height - h)
        cy, ry = stage.y_at(0.5), (stage.height - h) * 0.47
        rx = max(w * 0.47, 420.0)
        floor.oval("#a81f2c", w / 2, cy, rx * 1.05, ry * 1.06)
        for k in range(25):
            floor.oval(
                "#f2c84a", w * k / 24, cy - ry * 1.02 * (1 - (2 * k / 24 - 1) ** 2) ** 0.5, 4
            )
        floor.oval("#e2bd84", w / 2, cy + 8, rx, ry, to="#c99a5f", slope="down")
        floor.oval("#fff0c4.raw", w / 2, cy, rx * 0.6, ry * 0.6, slope="round", alpha=0.6, fade=0)


def _crowd(stage: Stage, pen: Pen, foot: float) -> None:
    """Draw rows of heads that look on."""
    dice = stage.dice.child("crowd")
    with pen.group("crowd", grade=stage.grade(0.1)):
        for row, at in enumerate((0.74, 0.83, 0.92)):
            for x in middles(stage, 34.0 + 5 * row):
                x += dice.between(-5, 5)
                y, r = foot * at + dice.between(-3, 3), 9.0 + 1.5 * row
                pen.oval(dice.pick(GOODS), x, y + r * 2, r * 1.3, r * 1.5)
                pen.oval(dice.pick(("#f0c29c", "#c98a63", "#8d5a3c", "#f3c9a8")), x, y, r)
                pen.oval(dice.pick(("#3a2a22", "#6a4632", "#2a2423")), x, y - r * 0.5, r, r * 0.6)


@place(
    "prison cell",
    horizon=0.66,
    land=(0.2, 0.9),
    is_indoors=True,
    phrase="in a prison cell",
    aliases=("jail cell", "prison", "jail", "behind bars"),
)
def prison_cell(stage: Stage) -> None:
    """Draw a bare cell: blocks, a barred window, a bunk, and bars of steel before it."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#9aa39f", has_cornice=False)
    with pen.group("blocks", grade=stage.grade(0)):
        for row in range(9):
            y = h * row / 9
            pen.line("#7f8986", [(0, y), (w, y)], 2, alpha=0.6)
            for k in range(int(w / 110) + 2):
                x = 110 * k + 55 * (row % 2)
                pen.line("#7f8986", [(x, y), (x, y + h / 9)], 2, alpha=0.6)
    high, _, low = stage.light.sky
    x, y, n = w * 0.5, h * 0.16, min(w * 0.2, h * 0.24)
    pen.box("#6f7976", x - n * 0.66, y - n * 0.1, n * 1.32, n * 1.0, rounding=4)
    pen.box(f"{high}.raw", x - n * 0.56, y, n * 1.12, n * 0.8, to=f"{low}.raw")
    for k in range(5):
        pen.box("#4a525a", x - n * 0.46 + n * 0.22 * k, y, 7, n * 0.8)
    slab(stage, "#8b9390", has_window=True)
    floor, bx, by, bw = stage.ground, w * 0.03, stage.y_at(0.2), min(w * 0.36, 330.0)
    with floor.group("bunk", grade=stage.grade(0)):
        for dx in (0.04, 0.92):
            floor.box("#5f6875", bx + bw * dx, by - bw * 0.26, 9, bw * 0.26)
        floor.box("#5f6875", bx, by - bw * 0.26, bw, 10, rounding=3)
        floor.box("#e9e4d6", bx + 4, by - bw * 0.35, bw - 8, bw * 0.1, rounding=8)
        floor.box("#7d8f8a", bx + bw * 0.34, by - bw * 0.36, bw * 0.64, bw * 0.12, rounding=6)
        floor.box("#ffffff", bx + 8, by - bw * 0.42, bw * 0.22, bw * 0.09, rounding=9)
    front = stage.front
    with front.group("bars", grade=stage.grade(0)):
        for at in (0.0, 0.07, 0.14, 0.86, 0.93, 1.0):
            front.box(
                "#59636d", w * at - 8, -10, 16, stage.height + 20, to="#3a424a", slope="across"
            )
        front.box("#59636d", -10, 22, w * 0.16, 16)
        front.box("#59636d", w * 0.85, 22, w * 0.16, 16)


@place(
    "factory hall",
    horizon=0.58,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in a factory",
    aliases=("factory floor", "assembly line", "production line", "inside a factory", "warehouse"),
)
def factory_hall(stage: Stage) -> None:
    """Draw a hall with high windows, girders, pipes and a belt that carries boxes."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#b5bcbf", has_cornice=False)
    high, _, low = stage.light.sky
    wide = w / max(3, round(w / 260))
    with pen.group("windows", grade=stage.grade(0.1)):
        x = wide * 0.12
        while x < w:
            pen.box("#59636d", x - 6, h * 0.2, wide * 0.76 + 12, h * 0.34)
            pen.box(f"{high}.raw", x, h * 0.2 + 6, wide * 0.76, h * 0.34 - 12, to=f"{low}.raw")
            for k in range(1, 4):
                pen.box("#59636d", x + wide * 0.19 * k - 2, h * 0.2, 4, h * 0.34)
            pen.box("#59636d", x, h * 0.36, wide * 0.76, 4)
            x += wide
    with pen.group("girders", grade=stage.grade(0)):
        pen.box("#c9762f", 0, h * 0.05, w, 16)
        pen.box("#c9762f", 0, h * 0.13, w, 10)
        for x in middles(stage, 60.0):
            pen.line("#c9762f", [(x - 30, h * 0.13), (x, h * 0.06), (x + 30, h * 0.13)], 5)
        for k, tone in enumerate(("#d6a83f", "#5f8fa8")):
            pen.box(tone, 0, h * (0.6 + 0.07 * k), w, 14, to=f"{tone}.deep")
        for x in (0.1, 0.88):
            pen.box("#8f9aa3", w * x - 34, h * 0.56, 68, h * 0.44, rounding=8, to="#6f7a84")
            pen.oval("#f4f1ea", w * x, h * 0.68, 19)
            pen.line("#d6473f", [(w * x, h * 0.68), (w * x + 10, h * 0.66)], 3)
    slab(stage, "#a3a8a6", is_shiny=True)
    _belt(stage)


def _belt(stage: Stage) -> None:
    """Draw a conveyor belt along the wall with boxes on it."""
    pen, w, y = stage.ground, stage.width, stage.y_at(0.13)
    with pen.group("belt", grade=stage.grade(0)):
        for k, x in enumerate(middles(stage, 120.0)):
            n = 56.0 if k % 2 else 70.0
            pen.box("#c9975a", x - n / 2, y - 44 - n * 0.8, n, n * 0.8, rounding=3, to="#a8763f")
            pen.box("#e9d2a0", x - 6, y - 44 - n * 0.8, 12, n * 0.8)
        pen.box("#3a424a", -10, y - 46, w + 20, 24, rounding=12)
        for x in middles(stage, 52.0):
            pen.oval("#9aa7b5", x, y - 34, 8)
            pen.box("#59636d", x - 4, y - 24, 8, 40)
        pen.box("#f0b53a", -10, y - 22, w + 20, 7)


@place(
    "server room",
    horizon=0.6,
    land=(0.3, 0.92),
    is_indoors=True,
    phrase="in a server room",
    aliases=("data center", "data centre", "computer center", "server farm"),
)
def server_room(stage: Stage) -> None:
    """Draw rows of dark cabinets full of blinking lamps."""
    w, h, pen = stage.width, stage.horizon, stage.back
    dice = stage.dice.child("lamps")
    pen.box("#243447.raw", 0, 0, w, stage.height, to="#16222f.raw")
    wide = min(150.0, w / 5)
    with pen.group("cabinets", grade=stage.grade(0)):
        for x in middles(stage, wide * 1.04):
            pen.box("#2f3f52", x - wide / 2, h * 0.1, wide, h * 0.9, to="#1c2836", rounding=4)
            for row in range(13):
                y = h * 0.15 + h * 0.062 * row
                pen.box("#16202c", x - wide * 0.42, y, wide * 0.84, h * 0.045, rounding=3)
                for k in range(5):
                    lamp = dice.pick(("#5fe0a0", "#5fb8f0", "#5fe0a0", "#f0b85f", "#2f4a5c"))
                    pen.box(f"{lamp}.raw", x - wide * 0.34 + wide * 0.1 * k, y + 5, 7, 5)
        pen.box("#f4f8fa.raw", 0, h * 0.03, w, 7)
    pen.glow("#5fb8f0.raw", w / 2, h * 0.5, h * 0.8, alpha=0.25)
    floor = stage.ground
    with floor.group("floor", grade=stage.grade(0)):
        floor.box("#4a5a6c", 0, h, w, stage.height - h, to="#2a3745")
        for k in range(-9, 10):
            floor.line("#5f7286", [(w / 2 + k * 80, h), (w / 2 + k * 190, stage.height)], 2)
        for near in (0.12, 0.3, 0.56, 0.9):
            floor.line("#5f7286", [(0, stage.y_at(near)), (w, stage.y_at(near))], 2)


@place(
    "operating theatre",
    horizon=0.64,
    land=(0.2, 0.9),
    is_indoors=True,
    phrase="in an operating theatre",
    aliases=("operating theater", "operating room", "surgery room", "surgical theatre"),
)
def operating_theatre(stage: Stage) -> None:
    """Draw a tiled theatre: the great lamp, monitors, a cabinet and the table."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#a9d3cc", has_cornice=False)
    with pen.group("tiles", grade=stage.grade(0)):
        for k in range(int(w / 54) + 1):
            pen.line("#c3e4de", [(54 * k, 0), (54 * k, h)], 1.6)
        for k in range(int(h / 54) + 1):
            pen.line("#c3e4de", [(0, 54 * k), (w, 54 * k)], 1.6)
        for x, tone in ((0.13, "#6af0a8"), (0.87, "#6ad0f0")):
            pen.box("#59636d", w * x - 4, h * 0.5, 8, h * 0.5)
            pen.box("#3f4a55", w * x - 60, h * 0.3, 120, h * 0.2, rounding=6)
            pulse: list[Point] = [(w * x - 50, h * 0.4, 0), (w * x - 16, h * 0.4, 0)]
            pulse += [(w * x - 6, h * 0.34, 0), (w * x + 6, h * 0.46, 0), (w * x + 14, h * 0.4, 0)]
            pen.line(f"{tone}.raw", [*pulse, (w * x + 50, h * 0.4, 0)], 3)
    slab(stage, "#c9dcd8", is_shiny=True)
    with pen.group("lamp", grade=stage.grade(0)):
        pen.line("#dfe6e8", [(w / 2, -10), (w / 2 - 30, h * 0.1), (w / 2, h * 0.16)], 10)
        pen.oval("#dfe6e8", w / 2, h * 0.2, min(w * 0.17, 150.0), h * 0.06)
        for k in range(-2, 3):
            pen.oval("#fffbe6.raw", w / 2 + k * min(w * 0.06, 52.0), h * 0.21, 20, 9)
    pen.glow("#fffbe6.raw", w / 2, h * 0.34, h * 0.4, alpha=0.5)
    floor, n = stage.ground, min(w * 0.42, 380.0)
    y = stage.y_at(0.16)
    with floor.group("table", grade=stage.grade(0)):
        floor.box("#8f9aa3", w / 2 - 22, y - n * 0.24, 44, n * 0.24)
        floor.box("#8f9aa3", w / 2 - n * 0.24, y - 10, n * 0.48, 12, rounding=5)
        floor.box("#5fa89f", w / 2 - n / 2, y - n * 0.32, n, n * 0.1, rounding=8)
        floor.box("#f4f8f8", w / 2 - n / 2, y - n * 0.36, n * 0.2, n * 0.06, rounding=8)


@place(
    "spa",
    horizon=0.62,
    land=(0.2, 0.9),
    is_indoors=True,
    phrase="in a spa",
    aliases=("sauna", "wellness centre", "wellness center", "steam room", "massage room"),
)
def spa(stage: Stage) -> None:
    """Draw a room of warm planks with benches, a heater of stones, towels and candles."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#d9a86a", has_cornice=False)
    with pen.group("planks", grade=stage.grade(0)):
        for k in range(int(h / 34) + 1):
            pen.line("#b5854a", [(0, 34 * k), (w, 34 * k)], 2, alpha=0.7)
        for y in (0.6, 0.8):
            pen.box("#f0cf96", 0, h * y, w, h * 0.05, rounding=3)
            pen.box("#8a5f36", 0, h * (y + 0.05), w, h * 0.15)
            for x in middles(stage, 90.0):
                pen.box("#b5804a", x - 12, h * (y + 0.05), 24, h * 0.15)
        for k, tone in enumerate(("#f4f1ea", "#9fc9c4", "#f4f1ea")):
            pen.box(tone, w * 0.1, h * 0.6 - 18 * (k + 1), 96, 17, rounding=8)
    slab(stage, "#b98f5f")
    floor, x, y = stage.ground, w * 0.88, stage.y_at(0.14)
    with floor.group("heater", grade=stage.grade(0)):
        floor.box("#4a4e58", x - 62, y - 130, 124, 130, rounding=8, to="#33363e")
        for k in range(9):
            floor.oval("#8f8a86", x - 46 + 23 * (k % 5), y - 136 - 15 * (k // 5), 16, 12)
        for k in range(3):
            floor.line(
                "#ffffff",
                [
                    (x - 30 + 30 * k, y - 160),
                    (x - 20 + 30 * k, y - 200),
                    (x - 34 + 30 * k, y - 240),
                ],
                6,
                alpha=0.4,
            )
    plant(stage, floor, w * 0.06, stage.y_at(0.2), min(h * 0.4, 210.0))
