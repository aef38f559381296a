"""Owns the drawings of small hardware and parts of machines and ships: nail, chain, wheel, oar.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write

HOOKS = 6
"""So many hooks has a rail."""

STEEL = "#a9b2c2"


@draws(
    "nail",
    box=(90, 150),
    height_m=0.08,
    slots={"metal": STEEL},
    faces="front",
    tags=("tool",),
    shadow=(8, 44),
)
def nail(pen: Pen) -> None:
    """Draw one nail, its head up and leaning a little."""
    pen.anchor("grip", 54, 40)
    with pen.turned(16, 45, 80):
        pen.form(
            "metal",
            smooth([(39, 22, 0), (51, 22, 0), (50, 128, 0), (45, 152, 0), (40, 128, 0)]),
            shade=4,
            light=2,
        )
        pen.form(
            "metal",
            smooth([(28, 10), (45, 5), (62, 10), (62, 18), (45, 24), (28, 18)]),
            shade=3,
            light=2,
        )


@draws(
    "screw",
    box=(80, 160),
    height_m=0.05,
    slots={"metal": STEEL},
    faces="front",
    aliases=("bolt",),
    tags=("tool",),
    shadow=(20, 60),
)
def screw(pen: Pen) -> None:
    """Draw a screw with its thread and slot."""
    pen.anchor("grip", 40, 40)
    shaft = smooth([(28, 42, 0), (52, 42, 0), (49, 124, 0.1), (40, 154, 0), (31, 124, 0.1)])
    pen.form("metal", shaft, shade=7, light=3)
    for k in range(8):
        y = 56 + k * 10
        wide = 17 - max(0, k - 4) * 2
        pen.limb("metal.deep", [(40 - wide, y + 5), (40 + wide, y - 2)], (5, 5))
        pen.limb("metal.light", [(40 - wide, y + 3), (40 + wide, y - 4)], (2.4, 2.4))
    pen.form(
        "metal",
        smooth([(8, 26), (14, 12), (40, 5), (66, 12), (72, 26), (54, 44), (26, 44)]),
        shade=6,
        light=4,
    )
    pen.box("metal.line", 22, 14, 36, 7, rounding=3)


@draws(
    "button",
    box=(120, 120),
    height_m=0.02,
    slots={"disc": "#d8664a"},
    faces="front",
    tags=("clothes",),
    shadow=(20, 100),
)
def button(pen: Pen) -> None:
    """Draw a button with four holes."""
    pen.form("disc", ellipse(60, 60, 55, 55), shade=9, light=5)
    pen.edge("disc.shade", ellipse(60, 59, 42, 42), 5)
    for x in (47, 73):
        for y in (47, 73):
            pen.oval("disc.line", x, y, 7.4)
    pen.line("#f4ead6", [(47, 47), (73, 73)], 4)
    pen.line("#f4ead6", [(73, 47), (47, 73)], 4)


@draws(
    "zipper",
    box=(90, 180),
    height_m=0.2,
    slots={"cloth": "#3f6fa8", "metal": "#d5b25a"},
    faces="front",
    aliases=("zip",),
    tags=("clothes",),
    shadow=(14, 76),
)
def zipper(pen: Pen) -> None:
    """Draw a zip, open at the top."""
    for side in (-1, 1):
        tape = smooth(
            [
                (45 + side * 40, 8, 0.1),
                (45 + side * 20, 8, 0.1),
                (45 + side * 3, 92, 0.5),
                (45 + side * 1, 174, 0.1),
                (45 + side * 26, 174, 0.1),
                (45 + side * 30, 92),
            ]
        )
        pen.form("cloth", tape, shade=5, light=3)
        for k in range(8):
            t = k / 8
            x, y = 45 + side * (20 - 17 * t), 12 + 80 * t
            pen.box("metal", x - (4 if side > 0 else 6), y, 10, 5, rounding=2)
    for k in range(10):
        pen.box("metal" if k % 2 else "metal.shade", 37, 104 + k * 7, 16, 5, rounding=2)
    pen.form(
        "metal",
        smooth([(30, 84, 0.3), (60, 84, 0.3), (54, 114, 0.3), (36, 114, 0.3)]),
        shade=4,
        light=3,
    )
    pen.form(
        "metal.light",
        smooth([(39, 108), (51, 108), (55, 150), (45, 160), (35, 150)]),
        shade=4,
        light=2,
    )
    pen.oval("cloth.deep", 45, 148, 4)


@draws(
    "chain",
    box=(200, 90),
    height_m=0.2,
    slots={"metal": STEEL},
    faces="front",
    aliases=("metal chain", "iron chain"),
    tags=("tool",),
    shadow=(14, 186),
)
def chain(pen: Pen) -> None:
    """Draw five links of a chain."""
    for k in range(5):
        x, y = 32 + k * 34, 46 + (6 if k % 2 else -4)
        if k % 2:
            pen.limb("metal.shade", [(x - 24, y - 3), (x + 24, y - 3)], (14, 14))
            pen.limb("metal.light", [(x - 20, y - 7), (x + 20, y - 7)], (4, 4))
        else:
            for d, tone in ((2.5, "metal.deep"), (0, "metal")):
                pen.edge(tone, ellipse(x, y + d, 23, 29), 12)
            pen.line("metal.shine", [(x - 22, y + 6), (x - 21, y - 12), (x - 8, y - 29)], 3)


@draws(
    "lighter",
    box=(90, 170),
    height_m=0.08,
    slots={"body": "#d8433f"},
    faces="front",
    variants=("lit", "closed"),
    tags=("home",),
    shadow=(20, 70),
    is_lit_at_night=True,
)
def lighter(pen: Pen) -> None:
    """Draw a lighter, with a flame unless it is closed."""
    if pen.variant == "lit":
        if pen.is_night:
            pen.glow("#ffb347.raw", 44, 34, 40)
        pen.blob("#f08a2e.raw", [(44, 2, 0.2), (60, 34), (54, 56), (34, 56), (28, 34)])
        pen.blob("#ffd76a.raw", [(44, 22, 0.2), (52, 42), (48, 54), (38, 54), (35, 42)])
    pen.form(
        "#b9c0cc",
        smooth(
            [(20, 66, 0.2), (26, 52, 0.2), (62, 52, 0.2), (70, 66, 0.2), (70, 84, 0), (20, 84, 0)]
        ),
        shade=5,
        light=3,
    )
    pen.form("#6d7484", ellipse(62, 56, 11, 11), shade=3)
    body = rectangle(16, 80, 58, 84, rounding=10)
    pen.form("body", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("body.pale", 26, 84, 7, 76, alpha=0.6)


@draws(
    "matchstick",
    box=(120, 150),
    height_m=0.06,
    slots={"wood": "#d9b482", "head": "#c23b3a"},
    faces="front",
    variants=("burning", "unlit"),
    aliases=("burning match", "lit match", "wooden match", "box of matches"),
    tags=("home",),
    shadow=(20, 70),
    is_lit_at_night=True,
)
def matchstick(pen: Pen) -> None:
    """Draw a match, burning unless it is unlit."""
    pen.limb("wood", [(18, 144), (84, 48)], (10, 9), is_blunt=True)
    pen.line("wood.light", [(17, 138), (78, 50)], 2.4)
    if pen.variant == "burning":
        if pen.is_night:
            pen.glow("#ffb347.raw", 90, 40, 48)
        pen.blob("#f0862c.raw", [(98, 3, 0.2), (112, 32), (104, 58), (84, 60), (74, 42), (86, 28)])
        pen.blob("#ffd76a.raw", [(96, 26, 0.2), (102, 44), (94, 56), (84, 52), (86, 40)])
        pen.blob("#3a2a26", [(82, 54), (90, 46), (94, 56), (86, 62)])
    else:
        pen.form("head", ellipse(90, 42, 11, 15, tilt=35), shade=4, light=3)


@draws(
    "cigarette",
    box=(200, 110),
    height_m=0.03,
    slots={"paper": "#f7f4ec", "filter": "#d99a4e"},
    aliases=("cigar",),
    tags=("home",),
    shadow=(10, 180),
)
def cigarette(pen: Pen) -> None:
    """Draw a burning cigarette with a curl of smoke."""
    pen.form("paper", rectangle(60, 74, 108, 24, rounding=3), shade=6, light=3)
    pen.form("filter", rectangle(6, 74, 60, 24, rounding=5), shade=6, light=3)
    pen.line("#fff3d8", [(60, 75), (60, 97)], 3)
    pen.form("#8c8a90", rectangle(164, 74, 14, 24, rounding=5), shade=3)
    pen.oval("#f0702e.raw", 178, 86, 7, 11)
    for dx, tall in ((0, 0), (-13, 16)):
        pen.line(
            "#b6b4c0",
            [(180 + dx, 66), (166 + dx, 52), (182 + dx, 36), (168 + dx, 18 + tall * 0.4)],
            5,
            alpha=0.7,
        )


@draws(
    "steering wheel",
    box=(160, 160),
    height_m=0.38,
    slots={"rim": "#34323f", "metal": "#b6bcc8"},
    faces="front",
    tags=("vehicle",),
    shadow=(40, 120),
)
def steering_wheel(pen: Pen) -> None:
    """Draw the steering wheel of a car."""
    for x, y in ((16, 84), (144, 84), (80, 146)):
        pen.limb("metal", [(80, 84), (x, y)], (26, 15))
    pen.edge("rim", ellipse(80, 80, 66, 66), 19)
    pen.edge("rim.light", ellipse(79, 78, 66, 66), 3)
    pen.form(
        "rim",
        smooth([(46, 72), (80, 60), (114, 72), (108, 100), (80, 112), (52, 100)]),
        shade=6,
        light=4,
    )
    pen.oval("metal", 80, 85, 11)
    pen.oval("metal.pale", 78, 83, 5)


@draws(
    "ship wheel",
    box=(180, 180),
    height_m=1.0,
    slots={"wood": "#9c6434", "metal": "#d8b04e"},
    faces="front",
    aliases=("ship's wheel", "helm", "boat wheel"),
    tags=("sea",),
    shadow=(60, 120),
)
def ship_wheel(pen: Pen) -> None:
    """Draw a ship's wheel with eight spokes."""
    for k in range(8):
        a = math.radians(k * 45)
        c, s = math.cos(a), math.sin(a)
        pen.limb("wood.shade", [(90 + 20 * c, 90 + 20 * s), (90 + 64 * c, 90 + 64 * s)], (8, 9))
        pen.limb(
            "wood",
            [(90 + 62 * c, 90 + 62 * s), (90 + 74 * c, 90 + 74 * s), (90 + 82 * c, 90 + 82 * s)],
            (8, 13, 9),
        )
    pen.edge("wood.deep", ellipse(90, 92, 58, 58), 17)
    pen.edge("wood", ellipse(90, 90, 58, 58), 16)
    pen.edge("metal", ellipse(90, 90, 58, 58), 4)
    pen.form("wood", ellipse(90, 90, 24, 24), shade=5, light=3)
    pen.form("metal", ellipse(90, 90, 11, 11), shade=3, light=2)


