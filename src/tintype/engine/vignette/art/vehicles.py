"""Owns the drawings of cars: everyday cars, sports cars, taxis, police cars, pickups, jeeps.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import headlight, letter, pane, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen

SLOTS = {
    "paint": "#d64b3c",
    "glass": "#a9d3e2",
    "tyre": "#2f2d37",
    "chrome": "#d5dae0",
    "lamp": "#fdeeb5",
    "tail": "#b3202f",
}
"""What cars are made of."""


@draws(
    "car",
    box=(300, 132),
    height_m=1.55,
    slots=SLOTS,
    variants=("side", "from above"),
    aliases=("automobile", "motor car", "motorcar", "hatchback"),
    tags=("road",),
    shadow=(22, 280),
    is_lit_at_night=True,
)
def car(pen: Pen) -> None:
    """Draw a small friendly car in side view with round wings, or its roof from above."""
    if pen.variant == "from above":
        _plan(pen)
        return
    if pen.is_night:
        pen.glow("lamp.lit", 292, 76, 60, alpha=0.75)
    body = smooth(
        [
            (8, 100, 0.3),
            (8, 72),
            (22, 58),
            (58, 52, 0.6),
            (84, 22),
            (110, 10),
            (160, 9),
            (188, 22),
            (216, 53, 0.6),
            (262, 58),
            (288, 72),
            (293, 98, 0.4),
            (286, 106, 0.3),
            (14, 106, 0.3),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("paint.shade", 0, 84, 300, 30)
        pen.box("paint.light", 0, 66, 300, 3.5, rounding=1.5, alpha=0.8)
    rear = polygon([(76, 52), (93, 27), (114, 19), (131, 19), (131, 52)], rounding=6)
    front = polygon([(139, 19), (160, 19), (180, 28), (202, 52), (139, 52)], rounding=6)
    pane(pen, rear)
    pane(pen, front)
    pen.line("paint.deep", [(135, 54), (134, 80), (138, 98)], 1.8)
    pen.line("paint.deep", [(70, 56), (66, 76), (74, 90)], 1.8)
    pen.line("paint.deep", [(210, 56), (214, 74), (208, 88)], 1.8)
    for x in (118, 186):
        pen.box("chrome", x - 10, 62, 17, 4.6, rounding=2)
    pen.form("paint", smooth([(196, 44), (206, 40), (212, 46), (208, 53), (198, 52)]), shade=3)
    pen.blob("lamp.lit", [(276, 66), (288, 72), (290, 82), (280, 84), (274, 76)])
    pen.blob(
        "tail.lit" if pen.is_night else "tail", [(9, 70), (16, 66), (19, 76), (16, 86), (8, 86)]
    )
    pen.box("chrome", 268, 92, 28, 9, rounding=4)
    pen.box("chrome", 4, 92, 26, 9, rounding=4)
    for x in (68, 232):
        wheel(pen, x, 102, 29)
    pen.anchor("seat", 160, 50, size=40)
    pen.anchor("inside", 164, 52, size=60)
    pen.anchor("top", 136, 10, size=90)


def _plan(pen: Pen) -> None:
    """Draw a car from straight above, its bonnet on the right."""
    for x in (62, 226):
        for y in (10, 112):
            pen.box("#2b2b33", x - 22, y, 44, 11, rounding=4)
    body = smooth(
        [
            (8, 66),
            (14, 26, 0.8),
            (60, 15),
            (230, 16),
            (280, 30, 0.8),
            (293, 66),
            (280, 102, 0.8),
            (230, 116),
            (60, 117),
            (14, 106, 0.8),
        ]
    )
    pen.form("paint", body, shade=7, light=5)
    pane(pen, polygon([(178, 34), (214, 26), (222, 66), (214, 106), (178, 98)], rounding=8))
    pane(pen, polygon([(70, 38), (48, 30), (42, 66), (48, 102), (70, 94)], rounding=8))
    for y in (22, 104):
        pen.box("paint.deep", 78, y, 92, 6, rounding=3)
    pen.form("paint.light", rectangle(76, 34, 98, 64, rounding=12), shade=5, light=3)
    for y in (34, 98):
        pen.oval("lamp.lit", 280, y, 8, 10)
        pen.oval("tail", 14, y, 5, 10)


def lamps(pen: Pen, front: Outline, rear: Outline) -> None:
    """Draw a head lamp and a tail lamp, lit at night."""
    pen.fill("lamp.lit", front)
    pen.fill("tail.lit" if pen.is_night else "tail", rear)


def sedan(pen: Pen, *, lower: str = "paint.shade") -> None:
    """Draw a four-door car in a box 312 x 136 (standing on y = 134), without its marks."""
    headlight(pen, 302, 84)
    body = smooth(
        [
            (6, 102, 0.3),
            (5, 78),
            (14, 64),
            (56, 57, 0.6),
            (84, 28),
            (108, 17),
            (172, 16),
            (196, 25),
            (230, 56, 0.6),
            (278, 63),
            (301, 75),
            (306, 98, 0.4),
            (299, 108, 0.3),
            (14, 108, 0.3),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box(lower, 0, 84, 312, 30)
        pen.box("paint.light", 0, 66, 312, 3, rounding=1.5, alpha=0.8)
    rear = polygon([(74, 56), (94, 32), (112, 25), (142, 25), (142, 56)], rounding=6)
    front = polygon([(150, 25), (170, 25), (189, 32), (216, 56), (150, 56)], rounding=6)
    pane(pen, rear)
    pane(pen, front, streak=0.2)
    for seam in (
        [(146, 57), (145, 84), (149, 103)],
        [(76, 60), (74, 76), (88, 88)],
        [(222, 59), (224, 76), (214, 90)],
    ):
        pen.line("paint.deep", seam, 1.8)
    for x in (126, 200):
        pen.box("chrome", x - 10, 67, 17, 4.4, rounding=2)
    pen.form("paint", smooth([(208, 48), (218, 44), (224, 50), (220, 57), (210, 56)]), shade=3)
    lamps(
        pen,
        smooth([(288, 70), (300, 77), (303, 87), (292, 87), (286, 79)]),
        smooth([(6, 74), (14, 69), (18, 78), (15, 88), (5, 89)]),
    )
    pen.box("chrome", 282, 95, 28, 8, rounding=4)
    pen.box("chrome", 2, 95, 26, 8, rounding=4)
    for x in (70, 240):
        wheel(pen, x, 106, 28)
    pen.anchor("seat", 168, 54, size=40)
    pen.anchor("inside", 174, 56, size=64)
    pen.anchor("top", 138, 17, size=84)


@draws(
    "taxi",
    box=(312, 150),
    height_m=1.7,
    slots={**SLOTS, "paint": "#f3bd2e", "mark": "#2f2d37"},
    aliases=("cab", "taxicab", "yellow cab"),
    plural="taxis",
    tags=("road", "town"),
    shadow=(22, 292),
    is_lit_at_night=True,
)
def taxi(pen: Pen) -> None:
    """Draw a yellow cab with a chequered band and a lit sign on its roof."""
    if pen.is_night:
        pen.glow("lamp.lit", 138, 20, 44, alpha=0.6)
    pen.box("mark", 118, 28, 44, 5, rounding=1)
    with pen.moved(0, 14):
        sedan(pen)
        for row in range(2):
            for k in range(12):
                x = 104 + k * 9 + row * 4.5
                pen.box("mark", x, 75 + row * 4.5, 4.5, 4.5)
    pen.form("lamp", rectangle(112, 4, 54, 25, rounding=5), shade=3, light=2)
    if pen.is_night:
        pen.box("lamp.lit", 112, 4, 54, 25, rounding=5)
    letter(pen, 112, 5, 54, 23, "TAXI", ink="mark", margin=0.22)
    pen.anchor("top", 139, 4, size=60)
    pen.anchor("inside", 174, 70, size=64)
    pen.anchor("seat", 168, 68, size=40)


@draws(
    "police car",
    box=(312, 150),
    height_m=1.7,
    slots={**SLOTS, "paint": "#f2f1ec", "mark": "#27468f", "blue": "#3f7ff0", "red": "#e2382f"},
    aliases=("cop car", "patrol car", "squad car", "police cruiser"),
    tags=("road", "town", "rescue"),
    shadow=(22, 292),
    is_lit_at_night=True,
)
def police_car(pen: Pen) -> None:
    """Draw a white patrol car with a blue band, a star and lights on its roof."""
    if pen.is_night:
        pen.glow("blue.raw", 156, 18, 60, alpha=0.8)
        pen.glow("red.raw", 112, 18, 52, alpha=0.7)
    with pen.moved(0, 14):
        sedan(pen)
        pen.poly("mark", [(20, 73), (268, 73), (300, 88), (300, 91), (10, 91), (10, 80)])
        letter(pen, 148, 72, 64, 19, "POLICE", ink="#ffffff", margin=0.17)
        pen.fill("#f0c65a", star(120, 81, 9, 4, 5))
        for x in (70, 240):
            wheel(pen, x, 106, 28)
    pen.box("mark.deep", 94, 24, 84, 7, rounding=2)
    lit = ".raw" if pen.is_night else ""
    pen.box("red" + lit, 98, 10, 34, 15, rounding=5)
    pen.box("blue" + lit, 140, 10, 34, 15, rounding=5)
    pen.box("chrome", 131, 12, 10, 13)
    for x in (103, 145):
        pen.box("#ffffff", x, 13, 12, 4, rounding=2, alpha=0.6)
    pen.anchor("top", 138, 10, size=60)
    pen.anchor("inside", 174, 70, size=64)
    pen.anchor("seat", 168, 68, size=40)


@draws(
    "sports car",
    box=(324, 112),
    height_m=1.25,
    slots={**SLOTS, "paint": "#e0342b", "seat": "#5a3a30"},
    aliases=(
        "supercar",
        "ferrari",
        "lamborghini",
        "porsche",
    ),
    tags=("road", "race"),
    shadow=(22, 304),
    is_lit_at_night=True,
)
def sports_car(pen: Pen) -> None:
    """Draw a low sports car."""
    low_car(pen, is_open=False)


@draws(
    "convertible",
    box=(324, 112),
    height_m=1.25,
    slots={**SLOTS, "paint": "#e0342b", "seat": "#5a3a30"},
    aliases=("roadster", "cabriolet", "cabrio", "open car"),
    tags=("road", "race"),
    shadow=(22, 304),
    is_lit_at_night=True,
)
def convertible(pen: Pen) -> None:
    """Draw a low car without a roof."""
    low_car(pen, is_open=True)


def low_car(pen: Pen, *, is_open: bool) -> None:
    """Draw a low, wedge-shaped car in a box 324 x 112, with a roof or without."""
    headlight(pen, 308, 68)
    spoiler = smooth([(2, 34, 0.2), (30, 33), (46, 38, 0.2), (44, 43, 0.2), (4, 41, 0.2)])
    pen.poly("paint.deep", [(20, 38), (30, 38), (36, 56), (22, 56)])
    pen.form("paint", spoiler, shade=4, light=2)
    low: list[Point] = [
        (6, 84, 0.3),
        (7, 62),
        (18, 52),
        (60, 47),
        (92, 45, 0.5),
    ]
    roof: list[Point] = [(118, 24), (146, 15), (178, 17), (204, 30)]
    rest: list[Point] = [
        (232, 48, 0.6),
        (280, 54),
        (310, 66),
        (319, 82, 0.4),
        (312, 93, 0.3),
        (14, 93, 0.3),
    ]
    if is_open:
        pen.form("seat", smooth([(104, 50), (100, 30), (108, 22), (120, 26), (126, 52)]), shade=4)
        pen.form("seat", smooth([(150, 50), (146, 31), (153, 24), (163, 28), (170, 52)]), shade=4)
        pen.line("tyre", [(190, 48), (196, 38)], 3.4)
        pen.poly("glass", [(206, 50), (186, 24), (192, 23), (226, 50)], alpha=0.75)
        pen.line("chrome", [(186, 24), (208, 50)], 3)
    body = smooth([*low, *([] if is_open else roof), *rest])
    with pen.group():
        pen.form("paint", body, shade=8, light=4)
        with pen.inside(body):
            pen.blob(
                "paint.shade",
                [
                    (0, 78, 0),
                    (100, 76),
                    (180, 66),
                    (240, 62),
                    (330, 80, 0),
                    (330, 100, 0),
                    (0, 100, 0),
                ],
            )
            pen.blob(
                "paint.light", [(10, 57), (100, 52), (220, 54), (300, 62), (220, 57), (100, 56)]
            )
        if not is_open:
            side = polygon(
                [(108, 45), (126, 28), (147, 22), (176, 23), (197, 34), (214, 48)], rounding=5
            )
            pane(pen, side, streak=0.3)
            pen.line("paint.shade", [(152, 22), (150, 47)], 4)
        pen.line("paint.deep", [(106, 52), (102, 70), (112, 88)], 1.7)
        pen.line("paint.deep", [(214, 52), (218, 70), (206, 88)], 1.7)
        pen.box("chrome", 118, 59, 18, 4, rounding=2)
        pen.blob("tyre.line", [(84, 66), (104, 60), (104, 74), (92, 74)])
        pen.form("paint", smooth([(198, 44), (208, 39), (216, 44), (212, 50), (200, 50)]), shade=3)
        lamps(
            pen,
            smooth([(276, 58, 0.3), (300, 63), (312, 72, 0.3), (296, 71)]),
            smooth([(7, 58, 0.2), (24, 57, 0.2), (20, 66, 0.3), (6, 67, 0.2)]),
        )
        pen.blob("tyre.line", [(298, 84), (316, 82), (312, 90), (298, 90)])
        for x in (66, 254):
            wheel(pen, x, 84, 26)
    seat = (136, 47) if is_open else (166, 47)
    pen.anchor("seat", *seat, size=44)
    pen.anchor("inside", *seat, size=64)
    if is_open:
        pen.anchor("cockpit", 136, 50, size=110)
    pen.anchor("top", 160, 50 if is_open else 15, size=60)


@draws(
    "pickup truck",
    box=(330, 146),
    height_m=1.85,
    slots={**SLOTS, "paint": "#3f7d8f"},
    aliases=("pickup", "pick-up", "pick-up truck", "ute"),
    tags=("road", "farm"),
    shadow=(22, 312),
    is_lit_at_night=True,
)
def pickup_truck(pen: Pen) -> None:
    """Draw a rounded pickup with an open bed behind the cab."""
    headlight(pen, 320, 84)
    pen.box("paint.deep", 16, 56, 124, 20)
    pen.anchor("inside", 74, 67, size=104)
    pen.anchor("top", 74, 67, size=104)
    pen.anchor("driver", 206, 58, size=62)
    cab = smooth(
        [
            (128, 112, 0.2),
            (130, 40, 0.5),
            (144, 14),
            (160, 9),
            (206, 10),
            (222, 20),
            (244, 58, 0.6),
            (296, 62),
            (316, 74),
            (322, 100, 0.4),
            (316, 114, 0.3),
            (128, 114, 0.1),
        ]
    )
    pen.form("paint", cab, shade=8, light=5)
    with pen.inside(cab):
        pen.box("paint.shade", 100, 90, 230, 30)
        pen.box("paint.light", 120, 70, 210, 3, alpha=0.8)
    pane(pen, polygon([(143, 58), (148, 28), (158, 19), (178, 19), (178, 58)], rounding=6))
    pane(
        pen,
        polygon([(185, 19), (202, 19), (213, 26), (232, 58), (185, 58)], rounding=6),
        streak=0.2,
    )
    pen.line("paint.deep", [(181, 60), (180, 100), (186, 110)], 1.8)
    pen.line("paint.deep", [(238, 62), (238, 84), (230, 96)], 1.8)
    pen.box("chrome", 188, 70, 18, 4.6, rounding=2)
    pen.form("paint", smooth([(224, 50), (234, 46), (240, 52), (236, 59), (226, 58)]), shade=3)
    with pen.in_front():
        bed = smooth([(6, 62, 0.2), (134, 62, 0.1), (134, 114, 0.1), (14, 114, 0.3), (7, 104, 0.4)])
        pen.form("paint", bed, shade=8, light=4)
        pen.box("paint.light", 5, 59, 131, 7, rounding=3)
        with pen.inside(bed):
            pen.box("paint.shade", 0, 90, 140, 30)
        pen.blob("tail.lit" if pen.is_night else "tail", [(8, 72), (16, 72), (16, 90), (8, 90)])
        pen.box("chrome", 0, 101, 28, 9, rounding=4)
        pen.box("chrome", 298, 101, 30, 9, rounding=4)
        pen.blob("lamp.lit", [(300, 70), (314, 77), (318, 89), (304, 89), (298, 80)])
        for x in (74, 264):
            wheel(pen, x, 114, 30)
    pen.anchor("seat", 74, 80, size=100)


@draws(
    "jeep",
    box=(280, 176),
    height_m=1.95,
    slots={**SLOTS, "paint": "#6f8150", "canvas": "#cbb88d"},
    aliases=("suv", "off-roader", "four-wheel drive", "safari jeep", "land rover", "4x4"),
    tags=("road", "wild"),
    shadow=(20, 262),
    is_lit_at_night=True,
)
def jeep(pen: Pen) -> None:
    """Draw a boxy off-roader with a canvas top and a spare wheel at the back."""
    headlight(pen, 268, 96)
    pen.oval("tyre", 16, 86, 13, 26)
    pen.oval("tyre.light", 13, 84, 6, 16, alpha=0.5)
    pen.box("paint.deep", 24, 60, 110, 40)
    for x in (34, 112, 172):
        pen.line("tyre", [(x, 66), (x + (0 if x < 150 else -12), 16)], 5)
    pane(pen, polygon([(168, 66), (152, 22), (160, 21), (182, 66)]), streak=0)
    pane(pen, polygon([(42, 62), (42, 24), (104, 24), (104, 62)], rounding=6))
    top = smooth(
        [(26, 26, 0.3), (32, 12, 0.6), (90, 7), (160, 12, 0.5), (168, 22, 0.2), (160, 26, 0.1)]
    )
    pen.form("canvas", top, shade=5, light=3)
    with pen.group():
        body = smooth(
            [
                (22, 66, 0.1),
                (112, 66, 0.1),
                (122, 84, 0.6),
                (156, 84, 0.5),
                (166, 66, 0.2),
                (240, 70, 0.5),
                (264, 80, 0.5),
                (268, 126, 0.2),
                (26, 130, 0.3),
            ]
        )
        pen.form("paint", body, shade=8, light=4)
        with pen.inside(body):
            pen.box("paint.light", 180, 74, 84, 3)
            pen.box("paint.shade", 20, 104, 260, 30)
        pen.line("paint.deep", [(116, 90), (116, 126)], 1.8)
        pen.line("paint.deep", [(166, 78), (166, 126)], 1.8)
        pen.box("tyre", 122, 96, 13, 4, rounding=2)
        for x in (66, 216):
            arch = smooth(
                [
                    (x - 46, 118, 0.2),
                    (x - 34, 94),
                    (x, 84),
                    (x + 34, 94),
                    (x + 46, 118, 0.2),
                    (x + 34, 118, 0.1),
                    (x, 96),
                    (x - 34, 118, 0.1),
                ]
            )
            wheel(pen, x, 138, 37)
            pen.form("paint.deep", arch, shade=0)
        pen.box("tyre", 252, 116, 26, 12, rounding=4)
        pen.oval("chrome", 262, 94, 8, 12)
        pen.oval("lamp.lit", 264, 94, 6, 10)
        pen.blob("tail.lit" if pen.is_night else "tail", [(22, 78), (29, 78), (29, 94), (22, 94)])
    pen.anchor("seat", 138, 74, size=50)
    pen.anchor("inside", 136, 78, size=96)
    pen.anchor("top", 96, 8, size=110)


@draws(
    "limousine",
    box=(430, 128),
    height_m=1.5,
    slots={**SLOTS, "paint": "#2e2d38"},
    aliases=("limo", "stretch limo"),
    tags=("road",),
    shadow=(22, 410),
    is_lit_at_night=True,
)
def limousine(pen: Pen) -> None:
    """Draw a very long black car with many dark windows."""
    headlight(pen, 420, 78)
    body = smooth(
        [
            (6, 96, 0.3),
            (6, 72),
            (18, 58),
            (56, 53, 0.6),
            (80, 24),
            (102, 13),
            (286, 12),
            (310, 22),
            (344, 53, 0.6),
            (396, 58),
            (420, 70),
            (425, 92, 0.4),
            (418, 102, 0.3),
            (14, 102, 0.3),
        ]
    )
    pen.form("paint", body, shade=7, light=4)
    with pen.inside(body):
        pen.box("paint.light", 0, 62, 430, 3, alpha=0.8)
        pen.box("chrome", 0, 84, 430, 3, alpha=0.7)
    pane(pen, polygon([(70, 52), (88, 28), (104, 21), (130, 21), (130, 52)], rounding=5))
    for x in (136, 186, 236):
        pane(pen, rectangle(x, 21, 44, 31, rounding=4))
    pane(pen, polygon([(286, 21), (304, 28), (330, 52), (286, 52)], rounding=5), streak=0.1)
    for x in (133, 233, 283):
        pen.line("paint.line", [(x, 54), (x, 98)], 1.6)
        pen.box("chrome", x - 22, 67, 15, 4, rounding=2)
    lamps(
        pen,
        smooth([(406, 66), (418, 72), (421, 82), (410, 82), (404, 74)]),
        smooth([(7, 70), (15, 66), (19, 74), (15, 83), (6, 84)]),
    )
    pen.box("chrome", 402, 90, 27, 8, rounding=4)
    pen.box("chrome", 2, 90, 26, 8, rounding=4)
    for x in (70, 356):
        wheel(pen, x, 99, 28)
    pen.anchor("seat", 308, 52, size=40)
    pen.anchor("inside", 300, 52, size=54)
    pen.anchor("top", 196, 12, size=180)
