"""Owns the drawings of training and playing gear: barbell, treadmill, mats, ropes, hoops, tables.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "barbell",
    box=(300, 110),
    height_m=0.45,
    slots={"plate": "#3a4352", "bar": "#b9c4cc", "second": "#d9473f"},
    faces="front",
    aliases=("weights", "weight", "barbells", "heavy weights"),
    plural="bar bells",
    tags=("gym",),
    shadow=(20, 280),
)
def barbell(pen: Pen) -> None:
    """Draw a bar with three discs on each side."""
    pen.box("bar", 4, 50, 292, 10, rounding=5)
    pen.box("bar.light", 4, 51, 292, 3, rounding=1)
    for side in (-1, 1):
        for off, tall, tone in ((84, 104, "plate"), (102, 84, "second"), (118, 60, "plate")):
            x = 150 + side * off - 8
            pen.form(
                tone,
                smooth(
                    [
                        (x, 55 - tall / 2, 0.4),
                        (x + 16, 55 - tall / 2, 0.4),
                        (x + 16, 55 + tall / 2, 0.4),
                        (x, 55 + tall / 2, 0.4),
                    ]
                ),
                shade=6,
                light=3,
            )
            pen.line(
                f"{tone}.light", [(x + 4, 55 - tall / 2 + 8), (x + 4, 55 + tall / 2 - 10)], 2.2
            )
        pen.box("bar.shade", 150 + side * 132 - 5, 44, 10, 22, rounding=3)
    pen.anchor("grip", 150, 55)


@draws(
    "treadmill",
    box=(240, 210),
    height_m=1.45,
    slots={"frame": "#59636f", "belt": "#2c3038", "lamp": "#5fd0c0"},
    aliases=("running machine", "exercise machine", "treadmills machine"),
    tags=("gym",),
    shadow=(10, 230),
)
def treadmill(pen: Pen) -> None:
    """Draw a treadmill: a belt, uprights, handrails, a console."""
    pen.form(
        "frame.shade",
        smooth(
            [(6, 186, 0.3), (20, 172), (226, 166), (236, 184, 0.3), (232, 204, 0.3), (10, 206, 0.3)]
        ),
        shade=5,
    )
    pen.poly("belt", [(14, 172), (212, 164), (222, 182), (18, 188)])
    for k in range(5):
        pen.line("belt.light", [(40 + 38 * k, 171 - 1.4 * k), (46 + 38 * k, 187 - 1.2 * k)], 1.6)
    pen.limb("frame", [(206, 182), (196, 60)], (17, 13))
    pen.line("frame", [(194, 84), (130, 96), (118, 112)], 9)
    pen.form(
        "frame",
        smooth([(168, 30, 0.4), (226, 14, 0.4), (234, 52, 0.4), (178, 68, 0.4)]),
        shade=6,
        light=3,
    )
    pen.poly("lamp.lit", [(180, 36), (218, 25), (222, 44), (186, 55)], rounding=3)
    pen.box("#e8574a", 190, 60, 22, 7, rounding=3)
    pen.anchor("top", 110, 170, size=150)


@draws(
    "yoga mat",
    box=(260, 70),
    height_m=0.12,
    slots={"mat": "#8f6fc0"},
    aliases=("exercise mat", "gym mat"),
    tags=("gym",),
    shadow=(10, 250),
)
def yoga_mat(pen: Pen) -> None:
    """Draw a mat on the floor, one end rolled up."""
    pen.poly("mat", [(48, 20), (250, 20), (222, 62), (14, 62)], rounding=3)
    pen.poly("mat.light", [(48, 20), (130, 20), (96, 62), (14, 62)], alpha=0.5)
    pen.line("mat.shade", [(56, 28), (238, 28)], 1.6)
    pen.line("mat.shade", [(24, 55), (218, 55)], 1.6)
    pen.form(
        "mat",
        smooth([(236, 12), (254, 12), (258, 26), (230, 64), (212, 66), (206, 54)]),
        shade=6,
        light=4,
    )
    pen.edge("mat.deep", ellipse(219, 56, 7, 7), 2)
    pen.anchor("top", 126, 42, size=170)


@draws(
    "punching bag",
    box=(110, 260),
    height_m=1.9,
    slots={"bag": "#c8403a", "strap": "#2f333c"},
    faces="front",
    stance="hang",
    aliases=("boxing bag", "heavy bag", "sandbag"),
    tags=("gym",),
)
def punching_bag(pen: Pen) -> None:
    """Draw a boxing bag on chains."""
    for x in (30, 80):
        pen.line("#9aa3ad", [(55, 6), (x, 64)], 4)
    pen.oval("#9aa3ad", 55, 7, 6)
    pen.form(
        "bag",
        smooth(
            [
                (12, 66, 0.3),
                (98, 66, 0.3),
                (106, 110),
                (104, 220),
                (94, 252, 0.5),
                (55, 257),
                (16, 252, 0.5),
                (6, 220),
                (4, 110),
            ]
        ),
        shade=12,
        light=6,
    )
    for y in (72, 206):
        pen.box("strap", 5, y, 100, 15, rounding=3)
    pen.oval("bag.light", 34, 140, 9, 40, alpha=0.6)


@draws(
    "jump rope",
    box=(190, 150),
    height_m=0.6,
    slots={"rope": "#e8574a", "handle": "#3f6fb8"},
    faces="front",
    variants=("coiled", "swung"),
    aliases=("skipping rope", "jumping rope"),
    tags=("gym",),
    shadow=(30, 160),
)
def jump_rope(pen: Pen) -> None:
    """Draw a skipping rope in loops with its handles, or as it is swung under somebody's feet."""
    if pen.variant == "swung":
        loop = [(62, 20), (28, 50), (8, 96), (34, 138), (95, 146), (156, 138), (182, 96), (162, 50)]
        pen.line("rope", [*loop, (128, 20)], 3.4)
        for x, tip in ((62, 70), (128, 120)):
            pen.limb("handle", [(x, 22), (tip, 12)], (6, 7))
        pen.anchor("grip", 95, 16)
        return
    pen.line(
        "rope",
        [
            (34, 48),
            (60, 110),
            (130, 138),
            (174, 104),
            (140, 70),
            (80, 84),
            (60, 120),
            (100, 140),
            (150, 110),
            (158, 48),
        ],
        6,
    )
    for x, tip in ((34, 26), (158, 166)):
        pen.limb("handle", [(x, 52), (tip, 8)], (12, 15))
        pen.line("handle.light", [(x - 3, 44), (tip - 3, 12)], 3)


