"""Owns the drawings of what stands by the way: neon signs, machines, pumps, dials, wrecks.

Does not know settings, light or styles.
"""

from tintype.engine.vignette import lettering
from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "neon sign",
    box=(280, 190),
    height_m=1.1,
    slots={"tube": "#ff5fa8", "frame": "#4fd8e8", "board": "#2c2546"},
    recolour=("tube", "frame"),
    faces="front",
    stance="wall",
    aliases=("neon lettering", "glowing sign", "illuminated sign", "light sign", "led sign"),
    tags=("text", "light"),
    shadow=(90, 190),
    is_lit_at_night=True,
)
def neon_sign(pen: Pen) -> None:
    """Draw glowing tubes on a dark board: words, or an arrow."""
    for x in (82, 192):
        pen.box("board.deep", x, 140, 8, 49)
    board = rectangle(8, 8, 264, 140, rounding=18)
    pen.glow("tube.raw", 140, 78, 150 if pen.is_night else 132, alpha=0.5 if pen.is_night else 0.22)
    pen.form("board", board, shade=6, light=3)
    with pen.inside(board):
        pen.glow("tube.raw", 140, 78, 120, alpha=0.45)
    ring = rectangle(19, 19, 242, 118, rounding=12)
    pen.edge("frame.raw", ring, 9, alpha=0.28)
    pen.edge("frame.raw", ring, 4)
    pen.edge("#ffffff.raw", ring, 1.3, alpha=0.8)
    if inscribe(pen, "tube.raw", 36, 34, 208, 88, weight=0.15):
        inscribe(pen, "#ffffff.raw", 36, 34, 208, 88, weight=0.05)
        return
    shaft = [(74, 78), (196, 78)]
    head = [(164, 50, 0.0), (200, 78, 0.0), (164, 106, 0.0)]
    for tone, n, alpha in (("tube.raw", 18, 0.3), ("tube.raw", 9, 1.0), ("#ffffff.raw", 3, 0.9)):
        pen.line(tone, shaft, n, alpha=alpha)
        pen.line(tone, head, n, alpha=alpha)


