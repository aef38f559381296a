"""Owns the drawings of what is worn or carried: jewels, light shoes, swimwear, robes, hair.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "bracelet",
    box=(160, 120),
    height_m=0.07,
    slots={"metal": "#e3b84a", "stone": "#3fa0b8"},
    faces="front",
    aliases=("bangle",),
    tags=("jewel",),
    shadow=(20, 140),
)
def bracelet(pen: Pen) -> None:
    """Draw a bracelet of beads and stones."""
    for k in range(22):
        a = math.radians(-90 + k * 360 / 22)
        x, y = 80 + 66 * math.cos(a), 60 + 46 * math.sin(a)
        is_far = y < 50
        tone = "stone" if k % 3 == 0 else "metal"
        pen.form(f"{tone}.shade" if is_far else tone, ellipse(x, y, 10, 10), shade=3, light=2)
        pen.oval("#ffffff", x - 3, y - 3.4, 2.2, alpha=0.8)


@draws(
    "earrings",
    box=(150, 150),
    height_m=0.05,
    slots={"stone": "#c8405a", "metal": "#e3b84a"},
    faces="front",
    plural="earrings",
    aliases=("earring",),
    tags=("jewel",),
    shadow=(30, 120),
)
def earrings(pen: Pen) -> None:
    """Draw a pair of drop earrings."""
    for x in (40, 110):
        pen.line("metal", [(x, 36), (x - 12, 22), (x - 2, 8), (x + 12, 16)], 4)
        pen.form("metal", ellipse(x, 44, 11, 11), shade=3, light=2)
        pen.line("metal", [(x, 54), (x, 68)], 4)
        drop = smooth([(x, 62, 0.3), (x + 24, 106), (x, 142), (x - 24, 106)])
        pen.form("metal", drop, shade=4)
        pen.form("stone", drop.scaled(0.74, 0.76, x, 106), shade=6, light=4)
        pen.blob("stone.shine", [(x - 10, 100), (x - 3, 88), (x - 1, 96), (x - 8, 110)])


@draws(
    "brooch",
    box=(140, 130),
    height_m=0.05,
    slots={"stone": "#2f8f6a", "metal": "#e3b84a"},
    faces="front",
    tags=("jewel",),
    shadow=(30, 110),
)
def brooch(pen: Pen) -> None:
    """Draw a brooch: an oval stone in a flower of gold."""
    for k in range(12):
        a = math.radians(k * 30)
        pen.form(
            "metal", ellipse(70 + 52 * math.cos(a), 65 + 46 * math.sin(a), 13, 13), shade=3, light=2
        )
        pen.oval("#ffffff", 70 + 52 * math.cos(a), 65 + 46 * math.sin(a), 4)
    pen.form("metal", ellipse(70, 65, 48, 42), shade=4, light=3)
    pen.form("stone", ellipse(70, 65, 37, 31), shade=8, light=5)
    pen.blob("stone.shine", [(46, 60), (60, 44), (74, 42), (60, 56)])


@draws(
    "hoodie",
    box=(190, 180),
    height_m=0.75,
    slots={"cloth": "#6a7f9c", "cord": "#f2f0ea"},
    faces="front",
    aliases=("hooded sweatshirt",),
    tags=("clothes",),
    shadow=(40, 150),
)
def hoodie(pen: Pen) -> None:
    """Draw a hooded sweatshirt with its pouch."""
    for side in (-1, 1):
        sleeve = smooth(
            [
                (95 + side * 44, 44),
                (95 + side * 74, 60),
                (95 + side * 90, 146, 0.2),
                (95 + side * 64, 152, 0.2),
                (95 + side * 50, 100),
            ]
        )
        pen.form("cloth", sleeve, shade=6, light=3)
        pen.limb("cloth.shade", [(95 + side * 64, 152), (95 + side * 89, 146)], (12, 12))
    body = smooth([(46, 52), (72, 38), (118, 38), (144, 52), (148, 160, 0.2), (42, 160, 0.2)])
    pen.form("cloth", body, shade=9, light=5)
    pen.form("cloth.shade", rectangle(42, 154, 106, 20, rounding=6), shade=3)
    pen.form(
        "cloth.light",
        smooth([(66, 108, 0.2), (124, 108, 0.2), (134, 150, 0.2), (56, 150, 0.2)]),
        shade=5,
    )
    pen.form(
        "cloth",
        smooth([(54, 52), (60, 16), (95, 5), (130, 16), (136, 52), (95, 72)]),
        shade=7,
        light=4,
    )
    pen.form(
        "cloth.line",
        smooth([(70, 44), (76, 22), (95, 16), (114, 22), (120, 44), (95, 62)]),
        shade=2,
    )
    for side in (-1, 1):
        pen.line("cord", [(95 + side * 13, 60), (95 + side * 17, 78), (95 + side * 14, 98)], 4)


@draws(
    "vest",
    box=(140, 160),
    height_m=0.65,
    slots={"cloth": "#4a5a78", "lining": "#f2efe6"},
    faces="front",
    aliases=("waistcoat", "gilet"),
    tags=("clothes",),
    shadow=(30, 110),
)
def vest(pen: Pen) -> None:
    """Draw a buttoned waistcoat."""
    pen.form("lining", smooth([(40, 12), (100, 12), (104, 70), (70, 96), (36, 70)]), shade=4)
    for side in (-1, 1):
        x = 70
        half = smooth(
            [
                (x + side * 42, 6, 0.2),
                (x + side * 28, 10, 0.2),
                (x + side * 2, 84, 0.1),
                (x + side * 2, 142, 0.1),
                (x + side * 18, 156, 0.1),
                (x + side * 60, 138, 0.2),
                (x + side * 54, 80),
                (x + side * 60, 48),
            ]
        )
        pen.form("cloth", half, shade=6, light=4)
        pen.form(
            "cloth.shade",
            smooth(
                [
                    (x + side * 42, 6, 0.2),
                    (x + side * 28, 10, 0.2),
                    (x + side * 2, 84, 0.1),
                    (x + side * 24, 66),
                ]
            ),
            shade=2,
        )
        pen.box("cloth.deep", x + (18 if side > 0 else -46), 112, 28, 6, rounding=2)
    for y in (92, 108, 124, 138):
        pen.oval("#e3b84a", 70, y, 3.6)


@draws(
    "sandals",
    box=(170, 110),
    height_m=0.12,
    slots={"strap": "#8a5a36", "sole": "#c99a62"},
    faces="front",
    variants=("strapped", "flip-flops"),
    plural="sandals",
    aliases=("sandal", "flip-flops", "flip-flop", "flip flops", "thongs"),
    tags=("clothes",),
    shadow=(14, 156),
)
def sandals(pen: Pen) -> None:
    """Draw a pair of sandals from above."""
    for x, side in ((46, -1), (124, 1)):
        sole = smooth(
            [
                (x - side * 4, 6),
                (x + side * 30, 18),
                (x + side * 30, 54),
                (x + side * 22, 96),
                (x, 104),
                (x - side * 20, 92),
                (x - side * 18, 60),
                (x - side * 28, 26),
            ]
        )
        pen.form("sole", sole, shade=7, light=4)
        pen.fill("sole.shade", sole.scaled(0.8, 0.86, x, 56), alpha=0.6)
        with pen.inside(sole.scaled(1.06, 1.02, x, 56)):
            if pen.variant == "flip-flops":
                for end in (-26, 28):
                    pen.limb(
                        "strap",
                        [(x - side * 2, 24), (x + side * end * 0.7, 38), (x + side * end, 62)],
                        (7, 9, 9),
                    )
            else:
                for y in (30, 50, 84):
                    pen.limb("strap", [(x - 32, y + 4), (x, y - 5), (x + 34, y + 4)], (13, 14, 13))
                    pen.limb("strap.light", [(x - 30, y), (x, y - 9), (x + 30, y)], (2, 3, 2))
        pen.oval("strap.deep", x - side * 2, 24, 4)


@draws(
    "slippers",
    box=(190, 100),
    height_m=0.1,
    slots={"cloth": "#e58fa8", "fur": "#fdf6f0"},
    faces="front",
    plural="slippers",
    aliases=("slipper",),
    tags=("clothes",),
    shadow=(14, 176),
)
def slippers(pen: Pen) -> None:
    """Draw a pair of soft slippers."""
    for dx, dy in ((40, -14), (0, 10)):
        pen.form(
            "fur.shade",
            smooth(
                [
                    (8 + dx, 70 + dy),
                    (24 + dx, 58 + dy),
                    (130 + dx, 62 + dy),
                    (146 + dx, 76 + dy),
                    (130 + dx, 86 + dy),
                    (20 + dx, 86 + dy),
                ]
            ),
            shade=3,
        )
        pen.form(
            "cloth.shade",
            smooth(
                [
                    (12 + dx, 64 + dy),
                    (34 + dx, 48 + dy),
                    (80 + dx, 50 + dy),
                    (78 + dx, 72 + dy),
                    (22 + dx, 76 + dy),
                ]
            ),
            shade=3,
        )
        pen.form(
            "cloth",
            smooth(
                [
                    (56 + dx, 74 + dy),
                    (64 + dx, 38 + dy),
                    (90 + dx, 24 + dy),
                    (126 + dx, 38 + dy),
                    (144 + dx, 66 + dy),
                    (130 + dx, 78 + dy),
                ]
            ),
            shade=7,
            light=5,
        )
        for k in range(6):
            pen.oval("fur", 58 + dx + k * 6.4, 70 + dy - k * 8.4, 9, 8)
        pen.oval("fur", 106 + dx, 42 + dy, 9, 8)


@draws(
    "swimsuit",
    box=(110, 170),
    height_m=0.7,
    slots={"cloth": "#d8485a", "trim": "#fbf3ea"},
    faces="front",
    variants=("one-piece", "bikini", "trunks"),
    aliases=("bathing suit", "bikini", "swimming trunks", "swim trunks", "swimwear", "leotard"),
    tags=("clothes",),
    shadow=(30, 80),
)
def swimsuit(pen: Pen) -> None:
    """Draw a swimsuit, a bikini or trunks."""
    if pen.variant == "trunks":
        body = smooth(
            [
                (10, 18, 0.1),
                (100, 18, 0.1),
                (106, 148, 0.1),
                (62, 154, 0.1),
                (55, 86, 0.2),
                (48, 154, 0.1),
                (4, 148, 0.1),
            ]
        )
        pen.form("cloth", body, shade=7, light=4)
        with pen.inside(body):
            pen.box("trim", 0, 14, 110, 18)
            for x in (6, 96):
                pen.box("trim", x, 30, 8, 130)
        pen.line("cloth.deep", [(48, 34), (52, 56)], 3)
        pen.line("cloth.deep", [(62, 34), (60, 54)], 3)
        return
    for side in (-1, 1):
        pen.line("cloth.shade", [(55 + side * 24, 34), (55 + side * 20, 6)], 6)
    if pen.variant == "bikini":
        for side in (-1, 1):
            pen.form(
                "cloth",
                smooth(
                    [
                        (55 + side * 3, 58),
                        (55 + side * 22, 28),
                        (55 + side * 46, 56),
                        (55 + side * 26, 70),
                    ]
                ),
                shade=5,
                light=3,
            )
        pen.line("cloth.deep", [(8, 60), (55, 64), (102, 60)], 4)
        pen.form(
            "cloth",
            smooth(
                [
                    (6, 116, 0.1),
                    (104, 116, 0.1),
                    (98, 136, 0.3),
                    (68, 148),
                    (60, 164, 0.3),
                    (50, 164, 0.3),
                    (42, 148),
                    (12, 136, 0.3),
                ]
            ),
            shade=5,
            light=3,
        )
        pen.line("trim", [(8, 120), (102, 120)], 4)
        return
    body = smooth(
        [
            (26, 30),
            (44, 46),
            (55, 52),
            (66, 46),
            (84, 30),
            (92, 60),
            (84, 94),
            (98, 130, 0.3),
            (72, 148),
            (62, 166, 0.3),
            (48, 166, 0.3),
            (38, 148),
            (12, 130, 0.3),
            (26, 94),
            (18, 60),
        ]
    )
    pen.form("cloth", body, shade=7, light=4)
    with pen.inside(body):
        for y in (70, 92, 114):
            pen.line("trim", [(4, y), (55, y + 5), (106, y)], 5)


@draws(
    "underwear",
    box=(140, 110),
    height_m=0.3,
    slots={"cloth": "#f4f2ee", "trim": "#4f7fb8"},
    faces="front",
    aliases=("underpants", "briefs", "boxer shorts", "pants underwear"),
    tags=("clothes",),
    shadow=(20, 120),
)
def underwear(pen: Pen) -> None:
    """Draw a pair of briefs."""
    body = smooth(
        [
            (6, 14, 0.1),
            (134, 14, 0.1),
            (136, 54, 0.2),
            (98, 74),
            (86, 104, 0.3),
            (54, 104, 0.3),
            (42, 74),
            (4, 54, 0.2),
        ]
    )
    pen.form("cloth", body, shade=7, light=3)
    with pen.inside(body):
        pen.box("trim", 0, 8, 140, 18)
        pen.line("trim", [(0, 56), (44, 72), (56, 106)], 6)
        pen.line("trim", [(140, 56), (96, 72), (84, 106)], 6)
        pen.line("cloth.shade", [(60, 30), (62, 70), (70, 92)], 3)


@draws(
    "kimono",
    box=(190, 220),
    height_m=1.5,
    slots={"cloth": "#b8384f", "obi": "#e3b84a", "lining": "#fbf3ea"},
    faces="front",
    aliases=("yukata",),
    tags=("clothes",),
    shadow=(50, 140),
)
def kimono(pen: Pen) -> None:
    """Draw a kimono with wide sleeves and a sash."""
    sleeves = smooth(
        [
            (6, 40, 0.1),
            (184, 40, 0.1),
            (186, 122, 0.2),
            (140, 126, 0.2),
            (132, 70, 0.3),
            (58, 70, 0.3),
            (50, 126, 0.2),
            (4, 122, 0.2),
        ]
    )
    pen.form("cloth", sleeves, shade=7, light=4)
    body = smooth(
        [
            (56, 34, 0.2),
            (80, 14, 0.3),
            (110, 14, 0.3),
            (134, 34, 0.2),
            (146, 212, 0.2),
            (44, 212, 0.2),
        ]
    )
    pen.form("cloth", body, shade=8, light=4)
    with pen.inside(body):
        pen.poly("cloth.shade", [(95, 90), (112, 220), (140, 220), (128, 90)])
        pen.line("lining", [(70, 8), (98, 88), (110, 220)], 6)
    pen.limb("lining", [(78, 16), (92, 50), (106, 84)], (11, 11, 9))
    pen.limb("lining.shade", [(112, 16), (100, 48), (82, 84)], (11, 11, 9))
    pen.form("obi", rectangle(52, 84, 86, 36, rounding=5), shade=6, light=4)
    pen.line("cloth.deep", [(52, 102), (138, 102)], 5)
    for x, y in ((26, 64), (24, 104), (164, 92), (66, 142), (78, 188), (126, 160), (168, 58)):
        for k in range(5):
            a = math.radians(k * 72)
            pen.oval("lining", x + 6 * math.cos(a), y + 6 * math.sin(a), 4.2)
        pen.oval("obi", x, y, 3)


@draws(
    "apron",
    box=(140, 180),
    height_m=0.9,
    slots={"cloth": "#5f8f7a", "trim": "#f4ead6"},
    faces="front",
    tags=("clothes",),
    shadow=(30, 110),
)
def apron(pen: Pen) -> None:
    """Draw a kitchen apron with a pocket."""
    pen.line("trim.shade", [(46, 40), (50, 12), (70, 5), (90, 12), (94, 40)], 6)
    for side in (-1, 1):
        pen.line(
            "trim.shade", [(70 + side * 48, 84), (70 + side * 64, 100), (70 + side * 58, 130)], 5
        )
    body = smooth(
        [
            (44, 34, 0.1),
            (96, 34, 0.1),
            (104, 66, 0.4),
            (122, 86, 0.2),
            (128, 172, 0.2),
            (12, 172, 0.2),
            (18, 86, 0.2),
            (36, 66, 0.4),
        ]
    )
    pen.form("cloth", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("trim", 40, 30, 60, 12)
        pen.box("trim", 6, 158, 130, 8)
    pen.form(
        "cloth.light",
        smooth([(40, 100, 0.1), (100, 100, 0.1), (98, 138, 0.3), (70, 146), (42, 138, 0.3)]),
        shade=5,
    )
    pen.line("trim", [(42, 104), (98, 104)], 4)


@draws(
    "wig",
    box=(150, 170),
    height_m=0.4,
    slots={"hair": "#d8743a"},
    faces="front",
    tags=("clothes",),
    shadow=(30, 120),
)
def wig(pen: Pen) -> None:
    """Draw a wavy wig on a stand."""
    pen.form(
        "#ead9c4",
        smooth(
            [
                (52, 60),
                (75, 44),
                (98, 60),
                (96, 104),
                (86, 124),
                (90, 150, 0.3),
                (60, 150, 0.3),
                (64, 124),
                (54, 104),
            ]
        ),
        shade=6,
        light=3,
    )
    pen.form("#8d95a4", rectangle(44, 148, 62, 18, rounding=6), shade=4, light=2)
    hair = smooth(
        [
            (75, 5),
            (122, 22),
            (138, 66),
            (132, 106),
            (142, 136),
            (112, 144),
            (102, 110),
            (104, 72),
            (75, 52),
            (46, 72),
            (48, 110),
            (38, 144),
            (8, 136),
            (18, 106),
            (12, 66),
            (28, 22),
        ]
    )
    pen.form("hair", hair, shade=9, light=6)
    with pen.inside(hair):
        for side in (-1, 1):
            for k in range(4):
                x = 75 + side * (16 + k * 14)
                pen.line(
                    "hair.shade",
                    [
                        (75 + side * (4 + k * 6), 8),
                        (x, 46),
                        (x + side * 4, 92),
                        (x - side * 3, 140),
                    ],
                    3,
                )


@draws(
    "mustache",
    box=(190, 80),
    height_m=0.05,
    slots={"hair": "#3a2a24"},
    faces="front",
    aliases=("moustache", "fake mustache", "fake moustache"),
    tags=("body",),
    shadow=(40, 150),
)
def mustache(pen: Pen) -> None:
    """Draw a curled moustache."""
    for side in (-1, 1):
        half = smooth(
            [
                (95, 20),
                (95 + side * 34, 12),
                (95 + side * 60, 40),
                (95 + side * 82, 26),
                (95 + side * 74, 8, 0.3),
                (95 + side * 90, 22),
                (95 + side * 78, 56),
                (95 + side * 44, 70),
                (95 + side * 12, 58),
                (95, 44),
            ]
        )
        pen.form("hair", half, shade=7, light=4)
        pen.line(
            "hair.light", [(95 + side * 12, 28), (95 + side * 36, 30), (95 + side * 58, 52)], 2.4
        )


@draws(
    "clown nose",
    box=(110, 110),
    height_m=0.06,
    slots={"nose": "#e0322f"},
    faces="front",
    aliases=("clown's nose",),
    tags=("clothes",),
    shadow=(20, 90),
)
def clown_nose(pen: Pen) -> None:
    """Draw the red ball of a clown's nose."""
    pen.form("nose", ellipse(55, 55, 50, 50), shade=10, light=5)
    pen.blob("nose.shine", [(24, 46), (32, 26), (50, 16), (48, 28), (34, 42)])
    pen.anchor("worn_face", 55, 45, size=150)


