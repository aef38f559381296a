"""Owns the drawings of machines and visitors from elsewhere: robot, android, alien, ghost.

Does not know settings, light or styles.
"""

import itertools
from typing import Final

from tintype.engine.vignette.art.anatomy import curve, dots
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import limb
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.states import EYED, LIMBED


def hose(pen: Pen, tone: str, spine: list[tuple[float, float]], width: float) -> None:
    """Draw a ribbed metal arm or leg."""
    arm = limb(spine, (width, width))
    pen.form(tone, arm, shade=3, light=2)
    if pen.detail:
        with pen.inside(arm):
            for (ax, ay), (bx, by) in itertools.pairwise(spine):
                dx, dy = bx - ax, by - ay
                n = (dx * dx + dy * dy) ** 0.5 or 1.0
                for t in (0.2, 0.4, 0.6, 0.8):
                    x, y = ax + dx * t, ay + dy * t
                    a = (x - dy / n * width * 0.6, y + dx / n * width * 0.6)
                    b = (x + dy / n * width * 0.6, y - dx / n * width * 0.6)
                    pen.line(f"{tone}.deep", [a, b], 1.6, alpha=0.55)


def gripper(pen: Pen, x: float, y: float, angle: float, size: float = 1.0) -> None:
    """Draw a two-fingered hand; angle 0 points up."""
    with pen.moved(x, y, scale=size), pen.turned(angle, 0, 0):
        pen.form("body", curve("-10 8 .4, 10 8 .4, 12 -2, 0 -6, -12 -2"), shade=3)
        for s in (-1, 1):
            pen.limb("body.shade", [(s * 8, -2), (s * 14, -12), (s * 7, -22)], (8, 8, 5))


