"""Owns the drawings of things that light up the night sky.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, smooth, star
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.sky import five_points


@draws(
    "constellation",
    box=(260, 170),
    height_m=30,
    slots={"gold": "#fff0b8"},
    faces="front",
    stance="sky",
    aliases=("twinkling stars", "cluster of stars", "scattered stars"),
    tags=("night",),
    is_lit_at_night=True,
)
def constellation(pen: Pen) -> None:
    """Draw a scatter of twinkling stars."""
    for x, y, r in (
        (50, 50, 30),
        (132, 104, 36),
        (214, 46, 28),
        (34, 132, 18),
        (232, 130, 20),
        (128, 30, 18),
        (84, 98, 12),
        (176, 62, 12),
        (184, 148, 13),
        (86, 152, 9),
        (14, 88, 8),
        (248, 88, 8),
    ):
        if pen.is_night:
            pen.glow("gold.raw", x, y, r * 1.3, alpha=0.45)
        pen.fill("gold.lit" if pen.is_night else "#f3bf3c", star(x, y, r, r * 0.3, 4))
        pen.fill("#ffffff.raw", star(x, y, r * 0.45, r * 0.16, 4), alpha=0.8)


@draws(
    "shooting star",
    box=(240, 150),
    height_m=25,
    slots={"gold": "#fbd35a", "tail": "#ffe9a8"},
    recolour=("gold", "tail"),
    stance="sky",
    aliases=("meteor", "star fall"),
    tags=("night",),
    is_lit_at_night=True,
    along=("tail",),
)
def shooting_star(pen: Pen) -> None:
    """Draw a star with a long tail, falling to the right."""
    if pen.is_night:
        pen.glow("gold.raw", 192, 104, 60, alpha=0.6)
    for a, b, c in (
        ((4, 8), (180, 78), (158, 112)),
        ((56, 4), (200, 74), (176, 100)),
        ((6, 46), (164, 100), (150, 128)),
    ):
        pen.blob("tail.raw", [(*a, 0), b, c], alpha=0.55)
    pen.blob("#ffffff.raw", [(40, 24, 0), (188, 84), (176, 104)], alpha=0.6)
    shape = five_points(192, 104, 44)
    pen.fill("gold.lit", shape)
    with pen.inside(shape):
        pen.fill("gold.shade", shape.plus(shape.moved(-5, -5)), alpha=0.8)
        pen.oval("#fff7d6.raw", 184, 96, 14, 11, alpha=0.6)


@draws(
    "comet",
    box=(260, 160),
    height_m=30,
    slots={"ice": "#bfe6f5", "tail": "#7fb8ee", "rock": "#8d84a8"},
    recolour=("tail", "rock"),
    stance="sky",
    aliases=("meteorite",),
    tags=("night", "space"),
    is_lit_at_night=True,
    along=("rock", "ice"),
)
def comet(pen: Pen) -> None:
    """Draw a comet with a broad tail, flying down to the right."""
    if pen.is_night:
        pen.glow("ice.raw", 206, 110, 54, alpha=0.6)
    pen.fill(
        "tail.raw",
        smooth([(4, 4, 0), (110, 26), (226, 76), (240, 120), (206, 150), (168, 136), (70, 76)]),
        alpha=0.4,
    )
    pen.fill(
        "ice.raw",
        smooth([(44, 26, 0), (130, 46), (224, 84), (236, 122), (206, 144), (176, 130), (104, 80)]),
        alpha=0.7,
    )
    pen.fill(
        "#ffffff.raw",
        smooth([(96, 52, 0), (160, 66), (222, 92), (228, 122), (204, 138), (180, 122)]),
        alpha=0.75,
    )
    rock = smooth(
        [
            (184, 96),
            (200, 82),
            (224, 86),
            (238, 104),
            (232, 128),
            (210, 138),
            (188, 128),
            (180, 112),
        ]
    )
    pen.form("rock", rock, shade=7, light=4)
    for x, y, r in ((202, 102, 6), (220, 116, 7), (200, 122, 4)):
        pen.oval("rock.deep", x, y, r, r * 0.85, alpha=0.7)


@draws(
    "northern lights",
    box=(300, 180),
    height_m=60,
    slots={"green": "#6fe0a2", "violet": "#ad94ef"},
    recolour=("green", "violet"),
    faces="front",
    stance="sky",
    plural="northern lights",
    aliases=("aurora", "aurora borealis", "polar lights", "northern light"),
    tags=("night", "winter"),
    is_lit_at_night=True,
)
def northern_lights(pen: Pen) -> None:
    """Draw curtains of northern light."""
    # Upside down, because a gradient runs from full to faint and a curtain is bright at its foot.
    with pen.group(matrix=(1, 0, 0, -1, 0, 180)), pen.group(blur=2.4):
        for slot, foot, tall, alpha, shift in (
            ("violet", 66, 104, 0.75, 3),
            ("green", 40, 112, 0.8, 0),
            ("green", 12, 100, 0.95, 5),
        ):
            low: list[Point] = []
            high: list[Point] = []
            for i in range(25):
                x = 10 + 11.6 * i
                wave = ((i + shift) % 8 - 4) / 4
                y = foot + 16 * (1 - wave * wave) * (1 if ((i + shift) // 8) % 2 else -1) + 16
                edge = min(i, 24 - i, 5) / 5
                low.append((x, max(4, y)))
                ray = 0.72 + 0.28 * ((i * 7 + shift) % 5) / 4
                high.append((x, min(174, max(4, y) + 6 + tall * ray * edge)))
            curtain = smooth([*low, *reversed(high)])
            # Fading to no less than this, it is gauze, which line styles draw too.
            pen.fill(f"{slot}.raw", curtain, to=f"{slot}.raw", alpha=alpha * 0.9, fade=0.25)
            hem = smooth([*low, *[(x, y + 14) for x, y, *_ in reversed(low)]])
            pen.fill(f"{slot}.pale", hem, to=f"{slot}.raw", alpha=alpha * 0.55, fade=0)
            with pen.inside(curtain):
                for i in range(18):
                    x, wide = 14 + 15.2 * i, 3 + 2 * ((i * 5 + shift) % 3)
                    pen.box(f"{slot}.pale", x, foot - 4, wide, tall, alpha=0.25, fade=0)


@draws(
    "fireworks",
    box=(280, 260),
    height_m=60,
    slots={"first": "#ff6a5c", "second": "#ffd04f", "third": "#66c6ff"},
    recolour=("first", "second", "third"),
    faces="front",
    stance="sky",
    plural="fireworks",
    aliases=("firework",),
    tags=("party", "night"),
    is_lit_at_night=True,
)
def fireworks(pen: Pen) -> None:
    """Draw three bursts of fireworks."""
    for slot, x, y, r, count in (
        ("first", 96, 92, 86, 16),
        ("third", 210, 70, 60, 14),
        ("second", 186, 188, 66, 14),
    ):
        if pen.is_night:
            pen.glow(f"{slot}.raw", x, y, r * 1.1, alpha=0.5)
        for k in range(count):
            with pen.turned(360 * k / count, x, y):
                pen.limb(f"{slot}.raw", [(x, y - r * 0.2), (x, y - r * 0.76)], (1.4, 4.4))
                pen.oval(f"{slot}.raw", x, y - r * 0.92, 4.2)
            with pen.turned(360 * (k + 0.5) / count, x, y):
                pen.limb("#fff4cf.raw", [(x, y - r * 0.16), (x, y - r * 0.44)], (1, 2.6))
                pen.oval(f"{slot}.light", x, y - r * 0.6, 2.6)
        pen.oval("#ffffff.raw", x, y, r * 0.08)
