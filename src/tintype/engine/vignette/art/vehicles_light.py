"""Owns the drawings of light vehicles: bicycles, motorcycles, carriages, sleighs, carts.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

import math
from itertools import pairwise

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.fittings import headlight, snow, spoked_wheel, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen


@draws(
    "bicycle",
    box=(270, 172),
    height_m=1.1,
    slots={
        "frame": "#d84b3e",
        "tyre": "#2f2d37",
        "chrome": "#c3cad2",
        "leather": "#7a4b33",
        "basket": "#c99a5b",
        "lamp": "#fdeeb5",
    },
    recolour=("frame",),
    aliases=("bike", "push bike", "pushbike", "cycle", "mountain bike", "road bike"),
    tags=("road", "sport"),
    shadow=(16, 254),
    is_lit_at_night=True,
)
def bicycle(pen: Pen) -> None:
    """Draw a town bicycle with a basket, mudguards and a leather saddle."""
    headlight(pen, 238, 62, reach=40)
    spoked_wheel(pen, 58, 114, 57, rim="tyre", spoke="chrome", count=16, width=6)
    spoked_wheel(pen, 212, 114, 57, rim="tyre", spoke="chrome", count=16, width=6)
    for x in (58, 212):
        pen.edge("chrome", ellipse(x, 114, 49, 49), 2)
    hub, crank, seat, head = (58, 114), (128, 120), (108, 56), (190, 44)
    pen.line("chrome.shade", [hub, (128, 131)], 1.6)
    pen.line("chrome.shade", [hub, (128, 110)], 1.6)
    pen.line("frame.deep", [(46, 56), (28, 66)], 4)
    pen.line("chrome", [(22, 55), (84, 53)], 3.4)
    pen.line("chrome", [(26, 56), (50, 108)], 2.4)
    pen.line("frame", [(8, 96), (18, 72), (44, 53), (66, 52)], 5)
    pen.line("frame", [(174, 66), (196, 53), (226, 53), (252, 72)], 5)
    for a, b in (
        (hub, crank),
        (hub, (111, 66)),
        ((114, 78), crank),
        (crank, (194, 60)),
        (head, (198, 70)),
    ):
        pen.line("frame", [a, b], 6.5)
    pen.line("frame", [(113, 74), (150, 88), (192, 54)], 6.5)
    pen.line("frame.light", [(130, 119), (192, 60)], 1.8)
    pen.line("frame", [(198, 70), (203, 90), (212, 114)], 6)
    pen.line("chrome", [(111, 70), seat], 4)
    pen.form(
        "leather",
        smooth([(84, 48), (96, 44), (124, 48), (140, 53), (124, 57), (92, 60), (82, 55)]),
        shade=4,
        light=2,
    )
    pen.line("chrome", [head, (184, 26), (178, 18), (156, 20)], 4)
    pen.line("leather", [(164, 19.5), (148, 22)], 7)
    pen.oval("tyre", 172, 23, 4)
    pen.form(
        "basket", smooth([(196, 18, 0.2), (244, 18, 0.2), (236, 52, 0.4), (204, 52, 0.4)]), shade=6
    )
    for x in (206, 216, 226, 235):
        pen.line("basket.deep", [(x, 20), (x - (x - 220) * 0.25, 51)], 1.4)
    for y in (29, 40):
        pen.line("basket.deep", [(199, y), (241, y)], 1.4)
    pen.box("basket.light", 193, 14, 54, 6, rounding=3)
    pen.anchor("inside", 220, 17, size=46)
    pen.anchor("basket", 220, 18, size=50)
    pen.oval("lamp.lit", 246, 62, 6)
    pen.oval("chrome", 241, 62, 4, 6)
    pen.oval("chrome", *crank, 12)
    pen.oval("frame.deep", *crank, 7)
    pen.line("chrome.shade", [crank, (142, 144)], 3.6)
    pen.box("tyre", 133, 144, 20, 5, rounding=2)
    pen.line("chrome", [(58, 114), (58, 114.1)], 9)
    pen.line("chrome", [(212, 114), (212, 114.1)], 9)
    pen.anchor("seat", 110, 50, size=50)
    pen.anchor("bars", 156, 20)
    pen.anchor("top", 110, 50, size=40)
    pen.anchor("back", 52, 54, size=40)
    pen.anchor("inside", 220, 34, size=40)


@draws(
    "motorcycle",
    box=(280, 168),
    height_m=1.2,
    slots={
        "paint": "#b8352e",
        "tyre": "#2f2d37",
        "chrome": "#d5dae0",
        "engine": "#7d8390",
        "leather": "#3d3036",
        "lamp": "#fdeeb5",
        "tail": "#b3202f",
        "sidecar": "#b8352e",
    },
    variants=("plain", "three-wheeled"),
    aliases=("motorbike", "chopper", "harley"),
    tags=("road",),
    shadow=(16, 264),
    is_lit_at_night=True,
)
def motorcycle(pen: Pen) -> None:
    """Draw a classic motorcycle with a long tank, chrome pipes and a round lamp."""
    headlight(pen, 218, 48, reach=56)
    for x, r in ((56, 48), (226, 46)):
        pen.edge("tyre", ellipse(x, 168 - r, r - 7, r - 7), 14)
        spoked_wheel(pen, x, 168 - r, r - 12, rim="chrome", spoke="chrome", count=14, width=3.4)
        pen.oval("engine.deep", x, 168 - r, 9)
    pen.line("chrome", [(226, 122), (202, 62), (194, 40)], 7)
    pen.line("chrome.shade", [(230, 122), (206, 62)], 3)
    pen.form(
        "paint",
        smooth(
            [
                (180, 106, 0.3),
                (190, 82),
                (224, 68),
                (256, 80),
                (276, 106, 0.3),
                (268, 107, 0.3),
                (250, 88),
                (224, 78),
                (198, 88),
                (187, 108, 0.3),
            ]
        ),
        shade=3,
        light=2,
    )
    pen.line("engine.deep", [(96, 78), (120, 136), (170, 138), (192, 66)], 7)
    pen.line("engine.deep", [(60, 120), (108, 122)], 8)
    pen.form(
        "engine",
        smooth([(112, 92, 0.4), (164, 88, 0.4), (172, 132, 0.5), (120, 140, 0.5)]),
        shade=7,
        light=3,
    )
    for k in range(5):
        pen.line("chrome", [(124, 92 + k * 6), (160, 90 + k * 6)], 3)
    pen.oval("chrome", 142, 128, 14, 13)
    pen.oval("engine.shade", 142, 128, 9, 8)
    pen.line("chrome", [(150, 106), (168, 126), (150, 145), (90, 148), (28, 146)], 8)
    pen.line("#ffffff", [(150, 143), (90, 146), (30, 144)], 1.8, alpha=0.8)
    pen.form(
        "paint",
        smooth(
            [
                (4, 92, 0.3),
                (18, 74),
                (52, 66),
                (96, 74),
                (104, 92, 0.4),
                (92, 96, 0.4),
                (56, 80),
                (26, 88),
                (12, 104, 0.3),
            ]
        ),
        shade=4,
        light=2,
    )
    seat = smooth(
        [(26, 58, 0.4), (38, 50), (72, 62), (122, 60), (134, 66), (126, 80), (80, 82), (38, 70)]
    )
    pen.form("leather", seat, shade=5, light=3)
    tank = smooth(
        [(114, 72, 0.4), (128, 52), (160, 42), (190, 50), (200, 66), (180, 80), (134, 82)]
    )
    pen.form("paint", tank, shade=7, light=4)
    pen.blob("paint.pale", [(134, 56), (158, 47), (176, 50), (154, 54), (138, 61)], alpha=0.8)
    pen.oval("chrome", 158, 66, 12, 6, tilt=-6)
    pen.line("chrome", [(196, 44), (186, 20), (168, 12), (152, 18)], 5)
    pen.line("leather", [(162, 13), (146, 21)], 8)
    pen.oval("engine", 196, 30, 7, 9)
    pen.form(
        "chrome",
        smooth([(200, 38), (214, 36), (218, 48), (214, 60), (200, 58), (194, 48)]),
        shade=4,
    )
    pen.oval("lamp.lit", 217, 48, 5, 11)
    pen.oval("tail.lit" if pen.is_night else "tail", 10, 84, 6, 5)
    if pen.variant == "three-wheeled":
        with pen.in_front():
            sidecar(pen)
        pen.anchor("sidecar", 122, 102)
    pen.anchor("seat", 100, 62, size=70)
    pen.anchor("bars", 154, 15)
    pen.anchor("top", 100, 60, size=60)
    pen.anchor("back", 54, 58, size=40)


@owned("sidecar")
def sidecar(pen: Pen) -> None:
    """Draw a sidecar on this side of a motorcycle: a boat of steel on a wheel of its own."""
    seat = smooth([(62, 98, 0.3), (66, 74), (82, 68), (96, 76), (104, 102, 0.3)])
    pen.form("leather", seat, shade=4, light=3)
    hull = smooth(
        [
            (50, 98, 0.3),
            (96, 100),
            (150, 98, 0.3),
            (176, 92),
            (218, 104),
            (242, 126),
            (226, 140),
            (160, 148),
            (80, 148),
            (48, 134),
        ]
    )
    pen.form("sidecar", hull, shade=8, light=5)
    pen.line("sidecar.pale", [(160, 100), (200, 106), (228, 122)], 3, alpha=0.8)
    pen.line("chrome", [(54, 122), (140, 124), (234, 128)], 4)
    screen = polygon([(146, 99), (158, 68), (174, 72), (172, 95)], rounding=4)
    pen.form("#bfe0ea", screen, shade=3, light=2)
    pen.edge("chrome", screen, 2.4)
    pen.edge("tyre", ellipse(112, 139, 22, 22), 12)
    spoked_wheel(pen, 112, 139, 18, rim="chrome", spoke="chrome", count=10, width=3)
    guard = smooth([(82, 132, 0.3), (90, 114), (112, 106), (134, 114), (142, 132, 0.3), (112, 116)])
    pen.form("sidecar.shade", guard, shade=2, light=2)


@draws(
    "scooter",
    box=(230, 172),
    height_m=1.15,
    slots={
        "paint": "#6fb7a6",
        "tyre": "#2f2d37",
        "chrome": "#d5dae0",
        "leather": "#7a4b33",
        "lamp": "#fdeeb5",
        "tail": "#b3202f",
    },
    aliases=("vespa", "moped", "motor scooter"),
    tags=("road", "town"),
    shadow=(16, 214),
    is_lit_at_night=True,
)
def scooter(pen: Pen) -> None:
    """Draw a motor scooter with round sides, a footboard and a leg shield."""
    headlight(pen, 192, 34, reach=50)
    wheel(pen, 54, 144, 28, has_arch=False)
    wheel(pen, 188, 144, 28, has_arch=False)
    pen.line("paint.deep", [(164, 42), (188, 140)], 9)
    pen.form(
        "paint",
        smooth(
            [
                (154, 118, 0.4),
                (166, 108),
                (196, 106),
                (218, 128),
                (220, 146, 0.4),
                (206, 136),
                (180, 130),
                (166, 142, 0.3),
            ]
        ),
        shade=5,
        light=3,
    )
    board = smooth(
        [
            (92, 132, 0.4),
            (140, 132),
            (156, 116),
            (152, 70),
            (146, 48, 0.3),
            (160, 44, 0.3),
            (172, 76),
            (176, 118),
            (160, 146),
            (96, 150, 0.4),
        ]
    )
    pen.form("paint", board, shade=6, light=4)
    pen.line("chrome", [(158, 46), (170, 78), (172, 114)], 2)
    body = smooth(
        [
            (10, 116),
            (14, 92),
            (36, 76),
            (84, 76),
            (108, 90, 0.6),
            (116, 132, 0.4),
            (104, 150, 0.5),
            (82, 148),
            (76, 126),
            (54, 112),
            (32, 124),
            (24, 140, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    pen.blob("paint.light", [(40, 92), (66, 86), (90, 94), (94, 108), (74, 104), (52, 104)])
    pen.line("paint.deep", [(96, 94), (102, 142)], 1.8)
    seat = smooth(
        [(18, 74, 0.5), (22, 62), (54, 58), (70, 64), (104, 60), (112, 70), (106, 80), (30, 82)]
    )
    pen.form("leather", seat, shade=5, light=3)
    pen.box("chrome", 8, 124, 26, 6, rounding=3)
    pen.line("chrome", [(166, 38), (154, 22), (138, 20)], 4.4)
    pen.line("tyre", [(146, 20), (132, 22)], 7)
    pen.line("chrome", [(160, 26), (156, 6)], 2.2)
    pen.oval("chrome", 155, 7, 8, 6)
    pen.form(
        "paint",
        smooth([(154, 40), (160, 26), (180, 22), (190, 30), (188, 44), (170, 52), (158, 50)]),
        shade=4,
        light=3,
    )
    pen.oval("chrome", 188, 35, 6, 11)
    pen.oval("lamp.lit", 190, 35, 5, 9)
    pen.blob("tail.lit" if pen.is_night else "tail", [(9, 98), (15, 94), (17, 104), (10, 108)])
    pen.anchor("seat", 66, 62, size=60)
    pen.anchor("bars", 139, 20)
    pen.anchor("top", 66, 60, size=60)
    pen.anchor("inside", 128, 132, size=30)


@draws(
    "kick scooter",
    box=(170, 170),
    height_m=1.0,
    slots={"frame": "#4a8fd0", "tyre": "#2f2d37", "chrome": "#c3cad2", "grip": "#e0574b"},
    aliases=("push scooter", "electric scooter", "e-scooter"),
    tags=("road", "toy"),
    shadow=(12, 158),
)
def kick_scooter(pen: Pen) -> None:
    """Draw a kick scooter with a low deck and an upright handlebar."""
    pen.line("chrome", [(124, 122), (110, 14)], 6)
    pen.line("chrome.light", [(121, 118), (108, 16)], 1.8)
    pen.line("frame", [(126, 132), (119, 80)], 9)
    pen.line("chrome", [(96, 16), (126, 11)], 6)
    pen.line("grip", [(90, 17), (102, 15)], 9)
    pen.line("grip", [(118, 12.5), (130, 10.5)], 9)
    deck = smooth(
        [
            (26, 134, 0.4),
            (96, 134),
            (112, 122),
            (122, 112, 0.3),
            (130, 118, 0.3),
            (116, 138),
            (98, 146),
            (26, 146, 0.4),
        ]
    )
    wheel(pen, 28, 150, 20, has_arch=False)
    wheel(pen, 136, 150, 20, has_arch=False)
    pen.form("frame", deck, shade=4, light=2)
    pen.box("tyre", 36, 131, 60, 4, rounding=2)
    pen.form(
        "frame.deep",
        smooth([(6, 140, 0.3), (12, 128), (28, 124), (46, 132, 0.3), (28, 132), (14, 144, 0.3)]),
        shade=0,
    )
    pen.line("frame", [(126, 126), (136, 150)], 8)
    pen.oval("chrome", 136, 150, 4)
    pen.anchor("seat", 66, 132, size=50)
    pen.anchor("bars", 106, 12)
    pen.anchor("top", 66, 132, size=50)


@draws(
    "tricycle",
    box=(210, 170),
    height_m=0.65,
    slots={
        "frame": "#d84b3e",
        "tyre": "#2f2d37",
        "chrome": "#d5dae0",
        "seat": "#3f6fb8",
        "grip": "#f0c33c",
    },
    aliases=("trike",),
    tags=("toy", "road"),
    shadow=(12, 198),
)
def tricycle(pen: Pen) -> None:
    """Draw a child's tricycle with a big front wheel."""
    spoked_wheel(pen, 66, 134, 33, rim="tyre.deep", spoke="chrome.shade", width=7)
    pen.line("frame.deep", [(66, 134), (42, 134)], 5)
    pen.line("frame", [(44, 124), (64, 88), (138, 76)], 9)
    pen.line("chrome", [(78, 86), (76, 72)], 5)
    pen.form(
        "seat",
        smooth([(50, 66), (72, 58), (100, 62), (112, 68), (96, 76), (58, 78)]),
        shade=5,
        light=3,
    )
    spoked_wheel(pen, 152, 120, 50, rim="tyre", spoke="chrome", count=14, width=9, thin=2)
    pen.line("frame", [(152, 118), (138, 76), (128, 34)], 8)
    pen.form(
        "frame",
        smooth(
            [
                (104, 84, 0.3),
                (122, 62),
                (152, 58),
                (184, 70),
                (200, 92, 0.3),
                (180, 80),
                (152, 70),
                (124, 74),
            ]
        ),
        shade=4,
        light=2,
    )
    pen.line("chrome", [(128, 36), (122, 16), (100, 20)], 5.5)
    pen.line("grip", [(110, 17.5), (94, 21)], 9)
    for k, tone in enumerate(("grip", "seat", "frame")):
        pen.line(tone, [(93, 22), (86 - k * 3, 32 + k * 4), (88 - k * 6, 44 + k * 3)], 2.2)
    pen.oval("chrome", 152, 120, 10)
    pen.line("chrome.shade", [(152, 120), (166, 140)], 5)
    pen.box("tyre", 156, 139, 22, 7, rounding=3)
    spoked_wheel(pen, 38, 136, 34, rim="tyre", spoke="chrome", width=7)
    pen.anchor("seat", 80, 62, size=50)
    pen.anchor("bars", 102, 18)
    pen.anchor("top", 80, 62, size=50)


