"""Owns the drawings of what lies on a desk and runs an office: paper, clips, codes, keys.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write


@draws(
    "notebook",
    box=(150, 180),
    height_m=0.21,
    slots={"cover": "#3f8f8a", "paper": "#f7f3e8"},
    faces="front",
    variants=("closed", "open"),
    aliases=("journal", "diary", "sketchbook"),
    tags=("office",),
    shadow=(20, 134),
)
def notebook(pen: Pen) -> None:
    """Draw a spiral notebook with an elastic band, or one lying open."""
    if pen.variant == "open":
        open_notebook(pen)
        return
    pen.form("paper.shade", rectangle(26, 12, 118, 164, rounding=6), shade=3)
    pen.form("cover", rectangle(18, 6, 122, 166, rounding=8), shade=9, light=5)
    pen.box("cover.deep", 18, 6, 18, 166, rounding=6)
    pen.box("paper", 56, 38, 64, 36, rounding=4)
    if pen.lettering:
        write(pen, "#3a3540", pen.lettering, x=60, y=44, width=56, height=24)
    else:
        for y in (50, 60):
            pen.line("cover.shade", [(64, y), (112, y)], 2.4)
    for k in range(11):
        y = 18 + k * 14
        pen.edge("#c3c8d2", ellipse(20, y, 12, 4), 3)
    pen.box("cover.deep", 124, 6, 6, 166)


def open_notebook(pen: Pen) -> None:
    """Draw both pages of a notebook that lies open, ruled and written on, its spiral between."""
    pen.poly("cover", [(16, 112), (134, 112), (149, 178), (1, 178)], rounding=4)
    for side, tone in ((-1, "paper.shade"), (1, "paper")):
        page: list[Point] = [
            (75 + side * 2, 109),
            (75 + side * 56, 109),
            (75 + side * 68, 173),
            (75 + side * 2, 173),
        ]
        pen.poly(tone, page, rounding=2)
        for k in range(6):
            t = (k + 1) / 7
            y, far = 109 + 64 * t, 50 + 11 * t
            end = far if k < 5 or side < 0 else far * 0.55
            pen.line("cover.line", [(75 + side * 9, y), (75 + side * end, y)], 1.8, alpha=0.6)
    for k in range(8):
        pen.edge("#9aa1ad", ellipse(75, 113 + 8 * k, 6, 2.6), 2.2)


@draws(
    "folder",
    box=(180, 140),
    height_m=0.24,
    slots={"card": "#eebf4f", "paper": "#fbfaf5"},
    faces="front",
    aliases=("file", "file folder", "manila folder", "files"),
    tags=("office",),
    shadow=(14, 166),
)
def folder(pen: Pen) -> None:
    """Draw a folder with sheets of paper inside."""
    pen.form(
        "card.shade",
        smooth(
            [
                (8, 24, 0.2),
                (14, 12, 0.4),
                (64, 12, 0.3),
                (78, 28, 0.3),
                (170, 28, 0.2),
                (170, 134, 0.1),
                (8, 134, 0.1),
            ]
        ),
        shade=4,
    )
    for x, y, turn in ((26, 20, -3), (34, 16, 2)):
        with pen.turned(turn, 90, 80):
            pen.form("paper", rectangle(x, y, 124, 90, rounding=3), shade=3)
            for k in range(3):
                pen.line("paper.deep", [(x + 14, y + 14 + k * 10), (x + 104, y + 14 + k * 10)], 2)
    pen.form(
        "card",
        smooth([(4, 52, 0.2), (176, 52, 0.2), (168, 136, 0.2), (12, 136, 0.2)]),
        shade=9,
        light=5,
    )
    pen.box("card.pale", 26, 64, 50, 18, rounding=4)


@draws(
    "document",
    box=(130, 170),
    height_m=0.3,
    slots={"paper": "#fbfaf5", "accent": "#3f7fc0"},
    faces="front",
    aliases=(
        "paper sheet",
        "sheet of paper",
        "contract",
        "invoice",
        "piece of paper",
    ),
    variants=("upright", "lying"),
    tags=("office",),
    shadow=(14, 116),
)
def document(pen: Pen) -> None:
    """Draw a written page with a folded corner, or a sheet lying flat."""
    if pen.variant == "lying":
        lying_sheet(pen)
        return
    page = smooth([(8, 6, 0.1), (92, 6, 0.1), (122, 38, 0.1), (122, 164, 0.1), (8, 164, 0.1)])
    pen.form("paper", page, shade=6, light=2)
    pen.poly("paper.shade", [(92, 6), (122, 38), (92, 38)], rounding=3)
    if pen.lettering:
        write(pen, "#3a3540", pen.lettering, x=18, y=54, width=92, height=60)
        return
    pen.box("accent", 20, 24, 54, 9, rounding=4)
    for k in range(8):
        wide = (94, 88, 96, 70, 92, 96, 84, 50)[k]
        pen.line("paper.deep", [(22, 56 + k * 12), (16 + wide, 56 + k * 12)], 3, alpha=0.75)


def lying_sheet(pen: Pen) -> None:
    """Draw a sheet on a table, seen from the side, with a few written lines."""
    pen.span(0, 136, 130)
    pen.poly("paper.deep", [(24, 142), (128, 142), (108, 172), (2, 172)], rounding=2)
    pen.poly("paper", [(24, 140), (128, 140), (108, 169), (2, 169)], rounding=2)
    for k in range(4):
        y, wide = 147 + k * 5.5, (74, 80, 70, 34)[k]
        left = 30 - k * 4.6
        pen.line("paper.deep", [(left, y), (left + wide, y)], 2, alpha=0.8)


@draws(
    "clipboard",
    box=(130, 180),
    height_m=0.32,
    slots={"board": "#a8703f", "paper": "#fbfaf5", "mark": "#3f9a54"},
    faces="front",
    aliases=("checklist", "to-do list", "todo list", "questionnaire"),
    tags=("office",),
    shadow=(14, 116),
)
def clipboard(pen: Pen) -> None:
    """Draw a clipboard with a list of ticks."""
    pen.form("board", rectangle(6, 16, 118, 160, rounding=9), shade=8, light=4)
    pen.form("paper", rectangle(18, 32, 94, 132, rounding=3), shade=4)
    for k in range(4):
        y = 58 + k * 27
        pen.edge("paper.deep", rectangle(26, y - 9, 17, 17, rounding=3), 2.4)
        if k < 3:
            pen.line("mark", [(28, y), (34, y + 6), (46, y - 11)], 4.6)
        pen.line("paper.deep", [(54, y), (100 - (k % 2) * 14, y)], 4, alpha=0.7)
    pen.form(
        "#b9c0cc",
        smooth(
            [
                (36, 42, 0.2),
                (40, 20, 0.3),
                (52, 18),
                (56, 6),
                (74, 6),
                (78, 18),
                (90, 20, 0.3),
                (94, 42, 0.2),
            ]
        ),
        shade=5,
        light=3,
    )
    pen.oval("board.deep", 65, 16, 5)


@draws(
    "stapler",
    box=(190, 100),
    height_m=0.07,
    slots={"body": "#d3443f"},
    tags=("office",),
    shadow=(10, 180),
)
def stapler(pen: Pen) -> None:
    """Draw a stapler, half open."""
    pen.form(
        "#3c3f4c",
        smooth([(8, 84, 0.3), (20, 76), (176, 80), (184, 92, 0.3), (10, 94, 0.2)]),
        shade=4,
        light=3,
    )
    pen.form(
        "#b9c0cc",
        smooth([(22, 62, 0.2), (172, 40, 0.2), (176, 54, 0.2), (26, 78, 0.2)]),
        shade=4,
        light=2,
    )
    pen.form(
        "body",
        smooth(
            [(8, 64), (20, 34), (60, 18), (150, 8), (178, 16), (182, 38, 0.3), (40, 66), (16, 78)]
        ),
        shade=9,
        light=5,
    )
    pen.oval("#3c3f4c", 28, 66, 10)
    pen.oval("#b9c0cc", 28, 66, 4)


@draws(
    "paperclip",
    box=(80, 170),
    height_m=0.03,
    slots={"wire": "#8f9aac"},
    faces="front",
    aliases=("paper clip",),
    tags=("office",),
    shadow=(20, 60),
)
def paperclip(pen: Pen) -> None:
    """Draw a paper clip of bent wire."""
    wire = [
        (58, 48),
        (58, 132),
        (40, 152),
        (22, 132),
        (22, 30),
        (42, 10),
        (68, 30),
        (68, 136),
        (42, 164),
        (12, 136),
        (12, 52),
    ]
    pen.line("wire.shade", [(x + 1.5, y + 1.5) for x, y in wire], 8)
    pen.line("wire", wire, 7)
    pen.line("wire.shine", [(x - 1.2, y - 1.2) for x, y in wire], 1.8)


@draws(
    "stamp",
    box=(130, 150),
    height_m=0.03,
    slots={"ink": "#c8553d", "paper": "#fbf6ea"},
    faces="front",
    aliases=("postage stamp",),
    tags=("office",),
    shadow=(20, 110),
)
def stamp(pen: Pen) -> None:
    """Draw a perforated stamp with a small landscape."""
    pen.form("paper", rectangle(7, 7, 116, 136, rounding=2), shade=3)
    for k in range(9):
        for x in (7, 123):
            pen.oval("paper", x, 15 + k * 15, 4.6)
    for k in range(8):
        for y in (7, 143):
            pen.oval("paper", 13 + k * 15, y, 4.6)
    frame = rectangle(20, 20, 90, 110, rounding=2)
    pen.fill("#9fd0e6", frame)
    with pen.inside(frame):
        pen.oval("#f7d774", 84, 46, 13)
        pen.poly(
            "ink",
            [(14, 112), (52, 56), (80, 98), (94, 78), (122, 116), (122, 134), (14, 134)],
            rounding=3,
        )
        pen.poly("#ffffff", [(44, 68), (52, 56), (62, 72), (54, 70)])
        pen.box("ink.deep", 14, 112, 100, 22)
    write(pen, "#fbf6ea", "25", x=26, y=114, width=30, height=13)


@draws(
    "receipt",
    box=(100, 180),
    height_m=0.2,
    slots={"paper": "#fbfaf5"},
    faces="front",
    aliases=("bill of sale", "shopping list"),
    tags=("office",),
    shadow=(14, 86),
)
def receipt(pen: Pen) -> None:
    """Draw a till receipt with a torn edge."""
    edge = [(92 - k * 8.4, 174 - (k % 2) * 8, 0) for k in range(11)]
    page = smooth([(8, 6, 0), (92, 6, 0), *edge])
    pen.form("paper", page, shade=5)
    pen.box("paper.deep", 28, 16, 44, 8, rounding=3)
    for k in range(7):
        y = 40 + k * 14
        pen.line("paper.deep", [(18, y), (50 + (k * 13) % 14, y)], 3, alpha=0.7)
        pen.line("paper.deep", [(70, y), (82, y)], 3, alpha=0.9)
    pen.line("#4a4650", [(18, 142), (82, 142)], 2.4)
    pen.line("#4a4650", [(18, 152), (46, 152)], 5)
    pen.line("#4a4650", [(62, 152), (82, 152)], 5)


@draws(
    "barcode",
    box=(170, 110),
    height_m=0.05,
    slots={"bar": "#22202a", "paper": "#fdfdfb"},
    faces="front",
    aliases=("bar code",),
    tags=("tech",),
    shadow=(14, 156),
)
def barcode(pen: Pen) -> None:
    """Draw a bar code on a label."""
    pen.form("paper", rectangle(4, 4, 162, 102, rounding=6), shade=3)
    x = 16.0
    for wide in (3, 6, 3, 4, 8, 3, 3, 6, 4, 9, 3, 5, 3, 7, 3, 4):
        pen.box("bar.raw", x, 14, wide, 68)
        x += wide + 4.2
    write(pen, "bar", "4 006381 333931", x=18, y=86, width=132, height=12)


@draws(
    "qr code",
    box=(150, 150),
    height_m=0.08,
    slots={"dot": "#22202a", "paper": "#fdfdfb"},
    faces="front",
    tags=("tech",),
    shadow=(14, 136),
)
def qr_code(pen: Pen) -> None:
    """Draw a square code with its three corner marks."""
    pen.form("paper", rectangle(3, 3, 144, 144, rounding=6), shade=3)
    n, side = 21, 6.2
    left = 75 - n * side / 2
    corners = ((0, 0), (n - 7, 0), (0, n - 7))
    for column in range(n):
        for row in range(n):
            if any(a - 1 <= column <= a + 7 and b - 1 <= row <= b + 7 for a, b in corners):
                continue
            if (column * 7 + row * 13 + column * row) % 5 in (0, 3):
                pen.box("dot.raw", left + column * side, left + row * side, side, side)
    for a, b in corners:
        x, y = left + a * side, left + b * side
        pen.box("dot.raw", x, y, 7 * side, 7 * side)
        pen.box("paper.raw", x + side, y + side, 5 * side, 5 * side)
        pen.box("dot.raw", x + 2 * side, y + 2 * side, 3 * side, 3 * side)


@draws(
    "cash register",
    box=(190, 170),
    height_m=0.45,
    slots={"body": "#4f6f8f", "drawer": "#3d4557"},
    faces="front",
    aliases=("till",),
    tags=("shop",),
    shadow=(10, 180),
)
def cash_register(pen: Pen) -> None:
    """Draw a till with a display, keys and an open drawer."""
    pen.form("body.shade", rectangle(66, 6, 58, 32, rounding=6), shade=3)
    pen.box("#bfe6c4.raw", 72, 12, 46, 20, rounding=3)
    write(pen, "#2f5a3c", "9.99", x=78, y=16, width=36, height=12)
    pen.box("body.deep", 88, 36, 14, 12)
    pen.form(
        "body",
        smooth([(34, 44, 0.2), (156, 44, 0.2), (182, 112, 0.2), (8, 112, 0.2)]),
        shade=9,
        light=5,
    )
    for row in range(4):
        for k in range(4):
            wide = 24 + row * 2.4
            x, y = 44 + k * wide - row * 7, 54 + row * 14
            tone = "#e8c15a" if k == 3 else "#eef1f5"
            pen.form(tone, rectangle(x, y, 17, 10, rounding=3), shade=2)
    pen.form("drawer", rectangle(6, 110, 178, 54, rounding=5), shade=7, light=3)
    pen.box("drawer.deep", 16, 114, 158, 18, rounding=3)
    for k in range(4):
        pen.form(
            ("#8fbf8a", "#d8b46a", "#8fb4d4", "#c99ab4")[k],
            rectangle(20 + k * 38, 110, 33, 18, rounding=2),
            shade=2,
        )
    pen.box("#c3c8d2", 78, 144, 34, 8, rounding=4)


@draws(
    "keyboard",
    box=(220, 100),
    height_m=0.04,
    slots={"body": "#3b4152", "key": "#e9ecf2"},
    faces="front",
    aliases=("computer keyboard", "mechanical keyboard"),
    tags=("tech",),
    shadow=(8, 212),
)
def keyboard(pen: Pen) -> None:
    """Draw a keyboard seen from the front and above."""
    pen.form(
        "body",
        smooth(
            [
                (20, 12, 0.2),
                (200, 12, 0.2),
                (216, 86, 0.2),
                (208, 94, 0.3),
                (12, 94, 0.3),
                (4, 86, 0.2),
            ]
        ),
        shade=7,
        light=3,
    )
    for row in range(4):
        y = 20 + row * 16
        half = 88 + row * 3.4
        n = 12
        step = 2 * half / n
        for k in range(n):
            x = 110 - half + k * step
            tone = "#7fb4e0" if (row, k) in ((0, 0), (3, 11)) else "key"
            pen.form(tone, rectangle(x + 1.4, y, step - 3, 12, rounding=3), shade=2)
    for x, wide, tone in ((16, 34, "key"), (54, 108, "key"), (166, 38, "key")):
        pen.form(tone, rectangle(x, 82 - 0.5, wide, 9, rounding=3), shade=2)


@draws(
    "router",
    box=(190, 150),
    height_m=0.2,
    slots={"body": "#e9ecf2"},
    faces="front",
    aliases=("wifi router", "modem"),
    tags=("tech",),
    shadow=(12, 178),
)
def router(pen: Pen) -> None:
    """Draw a router with antennas and lights."""
    for x, tip in ((34, 18), (95, 95), (156, 172)):
        pen.limb("#3c4250", [(x, 108), (tip, 12)], (9, 8))
        pen.oval("#3c4250", x, 104, 9, 7)
    pen.form(
        "body",
        smooth(
            [
                (14, 102, 0.3),
                (176, 102, 0.3),
                (186, 136, 0.3),
                (176, 144, 0.3),
                (14, 144, 0.3),
                (4, 136, 0.3),
            ]
        ),
        shade=7,
        light=3,
    )
    for k in range(5):
        tone = "#54c47a.raw" if k != 3 else "#f0b14a.raw"
        pen.oval(tone, 40 + k * 18, 124, 4)
    pen.line("body.deep", [(140, 120), (168, 120)], 3)
    pen.line("body.deep", [(140, 128), (168, 128)], 3)


@draws(
    "database",
    box=(130, 160),
    height_m=1.0,
    slots={"disc": "#4f86c6"},
    faces="front",
    aliases=("hard drive", "hard disk", "data storage"),
    tags=("tech",),
    shadow=(14, 116),
)
def database(pen: Pen) -> None:
    """Draw the stack of discs that stands for stored data."""
    for k in range(2, -1, -1):
        y = 20 + k * 45
        side = smooth(
            [
                (8, y, 0.2),
                (122, y, 0.2),
                (122, y + 30, 0.3),
                (94, y + 44),
                (65, y + 47),
                (36, y + 44),
                (8, y + 30, 0.3),
            ]
        )
        pen.form("disc", side, shade=8, light=4)
        pen.form("disc.light", ellipse(65, y, 57, 16), shade=3)
        pen.oval("#8ff0b4.raw", 28, y + 28, 5)
        pen.line("disc.pale", [(72, y + 36), (106, y + 28)], 4)


@draws(
    "usb stick",
    box=(170, 80),
    height_m=0.02,
    slots={"body": "#d8503f"},
    aliases=("flash drive", "thumb drive", "memory stick", "usb drive"),
    tags=("tech",),
    shadow=(10, 160),
)
def usb_stick(pen: Pen) -> None:
    """Draw a USB stick with its metal plug."""
    pen.form("#c3c9d4", rectangle(112, 20, 52, 40, rounding=3), shade=6, light=3)
    for y in (29, 44):
        pen.box("#4a4f5c", 136, y, 12, 8)
    pen.form("body", rectangle(6, 8, 112, 64, rounding=16), shade=9, light=5)
    pen.oval("body.deep", 24, 40, 7)
    pen.line("#ffffff", [(46, 40), (94, 40)], 3.4)
    pen.poly("#ffffff", [(92, 33), (104, 40), (92, 47)])
    pen.line("#ffffff", [(56, 40), (66, 28), (78, 28)], 3)
    pen.box("#ffffff", 76, 24, 8, 8)
    pen.oval("#ffffff", 46, 40, 6)


@draws(
    "light switch",
    box=(110, 150),
    height_m=0.12,
    slots={"plate": "#f2f0ea"},
    faces="front",
    stance="wall",
    aliases=("switch", "wall switch"),
    tags=("home",),
)
def light_switch(pen: Pen) -> None:
    """Draw a light switch on its plate."""
    pen.form("plate", rectangle(5, 5, 100, 140, rounding=10), shade=6, light=3)
    pen.box("plate.deep", 33, 40, 44, 70, rounding=5)
    pen.form("plate.pale", rectangle(36, 42, 38, 34, rounding=4), shade=2)
    pen.form("plate.shade", rectangle(36, 76, 38, 31, rounding=4), shade=2)
    for y in (22, 128):
        pen.oval("plate.deep", 55, y, 4.6)
        pen.line("plate.line", [(52, y), (58, y)], 1.6)


@draws(
    "electric plug",
    box=(170, 110),
    height_m=0.04,
    slots={"body": "#3f4657", "cable": "#2f3542"},
    aliases=("plug", "power plug", "power cord", "power cable", "charging cable", "cable"),
    tags=("tech",),
    shadow=(20, 150),
)
def electric_plug(pen: Pen) -> None:
    """Draw a plug with two pins and its cable."""
    pen.line(
        "cable",
        [(84, 58), (54, 60), (36, 80), (60, 100), (84, 84), (60, 66), (20, 84), (6, 100)],
        8,
    )
    for y in (36, 70):
        pen.form("#c9ced8", rectangle(134, y - 5, 32, 10, rounding=4), shade=3, light=2)
    pen.form(
        "body",
        smooth([(80, 48, 0.3), (98, 26), (140, 16, 0.2), (140, 90, 0.2), (98, 80), (80, 62, 0.3)]),
        shade=7,
        light=4,
    )
    pen.box("body.deep", 128, 20, 8, 66, rounding=3)


@draws(
    "socket",
    box=(120, 130),
    height_m=0.09,
    slots={"plate": "#f2f0ea"},
    faces="front",
    stance="wall",
    aliases=("power outlet", "outlet", "power socket", "wall socket"),
    tags=("home",),
)
def socket(pen: Pen) -> None:
    """Draw a wall socket."""
    pen.form("plate", rectangle(5, 6, 110, 118, rounding=14), shade=7, light=3)
    pen.oval("plate.shade", 60, 65, 44)
    pen.form("plate", ellipse(60, 67, 40, 40), shade=3)
    for x in (44, 76):
        pen.oval("#3a3640", x, 66, 6)
    for y in (32, 98):
        pen.box("#c3a765", 54, y, 12, 8, rounding=2)


@draws(
    "power button",
    box=(140, 140),
    height_m=0.1,
    slots={"button": "#3f9a6a"},
    faces="front",
    aliases=("on button", "start button", "power icon"),
    tags=("symbol",),
    shadow=(20, 120),
)
def power_button(pen: Pen) -> None:
    """Draw a round button with the sign for power."""
    pen.form("#cfd4dd", ellipse(70, 70, 66, 66), shade=8, light=4)
    pen.form("button", ellipse(70, 68, 52, 52), shade=8, light=5)
    arc = [
        (70 + 28 * math.sin(math.radians(a)), 72 - 28 * math.cos(math.radians(a)))
        for a in range(40, 321, 20)
    ]
    pen.line("#ffffff", arc, 8)
    pen.line("#ffffff", [(70, 36), (70, 66)], 8)


@draws(
    "hashtag",
    box=(140, 150),
    height_m=0.4,
    slots={"sign": "#3f86d0"},
    faces="front",
    aliases=("hash sign", "pound sign"),
    tags=("symbol",),
    shadow=(24, 116),
)
def hashtag(pen: Pen) -> None:
    """Draw a hash sign."""
    for dx, dy, tone in ((3, 5, "sign.deep"), (0, 0, "sign")):
        for x in (44, 86):
            pen.limb(tone, [(x - 9 + dx, 136 + dy), (x + 11 + dx, 12 + dy)], (17, 17))
        for y in (50, 98):
            pen.limb(tone, [(14 + dx, y + dy), (124 + dx, y + dy)], (17, 17))
    pen.line("sign.light", [(22, 46), (118, 46)], 3)


@draws(
    "at sign",
    box=(150, 150),
    height_m=0.4,
    slots={"sign": "#d8664a"},
    faces="front",
    aliases=("email sign", "at symbol"),
    tags=("symbol",),
    shadow=(24, 126),
)
def at_sign(pen: Pen) -> None:
    """Draw an at sign."""
    arc = [
        (75 + 62 * math.cos(math.radians(a)), 75 + 60 * math.sin(math.radians(a)))
        for a in range(52, -312, -14)
    ]
    whole = [*arc, (137, 78), (128, 100), (112, 104), (102, 92), (103, 50)]
    for d, tone, width in ((4, "sign.deep", 14), (0, "sign", 14)):
        pen.line(tone, [(x, y + d) for x, y in whole[: len(arc)]], width)
        pen.line(tone, [(x, y + d) for x, y in whole[len(arc) - 1 :]], width)
        pen.edge(tone, ellipse(77, 75 + d, 26, 27), width)


@draws(
    "dollar sign",
    box=(110, 170),
    height_m=0.4,
    slots={"sign": "#3f9a54"},
    faces="front",
    aliases=("dollar symbol",),
    tags=("symbol",),
    shadow=(24, 86),
)
def dollar_sign(pen: Pen) -> None:
    """Draw a dollar sign."""
    curve = [
        (92, 46),
        (72, 28),
        (36, 30),
        (22, 54),
        (40, 76),
        (70, 88),
        (90, 110),
        (74, 138),
        (38, 140),
        (16, 120),
    ]
    for d, tone in ((5, "sign.deep"), (0, "sign")):
        pen.line(tone, [(55, 10 + d), (55, 156 + d)], 10)
        pen.line(tone, [(x, y + d) for x, y in curve], 18)


@draws(
    "percent sign",
    box=(150, 150),
    height_m=0.4,
    slots={"sign": "#d8433f"},
    faces="front",
    aliases=("percent symbol", "percentage sign", "discount"),
    tags=("symbol",),
    shadow=(24, 126),
)
def percent_sign(pen: Pen) -> None:
    """Draw a per cent sign."""
    for d, tone in ((5, "sign.deep"), (0, "sign")):
        pen.limb(tone, [(36, 132 + d), (114, 14 + d)], (15, 15))
        for x, y in ((40, 42), (110, 106)):
            pen.edge(tone, ellipse(x, y + d, 24, 26), 15)


@draws(
    "stack of papers",
    box=(200, 120),
    height_m=0.18,
    slots={"paper": "#fbf8f0", "ink": "#8a93a6"},
    faces="front",
    plural="stacks of papers",
    aliases=(
        "stack of paper",
        "pile of papers",
        "pile of paper",
        "paper stack",
        "papers",
        "paperwork",
        "sheets of paper",
        "stacks of paper",
        "piles of paper",
        "stack of documents",
        "pile of documents",
    ),
    tags=("office",),
    shadow=(14, 186),
)
def stack_of_papers(pen: Pen) -> None:
    """Draw sheets piled up, not quite square, the top one written on."""
    for k, dx in enumerate((2, -3, 1, 4, -2, 3, -1, 2, -4, 1)):
        y = 104 - 7 * k
        pen.poly(
            "paper.shade", [(10 + dx, y), (150 + dx, y + 12), (150 + dx, y + 15), (10 + dx, y + 5)]
        )
        pen.poly(
            "paper.deep",
            [(150 + dx, y + 12), (192 + dx, y - 16), (192 + dx, y - 11), (150 + dx, y + 15)],
        )
        pen.poly("paper", [(10 + dx, y), (54 + dx, y - 26), (192 + dx, y - 16), (150 + dx, y + 12)])
    top = polygon([(10, 38), (56, 8), (194, 18), (150, 52)])
    pen.form("paper", top, shade=2, light=2)
    for k in range(6):
        x, y = 34 + 6.6 * (5 - k), 36 - 4.3 * (5 - k)
        pen.line("ink", [(x, y), (x + (92 if k % 3 else 66), y + (8.4 if k % 3 else 6))], 1.8)
    pen.anchor("top", 102, 30, size=110)
    pen.anchor("grip", 100, 70)
