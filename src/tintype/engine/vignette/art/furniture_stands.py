"""Owns the drawings of what things stand and are shown on: counters, shelves, pedestals, pads.

Does not know what is put on them, settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "counter",
    box=(360, 170),
    height_m=0.92,
    slots={"front": "#8fb0ae", "top": "#e8dcc8", "knob": "#c9a24e"},
    faces="front",
    aliases=("kitchen counter", "countertop", "bar counter", "shop counter", "kitchen island"),
    tags=("kitchen", "home"),
    shadow=(14, 346),
)
def counter(pen: Pen) -> None:
    """Draw a counter with cupboards and drawers below a stone slab."""
    pen.box("front.deep", 22, 150, 316, 18)
    pen.form("front", rectangle(12, 34, 336, 122), shade=4, light=3)
    for x in (20, 129, 238):
        pen.form("front", rectangle(x, 48, 102, 26, rounding=3), shade=3, light=2)
        pen.edge("front.shade", rectangle(x, 48, 102, 26, rounding=3), 1.6)
        pen.form("front", rectangle(x, 80, 102, 70, rounding=3), shade=3, light=2)
        pen.edge("front.shade", rectangle(x, 80, 102, 70, rounding=3), 1.6)
        pen.edge("front.shade", rectangle(x + 10, 90, 82, 50, rounding=2), 1.4)
        pen.limb("knob", [(x + 42, 61), (x + 60, 61)], (5, 5))
        pen.oval("knob", x + 90, 100, 4)
    slab = polygon([(30, 6), (330, 6), (358, 28), (2, 28)], rounding=3)
    pen.fill("top.light", slab)
    with pen.inside(slab):
        pen.poly("top.shine", [(30, 6), (150, 6), (90, 28), (2, 28)], alpha=0.5)
        for k in range(14):
            pen.oval("top.shade", 22 + (k * 97) % 320, 9 + (k * 7) % 18, 2.2, 1.0, alpha=0.7)
    pen.form("top", rectangle(2, 27, 356, 12, rounding=3), shade=4)
    pen.anchor("top", 180, 21, size=300)


@draws(
    "shelf",
    box=(320, 90),
    height_m=0.4,
    slots={"wood": "#a9744a", "iron": "#4a4650"},
    faces="front",
    stance="wall",
    plural="shelves",
    aliases=("wall shelf", "wooden shelf", "floating shelf", "wall shelves"),
    tags=("home",),
)
def shelf(pen: Pen) -> None:
    """Draw a board on two scrolled brackets."""
    for x, side in ((54, 1), (266, -1)):
        pen.limb("iron", [(x, 26), (x, 86)], (6, 5))
        pen.line(
            "iron", [(x, 80), (x + side * 14, 66), (x + side * 30, 34), (x + side * 44, 27)], 5
        )
        pen.line("iron.light", [(x - 1, 30), (x - 1, 82)], 1.4, alpha=0.7)
    pen.poly("wood.light", [(22, 6), (298, 6), (316, 17), (4, 17)], rounding=2)
    board = rectangle(4, 16, 312, 13, rounding=3)
    pen.form("wood", board, shade=4, light=2)
    with pen.inside(board):
        for x, n in ((24, 70), (130, 90), (240, 60)):
            pen.line("wood.shade", [(x, 22), (x + n / 2, 21), (x + n, 23)], 1.2)
    pen.anchor("top", 160, 14, size=270)


@draws(
    "round table",
    box=(260, 170),
    height_m=0.75,
    slots={"wood": "#a96f42"},
    faces="front",
    aliases=("bistro table", "pedestal table", "cafe table", "round wooden table"),
    tags=("home",),
    shadow=(76, 184),
)
def round_table(pen: Pen) -> None:
    """Draw a round table on one turned leg with three feet."""
    for spine in (
        [(130, 128), (92, 142), (70, 162)],
        [(130, 128), (168, 142), (190, 162)],
        [(130, 132), (131, 150), (130, 165)],
    ):
        pen.limb("wood.shade", spine, (14, 10, 8))
    leg = smooth(
        [
            (118, 48, 0.2),
            (142, 48, 0.2),
            (140, 74),
            (148, 96),
            (139, 114),
            (144, 140, 0.3),
            (116, 140, 0.3),
            (121, 114),
            (112, 96),
            (120, 74),
        ]
    )
    pen.form("wood", leg, shade=7, light=3)
    pen.fill("wood.deep", ellipse(130, 44, 124, 25))
    pen.form("wood", ellipse(130, 39, 126, 25), shade=4)
    pen.fill("wood.light", ellipse(130, 33, 126, 25))
    with pen.inside(ellipse(130, 33, 126, 25)):
        for y, a, b in ((20, 70, 190), (30, 30, 150), (40, 90, 230), (48, 60, 170)):
            pen.line("wood", [(a, y), ((a + b) / 2, y - 2), (b, y + 1)], 1.3, alpha=0.7)
        pen.blob("wood.shine", [(20, 30), (90, 8), (140, 10), (60, 44)], alpha=0.4)
    pen.anchor("top", 130, 36, size=180)


@draws(
    "picnic table",
    box=(330, 150),
    height_m=0.76,
    slots={"wood": "#b98552"},
    faces="front",
    aliases=("wooden picnic table", "garden table", "beer table"),
    tags=("park", "garden"),
    shadow=(20, 310),
)
def picnic_table(pen: Pen) -> None:
    """Draw a table with a bench on either side, on crossed legs."""
    pen.form("wood", rectangle(24, 62, 282, 9, rounding=3), shade=3)
    for x in (86, 244):
        pen.limb("wood.deep", [(x + 26, 34), (x - 34, 140)], (11, 11), is_blunt=True)
        pen.limb("wood.shade", [(x - 26, 34), (x + 34, 146)], (12, 12), is_blunt=True)
        pen.box("wood.deep", x - 40, 90, 80, 9)
    top = polygon([(46, 8), (284, 8), (326, 30), (4, 30)], rounding=3)
    pen.fill("wood.light", top)
    with pen.inside(top):
        for y in (13, 18.6, 24.4):
            pen.line("wood.shade", [(0, y), (330, y)], 1.4)
        pen.poly("wood.shine", [(46, 8), (140, 8), (110, 30), (4, 30)], alpha=0.4)
    pen.form("wood", rectangle(4, 29, 322, 11, rounding=3), shade=4)
    seat = polygon([(16, 96), (314, 96), (328, 108), (2, 108)], rounding=2)
    pen.fill("wood.light", seat)
    pen.line("wood.shade", [(8, 102), (322, 102)], 1.4)
    pen.form("wood", rectangle(2, 107, 326, 9, rounding=3), shade=3)
    pen.anchor("top", 165, 23, size=240)


@draws(
    "pedestal",
    box=(140, 170),
    height_m=1.0,
    slots={"stone": "#d9d3c8"},
    faces="front",
    aliases=("plinth", "stone pedestal", "marble pedestal", "display stand", "column base"),
    tags=("museum",),
    shadow=(16, 124),
)
def pedestal(pen: Pen) -> None:
    """Draw a plinth of stone with a moulded head and foot."""
    pen.form("stone", rectangle(24, 30, 92, 118), shade=5, light=5)
    with pen.inside(rectangle(24, 30, 92, 118)):
        pen.box("stone.shade", 92, 30, 26, 118, alpha=0.55)
    pen.edge("stone.shade", rectangle(38, 50, 64, 80, rounding=2), 2.2)
    pen.edge("stone.light", rectangle(40, 52, 64, 80, rounding=2), 1.2)
    pen.form("stone", rectangle(12, 146, 116, 13, rounding=3), shade=3, light=3)
    pen.form("stone", rectangle(4, 156, 132, 13, rounding=3), shade=4, light=3)
    pen.poly("stone.light", [(26, 6), (114, 6), (136, 18), (4, 18)], rounding=2)
    pen.form("stone", rectangle(4, 17, 132, 11, rounding=3), shade=4)
    pen.form("stone", rectangle(14, 27, 112, 9, rounding=3), shade=3)
    pen.anchor("top", 70, 14, size=110)


@draws(
    "slab",
    box=(340, 66),
    height_m=0.16,
    slots={"stone": "#ded9d2", "vein": "#a9a4a6"},
    recolour=("stone",),
    faces="front",
    aliases=("stone slab", "marble slab", "slab of marble", "slab of stone"),
    tags=("museum",),
    shadow=(6, 334),
)
def slab(pen: Pen) -> None:
    """Draw a polished slab on which things are shown."""
    pen.form("stone", rectangle(4, 32, 332, 31, rounding=4), shade=6, light=0)
    top = polygon([(40, 4), (300, 4), (338, 34), (2, 34)], rounding=4)
    pen.fill("stone.light", top)
    with pen.inside(top):
        pen.poly("stone.pale", [(40, 2), (130, 2), (60, 36), (0, 36)], alpha=0.7)
        for line in (
            [(30, 30), (90, 20), (130, 24), (200, 10), (240, 4)],
            [(130, 24), (180, 32), (230, 26), (320, 30)],
            [(200, 10), (260, 16), (300, 12)],
        ):
            pen.line("vein", line, 1.6, alpha=0.55)
    for line in ([(60, 34), (70, 48), (64, 62)], [(230, 34), (222, 46), (238, 62)]):
        pen.line("vein", line, 1.6, alpha=0.45)
    pen.line("stone.pale", [(6, 35), (334, 35)], 2.2)
    pen.anchor("top", 170, 24, size=250)


@draws(
    "launch pad",
    box=(340, 300),
    height_m=60,
    slots={"concrete": "#a9abb2", "steel": "#c8503f", "light": "#ffd98a"},
    recolour=("steel", "concrete"),
    faces="front",
    aliases=("launchpad", "launch site", "rocket launch pad", "launching pad"),
    tags=("space",),
    shadow=(10, 330),
    is_lit_at_night=True,
)
def launch_pad(pen: Pen) -> None:
    """Draw a concrete platform with steps and a lattice tower beside it."""
    for x in (34, 92):
        pen.limb("steel", [(x, 246), (x, 24)], (8, 7), is_blunt=True)
    for k in range(7):
        y = 36 + 30 * k
        pen.line("steel.shade", [(34, y), (92, y + 30)], 3.4)
        pen.line("steel.shade", [(92, y), (34, y + 30)], 3.4)
        pen.limb("steel", [(30, y), (96, y)], (5, 5), is_blunt=True)
    for y in (66, 126):
        pen.form("steel", rectangle(92, y, 46, 10, rounding=2), shade=3)
        pen.line("steel.shade", [(94, y + 10), (112, y + 30)], 3)
    pen.limb("steel.deep", [(63, 26), (63, 3)], (4, 2))
    pen.oval("light.lit", 63, 5, 4)
    if pen.is_night:
        for x, y in ((63, 5), (138, 70), (138, 130)):
            pen.glow("light.raw", x, y, 20, alpha=0.6)
    pen.poly("concrete.light", [(44, 232), (296, 232), (326, 258), (14, 258)])
    pen.poly("concrete.shade", [(150, 238), (250, 238), (264, 252), (138, 252)], alpha=0.8)
    pen.form("concrete", rectangle(14, 257, 312, 20), shade=4)
    pen.form("concrete", rectangle(4, 276, 332, 22), shade=5)
    with pen.inside(rectangle(14, 262, 312, 10)):
        for k in range(16):
            pen.poly(
                "#e8b53a",
                [(20 * k + 12, 262), (20 * k + 22, 262), (20 * k + 14, 272), (20 * k + 4, 272)],
            )
    pen.anchor("top", 206, 246, size=150)


@draws(
    "bunk bed",
    box=(280, 250),
    height_m=1.7,
    slots={"wood": "#b9834f", "cover": "#5b8fc9", "pillow": "#f4eee2"},
    recolour=("cover", "wood"),
    faces="front",
    aliases=("bunk beds", "double bunk"),
    plural="pairs of bunk beds",
    tags=("home", "bedroom"),
    shadow=(10, 270),
)
def bunk_bed(pen: Pen) -> None:
    """Draw two beds one above the other with a ladder."""
    for x in (10, 256):
        pen.form("wood", rectangle(x, 10, 15, 238, rounding=4), shade=4, light=3)
    for y in (62, 178):
        pen.form("pillow", rectangle(30, y - 17, 62, 24, rounding=11), shade=4)
        cover = smooth(
            [
                (72, y - 8, 0.3),
                (160, y - 13),
                (252, y - 8, 0.3),
                (254, y + 22, 0.2),
                (68, y + 22, 0.2),
            ]
        )
        pen.form("pillow", rectangle(22, y + 2, 236, 18, rounding=4), shade=4)
        pen.form("cover", cover, shade=6, light=4)
        pen.line("cover.pale", [(88, y - 6), (86, y + 20)], 6, alpha=0.7)
        pen.form("wood", rectangle(18, y + 18, 244, 20, rounding=3), shade=4, light=2)
    pen.form("wood", rectangle(18, 30, 120, 9, rounding=3), shade=2)
    for x in (188, 228):
        pen.form("wood", rectangle(x, 40, 8, 206, rounding=3), shade=3)
    for y in (118, 146, 174, 202, 230):
        pen.form("wood", rectangle(190, y, 44, 7, rounding=3), shade=2)
    pen.anchor("top", 130, 60, size=180)
    pen.anchor("inside", 130, 176, size=120)


@draws(
    "office chair",
    box=(150, 230),
    height_m=1.15,
    slots={"seat": "#3f4a63", "metal": "#8d93a0"},
    aliases=("desk chair", "swivel chair", "gaming chair"),
    tags=("office",),
    shadow=(24, 126),
)
def office_chair(pen: Pen) -> None:
    """Draw a swivel chair on castors, seen from the front right."""
    for dx in (-48, -22, 24, 48):
        pen.limb("metal.shade", [(76, 194), (76 + dx, 212)], (9, 6))
        pen.oval("metal.deep", 76 + dx, 219, 7)
    pen.limb("metal", [(76, 196), (76, 146)], (11, 11), is_blunt=True)
    pen.limb("metal.shade", [(30, 140), (24, 96), (34, 70)], (8, 8, 8))
    back = smooth(
        [(22, 20), (46, 6), (92, 8), (104, 26), (100, 104), (86, 118), (36, 118), (24, 100)]
    )
    pen.form("seat", back, shade=8, light=4)
    with pen.inside(back):
        for y in (44, 76):
            pen.line("seat.shade", [(24, y), (62, y + 4), (104, y)], 2.4)
    pen.form(
        "seat",
        smooth([(24, 128), (60, 118), (120, 122), (140, 136), (130, 154), (40, 156), (22, 146)]),
        shade=7,
        light=4,
    )
    pen.limb("metal", [(124, 140), (132, 104)], (7, 7))
    pen.limb("seat.deep", [(104, 100), (142, 102)], (9, 9))
    pen.anchor("seat", 84, 130, size=90)


@draws(
    "passenger seat",
    box=(176, 250),
    height_m=1.2,
    slots={"seat": "#3f6f9a", "head": "#f2ecdc", "metal": "#8a929e"},
    aliases=("train seat", "bus seat", "airplane seat", "plane seat", "car seat"),
    shadow=(36, 150),
)
def passenger_seat(pen: Pen) -> None:
    """Draw a high upholstered seat of a train from the side, with a head cloth and an arm rest."""
    pen.limb("metal.shade", [(62, 176), (56, 240)], (13, 11), is_blunt=True)
    pen.limb("metal", [(126, 178), (132, 240)], (13, 11), is_blunt=True)
    pen.limb("metal.shade", [(44, 243), (146, 243)], (9, 9))
    back = smooth(
        [
            (20, 14, 0.5),
            (44, 4),
            (60, 18, 0.4),
            (66, 84),
            (82, 150),
            (76, 172),
            (48, 172),
            (32, 110),
        ]
    )
    pen.form("seat", back, shade=9, light=5)
    with pen.inside(back):
        for y in (70, 104, 138):
            pen.line("seat.shade", [(26 + 0.16 * y, y), (80, y - 5)], 2.6, alpha=0.8)
    cloth = smooth([(20, 14, 0.5), (44, 3), (61, 18, 0.4), (63, 52, 0.3), (25, 56, 0.3)])
    pen.form("head", cloth, shade=5, light=3)
    pen.form("seat", rectangle(46, 146, 118, 34, rounding=15), shade=8, light=5)
    pen.line("seat.light", [(66, 152), (148, 152)], 3)
    pen.anchor("seat", 100, 150, size=96)
    with pen.in_front():
        pen.limb("metal", [(76, 160), (72, 116)], (7, 7))
        pen.limb("seat.deep", [(66, 114), (124, 114)], (11, 11))


@draws(
    "barber chair",
    box=(190, 250),
    height_m=1.25,
    slots={"seat": "#b23a3f", "metal": "#b9c0cc"},
    aliases=("barber's chair", "hairdresser's chair", "salon chair"),
    tags=("home",),
    shadow=(40, 150),
)
def barber_chair(pen: Pen) -> None:
    """Draw a padded chair on a chrome column, with arm rests and a foot rest."""
    pen.form("metal", ellipse(92, 238, 52, 11), shade=4, light=3)
    pen.limb("metal", [(92, 234), (92, 176)], (26, 22), is_blunt=True)
    pen.limb("metal.shade", [(122, 168), (152, 200), (160, 214)], (8, 8, 8))
    pen.limb("metal", [(140, 218), (184, 212)], (9, 8))
    pen.form(
        "seat",
        smooth(
            [(28, 26, 0.5), (62, 18, 0.5), (76, 60), (84, 130), (78, 146), (50, 148), (38, 100)]
        ),
        shade=7,
        light=5,
    )
    for y in (56, 88, 118):
        pen.line("seat.shade", [(38 + 0.12 * y, y), (76, y - 4)], 2.6)
    pen.form("seat", rectangle(34, 2, 32, 22, rounding=9), shade=4, light=3)
    pen.line("metal", [(50, 22), (52, 32)], 5)
    pen.form("seat", rectangle(46, 138, 108, 32, rounding=13), shade=6, light=4)
    pen.anchor("seat", 92, 142, size=96)
    with pen.in_front():
        pen.limb("metal", [(64, 158), (66, 108)], (6, 6))
        pen.limb("metal", [(128, 158), (130, 112)], (6, 6))
        pen.limb("seat.deep", [(58, 106), (98, 104), (138, 110)], (13, 12, 11))
        pen.limb("seat", [(58, 104), (98, 102), (138, 108)], (9, 8, 7))


@draws(
    "launch tower",
    box=(150, 360),
    height_m=70,
    slots={"steel": "#c8503f", "concrete": "#a9abb2", "light": "#ffd98a"},
    recolour=("steel", "concrete"),
    aliases=("gantry", "launch gantry", "service tower", "rocket tower", "rocket launch tower"),
    tags=("space",),
    shadow=(10, 132),
    is_lit_at_night=True,
)
def launch_tower(pen: Pen) -> None:
    """Draw a lattice tower with a lift and arms that reach to the right."""
    for x in (34, 92):
        pen.limb("steel", [(x, 340), (x, 40)], (10, 8), is_blunt=True)
    for k in range(8):
        y = 48 + 36 * k
        pen.line("steel.shade", [(34, y), (92, y + 36)], 3.6)
        pen.line("steel.shade", [(92, y), (34, y + 36)], 3.6)
        pen.limb("steel", [(28, y), (98, y)], (6, 6), is_blunt=True)
    pen.form("steel.light", rectangle(46, 206, 34, 42, rounding=3), shade=4, light=3)
    pen.box("concrete.pale", 52, 214, 22, 12, rounding=2)
    for y in (84, 156, 228):
        pen.form("steel", rectangle(92, y, 54, 13, rounding=3), shade=4, light=2)
        pen.line("steel.shade", [(94, y + 14), (120, y + 34), (122, y + 14)], 3.4)
        pen.box("concrete", 138, y - 4, 9, 22, rounding=2)
    pen.form("steel", rectangle(24, 30, 78, 14, rounding=3), shade=4, light=3)
    pen.limb("steel", [(40, 30), (112, 14)], (7, 4))
    pen.line("steel.shade", [(110, 14), (110, 34)], 2)
    pen.limb("steel.deep", [(63, 30), (63, 5)], (5, 2))
    pen.oval("light.lit", 63, 6, 4.6)
    if pen.is_night:
        for x, y in ((63, 6), (144, 92), (144, 164)):
            pen.glow("light.raw", x, y, 22, alpha=0.6)
    pen.form("concrete", rectangle(6, 338, 132, 21, rounding=3), shade=5, light=3)
    pen.anchor("top", 63, 30, size=60)


@draws(
    "standing mirror",
    box=(150, 300),
    height_m=1.8,
    slots={"frame": "#a8703f", "glass": "#cfe4ea"},
    faces="front",
    aliases=("floor mirror", "full length mirror", "full-length mirror", "cheval mirror"),
    tags=("home",),
    shadow=(16, 134),
)
def standing_mirror(pen: Pen) -> None:
    """Draw a tall oval mirror that tilts in a frame on feet."""
    for x in (16, 134):
        pen.limb("frame.shade", [(x, 150), (x, 278)], (9, 10))
        pen.oval("frame.light", x, 146, 8)
        foot = smooth(
            [(x - 14, 298, 0.2), (x - 10, 282), (x, 272), (x + 10, 282), (x + 14, 298, 0.2)]
        )
        pen.form("frame", foot, shade=4, light=2)
    pen.limb("frame", [(16, 262), (134, 262)], (9, 9))
    pen.form("frame", ellipse(75, 134, 60, 130), shade=7, light=5)
    pen.oval("frame.deep", 75, 134, 50, 119)
    glass = ellipse(76, 135, 48, 117)
    pen.fill("glass.light", glass, to="glass.shade", slope="light")
    with pen.inside(glass):
        pen.poly("#ffffff.raw", [(14, 160), (94, 26), (118, 30), (24, 196)], alpha=0.5)
        pen.poly("#ffffff.raw", [(50, 226), (124, 90), (130, 98), (60, 234)], alpha=0.4)
    pen.line("frame.pale", [(24, 90), (38, 44), (62, 14)], 3, alpha=0.8)


@draws(
    "lectern",
    box=(150, 210),
    height_m=1.2,
    slots={"wood": "#8a5a34", "seal": "#eebb45"},
    faces="front",
    aliases=("podium", "speaker's podium", "pulpit", "rostrum", "speaker's desk"),
    tags=("stage",),
    shadow=(20, 130),
)
def lectern(pen: Pen) -> None:
    """Draw a speaker's desk with a slanted top, a seal on its front and a microphone."""
    pen.line("#3d4658", [(96, 40), (104, 14), (92, 6)], 3)
    pen.form("#2b3244", ellipse(90, 7, 6, 5), shade=1.5, light=1)
    body = polygon([(24, 62), (126, 62), (112, 196), (38, 196)], rounding=4)
    pen.form("wood", body, shade=7, light=4)
    pen.form("wood.light", rectangle(8, 40, 134, 26, rounding=5), shade=5, light=3)
    pen.form("wood.shade", rectangle(28, 192, 94, 16, rounding=4), shade=4, light=2)
    pen.edge("wood.shade", polygon([(38, 78), (112, 78), (102, 182), (48, 182)], rounding=4), 2.6)
    pen.form("seal", ellipse(75, 124, 22, 22), shade=4, light=3)
    pen.edge("seal.shade", ellipse(75, 124, 15, 15), 2.4)
    pen.anchor("top", 75, 44, size=100)
