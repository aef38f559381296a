"""Owns the drawings of insects and other very small animals: butterfly, bee, snail, spider, worm.

Longer than other modules because a small animal is a short drawing and there are many. Does not
know settings, light or styles.
"""

from tintype.engine.vignette.art.anatomy import INK, curve, dots, eye
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, ellipse, limb
from tintype.engine.vignette.art.pen import Pen


@draws(
    "butterfly",
    box=(220, 190),
    height_m=0.09,
    slots={"wing": "#e8792f", "edge": "#3b2a35", "spot": "#fbe6b0", "body": "#4b3440"},
    recolour=("wing", "spot"),
    faces="front",
    stance="sky",
    variants=("flying", "resting"),
    plural="butterflies",
    aliases=("moth", "monarch butterfly"),
    tags=("garden", "meadow"),
    shadow=(70, 150),
)
def butterfly(pen: Pen) -> None:
    """Draw a butterfly with open wings from above, or at rest with its wings together."""
    if pen.variant == "resting":
        butterfly_resting(pen)
        return
    with pen.turned(8, 110, 95):
        with pen.mirrored(110):
            upper = curve("112 88, 122 54, 150 22, 186 10, 206 22, 202 56, 184 84, 150 98")
            lower = curve("112 94, 150 98, 180 110, 184 138, 166 164, 146 172, 128 156, 116 124")
            butterfly_wing(pen, lower, (150, 130), 0.7)
            butterfly_wing(pen, upper, (152, 66), 0.72)
            for x, y, r in (
                (194, 32, 4),
                (196, 50, 3.4),
                (178, 22, 3.6),
                (172, 146, 3.4),
                (156, 162, 3),
                (178, 128, 3),
            ):
                pen.oval("spot", x, y, r, r)
            pen.blob("spot", dots("138 58, 156 44, 166 50, 152 66"), alpha=0.85)
            pen.oval("spot", 148, 128, 9, 8, alpha=0.85)
            for vein in (
                "116 86, 150 60, 190 28",
                "116 90, 152 82, 186 66",
                "116 100, 140 124, 158 154",
            ):
                pen.line("edge", dots(vein), 1.6, alpha=0.6)
        pen.line("edge", dots("108 66, 98 44, 84 34"), 2.4)
        pen.line("edge", dots("112 66, 122 44, 136 34"), 2.4)
        for x in (84, 136):
            pen.oval("edge", x, 34, 3.6, 3.6)
        pen.form("body", limb(dots("110 78, 110 110, 110 146"), (13, 11, 5)), shade=3, light=2)
        pen.oval("body", 110, 72, 8.5, 8.5)
        for x in (107, 113):
            pen.oval("#ffffff.raw", x, 70, 1.6, 1.8)
    pen.anchor("head", 112, 64, size=20)
    pen.anchor("back", 110, 100, size=30)


def butterfly_wing(pen: Pen, outline: Outline, centre: tuple[float, float], inner: float) -> None:
    """Draw one wing: a dark border around the coloured field."""
    pen.form("edge", outline, shade=3)
    cx, cy = centre
    field = outline.scaled(inner + 0.1, inner + 0.1, cx * 0.55 + 112 * 0.45, cy * 0.6 + 92 * 0.4)
    pen.form("wing", field, shade=5, light=4)


def butterfly_resting(pen: Pen) -> None:
    """Draw the butterfly from the side, its wings folded up."""
    far = curve("112 130, 88 98, 82 52, 104 14, 130 10, 140 46, 132 100")
    pen.fill("wing.deep", far)
    lower = curve("116 132, 84 142, 58 134, 44 110, 56 90, 84 92, 108 112")
    upper = curve("118 132, 86 108, 54 74, 44 36, 58 16, 92 24, 118 62, 126 104")
    butterfly_wing(pen, lower, (40, 118), 0.68)
    butterfly_wing(pen, upper, (54, 72), 0.7)
    for x, y, r in ((58, 30, 4), (54, 46, 3.4), (72, 24, 3.4), (54, 108, 3.2), (62, 126, 3.2)):
        pen.oval("spot", x, y, r, r)
    pen.blob("spot", dots("80 60, 94 56, 98 74, 86 76"), alpha=0.85)
    for vein in ("116 126, 92 80, 62 36", "118 126, 108 84, 92 38", "112 128, 84 116, 54 110"):
        pen.line("edge", dots(vein), 1.6, alpha=0.6)
    for x, foot in ((112, 104), (122, 122), (132, 142)):
        pen.line("edge", [(x, 142), (foot + 4, 160), (foot, 186)], 2.4)
    pen.form(
        "body", limb(dots("74 154, 106 144, 138 132, 150 126"), (6, 12, 15, 12)), shade=3, light=2
    )
    pen.oval("body", 154, 124, 10, 10)
    eye(pen, 157, 122, 4.4)
    pen.line("edge", dots("156 114, 168 94, 184 86"), 2.2)
    pen.line("edge", dots("160 116, 178 102, 194 100"), 2.2)
    for x, y in ((184, 86), (194, 100)):
        pen.oval("edge", x, y, 3.4, 3.4)
    pen.anchor("head", 154, 112, size=20)


