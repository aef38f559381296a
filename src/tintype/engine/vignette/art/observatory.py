"""Owns the drawings of what one observes the world with: globe, map, telescope, lenses, clocks.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "globe",
    box=(160, 200),
    height_m=0.4,
    slots={"sea": "#5b9fc8", "land": "#8dbd70", "stand": "#9b6238"},
    recolour=("sea", "stand"),
    faces="front",
    aliases=("desk globe", "school globe"),
    tags=("school",),
    shadow=(36, 124),
)
def globe(pen: Pen) -> None:
    """Draw a desk globe on its tilted axis."""
    pen.line("stand", [(80, 156), (80, 184)], 9)
    pen.form(
        "stand",
        smooth([(36, 192), (56, 182), (104, 182), (124, 192), (122, 198, 0.3), (38, 198, 0.3)]),
        shade=4,
        light=3,
    )
    pen.line(
        "#dcb455", [(108, 10), (136, 40), (142, 90), (118, 138), (80, 156), (46, 146), (40, 142)], 6
    )
    ball = ellipse(76, 80, 60, 60)
    pen.form("sea", ball, shade=14, light=5)
    with pen.inside(ball), pen.turned(18, 76, 80):
        pen.blob(
            "land", [(20, 40), (44, 28), (70, 34), (66, 54), (52, 62), (46, 78), (36, 66), (22, 62)]
        )
        pen.blob("land", [(52, 82), (68, 84), (72, 100), (60, 132), (50, 112)])
        pen.blob(
            "land", [(88, 30), (120, 24), (150, 44), (140, 70), (120, 66), (104, 54), (90, 50)]
        )
        pen.blob("land", [(92, 62), (112, 64), (118, 84), (106, 112), (96, 96), (86, 78)])
        pen.fill("sea.deep", ball.plus(ball.moved(-12, -12)), alpha=0.3)
    pen.blob("#ffffff.raw", [(28, 70), (36, 46), (54, 32), (46, 50), (38, 74)], alpha=0.6)
    pen.oval("#dcb455", 108, 12, 6)
    pen.oval("#dcb455", 42, 142, 6)


@draws(
    "map",
    box=(210, 150),
    height_m=0.5,
    slots={"paper": "#ecd9a8", "land": "#c9b06a", "mark": "#c8413b"},
    recolour=("paper", "mark"),
    faces="front",
    aliases=("treasure map", "old map"),
    tags=("travel", "pirate"),
    shadow=(10, 200),
)
def treasure_map(pen: Pen) -> None:
    """Draw an old map with a dotted way to a red cross."""
    sheet = smooth(
        [
            (16, 14, 0.2),
            (60, 10),
            (106, 18),
            (150, 10),
            (196, 14, 0.2),
            (192, 50),
            (198, 90),
            (194, 136, 0.2),
            (150, 140),
            (104, 132),
            (60, 140),
            (16, 136, 0.2),
            (20, 92),
            (14, 52),
        ]
    )
    pen.form("paper", sheet, shade=6, light=3)
    with pen.inside(sheet):
        pen.blob(
            "land",
            [
                (36, 52),
                (64, 34),
                (98, 40),
                (130, 30),
                (168, 52),
                (172, 88),
                (140, 112),
                (96, 106),
                (60, 118),
                (34, 92),
            ],
            alpha=0.8,
        )
        pen.blob("#7fae9a", [(80, 66), (104, 60), (114, 74), (96, 86), (80, 80)])
        for x in (72, 138):
            pen.box("paper.shade", x, 0, 6, 150, alpha=0.35)
        for x in (126, 142):
            pen.blob("land.deep", [(x - 10, 64, 0), (x, 46, 0.2), (x + 10, 64, 0)])
        for k, (x, y) in enumerate(
            ((48, 96), (60, 104), (74, 104), (88, 98), (102, 96), (116, 98), (130, 94))
        ):
            pen.limb("mark", [(x, y), (x + 7, y + (2, 1, -2, -2, 0, 0, -3)[k])], (3.4, 3.4))
    for a, b in (((144, 80), (160, 96)), ((160, 80), (144, 96))):
        pen.line("mark", [a, b], 5)
    pen.edge("land.deep", ellipse(176, 118, 10, 10), 1.6)
    pen.poly("mark", [(176, 104), (180, 118), (172, 118)])
    pen.poly("land.deep", [(176, 132), (180, 118), (172, 118)])
    inscribe(pen, "land.line", 30, 118, 110, 16)
    for x in (10, 200):
        pen.form(
            "paper",
            smooth([(x - 7, 14), (x, 6), (x + 7, 14), (x + 7, 138), (x, 146), (x - 7, 138)]),
            shade=4,
            light=3,
        )
        pen.oval("paper.deep", x, 12, 5, 4)
    pen.anchor("grip", 105, 130)


@draws(
    "telescope",
    box=(200, 240),
    height_m=1.5,
    slots={"brass": "#d6a544", "wood": "#7d4b2b"},
    aliases=("spyglass",),
    tags=("science", "night"),
    shadow=(30, 146),
)
def telescope(pen: Pen) -> None:
    """Draw a brass telescope on a tripod, pointing up to the right."""
    pen.limb("wood.deep", [(90, 120), (104, 226)], (8, 6))
    for x in (34, 142):
        pen.limb("wood", [(88, 120), (x, 236)], (10, 7))
        pen.line("wood.light", [(86, 126), (x - 1, 230)], 1.8)
    pen.form("brass", rectangle(74, 104, 28, 22, rounding=6), shade=4, light=3)
    with pen.turned(-34, 90, 92):
        pen.form("wood", rectangle(4, 86, 22, 16, rounding=4), shade=4, light=3)
        pen.form("brass", rectangle(22, 82, 46, 24, rounding=3), shade=6, light=4)
        pen.form("brass", rectangle(62, 77, 60, 34, rounding=3), shade=8, light=5)
        pen.form(
            "brass",
            polygon([(116, 74), (196, 69), (196, 119), (116, 114)], rounding=2),
            shade=10,
            light=6,
        )
        for x, y, h in ((60, 75, 38), (112, 71, 46), (186, 64, 60)):
            pen.form("wood", rectangle(x, y, 11, h, rounding=3), shade=5, light=4)
        pen.oval("#a9d3e2", 198, 94, 6, 26)
    pen.anchor("grip", 60, 112)


@draws(
    "microscope",
    box=(150, 210),
    height_m=0.4,
    slots={"body": "#3f5f86", "metal": "#c9d0d8"},
    tags=("science", "school"),
    shadow=(16, 134),
)
def microscope(pen: Pen) -> None:
    """Draw a microscope from the side."""
    pen.form(
        "body",
        smooth(
            [(14, 204, 0.2), (18, 188), (50, 182), (120, 184, 0.4), (134, 196), (136, 204, 0.2)]
        ),
        shade=5,
        light=4,
    )
    arm = smooth(
        [
            (38, 188, 0.2),
            (30, 150),
            (30, 110),
            (44, 76),
            (66, 62, 0.3),
            (76, 80, 0.3),
            (58, 98),
            (50, 124),
            (54, 160),
            (70, 188, 0.2),
        ]
    )
    pen.form("body", arm, shade=6, light=4)
    pen.form("metal", rectangle(48, 150, 84, 10, rounding=3), shade=3, light=3)
    pen.box("#a9d3e2", 96, 146, 26, 4, rounding=1)
    pen.form("metal", rectangle(98, 160, 16, 22, rounding=2), shade=3)
    with pen.turned(14, 90, 90):
        pen.form("metal", rectangle(80, 12, 22, 34, rounding=4), shade=4, light=4)
        pen.form("body", rectangle(76, 4, 30, 14, rounding=5), shade=3, light=3)
        pen.form("body", rectangle(74, 40, 34, 66, rounding=6), shade=6, light=5)
        pen.form("metal", rectangle(78, 104, 26, 14, rounding=3), shade=3, light=3)
        pen.form(
            "metal",
            polygon([(83, 116), (99, 116), (96, 138), (86, 138)], rounding=2),
            shade=3,
            light=3,
        )
    pen.form("metal", ellipse(40, 128, 15, 15), shade=4, light=3)
    pen.oval("body", 40, 128, 8)


@draws(
    "magnifying glass",
    box=(170, 180),
    height_m=0.2,
    slots={"handle": "#7d4b2b", "rim": "#d6a544", "glass": "#bfe3ee"},
    recolour=("handle", "rim"),
    faces="right",
    plural="magnifying glasses",
    aliases=("magnifier", "loupe", "search icon"),
    tags=("science", "detective"),
    shadow=(110, 166),
)
def magnifying_glass(pen: Pen) -> None:
    """Draw a magnifying glass with its handle down to the right."""
    pen.limb("rim.shade", [(104, 106), (122, 126)], (14, 14))
    pen.limb("handle", [(118, 120), (156, 164)], (19, 24))
    pen.line("handle.light", [(122, 118), (158, 158)], 3)
    pen.oval("glass", 66, 66, 54, alpha=0.75)
    lens = ellipse(66, 66, 54, 54)
    with pen.inside(lens):
        pen.poly("#ffffff.raw", [(6, 80), (76, 4), (98, 8), (14, 104)], alpha=0.55)
        pen.poly("#ffffff.raw", [(48, 120), (118, 44), (124, 52), (58, 126)], alpha=0.4)
    pen.edge("rim", ellipse(66, 66, 56, 56), 11)
    pen.edge("rim.light", ellipse(65, 65, 58, 58), 2.4)
    pen.edge("rim.deep", ellipse(66.6, 66.6, 51, 51), 2)
    pen.anchor("grip", 140, 146)


@draws(
    "hourglass",
    box=(120, 190),
    height_m=0.22,
    slots={"wood": "#9b6238", "sand": "#e9b95f", "glass": "#d9ecf2"},
    recolour=("wood", "sand"),
    faces="front",
    plural="hourglasses",
    aliases=("sand clock", "sandglass", "sand timer"),
    tags=("time",),
    shadow=(10, 110),
)
def hourglass(pen: Pen) -> None:
    """Draw an hourglass with its sand running."""
    for x in (20, 100):
        pen.limb("wood.shade", [(x, 20), (x, 172)], (8, 8))
    bulbs = smooth(
        [
            (30, 22, 0.2),
            (90, 22, 0.2),
            (90, 54),
            (66, 90, 0.6),
            (66, 100, 0.6),
            (90, 136),
            (90, 168, 0.2),
            (30, 168, 0.2),
            (30, 136),
            (54, 100, 0.6),
            (54, 90, 0.6),
            (30, 54),
        ]
    )
    pen.fill("glass", bulbs, alpha=0.85)
    with pen.inside(bulbs):
        pen.blob("sand", [(20, 54, 0.2), (60, 58), (100, 54, 0.2), (84, 76), (60, 96), (36, 76)])
        pen.blob(
            "sand", [(20, 172, 0), (28, 158, 0.4), (60, 128, 0.3), (92, 158, 0.4), (100, 172, 0)]
        )
        pen.blob(
            "sand.shade",
            [(60, 128, 0.3), (92, 158, 0.4), (100, 172, 0), (66, 172, 0), (72, 152)],
            alpha=0.8,
        )
        pen.line("sand", [(60, 92), (60, 132)], 2.6)
        pen.blob(
            "#ffffff.raw", [(36, 28), (42, 28), (40, 50), (52, 74), (44, 66), (35, 50)], alpha=0.7
        )
        pen.blob("#ffffff.raw", [(36, 150), (38, 134), (48, 118), (43, 136), (42, 156)], alpha=0.6)
    for y in (6, 166):
        pen.form("wood", rectangle(6, y, 108, 18, rounding=6), shade=5, light=4)
    pen.anchor("grip", 60, 95)


@draws(
    "alarm clock",
    box=(150, 170),
    height_m=0.15,
    slots={"body": "#d6473f", "face": "#fbf6e8", "metal": "#e2bb58"},
    recolour=("body", "metal"),
    faces="front",
    aliases=("bedside clock",),
    tags=("home", "time"),
    shadow=(30, 120),
)
def alarm_clock(pen: Pen) -> None:
    """Draw an alarm clock with two bells."""
    for x, lean in ((40, -10), (110, 10)):
        pen.limb("body.deep", [(x, 136), (x + lean, 163)], (12, 8))
    pen.line("metal.shade", [(75, 30), (75, 14)], 5)
    pen.limb("metal", [(64, 12), (86, 12)], (10, 10))
    for cx, tilt in ((40, -36), (110, 36)):
        with pen.turned(tilt, cx, 40):
            pen.form(
                "metal",
                smooth(
                    [
                        (cx - 27, 42, 0.1),
                        (cx - 18, 24),
                        (cx, 17),
                        (cx + 18, 24),
                        (cx + 27, 42, 0.1),
                        (cx, 47),
                    ]
                ),
                shade=5,
                light=3,
            )
            pen.oval("metal", cx, 15, 4.5)
    pen.form("body", ellipse(75, 98, 58, 58), shade=8, light=5)
    pen.oval("body.deep", 75, 98, 47)
    pen.oval("face", 76, 99, 45)
    for k in range(12):
        with pen.turned(30 * k, 75, 98):
            pen.line("#34323c", [(75, 59), (75, 65 if k % 3 else 69)], 3.4 if k % 3 == 0 else 2)
    pen.limb("#34323c", [(77, 100), (56, 80)], (4, 6))
    pen.limb("#34323c", [(75, 100), (92, 68)], (3, 5))
    pen.oval("body", 75, 98, 5)
    pen.anchor("grip", 75, 120)
