"""Owns the drawings of feasts and of games: gingerbread house, tray, chess table, film reel.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "gingerbread house",
    box=(240, 230),
    height_m=0.35,
    slots={"bread": "#b8733c", "icing": "#fdfaf4", "candy": "#e8475a"},
    faces="front",
    aliases=("candy house", "cookie house", "house of gingerbread"),
    tags=("home",),
    shadow=(16, 224),
    is_lit_at_night=True,
)
def gingerbread_house(pen: Pen) -> None:
    """Draw a house of gingerbread with icing, sweets and candy canes."""
    pen.form(
        "icing",
        smooth([(6, 222), (40, 210), (120, 214), (200, 210), (234, 222), (200, 228), (40, 228)]),
        shade=4,
    )
    wall = smooth(
        [(42, 218, 0.1), (42, 110, 0.1), (120, 30, 0.1), (198, 110, 0.1), (198, 218, 0.1)]
    )
    pen.form("bread", wall, shade=9, light=4)
    for x, y in ((66, 200), (90, 130), (176, 190), (150, 124), (64, 150)):
        pen.oval("bread.deep", x, y, 2.4)
    pen.blob(
        "bread.deep", [(96, 218, 0), (96, 166, 0.3), (120, 144), (144, 166, 0.3), (144, 218, 0)]
    )
    pen.line("icing", [(96, 218), (96, 168), (120, 146), (144, 168), (144, 218)], 6)
    pen.oval("candy", 136, 186, 5)
    for x in (56, 154):
        pane = smooth([(x, 148, 0.2), (x + 30, 148, 0.2), (x + 30, 180, 0.2), (x, 180, 0.2)])
        if pen.is_night:
            pen.glow("#ffd86a.raw", x + 15, 164, 36, alpha=0.6)
        pen.fill("#ffdf8a.lit", pane)
        pen.edge("icing", pane, 5)
        pen.line("icing", [(x + 15, 148), (x + 15, 180)], 3)
        pen.line("icing", [(x, 164), (x + 30, 164)], 3)
    pen.oval("candy", 120, 96, 17)
    pen.oval("icing", 120, 96, 11)
    pen.oval("candy", 120, 96, 5)
    roof = smooth(
        [
            (8, 132, 0.3),
            (14, 112),
            (106, 16),
            (120, 6),
            (134, 16),
            (226, 112),
            (232, 132, 0.3),
            (214, 138),
            (120, 46, 0.2),
            (26, 138),
        ]
    )
    pen.form("icing", roof, shade=6)
    for k in range(5):
        t = (k + 0.5) / 5
        for side in (-1, 1):
            x, y = 120 + side * (12 + 96 * t), 30 + 92 * t
            tone = ("candy", "#5fb35a", "#f2b83c", "#5aa8e0")[(k + (side > 0)) % 4]
            pen.oval(tone, x, y, 8.5)
            pen.oval(f"{tone}.light", x - 2, y - 2, 3)
    pen.form(
        "bread", smooth([(158, 20, 0.1), (184, 20, 0.1), (184, 74, 0.1), (158, 48, 0.1)]), shade=4
    )
    pen.blob("icing", [(153, 24), (158, 10), (184, 10), (190, 22), (180, 30), (170, 24), (162, 31)])
    for side in (-1, 1):
        x = 120 + side * 103
        pen.line("icing", [(x, 218), (x, 168), (x - side * 6, 154), (x - side * 16, 160)], 10)
        for k in range(5):
            pen.line("candy", [(x - 4.5, 212 - 13 * k), (x + 4.5, 206 - 13 * k)], 4.6)


@draws(
    "tray",
    box=(260, 70),
    height_m=0.06,
    slots={"metal": "#c3ccd4"},
    faces="front",
    aliases=("serving tray", "platter", "salver", "tablet tray"),
    tags=("kitchen",),
    shadow=(24, 236),
)
def tray(pen: Pen) -> None:
    """Draw an oval tray with two handles, seen flat."""
    for side in (-1, 1):
        x = 130 + side * 108
        pen.line("metal.deep", [(x, 22), (x + side * 20, 24), (x + side * 20, 42), (x, 46)], 6)
    pen.oval("metal.shade", 130, 42, 116, 25)
    pen.oval("metal", 130, 34, 116, 28)
    pen.oval("metal.shade", 130, 36, 100, 21)
    pen.oval("metal.light", 130, 38, 96, 18)
    pen.blob("metal.pale", [(62, 34), (110, 24), (150, 24), (96, 38)], alpha=0.7)
    pen.anchor("top", 130, 40, size=180)


@draws(
    "chess table",
    box=(300, 200),
    height_m=0.95,
    slots={"wood": "#9a6a42", "dark": "#4a3428", "light": "#f0e2c8"},
    faces="front",
    aliases=("chess set", "chess game", "game of chess", "chess match"),
    tags=("park",),
    shadow=(60, 240),
)
def chess_table(pen: Pen) -> None:
    """Draw a table with a chessboard and the pieces set for play."""
    pen.limb("wood.shade", [(150, 104), (150, 190)], (22, 26))
    pen.form(
        "wood.shade", smooth([(98, 196, 0.3), (120, 182), (180, 182), (202, 196, 0.3)]), shade=3
    )
    pen.poly("wood", [(34, 70), (266, 70), (297, 108), (3, 108)], rounding=4)
    pen.box("wood.shade", 4, 107, 292, 13, rounding=3)
    rows, n = 4, 8
    for r in range(rows):
        y0, y1 = 74 + 7.6 * r, 74 + 7.6 * (r + 1)
        for c in range(n):
            tone = "dark" if (r + c) % 2 else "light"
            a0, a1 = 92 + 9 * r, 92 + 9 * (r + 1)
            pen.poly(
                tone,
                [
                    (150 - a0 + 2 * a0 * c / n, y0),
                    (150 - a0 + 2 * a0 * (c + 1) / n, y0),
                    (150 - a1 + 2 * a1 * (c + 1) / n, y1),
                    (150 - a1 + 2 * a1 * c / n, y1),
                ],
            )
    for side, tone in ((-1, "light"), (1, "dark")):
        for k, tall in enumerate((34, 44, 54, 60, 40)):
            x = 150 + side * (36 + 19 * k)
            foot = 98 - 5 * (k % 2)
            _piece(pen, tone, x, foot, tall * 0.86, k)


def _piece(pen: Pen, tone: str, x: float, y: float, tall: float, sort: int) -> None:
    wide = tall * 0.2
    pen.blob(
        tone,
        [
            (x - wide, y, 0.2),
            (x - wide * 0.5, y - tall * 0.34),
            (x - wide * 0.36, y - tall * 0.7),
            (x + wide * 0.36, y - tall * 0.7),
            (x + wide * 0.5, y - tall * 0.34),
            (x + wide, y, 0.2),
        ],
    )
    pen.box(f"{tone}.shade", x - wide * 1.1, y - 4, wide * 2.2, 5, rounding=2)
    pen.box(f"{tone}.shade", x - wide * 0.7, y - tall * 0.72, wide * 1.4, 3, rounding=1)
    top = y - tall * 0.82
    if sort == 1:
        pen.box(tone, x - wide * 0.7, top - 4, wide * 1.4, 10, rounding=1)
    elif sort == 3:
        pen.oval(tone, x, top, wide * 0.7)
        pen.line(tone, [(x, top - wide * 1.4), (x, top)], 3)
        pen.line(tone, [(x - 4, top - wide), (x + 4, top - wide)], 3)
    elif sort == 2:
        pen.poly(
            tone,
            [
                (x - wide * 0.8, top - 7),
                (x - wide * 0.3, top),
                (x, top - 9),
                (x + wide * 0.3, top),
                (x + wide * 0.8, top - 7),
                (x + wide * 0.5, top + 6),
                (x - wide * 0.5, top + 6),
            ],
        )
    else:
        pen.oval(tone, x, top, wide * 0.78)


@draws(
    "totem pole",
    box=(130, 300),
    height_m=5.0,
    slots={"wood": "#9a5f3c", "red": "#c8473a", "teal": "#3f8f8a", "light": "#f0e2c8"},
    faces="front",
    aliases=("totem",),
    shadow=(40, 92),
)
def totem_pole(pen: Pen) -> None:
    """Draw a carved pole of three faces with wings."""
    pen.form(
        "red",
        smooth([(4, 66, 0.3), (20, 50), (110, 50), (126, 66, 0.3), (108, 86), (22, 86)]),
        shade=5,
        light=3,
    )
    for x in (14, 28, 102, 116):
        pen.line("light", [(x, 60), (x, 78)], 4)
    for y, tone in ((6, "teal"), (104, "wood"), (200, "red")):
        pen.form(
            tone,
            smooth([(34, y, 0.3), (96, y, 0.3), (98, y + 94, 0.2), (32, y + 94, 0.2)]),
            shade=8,
            light=4,
        )
        for x in (50, 80):
            pen.oval("light", x, y + 32, 12)
            pen.oval("#2c2430", x, y + 32, 6)
            pen.line("#2c2430", [(x - 12, y + 16), (x + 12, y + 16)], 5)
        pen.poly("light" if tone != "wood" else "red", [(65, y + 38), (78, y + 60), (52, y + 60)])
        pen.box("#2c2430", 44, y + 68, 42, 14, rounding=5)
        for k in range(4):
            pen.box("light", 46 + 10 * k, y + 70, 8, 6)


@draws(
    "film reel",
    box=(188, 180),
    height_m=0.4,
    slots={"reel": "#59636f", "film": "#2c2a34"},
    faces="front",
    aliases=("movie reel", "film strip", "filmstrip", "film roll"),
    shadow=(30, 150),
)
def film_reel(pen: Pen) -> None:
    """Draw a reel with holes and a strip of film that runs off it."""
    with pen.moved(0, 0):
        pen.line("film", [(84, 158), (130, 164), (172, 148)], 22)
        for k in range(5):
            pen.box("#e9edf0", 92 + 16 * k, 155 - 2 * k, 7, 9, rounding=1)
        disc = ellipse(82, 84, 78, 78)
        pen.form("reel", disc, shade=10, light=5)
        pen.edge("film", ellipse(82, 84, 74, 74), 6)
        for x, y in ((82, 40), (124, 70), (108, 120), (56, 120), (40, 70)):
            pen.oval("reel.deep", x, y, 18)
            pen.oval("#cfd8df", x + 1, y + 1, 15)
        pen.oval("film", 82, 84, 13)
        pen.oval("reel.light", 82, 84, 6)


@draws(
    "paper lantern",
    box=(130, 210),
    height_m=0.5,
    slots={"paper": "#d8343a", "trim": "#e8b84a"},
    faces="front",
    stance="sky",
    variants=("round", "long"),
    aliases=("chinese lantern", "red lantern", "japanese lantern", "silk lantern"),
    tags=("party", "light"),
    is_lit_at_night=True,
)
def paper_lantern(pen: Pen) -> None:
    """Draw a ribbed paper lantern on its cord, with golden rims and a tassel."""
    wide, top, low = (60, 34, 146) if pen.variant == "round" else (42, 30, 152)
    if pen.is_night:
        pen.glow("#ffb05a.raw", 65, 90, 96, alpha=0.7)
    pen.line("trim.deep", [(65, 2), (65, 26)], 2.4)
    body = smooth(
        [
            (65 - wide * 0.5, top, 0.3),
            (65 + wide * 0.5, top, 0.3),
            (65 + wide, (top + low) / 2),
            (65 + wide * 0.5, low, 0.3),
            (65 - wide * 0.5, low, 0.3),
            (65 - wide, (top + low) / 2),
        ]
    )
    pen.form("paper", body, shade=9, light=5)
    with pen.inside(body):
        pen.oval("#ffd27a.raw", 65, 92, wide * 0.62, 48, slope="round", alpha=0.5, fade=0.0)
        for k in (-2, -1, 0, 1, 2):
            bow = wide * 0.4 * k
            pen.line(
                "paper.deep",
                [(65 + bow * 0.5, top), (65 + bow, (top + low) / 2), (65 + bow * 0.5, low)],
                1.8,
                alpha=0.6,
            )
    for y in (top - 6, low - 2):
        pen.form(
            "trim", rectangle(65 - wide * 0.54, y, wide * 1.08, 10, rounding=4), shade=3, light=2
        )
    pen.line("trim", [(65, low + 8), (65, low + 20)], 3)
    pen.oval("trim", 65, low + 22, 5)
    for dx in (-6, -3, 0, 3, 6):
        pen.line(
            "trim.shade" if dx > 0 else "trim", [(65 + dx * 0.5, low + 26), (65 + dx, 208)], 2.2
        )
    pen.anchor("grip", 65, 6)
