"""Owns the drawings of old arms: cannon, spear, a staff that shines.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "cannon",
    box=(240, 150),
    height_m=1.2,
    slots={"barrel": "#4a4f5a", "wood": "#8a5a38"},
    aliases=("old cannon", "pirate cannon"),
    shadow=(20, 190),
)
def cannon(pen: Pen) -> None:
    """Draw a cannon on a wooden carriage with a spoked wheel."""
    pen.form(
        "wood",
        smooth([(10, 132, 0.2), (36, 90, 0.2), (130, 78, 0.2), (140, 106, 0.2), (60, 132, 0.2)]),
        shade=6,
        light=3,
    )
    with pen.turned(-14, 110, 76):
        pen.form(
            "barrel",
            smooth(
                [(34, 52), (60, 44), (210, 56, 0.3), (210, 94, 0.3), (60, 104), (34, 96), (26, 74)]
            ),
            shade=12,
            light=6,
        )
        for x, n in ((62, 62), (120, 52), (204, 46)):
            pen.box("barrel.shade", x, 75 - n / 2, 12, n, rounding=4)
        pen.oval("barrel", 22, 74, 9)
        pen.oval("#1c1820", 212, 75, 6, 15)
    pen.oval("wood.deep", 106, 108, 39)
    pen.fill("wood.light", ellipse(106, 108, 38, 38).plus(ellipse(106, 108, 29, 29)))
    for a in range(4):
        with pen.turned(45 * a, 106, 108):
            pen.box("wood.light", 103, 78, 6, 60)
    pen.oval("barrel", 106, 108, 8)
    for x, y in ((196, 138), (216, 138), (206, 122)):
        pen.oval("barrel", x, y, 11)
        pen.oval("barrel.light", x - 3, y - 3, 4)


@draws(
    "spear",
    box=(60, 300),
    height_m=2.0,
    slots={"blade": "#c3ccd4", "shaft": "#8a5a38", "band": "#c8403a"},
    faces="front",
    aliases=("lance", "javelin", "pike", "halberd"),
    shadow=(20, 40),
)
def spear(pen: Pen) -> None:
    """Draw a spear with its point up."""
    pen.limb("shaft", [(30, 80), (30, 298)], (9, 9))
    pen.line("shaft.light", [(28, 90), (28, 290)], 2)
    pen.form(
        "blade",
        smooth([(30, 3, 0), (50, 44, 0.5), (38, 80, 0.2), (22, 80, 0.2), (10, 44, 0.5)]),
        shade=6,
        light=3,
    )
    pen.line("blade.deep", [(30, 14), (30, 76)], 2)
    pen.box("band", 21, 80, 18, 16, rounding=3)
    pen.blob("band", [(36, 92), (56, 108), (48, 124, 0.2), (42, 112), (34, 104)])
    pen.anchor("grip", 30, 190)


@draws(
    "magic staff",
    box=(80, 300),
    height_m=1.8,
    slots={"wood": "#7a5238", "crystal": "#6ac8f0"},
    recolour=("wood", "crystal"),
    faces="front",
    aliases=(
        "wizard staff",
        "wizard's staff",
        "wooden staff",
        "long staff",
        "scepter",
        "sceptre",
    ),
    plural="magic staffs",
    shadow=(30, 50),
    is_lit_at_night=True,
)
def magic_staff(pen: Pen) -> None:
    """Draw a gnarled staff with a shining crystal."""
    pen.glow("crystal.raw", 40, 40, 40, alpha=0.7 if pen.is_night else 0.4)
    pen.limb("wood", [(40, 296), (37, 190), (42, 100), (38, 74)], (10, 11, 13, 14))
    for side in (-1, 1):
        pen.limb(
            "wood",
            [(40, 88), (40 + side * 20, 64), (40 + side * 24, 38), (40 + side * 14, 14)],
            (11, 9, 7, 3),
        )
    pen.poly("crystal.raw", [(40, 12), (54, 36), (40, 66), (26, 36)])
    pen.poly("#ffffff.raw", [(40, 12), (40, 66), (26, 36)], alpha=0.45)
    pen.line("wood.light", [(37, 110), (34, 190), (36, 280)], 2)
    pen.anchor("grip", 38, 180)
