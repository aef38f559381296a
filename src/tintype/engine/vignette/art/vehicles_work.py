"""Owns the drawings of working machines: tractors, excavators, cranes.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import headlight, lug_wheel, pane, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen

SLOTS = {
    "paint": "#eeb02f",
    "steel": "#5a6070",
    "glass": "#a9d3e2",
    "tyre": "#2f2d37",
    "rim": "#d9a02a",
    "chrome": "#b9c0c9",
    "lamp": "#fdeeb5",
}
"""What working machines are made of."""


def tracks(pen: Pen, x: float, y: float, width: float, height: float = 44) -> None:
    """Draw a crawler track that stands on `y` + `height`."""
    belt = rectangle(x, y, width, height, rounding=height / 2)
    pen.fill("tyre", belt)
    pen.edge(
        "tyre.light", rectangle(x + 3, y + 3, width - 6, height - 6, rounding=height / 2 - 3), 2
    )
    pen.box("steel.deep", x + 8, y + 8, width - 16, height - 16, rounding=height / 2 - 8)
    n = max(3, round(width / 38))
    r = height * 0.26
    for k in range(n):
        cx = x + height / 2 + (width - height) * k / (n - 1)
        pen.form("steel", ellipse(cx, y + height / 2 + 2, r, r), shade=2, light=1.5)
        pen.oval("steel.deep", cx, y + height / 2 + 2, r * 0.35)
    k = x + height / 2
    while k < x + width - height / 2:
        pen.box("tyre.line", k, y + height - 3, 6, 3)
        k += 13


@draws(
    "tractor",
    box=(300, 220),
    height_m=2.9,
    slots={**SLOTS, "paint": "#c8372f", "rim": "#f0c33c"},
    recolour=("paint", "rim"),
    aliases=("farm tractor",),
    tags=("farm", "field"),
    shadow=(18, 284),
    is_lit_at_night=True,
)
def tractor(pen: Pen) -> None:
    """Draw a farm tractor with a large rear wheel, a cab and a smoking pipe's stack."""
    headlight(pen, 284, 120, reach=50)
    pen.line("steel.deep", [(212, 90), (212, 36), (218, 26)], 8)
    pen.box("steel", 205, 54, 14, 34, rounding=5)
    pen.form(
        "paint.deep",
        smooth([(30, 104, 0.3), (40, 70), (90, 56), (140, 70), (158, 110, 0.3)]),
        shade=0,
    )
    pen.poly("steel.deep", [(60, 100), (70, 24), (78, 24), (72, 100)])
    cab = polygon([(70, 22), (150, 22), (164, 106), (62, 106)], rounding=4)
    pane(pen, cab, streak=0.3)
    pen.anchor("seat", 110, 104, size=56)
    pen.anchor("inside", 112, 84, size=90)
    pen.anchor("cockpit", 114, 90, size=90)
    for a, b in (((74, 22), (66, 106)), ((148, 22), (162, 106)), ((116, 22), (118, 106))):
        pen.line("paint.shade", [a, b], 6)
    with pen.group():
        pen.form("paint", rectangle(58, 8, 106, 16, rounding=6), shade=4, light=3)
        pen.box("steel", 118, 134, 138, 26, rounding=4)
        hood = smooth(
            [(156, 88, 0.3), (262, 88, 0.5), (284, 104, 0.5), (286, 144, 0.3), (150, 148, 0.3)]
        )
        pen.form("paint", hood, shade=8, light=5)
        for k in range(4):
            pen.box("paint.deep", 186 + k * 14, 106, 6, 26, rounding=2)
        pen.box("steel", 276, 100, 11, 42, rounding=3)
        pen.oval("lamp.lit", 280, 112, 6, 8)
        fender = smooth(
            [
                (16, 130, 0.3),
                (30, 88),
                (84, 66),
                (136, 88),
                (156, 132, 0.3),
                (140, 134),
                (84, 92),
                (34, 134),
            ]
        )
        lug_wheel(pen, 84, 152, 67)
        pen.form("paint", fender, shade=5, light=3)
        lug_wheel(pen, 244, 180, 39)
    pen.anchor("top", 112, 8, size=90)


