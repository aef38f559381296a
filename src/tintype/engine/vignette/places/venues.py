"""Owns the rooms that people go out to: cafe, restaurant, shop, gallery, gym, stage of a concert.

Seen straight on like the rooms of `indoor`. Does not know subjects.

Longer than most files because it is a list of settings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import stars
from tintype.engine.vignette.places.interior import (
    board,
    counter,
    frame,
    pendants,
    planks,
    plant,
    shelf,
    slab,
    tiles,
    walls,
)
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.windows import window


def bricks(stage: Stage, pen: Pen, tone: str, x: float, y: float, w: float, h: float) -> None:
    """Lay a few visible bricks on a painted wall."""
    dice = stage.dice.child(f"bricks{x:.0f}")
    with pen.group("bricks", grade=stage.grade(0)):
        for _ in range(int(w * h / 5200)):
            bx, by = x + dice.between(0, w - 50), y + 22 * int(dice.between(0, h / 22))
            pen.box(dice.pick((f"{tone}.light", f"{tone}.shade")), bx, by, 46, 17, rounding=2)


def cafe_table(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a small round table on one leg with two chairs, from the side."""
    wood, iron = "#a06a43", "#3f3a42"
    with pen.group("table", grade=stage.grade(0.04)):
        pen.oval("#2f2a55.raw", x, y, tall * 0.9, tall * 0.1, slope="round", alpha=0.3, fade=0.0)
        for side in (-1, 1):
            cx = x + side * tall * 0.86
            pen.limb(
                iron,
                [(cx - side * tall * 0.2, y), (cx - side * tall * 0.16, y - tall * 0.52)],
                (5, 5),
            )
            pen.limb(
                iron,
                [
                    (cx + side * tall * 0.2, y),
                    (cx + side * tall * 0.16, y - tall * 0.5),
                    (cx + side * tall * 0.24, y - tall * 1.12),
                ],
                (5, 5, 5),
            )
            left = min(cx - side * tall * 0.26, cx + side * tall * 0.2)
            pen.box(wood, left, y - tall * 0.56, tall * 0.46, tall * 0.07, rounding=3)
            bx = cx + side * tall * 0.21
            pen.box(f"{wood}.shade", bx - 4, y - tall * 1.14, 8, tall * 0.34, rounding=4)
        pen.limb(iron, [(x, y - tall * 0.9), (x, y - tall * 0.06)], (7, 9))
        pen.box(iron, x - tall * 0.26, y - tall * 0.06, tall * 0.52, tall * 0.06, rounding=4)
        pen.box(wood, x - tall * 0.56, y - tall * 0.96, tall * 1.12, tall * 0.08, rounding=4)
        pen.box(
            f"{wood}.light", x - tall * 0.56, y - tall * 0.96, tall * 1.12, tall * 0.03, rounding=2
        )
        pen.blob(
            "#f7f2e8",
            [
                (x - 13, y - tall * 1.08, 0.3),
                (x + 13, y - tall * 1.08, 0.3),
                (x + 9, y - tall * 0.96),
                (x - 9, y - tall * 0.96),
            ],
        )


