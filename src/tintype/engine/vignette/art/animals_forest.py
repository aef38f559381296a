"""Owns the drawings of the animals of wood and stream: wolf, raccoon, squirrel, hedgehog and kin.

Longer than other modules because its animals share one way of sitting up. Does not know
settings, light or styles.
"""

import math
from itertools import pairwise

from tintype.engine.vignette.art.anatomy import (
    INK,
    Build,
    curve,
    dots,
    eye,
    far_legs,
    galloping,
    hanging_tail,
    near_legs,
    paw,
    standing,
)
from tintype.engine.vignette.art.gaits import dozing, gaits
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen

WOLF = Build(
    fore=(164, 108),
    hind=(76, 104),
    floor=188,
    fore_widths=(34, 18, 14),
    hind_widths=(46, 28, 16, 14),
    foot_slot="coat",
    apart=14,
)


@gaits(WOLF, drop=60)
@draws(
    "wolf",
    box=(270, 190),
    height_m=0.95,
    slots={"coat": "#7f858f", "belly": "#e9e6e0", "eye": "#e0b13f"},
    variants=("standing", "howling", "running", "sitting"),
    plural="wolves",
    aliases=("gray wolf", "grey wolf", "coyote", "jackal"),
    tags=("wild", "forest"),
    shadow=(58, 196),
)
def wolf(pen: Pen) -> None:
    """Draw a wolf with a dark saddle and a bushy tail."""
    if pen.variant == "sitting":
        wolf_sitting(pen)
        return
    is_running = pen.variant == "running"
    is_howling = pen.variant == "howling"
    dy = 12 if is_running else 0
    legs = galloping(WOLF, reach=0.82) if is_running else standing(WOLF)
    with pen.moved(0, dy):
        far_legs(pen, WOLF, legs)
        if is_running:
            tail = curve("58 90, 36 74, 12 76, 0 88, 16 100, 40 106, 60 106")
        else:
            tail = curve("60 86, 36 92, 18 116, 12 142, 22 152, 38 140, 48 122, 64 108")
        with hanging_tail(pen, 60, 96):
            pen.form("coat", tail, shade=5, light=3)
            with pen.inside(tail):
                pen.blob(
                    "coat.deep",
                    dots("-6 66, 14 66, 14 110, -6 110")
                    if is_running
                    else dots("4 130, 40 134, 34 160, 4 160"),
                )
        trunk = curve(
            "48 100, 60 80, 94 74, 128 76, 150 62, 170 44, 202 62, 204 92, 190 118, 164 132,"
            "124 122, 88 124, 56 120"
        )
        pen.form("coat", trunk, shade=9, light=4)
        with pen.inside(trunk):
            pen.blob(
                "coat.deep",
                dots("48 74, 96 66, 130 68, 158 46, 168 60, 146 88, 116 94, 84 90, 60 96"),
                alpha=0.8,
            )
            pen.blob(
                "belly", dots("212 82, 192 88, 178 108, 160 126, 124 120, 92 124, 150 146, 212 124")
            )
        ruff = curve(
            "158 58, 150 80, 158 92, 158 106, 172 106, 180 120, 192 106, 204 100, 204 76, 196 56"
        )
        pen.form("belly", ruff, shade=5)
        near_legs(pen, WOLF, legs)
        if is_howling:
            with pen.turned(-52, 184, 58), pen.moved(184, 56):
                wolf_head(pen, is_howling=True)
        else:
            with pen.moved(188, 56):
                wolf_head(pen)
    if is_howling:
        pen.anchor("head", 160, 36, size=40)
        pen.anchor("mouth", 222, 18, size=30)
    else:
        pen.anchor("head", 190, 28 + dy, size=42)
        pen.anchor("face", 203, 53 + dy, size=38)
        pen.anchor("mouth", 236, 72 + dy, size=30)
    pen.anchor("neck", 176, 92 + dy, size=26)
    pen.anchor("back", 108, 76 + dy, size=60)
    pen.anchor("seat", 108, 76 + dy, size=60)


