"""Owns the drawings of more things of the house: filing cabinet, ceiling fan, cat tree, pacifier.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Point,
    ellipse,
    limb,
    polygon,
    rectangle,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD, BRASS = "#c3cad3", "#34363f", "#a8683a", "#d6a83f"


@draws(
    "filing cabinet",
    box=(140, 240),
    height_m=1.3,
    slots={"steel": "#8f9bab", "handle": "#e4e8ec"},
    faces="front",
    aliases=("file cabinet", "filing cupboard"),
    tags=("office",),
    shadow=(10, 130),
)
def filing_cabinet(pen: Pen) -> None:
    """Draw a steel filing cabinet of four drawers."""
    pen.form("steel", rectangle(8, 6, 124, 230, rounding=5), shade=8, light=5)
    for k in range(4):
        y = 16 + 55 * k
        pen.form("steel.light", rectangle(16, y, 108, 48, rounding=3), shade=4, light=3)
        pen.box("#f7f3ea", 52, y + 8, 36, 12, rounding=2)
        pen.form("handle", rectangle(48, y + 27, 44, 9, rounding=4), shade=2, light=2)
    pen.anchor("top", 70, 8, size=110)


@draws(
    "ceiling fan",
    box=(300, 130),
    height_m=0.5,
    slots={"blade": WOOD, "metal": BRASS, "lamp": "#fbeecb"},
    faces="front",
    aliases=("overhead fan",),
    stance="hang",
    tags=("home",),
    shadow=(100, 200),
    is_lit_at_night=True,
)
def ceiling_fan(pen: Pen) -> None:
    """Draw a ceiling fan with a lamp below."""
    pen.form("metal", rectangle(130, 2, 40, 12, rounding=5), shade=3, light=2)
    pen.form("metal", rectangle(145, 10, 10, 44), shade=3, light=2)
    for a, b, y in ((150, 60, 56), (150, 240, 56)):
        pen.form("blade.deep", limb([(a, 66), (b, y)], (18, 26), is_blunt=True), shade=3)
    for b in (6, 294):
        pen.form("blade", limb([(150, 72), (b, 76)], (20, 34), is_blunt=True), shade=4, light=3)
    pen.form("blade.light", limb([(152, 76), (176, 96)], (22, 32)), shade=4)
    pen.form("metal", curve("116 62, 150 50, 184 62, 180 84, 150 92, 120 84"), shade=5, light=4)
    if pen.is_night:
        pen.glow("lamp.lit", 150, 104, 26, alpha=0.6)
    pen.form(
        "lamp.lit" if pen.is_night else "lamp",
        curve("124 90 .2, 176 90 .2, 170 114, 150 124, 130 114"),
        shade=4,
    )


@draws(
    "air conditioner",
    box=(260, 110),
    height_m=0.3,
    slots={"body": "#f0f1f2", "vent": "#8f98a6"},
    faces="front",
    aliases=("air conditioning unit", "ac unit", "aircon", "air con"),
    stance="wall",
    tags=("home",),
    shadow=(20, 240),
)
def air_conditioner(pen: Pen) -> None:
    """Draw an air conditioner for the wall, cool air under it."""
    for x in (70, 130, 190):
        air: list[tuple[float, float]] = [(x, 84), (x - 6, 92), (x + 4, 99), (x - 2, 107)]
        pen.line("#9fd3ea", air, 3, alpha=0.8)
    pen.form("body", rectangle(6, 6, 248, 74, rounding=12), shade=7, light=4)
    pen.form("vent", rectangle(20, 58, 220, 14, rounding=6), shade=3)
    for k in range(12):
        pen.line("vent.deep", [(32 + 18 * k, 60), (38 + 18 * k, 70)], 2)
    pen.line("body.shade", [(20, 44), (240, 44)], 2)
    pen.box("#7ce0a2.lit", 214, 26, 20, 7, rounding=3)


@draws(
    "workbench",
    box=(280, 190),
    height_m=1.1,
    slots={"wood": "#c08a4e", "iron": "#5f6875"},
    aliases=("work bench", "carpenter's bench", "tool bench"),
    tags=("tool",),
    shadow=(14, 266),
)
def workbench(pen: Pen) -> None:
    """Draw a carpenter's bench with a vice, a shelf and a drawer."""
    for x in (30, 226):
        pen.form("wood.shade", rectangle(x, 58, 24, 128), shade=4)
    pen.form("wood.shade", rectangle(24, 146, 232, 16, rounding=2), shade=4)
    for x, w, h, tone in (
        (70, 44, 26, "#c8453c"),
        (130, 30, 34, "#5a8f6b"),
        (172, 40, 20, "#8f98a6"),
    ):
        pen.form(tone, rectangle(x, 146 - h, w, h, rounding=3), shade=4, light=2)
    pen.form("wood", rectangle(96, 60, 90, 32, rounding=3), shade=4, light=3)
    pen.form("iron", ellipse(141, 76, 8, 6), shade=2, light=2)
    pen.form("wood", rectangle(6, 36, 262, 26, rounding=4), shade=6, light=4)
    for y in (44, 52):
        pen.line("wood.shade", [(20, y), (120, y + 2), (250, y)], 1.6, alpha=0.7)
    pen.form("wood", rectangle(232, 40, 30, 52, rounding=4), shade=4, light=3)
    pen.form("iron", rectangle(256, 60, 22, 9, rounding=4), shade=2)
    pen.line("iron", [(272, 44), (272, 86)], 5)
    pen.anchor("top", 130, 38, size=220)


