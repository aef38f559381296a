"""Owns the drawings of tools of workshop and building site: chainsaw, pliers, vice, crowbar.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, rectangle, ring
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD = "#aab4c0", "#34363f", "#b9783f"


@draws(
    "chainsaw",
    box=(280, 130),
    height_m=0.3,
    slots={"body": "#e0742f", "steel": STEEL, "grip": DARK},
    aliases=("chain saw", "power saw"),
    tags=("tool", "forest"),
    shadow=(20, 130),
)
def chainsaw(pen: Pen) -> None:
    """Draw a chainsaw, its blade to the right."""
    bar = rectangle(116, 62, 156, 32, rounding=16)
    pen.form("steel.deep", bar, shade=4)
    for k in range(13):
        x = 124 + 11 * k
        pen.poly("grip", [(x, 60), (x + 7, 60), (x + 3, 66)])
        pen.poly("grip", [(x, 96), (x + 7, 96), (x + 3, 90)])
    pen.form("steel", rectangle(116, 67, 148, 22, rounding=11), shade=4, light=3)
    pen.edge("grip", curve("16 96, 6 74, 14 40, 34 34, 54 44"), 11)
    pen.edge("grip", curve("70 54, 74 16, 100 12, 118 22, 122 56"), 9)
    body = curve(
        "20 60, 34 48 .3, 84 42, 124 48 .3, 134 66, 134 104 .3, 118 120, 40 120 .3, 20 104"
    )
    pen.form("body", body, shade=9, light=5)
    pen.form("grip", rectangle(112, 54, 18, 56, rounding=6), shade=4, light=2)
    pen.form("body.pale", rectangle(42, 58, 44, 16, rounding=5), shade=3)
    for k in range(5):
        pen.line("body.deep", [(44 + k * 9, 86), (44 + k * 9, 108)], 4)
    pen.form("steel", ellipse(100, 100, 8, 8), shade=2, light=2)
    pen.anchor("grip", 96, 20)


@draws(
    "pliers",
    box=(120, 210),
    height_m=0.2,
    slots={"grip": "#d6473f", "steel": STEEL},
    faces="front",
    aliases=("pair of pliers", "pincers", "wire cutters"),
    plural="pliers",
    tags=("tool",),
    shadow=(20, 100),
)
def pliers(pen: Pen) -> None:
    """Draw a pair of pliers, jaws up, its grips a little open."""
    for side in (-1, 1):
        handle: list[Point] = [
            (60 - side * 6, 78),
            (60 + side * 22, 104),
            (60 + side * 36, 150),
            (60 + side * 40, 202),
        ]
        pen.limb("steel.shade", handle[:2], (17, 16))
        pen.form("grip", limb(handle[1:], (18, 17, 14)), shade=5, light=3)
    for side in (-1, 1):
        jaw = polygon(
            [(60, 6), (60 + side * 12, 8), (60 + side * 22, 50), (60 + side * 20, 78), (60, 78)],
            rounding=5,
        )
        pen.form("steel", jaw, shade=4, light=3)
        for y in (18, 24, 30, 36):
            pen.line("steel.deep", [(60, y), (60 + side * 9, y)], 2)
    pen.line("steel.line", [(60, 8), (60, 56)], 2)
    pen.form("steel", ellipse(60, 74, 21, 20), shade=5, light=4)
    pen.form("steel.deep", ellipse(60, 74, 7, 7), shade=2)
    pen.anchor("grip", 60, 140)


@draws(
    "hacksaw",
    box=(240, 110),
    height_m=0.16,
    slots={"frame": "#3f6fb0", "steel": STEEL},
    aliases=("hack saw", "bow saw", "coping saw", "fretsaw"),
    tags=("tool",),
    shadow=(16, 224),
)
def hacksaw(pen: Pen) -> None:
    """Draw a hacksaw: a thin blade stretched in a frame, its grip to the left."""
    pen.line("frame", [(60, 70), (62, 18), (76, 12), (216, 12), (228, 20), (228, 78)], 9)
    pen.line("frame.light", [(74, 9.6), (214, 9.6)], 2)
    teeth: list[Point] = [(52, 78), (230, 78)]
    for k in range(22):
        x = 228 - 8 * k
        teeth += [(x, 88), (x - 4, 84)]
    pen.form("steel", polygon([*teeth, (52, 86)]), shade=1.5, light=1.5)
    grip = curve("58 58, 70 66, 66 92, 50 104, 26 104, 10 92, 8 68, 24 54, 40 60")
    hole = curve("46 72, 52 82, 44 92, 28 92, 20 82, 26 72")
    pen.form("frame.shade", grip.plus(hole), shade=5, light=3)
    pen.anchor("grip", 34, 66)


@draws(
    "vice",
    box=(240, 170),
    height_m=0.25,
    slots={"iron": "#4f7396", "steel": STEEL},
    aliases=("vise", "bench vice", "bench vise"),
    tags=("tool",),
    shadow=(60, 190),
)
def vice(pen: Pen) -> None:
    """Draw a bench vice with open jaws and its turning bar."""
    pen.form(
        "iron",
        polygon([(78, 120), (164, 120), (186, 168), (58, 168)], rounding=4),
        shade=6,
        light=3,
    )
    pen.form("steel", rectangle(18, 80, 130, 18, rounding=5), shade=4, light=3)
    pen.form(
        "iron",
        curve("104 34 .2, 150 34 .2, 158 64, 168 90, 160 124 .2, 84 124 .2, 88 92, 104 78"),
        shade=7,
        light=4,
    )
    pen.form(
        "iron", curve("40 34 .2, 72 34 .2, 76 78, 76 112 .2, 34 112 .2, 36 74"), shade=6, light=4
    )
    for x in (66, 100):
        pen.form("steel", rectangle(x, 30, 11, 28, rounding=2), shade=3, light=2)
    pen.form("steel", rectangle(10, 84, 18, 22, rounding=5), shade=3, light=2)
    pen.limb("steel.light", [(16, 44), (20, 150)], (6, 6))
    for y in (42, 152):
        pen.form("steel", ellipse(18 if y > 99 else 15, y, 7, 7), shade=2, light=2)
    pen.form("iron.light", rectangle(160, 78, 62, 14, rounding=5), shade=3)
    for x in (74, 170):
        pen.oval("steel.deep", x, 156, 6, 4)
    pen.anchor("inside", 89, 44, size=22)
    pen.anchor("top", 128, 34, size=40)


@draws(
    "clamp",
    box=(150, 210),
    height_m=0.25,
    slots={"iron": "#c8453c", "steel": STEEL},
    faces="front",
    aliases=("g-clamp", "c-clamp", "screw clamp", "g clamp"),
    tags=("tool",),
    shadow=(40, 110),
)
def clamp(pen: Pen) -> None:
    """Draw a G-clamp with its screw below."""
    frame = polygon(
        [
            (40, 8),
            (128, 8),
            (144, 26),
            (144, 128),
            (128, 146),
            (34, 146),
            (34, 118),
            (112, 118),
            (112, 40),
            (40, 40),
        ],
        rounding=9,
    )
    pen.form("iron", frame, shade=7, light=4)
    pen.form("steel", rectangle(36, 36, 26, 12, rounding=3), shade=3, light=2)
    pen.form("steel", rectangle(43, 76, 13, 118), shade=3, light=2)
    for y in range(84, 188, 7):
        pen.line("steel.deep", [(43, y + 3), (56, y)], 2)
    pen.form("iron", rectangle(30, 112, 39, 34, rounding=6), shade=5, light=3)
    pen.form("steel", rectangle(34, 70, 31, 11, rounding=4), shade=3, light=2)
    pen.limb("steel", [(12, 192), (88, 192)], (8, 8))
    for x in (12, 88):
        pen.form("steel", ellipse(x, 192, 7, 8), shade=2, light=2)
    pen.anchor("grip", 138, 80)


@draws(
    "crowbar",
    box=(80, 280),
    height_m=0.7,
    slots={"steel": "#4f6c8a"},
    aliases=("pry bar", "jemmy", "wrecking bar"),
    tags=("tool",),
    shadow=(20, 60),
)
def crowbar(pen: Pen) -> None:
    """Draw a crowbar, its hook up."""
    spine: list[Point] = [
        (70, 52),
        (64, 20),
        (40, 12),
        (22, 34),
        (24, 80),
        (26, 180),
        (26, 246),
        (14, 274),
    ]
    pen.form("steel", limb(spine, (8, 14, 14, 13, 12, 12, 14, 8)), shade=4, light=3)
    pen.line("steel.pale", [(22, 70), (23, 230)], 2.4, alpha=0.8)
    pen.line("steel.line", [(68, 50), (66, 34)], 2)
    pen.anchor("grip", 26, 190)


@draws(
    "jackhammer",
    box=(130, 290),
    height_m=1.2,
    slots={"body": "#e0b23c", "steel": STEEL, "grip": DARK},
    faces="front",
    aliases=("pneumatic drill", "jack hammer", "road drill"),
    tags=("tool", "road"),
    shadow=(44, 86),
)
def jackhammer(pen: Pen) -> None:
    """Draw a pneumatic drill, its chisel down."""
    pen.form(
        "steel", polygon([(58, 196), (72, 196), (71, 258), (65, 288), (59, 258)]), shade=3, light=2
    )
    pen.line("grip", [(88, 66), (112, 70), (122, 110), (116, 170)], 6)
    pen.limb("grip", [(8, 26), (122, 26)], (17, 17))
    for x in (12, 96):
        pen.form("grip", rectangle(x, 15, 24, 22, rounding=8), shade=4, light=3)
    pen.form("body", rectangle(42, 18, 46, 30, rounding=8), shade=5, light=3)
    pen.form(
        "body", polygon([(40, 46), (90, 46), (84, 172), (46, 172)], rounding=8), shade=8, light=5
    )
    for y in (70, 88, 106):
        pen.line("body.deep", [(50, y), (80, y)], 4)
    pen.form("steel", rectangle(48, 168, 34, 18, rounding=4), shade=4, light=3)
    pen.form("steel.shade", rectangle(53, 184, 24, 18, rounding=4), shade=3)
    pen.anchor("grip", 65, 26)


@draws(
    "sawhorse",
    box=(230, 170),
    height_m=0.75,
    slots={"wood": "#c99656"},
    aliases=("trestle", "saw horse", "trestles"),
    tags=("tool",),
    shadow=(10, 220),
)
def sawhorse(pen: Pen) -> None:
    """Draw a carpenter's trestle: a beam on four splayed legs."""
    for a, b in ((54, 36), (186, 204)):
        pen.limb("wood.deep", [(a, 40), (b, 160)], (13, 12))
    pen.form("wood", rectangle(8, 22, 214, 26, rounding=3), shade=6, light=4)
    for a, b in ((38, 12), (170, 150), (202, 222)):
        if b == 150:
            continue
        pen.form("wood", limb([(a, 28), (b, 168)], (15, 14), is_blunt=True), shade=4, light=3)
    pen.form("wood.shade", limb([(28, 104), (206, 104)], (13, 13), is_blunt=True), shade=3)
    for y in (30, 38):
        pen.line("wood.shade", [(20, y), (90, y + 2), (208, y)], 1.6, alpha=0.7)
    pen.anchor("top", 115, 24, size=190)


