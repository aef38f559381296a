"""Owns the drawings of great water: a breaking wave, an oasis. Does not know settings or styles."""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "wave",
    box=(360, 220),
    height_m=4.0,
    slots={"water": "#2f8fb8", "foam": "#f7fcfd"},
    stance="water",
    ground=196,
    plural="breaking waves",
    aliases=(
        "big wave",
        "ocean wave",
        "breaker",
        "tsunami",
        "giant wave",
        "tidal wave",
        "huge wave",
    ),
    tags=("sea",),
    shadow=(20, 340),
)
def wave(pen: Pen) -> None:
    """Draw a great wave that curls over to the right."""
    body = smooth(
        [
            (4, 214, 0.1),
            (26, 176),
            (78, 124),
            (140, 56),
            (208, 14),
            (272, 12),
            (318, 40),
            (334, 82, 0.5),
            (306, 62),
            (270, 56),
            (240, 74),
            (228, 108),
            (240, 146),
            (284, 176),
            (356, 200, 0.2),
            (356, 214, 0.1),
        ]
    )
    pen.form("water", body, shade=12, light=0)
    with pen.inside(body):
        pen.blob(
            "water.light",
            [(60, 214), (120, 140), (182, 70), (232, 34), (196, 90), (180, 150), (190, 214)],
            alpha=0.75,
        )
        pen.blob(
            "water.pale",
            [(140, 214), (166, 150), (196, 92), (226, 62), (212, 110), (212, 160), (240, 214)],
            alpha=0.5,
        )
        pen.blob(
            "water.deep",
            [(228, 108), (238, 76), (266, 60), (250, 96), (252, 132), (276, 168), (248, 158)],
            alpha=0.6,
        )
        for k in range(5):
            x = 44 + 34 * k
            pen.line(
                "foam", [(x, 208), (x + 22, 160 - 18 * k), (x + 66, 110 - 20 * k)], 3, alpha=0.55
            )
    pen.blob(
        "foam",
        [
            (140, 58),
            (170, 30),
            (206, 8),
            (246, 3),
            (286, 12),
            (322, 36),
            (340, 74),
            (338, 96),
            (326, 90),
            (316, 70),
            (302, 76),
            (290, 58),
            (272, 66),
            (258, 48),
            (240, 52),
            (224, 36),
            (200, 42),
            (176, 46),
        ],
    )
    for x, y, r in (
        (330, 108, 7),
        (312, 98, 5),
        (346, 92, 4),
        (298, 90, 6),
        (340, 128, 4),
        (322, 124, 3.4),
        (352, 112, 3),
    ):
        pen.oval("foam", x, y, r)
    pen.blob(
        "foam",
        [
            (226, 172),
            (252, 158),
            (280, 168),
            (306, 172),
            (334, 188),
            (356, 200, 0.2),
            (356, 212, 0.2),
            (290, 212),
            (240, 206),
            (206, 212),
            (190, 196),
        ],
    )
    pen.blob(
        "foam.shade",
        [(226, 196), (262, 188), (300, 196), (344, 206), (290, 211), (244, 205)],
        alpha=0.7,
    )
    pen.anchor("top", 152, 66, size=100)
    pen.anchor("seat", 146, 72, size=100)


@draws(
    "oasis",
    box=(324, 204),
    height_m=7.0,
    slots={"water": "#4fb0c8", "leaf": "#3f9160", "trunk": "#8a6848"},
    recolour=("water",),
    aliases=("mirage", "desert oasis"),
    tags=("desert",),
    faces="front",
    shadow=(10, 290),
)
def oasis(pen: Pen) -> None:
    """Draw a pool with palms and grass around it."""
    with pen.moved(12, 2):
        pen.form(
            "#7fae5a",
            smooth(
                [(6, 172), (60, 148), (150, 140), (240, 148), (294, 172), (240, 194), (60, 194)]
            ),
            shade=6,
        )
        pen.form(
            "water",
            smooth(
                [(40, 172), (90, 156), (160, 152), (230, 160), (262, 174), (210, 187), (90, 187)]
            ),
            shade=4,
        )
        pen.oval("water.pale", 130, 166, 54, 6, alpha=0.7)
        for x, top, lean in ((70, 40, -10), (104, 66, 8), (236, 48, 12)):
            pen.limb(
                "trunk", [(x, 158), (x + lean * 0.2, (158 + top) / 2), (x + lean, top)], (15, 9)
            )
            for tx, ty in (
                (-52, 16),
                (52, 14),
                (-42, -22),
                (42, -24),
                (-62, 44),
                (60, 42),
                (0, -34),
            ):
                mx, my = x + lean + tx * 0.5, top + ty * 0.4 - 14
                pen.blob(
                    "leaf" if tx < 0 else "leaf.shade",
                    [(x + lean, top, 0), (mx, my - 6), (x + lean + tx, top + ty, 0), (mx, my + 9)],
                )
            for dx in (-6, 5):
                pen.oval("trunk.deep", x + lean + dx, top + 7, 5)
        for x in (24, 150, 180, 276):
            for d in (-8, 0, 8):
                pen.blob("leaf", [(x + d - 3, 172, 0), (x + d * 1.8, 142, 0), (x + d + 3, 172, 0)])
