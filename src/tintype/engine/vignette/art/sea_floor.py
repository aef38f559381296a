"""Owns the drawings of soft, shelled and rooted sea life: octopus to seaweed.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen


def face(pen: Pen, x: float, y: float, apart: float, size: float) -> None:
    """Draw two eyes, a smile and blush, centred at (x, y)."""
    for s in (-1, 1):
        eye(pen, x + s * apart, y, size)
        pen.oval("#e8514f", x + s * apart * 1.5, y + size * 1.6, size, size * 0.66, alpha=0.28)
    w = apart * 0.42
    pen.line(
        INK, [(x - w, y + size * 0.9), (x, y + size * 1.7), (x + w, y + size * 0.9)], size * 0.34
    )


@draws(
    "octopus",
    box=(240, 230),
    height_m=0.9,
    slots={"coat": "#d2568c", "sucker": "#f5b9cb"},
    faces="front",
    variants=("standing",),
    plural="octopuses",
    aliases=("octopi",),
    tags=("sea", "underwater"),
    shadow=(30, 210),
)
def octopus(pen: Pen) -> None:
    """Draw an octopus with eight curling arms."""
    back = (
        [(90, 126), (52, 136), (24, 118), (18, 90), (34, 84)],
        [(150, 126), (188, 136), (216, 118), (222, 90), (206, 84)],
        [(104, 140), (84, 180), (52, 196), (30, 188)],
        [(136, 140), (156, 180), (188, 196), (210, 188)],
    )
    for spine in back:
        pen.limb("coat.shade", spine, [34, 26, 19, 12, 6][: len(spine)])
    front = (
        (
            [(98, 138), (66, 166), (30, 166), (8, 186), (16, 208), (32, 204)],
            (40, 32, 25, 18, 11, 5),
        ),
        (
            [(142, 138), (174, 166), (210, 166), (232, 186), (224, 208), (208, 204)],
            (40, 32, 25, 18, 11, 5),
        ),
        ([(108, 144), (98, 188), (74, 214), (52, 222), (42, 210)], (40, 31, 22, 13, 5)),
        ([(132, 144), (142, 188), (166, 214), (188, 222), (198, 210)], (40, 31, 22, 13, 5)),
    )
    for spine, widths in front:
        arm = limb(spine, widths)
        pen.form("coat", arm, shade=4, light=3)
        if pen.detail:
            s = -1 if spine[0][0] < 120 else 1
            with pen.inside(arm):
                for (x, y), w in list(zip(spine, widths, strict=True))[1:-1]:
                    for t in (-0.2, 0.25):
                        pen.oval(
                            "sucker",
                            x - s * w * 0.1 + s * w * t * 2,
                            y + w * 0.34,
                            w * 0.17,
                            w * 0.14,
                        )
    head = curve(
        "120 4, 160 14, 182 46, 180 84, 160 112, 156 140, 138 158,"
        "120 162, 102 158, 84 140, 80 112, 60 84, 58 46, 80 14"
    )
    pen.form("coat", head, shade=9, light=7)
    for x, y, r in ((88, 34, 8), (104, 22, 5), (150, 28, 6), (80, 56, 5)):
        pen.oval("coat.light", x, y, r, r * 0.8, alpha=0.7)
    for x in (98, 142):
        pen.oval("#fffaf2", x, 96, 15, 16)
    for x in (100, 144):
        eye(pen, x, 98, 9.4)
    for x in (82, 158):
        pen.oval("#c22f5f", x, 118, 9, 6, alpha=0.3)
    pen.line(INK, dots("110 122, 120 129, 130 122"), 3)
    pen.anchor("head", 120, 5, size=110)
    pen.anchor("face", 120, 98, size=80)
    pen.anchor("hand", 228, 190)
    pen.anchor("hand2", 20, 88)


@draws(
    "squid",
    box=(150, 260),
    height_m=0.6,
    slots={"coat": "#e07f5f", "fin": "#c9604c", "sucker": "#f7cdb6"},
    faces="front",
    stance="water",
    variants=("swimming",),
    plural="squid",
    aliases=("squids", "cuttlefish"),
    tags=("sea", "underwater"),
    shadow=(40, 110),
)
def squid(pen: Pen) -> None:
    """Draw a squid with its arrow-shaped mantle up."""
    for s in (-1, 1):
        pen.limb(
            "coat.shade",
            [(75 + s * 12, 150), (75 + s * 40, 190), (75 + s * 46, 226), (75 + s * 58, 246)],
            (10, 6, 5, 13),
        )
    for s, k in ((-1, 0), (1, 0), (-1, 1), (1, 1), (-1, 2), (1, 2)):
        x = 75 + s * (8 + 9 * (2 - k))
        pen.limb(
            "coat" if k else "coat.shade",
            [(x, 146), (x + s * 8, 180), (x + s * 2, 212), (x + s * 10, 238 - 6 * k)],
            (16, 13, 10, 4),
        )
    fins = curve("75 2 .3, 104 26, 136 64 .5, 112 76, 86 74, 64 74, 38 76, 14 64 .5, 46 26")
    pen.form("fin", fins, shade=6, light=3)
    mantle = curve("75 3 .4, 94 32, 106 80, 106 118, 92 134, 75 138, 58 134, 44 118, 44 80, 56 32")
    pen.form("coat", mantle, shade=8, light=5)
    head = curve("75 118, 98 124, 104 142, 94 158, 75 164, 56 158, 46 142, 52 124")
    pen.form("coat", head, shade=4, light=4)
    for x, y, r in ((62, 50, 5), (84, 70, 6), (64, 90, 4), (88, 100, 4), (76, 34, 4)):
        pen.oval("fin", x, y, r, r, alpha=0.5)
    for x in (58, 92):
        pen.oval("#fffaf2", x, 140, 10, 10.5)
    for x in (59, 93):
        eye(pen, x, 141, 6.4)
    pen.line(INK, dots("69 152, 75 156, 81 152"), 2.4)
    pen.anchor("head", 75, 6, size=50)
    pen.anchor("hand", 130, 244)


@draws(
    "jellyfish",
    box=(170, 250),
    height_m=0.5,
    slots={"bell": "#a987d8", "frill": "#e9a8cf"},
    faces="front",
    stance="water",
    variants=("swimming",),
    plural="jellyfish",
    aliases=("jellyfishes", "medusa"),
    tags=("sea", "underwater"),
    shadow=(50, 120),
    is_lit_at_night=True,
)
def jellyfish(pen: Pen) -> None:
    """Draw a translucent jellyfish that glows at night."""
    if pen.is_night:
        pen.glow("bell.raw", 85, 70, 84, alpha=0.5)
    for k, x in enumerate((28, 48, 68, 102, 122, 142)):
        s = 1 if k % 2 else -1
        n = 216 + (k * 37) % 30
        pen.line(
            "bell", [(x, 84), (x + s * 9, 124), (x - s * 8, 166), (x + s * 6, n)], 3, alpha=0.75
        )
    for x, n, w in ((64, 220, 20), (106, 230, 20), (85, 246, 24)):
        ribbon = limb(
            [(x, 84), (x + 9, 118), (x - 8, 150), (x + 8, 184), (x - 3, n)],
            (w, w * 0.9, w * 0.75, w * 0.5, 3),
        )
        pen.fill("frill", ribbon, to="frill.light", slope="down", alpha=0.9, fade=0.35)
    bell = curve(
        "85 3, 128 14, 158 50, 166 88 .4, 150 98, 138 88 .3, 124 102, 110 90 .3, 98 104, 85 92 .3,"
        "72 104, 60 90 .3, 46 102, 32 88 .3, 20 98, 4 88 .4, 12 50, 42 14"
    )
    pen.form("bell", bell, shade=7, light=7)
    with pen.inside(bell):
        pen.oval("bell.pale", 62, 36, 26, 15, tilt=-28, alpha=0.65)
        pen.blob("frill", dots("85 40, 112 60, 116 90, 85 80, 54 90, 58 60"), alpha=0.5)
        for x, y, r in ((112, 28, 5), (128, 44, 4), (136, 62, 3.4)):
            pen.oval("bell.pale", x, y, r, alpha=0.6)
    face(pen, 85, 64, 22, 5.4)
    pen.anchor("head", 85, 4, size=90)


@draws(
    "starfish",
    box=(170, 160),
    height_m=0.15,
    slots={"coat": "#ef8a4c", "spot": "#fbc58b"},
    faces="front",
    plural="starfish",
    aliases=("starfishes", "sea star"),
    tags=("sea", "beach", "underwater"),
    shadow=(30, 140),
)
def starfish(pen: Pen) -> None:
    """Draw a starfish with rounded arms and dots."""
    cx, cy = 85.0, 86.0
    points: list[Point] = []
    for i in range(5):
        a = math.radians(-90 + 72 * i)
        b = math.radians(-54 + 72 * i)
        c, s = math.cos(a), math.sin(a)
        ax, ay = cx + 76 * c, cy + 76 * s
        points += [(ax + 12 * s, ay - 12 * c, 0.9), (ax - 12 * s, ay + 12 * c, 0.9)]
        points.append((cx + 36 * math.cos(b), cy + 36 * math.sin(b), 0.7))
    body = smooth(points)
    pen.form("coat", body, shade=7, light=5)
    for i in range(5):
        a = math.radians(-90 + 72 * i)
        for k, r in ((30, 5), (44, 4.4), (57, 3.6), (68, 2.8)):
            pen.oval("spot", cx + k * math.cos(a), cy + k * math.sin(a), r, r)
    face(pen, cx, cy - 2, 11, 4.4)
    pen.anchor("head", 85, 12, size=40)


@draws(
    "crab",
    box=(240, 160),
    height_m=0.2,
    slots={"shell": "#dd4f38", "belly": "#f4b18a"},
    faces="front",
    variants=("standing", "waving"),
    tags=("sea", "beach"),
    shadow=(40, 200),
)
def crab(pen: Pen) -> None:
    """Draw a red crab with both claws up."""
    with pen.mirrored(120):
        for knee, foot in (((54, 96), (22, 118)), ((52, 112), (26, 140)), ((60, 122), (44, 157))):
            pen.limb("shell.shade", [(84, 108), knee, foot], (15, 12, 4))
    up = 8 if pen.variant == "waving" else 0
    for s in (-1, 1):
        lift = up if s > 0 else 0
        with pen.group(matrix=(float(s), 0, 0, 1, 120.0 - 120 * s, 0.0)):
            pen.limb("shell", [(168, 102), (200, 96), (206, 70 - lift)], (20, 18, 15))
            with pen.moved(0, -lift):
                lower = curve("198 74, 192 48, 200 22, 214 10, 206 34, 212 48 .2, 216 62, 210 76")
                upper = curve(
                    "202 74, 218 70, 236 54, 239 30, 228 16 .3, 228 36, 212 48 .2, 204 60"
                )
                pen.form("shell", upper, shade=4, light=3)
                pen.form("shell", lower, shade=4, light=3)
    for x in (102, 138):
        pen.limb("shell", [(x, 84), (x + (x - 120) * 0.15, 56)], (9, 8))
    body = curve(
        "120 70, 162 74, 190 92, 192 114, 172 136, 140 146,"
        "120 147, 100 146, 68 136, 48 114, 50 92, 78 74"
    )
    pen.form("shell", body, shade=8, light=6)
    with pen.inside(body):
        pen.blob("belly", dots("70 128, 96 136, 120 138, 144 136, 170 128, 150 156, 90 156"))
        for x, y, r in ((84, 88, 5), (100, 82, 3.6), (156, 88, 5), (142, 82, 3.6)):
            pen.oval("shell.light", x, y, r, r * 0.7)
    for x in (99.5, 140.5):
        pen.oval("#fffaf2", x, 50, 12, 13)
        eye(pen, x + 1, 51, 7.6)
    for x in (88, 152):
        pen.oval("#a8232f", x, 116, 9, 5.6, alpha=0.3)
    pen.line(INK, dots("106 112, 120 121, 134 112"), 3)
    pen.anchor("head", 120, 40, size=70)
    pen.anchor("hand", 216, 24)
    pen.anchor("hand2", 24, 24)
    pen.anchor("back", 120, 74, size=80)


@draws(
    "lobster",
    box=(280, 150),
    height_m=0.25,
    slots={"shell": "#cf3f33", "belly": "#f0a07a"},
    variants=("standing",),
    aliases=("crayfish", "crawfish", "langoustine"),
    tags=("sea", "food"),
    shadow=(50, 210),
)
def lobster(pen: Pen) -> None:
    """Draw a lobster from the side with big claws and long feelers."""
    for line in ("214 78, 244 44, 244 8", "212 76, 226 40, 210 6"):
        pen.line("shell.deep", dots(line), 2.4)
    for x in (118, 138, 158, 178):
        pen.limb("shell.deep", [(x, 104), (x + 10, 122), (x - 2, 148)], (9, 7, 3))
    pen.limb("shell.deep", [(196, 100), (222, 108), (236, 92)], (14, 12, 12))
    pen.blob(
        "shell.deep", dots("232 98, 236 76, 254 62, 262 60, 256 78 .3, 270 74, 268 88, 252 100")
    )
    for k, (x, y, r) in enumerate(
        ((38, 126, 14), (52, 108, 20), (70, 96, 24), (92, 90, 27), (116, 88, 29))
    ):
        seg = curve(
            f"{x - r} {y + 4}, {x - r * 0.5} {y - r * 0.9}, {x + r * 0.5} {y - r * 0.95},"
            f"{x + r} {y}, {x + r * 0.6} {y + r * 0.8}, {x - r * 0.5} {y + r * 0.9}"
        )
        pen.form("shell", seg, shade=5, light=4)
        if k > 1:
            pen.limb("belly.shade", [(x - 2, y + r * 0.75), (x - 6, y + r * 1.3)], (8, 4))
    for t in (-12, 14, 40):
        with pen.turned(t, 34, 130):
            pen.form(
                "shell", curve("36 124, 18 118, 4 126, 6 138, 20 142, 36 136"), shade=3, light=2
            )
    carapace = curve("118 66, 156 54, 196 62, 222 82 .4, 216 96, 196 112, 152 120, 120 114, 106 92")
    pen.form("shell", carapace, shade=7, light=5)
    pen.line("shell.deep", dots("160 58, 152 76, 158 96, 172 112"), 2.2, alpha=0.6)
    pen.limb("shell", [(190, 106), (216, 124), (238, 116)], (17, 15, 14))
    claw_low = curve("232 124, 228 104, 240 84, 262 72, 250 94 .2, 262 102, 258 120, 244 130")
    claw_up = curve("236 126, 254 132, 274 116, 279 92, 266 84 .3, 264 100, 252 106 .2, 242 112")
    pen.form("shell", claw_up, shade=4, light=3)
    pen.form("shell", claw_low, shade=4, light=4)
    pen.limb("shell.shade", [(202, 74), (210, 64)], (6, 5))
    pen.oval("#fffaf2", 212, 62, 7.4, 7.6)
    eye(pen, 213, 62, 5)
    pen.anchor("head", 196, 60, size=44)
    pen.anchor("hand", 262, 84)
    pen.anchor("back", 140, 58, size=60)


@draws(
    "shrimp",
    box=(190, 160),
    height_m=0.08,
    slots={"shell": "#f19a80", "belly": "#fbd3bd"},
    stance="ground",
    variants=("standing",),
    plural="shrimps",
    aliases=("prawn", "prawns"),
    tags=("sea", "food", "underwater"),
    shadow=(60, 150),
)
def shrimp(pen: Pen) -> None:
    """Draw a curved shrimp with long feelers."""
    for line in ("158 58, 182 34, 170 8, 140 3", "160 62, 187 56, 187 30"):
        pen.line("shell.deep", dots(line), 2.2)
    for x, y in ((84, 84), (100, 84), (116, 86), (132, 86)):
        pen.limb("shell.shade", [(x, y - 14), (x + 9, y + 18), (x - 2, y + 44)], (7, 5.5, 2.4))
    tail = curve("40 120, 22 122, 4 136 .3, 18 142, 14 158 .3, 34 152, 52 136")
    pen.form("shell", tail, shade=3, light=2)
    body = limb(
        [(44, 130), (34, 102), (48, 70), (84, 52), (122, 56), (150, 72)], (18, 30, 42, 48, 46, 30)
    )
    pen.form("shell", body, shade=7, light=5)
    with pen.inside(body):
        for a, b, c in (
            ((14, 106), (34, 108), (54, 116)),
            ((22, 76), (44, 84), (62, 100)),
            ((48, 44), (58, 68), (72, 88)),
            ((84, 26), (86, 54), (92, 82)),
            ((114, 30), (112, 56), (118, 84)),
        ):
            pen.line("shell.deep", [a, b, c], 2.4, alpha=0.55)
        pen.blob("belly", dots("160 86, 120 78, 88 76, 66 92, 54 120, 76 106, 110 96"), alpha=0.8)
    pen.blob("shell", dots("140 54, 168 56, 180 62 .2, 164 72, 150 84"))
    eye(pen, 146, 62, 5.4)
    pen.line("shell.deep", dots("150 80, 142 80, 138 76"), 1.8)
    pen.anchor("head", 136, 46, size=36)
