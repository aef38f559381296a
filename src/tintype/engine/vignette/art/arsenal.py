"""Owns the drawings of arms and their like, and what keeps or breaks order.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen

STEEL = "#b9c1ce"


@draws(
    "bomb",
    box=(130, 150),
    height_m=0.25,
    slots={"ball": "#2f2e3a"},
    faces="front",
    aliases=("round bomb", "cartoon bomb", "cannonball", "grenade"),
    tags=("arms",),
    shadow=(24, 106),
)
def bomb(pen: Pen) -> None:
    """Draw a round bomb with a burning fuse."""
    pen.line("#b99a6a", [(84, 46), (94, 28), (108, 30), (114, 20)], 4)
    pen.fill("#ffd76a.raw", star(114, 16, 15, 6, 8))
    pen.fill("#f0702e.raw", star(114, 16, 8, 4, 8))
    pen.form(
        "ball.light", smooth([(64, 48, 0.2), (72, 36, 0.2), (94, 44, 0.2), (92, 62, 0.2)]), shade=3
    )
    pen.form("ball", ellipse(60, 96, 52, 50), shade=10, light=6)
    pen.blob("ball.shine", [(24, 88), (32, 66), (48, 58), (46, 70), (34, 84)])


@draws(
    "dagger",
    box=(80, 180),
    height_m=0.4,
    slots={"blade": "#c3cad6", "hilt": "#7a4a2c", "guard": "#d8b04e"},
    faces="front",
    aliases=("stiletto", "dirk"),
    tags=("arms",),
    shadow=(24, 56),
)
def dagger(pen: Pen) -> None:
    """Draw a dagger, point up."""
    pen.form(
        "blade",
        smooth([(40, 5, 0), (54, 44), (52, 112, 0.1), (28, 112, 0.1), (26, 44)]),
        shade=6,
        light=3,
    )
    pen.line("blade.deep", [(40, 24), (40, 108)], 2.4)
    pen.form(
        "guard",
        smooth([(8, 106), (40, 112), (72, 106), (70, 122), (40, 124), (10, 122)]),
        shade=3,
        light=2,
    )
    pen.form("hilt", rectangle(33, 122, 14, 40, rounding=4), shade=4, light=2)
    for k in range(4):
        pen.line("hilt.deep", [(33, 130 + k * 8), (47, 127 + k * 8)], 2)
    pen.form("guard", ellipse(40, 167, 10, 9), shade=3, light=2)
    pen.anchor("grip", 40, 142)


@draws(
    "mace",
    box=(100, 190),
    height_m=0.8,
    slots={"iron": "#7d8594", "wood": "#7a4f34"},
    faces="front",
    aliases=("morning star", "war hammer", "spiked club"),
    tags=("arms",),
    shadow=(30, 70),
)
def mace(pen: Pen) -> None:
    """Draw a spiked mace."""
    pen.limb("wood", [(50, 60), (50, 182)], (11, 13))
    for k in range(5):
        pen.line("wood.deep", [(44, 134 + k * 9), (56, 131 + k * 9)], 2.4)
    for k in range(12):
        with pen.turned(k * 30, 50, 50):
            pen.poly("iron.shade", [(43, 22), (50, 5), (57, 22)])
    pen.form("iron", ellipse(50, 50, 31, 31), shade=7, light=5)
    for x, y in ((40, 38), (60, 36), (50, 54), (36, 60), (64, 60)):
        pen.poly("iron.light", [(x - 5, y + 4), (x, y - 6), (x + 5, y + 4)])
    pen.form("iron", rectangle(42, 78, 16, 9, rounding=3), shade=3)
    pen.anchor("grip", 50, 150)


@draws(
    "lightsaber",
    box=(46, 220),
    height_m=1.1,
    slots={"beam": "#5fd0f5", "hilt": "#9aa4b4"},
    faces="front",
    aliases=("light saber", "laser sword", "energy sword"),
    tags=("arms", "space"),
    shadow=(12, 34),
    is_lit_at_night=True,
)
def lightsaber(pen: Pen) -> None:
    """Draw a sword of light."""
    pen.limb("beam.raw", [(23, 154), (23, 16)], (24, 22), alpha=0.3)
    pen.limb("beam.raw", [(23, 156), (23, 14)], (14, 13))
    pen.limb("#ffffff.raw", [(23, 156), (23, 16)], (6, 5))
    pen.form("hilt", rectangle(14, 152, 18, 62, rounding=4), shade=5, light=3)
    for k in range(4):
        pen.box("#3a3f4c", 14, 172 + k * 9, 18, 5)
    pen.oval("#e0433f", 23, 162, 3.4)
    pen.anchor("grip", 23, 184)


@draws(
    "pistol",
    box=(180, 120),
    height_m=0.14,
    slots={"metal": "#4a4f5c", "grip": "#7a4f34"},
    aliases=("gun", "handgun", "revolver", "six-shooter"),
    tags=("arms",),
    shadow=(20, 120),
)
def pistol(pen: Pen) -> None:
    """Draw an old revolver."""
    pen.form(
        "grip",
        smooth([(18, 40, 0.2), (52, 46, 0.2), (46, 84), (38, 112, 0.3), (8, 108, 0.3), (14, 74)]),
        shade=6,
        light=4,
    )
    pen.edge("metal", ellipse(68, 74, 19, 18), 5)
    pen.line("metal", [(66, 58), (70, 72), (66, 80)], 4)
    pen.form(
        "metal",
        smooth([(16, 42, 0.2), (28, 22, 0.3), (90, 20, 0.1), (92, 60, 0.3), (44, 62, 0.4)]),
        shade=6,
        light=4,
    )
    pen.form("metal.light", rectangle(60, 26, 36, 32, rounding=6), shade=5, light=3)
    for y in (34, 44, 53):
        pen.line("metal.deep", [(64, y), (92, y)], 2.4)
    pen.form(
        "metal",
        smooth([(90, 22, 0.1), (170, 22, 0.1), (172, 40, 0.1), (92, 44, 0.1)]),
        shade=5,
        light=3,
    )
    pen.poly("metal.deep", [(160, 22), (166, 14), (170, 22)])
    pen.limb("metal.deep", [(24, 26), (14, 14)], (8, 6))


@draws(
    "rifle",
    box=(240, 90),
    height_m=0.2,
    slots={"wood": "#8a5a34", "metal": "#4a4f5c"},
    aliases=("shotgun", "musket", "hunting rifle"),
    tags=("arms",),
    shadow=(20, 220),
)
def rifle(pen: Pen) -> None:
    """Draw a hunting rifle."""
    pen.limb("metal", [(100, 32), (234, 22)], (9, 7))
    pen.form(
        "wood",
        smooth(
            [
                (6, 44, 0.3),
                (60, 34),
                (112, 30),
                (176, 26, 0.3),
                (176, 36),
                (116, 46),
                (76, 52),
                (20, 82, 0.3),
                (6, 74, 0.3),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.form("metal", rectangle(82, 26, 40, 15, rounding=4), shade=4, light=2)
    pen.edge("metal", ellipse(98, 54, 12, 10), 4)
    pen.limb("metal.light", [(84, 14), (136, 10)], (9, 9))
    for x in (94, 126):
        pen.box("metal.deep", x, 14, 5, 14)


@draws(
    "catapult",
    box=(220, 170),
    height_m=3.5,
    slots={"wood": "#9c6a3f"},
    aliases=("trebuchet", "siege engine"),
    tags=("arms", "history"),
    shadow=(20, 200),
)
def catapult(pen: Pen) -> None:
    """Draw a catapult, loaded with a stone."""
    pen.limb("wood.shade", [(110, 130), (150, 56)], (11, 10))
    pen.limb("wood", [(140, 132), (48, 44)], (13, 10))
    pen.form("wood", smooth([(22, 40), (34, 60), (62, 54), (66, 32), (44, 46)]), shade=4)
    pen.form("#8d8f9a", ellipse(42, 30, 19, 17), shade=5, light=3)
    pen.limb("wood", [(170, 132), (144, 52)], (12, 11))
    pen.limb("wood.light", [(130, 56), (164, 54)], (11, 11))
    pen.form("wood", rectangle(16, 122, 192, 19, rounding=5), shade=5, light=3)
    pen.line("#d8c9a0", [(146, 60), (130, 122)], 3)
    for x in (50, 174):
        pen.form("wood.shade", ellipse(x, 142, 25, 25), shade=4, light=3)
        pen.edge("#5b6270", ellipse(x, 142, 23, 23), 4)
        for k in range(3):
            a = math.radians(k * 60)
            dx, dy = 20 * math.cos(a), 20 * math.sin(a)
            pen.line("wood.deep", [(x - dx, 142 - dy), (x + dx, 142 + dy)], 3.4)
        pen.oval("#5b6270", x, 142, 5)


@draws(
    "handcuffs",
    box=(190, 100),
    height_m=0.1,
    slots={"metal": STEEL},
    faces="front",
    plural="handcuffs",
    aliases=("handcuff", "cuffs", "manacles", "shackles"),
    tags=("law",),
    shadow=(20, 170),
)
def handcuffs(pen: Pen) -> None:
    """Draw a pair of handcuffs."""
    for x in (76, 94, 112):
        pen.edge("metal.deep", ellipse(x, 46, 10, 7), 4)
    for x in (42, 148):
        pen.edge("metal.deep", ellipse(x, 54, 35, 36), 12)
        pen.edge("metal", ellipse(x, 52, 35, 36), 11)
        pen.line("metal.shine", [(x - 32, 62), (x - 34, 46), (x - 20, 24)], 3)
        inner = x + (26 if x < 95 else -26)
        pen.form("metal.light", rectangle(inner - 14, 36, 28, 24, rounding=6), shade=4, light=2)
        pen.oval("metal.line", inner, 47, 3.4)


@draws(
    "battle axe",
    box=(140, 200),
    height_m=1.1,
    slots={"blade": "#b9c1ce", "wood": "#7a4f34"},
    faces="front",
    aliases=("double axe", "viking axe", "war axe"),
    tags=("arms",),
    shadow=(50, 90),
)
def battle_axe(pen: Pen) -> None:
    """Draw a double-bladed axe."""
    pen.limb("wood", [(70, 12), (70, 192)], (10, 12))
    for k in range(5):
        pen.line("wood.pale", [(64, 146 + k * 9), (76, 142 + k * 9)], 3)
    for side in (-1, 1):
        blade = smooth(
            [
                (70 + side * 4, 36, 0.1),
                (70 + side * 30, 30),
                (70 + side * 52, 8, 0.2),
                (70 + side * 64, 54),
                (70 + side * 52, 100, 0.2),
                (70 + side * 30, 78),
                (70 + side * 4, 72, 0.1),
            ]
        )
        pen.form("blade", blade, shade=6, light=4)
        pen.line(
            "blade.pale", [(70 + side * 50, 12), (70 + side * 61, 54), (70 + side * 50, 96)], 3
        )
    pen.form("#5b6270", rectangle(60, 30, 20, 48, rounding=4), shade=4, light=3)
    pen.anchor("grip", 70, 158)


@draws(
    "jetpack",
    box=(130, 190),
    height_m=0.9,
    slots={"tank": "#d8433f", "metal": "#b9c1ce"},
    faces="front",
    aliases=("jet pack", "rocket pack"),
    tags=("space",),
    shadow=(40, 90),
    is_lit_at_night=True,
)
def jetpack(pen: Pen) -> None:
    """Draw a jetpack with burning nozzles."""
    for x in (38, 92):
        pen.blob(
            "#f0862c.raw",
            [(x - 15, 128), (x + 15, 128), (x + 10, 158), (x, 184, 0.2), (x - 10, 158)],
        )
        pen.blob("#ffd76a.raw", [(x - 8, 128), (x + 8, 128), (x, 164, 0.2)])
        pen.form(
            "metal.shade",
            smooth(
                [(x - 12, 112, 0.1), (x + 12, 112, 0.1), (x + 17, 132, 0.1), (x - 17, 132, 0.1)]
            ),
            shade=3,
        )
        pen.form(
            "tank",
            smooth(
                [(x - 22, 34), (x, 6, 0.5), (x + 22, 34), (x + 22, 112, 0.2), (x - 22, 112, 0.2)]
            ),
            shade=7,
            light=5,
        )
        pen.box("metal", x - 22, 48, 44, 9)
    pen.form("metal", rectangle(46, 44, 38, 54, rounding=8), shade=5, light=3)
    pen.oval("#5fd0b0.raw", 65, 62, 8)
    for y in (80, 88):
        pen.line("metal.deep", [(54, y), (76, y)], 3)
    pen.anchor("worn_back", 65, 66, size=90)


@draws(
    "time machine",
    box=(190, 180),
    height_m=2.4,
    slots={"brass": "#d8a842", "body": "#5a3f7a"},
    faces="front",
    tags=("fantasy",),
    shadow=(20, 170),
    is_lit_at_night=True,
)
def time_machine(pen: Pen) -> None:
    """Draw a time machine: an armchair in brass rings, with a clock and a lever."""
    pen.edge("brass.shade", ellipse(95, 84, 82, 76), 9)
    pen.edge("brass", ellipse(95, 84, 46, 77), 7)
    pen.line("brass", [(14, 84), (60, 96), (130, 96), (176, 84)], 6)
    for k in range(12):
        a = math.radians(k * 30)
        pen.oval("#8ff0ff.raw", 95 + 82 * math.cos(a), 84 + 76 * math.sin(a), 5)
    pen.form(
        "#b8323c",
        smooth([(64, 130), (60, 62), (76, 44), (114, 44), (130, 62), (126, 130)]),
        shade=7,
        light=4,
    )
    pen.form(
        "#c8434c",
        smooth([(58, 112), (95, 104), (132, 112), (132, 140), (58, 140)]),
        shade=5,
        light=3,
    )
    pen.form("#fbf3dc", ellipse(95, 24, 19, 19), shade=3)
    pen.edge("brass", ellipse(95, 24, 19, 19), 5)
    pen.line("#3a3340", [(95, 12), (95, 24), (103, 29)], 2.6)
    pen.form(
        "body",
        smooth([(30, 142, 0.3), (160, 142, 0.3), (172, 172, 0.2), (18, 172, 0.2)]),
        shade=6,
        light=4,
    )
    for k in range(5):
        pen.oval(("#f2c23a.raw", "#e0567a.raw", "#5fd0b0.raw")[k % 3], 50 + k * 22, 158, 5)
    pen.limb("brass", [(146, 142), (158, 106)], (6, 5))
    pen.oval("#e0433f", 159, 102, 7)
    pen.anchor("seat", 95, 112)


@draws(
    "explosion",
    box=(300, 260),
    height_m=6,
    slots={"flash": "#ffe15a", "fire": "#f58a2e", "edge": "#d8433f", "ink": "#3a2430"},
    recolour=("edge", "fire"),
    faces="front",
    aliases=("blast", "detonation", "big bang", "explosion cloud"),
    tags=("comic",),
    shadow=(60, 240),
    is_lit_at_night=True,
)
def explosion(pen: Pen) -> None:
    """Draw a burst of flames and rays, with a word in its middle if there is one."""
    for k, (tone, far, near) in enumerate(
        (("edge.raw", 1.0, 0.66), ("fire.raw", 0.84, 0.56), ("flash.raw", 0.66, 0.44))
    ):
        points: list[tuple[float, float]] = []
        for i in range(32):
            a = math.pi * i / 16
            reach = (far if i % 2 == 0 else near) * (1 - 0.13 * ((i * 7 + k * 5) % 4) / 3)
            points.append((150 + 148 * reach * math.cos(a), 130 + 128 * reach * math.sin(a)))
        pen.poly(tone, points)
    for x, y, r in ((52, 210, 24), (92, 232, 22), (206, 232, 24), (250, 206, 22), (150, 240, 18)):
        pen.oval("#8a8490", x, y, r, r * 0.8)
        pen.oval("#b5b0ba", x - 4, y - 4, r * 0.8, r * 0.6)
    if not inscribe(pen, "ink", 72, 92, 156, 76, weight=0.2):
        pen.poly(
            "#ffffff.raw",
            [
                (150, 84),
                (166, 116),
                (200, 130),
                (166, 144),
                (150, 176),
                (134, 144),
                (100, 130),
                (134, 116),
            ],
        )
