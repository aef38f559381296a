"""Owns the drawings of large road vehicles: buses, trucks, vans and rescue vehicles.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import headlight, letter, pane, panes, wheel
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.vehicles import SLOTS


def tail_light(pen: Pen, x: float, y: float, width: float = 6, height: float = 18) -> None:
    """Draw a tail lamp, lit at night."""
    pen.box("tail.lit" if pen.is_night else "tail", x, y, width, height, rounding=2)


@draws(
    "bus",
    box=(420, 172),
    height_m=3.1,
    slots={**SLOTS, "paint": "#2f7fb8", "stripe": "#f4f1e6", "sign": "#2b2a35"},
    recolour=("paint", "stripe"),
    plural="buses",
    aliases=("city bus", "coach", "tour bus", "omnibus", "autobus", "minibus", "shuttle bus"),
    tags=("road", "town"),
    shadow=(20, 402),
    is_lit_at_night=True,
)
def bus(pen: Pen) -> None:
    """Draw a city bus with big windows, two doors and a lit destination."""
    headlight(pen, 412, 124, reach=70)
    pen.box("paint.shade", 60, 2, 90, 12, rounding=5)
    pen.box("paint.shade", 210, 2, 60, 12, rounding=5)
    body = smooth(
        [
            (8, 26, 0.5),
            (22, 8, 0.5),
            (380, 8, 0.5),
            (402, 22, 0.5),
            (412, 96, 0.6),
            (413, 142, 0.4),
            (404, 150, 0.3),
            (12, 150, 0.3),
            (7, 140, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("stripe", 0, 96, 420, 12)
        pen.box("stripe.shade", 0, 106, 420, 3)
        pen.box("paint.shade", 0, 132, 420, 24)
    panes(pen, 20, 30, 92, 54, 2, rounding=6)
    panes(pen, 166, 30, 122, 54, 3, rounding=6)
    for x in (120, 296):
        pen.box("paint.deep", x - 3, 27, 46, 116, rounding=5)
        panes(pen, x, 31, 40, 108, 2, gap=3, rounding=4)
    pane(
        pen,
        smooth([(348, 32, 0.3), (396, 32, 0.4), (406, 88, 0.4), (402, 94, 0.3), (348, 94, 0.3)]),
        streak=0.3,
    )
    pen.box("sign", 346, 13, 46, 14, rounding=3)
    letter(pen, 346, 13, 46, 14, "BUS", ink="#ffd35c.lit", margin=0.22)
    pen.box("paint.deep", 400, 36, 12, 24, rounding=5)
    pen.blob("lamp.lit", [(398, 116), (411, 116), (413, 130), (400, 130)])
    tail_light(pen, 8, 112)
    pen.box("tyre", 396, 143, 22, 8, rounding=3)
    for x in (82, 260):
        wheel(pen, x + (70 if x > 200 else 0), 146, 26)
    pen.anchor("inside", 230, 84, size=100)
    pen.anchor("driver", 374, 90, size=56)
    pen.anchor("seat", 230, 84, size=100)
    pen.anchor("top", 200, 8, size=260)


@draws(
    "school bus",
    box=(400, 172),
    height_m=3.0,
    slots={**SLOTS, "paint": "#f4b32c", "trim": "#34323c"},
    plural="school buses",
    tags=("road", "school"),
    shadow=(20, 384),
    is_lit_at_night=True,
)
def school_bus(pen: Pen) -> None:
    """Draw a yellow school bus with a bonnet and black lines."""
    headlight(pen, 392, 110, reach=64)
    body = smooth(
        [
            (6, 28, 0.5),
            (22, 8, 0.5),
            (290, 8, 0.5),
            (308, 20, 0.5),
            (318, 76, 0.5),
            (372, 82, 0.6),
            (388, 96, 0.5),
            (392, 138, 0.4),
            (384, 148, 0.3),
            (10, 148, 0.3),
            (5, 140, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    panes(pen, 18, 28, 214, 40, 6, gap=5, rounding=5)
    pen.box("trim", 8, 80, 310, 3.4)
    pen.box("trim", 6, 114, 310, 3.4)
    pen.box("trim", 6, 124, 380, 3.4)
    letter(pen, 40, 84, 200, 28, "SCHOOL BUS", ink="trim", margin=0.16)
    pen.box("paint.deep", 250, 26, 36, 116, rounding=4)
    panes(pen, 253, 30, 30, 108, 2, gap=3, rounding=3)
    pane(pen, smooth([(292, 30, 0.4), (300, 30, 0.4), (310, 72, 0.4), (292, 74, 0.3)]))
    pen.line("paint.deep", [(322, 84), (324, 120)], 1.8)
    for y in (96, 102, 108):
        pen.line("paint.deep", [(342, y), (366, y)], 2)
    pen.blob("lamp.lit", [(378, 100), (390, 102), (391, 116), (378, 116)])
    pen.oval("tail.lit", 296, 15, 6, 4)
    pen.oval("tail.lit", 20, 15, 6, 4)
    tail_light(pen, 6, 96)
    pen.box("trim", 376, 138, 22, 9, rounding=3)
    pen.box("trim", 2, 140, 18, 8, rounding=3)
    for x in (86, 346):
        wheel(pen, x, 145, 27)
    pen.anchor("inside", 150, 68, size=120)
    pen.anchor("driver", 268, 72, size=44)
    pen.anchor("seat", 150, 70, size=120)
    pen.anchor("top", 150, 8, size=220)


@draws(
    "double-decker bus",
    box=(380, 232),
    height_m=4.4,
    slots={**SLOTS, "paint": "#cf2f2c", "stripe": "#f3ead6", "sign": "#2b2a35"},
    recolour=("paint", "stripe"),
    plural="double-decker buses",
    aliases=("double decker", "double-decker", "double decker bus", "london bus"),
    tags=("road", "town"),
    shadow=(20, 364),
    is_lit_at_night=True,
)
def double_decker_bus(pen: Pen) -> None:
    """Draw a red London bus with two rows of windows."""
    headlight(pen, 372, 184, reach=64)
    body = smooth(
        [
            (6, 34, 0.5),
            (26, 8, 0.5),
            (336, 8, 0.5),
            (362, 26, 0.5),
            (368, 110, 0.5),
            (374, 196, 0.4),
            (366, 206, 0.3),
            (12, 206, 0.3),
            (5, 196, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("stripe", 0, 88, 380, 9)
        pen.box("stripe.shade", 0, 95, 380, 2.5)
        pen.box("paint.shade", 0, 186, 380, 26)
        pen.box("stripe", 0, 162, 380, 5)
    panes(pen, 18, 34, 300, 42, 6, gap=6, rounding=6)
    pane(pen, smooth([(326, 34, 0.3), (354, 34, 0.4), (361, 76, 0.4), (326, 76, 0.3)]))
    panes(pen, 70, 108, 206, 44, 4, gap=6, rounding=6)
    pen.box("paint.deep", 14, 104, 46, 94, rounding=5)
    panes(pen, 18, 109, 38, 84, 2, gap=3)
    pane(pen, smooth([(290, 104, 0.3), (358, 104, 0.4), (365, 150, 0.4), (290, 152, 0.3)]))
    pen.box("sign", 286, 82, 74, 19, rounding=3)
    letter(pen, 286, 82, 74, 19, "10 CITY", ink="#ffe08a.lit", margin=0.2)
    pen.blob("lamp.lit", [(358, 174), (370, 176), (372, 190), (358, 190)])
    tail_light(pen, 7, 168)
    pen.box("tyre", 356, 198, 20, 8, rounding=3)
    for x in (96, 306):
        wheel(pen, x, 204, 28)
    pen.anchor("inside", 172, 150, size=140)
    pen.anchor("driver", 328, 150, size=60)
    pen.anchor("seat", 172, 76, size=140)
    pen.anchor("top", 180, 8, size=240)


def _cab(pen: Pen, x: float, y: float, height: float, *, width: float = 92) -> Outline:
    """Draw the cab of a truck whose flat back is at `x`; return its outline."""
    w, h = width, height
    body = smooth(
        [
            (x, y + 6, 0.2),
            (x + 12, y, 0.4),
            (x + w * 0.62, y, 0.5),
            (x + w * 0.78, y + h * 0.1, 0.5),
            (x + w * 0.96, y + h * 0.52, 0.5),
            (x + w, y + h * 0.62, 0.5),
            (x + w, y + h * 0.96, 0.3),
            (x + w - 6, y + h, 0.3),
            (x, y + h, 0.1),
        ]
    )
    pen.form("paint", body, shade=8, light=5)
    with pen.inside(body):
        pen.box("paint.shade", x, y + h * 0.78, w + 10, h)
        pen.box("paint.light", x, y + h * 0.6, w + 10, 3, alpha=0.8)
    glass = smooth(
        [
            (x + w * 0.3, y + h * 0.14, 0.3),
            (x + w * 0.62, y + h * 0.14, 0.4),
            (x + w * 0.74, y + h * 0.2, 0.4),
            (x + w * 0.88, y + h * 0.5, 0.3),
            (x + w * 0.3, y + h * 0.5, 0.3),
        ]
    )
    pane(pen, glass)
    pen.line("paint", [(x + w * 0.68, y + h * 0.12), (x + w * 0.72, y + h * 0.52)], 3.5)
    pen.line("paint.deep", [(x + w * 0.25, y + h * 0.12), (x + w * 0.25, y + h * 0.9)], 1.8)
    pen.line("paint.deep", [(x + w * 0.72, y + h * 0.52), (x + w * 0.73, y + h * 0.82)], 1.8)
    pen.box("chrome", x + w * 0.32, y + h * 0.64, 15, 4.4, rounding=2)
    pen.box("tyre", x + w * 0.78, y + h * 0.24, 8, h * 0.2, rounding=3)
    pen.blob(
        "lamp.lit",
        [
            (x + w - 13, y + h * 0.7),
            (x + w - 2, y + h * 0.7),
            (x + w - 1, y + h * 0.82),
            (x + w - 12, y + h * 0.82),
        ],
    )
    pen.box("chrome", x + w - 22, y + h - 9, 26, 9, rounding=4)
    return body


@draws(
    "truck",
    box=(420, 196),
    height_m=3.6,
    slots={**SLOTS, "paint": "#d9533c", "box": "#eef0ee", "frame": "#4a4c58"},
    recolour=("paint", "box"),
    aliases=("lorry", "delivery truck", "moving truck", "freight truck", "semi", "semi truck"),
    plural="trucks",
    tags=("road", "freight"),
    shadow=(20, 402),
    is_lit_at_night=True,
    along=("box",),
)
def truck(pen: Pen) -> None:
    """Draw a truck with a tall box behind its cab."""
    headlight(pen, 410, 142, reach=66)
    pen.box("frame.deep", 14, 150, 380, 14)
    pen.box("tyre", 294, 40, 8, 116, rounding=3)
    _cab(pen, 306, 48, 122, width=104)
    box = rectangle(8, 10, 282, 142, rounding=6)
    pen.form("box", box, shade=8, light=5)
    with pen.inside(box):
        for k in range(1, 8):
            pen.line("box.shade", [(8 + k * 35, 10), (8 + k * 35, 152)], 1.4)
        pen.box("paint", 0, 126, 300, 14)
        pen.box("box.deep", 0, 146, 300, 8)
    letter(pen, 40, 34, 218, 84, "", ink="paint")
    if not pen.lettering:
        pen.poly(
            "paint", [(116, 70), (164, 70), (164, 56), (196, 80), (164, 104), (164, 90), (116, 90)]
        )
    tail_light(pen, 8, 154, 8, 10)
    pen.box("frame", 176, 156, 70, 16, rounding=3)
    for x in (62, 122, 364):
        wheel(pen, x, 167, 28)
    pen.anchor("inside", 362, 110, size=56)
    pen.anchor("seat", 362, 110, size=40)
    pen.anchor("top", 150, 10, size=240)


@draws(
    "van",
    box=(320, 168),
    height_m=2.3,
    slots={**SLOTS, "paint": "#e8ebe9", "mark": "#3b79b8"},
    recolour=("paint", "mark"),
    aliases=("delivery van", "minivan", "mail van", "transporter"),
    tags=("road",),
    shadow=(20, 302),
    is_lit_at_night=True,
)
def van(pen: Pen) -> None:
    """Draw a delivery van with a closed side to write on."""
    van_body(pen, is_striped=not pen.lettering)
    letter(pen, 26, 42, 140, 52, "", ink="mark")


def van_body(pen: Pen, *, is_striped: bool = False) -> None:
    """Draw a plain van in a box 320 x 168; the stripe needs the slot mark."""
    headlight(pen, 308, 106)
    body = smooth(
        [
            (6, 28, 0.4),
            (18, 10, 0.5),
            (190, 8, 0.6),
            (218, 18, 0.6),
            (256, 68, 0.6),
            (296, 82, 0.7),
            (312, 104, 0.6),
            (314, 130, 0.4),
            (306, 140, 0.3),
            (12, 140, 0.3),
            (6, 130, 0.4),
        ]
    )
    pen.form("paint", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("paint.shade", 0, 120, 330, 24)
        if is_striped:
            pen.box("mark", 0, 90, 330, 7)
            pen.box("mark", 0, 100, 330, 3)
    pane(
        pen,
        smooth([(184, 24, 0.3), (200, 24, 0.5), (212, 32, 0.5), (242, 70, 0.4), (184, 70, 0.3)]),
    )
    pen.line("paint", [(222, 30), (226, 72)], 4)
    for x in (176, 246):
        pen.line("paint.deep", [(x, 20 if x < 200 else 74), (x, 118)], 1.8)
    pen.line("paint.deep", [(22, 112), (172, 112)], 1.8)
    pen.box("tyre", 186, 82, 15, 4.5, rounding=2)
    pen.form("tyre", smooth([(238, 58), (248, 54), (252, 66), (246, 72), (238, 70)]), shade=2)
    pen.blob("lamp.lit", [(294, 92), (306, 100), (310, 112), (298, 112), (290, 102)])
    tail_light(pen, 6, 88)
    pen.box("tyre", 292, 128, 26, 10, rounding=4)
    pen.box("tyre", 2, 130, 22, 9, rounding=4)
    for x in (70, 246):
        wheel(pen, x, 139, 28)
    pen.anchor("inside", 212, 70, size=50)
    pen.anchor("seat", 212, 70, size=50)
    pen.anchor("top", 110, 8, size=170)


@draws(
    "ambulance",
    box=(320, 184),
    height_m=2.6,
    slots={**SLOTS, "paint": "#f4f3ee", "mark": "#d8322e", "blue": "#3f7ff0"},
    recolour=("paint", "mark"),
    tags=("road", "rescue"),
    shadow=(20, 302),
    is_lit_at_night=True,
)
def ambulance(pen: Pen) -> None:
    """Draw an ambulance with a red cross and blue lights."""
    if pen.is_night:
        pen.glow("blue.raw", 180, 18, 56, alpha=0.8)
        pen.glow("blue.raw", 34, 18, 46, alpha=0.7)
    lit = ".raw" if pen.is_night else ""
    pen.box("blue" + lit, 164, 8, 34, 18, rounding=6)
    pen.box("#ffffff", 170, 11, 12, 4, rounding=2, alpha=0.6)
    pen.box("blue" + lit, 22, 12, 24, 14, rounding=5)
    with pen.moved(0, 16):
        van_body(pen)
        pen.poly("mark", [(8, 96), (300, 96), (312, 108), (313, 111), (8, 111)])
        for k in range(8):
            x = 14 + k * 36
            pen.poly("paint", [(x, 111), (x + 10, 96), (x + 18, 96), (x + 8, 111)])
        pane(pen, rectangle(118, 26, 44, 38, rounding=6))
        pen.poly("mark", cross(66, 54, 26), rounding=1)
        pen.blob("lamp.lit", [(294, 92), (306, 100), (310, 112), (298, 112), (290, 102)])
        letter(pen, 102, 68, 72, 24, "AMBULANCE", ink="mark", margin=0.1)
        tail_light(pen, 6, 88)
        for x in (70, 246):
            wheel(pen, x, 139, 28)
    pen.anchor("top", 110, 22, size=170)
    pen.anchor("inside", 212, 86, size=50)


def cross(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Return an upright cross with equal arms around (x, y)."""
    a, b = radius * 0.34, radius
    return [
        (x - a, y - b),
        (x + a, y - b),
        (x + a, y - a),
        (x + b, y - a),
        (x + b, y + a),
        (x + a, y + a),
        (x + a, y + b),
        (x - a, y + b),
        (x - a, y + a),
        (x - b, y + a),
        (x - b, y - a),
        (x - a, y - a),
    ]


