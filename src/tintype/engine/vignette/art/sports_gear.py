"""Owns the drawings of more gear of sport and play: curling stone, baseball glove, pommel horse.

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

STEEL, DARK, WOOD = "#c3cad3", "#34363f", "#c08a4e"


@draws(
    "curling stone",
    box=(170, 140),
    height_m=0.25,
    slots={"stone": "#8d949f", "handle": "#d6473f"},
    recolour=("handle", "stone"),
    aliases=("curling rock",),
    tags=("sport", "winter"),
    shadow=(14, 156),
)
def curling_stone(pen: Pen) -> None:
    """Draw a curling stone with its handle."""
    body = curve("8 94, 18 66, 60 54, 110 54, 152 66, 162 94, 150 124, 100 136, 70 136, 20 124")
    pen.form("stone", body, shade=10, light=6)
    with pen.inside(body):
        pen.line("stone.pale", [(6, 92), (85, 100), (164, 92)], 9)
        for x, y in ((40, 74), (66, 116), (110, 70), (126, 118), (30, 110), (96, 124), (142, 80)):
            pen.oval("stone.deep", x, y, 2.4)
    pen.form("handle", ellipse(85, 56, 38, 9), shade=3, light=3)
    pen.form(
        "handle",
        limb([(66, 54), (66, 34), (82, 22), (128, 20)], (13, 14, 14, 13)),
        shade=4,
        light=3,
    )
    pen.anchor("grip", 104, 20)


@draws(
    "baseball glove",
    box=(190, 190),
    height_m=0.3,
    slots={"leather": "#a8633a", "lace": "#e3c48f"},
    faces="front",
    aliases=("baseball mitt", "catcher's mitt", "catchers mitt"),
    tags=("sport",),
    shadow=(50, 150),
)
def baseball_glove(pen: Pen) -> None:
    """Draw a baseball glove with a ball in it."""
    fingers: tuple[list[tuple[float, float]], ...] = (
        [(62, 110), (50, 60), (52, 24)],
        [(86, 104), (82, 50), (84, 16)],
        [(112, 104), (114, 52), (116, 18)],
        [(136, 112), (144, 64), (146, 34)],
    )
    for spine in fingers:
        pen.form("leather", limb(spine, (34, 33, 28)), shade=5, light=4)
    palm = curve("34 112, 60 88, 110 84, 152 100, 160 140, 140 176, 92 186, 54 176, 36 146")
    pen.form("leather", palm, shade=8, light=5)
    pen.form(
        "leather.light", limb([(50, 150), (24, 118), (20, 84)], (44, 36, 27)), shade=5, light=3
    )
    pen.form("leather.deep", ellipse(98, 126, 42, 38), shade=3)
    pen.form("#f7f3ea", ellipse(100, 124, 31, 31), shade=6, light=4)
    for s in (-1, 1):
        pen.line("#c8323a", [(100 + s * 24, 104), (100 + s * 12, 124), (100 + s * 24, 144)], 2.4)
        for y in (110, 118, 126, 134, 142):
            x = 100 + s * (12 + abs(y - 124) * 0.5)
            pen.line("#c8323a", [(x - 4, y - s), (x + 4, y + s)], 1.8)
    for a, b in (((30, 84), (50, 66)), ((28, 98), (52, 86)), ((40, 82), (46, 98))):
        pen.line("lace", [a, b], 4)
    pen.line("lace", [(52, 160), (92, 172), (140, 160)], 3)
    pen.anchor("grip", 96, 176)


@draws(
    "pommel horse",
    box=(250, 180),
    height_m=1.3,
    slots={"leather": "#a8683a", "steel": STEEL},
    aliases=("vaulting horse", "gymnastics horse"),
    tags=("sport",),
    shadow=(20, 230),
)
def pommel_horse(pen: Pen) -> None:
    """Draw a pommel horse with its two handles."""
    for a, b in ((54, 30), (196, 220)):
        pen.form("steel", limb([(a, 96), (b, 172)], (13, 12)), shade=3, light=2)
        pen.form(DARK, rectangle(b - 14, 168, 28, 9, rounding=4), shade=2)
    for x in (86, 148):
        pen.line("#f1e6d0", [(x, 58), (x, 26), (x + 8, 14), (x + 18, 26), (x + 18, 58)], 9)
    pen.form(
        "leather",
        curve("10 74, 18 52, 60 48, 190 48, 232 52, 240 74, 232 98, 190 104, 60 104, 18 98"),
        shade=9,
        light=6,
    )
    for x in (78, 176):
        pen.line("leather.deep", [(x, 50), (x, 102)], 4)
    pen.anchor("top", 125, 50, size=180)
    pen.anchor("seat", 125, 50, size=120)


@draws(
    "balance beam",
    box=(320, 120),
    height_m=1.2,
    slots={"beam": "#d9b27c", "steel": "#4f6c9a"},
    aliases=("gymnastics beam",),
    tags=("sport",),
    shadow=(20, 300),
)
def balance_beam(pen: Pen) -> None:
    """Draw a gymnast's balance beam on its two stands."""
    for x in (64, 256):
        pen.form("steel", rectangle(x - 7, 30, 14, 76), shade=3, light=2)
        for s in (-1, 1):
            pen.form("steel", limb([(x, 92), (x + s * 34, 112)], (10, 9)), shade=3, light=2)
    pen.form("beam", rectangle(6, 12, 308, 22, rounding=5), shade=5, light=4)
    pen.line("beam.shade", [(10, 28), (310, 28)], 2)
    pen.anchor("top", 160, 13, size=260)