@draws(
    "bee",
    box=(190, 150),
    height_m=0.03,
    slots={"body": "#f2b632", "stripe": "#3d2c2e", "wing": "#dcebf2"},
    recolour=("body", "stripe"),
    stance="sky",
    variants=("flying",),
    aliases=("bumblebee", "honeybee", "honey bee", "wasp", "hornet", "bumble bee"),
    tags=("garden", "meadow"),
    shadow=(50, 140),
)
def bee(pen: Pen) -> None:
    """Draw a plump striped bee in flight."""
    pen.blob("wing.shade", dots("98 58, 104 24, 126 4, 144 14, 138 42, 114 64"), alpha=0.85)
    pen.poly("stripe", [(14, 92), (2, 96), (14, 102)], rounding=1)
    for x, y in ((76, 128), (100, 132), (122, 128)):
        pen.line("stripe", [(x, y - 10), (x + 4, y + 4), (x - 2, y + 14)], 3.4)
    body = curve("10 96, 26 66, 66 52, 110 56, 134 80, 130 112, 100 130, 56 130, 24 118")
    pen.form("body", body, shade=8, light=5)
    with pen.inside(body):
        for x, w in ((30, 16), (64, 19), (98, 18)):
            pen.limb("stripe", [(x + 8, 46), (x, 92), (x + 8, 138)], (w, w + 2, w))
        pen.blob("body.pale", dots("36 70, 70 60, 100 62, 70 68"), alpha=0.45)
    with pen.moved(136, 84):
        pen.line("stripe", dots("6 -24, 12 -44, 26 -48"), 2.8)
        pen.line("stripe", dots("16 -22, 28 -36, 42 -34"), 2.8)
        for x, y in ((26, -48), (42, -34)):
            pen.oval("stripe", x, y, 4, 4)
        head = curve("-26 2, -18 -22, 6 -29, 30 -20, 38 2, 28 24, 4 30, -18 22")
        pen.form("body", head, shade=5, light=4)
        eye(pen, 4, -4, 6)
        eye(pen, 26, -5, 5.6)
        pen.line("stripe", dots("8 11, 17 16, 26 11"), 2)
        pen.oval("#e8705a", -4, 9, 6, 4, alpha=0.4)
        pen.oval("#e8705a", 31, 8, 4.4, 3.6, alpha=0.4)
    pen.form("wing", curve("84 62, 62 40, 52 14, 68 2, 92 12, 102 38, 98 62"), shade=4, light=3)
    pen.line("wing.shade", dots("88 58, 78 34, 68 14"), 1.4)
    pen.anchor("head", 142, 56, size=40)
    pen.anchor("face", 151, 79, size=52)
    pen.anchor("mouth", 154, 98, size=30)
    pen.anchor("back", 70, 54, size=50)
    pen.anchor("seat", 70, 56, size=50)


@draws(
    "ladybird",
    box=(170, 120),
    height_m=0.02,
    slots={"shell": "#d83b32", "spot": "#2e262c", "face": "#3a3038"},
    recolour=("shell", "spot"),
    variants=("crawling", "flying"),
    aliases=("ladybug", "lady bug", "lady bird"),
    tags=("garden", "meadow"),
    shadow=(24, 148),
)
def ladybird(pen: Pen) -> None:
    """Draw a ladybird with seven spots."""
    if pen.variant == "flying":
        ladybird_flying(pen)
        return
    for x in (50, 82, 112):
        pen.line("face", [(x, 92), (x + 8, 104), (x + 4, 117)], 5)
    with pen.moved(130, 78):
        ladybird_head(pen)
    shell = curve("8 98, 12 64, 38 32, 78 20, 114 36, 128 66, 122 98, 66 104")
    pen.form("shell", shell, shade=9, light=5)
    with pen.inside(shell):
        for x, y, rx, ry in (
            (44, 50, 9, 8),
            (30, 80, 9, 9),
            (68, 74, 10, 10),
            (84, 42, 9, 7.5),
            (102, 76, 9, 10),
            (66, 100, 9, 7),
            (118, 50, 7, 8),
        ):
            pen.oval("spot", x, y, rx, ry)
        pen.blob("#ffffff", dots("34 44, 56 30, 76 28, 58 38, 42 52"), alpha=0.35)
    pen.anchor("head", 138, 56, size=36)
    pen.anchor("face", 144, 76, size=42)
    pen.anchor("back", 74, 22, size=50)
    pen.anchor("mouth", 144, 92, size=30)


