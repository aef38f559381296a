"""Owns the drawings of things that are soft, or that one washes with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "soap",
    box=(160, 110),
    height_m=0.05,
    slots={"soap": "#f3a9bd", "dish": "#dfeaf0"},
    faces="front",
    aliases=("bar of soap", "soap bar"),
    tags=("bathroom",),
    shadow=(20, 140),
)
def soap(pen: Pen) -> None:
    """Draw a bar of soap with foam on a dish."""
    pen.form(
        "dish",
        smooth([(6, 82), (80, 90), (154, 82), (140, 104), (80, 108), (20, 104)]),
        shade=5,
        light=3,
    )
    bar = smooth(
        [(22, 62), (34, 42), (80, 36), (126, 42), (138, 62), (130, 86), (80, 92), (30, 86)]
    )
    pen.form("soap", bar, shade=9, light=5)
    pen.edge(
        "soap.shade", smooth([(44, 58), (80, 50), (116, 58), (112, 74), (80, 78), (48, 74)]), 2.4
    )
    for x, y, r in ((40, 40, 13), (58, 32, 16), (78, 38, 11), (126, 46, 10)):
        pen.form("#fbfdfe", ellipse(x, y, r, r), shade=r * 0.4)
    for x, y, r in ((96, 20, 10), (118, 10, 6), (30, 14, 7), (136, 26, 4)):
        pen.oval("#cfeaf6", x, y, r, alpha=0.75)
        pen.edge("#ffffff.raw", ellipse(x, y, r, r), 1)
        pen.oval("#ffffff.raw", x - r * 0.35, y - r * 0.35, r * 0.25)


@draws(
    "toothbrush",
    box=(210, 80),
    height_m=0.06,
    slots={"handle": "#3fa7c4", "bristle": "#f8f6f0"},
    plural="toothbrushes",
    tags=("bathroom",),
    shadow=(20, 190),
)
def toothbrush(pen: Pen) -> None:
    """Draw a toothbrush with paste on its bristles."""
    for k in range(6):
        x = 148 + 8.6 * k
        pen.box("bristle" if k % 2 else "handle.pale", x, 30, 8, 30, rounding=2.5)
    pen.blob(
        "#f7fbfc",
        [
            (144, 30),
            (150, 20),
            (160, 18),
            (168, 12),
            (178, 17),
            (188, 13),
            (200, 22),
            (202, 30),
            (172, 34),
        ],
    )
    pen.line("#e05d6b", [(150, 25), (168, 20), (196, 26)], 3)
    stick = smooth(
        [
            (6, 58),
            (16, 48),
            (70, 50),
            (120, 60),
            (150, 56),
            (202, 56, 0.5),
            (204, 66, 0.5),
            (150, 69),
            (112, 72),
            (60, 68),
            (16, 70),
        ]
    )
    pen.form("handle", stick, shade=5, light=3)
    pen.limb("handle.pale", [(22, 56), (70, 58)], (5, 4), alpha=0.8)
    pen.anchor("grip", 60, 60)


@draws(
    "pillow",
    box=(190, 120),
    height_m=0.2,
    slots={"cloth": "#8fb4d8"},
    faces="front",
    aliases=("cushion",),
    tags=("home", "bedroom"),
    shadow=(24, 166),
)
def pillow(pen: Pen) -> None:
    """Draw a soft pillow lying down."""
    body = smooth(
        [
            (6, 34, 0.2),
            (40, 20),
            (95, 12),
            (150, 20),
            (184, 34, 0.2),
            (178, 66),
            (186, 104, 0.2),
            (140, 114),
            (95, 117),
            (50, 114),
            (4, 104, 0.2),
            (12, 66),
        ]
    )
    pen.form("cloth", body, shade=12, light=5)
    pen.edge("cloth.shade", body.scaled(0.93, 0.9, 95, 66), 1.8)
    pen.line("cloth.shade", [(16, 42), (38, 52), (50, 64)], 2.4)
    pen.line("cloth.shade", [(174, 42), (152, 50), (142, 62)], 2.4)
    pen.line("cloth.shade", [(18, 98), (40, 90)], 2.4)
    pen.oval("cloth.light", 84, 44, 40, 12, tilt=-4, alpha=0.7)
    pen.anchor("top", 95, 34, size=120)
    pen.anchor("seat", 95, 34, size=120)
    pen.anchor("grip", 95, 70)


@draws(
    "blanket",
    box=(200, 130),
    height_m=0.3,
    slots={"cloth": "#c75a4d", "stripe": "#f3e2bd"},
    recolour=("cloth", "stripe"),
    faces="front",
    variants=("folded", "picnic"),
    aliases=("quilt", "picnic blanket", "duvet"),
    tags=("home", "bedroom", "picnic"),
    shadow=(14, 186),
)
def blanket(pen: Pen) -> None:
    """Draw a folded striped blanket, or a checked one spread out."""
    if pen.variant == "picnic":
        cloth = polygon([(44, 66), (168, 66), (196, 126), (4, 126)], rounding=3)
        pen.form("cloth", cloth, shade=3)
        with pen.inside(cloth):
            for k in range(6):
                a, b = 52 + 22 * k, 16 + 34 * k
                pen.poly("stripe", [(a, 60), (a + 10, 60), (b + 15, 130), (b, 130)], alpha=0.7)
            for y, h in ((71, 5), (84, 7), (99, 8), (116, 8)):
                pen.box("stripe", 0, y, 200, h, alpha=0.7)
        pen.anchor("seat", 100, 100, size=150)
        pen.anchor("top", 100, 100, size=150)
        return
    for k, y in enumerate((88, 50, 12)):
        fold = smooth(
            [
                (22, y, 0.3),
                (172, y, 0.3),
                (192, y + 8),
                (194, y + 28),
                (178, y + 38, 0.3),
                (14, y + 38, 0.2),
                (10, y + 20),
                (14, y + 2, 0.3),
            ]
        )
        pen.form("cloth", fold, shade=8, light=4)
        with pen.inside(fold):
            for x, w in ((36, 10), (52, 4), (140, 10), (156, 4)):
                pen.box("stripe", x, y - 4, w, 50)
            pen.box("cloth.deep", 0, y + 33, 200, 8, alpha=0.35)
        pen.line(
            "cloth.deep", [(150, y + 21), (180, y + 20), (190, y + 16)], 2, alpha=0.6 if k else 0.8
        )
    pen.anchor("top", 100, 16, size=130)
    pen.anchor("grip", 100, 70)
