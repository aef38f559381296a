"""Owns the drawings of rocks, mountains, fire, water and other parts of a landscape.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math
from collections.abc import Callable

from tintype.engine.vignette.art.foliage import SNOW, at, blade, cap, mass
from tintype.engine.vignette.art.heights import knoll, massif
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, limb, polygon, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen, Tone


@draws(
    "mountain",
    box=(360, 240),
    height_m=60,
    slots={"rock": "#7d84a0", "snow": "#f6f8fc", "meadow": "#6f9a62"},
    faces="front",
    aliases=(
        "peak",
        "summit",
        "snowy peak",
        "mount",
        "alp",
        "snow-capped mountain",
        "mountain peak",
    ),
    variants=("free", "occupied"),
    tags=("wild",),
    shadow=(10, 350),
)
def mountain(pen: Pen) -> None:
    """Draw a snow-capped massif of three peaks with lit and shaded faces."""
    if pen.variant == "occupied":
        massif(pen)
        return
    for ridge, face, snow in (
        (
            [(150, 240), (206, 150), (226, 128), (262, 84), (284, 112), (312, 160), (356, 240)],
            [(262, 84), (284, 112), (312, 160), (356, 240), (272, 240), (258, 176), (268, 130)],
            [
                (262, 84),
                (232, 122),
                (246, 122),
                (252, 136),
                (264, 120),
                (276, 134),
                (280, 120),
                (291, 126),
            ],
        ),
        (
            [(4, 240), (52, 166), (84, 118), (104, 138), (150, 200), (170, 240)],
            [(84, 118), (104, 138), (150, 200), (170, 240), (92, 240), (82, 196), (90, 156)],
            [(84, 118), (60, 152), (72, 150), (80, 164), (88, 148), (100, 156), (108, 143)],
        ),
        (
            [
                (44, 240),
                (100, 152),
                (130, 112),
                (148, 70),
                (172, 10),
                (190, 36),
                (206, 80),
                (236, 122),
                (260, 170),
                (310, 240),
            ],
            [
                (172, 10),
                (190, 36),
                (206, 80),
                (236, 122),
                (260, 170),
                (310, 240),
                (206, 240),
                (178, 190),
                (188, 140),
                (166, 96),
                (178, 50),
            ],
            [
                (172, 10),
                (149, 68),
                (138, 98),
                (150, 90),
                (158, 112),
                (168, 92),
                (178, 120),
                (188, 98),
                (202, 114),
                (208, 96),
                (218, 98),
                (206, 78),
                (190, 36),
            ],
        ),
    ):
        body = polygon([(x, y) for x, y in ridge], rounding=2)
        pen.fill("rock", body)
        with pen.inside(body):
            pen.poly("rock.shade", face)
            pen.poly("rock.deep", [(x + 22, y + 24) for x, y in face], alpha=0.35)
            if pen.is_snowy:
                pen.poly(
                    "snow", [(0, 240), *[(x, y) for x, y in ridge[1:-1]], (360, 240)], alpha=0.55
                )
            pen.poly("snow", snow)
            dark = [p for p in snow if p[0] >= snow[0][0] - 4]
            pen.poly("snow.shade", [snow[0], *[(p[0] + 1, p[1]) for p in dark[1:]]], alpha=0.75)
    for x, y, n in (
        (120, 168, 40),
        (140, 196, 30),
        (100, 206, 26),
        (214, 178, 30),
        (230, 208, 26),
        (58, 200, 24),
        (290, 206, 24),
    ):
        pen.poly(
            "rock.light" if x < 180 else "rock.deep",
            [(x, y), (x + n * 0.24, y - 8), (x + n * 0.6, y + n * 0.9), (x + n * 0.1, y + n * 0.5)],
            alpha=0.5,
        )
    foot = smooth(
        [(0, 240, 0), (40, 222), (100, 228), (170, 216), (250, 228), (320, 220), (360, 240, 0)]
    )
    pen.form("#f0f3f8" if pen.is_snowy else "meadow", foot, shade=5, light=2)
    pen.anchor("top", 172, 14, size=60)


@draws(
    "hill",
    box=(340, 130),
    height_m=14,
    slots={"grass": "#7fb257"},
    faces="front",
    aliases=("hillock", "mound", "knoll", "hilltop", "grassy hill"),
    variants=("free", "occupied"),
    tags=("meadow",),
    shadow=(6, 334),
)
def hill(pen: Pen) -> None:
    """Draw a round green hill with a winding path."""
    if pen.variant == "occupied":
        knoll(pen)
        return
    body = smooth(
        [
            (2, 122, 0.4),
            (34, 112),
            (78, 74),
            (132, 24),
            (190, 8),
            (246, 30),
            (290, 80),
            (308, 110),
            (338, 122, 0.4),
            (250, 127),
            (170, 128),
            (90, 127),
        ]
    )
    tone = SNOW if pen.is_snowy else "grass"
    pen.form(tone, body, shade=0, light=5)
    with pen.inside(body):
        pen.blob(
            f"{tone}.light",
            [(20, 130), (80, 66), (150, 20), (190, 16), (150, 50), (110, 90), (90, 136)],
            alpha=0.6,
        )
        pen.blob(
            "#e8d7a6",
            [
                (168, 134, 0),
                (196, 108),
                (176, 84),
                (172, 62),
                (190, 40),
                (196, 22, 0),
                (202, 40),
                (188, 62),
                (198, 82),
                (228, 108),
                (216, 134, 0),
            ],
            alpha=0.9,
        )
        for i in range(14):
            x, y = 50 + (i * 53) % 250, 60 + (i * 29) % 66
            for k in (-24, 0, 24):
                pen.fill(f"{tone}.shade", blade(x, y, 8, 3, -90 + k), alpha=0.8)
    fringe(pen, tone, 6, 334, lambda x: 129.5 - 6 * ((x - 170) / 170) ** 2)
    pen.anchor("top", 190, 12, size=120)


def fringe(pen: Pen, tone: Tone, left: float, right: float, base: Callable[[float], float]) -> None:
    """Let grass grow over the foot of a slope, so that it has no straight edge."""
    n = max(8, int((right - left) / 8))
    for i in range(n):
        x = left + (right - left) * (i + 0.5) / n
        long = 7 + (i * 37) % 7
        for k in (-22, 18):
            shade = ".shade" if (i + k) % 3 == 0 else ""
            pen.fill(f"{tone}{shade}", blade(x, base(x), long, 3.4, -90 + k + (i * 29) % 17 - 8))


@draws(
    "volcano",
    box=(360, 300),
    height_m=70,
    slots={"rock": "#6f5f68", "lava": "#f2662c", "smoke": "#8d8794"},
    faces="front",
    variants=("erupting", "sleeping"),
    plural="volcanoes",
    aliases=("volcanos",),
    tags=("wild",),
    shadow=(10, 350),
    is_lit_at_night=True,
)
def volcano(pen: Pen) -> None:
    """Draw a cone with lava running down, a fountain of fire and a cloud of ash."""
    is_hot = pen.variant == "erupting"
    if is_hot:
        for cx, cy, rx, ry, tone in (
            (214, 40, 62, 34, "smoke.deep"),
            (144, 46, 56, 34, "smoke.shade"),
            (190, 78, 46, 34, "smoke.shade"),
            (180, 36, 54, 30, "smoke"),
            (118, 60, 30, 20, "smoke"),
            (250, 62, 32, 20, "smoke.shade"),
        ):
            body = mass(cx, cy, rx, ry, bumps=7, start=int(cx))
            pen.form(
                tone.partition(".")[0], body, shade=7, light=3
            ) if "." not in tone else pen.fill(tone, body)
        if pen.is_night:
            pen.glow("lava.raw", 180, 110, 110, alpha=0.6)
        jets = ((180, 46, 18), (156, 66, 12), (204, 64, 12), (138, 92, 9), (222, 92, 9))
        for x, y, w in jets:
            pen.limb(
                "lava.raw",
                [(180 + (x - 180) * 0.2, 132), (180 + (x - 180) * 0.62, y + 24), (x, y)],
                (w * 1.2, w, 3),
            )
        for x, y, w in jets:
            pen.limb(
                "#ffcf4a.raw",
                [
                    (180 + (x - 180) * 0.2, 132),
                    (180 + (x - 180) * 0.6, y + 36),
                    (180 + (x - 180) * 0.86, y + 14),
                ],
                (w * 0.6, w * 0.5, 2),
            )
        for x, y, r in (
            (116, 84, 5),
            (132, 60, 4),
            (236, 74, 5),
            (226, 52, 3.5),
            (250, 104, 4),
            (106, 112, 4),
        ):
            pen.oval("lava.raw", x, y, r)
    cone = smooth(
        [
            (4, 300, 0),
            (60, 252),
            (108, 194),
            (136, 142),
            (150, 124, 0.3),
            (166, 130),
            (180, 126, 0.5),
            (196, 131),
            (210, 124, 0.3),
            (226, 142),
            (254, 196),
            (300, 252),
            (356, 300, 0),
        ]
    )
    pen.form("rock", cone, shade=8, light=5)
    with pen.inside(cone):
        pen.blob(
            "rock.shade",
            [
                (204, 116, 0),
                (214, 160),
                (232, 206),
                (246, 304),
                (370, 304),
                (300, 220),
                (224, 116, 0),
            ],
        )
        for x, y, n in (
            (112, 210, 40),
            (76, 258, 34),
            (140, 190, 30),
            (256, 220, 36),
            (290, 262, 30),
            (210, 250, 30),
            (128, 262, 30),
        ):
            pen.poly(
                "rock.light" if x < 180 else "rock.deep",
                [(x, y), (x + 8, y - 12), (x + 18, y + n), (x + 4, y + n * 0.7)],
                alpha=0.5,
            )
        if pen.is_snowy and not is_hot:
            pen.poly(
                SNOW,
                [
                    (120, 110),
                    (240, 110),
                    (262, 180),
                    (236, 168),
                    (220, 196),
                    (200, 170),
                    (178, 200),
                    (160, 170),
                    (138, 190),
                    (112, 184),
                ],
            )
        if is_hot:
            for stream in (
                [
                    (152, 118, 0),
                    (208, 118, 0),
                    (204, 150),
                    (216, 186),
                    (206, 226),
                    (214, 262, 0.4),
                    (204, 270),
                    (196, 232),
                    (200, 190),
                    (190, 160),
                    (182, 190),
                    (186, 240),
                    (178, 286, 0.4),
                    (166, 290),
                    (168, 236),
                    (162, 190),
                    (158, 156),
                    (146, 178),
                    (140, 212),
                    (132, 220, 0.5),
                    (134, 186),
                ],
            ):
                pen.blob("lava.raw", stream)
                pen.blob(
                    "#ffcf4a.raw",
                    [
                        (166, 120, 0),
                        (194, 120, 0),
                        (186, 150),
                        (174, 180),
                        (176, 220, 0.4),
                        (170, 190),
                        (168, 150),
                    ],
                    alpha=0.9,
                )
    pen.oval("lava.raw" if is_hot else "rock.deep", 180, 128, 29, 5.6)
    pen.anchor("top", 180, 126, size=56)


def boulder(
    pen: Pen, outline: Outline, planes: list[list[tuple[float, float]]], *, tone: Tone = "stone"
) -> None:
    """Draw a rock: body, lit planes first, then one in shade at the end."""
    pen.form(tone, outline, shade=9, light=4)
    with pen.inside(outline):
        for i, plane in enumerate(planes):
            role = "shade" if i == len(planes) - 1 else "light"
            pen.poly(f"{tone}.{role}", plane, rounding=5, alpha=0.75)
    if pen.is_snowy:
        cap(pen, outline, 14)


@draws(
    "rock",
    box=(200, 120),
    height_m=0.8,
    slots={"stone": "#8f8f9c"},
    faces="front",
    aliases=("stone", "rocks pile"),
    tags=("wild",),
    shadow=(8, 192),
)
def rock(pen: Pen) -> None:
    """Draw a faceted rock with a small one and some grass."""
    body = smooth(
        [
            (8, 118, 0.1),
            (14, 84, 0.6),
            (44, 34, 0.5),
            (92, 8, 0.6),
            (132, 18, 0.5),
            (162, 56, 0.6),
            (178, 92),
            (176, 118, 0.1),
        ]
    )
    boulder(
        pen,
        body,
        [
            [(46, 38), (92, 10), (126, 20), (104, 48), (66, 58)],
            [(14, 90), (44, 44), (62, 62), (44, 96)],
            [(128, 22), (164, 60), (184, 120), (116, 122), (106, 54)],
        ],
    )
    small = smooth([(138, 119, 0.1), (146, 92, 0.6), (168, 80), (190, 94, 0.6), (196, 119, 0.1)])
    boulder(
        pen,
        small,
        [
            [(148, 94), (168, 82), (180, 90), (164, 100)],
            [(174, 100), (190, 94), (198, 122), (170, 122)],
        ],
    )
    if pen.detail and not pen.is_snowy:
        for x, turn, n in (
            (20, -110, 22),
            (26, -84, 26),
            (32, -62, 20),
            (132, -100, 20),
            (138, -70, 18),
        ):
            pen.fill("#6fa04c" if n > 20 else "#6fa04c.shade", blade(x, 119, n, 6, turn))
    pen.anchor("top", 100, 12, size=100)
    pen.anchor("seat", 100, 16, size=90)


@draws(
    "boulder",
    box=(220, 190),
    height_m=2.2,
    slots={"stone": "#8b8a92"},
    faces="front",
    aliases=("big rock",),
    tags=("wild",),
    shadow=(16, 204),
)
def big_boulder(pen: Pen) -> None:
    """Draw a massive rounded boulder with cracks and moss."""
    body = smooth(
        [
            (14, 188, 0.1),
            (8, 136),
            (30, 74, 0.7),
            (76, 22, 0.7),
            (132, 8),
            (180, 42, 0.7),
            (208, 104),
            (212, 152),
            (204, 188, 0.1),
        ]
    )
    boulder(
        pen,
        body,
        [
            [(36, 78), (80, 26), (134, 12), (116, 56), (72, 86)],
            [(12, 150), (28, 92), (66, 96), (50, 150)],
            [(134, 14), (182, 46), (220, 130), (210, 192), (140, 192), (152, 130), (122, 62)],
        ],
    )
    pen.line("stone.deep", [(72, 88), (84, 116), (78, 140), (90, 168)], 2.4, alpha=0.7)
    pen.line("stone.deep", [(84, 116), (104, 126)], 1.8, alpha=0.7)
    if not pen.is_snowy:
        pen.fill("#7fa552", mass(76, 34, 26, 9, bumps=7), alpha=0.85)
        pen.fill("#7fa552.shade", mass(176, 178, 26, 10, bumps=7, start=2), alpha=0.8)
    pen.anchor("top", 130, 12, size=90)


@draws(
    "pebbles",
    box=(200, 80),
    height_m=0.15,
    slots={"stone": "#9a96a2"},
    faces="front",
    plural="pebble",
    aliases=("stones", "gravel", "stepping stones"),
    tags=("river",),
    shadow=(10, 190),
)
def pebbles(pen: Pen) -> None:
    """Draw a heap of smooth pebbles."""
    for x, y, rx, ry, tone in (
        (44, 56, 30, 19, "stone"),
        (104, 46, 34, 24, "#b4a694"),
        (156, 56, 32, 20, "#8794a6"),
        (80, 62, 26, 15, "#a98d80"),
        (128, 66, 24, 12, "stone"),
        (26, 69, 18, 10, "#8794a6"),
        (176, 70, 17, 9, "#b4a694"),
        (100, 24, 24, 15, "stone"),
    ):
        body = smooth(
            [
                (x - rx, y + 1),
                (x - rx * 0.5, y - ry * 0.86),
                (x + rx * 0.3, y - ry * 0.95),
                (x + rx, y),
                (x + rx * 0.5, y + ry * 0.86),
                (x - rx * 0.5, y + ry * 0.9),
            ]
        )
        pen.form(tone, body, shade=5, light=2.5)
        pen.oval(
            f"{tone}.pale", x - rx * 0.36, y - ry * 0.42, rx * 0.2, ry * 0.13, tilt=-20, alpha=0.7
        )


@draws(
    "waterfall",
    box=(280, 300),
    height_m=16,
    slots={"water": "#8fcde6", "rock": "#7c7a86", "grass": "#6ea552"},
    faces="front",
    aliases=("cascade", "falls", "cataract"),
    tags=("wild",),
    shadow=(10, 270),
)
def waterfall(pen: Pen) -> None:
    """Draw water that falls between cliffs into a pool with spray."""
    cliff = smooth(
        [
            (2, 284, 0.1),
            (6, 190),
            (0.5, 110),
            (10, 40, 0.4),
            (60, 24),
            (140, 32),
            (220, 22),
            (270, 40, 0.4),
            (279, 120),
            (272, 200),
            (278, 284, 0.1),
        ]
    )
    pen.form("rock", cliff, shade=10, light=4)
    with pen.inside(cliff):
        for plane, role in (
            ([(0, 60), (60, 46), (76, 110), (30, 140), (0, 120)], "light"),
            ([(0, 150), (50, 150), (70, 220), (20, 240)], "light"),
            ([(216, 50), (280, 60), (280, 130), (236, 140)], "shade"),
            ([(220, 160), (280, 150), (280, 260), (230, 250)], "deep"),
            ([(40, 180), (80, 170), (90, 260), (50, 270)], "shade"),
            ([(200, 90), (222, 100), (218, 170), (198, 160)], "light"),
        ):
            pen.poly(f"rock.{role}", plane, rounding=8, alpha=0.6)
    pen.blob(
        "water.deep",
        [(84, 36, 0), (196, 36, 0), (204, 120), (206, 280, 0), (74, 280, 0), (78, 120)],
    )
    fall = smooth(
        [
            (92, 32, 0.2),
            (140, 38),
            (188, 32, 0.2),
            (196, 60),
            (198, 150),
            (202, 282, 0),
            (78, 282, 0),
            (82, 150),
            (84, 60),
        ]
    )
    pen.fill("water", fall, to="water.pale", slope="down")
    with pen.inside(fall):
        for x, w, top, role in (
            (98, 8, 40, "pale"),
            (116, 6, 60, "shade"),
            (132, 10, 36, "pale"),
            (150, 6, 80, "shade"),
            (164, 9, 42, "pale"),
            (182, 7, 60, "shade"),
            (108, 4, 120, "pale"),
            (146, 5, 150, "pale"),
        ):
            pen.blob(
                f"water.{role}",
                [
                    (x, top),
                    (x + w, top + 40),
                    (x + w * 0.8, 270),
                    (x - w * 0.6, 270),
                    (x - w * 0.3, top + 60),
                ],
                alpha=0.75,
            )
    for x, y, rx in ((56, 30, 46), (224, 28, 48), (24, 44, 24), (262, 44, 17)):
        tuft = mass(x, y, rx, 17, bumps=7, start=int(rx))
        if y - 17 * 1.25 > 0:
            pen.form("grass", tuft, shade=5, light=3)
            if pen.is_snowy:
                cap(pen, tuft, 10)
    pool = smooth(
        [
            (2, 288, 0.4),
            (40, 268),
            (140, 262),
            (240, 268),
            (278, 288, 0.4),
            (220, 299),
            (140, 299.5),
            (60, 299),
        ]
    )
    pen.form("water", pool, shade=6, light=0)
    for x, y, w in ((50, 284, 34), (210, 282, 40), (130, 292, 50)):
        pen.line("water.pale", [(x - w / 2, y), (x, y + 3), (x + w / 2, y)], 2.4, alpha=0.9)
    for x, y, rx, ry in (
        (88, 266, 24, 14),
        (120, 270, 28, 17),
        (160, 270, 30, 16),
        (194, 266, 22, 14),
        (140, 262, 24, 13),
    ):
        pen.fill("#ffffff", mass(x, y, rx, ry, bumps=7, start=int(x)), alpha=0.82)
    for x, y, rx in ((34, 280, 26), (250, 281, 24)):
        body = smooth(
            [
                (x - rx, y + 12, 0.2),
                (x - rx * 0.6, y - 14),
                (x + rx * 0.2, y - 20),
                (x + rx, y + 12, 0.2),
            ]
        )
        pen.form("rock", body, shade=5, light=3)


@draws(
    "pond",
    box=(300, 90),
    height_m=1.2,
    slots={"water": "#6fb7d6", "shore": "#79a95a"},
    faces="front",
    aliases=("pool of water", "waterhole", "small lake", "oasis pool"),
    tags=("garden",),
    shadow=(10, 290),
)
def pond(pen: Pen) -> None:
    """Draw a small pond with stones, reeds and a lily pad."""
    tone = SNOW if pen.is_snowy else "shore"
    pen.form(
        tone,
        smooth(
            [(4, 62), (50, 34), (150, 26), (250, 34), (296, 62), (240, 84), (150, 89), (60, 84)]
        ),
        shade=5,
        light=2,
    )
    water = smooth(
        [(18, 60), (60, 40), (150, 33), (240, 40), (282, 60), (232, 77), (150, 82), (68, 77)]
    )
    pen.fill("water", water, to="water.light", slope="down")
    with pen.inside(water):
        pen.fill("water.deep", water.plus(water.moved(0, 7)), alpha=0.6)
    for x, y, w in ((110, 52, 50), (190, 62, 60), (130, 71, 44)):
        pen.line("water.pale", [(x - w / 2, y), (x, y + 2), (x + w / 2, y)], 2.2, alpha=0.8)
    for x, y in ((216, 52), (86, 64)):
        pen.fill(
            "#5f9f5a",
            smooth(
                [
                    (x - 18, y),
                    (x - 4, y - 6),
                    (x + 16, y - 4),
                    (x + 2, y, 0),
                    (x + 17, y + 2),
                    (x, y + 6),
                ]
            ),
        )
    for turn in (-150, -120, -90, -60, -30):
        pen.fill("#f3a5bf" if turn != -90 else "#f3a5bf.light", blade(216, 51, 12, 6, turn))
    for x, y, r in ((30, 74, 14), (56, 82, 12), (266, 76, 15), (240, 83, 10), (284, 66, 9)):
        pen.form(
            "#9a98a4",
            smooth(
                [
                    (x - r, y + r * 0.4),
                    (x - r * 0.5, y - r * 0.5),
                    (x + r * 0.4, y - r * 0.55),
                    (x + r, y + r * 0.4),
                    (x, y + r * 0.6),
                ]
            ),
            shade=3,
            light=1.5,
        )
    for x, tip, top in ((36, 30, 6), (46, 48, 0.5), (56, 64, 12), (40, 20, 20)):
        pen.blob(
            "#6c9a4a",
            [
                (x - 3, 56, 0.2),
                ((x + tip) / 2 - 2, 34),
                (tip, top, 0),
                ((x + tip) / 2 + 2, 34),
                (x + 3, 56, 0.2),
            ],
        )
    pen.anchor("inside", 150, 60, size=120)
    pen.anchor("top", 150, 58, size=160)


@draws(
    "island",
    box=(340, 220),
    height_m=12,
    slots={
        "sand": "#ecd39a",
        "grass": "#6fae55",
        "leaf": "#3f9a55",
        "bark": "#a9794f",
        "water": "#7cc6dc",
    },
    ground=198,
    faces="front",
    stance="water",
    variants=("wooded", "bare"),
    aliases=("desert island", "islet", "tropical island", "isle", "atoll"),
    tags=("sea",),
    shadow=(20, 320),
)
def island(pen: Pen) -> None:
    """Draw a small sandy island with grass and two palms."""
    pen.oval("water.light", 170, 200, 168, 18, alpha=0.6)
    sand = smooth(
        [
            (14, 200, 0.3),
            (70, 168),
            (130, 142),
            (190, 138),
            (250, 160),
            (326, 200, 0.3),
            (250, 210),
            (170, 213),
            (90, 210),
        ]
    )
    pen.form("sand", sand, shade=7, light=4)
    green = smooth(
        [
            (84, 166, 0.3),
            (110, 140),
            (150, 126),
            (196, 126),
            (236, 142),
            (262, 166, 0.3),
            (236, 162, 0.5),
            (214, 172),
            (186, 162, 0.5),
            (160, 172),
            (132, 162, 0.5),
            (110, 172),
        ]
    )
    pen.form("grass", green, shade=6, light=3)
    palms = (((196, 142), (236, 62), 0.72, 1), ((154, 140), (120, 42), 0.9, -1))
    for foot, top, size, side in () if pen.variant == "bare" else palms:
        mid = ((foot[0] + top[0]) / 2 + side * 14, (foot[1] + top[1]) / 2 + 8)
        trunk = limb([foot, mid, top], (13 * size, 10 * size, 8 * size))
        pen.form("bark", trunk, shade=3, light=2)
        for turn in (-150, -30, -196, 16, -112, -68):
            n = 62 * size
            a, b = at(*top, n * 0.56, turn - 10 if math.cos(math.radians(turn)) > 0 else turn + 10)
            end = at(*top, n, turn)
            ex, ey = end[0], end[1] + n * 0.42
            pen.blob(
                "leaf" if turn in (-150, 16, -68) else "leaf.shade",
                [(*top, 0), (a, b - 10 * size), (ex, ey, 0), (a, b + 8 * size)],
            )
        for dx, dy in ((-3, 5), (5, 4)):
            pen.oval("#6b4430", top[0] + dx, top[1] + dy, 4.4 * size)
    for x, y, r in ((60, 190, 13), (282, 188, 15), (262, 194, 10)):
        pen.form(
            "#9c97a0",
            smooth(
                [
                    (x - r, y + r * 0.5, 0.3),
                    (x - r * 0.5, y - r * 0.5),
                    (x + r * 0.4, y - r * 0.6),
                    (x + r, y + r * 0.5, 0.3),
                ]
            ),
            shade=4,
            light=2,
        )
    for line in (
        [(10, 206), (50, 202), (90, 208), (140, 206)],
        [(180, 210), (230, 206), (280, 209), (330, 204)],
    ):
        pen.line("#ffffff", line, 2.6, alpha=0.75)
    pen.anchor("top", 176, 134, size=90)


def flame(pen: Pen, x: float, bottom: float, width: float, height: float) -> None:
    """Draw a fire of three nested flames standing at (x, bottom)."""
    w, h = width / 2, height

    def tongue(k: float, top: float) -> list[Point]:
        return [
            (x, bottom),
            (x - w * 0.8 * k, bottom - h * 0.1),
            (x - w * k, bottom - h * 0.34 * top),
            (x - w * 0.74 * k, bottom - h * 0.56 * top),
            (x - w * 0.66 * k, bottom - h * 0.74 * top, 0),
            (x - w * 0.36 * k, bottom - h * 0.56 * top, 0.5),
            (x - w * 0.3 * k, bottom - h * 0.74 * top),
            (x + w * 0.06 * k, bottom - h * top, 0),
            (x + w * 0.3 * k, bottom - h * 0.72 * top),
            (x + w * 0.5 * k, bottom - h * 0.5 * top, 0.5),
            (x + w * 0.74 * k, bottom - h * 0.68 * top, 0),
            (x + w * 0.96 * k, bottom - h * 0.4 * top),
            (x + w * 0.86 * k, bottom - h * 0.12),
        ]

    with pen.part("flame", "fire"):
        pen.blob("flame.raw", tongue(1.0, 1.0))
        pen.blob("#f89a2e.raw", tongue(0.74, 0.74))
        pen.blob("#ffd45a.raw", tongue(0.46, 0.5))
        pen.blob("#fff3c2.raw", tongue(0.22, 0.26))


@draws(
    "campfire",
    box=(200, 190),
    height_m=0.9,
    slots={"flame": "#ea5a2a", "wood": "#7d573c", "stone": "#8f8f9c"},
    faces="front",
    aliases=("bonfire", "camp fire", "fire pit", "firepit"),
    tags=("camp",),
    shadow=(10, 190),
    is_lit_at_night=True,
)
def campfire(pen: Pen) -> None:
    """Draw a fire on crossed logs in a ring of stones."""
    if pen.is_night:
        with pen.part("flame", "fire"):
            pen.glow("#ffb04a.lit", 100, 100, 99, alpha=0.65)
    for x, y, r in ((44, 152, 15), (74, 146, 15), (126, 146, 15), (156, 152, 15)):
        pen.form("stone", ellipse(x, y, r, r * 0.72), shade=5, light=2)
    for a, b in (((40, 172), (140, 132)), ((160, 172), (60, 132))):
        pen.limb("wood.deep", [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], (17, 16, 15))
    flame(pen, 100, 162, 112, 156)
    for a, b in (((34, 166), (130, 152)), ((166, 166), (76, 154))):
        body = limb([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], (18, 17, 16))
        pen.form("wood", body, shade=5, light=2)
        pen.oval("#e2bd86", a[0] + (3 if a[0] < 100 else -3), a[1], 7, 8.6)
        pen.oval("#e2bd86.shade", a[0] + (3 if a[0] < 100 else -3), a[1], 3.4, 4.4)
    for x, y, r in (
        (22, 170, 16),
        (52, 178, 17),
        (86, 181, 15),
        (116, 181, 16),
        (150, 178, 17),
        (179, 170, 16),
    ):
        body = smooth(
            [
                (x - r, y + 2),
                (x - r * 0.5, y - r * 0.6),
                (x + r * 0.5, y - r * 0.58),
                (x + r, y + 2),
                (x + r * 0.4, y + r * 0.5),
                (x - r * 0.5, y + r * 0.5),
            ]
        )
        pen.form("stone", body, shade=5, light=3)
    for x, y, r in ((66, 20, 2.6), (136, 30, 2.6), (150, 62, 2.2), (50, 60, 2.2), (120, 8, 2)):
        pen.oval("#ffb84a.raw", x, y, r)


@draws(
    "fire",
    box=(140, 190),
    height_m=1.0,
    slots={"flame": "#ea5a2a"},
    faces="front",
    plural="fires",
    aliases=("flame", "flames", "blaze"),
    shadow=(30, 110),
    is_lit_at_night=True,
)
def fire(pen: Pen) -> None:
    """Draw a tall flame with sparks."""
    if pen.is_night:
        pen.glow("#ffb04a.lit", 70, 110, 69, alpha=0.6)
    flame(pen, 70, 188, 126, 180)
    for x, y, r in ((24, 40, 3), (116, 50, 3), (104, 16, 2.4), (36, 16, 2.4)):
        pen.oval("#ffb84a.raw", x, y, r)


@draws(
    "icicle",
    box=(200, 130),
    height_m=0.8,
    slots={"ice": "#bfe3f4"},
    faces="front",
    stance="hang",
    aliases=("ice spikes",),
    tags=("winter",),
)
def icicle(pen: Pen) -> None:
    """Draw a row of icicles under a ledge of snow."""
    for x, n, w in (
        (24, 60, 20),
        (52, 92, 24),
        (84, 54, 20),
        (112, 108, 27),
        (144, 68, 22),
        (174, 86, 22),
    ):
        body = smooth(
            [
                (x - w / 2, 10, 0.3),
                (x - w * 0.3, 16 + n * 0.4),
                (x, 16 + n, 0.05),
                (x + w * 0.3, 16 + n * 0.4),
                (x + w / 2, 10, 0.3),
            ]
        )
        pen.form("ice", body, shade=4, light=0)
        pen.blob(
            "ice.pale",
            [
                (x - w * 0.28, 22),
                (x - w * 0.1, 22),
                (x - w * 0.04, 16 + n * 0.66, 0.2),
                (x - w * 0.18, 16 + n * 0.4),
            ],
            alpha=0.9,
        )
    ledge = smooth(
        [
            (2, 12),
            (30, 2),
            (100, 4),
            (170, 2),
            (198, 12),
            (186, 26),
            (168, 20, 0.5),
            (146, 30),
            (126, 20, 0.5),
            (104, 30),
            (80, 20, 0.5),
            (56, 30),
            (36, 20, 0.5),
            (16, 28),
        ]
    )
    pen.form(SNOW, ledge, shade=5)


@draws(
    "ice floe",
    box=(320, 70),
    height_m=1.6,
    slots={"ice": "#cfe8f6"},
    ground=44,
    faces="front",
    stance="water",
    aliases=("floe", "sheet of ice", "drifting ice"),
    tags=("sea", "polar"),
    shadow=(14, 306),
)
def ice_floe(pen: Pen) -> None:
    """Draw a flat sheet of ice that drifts: snow on top, a blue edge, its foot under water."""
    pen.poly(
        "ice.deep",
        [(20, 40), (302, 40), (280, 56), (220, 54), (170, 66), (110, 56), (52, 60)],
        rounding=6,
        alpha=0.4,
    )
    edge = [(6, 22), (60, 16), (170, 14), (270, 17), (314, 24), (300, 46), (210, 48), (120, 46)]
    pen.poly("ice.shade", [*edge, (20, 46)], rounding=5)
    for x, y in ((48, 46), (118, 46), (196, 48), (258, 47)):
        pen.line("ice.deep", [(x, y), (x + 6, 34), (x + 2, 26)], 2, alpha=0.7)
    top = polygon(
        [(6, 22), (44, 8), (110, 4), (190, 3), (262, 7), (314, 22), (240, 32), (150, 33), (70, 31)],
        rounding=7,
    )
    pen.fill("ice.pale", top)
    pen.fill("#ffffff", top, alpha=0.55)
    pen.line("#ffffff", [(70, 31), (150, 33), (240, 32), (306, 24)], 2.4)
    pen.line("ice.shade", [(90, 14), (130, 18), (150, 15)], 2, alpha=0.7)
    pen.line("ice.shade", [(200, 22), (236, 19), (250, 22)], 2, alpha=0.7)
    for line in (
        [(2, 47), (60, 44), (120, 48), (180, 45)],
        [(170, 49), (230, 45), (316, 48)],
    ):
        pen.line("#ffffff", line, 2.6, alpha=0.8)
    pen.anchor("top", 160, 20, size=200)


@draws(
    "iceberg",
    box=(300, 200),
    height_m=20,
    slots={"ice": "#cfe8f6"},
    ground=172,
    faces="front",
    stance="water",
    tags=("sea", "polar"),
    shadow=(20, 280),
)
def iceberg(pen: Pen) -> None:
    """Draw a jagged berg with lit and blue faces; its foot is seen under the waterline."""
    pen.poly(
        "ice.shade",
        [(30, 170), (276, 170), (240, 190), (190, 184), (160, 198), (110, 186), (70, 192)],
        rounding=6,
        alpha=0.55,
    )
    body = polygon(
        [
            (16, 172),
            (40, 122),
            (66, 112),
            (92, 60),
            (118, 44),
            (140, 6),
            (172, 36),
            (190, 78),
            (222, 92),
            (244, 130),
            (274, 140),
            (286, 172),
        ],
        rounding=3,
    )
    pen.fill("ice.light", body)
    with pen.inside(body):
        pen.poly(
            "#ffffff",
            [(92, 60), (118, 44), (140, 6), (150, 60), (120, 110), (84, 130), (66, 112)],
            alpha=0.85,
        )
        pen.poly("#ffffff", [(40, 122), (66, 112), (60, 150), (24, 172), (10, 172)], alpha=0.7)
        pen.poly(
            "ice.shade",
            [(140, 6), (172, 36), (190, 78), (174, 120), (152, 176), (138, 120), (150, 60)],
        )
        pen.poly(
            "ice.deep",
            [(172, 36), (190, 78), (222, 92), (214, 130), (196, 176), (152, 176), (174, 120)],
            alpha=0.6,
        )
        pen.poly(
            "ice.shade",
            [(222, 92), (244, 130), (274, 140), (290, 176), (196, 176), (214, 130)],
            alpha=0.9,
        )
        pen.poly("ice", [(84, 130), (120, 110), (138, 120), (120, 176), (56, 176), (60, 150)])
    for line in (
        [(6, 174), (60, 170), (120, 176), (180, 171)],
        [(150, 176), (220, 171), (294, 175)],
    ):
        pen.line("#ffffff", line, 3, alpha=0.8)
    pen.anchor("top", 140, 30, size=40)
    pen.anchor("seat", 222, 92, size=40)


@draws(
    "snowman",
    box=(200, 260),
    height_m=1.7,
    slots={
        "scarf": "#d5443f",
        "snow": "#f6f8fd",
        "hat": "#3a3742",
        "nose": "#ee8430",
        "coal": "#33303a",
        "wood": "#6f4c38",
    },
    faces="front",
    variants=("hatted", "bare"),
    plural="snowmen",
    tags=("winter",),
    shadow=(40, 160),
    recolour=("snow", "scarf"),
)
def snowman(pen: Pen) -> None:
    """Draw a snowman: three balls, hat, carrot nose, scarf, stick arms."""
    for side in (-1, 1):
        x = 100 + side * 40
        pen.limb("wood", [(x, 138), (x + side * 26, 118), (x + side * 52, 96)], (6, 5, 4))
        pen.limb("wood", [(x + side * 40, 106), (x + side * 44, 92)], (3.6, 2.6))
        pen.limb("wood", [(x + side * 42, 104), (x + side * 56, 108)], (3.6, 2.6))
    base = smooth(
        [
            (100, 156),
            (152, 176),
            (170, 216),
            (148, 254, 0.7),
            (100, 259),
            (52, 254, 0.7),
            (30, 216),
            (48, 176),
        ]
    )
    pen.form("snow", base, shade=15)
    belly = smooth(
        [(100, 98), (138, 112), (150, 140), (138, 168), (100, 178), (62, 168), (50, 140), (62, 112)]
    )
    pen.form("snow", belly, shade=11)
    for y in (132, 150, 196):
        pen.oval("coal", 102, y, 5.2)
        pen.oval("#ffffff.raw", 100.4, y - 1.8, 1.5, alpha=0.7)
    head = smooth(
        [(100, 38), (132, 50), (142, 78), (130, 104), (100, 112), (70, 104), (58, 78), (68, 50)]
    )
    pen.form("snow", head, shade=9)
    with pen.part("scarf"):
        tail = smooth(
            [
                (118, 110, 0.3),
                (138, 108, 0.3),
                (146, 140),
                (144, 158, 0.2),
                (124, 160, 0.2),
                (124, 136),
            ]
        )
        pen.form("scarf", tail, shade=4, light=2)
        for k in range(4):
            pen.line("scarf.shade", [(127 + k * 5, 158), (127 + k * 5.2, 165)], 2.4)
        band = smooth(
            [
                (62, 96, 0.4),
                (80, 106),
                (100, 109),
                (122, 106),
                (138, 96, 0.4),
                (142, 110, 0.5),
                (122, 122),
                (100, 125),
                (78, 122),
                (58, 110, 0.5),
            ]
        )
        pen.form("scarf", band, shade=5, light=3)
        for x in (74, 100, 124):
            pen.line("scarf.shade", [(x, 106), (x - 1, 122)], 4, alpha=0.8)
    for x in (86, 114):
        pen.oval("coal", x, 70, 4.6, 5.2)
        pen.oval("#ffffff.raw", x + 1.4, 68, 1.5)
    for i in range(6):
        a = 148 - i * 23
        x, y = at(100, 76, 21, a)
        pen.oval("coal", x, y, 2.2)
    for x in (74, 126):
        pen.oval("#f0a0a0", x, 84, 6, 4, alpha=0.35)
    with pen.part("nose", "carrot"):
        pen.form(
            "nose",
            smooth([(97, 74, 0.4), (106, 75), (134, 84, 0.2), (106, 87), (97, 86, 0.4), (95, 80)]),
            shade=4,
            light=2,
        )
    if pen.variant != "bare":
        snowman_hat(pen)
    pen.anchor("head", 100, 36, size=72)
    pen.anchor("neck", 100, 110, size=70)
    pen.anchor("hand", 188, 98)
    pen.anchor("face", 100, 70, size=60)


@owned("hat", "top hat")
def snowman_hat(pen: Pen) -> None:
    """Draw a top hat with a band of the scarf's colour."""
    crown = smooth(
        [(70, 46, 0.2), (68, 8, 0.4), (100, 3), (132, 8, 0.4), (130, 46, 0.2), (100, 50)]
    )
    pen.form("hat", crown, shade=7, light=4)
    pen.blob(
        "scarf",
        [(69.5, 32, 0.1), (100, 37), (130.5, 32, 0.1), (130, 46, 0.1), (100, 51), (70, 46, 0.1)],
    )
    pen.form(
        "hat",
        smooth(
            [(48, 46), (70, 43), (100, 47), (130, 43), (152, 46), (140, 55), (100, 59), (60, 55)]
        ),
        shade=3,
        light=2,
    )


