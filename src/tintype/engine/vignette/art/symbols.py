"""Owns the drawings of emblems: heart, note, bubble, anchor, target, gem, ribbon, face.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.inscription import inscribe
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Outline,
    ellipse,
    polygon,
    rectangle,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen

THICK = 9.0
"""How far a flat sign is raised from the paper, in units."""


def raised(pen: Pen, slot: str, outline: Outline, *, thick: float = THICK) -> None:
    """Draw a flat sign as a thick tile: a dark edge below, the face with a rim of light."""
    for step in range(3):
        pen.fill(f"{slot}.deep", outline.moved(0, thick * (3 - step) / 3))
    pen.form(slot, outline, shade=5, light=5)


@draws(
    "heart",
    box=(160, 152),
    height_m=0.4,
    slots={"love": "#e0344a", "dart": "#e0b040"},
    faces="front",
    recolour=("love",),
    variants=("whole", "broken", "pierced"),
    aliases=("love heart", "valentine", "valentine heart", "love"),
    tags=("symbol", "love"),
    shadow=(60, 100),
)
def heart(pen: Pen) -> None:
    """Draw a plump shiny heart, a broken one, or one with an arrow through it."""
    is_pierced = pen.variant == "pierced"
    if is_pierced:
        pen.limb("dart.shade", [(24, 121), (136, 34)], (7, 7))
    shape = smooth(
        [
            (80, 34, 0.15),
            (104, 10),
            (138, 14),
            (154, 48),
            (140, 88),
            (80, 146, 0.15),
            (20, 88),
            (6, 48),
            (22, 14),
            (56, 10),
        ]
    )
    pen.form("love", shape, shade=12, light=5)
    pen.blob("love.pale", [(22, 54), (28, 32), (44, 24), (52, 28), (38, 38), (32, 58)], alpha=0.85)
    pen.oval("love.pale", 30, 68, 5, 6, alpha=0.8)
    if pen.variant == "broken":
        with pen.inside(shape):
            pen.line(
                "love.line",
                [(80, 26, 0), (70, 54, 0), (92, 74, 0), (72, 100, 0), (86, 122, 0), (80, 150, 0)],
                5,
            )
    if is_pierced:
        arrow_ends(pen)
    pen.anchor("grip", 80, 90)
    inscribe(pen, "#fff6f0", 32, 44, 96, 48)


def arrow_ends(pen: Pen) -> None:
    """Draw what is seen of an arrow through a heart: the feathers below, the point above."""
    pen.limb("dart", [(14, 128), (54, 98)], (7, 7))
    pen.form("dart.pale", polygon([(34, 113), (16, 110), (5, 119), (22, 122)], rounding=2), shade=2)
    pen.form(
        "dart.pale", polygon([(34, 114), (28, 134), (12, 141), (19, 124)], rounding=2), shade=2
    )
    pen.limb("dart", [(114, 52), (146, 26)], (7, 7))
    pen.form("dart", polygon([(156, 16), (150, 44), (130, 18)], rounding=2), shade=3, light=2)


@draws(
    "music note",
    box=(160, 180),
    height_m=0.4,
    slots={"ink": "#4a4f8a"},
    faces="front",
    variants=("double", "single"),
    aliases=("musical note", "note", "music symbol", "song", "melody"),
    tags=("symbol", "music"),
    shadow=(20, 130),
)
def music_note(pen: Pen) -> None:
    """Draw two joined notes, or a single one with its flag."""
    if pen.variant == "single":
        pen.form("ink", ellipse(56, 150, 34, 25, tilt=-20), shade=7, light=4)
        pen.box("ink", 74, 12, 13, 136, rounding=4)
        pen.form(
            "ink",
            smooth([(78, 10, 0), (92, 40), (126, 62), (134, 104, 0.1), (112, 82), (84, 74, 0.2)]),
            shade=5,
            light=3,
        )
        return
    for x, y in ((36, 148), (122, 130)):
        pen.form("ink", ellipse(x, y, 30, 22, tilt=-20), shade=6, light=4)
    pen.poly("ink", [(52, 30), (64, 28), (64, 146), (52, 146)], rounding=3)
    pen.poly("ink", [(140, 12), (151, 10), (151, 130), (139, 130)], rounding=3)
    pen.form(
        "ink", polygon([(52, 26), (152, 4), (152, 38), (52, 60)], rounding=4), shade=5, light=4
    )


@draws(
    "speech bubble",
    box=(220, 170),
    height_m=0.5,
    slots={"paper": "#fbfaf5", "ink": "#4a4656"},
    faces="right",
    stance="sky",
    variants=("speaking", "thinking"),
    aliases=("thought bubble", "text bubble", "chat bubble", "dialogue bubble", "speech balloon"),
    tags=("symbol",),
)
def speech_bubble(pen: Pen) -> None:
    """Draw a bubble for words, its tail at lower left."""
    if pen.variant == "thinking":
        shape = smooth(
            [
                (20, 84),
                (16, 54),
                (42, 40, 0.2),
                (56, 14),
                (96, 16, 0.2),
                (124, 4),
                (160, 18, 0.2),
                (194, 26),
                (204, 58, 0.2),
                (212, 88),
                (186, 110, 0.2),
                (158, 128),
                (122, 116, 0.2),
                (92, 130),
                (58, 114, 0.2),
                (30, 108),
            ]
        )
        pen.form("paper", ellipse(52, 138, 13, 10), shade=3)
        pen.form("paper", ellipse(30, 158, 8, 6), shade=2)
        for x, y, rx, ry in ((52, 138, 13, 10), (30, 158, 8, 6)):
            pen.edge("ink", ellipse(x, y, rx, ry), 2.6)
    else:
        shape = smooth(
            [
                (40, 6),
                (180, 6),
                (208, 20),
                (214, 64),
                (206, 112),
                (180, 126),
                (98, 126, 0.2),
                (40, 164, 0.05),
                (56, 126, 0.2),
                (40, 126),
                (14, 112),
                (6, 64),
                (12, 20),
            ]
        )
    pen.form("paper", shape, shade=6)
    pen.edge("ink", shape, 3.4)
    if not inscribe(pen, "ink", 30, 26, 160, 78):
        for x in (74, 110, 146):
            pen.oval("ink", x, 66, 9)


@draws(
    "target",
    box=(170, 190),
    height_m=1.2,
    slots={"red": "#d6372f", "white": "#fbf7ee", "wood": "#9b6238"},
    recolour=("red", "white"),
    faces="front",
    aliases=("bullseye", "bull's-eye", "dartboard", "archery target", "dart board"),
    tags=("symbol", "sport"),
    shadow=(24, 146),
)
def target(pen: Pen) -> None:
    """Draw a target on legs with an arrow in its middle."""
    for a, b in ((56, 28), (114, 142)):
        pen.limb("wood", [(a, 120), (b, 187)], (10, 8))
    pen.oval("red.deep", 87, 87, 79)
    for r, tone in ((79, "red"), (64, "white"), (49, "red"), (34, "white"), (18, "red")):
        pen.form(tone, ellipse(84, 83, r, r), shade=3)
    pen.line("#7a5238", [(84, 83), (134, 40)], 4)
    for dx, dy in ((0, 0), (-7, 6)):
        pen.poly(
            "#3f83c2",
            [(132 + dx, 42 + dy), (140 + dx, 22 + dy), (152 + dx, 14 + dy), (146 + dx, 30 + dy)],
        )
        pen.poly(
            "#3f83c2.shade",
            [(132 + dx, 42 + dy), (146 + dx, 30 + dy), (160 + dx, 24 + dy), (152 + dx, 38 + dy)],
        )
    pen.oval("red.line", 84, 83, 4)


@draws(
    "gem",
    box=(180, 150),
    height_m=0.15,
    slots={"stone": "#5fc6e0"},
    faces="front",
    aliases=(
        "diamond",
        "jewel",
        "gemstone",
        "ruby",
        "emerald",
        "sapphire",
        "precious stone",
    ),
    tags=("treasure", "symbol"),
    shadow=(66, 114),
)
def gem(pen: Pen) -> None:
    """Draw a cut gem with its facets."""
    top = ((6, 50), (40, 6), (140, 6), (174, 50))
    pen.poly("stone", [*top, (90, 146)])
    pen.poly("stone.pale", [(6, 50), (40, 6), (62, 50)])
    pen.poly("stone.light", [(40, 6), (62, 50), (90, 6)])
    pen.poly("stone.shine", [(62, 50), (90, 6), (118, 50)])
    pen.poly("stone", [(90, 6), (140, 6), (118, 50)])
    pen.poly("stone.shade", [(140, 6), (174, 50), (118, 50)])
    pen.poly("stone.shine", [(6, 50), (62, 50), (90, 146)])
    pen.poly("stone.shade", [(118, 50), (174, 50), (90, 146)])
    pen.poly("stone.deep", [(146, 50), (174, 50), (90, 146)], alpha=0.7)
    pen.poly("stone.light", [(62, 50), (90, 50), (90, 146)])
    pen.poly("#ffffff.raw", [(40, 8), (66, 8), (50, 30)], alpha=0.7)
    for x, y, r in ((150, 22, 12), (24, 92, 9)):
        pen.blob(
            "#ffffff.raw",
            [
                (x, y - r, 0),
                (x + r * 0.2, y - r * 0.2, 0.2),
                (x + r, y, 0),
                (x + r * 0.2, y + r * 0.2, 0.2),
                (x, y + r, 0),
                (x - r * 0.2, y + r * 0.2, 0.2),
                (x - r, y, 0),
                (x - r * 0.2, y - r * 0.2, 0.2),
            ],
        )
    pen.anchor("grip", 90, 80)


@draws(
    "ribbon",
    box=(190, 150),
    height_m=0.2,
    slots={"silk": "#e0457a"},
    faces="front",
    aliases=("ribbon bow", "hair bow", "gift bow"),
    tags=("party",),
    shadow=(40, 150),
)
def ribbon(pen: Pen) -> None:
    """Draw a ribbon tied in a bow."""
    for s in (1, -1):
        pen.form(
            "silk",
            smooth(
                [
                    (95, 60),
                    (95 + 26 * s, 84),
                    (95 + 54 * s, 140, 0),
                    (95 + 38 * s, 132, 0),
                    (95 + 28 * s, 146, 0),
                    (95 + 6 * s, 92),
                ]
            ),
            shade=5,
            light=3,
        )
        loop = smooth(
            [
                (95, 56, 0.3),
                (95 + 30 * s, 22),
                (95 + 70 * s, 6),
                (95 + 92 * s, 30),
                (95 + 90 * s, 74),
                (95 + 66 * s, 96),
                (95 + 28 * s, 82),
            ]
        )
        pen.form("silk", loop, shade=7, light=5)
        pen.blob(
            "silk.deep",
            [
                (95 + 18 * s, 58),
                (95 + 44 * s, 36),
                (95 + 70 * s, 30),
                (95 + 76 * s, 52),
                (95 + 66 * s, 74),
                (95 + 40 * s, 74),
            ],
            alpha=0.75,
        )
        pen.line("silk.shade", [(95 + 12 * s, 50), (95 + 34 * s, 32), (95 + 56 * s, 22)], 2.4)
    pen.form("silk", rectangle(77, 36, 36, 42, rounding=13), shade=6, light=4)
    pen.anchor("grip", 95, 58)
    pen.anchor("worn", 95, 76, size=120)


@draws(
    "laurel wreath",
    box=(180, 170),
    height_m=0.3,
    slots={"leaf": "#5f9f50", "ribbon": "#d6453f"},
    recolour=("leaf", "ribbon"),
    faces="front",
    plural="laurel wreaths",
    aliases=("laurel", "laurels", "victory wreath"),
    tags=("symbol",),
    shadow=(50, 130),
)
def laurel_wreath(pen: Pen) -> None:
    """Draw two laurel branches bound with a ribbon."""
    with pen.mirrored(90):
        pen.line("leaf.deep", [(90, 148), (46, 138), (20, 96), (28, 42), (48, 20)], 3.4)
        for x, y, angle in (
            (70, 146, -100),
            (48, 136, -80),
            (32, 116, -58),
            (23, 92, -36),
            (22, 66, -16),
            (30, 40, 8),
        ):
            for turn, slot in ((-34, "leaf"), (34, "leaf")):
                with pen.turned(angle + turn + 20, x, y):
                    pen.form(
                        slot,
                        smooth([(x, y, 0), (x + 8, y - 14), (x, y - 32, 0.1), (x - 8, y - 14)]),
                        shade=3,
                        light=3,
                    )
    for s in (1, -1):
        pen.form(
            "ribbon",
            smooth(
                [
                    (90, 146),
                    (90 + 10 * s, 150),
                    (90 + 22 * s, 168, 0),
                    (90 + 12 * s, 165, 0),
                    (90 + 6 * s, 168, 0),
                ]
            ),
            shade=2,
        )
    pen.form("ribbon", ellipse(90, 147, 9, 8), shade=3, light=2)
    pen.anchor("inside", 90, 110, size=80)
    inscribe(pen, "ribbon", 50, 56, 80, 60)


@draws(
    "smiley",
    box=(150, 150),
    height_m=0.4,
    slots={"face": "#fccb3c"},
    faces="front",
    variants=("happy", "sad", "winking", "laughing"),
    aliases=("smiley face", "emoji", "happy face", "smile", "emoticon", "sad face"),
    tags=("symbol",),
    shadow=(44, 106),
)
def smiley(pen: Pen) -> None:
    """Draw a round yellow face."""
    disc = ellipse(75, 75, 71, 71)
    pen.form("face", disc, shade=12, light=5)
    pen.oval("face.pale", 50, 34, 20, 12, tilt=-30, alpha=0.7)
    for x in (32, 118):
        pen.oval("#ee7a4c", x, 88, 11, 8, alpha=0.4)
    for x in (52, 98):
        if pen.variant == "laughing" or (pen.variant == "winking" and x == 98):
            pen.line("#5a3a1e", [(x - 11, 66), (x, 57), (x + 11, 66)], 5)
        else:
            pen.oval("#5a3a1e", x, 62, 8, 11)
            pen.oval("#ffffff.raw", x + 3, 57, 3)
    if pen.variant == "sad":
        pen.line("#5a3a1e", [(52, 112), (75, 98), (98, 112)], 5)
        pen.blob("#5ab0e6", [(112, 76, 0), (120, 92), (112, 100), (104, 92)])
    elif pen.variant == "laughing":
        mouth = smooth([(42, 86, 0.2), (75, 92), (108, 86, 0.2), (100, 112), (75, 124), (50, 112)])
        pen.fill("#6a2a22", mouth)
        with pen.inside(mouth):
            pen.box("#ffffff", 40, 84, 70, 14)
            pen.oval("#e8604f", 75, 122, 22, 12)
    else:
        pen.line("#5a3a1e", [(44, 90), (58, 106), (75, 111), (92, 106), (106, 90)], 5.4)