@draws(
    "oar",
    box=(90, 220),
    height_m=2.2,
    slots={"wood": "#b9803f", "band": "#d8503f"},
    faces="front",
    aliases=("paddle", "oars"),
    tags=("sea",),
    shadow=(20, 70),
)
def oar(pen: Pen) -> None:
    """Draw two crossed oars."""
    for turn, tone in ((15, "wood.shade"), (-15, "wood")):
        with pen.turned(turn, 45, 120):
            pen.limb(tone, [(45, 76), (45, 214)], (8, 8))
            pen.limb(tone, [(38, 212), (52, 212)], (9, 9))
            blade = smooth(
                [(45, 8, 0.6), (60, 30), (60, 72), (48, 94), (42, 94), (30, 72), (30, 30)]
            )
            pen.form(tone, blade, shade=5, light=3)
            with pen.inside(blade):
                pen.box("band", 24, 26, 44, 18)
            pen.line(f"{tone.partition('.')[0]}.light", [(45, 50), (45, 200)], 2)


@draws(
    "propeller",
    box=(170, 160),
    height_m=1.6,
    slots={"blade": "#c99a46"},
    faces="front",
    aliases=("ship propeller",),
    tags=("vehicle",),
    shadow=(60, 110),
)
def propeller(pen: Pen) -> None:
    """Draw a propeller with three broad blades."""
    for turn in (0, 120, 240):
        with pen.turned(turn, 85, 88):
            blade = smooth([(80, 84), (56, 54), (62, 18), (92, 6), (110, 26), (106, 58), (92, 84)])
            pen.form("blade", blade, shade=8, light=5)
            pen.line("blade.shade", [(84, 80), (82, 48), (90, 18)], 2.4)
    pen.form("blade.light", ellipse(85, 88, 20, 20), shade=5, light=3)
    pen.form("blade", ellipse(85, 88, 9, 9), shade=3)


