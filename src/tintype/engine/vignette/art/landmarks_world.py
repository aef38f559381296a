"""Owns the drawings of buildings that everybody knows by name, from Sydney to San Francisco.

Does not know settings, light or styles.

Longer than most files because it is a list of drawings, a function each, that are looked up by
name.
"""

from itertools import pairwise

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Point, ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen, Tone

GLASS, GOLD = "#3f5166", "#e2b33f"


def windows(
    pen: Pen, xs: tuple[float, ...], ys: tuple[float, ...], width: float, height: float
) -> None:
    """Draw rows of dark windows that are lit at night, their upper left corners at xs and ys."""
    tone = "#ffd98a.lit" if pen.is_night else GLASS
    for y in ys:
        for x in xs:
            pen.box(tone, x, y, width, height, rounding=width * 0.3)


def shell(pen: Pen, x: float, foot: float, up: float, side: int) -> None:
    """Draw one white shell of a roof, `up` high, that opens towards `side`."""
    back = smooth(
        [
            (x - side * up * 0.56, foot, 0),
            (x - side * up * 0.42, foot - up * 0.5),
            (x + side * up * 0.34, foot - up, 0),
            (x + side * up * 0.4, foot - up * 0.4),
            (x + side * up * 0.24, foot, 0),
        ]
    )
    pen.form("shell", back, shade=up * 0.05, light=up * 0.02)
    with pen.inside(back):
        for t in (0.25, 0.5, 0.75):
            spine: list[Point] = [
                (x + side * up * 0.34, foot - up),
                (x - side * up * (0.2 * t), foot - up * 0.5),
                (x - side * up * (0.56 * t - 0.1), foot),
            ]
            pen.line("shell.shade", spine, 1.4, alpha=0.7)
    mouth: list[Point] = [
        (x + side * up * 0.31, foot - up * 0.86, 0),
        (x + side * up * 0.32, foot - up * 0.36),
        (x + side * up * 0.22, foot, 0),
        (x + side * up * 0.02, foot, 0),
        (x + side * up * 0.14, foot - up * 0.4),
    ]
    pen.blob("#ffd98a.lit" if pen.is_night else "#7d8794", mouth)


@draws(
    "sydney opera house",
    box=(360, 170),
    height_m=60,
    slots={"shell": "#f5f1e6", "base": "#c2a184"},
    faces="front",
    plural="sydney opera houses",
    tags=("city", "landmark"),
    shadow=(8, 352),
    is_lit_at_night=True,
)
def sydney_opera_house(pen: Pen) -> None:
    """Draw the white shells of the opera house on their platform."""
    for x, up, side in (
        (318, 62, 1),
        (264, 96, 1),
        (76, 66, -1),
        (124, 104, -1),
        (182, 134, -1),
    ):
        shell(pen, x, 140, up, side)
    pen.form("base", polygon([(14, 136), (346, 136), (356, 168), (4, 168)]), shade=6, light=3)
    windows(pen, tuple(float(x) for x in range(30, 330, 20)), (146.0,), 12, 6)
    for y in (158, 163):
        pen.line("base.shade", [(8, y), (352, y)], 1.6)
    pen.anchor("top", 180, 20, size=60)


def spire(pen: Pen, tone: Tone, x: float, base: float, width: float, up: float) -> None:
    """Draw a pointed roof with a ball on its tip."""
    roof = polygon([(x - width / 2, base), (x, base - up), (x + width / 2, base)])
    pen.form(tone, roof, shade=width * 0.2, light=width * 0.08)
    pen.oval(GOLD, x, base - up, width * 0.07)