@draws(
    "sandcastle",
    box=(240, 190),
    height_m=0.6,
    slots={"sand": "#e6c588", "flag": "#e2504a"},
    faces="front",
    aliases=("sand castle",),
    tags=("beach",),
    shadow=(6, 234),
)
def sandcastle(pen: Pen) -> None:
    """Draw a sandcastle with three towers, battlements and a flag."""
    pen.line("#8a6a4a", [(120, 50), (120, 4)], 3)
    pen.blob(
        "flag",
        [
            (121, 4, 0.1),
            (138, 8),
            (158, 4, 0.1),
            (152, 14),
            (158, 26, 0.1),
            (138, 24),
            (121, 27, 0.1),
        ],
    )

    def tower(x: float, top: float, bottom: float, width: float) -> None:
        w = width / 2
        body = smooth(
            [
                (x - w * 1.16, bottom, 0.1),
                (x - w, (top + bottom) / 2),
                (x - w * 0.9, top, 0.1),
                (x + w * 0.9, top, 0.1),
                (x + w, (top + bottom) / 2),
                (x + w * 1.16, bottom, 0.1),
            ]
        )
        pen.form("sand", body, shade=6, light=3)
        pen.box("sand", x - w * 1.06, top - 8, width * 1.06, 12, rounding=2)
        for k in range(3):
            pen.box(
                "sand.light" if k == 0 else "sand",
                x - w * 1.06 + k * width * 0.39,
                top - 19,
                width * 0.28,
                14,
                rounding=2,
            )
        pen.box("sand.shade", x - w, top + 4, width, 4, alpha=0.7)

    tower(120, 66, 130, 58)
    wall = smooth([(46, 178, 0.1), (52, 104, 0.1), (188, 104, 0.1), (194, 178, 0.1)])
    pen.form("sand", wall, shade=6, light=0)
    for k in range(6):
        pen.box("sand.light" if k < 2 else "sand", 62 + k * 20, 94, 12, 14, rounding=2)
    pen.box("sand.shade", 54, 108, 132, 4, alpha=0.6)
    tower(46, 84, 180, 60)
    tower(194, 84, 180, 60)
    pen.fill(
        "sand.deep", smooth([(102, 178, 0.1), (102, 148), (120, 130), (138, 148), (138, 178, 0.1)])
    )
    for x, y in ((120, 84), (46, 112), (194, 112)):
        pen.fill(
            "sand.deep",
            smooth(
                [(x - 6, y + 10, 0.1), (x - 6, y), (x, y - 7), (x + 6, y), (x + 6, y + 10, 0.1)]
            ),
        )
    for i in range(26):
        x, y = 24 + (i * 61) % 192, 112 + (i * 37) % 62
        pen.oval("sand.shade" if i % 2 else "sand.pale", x, y, 1.4)
    heap = smooth([(3, 190, 0), (30, 174), (90, 178), (150, 174), (214, 174), (237, 190, 0)])
    pen.form("sand", heap, shade=4, light=3)
    pen.fill(
        "#f2a0a8", smooth([(70, 186, 0), (60, 176), (70, 168), (82, 168), (92, 176), (82, 186, 0)])
    )
    for x in (68, 76, 84):
        pen.line("#f2a0a8.shade", [(76, 185), (x, 171)], 1.4)
    pen.anchor("top", 120, 50, size=40)