@draws(
    "gymnastic rings",
    box=(150, 240),
    height_m=2.0,
    slots={"ring": WOOD, "strap": "#e9e4d6"},
    faces="front",
    aliases=("gymnastics rings", "still rings"),
    plural="gymnastic rings",
    stance="hang",
    tags=("sport",),
    shadow=(20, 130),
)
def gymnastic_rings(pen: Pen) -> None:
    """Draw two wooden rings on straps."""
    for x in (38, 112):
        pen.form("strap", rectangle(x - 6, 2, 12, 176), shade=3, light=2)
        pen.form(STEEL, rectangle(x - 9, 90, 18, 14, rounding=3), shade=2, light=2)
        pen.form("ring", ellipse(x, 202, 34, 34).plus(ellipse(x, 202, 23, 23)), shade=5, light=4)
        pen.box("strap.shade", x - 6, 164, 12, 14)


@draws(
    "cricket stumps",
    box=(110, 200),
    height_m=0.72,
    slots={"wood": "#e0bb7c"},
    faces="front",
    aliases=("wicket", "cricket wicket", "stumps"),
    plural="cricket stumps",
    tags=("sport",),
    shadow=(10, 100),
)
def cricket_stumps(pen: Pen) -> None:
    """Draw three stumps with the bails on top and a ball at their foot."""
    for x in (22, 55, 88):
        pen.form("wood", rectangle(x - 8, 14, 16, 182, rounding=5), shade=4, light=3)
        pen.line("#c8453c", [(x - 8, 34), (x + 8, 34)], 3)
    for x in (38, 72):
        pen.form(
            "wood.light", limb([(x - 19, 11), (x, 10), (x + 19, 11)], (6, 10, 6)), shade=2, light=2
        )
    pen.form("#b03038", ellipse(90, 182, 14, 14), shade=4, light=3)
    pen.line("#f3e6d0", [(78, 186), (90, 180), (103, 180)], 2)


@draws(
    "pogo stick",
    box=(120, 260),
    height_m=1.1,
    slots={"pole": "#d6473f", "steel": STEEL},
    faces="front",
    tags=("toy", "sport"),
    shadow=(44, 76),
)
def pogo_stick(pen: Pen) -> None:
    """Draw a pogo stick with its spring and foot rests."""
    pen.form("steel", rectangle(54, 190, 12, 56), shade=2, light=2)
    for y in range(196, 240, 8):
        pen.line("steel.deep", [(44, y + 4), (76, y)], 4)
    pen.form("pole", rectangle(50, 18, 20, 160, rounding=5), shade=5, light=4)
    pen.form(DARK, rectangle(8, 10, 104, 16, rounding=8), shade=4, light=3)
    pen.box("pole", 42, 10, 36, 16, rounding=3)
    pen.form(DARK, rectangle(16, 170, 88, 16, rounding=6), shade=4, light=3)
    pen.form(DARK, curve("46 240 .3, 74 240 .3, 72 256, 48 256"), shade=3)
    pen.anchor("top", 60, 172, size=70)


