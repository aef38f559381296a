"""Owns the drawings of what one writes, draws and paints with.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "pencil",
    box=(180, 180),
    height_m=0.18,
    slots={"paint": "#f0b93a", "wood": "#edcf9f", "eraser": "#e98a97", "metal": "#c3cad3"},
    faces="right",
    aliases=("coloured pencil", "colored pencil"),
    tags=("school", "art"),
    shadow=(4, 40),
)
def pencil(pen: Pen) -> None:
    """Draw a sharpened pencil standing on its point."""
    with pen.turned(45, 90, 90):
        body = rectangle(78, 12, 24, 150)
        pen.form("eraser", rectangle(77, -22, 26, 26, rounding=8), shade=5, light=3)
        pen.form("metal", rectangle(76, -3, 28, 18, rounding=2), shade=3, light=3)
        for y in (2, 8):
            pen.line("metal.deep", [(76, y), (104, y)], 1.6)
        pen.fill("paint", body)
        pen.box("paint.light", 78, 12, 8, 150)
        pen.box("paint.shade", 95, 12, 7, 150)
        pen.blob(
            "wood",
            [
                (78, 162, 0),
                (82, 156),
                (86, 162, 0),
                (90, 156),
                (95, 162, 0),
                (99, 156),
                (102, 162, 0),
                (90, 206, 0),
            ],
        )
        pen.poly("wood.shade", [(95, 162), (102, 162), (90, 206)])
        pen.poly("#3d3a46", [(85, 188), (95, 188), (90, 207)])
    pen.anchor("grip", 34, 148, angle=45)


@draws(
    "pen",
    box=(180, 180),
    height_m=0.16,
    slots={"barrel": "#2f5f9a", "metal": "#dcb455"},
    faces="right",
    aliases=("fountain pen", "ballpoint pen", "ink pen"),
    tags=("school", "office"),
    shadow=(4, 40),
)
def ink_pen(pen: Pen) -> None:
    """Draw a fountain pen standing on its nib."""
    with pen.turned(45, 90, 90):
        barrel = smooth(
            [
                (80, -18),
                (90, -26),
                (100, -18),
                (103, 40),
                (103, 120),
                (98, 156, 0.2),
                (82, 156, 0.2),
                (77, 120),
                (77, 40),
            ]
        )
        pen.form("barrel", barrel, shade=5, light=4)
        pen.limb("barrel.pale", [(83, -10), (82, 50), (83, 110)], (3, 3), alpha=0.7)
        for y, h in ((62, 6), (-14, 4), (150, 7)):
            pen.form("metal", rectangle(76, y, 28, h, rounding=1), shade=2, light=2)
        pen.limb("metal", [(105, -8), (106, 46)], (5, 5))
        nib = smooth([(81, 157, 0.2), (99, 157, 0.2), (101, 172), (90, 207, 0), (79, 172)])
        pen.form("metal", nib, shade=4, light=3)
        pen.line("metal.line", [(90, 176), (90, 203)], 1.4)
        pen.oval("metal.line", 90, 175, 2.4)
    pen.anchor("grip", 36, 146, angle=45)


@draws(
    "paintbrush",
    box=(180, 180),
    height_m=0.24,
    slots={"paint": "#d6453f", "wood": "#b9783f", "metal": "#c3cad3"},
    faces="right",
    plural="paintbrushes",
    aliases=("paint brush", "artist's brush"),
    tags=("art", "tool"),
    shadow=(4, 40),
)
def paintbrush(pen: Pen) -> None:
    """Draw a brush loaded with paint."""
    with pen.turned(45, 90, 90):
        stick = smooth(
            [
                (87, -26),
                (93, -26),
                (98, 20),
                (101, 80),
                (97, 118, 0.2),
                (83, 118, 0.2),
                (79, 80),
                (82, 20),
            ]
        )
        pen.form("wood", stick, shade=4, light=3)
        pen.form("metal", polygon([(82, 114), (98, 114), (102, 150), (78, 150)]), shade=4, light=4)
        for y in (122, 128):
            pen.line("metal.deep", [(81, y), (99, y)], 1.6)
        tuft = smooth(
            [
                (78, 148, 0.2),
                (102, 148, 0.2),
                (107, 168),
                (100, 188),
                (90, 210, 0.1),
                (80, 188),
                (73, 168),
            ]
        )
        pen.form("#8a5a38", tuft, shade=3)
        with pen.inside(tuft):
            pen.blob("paint", [(66, 168), (80, 174), (92, 166), (114, 172), (114, 220), (66, 220)])
            pen.line("paint.pale", [(84, 182), (86, 192)], 3, alpha=0.8)
    pen.anchor("grip", 62, 118, angle=45)


@draws(
    "palette",
    box=(200, 150),
    height_m=0.3,
    slots={"wood": "#c99a5f"},
    faces="front",
    aliases=("paint palette", "artist palette", "colour palette", "color palette"),
    tags=("art",),
    shadow=(20, 180),
)
def palette(pen: Pen) -> None:
    """Draw a wooden palette with dabs of paint and a thumb hole."""
    board = smooth(
        [
            (14, 86),
            (22, 44),
            (66, 12),
            (126, 8),
            (176, 34),
            (194, 78),
            (178, 120),
            (146, 126),
            (132, 112),
            (112, 116),
            (106, 138),
            (74, 146),
            (34, 126),
        ]
    )
    hole = ellipse(148, 96, 13, 11)
    pen.form("wood", board.plus(hole), shade=7, light=4)
    pen.line("wood.shade", [(50, 112), (96, 122)], 1.4, alpha=0.6)
    for x, y, tone in (
        (44, 76, "#d63b34"),
        (62, 44, "#ee8130"),
        (96, 30, "#f6ca3a"),
        (132, 36, "#4b9d55"),
        (162, 62, "#3578c9"),
        (60, 108, "#7f4fae"),
        (92, 78, "#f6f4ee"),
    ):
        dab = smooth(
            [
                (x - 14, y),
                (x - 8, y - 10),
                (x + 4, y - 11),
                (x + 14, y - 3),
                (x + 11, y + 9),
                (x - 2, y + 11),
            ]
        )
        pen.form(tone, dab, shade=4, light=2)
        pen.oval("#ffffff.raw", x - 4, y - 4, 3, 2, alpha=0.7)
    pen.anchor("grip", 148, 104)


@draws(
    "easel",
    box=(170, 280),
    height_m=1.6,
    slots={"wood": "#b9783f", "canvas": "#fbf6ea"},
    recolour=("wood", "canvas"),
    faces="front",
    variants=("painted", "blank"),
    aliases=("painter's easel", "canvas on an easel", "canvas", "painting easel"),
    tags=("art",),
    shadow=(14, 156),
)
def easel(pen: Pen) -> None:
    """Draw an easel with a painted canvas on it."""
    pen.limb("wood.deep", [(85, 30), (104, 260)], (8, 7))
    for a, b in ((78, 20), (92, 150)):
        pen.limb("wood", [(a, 8), (b, 276)], (9, 9))
        pen.line("wood.light", [(a - 2, 14), (b - 2, 270)], 1.8)
    pen.limb("wood.shade", [(40, 222), (130, 222)], (7, 7))
    pen.form("canvas", rectangle(12, 42, 146, 136, rounding=2), shade=4, light=2)
    view = rectangle(20, 50, 130, 120)
    if pen.variant == "blank":
        pen.anchor("inside", 85, 110, size=104)
    elif not inscribe(pen, "#5a4a5c", 26, 60, 118, 100):
        pen.fill("#9fd0e6.raw", view, to="#fce0b8.raw")
        with pen.inside(view):
            pen.oval("#fff3c4.raw", 112, 84, 13)
            pen.blob(
                "#8d9fc4.raw", [(8, 140), (48, 88), (74, 118), (98, 98), (164, 146), (90, 160)]
            )
            pen.blob(
                "#7fb069.raw", [(8, 142), (60, 128), (110, 142), (164, 126), (164, 180), (8, 180)]
            )
            for x, y, tone in (
                (44, 154, "#d8433c"),
                (64, 148, "#f2b84b"),
                (92, 158, "#d8433c"),
                (118, 150, "#f6f0e0"),
            ):
                pen.oval(f"{tone}.raw", x, y, 5)
    pen.form("wood", rectangle(6, 176, 158, 13, rounding=3), shade=4, light=3)
    pen.form("wood", rectangle(74, 28, 22, 18, rounding=3), shade=3, light=3)


@draws(
    "scissors",
    box=(150, 200),
    height_m=0.18,
    slots={"handle": "#d6453f", "steel": "#c3cad3"},
    faces="front",
    plural="scissors",
    aliases=("pair of scissors", "shears"),
    tags=("school", "home"),
    shadow=(30, 120),
)
def scissors(pen: Pen) -> None:
    """Draw open scissors, points up."""
    pen.form(
        "steel",
        smooth([(68, 118, 0.2), (84, 112, 0.2), (126, 16), (128, 6, 0), (116, 14), (70, 96)]),
        shade=4,
    )
    pen.edge("handle.shade", ellipse(44, 158, 20, 28, tilt=24), 13)
    pen.line("handle.shade", [(72, 110), (56, 132)], 14)
    pen.form(
        "steel",
        smooth([(82, 118, 0.2), (66, 112, 0.2), (24, 16), (22, 6, 0), (34, 14), (80, 96)]),
        shade=4,
        light=3,
    )
    pen.edge("handle", ellipse(106, 158, 20, 28, tilt=-24), 13)
    pen.line("handle", [(78, 110), (94, 132)], 14)
    pen.line("handle.light", [(88, 144), (92, 136), (100, 132)], 3)
    pen.oval("steel.deep", 75, 104, 6)
    pen.oval("steel.pale", 74, 103, 3.4)
    pen.anchor("grip", 75, 150)


@draws(
    "eraser",
    box=(190, 120),
    height_m=0.025,
    slots={"rubber": "#f08a9a", "sleeve": "#3f74b8"},
    faces="front",
    aliases=("rubber eraser", "pencil eraser"),
    tags=("school",),
    shadow=(14, 170),
)
def eraser(pen: Pen) -> None:
    """Draw a pink eraser in a paper sleeve, one corner rubbed round."""
    pen.poly("rubber.light", [(40, 44), (72, 14), (186, 14), (160, 44)], rounding=8)
    pen.poly("rubber.deep", [(156, 44), (186, 14), (186, 78), (156, 112)], rounding=6)
    front = smooth(
        [
            (6, 62, 0.6),
            (20, 44, 0.6),
            (156, 43, 0.2),
            (158, 112, 0.3),
            (24, 114, 0.6),
            (6, 100, 0.6),
        ]
    )
    pen.form("rubber", front, shade=7, light=4)
    with pen.inside(front):
        pen.form("sleeve", rectangle(66, 38, 96, 80), shade=7, light=3)
        pen.box("#f6f2e8", 66, 70, 96, 14)
    pen.poly("sleeve.light", [(68, 44), (98, 14), (186, 14), (158, 44)])
    pen.poly("sleeve.deep", [(156, 44), (186, 14), (186, 78), (156, 112)], rounding=4)
    pen.poly("#f6f2e8.shade", [(157, 71), (186, 40), (186, 54), (157, 85)])


@draws(
    "crayon",
    box=(180, 180),
    height_m=0.16,
    slots={"wax": "#e2553f", "paper": "#fbf3e4"},
    recolour=("wax",),
    faces="right",
    aliases=("wax crayon", "colouring crayon", "coloring crayon"),
    tags=("school", "art"),
    shadow=(20, 80),
)
def crayon(pen: Pen) -> None:
    """Draw a wax crayon in its paper sleeve, standing on its blunt point."""
    with pen.turned(40, 90, 90):
        tip = polygon([(72, 150), (108, 150), (99, 186), (81, 186)], rounding=3)
        pen.form("wax", tip, shade=5, light=3)
        pen.form("wax", rectangle(66, -2, 48, 154, rounding=4), shade=9, light=5)
        pen.box("wax.shade", 66, 18, 48, 6)
        pen.box("wax.shade", 66, 128, 48, 6)
        pen.form("paper", rectangle(66, 30, 48, 92), shade=5, light=0)
        pen.box("wax.deep", 66, 30, 48, 4)
        pen.box("wax.deep", 66, 118, 48, 4)
        pen.line("wax.deep", [(82, 50), (94, 62), (82, 74), (94, 86), (82, 98)], 3.4)
    pen.anchor("grip", 104, 78)