@draws(
    "venetian blinds",
    box=(220, 200),
    height_m=1.3,
    slots={"slat": "#f1ede2", "sky": "#9fd0ea"},
    faces="front",
    aliases=("blinds", "window blinds", "window blind", "roller blind"),
    plural="venetian blinds",
    stance="wall",
    tags=("home",),
    shadow=(10, 210),
)
def venetian_blinds(pen: Pen) -> None:
    """Draw a window behind half-open blinds."""
    pen.form("#f7f5ef", rectangle(6, 14, 208, 182, rounding=3), shade=4, light=3)
    pen.fill("sky", rectangle(18, 24, 184, 160), to="#e9f4f8")
    pen.line("#f7f5ef", [(110, 24), (110, 184)], 6)
    for k in range(11):
        y = 24 + 13 * k
        pen.form("slat", rectangle(12, y, 196, 8, rounding=3), shade=2, light=2)
    pen.form("slat", rectangle(8, 6, 204, 16, rounding=5), shade=3, light=3)
    for x in (56, 164):
        pen.line("slat.deep", [(x, 20), (x, 164)], 2)
    pen.line("slat.deep", [(192, 20), (192, 178)], 2)
    pen.form(WOOD, ellipse(192, 182, 5, 7), shade=1)


@draws(
    "cuckoo clock",
    box=(150, 240),
    height_m=0.5,
    slots={"wood": "#8a5230", "roof": "#6a3b24", "leaf": "#5f8f4a"},
    faces="front",
    stance="wall",
    tags=("home",),
    shadow=(20, 130),
)
def cuckoo_clock(pen: Pen) -> None:
    """Draw a cuckoo clock like a small house, the bird out, cones on chains."""
    for x, y in ((56, 222), (96, 208)):
        pen.line(BRASS, [(x, 150), (x, y - 12)], 2.4)
        pen.form(
            "roof",
            curve(
                f"{x - 7} {y - 10}, {x} {y - 16}, {x + 7} {y - 10}, {x + 5} {y + 10},"
                f" {x} {y + 16}, {x - 5} {y + 10}"
            ),
            shade=2,
            light=2,
        )
    pen.line("wood.shade", [(75, 150), (75, 184)], 4)
    pen.form(BRASS, ellipse(75, 190, 11, 11), shade=3, light=2)
    pen.form(
        "wood", polygon([(22, 62), (75, 16), (128, 62), (128, 152), (22, 152)]), shade=7, light=4
    )
    pen.form(
        "roof",
        polygon([(75, 4), (146, 66), (134, 78), (75, 26), (16, 78), (4, 66)], rounding=3),
        shade=5,
        light=3,
    )
    pen.form("#3a2a22", curve("62 66 .1, 62 50, 75 40, 88 50, 88 66 .1"), shade=2)
    pen.form("#f2c64a", curve("68 62, 70 52, 78 48, 86 54, 96 57 .2, 86 61, 80 67, 72 67"), shade=2)
    pen.oval(DARK, 82, 54, 1.8)
    pen.form("#f7efdc", ellipse(75, 106, 32, 32), shade=4, light=3)
    for x, y in ring(75, 106, 25, 12):
        pen.oval("wood.deep", x, y, 2.4)
    pen.limb(DARK, [(75, 106), (75, 86)], (4, 2))
    pen.limb(DARK, [(75, 106), (89, 112)], (4, 2))
    for x, y, a in (
        (22, 148, -160),
        (128, 148, -20),
        (34, 158, 150),
        (116, 158, 30),
        (75, 160, 90),
    ):
        with pen.turned(a, x, y):
            pen.form(
                "leaf",
                curve(f"{x} {y} .2, {x + 10} {y - 8}, {x + 22} {y} .1, {x + 10} {y + 8}"),
                shade=2,
                light=1,
            )


@draws(
    "projector",
    box=(220, 120),
    height_m=0.14,
    slots={"body": "#e9eaec", "lens": "#3a4657"},
    aliases=("video projector", "beamer", "film projector", "movie projector", "slide projector"),
    tags=("office",),
    shadow=(20, 160),
    is_lit_at_night=True,
)
def projector(pen: Pen) -> None:
    """Draw a projector that throws its beam to the right."""
    pen.fill(
        "#fff3c4.raw",
        polygon([(150, 48), (218, 6), (218, 114), (150, 84)]),
        alpha=0.55,
        slope="across",
        fade=0.1,
        to="#fff3c4.raw",
    )
    pen.form("body", rectangle(8, 26, 144, 76, rounding=12), shade=7, light=4)
    pen.line("body.shade", [(10, 78), (150, 78)], 2)
    for k in range(6):
        pen.line("body.deep", [(24 + 9 * k, 44), (24 + 9 * k, 68)], 4)
    for k, tone in enumerate(("#7ce0a2.lit", "#d8dbe2", "#d8dbe2")):
        pen.oval(tone, 28 + 14 * k, 90, 4)
    pen.form("lens", rectangle(124, 36, 34, 56, rounding=9), shade=4, light=3)
    pen.oval("#dff1ff.raw", 158, 64, 8, 24)
    for x in (26, 118):
        pen.form(DARK, rectangle(x, 100, 20, 12, rounding=4), shade=2)