@draws(
    "stilts",
    box=(110, 290),
    height_m=1.9,
    slots={"wood": WOOD},
    faces="front",
    aliases=("pair of stilts", "stilt"),
    plural="stilts",
    tags=("toy",),
    shadow=(16, 94),
)
def stilts(pen: Pen) -> None:
    """Draw a pair of stilts with their foot rests."""
    for x, s in ((30, 1), (80, -1)):
        pen.form("wood", rectangle(x - 7, 6, 14, 280, rounding=5), shade=4, light=3)
        pen.form(
            "wood.shade",
            polygon([(x + s * 6, 164), (x + s * 34, 164), (x + s * 6, 204)], rounding=4),
            shade=3,
        )
        for y in (20, 60):
            pen.line("#d6473f", [(x - 7, y), (x + 7, y)], 5)


@draws(
    "snorkel set",
    box=(180, 190),
    height_m=0.4,
    slots={"rubber": "#2f8fb5", "glass": "#cfeaf4", "tip": "#f0b53a"},
    faces="front",
    aliases=("snorkel", "snorkel and mask", "snorkelling mask"),
    tags=("beach", "sport"),
    shadow=(20, 140),
)
def snorkel_set(pen: Pen) -> None:
    """Draw a diving mask with its snorkel."""
    tube: list[Point] = [(160, 12), (164, 90), (154, 150), (120, 172), (86, 166)]
    pen.form("rubber", limb(tube, (15, 15, 15, 15, 15)), shade=4, light=3)
    pen.form("tip", rectangle(151, 6, 20, 26, rounding=7), shade=3, light=2)
    pen.form(DARK, ellipse(82, 164, 16, 11), shade=3, light=2)
    pen.edge("rubber.deep", curve("16 60, 4 84, 18 116"), 8)
    mask = curve(
        "12 66, 28 44, 76 40, 124 44, 140 66, 138 104, 116 126, 92 122, 76 104, 60 122, 36 126,"
        " 14 104"
    )
    pen.form("rubber", mask, shade=7, light=5)
    pane = mask.scaled(0.82, 0.72, 76, 78)
    pen.fill("glass", pane, to="#8fc7dd")
    with pen.inside(pane):
        pen.poly("#ffffff", [(34, 112), (58, 46), (72, 46), (48, 112)], alpha=0.7)
    pen.form("rubber", curve("64 92, 76 84, 88 92, 94 116, 76 124, 58 116"), shade=4, light=3)


@draws(
    "flippers",
    box=(210, 150),
    height_m=0.3,
    slots={"rubber": "#2f8fb5", "rib": "#f0b53a"},
    faces="front",
    aliases=("swim fins", "diving fins", "pair of flippers", "swimming fins"),
    plural="flippers",
    tags=("beach", "sport"),
    shadow=(20, 190),
)
def flippers(pen: Pen) -> None:
    """Draw a pair of swimming fins."""
    for turn, x in ((-12, 62), (12, 148)):
        with pen.turned(turn, x, 120):
            fin = curve(
                f"{x - 16} 96 .2, {x - 38} 14 .2, {x - 14} 20, {x} 12, {x + 14} 20,"
                f" {x + 38} 14 .2, {x + 16} 96 .2"
            )
            pen.form("rubber", fin, shade=5, light=4)
            for dx in (-20, 0, 20):
                pen.line("rib", [(x + dx * 0.5, 90), (x + dx * 1.1, 30)], 4)
            foot = curve(f"{x - 17} 92 .3, {x + 17} 92 .3, {x + 19} 120, {x} 140, {x - 19} 120")
            pen.form("rubber", foot, shade=5, light=4)
            pen.fill("rubber.line", ellipse(x, 122, 11, 12))