def ladybird_head(pen: Pen) -> None:
    """Draw the ladybird's face about its middle."""
    pen.line("face", dots("10 -20, 14 -36, 26 -42"), 3)
    pen.line("face", dots("16 -16, 26 -28, 36 -28"), 3)
    for x, y in ((26, -42), (36, -28)):
        pen.oval("face", x, y, 3.6, 3.6)
    pen.form("face", curve("-24 2, -12 -22, 12 -24, 28 -8, 30 12, 14 26, -14 26"), shade=4, light=3)
    for x in (6, 21):
        pen.oval("#fdfaf4", x, -2, 6, 6.6)
        eye(pen, x + 1, -1.4, 4.6)
    pen.line("#fdfaf4", dots("6 11, 13 15, 20 11"), 1.8)


def ladybird_flying(pen: Pen) -> None:
    """Draw the ladybird with its wing cases up and its wings spread."""
    for x in (64, 86, 108):
        pen.line("face", [(x, 96), (x + 2, 106), (x - 6, 113)], 4.6)
    pen.form("shell", curve("112 62, 104 34, 112 8, 132 4, 144 20, 138 46, 124 66"), shade=5)
    pen.blob("#dfe9ee", dots("98 64, 66 46, 34 14, 44 2, 74 14, 102 46"), alpha=0.9)
    pen.blob("#dfe9ee.shade", dots("96 70, 56 70, 12 56, 4 40, 24 36, 64 48"), alpha=0.75)
    pen.form("face", curve("16 90, 40 70, 84 60, 124 66, 128 90, 96 104, 46 102"), shade=5, light=3)
    case = curve("106 70, 78 54, 62 26, 72 4, 96 6, 116 32, 122 62")
    pen.form("shell", case, shade=6, light=4)
    with pen.inside(case):
        for x, y, r in ((80, 22, 7), (98, 40, 7.5), (78, 44, 6), (100, 14, 5)):
            pen.oval("spot", x, y, r, r)
    with pen.moved(128, 82):
        ladybird_head(pen)
    pen.anchor("head", 136, 60, size=36)
    pen.anchor("face", 142, 80, size=42)
    pen.anchor("back", 70, 62, size=40)
    pen.anchor("mouth", 142, 96, size=30)


@draws(
    "ant",
    box=(220, 120),
    height_m=0.015,
    slots={"body": "#8a3f2c", "leg": "#5c2c26"},
    aliases=("termite",),
    tags=("garden", "forest"),
    shadow=(40, 190),
)
def ant(pen: Pen) -> None:
    """Draw an ant: three segments, six legs, bent feelers."""
    for hip, knee, foot in (((102, 74), 76, 60), ((114, 76), 122, 112), ((126, 72), 156, 170)):
        pen.line("leg.deep", [(hip[0] + 4, hip[1]), (knee + 8, 44), (foot + 14, 114)], 4.4)
    abdomen = curve("4 70, 14 38, 44 24, 76 40, 88 66, 72 88, 36 94")
    pen.form("body", abdomen, shade=7, light=4)
    with pen.inside(abdomen):
        for x in (30, 50, 68):
            pen.line("body.deep", [(x + 4, 22), (x - 4, 58), (x + 2, 94)], 2, alpha=0.6)
    pen.form("body", curve("84 68, 94 54, 118 52, 134 62, 130 78, 108 84, 90 80"), shade=4, light=3)
    pen.line("leg", dots("168 38, 178 14, 200 14"), 3.4)
    pen.line("leg", dots("180 40, 194 22, 214 26"), 3.4)
    head = curve("130 62, 140 38, 166 30, 192 40, 204 62, 192 82, 162 86, 138 78")
    pen.form("body", head, shade=5, light=4)
    pen.line("leg", dots("196 76, 208 80, 210 72"), 3)
    pen.oval("#fdfaf4", 176, 54, 7, 7.6)
    eye(pen, 177.4, 54.6, 5.4)
    pen.line("leg", dots("192 70, 182 74, 174 71"), 2)
    for hip, knee, foot in (((96, 76), 64, 44), ((110, 80), 104, 92), ((122, 76), 148, 158)):
        pen.line("leg", [hip, (knee, 54), (foot, 117)], 5)
    pen.anchor("head", 166, 32, size=40)
    pen.anchor("face", 177, 54, size=34)
    pen.anchor("mouth", 206, 76, size=30)
    pen.anchor("back", 110, 52, size=40)


