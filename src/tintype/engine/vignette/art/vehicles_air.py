"""Owns the drawings of everything that flies in the air: aeroplanes, helicopters, balloons.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import letter, pane, panes, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "airplane",
    box=(420, 190),
    height_m=12,
    slots={
        "paint": "#f3f4f1",
        "mark": "#2f6fb5",
        "glass": "#6f9cb8",
        "engine": "#c9ced6",
        "tyre": "#2f2d37",
        "chrome": "#b9c0c9",
    },
    recolour=("paint", "mark"),
    stance="sky",
    variants=("flying", "landed"),
    aliases=(
        "aeroplane",
        "plane",
        "airliner",
        "jet",
        "jet plane",
        "passenger plane",
        "aircraft",
        "jumbo jet",
        "jetliner",
    ),
    tags=("sky", "travel"),
    shadow=(60, 360),
    is_lit_at_night=True,
)
def airplane(pen: Pen) -> None:
    """Draw an airliner from the side, the near wing towards the viewer."""
    pen.form(
        "paint.shade",
        smooth([(226, 80, 0.2), (176, 28, 0.3), (192, 24, 0.3), (276, 82, 0.2)]),
        shade=3,
    )
    pen.form(
        "paint.shade", smooth([(64, 78, 0.2), (22, 58, 0.3), (36, 56, 0.3), (98, 78, 0.2)]), shade=0
    )
    if pen.variant == "landed":
        for x in (196, 214, 338):
            pen.line("chrome.shade", [(x, 124), (x, 172)], 6)
            wheel(pen, x, 176, 13, has_arch=False)
    fin = smooth([(32, 82, 0.2), (6, 18, 0.3), (36, 12, 0.3), (58, 44, 0.5), (112, 74, 0.2)])
    pen.form("mark", fin, shade=6, light=4)
    with pen.inside(fin):
        pen.poly("mark.light", [(8, 34), (60, 26), (60, 36), (10, 46)])
    body = smooth(
        [
            (18, 82, 0.5),
            (90, 70, 0.8),
            (330, 68, 0.8),
            (376, 78),
            (408, 100),
            (398, 116),
            (356, 126, 0.8),
            (160, 128, 0.8),
            (80, 108, 0.8),
            (26, 90, 0.4),
        ]
    )
    pen.form("paint", body, shade=11, light=0)
    with pen.inside(body):
        pen.blob(
            "mark",
            [
                (0, 104, 0),
                (120, 110),
                (300, 112),
                (420, 104, 0),
                (420, 116, 0),
                (300, 118),
                (150, 120),
                (60, 110, 0),
            ],
        )
    panes(pen, 110, 84, 222, 11, 19, gap=4.4, rounding=3)
    pen.edge("paint.deep", rectangle(92, 80, 12, 28, rounding=3), 1.4)
    pen.edge("paint.deep", rectangle(340, 80, 12, 28, rounding=3), 1.4)
    pane(pen, smooth([(364, 80, 0.4), (380, 82, 0.4), (395, 93, 0.3), (366, 93, 0.3)]), streak=0.2)
    pen.form("mark", smooth([(24, 88, 0.2), (2, 104, 0.3), (14, 108, 0.3), (78, 92, 0.2)]), shade=2)
    for x, y in ((232, 141), (184, 163)):
        pen.form(
            "engine",
            smooth(
                [
                    (x - 28, y - 2, 0.5),
                    (x - 8, y - 11),
                    (x + 24, y - 10, 0.4),
                    (x + 27, y),
                    (x + 24, y + 12, 0.4),
                    (x - 8, y + 11),
                ]
            ),
            shade=5,
            light=3,
        )
        pen.oval("engine.deep", x + 24, y + 1, 4, 10)
    wing = smooth(
        [
            (182, 108, 0.3),
            (98, 168, 0.3),
            (106, 178, 0.4),
            (126, 176, 0.4),
            (282, 114, 0.3),
            (262, 104, 0.4),
        ]
    )
    pen.form("paint", wing, shade=5, light=4)
    pen.line("paint.deep", [(196, 112), (122, 166)], 1.4)
    pen.poly("mark", [(98, 168), (110, 160), (128, 176), (106, 179)], rounding=2)
    if pen.is_night:
        pen.glow("#e2382f.raw", 106, 174, 18, alpha=0.9)
        pen.glow("#fdeeb5.raw", 404, 104, 30, alpha=0.7)
    pen.anchor("seat", 260, 70, size=120)
    pen.anchor("top", 220, 70, size=160)
    pen.anchor("inside", 220, 96, size=160)


@draws(
    "propeller plane",
    box=(320, 172),
    height_m=3,
    slots={
        "paint": "#e0503f",
        "mark": "#f4ead2",
        "glass": "#a9d3e2",
        "chrome": "#c3cad2",
        "tyre": "#2f2d37",
        "wood": "#7a4b33",
    },
    recolour=("paint", "mark"),
    stance="sky",
    aliases=("small plane", "prop plane", "light aircraft", "cessna", "private plane", "seaplane"),
    tags=("sky", "travel"),
    shadow=(60, 270),
)
def propeller_plane(pen: Pen) -> None:
    """Draw a small high-wing aeroplane with a turning propeller."""
    pen.form(
        "paint.shade", smooth([(34, 88, 0.2), (8, 74, 0.3), (22, 70, 0.3), (72, 84, 0.2)]), shade=0
    )
    pen.line("chrome.shade", [(178, 116), (148, 148)], 5)
    pen.line("chrome.shade", [(188, 116), (218, 148)], 5)
    pen.line("chrome.shade", [(256, 112), (262, 148)], 5)
    for x in (146, 220, 262):
        wheel(pen, x, 156, 14, has_arch=False)
    fin = smooth([(30, 84, 0.3), (4, 22, 0.3), (28, 14, 0.4), (52, 44, 0.5), (92, 70, 0.2)])
    pen.form("paint", fin, shade=6, light=4)
    pen.poly("mark", [(10, 36), (44, 34), (50, 44), (14, 48)])
    body = smooth(
        [
            (16, 86, 0.5),
            (90, 68, 0.7),
            (134, 42),
            (160, 32),
            (196, 34),
            (222, 62),
            (276, 70),
            (296, 88),
            (286, 112),
            (220, 124),
            (150, 122),
            (70, 102),
            (22, 96, 0.4),
        ]
    )
    pen.form("paint", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob(
            "mark",
            [
                (0, 92, 0),
                (100, 92),
                (220, 96),
                (320, 90, 0),
                (320, 102, 0),
                (220, 108),
                (100, 102),
                (0, 98, 0),
            ],
        )
    pane(pen, polygon([(128, 66), (146, 46), (162, 40), (162, 66)], rounding=4))
    pane(pen, polygon([(168, 40), (192, 41), (212, 66), (168, 66)], rounding=4), streak=0.2)
    pen.line("paint.deep", [(165, 68, 0), (164, 104, 0.3), (200, 106, 0.3), (205, 70, 0)], 1.6)
    pen.form(
        "mark",
        smooth([(22, 88, 0.2), (2, 100, 0.3), (18, 105, 0.3), (74, 94, 0.2)]),
        shade=2,
        light=1,
    )
    pen.line("chrome", [(184, 102), (150, 40)], 4)
    wing = smooth(
        [
            (88, 36, 0.5),
            (96, 26, 0.5),
            (196, 16, 0.4),
            (250, 22, 0.5),
            (254, 30, 0.5),
            (200, 38, 0.5),
            (108, 48, 0.5),
        ]
    )
    pen.form("mark", wing, shade=5, light=3)
    pen.poly("paint", [(89, 38), (98, 25), (116, 24), (110, 48)], rounding=2)
    pen.oval("chrome.light", 304, 90, 8, 66, alpha=0.45)
    pen.limb("wood", [(304, 28), (304, 88)], (5, 11))
    pen.limb("wood", [(304, 92), (304, 152)], (11, 5))
    pen.form(
        "chrome",
        smooth([(288, 78, 0.3), (304, 80), (314, 90), (304, 100), (288, 102, 0.3)]),
        shade=4,
        light=2,
    )
    pen.anchor("seat", 170, 64, size=60)
    pen.anchor("inside", 170, 64, size=60)
    pen.anchor("top", 170, 20, size=120)


@draws(
    "biplane",
    box=(310, 170),
    height_m=3,
    slots={
        "paint": "#d8a13a",
        "mark": "#2f5f8f",
        "wood": "#7a4b33",
        "chrome": "#c3cad2",
        "tyre": "#2f2d37",
        "leather": "#5a3a30",
        "glass": "#a9d3e2",
    },
    recolour=("paint", "mark"),
    stance="sky",
    aliases=("double-decker plane", "old plane", "vintage plane"),
    tags=("sky",),
    shadow=(80, 260),
)
def biplane(pen: Pen) -> None:
    """Draw an open biplane with two wings, struts and wires."""
    pen.form(
        "mark",
        smooth([(26, 88, 0.3), (6, 34, 0.4), (24, 22, 0.5), (44, 40), (70, 78, 0.2)]),
        shade=5,
        light=3,
    )
    for x in (196, 232):
        pen.line("wood", [(206, 112), (x, 144)], 5)
    wheel(pen, 214, 148, 18, has_arch=False)
    pen.line("wood.deep", [(40, 96), (28, 114)], 4)
    pen.form(
        "leather",
        smooth([(112, 74, 0.4), (118, 56), (136, 58), (166, 74, 0.4), (140, 82)]),
        shade=3,
    )
    pen.poly("glass", [(162, 72), (170, 52), (182, 72)], alpha=0.8)
    pen.anchor("seat", 140, 72, size=46)
    pen.anchor("inside", 142, 71, size=80)
    pen.anchor("cockpit", 142, 71, size=80)
    with pen.group():
        body = smooth(
            [
                (10, 84, 0.5),
                (80, 72),
                (180, 70),
                (252, 66, 0.7),
                (276, 76),
                (282, 92),
                (272, 112),
                (236, 122),
                (150, 118),
                (60, 100),
                (14, 92, 0.4),
            ]
        )
        pen.form("paint", body, shade=9, light=5)
        with pen.inside(body):
            pen.form(
                "mark",
                smooth([(244, 60, 0.2), (290, 60, 0), (290, 130, 0), (240, 130, 0.2), (248, 96)]),
                shade=9,
            )
            pen.line("paint.shade", [(60, 76), (62, 106)], 1.6)
        pen.oval("mark", 92, 88, 11)
        pen.oval("paint.pale", 92, 88, 7)
        pen.oval("#cf4b42", 92, 88, 3)
        pen.form(
            "mark", smooth([(4, 84, 0.3), (36, 78), (70, 86, 0.3), (36, 92)]), shade=3, light=2
        )
        low = smooth(
            [(128, 108, 0.5), (140, 102), (258, 100), (270, 106, 0.5), (256, 113), (142, 116)]
        )
        pen.form("paint", low, shade=4, light=2)
        high = smooth([(124, 24, 0.5), (138, 16), (266, 13), (280, 20, 0.5), (264, 28), (140, 32)])
        for a, b in (((152, 28), (160, 106)), ((242, 26), (246, 104))):
            pen.line("wood", [a, b], 4)
        for a, b in (((152, 28), (246, 104)), ((242, 26), (160, 106))):
            pen.line("chrome.shade", [a, b], 1)
        pen.form("paint", high, shade=5, light=3)
        pen.poly("mark", [(124, 24), (140, 16), (152, 16), (150, 31), (138, 32)], rounding=2)
        pen.oval("chrome.light", 292, 88, 6, 56, alpha=0.4)
        pen.limb("wood", [(292, 34), (292, 84)], (5, 11))
        pen.limb("wood", [(292, 92), (292, 142)], (11, 5))
        pen.form(
            "chrome",
            smooth([(280, 78, 0.3), (294, 82), (302, 89), (294, 96), (280, 100, 0.3)]),
            shade=3,
        )
    pen.anchor("top", 200, 16, size=120)


@draws(
    "fighter jet",
    box=(360, 150),
    height_m=4.8,
    slots={"paint": "#8f9aa6", "glass": "#d9b45e", "mark": "#c9473a", "flame": "#f7a13c"},
    stance="sky",
    aliases=("jet fighter", "warplane", "fighter plane", "military jet"),
    tags=("sky",),
    shadow=(60, 300),
)
def fighter_jet(pen: Pen) -> None:
    """Draw a pointed jet fighter with an afterburner."""
    pen.blob("flame.raw", [(46, 74, 0.3), (24, 78), (1, 86, 0), (24, 94), (46, 98, 0.3)])
    pen.blob("#fff0b8.raw", [(46, 79, 0.3), (32, 82), (18, 86, 0), (32, 90), (46, 94, 0.3)])
    pen.form(
        "paint.shade",
        smooth([(110, 76, 0.2), (84, 36, 0.2), (104, 34, 0.2), (200, 74, 0.2)]),
        shade=0,
    )
    pen.form(
        "paint",
        smooth([(58, 74, 0.2), (34, 12, 0.2), (66, 8, 0.3), (140, 66, 0.2)]),
        shade=5,
        light=3,
    )
    pen.poly("mark", [(38, 24), (78, 18), (84, 26), (42, 34)])
    body = smooth(
        [
            (44, 70, 0.3),
            (120, 62),
            (200, 54),
            (270, 66),
            (318, 84),
            (357, 98, 0.1),
            (310, 104),
            (220, 110),
            (120, 108),
            (44, 100, 0.3),
        ]
    )
    pen.form("paint", body, shade=9, light=4)
    pen.box("paint.deep", 36, 70, 14, 31, rounding=3)
    canopy = smooth([(196, 58, 0.3), (222, 44), (250, 48), (286, 72, 0.2), (240, 68)])
    pane(pen, canopy)
    pen.line("paint.shade", [(244, 47), (248, 68)], 2.4)
    pen.form(
        "paint.deep",
        smooth([(196, 84, 0.2), (228, 82, 0.3), (224, 104, 0.3), (180, 104, 0.3)]),
        shade=0,
    )
    wing = smooth([(222, 92, 0.2), (92, 142, 0.2), (74, 142, 0.3), (98, 96, 0.2)])
    pen.form("paint", wing, shade=5, light=4)
    pen.line("paint.shade", [(112, 100), (96, 136)], 1.6)
    pen.form(
        "paint",
        smooth([(80, 90, 0.2), (32, 118, 0.3), (24, 112, 0.3), (48, 88, 0.2)]),
        shade=3,
        light=2,
    )
    pen.poly("mark", [(140, 112), (156, 106), (168, 111), (152, 117)])
    pen.anchor("seat", 240, 66, size=50)
    pen.anchor("inside", 240, 66, size=50)
    pen.anchor("top", 160, 58, size=60)


@draws(
    "helicopter",
    box=(340, 178),
    height_m=3.6,
    slots={
        "paint": "#3c74b8",
        "mark": "#f4f1e6",
        "glass": "#a9d3e2",
        "steel": "#7d8390",
        "lamp": "#fdeeb5",
    },
    recolour=("paint", "mark"),
    stance="sky",
    variants=("flying", "landed"),
    aliases=("chopper helicopter", "copter", "rescue helicopter"),
    tags=("sky", "rescue"),
    shadow=(140, 300),
    is_lit_at_night=True,
)
def helicopter(pen: Pen) -> None:
    """Draw a helicopter with a big glass nose, a tail rotor and skids."""
    if pen.is_night:
        pen.glow("lamp.lit", 282, 138, 50, alpha=0.7)
    pen.line("steel.deep", [(190, 134), (180, 164)], 5)
    pen.line("steel.deep", [(266, 134), (274, 164)], 5)
    pen.line("steel", [(136, 164), (290, 166), (310, 158), (316, 148)], 6.5)
    tail = smooth(
        [
            (16, 62, 0.4),
            (36, 58, 0.4),
            (110, 70),
            (180, 64, 0.3),
            (180, 112, 0.3),
            (120, 92),
            (24, 76, 0.4),
        ]
    )
    pen.form("paint", tail, shade=6, light=4)
    pen.form(
        "mark",
        smooth([(16, 74, 0.3), (4, 28, 0.3), (22, 24, 0.4), (44, 60, 0.3)]),
        shade=4,
        light=2,
    )
    pen.form("paint", smooth([(22, 72, 0.3), (10, 98, 0.3), (22, 98, 0.4), (44, 78, 0.3)]), shade=3)
    pen.form(
        "mark",
        smooth([(58, 66, 0.3), (44, 58, 0.4), (66, 56), (92, 66, 0.3), (90, 74, 0.3)]),
        shade=2,
    )
    pen.box("steel.deep", 198, 20, 9, 24)
    pen.form("paint.shade", smooth([(150, 58, 0.4), (164, 38), (236, 36), (260, 54, 0.4)]), shade=4)
    body = smooth(
        [
            (142, 76),
            (166, 52, 0.7),
            (240, 48),
            (284, 62),
            (316, 98),
            (318, 118),
            (290, 136),
            (210, 142),
            (164, 126),
        ]
    )
    pen.form("paint", body, shade=10, light=5)
    with pen.inside(body):
        pen.blob(
            "mark",
            [(130, 104, 0), (210, 112), (330, 112, 0), (330, 122, 0), (210, 124), (130, 112, 0)],
        )
    nose = smooth([(248, 58, 0.4), (272, 62), (300, 88), (310, 108, 0.4), (256, 110, 0.4)])
    pane(pen, nose, streak=0.2)
    pane(pen, rectangle(202, 60, 38, 42, rounding=7))
    pane(pen, rectangle(166, 64, 28, 32, rounding=7))
    pen.edge("paint.deep", rectangle(198, 56, 46, 76, rounding=7), 1.6)
    pen.oval("lamp.lit", 292, 131, 9, 5)
    if pen.variant == "landed":
        pen.limb("steel", [(60, 22), (202, 18)], (4, 7))
        pen.limb("steel", [(202, 18), (338, 22)], (7, 4))
        pen.limb("steel", [(14, 32), (14, 84)], (4, 4))
    else:
        pen.oval("steel.light", 200, 18, 138, 9, alpha=0.55)
        pen.limb("steel", [(72, 22), (202, 17)], (4, 7))
        pen.limb("steel", [(202, 17), (332, 14)], (7, 4))
        pen.oval("steel.light", 14, 58, 13, 30, alpha=0.6)
        pen.limb("steel", [(8, 34), (20, 82)], (4, 4))
    pen.oval("steel.deep", 202, 18, 8, 6)
    pen.oval("steel.deep", 14, 58, 4)
    pen.anchor("seat", 262, 106, size=50)
    pen.anchor("inside", 262, 106, size=50)
    pen.anchor("top", 204, 40, size=60)


@draws(
    "hot air balloon",
    box=(240, 340),
    height_m=22,
    slots={
        "envelope": "#e0503f",
        "stripe": "#f6d365",
        "basket": "#b98547",
        "rope": "#7a5a40",
        "flame": "#f7a13c",
    },
    recolour=("envelope", "stripe"),
    faces="front",
    stance="sky",
    variants=("round", "heart"),
    aliases=("hot-air balloon", "air balloon", "montgolfier"),
    tags=("sky",),
    shadow=(94, 146),
    is_lit_at_night=True,
)
def hot_air_balloon(pen: Pen) -> None:
    """Draw a striped balloon with a wicker basket and a small flame."""
    envelope = smooth(
        [
            (120, 4),
            (182, 20),
            (226, 66),
            (234, 118),
            (210, 176),
            (166, 222),
            (142, 248, 0.3),
            (98, 248, 0.3),
            (74, 222),
            (30, 176),
            (6, 118),
            (14, 66),
            (58, 20),
        ]
    )
    if pen.variant == "heart":
        envelope = smooth(
            [
                (120, 52, 0.2),
                (146, 14),
                (196, 6),
                (234, 48),
                (224, 120),
                (180, 192),
                (142, 248, 0.3),
                (98, 248, 0.3),
                (60, 192),
                (16, 120),
                (6, 48),
                (44, 6),
                (94, 14),
            ]
        )
    if pen.is_night:
        pen.glow("flame.raw", 120, 160, 150, alpha=0.4)
    pen.fill("envelope", envelope)
    with pen.inside(envelope):
        for left, right in ((0.72, 0.38), (-0.38, -0.72), (0.13, -0.13)):
            a, b = 120 + 118 * left, 120 + 118 * right
            a2, b2 = 120 + 26 * left, 120 + 26 * right
            mid_a, mid_b = 120 + 104 * left, 120 + 104 * right
            pen.blob(
                "stripe",
                [
                    (120, 0, 0),
                    (120 + 76 * left, 30),
                    (a, 110),
                    (mid_a, 178),
                    (a2, 252, 0),
                    (b2, 252, 0),
                    (mid_b, 178),
                    (b, 110),
                    (120 + 76 * right, 30),
                ],
            )
        pen.fill("#33285c.raw", envelope.plus(envelope.moved(-16, -8)), alpha=0.18)
        pen.fill("#fff3d6.raw", envelope.plus(envelope.moved(9, 8)), alpha=0.3)
        if pen.is_night:
            pen.glow("flame.raw", 120, 236, 150, alpha=0.75)
    pen.box("envelope.deep", 96, 244, 48, 8, rounding=3)
    for a, b in ((98, 97), (112, 108), (128, 132), (142, 143)):
        pen.line("rope", [(a, 252), (b, 292)], 1.8)
    pen.blob("flame.raw", [(120, 250, 0.2), (128, 266), (124, 278), (116, 278), (112, 266)])
    pen.blob("#fff0b8.raw", [(120, 262, 0.2), (124, 272), (120, 278), (116, 272)])
    pen.box("rope.deep", 112, 277, 16, 7, rounding=2)
    pen.box("basket.deep", 96, 288, 48, 10, rounding=3)
    pen.anchor("inside", 120, 320, size=40)
    pen.anchor("seat", 120, 320, size=40)
    pen.anchor("top", 120, 6, size=60)
    with pen.in_front():
        basket = smooth([(93, 294, 0.2), (147, 294, 0.2), (143, 336, 0.4), (97, 336, 0.4)])
        pen.form("basket", basket, shade=6, light=2)
        with pen.inside(basket):
            for k in range(4):
                pen.line("basket.shade", [(90, 304 + k * 9), (150, 304 + k * 9)], 1.6)
            for k in range(6):
                pen.line("basket.shade", [(100 + k * 8, 294), (101 + k * 7.6, 338)], 1.2)
        pen.box("basket.light", 90, 290, 60, 7, rounding=3)


@draws(
    "airship",
    box=(400, 176),
    height_m=18,
    slots={
        "envelope": "#d9dcdc",
        "mark": "#cf4b42",
        "cabin": "#4a5468",
        "glass": "#a9d3e2",
        "ink": "#3b4560",
    },
    recolour=("envelope", "mark"),
    stance="sky",
    aliases=("zeppelin", "blimp", "dirigible"),
    tags=("sky",),
    shadow=(100, 320),
    is_lit_at_night=True,
)
def airship(pen: Pen) -> None:
    """Draw a long airship with fins and a cabin below; text is written on its side."""
    pen.form(
        "mark", smooth([(74, 50, 0.2), (16, 2, 0.3), (8, 10, 0.3), (28, 62, 0.3)]), shade=4, light=3
    )
    envelope = smooth(
        [
            (14, 76),
            (70, 36),
            (190, 12),
            (310, 22),
            (372, 50),
            (394, 78),
            (372, 106),
            (310, 132),
            (190, 142),
            (70, 118),
        ]
    )
    pen.form("envelope", envelope, shade=14, light=6)
    with pen.inside(envelope):
        pen.blob("mark", [(360, 40), (420, 20), (420, 130), (360, 118), (376, 78)])
        for y, bend in ((48, 30), (108, 128)):
            pen.line(
                "envelope.shade",
                [(20, 74), (100, (y + bend) / 2), (210, bend), (320, (y + bend) / 2), (392, 78)],
                1.4,
            )
        pen.line("envelope.shade", [(14, 78), (394, 78)], 1.4)
    pen.form(
        "mark",
        smooth([(82, 78, 0.2), (20, 68, 0.3), (6, 80, 0.3), (22, 92, 0.3)]),
        shade=3,
        light=2,
    )
    pen.form(
        "mark",
        smooth([(74, 108, 0.2), (18, 150, 0.3), (8, 142, 0.3), (30, 94, 0.3)]),
        shade=4,
        light=2,
    )
    letter(pen, 110, 50, 220, 54, "", ink="ink")
    cabin = smooth(
        [
            (150, 140, 0.2),
            (262, 138, 0.2),
            (264, 156, 0.6),
            (246, 168, 0.6),
            (172, 168, 0.6),
            (154, 160, 0.5),
        ]
    )
    pen.form("cabin", cabin, shade=5, light=0)
    panes(pen, 166, 147, 84, 11, 6, gap=4, rounding=3)
    pen.oval("cabin.deep", 136, 152, 3, 15)
    pen.form("cabin", ellipse(144, 152, 9, 5), shade=2)
    pen.anchor("inside", 208, 158, size=80)
    pen.anchor("seat", 208, 158, size=80)
    pen.anchor("top", 200, 14, size=160)


@draws(
    "drone",
    box=(260, 130),
    height_m=0.25,
    slots={"shell": "#3f4652", "rotor": "#8d96a3", "lens": "#5a9fc9", "lamp": "#6fd68a"},
    faces="front",
    stance="sky",
    aliases=("quadcopter",),
    tags=("sky", "gadget"),
    shadow=(60, 200),
    is_lit_at_night=True,
)
def drone(pen: Pen) -> None:
    """Draw a quadcopter with four rotors and a camera below."""
    with pen.mirrored(130):
        pen.limb("shell.deep", [(128, 52), (86, 40), (62, 34)], (14, 8))
        pen.oval("rotor.light", 62, 24, 42, 5, alpha=0.5)
        pen.box("shell.deep", 57, 24, 10, 16, rounding=3)
        pen.limb("shell", [(128, 62), (76, 60), (44, 56)], (18, 10))
        pen.oval("rotor.light", 44, 40, 42, 6, alpha=0.65)
        pen.limb("rotor", [(4, 41), (84, 39)], (3, 3))
        pen.box("shell", 37, 40, 14, 26, rounding=4)
        pen.oval("lamp.lit", 44, 67, 4, 3)
        pen.line("shell", [(104, 74), (88, 112), (74, 120)], 5)
    body = smooth(
        [(86, 58), (104, 42), (130, 36), (156, 42), (174, 58), (164, 80), (130, 88), (96, 80)]
    )
    pen.form("shell", body, shade=7, light=5)
    pen.blob("shell.light", [(104, 52), (130, 43), (156, 52), (130, 50)])
    pen.box("shell.deep", 116, 84, 28, 10, rounding=3)
    pen.form("shell", ellipse(130, 100, 18, 17), shade=4, light=3)
    pen.oval("#22242c", 130, 101, 11)
    pen.oval("lens", 130, 101, 7)
    pen.oval("#ffffff", 133, 98, 2.4)
    pen.anchor("grip", 130, 64, size=60)
    pen.anchor("top", 130, 40, size=60)


@draws(
    "parachute",
    box=(240, 300),
    height_m=7,
    slots={"canopy": "#e0574b", "stripe": "#f6ead0", "rope": "#6b6470", "harness": "#3f4652"},
    recolour=("canopy", "stripe"),
    faces="front",
    stance="sky",
    aliases=("skydiving parachute",),
    tags=("sky", "sport"),
    shadow=(100, 140),
)
def parachute(pen: Pen) -> None:
    """Draw an open round parachute with its lines; a passenger hangs below."""
    canopy = smooth(
        [
            (6, 112, 0.1),
            (16, 62),
            (62, 18),
            (120, 5),
            (178, 18),
            (224, 62),
            (234, 112, 0.1),
            (208, 102),
            (182, 116, 0.1),
            (152, 104),
            (120, 118, 0.1),
            (88, 104),
            (58, 116, 0.1),
            (32, 102),
        ]
    )
    for x in (8, 58, 120, 182, 232):
        pen.line("rope", [(x, 112), (120 + (x - 120) * 0.08, 262)], 1.5)
    pen.fill("canopy", canopy)
    with pen.inside(canopy):
        for a, b in ((58, 120), (182, 240)):
            pen.blob(
                "stripe",
                [
                    (120, 0, 0),
                    (a + (120 - a) * 0.25, 50),
                    (a, 122, 0),
                    (b, 122, 0),
                    (b + (120 - b) * 0.25, 50),
                ],
            )
        pen.fill("#33285c.raw", canopy.plus(canopy.moved(-12, -9)), alpha=0.2)
        pen.fill("#fff3d6.raw", canopy.plus(canopy.moved(7, 7)), alpha=0.3)
    pen.form("harness", rectangle(110, 258, 20, 8, rounding=3), shade=2)
    pen.line("harness", [(112, 264), (106, 284), (120, 294), (134, 284), (128, 264)], 4)
    pen.anchor("seat", 120, 292, size=60)
    pen.anchor("inside", 120, 292, size=60)
    pen.anchor("top", 120, 8, size=80)


@draws(
    "paper plane",
    box=(220, 130),
    height_m=0.15,
    slots={"paper": "#f4f2ea"},
    stance="sky",
    aliases=("paper airplane", "paper aeroplane"),
    tags=("toy", "sky"),
    shadow=(50, 180),
)
def paper_plane(pen: Pen) -> None:
    """Draw a folded paper plane."""
    pen.poly("paper.deep", [(214, 10), (76, 86), (92, 124)])
    pen.poly("paper.shade", [(214, 10), (92, 124), (102, 94)])
    pen.poly("paper", [(214, 10), (6, 46), (76, 86)])
    pen.poly("paper.light", [(214, 10), (6, 46), (34, 52)])
    pen.poly("paper", [(214, 10), (102, 94), (152, 112)])
    pen.poly("paper.shade", [(214, 10), (120, 90), (102, 94)])
    pen.anchor("seat", 110, 60, size=60)
    pen.anchor("grip", 90, 80)
    pen.anchor("top", 110, 50, size=60)


@draws(
    "hang glider",
    box=(300, 190),
    height_m=3,
    slots={"sail": "#e8743b", "stripe": "#f6d365", "frame": "#4a5468"},
    recolour=("sail", "stripe"),
    stance="sky",
    aliases=("glider", "paraglider"),
    tags=("sky", "sport"),
    shadow=(90, 210),
)
def hang_glider(pen: Pen) -> None:
    """Draw a hang glider with a two-coloured wing and a control bar."""
    for a, b in (((150, 56), (112, 150)), ((150, 56), (196, 150)), ((112, 150), (196, 150))):
        pen.line("frame", [a, b], 4)
    for x in (12, 288):
        pen.line("frame.light", [(154, 150), (x, 66)], 1.1)
    pen.line("frame", [(150, 56), (158, 116)], 2.6)
    wing = smooth(
        [
            (230, 14, 0.1),
            (120, 26),
            (4, 66, 0.1),
            (70, 62),
            (150, 74, 0.3),
            (220, 60),
            (296, 66, 0.1),
            (268, 34),
        ]
    )
    pen.form("sail", wing, shade=5, light=3)
    with pen.inside(wing):
        pen.poly("stripe", [(230, 14), (70, 40), (40, 70), (110, 70)])
        pen.poly("stripe", [(230, 14), (262, 30), (290, 76), (236, 70)])
        pen.line("sail.deep", [(230, 14), (150, 74)], 1.6)
    pen.anchor("seat", 158, 132, size=80)
    pen.anchor("inside", 158, 132, size=80)
    pen.anchor("top", 160, 40, size=100)