@draws(
    "scythe",
    box=(240, 330),
    height_m=1.7,
    slots={"wood": "#a8743f", "steel": STEEL},
    variants=("upright", "swung"),
    tags=("tool", "farm"),
    shadow=(60, 130),
)
def scythe(pen: Pen) -> None:
    """Draw a scythe, its long curved blade up and to the right; or down, where it is swung."""
    if pen.variant == "swung":
        _swung_scythe(pen)
        return
    pen.form(
        "wood",
        limb([(62, 26), (84, 120), (74, 230), (96, 326)], (10, 11, 11, 11)),
        shade=3,
        light=2,
    )
    for x, y, dx in ((80, 108, 28), (79, 190, -26)):
        pen.form("wood", limb([(x, y), (x + dx, y - 10)], (9, 11)), shade=2, light=2)
    blade = curve("46 26 .2, 74 10, 130 6, 190 32, 234 92 .1, 176 52, 120 36, 70 40, 48 44 .2")
    pen.form("steel", blade, shade=5, light=3)
    pen.line("steel.pale", [(80, 34), (124, 32), (180, 52), (226, 84)], 2.4)
    pen.form("steel.deep", rectangle(48, 22, 26, 22, rounding=4), shade=3)
    pen.anchor("grip", 79, 150)


def _swung_scythe(pen: Pen) -> None:
    pen.form(
        "wood",
        limb([(104, 4), (126, 100), (114, 200), (122, 276)], (10, 11, 11, 11)),
        shade=3,
        light=2,
    )
    for x, y, dx in ((112, 34, 28), (119, 150, -26)):
        pen.form("wood", limb([(x, y), (x + dx, y - 10)], (9, 11)), shade=2, light=2)
    blade = curve("106 270 .2, 134 264, 176 272, 214 296, 236 328 .1, 196 307, 158 295, 108 295 .2")
    pen.form("steel", blade, shade=5, light=3)
    pen.line("steel.pale", [(118, 274), (170, 281), (214, 307)], 2.4)
    pen.form("steel.deep", rectangle(108, 267, 26, 24, rounding=4), shade=3)
    pen.anchor("grip", 120, 130)