@draws(
    "trailer",
    box=(300, 130),
    height_m=1.7,
    slots={"paint": "#3f7d4a", "steel": "#5a6070", "tyre": "#2f2d37", "rim": "#d9a02a"},
    recolour=("paint", "rim"),
    aliases=("farm trailer", "hay trailer", "utility trailer", "flatbed trailer", "farm wagon"),
    tags=("farm", "road"),
    shadow=(24, 240),
)
def trailer(pen: Pen) -> None:
    """Draw an open trailer with boards around its bed and a drawbar to the right."""
    pen.box("paint.deep", 8, 26, 236, 30)
    pen.anchor("inside", 126, 44, size=216)
    pen.anchor("top", 126, 44, size=216)
    pen.line("steel", [(236, 82), (270, 88), (294, 88)], 8)
    pen.line("steel.shade", [(280, 90), (280, 126)], 5)
    pen.oval("steel.deep", 293, 88, 6)
    pen.anchor("hitch", 293, 88)
    with pen.in_front():
        pen.form("steel", rectangle(14, 74, 226, 13, rounding=3), shade=4, light=2)
        side = rectangle(4, 24, 244, 54, rounding=4)
        pen.form("paint", side, shade=8, light=4)
        for y in (41, 59):
            pen.line("paint.deep", [(8, y), (244, y)], 2.4)
        for x in (8, 66, 126, 186, 236):
            pen.form("paint.shade", rectangle(x, 20, 9, 60, rounding=2), shade=2, light=2)
        for x in (88, 158):
            wheel(pen, x, 98, 31, hub="rim")


@draws(
    "excavator",
    box=(360, 240),
    height_m=3.6,
    slots=SLOTS,
    aliases=("digger", "backhoe", "power shovel"),
    tags=("construction",),
    shadow=(20, 220),
    is_lit_at_night=True,
)
def excavator(pen: Pen) -> None:
    """Draw a crawler excavator with its arm stretched out and its bucket down."""
    tracks(pen, 14, 192, 200, 48)
    pen.form("steel", rectangle(70, 172, 90, 24, rounding=5), shade=5)
    pen.line("chrome", [(150, 118), (206, 60)], 6)
    boom = smooth(
        [
            (136, 150, 0.4),
            (150, 96),
            (196, 36),
            (216, 18, 0.5),
            (236, 24, 0.5),
            (226, 48),
            (184, 100),
            (170, 156, 0.4),
        ]
    )
    pen.line("chrome", [(214, 30), (280, 44)], 6)
    arm = smooth(
        [
            (210, 20, 0.5),
            (228, 12, 0.5),
            (262, 44),
            (332, 130, 0.4),
            (326, 142, 0.5),
            (310, 138, 0.4),
            (244, 60),
        ]
    )
    pen.form("paint.shade", arm, shade=5, light=3)
    pen.form("paint", boom, shade=6, light=4)
    pen.oval("steel", 222, 26, 8)
    pen.line("chrome", [(284, 76), (334, 160)], 5)
    bucket = smooth(
        [
            (314, 136, 0.3),
            (338, 140, 0.3),
            (356, 176),
            (346, 206, 0.2),
            (326, 220),
            (296, 214, 0.2),
            (290, 198, 0.1),
            (312, 184),
            (320, 162),
        ]
    )
    pen.form("steel", bucket, shade=6, light=3)
    for x in (290, 300, 311):
        pen.poly("chrome", [(x, 205), (x + 9, 212), (x - 2, 220)])
    body = smooth(
        [(14, 172, 0.4), (16, 128, 0.4), (28, 116, 0.5), (110, 112, 0.3), (112, 172, 0.2)]
    )
    pen.form("paint", body, shade=7, light=4)
    for k in range(4):
        pen.line("paint.deep", [(32, 132 + k * 8), (64, 132 + k * 8)], 2.4)
    pen.form("steel", rectangle(12, 156, 190, 20, rounding=5), shade=4, light=2)
    cab = smooth(
        [
            (100, 164, 0.2),
            (100, 82, 0.4),
            (110, 70, 0.4),
            (168, 70, 0.5),
            (184, 112, 0.3),
            (186, 164, 0.2),
        ]
    )
    pen.form("paint", cab, shade=6, light=4)
    pane(
        pen,
        smooth(
            [
                (108, 124, 0.2),
                (108, 86, 0.4),
                (116, 79, 0.4),
                (162, 79, 0.5),
                (176, 112, 0.3),
                (178, 124, 0.2),
            ]
        ),
    )
    pen.line("paint", [(142, 76), (144, 126)], 5)
    pen.oval("lamp.lit", 164, 68, 7, 4)
    pen.box("steel", 40, 96, 8, 20, rounding=2)
    pen.anchor("bucket", 318, 214)
    pen.anchor("seat", 140, 124, size=50)
    pen.anchor("inside", 140, 124, size=50)
    pen.anchor("top", 60, 114, size=60)


