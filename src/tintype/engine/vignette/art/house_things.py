"""Owns the drawings of small things of house and bath: taps, plungers, razors, pegs, radiators.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.lathe import turned
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL = "#c3cad2"


@draws(
    "faucet",
    box=(180, 180),
    height_m=0.3,
    slots={"metal": STEEL, "water": "#8fcbe8"},
    variants=("closed", "running"),
    aliases=("tap", "water tap", "kitchen tap", "kitchen faucet", "dripping tap", "bathroom tap"),
    tags=("bath", "kitchen"),
    shadow=(20, 80),
)
def faucet(pen: Pen) -> None:
    """Draw a curved tap with one drop below it."""
    if pen.variant == "running":
        pen.form("water", rectangle(142, 92, 18, 86, rounding=6), shade=4, light=4)
    else:
        pen.blob("water", [(151, 106, 0.1), (160, 124), (151, 134), (142, 124)])
    pen.form(
        "metal",
        limb(
            [(50, 160), (50, 80), (84, 28), (132, 36), (151, 88)],
            (24, 24, 22, 20, 20),
            is_blunt=True,
        ),
        shade=6,
        light=5,
    )
    pen.form("metal", rectangle(138, 78, 26, 14, rounding=4), shade=3, light=3)
    pen.form("metal", rectangle(22, 152, 58, 24, rounding=6), shade=5, light=4)
    pen.form("metal.light", limb([(40, 118), (14, 106)], (12, 9)), shade=3)
    pen.form("metal", ellipse(11, 104, 9, 9), shade=3, light=2)
    pen.limb("#ffffff", [(44, 146), (45, 84), (70, 44)], (5, 6, 3), alpha=0.7)


@draws(
    "plunger",
    box=(120, 220),
    height_m=0.5,
    slots={"rubber": "#c8433f", "wood": "#b98450"},
    faces="front",
    aliases=("toilet plunger",),
    tags=("bath",),
    shadow=(16, 104),
)
def plunger(pen: Pen) -> None:
    """Draw a plunger with a wooden handle."""
    pen.form("wood", rectangle(53, 6, 14, 146, rounding=6), shade=4, light=3)
    pen.form(
        "rubber",
        turned(60, [(13, 136), (18, 150), (46, 168), (56, 206), (54, 216, 0.4)]),
        shade=9,
        light=6,
    )
    pen.form("rubber.shade", ellipse(60, 212, 55, 7), shade=0)
    pen.limb("rubber.pale", [(26, 190), (38, 172)], (6, 4), alpha=0.8)
    pen.anchor("grip", 60, 60)


@draws(
    "razor",
    box=(120, 190),
    height_m=0.14,
    slots={"handle": "#3f6fb5", "metal": STEEL},
    faces="front",
    aliases=("safety razor", "shaver", "shaving razor"),
    tags=("bath",),
    shadow=(50, 80),
)
def razor(pen: Pen) -> None:
    """Draw a razor."""
    pen.form("metal", rectangle(10, 12, 100, 32, rounding=8), shade=5, light=4)
    for y in (22, 29, 36):
        pen.line("metal.line", [(20, y), (100, y)], 2.4)
    pen.form("handle.light", polygon([(44, 44), (76, 44), (70, 64), (50, 64)], rounding=3), shade=3)
    pen.form(
        "handle",
        turned(60, [(8, 58), (10, 90), (13, 140), (11, 182), (6, 188, 0.5)]),
        shade=6,
        light=4,
    )
    for y in (110, 122, 134, 146):
        pen.line("handle.shade", [(51, y), (69, y)], 2.4)
    pen.anchor("grip", 60, 130)


@draws(
    "nail polish",
    box=(90, 180),
    height_m=0.09,
    slots={"polish": "#d8336a", "cap": "#2a2730"},
    faces="front",
    plural="nail polishes",
    aliases=("nail varnish", "bottle of nail polish", "nail polish bottle"),
    tags=("bath",),
    shadow=(16, 74),
)
def nail_polish(pen: Pen) -> None:
    """Draw a small bottle with a tall black cap."""
    pen.form("cap", turned(45, [(12, 4, 0.4), (17, 92, 0.3)]), shade=5, light=4)
    pen.line("#8f8a94", [(38, 14), (36, 84)], 4)
    pen.form("#c3cad2", rectangle(33, 90, 24, 10, rounding=2), shade=3)
    pen.form(
        "polish",
        smooth(
            [
                (30, 100, 0.3),
                (60, 100, 0.3),
                (82, 124),
                (84, 168, 0.5),
                (74, 177, 0.5),
                (16, 177, 0.5),
                (6, 168, 0.5),
                (8, 124),
            ]
        ),
        shade=8,
        light=6,
    )
    pen.limb("#ffffff", [(20, 130), (19, 162)], (6, 4), alpha=0.7)
    pen.anchor("grip", 45, 140)


@draws(
    "mascara",
    box=(150, 190),
    height_m=0.13,
    slots={"tube": "#4a3a6a", "gold": "#e2ad38"},
    faces="front",
    plural="mascaras",
    aliases=("mascara brush", "eye liner", "eyeliner"),
    tags=("bath",),
    shadow=(30, 120),
)
def mascara(pen: Pen) -> None:
    """Draw a mascara tube and its brush."""
    pen.form("tube", rectangle(26, 70, 34, 116, rounding=7), shade=6, light=5)
    pen.form("gold", rectangle(28, 58, 30, 16, rounding=3), shade=3, light=3)
    with pen.turned(16, 104, 90):
        pen.form("tube", rectangle(88, 96, 32, 88, rounding=7), shade=6, light=5)
        pen.form("gold", rectangle(90, 86, 28, 14, rounding=3), shade=3, light=3)
        pen.line("#3a3040", [(104, 86), (104, 20)], 4)
        for k in range(12):
            w = 8 + 3 * math.sin(math.pi * k / 11)
            pen.line("#26222a", [(104 - w, 24 + k * 4.4), (104 + w, 26 + k * 4.4)], 2.6)
    pen.line("tube.pale", [(34, 84), (34, 170)], 4)


@draws(
    "tweezers",
    box=(90, 190),
    height_m=0.09,
    slots={"metal": STEEL},
    faces="front",
    plural="tweezers",
    aliases=("pair of tweezers", "tweezer"),
    tags=("bath",),
    shadow=(30, 60),
)
def tweezers(pen: Pen) -> None:
    """Draw tweezers."""
    for side in (-1, 1):
        pen.form(
            "metal",
            limb(
                [
                    (45 + side * 4, 12),
                    (45 + side * 20, 60),
                    (45 + side * 16, 120),
                    (45 + side * 5, 184),
                ],
                (14, 17, 13, 4),
            ),
            shade=4,
            light=4,
        )
    pen.form(
        "metal",
        smooth([(33, 8, 0.4), (57, 8, 0.4), (58, 34), (45, 44), (32, 34)]),
        shade=3,
        light=3,
    )
    pen.anchor("grip", 45, 90)


@draws(
    "cotton swab",
    box=(190, 90),
    height_m=0.04,
    slots={"stick": "#8fc3e0", "cotton": "#fbfaf6"},
    faces="front",
    aliases=("cotton bud", "q-tip", "ear swab"),
    tags=("bath",),
    shadow=(30, 160),
)
def cotton_swab(pen: Pen) -> None:
    """Draw two crossed cotton swabs."""
    for a, b in (((20, 70), (170, 22)), ((20, 24), (170, 68))):
        pen.limb("stick", [a, b], (6, 6))
        for x, y in (a, b):
            tilt = -18 if (a[1] > b[1]) else 16
            pen.form("cotton", ellipse(x, y, 17, 10, tilt=tilt), shade=4, light=2)
            pen.edge("cotton.shade", ellipse(x, y, 17, 10, tilt=tilt), 1.2)


@draws(
    "clothespin",
    box=(110, 170),
    height_m=0.08,
    slots={"wood": "#d2a368", "spring": "#8f99a5"},
    faces="front",
    aliases=("clothes peg", "clothes pin", "wooden peg", "washing peg", "laundry peg"),
    tags=("home",),
    shadow=(40, 70),
)
def clothespin(pen: Pen) -> None:
    """Draw a clothes peg with its spring."""
    for side in (-1, 1):
        leg = smooth(
            [
                (55 + side * 2, 8, 0.3),
                (55 + side * 24, 10, 0.3),
                (55 + side * 23, 70),
                (55 + side * 36, 160, 0.3),
                (55 + side * 18, 164, 0.3),
                (55 + side * 5, 84),
                (55 + side * 10, 58),
                (55 + side * 3, 44),
            ]
        )
        pen.form("wood", leg, shade=5, light=4)
    pen.oval("spring.line", 55, 72, 16)
    pen.oval("spring", 55, 72, 13)
    pen.oval("spring.deep", 55, 72, 6)
    pen.line("spring", [(30, 62), (80, 62)], 5)
    pen.line("spring", [(30, 84), (80, 84)], 5)


@draws(
    "dustpan",
    box=(230, 150),
    height_m=0.2,
    slots={"pan": "#3f8fd0", "bristle": "#e8d8b0"},
    aliases=("dustpan and brush", "dust pan", "dustpan and broom"),
    tags=("home",),
    shadow=(20, 210),
)
def dustpan(pen: Pen) -> None:
    """Draw a dustpan with its hand brush."""
    pen.form("pan", limb([(70, 100), (36, 86), (8, 62)], (18, 20, 22)), shade=5, light=4)
    pen.form(
        "pan",
        smooth([(56, 84, 0.3), (84, 74, 0.3), (146, 128, 0.2), (150, 146, 0.2), (52, 146, 0.3)]),
        shade=8,
        light=5,
    )
    pen.form("pan.deep", polygon([(78, 92), (138, 138), (66, 138)], rounding=6), shade=0)
    pen.form("pan.light", limb([(222, 12), (198, 36), (180, 60)], (18, 16, 18)), shade=4)
    pen.form("pan", limb([(156, 46), (206, 88)], (22, 22)), shade=4, light=3)
    for k in range(9):
        x, y = 148 + k * 6, 56 + k * 5
        pen.limb(
            "bristle" if k % 2 else "bristle.shade",
            [(x, y), (x - 22, y + 36)],
            (9, 10),
            is_blunt=True,
        )


@draws(
    "feather duster",
    box=(120, 220),
    height_m=0.6,
    slots={"feather": "#d8639a", "handle": "#2f2c33"},
    faces="front",
    aliases=("duster", "dusting brush"),
    tags=("home",),
    shadow=(50, 70),
)
def feather_duster(pen: Pen) -> None:
    """Draw a duster of soft feathers."""
    pen.form("handle", turned(60, [(6, 118), (7, 180), (10, 210), (6, 217, 0.5)]), shade=4, light=3)
    for k, (x, y, r) in enumerate(
        (
            (30, 60, 24),
            (90, 60, 24),
            (60, 34, 30),
            (36, 92, 24),
            (84, 92, 24),
            (60, 76, 32),
            (60, 112, 22),
        )
    ):
        tuft = smooth(
            [
                (
                    x + (r + (4 if i % 2 else -3)) * math.cos(math.radians(i * 30)),
                    y + (r + (4 if i % 2 else -3)) * math.sin(math.radians(i * 30)),
                    0.8,
                )
                for i in range(12)
            ]
        )
        pen.form("feather" if k % 2 else "feather.light", tuft, shade=6, light=3)
    for x in (40, 60, 80):
        pen.line("feather.shade", [(60, 116), (x, 60)], 2)
    pen.anchor("grip", 60, 180)


@draws(
    "radiator",
    box=(240, 160),
    height_m=0.7,
    slots={"metal": "#efece6"},
    faces="front",
    aliases=("central heating", "heating radiator"),
    tags=("home",),
    shadow=(20, 220),
)
def radiator(pen: Pen) -> None:
    """Draw a ribbed radiator with its valve."""
    pen.line("#b98450", [(218, 130), (230, 130), (230, 156)], 6)
    for k in range(9):
        pen.form("metal", rectangle(10 + k * 23, 8, 20, 136, rounding=9), shade=5, light=4)
    for y in (30, 118):
        pen.box("metal.shade", 10, y, 204, 8, rounding=3)
    pen.form("#8f99a5", rectangle(212, 120, 16, 20, rounding=4), shade=3, light=2)
    for x in (30, 192):
        pen.form("metal.shade", rectangle(x, 142, 12, 16, rounding=3), shade=2)


@draws(
    "tissue box",
    box=(190, 150),
    height_m=0.13,
    slots={"box": "#8fb8d8", "tissue": "#fbfaf6"},
    faces="front",
    plural="tissue boxes",
    aliases=("box of tissues", "tissues", "kleenex", "tissue"),
    tags=("home",),
    shadow=(10, 180),
)
def tissue_box(pen: Pen) -> None:
    """Draw a box with one tissue that comes out."""
    pen.form("box.light", polygon([(8, 76), (40, 54), (150, 54), (182, 76)], rounding=3), shade=3)
    pen.fill("box.deep", ellipse(95, 65, 42, 8))
    pen.form(
        "tissue",
        smooth(
            [
                (66, 66),
                (58, 34),
                (74, 40),
                (84, 6, 0.3),
                (102, 30),
                (124, 16, 0.4),
                (120, 44),
                (126, 66),
                (96, 70),
            ]
        ),
        shade=6,
        light=3,
    )
    pen.line("tissue.shade", [(86, 62), (92, 24)], 2)
    pen.line("tissue.shade", [(106, 62), (112, 36)], 2)
    pen.form("box", rectangle(8, 74, 174, 72, rounding=5), shade=8, light=5)
    for x, y in ((40, 110), (78, 96), (116, 118), (150, 100)):
        for k in range(5):
            a = math.radians(72 * k)
            pen.oval("#ffffff", x + 8 * math.cos(a), y + 8 * math.sin(a), 5, alpha=0.85)
        pen.oval("#f0c23f", x, y, 4)


@draws(
    "toilet paper",
    box=(170, 160),
    height_m=0.12,
    slots={"paper": "#f6f4ee", "core": "#b98f66"},
    faces="front",
    plural="toilet rolls",
    aliases=(
        "toilet roll",
        "roll of toilet paper",
        "loo roll",
        "toilet paper roll",
        "paper towel",
        "kitchen roll",
        "paper towels",
    ),
    tags=("bath",),
    shadow=(20, 150),
)
def toilet_paper(pen: Pen) -> None:
    """Draw a roll of toilet paper with a loose sheet."""
    pen.form(
        "paper.shade",
        polygon(
            [(112, 60), (160, 60), (164, 148), (150, 152), (138, 148), (124, 153), (112, 148)],
            rounding=3,
        ),
        shade=3,
    )
    pen.form(
        "paper",
        smooth(
            [(12, 50, 0.2), (158, 50, 0.2), (158, 120), (140, 148), (85, 156), (30, 148), (12, 120)]
        ),
        shade=9,
        light=5,
    )
    pen.form(
        "paper",
        polygon(
            [(112, 70), (160, 54), (163, 146), (150, 151), (138, 146), (124, 152), (112, 147)],
            rounding=2,
        ),
        shade=3,
        light=2,
    )
    pen.line("paper.shade", [(112, 108), (162, 104)], 1.6)
    pen.form("paper.light", ellipse(85, 48, 73, 38), shade=4)
    for r in (0.82, 0.64):
        pen.edge("paper.shade", ellipse(85, 48, 73 * r, 38 * r), 1.4)
    pen.form("core", ellipse(85, 48, 30, 15), shade=0)
    pen.oval("core.deep", 85, 51, 24, 11)


@draws(
    "door handle",
    box=(190, 170),
    height_m=0.2,
    slots={"metal": "#d2a83f"},
    aliases=("doorknob", "door knob", "doorhandle"),
    tags=("home",),
    stance="wall",
    faces="front",
)
def door_handle(pen: Pen) -> None:
    """Draw a brass handle on its plate with a keyhole."""
    pen.form("metal.shade", rectangle(12, 6, 58, 158, rounding=20), shade=6, light=5)
    pen.edge("metal.light", rectangle(19, 13, 44, 144, rounding=16), 2)
    pen.form(
        "metal",
        limb([(41, 52), (90, 46), (150, 50), (178, 60)], (24, 20, 20, 17)),
        shade=6,
        light=5,
    )
    pen.form("metal", ellipse(41, 52, 20, 20), shade=4, light=4)
    pen.oval("#2a2730", 41, 112, 9)
    pen.poly("#2a2730", [(37, 114), (45, 114), (49, 136), (33, 136)])


@draws(
    "doorbell",
    box=(110, 170),
    height_m=0.15,
    slots={"plate": "#d2a83f", "button": "#f6f1e6"},
    faces="front",
    stance="wall",
    aliases=("door bell",),
    tags=("home",),
)
def doorbell(pen: Pen) -> None:
    """Draw a bell push with a small bell on it."""
    pen.form("plate", rectangle(8, 6, 94, 158, rounding=22), shade=7, light=6)
    pen.edge("plate.shade", rectangle(16, 14, 78, 142, rounding=17), 2.4)
    pen.form("plate.shade", ellipse(55, 108, 34, 34), shade=4)
    pen.form("button", ellipse(55, 106, 25, 25), shade=6, light=4)
    pen.blob("#5f4a1a", [(55, 30, 0.4), (68, 40), (72, 60, 0.2), (38, 60, 0.2), (42, 40)])
    pen.oval("#5f4a1a", 55, 64, 4.4)


@draws(
    "spirit level",
    box=(260, 80),
    height_m=0.1,
    slots={"body": "#f0b23f", "end": "#2f2c33"},
    faces="front",
    aliases=("bubble level", "water level tool", "builder's level"),
    tags=("tool",),
    shadow=(10, 250),
)
def spirit_level(pen: Pen) -> None:
    """Draw a level with its green tube and bubble."""
    pen.form("body", rectangle(6, 12, 248, 58, rounding=6), shade=6, light=5)
    for x in (4, 234):
        pen.form("end", rectangle(x, 10, 22, 62, rounding=5), shade=4, light=3)
    pen.box("body.shade", 30, 56, 200, 5)
    pen.form("#c8e86a", rectangle(92, 24, 76, 24, rounding=10), shade=4, light=3)
    pen.oval("#f4ffd0", 130, 34, 14, 7)
    for x in (112, 148):
        pen.line("#2f2c33", [(x, 24), (x, 48)], 2.4)
    for x in (56, 204):
        pen.form("#c8e86a", ellipse(x, 38, 15, 15), shade=3, light=2)
        pen.oval("#f4ffd0", x, 33, 6)


@draws(
    "chisel",
    box=(60, 220),
    height_m=0.28,
    slots={"handle": "#b98450", "metal": STEEL},
    faces="front",
    aliases=("wood chisel", "carving chisel"),
    tags=("tool",),
    shadow=(20, 40),
)
def chisel(pen: Pen) -> None:
    """Draw a chisel."""
    pen.form(
        "metal",
        polygon([(22, 96), (38, 96), (46, 130), (46, 200), (14, 216), (14, 130)], rounding=2),
        shade=4,
        light=4,
    )
    pen.poly("metal.pale", [(46, 186), (46, 200), (14, 216), (14, 202)])
    pen.form("metal.shade", rectangle(20, 84, 20, 14, rounding=3), shade=2)
    pen.form(
        "handle",
        turned(30, [(15, 6, 0.6), (19, 20), (15, 52), (18, 74), (11, 88, 0.4)]),
        shade=6,
        light=4,
    )
    pen.line("handle.shade", [(14, 24), (46, 24)], 2.4)
    pen.anchor("grip", 30, 50)


@draws(
    "mannequin",
    box=(140, 260),
    height_m=1.6,
    slots={"cloth": "#e2d3b8", "stand": "#5f3f24"},
    faces="front",
    aliases=(
        "dress form",
        "tailor's dummy",
        "dressmaker's dummy",
        "dressmaker's form",
        "shop dummy",
    ),
    tags=("home",),
    shadow=(40, 100),
)
def mannequin(pen: Pen) -> None:
    """Draw a tailor's dummy on its stand."""
    pen.line("stand", [(70, 180), (70, 240)], 8)
    for side in (-1, 1):
        pen.line("stand", [(70, 226), (70 + side * 26, 240), (70 + side * 42, 256)], 6)
    torso = smooth(
        [
            (56, 26, 0.3),
            (84, 26, 0.3),
            (92, 46),
            (122, 56),
            (124, 86),
            (108, 122),
            (102, 146),
            (116, 188, 0.3),
            (70, 198),
            (24, 188, 0.3),
            (38, 146),
            (32, 122),
            (16, 86),
            (18, 56),
            (48, 46),
        ]
    )
    pen.form("cloth", torso, shade=9, light=6)
    pen.line("cloth.shade", [(70, 46), (70, 194)], 2)
    for side in (-1, 1):
        pen.line(
            "cloth.shade",
            [
                (70 + side * 44, 62),
                (70 + side * 26, 100),
                (70 + side * 22, 142),
                (70 + side * 34, 188),
            ],
            2,
        )
    pen.line("cloth.shade", [(38, 142), (70, 148), (102, 142)], 2)
    pen.form("stand", turned(70, [(5, 6), (9, 14), (15, 28, 0.4)]), shade=3, light=3)
    pen.anchor("neck", 70, 40, size=50)
    pen.anchor("head", 70, 6, size=50)