@draws(
    "sickle",
    box=(170, 200),
    height_m=0.4,
    slots={"wood": "#a8743f", "steel": STEEL},
    aliases=("reaping hook",),
    tags=("tool", "farm"),
    shadow=(60, 110),
)
def sickle(pen: Pen) -> None:
    """Draw a sickle, its curved blade up."""
    blade = curve(
        "74 134 .2, 92 134 .2, 120 122, 136 90, 126 54, 92 26, 44 10 .1, 100 14, 146 44, 160 92,"
        "142 130, 100 146, 76 146 .2"
    )
    pen.form("steel", blade, shade=5, light=3)
    pen.form("wood", limb([(84, 138), (80, 164), (78, 194)], (13, 16, 15)), shade=4, light=3)
    pen.form("steel.deep", rectangle(75, 132, 20, 12, rounding=3), shade=2)
    pen.anchor("grip", 80, 168)


@draws(
    "hoe",
    box=(100, 290),
    height_m=1.5,
    slots={"handle": WOOD, "steel": "#7d8794"},
    recolour=("handle", "steel"),
    aliases=("garden hoe",),
    tags=("tool", "garden"),
    shadow=(30, 90),
)
def hoe(pen: Pen) -> None:
    """Draw a garden hoe, its blade down."""
    pen.limb("handle", [(34, 6), (34, 250)], (9, 10))
    pen.line("handle.light", [(31.6, 14), (31.6, 236)], 2)
    pen.line("steel", [(34, 240), (40, 256), (60, 252), (66, 244)], 8)
    pen.form(
        "steel", polygon([(54, 236), (94, 232), (98, 286), (50, 288)], rounding=3), shade=5, light=3
    )
    pen.line("steel.pale", [(54, 282), (94, 280)], 3)
    pen.anchor("grip", 34, 100)


