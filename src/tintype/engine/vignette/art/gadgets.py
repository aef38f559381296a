"""Owns the drawings of small machines of the home and the office.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "game controller",
    box=(210, 150),
    height_m=0.11,
    slots={"body": "#5b5fc0", "grip": "#34363f"},
    faces="front",
    aliases=("gamepad", "joystick", "controller", "video game controller", "video game"),
    tags=("toy", "electric"),
    shadow=(20, 190),
)
def game_controller(pen: Pen) -> None:
    """Draw a game controller with two sticks."""
    for x in (44, 134):
        pen.form("grip", rectangle(x, 8, 34, 20, rounding=8), shade=3, light=3)
    body = smooth(
        [
            (42, 20),
            (78, 18),
            (105, 22),
            (132, 18),
            (168, 20),
            (190, 44),
            (206, 104),
            (196, 138),
            (172, 138),
            (146, 110),
            (105, 104),
            (64, 110),
            (38, 138),
            (14, 138),
            (4, 104),
            (20, 44),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    pen.box("grip", 38, 42, 12, 34, rounding=3)
    pen.box("grip", 27, 53, 34, 12, rounding=3)
    for x, y, tone in (
        (166, 40, "#f2c64a"),
        (182, 58, "#e0453f"),
        (150, 58, "#4fa6dd"),
        (166, 76, "#5fb65a"),
    ):
        pen.form(tone, ellipse(x, y, 8.4, 8.4), shade=3, light=2)
    for x in (78, 132):
        pen.oval("body.deep", x, 84, 18)
        pen.form("grip", ellipse(x, 82, 14, 14), shade=4, light=3)
    for x in (94, 108):
        pen.limb("body.deep", [(x, 44), (x + 6, 44)], (6, 6))
    pen.anchor("grip", 105, 90)


@draws(
    "record player",
    box=(220, 150),
    height_m=0.25,
    slots={"wood": "#a8683a", "disc": "#2f2d37", "label": "#e0653f"},
    recolour=("wood", "label"),
    faces="front",
    aliases=("turntable", "vinyl player"),
    tags=("music", "home"),
    shadow=(14, 206),
)
def record_player(pen: Pen) -> None:
    """Draw a turntable with its lid up."""
    pen.poly("wood.deep", [(30, 8), (190, 8), (204, 62), (16, 62)], rounding=4)
    pen.poly("#cfe4ea", [(36, 13), (184, 13), (196, 60), (24, 60)], rounding=3, alpha=0.55)
    top = polygon([(22, 62), (198, 62), (214, 104), (6, 104)], rounding=4)
    pen.fill("wood.light", top)
    pen.oval("wood.deep", 92, 84, 74, 17)
    pen.oval("disc", 92, 82, 72, 16.4)
    for r in (0.86, 0.7, 0.54):
        pen.edge("disc.light", ellipse(92, 82, 72 * r, 16.4 * r), 1, alpha=0.7)
    pen.oval("label", 92, 82, 25, 6)
    pen.oval("#fbf7ec", 92, 82, 4, 1.6)
    pen.form("#c3cad3", ellipse(186, 76, 9, 5), shade=2)
    pen.line("#c3cad3", [(186, 72), (184, 92), (144, 88)], 4)
    pen.limb("#c3cad3", [(146, 88), (134, 86)], (7, 7))
    pen.form("wood", rectangle(6, 100, 208, 40, rounding=4), shade=6, light=4)
    for x in (168, 190):
        pen.form("#e2c064", ellipse(x, 120, 7, 7), shade=3, light=2)
    for k in range(8):
        pen.line("wood.deep", [(24 + 11 * k, 112), (24 + 11 * k, 128)], 3)
    for x in (22, 182):
        pen.box("#34363f", x, 139, 18, 8, rounding=3)


@draws(
    "gramophone",
    box=(190, 230),
    height_m=0.7,
    slots={"horn": "#e2b24a", "wood": "#96592f", "disc": "#2f2d37"},
    recolour=("horn", "wood"),
    aliases=("phonograph", "victrola"),
    tags=("music", "home"),
    shadow=(20, 150),
)
def gramophone(pen: Pen) -> None:
    """Draw an old gramophone, its horn opening to the right."""
    pen.line("horn.shade", [(52, 164), (30, 150), (36, 118), (62, 102)], 9)
    horn = smooth(
        [
            (52, 110, 0.2),
            (78, 84),
            (92, 50),
            (98, 12, 0.2),
            (136, 4),
            (172, 24),
            (186, 64),
            (176, 110, 0.2),
            (136, 100),
            (98, 104),
            (66, 120, 0.2),
        ]
    )
    pen.form("horn", horn, shade=8, light=5)
    with pen.inside(horn):
        for a, b in (((66, 108), (112, 20)), ((72, 112), (140, 46)), ((76, 114), (160, 84))):
            pen.line("horn.shade", [a, ((a[0] + b[0]) / 2 + 4, (a[1] + b[1]) / 2 + 8), b], 2.4)
    pen.form("horn", ellipse(142, 58, 38, 58, tilt=-30), shade=4, light=3)
    pen.oval("horn.deep", 142, 58, 31, 50, tilt=-30)
    pen.oval("horn.line", 132, 64, 16, 28, tilt=-30)
    pen.oval("disc", 88, 168, 66, 10)
    pen.oval("#d6453f", 88, 167, 20, 3.6)
    pen.form("wood", rectangle(22, 172, 132, 42, rounding=4), shade=6, light=4)
    pen.form("wood", rectangle(12, 168, 152, 12, rounding=4), shade=3, light=3)
    pen.form("wood", rectangle(12, 210, 152, 16, rounding=5), shade=4, light=3)
    pen.edge("wood.light", rectangle(40, 184, 96, 22, rounding=3), 2)
    pen.line("#5a6372", [(154, 194), (172, 194), (172, 206)], 4)
    pen.line("horn", [(50, 164), (66, 158), (84, 166)], 5)
    pen.anchor("top", 88, 170, size=80)


@draws(
    "vacuum cleaner",
    box=(230, 220),
    height_m=1.0,
    slots={"body": "#d6453f", "hose": "#5a5f6c", "steel": "#c3cad3"},
    faces="right",
    aliases=("vacuum", "hoover"),
    tags=("home",),
    shadow=(10, 216),
)
def vacuum_cleaner(pen: Pen) -> None:
    """Draw a vacuum cleaner with its hose and nozzle."""
    pen.line("hose", [(84, 148), (110, 96), (104, 48), (126, 22), (148, 40)], 11)
    for x, y in ((97, 122), (108, 84), (106, 52), (122, 27)):
        pen.line("hose.light", [(x - 5, y - 2), (x + 5, y + 2)], 2)
    pen.limb("#34363f", [(138, 26), (156, 56)], (14, 12))
    pen.limb("steel", [(152, 50), (200, 196)], (8, 8))
    pen.form(
        "#34363f",
        smooth(
            [
                (188, 190, 0.3),
                (206, 190, 0.3),
                (224, 212, 0.2),
                (222, 218, 0.2),
                (170, 218, 0.2),
                (170, 212),
            ]
        ),
        shade=3,
        light=3,
    )
    body = smooth(
        [
            (14, 190),
            (12, 158),
            (34, 134),
            (72, 130),
            (106, 148),
            (120, 184),
            (116, 200, 0.4),
            (22, 200, 0.4),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    pen.blob("body.deep", [(72, 138), (98, 150), (108, 176), (92, 176), (80, 158)], alpha=0.6)
    pen.limb("body.pale", [(28, 170), (34, 152), (50, 143)], (6, 7, 4), alpha=0.75)
    for x, r in ((36, 24), (104, 13)):
        pen.form("#34363f", ellipse(x, 217 - r, r, r), shade=4, light=3)
        pen.oval("steel", x, 217 - r, r * 0.45)
    pen.anchor("grip", 146, 38)


@draws(
    "fan",
    box=(150, 220),
    height_m=0.6,
    slots={"blade": "#6db7c9", "frame": "#5a6372"},
    faces="front",
    aliases=("electric fan", "desk fan", "ventilator"),
    tags=("home",),
    shadow=(36, 114),
)
def fan(pen: Pen) -> None:
    """Draw a desk fan in its cage."""
    pen.form("frame", rectangle(67, 140, 16, 66, rounding=4), shade=3, light=3)
    pen.form(
        "frame",
        smooth([(36, 214), (50, 200), (100, 200), (114, 214), (112, 218, 0.3), (38, 218, 0.3)]),
        shade=3,
        light=3,
    )
    pen.oval("frame.pale", 75, 76, 70, alpha=0.25)
    for k in range(4):
        with pen.turned(90 * k + 20, 75, 76):
            pen.form(
                "blade",
                smooth([(70, 72, 0.3), (48, 40), (62, 16), (88, 18), (96, 44), (82, 70, 0.3)]),
                shade=4,
                light=4,
            )
    for k in range(12):
        with pen.turned(30 * k, 75, 76):
            pen.line("frame", [(75, 62), (75, 8)], 1.4, alpha=0.8)
    for r in (70, 50, 30):
        pen.edge("frame", ellipse(75, 76, r, r), 4 if r == 70 else 1.6)
    pen.form("frame", ellipse(75, 76, 14, 14), shade=4, light=3)


@draws(
    "iron",
    box=(200, 130),
    height_m=0.14,
    slots={"body": "#4fa0c4", "steel": "#c3cad3"},
    aliases=("clothes iron", "flat iron", "steam iron"),
    tags=("home",),
    shadow=(10, 190),
)
def iron(pen: Pen) -> None:
    """Draw a steam iron, its tip to the right."""
    pen.line("#34363f", [(18, 34), (6, 16), (14, 6), (34, 10)], 4)
    body = smooth(
        [
            (16, 104, 0.2),
            (16, 62),
            (26, 26),
            (62, 14),
            (120, 18),
            (146, 40),
            (178, 78),
            (194, 104, 0.2),
        ]
    )
    hole = smooth([(40, 66), (46, 44), (66, 36), (104, 40), (118, 54), (108, 66), (66, 70)])
    pen.form("body", body.plus(hole), shade=7, light=5)
    pen.form("#f6f1e6", ellipse(150, 78, 13, 11), shade=3, light=2)
    pen.line("#34363f", [(150, 78), (156, 72)], 2.6)
    pen.form(
        "steel",
        smooth([(8, 102, 0.2), (196, 102, 0.1), (192, 112), (176, 122, 0.3), (12, 122, 0.2)]),
        shade=4,
        light=3,
    )
    pen.anchor("grip", 80, 28)


@draws(
    "sewing machine",
    box=(220, 170),
    height_m=0.32,
    slots={"body": "#34404f", "gold": "#e2b84f", "wood": "#a8683a"},
    recolour=("body", "wood"),
    tags=("home", "craft"),
    shadow=(12, 208),
)
def sewing_machine(pen: Pen) -> None:
    """Draw an old sewing machine with its hand wheel."""
    pen.form("wood", rectangle(6, 140, 208, 26, rounding=5), shade=5, light=4)
    pen.form("gold", rectangle(118, 4, 16, 22, rounding=3), shade=3, light=2)
    pen.box("#d6453f", 116, 8, 20, 13, rounding=2)
    arm = smooth(
        [
            (30, 142, 0.1),
            (32, 60),
            (44, 28),
            (80, 22),
            (160, 26),
            (178, 34),
            (182, 84, 0.3),
            (166, 88, 0.3),
            (158, 68),
            (110, 62),
            (84, 74),
            (80, 110),
            (92, 142, 0.1),
        ]
    )
    pen.form("body", arm, shade=7, light=4)
    pen.line("gold", [(56, 116), (54, 62), (70, 42), (150, 42)], 2.4)
    pen.form("body", rectangle(26, 126, 182, 17, rounding=5), shade=4, light=3)
    pen.line("gold", [(36, 134), (198, 134)], 1.6)
    pen.line("#c3cad3", [(174, 86), (174, 126)], 3)
    pen.box("#c3cad3", 166, 120, 16, 6, rounding=2)
    pen.line("#d6453f", [(126, 16), (172, 32), (174, 120)], 1.4)
    pen.form("#5a6372", ellipse(26, 66, 15, 30), shade=5, light=3)
    pen.oval("body.line", 26, 66, 7, 16)
    pen.blob(
        "#6fa5d0",
        [(120, 128, 0.2), (160, 124), (216, 128, 0.2), (212, 150), (180, 144), (140, 150)],
    )


@draws(
    "printer",
    box=(210, 170),
    height_m=0.3,
    slots={"body": "#d9dde1", "paper": "#fdfcf7"},
    faces="front",
    aliases=("photocopier", "copier"),
    tags=("office",),
    shadow=(14, 196),
)
def printer(pen: Pen) -> None:
    """Draw a printer with a page coming out."""
    pen.form("paper", polygon([(60, 6), (150, 6), (156, 60), (54, 60)]), shade=3)
    pen.form(
        "body",
        smooth(
            [(12, 140, 0.2), (10, 72), (26, 54, 0.4), (184, 54, 0.4), (200, 72), (198, 140, 0.2)]
        ),
        shade=8,
        light=5,
    )
    pen.poly("#3f434e", [(40, 96), (170, 96), (176, 112), (34, 112)], rounding=4)
    page = polygon([(54, 104), (156, 104), (166, 160), (44, 160)])
    pen.form("paper", page, shade=3)
    for y, n in ((118, 70), (128, 82), (138, 60), (148, 86)):
        pen.line("#8fa0b2", [(64, y), (64 + n, y)], 2.4)
    for x, tone in ((168, "#5fb65a"), (182, "#f2b33c")):
        pen.oval(f"{tone}.lit", x, 74, 4.6)
    pen.box("body.deep", 26, 68, 50, 12, rounding=4, alpha=0.6)


@draws(
    "chandelier",
    box=(240, 230),
    height_m=1.0,
    slots={"brass": "#dcae48", "crystal": "#dff0f5", "wax": "#f7efdb"},
    recolour=("brass", "crystal"),
    faces="front",
    stance="hang",
    tags=("home", "light"),
    is_lit_at_night=True,
)
def chandelier(pen: Pen) -> None:
    """Draw a brass chandelier with candles and crystal drops."""
    pen.line("brass.shade", [(120, 2), (120, 60)], 4)
    stem = smooth(
        [
            (120, 40),
            (130, 58),
            (126, 80),
            (138, 110),
            (132, 148),
            (120, 164),
            (108, 148),
            (102, 110),
            (114, 80),
            (110, 58),
        ]
    )
    for reach, y, lift in ((96, 128, 40), (56, 146, 30)):
        for side in (1, -1):
            x = 120 + reach * side
            pen.line(
                "brass",
                [(120, y), (120 + reach * 0.5 * side, y + 22), (x, y - 6), (x, y - lift + 12)],
                5,
            )
            pen.form(
                "brass",
                smooth(
                    [
                        (x - 13, y - lift + 8, 0.2),
                        (x + 13, y - lift + 8, 0.2),
                        (x + 7, y - lift + 18),
                        (x - 7, y - lift + 18),
                    ]
                ),
                shade=2,
                light=2,
            )
            pen.form("wax", rectangle(x - 5, y - lift - 20, 10, 29, rounding=2), shade=3)
            if pen.is_night:
                pen.glow("#ffc65c.raw", x, y - lift - 30, 34, alpha=0.7)
            pen.blob(
                "#f8a93a.raw",
                [
                    (x, y - lift - 44, 0.1),
                    (x + 6, y - lift - 28),
                    (x, y - lift - 20),
                    (x - 6, y - lift - 28),
                ],
            )
            pen.blob(
                "#fff0b8.raw",
                [
                    (x, y - lift - 34, 0.1),
                    (x + 3, y - lift - 26),
                    (x, y - lift - 21),
                    (x - 3, y - lift - 26),
                ],
            )
            for dx in (-16, 0, 16):
                pen.blob(
                    "crystal",
                    [
                        (x + dx * 0.5, y + 10, 0.1),
                        (x + dx * 0.5 + 5, y + 20),
                        (x + dx * 0.5, y + 27),
                        (x + dx * 0.5 - 5, y + 20),
                    ],
                )
    pen.form("brass", stem, shade=4, light=4)
    for x, y in ((120, 176), (104, 170), (136, 170), (86, 178), (154, 178)):
        pen.form(
            "crystal",
            smooth([(x, y, 0.1), (x + 7, y + 16), (x, y + 26), (x - 7, y + 16)]),
            shade=3,
            light=2,
        )
    pen.form(
        "crystal", smooth([(120, 196, 0.1), (130, 214), (120, 228), (110, 214)]), shade=4, light=3
    )


@draws(
    "trash can",
    box=(140, 180),
    height_m=0.8,
    slots={"metal": "#8b98a6"},
    faces="front",
    aliases=(
        "garbage can",
        "trash bin",
        "dustbin",
        "rubbish bin",
        "waste bin",
        "bin",
        "wastebasket",
    ),
    tags=("street", "home"),
    shadow=(26, 114),
    variants=("closed", "open"),
)
def trash_can(pen: Pen) -> None:
    """Draw a ribbed metal bin with its lid, which leans on it where it is open."""
    body = smooth([(18, 44, 0.1), (122, 44, 0.1), (114, 166, 0.3), (70, 175), (26, 166, 0.3)])
    if pen.variant == "open":
        pen.oval("metal.deep", 70, 44, 53, 11)
        pen.anchor("inside", 70, 46, size=92)
    with pen.in_front():
        pen.form("metal", body, shade=9, light=4)
        with pen.inside(body):
            for x in (40, 60, 80, 100):
                pen.line("metal.deep", [(x, 52), (70 + (x - 70) * 0.86, 172)], 3, alpha=0.8)
                pen.line("metal.light", [(x - 4, 52), (66 + (x - 70) * 0.86, 172)], 2)
        for x in (14, 126):
            pen.edge("metal.deep", ellipse(x, 82, 7, 12), 4)
        if pen.variant == "open":
            pen.line("metal.light", [(18, 45), (70, 56), (122, 45)], 4)
            with pen.turned(76, 122, 146):
                lid = smooth([(96, 146, 0.2), (102, 136), (122, 131), (142, 136), (148, 146, 0.2)])
                pen.form("metal", lid, shade=3, light=2)
            return
    lid = smooth([(8, 44, 0.2), (16, 30), (70, 20), (124, 30), (132, 44, 0.2), (70, 57)])
    pen.form("metal", lid, shade=5, light=4)
    grip = smooth([(54, 24), (56, 9), (84, 9), (86, 24)], is_closed=False)
    pen.edge("metal.deep", grip, 6)
    pen.anchor("inside", 70, 40, size=80)
    pen.anchor("top", 70, 24, size=80)


@draws(
    "pendant lamp",
    box=(170, 230),
    height_m=0.7,
    slots={"shade": "#f3ead6", "cord": "#4a4650", "light": "#fff0c0"},
    faces="front",
    stance="hang",
    variants=("paper", "metal"),
    aliases=(
        "pendant light",
        "hanging light",
        "ceiling light",
        "paper pendant lamp",
        "paper lamp",
        "ceiling lamp",
        "hanging lamp",
    ),
    tags=("home", "light"),
    is_lit_at_night=True,
)
def pendant_lamp(pen: Pen) -> None:
    """Draw a lamp on a long cord: a ball of ribbed paper, or a shade of metal."""
    pen.line("cord", [(85, 0), (85, 100)], 3)
    pen.form("cord", rectangle(78, 82, 14, 16, rounding=3), shade=2, light=1)
    if pen.is_night:
        pen.glow("light.raw", 85, 160, 120, alpha=0.6)
    if pen.variant == "metal":
        pen.oval("light.lit", 85, 206, 24, 20)
        bell = smooth(
            [
                (74, 96, 0.2),
                (96, 96, 0.2),
                (112, 128),
                (164, 200, 0.2),
                (85, 210),
                (6, 200, 0.2),
                (58, 128),
            ]
        )
        pen.form("shade", bell, shade=10, light=5)
        return
    ball = ellipse(85, 160, 78, 66)
    pen.form("shade", ball, shade=10, light=5)
    with pen.inside(ball):
        pen.oval("light.lit", 85, 168, 46, 40, alpha=0.6)
        for k in range(1, 9):
            y = 94 + 14.6 * k
            pen.line("shade.shade", [(4, y - 5), (85, y + 5), (166, y - 5)], 1.6, alpha=0.8)
    pen.oval("shade.deep", 85, 96, 20, 5)
    pen.oval("shade.deep", 85, 224, 20, 4)
