"""Owns the drawings of what hangs on walls, and of clocks.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "mirror",
    box=(140, 190),
    height_m=0.9,
    slots={"frame": "#d2a54a", "glass": "#cfe4ea"},
    faces="front",
    stance="wall",
    aliases=("looking glass",),
    tags=("home",),
)
def mirror(pen: Pen) -> None:
    """Draw an oval mirror in a gilded frame."""
    for x, y, r in (
        (70, 14, 11),
        (52, 19, 8),
        (88, 19, 8),
        (70, 178, 9),
        (55, 174, 6),
        (85, 174, 6),
    ):
        pen.form("frame", ellipse(x, y, r, r), shade=4, light=2)
    pen.form("frame", ellipse(70, 96, 64, 84), shade=7, light=5)
    pen.oval("frame.deep", 70, 96, 53, 73)
    glass = ellipse(71, 97, 51, 71)
    pen.fill("glass.light", glass, to="glass.shade", slope="light")
    with pen.inside(glass):
        pen.poly("#ffffff.raw", [(10, 120), (90, 10), (116, 10), (20, 146)], alpha=0.5)
        pen.poly("#ffffff.raw", [(50, 150), (122, 50), (130, 54), (60, 158)], alpha=0.4)
    for x, y, *_ in ring(70, 96, 1, 12):
        pen.oval("frame.pale", 70 + (x - 70) * 58.5, 96 + (y - 96) * 78.5, 2.4)


@draws(
    "picture frame",
    box=(200, 160),
    height_m=0.7,
    slots={"frame": "#a8733a", "mat": "#f7f1e2"},
    faces="front",
    stance="wall",
    variants=("landscape", "blank"),
    aliases=(
        "framed picture",
        "photo frame",
        "wall painting",
        "framed painting",
        "painting",
        "paintings",
    ),
    tags=("home", "museum"),
)
def picture_frame(pen: Pen) -> None:
    """Draw a framed landscape, or a frame around words or around what is painted in it."""
    pen.form("frame", rectangle(4, 4, 192, 152, rounding=4), shade=6, light=5)
    pen.edge("frame.light", rectangle(13, 13, 174, 134), 2.4)
    pen.box("frame.deep", 18, 18, 164, 124)
    pen.box("mat", 20, 20, 160, 120)
    view = rectangle(36, 35, 128, 90)
    is_lettered = inscribe(pen, "frame.line", 38, 40, 124, 80)
    if pen.variant == "blank":
        pen.fill("#e6dcc0.raw", view, to="#cfe0e2.raw")
    elif not is_lettered:
        pen.fill("#a9d5e6.raw", view, to="#fbe3bd.raw")
        with pen.inside(view):
            pen.oval("#fff3c9.raw", 128, 60, 11)
            pen.blob(
                "#8fb0a8.raw",
                [(20, 110), (60, 62), (84, 84), (104, 66), (150, 96), (180, 110), (100, 130)],
            )
            pen.blob(
                "#7aa55c.raw", [(20, 104), (70, 92), (130, 106), (180, 94), (180, 140), (20, 140)]
            )
            pen.blob("#4f86a0.raw", [(96, 108), (120, 104), (150, 112), (170, 130), (110, 130)])
    pen.edge("mat.shade", view, 1.5)
    pen.anchor("inside", 100, 80, size=110)


def _drawn_together(pen: Pen) -> None:
    """Draw curtains that hang in folds and meet in the middle."""
    for x in (10, 230):
        pen.oval("rail", x, 14, 8)
    for left, right in ((16, 118), (122, 224)):
        hem: list[Point] = [
            (right - (right - left) * k / 6, 236 - (4 if k % 2 else 0)) for k in range(7)
        ]
        half = smooth([(left + 4, 14, 0), (right - 2, 14, 0), (right, 120), *hem, (left, 120)])
        pen.form("cloth", half, shade=6, light=4)
        for k in range(1, 6):
            x = left + (right - left) * k / 6
            tone = "cloth.deep" if k % 2 else "cloth.light"
            pen.line(tone, [(x, 18), (x - 2, 120), (x + 1, 230)], 3.4, alpha=0.7)


@draws(
    "curtain",
    box=(240, 240),
    height_m=2.2,
    slots={"cloth": "#b5534f", "rail": "#a9803f"},
    faces="front",
    stance="wall",
    aliases=("drapes", "stage curtain", "red curtain"),
    tags=("home", "theatre"),
    variants=("gathered", "closed"),
)
def curtain(pen: Pen) -> None:
    """Draw a pair of curtains gathered to both sides, or drawn together down to the floor."""
    pen.limb("rail", [(10, 14), (230, 14)], (8, 8))
    if pen.variant == "closed":
        _drawn_together(pen)
        return
    pen.oval("rail", 10, 14, 8)
    pen.oval("rail", 230, 14, 8)
    with pen.mirrored(120):
        side = smooth(
            [
                (18, 14, 0),
                (119, 14, 0),
                (110, 70),
                (66, 140),
                (60, 156, 0.3),
                (76, 200),
                (78, 236, 0),
                (18, 236, 0),
                (20, 120),
            ]
        )
        pen.form("cloth", side, shade=5, light=3)
        with pen.inside(side):
            for a, b, c in ((34, 30, 30), (58, 40, 44), (82, 47, 56), (103, 53, 68)):
                pen.limb(
                    "cloth.shade",
                    [(a, 14), (b + (a - b) * 0.3, 100), (b, 150), (c, 240)],
                    (8, 9, 5, 10),
                    alpha=0.9,
                )
                pen.line(
                    "cloth.light",
                    [(a - 8, 14), (b - 6 + (a - b) * 0.3, 100), (b - 4, 150), (c - 8, 240)],
                    2,
                    alpha=0.8,
                )
        pen.limb("rail", [(16, 158), (40, 160), (63, 148)], (8, 9, 8))
        for x in (24, 48, 72, 96):
            pen.oval("rail.shade", x, 16, 4, 6)


@draws(
    "clock",
    box=(150, 150),
    height_m=0.4,
    slots={"rim": "#c9503f", "face": "#fbf6e8", "hand": "#34323c"},
    faces="front",
    stance="wall",
    aliases=("wall clock",),
    tags=("home", "school", "time"),
)
def clock(pen: Pen) -> None:
    """Draw a round wall clock at ten past ten."""
    pen.form("rim", ellipse(75, 75, 70, 70), shade=8, light=5)
    pen.oval("rim.deep", 75, 75, 58)
    pen.oval("face", 76, 76, 56)
    for i, (x, y, *_) in enumerate(ring(75, 75, 46, 12)):
        pen.line(
            "hand", [(x, y), (x + (75 - x) * 0.14, y + (75 - y) * 0.14)], 4.5 if i % 3 == 0 else 2.4
        )
    pen.limb("hand", [(79, 77), (50, 59)], (4, 6.5))
    pen.limb("hand", [(71, 79), (106, 44)], (3, 5))
    pen.line("rim", [(71, 62), (81, 104)], 2)
    pen.oval("hand", 75, 75, 5.5)
    pen.oval("rim", 75, 75, 2.6)


@draws(
    "grandfather clock",
    box=(110, 330),
    height_m=2.1,
    slots={"wood": "#7d4b2b", "face": "#fbf3dd", "brass": "#e0b54c"},
    faces="front",
    aliases=("longcase clock", "pendulum clock"),
    tags=("home", "time"),
    shadow=(8, 102),
)
def grandfather_clock(pen: Pen) -> None:
    """Draw a tall case clock with its pendulum behind glass."""
    pen.form("wood", rectangle(24, 112, 62, 160), shade=5, light=4)
    glass = rectangle(33, 122, 44, 132, rounding=8)
    pen.fill("#3b2a2c", glass)
    pen.line("brass", [(55, 122), (55, 222)], 3)
    pen.form("brass", ellipse(55, 226, 13, 13), shade=4, light=3)
    for x in (43, 67):
        pen.form(
            "brass", rectangle(x - 4, 150 + (x - 43) * 0.6, 8, 28, rounding=3), shade=2, light=2
        )
        pen.line("brass", [(x, 122), (x, 150)], 1.2)
    pen.poly("#ffffff.raw", [(38, 170), (62, 124), (70, 124), (38, 188)], alpha=0.16)
    pen.edge("wood.light", glass, 2)
    pen.form("wood", rectangle(12, 262, 86, 58, rounding=3), shade=6, light=4)
    pen.edge("wood.light", rectangle(24, 274, 62, 34, rounding=3), 2)
    pen.form("wood", rectangle(6, 314, 98, 14, rounding=3), shade=4, light=3)
    pen.form("wood", rectangle(10, 106, 90, 13, rounding=4), shade=3, light=3)
    head = smooth(
        [
            (14, 108, 0),
            (14, 42, 0.2),
            (24, 24),
            (44, 22, 0.3),
            (55, 4),
            (66, 22, 0.3),
            (86, 24),
            (96, 42, 0.2),
            (96, 108, 0),
        ]
    )
    pen.form("wood", head, shade=6, light=4)
    pen.oval("brass.shade", 55, 68, 34)
    pen.oval("face", 55, 68, 30)
    for i, (x, y, *_) in enumerate(ring(55, 68, 25, 12)):
        pen.line(
            "#34323c",
            [(x, y), (x + (55 - x) * 0.14, y + (68 - y) * 0.14)],
            2.6 if i % 3 == 0 else 1.4,
        )
    pen.limb("#34323c", [(55, 68), (42, 58)], (2.4, 3.6))
    pen.limb("#34323c", [(55, 68), (70, 50)], (2, 3))
    pen.oval("brass", 55, 68, 3.4)
    pen.oval("brass", 55, 10, 5)