@place(
    "cafe",
    horizon=0.68,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a cafe",
    aliases=("coffee shop", "coffeehouse", "tea room", "bistro"),
)
def cafe(stage: Stage) -> None:
    """Draw a warm coffee house: counter with a coffee machine, a menu, lamps, tables, a window."""
    dice = stage.dice.child("cafe")
    w, h = stage.width, stage.horizon
    tone = dice.pick(("#c98f6a", "#8fa58e", "#b98078", "#d2b48c"))
    walls(stage, tone)
    bricks(stage, stage.back, tone, 0, h * 0.1, w, h * 0.56)
    window(stage, w * 0.05, h * 0.22, min(250.0, w * 0.28), h * 0.44)
    pendants(stage, "#3f4a4a", drop=0.2)
    bw = min(240.0, w * 0.24)
    if w > 560:
        board(stage, stage.back, w * 0.42, h * 0.26, bw, min(h * 0.26, 150.0))
    tall = min(h * 0.3, 190.0)
    left = w * 0.62
    shelf(
        stage,
        stage.back,
        left + 20,
        h * 0.44,
        w - left - 40,
        ("bottle", "cup", "teapot", "cup", "bottle"),
        tall=min(60.0, h * 0.11),
    )
    planks(stage, "#9c6a45")
    counter(stage, stage.ground, left, h + 16, w - left + 20, tall, "#5f7d74", "#c9935f")
    y = h + 16 - tall - 8
    stage.thing(
        stage.ground,
        "coffee machine",
        left + (w - left) * 0.3,
        y,
        tall * 0.6,
        depth=0,
        child="machine",
    )
    stage.thing(
        stage.ground, "cake", left + (w - left) * 0.72, y, tall * 0.42, depth=0, child="cake"
    )
    cafe_table(stage, stage.ground, w * 0.2, stage.y_at(0.16), min(h * 0.21, 130.0))
    plant(stage, stage.ground, w * 0.03, stage.y_at(0.12), min(h * 0.36, 190.0))


@place(
    "restaurant",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a restaurant",
    aliases=("dining room", "diner", "pizzeria", "dining hall", "banquet hall"),
)
def restaurant(stage: Stage) -> None:
    """Draw an elegant dining room: panelled wall, lamps, laid tables, big windows at the back."""
    dice = stage.dice.child("restaurant")
    w, h = stage.width, stage.horizon
    walls(stage, dice.pick(("#7f3f46", "#3f5f63", "#c2a77f", "#4f5a78")), rail=True)
    n = max(2, round(w / 380))
    for k in range(n):
        x = w * (k + 0.5) / n
        window(
            stage, x - min(80.0, w * 0.1), h * 0.2, min(160.0, w * 0.2), h * 0.36, curtain="#c9a25f"
        )
    pendants(stage, "#c9a25f", drop=0.14, wide=64)
    planks(stage, "#7d5238")
    for side in (0.13, 0.87):
        laid_table(stage, w * side, stage.y_at(0.2), min(h * 0.24, 140.0))


def laid_table(stage: Stage, x: float, y: float, tall: float) -> None:
    """Draw a table with a white cloth, a candle and plates."""
    pen = stage.ground
    half = tall * 0.86
    with pen.group("laid table", grade=stage.grade(0.02)):
        pen.oval("#2f2a55.raw", x, y, half * 1.1, tall * 0.1, slope="round", alpha=0.35, fade=0.0)
        pen.blob(
            "#fbf7ef",
            [
                (x - half, y - tall, 0.1),
                (x + half, y - tall, 0.1),
                (x + half * 1.02, y - tall * 0.5),
                (x + half * 0.94, y - tall * 0.06, 0.2),
                (x + half * 0.5, y - tall * 0.12),
                (x, y - tall * 0.04),
                (x - half * 0.5, y - tall * 0.12),
                (x - half * 0.94, y - tall * 0.06, 0.2),
                (x - half * 1.02, y - tall * 0.5),
            ],
        )
        for dx in (-0.5, 0.02, 0.54):
            pen.line(
                "#fbf7ef.shade",
                [(x + dx * half, y - tall * 0.96), (x + dx * half * 1.04, y - tall * 0.1)],
                3,
                alpha=0.6,
            )
        pen.oval("#fbf7ef.light", x, y - tall, half, tall * 0.1)
        for dx in (-0.5, 0.5):
            pen.oval("#e3e8ee", x + dx * half, y - tall, half * 0.26, tall * 0.05)
        pen.box("#f2e2c0", x - 4, y - tall * 1.3, 8, tall * 0.3, rounding=2)
    pen.glow("#ffc766.raw", x, y - tall * 1.36, tall * 0.5, alpha=0.5)
    pen.oval("#fff0b0.raw", x, y - tall * 1.37, 4, 9)