@draws(
    "pacifier",
    box=(150, 150),
    height_m=0.06,
    slots={"shield": "#6fb5d8", "ring": "#f2d06a", "teat": "#e6c79a"},
    faces="front",
    aliases=("baby's dummy", "baby dummy", "binky"),
    tags=("baby",),
    shadow=(30, 120),
)
def pacifier(pen: Pen) -> None:
    """Draw a baby's pacifier lying on its ring."""
    pen.form(
        "teat", curve("66 52 .2, 62 30, 66 10, 80 6, 94 12, 94 32, 88 52 .2"), shade=5, light=4
    )
    pen.form("ring", ellipse(76, 106, 40, 38).plus(ellipse(76, 108, 26, 25)), shade=5, light=4)
    pen.form(
        "shield",
        curve("8 64, 22 44, 76 50, 130 44, 144 64, 132 84, 76 78, 20 84"),
        shade=6,
        light=5,
    )
    for x in (34, 118):
        pen.oval("shield.deep", x, 64, 6, 5)
    pen.form("ring", ellipse(76, 70, 19, 15), shade=4, light=3)


@draws(
    "safety pin",
    box=(230, 90),
    height_m=0.02,
    slots={"steel": "#b4bdc8"},
    aliases=("safety pins",),
    tags=("home",),
    shadow=(20, 210),
)
def safety_pin(pen: Pen) -> None:
    """Draw an open safety pin, its clasp to the right."""
    pen.line("steel", [(206, 62), (120, 64), (30, 66)], 7)
    pen.edge("steel", ellipse(26, 56, 14, 14), 7)
    pen.line("steel.light", [(34, 44), (110, 28), (196, 12)], 6)
    pen.form(
        "steel", curve("186 40 .3, 212 34, 224 50, 222 74, 206 84, 184 80 .3"), shade=6, light=5
    )
    pen.line("steel.pale", [(60, 62), (180, 60)], 2)


@draws(
    "thimble",
    box=(110, 120),
    height_m=0.025,
    slots={"metal": "#c9ced6"},
    faces="front",
    tags=("home",),
    shadow=(14, 96),
)
def thimble(pen: Pen) -> None:
    """Draw a thimble with its dimples."""
    body = curve("12 104 .2, 24 40, 36 16, 55 8, 74 16, 86 40, 98 104 .2")
    pen.form("metal", body, shade=8, light=6)
    with pen.inside(body):
        for row in range(6):
            y = 22 + 11 * row
            for k in range(-4, 5):
                pen.oval("metal.deep", 55 + k * (6.5 + row * 1.2) + (row % 2) * 4, y, 2.4)
    pen.form("metal", rectangle(6, 98, 98, 15, rounding=7), shade=4, light=4)


@draws(
    "pincushion",
    box=(160, 130),
    height_m=0.08,
    slots={"cushion": "#c83a44", "leaf": "#5a9e4b"},
    faces="front",
    aliases=("pin cushion",),
    tags=("home",),
    shadow=(20, 140),
)
def pincushion(pen: Pen) -> None:
    """Draw a tomato pincushion stuck with pins."""
    for x, y, tone in (
        (36, 20, "#f2c64a"),
        (62, 8, "#6fb5d8"),
        (98, 10, "#f7f3ea"),
        (124, 24, "#8fc46a"),
    ):
        pen.line("#b4bdc8", [(x, y), (80 + (x - 80) * 0.6, 64)], 2.4)
        pen.form(tone, ellipse(x, y, 6, 6), shade=1, light=1)
    pen.form(
        "cushion",
        curve("8 86, 16 54, 50 38, 80 42, 110 38, 144 54, 152 86, 128 116, 80 124, 32 116"),
        shade=8,
        light=6,
    )
    for s in (-1, 1):
        for dx in (26, 52):
            pen.line(
                "cushion.deep",
                [(80 + s * 4, 44), (80 + s * dx, 76), (80 + s * dx * 0.7, 118)],
                2,
                alpha=0.7,
            )
    for a, b in ((44, 44), (116, 44), (80, 70), (56, 62), (104, 62)):
        pen.form("leaf", limb([(80, 44), (a, b)], (13, 3)), shade=2, light=1)


