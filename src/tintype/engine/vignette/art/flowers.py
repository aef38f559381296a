"""Owns the drawings of flowers, cut, growing and in bunches.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.blooms import PETALS, bloom, blooms_of
from tintype.engine.vignette.art.foliage import at, blade, leaf, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen, Tone


def stalk(pen: Pen, spine: list[Point], width: float = 6) -> None:
    """Draw a stalk with a lit left side."""
    pen.limb("stem.shade", spine, (width, width * 0.8))
    pen.limb("stem", [(p[0] - width * 0.16, p[1]) for p in spine], (width * 0.5, width * 0.4))


def ring_of(
    pen: Pen,
    tone: Tone,
    x: float,
    y: float,
    count: int,
    length: float,
    width: float,
    *,
    tip: float = 1.0,
    start: float = -90,
    flat: float = 1.0,
) -> None:
    """Draw a ring of petals round (x, y), those on the shadow side a little darker."""
    slot = tone.partition(".")[0]
    order = sorted(range(count), key=lambda i: math.sin(math.radians(start + 360 / count * i)))
    for i in order:
        turn = start + 360 / count * i
        far = math.sqrt(
            (math.cos(math.radians(turn))) ** 2 + (flat * math.sin(math.radians(turn))) ** 2
        )
        body = petal(
            x,
            y,
            length * far,
            width,
            math.degrees(
                math.atan2(math.sin(math.radians(turn)) * flat, math.cos(math.radians(turn)))
            ),
            tip=tip,
        )
        pen.fill(tone, body)
        inner = petal(
            x,
            y,
            length * far * 0.62,
            width * 0.42,
            math.degrees(
                math.atan2(math.sin(math.radians(turn)) * flat, math.cos(math.radians(turn)))
            ),
            tip=0.2,
        )
        is_low = math.sin(math.radians(turn + 25)) > 0.1
        pen.fill(f"{slot}.shade" if is_low else f"{slot}.light", inner, alpha=0.75)


@draws(
    "flower",
    box=(140, 260),
    height_m=0.5,
    slots={"petal": "#ef6f8f", "heart": "#f4c542", "stem": "#5a9e4b"},
    faces="front",
    aliases=("blossom", "bloom", "wildflower", "cosmos"),
    tags=("garden", "meadow"),
    shadow=(50, 90),
)
def flower(pen: Pen) -> None:
    """Draw a flower with seven round petals, two leaves and a swinging stalk."""
    stalk(pen, [(72, 260), (66, 200), (70, 130), (70, 80)], 8)
    leaf(pen, "stem", 68, 222, 56, 26, -36)
    leaf(pen, "stem", 67, 196, 54, 24, -148)
    ring_of(pen, "petal.shade", 70, 70, 7, 62, 44, start=-64)
    ring_of(pen, "petal", 70, 70, 7, 68, 44)
    pen.form("heart", smooth([(70, 50), (90, 70), (70, 90), (50, 70)]), shade=6, light=3)
    for i in range(9):
        x, y = at(70, 70, 11 if i % 2 else 5, 40 * i)
        pen.oval("heart.shade", x, y, 2)
    pen.anchor("grip", 69, 190)
    pen.anchor("top", 70, 60, size=60)


@draws(
    "rose",
    box=(140, 270),
    height_m=0.5,
    slots={"petal": "#cf2f45", "stem": "#4a8a48"},
    faces="front",
    variants=("open", "bud"),
    aliases=("red rose",),
    tags=("garden", "love"),
    shadow=(50, 90),
)
def rose(pen: Pen) -> None:
    """Draw a rose in side view: a spiral heart, folded outer petals, thorns and toothed leaves."""
    stalk(pen, [(74, 270), (68, 210), (72, 150), (70, 110)], 8)
    for x, y, side in ((71, 240, 1), (69, 196, -1), (72, 168, 1)):
        pen.poly(
            "stem.shade", [(x + side * 2, y - 5), (x + side * 11, y - 6), (x + side * 2, y + 5)]
        )
    for x, y, turn in ((69, 214, -28), (69, 222, -160)):
        pen.limb("stem.shade", [(x, y + 8), at(x, y, 16, turn)], (4, 3))
        a, b = at(x, y, 14, turn)
        leaf(pen, "stem", a, b, 44, 27, turn)
        leaf(pen, "stem", a, b, 26, 15, turn + (62 if turn > -90 else -62))
    head = 30 if pen.variant == "bud" else 0
    for turn in (160, 128, 52, 20):
        leaf(pen, "stem", 70, 112, 30, 12, turn)
    if head:
        bud = smooth(
            [(70, 34, 0.3), (90, 56), (96, 84), (84, 112), (70, 118), (56, 112), (44, 84), (50, 58)]
        )
        pen.form("petal", bud, shade=8, light=4)
        with pen.inside(bud):
            pen.blob(
                "petal.shade", [(66, 34, 0.2), (86, 60), (84, 120), (70, 124), (78, 80)], alpha=0.9
            )
            pen.blob("petal.light", [(70, 36, 0.2), (56, 58), (52, 84), (62, 76)], alpha=0.8)
        leaf(pen, "stem", 70, 122, 42, 14, -118)
        leaf(pen, "stem", 70, 122, 42, 14, -62)
        return
    pen.fill(
        "petal.shade",
        smooth(
            [
                (14, 44),
                (34, 18),
                (70, 8),
                (106, 18),
                (128, 46),
                (118, 88),
                (90, 116),
                (50, 116),
                (22, 88),
            ]
        ),
    )
    cup = smooth(
        [
            (24, 46),
            (40, 22),
            (70, 12),
            (102, 22),
            (116, 46),
            (110, 86),
            (86, 112),
            (54, 112),
            (30, 86),
        ]
    )
    pen.form("petal", cup, shade=8, light=4)
    with pen.inside(cup):
        pen.blob(
            "petal.deep", [(40, 40), (70, 22), (100, 38), (94, 62), (70, 72), (46, 62)], alpha=0.9
        )
    pen.form(
        "petal",
        smooth([(50, 44), (64, 28), (88, 32), (96, 50), (84, 68), (58, 66)]),
        shade=5,
        light=3,
    )
    pen.blob("petal.deep", [(58, 46), (70, 36), (86, 42), (86, 56), (70, 62), (60, 56)])
    pen.blob("petal", [(64, 48), (74, 41), (84, 47), (80, 56), (68, 58)])
    pen.line("petal.deep", [(69, 50), (75, 46), (79, 51), (73, 54)], 2)
    right = smooth(
        [
            (118, 36, 0.3),
            (98, 56),
            (76, 70),
            (64, 84),
            (70, 112, 0.4),
            (96, 112),
            (118, 88),
            (126, 58),
        ]
    )
    pen.form("petal", right, shade=6, light=4)
    left = smooth(
        [
            (18, 36, 0.3),
            (40, 56),
            (62, 66),
            (84, 78),
            (92, 98),
            (78, 116, 0.5),
            (48, 114),
            (22, 90),
            (12, 60),
        ]
    )
    pen.form("petal", left, shade=9, light=6)
    pen.line("petal.pale", [(24, 48), (44, 62), (66, 72), (80, 82)], 2, alpha=0.7)
    pen.blob("petal.shade", [(14, 44, 0.3), (20, 82), (44, 108), (26, 98), (10, 66)], alpha=0.0)
    pen.anchor("grip", 70, 200)
    pen.anchor("top", 70, 20, size=50)


@draws(
    "tulip",
    box=(130, 260),
    height_m=0.45,
    slots={"petal": "#e6484f", "stem": "#5c9c53"},
    faces="front",
    tags=("garden", "spring"),
    shadow=(40, 90),
)
def tulip(pen: Pen) -> None:
    """Draw a tulip: an egg of pointed petals on a straight stalk with long leaves."""
    pen.fill("stem.shade", blade(64, 256, 150, 26, -112))
    stalk(pen, [(65, 260), (64, 190), (65, 100)], 9)
    leaf(pen, "stem", 66, 258, 146, 30, -66)
    leaf(pen, "stem", 63, 259, 96, 26, -128)
    pen.blob(
        "petal.deep",
        [(36, 30, 0.1), (52, 44), (64, 14, 0.1), (78, 44), (94, 30, 0.1), (92, 90), (38, 90)],
    )
    left = smooth([(22, 22, 0.1), (44, 40), (60, 74), (66, 112), (48, 108), (26, 88), (18, 56)])
    right = smooth([(108, 22, 0.1), (86, 40), (70, 74), (64, 112), (82, 108), (104, 88), (112, 56)])
    pen.form("petal", right, shade=8)
    pen.form("petal", left, shade=5, light=5)
    middle = smooth(
        [(65, 24, 0.15), (84, 52), (88, 84), (76, 110), (65, 115), (54, 110), (42, 84), (46, 52)]
    )
    pen.form("petal", middle, shade=8, light=5)
    for x0, x1 in ((62, 60), (68, 70)):
        pen.line("petal.shade", [(65, 104), (x0, 76), (x1, 48)], 1.6, alpha=0.7)
    pen.anchor("grip", 65, 200)
    pen.anchor("top", 65, 20, size=50)


@draws(
    "sunflower",
    box=(200, 320),
    height_m=1.7,
    slots={"petal": "#f6bd2c", "heart": "#6b4326", "stem": "#5c9a45"},
    faces="front",
    tags=("garden", "farm"),
    shadow=(70, 130),
)
def sunflower(pen: Pen) -> None:
    """Draw a sunflower: two rings of pointed petals, a big seeded heart, heart-shaped leaves."""
    stalk(pen, [(102, 320), (97, 250), (101, 180), (100, 110)], 11)
    for x, y, side in ((99, 262, 1), (98, 224, -1)):
        body: list[Point] = [
            (x, y, 0.1),
            (x + side * 26, y - 30),
            (x + side * 62, y - 30),
            (x + side * 84, y - 6, 0.1),
            (x + side * 54, y + 12),
            (x + side * 24, y + 12),
        ]
        pen.form("stem", smooth(body), shade=7, light=3)
        pen.line("stem.shade", [(x, y), (x + side * 36, y - 12), (x + side * 78, y - 7)], 2)
    ring_of(pen, "petal.shade", 100, 98, 15, 92, 32, tip=0.1, start=-78)
    ring_of(pen, "petal", 100, 98, 15, 95, 31, tip=0.1)
    pen.form("heart", smooth([(100, 54), (144, 98), (100, 142), (56, 98)]), shade=9, light=4)
    for i in range(56):
        r = 5.2 * math.sqrt(i + 0.4)
        x, y = at(100, 98, r, 137.5 * i)
        pen.oval("heart.light" if i > 22 else "heart.deep", x, y, 1.9)
    pen.anchor("top", 100, 60, size=80)
    pen.anchor("grip", 100, 250)


@draws(
    "daisy",
    box=(140, 240),
    height_m=0.25,
    slots={"petal": "#fbfaf4", "heart": "#f3c033", "stem": "#5fa04c"},
    faces="front",
    plural="daisies",
    aliases=("marguerite", "chamomile", "camomile"),
    tags=("meadow", "garden"),
    shadow=(50, 90),
)
def daisy(pen: Pen) -> None:
    """Draw a daisy with slim white petals."""
    stalk(pen, [(66, 240), (74, 190), (68, 130), (70, 80)], 6)
    leaf(pen, "stem", 69, 228, 56, 17, -34)
    leaf(pen, "stem", 68, 232, 58, 17, -142)
    ring_of(pen, "petal.shade", 70, 70, 13, 62, 22, start=-76)
    ring_of(pen, "petal", 70, 70, 13, 68, 23)
    pen.form("heart", smooth([(70, 48), (92, 70), (70, 92), (48, 70)]), shade=7, light=3)
    for i in range(22):
        x, y = at(70, 70, 4 * math.sqrt(i), 137.5 * i)
        pen.oval("heart.shade" if i % 3 else "heart.pale", x, y, 1.5)
    pen.anchor("grip", 70, 180)


@draws(
    "poppy",
    box=(150, 250),
    height_m=0.45,
    slots={"petal": "#dd3b2c", "heart": "#2d2630", "stem": "#6a9a55"},
    faces="front",
    plural="poppies",
    tags=("meadow",),
    shadow=(50, 100),
)
def poppy(pen: Pen) -> None:
    """Draw a poppy: four wide crumpled petals round a dark heart, and a nodding bud."""
    pen.line("stem.shade", [(78, 220), (108, 190), (122, 152), (132, 150), (134, 160)], 4)
    pen.form(
        "stem",
        smooth([(134, 156), (142, 168), (138, 186), (132, 190), (126, 182), (126, 166)]),
        shade=4,
    )
    stalk(pen, [(74, 250), (80, 200), (74, 150), (74, 90)], 6)
    for turn, n in ((-30, 50), (-150, 54), (-62, 38), (-120, 40)):
        leaf(pen, "stem", 76, 236, n, 11, turn)
    back = smooth(
        [
            (20, 62),
            (30, 24),
            (58, 10, 0.6),
            (76, 18, 0.5),
            (96, 8, 0.6),
            (124, 26),
            (132, 62),
            (108, 84),
            (44, 84),
        ]
    )
    pen.form("petal", back, shade=7, light=5)
    with pen.inside(back):
        for a, b in ((40, 20), (60, 14), (92, 14), (112, 24)):
            pen.line("petal.shade", [(75, 78), ((75 + a) / 2, 46), (a, b)], 1.8, alpha=0.7)
        pen.oval("heart", 75, 72, 30, 20, alpha=0.85)
    for i in range(11):
        x, y = at(75, 66, 24, -170 + 16 * i, flat=0.9)
        pen.line("heart", [(75, 70), (x, y)], 1.2)
        pen.oval("#4b3a55", x, y, 2.6)
    pen.form(
        "#8fae62", smooth([(64, 66), (66, 54), (75, 50), (84, 54), (86, 66), (75, 74)]), shade=4
    )
    pen.line("#5c7a40", [(67, 56), (75, 58), (83, 56)], 1.5)
    front = smooth(
        [
            (10, 58, 0.4),
            (34, 66),
            (54, 76),
            (75, 70, 0.5),
            (98, 76),
            (118, 64),
            (141, 58, 0.4),
            (138, 92),
            (108, 118),
            (84, 120, 0.5),
            (70, 124),
            (40, 118),
            (14, 92),
        ]
    )
    pen.form("petal", front, shade=11, light=5)
    with pen.inside(front):
        for a, b in ((34, 100), (56, 112), (98, 112), (120, 98)):
            pen.line("petal.shade", [(75, 78), ((75 + a) / 2, 98), (a, b + 6)], 1.8, alpha=0.8)
    pen.anchor("grip", 77, 190)


@draws(
    "lavender",
    box=(150, 250),
    height_m=0.6,
    slots={"petal": "#8d6cc4", "stem": "#7a9a6a"},
    faces="front",
    plural="lavenders",
    aliases=("lavender plant", "lavender bush"),
    tags=("garden",),
    shadow=(40, 110),
)
def lavender(pen: Pen) -> None:
    """Draw five spikes of lavender with narrow grey-green leaves."""
    for turn, n in ((-150, 64), (-130, 84), (-112, 96), (-66, 100), (-48, 84), (-28, 66)):
        pen.fill("stem" if n % 3 else "stem.shade", blade(75, 248, n, 9, turn))
    for foot, x, top, k in (
        (66, 26, 46, 0.9),
        (86, 126, 50, 0.9),
        (70, 48, 18, 1.0),
        (80, 104, 22, 1.0),
        (75, 76, 2, 1.1),
    ):
        pen.line(
            "stem.shade", [(foot, 246), ((foot + x) / 2 + (x - 75) * 0.08, 160), (x, top + 20)], 3
        )
        rows = 8
        for i in range(rows):
            y = top + 10 + (rows - i) * 9.5 * k
            w = (5 + 7 * math.sin(math.pi * (i + 1.2) / (rows + 1.6))) * k
            for side in (-1, 1):
                pen.fill(
                    "petal.shade" if side > 0 else "petal",
                    petal(
                        x + (75 - x) * 0.02 * (rows - i), y + 3, w * 1.5, w * 1.1, -90 + side * 42
                    ),
                )
            pen.fill(
                "petal.light",
                petal(x + (75 - x) * 0.02 * (rows - i), y + 2, w * 1.3, w * 0.8, -90),
                alpha=0.9,
            )
        pen.fill("petal.light", petal(x, top + 14, 13 * k, 8 * k, -90))
    pen.anchor("grip", 75, 200)


@draws(
    "lily",
    box=(170, 260),
    height_m=0.8,
    slots={"petal": "#fdf3f0", "heart": "#e08a2c", "stem": "#569650"},
    faces="front",
    plural="lilies",
    aliases=("lilium", "white lily"),
    tags=("garden",),
    shadow=(60, 110),
)
def lily(pen: Pen) -> None:
    """Draw a lily: six pointed petals that curl back, long stamens, a bud beside it."""
    stalk(pen, [(88, 260), (84, 200), (86, 140), (84, 96)], 7)
    for y, turn, n in ((232, -30, 62), (214, -152, 64), (186, -36, 54), (172, -146, 50)):
        leaf(pen, "stem", 86, y, n, 14, turn)
    for turn in (-90, 30, 150):
        body = petal(85, 84, 82, 40, turn, tip=0.0)
        pen.form("petal", body, shade=4)
        pen.line("petal.shade", [(85, 84), at(85, 84, 70, turn)], 2.4, alpha=0.6)
    for turn in (-148, -32, 90):
        body = petal(85, 84, 80, 42, turn, tip=0.0)
        pen.form("petal", body, shade=6, light=0)
        pen.line("#e7a6a6", [at(85, 84, 8, turn), at(85, 84, 64, turn)], 2.6, alpha=0.55)
        if pen.detail:
            for r, o in ((22, 8), (30, -9), (38, 7), (26, -5), (44, -4)):
                x, y = at(85, 84, math.hypot(r, o), turn + math.degrees(math.atan2(o, r)))
                pen.oval("#d98a8a", x, y, 1.3)
    pen.oval("#cfe0a4", 85, 84, 10, 9)
    for turn in (-118, -84, -52, -150, -20, 96):
        tip = at(85, 84, 44, turn)
        pen.line("#b9cf86", [(85, 84), at(85, 84, 24, turn + 6), tip], 1.8)
        pen.oval("heart", *tip, 5.4, 2.6, tilt=turn + 90)
    pen.anchor("grip", 86, 200)


@draws(
    "orchid",
    box=(190, 280),
    height_m=0.6,
    slots={"petal": "#d06ab8", "stem": "#6a9a4f", "pot": "#f2efe8", "heart": "#f0c246"},
    faces="front",
    tags=("home",),
    shadow=(60, 130),
)
def orchid(pen: Pen) -> None:
    """Draw a potted orchid: an arching spray of blossoms over strap leaves."""
    pen.limb(
        "stem.shade",
        [(92, 220), (86, 150), (76, 80), (96, 34), (140, 28), (172, 60)],
        (5, 5, 4, 4, 3, 2.4),
    )
    for x, y in ((172, 66), (180, 78)):
        pen.form("petal", smooth([(x - 6, y), (x, y - 8), (x + 6, y), (x, y + 9)]), shade=3)
    for x, y, r in ((150, 58, 22), (114, 52, 26), (76, 62, 27), (56, 104, 27), (112, 108, 24)):
        for turn in (-90, 35, 145):
            pen.fill("petal.shade", petal(x, y, r * 1.0, r * 0.8, turn, tip=0.5))
        for turn in (-172, -8):
            pen.form("petal", petal(x, y, r * 1.12, r * 1.3, turn), shade=3)
        pen.blob(
            "petal.deep",
            [
                (x - r * 0.2, y, 0.3),
                (x + r * 0.2, y, 0.3),
                (x + r * 0.32, y + r * 0.4),
                (x, y + r * 0.62),
                (x - r * 0.32, y + r * 0.4),
            ],
        )
        pen.oval("heart", x, y + r * 0.08, r * 0.17)
        pen.oval("petal.pale", x, y - r * 0.1, r * 0.13)
    for turn, n, w in ((-164, 80, 26), (-20, 82, 26), (-140, 62, 24), (-44, 60, 24)):
        leaf(pen, "stem", 94, 222, n, w, turn)
    pot = smooth(
        [(60, 216, 0.2), (128, 216, 0.2), (122, 250), (116, 280, 0.2), (72, 280, 0.2), (66, 250)]
    )
    pen.form("pot", pot, shade=8)
    pen.box("pot.light", 56, 210, 76, 12, rounding=4)
    pen.box("pot.shade", 58, 219, 72, 3)
    pen.anchor("grip", 94, 250)


@draws(
    "lotus",
    box=(230, 130),
    height_m=0.3,
    slots={"petal": "#f2a3bd", "pad": "#5f9f5a", "heart": "#f5d04f"},
    ground=112,
    faces="front",
    stance="water",
    plural="lotuses",
    aliases=(
        "water lily",
        "waterlily",
        "lotus flower",
        "water lilies",
        "waterlilies",
        "lotus blossom",
    ),
    tags=("pond",),
)
def lotus(pen: Pen) -> None:
    """Draw a lotus on its round leaf."""
    pad = smooth(
        [(4, 108), (30, 94), (115, 88), (200, 94), (226, 108), (190, 124), (115, 129), (40, 124)]
    )
    pen.form("pad", pad, shade=5, light=3)
    for x in (40, 84, 146, 190):
        pen.line("pad.shade", [(115, 106), ((115 + x) / 2, 110), (x, 118)], 1.6, alpha=0.7)
    for turn, n, w in ((-168, 98, 34), (-12, 98, 34), (-152, 92, 36), (-28, 92, 36)):
        pen.fill("petal.shade", petal(115, 108, n, w, turn, tip=0.0))
    for turn, n in ((-90, 98), (-112, 94), (-68, 94)):
        pen.fill("petal.shade", petal(115, 108, n, 40, turn, tip=0.0))
    for turn, n in ((-130, 92), (-50, 92)):
        pen.form("petal", petal(115, 110, n, 40, turn, tip=0.0), shade=4, light=2)
    pen.blob("heart", [(92, 78), (104, 62), (126, 62), (138, 78), (115, 92)])
    for turn, n in ((-150, 76), (-30, 76), (-104, 78), (-76, 78)):
        pen.form("petal", petal(115, 112, n, 38, turn, tip=0.0), shade=4, light=2)
    for turn, n in ((-126, 62), (-54, 62), (-90, 64)):
        body = petal(115, 115, n, 38, turn, tip=0.0)
        pen.form("petal", body, shade=5, light=3)
        pen.fill("petal.pale", petal(115, 112, n * 0.55, 12, turn, tip=0.0), alpha=0.6)
    pen.anchor("top", 115, 30, size=60)


@draws(
    "lily pad",
    box=(220, 80),
    height_m=0.12,
    slots={"pad": "#5f9f5a", "petal": "#f6eef2"},
    ground=56,
    faces="front",
    stance="water",
    plural="lily pads",
    aliases=("lilypad", "lilypads", "water lily leaf"),
    tags=("pond",),
)
def lily_pad(pen: Pen) -> None:
    """Draw a floating round leaf with a notch and a small white flower."""
    pad = smooth(
        [
            (4, 50),
            (24, 28),
            (100, 18),
            (110, 48, 0),
            (140, 20),
            (200, 30),
            (216, 50),
            (190, 70),
            (110, 79),
            (28, 70),
        ]
    )
    pen.form("pad", pad, shade=5, light=3)
    for x, y in ((30, 40), (36, 62), (90, 74), (150, 72), (192, 58), (190, 38), (64, 26)):
        pen.line(
            "pad.shade", [(110, 48), ((110 + x) / 2, (48 + y) / 2 + 1), (x, y)], 1.8, alpha=0.7
        )
    for turn, n in ((-160, 26), (-20, 26), (-125, 30), (-55, 30), (-90, 34)):
        pen.fill("petal.shade", petal(164, 46, n, 14, turn, tip=0.0))
    for turn, n in ((-140, 22), (-40, 22), (-108, 24), (-72, 24)):
        pen.fill("petal", petal(164, 48, n, 13, turn, tip=0.0))
    pen.oval("#f5d04f", 164, 40, 6, 4)
    pen.anchor("top", 80, 44, size=100)


@draws(
    "dandelion",
    box=(130, 240),
    height_m=0.3,
    slots={"petal": "#f6c52f", "stem": "#6aa04f", "fluff": "#f4f4f0"},
    faces="front",
    variants=("puff", "blooming"),
    aliases=("blowball", "dandelion clock"),
    tags=("meadow",),
    shadow=(40, 90),
    along=("fluff",),
)
def dandelion(pen: Pen) -> None:
    """Draw a dandelion: a ball of seeds, or the yellow flower."""
    stalk(pen, [(64, 240), (70, 190), (63, 130), (65, 70)], 5)
    for turn, n in ((-20, 62), (-160, 62), (-42, 54), (-138, 54)):
        body: list[Point] = []
        for i in range(5):
            body += [(n * i / 5, -2 - i * 0.6, 0.3), (n * (i + 0.55) / 5, -8 + i * 0.4, 0)]
        body.append((n, 0, 0))
        for i in reversed(range(5)):
            body += [(n * (i + 0.55) / 5, 8 - i * 0.4, 0), (n * i / 5, 2 + i * 0.6, 0.3)]
        pen.fill(
            "stem" if abs(turn + 90) > 60 else "stem.shade",
            smooth(body).turned(turn, 0, 0).moved(66, 236),
        )
    if pen.variant == "blooming":
        for count, n, w, start in (
            (18, 54, 15, 0),
            (16, 44, 14, 11),
            (13, 32, 13, 4),
            (9, 20, 11, 0),
        ):
            tone = "petal.shade" if n == 54 else "petal"
            for i in range(count):
                pen.fill(tone, petal(65, 62, n, w, start + 360 / count * i, tip=0.7))
        pen.oval("petal.shade", 65, 62, 8)
        return
    pen.oval("fluff.shade", 65, 62, 58, alpha=0.2)
    pen.oval("fluff", 62, 58, 50, alpha=0.35)
    for i in range(46):
        r = 57 * math.sqrt((i + 1.5) / 48)
        x, y = at(65, 62, r, 137.5 * i)
        pen.line("fluff.deep", [(65, 62), (x, y)], 0.9, alpha=0.5)
        for k in (-50, -16, 16, 50):
            pen.line(
                "fluff", [at(x, y, -3, 137.5 * i), at(x, y, 8 if r < 50 else 4, 137.5 * i + k)], 1.3
            )
        pen.oval("fluff.raw", x, y, 1.6)
    pen.form("#8a7a4c", smooth([(55, 62), (65, 53), (75, 62), (65, 72)]), shade=3)
    pen.anchor("grip", 66, 180)


@draws(
    "daffodil",
    box=(140, 250),
    height_m=0.4,
    slots={"petal": "#f8d94a", "heart": "#f09a2c", "stem": "#5b9a55"},
    faces="front",
    aliases=("narcissus", "daffodils"),
    plural="narcissi",
    tags=("garden", "spring"),
    shadow=(40, 100),
)
def daffodil(pen: Pen) -> None:
    """Draw a daffodil: six petals and a frilled orange trumpet."""
    for turn, n in ((-104, 150), (-72, 160), (-118, 110)):
        pen.fill("stem.shade" if n != 160 else "stem", blade(68, 250, n, 14, turn))
    stalk(pen, [(68, 250), (70, 180), (66, 110), (70, 72)], 7)
    for i in range(6):
        pen.form(
            "petal.shade" if i % 2 else "petal",
            petal(70, 70, 66, 42, 60 * i - 90, tip=0.25),
            shade=4,
        )
    for i in range(6):
        pen.line(
            "petal.shade",
            [at(70, 70, 26, 60 * i - 90), at(70, 70, 54, 60 * i - 90)],
            1.6,
            alpha=0.7,
        )
    frill: list[Point] = []
    for i in range(14):
        x, y = at(70, 70, 30 if i % 2 else 25, 360 / 14 * i)
        frill.append((x, y))
    pen.form("heart", smooth(frill), shade=6, light=4)
    pen.oval("heart.deep", 70, 71, 17, 16, alpha=0.85)
    for i in range(6):
        x, y = at(70, 70, 6, 60 * i)
        pen.oval("petal.light", x, y, 2.6)
    pen.anchor("grip", 68, 190)


@draws(
    "hibiscus",
    box=(170, 155),
    height_m=0.15,
    slots={"petal": "#e8486a", "heart": "#f4cf4a", "stem": "#4f9350"},
    faces="front",
    plural="hibiscuses",
    aliases=("tropical flower", "hawaiian flower"),
    tags=("beach",),
    shadow=(40, 130),
)
def hibiscus(pen: Pen) -> None:
    """Draw a tropical blossom with five broad petals and one long stamen."""
    leaf(pen, "stem", 60, 110, 54, 34, 150)
    leaf(pen, "stem", 110, 116, 54, 34, 34)
    for i in (3, 2, 4, 1, 0):
        turn = 72 * i - 90
        frill: list[Point] = [
            (2, -5, 0.5),
            (34, -27),
            (58, -32),
            (70, -26),
            (70, -16, 0.7),
            (78, -8),
            (73, 2, 0.7),
            (76, 12),
            (69, 20, 0.7),
            (64, 29),
            (46, 30),
            (2, 5, 0.5),
        ]
        body = smooth(frill).turned(turn, 0, 0).moved(85, 82)
        pen.form("petal" if i in (0, 1, 4) else "petal.shade", body, shade=6, light=3)
        with pen.inside(body):
            pen.oval("petal.deep", 85, 82, 28, alpha=0.5)
            for k in (-16, 0, 16):
                pen.line(
                    "petal.shade", [at(85, 82, 20, turn), at(85, 82, 62, turn + k)], 1.6, alpha=0.7
                )
    pen.oval("petal.deep", 85, 82, 13)
    pen.limb("heart", [(85, 82), (100, 68), (124, 52)], (7, 6, 5))
    for x, y in ((114, 50), (120, 60), (126, 46), (130, 56), (120, 44), (128, 50)):
        pen.oval("heart.light", x, y, 3.2)
    pen.anchor("grip", 85, 120)


@draws(
    "violet",
    box=(150, 150),
    height_m=0.15,
    slots={"petal": "#7a56c0", "heart": "#f6cf48", "stem": "#589650"},
    faces="front",
    aliases=(
        "pansy",
        "pansies",
        "viola",
    ),
    tags=("forest", "spring"),
    shadow=(40, 110),
)
def violet(pen: Pen) -> None:
    """Draw three small five-petalled blossoms over heart-shaped leaves."""
    for x, y in ((34, 64), (112, 58), (74, 34)):
        pen.line("stem.shade", [(75, 146), ((75 + x) / 2 + (x - 75) * 0.1, 110), (x, y)], 3.4)
    for x, y, k in ((34, 120, 1.0), (116, 122, 1.0), (75, 124, 1.1)):
        r = 22 * k
        body = smooth(
            [
                (x, y - r * 0.62, 0.1),
                (x + r * 0.6, y - r),
                (x + r, y - r * 0.2),
                (x, y + r, 0.1),
                (x - r, y - r * 0.2),
                (x - r * 0.6, y - r),
            ]
        )
        pen.form("stem", body, shade=5, light=3)
        pen.line("stem.shade", [(x, y + r * 0.8), (x, y - r * 0.4)], 1.8)
    for x, y, k in ((34, 60, 0.9), (114, 56, 0.92), (74, 38, 1.1)):
        for turn, tone in (
            (-58, "petal.shade"),
            (-122, "petal.shade"),
            (170, "petal"),
            (10, "petal"),
            (90, "petal.light"),
        ):
            pen.fill(tone, petal(x, y, 29 * k, 27 * k, turn))
        pen.oval("heart", x, y + 2, 4.4 * k)
        for turn in (70, 90, 110):
            pen.line("petal.deep", [at(x, y, 8 * k, turn), at(x, y, 17 * k, turn)], 1.3)
    pen.anchor("grip", 75, 140)


@draws(
    "hydrangea",
    box=(190, 200),
    height_m=0.9,
    slots={"petal": "#7f9be0", "stem": "#4f9350"},
    faces="front",
    aliases=(
        "flower bush",
        "flowering bush",
    ),
    tags=("garden",),
    shadow=(30, 160),
)
def hydrangea(pen: Pen) -> None:
    """Draw a bush with five balls of small blossoms."""
    for x, y, n, turn in (
        (95, 190, 80, -160),
        (95, 190, 80, -20),
        (70, 150, 70, -170),
        (120, 150, 70, -10),
        (80, 110, 60, -150),
        (110, 110, 60, -30),
        (95, 180, 60, -120),
        (95, 180, 60, -60),
        (66, 180, 56, 176),
        (124, 180, 56, 4),
        (95, 160, 40, -90),
        (78, 120, 44, -20),
        (112, 130, 44, -160),
    ):
        leaf(pen, "stem.shade" if y < 180 else "stem", x, y, n, 36, turn)
    for cx, cy, r in ((48, 88, 36), (144, 90, 36), (62, 146, 32), (132, 148, 32), (96, 54, 44)):
        pen.oval("petal.shade", cx, cy + 2, r)
        for i in range(18):
            x, y = at(cx, cy, r * 0.92 * math.sqrt((i + 0.3) / 18), 137.5 * i)
            light = (cx - x) + (cy - y) * 1.4
            tone = (
                "petal.light" if light > r * 0.5 else "petal.shade" if light < -r * 0.7 else "petal"
            )
            cross: list[Point] = [
                at(x, y, r * (0.11 if k % 2 else 0.25), 45 * k + i * 20) for k in range(8)
            ]
            pen.blob(tone, cross)
            pen.oval("petal.pale", x, y, r * 0.045)


@draws(
    "bouquet",
    box=(190, 250),
    height_m=0.5,
    slots={
        "petal": "#e85d7f",
        "other": "#f6c64a",
        "wrap": "#f3e2c6",
        "ribbon": "#c8435c",
        "stem": "#5a9a4f",
    },
    recolour=("petal", "other"),
    faces="front",
    aliases=(
        "bouquet of flowers",
        "bunch of flowers",
        "flower bouquet",
        "nosegay",
        "posy",
        "flower arrangement",
    ),
    tags=("love", "home"),
    shadow=(60, 130),
    garb={name: {"petal": colour} for name, colour in PETALS.items()},
    along=("other",),
)
def bouquet(pen: Pen) -> None:
    """Draw a wrapped bunch of flowers tied with a ribbon."""
    for turn, n in (
        (-160, 70),
        (-145, 92),
        (-122, 104),
        (-106, 112),
        (-90, 116),
        (-74, 112),
        (-58, 104),
        (-35, 92),
        (-20, 70),
    ):
        leaf(pen, "stem" if n != 104 else "stem.shade", 95, 130, n, 30, turn)
    pen.fill(
        "wrap.shade",
        smooth(
            [
                (20, 96, 0.1),
                (60, 110),
                (95, 96),
                (130, 110),
                (170, 96, 0.1),
                (116, 190, 0.4),
                (74, 190, 0.4),
            ]
        ),
    )
    blooms: tuple[tuple[float, float, float, str], ...] = (
        (40, 76, 27, "other"),
        (150, 78, 27, "other"),
        (70, 44, 28, "petal"),
        (122, 44, 28, "petal"),
        (96, 28, 22, "#fbf7f0"),
        (96, 76, 31, "petal"),
        (62, 92, 24, "#fbf7f0"),
        (132, 94, 24, "#fbf7f0"),
        (96, 112, 22, "other"),
    )
    named = blooms_of(pen.attributes)
    if len(named) > 1:
        # Five of one and three of the other.
        blooms = (
            (40, 76, 29, "petal"),
            (150, 78, 29, "petal"),
            (66, 42, 29, "other"),
            (124, 42, 29, "petal"),
            (95, 28, 25, "petal"),
            (96, 72, 31, "other"),
            (62, 98, 26, "petal"),
            (131, 99, 26, "other"),
        )
    for x, y, r, tone in blooms:
        if len(named) > 1:
            bloom(pen, named[tone == "other"], tone, x, y, r)
        elif named:
            is_other = tone != "petal" and "two coloured" in pen.attributes
            bloom(pen, named[0], "other" if is_other else "petal", x, y, r)
        else:
            bloom(pen, "", tone, x, y, r)
    paper = smooth(
        [
            (14, 92, 0.1),
            (52, 118),
            (95, 136),
            (138, 118),
            (176, 92, 0.1),
            (146, 150),
            (112, 196, 0.4),
            (78, 196, 0.4),
            (44, 150),
        ]
    )
    pen.form("wrap", paper, shade=7, light=3)
    pen.blob(
        "wrap.shade",
        [(176, 92, 0.1), (138, 120), (98, 138), (104, 196, 0.3), (113, 196, 0.3), (148, 150)],
        alpha=0.7,
    )
    pen.line("wrap.deep", [(96, 138), (92, 166), (88, 192)], 1.6, alpha=0.6)
    pen.form(
        "wrap",
        smooth([(78, 196, 0.3), (112, 196, 0.3), (134, 246, 0.2), (95, 250), (56, 246, 0.2)]),
        shade=5,
    )
    for x in (82, 96, 108):
        pen.line("wrap.shade", [(95, 198), (x, 244)], 1.6)
    pen.box("ribbon", 74, 188, 42, 14, rounding=5)
    for side in (-1, 1):
        pen.blob(
            "ribbon.shade",
            [
                (95, 196, 0),
                (95 + side * 14, 214),
                (95 + side * 24, 240, 0),
                (95 + side * 34, 232, 0),
                (95 + side * 20, 206),
            ],
        )
        pen.form(
            "ribbon",
            smooth(
                [
                    (95, 195, 0.2),
                    (95 + side * 20, 178),
                    (95 + side * 40, 184),
                    (95 + side * 38, 206),
                    (95 + side * 18, 206),
                ]
            ),
            shade=5,
            light=2,
        )
    pen.oval("ribbon.shade", 95, 196, 8, 9)
    pen.anchor("grip", 95, 205)


@draws(
    "flower bed",
    box=(300, 120),
    height_m=0.6,
    slots={"petal": "#e8506f", "stem": "#5a9e4b", "soil": "#7a5a44"},
    faces="front",
    plural="flower beds",
    aliases=("flowerbed", "flowerbeds", "patch of flowers", "wildflowers patch"),
    tags=("garden",),
    shadow=(10, 290),
)
def flower_bed(pen: Pen) -> None:
    """Draw a row of mixed flowers in a low bed."""
    pen.form(
        "soil",
        smooth([(4, 120, 0), (20, 104), (150, 96), (280, 104), (296, 120, 0)]),
        shade=5,
        light=3,
    )
    tones = ("petal", "#f5c445", "#f7f2ec", "#9a74d0", "petal", "#f0913c")
    for i in range(22):
        x = 24 + 12 * i
        y = 30 + 22 * (0.5 + 0.5 * math.sin(i * 2.4)) + (14 if i % 3 == 0 else 0)
        pen.line("stem.shade", [(x + 4, 112), (x - 2, 84), (x, y)], 3)
        leaf(pen, "stem", min(x + 2, 270), 110, 40, 13, -56 - 10 * (i % 3))
        leaf(pen, "stem", x + 2, 112, 36, 13, -130 + 9 * (i % 4))
        tone = tones[(i * 5 + i // 4) % 6]
        r = 15 + 3 * math.sin(i)
        for k in range(6):
            pen.fill(
                tone if k != 2 else f"{tone}.shade", petal(x, y, r, r * 0.92, 60 * k - 90 + i * 9)
            )
        pen.oval("#f3bf3b" if tone != "#f5c445" else "#8a542c", x, y, r * 0.3)


@draws(
    "thistle",
    box=(140, 240),
    height_m=0.7,
    slots={"petal": "#a864c4", "stem": "#6f9566"},
    faces="front",
    tags=("meadow",),
    shadow=(40, 100),
)
def thistle(pen: Pen) -> None:
    """Draw a thistle: a scaly cup and a tuft of fine petals."""
    stalk(pen, [(70, 240), (74, 190), (70, 140), (70, 100)], 7)
    for x, y, turn, n in (
        (72, 214, -30, 62),
        (72, 222, -150, 62),
        (71, 168, -34, 46),
        (71, 172, -146, 46),
    ):
        body: list[Point] = [(0, -2, 0)]
        for i in range(4):
            body += [(n * (i + 0.6) / 4, -11 + i * 1.6, 0), (n * (i + 0.8) / 4, -3, 0.3)]
        body.append((n, 0, 0))
        for i in reversed(range(4)):
            body += [(n * (i + 0.8) / 4, 3, 0.3), (n * (i + 0.6) / 4, 11 - i * 1.6, 0)]
        pen.fill("stem", smooth(body).turned(turn, 0, 0).moved(x, y))
    for i in range(15):
        turn = -90 + (i - 7) * 9.5
        tone = ("petal", "petal.light", "petal.shade")[i % 3]
        pen.fill(tone, blade(70, 92, 74 - abs(i - 7) * 2, 11, turn))
    cup = smooth([(46, 84, 0.4), (70, 78), (94, 84, 0.4), (98, 108), (70, 130), (42, 108)])
    pen.form("stem", cup, shade=7, light=3)
    for row, n in ((88, 4), (100, 5), (112, 4)):
        for i in range(n):
            x = 70 + (i - (n - 1) / 2) * 13
            pen.line("stem.deep", [(x - 5, row), (x, row + 7), (x + 5, row)], 1.6)
    pen.anchor("grip", 71, 190)


@draws(
    "flower arch",
    box=(260, 280),
    height_m=2.6,
    slots={"rose": "#f0a0b4", "leaf": "#5f9a50", "wood": "#efe6d6"},
    recolour=("rose",),
    faces="front",
    plural="flower arches",
    aliases=(
        "arch of flowers",
        "floral arch",
        "wedding arch",
        "rose arch",
        "arch of roses",
        "flower archway",
    ),
    tags=("garden",),
    shadow=(10, 250),
)
def flower_arch(pen: Pen) -> None:
    """Draw a wooden arch overgrown with leaves and blossoms."""
    spine: list[tuple[float, float]] = [
        (30, 270),
        (30, 150),
        (52, 72),
        (130, 34),
        (208, 72),
        (230, 150),
        (230, 270),
    ]
    for inset, width in ((0, 9), (16, 7)):
        line = [(130 + (x - 130) * (1 - inset / 100), y + inset * 0.5) for x, y in spine]
        line[0], line[-1] = (line[0][0], 278), (line[-1][0], 278)
        pen.line("wood" if not inset else "wood.shade", line, width)
    for y in (110, 150, 190, 230):
        for x in (30, 214):
            pen.line("wood.shade", [(x, y), (x + 16, y)], 4)
    steps = 40
    for k in range(steps + 1):
        t = k / steps * (len(spine) - 1)
        i = min(int(t), len(spine) - 2)
        f = t - i
        x = spine[i][0] + (spine[i + 1][0] - spine[i][0]) * f
        y = spine[i][1] + (spine[i + 1][1] - spine[i][1]) * f
        x, y = max(26.0, min(234.0, x)), max(26.0, min(256.0, y))
        side = 12 if k % 2 else -10
        pen.oval(
            "leaf.shade" if k % 3 else "leaf", x + side * 0.7, y + side * 0.4, 15, 11, tilt=k * 37
        )
        pen.oval("leaf.light" if k % 2 else "leaf", x - side * 0.6, y - 3, 12, 8, tilt=k * 53)
    for k in range(27):
        t = (k + 0.5) / 27 * (len(spine) - 1)
        i = min(int(t), len(spine) - 2)
        f = t - i
        x = spine[i][0] + (spine[i + 1][0] - spine[i][0]) * f + (9 if k % 2 else -9)
        y = spine[i][1] + (spine[i + 1][1] - spine[i][1]) * f + (6 if k % 3 else -7)
        x, y = max(17.0, min(243.0, x)), max(17.0, min(258.0, y))
        r = 11 + 3 * (k % 3)
        tone = "rose" if k % 3 else "#fff4ee"
        for turn in range(5):
            a = math.radians(72 * turn + 20 * k)
            pen.oval(
                tone if turn % 2 else f"{tone}.light",
                x + r * 0.5 * math.cos(a),
                y + r * 0.5 * math.sin(a),
                r * 0.5,
            )
        pen.oval("rose.shade", x, y, r * 0.34)
    pen.anchor("top", 130, 20, size=80)
