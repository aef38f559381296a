"""Owns the drawings of things used about the house: lights, keys, cleaning, bedding.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def small_flame(pen: Pen, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a candle flame whose foot is at (x, y), about 44 units tall."""
    with pen.moved(x, y, scale=scale):
        pen.blob("#f58a2c.raw", [(0, -46, 0.1), (9, -26), (13, -10), (0, 2), (-13, -10), (-8, -27)])
        pen.blob("#fcc944.raw", [(1, -34, 0.1), (7, -18), (8, -7), (0, 1), (-8, -7), (-5, -18)])
        pen.blob("#fff6cf.raw", [(0, -18, 0.2), (4, -8), (0, 0), (-4, -8)])


def in_candlestick(pen: Pen) -> None:
    """Draw a slim candle that burns in a turned candlestick."""
    glow = 84 if pen.is_night else 40
    pen.glow("#ffc65c.raw", 60, 32, glow, alpha=0.75 if pen.is_night else 0.4)
    pen.form("wax", rectangle(51, 46, 18, 72, rounding=4), shade=5, light=3)
    pen.blob("wax.light", [(51, 50), (60, 45), (69, 50), (68, 66), (64, 60), (58, 74), (53, 62)])
    pen.line("#4a3b3a", [(60, 50), (60, 38)], 2.4)
    small_flame(pen, 60, 42)
    stem = smooth(
        [
            (42, 112, 0.2),
            (78, 112, 0.2),
            (72, 124),
            (66, 130),
            (72, 140),
            (66, 150),
            (65, 172),
            (74, 184),
            (96, 194),
            (102, 206, 0.2),
            (18, 206, 0.2),
            (24, 194),
            (46, 184),
            (55, 172),
            (54, 150),
            (48, 140),
            (54, 130),
            (48, 124),
        ]
    )
    pen.form("brass", stem, shade=6, light=4)
    for y, w in ((114, 18), (140, 11), (186, 15)):
        pen.line("brass.pale", [(60 - w, y), (60 + w * 0.5, y + 1)], 2, alpha=0.8)
    pen.anchor("grip", 60, 160)


@draws(
    "candle",
    box=(120, 210),
    height_m=0.22,
    slots={"wax": "#f5ead0", "brass": "#d6a544"},
    recolour=("wax", "brass"),
    faces="front",
    variants=("lit", "unlit", "taper", "tall"),
    aliases=("burning candle", "candlestick", "candlelight"),
    tags=("home", "light"),
    shadow=(16, 104),
    is_lit_at_night=True,
)
def candle(pen: Pen) -> None:
    """Draw a candle with drips in a brass holder with a ring, or a slim one for a cake."""
    if pen.variant == "taper":
        if pen.is_night:
            pen.glow("#ffc65c.raw", 60, 34, 56, alpha=0.7)
        stick = rectangle(37, 62, 46, 146, rounding=6)
        pen.form("wax", stick, shade=9, light=6)
        with pen.inside(stick):
            for k in range(5):
                y = 76 + 30 * k
                pen.line("brass", [(32, y + 14), (88, y - 4)], 9)
        pen.line("#4a3a34", [(60, 64), (60, 52)], 3)
        flame = smooth([(60, 4, 0.2), (72, 34), (68, 52), (60, 57), (52, 52), (48, 34)])
        pen.fill("#ff9a3c.raw", flame)
        pen.blob("#ffe08a.raw", [(60, 22), (66, 40), (60, 53), (54, 40)])
        return
    if pen.variant == "tall":
        in_candlestick(pen)
        return
    if pen.variant == "lit":
        pen.glow(
            "#ffc65c.raw", 56, 34, 84 if pen.is_night else 48, alpha=0.75 if pen.is_night else 0.4
        )
    pen.edge("brass.shade", ellipse(100, 182, 12, 12), 6)
    wax = smooth(
        [
            (38, 64, 0.3),
            (56, 58),
            (74, 64, 0.3),
            (75, 120),
            (74, 176, 0.2),
            (56, 182),
            (38, 176, 0.2),
            (37, 120),
        ]
    )
    pen.form("wax", wax, shade=9, light=4)
    pen.blob(
        "wax.light",
        [
            (37, 66),
            (56, 58),
            (75, 66),
            (74, 84),
            (69, 96),
            (64, 82),
            (56, 76),
            (50, 104),
            (44, 108),
            (42, 84),
        ],
    )
    pen.oval("wax.shade", 56, 64, 13, 3.6)
    pen.line("#4a3b3a", [(56, 64), (56, 50)], 2.6)
    if pen.variant == "lit":
        small_flame(pen, 56, 54)
    cup = smooth([(30, 160, 0.2), (56, 166), (82, 160, 0.2), (78, 178), (56, 184), (34, 178)])
    pen.form("brass", cup, shade=5, light=3)
    dish = smooth(
        [(4, 184), (20, 180), (56, 186), (92, 180), (108, 184), (96, 202), (56, 207), (16, 202)]
    )
    pen.form("brass", dish, shade=6, light=4)
    pen.line("brass.pale", [(16, 190), (40, 194)], 2.4, alpha=0.8)
    pen.anchor("grip", 56, 178)


