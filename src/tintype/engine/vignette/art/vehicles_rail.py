"""Owns the drawings of everything on rails: trains, trams, subways.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from collections.abc import Callable
from typing import Final

from tintype.engine.vignette.art.fittings import (
    headlight,
    letter,
    pane,
    panes,
    puff,
    rail,
    snow,
    wheel,
)
from tintype.engine.vignette.art.kind import Kind, draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen

ELECTRIC: Final = {
    "paint": "#c8372f",
    "stripe": "#f3eee0",
    "glass": "#a9d3e2",
    "roof": "#6f7784",
    "tyre": "#2f2d37",
    "chrome": "#b9c0c9",
    "lamp": "#fdeeb5",
}
"""What an electric train is made of."""
STEAM: Final = {
    "paint": "#2f6b4f",
    "boiler": "#33343f",
    "trim": "#d9ae4b",
    "wheel": "#b8372f",
    "glass": "#a9d3e2",
    "steam": "#f0efec",
    "wagon": "#9c4a38",
    "coal": "#2a2831",
    "tyre": "#2f2d37",
    "chrome": "#b9c0c9",
    "lamp": "#fdeeb5",
}
"""What a steam train is made of."""


def bogie(pen: Pen, x: float, y: float, *, radius: float = 13) -> None:
    """Draw a pair of rail wheels with their frame; needs the slots tyre and chrome."""
    pen.box("tyre", x - 34, y - radius - 6, 68, 12, rounding=4)
    for dx in (-19, 19):
        wheel(pen, x + dx, y - radius, radius, has_arch=False)


@draws(
    "freight train",
    box=(640, 150),
    height_m=4.2,
    slots={
        "paint": "#d9822b",
        "stripe": "#f3eee0",
        "glass": "#a9d3e2",
        "box": "#8a4636",
        "tank": "#9aa6b2",
        "hopper": "#4f7f72",
        "coal": "#3a3740",
        "tyre": "#2f2d37",
        "lamp": "#fdeeb5",
    },
    recolour=("paint", "box"),
    aliases=("goods train", "cargo train", "freight wagons", "coal train"),
    tags=("rail",),
    shadow=(16, 624),
    is_lit_at_night=True,
)
def freight_train(pen: Pen) -> None:
    """Draw a diesel locomotive with a hopper of coal, a tank wagon and a box wagon."""
    headlight(pen, 630, 96, reach=60)
    rail(pen, 0, 141, 640)
    pen.box("tyre", 8, 112, 600, 6)
    for x in (4, 158, 312):
        _bogies(pen, x + 10, 130)
    box_car = rectangle(6, 38, 142, 76, rounding=3)
    pen.form("box", box_car, shade=6, light=4)
    for x in range(18, 146, 12):
        pen.line("box.shade", [(x, 42), (x, 110)], 1.6)
    pen.form("box.shade", rectangle(54, 44, 46, 68, rounding=2), shade=3, light=3)
    pen.line("box.deep", [(77, 46), (77, 110)], 2)
    pen.box("box.deep", 2, 32, 150, 8, rounding=3)
    pen.form("tank", rectangle(162, 46, 138, 62, rounding=28), shade=10, light=7)
    pen.form("tank.shade", rectangle(218, 36, 26, 14, rounding=3), shade=2, light=2)
    for x in (190, 231, 272):
        pen.line("tank.deep", [(x, 48), (x, 106)], 2, alpha=0.6)
    pen.box("tank.deep", 164, 106, 134, 8, rounding=2)
    for x, y, r in ((334, 56, 14), (358, 46, 17), (386, 42, 18), (414, 47, 16), (436, 56, 13)):
        pen.form("coal", ellipse(x, y, r, r * 0.8), shade=3, light=3)
    hopper = polygon([(314, 52), (456, 52), (446, 114), (324, 114)], rounding=3)
    pen.form("hopper", hopper, shade=6, light=4)
    for x in (340, 366, 392, 418, 438):
        pen.line("hopper.shade", [(x, 56), (x - 2, 112)], 2.4)
    _diesel(pen)


def _bogies(pen: Pen, x: float, y: float) -> None:
    """Draw the wheels below one wagon."""
    for dx in (6, 30, 96, 120):
        pen.form("tyre", ellipse(x + dx, y, 11, 11), shade=2, light=2)
        pen.oval("stripe.shade", x + dx, y, 4)


def _diesel(pen: Pen) -> None:
    """Draw the locomotive at the head of a freight train."""
    _bogies(pen, 484, 130)
    body = smooth(
        [
            (468, 46, 0.2),
            (560, 46, 0.2),
            (564, 28, 0.3),
            (606, 28, 0.3),
            (612, 62, 0.3),
            (634, 66, 0.4),
            (636, 116, 0.2),
            (468, 116, 0.2),
        ]
    )
    pen.form("paint", body, shade=7, light=5)
    with pen.inside(body):
        pen.box("stripe", 460, 92, 180, 7)
        pen.box("paint.deep", 460, 104, 180, 14)
    for x in (478, 504, 530):
        pen.box("paint.deep", x, 58, 20, 24, rounding=2)
        for k in range(3):
            pen.line("paint.light", [(x + 3, 63 + 7 * k), (x + 17, 63 + 7 * k)], 1.6)
    pane(pen, rectangle(570, 38, 30, 24, rounding=3))
    pen.form("tyre", rectangle(510, 30, 18, 16, rounding=2), shade=2)
    pen.oval("lamp.lit" if pen.is_night else "lamp", 628, 92, 6)
    pen.poly("tyre", [(618, 116), (638, 116), (638, 134)])
    pen.anchor("driver", 586, 62, size=30)
    pen.anchor("inside", 586, 62, size=30)
    pen.anchor("top", 230, 38, size=200)


@draws(
    "train",
    box=(560, 176),
    height_m=4.0,
    slots=ELECTRIC,
    recolour=("paint", "stripe"),
    aliases=(
        "passenger train",
        "express train",
        "railway train",
        "electric train",
        "commuter train",
    ),
    tags=("rail",),
    shadow=(20, 540),
    is_lit_at_night=True,
)
def train(pen: Pen) -> None:
    """Draw a modern locomotive that pulls a passenger wagon, on a piece of track."""
    coupled(pen, 1)


def coupled(pen: Pen, coaches: int) -> None:
    """Draw a locomotive with so many passenger wagons behind it."""
    ahead = COACH * (coaches - 1)
    headlight(pen, 548 + ahead, 118, reach=70)
    rail(pen, 0, 167, 560 + ahead)
    for k in range(coaches):
        with pen.moved(COACH * k, 0):
            coach(pen)
    with pen.moved(ahead, 0):
        locomotive(pen)
    pen.anchor("inside", 130, 94, size=150)
    pen.anchor("seat", 466 + ahead, 86, size=50)
    pen.anchor("top", 130, 24, size=220)


COACH: Final = 268.0
"""How long a passenger wagon is, with the coupling before it."""


def coach(pen: Pen) -> None:
    """Draw a passenger wagon with its coupling on the right."""
    pen.box("tyre", 256, 128, 24, 12, rounding=3)
    pen.line("tyre", [(262, 40), (262, 126)], 10)
    wagon = rectangle(6, 26, 250, 118, rounding=10)
    pen.form("paint", wagon, shade=8, light=4)
    with pen.inside(wagon):
        pen.form(
            "roof", smooth([(-4, 42, 0), (2, 22), (130, 20), (256, 24), (264, 42, 0)]), shade=4
        )
        pen.box("stripe", 0, 104, 260, 9)
        pen.box("paint.shade", 0, 130, 260, 20)
    panes(pen, 44, 56, 172, 38, 4, gap=8, rounding=6)
    for x in (14, 226):
        pen.box("paint.deep", x, 52, 24, 86, rounding=4)
        pane(pen, rectangle(x + 4, 57, 16, 36, rounding=4))
    for x in (56, 206):
        bogie(pen, x, 167)
    snow(pen, [(14, 27), (130, 24), (250, 27)])


def locomotive(pen: Pen) -> None:
    """Draw the locomotive, to the right of one wagon."""
    pen.line("chrome", [(340, 26), (362, 6), (398, 6), (376, 26)], 3)
    pen.line("chrome.shade", [(346, 5), (412, 5)], 3.4)
    pen.box("roof.deep", 330, 22, 64, 12, rounding=3)
    body = smooth(
        [
            (270, 44, 0.4),
            (282, 28, 0.4),
            (430, 28, 0.6),
            (476, 38),
            (520, 84),
            (548, 116),
            (550, 136, 0.5),
            (540, 146, 0.3),
            (276, 146, 0.3),
            (270, 138, 0.3),
        ]
    )
    pen.form("paint", body, shade=9, light=5)
    with pen.inside(body):
        pen.form(
            "roof", smooth([(260, 46, 0), (262, 20), (440, 20), (490, 44, 0), (430, 42)]), shade=4
        )
        pen.blob(
            "stripe",
            [(260, 104, 0), (470, 104), (560, 128, 0), (560, 138, 0), (470, 113), (260, 113, 0)],
        )
        pen.box("paint.shade", 260, 132, 300, 20)
    pane(pen, smooth([(462, 48, 0.3), (480, 50, 0.4), (512, 84, 0.4), (470, 84, 0.3)]), streak=0.2)
    pane(pen, rectangle(430, 52, 24, 34, rounding=5))
    for x in (290, 336, 382):
        pen.box("roof.deep", x, 58, 34, 26, rounding=4)
        for k in range(4):
            pen.line("roof", [(x + 4, 63 + k * 6), (x + 30, 63 + k * 6)], 2)
    pen.line("paint.deep", [(422, 48), (422, 140)], 1.8)
    pen.box("chrome", 458, 94, 3, 40, rounding=1)
    pen.oval("lamp.lit", 530, 112, 10, 6, tilt=42)
    pen.box("tyre", 532, 138, 24, 14, rounding=4)
    for x in (324, 478):
        bogie(pen, x, 167)
    snow(pen, [(280, 28), (430, 28), (470, 36)])


@draws(
    "steam train",
    box=(560, 240),
    height_m=5.4,
    slots=STEAM,
    recolour=("paint", "wagon"),
    aliases=("steam engine", "steam locomotive", "locomotive", "old train", "choo choo train"),
    tags=("rail",),
    shadow=(20, 540),
    is_lit_at_night=True,
    along=("wagon", "boiler"),
)
def steam_train(pen: Pen) -> None:
    """Draw a steam locomotive with tender and wagon, puffing."""
    steamed(pen, 1)


def steamed(pen: Pen, coaches: int) -> None:
    """Draw a steam locomotive with its tender and so many wagons behind it."""
    ahead = STEAM_COACH * (coaches - 1)
    headlight(pen, 536 + ahead, 132, reach=70)
    with pen.moved(ahead, 0):
        _smoke(pen)
    rail(pen, 0, 231, 560 + ahead)
    for k in range(coaches):
        with pen.moved(STEAM_COACH * k, 0):
            steam_coach(pen)
    with pen.moved(ahead, 0):
        steam_locomotive(pen)
    pen.anchor("inside", 76, 156, size=110)
    pen.anchor("seat", 326 + ahead, 144, size=60)
    pen.anchor("top", 330 + ahead, 74, size=100)


STEAM_COACH: Final = 150.0
"""How long a wagon of a steam train is, with the coupling before it."""


def _smoke(pen: Pen) -> None:
    puff(
        pen,
        "steam",
        [
            (486, 48, 15),
            (462, 36, 20),
            (430, 30, 25),
            (392, 28, 23),
            (356, 22, 18),
            (326, 24, 13),
            (410, 44, 18),
            (446, 52, 15),
        ],
    )


def steam_coach(pen: Pen) -> None:
    """Draw a wagon of a steam train with its coupling on the right."""
    pen.box("tyre", 140, 196, 20, 7)
    wagon = rectangle(6, 106, 138, 92, rounding=6)
    pen.form("wagon", wagon, shade=7, light=4)
    pen.form(
        "boiler",
        smooth([(0, 112, 0.2), (12, 98, 0.5), (76, 93), (138, 98, 0.5), (150, 112, 0.2)]),
        shade=4,
        light=2,
    )
    panes(pen, 18, 122, 114, 34, 3, gap=9, rounding=5)
    pen.box("trim", 6, 168, 138, 4)
    pen.box("trim", 6, 190, 138, 3)
    for x in (32, 118):
        wheel(pen, x, 215, 16, hub="wheel", has_arch=False)
    snow(pen, [(2, 104), (76, 94), (148, 104)])


def steam_locomotive(pen: Pen) -> None:
    """Draw a steam locomotive with its tender, to the right of one wagon."""
    pen.box("tyre", 260, 196, 20, 7)
    pen.blob("coal", [(164, 140), (174, 122), (200, 112), (232, 116), (254, 136)])
    for x, y in ((188, 122), (210, 118), (230, 126)):
        pen.oval("coal.light", x, y, 6, 4)
    pen.form("paint", rectangle(156, 132, 106, 66, rounding=4), shade=7, light=4)
    pen.edge("trim", rectangle(164, 142, 90, 46, rounding=4), 2)
    pen.form(
        "boiler",
        smooth([(380, 126, 0.2), (512, 126, 0.5), (520, 160), (512, 194, 0.5), (380, 194, 0.2)]),
        shade=14,
        light=6,
    )
    for x in (404, 440, 476):
        pen.box("trim", x, 126, 4, 68)
    pen.oval("boiler.light", 514, 160, 8, 32)
    pen.oval("trim", 517, 160, 3.4, 8)
    pen.form(
        "boiler",
        polygon([(474, 62), (510, 62), (500, 128), (484, 128)], rounding=2),
        shade=5,
        light=4,
    )
    pen.form("trim", rectangle(470, 56, 44, 9, rounding=4), shade=3)
    pen.form(
        "trim",
        smooth([(424, 128, 0.2), (426, 106), (440, 98), (454, 106), (456, 128, 0.2)]),
        shade=4,
        light=3,
    )
    pen.form(
        "paint",
        smooth([(388, 128, 0.2), (390, 108), (402, 102), (414, 108), (416, 128, 0.2)]),
        shade=4,
        light=2,
    )
    cab = polygon([(276, 88), (378, 88), (378, 200), (276, 200)], rounding=3)
    pen.form("paint", cab, shade=8, light=5)
    pane(pen, rectangle(290, 104, 34, 40, rounding=6))
    pane(pen, rectangle(332, 104, 34, 40, rounding=6))
    pen.edge("trim", rectangle(286, 154, 82, 34, rounding=4), 2)
    pen.form(
        "boiler",
        smooth([(264, 92, 0.2), (276, 78, 0.5), (326, 72), (380, 78, 0.5), (394, 92, 0.2)]),
        shade=4,
        light=3,
    )
    pen.box("paint", 276, 192, 246, 14, rounding=2)
    pen.box("trim", 276, 192, 246, 3)
    pen.poly("wheel", [(516, 200), (540, 204), (556, 230), (512, 230)], rounding=2)
    for k in range(4):
        pen.line("wheel.deep", [(520 + k * 5, 206), (518 + k * 10, 228)], 2)
    pen.form("lamp", ellipse(526, 132, 9, 11), shade=0)
    pen.oval("lamp.lit", 530, 132, 7, 10)
    for x in (304, 362, 420):
        pen.oval("tyre", x, 203, 28)
        pen.oval("wheel", x, 203, 24)
        for px, py in ring(x, 203, 21, 10):
            pen.line("wheel.deep", [(x, 203), (px, py)], 2.2)
        pen.oval("wheel.deep", x, 203, 7)
    for x in (466, 496):
        wheel(pen, x, 217, 14, hub="wheel", has_arch=False)
    pen.form("boiler", rectangle(448, 186, 46, 22, rounding=5), shade=5, light=3)
    pen.line("chrome", [(304, 209), (420, 209)], 6)
    pen.line("chrome", [(362, 209), (456, 198)], 5)
    for x in (304, 362, 420):
        pen.oval("chrome.shade", x, 209, 5)
    for x in (182, 236):
        wheel(pen, x, 215, 16, hub="wheel", has_arch=False)
    snow(pen, [(266, 86), (326, 73), (392, 86)])


@draws(
    "tram",
    box=(420, 214),
    height_m=3.9,
    slots={
        "paint": "#c9473a",
        "stripe": "#f4ead0",
        "glass": "#a9d3e2",
        "roof": "#6f7784",
        "tyre": "#2f2d37",
        "chrome": "#b9c0c9",
        "lamp": "#fdeeb5",
        "wood": "#8a5a38",
    },
    recolour=("paint", "stripe"),
    aliases=("streetcar", "trolley", "trolley car", "tramway"),
    tags=("rail", "town"),
    shadow=(20, 402),
    is_lit_at_night=True,
)
def tram(pen: Pen) -> None:
    """Draw an old-fashioned tram with a clerestory roof and a pantograph."""
    headlight(pen, 412, 138, reach=60)
    rail(pen, 0, 205, 420)
    pen.line("chrome", [(190, 34), (218, 18), (190, 6)], 3)
    pen.line("chrome", [(230, 34), (204, 18), (228, 6)], 3)
    pen.line("chrome.shade", [(168, 5), (252, 5)], 4)
    pen.form("roof", rectangle(80, 34, 260, 20, rounding=7), shade=4, light=3)
    panes(pen, 96, 41, 228, 9, 8, gap=8, rounding=2)
    roof = smooth(
        [(2, 72, 0.2), (10, 58, 0.7), (50, 50), (370, 50), (410, 58, 0.7), (418, 72, 0.2)]
    )
    body = smooth(
        [
            (12, 68, 0.2),
            (408, 68, 0.2),
            (412, 140, 0.4),
            (400, 184, 0.4),
            (20, 184, 0.4),
            (8, 140, 0.4),
        ]
    )
    pen.form("stripe", body, shade=8, light=4)
    with pen.inside(body):
        pen.form("paint", rectangle(0, 128, 420, 60), shade=8)
        pen.box("paint.light", 0, 128, 420, 4)
        pen.box("wood", 0, 68, 420, 6)
    panes(pen, 74, 82, 272, 40, 6, gap=8, rounding=7)
    for x in (20, 354):
        pen.box("wood", x, 78, 46, 102, rounding=4)
        panes(pen, x + 4, 83, 38, 58, 2, gap=4, rounding=5)
        pen.box("wood.shade", x + 5, 148, 16, 26, rounding=2)
        pen.box("wood.shade", x + 25, 148, 16, 26, rounding=2)
    pen.form("roof", roof, shade=5, light=3)
    letter(pen, 130, 136, 160, 34, "CITY LINE", ink="stripe")
    pen.oval("chrome", 408, 140, 8, 11)
    pen.oval("lamp.lit", 410, 140, 6, 9)
    pen.box("tyre", 90, 180, 240, 10, rounding=3)
    for x in (116, 170, 250, 304):
        wheel(pen, x, 189, 16, has_arch=False)
    pen.box("chrome.shade", 400, 172, 18, 9, rounding=3)
    pen.box("chrome.shade", 2, 172, 18, 9, rounding=3)
    snow(pen, [(6, 62), (50, 51), (80, 50)])
    snow(pen, [(84, 35), (336, 35)])
    snow(pen, [(340, 50), (370, 51), (414, 62)])
    pen.anchor("inside", 210, 122, size=200)
    pen.anchor("seat", 210, 122, size=200)
    pen.anchor("top", 210, 34, size=200)


@draws(
    "subway",
    box=(480, 166),
    height_m=3.5,
    slots={
        "paint": "#c9d0d6",
        "stripe": "#2f6fb5",
        "glass": "#a9d3e2",
        "tyre": "#2f2d37",
        "chrome": "#a5adb8",
        "lamp": "#fdeeb5",
        "sign": "#2b2a35",
    },
    recolour=("paint", "stripe"),
    aliases=("subway train", "metro", "underground train", "metro train"),
    tags=("rail", "town"),
    shadow=(20, 460),
    is_lit_at_night=True,
)
def subway(pen: Pen) -> None:
    """Draw a silver subway train with wide doors and a coloured band."""
    headlight(pen, 470, 118, reach=60)
    rail(pen, 0, 157, 480)
    body = smooth(
        [
            (4, 26, 0.3),
            (14, 12, 0.4),
            (420, 12, 0.6),
            (452, 24, 0.6),
            (470, 96),
            (472, 128, 0.4),
            (462, 138, 0.3),
            (8, 138, 0.3),
            (4, 130, 0.3),
        ]
    )
    pen.form("paint", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("stripe", 0, 88, 490, 14)
        pen.box("stripe.light", 0, 88, 490, 3)
        for y in (110, 117, 124):
            pen.line("paint.shade", [(0, y), (480, y)], 1.4)
        pen.box("paint.deep", 0, 12, 490, 8)
    for x in (18, 150, 282):
        pen.box("stripe.shade", x, 30, 58, 104, rounding=4)
        panes(pen, x + 4, 36, 50, 46, 2, gap=4, rounding=5)
        pen.line("stripe.deep", [(x + 29, 32), (x + 29, 132)], 1.8)
    for x in (86, 218, 350):
        panes(pen, x, 36, 54, 44, 1, rounding=7)
    pane(pen, smooth([(418, 34, 0.3), (446, 34, 0.5), (462, 84, 0.4), (418, 84, 0.3)]))
    pen.box("sign", 352, 18, 60, 14, rounding=3)
    letter(pen, 352, 18, 60, 14, "METRO", ink="#ffd35c.lit", margin=0.2)
    pen.oval("lamp.lit", 463, 116, 6, 7)
    pen.box("tyre", 456, 130, 22, 10, rounding=3)
    for x in (80, 390):
        bogie(pen, x, 157)
    pen.box("tyre", 150, 138, 170, 10, rounding=3)
    pen.anchor("inside", 210, 80, size=240)
    pen.anchor("seat", 210, 80, size=200)
    pen.anchor("top", 210, 12, size=280)


@draws(
    "high-speed train",
    box=(580, 150),
    height_m=3.8,
    slots={
        "paint": "#f1f3f2",
        "stripe": "#2f6fb5",
        "glass": "#5d7f9c",
        "tyre": "#2f2d37",
        "chrome": "#a5adb8",
        "lamp": "#fdeeb5",
    },
    recolour=("paint", "stripe"),
    aliases=("bullet train", "shinkansen", "high speed train", "tgv", "fast train"),
    tags=("rail",),
    shadow=(20, 550),
    is_lit_at_night=True,
)
def high_speed_train(pen: Pen) -> None:
    """Draw a bullet train with a long nose."""
    headlight(pen, 556, 104, reach=60)
    rail(pen, 0, 141, 580)
    for x in (50, 170, 320, 440):
        bogie(pen, x, 141, radius=11)
    body = smooth(
        [
            (2, 20, 0.1),
            (240, 18, 0.2),
            (384, 18, 0.8),
            (448, 30),
            (508, 64),
            (564, 104),
            (570, 120),
            (548, 128, 0.5),
            (2, 128, 0.1),
        ]
    )
    pen.form("paint", body, shade=9, light=0)
    with pen.inside(body):
        pen.blob(
            "stripe",
            [
                (0, 84, 0),
                (360, 84),
                (460, 92),
                (580, 116, 0),
                (580, 124, 0),
                (440, 106),
                (360, 98),
                (0, 98, 0),
            ],
        )
        pen.blob(
            "stripe.deep", [(0, 120, 0), (420, 120), (580, 128, 0), (580, 140, 0), (0, 140, 0)]
        )
    pen.line("paint.deep", [(238, 20), (238, 126)], 3)
    panes(pen, 20, 44, 200, 26, 7, gap=8, rounding=6)
    panes(pen, 256, 44, 118, 26, 4, gap=8, rounding=6)
    pane(pen, smooth([(428, 40, 0.5), (452, 38, 0.6), (492, 64, 0.3), (444, 64, 0.4)]))
    pen.line("paint.deep", [(404, 32), (400, 120)], 1.6)
    pen.oval("lamp.lit", 532, 94, 14, 4.5, tilt=36)
    pen.anchor("inside", 130, 70, size=200)
    pen.anchor("seat", 130, 70, size=200)
    pen.anchor("top", 200, 18, size=300)


COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5}
"""Wagons of trains of which they are counted."""


def _plot(draw: Callable[[Pen, int], None], coaches: int) -> Callable[[Pen], None]:
    def plot(pen: Pen) -> None:
        draw(pen, coaches)

    plot.__module__ = __name__
    return plot


def electric(word: str) -> Kind:
    """Return an electric train with so many wagons."""
    long = 560 + COACH * (COUNTS[word] - 1)
    return draws(
        f"train of {word} wagons",
        box=(long, 176),
        plural=f"trains of {word} wagons",
        height_m=4.0,
        slots=ELECTRIC,
        recolour=("paint", "stripe"),
        tags=("rail",),
        shadow=(20, long - 20),
        is_lit_at_night=True,
    )(_plot(coupled, COUNTS[word]))


def steam(word: str) -> Kind:
    """Return a steam train with so many wagons."""
    long = 560 + STEAM_COACH * (COUNTS[word] - 1)
    return draws(
        f"steam train of {word} wagons",
        box=(long, 240),
        plural=f"steam trains of {word} wagons",
        height_m=5.4,
        slots=STEAM,
        recolour=("paint", "wagon"),
        tags=("rail",),
        shadow=(20, long - 20),
        is_lit_at_night=True,
        along=("wagon", "boiler"),
    )(_plot(steamed, COUNTS[word]))


TRAINS: Final = tuple(made(word) for made in (electric, steam) for word in COUNTS)