@draws(
    "crystal",
    box=(180, 200),
    height_m=0.3,
    slots={"gem": "#a07be0", "stone": "#7c7788"},
    faces="front",
    aliases=("crystals", "amethyst", "quartz", "mineral", "geode"),
    tags=("cave", "magic"),
    shadow=(20, 160),
    is_lit_at_night=True,
)
def crystal(pen: Pen) -> None:
    """Draw a cluster of six-sided crystals on a stone."""
    if pen.is_night:
        pen.glow("gem.lit", 90, 100, 89, alpha=0.5)
    for x, y, n, w, turn in (
        (90, 172, 96, 30, -128),
        (92, 172, 100, 30, -50),
        (78, 176, 130, 36, -108),
        (108, 176, 122, 34, -70),
        (92, 184, 172, 46, -90),
        (60, 184, 74, 28, -122),
        (124, 184, 72, 28, -58),
    ):
        w2 = w / 2
        shape = [(0, -w2 * 0.8), (n * 0.78, -w2), (n, 0), (n * 0.78, w2), (0, w2 * 0.8)]
        for plane, role in (
            (shape, ""),
            (
                [(0, w2 * 0.2), (n * 0.74, w2 * 0.3), (n, 0), (n * 0.78, w2), (0, w2 * 0.8)],
                ".shade",
            ),
            ([(0, -w2 * 0.8), (n * 0.78, -w2), (n * 0.73, -w2 * 0.3), (0, -w2 * 0.25)], ".light"),
            ([(n * 0.78, -w2), (n, 0), (n * 0.73, -w2 * 0.3)], ".pale"),
            ([(n * 0.78, w2), (n, 0), (n * 0.74, w2 * 0.3)], ".deep"),
        ):
            pen.fill(f"gem{role}", polygon(plane).turned(turn, 0, 0).moved(x, y))
    base = smooth(
        [
            (10, 199, 0.1),
            (18, 178, 0.6),
            (48, 166),
            (92, 174),
            (132, 164),
            (162, 178, 0.6),
            (172, 199, 0.1),
        ]
    )
    pen.form("stone", base, shade=6, light=3)
    for x, y in ((60, 24), (140, 50), (30, 80)):
        pen.fill(
            "#ffffff.raw",
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
            alpha=0.9,
        )
    pen.anchor("grip", 90, 180)