@draws(
    "string lights",
    box=(300, 70),
    height_m=0.4,
    slots={"wire": "#3f3a44", "bulb": "#ffd98a"},
    recolour=("bulb",),
    faces="front",
    stance="hang",
    plural="string lights",
    aliases=("fairy lights", "christmas lights", "party lights", "festoon lights"),
    tags=("light", "home", "party"),
    is_lit_at_night=True,
)
def string_lights(pen: Pen) -> None:
    """Draw a wire with small lamps that hangs in two bows."""
    wire = [(4, 6), (76, 34), (150, 8), (224, 34), (296, 6)]
    pen.line("wire", wire, 2.4)
    for x, y in (
        (28, 22),
        (60, 33),
        (92, 33),
        (124, 20),
        (150, 10),
        (176, 20),
        (208, 33),
        (240, 33),
        (272, 22),
    ):
        if pen.is_night:
            pen.glow("bulb.raw", x, y + 12, 24, alpha=0.7)
        pen.box("wire", x - 3, y, 6, 6)
        pen.oval("bulb.lit", x, y + 14, 7, 9)
        pen.oval("bulb.pale", x - 2, y + 11, 2.4, 3)


@draws(
    "lantern",
    box=(130, 220),
    height_m=0.4,
    slots={"metal": "#3f4654", "flame": "#ffd67a"},
    faces="front",
    variants=("lit", "unlit", "candle"),
    aliases=("oil lantern", "hurricane lamp", "gas lantern"),
    tags=("light", "camp"),
    shadow=(24, 106),
    is_lit_at_night=True,
)
def lantern(pen: Pen) -> None:
    """Draw a metal lantern with a flame or a candle behind glass."""
    if pen.variant != "unlit" and pen.is_night:
        pen.glow("flame.raw", 65, 130, 110, alpha=0.8)
    pen.line("metal", [(24, 88), (28, 34), (65, 7), (102, 34), (106, 88)], 4)
    glass = smooth(
        [
            (38, 78, 0.3),
            (65, 74),
            (92, 78, 0.3),
            (106, 126),
            (92, 176, 0.3),
            (65, 180),
            (38, 176, 0.3),
            (24, 126),
        ]
    )
    if pen.variant == "lit":
        pen.fill("flame.raw", glass, to="#fff0c2.raw", slope="round", alpha=0.9)
        small_flame(pen, 65, 164, 1.3)
    elif pen.variant == "candle":
        pen.fill("flame.raw", glass, to="#fff0c2.raw", slope="round", alpha=0.55)
        pen.fill("#eef2ea", glass, alpha=0.35)
        pen.form("#f4ead2", rectangle(51, 128, 28, 50, rounding=4), shade=6, light=3)
        pen.oval("#fbf4e2", 65, 129, 14, 4)
        pen.line("#4a3a34", [(65, 129), (65, 121)], 2.2)
        small_flame(pen, 65, 124, 1.15)
    else:
        pen.fill("#d6e6ea", glass, alpha=0.75)
        pen.line("#5a4a44", [(65, 176), (65, 158)], 3)
    with pen.inside(glass):
        pen.blob(
            "#ffffff.raw",
            [(34, 120), (44, 92), (52, 88), (45, 118), (44, 150), (37, 146)],
            alpha=0.6,
        )
    for a, b in ((34, 20), (96, 110)):
        pen.line("metal", [(a, 78), (b, 126), (a, 178)], 4)
    pen.line("metal.shade", [(22, 128), (65, 134), (108, 128)], 3)
    cap = smooth(
        [
            (50, 40, 0.3),
            (65, 34),
            (80, 40, 0.3),
            (84, 52),
            (104, 74, 0.2),
            (106, 82, 0.3),
            (24, 82, 0.3),
            (26, 74, 0.2),
            (46, 52),
        ]
    )
    pen.form("metal", cap, shade=5, light=4)
    base = smooth(
        [(30, 174, 0.2), (100, 174, 0.2), (110, 196), (108, 217, 0.3), (22, 217, 0.3), (20, 196)]
    )
    pen.form("metal", base, shade=6, light=4)
    pen.oval("#d6a544", 100, 196, 6)
    pen.anchor("grip", 65, 10)


