"""Owns the drawings of what is seen in ports, towns and shops: cranes, safes, lutes, monuments.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

import math

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.lathe import turned
from tintype.engine.vignette.art.outline import ellipse, limb, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write


@draws(
    "kettlebell",
    box=(130, 160),
    height_m=0.25,
    slots={"iron": "#3a3f4a", "band": "#d8433f"},
    faces="front",
    tags=("sport",),
    shadow=(30, 100),
)
def kettlebell(pen: Pen) -> None:
    """Draw a kettlebell."""
    ring = smooth([(36, 66), (30, 26), (46, 8), (84, 8), (100, 26), (94, 66)])
    hole = smooth([(50, 60), (47, 34), (56, 24), (74, 24), (83, 34), (80, 60)])
    pen.form("iron", ring.plus(hole), shade=4, light=4)
    pen.form("iron", turned(65, [(34, 60), (58, 90), (58, 120), (38, 155, 0.5)]), shade=9, light=6)
    pen.form("band", ellipse(65, 104, 27, 27), shade=4, light=3)
    pen.fill("#f6f1e6", ellipse(65, 104, 18, 18))
    pen.limb("iron.pale", [(18, 104), (28, 80)], (5, 3), alpha=0.8)
    pen.anchor("grip", 65, 16)


@draws(
    "container crane",
    box=(360, 300),
    height_m=60,
    slots={"steel": "#d8663f", "box": "#3f7fb5"},
    faces="front",
    aliases=(
        "gantry crane",
        "harbour crane",
        "port crane",
        "ship-to-shore crane",
        "dock crane",
        "harbor crane",
    ),
    tags=("harbour",),
    shadow=(90, 250),
    is_lit_at_night=True,
)
def container_crane(pen: Pen) -> None:
    """Draw a gantry crane of a port with a container on its hook."""
    for x, tone in ((104, "steel.shade"), (236, "steel.shade")):
        pen.poly(tone, [(x, 96), (x + 12, 96), (x + 12, 292), (x, 292)])
    for a, b in (((110, 190), (236, 190)), ((110, 196), (236, 286)), ((236, 196), (110, 286))):
        pen.line("steel.shade", [a, b], 5)
    pen.line("steel", [(172, 18), (12, 92)], 4)
    pen.line("steel", [(172, 18), (344, 92)], 4)
    pen.form("steel", polygon([(160, 14), (184, 14), (190, 98), (154, 98)]), shade=4, light=3)
    pen.form("steel", rectangle(4, 90, 352, 16, rounding=3), shade=5, light=4)
    for k in range(16):
        x = 10 + k * 22
        pen.line("steel.shade", [(x, 104), (x + 11, 92), (x + 22, 104)], 2)
    for x in (84, 250):
        pen.form(
            "steel", polygon([(x, 104), (x + 18, 104), (x + 18, 288), (x, 288)]), shade=4, light=4
        )
        pen.form("#3a3f4a", rectangle(x - 12, 282, 42, 15, rounding=4), shade=3)
    pen.form("#e6e9ee", rectangle(190, 62, 56, 28, rounding=3), shade=4, light=2)
    pen.form("#8fb8d0.lit", rectangle(36, 106, 26, 20, rounding=3), shade=3)
    for x in (34, 66):
        pen.line("#3a3f4a", [(x, 126), (x - 4 + (x > 50) * 8, 178)], 2)
    pen.form("box", rectangle(14, 178, 78, 36, rounding=2), shade=5, light=3)
    for k in range(8):
        pen.line("box.shade", [(22 + k * 9, 182), (22 + k * 9, 210)], 2)
    for k, tone in enumerate(("#c8433f", "#4f9a5a", "#e0a83f")):
        pen.form(
            tone,
            rectangle(126 + (k % 2) * 58, 262 - (k // 2) * 32, 54, 30, rounding=2),
            shade=4,
            light=3,
        )


@draws(
    "oil rig",
    box=(300, 300),
    height_m=90,
    slots={"steel": "#e0a83f", "deck": "#8f99a5", "fire": "#f08a3f"},
    faces="front",
    stance="water",
    ground=272,
    aliases=("oil platform", "drilling platform", "offshore platform", "drilling rig"),
    tags=("sea",),
    shadow=(50, 250),
    is_lit_at_night=True,
)
def oil_rig(pen: Pen) -> None:
    """Draw a platform on legs with its derrick and its flare."""
    for x in (64, 128, 172, 236):
        pen.form("steel.shade", rectangle(x - 9, 168, 18, 128), shade=4, light=2)
    for a, b in ((64, 128), (172, 236)):
        pen.line("steel.deep", [(a, 180), (b, 256)], 4)
        pen.line("steel.deep", [(b, 180), (a, 256)], 4)
    pen.form("deck", rectangle(30, 146, 240, 26, rounding=3), shade=6, light=4)
    pen.form("deck.light", rectangle(44, 108, 74, 40, rounding=3), shade=5)
    for k in range(4):
        pen.form("#ffe7a0.lit", rectangle(52 + k * 16, 118, 9, 10, rounding=1), shade=0)
    pen.form(
        "steel",
        polygon([(140, 146), (158, 20), (170, 20), (188, 146)]).plus(
            polygon([(150, 146), (162, 40), (166, 40), (178, 146)])
        ),
        shade=3,
        light=3,
    )
    for k in range(5):
        y = 50 + k * 20
        w = 5 + (y - 20) * 0.15
        pen.line("steel.shade", [(164 - w, y), (164 + w, y + 16)], 3)
        pen.line("steel.shade", [(164 + w, y), (164 - w, y + 16)], 3)
    pen.line("steel", [(214, 146), (214, 96), (176, 92)], 6)
    pen.form("#c8433f", rectangle(204, 112, 40, 34, rounding=3), shade=4, light=3)
    pen.line("deck.deep", [(262, 150), (286, 82)], 5)
    if pen.is_night:
        pen.glow("#ffb04a.raw", 284, 62, 15)
    pen.blob("fire.raw", [(284, 34, 0.1), (294, 62), (286, 82), (276, 64)])
    pen.blob("#ffe08a.raw", [(285, 52, 0.1), (289, 66), (285, 78), (280, 67)])
    pen.line("deck.line", [(30, 146), (30, 136), (140, 136)], 2)


@draws(
    "penny-farthing",
    box=(260, 260),
    height_m=1.5,
    slots={"frame": "#2f2c33", "leather": "#8a5232"},
    aliases=("penny farthing", "high wheel bicycle", "high wheeler", "ordinary bicycle"),
    plural="penny-farthings",
    tags=("road",),
    shadow=(40, 230),
)
def penny_farthing(pen: Pen) -> None:
    """Draw a bicycle of 1880 with its large front wheel."""
    for x, y, r, n in ((166, 164, 92, 18), (40, 218, 38, 10)):
        pen.edge("frame", ellipse(x, y, r, r), 5)
        for k in range(n):
            a = math.radians(360 / n * k)
            pen.line("#8f99a5", [(x, y), (x + r * math.cos(a), y + r * math.sin(a))], 1.4)
        pen.oval("frame", x, y, 7)
    pen.line("frame", [(150, 50), (104, 66), (56, 140), (40, 218)], 7)
    pen.line("frame", [(156, 40), (166, 164)], 7)
    pen.line("frame", [(132, 34), (156, 40), (180, 30)], 6)
    pen.line("#8f99a5", [(166, 164), (184, 190)], 6)
    pen.form("frame", rectangle(174, 186, 22, 8, rounding=3), shade=2)
    pen.form(
        "leather",
        smooth([(104, 50, 0.4), (126, 44), (152, 46), (142, 58), (112, 60)]),
        shade=4,
        light=3,
    )
    pen.anchor("seat", 128, 48)


@draws(
    "quad bike",
    box=(260, 180),
    height_m=1.2,
    slots={"paint": "#d8433f", "seat": "#2f2c33"},
    aliases=("quadbike", "atv", "four wheeler", "quad"),
    tags=("road",),
    shadow=(20, 240),
    is_lit_at_night=True,
)
def quad_bike(pen: Pen) -> None:
    """Draw a quad with four fat tyres."""
    for x in (78, 176):
        pen.form("#1f1d22", ellipse(x, 132, 36, 38), shade=4)
    pen.form("#5f6670", rectangle(70, 96, 124, 30, rounding=8), shade=5, light=3)
    pen.form(
        "paint",
        smooth(
            [
                (22, 96, 0.3),
                (30, 66),
                (76, 62),
                (104, 84),
                (148, 84),
                (172, 58),
                (224, 66),
                (246, 94, 0.3),
                (196, 92),
                (170, 110),
                (108, 110),
                (82, 92),
            ]
        ),
        shade=7,
        light=5,
    )
    pen.form(
        "seat",
        smooth([(56, 62), (84, 52), (140, 60), (162, 70), (146, 84), (100, 82)]),
        shade=5,
        light=4,
    )
    pen.line("#2f2c33", [(180, 62), (168, 28)], 6)
    pen.line("#2f2c33", [(150, 30), (170, 24), (184, 30)], 7)
    pen.form("#fff2c0.lit", ellipse(228, 74, 9, 8), shade=0)
    for x in (50, 212):
        pen.form("#2a282e", ellipse(x, 138, 41, 41), shade=6, light=4)
        for k in range(14):
            a = math.radians(360 / 14 * k)
            pen.line(
                "#14131a",
                [
                    (x + 33 * math.cos(a), 138 + 33 * math.sin(a)),
                    (x + 40 * math.cos(a), 138 + 40 * math.sin(a)),
                ],
                4,
            )
        pen.form("#b9c2cc", ellipse(x, 138, 18, 18), shade=3, light=3)
        pen.oval("#5f6670", x, 138, 7)
    if pen.is_night:
        pen.glow("#fff2c0.raw", 228, 74, 26)
    pen.anchor("seat", 112, 62)


@draws(
    "tuk-tuk",
    box=(260, 230),
    height_m=1.9,
    slots={"paint": "#2f8a6a", "roof": "#f0c23f"},
    aliases=("tuk tuk", "tuktuk", "auto rickshaw", "autorickshaw"),
    tags=("road",),
    shadow=(20, 240),
    is_lit_at_night=True,
)
def tuk_tuk(pen: Pen) -> None:
    """Draw a three-wheeled taxi with an open side."""
    pen.form("#5f4a3a", rectangle(52, 60, 130, 90), shade=0)
    pen.form("#c8433f", rectangle(48, 112, 56, 22, rounding=6), shade=4, light=3)
    pen.form("#c8433f", rectangle(44, 76, 18, 50, rounding=6), shade=4, light=3)
    pen.form("#2f2c33", rectangle(136, 118, 34, 14, rounding=5), shade=3)
    pen.line("#2f2c33", [(196, 130), (186, 98)], 5)
    pen.anchor("inside", 84, 134, size=60)
    with pen.in_front():
        for x in (38, 116):
            pen.line("paint", [(x, 38), (x, 140)], 8)
        pen.form("#cfe6f0", polygon([(178, 44), (202, 50), (222, 112), (188, 112)]), shade=0)
        pen.line("paint", [(176, 40), (190, 112)], 6)
        pen.form(
            "roof",
            smooth([(22, 44, 0.3), (34, 22), (110, 14), (186, 20), (212, 48, 0.3), (120, 42)]),
            shade=6,
            light=5,
        )
        body = smooth(
            [
                (20, 134, 0.3),
                (30, 124),
                (120, 134),
                (150, 150),
                (184, 140),
                (192, 110),
                (226, 114),
                (244, 150),
                (246, 178, 0.3),
                (204, 188),
                (24, 188, 0.3),
            ]
        )
        pen.form("paint", body, shade=8, light=5)
        pen.line("roof", [(26, 150), (120, 158), (180, 168), (240, 160)], 5)
        pen.form("#fff2c0.lit", ellipse(238, 136, 10, 10), shade=0)
        if pen.is_night:
            pen.glow("#fff2c0.raw", 238, 136, 20)
        for x in (62, 216):
            pen.form("#26242a", ellipse(x, 196, 30, 30), shade=5, light=4)
            pen.form("#b9c2cc", ellipse(x, 196, 13, 13), shade=3)


@draws(
    "column",
    box=(120, 300),
    height_m=5,
    slots={"stone": "#e6e0d2"},
    faces="front",
    aliases=(
        "stone column",
        "greek column",
        "roman column",
        "marble column",
        "pillar",
        "doric column",
        "stone pillar",
        "ionic column",
    ),
    tags=("ruin",),
    shadow=(14, 106),
)
def column(pen: Pen) -> None:
    """Draw a fluted column with its capital."""
    pen.form("stone", polygon([(32, 52), (88, 52), (92, 264), (28, 264)]), shade=8, light=5)
    for k in range(5):
        x = 38 + k * 11
        pen.line("stone.shade", [(x, 56), (x - 2 + k, 262)], 3)
        pen.line("stone.pale", [(x + 3.4, 56), (x + 1.4 + k, 262)], 1.8)
    for x, y, w, h in ((24, 40, 72, 14), (8, 6, 104, 18), (20, 262, 80, 16), (8, 278, 104, 20)):
        pen.form("stone", rectangle(x, y, w, h, rounding=3), shade=4, light=3)
    for s in (-1, 1):
        pen.form("stone", ellipse(60 + s * 40, 33, 15, 13), shade=4, light=3)
        pen.edge("stone.shade", ellipse(60 + s * 40, 33, 8, 7), 2.4)
    pen.form("stone.light", rectangle(24, 24, 72, 12), shade=2)
    pen.anchor("top", 60, 8, size=100)


@draws(
    "obelisk",
    box=(120, 320),
    height_m=22,
    slots={"stone": "#d8b98a"},
    faces="front",
    aliases=("cleopatra's needle", "washington monument"),
    tags=("landmark",),
    shadow=(10, 110),
)
def obelisk(pen: Pen) -> None:
    """Draw an obelisk with carved signs."""
    pen.form("stone.shade", polygon([(72, 34), (78, 40), (92, 280), (72, 280)]), shade=0)
    pen.form("stone", polygon([(40, 38), (74, 38), (80, 280), (32, 280)]), shade=0, light=4)
    pen.form("stone.light", polygon([(58, 4), (74, 38), (40, 38)]), shade=0)
    pen.poly("stone.shade", [(58, 4), (80, 40), (74, 38)])
    for k in range(7):
        y = 62 + k * 30
        pen.line("stone.deep", [(48, y), (64, y)], 2.4)
        if k % 3 == 0:
            pen.oval("stone.deep", 56, y + 13, 6)
        elif k % 3 == 1:
            pen.line("stone.deep", [(50, y + 16), (56, y + 7), (62, y + 16)], 2.4)
        else:
            pen.line("stone.deep", [(50, y + 8), (56, y + 14), (64, y + 8)], 2.4)
    pen.form("stone", rectangle(18, 278, 86, 18, rounding=2), shade=4, light=3)
    pen.form("stone", rectangle(6, 296, 108, 21, rounding=2), shade=4, light=3)


@draws(
    "leaning tower",
    box=(240, 300),
    height_m=56,
    slots={"stone": "#f1eadb", "shadow": "#b3a78f"},
    faces="front",
    aliases=("leaning tower of pisa", "tower of pisa", "pisa tower"),
    tags=("landmark",),
    shadow=(50, 170),
)
def leaning_tower(pen: Pen) -> None:
    """Draw the round tower of Pisa, with its arcades, out of plumb."""
    with pen.turned(7, 110, 296):
        pen.form("stone", rectangle(62, 232, 100, 60, rounding=2), shade=6, light=4)
        for k in range(5):
            pen.form(
                "shadow",
                smooth(
                    [
                        (72 + k * 19, 288, 0),
                        (72 + k * 19, 252, 0.6),
                        (78 + k * 19, 244),
                        (84 + k * 19, 252, 0.6),
                        (84 + k * 19, 288, 0),
                    ]
                ),
                shade=2,
            )
        for r in range(6):
            y = 198 - r * 31
            pen.form("stone", rectangle(64, y, 96, 32), shade=5, light=4)
            for k in range(9):
                x = 68 + k * 10
                pen.form(
                    "shadow",
                    smooth(
                        [
                            (x, y + 29, 0),
                            (x, y + 14, 0.6),
                            (x + 3.4, y + 9),
                            (x + 6.8, y + 14, 0.6),
                            (x + 6.8, y + 29, 0),
                        ]
                    ),
                    shade=0,
                )
            pen.form("stone.light", rectangle(60, y - 2, 104, 6, rounding=2), shade=2)
        pen.form("stone", rectangle(76, 12, 72, 32, rounding=2), shade=5, light=4)
        for k in range(4):
            x = 84 + k * 16
            pen.form(
                "shadow",
                smooth([(x, 42, 0), (x, 26, 0.6), (x + 5, 20), (x + 10, 26, 0.6), (x + 10, 42, 0)]),
                shade=0,
            )
        pen.form("stone.light", rectangle(72, 9, 80, 6, rounding=2), shade=2)


@draws(
    "taj mahal",
    box=(380, 260),
    height_m=70,
    slots={"marble": "#f4efe4", "arch": "#8f9ab0"},
    faces="front",
    plural="taj mahals",
    aliases=("the taj mahal", "domed mausoleum"),
    tags=("landmark",),
    shadow=(20, 360),
)
def taj_mahal(pen: Pen) -> None:
    """Draw the white tomb with its onion dome between four minarets."""

    def arch(x: float, y: float, w: float, h: float) -> None:
        pen.form("marble.light", rectangle(x - w * 0.72, y - h * 1.2, w * 1.44, h * 1.2), shade=3)
        pen.form(
            "arch",
            smooth(
                [
                    (x - w / 2, y, 0),
                    (x - w / 2, y - h * 0.6, 0.6),
                    (x, y - h, 0.2),
                    (x + w / 2, y - h * 0.6, 0.6),
                    (x + w / 2, y, 0),
                ]
            ),
            shade=4,
        )

    def dome(x: float, y: float, w: float) -> None:
        pen.form(
            "marble",
            smooth(
                [
                    (x - w * 0.36, y, 0.2),
                    (x - w / 2, y - w * 0.36),
                    (x - w * 0.26, y - w * 0.74),
                    (x, y - w * 0.98, 0.2),
                    (x + w * 0.26, y - w * 0.74),
                    (x + w / 2, y - w * 0.36),
                    (x + w * 0.36, y, 0.2),
                ]
            ),
            shade=w * 0.07,
            light=w * 0.05,
        )
        pen.line("#d2a83f", [(x, y - w * 0.95), (x, y - w * 1.14)], max(2.0, w * 0.04))

    for x in (22, 92, 288, 358):
        far = x in (92, 288)
        pen.form(
            "marble.shade" if far else "marble",
            polygon([(x - 8, 84), (x + 8, 84), (x + 11, 236), (x - 11, 236)]),
            shade=4,
            light=3,
        )
        for y in (118, 160, 202):
            pen.form("marble.light", rectangle(x - 13, y, 26, 6, rounding=2), shade=2)
        dome(x, 84, 24)
    dome(190, 106, 90)
    pen.form("marble", rectangle(150, 100, 80, 26), shade=4, light=3)
    for x in (132, 248):
        pen.form("marble", rectangle(x - 16, 112, 32, 16), shade=3)
        dome(x, 112, 38)
    pen.form("marble", rectangle(106, 124, 168, 112), shade=7, light=4)
    pen.form("marble", rectangle(158, 112, 64, 124), shade=5, light=4)
    arch(190, 234, 40, 84)
    for x in (124, 256):
        arch(x, 178, 18, 34)
        arch(x, 232, 18, 34)
    pen.form("marble.shade", rectangle(4, 234, 372, 22, rounding=2), shade=5, light=4)


@draws(
    "moai",
    box=(150, 250),
    height_m=5,
    slots={"stone": "#9a948a"},
    faces="front",
    plural="moai",
    aliases=(
        "easter island head",
        "easter island statue",
        "easter island heads",
        "moai statue",
        "moais",
        "easter island statues",
    ),
    tags=("landmark",),
    shadow=(20, 130),
)
def moai(pen: Pen) -> None:
    """Draw a head of Easter Island."""
    pen.form(
        "stone",
        smooth([(14, 246, 0.2), (26, 204), (44, 188), (106, 188), (124, 204), (136, 246, 0.2)]),
        shade=8,
        light=4,
    )
    head = smooth(
        [
            (36, 30, 0.4),
            (75, 6),
            (114, 30, 0.4),
            (120, 110),
            (122, 168),
            (104, 204),
            (75, 212),
            (46, 204),
            (28, 168),
            (30, 110),
        ]
    )
    pen.form("stone", head, shade=10, light=6)
    pen.form(
        "stone.light",
        smooth(
            [
                (34, 62, 0.4),
                (75, 54),
                (116, 62, 0.4),
                (114, 80),
                (86, 76),
                (75, 84),
                (64, 76),
                (36, 80),
            ]
        ),
        shade=4,
    )
    for s in (-1, 1):
        pen.blob(
            "stone.deep",
            [(75 + s * 16, 82), (75 + s * 38, 80), (75 + s * 36, 98), (75 + s * 18, 98)],
        )
        pen.form(
            "stone.shade",
            limb([(75 + s * 45, 84), (75 + s * 49, 124), (75 + s * 44, 150)], (9, 14, 8)),
            shade=3,
        )
    pen.form(
        "stone",
        smooth(
            [(66, 78), (84, 78), (90, 124), (98, 142, 0.4), (75, 150), (52, 142, 0.4), (60, 124)]
        ),
        shade=7,
        light=5,
    )
    pen.form(
        "stone.light", smooth([(50, 164), (75, 158), (100, 164), (92, 172), (58, 172)]), shade=2
    )
    pen.line("stone.line", [(52, 173), (75, 170), (98, 173)], 3.4)
    pen.form("stone.light", smooth([(54, 176), (96, 176), (86, 186), (64, 186)]), shade=3)


@draws(
    "bust",
    box=(160, 220),
    height_m=0.7,
    slots={"stone": "#ebe6dc"},
    faces="front",
    aliases=(
        "marble bust",
        "stone bust",
        "bust of a man",
        "bust of a woman",
        "portrait bust",
        "plaster bust",
        "bronze bust",
        "bust statue",
    ),
    tags=("art",),
    shadow=(44, 116),
)
def bust(pen: Pen) -> None:
    """Draw a head with shoulders of stone on a small foot."""
    pen.form(
        "stone",
        turned(80, [(14, 168), (18, 186), (34, 200, 0.4), (36, 216, 0.2)]),
        shade=5,
        light=3,
    )
    pen.form(
        "stone",
        smooth(
            [
                (10, 150),
                (28, 124),
                (62, 114),
                (98, 114),
                (132, 124),
                (150, 150),
                (118, 176),
                (80, 184),
                (42, 176),
            ]
        ),
        shade=9,
        light=6,
    )
    pen.line("stone.shade", [(36, 128), (70, 160), (122, 172)], 4)
    pen.line("stone.shade", [(28, 140), (62, 172)], 4)
    pen.form("stone", limb([(80, 96), (80, 128)], (34, 46), is_blunt=True), shade=5)
    pen.form(
        "stone",
        smooth(
            [(48, 62), (54, 26), (80, 14), (106, 26), (112, 62), (104, 92), (80, 110), (56, 92)]
        ),
        shade=7,
        light=5,
    )
    for x, y, r in (
        (50, 40, 14),
        (60, 22, 14),
        (80, 14, 13),
        (100, 22, 14),
        (110, 40, 14),
        (48, 60, 10),
        (112, 60, 10),
        (70, 30, 11),
        (92, 30, 11),
    ):
        pen.form("stone.light", ellipse(x, y, r, r), shade=4)
    for s in (-1, 1):
        pen.line("stone.deep", [(80 + s * 22, 56), (80 + s * 9, 56)], 3.4)
        pen.form("stone.pale", ellipse(80 + s * 15, 64, 7, 4), shade=2)
    pen.form("stone", limb([(80, 56), (83, 78)], (7, 14)), shade=4, light=3)
    pen.line("stone.deep", [(70, 91), (80, 94), (90, 91)], 3)


@draws(
    "elevator",
    box=(190, 260),
    height_m=2.6,
    slots={"metal": "#b9c2cc", "frame": "#7a828f"},
    faces="front",
    aliases=("lift", "elevator doors", "lift doors", "elevator door", "passenger lift"),
    tags=("building",),
    shadow=(10, 180),
    is_lit_at_night=True,
)
def elevator(pen: Pen) -> None:
    """Draw the doors of a lift, its display and its button."""
    pen.form("frame", rectangle(4, 6, 156, 250, rounding=4), shade=6, light=5)
    pen.box("#1f2530", 58, 14, 48, 22, rounding=3)
    pen.poly("#f08a3f.lit", [(70, 31), (77, 19), (84, 31)])
    pen.box("#f08a3f.lit", 90, 19, 5, 12)
    for x in (20, 83):
        door = rectangle(x, 44, 61, 212)
        pen.form("metal", door, shade=5, light=5)
        with pen.inside(door):
            pen.poly("metal.pale", [(x - 20, 160), (x + 50, 40), (x + 70, 40), (x, 170)], alpha=0.8)
    pen.line("frame.line", [(82, 44), (82, 256)], 2.4)
    pen.form("frame.light", rectangle(166, 128, 20, 46, rounding=4), shade=3)
    for y in (140, 160):
        pen.form("#fff2c0.lit", ellipse(176, y, 6, 6), shade=0)


@draws(
    "escalator",
    box=(320, 240),
    height_m=4,
    slots={"metal": "#b9c2cc", "rail": "#2f2c33"},
    aliases=("moving stairs", "moving staircase"),
    tags=("building",),
    shadow=(10, 310),
)
def escalator(pen: Pen) -> None:
    """Draw an escalator from the side."""
    pen.form(
        "rail", limb([(22, 152), (64, 150), (226, 22), (300, 20)], (9, 9, 9, 9)), shade=2, light=2
    )
    pen.form(
        "#cfe6f0",
        polygon(
            [(30, 160), (70, 158), (230, 32), (296, 30), (296, 74), (240, 74), (84, 198), (30, 198)]
        ),
        shade=4,
        light=3,
    )
    for k in range(11):
        x, y = 78 + k * 15, 190 - k * 12
        pen.form(
            "metal.deep", polygon([(x, y), (x + 18, y), (x + 18, y + 14), (x, y + 14)]), shade=0
        )
        pen.line("#f0c23f", [(x, y), (x + 18, y)], 2.6)
    pen.form(
        "metal",
        polygon(
            [
                (8, 200),
                (92, 200),
                (250, 76),
                (314, 76),
                (314, 118),
                (262, 118),
                (124, 234),
                (8, 234),
            ],
            rounding=3,
        ),
        shade=7,
        light=5,
    )
    pen.form(
        "metal.shade",
        polygon([(262, 118), (314, 118), (314, 236), (296, 236), (296, 140)]),
        shade=3,
    )
    pen.line("metal.line", [(8, 212), (96, 212), (254, 88), (314, 88)], 2.4)
    pen.form(
        "rail",
        limb([(16, 188), (60, 186), (222, 58), (306, 56)], (12, 12, 12, 12)),
        shade=3,
        light=3,
    )
    pen.anchor("top", 150, 130, size=70)


@draws(
    "silo",
    box=(150, 300),
    height_m=16,
    slots={"wall": "#c3cad2", "roof": "#a8433f"},
    faces="front",
    aliases=("grain silo", "corn silo", "silos"),
    plural="grain silos",
    tags=("farm",),
    shadow=(14, 136),
)
def silo(pen: Pen) -> None:
    """Draw a farm's round tower for grain."""
    pen.form("wall", rectangle(18, 70, 108, 228), shade=10, light=6)
    for k in range(10):
        pen.line("wall.shade", [(18, 88 + k * 22), (72, 94 + k * 22), (126, 88 + k * 22)], 2.4)
    pen.form(
        "roof",
        smooth([(10, 76, 0.2), (30, 30), (72, 6), (114, 30), (134, 76, 0.2), (72, 88)]),
        shade=8,
        light=6,
    )
    pen.line("roof.shade", [(72, 8), (72, 84)], 2)
    pen.line("roof.shade", [(72, 8), (40, 78)], 2)
    pen.line("roof.shade", [(72, 8), (106, 78)], 2)
    for x in (128, 143):
        pen.line("#7a828f", [(x, 70), (x, 296)], 3)
    for k in range(15):
        pen.line("#7a828f", [(128, 80 + k * 15), (143, 80 + k * 15)], 2.4)


