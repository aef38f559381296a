"""Owns the drawings of stranger sea life and of tanks: narwhal, anglerfish, urchin, fishbowl.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.art.sea import fin_rays


@draws(
    "narwhal",
    box=(340, 170),
    height_m=1.9,
    slots={"coat": "#7f9db8", "belly": "#edf1f2", "tusk": "#f1e2bd"},
    stance="water",
    variants=("swimming",),
    tags=("sea", "ice", "underwater"),
    shadow=(60, 240),
)
def narwhal(pen: Pen) -> None:
    """Draw a narwhal with its twisted tusk."""
    tusk = curve("248 70 .3, 336 22 .1, 254 86 .3")
    pen.form("tusk", tusk, shade=2)
    with pen.inside(tusk):
        for k in range(7):
            x = 256 + k * 11
            pen.line("tusk.deep", [(x, 88 - k * 6), (x + 6, 60 - k * 6)], 1.8, alpha=0.5)
    pen.form(
        "coat",
        curve("44 86, 26 70, 4 66 .3, 8 84, 22 96, 8 110, 6 128 .3, 30 118, 50 102"),
        shade=4,
        light=3,
    )
    pen.blob("coat.deep", dots("176 128, 172 148, 156 162 .3, 188 152, 200 132"))
    body = curve(
        "272 92, 264 68, 236 52, 190 46, 136 56, 84 78,"
        "44 92, 46 104, 92 122, 150 138, 210 140, 254 124"
    )
    pen.form("coat", body, shade=0, light=6)
    with pen.inside(body):
        pen.blob(
            "belly", dots("280 100, 240 110, 190 114, 120 110, 60 102, 110 150, 220 156, 270 130")
        )
        for x, y, r in (
            (130, 74, 5),
            (150, 64, 4),
            (168, 76, 6),
            (110, 86, 5),
            (190, 62, 4),
            (146, 88, 4),
            (206, 78, 4),
            (90, 94, 4),
        ):
            pen.oval("coat.deep", x, y, r, r * 0.7, alpha=0.6)
    pen.form(
        "coat", curve("206 116, 194 138, 172 156, 158 154, 164 138, 182 118"), shade=4, light=3
    )
    pen.line(INK, dots("270 98, 256 104, 244 102"), 2, alpha=0.7)
    pen.oval("#e8694f", 238, 104, 7, 4.4, alpha=0.25)
    eye(pen, 242, 88, 4.8)
    pen.anchor("head", 228, 52, size=50)
    pen.anchor("back", 156, 52, size=70)
    pen.anchor("seat", 156, 54, size=70)


@draws(
    "anglerfish",
    box=(220, 180),
    height_m=0.4,
    slots={"coat": "#5b4a72", "fin": "#7d6698", "lure": "#b8f5d8"},
    stance="water",
    variants=("swimming",),
    plural="anglerfish",
    aliases=("angler fish", "deep sea fish"),
    tags=("sea", "underwater", "night"),
    shadow=(60, 170),
    is_lit_at_night=True,
)
def anglerfish(pen: Pen) -> None:
    """Draw an anglerfish with its lamp and long teeth."""
    pen.glow("lure.raw", 194, 38, 34 if pen.is_night else 22, alpha=0.7)
    pen.line("coat", dots("124 44, 140 12, 176 6, 194 30"), 5)
    pen.oval("lure.raw", 194, 38, 9)
    pen.form(
        "fin", curve("54 96, 30 74, 6 66 .4, 14 96, 6 130 .4, 32 124, 56 112"), shade=4, light=2
    )
    fin_rays(pen, "fin.deep", ("46 98, 30 88, 18 82", "46 108, 30 112, 18 118"))
    pen.form("fin", curve("70 62, 82 36, 110 34 .4, 112 54"), shade=3, light=2)
    body = curve(
        "190 74, 160 48, 120 44, 78 62, 48 94, 50 112, 80 144,"
        "126 168, 174 168, 206 146 .3, 168 134, 160 112, 172 92"
    )
    pen.form("coat", body, shade=8, light=5)
    mouth = curve("190 74 .2, 206 146 .2, 174 140, 156 112, 168 88")
    pen.fill("#3a1f33", mouth)
    for x, y, dx, dy in (
        (186, 78, -4, 20),
        (176, 86, -2, 20),
        (168, 96, 4, 18),
        (202, 142, -4, -26),
        (188, 140, -4, -22),
        (174, 134, -2, -20),
    ):
        pen.poly("#f7f2dc", [(x - 4, y), (x + 4, y), (x + dx, y + dy)], rounding=0.8)
    pen.form("fin", curve("112 116, 92 112, 78 126, 90 142, 110 136"), shade=3, light=2)
    pen.oval("#f6f0c8", 142, 80, 13, 13)
    eye(pen, 145, 81, 6.4)
    pen.limb("coat.deep", [(128, 68), (142, 64), (158, 72)], (3, 6, 3))
    for x, y, r in ((84, 92, 6), (104, 76, 5), (92, 120, 4), (120, 148, 5)):
        pen.oval("coat.deep", x, y, r, r * 0.8, alpha=0.5)
    pen.anchor("head", 116, 44, size=60)


@draws(
    "piranha",
    box=(200, 140),
    height_m=0.25,
    slots={"coat": "#5f7f8c", "belly": "#d8553a", "fin": "#7f4338"},
    stance="water",
    variants=("swimming",),
    tags=("river", "jungle", "underwater"),
    shadow=(60, 150),
)
def piranha(pen: Pen) -> None:
    """Draw a piranha showing its teeth."""
    pen.form("fin", curve("54 66, 30 44, 8 24 .3, 20 66, 6 112 .3, 32 92, 56 80"), shade=4, light=2)
    pen.form("fin", curve("84 34, 96 8, 124 6 .3, 128 28"), shade=3, light=2)
    pen.form("fin", curve("78 108, 84 130, 108 134 .3, 112 116"), shade=3)
    body = curve(
        "178 50, 150 28, 108 24, 72 42, 48 66, 48 80, 76 106,"
        "116 120, 158 118, 186 102 .4, 172 84, 190 70 .4"
    )
    pen.form("coat", body, shade=7, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("196 92, 160 92, 120 98, 76 92, 96 130, 170 130"))
    mouth = curve("190 68 .2, 166 80, 162 86, 186 102 .2, 178 84")
    pen.fill("#4a1f2c", mouth)
    for x, y, d in ((185, 72, 9), (176, 76, 9), (168, 80, 7), (182, 100, -9), (174, 95, -9)):
        pen.poly("#fff8e6", [(x - 5, y), (x + 4, y - 1), (x, y + d)])
    pen.form("fin", curve("124 80, 106 78, 96 90, 106 102, 122 98"), shade=2, light=2)
    pen.oval("#f4c93f", 152, 56, 11, 11)
    eye(pen, 154, 57, 6.2)
    pen.limb("coat.deep", [(140, 44), (154, 42), (168, 52)], (3, 7, 4))
    pen.line("coat.deep", dots("134 46, 126 66, 130 88"), 2.4)
    pen.anchor("head", 140, 26, size=50)


@draws(
    "tropical fish",
    box=(180, 180),
    height_m=0.2,
    slots={"coat": "#f6cf3f", "band": "#2f3346", "fin": "#f0a23a", "second": "#f7f4ec"},
    recolour=("coat", "band"),
    stance="water",
    variants=("swimming",),
    plural="tropical fish",
    aliases=("angelfish", "butterflyfish", "reef fish", "discus fish", "blue tang"),
    tags=("sea", "reef", "underwater", "fish"),
    shadow=(50, 140),
)
def tropical_fish(pen: Pen) -> None:
    """Draw a tall banded fish of the reef with trailing fins."""
    pen.form(
        "fin", curve("50 84, 28 70, 8 58 .3, 18 88, 8 122 .3, 30 110, 52 98"), shade=4, light=2
    )
    pen.form("coat", curve("64 60, 66 34, 44 4 .2, 84 14, 118 40"), shade=4, light=3)
    pen.form("coat", curve("66 118, 68 146, 46 176 .2, 86 164, 118 138"), shade=4)
    body = curve(
        "174 92, 160 66, 132 42, 98 38, 66 58, 44 86, 46 98, 68 124, 100 142, 134 136, 160 114"
    )
    pen.form("coat", body, shade=8, light=5)
    with pen.inside(body):
        for spine, width, tone in (
            ([(140, 30), (132, 88), (142, 150)], 17, "band"),
            ([(100, 26), (92, 88), (100, 156)], 20, "second"),
            ([(62, 40), (58, 90), (64, 140)], 13, "band"),
        ):
            pen.line(tone, spine, width)
    pen.form("fin", curve("116 96, 98 92, 86 104, 94 116, 114 110"), shade=2, light=2)
    pen.oval("#fffaf0", 151, 82, 9, 9.4)
    eye(pen, 152.6, 82.6, 6)
    pen.line(INK, dots("173 95, 164 100, 158 98"), 2, alpha=0.75)
    pen.anchor("head", 140, 44, size=46)


@draws(
    "sea urchin",
    box=(170, 150),
    height_m=0.12,
    slots={"coat": "#5b3f7a"},
    faces="front",
    aliases=("urchin",),
    tags=("sea", "underwater"),
    shadow=(40, 130),
)
def sea_urchin(pen: Pen) -> None:
    """Draw a sea urchin with its spines out."""
    cx, cy = 85.0, 98.0
    for row, (n, reach, tone) in enumerate(
        ((19, 92, "coat.deep"), (16, 82, "coat.shade"), (13, 66, "coat.light"))
    ):
        for i in range(n):
            a = math.radians(-194 + 208 * i / (n - 1))
            w = 7.0 - row
            tip = (cx + reach * 0.9 * math.cos(a), cy + reach * math.sin(a))
            if tip[1] > 148:
                continue
            pen.limb(tone, [(cx + 20 * math.cos(a), cy + 20 * math.sin(a)), tip], (w, 1))
        if row == 1:
            pen.form(
                "coat",
                curve("85 54, 124 66, 138 100, 126 136, 85 149, 44 136, 32 100, 46 66"),
                shade=8,
                light=5,
            )
    for x in (72, 100):
        pen.oval("#fffaf0", x, 108, 9, 9.6)
        eye(pen, x + 1, 109, 6)
    pen.line(INK, dots("79 124, 86 129, 93 124"), 2.4)
    pen.anchor("head", 85, 56, size=80)


@draws(
    "hermit crab",
    box=(200, 150),
    height_m=0.1,
    slots={"shell": "#e0a878", "coat": "#e06a48"},
    recolour=("shell", "coat"),
    variants=("standing",),
    tags=("sea", "beach"),
    shadow=(40, 180),
)
def hermit_crab(pen: Pen) -> None:
    """Draw a hermit crab looking out of its spiral shell."""
    for spine in ([(118, 112), (100, 126), (86, 147)], [(130, 114), (122, 130), (112, 148)]):
        pen.limb("coat.shade", spine, (11, 9, 3))
    pen.limb("coat", [(142, 104), (168, 112), (176, 128)], (15, 13, 11))
    pen.form(
        "coat",
        curve("168 122, 186 116, 197 128, 192 140 .2, 184 132, 182 146 .2, 168 142"),
        shade=3,
        light=2,
    )
    head = curve("128 76, 152 74, 166 88, 162 108, 142 118, 120 112")
    pen.form("coat", head, shade=4, light=3)
    for x in (146, 160):
        pen.limb("coat", [(x - 4, 84), (x, 60)], (6, 5))
        pen.oval("#fffaf0", x, 55, 8, 8.6)
        eye(pen, x + 1, 56, 5.4)
    pen.line(INK, dots("146 100, 153 104, 159 99"), 2)
    body = curve(
        "132 70, 140 98, 130 124, 96 138, 54 136, 20 122, 4 96 .3, 18 74, 40 44, 72 22, 108 30"
    )
    pen.form("shell", body, shade=8, light=5)
    with pen.inside(body):
        for line, w in (
            ("10 84, 34 108, 44 140", 6),
            ("34 50, 66 84, 82 144", 7),
            ("66 20, 104 58, 122 132", 7),
        ):
            pen.line("shell.deep", dots(line), w, alpha=0.5)
    pen.limb("coat", [(136, 112), (152, 126), (146, 140)], (14, 12, 10))
    pen.form("coat", curve("140 134, 160 130, 172 142, 164 149 .3, 142 149"), shade=2, light=2)
    pen.anchor("head", 152, 50, size=36)
    pen.anchor("back", 80, 24, size=60)


@draws(
    "fishbowl",
    box=(200, 180),
    height_m=0.3,
    slots={
        "glass": "#cfe8f0",
        "water": "#6fb9d8",
        "sand": "#e7cf9c",
        "leaf": "#4fa070",
        "scale": "#f08a3c",
    },
    recolour=("water",),
    faces="front",
    variants=("fish", "clear"),
    aliases=("fish bowl", "goldfish bowl"),
    tags=("home", "pet"),
    shadow=(50, 150),
)
def fishbowl(pen: Pen) -> None:
    """Draw a round glass bowl of water with a goldfish; other fish go inside."""
    bowl = curve(
        "58 14 .4, 142 14 .4, 148 24, 186 60, 194 106, 172 154,"
        "130 178 .5, 70 178 .5, 28 154, 6 106, 14 60, 52 24"
    )
    pen.fill("glass", bowl, alpha=0.55)
    with pen.inside(bowl):
        pen.fill(
            "water.light",
            curve("0 54 .3, 100 58, 200 54 .3, 200 180 .2, 0 180 .2"),
            to="water",
            slope="down",
            alpha=0.9,
        )
        pen.oval("water.pale", 100, 55, 86, 6, alpha=0.7)
        pen.blob("sand", dots("0 160, 50 148, 100 154, 150 147, 200 160, 200 190, 0 190"))
        for x, h, s in ((44, 70, 1), (56, 54, -1), (158, 62, -1)):
            pen.limb(
                "leaf",
                [
                    (x, 158),
                    (x + s * 7, 158 - h * 0.4),
                    (x - s * 6, 158 - h * 0.7),
                    (x + s * 4, 158 - h),
                ],
                (6, 9, 8, 2),
            )
        for x, y, r in ((124, 158, 8), (138, 162, 6), (92, 160, 6)):
            pen.oval("#8f93a6", x, y, r, r * 0.7)
        if pen.variant == "fish":
            pen.blob("scale.shade", dots("62 104, 40 88, 46 106, 40 124, 62 112"))
            pen.form("scale", curve("58 108, 84 86, 118 92, 134 106, 116 120, 84 124"), shade=2)
            pen.blob("scale.shade", dots("82 90, 98 76, 112 90"))
            pen.blob("scale.light", dots("92 108, 80 118, 90 120, 102 112"))
            pen.oval("#ffffff", 120, 102, 5)
            pen.oval("#2a2a33", 121, 102, 2.6)
    pen.anchor("inside", 100, 130, size=130)
    pen.anchor("top", 100, 14, size=80)
    with pen.in_front():
        pen.fill("glass", bowl, alpha=0.08)
        pen.edge("glass.shade", bowl, 2.4, alpha=0.8)
        pen.blob("#ffffff.raw", dots("22 94, 28 66, 46 44, 52 48, 38 70, 32 98"), alpha=0.7)
        pen.oval("#ffffff.raw", 168, 124, 5, 14, tilt=24, alpha=0.5)
        for x, y, r in ((150, 84, 3.4), (156, 72, 2.6), (146, 98, 2.4)):
            pen.oval("#ffffff.raw", x, y, r, alpha=0.6)
        rim = limb([(56, 15), (100, 19), (144, 15)], (6, 6))
        pen.fill("glass.shine", rim)


@draws(
    "aquarium",
    box=(280, 190),
    height_m=0.6,
    slots={
        "frame": "#3f4656",
        "water": "#5fb4d8",
        "sand": "#e3c993",
        "leaf": "#4a9a6c",
        "coral": "#ef7a6a",
    },
    recolour=("water", "frame"),
    faces="front",
    variants=("empty",),
    aliases=("fish tank", "fishtank"),
    tags=("home", "pet"),
    shadow=(10, 270),
    is_lit_at_night=True,
)
def aquarium(pen: Pen) -> None:
    """Draw a glass tank with plants and coral; fish go inside."""
    pen.box("water.light", 10, 22, 260, 156, to="water.shade", slope="down")
    pen.blob("sand", dots("10 160 .2, 70 150, 140 158, 210 148, 270 158 .2, 270 178 .1, 10 178 .1"))
    for x, h, s in ((36, 96, 1), (52, 70, -1), (64, 84, 1), (236, 76, -1), (250, 100, 1)):
        pen.limb(
            "leaf",
            [
                (x, 164),
                (x + s * 9, 164 - h * 0.4),
                (x - s * 8, 164 - h * 0.7),
                (x + s * 5, 164 - h),
            ],
            (7, 11, 10, 2),
        )
    for spine in (
        [(196, 166), (190, 134), (176, 116)],
        [(196, 160), (206, 128), (220, 118)],
        [(196, 166), (198, 126), (194, 100)],
    ):
        pen.limb("coral", spine, (13, 10, 8))
    for x, y, r in ((104, 160, 14), (128, 164, 10), (88, 166, 8)):
        pen.oval("#878ba0", x, y, r, r * 0.66)
    pen.anchor("inside", 136, 120, size=190)
    pen.anchor("top", 140, 10, size=220)
    with pen.in_front():
        for x, y, r in ((150, 60, 4), (156, 46, 3), (148, 78, 3), (84, 54, 3), (90, 42, 2.4)):
            pen.oval("#ffffff.raw", x, y, r, alpha=0.6)
        pen.poly("#ffffff.raw", [(30, 24), (62, 24), (20, 120), (12, 120), (12, 66)], alpha=0.2)
        pen.poly("#ffffff.raw", [(76, 24), (86, 24), (30, 152), (22, 152)], alpha=0.2)
        pen.box("#ffffff.raw", 10, 24, 260, 5, alpha=0.5)
        for x in (4, 268):
            pen.box("frame", x, 16, 8, 166)
        pen.form("frame", curve("2 4 .4, 278 4 .4, 278 22 .4, 2 22 .4"), shade=4, light=3)
        pen.form("frame", curve("2 174 .3, 278 174 .3, 278 189 .3, 2 189 .3"), shade=4, light=3)
