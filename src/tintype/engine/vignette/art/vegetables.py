"""Owns the drawings of vegetables.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because vegetables share their
leaves. Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.foliage import at, blade, cap, leaf, mass, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "tomato",
    box=(130, 120),
    height_m=0.08,
    slots={"skin": "#dd3a2c", "leaf": "#4f9a40"},
    faces="front",
    plural="tomatoes",
    aliases=("cherry tomato", "cherry tomatoes"),
    tags=("vegetable",),
    shadow=(26, 104),
)
def tomato(pen: Pen) -> None:
    """Draw a ribbed tomato with its green star."""
    body = smooth(
        [
            (65, 28, 0.5),
            (98, 22),
            (124, 48),
            (122, 84),
            (98, 112),
            (65, 117),
            (32, 112),
            (8, 84),
            (6, 48),
            (32, 22),
        ]
    )
    pen.form("skin", body, shade=11, light=4)
    with pen.inside(body):
        pen.line("skin.shade", [(52, 30), (36, 60), (44, 112)], 2, alpha=0.6)
        pen.line("skin.shade", [(80, 30), (96, 60), (88, 112)], 2, alpha=0.6)
        pen.blob(
            "skin.pale", [(18, 60), (26, 44), (38, 36), (34, 48), (26, 66), (20, 72)], alpha=0.8
        )
    pen.oval("skin.deep", 65, 30, 20, 7, alpha=0.6)
    for turn, n in ((172, 36), (8, 36), (132, 32), (48, 32), (92, 28), (-140, 22), (-40, 22)):
        pen.fill("leaf.shade" if n == 22 else "leaf", blade(65, 28, n, 12, turn))
    pen.limb("leaf.shade", [(65, 28), (66, 14), (72, 5)], (7, 5.5, 6))
    pen.anchor("grip", 65, 70)


@draws(
    "carrot",
    box=(110, 200),
    height_m=0.25,
    slots={"skin": "#ee8430", "leaf": "#5aa046"},
    faces="front",
    tags=("vegetable",),
    shadow=(36, 74),
)
def carrot(pen: Pen) -> None:
    """Draw an upright carrot with feathery leaves."""
    for spine in (
        [(55, 74), (36, 46), (18, 26)],
        [(55, 74), (74, 46), (92, 26)],
        [(55, 74), (46, 38), (38, 6)],
        [(55, 74), (64, 38), (72, 6)],
        [(55, 74), (55, 40), (55, 4)],
    ):
        pen.limb("leaf.shade", spine, (6, 4, 2.5))
        (ax, ay), (bx, by) = spine[1], spine[2]
        for k in range(5):
            t = k / 4
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            turn = math.degrees(math.atan2(by - ay, bx - ax))
            for side in (-1, 1):
                tip = at(x, y, 13, turn + side * 55)
                if tip[0] > 3 and tip[0] < 107 and tip[1] > 1:
                    pen.fill(
                        "leaf" if side < 0 else "leaf.shade", petal(x, y, 13, 8, turn + side * 55)
                    )
    body = smooth(
        [
            (55, 68),
            (78, 70),
            (88, 84),
            (82, 116),
            (70, 158),
            (57, 198, 0.3),
            (53, 198, 0.3),
            (40, 158),
            (28, 116),
            (22, 84),
            (32, 70),
        ]
    )
    pen.form("skin", body, shade=7, light=5)
    with pen.inside(body):
        for x, y, w in (
            (24, 92, 20),
            (62, 102, 24),
            (30, 120, 20),
            (60, 136, 18),
            (40, 150, 16),
            (54, 168, 12),
        ):
            pen.line("skin.shade", [(x, y), (x + w / 2, y + 3), (x + w, y + 1)], 2.2)
        pen.blob("skin.pale", [(32, 86), (38, 80), (40, 104), (42, 124), (36, 112)], alpha=0.7)
    pen.anchor("grip", 55, 110)


@draws(
    "broccoli",
    box=(150, 150),
    height_m=0.18,
    slots={"leaf": "#4f9a45", "stem": "#a9cc72"},
    faces="front",
    plural="broccolis",
    tags=("vegetable",),
    shadow=(46, 104),
)
def broccoli(pen: Pen) -> None:
    """Draw a head of broccoli on its stem."""
    for spine in ([(74, 120), (52, 96), (36, 74)], [(76, 120), (100, 96), (116, 74)]):
        pen.form("stem", limb(spine, (24, 20, 18)), shade=4)
    pen.form(
        "stem",
        smooth(
            [
                (58, 148, 0.3),
                (60, 112),
                (58, 76, 0.3),
                (92, 76, 0.3),
                (90, 112),
                (94, 148, 0.3),
                (76, 150),
            ]
        ),
        shade=5,
        light=3,
    )
    pen.fill("leaf.deep", mass(75, 66, 58, 28, bumps=11))
    for x, y, rx, ry in (
        (116, 66, 28, 25),
        (34, 66, 28, 25),
        (104, 38, 29, 26),
        (46, 38, 29, 26),
        (76, 27, 28, 22),
        (76, 62, 34, 26),
    ):
        body = mass(x, y, rx, ry, bumps=10, bulge=1.18, start=int(x) % 5)
        pen.form("leaf", body, shade=6, light=3)
        for i in range(6):
            px, py = at(x, y, rx * 0.26 * math.sqrt(i + 0.5), 137.5 * i)
            pen.oval("leaf.light" if i % 2 else "leaf.shade", px, py, 3.4, 2.6, alpha=0.8)
    pen.anchor("grip", 76, 130)


@draws(
    "potato",
    box=(160, 110),
    height_m=0.07,
    slots={"skin": "#c99a5e"},
    faces="front",
    plural="potatoes",
    tags=("vegetable",),
    shadow=(24, 136),
)
def potato(pen: Pen) -> None:
    """Draw a potato with its eyes."""
    body = smooth(
        [
            (8, 64),
            (22, 28),
            (64, 10),
            (108, 16),
            (146, 38),
            (153, 72),
            (130, 100),
            (84, 106),
            (38, 100),
        ]
    )
    pen.form("skin", body, shade=12, light=5)
    for x, y, turn in (
        (50, 44, 10),
        (98, 36, -14),
        (122, 70, 20),
        (72, 78, -6),
        (34, 74, 16),
        (104, 92, 0),
    ):
        pen.line("skin.deep", [at(x, y, -7, turn), (x, y + 3), at(x, y, 7, turn)], 2.4)
        pen.line("skin.light", [at(x, y + 5, -5, turn), (x, y + 7), at(x, y + 5, 5, turn)], 1.8)
    for i in range(16):
        x, y = at(80, 58, 15 * math.sqrt(i), 137.5 * i, flat=0.6)
        pen.oval("skin.shade", x, y, 1.5, alpha=0.9)
    pen.anchor("grip", 80, 60)


@draws(
    "onion",
    box=(120, 140),
    height_m=0.08,
    slots={"skin": "#c98638", "root": "#e5d3a8"},
    faces="front",
    aliases=("shallot", "shallots"),
    tags=("vegetable",),
    shadow=(30, 90),
)
def onion(pen: Pen) -> None:
    """Draw an onion with papery ribs."""
    for x in (50, 56, 62, 68):
        pen.line("root.shade", [(60, 128), (x, 139)], 1.6)
    body = smooth(
        [
            (58, 3, 0.3),
            (66, 3, 0.3),
            (68, 26),
            (92, 44),
            (114, 82),
            (98, 118),
            (60, 132),
            (22, 118),
            (6, 82),
            (28, 44),
            (52, 26),
        ]
    )
    pen.form("skin", body, shade=11, light=5)
    with pen.inside(body):
        for k in (-44, -24, -6, 14, 34, 50):
            pen.line(
                "skin.shade" if k > 0 else "skin.deep",
                [(60 + k * 0.06, 20), (60 + k, 80), (60 + k * 0.24, 132)],
                2,
                alpha=0.6,
            )
        pen.blob(
            "skin.pale", [(20, 82), (28, 60), (42, 46), (36, 66), (30, 92), (24, 98)], alpha=0.75
        )
    pen.anchor("grip", 60, 84)


@draws(
    "garlic",
    box=(120, 130),
    height_m=0.06,
    slots={"skin": "#f4ece4", "tint": "#c8a0c0"},
    faces="front",
    plural="garlics",
    aliases=("garlic bulb", "head of garlic"),
    tags=("vegetable",),
    shadow=(30, 90),
)
def garlic(pen: Pen) -> None:
    """Draw a bulb of garlic."""
    for side in (-1, 1):
        clove = smooth(
            [
                (60 + side * 6, 30, 0.3),
                (60 + side * 40, 52),
                (60 + side * 54, 88),
                (60 + side * 34, 120),
                (60 + side * 6, 124),
            ]
        )
        pen.form("skin", clove, shade=8)
    middle = smooth(
        [
            (55, 4, 0.3),
            (64, 3, 0.3),
            (66, 28),
            (86, 60),
            (88, 100),
            (60, 127),
            (32, 100),
            (34, 60),
            (54, 28),
        ]
    )
    pen.form("skin", middle, shade=6, light=0)
    with pen.inside(middle):
        for k in (-18, 0, 18):
            pen.line("tint", [(60 + k * 0.1, 16), (60 + k, 76), (60 + k * 0.4, 126)], 2, alpha=0.7)
    for k in (-38, 38):
        pen.line(
            "tint", [(60 + k * 0.3, 40), (60 + k * 1.08, 78), (60 + k * 0.7, 116)], 2, alpha=0.6
        )
    pen.line("#b09870", [(50, 126), (60, 128), (70, 126)], 4)
    pen.anchor("grip", 60, 80)


@draws(
    "bell pepper",
    box=(130, 150),
    height_m=0.1,
    slots={"skin": "#d9362c", "leaf": "#4f9a40"},
    faces="front",
    aliases=("pepper", "peppers", "paprika", "capsicum", "sweet pepper"),
    tags=("vegetable",),
    shadow=(26, 104),
)
def bell_pepper(pen: Pen) -> None:
    """Draw a lobed sweet pepper."""
    body = smooth(
        [
            (65, 44, 0.5),
            (90, 30),
            (120, 42),
            (125, 82),
            (110, 128),
            (92, 146),
            (78, 136, 0.5),
            (64, 147),
            (50, 136, 0.5),
            (36, 145),
            (20, 128),
            (5, 82),
            (10, 42),
            (40, 30),
        ]
    )
    pen.form("skin", body, shade=12, light=5)
    with pen.inside(body):
        pen.line("skin.shade", [(54, 44), (40, 84), (48, 140)], 4, alpha=0.8)
        pen.line("skin.shade", [(78, 44), (92, 84), (80, 140)], 4, alpha=0.8)
        pen.blob(
            "skin.pale", [(16, 72), (22, 52), (34, 46), (30, 62), (26, 94), (20, 100)], alpha=0.8
        )
        pen.blob("skin.pale", [(58, 66), (64, 60), (66, 90), (60, 98)], alpha=0.5)
    pen.oval("skin.deep", 65, 42, 24, 7, alpha=0.7)
    pen.blob(
        "leaf", [(40, 42), (54, 34), (65, 37), (78, 34), (90, 42), (76, 48), (65, 45), (54, 48)]
    )
    pen.form("leaf", limb([(65, 42), (64, 22), (74, 6)], (15, 11, 12)), shade=3, light=2)
    pen.anchor("grip", 65, 90)


@draws(
    "chilli",
    box=(180, 110),
    height_m=0.03,
    slots={"skin": "#d92a24", "leaf": "#4f9a40"},
    faces="front",
    plural="chillies",
    aliases=(
        "chili",
        "chilies",
        "chilis",
        "chili pepper",
        "chilli pepper",
        "hot pepper",
        "chile",
        "jalapeno",
        "jalapeño",
        "red hot pepper",
        "chili peppers",
        "chilli peppers",
        "hot peppers",
        "cayenne",
    ),
    tags=("vegetable",),
    shadow=(30, 150),
)
def chilli(pen: Pen) -> None:
    """Draw a curved chilli pepper."""
    body = smooth(
        [
            (40, 28, 0.5),
            (62, 26),
            (94, 42),
            (130, 68),
            (176, 70, 0.05),
            (154, 98),
            (116, 106),
            (74, 90),
            (44, 62),
            (34, 42),
        ]
    )
    pen.form("skin", body, shade=9, light=3)
    pen.blob("skin.pale", [(54, 42), (66, 42), (92, 60), (116, 76), (104, 78), (76, 66)], alpha=0.8)
    pen.form(
        "leaf",
        smooth([(28, 44), (34, 26), (54, 20), (66, 28, 0.3), (56, 36), (46, 54, 0.3), (36, 54)]),
        shade=4,
        light=2,
    )
    pen.limb("leaf", [(38, 34), (24, 22), (8, 22), (4, 12)], (9, 6, 5, 6))
    pen.anchor("grip", 40, 36)


@draws(
    "aubergine",
    box=(130, 190),
    height_m=0.22,
    slots={"skin": "#5b3a7a", "leaf": "#5a9a48"},
    faces="front",
    aliases=("eggplant", "brinjal"),
    tags=("vegetable",),
    shadow=(30, 104),
)
def aubergine(pen: Pen) -> None:
    """Draw a glossy aubergine."""
    body = smooth(
        [
            (76, 40),
            (96, 58),
            (104, 92),
            (122, 130),
            (114, 170),
            (74, 188),
            (30, 176),
            (8, 138),
            (22, 96),
            (42, 60),
            (54, 42),
        ]
    )
    pen.form("skin", body, shade=13, light=4)
    pen.blob(
        "skin.pale",
        [(22, 132), (32, 104), (50, 72), (54, 78), (42, 108), (34, 142), (26, 148)],
        alpha=0.65,
    )
    pen.limb("leaf.shade", [(68, 44), (72, 24), (86, 8)], (16, 11, 11))
    cap_ = smooth(
        [
            (40, 66, 0.1),
            (44, 44),
            (66, 30),
            (88, 42),
            (98, 66, 0.1),
            (86, 58, 0.4),
            (76, 84, 0.1),
            (66, 60, 0.4),
            (54, 80, 0.1),
            (52, 60, 0.4),
        ]
    )
    pen.form("leaf", cap_, shade=5, light=3)
    pen.anchor("grip", 66, 120)


@draws(
    "cucumber",
    box=(220, 110),
    height_m=0.06,
    slots={"skin": "#4f9a46", "flesh": "#d6ebae"},
    faces="front",
    aliases=("gherkin", "pickle", "pickles"),
    tags=("vegetable",),
    shadow=(20, 200),
)
def cucumber(pen: Pen) -> None:
    """Draw a cucumber with two slices in front."""
    body = smooth(
        [
            (8, 64),
            (22, 36),
            (80, 18),
            (150, 12),
            (200, 20),
            (214, 40),
            (196, 62),
            (140, 72),
            (80, 84),
            (28, 90),
        ]
    )
    pen.form("skin", body, shade=11, light=5)
    with pen.inside(body):
        for k in (-16, 2, 18):
            pen.line(
                "skin.light",
                [(10, 66 + k), (80, 50 + k), (150, 40 + k), (212, 38 + k)],
                2.4,
                alpha=0.6,
            )
        for i in range(16):
            pen.oval("skin.pale", 26 + (i * 47) % 170, 36 + (i * 13) % 34, 1.8, alpha=0.8)
    for x, y in ((152, 78), (190, 84)):
        pen.form("skin", ellipse(x + 2, y + 1, 27, 25), shade=3)
        pen.oval("flesh", x, y, 23.5, 21.5)
        pen.oval("flesh.light", x, y, 16, 14.5)
        for i in range(8):
            pen.oval("flesh.shade", *at(x, y, 10, 45 * i, flat=0.9), 3.6, 1.7, tilt=45 * i)
    pen.anchor("grip", 60, 60)


@draws(
    "corn",
    box=(130, 210),
    height_m=0.25,
    slots={"grain": "#f5c838", "leaf": "#78b04a"},
    faces="front",
    plural="corns",
    aliases=(
        "corn cob",
        "corncob",
        "corn on the cob",
        "maize",
        "sweetcorn",
        "sweet corn",
        "cob of corn",
        "ear of corn",
        "ears of corn",
        "corn cobs",
    ),
    tags=("vegetable",),
    shadow=(40, 90),
)
def corn(pen: Pen) -> None:
    """Draw a cob of corn between its husks."""
    pen.blob("leaf.shade", [(66, 196), (102, 150), (116, 90), (126, 34, 0.05), (88, 70), (70, 120)])
    pen.blob("leaf.shade", [(64, 196), (28, 150), (14, 90), (4, 34, 0.05), (42, 70), (60, 120)])
    cob = smooth(
        [
            (65, 5),
            (84, 24),
            (96, 66),
            (98, 120),
            (84, 176),
            (65, 190),
            (46, 176),
            (32, 120),
            (34, 66),
            (46, 24),
        ]
    )
    pen.form("grain", cob, shade=10, light=4)
    with pen.inside(cob):
        for row in range(15):
            for i in range(7):
                x = 65 + (i - 3) * 11.4 * (1 - 0.04 * abs(i - 3))
                y = 14 + row * 12.4
                pen.edge("grain.deep", ellipse(x, y, 5.6, 6.2), 1.3, alpha=0.5)
                pen.oval("grain.pale", x - 1.6, y - 2, 1.7, 1.5, alpha=0.9)
    left = smooth([(65, 204), (34, 176), (20, 128), (8, 78, 0.05), (44, 104), (58, 146), (70, 180)])
    pen.form("leaf", left, shade=6, light=4)
    right = smooth(
        [(65, 206), (92, 184), (108, 138), (124, 92, 0.05), (88, 116), (70, 156), (58, 190)]
    )
    pen.form("leaf", right, shade=6, light=3)
    for line in ([(62, 196), (40, 150), (16, 92)], [(68, 196), (92, 150), (114, 106)]):
        pen.line("leaf.shade", line, 1.8)
    pen.limb("leaf.shade", [(65, 196), (64, 208)], (16, 12), is_blunt=True)
    pen.anchor("grip", 65, 170)


@draws(
    "lettuce",
    box=(160, 124),
    height_m=0.15,
    slots={"leaf": "#8fc455"},
    faces="front",
    aliases=(
        "salad head",
        "kale",
        "spinach",
    ),
    tags=("vegetable",),
    shadow=(28, 132),
)
def lettuce(pen: Pen) -> None:
    """Draw a head of lettuce with curled leaves."""
    for x, y, rx, ry, role in (
        (44, 66, 40, 46, "leaf.deep"),
        (116, 66, 40, 46, "leaf.deep"),
        (80, 46, 46, 38, "leaf.shade"),
    ):
        pen.fill(role, mass(x, y, rx * 0.92, ry * 0.92, bumps=11, bulge=1.12))
    for points, veins in (
        (
            [
                (80, 122),
                (110, 112),
                (142, 92),
                (154, 60),
                (142, 30),
                (122, 26),
                (112, 40),
                (96, 70),
            ],
            ([(84, 118), (112, 90), (136, 46)],),
        ),
        (
            [(80, 122), (50, 112), (18, 92), (6, 60), (18, 30), (38, 26), (48, 40), (64, 70)],
            ([(76, 118), (48, 90), (24, 46)],),
        ),
        (
            [(80, 126), (112, 116), (122, 84), (112, 52), (80, 34), (48, 52), (38, 84), (48, 116)],
            (
                [(80, 122), (80, 84), (80, 50)],
                [(80, 100), (96, 82), (104, 66)],
                [(80, 100), (64, 82), (56, 66)],
            ),
        ),
    ):
        wavy: list[Point] = []
        for i, (x, y) in enumerate(points):
            k = 1 + 0.03 * (1 if i % 2 else -1)
            wavy.append((80 + (x - 80) * k, 80 + (y - 80) * k))
        body = smooth(wavy)
        pen.form("leaf", body, shade=7, light=5)
        for vein in veins:
            pen.line("leaf.pale", list(vein), 2.8, alpha=0.8)
    pen.anchor("grip", 80, 110)


@draws(
    "radish",
    box=(120, 170),
    height_m=0.15,
    slots={"skin": "#d8376a", "leaf": "#5fa84c"},
    faces="front",
    plural="radishes",
    tags=("vegetable",),
    shadow=(44, 76),
)
def radish(pen: Pen) -> None:
    """Draw a radish with leaves and a thin root."""
    for turn, n in ((-128, 74), (-52, 74), (-104, 84), (-76, 84)):
        leaf(pen, "leaf" if n == 74 else "leaf.shade", 60, 84, n, 28, turn)
        pen.line("leaf.pale", [(60, 84), at(60, 84, n * 0.7, turn)], 2, alpha=0.7)
    pen.limb("skin.pale", [(60, 138), (61, 154), (56, 169)], (10, 4, 1.6))
    body = smooth(
        [(60, 78, 0.6), (86, 80), (104, 106), (92, 136), (60, 150), (28, 136), (16, 106), (34, 80)]
    )
    pen.form("skin", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob(
            "#fbeef0",
            [(20, 150), (44, 136), (60, 140), (76, 136), (100, 150), (60, 160)],
            alpha=0.9,
        )
        pen.oval("skin.pale", 36, 102, 6, 11, tilt=24, alpha=0.8)
    pen.anchor("grip", 60, 110)


@draws(
    "peas",
    box=(190, 90),
    height_m=0.04,
    slots={"pea": "#8cc44c", "pod": "#5f9f42"},
    faces="front",
    plural="pea",
    aliases=("pea pod", "peapod", "pea pods", "green beans", "edamame"),
    tags=("vegetable",),
    shadow=(20, 170),
)
def peas(pen: Pen) -> None:
    """Draw an open pod with six peas."""
    pen.limb("pod.shade", [(12, 30), (4, 18)], (5, 4))
    back = smooth(
        [
            (6, 30, 0.1),
            (50, 20),
            (110, 18),
            (160, 30),
            (187, 56, 0.1),
            (150, 70),
            (90, 72),
            (36, 56),
        ]
    )
    pen.fill("pod.deep", back)
    for i in range(6):
        x = 36 + i * 23.5
        y = 40 + 8 * math.sin(math.pi * i / 5) + i * 1.2
        r = 12.5 + 2 * math.sin(math.pi * i / 5)
        body = ellipse(x, y, r, r)
        pen.form("pea", body, shade=4, light=2)
        pen.oval("pea.pale", x - 4, y - 5, 3, 2.2, alpha=0.9)
    front = smooth(
        [(6, 30, 0.1), (40, 50), (92, 62), (150, 62), (187, 56, 0.1), (156, 80), (96, 88), (40, 70)]
    )
    pen.form("pod", front, shade=6, light=3)
    pen.anchor("grip", 95, 76)


@draws(
    "asparagus",
    box=(130, 200),
    height_m=0.25,
    slots={"leaf": "#7fae4c", "ribbon": "#c8643c"},
    faces="front",
    plural="asparaguses",
    tags=("vegetable",),
    shadow=(40, 90),
)
def asparagus(pen: Pen) -> None:
    """Draw a tied bundle of asparagus."""
    for x, tip, top, role in (
        (50, 36, 22, "leaf.shade"),
        (80, 96, 22, "leaf.shade"),
        (58, 52, 8, "leaf"),
        (74, 80, 10, "leaf"),
        (44, 24, 36, "leaf"),
        (86, 108, 38, "leaf"),
        (65, 66, 20, "leaf"),
    ):
        pen.limb(
            role,
            [(x, 198), (x + (tip - x) * 0.2, 120), (tip, top + 14)],
            (13, 13, 11),
            is_blunt=True,
        )
        head = petal(x + (tip - x) * 0.8, top + 48, 48, 17, -90 + (tip - x) * 0.6, tip=0.1)
        pen.form("leaf", head, shade=4, light=2)
        for k in range(3):
            cx, cy = at(x + (tip - x) * 0.8, top + 48, 8 + k * 12, -90 + (tip - x) * 0.6)
            pen.line("leaf.deep", [(cx - 5, cy), (cx, cy - 7), (cx + 5, cy)], 1.6, alpha=0.7)
        for y in (140, 170):
            pen.line("leaf.deep", [(x - 3, y + 4), (x, y - 2), (x + 3, y + 4)], 1.4, alpha=0.6)
    pen.box("ribbon", 30, 118, 70, 15, rounding=5)
    pen.box("ribbon.shade", 30, 127, 70, 6, rounding=3)
    pen.anchor("grip", 65, 125)


def pumpkin_body(pen: Pen) -> Outline:
    """Draw the ribbed fruit of a pumpkin."""
    pen.fill("skin.deep", ellipse(100, 98, 62, 56))
    for x, rx in ((34, 30), (166, 30)):
        pen.form("skin", ellipse(x, 104, rx, 54), shade=9, light=3)
    for x, rx in ((64, 36), (136, 36)):
        pen.form("skin", ellipse(x, 101, rx, 60), shade=10, light=4)
    middle = ellipse(100, 102, 38, 62)
    pen.form("skin", middle, shade=11, light=4)
    pen.blob("skin.pale", [(22, 100), (28, 74), (38, 66), (34, 88), (30, 114)], alpha=0.55)
    pen.blob("skin.pale", [(52, 84), (58, 62), (68, 54), (64, 74), (60, 96)], alpha=0.45)
    return middle


@draws(
    "pumpkin",
    box=(200, 170),
    height_m=0.3,
    slots={"skin": "#ea822c", "stalk": "#6f8a44"},
    faces="front",
    aliases=("squash", "gourd", "squashes", "gourds"),
    tags=("vegetable", "autumn", "halloween"),
    shadow=(24, 176),
)
def pumpkin(pen: Pen) -> None:
    """Draw a ribbed pumpkin with a stalk and a tendril."""
    pumpkin_body(pen)
    pumpkin_stalk(pen)
    pen.line("stalk", [(104, 36), (128, 24), (142, 36), (154, 26), (150, 14)], 2.6)
    leaf(pen, "stalk", 96, 40, 46, 30, -166)
    if pen.is_snowy:
        cap(pen, ellipse(100, 102, 96, 62), 14)
    pen.anchor("top", 100, 44, size=60)
    pen.anchor("grip", 100, 110)


def pumpkin_stalk(pen: Pen) -> None:
    """Draw the bent stalk."""
    pen.oval("skin.deep", 100, 43, 24, 7)
    pen.form(
        "stalk",
        smooth(
            [
                (84, 44, 0.3),
                (94, 32),
                (94, 14),
                (100, 3, 0.3),
                (116, 8, 0.3),
                (108, 20),
                (108, 34),
                (116, 45, 0.3),
                (100, 47),
            ]
        ),
        shade=4,
        light=3,
    )


@draws(
    "jack-o'-lantern",
    box=(200, 170),
    height_m=0.3,
    slots={"skin": "#ea822c", "stalk": "#6f8a44", "glow": "#ffcf4a"},
    faces="front",
    aliases=(
        "jack-o-lantern",
        "jack-o lantern",
        "jack-o' lantern",
        "jack o'lantern",
        "jack o' lantern",
        "jack o lantern",
        "jack-o'lantern",
        "halloween pumpkin",
        "carved pumpkin",
        "jack-o-lanterns",
        "pumpkin lantern",
        "carved pumpkins",
        "halloween pumpkins",
    ),
    tags=("halloween", "autumn"),
    shadow=(24, 176),
    is_lit_at_night=True,
)
def jack_o_lantern(pen: Pen) -> None:
    """Draw a carved pumpkin with a grin; a candle glows in it."""
    if pen.is_night:
        pen.glow("glow.lit", 100, 100, 99, alpha=0.45)
    pumpkin_body(pen)
    pumpkin_stalk(pen)
    cuts: list[list[Point]] = [
        [(44, 92, 0.1), (64, 62, 0.1), (86, 94, 0.1), (66, 90, 0.6)],
        [(156, 92, 0.1), (136, 62, 0.1), (114, 94, 0.1), (134, 90, 0.6)],
        [(91, 110, 0.1), (100, 96, 0.1), (109, 110, 0.1)],
        [
            (34, 112, 0.1),
            (56, 121, 0.4),
            (62, 130, 0.1),
            (72, 130, 0.1),
            (74, 122, 0.3),
            (100, 125),
            (118, 123, 0.3),
            (122, 132, 0.1),
            (133, 130, 0.1),
            (136, 120, 0.3),
            (166, 112, 0.1),
            (150, 138),
            (122, 150, 0.4),
            (114, 140, 0.1),
            (102, 142, 0.1),
            (98, 154, 0.4),
            (70, 148),
            (48, 136),
        ],
    ]
    for cut in cuts:
        body = smooth(cut)
        pen.fill("skin.line", body)
        with pen.inside(body):
            pen.fill("glow.lit" if pen.is_night else "glow", body.moved(2, 3))
            if pen.is_night:
                pen.oval("#fff6cf.lit", 100, 132, 40, 26, alpha=0.8)
            else:
                pen.fill("#a4521f", body.moved(0, 10).plus(body.moved(2, 3)), alpha=0.25)
    pen.anchor("top", 100, 44, size=60)
    pen.anchor("grip", 100, 110)


@draws(
    "vegetable basket",
    box=(220, 190),
    height_m=0.35,
    slots={"basket": "#c08a4c"},
    faces="front",
    aliases=("basket of vegetables", "vegetables", "vegetable", "veggies"),
    tags=("vegetable", "farm"),
    shadow=(34, 186),
)
def vegetable_basket(pen: Pen) -> None:
    """Draw a low basket with carrots, tomatoes, lettuce, corn and an aubergine."""
    pen.oval("basket.deep", 110, 106, 98, 15)
    for turn in (-124, -104, -84):
        pen.fill("#5aa046", blade(50, 70, 50, 12, turn))
    for x, turn in ((46, -12), (62, 4)):
        body = (
            smooth([(0, -16), (13, -10), (9, 30), (0, 66), (-9, 30), (-13, -10)])
            .turned(turn, 0, 0)
            .moved(x, 66)
        )
        pen.form("#ee8430", body, shade=4, light=2)
        pen.line("#ee8430.shade", [(x - 6, 76), (x + 3, 78)], 2)
        pen.line("#ee8430.shade", [(x - 3, 90), (x + 6, 91)], 2)
    cob = smooth([(168, 26), (180, 44), (182, 84), (168, 120), (152, 84), (156, 44)]).turned(
        16, 168, 100
    )
    pen.form("#f5c838", cob, shade=5, light=2)
    with pen.inside(cob):
        for i in range(9):
            pen.line(
                "#f5c838.deep",
                [(150, 30 + i * 10), (176, 35 + i * 10), (210, 34 + i * 10)],
                1.5,
                alpha=0.6,
            )
            pen.line("#f5c838.deep", [(158 + i * 8, 20), (144 + i * 8, 110)], 1.5, alpha=0.6)
    pen.blob("#78b04a", [(150, 110), (146, 80), (156, 62, 0.1), (164, 90)])
    pen.blob("#78b04a.shade", [(172, 112), (186, 90), (204, 74, 0.1), (192, 104)])
    for x, y, r in ((112, 56, 32), (92, 70, 22), (132, 72, 22)):
        pen.form(
            "#8fc455", mass(x, y, r, r * 0.9, bumps=9, bulge=1.12, start=int(r)), shade=5, light=4
        )
    pen.line("#8fc455.pale", [(112, 84), (112, 40)], 2.6, alpha=0.8)
    for x, y, r, tone in (
        (96, 98, 23, "#dd3a2c"),
        (140, 98, 22, "#dd3a2c"),
        (66, 104, 19, "#c98638"),
    ):
        pen.form(tone, ellipse(x, y, r, r * 0.94), shade=5, light=2)
        pen.oval(f"{tone}.pale", x - 7, y - 9, 5, 3, tilt=-30, alpha=0.8)
        if tone == "#dd3a2c":
            for turn in (-160, -20, 140, 40, 90):
                pen.fill("#4f9a40", blade(x, y - r * 0.72, 11, 5, turn))
    body = smooth(
        [
            (10, 102, 0.1),
            (60, 115),
            (110, 118),
            (160, 115),
            (210, 102, 0.1),
            (200, 150),
            (190, 189, 0.2),
            (30, 189, 0.2),
            (20, 150),
        ]
    )
    weave_plain(pen, body)
    pen.anchor("grip", 110, 140)


def weave_plain(pen: Pen, body: Outline) -> None:
    """Draw the wicker of the vegetable basket."""
    pen.form("basket", body, shade=9, light=0)
    with pen.inside(body):
        for row in range(6):
            for i in range(13):
                x = 8 + (i + (row % 2) * 0.5) * 17
                y = 112 + row * 14 + 10 * math.sin(math.pi * x / 220) * (1 - row / 6)
                pen.line(
                    "basket.light" if x < 110 else "basket.shade",
                    [(x - 6, y + 2), (x, y - 1), (x + 6, y + 2)],
                    3,
                )
                pen.line("basket.deep", [(x + 9, y - 4), (x + 9, y + 5)], 1.6, alpha=0.6)
    pen.line("basket.shade", [(10, 104), (60, 116), (110, 120), (160, 116), (210, 104)], 9)
    pen.line("basket.light", [(10, 101), (60, 113), (110, 117), (160, 113), (210, 101)], 5)
