"""Owns the drawings of newer machines: chips, servers, headsets, panels that gather light.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "microchip",
    box=(160, 160),
    height_m=0.05,
    slots={"body": "#2f3a4a", "pin": "#d9b45a"},
    faces="front",
    aliases=("chip", "computer chip", "processor", "cpu", "semiconductor", "circuit"),
    shadow=(24, 136),
)
def microchip(pen: Pen) -> None:
    """Draw a chip with gold pins on all sides."""
    for k in range(6):
        at = 38 + 17 * k
        pen.box("pin", at - 4, 4, 8, 152, rounding=3)
        pen.box("pin", 4, at - 4, 152, 8, rounding=3)
    pen.form(
        "body",
        smooth(
            [
                (26, 32, 0.4),
                (32, 26, 0.4),
                (128, 26, 0.4),
                (134, 32, 0.4),
                (134, 128, 0.4),
                (128, 134, 0.4),
                (32, 134, 0.4),
                (26, 128, 0.4),
            ]
        ),
        shade=8,
        light=4,
    )
    pen.form(
        "body.light",
        smooth([(52, 52, 0.2), (108, 52, 0.2), (108, 108, 0.2), (52, 108, 0.2)]),
        shade=5,
    )
    for line in (
        ((60, 80), (76, 80), (84, 68)),
        ((100, 66), (88, 88), (66, 96)),
        ((92, 96), (100, 88)),
    ):
        pen.line("#6ad8c8", list(line), 2.6)
    for x, y in ((60, 80), (84, 68), (100, 66), (66, 96), (100, 88)):
        pen.oval("#6ad8c8", x, y, 3.6)
    pen.oval("pin", 40, 40, 4)


@draws(
    "server rack",
    box=(130, 220),
    height_m=2.0,
    slots={"case": "#3a4352", "lamp": "#5fd08a"},
    faces="front",
    aliases=("computer server", "data server", "data center", "mainframe", "data centre"),
    tags=("office",),
    shadow=(10, 120),
    is_lit_at_night=True,
)
def server_rack(pen: Pen) -> None:
    """Draw a cabinet of servers with lamps."""
    pen.form(
        "case",
        smooth([(5, 5, 0.2), (125, 5, 0.2), (125, 217, 0.1), (5, 217, 0.1)]),
        shade=8,
        light=4,
    )
    pen.box("case.deep", 14, 14, 102, 194, rounding=3)
    for k in range(7):
        y = 18 + 27 * k
        pen.box("case.light", 17, y, 96, 23, rounding=3)
        for j in range(5):
            pen.line("case.deep", [(26 + 9 * j, y + 6), (26 + 9 * j, y + 17)], 3)
        for j in range(3):
            tone = ("lamp.lit", "#f0b03c.lit", "#5ab0f0.lit")[(j + k) % 3]
            if pen.is_night:
                pen.glow(tone, 82 + 11 * j, y + 11.5, 11, alpha=0.6)
            pen.oval(tone, 82 + 11 * j, y + 11.5, 3.6)


@draws(
    "computer mouse",
    box=(110, 150),
    height_m=0.11,
    slots={"shell": "#e4e8ec", "wheel": "#4a5464"},
    faces="front",
    aliases=("pc mouse", "wireless mouse"),
    plural="computer mice",
    tags=("office",),
    shadow=(16, 94),
)
def computer_mouse(pen: Pen) -> None:
    """Draw a mouse for a computer from above."""
    pen.line("wheel", [(55, 18), (50, 8), (60, 3)], 4)
    pen.form(
        "shell",
        smooth(
            [(55, 16), (92, 30), (106, 70), (100, 122), (55, 147), (10, 122), (4, 70), (18, 30)]
        ),
        shade=9,
        light=5,
    )
    pen.line("shell.deep", [(6, 76), (55, 68), (104, 76)], 2)
    pen.line("shell.deep", [(55, 17), (55, 69)], 2)
    pen.box("wheel", 48, 32, 14, 26, rounding=7)
    pen.box("wheel.light", 51, 36, 4, 16, rounding=2)


@draws(
    "tablet",
    box=(190, 140),
    height_m=0.18,
    slots={"case": "#2f3542", "screen": "#5aa8d8"},
    faces="front",
    aliases=("tablet computer", "ipad", "e-reader", "ebook reader"),
    tags=("office",),
    shadow=(14, 176),
    is_lit_at_night=True,
)
def tablet(pen: Pen) -> None:
    """Draw a tablet computer with coloured tiles."""
    pen.form(
        "case",
        smooth(
            [
                (4, 14, 0.5),
                (14, 4, 0.5),
                (176, 4, 0.5),
                (186, 14, 0.5),
                (186, 126, 0.5),
                (176, 136, 0.5),
                (14, 136, 0.5),
                (4, 126, 0.5),
            ]
        ),
        shade=5,
        light=2,
    )
    pen.box("screen.raw" if pen.is_night else "screen", 15, 15, 160, 110, rounding=4)
    pen.poly("screen.light", [(15, 15), (100, 15), (40, 125), (15, 125)], alpha=0.35)
    for k, tone in enumerate(("#f0b03c", "#e8574a", "#6fb35a", "#f7f5ee", "#a86fb8", "#3f6fb8")):
        pen.box(tone, 32 + 46 * (k % 3), 32 + 42 * (k // 3), 32, 32, rounding=8)
    pen.oval("case.light", 180, 70, 2.4)


@draws(
    "vr headset",
    box=(190, 130),
    height_m=0.14,
    slots={"shell": "#e9ecf0", "visor": "#2c3342", "strap": "#59636f"},
    aliases=("vr glasses", "virtual reality headset", "vr goggles", "virtual reality glasses"),
    shadow=(30, 160),
)
def vr_headset(pen: Pen) -> None:
    """Draw goggles for virtual reality with their strap."""
    pen.line("strap", [(66, 52), (30, 30), (10, 48), (20, 86), (62, 92)], 15)
    pen.line("strap.light", [(66, 48), (34, 26), (12, 40)], 4)
    pen.line("strap.shade", [(92, 32), (60, 6), (26, 22)], 11)
    pen.form(
        "shell",
        smooth(
            [
                (56, 34),
                (84, 22),
                (160, 26),
                (184, 46),
                (184, 98),
                (160, 118),
                (86, 116),
                (60, 100),
                (54, 66),
            ]
        ),
        shade=10,
        light=5,
    )
    pen.form(
        "visor",
        smooth([(110, 38), (166, 38), (180, 56), (178, 92), (158, 108), (110, 106), (100, 72)]),
        shade=6,
    )
    pen.poly("visor.light", [(120, 44), (142, 44), (122, 100), (108, 96)], alpha=0.5)
    pen.oval("#6ad8f0.lit", 90, 70, 5)
    pen.anchor("worn_face", 62, 72, size=70)


@draws(
    "satellite dish",
    box=(170, 190),
    height_m=2.4,
    slots={"dish": "#e9edf0", "mast": "#8a94a0"},
    aliases=("radio dish", "dish antenna", "radar dish"),
    shadow=(50, 130),
)
def satellite_dish(pen: Pen) -> None:
    """Draw a round dish that looks up to the right."""
    pen.poly("mast", [(70, 110), (92, 110), (116, 186), (46, 186)])
    pen.poly("mast.shade", [(84, 110), (92, 110), (116, 186), (94, 186)])
    for y in (134, 158):
        pen.line("mast.deep", [(62 - (y - 134) * 0.3, y), (98 + (y - 134) * 0.3, y + 10)], 2.4)
    with pen.turned(36, 84, 84):
        pen.form(
            "dish.shade", smooth([(12, 62), (156, 62), (132, 120), (84, 138), (36, 120)]), shade=6
        )
        pen.oval("dish", 84, 60, 74, 21)
        pen.oval("dish.shade", 84, 61, 64, 16)
        for x in (34, 134):
            pen.line("mast", [(x, 58), (84, 6)], 3.4)
        pen.oval("#e8574a", 84, 8, 7)


@draws(
    "wifi symbol",
    box=(170, 130),
    height_m=0.5,
    slots={"line": "#3f86c8"},
    faces="front",
    stance="sky",
    aliases=("wifi", "wi-fi", "wifi sign", "wireless signal", "signal"),
)
def wifi_symbol(pen: Pen) -> None:
    """Draw three arcs above a dot."""
    for r in (72, 48, 24):
        side, top = r * 0.7, r * 1.02
        pen.line(
            "line", [(85 - side, 108 - r * 0.74), (85, 108 - top), (85 + side, 108 - r * 0.74)], 15
        )
    pen.oval("line", 85, 112, 13)


@draws(
    "remote control",
    box=(70, 180),
    height_m=0.18,
    slots={"case": "#3a4352", "button": "#e9edf0"},
    faces="front",
    aliases=("tv remote", "remote", "television remote"),
    tags=("home",),
    shadow=(10, 60),
)
def remote_control(pen: Pen) -> None:
    """Draw a remote control for a television."""
    pen.form(
        "case",
        smooth([(8, 12, 0.6), (35, 4), (62, 12, 0.6), (65, 160, 0.6), (35, 176), (5, 160, 0.6)]),
        shade=7,
        light=4,
    )
    pen.oval("#e8574a", 35, 26, 8)
    pen.oval("case.light", 35, 64, 20)
    pen.oval("button", 35, 64, 8)
    for k in range(9):
        pen.oval("button", 18 + 17 * (k % 3), 102 + 18 * (k // 3), 5.4)


@draws(
    "robot arm",
    box=(200, 210),
    height_m=1.8,
    slots={"arm": "#e8923c", "joint": "#4a5464"},
    aliases=("robotic arm", "industrial robot", "assembly robot"),
    shadow=(20, 110),
)
def robot_arm(pen: Pen) -> None:
    """Draw the arm of a robot in a factory, with a gripper."""
    pen.form(
        "joint", smooth([(18, 206, 0.1), (26, 178, 0.3), (104, 178, 0.3), (112, 206, 0.1)]), shade=5
    )
    pen.form(
        "arm", smooth([(40, 180, 0.2), (48, 140), (84, 140), (92, 180, 0.2)]), shade=6, light=3
    )
    pen.limb("arm", [(66, 140), (88, 54)], (32, 28))
    pen.line("arm.light", [(58, 132), (78, 58)], 5)
    pen.limb("arm", [(88, 48), (160, 64)], (28, 20))
    for x, y, r in ((66, 140, 21), (88, 50, 19), (160, 64, 13)):
        pen.oval("joint", x, y, r)
        pen.oval("joint.light", x - r * 0.2, y - r * 0.2, r * 0.45)
    pen.limb("joint", [(162, 66), (172, 100)], (13, 12))
    pen.line("joint", [(172, 100), (152, 118), (158, 142)], 8)
    pen.line("joint", [(172, 100), (192, 114), (186, 142)], 8)


@draws(
    "asteroid",
    box=(180, 160),
    height_m=900,
    slots={"rock": "#8a7d78"},
    faces="front",
    stance="sky",
    aliases=("meteoroid", "space rock"),
    tags=("space",),
)
def asteroid(pen: Pen) -> None:
    """Draw a lump of rock with craters."""
    body = smooth(
        [
            (6, 84),
            (22, 34),
            (66, 8),
            (118, 6),
            (160, 36),
            (176, 84),
            (152, 134),
            (100, 156),
            (48, 146),
            (18, 122),
        ]
    )
    pen.form("rock", body, shade=22, light=8)
    for x, y, r in (
        (58, 56, 19),
        (112, 42, 13),
        (120, 96, 21),
        (56, 112, 12),
        (88, 80, 7),
        (148, 66, 8),
    ):
        pen.oval("rock.deep", x, y, r, r * 0.86, tilt=-20)
        pen.oval("rock.shade", x + 2, y + 3, r * 0.8, r * 0.66, tilt=-20)
    pen.edge("rock.light", smooth([(40, 62), (52, 72), (70, 72)], is_closed=False), 2)


@draws(
    "black hole",
    box=(240, 170),
    height_m=1000,
    slots={"glow": "#ffb04a", "hole": "#0b0a14"},
    faces="front",
    stance="sky",
    tags=("space",),
)
def black_hole(pen: Pen) -> None:
    """Draw a black disc with a burning ring around it."""
    pen.oval("glow.raw", 120, 85, 118, 82, slope="round", alpha=0.5, fade=0)
    with pen.turned(-14, 120, 85):
        pen.oval("glow.raw", 120, 85, 112, 26, alpha=0.85)
        pen.oval("#fff0c8.raw", 120, 85, 96, 15, alpha=0.9)
    pen.oval("#ffe0a0.raw", 120, 85, 60, 60)
    pen.oval("glow.raw", 120, 85, 56, 56)
    pen.oval("hole.raw", 120, 85, 50, 50)
    with (
        pen.turned(-14, 120, 85),
        pen.inside(smooth([(0, 86, 0), (240, 86, 0), (240, 140, 0), (0, 140, 0)])),
    ):
        pen.fill("glow.raw", ellipse(120, 85, 112, 26).plus(ellipse(120, 81, 100, 15)))
        pen.fill("#fff0c8.raw", ellipse(120, 86, 108, 21).plus(ellipse(120, 83, 102, 17)))