@draws(
    "light bulb",
    box=(130, 190),
    height_m=0.14,
    slots={"glass": "#ffe08a", "metal": "#b8bec8"},
    faces="front",
    variants=("lit", "unlit", "clear"),
    aliases=("lightbulb", "bulb", "idea"),
    tags=("light", "electric"),
    shadow=(48, 82),
    is_lit_at_night=True,
)
def light_bulb(pen: Pen) -> None:
    """Draw a glowing bulb with its filament and screw cap."""
    is_lit = pen.variant == "lit"
    if is_lit:
        pen.glow("glass.raw", 65, 66, 120 if pen.is_night else 65, alpha=0.7)
    bulb = smooth(
        [
            (65, 8),
            (106, 24),
            (120, 66),
            (104, 100),
            (88, 136, 0.4),
            (65, 140),
            (42, 136, 0.4),
            (26, 100),
            (10, 66),
            (24, 24),
        ]
    )
    if is_lit:
        pen.fill("glass.lit", bulb, to="glass.pale", slope="down")
        with pen.inside(bulb):
            pen.fill("glass.shade", bulb.plus(bulb.moved(-5, -5)), alpha=0.7)
            pen.glow("#ffffff.raw", 65, 74, 44, alpha=0.8)
    elif pen.variant == "clear":
        pen.fill("#dbe6ea", bulb, alpha=0.6)
        pen.anchor("inside", 65, 132, size=60)
        pen.anchor("within", 65, 80, size=84)
        with pen.in_front():
            pen.edge("#a9bcc6", bulb, 2.4)
            pen.limb("#ffffff.raw", [(24, 92), (20, 62), (36, 32)], (5, 8, 5), alpha=0.7)
            pen.form("metal", rectangle(43, 138, 44, 38, rounding=6), shade=5, light=3)
            for y in (146, 156, 166):
                pen.line("metal.deep", [(43, y + 2), (87, y - 2)], 3)
            pen.oval("metal.deep", 65, 178, 14, 8)
        return
    else:
        pen.form("#dbe6ea", bulb, shade=10, light=4)
    pen.line("#c4823a", [(56, 138), (52, 98)], 2.4)
    pen.line("#c4823a", [(74, 138), (78, 98)], 2.4)
    pen.line(
        "#d9772a",
        [
            (52, 98),
            (56, 86, 0.3),
            (60, 96, 0.3),
            (65, 84, 0.3),
            (70, 96, 0.3),
            (74, 86, 0.3),
            (78, 98),
        ],
        2.6,
    )
    pen.blob("#ffffff.raw", [(22, 66), (30, 38), (48, 24), (38, 44), (32, 72)], alpha=0.75)
    pen.form("metal", rectangle(42, 138, 46, 36, rounding=5), shade=5, light=4)
    for y in (147, 157, 167):
        pen.limb("metal.deep", [(42, y), (88, y + 3)], (3, 3))
    pen.form("#4a4a54", smooth([(48, 174, 0.2), (82, 174, 0.2), (74, 186), (56, 186)]), shade=3)
    pen.anchor("grip", 65, 156)


