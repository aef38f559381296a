"""Owns the drawings of what is played with: nesting dolls, nutcrackers, puppets, slingshots.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.lathe import turned
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen

SKIN = "#f1c9a5"
INK = "#2e2733"


@draws(
    "matryoshka",
    box=(130, 200),
    height_m=0.2,
    slots={"coat": "#c8353f", "shawl": "#e8b23f", "apron": "#f3ead6"},
    faces="front",
    plural="matryoshkas",
    aliases=(
        "russian doll",
        "nesting doll",
        "matryoshka doll",
        "russian nesting doll",
        "babushka doll",
    ),
    tags=("toy",),
    shadow=(24, 106),
)
def matryoshka(pen: Pen) -> None:
    """Draw a nesting doll with a shawl and a flowered apron."""
    body = turned(65, [(20, 5), (38, 34), (38, 66), (46, 92), (58, 132), (50, 180), (38, 197, 0.4)])
    pen.form("coat", body, shade=9, light=6)
    with pen.inside(body):
        pen.blob(
            "shawl",
            [(10, 96), (20, -8), (65, -16), (110, -8), (120, 96), (96, 84), (65, 94), (34, 84)],
        )
        pen.form("apron", ellipse(65, 148, 36, 46), shade=5, light=3)
        pen.line("coat.deep", [(8, 186), (65, 192), (122, 186)], 4)
        for x, y, r, tone in (
            (65, 146, 15, "coat"),
            (47, 166, 8, "shawl"),
            (83, 166, 8, "shawl"),
            (65, 178, 7, "coat"),
        ):
            for k in range(5):
                a = math.radians(72 * k - 90)
                pen.oval(tone, x + r * 0.7 * math.cos(a), y + r * 0.7 * math.sin(a), r * 0.52)
            pen.oval("#f6d66a", x, y, r * 0.4)
        pen.limb("#4f9a5a", [(52, 132), (40, 120)], (8, 2))
        pen.limb("#4f9a5a", [(78, 132), (90, 120)], (8, 2))
    pen.form(SKIN, ellipse(65, 48, 27, 29), shade=4, light=3)
    with pen.inside(ellipse(65, 48, 27, 29)):
        pen.blob(
            "#6b3f2a",
            [(36, 40), (42, 14), (65, 10), (88, 14), (94, 40), (80, 30), (65, 24), (50, 30)],
        )
    for side in (-1, 1):
        pen.oval(INK, 65 + side * 10, 48, 3.2, 4.2)
        pen.oval("#ffffff", 66 + side * 10, 46.6, 1.2)
        pen.oval("#e0574a", 65 + side * 16, 58, 6, 4.5, alpha=0.4)
        pen.limb("coat", [(65, 84), (65 + side * 17, 80 + side)], (5, 15))
    pen.line("#c8353f", [(60, 62), (65, 65), (70, 62)], 3)


@draws(
    "nutcracker",
    box=(130, 260),
    height_m=0.4,
    slots={"coat": "#c8353f", "trousers": "#2f4f8a", "hat": "#2a2730", "gold": "#e8b23f"},
    faces="front",
    aliases=("nutcracker soldier", "christmas nutcracker", "nutcracker doll"),
    tags=("toy", "christmas"),
    shadow=(24, 106),
)
def nutcracker(pen: Pen) -> None:
    """Draw a wooden soldier with a square jaw and a white beard."""
    pen.form("#4f7a4a", rectangle(14, 240, 102, 18, rounding=4), shade=5, light=3)
    for side in (-1, 1):
        x = 65 + side * 20
        pen.form("trousers", rectangle(x - 15, 168, 30, 50), shade=5, light=3)
        pen.form("#2a2730", rectangle(x - 16, 204, 32, 38, rounding=5), shade=4, light=3)
        pen.form(
            "coat.shade",
            limb(
                [(65 + side * 38, 106), (65 + side * 50, 130), (65 + side * 48, 164)], (18, 18, 16)
            ),
            shade=4,
        )
        pen.form("#f1e6d0", ellipse(65 + side * 48, 172, 9, 9), shade=3)
        pen.form("gold", ellipse(65 + side * 40, 102, 17, 9), shade=3, light=2)
        for k in range(4):
            pen.line(
                "gold.shade", [(65 + side * (30 + k * 7), 106), (65 + side * (30 + k * 7), 116)], 3
            )
    pen.form(
        "coat", polygon([(29, 98), (101, 98), (98, 178), (32, 178)], rounding=8), shade=8, light=5
    )
    pen.box("#2a2730", 31, 158, 68, 10)
    pen.form("gold", rectangle(56, 155, 18, 16, rounding=2), shade=3, light=2)
    pen.line("#f7f2e6", [(36, 104), (62, 154)], 6)
    pen.line("#f7f2e6", [(94, 104), (68, 154)], 6)
    for y in (114, 130, 146):
        pen.oval("gold", 65, y, 4.4)
    pen.form(SKIN, rectangle(36, 50, 58, 44, rounding=6), shade=4, light=3)
    pen.form(
        "#f4f1ea",
        smooth([(36, 80, 0.3), (65, 86), (94, 80, 0.3), (90, 108), (65, 122), (40, 108)]),
        shade=5,
    )
    pen.box("#ffffff", 50, 79, 30, 11, rounding=2)
    for x in (57, 65, 73):
        pen.line(INK, [(x, 79), (x, 90)], 1.6)
    pen.form(
        "#2a2730",
        smooth([(44, 76), (54, 70), (65, 74), (76, 70), (86, 76), (76, 80), (65, 77), (54, 80)]),
        shade=1,
    )
    for side in (-1, 1):
        pen.oval("#ffffff", 65 + side * 13, 60, 7, 6)
        pen.oval(INK, 65 + side * 13, 61, 3.4)
        pen.line("#2a2730", [(65 + side * 20, 52), (65 + side * 8, 52)], 3.4)
        pen.oval("#e0574a", 65 + side * 22, 71, 5, alpha=0.45)
    pen.form("hat", polygon([(38, 8), (92, 8), (98, 50), (32, 50)], rounding=6), shade=6, light=4)
    pen.form("gold", rectangle(31, 42, 68, 9, rounding=3), shade=3, light=2)
    pen.form("gold", star(65, 25, 13, 6, 5), shade=2, light=2)


@draws(
    "jack-in-the-box",
    box=(170, 240),
    height_m=0.35,
    slots={"box": "#3f6fb5", "trim": "#f0c23f", "suit": "#d8433f"},
    faces="front",
    plural="jacks-in-the-box",
    aliases=("jack in the box",),
    tags=("toy",),
    shadow=(20, 150),
)
def jack_in_the_box(pen: Pen) -> None:
    """Draw a jester on a spring that has jumped out of his box."""
    pen.form(
        "box.shade", polygon([(22, 138), (10, 96), (120, 92), (148, 138)], rounding=3), shade=4
    )
    for k in range(6):
        pen.line("#8f99a5", [(62, 142 - k * 10), (85, 147 - k * 10), (108, 142 - k * 10)], 5)
    pen.form(
        "suit",
        smooth(
            [
                (52, 98, 0.2),
                (64, 74),
                (85, 68),
                (106, 74),
                (118, 98, 0.2),
                (108, 90),
                (96, 102),
                (85, 92),
                (74, 102),
                (62, 90),
            ]
        ),
        shade=5,
        light=3,
    )
    for side in (-1, 1):
        pen.form(
            "suit.shade",
            limb([(85 + side * 22, 82), (85 + side * 46, 78), (85 + side * 60, 62)], (14, 12, 11)),
            shade=3,
        )
        pen.form("#ffffff", ellipse(85 + side * 63, 57, 9, 9), shade=2)
        horn = smooth(
            [
                (85, 30, 0.3),
                (85 + side * 18, 10),
                (85 + side * 44, 12),
                (85 + side * 52, 32),
                (85 + side * 30, 28),
                (85 + side * 22, 40, 0.3),
            ]
        )
        pen.form("suit" if side < 0 else "trim", horn, shade=4, light=3)
        pen.form("trim.light", ellipse(85 + side * 52, 35, 7, 7), shade=2)
    pen.form(SKIN, ellipse(85, 50, 25, 26), shade=4, light=3)
    pen.line("suit", [(62, 38), (85, 32), (108, 38)], 8)
    for side in (-1, 1):
        pen.oval(INK, 85 + side * 9, 49, 3.2, 4.4)
        pen.oval("#e0574a", 85 + side * 15, 59, 6, alpha=0.5)
    pen.oval("#d8433f", 85, 56, 4.4)
    pen.line(INK, [(76, 63), (85, 68), (94, 63)], 2.6)
    front = rectangle(22, 138, 126, 98, rounding=5)
    pen.form("box", front, shade=9, light=6)
    pen.edge("trim", rectangle(29, 145, 112, 84, rounding=4), 5)
    pen.form("trim", star(85, 187, 30, 13, 5), shade=4, light=3)
    pen.line("#8f99a5", [(148, 190), (162, 190), (162, 208)], 5)
    pen.oval("#d8433f", 162, 212, 7)


@draws(
    "marionette",
    box=(160, 260),
    height_m=0.6,
    slots={"suit": "#3f6fb5", "hat": "#d8433f", "wood": "#b98450"},
    faces="front",
    aliases=("puppet", "string puppet", "wooden puppet", "marionette puppet"),
    tags=("toy",),
    shadow=(50, 110),
)
def marionette(pen: Pen) -> None:
    """Draw a wooden puppet that hangs on strings from a cross."""
    for x, y in ((40, 120), (120, 104), (66, 70), (94, 70), (62, 200), (102, 196)):
        pen.line("#d9d2c4", [(80 + (x - 80) * 0.8, 20), (x, y)], 1.8)
    pen.form("wood", rectangle(18, 14, 124, 11, rounding=5), shade=3, light=2)
    pen.form("wood.light", rectangle(72, 4, 16, 30, rounding=5), shade=3)
    for side, knee, foot in ((-1, (60, 204), (54, 246)), (1, (102, 198), (108, 246))):
        pen.form("suit.shade", limb([(80 + side * 13, 164), knee], (17, 14)), shade=3)
        pen.form("wood", limb([knee, foot], (12, 10)), shade=3, light=2)
        pen.oval("wood.shade", *knee, 7)
        pen.form(
            "hat.shade",
            smooth(
                [
                    (foot[0] - 12, 248),
                    (foot[0] - 6, 238),
                    (foot[0] + 10, 240),
                    (foot[0] + 22, 252),
                    (foot[0] - 10, 256),
                ]
            ),
            shade=2,
        )
    for side, elbow, hand in ((-1, (42, 150), (36, 118)), (1, (116, 136), (124, 102))):
        pen.form("suit", limb([(80 + side * 22, 116), elbow], (15, 12)), shade=3, light=2)
        pen.form("wood", limb([elbow, hand], (11, 9)), shade=2, light=2)
        pen.oval("wood.shade", *elbow, 6)
        pen.form("wood.light", ellipse(hand[0], hand[1], 8, 8), shade=2)
    pen.form(
        "suit",
        smooth(
            [(56, 112, 0.3), (80, 104), (104, 112, 0.3), (108, 170, 0.3), (80, 178), (52, 170, 0.3)]
        ),
        shade=6,
        light=4,
    )
    for y in (126, 142, 158):
        pen.oval("#f0c23f", 80, y, 4)
    pen.form(
        "hat", smooth([(66, 104), (80, 112), (94, 104), (98, 116), (80, 110), (62, 116)]), shade=2
    )
    pen.form("wood.light", ellipse(80, 80, 25, 27), shade=5, light=3)
    pen.form(
        "hat", smooth([(52, 70, 0.3), (80, 34, 0.6), (108, 70, 0.3), (80, 62)]), shade=5, light=3
    )
    for side in (-1, 1):
        pen.oval(INK, 80 + side * 9, 80, 3, 4)
        pen.oval("#e0574a", 80 + side * 15, 90, 5, alpha=0.4)
        pen.line("wood.line", [(80 + side * 9, 92), (80 + side * 9, 104)], 1.6)
    pen.form("wood", limb([(80, 85), (93, 86)], (7, 6)), shade=2)
    pen.line("wood.line", [(73, 94), (80, 98), (87, 94)], 2.4)
    pen.anchor("grip", 80, 18)


@draws(
    "hand puppet",
    box=(140, 200),
    height_m=0.35,
    slots={"cloth": "#4f9a5a", "head": "#e8b26a"},
    faces="front",
    aliases=("glove puppet", "sock puppet", "finger puppet"),
    tags=("toy",),
    shadow=(30, 110),
)
def hand_puppet(pen: Pen) -> None:
    """Draw a hand puppet: a round head on a dress with two arms."""
    for side in (-1, 1):
        pen.form(
            "cloth.shade",
            limb([(70 + side * 20, 112), (70 + side * 48, 98), (70 + side * 60, 84)], (26, 20, 16)),
            shade=4,
        )
        pen.form("head", ellipse(70 + side * 60, 80, 9, 9), shade=3, light=2)
    pen.form(
        "cloth",
        smooth(
            [
                (48, 96, 0.3),
                (70, 90),
                (92, 96, 0.3),
                (106, 150),
                (114, 196, 0.2),
                (26, 196, 0.2),
                (34, 150),
            ]
        ),
        shade=8,
        light=5,
    )
    pen.line("#f0c23f", [(28, 186), (112, 186)], 5)
    for y in (116, 136, 156):
        pen.oval("#f0c23f", 70, y, 4.4)
    for side in (-1, 1):
        pen.form("head.shade", ellipse(70 + side * 32, 26, 15, 15), shade=3)
    pen.form("head", ellipse(70, 52, 42, 44), shade=7, light=5)
    pen.form("head.pale", ellipse(70, 68, 22, 17), shade=3)
    for side in (-1, 1):
        pen.oval(INK, 70 + side * 16, 46, 5, 6)
        pen.oval("#ffffff", 72 + side * 16, 44, 2)
    pen.oval(INK, 70, 61, 7, 5)
    pen.line(INK, [(60, 72), (70, 78), (80, 72)], 2.6)


@draws(
    "slingshot",
    box=(150, 200),
    height_m=0.25,
    slots={"wood": "#9a6b40", "pouch": "#5f3f24"},
    faces="front",
    aliases=("sling shot", "handheld catapult"),
    tags=("toy",),
    shadow=(60, 90),
)
def slingshot(pen: Pen) -> None:
    """Draw a forked branch with a rubber band."""
    pen.line("#c8433f", [(26, 22), (56, 74), (66, 84)], 5)
    pen.line("#c8433f", [(124, 22), (96, 74), (84, 84)], 5)
    pen.form(
        "wood", limb([(75, 186), (75, 132), (42, 84), (25, 12)], (24, 26, 18, 14)), shade=6, light=4
    )
    pen.form("wood", limb([(75, 140), (108, 84), (125, 12)], (24, 18, 14)), shade=6, light=4)
    pen.line("wood.shade", [(70, 188), (70, 142), (50, 104)], 2)
    for x in (26, 124):
        pen.box("pouch", x - 10, 20, 20, 12, rounding=3)
    pen.form(
        "pouch",
        smooth([(58, 80), (75, 74), (92, 80), (88, 96), (75, 102), (62, 96)]),
        shade=3,
        light=3,
    )
    pen.anchor("grip", 75, 170)


@draws(
    "water gun",
    box=(200, 130),
    height_m=0.2,
    slots={"body": "#3fae6a", "tank": "#f0a03f"},
    aliases=("water pistol", "squirt gun", "super soaker"),
    tags=("toy",),
    shadow=(50, 110),
)
def water_gun(pen: Pen) -> None:
    """Draw a water pistol of bright plastic."""
    pen.form("tank", smooth([(52, 32), (60, 8), (100, 6), (124, 14), (128, 34)]), shade=5, light=4)
    pen.line("#ffffff", [(66, 18), (92, 14)], 4, alpha=0.7)
    pen.form("tank.shade", rectangle(168, 42, 24, 16, rounding=5), shade=3)
    pen.form(
        "body.shade",
        smooth([(46, 70, 0.2), (84, 70, 0.2), (74, 122, 0.3), (34, 124, 0.3)]),
        shade=6,
    )
    pen.form(
        "body",
        smooth(
            [
                (14, 38, 0.4),
                (40, 28),
                (150, 28),
                (176, 38, 0.4),
                (176, 62, 0.4),
                (140, 72),
                (30, 74),
                (14, 64, 0.4),
            ]
        ),
        shade=7,
        light=5,
    )
    pen.line("body.line", [(88, 72), (92, 94), (74, 96)], 4)
    pen.limb("#f0c23f", [(84, 74), (80, 88)], (7, 5))
    pen.limb("body.pale", [(34, 40), (120, 38)], (5, 4), alpha=0.8)
    pen.anchor("grip", 58, 96)


@draws(
    "roulette wheel",
    box=(240, 140),
    height_m=0.5,
    slots={"wood": "#7a3f26", "gold": "#e2ad38"},
    faces="front",
    aliases=("roulette", "casino wheel"),
    tags=("game",),
    shadow=(30, 210),
)
def roulette_wheel(pen: Pen) -> None:
    """Draw a roulette wheel in its wooden bowl, seen from above at a slant."""
    pen.form(
        "wood",
        smooth([(4, 66, 0.3), (236, 66, 0.3), (222, 108), (120, 136), (18, 108)]),
        shade=8,
        light=4,
    )
    pen.form("wood.light", ellipse(120, 64, 116, 58), shade=6, light=4)
    pen.fill("wood.deep", ellipse(120, 66, 98, 47))
    n = 26
    for k in range(n):
        a, b = (math.radians(360 * i / n) for i in (k, k + 1))
        tone = "#2f9a5a" if k == 0 else "#c8353f" if k % 2 else "#26222a"
        pen.poly(
            tone,
            [
                (120 + r * 92 * math.cos(t), 66 + r * 43 * math.sin(t))
                for r, t in ((0.7, a), (1, a), (1, b), (0.7, b))
            ],
        )
    pen.fill("wood", ellipse(120, 66, 64, 30))
    pen.edge("gold", ellipse(120, 66, 92, 43), 2.4)
    pen.edge("gold", ellipse(120, 66, 64, 30), 2.4)
    pen.oval("#ffffff", 186, 52, 5)
    for dx, dy in ((-34, 0), (34, 0), (0, -16), (0, 16)):
        pen.line("gold", [(120, 58), (120 + dx, 60 + dy)], 5)
        pen.oval("gold.light", 120 + dx, 60 + dy, 5)
    pen.form("gold", turned(120, [(4, 22), (7, 34), (5, 46), (12, 62, 0.4)]), shade=3, light=3)


@draws(
    "poker chip",
    box=(160, 160),
    height_m=0.04,
    slots={"chip": "#c8353f", "mark": "#f6f1e6"},
    faces="front",
    aliases=("casino chip", "poker chips", "casino chips", "gambling chip"),
    plural="gambling chips",
    tags=("game",),
    shadow=(30, 130),
)
def poker_chip(pen: Pen) -> None:
    """Draw a gambling chip with striped rim."""
    pen.form("chip", ellipse(80, 80, 77, 77), shade=7, light=5)
    for k in range(6):
        a = math.radians(60 * k)
        pts = [
            (80 + r * math.cos(a + d), 80 + r * math.sin(a + d))
            for r, d in ((55, -0.2), (76, -0.2), (76, 0.2), (55, 0.2))
        ]
        pen.poly("mark", pts)
    pen.form("mark", ellipse(80, 80, 50, 50), shade=3)
    pen.edge("chip", ellipse(80, 80, 42, 42), 3)
    pen.blob(
        "chip",
        [
            (80, 52, 0),
            (106, 80),
            (104, 94),
            (90, 96),
            (84, 90),
            (90, 110, 0),
            (70, 110, 0),
            (76, 90),
            (70, 96),
            (56, 94),
            (54, 80),
        ],
    )


@draws(
    "bumper car",
    box=(220, 190),
    height_m=1.5,
    slots={"paint": "#d8433f", "rubber": "#2f2c33", "seat": "#3a3f4a"},
    aliases=("dodgem", "dodgem car"),
    tags=("fair", "road"),
    shadow=(20, 200),
    is_lit_at_night=True,
)
def bumper_car(pen: Pen) -> None:
    """Draw a dodgem with its pole and its rubber ring."""
    pen.line("#8f99a5", [(34, 110), (28, 4)], 5)
    pen.line("#8f99a5", [(20, 6), (42, 5)], 4)
    pen.form(
        "seat", smooth([(52, 66, 0.4), (80, 60), (96, 104), (98, 132), (56, 132)]), shade=5, light=4
    )
    pen.anchor("seat", 112, 126)
    pen.anchor("cockpit", 112, 118, size=60)
    pen.line("#2f2c33", [(150, 118), (138, 92)], 5)
    pen.line("#2f2c33", [(128, 84), (146, 98)], 7)
    with pen.in_front():
        body = smooth(
            [
                (14, 148, 0.3),
                (16, 112),
                (34, 88),
                (56, 96),
                (78, 124),
                (130, 128),
                (158, 104),
                (192, 112),
                (208, 148, 0.3),
            ]
        )
        pen.form("paint", body, shade=8, light=6)
        pen.limb("#f6f1e6", [(30, 132), (90, 142), (194, 132)], (4, 9, 3))
        pen.form("rubber", rectangle(4, 144, 212, 34, rounding=17), shade=6, light=5)
        for x in (50, 174):
            pen.form("#1f1d22", ellipse(x, 178, 14, 10), shade=3)
        pen.form("#fff2c0.lit", ellipse(192, 128, 10, 9), shade=0)
        if pen.is_night:
            pen.glow("#fff2c0.raw", 192, 128, 26)


@draws(
    "bouncy castle",
    box=(280, 240),
    height_m=5,
    slots={"wall": "#f0c23f", "tower": "#d8433f", "floor": "#3f8fd0"},
    recolour=("tower", "wall", "floor"),
    faces="front",
    aliases=("jumping castle", "bounce house", "inflatable castle"),
    tags=("fair",),
    shadow=(10, 270),
)
def bouncy_castle(pen: Pen) -> None:
    """Draw an inflatable castle with four towers."""
    for x in (74, 206):
        pen.form("tower.shade", rectangle(x - 20, 70, 40, 110, rounding=18), shade=5)
        pen.form("floor.shade", polygon([(x - 24, 76), (x, 22), (x + 24, 76)], rounding=8), shade=4)
    back = rectangle(70, 92, 140, 100, rounding=6)
    pen.form("wall", back, shade=8, light=5)
    for k in range(5):
        pen.form("wall", rectangle(70 + k * 29, 76, 22, 28, rounding=9), shade=4, light=3)
        pen.line("wall.shade", [(84 + k * 28, 106), (84 + k * 28, 186)], 2)
    pen.form(
        "floor",
        smooth([(28, 190, 0.3), (252, 190, 0.3), (270, 218, 0.3), (10, 218, 0.3)]),
        shade=5,
        light=4,
    )
    for k in range(8):
        pen.line("floor.shade", [(46 + k * 27, 192), (34 + k * 30, 216)], 2.4)
    pen.anchor("top", 140, 200, size=150)
    with pen.in_front():
        pen.form("floor.light", rectangle(8, 208, 264, 29, rounding=14), shade=6)
        for x in (34, 246):
            pen.form("tower", rectangle(x - 26, 96, 52, 136, rounding=22), shade=8, light=6)
            for y in (130, 164, 198):
                pen.line("tower.shade", [(x - 24, y), (x + 24, y)], 2.4)
            pen.form(
                "floor",
                polygon([(x - 31, 104), (x, 30), (x + 31, 104)], rounding=10),
                shade=6,
                light=4,
            )
            pen.line("#8f99a5", [(x, 38), (x, 6)], 3)
            pen.poly("wall", [(x, 6), (x + 20, 13), (x, 21)])


@draws(
    "bunting",
    box=(300, 90),
    height_m=0.6,
    slots={"cord": "#8a7a66", "one": "#d8433f", "two": "#3f8fd0", "three": "#f0c23f"},
    recolour=("one", "two", "three"),
    faces="front",
    stance="hang",
    plural="buntings",
    aliases=(
        "bunting flags",
        "pennant string",
        "string of flags",
        "string of pennants",
        "flag garland",
        "pennant banner",
    ),
    tags=("party",),
)
def bunting(pen: Pen) -> None:
    """Draw a cord with small flags."""

    def at(t: float) -> tuple[float, float]:
        return (6 + 288 * t, 6 + 120 * t * (1 - t))

    for k in range(8):
        a, b = at(0.035 + k * 0.1195), at(0.035 + k * 0.1195 + 0.095)
        tip = ((a[0] + b[0]) / 2, max(a[1], b[1]) + 46)
        pen.form(("one", "two", "three")[k % 3], polygon([a, b, tip]), shade=4, light=3)
    pen.line("cord", [at(k / 8) for k in range(9)], 3.4)


@draws(
    "holly",
    box=(190, 140),
    height_m=0.15,
    slots={"leaf": "#2f7a45", "berry": "#d8333a"},
    faces="front",
    plural="holly",
    aliases=("holly berries", "holly leaves", "sprig of holly", "holly sprig"),
    tags=("christmas",),
    shadow=(40, 150),
)
def holly(pen: Pen) -> None:
    """Draw three prickly leaves with berries."""
    for angle in (-8, 188, 90):
        pts: list[tuple[float, float, float]] = [(95, 92, 0.2)]
        for k, h in enumerate((30, 15, 34, 16, 26)):
            pts.append((95 + 16 + k * 15, 92 - h, 0.0 if k % 2 == 0 else 0.7))
        pts.append((182, 92, 0.0))
        for k, h in enumerate((26, 16, 34, 15, 30)):
            pts.append((95 + 76 - k * 15, 92 + h * 0.85, 0.0 if k % 2 == 0 else 0.7))
        leaf = smooth(pts).scaled(1, 0.9, 95, 92)
        if angle == 90:
            leaf = leaf.scaled(0.62, 0.8, 95, 92).turned(-90, 95, 92).moved(0, -18)
            mid = [(95, 66), (95, 28)]
        else:
            leaf = leaf.turned(angle, 95, 92)
            side = 1 if angle < 0 else -1
            mid = [(95 + side * 10, 91), (95 + side * 76, 82)]
        pen.form("leaf", leaf, shade=6, light=4)
        pen.line("leaf.pale", mid, 2.6)
    for x, y in ((80, 92), (108, 92), (94, 110)):
        pen.form("berry", ellipse(x, y, 15, 15), shade=4, light=3)
        pen.oval("#ffffff", x - 5, y - 6, 3, alpha=0.8)


@draws(
    "mistletoe",
    box=(170, 190),
    height_m=0.3,
    slots={"leaf": "#7fa05a", "berry": "#f6f3ea", "ribbon": "#d8333a"},
    faces="front",
    stance="hang",
    plural="mistletoe",
    aliases=("sprig of mistletoe", "mistletoe sprig", "mistletoe branch"),
    tags=("christmas",),
)
def mistletoe(pen: Pen) -> None:
    """Draw a bunch of mistletoe that hangs on a ribbon."""
    for x, y in ((34, 110), (60, 140), (110, 140), (136, 110), (85, 120)):
        pen.line("leaf.shade", [(85, 50), ((85 + x) / 2, (60 + y) / 2), (x, y)], 5)
        for side in (-1, 1):
            dx = (x - 85) * 0.12
            pen.form(
                "leaf",
                limb(
                    [(x, y - 6), (x + side * 15 + dx, y + 18), (x + side * 24 + dx, y + 44)],
                    (6, 20, 4),
                ),
                shade=4,
                light=3,
            )
        pen.form("berry", ellipse(x - 7, y + 6, 9, 9), shade=3, light=2)
        pen.form("berry", ellipse(x + 8, y + 8, 8, 8), shade=3, light=2)
    pen.line("ribbon", [(85, 46), (85, 4)], 6)
    for side in (-1, 1):
        pen.form(
            "ribbon",
            smooth(
                [
                    (85, 48, 0.2),
                    (85 + side * 24, 26),
                    (85 + side * 46, 34),
                    (85 + side * 44, 60),
                    (85 + side * 22, 66),
                ]
            ),
            shade=4,
            light=3,
        )
        pen.form(
            "ribbon.shade", limb([(85, 52), (85 + side * 18, 84)], (12, 15), is_blunt=True), shade=2
        )
    pen.form("ribbon.light", ellipse(85, 50, 11, 11), shade=3)


@draws(
    "advent wreath",
    box=(240, 160),
    height_m=0.3,
    slots={"fir": "#2f6f45", "candle": "#d8333a"},
    recolour=("candle",),
    faces="front",
    aliases=("advent crown",),
    tags=("christmas",),
    shadow=(20, 220),
    is_lit_at_night=True,
)
def advent_wreath(pen: Pen) -> None:
    """Draw a ring of fir with four candles, two of them burning."""

    def candle(x: float, y: float, *, is_lit: bool) -> None:
        pen.form("candle", rectangle(x - 12, y - 62, 24, 66, rounding=4), shade=5, light=4)
        pen.line(INK, [(x, y - 62), (x, y - 69)], 2.4)
        if is_lit:
            if pen.is_night:
                pen.glow("#ffd87a.raw", x, y - 78, 24)
            pen.blob(
                "#f8a83f.raw", [(x, y - 93, 0.2), (x + 7, y - 76), (x, y - 66), (x - 7, y - 76)]
            )
            pen.blob(
                "#fff0b0.raw", [(x, y - 84, 0.2), (x + 3.4, y - 75), (x, y - 69), (x - 3.4, y - 75)]
            )

    pen.form("fir.shade", ellipse(120, 108, 108, 38).plus(ellipse(120, 104, 62, 15)), shade=0)
    candle(84, 92, is_lit=True)
    candle(156, 92, is_lit=False)
    candle(46, 112, is_lit=False)
    candle(194, 112, is_lit=True)
    pen.form(
        "fir",
        smooth(
            [
                (8, 110),
                (46, 106),
                (84, 122),
                (120, 124),
                (156, 122),
                (194, 106),
                (232, 110),
                (214, 140),
                (120, 157),
                (26, 140),
            ]
        ),
        shade=8,
        light=4,
    )
    for k in range(26):
        x = 20 + k * 8
        y = 134 + 12 * math.sin(math.pi * k / 25)
        pen.line(
            "fir.light" if k % 2 else "fir.deep", [(x, y), (x + (4 if k % 3 else -6), y - 15)], 3
        )
    for x, y in ((70, 138), (120, 140), (172, 138)):
        pen.form("#d8333a", ellipse(x, y, 8, 8), shade=3, light=2)


@draws(
    "maypole",
    box=(260, 300),
    height_m=6,
    slots={"pole": "#f1ece0", "ribbon": "#d8433f"},
    faces="front",
    aliases=("may pole",),
    tags=("festival",),
    shadow=(120, 140),
)
def maypole(pen: Pen) -> None:
    """Draw a tall pole with a wreath and ribbons."""
    tones = ("ribbon", "#3f8fd0", "#f0c23f", "#4f9a5a")
    for k, x in enumerate((10, 48, 86, 174, 212, 250)):
        pen.line(tones[k % 4], [(130, 42), ((130 + x) / 2 + (x - 130) * 0.1, 130), (x, 264)], 6)
    pen.form("pole", rectangle(122, 26, 16, 272, rounding=4), shade=5, light=3)
    for k in range(8):
        pen.poly(
            "ribbon",
            [(122, 74 + k * 29), (138, 64 + k * 29), (138, 74 + k * 29), (122, 84 + k * 29)],
        )
    pen.form("#4f8a4a", ellipse(130, 44, 60, 16).plus(ellipse(130, 42, 42, 8)), shade=4)
    for k in range(10):
        a = math.radians(36 * k)
        pen.oval(tones[k % 3], 130 + 52 * math.cos(a), 44 + 12 * math.sin(a), 6)
    pen.form("#f0c23f", ellipse(130, 16, 13, 13), shade=3, light=3)


@draws(
    "diya",
    box=(190, 140),
    height_m=0.06,
    slots={"clay": "#b5623a", "gold": "#e8b23f"},
    faces="front",
    aliases=("diwali lamp", "diwali candle", "clay lamp"),
    tags=("festival",),
    shadow=(40, 140),
    is_lit_at_night=True,
)
def diya(pen: Pen) -> None:
    """Draw a small clay lamp with its flame."""
    if pen.is_night:
        pen.glow("#ffd87a.raw", 150, 40, 36)
    pen.form(
        "clay.shade",
        smooth([(10, 74), (60, 58), (130, 60), (178, 66, 0.3), (130, 92), (60, 94)]),
        shade=0,
    )
    pen.blob("#6a3a12", [(26, 74), (64, 66), (130, 66), (150, 72), (120, 84), (60, 86)])
    pen.blob("#f8a83f.raw", [(152, 6, 0.1), (168, 40), (164, 62), (150, 68), (138, 60), (136, 40)])
    pen.blob("#fff0b0.raw", [(152, 30, 0.1), (160, 50), (152, 64), (144, 50)])
    pen.form(
        "clay",
        smooth(
            [
                (6, 72, 0.3),
                (60, 88),
                (130, 84),
                (182, 62, 0.2),
                (160, 108),
                (118, 134),
                (66, 134),
                (24, 108),
            ]
        ),
        shade=8,
        light=5,
    )
    for k in range(7):
        pen.oval("gold", 34 + k * 20, 102 + 6 * math.sin(math.pi * k / 6), 4)
    pen.line("gold", [(14, 84), (60, 98), (126, 96), (170, 78)], 3)