def wolf_head(pen: Pen, *, is_howling: bool = False) -> None:
    """Draw the wolf's head in side view about the middle of its skull."""
    pen.blob("coat.deep", dots("4 -18 .3, 16 -46 .3, 26 -14 .3"))
    if is_howling:
        pen.form("belly", curve("10 20, 30 24, 46 34, 40 40, 18 34, 4 26"), shade=3)
    skull = curve(
        "-28 6, -20 -18, 2 -26, 20 -16, 32 -4, 54 4,"
        "60 12, 54 19, 30 22, 6 28, -12 32 .4, -24 24 .3, -30 16 .3"
    )
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-34 26, -14 14, 4 16, 18 6, 32 10, 62 14, 50 30, -8 44"))
        pen.blob("coat.deep", dots("-24 -30, 12 -32, 24 -14, 8 -16, -8 -14"), alpha=0.6)
    ear = curve("-22 -10 .3, -20 -42, -15 -50 .3, -4 -34, 4 -16 .3")
    pen.form("coat", ear, shade=3, light=2)
    pen.blob("coat.deep", dots("-16 -16 .3, -15 -40 .3, -3 -18 .3"))
    pen.oval(INK, 57, 7, 5.4, 4.6)
    pen.oval("#ffffff.raw", 55.6, 5.4, 1.5, 1, alpha=0.7)
    if "sleepy" in pen.attributes or is_howling:
        eye(pen, 12, -2, 4.2, is_asleep=True)
    if not is_howling:
        pen.line(INK, dots("50 19, 36 20, 26 15"), 1.6)
        pen.line("coat.line", dots("6 -9, 13 -9, 21 -4"), 2.4)
    if not is_howling and "sleepy" not in pen.attributes:
        pen.oval("eye", 14, -3, 4.4, 4)
        pen.oval(INK, 14.8, -3, 2.8, 3.6)
        pen.oval("#ffffff.raw", 15.8, -4.6, 1.2)


def wolf_sitting(pen: Pen) -> None:
    """Draw the wolf on its haunches."""
    tail = curve("100 166, 74 154, 48 160, 32 176, 46 187, 82 188, 112 184")
    pen.form("coat", tail, shade=5, light=3)
    with pen.inside(tail):
        pen.blob("coat.deep", dots("24 152, 54 158, 52 192, 24 192"))
    pen.limb("coat.deep", dots("182 112, 188 148, 190 178"), (24, 16, 14))
    paw(pen, "coat.deep", 190, 188, 14)
    body = curve("158 56, 130 84, 106 120, 92 158, 106 184, 150 187, 180 172, 196 128, 198 74")
    pen.form("coat", body, shade=10, light=4)
    with pen.inside(body):
        pen.blob(
            "coat.deep", dots("160 50, 122 84, 98 124, 86 160, 110 140, 138 102, 164 84"), alpha=0.8
        )
        pen.blob("belly", dots("206 70, 176 84, 168 116, 176 150, 192 160, 210 120"))
    haunch = curve("98 160, 106 130, 136 120, 158 142, 156 172, 148 187 .6, 106 188")
    pen.form("coat", haunch, shade=6, light=4)
    paw(pen, "coat", 150, 188, 16)
    leg = curve("156 108, 178 98, 188 130, 182 166, 184 182, 166 182, 164 140")
    pen.form("coat", leg, shade=4, light=2)
    paw(pen, "coat", 175, 188, 16)
    with pen.moved(178, 52):
        wolf_head(pen)
    pen.anchor("head", 180, 24, size=42)
    pen.anchor("face", 193, 49, size=38)
    pen.anchor("mouth", 226, 68, size=30)
    pen.anchor("neck", 172, 92, size=26)
    pen.anchor("back", 118, 104, size=40)


RACCOON = Build(
    fore=(146, 108),
    hind=(80, 110),
    floor=158,
    fore_widths=(30, 20, 15),
    hind_widths=(42, 28, 18, 15),
    foot_slot="mask",
    sock="mask",
    apart=14,
    bend=0.08,
)


@gaits(RACCOON)
@draws(
    "raccoon",
    box=(240, 160),
    height_m=0.42,
    slots={"coat": "#8c8791", "mask": "#3a353f", "belly": "#efe9e4"},
    variants=("standing", "sitting"),
    aliases=("racoon", "coati"),
    tags=("wild", "forest"),
    shadow=(60, 178),
)
def raccoon(pen: Pen) -> None:
    """Draw a raccoon with its mask and ringed tail."""
    raccoon_figure(pen)


@gaits(RACCOON)
@draws(
    "red panda",
    box=(240, 160),
    height_m=0.45,
    slots={"coat": "#c25a2a", "mask": "#5b2c24", "belly": "#fbf0e0"},
    variants=("standing", "sitting"),
    aliases=("lesser panda", "firefox"),
    tags=("wild", "forest"),
    shadow=(60, 178),
)
def red_panda(pen: Pen) -> None:
    """Draw a red panda: the raccoon's shape in rust with a ringed brush."""
    raccoon_figure(pen)


