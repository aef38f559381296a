"""Owns the drawings of great old buildings: castles, palaces, towers, bridges, ruins, pyramids.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    arched,
    arched_window,
    bricks,
    column,
    door,
    flag,
    snow,
    storeys,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


def battlements(
    pen: Pen, tone: str, x: float, y: float, width: float, *, count: int, height: float = 10
) -> None:
    """Draw a crenellated edge whose lower side is at `y`."""
    tooth = width / (2 * count - 1)
    pen.box(tone, x, y - height * 0.4, width, height * 0.4 + 1)
    for k in range(count):
        pen.box(tone, x + 2 * k * tooth, y - height, tooth, height)
        pen.box(f"{tone}.light", x + 2 * k * tooth, y - height, tooth, 1.8)
        if pen.is_snowy:
            pen.box("#f4f8fc", x + 2 * k * tooth - 1, y - height - 3, tooth + 2, 4, rounding=2)


def round_tower(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    bottom: float,
    *,
    roof: float = 0,
    has_flag: bool = False,
) -> None:
    """Draw a round tower with a conical roof of height `roof`, or with battlements."""
    w = width
    if has_flag and roof:
        pen.line("trim", [(x + w / 2, y - roof + 4), (x + w / 2, y - roof - 24)], 2.2)
        flag(pen, "flag", x + w / 2 + 1, y - roof - 24, width=w * 0.5 + 6, height=12)
    body = rectangle(x, y, w, bottom - y)
    pen.fill("wall", body)
    pen.box("wall.light", x, y, w * 0.16, bottom - y)
    pen.box("wall.shade", x + w * 0.66, y, w * 0.34, bottom - y)
    pen.box("wall.deep", x + w * 0.88, y, w * 0.12, bottom - y, alpha=0.6)
    bricks(pen, body, "wall", row=11, wide=18, share=0.16)
    pen.form(
        "wall",
        polygon(
            [
                (x - 5, y - 4),
                (x + w + 5, y - 4),
                (x + w + 5, y + 10),
                (x + w, y + 18),
                (x, y + 18),
                (x - 5, y + 10),
            ]
        ),
        shade=3,
        light=2,
    )
    if roof:
        cone = smooth(
            [
                (x - 8, y - 2, 0.1),
                (x + w / 2, y - roof, 0),
                (x + w + 8, y - 2, 0.1),
                (x + w / 2, y + 5),
            ]
        )
        pen.form("roof", cone, shade=0)
        with pen.inside(cone):
            pen.poly(
                "roof.light", [(x + w / 2, y - roof), (x - 20, y + 10), (x + w * 0.12, y + 10)]
            )
            pen.poly(
                "roof.shade", [(x + w / 2, y - roof), (x + w * 0.66, y + 10), (x + w + 20, y + 10)]
            )
        if pen.is_snowy:
            snow(
                pen,
                [(x, y - roof * 0.16), (x + w / 2, y - roof), (x + w, y - roof * 0.16)],
                depth=6,
            )
    else:
        battlements(pen, "wall", x - 5, y - 3, w + 10, count=max(3, int(w // 14)))


@draws(
    "castle",
    box=(400, 360),
    height_m=40,
    slots={
        "wall": "#c9c2b8",
        "roof": "#4a6fa5",
        "flag": "#d8423a",
        "door": "#7a5238",
        "glass": "#6a7f98",
        "trim": "#e0b34c",
        "rock": "#8b8580",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=(
        "fairytale castle",
        "fortress",
        "fort",
        "medieval castle",
        "citadel",
        "stronghold",
        "chateau",
    ),
    tags=("fantasy", "royal"),
    shadow=(10, 390),
    is_lit_at_night=True,
)
def castle(pen: Pen) -> None:
    """Draw a castle with pointed towers, battlements, flags and a gate with a portcullis."""
    round_tower(pen, 176, 124, 52, 260, roof=92, has_flag=True)
    round_tower(pen, 112, 158, 42, 280, roof=68)
    round_tower(pen, 250, 146, 42, 280, roof=74, has_flag=True)
    keep = rectangle(110, 200, 184, 156)
    pen.form("wall", keep, shade=5, light=2)
    bricks(pen, keep, "wall", row=12, wide=22, share=0.16)
    battlements(pen, "wall", 108, 202, 188, count=9)
    for x in (134, 160, 226, 252):
        arched_window(pen, x, 220, 14, 26, frame="wall.shade".partition(".")[0])
    arched_window(pen, 194, 146, 16, 28, frame="wall")
    for x, y in ((126, 184), (264, 174)):
        arched_window(pen, x, y, 13, 24, frame="wall")
    wall = rectangle(40, 272, 320, 84)
    pen.form("wall", wall, shade=5, light=3)
    bricks(pen, wall, "wall", row=12, wide=22, share=0.18)
    battlements(pen, "wall", 40, 274, 320, count=15)
    round_tower(pen, 18, 206, 58, 356, roof=76, has_flag=True)
    round_tower(pen, 324, 206, 58, 356, roof=76)
    for x in (39, 346):
        arched_window(pen, x, 240, 15, 30, frame="wall")
        arched_window(pen, x, 300, 15, 26, frame="wall")
    round_tower(pen, 140, 252, 34, 356)
    round_tower(pen, 228, 252, 34, 356)
    pen.form("wall", rectangle(168, 262, 66, 94), shade=4, light=2)
    battlements(pen, "wall", 168, 264, 66, count=4)
    pen.fill("wall.deep", arched(173, 286, 56, 70))
    gate = arched(178, 292, 46, 64)
    pen.form("door", gate, shade=4, light=2)
    with pen.inside(gate):
        for k in range(5):
            pen.line("door.deep", [(182 + k * 9.6, 290), (182 + k * 9.6, 356)], 1.6)
        for y in (314, 336):
            pen.line("door.deep", [(176, y), (228, y)], 2.4)
    pen.oval("trim", 212, 330, 2.4)
    for x in (151, 239):
        arched_window(pen, x, 282, 12, 22, frame="wall")
    pen.form("flag", polygon([(192, 268), (210, 268), (210, 288), (201, 282), (192, 288)]), shade=2)
    pen.blob(
        "rock",
        [
            (0, 360, 0),
            (12, 350),
            (60, 352),
            (120, 355),
            (280, 355),
            (340, 351),
            (388, 350),
            (400, 360, 0),
        ],
    )
    if pen.is_night:
        pen.glow("glass.lit", 200, 240, 150, alpha=0.2)
    pen.anchor("top", 202, 192, size=150)
    pen.anchor("inside", 201, 354, size=40)


@draws(
    "palace",
    box=(440, 280),
    height_m=28,
    slots={
        "wall": "#f0dfbd",
        "roof": "#4f8f86",
        "trim": "#fbf5e6",
        "gold": "#e0b34c",
        "glass": "#8fbfd6",
        "door": "#8a5a38",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("royal palace", "versailles", "kremlin"),
    tags=("royal", "town"),
    shadow=(14, 426),
    is_lit_at_night=True,
)
def palace(pen: Pen) -> None:
    """Draw a baroque palace with three domes and gilded details."""
    for x in (20, 290):
        pen.form("wall", rectangle(x, 142, 130, 134), shade=4, light=2)
        pen.box("trim", x - 4, 136, 138, 8, rounding=1)
        pen.box("trim", x, 206, 130, 4)
        for k in range(4):
            arched_window(pen, x + 12 + k * 30, 156, 16, 38)
            arched_window(pen, x + 12 + k * 30, 222, 16, 40)
        for k in range(9):
            pen.box("trim", x + 4 + k * 15, 126, 4, 11)
        pen.box("trim", x - 2, 122, 134, 5)
        snow(pen, [(x - 2, 123), (x + 132, 123)], depth=6)
    for x in (56, 384):
        pen.form("wall", rectangle(x - 36, 104, 72, 172), shade=4, light=3)
        pen.box("trim", x - 40, 98, 80, 8, rounding=1)
        dome = smooth(
            [
                (x - 32, 98, 0.1),
                (x - 34, 76),
                (x - 16, 54),
                (x, 46),
                (x + 16, 54),
                (x + 34, 76),
                (x + 32, 98, 0.1),
            ]
        )
        pen.form("roof", dome, shade=5, light=4)
        snow(pen, [(x - 28, 68), (x, 46), (x + 28, 68)], depth=6)
        pen.line("gold", [(x, 46), (x, 26)], 3)
        pen.oval("gold", x, 26, 4)
        for y in (120, 184, 226):
            arched_window(pen, x - 22, y, 17, 40 if y != 184 else 30)
            arched_window(pen, x + 6, y, 17, 40 if y != 184 else 30)
    pen.form("wall", rectangle(150, 118, 140, 158), shade=5, light=3)
    pediment = polygon([(220, 74), (300, 118), (140, 118)])
    pen.form("wall.light", rectangle(176, 74, 88, 36), shade=3)
    big = smooth(
        [(170, 80, 0.1), (166, 52), (190, 26), (220, 16), (250, 26), (274, 52), (270, 80, 0.1)]
    )
    pen.form("roof", big, shade=7, light=5)
    with pen.inside(big):
        for dx in (-24, 0, 24):
            pen.line("gold", [(220, 14), (220 + dx * 1.4, 46), (220 + dx * 1.5, 84)], 2)
    snow(pen, [(178, 44), (220, 16), (262, 44)], depth=7)
    pen.line("gold", [(220, 16), (220, 4)], 3.4)
    pen.oval("gold", 220, 5, 4.4)
    pen.form("trim", pediment, shade=4, light=3)
    pen.oval("gold", 220, 102, 9)
    snow(pen, [(142, 116), (220, 74), (298, 116)], depth=7)
    pen.box("trim", 140, 116, 160, 9)
    for k in range(4):
        arched_window(pen, 170 + k * 28, 136, 16, 44)
    for k in range(5):
        column(pen, "trim", 152 + k * 31.4, 126, 10, 80)
    pen.box("trim", 146, 204, 148, 8)
    for x in (162, 252):
        arched_window(pen, x, 222, 22, 42)
    door(pen, 202, 220, 36, 56, is_arched=True)
    pen.box("trim.shade", 190, 271, 60, 6, rounding=1)
    pen.box("trim", 180, 275, 80, 5, rounding=1)
    pen.anchor("top", 220, 20, size=80)
    pen.anchor("inside", 220, 274, size=60)


@draws(
    "tower",
    box=(170, 380),
    height_m=30,
    variants=("closed", "window", "ruined"),
    slots={
        "wall": "#bdb4a8",
        "roof": "#a8503f",
        "flag": "#3f6fb0",
        "door": "#7a5238",
        "glass": "#6a7f98",
        "trim": "#e0b34c",
        "leaf": "#5f8f4a",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("watchtower", "stone tower", "medieval tower", "turret", "wizard tower"),
    tags=("fantasy",),
    shadow=(26, 146),
    is_lit_at_night=True,
)
def tower(pen: Pen) -> None:
    """Draw a lone round stone tower with a pointed roof, ivy and a flag; or what is left of it."""
    if pen.variant == "ruined":
        _ruined_tower(pen)
        return
    body = polygon([(48, 140), (122, 140), (134, 376), (36, 376)])
    pen.fill("wall", body)
    with pen.inside(body):
        pen.poly("wall.light", [(40, 140), (62, 140), (54, 380), (30, 380)])
        pen.poly("wall.shade", [(98, 140), (140, 140), (140, 380), (104, 380)])
        pen.poly("wall.deep", [(114, 140), (140, 140), (140, 380), (124, 380)], alpha=0.5)
    bricks(pen, body, "wall", row=12, wide=22, share=0.3)
    pen.form(
        "wall",
        polygon([(34, 104), (136, 104), (136, 130), (122, 150), (48, 150), (34, 130)]),
        shade=5,
        light=3,
    )
    for k in range(6):
        pen.box("wall.deep", 42 + k * 16, 138, 6, 9, rounding=2)
    for x in (52, 80, 108):
        arched_window(pen, x - 4, 110, 13, 22, frame="wall")
    pen.line("trim", [(85, 20), (85, 4)], 2.4)
    flag(pen, "flag", 86, 4, width=32, height=15)
    cone = smooth([(22, 106, 0.1), (85, 16, 0), (148, 106, 0.1), (85, 114)])
    pen.fill("roof", cone)
    with pen.inside(cone):
        pen.poly("roof.light", [(85, 14), (10, 120), (48, 120)])
        pen.poly("roof.shade", [(85, 14), (106, 120), (160, 120)])
        for k in range(6):
            pen.line("roof.shade", [(20, 40 + k * 14), (85, 46 + k * 14), (150, 40 + k * 14)], 1.4)
    snow(pen, [(34, 88), (85, 18), (136, 88)], depth=8)
    if pen.variant == "window":
        pen.fill("wall.light", arched(54, 176, 62, 80))
        pen.fill("#3a3340", arched(59, 182, 52, 72))
        pen.box("wall.deep", 50, 254, 70, 7, rounding=2)
    else:
        for x, y in ((92, 190), (64, 250)):
            arched_window(pen, x, y, 15, 30, frame="wall")
    pen.fill("wall.deep", arched(64, 312, 44, 64))
    door(pen, 69, 318, 34, 58, is_arched=True, frame="wall")
    for x, y, r in (
        (40, 366, 12),
        (46, 344, 10),
        (44, 322, 8),
        (52, 300, 6),
        (124, 368, 12),
        (122, 350, 8),
    ):
        pen.oval("leaf.shade", x, y + 2, r, r * 0.9)
        pen.oval("leaf", x - 1, y, r * 0.86, r * 0.76)
    if pen.is_night:
        pen.glow("glass.lit", 85, 122, 60, alpha=0.35)
    pen.anchor("top", 85, 20, size=40)
    is_open = pen.variant == "window"
    pen.anchor("inside", 85, 254 if is_open else 374, size=48 if is_open else 34)


def _ruined_tower(pen: Pen) -> None:
    """Draw a tower that has lost its roof and half of its wall; ivy grows on it."""
    far = [(46, 118), (60, 92), (78, 104), (94, 86), (112, 112), (124, 150), (126, 200), (46, 200)]
    pen.poly("wall.deep", far, rounding=2)
    body = polygon(
        [
            (40, 96),
            (52, 70),
            (60, 88),
            (68, 84),
            (70, 118),
            (82, 136),
            (92, 130),
            (98, 160),
            (112, 172),
            (124, 166),
            (134, 376),
            (36, 376),
        ],
        rounding=2,
    )
    pen.fill("wall", body)
    with pen.inside(body):
        pen.poly("wall.light", [(38, 60), (60, 60), (54, 380), (30, 380)])
        pen.poly("wall.shade", [(98, 130), (140, 130), (140, 380), (104, 380)])
        pen.poly("wall.deep", [(114, 150), (140, 150), (140, 380), (124, 380)], alpha=0.5)
    bricks(pen, body, "wall", row=12, wide=22, share=0.36)
    pen.line("wall.light", [(52, 72, 0), (60, 89, 0), (68, 85, 0), (70, 118, 0), (82, 137, 0)], 3)
    pen.line("wall.light", [(82, 137, 0), (92, 131, 0), (98, 161, 0), (112, 173, 0)], 3)
    pen.fill("#3a3340", arched(52, 196, 18, 34))
    pen.poly("#3a3340", [(92, 236), (108, 230), (116, 250), (106, 276), (94, 262)], rounding=3)
    pen.edge("wall.light", arched(52, 196, 18, 34), 2.4)
    pen.fill("wall.deep", arched(62, 310, 48, 66))
    pen.fill("#2f2933", arched(67, 317, 38, 59))
    for x, y, w in ((10, 356, 26), (0, 366, 20), (128, 352, 30), (144, 362, 24), (116, 366, 18)):
        pen.form(
            "wall",
            polygon([(x, y + 4), (x + w * 0.8, y), (x + w, 378), (x + 2, 378)], rounding=3),
            shade=3,
            light=2,
        )
    for x, y, r in (
        (42, 366, 13),
        (46, 340, 11),
        (44, 312, 10),
        (50, 286, 9),
        (46, 262, 8),
        (48, 130, 8),
        (45, 112, 7),
        (124, 340, 10),
        (120, 318, 8),
        (118, 190, 9),
        (110, 178, 7),
    ):
        pen.oval("leaf.shade", x, y + 2, r, r * 0.9)
        pen.oval("leaf", x - 1, y, r * 0.86, r * 0.76)
    pen.anchor("top", 84, 128, size=70)
    pen.anchor("inside", 85, 374, size=34)


@draws(
    "clock tower",
    box=(150, 420),
    height_m=60,
    slots={
        "wall": "#d9bf8f",
        "roof": "#5f7f78",
        "gold": "#e0b34c",
        "face": "#fdf6e0",
        "glass": "#8fa8bc",
        "trim": "#f0e2c0",
    },
    recolour=("wall", "roof"),
    faces="front",
    aliases=("big ben", "bell tower", "campanile"),
    tags=("town",),
    shadow=(30, 122),
    is_lit_at_night=True,
)
def clock_tower(pen: Pen) -> None:
    """Draw a tall clock tower with a steep roof."""
    pen.form("wall", rectangle(38, 172, 74, 246), shade=5, light=3)
    pen.box("wall.deep", 98, 172, 14, 246, alpha=0.5)
    for k in range(4):
        for row in range(4):
            pen.fill("glass", arched(46 + k * 15, 194 + row * 50, 8, 34))
        pen.box("trim", 54 + k * 15, 180, 3, 222)
    for y in (184, 234, 284, 334):
        pen.box("trim", 36, y, 78, 4)
    pen.box("trim", 32, 402, 86, 16, rounding=1)
    pen.form("wall", rectangle(28, 96, 94, 80), shade=5, light=3)
    pen.box("trim", 24, 172, 102, 9, rounding=1)
    pen.box("trim", 24, 90, 102, 9, rounding=1)
    if pen.is_night:
        pen.glow("face.lit", 75, 135, 60, alpha=0.6)
    pen.oval("gold", 75, 135, 35)
    pen.oval("face.lit", 75, 135, 31)
    for k in range(12):
        with pen.turned(k * 30, 75, 135):
            pen.line("#2b2a35", [(75, 108), (75, 113)], 2)
    pen.line("#2b2a35", [(75, 135), (61, 124)], 3.6)
    pen.line("#2b2a35", [(75, 135), (90, 115)], 2.6)
    pen.oval("#2b2a35", 75, 135, 3.4)
    for x in (30, 112):
        pen.poly("gold", [(x, 90), (x + 4, 66), (x + 8, 90)])
    pen.form("roof", polygon([(34, 90), (48, 60), (102, 60), (116, 90)]), shade=4, light=3)
    pen.form("wall", rectangle(50, 42, 50, 20), shade=3, light=2)
    for k in range(4):
        pen.fill("glass.lit", arched(54 + k * 11.6, 45, 7, 16))
    spire = polygon([(75, 2), (104, 44), (46, 44)])
    pen.form("roof", spire, shade=4, light=3)
    pen.poly("roof.shade", [(75, 2), (104, 44), (80, 44)])
    snow(pen, [(48, 42), (75, 4), (102, 42)], depth=6)
    pen.oval("gold", 75, 4, 3.4)
    pen.anchor("top", 75, 4, size=30)
    pen.anchor("inside", 75, 416, size=30)


@draws(
    "stone bridge",
    box=(460, 180),
    height_m=8,
    slots={"stone": "#b5aca0", "water": "#6fa8c9"},
    recolour=("stone",),
    faces="front",
    aliases=("bridge", "arch bridge", "old bridge"),
    variants=("humped", "level"),
    tags=("river", "country"),
    shadow=(10, 450),
)
def stone_bridge(pen: Pen) -> None:
    """Draw a humped stone bridge with three arches over water or land, or a level one."""
    if pen.variant == "level":
        _viaduct(pen)
        return
    if "raised" not in pen.attributes:
        brook = smooth([(20, 178, 0.1), (60, 156), (230, 150), (400, 156), (440, 178, 0.1)])
        pen.form("water", brook, shade=3, light=2)
        for x, y, w in ((110, 166, 40), (220, 160, 50), (330, 168, 40)):
            pen.line("water.pale", [(x - w / 2, y), (x + w / 2, y)], 2, alpha=0.8)
    deck: list[Point] = [
        (2, 92, 0.1),
        (110, 54),
        (230, 36),
        (350, 54),
        (458, 92, 0.1),
        (458, 178, 0),
        (430, 178, 0),
    ]
    arches: list[Point] = [
        (394, 178, 0),
        (388, 136, 0.6),
        (352, 108),
        (318, 136, 0.6),
        (312, 178, 0),
        (290, 178, 0),
        (282, 124, 0.6),
        (230, 84),
        (178, 124, 0.6),
        (170, 178, 0),
        (148, 178, 0),
        (142, 136, 0.6),
        (108, 108),
        (72, 136, 0.6),
        (66, 178, 0),
    ]
    body = smooth([*deck, *arches, (2, 178, 0)])
    pen.form("stone", body, shade=6, light=4)
    bricks(pen, body, "stone", row=12, wide=22, share=0.34)
    for pts in (arches[0:5], arches[5:10], arches[10:15]):
        pen.line("stone.light", list(pts), 6)
        pen.line("stone.shade", [(p[0], p[1] + 5, p[2] if len(p) == 3 else 1.0) for p in pts], 2.4)
    pen.line("stone.light", [(2, 80), (110, 42), (230, 24), (350, 42), (458, 80)], 9)
    pen.line("stone.shade", [(2, 88), (110, 50), (230, 32), (350, 50), (458, 88)], 3)
    for x, y in ((8, 74), (110, 36), (230, 18), (350, 36), (452, 74)):
        pen.form("stone", rectangle(x - 8, y - 6, 16, 24, rounding=2), shade=3, light=2)
    snow(pen, [(2, 74), (110, 36), (230, 18), (350, 36), (458, 74)], depth=6)
    pen.anchor("top", 230, 26, size=260)
    pen.anchor("seat", 230, 26, size=200)
    pen.anchor("inside", 230, 176, size=90)


def _viaduct(pen: Pen) -> None:
    """Draw a level bridge on five tall arches."""
    outline: list[Point] = [(2, 44, 0), (458, 44, 0), (458, 178, 0)]
    arches: list[list[Point]] = []
    for k in range(4, -1, -1):
        x = 54 + 88 * k
        arch: list[Point] = [
            (x + 30, 178, 0),
            (x + 30, 104, 0.5),
            (x, 70),
            (x - 30, 104, 0.5),
            (x - 30, 178, 0),
        ]
        arches.append(arch)
        outline += arch
    body = smooth([*outline, (2, 178, 0)])
    pen.form("stone", body, shade=6, light=4)
    bricks(pen, body, "stone", row=12, wide=22, share=0.3)
    for arch in arches:
        pen.line("stone.light", arch, 5)
        pen.line("stone.shade", [(p[0], p[1] + 4) for p in arch], 2)
    pen.form("stone.light", rectangle(0, 34, 460, 12, rounding=2), shade=3, light=2)
    pen.line("stone.shade", [(0, 50), (460, 50)], 3)
    snow(pen, [(2, 34), (458, 34)], depth=6)
    pen.anchor("top", 230, 36, size=440)
    pen.anchor("seat", 230, 36, size=300)
    pen.anchor("inside", 230, 176, size=90)


@draws(
    "suspension bridge",
    box=(520, 220),
    height_m=70,
    slots={"steel": "#c8523f", "deck": "#5a6070", "pier": "#a59d94", "lamp": "#fdeeb5"},
    faces="front",
    aliases=("golden gate bridge", "cable bridge", "big bridge", "brooklyn bridge"),
    tags=("river", "sea", "town"),
    shadow=(120, 400),
    is_lit_at_night=True,
)
def suspension_bridge(pen: Pen) -> None:
    """Draw a suspension bridge with two towers and cables."""
    cable: list[Point] = [
        (2, 146),
        (60, 106),
        (126, 20, 0.1),
        (180, 92),
        (260, 128),
        (340, 92),
        (394, 20, 0.1),
        (460, 106),
        (518, 146),
    ]
    for k in range(33):
        x = 12 + k * 15.5
        if abs(x - 126) < 9 or abs(x - 394) < 9:
            continue
        d = min(abs(x - 126), abs(x - 394))
        if 126 < x < 394:
            y = 128 - 108 * ((abs(x - 260) / 134) ** 1.9)
        else:
            y = 20 + 126 * (d / 124) ** 0.9
        pen.line("steel.light", [(x, min(y + 4, 148)), (x, 150)], 1.2)
    for x in (126, 394):
        pen.form(
            "pier",
            polygon([(x - 26, 196), (x + 26, 196), (x + 32, 218), (x - 32, 218)], rounding=3),
            shade=4,
            light=3,
        )
        for dx in (-13, 13):
            pen.form(
                "steel",
                polygon([(x + dx - 5, 16), (x + dx + 5, 16), (x + dx + 7, 200), (x + dx - 7, 200)]),
                shade=3,
                light=2,
            )
        for y in (22, 62, 104, 172):
            pen.box("steel.shade", x - 14, y, 28, 9)
    pen.line("steel", cable, 4)
    pen.form("deck", rectangle(0, 148, 520, 12, rounding=1), shade=3, light=2)
    pen.box("steel", 0, 144, 520, 4)
    for k in range(26):
        pen.line("steel.shade", [(k * 20, 160), (k * 20 + 10, 168), (k * 20 + 20, 160)], 1.8)
    pen.box("steel", 0, 167, 520, 3)
    for x in (126, 394):
        for dx in (-13, 13):
            pen.form(
                "steel",
                polygon(
                    [(x + dx - 4, 16), (x + dx + 4, 16), (x + dx + 4.6, 146), (x + dx - 4.6, 146)]
                ),
                shade=0,
                light=2,
            )
        pen.box("steel", x - 19, 10, 38, 8, rounding=2)
    if pen.is_night:
        for k in range(9):
            pen.oval("lamp.lit", 26 + k * 58, 140, 3)
            pen.glow("lamp.lit", 26 + k * 58, 140, 16, alpha=0.6)
    pen.anchor("top", 260, 146, size=360)
    pen.anchor("seat", 260, 146, size=200)


@draws(
    "wooden bridge",
    box=(360, 150),
    height_m=3,
    slots={"wood": "#a8703f", "rail": "#b8423a"},
    recolour=("rail", "wood"),
    faces="front",
    aliases=("garden bridge", "japanese bridge", "pier", "dock", "jetty"),
    tags=("garden", "river"),
    shadow=(10, 350),
)
def wooden_bridge(pen: Pen) -> None:
    """Draw an arched wooden garden bridge with railings."""

    def height(x: float) -> float:
        return 62 + 56 * ((x - 180) / 176) ** 2

    xs = [4.0 + k * 44 for k in range(9)]
    for x in xs:
        pen.line("rail.shade", [(x, height(x) - 46), (x, height(x) - 6)], 5)
    pen.line("rail.shade", [(x, height(x) - 44) for x in xs], 4)
    under = smooth(
        [
            *[(x, height(x) + 10) for x in xs],
            (356, 148, 0),
            (330, 148, 0),
            (260, 104),
            (180, 92),
            (100, 104),
            (30, 148, 0),
            (4, 148, 0),
        ]
    )
    pen.form("wood.shade", under, shade=5)
    pen.anchor("top", 180, 62, size=240)
    pen.anchor("seat", 180, 62, size=160)
    with pen.in_front():
        for k in range(29):
            x = 6 + k * 12.4
            pen.form(
                "wood", rectangle(x - 5.6, height(x) - 4, 11.4, 13, rounding=2), shade=3, light=2
            )
        for x in xs:
            pen.form(
                "rail",
                rectangle(x - 4 if x > 8 else 0, height(x) - 40, 8, 52, rounding=2),
                shade=2,
                light=2,
            )
        pen.line("rail", [(x, height(x) - 36) for x in xs], 6)
        pen.line("rail.light", [(x, height(x) - 38) for x in xs], 1.8)
        pen.line("rail", [(x, height(x) - 16) for x in xs], 4)


@draws(
    "pyramid",
    box=(360, 210),
    height_m=130,
    slots={"stone": "#e3bd7c"},
    faces="front",
    aliases=("great pyramid", "egyptian pyramid"),
    tags=("desert", "ancient"),
    shadow=(6, 354),
)
def pyramid(pen: Pen) -> None:
    """Draw an Egyptian pyramid with a lit and a shaded side and courses of stone."""
    left = polygon([(196, 4), (236, 206), (2, 206)])
    right = polygon([(196, 4), (358, 206), (236, 206)])
    pen.fill("stone", left)
    pen.fill("stone.shade", right)
    pen.poly("stone.deep", [(196, 4), (358, 206), (300, 206)], alpha=0.3)
    with pen.inside(left):
        for k in range(1, 16):
            y = 4 + k * 12.8
            pen.line("stone.shade", [(0, y), (240, y)], 1.3)
        if pen.detail:
            dice = pen.dice.child("blocks")
            for k in range(3, 16):
                for n in range(7):
                    x = 196 - k * 12.2 + dice.between(0, 1) * k * 14.6
                    pen.line("stone.shade", [(x, k * 12.8 - 8), (x, 4 + k * 12.8)], 1.2)
                    if n % 3 == 0:
                        pen.box("stone.light", x, k * 12.8 - 8, 14, 11, alpha=0.7)
        pen.poly("stone.light", [(196, 4), (2, 206), (34, 206)], alpha=0.6)
    with pen.inside(right):
        for k in range(1, 16):
            y = 4 + k * 12.8
            pen.line("stone.deep", [(190, y), (360, y)], 1.2, alpha=0.6)
    pen.poly("stone.deep", [(108, 206), (114, 184), (136, 184), (142, 206)])
    pen.poly("stone.line", [(114, 206), (118, 188), (132, 188), (136, 206)])
    snow(pen, [(150, 52), (196, 4), (238, 56)], depth=9)
    pen.anchor("top", 196, 6, size=30)
    pen.anchor("inside", 125, 204, size=20)


@draws(
    "step pyramid",
    box=(360, 220),
    height_m=30,
    slots={"stone": "#b9b09a", "leaf": "#5f8f4a", "inside": "#4a4048"},
    recolour=("stone",),
    faces="front",
    aliases=(
        "mayan pyramid",
        "aztec pyramid",
        "mayan temple",
        "aztec temple",
        "ziggurat",
        "inca temple",
    ),
    tags=("jungle", "ancient"),
    shadow=(6, 354),
)
def step_pyramid(pen: Pen) -> None:
    """Draw a Mayan step pyramid with a stair and a temple on top."""
    pen.form("stone", polygon([(140, 20), (220, 20), (226, 62), (134, 62)]), shade=4, light=2)
    pen.box("stone.light", 132, 14, 96, 9, rounding=2)
    for x in (148, 172, 196):
        pen.box("inside", x, 34, 15, 28)
    for k in range(6):
        y = 62 + k * 26
        inset = 108 - k * 21
        step = polygon(
            [(inset + 6, y), (360 - inset - 6, y), (360 - inset, y + 26), (inset, y + 26)]
        )
        pen.form("stone", step, shade=4, light=3)
        bricks(pen, step, "stone", row=9, wide=18, share=0.22)
        pen.box("stone.light", inset + 4, y, 360 - 2 * inset - 8, 4)
        snow(pen, [(inset + 4, y), (152, y)], depth=5)
        snow(pen, [(208, y), (356 - inset, y)], depth=5)
    stair = polygon([(154, 62), (206, 62), (224, 218), (136, 218)])
    pen.fill("stone.light", stair)
    with pen.inside(stair):
        for k in range(20):
            pen.box("stone.shade", 130, 66 + k * 8, 100, 3)
    for a, b in (((152, 62), (134, 218)), ((208, 62), (226, 218))):
        pen.line("stone.shade", [a, b], 7)
    for x, y, r in ((24, 210, 14), (52, 206, 10), (330, 210, 14), (100, 214, 8), (296, 184, 8)):
        pen.oval("leaf.shade", x, y + 2, r, r * 0.7)
        pen.oval("leaf", x, y, r * 0.84, r * 0.58)
    pen.anchor("top", 180, 16, size=60)
    pen.anchor("inside", 180, 60, size=20)


@draws(
    "sphinx",
    box=(340, 200),
    height_m=20,
    slots={"stone": "#dcb678", "cloth": "#c9a05c"},
    aliases=("great sphinx",),
    tags=("desert", "ancient"),
    shadow=(6, 334),
)
def sphinx(pen: Pen) -> None:
    """Draw the Sphinx lying with its paws stretched out."""
    pen.form(
        "stone.shade",
        smooth([(180, 160, 0.3), (300, 150), (334, 160), (336, 182, 0.3), (180, 184, 0.2)]),
        shade=3,
    )
    body = smooth(
        [
            (14, 196, 0.2),
            (8, 150),
            (30, 112),
            (90, 96),
            (170, 100),
            (214, 92),
            (246, 120),
            (248, 196, 0.2),
        ]
    )
    pen.form("stone", body, shade=9, light=5)
    pen.form(
        "stone",
        smooth([(20, 196, 0.2), (30, 150), (66, 132), (100, 150), (112, 196, 0.2)]),
        shade=6,
        light=3,
    )
    pen.form(
        "stone",
        smooth([(196, 170, 0.3), (290, 164), (326, 168), (332, 196, 0.3), (196, 198, 0.2)]),
        shade=5,
        light=4,
    )
    for x in (306, 316):
        pen.line("stone.deep", [(x, 174), (x + 4, 194)], 2)
    cloth = smooth(
        [
            (196, 130, 0.2),
            (186, 92),
            (194, 44),
            (222, 16),
            (252, 18),
            (272, 40),
            (276, 66, 0.3),
            (250, 84),
            (252, 140, 0.2),
            (226, 150),
        ]
    )
    pen.form("cloth", cloth, shade=6, light=4)
    for k in range(6):
        pen.line("stone.shade", [(192, 62 + k * 13), (218, 66 + k * 13), (236, 78 + k * 11)], 2.4)
    face = smooth(
        [
            (240, 46, 0.4),
            (268, 40),
            (280, 54),
            (280, 68),
            (286, 78),
            (279, 84),
            (278, 96),
            (266, 108),
            (248, 102),
            (238, 80),
        ]
    )
    pen.form("stone", face, shade=5, light=3)
    pen.blob("stone.deep", [(262, 63), (269, 60), (276, 63), (269, 66)])
    pen.line("stone.deep", [(259, 56), (268, 53), (277, 56)], 2)
    pen.line("stone.deep", [(266, 92), (273, 93), (278, 91)], 2)
    pen.line("stone.deep", [(40, 196), (46, 168), (66, 158)], 2)
    pen.form(
        "stone.shade",
        smooth([(4, 198, 0.2), (0, 182), (26, 178), (40, 190), (34, 198, 0.2)]),
        shade=0,
    )
    pen.anchor("top", 230, 18, size=50)
    pen.anchor("seat", 120, 98, size=120)
    pen.anchor("back", 120, 98, size=120)


@draws(
    "lattice tower",
    box=(240, 420),
    height_m=300,
    slots={"iron": "#8a6a52", "lamp": "#ffe08a"},
    faces="front",
    aliases=("eiffel tower", "tour eiffel", "tokyo tower"),
    tags=("town", "city"),
    shadow=(10, 230),
    is_lit_at_night=True,
)
def lattice_tower(pen: Pen) -> None:
    """Draw the iron tower of Paris with its three platforms and great arch."""
    if pen.is_night:
        pen.glow("lamp.lit", 120, 240, 190, alpha=0.4)

    def half(y: float) -> float:
        """Half the width of the tower at height y."""
        t = (418 - y) / 400
        return 110 * (1 - t) ** 2.5 + 3.5

    def leg(y: float) -> float:
        """Width of one leg at height y."""
        return min(half(y), 6 + half(y) * 0.36)

    heights = [418.0, 390, 362, 334, 306, 270, 238, 206, 168, 130, 92, 60, 30]
    light = ".lit" if pen.is_night else ""
    tone = f"iron{light}" if not pen.is_night else "iron.light"
    inner = polygon(
        [*[(120 - half(y), y) for y in heights], *[(120 + half(y), y) for y in reversed(heights)]]
    )
    with pen.inside(inner):
        pen.box("iron.deep", 60, 20, 120, 180, alpha=0.45)
    for s in (-1, 1):
        for i, y in enumerate(heights[:-1]):
            up = heights[i + 1]
            a, b = 120 + s * half(y), 120 + s * (half(y) - leg(y))
            c, d = 120 + s * half(up), 120 + s * (half(up) - leg(up))
            pen.poly("iron.deep", [(a, y), (b, y), (d, up), (c, up)], alpha=0.5)
            pen.line(tone, [(a, y), (d, up)], 2)
            pen.line(tone, [(b, y), (c, up)], 2)
            pen.line(tone, [(a, y), (b, y)], 1.6)
        for edge in (0, 1):
            pen.line(
                tone if s < 0 else "iron.shade" if not pen.is_night else tone,
                [(120 + s * (half(y) - edge * leg(y)), y) for y in heights],
                4 - edge,
            )
    pen.line(tone, [(120, 206), (120, 14)], 3)
    arch = smooth(
        [
            (120 - half(400) + leg(400), 408, 0.1),
            (66, 352),
            (120, 322),
            (174, 352),
            (120 + half(400) - leg(400), 408, 0.1),
            (176, 366, 0.6),
            (120, 336),
            (64, 366, 0.6),
        ]
    )
    pen.fill("iron.light", arch)
    pen.edge("iron.shade", arch, 1.4)
    for y, w, h in ((300, half(300) + 10, 14), (200, half(200) + 8, 10), (58, 11, 7)):
        pen.form("iron", rectangle(120 - w, y, 2 * w, h, rounding=2), shade=3, light=3)
        n = int(w // 5)
        for k in range(n):
            x = 120 - w + 4 + k * (2 * w - 8) / max(1, n - 1)
            pen.box("lamp.lit" if pen.is_night else "iron.deep", x - 1.4, y + h * 0.4, 2.8, h * 0.4)
    for s in (-1, 1):
        x = 120 + s * (half(414) - leg(414) / 2)
        pen.form("iron", rectangle(x - 27, 408, 54, 10, rounding=2), shade=3, light=2)
    pen.form(
        "iron",
        smooth([(111, 58, 0.2), (113, 44), (120, 38), (127, 44), (129, 58, 0.2)]),
        shade=2,
        light=1,
    )
    pen.line("iron", [(120, 40), (120, 4)], 2.6)
    if pen.is_night:
        pen.glow("lamp.raw", 120, 40, 26, alpha=0.9)
    pen.anchor("top", 120, 40, size=20)
    pen.anchor("inside", 120, 416, size=90)


@draws(
    "triumphal arch",
    box=(280, 250),
    height_m=50,
    slots={"stone": "#e0d3b8", "inside": "#b8a88c", "gold": "#d9ae4b"},
    faces="front",
    aliases=("arch", "roman arch", "arc de triomphe", "archway"),
    tags=("town", "ancient"),
    shadow=(10, 270),
)
def triumphal_arch(pen: Pen) -> None:
    """Draw a triumphal arch with reliefs."""
    opening = arched(96, 96, 88, 152)
    body = rectangle(22, 44, 236, 204)
    side = smooth(
        [
            (96, 248, 0),
            (96, 140, 0.4),
            (112, 108),
            (140, 92),
            (150, 96, 0.2),
            (122, 116),
            (112, 142, 0.4),
            (112, 248, 0),
        ]
    )
    pen.fill("inside.shade", side)
    pen.fill("stone", body.plus(opening))
    pen.edge("stone.light", opening, 6)
    pen.edge("stone.shade", arched(91, 91, 98, 160), 2)
    for x in (22, 198):
        pen.box("stone.light", x, 44, 5, 204)
        pen.box("stone.shade", x + 52, 44, 8, 204)
        pen.form("stone.shade", rectangle(x + 12, 146, 36, 68, rounding=2), shade=3)
        pen.form(
            "stone.light",
            smooth(
                [
                    (x + 20, 210, 0.2),
                    (x + 22, 180),
                    (x + 20, 166),
                    (x + 30, 152),
                    (x + 40, 166),
                    (x + 38, 180),
                    (x + 40, 210, 0.2),
                ]
            ),
            shade=3,
        )
        pen.box("stone.light", x - 4, 218, 68, 8)
        pen.box("stone", x - 6, 226, 72, 22)
        pen.box("stone.shade", x - 6, 240, 72, 8)
        pen.form("stone.shade", rectangle(x + 10, 98, 40, 28, rounding=2), shade=2)
        for k in range(4):
            pen.form(
                "stone.light",
                smooth(
                    [
                        (x + 13 + k * 9, 124, 0.2),
                        (x + 14 + k * 9, 108),
                        (x + 18 + k * 9, 103),
                        (x + 21 + k * 9, 110),
                        (x + 22 + k * 9, 124, 0.2),
                    ]
                ),
                shade=0,
            )
    pen.form("stone", rectangle(12, 80, 256, 11, rounding=1), shade=3, light=3)
    pen.form("stone", rectangle(12, 34, 256, 12, rounding=1), shade=3, light=3)
    pen.form("stone", rectangle(22, 10, 236, 26, rounding=1), shade=4, light=3)
    for k in range(11):
        pen.oval("stone.shade", 38 + k * 20.4, 23, 6)
        pen.box("stone.shade", 30 + k * 22, 52, 12, 22)
    pen.form("stone.light", polygon([(130, 86), (150, 86), (146, 112), (134, 112)]), shade=2)
    snow(pen, [(22, 11), (258, 11)], depth=7)
    pen.anchor("top", 140, 12, size=180)
    pen.anchor("inside", 140, 246, size=80)


@draws(
    "colosseum",
    box=(400, 210),
    height_m=48,
    slots={"stone": "#dcc09a", "inside": "#6a5248"},
    recolour=("stone",),
    faces="front",
    aliases=("coliseum", "amphitheater", "amphitheatre", "roman arena"),
    tags=("town", "ancient"),
    shadow=(14, 386),
    is_lit_at_night=True,
)
def colosseum(pen: Pen) -> None:
    """Draw the Roman amphitheatre with its broken outer wall."""
    pen.form("inside", ellipse(200, 70, 176, 32), shade=0)
    pen.form(
        "stone.shade",
        smooth(
            [
                (28, 90, 0.1),
                (40, 56),
                (130, 40),
                (220, 42),
                (320, 56),
                (372, 92, 0.1),
                (372, 60),
                (330, 30),
                (200, 16),
                (70, 28),
                (28, 60),
            ]
        ),
        shade=4,
    )
    wall = smooth(
        [
            (12, 66, 0.1),
            (60, 34, 0.3),
            (120, 20),
            (200, 14, 0.2),
            (232, 18, 0.1),
            (240, 40, 0.1),
            (262, 46, 0.1),
            (268, 66, 0.1),
            (300, 76, 0.1),
            (340, 84),
            (386, 78, 0.1),
            (392, 176, 0.2),
            (320, 198),
            (200, 206),
            (80, 198),
            (8, 176, 0.2),
        ]
    )
    pen.form("stone", wall, shade=6, light=4)
    with pen.inside(wall):
        for row, (y, h) in enumerate(((54, 30), (98, 32), (146, 36))):
            pen.line("stone.light", [(6, y - 2), (200, y + 10), (394, y - 2)], 4)
            pen.line("stone.shade", [(6, y + 2), (200, y + 14), (394, y + 2)], 2)
            for k in range(15):
                t = (k - 7) / 7
                x = 200 + 188 * (t - 0.16 * t * abs(t))
                w = 17 - 7 * abs(t)
                dip = 12 * (1 - t * t)
                if row == 0 and k > 8:
                    continue
                pen.fill(
                    "inside.lit" if pen.is_night else "inside",
                    arched(x - w / 2, y + dip + 2, w, h - 2),
                )
        for k in range(12):
            t = (k - 5.5) / 6
            x = 200 + 184 * (t - 0.16 * t * abs(t))
            if x < 236:
                pen.box("inside", x - 3, 36 + 0 * t + 8 * (1 - t * t) - 8 + abs(t) * 10, 6, 9)
        pen.poly("#33285c.raw", [(290, 0), (400, 0), (400, 210), (310, 210)], alpha=0.14)
    pen.anchor("top", 180, 18, size=140)
    pen.anchor("inside", 200, 200, size=60)


@draws(
    "ruin",
    box=(320, 200),
    height_m=7,
    slots={"stone": "#d9cfba", "leaf": "#5f8f4a"},
    recolour=("stone",),
    faces="front",
    aliases=("ancient ruin", "roman ruin", "greek ruin", "temple ruin"),
    tags=("ancient", "country"),
    shadow=(10, 310),
)
def ruin(pen: Pen) -> None:
    """Draw an ancient ruin: standing and broken columns, a fallen drum, ivy."""
    pen.form("stone.shade", rectangle(20, 178, 280, 18, rounding=2), shade=4, light=2)
    pen.form("stone", rectangle(34, 166, 252, 14, rounding=2), shade=3, light=2)
    column(pen, "stone", 48, 40, 24, 126)
    column(pen, "stone", 100, 40, 24, 126)
    pen.form(
        "stone", polygon([(38, 14), (136, 14), (144, 24), (138, 40), (38, 40)]), shade=4, light=3
    )
    for k in range(4):
        pen.box("stone.shade", 46 + k * 23, 20, 11, 13)
    for x, top in ((162, 96), (262, 64)):
        shaft = polygon(
            [
                (x + 3, 166),
                (x + 3, top + 8),
                (x + 9, top),
                (x + 15, top + 10),
                (x + 22, top + 4),
                (x + 22, 166),
            ]
        )
        pen.form("stone", shaft, shade=3, light=2)
        pen.box("stone.shade", x + 14, top + 14, 8, 150 - top)
        pen.box("stone", x - 2, 158, 28, 8)
    for x in (54, 62, 106, 114, 170, 268):
        pen.line("stone.shade", [(x, 74 if x < 130 else 112), (x, 152)], 1.4)
    drum = smooth([(196, 150, 0.4), (232, 144, 0.4), (238, 166), (232, 184, 0.4), (196, 188, 0.4)])
    pen.form("stone", drum, shade=4, light=3)
    pen.form("stone.light", ellipse(197, 169, 10, 19), shade=2)
    pen.edge("stone.shade", ellipse(197, 169, 5, 11), 1.6)
    pen.form(
        "stone", polygon([(10, 196), (16, 172), (40, 176), (44, 196)], rounding=4), shade=3, light=2
    )
    pen.form(
        "stone",
        polygon([(288, 196), (292, 178), (312, 182), (316, 196)], rounding=3),
        shade=3,
        light=2,
    )
    for x, y, r in (
        (132, 42, 10),
        (138, 56, 8),
        (134, 70, 6),
        (60, 44, 8),
        (270, 74, 9),
        (266, 88, 7),
        (272, 98, 5),
        (30, 188, 10),
        (150, 190, 9),
        (250, 190, 9),
    ):
        pen.oval("leaf.shade", x, y + 2, r, r * 0.8)
        pen.oval("leaf", x - 1, y, r * 0.84, r * 0.64)
    snow(pen, [(38, 14), (136, 14)], depth=7)
    pen.anchor("top", 88, 16, size=80)
    pen.anchor("seat", 216, 146, size=50)
    pen.anchor("inside", 150, 178, size=100)


@draws(
    "stone circle",
    box=(380, 180),
    height_m=6,
    slots={"stone": "#a5a29c", "moss": "#7a9a58"},
    recolour=("stone",),
    faces="front",
    aliases=("stonehenge", "standing stones", "megalith"),
    tags=("ancient", "field"),
    shadow=(10, 370),
)
def stone_circle(pen: Pen) -> None:
    """Draw a ring of standing stones, some still with lintels."""

    def stone(x: float, y: float, w: float, h: float, tone: str = "stone") -> Outline:
        outline = smooth(
            [
                (x + w * 0.08, y + h, 0.1),
                (x, y + h * 0.4, 0.5),
                (x + w * 0.12, y + 2, 0.3),
                (x + w * 0.86, y, 0.3),
                (x + w, y + h * 0.45, 0.5),
                (x + w * 0.94, y + h, 0.1),
            ]
        )
        pen.form(tone, outline, shade=5, light=4)
        return outline

    def lintel(x: float, y: float, w: float, h: float, tone: str = "stone") -> None:
        pen.form(
            tone,
            smooth(
                [
                    (x, y + 2, 0.2),
                    (x + w * 0.5, y - 2),
                    (x + w, y + 1, 0.2),
                    (x + w - 2, y + h, 0.2),
                    (x + 2, y + h, 0.2),
                ]
            ),
            shade=4,
            light=3,
        )
        snow(pen, [(x, y), (x + w, y)], depth=6)

    for x in (108, 150, 192, 234):
        stone(x, 52, 22, 106, "stone.shade")
    lintel(102, 38, 80, 15, "stone.shade")
    lintel(188, 38, 76, 15, "stone.shade")
    for x, y, w, h in ((16, 70, 34, 92), (72, 44, 36, 122), (136, 42, 34, 126)):
        stone(x, y, w, h)
    lintel(62, 20, 118, 24)
    for x, y, w, h in ((222, 48, 34, 120), (286, 50, 36, 114), (338, 84, 30, 78)):
        stone(x, y, w, h)
    lintel(212, 26, 122, 24)
    pen.form(
        "stone",
        smooth([(176, 172, 0.2), (180, 156), (200, 150), (226, 154), (234, 172, 0.2)]),
        shade=4,
        light=3,
    )
    for x, y in ((30, 164), (90, 168), (150, 170), (206, 174), (240, 170), (304, 167), (352, 164)):
        pen.blob(
            "moss",
            [
                (x - 22, y + 6, 0.1),
                (x - 12, y - 3),
                (x - 2, y + 1),
                (x + 8, y - 5),
                (x + 22, y + 6, 0.1),
            ],
        )
    pen.anchor("top", 120, 22, size=80)
    pen.anchor("inside", 190, 172, size=100)


@draws(
    "skyline",
    box=(520, 240),
    height_m=150,
    slots={
        "wall": "#7f9ab8",
        "second": "#9fb3c8",
        "third": "#6b83a6",
        "glass": "#c9e2ee",
        "lamp": "#ffe08a",
    },
    faces="front",
    aliases=("city skyline",),
    tags=("city",),
    shadow=(10, 510),
    is_lit_at_night=True,
)
def skyline(pen: Pen) -> None:
    """Draw a row of towers of a big city."""
    towers = (
        (4, 120, 54, "second", 0),
        (50, 70, 50, "third", 1),
        (94, 104, 62, "wall", 0),
        (146, 36, 48, "second", 2),
        (188, 84, 66, "third", 0),
        (246, 56, 54, "wall", 1),
        (292, 112, 50, "second", 0),
        (332, 20, 56, "third", 2),
        (382, 90, 58, "wall", 0),
        (430, 62, 44, "second", 1),
        (466, 124, 50, "third", 0),
    )
    for i, (x, y, w, tone, top) in enumerate(towers):
        if top == 2:
            pen.poly(tone, [(x, y + 1), (x + w / 2, y - 16), (x + w, y + 1)])
            pen.line(tone, [(x + w / 2, y - 10), (x + w / 2, max(2, y - 34))], 2.4)
        elif top == 1:
            pen.box(tone, x + w * 0.25, y - 12, w * 0.5, 13)
        pen.box(tone, x, y, w, 240 - y)
        pen.box(f"{tone}.light", x, y, 3, 240 - y)
        pen.box(f"{tone}.shade", x + w * 0.8, y, w * 0.2, 240 - y)
        storeys(
            pen,
            x + 6,
            y + 10,
            4,
            int((224 - y) // 14),
            size=((w * 0.8 - 20) / 4, 7),
            step=((w * 0.8 - 8) / 4, 14),
            name=f"tower {i}",
            share=0.5,
        )
    pen.anchor("top", 260, 60, size=300)