@draws(
    "spray can",
    box=(90, 220),
    height_m=0.2,
    slots={"can": "#3fa7c4", "cap": "#f2f2ef"},
    faces="front",
    aliases=("spray paint", "spray paint can", "aerosol", "aerosol can", "hairspray"),
    tags=("tool",),
    shadow=(12, 78),
)
def spray_can(pen: Pen) -> None:
    """Draw a spray can with a splash of its paint on the label."""
    pen.form("cap", rectangle(36, 4, 18, 18, rounding=4), shade=3, light=2)
    pen.oval("#34363f", 38, 12, 3)
    pen.form(STEEL, curve("14 60 .2, 22 34, 34 22 .3, 56 22 .3, 68 34, 76 60 .2"), shade=5, light=4)
    pen.form("can", rectangle(12, 52, 66, 160, rounding=5), shade=8, light=5)
    pen.form(STEEL, rectangle(10, 50, 70, 9, rounding=3), shade=3, light=2)
    pen.form(STEEL, rectangle(10, 206, 70, 10, rounding=3), shade=3, light=2)
    pen.box("cap", 12, 88, 66, 84)
    pen.blob("can", [(44, 102), (62, 112), (64, 134), (52, 150), (34, 154), (24, 138), (28, 116)])
    for x, y, r in ((64, 152, 4), (22, 110, 3.4), (66, 104, 3)):
        pen.oval("can", x, y, r)
    pen.line("can.pale", [(20, 62), (20, 202)], 3.4, alpha=0.7)
    pen.anchor("grip", 45, 130)