@draws(
    "robot",
    box=(210, 300),
    height_m=1.5,
    slots={
        "body": "#8fb3c8",
        "trim": "#f0883e",
        "joint": "#6a7688",
        "screen": "#2a3444",
        "light": "#7ff0d8",
    },
    recolour=("body", "trim"),
    faces="front",
    variants=("standing", "waving"),
    aliases=("bot", "droid", "automaton"),
    tags=("fantasy", "space", "machine"),
    shadow=(54, 156),
    is_lit_at_night=True,
)
def robot(pen: Pen) -> None:
    """Draw a friendly robot with a screen for a face."""
    is_waving = pen.variant == "waving"
    for x in (80, 130):
        hose(pen, "joint", [(x, 224), (x, 272)], 19)
        pen.form(
            "trim",
            curve(f"{x - 26} 299 .3, {x - 22} 280, {x} 270, {x + 22} 280, {x + 26} 299 .3"),
            shade=5,
            light=3,
        )
    pairs = next((LIMBED[a] for a in pen.attributes if a in LIMBED), 1)
    for k in range(1, pairs):
        y = 206 - 34 * (pairs - 1 - k) - 10 * (pairs == 2)
        out = 84 if pairs == 2 else 92 - 14 * (k - 1)
        for side in (-1, 1):
            hand = (105 + side * out, y + 32)
            hose(pen, "joint", [(105 + side * 48, y), (105 + side * (out - 4), y + 4), hand], 15)
            gripper(pen, hand[0], hand[1] + 8, 180)
    if is_waving or pairs > 1:
        hose(pen, "joint", [(160, 150), (184, 146), (188, 100)], 16)
        gripper(pen, 188, 92, 8)
        pen.anchor("hand", 190, 74)
    else:
        hose(pen, "joint", [(160, 150), (186, 168), (182, 212)], 16)
        gripper(pen, 182, 220, 180)
        pen.anchor("hand", 182, 236)
    if pairs > 1:
        hose(pen, "joint", [(50, 150), (26, 146), (22, 100)], 16)
        gripper(pen, 22, 92, -8)
        pen.anchor("hand2", 20, 74)
    else:
        hose(pen, "joint", [(50, 150), (24, 168), (28, 212)], 16)
        gripper(pen, 28, 220, 180)
        pen.anchor("hand2", 28, 236)
    for x in (50, 160):
        pen.oval("trim", x, 149, 16)
        pen.oval("trim.light", x - 3, 145, 6, 5)
    pen.box("joint", 92, 112, 26, 22)
    for y in (117, 124):
        pen.line("joint.deep", [(92, y), (118, y)], 2)
    body = curve("58 128 .5, 152 128 .5, 160 146, 156 206, 146 234 .5, 64 234 .5, 54 206, 50 146")
    pen.form("body", body, shade=10, light=6)
    pen.form("trim", curve("66 214 .3, 144 214 .3, 142 226 .3, 68 226 .3"), shade=3)
    pen.fill(
        "body.pale",
        curve("78 146 .4, 132 146 .4, 134 150, 134 192, 132 196 .4, 78 196 .4, 76 192, 76 150"),
        alpha=0.8,
    )
    pen.oval("joint", 105, 168, 16)
    pen.oval("screen", 105, 168, 12.5)
    heart = curve("105 177 .1, 97 169, 97 162, 105 165 .1, 113 162, 113 169")
    pen.fill("light.raw", heart)
    for x, tone in ((88, "trim"), (100, "light.raw"), (112, "#f5d25a")):
        pen.oval(tone, x + 5, 189, 3.6)
    with pen.part("antenna"):
        pen.limb("joint", [(105, 30), (105, 14)], (5, 4))
    if pen.is_night:
        pen.glow("light.raw", 105, 11, 34)
        pen.glow("light.raw", 105, 76, 74, alpha=0.35)
    with pen.part("antenna"):
        pen.oval("trim", 105, 11, 9)
        pen.oval("trim.pale", 102, 8, 3, 2.4)
    for x in (36, 174):
        pen.form(
            "trim",
            curve(
                f"{x - 9} 60 .4, {x + 9} 60 .4, {x + 10} 72,"
                f"{x + 9} 92 .4, {x - 9} 92 .4, {x - 10} 72"
            ),
            shade=3,
            light=2,
        )
    head = curve(
        "52 30 .5, 158 30 .5, 170 44, 172 76, 168 106, 156 120 .5, 54 120 .5, 42 106, 38 76, 40 44"
    )
    pen.form("body", head, shade=9, light=6)
    panel = curve("62 46 .6, 148 46 .6, 156 56, 156 92, 148 104 .6, 62 104 .6, 54 92, 54 56")
    pen.fill("screen", panel)
    with pen.inside(panel):
        pen.blob("screen.light", dots("50 44, 96 44, 66 106, 50 106"), alpha=0.5)
    eyes = next((EYED[a] for a in pen.attributes if a in EYED), 2)
    for k in range(eyes):
        x = 105 + (k - (eyes - 1) / 2) * (46 if eyes < 3 else 66 / (eyes - 1))
        size = 1.5 if eyes == 1 else 1.0 if eyes == 2 else 0.8
        pen.oval("light.raw", x, 70, 9 * size, 11 * size)
        pen.oval("#ffffff.raw", x + 3 * size, 70 - 5 * size, 2.6 * size, 3 * size)
    pen.line("light.raw", dots("92 88, 105 95, 118 88"), 3.6)
    pen.anchor("head", 105, 30, size=110)
    pen.anchor("face", 105, 74, size=90)
    pen.anchor("neck", 105, 124, size=60)
    pen.anchor("back", 60, 150, size=50)
    pen.anchor("inside", 105, 168, size=24)