@draws(
    "shuttlecock",
    box=(110, 140),
    height_m=0.09,
    slots={"feather": "#f7f8f6", "cork": "#e8c08a"},
    faces="front",
    aliases=("badminton shuttlecock",),
    shadow=(30, 80),
)
def shuttlecock(pen: Pen) -> None:
    """Draw a shuttlecock with its cork down."""
    for k in range(5):
        x = 12 + 21.5 * k
        pen.form(
            "feather" if k % 2 == 0 else "feather.shade",
            smooth([(46 + 4.5 * k, 100, 0.2), (x - 9, 20), (x, 5, 0.4), (x + 9, 20)]),
            shade=3,
        )
        pen.line("feather.deep", [(46 + 4.5 * k, 98), (x, 12)], 1.5)
    for y in (54, 76):
        pen.line("feather.deep", [(24 + (y - 54) * 0.5, y), (86 - (y - 54) * 0.5, y)], 2.6)
    pen.form(
        "cork",
        smooth(
            [(36, 98, 0.3), (74, 98, 0.3), (78, 116), (68, 132), (55, 136), (42, 132), (32, 116)]
        ),
        shade=6,
        light=3,
    )
    pen.box("#4f8fd0", 35, 98, 40, 6, rounding=2)


@draws(
    "hula hoop",
    box=(170, 170),
    height_m=0.9,
    slots={"hoop": "#e86aa0", "second": "#f7d154"},
    faces="front",
    aliases=("hoop toy", "hula-hoop"),
    shadow=(60, 110),
)
def hula_hoop(pen: Pen) -> None:
    """Draw a striped hoop."""
    pen.fill("hoop", ellipse(85, 85, 82, 82).plus(ellipse(85, 85, 69, 69)))
    for k in range(12):
        a = math.pi * 2 * k / 12
        b = a + 0.26
        pen.poly(
            "second",
            [
                (85 + r * math.cos(t), 85 + r * math.sin(t))
                for r, t in ((69, a), (82, a), (82, b), (69, b))
            ],
        )
    pen.edge("hoop.light", ellipse(85, 85, 79, 79), 2, alpha=0.7)