@place(
    "shop",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a shop",
    aliases=(
        "supermarket aisle",
        "grocery aisle",
        "shop aisle",
        "store",
        "supermarket",
        "grocery store",
        "boutique",
        "mall",
        "shopping mall",
        "toy shop",
    ),
)
def shop(stage: Stage) -> None:
    """Draw a supermarket aisle: full shelves, crates of fruit, bright lamps, a shiny floor."""
    w, h = stage.width, stage.horizon
    walls(stage, "#e9efe6")
    dice = stage.dice.child("goods")
    pen = stage.back
    with pen.group("lamps"):
        for k in range(max(2, round(w / 320))):
            x = w * (k + 0.5) / max(2, round(w / 320))
            pen.glow("#fffdf0.raw", x, h * 0.05, 170, alpha=0.5)
            pen.box("#ffffff.raw", x - 70, h * 0.045, 140, 8, rounding=4)
    n = max(2, round(w / 300))
    for k in range(n):
        gondola(stage, w * k / n + 8, h + 4, w / n - 16, h * 0.7, f"rack {k}")
    slab(stage, "#d5dcdc", is_shiny=True)
    floor = stage.ground
    for side in (0.09, 0.91):
        x, y, s = w * side, stage.y_at(0.24), min(w * 0.15, 170.0)
        with floor.group("crates", grade=stage.grade(0)):
            for j, tone in enumerate(("#d8443c", "#f0a030", "#7fb04a")):
                yy = y - j * s * 0.3
                for i in range(5):
                    floor.oval(
                        tone,
                        x - s * 0.36 + i * s * 0.18,
                        yy - s * 0.28 + dice.between(-3, 3),
                        s * 0.11,
                    )
                floor.box("#b98a5c", x - s * 0.5, yy - s * 0.24, s, s * 0.24, rounding=3)
                floor.box("#b98a5c.shade", x - s * 0.5, yy - s * 0.13, s, s * 0.03)


def gondola(stage: Stage, x: float, y: float, w: float, tall: float, child: str) -> None:
    """Draw shelves full of packets, tins and bottles."""
    dice, pen = stage.dice.child(child), stage.back
    tones = ("#d9534a", "#f0b03c", "#4f8fc0", "#6fae5a", "#a86fb8", "#f2ead8", "#e07f4a", "#3f7f86")
    with pen.group("shelves", grade=stage.grade(0.04)):
        pen.box("#c3ccce", x, y - tall, w, tall, to="#c3ccce.shade")
        pen.box("#4f8a5f", x, y - tall - 22, w, 26, rounding=3)
        rows = 4
        step = (tall - 16) / rows
        for r in range(rows):
            base = y - 8 - r * step
            at = x + 8
            while at < x + w - 22:
                n, high = dice.between(14, 30), step * dice.between(0.46, 0.78)
                tone, many = dice.pick(tones), dice.whole(1, 3)
                for _ in range(many):
                    if at > x + w - n - 6:
                        break
                    pen.box(tone, at, base - high, n - 2, high, rounding=3)
                    if stage.detail:
                        pen.box("#ffffff", at + 2, base - high * 0.6, n - 6, high * 0.24, alpha=0.7)
                    at += n
            pen.box("#ffffff", x, base - 1, w, 9)
            pen.box("#d9534a", x, base + 1, w, 4, alpha=0.7)