@draws(
    "engine",
    box=(180, 150),
    height_m=0.8,
    slots={"metal": "#9aa4b4", "cover": "#c8453f"},
    faces="front",
    aliases=("motor", "car engine"),
    tags=("vehicle",),
    shadow=(14, 166),
)
def engine(pen: Pen) -> None:
    """Draw a car engine with its cover, pipes and belt wheels."""
    pen.form(
        "metal",
        smooth([(20, 60, 0.1), (160, 60, 0.1), (150, 144, 0.2), (30, 144, 0.2)]),
        shade=8,
        light=4,
    )
    for k in range(4):
        x = 36 + k * 32
        pen.form("metal.shade", rectangle(x - 8, 96, 20, 44, rounding=4), shade=3)
        pen.limb("metal.light", [(x + 2, 60), (x + 2, 38), (x + 8, 24)], (13, 11, 9))
    pen.form("cover", rectangle(12, 38, 156, 32, rounding=8), shade=6, light=4)
    for k in range(5):
        pen.oval("cover.deep", 26 + k * 32, 45, 3.4)
    pen.line("#f2ede2", [(56, 56), (124, 56)], 4)
    pen.form("metal", rectangle(40, 8, 100, 20, rounding=9), shade=4, light=3)
    for x, y, r in ((54, 112, 24), (120, 96, 17), (128, 130, 13)):
        pen.form("#4a4f5e", ellipse(x, y, r, r), shade=4, light=2)
        pen.form("metal.light", ellipse(x, y, r * 0.45, r * 0.45), shade=2)
    pen.line("#2c2a33", [(54, 88), (120, 79), (138, 122), (126, 143), (54, 136)], 3.4)


