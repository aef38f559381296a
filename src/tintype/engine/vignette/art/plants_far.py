"""Owns the drawings of trees of far lands: redwood, banyan, Joshua tree, banana, mangrove.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.foliage import blade, canopy, cap, flared
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb, polygon
from tintype.engine.vignette.art.pen import Pen


@draws(
    "redwood",
    box=(180, 420),
    height_m=60,
    slots={"leaf": "#3f7a52", "trunk": "#a35a3a"},
    faces="front",
    aliases=("sequoia", "redwood tree", "sequoia tree", "giant sequoia", "giant redwood"),
    tags=("forest",),
    shadow=(50, 130),
)
def redwood(pen: Pen) -> None:
    """Draw a giant redwood: a mighty red trunk, its boughs high up."""
    trunk = flared(90, 40, 418, 16, 92)
    pen.form("trunk", trunk, shade=9, light=6)
    with pen.inside(trunk):
        for dx in (-20, -9, 3, 14, 26):
            pen.line(
                "trunk.deep",
                [(90 + dx * 0.3, 60), (90 + dx * 0.8, 250), (90 + dx * 1.6, 420)],
                3,
                alpha=0.6,
            )
    for y, half in ((236, 66), (196, 74), (156, 68), (116, 56), (78, 42), (46, 28)):
        bough = curve(
            f"{90 - half} {y + 10}, {90 - half * 0.5} {y - 16}, 90 {y - 36} .2,"
            f" {90 + half * 0.5} {y - 16},"
            f"{90 + half} {y + 10}, {90 + half * 0.4} {y + 4}, 90 {y + 14},"
            f" {90 - half * 0.4} {y + 4}"
        )
        pen.form("leaf", bough, shade=6, light=4)
        if pen.is_snowy:
            cap(pen, bough, 14)


@draws(
    "banyan tree",
    box=(340, 300),
    height_m=20,
    slots={"leaf": "#4f8a4a", "trunk": "#8a6f5a"},
    faces="front",
    aliases=("banyan", "strangler fig", "rubber fig", "fig tree", "bodhi tree"),
    tags=("jungle",),
    shadow=(50, 290),
)
def banyan_tree(pen: Pen) -> None:
    """Draw a banyan: a wide crown on many trunks of hanging roots."""
    for x, top in ((60, 130), (92, 140), (250, 140), (284, 128), (122, 150), (222, 150)):
        pen.form("trunk.shade", limb([(x, top), (x + 3, 230), (x, 291)], (6, 8, 13)), shade=2)
    for dx in (-34, -14, 8, 30):
        pen.form(
            "trunk",
            limb(
                [(170 + dx * 1.4, 120), (170 + dx * 0.6, 210), (170 + dx * 1.5, 282)], (20, 26, 34)
            ),
            shade=4,
            light=3,
        )
    canopy(
        pen,
        "leaf",
        (
            (170, 100, 120, 62),
            (66, 120, 56, 42),
            (276, 118, 58, 42),
            (116, 76, 66, 48),
            (226, 76, 68, 48),
            (170, 56, 64, 44),
        ),
    )
    for x in (40, 106, 138, 204, 240, 304):
        pen.line("trunk", [(x, 140), (x + 2, 196), (x - 2, 226)], 3)


@draws(
    "joshua tree",
    box=(230, 280),
    height_m=7,
    slots={"leaf": "#7f9a5a", "trunk": "#8a6a4c"},
    faces="front",
    aliases=("yucca tree", "dragon tree", "yucca palm"),
    tags=("desert",),
    shadow=(80, 150),
)
def joshua_tree(pen: Pen) -> None:
    """Draw a Joshua tree: shaggy arms that end in bursts of blades."""
    arms = (
        ([(112, 266), (110, 200), (114, 120)], (30, 24, 20)),
        ([(112, 190), (76, 150), (52, 110)], (20, 17, 14)),
        ([(114, 150), (150, 118), (176, 84)], (19, 16, 13)),
        ([(114, 126), (104, 86), (110, 58)], (18, 15, 12)),
    )
    for spine, widths in arms:
        body = limb(spine, widths)
        pen.form("trunk", body, shade=5, light=4)
        with pen.inside(body):
            for k in range(18):
                y = 50 + 14 * k
                for x in range(30, 200, 12):
                    pen.line("trunk.deep", [(x, y), (x + 3, y + 8)], 1.6, alpha=0.6)
    for x, y in ((52, 102), (178, 76), (110, 48)):
        for k in range(13):
            turn = -90 + (k - 6) * 27
            pen.fill("leaf.shade" if k % 2 else "leaf", blade(x, y, 44, 10, turn))
        for k in range(7):
            pen.fill("leaf.light", blade(x, y, 28, 8, -90 + (k - 3) * 34))


@draws(
    "banana tree",
    box=(270, 300),
    height_m=4,
    slots={"leaf": "#5fa84a", "trunk": "#9aa85f", "fruit": "#f0cf4a"},
    faces="front",
    aliases=("banana plant", "banana palm", "plantain tree"),
    tags=("jungle",),
    shadow=(90, 180),
)
def banana_tree(pen: Pen) -> None:
    """Draw a banana plant with its torn leaves and a hand of fruit."""
    for turn, length in ((-160, 120), (-20, 120), (-130, 130), (-52, 130)):
        _broad(pen, 136, 130, length, turn, "leaf.shade")
    trunk = flared(136, 112, 298, 28, 46)
    pen.form("trunk", trunk, shade=6, light=4)
    with pen.inside(trunk):
        for y in (150, 190, 230, 266):
            pen.line("trunk.deep", [(110, y + 8), (136, y), (164, y + 8)], 2.4, alpha=0.7)
    pen.line("trunk.shade", [(140, 124), (172, 132), (178, 156)], 7)
    for row, y in enumerate((150, 168, 186)):
        for k in range(4):
            x = 160 + 12 * k - 2 * row
            pen.form(
                "fruit",
                limb([(x, y), (x - 3, y - 11), (x + 3, y - 20)], (7, 8, 4)),
                shade=2,
                light=1,
            )
    pen.form("#8a3f5a", curve("172 196, 180 192, 188 198, 182 220 .1, 174 212"), shade=2)
    for turn, length in ((-172, 108), (-8, 108), (-112, 122), (-74, 122), (-92, 116)):
        _broad(pen, 136, 128, length, turn, "leaf")


def _broad(pen: Pen, x: float, y: float, length: float, degrees: float, tone: str) -> None:
    """Draw one long leaf with tears along its edge and a pale rib."""
    body = blade(x, y, length, length * 0.34, degrees)
    slot = tone.partition(".")[0]
    pen.fill(tone, body)
    a = math.radians(degrees)
    with pen.inside(body):
        for t in (0.3, 0.44, 0.58, 0.72, 0.86):
            px, py = x + length * t * math.cos(a), y + length * t * math.sin(a)
            for s in (-1, 1):
                b = a + s * 0.9
                pen.line(
                    f"{slot}.deep",
                    [(px, py), (px + 34 * math.cos(b), py + 34 * math.sin(b))],
                    1.6,
                    alpha=0.6,
                )
    end = (x + length * 0.94 * math.cos(a), y + length * 0.94 * math.sin(a))
    pen.line(f"{slot}.pale", [(x, y), end], 2.6)


@draws(
    "mangrove",
    box=(280, 260),
    height_m=8,
    slots={"leaf": "#5a9a55", "root": "#8a6a52"},
    faces="front",
    aliases=("mangrove tree", "mangroves"),
    tags=("swamp", "coast"),
    shadow=(40, 240),
)
def mangrove(pen: Pen) -> None:
    """Draw a mangrove on its stilts of roots."""
    for dx, top in (
        (-100, 170),
        (100, 168),
        (-68, 160),
        (70, 160),
        (-34, 156),
        (36, 156),
        (0, 150),
    ):
        foot = 140 + dx
        spine = [(140 + dx * 0.1, top - 14), (140 + dx * 0.62, top + 4), (foot, 258)]
        pen.form(
            "root.shade" if abs(dx) > 80 else "root", limb(spine, (13, 9, 9)), shade=2, light=2
        )
    pen.form("root", limb([(138, 160), (136, 110)], (26, 18)), shade=4, light=3)
    canopy(
        pen,
        "leaf",
        (
            (140, 84, 104, 50),
            (68, 96, 50, 36),
            (216, 94, 50, 36),
            (106, 58, 56, 40),
            (176, 58, 58, 40),
        ),
    )


@draws(
    "bonsai pine",
    box=(260, 230),
    height_m=0.6,
    slots={"leaf": "#4f8a52", "trunk": "#7a5a44", "tray": "#4f6f8f"},
    faces="front",
    aliases=("bonsai tree in a tray", "miniature pine"),
    tags=("home",),
    shadow=(50, 210),
)
def bonsai_pine(pen: Pen) -> None:
    """Draw a bonsai: a winding trunk with clouds of needles, in a shallow tray."""
    pen.form(
        "tray",
        polygon([(48, 190), (212, 190), (200, 222), (60, 222)], rounding=6),
        shade=5,
        light=4,
    )
    pen.form(
        "tray",
        polygon([(40, 182), (220, 182), (216, 196), (44, 196)], rounding=4),
        shade=3,
        light=3,
    )
    pen.form("#6f8a4a", ellipse(130, 182, 78, 11), shade=3)
    pen.form(
        "trunk",
        limb([(120, 182), (104, 150), (134, 120), (150, 88), (132, 54)], (32, 24, 19, 14, 9)),
        shade=4,
        light=3,
    )
    pen.form("trunk", limb([(118, 142), (84, 124), (60, 116)], (12, 9, 6)), shade=2)
    pen.form("trunk", limb([(146, 104), (180, 100), (206, 106)], (11, 8, 6)), shade=2)
    for x, y, rx, ry in (
        (58, 112, 48, 20),
        (206, 104, 44, 19),
        (160, 78, 40, 17),
        (128, 46, 54, 24),
    ):
        pen.form(
            "leaf",
            curve(
                f"{x - rx} {y + ry * 0.6}, {x - rx * 0.7} {y - ry * 0.5}, {x} {y - ry},"
                f" {x + rx * 0.7} {y - ry * 0.5}, {x + rx} {y + ry * 0.6}, {x} {y + ry * 0.8}"
            ),
            shade=5,
            light=4,
        )