@draws(
    "wagon",
    box=(250, 150),
    height_m=0.75,
    slots={"paint": "#cf3b34", "tyre": "#2f2d37", "chrome": "#e8e4da", "metal": "#3c3e4a"},
    aliases=("toy wagon", "handcart", "hand cart", "pull cart"),
    tags=("toy", "garden"),
    shadow=(24, 200),
)
def wagon(pen: Pen) -> None:
    """Draw a child's red pull-along wagon with a long handle."""
    pen.box("paint.deep", 18, 62, 176, 14, rounding=3)
    pen.anchor("inside", 106, 76, size=130)
    pen.anchor("seat", 106, 76, size=110)
    pen.anchor("top", 106, 76, size=130)
    pen.line("metal", [(176, 120), (206, 108), (236, 26)], 5)
    pen.line("metal", [(222, 24), (243, 31)], 7)
    with pen.in_front():
        tub = smooth([(10, 66, 0.3), (202, 66, 0.3), (196, 112, 0.4), (18, 112, 0.4)])
        pen.form("paint", tub, shade=8, light=4)
        pen.box("paint.light", 6, 62, 200, 8, rounding=4)
        pen.box("metal", 30, 110, 150, 8, rounding=2)
        for x in (50, 164):
            wheel(pen, x, 122, 26, has_arch=False)