@draws(
    "fire engine",
    box=(420, 196),
    height_m=3.3,
    slots={
        **SLOTS,
        "paint": "#d22f2a",
        "stripe": "#f4f1e6",
        "steel": "#c3cad2",
        "blue": "#3f7ff0",
        "hose": "#d9b768",
    },
    aliases=("fire truck", "firetruck", "fire brigade"),
    tags=("road", "rescue"),
    shadow=(20, 402),
    is_lit_at_night=True,
)
def fire_engine(pen: Pen) -> None:
    """Draw a red fire engine with a ladder on its roof and shutters in its side."""
    headlight(pen, 412, 138, reach=66)
    if pen.is_night:
        pen.glow("blue.raw", 350, 26, 60, alpha=0.85)
    pen.box("blue.raw" if pen.is_night else "blue", 330, 18, 44, 18, rounding=6)
    pen.box("#ffffff", 337, 21, 16, 4, rounding=2, alpha=0.6)
    pen.box("steel.deep", 60, 38, 12, 18)
    pen.box("steel.deep", 250, 30, 12, 26)
    with pen.turned(-3, 20, 44):
        for k in range(16):
            pen.line("steel.shade", [(24 + k * 20, 24), (24 + k * 20, 40)], 3)
        pen.box("steel", 6, 36, 340, 7, rounding=3)
        pen.box("steel.light", 6, 21, 340, 6, rounding=3)
    rear = rectangle(8, 50, 262, 116, rounding=7)
    pen.form("paint", rear, shade=8, light=5)
    for x in (22, 86, 150):
        shutter = rectangle(x, 62, 56, 58, rounding=3)
        pen.fill("steel", shutter)
        for k in range(1, 8):
            pen.line("steel.shade", [(x, 62 + k * 7.4), (x + 56, 62 + k * 7.4)], 1.6)
        pen.box("steel.deep", x + 20, 113, 16, 4, rounding=2)
    pen.oval("paint.deep", 240, 90, 24)
    for r in (21, 15, 9):
        pen.edge("hose", ellipse(240, 90, r, r), 4.4)
    pen.oval("steel", 240, 90, 4)
    _cab(pen, 272, 34, 132, width=140)
    pane(pen, rectangle(282, 52, 26, 48, rounding=4))
    pen.box("stripe", 8, 128, 262, 11)
    pen.box("stripe", 272, 128, 120, 11)
    letter(pen, 134, 140, 130, 24, "FIRE", ink="stripe", margin=0.14)
    tail_light(pen, 8, 142)
    pen.box("chrome", 2, 156, 30, 9, rounding=3)
    for x in (80, 352):
        wheel(pen, x, 165, 30)
    pen.anchor("inside", 352, 100, size=50)
    pen.anchor("seat", 352, 100, size=50)
    pen.anchor("top", 150, 24, size=240)