@draws(
    "tower bridge",
    box=(380, 210),
    height_m=65,
    slots={"stone": "#d3c4a6", "steel": "#4f8fc0", "roof": "#5b6473"},
    recolour=("stone", "steel", "roof"),
    faces="front",
    aliases=("london tower bridge",),
    tags=("city", "landmark"),
    shadow=(4, 376),
    is_lit_at_night=True,
)
def tower_bridge(pen: Pen) -> None:
    """Draw the bridge of two Gothic towers, with its walkways and blue chains."""
    for y in (62, 76):
        pen.form("steel", rectangle(120, y, 140, 7), shade=2, light=2)
    for x in range(124, 256, 12):
        pen.line("#f2f2ee", [(x, 69), (x + 12, 76)], 2)
        pen.line("#f2f2ee", [(x + 12, 69), (x, 76)], 2)
    for side in (-1, 1):
        chain: list[tuple[float, float]] = [
            (190 + side * 92, 92),
            (190 + side * 128, 138),
            (190 + side * 176, 132),
        ]
        pen.line("steel", chain, 6)
        for t in range(5):
            x = 190 + side * (100 + 16 * t)
            y = 100 + (34, 46, 50, 48, 44)[t] * (0.55 if t == 0 else 0.8)
            pen.line("steel.shade", [(x, y), (x, 156)], 2)
        pen.form("stone", rectangle(186 + side * 178 - 8, 118, 24, 90), shade=5, light=3)
        spire(pen, "roof", 190 + side * 178 + 4, 118, 30, 26)
    pen.form("steel", rectangle(2, 154, 376, 12, rounding=2), shade=4, light=3)
    for x in range(10, 376, 14):
        pen.line("#f2f2ee", [(x, 157), (x, 163)], 2)
    pen.line("#e9e4da", [(190, 150), (190, 168)], 2)
    for x in (106, 274):
        pen.form("stone", rectangle(x - 30, 168, 60, 40, rounding=3), shade=6, light=3)
        tower = rectangle(x - 24, 48, 48, 122)
        pen.form("stone", tower, shade=8, light=4)
        pen.fill(
            "stone.deep",
            curve(f"{x - 13} 154 .1, {x - 12} 130, {x} 116 .2, {x + 12} 130,{x + 13} 154 .1"),
        )
        windows(pen, (x - 15.0, x - 4.0, x + 7.0), (58.0, 88.0), 8, 18)
        for y in (52, 82, 112):
            pen.line("stone.shade", [(x - 24, y), (x + 24, y)], 3)
        spire(pen, "roof", x, 48, 38, 42)
        for dx in (-22, 22):
            pen.form("stone", rectangle(x + dx - 5, 34, 10, 134), shade=3, light=2)
            spire(pen, "roof", x + dx, 36, 12, 24)
    pen.anchor("top", 190, 60, size=120)


def onion(pen: Pen, x: float, base: float, r: float, tone: Tone, second: Tone) -> None:
    """Draw an onion dome with slanting stripes and a cross of gold."""
    pen.line(GOLD, [(x, base - r * 2.3), (x, base - r * 3)], r * 0.12)
    pen.line(GOLD, [(x - r * 0.22, base - r * 2.8), (x + r * 0.22, base - r * 2.8)], r * 0.1)
    dome = smooth(
        [
            (x - r * 0.66, base, 0.2),
            (x - r, base - r * 0.72),
            (x - r * 0.62, base - r * 1.4),
            (x, base - r * 2.4, 0.1),
            (x + r * 0.62, base - r * 1.4),
            (x + r, base - r * 0.72),
            (x + r * 0.66, base, 0.2),
        ]
    )
    pen.form(tone, dome, shade=r * 0.16, light=r * 0.08)
    with pen.inside(dome):
        for k in range(-2, 4):
            stripe: list[tuple[float, float]] = [
                (x + r * (0.55 * k - 0.4), base),
                (x + r * (0.42 * k + 0.2), base - r * 0.8),
                (x + r * 0.1 * k, base - r * 2.2),
            ]
            pen.line(second, stripe, r * 0.2)