@draws(
    "pencil sharpener",
    box=(160, 110),
    height_m=0.02,
    slots={"body": "#d6473f", "steel": STEEL},
    aliases=("sharpener",),
    tags=("school",),
    shadow=(16, 146),
)
def pencil_sharpener(pen: Pen) -> None:
    """Draw a sharpener with its blade and a curl of shavings."""
    pen.form("#e9c48a", curve("118 26, 140 8, 156 22, 146 42, 130 40, 140 24, 126 34"), shade=2)
    pen.line("#c8453c", [(126, 14), (146, 10), (155, 24)], 2)
    body = polygon([(10, 30), (134, 30), (148, 100), (18, 100)], rounding=7)
    pen.form("body", body, shade=7, light=5)
    for y in range(62, 98, 8):
        pen.line("body.deep", [(16, y), (44, y)], 3)
    pen.form(
        "steel", polygon([(50, 36), (128, 46), (124, 76), (50, 70)], rounding=3), shade=3, light=4
    )
    pen.form("#8f98a6", ellipse(86, 57, 8, 8), shade=2, light=2)
    pen.line("#5f6875", [(81, 53), (91, 61)], 2)
    pen.line("steel.pale", [(54, 40), (126, 49)], 2)


@draws(
    "pushpin",
    box=(100, 150),
    height_m=0.025,
    slots={"head": "#d6473f", "steel": STEEL},
    faces="front",
    aliases=("push pin", "drawing pin", "thumbtack", "tack"),
    tags=("office",),
    shadow=(36, 64),
)
def pushpin(pen: Pen) -> None:
    """Draw a push pin, its point down."""
    pen.form("steel", polygon([(46, 88), (54, 88), (51, 146), (49, 146)]), shade=2, light=1)
    pen.form(
        "head", curve("32 26 .2, 68 26 .2, 64 60, 76 78 .2, 24 78 .2, 36 60"), shade=5, light=4
    )
    pen.form("head", ellipse(50, 22, 29, 14), shade=4, light=4)
    pen.form("head", ellipse(50, 82, 37, 13), shade=5, light=4)
    pen.oval("head.pale", 38, 20, 8, 4, alpha=0.8)


@draws(
    "high chair",
    box=(160, 250),
    height_m=1.0,
    slots={"wood": "#c99656", "tray": "#f4f1ea", "pad": "#7fb8c9"},
    faces="front",
    aliases=("highchair", "baby chair", "baby high chair"),
    tags=("baby", "kitchen"),
    shadow=(14, 146),
)
def high_chair(pen: Pen) -> None:
    """Draw a baby's high chair with its tray."""
    for a, b in ((54, 34), (106, 126)):
        pen.form("wood.shade", limb([(a, 140), (b, 240)], (10, 10)), shade=2)
    pen.form("wood", rectangle(46, 10, 68, 118, rounding=14), shade=5, light=4)
    pen.form("pad", rectangle(54, 22, 52, 104, rounding=12), shade=5, light=3)
    pen.form("wood", rectangle(38, 124, 84, 16, rounding=5), shade=4, light=3)
    for x in (36, 118):
        pen.form("wood", rectangle(x, 80, 8, 56, rounding=3), shade=2, light=2)
    with pen.in_front():
        pen.form("tray", curve("16 98 .4, 144 98 .4, 142 112, 80 120, 18 112"), shade=4, light=3)
        for a, b in ((40, 14), (120, 146)):
            pen.form("wood", limb([(a, 134), (b, 248)], (12, 11), is_blunt=True), shade=3, light=2)
        pen.form("wood", limb([(24, 204), (136, 204)], (12, 12)), shade=3, light=2)
    pen.anchor("seat", 80, 126, size=60)
    pen.anchor("top", 80, 100, size=80)


@draws(
    "cat tree",
    box=(180, 270),
    height_m=1.5,
    slots={"plush": "#c9b79a", "rope": "#d9b878"},
    faces="front",
    aliases=("scratching post", "cat tower", "scratching tree", "cat scratcher"),
    tags=("pet", "home"),
    shadow=(20, 160),
)
def cat_tree(pen: Pen) -> None:
    """Draw a cat tree: posts of rope, platforms, a den and a toy mouse."""
    for x, top, high in ((56, 62, 200), (124, 128, 140)):
        pen.form("rope", rectangle(x - 11, top, 22, high), shade=5, light=3)
        for y in range(top + 6, top + high, 8):
            pen.line("rope.deep", [(x - 11, y + 3), (x + 11, y)], 2)
    pen.form("plush", rectangle(8, 50, 100, 16, rounding=8), shade=4, light=3)
    pen.form("plush", curve("8 52, 14 36, 58 44, 102 36, 108 52"), shade=3, light=2)
    pen.form("plush", rectangle(82, 116, 92, 15, rounding=7), shade=4, light=3)
    pen.form("plush", rectangle(76, 176, 94, 76, rounding=9), shade=7, light=4)
    pen.oval("#4a3f3a", 123, 216, 25, 27)
    pen.form("plush", rectangle(6, 248, 168, 18, rounding=7), shade=4, light=3)
    pen.line("rope.deep", [(96, 64), (98, 92)], 2)
    pen.form("#8f98a6", ellipse(98, 100, 9, 7), shade=2, light=2)
    pen.anchor("top", 58, 42, size=80)


