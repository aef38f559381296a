"""Owns the drawings of plants that bear fruit near the ground: strawberries, berries, grapes.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.foliage import at, canopy, leaf, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "strawberry plant",
    box=(230, 150),
    height_m=0.5,
    slots={"fruit": "#d8323a", "leaf": "#4f9a48", "petal": "#fbf8f0", "soil": "#6b4c3a"},
    recolour=("fruit", "leaf"),
    faces="front",
    aliases=("strawberry bush", "strawberry patch", "strawberry field"),
    tags=("garden",),
    shadow=(20, 210),
)
def strawberry_plant(pen: Pen) -> None:
    """Draw a low plant with leaves in threes, flowers, and ripe berries that hang over its edge."""
    pen.blob(
        "soil", [(8, 146, 0.3), (40, 126), (115, 118), (190, 126), (222, 146, 0.3), (115, 149)]
    )
    leaves = (
        (115, 44, 40),
        (62, 60, 36),
        (168, 60, 36),
        (30, 88, 32),
        (200, 88, 32),
        (88, 82, 38),
        (142, 82, 38),
    )
    for x, y, _ in leaves:
        pen.line("leaf.deep", [(115, 136), ((115 + x) / 2, y + 24), (x, y + 8)], 4)
    for x, y, n in leaves:
        for turn in (-150, -30, -90):
            leaf(pen, "leaf" if turn == -90 else "leaf.shade", x, y + 12, n, n * 0.72, turn)
    for x, y in ((100, 58), (182, 72), (46, 76)):
        for k in range(5):
            pen.fill("petal", petal(x, y, 11, 10, 72 * k - 90))
        pen.oval("#f2c53c", x, y, 4)
    for x, y, r in (
        (56, 118, 15),
        (94, 124, 16),
        (136, 122, 16),
        (176, 118, 15),
        (28, 128, 12),
        (206, 128, 12),
    ):
        pen.line("leaf.deep", [(x + 4, y - 34), (x, y - r)], 2.6)
        body = smooth(
            [
                (x - r, y - r * 0.5),
                (x, y - r),
                (x + r, y - r * 0.5),
                (x + r * 0.5, y + r * 0.6),
                (x, y + r * 1.15),
                (x - r * 0.5, y + r * 0.6),
            ]
        )
        pen.form("fruit", body, shade=4, light=2)
        for dx, dy in ((-0.4, -0.2), (0.35, -0.1), (0, 0.3), (0.1, -0.5)):
            pen.oval("#f6dc8a", x + dx * r, y + dy * r, 1.3, 1.9)
        for k in (-50, 0, 50):
            pen.fill("leaf", petal(x, y - r, r * 0.9, r * 0.5, 90 + k, tip=0))
    pen.anchor("grip", 115, 100)


@draws(
    "berry bush",
    box=(240, 230),
    height_m=1.3,
    slots={"berry": "#3f55a8", "leaf": "#559a4a"},
    recolour=("berry", "leaf"),
    faces="front",
    plural="berry bushes",
    aliases=("blueberry bush", "raspberry bush", "blackberry bush", "currant bush"),
    tags=("garden",),
    shadow=(30, 210),
)
def berry_bush(pen: Pen) -> None:
    """Draw a round bush full of berries in clusters."""
    for x, tip in ((104, 60), (120, 116), (138, 180)):
        pen.limb("#7a5a3f", [(x, 226), ((x + tip) / 2, 180), (tip, 120)], (9, 5))
    canopy(
        pen,
        "leaf",
        [(120, 116, 104, 84), (70, 136, 62, 58), (172, 136, 62, 58), (120, 72, 72, 58)],
    )
    for x, y in ((62, 130), (104, 64), (152, 76), (120, 128), (182, 132), (88, 172), (156, 174)):
        for k in range(5):
            bx, by = at(x, y, 9.5, 72 * k - 90)
            pen.form("berry", ellipse(bx, by, 8.4, 8.4), shade=2.4, light=1.6)
        pen.form("berry", ellipse(x, y, 8.4, 8.4), shade=2.4, light=1.6)
    pen.anchor("grip", 120, 150)


@draws(
    "grape vine",
    box=(240, 300),
    height_m=1.8,
    slots={"fruit": "#6f3f8f", "leaf": "#5c9a45", "wood": "#8f623c"},
    recolour=("fruit", "leaf"),
    faces="front",
    aliases=("grapevine", "grape plant"),
    tags=("garden",),
    shadow=(60, 180),
)
def grape_vine(pen: Pen) -> None:
    """Draw a vine on its post and wire, with leaves above and bunches of grapes below them."""
    pen.limb("wood.light", [(150, 296), (150, 24)], (11, 9))
    pen.line("#9aa3ad", [(4, 96), (236, 96)], 2.4)
    pen.limb("wood", [(112, 296), (104, 220), (120, 150), (116, 96)], (17, 14, 11, 9))
    pen.limb("wood", [(116, 100), (64, 86), (20, 96)], (9, 7, 5))
    pen.limb("wood", [(118, 98), (176, 84), (222, 96)], (9, 7, 5))
    canopy(pen, "leaf", [(120, 78, 98, 46), (60, 82, 48, 38), (180, 82, 48, 38), (120, 52, 64, 40)])
    for x, y in ((48, 118), (96, 132), (144, 120), (192, 126)):
        pen.line("leaf.deep", [(x, y - 24), (x, y - 6)], 4)
        for row, n in enumerate((4, 4, 3, 2, 1)):
            for k in range(n):
                cx, cy = x + (k - (n - 1) / 2) * 12, y + row * 12.5
                pen.form("fruit", ellipse(cx, cy, 7.8, 7.8), shade=2.2, light=1.6)
    for x, y, turn in ((30, 92, 110), (78, 96, 70), (122, 100, 110), (170, 96, 66), (214, 94, 104)):
        leaf(pen, "leaf.light", x, y, 36, 32, turn)
    pen.anchor("grip", 120, 130)