@draws(
    "license plate",
    box=(190, 80),
    height_m=0.12,
    slots={"plate": "#f4f5f2", "band": "#2f5fa8"},
    faces="front",
    aliases=("number plate", "licence plate"),
    tags=("vehicle",),
    shadow=(14, 176),
)
def license_plate(pen: Pen) -> None:
    """Draw a number plate."""
    pen.form("plate", rectangle(4, 6, 182, 68, rounding=9), shade=4, light=2)
    pen.edge("#3a3640", rectangle(9, 11, 172, 58, rounding=6), 3)
    pen.box("band", 12, 14, 22, 52, rounding=4)
    write(pen, "#2c2a33", pen.lettering or "TN 1856", x=40, y=24, width=136, height=32)


@draws(
    "barrier",
    box=(200, 120),
    height_m=1.0,
    slots={"board": "#f4f2ec", "stripe": "#d8433f"},
    faces="front",
    aliases=("barricade", "roadblock", "road barrier"),
    tags=("road",),
    shadow=(14, 186),
)
def barrier(pen: Pen) -> None:
    """Draw a striped barrier with two lamps."""
    for x in (40, 160):
        pen.limb("#8d95a4", [(x, 40), (x - 16, 116)], (9, 9))
        pen.limb("#a9b2c2", [(x, 40), (x + 16, 116)], (9, 9))
        pen.form("#f2a63a", ellipse(x, 20, 14, 14), shade=4, light=3)
        pen.box("#5b6270", x - 9, 32, 18, 9, rounding=3)
    for y in (40, 78):
        board = rectangle(6, y, 188, 26, rounding=4)
        pen.form("board", board, shade=4)
        with pen.inside(board):
            for k in range(7):
                x = 2 + k * 34
                pen.poly(
                    "stripe", [(x, y + 30), (x + 20, y - 4), (x + 36, y - 4), (x + 16, y + 30)]
                )


@draws(
    "parking meter",
    box=(80, 210),
    height_m=1.5,
    slots={"body": "#5f6f8a"},
    faces="front",
    tags=("road",),
    shadow=(22, 58),
)
def parking_meter(pen: Pen) -> None:
    """Draw a parking meter."""
    pen.form("body.shade", rectangle(33, 96, 14, 108, rounding=3), shade=4, light=2)
    pen.form("body.deep", ellipse(40, 202, 22, 7), shade=2)
    head = smooth([(10, 104, 0.3), (8, 40), (40, 6), (72, 40), (70, 104, 0.3)])
    pen.form("body", head, shade=7, light=4)
    pen.form(
        "#dff0f4", smooth([(18, 48), (40, 18), (62, 48), (62, 56, 0.2), (18, 56, 0.2)]), shade=3
    )
    pen.line("#d8433f", [(40, 54), (52, 34)], 3)
    write(pen, "#f4f2ec", "P", x=30, y=64, width=20, height=18)
    pen.box("body.line", 36, 88, 8, 10, rounding=2)


