"""Owns the drawings of what grows and lies on a reef: coral, seaweed, shells, oyster, anemone.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import (
    curve,
    dots,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, limb, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "coral",
    box=(200, 190),
    height_m=0.7,
    slots={"coral": "#ef6f6c", "second": "#f3a648", "rock": "#8d8aa0"},
    recolour=("coral", "second"),
    faces="front",
    variants=("branching", "fan"),
    aliases=("coral reef", "reef"),
    tags=("sea", "underwater", "plant"),
    shadow=(30, 170),
)
def coral(pen: Pen) -> None:
    """Draw branching coral, or a fan, on a stone with a tube sponge beside it."""
    for x, top, w in ((152, 96, 22), (174, 122, 18), (134, 124, 17)):
        tube = curve(
            f"{x - w / 2} {top} .4, {x + w / 2} {top} .4, {x + w * 0.36} 182, {x - w * 0.36} 182"
        )
        pen.form("second", tube, shade=4, light=4)
        pen.oval("second.light", x, top, w / 2, w * 0.2)
        pen.oval("second.deep", x, top + 0.6, w * 0.34, w * 0.12)
    if pen.variant == "fan":
        fan = curve(
            "86 176, 60 140, 20 128, 4 88, 16 44, 48 16,"
            "92 4, 138 20, 160 56, 156 100, 128 132, 98 150"
        )
        pen.form("coral", fan, shade=7, light=5)
        for end in ((24, 100), (22, 60), (48, 30), (90, 18), (130, 36), (146, 70), (136, 106)):
            mid = ((86 + end[0]) / 2 + 4, (160 + end[1]) / 2)
            pen.limb("coral.deep", [(86, 168), mid, end], (7, 5, 2), alpha=0.7)
    else:
        for tone, spine, widths in (
            ("coral.shade", [(80, 164), (60, 130), (26, 106), (14, 70)], (26, 20, 15, 12)),
            ("coral.shade", [(84, 162), (108, 124), (130, 92), (128, 54)], (26, 20, 15, 12)),
            ("coral.shade", [(38, 112), (44, 84), (34, 56)], (13, 12, 11)),
            ("coral", [(82, 166), (84, 120), (76, 66), (86, 12)], (30, 24, 18, 14)),
            ("coral", [(80, 96), (54, 70), (52, 38)], (15, 13, 11)),
            ("coral", [(82, 110), (108, 84), (110, 50)], (15, 13, 11)),
            ("coral", [(80, 60), (100, 42), (104, 22)], (12, 11, 10)),
            ("coral", [(122, 100), (146, 86), (150, 62)], (12, 11, 10)),
            ("coral", [(32, 110), (10, 106), (4, 96)], (11, 10, 9)),
        ):
            branch = limb(spine, widths)
            if "." in tone:
                pen.fill(tone, branch)
            else:
                pen.form(tone, branch, shade=3, light=3)
    stone = curve("30 190 .2, 40 170, 76 160, 120 166, 160 164, 186 178, 192 190 .2")
    pen.form("rock", stone, shade=5, light=4)
    pen.anchor("top", 88, 20, size=60)


@draws(
    "seaweed",
    box=(140, 220),
    height_m=1.0,
    slots={"leaf": "#3f9a6b", "second": "#2f7d6a"},
    faces="front",
    plural="seaweed",
    aliases=("kelp", "algae", "sea grass"),
    tags=("sea", "underwater", "plant"),
    shadow=(30, 110),
)
def seaweed(pen: Pen) -> None:
    """Draw waving blades of seaweed."""
    for slot, x, top, s, w in (
        ("second", 44, 60, 1, 17),
        ("second", 102, 44, -1, 17),
        ("leaf", 84, 4, 1, 21),
        ("leaf", 26, 112, -1, 15),
        ("leaf", 60, 34, -1, 20),
        ("leaf", 116, 104, 1, 15),
    ):
        h = 219 - top
        spine = [
            (x * 0.5 + 35, 217),
            (x + 12 * s, top + h * 0.72),
            (x - 12 * s, top + h * 0.46),
            (x + 11 * s, top + h * 0.22),
            (x - 5 * s, top + 4),
        ]
        blade = limb(spine, (w * 0.6, w, w * 1.05, w * 0.9, 3))
        pen.form(slot, blade, shade=3, light=3)
        pen.line(f"{slot}.deep", spine, 1.8, alpha=0.5)


@draws(
    "shell",
    box=(150, 140),
    height_m=0.08,
    slots={"shell": "#f3b79c", "rib": "#e2907c"},
    faces="front",
    variants=("scallop", "spiral"),
    aliases=("seashell", "sea shell", "scallop", "conch"),
    tags=("sea", "beach"),
    shadow=(30, 120),
)
def shell(pen: Pen) -> None:
    """Draw a scallop, or a spiral shell."""
    if pen.variant == "spiral":
        body = curve(
            "146 104, 142 128, 118 138, 76 138, 30 128, 6 96, 8 58, 34 24, 74 10, 110 22, 130 50,"
            "132 76, 140 90"
        )
        pen.form("shell", body, shade=8, light=5)
        with pen.inside(body):
            for line in (
                "30 136, 40 104, 62 86",
                "2 110, 26 96, 56 78",
                "0 70, 28 72, 56 68",
                "16 34, 36 48, 58 60",
                "48 6, 56 30, 66 54",
                "90 4, 84 28, 76 52",
                "128 28, 106 40, 86 56",
            ):
                pen.limb("rib", dots(line), (15, 10, 3), alpha=0.8)
        spiral = "140 92, 104 96, 70 102, 46 88, 44 62, 62 46, 84 52, 88 70, 74 78, 66 68"
        pen.line("rib.deep", dots(spiral), 3)
        pen.fill("shell.pale", curve("142 94, 146 106, 141 128, 116 137, 100 126, 106 104, 124 96"))
        pen.fill(
            "rib.shade", curve("136 102, 138 110, 134 124, 118 129, 110 121, 114 108, 124 102")
        )
        pen.anchor("grip", 70, 120)
        return
    hinge = curve("46 112 .3, 104 112 .3, 112 136 .3, 75 130, 38 136 .3")
    pen.form("rib", hinge, shade=3)
    rim: list[Point] = [(52, 128, 0.3)]
    n = 9
    for i in range(n):
        a = math.radians(188 + (344 - 180 - 12) * (i + 0.5) / n + 8)
        rim.append((75 + 71 * math.cos(a), 80 + 74 * math.sin(a), 0.9))
        if i < n - 1:
            b = math.radians(188 + (344 - 180 - 12) * (i + 1.0) / n + 8)
            rim.append((75 + 65 * math.cos(b), 80 + 68 * math.sin(b), 0.0))
    rim.append((98, 128, 0.3))
    fan = smooth(rim)
    pen.form("shell", fan, shade=6, light=5)
    with pen.inside(fan):
        for i in range(n - 1):
            b = math.radians(188 + (344 - 180 - 12) * (i + 1.0) / n + 8)
            pen.limb(
                "rib",
                [(75 + (i - 3.5) * 2.4, 128), (75 + 67 * math.cos(b), 80 + 70 * math.sin(b))],
                (1.6, 4.4),
            )
        pen.line("shell.pale", dots("22 74, 42 40, 75 28, 108 40, 128 74"), 3, alpha=0.6)
    pen.anchor("grip", 75, 120)


@draws(
    "oyster",
    box=(180, 140),
    height_m=0.1,
    slots={"shell": "#8c86a2", "inside": "#f3d9e2", "pearl": "#fbf6f0"},
    recolour=("shell", "pearl"),
    faces="front",
    variants=("open",),
    aliases=("pearl oyster", "clam", "pearl", "mussel"),
    tags=("sea", "underwater"),
    shadow=(20, 160),
)
def oyster(pen: Pen) -> None:
    """Draw an open oyster with a pearl."""
    upper = curve(
        "24 92 .3, 8 60, 20 38 .3, 36 16, 56 18 .3, 74 2, 94 12 .3,"
        "116 2, 130 20 .3, 154 20, 158 42 .3, 174 62, 156 92 .3"
    )
    pen.form("shell", upper, shade=6, light=4)
    bowl = upper.scaled(0.84, 0.82, 90, 90)
    pen.fill("inside", bowl)
    with pen.inside(bowl):
        pen.fill("inside.shade", bowl.plus(bowl.moved(3, 8)))
        for x in (58, 90, 122):
            pen.line("inside.deep", [(90 + (x - 90) * 0.3, 90), (x, 24)], 2, alpha=0.25)
    pen.blob("inside.deep", dots("20 92, 90 80, 160 92, 150 108, 90 114, 30 108"))
    flesh = curve("30 96, 52 86, 90 90, 128 86, 150 96, 130 108, 90 112, 50 108")
    pen.form("inside", flesh, shade=4)
    pen.oval("pearl.shade", 90, 84, 22)
    pen.oval("pearl", 89, 82.6, 20.6)
    pen.oval("inside", 94, 90, 10, 6, alpha=0.55)
    pen.oval("#ffffff.raw", 82, 74, 5.4, 4.4, tilt=-30)
    lower = curve(
        "12 92 .3, 32 104, 50 100 .3, 70 110, 90 104 .3, 110 110, 130 100 .3,"
        "150 104, 168 92 .3, 160 122, 126 137, 90 139, 54 137, 20 122"
    )
    pen.form("shell", lower, shade=7, light=4)
    with pen.inside(lower):
        for dy in (14, 24):
            pen.line("shell.deep", [(20, 94 + dy), (90, 106 + dy), (160, 94 + dy)], 2, alpha=0.5)
    pen.anchor("inside", 90, 100, size=80)


@draws(
    "anemone",
    box=(180, 160),
    height_m=0.3,
    slots={"arm": "#e887b4", "tip": "#f8d9e6", "stalk": "#b56a9c"},
    faces="front",
    aliases=("sea anemone",),
    tags=("sea", "underwater", "plant"),
    shadow=(50, 130),
)
def anemone(pen: Pen) -> None:
    """Draw a sea anemone with waving arms."""
    stalk = curve("60 84 .4, 120 84 .4, 118 120, 134 159 .2, 46 159 .2, 62 120")
    for row in (0, 1, 2):
        n = 9 - row
        for i in range(n):
            t = i / (n - 1) * 2 - 1
            x = 90 + t * 32
            reach = 84 - 24 * abs(t) - row * 16
            s = 1 if i % 2 else -1
            spine = [
                (x, 100),
                (x + t * 22 + s * 4, 100 - reach * 0.5),
                (x + t * 46 - s * 3, 96 - reach),
            ]
            arm = limb(spine, (12, 11, 9))
            pen.fill(("arm.deep", "arm.shade", "arm")[row], arm)
            pen.oval("tip", spine[-1][0], spine[-1][1], 5.6, 5.6)
        if row == 1:
            pen.form("stalk", stalk, shade=6, light=4)
    pen.anchor("top", 90, 50, size=80)