@draws(
    "nest",
    box=(200, 120),
    height_m=0.15,
    slots={"egg": "#a9d3dc", "twig": "#9a7148"},
    faces="front",
    variants=("full", "empty"),
    aliases=("bird nest", "bird's nest", "birds nest", "nest with eggs"),
    tags=("forest",),
    shadow=(36, 164),
)
def nest(pen: Pen) -> None:
    """Draw a woven nest with three eggs."""
    pen.fill("twig.line", ellipse(100, 48, 84, 26))
    if pen.variant == "full":
        for x, y, tilt in ((66, 40, -16), (134, 40, 16), (100, 36, 2)):
            egg = smooth(
                [
                    (x, y - 30),
                    (x + 17, y - 12),
                    (x + 20, y + 8),
                    (x, y + 24),
                    (x - 20, y + 8),
                    (x - 17, y - 12),
                ]
            ).turned(tilt, x, y)
            pen.form("egg", egg, shade=7, light=3)
            for dx, dy in ((-6, -10), (4, -18), (9, -4), (-11, 2), (0, 0)):
                pen.oval("egg.deep", x + dx, y + dy, 1.7)
    with pen.in_front():
        bowl = smooth(
            [
                (8, 46, 0.4),
                (50, 62),
                (100, 68),
                (150, 62),
                (192, 46, 0.4),
                (184, 82),
                (150, 112),
                (100, 119),
                (50, 112),
                (16, 82),
            ]
        )
        pen.form("twig", bowl, shade=12, light=0)
        with pen.inside(bowl):
            for i in range(34):
                x0 = -10 + (i * 37) % 190
                y0 = 52 + (i * 23) % 62
                rise = 10 * math.sin(i * 1.7)
                tone = ("twig.light", "twig.deep", "twig.shade", "twig.pale")[i % 4]
                pen.line(
                    tone,
                    [(x0, y0 - rise * 0.4), (x0 + 24, y0 + 5), (x0 + 50, y0 + rise * 0.4)],
                    2.4,
                )
        for i in range(9):
            x0 = 6 + i * 20
            y0 = 50 + 14 * math.sin(math.pi * (x0 + 14) / 200)
            pen.line(
                ("twig.light", "twig", "twig.shade")[i % 3],
                [(x0, y0 - 4), (x0 + 14, y0 + 5), (min(196, x0 + 30), y0 - 3)],
                3.6,
            )
    pen.anchor("inside", 100, 52, size=110)


