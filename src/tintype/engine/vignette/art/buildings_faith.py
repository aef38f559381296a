"""Owns the drawings of churches, mosques, temples and pagodas.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    arched,
    arched_window,
    bricks,
    column,
    door,
    snow,
    snow_on,
    tiles,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, polygon, rectangle, ring, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "church",
    box=(300, 330),
    height_m=26,
    slots={
        "wall": "#f1e8d6",
        "roof": "#7a5566",
        "trim": "#fbf7ee",
        "door": "#7a4632",
        "glass": "#7fa8d0",
        "gold": "#e0b34c",
        "stone": "#a59d94",
    },
    recolour=("wall", "roof"),
    faces="front",
    plural="churches",
    aliases=("chapel", "village church"),
    tags=("town", "country"),
    shadow=(14, 286),
    is_lit_at_night=True,
)
def church(pen: Pen) -> None:
    """Draw a village church with a steeple on the left and a long nave."""
    nave = rectangle(104, 206, 182, 118)
    pen.form("wall.shade", nave, shade=5)
    roof = polygon([(104, 148), (256, 148), (294, 212), (104, 212)])
    pen.form("roof", roof, shade=6, light=4)
    tiles(pen, roof, "roof", row=12, wide=18)
    snow_on(pen, roof)
    for x in (152, 198, 244):
        arched_window(pen, x, 228, 22, 58, point=0.3)
    pen.form("wall", rectangle(28, 124, 88, 200), shade=6, light=4)
    bricks(pen, rectangle(28, 124, 88, 200), "wall", row=11, wide=20, share=0.1)
    spire = polygon([(72, 26), (124, 128), (20, 128)])
    pen.form("roof", spire, shade=6, light=4)
    pen.poly("roof.shade", [(72, 26), (124, 128), (84, 128)])
    tiles(pen, spire, "roof", row=12, wide=16)
    snow(pen, [(22, 126), (72, 30)], depth=7)
    snow(pen, [(72, 30), (122, 126)], depth=7)
    pen.line("gold", [(72, 30), (72, 4)], 3.4)
    pen.line("gold", [(63, 12), (81, 12)], 3.4)
    pen.box("trim", 22, 124, 100, 8, rounding=2)
    pen.fill("trim", arched(56, 142, 32, 42))
    pen.fill("door.deep", arched(60, 147, 24, 34))
    pen.form(
        "gold", smooth([(64, 174, 0.3), (66, 160), (72, 155), (78, 160), (80, 174, 0.3)]), shade=2
    )
    pen.oval("trim", 72, 208, 17)
    pen.oval("glass.lit", 72, 208, 13)
    for px, py in ring(72, 208, 13, 6):
        pen.line("trim", [(72, 208), (px, py)], 1.6)
    pen.box("trim", 28, 234, 88, 4)
    door(pen, 54, 256, 36, 68, is_arched=True)
    pen.box("stone", 22, 316, 268, 10, rounding=2)
    pen.box("stone.light", 44, 320, 56, 8, rounding=1)
    if pen.is_night:
        pen.glow("glass.lit", 208, 258, 70, alpha=0.35)
    pen.anchor("top", 180, 150, size=120)
    pen.anchor("inside", 72, 324, size=40)


@draws(
    "domed church",
    box=(300, 300),
    height_m=14,
    slots={
        "wall": "#fbf7ee",
        "dome": "#3f7fc4",
        "trim": "#e4ddd0",
        "door": "#3a6ea8",
        "glass": "#7fa8d0",
        "gold": "#e0b34c",
        "stone": "#b9b2a6",
    },
    recolour=("wall", "dome"),
    faces="front",
    plural="domed churches",
    aliases=("domed chapel", "greek chapel", "greek church"),
    tags=("town", "country"),
    shadow=(14, 286),
    is_lit_at_night=True,
)
def domed_church(pen: Pen) -> None:
    """Draw a Greek chapel: a low plain house, a dome on a drum, a bell in its gable."""
    nave = rectangle(30, 172, 240, 122, rounding=4)
    drum = rectangle(112, 110, 104, 66, rounding=3)
    dome = smooth(
        [(106, 114, 0), (112, 76), (138, 46), (164, 38), (190, 46), (216, 76), (222, 114, 0)]
    )
    pen.line("gold", [(164, 42), (164, 8)], 4)
    pen.line("gold", [(153, 18), (175, 18)], 4)
    pen.form("wall", drum, shade=6, light=3)
    for x in (130, 164, 198):
        arched_window(pen, x, 126, 16, 34)
    pen.form("dome", dome, shade=9, light=6)
    pen.box("trim", 104, 108, 120, 8, rounding=3)
    snow(pen, [(120, 68), (164, 40)], depth=7)
    snow(pen, [(164, 40), (208, 68)], depth=7)
    pen.form("wall", nave, shade=7, light=4)
    pen.box("trim", 24, 168, 252, 9, rounding=3)
    pen.form("wall", arched(42, 112, 52, 58), shade=4, light=2)
    pen.fill("glass", arched(56, 126, 24, 36))
    pen.form(
        "gold", smooth([(58, 154, 0.3), (61, 140), (68, 134), (75, 140), (78, 154, 0.3)]), shade=2
    )
    door(pen, 46, 222, 46, 72, is_arched=True)
    for x in (152, 212):
        arched_window(pen, x, 206, 24, 50)
    pen.box("stone", 22, 288, 258, 10, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 182, 232, 60, alpha=0.35)
    pen.anchor("top", 240, 168, size=90)
    pen.anchor("inside", 69, 292, size=40)


@draws(
    "cathedral",
    box=(340, 380),
    height_m=60,
    slots={
        "wall": "#d9cdb8",
        "roof": "#6a7a82",
        "trim": "#ece2cf",
        "door": "#6b4632",
        "glass": "#6f8fd0",
        "rose": "#b85a7a",
        "stone": "#a59d94",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("notre dame", "basilica", "minster", "abbey", "gothic cathedral", "monastery"),
    tags=("town",),
    shadow=(20, 320),
    is_lit_at_night=True,
)
def cathedral(pen: Pen) -> None:
    """Draw a Gothic cathedral's west front with two towers and a rose window."""
    pen.form("roof", polygon([(170, 96), (226, 176), (114, 176)]), shade=5, light=3)
    for x in (34, 226):
        pen.form("wall", rectangle(x, 116, 80, 258), shade=7, light=4)
        pen.poly("roof", [(x + 40, 10), (x + 74, 118), (x + 6, 118)])
        pen.poly("roof.shade", [(x + 40, 10), (x + 74, 118), (x + 48, 118)])
        pen.poly("roof.light", [(x + 40, 10), (x + 18, 118), (x + 6, 118)])
        snow(pen, [(x + 8, 112), (x + 40, 14)], depth=6)
        for dx in (2, 68):
            pen.poly("trim", [(x + dx, 118), (x + dx + 5, 84), (x + dx + 10, 118)])
        pen.box("trim", x - 4, 114, 88, 8, rounding=1)
        arched_window(pen, x + 16, 138, 18, 62, point=0.5)
        arched_window(pen, x + 46, 138, 18, 62, point=0.5)
        pen.box("trim", x - 2, 212, 84, 6)
        arched_window(pen, x + 28, 232, 24, 50, point=0.4)
        pen.box("trim", x - 2, 294, 84, 6)
        for dx in (-6, 76):
            pen.form("wall", rectangle(x + dx, 226, 10, 148), shade=2, light=1)
            pen.poly("trim", [(x + dx - 1, 228), (x + dx + 5, 208), (x + dx + 11, 228)])
    middle = polygon([(112, 374), (112, 184), (170, 130), (228, 184), (228, 374)])
    pen.form("wall", middle, shade=5, light=3)
    pen.line("trim", [(108, 188, 0), (170, 130, 0), (232, 188, 0)], 6)
    pen.line("trim", [(170, 132), (170, 112)], 3.4)
    pen.line("trim", [(163, 119), (177, 119)], 3.4)
    pen.oval("trim", 170, 226, 42)
    pen.oval("glass.lit", 170, 226, 37)
    for px, py in ring(170, 226, 24, 12):
        pen.oval("rose.lit" if pen.is_night else "rose", px, py, 6)
    for px, py in ring(170, 226, 37, 12, start=-75):
        pen.line("trim", [(170, 226), (px, py)], 2)
    pen.edge("trim", ellipse(170, 226, 15, 15), 2.4)
    pen.oval("rose.lit" if pen.is_night else "rose", 170, 226, 8)
    pen.box("trim", 112, 276, 116, 6)
    for k in range(7):
        pen.fill("wall.shade", arched(116 + k * 16, 284, 12, 18))
    for x, w, top in ((138, 64, 304), (52, 44, 318), (244, 44, 318)):
        pen.fill("trim", arched(x - 6, top - 8, w + 12, 382 - top, point=0.2))
        pen.fill("wall.deep", arched(x, top, w, 374 - top, point=0.2))
        pen.form("door", arched(x + 6, top + 10, w - 12, 364 - top, point=0.2), shade=3, light=2)
        pen.line("door.deep", [(x + w / 2, top + 14), (x + w / 2, 374)], 1.6)
    pen.box("stone", 22, 370, 296, 10, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 170, 226, 70, alpha=0.4)
    pen.anchor("top", 170, 132, size=60)
    pen.anchor("inside", 170, 372, size=50)