@draws(
    "st basil's cathedral",
    box=(260, 300),
    height_m=50,
    slots={"brick": "#b5503f", "trim": "#f4ead6"},
    faces="front",
    aliases=("saint basil's cathedral", "st basils cathedral", "saint basil's"),
    tags=("city", "landmark"),
    shadow=(12, 248),
    is_lit_at_night=True,
)
def st_basils_cathedral(pen: Pen) -> None:
    """Draw the cathedral of Moscow with its striped onion domes about a tent roof."""
    pen.form("brick", rectangle(106, 124, 48, 130), shade=7, light=4)
    tent = polygon([(106, 128), (124, 52), (136, 52), (154, 128)])
    pen.form("#c96f4a", tent, shade=7, light=4)
    for y in (112, 92, 72):
        pen.line("trim", [(130 - (y - 20) * 0.22, y), (130 + (y - 20) * 0.22, y)], 3)
    onion(pen, 130, 54, 14, GOLD, "#f6e2a0")
    for x, top, r, tone, second in (
        (44, 164, 19, "#3f8f6f", "#f2d16a"),
        (216, 164, 19, "#d9a33c", "#3f6fa8"),
        (84, 126, 21, "#3f6fb0", "#f6f2ea"),
        (176, 126, 21, "#c8483f", "#5aa06a"),
    ):
        pen.form("brick", rectangle(x - 16, top, 32, 252 - top), shade=5, light=3)
        pen.box("trim", x - 18, top, 36, 6)
        pen.box("trim", x - 17, top + 34, 34, 4)
        windows(pen, (x - 10.0, x + 3.0), (top + 12.0, top + 44.0), 7, 17)
        onion(pen, x, top, r, tone, second)
    pen.form("brick", rectangle(106, 190, 48, 64), shade=6, light=3)
    onion(pen, 130, 190, 17, "#4f9f5f", "#e9d05a")
    pen.form("brick", polygon([(14, 226), (246, 226), (254, 298), (6, 298)]), shade=7, light=4)
    pen.box("trim", 12, 224, 236, 7)
    tone = "#ffd98a.lit" if pen.is_night else "#4a3430"
    for x in (34, 74, 130, 186, 226):
        pen.fill(
            tone, curve(f"{x - 13} 294 .1, {x - 13} 262, {x} 246 .4, {x + 13} 262,{x + 13} 294 .1")
        )
    pen.anchor("top", 130, 30, size=30)


@draws(
    "brandenburg gate",
    box=(300, 210),
    height_m=26,
    slots={"stone": "#d9c7a4", "bronze": "#4f8a76"},
    faces="front",
    aliases=("brandenburger tor",),
    tags=("city", "landmark"),
    shadow=(8, 292),
)
def brandenburg_gate(pen: Pen) -> None:
    """Draw the gate of six columns with the chariot and its horses on top."""
    for x in (122, 138, 154, 170):
        pen.limb("bronze", [(x, 46), (x + 4, 34), (x + 9, 24)], (9, 7, 6))
        pen.limb("bronze", [(x + 6, 25), (x + 13, 29)], (6, 4))
        pen.line("bronze.shade", [(x - 1, 48), (x - 2, 60)], 3)
        pen.line("bronze.shade", [(x + 5, 44), (x + 9, 60)], 3)
    pen.form("bronze", curve("98 60, 100 44 .3, 120 42 .3, 126 60"), shade=3)
    pen.limb("bronze", [(110, 44), (110, 24)], (12, 7))
    pen.oval("bronze", 110, 16, 5)
    pen.form("bronze", curve("106 36, 88 14 .2, 92 38"), shade=2)
    pen.line("bronze", [(114, 30), (124, 24), (124, 6)], 3)
    pen.form("stone", rectangle(84, 58, 132, 22), shade=5, light=3)
    pen.form("stone", rectangle(28, 76, 244, 24), shade=5, light=4)
    for x in range(40, 264, 22):
        pen.box("stone.shade", x, 82, 10, 13)
    pen.form("stone", rectangle(20, 98, 260, 12, rounding=2), shade=4, light=3)
    pen.box("stone.deep", 36, 108, 228, 92, alpha=0.55)
    for x in (90, 134, 178, 222):
        pen.box("#b9d2e4", x - 13, 112, 26, 90, alpha=0.75)
    for x in (46, 78, 110, 154, 198, 230, 262):
        if x in (78, 230):
            continue
        pen.form("stone", rectangle(x - 9, 108, 18, 94, rounding=2), shade=5, light=3)
        pen.box("stone.light", x - 12, 108, 24, 7)
    for x in (72, 228):
        pen.form("stone", rectangle(x - 9, 108, 18, 94, rounding=2), shade=5, light=3)
        pen.box("stone.light", x - 12, 108, 24, 7)
    pen.form("stone", rectangle(10, 198, 280, 11, rounding=2), shade=3, light=3)
    pen.anchor("top", 150, 58, size=120)


