"""Owns the drawings of work and money: boards, cards, notes, a gavel, a thumb that is up.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "wallet",
    box=(190, 150),
    height_m=0.1,
    slots={"leather": "#8a5a3c", "note": "#7fae86"},
    faces="front",
    aliases=("billfold", "purse wallet"),
    tags=("home",),
    shadow=(18, 172),
)
def wallet(pen: Pen) -> None:
    """Draw a folded wallet with notes that look out, a strap with a button."""
    pen.poly("note", [(28, 20), (156, 3), (166, 70), (34, 80)], rounding=4)
    pen.poly("note.light", [(38, 34), (168, 24), (172, 90), (40, 90)], rounding=4)
    pen.oval("note.shade", 104, 48, 16)
    back = smooth(
        [
            (8, 52, 0.3),
            (12, 42),
            (172, 38),
            (182, 46, 0.4),
            (186, 140, 0.4),
            (178, 147),
            (16, 147),
            (6, 138, 0.4),
        ]
    )
    pen.form("leather.shade", back, shade=6)
    front = smooth(
        [
            (6, 62, 0.4),
            (14, 54),
            (178, 54),
            (185, 62, 0.4),
            (186, 138, 0.4),
            (178, 147),
            (14, 147),
            (5, 138, 0.4),
        ]
    )
    pen.form("leather", front, shade=9, light=4)
    pen.edge(
        "leather.light",
        smooth([(14, 66, 0.4), (176, 66, 0.4), (177, 137, 0.4), (14, 137, 0.4)]),
        1.6,
        alpha=0.7,
    )
    pen.form(
        "leather.shade",
        smooth([(132, 84, 0.4), (184, 82, 0.2), (186, 118, 0.2), (132, 116, 0.5), (122, 100)]),
        shade=4,
    )
    pen.oval("#e9c15a", 142, 100, 8)
    pen.oval("#e9c15a.light", 140, 98, 3)


@draws(
    "credit card",
    box=(190, 122),
    height_m=0.055,
    slots={"card": "#3f6fb8", "chip": "#e9c15a"},
    faces="front",
    aliases=("bank card", "debit card", "payment card"),
    tags=("home",),
    shadow=(16, 174),
)
def credit_card(pen: Pen) -> None:
    """Draw a bank card with chip and numbers."""
    card = smooth(
        [
            (3, 14, 0.5),
            (14, 3, 0.5),
            (176, 3, 0.5),
            (187, 14, 0.5),
            (187, 108, 0.5),
            (176, 119, 0.5),
            (14, 119, 0.5),
            (3, 108, 0.5),
        ]
    )
    pen.form("card", card, shade=7, light=3)
    with pen.inside(card):
        pen.oval("card.light", 176, 126, 92, 70, alpha=0.6)
        pen.oval("card.shade", 20, -14, 80, 50, alpha=0.6)
    pen.box("chip", 20, 36, 34, 26, rounding=5)
    pen.line("chip.deep", [(20, 49), (54, 49)], 1.4)
    pen.line("chip.deep", [(37, 36), (37, 62)], 1.4)
    for k in range(4):
        pen.box("#ffffff", 20 + 38 * k, 76, 30, 7, rounding=3, alpha=0.9)
    pen.box("#ffffff", 20, 96, 66, 6, rounding=3, alpha=0.7)
    pen.oval("#e8574a", 146, 24, 13, alpha=0.95)
    pen.oval("#f0b03c", 162, 24, 13, alpha=0.85)


@draws(
    "banknote",
    box=(220, 130),
    height_m=0.09,
    slots={"note": "#7fb586", "ink": "#3f7a55"},
    faces="front",
    aliases=("money", "cash", "bank note", "dollar bill", "bill", "bills", "banknotes"),
    plural="bank notes",
    tags=("home",),
    shadow=(16, 204),
)
def banknote(pen: Pen) -> None:
    """Draw a bundle of notes with a band."""
    for k, lift in enumerate((22, 12, 0)):
        x, y = 4 + 8 * k, lift + 4
        w = 196
        sheet = smooth([(x, y, 0.1), (x + w, y, 0.1), (x + w, y + 100, 0.1), (x, y + 100, 0.1)])
        pen.form("note" if k == 2 else "note.shade", sheet, shade=4)
    x, y = 20, 4
    pen.edge(
        "ink",
        smooth(
            [
                (x + 9, y + 9, 0.1),
                (x + 187, y + 9, 0.1),
                (x + 187, y + 91, 0.1),
                (x + 9, y + 91, 0.1),
            ]
        ),
        2.4,
    )
    pen.oval("note.light", x + 98, y + 50, 34)
    pen.edge("ink", ellipse(x + 98, y + 50, 34, 34), 2.4)
    pen.line(
        "ink",
        [
            (x + 109, y + 36),
            (x + 99, y + 32),
            (x + 88, y + 38),
            (x + 98, y + 50),
            (x + 109, y + 60),
            (x + 98, y + 68),
            (x + 86, y + 63),
        ],
        4.6,
    )
    pen.line("ink", [(x + 98, y + 25), (x + 98, y + 75)], 3)
    for cx, cy in ((26, 24), (170, 24), (26, 76), (170, 76)):
        pen.oval("ink", x + cx, y + cy, 6)


@draws(
    "whiteboard",
    box=(260, 220),
    height_m=1.9,
    slots={"frame": "#9aa5b0", "board": "#f9faf8"},
    recolour=("frame",),
    faces="front",
    aliases=("flip chart", "flipchart", "presentation board"),
    tags=("office", "school"),
    shadow=(40, 220),
)
def whiteboard(pen: Pen) -> None:
    """Draw a board on legs with a drawing of boxes and arrows."""
    for side in (-1, 1):
        x = 130 + side * 78
        pen.limb("frame.shade", [(x, 140), (x + side * 14, 217)], (8, 7))
        pen.line("frame.shade", [(x + side * 2, 216), (x + side * 26, 217)], 5)
    pen.box("frame", 3, 3, 254, 158, rounding=6)
    pen.box("board", 12, 12, 236, 140, rounding=2)
    pen.poly("board.light", [(12, 12), (110, 12), (50, 152), (12, 152)], alpha=0.5)
    for x, y, tone in ((36, 34, "#4f8fd0"), (150, 34, "#e8923c"), (94, 100, "#5fae6a")):
        pen.edge(
            tone,
            smooth([(x, y, 0.3), (x + 60, y, 0.3), (x + 60, y + 34, 0.3), (x, y + 34, 0.3)]),
            4,
        )
        pen.line(tone, [(x + 12, y + 17), (x + 46, y + 17)], 3)
    pen.line("#59636f", [(98, 51), (144, 51)], 3)
    pen.poly("#59636f", [(148, 51), (138, 45), (138, 57)])
    pen.line("#59636f", [(180, 70), (160, 100)], 3)
    pen.line("#59636f", [(66, 70), (88, 100)], 3)
    pen.box("frame.light", 60, 160, 140, 8, rounding=3)
    for k, tone in enumerate(("#e8574a", "#4f8fd0", "#5fae6a")):
        pen.box(tone, 84 + 34 * k, 155, 24, 5, rounding=2)


@draws(
    "megaphone",
    box=(190, 150),
    height_m=0.3,
    slots={"horn": "#e8574a", "rim": "#f2ead8"},
    aliases=("loudhailer", "bullhorn", "loudspeaker horn"),
    tags=("office",),
    shadow=(50, 120),
)
def megaphone(pen: Pen) -> None:
    """Draw a megaphone that calls to the right."""
    pen.limb("rim.shade", [(66, 96), (74, 128), (96, 134)], (18, 15, 13))
    horn = smooth([(44, 52, 0.2), (132, 12, 0.2), (132, 122, 0.2), (44, 90, 0.2)])
    pen.form("horn", horn, shade=10, light=5)
    pen.form("rim", smooth([(46, 50, 0.3), (18, 54), (6, 71), (18, 88), (46, 92, 0.3)]), shade=6)
    pen.oval("horn.deep", 132, 67, 13, 56)
    pen.oval("rim", 132, 67, 15, 58)
    pen.oval("horn.deep", 133, 67, 10, 50)
    pen.oval("rim.shade", 134, 67, 5, 16)
    for k, (y0, x1, y1) in enumerate(((40, 180, 20), (67, 186, 67), (94, 180, 114))):
        pen.line("horn" if k == 1 else "horn.light", [(154, y0), (x1, y1)], 6)


@draws(
    "price tag",
    box=(170, 130),
    height_m=0.06,
    slots={"tag": "#f0b03c", "string": "#6a5a50"},
    faces="front",
    aliases=("label", "sale tag", "discount tag", "tag"),
    tags=("shop",),
    shadow=(30, 150),
)
def price_tag(pen: Pen) -> None:
    """Draw a tag with a hole, a string and a percent sign."""
    pen.line("string", [(42, 66), (16, 44), (6, 14), (30, 6)], 3.4)
    body = smooth(
        [
            (52, 6, 0.3),
            (162, 6, 0.4),
            (166, 12, 0.4),
            (166, 120, 0.4),
            (160, 127, 0.4),
            (52, 127, 0.3),
            (12, 76, 0.4),
            (12, 58, 0.4),
        ]
    )
    pen.form("tag", body, shade=8, light=4)
    pen.oval("#ffffff.raw", 42, 66, 9)
    pen.edge("tag.deep", ellipse(42, 66, 9, 9), 2.4)
    pen.line("#ffffff", [(134, 36), (82, 98)], 8)
    for x, y in ((86, 46), (130, 88)):
        pen.edge("#ffffff", ellipse(x, y, 12, 12), 7)


@draws(
    "gavel",
    box=(200, 150),
    height_m=0.2,
    slots={"wood": "#9a6238", "band": "#e0b54f"},
    aliases=("judge's hammer", "judge hammer", "auction hammer"),
    tags=("office",),
    shadow=(20, 180),
)
def gavel(pen: Pen) -> None:
    """Draw a judge's hammer above its block."""
    pen.form(
        "wood.shade",
        smooth([(28, 124, 0.3), (128, 124, 0.3), (138, 146, 0.3), (18, 146, 0.3)]),
        shade=4,
    )
    pen.oval("wood.light", 78, 123, 50, 8)
    with pen.turned(-24, 84, 66):
        pen.limb("wood", [(96, 66), (196, 72)], (11, 15))
        pen.form(
            "wood",
            smooth([(54, 18, 0.3), (114, 18, 0.3), (114, 112, 0.3), (54, 112, 0.3)]),
            shade=10,
            light=5,
        )
        for y in (14, 92):
            pen.form(
                "wood.shade",
                smooth([(48, y, 0.4), (120, y, 0.4), (120, y + 24, 0.4), (48, y + 24, 0.4)]),
                shade=6,
            )
            pen.box("band", 50, y + (24 if y < 50 else -6), 68, 6, rounding=2)


