"""Owns the drawings of things that are worn, as they lie or hang by themselves.

On a person most of them are drawn by `person_dress` instead, so that they follow the body. Longer
than most modules because there are many small things. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette import lettering
from tintype.engine.vignette.art import headgear
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, limb, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def _worn(pen: Pen, x: float, y: float, size: float, name: str = "worn") -> None:
    pen.anchor(name, x, y, size=size)
    pen.anchor("grip", x, y)


# Tops


def _shirt_body(*, long: bool) -> Outline:
    sleeve = [(214, 44, 0.4), (238, 100, 0.3), (206, 112, 0.3), (190, 86, 0.4)]
    if long:
        sleeve = [
            (212, 44, 0.5),
            (236, 120),
            (242, 196, 0.3),
            (212, 200, 0.3),
            (204, 140),
            (188, 90, 0.4),
        ]
    other = [(240 - p[0], *p[1:]) for p in reversed(sleeve)]
    return smooth(
        [
            (92, 12, 0.4),
            (120, 24),
            (148, 12, 0.4),
            (186, 24, 0.7),
            *[(x, y, r) for x, y, *rest in sleeve for r in [rest[0] if rest else 1.0]],
            (186, 150),
            (188, 222, 0.3),
            (120, 226),
            (52, 222, 0.3),
            (54, 150),
            *[(x, y, r) for x, y, *rest in other for r in [rest[0] if rest else 1.0]],
            (54, 24, 0.7),
        ]
    )


@draws(
    "t-shirt",
    box=(240, 230),
    height_m=0.7,
    slots={"shirt": "#3f8fd0", "print": "#f7f5ef"},
    faces="front",
    aliases=("tshirt", "tee", "jersey", "tee shirt"),
    tags=("clothes",),
    shadow=(54, 186),
)
def t_shirt(pen: Pen) -> None:
    """Draw a T-shirt, with a print if there is text."""
    body = _shirt_body(long=False)
    pen.form("shirt", body, shade=9, light=5)
    pen.blob(
        "shirt.deep", [(94, 13, 0.3), (120, 22), (146, 13, 0.3), (136, 32), (120, 38), (104, 32)]
    )
    pen.line("shirt.light", [(92, 13), (104, 34), (120, 41), (136, 34), (148, 13)], 5)
    pen.line("shirt.shade", [(54, 86), (58, 120), (55, 150)], 3)
    pen.line("shirt.shade", [(186, 86), (182, 120), (185, 150)], 3)
    if pen.lettering:
        lettering.write(pen, "print", pen.lettering, x=66, y=88, width=108, height=44, weight=0.16)
    _worn(pen, 120, 20, 60, "worn_neck")


@draws(
    "shirt",
    box=(240, 230),
    height_m=0.75,
    slots={"shirt": "#8fb6d8", "button": "#f7f5ef"},
    faces="front",
    aliases=("blouse", "dress shirt", "button-up shirt"),
    tags=("clothes",),
    shadow=(54, 186),
)
def shirt(pen: Pen) -> None:
    """Draw a shirt with collar and buttons."""
    pen.form("shirt", _shirt_body(long=True), shade=9, light=5)
    pen.line("shirt.shade", [(120, 36), (121, 130), (120, 224)], 2.6)
    pen.line("shirt.shade", [(54, 86), (57, 130), (55, 190)], 3)
    pen.line("shirt.shade", [(186, 86), (183, 130), (185, 190)], 3)
    pen.blob("shirt.deep", [(98, 10), (120, 18), (142, 10), (128, 32), (112, 32)])
    pen.poly("shirt.light", [(92, 8), (120, 34), (104, 54), (84, 22)], rounding=3)
    pen.poly("shirt", [(148, 8), (120, 34), (136, 54), (156, 22)], rounding=3)
    for y in (62, 94, 126, 158, 190):
        pen.oval("button", 128, y, 4)
    for x in (12, 228):
        pen.line("shirt.shade", [(x - 12, 184), (x + 12, 182)], 3)
    pen.line("shirt.shade", [(144, 84), (144, 108, 0), (170, 108, 0), (170, 84)], 2.4)
    _worn(pen, 120, 20, 60, "worn_neck")


@draws(
    "sweater",
    box=(240, 230),
    height_m=0.7,
    slots={"sweater": "#b8434a", "pattern": "#f4ead8"},
    faces="front",
    aliases=("pullover", "jumper", "cardigan", "sweatshirt"),
    tags=("clothes",),
    shadow=(54, 186),
)
def sweater(pen: Pen) -> None:
    """Draw a knitted jumper with a patterned yoke."""
    body = _shirt_body(long=True)
    pen.form("sweater", body, shade=9, light=5)
    with pen.inside(body):
        for i in range(12):
            x = 10 + i * 20
            pen.poly("pattern", [(x, 92), (x + 10, 78), (x + 20, 92), (x + 10, 106)])
            pen.oval("pattern", x, 120, 3.4)
        pen.line("pattern", [(0, 68), (240, 68)], 3)
        pen.box("sweater.shade", 40, 208, 160, 24)
        for i in range(16):
            pen.line("sweater", [(46 + i * 10, 210), (46 + i * 10, 228)], 3)
    for x in (12, 228):
        pen.line("sweater.shade", [(x - 13, 186), (x + 13, 184)], 6)
    pen.blob("sweater.deep", [(96, 12), (120, 20), (144, 12), (132, 30), (108, 30)])
    pen.line("sweater.light", [(92, 12), (106, 31), (120, 36), (134, 31), (148, 12)], 9)
    _worn(pen, 120, 20, 60, "worn_neck")


def _coat_body(low: float) -> Outline:
    return smooth(
        [
            (92, 10, 0.4),
            (120, 16),
            (148, 10, 0.4),
            (188, 24, 0.6),
            (214, 60),
            (234, 130),
            (240, 200, 0.3),
            (208, 206, 0.3),
            (198, 150),
            (188, 104, 0.4),
            (190, 160),
            (204, low, 0.3),
            (120, low + 4),
            (36, low, 0.3),
            (50, 160),
            (52, 104, 0.4),
            (42, 150),
            (32, 206, 0.3),
            (0.5, 200, 0.3),
            (6, 130),
            (26, 60),
            (52, 24, 0.6),
        ]
    )


@draws(
    "coat",
    box=(240, 330),
    height_m=1.1,
    slots={"coat": "#b08a5a", "button": "#5a4030"},
    faces="front",
    aliases=("overcoat", "trench coat", "raincoat", "winter coat", "lab coat"),
    tags=("clothes",),
    shadow=(40, 200),
)
def coat(pen: Pen) -> None:
    """Draw a long coat with lapels, belt and buttons."""
    body = _coat_body(324)
    pen.form("coat", body, shade=10, light=5)
    pen.line("coat.deep", [(124, 96), (126, 210), (124, 326)], 3)
    with pen.inside(body):
        pen.box("coat.shade", 30, 164, 180, 18)
        pen.box("button", 108, 160, 28, 26, rounding=4)
        pen.box("coat.shade", 114, 166, 16, 14)
    for x in (58, 156):
        pen.poly("coat.shade", [(x, 214), (x + 30, 208), (x + 32, 218), (x + 2, 226)], rounding=3)
    pen.blob("coat.deep", [(100, 12), (120, 18), (140, 12), (128, 60), (122, 90), (112, 60)])
    pen.poly("coat.light", [(94, 8), (122, 96), (84, 76), (92, 66), (72, 56), (80, 18)], rounding=3)
    pen.poly("coat", [(146, 8), (122, 96), (158, 76), (150, 66), (168, 56), (160, 18)], rounding=3)
    for y in (118, 146, 206, 240):
        pen.oval("button", 108, y, 5)
        pen.oval("button", 142, y, 5)
    _worn(pen, 120, 20, 60, "worn_neck")


@draws(
    "jacket",
    box=(240, 230),
    height_m=0.75,
    slots={"coat": "#3f5f8f", "zip": "#d9dde2", "button": "#d9b25a"},
    faces="front",
    variants=("zipped", "buttoned"),
    aliases=("leather jacket", "blazer", "parka", "anorak", "windbreaker"),
    tags=("clothes",),
    shadow=(50, 190),
)
def jacket(pen: Pen) -> None:
    """Draw a short jacket with a zip and a stand-up collar, or with seams, pockets and buttons."""
    body = _coat_body(224)
    pen.form("coat", body, shade=9, light=5)
    is_zipped = pen.variant == "zipped"
    with pen.inside(body):
        pen.box("coat.deep", 30, 206, 180, 26)
    if is_zipped:
        pen.line("zip", [(120, 34), (120, 226)], 4)
    else:
        for x, dx in ((62, 40), (138, 40)):
            pen.form("coat", rectangle(x, 96, dx, 16, rounding=4), shade=2, light=2)
            pen.line("coat.pale", [(x + 2, 114, 0), (x + 4, 150, 0), (x + dx - 4, 150, 0)], 1.6)
            pen.line("coat.pale", [(x + dx - 4, 150, 0), (x + dx - 2, 114, 0)], 1.6)
            pen.oval("button", x + dx / 2, 106, 4)
        pen.line("coat.pale", [(62, 88), (120, 92), (178, 88)], 1.8)
        for x in (112, 128):
            pen.line("coat.pale", [(x, 56), (x, 206)], 1.6)
        pen.line("coat.deep", [(120, 36), (120, 226)], 2.4)
        for y in (66, 98, 130, 162, 194, 217):
            pen.oval("button.deep", 121, y + 1.4, 6.4)
            pen.oval("button", 120, y, 6)
            pen.oval("button.pale", 118.4, y - 1.8, 2.4)
    pen.blob("coat.deep", [(94, 12), (120, 20), (146, 12), (130, 36), (110, 36)])
    pen.poly("coat.light", [(92, 4), (118, 38), (112, 60), (80, 26)], rounding=4)
    pen.poly("coat.shade", [(148, 4), (122, 38), (128, 60), (160, 26)], rounding=4)
    for x, dx in ((66, 24), (174, -24)) if is_zipped else ():
        pen.line("zip", [(x, 150), (x + dx, 176)], 3)
    for x in (16, 224):
        pen.line("coat.deep", [(x - 15, 188), (x + 15, 186)], 8)
    _worn(pen, 120, 20, 60, "worn_neck")


@draws(
    "suit",
    box=(240, 370),
    height_m=1.35,
    slots={"coat": "#3d4a6b", "shirt": "#f5f4f0", "tie": "#c23b46"},
    faces="front",
    aliases=("tuxedo", "business suit", "dinner jacket"),
    tags=("clothes",),
    shadow=(60, 180),
)
def suit(pen: Pen) -> None:
    """Draw a jacket with shirt and tie over trousers."""
    for x, w in ((68, 50), (122, 50)):
        pen.form(
            "coat",
            smooth([(x, 200, 0.2), (x + w, 200, 0.2), (x + w - 2, 366, 0.2), (x + 4, 366, 0.2)]),
            shade=6,
            light=2,
        )
    pen.line("coat.deep", [(120, 220), (120, 364)], 3)
    body = _coat_body(232)
    pen.form("coat", body, shade=9, light=5)
    pen.poly("shirt", [(96, 8), (144, 8), (140, 70), (122, 130), (102, 70)])
    pen.poly("tie", [(112, 26), (128, 26), (124, 42), (116, 42)], rounding=2)
    pen.poly("tie", [(116, 42), (124, 42), (131, 100), (121, 124), (111, 100)])
    pen.poly("shirt.light", [(94, 6), (118, 26), (106, 44), (90, 18)], rounding=2)
    pen.poly("shirt.shade", [(146, 6), (122, 26), (134, 44), (150, 18)], rounding=2)
    pen.poly(
        "coat.light", [(90, 12), (121, 138), (84, 84), (92, 74), (72, 64), (80, 20)], rounding=3
    )
    pen.poly(
        "coat.shade",
        [(150, 12), (121, 138), (156, 84), (148, 74), (168, 64), (160, 20)],
        rounding=3,
    )
    pen.line("coat.deep", [(121, 138), (124, 230)], 3)
    for y in (150, 182):
        pen.oval("coat.deep", 113, y, 4.4)
    pen.poly("shirt", [(160, 96), (180, 92), (178, 102), (162, 104)])
    _worn(pen, 120, 20, 60, "worn_neck")


@draws(
    "dress",
    box=(210, 310),
    height_m=1.15,
    slots={"dress": "#d6455f", "belt": "#f2d9b0"},
    faces="front",
    plural="dresses",
    aliases=("frock", "sundress", "summer dress"),
    tags=("clothes",),
    shadow=(24, 186),
)
def dress(pen: Pen) -> None:
    """Draw a dress with a belt and a swinging skirt."""
    _frock(pen, low=296, flare=100)
    _worn(pen, 105, 14, 56, "worn_neck")


def _frock(pen: Pen, *, low: float, flare: float) -> None:
    skirt = smooth(
        [
            (70, 116, 0.3),
            (140, 116, 0.3),
            (158, 170),
            (105 + flare * 0.86, low * 0.82),
            (105 + flare, low, 0.2),
            (105 + flare * 0.5, low + 9),
            (105, low + 3),
            (105 - flare * 0.5, low + 10),
            (105 - flare, low, 0.2),
            (105 - flare * 0.86, low * 0.82),
            (52, 170),
        ]
    )
    pen.form("dress", skirt, shade=10, light=5)
    with pen.inside(skirt):
        for a, b in ((84, 105 - flare * 0.55), (105, 108), (128, 105 + flare * 0.6)):
            pen.limb("dress.shade", [(a, 130), ((a + b) / 2, 200), (b, low + 14)], (2, 6, 14))
    bodice = smooth(
        [
            (62, 8, 0.4),
            (76, 34),
            (105, 50),
            (134, 34),
            (148, 8, 0.4),
            (170, 26, 0.6),
            (174, 66, 0.4),
            (150, 66, 0.4),
            (150, 90),
            (141, 120, 0.3),
            (69, 120, 0.3),
            (60, 90),
            (60, 66, 0.4),
            (36, 66, 0.4),
            (40, 26, 0.6),
        ]
    )
    pen.form("dress", bodice, shade=7, light=4)
    pen.line("dress.light", [(62, 10), (76, 36), (105, 52), (134, 36), (148, 10)], 3.4)
    pen.form(
        "belt",
        smooth(
            [
                (67, 112, 0.3),
                (105, 116),
                (143, 112, 0.3),
                (142, 126, 0.3),
                (105, 130),
                (68, 126, 0.3),
            ]
        ),
        shade=3,
    )


@draws(
    "gown",
    box=(270, 400),
    height_m=1.45,
    slots={"dress": "#7a5ac0", "belt": "#f0d070"},
    faces="front",
    aliases=("ball gown", "evening dress", "wedding dress", "evening gown"),
    tags=("clothes",),
    shadow=(10, 260),
)
def gown(pen: Pen) -> None:
    """Draw a ball gown."""
    with pen.moved(30, 0):
        _frock(pen, low=386, flare=132)
    _worn(pen, 135, 14, 56, "worn_neck")


# Below the waist


@draws(
    "trousers",
    box=(150, 270),
    height_m=1.05,
    slots={"trousers": "#46628f", "stitch": "#e0b768"},
    faces="front",
    plural="pairs of trousers",
    aliases=("pants", "jeans", "slacks", "leggings"),
    tags=("clothes",),
    shadow=(20, 130),
)
def trousers(pen: Pen) -> None:
    """Draw trousers with pockets and seams."""
    outline = smooth(
        [
            (26, 6, 0.3),
            (75, 12),
            (124, 6, 0.3),
            (136, 80),
            (140, 264, 0.2),
            (88, 266, 0.2),
            (75, 96, 0.3),
            (62, 266, 0.2),
            (10, 264, 0.2),
            (14, 80),
        ]
    )
    pen.form("trousers", outline, shade=8, light=5)
    with pen.inside(outline):
        pen.box("trousers.shade", 10, 0, 130, 26)
    for x in (38, 112, 75):
        pen.box("trousers.light", x - 4, 4, 8, 24, rounding=2)
    pen.line("trousers.deep", [(75, 28), (76, 96)], 2.6)
    pen.line("stitch", [(82, 30), (84, 62), (76, 76)], 1.8)
    for x, dx in ((24, 22), (126, -22)):
        pen.line("stitch", [(x, 52), (x + dx * 0.8, 46), (x + dx, 28)], 1.8)
    pen.oval("stitch", 75, 16, 4)
    for x in (36, 114):
        pen.line("trousers.shade", [(x, 100), (x - 1, 250)], 2)


@draws(
    "shorts",
    box=(150, 130),
    height_m=0.5,
    slots={"trousers": "#c9a268", "stitch": "#8a6a3a"},
    faces="front",
    plural="pairs of shorts",
    aliases=("bermudas",),
    tags=("clothes",),
    shadow=(16, 134),
)
def shorts(pen: Pen) -> None:
    """Draw a pair of shorts."""
    outline = smooth(
        [
            (28, 6, 0.3),
            (75, 11),
            (122, 6, 0.3),
            (138, 64),
            (147, 122, 0.2),
            (84, 127, 0.2),
            (75, 82, 0.3),
            (66, 127, 0.2),
            (3, 122, 0.2),
            (12, 64),
        ]
    )
    pen.form("trousers", outline, shade=7, light=4)
    with pen.inside(outline):
        pen.box("trousers.shade", 10, 0, 130, 24)
        pen.line("trousers.shade", [(0, 112), (75, 118), (150, 112)], 3)
    pen.line("trousers.deep", [(75, 26), (75, 82)], 2.4)
    pen.line("stitch", [(66, 14), (60, 36), (68, 44)], 3)
    pen.line("stitch", [(84, 14), (92, 34), (84, 46)], 3)
    pen.line("stitch", [(22, 54), (40, 46), (44, 26)], 2)
    pen.line("stitch", [(128, 54), (110, 46), (106, 26)], 2)


@draws(
    "skirt",
    box=(180, 170),
    height_m=0.6,
    slots={"skirt": "#c9586f", "band": "#8a3a4c"},
    faces="front",
    aliases=("kilt", "miniskirt", "tutu"),
    tags=("clothes",),
    shadow=(10, 170),
)
def skirt(pen: Pen) -> None:
    """Draw a pleated skirt."""
    outline = smooth(
        [
            (52, 14, 0.3),
            (128, 14, 0.3),
            (152, 80),
            (176, 152, 0.2),
            (134, 163),
            (90, 156),
            (46, 164),
            (4, 152, 0.2),
            (28, 80),
        ]
    )
    pen.form("skirt", outline, shade=9, light=5)
    with pen.inside(outline):
        for a, b in ((64, 36), (80, 68), (98, 106), (116, 142)):
            pen.limb("skirt.shade", [(a, 30), ((a + b) / 2, 90), (b, 170)], (2, 6, 13))
    pen.form(
        "band",
        smooth([(51, 6, 0.3), (90, 10), (129, 6, 0.3), (130, 24, 0.3), (90, 28), (50, 24, 0.3)]),
        shade=3,
        light=2,
    )


# Feet and hands


def _shoe(pen: Pen, slot: str) -> None:
    """Draw a low shoe in 150 x 74 units, toe to the right."""
    pen.form(
        slot,
        smooth(
            [
                (6, 60, 0.3),
                (6, 24),
                (16, 8, 0.5),
                (52, 10, 0.5),
                (76, 26),
                (116, 34),
                (142, 50),
                (143, 62, 0.3),
            ]
        ),
        shade=6,
        light=3,
    )


@draws(
    "shoes",
    box=(210, 110),
    height_m=0.16,
    slots={"shoe": "#6b4630", "sole": "#33281f"},
    plural="pairs of shoes",
    aliases=("shoe", "leather shoes", "loafers", "pair of shoes"),
    tags=("clothes",),
    shadow=(6, 204),
)
def shoes(pen: Pen) -> None:
    """Draw a pair of laced shoes."""
    for dx, dy in ((56, 8), (6, 34)):
        with pen.moved(dx, dy):
            _shoe(pen, "shoe")
            pen.blob("shoe.deep", [(14, 12), (32, 9), (52, 12), (44, 20), (22, 20)])
            pen.box("sole", 5, 60, 140, 8, rounding=3)
            pen.box("sole", 5, 64, 34, 10, rounding=2)
            for k in (0, 1, 2):
                pen.line("sole", [(58 + k * 11, 20 + k * 6), (66 + k * 11, 12 + k * 7)], 2.6)
            pen.blob("shoe.light", [(104, 38), (122, 42), (132, 50), (112, 46)], alpha=0.7)
    pen.anchor("inside", 38, 46, size=44)


@draws(
    "sneakers",
    box=(210, 116),
    height_m=0.16,
    slots={"shoe": "#d8443f", "sole": "#f5f3ee"},
    plural="pairs of sneakers",
    aliases=("sneaker", "trainers", "running shoes", "tennis shoes", "gym shoes"),
    tags=("clothes",),
    shadow=(6, 204),
)
def sneakers(pen: Pen) -> None:
    """Draw a pair of sports shoes with laces and stripes."""
    for dx, dy in ((56, 8), (6, 36)):
        with pen.moved(dx, dy):
            _shoe(pen, "shoe")
            pen.blob("shoe.deep", [(14, 12), (32, 9), (52, 12), (44, 20), (22, 20)])
            pen.blob("sole", [(116, 36), (136, 44), (144, 58), (112, 60), (108, 46)])
            pen.form(
                "sole",
                smooth(
                    [(3, 56, 0.4), (70, 60), (146, 56, 0.4), (144, 76, 0.4), (70, 77), (5, 76, 0.4)]
                ),
                shade=4,
            )
            for k in (0, 1, 2):
                pen.line("sole", [(56 + k * 13, 24 + k * 6), (68 + k * 13, 14 + k * 7)], 4)
                pen.line("sole", [(28 + k * 12, 54), (36 + k * 12, 34)], 5)


@draws(
    "boots",
    box=(190, 190),
    height_m=0.36,
    slots={"shoe": "#8a5a38", "sole": "#33281f"},
    variants=("pair", "single"),
    plural="pairs of boots",
    aliases=(
        "boot",
        "wellingtons",
        "pair of boots",
    ),
    tags=("clothes",),
    shadow=(6, 184),
)
def boots(pen: Pen) -> None:
    """Draw a pair of high boots, or one, with room for what looks out of it."""
    places = ((34, 20),) if pen.variant == "single" else ((58, 2), (6, 20))
    for k, (dx, dy) in enumerate(places):
        with pen.moved(dx, dy):
            pen.oval("shoe.deep", 35, 10, 29, 6)
        if k == len(places) - 1:
            pen.anchor("inside", dx + 35, dy + 14, size=58)
            with pen.in_front():
                boot(pen, dx, dy)
        else:
            boot(pen, dx, dy)


def boot(pen: Pen, dx: float, dy: float) -> None:
    """Draw one boot; (dx, dy) is the upper left of its box."""
    with pen.moved(dx, dy):
        pen.form(
            "shoe",
            smooth(
                [
                    (10, 156, 0.3),
                    (16, 90),
                    (8, 10, 0.3),
                    (62, 6, 0.3),
                    (64, 84),
                    (72, 118),
                    (104, 126),
                    (122, 146),
                    (122, 158, 0.3),
                ]
            ),
            shade=8,
            light=4,
        )
        pen.form(
            "shoe",
            smooth([(5, 8, 0.4), (35, 14), (65, 4, 0.4), (66, 22, 0.4), (36, 32), (7, 28, 0.4)]),
            shade=3,
            light=2,
        )
        pen.line("shoe.deep", [(40, 34), (42, 90), (58, 124)], 2.4)
        pen.box("sole", 8, 156, 116, 8, rounding=3)
        pen.box("sole", 8, 160, 34, 9, rounding=2)


@draws(
    "hiking boots",
    box=(230, 170),
    height_m=0.22,
    slots={"shoe": "#8a5a38", "sole": "#3a2f2a", "lace": "#d8b45a"},
    plural="pairs of hiking boots",
    aliases=("hiking boot", "walking boots", "ankle boots", "work boots", "combat boots"),
    tags=("clothes",),
    shadow=(6, 224),
)
def hiking_boots(pen: Pen) -> None:
    """Draw a pair of laced ankle boots with padded collars and soles that grip."""
    for dx, dy in ((62, 0), (4, 24)):
        with pen.moved(dx, dy):
            pen.poly(
                "sole",
                [(8, 118), (152, 122), (158, 132), (152, 140), (60, 140), (54, 134), (8, 142)],
                rounding=5,
            )
            for k in range(5):
                pen.box("sole.deep", 70 + k * 17, 134, 9, 8, rounding=1)
            for k in range(2):
                pen.box("sole.deep", 14 + k * 17, 136, 9, 8, rounding=1)
            body = smooth(
                [
                    (10, 122, 0.2),
                    (12, 74),
                    (14, 16, 0.3),
                    (66, 10, 0.3),
                    (72, 44),
                    (92, 74),
                    (132, 84),
                    (154, 106),
                    (154, 126, 0.2),
                ]
            )
            pen.form("shoe", body, shade=8, light=4)
            with pen.inside(body):
                pen.blob("shoe.shade", [(112, 78), (160, 84), (160, 130), (116, 130), (106, 104)])
                pen.blob("shoe.shade", [(0, 84), (34, 90), (40, 130), (0, 130)])
            pen.form(
                "shoe.shade",
                smooth([(10, 12, 0.4), (68, 5, 0.4), (72, 24, 0.4), (12, 32, 0.4)]),
                shade=3,
                light=2,
            )
            pen.blob("shoe.light", [(64, 30), (74, 34), (98, 76), (88, 84), (70, 60)])
            for k, (x, y) in enumerate(((64, 36), (68, 50), (76, 64), (86, 76))):
                pen.line("lace", [(x - 10, y + 4 - k), (x + 10, y - 2 + k)], 3)
                pen.oval("sole.light", x - 10, y + 4 - k, 2.4)
            pen.line("lace", [(62, 30), (50, 40), (46, 56)], 2.6)
            pen.line("lace", [(62, 30), (78, 40), (86, 54)], 2.6)


@draws(
    "high heels",
    box=(210, 130),
    height_m=0.17,
    slots={"shoe": "#c8283c"},
    plural="pairs of high heels",
    aliases=("heels", "high heel", "stilettos", "pumps"),
    tags=("clothes",),
    shadow=(10, 200),
)
def high_heels(pen: Pen) -> None:
    """Draw a pair of elegant shoes with thin heels."""
    for dx, dy in ((56, 4), (4, 26)):
        with pen.moved(dx, dy):
            pen.form(
                "shoe",
                smooth(
                    [
                        (10, 10, 0.3),
                        (16, 34),
                        (46, 46),
                        (86, 56),
                        (108, 72),
                        (138, 86),
                        (150, 97),
                        (146, 102, 0.3),
                        (96, 101, 0.4),
                        (58, 74),
                        (28, 62, 0.5),
                        (20, 101, 0.2),
                        (12, 101, 0.2),
                        (8, 60),
                        (2, 30),
                    ]
                ),
                shade=5,
                light=3,
            )
            pen.blob(
                "shoe.deep", [(12, 12), (18, 34), (48, 48), (88, 58), (74, 62), (40, 54), (18, 42)]
            )


@draws(
    "socks",
    box=(170, 170),
    height_m=0.3,
    slots={"sock": "#e05a4a", "stripe": "#f7f1e4"},
    plural="pairs of socks",
    variants=("pair", "single"),
    aliases=("sock", "stockings", "stocking", "pair of socks"),
    tags=("clothes",),
    shadow=(10, 160),
)
def socks(pen: Pen) -> None:
    """Draw a pair of striped socks, or one of them."""
    for dx, dy in ((30, 8),) if pen.variant == "single" else ((50, 2), (4, 14)):
        with pen.moved(dx, dy):
            outline = smooth(
                [
                    (12, 4, 0.3),
                    (60, 2, 0.3),
                    (62, 76),
                    (70, 100),
                    (108, 122),
                    (108, 146),
                    (86, 153),
                    (40, 140),
                    (14, 112),
                    (14, 70),
                ]
            )
            pen.form("sock", outline, shade=7, light=4)
            with pen.inside(outline):
                for y in (36, 60, 84):
                    pen.line("stripe", [(0, y + 2), (40, y + 4), (80, y - 4)], 9)
                pen.oval("stripe", 108, 142, 24, 22)
                pen.oval("stripe", 14, 124, 20, 20)
                pen.box("sock.shade", 0, 0, 80, 16)


@draws(
    "gloves",
    box=(180, 150),
    height_m=0.26,
    slots={"glove": "#4f7fb5", "cuff": "#f2ede2"},
    faces="front",
    plural="pairs of gloves",
    variants=("pair", "single"),
    aliases=("glove", "pair of gloves"),
    tags=("clothes",),
    shadow=(14, 166),
)
def gloves(pen: Pen) -> None:
    """Draw a pair of woollen gloves, or one."""
    if pen.variant == "single":
        with pen.moved(45, 0):
            _glove(pen)
        return
    with pen.mirrored(90):
        _glove(pen)


def _glove(pen: Pen) -> None:
    """Draw the left one of two gloves."""
    for pts, w in (
        ([(24, 72), (14, 36)], 16),
        ([(38, 66), (33, 18)], 16),
        ([(53, 66), (53, 12)], 16),
        ([(67, 72), (72, 28)], 15),
    ):
        pen.form("glove", limb(pts, (w, w * 0.9)), shade=3, light=2)
    pen.form("glove", limb([(68, 104), (84, 82), (86, 62)], (18, 16, 13)), shade=3, light=2)
    pen.form(
        "glove",
        smooth([(16, 66), (44, 56), (74, 66), (76, 104), (64, 122), (26, 122), (14, 100)]),
        shade=6,
        light=0,
    )
    pen.form(
        "cuff",
        smooth(
            [
                (22, 114, 0.4),
                (46, 118),
                (68, 114, 0.4),
                (71, 144, 0.4),
                (46, 147),
                (19, 144, 0.4),
            ]
        ),
        shade=4,
    )
    for x in (30, 40, 50, 60):
        pen.line("cuff.shade", [(x, 120), (x, 142)], 2.4)


@draws(
    "mittens",
    box=(180, 150),
    height_m=0.26,
    slots={"glove": "#c8484f", "cuff": "#f2ede2"},
    faces="front",
    variants=("pair", "single"),
    plural="pairs of mittens",
    aliases=("mitten", "pair of mittens", "woollen mittens", "knitted mittens"),
    tags=("clothes",),
    shadow=(14, 166),
)
def mittens(pen: Pen) -> None:
    """Draw a pair of knitted mittens, or one."""
    if pen.variant == "single":
        with pen.moved(45, 0):
            _mitten(pen)
        return
    with pen.mirrored(90):
        _mitten(pen)


def _mitten(pen: Pen) -> None:
    """Draw the left one of two mittens."""
    pen.form("glove", limb([(62, 102), (80, 78), (82, 62)], (24, 22, 18)), shade=4, light=2)
    hand = smooth(
        [
            (12, 100),
            (12, 44),
            (24, 14),
            (42, 6),
            (60, 16),
            (68, 50),
            (68, 104),
            (58, 122),
            (22, 122),
        ]
    )
    pen.form("glove", hand, shade=7, light=4)
    with pen.inside(hand):
        for k in range(3):
            y = 44 + 22 * k
            pen.line(
                "cuff",
                [(8, y + 6), (20, y - 4), (32, y + 6), (44, y - 4), (56, y + 6), (70, y - 4)],
                4,
            )
    cuff = smooth(
        [(14, 114, 0.4), (40, 119), (68, 114, 0.4), (71, 144, 0.4), (42, 147), (12, 144, 0.4)]
    )
    pen.form("cuff", cuff, shade=4)
    for x in (24, 34, 44, 54):
        pen.line("cuff.shade", [(x, 120), (x, 142)], 2.4)


# Around the neck and on the back


@draws(
    "scarf",
    box=(150, 200),
    height_m=0.9,
    slots={"scarf": "#c8484f", "stripe": "#f2d9a0"},
    faces="front",
    plural="scarves",
    aliases=("muffler", "neckerchief", "bandana"),
    variants=("folded", "worn"),
    tags=("clothes",),
    shadow=(30, 120),
)
def scarf(pen: Pen) -> None:
    """Draw a knotted striped scarf with fringes, its ends as long as a word says."""
    if "long" in pen.attributes:
        with pen.moved(28, 0, scale=0.62):
            _scarf(pen, 296)
        _worn(pen, 75, 28, 54, "worn_neck")
    elif "short" in pen.attributes:
        with pen.moved(0, 60):
            _scarf(pen, 122)
        _worn(pen, 75, 104, 86, "worn_neck")
    else:
        _scarf(pen, 178)
        _worn(pen, 75, 44, 86, "worn_neck")


def _scarf(pen: Pen, low: float) -> None:
    """Draw a scarf whose ends reach down to `low`."""
    for spine, tone in (
        ([(88, 64), (104, (64 + low) / 2 - 10), (112, low - 8)], "scarf.shade"),
        ([(70, 64), (58, (64 + low) / 2 - 4), (60, low)], "scarf"),
    ):
        tail = limb(spine, (30, 36, 38), is_blunt=True)
        x, y = spine[-1]
        for k in (-14, -7, 0, 7, 14):
            pen.line(
                "stripe" if tone == "scarf" else "stripe.shade",
                [(x + k, y - 4), (x + k * 1.1, y + 17)],
                3.4,
            )
        pen.form(tone, tail, shade=5 if tone == "scarf" else 0, light=0)
        with pen.inside(tail):
            for yy in range(92, round(low), 26):
                pen.line(
                    "stripe", [(20, yy), (140, yy - 3)], 8, alpha=0.95 if tone == "scarf" else 0.7
                )
    loop = smooth([(8, 40), (24, 12), (75, 4), (126, 12), (142, 40), (120, 72), (75, 82), (30, 72)])
    if pen.variant == "worn":
        # The neck hides the far side of the loop.
        loop = smooth(
            [(20, 32), (36, 26), (75, 40), (114, 26), (130, 32), (126, 60), (75, 80), (24, 60)]
        )
    pen.form("scarf", loop, shade=7, light=4)
    if pen.variant != "worn":
        pen.blob("scarf.deep", [(36, 24), (75, 16), (114, 24), (104, 36), (75, 42), (46, 36)])
    with pen.inside(loop):
        for x, dx in ((26, -6), (52, -3), (98, 3), (124, 6)):
            pen.line("stripe", [(x, 40), (x + dx, 90)], 8)
    pen.form("scarf", smooth([(60, 52), (92, 52), (98, 84), (76, 92), (56, 82)]), shade=4, light=2)


@draws(
    "tie",
    box=(70, 210),
    height_m=0.55,
    slots={"tie": "#c23046", "stripe": "#f0d9a8"},
    faces="front",
    aliases=("necktie",),
    tags=("clothes",),
    shadow=(14, 56),
)
def tie(pen: Pen) -> None:
    """Draw a striped necktie."""
    body = smooth([(25, 38, 0.1), (46, 38, 0.1), (64, 168, 0.2), (36, 206, 0.1), (7, 168, 0.2)])
    pen.form("tie", body, shade=5, light=3)
    with pen.inside(body):
        for y in (70, 106, 142, 178):
            pen.line("stripe", [(0, y + 14), (70, y - 22)], 7)
    pen.form(
        "tie", smooth([(14, 6, 0.2), (57, 6, 0.2), (48, 42, 0.2), (23, 42, 0.2)]), shade=4, light=3
    )
    _worn(pen, 35, 14, 24, "worn_neck")


@draws(
    "bow tie",
    box=(140, 80),
    height_m=0.07,
    slots={"tie": "#c23046", "dot": "#f7ece0"},
    faces="front",
    aliases=("bowtie",),
    tags=("clothes",),
    shadow=(10, 130),
)
def bow_tie(pen: Pen) -> None:
    """Draw a spotted bow tie."""
    with pen.mirrored(70):
        wing = smooth([(66, 34), (40, 14), (8, 6, 0.3), (4, 40), (8, 74, 0.3), (40, 66), (66, 48)])
        pen.form("tie", wing, shade=6, light=4)
        with pen.inside(wing):
            for x, y in ((18, 24), (20, 54), (36, 38), (44, 22), (46, 56)):
                pen.oval("dot", x, y, 4)
    pen.form(
        "tie",
        smooth([(57, 27), (83, 27), (86, 40), (83, 54), (57, 54), (54, 40)]),
        shade=4,
        light=3,
    )
    _worn(pen, 70, 40, 96, "worn_neck")


@draws(
    "necklace",
    box=(150, 150),
    height_m=0.25,
    slots={"bead": "#e9c65a", "gem": "#3f9ac0"},
    recolour=("gem", "bead"),
    faces="front",
    aliases=("pearl necklace", "pendant", "amulet", "jewelry", "jewellery"),
    tags=("clothes",),
    shadow=(50, 100),
)
def necklace(pen: Pen) -> None:
    """Draw a string of beads with a pendant."""
    for i in range(19):
        a = -1 + 2 * i / 18
        x = 75 + 66 * a
        y = 8 + 92 * (1 - a * a) ** 0.62
        pen.oval("bead", x, y, 5.4)
        pen.oval("#ffffff", x - 1.6, y - 1.8, 1.4, alpha=0.8)
    pen.form(
        "gem",
        smooth([(75, 100, 0.2), (92, 118), (86, 138), (75, 147), (64, 138), (58, 118)]),
        shade=5,
        light=4,
    )
    pen.oval("#ffffff", 70, 120, 3.4, 5, tilt=20, alpha=0.8)
    _worn(pen, 75, 14, 132, "worn_neck")


@draws(
    "ring",
    box=(110, 130),
    height_m=0.03,
    slots={"metal": "#efbf4a", "gem": "#8fd8f0"},
    recolour=("gem", "metal"),
    faces="front",
    aliases=("diamond ring", "wedding ring", "engagement ring"),
    tags=("clothes",),
    shadow=(30, 80),
    is_lit_at_night=True,
)
def ring(pen: Pen) -> None:
    """Draw a golden ring with a cut stone."""
    pen.edge("metal.shade", ellipse(55, 84, 37, 38), 11)
    pen.edge("metal", ellipse(54, 83, 37, 38), 8)
    pen.line("metal.pale", [(20, 80), (26, 60), (40, 49)], 3.4)
    pen.poly("metal", [(38, 44), (72, 44), (64, 56), (46, 56)], rounding=2)
    pen.poly("gem", [(26, 20), (38, 6), (72, 6), (84, 20), (55, 52)])
    pen.poly("gem.light", [(26, 20), (38, 6), (46, 20)])
    pen.poly("gem.pale", [(38, 6), (72, 6), (64, 20), (46, 20)])
    pen.poly("gem.shade", [(64, 20), (84, 20), (55, 52)])
    pen.poly("gem.shine", [(46, 20), (64, 20), (55, 52)])
    if pen.is_night:
        pen.glow("gem.raw", 55, 26, 40, alpha=0.4)


@draws(
    "watch",
    box=(110, 220),
    height_m=0.24,
    slots={"strap": "#7a4f34", "metal": "#c9a24a", "dial": "#f7f3e8"},
    faces="front",
    plural="watches",
    aliases=("wristwatch", "wrist watch", "smartwatch"),
    tags=("clothes",),
    shadow=(34, 76),
)
def watch(pen: Pen) -> None:
    """Draw a wristwatch with its strap."""
    strap = smooth(
        [(36, 4, 0.4), (74, 4, 0.4), (82, 110), (74, 216, 0.4), (36, 216, 0.4), (28, 110)]
    )
    pen.form("strap", strap, shade=6, light=3)
    for y in (24, 38, 186, 200):
        pen.oval("strap.deep", 55, y, 3.4)
    pen.box("metal", 100, 104, 10, 13, rounding=3)
    pen.form("metal", ellipse(55, 110, 47, 47), shade=6, light=4)
    pen.oval("dial", 55, 110, 38)
    for i in range(12):
        with pen.turned(i * 30, 55, 110):
            pen.line("metal.deep", [(55, 77), (55, 82 if i % 3 else 86)], 2.6)
    pen.line("#33303c", [(55, 110), (38, 98)], 4)
    pen.line("#33303c", [(55, 110), (74, 88)], 3)
    pen.oval("#d8443f", 55, 110, 3.4)


@draws(
    "cape",
    box=(220, 260),
    height_m=1.25,
    slots={"cape": "#c23b46", "clasp": "#efbf4a"},
    faces="front",
    aliases=("cloak", "mantle"),
    tags=("clothes",),
    shadow=(16, 204),
)
def cape(pen: Pen) -> None:
    """Draw a cape with a collar and a clasp."""
    outline = smooth(
        [
            (78, 22, 0.3),
            (142, 22, 0.3),
            (178, 90),
            (214, 240, 0.2),
            (166, 255),
            (110, 244),
            (54, 256),
            (6, 240, 0.2),
            (42, 90),
        ]
    )
    pen.form("cape", outline, shade=10, light=6)
    with pen.inside(outline):
        for a, b in ((90, 44), (106, 88), (118, 132), (132, 180)):
            pen.limb("cape.shade", [(a, 40), ((a + b) / 2, 140), (b, 262)], (2, 8, 18))
    pen.form(
        "cape",
        smooth([(60, 6, 0.3), (110, 26), (160, 6, 0.3), (152, 42), (110, 54), (68, 42)]),
        shade=4,
        light=3,
    )
    pen.oval("clasp", 110, 40, 9)
    pen.oval("clasp.pale", 107, 37, 3)
    _worn(pen, 110, 30, 76, "worn_neck")


@draws(
    "wings",
    box=(260, 190),
    height_m=1.0,
    slots={"wing": "#f6f4ef"},
    faces="front",
    plural="pairs of wings",
    aliases=("angel wings", "wing", "pair of wings"),
    tags=("clothes",),
    shadow=(90, 170),
)
def wings(pen: Pen) -> None:
    """Draw a pair of feathered wings."""
    with pen.mirrored(130):
        pen.form(
            "wing",
            smooth(
                [
                    (126, 110),
                    (108, 60),
                    (66, 14),
                    (20, 6),
                    (4, 34),
                    (10, 82),
                    (30, 124),
                    (60, 152),
                    (92, 182),
                    (120, 168),
                ]
            ),
            shade=8,
            light=0,
        )
        for x0, y0, x1, y1 in (
            (34, 44, 10, 82),
            (54, 60, 30, 122),
            (74, 78, 58, 150),
            (94, 98, 88, 176),
        ):
            pen.line("wing.shade", [(x0, y0), ((x0 + x1) / 2 - 4, (y0 + y1) / 2), (x1, y1)], 3.4)
        for x, y in ((44, 26), (66, 38), (86, 58), (104, 84)):
            pen.line("wing.shade", [(x - 10, y + 12), (x, y + 16), (x + 8, y + 8)], 3)
    _worn(pen, 130, 100, 70, "worn_back")


@draws(
    "belt",
    box=(230, 70),
    height_m=0.08,
    slots={"belt": "#6b4630", "buckle": "#e3b54a"},
    faces="front",
    aliases=("leather belt",),
    tags=("clothes",),
    shadow=(20, 210),
)
def belt(pen: Pen) -> None:
    """Draw a leather belt with a buckle."""
    pen.edge("belt.deep", ellipse(115, 30, 104, 22), 15)
    pen.line("belt", [(12, 34), (50, 50), (115, 54), (180, 50), (218, 34)], 18)
    for x in (150, 170, 190):
        pen.oval("belt.deep", x, 52 - (x - 150) * 0.06, 2.6)
    pen.form(
        "buckle",
        smooth([(90, 40, 0.3), (132, 40, 0.3), (132, 69, 0.3), (90, 69, 0.3)]),
        shade=3,
        light=2,
    )
    pen.box("belt", 98, 47, 26, 15, rounding=2)
    pen.line("buckle", [(96, 54), (118, 54)], 3.4)


# On the face


@draws(
    "glasses",
    box=(150, 64),
    height_m=0.06,
    slots={"frame": "#2f2b35", "lens": "#d6ecf4"},
    faces="front",
    plural="pairs of glasses",
    aliases=("spectacles", "eyeglasses", "reading glasses", "pair of glasses", "pairs of glasses"),
    tags=("clothes",),
    shadow=(20, 130),
)
def glasses(pen: Pen) -> None:
    """Draw a pair of round glasses."""
    for x in (38, 112):
        pen.oval("lens", x, 34, 28, 26, alpha=0.6)
        pen.line("#ffffff", [(x - 14, 30), (x - 2, 18)], 4, alpha=0.9)
        pen.edge("frame", ellipse(x, 34, 28, 26), 6)
    pen.line("frame", [(66, 30), (75, 25), (84, 30)], 6)
    for x, dx in ((10, -7), (140, 7)):
        pen.line("frame", [(x, 30), (x + dx, 22)], 6)
    _worn(pen, 75, 34, 150, "worn_face")


@draws(
    "sunglasses",
    box=(150, 64),
    height_m=0.06,
    slots={"frame": "#2b2933"},
    faces="front",
    plural="pairs of sunglasses",
    aliases=("shades", "dark glasses", "pair of sunglasses"),
    tags=("clothes",),
    shadow=(20, 130),
)
def sunglasses(pen: Pen) -> None:
    """Draw a pair of dark glasses."""
    pen.line("frame", [(4, 14), (75, 10), (146, 14)], 8)
    for x in (38, 112):
        lens = smooth([(x - 32, 12, 0.4), (x + 32, 12, 0.4), (x + 29, 40), (x, 60), (x - 29, 40)])
        pen.form("frame", lens, shade=5, light=0)
        with pen.inside(lens):
            pen.poly("#8fa6c0", [(x - 20, 4), (x - 4, 4), (x - 22, 64), (x - 38, 64)], alpha=0.55)
    _worn(pen, 75, 32, 150, "worn_face")


@draws(
    "mask",
    box=(150, 80),
    height_m=0.1,
    slots={"glove": "#7a3f9a", "trim": "#efbf4a"},
    faces="front",
    aliases=("carnival mask", "masquerade mask", "eye mask"),
    tags=("clothes",),
    shadow=(30, 120),
)
def mask(pen: Pen) -> None:
    """Draw a carnival mask with gold edging."""
    outline = smooth(
        [
            (4, 22),
            (16, 4),
            (50, 14),
            (75, 24),
            (100, 14),
            (134, 4),
            (146, 22),
            (138, 54),
            (106, 72),
            (75, 52),
            (44, 72),
            (12, 54),
        ]
    )
    holes = smooth([(26, 36), (46, 26), (62, 40), (44, 50)])
    right = holes.scaled(-1, 1, 75, 0)
    pen.form("glove", outline.plus(holes, right), shade=5, light=3)
    pen.edge("trim", outline, 4)
    pen.edge("trim", holes, 3)
    pen.edge("trim", right, 3)
    headgear.star(pen, "trim", 75, 12, 9)
    _worn(pen, 75, 38, 150, "worn_face")