def raccoon_figure(pen: Pen) -> None:
    """Draw a raccoon's body in the pen's variant."""
    if pen.variant == "sitting":
        ringed_tail(pen, "112 142, 76 150, 44 138, 30 112, 36 88")
        pen.limb("mask.deep", dots("176 108, 188 124, 178 136"), (18, 14, 11))
        body = curve("120 74, 148 66, 174 78, 184 116, 174 148, 140 157, 110 150, 104 112")
        pen.form("coat", body, shade=8, light=4)
        with pen.inside(body):
            pen.blob("belly", dots("150 84, 168 86, 176 116, 164 140, 148 130"))
        pen.form(
            "coat", curve("108 138, 120 112, 148 116, 158 140, 146 156, 118 158"), shade=5, light=3
        )
        paw(pen, "mask", 152, 158, 17)
        paw(pen, "mask", 178, 158, 15)
        pen.form("coat", limb(dots("140 90, 148 112, 164 118"), (22, 17, 12)), shade=3, light=2)
        pen.oval("mask", 168, 118, 7, 5.6)
        with pen.moved(152, 50):
            raccoon_head(pen)
        pen.anchor("hand", 176, 122, size=30)
        pen.anchor("head", 154, 22, size=42)
        pen.anchor("face", 158, 53, size=60)
        pen.anchor("mouth", 162, 72, size=30)
        pen.anchor("neck", 150, 80, size=24)
        pen.anchor("back", 112, 96, size=30)
        return
    legs = standing(RACCOON)
    ringed_tail(pen, "66 98, 40 96, 20 78, 18 52, 34 34")
    far_legs(pen, RACCOON, legs)
    body = curve("54 108, 64 76, 100 62, 138 66, 166 72, 172 100, 154 126, 108 130, 68 130")
    pen.form("coat", body, shade=9, light=4)
    near_legs(pen, RACCOON, legs)
    with pen.moved(174, 72):
        raccoon_head(pen)
    pen.anchor("head", 176, 44, size=42)
    pen.anchor("face", 180, 75, size=60)
    pen.anchor("mouth", 186, 94, size=30)
    pen.anchor("back", 106, 64, size=50)
    pen.anchor("neck", 162, 100, size=24)


def ringed_tail(pen: Pen, spine: str) -> None:
    """Draw the raccoon's tail with dark rings along `spine`."""
    line = [(p[0], p[1]) for p in dots(spine)]
    tail = limb(line, (20, 26, 28, 26, 16))
    pen.form("coat", tail, shade=5, light=3)
    with pen.inside(tail):
        for (ax, ay), (bx, by) in pairwise(line[1:]):
            for t in (0.15, 0.65):
                x, y = ax + (bx - ax) * t, ay + (by - ay) * t
                n = math.hypot(bx - ax, by - ay)
                nx, ny = -(by - ay) / n * 18, (bx - ax) / n * 18
                pen.limb("mask", [(x - nx, y - ny), (x + nx, y + ny)], (8, 8))
        x, y = line[-1]
        pen.oval("mask", x, y, 13, 12)


