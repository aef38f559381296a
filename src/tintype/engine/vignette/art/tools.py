"""Owns the drawings of hand tools, garden tools and machine parts.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "hammer",
    box=(130, 210),
    height_m=0.32,
    slots={"handle": "#c08a4e", "steel": "#7d8794"},
    recolour=("handle", "steel"),
    aliases=("claw hammer", "mallet", "sledgehammer"),
    tags=("tool",),
    shadow=(44, 84),
)
def hammer(pen: Pen) -> None:
    """Draw a claw hammer, its claw to the left."""
    grip = smooth(
        [
            (56, 50, 0.2),
            (74, 50, 0.2),
            (74, 120),
            (79, 190),
            (74, 206, 0.6),
            (56, 206, 0.6),
            (51, 190),
            (56, 120),
        ]
    )
    pen.form("handle", grip, shade=5, light=4)
    pen.line("handle.shade", [(62, 70), (62, 180)], 1.4, alpha=0.6)
    head = smooth(
        [
            (4, 56, 0.1),
            (12, 30),
            (40, 14, 0.5),
            (92, 14, 0.2),
            (94, 18, 0.2),
            (106, 18, 0.2),
            (106, 10, 0.2),
            (124, 10, 0.2),
            (124, 56, 0.2),
            (106, 56, 0.2),
            (106, 48, 0.2),
            (92, 48, 0.2),
            (84, 58, 0.2),
            (46, 58, 0.2),
            (40, 44),
            (22, 42),
        ]
    )
    pen.form("steel", head, shade=6, light=4)
    pen.line("steel.pale", [(36, 22), (60, 18), (86, 18)], 3, alpha=0.8)
    pen.line("steel.pale", [(110, 14), (110, 50)], 2, alpha=0.8)
    pen.anchor("grip", 65, 170)


@draws(
    "saw",
    box=(240, 120),
    height_m=0.2,
    slots={"handle": "#b9783f", "steel": "#b8c1cb"},
    recolour=("handle", "steel"),
    aliases=("handsaw", "hand saw"),
    tags=("tool",),
    shadow=(14, 228),
)
def saw(pen: Pen) -> None:
    """Draw a hand saw, its handle to the left."""
    teeth: list[Point] = [(60, 14), (232, 40), (234, 54)]
    for k in range(18):
        x = 226 - 9.2 * k
        teeth += [(x, 72 + 0.18 * (226 - x)), (x - 5, 62 + 0.2 * (226 - x))]
    teeth.append((60, 100))
    blade = polygon(teeth)
    pen.form("steel", blade, shade=4, light=3)
    pen.line("steel.pale", [(74, 26), (220, 48)], 3, alpha=0.8)
    hole = smooth([(32, 42), (50, 46), (48, 84), (30, 82), (24, 62)])
    grip = smooth(
        [
            (14, 14, 0.3),
            (52, 8),
            (78, 12, 0.3),
            (74, 34),
            (78, 66),
            (84, 100, 0.3),
            (60, 110),
            (24, 112, 0.4),
            (12, 98),
            (16, 70),
            (8, 36),
        ]
    )
    pen.form("handle", grip.plus(hole), shade=6, light=4)
    for x, y in ((66, 26), (70, 88)):
        pen.oval("#e2c064", x, y, 4.4)
    pen.anchor("grip", 30, 62)


@draws(
    "screwdriver",
    box=(60, 220),
    height_m=0.25,
    slots={"handle": "#d6473f", "steel": "#b8c1cb"},
    recolour=("handle", "steel"),
    faces="front",
    tags=("tool",),
    shadow=(20, 40),
)
def screwdriver(pen: Pen) -> None:
    """Draw a screwdriver, blade down."""
    pen.form("steel", rectangle(25, 96, 10, 100), shade=3, light=2)
    pen.form("steel", polygon([(23, 190), (37, 190), (36, 216), (24, 216)]), shade=3, light=2)
    pen.form("#3a3d47", rectangle(20, 92, 20, 16, rounding=4), shade=3, light=2)
    body = smooth(
        [
            (14, 14),
            (30, 5),
            (46, 14),
            (50, 44),
            (46, 78),
            (40, 96, 0.3),
            (20, 96, 0.3),
            (14, 78),
            (10, 44),
        ]
    )
    pen.form("handle", body, shade=6, light=4)
    for x in (20, 30, 40):
        pen.limb("handle.deep", [(x, 26), (x, 74)], (4, 4), alpha=0.6)
    pen.limb("handle.pale", [(15, 30), (15, 58)], (4, 3), alpha=0.8)
    pen.anchor("grip", 30, 50)


@draws(
    "wrench",
    box=(100, 220),
    height_m=0.25,
    slots={"steel": "#9aa5b3"},
    faces="front",
    plural="wrenches",
    aliases=("spanner",),
    tags=("tool",),
    shadow=(24, 76),
)
def wrench(pen: Pen) -> None:
    """Draw a double wrench: an open end above, a ring below."""
    body = smooth(
        [
            (22, 6, 0.2),
            (34, 36, 0.2),
            (50, 46),
            (66, 36, 0.2),
            (78, 6, 0.2),
            (94, 34),
            (86, 64),
            (66, 82, 0.5),
            (62, 120),
            (64, 152, 0.5),
            (78, 172),
            (76, 200),
            (50, 215),
            (24, 200),
            (22, 172),
            (36, 152, 0.5),
            (38, 120),
            (34, 82, 0.5),
            (14, 64),
            (6, 34),
        ]
    )
    hole = polygon(ring(50, 186, 14, 6))
    pen.form("steel", body.plus(hole), shade=7, light=5)
    pen.box("steel.shade", 45, 92, 10, 50, rounding=5)
    pen.line("steel.pale", [(14, 40), (20, 56), (36, 70)], 3, alpha=0.8)
    pen.anchor("grip", 50, 126)


@draws(
    "axe",
    box=(130, 230),
    height_m=0.75,
    slots={"handle": "#a9683c", "steel": "#8b95a2", "band": "#c8413b"},
    recolour=("handle", "steel"),
    aliases=("hatchet", "ax"),
    tags=("tool", "forest"),
    shadow=(36, 70),
)
def axe(pen: Pen) -> None:
    """Draw an axe, its blade to the right."""
    stick = smooth(
        [
            (46, 8, 0.2),
            (62, 8, 0.2),
            (62, 90),
            (58, 160),
            (66, 208),
            (60, 226, 0.4),
            (42, 224, 0.4),
            (44, 160),
            (46, 90),
        ]
    )
    pen.form("handle", stick, shade=5, light=3)
    head = smooth(
        [
            (36, 26, 0.2),
            (70, 24, 0.2),
            (92, 18),
            (114, 4, 0.1),
            (124, 44),
            (114, 92, 0.1),
            (94, 68),
            (70, 60, 0.2),
            (36, 60, 0.2),
        ]
    )
    pen.form("band", head, shade=6, light=4)
    with pen.inside(head):
        pen.blob("steel", [(104, -4), (98, 44), (104, 100), (140, 100), (140, -4)])
        pen.blob("steel.pale", [(114, -4), (110, 44), (112, 100), (140, 100), (140, -4)])
    pen.anchor("grip", 52, 170)


@draws(
    "drill",
    box=(210, 170),
    height_m=0.22,
    slots={"body": "#e8a23c", "grip": "#34363f", "steel": "#b8c1cb"},
    recolour=("body", "grip"),
    aliases=("power drill", "electric drill", "cordless drill"),
    tags=("tool",),
    shadow=(26, 100),
)
def drill(pen: Pen) -> None:
    """Draw a cordless drill pointing right."""
    pen.form(
        "steel", polygon([(160, 44), (202, 47), (206, 50), (202, 53), (160, 56)]), shade=2, light=2
    )
    for x in (170, 180, 190):
        pen.line("steel.deep", [(x, 55), (x + 5, 45)], 2)
    pen.form(
        "grip",
        polygon([(132, 32), (154, 36), (164, 44), (164, 56), (154, 64), (132, 68)], rounding=3),
        shade=4,
        light=3,
    )
    handle = smooth(
        [
            (44, 68, 0.2),
            (88, 68, 0.2),
            (80, 100),
            (84, 140, 0.3),
            (40, 140, 0.3),
            (36, 110),
            (38, 90),
        ]
    )
    pen.form("grip", handle, shade=5, light=4)
    pen.form("#d6473f", smooth([(84, 76), (96, 80), (92, 96), (82, 98)]), shade=3)
    body = smooth(
        [
            (16, 34),
            (30, 20),
            (60, 16),
            (112, 18),
            (134, 28, 0.3),
            (136, 70, 0.3),
            (104, 80),
            (44, 80),
            (20, 68),
            (12, 50),
        ]
    )
    pen.form("body", body, shade=7, light=5)
    for x in (28, 38, 48):
        pen.limb("body.deep", [(x, 38), (x, 58)], (4, 4))
    pen.limb("body.pale", [(60, 26), (108, 27)], (4, 4), alpha=0.8)
    pen.form("body", rectangle(24, 134, 80, 30, rounding=7), shade=5, light=4)
    pen.box("grip", 36, 144, 44, 10, rounding=4)
    pen.anchor("grip", 58, 106)


@draws(
    "anvil",
    box=(220, 130),
    height_m=0.45,
    slots={"iron": "#59616e"},
    aliases=("blacksmith anvil",),
    tags=("tool", "smith"),
    shadow=(44, 178),
)
def anvil(pen: Pen) -> None:
    """Draw an anvil, its horn to the right."""
    body = smooth(
        [
            (8, 18, 0.1),
            (150, 12, 0.2),
            (178, 16),
            (214, 22, 0.2),
            (190, 42),
            (150, 56),
            (132, 72),
            (132, 86),
            (150, 98),
            (176, 110, 0.2),
            (178, 126, 0.2),
            (40, 126, 0.2),
            (42, 110, 0.2),
            (70, 98),
            (86, 86),
            (84, 70),
            (66, 56),
            (20, 44, 0.2),
            (8, 34, 0.2),
        ]
    )
    pen.form("iron", body, shade=9, light=5)
    pen.line("iron.pale", [(14, 20), (150, 15)], 3, alpha=0.8)
    pen.box("iron.line", 24, 17, 9, 5, rounding=1)
    pen.anchor("top", 90, 16, size=110)


@draws(
    "gear",
    box=(160, 160),
    height_m=0.2,
    slots={"steel": "#8d99a8"},
    faces="front",
    aliases=("cog", "cogwheel", "gear wheel", "settings icon"),
    tags=("machine",),
    shadow=(40, 120),
)
def gear(pen: Pen) -> None:
    """Draw a toothed wheel."""
    points: list[Point] = []
    for k in range(10):
        for turn, radius in ((-13, 58), (-8, 76), (8, 76), (13, 58)):
            points += [(x, y) for x, y, *_ in ring(80, 80, radius, 1, start=36 * k + turn)]
    pen.form("steel", polygon(points, rounding=4).plus(ellipse(80, 80, 24, 24)), shade=7, light=5)
    pen.edge("steel.shade", ellipse(80, 80, 46, 46), 5)
    pen.edge("steel.light", ellipse(79, 79, 44, 44), 1.6)
    for x, y, *_ in ring(80, 80, 46, 5):
        pen.oval("steel.line", x, y, 4)
    pen.edge("steel.light", ellipse(80.6, 80.6, 25, 25), 2)


@draws(
    "toolbox",
    box=(220, 160),
    height_m=0.3,
    slots={"body": "#d6473f", "steel": "#c3cad3"},
    faces="front",
    aliases=("tool box", "tools", "tool kit"),
    tags=("tool",),
    shadow=(14, 206),
)
def toolbox(pen: Pen) -> None:
    """Draw an open tool box with a hammer, a wrench and a screwdriver sticking out."""
    with pen.turned(-12, 60, 80):
        pen.limb("#c08a4e", [(60, 30), (60, 90)], (9, 9))
        pen.form(
            "steel",
            polygon([(36, 18), (72, 14), (84, 22), (84, 34), (40, 36)], rounding=3),
            shade=4,
            light=3,
        )
    with pen.turned(10, 152, 70):
        pen.form(
            "#efb73c",
            smooth([(144, 16), (152, 8), (160, 16), (162, 52), (142, 52)]),
            shade=4,
            light=3,
        )
        pen.box("steel", 149, 50, 6, 40)
    pen.form(
        "steel",
        smooth(
            [
                (176, 16, 0.2),
                (182, 30, 0.2),
                (190, 30, 0.2),
                (196, 16, 0.2),
                (204, 30),
                (194, 46),
                (192, 90),
                (180, 90),
                (178, 46),
                (168, 30),
            ]
        ),
        shade=4,
        light=3,
    )
    pen.line("body.deep", [(68, 84), (78, 50), (142, 50), (152, 84)], 9)
    pen.form("body", rectangle(8, 74, 204, 82, rounding=7), shade=7, light=5)
    pen.form("body", rectangle(4, 70, 212, 22, rounding=5), shade=4, light=4)
    for x in (44, 156):
        pen.form("steel", rectangle(x, 82, 20, 24, rounding=4), shade=4, light=3)
    pen.box("body.deep", 70, 116, 80, 22, rounding=5, alpha=0.5)
    pen.anchor("grip", 110, 50)
    pen.anchor("inside", 110, 74, size=120)


@draws(
    "paint roller",
    box=(150, 210),
    height_m=0.4,
    slots={"paint": "#4f9dc4", "handle": "#34363f", "steel": "#b8c1cb"},
    faces="front",
    aliases=("roller brush",),
    tags=("tool",),
    shadow=(60, 96),
)
def paint_roller(pen: Pen) -> None:
    """Draw a paint roller."""
    pen.line(
        "steel", [(132, 34, 0), (142, 34, 0.3), (142, 86, 0.3), (78, 92, 0.3), (78, 130, 0)], 5
    )
    pen.form("paint", rectangle(8, 10, 124, 50, rounding=12), shade=8, light=5)
    pen.oval("paint.deep", 126, 35, 6, 22)
    pen.limb("paint.pale", [(22, 20), (96, 19)], (5, 5), alpha=0.7)
    grip = smooth(
        [(68, 126, 0.3), (88, 126, 0.3), (92, 150), (88, 196), (78, 206), (68, 196), (64, 150)]
    )
    pen.form("handle", grip, shade=4, light=4)
    pen.anchor("grip", 78, 166)