@draws(
    "dog bed",
    box=(220, 100),
    height_m=0.25,
    slots={"rim": "#7d93ad", "cushion": "#f0e6d2"},
    faces="front",
    aliases=("pet bed", "cat bed", "dog basket", "cat basket"),
    tags=("pet", "home"),
    shadow=(14, 206),
)
def dog_bed(pen: Pen) -> None:
    """Draw a soft round bed for a dog or a cat."""
    pen.form(
        "rim",
        curve("8 56, 20 22, 70 8, 150 8, 200 22, 212 56, 180 50, 110 44, 40 50"),
        shade=6,
        light=4,
    )
    pen.form(
        "cushion",
        curve("18 54, 40 38, 110 32, 180 38, 202 54, 180 72, 110 78, 40 72"),
        shade=5,
        light=3,
    )
    with pen.in_front():
        rim = curve(
            "6 58, 14 46, 40 60, 110 68, 180 60, 206 46, 214 58, 206 84, 160 96, 60 96, 14 84"
        )
        pen.form("rim", rim, shade=7, light=4)
        pen.oval("#f7f3ea", 110, 82, 8, 6)
        for dx in (-9, -3, 3, 9):
            pen.oval("#f7f3ea", 110 + dx, 73 + abs(dx) * 0.3, 2.8)
    pen.anchor("top", 110, 56, size=150)
    pen.anchor("inside", 110, 58, size=150)


@draws(
    "music box",
    box=(190, 200),
    height_m=0.2,
    slots={"box": "#8a4a6a", "lining": "#f3c9d4", "brass": BRASS},
    faces="front",
    aliases=("musical box", "ballerina music box"),
    tags=("home", "toy"),
    shadow=(16, 174),
)
def music_box(pen: Pen) -> None:
    """Draw an open music box with a dancer turning on it, and a crank."""
    pen.form(
        "box", polygon([(20, 116), (30, 10), (160, 10), (170, 116)], rounding=5), shade=5, light=4
    )
    pen.form("lining", polygon([(32, 112), (41, 20), (149, 20), (158, 112)], rounding=4), shade=4)
    pen.fill("#dcecf4", rectangle(58, 30, 74, 56, rounding=5))
    pen.poly("#ffffff", [(70, 84), (96, 32), (108, 32), (82, 84)], alpha=0.6)
    pen.form("lining", polygon([(20, 116), (170, 116), (180, 130), (10, 130)]), shade=2)
    pen.line("#f0c29c", [(95, 96), (94, 122)], 4)
    pen.form("#fbf0f4", curve("64 94, 95 80, 126 94, 95 102"), shade=3, light=2)
    pen.limb("#fbf0f4", [(95, 90), (95, 72)], (11, 9))
    for s in (-1, 1):
        pen.line("#f0c29c", [(95 + s * 4, 74), (95 + s * 15, 58), (95 + s * 4, 46)], 3.4)
    pen.oval("#f0c29c", 95, 60, 7, 8)
    pen.blob("#5a3a2c", [(88, 58), (90, 50), (95, 46), (101, 50), (102, 58), (95, 54)])
    pen.form("box", rectangle(8, 128, 174, 66, rounding=5), shade=7, light=5)
    pen.edge("brass", rectangle(18, 138, 154, 46, rounding=4), 3)
    pen.oval("brass", 95, 161, 10)
    pen.line("brass", [(180, 160), (187, 160), (187, 142)], 4)


@draws(
    "jewellery box",
    box=(200, 170),
    height_m=0.15,
    slots={"box": "#6a3f6f", "lining": "#e9b7c4", "gold": BRASS},
    faces="front",
    aliases=("jewelry box", "jewel box", "jewel case", "jewelry case"),
    plural="jewellery boxes",
    tags=("home",),
    shadow=(14, 186),
)
def jewellery_box(pen: Pen) -> None:
    """Draw an open box spilling pearls, a ring and gems."""
    pen.form("box", curve("22 86 .1, 26 28, 60 8, 140 8, 174 28, 178 86 .1"), shade=6, light=4)
    pen.form("lining", curve("34 84 .1, 38 36, 66 20, 134 20, 162 36, 166 84 .1"), shade=4)
    pen.form("lining.shade", ellipse(100, 90, 86, 14), shade=2)
    for x, y, tone in (
        (56, 82, "#4fa3d8"),
        (84, 76, "#d8324f"),
        (124, 80, "#4fb56a"),
        (148, 86, "#f0c94a"),
    ):
        pen.form(
            tone,
            polygon(
                [(x - 11, y - 4), (x - 6, y - 11), (x + 6, y - 11), (x + 11, y - 4), (x, y + 10)]
            ),
            shade=3,
            light=3,
        )
    pen.edge("gold", ellipse(104, 74, 13, 14), 4)
    pen.form("box", rectangle(8, 92, 184, 70, rounding=6), shade=8, light=5)
    for x, y in (
        (128, 92),
        (137, 100),
        (143, 110),
        (146, 121),
        (144, 132),
        (138, 141),
        (129, 145),
        (119, 142),
        (112, 134),
        (109, 124),
    ):
        pen.form("#fbf6ee", ellipse(x, y, 5.6, 5.6), shade=2, light=1)
    pen.form("gold", rectangle(84, 88, 20, 28, rounding=4), shade=3, light=3)
    pen.oval("box.line", 94, 104, 3)
    pen.edge("gold", rectangle(16, 100, 168, 54, rounding=4), 2.6)