@draws(
    "beehive",
    box=(160, 200),
    height_m=0.6,
    slots={"straw": "#e2ac44", "door": "#5b3a28"},
    faces="front",
    aliases=("hive", "bee hive", "skep"),
    tags=("garden", "farm"),
    shadow=(16, 144),
)
def beehive(pen: Pen) -> None:
    """Draw a straw hive of coils with two bees."""
    rows = (
        (80, 16, 24),
        (80, 36, 42),
        (80, 60, 56),
        (80, 86, 64),
        (80, 112, 68),
        (80, 138, 68),
        (80, 164, 64),
    )
    for x, y, half in reversed(rows):
        coil = smooth(
            [
                (x - half, y + 4),
                (x - half + 6, y - 10),
                (x, y - 14),
                (x + half - 6, y - 10),
                (x + half, y + 4),
                (x + half - 8, y + 16),
                (x, y + 19),
                (x - half + 8, y + 16),
            ]
        )
        pen.form("straw", coil, shade=7, light=4)
        for k in range(-3, 4):
            pen.line(
                "straw.shade",
                [(x + k * half * 0.26 + 3, y - 8), (x + k * half * 0.26 - 3, y + 10)],
                1.6,
                alpha=0.6,
            )
    pen.fill("door", smooth([(62, 182, 0.2), (62, 160), (80, 144), (98, 160), (98, 182, 0.2)]))
    pen.box("#8a5f3c", 4, 182, 152, 10, rounding=3)
    pen.box("#8a5f3c.shade", 4, 188, 152, 4, rounding=2)
    for x in (20, 128):
        pen.box("#8a5f3c.deep", x, 191, 12, 9)
    for x, y in ((22, 50), (138, 30), (116, 150)):
        pen.oval("#ffffff", x - 2, y - 7, 4, 7, tilt=-24, alpha=0.8)
        pen.oval("#ffffff", x + 4, y - 7, 4, 7, tilt=20, alpha=0.8)
        pen.oval("#f3bf3b", x, y, 9, 6.4)
        for k in (-2, 3):
            pen.box("#3a2c2a", x + k - 1.3, y - 5.4, 2.6, 10.8, rounding=1)
        pen.oval("#3a2c2a", x + 8.4, y, 3.6)
    if pen.is_snowy:
        pen.blob(
            SNOW,
            [
                (50, 28),
                (56, 10),
                (80, 2),
                (104, 10),
                (110, 28),
                (96, 24, 0.5),
                (80, 34),
                (64, 24, 0.5),
            ],
        )


