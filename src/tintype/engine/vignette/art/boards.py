"""Owns the drawings of what one stands and slides on: boards, skis and skates.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    ellipse,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen


@draws(
    "skateboard",
    box=(260, 80),
    height_m=0.13,
    slots={"deck": "#d6453f", "wheel": "#f2c64a", "steel": "#8b95a2"},
    recolour=("deck", "wheel"),
    aliases=("longboard",),
    tags=("sport", "street"),
    shadow=(30, 230),
)
def skateboard(pen: Pen) -> None:
    """Draw a skateboard from the side, both ends curving up."""
    for x in (66, 194):
        pen.form(
            "steel",
            polygon([(x - 20, 36), (x + 20, 36), (x + 8, 58), (x - 8, 58)], rounding=3),
            shade=3,
            light=3,
        )
    deck = smooth(
        [
            (4, 8, 0.5),
            (12, 5, 0.5),
            (44, 25),
            (90, 29),
            (170, 29),
            (216, 25),
            (248, 5, 0.5),
            (256, 8, 0.5),
            (254, 14),
            (222, 37),
            (170, 41),
            (90, 41),
            (38, 37),
            (6, 14),
        ]
    )
    pen.form("deck", deck, shade=5, light=0)
    pen.line("#34323c", [(8, 8), (44, 26), (90, 30), (170, 30), (216, 26), (252, 8)], 4)
    pen.line("deck.pale", [(70, 36), (130, 37), (186, 36)], 2, alpha=0.8)
    for x in (66, 194):
        pen.form("wheel", ellipse(x, 60, 18, 18), shade=5, light=4)
        pen.oval("wheel.deep", x, 60, 8)
        pen.oval("steel", x, 60, 5)
    pen.anchor("top", 130, 28, size=150)
    pen.anchor("grip", 130, 34)


@draws(
    "surfboard",
    box=(290, 270),
    height_m=2.0,
    slots={"board": "#49a8b8", "stripe": "#f6e2a8", "trim": "#e2604d"},
    recolour=("board", "stripe", "trim"),
    variants=("standing", "riding"),
    aliases=("surf board", "paddleboard", "bodyboard"),
    tags=("sport", "beach"),
    shadow=(92, 150),
)
def surfboard(pen: Pen) -> None:
    """Draw a surfboard stuck in the sand, or flat on its spray for a rider."""
    if pen.variant == "riding":
        riding_surfboard(pen)
        return
    with pen.turned(21, 110, 264):
        board = smooth(
            [
                (128, 4, 0.3),
                (153, 56),
                (166, 136),
                (157, 216),
                (142, 264, 0.3),
                (114, 264, 0.3),
                (99, 216),
                (90, 136),
                (103, 56),
            ]
        )
        pen.form("board", board, shade=8, light=5)
        with pen.inside(board):
            pen.blob(
                "stripe",
                [(80, 178, 0), (128, 164), (186, 154, 0), (186, 186, 0), (128, 196), (80, 210, 0)],
            )
            pen.blob(
                "trim",
                [(80, 190, 0), (128, 177), (186, 166, 0), (186, 174, 0), (128, 184), (80, 197, 0)],
            )
            pen.blob("stripe", [(98, 46), (128, 40), (158, 46), (138, -10), (118, -10)], alpha=0.9)
            for px, py, *_ in ring(128, 102, 12, 5):
                pen.oval("stripe", px, py, 8.4)
            pen.oval("trim", 128, 102, 6.4)
            pen.line("board.deep", [(128, 8), (128, 262)], 1.6, alpha=0.7)
        pen.blob(
            "board.pale",
            [(99, 120), (106, 72), (114, 58), (110, 84), (106, 138), (100, 146)],
            alpha=0.6,
        )
    pen.anchor("grip", 150, 160)
    pen.anchor("worn_back", 150, 160, size=90)


def riding_surfboard(pen: Pen) -> None:
    """Draw a surfboard from the side on a wave, its nose up to the right."""
    wave = smooth(
        [
            (2, 268, 0),
            (6, 232),
            (40, 214),
            (70, 226),
            (120, 238),
            (190, 232),
            (250, 212),
            (288, 226),
            (288, 268, 0),
        ]
    )
    pen.fill("#4f9fc0", wave, to="#7cc3d8")
    pen.blob("trim.shade", [(46, 226, 0), (66, 226, 0), (60, 252), (48, 258)])
    board = smooth(
        [
            (6, 214, 0.3),
            (60, 216),
            (140, 206),
            (220, 188),
            (282, 162, 0.1),
            (252, 196),
            (200, 218),
            (120, 234),
            (50, 236),
            (12, 226),
        ]
    )
    pen.form("board", board, shade=5, light=3)
    with pen.inside(board):
        pen.line("stripe", [(0, 226), (110, 224), (200, 204), (290, 168)], 4)
        pen.blob("trim", [(222, 170), (290, 140), (290, 190), (236, 212)], alpha=0.9)
    for x, y, r in (
        (18, 232, 16),
        (40, 240, 18),
        (66, 244, 14),
        (92, 248, 12),
        (226, 226, 12),
        (252, 220, 15),
        (272, 230, 13),
        (6, 250, 8),
        (200, 238, 9),
    ):
        pen.oval("#fbfdfe", max(x, r + 2), y, r, r * 0.8)
    for x, y, r in ((20, 204, 4), (34, 194, 3), (270, 194, 4), (284, 206, 3), (8, 196, 3)):
        pen.oval("#eaf6fa", x, y, r)
    pen.blob(
        "#ffffff",
        [(2, 268, 0), (20, 252), (80, 258), (150, 254), (220, 258), (270, 248), (288, 268, 0)],
        alpha=0.55,
    )
    pen.anchor("top", 136, 208, size=200)


@draws(
    "skis",
    box=(130, 280),
    height_m=1.75,
    slots={"ski": "#d6453f", "stripe": "#fbf7ec", "pole": "#5a6372"},
    recolour=("ski", "stripe"),
    variants=("upright", "riding"),
    plural="skis",
    aliases=("ski", "pair of skis", "ski poles"),
    tags=("sport", "snow"),
    shadow=(12, 118),
)
def skis(pen: Pen) -> None:
    """Draw a pair of skis and two poles stuck upright in the snow, or skis under somebody."""
    if pen.variant == "riding":
        for dy, role in ((-7, ".shade"), (0, "")):
            board = [
                (8, 270 + dy),
                (60, 272 + dy),
                (104, 271 + dy),
                (122, 262 + dy),
                (127, 252 + dy),
            ]
            pen.limb(f"ski{role}", board, (5, 7, 7, 5, 3))
        pen.box("#34323c", 44, 262, 34, 8, rounding=3)
        for x, lean in ((16, 1), (112, 1)):
            pen.line("pole", [(x + 12 * lean, 150), (x - 10 * lean, 274)], 2.6)
            pen.edge("#34323c", ellipse(x - 8 * lean, 266, 8, 3), 2)
        pen.anchor("seat", 62, 262, size=60)
        return
    for x, lean in ((24, -14), (106, 14)):
        pen.line("pole", [(x - lean * 0.4, 92), (x + lean * 0.6, 272)], 4)
        pen.limb("#34323c", [(x - lean * 0.5, 76), (x - lean * 0.3, 104)], (8, 7))
        pen.edge("#34323c", ellipse(x + lean * 0.5, 252, 11, 4), 2.6)
    for x, tilt in ((50, 5), (80, -5)):
        with pen.turned(tilt, x, 270):
            ski = smooth(
                [
                    (x, 4, 0.5),
                    (x + 11, 24),
                    (x + 9, 140),
                    (x + 11, 274, 0.3),
                    (x - 11, 274, 0.3),
                    (x - 9, 140),
                    (x - 11, 24),
                ]
            )
            pen.form("ski", ski, shade=3, light=3)
            with pen.inside(ski):
                for y in (48, 62, 220, 234):
                    pen.line("stripe", [(x - 14, y + 5), (x + 14, y - 5)], 5)
            pen.form("#34323c", rectangle(x - 8, 128, 16, 44, rounding=4), shade=3, light=2)
            pen.box("#c3cad3", x - 6, 140, 12, 8, rounding=2)
    pen.anchor("grip", 65, 180)


@draws(
    "snowboard",
    box=(100, 280),
    height_m=1.5,
    slots={"board": "#5b6fc0", "stripe": "#f2c64a"},
    recolour=("board", "stripe"),
    faces="front",
    tags=("sport", "snow"),
    shadow=(30, 70),
)
def snowboard(pen: Pen) -> None:
    """Draw a snowboard standing upright."""
    board = smooth(
        [
            (50, 4),
            (80, 18),
            (86, 60),
            (76, 140),
            (86, 220),
            (80, 262),
            (50, 276),
            (20, 262),
            (14, 220),
            (24, 140),
            (14, 60),
            (20, 18),
        ]
    )
    pen.form("board", board, shade=7, light=5)
    with pen.inside(board):
        pen.blob(
            "stripe",
            [
                (0, 110, 0),
                (40, 124),
                (60, 150),
                (110, 160, 0),
                (110, 186, 0),
                (56, 176),
                (36, 150),
                (0, 138, 0),
            ],
        )
        pen.poly("#fbf7ec", [(50, 14), (72, 46), (58, 42), (50, 56), (42, 42), (28, 46)])
    for y in (84, 194):
        pen.form("#34323c", rectangle(28, y - 13, 44, 26, rounding=7), shade=4, light=3)
        pen.limb("#c3cad3", [(30, y - 6), (70, y + 2)], (7, 7))
    pen.anchor("grip", 50, 140)


@draws(
    "ice skates",
    box=(200, 180),
    height_m=0.3,
    slots={"boot": "#f6f3ee", "steel": "#a9b4c0", "lace": "#6f8fb5"},
    recolour=("boot", "lace"),
    plural="ice skates",
    aliases=("ice skate", "skates", "figure skates"),
    tags=("sport", "snow"),
    shadow=(20, 180),
)
def ice_skates(pen: Pen) -> None:
    """Draw a pair of ice skates."""
    for dx, dy in ((44, -6), (0, 8)):
        with pen.moved(dx, dy):
            pen.line("steel.deep", [(20, 134), (20, 156)], 7)
            pen.line("steel.deep", [(112, 134), (112, 156)], 7)
            pen.line("steel", [(6, 158), (120, 160), (140, 156), (146, 146)], 6)
            pen.line("steel.pale", [(10, 157), (118, 158)], 1.6)
            skate_boot(pen, is_ice=True)
    pen.anchor("grip", 60, 30)


@draws(
    "roller skates",
    box=(200, 190),
    height_m=0.3,
    slots={"boot": "#e27a94", "wheel": "#f2c64a", "lace": "#fbf7ec", "steel": "#8b95a2"},
    recolour=("boot", "wheel"),
    plural="roller skates",
    aliases=("roller skate", "rollerskates", "rollerblades", "inline skates"),
    tags=("sport",),
    shadow=(20, 180),
)
def roller_skates(pen: Pen) -> None:
    """Draw a pair of roller skates."""
    for dx, dy in ((46, -4), (0, 12)):
        with pen.moved(dx, dy):
            for x in (28, 112):
                pen.form(
                    "steel",
                    polygon([(x - 14, 138), (x + 14, 138), (x + 8, 152), (x - 8, 152)]),
                    shade=3,
                )
                pen.form("wheel", ellipse(x, 158, 17, 17), shade=5, light=3)
                pen.oval("wheel.deep", x, 158, 7)
                pen.oval("steel.pale", x, 158, 3.4)
            pen.form("wheel", ellipse(144, 140, 8, 8), shade=3)
            skate_boot(pen, is_ice=False)
    pen.anchor("grip", 60, 30)


def skate_boot(pen: Pen, *, is_ice: bool) -> None:
    """Draw one laced boot, its toe to the right, in a box of 150 x 140."""
    boot = smooth(
        [
            (14, 14, 0.2),
            (40, 20),
            (70, 12, 0.2),
            (74, 58),
            (90, 82),
            (126, 94),
            (144, 112),
            (146, 134, 0.3),
            (8, 136, 0.3),
            (6, 110),
            (14, 66),
        ]
    )
    pen.form("boot", boot, shade=8, light=4)
    pen.box("boot.deep" if is_ice else "steel", 6, 130, 140, 8, rounding=4)
    if is_ice:
        pen.poly("boot.deep", [(6, 132), (34, 132), (32, 144), (10, 144)])
    for k in range(5):
        y, x = 28 + 13 * k, 58 + 2 * k + (k > 2) * 4 * (k - 2)
        pen.line("lace", [(x, y + 4), (x + 15, y)], 3.6)
    pen.line("boot.shade", [(16, 96), (44, 90), (80, 82)], 2)
    pen.line("lace", [(64, 18), (84, 8), (90, 20), (68, 20), (82, 34)], 2.6)