@place(
    "gallery",
    horizon=0.7,
    land=(0.14, 0.9),
    is_indoors=True,
    phrase="in a museum",
    aliases=("museum", "art gallery", "museum hall", "exhibition"),
)
def gallery(stage: Stage) -> None:
    """Draw a museum hall: columns, paintings in gold frames with lamps, a polished floor."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, stage.dice.child("gallery").pick(("#8f4a4a", "#3f5f6a", "#d9d2c4", "#5f6a55")))
    n = max(2, round(w / 330))
    for k in range(n):
        x, fw = w * (k + 0.5) / n, min(w / n * 0.52, 190.0)
        fh = fw * (0.72, 1.16, 0.86)[k % 3]
        pen.glow("#fff3cf.raw", x, h * 0.36, fw * 1.1, alpha=0.4)
        with pen.group("gold frame", grade=stage.grade(0)):
            pen.box("#c9993f", x - fw / 2 - 15, h * 0.4 - fh / 2 - 15, fw + 30, fh + 30, rounding=3)
            pen.box("#c9993f.shade", x - fw / 2 - 7, h * 0.4 - fh / 2 - 7, fw + 14, fh + 14)
        frame(stage, pen, x - fw / 2, h * 0.4 - fh / 2, fw, fh, f"painting {k}")
    with pen.group("columns", grade=stage.grade(0)):
        for k in range(n + 1):
            x = w * k / n
            pen.box("#e9e2d4", x - 22, 0, 44, h, to="#e9e2d4.shade", slope="across")
            pen.box("#e9e2d4.light", x - 32, h * 0.06, 64, 20, rounding=3)
            pen.box("#e9e2d4.light", x - 32, h - 26, 64, 26, rounding=3)
    slab(stage, "#b9a58c", is_shiny=True)
    floor = stage.ground
    with floor.group("rope", grade=stage.grade(0)):
        y = stage.y_at(0.1)
        for k in range(n + 1):
            x = w * k / n
            floor.box("#c9993f", x - 4, y - 74, 8, 74)
            floor.oval("#c9993f", x, y - 76, 9)
            floor.oval("#c9993f.shade", x, y, 20, 6)
        for k in range(n):
            a, b = w * k / n, w * (k + 1) / n
            floor.line("#9c2f3a", [(a, y - 68), ((a + b) / 2, y - 38), (b, y - 68)], 7)


@place(
    "gym",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a gym",
    aliases=("fitness studio", "gymnasium", "sports hall", "fitness centre", "yoga studio"),
)
def gym(stage: Stage) -> None:
    """Draw a training hall: mirrors, a rack of weights, wall bars, mats, strip lights."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#5d6b80")
    pen.box("#e8704a", 0, h * 0.7, w, 12)
    n = max(2, round(w / 340))
    for k in range(n):
        x, mw = w * (k + 0.16) / n, w / n * 0.68
        with pen.group("mirror", grade=stage.grade(0)):
            pen.box("#e9eef2", x - 5, h * 0.16 - 5, mw + 10, h * 0.5 + 10, rounding=3)
            pen.box("#a9c4d4", x, h * 0.16, mw, h * 0.5, to="#d5e4ec")
            for dx in (0.14, 0.4):
                pen.poly(
                    "#ffffff",
                    [
                        (x + mw * dx + 40, h * 0.16),
                        (x + mw * (dx + 0.12) + 40, h * 0.16),
                        (x + mw * (dx + 0.02), h * 0.66),
                        (x + mw * (dx - 0.1), h * 0.66),
                    ],
                    alpha=0.3,
                )
    for k in range(n):
        x = w * (k + 0.5) / n
        pen.glow("#ffffff.raw", x, h * 0.06, 150, alpha=0.4)
        pen.box("#ffffff.raw", x - 80, h * 0.055, 160, 9, rounding=4)
    slab(stage, "#59616f", is_shiny=True)
    floor = stage.ground
    with floor.group("rack", grade=stage.grade(0)):
        x0, y, rw = w * 0.66, stage.y_at(0.1), min(w * 0.32, 320.0)
        for row in range(2):
            yy = y - 34 - row * 58
            floor.box("#39404d", x0, yy, rw, 9, rounding=3)
            for i in range(5):
                x, tone = x0 + rw * (i + 0.5) / 5, ("#d9534a", "#3f8fb8", "#e8a33c")[(i + row) % 3]
                floor.box("#c3cad2", x - 24, yy - 20, 48, 7)
                for s in (-1, 1):
                    floor.box(tone, x + s * 20 - 6, yy - 34, 12, 34, rounding=4)
                    floor.box(f"{tone}.shade", x + s * 28 - 4, yy - 28, 8, 23, rounding=3)
        for x in (x0 + 8, x0 + rw - 16):
            floor.box("#39404d.shade", x, y - 100, 8, 100)
        bars = w * 0.04
        for k in range(9):
            floor.box("#b98a5c", bars, y - 30 - k * 30, 108, 7, rounding=3)
        for x in (bars - 4, bars + 100):
            floor.box("#a9784c", x, y - 284, 12, 284, rounding=3)
    half = min(w * 0.3, 320.0)
    with floor.group("mat", grade=stage.grade(0)):
        y = stage.y_at(0.62)
        floor.poly(
            "#3f8f86",
            [
                (w / 2 - half * 0.86, y - 46),
                (w / 2 + half * 0.86, y - 46),
                (w / 2 + half, y + 40),
                (w / 2 - half, y + 40),
            ],
            rounding=8,
        )


