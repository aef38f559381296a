"""Owns the drawings of further garden and woodland flowers.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.flowers import stalk
from tintype.engine.vignette.art.foliage import at, blade, leaf, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "peony",
    box=(150, 240),
    height_m=0.6,
    slots={"petal": "#ee86a8", "stem": "#4f9350"},
    faces="front",
    plural="peonies",
    aliases=(
        "camellia",
        "camellias",
        "ranunculus",
        "dahlia",
        "dahlias",
        "chrysanthemum",
        "chrysanthemums",
        "zinnia",
        "zinnias",
    ),
    tags=("garden",),
    shadow=(50, 100),
)
def peony(pen: Pen) -> None:
    """Draw a full round blossom of many rings of petals."""
    stalk(pen, [(76, 240), (72, 190), (75, 110)], 8)
    for y, turn, n in ((206, -34, 62), (214, -148, 62), (170, -30, 46), (176, -152, 46)):
        leaf(pen, "stem", 74, y, n, 22, turn)
    rings = (
        (9, 70, 50, 0, "petal.shade"),
        (9, 62, 44, 20, "petal"),
        (8, 50, 38, 8, "petal.light"),
        (7, 38, 32, 30, "petal"),
        (6, 27, 24, 10, "petal.light"),
        (5, 17, 17, 0, "petal.shade"),
    )
    for count, n, w, start, tone in rings:
        for i in range(count):
            turn = start + 360 / count * i
            pen.fill("petal.deep", petal(75, 74, n + 1.5, w + 2, turn + 3), alpha=0.35)
            pen.fill(tone, petal(75, 74, n, w, turn))
    pen.oval("petal.deep", 75, 74, 5)
    pen.anchor("grip", 75, 180)


@draws(
    "carnation",
    box=(180, 236),
    height_m=0.5,
    slots={"petal": "#e8506a", "stem": "#7fa36a"},
    faces="front",
    aliases=("cornflower", "cornflowers", "aster", "asters", "marigold", "marigolds"),
    tags=("garden",),
    shadow=(60, 120),
)
def carnation(pen: Pen) -> None:
    """Draw a frilled fan of petals on a slim cup."""
    with pen.moved(25, -6):
        carnation_body(pen)
    pen.anchor("grip", 90, 184)


def carnation_body(pen: Pen) -> None:
    """Draw the flower about x = 65."""
    stalk(pen, [(66, 240), (63, 180), (65, 120)], 6)
    for y, turn, n in ((200, -48, 58), (208, -134, 58), (160, -50, 40), (164, -130, 40)):
        pen.fill("stem", blade(65, y, n, 8, turn))
    for ring, (n, spread, count, tone) in enumerate(
        (
            (86, 74, 7, "petal.shade"),
            (76, 60, 6, "petal"),
            (64, 44, 5, "petal.light"),
            (50, 30, 4, "petal"),
        )
    ):
        for i in range(count):
            turn = -90 + spread * (2 * i / (count - 1) - 1)
            half = 15.0
            points: list[Point] = [(0, -2, 0.3), (n * 0.5, -half * 0.7), (n * 0.86, -half)]
            for k in range(5):
                y = -half + half * 0.4 * (k + 0.5) + half * 0.3 * (k / 4)
                points += [
                    (n * (1.0 if k % 2 == 0 else 0.97), y, 0.1),
                    (n * 0.92, y + half * 0.2, 0.2),
                ]
            points += [(n * 0.86, half), (n * 0.5, half * 0.7), (0, 2, 0.3)]
            body = smooth(points).turned(turn, 0, 0).moved(65, 104 - ring * 2)
            pen.fill(tone if i % 2 else "petal", body)
            pen.line(
                "petal.deep",
                [at(65, 104, n * 0.4, turn), at(65, 104, n * 0.86, turn)],
                1.2,
                alpha=0.5,
            )
    pen.form(
        "stem",
        smooth(
            [(50, 98, 0.3), (65, 92), (80, 98, 0.3), (76, 118), (70, 132), (60, 132), (54, 118)]
        ),
        shade=4,
        light=3,
    )


@draws(
    "lilac",
    box=(190, 200),
    height_m=0.6,
    slots={"petal": "#b48ad8", "stem": "#569a4e"},
    faces="front",
    aliases=("wisteria", "buddleia", "lilac branch"),
    tags=("garden", "spring"),
    shadow=(60, 130),
)
def lilac(pen: Pen) -> None:
    """Draw three cones of small blossoms over heart-shaped leaves."""
    pen.limb("#7a5238", [(95, 198), (94, 160), (96, 120)], (10, 8, 6))
    for x, y, turn, n in (
        (95, 170, -168, 74),
        (95, 170, -12, 74),
        (94, 180, 174, 62),
        (96, 180, 6, 62),
        (95, 150, -130, 50),
        (95, 150, -50, 50),
    ):
        leaf(pen, "stem", x, y, n, 36, turn)
    for fx, fy, turn, n in ((80, 150, -128, 104), (110, 150, -52, 104), (95, 148, -90, 142)):
        pen.fill("petal.shade", petal(*at(fx, fy, n * 0.06, turn), n * 0.94, 44, turn, tip=0.3))
        for i in range(34):
            t = (i + 0.5) / 34
            w = 30 * math.sin(math.pi * (0.16 + 0.74 * t)) * (1 - 0.3 * t)
            x, y = at(fx, fy, n * (0.12 + 0.82 * t), turn)
            side = math.sin(i * 2.4) * w
            px, py = (
                x - side * math.sin(math.radians(turn)),
                y + side * math.cos(math.radians(turn)),
            )
            tone = ("petal", "petal.light", "petal.shade")[i % 3]
            cross: list[Point] = [
                at(px, py, 7.4 if k % 2 == 0 else 3.4, 45 * k + i * 25) for k in range(8)
            ]
            pen.blob(tone, cross)


@draws(
    "bluebell",
    box=(140, 220),
    height_m=0.3,
    slots={"petal": "#6f7fd8", "stem": "#5f9f52"},
    faces="front",
    aliases=(
        "bellflower",
        "bellflowers",
        "campanula",
    ),
    tags=("forest", "spring"),
    shadow=(40, 100),
)
def bluebell(pen: Pen) -> None:
    """Draw an arching stalk hung with bells."""
    for turn, n in ((-118, 130), (-62, 120), (-138, 90), (-46, 86)):
        pen.fill("stem" if turn > -100 else "stem.shade", blade(66, 218, n, 15, turn))
    spine: list[Point] = [(66, 220), (62, 150), (58, 90), (72, 38), (104, 26), (122, 40)]
    pen.limb("stem.shade", spine, (6, 6, 5, 4, 3, 2.4))
    for x, y, k, hang in (
        (60, 84, 1.0, -16),
        (60, 60, 1.0, 14),
        (72, 38, 0.95, 18),
        (92, 27, 0.9, 4),
        (110, 30, 0.8, -4),
        (122, 40, 0.66, 0),
    ):
        bx = x + hang
        pen.line("stem.shade", [(x, y), ((x + bx) / 2, y - 2), (bx, y + 8)], 2)
        top = y + 6
        w, h = 13 * k, 34 * k
        bell = smooth(
            [
                (bx, top),
                (bx + w * 0.7, top + h * 0.24),
                (bx + w * 0.8, top + h * 0.66),
                (bx + w * 1.4, top + h, 0.1),
                (bx + w * 0.7, top + h * 0.92, 0.5),
                (bx + w * 0.3, top + h * 1.12, 0.2),
                (bx, top + h * 0.94, 0.5),
                (bx - w * 0.3, top + h * 1.12, 0.2),
                (bx - w * 0.7, top + h * 0.92, 0.5),
                (bx - w * 1.4, top + h, 0.1),
                (bx - w * 0.8, top + h * 0.66),
                (bx - w * 0.7, top + h * 0.24),
            ]
        )
        pen.form("petal", bell, shade=4, light=2)
    pen.anchor("grip", 64, 170)


@draws(
    "crocus",
    box=(150, 150),
    height_m=0.12,
    slots={"petal": "#9a6ad0", "stem": "#5f9f52", "heart": "#f29a2e"},
    faces="front",
    plural="crocuses",
    aliases=("crocus flower", "saffron"),
    tags=("meadow", "spring"),
    shadow=(30, 120),
)
def crocus(pen: Pen) -> None:
    """Draw three crocuses among grassy leaves."""
    for turn, n in ((-150, 60), (-130, 76), (-108, 84), (-72, 84), (-50, 76), (-30, 60)):
        pen.fill("stem" if turn > -90 else "stem.shade", blade(75, 149, n, 8, turn))
    for x, top, k in ((34, 50, 0.82), (118, 54, 0.82), (76, 6, 1.05)):
        pen.limb("petal.pale", [(75 + (x - 75) * 0.5, 149), (x, top + 78 * k)], (6, 9))
        for side in (-1, 1):
            pen.blob(
                "petal.deep",
                [
                    (x, top + 84 * k),
                    (x + side * 18 * k, top + 56 * k),
                    (x + side * 14 * k, top + 6, 0.1),
                    (x, top + 40 * k),
                ],
            )
        pen.limb("heart", [(x, top + 50 * k), (x, top + 14 * k)], (4, 7))
        for side in (-1, 1):
            body = smooth(
                [
                    (x, top + 88 * k),
                    (x + side * 20 * k, top + 70 * k),
                    (x + side * 28 * k, top + 38 * k),
                    (x + side * 24 * k, top + 8 * k, 0.1),
                    (x + side * 6 * k, top + 34 * k),
                    (x - side * 4 * k, top + 70 * k),
                ]
            )
            pen.form("petal", body, shade=4, light=3)
        body = smooth(
            [
                (x, top + 90 * k),
                (x + 15 * k, top + 66 * k),
                (x + 12 * k, top + 38 * k),
                (x, top + 18 * k, 0.1),
                (x - 12 * k, top + 38 * k),
                (x - 15 * k, top + 66 * k),
            ]
        )
        pen.form("petal", body, shade=5, light=4)
        for dx in (-5, 0, 5):
            pen.line(
                "petal.deep",
                [(x, top + 86 * k), (x + dx * k, top + 60 * k), (x + dx * 0.8 * k, top + 40 * k)],
                1.2,
                alpha=0.6,
            )


@draws(
    "snowdrop",
    box=(130, 190),
    height_m=0.15,
    slots={"petal": "#fbfbf8", "stem": "#5f9f52"},
    faces="front",
    aliases=("snowdrop flower",),
    tags=("forest", "spring"),
    shadow=(36, 94),
)
def snowdrop(pen: Pen) -> None:
    """Draw two nodding snowdrops."""
    for turn, n in ((-112, 110), (-70, 118), (-132, 80)):
        pen.fill("stem" if turn == -70 else "stem.shade", blade(64, 188, n, 13, turn))
    for x, top, k, foot in ((92, 22, 1.0, 66), (36, 52, 0.84, 60)):
        side = 1 if x > 64 else -1
        pen.line(
            "stem.shade",
            [
                (foot, 188),
                (64 + side * 2, 110),
                (x - side * 14, top + 4),
                (x, top + 4),
                (x + side * 2, top + 16),
            ],
            4,
        )
        pen.oval("stem", x + side * 2, top + 20, 6 * k, 8 * k)
        y = top + 24
        for turn in (56, 124):
            pen.form("petal", petal(x + side * 2, y, 50 * k, 26 * k, turn, tip=0.4), shade=4)
        pen.form("petal", petal(x + side * 2, y, 50 * k, 28 * k, 90, tip=0.4), shade=4)
        pen.line(
            "stem.light",
            [
                (x + side * 2 - 5 * k, y + 36 * k),
                (x + side * 2, y + 42 * k),
                (x + side * 2 + 5 * k, y + 36 * k),
            ],
            2.6,
        )
    pen.anchor("grip", 64, 160)


@draws(
    "iris",
    box=(150, 250),
    height_m=0.7,
    slots={"petal": "#6f5fc8", "heart": "#f6cf48", "stem": "#5b9a55"},
    faces="front",
    plural="irises",
    tags=("garden", "pond"),
    shadow=(50, 100),
)
def iris(pen: Pen) -> None:
    """Draw an iris: three upright petals, three that fall."""
    for turn, n in ((-102, 170), (-76, 176), (-118, 120), (-60, 124)):
        pen.fill("stem" if turn > -90 else "stem.shade", blade(75, 250, n, 17, turn))
    stalk(pen, [(75, 250), (76, 180), (75, 110)], 8)
    for side in (-1, 1):
        body = smooth(
            [
                (75, 92, 0.3),
                (75 + side * 10, 60),
                (75 + side * 34, 22),
                (75 + side * 48, 10, 0.4),
                (75 + side * 52, 40),
                (75 + side * 34, 72),
            ]
        )
        pen.form("petal", body, shade=5, light=2)
    pen.form(
        "petal",
        smooth([(75, 98, 0.3), (52, 66), (54, 28), (75, 4, 0.4), (96, 28), (98, 66)]),
        shade=7,
        light=4,
    )
    for side in (-1, 1):
        body = smooth(
            [
                (75, 84, 0.3),
                (75 + side * 30, 76),
                (75 + side * 60, 88),
                (75 + side * 71, 116),
                (75 + side * 62, 146, 0.4),
                (75 + side * 42, 128),
                (75 + side * 28, 104),
            ]
        )
        pen.form("petal", body, shade=6, light=4)
        pen.line("heart", [(75 + side * 10, 90), (75 + side * 30, 92), (75 + side * 46, 104)], 5)
    body = smooth(
        [
            (75, 86, 0.3),
            (94, 104),
            (104, 132),
            (92, 160),
            (75, 168, 0.6),
            (58, 160),
            (46, 132),
            (56, 104),
        ]
    )
    pen.form("petal", body, shade=8, light=5)
    pen.line("heart", [(75, 96), (75, 112), (75, 126)], 6)
    for dx in (-14, 14):
        pen.line("petal.deep", [(75, 108), (75 + dx, 128), (75 + dx * 1.2, 148)], 1.4, alpha=0.6)
    pen.anchor("grip", 75, 210)