@draws(
    "christ the redeemer",
    box=(260, 290),
    height_m=38,
    slots={"stone": "#dcd8cc", "base": "#8f8a80"},
    faces="front",
    aliases=("christ the redeemer statue", "cristo redentor", "christ statue"),
    tags=("landmark",),
    shadow=(92, 168),
)
def christ_the_redeemer(pen: Pen) -> None:
    """Draw the statue of Rio with its arms spread wide."""
    for side in (-1, 1):
        arm = smooth(
            [
                (130, 66, 0.2),
                (130 + side * 70, 70),
                (130 + side * 108, 76),
                (130 + side * 126, 80, 0.4),
                (130 + side * 110, 88),
                (130 + side * 96, 98, 0.3),
                (130 + side * 60, 108),
                (130 + side * 24, 104, 0.2),
            ]
        )
        pen.form("stone", arm, shade=6, light=4)
        for t in (46, 64, 82):
            pen.line("stone.shade", [(130 + side * t, 74), (130 + side * (t - 6), 100)], 1.8)
    robe = curve(
        "106 66, 130 58, 154 66, 156 112, 158 170, 166 246 .2, 94 246 .2, 102 170, 104 112"
    )
    pen.form("stone", robe, shade=9, light=6)
    for a, b in ((112, 104), (124, 122), (138, 142), (148, 158)):
        pen.line("stone.shade", [(a, 92), ((a + b) / 2, 160), (b, 240)], 2.2, alpha=0.8)
    pen.line("stone.shade", [(108, 82), (130, 118), (152, 82)], 2.4)
    pen.limb("stone.shade", [(130, 64), (130, 50)], (18, 16))
    pen.form(
        "stone.shade", curve("114 30, 130 10, 146 30, 150 62, 140 58, 120 58, 110 62"), shade=3
    )
    pen.form("stone", curve("119 30, 130 18, 141 30, 140 46, 130 60, 120 46"), shade=4, light=3)
    for x in (125, 135):
        pen.line("stone.deep", [(x - 3, 36), (x + 3, 36)], 1.8)
    pen.line("stone.deep", [(130, 36), (129, 43)], 1.4)
    pen.form("base", rectangle(90, 244, 80, 44, rounding=2), shade=7, light=4)
    pen.form("base", rectangle(82, 240, 96, 10, rounding=2), shade=3, light=3)
    pen.anchor("head", 130, 14, size=36)
    pen.anchor("hand", 244, 82)