@place(
    "concert",
    horizon=0.7,
    land=(0.1, 0.8),
    is_indoors=True,
    phrase="at a concert",
    aliases=("rock concert", "concert stage", "disco", "nightclub", "dance floor", "club"),
)
def concert(stage: Stage) -> None:
    """Draw a concert: beams of coloured light, loudspeakers, a crowd with raised hands."""
    w, h, pen = stage.width, stage.horizon, stage.back
    pen.box("#150f33.raw", 0, 0, w, h, to="#5a2478.raw")
    pen.oval("#ff6fb0.raw", w / 2, h, w * 0.6, h * 0.7, slope="round", alpha=0.55, fade=0.0)
    stars(stage, pen, stage.dice.child("glitter"), h * 0.7, density=0.3)
    lamps = max(5, round(w / 150))
    for k in range(lamps):
        x = w * (k + 0.5) / lamps
        tone = ("#ffd86a", "#6ad8ff", "#ff7ab8", "#9a8aff")[k % 4]
        lean = (0.5 - (k + 0.5) / lamps) * w * 0.5
        beam: list[Point] = [
            (x - 8, 30),
            (x + 8, 30),
            (x + lean + w * 0.09, h * 1.05),
            (x + lean - w * 0.09, h * 1.05),
        ]
        pen.poly(f"{tone}.raw", beam, to=f"{tone}.raw", alpha=0.62, fade=0.04)
        pen.glow(f"{tone}.raw", x, 30, 46, alpha=0.9)
    with pen.group("rig"):
        pen.box("#0f0b22.raw", 0, 8, w, 12)
        pen.box("#0f0b22.raw", 0, 30, w, 6)
        for k in range(int(w / 40) + 1):
            pen.line("#0f0b22.raw", [(k * 40, 14), (k * 40 + 20, 33), (k * 40 + 40, 14)], 4)
    with pen.group("loudspeakers"):
        for side in (0.08, 0.92):
            for j in range(3):
                x, y, s = w * side, h - j * 88, 80.0
                pen.box("#191430.raw", x - s / 2, y - 86, s, 84, rounding=5)
                pen.oval("#3a3158.raw", x, y - 44, 30)
                pen.oval("#191430.raw", x, y - 44, 12)
    floor = stage.ground
    floor.box("#3a2148.raw", 0, h, w, stage.height - h, to="#160f2c.raw")
    floor.oval(
        "#ffb8e0.raw",
        w / 2,
        stage.y_at(0.36),
        w * 0.46,
        (stage.height - h) * 0.36,
        slope="round",
        alpha=0.6,
        fade=0.0,
    )
    crowd(stage)


