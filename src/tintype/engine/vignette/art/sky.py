"""Owns the drawings of what is seen in the sky: sun, moon, stars, clouds and weather.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, ring, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "sun",
    box=(180, 180),
    height_m=30,
    slots={"disc": "#ffd24a", "ray": "#f8a93a"},
    recolour=("disc", "ray"),
    faces="front",
    stance="sky",
    variants=("shining", "smiling", "face"),
    aliases=("sunshine", "smiling sun"),
    tags=("day",),
    along=("ray",),
)
def sun(pen: Pen) -> None:
    """Draw the sun with pointed rays; it may smile."""
    pen.glow("disc.raw", 90, 90, 90, alpha=0.5)
    for k in range(12):
        reach = 24 if k % 2 else 34
        with pen.turned(30 * k, 90, 90):
            pen.blob("ray.raw", [(80, 36, 0), (90, 36 - reach, 0.1), (100, 36, 0), (90, 38)])
    disc = ellipse(90, 90, 48, 48)
    pen.fill("disc.raw", disc, to="ray.raw", slope="light")
    with pen.inside(disc):
        pen.fill("ray.raw", disc.plus(disc.moved(-7, -7)), alpha=0.6)
        pen.oval("#fff3c0.raw", 74, 70, 22, 18, tilt=-30, alpha=0.55)
    if pen.variant != "shining":
        for x in (74, 106):
            pen.oval("#6b3a1e.raw", x, 84, 4.6, 6)
            pen.oval("#ffffff.raw", x + 1.6, 81.6, 1.7)
        for x in (64, 116):
            pen.oval("#ee6a3c.raw", x, 98, 7, 5, alpha=0.45)
        pen.line("#6b3a1e.raw", [(76, 100), (90, 109), (104, 100)], 3.2)
    pen.anchor("face", 90, 84, size=66)


@draws(
    "moon",
    box=(140, 140),
    height_m=30,
    slots={"face": "#f6e9bd"},
    faces="front",
    stance="sky",
    variants=("full", "crescent", "half"),
    aliases=("full moon", "crescent moon", "half moon"),
    tags=("night",),
    is_lit_at_night=True,
)
def moon(pen: Pen) -> None:
    """Draw the moon with soft seas, or as a crescent or half."""
    if pen.is_night:
        at = {"crescent": (58, 82, 68), "half": (48, 70, 62)}.get(pen.variant, (70, 70, 70))
        pen.glow("face.raw", *at, alpha=0.5 if pen.variant == "full" else 0.32)
    if pen.variant == "crescent":
        shape = smooth(
            [
                (92, 8, 0),
                (42, 18),
                (14, 66),
                (34, 116),
                (80, 130),
                (126, 104, 0),
                (86, 104),
                (58, 78),
                (60, 38),
            ]
        )
    elif pen.variant == "half":
        shape = smooth([(76, 14, 0), (36, 24), (16, 70), (36, 116), (76, 126, 0), (82, 70, 0.4)])
    else:
        shape = ellipse(70, 70, 58, 58)
    pen.fill("face.raw", shape)
    with pen.inside(shape):
        for x, y, r in (
            (50, 50, 13),
            (80, 40, 8),
            (90, 78, 15),
            (54, 94, 10),
            (32, 72, 6),
            (76, 108, 6),
            (66, 116, 7),
        ):
            pen.oval("face.shade", x, y, r, r * 0.92, alpha=0.5)
            pen.oval("face.raw", x + 1.6, y + 2, r * 0.84, r * 0.76, alpha=0.7)
        pen.fill("face.deep", shape.plus(shape.moved(-8, -7)), alpha=0.24)


def five_points(cx: float, cy: float, radius: float) -> Outline:
    """Return a plump five-pointed star with rounded tips."""
    far = ring(cx, cy, radius, 5)
    near = ring(cx, cy, radius * 0.52, 5, start=-54)
    return smooth(
        [
            (p[0], p[1], 0.35 if i % 2 == 0 else 0.12)
            for i, p in enumerate(p for pair in zip(far, near, strict=True) for p in pair)
        ]
    )


@draws(
    "star",
    box=(150, 150),
    height_m=12,
    slots={"gold": "#fbcf45"},
    faces="front",
    stance="sky",
    variants=("shining", "smiling"),
    aliases=("golden star", "five-pointed star"),
    tags=("night", "shape"),
    is_lit_at_night=True,
)
def one_star(pen: Pen) -> None:
    """Draw a five-pointed star."""
    if pen.is_night:
        pen.glow("gold.raw", 75, 78, 75, alpha=0.5)
    shape = five_points(75, 80, 72)
    pen.fill("gold.lit", shape)
    with pen.inside(shape):
        for k in range(5):
            (tx, ty, *_) = ring(75, 80, 74, 5, start=-90)[k]
            (nx, ny, *_) = ring(75, 80, 38, 5, start=-54)[k]
            tone, alpha = ("gold.shade", 0.7) if k in (0, 1, 2) else ("gold.pale", 0.45)
            pen.poly(tone, [(75, 80), (tx, ty), (nx, ny)], alpha=alpha)
    if pen.variant == "smiling":
        for x in (62, 88):
            pen.oval("#6b3a1e", x, 76, 4.4, 5.6)
            pen.oval("#ffffff.raw", x + 1.6, 74, 1.6)
        pen.line("#6b3a1e", [(66, 90), (75, 96), (84, 90)], 3)
    pen.anchor("grip", 75, 110)


def puffs(pen: Pen, slot: str) -> Outline:
    """Draw a heaped cloud in a box of 240 x 140."""
    cloud = smooth(
        [
            (8, 104),
            (22, 76),
            (50, 70, 0.2),
            (62, 38),
            (102, 16),
            (142, 28),
            (158, 52, 0.2),
            (184, 46),
            (206, 62),
            (208, 82, 0.2),
            (230, 92),
            (232, 118),
            (208, 132),
            (120, 135),
            (36, 133),
            (14, 124),
        ]
    )
    pen.fill(f"{slot}.light", cloud, to=slot)
    with pen.inside(cloud):
        pen.blob(
            f"{slot}.shade",
            [
                (0, 116, 0.2),
                (44, 124),
                (70, 108),
                (104, 122),
                (140, 108),
                (176, 122),
                (206, 110),
                (240, 116, 0.2),
                (240, 150),
                (0, 150),
            ],
            alpha=0.55,
        )
        pen.fill("#ffffff.raw", cloud.plus(cloud.moved(3, 4)), alpha=0.7)
        pen.line(f"{slot}.shade", [(66, 78), (78, 62), (98, 60)], 4, alpha=0.35)
        pen.line(f"{slot}.shade", [(150, 86), (164, 74), (182, 78)], 4, alpha=0.35)
    return cloud


@draws(
    "cloud",
    box=(240, 142),
    height_m=30,
    slots={"vapour": "#f1f5fa"},
    faces="front",
    stance="sky",
    variants=("fluffy", "smiling"),
    aliases=("fluffy cloud", "white cloud"),
    tags=("weather",),
)
def cloud(pen: Pen) -> None:
    """Draw a heaped white cloud."""
    puffs(pen, "vapour")
    if pen.variant == "smiling":
        for x in (98, 136):
            pen.oval("#3d4a63", x, 84, 5, 6.4)
            pen.oval("#ffffff.raw", x + 1.8, 82, 1.9)
        for x in (84, 150):
            pen.oval("#f08a92", x, 97, 8, 5, alpha=0.5)
        pen.line("#3d4a63", [(108, 96), (117, 103), (126, 96)], 3.2)
    pen.anchor("top", 112, 36, size=150)
    pen.anchor("seat", 112, 44, size=150)


@draws(
    "rain cloud",
    box=(240, 230),
    height_m=40,
    slots={"vapour": "#8c9bb3", "rain": "#5aa9dd", "bolt": "#fccb3c"},
    faces="front",
    stance="sky",
    variants=("raining", "stormy", "snowing"),
    aliases=(
        "storm cloud",
        "thundercloud",
        "thunder cloud",
        "dark cloud",
        "raincloud",
        "grey cloud",
    ),
    tags=("weather",),
)
def rain_cloud(pen: Pen) -> None:
    """Draw a dark cloud with rain, a bolt or snow below it."""
    for i, (x, y) in enumerate(
        (
            (44, 150),
            (84, 160),
            (124, 150),
            (164, 162),
            (204, 150),
            (62, 190),
            (104, 198),
            (146, 190),
            (186, 198),
        )
    ):
        if pen.variant == "snowing":
            for k in range(3):
                with pen.turned(60 * k, x, y + 10):
                    pen.line("#ffffff", [(x, y), (x, y + 20)], 3.4)
        elif pen.variant != "stormy" or i not in (2, 6, 7):
            pen.blob(
                "rain",
                [(x, y, 0), (x + 1, y + 14), (x - 5, y + 24), (x - 12, y + 18), (x - 9, y + 10)],
            )
    if pen.variant == "stormy":
        bolt(pen, 100, 112, 0.62)
    puffs(pen, "vapour")


def bolt(pen: Pen, x: float, y: float, scale: float) -> None:
    """Draw a bolt of lightning with its top left at (x, y); 110 x 184 units."""
    with pen.moved(x, y, scale=scale):
        shape = smooth(
            [
                (46, 2, 0),
                (98, 2, 0),
                (70, 66, 0),
                (108, 66, 0),
                (28, 182, 0),
                (50, 96, 0),
                (8, 96, 0),
            ]
        )
        pen.fill("bolt.lit", shape)
        with pen.inside(shape):
            pen.poly(
                "#f2962c.raw",
                [(98, 2), (70, 66), (108, 66), (28, 182), (84, 74), (54, 74), (84, 0)],
                alpha=0.7,
            )
            pen.poly("#fff3b8.raw", [(46, 0), (60, 0), (22, 96), (6, 98)], alpha=0.8)


@draws(
    "lightning",
    box=(116, 190),
    height_m=40,
    slots={"bolt": "#fccb3c"},
    faces="front",
    stance="sky",
    plural="lightning bolts",
    aliases=("lightning bolt", "thunderbolt", "bolt of lightning", "thunder", "flash of lightning"),
    tags=("weather", "symbol"),
    is_lit_at_night=True,
)
def lightning(pen: Pen) -> None:
    """Draw a bolt of lightning."""
    if pen.is_night:
        pen.glow("bolt.raw", 58, 90, 110, alpha=0.6)
    bolt(pen, 2, 3, 1.0)
    pen.anchor("grip", 58, 90)


@draws(
    "rainbow",
    box=(300, 166),
    height_m=60,
    slots={"cloud": "#f4f7fb"},
    faces="front",
    stance="sky",
    tags=("weather",),
)
def rainbow(pen: Pen) -> None:
    """Draw a rainbow between two small clouds."""
    for i, tone in enumerate(
        ("#e5483f", "#f28c38", "#f9d24a", "#5fb65a", "#4690d8", "#6a5bc0", "#a05cc0")
    ):
        r = 128 - 10.4 * i
        pen.line(
            f"{tone}.raw",
            [
                (150 - r, 140),
                (150 - r * 0.92, 140 - r * 0.4),
                (150 - r * 0.71, 140 - r * 0.71),
                (150 - r * 0.38, 140 - r * 0.925),
                (150, 140 - r),
                (150 + r * 0.38, 140 - r * 0.925),
                (150 + r * 0.71, 140 - r * 0.71),
                (150 + r * 0.92, 140 - r * 0.4),
                (150 + r, 140),
            ],
            10.8,
        )
    for x in (4, 196):
        with pen.moved(x, 104, scale=0.42):
            puffs(pen, "cloud")


@draws(
    "snowflake",
    box=(160, 160),
    height_m=12,
    slots={"ice": "#7ec4ea"},
    faces="front",
    stance="sky",
    aliases=("snow flake", "ice crystal"),
    tags=("weather", "winter"),
)
def snowflake(pen: Pen) -> None:
    """Draw a six-armed snowflake."""
    for tone, dx, width in (("ice.shade", 1.6, 8.0), ("ice", 0.0, 7.0)):
        for k in range(6):
            with pen.turned(60 * k, 80, 80):
                pen.line(tone, [(80 + dx, 80 + dx), (80 + dx, 8 + dx)], width)
                for y, n in ((26, 15), (46, 19)):
                    pen.line(
                        tone,
                        [
                            (80 - n + dx, y - n * 0.62 + dx, 0),
                            (80 + dx, y + dx, 0),
                            (80 + n + dx, y - n * 0.62 + dx, 0),
                        ],
                        width * 0.86,
                    )
    for k in range(6):
        with pen.turned(60 * k, 80, 80):
            pen.line("ice.pale", [(78.6, 70), (78.6, 14)], 1.8)
    pen.poly("ice.light", ring(80, 80, 15, 6))
    pen.poly("ice.pale", ring(80, 80, 8, 6))


@draws(
    "tornado",
    box=(200, 240),
    height_m=60,
    slots={"dust": "#98a0ae"},
    faces="front",
    stance="ground",
    plural="tornadoes",
    aliases=("whirlwind", "twister", "hurricane", "cyclone"),
    tags=("weather",),
    shadow=(70, 130),
)
def tornado(pen: Pen) -> None:
    """Draw a whirlwind, wide above and pointed below."""
    funnel = smooth(
        [
            (6, 26, 0.4),
            (30, 60),
            (52, 96),
            (60, 132),
            (78, 168),
            (84, 200),
            (98, 234, 0.2),
            (106, 234, 0.2),
            (118, 200),
            (126, 168),
            (148, 132),
            (152, 96),
            (180, 60),
            (194, 26, 0.4),
        ]
    )
    pen.form("dust", funnel, shade=12, light=4)
    with pen.inside(funnel):
        rows = (
            (104, 56, 86, 20),
            (100, 88, 62, 17),
            (106, 118, 50, 14),
            (100, 148, 38, 12),
            (104, 176, 28, 10),
            (100, 202, 20, 8),
        )
        for x, y, rx, ry in rows:
            pen.line(
                "dust.deep",
                [
                    (x - rx, y - 4),
                    (x - rx * 0.4, y + ry * 0.7),
                    (x + rx * 0.5, y + ry * 0.7),
                    (x + rx, y - 4),
                ],
                4,
                alpha=0.55,
            )
            pen.line(
                "dust.pale",
                [
                    (x - rx * 0.9, y - 8),
                    (x - rx * 0.4, y + ry * 0.3),
                    (x + rx * 0.4, y + ry * 0.35),
                ],
                3,
                alpha=0.7,
            )
    pen.form("dust", ellipse(100, 27, 96, 24), shade=5, light=4)
    pen.oval("dust.deep", 100, 24, 76, 15)
    pen.oval("dust.line", 104, 26, 50, 9)
    for x, y, r in ((26, 150, 5), (168, 170, 6), (46, 206, 4), (164, 122, 4)):
        pen.form("#7a5a42", ellipse(x, y, r, r), shade=2)
    for x, y, r in ((70, 230, 12), (132, 230, 13), (102, 234, 14)):
        pen.form("dust", ellipse(x, y - 6, r * 1.2, r * 0.8), shade=4, light=2)
