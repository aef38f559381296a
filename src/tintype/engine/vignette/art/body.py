"""Owns the drawings of parts of the body and the traces they leave: tooth, eye, ear, paw print.

Does not know whole people or animals.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "tooth",
    box=(130, 150),
    height_m=0.03,
    slots={"enamel": "#f7f8fa"},
    faces="front",
    aliases=("molar", "dental tooth"),
    plural="teeth",
    shadow=(20, 110),
)
def tooth(pen: Pen) -> None:
    """Draw a white molar with two roots."""
    body = smooth(
        [
            (10, 40),
            (26, 10),
            (52, 10),
            (65, 18),
            (78, 10),
            (104, 10),
            (120, 40),
            (112, 80),
            (102, 120),
            (92, 146, 0.6),
            (80, 140),
            (74, 104),
            (65, 94),
            (56, 104),
            (50, 140),
            (38, 146, 0.6),
            (28, 120),
            (18, 80),
        ]
    )
    pen.form("enamel.shade", body, shade=0)
    pen.form("enamel", body, shade=12, light=6)
    pen.blob("enamel.light", [(24, 38), (36, 22), (44, 24), (34, 44), (32, 66), (26, 60)])
    pen.line("enamel.deep", [(44, 24), (65, 32), (86, 24)], 2.6, alpha=0.6)


@draws(
    "eye",
    box=(200, 120),
    height_m=0.3,
    slots={"iris": "#4f8fb8"},
    faces="front",
    stance="sky",
    aliases=("human eye", "eyeball"),
)
def eye(pen: Pen) -> None:
    """Draw an open eye with its lashes."""
    for x, y, tx, ty in (
        (36, 36, 18, 14),
        (66, 20, 54, 4),
        (100, 14, 100, 3),
        (134, 20, 146, 4),
        (164, 36, 182, 14),
    ):
        pen.limb("#3a2c30", [(x, y), (tx, ty)], (7, 2))
    lens = smooth(
        [
            (4, 70, 0.1),
            (52, 26),
            (100, 14),
            (148, 26),
            (196, 70, 0.1),
            (148, 106),
            (100, 116),
            (52, 106),
        ]
    )
    pen.form("#fbfaf6", lens, shade=8)
    with pen.inside(lens):
        pen.oval("iris.deep", 100, 64, 42)
        pen.oval("iris", 100, 64, 37)
        pen.oval("iris.light", 100, 78, 25, 18, alpha=0.7)
        pen.oval("#1c1820", 100, 64, 18)
        pen.oval("#ffffff.raw", 113, 50, 9)
        pen.oval("#ffffff.raw", 88, 78, 4)
        pen.fill("#33285c", lens.plus(lens.moved(0, 10)), alpha=0.18)
    pen.line("#3a2c30", [(4, 70), (52, 26), (100, 14), (148, 26), (196, 70)], 6)


@draws(
    "animal eye",
    box=(320, 320),
    height_m=0.3,
    slots={"fur": "#b07a48", "iris": "#d9b23a", "rim": "#3a2a26"},
    recolour=("iris", "fur"),
    faces="front",
    stance="sky",
    variants=("feline", "owlish", "scaly"),
    aliases=("cat eye", "beast eye"),
)
def animal_eye(pen: Pen) -> None:
    """Draw the eye of a beast in its fur, plumage or scales: with a slit, or a round pupil."""
    patch = smooth(
        [
            (3, 3, 0.06),
            (160, 1),
            (317, 3, 0.06),
            (319, 160),
            (317, 317, 0.06),
            (160, 319),
            (3, 317, 0.06),
            (1, 160),
        ]
    )
    pen.form("fur", patch, shade=14, light=10)
    with pen.inside(patch):
        for k in range(17):
            for n in range(17):
                x, y = n * 20 + (k % 2) * 10, k * 20
                if pen.variant == "scaly":
                    pen.oval("fur.shade", x, y + 3, 12, 11)
                    pen.oval("fur.light" if (k + n) % 3 else "fur", x, y, 10.5, 9)
                    continue
                dx, dy = (x - 160) / 160, (y - 160) / 160
                tone = ("fur.shade", "fur.light", "fur.deep", "fur")[(3 * k + 2 * n) % 4]
                pen.limb(tone, [(x, y), (x + 34 * dx + 3, y + 34 * dy + 5)], (7, 1))
    is_round = pen.variant == "owlish"
    almond = smooth(
        [
            (30, 140, 0.1),
            (92, 58),
            (166, 36),
            (240, 66),
            (292, 108, 0.1),
            (236, 178),
            (154, 202),
            (78, 184),
        ]
    )
    rim = ellipse(160, 122, 104, 96) if is_round else almond
    with pen.moved(0, 40):
        pen.fill("rim", rim)
        lens = rim.scaled(0.86, 0.84, 160, 122)
        pen.fill("iris.pale", lens)
        with pen.inside(lens):
            pen.oval("iris.deep", 160, 122, 88, 88)
            pen.oval("iris", 160, 122, 82, 82)
            pen.oval("iris.light", 160, 138, 62, 56, alpha=0.6)
            for k in range(26):
                a = math.tau * k / 26
                ends = [(160 + r * math.cos(a), 122 + r * math.sin(a)) for r in (26, 78)]
                pen.line("iris.shade", ends, 2.4, alpha=0.5)
            if is_round:
                pen.oval("#17131a", 160, 122, 42)
            else:
                slit = [(160, 40, 0.1), (180, 122), (160, 204, 0.1), (140, 122)]
                pen.blob("#17131a", slit)
            pen.fill("rim", rim.plus(rim.moved(0, 26)), alpha=0.3)
            pen.oval("#ffffff.raw", 194, 84, 20, 17)
            pen.oval("#ffffff.raw", 128, 160, 8)


@draws(
    "paw print",
    box=(140, 140),
    height_m=0.1,
    slots={"print": "#6a4a3c"},
    faces="front",
    stance="sky",
    aliases=("pawprint", "paw", "animal track", "paw mark"),
)
def paw_print(pen: Pen) -> None:
    """Draw the print of a paw: a pad and four toes."""
    pen.blob(
        "print",
        [
            (70, 64),
            (102, 84),
            (120, 112),
            (106, 134),
            (84, 128),
            (70, 124),
            (56, 128),
            (34, 134),
            (20, 112),
            (38, 84),
        ],
    )
    for x, y, tilt in ((18, 66, -24), (48, 28, -8), (92, 28, 8), (122, 66, 24)):
        pen.oval("print", x, y, 15, 22, tilt=tilt)


@draws(
    "footprint",
    box=(90, 180),
    height_m=0.28,
    slots={"print": "#8a6a4a"},
    faces="front",
    aliases=("foot print", "foot", "bare foot"),
    plural="footprints",
)
def footprint(pen: Pen) -> None:
    """Draw the print of a bare foot."""
    pen.blob(
        "print",
        [
            (30, 58),
            (62, 52),
            (82, 72),
            (74, 108),
            (68, 140),
            (56, 172),
            (30, 172),
            (22, 142),
            (26, 112),
            (18, 84),
        ],
    )
    for x, y, r in ((24, 30, 14), (46, 20, 9), (62, 24, 8), (75, 34, 7), (83, 48, 5.5)):
        pen.oval("print", x, y, r, r * 1.15)


@draws(
    "bandage",
    box=(190, 90),
    height_m=0.03,
    slots={"strip": "#e8b48a", "pad": "#f6e6d2"},
    faces="front",
    aliases=("plaster", "band-aid", "adhesive bandage", "sticking plaster"),
    shadow=(16, 174),
)
def bandage(pen: Pen) -> None:
    """Draw a sticking plaster with holes."""
    strip = smooth(
        [
            (6, 45),
            (16, 12, 0.6),
            (45, 6),
            (145, 6),
            (174, 12, 0.6),
            (184, 45),
            (174, 78, 0.6),
            (145, 84),
            (45, 84),
            (16, 78, 0.6),
        ]
    )
    pen.form("strip", strip, shade=7, light=4)
    pen.box("pad", 62, 10, 66, 70, rounding=6)
    for x in (26, 42, 148, 164):
        for y in (28, 45, 62):
            pen.oval("strip.deep", x, y, 3.2)
    for x in (78, 95, 112):
        for y in (30, 45, 60):
            pen.oval("pad.shade", x, y, 2.6)


@draws(
    "crutches",
    box=(110, 200),
    height_m=1.3,
    slots={"tube": "#b9c4cc", "grip": "#4a5464"},
    faces="front",
    aliases=("crutch",),
    plural="pairs of crutches",
    tags=("hospital",),
    shadow=(10, 100),
)
def crutches(pen: Pen) -> None:
    """Draw a pair of crutches that lean together."""
    for side in (-1, 1):
        with pen.turned(side * 9, 55, 20):
            x = 55 + side * 22
            pen.line("tube", [(x - 8, 18), (x - 7, 100), (x, 140), (x, 188)], 6)
            pen.line("tube.shade", [(x + 8, 18), (x + 7, 100), (x, 140)], 6)
            pen.box("grip", x - 17, 8, 34, 13, rounding=6)
            pen.box("grip", x - 13, 72, 26, 10, rounding=5)
            pen.box("grip", x - 6, 182, 12, 12, rounding=3)


@draws(
    "ear",
    box=(110, 150),
    height_m=0.07,
    slots={"skin": "#e8b48f"},
    aliases=("human ear",),
    shadow=(30, 80),
)
def ear(pen: Pen) -> None:
    """Draw an ear."""
    shell = smooth(
        [
            (30, 60),
            (18, 36),
            (34, 10),
            (70, 5),
            (100, 32),
            (100, 76),
            (80, 108),
            (66, 138),
            (40, 146),
            (24, 126),
            (36, 100),
        ]
    )
    pen.form("skin", shell, shade=8, light=5)
    pen.line("skin.deep", [(36, 40), (50, 24), (76, 28), (84, 56), (72, 84), (58, 104)], 6)
    pen.line("skin.deep", [(48, 62), (62, 54), (66, 72), (52, 86), (46, 106)], 5)
    pen.fill("skin.deep", ellipse(50, 80, 7, 10))


@draws(
    "lips",
    box=(170, 100),
    height_m=0.06,
    slots={"lip": "#d8404f"},
    faces="front",
    stance="sky",
    aliases=("mouth", "kiss", "kiss mark"),
    plural="pairs of lips",
)
def lips(pen: Pen) -> None:
    """Draw a pair of red lips with a glint."""
    pen.form(
        "lip",
        smooth(
            [
                (4, 46, 0.1),
                (40, 46),
                (85, 50),
                (130, 46),
                (166, 46, 0.1),
                (130, 84),
                (85, 97),
                (40, 84),
            ]
        ),
        shade=9,
    )
    pen.form(
        "lip.shade",
        smooth(
            [
                (4, 46, 0.1),
                (40, 14),
                (66, 6),
                (85, 16),
                (104, 6),
                (130, 14),
                (166, 46, 0.1),
                (128, 44),
                (85, 50),
                (42, 44),
            ]
        ),
        shade=0,
    )
    pen.line("lip.deep", [(10, 46), (48, 45), (85, 51), (122, 45), (160, 46)], 3.4)
    pen.blob("lip.shine", [(60, 66), (84, 64), (108, 66), (86, 73)])


@draws(
    "glowing eyes",
    box=(120, 56),
    height_m=0.5,
    slots={"glow": "#ffd84a"},
    faces="front",
    stance="sky",
    plural="pairs of glowing eyes",
    aliases=("pair of glowing eyes", "eyes in the dark", "yellow eyes", "shining eyes"),
    tags=("night",),
    is_lit_at_night=True,
)
def glowing_eyes(pen: Pen) -> None:
    """Draw two slanting eyes that shine out of the dark."""
    for side in (-1, 1):
        x = 60 + 30 * side
        pen.oval("#1a1626", x, 28, 29, 27, slope="round", alpha=0.8, fade=0.0)
        pen.glow("glow.raw", x, 28, 28, alpha=0.6)
        lens = smooth([(x - 22, 28, 0.1), (x, 12 + 4 * side), (x + 22, 28, 0.1), (x, 44)])
        pen.fill("glow.raw", lens)
        pen.oval("#ffffff.raw", x - 5, 24, 4, 5, alpha=0.7)
        pen.oval("#1a1626.raw", x, 28, 4.4, 13)