@draws(
    "burj khalifa",
    box=(120, 420),
    height_m=480,
    slots={"glass": "#8fb4cf", "steel": "#dfe7ee"},
    faces="front",
    tags=("city", "landmark"),
    shadow=(8, 112),
    is_lit_at_night=True,
)
def burj_khalifa(pen: Pen) -> None:
    """Draw the highest tower of Dubai, stepping back to a needle."""
    pen.limb("steel", [(60, 104), (60, 4)], (7, 1.6))
    steps = (
        (8, 330, 24),
        (22, 262, 24),
        (88, 290, 24),
        (34, 190, 22),
        (74, 220, 22),
        (46, 96, 28),
    )
    for x, top, width in steps:
        body = smooth(
            [
                (x, 418, 0),
                (x, top + 10, 0.3),
                (x + width / 2, top),
                (x + width, top + 10, 0.3),
                (x + width, 418, 0),
            ]
        )
        pen.form("glass", body, shade=width * 0.22, light=width * 0.12)
        with pen.inside(body):
            for y in range(top + 14, 416, 11):
                tone = "#ffe0a0.lit" if pen.is_night else "steel.light"
                pen.line(tone, [(x, y), (x + width, y)], 2.2, alpha=0.8)
            pen.line("steel", [(x + width * 0.5, top), (x + width * 0.5, 418)], 2)
    pen.anchor("top", 60, 100, size=20)


@draws(
    "sagrada familia",
    box=(260, 350),
    height_m=120,
    slots={"stone": "#c9a97e", "glass": "#5c7fa6"},
    faces="front",
    aliases=("la sagrada familia", "sagrada família"),
    plural="sagrada familias",
    tags=("city", "landmark"),
    shadow=(10, 250),
    is_lit_at_night=True,
)
def sagrada_familia(pen: Pen) -> None:
    """Draw the basilica of Barcelona with its slender pierced towers."""
    tone = "#ffd98a.lit" if pen.is_night else "stone.deep"
    for x, top, width in ((130, 8, 44), (44, 84, 34), (216, 84, 34), (82, 42, 38), (178, 42, 38)):
        tower = smooth(
            [
                (x - width / 2, 346, 0),
                (x - width * 0.48, top + 130),
                (x - width * 0.22, top + 50),
                (x - 3, top + 20, 0.4),
                (x + 3, top + 20, 0.4),
                (x + width * 0.22, top + 50),
                (x + width * 0.48, top + 130),
                (x + width / 2, 346, 0),
            ]
        )
        pen.form("stone", tower, shade=6, light=4)
        with pen.inside(tower):
            for y in range(top + 52, 250, 13):
                for dx in (-0.26, 0, 0.26):
                    pen.box(tone, x + dx * width - 2.6, y, 5.2, 8, rounding=2)
        pen.line("#f0e6cf", [(x, top + 22), (x, top + 2)], 3)
        pen.line("#f0e6cf", [(x - 7, top + 8), (x + 7, top + 8)], 3)
        pen.oval("#d8583f", x, top + 22, 5)
    facade = curve(
        "22 348 .1, 24 268, 60 228 .2, 92 250 .2, 130 190 .2, 168 250 .2, 200 228 .2, 236 268,"
        " 238 348 .1"
    )
    pen.form("stone", facade, shade=7, light=4)
    for x, y, w, h in ((130, 268, 24, 80), (60, 286, 17, 62), (200, 286, 17, 62)):
        door = curve(
            f"{x - w} 348 .1, {x - w} {y + h * 0.4}, {x} {y - 10} .1, {x + w} {y + h * 0.4},"
            f"{x + w} 348 .1"
        )
        pen.fill("stone.deep", door)
        inner = door.scaled(0.66, 0.72, x, 348)
        pen.fill("#ffd98a.lit" if pen.is_night else "stone.line", inner)
    pen.oval("stone.deep", 130, 238, 15)
    pen.oval("#ffd98a.lit" if pen.is_night else "glass", 130, 238, 11)
    pen.anchor("top", 130, 40, size=20)


