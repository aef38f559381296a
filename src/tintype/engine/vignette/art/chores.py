"""Owns the drawings of things for cooking, cleaning, counting and saving.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "rolling pin",
    box=(220, 110),
    height_m=0.15,
    slots={"wood": "#d9a866", "handle": "#a8683a"},
    recolour=("wood", "handle"),
    faces="front",
    tags=("kitchen",),
    shadow=(20, 200),
)
def rolling_pin(pen: Pen) -> None:
    """Draw a rolling pin lying at a slant."""
    with pen.turned(-14, 110, 55):
        for x in (6, 176):
            pen.form(
                "handle",
                smooth(
                    [(x, 55), (x + 6, 45), (x + 38, 49), (x + 38, 61), (x + 6, 65)]
                    if x < 50
                    else [(x + 38, 55), (x + 32, 45), (x, 49), (x, 61), (x + 32, 65)]
                ),
                shade=3,
                light=3,
            )
        pen.form("wood", rectangle(38, 32, 144, 46, rounding=12), shade=8, light=6)
        pen.line("wood.shade", [(56, 58), (110, 56), (164, 59)], 1.4)
    pen.anchor("grip", 110, 60)


@draws(
    "cutting board",
    box=(220, 110),
    height_m=0.1,
    slots={"wood": "#c9955a"},
    faces="front",
    aliases=("chopping board", "wooden board"),
    tags=("kitchen",),
    shadow=(14, 206),
)
def cutting_board(pen: Pen) -> None:
    """Draw a wooden board, seen a little from above."""
    pen.form("wood", polygon([(6, 84), (172, 84), (172, 98), (6, 98)], rounding=4), shade=4)
    pen.poly("wood.shade", [(172, 84), (196, 34), (196, 48), (172, 98)])
    top = polygon([(40, 30), (196, 30), (174, 86), (6, 86)], rounding=8)
    pen.fill("wood.light", top)
    pen.form(
        "wood",
        smooth([(182, 40, 0.2), (214, 36, 0.5), (210, 56, 0.5), (178, 60, 0.2)]),
        shade=3,
        light=2,
    )
    pen.oval("wood.deep", 200, 47, 5, 3.4)
    with pen.inside(top):
        for y, a, b in ((44, 50, 160), (58, 30, 180), (72, 30, 140)):
            pen.line("wood", [(a, y), ((a + b) / 2, y - 2), (b, y)], 1.4, alpha=0.8)
    pen.anchor("top", 100, 62, size=120)
    pen.anchor("grip", 200, 48)


@draws(
    "coffee machine",
    box=(170, 200),
    height_m=0.38,
    slots={"body": "#c8413b", "steel": "#c3cad3", "dark": "#34363f"},
    faces="front",
    aliases=("coffee maker", "espresso machine"),
    tags=("kitchen",),
    shadow=(16, 154),
    is_lit_at_night=True,
)
def coffee_machine(pen: Pen) -> None:
    """Draw a coffee machine filling a cup."""
    pen.form("body", rectangle(14, 12, 142, 182, rounding=14), shade=8, light=5)
    pen.box("dark", 28, 74, 114, 92, rounding=8)
    pen.form("steel", rectangle(24, 22, 122, 40, rounding=8), shade=4, light=4)
    for x, tone in ((44, "#5fb65a"), (62, "#f2b33c")):
        pen.oval(f"{tone}.lit", x, 42, 5.4)
    pen.form("dark", ellipse(118, 42, 13, 13), shade=3, light=3)
    pen.line("steel", [(118, 42), (124, 34)], 2.6)
    pen.form(
        "steel", polygon([(62, 72), (108, 72), (100, 92), (70, 92)], rounding=3), shade=3, light=3
    )
    pen.limb("#6b4128", [(85, 92), (85, 126)], (4, 4))
    pen.form(
        "#fbf7ee",
        smooth(
            [(62, 120, 0.1), (108, 120, 0.1), (103, 148), (94, 156, 0.4), (76, 156, 0.4), (67, 148)]
        ),
        shade=4,
        light=2,
    )
    pen.edge("#fbf7ee", ellipse(111, 134, 9, 9), 4)
    pen.oval("#6b4128", 85, 121, 21, 4)
    pen.form("steel", rectangle(26, 158, 118, 12, rounding=3), shade=3, light=3)
    for x in (38, 54, 70, 86, 102, 118):
        pen.box("dark", x, 161, 10, 3, rounding=1)
    pen.anchor("inside", 85, 156, size=60)
    pen.anchor("top", 85, 14, size=120)


@draws(
    "mop",
    box=(110, 300),
    height_m=1.4,
    slots={"strand": "#f0e6d2", "handle": "#4f9dc4"},
    recolour=("handle", "strand"),
    faces="front",
    tags=("home",),
    shadow=(10, 100),
    along=("strand",),
)
def mop(pen: Pen) -> None:
    """Draw a mop standing on its strands."""
    pen.limb("handle", [(55, 6), (55, 216)], (8, 9))
    pen.line("handle.light", [(53, 12), (52.6, 206)], 2)
    for k in range(11):
        x = 8 + 9.4 * k
        pen.limb(
            "strand.shade" if k % 2 else "strand",
            [(55 + (k - 5) * 3, 214), (55 + (x - 55) * 0.9, 250), (x, 288 + 4 * (k % 3))],
            (9, 11, 9),
        )
    pen.form(
        "handle",
        smooth([(36, 222, 0.3), (42, 206), (68, 206), (74, 222, 0.3), (55, 228)]),
        shade=3,
        light=3,
    )
    pen.anchor("grip", 55, 90)


@draws(
    "fire extinguisher",
    box=(110, 220),
    height_m=0.55,
    slots={"tank": "#d6342f", "dark": "#34363f"},
    faces="front",
    tags=("safety",),
    shadow=(18, 92),
)
def fire_extinguisher(pen: Pen) -> None:
    """Draw a fire extinguisher."""
    pen.line("dark", [(66, 26), (96, 40), (100, 90), (92, 132)], 6)
    pen.limb("dark", [(92, 128), (86, 156)], (9, 13))
    pen.form(
        "tank",
        smooth(
            [
                (36, 58),
                (55, 46),
                (74, 58),
                (86, 82, 0.4),
                (86, 206, 0.4),
                (24, 206, 0.4),
                (24, 82, 0.4),
            ]
        ),
        shade=8,
        light=5,
    )
    pen.box("dark", 22, 200, 66, 14, rounding=5)
    pen.form("#c3cad3", rectangle(46, 32, 18, 18, rounding=3), shade=3, light=3)
    pen.limb("dark", [(34, 14), (72, 26)], (8, 8))
    pen.limb("dark", [(40, 34), (74, 32)], (8, 8))
    pen.form("#fbf7ee", ellipse(66, 42, 6, 6), shade=2)
    pen.box("#fbf7ee", 34, 104, 42, 56, rounding=4)
    pen.blob("tank", [(55, 112, 0.1), (66, 132), (60, 150), (50, 150), (44, 134), (50, 128)])
    pen.limb("tank.pale", [(31, 92), (31, 180)], (5, 5), alpha=0.7)
    pen.anchor("grip", 54, 22)


@draws(
    "lawn mower",
    box=(250, 200),
    height_m=1.0,
    slots={"body": "#4f9d4a", "dark": "#34363f", "steel": "#c3cad3"},
    aliases=("lawnmower", "mower"),
    tags=("garden", "tool"),
    shadow=(80, 240),
)
def lawn_mower(pen: Pen) -> None:
    """Draw a lawn mower, its handle up to the left."""
    pen.line("steel", [(128, 146), (52, 60), (16, 40)], 6)
    pen.limb("dark", [(8, 38), (36, 50)], (11, 11))
    pen.form(
        "dark",
        smooth([(104, 108, 0.3), (66, 84), (48, 110), (60, 156), (96, 164)]),
        shade=5,
        light=3,
    )
    pen.form(
        "body",
        smooth([(92, 170, 0.2), (94, 138), (116, 122), (216, 122), (238, 140), (242, 170, 0.2)]),
        shade=7,
        light=5,
    )
    pen.form("dark", rectangle(134, 92, 68, 34, rounding=7), shade=5, light=4)
    pen.form("#d6453f", rectangle(144, 80, 46, 16, rounding=6), shade=3, light=3)
    for x, r in ((110, 24), (224, 18)):
        pen.form("dark", ellipse(x, 197 - r, r, r), shade=4, light=3)
        pen.oval("steel", x, 197 - r, r * 0.5)
        pen.oval("body", x, 197 - r, r * 0.26)
    pen.anchor("grip", 20, 42)


@draws(
    "flashlight",
    box=(220, 110),
    height_m=0.08,
    slots={"body": "#e0a62f", "dark": "#34363f", "beam": "#ffe9a0"},
    aliases=("torch light", "electric torch", "torch"),
    tags=("light", "camp"),
    shadow=(10, 150),
    is_lit_at_night=True,
)
def flashlight(pen: Pen) -> None:
    """Draw a torch shining to the right."""
    pen.fill(
        "beam.raw",
        polygon([(150, 36), (218, 4), (218, 106), (150, 74)]),
        to="beam.raw",
        slope="across",
        alpha=0.7,
        fade=0.05,
    )
    pen.form("body", rectangle(6, 38, 100, 34, rounding=8), shade=6, light=5)
    pen.form(
        "body", polygon([(102, 38), (140, 24), (140, 86), (102, 72)], rounding=3), shade=6, light=4
    )
    pen.form("dark", rectangle(136, 22, 16, 66, rounding=5), shade=4, light=3)
    pen.oval("beam.lit", 152, 55, 4, 28)
    pen.form("dark", rectangle(56, 32, 28, 11, rounding=5), shade=2, light=2)
    for x in (18, 28, 38):
        pen.box("body.deep", x, 40, 4, 30, rounding=2, alpha=0.7)
    pen.anchor("grip", 50, 56)


@draws(
    "piggy bank",
    box=(190, 160),
    height_m=0.18,
    slots={"china": "#f2a0b5", "coin": "#e8b53a"},
    aliases=("piggybank", "money box", "savings"),
    tags=("money",),
    shadow=(34, 156),
)
def piggy_bank(pen: Pen) -> None:
    """Draw a china pig with a coin going in."""
    pen.form("coin", ellipse(92, 22, 19, 19), shade=4, light=3)
    pen.edge("coin.deep", ellipse(92, 22, 13, 13), 1.6)
    pen.line("china.shade", [(20, 84), (8, 78), (10, 66), (20, 68)], 5)
    for x in (68, 136):
        pen.limb("china.deep", [(x, 122), (x, 148)], (19, 15))
    body = smooth(
        [
            (16, 86),
            (34, 48),
            (84, 32),
            (136, 42),
            (160, 70),
            (178, 78, 0.4),
            (184, 98, 0.4),
            (172, 108, 0.4),
            (158, 108),
            (140, 132),
            (86, 144),
            (36, 128),
        ]
    )
    pen.form("china", body, shade=11, light=5)
    for x in (52, 118):
        pen.form(
            "china",
            polygon([(x - 13, 120), (x + 13, 120), (x + 10, 155), (x - 10, 155)], rounding=4),
            shade=4,
            light=2,
        )
    pen.form(
        "china", smooth([(120, 46, 0.2), (128, 24, 0.2), (146, 40), (144, 56)]), shade=4, light=2
    )
    pen.limb("china.line", [(74, 38), (110, 37)], (5, 5))
    pen.oval("china.shade", 180, 91, 7, 13)
    for y in (87, 96):
        pen.oval("china.line", 181, y, 2, 2.8)
    pen.oval("#2e2326", 154, 74, 4, 5)
    pen.oval("#ffffff.raw", 155.4, 72.4, 1.5)
    pen.oval("#e8607a", 144, 94, 8, 6, alpha=0.4)
    pen.blob("#ffffff.raw", [(34, 74), (46, 56), (64, 46), (54, 62), (44, 80)], alpha=0.5)


@draws(
    "money bag",
    box=(150, 170),
    height_m=0.35,
    slots={"cloth": "#c9a064", "ink": "#6b4a2c"},
    faces="front",
    aliases=("sack", "bag of money", "bag of gold", "sack of gold", "burlap sack"),
    tags=("money",),
    shadow=(22, 128),
)
def money_bag(pen: Pen) -> None:
    """Draw a tied sack with a coin sign on it."""
    pen.form(
        "cloth",
        smooth(
            [
                (54, 46, 0.3),
                (40, 14, 0.3),
                (58, 20),
                (75, 8, 0.4),
                (92, 20),
                (110, 14, 0.3),
                (96, 46, 0.3),
            ]
        ),
        shade=4,
        light=3,
    )
    bag = smooth(
        [
            (56, 48, 0.4),
            (94, 48, 0.4),
            (128, 86),
            (146, 134),
            (126, 162),
            (75, 167),
            (24, 162),
            (4, 134),
            (22, 86),
        ]
    )
    pen.form("cloth", bag, shade=11, light=5)
    pen.limb("ink", [(50, 50), (75, 54), (100, 50)], (8, 8, 8))
    pen.line("cloth.shade", [(66, 60), (58, 80), (44, 96)], 2.6)
    pen.line("cloth.shade", [(86, 60), (96, 80), (112, 92)], 2.6)
    if not inscribe(pen, "ink", 38, 94, 74, 46):
        pen.form("#e8b53a", ellipse(75, 118, 28, 28), shade=4, light=3)
        pen.line(
            "ink",
            [(86, 108, 1), (75, 103), (65, 109), (75, 118), (86, 126), (75, 134), (64, 128)],
            4.4,
        )
        pen.line("ink", [(75, 97), (75, 140)], 3)
    pen.anchor("grip", 75, 50)


@draws(
    "calculator",
    box=(120, 180),
    height_m=0.16,
    slots={"body": "#3f4a5c", "key": "#e6e8ea"},
    faces="front",
    aliases=("pocket calculator",),
    tags=("office", "school"),
    shadow=(14, 106),
)
def calculator(pen: Pen) -> None:
    """Draw a pocket calculator."""
    pen.form("body", rectangle(6, 5, 108, 170, rounding=12), shade=6, light=5)
    pen.box("#cfe0c4.lit", 18, 18, 84, 34, rounding=4)
    if not inscribe(pen, "#34363f", 26, 24, 68, 22):
        for k, x in enumerate((64, 78)):
            pen.box("#34363f", x + 2 * k, 25, 10, 20, rounding=2, alpha=0.85)
    for row in range(5):
        for col in range(4):
            tone = "#f2973c" if col == 3 else ("#9aa5b3" if row == 0 else "key")
            pen.form(
                tone, rectangle(18 + 22 * col, 62 + 21 * row, 18, 16, rounding=4), shade=3, light=2
            )
    pen.anchor("grip", 60, 140)


@draws(
    "typewriter",
    box=(220, 180),
    height_m=0.28,
    slots={"body": "#3f6f73", "paper": "#fbf7ec", "key": "#efe6d0"},
    faces="front",
    aliases=("old typewriter",),
    tags=("office",),
    shadow=(14, 206),
)
def typewriter(pen: Pen) -> None:
    """Draw a typewriter with a sheet of paper in it."""
    pen.form("paper", rectangle(58, 4, 104, 76, rounding=2), shade=3)
    if not inscribe(pen, "#4a4656", 66, 12, 88, 48):
        for y, n in ((18, 70), (30, 82), (42, 60)):
            pen.line("#4a4656", [(70, y), (70 + n, y)], 2.4, alpha=0.8)
    pen.form("#34363f", rectangle(18, 62, 184, 22, rounding=9), shade=4, light=4)
    for x in (10, 210):
        pen.form("#5a5f6c", ellipse(x, 73, 8, 11), shade=3, light=3)
    body = smooth(
        [
            (40, 80, 0.2),
            (180, 80, 0.2),
            (192, 112),
            (214, 164, 0.3),
            (210, 174, 0.3),
            (10, 174, 0.3),
            (6, 164, 0.3),
            (28, 112),
        ]
    )
    pen.form("body", body, shade=8, light=5)
    pen.box("body.deep", 62, 88, 96, 16, rounding=6)
    for row, (y, count) in enumerate(((116, 9), (130, 10), (145, 9))):
        for k in range(count):
            x = 110 + (k - (count - 1) / 2) * (16 + row)
            pen.oval("body.line", x, y + 2, 6.4, 5.6)
            pen.oval("key", x, y, 5.6, 4.8)
    pen.form("key", rectangle(66, 157, 88, 9, rounding=4), shade=2)


@draws(
    "speaker",
    box=(130, 220),
    height_m=0.6,
    slots={"body": "#3a3540", "cone": "#6d6a78"},
    faces="front",
    aliases=("loudspeaker", "amplifier", "speakers", "sound box"),
    tags=("music",),
    shadow=(14, 116),
)
def speaker(pen: Pen) -> None:
    """Draw a loudspeaker box."""
    pen.form("body", rectangle(8, 6, 114, 208, rounding=10), shade=7, light=5)
    for y, r in ((58, 28), (144, 46)):
        pen.oval("body.line", 65, y, r + 4)
        pen.edge("#aeb6c1", ellipse(65, y, r + 2, r + 2), 3)
        pen.oval("cone", 65, y, r)
        pen.oval("cone.shade", 66, y + 1, r * 0.72)
        pen.form("body", ellipse(65, y, r * 0.42, r * 0.42), shade=3, light=3)
    pen.anchor("top", 65, 8, size=90)


@draws(
    "clapperboard",
    box=(200, 180),
    height_m=0.25,
    slots={"board": "#34323c", "stripe": "#f6f1e6"},
    faces="front",
    aliases=("movie clapper", "film slate", "clapper board", "movie", "film", "cinema clapper"),
    tags=("film",),
    shadow=(20, 180),
)
def clapperboard(pen: Pen) -> None:
    """Draw an open film clapper."""
    pen.form("board", rectangle(12, 76, 176, 98, rounding=5), shade=6, light=4)
    for tilt in (-14, 0):
        with pen.turned(tilt, 18, 66):
            bar = rectangle(12, 50, 176, 24, rounding=3)
            pen.form("board", bar, shade=3)
            with pen.inside(bar):
                for k in range(6):
                    x = 20 + 34 * k
                    lean = 14 if tilt else -14
                    pen.poly("stripe", [(x, 48), (x + 17, 48), (x + 17 - lean, 76), (x - lean, 76)])
    if not inscribe(pen, "stripe", 28, 86, 144, 30):
        pen.line("stripe", [(28, 96), (110, 96)], 3)
        pen.line("stripe", [(28, 108), (84, 108)], 3)
    pen.line("stripe", [(14, 124), (186, 124)], 2)
    for x in (72, 130):
        pen.line("stripe", [(x, 126), (x, 172)], 2)
    for x, n in ((28, 24), (86, 26), (144, 24)):
        pen.line("stripe", [(x, 148), (x + n, 148)], 3)
    pen.anchor("grip", 100, 150)


@draws(
    "sponge",
    box=(150, 110),
    height_m=0.12,
    slots={"foam": "#f2c94c"},
    aliases=("cleaning sponge", "bath sponge"),
    tags=("home",),
    shadow=(20, 120),
)
def sponge(pen: Pen) -> None:
    """Draw a sponge with suds."""
    body = smooth(
        [
            (14, 44, 0.5),
            (74, 34),
            (122, 42, 0.5),
            (128, 70),
            (120, 98, 0.5),
            (66, 106),
            (16, 98, 0.5),
        ]
    )
    pen.form("foam", body, shade=8, light=4)
    with pen.inside(body):
        for x, y, r in (
            (36, 62, 6),
            (58, 84, 5),
            (82, 58, 5),
            (100, 84, 6),
            (30, 88, 4),
            (66, 64, 3),
        ):
            pen.oval("foam.shade", x, y, r, r * 0.8)
    for x, y, r in ((104, 34, 16), (126, 52, 14), (132, 32, 10), (88, 24, 11), (118, 16, 8)):
        pen.oval("#ffffff", x, y, r, alpha=0.92)
        pen.oval("#d7ebf5", x + r * 0.2, y + r * 0.25, r * 0.55, alpha=0.7)
    pen.anchor("grip", 70, 70)


@draws(
    "cane",
    box=(80, 240),
    height_m=0.9,
    slots={"wood": "#7a4f30"},
    aliases=("walking stick", "walking cane"),
    shadow=(30, 60),
)
def cane(pen: Pen) -> None:
    """Draw a walking stick with a crook."""
    pen.line("wood", [(40, 230), (40, 60), (44, 30), (28, 12), (10, 22), (8, 40)], 9)
    pen.line("wood.light", [(38, 222), (38, 64)], 2)
    pen.limb("#3b3338", [(40, 226), (40, 237)], (10, 9), is_blunt=True)
    pen.anchor("grip", 38, 24)