@draws(
    "vending machine",
    box=(150, 250),
    height_m=1.85,
    slots={"body": "#d8433f", "glass": "#dbeef4", "panel": "#3a3f52"},
    faces="front",
    aliases=("drinks machine", "snack machine", "soda machine"),
    tags=("street", "station"),
    shadow=(10, 140),
    is_lit_at_night=True,
)
def vending_machine(pen: Pen) -> None:
    """Draw a machine with rows of cans behind glass."""
    pen.form("body", rectangle(6, 4, 138, 236, rounding=8), shade=6, light=4)
    for x in (14, 122):
        pen.box("panel.deep", x, 238, 14, 10)
    if not inscribe(pen, "#fff6e2.raw", 18, 12, 114, 24):
        pen.box("#fff6e2.raw", 22, 16, 106, 16, rounding=5, alpha=0.9)
        pen.line("body", [(34, 26), (52, 20), (70, 28), (92, 20), (116, 25)], 3.4)
    if pen.is_night:
        pen.glow("glass.raw", 60, 110, 96, alpha=0.5)
    pane = rectangle(16, 42, 88, 142, rounding=4)
    pen.fill("glass.lit", pane)
    with pen.inside(pane):
        tones = ("#e8506f", "#4d9fdc", "#f6c63f", "#6fbf5a", "#9a74d0")
        for row in range(4):
            y = 46 + 35 * row
            for k in range(4):
                pen.form(
                    tones[(row + k) % 5], rectangle(21 + 21 * k, y + 4, 15, 24, rounding=3), shade=3
                )
                pen.box("#ffffff.raw", 23 + 21 * k, y + 7, 3, 18, alpha=0.5)
            pen.box("panel.pale", 16, y + 29, 88, 3)
        pen.poly("#ffffff.raw", [(20, 42), (46, 42), (16, 120), (16, 60)], alpha=0.3)
    pen.edge("panel", pane, 3)
    pen.form("panel", rectangle(110, 60, 26, 84, rounding=4), shade=3)
    pen.box("#8fe0b0.raw", 114, 66, 18, 11, rounding=2)
    for k in range(6):
        pen.oval("panel.pale", 117 + 11 * (k % 2), 88 + 11 * (k // 2), 3.4)
    pen.box("panel.deep", 118, 128, 10, 3)
    pen.form("panel", rectangle(22, 196, 76, 28, rounding=5), shade=3)
    pen.box("panel.deep", 28, 202, 64, 16, rounding=3)
    pen.anchor("top", 75, 6, size=110)


@draws(
    "gas pump",
    box=(150, 240),
    height_m=1.9,
    slots={"body": "#d8433f", "trim": "#f4ead8", "hose": "#2f2c38"},
    faces="front",
    aliases=("petrol pump", "fuel pump", "gasoline pump"),
    tags=("road", "street"),
    shadow=(20, 110),
    is_lit_at_night=True,
)
def gas_pump(pen: Pen) -> None:
    """Draw an old fuel pump with a round head and a hose."""
    pen.edge(
        "hose",
        smooth([(104, 96), (136, 104), (140, 168), (122, 196), (112, 150)], is_closed=False),
        6,
    )
    if pen.is_night:
        pen.glow("trim.raw", 64, 34, 54, alpha=0.6)
    pen.form("trim", ellipse(64, 34, 30, 30), shade=5, light=3)
    pen.edge("body", ellipse(64, 34, 24, 24), 4)
    pen.blob("body", [(64, 18), (76, 38), (64, 50), (52, 38)])
    pen.form("body", rectangle(44, 60, 40, 12, rounding=3), shade=3)
    pen.form("body", rectangle(20, 70, 88, 152, rounding=10), shade=7, light=4)
    pen.form("trim", rectangle(30, 82, 68, 50, rounding=6), shade=3)
    for k, y in enumerate((90, 108)):
        pen.box("hose", 37, y, 54, 14, rounding=2)
        for d in range(4):
            pen.box("#ffe9b0.raw", 41 + 13 * d, y + 3, 7, 8, rounding=1, alpha=0.9 - 0.1 * k)
    pen.box("trim", 20, 156, 88, 12)
    pen.form("hose", rectangle(100, 138, 18, 30, rounding=4), shade=3)
    pen.limb("hose", [(110, 140), (128, 128)], (9, 5))
    pen.form("hose", rectangle(12, 220, 104, 18, rounding=4), shade=4)


@draws(
    "shipwreck",
    box=(340, 230),
    height_m=9,
    slots={"wood": "#7a5640", "sail": "#c9c0ab", "weed": "#4f8f62"},
    aliases=(
        "wreck",
        "sunken ship",
        "wrecked ship",
        "ship wreck",
        "sunken pirate ship",
        "sunken galleon",
    ),
    tags=("underwater",),
    ground=222,
    shadow=(30, 310),
)
def shipwreck(pen: Pen) -> None:
    """Draw an old wooden ship that leans, its side broken open, one mast snapped."""
    with pen.turned(-9, 170, 190):
        pen.limb("wood.shade", [(208, 130), (214, 24)], (9, 6))
        pen.limb("wood.shade", [(110, 134), (108, 76)], (10, 9), is_blunt=True)
        pen.poly("wood.deep", [(101, 78), (106, 62), (110, 74), (116, 66), (116, 78)])
        pen.limb("wood.shade", [(172, 58), (256, 52)], (5, 5))
        rag = smooth(
            [
                (180, 60, 0.1),
                (250, 55, 0.1),
                (244, 92),
                (232, 82),
                (222, 108),
                (206, 88),
                (192, 104),
            ]
        )
        pen.form("sail", rag, shade=5)
        hull = smooth(
            [
                (28, 92, 0.1),
                (60, 96, 0.2),
                (66, 122, 0.2),
                (250, 128, 0.2),
                (318, 98, 0.1),
                (304, 160),
                (270, 214, 0.4),
                (84, 214, 0.4),
                (40, 164),
            ]
        )
        pen.form("wood", hull, shade=9, light=4)
        with pen.inside(hull):
            for y in (140, 160, 180, 200):
                pen.line("wood.shade", [(30, y - 8), (160, y + 3), (320, y - 10)], 2.2)
            hole = smooth(
                [
                    (128, 150, 0.1),
                    (158, 142),
                    (196, 152, 0.1),
                    (206, 178),
                    (170, 204, 0.1),
                    (138, 192),
                    (118, 172, 0.1),
                ]
            )
            pen.fill("wood.line", hole)
            with pen.inside(hole):
                for x in (140, 164, 188):
                    pen.line("wood.deep", [(x, 140), (x - 4, 172), (x, 208)], 5)
        for x in (84, 236, 270):
            pen.form("wood.deep", ellipse(x, 152 - (x - 160) * 0.02, 10, 9))
        for x in (98, 134, 170, 206, 242):
            pen.box("wood.shade", x, 108, 4, 18)
        pen.limb("wood", [(64, 112), (252, 118)], (5, 5))
        pen.limb("wood", [(300, 104), (336, 82)], (8, 4))
    for x, h, s in ((52, 40, 1), (70, 30, -1), (236, 44, 1), (262, 30, -1), (300, 36, 1)):
        pen.limb("weed", [(x, 222), (x + s * 7, 222 - h * 0.5), (x - s * 3, 222 - h)], (7, 7, 2))
    pen.anchor("top", 160, 116, size=150)


@draws(
    "sundial",
    box=(160, 190),
    height_m=1.1,
    slots={"stone": "#cfc6b6", "brass": "#c9983e"},
    faces="front",
    aliases=("sun dial", "garden sundial"),
    tags=("garden",),
    shadow=(34, 126),
)
def sundial(pen: Pen) -> None:
    """Draw a stone pillar with a brass dial that throws a shadow."""
    pen.form("stone", rectangle(32, 170, 96, 19, rounding=4), shade=4, light=3)
    pillar = smooth(
        [(56, 72, 0.2), (104, 72, 0.2), (96, 120), (106, 172, 0.2), (54, 172, 0.2), (64, 120)]
    )
    pen.form("stone", pillar, shade=8, light=4)
    pen.fill("stone.shade", ellipse(80, 64, 74, 20))
    pen.form("stone", ellipse(80, 57, 76, 20), shade=3)
    pen.fill("brass", ellipse(80, 53, 62, 15))
    pen.edge("brass.shade", ellipse(80, 53, 52, 12), 1.6)
    for x, y in ((24, 53), (36, 45), (58, 41), (80, 39), (102, 41), (124, 45), (136, 53)):
        pen.line("brass.deep", [(x, y), (x + (80 - x) * 0.12, y + (53 - y) * 0.14)], 2.2)
    pen.poly("brass.deep", [(78, 54), (122, 60), (84, 57)], alpha=0.7)
    pen.poly("brass.light", [(52, 54), (84, 56), (84, 12)], rounding=1.5)
    pen.poly("brass.shade", [(84, 56), (90, 54), (84, 12)])


@draws(
    "stone lantern",
    box=(150, 220),
    height_m=1.5,
    slots={"stone": "#a8aaa6", "light": "#ffd98a"},
    recolour=("stone",),
    faces="front",
    aliases=("japanese stone lantern", "garden lantern"),
    tags=("garden",),
    shadow=(30, 120),
    is_lit_at_night=True,
)
def stone_lantern(pen: Pen) -> None:
    """Draw a garden lantern of stone with a curved roof."""
    pen.form("stone", rectangle(30, 200, 90, 18, rounding=5), shade=4, light=3)
    pen.form("stone", polygon([(58, 138), (92, 138), (98, 202), (52, 202)]), shade=7, light=4)
    pen.form("stone", rectangle(34, 124, 82, 17, rounding=4), shade=4, light=3)
    if pen.is_night:
        pen.glow("light.raw", 75, 98, 70, alpha=0.7)
    pen.form("stone", rectangle(44, 74, 62, 52), shade=5, light=4)
    pen.box("light.lit", 58, 82, 34, 36, rounding=4)
    pen.line("stone.deep", [(75, 82), (75, 118)], 3)
    pen.line("stone.deep", [(58, 100), (92, 100)], 3)
    roof = smooth(
        [
            (4, 70, 0.2),
            (38, 58),
            (62, 34, 0.4),
            (88, 34, 0.4),
            (112, 58),
            (146, 70, 0.2),
            (140, 80, 0.2),
            (10, 80, 0.2),
        ]
    )
    pen.form("stone", roof, shade=6, light=4)
    pen.form(
        "stone",
        smooth([(75, 6, 0.3), (86, 22), (84, 36, 0.3), (66, 36, 0.3), (64, 22)]),
        shade=4,
        light=2,
    )
    if pen.is_snowy:
        pen.blob("#f3f7fb", [(8, 70), (40, 55), (62, 34), (88, 34), (110, 55), (142, 70), (75, 62)])


@draws(
    "food cart",
    box=(250, 260),
    height_m=2.6,
    slots={
        "cart": "#d8433f",
        "canopy": "#f6c63f",
        "stripe": "#fbf5ea",
        "ink": "#fff6e2",
        "wheel": "#3a3440",
    },
    recolour=("cart", "canopy"),
    faces="front",
    aliases=(
        "hot dog cart",
        "hot dog stand",
        "ice cream cart",
        "popcorn cart",
        "street food cart",
        "coffee cart",
        "food stand",
        "vendor cart",
        "pretzel cart",
    ),
    tags=("street", "city"),
    shadow=(34, 216),
)
def food_cart(pen: Pen) -> None:
    """Draw a vendor's cart with two wheels, a sign and an umbrella."""
    pen.limb("wheel.light", [(124, 150), (124, 30)], (6, 5), is_blunt=True)
    for k in range(6):
        tone = "canopy" if k % 2 == 0 else "stripe"
        pen.poly(tone, [(124, 8), (14 + 36.6 * k, 74), (50.6 + 36.6 * k, 74)])
        pen.oval(tone, 32.3 + 36.6 * k, 74, 18.3, 8)
    pen.poly("canopy.deep", [(124, 8), (180, 74), (234, 74)], alpha=0.2)
    pen.form("canopy", ellipse(124, 9, 6, 6), shade=2)
    pen.limb("wheel", [(218, 150), (246, 140)], (7, 6))
    pen.form("stripe", rectangle(34, 132, 186, 14, rounding=4), shade=3, light=3)
    jars = (("#c9702f", 58), ("#e8b53a", 92), ("#c9702f", 150), ("#6fae4f", 184))
    for k, (tone, x) in enumerate(jars):
        pen.form(tone, rectangle(x, 114 + 4 * (k % 2), 18, 20 - 4 * (k % 2), rounding=5), shade=3)
    body = rectangle(38, 146, 178, 74, rounding=6)
    pen.form("cart", body, shade=6, light=4)
    if not inscribe(pen, "ink", 48, 156, 158, 40):
        pen.limb("#e8a84a", [(84, 180), (128, 172), (172, 180)], (17, 20, 17))
        pen.limb("#b9442f", [(78, 172), (128, 163), (178, 172)], (11, 13, 11))
        pen.line("#f6d04a", [(90, 168), (106, 162), (124, 166), (142, 160), (164, 167)], 3.4)
    for x in (76, 178):
        pen.edge("wheel", ellipse(x, 228, 26, 26), 7)
        for dx, dy in ((18, 0), (0, 18), (13, 13), (13, -13)):
            pen.line("wheel.light", [(x - dx, 228 - dy), (x + dx, 228 + dy)], 2.4)
        pen.oval("wheel", x, 228, 6)
    pen.anchor("top", 124, 132, size=150)


@draws(
    "bird bath",
    box=(180, 190),
    height_m=0.9,
    slots={"stone": "#cfc6b6", "water": "#8fd0ea"},
    faces="front",
    aliases=("birdbath", "stone bird bath"),
    tags=("garden",),
    shadow=(44, 136),
)
def bird_bath(pen: Pen) -> None:
    """Draw a shallow stone basin of water on a pillar."""
    pen.form("stone", rectangle(44, 170, 92, 19, rounding=5), shade=4, light=3)
    pillar = smooth(
        [(72, 66, 0.2), (108, 66, 0.2), (101, 112), (114, 172, 0.2), (66, 172, 0.2), (79, 112)]
    )
    pen.form("stone", pillar, shade=8, light=4)
    bowl = smooth([(6, 34, 0.2), (174, 34, 0.2), (142, 66), (90, 76), (38, 66)])
    pen.form("stone", bowl, shade=7, light=4)
    pen.form("stone", ellipse(90, 33, 86, 19), shade=3)
    pen.fill("stone.deep", ellipse(90, 33, 74, 14))
    pen.fill("water", ellipse(90, 35, 72, 12))
    pen.limb("water.pale", [(44, 33), (84, 30), (112, 31)], (2, 4, 2), alpha=0.8)
    pen.anchor("top", 90, 34, size=120)


@draws(
    "lemonade stand",
    box=(250, 260),
    height_m=2.0,
    slots={
        "wood": "#c9935a",
        "canopy": "#f6c63f",
        "stripe": "#fbf5ea",
        "ink": "#7a4a2e",
        "juice": "#f7dd5a",
    },
    recolour=("canopy", "wood"),
    faces="front",
    aliases=("juice stand", "lemonade stall", "kids lemonade stand"),
    tags=("park", "garden"),
    shadow=(24, 226),
)
def lemonade_stand(pen: Pen) -> None:
    """Draw a counter of boards under a striped awning, with a jug, glasses and lemons."""
    for x in (38, 212):
        pen.limb("wood.shade", [(x, 160), (x, 40)], (9, 9), is_blunt=True)
    for k in range(7):
        tone = "canopy" if k % 2 == 0 else "stripe"
        x = 12 + 32.3 * k
        pen.poly(tone, [(38 + 24.9 * k, 10), (62.9 + 24.9 * k, 10), (x + 32.3, 56), (x, 56)])
        pen.oval(tone, x + 16.1, 57, 16.1, 10)
    pen.poly("canopy.deep", [(150, 10), (212, 10), (238, 58), (176, 58)], alpha=0.16)
    pen.box("canopy.shade", 36, 6, 178, 6, rounding=3)
    jug = smooth([(70, 112, 0.2), (104, 112, 0.2), (110, 158, 0.3), (64, 158, 0.3)])
    pen.edge("#e4f1f4", ellipse(112, 134, 11, 14), 5)
    pen.fill("#e4f1f4", jug, alpha=0.85)
    with pen.inside(jug):
        pen.box("juice", 60, 124, 56, 40)
        pen.oval("juice.pale", 87, 124, 24, 5)
        pen.oval("#f3c52f", 84, 140, 10, 9)
        pen.oval("juice.pale", 84, 140, 6.4, 5.6)
    for x in (134, 158):
        glass = smooth([(x, 128, 0.1), (x + 18, 128, 0.1), (x + 15, 159, 0.2), (x + 3, 159, 0.2)])
        pen.fill("#e4f1f4", glass, alpha=0.8)
        pen.poly("juice", [(x + 1, 136), (x + 17, 136), (x + 15, 158), (x + 3, 158)])
        pen.line("#e2604d", [(x + 8, 150), (x + 16, 118)], 2.6)
    for x, y in ((188, 150), (202, 151), (195, 141)):
        pen.form("#f3c52f", ellipse(x, y, 10, 8), shade=2, light=2)
    pen.form("wood.light", rectangle(16, 157, 218, 15, rounding=4), shade=4, light=3)
    for k in range(7):
        board = rectangle(26 + 28.3 * k, 172, 27.4, 86, rounding=2)
        pen.form("wood" if k % 2 else "wood.light", board, shade=4, light=2)
    plate = rectangle(52, 184, 146, 56, rounding=6)
    pen.form("stripe", plate, shade=3, light=2)
    lettering.write(pen, "ink", pen.lettering or "LEMONADE", x=60, y=192, width=130, height=40)
    pen.anchor("top", 125, 158, size=150)


@draws(
    "barber pole",
    box=(90, 220),
    height_m=0.9,
    slots={"steel": "#c3ccd6", "red": "#d2393f", "blue": "#3a63b0", "white": "#fbf7ee"},
    recolour=("red",),
    faces="front",
    aliases=("barber's pole", "barbershop pole"),
    tags=("town",),
    shadow=(16, 74),
    is_lit_at_night=True,
)
def barber_pole(pen: Pen) -> None:
    """Draw a glass cylinder with red, white and blue bands between two knobs, on a stand."""
    if pen.is_night:
        pen.glow("white.lit", 45, 104, 60, alpha=0.4)
    pen.form("steel", rectangle(20, 188, 50, 30, rounding=8), shade=4, light=3)
    glass = rectangle(22, 42, 46, 142, rounding=4)
    pen.form("white", glass, shade=6, light=3)
    with pen.inside(glass):
        for k in range(8):
            y = 10 + 28 * k
            tone = "red" if k % 2 else "blue"
            pen.poly(tone, [(16, y + 30), (74, y), (74, y + 14), (16, y + 44)])
        pen.box("#ffffff", 29, 42, 6, 142, alpha=0.5)
    for y in (34, 178):
        pen.form("steel", rectangle(16, y, 58, 14, rounding=5), shade=3, light=2)
    pen.form("steel", ellipse(45, 24, 16, 15), shade=3, light=3)