@draws(
    "key",
    box=(210, 110),
    height_m=0.05,
    slots={"metal": "#dcab45"},
    aliases=("golden key", "old key", "door key"),
    tags=("home",),
    shadow=(20, 196),
)
def key(pen: Pen) -> None:
    """Draw an old key with a clover bow, teeth down on the right."""
    bow = ellipse(40, 34, 22, 22).plus(ellipse(40, 34, 11, 11))
    for dx, dy in ((-2, -2),):
        pen.form("metal", bow.moved(dx, dy), shade=4, light=3)
    pen.form("metal", ellipse(28, 66, 24, 24).plus(ellipse(28, 66, 12, 12)), shade=4, light=3)
    pen.form("metal", ellipse(62, 62, 22, 22).plus(ellipse(63, 62, 10, 10)), shade=4, light=3)
    teeth = polygon(
        [
            (152, 60),
            (202, 60),
            (202, 102),
            (190, 102),
            (190, 88),
            (181, 88),
            (181, 96),
            (170, 96),
            (170, 84),
            (162, 84),
            (162, 92),
            (152, 92),
        ],
        rounding=2,
    )
    pen.form("metal", teeth, shade=4, light=3)
    pen.form("metal", rectangle(76, 51, 128, 15, rounding=7), shade=5, light=4)
    for x in (84, 96, 140):
        pen.form("metal", rectangle(x, 46, 8, 25, rounding=4), shade=3, light=2)
    pen.oval("metal.deep", 44, 54, 5)
    pen.anchor("grip", 44, 54)


@draws(
    "padlock",
    box=(130, 170),
    height_m=0.08,
    slots={"body": "#dba63f", "steel": "#aeb6c1"},
    faces="front",
    variants=("closed", "open"),
    aliases=("lock",),
    tags=("home", "security"),
    shadow=(14, 116),
)
def padlock(pen: Pen) -> None:
    """Draw a brass padlock with a keyhole."""
    if pen.variant == "open":
        pen.line(
            "steel", [(36, 52), (36, 40), (48, 18), (68, 12), (88, 20), (98, 42), (98, 84)], 16
        )
        pen.line("steel.pale", [(33, 50), (34, 38), (46, 18), (66, 9)], 4)
    else:
        pen.line(
            "steel", [(34, 84), (34, 50), (44, 24), (65, 14), (86, 24), (96, 50), (96, 84)], 16
        )
        pen.line("steel.pale", [(31, 80), (31, 48), (42, 23), (62, 11)], 4)
    pen.form("body", rectangle(8, 72, 114, 94, rounding=16), shade=8, light=6)
    pen.box("body.light", 16, 82, 98, 5, rounding=2, alpha=0.8)
    hole = smooth(
        [
            (65, 98),
            (78, 108),
            (74, 122, 0.3),
            (79, 144, 0.2),
            (51, 144, 0.2),
            (56, 122, 0.3),
            (52, 108),
        ]
    )
    pen.fill("body.line", hole)
    pen.anchor("grip", 65, 120)


@draws(
    "broom",
    box=(100, 300),
    height_m=1.4,
    slots={"straw": "#e2b659", "wood": "#9b6238", "band": "#c8473c"},
    recolour=("wood", "straw"),
    faces="front",
    aliases=("straw broom", "besom"),
    tags=("home", "witch"),
    shadow=(10, 90),
    along=("straw",),
)
def broom(pen: Pen) -> None:
    """Draw a straw broom standing on its bristles."""
    pen.limb("wood", [(50, 6), (51, 200)], (9, 10))
    pen.line("wood.light", [(48, 12), (48.5, 190)], 2)
    straw = smooth(
        [
            (38, 192, 0.3),
            (50, 188),
            (62, 192, 0.3),
            (78, 232),
            (96, 290, 0.1),
            (74, 294, 0.1),
            (60, 291, 0.1),
            (42, 297, 0.1),
            (26, 291, 0.1),
            (4, 293, 0.1),
            (22, 232),
        ]
    )
    pen.form("straw", straw, shade=7, light=4)
    with pen.inside(straw):
        for a, b in ((42, 16), (46, 34), (50, 50), (54, 66), (58, 84)):
            pen.line("straw.deep", [(a, 200), ((a + b) / 2, 240), (b, 300)], 2, alpha=0.7)
    for y, r in ((204, 17), (218, 22)):
        pen.limb("band", [(50 - r, y + 1), (50, y + 4), (50 + r, y + 1)], (6, 6, 6))
    pen.anchor("grip", 50, 90)
    pen.anchor("seat", 50, 150)


