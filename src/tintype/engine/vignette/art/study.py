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
    variants=("closed", "open", "lying"),
    aliases=("novel", "textbook", "storybook"),
    tags=("school", "library"),
    shadow=(30, 170),
)
def book(pen: Pen) -> None:
    """Draw a book standing upright, its front cover towards us, or one lying open."""
    if pen.variant == "open":
        open_book(pen)
        return
    if pen.variant == "lying":
        lying_book(pen)
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


def lying_book(pen: Pen) -> None:
    """Draw a thick book lying flat, its spine towards us."""
    pen.form("cover", rectangle(12, 110, 176, 11), shade=2)
    pen.poly("page", [(22, 120), (182, 120), (182, 170), (22, 170)])
    for y in (127, 134, 141, 148, 155, 162):
        pen.line("page.shade", [(60, y), (181, y)], 1.4)
    pen.form("cover", rectangle(12, 169, 176, 11), shade=3)
    spine = smooth(
        [(12, 110, 0.2), (56, 110, 0.2), (56, 180, 0.2), (12, 180, 0.2), (4, 166), (4, 124)]
    )
    pen.form("cover", spine, shade=4, light=2)
    for x in (18, 46):
        pen.line("gold", [(x, 112), (x, 178)], 3)
    pen.anchor("grip", 100, 150)
    pen.anchor("top", 100, 111, size=150)


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
    along=("second", "third"),
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
        pen.box(f"{tone}.light", x + 4, y, w - 4, 5, rounding=2)
        pen.box(tone, x + 4, y + h - 5, w - 4, 5, rounding=2)
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
        pen.form(tone, spine, shade=4, light=3)
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
    "blackboard",
    box=(280, 200),
    height_m=1.4,
    slots={"board": "#3f6b58", "wood": "#a8703f"},
    faces="front",
    variants=("standing",),
    aliases=("chalkboard", "school board"),
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
