"""Owns the drawings of planets and galaxies; what flies through space belongs to vehicles.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from typing import Final

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, smooth
from tintype.engine.vignette.art.pen import Grade, Pen

SUNLIT: Final = Grade()
"""Planets stand in the sun whatever the time of day is here."""


def ball(pen: Pen, slot: str, x: float, y: float, radius: float) -> Outline:
    """Fill a planet and return its outline."""
    outline = ellipse(x, y, radius, radius)
    pen.fill(slot, outline)
    return outline


def night_side(pen: Pen, slot: str, outline: Outline, radius: float) -> None:
    """Lay the shadow of the night side over a planet, and a thin rim of light."""
    with pen.inside(outline):
        pen.fill(
            f"{slot}.line", outline.plus(outline.moved(-radius * 0.3, -radius * 0.3)), alpha=0.34
        )
        pen.fill(
            f"{slot}.line", outline.plus(outline.moved(-radius * 0.14, -radius * 0.14)), alpha=0.3
        )
        pen.fill(
            "#ffffff.raw", outline.plus(outline.moved(radius * 0.05, radius * 0.05)), alpha=0.35
        )


@draws(
    "planet",
    box=(160, 160),
    height_m=40,
    slots={"land": "#d98a5c", "band": "#f0c08a"},
    recolour=("land", "band"),
    faces="front",
    stance="sky",
    variants=("banded", "cratered"),
    aliases=("mars", "jupiter", "venus", "mercury", "alien planet", "neptune", "uranus", "pluto"),
    tags=("space",),
)
def planet(pen: Pen) -> None:
    """Draw a planet with bands of cloud, or with craters."""
    with pen.group(grade=SUNLIT):
        disc = ball(pen, "land", 80, 80, 74)
        with pen.inside(disc):
            if pen.variant == "cratered":
                for x, y, r in (
                    (50, 54, 16),
                    (96, 42, 10),
                    (104, 92, 18),
                    (56, 108, 12),
                    (82, 70, 7),
                    (34, 84, 7),
                    (84, 130, 9),
                ):
                    pen.oval("land.shade", x, y, r, r * 0.9)
                    pen.oval("band", x + 2, y + 2, r * 0.8, r * 0.68, alpha=0.5)
            else:
                with pen.turned(-14, 80, 80):
                    for y, h, tone in (
                        (26, 12, "band"),
                        (50, 18, "band.light"),
                        (80, 8, "land.shade"),
                        (96, 20, "band"),
                        (130, 10, "land.shade"),
                    ):
                        pen.blob(
                            tone,
                            [
                                (-10, y, 0),
                                (40, y + 4),
                                (80, y - 2),
                                (120, y + 4),
                                (170, y, 0),
                                (170, y + h, 0),
                                (110, y + h - 3),
                                (60, y + h + 3),
                                (-10, y + h, 0),
                            ],
                            alpha=0.8,
                        )
                    pen.oval("land.deep", 112, 104, 17, 10, alpha=0.7)
                    pen.oval("land", 112, 104, 12, 6.6)
        night_side(pen, "land", disc, 74)


@draws(
    "saturn",
    box=(280, 180),
    height_m=50,
    slots={"land": "#e6bf7c", "ring": "#cfa98f"},
    recolour=("land", "ring"),
    faces="front",
    stance="sky",
    aliases=("ringed planet", "planet with rings", "ringed planets"),
    tags=("space",),
)
def saturn(pen: Pen) -> None:
    """Draw Saturn in its rings."""
    with pen.group(grade=SUNLIT), pen.turned(-16, 140, 90):
        rings = ((132, 38, "ring", 9), (116, 32, "ring.pale", 8), (102, 27, "ring.shade", 6))
        for rx, ry, tone, width in rings:
            pen.edge(tone, ellipse(140, 90, rx, ry), width)
        disc = ball(pen, "land", 140, 90, 68)
        with pen.inside(disc):
            for y, h, tone in (
                (36, 9, "land.shade"),
                (58, 12, "land.pale"),
                (84, 8, "land.shade"),
                (110, 14, "land.light"),
                (136, 9, "land.shade"),
            ):
                pen.blob(
                    tone,
                    [
                        (60, y, 0),
                        (140, y + 8),
                        (220, y, 0),
                        (220, y + h, 0),
                        (140, y + h + 8),
                        (60, y + h, 0),
                    ],
                    alpha=0.7,
                )
            pen.blob(
                "land.line",
                [(60, 100, 0), (140, 122), (220, 100, 0), (220, 106, 0), (140, 132), (60, 106, 0)],
                alpha=0.35,
            )
        night_side(pen, "land", disc, 68)
        front = smooth([(-10, 90, 0), (290, 90, 0), (290, 180, 0), (-10, 180, 0)])
        with pen.inside(front):
            for rx, ry, tone, width in rings:
                pen.edge(tone, ellipse(140, 90, rx, ry), width)
            pen.edge("ring.light", ellipse(139, 89, 135, 40), 1.6)


@draws(
    "earth",
    box=(160, 160),
    height_m=45,
    slots={"sea": "#3f8fd0", "land": "#6fb05a", "cloud": "#ffffff"},
    recolour=("sea", "land"),
    faces="front",
    stance="sky",
    aliases=("planet earth", "world", "the earth"),
    tags=("space",),
)
def earth(pen: Pen) -> None:
    """Draw the Earth with Africa, Europe and clouds."""
    with pen.group(grade=SUNLIT):
        disc = ball(pen, "sea", 80, 80, 74)
        with pen.inside(disc):
            for land in (
                [
                    (66, 62),
                    (84, 56),
                    (106, 62),
                    (114, 76, 0.4),
                    (126, 84),
                    (114, 102),
                    (104, 128),
                    (92, 138),
                    (84, 116),
                    (76, 98),
                    (58, 92),
                    (54, 74),
                ],
                [
                    (62, 50),
                    (66, 36),
                    (78, 30),
                    (84, 16),
                    (104, 14),
                    (130, 28),
                    (148, 56),
                    (140, 74),
                    (120, 70),
                    (110, 56, 0.4),
                    (98, 50),
                    (86, 54),
                    (76, 46),
                ],
                [(8, 40), (28, 28), (40, 38), (34, 54), (24, 62), (28, 74), (16, 78), (4, 64)],
                [(14, 86), (32, 92), (38, 106), (28, 128), (18, 120)],
                [(40, 10), (56, 8), (58, 18), (46, 24)],
                [(128, 110), (136, 104), (138, 118), (130, 124)],
            ):
                pen.blob("land", [*land])
                pen.blob("land.light", [(p[0] - 1.5, p[1] - 2) for p in land], alpha=0.35)
            pen.blob("#f6fafc", [(40, 152), (80, 144), (120, 152), (100, 166), (60, 166)])
            for pts in (
                [(20, 74), (44, 66), (66, 72), (50, 80), (30, 80)],
                [(84, 106), (110, 96), (140, 100), (118, 110)],
                [(50, 28), (74, 22), (96, 28), (72, 34)],
                [(34, 122), (58, 114), (76, 122), (54, 130)],
                [(118, 46), (138, 42), (152, 50), (132, 54)],
            ):
                pen.blob("cloud", [*pts], alpha=0.82)
        night_side(pen, "sea", disc, 74)
        pen.edge("#bfe4fa.raw", disc, 2, alpha=0.6)


@draws(
    "galaxy",
    box=(260, 190),
    height_m=80,
    slots={"arm": "#8f6fe0", "core": "#ffe3a8", "dust": "#4f86e0"},
    recolour=("arm", "core", "dust"),
    faces="front",
    stance="sky",
    plural="galaxies",
    aliases=("spiral galaxy", "milky way"),
    tags=("space",),
    is_lit_at_night=True,
)
def galaxy(pen: Pen) -> None:
    """Draw a spiral galaxy seen aslant."""
    with pen.turned(-18, 130, 95):
        pen.fill(
            "arm.raw", ellipse(130, 95, 124, 66), to="dust.raw", slope="round", alpha=0.75, fade=0
        )
        for turn in (0, 180):
            with pen.turned(turn, 130, 95):
                arm = smooth(
                    [
                        (130, 95, 0.3),
                        (150, 74),
                        (190, 72),
                        (220, 92),
                        (214, 122),
                        (168, 142),
                        (104, 142),
                        (48, 122, 0.1),
                        (110, 128),
                        (164, 124),
                        (194, 108),
                        (190, 92),
                        (164, 86),
                        (142, 100),
                    ]
                )
                pen.fill("arm.raw", arm, alpha=0.85)
                inner = smooth(
                    [
                        (140, 92, 0.2),
                        (164, 80),
                        (200, 88),
                        (206, 108),
                        (170, 132),
                        (110, 135, 0.1),
                        (164, 126),
                        (192, 106),
                        (180, 92),
                        (160, 90),
                    ]
                )
                pen.fill("#e6c8ff.raw", inner, alpha=0.75)
                for x, y, r in (
                    (206, 100, 2.6),
                    (188, 124, 2),
                    (150, 136, 2.6),
                    (96, 138, 1.8),
                    (178, 78, 2),
                    (218, 116, 1.6),
                    (70, 130, 1.6),
                ):
                    pen.oval("#ffffff.raw", x, y, r)
                pen.oval("dust.raw", 198, 116, 8, 5, alpha=0.7)
        pen.fill("core.raw", ellipse(130, 95, 46, 30), to="core.raw", slope="round", fade=0)
        pen.fill("core.raw", ellipse(130, 95, 27, 16), to="core.pale")
        pen.oval("#ffffff.raw", 130, 95, 11, 7)
    for x, y, r in (
        (30, 40, 2.4),
        (236, 34, 2),
        (226, 160, 2.4),
        (46, 160, 2),
        (150, 14, 1.8),
        (90, 22, 1.6),
    ):
        pen.oval("#fff4cf.raw", x, y, r)