@draws(
    "haystack",
    box=(220, 180),
    height_m=2.2,
    slots={"hay": "#e3b956"},
    faces="front",
    aliases=("hay stack", "stack of hay", "straw stack", "pile of hay", "hay"),
    tags=("farm",),
    shadow=(14, 206),
)
def haystack(pen: Pen) -> None:
    """Draw a round stack of hay with loose stalks."""
    body = smooth(
        [
            (12, 178, 0.2),
            (16, 124),
            (40, 62),
            (80, 20),
            (110, 6),
            (142, 20),
            (182, 64),
            (204, 124),
            (208, 178, 0.2),
            (110, 180),
        ]
    )
    pen.form("hay", body, shade=16, light=6)
    with pen.inside(body):
        for i in range(64):
            x = 8 + (i * 71) % 204
            y = 18 + (i * 43) % 158
            lean = (x - 110) * 0.16 + 7 * math.sin(i)
            tone = ("hay.light", "hay.shade", "hay.pale", "hay.deep")[i % 4]
            pen.line(tone, [(x, y), (x + lean * 0.4, y + 11), (x + lean, y + 22)], 2, alpha=0.75)
    for i in range(27):
        x = 10 + i * 7.6
        tone = ("hay.light", "hay", "hay.shade")[i % 3]
        pen.line(tone, [(x, 162 + (i * 7) % 9), (x + (i * 5) % 11 - 5, 179)], 3)
    for x, turn in (
        (18, -160),
        (30, -140),
        (200, -20),
        (190, -44),
        (100, -110),
        (120, -70),
        (60, 180),
        (160, 0),
    ):
        y = 168 if x < 90 or x > 150 else 16
        pen.line("hay", [(x, y), at(x, y, 14, turn)], 2.2)
    if pen.is_snowy:
        cap(pen, body, 26)
    pen.anchor("top", 110, 12, size=60)