@draws(
    "android",
    box=(150, 330),
    height_m=1.8,
    slots={
        "body": "#eef1f5",
        "joint": "#59647a",
        "light": "#4fd2f0",
        "visor": "#2b3347",
    },
    recolour=("body", "light"),
    faces="front",
    variants=("standing", "waving"),
    aliases=("humanoid robot", "cyborg"),
    tags=("fantasy", "space", "machine"),
    shadow=(44, 108),
    is_lit_at_night=True,
)
def android(pen: Pen) -> None:
    """Draw a slim humanoid robot in white shells."""
    is_waving = pen.variant == "waving"
    for s in (-1, 1):
        x = 75 + s * 19
        pen.limb("joint", [(x, 190), (x + s * 2, 252), (x + s * 3, 310)], (20, 13, 12))
        pen.form("body", limb([(x, 192), (x + s * 2, 240)], (31, 22)), shade=4, light=3)
        pen.form("body", limb([(x + s * 2, 262), (x + s * 3, 304)], (23, 18)), shade=4, light=3)
        pen.oval("light.raw", x + s * 2, 251, 4)
        foot = curve(
            f"{x - 14 + s * 3} 328 .3, {x - 12 + s * 3} 314, {x + s * 4} 308,"
            f"{x + 13 + s * 4} 314, {x + 16 + s * 4} 328 .3"
        )
        pen.form("body", foot, shade=4, light=2)
    arms = [([(36, 116), (24, 158), (26, 196)], False)]
    arms.append(
        ([(114, 116), (136, 96), (138, 52)], True)
        if is_waving
        else ([(114, 116), (126, 158), (124, 196)], False)
    )
    for spine, is_up in arms:
        (ax, ay), (bx, by), (cx, cy) = spine
        pen.limb("joint", spine, (15, 11, 10))
        pen.form(
            "body",
            limb([(ax, ay), (bx + (ax - bx) * 0.15, by + (ay - by) * 0.2)], (25, 19)),
            shade=3,
            light=2,
        )
        pen.form(
            "body",
            limb([(bx, by + (cy - by) * 0.2), (cx, cy - (cy - by) * 0.05)], (19, 14)),
            shade=3,
            light=2,
        )
        d = -1 if is_up else 1
        pen.form(
            "joint",
            curve(
                f"{cx - 8} {cy}, {cx} {cy - d * 4}, {cx + 8} {cy},"
                f"{cx + 7} {cy + d * 16}, {cx} {cy + d * 20}, {cx - 7} {cy + d * 16}"
            ),
            shade=2,
        )
    pen.limb("joint", [(75, 78), (75, 104)], (18, 20))
    pelvis = curve("50 172, 100 172, 104 190, 90 206, 75 212, 60 206, 46 190")
    pen.form("joint", pelvis, shade=4, light=2)
    torso = curve("75 92, 110 98, 122 116, 114 148, 102 178, 75 184, 48 178, 36 148, 28 116, 40 98")
    pen.form("body", torso, shade=9, light=5)
    pen.line("body.deep", dots("44 150, 75 160, 106 150"), 2, alpha=0.6)
    pen.line("body.deep", dots("75 160, 75 182"), 2, alpha=0.6)
    pen.oval("joint", 75, 128, 12)
    if pen.is_night:
        pen.glow("light.raw", 75, 128, 40)
    pen.oval("light.raw", 75, 128, 8)
    pen.oval("#ffffff.raw", 73, 126, 3)
    head = curve("75 6, 102 16, 110 42, 104 68, 90 84, 75 88, 60 84, 46 68, 40 42, 48 16")
    pen.form("body", head, shade=7, light=4)
    visor = curve("75 32, 98 36, 102 48, 96 62, 75 68, 54 62, 48 48, 52 36")
    pen.fill("visor", visor)
    for x in (63, 87):
        pen.oval("light.raw", x, 49, 5.4, 4.6)
    pen.line("visor.light", dots("56 40, 70 36, 84 37"), 2, alpha=0.8)
    pen.line("body.deep", dots("66 77, 75 80, 84 77"), 2, alpha=0.7)
    for x in (40, 110):
        pen.oval("joint", x, 48, 5, 10)
    pen.anchor("head", 75, 8, size=66)
    pen.anchor("face", 75, 48, size=54)
    pen.anchor("neck", 75, 92, size=40)
    pen.anchor("back", 44, 120, size=40)
    pen.anchor("hand", 138 if is_waving else 124, 38 if is_waving else 208)
    pen.anchor("hand2", 26, 208)