@draws(
    "tv tower",
    box=(130, 420),
    height_m=330,
    slots={"shaft": "#d5d9de", "ball": "#9aa7b5"},
    recolour=("ball", "shaft"),
    faces="front",
    aliases=(
        "television tower",
        "cn tower",
        "berlin tv tower",
        "fernsehturm",
        "tokyo skytree",
        "oriental pearl tower",
        "observation tower",
    ),
    tags=("city", "landmark"),
    shadow=(34, 96),
    is_lit_at_night=True,
)
def tv_tower(pen: Pen) -> None:
    """Draw a slender tower of concrete with a ball of glass and a striped mast."""
    pen.limb("#f4f4f2", [(65, 130), (65, 4)], (9, 3))
    for y in (20, 48, 76):
        pen.line("#d2453d", [(65, y), (65, y + 14)], 5)
    shaft = smooth(
        [(30, 418, 0.1), (52, 330), (57, 180, 0.2), (73, 180, 0.2), (78, 330), (100, 418, 0.1)]
    )
    pen.form("shaft", shaft, shade=7, light=4)
    pen.form("shaft", rectangle(54, 96, 22, 30, rounding=4), shade=4, light=3)
    pen.form("ball", ellipse(65, 150, 44, 42), shade=9, light=6)
    tone = "#ffe0a0.lit" if pen.is_night else GLASS
    with pen.inside(ellipse(65, 150, 44, 42)):
        for y in (146, 157):
            pen.box(tone, 18, y, 94, 6)
        for x in range(24, 112, 9):
            pen.line("ball.light", [(x, 142), (x, 166)], 2)
    pen.oval("ball.pale", 50, 126, 11, 6, tilt=-30, alpha=0.8)
    pen.box("shaft.deep", 55, 400, 20, 18, rounding=2)
    pen.anchor("top", 65, 106, size=40)


@draws(
    "space needle",
    box=(170, 400),
    height_m=184,
    slots={"steel": "#eef0ee", "roof": "#d98a3f"},
    recolour=("roof", "steel"),
    faces="front",
    tags=("city", "landmark"),
    shadow=(20, 150),
    is_lit_at_night=True,
)
def space_needle(pen: Pen) -> None:
    """Draw the tower of Seattle: three slender legs and a saucer on top."""
    pen.limb("steel", [(85, 70), (85, 4)], (6, 2))
    for x in (36, 134):
        spine = [(x, 398), (85 + (x - 85) * 0.3, 250), (85 + (x - 85) * 0.34, 150), (x, 98)]
        pen.line("steel.deep" if x > 85 else "steel.shade", spine, 8)
    pen.form("steel", rectangle(76, 100, 18, 298), shade=4, light=3)
    for y in range(130, 390, 24):
        pen.line("steel.deep", [(76, y), (94, y)], 2)
    pen.form("steel", curve("66 240 .2, 104 240 .2, 112 254 .2, 58 254 .2"), shade=3)
    pen.form("steel", curve("12 98, 85 86, 158 98, 128 116, 85 122, 42 116"), shade=5, light=3)
    tone = "#ffe0a0.lit" if pen.is_night else GLASS
    pen.box(tone, 34, 84, 102, 12, rounding=4)
    for x in range(44, 132, 10):
        pen.line("steel", [(x, 84), (x, 96)], 2)
    pen.form(
        "roof", curve("8 88 .3, 60 66, 74 54, 96 54, 110 66, 162 88 .3, 85 82"), shade=4, light=3
    )
    pen.form("steel", rectangle(34, 388, 102, 11, rounding=3), shade=3, light=2)
    pen.anchor("top", 85, 56, size=40)