@draws(
    "pylon",
    box=(220, 320),
    height_m=40,
    slots={"steel": "#8f99a5"},
    faces="front",
    aliases=(
        "electricity pylon",
        "transmission tower",
        "power pylon",
        "high voltage pylon",
        "power tower",
    ),
    tags=("road",),
    shadow=(40, 180),
)
def pylon(pen: Pen) -> None:
    """Draw a tall lattice mast with three pairs of arms."""
    for s in (-1, 1):
        pen.line(
            "steel", [(110 + s * 62, 316), (110 + s * 20, 150), (110 + s * 12, 30), (110, 6)], 6
        )
    for k in range(9):
        y, z = 300 - k * 30, 270 - k * 30
        a = 12 + max(0, y - 30) * 0.162
        b = 12 + max(0, z - 30) * 0.162
        pen.line("steel.shade", [(110 - a, y), (110 + b, z)], 3)
        pen.line("steel.shade", [(110 + a, y), (110 - b, z)], 3)
    for y, w in ((56, 74), (96, 102), (136, 82)):
        for s in (-1, 1):
            pen.line(
                "steel",
                [(110 + s * 12, y - 14, 0), (110 + s * w, y, 0), (110 + s * 16, y + 4, 0)],
                4,
            )
            pen.line("#5f6670", [(110 + s * (w - 2), y), (110 + s * (w - 2), y + 15)], 4.4)
            pen.oval("#3a3f4a", 110 + s * (w - 2), y + 17, 4)