@draws(
    "alien",
    box=(180, 250),
    height_m=1.2,
    slots={"skin": "#86c95a", "suit": "#7a6fc0", "eye": "#26242f"},
    recolour=("skin", "suit"),
    faces="front",
    variants=("standing", "waving"),
    aliases=("martian", "extraterrestrial", "space alien"),
    tags=("fantasy", "space"),
    shadow=(54, 126),
)
def alien(pen: Pen) -> None:
    """Draw a little green alien with big dark eyes."""
    is_waving = pen.variant == "waving"
    for s in (-1, 1):
        x = 90 + s * 17
        pen.limb("suit.shade" if s > 0 else "suit", [(x, 196), (x + s * 3, 226)], (26, 20))
        pen.form(
            "skin",
            curve(
                f"{x - 17 + s * 6} 249 .3, {x - 14 + s * 6} 234, {x + s * 6} 226,"
                f"{x + 16 + s * 6} 236, {x + 20 + s * 6} 249 .3"
            ),
            shade=4,
            light=2,
        )
    pairs = next((LIMBED[a] for a in pen.attributes if a in LIMBED), 1)
    for k in range(1, pairs):
        y = 158 + 16 * k
        for side in (-1, 1):
            tip = (90 + side * 62, y + 32)
            arm = limb([(90 + side * 24, y), (90 + side * 52, y + 12), tip], (19, 15, 11))
            pen.form("suit", arm, shade=3, light=2)
            three_fingers(pen, tip[0] + side * 2, tip[1] + 4, 180 - side * 10)
    if pairs > 1:
        pen.form("suit", limb([(66, 156), (36, 152), (24, 122)], (20, 16, 12)), shade=3, light=2)
        three_fingers(pen, 22, 116, -14)
        pen.anchor("hand2", 20, 106)
    else:
        pen.form("suit", limb([(66, 156), (40, 176), (32, 200)], (20, 16, 12)), shade=3, light=2)
        three_fingers(pen, 30, 204, 190)
        pen.anchor("hand2", 28, 212)
    if is_waving or pairs > 1:
        right = limb([(114, 156), (144, 152), (156, 122)], (20, 16, 12))
        pen.form("suit", right, shade=3, light=2)
        three_fingers(pen, 158, 116, 14)
        pen.anchor("hand", 160, 106)
    else:
        right = limb([(114, 156), (140, 176), (148, 200)], (20, 16, 12))
        pen.form("suit", right, shade=3, light=2)
        three_fingers(pen, 150, 204, 170)
        pen.anchor("hand", 152, 212)
    body = curve("90 134, 116 144, 124 172, 120 204, 90 214, 60 204, 56 172, 64 144")
    pen.form("suit", body, shade=7, light=5)
    pen.form("suit", curve("70 138, 90 134, 110 138, 114 148, 90 154, 66 148"), shade=3, light=2)
    pen.oval("#f3c64a", 90, 178, 11)
    pen.blob(
        "#f7e08a",
        dots("90 170 .1, 93 176, 98 178 .1, 93 181, 90 187 .1, 87 181, 82 178 .1, 87 176"),
    )
    for s in (-1, 1):
        pen.limb("skin", [(90 + s * 22, 36), (90 + s * 34, 20), (90 + s * 34, 10)], (6, 5, 4))
        pen.oval("skin.light", 90 + s * 34, 9, 7.4)
        pen.oval("skin.pale", 90 + s * 34 - 2, 7, 2.6)
    head = curve("90 24, 132 34, 160 66, 156 102, 124 132, 90 146, 56 132, 24 102, 20 66, 48 34")
    pen.form("skin", head, shade=9, light=7)
    for x, y, r in ((48, 58, 6), (60, 44, 4), (136, 60, 5)):
        pen.oval("skin.shade", x, y, r, r * 0.8, alpha=0.6)
    _alien_eyes(pen, next((EYED[a] for a in pen.attributes if a in EYED), 2))
    for x in (84, 96):
        pen.oval("skin.deep", x, 112, 1.7, 2.4)
    pen.line("skin.line", dots("76 122, 90 129, 104 122"), 3)
    pen.anchor("head", 90, 26, size=110)
    pen.anchor("face", 90, 92, size=100)
    pen.anchor("neck", 90, 142, size=44)
    pen.anchor("back", 62, 160, size=40)


