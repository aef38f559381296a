"""Owns the drawings of breeds of dogs: corgi, poodle, dalmatian.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import (
    Build,
    curve,
    dots,
    eye,
    far_legs,
    near_legs,
    standing,
)
from tintype.engine.vignette.art.gaits import ALL, gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, smooth
from tintype.engine.vignette.art.pen import Pen

CORGI = Build(
    fore=(150, 126),
    hind=(62, 126),
    floor=188,
    fore_widths=(32, 26, 18),
    hind_widths=(46, 32, 22, 18),
    foot_slot="white",
)
DACHSHUND = Build(
    fore=(168, 104),
    hind=(54, 104),
    floor=149,
    fore_widths=(26, 18, 13),
    hind_widths=(38, 24, 16, 13),
    foot_slot="tan",
)
POODLE = Build(
    fore=(146, 122),
    hind=(58, 122),
    floor=218,
    fore_widths=(26, 18, 14),
    hind_widths=(40, 26, 17, 14),
)
DALMATIAN = Build(
    fore=(152, 126),
    hind=(56, 124),
    floor=208,
    fore_widths=(32, 20, 15),
    hind_widths=(44, 30, 18, 15),
)


def far_in_gait(pen: Pen, build: Build) -> None:
    """Draw the far legs of a dog that does not stand; standing, it has legs of its own."""
    if pen.gait:
        far_legs(pen, build, standing(build))


def in_gait(pen: Pen, build: Build) -> None:
    """Draw the near legs of a dog that does not stand."""
    if pen.gait:
        near_legs(pen, build, standing(build))


@gaits(CORGI, ALL)
@draws(
    "corgi",
    box=(240, 190),
    height_m=0.45,
    slots={"coat": "#d98a3f", "white": "#fbf6ec"},
    aliases=("welsh corgi", "corgi dog"),
    tags=("pet",),
    shadow=(40, 200),
)
def corgi(pen: Pen) -> None:
    """Draw a corgi: short legs, a long body, large ears, a white chest."""
    far_in_gait(pen, CORGI)
    for x in () if pen.gait else (62, 156):
        pen.limb("coat.shade", [(x + 16, 130), (x + 18, 176)], (25, 19))
        pen.oval("white.shade", x + 22, 179, 15, 9)
    pen.form("coat.shade", smooth([(24, 104), (8, 92), (12, 78), (30, 84), (40, 98)]), shade=3)
    body = smooth(
        [
            (24, 112),
            (38, 84),
            (86, 76),
            (140, 78),
            (178, 92),
            (184, 128),
            (166, 154),
            (100, 158),
            (48, 152),
            (28, 138),
        ]
    )
    pen.form("coat", body, shade=10, light=6)
    with pen.inside(body):
        pen.blob("white", [(150, 84), (190, 90), (190, 160), (130, 162), (142, 130)])
        pen.blob("white", [(40, 150), (100, 146), (150, 152), (150, 170), (40, 170)])
    in_gait(pen, CORGI)
    for x in () if pen.gait else (56, 148):
        pen.limb("coat" if x < 100 else "white", [(x, 136), (x, 172)], (29, 22))
        pen.oval("white", x + 5, 178, 17, 10)
    for x, tip in ((150, 136), (206, 222)):
        pen.form(
            "coat" if x < 180 else "coat.shade",
            smooth([(x - 14, 50), (tip, 5, 0.3), (x + 18, 38)]),
            shade=4,
        )
        pen.blob("#f0b4a0", [(x - 5, 44), (tip + (2 if x < 180 else -3), 16, 0.3), (x + 11, 38)])
    head = smooth(
        [
            (134, 70),
            (144, 42),
            (178, 30),
            (208, 42),
            (220, 66),
            (232, 84),
            (226, 100),
            (196, 108),
            (156, 104),
            (138, 92),
        ]
    )
    pen.form("coat", head, shade=7, light=4)
    with pen.inside(head):
        pen.blob(
            "white",
            [
                (186, 24),
                (196, 56),
                (212, 70),
                (236, 78),
                (236, 104),
                (196, 112),
                (166, 108),
                (182, 88),
                (184, 58),
                (180, 28),
            ],
        )
    for x in (172, 208):
        eye(pen, x, 66, 6.6)
    pen.oval("#2c2430", 228, 80, 8, 6.4)
    pen.line("#5a3a30", [(226, 86), (220, 95), (206, 96)], 2.4)
    pen.blob("#f08a94", [(212, 96), (222, 95), (224, 108), (216, 113), (210, 106)])
    pen.form(
        "#c8403a",
        smooth([(140, 96), (166, 106), (188, 108), (186, 117), (160, 114), (138, 105)]),
        shade=2,
    )
    pen.oval("#e9c15a", 168, 117, 6)
    pen.anchor("head", 176, 34, size=70)
    pen.anchor("face", 192, 66, size=54)
    pen.anchor("mouth", 224, 92)
    pen.anchor("back", 92, 78)
    pen.anchor("neck", 160, 108, size=60)


@gaits(DACHSHUND, ALL)
@draws(
    "dachshund",
    box=(290, 150),
    height_m=0.32,
    slots={"coat": "#9a5a30", "tan": "#d79a5c", "ear": "#6f3d20", "collar": "#c8443c"},
    recolour=("coat", "tan"),
    aliases=("sausage dog", "wiener dog", "dachshund dog", "weiner dog"),
    tags=("pet",),
    shadow=(36, 220),
)
def dachshund(pen: Pen) -> None:
    """Draw a dachshund: a very long low body, short legs, a long snout, hanging ears."""
    far_in_gait(pen, DACHSHUND)
    for x in () if pen.gait else (58, 176):
        pen.limb("coat.deep", dots(f"{x + 18} 108, {x + 22} 142"), (19, 13))
        pen.oval("tan.shade", x + 27, 143, 12, 6)
    pen.limb("coat", dots("36 82, 14 66, 5 38"), (12, 8, 3))
    body = curve(
        "26 92, 38 74, 84 68, 140 70, 186 66, 206 52, 224 70, 220 104, 200 124, 132 122, 76 120,"
        "38 118"
    )
    pen.form("coat", body, shade=9, light=5)
    with pen.inside(body):
        pen.blob("tan", dots("226 84, 206 100, 192 128, 230 132"))
    in_gait(pen, DACHSHUND)
    for x in () if pen.gait else (46, 164):
        pen.limb("coat", dots(f"{x} 106, {x} 140"), (23, 15))
        pen.oval("tan", x + 6, 143, 14, 7)
    pen.limb("collar", dots("196 62, 210 78, 226 84"), (8, 9, 8))
    pen.oval("#e9c15a", 216, 90, 4.6)
    head = curve(
        "196 42, 206 18, 230 8, 250 18, 258 32, 276 42, 287 52, 280 64, 256 68, 230 70, 206 64"
    )
    pen.form("coat", head, shade=6, light=4)
    with pen.inside(head):
        pen.blob("tan", dots("238 60, 258 50, 290 56, 290 80, 236 80"))
    pen.oval("#2c2430", 282, 48, 6.6, 5.4)
    pen.oval("#ffffff.raw", 283, 46, 1.8, 1.2)
    pen.line("#5a3a30", dots("282 56, 270 62, 254 60"), 2)
    pen.oval("tan", 246, 24, 4.4, 3)
    eye(pen, 246, 32, 5.4)
    pen.form("ear", curve("218 18, 206 22, 194 44, 192 70, 204 80, 218 70, 226 42"), shade=5)
    pen.anchor("head", 228, 14, size=48)
    pen.anchor("face", 248, 36, size=40)
    pen.anchor("mouth", 280, 64, size=30)
    pen.anchor("back", 110, 70, size=90)
    pen.anchor("neck", 208, 72, size=40)


@gaits(POODLE, ALL)
@draws(
    "poodle",
    box=(220, 220),
    height_m=0.6,
    slots={"coat": "#f2ece4", "bow": "#e86a8f"},
    aliases=("poodle dog", "french poodle"),
    tags=("pet",),
    shadow=(40, 180),
)
def poodle(pen: Pen) -> None:
    """Draw a poodle with its pompons."""
    far_in_gait(pen, POODLE)
    for x in () if pen.gait else (60, 138):
        pen.limb("coat.shade", [(x + 14, 130), (x + 15, 206)], (16, 12))
        _pompon(pen, "coat.shade", x + 15, 186, 15)
    pen.limb("coat", [(42, 116), (26, 84)], (11, 9))
    _pompon(pen, "coat", 22, 70, 18)
    pen.limb("coat", [(52, 122), (150, 118)], (42, 52))
    in_gait(pen, POODLE)
    for x in () if pen.gait else (54, 148):
        pen.limb("coat", [(x, 130), (x, 208)], (18, 13))
        _pompon(pen, "coat", x, 186, 18)
        pen.oval("coat.shade", x + 5, 213, 14, 6)
    _pompon(pen, "coat", 50, 120, 29)
    _pompon(pen, "coat", 138, 106, 43)
    pen.form(
        "coat",
        smooth(
            [(150, 70), (166, 50), (190, 54), (210, 70), (216, 80), (206, 90), (180, 88), (160, 92)]
        ),
        shade=5,
        light=3,
    )
    _pompon(pen, "coat", 164, 34, 28)
    _pompon(pen, "coat.shade", 150, 72, 21)
    eye(pen, 186, 62, 5.6)
    pen.oval("#2c2430", 212, 75, 6, 5)
    pen.line("#5a3a30", [(210, 81), (200, 86), (190, 84)], 2)
    for side in (-1, 1):
        pen.blob("bow", [(150, 16, 0), (150 + side * 16, 6), (150 + side * 18, 24)])
    pen.oval("bow.light", 150, 16, 5)
    pen.anchor("head", 164, 10, size=60)
    pen.anchor("face", 188, 62, size=44)
    pen.anchor("mouth", 208, 84)
    pen.anchor("back", 96, 98)
    pen.anchor("neck", 158, 96, size=50)


def _pompon(pen: Pen, tone: str, x: float, y: float, r: float) -> None:
    slot = tone.partition(".")[0]
    points: list[Point] = []
    for k in range(14):
        far = r * (1.0 if k % 2 else 0.86)
        points.append((x + far * math.cos(math.pi * k / 7), y + far * math.sin(math.pi * k / 7)))
    pen.blob(tone, points)
    pen.oval(
        f"{slot}.light" if tone == slot else slot,
        x - r * 0.24,
        y - r * 0.26,
        r * 0.52,
        r * 0.46,
        alpha=0.7,
    )
    for a, b in ((0.1, 0.3), (-0.34, 0.24), (0.36, -0.14)):
        pen.line(
            f"{slot}.deep",
            [
                (x + a * r - r * 0.14, y + b * r),
                (x + a * r, y + b * r + r * 0.12),
                (x + a * r + r * 0.16, y + b * r - r * 0.04),
            ],
            1.6,
            alpha=0.5,
        )


@gaits(DALMATIAN, ALL)
@draws(
    "dalmatian",
    box=(230, 210),
    height_m=0.6,
    slots={"coat": "#f7f4ee", "spot": "#2c2a30"},
    aliases=("dalmatian dog",),
    tags=("pet",),
    shadow=(40, 190),
)
def dalmatian(pen: Pen) -> None:
    """Draw a standing dalmatian with its spots."""
    pen.limb("coat.shade", [(36, 98), (16, 74), (6, 44)], (13, 9, 4))
    far_in_gait(pen, DALMATIAN)
    for x in () if pen.gait else (66, 152):
        pen.limb("coat.shade", [(x + 10, 130), (x + 12, 200)], (22, 14))
        pen.oval("coat.shade", x + 17, 203, 14, 7)
    body = smooth(
        [
            (28, 108),
            (44, 86),
            (96, 84),
            (150, 80),
            (174, 96),
            (176, 130),
            (150, 148),
            (104, 144),
            (56, 146),
            (34, 134),
        ]
    )
    pen.form("coat", body, shade=10, light=5)
    in_gait(pen, DALMATIAN)
    for x in () if pen.gait else (50, 152):
        pen.limb("coat", [(x, 126), (x - 2, 160), (x, 200)], (32, 20, 15))
        pen.oval("coat", x + 6, 203, 16, 7)
    pen.limb("coat", [(154, 110), (176, 66)], (46, 36))
    pen.form(
        "coat",
        smooth(
            [(150, 46), (164, 24), (190, 20), (208, 36), (226, 54), (226, 68), (200, 76), (164, 72)]
        ),
        shade=6,
        light=3,
    )
    pen.form(
        "spot", smooth([(162, 26), (150, 34), (144, 62), (154, 76), (166, 66), (170, 44)]), shade=2
    )
    for x, y, r in (
        (60, 100, 8),
        (86, 122, 10),
        (110, 96, 7),
        (132, 116, 8),
        (54, 128, 6),
        (150, 94, 6),
        (104, 132, 5),
        (160, 130, 7),
        *(() if pen.gait else ((50, 166, 5), (152, 168, 5), (154, 148, 5), (46, 148, 5))),
        (164, 92, 5),
        (190, 34, 5),
        (206, 66, 4),
        (76, 88, 5),
    ):
        pen.oval("spot", x, y, r, r * 0.86, tilt=20)
    eye(pen, 190, 46, 5.8)
    pen.oval("#2c2430", 222, 54, 7, 5.6)
    pen.line("#5a3a30", [(220, 61), (210, 68), (196, 66)], 2.2)
    pen.form(
        "#c8403a",
        smooth([(146, 80), (168, 92), (190, 90), (188, 100), (164, 102), (142, 90)]),
        shade=2,
    )
    pen.oval("#e9c15a", 180, 102, 5)
    pen.anchor("head", 182, 20, size=56)
    pen.anchor("face", 198, 46, size=44)
    pen.anchor("mouth", 216, 66)
    pen.anchor("back", 96, 84)
    pen.anchor("neck", 166, 92, size=52)