@draws(
    "hay bale",
    box=(190, 170),
    height_m=1.4,
    slots={"hay": "#e3b956"},
    faces="front",
    aliases=("haybale", "straw bale", "bale of hay", "bale", "round bale"),
    tags=("farm",),
    shadow=(20, 176),
)
def hay_bale(pen: Pen) -> None:
    """Draw a round bale with its spiral end."""
    body = smooth(
        [(70, 7, 0.6), (120, 6), (168, 26), (187, 84), (168, 144), (120, 163), (70, 166, 0.6)]
    )
    pen.form("hay", body, shade=14, light=5)
    with pen.inside(body):
        for i in range(26):
            y = 8 + i * 6.4
            pen.line(
                "hay.shade" if i % 2 else "hay.light",
                [(100 + (i % 3) * 8, y), (130, y + 2), (160 + (i % 4) * 8, y - 1)],
                1.6,
                alpha=0.7,
            )
    end = ellipse(72, 86, 66, 80)
    pen.form("hay", end, shade=6, light=4)
    spiral: list[tuple[float, float]] = []
    for i in range(34):
        r = 0.05 + 0.026 * i
        spiral.append((72 + 66 * r * math.cos(i * 0.72), 87 + 82 * r * math.sin(i * 0.72)))
    pen.line("hay.deep", [(x, y) for x, y in spiral], 2.2, alpha=0.65)
    for i in range(24):
        x, y = at(72, 87, 12 + (i * 17) % 50, i * 49, flat=1.24)
        pen.line("hay.pale", [(x - 5, y), (x + 5, y + 2)], 1.6, alpha=0.8)
    if pen.is_snowy:
        cap(pen, body, 12)
    pen.anchor("top", 110, 4, size=90)
    pen.anchor("seat", 110, 6, size=80)