@draws(
    "manhole",
    box=(180, 80),
    height_m=0.1,
    slots={"iron": "#6a707c"},
    faces="front",
    aliases=("manhole cover", "sewer lid"),
    tags=("road",),
    shadow=(20, 160),
)
def manhole(pen: Pen) -> None:
    """Draw an iron cover in the road."""
    pen.oval("iron.line", 90, 42, 87, 35)
    lid = ellipse(90, 38, 80, 31)
    pen.form("iron", lid, shade=4, light=3)
    pen.edge("iron.deep", ellipse(90, 38, 64, 24), 3)
    with pen.inside(lid):
        for row in range(-2, 3):
            for k in range(-3, 4):
                if abs(k) * 18 + abs(row) * 14 < 62:
                    pen.box("iron.deep", 84 + k * 18, 35 + row * 9, 12, 5, rounding=2)


@draws(
    "chimney",
    box=(120, 190),
    height_m=2.0,
    slots={"brick": "#b5573f", "smoke": "#c9ccd6"},
    faces="front",
    variants=("cold", "smoking"),
    aliases=("smokestack", "chimney stack", "smoking chimney"),
    tags=("building",),
    shadow=(26, 94),
)
def chimney(pen: Pen) -> None:
    """Draw a brick chimney; smoke rises unless it is cold."""
    pen.anchor("top", 60, 62, size=36)
    if pen.variant == "smoking":
        for x, y, r in ((62, 64, 13), (74, 46, 17), (62, 30, 16), (88, 24, 18)):
            pen.form("smoke", ellipse(x, y, r, r * 0.9), shade=5, light=3)
    stack = rectangle(28, 84, 64, 104)
    pen.form("brick", stack, shade=8, light=4)
    with pen.inside(stack):
        for row in range(8):
            y = 96 + row * 12
            pen.line("brick.pale", [(28, y), (92, y)], 1.6)
            for k in range(4):
                x = 36 + k * 20 + (row % 2) * 10
                pen.line("brick.pale", [(x, y), (x, y + 12)], 1.6)
    pen.form("brick.shade", rectangle(20, 74, 80, 16, rounding=3), shade=4, light=3)
    pen.form("#c98a62", rectangle(44, 62, 32, 14, rounding=3), shade=4, light=2)


@draws(
    "weathervane",
    box=(150, 200),
    height_m=1.2,
    slots={"metal": "#4a5568", "cock": "#c99a3a"},
    aliases=("weather vane", "weathercock"),
    tags=("building",),
    shadow=(56, 94),
)
def weathervane(pen: Pen) -> None:
    """Draw a weathercock on its rod with the four winds."""
    pen.limb("metal", [(75, 80), (75, 194)], (6, 8))
    pen.form("metal", ellipse(75, 192, 20, 6), shade=2)
    pen.limb("metal", [(24, 140), (126, 140)], (5, 5))
    pen.limb("metal.shade", [(50, 150), (100, 130)], (4, 4))
    write(pen, "metal", "W", x=6, y=130, width=16, height=16)
    write(pen, "metal", "E", x=128, y=130, width=16, height=16)
    pen.form("metal", ellipse(75, 140, 8, 8), shade=2)
    pen.limb("metal", [(14, 96), (120, 96)], (5, 5))
    pen.poly("metal", [(118, 84), (144, 96), (118, 108)], rounding=2)
    pen.poly("metal", [(6, 84), (30, 90), (30, 102), (6, 108)], rounding=2)
    body: list[Point] = [
        (32, 22),
        (50, 40),
        (70, 48),
        (86, 26),
        (92, 12),
        (108, 18),
        (118, 30, 0.2),
        (106, 34),
        (104, 62),
        (84, 88),
        (58, 86),
        (36, 66),
        (18, 56),
        (16, 30),
    ]
    pen.form("cock", smooth(body), shade=6, light=4)
    pen.blob("#c8403a", [(90, 14), (92, 3), (99, 8), (105, 3), (108, 16)])
    pen.oval("#2c2430", 103, 22, 2.6)


