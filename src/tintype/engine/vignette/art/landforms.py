"""Owns the drawings of caves, cliffs, dunes, ice, twigs and other finds in a landscape.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math
from typing import Final

from tintype.engine.vignette.art.foliage import SNOW, at, branches, cap, leaf, mass
from tintype.engine.vignette.art.heights import bluff
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "cave",
    box=(300, 200),
    height_m=6,
    slots={"stone": "#86838f", "grass": "#6ea552", "dark": "#2a2530"},
    faces="front",
    aliases=("cavern", "grotto", "cave entrance", "lair"),
    tags=("wild",),
    shadow=(10, 290),
)
def cave(pen: Pen) -> None:
    """Draw a rocky mound with a dark mouth, hanging stones and bushes."""
    body = smooth(
        [
            (4, 199, 0.1),
            (14, 140),
            (44, 90, 0.7),
            (84, 36),
            (140, 8),
            (200, 24),
            (244, 70, 0.7),
            (280, 120),
            (296, 199, 0.1),
        ]
    )
    pen.form("stone", body, shade=12, light=6)
    with pen.inside(body):
        for plane, role in (
            ([(60, 90), (100, 34), (140, 30), (110, 70), (80, 110)], "light"),
            ([(16, 150), (46, 100), (66, 120), (50, 180), (20, 190)], "light"),
            ([(200, 26), (250, 80), (236, 110), (210, 80)], "shade"),
            ([(250, 110), (300, 190), (260, 200), (244, 150)], "deep"),
        ):
            pen.poly(f"stone.{role}", plane, rounding=6, alpha=0.6)
    mouth = smooth(
        [(82, 199, 0.1), (84, 150), (104, 104), (150, 82), (196, 106), (216, 150), (220, 199, 0.1)]
    )
    pen.fill("stone.deep", mouth.scaled(1.1, 1.1, 150, 199))
    pen.fill("dark", mouth)
    with pen.inside(mouth):
        pen.blob("#16121a", [(110, 210), (112, 160), (150, 120), (190, 160), (194, 210)])
    for x, y, r in ((56, 190, 17), (238, 188, 20), (262, 194, 12)):
        pen.form(
            "stone",
            smooth(
                [
                    (x - r, y + 9, 0.2),
                    (x - r * 0.6, y - r * 0.6),
                    (x + r * 0.4, y - r * 0.7),
                    (x + r, y + 9, 0.2),
                ]
            ),
            shade=4,
            light=2,
        )
    tone = SNOW if pen.is_snowy else "grass"
    for x, y, rx, ry in ((140, 20, 44, 12), (28, 184, 22, 13), (276, 186, 19, 12)):
        pen.form(tone, mass(x, max(y, ry * 1.3), rx, ry, bumps=8, start=x % 4), shade=4, light=3)
    pen.anchor("inside", 150, 196, size=90)
    pen.anchor("top", 140, 10, size=120)


@draws(
    "cliff",
    box=(260, 260),
    height_m=20,
    slots={"stone": "#9a8a7c", "grass": "#74aa55"},
    aliases=("precipice", "bluff", "crag", "canyon wall", "ledge"),
    variants=("free", "occupied"),
    tags=("wild", "sea"),
    shadow=(6, 220),
)
def cliff(pen: Pen) -> None:
    """Draw a steep rock face that falls to the right, grass on its top."""
    if pen.variant == "occupied":
        bluff(pen)
        return
    body = polygon(
        [
            (2, 260),
            (2, 40),
            (60, 30),
            (150, 34),
            (214, 28),
            (236, 44),
            (222, 80),
            (204, 96),
            (212, 140),
            (194, 168),
            (202, 210),
            (222, 236),
            (230, 260),
        ],
        rounding=6,
    )
    pen.form("stone", body, shade=8)
    with pen.inside(body):
        for plane, role in (
            ([(150, 30), (240, 40), (224, 84), (200, 96), (170, 80)], "light"),
            ([(160, 110), (206, 98), (214, 140), (190, 168), (164, 150)], "shade"),
            ([(170, 176), (196, 170), (204, 212), (232, 262), (180, 262)], "light"),
            ([(60, 60), (120, 56), (132, 120), (96, 150), (56, 120)], "light"),
            ([(0, 120), (46, 130), (60, 200), (20, 240), (0, 230)], "shade"),
            ([(92, 170), (140, 150), (160, 210), (120, 250), (88, 220)], "shade"),
        ):
            pen.poly(f"stone.{role}", plane, rounding=7, alpha=0.6)
        for line in (
            [(146, 60), (154, 110), (148, 160), (160, 220)],
            [(62, 140), (72, 190), (64, 240)],
            [(30, 70), (36, 110)],
        ):
            pen.line("stone.deep", line, 2.6, alpha=0.5)
    tone = SNOW if pen.is_snowy else "grass"
    top = smooth(
        [
            (2, 42, 0.1),
            (4, 24, 0.3),
            (70, 12),
            (150, 16),
            (214, 12),
            (244, 30),
            (240, 46, 0.4),
            (222, 42),
            (208, 58, 0.4),
            (190, 42),
            (168, 52, 0.4),
            (140, 42),
            (116, 58, 0.4),
            (88, 42),
            (60, 52, 0.4),
            (34, 42),
            (16, 54, 0.4),
        ]
    )
    pen.form(tone, top, shade=6, light=4)
    pen.anchor("top", 150, 18, size=160)
    pen.anchor("seat", 210, 20, size=60)


@draws(
    "sand dune",
    box=(320, 120),
    height_m=9,
    slots={"sand": "#e9c27c"},
    faces="front",
    aliases=("dune", "dunes", "pile of sand", "sand hill"),
    tags=("desert", "beach"),
    shadow=(10, 310),
)
def sand_dune(pen: Pen) -> None:
    """Draw a crescent dune with its sharp crest."""
    body = smooth(
        [(2, 120, 0), (60, 92), (120, 48), (176, 12, 0.3), (210, 44), (260, 88), (318, 120, 0)]
    )
    pen.form("sand", body, shade=0, light=4)
    with pen.inside(body):
        pen.blob(
            "sand.shade",
            [
                (176, 10, 0.2),
                (168, 40),
                (184, 66),
                (158, 92),
                (150, 124, 0),
                (330, 124, 0),
                (260, 84),
                (210, 40),
            ],
        )
        for i in range(6):
            y = 64 + i * 10
            pen.line(
                "sand.light",
                [(40 + i * 4, y + 26), (90 + i * 6, y + 8), (140 + i * 2, y)],
                2,
                alpha=0.7,
            )
            pen.line(
                "sand.deep",
                [(190 + i * 8, y - 4), (226 + i * 8, y + 12), (270 + i * 4, y + 30)],
                1.8,
                alpha=0.35,
            )
    pen.anchor("top", 176, 14, size=60)


@draws(
    "ice cube",
    box=(170, 127),
    height_m=0.04,
    slots={"ice": "#bfe3f4"},
    faces="front",
    aliases=("ice", "block of ice", "ice block"),
    tags=("drink", "winter"),
    shadow=(16, 154),
)
def ice_cube(pen: Pen) -> None:
    """Draw three clear cubes."""
    for x, y, s in ((52, 82, 1.0), (120, 84, 0.94), (86, 36, 0.9)):
        top = polygon(
            [(x, y - 38 * s), (x + 38 * s, y - 22 * s), (x, y - 4 * s), (x - 38 * s, y - 22 * s)],
            rounding=4,
        )
        left = polygon(
            [(x - 38 * s, y - 22 * s), (x, y - 4 * s), (x, y + 42 * s), (x - 36 * s, y + 22 * s)],
            rounding=4,
        )
        right = polygon(
            [(x + 38 * s, y - 22 * s), (x, y - 4 * s), (x, y + 42 * s), (x + 36 * s, y + 22 * s)],
            rounding=4,
        )
        pen.fill("ice.light", left)
        pen.fill("ice.shade", right)
        pen.fill("#ffffff", top, alpha=0.92)
        pen.fill("ice.light", top.scaled(0.7, 0.7, x, y - 21 * s))
        pen.poly(
            "#ffffff",
            [
                (x - 30 * s, y - 10 * s),
                (x - 22 * s, y - 6 * s),
                (x - 22 * s, y + 16 * s),
                (x - 30 * s, y + 12 * s),
            ],
            rounding=2,
            alpha=0.8,
        )
        pen.poly(
            "ice.light",
            [
                (x + 10 * s, y + 6 * s),
                (x + 28 * s, y - 4 * s),
                (x + 28 * s, y + 10 * s),
                (x + 10 * s, y + 24 * s),
            ],
            rounding=3,
            alpha=0.7,
        )
    pen.anchor("grip", 85, 90)


@draws(
    "snowball",
    box=(170, 120),
    height_m=0.2,
    slots={"snow": "#f3f7fd"},
    faces="front",
    aliases=("snow pile", "pile of snow", "snowdrift", "heap of snow"),
    tags=("winter",),
    shadow=(10, 160),
)
def snowball(pen: Pen) -> None:
    """Draw a heap of three snowballs."""
    for x, y, r in ((44, 80, 38), (122, 82, 36), (86, 40, 37)):
        body = smooth(
            [
                (x - r, y),
                (x - r * 0.72, y - r * 0.7),
                (x, y - r),
                (x + r * 0.7, y - r * 0.72),
                (x + r, y),
                (x + r * 0.7, y + r * 0.7),
                (x, y + r),
                (x - r * 0.72, y + r * 0.7),
            ]
        )
        pen.form("snow", body, shade=9)
        for i in range(7):
            pen.oval("snow.shade", *at(x, y, r * 0.3 * math.sqrt(i + 0.4), 137.5 * i), 2.4, 1.8)
    pen.anchor("grip", 86, 90)


@draws(
    "branch",
    box=(220, 124),
    height_m=0.5,
    slots={"bark": "#7d573c", "leaf": "#5fa84c"},
    faces="front",
    variants=("leafy", "bare"),
    plural="branches",
    aliases=("twig", "twigs", "tree branch", "bough", "perch"),
    tags=("forest",),
    shadow=(20, 200),
)
def branch(pen: Pen) -> None:
    """Draw a forked branch with leaves."""
    if pen.variant == "bare":
        branches(pen, "bark", (6, 116), 72, -16, 13, 3, spread=18)
        return
    is_bare = pen.is_snowy or pen.season == "winter"
    for spine, widths in (*LIMBS, *(TWIGS if is_bare else ())):
        body = limb(spine, widths)
        pen.form("bark", body, shade=3, light=2)
        if pen.is_snowy:
            ridge = [(x, y - 0.34 * n) for (x, y), n in zip(spine, widths, strict=True)]
            pen.fill("#ffffff", limb(ridge, [0.56 * n for n in widths]))
    if not is_bare:
        foliage(pen)
    pen.anchor("grip", 24, 108)
    pen.anchor("top", 110, 80, size=120)
    pen.anchor("seat", 110, 80, size=120)


LIMBS: Final = (
    (((6, 112), (70, 96), (134, 70), (206, 34)), (17, 14, 10, 4)),
    (((84, 92), (110, 60), (140, 26)), (9, 6, 3)),
    (((126, 74), (166, 78), (200, 88)), (8, 6, 3)),
    (((44, 104), (58, 70), (64, 44)), (8, 5, 3)),
)
TWIGS: Final = (
    (((58, 70), (44, 52), (42, 34)), (4, 3, 2)),
    (((112, 58), (108, 38), (114, 20)), (4, 3, 2)),
    (((166, 54), (188, 54), (208, 60)), (4, 3, 2)),
    (((166, 78), (184, 96), (196, 108)), (4, 3, 2)),
)
"""The limbs of a branch, and those seen in winter only: spines and how thick they are there."""


def foliage(pen: Pen) -> None:
    """Draw the leaves of a branch."""
    tone = "#d98a2f" if pen.season == "autumn" else "leaf"
    for x, y, turn, n in (
        (64, 50, -120, 34),
        (64, 48, -58, 36),
        (58, 74, -168, 32),
        (140, 30, -118, 28),
        (140, 28, -42, 34),
        (118, 54, -160, 30),
        (122, 48, -20, 32),
        (200, 38, -86, 30),
        (200, 38, 20, 20),
        (170, 52, -100, 32),
        (196, 88, 34, 24),
        (196, 88, -30, 24),
        (160, 78, 70, 30),
        (100, 84, 60, 30),
    ):
        leaf(pen, tone, x, y, n, n * 0.48, turn)


@draws(
    "tumbleweed",
    box=(150, 142),
    height_m=0.8,
    slots={"twig": "#b08a52"},
    faces="front",
    aliases=("tumble weed",),
    tags=("desert",),
    shadow=(40, 110),
)
def tumbleweed(pen: Pen) -> None:
    """Draw a round tangle of dry twigs."""
    pen.oval("twig", 75, 78, 58, alpha=0.4)
    for i in range(34):
        a = i * 137.5
        r = 62 - (i % 5) * 7
        spine = [
            at(75, 76, r, a),
            at(75, 76, r * 1.06, a + 34),
            at(75, 76, r * 0.9, a + 66),
            at(75, 76, r * 0.5, a + 110),
        ]
        pen.line(
            ("twig", "twig.shade", "twig.light", "twig.deep")[i % 4],
            [(x, y) for x, y in spine],
            2.6,
        )


@draws(
    "anthill",
    box=(200, 110),
    height_m=0.6,
    slots={"soil": "#9a6f4a"},
    faces="front",
    aliases=(
        "ant hill",
        "termite mound",
        "soil",
        "dirt",
        "pile of dirt",
        "pile of earth",
        "molehill",
        "heap of soil",
    ),
    tags=("forest",),
    shadow=(10, 190),
)
def anthill(pen: Pen) -> None:
    """Draw a mound of earth with two holes and a trail of ants."""
    body = smooth([(4, 110, 0), (40, 74), (76, 28), (104, 8), (132, 30), (164, 78), (196, 110, 0)])
    pen.form("soil", body, shade=10, light=5)
    with pen.inside(body):
        for i in range(40):
            x, y = 12 + (i * 47) % 178, 20 + (i * 31) % 88
            pen.oval("soil.deep" if i % 2 else "soil.light", x, y, 2.6, 1.8, alpha=0.7)
    for x, y in ((104, 34), (136, 78)):
        pen.oval("soil.line", x, y, 11, 7)
    for x, y, turn in ((84, 58, -50), (70, 76, -46), (52, 92, -40), (150, 96, 30)):
        for k, r in ((-5, 3), (0, 2.2), (5, 2.6)):
            pen.oval("#33262a", *at(x, y, k, turn), r)
    if pen.is_snowy:
        cap(pen, body, 16)


@draws(
    "gold",
    box=(180, 110),
    height_m=0.15,
    slots={"gold": "#f2bf3e"},
    faces="front",
    plural="golds",
    aliases=(
        "gold nugget",
        "gold nuggets",
        "nugget",
        "nuggets",
        "gold bar",
        "gold bars",
        "ingot",
        "ingots",
    ),
    tags=("treasure",),
    shadow=(8, 172),
)
def gold(pen: Pen) -> None:
    """Draw a stack of three gold bars."""
    for x, y in ((48, 70), (132, 70), (90, 26)):
        pen.poly(
            "gold.light", [(x - 30, y), (x + 18, y), (x + 30, y - 14), (x - 18, y - 14)], rounding=2
        )
        pen.poly(
            "gold.shade",
            [(x + 18, y), (x + 30, y - 14), (x + 42, y + 22), (x + 30, y + 38)],
            rounding=2,
        )
        body = polygon([(x - 30, y), (x + 18, y), (x + 30, y + 38), (x - 42, y + 38)], rounding=3)
        pen.form("gold", body, shade=4, light=3)
        pen.poly(
            "gold.pale",
            [(x - 24, y + 8), (x - 12, y + 8), (x - 18, y + 30), (x - 31, y + 30)],
            rounding=2,
            alpha=0.8,
        )
    for x, y in ((30, 20), (156, 38)):
        pen.fill(
            "#fff6d2.raw",
            smooth(
                [
                    (x, y - 9, 0),
                    (x + 1.6, y - 1.6, 0.3),
                    (x + 9, y, 0),
                    (x + 1.6, y + 1.6, 0.3),
                    (x, y + 9, 0),
                    (x - 1.6, y + 1.6, 0.3),
                    (x - 9, y, 0),
                    (x - 1.6, y - 1.6, 0.3),
                ]
            ),
        )
    pen.anchor("grip", 90, 90)


@draws(
    "stalactite",
    box=(200, 150),
    height_m=2,
    slots={"stone": "#8d8494"},
    faces="front",
    stance="hang",
    aliases=("stalagmite", "stalagmites"),
    tags=("cave",),
)
def stalactite(pen: Pen) -> None:
    """Draw hanging cones of stone."""
    for x, n, w in ((30, 70, 34), (66, 118, 40), (104, 80, 34), (140, 134, 44), (176, 70, 34)):
        body = smooth(
            [
                (x - w / 2, 6, 0.2),
                (x - w * 0.3, n * 0.4),
                (x - w * 0.08, n * 0.8),
                (x, n + 10, 0.1),
                (x + w * 0.1, n * 0.8),
                (x + w * 0.3, n * 0.4),
                (x + w / 2, 6, 0.2),
            ]
        )
        pen.form("stone", body, shade=6, light=4)
        for k in (0.3, 0.52, 0.72):
            half = w * 0.42 * (1 - k)
            pen.line(
                "stone.deep", [(x - half, n * k), (x, n * k + 4), (x + half, n * k)], 1.8, alpha=0.6
            )
    points: list[Point] = [
        (2, 2, 0.1),
        (198, 2, 0.1),
        (196, 18),
        (170, 24),
        (140, 18),
        (104, 25),
        (66, 19),
        (34, 24),
        (4, 18),
    ]
    pen.form("stone", smooth(points), shade=5)


@draws(
    "moss",
    box=(180, 80),
    height_m=0.2,
    slots={"moss": "#7fa545"},
    faces="front",
    plural="mosses",
    aliases=("mossy mound", "patch of moss", "lichen"),
    tags=("forest",),
    shadow=(10, 170),
)
def moss(pen: Pen) -> None:
    """Draw soft cushions of moss."""
    for x, y, rx, ry in (
        (44, 54, 36, 22),
        (132, 54, 38, 22),
        (88, 40, 44, 30),
        (70, 64, 30, 14),
        (120, 66, 30, 13),
    ):
        body = mass(x, y, rx, ry * 0.86, bumps=14, bulge=1.07)
        pen.form("moss", body, shade=6, light=4)
        for i in range(9):
            px, py = at(x, y, rx * 0.26 * math.sqrt(i), 137.5 * i, flat=0.6)
            pen.oval("moss.light" if i % 2 else "moss.shade", px, py, 2.2)
    pen.fill("moss.deep", ellipse(90, 77, 70, 2.6), alpha=0.5)


@draws(
    "wooden post",
    box=(70, 200),
    height_m=1.3,
    slots={"wood": "#9a7350"},
    faces="front",
    aliases=("mooring post", "fence post", "wooden pole", "piling", "bollard"),
    tags=("country",),
    shadow=(12, 58),
)
def wooden_post(pen: Pen) -> None:
    """Draw a weathered round post with a ring of rope, cracks and a flat top."""
    body = smooth(
        [(15, 16, 0.2), (14, 120), (10, 196, 0.2), (60, 196, 0.2), (56, 120), (55, 16, 0.2)]
    )
    pen.form("wood", body, shade=9, light=5)
    for line in (
        [(26, 34), (28, 78), (25, 110)],
        [(42, 52), (40, 104)],
        [(34, 128), (36, 176)],
        [(48, 140), (49, 182)],
    ):
        pen.line("wood.deep", line, 2, alpha=0.7)
    for k in range(3):
        pen.limb("#d9c294", [(13, 92 + 9 * k), (35, 97 + 9 * k), (57, 92 + 9 * k)], (8, 8))
    top = ellipse(35, 16, 21, 9)
    pen.form("wood.light", top, shade=2, light=1)
    pen.edge("wood.deep", top, 2)
    pen.edge("wood.deep", ellipse(35, 16, 11, 4.6), 1.4)
    if pen.is_snowy:
        pen.form(SNOW, ellipse(35, 13, 22, 9), shade=3)
    pen.anchor("top", 35, 17, size=40)