@draws(
    "great wall of china",
    box=(420, 260),
    height_m=40,
    slots={"stone": "#b9a284", "hill": "#6f9a5a"},
    faces="front",
    aliases=("great wall", "chinese wall"),
    plural="great walls of china",
    tags=("landmark",),
    shadow=(4, 416),
)
def great_wall(pen: Pen) -> None:
    """Draw the wall that climbs over green ridges from tower to tower."""
    ridges = (
        ("hill.light", "12 258 .1, 12 150, 90 100, 190 60, 300 90, 406 70, 408 258 .1"),
        ("hill", "12 258 .1, 12 190, 110 170, 250 120, 330 150, 406 170, 408 258 .1"),
    )
    pen.form(ridges[0][0], curve(ridges[0][1]), shade=6)
    _rampart(pen, [(184, 62), (236, 84), (300, 92), (352, 82), (402, 70)], 13)
    _watchtower(pen, 190, 70, 34)
    pen.form(ridges[1][0], curve(ridges[1][1]), shade=8, light=3)
    _rampart(pen, [(256, 132), (200, 140), (140, 168), (96, 186), (72, 214), (84, 236)], 26)
    _watchtower(pen, 252, 138, 56)
    pen.form("hill.shade", curve("120 258 .1, 190 214, 300 190, 406 216, 408 258 .1"), shade=5)
    for x, y, r in ((150, 236, 15), (330, 220, 17), (386, 232, 14), (30, 226, 16), (300, 240, 13)):
        pen.oval("hill.deep", x, y, r, r * 0.8)
        pen.oval("hill.shade", x - 3, y - 4, r * 0.7, r * 0.5)
    pen.anchor("top", 150, 160, size=120)


def _rampart(pen: Pen, way: list[tuple[float, float]], width: float) -> None:
    """Draw a stretch of wall along `way` with its battlements."""
    pen.line("stone.shade", [(x, y + width * 0.5) for x, y in way], width)
    pen.line("stone.light", way, width * 0.6)
    for (ax, ay), (bx, by) in pairwise(way):
        n = max(2, int(abs(bx - ax) / (width * 0.7)))
        for k in range(n):
            x, y = ax + (bx - ax) * k / n, ay + (by - ay) * k / n
            pen.box("stone", x - width * 0.14, y + width * 0.06, width * 0.3, width * 0.34)


def _watchtower(pen: Pen, x: float, foot: float, size: float) -> None:
    """Draw a square tower with battlements and arched windows."""
    pen.form(
        "stone", rectangle(x - size / 2, foot - size, size, size * 1.1), shade=size * 0.1, light=3
    )
    for k in range(4):
        step = size * 0.31
        left = x - size * 0.55 + k * step
        pen.form("stone", rectangle(left, foot - size * 1.18, step * 0.62, size * 0.22), shade=2)
    pen.box("stone.light", x - size * 0.55, foot - size, size * 1.1, size * 0.1)
    for dx in (-0.24, 0.24):
        pen.box(
            "stone.line",
            x + dx * size - size * 0.09,
            foot - size * 0.66,
            size * 0.18,
            size * 0.34,
            rounding=size * 0.08,
        )


@draws(
    "mount rushmore",
    box=(380, 220),
    height_m=60,
    slots={"stone": "#c9bba6", "pine": "#4f7a52"},
    faces="front",
    plural="mount rushmores",
    tags=("landmark",),
    shadow=(10, 370),
)
def mount_rushmore(pen: Pen) -> None:
    """Draw four presidents' faces in a cliff of granite."""
    rock = curve(
        "4 216 .1, 10 120, 30 74, 60 40, 92 26, 130 44, 160 40, 196 52, 230 60, 268 44, 310 38,"
        " 346 66, 370 120, 376 216 .1"
    )
    pen.form("stone.shade", rock, shade=10, light=5)
    for x, y, size, looks in (
        (262, 118, 0.8, "moustache"),
        (192, 116, 0.86, "plain"),
        (98, 96, 1.04, "plain"),
        (320, 112, 0.98, "beard"),
    ):
        with pen.moved(x, y, scale=size):
            _stone_face(pen, looks)
    pen.form("stone", curve("10 214 .1, 60 176, 140 166, 240 176, 330 172, 374 214 .1"), shade=6)
    for x in (20, 52, 90, 300, 336, 364):
        pen.form("pine", polygon([(x, 164), (x + 15, 218), (x - 15, 218)]), shade=4, light=2)
    pen.anchor("top", 190, 56, size=160)


