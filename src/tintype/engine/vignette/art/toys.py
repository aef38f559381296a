"""Owns the drawings of toys and games.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "teddy bear",
    box=(170, 200),
    height_m=0.4,
    slots={"fur": "#b9783f", "muzzle": "#ecd2a4", "bow": "#d6453f"},
    recolour=("fur", "bow"),
    faces="front",
    variants=("sitting",),
    aliases=("teddy", "stuffed bear", "toy bear", "stuffed animal", "plush toy", "plushie"),
    tags=("toy",),
    shadow=(26, 144),
)
def teddy_bear(pen: Pen) -> None:
    """Draw a seated teddy bear with a bow tie."""
    for x, y, tilt in ((34, 122, 32), (136, 122, -32)):
        pen.form("fur", ellipse(x, y, 17, 31, tilt=tilt), shade=6, light=3)
    pen.form(
        "fur",
        smooth([(85, 94), (116, 106), (128, 146), (114, 182), (56, 182), (42, 146), (54, 106)]),
        shade=9,
        light=3,
    )
    pen.oval("muzzle", 85, 146, 27, 32)
    for x in (46, 124):
        pen.form("fur", ellipse(x, 170, 28, 26), shade=7, light=3)
        pen.oval("muzzle", x, 172, 17, 16)
        pen.oval("muzzle.shade", x, 177, 8, 6)
        for dx in (-8, 0, 8):
            pen.oval("muzzle.shade", x + dx, 164 - (0 if dx else 2), 2.8)
    for x in (43, 127):
        pen.form("fur", ellipse(x, 25, 20, 20), shade=4, light=2)
        pen.oval("muzzle.shade", x, 27, 11)
    head = smooth(
        [(85, 12), (120, 22), (136, 54), (124, 88), (85, 102), (46, 88), (34, 54), (50, 22)]
    )
    pen.form("fur", head, shade=8, light=4)
    pen.oval("muzzle", 85, 73, 25, 20)
    pen.blob("#4a3230", [(75, 62), (85, 59), (95, 62), (92, 70), (85, 74), (78, 70)])
    pen.line("#4a3230", [(85, 73), (85, 80)], 2)
    pen.line("#4a3230", [(75, 79), (80, 84), (85, 80), (90, 84), (95, 79)], 2)
    for x in (66, 104):
        pen.oval("#2e2326", x, 50, 5.4, 6)
        pen.oval("#ffffff.raw", x + 1.8, 48, 1.9)
    for side in (1, -1):
        pen.form(
            "bow",
            smooth(
                [
                    (85, 106, 0.3),
                    (85 + 14 * side, 94),
                    (85 + 30 * side, 94),
                    (85 + 28 * side, 120),
                    (85 + 12 * side, 116),
                ]
            ),
            shade=4,
            light=2,
        )
    pen.form("bow", ellipse(85, 106, 8, 9), shade=3, light=2)
    pen.anchor("grip", 85, 130)
    pen.anchor("head", 85, 14, size=70)
    pen.anchor("face", 85, 50, size=70)
    pen.anchor("hand", 138, 144)


@draws(
    "doll",
    box=(130, 220),
    height_m=0.4,
    slots={"dress": "#e27a94", "hair": "#8f4f2c", "skin": "#f3c9a5", "shoe": "#b5433c"},
    recolour=("dress", "hair"),
    faces="front",
    aliases=("rag doll",),
    tags=("toy",),
    shadow=(36, 94),
)
def doll(pen: Pen) -> None:
    """Draw a rag doll with pigtails and a dotted dress."""
    for x in (52, 78):
        pen.limb("#f6f0e4", [(x, 160), (x, 206)], (16, 14))
        for y in (178, 190):
            pen.line("dress", [(x - 7, y), (x + 7, y)], 3.4)
        pen.form(
            "shoe",
            smooth(
                [(x - 10, 204), (x, 198), (x + 10, 204), (x + 10, 216, 0.5), (x - 10, 216, 0.5)]
            ),
            shade=3,
            light=2,
        )
    for side in (1, -1):
        pen.limb("skin", [(65 + 24 * side, 112), (65 + 46 * side, 142)], (13, 12))
        pen.form("dress", limb([(65 + 22 * side, 106), (65 + 36 * side, 124)], (21, 19)), shade=3)
        pen.form(
            "hair",
            smooth(
                [
                    (65 + 34 * side, 48),
                    (65 + 52 * side, 56),
                    (65 + 56 * side, 84),
                    (65 + 46 * side, 106, 0.2),
                    (65 + 36 * side, 80),
                ]
            ),
            shade=4,
            light=2,
        )
        pen.form("dress", ellipse(65 + 38 * side, 51, 8, 8), shade=2, light=2)
    gown = smooth(
        [
            (50, 96, 0.3),
            (80, 96, 0.3),
            (88, 118),
            (110, 166, 0.2),
            (90, 173),
            (65, 169),
            (40, 173),
            (20, 166, 0.2),
            (42, 118),
        ]
    )
    pen.form("dress", gown, shade=6, light=3)
    with pen.inside(gown):
        for x, y in (
            (60, 116),
            (76, 126),
            (50, 138),
            (68, 146),
            (90, 146),
            (36, 158),
            (56, 162),
            (82, 164),
            (100, 160),
        ):
            pen.oval("dress.pale", x, y, 3)
        pen.line("#ffffff", [(18, 160), (42, 167), (65, 163), (90, 167), (112, 160)], 3, alpha=0.8)
    pen.blob("#ffffff", [(48, 98), (65, 92), (82, 98), (78, 108), (65, 102), (52, 108)])
    face = ellipse(65, 56, 36, 38)
    pen.form("skin", face, shade=5)
    cap = smooth(
        [
            (27, 58, 0.2),
            (28, 28),
            (48, 10),
            (82, 10),
            (102, 28),
            (103, 58, 0.2),
            (92, 42),
            (65, 30),
            (40, 42),
        ]
    )
    pen.form("hair", cap, shade=5, light=4)
    for x in (52, 78):
        pen.oval("#3a2a2c", x, 58, 4, 4.6)
        pen.oval("#ffffff.raw", x + 1.3, 56.5, 1.4)
    for x in (44, 86):
        pen.oval("#e8694f", x, 69, 6, 4.6, alpha=0.4)
    pen.line("#b5483f", [(57, 72), (65, 77), (73, 72)], 2.2)
    pen.anchor("grip", 65, 126)
    pen.anchor("head", 65, 14, size=66)


@draws(
    "toy blocks",
    box=(190, 170),
    height_m=0.16,
    slots={"first": "#d6473f", "second": "#3f83c2", "third": "#efb73c"},
    recolour=("first", "second", "third"),
    faces="front",
    plural="toy blocks",
    aliases=("building blocks", "blocks", "toy block", "alphabet blocks", "building block"),
    tags=("toy",),
    shadow=(10, 180),
    along=("second", "third"),
)
def toy_blocks(pen: Pen) -> None:
    """Draw three letter blocks in a little pyramid."""
    for tone, x, y, letter in (
        ("second", 8, 88, "A"),
        ("third", 96, 88, "B"),
        ("first", 50, 10, "C"),
    ):
        pen.poly(f"{tone}.light", [(x, y + 14), (x + 14, y), (x + 86, y), (x + 72, y + 14)])
        pen.poly(
            f"{tone}.shade", [(x + 72, y + 14), (x + 86, y), (x + 86, y + 66), (x + 72, y + 80)]
        )
        pen.form(tone, rectangle(x, y + 14, 72, 66, rounding=3), shade=4, light=3)
        pen.box("#fbf3e0", x + 10, y + 23, 52, 48, rounding=5)
        glyph = {
            "A": [[(-14, 17), (0, -17), (14, 17)], [(-8, 6), (8, 6)]],
            "B": [
                [(-10, 17), (-10, -17), (4, -17), (4, -1), (-10, -1)],
                [(4, -1), (10, 8), (4, 17), (-10, 17)],
            ],
            "C": [[(13, -11), (0, -17), (-13, 0), (0, 17), (13, 11)]],
        }
        for stroke in glyph[letter]:
            sharp = 1.0 if letter == "C" else 0.0
            pen.line(tone, [(x + 36 + a, y + 47 + b, sharp) for a, b in stroke], 6)
    pen.anchor("top", 92, 12, size=60)


@draws(
    "toy train",
    box=(260, 130),
    height_m=0.14,
    slots={"engine": "#d6473f", "wagon": "#3f83c2", "trim": "#efb73c", "wheel": "#4a4048"},
    recolour=("engine", "wagon"),
    aliases=("model train", "wooden train"),
    tags=("toy",),
    shadow=(10, 246),
)
def toy_train(pen: Pen) -> None:
    """Draw a wooden engine pulling one wagon."""
    pen.line("wheel", [(104, 100), (132, 100)], 4)
    pen.form("wagon", rectangle(8, 64, 100, 42, rounding=5), shade=5, light=4)
    for x, tone in ((30, "trim"), (58, "#6fae5c"), (86, "engine")):
        pen.form(tone, ellipse(x, 54, 15, 15), shade=5, light=3)
    pen.form("wagon", rectangle(6, 60, 104, 12, rounding=4), shade=3, light=3)
    pen.form("engine", rectangle(132, 30, 52, 74, rounding=4), shade=5, light=4)
    pen.box("#bfe3ee", 144, 44, 28, 26, rounding=5)
    pen.form("trim", rectangle(124, 18, 68, 15, rounding=6), shade=4, light=3)
    boiler = rectangle(178, 52, 66, 48, rounding=14)
    pen.form("wagon", boiler, shade=7, light=5)
    pen.box("trim", 198, 52, 8, 48)
    pen.form(
        "engine",
        polygon([(214, 54), (218, 26), (210, 14), (238, 14), (230, 26), (234, 54)], rounding=2),
        shade=4,
        light=3,
    )
    pen.form("trim", ellipse(246, 78, 9, 12), shade=3, light=3)
    pen.form("engine", rectangle(130, 92, 118, 14, rounding=4), shade=4)
    for x, r in ((30, 17), (86, 17), (154, 21), (202, 16), (234, 16)):
        pen.form("trim" if r < 20 else "engine", ellipse(x, 128 - r, r, r), shade=4, light=3)
        pen.oval("wheel", x, 128 - r, r * 0.34)
    pen.anchor("top", 158, 18, size=60)
    pen.anchor("inside", 58, 60, size=80)


@draws(
    "kite",
    box=(220, 260),
    height_m=1.4,
    slots={"first": "#e2503f", "second": "#f3c447", "tail": "#4f9dc4"},
    recolour=("first", "second"),
    stance="sky",
    variants=("flying",),
    tags=("toy", "wind"),
    along=("second",),
)
def kite(pen: Pen) -> None:
    """Draw a diamond kite with a tail of bows, its line running down to the left."""
    pen.line("#6b5a50", [(126, 92), (80, 150), (44, 200), (18, 256)], 1.8)
    pen.line("tail", [(92, 156), (108, 184), (92, 206), (112, 226), (100, 252)], 3)
    for x, y, angle in ((104, 176, 60), (96, 202, -50), (110, 224, 50), (102, 246, -60)):
        with pen.turned(angle, x, y):
            for side in (1, -1):
                pen.blob(
                    "second" if side > 0 else "first",
                    [(x, y, 0), (x + 14 * side, y - 8, 0.3), (x + 14 * side, y + 8, 0.3)],
                )
    whole = polygon([(172, 6), (210, 92), (92, 158), (78, 60)])
    pen.fill("first", whole)
    for corner in ([(172, 6), (210, 92), (138, 78)], [(138, 78), (92, 158), (78, 60)]):
        pen.poly("second", corner)
    pen.poly("second.shade", [(138, 78), (92, 158), (78, 60)], alpha=0.5)
    pen.poly("first.shade", [(210, 92), (92, 158), (138, 78)], alpha=0.5)
    pen.poly("first.light", [(172, 6), (138, 78), (78, 60)], alpha=0.4)
    pen.line("#7a5238", [(172, 6), (92, 158)], 3)
    pen.line("#7a5238", [(78, 60, 0), (138, 78, 0), (210, 92, 0)], 3)
    pen.anchor("grip", 18, 254)


@draws(
    "balloon",
    box=(130, 320),
    height_m=1.5,
    slots={"skin": "#e0453f", "string": "#7d7682"},
    faces="front",
    stance="sky",
    variants=("single", "bunch", "heart", "star"),
    aliases=("party balloon", "toy balloon"),
    tags=("party",),
)
def balloon(pen: Pen) -> None:
    """Draw a shiny balloon on its string, or a bunch of them."""
    if pen.variant == "bunch":
        for x, y, s, tone in (
            (34, 74, 0.5, "#3f83c2"),
            (96, 74, 0.5, "#efb73c"),
            (64, 46, 0.5, "#62ad5c"),
            (40, 112, 0.5, "#8d5cb8"),
            (90, 114, 0.5, "#f08ab0"),
            (65, 92, 0.54, "skin"),
        ):
            pen.line("string", [(x, y + 34), (66, 200), (64, 316)], 1.4)
            with pen.moved(x - 62 * s, y - 72 * s, scale=s):
                one_balloon(pen, tone)
    elif pen.variant in ("heart", "star"):
        pen.line("string", [(65, 140), (58, 196), (73, 252), (64, 316)], 2)
        shaped_balloon(pen, "skin", is_heart=pen.variant == "heart")
    else:
        pen.line("string", [(65, 152), (58, 196), (73, 252), (64, 316)], 2)
        one_balloon(pen, "skin")
        if pen.lettering:
            inscribe(pen, "#fff6e2.raw", 26, 44, 78, 56, weight=0.18)
    pen.anchor("grip", 64, 316)


def shaped_balloon(pen: Pen, slot: str, *, is_heart: bool) -> None:
    """Draw a balloon of foil in the shape of a heart or a star."""
    if is_heart:
        skin = smooth(
            [
                (65, 140, 0.2),
                (22, 92),
                (4, 50),
                (20, 14),
                (48, 10),
                (65, 32, 0.3),
                (82, 10),
                (110, 14),
                (126, 50),
                (108, 92),
            ]
        )
    else:
        skin = star(65, 74, 66, 34, 5)
    pen.form(slot, skin, shade=12, light=5)
    pen.poly(slot, [(65, 130), (74, 150), (56, 150)], rounding=2)
    pen.limb("#ffffff.raw", [(26, 62), (30, 40), (42, 26)], (5, 8, 4), alpha=0.65)


def one_balloon(pen: Pen, slot: str) -> None:
    """Draw one balloon about (65, 72), 148 units tall."""
    skin = smooth(
        [
            (65, 6),
            (102, 18),
            (122, 58),
            (112, 100),
            (86, 132),
            (65, 142, 0.5),
            (44, 132),
            (18, 100),
            (8, 58),
            (28, 18),
        ]
    )
    pen.form(slot, skin, shade=13, light=5)
    pen.poly(slot, [(65, 140), (74, 153), (56, 153)], rounding=2)
    pen.blob("#ffffff.raw", [(26, 62), (30, 38), (46, 24), (42, 42), (36, 66)], alpha=0.65)


@draws(
    "spinning top",
    box=(150, 160),
    height_m=0.1,
    slots={"paint": "#d6473f", "band": "#f3c447", "tip": "#8d6238"},
    recolour=("paint", "band"),
    faces="front",
    aliases=("toy top", "dreidel"),
    tags=("toy",),
    shadow=(60, 100),
)
def spinning_top(pen: Pen) -> None:
    """Draw a spinning top leaning as it turns."""
    pen.line("#9aa0ac", [(10, 132), (36, 144), (62, 148)], 2, alpha=0.6)
    pen.line("#9aa0ac", [(100, 148), (126, 142), (144, 130)], 2, alpha=0.6)
    with pen.turned(9, 78, 154):
        pen.limb("tip", [(78, 10), (78, 48)], (11, 13))
        body = smooth(
            [
                (64, 44, 0.4),
                (92, 44, 0.4),
                (132, 66),
                (138, 84),
                (112, 116),
                (84, 140, 0.3),
                (72, 140, 0.3),
                (44, 116),
                (18, 84),
                (24, 66),
            ]
        )
        pen.form("paint", body, shade=9, light=5)
        with pen.inside(body):
            pen.line("band", [(10, 76), (78, 88), (146, 76)], 12)
            pen.line("#4f9dc4", [(20, 98), (78, 110), (136, 98)], 6)
            pen.blob("#ffffff.raw", [(36, 72), (48, 56), (62, 52), (54, 66), (46, 78)], alpha=0.6)
        pen.poly("tip", [(72, 138), (84, 138), (78, 155)], rounding=2)


@draws(
    "rubber duck",
    box=(160, 150),
    height_m=0.1,
    slots={"skin": "#f8cf3c", "beak": "#ee7d2c"},
    stance="water",
    aliases=("toy duck", "bath duck", "rubber ducky"),
    tags=("toy", "bath"),
    shadow=(26, 132),
)
def rubber_duck(pen: Pen) -> None:
    """Draw a rubber duck looking right."""
    body = smooth(
        [
            (8, 84, 0.1),
            (28, 92),
            (60, 82),
            (92, 76),
            (128, 84),
            (142, 106),
            (130, 136),
            (96, 146),
            (54, 146),
            (24, 132),
        ]
    )
    pen.form("skin", body, shade=10, light=4)
    wing = smooth([(40, 106), (70, 98), (96, 106), (84, 126), (60, 130), (34, 122, 0.3)])
    pen.form("skin", wing, shade=5, light=3)
    pen.edge("skin.shade", wing, 1.6)
    pen.blob("beak", [(124, 50, 0.3), (146, 52), (156, 60, 0.3), (146, 68), (126, 70, 0.3)])
    pen.line("beak.deep", [(128, 61), (152, 60)], 1.6)
    head = smooth(
        [(100, 8), (126, 18), (136, 46), (124, 76), (96, 86), (70, 72), (62, 44), (74, 18)]
    )
    pen.form("skin", head, shade=8, light=4)
    pen.oval("#2e2326", 112, 42, 6, 7)
    pen.oval("#ffffff.raw", 114.4, 39.4, 2.4)
    pen.oval("#e8694f", 104, 60, 7, 5, alpha=0.28)
    pen.blob("skin.pale", [(72, 40), (80, 24), (94, 18), (86, 30), (80, 46)], alpha=0.8)
    pen.anchor("grip", 80, 120)
    pen.anchor("head", 98, 10, size=60)


@draws(
    "snow globe",
    box=(150, 180),
    height_m=0.14,
    slots={"base": "#b5433c", "glass": "#cfe8f4"},
    faces="front",
    aliases=("snowglobe",),
    tags=("toy", "christmas"),
    shadow=(24, 126),
)
def snow_globe(pen: Pen) -> None:
    """Draw a glass globe with a little house in the snow."""
    ball = ellipse(75, 76, 66, 66)
    pen.fill("glass", ball, to="#8fc0dd")
    with pen.inside(ball):
        pen.blob("#f8fbfd", [(0, 116), (40, 102), (80, 108), (150, 100), (150, 150), (0, 150)])
        pen.poly("#4f8a5c", [(40, 62), (56, 106), (24, 106)], rounding=2)
        pen.poly("#5f9f68", [(40, 52), (52, 82), (28, 82)], rounding=2)
        pen.box("#e9d3a5", 70, 82, 40, 30)
        pen.poly("#c8503f", [(62, 84), (90, 60), (118, 84)], rounding=2)
        pen.poly(
            "#ffffff", [(72, 77), (90, 60), (108, 77), (98, 74), (90, 68), (82, 74)], rounding=2
        )
        pen.box("#7a5238", 85, 94, 11, 18)
        pen.box("#ffe08a.lit", 74, 90, 8, 8)
        pen.box("#ffe08a.lit", 99, 90, 8, 8)
        for x, y in (
            (30, 40),
            (52, 28),
            (74, 40),
            (98, 30),
            (118, 54),
            (64, 58),
            (128, 84),
            (20, 74),
            (104, 50),
            (84, 18),
        ):
            pen.oval("#ffffff.raw", x, y, 2.8)
        pen.blob("#ffffff.raw", [(18, 76), (24, 46), (46, 24), (36, 48), (30, 80)], alpha=0.55)
    pen.form(
        "base",
        smooth([(28, 132, 0.2), (75, 142), (122, 132, 0.2), (132, 174, 0.3), (18, 174, 0.3)]),
        shade=6,
        light=4,
    )
    inscribe(pen, "base.pale", 36, 146, 78, 22)
    pen.anchor("grip", 75, 150)
