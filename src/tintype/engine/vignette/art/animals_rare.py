"""Owns the drawings of animals of far places: axolotl, platypus, manatee, mantis, kiwi and more.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye, paw
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, limb
from tintype.engine.vignette.art.pen import Pen


@draws(
    "axolotl",
    box=(246, 130),
    height_m=0.1,
    slots={"skin": "#f5b8c4", "gill": "#d8486a"},
    variants=("standing", "swimming"),
    tags=("sea", "pet"),
    shadow=(30, 200),
)
def axolotl(pen: Pen) -> None:
    """Draw an axolotl with feathered gills and a wide smile."""
    pen.form("skin.light", curve("4 70, 20 50, 60 46, 110 60, 100 92, 50 96, 16 92"), shade=4)
    pen.form("skin", limb(dots("6 74, 50 78, 100 82, 150 84"), (8, 24, 42, 50)), shade=8, light=4)
    for x, y in ((74, 100), (136, 102)):
        pen.limb("skin.shade", [(x + 8, y - 8), (x + 14, y + 12)], (15, 12))
        pen.limb("skin", [(x, y - 10), (x - 4, y + 14)], (17, 13))
        for dx in (-8, -1, 6):
            pen.oval("skin", x - 4 + dx, y + 18, 4.6, 3.4)
    for angle in (-66, -34, 0):
        for side in (-1, 1):
            a = math.radians(angle - 90 if side < 0 else angle)
            x, y = 176 + side * 30, 60 + angle * 0.18
            if side < 0:
                a = math.radians(180 - angle)
            tip = (x + 34 * math.cos(a), y + 34 * math.sin(a))
            pen.limb("gill", [(x, y), tip], (9, 3))
            for k in range(1, 5):
                t = k / 5
                cx, cy = x + (tip[0] - x) * t, y + (tip[1] - y) * t
                pen.line("gill.light", [(cx, cy), (cx + 6 * math.sin(a), cy + 8)], 2.4)
    head = curve("132 82, 138 52, 166 36, 196 40, 220 62, 220 88, 196 106, 156 106")
    pen.form("skin", head, shade=8, light=5)
    pen.line("skin.line", dots("150 86, 176 96, 206 88"), 2.6)
    eye(pen, 156, 66, 6)
    eye(pen, 206, 68, 6)
    for x in (148, 212):
        pen.oval("gill", x, 82, 7, 4.6, alpha=0.35)
    pen.anchor("head", 178, 40, size=70)
    pen.anchor("face", 180, 72, size=60)
    pen.anchor("back", 96, 62)


@draws(
    "hammerhead shark",
    box=(250, 120),
    height_m=1.2,
    slots={"skin": "#7f8fa4", "belly": "#eef2f5"},
    variants=("swimming",),
    stance="water",
    ground=100,
    aliases=("hammerhead",),
    tags=("sea",),
    shadow=(40, 200),
)
def hammerhead(pen: Pen) -> None:
    """Draw a hammerhead shark."""
    pen.form("skin.shade", curve("118 78, 108 112 .2, 140 92"), shade=3)
    pen.form("skin", curve("34 62, 4 22 .2, 30 44, 52 56"), shade=4)
    pen.form("skin", curve("34 66, 10 104 .2, 34 86, 54 72"), shade=4)
    pen.form("skin", curve("104 44, 116 6 .2, 142 40"), shade=4, light=2)
    body = curve("30 64, 80 46, 140 36, 190 42, 222 52, 222 72, 190 84, 130 90, 76 80")
    pen.form("skin", body, shade=8, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("40 80, 110 74, 180 72, 230 66, 220 110, 60 110"))
    for k in range(4):
        pen.line("skin.deep", [(164 + k * 7, 54), (162 + k * 7, 70)], 2.2)
    pen.form("skin", curve("150 78, 146 116 .2, 178 84"), shade=4, light=2)
    pen.form(
        "skin",
        curve("212 44, 224 16, 242 12, 248 24, 240 58, 246 92, 238 102, 224 96, 212 78"),
        shade=6,
        light=4,
    )
    pen.oval(INK, 241, 20, 4.6)
    pen.oval("#ffffff.raw", 242.4, 18.4, 1.5)
    pen.line("skin.line", dots("196 78, 210 84, 222 80"), 2.2)
    pen.anchor("back", 120, 40)
    pen.anchor("mouth", 220, 82)


@draws(
    "platypus",
    box=(230, 120),
    height_m=0.2,
    slots={"fur": "#7a4f36", "bill": "#4f5262", "belly": "#c99a6a"},
    tags=("wild", "river"),
    shadow=(40, 190),
)
def platypus(pen: Pen) -> None:
    """Draw a platypus with a flat tail and a broad bill."""
    pen.form("fur.shade", curve("60 66, 30 56, 6 68, 6 88, 34 98, 66 96"), shade=5)
    for k in range(4):
        pen.line("fur.deep", [(14 + k * 12, 66), (20 + k * 12, 92)], 1.8)
    body = curve("48 84, 66 48, 110 30, 156 38, 182 62, 176 96, 140 110, 84 110, 56 104")
    pen.form("fur", body, shade=10, light=5)
    with pen.inside(body):
        pen.blob("belly", dots("70 106, 120 96, 180 92, 180 126, 70 126"))
    for x in (84, 148):
        pen.form(
            "bill.light",
            curve(f"{x - 14} 104, {x + 4} 98, {x + 24} 112, {x + 18} 118, {x - 10} 118"),
            shade=3,
        )
    pen.form(
        "fur", curve("134 74, 140 46, 164 36, 186 48, 190 72, 176 92, 150 94"), shade=6, light=4
    )
    pen.form("bill", curve("176 58, 196 58, 222 68, 226 80, 206 88, 180 86"), shade=5, light=4)
    pen.line("bill.deep", dots("182 78, 206 80, 224 76"), 2)
    pen.oval("bill.line", 206, 66, 2.4)
    eye(pen, 172, 56, 5)
    pen.anchor("head", 164, 40, size=50)
    pen.anchor("face", 176, 60, size=44)
    pen.anchor("back", 110, 34)


@draws(
    "manatee",
    box=(250, 130),
    height_m=1.2,
    slots={"skin": "#8f959c"},
    variants=("swimming",),
    stance="water",
    ground=112,
    aliases=("sea cow", "dugong"),
    tags=("sea",),
    shadow=(40, 210),
)
def manatee(pen: Pen) -> None:
    """Draw a manatee, round and calm."""
    pen.form("skin.shade", curve("52 72, 26 50, 8 54, 4 76, 22 92, 56 88"), shade=4)
    body = curve(
        "36 76, 64 44, 120 24, 176 30, 218 48, 240 66, 240 90, 214 102, 160 116, 96 112, 54 96"
    )
    pen.form("skin", body, shade=12, light=6)
    with pen.inside(body):
        pen.blob("skin.pale", dots("80 112, 150 100, 220 96, 220 130, 80 130"), alpha=0.5)
        for x in (92, 116, 140):
            pen.line("skin.shade", [(x, 40), (x + 5, 60)], 2)
    pen.form("skin", curve("156 92, 176 96, 182 120, 170 124, 152 114"), shade=4, light=2)
    pen.form("skin.light", curve("212 72, 230 66, 244 76, 242 94, 224 102, 210 92"), shade=4)
    for x, y in ((222, 82), (230, 80), (224, 90), (233, 89)):
        pen.oval("skin.deep", x, y, 1.6)
    pen.line("skin.line", dots("212 96, 224 101, 238 95"), 2)
    eye(pen, 204, 64, 4.6)
    pen.anchor("back", 126, 26)
    pen.anchor("face", 214, 72, size=50)


@draws(
    "praying mantis",
    box=(200, 180),
    height_m=0.08,
    slots={"body": "#7ab648", "wing": "#9ccc6a"},
    plural="praying mantises",
    aliases=("mantis",),
    tags=("insect", "garden"),
    shadow=(40, 150),
)
def mantis(pen: Pen) -> None:
    """Draw a mantis with its folded forelegs."""
    for x, foot in ((70, 36), (96, 92), (110, 148)):
        pen.line("body.deep", [(x, 110), ((x + foot) / 2 - 8, 96), (foot, 174)], 4)
        pen.line("body.shade", [(x + 6, 112), ((x + foot) / 2 + 6, 102), (foot + 14, 174)], 4)
    pen.form("body", limb(dots("14 132, 60 124, 112 104"), (12, 30, 20)), shade=6, light=3)
    pen.form("wing", curve("16 122, 60 102, 116 96, 112 108, 64 122, 22 132"), shade=4, light=2)
    pen.form("body", limb(dots("106 108, 130 70, 140 46"), (17, 13, 11)), shade=4, light=2)
    for dx, tone in ((8, "body.shade"), (0, "body")):
        pen.limb(tone, [(132 + dx, 70), (166 + dx, 92), (176 + dx, 78)], (10, 12, 9))
        pen.limb(tone, [(176 + dx, 80), (160 + dx, 54), (166 + dx, 44)], (10, 8, 3))
        for k in range(3):
            pen.line(
                "body.deep", [(146 + dx + k * 8, 80 + k * 5), (149 + dx + k * 8, 75 + k * 5)], 2
            )
    pen.line("body.deep", dots("146 30, 152 14, 168 6"), 2)
    pen.line("body.deep", dots("154 30, 168 18, 186 16"), 2)
    pen.form("body", curve("126 36, 144 26, 166 32, 158 48, 146 58, 136 50"), shade=4, light=3)
    for x, y in ((132, 35), (160, 36)):
        pen.form("#e8e06a", ellipse(x, y, 8, 9), shade=2)
        pen.oval(INK, x + 1, y, 3)
    pen.anchor("head", 146, 28, size=40)


@draws(
    "porcupine",
    box=(210, 150),
    height_m=0.5,
    slots={"fur": "#5a4a40", "quill": "#efe4d0"},
    tags=("wild", "forest"),
    shadow=(36, 180),
)
def porcupine(pen: Pen) -> None:
    """Draw a porcupine with long banded quills."""
    for k in range(30):
        a = math.radians(196 - k * 4.6)
        for r, tone in ((98, "quill"), (80, "fur.deep"), (62, "quill")):
            x, y = 100 + r * math.cos(a), 116 - r * math.sin(a)
            pen.limb(tone, [(100 + 30 * math.cos(a), 116 - 30 * math.sin(a)), (x, y)], (7, 1.4))
    body = curve("40 122, 50 84, 92 68, 136 80, 156 108, 140 136, 70 138")
    pen.form("fur", body, shade=9, light=4)
    for x in (72, 140):
        paw(pen, "fur.deep", x, 146, 16)
    pen.form(
        "fur",
        curve("124 106, 136 84, 160 82, 188 102, 200 118, 192 128, 160 134, 134 128"),
        shade=6,
        light=4,
    )
    pen.form("fur.light", curve("176 104, 194 108, 204 118, 196 126, 178 122"), shade=3)
    pen.oval(INK, 199, 113, 5, 4)
    eye(pen, 166, 102, 5)
    pen.oval("fur.light", 144, 94, 7, 8)
    pen.anchor("back", 96, 50)
    pen.anchor("face", 172, 106, size=40)


@draws(
    "opossum",
    box=(230, 140),
    height_m=0.35,
    slots={"fur": "#9a9aa2", "face": "#f4f1ec", "skin": "#eab4b4"},
    aliases=("possum",),
    tags=("wild", "forest"),
    shadow=(50, 190),
)
def opossum(pen: Pen) -> None:
    """Draw an opossum with a white face and a bare tail."""
    pen.line("skin", dots("66 100, 34 92, 14 68, 24 42, 42 46, 40 60"), 8)
    for x in (86, 156):
        pen.limb("fur.deep", [(x + 10, 104), (x + 14, 128)], (15, 11))
    body = curve("50 104, 62 66, 108 46, 154 54, 176 82, 168 112, 120 122, 70 120")
    pen.form("fur", body, shade=10, light=5)
    for k in range(12):
        x = 66 + k * 9
        pen.line(
            "fur.pale",
            [(x, 66 - 12 * math.sin(k / 11 * 3.1)), (x + 7, 76 - 12 * math.sin(k / 11 * 3.1))],
            2,
        )
    for x in (80, 146):
        pen.limb("fur.deep", [(x, 106), (x - 2, 128)], (18, 13))
        paw(pen, "skin", x, 136, 15)
    for x in (150, 180):
        pen.form("#3a3640", ellipse(x, 50, 11, 13), shade=2)
        pen.oval("skin", x + 1, 53, 5, 7)
    pen.form(
        "face",
        curve("138 78, 146 56, 172 52, 196 70, 222 88, 222 98, 196 104, 160 104, 142 94"),
        shade=5,
        light=2,
    )
    for x, y in ((166, 72), (190, 74)):
        pen.oval("fur", x, y, 9, 8)
        eye(pen, x, y, 4.6)
    pen.oval("skin.deep", 222, 91, 6.4, 5.4)
    pen.line("fur.line", dots("188 100, 206 101, 219 97"), 1.8)
    pen.anchor("head", 164, 50, size=50)
    pen.anchor("face", 180, 74, size=48)
    pen.anchor("back", 108, 48)


@draws(
    "kiwi bird",
    box=(180, 160),
    height_m=0.4,
    slots={"plumage": "#8a6242", "bill": "#e3cfa4"},
    aliases=("kiwi chick",),
    tags=("bird", "wild"),
    shadow=(50, 120),
)
def kiwi_bird(pen: Pen) -> None:
    """Draw a kiwi: a round brown bird with a long bill."""
    for x, tone in ((88, "bill.deep"), (70, "bill.shade")):
        pen.limb(tone, [(x, 116), (x + 4, 150)], (12, 8))
        for dx in (-4, 8, 18):
            pen.limb(tone, [(x + 4, 150), (x + 4 + dx, 155)], (6, 3))
    pen.limb("bill", dots("128 62, 156 84, 174 112"), (9, 6, 3))
    body = curve("8 86, 18 48, 58 28, 96 38, 106 60, 100 96, 80 124, 40 124, 14 108")
    pen.form("plumage", body, shade=11, light=5)
    head = curve("82 62, 88 36, 112 24, 136 36, 140 58, 124 76, 104 88")
    pen.form("plumage", head, shade=6, light=4)
    for k in range(16):
        x, y = 22 + 70 * (k * 0.618 % 1), 48 + 62 * (k * 0.7549 % 1)
        pen.line("plumage.deep", [(x, y), (x - 3, y + 11)], 2)
    eye(pen, 118, 48, 5)
    pen.oval("bill.deep", 170, 106, 1.6)
    pen.anchor("head", 112, 28, size=40)
    pen.anchor("face", 120, 48, size=34)
    pen.anchor("mouth", 168, 104)


@draws(
    "mosquito",
    box=(190, 150),
    height_m=0.01,
    slots={"body": "#4f4a52", "wing": "#cfe0ea"},
    variants=("flying",),
    stance="sky",
    aliases=("gnat", "midge"),
    plural="mosquitoes",
    tags=("insect",),
)
def mosquito(pen: Pen) -> None:
    """Draw a mosquito with long legs and its sting."""
    for x, knee, foot in ((84, 40, 18), (92, 70, 62), (102, 128, 148)):
        pen.line("body.deep", [(x, 84), (knee, 58), (foot, 142)], 2.6)
        pen.line("body", [(x + 6, 84), (knee + 16, 70), (foot + 18, 142)], 2.6)
    for turn in (-28, 4):
        with pen.turned(turn, 92, 66):
            pen.oval("wing", 54, 44, 44, 13, tilt=20, alpha=0.75)
            pen.line("body.light", dots("92 62, 54 44, 20 32"), 1.4)
    pen.form("body", limb(dots("20 112, 56 98, 90 80"), (8, 19, 15)), shade=4, light=2)
    for k in range(4):
        pen.line("#e9dccb", [(34 + k * 13, 100 - k * 5), (40 + k * 13, 110 - k * 5)], 3)
    pen.form("body", ellipse(98, 74, 18, 16), shade=4, light=3)
    pen.form("body", ellipse(124, 72, 14, 13), shade=3, light=2)
    pen.form("#d8433f", ellipse(129, 68, 7, 8), shade=2)
    pen.oval("#ffffff.raw", 131, 65, 2)
    pen.limb("body.deep", [(134, 78), (176, 116)], (4, 1.4))
    pen.line("body.deep", dots("132 60, 148 46, 160 46"), 2)


@draws(
    "ram",
    box=(230, 200),
    height_m=1.1,
    slots={"fleece": "#efe6d6", "skin": "#6a5648", "horn": "#c9a46a"},
    aliases=("bighorn sheep", "mouflon"),
    tags=("farm", "wild"),
    shadow=(46, 180),
)
def ram(pen: Pen) -> None:
    """Draw a ram with great curled horns."""
    for x in (70, 146):
        pen.limb("skin.shade", [(x + 16, 140), (x + 18, 192)], (16, 12))
    puffs = (
        (46, 104, 32),
        (54, 130, 28),
        (84, 88, 36),
        (124, 88, 36),
        (148, 112, 34),
        (116, 136, 34),
        (80, 138, 32),
    )
    for x, y, r in puffs:
        pen.oval("fleece.shade", x, y + 5, r)
    for x, y, r in puffs:
        pen.form("fleece", ellipse(x, y, r, r * 0.94), shade=5, light=3)
    pen.oval("fleece", 100, 112, 60, 36)
    for x in (62, 138):
        pen.limb("skin", [(x, 150), (x, 192)], (18, 13))
        pen.form("skin.deep", ellipse(x + 3, 194, 11, 5), shade=2)
    pen.form(
        "skin",
        curve("144 92, 146 58, 168 46, 192 56, 208 82, 206 100, 186 108, 162 104"),
        shade=6,
        light=4,
    )
    pen.form("skin.light", curve("186 82, 206 80, 212 94, 200 106, 184 102"), shade=3)
    pen.oval("skin.line", 205, 88, 4, 3)
    pen.line("skin.line", dots("190 100, 200 101, 208 97"), 2)
    eye(pen, 182, 70, 4.8)
    turns = [
        (
            156 + (34 - k * 1.5) * math.cos(math.radians(-66 - k * 26)),
            72 + (34 - k * 1.5) * math.sin(math.radians(-66 - k * 26)),
        )
        for k in range(15)
    ]
    pen.form("horn", limb(turns, tuple(24 - k * 1.4 for k in range(15))), shade=4, light=3)
    for k in range(1, 11):
        x, y = turns[k]
        dx, dy = x - 156, y - 72
        n = max(1.0, math.hypot(dx, dy))
        half = 10 - k * 0.6
        pen.line(
            "horn.deep",
            [(x - dx / n * half, y - dy / n * half), (x + dx / n * half, y + dy / n * half)],
            2,
        )
    pen.anchor("head", 166, 44, size=60)
    pen.anchor("face", 186, 72, size=40)
    pen.anchor("mouth", 204, 98)
    pen.anchor("back", 100, 78)
    pen.anchor("seat", 100, 78)