@draws(
    "carriage",
    box=(340, 240),
    height_m=2.4,
    slots={
        "body": "#7c3247",
        "trim": "#d9ae4b",
        "glass": "#a9d3e2",
        "wood": "#7a4b33",
        "seat": "#c9565b",
        "lamp": "#fdeeb5",
    },
    recolour=("body", "trim"),
    aliases=(
        "coach and horses",
        "horse carriage",
        "stagecoach",
        "royal carriage",
        "horse-drawn carriage",
    ),
    tags=("road", "royal"),
    shadow=(20, 320),
    is_lit_at_night=True,
)
def carriage(pen: Pen) -> None:
    """Draw a closed royal coach with high wheels, lamps and a driver's seat in front."""
    if pen.is_night:
        pen.glow("lamp.lit", 236, 92, 46, alpha=0.8)
    pen.line("wood", [(60, 190), (120, 178), (230, 178), (300, 198)], 8)
    pen.line("wood", [(290, 190), (334, 176)], 6)
    pen.line("trim.shade", [(70, 150), (92, 172), (130, 176)], 5)
    pen.line("trim.shade", [(262, 150), (240, 172), (210, 176)], 5)
    pen.form(
        "seat",
        smooth(
            [
                (250, 118, 0.3),
                (252, 88),
                (262, 86),
                (266, 110),
                (304, 112, 0.4),
                (308, 124, 0.3),
                (262, 130),
            ]
        ),
        shade=4,
        light=2,
    )
    pen.form(
        "body",
        smooth(
            [
                (242, 128, 0.3),
                (310, 124, 0.3),
                (326, 158, 0.2),
                (318, 162, 0.3),
                (296, 150),
                (250, 150),
            ]
        ),
        shade=5,
        light=3,
    )
    body = smooth(
        [
            (72, 60, 0.4),
            (90, 42, 0.6),
            (222, 42, 0.6),
            (240, 60, 0.4),
            (244, 116),
            (226, 158),
            (188, 176),
            (124, 176),
            (86, 158),
            (68, 116),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    roof = smooth([(58, 46, 0.4), (84, 26), (156, 16), (228, 26), (254, 46, 0.4), (156, 50)])
    pen.form("body.shade", roof, shade=5, light=3)
    pen.line("trim", [(58, 47), (156, 50), (254, 47)], 4)
    pen.form(
        "trim",
        smooth(
            [
                (144, 18, 0.2),
                (138, 4, 0.1),
                (150, 10, 0.2),
                (156, 1, 0.1),
                (162, 10, 0.2),
                (174, 4, 0.1),
                (168, 18, 0.2),
            ]
        ),
        shade=2,
    )
    coach_window(pen, 84, 64, 32, 46)
    coach_window(pen, 196, 64, 32, 46)
    pen.edge("trim", rectangle(126, 58, 60, 114, rounding=8), 2.6)
    coach_window(pen, 134, 66, 44, 46)
    pen.oval("trim", 156, 138, 15, 18)
    pen.oval("body", 156, 138, 11, 14)
    pen.fill("trim", smooth([(156, 128, 0), (162, 138), (156, 148, 0), (150, 138)]))
    pen.oval("trim", 178, 120, 3)
    pen.line("trim", [(70, 118), (88, 156), (124, 174), (188, 174), (224, 156), (242, 118)], 3)
    pen.box("trim", 231, 80, 12, 24, rounding=3)
    pen.box("lamp.lit", 233, 84, 8, 15, rounding=2)
    spoked_wheel(pen, 84, 182, 57, rim="trim", spoke="trim.shade", count=12, width=8, thin=4)
    spoked_wheel(pen, 278, 196, 43, rim="trim", spoke="trim.shade", count=10, width=7, thin=4)
    pen.edge("wood.deep", ellipse(84, 182, 56, 56), 3)
    pen.edge("wood.deep", ellipse(278, 196, 42, 42), 3)
    snow(pen, [(60, 44), (86, 26), (156, 16), (228, 26), (252, 44)])
    pen.anchor("seat", 284, 112, size=50)
    pen.anchor("inside", 156, 112, size=44)
    pen.anchor("top", 156, 18, size=100)


def coach_window(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """Draw one carriage window with a gilded frame and a curtain."""
    glass = rectangle(x, y, width, height, rounding=8)
    pen.box("trim", x - 3, y - 3, width + 6, height + 6, rounding=10)
    pen.fill("glass.lit", glass)
    with pen.inside(glass):
        pen.blob(
            "seat",
            [
                (x - 2, y - 2, 0),
                (x + width * 0.5, y - 2, 0),
                (x + width * 0.2, y + height * 0.4),
                (x - 2, y + height * 0.8, 0),
            ],
        )
        pen.blob(
            "seat.shade",
            [
                (x + width + 2, y - 2, 0),
                (x + width * 0.6, y - 2, 0),
                (x + width * 0.85, y + height * 0.4),
                (x + width + 2, y + height * 0.8, 0),
            ],
        )


@draws(
    "sleigh",
    box=(280, 190),
    height_m=1.7,
    slots={
        "body": "#b8322f",
        "trim": "#e0b34c",
        "seat": "#6b2634",
        "runner": "#d9ae4b",
        "sack": "#8a6a44",
    },
    recolour=("body", "trim"),
    variants=("empty", "full"),
    aliases=("santa's sleigh", "horse sleigh"),
    tags=("winter", "christmas"),
    shadow=(30, 250),
)
def sleigh(pen: Pen) -> None:
    """Draw a curled red and gold sleigh on runners, empty or with a sack of presents."""
    pen.line("trim.shade", [(90, 130), (84, 178)], 6)
    pen.line("trim.shade", [(190, 134), (196, 178)], 6)
    pen.line(
        "runner",
        [(30, 176), (60, 182), (210, 182), (252, 170), (266, 142), (252, 126), (240, 138)],
        7,
    )
    pen.line("runner.light", [(34, 174), (60, 180), (208, 180)], 1.8)
    pen.blob("seat", [(66, 90), (72, 60), (110, 70), (190, 90), (226, 94), (220, 110), (80, 116)])
    if pen.variant == "full":
        pen.form(
            "sack",
            smooth([(54, 96), (46, 52), (66, 26), (84, 18), (104, 26), (124, 56), (118, 100)]),
            shade=9,
            light=5,
        )
        pen.line("trim", [(70, 27), (86, 32), (101, 27)], 5)
        for x, y, w, h, tone, band in (
            (118, 66, 36, 40, "#4b9d55", "#f0c33c"),
            (152, 76, 30, 30, "#3578c9", "#f4efe4"),
            (84, 6, 24, 20, "#d8574e", "#f4efe4"),
        ):
            pen.form(tone, rectangle(x, y, w, h, rounding=2), shade=4, light=2)
            pen.box(band, x + w / 2 - 3, y, 6, h)
            pen.box(band, x, y + h * 0.4, w, 5)
    pen.anchor("inside", 140, 106, size=90)
    pen.anchor("seat", 126, 98, size=80)
    pen.anchor("top", 126, 98, size=80)
    with pen.in_front():
        body = smooth(
            [
                (36, 46, 0.6),
                (22, 34),
                (34, 22),
                (50, 30),
                (58, 62),
                (92, 92),
                (150, 96),
                (198, 86),
                (232, 60),
                (252, 62),
                (262, 78),
                (250, 88, 0.6),
                (244, 78),
                (232, 96),
                (216, 132),
                (180, 148),
                (100, 146),
                (56, 120),
                (38, 80),
            ]
        )
        pen.form("body", body, shade=9, light=5)
        pen.line("trim", [(40, 30), (50, 62), (90, 94), (150, 98), (200, 88), (236, 64)], 4.4)
        pen.line("trim", [(66, 116), (104, 138), (176, 140), (208, 126)], 3)
        pen.line(
            "trim", [(110, 120), (120, 110), (136, 118), (148, 110), (160, 118), (174, 112)], 2.4
        )
        pen.oval("trim", 142, 126, 4)
        snow(pen, [(40, 28), (52, 62), (90, 92)], depth=6)


@draws(
    "sled",
    box=(240, 110),
    height_m=0.45,
    slots={"wood": "#c48a4e", "runner": "#8a5a38", "rope": "#cf4b42"},
    aliases=("sledge", "toboggan"),
    tags=("winter", "toy"),
    shadow=(24, 210),
)
def sled(pen: Pen) -> None:
    """Draw a wooden sled with curled runners and a rope."""
    pen.line("rope", [(206, 44), (230, 58), (222, 84), (196, 92)], 2.6)
    pen.line("runner.deep", [(22, 90), (180, 90), (206, 74), (212, 48), (198, 36)], 8)
    for x in (62, 120, 172):
        pen.box("wood.deep", x, 56, 9, 40)
    pen.line("runner", [(12, 102), (176, 102), (204, 84), (210, 54), (194, 40)], 9)
    pen.line("runner.light", [(14, 100), (174, 100), (200, 84)], 2)
    for x in (52, 112, 166):
        pen.box("wood.shade", x, 60, 10, 42)
    for k in range(3):
        slat = smooth(
            [
                (16 + k * 5, 44 + k * 8, 0.3),
                (196 - k * 3, 40 + k * 8, 0.4),
                (202, 45 + k * 8),
                (196 - k * 3, 50 + k * 8, 0.4),
                (16 + k * 5, 52 + k * 8, 0.3),
            ]
        )
        pen.form("wood", slat, shade=2.4, light=1.6)
    pen.anchor("seat", 100, 46, size=110)
    pen.anchor("top", 100, 46, size=110)
    pen.anchor("inside", 100, 48, size=110)


@draws(
    "shopping cart",
    box=(210, 210),
    height_m=1.05,
    slots={"steel": "#a9b2bd", "handle": "#d84b3e", "tyre": "#3b3a44"},
    recolour=("steel", "handle"),
    variants=("empty", "full"),
    aliases=("shopping trolley", "supermarket trolley", "grocery cart"),
    tags=("shop",),
    shadow=(40, 180),
    along=("handle",),
)
def shopping_cart(pen: Pen) -> None:
    """Draw a wire trolley, empty or full of groceries."""
    back = polygon([(46, 62), (190, 52), (172, 132), (72, 134)], rounding=4)
    pen.fill("steel.deep", back, alpha=0.25)
    pen.anchor("inside", 124, 130, size=100)
    pen.anchor("seat", 124, 120, size=80)
    pen.anchor("top", 124, 62, size=120)
    if pen.variant == "full":
        pen.form("#c9995f", rectangle(74, 34, 40, 90, rounding=3), shade=5, light=3)
        pen.limb("#dba55e", [(88, 60), (96, 10)], (11, 9))
        pen.limb("#c98f4a", [(102, 60), (108, 18)], (11, 9))
        pen.form("#d8574e", rectangle(118, 48, 30, 70, rounding=4), shade=5, light=3)
        pen.box("#f6f1e4", 118, 62, 30, 18)
        for x, y, r, tone in (
            (158, 62, 15, "#4b9d55"),
            (150, 86, 14, "#ee8130"),
            (172, 84, 13, "#f0c33c"),
        ):
            pen.form(tone, ellipse(x, y, r, r), shade=4, light=3)
        pen.blob("#5fa04c", [(64, 60), (58, 36), (70, 26), (80, 38), (78, 60)])
    with pen.in_front():
        for k in range(1, 10):
            t = k / 10
            pen.line("steel", [(46 + 144 * t, 62 - 10 * t), (72 + 100 * t, 134 - 2 * t)], 2)
        for k in range(1, 5):
            t = k / 5
            pen.line("steel", [(46 + 26 * t, 62 + 72 * t), (190 - 18 * t, 52 + 80 * t)], 2)
        pen.edge("steel.shade", back, 4.4)
        pen.line("steel.shade", [(50, 66), (38, 30), (24, 22)], 5.5)
        pen.line("handle", [(34, 24), (12, 20)], 10)
        pen.line("steel.shade", [(66, 118), (70, 164), (62, 178)], 5)
        pen.line("steel.shade", [(70, 166), (164, 162), (180, 176)], 5)
        pen.line("steel", [(72, 160), (160, 156)], 2)
        for x in (60, 178):
            wheel(pen, x, 194, 15, hub="steel", has_arch=False)


@draws(
    "wheelchair",
    box=(180, 200),
    height_m=0.95,
    slots={"seat": "#33587f", "steel": "#aab3be", "tyre": "#33323c"},
    tags=("home", "hospital"),
    shadow=(20, 168),
    along=("steel",),
)
def wheelchair(pen: Pen) -> None:
    """Draw a wheelchair with a large wheel, footrests and push handles."""
    spoked_wheel(pen, 72, 142, 55, rim="tyre.deep", spoke="steel.shade", width=6)
    pen.line("steel.shade", [(44, 16), (52, 120)], 6)
    pen.line("steel.shade", [(52, 108), (132, 108), (146, 172), (168, 176)], 6)
    pen.line("tyre", [(44, 20), (26, 22)], 9)
    pen.form(
        "seat.deep", smooth([(44, 24, 0.3), (54, 22, 0.3), (64, 104, 0.3), (52, 106, 0.3)]), shade=0
    )
    pen.form("seat", rectangle(50, 94, 86, 15, rounding=6), shade=4, light=3)
    pen.anchor("seat", 92, 96, size=70)
    pen.anchor("inside", 92, 96, size=70)
    pen.anchor("top", 92, 96, size=70)
    wheel(pen, 138, 186, 14, hub="steel", has_arch=False)
    with pen.in_front():
        pen.line("steel", [(48, 66), (116, 66), (128, 108)], 5)
        pen.form("seat", rectangle(60, 58, 54, 11, rounding=5), shade=3, light=2)
        pen.line("steel", [(130, 108), (144, 170)], 5)
        pen.box("tyre", 140, 168, 34, 7, rounding=3)
        spoked_wheel(pen, 66, 144, 56, rim="tyre", spoke="steel", count=16, width=6)
        pen.edge("steel.light", ellipse(66, 144, 45, 45), 3)
        pen.oval("steel", 66, 144, 6)


@draws(
    "stroller",
    box=(200, 210),
    height_m=1.05,
    slots={"fabric": "#5a8fb8", "steel": "#a9b2bd", "tyre": "#33323c", "lining": "#f2e6cf"},
    recolour=("fabric",),
    aliases=(
        "pram",
        "baby carriage",
        "pushchair",
        "buggy",
        "baby buggy",
        "perambulator",
        "baby stroller",
    ),
    tags=("baby", "town"),
    shadow=(24, 176),
)
def stroller(pen: Pen) -> None:
    """Draw a pram with a folding hood, a deep tub and four wheels."""
    pen.line("steel.shade", [(30, 40), (52, 84), (150, 172)], 6)
    pen.line("steel.shade", [(146, 120), (60, 172)], 6)
    pen.line("tyre", [(34, 44), (14, 36)], 9)
    spoked_wheel(pen, 60, 176, 31, rim="tyre", spoke="steel", count=10, width=6)
    spoked_wheel(pen, 148, 176, 31, rim="tyre", spoke="steel", count=10, width=6)
    pen.blob("lining", [(60, 88), (110, 62), (170, 88), (160, 110), (70, 110)])
    pen.anchor("inside", 84, 108, size=52)
    pen.anchor("seat", 84, 108, size=52)
    hood = smooth([(106, 92, 0.1), (116, 22, 0.2), (150, 30), (178, 60), (182, 94, 0.2)])
    with pen.in_front():
        pen.form("fabric", hood, shade=7, light=4)
        for x in (134, 160):
            pen.line("fabric.shade", [(108, 91), (x - 2, 60), (x, 28 if x < 150 else 42)], 1.8)
        tub = smooth([(40, 88, 0.4), (184, 90, 0.3), (176, 122), (150, 146), (86, 146), (52, 124)])
        pen.form("fabric", tub, shade=8, light=5)
        pen.line("lining", [(40, 90), (110, 93), (183, 92)], 6)
        pen.oval("lining", 112, 118, 10)
        pen.blob(
            "fabric.shade", [(112, 123), (105, 116), (108, 112), (112, 115), (116, 112), (119, 116)]
        )
    pen.anchor("top", 112, 30, size=60)


@draws(
    "tandem bicycle",
    box=(330, 170),
    height_m=1.1,
    slots={"frame": "#3f8f9f", "seat": "#7a4a2c"},
    aliases=("tandem", "bicycle built for two", "two-seater bicycle"),
    tags=("road", "park"),
    shadow=(20, 310),
)
def tandem_bicycle(pen: Pen) -> None:
    """Draw a bicycle for two."""
    for x in (58, 272):
        pen.edge("#34363f", ellipse(x, 118, 46, 46), 7)
        pen.edge("#c3cad3", ellipse(x, 118, 41, 41), 2)
        for k in range(9):
            turn = math.radians(40 * k)
            pen.line(
                "#c3cad3", [(x, 118), (x + 40 * math.cos(turn), 118 + 40 * math.sin(turn))], 1.2
            )
        pen.oval("#34363f", x, 118, 6)
    for way in (
        [(58, 118), (118, 122), (104, 60)],
        [(58, 118), (104, 66), (206, 60)],
        [(118, 122), (206, 122), (206, 56)],
        [(118, 122), (200, 66), (250, 56)],
        [(206, 122), (252, 62)],
    ):
        for a, b in pairwise(way):
            pen.limb("frame", [a, b], (8, 8))
    pen.limb("frame", [(248, 46), (272, 118)], (8, 7))
    for x in (104, 206):
        pen.limb("#c3cad3", [(x, 62), (x - 3, 46)], (5, 5))
        pen.form(
            "seat",
            curve(f"{x - 24} 42, {x - 18} 34, {x + 16} 36, {x + 20} 42, {x} 48"),
            shade=3,
            light=2,
        )
    for x in (178, 248):
        pen.line("#c3cad3", [(x - 2, 58), (x, 34)], 5)
        pen.line("#34363f", [(x, 32), (x + 14, 28), (x + 16, 40)], 7)
    for x in (118, 206):
        pen.form("#c3cad3", ellipse(x, 122, 13, 13), shade=3, light=2)
        pen.line("#34363f", [(x, 122), (x + 12, 142)], 4)
        pen.box("#34363f", x + 4, 140, 18, 5, rounding=2)
    pen.anchor("seat", 206, 40, size=50)
    pen.anchor("bars", 260, 32)
    pen.anchor("back", 104, 40, size=40)