@draws(
    "ping pong table",
    box=(300, 150),
    height_m=0.95,
    slots={"top": "#2f7f8f", "leg": "#59636f"},
    faces="front",
    aliases=("table tennis table", "table tennis", "ping-pong table", "ping pong"),
    shadow=(30, 270),
)
def ping_pong_table(pen: Pen) -> None:
    """Draw a table for table tennis with its net."""
    for x in (50, 250):
        pen.limb("leg", [(x, 84), (x, 146)], (9, 8))
        pen.line("leg.shade", [(x - 22, 146), (x + 22, 146)], 6)
    pen.poly("top", [(42, 44), (258, 44), (297, 82), (3, 82)])
    pen.poly("top.shade", [(3, 82), (297, 82), (297, 92), (3, 92)])
    pen.line("#ffffff", [(46, 47), (254, 47)], 2)
    pen.line("#ffffff", [(10, 80), (290, 80)], 3)
    pen.line("#ffffff", [(36, 63), (264, 63)], 2)
    pen.poly("#f4f6f7", [(144, 20), (156, 26), (156, 80), (144, 66)], alpha=0.85)
    pen.line("leg", [(144, 16), (144, 70)], 4)
    pen.line("leg", [(156, 22), (156, 84)], 4)
    pen.oval("#f7a53c", 214, 26, 6)
    for x, tone in ((64, "#d9473f"), (262, "#2f333c")):
        pen.oval(tone, x, 32, 15, 17)
        pen.limb("#c9935f", [(x + 3, 46), (x + 7, 60)], (7, 7))


@draws(
    "pool table",
    box=(300, 130),
    height_m=0.85,
    slots={"cloth": "#2f8a5a", "wood": "#7a4a30"},
    faces="front",
    aliases=("billiard table", "billiards", "snooker table"),
    shadow=(20, 280),
)
def pool_table(pen: Pen) -> None:
    """Draw a billiard table with balls and a cue."""
    for x in (34, 150, 266):
        pen.form(
            "wood.shade",
            smooth([(x - 12, 78, 0.2), (x + 12, 78, 0.2), (x + 8, 127, 0.2), (x - 8, 127, 0.2)]),
            shade=4,
        )
    pen.poly("wood", [(34, 20), (266, 20), (297, 72), (3, 72)], rounding=5)
    pen.box("wood.shade", 3, 71, 294, 22, rounding=4)
    pen.poly("cloth", [(48, 27), (252, 27), (274, 64), (26, 64)])
    for x, y in ((46, 27), (150, 25), (254, 27), (26, 64), (150, 66), (274, 64)):
        pen.oval("#1c1820", x, y, 8, 5)
    for x, y, tone in (
        (188, 44, "#d9473f"),
        (202, 38, "#f0b03c"),
        (202, 50, "#3f6fb8"),
        (216, 33, "#6f4a8f"),
        (216, 44, "#2c2430"),
        (216, 55, "#e8923c"),
        (90, 46, "#f9f8f2"),
    ):
        pen.oval(tone, x, y, 7)
        pen.oval(f"{tone}.light", x - 2, y - 2.4, 2.2)
    pen.line("#d9b07a", [(4, 8), (80, 45)], 4)