@draws(
    "thumbs up",
    box=(140, 160),
    height_m=0.25,
    slots={"skin": "#f0c09a", "sleeve": "#3f86c8"},
    faces="front",
    aliases=("thumb up", "thumb", "like sign", "like button"),
    plural="thumbs",
    shadow=(30, 120),
)
def thumbs_up(pen: Pen) -> None:
    """Draw a fist with its thumb up."""
    pen.form(
        "sleeve",
        smooth([(4, 82, 0.3), (44, 78, 0.3), (46, 152, 0.3), (6, 156, 0.3)]),
        shade=6,
        light=3,
    )
    pen.box("#ffffff", 40, 80, 12, 72, rounding=5)
    hand = smooth(
        [
            (50, 84, 0.5),
            (66, 62),
            (72, 36),
            (74, 10, 0.6),
            (88, 4),
            (100, 16),
            (100, 38),
            (94, 60),
            (126, 62),
            (134, 74),
            (128, 86),
            (120, 146, 0.6),
            (106, 155),
            (66, 154),
            (50, 146, 0.5),
        ]
    )
    pen.form("skin", hand, shade=8, light=5)
    for k, y in enumerate((84, 108, 130)):
        pen.line("skin.deep", [(92 - 2 * k, y), (112, y + 1), (128 - 4 * k, y - 2)], 3)