def _alien_eyes(pen: Pen, count: int) -> None:
    """Draw two slanting eyes without a white, or as many round ones as are said."""
    if count == 2:
        for s in (-1, 1):
            big = curve("34 70, 62 74, 80 96, 74 112, 52 110, 34 94")
            pen.fill("eye", big if s < 0 else big.scaled(-1, 1, 90, 0))
            pen.oval("#ffffff.raw", 90 + s * 32 + 5, 84, 6, 5)
            pen.oval("#ffffff.raw", 90 + s * 26 - 4, 101, 2.6)
        return
    for x, y, r in ROUND_EYES[count]:
        pen.oval("#fffaf0", x, y, r, r)
        pen.oval("eye", x, y, r * 0.66, r * 0.74)
        pen.oval("#ffffff.raw", x + r * 0.26, y - r * 0.3, r * 0.22)


ROUND_EYES: Final = {
    1: ((90, 82, 31),),
    3: ((52, 90, 19), (90, 62, 19), (128, 90, 19)),
    5: ((42, 92, 13), (64, 62, 14), (90, 90, 16), (116, 60, 13), (138, 92, 14)),
}
"""Where the eyes of a visitor are, and how large, by their count."""


def three_fingers(pen: Pen, x: float, y: float, angle: float) -> None:
    """Draw a small hand with three round fingers; angle 0 points up."""
    with pen.moved(x, y), pen.turned(angle, 0, 0):
        for dx, dy in ((-8, -11), (0, -15), (8, -11)):
            pen.limb("skin", [(0, 2), (dx, dy)], (8, 6.4))
        pen.oval("skin", 0, 0, 8.6, 8)


@draws(
    "ghost",
    box=(180, 220),
    height_m=1.5,
    slots={"sheet": "#f4f4fb", "blush": "#f2a5b8"},
    faces="front",
    variants=("floating", "scary"),
    aliases=("spirit", "phantom", "spook", "spectre", "specter"),
    tags=("fantasy", "halloween", "night"),
    shadow=(56, 124),
    is_lit_at_night=True,
)
def ghost(pen: Pen) -> None:
    """Draw a friendly ghost that hovers over the ground; scary, it says boo."""
    if pen.is_night:
        pen.glow("sheet.raw", 90, 100, 88, alpha=0.34)
    is_scary = pen.variant == "scary"
    y = 78.0 if is_scary else 112.0
    for s in (-1, 1):
        arm = limb([(90 + s * 46, 116), (90 + s * 66, y + 20), (90 + s * 76, y)], (34, 26, 18))
        pen.form("sheet", arm, shade=4, light=0)
    body = curve(
        "90 4, 130 18, 150 60, 152 110, 156 160, 168 196 .5, 150 192, 136 210 .6, 120 194,"
        "104 210 .6, 86 196, 70 212 .6, 56 196, 40 206 .6,"
        "30 192, 12 198 .5, 24 160, 28 110, 30 60, 50 18"
    )
    pen.form("sheet", body, shade=12, light=0)
    with pen.inside(body):
        pen.blob(
            "sheet.shade", dots("28 150, 70 178, 130 176, 160 140, 176 220, 10 220"), alpha=0.28
        )
    for x in (68, 112):
        pen.oval("#2b2638", x, 76, 10, 14)
        pen.oval("#ffffff.raw", x + 3.4, 70, 3.2, 4)
    if is_scary:
        for s in (-1, 1):
            pen.limb("#2b2638", [(90 + s * 34, 54), (90 + s * 14, 62)], (3, 6))
        mouth = curve("90 96, 112 104, 116 122, 104 138, 90 142, 76 138, 64 122, 68 104")
        pen.fill("#4a2f52", mouth)
        with pen.inside(mouth):
            pen.oval("#d0607c", 90, 140, 18, 12)
    else:
        for x in (54, 126):
            pen.oval("blush", x, 98, 9, 6, alpha=0.6)
        mouth = curve("78 98 .4, 102 98 .4, 100 110, 90 116, 80 110")
        pen.fill("#4a2f52", mouth)
        with pen.inside(mouth):
            pen.oval("#d0607c", 90, 115, 9, 6)
    pen.anchor("head", 90, 5, size=100)
    pen.anchor("face", 90, 80, size=86)
    pen.anchor("hand", 168, y)
    pen.anchor("hand2", 12, y)
    pen.anchor("neck", 90, 128, size=110)