def onion(x: float, y: float, width: float, height: float) -> Outline:
    """Return a pointed dome whose base is centred at (x, y)."""
    w, h = width / 2, height
    return smooth(
        [
            (x - w * 0.8, y, 0),
            (x - w, y - h * 0.28),
            (x - w * 0.72, y - h * 0.58),
            (x - w * 0.22, y - h * 0.8),
            (x, y - h, 0),
            (x + w * 0.22, y - h * 0.8),
            (x + w * 0.72, y - h * 0.58),
            (x + w, y - h * 0.28),
            (x + w * 0.8, y, 0),
        ]
    )


@draws(
    "mosque",
    box=(380, 330),
    height_m=40,
    slots={
        "wall": "#f2ead9",
        "dome": "#3f9a98",
        "gold": "#e0b34c",
        "trim": "#fbf7ee",
        "door": "#5a4a6a",
        "glass": "#7fa8d0",
    },
    recolour=("dome", "wall"),
    faces="front",
    aliases=("islamic temple",),
    tags=("town", "desert"),
    shadow=(14, 366),
    is_lit_at_night=True,
)
def mosque(pen: Pen) -> None:
    """Draw a mosque with a great dome, two small ones and two minarets."""
    for x in (32, 348):
        pen.form(
            "wall",
            polygon([(x - 11, 326), (x - 9, 80), (x + 9, 80), (x + 11, 326)]),
            shade=3,
            light=2,
        )
        pen.poly("wall.shade", [(x + 3, 80), (x + 9, 80), (x + 11, 326), (x + 4, 326)])
        for y in (132, 212):
            pen.form("trim", rectangle(x - 15, y, 30, 9, rounding=2), shade=2)
        pen.box("wall.shade", x - 7, 58, 14, 24)
        pen.form("trim", rectangle(x - 13, 78, 26, 7, rounding=2), shade=2)
        pen.form("dome", onion(x, 60, 24, 36), shade=3, light=2)
        pen.line("gold", [(x, 26), (x, 10)], 2.4)
        pen.oval("gold", x, 9, 3)
        pen.fill("glass.lit", arched(x - 4, 100, 8, 20))
    pen.form("wall", rectangle(62, 206, 256, 120), shade=5, light=3)
    pen.box("trim", 56, 200, 268, 9, rounding=2)
    for x in (96, 284):
        pen.form("wall.light", rectangle(x - 24, 176, 48, 26), shade=3)
        pen.form("dome", onion(x, 178, 56, 56), shade=5, light=4)
        snow(pen, [(x - 22, 158), (x, 134), (x + 22, 158)], depth=6)
        pen.line("gold", [(x, 124), (x, 112)], 2.4)
    pen.form("wall", rectangle(132, 160, 116, 166), shade=5, light=3)
    pen.form("wall.light", rectangle(142, 138, 96, 24), shade=3)
    for k in range(6):
        pen.fill("glass.lit", arched(149 + k * 15, 142, 8, 16))
    dome = onion(190, 140, 124, 104)
    pen.form("dome", dome, shade=10, light=6)
    with pen.inside(dome):
        for dx in (-34, -12, 12, 34):
            pen.line("dome.shade", [(190, 34), (190 + dx * 1.4, 96), (190 + dx * 1.2, 142)], 1.6)
    snow(pen, [(146, 98), (168, 62), (190, 40), (212, 62), (234, 98)], depth=8)
    pen.line("gold", [(190, 40), (190, 8)], 3)
    pen.oval("gold", 190, 26, 4.4)
    pen.blob(
        "gold", [(196, 2, 0), (186, 4), (184, 12), (192, 17), (198, 14, 0), (191, 12), (190, 6)]
    )
    pen.fill("trim", arched(152, 178, 76, 145, point=0.3))
    pen.fill("dome.deep", arched(160, 188, 60, 133, point=0.3))
    pen.fill("wall.shade", arched(166, 206, 48, 111, point=0.3))
    door(pen, 174, 244, 32, 72, is_arched=True)
    pen.edge("gold", arched(160, 188, 60, 133, point=0.3), 2)
    for x in (76, 106, 252, 282):
        arched_window(pen, x, 232, 20, 56, point=0.3)
    pen.box("trim.shade", 50, 315, 116, 9, rounding=2)
    pen.box("trim.shade", 214, 315, 116, 9, rounding=2)
    if pen.is_night:
        pen.glow("glass.lit", 190, 240, 110, alpha=0.25)
    pen.anchor("top", 190, 44, size=60)
    pen.anchor("inside", 190, 324, size=40)


