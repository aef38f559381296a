"""Owns the drawings of things that fit no other file: chopsticks, jar, rope bridge, fossil, golem.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.anatomy import curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write
from tintype.engine.vignette.states import HALF_FULL


@draws(
    "chopsticks",
    box=(180, 100),
    height_m=0.05,
    slots={"wood": "#a8482f", "band": "#e8c05a"},
    faces="front",
    plural="chopsticks",
    aliases=("chopstick",),
    tags=("kitchen",),
    shadow=(20, 160),
)
def chopsticks(pen: Pen) -> None:
    """Draw a pair of chopsticks on a rest."""
    pen.form(
        "#5f86a8",
        smooth([(30, 84, 0.3), (38, 72), (62, 76), (84, 72), (92, 84, 0.3), (84, 94), (38, 94)]),
        shade=4,
        light=3,
    )
    for dy in (0, 16):
        pen.limb("wood", [(8, 76 + dy * 0.4), (172, 14 + dy * 1.6)], (5, 12), is_blunt=True)
        pen.line("wood.light", [(20, 70 + dy * 0.4), (168, 12 + dy * 1.6)], 2)
        pen.limb("band", [(134, 28 + dy * 1.35), (142, 25 + dy * 1.4)], (12, 12), is_blunt=True)
    pen.anchor("grip", 150, 40)


@draws(
    "jar",
    box=(110, 150),
    height_m=0.16,
    slots={"lid": "#c8503f", "glass": "#cfe6ee", "filling": "#e8b85a"},
    recolour=("glass", "lid"),
    faces="front",
    variants=("empty", "full", "open"),
    aliases=("mason jar", "glass jar", "cookie jar"),
    tags=("kitchen",),
    shadow=(20, 90),
)
def jar(pen: Pen) -> None:
    """Draw a glass jar with a screw lid."""
    body = smooth(
        [
            (24, 34, 0.2),
            (86, 34, 0.2),
            (102, 54),
            (102, 134, 0.3),
            (94, 145, 0.3),
            (16, 145, 0.3),
            (8, 134, 0.3),
            (8, 54),
        ]
    )
    pen.fill("glass", body, alpha=0.78)
    with pen.inside(body):
        if pen.variant == "full":
            y = 94 if HALF_FULL in pen.attributes else 60
            pen.form("filling", rectangle(12, y, 86, 144 - y, rounding=8), shade=7, light=4)
        if pen.variant == "open":
            pen.box("#9fd0e6", 0, 84, 110, 70, alpha=0.6)
            pen.oval("#9fd0e6.light", 55, 84, 48, 5, alpha=0.8)
    with pen.in_front(), pen.inside(body):
        pen.limb("#ffffff", [(22, 60), (20, 126)], (9, 6), alpha=0.7)
        pen.line("glass.shade", [(96, 60), (97, 132)], 4)
    with pen.in_front():
        pen.edge("glass.shade", body, 2.4)
    if pen.variant == "open":
        pen.edge("glass.shade", ellipse(55, 32, 34, 5), 4)
        pen.anchor("inside", 55, 140, size=56)
        pen.anchor("grip", 55, 90)
        return
    pen.form("lid", rectangle(18, 8, 74, 26, rounding=6), shade=5, light=4)
    for k in range(8):
        pen.line("lid.shade", [(26 + k * 8.4, 14), (26 + k * 8.4, 30)], 2)
    if pen.lettering:
        pen.box("#fbf6ea", 26, 80, 58, 34, rounding=4)
        write(pen, "#4a4038", pen.lettering, x=30, y=86, width=50, height=22)
    pen.anchor("inside", 55, 138, size=70)
    pen.anchor("within", 55, 92, size=86)


@draws(
    "rope bridge",
    box=(300, 130),
    height_m=4,
    slots={"plank": "#a8743f", "rope": "#c9a86a"},
    faces="front",
    aliases=("suspension footbridge", "hanging bridge", "footbridge"),
    tags=("nature",),
    shadow=(10, 290),
)
def rope_bridge(pen: Pen) -> None:
    """Draw a sagging bridge of ropes and planks between four posts."""

    def sag(t: float, top: float, low: float) -> tuple[float, float]:
        return 16 + 268 * t, top + (low - top) * 4 * t * (1 - t)

    far = [sag(k / 16, 34, 62) for k in range(17)]
    pen.line("rope.deep", far, 3.4)
    for k in range(17):
        x, y = sag(k / 16, 74, 104)
        pen.line("rope.deep", [far[k], (x, y - 4)], 1.8)
    for k in range(25):
        x, y = sag((k + 0.5) / 25, 76, 106)
        pen.form(
            "plank" if k % 3 else "plank.shade",
            rectangle(x - 5, y - 7, 9.4, 13, rounding=2),
            shade=2,
            light=1,
        )
    pen.anchor("top", 150, 100, size=240)
    pen.anchor("back", 150, 100)
    with pen.in_front():
        near = [sag(k / 16, 42, 72) for k in range(17)]
        for k in range(17):
            x, y = sag(k / 16, 82, 112)
            pen.line("rope", [near[k], (x, y)], 2)
        pen.line("rope", near, 4)
        pen.line("rope", [sag(k / 16, 83, 113) for k in range(17)], 4.6)
        for x in (12, 288):
            pen.form("plank", rectangle(x - 8, 22, 16, 106, rounding=4), shade=5, light=3)
            pen.line("rope", [(x - 8, 44), (x + 8, 41)], 6)


@draws(
    "fossil",
    box=(160, 140),
    height_m=0.15,
    slots={"stone": "#b9a68a", "shell": "#8a7458"},
    faces="front",
    aliases=("ammonite",),
    tags=("nature", "science"),
    shadow=(20, 140),
)
def fossil(pen: Pen) -> None:
    """Draw an ammonite in a slab of stone."""
    pen.form(
        "stone",
        smooth(
            [
                (10, 60),
                (24, 20),
                (70, 6),
                (124, 12),
                (152, 48),
                (148, 104),
                (110, 134),
                (44, 132),
                (14, 106),
            ]
        ),
        shade=10,
        light=6,
    )
    turns = [
        (82 + (50 - k * 1.9) * math.cos(k * 0.42), 70 + (46 - k * 1.75) * math.sin(k * 0.42))
        for k in range(26)
    ]
    pen.form("shell.light", ellipse(81, 70, 52, 49), shade=4)
    pen.line("shell.deep", turns, 6)
    for k in range(1, 20):
        x, y = turns[k]
        inner = ((x - 82) * 0.74 + 82, (y - 70) * 0.74 + 70)
        pen.line("shell", [(x, y), inner], 3)


@draws(
    "venus flytrap",
    box=(150, 180),
    height_m=0.2,
    slots={"leaf": "#6ab04a", "mouth": "#d8485a", "pot": "#b8653f"},
    faces="front",
    aliases=("carnivorous plant", "flytrap", "pitcher plant"),
    tags=("plant",),
    shadow=(40, 110),
)
def venus_flytrap(pen: Pen) -> None:
    """Draw a potted flytrap with three toothed mouths."""
    for x, y, turn in ((36, 62, -26), (116, 70, 30), (76, 34, 0)):
        pen.limb("leaf.shade", [(75, 140), ((x + 75) / 2, (y + 150) / 2), (x, y + 10)], (8, 9, 6))
        with pen.turned(turn, x, y):
            for side in (-1, 1):
                lobe = smooth(
                    [
                        (x, y + 24, 0.3),
                        (x + side * 30, y + 10),
                        (x + side * 30, y - 18),
                        (x + side * 10, y - 24, 0.5),
                        (x + side * 2, y),
                    ]
                )
                pen.form("leaf", lobe, shade=4, light=3)
                pen.form("mouth", lobe.scaled(0.74, 0.74, x + side * 12, y), shade=3)
                for k in range(5):
                    px, py = x + side * (31 - k * 4.6), y - 2 - k * 5.6
                    pen.limb("leaf.pale", [(px, py), (px - side * 9, py - 9)], (4, 1))
    for side in (-1, 1):
        pen.form(
            "leaf",
            smooth(
                [
                    (75, 142),
                    (75 + side * 24, 122),
                    (75 + side * 54, 126, 0.2),
                    (75 + side * 26, 142),
                ]
            ),
            shade=4,
        )
    pen.form(
        "pot",
        smooth([(40, 136, 0.1), (110, 136, 0.1), (102, 176, 0.2), (48, 176, 0.2)]),
        shade=7,
        light=4,
    )
    pen.form("pot.light", rectangle(34, 130, 82, 14, rounding=4), shade=4)


@draws(
    "golem",
    box=(190, 200),
    height_m=3,
    slots={"stone": "#8f938f", "moss": "#6a9a4f", "rune": "#5fd8e8"},
    faces="front",
    aliases=("stone golem", "rock monster", "stone giant"),
    tags=("fantasy",),
    shadow=(30, 160),
    is_lit_at_night=True,
)
def golem(pen: Pen) -> None:
    """Draw a golem of boulders with glowing eyes."""
    for side in (-1, 1):
        pen.form(
            "stone.shade",
            curve(
                f"{95 + side * 14} 150, {95 + side * 46} 148, "
                f"{95 + side * 52} 188, {95 + side * 12} 189"
            ),
            shade=5,
        )
        pen.form(
            "stone",
            curve(
                f"{95 + side * 50} 66, {95 + side * 84} 74, "
                f"{95 + side * 82} 118, {95 + side * 58} 116"
            ),
            shade=6,
            light=4,
        )
        pen.form(
            "stone",
            curve(
                f"{95 + side * 58} 120, {95 + side * 86} 122, "
                f"{95 + side * 90} 160, {95 + side * 66} 172, {95 + side * 52} 150"
            ),
            shade=6,
            light=4,
        )
    pen.form(
        "stone",
        curve("42 72, 66 52, 124 52, 148 72, 144 122, 118 156, 72 156, 46 122"),
        shade=11,
        light=6,
    )
    pen.form("stone.light", curve("66 34, 76 10, 114 8, 126 34, 118 58, 74 58"), shade=7, light=4)
    for x in (82, 108):
        pen.oval("rune.raw", x, 34, 6, 4.6)
        if pen.is_night:
            pen.glow("rune.raw", x, 34, 20)
    pen.line("stone.line", dots("82 47, 95 50, 108 46"), 3)
    pen.line("rune.raw", dots("95 80, 82 98, 95 116, 108 98, 95 80"), 4)
    for points in (
        "60 70, 70 84, 64 96",
        "128 100, 120 112, 126 124",
        "150 86, 158 96",
        "34 136, 42 148",
    ):
        pen.line("stone.deep", dots(points), 2.6)
    for x, y, wide in ((54, 64, 16), (140, 70, 13), (98, 12, 14)):
        pen.oval("moss", x, y, wide, 6)
    pen.anchor("head", 96, 12, size=60)
    pen.anchor("face", 96, 36, size=56)
    pen.anchor("hand", 172, 150)


@draws(
    "gargoyle",
    box=(180, 190),
    height_m=1.4,
    slots={"stone": "#858995"},
    faces="front",
    tags=("fantasy",),
    shadow=(40, 140),
)
def gargoyle(pen: Pen) -> None:
    """Draw a winged stone beast crouching on its plinth."""
    for side in (-1, 1):
        wing = smooth(
            [
                (90 + side * 24, 84),
                (90 + side * 44, 26),
                (90 + side * 84, 14, 0.2),
                (90 + side * 78, 66),
                (90 + side * 86, 96, 0.2),
                (90 + side * 62, 90),
                (90 + side * 58, 120, 0.2),
                (90 + side * 34, 112),
            ]
        )
        pen.form("stone.shade", wing, shade=5)
        pen.line(
            "stone.deep", [(90 + side * 30, 84), (90 + side * 52, 38), (90 + side * 80, 18)], 3
        )
    pen.form(
        "stone", curve("54 150, 58 96, 90 78, 122 96, 126 150, 110 160, 70 160"), shade=9, light=5
    )
    for side in (-1, 1):
        pen.form(
            "stone",
            curve(
                f"{90 + side * 20} 112, {90 + side * 44} 118, "
                f"{90 + side * 46} 150, {90 + side * 30} 160, {90 + side * 14} 150"
            ),
            shade=5,
            light=3,
        )
        pen.form(
            "stone.light",
            limb(
                [(90 + side * 22, 100), (90 + side * 16, 132), (90 + side * 14, 156)], (18, 14, 14)
            ),
            shade=4,
        )
        pen.limb(
            "stone", [(90 + side * 18, 44), (90 + side * 34, 26), (90 + side * 30, 10)], (13, 9, 3)
        )
    pen.form(
        "stone",
        curve("58 62, 66 36, 90 28, 114 36, 122 62, 108 88, 90 94, 72 88"),
        shade=7,
        light=5,
    )
    for x in (77, 103):
        pen.poly("stone.line", [(x - 8, 54), (x + 8, 56), (x, 63)])
    pen.form("stone.light", curve("78 70, 90 64, 102 70, 98 80, 82 80"), shade=3)
    pen.line("stone.line", dots("74 82, 90 87, 106 82"), 2.6)
    for x in (82, 98):
        pen.poly("#f0eee6", [(x - 3, 84), (x + 3, 84), (x, 92)])
    pen.form("stone.shade", rectangle(38, 156, 104, 14, rounding=3), shade=3, light=3)
    pen.form("stone.deep", rectangle(30, 168, 120, 19, rounding=3), shade=4, light=3)
    pen.anchor("head", 90, 32, size=56)
    pen.anchor("face", 90, 60, size=50)


@draws(
    "wombat",
    box=(200, 140),
    height_m=0.4,
    slots={"fur": "#8f6f58", "belly": "#b8987c"},
    tags=("wild",),
    shadow=(36, 170),
)
def wombat(pen: Pen) -> None:
    """Draw a wombat: a barrel on short legs."""
    for x in (66, 138):
        pen.limb("fur.deep", [(x + 10, 104), (x + 12, 130)], (22, 18))
    pen.form(
        "fur",
        curve("16 86, 28 44, 74 24, 124 26, 158 48, 164 92, 136 122, 60 124, 26 112"),
        shade=12,
        light=6,
    )
    for x in (54, 126):
        pen.limb("fur", [(x, 104), (x, 128)], (27, 22))
        for dx in (-8, 0, 8):
            pen.oval("fur.line", x + dx + 2, 134, 3.4, 2.4)
    for x in (136, 168):
        pen.form("fur", ellipse(x, 34, 10, 13, tilt=(x - 152) * 0.8), shade=3, light=2)
        pen.oval("#d9a69a", x, 36, 5, 8)
    pen.form(
        "fur",
        curve("120 66, 128 38, 154 30, 182 42, 192 72, 178 96, 150 100, 128 90"),
        shade=7,
        light=5,
    )
    pen.form("belly", curve("158 74, 170 64, 188 66, 194 82, 182 96, 164 94"), shade=4, light=2)
    pen.blob("#33282c", dots("176 68, 190 68, 194 76, 186 82, 176 78"))
    pen.line("#33282c", dots("168 90, 178 93, 188 89"), 2)
    eye(pen, 150, 62, 5)
    eye(pen, 176, 58, 4.6)
    pen.anchor("head", 154, 34, size=60)
    pen.anchor("face", 164, 64, size=48)
    pen.anchor("mouth", 188, 88)
    pen.anchor("back", 90, 28)


@draws(
    "slinky",
    box=(170, 130),
    height_m=0.1,
    slots={"coil": "#8f6fd0"},
    faces="front",
    aliases=("coil spring", "spring toy", "metal spring"),
    plural="slinkies",
    tags=("toy",),
    shadow=(14, 156),
)
def slinky(pen: Pen) -> None:
    """Draw a spring bent into an arch."""
    n = 26
    for k in range(n):
        a = math.pi * (1 - k / (n - 1))
        x, y = 85 + 52 * math.cos(a), 108 - 74 * math.sin(a)
        with pen.turned(90 - math.degrees(a), x, y):
            tone = ("coil", "coil.light", "#e0708a", "#5fb0d8")[k % 4]
            pen.edge(tone, ellipse(x, y, 9, 24), 3.6)


@draws(
    "saddle",
    box=(170, 150),
    height_m=0.5,
    slots={"leather": "#8a5230", "trim": "#d8b04e"},
    aliases=("horse saddle", "riding saddle"),
    tags=("farm",),
    shadow=(30, 140),
)
def saddle(pen: Pen) -> None:
    """Draw a Western saddle with its stirrup."""
    pen.form(
        "leather.shade",
        curve("20 44, 60 58, 112 56, 150 36, 158 64, 134 104, 60 104, 22 78"),
        shade=6,
    )
    pen.form(
        "leather",
        curve("14 36, 24 20, 40 34, 72 50, 108 46, 124 14, 140 10, 142 24, 134 56, 100 70, 50 66"),
        shade=7,
        light=5,
    )
    pen.form("leather.light", curve("58 62, 96 60, 102 104, 84 118, 60 100"), shade=5, light=3)
    pen.limb("leather.deep", dots("80 98, 84 118"), (12, 10))
    pen.line("trim", dots("72 142, 74 120, 96 118, 100 140, 72 142"), 6)
    for x, y in ((40, 70), (128, 66), (100, 90)):
        pen.oval("trim", x, y, 4)
    pen.anchor("worn_back", 80, 66, size=150)


@draws(
    "euro sign",
    box=(150, 150),
    height_m=0.4,
    slots={"sign": "#3f6fc0"},
    faces="front",
    aliases=("euro symbol", "euro"),
    tags=("symbol",),
    shadow=(30, 120),
)
def euro_sign(pen: Pen) -> None:
    """Draw a euro sign."""
    arc = [
        (86 + 50 * math.cos(math.radians(a)), 73 + 56 * math.sin(math.radians(a)))
        for a in range(-50, -311, -20)
    ]
    for d, tone in ((5, "sign.deep"), (0, "sign")):
        pen.limb(tone, [(x, y + d) for x, y in arc], (17.0,) * len(arc))
        for y in (62, 86):
            pen.box(tone, 10, y + d - 6, 90, 12, rounding=6)


@draws(
    "honey dipper",
    box=(90, 180),
    height_m=0.16,
    slots={"wood": "#c08a4c", "honey": "#f0ae2e"},
    faces="front",
    aliases=("honey stick", "honey spoon"),
    tags=("kitchen",),
    shadow=(26, 64),
)
def honey_dipper(pen: Pen) -> None:
    """Draw a honey dipper, dripping."""
    pen.limb("wood", [(45, 8), (45, 92)], (12, 9))
    pen.form("wood", ellipse(45, 12, 10, 9), shade=3, light=2)
    for k, wide in enumerate((20, 29, 34, 34, 28, 18)):
        y = 84 + k * 12
        pen.form("wood.shade", rectangle(45 - wide + 6, y + 4, 2 * wide - 12, 8), shade=2)
        pen.form("wood", rectangle(45 - wide, y, 2 * wide, 8, rounding=4), shade=3, light=2)
    pen.form(
        "honey",
        smooth(
            [
                (14, 112),
                (30, 100),
                (60, 100),
                (78, 114),
                (72, 140),
                (56, 150),
                (49, 174, 0.4),
                (43, 174, 0.4),
                (38, 150),
                (18, 140),
            ]
        ),
        shade=5,
        light=4,
    )
    pen.blob("honey.shine", dots("26 112, 40 106, 38 114, 28 124"), alpha=0.8)
    pen.anchor("grip", 45, 40)


@draws(
    "honeycomb",
    box=(200, 180),
    height_m=0.25,
    slots={"wax": "#e9a52e", "honey": "#f7c64a", "frame": "#a8763f"},
    recolour=("wax", "honey"),
    faces="front",
    aliases=("honeycombs", "honey frame", "frame of honey", "honeycomb frame"),
    tags=("farm", "food"),
    shadow=(30, 170),
)
def honeycomb(pen: Pen) -> None:
    """Draw a frame of comb, its cells full of honey, from which a drop runs."""
    pen.form("frame", rectangle(4, 4, 192, 18, rounding=4), shade=4, light=3)
    for x in (14, 172):
        pen.form("frame", rectangle(x, 18, 14, 152, rounding=3), shade=4, light=2)
    pen.form("frame", rectangle(14, 162, 172, 14, rounding=3), shade=4, light=2)
    field = rectangle(28, 22, 144, 140)
    pen.fill("wax.shade", field)
    with pen.inside(field):
        for row in range(7):
            for column in range(7):
                x = 26 + 26 * column + (13 if row % 2 else 0)
                y = 30 + 22.5 * row
                is_sealed = (row * 3 + column * 5) % 7 == 0
                cell = polygon(
                    [
                        (x, y - 14),
                        (x + 12, y - 7),
                        (x + 12, y + 7),
                        (x, y + 14),
                        (x - 12, y + 7),
                        (x - 12, y - 7),
                    ]
                )
                pen.fill("wax.pale" if is_sealed else "wax", cell)
                pen.fill("wax.light" if is_sealed else "honey", cell.scaled(0.68, 0.68, x, y))
                if pen.detail and not is_sealed:
                    pen.oval("honey.pale", x - 3, y - 4, 2.6, 2)
    pen.blob("honey", [(86, 160), (96, 150), (106, 160), (104, 170), (96, 179), (88, 170)])
    pen.oval("honey.pale", 93, 166, 2.4, 3.4)
    pen.anchor("grip", 100, 150)
