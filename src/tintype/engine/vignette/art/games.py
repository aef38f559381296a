"""Owns the drawings of more toys: what moves, clatters and is ridden in a nursery.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "rocking horse",
    box=(240, 220),
    height_m=0.8,
    slots={"wood": "#d9a35f", "mane": "#7d4b2b", "saddle": "#d6453f", "runner": "#a8683a"},
    recolour=("wood", "saddle"),
    aliases=("toy horse", "hobby horse"),
    tags=("toy",),
    shadow=(20, 220),
)
def rocking_horse(pen: Pen) -> None:
    """Draw a wooden rocking horse heading right."""
    pen.line("mane", [(46, 96), (26, 104), (18, 136), (24, 158)], 13)
    pen.line("mane.light", [(42, 92), (22, 106), (15, 134)], 3)
    for x, dx in ((74, -24), (158, 26)):
        pen.limb("wood.deep", [(x + 10, 126), (x + dx + 12, 190)], (19, 12))
    pen.line("runner.deep", [(20, 180), (70, 198), (172, 198), (226, 176)], 7)
    body = smooth(
        [
            (44, 92),
            (74, 84),
            (126, 90),
            (150, 70),
            (164, 40),
            (176, 18),
            (184, 6, 0.2),
            (190, 22),
            (212, 40),
            (228, 60),
            (222, 74),
            (204, 72),
            (190, 74),
            (186, 104),
            (172, 134),
            (126, 142),
            (70, 142),
            (46, 128),
        ]
    )
    pen.form("wood", body, shade=8, light=4)
    for x, dx in ((70, -30), (162, 32)):
        pen.form(
            "wood",
            polygon(
                [(x - 12, 120), (x + 14, 120), (x + dx + 8, 196), (x + dx - 8, 196)], rounding=4
            ),
            shade=4,
            light=3,
        )
    mane = smooth(
        [
            (182, 14, 0.2),
            (160, 22),
            (148, 46),
            (138, 74),
            (146, 86, 0.2),
            (158, 76),
            (170, 52),
            (184, 30),
        ]
    )
    pen.form("mane", mane, shade=4, light=3)
    pen.oval("#2e2326", 196, 44, 4, 4.6)
    pen.oval("#ffffff.raw", 197.4, 42.6, 1.4)
    pen.line("wood.deep", [(212, 66), (220, 64)], 2.4)
    pen.line("saddle", [(204, 72), (198, 50), (184, 34)], 4)
    pen.line("saddle", [(198, 66), (160, 84), (140, 92)], 3)
    pen.form(
        "saddle",
        smooth(
            [
                (80, 86, 0.3),
                (92, 78),
                (118, 82),
                (140, 84, 0.3),
                (140, 106),
                (128, 122),
                (98, 122),
                (84, 106),
            ]
        ),
        shade=5,
        light=4,
    )
    pen.line("#f2c64a", [(90, 116), (112, 118), (132, 114)], 3)
    pen.line("runner", [(6, 188), (50, 212), (120, 217), (190, 210), (234, 184)], 10)
    pen.line("runner.light", [(12, 189), (52, 209), (118, 213)], 2.4)
    pen.anchor("seat", 112, 84, size=50)


@draws(
    "pinwheel",
    box=(150, 230),
    height_m=0.4,
    slots={"first": "#e0453f", "second": "#f2c64a", "stick": "#b9783f"},
    recolour=("first", "second"),
    faces="front",
    aliases=("toy windmill", "paper windmill"),
    tags=("toy", "wind"),
    shadow=(60, 90),
)
def pinwheel(pen: Pen) -> None:
    """Draw a paper pinwheel on a stick."""
    pen.limb("stick", [(75, 74), (75, 226)], (6, 6))
    for k in range(4):
        slot = "second" if k % 2 else "first"
        with pen.turned(90 * k, 75, 74):
            pen.blob(slot, [(75, 74, 0), (44, 44), (50, 6, 0), (75, 8), (96, 30, 0.2), (90, 54)])
            pen.blob(f"{slot}.shade", [(75, 74, 0), (90, 54), (96, 30, 0.2), (74, 34)])
            pen.blob(f"{slot}.light", [(75, 74, 0), (44, 44), (50, 6, 0), (58, 36)], alpha=0.8)
    pen.form("stick", ellipse(75, 74, 7, 7), shade=2, light=2)
    pen.anchor("grip", 75, 190)


@draws(
    "xylophone",
    box=(230, 130),
    height_m=0.1,
    slots={"wood": "#b9783f", "stick": "#d9b27a"},
    faces="front",
    aliases=("marimba", "glockenspiel"),
    tags=("toy", "music"),
    shadow=(14, 216),
)
def xylophone(pen: Pen) -> None:
    """Draw a toy xylophone with its beaters."""
    pen.form(
        "wood", polygon([(8, 58), (222, 76), (222, 88), (8, 76)], rounding=4), shade=3, light=3
    )
    pen.form(
        "wood", polygon([(8, 106), (222, 92), (222, 104), (8, 122)], rounding=4), shade=3, light=3
    )
    for k, tone in enumerate(
        ("#e0453f", "#ee8130", "#f2c64a", "#4fae5a", "#3fb0b8", "#3f83c2", "#7f5cc0", "#e27aa4")
    ):
        x, h = 14 + 26 * k, 78 - 5.4 * k
        y = 90 - h / 2
        pen.form(tone, rectangle(x, y, 22, h, rounding=6), shade=4, light=4)
        for yy in (y + 9, y + h - 9):
            pen.oval(f"{tone}.line", x + 11, yy, 2.6)
    for a, b in (((60, 6), (118, 62)), ((190, 8), (140, 66))):
        pen.limb("stick", [a, b], (5, 5))
        pen.form("#e0453f", ellipse(*b, 9, 9), shade=3, light=2)


@draws(
    "maracas",
    box=(180, 180),
    height_m=0.25,
    slots={"shell": "#e0653f", "band": "#f2c64a", "wood": "#a8683a"},
    recolour=("shell", "band"),
    faces="front",
    plural="maracas",
    aliases=("maraca", "rattle", "baby rattle"),
    tags=("music",),
    shadow=(50, 130),
)
def maracas(pen: Pen) -> None:
    """Draw a crossed pair of maracas."""
    for tilt in (32, -32):
        with pen.turned(tilt, 90, 120):
            pen.limb("wood", [(90, 92), (90, 176)], (12, 15))
            head = smooth(
                [
                    (90, 4),
                    (120, 22),
                    (124, 56),
                    (104, 90),
                    (90, 96, 0.4),
                    (76, 90),
                    (56, 56),
                    (60, 22),
                ]
            )
            pen.form("shell", head, shade=6, light=4)
            with pen.inside(head):
                pen.line("band", [(50, 38), (90, 46), (130, 38)], 7)
                pen.line("band", [(50, 66), (90, 74), (130, 66)], 5)
            pen.blob("shell.pale", [(66, 36), (74, 20), (84, 14), (78, 26), (72, 42)], alpha=0.8)
    pen.anchor("grip", 90, 150)


@draws(
    "paper crane",
    box=(200, 160),
    height_m=0.1,
    slots={"paper": "#e2604d"},
    aliases=("origami crane", "origami", "origami bird"),
    tags=("toy", "craft"),
    shadow=(60, 140),
)
def paper_crane(pen: Pen) -> None:
    """Draw a folded paper crane heading right."""
    pen.poly("paper.shade", [(96, 100), (120, 6), (136, 104)])
    pen.poly("paper.deep", [(72, 104), (6, 50), (88, 128)])
    pen.poly("paper", [(128, 106), (178, 40), (136, 130)])
    pen.poly("paper.shade", [(178, 40), (196, 58), (172, 52)])
    pen.poly("paper.light", [(60, 102), (100, 90), (146, 108), (106, 154)])
    pen.poly("paper.shade", [(106, 92), (146, 108), (106, 154)])
    pen.poly("paper.light", [(72, 112), (62, 20), (122, 100)])
    pen.poly("paper", [(62, 20), (122, 100), (104, 110)])


@draws(
    "toy car",
    box=(190, 120),
    height_m=0.08,
    slots={"paint": "#e0453f", "trim": "#f2c64a", "wheel": "#34363f"},
    recolour=("paint", "trim"),
    aliases=("wooden car", "model car"),
    tags=("toy",),
    shadow=(20, 176),
)
def toy_car(pen: Pen) -> None:
    """Draw a chunky toy car."""
    body = smooth(
        [
            (8, 92, 0.2),
            (10, 62),
            (40, 54, 0.3),
            (58, 18),
            (84, 8),
            (118, 12),
            (138, 50, 0.3),
            (172, 58),
            (182, 92, 0.2),
        ]
    )
    pen.form("paint", body, shade=7, light=5)
    for pts in (
        [(62, 50), (72, 24), (92, 20), (92, 50)],
        [(100, 20), (114, 24), (126, 50), (100, 50)],
    ):
        pen.poly("#bfe3ee", pts, rounding=5)
    pen.box("trim", 10, 70, 172, 8)
    pen.oval("#fff0b8", 174, 66, 6)
    for x in (48, 142):
        pen.form("wheel", ellipse(x, 92, 25, 25), shade=5, light=4)
        pen.form("trim", ellipse(x, 92, 11, 11), shade=3, light=2)
    pen.anchor("seat", 96, 30, size=40)
    pen.anchor("grip", 96, 50)


@draws(
    "toy truck",
    box=(230, 140),
    height_m=0.12,
    slots={
        "paint": "#e0453f",
        "trim": "#f2c64a",
        "wheel": "#34363f",
    },
    recolour=("paint", "trim"),
    aliases=("toy lorry", "toy dump truck", "wooden truck", "toy tipper"),
    tags=("toy",),
    shadow=(20, 214),
)
def toy_truck(pen: Pen) -> None:
    """Draw a chunky toy tipper truck heading right."""
    pen.box("paint.deep", 12, 84, 206, 20, rounding=6)
    load = polygon([(8, 30), (126, 30), (138, 84), (20, 84)], rounding=6)
    pen.form("paint", load, shade=7, light=5)
    for x in (38, 66, 94):
        pen.line("paint.deep", [(x, 36), (x + 9, 80)], 4, alpha=0.6)
    pen.box("paint.light", 6, 26, 124, 10, rounding=5)
    cab = smooth(
        [
            (142, 90, 0.2),
            (142, 20, 0.3),
            (150, 10, 0.4),
            (184, 10, 0.4),
            (194, 18),
            (202, 52, 0.4),
            (220, 60),
            (224, 72),
            (224, 100, 0.2),
            (142, 100, 0.2),
        ]
    )
    pen.form("paint", cab, shade=7, light=5)
    pen.poly("#bfe3ee", [(154, 22), (182, 22), (190, 54), (154, 54)], rounding=6)
    pen.poly("#ffffff.raw", [(158, 26), (168, 26), (160, 50), (158, 50)], rounding=2, alpha=0.6)
    pen.box("trim", 142, 74, 82, 7)
    pen.oval("#fff0b8", 217, 90, 7)
    for x in (54, 108, 184):
        pen.form("wheel", ellipse(x, 110, 27, 27), shade=5, light=4)
        pen.oval("#ffffff", x, 110, 11)
        pen.oval("#c9ccd4", x, 111, 7)
    pen.anchor("inside", 70, 40, size=100)
    pen.anchor("top", 70, 30, size=100)
    pen.anchor("grip", 120, 60)