def _stone_face(pen: Pen, looks: str) -> None:
    """Draw a face hewn from rock about (0, 0)."""
    pen.form(
        "stone",
        curve("-36 -18, -30 -56, 0 -70, 30 -56, 38 -18, 32 12, 38 60 .2, -36 60 .2,-34 14"),
        shade=6,
        light=5,
    )
    face = curve("-26 -26, -14 -48, 12 -48, 26 -26, 26 6, 16 34, 0 42, -16 34, -26 6")
    pen.form("stone.light", face, shade=6)
    for s in (-1, 1):
        pen.form("stone.shade", ellipse(s * 13 + 1, -14, 9, 6), shade=2)
        pen.line("stone.deep", [(s * 5, -20), (s * 13, -24), (s * 23, -19)], 4)
        pen.oval("stone.deep", s * 13 + 1, -13, 4, 3)
    pen.form("stone", curve("-4 -18, 4 -18, 10 8, 0 14, -9 8"), shade=4, light=3)
    pen.line("stone.deep", [(-10, 24), (0, 22), (11, 24)], 3)
    if looks == "moustache":
        pen.form("stone", curve("-16 22, 0 13, 17 22, 8 21, 0 18, -8 21"), shade=2)
        for s in (-1, 1):
            pen.edge("stone.deep", ellipse(s * 13, -14, 11, 9), 2)
    elif looks == "beard":
        beard = curve("-27 6, -18 20, 0 28, 18 20, 28 6, 24 44, 0 62, -22 44")
        pen.form("stone.shade", beard, shade=5)


@draws(
    "petra",
    box=(280, 300),
    height_m=40,
    slots={"rock": "#d28f6a", "hall": "#5a2f26"},
    faces="front",
    aliases=("petra treasury", "petra temple"),
    plural="petras",
    tags=("landmark", "desert"),
    shadow=(6, 274),
)
def petra(pen: Pen) -> None:
    """Draw the treasury of Petra, hewn into rose-red rock."""
    cliff = curve("4 298 .1, 8 140, 20 50, 60 12, 140 4, 220 14, 262 52, 272 150, 276 298 .1")
    pen.form("rock.shade", cliff, shade=10, light=6)
    with pen.inside(cliff):
        for k in range(6):
            y = 30 + 46 * k
            pen.line(
                "rock.deep", [(0, y), (70, y + 12), (200, y - 6), (280, y + 10)], 3, alpha=0.35
            )
    pen.form("rock", rectangle(58, 60, 164, 236), shade=7, light=5)
    for x in (62, 186):
        pen.form("rock.light", polygon([(x - 4, 84), (x + 16, 62), (x + 38, 84)]), shade=3)
        pen.form("rock.light", rectangle(x, 84, 34, 62), shade=4, light=3)
        pen.box("hall", x + 9, 98, 16, 44)
    pen.form("rock.light", curve("116 84 .1, 140 40, 164 84 .1"), shade=4, light=3)
    pen.oval("rock", 140, 40, 8)
    pen.form("rock.light", rectangle(114, 84, 52, 62), shade=5, light=3)
    pen.fill("rock.deep", curve("126 146 .1, 126 108, 140 96, 154 108, 154 146 .1"))
    pen.form("rock.light", rectangle(52, 144, 176, 12), shade=4, light=3)
    pen.form("rock.light", polygon([(70, 178), (140, 152), (210, 178)]), shade=4, light=3)
    pen.form("rock.light", rectangle(54, 176, 172, 12), shade=4, light=3)
    pen.box("rock.deep", 66, 188, 148, 106)
    pen.fill("hall", rectangle(118, 212, 44, 84))
    for x in (62, 88, 112, 154, 178, 204):
        pen.form("rock.light", rectangle(x, 188, 14, 108, rounding=2), shade=4, light=3)
    pen.form("rock", rectangle(46, 290, 188, 8), shade=2, light=2)
    pen.anchor("top", 140, 20, size=120)