@draws(
    "tube of toothpaste",
    box=(250, 100),
    height_m=0.06,
    slots={"tube": "#f4f7f9", "stripe": "#3f8fd0", "cap": "#d6473f"},
    aliases=("toothpaste", "toothpaste tube"),
    plural="tubes of toothpaste",
    tags=("bath",),
    shadow=(10, 230),
)
def tube_of_toothpaste(pen: Pen) -> None:
    """Draw a tube of toothpaste, squeezing out a striped curl to the right."""
    pen.form("#ffffff", curve("206 40, 226 34, 244 44, 240 58, 226 52, 216 62, 204 58"), shade=3)
    pen.line("stripe", [(208, 46), (226, 41), (238, 49)], 3)
    tube = polygon([(8, 12), (20, 10), (180, 24), (180, 76), (20, 90), (8, 88)], rounding=6)
    pen.form("tube", tube, shade=7, light=4)
    with pen.inside(tube):
        wave: list[Point] = [(20, 70), (80, 52), (130, 66), (190, 46)]
        pen.line("stripe", wave, 13)
        pen.line("cap", [(20, 86), (80, 68), (130, 80), (190, 62)], 5)
    pen.form("tube.shade", rectangle(4, 8, 18, 84, rounding=3), shade=2)
    pen.box("stripe", 52, 26, 70, 9, rounding=4)
    pen.form("cap", rectangle(178, 30, 28, 40, rounding=5), shade=4, light=3)


@draws(
    "bathroom scale",
    box=(200, 110),
    height_m=0.1,
    slots={"body": "#7fb8c9", "dial": "#f7f5ee"},
    faces="front",
    aliases=("bathroom scales", "weight scale"),
    plural="bathroom scales",
    tags=("bath",),
    shadow=(10, 190),
)
def bathroom_scale(pen: Pen) -> None:
    """Draw a bathroom scale with its dial."""
    pen.form("body.shade", rectangle(8, 84, 184, 22, rounding=8), shade=4)
    pen.form(
        "body", polygon([(34, 8), (166, 8), (194, 92), (6, 92)], rounding=12), shade=6, light=4
    )
    for k in range(6):
        pen.line("body.deep", [(34 - 3 * k, 52 + 7 * k), (166 + 3 * k, 52 + 7 * k)], 2, alpha=0.6)
    pen.form("dial", curve("66 46 .1, 70 26, 100 16, 130 26, 134 46 .1"), shade=3, light=2)
    for x, y in ((76, 34), (86, 26), (100, 23), (114, 26), (124, 34)):
        pen.line(DARK, [(x, y), (100 + (x - 100) * 0.84, 46 + (y - 46) * 0.8)], 2)
    pen.limb("#d6473f", [(100, 46), (108, 26)], (4, 2))
    pen.anchor("top", 100, 60, size=110)


@draws(
    "hot tub",
    box=(290, 150),
    height_m=0.95,
    slots={"wood": "#a8683a", "water": "#6fc3dc"},
    faces="front",
    aliases=("jacuzzi", "whirlpool bath", "spa tub"),
    tags=("garden", "bath"),
    shadow=(14, 276),
)
def hot_tub(pen: Pen) -> None:
    """Draw a round hot tub of wood, its water bubbling and steaming."""
    for x in (84, 146, 208):
        pen.line("#ffffff", [(x, 34), (x + 8, 24), (x - 2, 14), (x + 6, 4)], 5, alpha=0.6)
    pen.form("wood.light", ellipse(145, 60, 139, 28), shade=3)
    pen.form("water", ellipse(145, 61, 126, 22), shade=4)
    for x, y, r in (
        (70, 56, 6),
        (96, 66, 8),
        (130, 52, 7),
        (160, 68, 9),
        (196, 56, 7),
        (226, 64, 6),
        (116, 72, 5),
        (180, 50, 5),
    ):
        pen.oval("#ffffff", x, y, r, r * 0.6, alpha=0.8)
    with pen.in_front():
        wall = smooth(
            [
                (6, 62, 0.1),
                (60, 84),
                (145, 90),
                (230, 84),
                (284, 62, 0.1),
                (276, 132, 0.3),
                (145, 148),
                (14, 132, 0.3),
            ]
        )
        pen.form("wood", wall, shade=8, light=5)
        with pen.inside(wall):
            for k in range(15):
                x = 6 + 20 * k
                pen.line("wood.deep", [(x, 60), (145 + (x - 145) * 0.95, 150)], 2)
        for y in (100, 124):
            pen.line(STEEL, [(10, y - 18), (80, y), (145, y + 4), (210, y), (280, y - 18)], 4)
    pen.anchor("inside", 145, 66, size=200)


