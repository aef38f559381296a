"""Owns the drawings of fruit, dishes, cakes and drinks.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "apple",
    box=(120, 130),
    height_m=0.09,
    slots={"skin": "#d63b34", "leaf": "#5fa04c", "stalk": "#6b4632", "flesh": "#fbf1d2"},
    faces="front",
    variants=("whole", "bitten"),
    tags=("fruit",),
    shadow=(28, 96),
)
def apple(pen: Pen) -> None:
    """Draw an apple with a dimple, a shine and one leaf."""
    skin = smooth(
        [
            (60, 36, 0.5),
            (84, 26),
            (110, 44),
            (113, 78),
            (92, 118),
            (72, 127),
            (60, 122, 0.6),
            (48, 127),
            (27, 117),
            (7, 78),
            (11, 44),
            (36, 26),
        ]
    )
    pen.form("skin", skin, shade=12, light=5)
    with pen.inside(skin):
        pen.blob("skin.deep", [(36, 34), (60, 42), (84, 33), (74, 26), (46, 26)], alpha=0.75)
        pen.blob("#f6ca3a", [(80, 24), (112, 40), (118, 70), (100, 50)], alpha=0.28)
        pen.blob(
            "skin.pale", [(22, 54), (32, 42), (40, 44), (30, 60), (27, 76), (21, 72)], alpha=0.85
        )
        if pen.variant == "bitten":
            bite = smooth(
                [
                    (96, 46, 0.2),
                    (90, 60),
                    (98, 70, 0.1),
                    (90, 84),
                    (100, 96, 0.2),
                    (130, 100),
                    (130, 44),
                ]
            )
            pen.form("flesh", bite, shade=4)
    pen.limb("stalk", [(59, 38), (60, 22), (67, 6)], (5, 4.4, 7))
    leaf = smooth([(62, 24, 0), (74, 6), (104, 5, 0.1), (92, 24)])
    pen.form("leaf", leaf, shade=4, light=2)
    pen.line("leaf.shade", [(66, 22), (80, 15), (98, 8)], 1.6)
    pen.anchor("grip", 60, 80)