@draws(
    "passport",
    box=(120, 160),
    height_m=0.125,
    slots={"cover": "#8a2f3f", "print": "#e9c15a"},
    faces="front",
    tags=("travel",),
    shadow=(14, 108),
)
def passport(pen: Pen) -> None:
    """Draw a passport with a globe stamped in gold."""
    pen.form(
        "#f4f0e4", smooth([(12, 8, 0.2), (116, 8, 0.2), (116, 157, 0.2), (12, 157, 0.2)]), shade=3
    )
    pen.form(
        "cover",
        smooth(
            [
                (4, 4, 0.2),
                (106, 4, 0.4),
                (111, 10, 0.4),
                (111, 150, 0.4),
                (106, 156, 0.4),
                (4, 156, 0.2),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.box("cover.shade", 4, 4, 9, 152)
    pen.edge("print", ellipse(62, 72, 28, 28), 3)
    pen.edge("print", ellipse(62, 72, 12, 28), 2.4)
    pen.line("print", [(34, 72), (90, 72)], 2.4)
    pen.line("print", [(38, 58), (86, 58)], 1.8)
    pen.line("print", [(38, 86), (86, 86)], 1.8)
    pen.box("print", 34, 22, 56, 7, rounding=2)
    pen.box("print", 42, 120, 40, 6, rounding=2)


@draws(
    "ticket",
    box=(200, 110),
    height_m=0.07,
    slots={"card": "#f0a83c", "print": "#8a3f3a"},
    faces="front",
    aliases=("movie ticket", "admission ticket", "coupon", "cinema ticket"),
    shadow=(16, 184),
)
def ticket(pen: Pen) -> None:
    """Draw an admission ticket with notches and a star."""
    body = smooth(
        [
            (4, 6, 0.2),
            (196, 6, 0.2),
            (196, 42, 0.2),
            (186, 55),
            (196, 68, 0.2),
            (196, 105, 0.2),
            (4, 105, 0.2),
            (4, 68, 0.2),
            (14, 55),
            (4, 42, 0.2),
        ]
    )
    pen.form("card", body, shade=6, light=3)
    pen.edge("print", smooth([(20, 18, 0.1), (140, 18, 0.1), (140, 93, 0.1), (20, 93, 0.1)]), 2.4)
    for k in range(7):
        pen.line("print", [(156, 14 + 12.5 * k), (156, 20 + 12.5 * k)], 2.4)
    points: list[Point] = []
    for k in range(10):
        r = 25 if k % 2 == 0 else 11
        points.append((80 + r * math.sin(math.pi * k / 5), 56 - r * math.cos(math.pi * k / 5)))
    pen.poly("print", points)
    for k in range(6):
        pen.box("print", 168, 22 + 12 * k, 18, 4 + (k % 3))
