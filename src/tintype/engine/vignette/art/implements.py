"""Owns the drawings of what hands work with: piping bag, shears, needle, dough.

Every tool points up and is held at its grip. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon
from tintype.engine.vignette.art.pen import Pen


@draws(
    "piping bag",
    box=(100, 190),
    height_m=0.3,
    slots={"bag": "#f4efe6", "icing": "#f29ab4", "nozzle": "#b9c2cc"},
    faces="front",
    aliases=("icing bag", "pastry bag"),
    tags=("kitchen",),
    shadow=(30, 74),
)
def piping_bag(pen: Pen) -> None:
    """Draw a bag of icing with its nozzle up and a dab on it."""
    pen.form("bag.shade", curve("36 178, 24 188, 50 182, 78 188, 64 176"), shade=3)
    pen.form("bag", curve("40 44, 60 44, 84 130, 70 176, 50 180, 30 176, 16 130"), shade=9, light=6)
    pen.line("bag.shade", dots("42 92, 38 130, 46 160"), 3)
    pen.form("nozzle", polygon([(42, 20), (58, 20), (63, 50), (37, 50)], rounding=2), shade=4)
    pen.form("icing", curve("50 2, 58 12, 56 22, 44 22, 42 12"), shade=3, light=2)
    pen.anchor("grip", 50, 140)


@draws(
    "garden shears",
    box=(130, 230),
    height_m=0.5,
    slots={"handle": "#d6662f", "steel": "#c3cad3"},
    faces="front",
    aliases=("hedge shears", "hedge clippers", "secateurs", "pruning shears"),
    plural="garden shears",
    tags=("garden",),
    shadow=(30, 100),
)
def garden_shears(pen: Pen) -> None:
    """Draw open shears with long blades, points up."""
    for side in (-1, 1):
        x = 65 + 2 * side
        blade = [
            (x - 10 * side, 128),
            (x + 34 * side, 6),
            (x + 40 * side, 18),
            (x + 12 * side, 130),
        ]
        pen.form("steel", polygon(blade, rounding=3), shade=4, light=2)
        pen.limb(
            "handle", [(x + 4 * side, 130), (x - 20 * side, 176), (x - 26 * side, 222)], (9, 12, 13)
        )
    pen.oval("steel.deep", 65, 126, 7)
    pen.anchor("grip", 65, 186)


@draws(
    "dental mirror",
    box=(50, 190),
    height_m=0.17,
    slots={"steel": "#c9d0d8", "glass": "#dff0f6"},
    faces="front",
    aliases=("mouth mirror", "dentist's mirror"),
    shadow=(16, 34),
)
def dental_mirror(pen: Pen) -> None:
    """Draw a small round mirror on a long thin handle."""
    pen.limb("steel", [(25, 40), (25, 120), (25, 184)], (4, 7, 10))
    pen.form("steel", ellipse(25, 22, 18, 20), shade=4)
    pen.fill("glass", ellipse(25, 22, 13, 15))
    pen.anchor("grip", 25, 150)


@draws(
    "needle and thread",
    box=(80, 200),
    height_m=0.12,
    slots={"thread": "#c9304a", "steel": "#b9c2cc"},
    faces="front",
    aliases=("threaded needle",),
    tags=("home",),
    shadow=(24, 56),
)
def sewing_needle(pen: Pen) -> None:
    """Draw a needle, point up, with a thread through its eye."""
    pen.line("thread", dots("40 168, 62 182, 70 150, 56 120, 70 96"), 5)
    pen.form("steel", curve("40 2 .2, 46 60, 46 168, 40 186, 34 168, 34 60"), shade=3)
    pen.oval("steel.deep", 40, 168, 2.6, 9)
    pen.anchor("grip", 40, 150)


@draws(
    "dough",
    box=(220, 110),
    height_m=0.16,
    slots={"dough": "#efd9ae"},
    faces="front",
    plural="dough",
    aliases=("bread dough", "pizza dough", "pastry dough", "lump of dough", "ball of dough"),
    shadow=(20, 200),
)
def dough(pen: Pen) -> None:
    """Draw a soft lump of dough with hollows where it was pressed, and flour around it."""
    pen.oval("#fbf6ea", 110, 100, 104, 9)
    pen.form(
        "dough",
        curve("14 92, 24 52, 70 26, 120 20, 172 32, 204 66, 206 96, 110 106"),
        shade=12,
        light=7,
    )
    for x, y in ((84, 50), (122, 46), (158, 58)):
        pen.oval("dough.shade", x, y, 13, 7)
    pen.anchor("top", 110, 26, size=120)


@draws(
    "potter's wheel",
    box=(200, 170),
    height_m=0.7,
    slots={"wood": "#a8744a", "wheel": "#8d97a6", "clay": "#b5704c"},
    faces="front",
    aliases=("pottery wheel", "potters wheel", "throwing wheel"),
    plural="potter's wheels",
    shadow=(24, 176),
)
def potters_wheel(pen: Pen) -> None:
    """Draw a wheel for pots on its frame, splashed with clay."""
    for x in (36, 156):
        pen.form("wood", polygon([(x, 66), (x + 14, 66), (x + 10, 168), (x + 2, 168)], rounding=2))
    pen.box("wood.shade", 44, 132, 114, 9, rounding=3)
    pen.form("wheel", polygon([(94, 50), (106, 50), (108, 118), (92, 118)], rounding=2), shade=3)
    pen.oval("wheel.shade", 100, 122, 44, 8)
    pen.form("wood", curve("16 46, 184 46, 178 82, 22 82"), shade=6, light=3)
    pen.oval("wood.deep", 100, 44, 84, 14)
    pen.oval("wheel", 100, 38, 60, 11)
    pen.oval("wheel.light", 100, 36, 54, 8)
    pen.oval("clay.light", 100, 36, 34, 5)
    pen.anchor("top", 100, 38, size=90)


@draws(
    "push cart",
    box=(240, 220),
    height_m=1.0,
    slots={"frame": "#8a5f3c", "metal": "#59606c", "tyre": "#2f2d37"},
    aliases=("book cart", "library cart", "book trolley", "serving cart", "tea trolley"),
    tags=("home", "office"),
    shadow=(30, 214),
)
def trolley(pen: Pen) -> None:
    """Draw a trolley with two shelves on castors, its handle behind."""
    for x in (46, 204):
        pen.box("metal", x - 4, 60, 8, 138, rounding=3)
    pen.line("metal", [(46, 66), (22, 44), (8, 42)], 7)
    pen.form("frame", polygon([(34, 156), (216, 156), (216, 170), (34, 170)], rounding=3), shade=4)
    pen.anchor("inside", 126, 94, size=150)
    pen.anchor("top", 126, 94, size=150)
    pen.anchor("grip", 10, 44)
    with pen.in_front():
        front = polygon([(34, 84), (216, 84), (216, 108), (34, 108)], rounding=3)
        pen.form("frame", front, shade=5, light=3)
    for x in (50, 200):
        pen.form("tyre", ellipse(x, 206, 13, 13), shade=3)
        pen.oval("metal.light", x, 206, 4)


@draws(
    "hole",
    box=(260, 100),
    height_m=0.35,
    slots={"soil": "#7a5236", "dark": "#33221a"},
    ground=84,
    faces="front",
    aliases=("hole in the ground", "pit", "deep hole"),
    shadow=(20, 240),
)
def hole(pen: Pen) -> None:
    """Draw a hole in the ground with the soil that was dug out behind it."""
    pen.form("soil", curve("128 62, 150 30, 190 12, 226 30, 250 66, 190 76"), shade=8, light=4)
    for x, y, r in ((160, 34, 7), (206, 22, 6), (236, 52, 7), (184, 46, 5)):
        pen.oval("soil.light", x, y, r, r * 0.8)
    pen.oval("soil", 108, 76, 100, 22)
    pen.oval("dark", 108, 78, 86, 17)
    pen.oval("soil.deep", 108, 86, 66, 8)
    pen.anchor("inside", 108, 84, size=130)


@draws(
    "tug rope",
    box=(300, 60),
    height_m=0.25,
    slots={"rope": "#c49a5e", "flag": "#d8443f"},
    ground=58,
    faces="front",
    aliases=("tug-of-war rope", "tug of war rope", "taut rope"),
    shadow=(130, 170),
)
def tug_rope(pen: Pen) -> None:
    """Draw a taut rope with a ribbon in its middle."""
    pen.limb("rope", [(4, 20), (150, 22), (296, 20)], (13, 12, 13), is_blunt=True)
    for k in range(24):
        x = 10 + 12 * k
        pen.line("rope.shade", [(x, 15), (x + 6, 27)], 2)
    pen.form("flag", polygon([(143, 14), (157, 14), (162, 56), (150, 48), (138, 56)], rounding=2))
    pen.anchor("grip", 150, 20)