@draws(
    "spider",
    box=(220, 150),
    height_m=0.04,
    slots={"body": "#4a3f4f", "mark": "#c8553d", "leg": "#352d3a"},
    faces="front",
    variants=("standing", "hanging"),
    aliases=("tarantula", "black widow"),
    tags=("halloween", "garden", "cave"),
    shadow=(30, 190),
)
def spider(pen: Pen) -> None:
    """Draw a spider with eight legs and friendly eyes."""
    if pen.variant == "hanging":
        pen.line("leg.shine", [(110, 0), (110, 60)], 1.8)
    with pen.mirrored(110):
        for knee, foot in (
            ((150, 42), (172, 8)) if pen.variant == "hanging" else ((148, 40), (176, 78)),
            ((172, 48), (206, 104)),
            ((178, 74), (214, 146)),
            ((160, 92), (182, 147)),
        ):
            pen.line("leg", [(124, 84), (*knee, 0.6), foot], 5.4)
    abdomen = curve("110 30, 142 42, 154 72, 142 100, 110 112, 78 100, 66 72, 78 42")
    pen.form("body", abdomen, shade=9, light=5)
    pen.poly("mark", [(102, 46), (118, 46), (111, 58), (118, 70), (102, 70), (109, 58)], rounding=2)
    head = curve("110 80, 134 88, 142 108, 130 126, 110 132, 90 126, 78 108, 86 88")
    pen.form("body", head, shade=5, light=4)
    for x in (99, 121):
        pen.oval("#fdfaf4", x, 102, 8.5, 9)
        eye(pen, x + 1, 103, 6)
    for x in (84, 136):
        pen.oval("#fdfaf4", x, 97, 3.6, 3.8)
        pen.oval(INK, x, 97.6, 2.2, 2.4)
    pen.line("leg", dots("100 118, 110 122, 120 118"), 2)
    for x in (104, 116):
        pen.poly("#fdfaf4", [(x - 2.4, 120), (x + 2.4, 120), (x, 126)])
    pen.anchor("head", 110, 80, size=40)
    pen.anchor("face", 111, 102, size=56)
    pen.anchor("back", 110, 34, size=50)
    pen.anchor("mouth", 110, 120, size=30)


@draws(
    "dragonfly",
    box=(240, 150),
    height_m=0.06,
    slots={"body": "#2f9a96", "wing": "#cfe8ef", "eye": "#d2613c"},
    recolour=("body",),
    stance="sky",
    variants=("flying",),
    plural="dragonflies",
    aliases=("damselfly", "damselflies"),
    tags=("pond", "meadow"),
    shadow=(60, 190),
)
def dragonfly(pen: Pen) -> None:
    """Draw a dragonfly with four gauzy wings."""
    for wing in (
        "156 78, 168 40, 188 8, 206 4, 210 22, 192 56, 168 82",
        "142 78, 142 40, 150 8, 164 2, 172 18, 164 54, 154 82",
    ):
        pen.blob("wing.shade", dots(wing), alpha=0.75)
    tail = limb(dots("150 86, 104 84, 56 92, 8 110"), (20, 12, 10, 6))
    pen.form("body", tail, shade=3, light=2)
    with pen.inside(tail):
        for x in (28, 48, 68, 88, 108, 126):
            pen.line("body.deep", [(x, 74), (x - 2, 112)], 2, alpha=0.7)
    for x in (160, 172, 182):
        pen.line("body.deep", [(x, 96), (x + 8, 108), (x + 2, 120)], 2.6)
    thorax = curve("138 84, 152 68, 180 68, 194 84, 184 100, 154 102")
    pen.form("body", thorax, shade=5, light=4)
    for wing, vein in (
        ("152 76, 120 60, 84 30, 74 10, 92 6, 130 34, 162 70", "156 74, 120 46, 84 14"),
        ("158 80, 132 106, 96 136, 80 142, 80 126, 112 96, 146 80", "154 80, 116 106, 84 134"),
    ):
        outline = pen.blob("wing", dots(wing), alpha=0.86)
        pen.edge("wing.shade", outline, 1.2, alpha=0.8)
        pen.line("wing.shade", dots(vein), 1.3)
    pen.oval("body.deep", 83, 12, 4, 2.6, tilt=40)
    pen.form("body", curve("186 84, 194 70, 214 68, 226 82, 220 98, 198 100"), shade=4, light=2)
    pen.oval("eye.shade", 217, 76, 9, 11)
    pen.oval("eye", 204, 78, 12, 14)
    pen.oval("#ffffff.raw", 208, 72, 3.4, 4, alpha=0.85)
    pen.line("body.line", dots("224 92, 218 96, 210 95"), 1.8)
    pen.anchor("head", 206, 66, size=30)
    pen.anchor("seat", 164, 70, size=30)
    pen.anchor("back", 164, 70, size=30)


