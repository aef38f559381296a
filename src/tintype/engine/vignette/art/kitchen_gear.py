"""Owns the drawings of more gear of kitchen and table: coffee grinder, samovar, cleaver, goblet.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, rectangle, ring
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD, BRASS = "#c3cad3", "#34363f", "#a8683a", "#d6a83f"


@draws(
    "coffee grinder",
    box=(150, 210),
    height_m=0.26,
    slots={"wood": WOOD, "metal": BRASS, "knob": DARK},
    faces="front",
    aliases=("coffee mill", "hand grinder", "spice grinder"),
    tags=("kitchen",),
    shadow=(14, 136),
)
def coffee_grinder(pen: Pen) -> None:
    """Draw an old coffee mill: crank, dome and a drawer of ground coffee."""
    pen.line("metal", [(75, 40), (76, 26), (112, 22), (128, 26)], 7)
    pen.form("knob", ellipse(130, 16, 10, 12), shade=3, light=3)
    pen.form("metal", ellipse(75, 40, 9, 8), shade=2, light=2)
    pen.form("metal", curve("34 94 .1, 38 66, 75 42, 112 66, 116 94 .1"), shade=7, light=5)
    pen.form("metal", rectangle(30, 90, 90, 10, rounding=4), shade=3, light=2)
    pen.form("wood", rectangle(22, 98, 106, 96, rounding=4), shade=8, light=5)
    pen.form("wood", rectangle(14, 190, 122, 16, rounding=4), shade=4, light=3)
    pen.form("wood", rectangle(18, 96, 114, 10, rounding=4), shade=3, light=2)
    pen.form("wood.light", rectangle(40, 136, 70, 46, rounding=3), shade=4, light=2)
    pen.form("metal", ellipse(75, 158, 7, 7), shade=2, light=2)
    for y in (118, 126):
        pen.line("wood.shade", [(28, y), (70, y + 2), (122, y)], 1.6, alpha=0.7)


@draws(
    "samovar",
    box=(190, 260),
    height_m=0.5,
    slots={"metal": BRASS, "pot": "#f3efe6"},
    faces="front",
    tags=("kitchen",),
    shadow=(56, 134),
)
def samovar(pen: Pen) -> None:
    """Draw a samovar with its tap, and a teapot on top."""
    pen.form("pot", curve("66 30, 95 20, 124 30, 130 48, 116 62, 74 62, 60 48"), shade=5, light=3)
    pen.line("pot.shade", [(62, 42), (46, 38), (38, 26)], 7)
    pen.line("pot.shade", [(126, 34), (142, 36), (140, 52), (122, 54)], 5)
    pen.form("#c8453c", ellipse(95, 16, 7, 7), shade=2, light=2)
    pen.form(
        "metal", polygon([(72, 62), (118, 62), (112, 80), (78, 80)], rounding=3), shade=3, light=2
    )
    for s in (-1, 1):
        pen.line(
            "metal.shade",
            [(95 + s * 48, 100), (95 + s * 76, 98), (95 + s * 78, 124), (95 + s * 56, 132)],
            7,
        )
    body = curve("44 90 .3, 146 90 .3, 160 116, 146 160, 122 192 .3, 68 192 .3, 44 160, 30 116")
    pen.form("metal", body, shade=11, light=7)
    with pen.inside(body):
        for dx in (-34, -12, 12, 34):
            pen.line(
                "metal.shade", [(95 + dx, 90), (95 + dx * 1.3, 120), (95 + dx * 0.6, 192)], 2.4
            )
    pen.form("metal", rectangle(40, 78, 110, 14, rounding=6), shade=4, light=3)
    pen.line("metal.deep", [(95, 160), (95, 178)], 10)
    pen.line("metal.deep", [(86, 156), (104, 156)], 7)
    pen.form(
        "metal",
        curve("74 190 .2, 116 190 .2, 110 216, 132 236 .2, 58 236 .2, 80 216"),
        shade=5,
        light=3,
    )
    pen.form("metal", rectangle(52, 234, 86, 14, rounding=4), shade=4, light=3)
    for x in (56, 120):
        pen.form("metal.shade", ellipse(x + 7, 251, 9, 6), shade=2)


@draws(
    "meat grinder",
    box=(190, 210),
    height_m=0.3,
    slots={"metal": STEEL, "grip": WOOD},
    aliases=("mincer", "meat mincer"),
    tags=("kitchen",),
    shadow=(70, 130),
)
def meat_grinder(pen: Pen) -> None:
    """Draw a mincer clamped at its foot, minced meat coming out to the right."""
    for k, y in enumerate((86, 96, 106, 116)):
        pen.line("#d8707a", [(146, y), (168, y + 4), (180, y + 24 + 6 * k)], 6)
    pen.line("metal.shade", [(38, 102), (22, 102), (18, 152)], 9)
    pen.form("grip", rectangle(6, 148, 24, 30, rounding=7), shade=4, light=3)
    pen.form(
        "metal", curve("70 20 .2, 130 20 .2, 118 44, 114 72 .2, 86 72 .2, 82 44"), shade=5, light=4
    )
    pen.form("metal", ellipse(100, 20, 34, 9), shade=3, light=3)
    pen.oval("metal.deep", 100, 20, 26, 6)
    pen.form(
        "metal",
        polygon([(84, 120), (118, 120), (112, 182), (88, 182)], rounding=4),
        shade=5,
        light=3,
    )
    pen.form("metal", rectangle(36, 76, 96, 50, rounding=16), shade=8, light=6)
    pen.form("metal", rectangle(126, 70, 22, 62, rounding=6), shade=5, light=4)
    pen.form("metal.shade", rectangle(68, 180, 70, 14, rounding=5), shade=3)
    pen.line("metal.shade", [(128, 192), (128, 208)], 8)


@draws(
    "garlic press",
    box=(220, 90),
    height_m=0.06,
    slots={"metal": STEEL},
    tags=("kitchen",),
    shadow=(20, 200),
)
def garlic_press(pen: Pen) -> None:
    """Draw a garlic press, its chamber to the right."""
    pen.form("metal.shade", limb([(10, 72), (90, 62), (190, 56)], (15, 14, 16)), shade=4, light=2)
    pen.form("metal", limb([(8, 22), (90, 26), (188, 44)], (15, 14, 18)), shade=4, light=3)
    pen.form("metal", rectangle(152, 34, 48, 46, rounding=9), shade=6, light=4)
    for x in (162, 174, 186):
        for y in (62, 71):
            pen.oval("metal.line", x, y, 2.6)
    pen.form("metal", ellipse(206, 50, 9, 9), shade=2, light=2)
    pen.anchor("grip", 40, 46)


@draws(
    "pizza cutter",
    box=(110, 220),
    height_m=0.2,
    slots={"handle": "#c8453c", "metal": STEEL},
    faces="front",
    aliases=("pizza wheel",),
    tags=("kitchen",),
    shadow=(40, 70),
)
def pizza_cutter(pen: Pen) -> None:
    """Draw a pizza wheel, its blade down."""
    pen.form(
        "handle", curve("43 12, 55 5, 67 12, 69 50, 65 108 .3, 45 108 .3, 41 50"), shade=5, light=3
    )
    pen.form("metal.shade", rectangle(49, 104, 12, 24), shade=2)
    pen.form("metal", ellipse(55, 168, 48, 48), shade=6, light=5)
    pen.edge("metal.pale", ellipse(55, 168, 44, 44), 2)
    pen.form(
        "metal.shade", polygon([(46, 122), (64, 122), (62, 174), (48, 174)], rounding=4), shade=3
    )
    pen.oval("metal.line", 55, 168, 5)
    pen.anchor("grip", 55, 56)


@draws(
    "rice cooker",
    box=(200, 170),
    height_m=0.26,
    slots={"body": "#eceae4", "trim": "#5f6570"},
    faces="front",
    aliases=("slow cooker", "pressure cooker", "electric cooker", "multicooker", "instant pot"),
    tags=("kitchen",),
    shadow=(24, 176),
)
def rice_cooker(pen: Pen) -> None:
    """Draw an electric cooker with a lid, a window of buttons and steam."""
    for x in (92, 108):
        pen.line("#ffffff", [(x, 24), (x + 5, 14), (x, 5)], 4, alpha=0.7)
    pen.form("trim", rectangle(84, 24, 32, 14, rounding=6), shade=3, light=2)
    pen.form("body", curve("26 66 .2, 36 44, 70 34, 130 34, 164 44, 174 66 .2"), shade=5, light=4)
    for x in (4, 172):
        pen.form("trim", rectangle(x, 76, 24, 16, rounding=6), shade=3, light=2)
    pen.form(
        "body",
        curve("20 66 .2, 180 66 .2, 182 104, 172 152 .3, 28 152 .3, 18 104"),
        shade=9,
        light=5,
    )
    pen.form("trim", rectangle(18, 60, 164, 10, rounding=4), shade=3, light=2)
    pen.form("trim", rectangle(66, 92, 68, 44, rounding=8), shade=4, light=2)
    pen.box("#8fe0b0.lit", 76, 100, 48, 15, rounding=3)
    for x in (80, 100, 120):
        pen.oval("#e9e9e4", x, 126, 4.4)
    pen.form("trim", rectangle(34, 150, 132, 12, rounding=5), shade=3)


@draws(
    "air fryer",
    box=(160, 200),
    height_m=0.35,
    slots={"body": "#3a3d48", "metal": STEEL},
    faces="front",
    aliases=("airfryer", "deep fryer"),
    tags=("kitchen",),
    shadow=(20, 140),
)
def air_fryer(pen: Pen) -> None:
    """Draw an air fryer with its drawer and handle."""
    pen.form(
        "body",
        curve("18 90, 30 30, 80 10, 130 30, 142 90, 142 186 .3, 132 194, 28 194, 18 186 .3"),
        shade=9,
        light=6,
    )
    pen.form("metal", ellipse(80, 54, 32, 22), shade=4, light=3)
    pen.oval("#22242b", 80, 54, 27, 18)
    pen.box("#ff9a4a.lit", 64, 48, 32, 12, rounding=3)
    pen.line("metal", [(22, 98), (138, 98)], 3)
    pen.form("body.light", rectangle(26, 106, 108, 76, rounding=10), shade=6)
    pen.form("metal", rectangle(58, 118, 44, 18, rounding=7), shade=4, light=3)
    pen.form("body", rectangle(66, 124, 28, 50, rounding=9), shade=5, light=4)


@draws(
    "waffle iron",
    box=(220, 170),
    height_m=0.2,
    slots={"body": "#4a4e58", "metal": STEEL, "waffle": "#e0a44f"},
    aliases=("waffle maker", "sandwich maker", "panini press"),
    tags=("kitchen",),
    shadow=(20, 180),
)
def waffle_iron(pen: Pen) -> None:
    """Draw an open waffle iron with a golden waffle in it."""
    lid = polygon([(26, 100), (44, 12), (178, 12), (170, 100)], rounding=14)
    pen.form("body", lid, shade=7, light=4)
    plate = polygon([(40, 92), (56, 24), (164, 24), (158, 92)], rounding=8)
    pen.form("metal.shade", plate, shade=4)
    with pen.inside(plate):
        for k in range(8):
            pen.line("metal.line", [(46 + 17 * k, 20), (36 + 18 * k, 96)], 3)
        for y in (36, 52, 68, 84):
            pen.line("metal.line", [(30, y), (180, y)], 3)
    pen.form("body", rectangle(14, 112, 176, 46, rounding=12), shade=7, light=4)
    pen.form("metal", ellipse(102, 112, 84, 19), shade=4, light=3)
    waffle = ellipse(102, 108, 72, 15)
    pen.form("waffle", waffle, shade=5, light=3)
    with pen.inside(waffle):
        for k in range(8):
            pen.line("waffle.deep", [(34 + 20 * k, 92), (26 + 22 * k, 126)], 3)
        for y in (102, 110, 118):
            pen.line("waffle.deep", [(20, y), (184, y)], 2.4)
    pen.form("body", rectangle(186, 118, 30, 15, rounding=7), shade=3, light=2)
    pen.oval("#ff6a4a.lit", 40, 140, 5)


@draws(
    "stand mixer",
    box=(230, 220),
    height_m=0.36,
    slots={"body": "#d6534a", "metal": STEEL},
    aliases=("kitchen mixer", "kitchenaid", "food mixer"),
    tags=("kitchen",),
    shadow=(20, 200),
)
def stand_mixer(pen: Pen) -> None:
    """Draw a stand mixer, its head over a bowl of steel to the right."""
    pen.form("metal.shade", rectangle(146, 84, 12, 30), shade=2)
    pen.edge("metal.shade", curve("152 110, 170 130, 164 166, 152 172, 140 166, 134 130"), 4)
    pen.form("body", rectangle(16, 194, 196, 20, rounding=9), shade=5, light=4)
    pen.form(
        "body", curve("26 196 .2, 34 140, 30 90, 64 80, 88 90, 84 140, 96 196 .2"), shade=7, light=5
    )
    pen.form(
        "body",
        curve("18 60, 34 26, 90 12, 160 16, 202 34, 212 58, 194 78, 140 88, 70 92, 30 90"),
        shade=9,
        light=6,
    )
    pen.form("metal", ellipse(204, 55, 12, 15), shade=3, light=3)
    pen.line("metal", [(30, 66), (190, 62)], 5)
    bowl = curve("98 118 .2, 206 118 .2, 204 156, 184 190 .3, 120 190 .3, 100 156")
    pen.form("metal", bowl, shade=9, light=6)
    pen.form("metal", rectangle(94, 112, 116, 9, rounding=4), shade=3, light=3)
    pen.line("metal.shade", [(204, 130), (222, 134), (220, 160), (200, 164)], 6)
    pen.oval("#f4f1ea", 60, 116, 8)


@draws(
    "juicer",
    box=(160, 170),
    height_m=0.2,
    slots={"body": "#f0b53a", "glass": "#dfeef2", "fruit": "#f08a2e"},
    faces="front",
    aliases=("lemon squeezer", "citrus press", "orange squeezer", "citrus squeezer"),
    tags=("kitchen",),
    shadow=(20, 140),
)
def juicer(pen: Pen) -> None:
    """Draw a citrus press with half an orange on its cone."""
    pen.form("fruit", curve("42 52 .2, 46 24, 80 8, 114 24, 118 52 .2"), shade=6, light=4)
    pen.form("#fbe3b0", ellipse(80, 52, 38, 9), shade=2)
    pen.form("body", ellipse(80, 72, 68, 19), shade=4, light=3)
    pen.form("body.deep", ellipse(80, 70, 54, 12), shade=2)
    pen.form("body.light", curve("58 74, 70 56, 80 50, 90 56, 102 74, 80 80"), shade=4, light=3)
    jar = polygon([(20, 84), (140, 84), (126, 164), (34, 164)], rounding=9)
    pen.fill("glass", jar, alpha=0.85)
    with pen.inside(jar):
        pen.box("fruit", 10, 116, 140, 60, alpha=0.85)
        pen.oval("fruit.light", 80, 116, 56, 6)
    pen.edge("glass.deep", jar, 2)
    pen.line("body", [(140, 96), (154, 100), (152, 128), (134, 134)], 7)
    pen.form("body", rectangle(10, 76, 140, 12, rounding=5), shade=3, light=3)


@draws(
    "egg cup",
    box=(110, 150),
    height_m=0.12,
    slots={"cup": "#5aa6c4", "egg": "#f0d3ae"},
    faces="front",
    aliases=("eggcup", "egg in an egg cup"),
    tags=("kitchen", "food"),
    shadow=(28, 82),
)
def egg_cup(pen: Pen) -> None:
    """Draw a boiled egg in its cup."""
    pen.form(
        "egg", curve("22 78, 24 42, 42 12, 55 6, 68 12, 86 42, 88 78, 55 94"), shade=7, light=5
    )
    pen.oval("egg.pale", 42, 34, 7, 12, tilt=20, alpha=0.8)
    pen.form(
        "cup", curve("14 68 .2, 96 68 .2, 94 94, 68 112 .3, 42 112 .3, 16 94"), shade=6, light=4
    )
    pen.line("#f7f3ea", [(18, 82), (55, 86), (92, 82)], 5)
    pen.form(
        "cup", curve("44 110 .2, 66 110 .2, 68 130, 90 146 .2, 20 146 .2, 42 130"), shade=4, light=3
    )


@draws(
    "measuring cup",
    box=(190, 180),
    height_m=0.16,
    slots={"glass": "#d9ecf2", "milk": "#f6f1e6", "mark": "#d6473f"},
    aliases=("measuring jug", "measuring beaker"),
    tags=("kitchen",),
    shadow=(40, 140),
)
def measuring_cup(pen: Pen) -> None:
    """Draw a measuring jug of glass with red marks, half full."""
    pen.line("glass.deep", [(48, 46), (16, 50), (12, 118), (50, 132)], 12)
    pen.line("glass.light", [(48, 46), (18, 52), (14, 116), (50, 130)], 4)
    jar = polygon([(42, 12), (162, 12), (182, 8), (166, 40), (154, 172), (58, 172)], rounding=9)
    pen.fill("glass", jar, alpha=0.85)
    with pen.inside(jar):
        pen.box("milk", 30, 84, 140, 100)
        pen.oval("milk.light", 108, 84, 58, 7)
    pen.edge("glass.deep", jar, 2.6)
    for k, y in enumerate((44, 64, 84, 104, 124, 144)):
        pen.line("mark", [(100, y), (100 + (40 if k % 2 == 0 else 24), y)], 4)
    pen.line("#ffffff", [(64, 28), (70, 160)], 5, alpha=0.7)
    pen.anchor("grip", 22, 90)


@draws(
    "kitchen scale",
    box=(190, 200),
    height_m=0.3,
    slots={"body": "#4fa08f", "pan": STEEL, "dial": "#f7f3ea"},
    faces="front",
    aliases=("kitchen scales", "food scale", "baking scale"),
    tags=("kitchen",),
    shadow=(24, 166),
)
def kitchen_scale(pen: Pen) -> None:
    """Draw kitchen scales with a dial and a pan on top."""
    pen.form("pan", curve("16 14 .2, 174 14 .2, 160 42, 120 50, 70 50, 30 42"), shade=5, light=4)
    pen.form("pan", rectangle(10, 8, 170, 10, rounding=5), shade=3, light=3)
    pen.form("pan.shade", rectangle(84, 48, 22, 20), shade=3)
    pen.form(
        "body", curve("40 76 .3, 52 64, 138 64, 150 76 .3, 172 186 .3, 18 186 .3"), shade=9, light=5
    )
    pen.form("dial", ellipse(95, 128, 46, 46), shade=4, light=3)
    for x, y in ring(95, 128, 38, 12):
        pen.line("#34363f", [(x, y), (95 + (x - 95) * 0.86, 128 + (y - 128) * 0.86)], 2.4)
    pen.limb("#d6473f", [(95, 128), (116, 104)], (6, 2))
    pen.oval("#34363f", 95, 128, 5)
    pen.form("body.shade", rectangle(12, 184, 166, 12, rounding=5), shade=3)
    pen.anchor("top", 95, 12, size=120)


@draws(
    "kitchen timer",
    box=(150, 150),
    height_m=0.08,
    slots={"body": "#d6473f", "leaf": "#5a9e4b"},
    faces="front",
    aliases=("egg timer", "tomato timer", "cooking timer", "timer"),
    tags=("kitchen",),
    shadow=(30, 120),
)
def kitchen_timer(pen: Pen) -> None:
    """Draw a kitchen timer in the shape of a tomato."""
    pen.form(
        "body",
        curve("8 82, 16 44, 48 24, 75 28, 102 24, 134 44, 142 82, 124 128, 75 146, 26 128"),
        shade=9,
        light=6,
    )
    for a, b in ((30, 18), (75, 8), (120, 18), (50, 44), (100, 44)):
        pen.form(
            "leaf", limb([(75, 28), ((75 + a) / 2, b + 6), (a, b)], (12, 9, 2)), shade=2, light=1
        )
    pen.line("#ffffff", [(12, 84), (75, 96), (138, 84)], 4, alpha=0.9)
    for x, y in ((24, 88), (42, 92), (58, 95), (75, 96), (92, 95), (108, 92), (126, 88)):
        pen.line("#ffffff", [(x, y), (x, y + 12)], 3)
    pen.poly("#34363f", [(75, 108), (83, 124), (67, 124)])
    pen.oval("body.pale", 36, 58, 9, 14, tilt=30, alpha=0.7)


@draws(
    "muffin tin",
    box=(240, 110),
    height_m=0.1,
    slots={"metal": "#8f98a6", "muffin": "#d69a54", "paper": "#f4e6cc"},
    faces="front",
    aliases=("muffin tray", "muffin pan", "cupcake tin", "muffin tins"),
    tags=("kitchen",),
    shadow=(10, 230),
)
def muffin_tin(pen: Pen) -> None:
    """Draw a tin of six muffins, two rows deep."""
    pen.form(
        "metal.shade", polygon([(16, 60), (224, 60), (212, 106), (28, 106)], rounding=6), shade=4
    )
    pen.form(
        "metal", polygon([(40, 32), (200, 32), (236, 84), (4, 84)], rounding=8), shade=4, light=4
    )
    for y, xs, r in ((44, (74, 120, 166), 20), (72, (50, 120, 190), 27)):
        for x in xs:
            pen.oval("metal.deep", x, y + 6, r * 1.12, r * 0.42)
            pen.form(
                "paper",
                polygon(
                    [(x - r, y - 2), (x + r, y - 2), (x + r * 0.86, y + 9), (x - r * 0.86, y + 9)],
                    rounding=3,
                ),
                shade=2,
            )
            top = curve(
                f"{x - r * 1.1} {y}, {x - r * 0.8} {y - r}, {x} {y - r * 1.3},"
                f"{x + r * 0.8} {y - r}, {x + r * 1.1} {y}, {x} {y + r * 0.2}"
            )
            pen.form("muffin", top, shade=4, light=3)
            for dx, dy in ((-0.4, -0.5), (0.3, -0.8), (0.5, -0.3)):
                pen.oval("#5a3a2c", x + dx * r, y + dy * r, 2.6)


@draws(
    "ice bucket",
    box=(170, 220),
    height_m=0.4,
    slots={"metal": STEEL, "bottle": "#3f6b4a", "foil": BRASS},
    faces="front",
    aliases=("champagne bucket", "wine cooler"),
    tags=("kitchen",),
    shadow=(34, 136),
)
def ice_bucket(pen: Pen) -> None:
    """Draw a bucket of ice with a bottle in it."""
    with pen.turned(14, 90, 110):
        pen.form(
            "bottle",
            curve("72 120 .2, 72 74, 82 56, 82 30 .2, 102 30 .2, 102 56, 112 74, 112 120 .2"),
            shade=5,
            light=4,
        )
        pen.form("foil", rectangle(80, 8, 24, 40, rounding=5), shade=4, light=3)
    for x, y, a in ((44, 100, 12), (70, 92, -14), (130, 98, 20), (104, 108, 0), (56, 112, 30)):
        with pen.turned(a, x, y):
            pen.form("#d9eef6", rectangle(x - 13, y - 13, 26, 26, rounding=6), shade=3, light=3)
    for s in (-1, 1):
        pen.line(
            "metal.shade",
            [(85 + s * 60, 126), (85 + s * 78, 130), (85 + s * 76, 150), (85 + s * 57, 152)],
            6,
        )
    pen.form(
        "metal",
        polygon([(20, 104), (150, 104), (130, 214), (40, 214)], rounding=8),
        shade=10,
        light=7,
    )
    pen.form("metal", rectangle(16, 98, 138, 13, rounding=6), shade=4, light=3)
    pen.line("metal.shade", [(30, 158), (140, 158)], 3)


@draws(
    "wine rack",
    box=(230, 190),
    height_m=0.6,
    slots={"wood": WOOD, "bottle": "#3f5f4a", "cap": "#a8323c"},
    faces="front",
    aliases=("bottle rack",),
    tags=("kitchen",),
    shadow=(10, 220),
)
def wine_rack(pen: Pen) -> None:
    """Draw a wooden rack with the necks of bottles looking out."""
    pen.form("wood.deep", rectangle(8, 8, 214, 178, rounding=4), shade=4)
    for row in range(3):
        for col in range(4):
            x, y = 36 + 53 * col, 38 + 56 * row
            pen.oval("#2a2228", x, y, 23, 24)
            if (row + 2 * col) % 5 != 3:
                pen.form("bottle", ellipse(x, y + 2, 19, 19), shade=4, light=3)
                pen.form("cap", ellipse(x, y + 2, 9, 9), shade=2, light=2)
    for y in (4, 62, 118, 176):
        pen.form("wood", rectangle(4, y, 222, 10, rounding=3), shade=3, light=3)
    for x in (4, 58, 111, 164, 216):
        pen.form("wood", rectangle(x, 4, 9, 182, rounding=3), shade=2, light=2)


@draws(
    "potato masher",
    box=(110, 230),
    height_m=0.26,
    slots={"handle": WOOD, "metal": STEEL},
    faces="front",
    tags=("kitchen",),
    shadow=(20, 90),
)
def potato_masher(pen: Pen) -> None:
    """Draw a potato masher, its wavy foot down."""
    for x, foot in ((44, 26), (66, 84)):
        pen.line("metal", [(55, 96), (x, 128), (foot, 170), (foot, 206)], 7)
    for y in (206, 216):
        wave: list[tuple[float, float]] = [(8, y)]
        wave += [(8 + 13.4 * k, y + (7 if k % 2 else -5)) for k in range(1, 7)]
        pen.line("metal" if y > 210 else "metal.shade", [*wave, (102, y)], 7)
    pen.form(
        "handle", curve("44 14, 55 5, 66 14, 68 50, 63 100 .3, 47 100 .3, 42 50"), shade=5, light=3
    )
    pen.anchor("grip", 55, 54)


@draws(
    "cleaver",
    box=(250, 110),
    height_m=0.12,
    slots={"handle": "#5a3a2c", "steel": STEEL},
    recolour=("handle", "steel"),
    aliases=("meat cleaver", "butcher's knife", "chopper knife", "kitchen cleaver"),
    tags=("kitchen", "tool"),
    shadow=(20, 230),
)
def cleaver(pen: Pen) -> None:
    """Draw a meat cleaver, its handle to the left."""
    blade = curve("96 14 .2, 236 8 .2, 244 20, 242 88 .3, 228 100, 110 96 .2, 98 80 .2")
    hole = ellipse(224, 26, 8, 8)
    pen.form("steel", blade.plus(hole), shade=6, light=5)
    pen.line("steel.pale", [(110, 88), (232, 92)], 4)
    pen.form("steel.deep", rectangle(86, 24, 14, 26, rounding=3), shade=2)
    pen.form(
        "handle",
        curve("8 34, 22 22, 60 26, 92 24 .2, 92 50 .2, 56 52, 24 54, 10 46"),
        shade=5,
        light=3,
    )
    for x in (30, 52, 74):
        pen.oval(BRASS, x, 38, 4)
    pen.anchor("grip", 48, 38)


@draws(
    "camping stove",
    box=(170, 190),
    height_m=0.3,
    slots={"tank": "#3f6fb0", "metal": STEEL, "pot": "#8f98a6"},
    faces="front",
    aliases=("camp stove", "portable stove", "camping cooker", "bunsen stove"),
    tags=("camp", "kitchen"),
    shadow=(44, 126),
    is_lit_at_night=True,
)
def camping_stove(pen: Pen) -> None:
    """Draw a gas burner on its cartridge with a small pot on blue flames."""
    pen.line("pot.deep", [(134, 42), (166, 38)], 8)
    pen.form("pot", rectangle(36, 20, 98, 56, rounding=7), shade=7, light=5)
    pen.form("pot", rectangle(32, 16, 106, 10, rounding=5), shade=3, light=3)
    for x in (60, 85, 110):
        pen.fill(
            "#6fb7ff.raw",
            curve(f"{x - 9} 98 .2, {x - 6} 86, {x} 76 .1, {x + 6} 86, {x + 9} 98 .2"),
            alpha=0.85,
        )
    for x, y in ((34, 78), (136, 78)):
        pen.line("metal.deep", [(x, y), (x, 88), (85, 108)], 6)
    pen.form("metal", rectangle(48, 96, 74, 12, rounding=5), shade=3, light=3)
    pen.form("metal", rectangle(76, 106, 18, 22, rounding=3), shade=3, light=2)
    pen.line("metal.shade", [(94, 118), (116, 118)], 5)
    pen.form("#d6473f", ellipse(122, 118, 9, 9), shade=2, light=2)
    pen.form(
        "tank",
        curve("38 140, 52 126, 118 126, 132 140, 132 178 .3, 122 186, 48 186, 38 178 .3"),
        shade=8,
        light=5,
    )
    pen.box("#f0d35a", 38, 148, 94, 17)
    pen.anchor("top", 85, 20, size=90)


@draws(
    "kitchen tongs",
    box=(90, 240),
    height_m=0.3,
    slots={"metal": STEEL, "grip": DARK},
    faces="front",
    aliases=("tongs", "barbecue tongs", "salad tongs", "serving tongs", "grill tongs"),
    plural="kitchen tongs",
    tags=("kitchen",),
    shadow=(10, 80),
)
def kitchen_tongs(pen: Pen) -> None:
    """Draw a pair of tongs, open end down."""
    for s in (-1, 1):
        arm: list[Point] = [
            (45 + s * 4, 12),
            (45 + s * 18, 90),
            (45 + s * 32, 180),
            (45 + s * 24, 222),
        ]
        pen.form("metal" if s < 0 else "metal.shade", limb(arm, (12, 13, 13, 9)), shade=3, light=2)
        claw = curve(
            f"{45 + s * 36} 192, {45 + s * 38} 222, {45 + s * 16} 236, {45 + s * 12} 216,"
            f" {45 + s * 22} 196"
        )
        pen.form("metal", claw, shade=4, light=3)
        pen.form("grip", limb([(45 + s * 9, 50), (45 + s * 22, 118)], (15, 15)), shade=3, light=2)
    pen.form("metal", ellipse(45, 14, 14, 10), shade=3, light=2)
    pen.anchor("grip", 45, 84)


@draws(
    "goblet",
    box=(120, 200),
    height_m=0.2,
    slots={"metal": "#d9ac42", "gem": "#c8304a"},
    recolour=("metal", "gem"),
    faces="front",
    aliases=("chalice", "holy grail", "grail", "golden cup"),
    tags=("home", "fantasy"),
    shadow=(28, 92),
)
def goblet(pen: Pen) -> None:
    """Draw a goblet of gold set with gems."""
    pen.form(
        "metal",
        curve("14 14 .2, 106 14 .2, 104 60, 84 98, 68 112 .3, 52 112 .3, 36 98, 16 60"),
        shade=9,
        light=7,
    )
    pen.form("metal.light", ellipse(60, 15, 46, 9), shade=2)
    pen.oval("#7a2438", 60, 16, 39, 6)
    pen.form(
        "metal",
        curve("54 110 .2, 66 110 .2, 68 134, 64 166 .2, 56 166 .2, 52 134"),
        shade=3,
        light=2,
    )
    pen.form("metal", ellipse(60, 134, 14, 9), shade=3, light=3)
    pen.form(
        "metal", curve("50 162, 70 162, 100 186, 104 196 .2, 16 196 .2, 20 186"), shade=5, light=4
    )
    for x, y in ((30, 56), (60, 60), (90, 56)):
        pen.form("metal.deep", ellipse(x, y, 10, 11), shade=1)
        pen.form("gem", ellipse(x, y, 7, 8), shade=2, light=2)
    pen.anchor("grip", 60, 136)
    pen.anchor("inside", 60, 16, size=70)


@draws(
    "decanter",
    box=(140, 220),
    height_m=0.3,
    slots={"glass": "#dcebf2", "drink": "#b5622e"},
    recolour=("drink", "glass"),
    faces="front",
    aliases=("whiskey decanter", "wine decanter", "crystal decanter"),
    tags=("home",),
    shadow=(20, 120),
)
def decanter(pen: Pen) -> None:
    """Draw a cut-glass decanter with its stopper, half full."""
    pen.form("glass", ellipse(70, 24, 17, 19), shade=4, light=4)
    pen.form("glass", rectangle(60, 42, 20, 14, rounding=3), shade=3)
    body = curve(
        "56 54 .2, 84 54 .2, 86 92 .4, 120 116 .4, 126 204 .3, 14 204 .3, 20 116 .4, 54 92 .4"
    )
    pen.fill("glass", body, alpha=0.85)
    with pen.inside(body):
        pen.box("drink", 8, 138, 124, 80)
        pen.oval("drink.light", 70, 138, 54, 6)
        for k in range(7):
            x = 4 + 22 * k
            pen.line("#ffffff", [(x, 206), (x + 22, 150)], 2, alpha=0.5)
            pen.line("#ffffff", [(x + 22, 206), (x, 150)], 2, alpha=0.5)
    pen.edge("glass.deep", body, 2.4)
    pen.form("glass", rectangle(50, 50, 40, 9, rounding=4), shade=2, light=2)
    pen.line("#ffffff", [(30, 124), (26, 190)], 5, alpha=0.7)
    pen.anchor("grip", 70, 80)


@draws(
    "drinking horn",
    box=(200, 170),
    height_m=0.3,
    slots={"horn": "#e6d3ae", "metal": BRASS},
    aliases=("viking horn", "mead horn"),
    tags=("home", "fantasy"),
    shadow=(60, 150),
)
def drinking_horn(pen: Pen) -> None:
    """Draw a drinking horn with a rim of metal and foaming mead."""
    horn = limb([(150, 36), (136, 96), (84, 138), (20, 130)], (76, 58, 34, 8))
    pen.form("horn", horn, shade=9, light=6)
    with pen.inside(horn):
        pen.limb("#5a4636", [(70, 142), (12, 128)], (40, 16), alpha=0.75)
        pen.line("metal", [(96, 96), (118, 154)], 9)
    pen.form("metal", limb([(112, 28), (190, 44)], (20, 20)), shade=4, light=3)
    for x, y, r in ((126, 20, 12), (146, 17, 14), (168, 24, 12), (182, 34, 8)):
        pen.form("#fbf3df", ellipse(x, y, r, r * 0.9), shade=2)
    pen.form("metal", ellipse(20, 130, 8, 8), shade=2, light=2)
    pen.anchor("grip", 132, 96)
