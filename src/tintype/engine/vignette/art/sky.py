"""Owns the drawings of sun, moon, stars, clouds, planets and space craft.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "moon",
    box=(140, 140),
    height_m=30,
    slots={"face": "#f6e9bd"},
    faces="front",
    stance="sky",
    variants=("full", "crescent"),
    aliases=("full moon",),
    tags=("night",),
    is_lit_at_night=True,
)
def moon(pen: Pen) -> None:
    """Draw the moon with soft seas, or as a crescent."""
    if pen.variant == "crescent":
        crescent = smooth(
            [
                (88, 10, 0),
                (44, 26),
                (22, 70),
                (44, 114),
                (88, 130, 0),
                (66, 104),
                (58, 70),
                (66, 36),
            ]
        )
        pen.fill("face.raw", crescent)
        with pen.inside(crescent):
            pen.fill("face.shade", crescent.plus(crescent.moved(-7, -3)), alpha=0.5)
        return
    if pen.is_night:
        pen.glow("face.raw", 70, 70, 70, alpha=0.55)
    disc = ellipse(70, 70, 54, 54)
    pen.fill("face.raw", disc)
    with pen.inside(disc):
        for x, y, r in (
            (50, 52, 13),
            (80, 44, 8),
            (90, 78, 15),
            (56, 92, 10),
            (38, 74, 6),
            (76, 104, 6),
        ):
            pen.oval("face.shade", x, y, r, r * 0.92, alpha=0.55)
            pen.oval("face.raw", x + 1.6, y + 2, r * 0.84, r * 0.76, alpha=0.7)
        pen.fill("face.deep", disc.plus(disc.moved(-9, -7)), alpha=0.28)
