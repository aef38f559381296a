"""Owns the drawings of fruit.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because fruit share their leaves.
Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.foliage import at, blade, leaf, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, smooth
from tintype.engine.vignette.art.pen import Pen, Tone


def ball(pen: Pen, tone: Tone, x: float, y: float, r: float, ry: float = 0) -> Outline:
    """Draw a round fruit with shade and a shine."""
    v = ry or r
    body = smooth(
        [
            (x - r, y),
            (x - r * 0.7, y - v * 0.72),
            (x, y - v),
            (x + r * 0.7, y - v * 0.72),
            (x + r, y),
            (x + r * 0.7, y + v * 0.72),
            (x, y + v),
            (x - r * 0.7, y + v * 0.72),
        ]
    )
    pen.form(tone, body, shade=v * 0.2, light=v * 0.08)
    pen.oval(f"{tone}.pale", x - r * 0.4, y - v * 0.42, r * 0.2, v * 0.13, tilt=-36, alpha=0.85)
    return body


@draws(
    "apple",
    box=(120, 130),
    height_m=0.09,
    slots={"skin": "#d63b34", "leaf": "#5fa04c", "stalk": "#6b4632", "flesh": "#fbf1d2"},
    faces="front",
    variants=("whole", "bitten", "halved"),
    tags=("fruit",),
    shadow=(28, 96),
)
def apple(pen: Pen) -> None:
    """Draw an apple with a dimple, a shine and one leaf."""
    skin = smooth(
        [
            (60, 36, 0.5),
            (84, 26),
            (110, 44),
            (113, 78),
            (92, 118),
            (72, 127),
            (60, 122, 0.6),
            (48, 127),
            (27, 117),
            (7, 78),
            (11, 44),
            (36, 26),
        ]
    )
    pen.form("skin", skin, shade=12, light=5)
    with pen.inside(skin):
        pen.blob("skin.deep", [(36, 34), (60, 42), (84, 33), (74, 26), (46, 26)], alpha=0.75)
        pen.blob("#f6ca3a", [(80, 24), (112, 40), (118, 70), (100, 50)], alpha=0.28)
        pen.blob(
            "skin.pale", [(22, 54), (32, 42), (40, 44), (30, 60), (27, 76), (21, 72)], alpha=0.85
        )
        if pen.variant == "bitten":
            bite = smooth(
                [
                    (96, 46, 0.2),
                    (90, 60),
                    (98, 70, 0.1),
                    (90, 84),
                    (100, 96, 0.2),
                    (130, 100),
                    (130, 44),
                ]
            )
            pen.form("flesh", bite, shade=4)
        if pen.variant == "halved":
            cut = skin.scaled(0.9, 0.9, 60, 76)
            pen.fill("flesh", cut)
            pen.line("flesh.shade", [(60, 40), (60, 116)], 1.6)
            for side in (-1, 1):
                core: list[Point] = [(60, 54), (60 + side * 19, 78), (60, 104)]
                pen.line("flesh.deep", core, 2, alpha=0.6)
                seed: list[Point] = [(60 + side * 8, 66), (60 + side * 13, 80), (60 + side * 8, 90)]
                pen.blob("#5a3420", seed)
    pen.limb("stalk", [(59, 38), (60, 22), (67, 6)], (5, 4.4, 7))
    leaf = smooth([(62, 24, 0), (74, 6), (104, 5, 0.1), (92, 24)])
    pen.form("leaf", leaf, shade=4, light=2)
    pen.line("leaf.shade", [(66, 22), (80, 15), (98, 8)], 1.6)
    pen.anchor("grip", 60, 80)


@draws(
    "banana",
    box=(200, 150),
    height_m=0.15,
    slots={"skin": "#f5cf3c", "tip": "#6b4f2f", "flesh": "#fbf0cf"},
    faces="front",
    variants=("single", "peeled"),
    tags=("fruit",),
    shadow=(40, 170),
)
def banana(pen: Pen) -> None:
    """Draw one banana, or a peeled one."""
    if pen.variant == "peeled":
        peeled_banana(pen)
        return
    with pen.moved(12, 25):
        banana_hand(pen, is_bunch=False)
    pen.anchor("grip", 160, 75)


@draws(
    "banana bunch",
    box=(232, 198),
    height_m=0.24,
    slots={"skin": "#f5cf3c", "tip": "#6b4f2f"},
    faces="front",
    plural="banana bunches",
    aliases=("bunch of bananas", "bunches of bananas", "hand of bananas"),
    tags=("fruit",),
    shadow=(40, 170),
)
def banana_bunch(pen: Pen) -> None:
    """Draw five bananas on one stalk."""
    banana_hand(pen, is_bunch=True)
    pen.anchor("grip", 160, 20)


def banana_hand(pen: Pen, *, is_bunch: bool) -> None:
    """Draw one curved banana, or five that fan out from one stalk."""
    front: list[Point] = [
        (150, 10),
        (140, 44),
        (104, 76),
        (50, 92),
        (10, 88, 0.4),
        (3, 100, 0.4),
        (14, 112, 0.4),
        (64, 124),
        (122, 108),
        (160, 66),
        (170, 12),
    ]
    body = smooth(front)
    for k, turn in enumerate((-66, -48, -31, -15, 0) if is_bunch else (0,)):
        with pen.turned(turn, 160, 14):
            is_front = turn == 0
            pen.form("skin", body, shade=11, light=4)
            if not is_front:
                pen.fill("skin.shade", body, alpha=0.5 - 0.09 * k)
            pen.line(
                "skin.shade", [(156, 16), (146, 54), (110, 90), (56, 106), (8, 99)], 2.4, alpha=0.9
            )
            pen.blob("skin.pale", [(136, 52), (104, 82), (70, 94), (100, 88), (130, 64)], alpha=0.8)
            pen.blob("tip", [(10, 88), (3, 98), (12, 112), (18, 110), (12, 100), (16, 90)])
    stalk = smooth(
        [
            (146, 22, 0.3),
            (152, 8),
            (160, 2, 0.3),
            (174, 2, 0.3),
            (178, 14),
            (178, 26, 0.3),
            (164, 22),
        ]
    )
    pen.form("tip", stalk, shade=3, light=3)


def peeled_banana(pen: Pen) -> None:
    """Draw an upright half-peeled banana."""
    pen.blob("flesh.shade", [(80, 96), (82, 40), (100, 6), (118, 40), (120, 96)])
    flesh = smooth(
        [(80, 100, 0.3), (80, 46), (90, 14), (100, 6), (110, 14), (120, 46), (120, 100, 0.3)]
    )
    pen.form("flesh", flesh, shade=5, light=2)
    pen.line("flesh.shade", [(94, 22), (92, 60), (93, 88)], 2)
    for side in (-1, 1):
        flap: list[Point] = [
            (100 + side * 6, 82, 0.3),
            (100 + side * 34, 60),
            (100 + side * 66, 84),
            (100 + side * 72, 116, 0),
            (100 + side * 50, 96),
            (100 + side * 22, 112),
        ]
        pen.form("skin", smooth(flap), shade=6, light=4)
    lower = smooth(
        [
            (78, 88, 0.2),
            (90, 96),
            (100, 80, 0.3),
            (110, 96),
            (122, 88, 0.2),
            (120, 126),
            (108, 146, 0.4),
            (92, 146, 0.4),
            (80, 126),
        ]
    )
    pen.form("skin", lower, shade=7, light=4)
    pen.line("skin.shade", [(100, 86), (98, 118), (100, 142)], 2)
    pen.box("tip", 93, 142, 14, 8, rounding=3)
    pen.anchor("grip", 100, 130)


@draws(
    "orange",
    box=(130, 130),
    height_m=0.08,
    slots={"skin": "#f28c1f", "leaf": "#4f9a48", "flesh": "#f9b14a"},
    faces="front",
    variants=("whole", "sliced", "peeled"),
    aliases=("mandarin", "tangerine", "clementine", "mandarine", "orange fruit", "satsuma"),
    tags=("fruit",),
    shadow=(30, 100),
)
def orange(pen: Pen) -> None:
    """Draw an orange with a leaf, or a cut half."""
    if pen.variant == "sliced":
        citrus_half(pen, "skin", "flesh", 65, 66, 60)
        return
    if pen.variant == "peeled":
        peeled_orange(pen)
        return
    body = ball(pen, "skin", 65, 70, 60, 58)
    with pen.inside(body):
        for i in range(40):
            x, y = at(65, 70, 9 * math.sqrt(i), 137.5 * i)
            pen.oval("skin.shade" if x + y > 130 else "skin.light", x, y, 1.2, alpha=0.7)
    pen.oval("skin.deep", 66, 19, 9, 4, alpha=0.7)
    pen.limb("#6b5a32", [(66, 20), (67, 11)], (6, 5))
    leaf(pen, "leaf", 68, 17, 48, 24, -14)
    pen.anchor("grip", 65, 80)


def peeled_orange(pen: Pen) -> None:
    """Draw an orange out of its peel, which lies around its foot."""
    pen.form(
        "skin",
        smooth(
            [
                (12, 112),
                (8, 88),
                (26, 96),
                (66, 104),
                (104, 92),
                (122, 82),
                (119, 112),
                (98, 128),
                (34, 128),
            ]
        ),
        shade=5,
        light=3,
    )
    flesh = ball(pen, "flesh", 65, 62, 50, 48)
    with pen.inside(flesh):
        for dx in (-46, -28, -10, 10, 28, 46):
            pen.line("#fdf3da", [(65, 14), (65 + dx, 58), (65 + dx * 0.7, 112)], 2.6)
            pen.line("flesh.light", [(61 + dx * 0.8, 34), (58 + dx, 58)], 3, alpha=0.6)
    pen.oval("#fdf3da", 65, 17, 7, 4)
    rim = smooth(
        [
            (12, 112),
            (10, 97),
            (30, 110),
            (66, 116),
            (102, 106),
            (119, 93),
            (118, 114),
            (98, 127),
            (34, 127),
        ]
    )
    pen.form("skin", rim, shade=4, light=2)
    pen.line("#fbe3b4", [(12, 98), (30, 111), (66, 117), (102, 107), (118, 94)], 3)
    pen.anchor("grip", 65, 80)


def citrus_half(pen: Pen, skin: Tone, flesh: Tone, x: float, y: float, r: float) -> None:
    """Draw a cut citrus fruit seen from the front."""
    pen.form(skin, ellipse(x, y, r, r), shade=5, light=3)
    pen.oval("#fdf3da", x, y, r * 0.9)
    for i in range(9):
        body = petal(*at(x, y, r * 0.07, 40 * i), r * 0.74, r * 0.55, 40 * i, tip=1.0)
        pen.fill(flesh, body)
        pen.fill(
            f"{flesh}.light",
            petal(*at(x, y, r * 0.2, 40 * i), r * 0.5, r * 0.2, 40 * i - 3, tip=0.4),
            alpha=0.8,
        )
    pen.oval("#fdf3da", x, y, r * 0.08)


@draws(
    "lemon",
    box=(160, 120),
    height_m=0.07,
    slots={"skin": "#f7d63e", "leaf": "#559a45", "flesh": "#fbe67a"},
    faces="front",
    variants=("whole", "sliced"),
    aliases=("citron", "citrus"),
    tags=("fruit",),
    shadow=(34, 126),
)
def lemon(pen: Pen) -> None:
    """Draw a lemon with its tip and a leaf."""
    lemon_body(pen)


@draws(
    "lime",
    box=(160, 120),
    height_m=0.06,
    slots={"skin": "#7cb83c", "leaf": "#4a8a3f", "flesh": "#c3e07a"},
    faces="front",
    variants=("whole", "sliced"),
    tags=("fruit",),
    shadow=(34, 126),
)
def lime(pen: Pen) -> None:
    """Draw a lime with its tip and a leaf."""
    lemon_body(pen)


def lemon_body(pen: Pen) -> None:
    """Draw the lemon's or lime's form in the slots of the object at hand."""
    if pen.variant == "sliced":
        citrus_half(pen, "skin", "flesh", 80, 61, 57)
        return
    body = smooth(
        [
            (8, 74, 0.5),
            (22, 62),
            (44, 34),
            (84, 24),
            (122, 38),
            (140, 58),
            (154, 62, 0.5),
            (152, 76, 0.5),
            (138, 84),
            (114, 108),
            (78, 116),
            (40, 104),
            (22, 84),
        ]
    )
    pen.form("skin", body, shade=12, light=5)
    pen.blob("skin.pale", [(42, 60), (54, 46), (74, 38), (70, 44), (54, 58), (46, 70)], alpha=0.85)
    for i in range(14):
        x, y = at(88, 76, 8 * math.sqrt(i + 1), 137.5 * i, flat=0.8)
        pen.oval("skin.shade", x, y, 1.4, alpha=0.8)
    pen.limb("#7a6a35", [(12, 72), (5, 66)], (6, 5))
    leaf(pen, "leaf", 20, 64, 58, 26, -48)
    pen.anchor("grip", 80, 80)


@draws(
    "pear",
    box=(120, 170),
    height_m=0.11,
    slots={"skin": "#b6c94a", "leaf": "#559a45", "stalk": "#6b4632"},
    faces="front",
    tags=("fruit",),
    shadow=(28, 94),
)
def pear(pen: Pen) -> None:
    """Draw a pear with a blush."""
    body = smooth(
        [
            (62, 28),
            (80, 38),
            (88, 66),
            (106, 96),
            (113, 128),
            (94, 160),
            (60, 168),
            (26, 160),
            (7, 128),
            (14, 96),
            (34, 66),
            (42, 38),
        ]
    )
    pen.form("skin", body, shade=13, light=5)
    with pen.inside(body):
        pen.blob("#e0733a", [(92, 70), (120, 100), (122, 140), (96, 148), (84, 110)], alpha=0.3)
        pen.blob(
            "skin.pale",
            [(24, 116), (36, 94), (46, 70), (50, 76), (42, 104), (32, 132), (25, 132)],
            alpha=0.75,
        )
        for i in range(18):
            x, y = at(64, 120, 10 * math.sqrt(i), 137.5 * i)
            pen.oval("skin.deep", x, y, 1.1, alpha=0.5)
    pen.limb("stalk", [(61, 34), (63, 18), (72, 4)], (6, 4.6, 6.5))
    leaf(pen, "leaf", 64, 24, 50, 25, -20)
    pen.anchor("grip", 60, 120)


@draws(
    "peach",
    box=(130, 130),
    height_m=0.08,
    slots={"skin": "#f7a66a", "leaf": "#559a45"},
    faces="front",
    plural="peaches",
    aliases=("nectarine", "apricot", "apricots", "nectarines"),
    tags=("fruit",),
    shadow=(30, 100),
)
def peach(pen: Pen) -> None:
    """Draw a peach with its seam, a blush and leaves."""
    body = smooth(
        [
            (66, 26, 0.4),
            (92, 16),
            (120, 42),
            (124, 80),
            (98, 116),
            (68, 128),
            (34, 118),
            (7, 84),
            (10, 44),
            (38, 17),
        ]
    )
    pen.form("skin", body, shade=11, light=5)
    with pen.inside(body):
        pen.blob(
            "#e4573f", [(60, 20), (30, 20), (0, 60), (10, 100), (44, 110), (50, 66)], alpha=0.4
        )
        pen.blob(
            "skin.shade",
            [(66, 24, 0.2), (84, 52), (82, 92), (68, 128), (92, 96), (92, 50)],
            alpha=0.8,
        )
        pen.blob("skin.pale", [(24, 56), (34, 40), (44, 36), (36, 52), (28, 70)], alpha=0.8)
    leaf(pen, "leaf", 66, 26, 52, 26, -16)
    leaf(pen, "leaf", 64, 26, 42, 22, -158)
    pen.limb("#6b4632", [(66, 28), (66, 14)], (6, 5))
    pen.anchor("grip", 65, 80)


@draws(
    "plum",
    box=(110, 130),
    height_m=0.06,
    slots={"skin": "#6d3f86", "leaf": "#559a45"},
    faces="front",
    aliases=("damson", "prune"),
    tags=("fruit",),
    shadow=(26, 86),
)
def plum(pen: Pen) -> None:
    """Draw a plum with bloom on its skin."""
    body = smooth(
        [
            (56, 28, 0.5),
            (80, 24),
            (102, 50),
            (104, 86),
            (82, 120),
            (54, 128),
            (26, 118),
            (6, 84),
            (10, 46),
            (34, 24),
        ]
    )
    pen.form("skin", body, shade=10, light=4)
    with pen.inside(body):
        pen.line("skin.deep", [(57, 28), (70, 70), (58, 128)], 3, alpha=0.8)
        pen.blob(
            "skin.pale", [(20, 60), (30, 42), (42, 38), (34, 60), (28, 84), (20, 78)], alpha=0.5
        )
    pen.limb("#6b4632", [(56, 30), (58, 10)], (5, 5))
    leaf(pen, "leaf", 58, 20, 46, 22, -12)
    pen.anchor("grip", 55, 80)


@draws(
    "grapes",
    box=(140, 190),
    height_m=0.2,
    slots={"skin": "#7b4a9e", "leaf": "#6aa347", "stalk": "#7a5a38"},
    faces="front",
    plural="grape",
    aliases=("bunch of grapes", "grape bunch", "cluster of grapes", "currants"),
    tags=("fruit",),
    shadow=(44, 96),
)
def grapes(pen: Pen) -> None:
    """Draw a hanging bunch of grapes with a lobed leaf."""
    pen.limb("stalk", [(70, 46), (68, 24), (84, 6)], (6, 5, 7))
    rows = ((50, 4, 15), (68, 5, 0), (88, 5, 0), (108, 4, 0), (128, 3, 0), (148, 2, 0), (168, 1, 0))
    for row, (y, n, _) in enumerate(rows):
        for i in range(n):
            x = 70 + (i - (n - 1) / 2) * 25 + (3 if row % 2 else -2)
            r = 16.5
            pen.oval("skin.shade" if (i + row) % 3 == 0 else "skin", x, y, r)
            pen.oval("skin.deep", x + 3, y + 5, r * 0.66, alpha=0.28)
            pen.oval("skin.pale", x - 5, y - 6, 4, 3, tilt=-30, alpha=0.8)
    lobes = smooth(
        [
            (68, 40, 0.2),
            (48, 52),
            (38, 44, 0.2),
            (20, 48, 0),
            (22, 34, 0.2),
            (4, 26, 0),
            (20, 18, 0.2),
            (20, 3, 0),
            (38, 10, 0.2),
            (54, 6, 0),
            (58, 22),
        ]
    )
    pen.form("leaf", lobes, shade=5, light=3)
    for x, y in ((12, 26), (24, 8), (24, 44), (52, 10)):
        pen.line("leaf.shade", [(66, 38), ((66 + x) / 2, (38 + y) / 2 - 1), (x, y)], 1.6)
    pen.line("leaf", [(76, 26), (96, 30), (100, 16), (112, 22), (108, 34)], 2.6)
    pen.anchor("grip", 78, 16)


@draws(
    "strawberry",
    box=(120, 140),
    height_m=0.045,
    slots={"skin": "#e0343e", "leaf": "#5aa046"},
    faces="front",
    plural="strawberries",
    aliases=("berry", "berries"),
    tags=("fruit", "berry"),
    shadow=(40, 80),
)
def strawberry(pen: Pen) -> None:
    """Draw a strawberry with seeds and a star of green leaves."""
    body = smooth(
        [
            (60, 26),
            (90, 24),
            (114, 46),
            (110, 80),
            (86, 118),
            (60, 138),
            (34, 118),
            (10, 80),
            (6, 46),
            (30, 24),
        ]
    )
    pen.form("skin", body, shade=11, light=4)
    with pen.inside(body):
        for row in range(6):
            for i in range(6 - row % 2):
                x, y = 16 + (i + (row % 2) * 0.5) * 18, 44 + row * 16
                pen.oval("skin.deep", x, y + 1, 2.5, 3.5, alpha=0.7)
                pen.oval("#f8d873", x, y, 1.9, 2.9)
        pen.blob("skin.pale", [(16, 52), (24, 40), (34, 36), (28, 52), (22, 68)], alpha=0.6)
    for turn in (-196, -164, 16, -16, 132, 48, 90):
        pen.fill("leaf.shade", blade(60, 24, 44 if turn < 40 or turn == 132 else 34, 17, turn))
    for turn in (166, 14, 116, 64, -150, -30):
        pen.fill("leaf", blade(60, 22, 42 if abs(turn - 90) > 40 else 30, 14, turn))
    pen.limb("leaf.shade", [(60, 24), (62, 12), (70, 4)], (6, 5, 5))
    pen.anchor("grip", 60, 70)


@draws(
    "cherry",
    box=(130, 150),
    height_m=0.06,
    slots={"skin": "#c2202f", "leaf": "#5aa046", "stalk": "#6f8a3c"},
    faces="front",
    variants=("pair", "single"),
    plural="cherries",
    tags=("fruit",),
    shadow=(14, 116),
)
def cherry(pen: Pen) -> None:
    """Draw a pair of cherries on joined stalks, or a single one."""
    is_single = pen.variant == "single"
    if is_single:
        pen.limb("stalk", [(62, 84), (66, 46), (84, 12)], (5, 5, 7))
    else:
        pen.limb("stalk", [(38, 100), (46, 60), (84, 12)], (4, 4, 6))
        pen.limb("stalk", [(96, 92), (94, 56), (84, 12)], (4, 4, 6))
    leaf(pen, "leaf", 82, 18, 62, 30, -172)
    for x, y, r in ((64, 102, 45),) if is_single else ((36, 116, 31), (96, 108, 31)):
        body = smooth(
            [
                (x, y - r * 0.76, 0.5),
                (x + r * 0.56, y - r * 0.95),
                (x + r, y - r * 0.1),
                (x + r * 0.62, y + r * 0.82),
                (x, y + r),
                (x - r * 0.62, y + r * 0.82),
                (x - r, y - r * 0.1),
                (x - r * 0.56, y - r * 0.95),
            ]
        )
        pen.form("skin", body, shade=7, light=3)
        pen.oval("skin.deep", x, y - r * 0.72, 9, 3.4, alpha=0.8)
        pen.oval("skin.pale", x - r * 0.46, y - r * 0.34, 5, 9, tilt=24, alpha=0.85)
    stems = ((63, 70, 64, 50),) if is_single else ((36, 94, 42, 76), (96, 86, 95, 70))
    for x, y, tx, ty in stems:
        pen.line("stalk", [(x, y), (tx, ty)], 3.6)
    pen.anchor("grip", 84, 20)


@draws(
    "blueberries",
    box=(150, 110),
    height_m=0.04,
    slots={"skin": "#4a5fae", "leaf": "#5aa046"},
    faces="front",
    plural="blueberry",
    aliases=(
        "bilberries",
        "bilberry",
        "cranberries",
        "cranberry",
    ),
    tags=("fruit", "berry"),
    shadow=(14, 136),
)
def blueberries(pen: Pen) -> None:
    """Draw a heap of blueberries with leaves."""
    leaf(pen, "leaf", 60, 40, 56, 28, -158)
    leaf(pen, "leaf", 92, 36, 56, 28, -28)
    for x, y, r in (
        (52, 50, 26),
        (100, 48, 26),
        (76, 36, 24),
        (30, 80, 27),
        (120, 80, 27),
        (75, 80, 29),
    ):
        ball(pen, "skin", x, y, r)
        for i in range(6):
            pen.fill("skin.deep", blade(x + 4, y - r * 0.3, 9, 5, 60 * i))
        pen.oval("skin.line", x + 4, y - r * 0.3, 4.4)
    pen.anchor("grip", 75, 70)


@draws(
    "raspberry",
    box=(110, 130),
    height_m=0.03,
    slots={"skin": "#d83a60", "leaf": "#5aa046"},
    faces="front",
    plural="raspberries",
    tags=("fruit", "berry"),
    shadow=(36, 74),
)
def raspberry(pen: Pen) -> None:
    """Draw a raspberry of round drupelets."""
    pen.blob(
        "skin.deep",
        [(55, 26), (92, 34), (98, 68), (78, 108), (55, 124), (32, 108), (12, 68), (18, 34)],
    )
    for y, n in ((40, 5), (56, 5), (72, 5), (88, 4), (104, 3), (117, 1)):
        for i in range(n):
            x = 55 + (i - (n - 1) / 2) * 18.5 + (4 if y in (56, 88) else 0) - (2 if y == 72 else 0)
            pen.oval("skin.shade" if x > 74 else "skin", x, y, 11)
            pen.oval("skin.pale", x - 3, y - 4, 3, 2.4, alpha=0.75)
    for turn in (170, 10, 140, 40, 90, -150, -30):
        leaf(pen, "leaf", 55, 26, 38 if turn != 90 else 26, 15, turn)
    pen.limb("leaf.shade", [(55, 26), (57, 6)], (6, 5))
    pen.anchor("grip", 55, 60)


@draws(
    "watermelon",
    box=(200, 150),
    height_m=0.25,
    slots={"flesh": "#e9475a", "rind": "#3f8f4c", "pale": "#e9f2cf", "seed": "#33262a"},
    faces="front",
    variants=("slice", "whole", "wedge"),
    aliases=("watermelon slice", "slice of watermelon"),
    tags=("fruit",),
    shadow=(40, 160),
)
def watermelon(pen: Pen) -> None:
    """Draw a wedge of watermelon, or the striped whole fruit."""
    if pen.variant == "whole":
        body = smooth(
            [
                (4, 80),
                (22, 34),
                (70, 8),
                (130, 8),
                (178, 34),
                (196, 80),
                (178, 124),
                (130, 147),
                (70, 147),
                (22, 124),
            ]
        )
        pen.form("rind", body, shade=14, light=6)
        with pen.inside(body):
            for k in (-78, -48, -18, 14, 46, 76):
                wave: list[Point] = []
                for i in range(7):
                    y = 2 + i * 25
                    bulge = math.sin(math.pi * (i + 0.3) / 6.6)
                    wave.append((100 + k * (0.3 + 0.9 * bulge) + (5 if i % 2 else -5), y))
                pen.line("rind.deep", [(p[0], p[1]) for p in wave], 9, alpha=0.85)
            pen.blob("rind.pale", [(30, 60), (44, 38), (74, 24), (64, 34), (44, 58)], alpha=0.6)
        pen.limb("#7a6a3a", [(100, 10), (104, 3)], (7, 6))
        pen.anchor("grip", 100, 100)
        return
    if pen.variant == "wedge":
        slab = smooth([(100, 8, 0.1), (22, 126, 0.2), (60, 142), (140, 142), (178, 126, 0.2)])
        pen.fill("rind", slab)
        with pen.inside(slab):
            pen.poly("pale", [(100, -2), (10, 120), (60, 132), (140, 132), (190, 120)])
            pen.blob("flesh", [(100, -2, 0), (18, 112, 0), (60, 124), (140, 124), (182, 112, 0)])
            pen.poly("flesh.light", [(100, -2), (40, 86), (64, 92), (100, 30)], alpha=0.5)
        for x, y in ((100, 56), (82, 82), (118, 82), (64, 106), (100, 106), (136, 106)):
            pen.blob("seed", [(x, y - 6, 0.4), (x + 3.4, y + 2), (x, y + 5), (x - 3.4, y + 2)])
        pen.anchor("grip", 100, 134)
        return
    pen.fill(
        "rind",
        smooth(
            [(3, 38, 0.1), (197, 38, 0.1), (186, 90), (150, 134), (100, 149), (50, 134), (14, 90)]
        ),
    )
    pen.fill(
        "rind.deep",
        smooth(
            [
                (120, 147),
                (158, 128),
                (188, 88),
                (197, 38, 0.1),
                (192, 38, 0.1),
                (176, 92),
                (146, 128),
            ]
        ),
    )
    pen.fill(
        "pale",
        smooth(
            [(11, 37, 0.1), (189, 37, 0.1), (178, 86), (146, 125), (100, 139), (54, 125), (22, 86)]
        ),
    )
    flesh = smooth(
        [(19, 36, 0.1), (181, 36, 0.1), (171, 82), (142, 117), (100, 130), (58, 117), (29, 82)]
    )
    pen.form("flesh", flesh, shade=7, light=0)
    pen.fill(
        "flesh.light",
        smooth([(3, 38, 0.1), (20, 26), (100, 21), (180, 26), (197, 38, 0.1), (100, 44)]),
    )
    pen.fill("rind", smooth([(3, 38, 0.1), (20, 26, 0.3), (24, 28, 0.3), (14, 38, 0.3)]))
    pen.fill("rind", smooth([(197, 38, 0.1), (180, 26, 0.3), (176, 28, 0.3), (186, 38, 0.3)]))
    for x, y, turn in (
        (56, 60, 20),
        (84, 58, 6),
        (116, 58, -6),
        (144, 60, -20),
        (70, 86, 14),
        (100, 84, 0),
        (130, 86, -14),
        (88, 110, 6),
        (114, 110, -8),
    ):
        pen.fill(
            "seed",
            smooth([(0, -7, 0.3), (3.6, 2), (0, 7), (-3.6, 2)]).turned(turn, 0, 0).moved(x, y),
        )
    pen.anchor("grip", 100, 120)


@draws(
    "pineapple",
    box=(130, 230),
    height_m=0.3,
    slots={"skin": "#e8a93a", "leaf": "#4f9a54"},
    faces="front",
    aliases=("ananas",),
    tags=("fruit",),
    shadow=(36, 94),
)
def pineapple(pen: Pen) -> None:
    """Draw a pineapple: a diamond-patterned barrel under a crown of leaves."""
    for turn, n in (
        (-148, 58),
        (-32, 58),
        (-132, 76),
        (-48, 76),
        (-116, 86),
        (-64, 86),
        (-104, 92),
        (-76, 92),
        (-90, 96),
    ):
        pen.fill("leaf.shade" if n in (76, 92) else "leaf", blade(65, 100, n, 20, turn))
    for turn, n in ((-122, 56), (-58, 56), (-90, 64)):
        leaf(pen, "leaf.light" if n == 64 else "leaf", 65, 102, n, 19, turn)
    body = smooth(
        [
            (65, 84),
            (98, 92),
            (116, 126),
            (120, 166),
            (104, 208),
            (65, 227),
            (26, 208),
            (10, 166),
            (14, 126),
            (32, 92),
        ]
    )
    pen.form("skin", body, shade=13, light=5)
    with pen.inside(body):
        for k in range(-6, 9):
            pen.line(
                "skin.deep",
                [(k * 24 - 30, 80), (k * 24 + 18, 150), (k * 24 + 58, 232)],
                2.2,
                alpha=0.75,
            )
            pen.line(
                "skin.deep",
                [(k * 24 + 58, 80), (k * 24 + 12, 150), (k * 24 - 30, 232)],
                2.2,
                alpha=0.75,
            )
        for row in range(7):
            for i in range(5):
                x = 17 + (i + (row % 2) * 0.5) * 24 - 2
                y = 98 + row * 19.5
                pen.line("skin.pale", [(x - 3, y), (x, y - 3), (x + 3, y)], 1.8)
    pen.anchor("grip", 65, 160)


@draws(
    "kiwi",
    box=(150, 120),
    height_m=0.055,
    slots={"flesh": "#8cc04a", "skin": "#8a6a42"},
    faces="front",
    plural="kiwis",
    aliases=("kiwi fruit", "kiwifruit"),
    tags=("fruit",),
    shadow=(20, 130),
)
def kiwi(pen: Pen) -> None:
    """Draw half a kiwi in front of a whole one."""
    pen.form(
        "skin",
        smooth(
            [(64, 60), (78, 22), (112, 10), (142, 30), (147, 66), (128, 98), (96, 104), (70, 90)]
        ),
        shade=9,
        light=4,
    )
    pen.form("skin", ellipse(57, 72, 52, 47), shade=4)
    pen.fill("flesh", ellipse(55, 70, 48, 43))
    for i in range(26):
        pen.line(
            "flesh.light",
            [at(55, 70, 15, i * 13.8), at(55, 70, 40, i * 13.8, flat=0.9)],
            1.6,
            alpha=0.7,
        )
    for i in range(20):
        x, y = at(55, 70, 24 + 4 * (i % 2), i * 18, flat=0.88)
        pen.oval("#2e2a24", x, y, 3.2, 1.7, tilt=i * 18)
    pen.oval("#eef2c8", 55, 70, 14, 11)
    pen.anchor("grip", 75, 80)


@draws(
    "mango",
    box=(150, 130),
    height_m=0.09,
    slots={"skin": "#f3a23a", "leaf": "#4f9a48"},
    faces="front",
    plural="mangoes",
    aliases=("mangos", "guava"),
    tags=("fruit",),
    shadow=(30, 120),
)
def mango(pen: Pen) -> None:
    """Draw a mango with a red cheek."""
    body = smooth(
        [
            (34, 34),
            (66, 20),
            (104, 26),
            (136, 56),
            (145, 92),
            (122, 122),
            (78, 126),
            (34, 108),
            (10, 74),
        ]
    )
    pen.form("skin", body, shade=11, light=5)
    with pen.inside(body):
        pen.blob("#d9432f", [(4, 60), (40, 20), (90, 14), (66, 40), (36, 70), (24, 100)], alpha=0.5)
        pen.blob("#7aa63c", [(120, 60), (150, 80), (140, 120), (110, 124)], alpha=0.35)
        pen.blob("skin.pale", [(36, 62), (50, 46), (70, 38), (62, 50), (46, 72)], alpha=0.75)
    pen.limb("#6b4632", [(48, 28), (46, 14)], (6, 6))
    leaf(pen, "leaf", 48, 20, 62, 22, -10)
    pen.anchor("grip", 75, 80)


@draws(
    "coconut",
    box=(170, 130),
    height_m=0.14,
    slots={"shell": "#7a5236", "flesh": "#fbf8f0"},
    faces="front",
    variants=("halved", "whole"),
    tags=("fruit", "beach"),
    shadow=(20, 150),
)
def coconut(pen: Pen) -> None:
    """Draw a whole coconut with an open half before it."""
    whole = smooth(
        [(66, 62), (80, 20), (120, 6), (156, 28), (166, 70), (146, 112), (104, 120), (74, 102)]
    )
    pen.form("shell", whole, shade=11, light=5)
    with pen.inside(whole):
        for i in range(16):
            x, y = at(118, 62, 13 * math.sqrt(i), 137.5 * i)
            pen.line("shell.deep", [(x - 5, y - 3), (x, y), (x + 4, y + 5)], 1.4, alpha=0.7)
    for x, y in ((124, 34), (140, 40), (130, 50)):
        pen.oval("shell.line", x, y, 4.4)
    if pen.variant == "whole":
        pen.form(
            "shell",
            smooth([(8, 84), (30, 48), (70, 44), (100, 70), (98, 106), (64, 128), (24, 116)]),
            shade=9,
            light=4,
        )
        return
    pen.form("shell", smooth([(4, 78), (14, 112), (52, 129), (92, 114), (106, 80)]), shade=8)
    pen.fill("flesh", ellipse(55, 78, 51, 25))
    pen.fill("flesh.shade", ellipse(55, 81, 39, 17))
    pen.fill("flesh", ellipse(53, 84, 34, 12))
    pen.edge("shell.deep", ellipse(55, 78, 51, 25), 3)
    pen.anchor("grip", 80, 90)


@draws(
    "avocado",
    box=(130, 170),
    height_m=0.11,
    slots={"flesh": "#d6dd7a", "skin": "#3f6a3a", "seed": "#8a5634"},
    faces="front",
    plural="avocados",
    aliases=("avocadoes",),
    tags=("fruit",),
    shadow=(34, 96),
)
def avocado(pen: Pen) -> None:
    """Draw half an avocado with its stone."""
    outer = smooth(
        [
            (66, 5),
            (88, 18),
            (100, 58),
            (120, 96),
            (122, 130),
            (100, 160),
            (65, 168),
            (30, 160),
            (8, 130),
            (10, 96),
            (30, 58),
            (44, 18),
        ]
    )
    pen.form("skin", outer, shade=6, light=4)
    pen.fill("#9fbf4e", outer.scaled(0.88, 0.91, 65, 90))
    pen.fill("flesh", outer.scaled(0.8, 0.85, 65, 91))
    pen.fill("flesh.light", outer.scaled(0.6, 0.7, 58, 80), alpha=0.7)
    pen.oval("flesh.shade", 66, 118, 33)
    ball(pen, "seed", 65, 116, 30)
    pen.anchor("grip", 65, 110)


@draws(
    "pomegranate",
    box=(130, 130),
    height_m=0.1,
    slots={"skin": "#c23a48", "seed": "#a8152f"},
    faces="front",
    tags=("fruit",),
    shadow=(30, 100),
)
def pomegranate(pen: Pen) -> None:
    """Draw a pomegranate with its crown, opened to show the seeds."""
    pen.poly(
        "skin.shade",
        [(48, 26), (44, 4), (56, 14), (65, 2), (74, 14), (87, 4), (82, 26)],
        rounding=1,
    )
    body = smooth(
        [(65, 20), (100, 28), (124, 66), (112, 108), (65, 127), (18, 108), (6, 66), (30, 28)]
    )
    pen.form("skin", body, shade=11, light=4)
    pen.oval("skin.pale", 32, 52, 6, 12, tilt=30, alpha=0.7)
    hole = pen.blob("#fbeed0", [(64, 50), (92, 48), (110, 76), (92, 106), (66, 100), (54, 74)])
    with pen.inside(hole):
        for i in range(24):
            x, y = at(82, 77, 5.6 * math.sqrt(i), 137.5 * i)
            pen.oval("seed", x, y, 5, 4.4, tilt=i * 40)
            pen.oval("seed.pale", x - 1.2, y - 1.4, 1.3, alpha=0.8)
    pen.anchor("grip", 65, 100)


def heap(pen: Pen, *, y: float) -> None:
    """Draw a heap of mixed fruit that rests on the line `y`, 150 units wide about x = 110.

    The kinds that an attribute takes out of it (`bananaless`) are left out.
    """
    gone = set(pen.attributes)
    balls = (
        (62, 38, 24, "#d63b34", "appleless"),
        (154, 36, 26, "#f28c1f", "orangeless"),
        (104, 30, 27, "#9fc04a", "appleless"),
    )
    for x, top, r, tone, word in balls:
        if word not in gone:
            ball(pen, tone, x, y - top, r)
    if "appleless" not in gone:
        pen.limb("#6b4632", [(104, y - 54), (106, y - 64)], (4, 4))
        leaf(pen, "#5fa04c", 106, y - 60, 26, 13, -20)
    if "bananaless" not in gone:
        bananas(pen, y)
    if "grapeless" not in gone:
        bunch(pen, y)
    if "appleless" not in gone:
        ball(pen, "#e2453c", 92, y - 12, 26)
    if "orangeless" not in gone:
        ball(pen, "#f6a35e", 134, y - 8, 24)
    if "appleless" not in gone:
        pen.limb("#6b4632", [(92, y - 34), (95, y - 44)], (4, 4))


def bananas(pen: Pen, y: float) -> None:
    """Draw two bananas at the right of a heap."""
    body = smooth(
        [(160, y - 84), (186, y - 50), (184, y - 14), (170, y - 4), (172, y - 40), (150, y - 78)]
    )
    pen.form("#f5cf3c", body, shade=5, light=2)
    body = smooth(
        [(148, y - 82), (170, y - 44), (160, y - 4), (140, y - 2), (150, y - 40), (140, y - 76)]
    )
    pen.form("#f5cf3c", body, shade=5, light=2)
    pen.box("#6b4f2f", 140, y - 88, 20, 9, rounding=3)


def bunch(pen: Pen, y: float) -> None:
    """Draw a bunch of grapes at the left of a heap."""
    for i in range(9):
        x, dy = (
            (44, 12),
            (30, 22),
            (58, 22),
            (44, 32),
            (34, 40),
            (60, 8),
            (52, 42),
            (28, 8),
            (40, 2),
        )[i]
        pen.oval("#7b4a9e", x, y - dy, 10)
        pen.oval("#7b4a9e.pale", x - 3, y - dy - 4, 2.6, alpha=0.8)


@draws(
    "fruit bowl",
    box=(220, 170),
    height_m=0.28,
    slots={"bowl": "#4f86b8"},
    faces="front",
    aliases=(
        "bowl of fruit",
        "fruit",
        "fruits",
        "fruit plate",
        "bowl of fruits",
        "still life with fruit",
    ),
    tags=("fruit", "home"),
    shadow=(60, 160),
)
def fruit_bowl(pen: Pen) -> None:
    """Draw a bowl heaped with fruit."""
    pen.oval("bowl.deep", 110, 92, 100, 16)
    heap(pen, y=102)
    bowl = smooth(
        [
            (8, 90, 0.1),
            (60, 102),
            (110, 105),
            (160, 102),
            (212, 90, 0.1),
            (196, 132),
            (150, 158, 0.5),
            (70, 158, 0.5),
            (24, 132),
        ]
    )
    pen.form("bowl", bowl, shade=10, light=0)
    pen.line("bowl.pale", [(9, 91), (60, 103), (110, 106), (160, 103), (211, 91)], 3)
    pen.blob("bowl.light", [(28, 108), (44, 112), (62, 142), (48, 136)], alpha=0.7)
    pen.form(
        "bowl", smooth([(74, 156, 0.2), (146, 156, 0.2), (152, 169, 0.2), (68, 169, 0.2)]), shade=4
    )
    pen.anchor("grip", 110, 130)


@draws(
    "fruit basket",
    box=(220, 220),
    height_m=0.4,
    slots={"basket": "#c08a4c"},
    faces="front",
    aliases=("basket of fruit", "basket of fruits", "harvest basket"),
    tags=("fruit", "home"),
    shadow=(40, 180),
)
def fruit_basket(pen: Pen) -> None:
    """Draw a wicker basket heaped with fruit."""
    pen.edge(
        "basket.shade",
        smooth([(22, 128), (40, 60), (110, 10), (180, 60), (198, 128)], is_closed=False),
        12,
    )
    pen.edge(
        "basket",
        smooth([(21, 126), (39, 58), (110, 8.5), (178, 58), (196, 126)], is_closed=False),
        7,
    )
    pen.oval("basket.deep", 110, 128, 96, 15)
    heap(pen, y=138)
    weave(
        pen,
        smooth(
            [
                (10, 124, 0.1),
                (60, 137),
                (110, 140),
                (160, 137),
                (210, 124, 0.1),
                (196, 180),
                (184, 219, 0.2),
                (36, 219, 0.2),
                (24, 180),
            ]
        ),
        10,
        210,
        126,
        220,
    )
    pen.anchor("grip", 110, 14)


def weave(pen: Pen, body: Outline, left: float, right: float, top: float, bottom: float) -> None:
    """Draw wicker in the slot `basket` with a plaited rim."""
    pen.form("basket", body, shade=9, light=0)
    with pen.inside(body):
        rows = max(3, round((bottom - top) / 14))
        h = (bottom - top) / rows
        for row in range(rows + 1):
            y = top + row * h + 4
            n = round((right - left) / 18)
            for i in range(n + 1):
                x = left + (i + (row % 2) * 0.5) * (right - left) / n
                sag = 12 * math.sin(math.pi * (x - left) / (right - left)) * (1 - row / rows)
                pen.line(
                    "basket.light" if x < (left + right) / 2 else "basket.shade",
                    [(x - 6, y + sag + 2), (x, y + sag - 1), (x + 6, y + sag + 2)],
                    3,
                )
                pen.line(
                    "basket.deep", [(x + 9, y + sag - 4), (x + 9, y + sag + 5)], 1.6, alpha=0.6
                )
    mid = (left + right) / 2
    rim: list[tuple[float, float]] = [
        (left, top),
        (left + (right - left) * 0.25, top + 12),
        (mid, top + 15),
        (right - (right - left) * 0.25, top + 12),
        (right, top),
    ]
    pen.line("basket.shade", [(x, y + 2) for x, y in rim], 9)
    pen.line("basket.light", [(x, y - 1) for x, y in rim], 5)


@draws(
    "melon",
    box=(170, 160),
    height_m=0.18,
    slots={"rind": "#e6b95a", "net": "#f6e3b4", "stalk": "#7a6a3a"},
    recolour=("rind", "net"),
    faces="front",
    aliases=("honeydew", "cantaloupe", "honeydew melon", "muskmelon"),
    tags=("fruit",),
    shadow=(34, 136),
)
def melon(pen: Pen) -> None:
    """Draw a round melon with ribs and a netted rind."""
    body = smooth(
        [
            (4, 90),
            (20, 44),
            (60, 20),
            (110, 20),
            (150, 44),
            (166, 90),
            (146, 138),
            (100, 158),
            (70, 158),
            (24, 138),
        ]
    )
    pen.form("rind", body, shade=13, light=6)
    with pen.inside(body):
        for k in (-70, -40, -12, 18, 46, 74):
            bow: list[Point] = [(85 + k * 0.25, 18), (85 + k, 88), (85 + k * 0.4, 160)]
            pen.line("rind.shade", bow, 5, alpha=0.8)
        if pen.detail:
            for i in range(7):
                y = 34 + i * 19
                net: list[Point] = [
                    (x, y + (6 if (x // 18 + i) % 2 else -6)) for x in range(-4, 184, 18)
                ]
                pen.line("net", net, 1.6, alpha=0.5)
        pen.blob("rind.pale", [(24, 76), (36, 52), (62, 36), (54, 50), (36, 74)], alpha=0.6)
    pen.oval("rind.shade", 86, 24, 15, 5)
    pen.limb("stalk", [(86, 25), (90, 12), (104, 5)], (9, 6, 7))
    pen.anchor("grip", 85, 110)
