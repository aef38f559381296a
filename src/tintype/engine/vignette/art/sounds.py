"""Owns the drawings of more instruments and players of sound: brass, strings, discs, boxes.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write


@draws(
    "banjo",
    box=(100, 220),
    height_m=0.95,
    slots={"wood": "#9c5f34", "skin": "#f7f0e0"},
    faces="front",
    aliases=("ukulele banjo",),
    tags=("music",),
    shadow=(24, 76),
    along=("skin",),
)
def banjo(pen: Pen) -> None:
    """Draw a banjo."""
    pen.form("wood.deep", rectangle(43, 34, 14, 120), shade=3)
    pen.form(
        "wood", smooth([(40, 36, 0.2), (38, 8, 0.3), (50, 4), (62, 8, 0.3), (60, 36, 0.2)]), shade=3
    )
    for y in (14, 27):
        for x in (34, 66):
            pen.oval("#d8d2c4", x, y, 4)
    pen.form("#b9c1ce", ellipse(50, 168, 46, 46), shade=5, light=3)
    pen.form("skin", ellipse(50, 168, 38, 38), shade=5)
    for x in (45, 48.4, 51.8, 55):
        pen.line("#8d8478", [(x, 36), (x, 190)], 1)
    for k in range(7):
        pen.line("#d8d2c4", [(44, 46 + k * 12), (56, 46 + k * 12)], 1.4)
    pen.form("wood", rectangle(36, 186, 28, 7, rounding=2), shade=2)


@draws(
    "tuba",
    box=(150, 200),
    height_m=1.0,
    slots={"brass": "#e3ae3f"},
    aliases=("sousaphone", "euphonium"),
    tags=("music",),
    shadow=(30, 110),
)
def tuba(pen: Pen) -> None:
    """Draw a tuba, bell up."""
    pen.limb(
        "brass.shade",
        [(62, 70), (30, 110), (34, 170), (74, 190), (112, 170), (112, 110)],
        (14, 16, 18, 18, 16, 14),
    )
    pen.limb(
        "brass",
        [(88, 30), (92, 90), (108, 130), (98, 172), (66, 182), (44, 164), (44, 116), (62, 92)],
        (46, 32, 24, 20, 18, 16, 14, 12),
    )
    pen.line("brass.light", [(84, 60), (88, 100), (100, 132), (92, 166), (68, 174)], 3)
    pen.form(
        "brass",
        smooth([(46, 14), (88, 8), (130, 14), (116, 40), (108, 60), (72, 60), (62, 40)]),
        shade=7,
        light=4,
    )
    pen.form("brass.deep", ellipse(88, 13, 42, 9), shade=2)
    for k in range(3):
        x = 58 + k * 13
        pen.form("brass.light", rectangle(x - 5, 104, 10, 46, rounding=3), shade=3)
        pen.line("#f6efdc", [(x, 104), (x, 94)], 3)
        pen.oval("#f6efdc", x, 92, 5, 3)
    pen.limb("brass", [(54, 110), (30, 92), (16, 78)], (7, 6, 5))
    pen.form("#c9ced8", smooth([(20, 84), (8, 80), (10, 66), (22, 72)]), shade=2)
    pen.anchor("mouth", 10, 74)


@draws(
    "french horn",
    box=(170, 170),
    height_m=0.5,
    slots={"brass": "#dba23a"},
    aliases=("horn instrument", "hunting horn"),
    tags=("music",),
    shadow=(40, 130),
)
def french_horn(pen: Pen) -> None:
    """Draw a French horn with its coil and wide bell."""
    with pen.group(matrix=(-1, 0, 0, 1, 170, 0)):
        for r, tone in ((56, "brass.shade"), (46, "brass"), (34, "brass.shade")):
            pen.edge(tone, ellipse(88, 74, r, r), 10)
            pen.edge("brass.light", ellipse(87, 72, r, r), 2)
        for k in range(3):
            pen.form("brass.light", rectangle(66 + k * 16, 60, 11, 34, rounding=4), shade=3)
            pen.oval("#f6efdc", 71 + k * 16, 56, 6, 4)
        pen.limb("brass", [(128, 108), (102, 128), (70, 132)], (14, 22, 40))
        pen.form(
            "brass",
            smooth([(74, 104), (60, 118), (44, 166), (22, 160), (8, 134), (14, 112), (48, 108)]),
            shade=7,
            light=5,
        )
        pen.form("brass.deep", ellipse(26, 138, 15, 29, tilt=-20), shade=3)
        pen.limb("brass", [(134, 46), (152, 30), (162, 16)], (7, 6, 5))
        pen.form("#c9ced8", smooth([(154, 20), (160, 6), (168, 8), (166, 22)]), shade=2)
    pen.anchor("grip", 88, 100)
    pen.anchor("mouth", 9, 10)


@draws(
    "gong",
    box=(180, 180),
    height_m=1.2,
    slots={"bronze": "#d09a3e", "wood": "#7a3f30"},
    faces="front",
    tags=("music",),
    shadow=(14, 166),
)
def gong(pen: Pen) -> None:
    """Draw a gong in its frame."""
    for x in (20, 160):
        pen.limb("wood", [(x, 16), (x, 170)], (11, 12))
        pen.form("wood", rectangle(x - 17, 164, 34, 11, rounding=3), shade=3)
    pen.limb("wood", [(8, 20), (90, 14), (172, 20)], (9, 12, 9))
    for x in (66, 114):
        pen.line("#e9dcc0", [(x, 18), (x, 44)], 3)
    pen.form("bronze", ellipse(90, 98, 60, 60), shade=9, light=5)
    pen.edge("bronze.deep", ellipse(90, 98, 46, 46), 4)
    pen.form("bronze.light", ellipse(90, 98, 18, 18), shade=5, light=3)


@draws(
    "sitar",
    box=(110, 230),
    height_m=1.2,
    slots={"wood": "#b9743a"},
    faces="front",
    aliases=("balalaika",),
    tags=("music",),
    shadow=(24, 90),
)
def sitar(pen: Pen) -> None:
    """Draw a sitar with a long fretted neck."""
    with pen.turned(12, 55, 120):
        pen.form("wood", rectangle(46, 14, 18, 150, rounding=3), shade=4, light=2)
        for k in range(13):
            pen.line("#e8c98a", [(44, 30 + k * 9), (66, 30 + k * 9)], 2)
        for k in range(4):
            pen.limb("wood.deep", [(46, 22 + k * 14), (34, 20 + k * 14)], (4, 7))
        pen.form(
            "wood",
            smooth(
                [
                    (55, 140),
                    (76, 152),
                    (92, 184),
                    (78, 214),
                    (55, 222),
                    (32, 214),
                    (18, 184),
                    (34, 152),
                ]
            ),
            shade=8,
            light=5,
        )
        pen.form(
            "wood.pale",
            smooth([(55, 156), (72, 170), (78, 190), (66, 208), (44, 208), (32, 190), (38, 170)]),
            shade=3,
        )
        pen.form("#fbf3e2", rectangle(42, 190, 26, 7, rounding=2), shade=2)
        for x in (50, 53.5, 57, 60):
            pen.line("#7d7468", [(x, 16), (x, 194)], 0.9)


@draws(
    "metronome",
    box=(120, 170),
    height_m=0.25,
    slots={"wood": "#8a4f2e"},
    faces="front",
    tags=("music",),
    shadow=(14, 106),
)
def metronome(pen: Pen) -> None:
    """Draw a metronome with its pendulum to one side."""
    pen.form(
        "wood",
        smooth([(42, 8, 0.2), (78, 8, 0.2), (108, 156, 0.2), (12, 156, 0.2)]),
        shade=8,
        light=5,
    )
    pen.form(
        "#f4e6c4", smooth([(48, 22, 0.1), (72, 22, 0.1), (84, 118, 0.1), (36, 118, 0.1)]), shade=3
    )
    for k in range(8):
        pen.line("#8a6a48", [(54 - k * 0.8, 34 + k * 10), (66 + k * 0.8, 34 + k * 10)], 1.8)
    pen.limb("#8d95a4", [(60, 120), (82, 16)], (4, 3))
    with pen.turned(12, 74, 54):
        pen.form(
            "#d8b04e",
            smooth([(64, 46, 0.1), (84, 46, 0.1), (80, 62, 0.1), (68, 62, 0.1)]),
            shade=3,
            light=2,
        )
    pen.form("wood.shade", rectangle(8, 152, 104, 14, rounding=4), shade=3, light=2)
    pen.form("wood.light", rectangle(34, 118, 52, 20, rounding=3), shade=3)


@draws(
    "jukebox",
    box=(140, 200),
    height_m=1.6,
    slots={"body": "#8a2f3a", "glow": "#f2b83a"},
    faces="front",
    tags=("music",),
    shadow=(14, 126),
    is_lit_at_night=True,
)
def jukebox(pen: Pen) -> None:
    """Draw a jukebox with an arch of light."""
    arch = smooth(
        [(10, 194, 0.1), (10, 70), (28, 24), (70, 6), (112, 24), (130, 70), (130, 194, 0.1)]
    )
    pen.form("body", arch, shade=8, light=4)
    for r, tone in ((56, "glow.lit"), (49, "#e0567a.lit"), (42, "#5fc0d0.lit")):
        pen.line(
            tone,
            [
                (70 - r, 182),
                (70 - r, 76),
                (70 - r * 0.7, 76 - r * 0.72),
                (70, 76 - r),
                (70 + r * 0.7, 76 - r * 0.72),
                (70 + r, 76),
                (70 + r, 182),
            ],
            5.6,
        )
    pen.form(
        "#fbf0d0",
        smooth([(34, 96, 0.1), (34, 72), (48, 48), (70, 42), (92, 48), (106, 72), (106, 96, 0.1)]),
        shade=3,
    )
    pen.oval("#26242e", 70, 74, 25, 19)
    pen.oval("#d8433f", 70, 74, 8, 6)
    pen.form("#d8dce4", rectangle(34, 102, 72, 18, rounding=3), shade=3)
    for k in range(6):
        pen.box("#d8433f" if k % 2 else "#4f86c6", 38 + k * 11, 106, 8, 10, rounding=2)
    grille = rectangle(36, 126, 68, 56, rounding=8)
    pen.form("#e8c98a", grille, shade=4)
    with pen.inside(grille):
        for k in range(8):
            pen.line("body.deep", [(30 + k * 12, 124), (52 + k * 12, 184)], 2)
            pen.line("body.deep", [(110 - k * 12, 124), (88 - k * 12, 184)], 2)


@draws(
    "boombox",
    box=(200, 140),
    height_m=0.35,
    slots={"body": "#4a4f60", "trim": "#e0567a"},
    faces="front",
    aliases=("ghetto blaster", "stereo", "cassette player", "hi-fi"),
    tags=("music",),
    shadow=(14, 186),
)
def boombox(pen: Pen) -> None:
    """Draw a boombox with two loudspeakers and a tape."""
    pen.line("body.shade", [(34, 40), (36, 10), (164, 10), (166, 40)], 9)
    pen.limb("#b9c1ce", [(160, 34), (190, 4)], (3, 2))
    pen.form("body", rectangle(6, 32, 188, 102, rounding=10), shade=8, light=4)
    for x in (48, 152):
        pen.form("#23222b", ellipse(x, 92, 35, 35), shade=4)
        pen.edge("#b9c1ce", ellipse(x, 92, 33, 33), 3)
        pen.form("#3a3944", ellipse(x, 92, 20, 20), shade=4)
        pen.oval("trim", x, 92, 8)
    pen.form("#d8dce4", rectangle(84, 78, 32, 44, rounding=4), shade=3)
    pen.box("#23222b", 88, 84, 24, 18, rounding=3)
    for x in (95, 105):
        pen.oval("#f4f2ec", x, 93, 4)
    for k in range(4):
        pen.box("body.deep", 86 + k * 7.4, 108, 5.6, 9, rounding=1)
    pen.box("#bfe6c4.raw", 66, 40, 68, 12, rounding=3)
    pen.line("#d8433f", [(96, 40), (96, 52)], 2)
    for k in range(5):
        pen.oval("trim", 22 + k * 9, 46, 3)


@draws(
    "cassette",
    box=(170, 110),
    height_m=0.065,
    slots={"body": "#3f4657", "label": "#f2b83a"},
    faces="front",
    aliases=("cassette tape", "audio tape", "mixtape", "tape cassette"),
    tags=("music",),
    shadow=(14, 156),
)
def cassette(pen: Pen) -> None:
    """Draw a music cassette."""
    pen.form("body", rectangle(4, 4, 162, 102, rounding=8), shade=6, light=3)
    pen.form("#f7f3e6", rectangle(16, 14, 138, 62, rounding=5), shade=3)
    pen.box("label", 16, 30, 138, 14)
    pen.box("#d8503f", 16, 44, 138, 12)
    write(pen, "#3a3540", pen.lettering or "MIX 1", x=26, y=16, width=110, height=11)
    pen.form("#2b2a33", rectangle(44, 40, 82, 28, rounding=13), shade=2)
    for x in (60, 110):
        pen.oval("#f4f2ec", x, 54, 10)
        pen.oval("#2b2a33", x, 54, 5)
    pen.form(
        "body.light",
        smooth([(38, 104, 0.1), (46, 84, 0.1), (124, 84, 0.1), (132, 104, 0.1)]),
        shade=2,
    )


@draws(
    "vinyl record",
    box=(160, 160),
    height_m=0.3,
    slots={"label": "#d8433f", "disc": "#25232c"},
    faces="front",
    aliases=("record", "vinyl", "lp", "gramophone record"),
    tags=("music",),
    shadow=(30, 130),
    recolour=("disc", "label"),
)
def vinyl_record(pen: Pen) -> None:
    """Draw a record with its grooves."""
    disc = ellipse(80, 80, 75, 75)
    pen.form("disc", disc, shade=6, light=3)
    for r in (68, 60, 52, 44):
        pen.edge("disc.light", ellipse(80, 80, r, r), 1.2, alpha=0.7)
    with pen.inside(disc):
        for points in ([(80, 80), (20, -10), (56, -16)], [(80, 80), (140, 172), (104, 176)]):
            pen.poly("#ffffff", points, alpha=0.16)
    pen.form("label", ellipse(80, 80, 29, 29), shade=5, light=3)
    pen.edge("#fbf0dc", ellipse(80, 80, 21, 21), 2)
    pen.oval("#f4f2ec", 80, 80, 4)


@draws(
    "sheet music",
    box=(140, 170),
    height_m=0.3,
    slots={"paper": "#fbf6e8", "ink": "#2b2833"},
    faces="front",
    plural="sheets of music",
    aliases=("music sheet", "musical score", "score"),
    tags=("music",),
    shadow=(14, 126),
)
def sheet_music(pen: Pen) -> None:
    """Draw a page of music."""
    pen.form("paper", rectangle(6, 6, 128, 158, rounding=3), shade=6, light=2)
    for row in range(4):
        top = 24 + row * 36
        for k in range(5):
            pen.line("ink", [(16, top + k * 5), (124, top + k * 5)], 1, alpha=0.8)
        pen.line(
            "ink",
            [
                (22, top + 24),
                (26, top + 2),
                (20, top - 3),
                (22, top + 10),
                (28, top + 14),
                (22, top + 18),
            ],
            2,
        )
        for k in range(6):
            x, y = 40 + k * 14, top + 4 + (k * 7 + row * 5) % 17
            pen.oval("ink", x, y, 4, 3, tilt=-20)
            pen.line("ink", [(x + 3.4, y), (x + 3.4, y - 16)], 1.6)
        pen.line("ink", [(43.4, top - 8), (57.4, top - 7)], 3)


@draws(
    "bagpipes",
    box=(180, 200),
    height_m=0.8,
    slots={"bag": "#8a2f3a", "wood": "#2b2630", "trim": "#f4efe2"},
    plural="bagpipes",
    aliases=("bagpipe",),
    tags=("music",),
    shadow=(40, 130),
)
def bagpipes(pen: Pen) -> None:
    """Draw bagpipes: a tartan bag, three drones and a chanter."""
    with pen.group(matrix=(-1, 0, 0, 1, 180, 0)):
        for x, tip in ((66, 22), (84, 60), (102, 98)):
            pen.limb("wood", [(x, 104), (tip, 14)], (8, 6))
            for t in (0.25, 0.55, 0.95):
                cx, cy = x + (tip - x) * t, 104 - 90 * t
                pen.form("trim", ellipse(cx, cy, 8, 5, tilt=10), shade=2)
        pen.limb("wood", [(140, 96), (168, 54)], (7, 5))
        pen.form("trim", ellipse(169, 51, 5, 8, tilt=30), shade=1)
        bag = smooth(
            [
                (20, 126),
                (44, 96),
                (104, 90),
                (150, 96),
                (160, 120),
                (128, 150),
                (70, 164),
                (30, 152),
            ]
        )
        pen.form("bag", bag, shade=9, light=5)
        with pen.inside(bag):
            for k in range(7):
                x = 20 + k * 24
                pen.line("#2f6a4a", [(x, 84), (x + 16, 170)], 5, alpha=0.7)
                pen.line("#f2c23a", [(x + 9, 84), (x + 25, 170)], 1.6, alpha=0.9)
            for k in range(4):
                y = 100 + k * 19
                pen.line("#2f6a4a", [(10, y + 6), (170, y - 8)], 5, alpha=0.7)
        pen.limb("wood", [(142, 132), (152, 190)], (8, 10))
        pen.form("trim", ellipse(143, 134, 9, 5, tilt=-12), shade=2)
        for k in range(4):
            pen.oval("trim", 147 + k * 1.8, 148 + k * 10, 2)
    pen.anchor("grip", 90, 130)
    pen.anchor("mouth", 10, 50)
