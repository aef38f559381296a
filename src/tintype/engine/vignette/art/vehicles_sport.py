"""Owns the drawings of vehicles for racing, play and rough ground: race cars, karts, tanks, sleds.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import headlight, letter, lug_wheel, pane, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.vehicles import SLOTS
from tintype.engine.vignette.art.vehicles_work import tracks


@draws(
    "race car",
    box=(340, 112),
    height_m=1.0,
    slots={**SLOTS, "paint": "#d8322e", "mark": "#f6f1e4", "wing": "#2f2d37", "helmet": "#f0c33c"},
    recolour=("paint", "mark"),
    aliases=("racing car", "racecar", "formula one car", "formula 1 car", "f1 car"),
    tags=("road", "race"),
    shadow=(20, 320),
)
def race_car(pen: Pen) -> None:
    """Draw a single-seat racing car with wings and open wheels."""
    wheel(pen, 262, 80, 26, has_arch=False)
    pen.form(
        "wing",
        polygon([(4, 14), (46, 14), (52, 24), (46, 58), (34, 58), (34, 30), (4, 30)], rounding=3),
        shade=4,
        light=2,
    )
    pen.form("paint", rectangle(2, 10, 48, 9, rounding=3), shade=2, light=2)
    pen.form(
        "paint.deep",
        smooth([(112, 42, 0.2), (124, 10, 0.3), (140, 8, 0.3), (150, 40, 0.2)]),
        shade=3,
    )
    pen.form(
        "helmet",
        smooth([(160, 42), (158, 24), (172, 13), (188, 18), (192, 32), (188, 44)]),
        shade=4,
        light=3,
    )
    pen.blob("wing", [(176, 24, 0.3), (192, 24, 0.3), (192, 34, 0.3), (178, 34, 0.3)])
    body = smooth(
        [
            (28, 62, 0.3),
            (90, 42),
            (140, 36),
            (158, 44),
            (196, 48),
            (204, 38, 0.3),
            (240, 54),
            (322, 76),
            (332, 86, 0.3),
            (322, 92, 0.3),
            (40, 94, 0.3),
            (26, 84),
        ]
    )
    pen.form("paint", body, shade=6, light=4)
    with pen.inside(body):
        pen.blob(
            "mark", [(20, 72, 0), (150, 66), (340, 84, 0), (340, 90, 0), (150, 74), (20, 80, 0)]
        )
        pen.blob("paint.deep", [(106, 96), (120, 70), (180, 72), (196, 96)])
    pen.oval("mark", 102, 56, 14)
    letter(pen, 90, 44, 24, 24, "7", ink="wing", margin=0.12)
    pen.form("wing", polygon([(300, 88), (338, 88), (338, 98), (292, 98)], rounding=2), shade=2)
    pen.form("paint", polygon([(318, 74), (336, 78), (338, 92), (322, 92)], rounding=2), shade=2)
    wheel(pen, 74, 78, 32, has_arch=False)
    wheel(pen, 272, 82, 28, has_arch=False)
    pen.anchor("seat", 176, 44, size=40)
    pen.anchor("inside", 176, 44, size=40)
    pen.anchor("top", 128, 10, size=40)


@draws(
    "go-kart",
    box=(220, 120),
    height_m=0.85,
    slots={**SLOTS, "paint": "#3578c9", "mark": "#f0c33c", "frame": "#4a4c58"},
    recolour=("paint", "mark"),
    aliases=("kart", "gokart", "go kart", "soapbox car"),
    tags=("race", "toy"),
    shadow=(16, 204),
)
def go_kart(pen: Pen) -> None:
    """Draw a low go-kart with a seat and a steering wheel."""
    pen.line("frame", [(30, 92), (196, 92)], 8)
    pen.form("frame", rectangle(36, 60, 34, 30, rounding=4), shade=4, light=2)
    pen.line("chrome", [(44, 60), (28, 52), (12, 58)], 5)
    pen.form(
        "frame",
        smooth(
            [
                (70, 90, 0.3),
                (60, 46, 0.5),
                (72, 36),
                (84, 46),
                (92, 80),
                (124, 84, 0.4),
                (122, 94, 0.3),
            ]
        ),
        shade=4,
        light=3,
    )
    pen.anchor("seat", 102, 84, size=60)
    pen.anchor("inside", 102, 80, size=100)
    pen.anchor("cockpit", 102, 88, size=66)
    pen.line("frame", [(158, 84), (136, 56)], 4)
    pen.line("tyre", [(130, 66), (142, 44)], 6)
    with pen.group():
        pen.form(
            "paint",
            smooth(
                [
                    (134, 92, 0.3),
                    (142, 66, 0.4),
                    (166, 58),
                    (200, 72),
                    (214, 90),
                    (208, 100, 0.4),
                    (136, 100, 0.3),
                ]
            ),
            shade=5,
            light=4,
        )
        pen.oval("mark", 166, 80, 12)
        letter(pen, 156, 70, 20, 20, "3", ink="frame", margin=0.1)
        pen.form("paint", rectangle(64, 84, 62, 18, rounding=6), shade=4, light=3)
        for x, r in ((44, 28), (182, 25)):
            wheel(pen, x, 119 - r, r, has_arch=False)
    pen.anchor("top", 102, 84, size=50)


@draws(
    "monster truck",
    box=(300, 230),
    height_m=3.2,
    slots={**SLOTS, "paint": "#6a3fa8", "flame": "#f7a13c", "rim": "#d5dae0"},
    recolour=("paint", "flame"),
    aliases=("bigfoot truck",),
    tags=("race",),
    shadow=(14, 286),
    is_lit_at_night=True,
)
def monster_truck(pen: Pen) -> None:
    """Draw a pickup on gigantic wheels with flames on its side."""
    headlight(pen, 286, 94, reach=50)
    for x in (78, 222):
        pen.line("chrome.shade", [(x, 160), (x + 14, 118)], 6)
        pen.line("chrome.shade", [(x, 160), (x - 14, 118)], 6)
    pen.box("tyre.light", 60, 154, 180, 10, rounding=4)
    body = smooth(
        [
            (14, 84, 0.3),
            (20, 68, 0.4),
            (104, 66, 0.2),
            (112, 26, 0.4),
            (126, 14),
            (184, 14, 0.5),
            (212, 62, 0.5),
            (266, 68),
            (286, 82),
            (290, 112, 0.4),
            (280, 122, 0.3),
            (20, 122, 0.3),
            (12, 110),
        ]
    )
    pen.form("paint", body, shade=7, light=5)
    with pen.inside(body):
        pen.blob(
            "flame",
            [
                (300, 84, 0),
                (240, 78),
                (190, 88, 0),
                (210, 92),
                (140, 92, 0),
                (176, 100),
                (110, 108, 0),
                (180, 114),
                (300, 118, 0),
            ],
        )
        pen.blob(
            "flame.pale",
            [(300, 94, 0), (246, 92), (214, 98, 0), (232, 102), (190, 108, 0), (300, 112, 0)],
        )
    pane(pen, polygon([(122, 60), (128, 28), (136, 23), (152, 23), (152, 60)], rounding=5))
    pane(pen, polygon([(160, 23), (180, 23), (202, 60), (160, 60)], rounding=5), streak=0.15)
    pen.line("chrome", [(106, 66), (106, 8), (116, 6)], 5)
    for x in (112, 126):
        pen.oval("lamp.lit", x, 7, 6, 5)
    pen.blob("lamp.lit", [(274, 82), (285, 88), (288, 98), (276, 98)])
    pen.box("tail.lit" if pen.is_night else "tail", 13, 84, 7, 18, rounding=2)
    for x in (72, 226):
        lug_wheel(pen, x, 168, 62)
    pen.anchor("seat", 166, 58, size=44)
    pen.anchor("inside", 166, 58, size=44)
    pen.anchor("top", 60, 68, size=80)


@draws(
    "tank",
    box=(340, 160),
    height_m=2.6,
    slots={"paint": "#6f7f4f", "steel": "#4a4f45", "tyre": "#33343a", "mark": "#f0ead8"},
    aliases=("army tank", "military tank", "panzer"),
    tags=("road",),
    shadow=(20, 270),
)
def tank(pen: Pen) -> None:
    """Draw a tank with a turret and a long gun."""
    pen.limb("paint.shade", [(180, 54), (318, 44)], (13, 9))
    pen.form("steel", rectangle(310, 36, 26, 16, rounding=4), shade=3, light=2)
    pen.form(
        "paint",
        smooth(
            [
                (84, 78, 0.3),
                (92, 44, 0.5),
                (112, 34),
                (172, 32, 0.5),
                (206, 48, 0.5),
                (210, 78, 0.3),
            ]
        ),
        shade=7,
        light=4,
    )
    pen.form("paint", rectangle(116, 22, 42, 13, rounding=5), shade=3, light=2)
    pen.line("steel", [(98, 42), (86, 4)], 1.8)
    pen.poly(
        "mark",
        [
            (140, 44),
            (143, 52),
            (152, 52),
            (145, 57),
            (148, 65),
            (140, 60),
            (132, 65),
            (135, 57),
            (128, 52),
            (137, 52),
        ],
    )
    pen.form(
        "paint",
        polygon([(22, 98), (40, 74), (244, 74), (284, 100), (272, 116), (32, 116)], rounding=4),
        shade=6,
        light=4,
    )
    for x in (60, 88, 220):
        pen.line("paint.deep", [(x, 80), (x - 4, 96)], 2)
    tracks(pen, 14, 104, 272, 54)
    pen.form(
        "paint.shade",
        smooth(
            [(8, 112, 0.3), (16, 100, 0.4), (282, 100, 0.4), (296, 114, 0.3), (280, 112), (20, 112)]
        ),
        shade=2,
    )
    pen.anchor("seat", 136, 24, size=50)
    pen.anchor("inside", 136, 30, size=40)
    pen.anchor("top", 136, 22, size=60)


@draws(
    "golf cart",
    box=(220, 180),
    height_m=1.8,
    slots={**SLOTS, "paint": "#f3f1e8", "seat": "#c98f5a", "roof": "#3f7f5a"},
    recolour=("paint", "roof"),
    aliases=("golf buggy", "golf car"),
    tags=("sport",),
    shadow=(20, 200),
)
def golf_cart(pen: Pen) -> None:
    """Draw a golf cart with a roof and a bag of clubs behind."""
    for k, x in enumerate((24, 32, 40)):
        pen.line("chrome", [(x + 6, 70), (x - 4 + k * 2, 44)], 2.4)
        pen.oval("chrome", x - 5 + k * 2, 42, 5, 4)
    pen.form(
        "roof",
        smooth([(24, 110, 0.3), (26, 66, 0.4), (50, 66, 0.4), (52, 110, 0.3)]),
        shade=4,
        light=3,
    )
    for a, b in (((64, 100), (66, 20)), ((176, 104), (152, 20))):
        pen.line("chrome.shade", [a, b], 5)
    pen.form(
        "seat",
        smooth(
            [(74, 112, 0.3), (68, 70, 0.5), (80, 66), (88, 98), (128, 102, 0.4), (126, 116, 0.3)]
        ),
        shade=4,
        light=3,
    )
    pen.line("tyre", [(160, 96), (142, 80)], 4)
    pen.line("tyre", [(136, 88), (148, 70)], 5)
    pen.anchor("seat", 106, 102, size=60)
    pen.anchor("inside", 108, 98, size=100)
    pen.anchor("cockpit", 108, 104, size=120)
    with pen.group():
        pen.form(
            "roof",
            smooth([(50, 22, 0.3), (58, 10, 0.5), (110, 6), (166, 12, 0.5), (172, 24, 0.3)]),
            shade=4,
            light=3,
        )
        pen.form(
            "paint",
            smooth(
                [
                    (16, 138, 0.3),
                    (20, 112, 0.4),
                    (128, 112, 0.3),
                    (134, 140, 0.3),
                    (156, 140, 0.3),
                    (166, 98, 0.4),
                    (186, 96, 0.5),
                    (204, 122),
                    (206, 148, 0.4),
                    (20, 152, 0.4),
                ]
            ),
            shade=6,
            light=4,
        )
        pen.oval("lamp.lit", 199, 124, 5, 7)
        for x in (56, 176):
            wheel(pen, x, 156, 23)
    pen.anchor("top", 110, 8, size=90)


@draws(
    "snowmobile",
    box=(290, 150),
    height_m=1.3,
    slots={**SLOTS, "paint": "#2f8fa8", "seat": "#33323c", "ski": "#c3cad2", "steel": "#5a6070"},
    aliases=("ski-doo", "snow scooter", "skidoo"),
    tags=("winter",),
    shadow=(20, 270),
    is_lit_at_night=True,
)
def snowmobile(pen: Pen) -> None:
    """Draw a snowmobile with a track, a windscreen and a ski."""
    headlight(pen, 246, 70, reach=50)
    pen.line("seat.light", [(206, 100), (226, 138)], 7)
    pen.line("ski", [(150, 146), (258, 146), (282, 130)], 7)
    tracks(pen, 20, 108, 160, 38)
    pen.form(
        "seat",
        smooth(
            [(16, 78, 0.4), (24, 60, 0.5), (64, 66), (128, 70, 0.4), (140, 90, 0.4), (28, 94, 0.4)]
        ),
        shade=5,
        light=3,
    )
    body = smooth(
        [
            (20, 100, 0.3),
            (24, 86, 0.4),
            (120, 86),
            (146, 62),
            (184, 48),
            (236, 60),
            (262, 92, 0.4),
            (240, 112),
            (180, 122, 0.4),
            (30, 116, 0.3),
        ]
    )
    pen.form("paint", body, shade=7, light=5)
    pen.blob("paint.deep", [(150, 84), (190, 70), (232, 80), (196, 92)])
    pen.blob("paint.pale", [(160, 64), (196, 54), (224, 60), (192, 60)], alpha=0.7)
    pen.poly("glass", [(172, 54), (162, 18), (172, 16), (202, 54)], alpha=0.8)
    pen.line("seat", [(160, 62), (144, 42), (128, 44)], 5)
    pen.oval("lamp.lit", 243, 72, 9, 7, tilt=30)
    pen.anchor("seat", 80, 66, size=70)
    pen.anchor("top", 80, 66, size=70)


@draws(
    "jet ski",
    box=(260, 140),
    height_m=1.2,
    slots={"paint": "#f0b53a", "mark": "#2f5f9a", "seat": "#33323c", "steel": "#6a7382"},
    recolour=("paint", "mark"),
    ground=118,
    stance="water",
    aliases=("water scooter", "jetski"),
    tags=("sea", "lake"),
    shadow=(30, 220),
)
def jet_ski(pen: Pen) -> None:
    """Draw a water scooter with spray behind."""
    pen.blob(
        "#f4f8fa",
        [(2, 116, 0.2), (10, 84), (22, 100), (30, 76), (44, 98), (56, 118, 0.2)],
        alpha=0.85,
    )
    pen.form(
        "seat",
        smooth([(40, 70, 0.4), (48, 52, 0.5), (90, 54), (138, 62, 0.4), (146, 82, 0.4)]),
        shade=5,
        light=3,
    )
    pen.line("steel", [(170, 58), (150, 30), (134, 32)], 6)
    pen.line("seat", [(142, 32), (128, 33)], 9)
    pen.anchor("seat", 90, 56, size=60)
    pen.anchor("top", 90, 56, size=60)
    with pen.in_front():
        hull = smooth(
            [
                (28, 88, 0.3),
                (36, 74, 0.4),
                (140, 78),
                (160, 52),
                (184, 46),
                (220, 66),
                (252, 88, 0.2),
                (234, 110),
                (210, 120, 0.3),
                (44, 120, 0.3),
            ]
        )
        pen.form("paint", hull, shade=7, light=4)
        with pen.inside(hull):
            pen.blob("mark", [(20, 100, 0), (150, 96), (260, 84, 0), (260, 130, 0), (20, 130, 0)])
            pen.blob("paint.light", [(150, 74), (180, 54), (214, 70), (184, 66)])
        pen.blob(
            "#f4f8fa",
            [
                (20, 120, 0.2),
                (48, 110),
                (80, 118),
                (120, 112),
                (170, 119),
                (214, 112),
                (240, 121, 0.2),
                (130, 127),
            ],
            alpha=0.85,
        )


@draws(
    "cable car",
    box=(220, 240),
    height_m=4,
    slots={"cabin": "#d8423a", "trim": "#f6f1e4", "glass": "#a9d3e2", "steel": "#6a7382"},
    recolour=("cabin", "trim"),
    faces="front",
    stance="sky",
    aliases=("gondola lift", "ski lift", "aerial tramway", "chairlift", "ropeway"),
    tags=("mountain", "winter"),
    shadow=(50, 170),
    is_lit_at_night=True,
)
def cable_car(pen: Pen) -> None:
    """Draw a cabin that hangs from a cable."""
    pen.line("steel", [(0, 26), (220, 10)], 3.4)
    pen.form("steel", rectangle(72, 10, 76, 16, rounding=6), shade=3, light=2)
    for x in (84, 110, 136):
        pen.oval("steel.deep", x, 18, 6)
    pen.line("steel", [(110, 24), (110, 70), (110, 98)], 7)
    pen.line("steel", [(110, 70), (66, 98)], 5)
    pen.line("steel", [(110, 70), (154, 98)], 5)
    body = smooth(
        [
            (32, 112, 0.5),
            (56, 96),
            (164, 96),
            (188, 112, 0.5),
            (196, 170),
            (182, 226, 0.4),
            (160, 236),
            (60, 236),
            (38, 226, 0.4),
            (24, 170),
        ]
    )
    pen.form("cabin", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("trim", 0, 186, 220, 8)
    for a, b in ((38, 84), (90, 130), (136, 182)):
        pane(pen, rectangle(a, 116, b - a, 58, rounding=8))
    pen.line("cabin.deep", [(110, 186), (110, 234)], 2)
    pen.anchor("inside", 110, 178, size=60)
    pen.anchor("seat", 110, 178, size=60)
    pen.anchor("top", 110, 98, size=100)


@draws(
    "rickshaw",
    box=(270, 200),
    height_m=1.9,
    slots={
        "body": "#c8323a",
        "hood": "#3f7f6a",
        "trim": "#e0b34c",
        "tyre": "#2f2d37",
        "wood": "#8a5a38",
    },
    recolour=("body", "hood"),
    aliases=("pulled rickshaw",),
    tags=("road", "town"),
    shadow=(30, 250),
    along=("hood",),
)
def rickshaw(pen: Pen) -> None:
    """Draw a two-wheeled rickshaw with a folding hood and long shafts."""
    pen.limb("wood", [(70, 140), (180, 152), (266, 128)], (7, 5))
    pen.line("wood", [(258, 120), (268, 136)], 6)
    pen.form(
        "hood",
        smooth(
            [
                (36, 104, 0.2),
                (28, 56),
                (60, 16),
                (116, 8),
                (150, 28, 0.2),
                (100, 44),
                (78, 104, 0.2),
            ]
        ),
        shade=6,
        light=4,
    )
    for pts in ([(52, 104), (46, 60), (76, 22)], [(66, 104), (66, 60), (104, 20)]):
        pen.line("hood.shade", pts, 2)
    pen.line("trim", [(150, 28), (100, 44), (80, 102)], 3)
    pen.form(
        "body.shade",
        smooth(
            [(66, 132, 0.3), (60, 86, 0.4), (76, 80), (84, 116), (136, 118, 0.4), (136, 132, 0.3)]
        ),
        shade=3,
        light=2,
    )
    pen.anchor("seat", 112, 118, size=60)
    pen.anchor("inside", 112, 118, size=60)
    with pen.in_front():
        pen.form(
            "body",
            smooth(
                [
                    (44, 100, 0.4),
                    (60, 104),
                    (74, 126),
                    (142, 126, 0.3),
                    (150, 146),
                    (186, 150, 0.3),
                    (184, 160, 0.3),
                    (80, 158),
                    (50, 136),
                ]
            ),
            shade=6,
            light=4,
        )
        pen.line("trim", [(48, 104), (70, 134), (144, 138)], 2.6)
        for k in range(14):
            a = ellipse(96, 148, 44, 44)
            with pen.turned(k * 360 / 14, 96, 148):
                pen.line("trim", [(96, 148), (96, 108)], 1.8)
            if k == 13:
                pen.edge("tyre", a, 7)
                pen.edge("trim", ellipse(96, 148, 38, 38), 2)
        pen.oval("trim", 96, 148, 6)
    pen.anchor("top", 90, 12, size=60)