@draws(
    "caterpillar",
    box=(230, 120),
    height_m=0.02,
    slots={"skin": "#8cbf4a", "mark": "#f0cf4a", "foot": "#c96a4a"},
    recolour=("skin", "mark"),
    aliases=("inchworm", "grub", "centipede"),
    tags=("garden",),
    shadow=(14, 200),
)
def caterpillar(pen: Pen) -> None:
    """Draw a caterpillar with an arched back."""
    places = ((26, 98), (50, 86), (78, 70), (106, 64), (134, 74), (158, 90))
    for x, y in places:
        for dx in (-5, 8):
            pen.limb("foot", [(x + dx, y + 12), (x + dx, min(y + 24, 115))], (8, 8))
    for i, (x, y) in enumerate(places):
        r = 18 + i * 1.1
        segment = pen.form("skin", ellipse(x, y, r, r * 1.04), shade=6, light=4)
        with pen.inside(segment):
            pen.oval("mark", x - 2, y - r * 0.25, r * 0.34, r * 0.3)
        if pen.detail:
            pen.line("skin.deep", [(x - 3, y - r + 1), (x - 7, y - r - 8)], 1.6)
    with pen.moved(186, 72):
        for spine in ("-6 -26, -10 -44, -22 -54", "10 -26, 18 -42, 32 -46"):
            pen.line("foot", dots(spine), 3)
        for x, y in ((-22, -54), (32, -46)):
            pen.oval("foot", x, y, 5, 5)
        head = curve("-32 2, -22 -24, 4 -32, 28 -22, 37 2, 28 26, 4 34, -22 26")
        pen.form("skin", head, shade=6, light=4)
        for x in (0, 22):
            pen.oval("#fdfaf4", x, -4, 7.4, 8.4)
            eye(pen, x + 1.4, -3.4, 5.6)
        pen.line("skin.line", dots("0 13, 11 19, 23 13"), 2.2)
        pen.oval("#e8705a", -10, 10, 6, 4.4, alpha=0.4)
    pen.anchor("head", 188, 42, size=46)
    pen.anchor("face", 198, 68, size=54)
    pen.anchor("mouth", 198, 90, size=30)
    pen.anchor("back", 104, 44, size=40)


@draws(
    "worm",
    box=(200, 90),
    height_m=0.03,
    slots={"skin": "#e39a94"},
    aliases=("earthworm",),
    tags=("garden",),
    shadow=(10, 170),
)
def worm(pen: Pen) -> None:
    """Draw a pink worm in a wave, its head up."""
    spine = dots("10 78, 38 76, 62 54, 90 48, 110 70, 138 76, 160 58, 164 32")
    body = limb([(p[0], p[1]) for p in spine], (10, 18, 21, 22, 22, 23, 25, 27))
    pen.form("skin", body, shade=6, light=4)
    with pen.inside(body):
        for x, y, dx, dy in (
            (34, 76, 4, 14),
            (52, 62, 12, 12),
            (70, 50, 8, 14),
            (92, 50, -6, 15),
            (106, 66, -14, 9),
            (124, 76, -4, 15),
        ):
            pen.line("skin.shade", [(x - dx, y - dy), (x + dx, y + dy)], 1.8)
        pen.limb("skin.light", dots("140 62, 148 74, 156 90"), (12, 13, 13), alpha=0.8)
    for x in (160, 171):
        pen.oval("#fdfaf4", x, 28, 5, 5.6)
        eye(pen, x + 1, 28.4, 3.8)
    pen.line("skin.line", dots("160 40, 167 43, 174 40"), 1.8)
    pen.anchor("head", 165, 16, size=28)
    pen.anchor("face", 166, 28, size=32)
    pen.anchor("mouth", 168, 42, size=30)


