"""Owns the drawings of things of every day: cards, bubbles, a clothesline, a shop window.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "greeting card",
    box=(220, 200),
    height_m=0.2,
    slots={"card": "#f6ecd8", "trim": "#c8485a", "ink": "#3a3240"},
    faces="front",
    aliases=("birthday card", "christmas card", "invitation", "gift card"),
    shadow=(24, 196),
)
def greeting_card(pen: Pen) -> None:
    """Draw a folded card standing ajar, a heart or words on its front."""
    pen.poly("card.deep", [(150, 16), (206, 30), (206, 184), (150, 196)], rounding=2)
    pen.poly("card.shade", [(152, 22), (198, 34), (198, 180), (152, 190)])
    front = polygon([(20, 10), (152, 16), (152, 196), (20, 188)], rounding=3)
    pen.form("card", front, shade=4, light=3)
    pen.edge("trim", polygon([(30, 21), (142, 26), (142, 186), (30, 178)], rounding=6), 2.6)
    if not inscribe(pen, "ink", 36, 52, 100, 100, weight=0.14):
        heart = smooth(
            [
                (86, 142, 0.1),
                (48, 104),
                (54, 72),
                (78, 72),
                (86, 86, 0.1),
                (94, 72),
                (118, 74),
                (124, 104),
            ]
        )
        pen.form("trim", heart, shade=5, light=3)
    for x, y in ((44, 38), (86, 38), (128, 40), (44, 164), (86, 167), (128, 170)):
        pen.oval("trim.light", x, y, 4.2)
    pen.anchor("grip", 92, 194)


@draws(
    "soap bubbles",
    box=(240, 200),
    height_m=0.7,
    slots={"film": "#a9d8ef", "sheen": "#f4b9d8"},
    faces="front",
    stance="sky",
    plural="soap bubbles",
    aliases=("soap bubble",),
)
def soap_bubbles(pen: Pen) -> None:
    """Draw a swarm of thin bubbles, each with a glint and a rosy sheen."""
    for x, y, r in (
        (60, 132, 40),
        (136, 74, 52),
        (196, 140, 34),
        (116, 166, 22),
        (44, 58, 24),
        (208, 52, 20),
        (22, 108, 11),
        (166, 182, 13),
        (88, 24, 13),
    ):
        pen.oval("film.pale", x, y, r, alpha=0.5)
        pen.oval("sheen", x + r * 0.2, y + r * 0.3, r * 0.66, r * 0.52, alpha=0.35)
        pen.edge("film.shade", ellipse(x, y, r, r), max(1.4, r * 0.07))
        pen.oval("#ffffff.raw", x - r * 0.4, y - r * 0.42, r * 0.22, r * 0.15, tilt=-40, alpha=0.9)
        pen.oval("#ffffff.raw", x + r * 0.42, y + r * 0.5, r * 0.09, alpha=0.7)


@draws(
    "clothesline",
    box=(340, 210),
    height_m=2.0,
    slots={
        "wood": "#a9794c",
        "rope": "#d9cdb6",
        "first": "#c8485a",
        "second": "#f2efe6",
        "third": "#4f86b5",
        "fourth": "#e0b23f",
    },
    recolour=("first", "second", "third", "fourth"),
    faces="front",
    variants=("full", "bare"),
    aliases=("washing line", "laundry line"),
    shadow=(10, 330),
)
def clothesline(pen: Pen) -> None:
    """Draw a line between two posts with a shirt, a sheet, trousers and a towel on it, or bare."""
    for x in (16, 324):
        pen.form("wood", rectangle(x - 6, 12, 12, 198), shade=3)
        pen.form("wood", rectangle(x - 18, 20, 36, 8), shade=2)
    pen.line("rope", [(16, 26), (90, 36), (170, 40), (250, 36), (324, 26)], 2.4)
    pen.anchor("bottom", 170, 36)
    if pen.variant == "bare":
        return
    shirt = [(34, 32), (62, 36), (92, 38), (106, 62), (94, 72), (86, 60), (86, 116), (40, 114)]
    pen.form("first", polygon([*shirt, (40, 58), (32, 70), (20, 58)], rounding=4), shade=5)
    pen.form(
        "second",
        smooth([(118, 39, 0.1), (182, 41, 0.1), (180, 142, 0.1), (150, 136), (120, 144, 0.1)]),
        shade=5,
    )
    legs = [(196, 40), (240, 37), (246, 134), (226, 136), (219, 72), (212, 136), (192, 136)]
    pen.form("third", polygon(legs, rounding=3), shade=5)
    pen.form(
        "fourth",
        smooth([(258, 36, 0.1), (306, 30, 0.1), (308, 104, 0.1), (284, 100), (260, 108, 0.1)]),
        shade=5,
    )
    for x in (262, 282, 302):
        pen.line("fourth.light", [(x, 88), (x, 98)], 3)
    for x, y in (
        (44, 31),
        (84, 36),
        (124, 38),
        (176, 40),
        (202, 38),
        (234, 36),
        (264, 34),
        (300, 29),
    ):
        pen.box("wood.light", x - 2, y - 5, 4, 12, rounding=1)


@draws(
    "power line",
    box=(340, 220),
    height_m=3.0,
    slots={"wood": "#7d5a3c", "wire": "#3d4450", "cap": "#dfe8e6"},
    faces="front",
    aliases=(
        "wire",
        "telephone wire",
        "telephone line",
        "electric wire",
        "phone line",
        "power lines",
    ),
    shadow=(14, 326),
)
def power_line(pen: Pen) -> None:
    """Draw two wires between two poles; birds sit on the upper one."""
    for drop in (62, 40):
        pen.line(
            "wire",
            [(24, drop), (96, drop + 7), (170, drop + 10), (244, drop + 7), (316, drop)],
            2.6,
        )
    for x in (24, 316):
        pen.form("wood", rectangle(x - 6, 10, 12, 210), shade=3)
        for y in (36, 58):
            pen.form("wood", rectangle(x - 22, y, 44, 8), shade=2)
            for side in (-16, 16):
                pen.box("cap", x + side - 3, y - 7, 6, 8, rounding=2)
    pen.anchor("top", 170, 50, size=230)
    pen.anchor("seat", 170, 50, size=230)


@draws(
    "hamster wheel",
    box=(190, 210),
    height_m=0.2,
    slots={"wheel": "#5fb3c4", "stand": "#d98b4a", "rung": "#eef4f4"},
    faces="front",
    aliases=("exercise wheel", "running wheel"),
    shadow=(30, 160),
)
def hamster_wheel(pen: Pen) -> None:
    """Draw a running wheel on its stand, open towards us; what runs is on the lower rungs."""
    cx, cy, r = 95.0, 96.0, 86.0
    pen.poly("stand.shade", [(88, 96), (102, 96), (150, 204), (130, 204)], rounding=3)
    pen.poly("stand", [(88, 96), (102, 96), (60, 204), (40, 204)], rounding=3)
    pen.fill("wheel.pale", ellipse(cx, cy, r, r), alpha=0.5)
    for k in range(20):
        a = 2 * math.pi * k / 20
        x, y = cx + r * 0.93 * math.cos(a), cy + r * 0.93 * math.sin(a)
        pen.line(
            "rung.shade", [(x, y), (x + 6 - 0.1 * r * math.cos(a), y - 0.1 * r * math.sin(a))], 4
        )
    for k in range(3):
        a = math.radians(60 * k + 15)
        x, y = r * math.cos(a), r * math.sin(a)
        pen.line("wheel.shade", [(cx - x, cy - y), (cx + x, cy + y)], 4)
    pen.edge("wheel.deep", ellipse(cx + 5, cy, r, r), 5)
    pen.oval("stand", cx, cy, 9)
    pen.box("stand", 22, 196, 146, 13, rounding=5)
    pen.anchor("inside", cx, cy + r * 0.86, size=112)
    with pen.in_front():
        pen.edge("wheel", ellipse(cx, cy, r, r), 9)
        pen.edge("wheel.light", ellipse(cx - 1, cy - 1, r + 1, r + 1), 2)


@draws(
    "tunnel",
    box=(420, 250),
    height_m=9,
    slots={"hill": "#7fae5a", "stone": "#a39a90", "dark": "#2b2833"},
    faces="front",
    aliases=("railway tunnel", "road tunnel", "train tunnel"),
    shadow=(20, 400),
)
def tunnel(pen: Pen) -> None:
    """Draw a grassy hill with the stone portal of a tunnel."""
    hill = smooth(
        [(4, 250, 0.1), (40, 160), (110, 64), (206, 18), (310, 60), (384, 156), (416, 250, 0.1)]
    )
    pen.form("hill", hill, shade=16, light=8)
    with pen.inside(hill):
        for x, y, rx in ((70, 190, 26), (350, 200, 30), (120, 110, 20), (300, 104, 22)):
            pen.oval("hill.shade", x, y, rx, rx * 0.4, alpha=0.7)
    outer = smooth(
        [
            (112, 250, 0.1),
            (112, 160, 0.3),
            (136, 100),
            (210, 72),
            (284, 100),
            (308, 160, 0.3),
            (308, 250, 0.1),
        ]
    )
    inner = smooth(
        [
            (134, 250, 0.1),
            (134, 164, 0.3),
            (156, 116),
            (210, 94),
            (264, 116),
            (286, 164, 0.3),
            (286, 250, 0.1),
        ]
    )
    pen.form("stone", outer, shade=6, light=3)
    for k in range(11):
        a = math.pi * (1 + k / 10)
        x, y = math.cos(a), math.sin(a)
        pen.line("stone.deep", [(210 + 76 * x, 166 + 72 * y), (210 + 97 * x, 166 + 92 * y)], 2)
    for y in (196, 222):
        pen.line("stone.deep", [(113, y), (134, y)], 2)
        pen.line("stone.deep", [(286, y), (307, y)], 2)
    pen.fill("dark", inner)
    with pen.inside(inner):
        pen.glow("dark.light", 210, 250, 70, alpha=0.5)
    pen.anchor("inside", 210, 246, size=150)


@draws(
    "shop window",
    box=(320, 240),
    height_m=2.6,
    slots={"frame": "#3f6f63", "awning": "#c8485a", "glass": "#cfe6ec", "card": "#fbf5e4"},
    recolour=("frame", "awning"),
    faces="front",
    variants=("stocked", "clear"),
    aliases=("display window", "store window", "shopfront window"),
    shadow=(10, 310),
    is_lit_at_night=True,
)
def shop_window(pen: Pen) -> None:
    """Draw a large window below an awning, a board for words or goods behind the glass."""
    pen.form("frame", rectangle(10, 34, 300, 206), shade=5)
    pane = rectangle(26, 70, 268, 136)
    pen.fill("glass.pale", pane)
    with pen.inside(pane):
        pen.box("frame.pale", 26, 190, 268, 20)
        is_written = inscribe(pen, "awning", 52, 92, 216, 84, weight=0.16)
        if not is_written and pen.variant == "stocked" and "stocked" not in pen.attributes:
            for k, (x, tall) in enumerate(((52, 60), (100, 84), (150, 54), (204, 76), (250, 48))):
                tone = ("awning", "frame", "#e0b23f.raw", "#4f86b5.raw", "#8a5fa8.raw")[k]
                pen.box(tone, x - 16, 190 - tall, 32, tall, rounding=3)
                pen.box("#ffffff.raw", x - 3, 190 - tall, 6, tall, alpha=0.5)
    with pen.in_front(), pen.inside(pane):
        pen.poly("#ffffff.raw", [(40, 70), (74, 70), (36, 206), (26, 206), (26, 120)], alpha=0.3)
        pen.poly("#ffffff.raw", [(90, 70), (102, 70), (60, 206), (48, 206)], alpha=0.25)
    pen.edge("frame.deep", pane, 4)
    pen.anchor("inside", 160, 194, size=210)
    pen.anchor("within", 160, 132, size=112)
    for k in range(8):
        x = 4 + 39 * k
        tone = "awning" if k % 2 == 0 else "#fbf5ea.raw"
        pen.poly(tone, [(x + 4, 22), (x + 39, 22), (x + 39, 58), (x, 58)])
        pen.oval(tone, x + 19.5, 58, 19.5, 8)
    pen.box("frame.deep", 4, 14, 312, 10, rounding=2)
    pen.anchor("top", 160, 16, size=260)
