"""Owns the drawings of small delights: roses in paper, cheesecake, nachos, a house in a mushroom.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "rose bouquet",
    box=(190, 230),
    height_m=0.5,
    slots={"rose": "#d2304a", "wrap": "#f2e2d0", "ribbon": "#b8324a", "leaf": "#4f8f4a"},
    recolour=("rose",),
    faces="front",
    aliases=("bouquet of roses", "bunch of roses", "bouquet of red roses", "red rose bouquet"),
    plural="bouquets of roses",
    tags=("garden",),
    shadow=(50, 120),
)
def rose_bouquet(pen: Pen) -> None:
    """Draw a dozen roses in paper with a bow."""
    with pen.moved(10, 8):
        pen.form(
            "wrap.shade",
            smooth([(14, 76, 0.3), (85, 40), (156, 76, 0.3), (104, 190), (66, 190)]),
            shade=0,
        )
        for x, y, tilt in (
            (16, 60, -40),
            (154, 60, 40),
            (40, 22, -20),
            (130, 22, 20),
            (85, 10, 0),
            (8, 88, -70),
            (162, 88, 70),
        ):
            pen.oval("leaf", x, y, 8, 17, tilt=tilt)
        for x, y in (
            (50, 38),
            (85, 26),
            (120, 38),
            (32, 66),
            (68, 58),
            (104, 58),
            (138, 66),
            (50, 88),
            (86, 84),
            (120, 88),
        ):
            _rose(pen, x, y, 20)
        pen.form(
            "wrap",
            smooth(
                [
                    (8, 84, 0.1),
                    (46, 104),
                    (85, 112),
                    (124, 104),
                    (162, 84, 0.1),
                    (128, 140),
                    (104, 176, 0.3),
                    (118, 214, 0.2),
                    (85, 206),
                    (52, 214, 0.2),
                    (66, 176, 0.3),
                    (42, 140),
                ]
            ),
            shade=8,
            light=4,
        )
        pen.line("wrap.shade", [(46, 106), (74, 170)], 2.4)
        pen.line("wrap.shade", [(124, 106), (96, 170)], 2.4)
        for side in (-1, 1):
            pen.form(
                "ribbon",
                smooth(
                    [
                        (85, 174),
                        (85 + side * 20, 158),
                        (85 + side * 38, 166),
                        (85 + side * 36, 184),
                        (85 + side * 18, 186),
                    ]
                ),
                shade=4,
            )
            pen.limb("ribbon", [(85, 178), (85 + side * 16, 196), (85 + side * 20, 214)], (8, 8))
        pen.oval("ribbon.light", 85, 175, 8)


def _rose(pen: Pen, x: float, y: float, r: float) -> None:
    pen.oval("rose.shade", x, y, r, r * 0.94)
    pen.blob(
        "rose",
        [
            (x - r, y - r * 0.1),
            (x - r * 0.4, y - r * 0.9),
            (x + r * 0.6, y - r * 0.8),
            (x + r * 0.96, y),
            (x + r * 0.3, y + r * 0.66),
            (x - r * 0.6, y + r * 0.6),
        ],
    )
    pen.oval("rose.light", x - r * 0.1, y - r * 0.2, r * 0.58, r * 0.5)
    pen.line(
        "rose.deep",
        [(x - r * 0.5, y - r * 0.1), (x - r * 0.1, y + r * 0.26), (x + r * 0.44, y)],
        r * 0.12,
    )
    pen.line(
        "rose.deep",
        [
            (x + r * 0.34, y - r * 0.36),
            (x - r * 0.04, y - r * 0.5),
            (x - r * 0.26, y - r * 0.2),
            (x + r * 0.06, y - r * 0.06),
        ],
        r * 0.11,
    )


@draws(
    "slice of cheesecake",
    box=(190, 150),
    height_m=0.1,
    slots={"cream": "#f7e6b8", "crust": "#b8803f", "berry": "#d8304a"},
    aliases=("cheesecake", "strawberry cheesecake", "cheesecake slice"),
    plural="slices of cheesecake",
    tags=("sweet",),
    shadow=(20, 170),
)
def cheesecake(pen: Pen) -> None:
    """Draw a slice of cheesecake with berry sauce and a strawberry."""
    pen.oval("#e9eef2", 95, 132, 90, 15)
    pen.oval("#ffffff", 95, 128, 80, 11)
    pen.form(
        "crust", smooth([(16, 104, 0.1), (174, 104, 0.1), (174, 128, 0.2), (16, 128, 0.2)]), shade=5
    )
    pen.form(
        "cream",
        smooth([(16, 58, 0.1), (174, 58, 0.1), (174, 110, 0.1), (16, 110, 0.1)]),
        shade=8,
        light=3,
    )
    pen.poly("cream.light", [(16, 60), (130, 34), (174, 58)])
    pen.blob(
        "berry",
        [
            (14, 62),
            (60, 44),
            (128, 32, 0.4),
            (176, 56),
            (174, 74),
            (164, 66),
            (152, 84),
            (140, 68),
            (112, 70),
            (100, 92),
            (86, 70),
            (56, 70),
            (44, 86),
            (32, 70),
        ],
    )
    pen.blob("berry.light", [(60, 50), (122, 38), (146, 48), (90, 56)], alpha=0.7)
    pen.form(
        "berry",
        smooth([(78, 30), (92, 14), (112, 14), (124, 32), (100, 60, 0.6)]),
        shade=5,
        light=3,
    )
    for x, y in ((92, 28), (104, 24), (112, 34), (98, 42)):
        pen.oval("#f7e0a0", x, y, 1.8, 2.4)
    pen.blob("#4f9a4a", [(100, 16), (84, 6), (94, 8), (100, 2), (106, 8), (118, 6)])


@draws(
    "nachos",
    box=(200, 144),
    height_m=0.14,
    slots={"chip": "#f0b84a", "bowl": "#3f7f8f", "sauce": "#c8403a"},
    faces="front",
    aliases=("tortilla chips", "nacho chips", "potato chips", "bag of crisps", "potato crisps"),
    plural="bowls of nachos",
    shadow=(30, 170),
)
def nachos(pen: Pen) -> None:
    """Draw a bowl of tortilla chips with melted cheese."""
    with pen.moved(0, 14):
        for x, y, turn in (
            (50, 52, -20),
            (150, 52, 24),
            (76, 32, 8),
            (124, 30, -12),
            (100, 18, 20),
            (100, 50, 0),
            (34, 66, -34),
            (168, 66, 30),
        ):
            with pen.turned(turn, x, y):
                pen.poly("chip", [(x, y - 26), (x + 28, y + 22), (x - 28, y + 22)], rounding=5)
                pen.poly("chip.light", [(x, y - 22), (x + 4, y + 10), (x - 20, y + 17)], rounding=3)
                pen.oval("chip.deep", x + 6, y + 8, 2)
        pen.blob(
            "#f7d154",
            [
                (58, 46),
                (84, 34),
                (118, 36),
                (144, 50),
                (132, 66),
                (118, 58),
                (104, 72),
                (90, 58),
                (74, 68),
            ],
        )
        for x, y in ((80, 46), (104, 48), (124, 54)):
            pen.oval("sauce", x, y, 5)
        pen.oval("#4f8f4a", 94, 42, 4)
        pen.form(
            "bowl",
            smooth([(10, 72, 0.2), (190, 72, 0.2), (168, 112), (140, 126), (60, 126), (32, 112)]),
            shade=9,
            light=5,
        )
        pen.oval("bowl.light", 100, 72, 90, 5)


@draws(
    "mushroom house",
    box=(230, 240),
    height_m=2.2,
    slots={"cap": "#d2453b", "wall": "#f4ead6", "door": "#8a5a38"},
    faces="front",
    aliases=("fairy house", "toadstool house", "gnome house", "elf house"),
    tags=("forest",),
    shadow=(50, 180),
    is_lit_at_night=True,
)
def mushroom_house(pen: Pen) -> None:
    """Draw a house in a mushroom with a round door."""
    pen.form(
        "wall",
        smooth([(66, 236, 0.2), (58, 190), (72, 120), (158, 120), (172, 190), (164, 236, 0.2)]),
        shade=10,
        light=5,
    )
    cap = smooth(
        [
            (6, 122),
            (22, 70),
            (70, 22),
            (115, 6),
            (160, 22),
            (208, 70),
            (224, 122),
            (170, 138),
            (115, 142),
            (60, 138),
        ]
    )
    pen.form(
        "wall.shade", smooth([(40, 128), (115, 118), (190, 128), (150, 148), (80, 148)]), shade=0
    )
    pen.form("cap", cap, shade=12, light=7)
    for x, y, r in (
        (60, 84, 17),
        (116, 46, 19),
        (172, 86, 16),
        (112, 104, 14),
        (26, 114, 8),
        (204, 116, 7),
        (146, 28, 8),
    ):
        pen.oval("#fdf8ee", x, y, r, r * 0.86)
    pen.blob("door", [(92, 236, 0), (92, 198, 0.4), (112, 178), (132, 198, 0.4), (132, 236, 0)])
    pen.line("door.light", [(112, 182), (112, 236)], 1.8)
    pen.oval("#e9c15a", 124, 212, 3)
    if pen.is_night:
        pen.glow("#ffd86a.raw", 150, 172, 34, alpha=0.7)
    pen.oval("door", 150, 172, 15)
    pen.oval("#ffdf8a.lit", 150, 172, 11)
    pen.line("door", [(150, 160), (150, 184)], 2.4)
    pen.line("door", [(138, 172), (162, 172)], 2.4)
    pen.box("#a8654a", 164, 20, 18, 40, rounding=2)
    pen.box("#a8654a.light", 160, 14, 26, 9, rounding=2)
    for x in (50, 60, 172, 184):
        pen.blob("#5fa04c", [(x - 6, 237, 0), (x, 214, 0), (x + 6, 237, 0)])
