"""Owns the drawings of banners, signs and flags with words on them, of prizes and of treasure.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "sign",
    box=(220, 210),
    height_m=1.6,
    slots={"board": "#d9ab6a", "post": "#8a5a38", "ink": "#4a3226"},
    recolour=("board", "ink"),
    faces="front",
    aliases=(
        "wooden sign",
        "signboard",
        "notice board",
        "placard",
        "plaque",
    ),
    tags=("text",),
    shadow=(78, 142),
)
def sign(pen: Pen) -> None:
    """Draw a wooden board on a post, with words if there are any."""
    pen.form(
        "post", polygon([(99, 14), (121, 14), (121, 207), (99, 207)], rounding=3), shade=4, light=4
    )
    board = smooth(
        [
            (10, 22, 0.1),
            (60, 18),
            (160, 22),
            (210, 18, 0.1),
            (206, 60),
            (212, 118, 0.1),
            (150, 122),
            (60, 118),
            (8, 122, 0.1),
            (13, 70),
        ]
    )
    pen.form("board", board, shade=6, light=4)
    with pen.inside(board):
        for y in (54, 88):
            pen.line("board.deep", [(6, y), (80, y + 2), (216, y - 1)], 2, alpha=0.6)
        for x, y, n in ((24, 38, 40), (130, 42, 50), (40, 106, 60), (150, 72, 46)):
            pen.line("board.shade", [(x, y), (x + n / 2, y - 2), (x + n, y)], 1.4)
    if not inscribe(pen, "ink", 24, 32, 172, 76):
        pen.poly(
            "ink",
            [(50, 62), (140, 62), (140, 48), (172, 71), (140, 94), (140, 80), (50, 80)],
            rounding=3,
            alpha=0.85,
        )
    for x, y in ((20, 30), (200, 29), (20, 112), (201, 112)):
        pen.oval("post.line", x, y, 3)
    if pen.is_snowy:
        pen.blob(
            "#f4f8fc", [(6, 24), (40, 10), (110, 14), (170, 8), (214, 22), (150, 26), (70, 24)]
        )
    pen.anchor("grip", 110, 180)
    pen.anchor("top", 110, 20, size=180)


@draws(
    "writing in the sand",
    box=(320, 84),
    height_m=0.7,
    slots={"furrow": "#b08a52", "rim": "#f8e9c4"},
    recolour=("furrow",),
    faces="front",
    aliases=(
        "written in the sand",
        "written in sand",
        "drawn in the sand",
        "carved in the sand",
        "writing in sand",
        "written on the sand",
    ),
    plural="writings in the sand",
    tags=("beach",),
    shadow=None,
)
def writing_in_the_sand(pen: Pen) -> None:
    """Draw letters scratched into the ground; without any, a heart."""
    for tone, dy in (("rim", 3), ("furrow", 0)):
        if not inscribe(pen, tone, 8, 8 + dy, 304, 66):
            heart = [(160, 76), (84, 40), (98, 12), (134, 10), (160, 28), (186, 10), (222, 12),
                     (236, 40), (160, 76)]  # fmt: skip
            pen.line(tone, [(x, y + dy) for x, y in heart], 8)


@draws(
    "tow banner",
    box=(420, 96),
    height_m=3.4,
    slots={"cloth": "#f4efe4", "ink": "#c8403a", "pole": "#6a5a52"},
    recolour=("cloth", "ink"),
    stance="sky",
    aliases=("aerial banner", "sky banner", "towed banner", "aeroplane banner", "airplane banner"),
    tags=("text",),
)
def tow_banner(pen: Pen) -> None:
    """Draw a long sheet of cloth with words that flutters behind what tows it."""
    sheet = smooth(
        [
            (398, 10, 0.1),
            (330, 16),
            (250, 8),
            (170, 16),
            (90, 8),
            (3, 14, 0.1),
            (18, 50, 0.1),
            (3, 88, 0.1),
            (90, 82),
            (170, 90),
            (250, 82),
            (330, 90),
            (398, 84, 0.1),
        ]
    )
    pen.form("cloth", sheet, shade=6, light=4)
    with pen.inside(sheet):
        for x in (60, 138, 216, 294, 366):
            pen.line("cloth.shade", [(x, 6), (x - 7, 48), (x + 3, 92)], 7, alpha=0.35)
    pen.limb("pole", [(399, 4), (399, 92)], (6, 6), is_blunt=True)
    for y in (8, 48, 88):
        pen.line("pole", [(400, y), (417, 48)], 1.6)
    inscribe(pen, "ink", 34, 25, 344, 48, weight=0.18)
    pen.anchor("hitch", 417, 48)


@draws(
    "banner",
    box=(300, 110),
    height_m=0.9,
    slots={"cloth": "#d6453f", "ink": "#fff6e2"},
    recolour=("cloth", "ink"),
    faces="front",
    stance="wall",
    aliases=("ribbon banner", "scroll banner", "title banner"),
    tags=("text", "party"),
)
def banner(pen: Pen) -> None:
    """Draw a swallow-tailed ribbon for words."""
    with pen.mirrored(150):
        pen.form(
            "cloth",
            smooth(
                [
                    (4, 46, 0),
                    (40, 36),
                    (78, 34, 0),
                    (78, 98, 0),
                    (40, 100),
                    (4, 106, 0),
                    (22, 78, 0),
                ]
            ),
            shade=4,
            light=3,
        )
        pen.blob("cloth.line", [(46, 82, 0), (78, 82, 0), (78, 98, 0)])
    band = smooth(
        [
            (46, 18, 0),
            (90, 10),
            (150, 6),
            (210, 10),
            (254, 18, 0),
            (254, 84, 0),
            (210, 76),
            (150, 72),
            (90, 76),
            (46, 84, 0),
        ]
    )
    pen.form("cloth", band, shade=6, light=5)
    with pen.inside(band):
        pen.line("cloth.light", [(46, 26), (90, 18), (150, 14), (210, 18), (254, 26)], 1.8)
        pen.line("cloth.light", [(46, 76), (90, 68), (150, 64), (210, 68), (254, 76)], 1.8)
    if not inscribe(pen, "ink", 62, 22, 176, 38):
        for x in (110, 150, 190):
            pen.fill("ink", star(x, 41, 13, 5.4, 5))
    pen.anchor("grip", 150, 60)


@draws(
    "flag",
    box=(210, 280),
    height_m=3.0,
    slots={"cloth": "#d6453f", "second": "#fbf6ea", "pole": "#b9783f"},
    recolour=("cloth", "second"),
    variants=("waving", "pirate"),
    aliases=("pennant", "waving flag"),
    tags=("text",),
    shadow=(4, 34),
)
def flag(pen: Pen) -> None:
    """Draw a flag waving to the right on its pole, with words if there are any."""
    pen.form("pole", rectangle(14, 14, 9, 263, rounding=3), shade=3, light=3)
    pen.form("#e6c064", ellipse(18.5, 11, 9, 9), shade=3, light=2)
    cloth = smooth(
        [
            (23, 26, 0),
            (66, 14),
            (112, 30),
            (160, 36),
            (204, 22, 0),
            (200, 76),
            (206, 132, 0),
            (160, 146),
            (112, 138),
            (66, 124),
            (23, 136, 0),
        ]
    )
    if pen.variant == "pirate":
        pen.form("#2f2c36", cloth, shade=6, light=4)
        for a, b in (((74, 118), (150, 74)), ((74, 76), (150, 120))):
            pen.limb("#f4efe4", [a, b], (8, 8))
            for x, y in (a, b):
                pen.oval("#f4efe4", x, y, 7)
        pen.oval("#f4efe4", 112, 76, 25, 23)
        pen.box("#f4efe4", 98, 90, 28, 18, rounding=5)
        for x in (103, 121):
            pen.oval("#2f2c36", x, 78, 6.4, 7)
        pen.poly("#2f2c36", [(112, 86), (116, 94), (108, 94)])
        for x in (106, 112, 118):
            pen.line("#2f2c36", [(x, 98), (x, 107)], 1.8)
        pen.anchor("grip", 18, 200)
        return
    pen.form("cloth", cloth, shade=6, light=4)
    with pen.inside(cloth):
        if not inscribe(pen, "second", 40, 50, 146, 62):
            pen.blob(
                "second",
                [
                    (20, 66, 0),
                    (66, 54),
                    (112, 68),
                    (160, 74),
                    (212, 60, 0),
                    (212, 94, 0),
                    (160, 108),
                    (112, 102),
                    (66, 88),
                    (20, 100, 0),
                ],
            )
        pen.blob(
            "cloth.line",
            [(88, 10), (112, 30), (120, 80), (112, 150), (88, 150), (98, 80)],
            alpha=0.16,
        )
        pen.blob(
            "#ffffff.raw",
            [(44, 10), (66, 14), (70, 70), (62, 140), (40, 140), (48, 70)],
            alpha=0.14,
        )
        pen.blob(
            "#ffffff.raw",
            [(146, 20), (164, 30), (168, 86), (160, 150), (140, 150), (150, 86)],
            alpha=0.14,
        )
    pen.anchor("grip", 18, 220)


@draws(
    "trophy",
    box=(170, 200),
    height_m=0.4,
    slots={"gold": "#e8b53a", "base": "#5a4038"},
    recolour=("gold", "base"),
    faces="front",
    aliases=("trophy cup", "award", "prize", "winner's cup", "gold cup", "champion cup"),
    tags=("sport", "prize"),
    shadow=(44, 126),
)
def trophy(pen: Pen) -> None:
    """Draw a two-handled cup on a plinth."""
    with pen.mirrored(85):
        pen.edge(
            "gold.shade",
            smooth([(44, 30), (16, 26), (10, 54), (28, 82), (54, 92)], is_closed=False),
            9,
        )
        pen.line("gold.light", [(40, 26), (14, 24), (8, 48)], 2.4)
    pen.form(
        "gold",
        smooth(
            [(76, 120, 0.2), (94, 120, 0.2), (96, 144), (110, 158, 0.2), (60, 158, 0.2), (74, 144)]
        ),
        shade=4,
        light=3,
    )
    cup = smooth(
        [(36, 12, 0.2), (134, 12, 0.2), (132, 60), (116, 104), (85, 128), (54, 104), (38, 60)]
    )
    pen.form("gold", cup, shade=9, light=5)
    pen.fill("gold.pale", star(82, 58, 23, 10, 5), alpha=0.95)
    pen.limb("gold.pale", [(48, 28), (50, 60), (58, 84)], (7, 7, 4), alpha=0.8)
    pen.form("gold", rectangle(30, 5, 110, 14, rounding=6), shade=4, light=3)
    pen.form(
        "base",
        polygon([(50, 156), (120, 156), (128, 196), (42, 196)], rounding=4),
        shade=5,
        light=4,
    )
    pen.box("gold", 60, 167, 50, 18, rounding=3)
    inscribe(pen, "base.line", 63, 170, 44, 12)
    pen.anchor("grip", 85, 140)
    pen.anchor("top", 85, 8, size=80)


@draws(
    "medal",
    box=(130, 200),
    height_m=0.15,
    slots={"gold": "#e8b53a", "silk": "#c8373f"},
    recolour=("gold", "silk"),
    faces="front",
    aliases=("gold medal", "rosette", "badge", "silver medal", "bronze medal"),
    tags=("sport", "prize"),
    shadow=(44, 86),
)
def medal(pen: Pen) -> None:
    """Draw a medal on its ribbon."""
    pen.form("silk", polygon([(14, 4), (50, 4), (78, 92), (54, 100)]), shade=4, light=3)
    pen.form("silk", polygon([(80, 4), (116, 4), (76, 100), (52, 92)]), shade=4, light=3)
    pen.poly("#fbf6ea", [(92, 4), (102, 4), (67, 97), (61, 95)])
    pen.poly("#fbf6ea", [(28, 4), (38, 4), (57, 66), (52, 78)])
    pen.form("gold", rectangle(52, 84, 26, 16, rounding=5), shade=3, light=2)
    pen.form("gold", ellipse(65, 144, 53, 53), shade=8, light=5)
    pen.edge("gold.deep", ellipse(65, 144, 41, 41), 2.4, alpha=0.8)
    if not inscribe(pen, "gold.line", 38, 122, 54, 44):
        pen.fill("gold.deep", star(66, 146, 30, 13, 5), alpha=0.6)
        pen.fill("gold.pale", star(65, 144, 29, 12.5, 5))
    pen.anchor("worn_neck", 65, 8, size=60)
    pen.anchor("grip", 65, 20)


@draws(
    "coin",
    box=(150, 150),
    height_m=0.03,
    slots={"gold": "#e8b53a"},
    faces="front",
    variants=("single", "stack"),
    aliases=("gold coin", "silver coin", "penny"),
    tags=("treasure",),
    shadow=(30, 120),
)
def coin(pen: Pen) -> None:
    """Draw a gold coin, or a stack of them."""
    if pen.variant == "stack":
        for k in range(7):
            x, y = 75 + (k * 5 % 7 - 3) * 1.4, 130 - 16 * k
            side = smooth(
                [
                    (x - 60, y - 8, 0),
                    (x - 60, y + 4, 0.3),
                    (x, y + 17),
                    (x + 60, y + 4, 0.3),
                    (x + 60, y - 8, 0),
                ]
            )
            pen.form("gold", side, shade=4)
            for t in range(-5, 6):
                pen.line(
                    "gold.deep",
                    [
                        (x + 10.6 * t, y + 1 + 6 * (1 - (t / 5.6) ** 2)),
                        (x + 10.6 * t, y + 8 + 7 * (1 - (t / 5.6) ** 2)),
                    ],
                    1.4,
                    alpha=0.5,
                )
            pen.oval("gold.light", x, y - 8, 60, 13)
            pen.edge("gold.shade", ellipse(x, y - 8, 50, 10), 2)
        return
    pen.oval("gold.deep", 80, 77, 69)
    pen.form("gold", ellipse(73, 74, 69, 69), shade=6, light=5)
    pen.edge("gold.deep", ellipse(73, 74, 56, 56), 3, alpha=0.7)
    pen.edge("gold.pale", ellipse(74, 75, 56, 56), 1.4)
    if not inscribe(pen, "gold.line", 42, 48, 62, 52):
        pen.fill("gold.deep", star(74.5, 77.5, 36, 15.5, 5), alpha=0.6)
        pen.fill("gold.pale", star(73, 75, 35, 15, 5))
    pen.anchor("grip", 75, 100)


@draws(
    "gold hoard",
    box=(320, 170),
    height_m=1.5,
    slots={"gold": "#eabb3f", "cup": "#d9a53a", "gem": "#d6372f"},
    recolour=("gold", "gem"),
    faces="front",
    aliases=(
        "hoard",
        "treasure hoard",
        "pile of coins",
        "pile of gold",
        "pile of gold coins",
        "pile of golden coins",
        "heap of gold",
        "heap of gold coins",
        "pile of treasure",
        "mountain of gold",
    ),
    plural="gold hoards",
    tags=("treasure", "dragon"),
    shadow=(8, 312),
)
def gold_hoard(pen: Pen) -> None:
    """Draw a mound of coins with a goblet, gems and pearls in it."""
    pen.glow("gold.raw", 160, 88, 80, alpha=0.4)
    mound = smooth(
        [(8, 164, 0), (26, 132), (70, 96), (112, 52), (160, 36), (208, 54), (250, 98), (294, 132),
         (312, 164, 0)]
    )  # fmt: skip
    pen.fill("gold.shade", mound)
    for row in range(9):
        y = 46 + 14 * row
        half = 30 + 15.5 * row
        count = 3 + row * 2
        for k in range(count):
            x = 160 + half * (2 * (k + 0.5 * (row % 2)) / count - 1 + 0.5 / count)
            tilt = (row * 31 + k * 17) % 50 - 25
            dip = 0.11 * abs(x - 160)
            place = (x, min(154.0, y + dip + (k * 7 + row * 5) % 9 - 4))
            pen.form("gold", ellipse(*place, 15, 9, tilt=tilt), shade=3, light=2)
            pen.oval("gold.pale", place[0] - 3, place[1] - 1, 7, 3, tilt=tilt, alpha=0.7)
    bowl = smooth([(224, 84, 0), (228, 104), (240, 112), (252, 104), (256, 84, 0)])
    pen.form("cup", polygon([(237, 110), (243, 110), (246, 132), (234, 132)]), shade=3, light=2)
    pen.form("cup", bowl, shade=5, light=3)
    pen.oval("cup.deep", 240, 84, 16, 4)
    for x, y, tone in ((96, 98, "gem"), (178, 72, "#4fb3d8"), (136, 128, "#4fae6a")):
        pen.poly(f"{tone}.light", [(x - 12, y), (x - 6, y - 9), (x + 6, y - 9), (x + 12, y)])
        pen.poly(tone, [(x - 12, y), (x + 12, y), (x, y + 14)])
    for k, dip in enumerate((0, 4, 5, 2, -3, -5, -2)):
        pen.oval("#fbf6ee", 62 + 9 * k, 140 + dip, 4.4)
    pen.anchor("top", 160, 44, size=220)
    pen.anchor("seat", 160, 44, size=220)


@draws(
    "treasure chest",
    box=(220, 190),
    height_m=0.7,
    slots={"wood": "#9a5d31", "gold": "#eabb3f", "iron": "#5a5560"},
    recolour=("wood", "iron"),
    faces="front",
    variants=("open", "closed"),
    aliases=("chest", "treasure", "pirate chest", "treasure box", "trunk"),
    tags=("pirate", "treasure"),
    shadow=(16, 204),
)
def treasure_chest(pen: Pen) -> None:
    """Draw a wooden chest full of gold, or shut."""
    if pen.variant == "open":
        pen.glow("gold.raw", 110, 86, 96, alpha=0.45)
        lid = smooth(
            [(14, 92, 0), (10, 44), (34, 10, 0.5), (186, 10, 0.5), (210, 44), (206, 92, 0)]
        )
        pen.form("wood", lid, shade=6, light=4)
        inner = smooth(
            [(26, 92, 0), (24, 50), (42, 24, 0.5), (178, 24, 0.5), (196, 50), (194, 92, 0)]
        )
        pen.fill("wood.line", inner)
        for x in (44, 164):
            pen.poly("iron", [(x, 10), (x + 14, 10), (x + 14, 26), (x, 26)])
        pile = smooth(
            [(22, 104, 0), (36, 78), (70, 60), (110, 50), (150, 62), (186, 80), (198, 104, 0)]
        )
        pen.fill("gold.shade", pile)
        for x, y in (
            (42, 88),
            (64, 76),
            (90, 64),
            (118, 60),
            (146, 70),
            (172, 84),
            (56, 94),
            (80, 84),
            (106, 76),
            (132, 82),
            (156, 92),
            (100, 92),
            (126, 96),
            (76, 98),
            (182, 96),
        ):
            pen.form("gold", ellipse(x, y, 15, 9, tilt=(x * 7 % 40) - 20), shade=3, light=2)
            pen.oval("gold.pale", x - 3, y - 1, 7, 3, tilt=(x * 7 % 40) - 20, alpha=0.7)
        for x, y, tone in ((70, 62, "#d6372f"), (134, 60, "#4fb3d8"), (108, 50, "#4fae6a")):
            pen.poly(f"{tone}.light", [(x - 10, y), (x - 5, y - 8), (x + 5, y - 8), (x + 10, y)])
            pen.poly(tone, [(x - 10, y), (x + 10, y), (x, y + 12)])
        pen.line("#fbf6ee", [(150, 86), (164, 98), (184, 96)], 5)
    else:
        lid = smooth(
            [(12, 96, 0), (12, 56), (38, 28, 0.5), (182, 28, 0.5), (208, 56), (208, 96, 0)]
        )
        pen.form("wood", lid, shade=6, light=5)
        with pen.inside(lid):
            for y in (48, 70):
                pen.line("wood.deep", [(8, y), (212, y)], 2, alpha=0.6)
        for x in (40, 164):
            pen.form(
                "iron", polygon([(x, 28), (x + 16, 28), (x + 16, 96), (x, 96)]), shade=3, light=3
            )
        pen.anchor("top", 110, 30, size=140)
        pen.anchor("seat", 110, 30, size=140)
    pen.anchor("inside", 110, 92, size=130)
    with pen.in_front():
        front = rectangle(10, 94, 200, 92, rounding=5)
        pen.form("wood", front, shade=7, light=3)
        with pen.inside(front):
            for y in (124, 154):
                pen.line("wood.deep", [(8, y), (212, y)], 2, alpha=0.6)
            for x, y, n in ((30, 112, 40), (120, 140, 50), (70, 170, 60)):
                pen.line("wood.shade", [(x, y), (x + n, y + 1)], 1.4)
        for x in (38, 164):
            pen.form("iron", rectangle(x, 94, 18, 92), shade=3, light=3)
            for y in (110, 140, 170):
                pen.oval("iron.light", x + 9, y, 3)
        pen.form("iron", rectangle(6, 90, 208, 14, rounding=4), shade=3, light=3)
        pen.form(
            "gold",
            smooth([(92, 90, 0.2), (128, 90, 0.2), (128, 120), (110, 134), (92, 120)]),
            shade=5,
            light=3,
        )
        pen.oval("iron.line", 110, 106, 5)
        pen.poly("iron.line", [(108, 106), (112, 106), (114, 120), (106, 120)])


@draws(
    "scroll",
    box=(180, 200),
    height_m=0.35,
    slots={"paper": "#f1dfb2", "seal": "#c8373f"},
    recolour=("paper", "seal"),
    faces="front",
    aliases=("parchment", "diploma", "certificate"),
    tags=("text",),
    shadow=(26, 154),
)
def scroll(pen: Pen) -> None:
    """Draw an unrolled scroll with writing and a seal."""
    sheet = smooth(
        [
            (26, 24, 0),
            (154, 24, 0),
            (150, 70),
            (156, 130),
            (152, 180, 0),
            (28, 180, 0),
            (24, 130),
            (30, 70),
        ]
    )
    pen.form("paper", sheet, shade=5)
    pen.box("paper.deep", 27, 30, 126, 7, alpha=0.4)
    if not inscribe(pen, "paper.line", 40, 46, 100, 84):
        for k in range(6):
            y = 56 + 15 * k
            pen.line(
                "paper.line", [(44, y), (90, y - 2), (136 if k < 5 else 96, y)], 2.4, alpha=0.75
            )
    for y in (16, 184):
        pen.form("paper", rectangle(14, y - 14, 152, 26, rounding=12), shade=6, light=4)
        for x in (16, 164):
            pen.oval("paper.deep", x, y - 1, 6, 11)
            pen.oval("paper.shade", x, y - 1, 3, 6)
    pen.form("seal", ellipse(132, 152, 17, 17), shade=4, light=3)
    pen.fill("seal.deep", star(132, 152, 10, 4.4, 5))
    pen.anchor("grip", 90, 160)


@draws(
    "calendar",
    box=(160, 170),
    height_m=0.3,
    slots={"band": "#d6453f", "paper": "#fbf8f0"},
    faces="front",
    stance="ground",
    aliases=("wall calendar", "date"),
    tags=("office", "time"),
    shadow=(12, 148),
)
def calendar(pen: Pen) -> None:
    """Draw a calendar page with its rings."""
    for k in (3, 2, 1):
        pen.box("paper.shade" if k % 2 else "paper", 8 + k, 16 + 2 * k, 144, 146, rounding=8)
    page = rectangle(8, 16, 144, 146, rounding=8)
    pen.form("paper", page, shade=4)
    with pen.inside(page):
        pen.box("band", 8, 16, 144, 38)
        pen.box("band.shade", 8, 49, 144, 5)
        inscribe(pen, "paper", 30, 26, 100, 18)
        for row in range(4):
            for col in range(6):
                tone = "band" if (row, col) == (2, 3) else "paper.deep"
                pen.box(
                    tone,
                    20 + 21 * col,
                    66 + 23 * row,
                    14,
                    14,
                    rounding=3,
                    alpha=1 if tone == "band" else 0.55,
                )
    for x in (40, 120):
        pen.oval("band.line", x, 28, 6)
        pen.limb("#aeb6c1", [(x, 8), (x, 28)], (7, 7))