@draws(
    "bulldozer",
    box=(310, 190),
    height_m=3.2,
    slots=SLOTS,
    aliases=("dozer", "earth mover"),
    tags=("construction",),
    shadow=(30, 290),
    is_lit_at_night=True,
)
def bulldozer(pen: Pen) -> None:
    """Draw a bulldozer on tracks with a curved blade."""
    pen.line("steel.deep", [(186, 80), (186, 34)], 8)
    cab = polygon([(66, 24), (134, 24), (140, 104), (58, 104)], rounding=4)
    pane(pen, cab)
    pen.anchor("seat", 98, 102, size=50)
    pen.anchor("inside", 98, 92, size=80)
    pen.anchor("cockpit", 98, 98, size=80)
    for a, b in (((69, 24), (62, 104)), ((132, 24), (137, 104)), ((100, 24), (100, 104))):
        pen.line("paint.shade", [a, b], 6)
    with pen.group():
        pen.form("paint", rectangle(54, 10, 92, 17, rounding=6), shade=4, light=3)
        hood = smooth(
            [
                (40, 150, 0.2),
                (46, 100, 0.3),
                (136, 96, 0.2),
                (142, 80, 0.3),
                (220, 84, 0.5),
                (232, 100, 0.4),
                (232, 150, 0.2),
            ]
        )
        pen.form("paint", hood, shade=8, light=5)
        for k in range(4):
            pen.box("paint.deep", 162 + k * 14, 96, 7, 24, rounding=2)
        pen.box("steel", 224, 96, 10, 46, rounding=3)
        pen.oval("lamp.lit", 214, 82, 6, 5)
        tracks(pen, 24, 134, 216, 54)
        pen.line("steel", [(124, 166), (270, 158)], 12)
        pen.line("chrome", [(206, 112), (268, 132)], 6)
        blade = smooth(
            [
                (276, 84, 0.1),
                (262, 120),
                (272, 166),
                (302, 188, 0.1),
                (282, 188, 0.3),
                (256, 168),
                (248, 120),
                (262, 82, 0.2),
            ]
        )
        pen.form("paint", blade, shade=5, light=3)
        pen.line("steel.light", [(276, 88), (264, 122), (274, 164), (300, 186)], 3)
    pen.anchor("top", 100, 10, size=80)


