"""Owns the drawings of what one reads, writes, paints and observes with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "book",
    box=(200, 180),
    height_m=0.24,
    slots={"cover": "#b5433c", "page": "#f8f0dc", "gold": "#e6c064"},
    faces="front",
    variants=("closed", "open"),
    aliases=("notebook", "diary", "novel", "textbook", "journal", "storybook"),
    tags=("school", "library"),
    shadow=(30, 170),
)
def book(pen: Pen) -> None:
    """Draw a book standing upright, its front cover towards us, or one lying open."""
    if pen.variant == "open":
        open_book(pen)
        return
    pen.poly("cover.deep", [(54, 12), (160, 4), (172, 8), (172, 164), (66, 174)], rounding=3)
    pen.poly("page", [(60, 14), (166, 9), (166, 160), (60, 168)])
    for x in (160, 163):
        pen.line("page.shade", [(x, 10), (x, 160)], 1)
    front = polygon([(44, 10), (150, 16), (150, 177), (44, 164)], rounding=3)
    pen.fill("page.shade", polygon([(150, 16), (166, 9), (166, 160), (150, 172)]))
    for k in range(4):
        pen.line("page", [(152.5 + 3.6 * k, 16 - 1.8 * k), (152.5 + 3.6 * k, 171 - 3 * k)], 1.4)
    pen.form("cover", front, shade=6, light=4)
    with pen.inside(front):
        pen.poly("cover.shade", [(44, 8), (60, 10), (60, 170), (44, 166)])
        pen.line("cover.light", [(61, 10), (61, 168)], 1.6)
        pen.edge("gold", polygon([(69, 22), (142, 26), (142, 166), (69, 157)], rounding=4), 2)
        if not inscribe(pen, "gold.light", 73, 34, 66, 116):
            pen.oval("gold", 105, 92, 22, 25)
            pen.oval("cover", 105, 92, 17, 20)
            pen.blob(
                "gold",
                [
                    (105, 76),
                    (111, 88, 0.2),
                    (119, 93),
                    (111, 98, 0.2),
                    (105, 110),
                    (99, 98, 0.2),
                    (91, 92),
                    (99, 87, 0.2),
                ],
            )
            pen.line("gold", [(84, 46), (126, 49)], 5)
            pen.line("gold", [(90, 58), (120, 60)], 3)
    pen.anchor("grip", 100, 130)
    pen.anchor("top", 100, 12, size=110)


def open_book(pen: Pen) -> None:
    """Draw a book lying open, its pages arching."""
    cover = smooth(
        [
            (6, 112, 0.1),
            (14, 58, 0.1),
            (56, 50),
            (100, 62, 0.3),
            (144, 50),
            (186, 58, 0.1),
            (194, 112, 0.1),
            (194, 160, 0.1),
            (140, 164),
            (100, 174, 0.3),
            (60, 164),
            (6, 160, 0.1),
        ]
    )
    pen.form("cover", cover, shade=5)
    for k, dy in enumerate((6, 3, 0)):
        tone = ("page.shade", "page", "page.light")[k]
        pen.blob(
            tone,
            [
                (12, 148 + dy, 0.1),
                (18, 48 + dy, 0.1),
                (58, 36 + dy),
                (100, 56 + dy, 0.2),
                (142, 36 + dy),
                (182, 48 + dy, 0.1),
                (188, 148 + dy, 0.1),
                (142, 142 + dy),
                (100, 162 + dy, 0.2),
                (58, 142 + dy),
            ],
        )
    pen.blob(
        "page.shade",
        [
            (100, 56, 0.2),
            (86, 46),
            (90, 100),
            (88, 150),
            (100, 162, 0.2),
            (114, 150),
            (111, 100),
            (114, 46),
        ],
        alpha=0.55,
    )
    pen.line("page.deep", [(100, 57), (100, 161)], 1.6)
    if not inscribe(pen, "cover.line", 24, 58, 68, 74, weight=0.14):
        for k in range(6):
            y = 62 + 12 * k
            pen.line(
                "page.deep",
                [(28, y - 1), (56, y - 6), (84, y + (4 if k < 5 else -2))],
                1.8,
                alpha=0.7,
            )
    for k in range(6):
        y = 62 + 12 * k
        pen.line(
            "page.deep",
            [(116, y + 4), (144, y - 6), (172 if k < 5 else 150, y - 1 if k < 5 else y - 5)],
            1.8,
            alpha=0.7,
        )
    pen.blob("gold", [(118, 150, 0), (128, 145, 0), (132, 174, 0), (125, 168, 0), (120, 178, 0)])
    pen.anchor("grip", 100, 160)
    pen.anchor("top", 100, 90, size=150)


@draws(
    "stack of books",
    box=(190, 170),
    height_m=0.3,
    slots={"book": "#c8503f", "second": "#4f86a8", "third": "#e0a63c", "page": "#f8f0dc"},
    recolour=("book", "second", "third"),
    faces="front",
    plural="stacks of books",
    aliases=("pile of books", "book stack", "piles of books"),
    tags=("school", "library"),
    shadow=(14, 176),
)
def stack_of_books(pen: Pen) -> None:
    """Draw five books lying on each other."""
    rows = (
        ("third", 10, 168, 132, 34),
        ("book", 24, 156, 102, 30),
        ("second", 8, 160, 68, 34),
        ("#6d9a5b", 34, 140, 40, 28),
        ("book", 26, 130, 8, 32),
    )
    for i, (tone, x, w, y, h) in enumerate(rows):
        pen.box("page", x + 8, y + 4, w - 12, h - 8)
        for k in range(1, 4):
            pen.line(
                "page.shade",
                [(x + 12, y + 4 + k * (h - 8) / 4), (x + w - 6, y + 4 + k * (h - 8) / 4)],
                1.2,
            )
        pen.box("page.deep", x + 8, y + 4, w - 12, 4, alpha=0.3)
        slot = tone if tone.startswith("#") else tone
        pen.box(f"{slot}.light", x + 4, y, w - 4, 5, rounding=2)
        pen.box(slot, x + 4, y + h - 5, w - 4, 5, rounding=2)
        spine = smooth(
            [
                (x + 24, y, 0.2),
                (x + 6, y),
                (x, y + h / 2),
                (x + 6, y + h),
                (x + 24, y + h, 0.2),
                (x + 19, y + h / 2),
            ]
        )
        pen.form(slot, spine, shade=4, light=3)
        if i == 4:
            pen.blob(
                "#e6c064",
                [
                    (x + 100, y + 5, 0),
                    (x + 110, y + 5, 0),
                    (x + 110, y + 40, 0),
                    (x + 105, y + 34, 0),
                    (x + 100, y + 40, 0),
                ],
            )
    pen.anchor("top", 92, 9, size=120)
    pen.anchor("grip", 95, 160)


@draws(
    "newspaper",
    box=(190, 150),
    height_m=0.35,
    slots={"paper": "#f1ecdf", "ink": "#45424c"},
    faces="front",
    variants=("folded",),
    aliases=("magazine", "paper"),
    tags=("street", "home"),
    shadow=(10, 180),
)
def newspaper(pen: Pen) -> None:
    """Draw a folded front page with a headline and a picture."""
    pen.poly("paper.shade", [(16, 18), (182, 8), (186, 136), (22, 146)], rounding=2)
    page = polygon([(6, 10), (174, 4), (180, 136), (12, 146)], rounding=2)
    pen.form("paper", page, shade=4, light=2)
    with pen.turned(-2.2, 90, 75):
        if not inscribe(pen, "ink", 18, 18, 148, 24):
            for x, w in ((18, 38), (60, 26), (90, 46), (140, 26)):
                pen.box("ink", x, 20, w, 16, rounding=2)
        pen.line("ink", [(18, 48), (168, 48)], 1.6)
        photo = rectangle(18, 56, 70, 48)
        pen.fill("ink.light", photo, to="paper.deep")
        with pen.inside(photo):
            pen.blob("ink", [(14, 104), (36, 74), (54, 92), (70, 78), (92, 108)], alpha=0.7)
            pen.oval("paper", 70, 68, 6)
        for k in range(9):
            y = 59 + 9 * k
            pen.line("ink", [(96, y), (128, y)], 2, alpha=0.65)
            pen.line("ink", [(136, y), (168 if k % 4 < 3 else 156, y)], 2, alpha=0.65)
            if k > 5:
                pen.line("ink", [(18, y), (88, y)], 2, alpha=0.65)
    pen.line("paper.deep", [(8, 78), (178, 70)], 1.4, alpha=0.5)
    pen.anchor("grip", 95, 120)


@draws(
    "letter",
    box=(190, 140),
    height_m=0.13,
    slots={"paper": "#f6ecd4", "seal": "#c8413b"},
    recolour=("paper", "seal"),
    faces="front",
    variants=("closed", "open"),
    aliases=("envelope", "mail", "love letter", "postcard", "email"),
    tags=("post",),
    shadow=(10, 180),
)
def letter(pen: Pen) -> None:
    """Draw an envelope with a wax seal; the open one shows its letter."""
    if pen.variant == "open":
        pen.poly("paper.shade", [(8, 58), (95, 4), (182, 58)], rounding=3)
        pen.form("#fdfaf2", rectangle(28, 22, 134, 90, rounding=2), shade=3)
        if not inscribe(pen, "#5a4a5c", 38, 28, 114, 36):
            for y, n in ((36, 96), (47, 104), (58, 70)):
                pen.line("#8b8194", [(44, y), (44 + n, y)], 2.4)
        body = polygon([(8, 58), (95, 106), (182, 58), (182, 136), (8, 136)], rounding=3)
        pen.form("paper", body, shade=4, light=2)
        pen.line("paper.deep", [(10, 135), (84, 98)], 1.6)
        pen.line("paper.deep", [(180, 135), (106, 98)], 1.6)
        pen.anchor("grip", 95, 122)
        return
    pen.form("paper", rectangle(5, 6, 180, 128, rounding=5), shade=6, light=3)
    pen.line("paper.deep", [(9, 131), (76, 70)], 1.8, alpha=0.8)
    pen.line("paper.deep", [(181, 131), (114, 70)], 1.8, alpha=0.8)
    flap = smooth([(7, 8, 0), (183, 8, 0), (104, 82, 0.4), (86, 82, 0.4)])
    pen.fill("paper.deep", flap.moved(0, 3), alpha=0.4)
    pen.fill("paper.light", flap)
    pen.edge("paper.shade", flap, 1.4)
    pen.form(
        "seal",
        smooth([(95, 56), (112, 60), (119, 76), (111, 93), (95, 98), (78, 92), (72, 76), (79, 61)]),
        shade=5,
        light=3,
    )
    pen.blob("seal.deep", [(95, 91, 0), (81, 76), (86, 67), (95, 72, 0), (104, 67), (109, 76)])
    pen.anchor("grip", 95, 110)


@draws(
    "pencil",
    box=(180, 180),
    height_m=0.18,
    slots={"paint": "#f0b93a", "wood": "#edcf9f", "eraser": "#e98a97", "metal": "#c3cad3"},
    faces="right",
    aliases=("crayon", "coloured pencil", "colored pencil"),
    tags=("school", "art"),
    shadow=(4, 40),
)
def pencil(pen: Pen) -> None:
    """Draw a sharpened pencil standing on its point."""
    with pen.turned(45, 90, 90):
        body = rectangle(78, 12, 24, 150)
        pen.form("eraser", rectangle(77, -22, 26, 26, rounding=8), shade=5, light=3)
        pen.form("metal", rectangle(76, -3, 28, 18, rounding=2), shade=3, light=3)
        for y in (2, 8):
            pen.line("metal.deep", [(76, y), (104, y)], 1.6)
        pen.fill("paint", body)
        pen.box("paint.light", 78, 12, 8, 150)
        pen.box("paint.shade", 95, 12, 7, 150)
        pen.blob(
            "wood",
            [
                (78, 162, 0),
                (82, 156),
                (86, 162, 0),
                (90, 156),
                (95, 162, 0),
                (99, 156),
                (102, 162, 0),
                (90, 206, 0),
            ],
        )
        pen.poly("wood.shade", [(95, 162), (102, 162), (90, 206)])
        pen.poly("#3d3a46", [(85, 188), (95, 188), (90, 207)])
    pen.anchor("grip", 34, 148, angle=45)


@draws(
    "pen",
    box=(180, 180),
    height_m=0.16,
    slots={"barrel": "#2f5f9a", "metal": "#dcb455"},
    faces="right",
    aliases=("fountain pen", "ballpoint pen", "ink pen"),
    tags=("school", "office"),
    shadow=(4, 40),
)
def ink_pen(pen: Pen) -> None:
    """Draw a fountain pen standing on its nib."""
    with pen.turned(45, 90, 90):
        barrel = smooth(
            [
                (80, -18),
                (90, -26),
                (100, -18),
                (103, 40),
                (103, 120),
                (98, 156, 0.2),
                (82, 156, 0.2),
                (77, 120),
                (77, 40),
            ]
        )
        pen.form("barrel", barrel, shade=5, light=4)
        pen.limb("barrel.pale", [(83, -10), (82, 50), (83, 110)], (3, 3), alpha=0.7)
        for y, h in ((62, 6), (-14, 4), (150, 7)):
            pen.form("metal", rectangle(76, y, 28, h, rounding=1), shade=2, light=2)
        pen.limb("metal", [(105, -8), (106, 46)], (5, 5))
        nib = smooth([(81, 157, 0.2), (99, 157, 0.2), (101, 172), (90, 207, 0), (79, 172)])
        pen.form("metal", nib, shade=4, light=3)
        pen.line("metal.line", [(90, 176), (90, 203)], 1.4)
        pen.oval("metal.line", 90, 175, 2.4)
    pen.anchor("grip", 36, 146, angle=45)


@draws(
    "paintbrush",
    box=(180, 180),
    height_m=0.24,
    slots={"paint": "#d6453f", "wood": "#b9783f", "metal": "#c3cad3"},
    faces="right",
    plural="paintbrushes",
    aliases=("paint brush", "artist's brush"),
    tags=("art",),
    shadow=(4, 40),
)
def paintbrush(pen: Pen) -> None:
    """Draw a brush loaded with paint."""
    with pen.turned(45, 90, 90):
        stick = smooth(
            [
                (87, -26),
                (93, -26),
                (98, 20),
                (101, 80),
                (97, 118, 0.2),
                (83, 118, 0.2),
                (79, 80),
                (82, 20),
            ]
        )
        pen.form("wood", stick, shade=4, light=3)
        pen.form("metal", polygon([(82, 114), (98, 114), (102, 150), (78, 150)]), shade=4, light=4)
        for y in (122, 128):
            pen.line("metal.deep", [(81, y), (99, y)], 1.6)
        tuft = smooth(
            [
                (78, 148, 0.2),
                (102, 148, 0.2),
                (107, 168),
                (100, 188),
                (90, 210, 0.1),
                (80, 188),
                (73, 168),
            ]
        )
        pen.form("#8a5a38", tuft, shade=3)
        with pen.inside(tuft):
            pen.blob("paint", [(66, 168), (80, 174), (92, 166), (114, 172), (114, 220), (66, 220)])
            pen.line("paint.pale", [(84, 182), (86, 192)], 3, alpha=0.8)
    pen.anchor("grip", 62, 118, angle=45)


@draws(
    "palette",
    box=(200, 150),
    height_m=0.3,
    slots={"wood": "#c99a5f"},
    faces="front",
    aliases=("paint palette", "artist palette", "colour palette", "color palette"),
    tags=("art",),
    shadow=(20, 180),
)
def palette(pen: Pen) -> None:
    """Draw a wooden palette with dabs of paint and a thumb hole."""
    board = smooth(
        [
            (14, 86),
            (22, 44),
            (66, 12),
            (126, 8),
            (176, 34),
            (194, 78),
            (178, 120),
            (146, 126),
            (132, 112),
            (112, 116),
            (106, 138),
            (74, 146),
            (34, 126),
        ]
    )
    hole = ellipse(148, 96, 13, 11)
    pen.form("wood", board.plus(hole), shade=7, light=4)
    pen.line("wood.shade", [(50, 112), (96, 122)], 1.4, alpha=0.6)
    for x, y, tone in (
        (44, 76, "#d63b34"),
        (62, 44, "#ee8130"),
        (96, 30, "#f6ca3a"),
        (132, 36, "#4b9d55"),
        (162, 62, "#3578c9"),
        (60, 108, "#7f4fae"),
        (92, 78, "#f6f4ee"),
    ):
        dab = smooth(
            [
                (x - 14, y),
                (x - 8, y - 10),
                (x + 4, y - 11),
                (x + 14, y - 3),
                (x + 11, y + 9),
                (x - 2, y + 11),
            ]
        )
        pen.form(tone, dab, shade=4, light=2)
        pen.oval("#ffffff.raw", x - 4, y - 4, 3, 2, alpha=0.7)
    pen.anchor("grip", 148, 104)


@draws(
    "easel",
    box=(170, 280),
    height_m=1.6,
    slots={"wood": "#b9783f", "canvas": "#fbf6ea"},
    recolour=("wood", "canvas"),
    faces="front",
    aliases=("painter's easel", "canvas on an easel", "canvas", "painting", "painting easel"),
    tags=("art",),
    shadow=(14, 156),
)
def easel(pen: Pen) -> None:
    """Draw an easel with a painted canvas on it."""
    pen.limb("wood.deep", [(85, 30), (104, 260)], (8, 7))
    for a, b in ((78, 20), (92, 150)):
        pen.limb("wood", [(a, 8), (b, 276)], (9, 9))
        pen.line("wood.light", [(a - 2, 14), (b - 2, 270)], 1.8)
    pen.limb("wood.shade", [(40, 222), (130, 222)], (7, 7))
    pen.form("canvas", rectangle(12, 42, 146, 136, rounding=2), shade=4, light=2)
    view = rectangle(20, 50, 130, 120)
    if not inscribe(pen, "#5a4a5c", 26, 60, 118, 100):
        pen.fill("#9fd0e6.raw", view, to="#fce0b8.raw")
        with pen.inside(view):
            pen.oval("#fff3c4.raw", 112, 84, 13)
            pen.blob(
                "#8d9fc4.raw", [(8, 140), (48, 88), (74, 118), (98, 98), (164, 146), (90, 160)]
            )
            pen.blob(
                "#7fb069.raw", [(8, 142), (60, 128), (110, 142), (164, 126), (164, 180), (8, 180)]
            )
            for x, y, tone in (
                (44, 154, "#d8433c"),
                (64, 148, "#f2b84b"),
                (92, 158, "#d8433c"),
                (118, 150, "#f6f0e0"),
            ):
                pen.oval(f"{tone}.raw", x, y, 5)
    pen.form("wood", rectangle(6, 176, 158, 13, rounding=3), shade=4, light=3)
    pen.form("wood", rectangle(74, 28, 22, 18, rounding=3), shade=3, light=3)


@draws(
    "scissors",
    box=(150, 200),
    height_m=0.18,
    slots={"handle": "#d6453f", "steel": "#c3cad3"},
    faces="front",
    plural="scissors",
    aliases=("pair of scissors", "shears"),
    tags=("school", "home"),
    shadow=(30, 120),
)
def scissors(pen: Pen) -> None:
    """Draw open scissors, points up."""
    pen.form(
        "steel",
        smooth([(68, 118, 0.2), (84, 112, 0.2), (126, 16), (128, 6, 0), (116, 14), (70, 96)]),
        shade=4,
    )
    pen.edge("handle.shade", ellipse(44, 158, 20, 28, tilt=24), 13)
    pen.line("handle.shade", [(72, 110), (56, 132)], 14)
    pen.form(
        "steel",
        smooth([(82, 118, 0.2), (66, 112, 0.2), (24, 16), (22, 6, 0), (34, 14), (80, 96)]),
        shade=4,
        light=3,
    )
    pen.edge("handle", ellipse(106, 158, 20, 28, tilt=-24), 13)
    pen.line("handle", [(78, 110), (94, 132)], 14)
    pen.line("handle.light", [(88, 144), (92, 136), (100, 132)], 3)
    pen.oval("steel.deep", 75, 104, 6)
    pen.oval("steel.pale", 74, 103, 3.4)
    pen.anchor("grip", 75, 150)


@draws(
    "globe",
    box=(160, 200),
    height_m=0.4,
    slots={"sea": "#5b9fc8", "land": "#8dbd70", "stand": "#9b6238"},
    recolour=("sea", "stand"),
    faces="front",
    aliases=("desk globe", "school globe"),
    tags=("school",),
    shadow=(36, 124),
)
def globe(pen: Pen) -> None:
    """Draw a desk globe on its tilted axis."""
    pen.line("stand", [(80, 156), (80, 184)], 9)
    pen.form(
        "stand",
        smooth([(36, 192), (56, 182), (104, 182), (124, 192), (122, 198, 0.3), (38, 198, 0.3)]),
        shade=4,
        light=3,
    )
    pen.line(
        "#dcb455", [(108, 10), (136, 40), (142, 90), (118, 138), (80, 156), (46, 146), (40, 142)], 6
    )
    ball = ellipse(76, 80, 60, 60)
    pen.form("sea", ball, shade=14, light=5)
    with pen.inside(ball), pen.turned(18, 76, 80):
        pen.blob(
            "land", [(20, 40), (44, 28), (70, 34), (66, 54), (52, 62), (46, 78), (36, 66), (22, 62)]
        )
        pen.blob("land", [(52, 82), (68, 84), (72, 100), (60, 132), (50, 112)])
        pen.blob(
            "land", [(88, 30), (120, 24), (150, 44), (140, 70), (120, 66), (104, 54), (90, 50)]
        )
        pen.blob("land", [(92, 62), (112, 64), (118, 84), (106, 112), (96, 96), (86, 78)])
        pen.fill("sea.deep", ball.plus(ball.moved(-12, -12)), alpha=0.3)
    pen.blob("#ffffff.raw", [(28, 70), (36, 46), (54, 32), (46, 50), (38, 74)], alpha=0.6)
    pen.oval("#dcb455", 108, 12, 6)
    pen.oval("#dcb455", 42, 142, 6)


@draws(
    "map",
    box=(210, 150),
    height_m=0.5,
    slots={"paper": "#ecd9a8", "land": "#c9b06a", "mark": "#c8413b"},
    recolour=("paper", "mark"),
    faces="front",
    aliases=("treasure map", "old map", "chart"),
    tags=("travel", "pirate"),
    shadow=(10, 200),
)
def treasure_map(pen: Pen) -> None:
    """Draw an old map with a dotted way to a red cross."""
    sheet = smooth(
        [
            (16, 14, 0.2),
            (60, 10),
            (106, 18),
            (150, 10),
            (196, 14, 0.2),
            (192, 50),
            (198, 90),
            (194, 136, 0.2),
            (150, 140),
            (104, 132),
            (60, 140),
            (16, 136, 0.2),
            (20, 92),
            (14, 52),
        ]
    )
    pen.form("paper", sheet, shade=6, light=3)
    with pen.inside(sheet):
        pen.blob(
            "land",
            [
                (36, 52),
                (64, 34),
                (98, 40),
                (130, 30),
                (168, 52),
                (172, 88),
                (140, 112),
                (96, 106),
                (60, 118),
                (34, 92),
            ],
            alpha=0.8,
        )
        pen.blob("#7fae9a", [(80, 66), (104, 60), (114, 74), (96, 86), (80, 80)])
        for x in (72, 138):
            pen.box("paper.shade", x, 0, 6, 150, alpha=0.35)
        for x in (126, 142):
            pen.blob("land.deep", [(x - 10, 64, 0), (x, 46, 0.2), (x + 10, 64, 0)])
        for k, (x, y) in enumerate(
            ((48, 96), (60, 104), (74, 104), (88, 98), (102, 96), (116, 98), (130, 94))
        ):
            pen.limb("mark", [(x, y), (x + 7, y + (2, 1, -2, -2, 0, 0, -3)[k])], (3.4, 3.4))
    for a, b in (((144, 80), (160, 96)), ((160, 80), (144, 96))):
        pen.line("mark", [a, b], 5)
    pen.edge("land.deep", ellipse(176, 118, 10, 10), 1.6)
    pen.poly("mark", [(176, 104), (180, 118), (172, 118)])
    pen.poly("land.deep", [(176, 132), (180, 118), (172, 118)])
    inscribe(pen, "land.line", 30, 118, 110, 16)
    for x in (10, 200):
        pen.form(
            "paper",
            smooth([(x - 7, 14), (x, 6), (x + 7, 14), (x + 7, 138), (x, 146), (x - 7, 138)]),
            shade=4,
            light=3,
        )
        pen.oval("paper.deep", x, 12, 5, 4)
    pen.anchor("grip", 105, 130)


@draws(
    "telescope",
    box=(200, 240),
    height_m=1.5,
    slots={"brass": "#d6a544", "wood": "#7d4b2b"},
    aliases=("spyglass",),
    tags=("science", "night"),
    shadow=(30, 146),
)
def telescope(pen: Pen) -> None:
    """Draw a brass telescope on a tripod, pointing up to the right."""
    pen.limb("wood.deep", [(90, 120), (104, 226)], (8, 6))
    for x in (34, 142):
        pen.limb("wood", [(88, 120), (x, 236)], (10, 7))
        pen.line("wood.light", [(86, 126), (x - 1, 230)], 1.8)
    pen.form("brass", rectangle(74, 104, 28, 22, rounding=6), shade=4, light=3)
    with pen.turned(-34, 90, 92):
        pen.form("wood", rectangle(4, 86, 22, 16, rounding=4), shade=4, light=3)
        pen.form("brass", rectangle(22, 82, 46, 24, rounding=3), shade=6, light=4)
        pen.form("brass", rectangle(62, 77, 60, 34, rounding=3), shade=8, light=5)
        pen.form(
            "brass",
            polygon([(116, 74), (196, 69), (196, 119), (116, 114)], rounding=2),
            shade=10,
            light=6,
        )
        for x, y, h in ((60, 75, 38), (112, 71, 46), (186, 64, 60)):
            pen.form("wood", rectangle(x, y, 11, h, rounding=3), shade=5, light=4)
        pen.oval("#a9d3e2", 198, 94, 6, 26)
    pen.anchor("grip", 60, 112)


@draws(
    "microscope",
    box=(150, 210),
    height_m=0.4,
    slots={"body": "#3f5f86", "metal": "#c9d0d8"},
    tags=("science", "school"),
    shadow=(16, 134),
)
def microscope(pen: Pen) -> None:
    """Draw a microscope from the side."""
    pen.form(
        "body",
        smooth(
            [(14, 204, 0.2), (18, 188), (50, 182), (120, 184, 0.4), (134, 196), (136, 204, 0.2)]
        ),
        shade=5,
        light=4,
    )
    arm = smooth(
        [
            (38, 188, 0.2),
            (30, 150),
            (30, 110),
            (44, 76),
            (66, 62, 0.3),
            (76, 80, 0.3),
            (58, 98),
            (50, 124),
            (54, 160),
            (70, 188, 0.2),
        ]
    )
    pen.form("body", arm, shade=6, light=4)
    pen.form("metal", rectangle(48, 150, 84, 10, rounding=3), shade=3, light=3)
    pen.box("#a9d3e2", 96, 146, 26, 4, rounding=1)
    pen.form("metal", rectangle(98, 160, 16, 22, rounding=2), shade=3)
    with pen.turned(14, 90, 90):
        pen.form("metal", rectangle(80, 12, 22, 34, rounding=4), shade=4, light=4)
        pen.form("body", rectangle(76, 4, 30, 14, rounding=5), shade=3, light=3)
        pen.form("body", rectangle(74, 40, 34, 66, rounding=6), shade=6, light=5)
        pen.form("metal", rectangle(78, 104, 26, 14, rounding=3), shade=3, light=3)
        pen.form(
            "metal",
            polygon([(83, 116), (99, 116), (96, 138), (86, 138)], rounding=2),
            shade=3,
            light=3,
        )
    pen.form("metal", ellipse(40, 128, 15, 15), shade=4, light=3)
    pen.oval("body", 40, 128, 8)


@draws(
    "magnifying glass",
    box=(170, 180),
    height_m=0.2,
    slots={"handle": "#7d4b2b", "rim": "#d6a544", "glass": "#bfe3ee"},
    recolour=("handle", "rim"),
    faces="right",
    plural="magnifying glasses",
    aliases=("magnifier", "loupe", "search icon"),
    tags=("science", "detective"),
    shadow=(110, 166),
)
def magnifying_glass(pen: Pen) -> None:
    """Draw a magnifying glass with its handle down to the right."""
    pen.limb("rim.shade", [(104, 106), (122, 126)], (14, 14))
    pen.limb("handle", [(118, 120), (156, 164)], (19, 24))
    pen.line("handle.light", [(122, 118), (158, 158)], 3)
    pen.oval("glass", 66, 66, 54, alpha=0.75)
    lens = ellipse(66, 66, 54, 54)
    with pen.inside(lens):
        pen.poly("#ffffff.raw", [(6, 80), (76, 4), (98, 8), (14, 104)], alpha=0.55)
        pen.poly("#ffffff.raw", [(48, 120), (118, 44), (124, 52), (58, 126)], alpha=0.4)
    pen.edge("rim", ellipse(66, 66, 56, 56), 11)
    pen.edge("rim.light", ellipse(65, 65, 58, 58), 2.4)
    pen.edge("rim.deep", ellipse(66.6, 66.6, 51, 51), 2)
    pen.anchor("grip", 140, 146)


@draws(
    "hourglass",
    box=(120, 190),
    height_m=0.22,
    slots={"wood": "#9b6238", "sand": "#e9b95f", "glass": "#d9ecf2"},
    recolour=("wood", "sand"),
    faces="front",
    plural="hourglasses",
    aliases=("sand clock", "sandglass", "sand timer"),
    tags=("time",),
    shadow=(10, 110),
)
def hourglass(pen: Pen) -> None:
    """Draw an hourglass with its sand running."""
    for x in (20, 100):
        pen.limb("wood.shade", [(x, 20), (x, 172)], (8, 8))
    bulbs = smooth(
        [
            (30, 22, 0.2),
            (90, 22, 0.2),
            (90, 54),
            (66, 90, 0.6),
            (66, 100, 0.6),
            (90, 136),
            (90, 168, 0.2),
            (30, 168, 0.2),
            (30, 136),
            (54, 100, 0.6),
            (54, 90, 0.6),
            (30, 54),
        ]
    )
    pen.fill("glass", bulbs, alpha=0.85)
    with pen.inside(bulbs):
        pen.blob("sand", [(20, 54, 0.2), (60, 58), (100, 54, 0.2), (84, 76), (60, 96), (36, 76)])
        pen.blob(
            "sand", [(20, 172, 0), (28, 158, 0.4), (60, 128, 0.3), (92, 158, 0.4), (100, 172, 0)]
        )
        pen.blob(
            "sand.shade",
            [(60, 128, 0.3), (92, 158, 0.4), (100, 172, 0), (66, 172, 0), (72, 152)],
            alpha=0.8,
        )
        pen.line("sand", [(60, 92), (60, 132)], 2.6)
        pen.blob(
            "#ffffff.raw", [(36, 28), (42, 28), (40, 50), (52, 74), (44, 66), (35, 50)], alpha=0.7
        )
        pen.blob("#ffffff.raw", [(36, 150), (38, 134), (48, 118), (43, 136), (42, 156)], alpha=0.6)
    for y in (6, 166):
        pen.form("wood", rectangle(6, y, 108, 18, rounding=6), shade=5, light=4)
    pen.anchor("grip", 60, 95)


@draws(
    "alarm clock",
    box=(150, 170),
    height_m=0.15,
    slots={"body": "#d6473f", "face": "#fbf6e8", "metal": "#e2bb58"},
    recolour=("body", "metal"),
    faces="front",
    aliases=("bedside clock",),
    tags=("home", "time"),
    shadow=(30, 120),
)
def alarm_clock(pen: Pen) -> None:
    """Draw an alarm clock with two bells."""
    for x, lean in ((40, -10), (110, 10)):
        pen.limb("body.deep", [(x, 136), (x + lean, 163)], (12, 8))
    pen.line("metal.shade", [(75, 30), (75, 14)], 5)
    pen.limb("metal", [(64, 12), (86, 12)], (10, 10))
    for cx, tilt in ((40, -36), (110, 36)):
        with pen.turned(tilt, cx, 40):
            pen.form(
                "metal",
                smooth(
                    [
                        (cx - 27, 42, 0.1),
                        (cx - 18, 24),
                        (cx, 17),
                        (cx + 18, 24),
                        (cx + 27, 42, 0.1),
                        (cx, 47),
                    ]
                ),
                shade=5,
                light=3,
            )
            pen.oval("metal", cx, 15, 4.5)
    pen.form("body", ellipse(75, 98, 58, 58), shade=8, light=5)
    pen.oval("body.deep", 75, 98, 47)
    pen.oval("face", 76, 99, 45)
    for k in range(12):
        with pen.turned(30 * k, 75, 98):
            pen.line("#34323c", [(75, 59), (75, 65 if k % 3 else 69)], 3.4 if k % 3 == 0 else 2)
    pen.limb("#34323c", [(77, 100), (56, 80)], (4, 6))
    pen.limb("#34323c", [(75, 100), (92, 68)], (3, 5))
    pen.oval("body", 75, 98, 5)
    pen.anchor("grip", 75, 120)


@draws(
    "blackboard",
    box=(280, 200),
    height_m=1.4,
    slots={"board": "#3f6b58", "wood": "#a8703f"},
    faces="front",
    variants=("standing",),
    aliases=("chalkboard", "whiteboard", "school board"),
    tags=("school",),
    shadow=(20, 260),
)
def blackboard(pen: Pen) -> None:
    """Draw a school blackboard on two legs, with chalk writing."""
    for x, lean in ((44, -10), (236, 10)):
        pen.limb("wood.shade", [(x, 140), (x + lean, 194)], (10, 9))
        pen.limb("wood.deep", [(x + lean - 16, 195), (x + lean + 16, 195)], (8, 8))
    pen.form("wood", rectangle(5, 5, 270, 156, rounding=5), shade=6, light=4)
    board = rectangle(17, 17, 246, 132)
    pen.form("board", board, shade=-4)
    with pen.inside(board):
        pen.oval("#ffffff.raw", 120, 60, 90, 30, tilt=-12, alpha=0.06)
        pen.oval("#ffffff.raw", 190, 110, 60, 20, tilt=-8, alpha=0.06)
    if not inscribe(pen, "#f6f4ea", 34, 30, 212, 106):
        pen.edge("#f6f4ea", ellipse(76, 84, 30, 30), 3)
        pen.line("#f6f4ea", [(76, 84, 0), (106, 84, 0)], 3)
        pen.line("#f6f4ea", [(76, 84, 0), (58, 60, 0)], 3)
        for y, n in ((48, 90), (70, 104), (92, 70), (114, 96)):
            pen.line("#f6f4ea", [(136, y), (136 + n / 2, y - 3), (136 + n, y)], 3, alpha=0.85)
    pen.form("wood", rectangle(2, 152, 276, 12, rounding=4), shade=3, light=3)
    pen.box("#ffffff", 60, 147, 22, 6, rounding=3)
    pen.box("#f2b84b", 90, 147, 16, 6, rounding=3)
    pen.box("#6a5a7a", 190, 143, 34, 10, rounding=3)