@draws(
    "bucket",
    box=(150, 170),
    height_m=0.32,
    slots={"metal": "#7fa6b8", "water": "#8fcbe4"},
    faces="front",
    variants=("empty", "full"),
    aliases=("pail", "sand bucket"),
    tags=("home", "farm", "beach"),
    shadow=(34, 116),
)
def bucket(pen: Pen) -> None:
    """Draw a bucket with its handle up."""
    pen.line("metal.deep", [(14, 60), (24, 24), (75, 8), (126, 24), (136, 60)], 4)
    pen.limb("#9b6238", [(56, 10), (94, 10)], (9, 9))
    pen.oval("metal.deep", 75, 60, 62, 13)
    if pen.variant == "full":
        pen.oval("water", 75, 62, 57, 10)
        pen.oval("water.pale", 64, 60, 26, 3, alpha=0.7)
    pen.anchor("inside", 75, 66, size=92)
    pen.anchor("grip", 75, 10)
    with pen.in_front():
        pail = smooth(
            [
                (10, 60, 0.1),
                (75, 74),
                (140, 60, 0.1),
                (126, 120),
                (116, 160, 0.3),
                (75, 167),
                (34, 160, 0.3),
                (24, 120),
            ]
        )
        pen.form("metal", pail, shade=11, light=5)
        with pen.inside(pail):
            for y in (88, 146):
                pen.line("metal.shade", [(8, y - 8), (75, y + 4), (142, y - 8)], 4)
                pen.line("metal.light", [(8, y - 12), (75, y), (142, y - 12)], 2)
            pen.limb("metal.pale", [(32, 92), (42, 142)], (9, 5), alpha=0.6)
        pen.line("metal.light", [(11, 60), (40, 69), (75, 72), (110, 69), (139, 60)], 4)
        for x in (14, 136):
            pen.oval("metal.line", x, 64, 4)


@draws(
    "ladder",
    box=(110, 320),
    height_m=2.6,
    slots={"wood": "#c08a4e"},
    faces="front",
    aliases=("wooden ladder", "stepladder"),
    tags=("tool", "home"),
    shadow=(6, 104),
)
def ladder(pen: Pen) -> None:
    """Draw a wooden ladder with nine rungs."""
    for k in range(9):
        y = 26 + 34 * k
        inset = 24 - 1.6 * k
        pen.form("wood", rectangle(inset, y, 110 - 2 * inset, 9, rounding=3), shade=3, light=2)
        pen.box("wood.deep", inset + 4, y + 8, 102 - 2 * inset, 3, alpha=0.4)
    for a, b in ((25, 8), (85, 102)):
        rail = polygon([(a - 6, 4), (a + 6, 4), (b + 6, 317), (b - 6, 317)], rounding=3)
        pen.form("wood", rail, shade=4, light=4)
        if pen.detail:
            pen.line("wood.shade", [(a + 1, 30), (b - 1, 290)], 1.2, alpha=0.6)
    pen.anchor("top", 55, 26, size=50)
    pen.anchor("grip", 55, 180)


@draws(
    "key ring",
    box=(170, 170),
    height_m=0.1,
    slots={"metal": "#c3cad2"},
    faces="front",
    aliases=("keyring", "key chain", "keychain", "ring of keys"),
    tags=("home",),
    shadow=(40, 130),
)
def key_ring(pen: Pen) -> None:
    """Draw a split ring of wire, on which keys hang."""
    pen.edge("metal.deep", ellipse(86, 86, 70, 70), 12)
    pen.edge("metal", ellipse(84, 84, 70, 70), 10)
    pen.edge("metal.shade", ellipse(84, 84, 66, 66), 2)
    pen.line("metal.pale", [(24, 62), (42, 36), (70, 20)], 4)
    pen.line("metal.deep", [(112, 18), (132, 34), (146, 56)], 2.4)
    pen.anchor("keys", 84, 150, size=120)