@draws(
    "dump truck",
    box=(360, 200),
    height_m=3.6,
    slots={**SLOTS, "rim": "#b9c0c9", "load": "#9a7a56"},
    variants=("empty", "full"),
    aliases=("tipper", "tipper truck", "dumper"),
    tags=("construction", "road"),
    shadow=(30, 340),
    is_lit_at_night=True,
)
def dump_truck(pen: Pen) -> None:
    """Draw a dump truck, empty or loaded with earth."""
    headlight(pen, 350, 136)
    pen.box("steel.deep", 30, 144, 300, 16, rounding=3)
    pen.anchor("inside", 120, 74, size=160)
    pen.anchor("seat", 296, 100, size=40)
    pen.anchor("driver", 302, 104, size=54)
    if pen.variant == "full":
        pen.form(
            "load",
            smooth([(20, 66, 0.3), (60, 38), (110, 26), (160, 34), (224, 62, 0.3), (120, 76)]),
            shade=6,
            light=3,
        )
        for x, y in ((90, 44), (140, 42), (176, 54), (60, 56)):
            pen.oval("load.shade", x, y, 8, 5)
    else:
        pen.poly("paint.deep", [(14, 58), (240, 58), (226, 72), (30, 72)])
    pen.form(
        "paint",
        smooth(
            [
                (252, 156, 0.1),
                (254, 62, 0.3),
                (264, 54, 0.4),
                (314, 54, 0.5),
                (326, 66),
                (338, 104, 0.4),
                (350, 112, 0.4),
                (352, 148, 0.3),
                (344, 158, 0.3),
            ]
        ),
        shade=8,
        light=5,
    )
    pane(
        pen,
        smooth([(276, 68, 0.3), (308, 68, 0.4), (316, 74, 0.4), (328, 104, 0.3), (276, 104, 0.3)]),
    )
    pen.line("paint.deep", [(268, 64), (268, 146)], 1.8)
    pen.box("chrome", 278, 114, 14, 4, rounding=2)
    pen.blob("lamp.lit", [(338, 124), (350, 124), (351, 138), (338, 138)])
    pen.box("steel", 322, 148, 36, 11, rounding=4)
    with pen.in_front():
        bed = polygon(
            [(4, 62), (210, 62), (226, 40), (290, 40), (290, 50), (240, 52), (236, 146), (40, 146)],
            rounding=4,
        )
        pen.form("paint", bed, shade=8, light=4)
        for x in (64, 110, 156, 202):
            pen.box("paint.shade", x, 68, 9, 74)
            pen.box("paint.light", x - 3, 68, 3, 74)
        for x in (80, 150, 306):
            wheel(pen, x, 168, 32, hub="rim")
    pen.anchor("top", 120, 62, size=160)


@draws(
    "cement mixer",
    box=(380, 206),
    height_m=3.8,
    slots={**SLOTS, "paint": "#e8743b", "drum": "#f0ede4", "rim": "#b9c0c9"},
    recolour=("paint", "drum"),
    aliases=("concrete mixer", "cement truck", "concrete truck", "mixer truck"),
    tags=("construction", "road"),
    shadow=(30, 360),
    is_lit_at_night=True,
)
def cement_mixer(pen: Pen) -> None:
    """Draw a truck with a turning, striped drum."""
    headlight(pen, 368, 144)
    pen.box("steel.deep", 20, 150, 330, 16, rounding=3)
    pen.poly("steel", [(24, 150), (40, 62), (52, 62), (48, 150)])
    pen.poly("steel", [(232, 150), (236, 96), (256, 96), (258, 150)])
    drum = smooth(
        [
            (34, 52, 0.3),
            (58, 44, 0.3),
            (120, 12),
            (200, 40),
            (246, 92, 0.4),
            (240, 122, 0.4),
            (160, 148),
            (84, 132),
            (40, 84, 0.3),
        ]
    )
    pen.form("drum", drum, shade=12, light=6)
    with pen.inside(drum):
        for x in (66, 126, 186):
            pen.blob(
                "paint",
                [
                    (x, 0, 0),
                    (x + 24, 0, 0),
                    (x + 50, 70),
                    (x + 34, 160, 0),
                    (x + 12, 160, 0),
                    (x + 26, 70),
                ],
                alpha=0.9,
            )
        pen.fill("#33285c.raw", drum.plus(drum.moved(-6, -12)), alpha=0.22)
    pen.form("steel", smooth([(14, 40, 0.2), (44, 36, 0.2), (52, 60, 0.3), (26, 74, 0.3)]), shade=4)
    pen.poly("steel", [(14, 74), (28, 70), (26, 120), (6, 136)])
    pen.form(
        "paint",
        smooth(
            [
                (268, 162, 0.1),
                (270, 66, 0.3),
                (280, 58, 0.4),
                (332, 58, 0.5),
                (344, 70),
                (356, 110, 0.4),
                (368, 118, 0.4),
                (370, 154, 0.3),
                (362, 164, 0.3),
            ]
        ),
        shade=8,
        light=5,
    )
    pane(
        pen,
        smooth([(294, 72, 0.3), (326, 72, 0.4), (334, 78, 0.4), (346, 110, 0.3), (294, 110, 0.3)]),
    )
    pen.line("paint.deep", [(286, 68), (286, 152)], 1.8)
    pen.blob("lamp.lit", [(356, 130), (368, 130), (369, 144), (356, 144)])
    pen.box("steel", 340, 154, 36, 11, rounding=4)
    for x in (84, 152, 322):
        wheel(pen, x, 175, 31, hub="rim")
    pen.anchor("seat", 312, 108, size=40)
    pen.anchor("inside", 312, 108, size=40)
    pen.anchor("top", 130, 14, size=100)


