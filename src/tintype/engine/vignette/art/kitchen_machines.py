"""Owns the drawings of small machines of the kitchen.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "toaster",
    box=(190, 160),
    height_m=0.22,
    slots={"body": "#d6534a", "steel": "#c3cad3", "toast": "#d99a4f"},
    recolour=("body", "steel"),
    faces="front",
    tags=("kitchen",),
    shadow=(20, 170),
)
def toaster(pen: Pen) -> None:
    """Draw a toaster with two slices jumping up."""
    for x, y in ((36, 12), (98, 8)):
        slice_ = smooth(
            [
                (x + 4, 70, 0.2),
                (x + 4, y + 26),
                (x, y + 12),
                (x + 14, y),
                (x + 44, y),
                (x + 58, y + 12),
                (x + 54, y + 26),
                (x + 54, 70, 0.2),
            ]
        )
        pen.form("#a8682f", slice_, shade=3)
        pen.fill("toast", slice_.scaled(0.86, 0.86, x + 29, 44))
    pen.box("steel.line", 26, 54, 138, 10, rounding=4)
    body = smooth(
        [
            (12, 146, 0.3),
            (12, 92),
            (26, 62),
            (60, 58),
            (130, 58),
            (164, 62),
            (178, 92),
            (178, 146, 0.3),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    pen.form("steel", rectangle(8, 138, 174, 12, rounding=5), shade=3, light=3)
    pen.box("body.deep", 166, 82, 5, 40, rounding=2)
    pen.form("steel", rectangle(160, 84, 24, 11, rounding=4), shade=3, light=2)
    pen.form("steel", ellipse(140, 118, 11, 11), shade=3, light=2)
    pen.limb("body.pale", [(30, 110), (34, 84), (48, 74)], (6, 7, 4), alpha=0.75)
    for x in (24, 146):
        pen.box("#34363f", x, 149, 20, 8, rounding=3)


@draws(
    "microwave",
    box=(220, 140),
    height_m=0.32,
    slots={"body": "#e6e8ea", "glass": "#3a3d48"},
    faces="front",
    aliases=("microwave oven",),
    tags=("kitchen",),
    shadow=(14, 206),
)
def microwave(pen: Pen) -> None:
    """Draw a microwave oven."""
    for x in (20, 180):
        pen.box("#34363f", x, 128, 20, 9, rounding=3)
    pen.form("body", rectangle(6, 6, 208, 124, rounding=9), shade=6, light=4)
    pen.form("body", rectangle(14, 14, 142, 108, rounding=6), shade=3, light=3)
    window = rectangle(24, 26, 114, 84, rounding=7)
    pen.fill("glass", window, to="#6d5a4a.lit")
    with pen.inside(window):
        pen.poly("#ffffff.raw", [(40, 120), (90, 10), (112, 10), (62, 120)], alpha=0.14)
        pen.oval("glass.light", 82, 100, 44, 6, alpha=0.8)
    pen.limb("glass", [(147, 34), (147, 102)], (6, 6))
    pen.box("#2b3a3a", 166, 20, 40, 18, rounding=3)
    for k, x in enumerate((170, 180, 190)):
        pen.box("#7ce0a2.lit", x + (k > 0) * 3, 24, 6, 10, rounding=1)
    for row in range(4):
        for col in range(3):
            pen.box("body.deep", 167 + 14 * col, 48 + 15 * row, 10, 9, rounding=2, alpha=0.6)
    pen.box("#5f9fc0", 167, 108, 38, 12, rounding=3)


@draws(
    "blender",
    box=(110, 220),
    height_m=0.42,
    slots={"body": "#d6534a", "glass": "#d9ecf2", "drink": "#f08ab0"},
    recolour=("body", "drink"),
    faces="front",
    aliases=("mixer", "food processor"),
    tags=("kitchen",),
    shadow=(16, 94),
)
def blender(pen: Pen) -> None:
    """Draw a blender with a fruit drink."""
    pen.edge(
        "glass.deep",
        smooth([(86, 52, 0.3), (104, 56), (100, 116), (82, 124, 0.3)], is_closed=False),
        8,
    )
    jar = polygon([(18, 36), (92, 36), (82, 146), (28, 146)], rounding=4)
    pen.fill("glass", jar, alpha=0.8)
    with pen.inside(jar):
        pen.box("drink", 10, 76, 90, 80)
        pen.oval("drink.light", 55, 76, 40, 6)
        for x, y, tone in ((40, 96, "#d6372f"), (62, 112, "#f2c64a"), (46, 128, "#5fb65a")):
            pen.oval(tone, x, y, 6)
        pen.poly("#ffffff.raw", [(28, 40), (36, 40), (42, 146), (36, 146)], alpha=0.6)
    pen.edge("glass.deep", jar, 2)
    pen.form("body", rectangle(14, 24, 82, 16, rounding=6), shade=4, light=3)
    pen.form("body", rectangle(42, 8, 26, 20, rounding=6), shade=3, light=3)
    base = smooth(
        [(28, 144, 0.2), (82, 144, 0.2), (92, 176), (98, 212, 0.3), (12, 212, 0.3), (18, 176)]
    )
    pen.form("body", base, shade=7, light=4)
    pen.form("#f6f1e6", ellipse(55, 184, 15, 15), shade=4, light=2)
    pen.line("#34363f", [(55, 184), (62, 174)], 3)
    for x in (20, 74):
        pen.box("#34363f", x, 210, 16, 7, rounding=3)
