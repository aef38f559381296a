"""Owns the drawings of what belongs to other things: bows, drum sticks, tins of paint, wall nails.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "violin bow",
    box=(44, 300),
    height_m=0.74,
    slots={"wood": "#8a4a2c", "hair": "#fbf5e6", "frog": "#33272a"},
    faces="front",
    plural="violin bows",
    aliases=("cello bow", "fiddle bow", "fiddlestick"),
    tags=("music",),
    shadow=(12, 36),
)
def violin_bow(pen: Pen) -> None:
    """Draw the bow of a violin, its tip up."""
    pen.limb("hair", [(13, 14), (10, 150), (12, 268)], (4, 4, 5))
    pen.limb("wood", [(22, 8), (31, 80), (31, 180), (23, 292)], (6, 7, 8, 9))
    pen.line("wood.light", [(21, 12), (29, 80), (29, 180), (22, 280)], 1.8)
    pen.form("wood", smooth([(9, 6, 0.2), (25, 3, 0.3), (26, 18), (10, 17, 0.2)]), shade=2)
    pen.form("frog", rectangle(7, 256, 21, 26, rounding=4), shade=3, light=2)
    pen.oval("hair.shade", 17, 269, 3.4)
    pen.form("#c9ced8", rectangle(18, 284, 12, 13, rounding=3), shade=2, light=2)
    for y in (232, 238, 244, 250):
        pen.line("#c9ced8", [(23, y), (32, y - 1)], 2.4)
    pen.anchor("grip", 22, 270)


@draws(
    "drum stick",
    box=(30, 300),
    height_m=0.4,
    slots={"wood": "#d9a462"},
    faces="front",
    plural="drum sticks",
    tags=("music",),
    shadow=(8, 24),
)
def drum_stick(pen: Pen) -> None:
    """Draw a drum stick, its tip up."""
    pen.limb("wood", [(15, 24), (15, 120), (15, 292)], (9, 16, 20))
    pen.limb("wood.light", [(12, 40), (11, 280)], (3, 5))
    pen.limb("wood.shade", [(19, 60), (21, 284)], (3, 5), alpha=0.7)
    pen.form("wood", ellipse(15, 15, 10, 13), shade=3, light=3)
    pen.anchor("grip", 15, 250)


@draws(
    "paint can",
    box=(170, 170),
    height_m=0.2,
    slots={"paint": "#d8433f", "metal": "#c6ccd6", "label": "#f6f1e4"},
    faces="front",
    aliases=(
        *("tin of paint", "can of paint", "paint tin", "paint bucket", "bucket of paint"),
        *("pot of paint", "paint pot", "open paint can"),
    ),
    tags=("tool", "art"),
    shadow=(30, 140),
)
def paint_can(pen: Pen) -> None:
    """Draw an open can of paint that has run over its rim."""
    pen.line("metal.deep", [(22, 62), (34, 20), (85, 6), (136, 20), (148, 62)], 3.4)
    pen.oval("metal.shade", 85, 50, 68, 15)
    pen.oval("paint.shade", 85, 53, 61, 12)
    pen.oval("paint", 85, 55, 58, 10)
    pen.oval("paint.light", 66, 53, 26, 3.4, alpha=0.8)
    pen.anchor("inside", 85, 58, size=92)
    pen.anchor("grip", 85, 8)
    with pen.in_front():
        body = smooth(
            [
                (17, 50, 0.1),
                (50, 61),
                (85, 65),
                (120, 61),
                (153, 50, 0.1),
                (151, 154, 0.2),
                (118, 165),
                (85, 168),
                (52, 165),
                (19, 154, 0.2),
            ]
        )
        pen.form("metal", body, shade=12, light=5)
        with pen.inside(body):
            pen.poly("label", [(10, 88), (85, 101), (160, 88), (160, 138), (85, 151), (10, 138)])
            pen.poly("label.shade", [(124, 90), (160, 86), (160, 138), (124, 144)], alpha=0.8)
            pen.blob("paint", [(64, 121), (85, 106), (106, 121), (98, 136), (85, 140), (72, 136)])
        run = smooth(
            [
                (28, 54, 0.1),
                (85, 65),
                (104, 63, 0.1),
                (102, 84),
                (95, 92),
                (88, 84),
                (84, 76),
                (77, 80),
                (75, 104),
                (67, 112),
                (59, 104),
                (57, 78),
                (49, 74),
                (44, 80),
                (40, 88),
                (33, 84),
            ]
        )
        pen.form("paint", run, shade=3, light=2)
        pen.line("metal.light", [(17, 50), (50, 61), (85, 65), (120, 61), (153, 50)], 3)
        for x in (22, 148):
            pen.oval("metal.line", x, 64, 5)


@draws(
    "wall nail",
    box=(60, 60),
    height_m=0.05,
    slots={"metal": "#8d95a3"},
    faces="front",
    stance="wall",
    aliases=("nail in the wall",),
    tags=("tool",),
)
def wall_nail(pen: Pen) -> None:
    """Draw a nail that is driven into a wall and points up a little."""
    pen.oval("#4a4652", 22, 36, 15, 13, alpha=0.28)
    pen.limb("metal.shade", [(21, 34), (38, 22)], (8, 8), is_blunt=True)
    pen.limb("metal.light", [(20, 31), (36, 20)], (2, 2))
    with pen.in_front():
        pen.form("metal", ellipse(42, 19, 9, 15, tilt=-36), shade=3, light=2)
        pen.oval("metal.pale", 39, 16, 3.6, 6.4, tilt=-36)
    pen.box("#ffffff", 3, 3, 54, 54, alpha=0.0)
    pen.anchor("branch", 30, 29, size=40)


@draws(
    "cola",
    box=(120, 200),
    height_m=0.17,
    slots={"drink": "#4a2418", "straw": "#e2504a"},
    recolour=("straw",),
    faces="front",
    aliases=("glass of cola", "glass of coke", "coke", "iced cola", "coca cola", "root beer"),
    tags=("drink", "summer"),
    shadow=(30, 90),
)
def cola(pen: Pen) -> None:
    """Draw a tall glass of cola with ice cubes, a straw and a slice of lemon."""
    pen.limb("straw", [(64, 150), (78, 60), (86, 8)], (7, 7, 7))
    body = polygon([(14, 40), (106, 40), (94, 194), (26, 194)], rounding=6)
    pen.fill("#dcecf4", body, alpha=0.6)
    with pen.inside(body):
        inner = polygon([(19, 66), (101, 66), (91, 186), (29, 186)], rounding=5)
        pen.form("drink", inner, shade=6, light=3)
        with pen.inside(inner):
            pen.poly("drink.light", [(20, 66), (36, 66), (40, 188), (26, 188)], alpha=0.5)
            pen.poly("#8a4a2a", [(30, 160), (92, 160), (90, 190), (30, 190)], alpha=0.35)
        pen.oval("#7a4630", 60, 66, 41, 6)
        for x, y, turn in ((42, 74, 12), (74, 70, -16), (58, 100, 28)):
            with pen.turned(turn, x, y):
                pen.box("#ffffff", x - 14, y - 14, 28, 28, rounding=6, alpha=0.5)
                pen.box("#ffffff", x - 10, y - 10, 11, 9, rounding=3, alpha=0.75)
        for x, y, r in ((40, 128, 2.4), (52, 146, 2), (72, 132, 2.6), (80, 158, 2), (62, 170, 2.4)):
            pen.oval("#d9b08a", x, y, r, alpha=0.8)
        pen.poly("#ffffff", [(24, 48), (32, 48), (38, 184), (32, 184)], alpha=0.45)
    pen.edge("#a9c3d2", body, 2)
    pen.edge("#a9c3d2", ellipse(60, 41, 45, 5), 1.8)
    pen.oval("#f3c62f", 99, 42, 20)
    pen.oval("#fdf6d4", 99, 42, 17)
    pen.oval("#f9e04f", 99, 42, 14)
    pen.anchor("grip", 60, 130)


@draws(
    "candelabra",
    box=(220, 270),
    height_m=0.5,
    slots={"brass": "#d4a437", "wax": "#f4f0e4", "flame": "#ffb637"},
    faces="front",
    aliases=("candelabrum", "candelabras", "silver candelabra"),
    plural="candelabra stands",
    tags=("home",),
    is_lit_at_night=True,
    shadow=(70, 150),
)
def candelabra(pen: Pen) -> None:
    """Draw a candlestick of five curved arms with burning candles."""
    for reach, drop in ((42, 150), (88, 160)):
        arm = [
            (110, drop + 10),
            (110 - 0.6 * reach, drop + 6),
            (110 - reach, drop - 26),
            (110 - reach, 92),
        ]
        pen.limb("brass", arm, (8, 8, 7, 7))
        pen.limb("brass.shade", [(220 - x, y) for x, y in arm], (8, 8, 7, 7))
    stem = smooth(
        [
            (106, 80, 0.2),
            (114, 80, 0.2),
            (115, 130),
            (122, 150),
            (115, 170),
            (116, 226),
            (150, 250),
            (156, 266, 0.3),
            (64, 266, 0.3),
            (70, 250),
            (104, 226),
            (105, 170),
            (98, 150),
            (105, 130),
        ]
    )
    pen.form("brass", stem, shade=6, light=3)
    for k in range(-2, 3):
        x = 110 + (0, 42, 88)[abs(k)] * (1 if k > 0 else -1)
        y = 90 if k else 76
        pen.form("brass", ellipse(x, y, 16, 5), shade=2, light=2)
        pen.form("wax", rectangle(x - 7, y - 48, 14, 46, rounding=3), shade=3, light=2)
        if pen.is_night:
            pen.glow("flame.lit", x, y - 58, 36)
        pen.blob("flame.raw", [(x, y - 74), (x + 7, y - 58), (x, y - 49), (x - 7, y - 58)])
        pen.blob("#fff1b8.raw", [(x, y - 66), (x + 3, y - 57), (x, y - 51), (x - 3, y - 57)])
    pen.anchor("grip", 110, 200)


@draws(
    "toy track",
    box=(320, 60),
    height_m=0.05,
    slots={"wood": "#d9a869"},
    faces="front",
    aliases=(
        *("wooden track", "wooden tracks", "toy rails", "wooden train track", "wooden railway"),
        *("toy railway", "toy train track", "toy tracks", "wooden train tracks"),
    ),
    tags=("toy",),
    shadow=(10, 310),
)
def toy_track(pen: Pen) -> None:
    """Draw a straight piece of wooden toy track with two grooves, seen from a little above."""
    slab = polygon([(30, 10), (290, 10), (316, 44), (4, 44)], rounding=3)
    pen.fill("wood", slab)
    pen.poly("wood.light", [(30, 10), (290, 10), (292, 13), (28, 13)])
    pen.poly("wood.deep", [(26, 18), (294, 18), (297, 22), (23, 22)])
    pen.poly("wood.deep", [(14, 32), (306, 32), (310, 37), (10, 37)])
    pen.form("wood", rectangle(4, 43, 312, 14, rounding=3), shade=5, light=2)
    for x in (92, 160, 228):
        pen.line("wood.shade", [(160 + (x - 160) * 0.86, 11), (160 + (x - 160) * 1.14, 43)], 1.6)
    pen.anchor("top", 160, 34, size=270)


@draws(
    "glass marble",
    box=(100, 100),
    height_m=0.02,
    slots={"glass": "#4f9fd8", "swirl": "#f2c545"},
    faces="front",
    aliases=("marbles", "glass marbles", "toy marble", "toy marbles"),
    plural="coloured marbles",
    tags=("toy",),
    shadow=(26, 74),
)
def glass_marble(pen: Pen) -> None:
    """Draw a marble of glass with a twisted band inside."""
    ball = ellipse(50, 50, 46, 46)
    pen.form("glass", ball, shade=9, light=5)
    with pen.inside(ball):
        pen.blob("swirl", [(22, 76), (36, 50), (62, 36), (80, 14), (84, 34), (66, 58), (42, 66)])
        pen.blob("#f7f3ea", [(24, 82), (46, 66), (72, 54), (88, 30), (82, 58), (56, 76)], alpha=0.8)
        pen.oval("#ffffff", 34, 28, 13, 8, tilt=-32, alpha=0.85)
        pen.oval("#ffffff", 68, 80, 12, 5, tilt=-20, alpha=0.35)