@draws(
    "no entry sign",
    box=(150, 260),
    height_m=2.4,
    slots={"red": "#d0342f", "post": "#8f99a5"},
    faces="front",
    aliases=("no entry", "do not enter sign", "wrong way sign"),
    tags=("road",),
    shadow=(60, 90),
)
def no_entry_sign(pen: Pen) -> None:
    """Draw a round red sign with a white bar."""
    pen.form("post", rectangle(69, 110, 12, 148, rounding=3), shade=3, light=2)
    pen.form("#f6f3ee", ellipse(75, 74, 70, 70), shade=4)
    pen.form("red", ellipse(75, 74, 64, 64), shade=6, light=4)
    pen.form("#f9f7f2", rectangle(28, 62, 94, 24, rounding=4), shade=2)


@draws(
    "speed limit sign",
    box=(150, 260),
    height_m=2.4,
    slots={"ring": "#d0342f", "face": "#f9f7f2", "post": "#8f99a5", "ink": "#26242a"},
    faces="front",
    aliases=("speed sign", "speed limit"),
    tags=("road",),
    shadow=(60, 90),
)
def speed_limit_sign(pen: Pen) -> None:
    """Draw a round sign with a red ring and a number."""
    pen.form("post", rectangle(69, 110, 12, 148, rounding=3), shade=3, light=2)
    pen.form("ring", ellipse(75, 74, 70, 70), shade=5, light=4)
    pen.form("face", ellipse(75, 74, 52, 52), shade=3)
    write(pen, "ink", pen.lettering or "50", x=36, y=48, width=78, height=52)


