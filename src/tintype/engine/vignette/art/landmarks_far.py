"""Owns the drawings of more famous sights: towers in pairs, a sail of glass, castles, a red rock.

Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.landmarks_world import windows
from tintype.engine.vignette.art.outline import ellipse, polygon, rectangle, smooth
from tintype.engine.vignette.art.pen import Pen


@draws(
    "glass pyramid",
    box=(320, 170),
    height_m=21,
    slots={"glass": "#a9cfe2", "frame": "#f2f6f8", "court": "#cdbfa6"},
    faces="front",
    aliases=("louvre pyramid", "pyramid of the louvre"),
    tags=("city", "landmark"),
    shadow=(8, 312),
    is_lit_at_night=True,
)
def glass_pyramid(pen: Pen) -> None:
    """Draw a pyramid of glass panes in the court of a museum."""
    pen.form("court", rectangle(4, 158, 312, 11, rounding=3), shade=3, light=3)
    left = polygon([(160, 6), (150, 160), (14, 160)])
    right = polygon([(160, 6), (306, 160), (150, 160)])
    tone = "#ffe0a0.lit" if pen.is_night else "glass"
    pen.fill(tone, left, alpha=0.95)
    pen.fill("glass.shade", right, alpha=0.95)
    for face, foot in ((left, 14.0), (right, 306.0)):
        with pen.inside(face):
            for k in range(1, 12):
                t = k / 12
                x = 150 + (foot - 150) * t
                pen.line("frame", [(x, 160), (160 + (foot - 160) * t, 6 + 154 * t)], 1.6)
                pen.line("frame", [(x, 160), (160 - 10 * (1 - t), 6 + 154 * (1 - t))], 1.6)
    for x, y in ((14, 160), (306, 160), (150, 160)):
        pen.line("frame", [(160, 6), (x, y)], 3)
    pen.form("frame", rectangle(196, 132, 34, 28, rounding=2), shade=3)
    pen.box("#3f5166", 201, 137, 24, 23)
    pen.anchor("top", 160, 10, size=30)


@draws(
    "uluru",
    box=(420, 150),
    height_m=120,
    slots={"rock": "#c4633a", "scrub": "#8f9a52"},
    faces="front",
    aliases=("ayers rock",),
    plural="ulurus",
    tags=("landmark", "desert"),
    shadow=(6, 414),
)
def uluru(pen: Pen) -> None:
    """Draw the great red rock of the Australian desert."""
    rock = curve(
        "8 144 .1, 22 104, 60 56, 110 34, 190 20, 260 20, 330 32, 372 58, 398 102, 414 144 .1"
    )
    pen.form("rock", rock, shade=14, light=8)
    with pen.inside(rock):
        for x, lean in ((60, 10), (98, 14), (140, 10), (186, 6), (230, 2), (276, -4), (322, -12)):
            crease = [(x + lean, 26), (x + 4, 70), (x - 4, 110), (x, 150)]
            pen.limb("rock.deep", crease, (2, 7, 9, 5), alpha=0.55)
            pen.line("rock.light", [(x + lean + 8, 40), (x + 13, 110)], 3, alpha=0.6)
    for x in range(20, 410, 34):
        pen.blob(
            "scrub.shade", [(x - 14, 149), (x - 10, 138), (x, 133), (x + 11, 138), (x + 15, 149)]
        )
        pen.oval("scrub", x - 2, 140, 7, 5)
    pen.anchor("top", 220, 22, size=200)


@draws(
    "petronas towers",
    box=(250, 420),
    height_m=380,
    slots={"steel": "#c3cfd9", "glass": "#7f9fb8"},
    faces="front",
    aliases=("petronas twin towers", "twin towers"),
    plural="petronas towers",
    tags=("city", "landmark"),
    shadow=(8, 242),
    is_lit_at_night=True,
)
def petronas_towers(pen: Pen) -> None:
    """Draw two stepped towers with a bridge between them."""
    pen.form("steel.shade", rectangle(90, 226, 70, 12), shade=3)
    pen.line("steel.shade", [(98, 284), (125, 240), (152, 284)], 5)
    for x in (64, 186):
        pen.limb("steel", [(x, 74), (x, 6)], (9, 2))
        pen.form("steel", ellipse(x, 66, 9, 8), shade=3, light=2)
        for top, half in ((74, 14), (100, 24), (132, 34), (176, 43)):
            body = rectangle(x - half, top, 2 * half, 418 - top, rounding=3)
            pen.form("glass", body, shade=half * 0.4, light=half * 0.2)
            with pen.inside(body):
                for y in range(top + 5, 418, 10):
                    pen.line("steel", [(x - half, y), (x + half, y)], 3)
                if pen.is_night:
                    for y in range(top + 10, 410, 20):
                        pen.line("#ffe0a0.lit", [(x - half + 4, y), (x + half - 8, y)], 3)
    pen.form("steel", rectangle(6, 392, 238, 27, rounding=3), shade=5, light=3)
    windows(pen, tuple(float(x) for x in range(18, 232, 18)), (400.0,), 11, 12)
    pen.anchor("top", 125, 80, size=120)


@draws(
    "burj al arab",
    box=(220, 340),
    height_m=280,
    slots={"sail": "#eef3f6", "glass": "#6f9fc4"},
    faces="right",
    plural="burj al arabs",
    tags=("city", "landmark", "sea"),
    shadow=(20, 200),
    is_lit_at_night=True,
)
def burj_al_arab(pen: Pen) -> None:
    """Draw the hotel of Dubai in the shape of a sail."""
    pen.limb("#dfe5ea", [(64, 60), (62, 6)], (7, 2))
    sail = smooth(
        [(56, 40, 0.1), (110, 84), (150, 160), (170, 240), (176, 322, 0.1), (56, 322, 0.1)]
    )
    pen.form("sail", sail, shade=10, light=4)
    with pen.inside(sail):
        for y in range(70, 320, 18):
            tone = "#ffe0a0.lit" if pen.is_night else "glass"
            pen.line(tone, [(58, y), (100, y + 5), (180, y + 2)], 6)
        for x in (96, 136):
            pen.line("sail", [(58, 44), (x - 10, 160), (x, 322)], 4)
    pen.line("#dfe5ea", [(60, 24), (124, 80), (168, 160), (190, 250), (194, 322)], 6)
    for y, x in ((120, 150), (190, 178), (260, 192)):
        pen.line("#dfe5ea", [(x - 22, y + 4), (x, y)], 4)
    pen.limb("#dfe5ea", [(56, 322), (58, 30)], (10, 5))
    pen.form("sail", rectangle(14, 126, 46, 9, rounding=4), shade=3, light=2)
    pen.form("#c9b48f", rectangle(10, 318, 200, 20, rounding=5), shade=5, light=3)
    pen.anchor("top", 62, 30, size=20)


@draws(
    "japanese castle",
    box=(320, 320),
    height_m=46,
    slots={"wall": "#f4f2ec", "roof": "#54606e", "stone": "#a49a8a"},
    recolour=("wall", "roof"),
    faces="front",
    aliases=("himeji castle", "osaka castle", "shogun's castle", "samurai castle"),
    tags=("landmark", "town"),
    shadow=(8, 312),
    is_lit_at_night=True,
)
def japanese_castle(pen: Pen) -> None:
    """Draw a white keep of Japan, its roofs curved, on a slanting base of stone."""
    base = smooth([(46, 230, 0), (274, 230, 0), (292, 280), (314, 318, 0), (6, 318, 0), (28, 280)])
    pen.form("stone", base, shade=8, light=4)
    with pen.inside(base):
        for row in range(5):
            y = 238 + row * 18
            for k in range(13):
                x = 4 + k * 27 + (row % 2) * 13
                pen.edge("stone.shade", rectangle(x, y, 25, 15, rounding=6), 2)
    for width, top, high in ((216, 168, 66), (164, 104, 58), (112, 48, 52)):
        left = 160 - width / 2
        pen.form("wall", rectangle(left, top, width, high), shade=6, light=3)
        n = int(width // 34)
        step = (width - 20) / n
        xs = tuple(left + 10 + step * k + step / 2 - 6 for k in range(n))
        windows(pen, xs, (top + high - 34,), 12, 16)
        _eaves(pen, width, top)
    _eaves(pen, 250, 232)
    gable = polygon([(114, 226), (160, 184), (206, 226)])
    pen.form("roof", gable, shade=5, light=3)
    pen.form("wall", polygon([(134, 224), (160, 200), (186, 224)]), shade=3)
    pen.form("roof", polygon([(112, 46), (128, 18), (192, 18), (208, 46)]), shade=5, light=3)
    pen.form("wall", polygon([(138, 44), (160, 22), (182, 44)]), shade=3)
    for x, s in ((128, 1), (192, -1)):
        pen.limb("#dcb04a", [(x + s * 6, 19), (x, 12), (x - s * 2, 5)], (6, 5, 2))
    pen.anchor("top", 160, 18, size=60)


def _eaves(pen: Pen, width: float, y: float) -> None:
    """Draw a roof that runs round the keep, its corners turned up."""
    w = width / 2
    roof = smooth(
        [
            (160 - w * 0.8, y - 20, 0.1),
            (160 + w * 0.8, y - 20, 0.1),
            (160 + w * 0.98, y - 2),
            (160 + w * 1.2, y - 8, 0.1),
            (160 + w * 1.0, y + 10),
            (160, y + 8),
            (160 - w * 1.0, y + 10),
            (160 - w * 1.2, y - 8, 0.1),
            (160 - w * 0.98, y - 2),
        ]
    )
    pen.form("roof", roof, shade=5, light=3)
    with pen.inside(roof):
        for k in range(-9, 10):
            x = 160 + w * k / 8
            pen.line("roof.shade", [(160 + w * k / 10, y - 20), (x, y + 12)], 1.8)


@draws(
    "angkor wat",
    box=(400, 220),
    height_m=65,
    slots={"stone": "#a89a84", "base": "#8f8270"},
    faces="front",
    plural="angkor wats",
    aliases=("khmer temple", "borobudur", "wat arun"),
    tags=("landmark", "jungle"),
    shadow=(4, 396),
)
def angkor_wat(pen: Pen) -> None:
    """Draw the temple of Cambodia with its five towers like lotus buds."""
    for x, top, size in ((104, 66, 50), (296, 66, 50), (146, 46, 46), (254, 46, 46), (200, 6, 64)):
        h = 150 - top
        bud = smooth(
            [
                (x - size / 2, 152, 0),
                (x - size * 0.52, top + h * 0.62),
                (x - size * 0.36, top + h * 0.3),
                (x, top, 0.2),
                (x + size * 0.36, top + h * 0.3),
                (x + size * 0.52, top + h * 0.62),
                (x + size / 2, 152, 0),
            ]
        )
        pen.form("stone", bud, shade=7, light=4)
        with pen.inside(bud):
            for k in range(1, 7):
                y = top + h * 0.13 * k
                notch = [(x - size * 0.6, y), (x, y + 5), (x + size * 0.6, y)]
                pen.line("stone.deep", notch, 2.4, alpha=0.7)
        pen.fill(
            "stone.line",
            curve(f"{x - 7} 152 .1, {x - 7} 134, {x} 122 .1, {x + 7} 134,{x + 7} 152 .1"),
        )
    for left, top, high in ((60, 148, 34), (26, 172, 28)):
        pen.form("base", rectangle(left, top, 400 - 2 * left, high), shade=5, light=3)
        pen.form(
            "stone", rectangle(left - 6, top - 4, 412 - 2 * left, 9, rounding=2), shade=3, light=2
        )
        for x in range(left + 12, 392 - left, 18):
            if abs(x + 5 - 200) > 26:
                pen.box("base.deep", x, top + 10, 9, high - 14, rounding=1)
    pen.form("base", rectangle(4, 196, 392, 22, rounding=2), shade=4, light=3)
    steps = polygon([(182, 150), (218, 150), (232, 218), (168, 218)])
    pen.form("stone", steps, shade=4, light=3)
    for k in range(9):
        y = 157 + 7 * k
        pen.line("stone.deep", [(182 - k * 1.5, y), (218 + k * 1.5, y)], 1.6)
    pen.anchor("top", 200, 10, size=40)


@draws(
    "hollywood sign",
    box=(420, 150),
    height_m=60,
    slots={"letter": "#fbfbf8", "hill": "#b59a5e", "scrub": "#6f8a4c"},
    recolour=("letter", "hill"),
    faces="front",
    tags=("landmark",),
    shadow=(6, 414),
)
def hollywood_sign(pen: Pen) -> None:
    """Draw nine white letters on a dry hillside."""
    hill = curve("4 148 .1, 4 96, 60 62, 150 50, 250 44, 340 52, 416 84, 416 148 .1")
    pen.form("hill", hill, shade=8, light=4)
    strokes = {
        "H": (((0, 0), (0, 10)), ((6, 0), (6, 10)), ((0, 5), (6, 5))),
        "O": (((0, 0), (6, 0)), ((6, 0), (6, 10)), ((6, 10), (0, 10)), ((0, 10), (0, 0))),
        "L": (((0, 0), (0, 10)), ((0, 10), (5.5, 10))),
        "Y": (((0, 0), (3, 5)), ((6, 0), (3, 5)), ((3, 5), (3, 10))),
        "W": (((0, 0), (1.5, 10)), ((1.5, 10), (3, 3)), ((3, 3), (4.5, 10)), ((4.5, 10), (6, 0))),
        "D": (
            ((0, 0), (4, 0)),
            ((4, 0), (6, 5)),
            ((6, 5), (4, 10)),
            ((4, 10), (0, 10)),
            ((0, 10), (0, 0)),
        ),
    }
    lifts = (8, 3, 0, -3, -2, -4, 0, 2, 7)
    for i, letter in enumerate("HOLLYWOOD"):
        x, y = 32 + 41 * i, 44 + lifts[i]
        for post in (4, 20):
            pen.line("#6f6250", [(x + post, y + 30), (x + post, y + 52)], 3)
        for tone, dx in (("letter.deep", 3), ("letter", 0)):
            for (ax, ay), (bx, by) in strokes[letter]:
                ends = [(x + ax * 4 + dx, y + ay * 3.8), (x + bx * 4 + dx, y + by * 3.8)]
                pen.limb(tone, ends, (7, 7))
    for x, y, r in (
        (30, 128, 16),
        (90, 112, 12),
        (160, 132, 15),
        (240, 116, 12),
        (310, 134, 16),
        (384, 122, 14),
        (200, 104, 8),
    ):
        pen.oval("scrub.shade", x, y, r, r * 0.7)
        pen.oval("scrub", x - 3, y - 3, r * 0.7, r * 0.5)
    pen.anchor("top", 210, 44, size=200)


@draws(
    "capitol",
    box=(380, 230),
    height_m=88,
    slots={"stone": "#f1efe8", "dome": "#e4e4e0"},
    faces="front",
    aliases=("us capitol", "capitol building", "united states capitol"),
    tags=("city", "landmark"),
    shadow=(6, 374),
    is_lit_at_night=True,
)
def capitol(pen: Pen) -> None:
    """Draw the white Capitol of Washington under its dome."""
    pen.limb("stone", [(190, 26), (190, 6)], (7, 3))
    pen.form("dome", rectangle(180, 24, 20, 22, rounding=4), shade=4, light=2)
    pen.form(
        "dome",
        curve("138 96 .1, 142 66, 166 46, 190 42, 214 46, 238 66, 242 96 .1"),
        shade=8,
        light=5,
    )
    for dx in (-30, -15, 0, 15, 30):
        pen.line(
            "dome.shade", [(190 + dx * 0.3, 46), (190 + dx * 0.9, 66), (190 + dx * 1.3, 94)], 2
        )
    pen.form("stone", rectangle(132, 92, 116, 34), shade=6, light=3)
    for x in range(140, 246, 14):
        pen.box("stone.deep", x, 98, 6, 26)
    pen.form("stone", rectangle(126, 122, 128, 10), shade=3, light=2)
    for x in (6, 262):
        pen.form("stone", rectangle(x, 150, 112, 62), shade=6, light=3)
        windows(pen, tuple(x + 10.0 + 20 * k for k in range(5)), (162.0, 188.0), 10, 16)
        pen.form("stone", rectangle(x - 3, 144, 118, 9), shade=3, light=2)
    pen.form("stone", rectangle(104, 132, 172, 82), shade=6, light=3)
    pen.form("stone", polygon([(130, 152), (190, 128), (250, 152)]), shade=4, light=3)
    pen.box("stone.deep", 136, 154, 108, 56)
    for x in range(138, 246, 15):
        pen.form("stone", rectangle(x, 152, 8, 60), shade=2, light=2)
    for k in range(3):
        pen.form("stone", rectangle(96 - 30 * k, 210 + 6 * k, 188 + 60 * k, 7), shade=2, light=2)
    pen.anchor("top", 190, 30, size=40)
