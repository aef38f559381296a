"""Owns the drawings of what board and card games are played with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "puzzle piece",
    box=(160, 160),
    height_m=0.05,
    slots={"card": "#4f9dc4"},
    faces="front",
    aliases=("jigsaw piece",),
    tags=("toy",),
    shadow=(20, 140),
)
def puzzle_piece(pen: Pen) -> None:
    """Draw one piece of a jigsaw puzzle."""
    piece = smooth(
        [
            (10, 46, 0),
            (46, 46, 0.1),
            (48, 36, 0.4),
            (40, 22),
            (58, 6),
            (78, 22),
            (70, 36, 0.4),
            (72, 46, 0.1),
            (112, 46, 0),
            (112, 82, 0.1),
            (122, 84, 0.4),
            (136, 76),
            (154, 95),
            (136, 114),
            (122, 106, 0.4),
            (112, 108, 0.1),
            (112, 152, 0),
            (74, 152, 0.1),
            (72, 142, 0.4),
            (78, 128),
            (59, 114),
            (40, 128),
            (48, 142, 0.4),
            (46, 152, 0.1),
            (10, 152, 0),
            (10, 112, 0.1),
            (18, 108, 0.4),
            (32, 114),
            (46, 97),
            (32, 80),
            (18, 86, 0.4),
            (10, 82, 0.1),
        ]
    )
    pen.form("card", piece, shade=7, light=5)
    pen.blob("card.pale", [(18, 60), (24, 54), (42, 53), (28, 60), (22, 72)], alpha=0.8)
    pen.anchor("grip", 62, 80)


@draws(
    "dice",
    box=(200, 150),
    height_m=0.04,
    slots={"body": "#f6f1e6", "pip": "#c8413b"},
    faces="front",
    plural="dice",
    aliases=("die", "pair of dice"),
    tags=("game",),
    shadow=(14, 190),
)
def dice(pen: Pen) -> None:
    """Draw two thrown dice."""
    for dx, dy, s, spots in ((84, 4, 0.86, 1), (2, 26, 1.0, 0)):
        with pen.moved(dx, dy, scale=s):
            pen.poly("body.light", [(60, 4), (116, 28), (62, 54), (6, 30)], rounding=6)
            pen.poly("body", [(6, 32), (61, 56), (61, 118), (10, 92)], rounding=6)
            pen.poly("body.shade", [(63, 56), (116, 31), (112, 92), (63, 118)], rounding=6)
            for x, y in ((60, 29),) if spots else ((40, 24), (82, 34)):
                pen.oval("pip", x, y, 8, 4.6)
            for x, y in (
                ((22, 54), (48, 96), (35, 75))
                if spots
                else ((20, 50), (48, 64), (22, 82), (48, 98), (34, 74))
            ):
                pen.oval("#3d3a46", x, y, 4.6, 6.4)
            for x, y in (
                ((78, 66), (100, 84), (78, 98), (100, 54)) if spots else ((76, 68), (100, 84))
            ):
                pen.oval("#3d3a46", x, y, 4.4, 6.4)
    pen.anchor("grip", 90, 80)


@draws(
    "playing cards",
    box=(256, 150),
    height_m=0.1,
    slots={"suit": "#d0342f", "paper": "#fbf8f0"},
    faces="front",
    plural="hands of cards",
    aliases=("cards", "deck of cards", "poker cards", "hand of cards"),
    tags=("game",),
    shadow=(60, 196),
)
def playing_cards(pen: Pen) -> None:
    """Draw a fan of five playing cards."""
    with pen.moved(28, -8):
        for i, angle in enumerate((-40, -20, 0, 20, 40)):
            with pen.turned(angle, 100, 178):
                card = rectangle(66, 18, 68, 104, rounding=8)
                pen.form("paper", card, shade=3)
                pen.edge("paper.deep", card, 1.4, alpha=0.7)
                tone = "suit" if i % 2 == 0 else "#34323c"
                if i % 2 == 0:
                    for x, y, s in ((78, 34, 0.34), (100, 70, 1)):
                        pen.blob(
                            tone,
                            [
                                (x, y + 20 * s, 0),
                                (x - 18 * s, y - 4 * s),
                                (x - 12 * s, y - 17 * s),
                                (x, y - 9 * s, 0),
                                (x + 12 * s, y - 17 * s),
                                (x + 18 * s, y - 4 * s),
                            ],
                        )
                else:
                    for x, y, s in ((78, 34, 0.34), (100, 70, 1)):
                        pen.blob(
                            tone,
                            [
                                (x, y - 20 * s, 0),
                                (x + 17 * s, y + 4 * s),
                                (x + 10 * s, y + 14 * s),
                                (x, y + 7 * s, 0),
                                (x - 10 * s, y + 14 * s),
                                (x - 17 * s, y + 4 * s),
                            ],
                        )
                        pen.poly(
                            tone, [(x, y + 2 * s), (x + 7 * s, y + 22 * s), (x - 7 * s, y + 22 * s)]
                        )
    pen.anchor("grip", 128, 132)


@draws(
    "chess piece",
    box=(120, 210),
    height_m=0.1,
    slots={"wood": "#3f3a46", "felt": "#4f8a6a"},
    variants=("knight", "king", "queen", "pawn", "rook"),
    aliases=(
        "chess knight",
        "chess king",
        "chess queen",
        "chess pawn",
        "chess rook",
        "pawn",
        "chessman",
        "chess figure",
    ),
    tags=("game",),
    shadow=(16, 104),
)
def chess_piece(pen: Pen) -> None:
    """Draw a turned chess piece: knight, king, queen, rook or pawn."""
    v = pen.variant
    if v == "knight":
        head = smooth(
            [
                (40, 172, 0.2),
                (34, 130),
                (26, 90),
                (34, 48),
                (52, 26),
                (58, 6, 0.1),
                (70, 22),
                (92, 42),
                (112, 76),
                (108, 90),
                (96, 94, 0.4),
                (82, 84),
                (68, 88),
                (70, 106),
                (84, 134),
                (86, 172, 0.2),
            ]
        )
        pen.form("wood", head, shade=7, light=4)
        with pen.inside(head):
            for y in (54, 76, 98, 120):
                pen.line("wood.light", [(24, y), (40, y - 6), (50, y - 18)], 3, alpha=0.7)
        pen.oval("wood.line", 76, 48, 4.5, 3.6)
        pen.oval("wood.pale", 77, 47, 1.4)
        pen.line("wood.line", [(96, 84), (104, 82)], 2)
        pen.oval("wood.line", 103, 72, 2.2)
    else:
        tall = {"king": 62, "queen": 62, "pawn": 104, "rook": 74}[v]
        stem = smooth(
            [
                (44, 176, 0.2),
                (50, 140),
                (54, tall + 8, 0.3),
                (66, tall + 8, 0.3),
                (70, 140),
                (76, 176, 0.2),
            ]
        )
        if v == "rook":
            stem = smooth(
                [
                    (34, 176, 0.2),
                    (42, 140),
                    (44, tall, 0.3),
                    (76, tall, 0.3),
                    (78, 140),
                    (86, 176, 0.2),
                ]
            )
        pen.form("wood", stem, shade=6, light=4)
        pen.form("wood", rectangle(34, tall + 2, 52, 10, rounding=5), shade=3, light=3)
        if v == "king":
            pen.form(
                "wood",
                smooth([(42, 62, 0.3), (30, 36, 0.3), (60, 28), (90, 36, 0.3), (78, 62, 0.3)]),
                shade=5,
                light=4,
            )
            pen.box("wood", 56, 4, 8, 28, rounding=2)
            pen.box("wood", 48, 10, 24, 8, rounding=2)
        elif v == "queen":
            pen.form(
                "wood",
                polygon(
                    [
                        (42, 62),
                        (28, 26),
                        (44, 40),
                        (52, 20),
                        (60, 38),
                        (68, 20),
                        (76, 40),
                        (92, 26),
                        (78, 62),
                    ],
                    rounding=2,
                ),
                shade=5,
                light=4,
            )
            for x, y in ((28, 24), (52, 18), (68, 18), (92, 24), (60, 30)):
                pen.oval("wood.light", x, y, 5)
        elif v == "pawn":
            pen.form("wood", ellipse(60, 82, 26, 26), shade=7, light=4)
        else:
            pen.form(
                "wood",
                polygon(
                    [
                        (32, 74),
                        (32, 40),
                        (46, 40),
                        (46, 50),
                        (54, 50),
                        (54, 40),
                        (66, 40),
                        (66, 50),
                        (74, 50),
                        (74, 40),
                        (88, 40),
                        (88, 74),
                    ],
                    rounding=2,
                ),
                shade=5,
                light=4,
            )
    pen.form("wood", rectangle(26, 164, 68, 14, rounding=6), shade=4, light=3)
    pen.form(
        "wood",
        smooth([(20, 202, 0.2), (18, 188), (32, 176), (88, 176), (102, 188), (100, 202, 0.2)]),
        shade=6,
        light=4,
    )
    pen.box("felt", 20, 201, 80, 6, rounding=2)
    pen.anchor("grip", 60, 120)


@draws(
    "puzzle cube",
    box=(160, 170),
    height_m=0.06,
    slots={"body": "#2f2d37"},
    faces="front",
    aliases=("rubik's cube", "rubiks cube", "rubik cube", "magic cube"),
    tags=("toy",),
    shadow=(16, 144),
)
def puzzle_cube(pen: Pen) -> None:
    """Draw a scrambled puzzle cube."""
    pen.poly("body", [(80, 4), (154, 42), (154, 126), (80, 166), (6, 126), (6, 42)], rounding=6)
    tones = ("#e0453f", "#f2c64a", "#3f83c2", "#4fae5a", "#f6f4ee", "#ee8130")
    for face, (origin, u, v, role) in enumerate(
        (
            ((80, 6), (24.3, 12.3), (-24.3, 12.3), ".light"),
            ((8, 45), (23.8, 12.4), (0, 27.2), ""),
            ((82, 82), (23.8, -12.4), (0, 27.2), ".shade"),
        )
    ):
        for a in range(3):
            for b in range(3):
                corners: list[tuple[float, float]] = []
                for i, j in ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)):
                    corners.append(
                        (
                            origin[0] + u[0] * (a + i) + v[0] * (b + j),
                            origin[1] + u[1] * (a + i) + v[1] * (b + j),
                        )
                    )
                tone = tones[(a * 2 + b * 5 + face * 3 + (a * b + face) % 4) % 6]
                pen.poly(f"{tone}{role}", corners, rounding=3)
    pen.anchor("grip", 80, 100)


@draws(
    "chessboard",
    box=(240, 130),
    height_m=0.12,
    slots={"dark": "#7d4b2b", "light": "#f0dcb0"},
    recolour=("dark", "light"),
    faces="front",
    aliases=(
        "chess",
        "chess board",
        "checkerboard",
        "board game",
        "checkers",
        "draughts",
    ),
    tags=("game",),
    shadow=(10, 230),
)
def chessboard(pen: Pen) -> None:
    """Draw a chess board with a few pieces, seen from a little above."""
    pen.poly("dark.deep", [(46, 40), (194, 40), (236, 118), (4, 118)], rounding=3)
    pen.poly("dark.deep", [(4, 117), (236, 117), (236, 127), (4, 127)], rounding=2)
    for row in range(8):
        y0, y1 = 44 + 70 * (row / 8) ** 1.12, 44 + 70 * ((row + 1) / 8) ** 1.12
        for col in range(8):
            corners: list[tuple[float, float]] = []
            for c, y in ((col, y0), (col + 1, y0), (col + 1, y1), (col, y1)):
                half = 69 + 41 * (y - 44) / 70
                corners.append((120 - half + 2 * half * c / 8, y))
            pen.poly("light" if (row + col) % 2 == 0 else "dark", corners)
    with pen.part("piece", "pieces"):
        chessmen(pen)
    pen.anchor("top", 120, 80, size=150)


def chessmen(pen: Pen) -> None:
    """Draw a few pieces of both sides on a board."""
    for x, y, tone, tall in (
        (84, 62, "dark.line", 34),
        (120, 58, "dark.line", 46),
        (152, 64, "dark.line", 28),
        (70, 100, "#fbf3df", 34),
        (112, 104, "#fbf3df", 52),
        (150, 96, "#fbf3df", 34),
        (182, 102, "#fbf3df", 34),
    ):
        base = tone.partition(".")[0]
        shade = f"{base}.deep" if base.startswith("#") else "#1f1a20"
        pen.oval(shade, x, y, 10, 4)
        pen.blob(
            tone,
            [
                (x - 9, y, 0.3),
                (x - 4, y - tall * 0.4),
                (x - 5, y - tall * 0.6, 0.3),
                (x + 5, y - tall * 0.6, 0.3),
                (x + 4, y - tall * 0.4),
                (x + 9, y, 0.3),
                (x, y + 3),
            ],
        )
        pen.oval(tone, x, y - tall * 0.72, tall * 0.15 + 2)
        if tall > 40:
            pen.poly(
                tone,
                [
                    (x - 6, y - tall * 0.8),
                    (x - 8, y - tall),
                    (x - 2, y - tall * 0.9),
                    (x, y - tall * 1.05),
                    (x + 2, y - tall * 0.9),
                    (x + 8, y - tall),
                    (x + 6, y - tall * 0.8),
                ],
            )


def pip(pen: Pen, suit: str, x: float, y: float, s: float) -> None:
    """Draw the sign of a suit around (x, y), about 40 units tall at size 1."""
    red, black = "suit", "#34323c"
    if suit == "hearts":
        pen.blob(
            red,
            [
                (x, y + 21 * s, 0),
                (x - 18 * s, y - 4 * s),
                (x - 11 * s, y - 17 * s),
                (x, y - 9 * s, 0),
                (x + 11 * s, y - 17 * s),
                (x + 18 * s, y - 4 * s),
            ],
        )
    elif suit == "diamonds":
        pen.poly(red, [(x, y - 22 * s), (x + 15 * s, y), (x, y + 22 * s), (x - 15 * s, y)])
    elif suit == "clubs":
        for dx, dy in ((0, -11), (-11, 5), (11, 5)):
            pen.oval(black, x + dx * s, y + dy * s, 9.6 * s)
        pen.poly(black, [(x, y - 4 * s), (x + 7 * s, y + 22 * s), (x - 7 * s, y + 22 * s)])
    else:
        pen.blob(
            black,
            [
                (x, y - 21 * s, 0),
                (x + 17 * s, y + 3 * s),
                (x + 10 * s, y + 13 * s),
                (x, y + 6 * s, 0),
                (x - 10 * s, y + 13 * s),
                (x - 17 * s, y + 3 * s),
            ],
        )
        pen.poly(black, [(x, y), (x + 7 * s, y + 22 * s), (x - 7 * s, y + 22 * s)])


@draws(
    "playing card",
    box=(130, 186),
    height_m=0.09,
    slots={"suit": "#d0342f", "paper": "#fbf8f0"},
    faces="front",
    plural="single playing cards",
    variants=("any", "hearts", "spades", "diamonds", "clubs"),
    aliases=(
        "ace of hearts",
        "ace of spades",
        "ace of diamonds",
        "ace of clubs",
        "tarot card",
        "poker card",
    ),
    tags=("game",),
    shadow=(14, 116),
)
def playing_card(pen: Pen) -> None:
    """Draw one playing card, an ace, upright."""
    suit = pen.variant
    if suit in ("", "any"):
        suit = pen.dice.child("suit").pick(("hearts", "spades", "diamonds", "clubs"))
    card = rectangle(4, 3, 122, 180, rounding=12)
    pen.form("paper", card, shade=4, light=3)
    pen.edge("paper.deep", card, 2, alpha=0.8)
    if pen.detail:
        pen.edge("paper.shade", rectangle(30, 22, 70, 142, rounding=6), 1.6)
    pip(pen, suit, 65, 92, 1.35)
    pip(pen, suit, 21, 26, 0.42)
    with pen.turned(180, 65, 93):
        pip(pen, suit, 21, 26, 0.42)
    pen.anchor("grip", 65, 150)
    pen.anchor("top", 65, 8, size=80)