@draws(
    "bellows",
    box=(120, 230),
    height_m=0.5,
    slots={"wood": "#a8683a", "leather": "#5a3a2c", "brass": "#d6a83f"},
    faces="front",
    aliases=("fire bellows",),
    plural="bellows",
    tags=("tool",),
    shadow=(40, 80),
)
def bellows(pen: Pen) -> None:
    """Draw a pair of bellows, its nozzle down."""
    pen.form(
        "brass", polygon([(53, 176), (67, 176), (63, 226), (57, 226)], rounding=2), shade=3, light=2
    )
    for x in (48, 72):
        pen.form("wood.shade", limb([(x, 52), (x, 10)], (11, 12)), shade=2)
    pen.form(
        "leather",
        curve("28 62, 60 44, 92 62, 110 104, 92 146, 70 176 .3, 50 176 .3, 28 146, 10 104"),
        shade=6,
    )
    for k in range(3):
        pen.edge(
            "leather.line",
            curve(
                "28 62, 60 44, 92 62, 110 104, 92 146, 70 176 .3, 50 176 .3, 28 146, 10 104"
            ).scaled(0.97 - 0.05 * k, 0.97 - 0.05 * k, 60, 112),
            1.6,
        )
    pen.form(
        "wood",
        curve("38 68, 60 56, 82 68, 96 104, 80 142, 66 172 .3, 54 172 .3, 40 142, 24 104"),
        shade=6,
        light=4,
    )
    for x, y in ring(60, 108, 30, 8):
        pen.oval("brass", x, y * 1.0, 3)
    pen.oval("wood.line", 60, 108, 8)
    pen.anchor("grip", 60, 24)


@draws(
    "pulley",
    box=(110, 230),
    height_m=0.5,
    slots={"wheel": "#c99656", "iron": "#5f6875", "rope": "#d9b878"},
    faces="front",
    aliases=("pulley wheel", "block and tackle", "hoist"),
    stance="hang",
    tags=("tool",),
    shadow=(30, 80),
)
def pulley(pen: Pen) -> None:
    """Draw a pulley that hangs on a hook, its rope over the wheel."""
    pen.line("iron", [(55, 50), (55, 30), (40, 22), (40, 8), (58, 5), (66, 14)], 6)
    for x in (17, 93):
        pen.line("rope", [(x, 100), (x, 222)], 7)
        for y in range(108, 222, 8):
            pen.line("rope.shade", [(x - 3, y + 3), (x + 3, y)], 1.6)
    pen.form("rope", ellipse(55, 98, 42, 42), shade=4)
    pen.form("wheel", ellipse(55, 98, 34, 34), shade=6, light=4)
    for x, y in ring(55, 98, 20, 5):
        pen.oval("wheel.deep", x, y, 6)
    pen.form(
        "iron", polygon([(42, 44), (68, 44), (66, 118), (44, 118)], rounding=6), shade=4, light=3
    )
    pen.form("iron.light", ellipse(55, 98, 7, 7), shade=2)
    pen.line("iron", [(17, 216), (17, 226)], 8)


