"""Owns the drawings of instruments of the world: pipe organ, bongos, pan flute, shamisen, alphorn.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, limb, polygon, rectangle
from tintype.engine.vignette.art.pen import Pen

STEEL, DARK, WOOD, BRASS, HIDE = "#c3cad3", "#34363f", "#a8683a", "#d6a83f", "#f3e6cc"


@draws(
    "pipe organ",
    box=(280, 290),
    height_m=5.0,
    slots={"wood": "#7a4a2c", "pipe": "#d9c48a"},
    faces="front",
    aliases=("organ", "church organ", "organ pipes"),
    tags=("music",),
    shadow=(14, 266),
)
def pipe_organ(pen: Pen) -> None:
    """Draw a church organ: its pipes in three towers above the keys."""
    for k, (x, top) in enumerate(
        (
            (32, 60),
            (52, 46),
            (72, 60),
            (96, 96),
            (112, 84),
            (128, 28),
            (148, 18),
            (168, 84),
            (184, 96),
            (208, 60),
            (228, 46),
            (248, 60),
        )
    ):
        wide = 17 if k in (5, 6) else 15
        pipe = rectangle(x - wide / 2, top, wide, 190 - top, rounding=3)
        pen.form("pipe", pipe, shade=4, light=3)
        pen.fill("#4a3a2c", curve(f"{x - 4} 168, {x} 158 .1, {x + 4} 168, {x} 173"))
    for x, w, top in ((20, 64, 36), (108, 64, 8), (196, 64, 36)):
        pen.form(
            "wood",
            curve(
                f"{x} {top + 18} .1, {x + w / 2} {top - 4} .2, {x + w} {top + 18} .1,"
                f" {x + w / 2} {top + 8}"
            ),
            shade=3,
            light=3,
        )
    for x in (14, 84, 190, 260):
        pen.form("wood", rectangle(x - 5, 40, 10, 160, rounding=3), shade=3, light=2)
    pen.form("wood", rectangle(8, 186, 264, 98, rounding=4), shade=8, light=5)
    pen.form("wood.deep", rectangle(80, 196, 120, 88), shade=3)
    for y in (206, 222):
        pen.form("#f7f3ea", rectangle(88, y, 104, 13, rounding=2), shade=2)
        for k in range(13):
            if k % 7 not in (2, 6):
                pen.box(DARK, 93 + 7.6 * k, y, 4, 8)
    pen.form("wood.light", rectangle(98, 254, 84, 10, rounding=3), shade=3)
    for x in (106, 170):
        pen.form("wood", rectangle(x, 262, 7, 22), shade=2)
    pen.anchor("seat", 140, 254, size=60)


@draws(
    "bongos",
    box=(220, 130),
    height_m=0.2,
    slots={"wood": "#b5622e", "skin": HIDE, "metal": STEEL},
    faces="front",
    aliases=("bongo drums", "bongo", "bongo drum", "tabla", "tablas"),
    plural="bongos",
    tags=("music",),
    shadow=(14, 206),
)
def bongos(pen: Pen) -> None:
    """Draw a pair of bongos, one larger."""
    pen.box("metal.deep", 92, 64, 24, 26)
    for cx, r, low in ((54, 46, 112), (160, 54, 122)):
        wall = polygon(
            [(cx - r, 30), (cx + r, 30), (cx + r * 0.84, low), (cx - r * 0.84, low)], rounding=9
        )
        pen.form("wood", wall, shade=9, light=6)
        for dx in (-0.66, -0.22, 0.22, 0.66):
            pen.line("metal", [(cx + dx * r, 40), (cx + dx * r * 0.9, 84)], 4)
        pen.form("metal", ellipse(cx, 34, r + 4, r * 0.34), shade=4, light=3)
        pen.form("skin", ellipse(cx, 28, r, r * 0.3), shade=3, light=2)


@draws(
    "congas",
    box=(220, 260),
    height_m=0.95,
    slots={"wood": "#c8453c", "skin": HIDE, "metal": STEEL},
    faces="front",
    aliases=("conga drums", "conga", "conga drum"),
    plural="congas",
    tags=("music",),
    shadow=(20, 200),
)
def congas(pen: Pen) -> None:
    """Draw two tall congas."""
    for cx, r in ((58, 44), (158, 50)):
        body = curve(
            f"{cx - r} 30 .2, {cx + r} 30 .2, {cx + r * 1.16} 96, {cx + r * 0.7} 250 .2,"
            f" {cx - r * 0.7} 250 .2, {cx - r * 1.16} 96"
        )
        pen.form("wood", body, shade=10, light=7)
        with pen.inside(body):
            for dx in (-0.6, 0, 0.6):
                pen.line(
                    "wood.deep",
                    [(cx + dx * r, 30), (cx + dx * r * 1.2, 96), (cx + dx * r * 0.7, 250)],
                    2,
                    alpha=0.6,
                )
        for y in (150, 226):
            w = r * (1.0 if y < 200 else 0.78)
            pen.form("metal", rectangle(cx - w, y, 2 * w, 8, rounding=3), shade=2, light=2)
        for dx in (-0.7, -0.25, 0.25, 0.7):
            pen.line("metal", [(cx + dx * r, 36), (cx + dx * r, 84)], 4)
        pen.form("metal", ellipse(cx, 32, r + 4, 14), shade=3, light=3)
        pen.form("skin", ellipse(cx, 26, r, 12), shade=3, light=2)


@draws(
    "djembe",
    box=(150, 230),
    height_m=0.6,
    slots={"wood": "#8a4a2c", "skin": HIDE, "rope": "#e0bb7c"},
    faces="front",
    aliases=("african drum", "goblet drum", "darbuka"),
    tags=("music",),
    shadow=(36, 114),
)
def djembe(pen: Pen) -> None:
    """Draw an African drum with its net of ropes."""
    body = curve(
        "12 34 .2, 138 34 .2, 132 84, 100 130 .4, 92 150, 108 222 .2, 42 222 .2, 58 150,"
        " 50 130 .4, 18 84"
    )
    pen.form("wood", body, shade=10, light=6)
    with pen.inside(body):
        for k in range(9):
            x = 2 + 18 * k
            pen.line("rope", [(x, 40), (75 + (x - 66) * 0.5, 132)], 3)
            pen.line("rope", [(x + 18, 40), (75 + (x - 66) * 0.5, 132)], 3)
        for y in (180, 192):
            pen.line("rope", [(40, y), (75, y + 5), (110, y)], 3)
        pen.line("rope.deep", [(44, 134), (75, 140), (106, 134)], 6)
    pen.form("rope", ellipse(75, 36, 67, 17), shade=4, light=3)
    pen.form("skin", ellipse(75, 28, 64, 15), shade=3, light=2)
    pen.anchor("top", 75, 28, size=110)


@draws(
    "timpani",
    box=(240, 190),
    height_m=0.9,
    slots={"copper": "#c9763f", "skin": HIDE, "steel": STEEL},
    faces="front",
    aliases=("kettledrum", "kettle drum", "timpano", "kettledrums"),
    plural="timpani",
    tags=("music",),
    shadow=(40, 200),
)
def timpani(pen: Pen) -> None:
    """Draw a copper kettledrum on its feet, with its mallets."""
    for s in (-1, 1):
        pen.form(
            "steel",
            limb([(120 + s * 60, 96), (120 + s * 46, 150), (120 + s * 74, 182)], (9, 9, 8)),
            shade=2,
            light=2,
        )
        pen.form(DARK, ellipse(120 + s * 76, 182, 9, 6), shade=1)
    pen.form(
        "copper",
        curve("18 50 .2, 222 50 .2, 214 100, 170 146, 120 158, 70 146, 26 100"),
        shade=13,
        light=9,
    )
    for dx in (-84, -42, 0, 42, 84):
        pen.line("steel", [(120 + dx, 48), (120 + dx, 84)], 5)
    pen.form("steel", ellipse(120, 46, 108, 20), shade=4, light=4)
    pen.form("skin", ellipse(120, 40, 102, 17), shade=3, light=2)
    for a, b in (((56, 8), (116, 40)), ((196, 6), (136, 36))):
        pen.line(WOOD, [a, b], 4)
        pen.form("#f7f3ea", ellipse(b[0], b[1], 10, 9), shade=2, light=2)


@draws(
    "steel drum",
    box=(220, 170),
    height_m=0.9,
    slots={"steel": "#aeb9c6", "side": "#3f8f9f"},
    faces="front",
    aliases=("steelpan", "steel pan", "handpan", "hang drum"),
    tags=("music",),
    shadow=(40, 180),
)
def steel_drum(pen: Pen) -> None:
    """Draw a steel pan on its stand, with its sticks."""
    for s in (-1, 1):
        pen.form(DARK, limb([(110 + s * 80, 60), (110 + s * 62, 164)], (8, 8)), shade=2)
    pen.form(
        "side", curve("12 52 .2, 208 52 .2, 202 104, 160 122, 60 122, 18 104"), shade=9, light=6
    )
    pen.form("steel", ellipse(110, 52, 100, 32), shade=5, light=5)
    pen.form("steel.shade", ellipse(110, 56, 88, 25), shade=4)
    for x, y, r in (
        (60, 50, 18),
        (92, 40, 17),
        (130, 40, 17),
        (162, 52, 18),
        (84, 66, 17),
        (136, 68, 17),
        (110, 56, 12),
    ):
        pen.form("steel", ellipse(x, y, r, r * 0.48), shade=2, light=2)
    for a, b in (((40, 6), (92, 50)), ((184, 8), (134, 56))):
        pen.line(WOOD, [a, b], 5)
        pen.oval("#d6473f", b[0], b[1], 6)


@draws(
    "pan flute",
    box=(190, 170),
    height_m=0.2,
    slots={"reed": "#d9b06a", "band": "#a8404f"},
    faces="front",
    aliases=("panpipes", "pan pipes", "panflute", "pan pipe"),
    tags=("music",),
    shadow=(20, 160),
)
def pan_flute(pen: Pen) -> None:
    """Draw a pan flute: pipes from long to short, bound with a band."""
    for k in range(10):
        x = 8 + 17.5 * k
        high = 152 - 11 * k
        pen.form("reed", rectangle(x, 8, 16, high, rounding=5), shade=4, light=3)
        pen.oval("#5a3a20", x + 8, 11, 6, 3)
    pen.form(
        "band", polygon([(4, 44), (186, 34), (186, 50), (4, 62)], rounding=3), shade=3, light=2
    )
    pen.anchor("grip", 60, 90)


@draws(
    "didgeridoo",
    box=(90, 290),
    height_m=1.4,
    slots={"wood": "#8a4a2c", "paint": "#f0d9a8"},
    aliases=("didjeridu",),
    tags=("music",),
    shadow=(20, 80),
)
def didgeridoo(pen: Pen) -> None:
    """Draw a painted didgeridoo, its bell down."""
    body = limb([(28, 8), (34, 100), (40, 190), (56, 284)], (15, 19, 24, 36), is_blunt=True)
    pen.form("wood", body, shade=7, light=5)
    with pen.inside(body):
        for y, tone in (
            (30, "paint"),
            (74, "#d6473f"),
            (150, "paint"),
            (206, "#e0a42f"),
            (250, "paint"),
        ):
            pen.line(tone, [(10, y), (80, y - 3)], 6)
            for x in range(20, 80, 8):
                pen.oval("paint", x, y + 13, 2.4)
        pen.line("paint", [(36, 100), (42, 116), (36, 132)], 3)
    pen.form("wood.deep", ellipse(57, 283, 18, 5, tilt=8), shade=1)
    pen.anchor("grip", 34, 90)


@draws(
    "shamisen",
    box=(110, 290),
    height_m=1.0,
    slots={"wood": "#6a3b24", "skin": "#f3ead6"},
    faces="front",
    aliases=("sanxian", "erhu", "chinese fiddle"),
    tags=("music",),
    shadow=(20, 90),
)
def shamisen(pen: Pen) -> None:
    """Draw a shamisen with its long neck and square body."""
    for y, s in ((22, -1), (32, 1), (44, -1)):
        pen.form("#f0e6d0", limb([(55, y), (55 + s * 26, y - 3)], (5, 9)), shade=1)
    pen.form("wood", limb([(52, 8), (55, 60), (55, 210)], (10, 10, 11)), shade=3, light=3)
    pen.form("wood", rectangle(14, 192, 82, 88, rounding=17), shade=6, light=4)
    pen.form("skin", rectangle(21, 199, 68, 74, rounding=13), shade=4, light=3)
    for dx in (-4, 0, 4):
        pen.line("#b98f4a", [(55 + dx * 0.6, 20), (55 + dx, 268)], 1.4)
    pen.form("wood", rectangle(42, 244, 26, 6, rounding=2), shade=1)
    pen.form("#f0e6d0", curve("82 250, 104 284 .2, 76 286 .2"), shade=2)
    pen.anchor("grip", 55, 120)


@draws(
    "koto",
    box=(320, 110),
    height_m=0.3,
    slots={"wood": "#c08a4e", "string": "#f7f3ea"},
    faces="front",
    aliases=("guzheng", "gayageum", "zither", "dulcimer"),
    tags=("music",),
    shadow=(14, 306),
)
def koto(pen: Pen) -> None:
    """Draw a long zither with its movable bridges."""
    for x in (30, 276):
        pen.form("wood.deep", rectangle(x, 80, 16, 26, rounding=3), shade=2)
    pen.form("wood.shade", polygon([(8, 54), (312, 54), (304, 92), (16, 92)], rounding=6), shade=5)
    top = polygon([(28, 26), (296, 26), (314, 66), (4, 66)], rounding=8)
    pen.form("wood", top, shade=5, light=4)
    for k in range(7):
        y0, y1 = 31 + 4.6 * k, 31 + 4.8 * k
        pen.line("string", [(30 - k * 2.6, y0), (294 + k * 2, y1)], 1.3)
    for k in range(7):
        x = 70 + 27 * k
        y = 34 + 4.6 * k
        pen.form("#fbf6ea", polygon([(x, y - 9), (x + 7, y + 3), (x - 7, y + 3)]), shade=2)
    for x in (22, 290):
        pen.form(
            "wood.deep", polygon([(x + 6, 26), (x + 12, 26), (x + 10, 66), (x - 2, 66)]), shade=1
        )


@draws(
    "hurdy-gurdy",
    box=(260, 150),
    height_m=0.35,
    slots={"wood": "#b5763f", "key": "#3a2c2a"},
    aliases=("hurdy gurdy", "wheel fiddle"),
    tags=("music",),
    shadow=(30, 230),
)
def hurdy_gurdy(pen: Pen) -> None:
    """Draw a hurdy-gurdy with its crank, wheel and keys."""
    pen.line(STEEL, [(48, 84), (20, 84), (16, 112)], 6)
    pen.form(DARK, ellipse(16, 118, 8, 9), shade=2, light=2)
    pen.form(
        "wood",
        curve("44 66, 70 34, 120 28, 152 46, 176 56, 176 112, 152 120, 118 138, 68 132, 44 102"),
        shade=8,
        light=5,
    )
    pen.form("wood.shade", rectangle(172, 62, 62, 42, rounding=5), shade=4)
    pen.form(
        "wood", curve("230 58 .2, 252 50, 256 70, 246 88, 256 104, 230 106 .2"), shade=4, light=3
    )
    pen.form("wood.light", rectangle(108, 58, 116, 34, rounding=4), shade=3, light=2)
    for k in range(9):
        pen.form("key", rectangle(114 + 12 * k, 90, 7, 18 if k % 2 else 14, rounding=2), shade=1)
    pen.form("#f3e6cc", ellipse(84, 82, 9, 30), shade=3, light=2)
    for y in (74, 82, 90):
        pen.line("#f7f3ea", [(56, y), (246, y - 4)], 1.4)


@draws(
    "alphorn",
    box=(330, 170),
    height_m=1.5,
    slots={"wood": "#c99656", "ring": "#7a4a2c"},
    aliases=("alpine horn", "alpenhorn"),
    tags=("music", "mountain"),
    shadow=(240, 326),
)
def alphorn(pen: Pen) -> None:
    """Draw an alphorn, its bell on the ground to the right."""
    spine: list[Point] = [(10, 12), (120, 70), (230, 132), (274, 148), (304, 132), (314, 104)]
    pen.form("wood", limb(spine, (9, 14, 22, 30, 38, 46), is_blunt=True), shade=5, light=4)
    pen.form("ring", ellipse(312, 100, 11, 21, tilt=72), shade=2)
    for t in ((60, 38), (150, 88), (220, 126)):
        with pen.turned(29, t[0], t[1]):
            pen.form("ring", rectangle(t[0] - 5, t[1] - 11, 9, 22, rounding=3), shade=2, light=2)
    pen.form("ring", rectangle(280, 154, 30, 12, rounding=3), shade=2)
    pen.anchor("mouthpiece", 10, 12)


@draws(
    "ocarina",
    box=(190, 130),
    height_m=0.09,
    slots={"clay": "#4f8fb5"},
    tags=("music",),
    shadow=(30, 160),
)
def ocarina(pen: Pen) -> None:
    """Draw an ocarina with its holes."""
    pen.form("clay", polygon([(40, 46), (70, 34), (62, 6), (36, 10)], rounding=7), shade=4, light=3)
    pen.form(
        "clay",
        curve("10 84, 22 56, 60 38, 110 38, 160 56, 184 84, 168 104, 110 118, 50 114, 18 104"),
        shade=9,
        light=6,
    )
    for x, y, r in (
        (66, 66, 7),
        (88, 60, 6),
        (112, 62, 7),
        (136, 70, 6),
        (78, 92, 6),
        (104, 94, 7),
        (130, 94, 6),
    ):
        pen.oval("clay.line", x, y, r, r * 0.85)
    pen.anchor("grip", 96, 90)


@draws(
    "kalimba",
    box=(150, 170),
    height_m=0.18,
    slots={"wood": "#b5763f", "steel": STEEL},
    faces="front",
    aliases=("thumb piano", "mbira"),
    tags=("music",),
    shadow=(14, 136),
)
def kalimba(pen: Pen) -> None:
    """Draw a thumb piano with its steel tongues."""
    pen.form("wood", rectangle(8, 6, 134, 158, rounding=18), shade=8, light=5)
    pen.oval("#3a2420", 75, 134, 17)
    for k in range(9):
        x = 22 + 13 * k
        low = 112 - abs(k - 4) * 12
        pen.form("steel", rectangle(x - 4, 20, 8, low - 20, rounding=3), shade=2, light=2)
    pen.form("wood.deep", rectangle(14, 40, 122, 8, rounding=3), shade=2)
    pen.form("steel.shade", rectangle(14, 54, 122, 6, rounding=3), shade=1)
    pen.anchor("grip", 75, 120)


@draws(
    "cowbell",
    box=(130, 150),
    height_m=0.16,
    slots={"metal": BRASS, "strap": "#7a4a2c"},
    faces="front",
    aliases=("cow bell", "cowbells"),
    tags=("music", "farm"),
    shadow=(24, 106),
)
def cowbell(pen: Pen) -> None:
    """Draw a cowbell with its strap."""
    pen.edge("strap", curve("38 36 .1, 38 14, 65 6, 92 14, 92 36 .1"), 10)
    pen.form("metal.deep", ellipse(65, 134, 13, 12), shade=2, light=2)
    pen.form(
        "metal", polygon([(36, 32), (94, 32), (122, 130), (8, 130)], rounding=9), shade=9, light=7
    )
    pen.form("metal", rectangle(4, 122, 122, 12, rounding=5), shade=3, light=3)
    pen.line("metal.pale", [(42, 46), (28, 114)], 5, alpha=0.8)


@draws(
    "music stand",
    box=(150, 260),
    height_m=1.2,
    slots={"steel": DARK, "paper": "#fbf8f0"},
    faces="front",
    tags=("music",),
    shadow=(30, 120),
)
def music_stand(pen: Pen) -> None:
    """Draw a music stand with sheets of music on it."""
    for b in (30, 75, 120):
        pen.line("steel", [(75, 226), (b, 254)], 6)
    pen.form("steel", rectangle(71, 96, 8, 140, rounding=3), shade=2, light=2)
    pen.form(
        "steel", polygon([(14, 14), (136, 14), (144, 106), (6, 106)], rounding=4), shade=4, light=3
    )
    for x, s in ((44, -1), (106, 1)):
        page = polygon([(x - 29, 20), (x + 29, 20), (x + 31 + s, 100), (x - 31 + s, 100)])
        pen.form("paper", page, shade=2)
        for row in range(4):
            y = 32 + 18 * row
            for line in range(3):
                pen.line("#8f8a80", [(x - 24, y + 3 * line), (x + 24, y + 3 * line)], 0.9)
            for k in range(4):
                nx, ny = x - 18 + 12 * k, y + (k * 5 + row * 3) % 8
                pen.oval(DARK, nx, ny, 2.6, 2)
                pen.line(DARK, [(nx + 2, ny), (nx + 2, ny - 8)], 1)
    pen.form("steel", rectangle(4, 100, 142, 10, rounding=4), shade=2, light=2)


@draws(
    "washboard",
    box=(120, 210),
    height_m=0.6,
    slots={"wood": "#c08a4e", "zinc": STEEL},
    faces="front",
    aliases=("wash board",),
    tags=("home", "music"),
    shadow=(14, 106),
)
def washboard(pen: Pen) -> None:
    """Draw a washboard of ribbed zinc in a wooden frame."""
    for x in (14, 92):
        pen.form("wood", rectangle(x, 8, 14, 198, rounding=4), shade=4, light=3)
    pen.form("wood", rectangle(14, 10, 92, 40, rounding=4), shade=5, light=4)
    pen.form("zinc", rectangle(28, 50, 64, 116), shade=4, light=3)
    for k in range(11):
        pen.line("zinc.deep", [(30, 58 + 10 * k), (90, 58 + 10 * k)], 3)
        pen.line("zinc.pale", [(30, 54 + 10 * k), (90, 54 + 10 * k)], 2)
    pen.form("wood", rectangle(24, 164, 72, 14, rounding=3), shade=3, light=2)