@draws(
    "camper van",
    box=(320, 176),
    height_m=2.2,
    slots={**SLOTS, "paint": "#3fa3a0", "white": "#f6f1e4", "curtain": "#e58a6b"},
    recolour=("paint", "white"),
    aliases=("campervan", "camper", "motorhome", "rv", "hippie van", "caravan", "mobile home"),
    tags=("road", "camping"),
    shadow=(20, 302),
    is_lit_at_night=True,
)
def camper_van(pen: Pen) -> None:
    """Draw a round two-tone camper van with curtains and a roof rack."""
    headlight(pen, 306, 106)
    for x in (60, 120, 180):
        pen.box("chrome.shade", x, 10, 4, 14)
    pen.box("chrome", 40, 14, 168, 4, rounding=2)
    pen.form("curtain", rectangle(64, 0, 62, 14, rounding=4), shade=3, light=2)
    pen.form("#b98b57", rectangle(132, 2, 48, 12, rounding=3), shade=3, light=2)
    body = smooth(
        [
            (8, 60),
            (18, 30, 0.7),
            (52, 20, 0.5),
            (230, 20, 0.6),
            (268, 32, 0.7),
            (296, 82),
            (308, 104, 0.7),
            (310, 134, 0.5),
            (300, 146, 0.3),
            (14, 146, 0.3),
            (7, 130, 0.5),
        ]
    )
    pen.form("paint", body, shade=9, light=0)
    with pen.inside(body):
        top = smooth(
            [
                (-4, 88, 0),
                (210, 88, 0.4),
                (262, 96),
                (310, 116, 0.2),
                (330, 60, 0),
                (280, 0, 0),
                (-4, 0, 0),
            ]
        )
        pen.form("white", top, shade=5)
        pen.box("paint.shade", 0, 130, 330, 20)
        pen.box("paint.shade", 0, 40, 330, 2, alpha=0.5)
    for x in (22, 82, 142):
        glass = rectangle(x, 46, 52, 34, rounding=9)
        pane(pen, glass)
        with pen.inside(glass):
            for left in (x - 4, x + 42):
                pen.poly(
                    "curtain",
                    [(left, 40), (left + 14, 40), (left + 9, 62), (left + 14, 84), (left, 84)],
                )
    pane(
        pen,
        smooth([(206, 46, 0.4), (248, 46, 0.5), (262, 52, 0.5), (280, 84, 0.4), (206, 80, 0.4)]),
    )
    pen.line("white", [(246, 44), (252, 84)], 5)
    pen.line("white.shade", [(200, 40), (200, 86)], 1.6)
    pen.line("paint.deep", [(200, 90), (200, 138)], 1.8)
    pen.line("paint.deep", [(138, 92), (138, 140)], 1.8)
    pen.box("chrome", 184, 96, 12, 4, rounding=2)
    pen.oval("chrome", 296, 112, 11, 13)
    pen.oval("lamp.lit", 298, 112, 8, 10)
    tail_light(pen, 7, 104)
    pen.box("white", 282, 132, 34, 10, rounding=5)
    pen.box("white", 2, 132, 28, 10, rounding=5)
    for x in (70, 246):
        wheel(pen, x, 147, 28)
    pen.anchor("inside", 236, 80, size=50)
    pen.anchor("seat", 236, 80, size=50)
    pen.anchor("top", 130, 14, size=160)