@draws(
    "scuba tank",
    box=(130, 230),
    height_m=0.8,
    slots={"tank": "#e0a42f", "hose": DARK},
    faces="front",
    aliases=("oxygen tank", "diving tank", "air tank", "scuba cylinder", "oxygen bottle"),
    tags=("sport", "sea"),
    shadow=(24, 100),
)
def scuba_tank(pen: Pen) -> None:
    """Draw a diver's tank with its valve, hose and mouthpiece."""
    pen.line("hose", [(66, 24), (106, 20), (122, 60), (116, 120), (104, 150)], 6)
    pen.form("hose", ellipse(102, 158, 15, 13), shade=3, light=3)
    pen.form(STEEL, rectangle(48, 22, 26, 24, rounding=4), shade=3, light=2)
    pen.form(DARK, rectangle(26, 16, 26, 14, rounding=6), shade=3, light=2)
    pen.form(
        "tank",
        curve("26 76, 34 52, 61 44, 88 52, 96 76, 96 214 .3, 88 224, 34 224, 26 214 .3"),
        shade=10,
        light=7,
    )
    for y in (96, 180):
        pen.form("hose", rectangle(22, y, 78, 13, rounding=3), shade=3, light=2)
    pen.line("tank.pale", [(38, 70), (38, 206)], 4, alpha=0.8)


@draws(
    "pool cue",
    box=(60, 300),
    height_m=1.45,
    slots={"wood": "#d9ab6a", "butt": "#4a2c24"},
    faces="front",
    aliases=("snooker cue", "billiard cue", "cue stick", "billiards cue"),
    tags=("sport",),
    shadow=(20, 40),
)
def pool_cue(pen: Pen) -> None:
    """Draw a billiards cue with its ball."""
    pen.limb("wood", [(30, 8), (30, 190)], (5, 9))
    pen.limb("butt", [(30, 180), (30, 292)], (10, 13))
    for y in (182, 236, 244):
        pen.line("#f3e6d0", [(25, y), (35, y)], 3)
    pen.box("#4f9fd8", 27, 4, 6, 6, rounding=2)
    pen.form("#f7f3ea", ellipse(46, 284, 12, 12), shade=3, light=2)
    pen.form("#d6473f", ellipse(14, 286, 11, 11), shade=3, light=2)
    pen.anchor("grip", 30, 230)


@draws(
    "billiard ball",
    box=(130, 130),
    height_m=0.057,
    slots={"ball": "#2a2a32"},
    faces="front",
    aliases=(
        "eight ball",
        "8-ball",
        "8 ball",
        "pool ball",
        "magic 8 ball",
        "snooker ball",
        "cue ball",
    ),
    tags=("sport",),
    shadow=(24, 106),
)
def billiard_ball(pen: Pen) -> None:
    """Draw the black eight of a set of billiard balls."""
    pen.form("ball", ellipse(65, 65, 60, 60), shade=10, light=6)
    pen.form("#f7f3ea", ellipse(62, 58, 26, 27), shade=3)
    for y, r in ((49, 7.4), (66, 9)):
        pen.edge(DARK, ellipse(62, y, r, r * 0.95), 4.4)
    pen.oval("#ffffff.raw", 34, 30, 11, 7, tilt=-38, alpha=0.8)


@draws(
    "lacrosse stick",
    box=(90, 290),
    height_m=1.1,
    slots={"pole": "#4f7fb5", "net": "#f3efe4"},
    faces="front",
    tags=("sport",),
    shadow=(30, 60),
)
def lacrosse_stick(pen: Pen) -> None:
    """Draw a lacrosse stick, its net up, with the ball."""
    head = curve("45 100, 18 72, 8 34, 22 8, 45 14, 68 8, 82 34, 72 72")
    inner = head.scaled(0.76, 0.8, 45, 48)
    with pen.inside(inner):
        for k in range(-5, 8):
            pen.line("net", [(45 + 12 * k, 0), (45 + 12 * k - 40, 110)], 2.4)
            pen.line("net", [(45 + 12 * k, 0), (45 + 12 * k + 40, 110)], 2.4)
    pen.form("#f7f3ea", ellipse(45, 60, 13, 13), shade=3, light=2)
    pen.form("net", head.plus(inner), shade=4, light=3)
    pen.form("pole", limb([(45, 96), (45, 284)], (10, 11)), shade=3, light=2)
    pen.form(DARK, rectangle(39, 240, 12, 44, rounding=5), shade=2)
    pen.anchor("grip", 45, 210)


