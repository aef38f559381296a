"""Owns the drawings of musical instruments that are blown or struck.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "drum",
    box=(190, 190),
    height_m=0.35,
    slots={"shell": "#d6473f", "rim": "#f0c04c", "skin": "#f8f0dd", "stick": "#b9783f"},
    recolour=("shell", "rim"),
    faces="front",
    aliases=("snare drum", "toy drum", "drum and sticks"),
    tags=("music",),
    shadow=(24, 166),
)
def drum(pen: Pen) -> None:
    """Draw a marching drum with its sticks lying on it."""
    shell = smooth(
        [(14, 70, 0.1), (95, 92), (176, 70, 0.1), (172, 158, 0.2), (95, 180), (18, 158, 0.2)]
    )
    pen.form("shell", shell, shade=8, light=3)
    with pen.inside(shell):
        for k in range(6):
            x = 6 + 36 * k
            pen.line("rim.pale", [(x, 78, 0), (x + 18, 176, 0), (x + 36, 78, 0)], 3.4)
    for dy in (0, 88):
        band = smooth(
            [
                (8, 62 + dy, 0.1),
                (95, 84 + dy),
                (182, 62 + dy, 0.1),
                (182, 76 + dy, 0.1),
                (95, 98 + dy),
                (8, 76 + dy, 0.1),
            ]
        )
        pen.form("rim", band, shade=3, light=3)
    pen.oval("rim.deep", 95, 62, 87, 24)
    pen.oval("skin", 95, 61, 82, 21)
    pen.oval("skin.light", 88, 57, 58, 12)
    for a, b in (((30, 18), (118, 62)), ((162, 14), (74, 64))):
        pen.limb("stick", [a, b], (6, 6))
        pen.oval("stick.light", *b, 7, 6)
    pen.anchor("top", 95, 62, size=130)
    pen.anchor("seat", 95, 62, size=130)
    pen.anchor("grip", 95, 130)


@draws(
    "drum kit",
    box=(330, 230),
    height_m=1.2,
    slots={"shell": "#c8373f", "steel": "#c3cad3", "brass": "#e2b84f", "skin": "#f8f2e4"},
    recolour=("shell", "brass"),
    faces="front",
    aliases=("drum set", "drumkit"),
    tags=("music",),
    shadow=(20, 310),
)
def drum_kit(pen: Pen) -> None:
    """Draw a drum kit from the front."""
    for x, top, foot in ((48, 40, 20), (282, 30, 310)):
        pen.line("steel.deep", [(x, top), (x, 200), (foot, 226)], 4)
        pen.line("steel.deep", [(x, 196), (2 * x - foot, 226)], 4)
    for x, y, tilt in ((48, 40, 10), (282, 30, -12)):
        pen.form("brass", ellipse(x, y, 46, 8, tilt=tilt), shade=3, light=2)
        pen.oval("brass.deep", x, y - 3, 8, 4)
    pen.line("steel.deep", [(165, 60), (165, 110)], 6)
    for x in (112, 218):
        shell = smooth(
            [
                (x - 40, 60, 0.1),
                (x, 70),
                (x + 40, 60, 0.1),
                (x + 36, 106, 0.2),
                (x, 118),
                (x - 36, 106, 0.2),
            ]
        )
        pen.form("shell", shell, shade=6, light=3)
        pen.form("steel", ellipse(x, 60, 42, 11), shade=3)
        pen.oval("skin", x, 59, 38, 9)
    for x, w in ((60, 44), (272, 50)):
        for dx in (-w + 10, w - 10):
            pen.line("steel.deep", [(x + dx, 150), (x + dx, 224)], 4)
        shell = smooth(
            [
                (x - w, 124, 0.1),
                (x, 136),
                (x + w, 124, 0.1),
                (x + w - 3, 178 + w * 0.2, 0.2),
                (x, 192 + w * 0.2),
                (x - w + 3, 178 + w * 0.2, 0.2),
            ]
        )
        pen.form("shell", shell, shade=7, light=3)
        pen.form("steel", ellipse(x, 124, w + 2, 12), shade=3)
        pen.oval("skin", x, 123, w - 2, 10)
    for x, lean in ((104, -14), (226, 14)):
        pen.line("steel.deep", [(x, 190), (x + lean, 226)], 6)
    pen.form("shell", ellipse(165, 160, 68, 68), shade=6, light=5)
    pen.oval("steel", 165, 160, 60)
    pen.oval("skin", 165, 160, 57)
    pen.fill("shell", star(165, 162, 36, 15, 5))
    pen.blob("#ffffff.raw", [(118, 150), (126, 126), (144, 112), (134, 130), (126, 156)], alpha=0.6)


@draws(
    "trumpet",
    box=(280, 130),
    height_m=0.22,
    slots={"brass": "#e6b53f"},
    aliases=("horn", "bugle", "cornet", "brass horn"),
    tags=("music",),
    shadow=(30, 250),
)
def trumpet(pen: Pen) -> None:
    """Draw a trumpet, its bell to the right."""
    pen.line(
        "brass.shade", [(78, 52), (190, 52), (208, 70), (190, 94), (84, 94), (64, 74), (78, 52)], 9
    )
    pen.line("brass.light", [(84, 50), (186, 50)], 2.4)
    for x in (108, 130, 152):
        pen.limb("brass.deep", [(x, 18), (x, 36)], (5, 5))
        pen.form("brass", ellipse(x, 15, 9, 5), shade=2, light=2)
        pen.form("brass", rectangle(x - 9, 32, 18, 74, rounding=5), shade=4, light=4)
        pen.form("brass", rectangle(x - 7, 104, 14, 10, rounding=4), shade=2)
    bell = smooth(
        [
            (20, 62, 0.2),
            (140, 60),
            (196, 54),
            (236, 40),
            (264, 12, 0.2),
            (272, 8),
            (276, 66),
            (272, 124),
            (264, 120, 0.2),
            (236, 92),
            (196, 78),
            (140, 72),
            (20, 71, 0.2),
        ]
    )
    pen.form("brass", bell, shade=7, light=4)
    pen.line("brass.pale", [(30, 64), (140, 63), (200, 58), (238, 45)], 2.6, alpha=0.9)
    pen.oval("brass.deep", 269, 66, 6, 56)
    pen.form("brass", polygon([(6, 54), (22, 61), (22, 72), (6, 79)], rounding=3), shade=3, light=2)
    pen.anchor("grip", 130, 76)
    pen.anchor("mouth", 6, 66)


@draws(
    "saxophone",
    box=(170, 270),
    height_m=0.7,
    slots={"brass": "#e2ac38", "pad": "#f6e6bd"},
    aliases=("sax",),
    tags=("music",),
    shadow=(40, 120),
)
def saxophone(pen: Pen) -> None:
    """Draw a saxophone, its bell up to the right."""
    pen.limb("#34323c", [(6, 42), (26, 30)], (9, 11))
    pen.limb("brass", [(22, 32), (44, 14), (66, 22), (72, 44)], (8, 10, 12, 13))
    pen.form(
        "brass",
        smooth(
            [
                (64, 40, 0.2),
                (78, 38, 0.2),
                (92, 130),
                (98, 206),
                (106, 226),
                (118, 222),
                (122, 190),
                (126, 150),
                (116, 120),
                (106, 104, 0.1),
                (134, 106),
                (166, 94, 0.1),
                (158, 130),
                (156, 200),
                (142, 250),
                (106, 264),
                (76, 248),
                (66, 206),
                (66, 130),
            ]
        ),
        shade=8,
        light=4,
    )
    pen.oval("brass.deep", 136, 100, 30, 8, tilt=-8)
    pen.oval("brass.line", 136, 101, 24, 5, tilt=-8)
    for x, y, r in (
        (76, 84, 6),
        (78, 106, 7),
        (80, 130, 8),
        (82, 156, 8),
        (84, 182, 9),
        (90, 210, 9),
    ):
        pen.form("pad", ellipse(x, y, r, r), shade=3, light=2)
        pen.edge("brass.deep", ellipse(x, y, r, r), 1.4)
    pen.line("brass.deep", [(60, 92), (60, 200)], 3)
    for y in (100, 130, 160, 190):
        pen.line("brass.deep", [(60, y), (72, y)], 3)
    for x, y in ((142, 150), (140, 184)):
        pen.form("pad", ellipse(x, y, 9, 9), shade=3, light=2)
        pen.edge("brass.deep", ellipse(x, y, 9, 9), 1.4)
    pen.line("brass.pale", [(152, 124), (150, 190), (140, 232)], 3, alpha=0.8)
    pen.anchor("grip", 80, 150)
    pen.anchor("mouth", 8, 42)


@draws(
    "flute",
    box=(260, 150),
    height_m=0.4,
    slots={"metal": "#c3cad3"},
    aliases=("piccolo", "recorder", "clarinet", "oboe"),
    tags=("music",),
    shadow=(20, 240),
)
def flute(pen: Pen) -> None:
    """Draw a flute lying at a slant."""
    with pen.turned(-26, 130, 75):
        pen.form("metal", rectangle(2, 67, 256, 15, rounding=5), shade=5, light=4)
        for x in (72, 182):
            pen.form("metal", rectangle(x, 64, 12, 21, rounding=3), shade=3, light=3)
        pen.form("metal", ellipse(40, 69, 14, 6), shade=2, light=2)
        pen.oval("metal.line", 40, 68, 6, 2.6)
        pen.line("metal.deep", [(96, 63), (178, 63)], 2)
        for x in (104, 120, 136, 152, 168, 206, 222):
            pen.form("metal", ellipse(x, 69, 7, 5), shade=2, light=2)
            pen.edge("metal.deep", ellipse(x, 69, 7, 5), 1.3)
    pen.anchor("grip", 150, 64, angle=-26)
    pen.anchor("mouth", 46, 106)


@draws(
    "tambourine",
    box=(170, 160),
    height_m=0.25,
    slots={"rim": "#d6473f", "skin": "#f8f0dd", "brass": "#e6c064"},
    faces="front",
    aliases=("hand drum",),
    tags=("music",),
    shadow=(50, 120),
)
def tambourine(pen: Pen) -> None:
    """Draw a tambourine with its little cymbals."""
    pen.form("rim", ellipse(85, 80, 76, 74), shade=7, light=5)
    pen.oval("rim.deep", 85, 80, 63, 61)
    pen.oval("skin", 86, 81, 61, 59)
    pen.oval("skin.light", 74, 64, 34, 28, alpha=0.8)
    for k in range(8):
        with pen.turned(45 * k + 22.5, 85, 80):
            pen.box("rim.line", 76, 6, 18, 9, rounding=3)
            pen.form("brass", ellipse(85, 10.5, 11, 4), shade=2, light=2)
    pen.anchor("grip", 85, 148)


@draws(
    "bell",
    box=(150, 170),
    height_m=0.18,
    slots={"brass": "#e6b53f", "wood": "#7d4b2b"},
    faces="front",
    aliases=("hand bell", "school bell", "golden bell", "jingle bell"),
    tags=("music",),
    shadow=(20, 130),
)
def bell(pen: Pen) -> None:
    """Draw a bell with its clapper."""
    pen.edge("brass.shade", ellipse(75, 18, 11, 11), 7)
    pen.form("brass", ellipse(75, 148, 14, 14), shade=5, light=3)
    body = smooth(
        [
            (75, 26),
            (106, 38),
            (116, 80),
            (122, 112),
            (144, 134, 0.3),
            (140, 146, 0.4),
            (75, 150),
            (10, 146, 0.4),
            (6, 134, 0.3),
            (28, 112),
            (34, 80),
            (44, 38),
        ]
    )
    pen.form("brass", body, shade=10, light=5)
    with pen.inside(body):
        pen.line("brass.shade", [(14, 122), (75, 130), (136, 122)], 4)
        pen.line("brass.light", [(14, 118), (75, 126), (136, 118)], 2)
        pen.limb("brass.pale", [(54, 48), (46, 78), (42, 106)], (9, 9, 5), alpha=0.8)
    pen.anchor("grip", 75, 14)