@draws(
    "forklift",
    box=(270, 220),
    height_m=2.2,
    slots={**SLOTS, "paint": "#e8743b", "rim": "#b9c0c9", "wood": "#c99a5b"},
    variants=("empty", "full", "raised"),
    aliases=("fork lift", "forklift truck", "lift truck"),
    tags=("construction", "shop"),
    shadow=(16, 200),
)
def forklift(pen: Pen) -> None:
    """Draw a forklift, its fork empty, with boxes on it, or raised for what is named."""
    pen.line("steel", [(44, 118), (60, 44), (146, 44), (160, 128)], 8)
    pen.form(
        "steel",
        smooth(
            [(80, 130, 0.3), (76, 92, 0.4), (90, 88), (96, 120), (128, 124, 0.4), (128, 134, 0.3)]
        ),
        shade=3,
        light=2,
    )
    pen.anchor("seat", 108, 122, size=50)
    pen.anchor("inside", 108, 118, size=90)
    pen.anchor("cockpit", 108, 122, size=110)
    pen.line("tyre", [(136, 118), (126, 98)], 4)
    pen.box("steel.deep", 176, 12, 10, 178)
    pen.box("steel", 188, 12, 9, 178)
    for y in (16, 96, 176):
        pen.box("steel.deep", 176, y, 22, 7)
    if pen.variant == "full":
        for k in range(3):
            pen.box("wood.shade", 202 + k * 26, 192, 8, 12)
        pen.box("wood", 200, 186, 68, 7)
        pen.form("wood.light", rectangle(204, 136, 58, 50, rounding=2), shade=5, light=3)
        pen.box("wood.shade", 229, 136, 9, 50, alpha=0.6)
        pen.form("wood.light", rectangle(210, 98, 46, 38, rounding=2), shade=5, light=3)
        pen.box("wood.shade", 229, 98, 8, 38, alpha=0.6)
    up = 74 if pen.variant == "raised" else 0
    fork = [(198, 150), (206, 150), (206, 204), (266, 206), (266, 212), (198, 212)]
    pen.form("steel", polygon([(x, y - up) for x, y in fork], rounding=1), shade=2)
    if up:
        pen.anchor("fork", 206, 205 - up, size=62)
    with pen.group():
        body = smooth(
            [
                (12, 176, 0.4),
                (14, 130, 0.5),
                (26, 112, 0.5),
                (76, 112, 0.5),
                (84, 138, 0.4),
                (140, 140, 0.4),
                (150, 116, 0.4),
                (170, 116, 0.3),
                (176, 190, 0.2),
                (30, 190, 0.3),
            ]
        )
        pen.form("paint", body, shade=8, light=5)
        pen.box("paint.deep", 96, 150, 40, 22, rounding=4)
        pen.box("tyre", 12, 158, 26, 26, rounding=6)
        for x, r in ((50, 28), (156, 30)):
            wheel(pen, x, 220 - r, r, hub="rim")
        pen.box("paint", 52, 34, 102, 12, rounding=5)
        pen.oval("lamp.lit", 152, 56, 6)
    pen.anchor("top", 100, 36, size=80)