@draws(
    "pagoda",
    box=(260, 380),
    height_m=32,
    slots={
        "wall": "#c8473a",
        "roof": "#4a6670",
        "trim": "#f0d9a4",
        "gold": "#e0b34c",
        "glass": "#f3d99a",
        "stone": "#a59d94",
        "door": "#6b2f2a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=(
        "japanese temple",
        "chinese temple",
        "buddhist temple",
        "shrine",
        "asian temple",
        "japanese pagoda",
        "dojo",
    ),
    tags=("garden", "town"),
    shadow=(20, 240),
    is_lit_at_night=True,
)
def pagoda(pen: Pen) -> None:
    """Draw a five-storey pagoda with upswept roofs and lanterns."""
    pen.line("gold", [(130, 70), (130, 6)], 4)
    for k in range(5):
        pen.oval("gold", 130, 24 + k * 8, 9 - abs(k - 3), 2.6)
    pen.oval("gold.light", 130, 7, 4)
    levels = [(66, 74, 54), (122, 98, 68), (180, 124, 84), (240, 150, 102), (304, 178, 122)]
    for y, _, wall_w in reversed(levels):
        h = 62 if y != 304 else 66
        x = 130 - wall_w / 2
        pen.form("wall", rectangle(x, y + 8, wall_w, h - 8), shade=4, light=2)
        n = max(2, int(wall_w // 26))
        gap = wall_w / n
        for k in range(n + 1):
            pen.box("wall.deep", x + k * gap - 2, y + 20, 4, h - 20)
        if y != 304:
            for k in range(n):
                pen.box("glass.lit", x + k * gap + 5, y + 32, gap - 10, 16)
                pen.line(
                    "wall.deep",
                    [(x + k * gap + gap / 2, y + 32), (x + k * gap + gap / 2, y + 48)],
                    1.4,
                )
            pen.box("trim", x - 8, y + 50, wall_w + 16, 3)
            pen.box("wall.shade", x - 8, y + 53, wall_w + 16, 6)
    for y, roof_w, wall_w in reversed(levels):
        w = roof_w * 0.64
        t = wall_w * 0.36
        roof = smooth(
            [
                (130 - t, y - 12, 0.2),
                (130 + t, y - 12, 0.2),
                (130 + w * 0.8, y + 10),
                (130 + w * 1.12, y + 8, 0.2),
                (130 + w * 1.0, y + 22, 0.4),
                (130, y + 20),
                (130 - w * 1.0, y + 22, 0.4),
                (130 - w * 1.12, y + 8, 0.2),
                (130 - w * 0.8, y + 10),
            ]
        )
        pen.form("roof", roof, shade=4, light=2)
        with pen.inside(roof):
            for k in range(-4, 5):
                pen.line(
                    "roof.shade", [(130 + k * t * 0.24, y - 12), (130 + k * w * 0.25, y + 22)], 1.4
                )
        pen.line(
            "gold",
            [
                (130 - w * 1.1, y + 9),
                (130 - w, y + 21),
                (130, y + 20),
                (130 + w, y + 21),
                (130 + w * 1.1, y + 9),
            ],
            2.2,
        )
        snow(
            pen,
            [
                (130 - w * 1.05, y + 7),
                (130 - t, y - 12),
                (130 + t, y - 12),
                (130 + w * 1.05, y + 7),
            ],
            depth=6,
        )
        if y > 200:
            for s in (-1, 1):
                lx = 130 + s * w * 0.92
                pen.line("wall.deep", [(lx, y + 21), (lx, y + 28)], 1.2)
                pen.form(
                    "wall.lit" if pen.is_night else "wall", ellipse(lx, y + 34, 5, 6.4), shade=1.5
                )
    door(pen, 114, 330, 32, 40, frame="trim")
    pen.form("stone", rectangle(46, 368, 168, 8, rounding=1), shade=2, light=2)
    pen.form("stone", rectangle(32, 374, 196, 6, rounding=1), shade=1)
    pen.anchor("top", 130, 50, size=30)
    pen.anchor("inside", 130, 370, size=40)


@draws(
    "temple",
    box=(360, 220),
    height_m=16,
    slots={"stone": "#ece2cf", "roof": "#c98a6c", "inside": "#6a5a68", "gold": "#e0b34c"},
    recolour=("stone", "roof"),
    faces="front",
    aliases=("greek temple", "roman temple", "parthenon", "acropolis"),
    tags=("town", "ancient"),
    shadow=(10, 350),
)
def temple(pen: Pen) -> None:
    """Draw a Greek temple with eight columns and a carved pediment."""
    pen.box("inside", 46, 92, 268, 96)
    pen.box("inside.deep", 150, 112, 60, 76)
    pen.box("stone.deep", 66, 96, 228, 92, alpha=0.4)
    roof = polygon([(180, 8), (336, 66), (24, 66)])
    pen.form("roof", roof, shade=0, light=0)
    pen.form("stone", polygon([(180, 16), (320, 66), (40, 66)]), shade=4, light=3)
    inner = polygon([(180, 28), (284, 62), (76, 62)])
    pen.fill("stone.shade", inner)
    with pen.inside(inner):
        for x, h in ((130, 10), (152, 18), (180, 27), (208, 18), (230, 10)):
            pen.form(
                "stone.light",
                smooth(
                    [
                        (x - 6, 64, 0.2),
                        (x - 5, 62 - h * 0.7),
                        (x, 62 - h),
                        (x + 5, 62 - h * 0.7),
                        (x + 6, 64, 0.2),
                    ]
                ),
                shade=0,
            )
    for x, y in ((24, 64), (180, 6), (336, 64)):
        pen.form(
            "gold",
            smooth(
                [
                    (x - 6, y + 4, 0.2),
                    (x - 5, y - 4),
                    (x, y - 6 if y > 10 else y - 4),
                    (x + 5, y - 4),
                    (x + 6, y + 4, 0.2),
                ]
            ),
            shade=2,
        )
    pen.form("stone", rectangle(30, 66, 300, 24, rounding=1), shade=3, light=2)
    for k in range(14):
        pen.box("stone.shade", 40 + k * 21, 72, 9, 12)
    snow(pen, [(26, 64), (180, 9), (334, 64)], depth=8)
    for k in range(8):
        column(pen, "stone", 40 + k * 37.2, 90, 20, 98)
        for n in range(2):
            pen.line(
                "stone.shade", [(47 + k * 37.2 + n * 5, 100), (47 + k * 37.2 + n * 5, 180)], 1.2
            )
    for k in range(4):
        pen.box(
            "stone" if k % 2 == 0 else "stone.shade", 28 - k * 7, 188 + k * 8, 304 + k * 14, 8.4
        )
    pen.anchor("top", 180, 10, size=100)
    pen.anchor("inside", 180, 188, size=60)


@draws(
    "torii gate",
    box=(280, 240),
    height_m=8,
    slots={"paint": "#d8432f", "roof": "#3a3a46", "stone": "#8d867f", "gold": "#e0b34c"},
    faces="front",
    aliases=("torii", "japanese gate", "shinto gate"),
    tags=("garden",),
    shadow=(40, 240),
)
def torii_gate(pen: Pen) -> None:
    """Draw a red Shinto gate."""
    for x, lean in ((72, -8), (208, 8)):
        pen.form(
            "paint",
            polygon([(x - 9, 46), (x + 9, 46), (x + 12 + lean, 228), (x - 12 + lean, 228)]),
            shade=4,
            light=3,
        )
        pen.form(
            "roof",
            polygon(
                [
                    (x - 14 + lean, 206),
                    (x + 14 + lean, 206),
                    (x + 16 + lean, 234),
                    (x - 16 + lean, 234),
                ],
                rounding=2,
            ),
            shade=4,
            light=2,
        )
        pen.form("stone", rectangle(x - 22 + lean, 230, 44, 10, rounding=2), shade=3, light=2)
    pen.form("paint", rectangle(34, 86, 212, 17, rounding=2), shade=4, light=3)
    pen.form("paint", rectangle(128, 54, 24, 36, rounding=2), shade=3)
    pen.form("gold", rectangle(131, 58, 18, 28, rounding=1), shade=2)
    beam = smooth(
        [
            (8, 26, 0.2),
            (70, 40),
            (140, 43),
            (210, 40),
            (272, 26, 0.2),
            (262, 52, 0.2),
            (140, 60),
            (18, 52, 0.2),
        ]
    )
    pen.form("paint", beam, shade=5, light=0)
    top = smooth(
        [
            (2, 14, 0.2),
            (70, 28),
            (140, 32),
            (210, 28),
            (278, 14, 0.2),
            (270, 32, 0.2),
            (140, 44),
            (10, 32, 0.2),
        ]
    )
    pen.form("roof", top, shade=3, light=3)
    snow(pen, [(4, 14), (70, 28), (140, 32), (210, 28), (276, 14)], depth=7)
    pen.anchor("top", 140, 32, size=160)
    pen.anchor("inside", 140, 236, size=110)