@draws(
    "puddle",
    box=(240, 60),
    height_m=0.25,
    slots={"water": "#8fbfd8"},
    faces="front",
    aliases=("puddle of water", "pool of rain"),
    tags=("street",),
    shadow=(20, 220),
)
def puddle(pen: Pen) -> None:
    """Draw a flat puddle with the sky in it and two rings."""
    body = smooth(
        [
            (4, 34),
            (34, 20),
            (70, 22),
            (110, 6),
            (160, 12),
            (190, 22),
            (236, 34),
            (206, 48),
            (160, 48),
            (120, 58),
            (70, 52),
            (36, 48),
        ]
    )
    pen.form("water", body, shade=3, light=0)
    with pen.inside(body):
        pen.fill("water.deep", body.plus(body.moved(0, 4)), alpha=0.5)
        pen.blob(
            "water.pale", [(50, 34), (80, 26), (120, 20), (150, 22), (120, 30), (84, 36)], alpha=0.8
        )
    for r in (1.0, 0.55):
        pen.edge("water.pale", ellipse(164, 34, 34 * r, 9 * r), 1.8, alpha=0.8)
    pen.anchor("top", 116, 36, size=150)


@draws(
    "water drop",
    box=(110, 150),
    height_m=0.2,
    slots={"water": "#4fa9e0"},
    faces="front",
    aliases=("drop", "droplet", "raindrop", "water droplet", "drop of water", "dewdrop"),
    shadow=(34, 76),
)
def water_drop(pen: Pen) -> None:
    """Draw a drop with a shine."""
    body = smooth(
        [
            (55, 3, 0),
            (70, 34),
            (96, 76),
            (104, 106),
            (84, 140),
            (55, 149),
            (26, 140),
            (6, 106),
            (14, 76),
            (40, 34),
        ]
    )
    pen.form("water", body, shade=10, light=5)
    pen.blob(
        "water.pale", [(26, 84), (38, 66), (42, 74), (32, 96), (34, 116), (24, 104)], alpha=0.9
    )


@draws(
    "geyser",
    box=(200, 270),
    height_m=9,
    slots={"water": "#a9d8ea", "rock": "#a08c7c"},
    faces="front",
    aliases=("hot spring",),
    tags=("wild",),
    shadow=(10, 190),
)
def geyser(pen: Pen) -> None:
    """Draw a jet of hot water that bursts from a mound."""
    for x, y, r in (
        (100, 44, 40),
        (60, 66, 32),
        (142, 66, 32),
        (78, 104, 26),
        (124, 106, 26),
        (100, 78, 36),
    ):
        pen.fill("#ffffff", mass(x, y, r, r * 0.9, bumps=7, start=int(x)), alpha=0.72)
    jet = smooth(
        [(82, 244, 0.2), (88, 150), (78, 84), (100, 40), (122, 84), (112, 150), (118, 244, 0.2)]
    )
    pen.fill("water", jet, to="water.pale", slope="down", alpha=0.95)
    for x in (93, 101, 108):
        pen.line("#ffffff", [(x, 240), (x, 160), (x + (x - 100) * 0.6, 70)], 3, alpha=0.8)
    mound = smooth(
        [
            (3, 269, 0),
            (40, 250),
            (78, 236, 0.5),
            (100, 241),
            (122, 236, 0.5),
            (160, 250),
            (197, 269, 0),
        ]
    )
    pen.form("rock", mound, shade=6, light=4)


@draws(
    "coal",
    box=(190, 90),
    height_m=0.3,
    slots={"coal": "#3d3a44"},
    faces="front",
    plural="coals",
    aliases=("lump of coal", "pile of coal", "ore"),
    shadow=(8, 182),
)
def coal(pen: Pen) -> None:
    """Draw a heap of coal."""
    for x, y, r, k in (
        (46, 62, 26, 0),
        (96, 40, 32, 1),
        (144, 62, 28, 2),
        (72, 68, 20, 3),
        (116, 70, 20, 4),
        (20, 78, 12, 5),
        (172, 78, 13, 6),
    ):
        body = polygon(
            [
                at(x, y, r * (0.86 + 0.14 * math.sin(i * 2.6 + k)), 60 * i + 14 * k, flat=0.86)
                for i in range(6)
            ],
            rounding=2,
        )
        pen.form("coal", body, shade=6, light=0)
        pen.poly(
            "coal.shine",
            [
                at(x, y, r * 0.7, 200 + 10 * k),
                at(x, y, r * 0.66, 250 + 10 * k),
                at(x, y, r * 0.2, 240),
            ],
            alpha=0.5,
        )