@draws(
    "generator",
    box=(230, 170),
    height_m=0.55,
    slots={"tank": "#d6473f", "frame": DARK, "steel": STEEL},
    aliases=("power generator", "petrol generator", "diesel generator"),
    tags=("tool",),
    shadow=(12, 218),
)
def generator(pen: Pen) -> None:
    """Draw a portable generator in its frame of tubes."""
    pen.form("steel", rectangle(30, 74, 70, 74, rounding=6), shade=6, light=4)
    for k in range(6):
        pen.line("steel.deep", [(38, 84 + k * 10), (92, 84 + k * 10)], 4)
    pen.form("#4f5662", rectangle(104, 82, 92, 66, rounding=5), shade=5, light=3)
    for x in (122, 150, 178):
        pen.form("#e9e9e4", ellipse(x, 104, 11, 11), shade=2)
        pen.oval(DARK, x - 3, 104, 1.8)
        pen.oval(DARK, x + 3, 104, 1.8)
    pen.box("#7ce0a2.lit", 116, 128, 12, 8, rounding=2)
    pen.box("tank", 140, 126, 22, 12, rounding=3)
    pen.form("tank", rectangle(28, 28, 172, 44, rounding=12), shade=7, light=5)
    pen.form(DARK, rectangle(98, 18, 28, 14, rounding=4), shade=3, light=2)
    for x in (12, 214):
        pen.line("frame", [(x, 166), (x, 20), (x + (8 if x < 100 else -8), 12)], 8)
    pen.line("frame", [(18, 12), (208, 12)], 8)
    pen.line("frame", [(8, 156), (218, 156)], 9)
    pen.anchor("top", 115, 12, size=160)


@draws(
    "circular saw",
    box=(230, 170),
    height_m=0.3,
    slots={"body": "#3f8f9f", "steel": STEEL, "grip": DARK},
    aliases=("power circular saw", "buzz saw"),
    tags=("tool",),
    shadow=(20, 210),
)
def circular_saw(pen: Pen) -> None:
    """Draw a hand-held circular saw on its sole."""
    teeth: list[Point] = []
    outer, inner = ring(128, 104, 62, 30), ring(128, 104, 54, 30, start=-84)
    for a, b in zip(outer, inner, strict=True):
        teeth += [a, b]
    pen.form("steel", polygon(teeth), shade=5, light=4)
    pen.form("steel.light", rectangle(8, 136, 214, 12, rounding=3), shade=3)
    grip = curve("20 74, 40 34, 90 22, 134 34 .3, 138 56, 104 50, 72 60, 56 96, 34 104")
    pen.form("grip", grip, shade=5, light=3)
    cover = curve("62 130 .1, 62 96, 90 54, 128 42, 168 52, 194 96, 194 130 .1")
    pen.form("body", cover, shade=8, light=5)
    pen.form("body.shade", ellipse(128, 104, 24, 24), shade=3)
    pen.form("steel", ellipse(128, 104, 8, 8), shade=2, light=2)
    pen.form("body", rectangle(150, 62, 62, 36, rounding=10), shade=5, light=3)
    pen.anchor("grip", 84, 36)