@draws(
    "knitting needles",
    box=(210, 190),
    height_m=0.2,
    slots={"wool": "#d86a8a", "needle": WOOD},
    faces="front",
    plural="knitting needles",
    tags=("home",),
    shadow=(30, 190),
)
def knitting_needles(pen: Pen) -> None:
    """Draw a piece of knitting on two crossed needles, with its ball of wool."""
    pen.line("wool", [(120, 150), (150, 180), (176, 176)], 4)
    pen.form("wool.shade", rectangle(46, 62, 92, 104, rounding=8), shade=5)
    for row in range(8):
        y = 68 + 12 * row
        for k in range(8):
            x = 50 + 11 * k
            pen.line(
                "wool.light" if row % 2 else "wool", [(x, y), (x + 5.5, y + 8), (x + 11, y)], 4
            )
    for a, b in (((10, 30), (158, 78)), ((176, 22), (28, 78))):
        pen.limb("needle", [a, b], (7, 5))
        pen.form("needle.light", ellipse(a[0], a[1], 8, 8), shade=2, light=2)
    pen.form("wool", ellipse(172, 150, 34, 33), shade=7, light=5)
    for k in range(4):
        pen.line(
            "wool.deep",
            [(146 + 8 * k, 130 - 3 * k), (170 + 4 * k, 146), (186 + 5 * k, 172 - 8 * k)],
            2.4,
            alpha=0.7,
        )
        pen.line(
            "wool.deep", [(144 + 4 * k, 166), (170, 154 - 4 * k), (200, 146 - 4 * k)], 2, alpha=0.6
        )


@draws(
    "hookah",
    box=(170, 270),
    height_m=0.8,
    slots={"glass": "#3f8fa8", "brass": BRASS, "hose": "#a8324c"},
    aliases=("shisha", "narghile"),
    tags=("home",),
    shadow=(20, 110),
)
def hookah(pen: Pen) -> None:
    """Draw a water pipe with its hose."""
    pen.line("hose", [(72, 138), (128, 120), (154, 160), (140, 210), (120, 240), (150, 258)], 8)
    pen.limb("brass", [(142, 256), (164, 260)], (8, 5))
    pen.form("#8a4a2f", curve("44 34 .2, 84 34 .2, 78 52, 50 52"), shade=3, light=2)
    for x, y in ((54, 26), (66, 22), (76, 28)):
        pen.form("#ff7a3d.lit", ellipse(x, y, 8, 6), shade=2)
    pen.line("#ffffff", [(62, 14), (70, 8), (64, 3)], 3, alpha=0.6)
    pen.form("brass", ellipse(64, 56, 36, 7), shade=2, light=2)
    pen.form(
        "brass",
        curve(
            "58 56 .2, 70 56 .2, 68 90, 78 104, 68 118, 72 152 .2, 56 152 .2, 60 118, 50 104, 60 90"
        ),
        shade=4,
        light=3,
    )
    pen.form("brass", ellipse(64, 138, 17, 10), shade=3, light=3)
    pen.form(
        "glass",
        curve("54 150 .2, 74 150 .2, 82 180, 110 220, 104 262 .3, 24 262 .3, 18 220, 46 180"),
        shade=9,
        light=7,
    )
    pen.line("brass", [(22, 236), (64, 240), (106, 236)], 4)
    pen.oval("glass.pale", 40, 214, 6, 16, tilt=16, alpha=0.7)


@draws(
    "umbrella stand",
    box=(140, 230),
    height_m=0.9,
    slots={"stand": "#4f6c8a", "one": "#c8453c", "two": "#3f8f6f"},
    faces="front",
    tags=("home",),
    shadow=(28, 112),
)
def umbrella_stand(pen: Pen) -> None:
    """Draw a stand with two umbrellas and a walking stick."""
    for x, top, lean, tone in ((52, 36, -8, "one"), (92, 44, 10, "two")):
        pen.line(
            WOOD,
            [
                (x + lean * 2.2, top - 4),
                (x + lean * 2.2 + 2, top - 24),
                (x + lean * 2.2 + 16, top - 26),
                (x + lean * 2.2 + 18, top - 12),
            ],
            6,
        )
        pen.form(
            tone,
            polygon(
                [(x + lean * 2, top), (x + 17 + lean, 120), (x - 17 + lean * 0.4, 120)], rounding=4
            ),
            shade=5,
            light=3,
        )
    pen.line(WOOD, [(72, 124), (72, 40), (82, 28), (92, 36)], 6)
    pen.form(
        "stand",
        polygon([(26, 104), (114, 104), (106, 224), (34, 224)], rounding=7),
        shade=8,
        light=5,
    )
    pen.form("stand", rectangle(22, 98, 96, 12, rounding=5), shade=3, light=3)
    for y in (130, 200):
        pen.line("stand.light", [(30, y), (110, y)], 3)


@draws(
    "dentures",
    box=(190, 120),
    height_m=0.04,
    slots={"gum": "#e58a94", "tooth": "#fbf8f0"},
    faces="front",
    aliases=("false teeth", "set of teeth", "chattering teeth", "denture"),
    plural="dentures",
    tags=("home",),
    shadow=(20, 170),
)
def dentures(pen: Pen) -> None:
    """Draw a set of false teeth, a little open."""
    pen.form(
        "gum",
        curve("10 58, 20 24, 60 8, 130 8, 170 24, 180 58 .2, 130 44, 60 44"),
        shade=5,
        light=4,
    )
    pen.form(
        "gum",
        curve("10 62 .2, 60 78, 130 78, 180 62 .2, 168 98, 130 114, 60 114, 22 98"),
        shade=6,
        light=3,
    )
    for k in range(8):
        x = 24 + 18 * k
        lift = abs(k - 3.5) * 2.4
        pen.form(
            "tooth",
            rectangle(x, 30 + lift * 0.7, 17, 27 - lift * 0.6, rounding=6),
            shade=3,
            light=2,
        )
        pen.form(
            "tooth",
            rectangle(x, 66 + lift * 0.5 - 3, 17, 24 - lift * 0.8, rounding=6),
            shade=3,
            light=2,
        )