@draws(
    "briefcase",
    box=(180, 140),
    height_m=0.34,
    slots={"leather": "#7a4a2c", "metal": "#e3b84a"},
    faces="front",
    aliases=("attache case",),
    tags=("office",),
    shadow=(14, 166),
)
def briefcase(pen: Pen) -> None:
    """Draw a leather briefcase with two clasps."""
    pen.line("leather.deep", [(62, 36), (64, 12), (90, 7), (116, 12), (118, 36)], 11)
    pen.form("leather", rectangle(6, 30, 168, 104, rounding=13), shade=10, light=6)
    pen.form(
        "leather.shade",
        smooth([(6, 40, 0.3), (174, 40, 0.3), (174, 74), (90, 90), (6, 74)]),
        shade=4,
    )
    pen.line("leather.light", [(14, 72), (90, 87), (166, 72)], 2)
    for x in (52, 128):
        pen.form("metal", rectangle(x - 10, 70, 20, 24, rounding=4), shade=4, light=3)
        pen.oval("metal.deep", x, 84, 3)
    pen.anchor("grip", 90, 12)


@draws(
    "pocket watch",
    box=(150, 220),
    height_m=0.1,
    slots={"metal": "#d9a93f", "dial": "#fbf6e8", "ink": "#3a3240"},
    recolour=("metal", "dial"),
    faces="front",
    plural="pocket watches",
    aliases=("fob watch", "golden pocket watch"),
    tags=("clothes",),
    shadow=(34, 116),
)
def pocket_watch(pen: Pen) -> None:
    """Draw a round watch with a crown and a chain that curls beside it."""
    chain = [(75, 52), (60, 20), (26, 12), (10, 36), (18, 66)]
    pen.line("metal.shade", chain, 7)
    pen.line("metal.light", chain, 3)
    pen.edge("metal.shade", ellipse(75, 56, 13, 12), 5)
    pen.form("metal", rectangle(64, 62, 22, 18, rounding=4), shade=3, light=3)
    pen.form("metal", ellipse(75, 146, 70, 70), shade=8, light=5)
    pen.edge("metal.deep", ellipse(75, 146, 59, 59), 3)
    pen.form("dial", ellipse(75, 146, 57, 57), shade=4)
    for k in range(12):
        a = math.radians(30 * k)
        c, s = math.cos(a), math.sin(a)
        far = 40 if k % 3 else 36
        pen.line(
            "ink", [(75 + c * far, 146 + s * far), (75 + c * 48, 146 + s * 48)], 3 if k % 3 else 5
        )
    pen.limb("ink", [(75, 146), (56, 118)], (5, 2))
    pen.limb("ink", [(75, 146), (108, 128)], (4, 2))
    pen.oval("metal", 75, 146, 5)
    pen.limb("#ffffff", [(44, 128), (58, 106), (80, 98)], (3, 7, 3), alpha=0.5)
    pen.anchor("grip", 75, 60)


