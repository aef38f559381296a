"""Owns the drawings of what fills space by itself: the solar system, a nebula.

Single planets are in `space`. Does not know settings, light or styles.
"""

from typing import Final

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.space import SUNLIT, ball, night_side

SUN: Final = (66.0, 150.0)
WORLDS: Final = (
    ("mercury", 124, -26, 8),
    ("venus", 164, 22, 13),
    ("earth", 208, -24, 14),
    ("mars", 248, 14, 10),
    ("jupiter", 316, -12, 35),
    ("saturn", 402, 16, 27),
    ("uranus", 466, -18, 18),
    ("neptune", 508, 12, 17),
)
"""Slot, distance from the sun's middle, degrees on the orbit and radius of the eight planets."""


@draws(
    "solar system",
    box=(600, 300),
    height_m=90,
    slots={
        "sun": "#ffc23d",
        "orbit": "#9fb4e6",
        "mercury": "#a79b93",
        "venus": "#e8c27a",
        "earth": "#3f86d6",
        "mars": "#d0603c",
        "jupiter": "#d9a06c",
        "saturn": "#e6c07c",
        "uranus": "#8fd6dc",
        "neptune": "#4a6be0",
    },
    recolour=("sun",),
    faces="front",
    stance="sky",
    aliases=("planetary system", "our solar system"),
    tags=("space",),
    is_lit_at_night=True,
)
def solar_system(pen: Pen) -> None:
    """Draw the sun at the left and the eight planets on their orbits, in their order."""
    sx, sy = SUN
    with pen.group(grade=SUNLIT):
        frame = ellipse(300, 150, 299, 149)
        with pen.inside(frame):
            for _, far, _, _ in WORLDS:
                pen.edge("orbit.raw", ellipse(sx, sy, far, 0.36 * far), 1.3, alpha=0.5)
        pen.fill("sun.raw", ellipse(sx, sy, 65, 65), to="sun.raw", slope="round", alpha=0.8, fade=0)
        pen.fill("sun.pale", ellipse(sx, sy, 44, 44), to="sun.raw", slope="round")
        for slot, far, degrees, radius in WORLDS:
            world(pen, slot, *on_orbit(far, degrees), radius)


def on_orbit(far: float, degrees: float) -> tuple[float, float]:
    """Return the place at so many degrees of an orbit, downwards positive."""
    # A short arc is all that a picture has room for: height by degrees, width by the circle.
    share = degrees / 60
    return SUN[0] + far * (1 - share**2) ** 0.5, SUN[1] + 0.36 * far * share * 1.6


def world(pen: Pen, slot: str, x: float, y: float, radius: float) -> None:
    """Draw one planet with what it is known by."""
    if slot == "saturn":
        with pen.turned(-14, x, y):
            pen.edge(f"{slot}.pale", ellipse(x, y, 1.9 * radius, 0.52 * radius), 0.2 * radius)
    disc = ball(pen, slot, x, y, radius)
    with pen.inside(disc):
        if slot in ("jupiter", "saturn"):
            for k in (-0.55, -0.1, 0.4):
                band = ellipse(x, y + k * radius, 1.2 * radius, 0.13 * radius)
                pen.fill(f"{slot}.shade", band, alpha=0.8)
            if slot == "jupiter":
                pen.oval(f"{slot}.deep", x + 0.35 * radius, y + 0.3 * radius, 0.24 * radius)
        if slot == "earth":
            pen.oval("#5fae57", x - 0.3 * radius, y - 0.25 * radius, 0.5 * radius, 0.42 * radius)
            pen.oval("#5fae57", x + 0.4 * radius, y + 0.4 * radius, 0.4 * radius, 0.34 * radius)
    night_side(pen, slot, disc, radius)
    if slot == "saturn":
        front = ellipse(x, y + 1.2 * radius, 2.4 * radius, 1.16 * radius)
        with pen.inside(front), pen.turned(-14, x, y):
            pen.edge(f"{slot}.pale", ellipse(x, y, 1.9 * radius, 0.52 * radius), 0.2 * radius)


CLOUDS: Final = (
    ("gas", 150, 100, 148, 92, 0.55),
    ("glow", 96, 84, 84, 60, 0.6),
    ("gas", 214, 120, 84, 66, 0.7),
    ("dust", 176, 66, 80, 48, 0.6),
    ("gas", 116, 136, 82, 50, 0.65),
    ("glow", 184, 110, 64, 46, 0.7),
    ("core", 150, 98, 46, 32, 0.75),
)
"""Slot, middle, radii and strength of the clouds of a nebula, the furthest first."""
VEILS: Final = (
    (
        "gas",
        "18 118, 40 74, 84 62, 110 30, 156 36, 190 18, 236 40, 246 70, 284 88, 276 126, 238 142,"
        "220 172, 172 168, 138 186, 96 172, 62 166, 46 138",
        0.62,
    ),
    ("glow", "64 112, 84 78, 126 66, 168 56, 214 74, 236 104, 204 136, 160 150, 108 148", 0.55),
    ("core", "112 104, 134 82, 172 80, 190 100, 170 120, 132 124", 0.6),
)
"""Slot, outline and strength of the veils that are seen at any size, the widest first."""
WISPS: Final = (
    "20 120, 70 70, 130 86, 176 48, 236 62, 284 36",
    "30 156, 92 122, 150 138, 206 96, 270 112",
    "70 44, 118 60, 164 100, 214 150, 262 170",
)
SPARKS: Final = (
    (52, 76, 2.4),
    (92, 132, 1.8),
    (124, 54, 2.6),
    (158, 92, 3.4),
    (188, 140, 2),
    (216, 78, 2.8),
    (248, 128, 2.2),
    (110, 100, 1.6),
    (176, 36, 1.8),
    (60, 110, 1.6),
    (232, 42, 1.6),
    (142, 162, 1.8),
)


@draws(
    "nebula",
    box=(300, 200),
    height_m=85,
    slots={"gas": "#8a5ae0", "glow": "#e86ab8", "dust": "#4f7fe6", "core": "#ffe0f0"},
    recolour=("gas", "glow"),
    faces="front",
    stance="sky",
    plural="nebulas",
    aliases=("nebulae", "cosmic cloud", "star nursery", "gas cloud"),
    tags=("space",),
    is_lit_at_night=True,
)
def nebula(pen: Pen) -> None:
    """Draw a glowing cloud of gas with young stars in it."""
    for slot, x, y, rx, ry, alpha in CLOUDS:
        cloud = ellipse(x, y, rx, ry)
        pen.fill(f"{slot}.raw", cloud, to=f"{slot}.raw", slope="round", alpha=alpha, fade=0)
    for slot, outline, alpha in VEILS:
        pen.fill(f"{slot}.raw", curve(outline), alpha=alpha)
    for k, wisp in enumerate(WISPS):
        slot = ("glow", "core", "dust")[k]
        pen.line(f"{slot}.raw", dots(wisp), 9, alpha=0.16)
        pen.line(f"{slot}.raw", dots(wisp), 3.4, alpha=0.3)
    for x, y, radius in SPARKS:
        pen.oval("#ffffff.raw", x, y, 2.4 * radius, alpha=0.2)
        pen.oval("#ffffff.raw", x, y, radius)
