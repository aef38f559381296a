"""Owns the drawings of everything that carries people: on roads, rails, water and in the air.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import polygon, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "car",
    box=(300, 132),
    height_m=1.55,
    slots={
        "paint": "#d64b3c",
        "glass": "#a9d3e2",
        "tyre": "#2f2d37",
        "chrome": "#d5dae0",
        "lamp": "#fdeeb5",
        "tail": "#b3202f",
    },
    tags=("road",),
    shadow=(22, 280),
    is_lit_at_night=True,
)
def car(pen: Pen) -> None:
    """Draw a small friendly car in side view with round wings."""
    if pen.is_night:
        pen.glow("lamp.lit", 292, 76, 60, alpha=0.75)
    body = smooth(
        [
            (8, 100, 0.3),
            (8, 72),
            (22, 58),
            (58, 52, 0.6),
            (84, 22),
            (110, 10),
            (160, 9),
            (188, 22),
            (216, 53, 0.6),
            (262, 58),
            (288, 72),
            (293, 98, 0.4),
            (286, 106, 0.3),
            (14, 106, 0.3),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("paint.shade", 0, 84, 300, 30)
        pen.box("paint.light", 0, 66, 300, 3.5, rounding=1.5, alpha=0.8)
    rear = polygon([(76, 52), (93, 27), (114, 19), (131, 19), (131, 52)], rounding=6)
    front = polygon([(139, 19), (160, 19), (180, 28), (202, 52), (139, 52)], rounding=6)
    for pane in (rear, front):
        pen.fill("glass.lit" if pen.is_night else "glass", pane)
        with pen.inside(pane):
            x = 84 if pane is rear else 150
            pen.poly(
                "glass.pale", [(x + 20, 10), (x + 34, 10), (x + 8, 60), (x - 6, 60)], alpha=0.7
            )
    pen.line("paint.deep", [(135, 54), (134, 80), (138, 98)], 1.8)
    pen.line("paint.deep", [(70, 56), (66, 76), (74, 90)], 1.8)
    pen.line("paint.deep", [(210, 56), (214, 74), (208, 88)], 1.8)
    for x in (118, 186):
        pen.box("chrome", x - 10, 62, 17, 4.6, rounding=2)
    pen.form("paint", smooth([(196, 44), (206, 40), (212, 46), (208, 53), (198, 52)]), shade=3)
    pen.blob("lamp.lit", [(276, 66), (288, 72), (290, 82), (280, 84), (274, 76)])
    pen.blob(
        "tail.lit" if pen.is_night else "tail", [(9, 70), (16, 66), (19, 76), (16, 86), (8, 86)]
    )
    pen.box("chrome", 268, 92, 28, 9, rounding=4)
    pen.box("chrome", 4, 92, 26, 9, rounding=4)
    for x in (68, 232):
        wheel(pen, x, 102, 29)
    pen.anchor("seat", 160, 50, size=40)
    pen.anchor("inside", 160, 52, size=40)
    pen.anchor("top", 136, 10, size=90)


def wheel(pen: Pen, x: float, y: float, radius: float) -> None:
    """Draw a wheel with its dark arch behind it."""
    pen.oval("tyre.line", x, y - 2, radius * 1.16, radius * 1.14)
    pen.oval("tyre", x, y, radius)
    pen.oval("tyre.light", x, y, radius * 0.72, alpha=0.35)
    pen.oval("chrome", x, y, radius * 0.6)
    pen.oval("chrome.shade", x, y, radius * 0.46)
    pen.oval("chrome.light", x - radius * 0.06, y - radius * 0.08, radius * 0.34)
    pen.oval("tyre", x, y, radius * 0.1)


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