@draws(
    "croquet mallet",
    box=(140, 250),
    height_m=0.9,
    slots={"wood": WOOD, "band": "#3f7fb5"},
    faces="front",
    aliases=("croquet set", "polo mallet", "croquet"),
    tags=("sport", "garden"),
    shadow=(20, 130),
)
def croquet_mallet(pen: Pen) -> None:
    """Draw a croquet mallet, its head down, with a ball and a hoop."""
    pen.line("#f4f4f2", [(100, 246), (100, 190), (116, 174), (132, 190), (132, 246)], 5)
    pen.form("wood", limb([(54, 8), (54, 200)], (10, 11)), shade=3, light=2)
    pen.form(DARK, rectangle(48, 8, 12, 54, rounding=5), shade=2)
    pen.form("wood", rectangle(8, 194, 92, 34, rounding=6), shade=5, light=4)
    for x in (18, 80):
        pen.form("band", rectangle(x, 193, 9, 36, rounding=2), shade=3)
    pen.form("#d6473f", ellipse(116, 230, 17, 17), shade=4, light=3)
    pen.anchor("grip", 54, 50)


@draws(
    "exercise bike",
    box=(220, 230),
    height_m=1.3,
    slots={"frame": "#3a3f4a", "accent": "#d6473f", "steel": STEEL},
    aliases=("stationary bike", "spin bike", "spinning bike", "exercise bicycle"),
    tags=("sport", "gym"),
    shadow=(20, 200),
)
def exercise_bike(pen: Pen) -> None:
    """Draw a stationary bike with its heavy wheel in front."""
    for x in (34, 186):
        pen.form("frame", rectangle(x - 26, 216, 52, 12, rounding=5), shade=3)
    pen.line("frame", [(40, 218), (96, 178), (180, 218)], 10)
    pen.form("steel", ellipse(156, 150, 50, 50), shade=7, light=5)
    pen.form("frame", ellipse(156, 150, 38, 38), shade=5, light=3)
    pen.form("accent", ellipse(156, 150, 12, 12), shade=3, light=2)
    pen.form("frame", limb([(60, 96), (92, 178)], (13, 15)), shade=3, light=2)
    pen.form("accent", limb([(92, 178), (150, 110), (168, 54)], (16, 15, 13)), shade=4, light=3)
    pen.line("frame", [(166, 58), (190, 44), (202, 54)], 9)
    pen.line("frame", [(166, 58), (146, 40)], 8)
    pen.form(
        "#22242b",
        polygon([(160, 18), (188, 12), (194, 40), (166, 46)], rounding=5),
        shade=3,
        light=2,
    )
    pen.box("#7fd8e8.lit", 169, 21, 18, 14, rounding=2)
    pen.form("#22242b", curve("30 92, 42 80, 84 82, 96 90, 84 98, 40 104"), shade=4, light=3)
    pen.form("steel", ellipse(96, 176, 13, 13), shade=3, light=2)
    pen.line("steel", [(96, 176), (112, 204)], 6)
    pen.form(DARK, rectangle(102, 200, 26, 9, rounding=3), shade=2)
    pen.anchor("seat", 64, 84, size=50)


@draws(
    "rowing machine",
    box=(300, 130),
    height_m=0.9,
    slots={"frame": "#3a3f4a", "wheel": "#8f98a6", "seat": "#d6473f"},
    aliases=("rower machine", "indoor rower"),
    tags=("sport", "gym"),
    shadow=(10, 290),
)
def rowing_machine(pen: Pen) -> None:
    """Draw a rowing machine, its wheel to the right."""
    pen.line("#d9c48a", [(150, 62), (214, 56)], 3)
    pen.form("wheel", ellipse(240, 66, 46, 46), shade=7, light=5)
    for k in range(6):
        with pen.turned(60 * k, 240, 66):
            pen.line("wheel.deep", [(240, 66), (240, 28)], 4)
    pen.form("frame", ellipse(240, 66, 13, 13), shade=3, light=2)
    pen.form("frame", limb([(14, 100), (200, 92), (244, 100)], (13, 13, 15)), shade=4, light=3)
    for x, y in ((20, 102), (226, 100), (270, 96)):
        pen.form("frame", limb([(x, y), (x - 4, 124)], (11, 10)), shade=2)
        pen.form(DARK, rectangle(x - 18, 118, 30, 9, rounding=4), shade=2)
    pen.form("seat", curve("62 76, 92 72, 116 78, 112 90, 66 90"), shade=4, light=3)
    pen.form(DARK, polygon([(196, 66), (210, 64), (200, 96), (184, 96)], rounding=4), shade=3)
    pen.limb(DARK, [(148, 44), (152, 80)], (8, 8))
    pen.form("#22242b", polygon([(206, 8), (232, 4), (238, 26), (212, 30)], rounding=4), shade=2)
    pen.line("frame", [(226, 28), (232, 50)], 6)
    pen.anchor("seat", 88, 74, size=60)


