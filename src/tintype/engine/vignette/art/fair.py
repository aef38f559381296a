"""Owns the drawings of fairs and playgrounds: ferris wheels, carousels, circus tents, slides.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import flag, pole, sign, snow
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen

GAY = ("one", "two", "three", "four")
"""The slots of the four bright colours of a fair."""

COLOURS = {"one": "#e0574b", "two": "#f0b53a", "three": "#3f9fc0", "four": "#7fb55a"}
"""The four bright colours of a fair."""


@draws(
    "ferris wheel",
    box=(320, 360),
    height_m=40,
    slots={"steel": "#6f86b0", **COLOURS, "lamp": "#ffe08a", "base": "#6d7688", "glass": "#bfe0ea"},
    recolour=("steel", "one"),
    faces="front",
    aliases=("big wheel", "giant wheel", "observation wheel", "london eye"),
    tags=("fair",),
    shadow=(70, 250),
    is_lit_at_night=True,
)
def ferris_wheel(pen: Pen) -> None:
    """Draw a ferris wheel with twelve coloured cabins and lamps on its spokes."""
    cx, cy, r = 160.0, 156.0, 126.0
    if pen.is_night:
        pen.glow("lamp.lit", cx, cy, 158, alpha=0.35)
    for x in (86, 234):
        pen.limb("base", [(x, 348), (cx, cy)], (12, 8))
    steel = "steel" if not pen.is_night else "steel.light"
    for px, py in ring(cx, cy, r, 12):
        pen.line(steel, [(cx, cy), (px, py)], 3)
    for k, (px, py) in enumerate(ring(cx, cy, r, 24)):
        nx, ny = ring(cx, cy, r - 16, 24)[(k + 1) % 24]
        pen.line("steel.shade", [(px, py), (nx, ny)], 2)
    pen.edge(steel, ellipse(cx, cy, r, r), 5.5)
    pen.edge(steel, ellipse(cx, cy, r - 16, r - 16), 4)
    pen.edge("steel.shade", ellipse(cx, cy, 42, 42), 3)
    for px, py in ring(cx, cy, r - 8, 24, start=-82):
        pen.oval("lamp.lit", px, py, 2.6)
    for k, (px, py) in enumerate(ring(cx, cy, r, 12)):
        tone = GAY[k % 4]
        pen.line("base", [(px, py), (px, py + 6)], 2.4)
        pen.form(
            tone,
            smooth(
                [
                    (px - 15, py + 12, 0.3),
                    (px - 11, py + 5),
                    (px, py + 2),
                    (px + 11, py + 5),
                    (px + 15, py + 12, 0.3),
                ]
            ),
            shade=2,
            light=1,
        )
        pen.box("glass.lit", px - 13, py + 12, 26, 9)
        pen.line(tone, [(px, py + 11), (px, py + 22)], 1.8)
        pen.form(
            tone,
            smooth(
                [
                    (px - 15, py + 20, 0.2),
                    (px + 15, py + 20, 0.2),
                    (px + 12, py + 31, 0.5),
                    (px - 12, py + 31, 0.5),
                ]
            ),
            shade=3,
            light=1,
        )
    pen.form("one", ellipse(cx, cy, 19, 19), shade=4, light=3)
    pen.form("two", ellipse(cx, cy, 10, 10), shade=2, light=2)
    for x in (76, 244):
        pen.limb("base.light", [(x, 352), (cx, cy + 12)], (9, 6))
    pen.line("base.light", [(100, 290), (220, 290)], 5)
    pen.form("base", rectangle(54, 344, 212, 14, rounding=3), shade=3, light=3)
    pen.form("two", rectangle(138, 316, 44, 30, rounding=3), shade=3, light=2)
    pen.form("one", polygon([(132, 318), (160, 302), (188, 318)], rounding=2), shade=2)
    pen.anchor("top", 160, 28, size=60)
    pen.anchor("inside", 160, 306, size=26)


@draws(
    "carousel",
    box=(320, 290),
    height_m=7,
    slots={
        **COLOURS,
        "cream": "#fbf1dc",
        "gold": "#e0b34c",
        "lamp": "#ffe08a",
        "base": "#a83a5a",
        "horse": "#f6efe6",
    },
    recolour=("one", "cream"),
    faces="front",
    aliases=("merry-go-round", "merry go round", "roundabout ride"),
    tags=("fair",),
    shadow=(24, 296),
    is_lit_at_night=True,
    along=("three",),
)
def carousel(pen: Pen) -> None:
    """Draw a carousel with a striped roof, golden poles and three horses."""
    if pen.is_night:
        pen.glow("lamp.lit", 160, 160, 170, alpha=0.4)
    pen.box("cream.shade", 120, 110, 80, 140)
    for k in range(4):
        pen.form("gold.light", rectangle(124 + k * 19, 124, 14, 110, rounding=7), shade=2)
    pen.form("base", ellipse(160, 252, 140, 16), shade=0)
    for x, y, tone in ((70, 176, "three"), (250, 176, "four"), (160, 190, "one")):
        pen.box("gold", x - 2.4, 100, 5, 156)
        _horse(pen, x, y, tone)
    for x in (26, 288):
        pen.box("gold", x, 104, 6, 150)
    pen.form(
        "base",
        smooth(
            [
                (18, 252, 0.2),
                (90, 264),
                (160, 267),
                (230, 264),
                (302, 252, 0.2),
                (300, 276, 0.3),
                (160, 289),
                (20, 276, 0.3),
            ]
        ),
        shade=4,
        light=3,
    )
    for k in range(13):
        x = 32 + k * 21.4
        pen.oval("lamp.lit", x, 270 + 8 * (1 - ((x - 160) / 140) ** 2), 3)
    roof = smooth([(8, 96, 0.1), (60, 70), (160, 18, 0.1), (260, 70), (312, 96, 0.1), (160, 110)])
    pen.fill("cream", roof)
    with pen.inside(roof):
        for k in range(7):
            a, b = -4 + k * 48, 20 + k * 48
            pen.poly("one", [(160, 10), (a, 116), (b, 116)])
        pen.fill("#33285c.raw", roof.plus(roof.moved(-8, -8)), alpha=0.16)
    for k in range(12):
        x = 10 + k * 25
        dip = 12 * (1 - ((x + 12.5 - 160) / 150) ** 2)
        pen.blob(
            "one" if k % 2 else "cream",
            [
                (x, 92 + dip, 0),
                (x + 25, 92 + dip, 0),
                (x + 24, 108 + dip, 0.3),
                (x + 12.5, 116 + dip),
                (x + 1, 108 + dip, 0.3),
            ],
        )
        pen.oval("lamp.lit", x + 12.5, 101 + dip, 3)
    snow(pen, [(40, 80), (160, 20), (280, 80)], depth=8)
    pen.line("gold", [(160, 22), (160, 4)], 3)
    flag(pen, "three", 161, 4, width=26, height=12)
    pen.anchor("inside", 160, 256, size=120)
    pen.anchor("seat", 158, 184, size=50)


def _horse(pen: Pen, x: float, y: float, tone: str) -> None:
    """Draw a wooden horse that gallops to the right, its saddle at (x, y)."""
    with pen.moved(x, y):
        for pts in (
            [(-20, 18), (-30, 30), (-24, 44)],
            [(-16, 20), (-12, 34), (-22, 44)],
            [(14, 18), (28, 26), (26, 40)],
            [(10, 20), (16, 36), (8, 44)],
        ):
            pen.limb("horse", pts, (9, 6, 5))
        pen.blob(tone, [(-26, 4), (-40, 8), (-42, 30), (-34, 26), (-28, 16)])
        body = smooth(
            [
                (-26, 2),
                (-8, -2),
                (10, -4),
                (20, -24),
                (26, -34),
                (32, -28),
                (46, -16),
                (42, -8),
                (30, -12),
                (26, 8),
                (16, 22),
                (-6, 18),
                (-22, 20),
                (-30, 10),
            ]
        )
        pen.form("horse", body, shade=4, light=2)
        pen.blob(tone, [(24, -36), (14, -26), (8, -8), (14, -6), (20, -18), (28, -28)])
        pen.form(
            tone,
            smooth([(-14, -3, 0.2), (8, -5, 0.2), (10, 12, 0.4), (-2, 16), (-14, 12, 0.4)]),
            shade=2,
            light=2,
        )
        pen.oval("#3a2c33", 33, -21, 1.8)
        pen.line("gold", [(38, -12), (30, -16), (24, -6)], 1.6)


@draws(
    "circus tent",
    box=(340, 270),
    height_m=14,
    slots={
        "one": "#d8423a",
        "cream": "#fbf1dc",
        "gold": "#f0b53a",
        "blue": "#3578c9",
        "inside": "#5a2a3a",
        "lamp": "#ffe08a",
    },
    recolour=("one", "cream"),
    faces="front",
    aliases=("circus", "big top", "carnival tent", "party tent", "marquee"),
    tags=("fair",),
    shadow=(14, 326),
    is_lit_at_night=True,
)
def circus_tent(pen: Pen) -> None:
    """Draw a striped big top with two peaks, flags and an open entrance."""
    for x, top in ((112, 20), (228, 20)):
        pen.line("gold", [(x, 60), (x, top - 16)], 3.4)
        flag(pen, "blue" if x < 150 else "gold", x + 1, top - 16, width=34, height=16)
    side = smooth(
        [(28, 138, 0), (170, 150), (312, 138, 0), (322, 262, 0.1), (170, 268), (18, 262, 0.1)]
    )
    pen.fill("cream", side)
    with pen.inside(side):
        for k in range(8):
            x = 6 + k * 46
            pen.poly(
                "one",
                [
                    (170 + (x - 170) * 0.94, 130),
                    (170 + (x + 22 - 170) * 0.94, 130),
                    (x + 23, 270),
                    (x, 270),
                ],
            )
        pen.poly("#33285c.raw", [(230, 120), (340, 120), (340, 270), (250, 270)], alpha=0.13)
    roof = smooth(
        [
            (10, 142, 0.1),
            (70, 110),
            (112, 44, 0.1),
            (140, 78),
            (170, 88),
            (200, 78),
            (228, 44, 0.1),
            (270, 110),
            (330, 142, 0.1),
            (170, 154),
        ]
    )
    pen.fill("cream", roof)
    with pen.inside(roof):
        for peak, spans in (
            (112, ((-10, 30), (58, 88), (114, 142))),
            (228, ((198, 226), (252, 282), (310, 350))),
        ):
            for a, b in spans:
                pen.blob(
                    "one",
                    [
                        (peak, 40, 0),
                        (peak + (a - peak) * 0.4, 90),
                        (a, 160, 0),
                        (b, 160, 0),
                        (peak + (b - peak) * 0.4, 90),
                    ],
                )
        pen.blob("one", [(170, 70, 0), (160, 100), (156, 160, 0), (184, 160, 0), (180, 100)])
        pen.fill("#33285c.raw", roof.plus(roof.moved(-7, -8)), alpha=0.15)
    for k in range(16):
        x = 12 + k * 19.8
        dip = 10 * (1 - ((x + 10 - 170) / 160) ** 2)
        pen.blob(
            "gold" if k % 2 else "one",
            [
                (x, 140 + dip, 0),
                (x + 19.8, 140 + dip, 0),
                (x + 18, 152 + dip, 0.3),
                (x + 9.9, 158 + dip),
                (x + 2, 152 + dip, 0.3),
            ],
        )
    snow(pen, [(40, 126), (76, 104), (112, 44), (140, 78)], depth=7)
    snow(pen, [(200, 78), (228, 44), (264, 104), (300, 126)], depth=7)
    opening = smooth([(134, 268, 0), (140, 196), (170, 166, 0.2), (200, 196), (206, 268, 0)])
    pen.fill("lamp.lit" if pen.is_night else "inside", opening)
    for s in (-1, 1):
        pen.form(
            "blue",
            smooth(
                [
                    (170, 164, 0.1),
                    (170 + s * 30, 182),
                    (170 + s * 50, 222),
                    (170 + s * 46, 268, 0.2),
                    (170 + s * 30, 268, 0.2),
                    (170 + s * 32, 220),
                    (170 + s * 18, 186),
                ]
            ),
            shade=4,
            light=3,
        )
        pen.oval("gold", 170 + s * 40, 224, 5)
    for x in (10, 330):
        pen.line("gold.deep", [(x + (12 if x < 100 else -12), 144), (x, 264)], 1.8)
    if pen.is_night:
        pen.glow("lamp.lit", 170, 226, 80, alpha=0.5)
    pen.anchor("top", 170, 86, size=60)
    pen.anchor("inside", 170, 266, size=60)


@draws(
    "roller coaster",
    box=(460, 250),
    height_m=30,
    slots={
        "track": "#d8423a",
        "steel": "#aeb6c2",
        **{k: v for k, v in COLOURS.items() if k != "one"},
    },
    recolour=("track",),
    aliases=("rollercoaster",),
    tags=("fair",),
    shadow=(10, 450),
)
def roller_coaster(pen: Pen) -> None:
    """Draw a roller coaster with a loop and a train of cars on its first hill."""
    path: list[Point] = [
        (4, 232),
        (50, 190),
        (92, 76),
        (124, 40),
        (158, 66),
        (196, 196),
        (236, 226),
        (286, 196),
        (300, 130),
        (262, 88),
        (222, 126),
        (236, 196),
        (290, 228),
        (344, 190),
        (386, 124),
        (420, 138),
        (456, 200),
    ]
    for x, y in (
        (22, 216),
        (58, 168),
        (84, 94),
        (108, 46),
        (140, 46),
        (166, 90),
        (184, 154),
        (330, 204),
        (356, 170),
        (386, 126),
        (420, 140),
        (446, 182),
    ):
        pen.line("steel", [(x, y), (x, 246)], 3.4)
    for a, b in (
        ((58, 172), (84, 240)),
        ((84, 110), (108, 240)),
        ((108, 60), (140, 240)),
        ((140, 60), (166, 240)),
        ((166, 100), (184, 240)),
        ((356, 176), (386, 240)),
        ((386, 136), (420, 240)),
    ):
        pen.line("steel.shade", [a, b], 1.8)
    pen.line("steel", [(236, 246), (262, 92), (290, 246)], 3)
    pen.line("track.deep", path, 9)
    pen.line("track", [(p[0], p[1] - 3) for p in path], 4)
    for k, (x, y, angle) in enumerate(((74, 92, -67), (93, 52, -56), (122, 34, 0), (152, 50, 48))):
        with pen.turned(angle, x, y), pen.moved(x * -0.45, y * -0.45, scale=1.45):
            tone = ("two", "three", "four", "two")[k]
            for dx in (-5, 5):
                pen.oval("#e8b58a", x + dx, y - 17, 4.4)
                pen.line("#e8b58a", [(x + dx, y - 12), (x + dx + 3, y - 24)], 2)
            pen.form(
                tone,
                smooth(
                    [
                        (x - 14, y - 10, 0.3),
                        (x - 15, y - 1, 0.4),
                        (x + 13, y - 1, 0.4),
                        (x + 15, y - 8, 0.4),
                        (x + 6, y - 8),
                        (x - 8, y - 10),
                    ]
                ),
                shade=2,
                light=1,
            )
    pen.box("steel.deep", 4, 242, 452, 6, rounding=2)
    pen.anchor("top", 124, 34, size=60)
    pen.anchor("seat", 129, 30, size=40)


@draws(
    "slide",
    box=(280, 230),
    height_m=2.4,
    slots={"chute": "#f0b53a", "frame": "#3578c9", "steel": "#aeb6c2", "roof": "#e0574b"},
    recolour=("chute", "frame"),
    aliases=("playground slide", "children's slide", "playground"),
    tags=("playground",),
    shadow=(14, 266),
)
def slide(pen: Pen) -> None:
    """Draw a playground slide with a ladder and a little roof."""
    pen.line("steel", [(30, 228), (60, 84)], 5)
    for k in range(6):
        pen.line("steel.shade", [(36 + k * 5, 206 - k * 22), (60 + k * 3, 206 - k * 22)], 4)
    for x in (62, 110):
        pen.form("frame", rectangle(x, 40, 9, 188, rounding=3), shade=2, light=2)
    pen.form("roof", polygon([(90, 4), (132, 40), (48, 40)], rounding=4), shade=4, light=3)
    snow(pen, [(50, 38), (90, 5), (130, 38)], depth=7)
    pen.form("frame", rectangle(56, 92, 70, 9, rounding=3), shade=2, light=2)
    for k in range(4):
        pen.line("frame", [(72 + k * 12, 66), (72 + k * 12, 94)], 2.6)
    pen.line("frame", [(62, 66), (118, 66)], 4)
    far: list[Point] = [(116, 80), (150, 96), (200, 166), (244, 200), (274, 204)]
    pen.line("chute.shade", far, 9)
    bed = smooth(
        [
            (116, 90, 0.2),
            (146, 106),
            (196, 178),
            (242, 212),
            (276, 216, 0.2),
            (276, 226, 0.3),
            (238, 224),
            (188, 192),
            (138, 120),
            (112, 102, 0.3),
        ]
    )
    pen.form("chute", bed, shade=4, light=0)
    pen.line("chute.light", [(116, 84), (148, 100), (198, 172), (243, 206), (275, 210)], 7)
    for x, y in ((170, 160), (226, 208)):
        pen.line("steel", [(x, y), (x, 228)], 5)
    pen.anchor("seat", 168, 136, size=60)
    pen.anchor("inside", 168, 136, size=60)


@draws(
    "swing",
    box=(280, 240),
    height_m=2.6,
    slots={"frame": "#d8523f", "seat": "#8a5a38", "rope": "#d8c08a"},
    recolour=("frame", "seat"),
    faces="front",
    variants=("frame", "hanging"),
    aliases=("swing set", "playground swing", "swings set"),
    tags=("playground", "garden"),
    shadow=(14, 266),
)
def swing(pen: Pen) -> None:
    """Draw a swing with two seats on an A-shaped frame, or one that hangs on two long ropes."""
    if pen.variant == "hanging":
        for x in (108, 172):
            pen.line("rope", [(x, 3), (x, 224)], 6)
        pen.form("seat", rectangle(88, 218, 104, 18, rounding=5), shade=3, light=2)
        pen.anchor("seat", 140, 220, size=70)
        pen.anchor("inside", 140, 220, size=70)
        return
    for x, s in ((38, -1), (242, 1)):
        pen.limb("frame.shade", [(x + s * 2, 22), (x - s * 16, 236)], (9, 9))
        pen.limb("frame", [(x, 18), (x + s * 28, 238)], (10, 10))
    pen.form("frame", rectangle(28, 12, 224, 12, rounding=6), shade=3, light=3)
    snow(pen, [(32, 13), (248, 13)], depth=6)
    for x, lean in ((74, -6), (162, 10)):
        for dx in (0, 42):
            pen.line("rope", [(x + dx, 22), (x + dx + lean, 182)], 2.8)
        pen.form("seat", rectangle(x - 6 + lean, 180, 54, 9, rounding=3), shade=2, light=2)
    pen.anchor("seat", 193, 182, size=60)
    pen.anchor("inside", 193, 182, size=60)
    pen.anchor("other_end", 89, 182, size=60)


@draws(
    "seesaw",
    box=(300, 130),
    height_m=1.2,
    slots={"board": "#e0574b", "base": "#3578c9", "grip": "#f0b53a"},
    recolour=("board", "base"),
    aliases=("teeter-totter", "teeter totter", "see-saw"),
    tags=("playground",),
    shadow=(90, 210),
)
def seesaw(pen: Pen) -> None:
    """Draw a seesaw, its left end down."""
    pen.form("base", polygon([(150, 58), (186, 128), (114, 128)], rounding=4), shade=4, light=3)
    with pen.turned(-11, 150, 66):
        for x in (36, 264):
            pen.line("grip", [(x, 62), (x, 36)], 4.4)
            pen.line("grip", [(x - 8, 36), (x + 8, 36)], 5)
        pen.form("board", rectangle(6, 58, 288, 13, rounding=5), shade=3, light=3)
        for x in (6, 262):
            pen.form("base", rectangle(x, 53, 32, 8, rounding=4), shade=2, light=2)
    pen.form("grip", ellipse(150, 66, 8, 8), shade=2, light=2)
    pen.anchor("seat", 24, 86, size=40)
    pen.anchor("top", 24, 86, size=40)
    pen.anchor("other_end", 276, 36, size=40)


@draws(
    "sandbox",
    box=(260, 110),
    height_m=0.5,
    slots={"wood": "#c98a4e", "sand": "#efd79a", "bucket": "#e0574b", "spade": "#3578c9"},
    recolour=("bucket", "wood"),
    faces="front",
    plural="sandboxes",
    aliases=("sandpit", "sand pit", "sand box"),
    tags=("playground",),
    shadow=(10, 250),
)
def sandbox(pen: Pen) -> None:
    """Draw a wooden sandpit with a bucket and a spade."""
    pen.poly("wood.shade", [(36, 56), (224, 56), (252, 84), (8, 84)])
    pen.blob(
        "sand", [(30, 82, 0.2), (44, 62), (90, 48), (130, 38), (168, 52), (214, 60), (232, 82, 0.2)]
    )
    pen.blob("sand.light", [(90, 56), (130, 42), (150, 50), (120, 56)])
    pen.anchor("inside", 130, 66, size=140)
    pen.anchor("seat", 130, 66, size=140)
    pen.form(
        "bucket",
        polygon([(170, 28), (210, 28), (204, 64), (176, 64)], rounding=3),
        shade=4,
        light=3,
    )
    pen.line("spade", [(172, 30), (190, 8), (208, 30)], 2.6)
    pen.line("spade", [(66, 66), (52, 24)], 5)
    pen.line("spade", [(44, 26), (60, 21)], 5)
    with pen.in_front():
        pen.form(
            "wood",
            polygon([(6, 80), (254, 80), (252, 108), (8, 108)], rounding=3),
            shade=5,
            light=4,
        )
        pen.line("wood.shade", [(12, 95), (248, 95)], 1.6)
        snow(pen, [(8, 81), (252, 81)], depth=5)
    pen.anchor("top", 130, 80, size=180)


@draws(
    "ticket booth",
    box=(170, 260),
    height_m=2.8,
    slots={
        "one": "#d8423a",
        "cream": "#fbf1dc",
        "sign": "#f0b53a",
        "glass": "#a9cfdc",
        "lamp": "#ffe08a",
    },
    recolour=("one", "cream"),
    faces="front",
    aliases=("ticket office", "box office"),
    tags=("fair", "town"),
    shadow=(18, 152),
    is_lit_at_night=True,
)
def ticket_booth(pen: Pen) -> None:
    """Draw a striped ticket booth."""
    body = rectangle(24, 90, 122, 168)
    pen.fill("cream", body)
    with pen.inside(body):
        for k in range(4):
            pen.box("one", 24 + k * 35, 90, 17, 170)
        pen.box("#33285c.raw", 120, 90, 30, 170, alpha=0.14)
    pen.box("sign", 40, 118, 90, 66, rounding=4)
    pen.box("glass.lit", 46, 124, 78, 54, rounding=3)
    pen.oval("one.shade", 85, 168, 15, 8)
    pen.form("sign", rectangle(18, 182, 134, 12, rounding=3), shade=2, light=2)
    pen.form(
        "one",
        smooth([(10, 92, 0.1), (40, 70), (85, 40, 0.2), (130, 70), (160, 92, 0.1)]),
        shade=5,
        light=3,
    )
    for k in range(7):
        x = 12 + k * 21
        pen.blob(
            "cream" if k % 2 else "one",
            [(x, 88, 0), (x + 21, 88, 0), (x + 20, 100, 0.3), (x + 10.5, 107), (x + 1, 100, 0.3)],
        )
    snow(pen, [(20, 84), (85, 41), (150, 84)], depth=7)
    sign(pen, 28, 10, 114, 32, "TICKETS", ink="#8f2f2a", margin=0.16)
    for k in range(6):
        pen.oval("lamp.lit", 34 + k * 20.4, 8, 3.4)
    pen.anchor("inside", 85, 180, size=50)
    pen.anchor("top", 85, 12, size=80)


@draws(
    "windsock",
    box=(200, 260),
    height_m=5,
    slots={"one": "#ee7a2a", "cream": "#fbf1dc", "steel": "#8d96a3"},
    recolour=("one", "cream"),
    aliases=("wind sock",),
    tags=("field",),
    shadow=(6, 44),
)
def windsock(pen: Pen) -> None:
    """Draw a striped windsock blown to the right."""
    pole(pen, "steel", 24, 10, 256, width=7)
    sock = smooth(
        [(30, 26, 0.1), (110, 40), (190, 62, 0.1), (186, 88, 0.1), (106, 82), (30, 84, 0.1)]
    )
    pen.fill("cream", sock)
    with pen.inside(sock):
        for k in range(3):
            x = 26 + k * 62
            pen.poly("one", [(x, 10), (x + 32, 10), (x + 28, 100), (x - 4, 100)])
        pen.fill("#33285c.raw", sock.plus(sock.moved(0, -9)), alpha=0.16)
    pen.edge("steel", ellipse(30, 55, 5, 29), 3)
    pen.oval("steel.light", 24, 9, 5)
    pen.anchor("top", 24, 8, size=16)
