"""Owns the drawings of what other things are seen in or on: a bag of film, a cord, a banner.

Does not know settings, light or styles, nor what is put there (`attach`).
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "plastic bag",
    box=(180, 230),
    height_m=0.34,
    slots={"film": "#dbeef4", "water": "#8fcfe6", "tie": "#d8533f"},
    faces="front",
    variants=("empty", "full"),
    aliases=("clear bag", "see-through bag", "transparent bag"),
    tags=("shop",),
    shadow=(30, 150),
)
def plastic_bag(pen: Pen) -> None:
    """Draw a bag of clear film, tied at the neck; the full one has water in it."""
    pen.blob(
        "film", [(84, 52), (58, 14, 0.2), (76, 20), (92, 8), (106, 20), (124, 12, 0.2), (98, 52)]
    )
    body = smooth(
        [
            (84, 50, 0.2),
            (60, 84),
            (24, 108),
            (10, 158),
            (24, 210),
            (90, 226),
            (156, 210),
            (170, 158),
            (156, 108),
            (120, 84),
            (98, 50, 0.2),
        ]
    )
    pen.fill("film", body, alpha=0.5)
    if pen.variant == "full":
        with pen.inside(body):
            pen.blob(
                "water",
                [
                    (0, 108, 0),
                    (48, 104),
                    (90, 110),
                    (134, 104),
                    (180, 108, 0),
                    (180, 230, 0),
                    (0, 230, 0),
                ],
                alpha=0.8,
            )
            pen.line("water.light", [(24, 110), (60, 106), (96, 111), (154, 107)], 3)
    pen.anchor("within", 90, 162, size=104)
    pen.anchor("inside", 90, 206, size=110)
    pen.anchor("grip", 91, 20)
    with pen.in_front():
        pen.limb("#ffffff.raw", [(32, 188), (28, 146), (44, 116)], (4, 8, 4), alpha=0.75)
        pen.limb("#ffffff.raw", [(150, 190), (154, 158)], (3, 4), alpha=0.5)
        pen.edge("film.shade", body, 2.4)
        pen.form("tie", rectangle(80, 44, 22, 12, rounding=5), shade=3, light=2)


@draws(
    "washing cord",
    box=(420, 250),
    height_m=2.4,
    slots={"rope": "#8a7358", "pole": "#a9794c"},
    faces="front",
    plural="washing cords",
    tags=("home",),
    shadow=(4, 416),
)
def washing_cord(pen: Pen) -> None:
    """Draw a cord that sags between two poles; things hang from it."""
    for x in (12, 408):
        pen.limb("pole", [(x, 4), (x, 248)], (15, 18), is_blunt=True)
        pen.oval("pole.light", x, 6, 8, 3)
    pen.line("rope", [(12, 14), (110, 34), (210, 40), (310, 34), (408, 14)], 4)
    pen.anchor("bottom", 210, 39, size=360)


@draws(
    "single cord",
    box=(40, 240),
    height_m=1.0,
    slots={"rope": "#8a7f7a", "wood": "#8a5a38"},
    faces="front",
    stance="hang",
    plural="single cords",
    tags=("home",),
)
def single_cord(pen: Pen) -> None:
    """Draw a thin cord that hangs straight down from a stick."""
    pen.limb("rope", [(20, 4), (20, 239)], (4, 4), is_blunt=True)
    for y in range(12, 236, 9):
        pen.line("rope.shade", [(18, y), (22, y + 4)], 1.2)
    pen.limb("wood", [(2, 6), (38, 4)], (8, 6))
    pen.anchor("bottom", 20, 236)


@draws(
    "long banner",
    box=(460, 96),
    height_m=0.8,
    slots={"cloth": "#f4efe4", "ink": "#c8403a", "pole": "#8a5a38"},
    recolour=("cloth", "ink"),
    faces="front",
    aliases=("protest banner", "cloth banner", "rally banner"),
    tags=("text", "party"),
    shadow=(10, 450),
)
def long_banner(pen: Pen) -> None:
    """Draw a sheet of cloth with words between two poles, which a row of people holds."""
    for x in (8, 452):
        pen.limb("pole", [(x, 2), (x, 95)], (7, 7), is_blunt=True)
    sheet = smooth(
        [
            (12, 8, 0.1),
            (110, 12),
            (230, 10),
            (350, 13),
            (448, 8, 0.1),
            (448, 86, 0.1),
            (350, 90),
            (230, 88),
            (110, 91),
            (12, 86, 0.1),
        ]
    )
    pen.form("cloth", sheet, shade=5, light=3)
    for x in (96, 190, 284, 378):
        pen.line("cloth.shade", [(x, 14), (x - 4, 50), (x + 2, 86)], 1.8, alpha=0.6)
    inscribe(pen, "ink", 30, 22, 400, 56, weight=0.18)
