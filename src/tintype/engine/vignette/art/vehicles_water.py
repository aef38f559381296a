"""Owns the drawings of everything that floats: boats, ships, rafts, submarines.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "sailboat",
    box=(260, 300),
    height_m=9,
    slots={
        "sail": "#f7f0df",
        "hull": "#b8463a",
        "deck": "#c9995f",
        "mast": "#7a5238",
        "stripe": "#f4efe4",
    },
    recolour=("hull", "sail"),
    ground=288,
    stance="water",
    aliases=("sailing boat", "boat", "sailing ship", "dinghy"),
    tags=("sea", "lake"),
    shadow=(20, 236),
)
def sailboat(pen: Pen) -> None:
    """Draw a sailing boat with two full sails, heading right."""
    pen.limb("mast", [(118, 262), (118, 8)], (8, 5))
    # The wind comes from behind: both sails belly towards the bow.
    main = smooth(
        [(112, 20, 0.1), (104, 110), (112, 222, 0.2), (66, 230), (14, 226, 0.1), (66, 132)]
    )
    pen.form("sail", main, shade=10, light=4)
    with pen.inside(main):
        for y in (76, 128, 178):
            pen.line("sail.shade", [(10, y + 16), (70, y + 8), (116, y)], 1.8)
        pen.blob("sail.shade", [(112, 10), (92, 110), (96, 226), (130, 240), (130, 10)], alpha=0.6)
    jib = smooth(
        [(124, 34, 0.1), (164, 112), (226, 224, 0.1), (174, 232), (130, 224, 0.2), (138, 130)]
    )
    pen.form("sail", jib, shade=9, light=4)
    pen.limb("mast", [(10, 232), (118, 234)], (5, 6))
    pen.line("mast", [(119, 12), (242, 240)], 1.4)
    pen.blob("hull.light", [(118, 12, 0), (92, 4), (74, 14), (92, 18), (118, 24, 0)])
    with pen.in_front():
        hull = smooth(
            [
                (8, 246, 0.2),
                (60, 252),
                (150, 252),
                (252, 238, 0.1),
                (238, 266),
                (214, 290, 0.3),
                (36, 290, 0.3),
                (16, 272),
            ]
        )
        pen.form("hull", hull, shade=9, light=0)
        with pen.inside(hull):
            pen.blob(
                "stripe",
                [
                    (0, 252, 0),
                    (60, 262),
                    (150, 262),
                    (262, 246, 0),
                    (262, 254, 0),
                    (150, 270),
                    (60, 270),
                    (0, 260, 0),
                ],
            )
            pen.box("hull.deep", 0, 282, 260, 10)
        pen.blob("deck", [(8, 246, 0), (60, 251), (150, 251), (252, 238, 0), (150, 245), (60, 245)])
        pen.blob(
            "#ffffff.raw",
            [
                (14, 290, 0.2),
                (30, 283),
                (60, 288),
                (110, 284),
                (160, 288),
                (206, 283),
                (240, 291, 0.2),
                (130, 296),
            ],
            alpha=0.75,
        )
    pen.anchor("seat", 64, 252, size=40)
    pen.anchor("inside", 64, 254, size=40)
    pen.anchor("top", 118, 8, size=30)