def crowd(stage: Stage) -> None:
    """Draw the heads and raised arms of those who stand before the stage, as a dark edge."""
    pen, dice, w, low = stage.front, stage.dice.child("crowd"), stage.width, stage.height + 6
    with pen.group("crowd"):
        for row, (tone, rise) in enumerate((("#2a1a44.raw", 40.0), ("#130c28.raw", 20.0))):
            x = -20.0 + 18 * row
            while x < w + 20:
                r = dice.between(15, 20)
                side = abs(2 * x / w - 1)
                y = low - rise * (0.4 + 0.9 * side) - dice.between(0, 10)
                pen.oval(tone, x, y, r, r * 1.12)
                pen.blob(
                    tone,
                    [
                        (x - r * 1.7, low, 0),
                        (x - r * 1.4, y + r * 1.5),
                        (x, y + r),
                        (x + r * 1.4, y + r * 1.5),
                        (x + r * 1.7, low, 0),
                    ],
                )
                if dice.chance(0.3 * side + 0.06):
                    lean = dice.between(-8, 8)
                    pen.limb(
                        tone,
                        [
                            (x + r, y + r * 1.6),
                            (x + r * 1.3 + lean, y - r * 0.6),
                            (x + r + lean, y - r * 2.2),
                        ],
                        (10, 8, 7),
                    )
                x += r * dice.between(1.8, 2.5)


@place(
    "bathroom",
    horizon=0.68,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in the bathroom",
    aliases=("washroom", "restroom", "bath room", "shower room"),
)
def bathroom(stage: Stage) -> None:
    """Draw a tiled bathroom: basin and mirror, a tub, towels, a small window."""
    w, h, pen = stage.width, stage.horizon, stage.back
    tone = stage.dice.child("bath").pick(("#bfe0e0", "#dfe8d8", "#cfdcf0", "#f0dcd6"))
    walls(stage, tone)
    with pen.group("tiles", grade=stage.grade(0)):
        y = h * 0.42
        pen.box("#f4fafa", 0, y, w, h - y, to="#f4fafa.shade")
        pen.box(f"{tone}.shade", 0, y - 10, w, 10)
        x = 0.0
        while x < w:
            pen.line(f"{tone}.shade", [(x, y), (x, h)], 1.3, alpha=0.7)
            x += 52
        while y < h:
            pen.line(f"{tone}.shade", [(0, y), (w, y)], 1.3, alpha=0.7)
            y += 52
    window(stage, w * 0.42, h * 0.12, min(140.0, w * 0.16), h * 0.22)
    with pen.group("mirror", grade=stage.grade(0)):
        x, r = w * 0.17, min(w * 0.1, h * 0.16)
        pen.oval("#c9a25f", x, h * 0.34, r * 1.08, r * 1.24)
        pen.oval("#d5e8ee", x, h * 0.34, r, r * 1.16)
        pen.poly(
            "#ffffff",
            [
                (x - r * 0.3, h * 0.34 - r),
                (x, h * 0.34 - r * 1.1),
                (x - r * 0.2, h * 0.34 + r),
                (x - r * 0.6, h * 0.34 + r * 0.8),
            ],
            alpha=0.35,
        )
    tiles(stage, "#f2f4f2", "#a9c2c4")
    floor = stage.ground
    stage.thing(
        floor, "sink", w * 0.17, stage.y_at(0.1), min(h * 0.34, 210.0), depth=0, child="sink"
    )
    if w > 560:
        stage.thing(
            floor, "bathtub", w * 0.84, stage.y_at(0.16), min(h * 0.3, 190.0), depth=0, child="tub"
        )
    with pen.group("towel", grade=stage.grade(0)):
        x = w * 0.72
        pen.box("#c9a25f", x - 60, h * 0.36, 120, 6, rounding=3)
        pen.box("#e8846a", x - 44, h * 0.365, 66, h * 0.17, rounding=4)
        pen.box("#e8846a.light", x - 44, h * 0.48, 66, 8)