@draws(
    "foosball table",
    box=(280, 170),
    height_m=0.95,
    slots={"wood": "#8a5230", "field": "#4f9f5a", "one": "#d6473f", "two": "#3f6fc0"},
    aliases=("table football", "foosball", "table soccer", "air hockey table"),
    tags=("sport", "game"),
    shadow=(20, 260),
)
def foosball_table(pen: Pen) -> None:
    """Draw a table football game with its rods of players."""
    for x in (34, 226):
        pen.form(
            "wood.shade", polygon([(x, 106), (x + 22, 106), (x + 18, 166), (x + 4, 166)]), shade=4
        )
    top = polygon([(38, 30), (242, 30), (272, 78), (8, 78)])
    pen.form(
        "wood", polygon([(30, 22), (250, 22), (278, 80), (2, 80)], rounding=4), shade=4, light=3
    )
    pen.fill("field", top)
    pen.line("#f3f7ee", [(140, 30), (140, 78)], 2.4)
    pen.edge("#f3f7ee", ellipse(140, 54, 22, 11), 2)
    pen.form("wood", rectangle(2, 78, 276, 36, rounding=4), shade=6, light=4)
    for k in range(6):
        far, near = 62 + 31 * k, 40 + 40 * k
        pen.line("#dfe4ea", [(far, 20), (near, 92)], 4)
        tone = "one" if k % 2 == 0 else "two"
        for t in (0.26, 0.52, 0.78):
            x, y = far + (near - far) * t, 24 + 56 * t
            pen.form(tone, rectangle(x - 5, y - 10, 10, 18, rounding=4), shade=2, light=2)
            pen.oval("#f0c29c", x, y - 12, 4)
        pen.form(DARK, rectangle(near - 6, 88, 12, 20, rounding=5), shade=2, light=2)
    pen.form("#f7f3ea", ellipse(160, 58, 5, 5), shade=1)
    pen.anchor("top", 140, 40, size=200)


@draws(
    "volleyball net",
    box=(330, 190),
    height_m=2.6,
    slots={"net": "#f4f4f0", "pole": "#d9a441"},
    faces="front",
    aliases=("badminton net", "beach volleyball net"),
    tags=("sport", "beach"),
    shadow=(6, 324),
)
def volleyball_net(pen: Pen) -> None:
    """Draw a volleyball net between its two poles."""
    for k in range(25):
        x = 20 + 12.1 * k
        pen.line("net", [(x, 24), (x, 96)], 1.6)
    for y in (36, 48, 60, 72, 84):
        pen.line("net", [(16, y), (314, y)], 1.6)
    pen.form("net", rectangle(14, 14, 302, 11, rounding=2), shade=3, light=2)
    pen.line("net", [(14, 96), (316, 96)], 4)
    for x in (14, 316):
        pen.form("pole", rectangle(x - 6, 6, 12, 182, rounding=5), shade=3, light=3)


@draws(
    "scoreboard",
    box=(260, 190),
    height_m=3.0,
    slots={"board": "#263445", "digit": "#ffb23d"},
    faces="front",
    aliases=("score board", "electronic scoreboard"),
    tags=("sport",),
    shadow=(40, 220),
    is_lit_at_night=True,
)
def scoreboard(pen: Pen) -> None:
    """Draw a scoreboard with the digits of home and guests."""
    for x in (66, 186):
        pen.form("#8f98a6", rectangle(x - 6, 126, 12, 62), shade=3, light=2)
    pen.form("board", rectangle(6, 8, 248, 126, rounding=8), shade=7, light=4)
    pen.edge("#dfe4ea", rectangle(12, 14, 236, 114, rounding=6), 2.6)
    for x, on in ((30, "abcdef"), (70, "bc"), (150, "abcdg"), (190, "abcdef")):
        with pen.moved(x, 50):
            _digit(pen, on)
    for y in (72, 92):
        pen.oval("digit.lit", 130, y, 4.4)
    for x in (40, 160):
        pen.box("#f7f3ea", x, 26, 50, 10, rounding=3)
    pen.box("#d6473f.lit", 112, 26, 36, 12, rounding=3)
    pen.anchor("top", 130, 10, size=200)