@draws(
    "safe",
    box=(190, 200),
    height_m=0.8,
    slots={"steel": "#5f6b7a", "dial": "#d2d8df"},
    faces="front",
    aliases=("strongbox", "bank safe", "bank vault", "vault door", "steel safe"),
    tags=("business",),
    shadow=(14, 176),
)
def safe(pen: Pen) -> None:
    """Draw a steel safe with its dial and its wheel."""
    for x in (26, 144):
        pen.form("#2f333b", rectangle(x, 184, 22, 14, rounding=3), shade=2)
    pen.form("steel", rectangle(6, 6, 178, 182, rounding=10), shade=9, light=7)
    pen.form("steel.shade", rectangle(24, 24, 142, 146, rounding=6), shade=4, light=4)
    pen.form("steel", rectangle(30, 30, 130, 134, rounding=5), shade=6, light=5)
    for y in (58, 122):
        pen.form("steel.deep", rectangle(14, y, 14, 24, rounding=4), shade=2, light=2)
    pen.form("dial", ellipse(80, 96, 33, 33), shade=5, light=4)
    for k in range(16):
        a = math.radians(22.5 * k)
        pen.line(
            "#3a3f4a",
            [
                (80 + 26 * math.cos(a), 96 + 26 * math.sin(a)),
                (80 + 31 * math.cos(a), 96 + 31 * math.sin(a)),
            ],
            2,
        )
    pen.form("dial.shade", ellipse(80, 96, 16, 16), shade=4, light=4)
    pen.poly("#c8433f", [(76, 70), (84, 70), (80, 78)])
    for k in range(3):
        a = math.radians(120 * k - 90)
        pen.line("dial", [(134, 98), (134 + 20 * math.cos(a), 98 + 20 * math.sin(a))], 6)
        pen.oval("dial.light", 134 + 20 * math.cos(a), 98 + 20 * math.sin(a), 5)
    pen.oval("dial.shade", 134, 98, 7)