@draws(
    "snail",
    box=(200, 140),
    height_m=0.04,
    slots={"shell": "#c77f4a", "skin": "#d9c59a"},
    recolour=("shell", "skin"),
    aliases=("slug",),
    tags=("garden",),
    shadow=(10, 180),
)
def snail(pen: Pen) -> None:
    """Draw a snail with its spiral shell."""
    pen.line("skin.shade", dots("176 66, 188 44, 192 22"), 5)
    pen.oval("skin.shade", 192, 17, 7, 7)
    foot = curve(
        "4 134, 34 120, 80 116, 126 116, 142 96, 150 68,"
        "170 58, 188 70, 190 96, 176 122, 152 138, 90 139, 20 139"
    )
    pen.form("skin", foot, shade=7, light=3)
    shell = curve("22 92, 34 48, 74 22, 116 32, 140 66, 136 102, 106 124, 60 124, 32 114")
    pen.form("shell", shell, shade=9, light=5)
    with pen.inside(shell):
        spiral = dots(
            "132 104, 144 72, 122 40, 84 34, 52 56, 48 88, 70 108,"
            "98 104, 112 84, 104 62, 84 58, 70 72, 76 88, 90 84"
        )
        pen.line("shell.deep", spiral, 5, alpha=0.85)
        inner = dots(
            "126 106, 138 74, 118 46, 86 40, 58 60, 54 86,"
            "72 102, 96 98, 106 82, 100 68, 86 64, 77 74"
        )
        pen.line("shell.shine", inner, 2.4, alpha=0.7)
    pen.line("skin", dots("164 62, 168 42, 164 20"), 6)
    for x, y in ((164, 15),):
        pen.oval("skin", x, y, 8.4, 8.4)
        eye(pen, x + 1.6, y - 0.4, 4.6)
    eye(pen, 193, 16.6, 4)
    pen.line("skin.line", dots("188 92, 178 97, 168 92"), 2)
    pen.oval("#e0806a", 164, 86, 6, 4, alpha=0.35)
    pen.anchor("head", 170, 60, size=30)
    pen.anchor("face", 178, 15, size=44)
    pen.anchor("mouth", 186, 94, size=30)
    pen.anchor("back", 80, 24, size=60)
    pen.anchor("seat", 80, 26, size=60)


@draws(
    "grasshopper",
    box=(220, 130),
    height_m=0.05,
    slots={"body": "#7cae48", "wing": "#a9c96a", "leg": "#5d8a3c"},
    variants=("standing",),
    aliases=("locust", "katydid"),
    tags=("meadow", "garden"),
    shadow=(30, 180),
)
def grasshopper(pen: Pen) -> None:
    """Draw a grasshopper with its great folded hind leg."""
    pen.limb("leg.deep", dots("96 84, 66 26, 50 118"), (15, 7, 4))
    for x, foot in ((136, 132), (160, 170)):
        pen.line("leg.deep", [(x, 88), (foot + 10, 104), (foot + 8, 127)], 4)
    body = curve("12 88, 44 72, 96 62, 146 58, 170 68, 168 92, 130 102, 70 100, 30 96")
    pen.form("body", body, shade=6, light=3)
    pen.form("wing", curve("8 78, 50 64, 104 56, 144 60, 130 76, 78 86, 30 88"), shade=4, light=2)
    for x, foot in ((126, 114), (150, 158)):
        pen.line("leg", [(x, 92), (foot + 8, 106), (foot, 128)], 4.6)
    pen.form("leg", limb(dots("108 92, 82 52, 66 22"), (22, 15, 7)), shade=4, light=3)
    pen.line("leg", dots("66 22, 46 76, 34 126"), 5)
    pen.line("leg", [(34, 127), (46, 128)], 4)
    with pen.moved(176, 68):
        pen.line("leg", dots("2 -20, 8 -44, 30 -58"), 2.4)
        pen.line("leg", dots("8 -18, 20 -38, 40 -44"), 2.4)
        pen.form(
            "body", curve("-16 -14, 4 -24, 22 -14, 28 8, 20 26, 2 28, -14 18"), shade=5, light=3
        )
        pen.oval("#fdfaf4", 10, -4, 7, 8.4)
        eye(pen, 11.4, -3.4, 5.6)
        pen.line("leg", dots("24 15, 16 19, 8 17"), 2)
    pen.anchor("head", 180, 46, size=30)
    pen.anchor("face", 187, 64, size=34)
    pen.anchor("back", 100, 58, size=50)
    pen.anchor("mouth", 200, 84, size=30)