def _digit(pen: Pen, on: str) -> None:
    """Draw a digit of seven segments, those named in `on` lit."""
    ends: dict[str, tuple[tuple[float, float], tuple[float, float]]] = {
        "a": ((4, 0), (26, 0)),
        "b": ((30, 4), (30, 28)),
        "c": ((30, 36), (30, 60)),
        "d": ((4, 64), (26, 64)),
        "e": ((0, 36), (0, 60)),
        "f": ((0, 4), (0, 28)),
        "g": ((4, 32), (26, 32)),
    }
    for name, (a, b) in ends.items():
        if name in on:
            pen.limb("digit.lit", [a, b], (7, 7))
        else:
            pen.limb("#3a4a5c", [a, b], (6, 6), alpha=0.6)


@draws(
    "pom-poms",
    box=(200, 150),
    height_m=0.35,
    slots={"one": "#e0457a", "two": "#f7d24a"},
    faces="front",
    aliases=("pom poms", "pompoms", "pompons", "cheerleading pom-poms", "pom-pom"),
    plural="pom-poms",
    tags=("sport",),
    shadow=(20, 180),
)
def pom_poms(pen: Pen) -> None:
    """Draw two pom-poms of a cheerleader."""
    for cx, cy, tone in ((62, 70, "one"), (138, 84, "two")):
        for r, shade in ((58, ".shade"), (48, ""), (34, ".light")):
            spikes: list[Point] = []
            for k, (x, y) in enumerate(ring(cx, cy, r, 34, start=-90 + r)):
                pull = 1.0 if k % 2 == 0 else 0.72
                spikes.append((cx + (x - cx) * pull, cy + (y - cy) * pull, 0.2))
            pen.fill(f"{tone}{shade}", smooth(spikes))
        pen.oval(f"{tone}.pale", cx - 6, cy - 8, 9, 7, alpha=0.8)


@draws(
    "nunchucks",
    box=(180, 200),
    height_m=0.4,
    slots={"wood": "#3a2c2a", "chain": STEEL},
    faces="front",
    aliases=("nunchaku", "nunchuck"),
    plural="nunchucks",
    tags=("weapon",),
    shadow=(20, 160),
)
def nunchucks(pen: Pen) -> None:
    """Draw two sticks joined by a chain."""
    for x, y in ((66, 28), (78, 18), (92, 14), (106, 18), (118, 28)):
        pen.edge("chain", ellipse(x, y, 8, 6, tilt=20), 3.4)
    for a, b in (((62, 36), (26, 186)), ((122, 36), (156, 186))):
        pen.form("wood", limb([a, b], (17, 20), is_blunt=True), shade=4, light=4)
        for t in (0.08, 0.92):
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
            pen.line("#d6a83f", [(x - 9, y - 1), (x + 9, y + 2)], 5)
    pen.anchor("grip", 40, 130)


@draws(
    "bobsleigh",
    box=(290, 120),
    height_m=0.9,
    slots={"hull": "#d6473f", "stripe": "#f7f3ea"},
    aliases=("bobsled", "bob sled", "luge"),
    tags=("sport", "winter"),
    shadow=(20, 280),
)
def bobsleigh(pen: Pen) -> None:
    """Draw a bobsleigh with two helmets looking out, heading right."""
    for x, tone in ((96, "#3f6fc0"), (142, "#f0c94a")):
        pen.form(tone, ellipse(x, 36, 20, 22), shade=4, light=3)
        pen.form(DARK, curve(f"{x + 2} 28, {x + 20} 28, {x + 20} 42, {x + 4} 42"), shade=2, light=2)
    pen.line(STEEL, [(30, 112), (250, 112), (272, 100)], 6)
    for x in (64, 220):
        pen.line(DARK, [(x, 84), (x - 4, 110)], 8)
    hull = curve(
        "8 44 .3, 40 44, 60 56, 170 54, 200 36, 240 44, 284 78 .3, 250 96, 60 98, 14 88 .3"
    )
    pen.form("hull", hull, shade=8, light=6)
    with pen.inside(hull):
        pen.line("stripe", [(0, 76), (150, 76), (290, 84)], 8)
    pen.anchor("seat", 120, 52, size=60)


