"""Owns the drawings of what hobbies and chores need: instrument case, tape roll, spinning wheel.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen

STEEL = "#b9c2cc"
WOOD = "#a8743f"


@draws(
    "instrument case",
    box=(120, 250),
    height_m=1.0,
    slots={"case": "#4a3a34", "metal": "#d8b45a"},
    faces="front",
    aliases=("violin case", "guitar case", "cello case", "fiddle case", "ukulele case"),
    tags=("music",),
    shadow=(20, 100),
)
def instrument_case(pen: Pen) -> None:
    """Draw a closed case with the waist of a fiddle, its neck up."""
    shell = curve(
        "46 6, 74 6, 80 60, 82 92, 104 104, 108 128, 98 152, 114 178, 116 214, 98 244, 60 248,"
        " 22 244, 4 214, 6 178, 22 152, 12 128, 16 104, 38 92, 40 60"
    )
    pen.form("case", shell, shade=9, light=5)
    with pen.inside(shell):
        pen.edge("case.shade", shell, 12)
    pen.edge("case.deep", shell, 3)
    for x, y in ((100, 116), (112, 204), (78, 40)):
        pen.form("metal", rectangle(x - 9, y - 8, 14, 16, rounding=3), shade=3, light=2)
    pen.line("case.deep", [(20, 150), (4, 166), (12, 188)], 7)
    pen.anchor("grip", 8, 166)


@draws(
    "diving board",
    box=(250, 210),
    height_m=2.4,
    slots={"board": "#e9f1f5", "frame": STEEL},
    faces="right",
    aliases=("springboard", "diving platform"),
    tags=("sport",),
    shadow=(10, 110),
)
def diving_board(pen: Pen) -> None:
    """Draw a springboard on its frame, with a ladder and a rail."""
    for x in (18, 52):
        pen.form("frame", rectangle(x - 4, 30, 8, 178, rounding=3), shade=2, light=2)
    for k in range(6):
        pen.line("frame.shade", [(18, 96 + k * 20), (52, 96 + k * 20)], 5)
    pen.line("frame", [(18, 32), (60, 30), (104, 36), (108, 74)], 7)
    pen.form("frame.shade", polygon([(84, 84), (104, 84), (112, 208), (96, 208)]), shade=3)
    pen.form("#4f86b5", rectangle(78, 78, 40, 14, rounding=5), shade=4, light=2)
    plank = polygon([(12, 70), (246, 64), (248, 72), (14, 84)], rounding=3)
    pen.form("board", plank, shade=5, light=2)
    pen.poly("#5fb4d8", [(150, 66.6), (246, 64), (247, 68), (150, 71)])
    pen.anchor("top", 200, 66, size=60)


@draws(
    "mousetrap",
    box=(190, 90),
    height_m=0.06,
    slots={"wood": "#c79a5e", "metal": STEEL, "cheese": "#f3c74a"},
    faces="front",
    aliases=("mouse trap", "rat trap"),
    tags=("house",),
    shadow=(10, 180),
)
def mousetrap(pen: Pen) -> None:
    """Draw a set trap of wood and wire with a piece of cheese."""
    pen.form("wood", polygon([(30, 42), (160, 42), (186, 80), (4, 80)], rounding=3), light=3)
    pen.box("wood.shade", 5, 80, 180, 8, rounding=2)
    pen.line("metal.deep", [(98, 46), (90, 78)], 4)
    for k in range(6):
        pen.oval("metal", 92 + (k % 2), 50 + k * 5, 7, 3)
    bow = polygon([(104, 48), (152, 48), (168, 76), (98, 76)], rounding=6)
    pen.edge("metal", bow, 5)
    pen.line("metal.shade", [(20, 58), (60, 56), (90, 60)], 3)
    pen.form("cheese", polygon([(28, 62), (66, 34), (74, 62)], rounding=3), shade=5, light=3)
    pen.poly("cheese.shade", [(28, 62), (74, 62), (74, 70), (28, 70)], rounding=2)
    for x, y, r in ((60, 54, 4), (48, 58, 3)):
        pen.oval("cheese.shade", x, y, r)


@draws(
    "clothes rail",
    box=(220, 220),
    height_m=1.6,
    slots={"first": "#c8503f", "second": "#3f6fb5", "third": "#e8b85a", "metal": STEEL},
    faces="front",
    aliases=("clothes rack", "garment rack", "clothing rack", "clothes rails", "rack of clothes"),
    tags=("clothes",),
    shadow=(14, 206),
)
def clothes_rail(pen: Pen) -> None:
    """Draw a rail on wheels with clothes on hangers."""
    for x in (22, 198):
        pen.form("metal", rectangle(x - 4, 16, 8, 190, rounding=3), shade=2, light=2)
        pen.line("metal.shade", [(x - 16, 206), (x + 16, 206)], 7)
        for dx in (-14, 14):
            pen.oval("#3d3f46", x + dx, 213, 6)
    pen.form("metal", rectangle(18, 12, 184, 8, rounding=4), shade=2, light=2)
    clothes = ("first", "#f4efe6", "second", "third", "#6b8f5e")
    for k, tone in enumerate(clothes):
        x = 48 + k * 31
        low = 150 + (k * 37) % 34
        pen.line("metal.deep", [(x, 16), (x + 3, 24), (x, 32)], 3)
        body = polygon(
            [(x - 6, 32), (x + 6, 32), (x + 19, 46), (x + 17, low), (x - 17, low), (x - 19, 46)],
            rounding=4,
        )
        pen.form(tone, body, shade=6, light=3)
        pen.line(f"{tone}.shade", [(x + 2, 60), (x + 1, low - 8)], 2.4)


@draws(
    "tape roll",
    box=(150, 130),
    height_m=0.1,
    slots={"tape": "#d8b878", "core": "#9a7448"},
    faces="front",
    aliases=(
        "sticky tape",
        "duct tape",
        "masking tape",
        "adhesive tape",
        "packing tape",
        "roll of tape",
        "scotch tape",
        "electrical tape",
    ),
    plural="tape rolls",
    tags=("tools",),
    shadow=(20, 120),
)
def tape_roll(pen: Pen) -> None:
    """Draw a roll of sticky tape whose end hangs off."""
    end = polygon([(104, 98), (146, 108), (143, 126), (70, 124)], rounding=2)
    pen.form("tape.light", end, shade=3)
    whole = ellipse(64, 64, 60, 60).plus(ellipse(64, 64, 30, 30))
    pen.form("tape", whole, shade=7, light=5)
    for radius in (38, 45, 52):
        pen.edge("tape.shade", ellipse(64, 64, radius, radius), 1.6)
    pen.edge("core", ellipse(64, 64, 32, 32), 6)
    pen.anchor("grip", 64, 64)


@draws(
    "camera lens",
    box=(130, 150),
    height_m=0.13,
    slots={"barrel": "#33363d", "glass": "#4a6fa8"},
    faces="front",
    aliases=("lens", "photo lens", "zoom lens", "telephoto lens"),
    plural="camera lenses",
    tags=("photo",),
    shadow=(22, 108),
)
def camera_lens(pen: Pen) -> None:
    """Draw a lens that stands on its mount, seen from half above."""
    pen.form("barrel", curve("18 32, 112 32, 108 96, 104 138, 65 148, 26 138, 22 96"), light=4)
    for y, wide in ((66, 45), (104, 42)):
        pen.fill(
            "barrel.deep",
            polygon([(65 - wide, y), (65 + wide, y), (65 + wide, y + 18), (65 - wide, y + 18)]),
        )
        for k in range(11):
            x = 65 - wide + 4 + k * (2 * wide - 8) / 10
            pen.line("barrel.light", [(x, y + 3), (x, y + 15)], 2)
    pen.line("#d8503f", [(26, 132), (65, 141), (104, 132)], 4)
    pen.oval("barrel", 65, 32, 58, 28)
    pen.edge("barrel.light", ellipse(65, 32, 56, 26), 2.4)
    pen.oval("barrel.deep", 65, 34, 47, 21)
    pen.oval("glass", 65, 35, 41, 18)
    pen.oval("glass.deep", 66, 37, 26, 11)
    pen.oval("#b98ad0", 74, 39, 10, 4, alpha=0.7)
    pen.oval("#ffffff", 48, 28, 11, 4, alpha=0.75)
    pen.anchor("grip", 65, 96)


@draws(
    "leaf blower",
    box=(250, 130),
    height_m=0.45,
    slots={"body": "#e2702f", "tube": "#33363d"},
    faces="right",
    aliases=("snow blower", "snowblower", "garden blower", "leafblower"),
    tags=("garden",),
    shadow=(20, 220),
)
def leaf_blower(pen: Pen) -> None:
    """Draw a blower with its handle and a long tube that points down to the right."""
    pen.form("tube", polygon([(92, 66), (104, 92), (238, 126), (246, 104)], rounding=4), light=3)
    pen.form("tube.light", polygon([(226, 96), (249, 100), (241, 129), (218, 122)], rounding=3))
    pen.form("body", curve("14 62, 34 40, 84 42, 118 60, 122 88, 92 110, 44 112, 16 94"), light=5)
    pen.line("body.shade", [(30, 50), (46, 14), (88, 14), (104, 52)], 15)
    pen.line("tube", [(48, 13), (86, 13)], 13)
    pen.oval("tube", 58, 80, 24)
    for k in range(5):
        pen.line("body.shade", [(42, 68 + k * 6), (74, 68 + k * 6)], 2)
    pen.anchor("grip", 67, 14)


@draws(
    "spinning wheel",
    box=(230, 220),
    height_m=1.1,
    slots={"wood": WOOD, "wool": "#f1e8d6"},
    faces="front",
    aliases=("spinning-wheel",),
    tags=("craft",),
    shadow=(12, 210),
)
def spinning_wheel(pen: Pen) -> None:
    """Draw a wheel with spokes on a sloping bench, a treadle and wool on the distaff."""
    for foot, top in (((40, 214), (62, 156)), ((120, 214), (112, 142)), ((196, 214), (176, 126))):
        pen.limb("wood.shade", [top, foot], (9, 11), is_blunt=True)
    pen.form("wood", polygon([(12, 162), (214, 112), (218, 128), (16, 180)], rounding=5), light=3)
    pen.limb("wood", [(40, 166), (34, 40)], (8, 6), is_blunt=True)
    pen.form("wool", smooth([(34, 6), (52, 30), (52, 70), (34, 92), (18, 70), (18, 30)]), shade=6)
    pen.line("wool.shade", [(28, 26), (34, 60), (30, 80)], 2.4)
    pen.line("wool", [(46, 78), (62, 118), (70, 134)], 2.4)
    pen.form("wood.deep", rectangle(54, 128, 34, 16, rounding=5), shade=3, light=2)
    for x in (140, 156):
        pen.limb("wood.shade", [(x, 78), (x + 4, 140)], (7, 8), is_blunt=True)
    pen.edge("wood", ellipse(148, 78, 66, 66), 13)
    pen.edge("wood.shade", ellipse(148, 78, 58, 58), 3)
    for x, y in ring(148, 78, 58, 10):
        pen.line("wood", [(148, 78), (x, y)], 5)
    pen.oval("wood.deep", 148, 78, 12)
    pen.line("wool.shade", [(70, 132), (136, 18)], 1.8)
    pen.form("wood", polygon([(96, 200), (168, 194), (172, 204), (98, 212)], rounding=3), shade=3)
    pen.line("wood.deep", [(150, 82), (140, 196)], 3)


@draws(
    "spark plug",
    box=(70, 190),
    height_m=0.09,
    slots={"porcelain": "#f4f1ea", "metal": STEEL},
    faces="front",
    aliases=("sparkplug",),
    tags=("tools",),
    shadow=(20, 50),
)
def spark_plug(pen: Pen) -> None:
    """Draw a plug: terminal, white insulator, nut, thread and electrode."""
    pen.form("metal", rectangle(26, 4, 18, 18, rounding=4), shade=3, light=2)
    pen.form("porcelain", polygon([(25, 22), (45, 22), (49, 90), (21, 90)], rounding=3), light=3)
    for y in (36, 50, 64):
        pen.line("porcelain.shade", [(23, y), (47, y)], 4)
    pen.form(
        "metal", polygon([(12, 88), (58, 88), (62, 98), (62, 114), (8, 114), (8, 98)]), light=3
    )
    pen.line("metal.shade", [(26, 90), (26, 112)], 3)
    pen.line("metal.shade", [(46, 90), (46, 112)], 3)
    pen.form("metal.shade", rectangle(16, 114, 38, 8, rounding=2), shade=2)
    pen.form("metal", rectangle(20, 122, 30, 42, rounding=3), shade=4, light=2)
    for k in range(6):
        pen.line("metal.deep", [(20, 127 + k * 7), (50, 124 + k * 7)], 2.4)
    pen.form("porcelain", rectangle(30, 164, 10, 9, rounding=2), shade=2)
    pen.line("metal.deep", [(48, 162), (49, 184), (32, 184)], 5)


@draws(
    "apple core",
    box=(100, 130),
    height_m=0.08,
    slots={"skin": "#c8403a", "flesh": "#f6eccb"},
    faces="front",
    aliases=("core of an apple", "eaten apple"),
    tags=("food",),
    shadow=(26, 74),
)
def apple_core(pen: Pen) -> None:
    """Draw what is left of an apple: both ends, the eaten waist, pips."""
    pen.line("#6b4a2f", [(50, 26), (53, 12), (60, 4)], 5)
    pen.form(
        "flesh", curve("22 30, 78 30, 64 52, 58 70, 64 92, 76 112, 24 112, 36 92, 42 70, 36 52")
    )
    pen.form("skin", curve("12 34, 28 20, 50 28, 72 20, 88 34, 74 42, 50 38, 26 42"), light=3)
    pen.form("skin", curve("20 110, 50 106, 80 110, 72 124, 50 122, 28 124"), light=2)
    for x, y, tilt in ((45, 68, 12), (55, 76, -12)):
        pen.oval("#5a3b28", x, y, 3.4, 6.4, tilt=tilt)
    pen.anchor("grip", 50, 70)


@draws(
    "banana peel",
    box=(190, 110),
    height_m=0.09,
    slots={"peel": "#f3cf3f", "inside": "#fbf0c8"},
    faces="front",
    aliases=("banana skin", "banana peels"),
    plural="banana peels",
    tags=("food",),
    shadow=(10, 180),
)
def banana_peel(pen: Pen) -> None:
    """Draw an empty peel that lies on its flaps, the stalk up."""
    pen.form("inside", curve("96 30, 112 44, 118 70, 108 104, 92 104, 84 70"), shade=4)
    for side in (-1, 1):
        flap = [
            (x * side + 95, y)
            for x, y in ((0, 22), (34, 40), (66, 66), (88, 100), (62, 98), (34, 82), (6, 62))
        ]
        pen.form("peel", smooth(flap), shade=7, light=4)
        pen.line(
            "peel.shade", [(95 + 14 * side, 44), (95 + 48 * side, 70), (95 + 76 * side, 96)], 3
        )
    pen.form("peel", curve("82 32, 108 32, 122 66, 112 106, 96 96, 78 106, 68 66"), light=4)
    pen.line("peel.shade", [(95, 42), (95, 88)], 3)
    pen.form("peel.shade", rectangle(88, 8, 14, 30, rounding=5), shade=3)
    pen.form("#6b4a2f", rectangle(88, 4, 14, 9, rounding=3), shade=2)


@draws(
    "jerrycan",
    box=(140, 180),
    height_m=0.47,
    slots={"can": "#4f6b3f", "cap": "#33363d"},
    faces="front",
    aliases=("jerry can", "gas can", "petrol can", "fuel can", "gasoline can", "fuel canister"),
    tags=("tools",),
    shadow=(12, 128),
)
def jerrycan(pen: Pen) -> None:
    """Draw a can for fuel with a cross pressed into its side."""
    pen.form("cap", polygon([(2, 36), (24, 14), (38, 30), (14, 54)], rounding=4), shade=3, light=2)
    for y in (14, 22):
        pen.line("can.shade", [(50, 36), (60, y), (108, y), (116, 36)], 7)
    body = polygon([(30, 34), (128, 34), (134, 172), (8, 174), (8, 58)], rounding=12)
    pen.form("can", body, shade=9, light=5)
    pen.line("can.shade", [(28, 68), (114, 156)], 9)
    pen.line("can.shade", [(114, 68), (28, 156)], 9)
    pen.line("can.light", [(25, 66), (111, 154)], 2.4)
    pen.anchor("grip", 84, 14)


@draws(
    "weaving loom",
    box=(220, 210),
    height_m=1.7,
    slots={"wood": WOOD, "cloth": "#c8503f", "thread": "#f1e8d6"},
    recolour=("cloth", "wood"),
    faces="front",
    aliases=("loom", "handloom"),
    tags=("craft",),
    shadow=(12, 208),
)
def weaving_loom(pen: Pen) -> None:
    """Draw an upright loom: warp threads in a frame, the lower half woven."""
    pen.box("wood.deep", 28, 20, 164, 150, alpha=0.25)
    for k in range(27):
        x = 40 + k * 5.4
        pen.line("thread", [(x, 26), (x, 150)], 2)
    pen.form("cloth", rectangle(38, 96, 145, 72, rounding=2), shade=3, light=2)
    for k, tone in enumerate(("thread", "#3f6fb5", "#e8b85a")):
        pen.box(tone, 38, 108 + k * 18, 145, 7)
    for k in range(14):
        step = 4 * math.sin(k * math.pi / 2)
        pen.oval("cloth.light", 46 + k * 10, 102 + step * 0.4, 2)
    pen.form("wood.shade", rectangle(22, 78, 176, 9, rounding=3), shade=2, light=2)
    for x in (18, 190):
        pen.form("wood", rectangle(x, 8, 13, 200, rounding=4), shade=4, light=3)
    for y in (14, 164):
        pen.form("wood", rectangle(8, y, 204, 13, rounding=5), shade=4, light=3)
    pen.form("wood.shade", polygon([(70, 90), (84, 84), (118, 84), (132, 90), (118, 95), (84, 95)]))