@draws(
    "scorpion",
    box=(220, 140),
    height_m=0.06,
    slots={"body": "#b5702f", "leg": "#8a4f26"},
    tags=("desert",),
    shadow=(30, 190),
)
def scorpion(pen: Pen) -> None:
    """Draw a scorpion with raised tail and pincers."""
    for x in (76, 96, 116, 136):
        pen.line("leg", [(x, 104), (x - 6, 92), (x - 16, 136)], 5)
    tail = dots("58 104, 26 96, 10 66, 22 34, 52 20, 78 30")
    line = [(p[0], p[1]) for p in tail]
    outline = limb(line, (28, 24, 21, 18, 16, 13))
    pen.form("body", outline, shade=5, light=3)
    with pen.inside(outline):
        for x, y, dx, dy in (
            (42, 102, 4, -14),
            (24, 90, 12, -10),
            (14, 66, 14, 0),
            (22, 42, 13, 8),
            (40, 24, 5, 13),
        ):
            pen.line("body.deep", [(x - dx, y - dy), (x + dx, y + dy)], 2.4)
    pen.blob("leg", dots("70 22, 86 26, 94 46 .2, 78 40, 68 36"))
    pen.limb("leg.deep", dots("150 100, 176 84, 186 64"), (12, 11, 9))
    pen.blob("leg.deep", dots("176 62, 178 40, 194 28, 192 46, 202 40 .2, 200 60, 188 70"))
    body = curve("44 108, 62 88, 104 84, 146 88, 164 104, 150 122, 100 126, 60 122")
    pen.form("body", body, shade=7, light=4)
    with pen.inside(body):
        for x in (76, 98, 120):
            pen.line("body.deep", [(x, 82), (x - 4, 104), (x, 128)], 2.2)
    pen.form("body", limb(dots("152 108, 184 112, 196 92"), (14, 13, 11)), shade=3, light=2)
    pen.form(
        "body", curve("184 90, 184 66, 202 52, 204 72, 216 62 .2, 216 86, 200 98"), shade=4, light=3
    )
    for x in (142, 154):
        pen.oval("#fdfaf4", x, 98, 5, 5.4)
        eye(pen, x + 0.8, 98.4, 3.8)
    pen.anchor("back", 100, 86, size=40)
    pen.anchor("head", 148, 88, size=30)


@draws(
    "beetle",
    box=(190, 120),
    height_m=0.03,
    slots={"shell": "#2f7f6a", "body": "#2b3338"},
    aliases=("scarab", "stag beetle", "cockroach", "cockroaches", "bug"),
    tags=("garden", "forest"),
    shadow=(20, 160),
)
def beetle(pen: Pen) -> None:
    """Draw a shining beetle with a small horn."""
    for x, foot in ((52, 38), (86, 88), (116, 134)):
        pen.line("body", [(x, 88), (x + (foot - x) * 0.9, 96), (foot, 117)], 5.4)
    pen.line("body", dots("158 62, 172 44, 186 44"), 3)
    pen.form(
        "body", curve("128 84, 132 62, 150 52, 168 60, 174 80, 162 96, 140 98"), shade=4, light=3
    )
    pen.form("body", curve("160 62 .4, 172 44, 166 22 .2, 182 44, 174 72 .4"), shade=2, light=2)
    pen.form("shell", curve("104 92, 104 56, 120 42, 142 50, 148 80, 138 98"), shade=5, light=4)
    shell = curve("6 92, 14 58, 44 32, 84 26, 110 40, 116 72, 110 98, 56 102")
    pen.form("shell", shell, shade=9, light=5)
    with pen.inside(shell):
        pen.line("shell.deep", dots("2 82, 50 62, 116 56"), 2.4)
        for y in (74, 86):
            pen.line("shell.shade", [(10, y + 8), (60, y - 4), (114, y - 8)], 1.6)
        pen.blob("shell.pale", dots("36 48, 62 34, 86 34, 64 42, 44 56"), alpha=0.6)
    pen.oval("#fdfaf4", 158, 74, 6, 6.4)
    eye(pen, 159.4, 74.4, 4.6)
    pen.line("#fdfaf4", dots("150 88, 158 91, 166 86"), 1.6)
    pen.anchor("head", 154, 54, size=30)
    pen.anchor("back", 66, 28, size=50)


