"""Owns the drawings of things that actions and ideas need: charts, hands, waves, webs, bones.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "bone",
    box=(160, 76),
    height_m=0.08,
    slots={"bone": "#f2e9d8"},
    faces="front",
    aliases=("dog bone", "chew bone"),
    tags=("pet",),
    shadow=(12, 148),
)
def bone(pen: Pen) -> None:
    """Draw a bone with two knobs at each end."""
    shape = curve(
        "46 28, 44 12, 28 6, 12 14, 12 30, 6 44, 14 60, 30 66, 44 60, 48 48, 112 48, 116 60,"
        "130 70, 146 64, 150 50, 148 38, 154 26, 146 12, 130 6, 116 14, 114 28"
    )
    pen.form("bone", shape, shade=5, light=3)


@draws(
    "chart",
    box=(250, 200),
    height_m=1.2,
    slots={
        "paper": "#fbf9f4",
        "bar": "#3f8fd0",
        "second": "#f0a63c",
        "third": "#5fb37a",
        "arrow": "#e2453f",
        "ink": "#4a4858",
    },
    recolour=("bar", "arrow"),
    faces="front",
    variants=("bars", "line", "pie"),
    aliases=(
        "graph",
        "bar chart",
        "bar graph",
        "diagram",
        "statistics",
        "growth chart",
        "business chart",
        "infographic",
    ),
    tags=("office",),
    shadow=(14, 236),
)
def chart(pen: Pen) -> None:
    """Draw a card with rising bars, a line or a pie; the first two have an arrow that rises."""
    card = rectangle(6, 6, 238, 188, rounding=12)
    pen.form("paper", card, shade=5, light=3)
    if pen.variant == "pie":
        pie(pen)
        return
    if pen.detail:
        for y in (50, 84, 118):
            pen.line("ink", [(36, y), (222, y)], 1.2, alpha=0.22)
    pen.line("ink", [(34, 26), (34, 164)], 4)
    pen.line("ink", [(32, 164), (226, 164)], 4)
    rise = ((62, 40), (104, 62), (146, 84), (188, 112))
    if pen.variant != "line":
        for k, (x, tall) in enumerate(rise):
            slot = ("bar", "second", "third", "bar")[k]
            pen.form(slot, rectangle(x - 15, 162 - tall, 30, tall, rounding=3), shade=4, light=2)
        path = [(44, 110), (96, 84), (138, 66), (190, 36)]
    else:
        path = [(44, 142), (84, 112), (116, 122), (190, 44)]
        for x, y in path[:-1]:
            pen.oval("bar", x, y, 7)
    pen.line("arrow", path, 6)
    (x0, y0), (x1, y1) = path[-2], path[-1]
    turn = math.atan2(y1 - y0, x1 - x0)
    tip = [
        (x1 + math.cos(turn + a) * r, y1 + math.sin(turn + a) * r)
        for a, r in ((0.0, 24.0), (2.3, 15.0), (-2.3, 15.0))
    ]
    pen.fill("arrow", polygon(tip, rounding=2))


def pie(pen: Pen) -> None:
    """Draw a pie chart of three parts with its key."""
    cx, cy, r = 92.0, 100.0, 66.0
    for slot, start, end in (("bar", -90, 60), ("second", 60, 170), ("third", 170, 270)):
        edge = [
            (
                cx + r * math.cos(math.radians(start + (end - start) * k / 12)),
                cy + r * math.sin(math.radians(start + (end - start) * k / 12)),
                0.5,
            )
            for k in range(13)
        ]
        pen.fill(slot, smooth([(cx, cy, 0), (*edge[0][:2], 0), *edge[1:-1], (*edge[-1][:2], 0)]))
    for k, slot in enumerate(("bar", "second", "third")):
        y = 62 + 30 * k
        pen.form(slot, rectangle(176, y, 18, 18, rounding=3), shade=2)
        pen.line("ink", [(202, y + 9), (230, y + 9)], 4, alpha=0.5)


@draws(
    "hand",
    box=(150, 210),
    height_m=0.2,
    slots={"skin": "#e2a982", "sleeve": "#3f6fb0"},
    recolour=("sleeve", "skin"),
    faces="front",
    variants=("open", "holding"),
    aliases=("human hand",),
    tags=("body",),
    looks=tuple({"skin": c} for c in ("#e2a982", "#8d5a3c", "#f3c9a8", "#c98a63", "#6e4430")),
    shadow=(50, 116),
)
def hand(pen: Pen) -> None:
    """Draw a raised hand: open, or closed around what it holds."""
    if pen.variant == "holding":
        pen.form("skin", limb(dots("62 190, 66 140, 72 108"), (48, 54, 58)), shade=7, light=4)
        pen.form("skin", limb(dots("44 118, 30 88, 38 52"), (26, 24, 18)), shade=4, light=3)
        pen.form(
            "sleeve", polygon([(30, 168), (100, 168), (106, 209), (24, 209)]), shade=6, light=4
        )
        pen.anchor("hand", 78, 80, size=80)
        with pen.in_front():
            for k, y in enumerate((58, 78, 98, 117)):
                reach = (112, 118, 116, 106)[k]
                finger = limb(dots(f"{reach} {y + 4}, 92 {y - 4}, 74 {y + 4}"), (17, 20, 21))
                pen.form("skin", finger, shade=4, light=2)
        return
    for x, top, tilt in ((44, 48, -9), (68, 14, -3), (92, 18, 3), (114, 46, 9)):
        base = 74 + (x - 74) * 0.72
        finger = limb(
            [(base, 126), ((x + base) / 2, (top + 126) / 2), (x + tilt * 0.3, top + 12)],
            (24, 22, 19),
        )
        pen.form("skin", finger, shade=4, light=2)
    pen.form("skin", limb(dots("96 150, 124 122, 136 96"), (30, 25, 18)), shade=4, light=2)
    pen.form(
        "skin", curve("42 112, 74 98, 108 110, 112 146, 98 176, 54 176, 40 150"), shade=7, light=4
    )
    pen.form("sleeve", polygon([(42, 170), (110, 170), (116, 209), (36, 209)]), shade=6, light=4)
    pen.anchor("hand", 78, 96, size=80)
    pen.anchor("top", 76, 70, size=80)


@draws(
    "handshake",
    box=(300, 150),
    height_m=0.3,
    slots={"left": "#e2a982", "right": "#8d5a3c", "sleeve": "#3f6fb0", "cuff": "#c7583f"},
    recolour=("sleeve", "cuff"),
    faces="front",
    aliases=(
        "two shaking hands",
        "two hands shaking",
        "hands shaking",
        "partnership",
        "business deal",
        "agreement",
    ),
    tags=("office",),
    shadow=(40, 260),
)
def handshake(pen: Pen) -> None:
    """Draw two hands that clasp each other."""
    pen.form(
        "sleeve", polygon([(4, 58), (84, 40), (98, 104), (4, 136)], rounding=4), shade=7, light=4
    )
    pen.form("cuff", polygon([(296, 58), (216, 40), (202, 104), (296, 136)], rounding=4), shade=7)
    pen.form(
        "right", curve("214 46, 170 34, 128 46, 106 66, 118 84, 150 78, 206 102"), shade=6, light=4
    )
    pen.form(
        "left",
        curve("88 46, 122 36, 160 46, 198 84, 196 102, 168 112, 128 112, 94 102"),
        shade=7,
        light=4,
    )
    for k in range(4):
        x, y = 186 - 20 * k, 96 + 7 * k
        pen.form("left", limb([(x, y - 16), (x + 6, y + 6)], (20, 17)), shade=3, light=2)
    pen.form("right", limb(dots("150 44, 124 66, 106 84"), (26, 24, 19)), shade=4, light=3)


@draws(
    "bus stop",
    box=(240, 210),
    height_m=2.9,
    slots={"frame": "#4a5a6e", "sign": "#2f7fc0", "glass": "#cfe4ee", "bench": "#a9763a"},
    recolour=("frame", "sign"),
    aliases=("bus shelter", "busstop", "bus station", "tram stop"),
    tags=("city", "road"),
    shadow=(16, 226),
    along=("sign", "bench"),
)
def bus_stop(pen: Pen) -> None:
    """Draw a shelter with a bench, and the sign at its side."""
    pen.fill("glass", rectangle(66, 50, 150, 148), alpha=0.55)
    pen.form("bench", rectangle(86, 152, 112, 10, rounding=3), shade=3, light=2)
    for x in (96, 184):
        pen.box("frame.shade", x, 160, 7, 44)
    for x in (62, 212):
        pen.form("frame", rectangle(x, 44, 8, 162), shade=2)
    pen.form("frame", rectangle(52, 34, 182, 14, rounding=4), shade=4, light=3)
    pen.form("frame", rectangle(25, 70, 7, 136), shade=2)
    pen.form("sign", rectangle(6, 10, 46, 62, rounding=6), shade=4, light=3)
    if not inscribe(pen, "sign.pale", 9, 30, 40, 20):
        pen.box("sign.pale", 15, 26, 28, 24, rounding=4)
        pen.box("sign", 18, 30, 22, 9, rounding=1)
        for x in (20, 33):
            pen.oval("sign.pale", x + 2.5, 52, 4)
    pen.anchor("seat", 142, 152, size=100)


@draws(
    "spider web",
    box=(200, 200),
    height_m=0.6,
    slots={"silk": "#98a0b0"},
    faces="front",
    stance="wall",
    aliases=("cobweb", "spiderweb", "web"),
    tags=("garden",),
    shadow=(40, 160),
)
def spider_web(pen: Pen) -> None:
    """Draw a round web of spokes and sagging threads."""
    spokes = [(math.radians(45 * k + 8), 96 - 8 * (k % 2)) for k in range(8)]
    ends = [(100 + math.cos(a) * r, 100 + math.sin(a) * r) for a, r in spokes]
    for x, y in ends:
        pen.line("silk", [(100, 100), (x, y)], 2)
    for part in (0.24, 0.46, 0.7, 0.94):
        for k in range(8):
            (x0, y0), (x1, y1) = ends[k], ends[(k + 1) % 8]
            a = (100 + (x0 - 100) * part, 100 + (y0 - 100) * part)
            b = (100 + (x1 - 100) * part, 100 + (y1 - 100) * part)
            middle = (100 + ((a[0] + b[0]) / 2 - 100) * 0.9, 100 + ((a[1] + b[1]) / 2 - 100) * 0.9)
            pen.line("silk", [a, middle, b], 1.7)
    pen.anchor("top", 100, 112, size=120)
    pen.anchor("inside", 100, 130, size=120)


@draws(
    "water spray",
    box=(220, 130),
    height_m=1.2,
    slots={"water": "#5fb4e6"},
    aliases=("jet of water", "water jet", "spray of water", "splash", "water splash"),
    tags=("water",),
    shadow=(60, 200),
)
def water_spray(pen: Pen) -> None:
    """Draw a jet that rises from the left, bends and falls apart into drops."""
    for k, (top, end, wide) in enumerate(((10, 118, 13), (30, 96, 10), (54, 76, 8))):
        y = 74 + 4 * k
        x = 212 - 30 * k
        pen.limb(
            "water", [(6, y), (70, top + 12), (140, top + 8), (x, end)], (4, wide, wide * 0.8, 3)
        )
    for x, y, r in (
        (150, 70, 6),
        (182, 46, 5),
        (206, 72, 6),
        (128, 102, 5),
        (168, 116, 5),
        (98, 84, 4),
    ):
        pen.oval("water.light", x, y, r, r * 1.2)
    pen.anchor("grip", 8, 76)


@draws(
    "solar panel",
    box=(220, 170),
    height_m=2,
    slots={"cell": "#2b4a86", "frame": "#d5dbe2", "leg": "#8b94a0"},
    faces="front",
    aliases=("solar cell", "photovoltaic panel", "solar array"),
    tags=("roof",),
    shadow=(40, 186),
)
def solar_panel(pen: Pen) -> None:
    """Draw a tilted panel of dark cells on its stand."""
    for x in (72, 146):
        pen.form("leg", limb([(x, 110), (x, 166)], (9, 9)), shade=2)
    board = polygon([(44, 14), (212, 14), (178, 128), (8, 128)], rounding=4)
    pen.form("frame", board, shade=4, light=3)
    with pen.inside(polygon([(49, 20), (204, 20), (173, 122), (17, 122)])):
        pen.poly(
            "cell", [(40, 10), (216, 10), (180, 132), (4, 132)], to="cell.light", slope="light"
        )
        for k in range(1, 4):
            t = k / 4
            pen.line("frame", [(49 + 155 * t, 20), (17 + 156 * t, 122)], 2)
        for k in range(1, 3):
            t = k / 3
            pen.line("frame", [(49 - 32 * t, 20 + 102 * t), (204 - 31 * t, 20 + 102 * t)], 2)


@draws(
    "brain",
    box=(200, 160),
    height_m=0.15,
    slots={"brain": "#ec9aa6", "stem": "#d8808f"},
    aliases=("human brain",),
    tags=("body", "symbol"),
    shadow=(40, 160),
)
def brain(pen: Pen) -> None:
    """Draw a brain from the side with its folds."""
    pen.form("stem", limb(dots("112 116, 122 134, 118 148"), (28, 22, 15)), shade=4)
    pen.form("stem", curve("120 104, 160 100, 176 118, 160 136, 130 134"), shade=5, light=3)
    shape = curve(
        "14 84, 20 52, 48 40, 62 18, 98 13, 128 17, 158 27, 176 50, 188 80, 178 106, 150 114,"
        "120 118, 92 124, 60 118, 28 112"
    )
    pen.form("brain", shape, shade=9, light=5)
    for folds in (
        "30 66, 52 60, 58 76, 46 88, 60 98",
        "72 28, 66 46, 86 52, 82 70, 100 74, 96 94",
        "116 22, 112 40, 130 48, 124 64, 142 70",
        "158 38, 148 52, 166 62, 160 78, 178 84",
        "76 108, 88 94, 112 100, 126 88, 148 98",
    ):
        pen.line("brain.deep", dots(folds), 3.4)


@draws(
    "finish line",
    box=(280, 180),
    height_m=3.4,
    slots={"dark": "#2f2d38", "light": "#f6f5f1", "post": "#d63b34"},
    recolour=("post",),
    faces="front",
    aliases=("finishing line", "starting line", "start line"),
    tags=("road",),
    shadow=(8, 272),
)
def finish_line(pen: Pen) -> None:
    """Draw an arch with a chequered banner."""
    for x in (10, 256):
        pen.form("post", rectangle(x, 14, 14, 164, rounding=4), shade=4, light=2)
    pen.form("light", rectangle(16, 18, 248, 52, rounding=3), shade=3)
    if not inscribe(pen, "dark", 24, 26, 232, 36):
        for row in range(2):
            for k in range(10):
                if (k + row) % 2 == 0:
                    pen.box("dark", 20 + k * 24, 20 + row * 24, 24, 24)


@draws(
    "menorah",
    box=(220, 210),
    height_m=0.4,
    slots={"brass": "#d4a437", "wax": "#f4f0e4", "flame": "#ffb637"},
    faces="front",
    variants=("lit",),
    aliases=("hanukkah menorah", "hanukkiah", "seven branched candlestick"),
    tags=("home", "feast"),
    is_lit_at_night=True,
    shadow=(70, 150),
)
def menorah(pen: Pen) -> None:
    """Draw a candlestick of nine branches with burning candles."""
    for reach in (24, 48, 72, 96):
        arm = [
            (110 + side * reach * math.cos(math.radians(t)), 96 + reach * math.sin(math.radians(t)))
            for side in (-1, 1)
            for t in ((0, 20, 40, 60, 80) if side < 0 else (80, 60, 40, 20, 0))
        ]
        pen.limb("brass", arm, (7, 7))
    pen.form("brass", limb([(110, 80), (110, 196)], (9, 10)), shade=2, light=2)
    pen.form("brass", curve("70 208 .3, 84 196, 110 190, 136 196, 150 208 .3"), shade=4, light=2)
    for k in range(-4, 5):
        x, y = 110 + 24 * k, 94 if k else 80
        pen.form("brass", rectangle(x - 7, y - 6, 14, 10, rounding=2), shade=2)
        pen.form("wax", rectangle(x - 4.5, y - 42, 9, 38, rounding=2), shade=2)
        if pen.is_night:
            pen.glow("flame.lit", x, y - 50, 30)
        pen.blob("flame.raw", [(x, y - 66), (x + 6, y - 50), (x, y - 42), (x - 6, y - 50)])