@draws(
    "crane",
    box=(340, 380),
    height_m=40,
    slots={
        "paint": "#eeb02f",
        "steel": "#5a6070",
        "glass": "#a9d3e2",
        "weight": "#9a938c",
        "lamp": "#e2382f",
    },
    plural="construction cranes",
    aliases=("tower crane", "construction crane", "building crane"),
    tags=("construction", "town"),
    shadow=(66, 150),
    is_lit_at_night=True,
)
def crane(pen: Pen) -> None:
    """Draw a tower crane with a lattice mast, a jib, a counterweight and a hook."""
    if pen.is_night:
        pen.glow("lamp.raw", 108, 8, 30, alpha=0.8)
    pen.line("steel", [(108, 14), (14, 66)], 1.8)
    pen.line("steel", [(108, 14), (210, 66)], 1.8)
    pen.line("steel", [(108, 14), (318, 70)], 1.8)
    for k in range(15):
        y = 92 + k * 18
        pen.line("paint.shade", [(94, y), (122, y + 18)], 2.4)
        pen.line("paint", [(122, y), (94, y + 18)], 2.4)
        pen.line("paint", [(94, y), (122, y)], 2)
    for x in (94, 122):
        pen.line("paint", [(x, 84), (x, 364)], 5)
    pen.poly("paint", [(94, 72), (105, 10), (111, 10), (122, 72)])
    pen.poly("paint.shade", [(111, 10), (122, 72), (112, 72)])
    for k in range(14):
        x = 122 + k * 14.6
        pen.line("paint.shade", [(x, 84), (x + 7.3, 68), (x + 14.6, 84)], 1.8)
    pen.line("paint", [(122, 67), (322, 70)], 3.4)
    pen.line("paint", [(94, 85), (330, 85)], 4.4)
    pen.line("paint", [(10, 68), (94, 68)], 3.4)
    pen.line("paint", [(6, 85), (94, 85)], 4.4)
    for k in range(6):
        x = 10 + k * 14
        pen.line("paint.shade", [(x, 85), (x + 7, 68), (x + 14, 85)], 1.8)
    pen.form("weight", rectangle(8, 82, 34, 40, rounding=3), shade=6, light=3)
    pen.form("paint", rectangle(118, 84, 32, 40, rounding=4), shade=5, light=3)
    pane(pen, rectangle(126, 90, 20, 20, rounding=3))
    pen.box("steel", 262, 84, 24, 9, rounding=3)
    for x in (268, 280):
        pen.line("steel", [(x, 92), (273, 196)], 1.4)
    pen.form("paint", rectangle(264, 192, 18, 14, rounding=4), shade=3)
    pen.line("steel", [(273, 206), (273, 216), (281, 222), (275, 231), (266, 226)], 4)
    pen.oval("lamp.lit" if not pen.is_night else "lamp.raw", 108, 8, 4)
    pen.form("weight", rectangle(60, 360, 98, 20, rounding=3), shade=5, light=3)
    pen.anchor("top", 108, 10, size=30)
    pen.anchor("hand", 272, 232, size=80)
    pen.anchor("inside", 136, 110, size=20)