@draws(
    "firefly",
    box=(150, 110),
    height_m=0.02,
    slots={"body": "#5a4636", "lamp": "#f4e04d", "wing": "#d8dccb", "head": "#c8553d"},
    recolour=("lamp",),
    stance="sky",
    plural="fireflies",
    aliases=("glow worm", "glowworm", "lightning bug"),
    tags=("garden", "meadow", "night"),
    shadow=(40, 110),
    is_lit_at_night=True,
)
def firefly(pen: Pen) -> None:
    """Draw a firefly; its tail shines at night."""
    if pen.is_night:
        pen.glow("lamp.lit", 38, 76, 48, alpha=0.85)
    pen.blob("wing.shade", dots("84 52, 92 22, 112 6, 124 16, 112 42, 96 58"), alpha=0.8)
    for x in (68, 82, 96):
        pen.line("body", [(x, 82), (x + 2, 92), (x - 6, 100)], 3)
    tail = curve("10 82, 18 60, 42 52, 62 62, 62 86, 40 98, 20 96")
    pen.fill("lamp.lit", tail)
    pen.line("lamp.deep" if not pen.is_night else "lamp", dots("30 56, 26 76, 32 97"), 2)
    pen.line("lamp.deep" if not pen.is_night else "lamp", dots("46 54, 42 76, 48 95"), 2)
    pen.form("body", curve("52 76, 62 54, 90 48, 112 60, 112 80, 88 90, 62 90"), shade=5, light=3)
    pen.form(
        "head", curve("98 62, 106 48, 128 46, 140 60, 136 78, 118 84, 102 78"), shade=4, light=3
    )
    pen.line("body", dots("122 48, 126 34, 138 28"), 2.2)
    eye(pen, 124, 62, 4.6)
    pen.line("body", dots("116 72, 124 75, 132 70"), 1.8)
    pen.form("wing", curve("86 56, 64 40, 50 16, 64 6, 86 18, 98 42, 96 58"), shade=3, light=3)
    pen.anchor("head", 122, 46, size=26)
    pen.anchor("back", 84, 50, size=30)


@draws(
    "housefly",
    box=(160, 120),
    height_m=0.01,
    slots={"body": "#4a5560", "wing": "#d5e2e8", "eye": "#b8403a"},
    stance="sky",
    variants=("flying",),
    plural="houseflies",
    aliases=("house fly", "horsefly", "mosquitos"),
    tags=("garden",),
    shadow=(40, 120),
)
def housefly(pen: Pen) -> None:
    """Draw a fly with red eyes."""
    pen.blob("wing.shade", dots("86 52, 92 24, 112 4, 126 12, 116 40, 98 58"), alpha=0.8)
    for x in (62, 80, 98):
        pen.line("body.deep", [(x, 86), (x + 6, 98), (x, 112)], 3)
    pen.form("body", curve("10 84, 22 62, 50 52, 72 62, 72 86, 48 98, 22 98"), shade=6, light=3)
    pen.line("body.deep", dots("34 58, 30 78, 36 98"), 2.4)
    pen.line("body.deep", dots("52 54, 48 76, 54 97"), 2.4)
    pen.form("body", curve("58 74, 70 52, 96 48, 112 64, 110 84, 88 94, 66 90"), shade=5, light=4)
    pen.form(
        "body", curve("100 66, 110 48, 132 46, 146 62, 142 84, 122 92, 106 84"), shade=4, light=3
    )
    pen.oval("eye.shade", 139, 60, 9, 11)
    pen.oval("eye", 124, 62, 12, 14)
    pen.oval("#ffffff.raw", 128, 56, 3.4, 4, alpha=0.85)
    pen.line("body.deep", dots("140 84, 148 92, 146 100"), 3)
    pen.form("wing", curve("88 56, 62 44, 42 18, 54 4, 80 14, 98 42, 98 58"), shade=3, light=3)
    pen.line("wing.shade", dots("92 54, 74 34, 58 14"), 1.4)
    pen.anchor("head", 124, 46, size=30)
    pen.anchor("back", 82, 50, size=30)
