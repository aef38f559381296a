"""Owns the drawings of electric and electronic devices: screens, cameras, phones, radios.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def landscape(pen: Pen, screen: Outline) -> None:
    """Fill a screen with a small picture of hills under a sun."""
    left, top, right, bottom = screen.bounds
    w, h = right - left, bottom - top
    pen.fill("#6fb7df.raw", screen, to="#ffe2b0.raw")
    with pen.inside(screen):
        pen.oval("#fff4c4.raw", left + w * 0.68, top + h * 0.4, h * 0.14)
        pen.blob(
            "#5b8fb0.raw",
            [
                (left - 9, bottom),
                (left + w * 0.3, top + h * 0.45),
                (left + w * 0.52, top + h * 0.72),
                (left + w * 0.76, top + h * 0.5),
                (right + 9, bottom),
            ],
        )
        pen.blob(
            "#5fa866.raw",
            [
                (left - 9, top + h * 0.8),
                (left + w * 0.35, top + h * 0.7),
                (left + w * 0.7, top + h * 0.82),
                (right + 9, top + h * 0.7),
                (right + 9, bottom + 9),
                (left - 9, bottom + 9),
            ],
        )


@draws(
    "television",
    box=(250, 190),
    height_m=0.75,
    slots={"body": "#33343d", "wood": "#9b6238", "screen": "#7fb9d4"},
    faces="front",
    variants=("modern", "old", "vintage", "retro"),
    aliases=("tv", "tv set", "flat screen", "television set"),
    tags=("home", "electric"),
    shadow=(60, 190),
    is_lit_at_night=True,
)
def television(pen: Pen) -> None:
    """Draw a flat television, or an old wooden one with rabbit ears."""
    if pen.variant == "modern":
        if pen.is_night:
            pen.glow("#9fd0ee.raw", 125, 80, 130, alpha=0.35)
        pen.poly("body.deep", [(112, 150), (138, 150), (142, 178), (108, 178)])
        pen.form("body", rectangle(70, 175, 110, 11, rounding=5), shade=3, light=2)
        pen.form("body", rectangle(5, 8, 240, 148, rounding=7), shade=5, light=4)
        screen = rectangle(13, 16, 224, 128, rounding=3)
        if pen.lettering:
            pen.fill("#27486b.raw", screen)
        else:
            landscape(pen, screen)
        inscribe(pen, "#ffffff.raw", 30, 32, 190, 96)
        with pen.inside(screen):
            pen.poly("#ffffff.raw", [(20, 150), (110, 10), (150, 10), (60, 150)], alpha=0.14)
        pen.oval("#e8604f.lit", 232, 150, 2)
        return
    for x in (88, 168):
        pen.line("body", [(128, 44), (x, 6)], 3)
        pen.oval("body", x, 7, 4.5)
    for x, lean in ((62, -8), (188, 8)):
        pen.limb("wood.deep", [(x, 168), (x + lean, 187)], (11, 7), is_blunt=True)
    pen.form("wood", rectangle(26, 40, 198, 132, rounding=16), shade=7, light=4)
    pen.box("body", 40, 52, 130, 108, rounding=22)
    screen = smooth(
        [(54, 62), (104, 58), (156, 62), (162, 106), (156, 150), (104, 154), (54, 150), (48, 106)]
    )
    pen.fill("screen.raw", screen, to="#3f6f8c.raw", slope="light")
    with pen.inside(screen):
        if not inscribe(pen, "#ffffff.raw", 60, 72, 90, 66):
            landscape(pen, screen)
        pen.blob("#ffffff.raw", [(58, 90), (62, 68), (90, 64), (72, 78)], alpha=0.5)
    for y in (70, 98):
        pen.form("#e7d4a8", ellipse(196, y, 12, 12), shade=4, light=2)
        pen.line("body", [(196, y), (201, y - 8)], 2.4)
    for y in (124, 133, 142, 151):
        pen.line("wood.deep", [(184, y), (208, y)], 3)


@draws(
    "computer",
    box=(250, 200),
    height_m=0.55,
    slots={"body": "#d9dde1", "screen": "#2f4b6e", "key": "#f5f6f6"},
    faces="front",
    aliases=("desktop computer", "pc", "monitor", "computer monitor", "computer screen", "desktop"),
    tags=("office", "electric"),
    shadow=(30, 226),
    is_lit_at_night=True,
)
def computer(pen: Pen) -> None:
    """Draw a desktop computer: a large screen, a keyboard and a mouse."""
    if pen.is_night:
        pen.glow("#8ec5f0.raw", 125, 72, 120, alpha=0.35)
    pen.poly("body.shade", [(108, 136), (142, 136), (148, 166), (102, 166)])
    pen.form(
        "body",
        smooth([(82, 166), (125, 160), (168, 166), (172, 172, 0.3), (78, 172, 0.3)]),
        shade=3,
    )
    pen.form("body", rectangle(16, 4, 218, 140, rounding=9), shade=5, light=4)
    screen = rectangle(25, 13, 200, 112, rounding=4)
    pen.fill("screen.raw", screen, to="#1d2f4c.raw")
    if not inscribe(pen, "#eaf4ff.raw", 40, 26, 170, 86):
        pen.box("#f4f7fa.raw", 36, 24, 104, 74, rounding=4)
        pen.box("#e9695a.raw", 36, 24, 104, 12, rounding=4)
        for y, n, tone in (
            (46, 60, "#8fa6bd"),
            (57, 84, "#c3cfdb"),
            (68, 72, "#c3cfdb"),
            (79, 48, "#7cb7a4"),
        ):
            pen.limb(f"{tone}.raw", [(46, y), (46 + n, y)], (5, 5))
        pen.box("#39597f.raw", 150, 40, 62, 66, rounding=4)
        for x, h, tone in ((160, 22, "#f2b84b"), (174, 38, "#7cc3a0"), (188, 30, "#ef8a62")):
            pen.box(f"{tone}.raw", x, 98 - h, 10, h, rounding=2)
    with pen.inside(screen):
        pen.poly("#ffffff.raw", [(60, 130), (140, 10), (164, 10), (84, 130)], alpha=0.1)
    pen.oval("body.deep", 125, 135, 3)
    board = polygon([(38, 176), (184, 176), (194, 196), (28, 196)], rounding=4)
    pen.form("body", board, shade=3, light=2)
    for row, y in enumerate((178.5, 184, 189.5)):
        for k in range(12):
            pen.box("key", 40 - 2.4 * row + k * (11.8 + 0.4 * row), y, 9.6, 4, rounding=1)
    pen.form(
        "body",
        smooth([(206, 194, 0.4), (206, 184), (216, 178), (226, 184), (228, 194, 0.4), (217, 198)]),
        shade=4,
        light=2,
    )
    pen.line("body.deep", [(216, 179), (216, 185)], 1.3)


@draws(
    "laptop",
    box=(240, 160),
    height_m=0.25,
    slots={"body": "#c3c9d1", "screen": "#2d4a70"},
    faces="front",
    variants=("facing us", "in profile"),
    aliases=("laptop computer", "notebook computer"),
    tags=("office", "electric"),
    shadow=(8, 232),
    is_lit_at_night=True,
)
def laptop(pen: Pen) -> None:
    """Draw an open laptop with a lit screen, or one seen from the side, its keys to the left."""
    if pen.variant == "in profile":
        pen.fill("#8ec5f0.raw", polygon([(40, 142), (176, 30), (160, 146)]), alpha=0.22)
        pen.form(
            "body", polygon([(172, 148), (206, 10), (213, 12), (184, 152)], rounding=3), shade=2
        )
        pen.line("screen.raw", [(173, 140), (203, 18)], 4)
        pen.form(
            "body", polygon([(22, 148), (186, 146), (190, 157), (20, 157)], rounding=4), shade=3
        )
        pen.line("#474b57", [(40, 147.5), (150, 146.5)], 3)
        pen.anchor("keys", 76, 140)
        pen.anchor("grip", 120, 140)
        pen.anchor("top", 120, 146, size=120)
        return
    if pen.is_night:
        pen.glow("#8ec5f0.raw", 120, 66, 100, alpha=0.35)
    pen.form("body", rectangle(34, 4, 172, 122, rounding=8), shade=4, light=3)
    pen.box("#23252d", 38, 8, 164, 112, rounding=5)
    screen = rectangle(44, 14, 152, 98, rounding=2)
    pen.fill("screen.raw", screen, to="#182a47.raw")
    if not inscribe(pen, "#eaf4ff.raw", 54, 22, 132, 82):
        landscape(pen, screen)
        pen.box("#ffffff.raw", 60, 28, 58, 44, rounding=4, alpha=0.92)
        for y, n in ((38, 38), (47, 44), (56, 28)):
            pen.limb("#9db3c8.raw", [(66, y), (66 + n, y)], (4, 4))
    with pen.inside(screen):
        pen.poly("#ffffff.raw", [(70, 116), (130, 10), (150, 10), (90, 116)], alpha=0.14)
    deck = polygon([(34, 122), (206, 122), (236, 150), (4, 150)], rounding=3)
    pen.fill("body.light", deck)
    pen.poly("#474b57", [(46, 125), (194, 125), (207, 139), (33, 139)], rounding=2)
    for y, a, b in ((128.5, 47, 193), (132, 43, 197), (135.5, 39, 201)):
        pen.line("body.light", [(a, y), (b, y)], 0.9, alpha=0.5)
    for k in range(1, 12):
        pen.line("body.light", [(46 + 12.3 * k, 125), (33 + 14.5 * k, 139)], 0.9, alpha=0.5)
    pen.poly("body", [(96, 141), (144, 141), (148, 148), (92, 148)], rounding=2)
    pen.form("body", polygon([(4, 149), (236, 149), (232, 157), (8, 157)], rounding=4), shade=3)
    pen.anchor("grip", 120, 140)
    pen.anchor("top", 120, 146, size=120)


@draws(
    "phone",
    box=(90, 170),
    height_m=0.15,
    slots={"body": "#2f313b", "screen": "#5aa3d8"},
    faces="front",
    aliases=("smartphone", "cell phone", "mobile phone", "cellphone", "mobile", "iphone"),
    tags=("electric",),
    shadow=(14, 76),
    is_lit_at_night=True,
)
def phone(pen: Pen) -> None:
    """Draw a smartphone showing coloured app tiles."""
    if pen.is_night:
        pen.glow("screen.raw", 45, 85, 80, alpha=0.35)
    pen.form("body", rectangle(5, 4, 80, 163, rounding=15), shade=4, light=4)
    screen = rectangle(10, 10, 70, 151, rounding=10)
    pen.fill("screen.raw", screen, to="#7a5bb8.raw", slope="down")
    if not inscribe(pen, "#ffffff.raw", 16, 34, 58, 100):
        for i, tone in enumerate(
            (
                "#f25c54",
                "#f7b32b",
                "#6ccf7f",
                "#ffffff",
                "#4fd0e0",
                "#f28ab2",
                "#ffe08a",
                "#9bb4ff",
                "#ff9d5c",
                "#b6e388",
                "#ffffff",
                "#f2685f",
            )
        ):
            pen.box(f"{tone}.raw", 17 + 20 * (i % 3), 44 + 22 * (i // 3), 15, 15, rounding=4.5)
    with pen.inside(screen):
        pen.poly("#ffffff.raw", [(8, 96), (60, 6), (82, 6), (8, 136)], alpha=0.14)
    pen.box("body", 32, 14, 26, 6.5, rounding=3)
    pen.limb("#ffffff.raw", [(33, 155), (57, 155)], (3, 3), alpha=0.9)
    pen.anchor("grip", 45, 120)


@draws(
    "telephone",
    box=(190, 150),
    height_m=0.2,
    slots={"body": "#c8413b", "dial": "#f4ecd8", "brass": "#e2b853"},
    faces="front",
    aliases=("rotary phone", "old phone", "landline", "rotary telephone"),
    tags=("home", "office"),
    shadow=(22, 168),
)
def telephone(pen: Pen) -> None:
    """Draw a telephone with a dial and its receiver on the fork."""
    body = smooth(
        [
            (66, 46, 0.4),
            (124, 46, 0.4),
            (142, 74),
            (162, 118),
            (166, 144, 0.3),
            (24, 144, 0.3),
            (28, 118),
            (48, 74),
        ]
    )
    pen.form("body", body, shade=9, light=5)
    for x in (66, 124):
        pen.limb("brass", [(x, 52), (x, 38)], (10, 8))
    receiver = smooth(
        [
            (8, 52, 0.4),
            (10, 30),
            (40, 12),
            (95, 6),
            (150, 12),
            (180, 30),
            (182, 52, 0.4),
            (166, 62),
            (142, 58, 0.4),
            (140, 42),
            (128, 34),
            (95, 30),
            (62, 34),
            (50, 42),
            (48, 58, 0.4),
            (24, 62),
        ]
    )
    pen.form("body", receiver, shade=7, light=4)
    pen.line("body.pale", [(30, 24), (60, 15), (100, 12)], 3, alpha=0.7)
    pen.oval("brass", 95, 98, 34)
    pen.oval("dial", 95, 98, 30)
    for k in range(10):
        angle_points = (
            (0, -21),
            (12, -17),
            (20, -6),
            (20, 7),
            (12, 17),
            (0, 21),
            (-12, 17),
            (-20, 7),
            (-20, -6),
            (-12, -17),
        )
        dx, dy = angle_points[k]
        pen.oval("body.deep", 95 + dx, 98 + dy, 4.2)
    pen.oval("brass", 95, 98, 9)
    pen.anchor("grip", 95, 20)


@draws(
    "camera",
    box=(180, 130),
    height_m=0.11,
    slots={"body": "#3a3c46", "leather": "#8a5a3c", "chrome": "#d7dbe0", "glass": "#3f6f9a"},
    recolour=("body", "leather"),
    faces="front",
    aliases=("photo camera", "digital camera", "film camera"),
    tags=("photo",),
    shadow=(16, 164),
    along=("leather",),
)
def camera(pen: Pen) -> None:
    """Draw a classic camera from the front, its round lens in the middle."""
    pen.form(
        "chrome", polygon([(60, 26), (70, 8), (112, 8), (122, 26)], rounding=5), shade=4, light=3
    )
    pen.box("glass.deep", 78, 13, 26, 11, rounding=3)
    pen.form("chrome", rectangle(22, 18, 24, 14, rounding=4), shade=3, light=2)
    pen.form("#c9433c", rectangle(134, 17, 18, 12, rounding=4), shade=3)
    pen.form("chrome", rectangle(6, 26, 168, 98, rounding=14), shade=6, light=4)
    band = rectangle(6, 48, 168, 56)
    pen.form("leather", band, shade=5)
    if pen.detail:
        for k in range(5):
            pen.line("leather.shade", [(8, 56 + 10 * k), (172, 56 + 10 * k)], 0.9, alpha=0.5)
    pen.box("#fbf3cf.lit", 134, 32, 28, 13, rounding=4)
    pen.form("body", ellipse(90, 78, 44, 44), shade=6, light=4)
    pen.oval("chrome", 90, 78, 36)
    pen.oval("body", 90, 78, 32)
    pen.oval("body.line", 90, 78, 25)
    pen.oval("glass", 90, 78, 21)
    pen.oval("glass.deep", 93, 81, 13)
    pen.oval("#a58bd6", 97, 85, 6, alpha=0.7)
    pen.blob("#ffffff.raw", [(76, 74), (80, 64), (90, 61), (84, 69)], alpha=0.85)
    for x in (8, 172):
        pen.oval("chrome.deep", x, 40, 4)
    pen.anchor("grip", 90, 104)


@draws(
    "tripod",
    box=(150, 250),
    height_m=1.4,
    slots={"leg": "#3c4048", "joint": "#8d939c"},
    faces="front",
    aliases=("camera tripod", "camera stand"),
    tags=("photo",),
    shadow=(14, 136),
)
def tripod(pen: Pen) -> None:
    """Draw the three legs of a stand with its head; what it carries goes on top."""
    pen.limb("leg.deep", [(77, 60), (84, 236)], (9, 6))
    for foot in (18, 134):
        pen.limb("leg", [(75, 56), ((75 + foot) / 2, 148), (foot, 242)], (11, 9, 6))
        pen.limb("leg.shade", [((75 + foot) / 2, 148), (foot, 242)], (7, 5))
        pen.oval("joint", (75 + foot) / 2, 148, 6)
        pen.oval("leg.deep", foot, 243, 6, 4)
    pen.line("joint", [(44, 150), (106, 150)], 3)
    pen.limb("leg", [(75, 22), (75, 140)], (8, 8))
    pen.oval("joint", 75, 56, 11, 8)
    pen.box("leg", 58, 14, 34, 9, rounding=3)
    pen.box("joint", 52, 8, 46, 7, rounding=2)
    pen.limb("leg", [(86, 30), (118, 44)], (5, 4))
    pen.anchor("top", 75, 9, size=46)


@draws(
    "view camera",
    box=(170, 320),
    height_m=1.6,
    slots={"wood": "#96592f", "bellows": "#4a3238", "brass": "#e2b853", "cloth": "#3a2f45"},
    recolour=("wood", "bellows"),
    aliases=(
        "tripod camera",
        "old camera",
        "vintage camera",
        "antique camera",
        "bellows camera",
        "large format camera",
        "tintype camera",
        "plate camera",
    ),
    tags=("photo",),
    shadow=(20, 150),
)
def view_camera(pen: Pen) -> None:
    """Draw an old plate camera with bellows on a wooden tripod."""
    pen.limb("wood.deep", [(84, 122), (98, 306)], (10, 7))
    for x in (20, 146):
        start = 76 if x < 80 else 94
        pen.limb("wood", [(start, 120), (x, 316)], (11, 8))
        pen.line("wood.light", [(start - 2, 126), (x - 1, 308)], 2)
        mid = (start + x) / 2
        pen.oval("brass", mid, 218, 6)
    pen.form("brass", rectangle(66, 112, 40, 11, rounding=4), shade=3, light=2)
    pen.form("wood", rectangle(34, 100, 112, 13, rounding=3), shade=4, light=3)
    top: list[Point] = []
    foot: list[Point] = []
    for k in range(13):
        t = k / 12
        out = 3.0 if k % 2 else -2.0
        top.append((56 + 66 * t, 18 + 16 * t - out))
        foot.append((56 + 66 * t, 98 - 8 * t + out))
    bellows = polygon([*top, *reversed(foot)])
    pen.form("bellows", bellows, shade=5)
    for k in range(12):
        (x, y, *_), (u, v, *_) = top[k], foot[k]
        tone = "bellows.line" if k % 2 else "bellows.light"
        pen.line(tone, [(x + 3, y), (u + 3, v)], 2, alpha=0.7)
    pen.form("wood", rectangle(42, 8, 16, 96, rounding=3), shade=4, light=3)
    pen.form("wood", rectangle(118, 26, 14, 76, rounding=3), shade=4, light=3)
    cloth = smooth(
        [
            (4, 124, 0.1),
            (6, 66),
            (18, 16),
            (40, 5),
            (58, 9, 0.4),
            (58, 60),
            (56, 112, 0.1),
            (44, 104),
            (32, 118, 0.2),
            (18, 112),
        ]
    )
    pen.form("cloth", cloth, shade=6, light=4)
    with pen.inside(cloth):
        pen.limb("cloth.shade", [(38, 8), (34, 60), (32, 124)], (3, 7, 10))
        pen.limb("cloth.shade", [(24, 16), (18, 60), (10, 124)], (2, 5, 8))
        pen.line("cloth.light", [(48, 10), (47, 60), (46, 108)], 2.4, alpha=0.7)
    pen.form("brass", rectangle(130, 46, 20, 30, rounding=3), shade=5, light=3)
    pen.form("brass", rectangle(148, 41, 13, 40, rounding=5), shade=5, light=3)
    pen.oval("#3f6f9a", 160, 61, 4, 15)
    pen.oval("#cfe6f2", 159, 55, 1.4, 5)
