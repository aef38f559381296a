"""Owns the drawings of parts of a house and of what stands on porches and beaches.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "door",
    box=(150, 260),
    height_m=2.1,
    slots={"paint": "#3f7f8c", "frame": "#e9dcc2", "brass": "#e2b84f"},
    recolour=("paint", "frame"),
    faces="front",
    variants=("closed", "open"),
    aliases=("front door", "wooden door", "doorway"),
    tags=("house",),
    shadow=(10, 140),
    is_lit_at_night=True,
)
def door(pen: Pen) -> None:
    """Draw a panelled door in its frame, shut or ajar."""
    pen.form("frame", rectangle(6, 4, 138, 252, rounding=3), shade=5, light=4)
    pen.form("frame", rectangle(2, 250, 146, 8, rounding=2), shade=3)
    if pen.variant == "open":
        pen.fill("#4a3a44", rectangle(20, 18, 110, 236), to="#ffdf9a.lit")
        leaf = polygon([(20, 18), (74, 34), (74, 257), (20, 254)], rounding=2)
        pen.form("paint", leaf, shade=5, light=4)
        for y, h in ((52, 80), (150, 84)):
            pen.form(
                "paint", polygon([(30, y - 4), (64, y + 4), (64, y + h), (30, y + h)]), shade=-4
            )
        pen.form("brass", ellipse(67, 148, 5, 6), shade=2, light=2)
        pen.anchor("inside", 104, 252, size=50)
        return
    pen.form("paint", rectangle(20, 18, 110, 236, rounding=2), shade=6, light=4)
    for x in (32, 80):
        for y, h in ((34, 60), (108, 58), (182, 58)):
            tone = "#ffe6a6.lit" if y == 34 else "paint"
            panel = rectangle(x, y, 38, h, rounding=3)
            if y == 34:
                pen.fill("#a9d3e2" if not pen.is_night else tone, panel)
            else:
                pen.form("paint", panel, shade=-4)
            pen.edge("paint.deep", panel, 2, alpha=0.7)
    pen.form("brass", ellipse(120, 140, 6, 6), shade=2, light=2)
    pen.box("brass", 62, 100, 26, 4, rounding=2)


@draws(
    "window",
    box=(190, 200),
    height_m=1.4,
    slots={"frame": "#f4eee0", "glass": "#a9d7ea", "flower": "#e0516f"},
    faces="front",
    stance="wall",
    variants=("outside", "inside"),
    aliases=("windowsill", "window sill", "casement"),
    tags=("house",),
    is_lit_at_night=True,
)
def window(pen: Pen) -> None:
    """Draw a window with a box of flowers, lit at night; or as it is seen from the room."""
    if pen.variant == "inside":
        _inner_window(pen)
        return
    pen.form("frame", rectangle(14, 4, 162, 160, rounding=4), shade=5, light=4)
    for x in (26, 100):
        for y in (16, 92):
            pane = rectangle(x, y, 64, 62, rounding=2)
            pen.fill("#ffdf9a.lit" if pen.is_night else "glass", pane)
            with pen.inside(pane):
                pen.poly(
                    "#ffffff.raw",
                    [(x + 10, y + 70), (x + 46, y - 8), (x + 62, y - 8), (x + 26, y + 70)],
                    alpha=0.4,
                )
            pen.edge("frame.deep", pane, 1.4, alpha=0.6)
    for k in range(11):
        x = 22 + 14.4 * k
        pen.oval("#5f9f50", x, 158 - 3 * (k % 2), 11, 10)
    for k in range(9):
        x = 28 + 16.6 * k
        pen.form("flower" if k % 2 else "#f6c445", ellipse(x, 148 + 6 * (k % 3), 7, 7), shade=2)
        pen.oval("#fff3c4", x, 148 + 6 * (k % 3), 2.4)
    pen.form(
        "#a8683a",
        polygon([(6, 162), (184, 162), (176, 196), (14, 196)], rounding=3),
        shade=5,
        light=4,
    )
    pen.anchor("top", 95, 160, size=150)


def _inner_window(pen: Pen) -> None:
    """Draw a window from inside: the sky, a hill and a tree, and a board to put things on."""
    pen.form("frame", rectangle(10, 2, 170, 178, rounding=4), shade=5, light=4)
    glass = rectangle(20, 12, 150, 158)
    pen.fill("#1c2a5c.raw" if pen.is_night else "glass", glass)
    with pen.inside(glass):
        if pen.is_night:
            for x, y in ((38, 40), (70, 26), (104, 52), (150, 34), (52, 76), (132, 80)):
                pen.oval("#ffffff.raw", x, y, 1.5, alpha=0.9)
            pen.oval("#fdf6da.raw", 142, 46, 10)
        else:
            pen.oval("#ffffff.raw", 60, 48, 22, 7, alpha=0.8)
            pen.oval("#ffffff.raw", 78, 43, 14, 8, alpha=0.8)
        hill = "#dfe8f1" if pen.is_snowy else "#8fc068"
        pen.blob(hill, [(0, 190, 0), (10, 132), (84, 118), (190, 140, 0), (190, 190, 0)])
        pen.oval(f"{hill}.shade", 58, 122, 18, 20)
        pen.poly("#ffffff.raw", [(36, 180), (110, 0), (136, 0), (62, 180)], alpha=0.14)
    pen.box("frame", 91, 10, 8, 162)
    pen.box("frame", 18, 84, 154, 7)
    pen.edge("frame.deep", glass, 1.4, alpha=0.6)
    pen.form("frame", rectangle(2, 178, 186, 18, rounding=4), shade=5, light=3)
    pen.anchor("top", 95, 184, size=160)


@draws(
    "stairs",
    box=(240, 200),
    height_m=1.6,
    slots={"stone": "#c9b79c", "rail": "#6b4a36"},
    recolour=("stone", "rail"),
    plural="staircases",
    aliases=("staircase", "steps", "stairway"),
    tags=("house",),
    shadow=(6, 234),
)
def stairs(pen: Pen) -> None:
    """Draw a flight of steps going up to the right, with a rail."""
    for k in range(7):
        x, y = 6 + 32 * k, 174 - 23 * k
        low = 197 if k == 0 else 184  # so many edges in one line would throw one dark shadow
        pen.fill("stone.shade", rectangle(x, y, 234 - x, low - y))
        pen.poly("stone.light", [(x, y), (x + 10, y - 7), (x + 42, y - 7), (x + 32, y)])
        pen.form("stone", rectangle(x, y, 34, 23), shade=3, light=2)
    pen.poly("stone.deep", [(38, 195), (234, 54), (234, 195)], alpha=0.25)
    for k in range(6):
        x, y = 22 + 36 * k, 168 - 26 * k
        if y > 40:
            pen.limb("rail", [(x, y), (x, y - 52)], (5, 5))
    pen.limb("rail", [(14, 122), (120, 46), (160, 16)], (9, 9, 9))
    pen.anchor("top", 216, 34, size=40)


@draws(
    "hammock",
    box=(320, 170),
    height_m=1.3,
    slots={"cloth": "#e2604d", "stripe": "#f6e2a8", "wood": "#8a5a38"},
    recolour=("cloth", "stripe"),
    faces="front",
    tags=("garden", "beach"),
    shadow=(20, 300),
)
def hammock(pen: Pen) -> None:
    """Draw a striped hammock between two posts."""
    for x in (14, 306):
        pen.form("wood", rectangle(x - 8, 6, 16, 160, rounding=5), shade=4, light=4)
    for side, x in ((1, 20), (-1, 300)):
        for k in range(4):
            pen.line("#e9dcc2", [(x, 34), (x + 52 * side, 58 + 9 * k)], 1.8)
    back = smooth(
        [(70, 56, 0.2), (160, 100), (250, 56, 0.2), (252, 76, 0.2), (160, 130), (68, 76, 0.2)]
    )
    pen.fill("cloth.deep", back)
    pen.anchor("seat", 160, 120, size=150)
    pen.anchor("inside", 160, 118, size=150)
    with pen.in_front():
        bag = smooth(
            [
                (66, 70, 0.2),
                (110, 100),
                (160, 110),
                (210, 100),
                (254, 70, 0.2),
                (248, 94, 0.3),
                (210, 132),
                (160, 144),
                (110, 132),
                (72, 94, 0.3),
            ]
        )
        pen.form("cloth", bag, shade=7, light=4)
        with pen.inside(bag):
            for k in range(9):
                x = 70 + 22 * k
                pen.poly(
                    "stripe",
                    [
                        (x, 50),
                        (x + 9, 50),
                        (160 + (x + 9 - 160) * 0.94, 150),
                        (160 + (x - 160) * 0.94, 150),
                    ],
                    alpha=0.85,
                )
            pen.fill("cloth.shade", bag.plus(bag.moved(0, -9)), alpha=0.5)
        pen.limb("wood", [(66, 66), (70, 98)], (6, 6))
        pen.limb("wood", [(254, 66), (250, 98)], (6, 6))


@draws(
    "beach umbrella",
    box=(240, 260),
    height_m=2.2,
    slots={"first": "#e0453f", "second": "#fbf3de", "pole": "#d9b27a"},
    recolour=("first", "second"),
    faces="front",
    aliases=("parasol", "sun umbrella", "sunshade"),
    tags=("beach", "garden"),
    shadow=(90, 160),
)
def beach_umbrella(pen: Pen) -> None:
    """Draw a striped parasol stuck into the ground at a slant."""
    with pen.moved(4, 10, scale=0.95), pen.turned(6, 116, 256):
        pen.form("pole", rectangle(116, 40, 7, 218, rounding=3), shade=2, light=2)
        pen.fill("second.deep", smooth([(14, 100, 0.1), (120, 88), (226, 100, 0.1), (120, 112)]))
        dome = smooth(
            [
                (120, 18),
                (180, 34),
                (218, 72),
                (230, 104, 0.1),
                (196, 96),
                (160, 106, 0.1),
                (120, 98),
                (80, 106, 0.1),
                (44, 96),
                (10, 104, 0.1),
                (22, 72),
                (60, 34),
            ]
        )
        pen.form("second", dome, shade=6, light=4)
        with pen.inside(dome):
            for a, b, c, d in ((10, 46, 112, 116), (80, 120, 117, 121), (160, 196, 123, 127)):
                pen.blob(
                    "first",
                    [
                        (c, 16, 0),
                        ((a + c) / 2 - abs(a - 100) * 0.12, 56),
                        (a, 116, 0),
                        (b, 116, 0),
                        ((b + d) / 2 - abs(b - 110) * 0.04, 60),
                        (d, 16, 0),
                    ],
                )
            pen.fill("first.deep", dome.plus(dome.moved(-9, -5)), alpha=0.4)
        pen.form("first", ellipse(120, 15, 7, 9), shade=2, light=2)


@draws(
    "beach chair",
    box=(210, 150),
    height_m=0.9,
    slots={"cloth": "#3f8fc4", "stripe": "#fbf3de", "wood": "#c89558"},
    recolour=("cloth", "stripe"),
    aliases=("deck chair", "deckchair", "lawn chair", "lounger", "sun lounger"),
    tags=("beach", "garden"),
    shadow=(30, 190),
)
def beach_chair(pen: Pen) -> None:
    """Draw a deck chair from the side, facing right."""
    pen.limb("wood.deep", [(30, 30), (160, 140)], (8, 8))
    pen.limb("wood.deep", [(64, 140), (186, 80)], (8, 8))
    sling = smooth(
        [
            (24, 8, 0.2),
            (48, 60),
            (92, 104),
            (140, 104),
            (196, 74, 0.2),
            (198, 84, 0.2),
            (142, 118),
            (86, 118),
            (36, 70),
            (12, 16, 0.2),
        ]
    )
    pen.form("cloth", sling, shade=4, light=3)
    with pen.inside(sling):
        for x, y, angle in (
            (30, 34, 60),
            (52, 68, 52),
            (78, 98, 35),
            (110, 112, 5),
            (144, 104, -20),
            (176, 88, -28),
        ):
            with pen.turned(angle, x, y):
                pen.box("stripe", x - 5, y - 24, 9, 48)
    pen.limb("wood", [(18, 8), (154, 146)], (9, 9))
    pen.limb("wood", [(54, 146), (204, 76)], (9, 9))
    pen.limb("wood.light", [(58, 82), (128, 72)], (7, 7))
    pen.oval("wood.deep", 106, 100, 4)
    pen.anchor("seat", 112, 106, size=80)


@draws(
    "throne",
    box=(170, 270),
    height_m=1.9,
    slots={"velvet": "#b5303f", "gold": "#e6b53f"},
    recolour=("velvet", "gold"),
    faces="front",
    aliases=("royal chair", "golden throne"),
    tags=("castle",),
    shadow=(16, 154),
)
def throne(pen: Pen) -> None:
    """Draw a gilded throne with a high velvet back."""
    back = smooth(
        [
            (32, 180, 0),
            (30, 70),
            (44, 44, 0.3),
            (62, 36),
            (85, 10, 0.2),
            (108, 36),
            (126, 44, 0.3),
            (140, 70),
            (138, 180, 0),
        ]
    )
    pen.form("gold", back, shade=7, light=5)
    inner = smooth(
        [(46, 176, 0), (44, 80), (58, 56), (85, 42), (112, 56), (126, 80), (124, 176, 0)]
    )
    pen.form("velvet", inner, shade=6, light=3)
    for x, y in ((70, 84), (100, 84), (85, 108), (66, 126), (104, 126)):
        pen.oval("velvet.deep", x, y, 3)
    pen.poly("#4fb3d8", [(85, 16), (93, 26), (85, 36), (77, 26)])
    for x in (30, 140):
        pen.form("gold", ellipse(x, 62, 9, 9), shade=3, light=3)
        pen.form("gold", rectangle(x - 6, 184, 12, 82, rounding=3), shade=4, light=3)
    pen.form("gold", rectangle(20, 192, 130, 20, rounding=4), shade=4, light=4)
    pen.form(
        "velvet",
        smooth([(28, 184), (40, 172), (85, 168), (130, 172), (142, 184), (136, 196), (34, 196)]),
        shade=5,
        light=4,
    )
    for x in (10, 128):
        pen.form("gold", rectangle(x + 6, 150, 18, 114, rounding=4), shade=5, light=4)
        pen.form(
            "gold",
            smooth(
                [(x, 148), (x + 6, 136), (x + 26, 136), (x + 32, 148), (x + 26, 158), (x + 6, 158)]
            ),
            shade=4,
            light=4,
        )
    pen.anchor("seat", 85, 178, size=80)


@draws(
    "barrel",
    box=(150, 190),
    height_m=0.95,
    slots={"wood": "#a8683a", "iron": "#5a5f6c"},
    faces="front",
    aliases=("wooden barrel", "cask", "keg"),
    tags=("pirate", "farm"),
    shadow=(26, 124),
)
def barrel(pen: Pen) -> None:
    """Draw a wooden barrel with iron hoops."""
    body = smooth(
        [
            (28, 14, 0.2),
            (122, 14, 0.2),
            (140, 60),
            (144, 96),
            (140, 134),
            (122, 178, 0.3),
            (75, 186),
            (28, 178, 0.3),
            (10, 134),
            (6, 96),
            (10, 60),
        ]
    )
    pen.form("wood", body, shade=10, light=4)
    with pen.inside(body):
        for x in (-42, -22, 0, 22, 42):
            pen.line("wood.deep", [(75 + x, 14), (75 + x * 1.42, 96), (75 + x, 184)], 2, alpha=0.7)
        for y, bulge in ((40, 7), (74, 8), (124, 9), (158, 9)):
            pen.line("iron", [(-4, y - bulge), (75, y + bulge), (154, y - bulge)], 9)
            pen.line(
                "iron.light", [(-4, y - bulge - 2), (75, y + bulge - 2), (80, y + bulge - 2)], 2
            )
    pen.oval("wood.deep", 75, 15, 48, 10)
    pen.oval("wood.light", 75, 15, 42, 7)
    inscribe(pen, "wood.line", 40, 86, 70, 30)
    pen.anchor("top", 75, 15, size=80)
    pen.anchor("seat", 75, 15, size=80)