@draws(
    "abacus",
    box=(220, 160),
    height_m=0.25,
    slots={"wood": "#a8683a"},
    faces="front",
    plural="abacuses",
    aliases=("counting frame", "abacus toy"),
    tags=("school",),
    shadow=(14, 206),
)
def abacus(pen: Pen) -> None:
    """Draw a counting frame with coloured beads."""
    for r, tone in enumerate(("#d8433f", "#f0c23f", "#4f9a5a", "#3f7fd0", "#8a5aa8")):
        y = 30 + r * 25
        pen.line("#8f99a5", [(14, y), (206, y)], 3)
        left = (4, 7, 2, 6, 3)[r]
        for k in range(9):
            x = 28 + k * 15 + (30 if k >= left else 0)
            pen.form(tone, ellipse(x, y, 7.4, 10), shade=2, light=2)
    frame = rectangle(4, 6, 212, 148, rounding=6).plus(rectangle(17, 18, 186, 124))
    pen.form("wood", frame, shade=5, light=4)


@draws(
    "stopwatch",
    box=(150, 190),
    height_m=0.08,
    slots={"case": "#b9c2cc", "face": "#f9f7f2"},
    faces="front",
    plural="stopwatches",
    aliases=("stop watch", "stop clock"),
    tags=("sport",),
    shadow=(40, 110),
)
def stopwatch(pen: Pen) -> None:
    """Draw a stopwatch with its knobs."""
    pen.form("case.shade", rectangle(65, 22, 20, 22, rounding=3), shade=3)
    pen.form("case", rectangle(55, 5, 40, 20, rounding=6), shade=4, light=3)
    for s in (-1, 1):
        with pen.turned(s * 42, 75, 116):
            pen.form("case.shade", rectangle(66, 32, 18, 18, rounding=4), shade=3, light=2)
    pen.form("case", ellipse(75, 116, 71, 71), shade=7, light=6)
    pen.form("face", ellipse(75, 116, 57, 57), shade=4)
    for k in range(12):
        a = math.radians(30 * k)
        inner = 44 if k % 3 == 0 else 48
        pen.line(
            "#3a3f4a",
            [
                (75 + inner * math.cos(a), 116 + inner * math.sin(a)),
                (75 + 53 * math.cos(a), 116 + 53 * math.sin(a)),
            ],
            3 if k % 3 == 0 else 2,
        )
    pen.line("#d0342f", [(66, 130), (104, 76)], 3.4)
    pen.oval("#26242a", 75, 116, 6)
    pen.anchor("grip", 75, 116)


