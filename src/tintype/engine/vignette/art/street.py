"""Owns the drawings of what stands in streets, parks and gardens: lamps, signs, fences, fountains.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. The file is long for the same reason. Does not know
settings, light or styles.
"""

from tintype.engine.vignette.art.fittings import (
    bricks,
    flag,
    letter,
    pane,
    pole,
    snow,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, ring, smooth, star
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.lettering import write


@draws(
    "street lamp",
    box=(110, 360),
    height_m=3.4,
    slots={"iron": "#3a4452", "lamp": "#fbe7a4", "glass": "#e8eef0"},
    faces="front",
    aliases=("lamppost", "lamp post", "streetlight", "street light", "lantern post", "gas lamp"),
    tags=("town", "street"),
    shadow=(38, 72),
    is_lit_at_night=True,
)
def street_lamp(pen: Pen) -> None:
    """Draw an old iron street lamp with a glazed lantern."""
    if pen.is_night:
        pen.glow("lamp.lit", 55, 66, 100, alpha=0.85)
    pen.form(
        "iron", polygon([(36, 360), (40, 336), (70, 336), (74, 360)], rounding=2), shade=3, light=2
    )
    pen.form(
        "iron",
        smooth(
            [(44, 338, 0.2), (46, 300), (50, 286, 0.3), (60, 286, 0.3), (64, 300), (66, 338, 0.2)]
        ),
        shade=3,
        light=2,
    )
    pole(pen, "iron", 55, 104, 290, width=8)
    for y in (284, 196, 124):
        pen.box("iron", 47, y, 16, 7, rounding=3)
    pen.line("iron", [(32, 128), (40, 122), (70, 122), (78, 128)], 4)
    pen.form("iron", polygon([(42, 106), (68, 106), (64, 96), (46, 96)], rounding=1), shade=2)
    glass = polygon([(28, 36), (82, 36), (68, 98), (42, 98)])
    pen.fill("lamp.lit" if pen.is_night else "glass", glass)
    if not pen.is_night:
        pen.poly("#ffffff", [(34, 38), (46, 38), (48, 96), (44, 96)], alpha=0.7)
    pen.oval("lamp.lit", 55, 74, 8, 13)
    for a, b in (((28, 36), (42, 98)), ((82, 36), (68, 98)), ((55, 36), (55, 98))):
        pen.line("iron", [a, b], 3)
    pen.form(
        "iron",
        smooth([(20, 38, 0.1), (36, 22), (55, 14), (74, 22), (90, 38, 0.1)]),
        shade=3,
        light=3,
    )
    pen.form("iron", ellipse(55, 10, 5, 8), shade=2)
    snow(pen, [(24, 35), (38, 21), (55, 14), (72, 21), (86, 35)], depth=6)
    pen.anchor("top", 55, 12, size=24)
    pen.anchor("seat", 55, 12, size=24)


@draws(
    "traffic light",
    box=(110, 330),
    height_m=3.6,
    slots={
        "case": "#3a4250",
        "red": "#e2382f",
        "amber": "#f2b02e",
        "green": "#4fbf5f",
        "pole": "#6a7382",
    },
    faces="front",
    variants=("red", "green", "amber"),
    aliases=("stoplight", "stop light", "traffic signal", "traffic lights"),
    plural="stoplights",
    recolour=("case",),
    tags=("road", "town"),
    shadow=(36, 74),
    is_lit_at_night=True,
)
def traffic_light(pen: Pen) -> None:
    """Draw a traffic light; one of its three lamps is lit."""
    pole(pen, "pole", 55, 150, 322, width=11)
    pen.form("pole", rectangle(34, 316, 42, 14, rounding=4), shade=3, light=2)
    pen.form("case", rectangle(16, 6, 78, 196, rounding=16), shade=7, light=4)
    pen.edge("case.light", rectangle(22, 12, 66, 184, rounding=12), 2)
    on = pen.variant or "red"
    for y, tone in ((46, "red"), (104, "amber"), (162, "green")):
        is_on = tone == on
        if is_on and pen.is_night:
            pen.glow(f"{tone}.raw", 55, y, 62, alpha=0.85)
        pen.oval("case.line", 55, y, 25)
        pen.oval(f"{tone}.raw" if is_on else f"{tone}.line", 55, y, 21)
        if is_on:
            pen.oval("#ffffff.raw", 55, y, 15, alpha=0.3)
        pen.oval("#ffffff", 48, y - 8, 7, 5, tilt=-30, alpha=0.75 if is_on else 0.14)
        pen.blob(
            "case.deep",
            [
                (27, y - 8, 0.1),
                (36, y - 24),
                (55, y - 31),
                (74, y - 24),
                (83, y - 8, 0.1),
                (70, y - 20),
                (55, y - 25),
                (40, y - 20),
            ],
        )
    snow(pen, [(26, 8), (84, 8)], depth=7)
    pen.anchor("top", 55, 6, size=50)


@draws(
    "signpost",
    box=(220, 260),
    height_m=2.4,
    slots={"board": "#c99a5b", "post": "#8a5a38", "ink": "#4a3226", "leaf": "#5f9a50"},
    aliases=(
        "direction sign",
        "guidepost",
        "fingerpost",
        "sign post",
        "road sign",
    ),
    tags=("road", "forest"),
    shadow=(84, 128),
)
def signpost(pen: Pen) -> None:
    """Draw a wooden signpost with an arrow to write on and a smaller one pointing back."""
    pen.form(
        "post",
        polygon([(98, 12), (107, 4), (116, 12), (118, 256), (96, 256)], rounding=2),
        shade=4,
        light=3,
    )
    board = polygon([(16, 40), (176, 34), (212, 66), (176, 100), (18, 96), (24, 68)], rounding=4)
    if pen.lettering:
        board = polygon(
            [(8, 28), (182, 22), (214, 68), (182, 116), (10, 110), (16, 68)], rounding=4
        )
    pen.form("board", board, shade=6, light=4)
    for y in (54, 84):
        pen.line("board.shade", [(26, y), (90, y - 3), (180, y - 2)], 1.4)
    for x in (32, 172):
        pen.oval("post.deep", x, 68, 3)
    if pen.lettering:
        letter(pen, 24, 36, 156, 66, "", ink="ink", margin=0.06)
    else:
        pen.line("ink", [(60, 68), (140, 66)], 6)
        pen.line("ink", [(124, 54, 0), (142, 66, 0), (126, 79, 0)], 6)
        pen.anchor("text", 100, 68, size=150)
    low = polygon([(204, 132), (60, 128), (32, 148), (60, 170), (202, 168), (196, 150)], rounding=4)
    if pen.lettering:
        low = low.moved(0, 10)
    pen.form("board", low, shade=5, light=3)
    pen.anchor("top", 107, 6, size=24)
    snow(pen, [(18, 40), (174, 35)], depth=7)
    for x, h in ((86, 18), (94, 26), (120, 28), (128, 18), (110, 20)):
        pen.limb("leaf", [(107 + (x - 107) * 0.5, 260), (x, 260 - h)], (5, 1.4))


@draws(
    "stop sign",
    box=(120, 300),
    height_m=2.6,
    slots={"red": "#d8322e", "white": "#f6f4ee", "pole": "#8d96a3"},
    recolour=("red",),
    faces="front",
    tags=("road", "town"),
    shadow=(44, 76),
)
def stop_sign(pen: Pen) -> None:
    """Draw an octagonal stop sign on a pole."""
    pole(pen, "pole", 60, 90, 298, width=9)
    pen.fill("white", polygon(ring(60, 60, 58, 8, start=22.5)))
    face = polygon(ring(60, 60, 51, 8, start=22.5))
    pen.form("red", face, shade=5, light=3)
    letter(pen, 12, 36, 96, 48, "STOP", ink="#ffffff", margin=0.08)
    pen.anchor("top", 60, 8, size=40)


@draws(
    "billboard",
    box=(300, 220),
    height_m=8,
    slots={
        "board": "#f6f1e4",
        "frame": "#4a5160",
        "steel": "#7d8796",
        "mark": "#e0574b",
        "sky": "#8fc7e0",
        "hill": "#7fb06a",
    },
    recolour=("frame", "board"),
    faces="front",
    aliases=("advertising board", "hoarding", "big sign", "advert", "banner board"),
    tags=("road", "town"),
    shadow=(60, 240),
    is_lit_at_night=True,
    along=("board", "sky", "hill"),
)
def billboard(pen: Pen) -> None:
    """Draw a billboard on two posts; without a text it shows a landscape."""
    for x in (76, 224):
        pole(pen, "steel", x, 140, 220, width=12)
    pen.box("steel.deep", 20, 146, 260, 8, rounding=2)
    pen.form("frame", rectangle(4, 12, 292, 136, rounding=5), shade=5, light=3)
    pen.box("board.lit" if pen.is_night else "board", 14, 22, 272, 116, rounding=2)
    if pen.lettering:
        letter(pen, 14, 22, 272, 116, "", ink="frame", margin=0.14)
    else:
        with pen.inside(rectangle(14, 22, 272, 116, rounding=2)):
            pen.box("sky", 14, 22, 272, 116)
            pen.oval("#f6d365", 220, 58, 20)
            pen.blob(
                "hill",
                [
                    (0, 110, 0),
                    (80, 80),
                    (160, 104),
                    (240, 84),
                    (300, 106, 0),
                    (300, 150, 0),
                    (0, 150, 0),
                ],
            )
            pen.blob(
                "hill.shade",
                [(0, 124, 0), (120, 112), (220, 124), (300, 116, 0), (300, 150, 0), (0, 150, 0)],
            )
        pen.anchor("text", 150, 80, size=240)
    for x in (70, 150, 230):
        pen.line("steel.deep", [(x, 14), (x, 4), (x + 8, 2)], 2.6)
        if pen.is_night:
            pen.glow("board.lit", x + 4, 20, 40, alpha=0.5)
    snow(pen, [(6, 13), (294, 13)], depth=7)
    pen.anchor("top", 150, 12, size=200)


@draws(
    "mailbox",
    box=(180, 220),
    height_m=1.3,
    slots={"box": "#3f74b5", "post": "#8a5a38", "flag": "#d8423a", "paper": "#f6f1e4"},
    recolour=("box", "flag"),
    variants=("closed", "open"),
    plural="mailboxes",
    aliases=("letterbox", "letter box", "mail box"),
    tags=("street", "home"),
    shadow=(76, 116),
)
def mailbox(pen: Pen) -> None:
    """Draw a rural mailbox with a round top on a post, its flag up."""
    pen.form("post", rectangle(88, 90, 18, 128, rounding=2), shade=4, light=3)
    pen.poly("post.shade", [(106, 118), (142, 92), (128, 92), (106, 106)])
    back = smooth(
        [
            (16, 96, 0.1),
            (16, 48),
            (38, 24),
            (60, 18, 0.2),
            (142, 18, 0.2),
            (166, 48),
            (168, 96, 0.1),
        ]
    )
    pen.form("box", back, shade=6, light=4)
    pen.line("box.deep", [(60, 20), (84, 48), (84, 94)], 2)
    if pen.variant == "open":
        pen.fill(
            "box.line",
            smooth(
                [(18, 94, 0.1), (18, 52), (34, 30), (50, 24), (66, 30), (82, 52), (82, 94, 0.1)]
            ),
        )
        pen.form("paper", polygon([(24, 52), (70, 48), (74, 76), (28, 82)], rounding=1), shade=2)
        pen.line("paper.shade", [(24, 53, 0), (50, 66, 0), (70, 49, 0)], 1.6)
        pen.form(
            "box", polygon([(14, 94), (84, 94), (72, 116), (4, 116)], rounding=3), shade=3, light=2
        )
    else:
        door_ = smooth(
            [(18, 95, 0.1), (18, 52), (34, 30), (50, 24), (66, 30), (82, 52), (82, 95, 0.1)]
        )
        pen.form("box.light", door_, shade=0)
        pen.edge("box.deep", door_, 2)
        pen.box("paper", 42, 34, 16, 6, rounding=3)
    pen.line("paper", [(128, 58), (128, 26)], 4)
    pen.form(
        "flag", polygon([(126, 10), (154, 10), (154, 28), (126, 28)], rounding=2), shade=2, light=2
    )
    letter(pen, 92, 60, 66, 24, "MAIL", ink="paper", margin=0.14)
    snow(pen, [(30, 28), (60, 18), (142, 18), (160, 36)], depth=7)
    pen.anchor("top", 92, 18, size=80)
    pen.anchor("inside", 50, 92, size=44)


@draws(
    "post box",
    box=(110, 240),
    height_m=1.6,
    slots={"paint": "#c8281f", "trim": "#e0b34c", "base": "#2f2d37", "paper": "#f6f1e4"},
    faces="front",
    plural="post boxes",
    aliases=("postbox", "pillar box", "red letter box"),
    tags=("street", "town"),
    shadow=(20, 90),
)
def post_box(pen: Pen) -> None:
    """Draw a round red pillar box."""
    body = smooth([(18, 232, 0.1), (18, 50, 0.1), (92, 50, 0.1), (92, 232, 0.1)])
    pen.form("paint", body, shade=0, light=0)
    pen.box("paint.light", 22, 50, 12, 182)
    pen.box("paint.shade", 72, 50, 20, 182)
    pen.form("base", rectangle(12, 216, 86, 24, rounding=3), shade=4, light=3)
    cap = smooth(
        [(8, 56, 0.2), (10, 38, 0.5), (30, 16), (55, 8), (80, 16), (100, 38, 0.5), (102, 56, 0.2)]
    )
    pen.form("paint", cap, shade=6, light=5)
    pen.box("paint.deep", 10, 52, 90, 6, rounding=2)
    pen.box("base.line", 30, 76, 50, 9, rounding=3)
    pen.box("trim", 28, 72, 54, 3)
    pen.form("paper", rectangle(34, 98, 42, 34, rounding=2), shade=2)
    for y in (106, 113, 120):
        pen.line("paper.deep", [(40, y), (70, y)], 1.6)
    pen.edge("paint.deep", rectangle(26, 92, 58, 106, rounding=3), 2)
    letter(pen, 28, 140, 54, 22, "POST", ink="trim", margin=0.1)
    snow(pen, [(14, 34), (55, 8), (96, 34)], depth=7)
    pen.anchor("top", 55, 10, size=60)
    pen.anchor("inside", 55, 80, size=40)


@draws(
    "telephone box",
    box=(130, 290),
    height_m=2.5,
    slots={"paint": "#c8281f", "glass": "#cfe6ea", "trim": "#f6efe2", "inside": "#6b5a55"},
    faces="front",
    plural="telephone boxes",
    aliases=("phone booth", "telephone booth", "phone box", "red telephone box", "call box"),
    tags=("street", "town"),
    shadow=(12, 118),
    is_lit_at_night=True,
)
def telephone_box(pen: Pen) -> None:
    """Draw a red British telephone box."""
    if pen.is_night:
        pen.glow("glass.lit", 65, 150, 110, alpha=0.45)
    pen.form("paint", rectangle(14, 44, 102, 242, rounding=2), shade=6, light=4)
    pen.form(
        "paint",
        smooth(
            [
                (10, 46, 0.1),
                (14, 28, 0.3),
                (34, 12),
                (65, 6),
                (96, 12),
                (116, 28, 0.3),
                (120, 46, 0.1),
            ]
        ),
        shade=4,
        light=3,
    )
    pen.box("paint.deep", 8, 44, 114, 5, rounding=1)
    pen.box("trim.lit" if pen.is_night else "trim", 26, 30, 78, 15, rounding=2)
    letter(pen, 26, 30, 78, 15, "TELEPHONE", ink="#2b2a35", margin=0.1)
    pane(pen, rectangle(28, 62, 74, 182))
    pen.box("inside", 50, 120, 30, 42, rounding=3)
    pen.box("#2b2a35", 54, 124, 12, 10, rounding=1)
    pen.line("#2b2a35", [(74, 126), (76, 146), (70, 158)], 3)
    for k in range(1, 3):
        pen.line("paint", [(28 + k * 24.7, 62), (28 + k * 24.7, 244)], 3)
    for k in range(1, 7):
        pen.line("paint", [(28, 62 + k * 26), (102, 62 + k * 26)], 3)
    pen.edge("paint.deep", rectangle(26, 60, 78, 186), 2.4)
    pen.oval("trim", 22, 160, 2.4)
    pen.box("paint.deep", 8, 278, 114, 12, rounding=2)
    snow(pen, [(14, 28), (34, 12), (65, 6), (96, 12), (116, 28)], depth=8)
    pen.anchor("inside", 65, 276, size=60)
    pen.anchor("top", 65, 8, size=70)


@draws(
    "fire hydrant",
    box=(120, 170),
    height_m=0.8,
    slots={"paint": "#d8322e", "cap": "#e9c04a"},
    faces="front",
    aliases=("hydrant",),
    tags=("street", "town"),
    shadow=(24, 96),
)
def fire_hydrant(pen: Pen) -> None:
    """Draw a fire hydrant."""
    pen.form("paint", rectangle(24, 152, 72, 16, rounding=3), shade=3, light=2)
    body = smooth([(36, 154, 0.1), (38, 60, 0.2), (82, 60, 0.2), (84, 154, 0.1)])
    pen.form("paint", body, shade=0)
    pen.box("paint.light", 41, 62, 8, 92)
    pen.box("paint.shade", 68, 62, 15, 92)
    for x in (10, 88):
        pen.form(
            "paint", rectangle(x + (8 if x < 50 else 0), 84, 16, 28, rounding=3), shade=3, light=2
        )
        pen.form(
            "cap", rectangle(x if x < 50 else x + 13, 86, 10, 24, rounding=3), shade=2, light=2
        )
    pen.form("paint", ellipse(60, 104, 19, 19), shade=4, light=3)
    pen.form("cap", ellipse(60, 104, 13, 13), shade=3, light=2)
    pen.oval("cap.deep", 60, 104, 4)
    pen.form(
        "paint",
        smooth([(30, 62, 0.2), (34, 40), (60, 24), (86, 40), (90, 62, 0.2)]),
        shade=5,
        light=4,
    )
    pen.box("paint.deep", 28, 58, 64, 6, rounding=2)
    pen.box("paint.shade", 34, 138, 52, 5, rounding=2)
    pen.form("cap", rectangle(51, 10, 18, 18, rounding=4), shade=3, light=2)
    snow(pen, [(36, 40), (60, 24), (84, 40)], depth=7)
    pen.anchor("top", 60, 12, size=40)
    pen.anchor("seat", 60, 26, size=50)


@draws(
    "traffic cone",
    box=(120, 140),
    height_m=0.7,
    slots={"cone": "#ee7a2a", "stripe": "#f6f4ee"},
    recolour=("cone", "stripe"),
    faces="front",
    aliases=(
        "road cone",
        "safety cone",
    ),
    tags=("road", "construction"),
    shadow=(10, 110),
)
def traffic_cone(pen: Pen) -> None:
    """Draw a striped traffic cone."""
    pen.form(
        "cone", polygon([(4, 138), (14, 122), (106, 122), (116, 138)], rounding=4), shade=4, light=3
    )
    cone = polygon([(52, 6), (68, 6), (94, 126), (26, 126)], rounding=4)
    pen.form("cone", cone, shade=0)
    with pen.inside(cone):
        for y in (36, 82):
            pen.blob(
                "stripe",
                [
                    (0, y, 0),
                    (60, y + 6),
                    (120, y, 0),
                    (120, y + 22, 0),
                    (60, y + 29),
                    (0, y + 22, 0),
                ],
            )
        pen.poly("#33285c.raw", [(62, 0), (120, 0), (120, 140), (76, 140)], alpha=0.18)
        pen.poly("#fff3d6.raw", [(54, 0), (58, 0), (46, 140), (34, 140)], alpha=0.4)
    pen.anchor("top", 60, 8, size=20)
    pen.anchor("worn", 60, 128, size=70)


@draws(
    "fence",
    box=(320, 130),
    height_m=1.1,
    slots={"paint": "#f6f3ea"},
    faces="front",
    variants=("picket", "rail"),
    aliases=("picket fence", "wooden fence", "garden fence", "white fence"),
    tags=("garden", "farm"),
    shadow=(10, 310),
)
def fence(pen: Pen) -> None:
    """Draw a picket fence or a fence of posts and rails."""
    if pen.variant == "rail":
        for y in (40, 80):
            pen.form("paint", rectangle(4, y, 312, 14, rounding=4), shade=3, light=2)
        for x in (20, 110, 200, 286):
            pen.form(
                "paint",
                polygon([(x, 22), (x + 8, 14), (x + 16, 22), (x + 16, 128), (x, 128)], rounding=2),
                shade=3,
                light=2,
            )
            snow(pen, [(x, 20), (x + 16, 20)], depth=5)
        pen.anchor("top", 160, 40, size=240)
        pen.anchor("seat", 160, 42, size=240)
        return
    for y in (46, 92):
        pen.form("paint.shade", rectangle(2, y, 316, 13, rounding=2), shade=2)
    for k in range(13):
        x = 6 + k * 24.4
        picket = polygon(
            [(x, 30), (x + 8, 12), (x + 16, 30), (x + 16, 128), (x, 128)], rounding=1.5
        )
        pen.form("paint", picket, shade=3, light=2)
        for y in (52, 98):
            pen.oval("paint.deep", x + 8, y, 1.4)
        snow(pen, [(x, 29), (x + 8, 12), (x + 16, 29)], depth=5)
    pen.anchor("top", 160, 14, size=240)
    pen.anchor("seat", 160, 16, size=240)


@draws(
    "gate",
    box=(260, 230),
    height_m=2.6,
    slots={"iron": "#3a4452", "stone": "#b5a999", "gold": "#e0b34c", "lamp": "#fbe7a4"},
    faces="front",
    variants=("closed", "open"),
    aliases=("iron gate", "garden gate", "wrought iron gate", "gateway"),
    tags=("garden", "royal"),
    shadow=(10, 250),
    is_lit_at_night=True,
)
def gate(pen: Pen) -> None:
    """Draw an iron gate between two stone pillars with lamps."""
    with pen.mirrored(130):
        if pen.variant == "open":
            xs = [46 + k * 5 for k in range(5)]
        else:
            xs = [50 + k * 13 for k in range(6)]
        reach = xs[-1] + 7 if pen.variant != "open" else xs[-1] + 3

        def arch(x: float) -> float:
            return 92 - 40 * ((x - 44) / 86)

        for x in xs:
            pen.line("iron", [(x, arch(x) - 4), (x, 222)], 4)
            pen.blob(
                "gold",
                [
                    (x, arch(x) - 18, 0),
                    (x + 4, arch(x) - 8),
                    (x, arch(x) - 3, 0),
                    (x - 4, arch(x) - 8),
                ],
            )
        pen.line(
            "iron",
            [(44, arch(44)), ((44 + reach) / 2, arch((44 + reach) / 2) - 4), (reach, arch(reach))],
            5,
        )
        for y in (136, 212):
            pen.line("iron", [(44, y), (reach, y)], 5)
        for x in xs[:-1]:
            step = xs[1] - xs[0]
            pen.edge("gold", ellipse(x + step / 2, 146, step * 0.36, 6), 2)
        pen.form("stone", rectangle(12, 56, 34, 168), shade=5, light=3)
        bricks(pen, rectangle(12, 56, 34, 168), "stone", row=11, wide=18, share=0.35)
        pen.form("stone", rectangle(7, 46, 44, 12, rounding=2), shade=3, light=2)
        pen.form("stone", rectangle(7, 214, 44, 14, rounding=2), shade=3, light=2)
        snow(pen, [(7, 47), (51, 47)], depth=6)
        if pen.is_night:
            pen.glow("lamp.lit", 29, 28, 40, alpha=0.8)
        pen.poly("lamp.lit", [(20, 20), (38, 20), (35, 42), (23, 42)])
        pen.line("iron", [(20, 20), (23, 43)], 2)
        pen.line("iron", [(38, 20), (35, 43)], 2)
        pen.form("iron", smooth([(16, 21, 0.1), (29, 8), (42, 21, 0.1)]), shade=2)
        pen.box("iron", 21, 42, 16, 5)
    if pen.variant != "open":
        pen.line("iron", [(130, 48), (130, 224)], 5)
        pen.oval("gold", 136, 150, 4)
    pen.anchor("top", 130, 50, size=60)
    pen.anchor("inside", 130, 224, size=120)


def spray(pen: Pen) -> None:
    """Draw sprayed bubbles, a star, a heart and a tag."""
    for tone, points in (
        ("#4fb8e0", [(60, 110), (70, 60), (110, 48), (150, 62), (196, 44), (236, 66), (244, 112)]),
        ("#f6c63f", [(74, 112), (84, 72), (112, 62), (150, 78), (194, 60), (224, 78), (230, 114)]),
    ):
        pen.blob(tone, [*points, (150, 126)])
    if pen.lettering:
        write(pen, "#ffffff", pen.lettering, x=76, y=54, width=156, height=58, weight=0.26)
        write(pen, "#e0407f", pen.lettering, x=78, y=57, width=152, height=52, weight=0.18)
        return
    word = (
        [(92, 106), (96, 76), (116, 80), (104, 92), (118, 106)],
        [(132, 78), (128, 106), (150, 104)],
    )
    for line in (*word, [(160, 106), (172, 76), (186, 106)], [(196, 78), (214, 78), (206, 106)]):
        pen.line("#ffffff", line, 9)
        pen.line("#e0407f", line, 6)
    pen.fill("#9a5fd0", star(280, 66, 24, 11, 5))
    pen.limb("#6fcf6a", [(16, 60), (30, 44), (48, 66), (28, 90)], (7, 7, 7, 6))
    for x, y in ((100, 114), (178, 118), (218, 116)):
        pen.limb("#4fb8e0", [(x, y), (x, y + 20)], (4, 2))


@draws(
    "wall",
    box=(320, 140),
    height_m=1.8,
    slots={"brick": "#b8664f", "cap": "#cfc4b4", "leaf": "#5f8f4a"},
    faces="front",
    variants=("plain", "graffiti"),
    aliases=("brick wall", "stone wall", "garden wall"),
    tags=("garden", "town"),
    shadow=(6, 314),
)
def wall(pen: Pen) -> None:
    """Draw a brick wall with a stone coping and a little ivy."""
    body = rectangle(6, 24, 308, 114)
    pen.form("brick.shade", body, shade=0)
    with pen.inside(body):
        dice = pen.dice.child("bricks")
        for row in range(8):
            y = 27 + row * 14
            for k in range(10):
                x = 8 + k * 34 - (17 if row % 2 else 0)
                tone = dice.pick(("brick", "brick", "brick.light", "brick.shade"))
                pen.box(tone if "." in tone else "brick", x, y, 31, 11.4, rounding=1.5)
                if "." in tone:
                    pen.box(tone, x, y, 31, 11.4, rounding=1.5, alpha=0.6)
        if pen.variant == "graffiti" or pen.lettering:
            spray(pen)
    pen.form("cap", rectangle(0, 12, 320, 14, rounding=3), shade=3, light=3)
    for x in (64, 128, 192, 256):
        pen.line("cap.shade", [(x, 13), (x, 25)], 1.6)
    for x, y, r in (
        (20, 132, 12),
        (30, 114, 10),
        (24, 96, 8),
        (36, 80, 7),
        (30, 64, 5),
        (296, 132, 10),
        (304, 116, 7),
    ):
        pen.oval("leaf.shade", x, y + 2, r, r * 0.84)
        pen.oval("leaf", x - 1, y, r * 0.84, r * 0.7)
    snow(pen, [(2, 13), (318, 13)], depth=8)
    pen.anchor("top", 160, 13, size=260)
    pen.anchor("seat", 160, 13, size=240)


@draws(
    "fountain",
    box=(280, 230),
    height_m=3.2,
    slots={"stone": "#c9c0b2", "water": "#7fc0e0"},
    faces="front",
    aliases=("water fountain", "garden fountain"),
    tags=("garden", "town"),
    shadow=(14, 266),
)
def fountain(pen: Pen) -> None:
    """Draw a fountain with two bowls and jets of water."""
    pen.form("stone.deep", ellipse(140, 178, 124, 18), shade=0)
    pen.form("water", ellipse(140, 180, 114, 14), shade=0)
    for x, y, w in ((84, 178, 30), (200, 182, 34), (140, 189, 40)):
        pen.line("water.pale", [(x - w / 2, y), (x + w / 2, y)], 2)
    pen.anchor("inside", 196, 186, size=60)
    pen.form(
        "stone",
        smooth(
            [
                (118, 186, 0.2),
                (128, 160),
                (130, 116, 0.3),
                (150, 116, 0.3),
                (152, 160),
                (162, 186, 0.2),
            ]
        ),
        shade=4,
        light=3,
    )
    for s in (-1, 1):
        for dx, w in ((60, 4.4), (48, 3.4), (36, 3)):
            pen.limb(
                "water.light",
                [(140 + s * dx, 104), (140 + s * (dx + 10), 130), (140 + s * (dx + 12), 178)],
                (w, w * 0.7),
                alpha=0.85,
            )
    pen.form(
        "stone",
        smooth([(68, 100, 0.2), (140, 104), (212, 100, 0.2), (190, 122), (140, 130), (90, 122)]),
        shade=5,
        light=3,
    )
    pen.oval("water", 140, 101, 66, 7)
    pen.form(
        "stone",
        smooth([(130, 102, 0.2), (134, 66, 0.3), (146, 66, 0.3), (150, 102, 0.2)]),
        shade=3,
        light=2,
    )
    for s in (-1, 1):
        for dx, w in ((30, 3.2), (22, 2.6)):
            pen.limb(
                "water.light",
                [(140 + s * dx, 60), (140 + s * (dx + 6), 74), (140 + s * (dx + 7), 100)],
                (w, w * 0.7),
                alpha=0.85,
            )
    pen.form(
        "stone",
        smooth([(102, 56, 0.2), (140, 59), (178, 56, 0.2), (164, 70), (140, 74), (116, 70)]),
        shade=3,
        light=2,
    )
    pen.oval("water", 140, 57, 34, 4.4)
    for s in (-1, 1):
        pen.limb(
            "water.light",
            [(140, 54), (140 + s * 8, 20), (140 + s * 20, 22), (140 + s * 27, 54)],
            (4, 2.6),
            alpha=0.85,
        )
    pen.limb("water.light", [(140, 56), (140, 8)], (5, 3), alpha=0.9)
    for x, y in ((130, 12), (150, 10), (120, 26), (162, 28), (140, 4)):
        pen.oval("water.pale", x, y, 2.2, 2.8)
    with pen.in_front():
        basin = smooth(
            [
                (14, 176, 0.3),
                (76, 194),
                (140, 198),
                (204, 194),
                (266, 176, 0.3),
                (262, 212, 0.4),
                (200, 226),
                (80, 226),
                (18, 212, 0.4),
            ]
        )
        pen.form("stone", basin, shade=6, light=4)
        pen.line("stone.light", [(15, 178), (76, 195), (140, 199), (204, 195), (265, 178)], 6)
        for k in range(7):
            x = 42 + k * 33
            pen.line("stone.shade", [(x, 204), (140 + (x - 140) * 0.97, 222)], 2)
    pen.anchor("top", 140, 6, size=30)
    pen.anchor("seat", 60, 186, size=60)


@draws(
    "statue",
    box=(150, 330),
    height_m=4.5,
    slots={"bronze": "#6f9a8a", "stone": "#b5aca0", "gold": "#e0b34c"},
    aliases=("monument", "sculpture"),
    tags=("town", "garden"),
    shadow=(22, 128),
)
def statue(pen: Pen) -> None:
    """Draw a bronze figure in a robe with a raised arm on a plinth."""
    pen.form(
        "bronze",
        smooth(
            [
                (58, 196, 0.2),
                (56, 150),
                (46, 112),
                (54, 80),
                (74, 72),
                (96, 80),
                (104, 110),
                (98, 150),
                (106, 196, 0.2),
            ]
        ),
        shade=7,
        light=5,
    )
    pen.limb("bronze", [(58, 86), (44, 112), (56, 134), (70, 130)], (15, 12, 10, 9))
    pen.limb("bronze", [(94, 84), (112, 58), (122, 22)], (15, 11, 8))
    pen.oval("bronze", 122, 18, 6, 7)
    for a, b, c in (
        ((66, 110), (70, 150), (64, 194)),
        ((82, 106), (84, 150), (80, 194)),
        ((94, 116), (90, 150), (96, 194)),
    ):
        pen.line("bronze.shade", [a, b, c], 3)
    pen.line("bronze.light", [(74, 108), (76, 150), (72, 194)], 2)
    pen.blob("bronze.shade", [(54, 98), (80, 108), (104, 92), (100, 112), (78, 122), (56, 112)])
    pen.form(
        "bronze", smooth([(64, 74), (66, 66, 0.3), (84, 66, 0.3), (86, 76), (76, 82)]), shade=3
    )
    pen.form("bronze", ellipse(76, 50, 16, 19), shade=5, light=4)
    pen.form(
        "bronze",
        smooth([(58, 54), (58, 36), (74, 26), (92, 34), (92, 46), (80, 42), (68, 46), (64, 62)]),
        shade=3,
        light=2,
    )
    pen.line("bronze.deep", [(80, 53), (85, 53)], 1.6)
    pen.line("bronze.deep", [(81, 61), (85, 60)], 1.6)
    pen.form(
        "bronze",
        polygon([(60, 120), (82, 116), (84, 138), (62, 142)], rounding=2),
        shade=3,
        light=2,
    )
    pen.form("bronze", rectangle(44, 192, 70, 10, rounding=2), shade=3, light=2)
    pen.form("stone", rectangle(30, 202, 96, 14, rounding=2), shade=3, light=3)
    pen.form("stone", rectangle(38, 216, 80, 82), shade=5, light=3)
    pen.form("gold", rectangle(50, 236, 56, 34, rounding=2), shade=3, light=2)
    letter(pen, 52, 238, 52, 30, "", ink="#4a3226", margin=0.1)
    if not pen.lettering:
        for y in (246, 253, 260):
            pen.line("gold.deep", [(58, y), (98, y)], 2)
    pen.form("stone", rectangle(26, 298, 104, 14, rounding=2), shade=3, light=3)
    pen.form("stone", rectangle(16, 312, 124, 16, rounding=2), shade=3, light=3)
    snow(pen, [(60, 34), (76, 27), (90, 34)], depth=5)
    snow(pen, [(30, 203), (126, 203)], depth=6)
    pen.anchor("top", 76, 28, size=34)
    pen.anchor("head", 76, 28, size=34)
    pen.anchor("hand", 122, 18)


@draws(
    "statue of liberty",
    box=(170, 420),
    height_m=93,
    slots={"copper": "#7fb5a0", "stone": "#cfc0a5", "flame": "#f0c33c"},
    faces="front",
    plural="statues of liberty",
    aliases=("lady liberty", "liberty statue"),
    tags=("town", "sea"),
    shadow=(16, 154),
    is_lit_at_night=True,
)
def statue_of_liberty(pen: Pen) -> None:
    """Draw the green lady with torch, crown and tablet on her pedestal."""
    if pen.is_night:
        pen.glow("flame.raw", 52, 18, 40, alpha=0.85)
    pen.limb("copper", [(72, 116), (60, 84), (52, 48)], (20, 14, 10))
    pen.form(
        "copper", polygon([(40, 34), (64, 34), (58, 48), (46, 48)], rounding=2), shade=2, light=2
    )
    pen.form(
        "flame.lit" if pen.is_night else "flame",
        smooth([(42, 34, 0.3), (44, 18), (52, 3, 0.1), (60, 18), (62, 34, 0.3)]),
        shade=2,
        light=2,
    )
    robe = smooth(
        [
            (48, 286, 0.2),
            (58, 220),
            (56, 150),
            (62, 110),
            (86, 98),
            (112, 108),
            (122, 150),
            (118, 220),
            (128, 286, 0.2),
        ]
    )
    pen.form("copper", robe, shade=8, light=5)
    for pts in (
        [(74, 130), (70, 200), (62, 284)],
        [(88, 150), (86, 210), (82, 284)],
        [(104, 160), (102, 210), (106, 284)],
        [(116, 150), (112, 220), (120, 284)],
    ):
        pen.line("copper.shade", pts, 4)
    pen.line("copper.light", [(80, 140), (78, 210), (72, 284)], 2.4)
    pen.blob("copper.shade", [(58, 126), (90, 150), (122, 140), (124, 164), (92, 178), (60, 156)])
    pen.blob("copper.light", [(58, 120), (90, 143), (122, 132), (120, 140), (90, 152), (58, 130)])
    pen.limb("copper", [(114, 116), (128, 142), (118, 162)], (18, 14, 11))
    pen.form(
        "copper.light",
        polygon([(108, 130), (134, 124), (140, 166), (114, 170)], rounding=2),
        shade=4,
    )
    pen.form("copper", rectangle(78, 88, 18, 22, rounding=4), shade=3)
    for k in range(7):
        angle = -66 + k * 22
        with pen.turned(angle, 87, 70):
            pen.poly("copper", [(84, 50), (87, 26), (90, 50)])
    pen.form(
        "copper",
        smooth([(69, 74), (71, 56), (87, 48), (103, 56), (105, 74), (99, 92), (87, 100), (75, 92)]),
        shade=5,
        light=3,
    )
    pen.blob("copper.shade", [(66, 64), (87, 50), (108, 64), (104, 70), (87, 59), (70, 70)])
    for x in (80, 94):
        pen.line("copper.deep", [(x - 3, 73), (x + 3, 73)], 1.8)
    pen.line("copper.deep", [(87, 74), (86, 82), (89, 83)], 1.4)
    pen.line("copper.deep", [(82, 90), (92, 90)], 1.6)
    pen.form("stone", rectangle(40, 284, 94, 14, rounding=1), shade=3, light=3)
    pen.form("stone", polygon([(48, 298), (126, 298), (134, 372), (40, 372)]), shade=5, light=3)
    for k in range(3):
        pen.box("stone.deep", 58 + k * 21, 312, 14, 36, rounding=1)
    pen.form("stone", rectangle(30, 370, 114, 16, rounding=1), shade=3, light=3)
    pen.form("stone", polygon([(16, 418), (28, 386), (146, 386), (158, 418)]), shade=4, light=3)
    pen.anchor("top", 87, 40, size=40)


@draws(
    "scarecrow",
    box=(220, 290),
    height_m=2.0,
    slots={
        "shirt": "#c8523f",
        "trousers": "#3f5f8f",
        "straw": "#e6c060",
        "sack": "#e0c090",
        "hat": "#9a6b3c",
        "wood": "#8a5a38",
        "patch": "#f0c33c",
    },
    recolour=("shirt", "trousers"),
    faces="front",
    tags=("farm", "autumn"),
    shadow=(88, 132),
)
def scarecrow(pen: Pen) -> None:
    """Draw a friendly scarecrow on a pole."""
    pen.form("wood", rectangle(104, 200, 12, 88, rounding=2), shade=3, light=2)
    pen.line("wood", [(16, 106), (204, 106)], 9)
    for x, s in ((20, -1), (200, 1)):
        for dy in (-10, -4, 2, 8):
            pen.limb("straw", [(x, 106), (x + s * 18, 108 + dy * 1.5)], (4, 2))
    for x in (84, 136):
        for dx in (-8, -3, 3, 8):
            pen.limb("straw", [(x, 240), (x + dx, 262)], (4, 2))
    pen.form(
        "trousers",
        smooth(
            [
                (72, 180, 0.2),
                (148, 180, 0.2),
                (156, 244, 0.3),
                (118, 246, 0.3),
                (110, 206),
                (102, 246, 0.3),
                (64, 244, 0.3),
            ]
        ),
        shade=6,
        light=4,
    )
    pen.form(
        "patch", polygon([(124, 214), (142, 210), (146, 228), (128, 232)], rounding=1), shade=2
    )
    shirt = smooth(
        [
            (28, 92, 0.3),
            (78, 90, 0.5),
            (110, 94),
            (142, 90, 0.5),
            (192, 92, 0.3),
            (194, 122, 0.3),
            (148, 126, 0.4),
            (152, 190, 0.3),
            (110, 196),
            (68, 190, 0.3),
            (72, 126, 0.4),
            (26, 122, 0.3),
        ]
    )
    pen.form("shirt", shirt, shade=7, light=4)
    with pen.inside(shirt):
        for x in range(30, 200, 22):
            pen.line("shirt.shade", [(x, 80), (x, 200)], 3, alpha=0.7)
        for y in range(100, 200, 20):
            pen.line("shirt.shade", [(20, y), (200, y)], 3, alpha=0.7)
    pen.form("patch", polygon([(82, 144), (102, 142), (104, 164), (84, 166)], rounding=1), shade=2)
    pen.line("wood", [(70, 182), (110, 188), (150, 182)], 5)
    for dx in (-22, -12, 0, 12, 22):
        pen.limb("straw", [(110 + dx * 0.6, 84), (110 + dx * 1.3, 104)], (5, 2))
    pen.form(
        "sack",
        smooth(
            [(80, 58), (86, 36), (110, 28), (134, 36), (140, 58), (130, 84), (110, 92), (90, 84)]
        ),
        shade=6,
        light=4,
    )
    for x in (98, 122):
        pen.oval("#3a2c33", x, 58, 4.4, 5.4)
        pen.oval("#ffffff", x + 1.4, 56, 1.4)
    pen.poly("shirt", [(110, 62), (104, 72), (116, 72)])
    pen.line("#3a2c33", [(94, 76), (110, 82), (126, 76)], 2)
    for x in (100, 110, 120):
        pen.line("#3a2c33", [(x, 77), (x, 84)], 1.4)
    for x, s in ((82, -1), (138, 1)):
        for dy in (0, 6, 12):
            pen.limb("straw", [(x, 46 + dy), (x + s * 12, 54 + dy)], (4, 2))
    pen.form(
        "hat",
        smooth(
            [
                (62, 44, 0.4),
                (84, 36),
                (110, 34),
                (136, 36),
                (158, 44, 0.4),
                (136, 50),
                (110, 46),
                (84, 50),
            ]
        ),
        shade=3,
        light=2,
    )
    pen.form(
        "hat",
        smooth([(86, 40, 0.2), (92, 12), (106, 4), (122, 10), (134, 40, 0.2), (110, 44)]),
        shade=5,
        light=3,
    )
    pen.line("shirt", [(88, 36), (110, 40), (132, 36)], 6)
    snow(pen, [(90, 14), (106, 5), (124, 11)], depth=6)
    pen.anchor("head", 110, 10, size=50)
    pen.anchor("seat", 40, 102, size=40)
    pen.anchor("top", 110, 6, size=36)
    pen.anchor("hand", 198, 106)


@draws(
    "flagpole",
    box=(150, 340),
    height_m=9,
    slots={"flag": "#d8423a", "pole": "#c3cad2", "gold": "#e0b34c", "stone": "#b5aca0"},
    aliases=("flag pole", "flagstaff"),
    tags=("town",),
    shadow=(6, 54),
)
def flagpole(pen: Pen) -> None:
    """Draw a tall pole with a waving flag; text is written on the flag."""
    pole(pen, "pole", 26, 14, 330, width=7)
    pen.form("gold", ellipse(26, 9, 7, 7), shade=2, light=2)
    outline = flag(pen, "flag", 30, 22, width=112, height=72)
    with pen.inside(outline):
        pen.blob(
            "flag.shade", [(72, 10), (92, 20), (84, 60), (92, 110), (66, 110), (62, 60)], alpha=0.6
        )
        pen.blob(
            "flag.light", [(44, 10), (58, 18), (52, 60), (58, 110), (40, 110), (38, 60)], alpha=0.6
        )
    letter(pen, 36, 30, 98, 58, "", ink="#ffffff", margin=0.06)
    pen.form("stone", rectangle(10, 322, 34, 16, rounding=2), shade=3, light=2)
    pen.anchor("top", 26, 10, size=20)


@draws(
    "street sign",
    box=(230, 330),
    height_m=3.0,
    slots={"plate": "#2f6f9f", "pole": "#7d8592", "ink": "#ffffff"},
    recolour=("plate", "ink"),
    faces="front",
    aliases=("street name sign", "road name sign"),
    tags=("road", "town"),
    shadow=(92, 138),
)
def street_sign(pen: Pen) -> None:
    """Draw a name plate of enamel on a pole, with the name of its street."""
    pole(pen, "pole", 115, 30, 328, width=11)
    pen.oval("pole.light", 115, 26, 9)
    pen.box("pole.deep", 104, 318, 22, 10, rounding=3)
    plate = rectangle(6, 50, 218, 84, rounding=9)
    pen.form("plate", plate, shade=6, light=4)
    pen.edge("ink", rectangle(13, 57, 204, 70, rounding=5), 3)
    for x in (19, 211):
        pen.oval("pole.light", x, 92, 3.2)
    letter(pen, 22, 66, 186, 52, pen.lettering or "", ink="ink", margin=0.02)
    pen.anchor("text", 115, 92, size=186)
    pen.anchor("top", 115, 50, size=120)