@draws(
    "steamroller",
    box=(300, 190),
    height_m=2.9,
    slots={**SLOTS, "rim": "#b9c0c9"},
    aliases=("road roller", "roller truck", "steam roller"),
    tags=("construction", "road"),
    shadow=(16, 284),
)
def steamroller(pen: Pen) -> None:
    """Draw a road roller with a wide steel drum in front."""
    pen.line("steel", [(60, 104), (60, 26)], 6)
    pen.line("steel", [(138, 104), (138, 26)], 6)
    pen.form(
        "steel",
        smooth([(66, 106, 0.3), (62, 70, 0.4), (76, 66), (82, 98), (112, 102, 0.3)]),
        shade=3,
    )
    pen.line("tyre", [(132, 98), (116, 76)], 4)
    pen.anchor("seat", 92, 100, size=50)
    pen.anchor("inside", 92, 98, size=80)
    pen.anchor("cockpit", 92, 102, size=110)
    with pen.group():
        pen.form("paint", rectangle(44, 12, 112, 15, rounding=6), shade=4, light=3)
        pen.form(
            "paint",
            smooth(
                [
                    (16, 150, 0.3),
                    (18, 108, 0.4),
                    (132, 104, 0.4),
                    (146, 88, 0.4),
                    (206, 90, 0.5),
                    (216, 104, 0.4),
                    (212, 150, 0.3),
                ]
            ),
            shade=8,
            light=5,
        )
        for k in range(4):
            pen.box("paint.deep", 156 + k * 13, 104, 6, 24, rounding=2)
        pen.line("paint.shade", [(196, 116), (246, 106), (246, 140)], 12)
        wheel(pen, 68, 144, 46, hub="rim")
        pen.form("steel", ellipse(246, 143, 47, 47), shade=9, light=5)
        pen.oval("steel.light", 246, 143, 36)
        pen.oval("steel", 246, 143, 32)
        for x, y in ring(246, 143, 20, 6):
            pen.oval("steel.deep", x, y, 4)
        pen.oval("paint", 246, 143, 9)
    pen.anchor("top", 100, 12, size=90)


@draws(
    "combine harvester",
    box=(350, 210),
    height_m=3.8,
    slots={**SLOTS, "paint": "#4f9a4b", "rim": "#f0c33c"},
    aliases=("combine", "harvester"),
    tags=("farm", "field"),
    shadow=(20, 330),
    is_lit_at_night=True,
)
def combine_harvester(pen: Pen) -> None:
    """Draw a combine harvester with a turning reel in front."""
    headlight(pen, 252, 92, reach=46)
    pen.form(
        "paint.deep", polygon([(208, 126), (286, 158), (290, 184), (216, 160)], rounding=3), shade=3
    )
    pen.limb("paint.shade", [(66, 60), (20, 28), (4, 30)], (16, 12))
    body = smooth(
        [
            (24, 150, 0.3),
            (24, 84, 0.4),
            (40, 56, 0.4),
            (170, 52, 0.3),
            (178, 108, 0.3),
            (224, 120, 0.3),
            (220, 158, 0.3),
            (40, 164, 0.3),
        ]
    )
    pen.form("paint", body, shade=9, light=5)
    pen.poly("paint.light", [(44, 52), (60, 34), (160, 34), (170, 52)])
    pen.box("rim", 30, 112, 190, 6)
    for k in range(4):
        pen.line("paint.deep", [(50, 74 + k * 8), (92, 74 + k * 8)], 2.4)
    pane(pen, polygon([(178, 46), (236, 42), (246, 108), (178, 116)], rounding=5))
    pen.line("paint.shade", [(204, 44), (206, 112)], 5)
    pen.form("paint", rectangle(170, 30, 76, 16, rounding=6), shade=4, light=3)
    pen.oval("lamp.lit", 244, 52, 5)
    pen.oval("lamp.lit", 228, 30, 6, 4)
    lug_wheel(pen, 186, 156, 53)
    lug_wheel(pen, 60, 174, 35)
    pen.form(
        "paint", polygon([(272, 160), (340, 196), (346, 206), (272, 206)], rounding=3), shade=4
    )
    for x, y in ring(306, 166, 38, 6, start=-80):
        pen.line("rim.shade", [(306, 166), (x, y)], 3)
        pen.oval("rim", x, y, 5)
    pen.edge("rim", ellipse(306, 166, 37, 37), 4)
    pen.oval("steel", 306, 166, 6)
    pen.anchor("seat", 210, 104, size=40)
    pen.anchor("inside", 210, 104, size=40)
    pen.anchor("top", 110, 34, size=100)