@draws(
    "blowtorch",
    box=(190, 210),
    height_m=0.3,
    slots={"tank": "#3f6fb0", "brass": "#d6a83f"},
    aliases=("blow torch", "gas torch", "blowlamp"),
    tags=("tool",),
    shadow=(16, 92),
    is_lit_at_night=True,
)
def blowtorch(pen: Pen) -> None:
    """Draw a gas torch with a blue flame to the right."""
    if pen.is_night:
        pen.glow("#7fc4ff.lit", 158, 32, 30, alpha=0.6)
    pen.fill("#6fb7ff.raw", curve("112 20 .2, 150 20, 184 32 .1, 150 46, 112 44 .2"), alpha=0.75)
    pen.fill("#e9f6ff.raw", curve("112 26 .2, 134 26, 154 32 .1, 134 39, 112 39 .2"))
    pen.form(
        "brass",
        limb([(54, 70), (54, 44), (74, 32), (114, 32)], (12, 12, 13, 20), is_blunt=True),
        shade=4,
        light=3,
    )
    pen.form("brass", rectangle(38, 62, 32, 18, rounding=4), shade=3, light=2)
    pen.form("#34363f", ellipse(26, 66, 12, 9), shade=2, light=2)
    pen.form(
        "tank",
        curve("16 106, 26 88, 54 78, 82 88, 92 106, 92 200 .3, 84 207, 24 207, 16 200 .3"),
        shade=9,
        light=5,
    )
    pen.box("#f0d35a", 16, 128, 76, 38)
    pen.poly("#d6473f", [(54, 134), (66, 158), (42, 158)], rounding=4)
    pen.line("tank.pale", [(24, 104), (24, 196)], 3, alpha=0.7)
    pen.anchor("grip", 54, 140)


@draws(
    "hand pump",
    box=(180, 260),
    height_m=1.4,
    slots={"iron": "#3f7a62", "stone": "#b4aea2"},
    aliases=("water pump", "well pump", "village pump"),
    tags=("farm", "garden"),
    shadow=(20, 150),
)
def hand_pump(pen: Pen) -> None:
    """Draw an old iron pump with its curved handle."""
    pen.line("iron.shade", [(84, 66), (46, 74), (24, 116), (12, 172)], 9)
    pen.oval("iron.shade", 12, 172, 7)
    pen.form("iron", rectangle(78, 64, 36, 166, rounding=4), shade=6, light=4)
    pen.form("iron", curve("74 66 .2, 78 40, 96 14 .2, 114 40, 118 66 .2"), shade=4, light=3)
    pen.oval("iron.light", 96, 12, 6)
    spout = limb([(108, 104), (142, 104), (154, 132)], (20, 18, 17), is_blunt=True)
    pen.form("iron", spout, shade=5, light=3)
    for y in (84, 150, 200):
        pen.form("iron", rectangle(72, y, 48, 11, rounding=4), shade=3, light=2)
    pen.fill("#8fd0ea", limb([(154, 134), (156, 180), (155, 236)], (7, 8, 9)), alpha=0.85)
    pen.form("stone", rectangle(10, 228, 164, 30, rounding=4), shade=5, light=3)
    pen.line("stone.shade", [(92, 230), (92, 258)], 2)


@draws(
    "soldering iron",
    box=(90, 240),
    height_m=0.25,
    slots={"grip": "#e0742f", "steel": STEEL},
    faces="front",
    tags=("tool",),
    shadow=(30, 60),
)
def soldering_iron(pen: Pen) -> None:
    """Draw a soldering iron, its hot tip down, with its cord."""
    pen.line("#34363f", [(42, 14), (60, 6), (78, 20), (80, 70), (70, 120)], 5)
    pen.form(
        "grip", curve("32 18, 42 10, 52 18, 54 60, 52 104 .3, 32 104 .3, 30 60"), shade=5, light=3
    )
    for y in (74, 84, 94):
        pen.line("grip.deep", [(32, y), (52, y)], 3)
    pen.form("steel", rectangle(36, 102, 12, 84, rounding=2), shade=3, light=2)
    pen.form("steel.deep", polygon([(38, 184), (46, 184), (43, 220), (41, 220)]), shade=2)
    pen.oval("#ff8a3d.raw", 42, 222, 4, 7)
    pen.line("#d8dbe2", [(44, 214), (56, 200), (50, 186), (62, 172)], 2.4, alpha=0.7)
    pen.anchor("grip", 42, 60)