@draws(
    "wood stove",
    box=(170, 260),
    height_m=1.6,
    slots={"iron": "#3f424c", "fire": "#ff9a3d"},
    faces="front",
    aliases=(
        "wood-burning stove",
        "wood burning stove",
        "log burner",
        "wood burner",
        "cast iron stove",
    ),
    tags=("home",),
    shadow=(20, 150),
    is_lit_at_night=True,
)
def wood_stove(pen: Pen) -> None:
    """Draw an iron stove on feet with a fire behind its glass, and its pipe."""
    pen.form("iron", rectangle(70, 4, 28, 96), shade=5, light=4)
    for y in (30, 92):
        pen.form("iron", rectangle(65, y, 38, 9, rounding=3), shade=3, light=3)
    for x in (30, 122):
        pen.form(
            "iron.shade", limb([(x + 8, 220), (x + (2 if x < 80 else 14), 254)], (15, 12)), shade=3
        )
    pen.form("iron", rectangle(14, 100, 140, 128, rounding=8), shade=8, light=5)
    pen.form("iron", rectangle(8, 94, 152, 14, rounding=5), shade=4, light=4)
    if pen.is_night:
        pen.glow("fire.lit", 84, 168, 74, alpha=0.45)
    pane = rectangle(34, 122, 100, 80, rounding=9)
    pen.fill("#3a1f1a", pane, to="#8a3a1f.lit")
    with pen.inside(pane):
        pen.limb("#6a4632", [(48, 196), (120, 188)], (13, 12))
        pen.limb("#7a5238", [(56, 186), (116, 198)], (12, 12))
        for x, up in ((62, 40), (84, 62), (106, 44)):
            pen.fill(
                "fire.raw",
                curve(
                    f"{x - 15} 194, {x - 11} {194 - up * 0.5}, {x + 2} {194 - up} .1,"
                    f" {x + 13} {194 - up * 0.4}, {x + 13} 194"
                ),
            )
            pen.fill(
                "#ffd96a.raw",
                curve(
                    f"{x - 8} 194, {x - 5} {194 - up * 0.3}, {x + 1} {194 - up * 0.6} .1,"
                    f" {x + 7} {194 - up * 0.25}, {x + 7} 194"
                ),
            )
    pen.edge("iron.light", pane, 3)
    pen.form(BRASS, rectangle(140, 154, 10, 24, rounding=4), shade=2, light=2)


@draws(
    "four-poster bed",
    box=(300, 240),
    height_m=2.1,
    slots={"curtain": "#a8404f", "wood": "#7a4a2c", "blanket": "#f1e6d0"},
    aliases=("canopy bed", "four poster bed", "four poster"),
    tags=("home",),
    shadow=(14, 286),
)
def four_poster_bed(pen: Pen) -> None:
    """Draw a bed under a canopy with its curtains tied back."""
    for x in (34, 252):
        pen.form("wood.shade", rectangle(x, 24, 11, 150), shade=3)
    pen.form("wood", curve("34 170 .2, 34 96, 70 80, 110 96, 112 170 .2"), shade=5, light=3)
    pen.form("#fbf8f0", rectangle(44, 122, 78, 36, rounding=14), shade=5, light=3)
    pen.form(
        "blanket",
        curve("30 150 .2, 110 142, 268 146 .3, 276 160, 276 206 .2, 24 206 .2"),
        shade=8,
        light=4,
    )
    pen.form(
        "curtain.light", curve("104 146 .3, 190 144, 270 148, 276 206 .2, 110 206 .2"), shade=6
    )
    pen.form("wood", rectangle(16, 196, 268, 20, rounding=4), shade=4, light=3)
    for x in (10, 276):
        pen.form("wood", rectangle(x, 18, 14, 220, rounding=4), shade=4, light=3)
        pen.form("wood", ellipse(x + 7, 12, 8, 9), shade=2, light=2)
    for s in (-1, 1):
        x = 150 + s * 126
        drape = smooth(
            [
                (x - s * 4, 36, 0.2),
                (150 + s * 84, 36, 0.2),
                (150 + s * 108, 84),
                (x - s * 6, 112, 0.3),
                (x - s * 2, 118),
                (150 + s * 104, 190, 0.2),
                (x - s * 2, 200, 0.2),
            ]
        )
        pen.form("curtain", drape, shade=6, light=4)
        pen.form(BRASS, ellipse(x - s * 6, 114, 6, 5), shade=2)
    pen.form("curtain", rectangle(8, 20, 284, 22, rounding=4), shade=5, light=3)
    for k in range(14):
        pen.form("curtain.shade", ellipse(18 + 20.4 * k, 43, 10, 8), shade=2)
    pen.anchor("top", 170, 152, size=160)
    pen.anchor("seat", 180, 152, size=120)