@draws(
    "ice cream truck",
    box=(330, 224),
    height_m=3.2,
    slots={
        **SLOTS,
        "paint": "#f6efe0",
        "mark": "#f08fae",
        "awning": "#ef6f8f",
        "cone": "#dda35a",
        "cream": "#fbe3ec",
    },
    recolour=("paint", "mark"),
    aliases=("ice cream van", "ice-cream van", "ice-cream truck"),
    tags=("road", "summer"),
    shadow=(20, 310),
    is_lit_at_night=True,
)
def ice_cream_truck(pen: Pen) -> None:
    """Draw an ice cream truck with a serving hatch, an awning and a giant cone on its roof."""
    headlight(pen, 316, 162)
    cone = polygon([(54, 24), (90, 24), (74, 74), (70, 74)], rounding=3)
    pen.form("cone", cone, shade=4, light=2)
    with pen.inside(cone):
        for k in range(-3, 6):
            pen.line("cone.shade", [(46 + k * 9, 76), (76 + k * 9, 20)], 1.4)
            pen.line("cone.shade", [(96 - k * 9, 76), (66 - k * 9, 20)], 1.4)
    pen.form(
        "mark",
        smooth([(48, 26), (54, 12), (72, 2), (90, 12), (96, 26), (84, 31), (72, 27), (58, 31)]),
        shade=5,
        light=3,
    )
    pen.oval("tail", 74, 4, 4.5)
    body = smooth(
        [
            (6, 84, 0.4),
            (16, 66, 0.5),
            (216, 66, 0.5),
            (236, 76, 0.5),
            (262, 124, 0.5),
            (304, 134, 0.7),
            (318, 156, 0.6),
            (320, 186, 0.4),
            (312, 195, 0.3),
            (12, 195, 0.3),
            (6, 186, 0.4),
        ]
    )
    pen.form("paint", body, shade=8, light=4)
    with pen.inside(body):
        wave = [(0, 170, 0)]
        wave += [(x, 166 if (x // 22) % 2 else 175, 1) for x in range(11, 330, 22)]
        pen.blob("mark", [*wave, (340, 170, 0), (340, 200, 0), (0, 200, 0)])
        pen.box("mark.shade", 0, 184, 330, 16)
    pane(
        pen,
        smooth([(206, 82, 0.3), (218, 82, 0.5), (228, 88, 0.5), (248, 124, 0.4), (206, 126, 0.3)]),
    )
    pen.box("paint.deep", 30, 90, 134, 50, rounding=4)
    pen.box("lamp.lit" if pen.is_night else "glass.deep", 33, 93, 128, 45, rounding=3)
    for k, tone in enumerate(("mark", "cream", "cone", "mark", "cream")):
        x = 50 + k * 23
        pen.poly("cone", [(x - 5, 122), (x + 5, 122), (x, 137)])
        pen.oval(tone, x, 119, 7, 7)
    pen.form("paint", rectangle(24, 137, 148, 8, rounding=3), shade=2)
    for k in range(8):
        x = 22 + k * 19
        points = [
            (x + 4, 80, 0),
            (x + 21, 80, 0),
            (x + 19, 100, 0.2),
            (x + 9.5, 106),
            (x, 100, 0.2),
        ]
        pen.blob("awning" if k % 2 else "paint.light", points)
    pen.line("mark.deep", [(188, 78), (188, 184)], 1.8)
    pen.line("mark.deep", [(256, 130), (254, 180)], 1.8)
    pen.box("chrome", 194, 142, 14, 4, rounding=2)
    letter(pen, 26, 144, 144, 24, "ICE CREAM", ink="awning.deep", margin=0.1)
    pen.blob("lamp.lit", [(302, 146), (313, 152), (317, 164), (304, 166), (298, 156)])
    tail_light(pen, 6, 148)
    pen.box("chrome", 296, 184, 30, 9, rounding=4)
    for x in (70, 252):
        wheel(pen, x, 194, 28)
    pen.anchor("inside", 98, 138, size=100)
    pen.anchor("seat", 226, 124, size=40)
    pen.anchor("top", 150, 66, size=110)


@draws(
    "garbage truck",
    box=(400, 190),
    height_m=3.4,
    slots={**SLOTS, "paint": "#4f9a56", "frame": "#4a4c58", "lampcap": "#ee9a2e"},
    aliases=("rubbish truck", "dustcart", "bin lorry", "refuse truck"),
    tags=("road", "town"),
    shadow=(20, 384),
    is_lit_at_night=True,
)
def garbage_truck(pen: Pen) -> None:
    """Draw a refuse truck with a rounded hopper at its back."""
    headlight(pen, 392, 138)
    pen.box("frame.deep", 40, 146, 330, 16)
    _cab(pen, 292, 46, 118, width=98)
    pen.box("lampcap.lit", 320, 34, 24, 12, rounding=5)
    hopper = smooth(
        [
            (4, 146, 0.2),
            (8, 92, 0.6),
            (34, 46, 0.7),
            (70, 26, 0.6),
            (84, 22, 0.2),
            (84, 158, 0.2),
            (24, 158, 0.4),
        ]
    )
    body = rectangle(82, 18, 204, 134, rounding=7)
    pen.form("paint.shade", hopper, shade=8, light=4)
    pen.form("paint", body, shade=8, light=5)
    for x in (116, 158, 200, 242):
        pen.box("paint.shade", x, 22, 8, 126)
        pen.box("paint.light", x - 3, 22, 3, 126)
    pen.box("frame", 30, 104, 40, 8, rounding=3)
    pen.poly("frame", [(8, 118), (56, 112), (60, 122), (12, 150)])
    tail_light(pen, 60, 134, 8, 16)
    for x in (88, 150, 346):
        wheel(pen, x, 162, 27)
    pen.anchor("inside", 344, 100, size=40)
    pen.anchor("seat", 344, 100, size=40)
    pen.anchor("top", 180, 18, size=180)