def raccoon_head(pen: Pen) -> None:
    """Draw the raccoon's face in three-quarter view about its middle."""
    pen.form("coat", curve("20 -18 .4, 34 -38, 42 -30, 36 -10 .4"), shade=2)
    pen.blob("mask", dots("25 -18, 34 -31, 37 -27, 33 -14"))
    skull = curve("-40 14 .3, -30 -14, -2 -28, 30 -18, 44 8 .3, 34 20, 10 30, -16 26")
    pen.form("coat", skull, shade=5, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-44 -4, -20 -16, 0 -8, 8 -22, 14 -8, 30 -16, 50 -4, 40 24, -40 28"))
        pen.blob("mask", dots("-36 14, -24 -6, -6 -6, 2 4, -8 14, -24 18"))
        pen.blob("mask", dots("42 10, 34 -8, 20 -8, 13 2, 20 12, 32 16"))
        pen.limb("mask", dots("7 -26, 8 -10, 8 4"), (9, 7, 6), alpha=0.85)
    pen.form("coat", curve("-30 -6 .4, -34 -30, -26 -38, -8 -22 .4"), shade=3, light=2)
    pen.blob("mask", dots("-26 -12, -29 -28, -25 -31, -15 -21"))
    pen.form("belly", curve("-6 16, 2 8, 13 8, 21 15, 15 26, 6 28, -3 24"), shade=3)
    pen.blob(INK, dots("2 9, 8 6, 15 9, 12 15, 8 17, 4 15"))
    pen.line(INK, dots("8 17, 6 22, 1 23"), 1.4)
    pen.line(INK, dots("7 21, 12 23, 16 20"), 1.4)
    for x, y in ((-12, 4), (25, 2)):
        if "sleepy" in pen.attributes:
            eye(pen, x, y, 4.6, tone="#fdfaf4")
            continue
        pen.oval("#fdfaf4", x, y, 4.6, 5)
        eye(pen, x + 0.5, y + 0.2, 4)


@dozing
@draws(
    "squirrel",
    box=(190, 180),
    height_m=0.32,
    slots={"coat": "#c2652f", "belly": "#fbeeda", "dark": "#7d3a1f"},
    variants=("sitting", "running"),
    aliases=("chipmunk", "red squirrel"),
    tags=("wild", "forest", "park"),
    shadow=(64, 158),
)
def squirrel(pen: Pen) -> None:
    """Draw a squirrel with its great curled tail."""
    if pen.variant == "running":
        with pen.moved(0, 34):
            squirrel_running(pen)
        return
    tail = curve(
        "92 168, 62 172, 34 150, 22 108, 26 58, 52 20, 84 12, 98 34, 88 56, 72 54, 80 74,"
        "76 104, 82 132, 100 152"
    )
    pen.form("coat", tail, shade=9, light=5)
    with pen.inside(tail):
        pen.blob("coat.light", dots("70 30, 48 60, 46 110, 62 148, 52 110, 56 66"), alpha=0.8)
    pen.limb("coat.deep", dots("130 108, 146 118, 152 110"), (15, 12, 9))
    body = curve("110 78, 134 74, 148 98, 148 140, 136 168, 104 174, 82 158, 86 118")
    pen.form("coat", body, shade=7, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("156 84, 138 90, 132 112, 132 148, 144 164, 160 140"))
    pen.form("coat", curve("84 154, 92 124, 118 122, 132 146, 124 168, 98 175"), shade=5, light=3)
    pen.form("coat", curve("100 172, 120 164, 142 168, 148 176 .6, 104 178 .6"), shade=2)
    arm = limb(dots("116 100, 126 118, 146 116"), (20, 15, 10))
    pen.form("coat", arm, shade=3, light=2)
    with pen.moved(130, 58):
        squirrel_head(pen)
    pen.anchor("hand", 152, 112, size=30)
    pen.anchor("head", 130, 36, size=34)
    pen.anchor("face", 143, 56, size=34)
    pen.anchor("mouth", 160, 70, size=30)
    pen.anchor("neck", 124, 84, size=20)
    pen.anchor("back", 92, 112, size=20)


def squirrel_head(pen: Pen) -> None:
    """Draw the squirrel's head in side view with its ear tufts."""
    pen.blob("dark", dots("4 -16 .4, 10 -46 .2, 20 -14 .4"))
    skull = curve("-26 4, -20 -16, 2 -24, 22 -16, 36 4, 34 14, 18 24, -6 26, -22 18")
    pen.form("coat", skull, shade=4, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-6 30, 6 14, 20 10, 40 12, 30 34"))
    pen.form("coat", curve("-18 -8 .4, -18 -30, -12 -50 .2, -2 -32, 2 -14 .4"), shade=3, light=2)
    pen.blob("dark", dots("-12 -34, -12 -52 .2, -5 -34"))
    pen.oval("belly", 11, -2, 7.4, 7)
    eye(pen, 12, -2, 5.4)
    pen.oval("dark", 35, 7, 3.4, 3)
    pen.line("dark", dots("32 15, 26 17, 20 14"), 1.5)


def squirrel_running(pen: Pen) -> None:
    """Draw the squirrel bounding along, its tail streaming in a wave."""
    tail = curve("66 100, 44 98, 34 74, 40 44, 26 22, 4 20, 10 48, 8 84, 26 112, 54 122, 76 116")
    pen.form("coat", tail, shade=7, light=4)
    pen.limb("coat.deep", dots("78 112, 58 124, 40 130"), (22, 13, 9))
    pen.limb("coat.deep", dots("136 106, 160 118, 176 116"), (15, 11, 8))
    body = curve("58 108, 70 84, 102 78, 132 82, 146 96, 136 114, 104 120, 72 126")
    pen.form("coat", body, shade=6, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("150 96, 132 108, 96 116, 120 134, 152 120"))
    pen.form("coat", curve("60 112, 70 92, 94 94, 98 114, 80 128"), shade=4, light=3)
    pen.form("coat", limb(dots("76 118, 58 132, 38 138"), (18, 12, 9)), shade=3)
    pen.form("coat", limb(dots("130 108, 152 124, 170 126"), (15, 11, 8)), shade=3)
    with pen.moved(146, 80):
        squirrel_head(pen)
    pen.anchor("head", 146, 92, size=34)
    pen.anchor("mouth", 176, 128, size=30)
    pen.anchor("back", 100, 114, size=40)
    pen.anchor("neck", 136, 136, size=18)


def quills(
    cx: float, cy: float, rx: float, ry: float, start: float, end: float, n: int
) -> list[Point]:
    """Return a saw of spikes along an arc from `start` to `end` degrees."""
    points: list[Point] = []
    for i in range(n * 2 + 1):
        angle = math.radians(start + (end - start) * i / (n * 2))
        out = 1.12 if i % 2 else 0.97
        lean = 0.05 if i % 2 else 0.0
        points.append(
            (cx + rx * out * math.cos(angle - lean), cy + ry * out * math.sin(angle - lean), 0.15)
        )
    return points


@dozing
@draws(
    "hedgehog",
    box=(180, 120),
    height_m=0.18,
    slots={"spine": "#7a5a48", "face": "#ecd0a6", "tip": "#d9bd98"},
    tags=("wild", "forest", "garden"),
    shadow=(36, 146),
)
def hedgehog(pen: Pen) -> None:
    """Draw a hedgehog: a dome of spines and a pointed little face."""
    for x in (56, 122):
        pen.limb("face.deep", [(x, 98), (x + 3, 114)], (15, 13))
    face = curve("92 80, 108 52, 134 56, 152 76, 170 92, 168 100, 148 106, 112 110, 84 108")
    pen.form("face", face, shade=5, light=3)
    for x in (44, 112):
        paw(pen, "face", x, 118, 14)
    dome = smooth(
        [
            *quills(78, 72, 62, 54, 150, 318, 12),
            (128, 62, 0.3),
            (116, 84, 0.3),
            (118, 102),
            (70, 112),
            (28, 104),
        ]
    )
    pen.form("spine", dome, shade=8, light=4)
    with pen.inside(dome):
        for row, count in ((0.8, 10), (0.58, 8), (0.34, 6)):
            for i in range(count):
                angle = math.radians(165 + (310 - 165) * (i + row) / count)
                x, y = 78 + 60 * row * math.cos(angle), 80 + 54 * row * math.sin(angle)
                dx, dy = math.cos(angle) * 11 - 4, math.sin(angle) * 11
                pen.limb("tip", [(x, y), (x + dx, y + dy)], (3.4, 0.8))
    pen.form("face", curve("112 66, 110 52, 122 48, 130 58, 126 70"), shade=2, light=1)
    pen.oval(INK, 169, 93, 5, 4.4)
    pen.oval("#ffffff.raw", 167.6, 91.4, 1.5, 1, alpha=0.7)
    eye(pen, 142, 80, 4.6)
    pen.line(INK, dots("163 102, 154 104, 148 100"), 1.5)
    pen.oval("#e08f86", 134, 95, 6, 4, alpha=0.4)
    pen.anchor("head", 126, 52, size=34)
    pen.anchor("face", 142, 80, size=32)
    pen.anchor("back", 74, 20, size=50)
    pen.anchor("mouth", 162, 102, size=30)
    pen.anchor("neck", 120, 100, size=18)


@dozing
@draws(
    "beaver",
    box=(210, 160),
    height_m=0.5,
    slots={"coat": "#8a5a38", "tail": "#4c3a38", "belly": "#c99a6b", "tooth": "#fbf4e2"},
    aliases=("groundhog", "marmot", "woodchuck", "capybara"),
    tags=("wild", "river"),
    shadow=(56, 166),
)
def beaver(pen: Pen) -> None:
    """Draw a beaver on its haunches with its flat tail and big teeth."""
    tail = curve("88 146, 60 150, 26 140, 4 146, 6 156, 40 160, 92 158")
    pen.form("tail", tail, shade=3, light=2)
    if pen.detail:
        with pen.inside(tail):
            for x in range(8, 90, 12):
                pen.line("tail.light", [(x, 136), (x + 14, 162)], 1, alpha=0.6)
                pen.line("tail.light", [(x + 14, 136), (x, 162)], 1, alpha=0.6)
    pen.limb("coat.deep", dots("154 104, 170 112, 176 104"), (18, 14, 10))
    body = curve("104 70, 138 60, 160 84, 168 124, 156 152, 116 158, 82 148, 80 110")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("176 84, 154 92, 146 116, 150 150, 176 140"))
    pen.form("coat", curve("80 142, 90 112, 118 112, 132 138, 122 156, 92 160"), shade=6, light=3)
    paw(pen, "tail", 130, 158, 18)
    paw(pen, "tail", 158, 158, 15)
    arm = limb(dots("128 92, 140 112, 164 112"), (24, 18, 11))
    pen.form("coat", arm, shade=3, light=2)
    with pen.moved(140, 50):
        pen.oval("coat.shade", 22, -24, 8, 8)
        skull = curve("-32 6, -26 -18, 0 -30, 26 -22, 40 0, 38 20, 18 30, -10 30, -28 20")
        pen.form("coat", skull, shade=5, light=3)
        pen.form("coat", curve("-28 -12, -30 -26, -20 -32, -10 -26, -12 -16"), shade=2)
        pen.blob("tail", dots("-23 -16, -25 -24, -19 -27, -14 -22"), alpha=0.7)
        pen.poly("tooth", [(14, 22), (26, 22), (25, 35), (20, 36), (15, 35)], rounding=2)
        pen.line("tooth.shade", dots("20 24, 20 35"), 1)
        pen.form("belly", curve("-2 16, 6 6, 20 4, 34 8, 40 17, 30 25, 19 24, 6 26"), shade=3)
        pen.blob(INK, dots("14 4, 22 1, 31 4, 28 11, 22 13, 17 11"))
        eye(pen, -2, -4, 4.6)
        eye(pen, 27, -8, 4.2)
    pen.anchor("hand", 172, 108, size=30)
    pen.anchor("head", 142, 22, size=40)
    pen.anchor("face", 153, 44, size=52)
    pen.anchor("mouth", 162, 82, size=30)
    pen.anchor("back", 92, 96, size=24)
    pen.anchor("neck", 136, 80, size=24)


@dozing
@draws(
    "otter",
    box=(230, 150),
    height_m=0.4,
    slots={"coat": "#80593f", "belly": "#e9d6ba"},
    variants=("standing", "upright", "floating"),
    aliases=("sea otter", "river otter", "weasel", "ferret", "mink", "stoat", "mongoose"),
    tags=("wild", "river"),
    shadow=(50, 180),
)
def otter(pen: Pen) -> None:
    """Draw an otter: a long body, a thick tail and a whiskered face; afloat it lies on its back."""
    if pen.variant == "floating":
        floating_otter(pen)
        return
    if pen.variant == "upright":
        pen.form(
            "coat", limb(dots("104 132, 72 142, 34 140, 12 146"), (24, 20, 14, 5)), shade=4, light=2
        )
        pen.limb("coat.deep", dots("136 84, 150 96, 150 108"), (14, 12, 9))
        body = curve("100 64, 120 54, 140 66, 144 104, 138 142, 112 149, 92 140, 92 100")
        pen.form("coat", body, shade=7, light=3)
        with pen.inside(body):
            pen.blob("belly", dots("150 66, 130 70, 122 92, 124 140, 152 140"))
        for x in (134, 108):
            paw(pen, "coat", x, 148, 17)
        pen.form("coat", limb(dots("108 78, 112 98, 130 102"), (18, 14, 10)), shade=3)
        with pen.moved(124, 38):
            otter_head(pen)
        pen.anchor("hand", 138, 102, size=30)
        pen.anchor("head", 124, 14, size=34)
        pen.anchor("face", 134, 33, size=46)
        pen.anchor("mouth", 146, 54, size=30)
        pen.anchor("neck", 120, 66, size=22)
        return
    pen.form("coat", limb(dots("66 100, 36 118, 6 138"), (30, 20, 6)), shade=5, light=3)
    for x in (84, 164):
        pen.limb("coat.deep", [(x, 112), (x + 2, 142)], (20, 14))
    body = curve("44 112, 62 84, 100 78, 140 80, 168 60, 194 74, 190 108, 160 126, 104 128, 64 128")
    pen.form("coat", body, shade=9, light=4)
    with pen.inside(body):
        pen.blob("belly", dots("200 80, 180 88, 168 112, 130 126, 180 140, 206 110"))
    for x in (66, 148):
        pen.form("coat", limb([(x, 108), (x - 2, 126), (x, 140)], (30, 20, 14)), shade=4, light=2)
        paw(pen, "coat", x + 1, 148, 16)
    with pen.moved(184, 58):
        otter_head(pen)
    pen.anchor("head", 184, 32, size=34)
    pen.anchor("face", 194, 53, size=46)
    pen.anchor("mouth", 206, 74, size=30)
    pen.anchor("back", 104, 80, size=60)
    pen.anchor("neck", 176, 90, size=24)


def floating_otter(pen: Pen) -> None:
    """Draw an otter on its back in the water: toes and paws up, the head out to the right."""
    pen.form("coat", limb(dots("58 112, 34 116, 8 104"), (24, 17, 6)), shade=4, light=2)
    for x, lean in ((66, -8), (84, -2)):
        pen.limb("coat.deep", [(x, 104), (x + lean, 76), (x + lean - 6, 62)], (17, 13, 15))
    body = curve("42 114, 60 92, 100 80, 140 80, 176 88, 196 104, 186 128, 140 136, 84 134")
    pen.form("coat", body, shade=9, light=3)
    with pen.inside(body):
        pen.blob("belly", dots("70 98, 100 84, 140 82, 178 92, 170 108, 120 112, 84 112"))
    with pen.turned(-24, 192, 84), pen.moved(190, 82):
        otter_head(pen)
    for x in (128, 152):
        pen.form(
            "coat", limb([(x + 22, 96), (x + 8, 82), (x - 6, 86)], (15, 12, 12)), shade=3, light=2
        )
        pen.oval("coat.deep", x - 8, 87, 5.5, 5)
    for x in (58, 78):
        pen.form("coat", curve_foot(x, 58), shade=2, light=2)
    with pen.in_front():
        for spine, alpha in (
            ("4 128, 40 122, 84 130, 130 124, 180 130, 226 124", 0.9),
            ("24 142, 70 137, 120 144, 170 138, 208 143", 0.6),
        ):
            pen.line("#e6f4fa", dots(spine), 3.4, alpha=alpha)
    pen.anchor("head", 190, 58, size=34)
    pen.anchor("face", 200, 76, size=46)
    pen.anchor("mouth", 212, 94, size=30)
    pen.anchor("hand", 124, 84, size=30)
    pen.anchor("seat", 112, 84, size=50)


def curve_foot(x: float, y: float) -> Outline:
    """Return a broad webbed foot that is held up, its ankle at (x, y)."""
    return smooth(
        [(x - 6, y + 10), (x - 14, y - 8), (x - 4, y - 18), (x + 8, y - 14), (x + 8, y + 6)]
    )


def otter_head(pen: Pen) -> None:
    """Draw the otter's flat whiskered face about its middle."""
    pen.oval("coat.shade", 24, -16, 6, 6)
    skull = curve("-28 4, -22 -16, 0 -25, 24 -18, 34 2, 28 18, 8 25, -16 20")
    pen.form("coat", skull, shade=4, light=3)
    with pen.inside(skull):
        pen.blob("belly", dots("-20 14, 0 8, 10 2, 22 6, 40 10, 30 32, -14 32"))
    pen.oval("coat", -21, -14, 6.5, 6.5)
    pen.oval("coat.deep", -20, -13, 3.4, 3.4)
    pen.form("belly", curve("-4 12, 4 4, 14 4, 24 3, 32 10, 26 19, 14 18, 3 20"), shade=2)
    pen.blob(INK, dots("8 2, 15 -1, 22 2, 19 8, 15 9, 11 8"))
    pen.line(INK, dots("15 9, 14 14, 8 16"), 1.4)
    pen.line(INK, dots("14 13, 20 16, 25 13"), 1.4)
    eye(pen, -3, -4, 4.3)
    eye(pen, 23, -6, 4)
    if pen.detail:
        for dy in (-2, 2, 6):
            pen.line("belly.shade", [(2, 13), (-18, 14 + dy)], 0.9)


@dozing
@draws(
    "skunk",
    box=(220, 170),
    height_m=0.4,
    slots={"coat": "#37333d", "stripe": "#f6f2ea", "nose": "#d58f92"},
    recolour=("coat", "stripe"),
    tags=("wild", "forest"),
    shadow=(62, 172),
)
def skunk(pen: Pen) -> None:
    """Draw a skunk: white stripes and a plume of a tail."""
    build = Build(
        fore=(146, 122),
        hind=(86, 122),
        floor=168,
        fore_widths=(28, 20, 15),
        hind_widths=(40, 28, 18, 15),
        foot_slot="coat",
        apart=13,
        bend=0.08,
    )
    tail = curve("76 116, 52 104, 34 74, 14 62, 6 36, 24 12, 54 6, 78 22, 76 48, 92 66, 92 94")
    pen.form("coat", tail, shade=8, light=4)
    with pen.inside(tail):
        pen.limb("stripe", dots("90 108, 66 84, 48 52, 36 20"), (10, 20, 28, 24))
    far_legs(pen, build, standing(build))
    body = curve("60 122, 70 94, 104 80, 140 82, 168 96, 172 118, 154 138, 112 142, 72 142")
    pen.form("coat", body, shade=7, light=4)
    with pen.inside(body):
        pen.limb("stripe", dots("60 104, 84 96, 120 92, 176 96"), (16, 16, 15, 13))
    near_legs(pen, build, standing(build))
    with pen.moved(174, 98):
        pen.oval("coat", 18, -22, 8, 8)
        skull = curve("-28 6, -22 -16, 2 -26, 22 -16, 36 4, 38 14, 20 24, -6 26, -22 20")
        pen.form("coat", skull, shade=4, light=3)
        with pen.inside(skull):
            pen.limb("stripe", dots("-24 -18, 4 -20, 20 -4, 36 10"), (14, 12, 9, 3))
        pen.form("coat", curve("-20 -10, -20 -24, -10 -28, -4 -20, -6 -10"), shade=2)
        pen.oval("#fdfaf4", 8, 4, 5, 5.4)
        eye(pen, 8.8, 4.2, 4.2)
        pen.oval("nose", 37, 10, 4.4, 4)
        pen.line("stripe", dots("32 19, 24 20, 18 17"), 1.4)
    pen.anchor("head", 176, 76, size=34)
    pen.anchor("face", 184, 102, size=36)
    pen.anchor("mouth", 208, 116, size=30)
    pen.anchor("back", 112, 84, size=40)
    pen.anchor("neck", 164, 120, size=20)


@draws(
    "bat",
    box=(260, 130),
    height_m=0.3,
    slots={"fur": "#5b4a5e", "wing": "#40364a", "ear": "#c98f95"},
    recolour=("fur", "wing"),
    faces="front",
    stance="sky",
    variants=("flying", "hanging"),
    aliases=("fruit bat", "flying fox"),
    tags=("wild", "halloween", "cave", "night"),
    shadow=(90, 170),
)
def bat(pen: Pen) -> None:
    """Draw a bat with spread wings, or wrapped up and upside down."""
    if pen.variant == "hanging":
        with pen.turned(180, 130, 65):
            body = curve(
                "82 74 .4, 104 46, 130 38, 156 46, 178 74 .4, 166 104, 140 124, 120 124, 94 104"
            )
            pen.form("wing", body, shade=5, light=3)
            for spine in (
                "130 60, 128 90, 130 122",
                "96 68, 108 92, 124 116",
                "164 68, 152 92, 136 116",
            ):
                pen.line("wing.light", dots(spine), 2)
            for x in (122, 138):
                pen.limb("fur.line", [(x, 119), (x, 126)], (5, 4))
            with pen.moved(130, 44, scale=0.82):
                bat_head(pen)
        pen.anchor("head", 130, 118, size=34)
        return
    with pen.mirrored(130):
        wing = curve(
            "126 56, 112 44, 96 22, 66 8, 30 14, 4 40 .2, 22 50, 30 74 .1, 48 64, 66 72,"
            "72 96 .1, 88 80, 106 84, 126 92"
        )
        pen.form("wing", wing, shade=5, light=3)
        for spine in ("100 28, 60 36, 30 72", "100 28, 84 56, 72 94", "100 28, 50 20, 6 40"):
            pen.line("wing.light", dots(spine), 2)
    body = curve("108 62, 130 52, 152 62, 154 88, 142 112, 130 120, 118 112, 106 88")
    pen.form("fur", body, shade=6, light=3)
    with pen.inside(body):
        pen.blob("fur.light", dots("120 78, 130 72, 140 78, 138 100, 130 108, 122 100"), alpha=0.7)
    for x in (122, 138):
        pen.limb("fur.line", [(x, 112), (x, 122)], (5, 4))
    with pen.moved(130, 50):
        bat_head(pen)
    pen.anchor("head", 130, 28, size=34)
    pen.anchor("face", 130, 50, size=44)
    pen.anchor("mouth", 130, 66, size=30)
    pen.anchor("back", 130, 84, size=40)


def bat_head(pen: Pen) -> None:
    """Draw the bat's face from the front about its middle."""
    with pen.mirrored(0):
        pen.form("fur", curve("4 -18 .3, 10 -36, 24 -46 .2, 28 -28, 24 -8 .3"), shade=2, light=2)
        pen.blob("ear", dots("12 -18 .3, 15 -30, 23 -37 .2, 24 -26, 21 -12 .3"), alpha=0.8)
    skull = curve("-26 2, -18 -18, 0 -23, 18 -18, 26 2, 18 18, 0 24, -18 18")
    pen.form("fur", skull, shade=4, light=3)
    for x in (-9, 9):
        pen.oval("#fdf6e2", x, -1, 5.6, 6)
        eye(pen, x, -0.4, 4.4)
    pen.blob("ear", dots("-4 8, 0 5, 4 8, 0 11"))
    pen.line("fur.line", dots("-8 14, 0 17, 8 14"), 1.6)
    for x in (-4, 4):
        pen.poly("#ffffff", [(x - 2, 15.6), (x + 2, 15.6), (x, 21)])