@draws(
    "antenna",
    box=(140, 190),
    height_m=2.0,
    slots={"metal": "#7d8798"},
    faces="front",
    aliases=("aerial", "tv antenna", "radio mast", "radio tower", "cell tower"),
    tags=("tech",),
    shadow=(40, 100),
)
def antenna(pen: Pen) -> None:
    """Draw a lattice mast that sends waves."""
    for x in (30, 110):
        pen.limb("metal", [(70, 34), (x, 186)], (5, 8))
    for k in range(5):
        y, half = 66 + k * 28, 9 + k * 7.2
        pen.line("metal.shade", [(70 - half, y), (70 + half, y)], 3.6)
        if k < 4:
            pen.line("metal.shade", [(70 - half, y), (70 + half + 7, y + 28)], 3)
            pen.line("metal.shade", [(70 + half, y), (70 - half - 7, y + 28)], 3)
    pen.oval("#e0453f.raw", 70, 28, 8)
    for side in (-1, 1):
        for r in (24, 42):
            pen.line(
                "#d8664a",
                [
                    (70 + side * r * 0.75, 28 - r * 0.6),
                    (70 + side * r, 28),
                    (70 + side * r * 0.75, 28 + r * 0.6),
                ],
                5,
            )


@draws(
    "pickaxe",
    box=(170, 220),
    height_m=0.9,
    slots={"handle": "#a9683c", "steel": "#8b95a2"},
    faces="front",
    aliases=("pick axe", "ice axe", "mining pick"),
    tags=("tool",),
    shadow=(60, 110),
)
def pickaxe(pen: Pen) -> None:
    """Draw a pickaxe with two curved points."""
    pen.limb("handle", [(85, 20), (85, 214)], (13, 17))
    pen.line("handle.light", [(82, 60), (82, 206)], 2.4)
    head = smooth(
        [
            (6, 66, 0.1),
            (34, 30),
            (85, 14),
            (136, 30),
            (164, 66, 0.1),
            (130, 46),
            (85, 36),
            (40, 46),
        ]
    )
    pen.form("steel", head, shade=6, light=4)
    pen.form("steel.deep", rectangle(72, 12, 26, 30, rounding=4), shade=4, light=3)
    pen.anchor("grip", 85, 150)


@draws(
    "plank",
    box=(260, 60),
    height_m=0.12,
    slots={"wood": "#c99a63"},
    faces="front",
    aliases=("wooden plank", "board of wood", "timber", "lumber", "piece of wood"),
    shadow=(10, 250),
)
def plank(pen: Pen) -> None:
    """Draw a thick board of wood, seen a little from above."""
    pen.poly("wood.light", [(22, 8), (250, 8), (256, 30), (6, 30)], rounding=2)
    for points in ([(40, 14), (120, 17), (236, 13)], [(30, 23), (140, 21), (244, 25)]):
        pen.line("wood.shade", points, 1.6)
    pen.form("wood", rectangle(4, 29, 252, 28, rounding=3), shade=5, light=2)
    for points in ([(14, 40), (90, 37), (246, 41)], [(16, 49), (150, 51), (244, 48)]):
        pen.line("wood.deep", points, 1.4, alpha=0.7)
    pen.oval("wood.deep", 96, 44, 7, 4, alpha=0.7)


@draws(
    "hook rail",
    box=(420, 90),
    height_m=0.14,
    slots={"wood": "#a8743f", "hook": "#4a4650"},
    faces="front",
    stance="wall",
    aliases=(
        "hook",
        "hooks",
        "coat hook",
        "coat hooks",
        "wall hook",
        "wall hooks",
        "peg rail",
        "pegs",
        "row of hooks",
    ),
    tags=("home",),
)
def hook_rail(pen: Pen) -> None:
    """Draw a board with six hooks."""
    board = rectangle(3, 4, 414, 46, rounding=6)
    pen.form("wood", board, shade=6, light=4)
    with pen.inside(board):
        for y in (16, 28, 40):
            pen.line(
                "wood.shade", [(0, y), (140, y + 3), (280, y - 2), (420, y + 1)], 1.4, alpha=0.7
            )
    for k in range(HOOKS):
        x = 40 + 68 * k
        pen.oval("hook.light", x, 27, 9)
        pen.line("hook", [(x, 28), (x, 66), (x + 9, 78), (x + 19, 70), (x + 19, 60)], 6.4)
        pen.oval("hook", x + 19, 59, 4.6)
    pen.anchor("branch", 40, 74, size=340)