@draws(
    "crossbow",
    box=(250, 170),
    height_m=0.6,
    slots={"wood": "#8a5a34", "metal": "#8f99a5"},
    aliases=("arbalest",),
    tags=("weapon",),
    shadow=(40, 200),
)
def crossbow(pen: Pen) -> None:
    """Draw a crossbow with a bolt laid in."""
    pen.line("#e6dcc8", [(190, 10), (128, 84), (190, 158)], 2.6)
    pen.form(
        "wood",
        smooth(
            [
                (6, 96, 0.3),
                (14, 70),
                (70, 76),
                (222, 76, 0.3),
                (222, 92, 0.3),
                (120, 94),
                (76, 100),
                (44, 122),
                (14, 124, 0.3),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.line("metal", [(120, 79), (244, 79)], 4)
    pen.poly("metal.shade", [(232, 70), (248, 79), (232, 88)])
    pen.form(
        "metal",
        limb([(186, 8), (212, 40), (216, 84), (212, 128), (186, 160)], (7, 11, 14, 11, 7)),
        shade=4,
        light=4,
    )
    pen.line("metal.shade", [(100, 96), (104, 114), (90, 116)], 5)
    pen.line("#d8433f", [(122, 76), (136, 76)], 7)
    pen.anchor("grip", 96, 100)


@draws(
    "castanets",
    box=(180, 150),
    height_m=0.08,
    slots={"wood": "#7a3f26", "cord": "#d8433f"},
    faces="front",
    plural="castanets",
    aliases=("castanet", "pair of castanets"),
    tags=("music",),
    shadow=(30, 150),
)
def castanets(pen: Pen) -> None:
    """Draw a pair of castanets on their cords."""
    for x, t in ((56, -14), (126, 12)):
        with pen.turned(t, x, 86):
            pen.form(
                "wood.shade",
                smooth(
                    [
                        (x + 6, 40),
                        (x + 50, 66),
                        (x + 48, 112),
                        (x + 8, 136),
                        (x - 32, 112),
                        (x - 34, 66),
                    ]
                ),
                shade=4,
            )
            pen.form(
                "wood",
                smooth(
                    [(x, 34), (x + 42, 60), (x + 40, 108), (x, 132), (x - 40, 108), (x - 42, 60)]
                ),
                shade=7,
                light=5,
            )
            pen.edge("wood.deep", ellipse(x, 88, 24, 26), 2.4)
            pen.line("cord", [(x - 12, 44), (x - 6, 16), (x + 10, 18), (x + 12, 44)], 5)
            for dx in (-12, 12):
                pen.oval("wood.line", x + dx, 46, 4)


@draws(
    "cymbals",
    box=(220, 170),
    height_m=0.4,
    slots={"brass": "#e2b23f", "strap": "#5f3f24"},
    faces="front",
    plural="cymbals",
    aliases=("cymbal", "pair of cymbals", "crash cymbals"),
    tags=("music",),
    shadow=(30, 190),
)
def cymbals(pen: Pen) -> None:
    """Draw two brass plates that face each other."""
    for s in (-1, 1):
        x = 110 + s * 46
        pen.line(
            "strap", [(x + s * 14, 80), (x + s * 52, 70), (x + s * 54, 98), (x + s * 14, 92)], 7
        )
        pen.form("brass", ellipse(x, 86, 32, 80, tilt=s * 9), shade=6, light=6)
        for r in (0.8, 0.6, 0.42):
            pen.edge("brass.shade", ellipse(x, 86, 32 * r, 80 * r, tilt=s * 9), 2)
        pen.form("brass.light", ellipse(x + s * 6, 86, 11, 22, tilt=s * 9), shade=3)


@draws(
    "lute",
    box=(130, 280),
    height_m=0.8,
    slots={"wood": "#b9743a", "top": "#e8c88a"},
    faces="front",
    aliases=("oud", "mandolin", "bouzouki", "mandola"),
    tags=("music",),
    shadow=(40, 90),
)
def lute(pen: Pen) -> None:
    """Draw a lute with its pear-shaped body and bent head."""
    pen.form(
        "wood.shade", polygon([(54, 24), (76, 24), (86, 8), (72, 4), (54, 12)], rounding=3), shade=3
    )
    for k in range(4):
        pen.line("#3a2a1e", [(50, 12 + k * 6), (40, 9 + k * 6)], 3)
        pen.line("#3a2a1e", [(84, 12 + k * 5), (94, 10 + k * 5)], 3)
    body = smooth(
        [
            (65, 106),
            (86, 134),
            (118, 182),
            (122, 226),
            (98, 262),
            (65, 274),
            (32, 262),
            (8, 226),
            (12, 182),
            (44, 134),
        ]
    )
    pen.form("wood", body, shade=9, light=5)
    pen.form("top", body.scaled(0.88, 0.9, 65, 196), shade=5, light=4)
    pen.form("#5f3f24", rectangle(54, 20, 22, 116, rounding=2), shade=4, light=3)
    for k in range(7):
        pen.line("#d8c08a", [(54, 34 + k * 14), (76, 34 + k * 14)], 1.6)
    pen.form("#4a2f1e", ellipse(65, 186, 20, 20), shade=2)
    pen.edge("wood", ellipse(65, 186, 24, 24), 2.4)
    for k in range(5):
        a = math.radians(72 * k)
        pen.oval("top.shade", 65 + 9 * math.cos(a), 186 + 9 * math.sin(a), 4)
    pen.form("#5f3f24", rectangle(40, 232, 50, 8, rounding=3), shade=2)
    for k in range(5):
        pen.line("#f6f1e6", [(58 + k * 3.6, 22), (54 + k * 5.4, 234)], 1)
    pen.anchor("grip", 65, 160)


@draws(
    "life jacket",
    box=(160, 190),
    height_m=0.6,
    slots={"foam": "#f0782f", "strap": "#2f2c33"},
    faces="front",
    aliases=("life vest", "buoyancy vest", "life preserver vest", "buoyancy aid"),
    tags=("sea",),
    shadow=(30, 130),
)
def life_jacket(pen: Pen) -> None:
    """Draw an orange vest with straps and bright bands."""
    for s in (-1, 1):
        side = smooth(
            [
                (80 + s * 6, 60, 0.2),
                (80 + s * 22, 30),
                (80 + s * 30, 6, 0.4),
                (80 + s * 56, 12, 0.4),
                (80 + s * 54, 58),
                (80 + s * 72, 84),
                (80 + s * 70, 178, 0.4),
                (80 + s * 40, 186),
                (80 + s * 6, 180, 0.3),
            ]
        )
        pen.form("foam", side, shade=8, light=6)
        pen.line("foam.shade", [(80 + s * 38, 70), (80 + s * 40, 176)], 2.4)
        pen.box("#f3f1ea", 80 + s * 40 - 16, 34, 32, 11, rounding=2)
    for y in (98, 142):
        pen.form("strap", rectangle(12, y, 136, 13, rounding=3), shade=2, light=2)
        pen.form("#b9c2cc", rectangle(68, y - 4, 24, 21, rounding=4), shade=3, light=3)
    pen.anchor("worn_neck", 80, 20, size=60)


@draws(
    "sombrero",
    box=(240, 130),
    height_m=0.3,
    slots={"straw": "#e0b45a", "trim": "#c8353f"},
    faces="front",
    aliases=("mexican hat", "mariachi hat"),
    tags=("hat",),
    shadow=(20, 220),
)
def sombrero(pen: Pen) -> None:
    """Draw a wide Mexican hat with an embroidered brim."""
    pen.form("straw.shade", ellipse(120, 102, 116, 25), shade=4)
    pen.form(
        "straw",
        smooth(
            [
                (2, 88, 0.4),
                (26, 96),
                (70, 78),
                (120, 74),
                (170, 78),
                (214, 96),
                (238, 88, 0.4),
                (214, 114),
                (120, 126),
                (26, 114),
            ]
        ),
        shade=7,
        light=5,
    )
    pen.line("trim", [(8, 92), (36, 106), (120, 117), (204, 106), (232, 92)], 6)
    for k in range(9):
        x = 36 + k * 21
        y = 100 + 9 * math.sin(math.pi * k / 8)
        pen.poly("#f6f1e6", [(x, y - 6), (x + 7, y), (x, y + 6), (x - 7, y)])
    pen.form(
        "straw",
        smooth(
            [(72, 90, 0.3), (82, 40), (104, 8), (136, 8), (158, 40), (168, 90, 0.3), (120, 100)]
        ),
        shade=9,
        light=6,
    )
    pen.form(
        "trim",
        smooth(
            [(72, 90, 0.2), (77, 68, 0.2), (120, 78), (163, 68, 0.2), (168, 90, 0.2), (120, 101)]
        ),
        shade=4,
        light=3,
    )
    pen.line("#f6f1e6", [(78, 80), (120, 90), (162, 80)], 2.6)
    pen.anchor("worn", 120, 92, size=92)


@draws(
    "fez",
    box=(130, 120),
    height_m=0.16,
    slots={"felt": "#b5303a", "tassel": "#26222a"},
    faces="front",
    plural="fezzes",
    aliases=("tarboosh", "red fez"),
    tags=("hat",),
    shadow=(20, 110),
)
def fez(pen: Pen) -> None:
    """Draw a fez with its tassel."""
    pen.form(
        "felt",
        smooth(
            [(14, 110, 0.3), (28, 16, 0.3), (65, 10), (102, 16, 0.3), (116, 110, 0.3), (65, 117)]
        ),
        shade=8,
        light=6,
    )
    pen.form("felt.light", ellipse(65, 17, 37, 10), shade=2)
    pen.line("tassel", [(65, 14), (92, 12), (108, 30), (110, 60)], 4)
    pen.form("tassel", limb([(110, 58), (111, 92)], (8, 15), is_blunt=True), shade=2, light=2)
    pen.oval("tassel", 65, 12, 6, 4)
    pen.anchor("worn", 65, 108, size=112)


@draws(
    "rubber boots",
    box=(190, 190),
    height_m=0.35,
    slots={"rubber": "#f0c23f", "sole": "#5f4a3a"},
    plural="rubber boots",
    aliases=(
        "wellington boots",
        "wellies",
        "gumboots",
        "rain boots",
        "wellington boot",
        "rubber boot",
        "gum boots",
        "rainboots",
    ),
    tags=("clothes",),
    shadow=(20, 180),
)
def rubber_boots(pen: Pen) -> None:
    """Draw a pair of rubber boots."""
    for x, y, tone in ((52, 0, "rubber.shade"), (6, 8, "rubber")):
        boot = smooth(
            [
                (x + 8, y + 10, 0.2),
                (x + 62, y + 10, 0.2),
                (x + 62, y + 96),
                (x + 80, y + 122),
                (x + 118, y + 134),
                (x + 126, y + 164, 0.4),
                (x + 8, y + 166, 0.3),
                (x + 12, y + 100),
            ]
        )
        pen.form(tone, boot, shade=8, light=5)
        pen.form("sole", rectangle(x + 4, y + 162, 124, 14, rounding=6), shade=3, light=2)
        pen.form("rubber.light", rectangle(x + 4, y + 6, 62, 14, rounding=5), shade=3)
        pen.limb("rubber.pale", [(x + 22, y + 34), (x + 22, y + 110)], (6, 4), alpha=0.7)


@draws(
    "cowboy boots",
    box=(190, 190),
    height_m=0.35,
    slots={"leather": "#9a5a2f", "stitch": "#f0d9a8"},
    plural="cowboy boots",
    aliases=("cowboy boot", "western boots", "pair of cowboy boots"),
    tags=("clothes",),
    shadow=(20, 180),
)
def cowboy_boots(pen: Pen) -> None:
    """Draw a pair of western boots with stitches and slanted heels."""
    for x, y, tone in ((54, 0, "leather.shade"), (6, 8, "leather")):
        boot = smooth(
            [
                (x + 6, y + 6, 0.2),
                (x + 34, y + 22, 0.4),
                (x + 66, y + 6, 0.2),
                (x + 62, y + 92),
                (x + 82, y + 120),
                (x + 118, y + 138),
                (x + 128, y + 156, 0.2),
                (x + 60, y + 160),
                (x + 14, y + 150, 0.3),
                (x + 14, y + 96),
            ]
        )
        pen.form(tone, boot, shade=8, light=5)
        pen.form(
            "#3f2a1e",
            smooth(
                [(x + 46, y + 156), (x + 128, y + 154, 0.3), (x + 124, y + 166), (x + 56, y + 166)]
            ),
            shade=2,
        )
        pen.form(
            "#3f2a1e",
            polygon(
                [(x + 12, y + 148), (x + 42, y + 154), (x + 38, y + 178), (x + 18, y + 178)],
                rounding=2,
            ),
            shade=2,
        )
        pen.line("stitch", [(x + 18, y + 34), (x + 36, y + 54), (x + 54, y + 34)], 2.4)
        pen.line("stitch", [(x + 20, y + 74), (x + 36, y + 52), (x + 52, y + 74)], 2.4)
        pen.line("stitch", [(x + 68, y + 132), (x + 92, y + 136), (x + 110, y + 150)], 2.4)