@draws(
    "golf bag",
    box=(120, 260),
    height_m=1.2,
    slots={"bag": "#3f6f9f", "trim": "#f7f3ea"},
    aliases=("bag of golf clubs", "set of golf clubs"),
    tags=("sport",),
    shadow=(20, 100),
)
def golf_bag(pen: Pen) -> None:
    """Draw a golf bag full of clubs."""
    for a, b, tone in ((46, 28, STEEL), (56, 52, DARK), (66, 80, STEEL), (76, 100, DARK)):
        top = 22 if b in (28, 100) else 10
        pen.line("#8f98a6", [(a, 84), (b, top + 10)], 4)
        head = curve(
            f"{b - 6} {top}, {b + 8} {top - 4}, {b + 16} {top + 8}, {b + 6} {top + 16},"
            f" {b - 6} {top + 14}"
        )
        pen.form(tone, head, shade=3, light=3)
    pen.line("trim.shade", [(88, 90), (114, 120), (100, 200)], 6)
    body = curve("30 78 .2, 92 78 .2, 92 140, 96 248 .3, 26 248 .3, 30 140")
    pen.form("bag", body, shade=8, light=5)
    pen.form("trim", rectangle(26, 74, 70, 15, rounding=6), shade=3, light=2)
    pen.form("bag.light", rectangle(40, 150, 46, 72, rounding=8), shade=5)
    pen.line("trim", [(44, 166), (82, 166)], 2.4)
    pen.form("trim", rectangle(24, 242, 74, 13, rounding=5), shade=3)


@draws(
    "quiver",
    box=(110, 230),
    height_m=0.75,
    slots={"leather": "#8a5230", "feather": "#d6473f"},
    faces="front",
    aliases=("quiver of arrows",),
    tags=("weapon",),
    shadow=(30, 80),
)
def quiver(pen: Pen) -> None:
    """Draw a quiver full of arrows."""
    for a, b in ((44, 26), (52, 48), (60, 70), (68, 90)):
        top = 14 if b in (26, 90) else 6
        pen.line("#d9ab6a", [(a, 100), (b, top + 4)], 4)
        for dx in (-5, 5):
            pen.poly(
                "feather" if dx < 0 else "feather.light",
                [
                    (b, top),
                    (b + dx + 1, top + 8),
                    (b + dx + (a - b) * 0.3, top + 34),
                    (b + (a - b) * 0.3, top + 34),
                ],
            )
    pen.line("leather.deep", [(84, 90), (104, 130), (84, 200)], 6)
    pen.form(
        "leather", polygon([(26, 84), (86, 84), (78, 222), (36, 222)], rounding=9), shade=7, light=5
    )
    for y in (84, 196):
        pen.form(
            "leather.light",
            rectangle(26 + (y - 84) * 0.06, y, 60 - (y - 84) * 0.12, 13, rounding=5),
            shade=3,
            light=2,
        )
    for k in range(4):
        pen.line("#e3c48f", [(40, 120 + 18 * k), (56, 130 + 18 * k), (74, 120 + 18 * k)], 2)


@draws(
    "discus",
    box=(140, 90),
    height_m=0.06,
    slots={"wood": WOOD, "rim": STEEL},
    faces="front",
    aliases=("discus disc", "throwing discus"),
    plural="discuses",
    tags=("sport",),
    shadow=(10, 130),
)
def discus(pen: Pen) -> None:
    """Draw an athlete's discus at a slant."""
    pen.form("rim", ellipse(70, 48, 64, 36), shade=5, light=4)
    pen.form("wood", ellipse(70, 44, 54, 28), shade=5, light=4)
    pen.form("rim", ellipse(70, 42, 19, 10), shade=3, light=3)
    pen.anchor("grip", 70, 46)


@draws(
    "shot put",
    box=(110, 110),
    height_m=0.13,
    slots={"iron": "#5f6875"},
    faces="front",
    aliases=("iron ball", "shot put ball"),
    tags=("sport",),
    shadow=(20, 90),
)
def shot_put(pen: Pen) -> None:
    """Draw a heavy iron ball."""
    pen.form("iron", ellipse(55, 55, 50, 50), shade=10, light=7)
    pen.oval("iron.pale", 36, 32, 11, 7, tilt=-38, alpha=0.8)
    for x, y in ((62, 40), (44, 66), (74, 66), (58, 82), (30, 52)):
        pen.oval("iron.deep", x, y, 2.2, alpha=0.6)
    pen.anchor("grip", 55, 60)