@draws(
    "monocle",
    box=(110, 150),
    height_m=0.08,
    slots={"metal": "#e0b84a"},
    faces="front",
    aliases=("eyeglass",),
    shadow=(20, 90),
)
def monocle(pen: Pen) -> None:
    """Draw a round glass for one eye, on its chain."""
    pen.line("metal", [(72, 62), (84, 100), (76, 128), (90, 148)], 3)
    pen.oval("#dff0f6", 46, 44, 38, alpha=0.5)
    pen.edge("metal", ellipse(46, 44, 38, 38), 8)
    pen.line("#ffffff", [(26, 40), (40, 22)], 4, alpha=0.9)
    pen.anchor("worn_face", 8, 48, size=196)


@draws(
    "smoking pipe",
    box=(170, 110),
    height_m=0.12,
    slots={"wood": "#7a4a2c", "stem": "#2f2a30"},
    aliases=("tobacco pipe", "pipe", "corncob pipe"),
    shadow=(80, 160),
)
def smoking_pipe(pen: Pen) -> None:
    """Draw a tobacco pipe, its bowl to the right, with a wisp of smoke."""
    pen.limb("stem", [(6, 46), (44, 52), (84, 76)], (8, 9, 13))
    pen.limb("wood", [(80, 72), (104, 92), (124, 92)], (16, 24, 30))
    bowl = smooth([(98, 42, 0.2), (154, 42, 0.2), (152, 84), (126, 106), (102, 88)])
    pen.form("wood", bowl, shade=7, light=4)
    pen.oval("wood.deep", 126, 42, 28, 7)
    pen.oval("#d9683a", 126, 42, 18, 4, alpha=0.8)
    pen.line("#e9e6e2", [(126, 36), (118, 26), (132, 16), (124, 6)], 4, alpha=0.85)
    pen.anchor("grip", 104, 84)
