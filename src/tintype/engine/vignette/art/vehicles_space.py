"""Owns the drawings of space craft: rockets, shuttles, saucers, satellites.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import pane, puff, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "rocket",
    box=(180, 360),
    height_m=40,
    slots={
        "paint": "#f2efe8",
        "fin": "#d8423a",
        "glass": "#7fb8d8",
        "steel": "#8d96a3",
        "flame": "#f7a13c",
        "smoke": "#eceae6",
    },
    recolour=("paint", "fin"),
    faces="front",
    variants=("standing", "flying", "launching"),
    aliases=("rocket ship", "space rocket", "rocketship", "moon rocket"),
    tags=("space",),
    shadow=(40, 140),
    is_lit_at_night=True,
)
def rocket(pen: Pen) -> None:
    """Draw a rounded rocket: standing on its fins, flying upwards or launching in smoke."""
    is_up = pen.variant != "standing"
    if is_up:
        if pen.is_night:
            pen.glow("flame.raw", 90, 296, 84, alpha=0.7)
        if pen.variant == "launching":
            puff(
                pen,
                "smoke",
                [(30, 336, 22), (58, 330, 26), (122, 330, 26), (152, 338, 20), (90, 338, 21)],
            )
        tip = 356 if pen.variant == "flying" else 332
        pen.blob(
            "flame.raw",
            [
                (62, 258, 0.2),
                (54, 290),
                (72, 322),
                (90, tip, 0.1),
                (108, 322),
                (126, 290),
                (118, 258, 0.2),
            ],
        )
        pen.blob(
            "#ffd35c.raw",
            [
                (70, 258, 0.2),
                (66, 286),
                (80, 310),
                (90, tip - 22, 0.1),
                (100, 310),
                (114, 286),
                (110, 258, 0.2),
            ],
        )
        pen.blob(
            "#fff6d8.raw",
            [(78, 258, 0.2), (78, 278), (90, tip - 52, 0.1), (102, 278), (102, 258, 0.2)],
        )
        if pen.variant == "launching":
            puff(pen, "smoke", [(44, 346, 13), (72, 344, 15), (108, 346, 14), (136, 346, 13)])
    with pen.moved(18 if is_up else 0, 48 if is_up else 60, scale=0.8 if is_up else 1):
        pen.form(
            "steel",
            polygon([(68, 244), (112, 244), (120, 264), (60, 264)], rounding=3),
            shade=5,
            light=3,
        )
        low = 268 if is_up else 300
        with pen.mirrored(90):
            pen.form(
                "fin",
                smooth(
                    [
                        (56, 168, 0.2),
                        (22, 204),
                        (8, 244),
                        (10, low, 0.2),
                        (30, 268, 0.6),
                        (64, 250, 0.2),
                    ]
                ),
                shade=7,
                light=4,
            )
        body = smooth(
            [
                (90, -56, 0.5),
                (122, -20),
                (142, 50),
                (144, 130),
                (130, 206),
                (114, 246, 0.3),
                (66, 246, 0.3),
                (50, 206),
                (36, 130),
                (38, 50),
                (58, -20),
            ]
        )
        pen.fill("paint", body)
        with pen.inside(body):
            pen.blob(
                "fin",
                [
                    (90, -70, 0),
                    (30, -30, 0),
                    (30, 20, 0.2),
                    (90, 32),
                    (150, 20, 0.2),
                    (150, -30, 0),
                ],
            )
            pen.blob(
                "fin",
                [(30, 204, 0), (90, 214), (150, 204, 0), (150, 222, 0), (90, 232), (30, 222, 0)],
            )
            pen.fill("#33285c.raw", body.plus(body.moved(-18, 0)), alpha=0.17)
            pen.fill("#33285c.raw", body.plus(body.moved(-34, 0)), alpha=0.09)
            pen.fill("#fff3d6.raw", body.plus(body.moved(10, 0)), alpha=0.4)
            for y in (42, 150):
                pen.line("paint.shade", [(30, y), (90, y + 8), (150, y)], 1.4)
        for y, r in ((78, 24), (140, 13)):
            pen.oval("steel", 90, y, r + 6)
            pen.oval("steel.shade", 90, y, r + 2)
            pane(pen, ellipse(90, y, r, r))
            for px, py in ring(90, y, r + 4, 8):
                pen.oval("steel.deep", px, py, 1.2)
        pen.form(
            "fin",
            smooth(
                [
                    (84, 190, 0.4),
                    (90, 180),
                    (96, 190, 0.4),
                    (96, 296 if low == 300 else 268, 0.3),
                    (84, 296 if low == 300 else 268, 0.3),
                ]
            ),
            shade=3,
            light=2,
        )
    pen.anchor("inside", 90, 110 if is_up else 138, size=34)
    pen.anchor("seat", 90, 8, size=60)
    pen.anchor("top", 90, 8, size=30)


@draws(
    "spaceship",
    box=(330, 180),
    height_m=12,
    slots={
        "paint": "#e7e9ec",
        "mark": "#3b6fc4",
        "glass": "#7fd0e6",
        "steel": "#6d7688",
        "flame": "#5fc3f0",
    },
    recolour=("paint", "mark"),
    stance="sky",
    aliases=("space ship", "starship", "spacecraft", "space craft", "star fighter"),
    tags=("space", "fantasy"),
    shadow=(80, 270),
    is_lit_at_night=True,
)
def spaceship(pen: Pen) -> None:
    """Draw a sleek star ship with swept wings, a glass canopy and blue engines."""
    if pen.is_night:
        pen.glow("flame.raw", 40, 98, 50, alpha=0.8)
    for y, n in ((84, 26), (112, 22)):
        pen.blob(
            "flame.raw",
            [(60, y - 9, 0.3), (60 - n, y - 5), (2, y, 0), (60 - n, y + 5), (60, y + 9, 0.3)],
        )
        pen.blob("#eaffff.raw", [(60, y - 4, 0.3), (24, y, 0), (60, y + 4, 0.3)])
    pen.form(
        "mark.shade", smooth([(140, 74, 0.2), (78, 16, 0.2), (60, 16, 0.3), (84, 84, 0.2)]), shade=0
    )
    for y in (84, 112):
        pen.form(
            "steel",
            smooth([(50, y - 12, 0.3), (108, y - 14), (120, y), (108, y + 14), (50, y + 12, 0.3)]),
            shade=5,
            light=3,
        )
        pen.oval("steel.deep", 54, y, 5, 11)
    body = smooth(
        [
            (74, 92, 0.5),
            (110, 64),
            (180, 54),
            (250, 68),
            (300, 92),
            (326, 108, 0.2),
            (290, 122),
            (220, 134),
            (130, 132),
            (84, 116, 0.5),
        ]
    )
    pen.form("paint", body, shade=11, light=5)
    with pen.inside(body):
        pen.blob(
            "mark",
            [(70, 108, 0), (180, 112), (330, 104, 0), (330, 112, 0), (190, 122), (70, 118, 0)],
        )
        pen.blob("mark", [(284, 70, 0), (276, 100), (284, 140, 0), (340, 140, 0), (340, 70, 0)])
        pen.line("paint.shade", [(128, 56), (122, 96), (130, 136)], 1.8)
    pane(pen, smooth([(168, 66, 0.5), (206, 48), (246, 62), (272, 86, 0.4), (214, 88), (176, 84)]))
    pen.line("paint.shade", [(216, 50), (224, 88)], 3)
    for x in (142, 156):
        pen.oval("flame.lit", x, 92, 4)
    wing = smooth([(196, 110, 0.2), (96, 172, 0.2), (70, 172, 0.3), (96, 112, 0.2)])
    pen.form("mark", wing, shade=6, light=5)
    pen.line("mark.pale", [(122, 116), (94, 162)], 3)
    pen.form(
        "steel",
        smooth([(84, 166, 0.3), (128, 164), (150, 169, 0.2), (128, 174), (84, 176, 0.3)]),
        shade=3,
        light=2,
    )
    pen.anchor("seat", 222, 82, size=60)
    pen.anchor("inside", 222, 82, size=60)
    pen.anchor("top", 190, 54, size=80)


@draws(
    "space shuttle",
    box=(360, 170),
    height_m=17,
    slots={
        "paint": "#f1f1ee",
        "tile": "#34363f",
        "glass": "#4a6a86",
        "steel": "#7d8390",
        "mark": "#c9473a",
    },
    recolour=("paint", "tile"),
    stance="sky",
    aliases=("shuttle", "orbiter"),
    tags=("space",),
    shadow=(70, 320),
)
def space_shuttle(pen: Pen) -> None:
    """Draw the white and black orbiter with its delta wing."""
    for y in (84, 100, 114):
        pen.form(
            "steel",
            polygon([(42, y - 8), (20, y - 11), (20, y + 11), (42, y + 8)], rounding=3),
            shade=4,
        )
    fin = smooth([(50, 74, 0.2), (18, 10, 0.2), (48, 8, 0.3), (104, 70, 0.2)])
    pen.form("paint", fin, shade=6, light=3)
    pen.poly("tile", [(18, 10), (28, 9), (62, 72), (50, 74)])
    pen.form(
        "paint.shade",
        smooth([(36, 78, 0.3), (64, 62), (112, 68, 0.3), (110, 84), (40, 92, 0.3)]),
        shade=4,
        light=2,
    )
    body = smooth(
        [
            (38, 74, 0.3),
            (110, 68, 0.6),
            (250, 66, 0.8),
            (296, 72),
            (338, 96),
            (352, 112),
            (338, 126),
            (290, 132, 0.8),
            (44, 128, 0.3),
        ]
    )
    pen.form("paint", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob(
            "tile",
            [(30, 116, 0), (280, 118), (330, 112), (360, 104, 0), (360, 140, 0), (30, 140, 0)],
        )
        pen.line("paint.shade", [(104, 92), (262, 90)], 1.4)
        for x in (104, 144, 184, 224, 262):
            pen.line("paint.shade", [(x, 66), (x, 110)], 1.4)
    pane(pen, smooth([(296, 78, 0.3), (312, 82, 0.4), (324, 92, 0.3), (302, 94, 0.3)]))
    pen.box("glass", 282, 76, 10, 14, rounding=3)
    wing = smooth([(222, 112, 0.2), (176, 124), (60, 162, 0.2), (40, 160, 0.2), (48, 110, 0.3)])
    pen.form("paint", wing, shade=5, light=4)
    pen.poly("tile", [(226, 112), (180, 122), (58, 164), (42, 162), (66, 154), (170, 116)])
    pen.poly("mark", [(118, 118), (142, 114), (142, 121), (118, 126)])
    pen.box("mark", 196, 78, 40, 6, rounding=1)
    pen.anchor("seat", 290, 78, size=60)
    pen.anchor("inside", 290, 92, size=60)
    pen.anchor("top", 180, 66, size=120)


@draws(
    "ufo",
    box=(300, 160),
    height_m=6,
    slots={
        "metal": "#9aa6b8",
        "dome": "#9fe0d4",
        "lamp": "#f6d365",
        "alien": "#7cc36a",
        "beam": "#bff5c8",
    },
    recolour=("metal", "dome"),
    faces="front",
    stance="sky",
    variants=("hovering", "beaming"),
    aliases=("flying saucer", "alien ship", "alien spaceship", "u.f.o."),
    tags=("space", "fantasy"),
    shadow=(70, 230),
    is_lit_at_night=True,
)
def ufo(pen: Pen) -> None:
    """Draw a flying saucer with lamps around its rim and a small pilot in the dome."""
    if pen.variant == "beaming":
        pen.poly(
            "beam.raw",
            [(112, 84), (188, 84), (256, 160), (44, 160)],
            to="beam.raw",
            alpha=0.8,
            fade=0.3,
        )
        with pen.moved(54, 0, scale=0.64):
            saucer(pen)
        pen.anchor("inside", 150, 156, size=90)
        pen.anchor("top", 150, 6, size=50)
        return
    saucer(pen)
    pen.anchor("inside", 150, 74, size=70)
    pen.anchor("seat", 150, 20, size=70)
    pen.anchor("top", 150, 6, size=60)


def saucer(pen: Pen) -> None:
    """Draw the saucer itself in a box 300 x 136."""
    if pen.is_night:
        pen.glow("lamp.lit", 150, 108, 120, alpha=0.5)
    dome = smooth([(94, 70, 0.2), (104, 26), (150, 4), (196, 26), (206, 70, 0.2), (150, 80)])
    pen.fill("dome.lit", dome, alpha=0.55)
    with pen.inside(dome):
        pen.form(
            "alien",
            smooth(
                [
                    (130, 86),
                    (134, 66),
                    (122, 44),
                    (134, 26),
                    (150, 22),
                    (166, 26),
                    (178, 44),
                    (166, 66),
                    (170, 86),
                ]
            ),
            shade=5,
            light=3,
        )
        pen.oval("#22242c", 139, 46, 6, 9, tilt=-18)
        pen.oval("#22242c", 161, 46, 6, 9, tilt=18)
        pen.oval("#ffffff", 141, 42, 2)
        pen.oval("#ffffff", 163, 42, 2)
        pen.line("alien.line", [(145, 60), (150, 62), (155, 60)], 1.6)
        pen.blob("#ffffff", [(108, 56), (116, 26), (132, 14), (122, 32), (114, 60)], alpha=0.6)
    pen.form(
        "metal.shade",
        smooth([(92, 104), (150, 112), (208, 104), (186, 128), (150, 136), (114, 128)]),
        shade=6,
        light=3,
    )
    pen.oval("lamp.lit", 150, 129, 22, 6)
    rim = smooth(
        [
            (6, 94, 0.5),
            (84, 68),
            (150, 62),
            (216, 68),
            (294, 94, 0.5),
            (230, 114),
            (150, 122),
            (70, 114),
        ]
    )
    pen.form("metal", rim, shade=9, light=5)
    pen.blob("metal.light", [(92, 72), (150, 64), (208, 72), (150, 84)], alpha=0.9)
    pen.blob("metal.shade", [(96, 71), (150, 66), (204, 71), (150, 79)])
    for x, y in ((40, 94), (82, 102), (126, 107), (174, 107), (218, 102), (260, 94)):
        pen.oval("metal.deep", x, y, 10, 7)
        pen.oval("lamp.lit", x, y - 0.8, 7.6, 5)


@draws(
    "satellite",
    box=(320, 160),
    height_m=4,
    slots={
        "foil": "#e0b34c",
        "panel": "#3459a8",
        "steel": "#b4bcc8",
        "dish": "#eef0f0",
    },
    recolour=("foil", "panel"),
    faces="front",
    stance="sky",
    aliases=("space satellite", "communications satellite"),
    tags=("space",),
    shadow=(60, 260),
)
def satellite(pen: Pen) -> None:
    """Draw a satellite with two solar wings and a dish."""
    with pen.turned(-14, 160, 80):
        pen.line("steel", [(20, 84), (300, 84)], 5)
        for x in (10, 206):
            for k in range(2):
                panel = rectangle(x + k * 53, 58, 49, 52, rounding=3)
                pen.form("panel", panel, shade=4, light=3)
                for n in range(1, 3):
                    pen.line(
                        "panel.shine",
                        [(x + k * 53 + n * 16.3, 59), (x + k * 53 + n * 16.3, 109)],
                        1.2,
                    )
                for n in range(1, 4):
                    pen.line(
                        "panel.shine",
                        [(x + k * 53 + 1, 58 + n * 13), (x + k * 53 + 48, 58 + n * 13)],
                        1.2,
                    )
        pen.line("steel.shade", [(160, 52), (160, 30)], 5)
        pen.form("foil", rectangle(128, 48, 64, 72, rounding=7), shade=8, light=5)
        pen.poly("foil.light", [(136, 56), (160, 54), (146, 80), (134, 84)], alpha=0.8)
        pen.poly("foil.shade", [(164, 84), (186, 76), (186, 108), (158, 112)], alpha=0.7)
        pen.form("steel", rectangle(120, 66, 12, 34, rounding=3), shade=3)
        pen.form("steel", rectangle(188, 66, 12, 34, rounding=3), shade=3)
        dish = smooth([(118, 12, 0.2), (202, 12, 0.2), (190, 30), (160, 38), (130, 30)])
        pen.form("dish", dish, shade=5)
        pen.oval("dish.shade", 160, 13, 42, 5)
        pen.line("steel.shade", [(160, 14), (160, 0)], 2.4)
        pen.oval("foil.deep", 160, 0, 4)
        pen.line("steel.shade", [(148, 120), (142, 140)], 2.4)
        pen.line("steel.shade", [(172, 120), (178, 140)], 2.4)
    pen.anchor("top", 160, 40, size=60)


@draws(
    "space station",
    box=(380, 210),
    height_m=50,
    slots={"shell": "#e4e6e8", "panel": "#c98b3c", "steel": "#9aa4b2", "glass": "#7fb8d8"},
    recolour=("shell", "panel"),
    faces="front",
    stance="sky",
    aliases=("orbital station", "iss"),
    tags=("space",),
    shadow=(80, 300),
    is_lit_at_night=True,
)
def space_station(pen: Pen) -> None:
    """Draw a space station with a truss, eight solar panels and modules."""
    pen.box("steel", 20, 98, 340, 9, rounding=3)
    for k in range(18):
        pen.line("steel.deep", [(24 + k * 19, 99), (34 + k * 19, 106)], 1.4)
    for x in (30, 84, 266, 320):
        for top in (8, 116):
            panel = rectangle(x, top, 30, 84, rounding=2)
            pen.form("panel", panel, shade=4, light=3)
            for n in range(1, 6):
                pen.line("panel.deep", [(x, top + n * 14), (x + 30, top + n * 14)], 1.2)
            pen.line("panel.deep", [(x + 15, top), (x + 15, top + 84)], 1.6)
    pen.form("shell", rectangle(166, 34, 48, 58, rounding=14), shade=8, light=5)
    pen.form("shell", rectangle(162, 112, 56, 62, rounding=14), shade=8, light=5)
    pen.form("shell", rectangle(124, 82, 132, 40, rounding=18), shade=9, light=5)
    for x in (152, 228):
        pen.box("steel", x - 3, 83, 6, 38)
    pen.box("steel", 162, 140, 56, 5)
    pen.box("steel", 166, 60, 48, 4)
    for x in (136, 244):
        pen.oval("steel.deep", x, 102, 7)
        pen.oval("glass.lit", x, 102, 5)
    for k in range(3):
        pen.oval("steel.deep", 172 + k * 18, 102, 7)
        pen.oval("glass.lit", 172 + k * 18, 102, 5)
    pen.form("steel", rectangle(178, 172, 24, 16, rounding=4), shade=4)
    pen.form(
        "shell", polygon([(176, 204), (204, 204), (200, 186), (180, 186)], rounding=3), shade=4
    )
    pen.form("steel", rectangle(178, 20, 24, 16, rounding=4), shade=4)
    pen.line("steel", [(190, 20), (190, 4)], 2.4)
    pen.anchor("inside", 190, 104, size=100)
    pen.anchor("top", 190, 34, size=60)


@draws(
    "moon rover",
    box=(280, 200),
    height_m=2.4,
    slots={
        "shell": "#e9e6dc",
        "gold": "#e0b34c",
        "panel": "#3459a8",
        "tyre": "#3b3d47",
        "steel": "#9aa4b2",
        "lens": "#5a9fc9",
    },
    aliases=("rover", "mars rover", "lunar rover"),
    tags=("space", "wild"),
    shadow=(16, 264),
)
def moon_rover(pen: Pen) -> None:
    """Draw a six-wheeled rover with a camera mast, an antenna and a solar deck."""
    pen.line("steel.shade", [(50, 166), (88, 128), (140, 140), (196, 128), (238, 166)], 7)
    for x in (52, 140, 236):
        wheel(pen, x, 172, 27, hub="steel", has_arch=False)
        pen.edge("tyre.light", ellipse(x, 172, 23, 23), 1.6)
    pen.line("steel", [(52, 172), (92, 124), (142, 142), (142, 170)], 6)
    pen.line("steel", [(236, 172), (214, 126), (150, 130)], 6)
    pen.form(
        "gold", polygon([(58, 96), (222, 96), (212, 134), (74, 134)], rounding=6), shade=6, light=3
    )
    pen.form("shell", rectangle(46, 78, 188, 24, rounding=7), shade=5, light=4)
    pen.form(
        "panel", polygon([(36, 64), (152, 64), (158, 78), (30, 78)], rounding=2), shade=2, light=2
    )
    for k in range(1, 5):
        pen.line("panel.shine", [(36 + k * 23, 64), (31 + k * 25, 78)], 1.2)
    pen.line("steel", [(206, 80), (206, 40)], 7)
    pen.form("shell", rectangle(178, 10, 64, 32, rounding=8), shade=5, light=4)
    for x in (204, 226):
        pen.oval("#2a2c36", x, 26, 9)
        pen.oval("lens", x, 26, 6)
        pen.oval("#ffffff", x + 2, 24, 2)
    pen.line("steel", [(72, 64), (58, 16)], 3)
    pen.form(
        "shell",
        smooth([(36, 26, 0.2), (40, 4, 0.2), (56, 8), (62, 24, 0.3), (50, 30)]),
        shade=3,
        light=2,
    )
    pen.line("steel.shade", [(230, 104), (258, 96), (268, 126)], 5)
    pen.form("steel", rectangle(259, 122, 16, 12, rounding=3), shade=3)
    pen.anchor("seat", 110, 64, size=90)
    pen.anchor("top", 100, 64, size=90)
    pen.anchor("inside", 140, 80, size=60)
