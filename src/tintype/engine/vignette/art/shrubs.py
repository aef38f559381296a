"""Owns the drawings of low plants: bushes, grasses, cacti, pot plants, mushrooms, leaves, wood.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because these plants share their
leaves and pots. Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import curve
from tintype.engine.vignette.art.foliage import SNOW, at, blade, canopy, cap, leaf, mass, petal
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, limb, smooth
from tintype.engine.vignette.art.pen import Pen, Tone
from tintype.engine.vignette.states import FLOWERING


def pot(pen: Pen, cx: float, top: float, bottom: float, half: float) -> None:
    """Draw a flower pot with a collar, in the slot `pot`, and its soil behind the rim."""
    h = bottom - top
    pen.oval("#5d4436", cx, top + 2, half * 0.92, h * 0.07)
    body = smooth(
        [
            (cx - half * 0.88, top, 0.2),
            (cx + half * 0.88, top, 0.2),
            (cx + half * 0.78, top + h * 0.5),
            (cx + half * 0.66, bottom, 0.2),
            (cx - half * 0.66, bottom, 0.2),
            (cx - half * 0.78, top + h * 0.5),
        ]
    )
    pen.form("pot", body, shade=h * 0.09, light=0)
    pen.blob(
        "pot.light",
        [
            (cx - half * 0.74, top + h * 0.3, 0.2),
            (cx - half * 0.58, top + h * 0.3, 0.2),
            (cx - half * 0.5, bottom - h * 0.1, 0.4),
            (cx - half * 0.6, bottom - h * 0.1, 0.4),
        ],
        alpha=0.6,
    )
    pen.box("pot.shade", cx - half * 0.84, top + h * 0.2, half * 1.68, h * 0.08, alpha=0.8)
    pen.box("pot", cx - half, top, half * 2, h * 0.22, rounding=h * 0.05)
    pen.box("pot.light", cx - half, top, half * 2, h * 0.07, rounding=h * 0.03)


@draws(
    "bush",
    box=(200, 130),
    height_m=1.2,
    slots={"leaf": "#5a9e48", "berry": "#d63b44"},
    faces="front",
    variants=("leafy", "flowering", "berries"),
    plural="bushes",
    aliases=("shrub", "shrubs", "thicket", "undergrowth", "boxwood"),
    tags=("garden", "forest"),
    shadow=(16, 184),
)
def bush(pen: Pen) -> None:
    """Draw a round bush of five masses."""
    tone = "#c9822f" if pen.season == "autumn" else "leaf"
    canopy(
        pen,
        tone,
        [
            (100, 78, 82, 40),
            (154, 90, 38, 32),
            (46, 88, 38, 34),
            (124, 56, 44, 38),
            (76, 54, 46, 40),
            (100, 92, 52, 32),
        ],
        shade=8,
    )
    if pen.variant != "leafy":
        for i in range(15):
            x, y = at(100, 74, 74 * math.sqrt((i + 0.5) / 15), 137.5 * i, flat=0.6)
            if pen.variant == "berries":
                pen.oval("berry", x, y, 5)
                pen.oval("berry.pale", x - 1.5, y - 1.6, 1.5)
            else:
                for k in range(5):
                    pen.fill("berry.light", petal(x, y, 8, 8, 72 * k - 90))
                pen.oval("#f4cf52", x, y, 2.4)


@draws(
    "rose bush",
    box=(200, 150),
    height_m=1.2,
    slots={"rose": "#d8344f", "leaf": "#4f9148"},
    faces="front",
    plural="rose bushes",
    aliases=(
        "rosebush",
        "rosebushes",
        "roses bush",
        "rhododendron",
        "azalea",
        "bougainvillea",
        "camellia bush",
    ),
    tags=("garden",),
    shadow=(16, 184),
)
def rose_bush(pen: Pen) -> None:
    """Draw a bush with nine open roses."""
    canopy(
        pen,
        "leaf",
        [
            (100, 96, 82, 42),
            (154, 108, 38, 32),
            (46, 106, 38, 34),
            (124, 70, 44, 40),
            (76, 68, 46, 42),
            (100, 110, 52, 32),
        ],
        shade=8,
    )
    for x, y, r in (
        (56, 50, 15),
        (96, 36, 16),
        (138, 52, 15),
        (32, 92, 14),
        (78, 82, 16),
        (122, 86, 16),
        (166, 94, 14),
        (56, 122, 14),
        (146, 126, 14),
        (100, 122, 13),
    ):
        for k in range(5):
            pen.fill("rose.shade", petal(x, y, r, r * 1.1, 72 * k - 60))
        for k in range(4):
            pen.fill("rose", petal(x, y, r * 0.78, r * 0.9, 90 * k - 90))
        pen.fill("rose.deep", ellipse(x, y, r * 0.34, r * 0.3))
        pen.line(
            "rose.light", [(x - r * 0.2, y), (x, y - r * 0.2), (x + r * 0.2, y + r * 0.05)], 1.4
        )


@draws(
    "hedge",
    box=(320, 130),
    height_m=1.4,
    slots={"leaf": "#4f9148"},
    faces="front",
    aliases=("hedgerow", "box hedge"),
    tags=("garden",),
    shadow=(8, 312),
)
def hedge(pen: Pen) -> None:
    """Draw a clipped hedge: soft box shape, leafy rim, lit upper side."""
    points: list[Point] = []
    for i in range(20):
        points.append((8 + i * 16, 13 + 2 * math.sin(i * 2.2), 0.4))
        points.append((12 + i * 16, 7 + 2 * math.sin(i * 1.3)))
        points.append((20 + i * 16, 7 + 2 * math.sin(i * 1.3)))
    right: list[Point] = [(316, 30), (312, 50, 0.4), (317, 72), (313, 96, 0.4), (318, 128, 0.1)]
    left: list[Point] = [(2, 128, 0.1), (6, 96, 0.4), (2, 72), (7, 48, 0.4), (3, 28)]
    body = smooth([*points[:-3], *right, *left])
    pen.form("leaf", body, shade=9, light=5)
    with pen.inside(body):
        pen.box("leaf.light", 0, 0, 320, 34, alpha=0.55)
        for i in range(46):
            x = (i * 67) % 316 + 4
            y = 24 + (i * 41) % 100
            tone = "leaf.light" if y < 60 else "leaf.shade" if i % 3 else "leaf.deep"
            pen.fill(tone, mass(x, y, 11, 6, bumps=5, start=i % 5), alpha=0.5)
    if pen.is_snowy:
        cap(pen, body, 20)
    pen.anchor("top", 160, 12, size=280)


@draws(
    "cactus",
    box=(170, 270),
    height_m=2.2,
    slots={"skin": "#5aa05a", "flower": "#ee6a8c", "pot": "#c8683f"},
    faces="front",
    variants=("standing", "flowering", "potted"),
    plural="cacti",
    aliases=("cactuses", "saguaro", "saguaro cactus"),
    tags=("desert",),
    shadow=(56, 120),
)
def cactus(pen: Pen) -> None:
    """Draw a ribbed saguaro with two raised arms."""
    low = 200.0 if pen.variant == "potted" else 268.0
    rise = -10.0 if pen.variant == "potted" else 0.0
    for spine in (
        [(88, 176 + rise), (50, 172 + rise), (32, 152 + rise), (32, 96 + rise)],
        [(88, 148 + rise), (124, 146 + rise), (140, 128 + rise), (140, 78 + rise)],
    ):
        arm = limb(spine, (32, 32, 31, 27))
        pen.form("skin", arm, shade=5, light=4)
        for k in (-6, 6):
            side = -1 if spine[0][0] > spine[-1][0] else 1
            inner = [
                (spine[1][0] + side * 4, spine[1][1] + k),
                (spine[2][0] - side * k * 0.4, spine[2][1] + k * 0.8),
                (spine[3][0] + k * 0.9, spine[3][1] + 6),
            ]
            pen.line("skin.shade", inner, 2, alpha=0.8)
    trunk = smooth(
        [
            (62, low, 0.2),
            (64, 150),
            (63, 60),
            (70, 24),
            (86, 8),
            (102, 24),
            (109, 60),
            (108, 150),
            (110, low, 0.2),
        ]
    )
    pen.form("skin", trunk, shade=9, light=5)
    with pen.inside(trunk):
        for x, top in ((74, 30), (86, 12), (98, 30)):
            pen.line(
                "skin.shade",
                [(x, low), (x + (86 - x) * 0.05, 140), (86 + (x - 86) * 0.8, top)],
                2.6,
            )
    for i in range(22):
        x = (68, 80, 92, 104)[i % 4]
        y = 40 + (i // 4) * 30 + (i % 2) * 12
        if y < low - 8:
            pen.line("skin.pale", [(x - 3, y - 3), (x, y), (x + 3, y - 3)], 1.3)
    for x, y in ((27, 110), (37, 130), (135, 94), (146, 112), (31, 150)):
        pen.line("skin.pale", [(x - 3, y - 3 + rise), (x, y + rise), (x + 3, y - 3 + rise)], 1.3)
    if pen.variant == "flowering" or FLOWERING in pen.attributes:
        for x, y, size in ((86, 14 + rise, 20), (32, 88 + rise, 15), (140, 70 + rise, 15)):
            for turn in (-150, -30, -120, -60, -90):
                pen.fill(
                    "flower" if turn != -90 else "flower.light",
                    petal(x, y + size * 0.2, size * 0.9, size * 0.6, turn, tip=0.3),
                )
            pen.oval("#f6d04a", x, y, size * 0.2)
    if pen.variant == "potted":
        pot(pen, 86, 194, 268, 48)
    if pen.is_snowy and pen.variant != "potted":
        cap(pen, trunk, 12)


@draws(
    "prickly pear",
    box=(190, 170),
    height_m=0.9,
    slots={"skin": "#6aa866", "fruit": "#d8486a"},
    faces="front",
    aliases=("opuntia", "prickly pears"),
    plural="prickly pear cacti",
    tags=("desert",),
    shadow=(40, 150),
)
def prickly_pear(pen: Pen) -> None:
    """Draw a cactus of flat oval pads with red fruit."""
    pads = (
        (52, 52, 34, 26, -24),
        (140, 56, 34, 26, 24),
        (60, 106, 40, 30, -34),
        (130, 108, 40, 30, 34),
        (96, 72, 38, 30, 90),
        (95, 130, 42, 34, 90),
    )
    for i, (x, y, rx, ry, tilt) in enumerate(pads):
        body = ellipse(x, y, rx, ry, tilt=tilt if tilt == 90 else 90 + tilt)
        pen.form("skin", body, shade=7, light=4)
        for k in range(9):
            px, py = at(x, y, 23 * math.sqrt((k + 0.5) / 9), 137.5 * k + i * 30, flat=1.2)
            pen.line("skin.pale", [(px - 2.5, py - 3), (px, py), (px + 2.5, py - 3)], 1.3)
    for x, y, turn in (
        (40, 20, -110),
        (62, 20, -80),
        (88, 36, -100),
        (108, 36, -78),
        (132, 24, -96),
        (152, 26, -66),
    ):
        body = petal(x, y + 8, 22, 15, turn)
        pen.form("fruit", body, shade=3, light=2)
        pen.oval("fruit.pale", *at(x, y + 8, 17, turn), 2.6)


@draws(
    "aloe",
    box=(180, 190),
    height_m=0.5,
    slots={"leaf": "#67a877", "pot": "#e5d9c6"},
    faces="front",
    aliases=("aloe vera", "succulent", "succulents", "agave", "snake plant", "yucca"),
    tags=("home", "desert"),
    shadow=(46, 134),
)
def aloe(pen: Pen) -> None:
    """Draw a potted rosette of thick pointed leaves."""
    for turn, n in (
        (-156, 76),
        (-24, 76),
        (-136, 94),
        (-44, 94),
        (-116, 110),
        (-64, 110),
        (-90, 116),
        (-146, 60),
        (-34, 60),
        (-104, 76),
        (-76, 76),
    ):
        short = n < 80 and turn not in (-156, -24)
        body = blade(90, 126, n, 22 if short else 25, turn)
        tone = "leaf" if short else "leaf.shade" if n > 100 else "leaf"
        pen.form("leaf", body, shade=5, light=3) if tone == "leaf" else pen.fill(tone, body)
        for k in range(3):
            x, y = at(90, 126, n * (0.35 + 0.18 * k), turn)
            pen.oval("leaf.pale", x, y, 2.2, 1.2, tilt=turn, alpha=0.8)
    pot(pen, 90, 118, 190, 46)
    pen.anchor("grip", 90, 160)


@draws(
    "potted plant",
    box=(170, 230),
    height_m=0.7,
    slots={"pot": "#c8683f", "leaf": "#4f9a4f"},
    faces="front",
    variants=("leafy", "flowering"),
    aliases=("plant", "pot plant", "flowerpot", "flower pot", "plant in a pot"),
    tags=("home",),
    shadow=(46, 124),
)
def potted_plant(pen: Pen) -> None:
    """Draw a leafy plant in a clay pot."""
    for turn, n in ((-140, 84), (-40, 84), (-112, 116), (-68, 116), (-90, 130)):
        pen.line(
            "leaf.deep",
            [(85, 150), at(85, 150, n * 0.5, turn + 4), at(85, 150, n * 0.74, turn)],
            3.4,
        )
    for turn, n, w in (
        (-164, 76, 36),
        (-16, 76, 36),
        (-126, 114, 40),
        (-54, 114, 40),
        (-104, 138, 42),
        (-76, 138, 42),
        (-146, 94, 40),
        (-34, 94, 40),
    ):
        x, y = at(85, 152, n * 0.36, turn)
        leaf(pen, "leaf.shade" if n > 130 else "leaf", x, y, n * 0.66, w, turn)
    for turn, n, w in ((-90, 118, 42), (-118, 84, 38), (-62, 84, 38), (-90, 70, 32)):
        x, y = at(85, 152, n * 0.3, turn)
        leaf(pen, "leaf", x, y, n * 0.7, w, turn)
    if pen.variant == "flowering":
        for x, y, r in ((56, 44, 21), (112, 50, 21), (84, 78, 22), (40, 92, 18), (130, 96, 18)):
            for k in range(6):
                pen.fill("#f0708f", petal(x, y, r, r, 60 * k - 90))
            pen.oval("#f6cf52", x, y, r * 0.28)
    pot(pen, 85, 146, 230, 46)
    pen.anchor("grip", 85, 190)
    pen.anchor("top", 85, 40, size=60)


@draws(
    "monstera",
    box=(220, 270),
    height_m=1.2,
    slots={"leaf": "#3f8f55", "pot": "#ece6da"},
    faces="front",
    aliases=(
        "houseplant",
        "house plant",
        "rubber plant",
        "indoor plant",
        "fiddle leaf fig",
        "philodendron",
    ),
    tags=("home",),
    shadow=(64, 156),
)
def monstera(pen: Pen) -> None:
    """Draw a pot plant with big split leaves."""
    leaves = (
        (70, 62, -118, 84, 0),
        (154, 64, -58, 84, 0),
        (48, 128, 190, 76, 1),
        (172, 130, -10, 76, 1),
        (110, 104, -92, 92, 1),
    )
    for x, y, turn, size, is_near in leaves:
        bx, by = at(x, y, -size * 0.34, turn)
        pen.line(
            "leaf.deep",
            [(110, 190), ((110 + bx) / 2 + (bx - 110) * 0.08, (190 + by) / 2 + 6), (bx, by)],
            3.6,
        )
        split_leaf(pen, "leaf" if is_near else "leaf.shade", bx, by, size, turn)
    pot(pen, 110, 186, 270, 48)
    pen.anchor("grip", 110, 230)


def split_leaf(pen: Pen, tone: Tone, x: float, y: float, size: float, degrees: float) -> None:
    """Draw a heart-shaped leaf with deep cuts, from its stalk (x, y)."""
    points: list[Point] = [(0, 0, 0), (-size * 0.12, -size * 0.22)]
    for i in range(4):
        t = i / 3.4
        reach = size * 0.56 * math.sin(math.pi * (0.34 + 0.56 * t))
        points += [
            (size * (t * 0.8 - 0.02), -reach * 0.96, 0.6),
            (size * (t * 0.8 + 0.19), -reach * 0.96, 0.6),
            (size * (t * 0.8 + 0.17), -reach * 0.5, 0),
        ]
    points.append((size * 1.05, 0, 0))
    mirrored: list[Point] = [
        (p[0], -p[1], p[2] if len(p) == 3 else 1) for p in reversed(points[1:-1])
    ]
    body = smooth([*points, *mirrored]).turned(degrees, 0, 0).moved(x, y)
    pen.fill(tone, body)
    role = "leaf.deep" if tone.endswith("shade") else "leaf.shade"
    pen.line(role, [(x, y), at(x, y, size * 0.95, degrees)], 1.8)
    for t, k in ((0.2, 0.3), (0.42, 0.34), (0.64, 0.26)):
        root = at(x, y, size * t, degrees)
        for side in (-1, 1):
            pen.line(role, [root, at(*root, size * k, degrees + side * 52)], 1.2, alpha=0.9)


@draws(
    "fern",
    box=(220, 150),
    height_m=0.7,
    slots={"leaf": "#5a9a48"},
    faces="front",
    aliases=("bracken", "fern plant"),
    tags=("forest",),
    shadow=(60, 160),
)
def fern(pen: Pen) -> None:
    """Draw a fern: seven arching feathery fronds from one root."""
    for end, role in (
        ((16, 66), "leaf.shade"),
        ((204, 66), "leaf.shade"),
        ((70, 14), "leaf.shade"),
        ((150, 14), "leaf.shade"),
        ((6, 112), "leaf"),
        ((214, 112), "leaf"),
        ((36, 34), "leaf"),
        ((184, 34), "leaf"),
        ((110, 6), "leaf"),
    ):
        ex, ey = end
        px, py = 110 + (ex - 110) * 0.34, ey - (10 if ey > 20 else -40)
        steps = 11
        spine: list[tuple[float, float]] = []
        for i in range(steps + 1):
            t = i / steps
            u = 1 - t
            spine.append(
                (
                    u * u * 110 + 2 * u * t * px + t * t * ex,
                    u * u * 146 + 2 * u * t * py + t * t * ey,
                )
            )
        pen.line("leaf.deep", spine, 2)
        for i in range(1, steps):
            x, y = spine[i]
            turn = math.degrees(
                math.atan2(spine[i + 1][1] - spine[i - 1][1], spine[i + 1][0] - spine[i - 1][0])
            )
            n = 27 * math.sin(math.pi * (0.16 + 0.8 * i / steps)) + 2
            for side in (-1, 1):
                aim = turn + side * 58
                px2, py2 = at(x, y, n, aim)
                if 1 < px2 < 219 and 1 < py2 < 149:
                    pen.fill(
                        role if side < 0 else ("leaf.shade" if role == "leaf" else "leaf.deep"),
                        blade(x, y, n, 8.5, aim),
                    )


@draws(
    "grass",
    box=(160, 100),
    height_m=0.35,
    slots={"leaf": "#6fae4c"},
    faces="front",
    plural="grasses",
    aliases=(
        "grass tuft",
        "tuft of grass",
        "tall grass",
        "tuft",
        "clump of grass",
    ),
    tags=("meadow",),
    shadow=(30, 130),
)
def grass(pen: Pen) -> None:
    """Draw a tuft of bent blades."""
    for i in range(19):
        k = (i * 7) % 19
        foot = 36 + k * 4.8
        lean = (k - 9) * 5.2 + 8 * math.sin(i * 2.1)
        high = 92 - abs(k - 9) * 3.6 - 16 * (0.5 + 0.5 * math.sin(i * 1.7))
        tone = ("leaf.shade", "leaf", "leaf", "leaf.light")[min(3, i // 5)]
        tip = (min(157.0, max(3.0, foot + lean)), 100 - high)
        pen.blob(
            tone,
            [
                (foot - 4.6, 100, 0.2),
                (foot - 3 + lean * 0.22, 100 - high * 0.55),
                (*tip, 0),
                (foot + 4 + lean * 0.3, 100 - high * 0.5),
                (foot + 4.6, 100, 0.2),
            ],
        )


@draws(
    "reeds",
    box=(170, 270),
    height_m=1.8,
    slots={"leaf": "#7a9f4a", "head": "#7a4a2e"},
    faces="front",
    stance="ground",
    plural="reed",
    aliases=("cattail", "cattails", "bulrush", "bulrushes", "rush", "rushes"),
    tags=("pond", "river"),
    shadow=(40, 130),
)
def reeds(pen: Pen) -> None:
    """Draw cattails between long leaves."""
    for foot, x, y, w in (
        (60, 14, 70, 11),
        (110, 158, 80, 11),
        (70, 40, 30, 12),
        (100, 140, 34, 12),
        (84, 100, 16, 11),
    ):
        pen.blob(
            "leaf.shade",
            [
                (foot - w / 2, 270, 0.2),
                ((foot * 1.6 + x * 0.4) / 2 - 3, 170),
                (x, y, 0),
                ((foot * 1.4 + x * 0.6) / 2 + 3, 160),
                (foot + w / 2, 270, 0.2),
            ],
        )
    for foot, x, top in ((72, 54, 34), (92, 90, 6), (104, 124, 48)):
        pen.line("leaf.deep", [(foot, 268), ((foot + x) / 2, 150), (x, top)], 3.4)
        head = smooth(
            [
                (x - 7, top + 22),
                (x, top + 14),
                (x + 7, top + 22),
                (x + 8, top + 66),
                (x, top + 74),
                (x - 6, top + 66),
            ]
        )
        pen.form("head", head, shade=4, light=2)
    for foot, x, y, w in (
        (52, 4, 130, 13),
        (118, 166, 136, 13),
        (66, 26, 98, 13),
        (104, 148, 100, 13),
        (86, 74, 84, 12),
    ):
        pen.blob(
            "leaf",
            [
                (foot - w / 2, 270, 0.2),
                ((foot * 1.6 + x * 0.4) / 2 - 3, 190),
                (x, y, 0),
                ((foot * 1.4 + x * 0.6) / 2 + 3, 190),
                (foot + w / 2, 270, 0.2),
            ],
        )


@draws(
    "wheat",
    box=(170, 250),
    height_m=0.9,
    slots={"grain": "#e3b04b", "stem": "#c9a04a"},
    faces="front",
    plural="wheat stalks",
    aliases=(
        "wheat stalk",
        "ear of wheat",
        "ears of wheat",
        "barley",
        "rye",
        "oats",
        "grain",
        "sheaf",
        "sheaf of wheat",
    ),
    tags=("farm", "field"),
    shadow=(50, 120),
)
def wheat(pen: Pen) -> None:
    """Draw five ripe ears that lean outwards."""
    for foot, x, y, turn in (
        (66, 24, 74, -116),
        (104, 146, 74, -64),
        (76, 54, 44, -102),
        (94, 116, 44, -78),
        (85, 85, 24, -90),
    ):
        root = at(x, y, -62, turn)
        pen.line("stem", [(foot, 250), ((foot * 1.3 + root[0] * 0.7) / 2, 180), root, (x, y)], 3.6)
        for k in (-14, 0, 14):
            tip = at(x, y, 24, turn + k)
            pen.line(
                "stem.light", [at(x, y, -14, turn), (max(2, min(168, tip[0])), max(2, tip[1]))], 1.2
            )
        for i in range(6):
            px, py = at(x, y, -58 + i * 10.5, turn)
            for side in (-1, 1):
                pen.fill(
                    "grain.shade" if side > 0 else "grain",
                    petal(px, py, 19, 10, turn + side * 32, tip=0.2),
                )
        pen.fill("grain.light", petal(*at(x, y, -2, turn), 18, 9, turn, tip=0.2))
    for x, y, turn, n in ((82, 210, -140, 64), (90, 220, -42, 66), (84, 236, -120, 50)):
        pen.fill("stem", blade(x, y, n, 9, turn))
    pen.anchor("grip", 85, 210)


@draws(
    "corn plant",
    box=(170, 300),
    height_m=2.2,
    slots={"leaf": "#5fa04a", "grain": "#f3c843"},
    faces="front",
    aliases=("corn stalk", "cornstalk", "maize plant", "corn stalks", "cornstalks"),
    tags=("farm", "field"),
    shadow=(55, 115),
)
def corn_plant(pen: Pen) -> None:
    """Draw a maize plant with arching leaves, a tassel and two ears."""
    pen.limb("leaf.shade", [(85, 296), (84, 200), (86, 40)], (12, 11, 5))
    for turn in (-130, -112, -90, -68, -50):
        pen.line("grain.shade", [(86, 48), at(86, 44, 38, turn)], 4)
        pen.line("grain.light", [(86, 48), at(86, 44, 34, turn)], 1.4)
    for y, side, reach, drop in (
        (250, -1, 74, 10),
        (232, 1, 76, 12),
        (184, -1, 80, 20),
        (160, 1, 80, 22),
        (116, -1, 70, 20),
        (96, 1, 66, 18),
        (72, -1, 44, 6),
    ):
        x = 85
        body = smooth(
            [
                (x, y + 6, 0.2),
                (x + side * reach * 0.4, y - 46),
                (x + side * reach * 0.78, y - 34),
                (x + side * reach, y + drop, 0),
                (x + side * reach * 0.68, y - 18),
                (x + side * reach * 0.36, y - 26),
                (x, y + 20, 0.2),
            ]
        )
        pen.fill("leaf" if side < 0 else "leaf.shade", body)
        pen.line(
            "leaf.deep" if side > 0 else "leaf.shade",
            [(x, y + 12), (x + side * reach * 0.4, y - 36), (x + side * reach * 0.9, y - 8)],
            1.6,
        )
    for x, y, turn in ((104, 196, 22), (68, 148, -20)):
        with pen.turned(turn, x, y):
            ear = smooth(
                [
                    (x - 11, y + 20),
                    (x - 11, y - 14),
                    (x, y - 36),
                    (x + 11, y - 14),
                    (x + 11, y + 20),
                    (x, y + 30),
                ]
            )
            pen.form("grain", ear, shade=4, light=2)
            for i in range(5):
                pen.line(
                    "grain.shade",
                    [(x - 10, y - 18 + i * 8), (x, y - 15 + i * 8), (x + 10, y - 18 + i * 8)],
                    1.4,
                )
            pen.blob("leaf", [(x - 13, y - 8, 0), (x - 15, y + 20), (x, y + 36), (x + 3, y + 6)])
            pen.blob(
                "leaf.shade", [(x + 13, y - 8, 0), (x + 15, y + 20), (x, y + 36), (x - 1, y + 10)]
            )


@draws(
    "ivy",
    box=(150, 260),
    height_m=1.8,
    slots={"leaf": "#4f9650"},
    faces="front",
    stance="wall",
    plural="ivies",
    aliases=("vine", "vines", "creeper", "climbing plant", "hanging plant", "liana"),
    tags=("garden", "jungle"),
)
def ivy(pen: Pen) -> None:
    """Draw three trailing stems with pointed leaves."""
    for top, spine in (
        (40, [(40, 4), (30, 70), (44, 140), (34, 220)]),
        (75, [(75, 4), (84, 80), (70, 170), (78, 246)]),
        (110, [(112, 4), (122, 60), (108, 120), (118, 186)]),
    ):
        pen.line("leaf.deep", [(x, y) for x, y in spine], 3)
        steps = 9
        for i in range(steps):
            t = (i + 0.4) / steps * (len(spine) - 1)
            a, b = spine[int(t)], spine[min(int(t) + 1, len(spine) - 1)]
            f = t - int(t)
            x, y = a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f
            side = 1 if i % 2 else -1
            r = 15 - 0.5 * i
            heart = smooth(
                [
                    (0, -r * 0.3, 0),
                    (r * 0.5, -r * 0.75),
                    (r * 1.1, -r * 0.3, 0.2),
                    (r * 0.72, r * 0.3),
                    (0, r * 1.35, 0),
                    (-r * 0.72, r * 0.3),
                    (-r * 1.1, -r * 0.3, 0.2),
                    (-r * 0.5, -r * 0.75),
                ]
            )
            body = heart.turned(-side * 34 + 6 * math.sin(i + top), 0, 0).moved(
                x + side * r * 0.8, y + 2
            )
            pen.fill("leaf" if side < 0 else "leaf.shade", body)
            pen.line("leaf.light", [(x, y), (x + side * r * 1.2, y + r * 0.9)], 1.3, alpha=0.8)


@draws(
    "mushroom",
    box=(150, 150),
    height_m=0.12,
    slots={"cap": "#a9724a", "stem": "#f3e7d2"},
    faces="front",
    aliases=("boletus", "fungus", "fungi", "porcini", "champignon", "champignons"),
    tags=("forest",),
    shadow=(40, 110),
)
def mushroom(pen: Pen) -> None:
    """Draw a brown mushroom in some grass."""
    mushroom_body(pen, 75, 150, 1.0, is_spotted=False)
    pen.fill("#6fae4c", blade(99, 150, 34, 8, -64))
    pen.fill("#6fae4c.shade", blade(103, 150, 26, 7, -38))
    pen.fill("#6fae4c", blade(43, 150, 30, 8, -112))
    pen.anchor("top", 75, 30, size=60)
    pen.anchor("grip", 75, 120)


def mushroom_body(pen: Pen, x: float, bottom: float, k: float, *, is_spotted: bool) -> None:
    """Draw one mushroom standing at (x, bottom), `k` times 130 units high."""
    with pen.moved(x, bottom, scale=k):
        stem = smooth(
            [
                (-22, 0, 0.3),
                (-24, -16),
                (-16, -44),
                (-15, -76, 0.3),
                (15, -76, 0.3),
                (16, -44),
                (26, -16),
                (23, 0, 0.3),
            ]
        )
        pen.form("stem", stem, shade=7, light=0)
        if is_spotted:
            pen.form(
                "stem",
                smooth(
                    [
                        (-15, -66, 0.2),
                        (15, -66, 0.2),
                        (28, -46),
                        (10, -50, 0.4),
                        (0, -44),
                        (-10, -50, 0.4),
                        (-27, -46),
                    ]
                ),
                shade=4,
            )
        pen.blob(
            "stem.shade",
            [(-58, -66, 0.3), (0, -80), (58, -66, 0.3), (30, -56), (0, -53), (-30, -56)],
        )
        for i in range(-5, 6):
            pen.line("stem.deep", [(i * 4, -72), (i * 9.4, -60 + abs(i) * 0.4)], 1.2, alpha=0.6)
        top = smooth(
            [
                (-64, -66, 0.5),
                (-60, -96),
                (-36, -128),
                (0, -140),
                (36, -128),
                (60, -96),
                (64, -66, 0.5),
                (36, -72),
                (0, -74),
                (-36, -72),
            ]
        )
        pen.form("cap", top, shade=11, light=5)
        with pen.inside(top):
            if is_spotted:
                for cx, cy, rx, ry in (
                    (-34, -104, 13, 11),
                    (2, -120, 12, 9),
                    (34, -100, 12, 11),
                    (-6, -88, 12, 9),
                    (-52, -80, 7, 8),
                    (54, -78, 8, 8),
                    (24, -76, 8, 5),
                    (-28, -77, 7, 4),
                    (-18, -134, 7, 4),
                    (26, -126, 6, 4),
                ):
                    pen.oval("spot.shade", cx + 0.8, cy + 1.8, rx, ry)
                    pen.oval("spot", cx, cy, rx, ry)
            pen.blob(
                "cap.pale",
                [(-50, -92), (-36, -116), (-22, -124), (-28, -112), (-42, -92)],
                alpha=0.45,
            )


@draws(
    "toadstool",
    box=(150, 150),
    height_m=0.15,
    slots={"cap": "#d5342e", "stem": "#f6eedd", "spot": "#fbf7ee"},
    faces="front",
    variants=("clump", "single"),
    aliases=("fly agaric", "fairy mushroom", "poisonous mushroom"),
    tags=("forest", "fairy"),
    shadow=(40, 110),
)
def toadstool(pen: Pen) -> None:
    """Draw a red mushroom with white dots and a small one beside it."""
    mushroom_body(pen, 84, 150, 1.0, is_spotted=True)
    if pen.variant != "single":
        mushroom_body(pen, 30, 150, 0.42, is_spotted=True)
    pen.fill("#6fae4c", blade(108, 150, 34, 8, -64))
    pen.fill("#6fae4c.shade", blade(112, 150, 26, 7, -38))
    pen.fill("#6fae4c", blade(52, 150, 30, 8, -112))
    pen.anchor("top", 84, 20, size=60)
    pen.anchor("grip", 84, 120)


def heart_leaf(x: float, y: float, size: float, degrees: float) -> Outline:
    """Return a heart with its point at (x, y), lying towards `degrees`."""
    return (
        smooth(
            [
                (0, 0, 0),
                (size * 0.42, -size * 0.44),
                (size * 0.82, -size * 0.5),
                (size, -size * 0.24),
                (size * 0.82, 0, 0),
                (size, size * 0.24),
                (size * 0.82, size * 0.5),
                (size * 0.42, size * 0.44),
            ]
        )
        .turned(degrees, 0, 0)
        .moved(x, y)
    )


@draws(
    "clover",
    box=(150, 190),
    height_m=0.12,
    slots={"leaf": "#4fa04c"},
    faces="front",
    aliases=("shamrock", "clover leaf", "cloverleaf", "shamrocks"),
    tags=("meadow", "luck"),
    shadow=(40, 110),
)
def clover(pen: Pen) -> None:
    """Draw a three-leaved clover on its stalk."""
    clover_leaves(pen, 3)


@draws(
    "four-leaf clover",
    box=(150, 190),
    height_m=0.12,
    slots={"leaf": "#4fa04c"},
    faces="front",
    aliases=("four leaf clover", "four-leaved clover", "lucky clover"),
    tags=("meadow", "luck"),
    shadow=(40, 110),
)
def four_leaf_clover(pen: Pen) -> None:
    """Draw the lucky kind of clover."""
    clover_leaves(pen, 4)


def clover_leaves(pen: Pen, count: int) -> None:
    """Draw a clover with `count` heart-shaped leaves."""
    pen.limb("leaf.deep", [(75, 74), (80, 120), (70, 160), (74, 189)], (5, 6, 6, 7))
    turns = (-135, -45, 45, 135) if count == 4 else (-90, 30, 150)
    for turn in turns:
        body = heart_leaf(75, 74, 68, turn)
        pen.form("leaf", body, shade=7, light=4)
        pen.line("leaf.shade", [at(75, 74, 8, turn), at(75, 74, 50, turn)], 2)
        for side in (-1, 1):
            pen.line(
                "leaf.pale",
                [
                    at(75, 74, 40, turn + side * 34),
                    at(75, 74, 34, turn + side * 16),
                    at(75, 74, 32, turn),
                ],
                3,
                alpha=0.4,
            )
    pen.anchor("grip", 75, 150)


@draws(
    "petal",
    box=(120, 100),
    height_m=0.04,
    slots={"petal": "#f2a7bd"},
    faces="front",
    tags=("garden",),
    shadow=(30, 90),
)
def petal_alone(pen: Pen) -> None:
    """Draw one petal with a fold and a notch at its tip."""
    body = curve("12 78 .3, 20 40, 52 14, 88 12, 104 22 .4, 98 34 .5, 110 46, 100 74, 64 92, 30 90")
    pen.form("petal", body, shade=5, light=4)
    with pen.inside(body):
        pen.line("petal.pale", [(18, 78), (52, 52), (92, 36)], 3, alpha=0.8)
        pen.line("petal.shade", [(20, 82), (58, 66), (98, 58)], 2, alpha=0.5)


@draws(
    "leaf",
    box=(170, 130),
    height_m=0.1,
    slots={"leaf": "#5fa84c"},
    faces="front",
    variants=("green", "autumn"),
    plural="leaves",
    aliases=("fallen leaf", "green leaf", "fallen leaves"),
    tags=("forest",),
    shadow=(40, 130),
)
def leaf_alone(pen: Pen) -> None:
    """Draw one leaf with its ribs."""
    tone = "#d9822f" if pen.variant == "autumn" or pen.season == "autumn" else "leaf"
    pen.limb(f"{tone}.deep", [(8, 124), (28, 112), (48, 96)], (4, 5, 5))
    body = smooth(
        [
            (40, 100, 0.2),
            (38, 58),
            (66, 26),
            (112, 12),
            (164, 5, 0),
            (156, 50),
            (132, 92),
            (88, 112),
        ]
    )
    pen.form(tone, body, shade=7, light=5)
    with pen.inside(body):
        pen.blob(
            f"{tone}.shade",
            [(40, 100, 0.2), (96, 62), (164, 5, 0), (180, 60), (120, 124), (60, 124)],
            alpha=0.5,
        )
    pen.line(f"{tone}.deep", [(42, 100), (92, 62), (152, 14)], 2.4, alpha=0.8)
    for (x, y), (u, v) in (
        ((60, 86), (56, 52)),
        ((60, 86), (96, 98)),
        ((82, 70), (80, 32)),
        ((82, 70), (122, 82)),
        ((106, 51), (108, 20)),
        ((106, 51), (144, 58)),
        ((128, 33), (134, 14)),
        ((128, 33), (156, 34)),
    ):
        pen.line(f"{tone}.deep", [(x, y), ((x + u) / 2 + 2, (y + v) / 2), (u, v)], 1.5, alpha=0.6)
    pen.anchor("grip", 20, 116)
    pen.anchor("top", 96, 66, size=100)


@draws(
    "maple leaf",
    box=(170, 180),
    height_m=0.12,
    slots={"leaf": "#d9482c"},
    faces="front",
    plural="maple leaves",
    aliases=("autumn leaf", "autumn leaves", "fall leaf", "fall leaves"),
    tags=("forest", "autumn"),
    shadow=(50, 120),
)
def maple_leaf(pen: Pen) -> None:
    """Draw a five-lobed maple leaf."""
    right: list[Point] = [
        (85, 6, 0),
        (98, 34, 0.2),
        (112, 26, 0),
        (108, 66, 0.3),
        (130, 44, 0),
        (134, 56, 0.1),
        (160, 50, 0),
        (152, 70, 0.1),
        (166, 78, 0),
        (134, 106, 0.3),
        (140, 124, 0),
        (92, 120, 0.3),
    ]
    left: list[Point] = [
        (170 - p[0], p[1], p[2] if len(p) == 3 else 1) for p in reversed(right[1:])
    ]
    body = smooth([*right, *left])
    pen.limb("leaf.deep", [(85, 116), (88, 146), (80, 176)], (4.4, 4.4, 5.4))
    pen.form("leaf", body, shade=7, light=5)
    for x, y in ((85, 16), (124, 56), (46, 56), (154, 76), (16, 76), (128, 114), (42, 114)):
        pen.line("leaf.deep", [(85, 118), ((85 + x) / 2, (118 + y) / 2 + 3), (x, y)], 2, alpha=0.7)
    pen.anchor("grip", 84, 150)


HOLLOW = "empty"
"""The attribute of a log that somebody may be in."""


@draws(
    "log",
    box=(220, 100),
    height_m=0.5,
    slots={"bark": "#7d573c", "wood": "#e2bd86"},
    faces="front",
    aliases=("tree trunk", "firewood", "fallen tree", "driftwood"),
    tags=("forest",),
    shadow=(12, 208),
)
def log(pen: Pen) -> None:
    """Draw a lying trunk with its cut end, a branch stub and moss."""
    pen.limb("bark.shade", [(130, 24), (144, 10), (150, 6)], (16, 14, 13))
    pen.oval("wood.shade", 150, 6.5, 6.4, 4, tilt=-30)
    body = smooth(
        [
            (40, 14, 0.4),
            (120, 18),
            (200, 14, 0.6),
            (214, 50),
            (200, 96, 0.6),
            (120, 97),
            (40, 97, 0.4),
            (20, 56),
        ]
    )
    pen.form("bark", body, shade=14, light=5)
    with pen.inside(body):
        for y, a, b in (
            (34, 80, 150),
            (48, 100, 200),
            (62, 76, 140),
            (74, 110, 190),
            (28, 160, 206),
            (84, 80, 130),
        ):
            pen.line("bark.deep", [(a, y), ((a + b) / 2, y + 3), (b, y)], 2, alpha=0.7)
        pen.blob(
            "#79a84a",
            [
                (70, 10),
                (100, 8),
                (140, 10),
                (190, 8),
                (182, 24, 0.5),
                (164, 22),
                (150, 32, 0.5),
                (128, 24),
                (106, 34, 0.5),
                (88, 24),
            ],
        )
    pen.form("wood", ellipse(40, 56, 33, 42), shade=4)
    pen.edge("bark.deep", ellipse(40, 56, 33, 42), 3)
    for r in (0.74, 0.5, 0.27):
        pen.edge("wood.shade", ellipse(40 + r, 56, 33 * r, 42 * r), 2.2)
    pen.oval("wood.deep", 40, 56, 3, 4, alpha=0.7)
    if pen.is_snowy:
        cap(pen, body, 16)
    pen.anchor("top", 124, 16, size=150)
    pen.anchor("seat", 124, 18, size=120)
    if HOLLOW in pen.attributes:
        hole = ellipse(40, 55.5, 15, 31)
        pen.fill("bark.line", hole)
        pen.edge("wood.shade", hole, 2.4)
        pen.anchor("within", 41, 60, size=52)


@draws(
    "tree stump",
    box=(180, 130),
    height_m=0.55,
    slots={"bark": "#7d573c", "wood": "#e2bd86"},
    faces="front",
    aliases=("stump",),
    tags=("forest",),
    shadow=(14, 166),
)
def stump(pen: Pen) -> None:
    """Draw a stump with roots and rings, and a little shoot."""
    body = smooth(
        [
            (38, 34, 0.3),
            (40, 76),
            (34, 104),
            (8, 128, 0.1),
            (44, 120),
            (62, 129, 0.2),
            (84, 122),
            (112, 130, 0.2),
            (136, 121),
            (172, 128, 0.1),
            (148, 104),
            (140, 76),
            (142, 34, 0.3),
        ]
    )
    pen.form("bark", body, shade=12, light=5)
    for line in (
        [(58, 58), (60, 84), (54, 108)],
        [(84, 62), (82, 92), (86, 112)],
        [(112, 60), (114, 86), (120, 110)],
        [(70, 70), (72, 90)],
        [(128, 60), (128, 80)],
    ):
        pen.line("bark.deep", line, 2.2, alpha=0.7)
    top = ellipse(90, 34, 53, 24)
    pen.form("wood", top, shade=3, light=2)
    pen.edge("bark.deep", top, 3)
    for r in (0.76, 0.52, 0.28):
        pen.edge("wood.shade", ellipse(88, 34, 53 * r, 24 * r), 2)
    pen.line("wood.deep", [(90, 34), (112, 40), (130, 42)], 1.8, alpha=0.6)
    if pen.is_snowy:
        pen.oval(SNOW, 90, 32, 50, 21)
    leaf(pen, "#6fb04a", 142, 98, 26, 13, -62)
    leaf(pen, "#6fb04a", 142, 98, 22, 11, -8)
    pen.anchor("top", 90, 34, size=90)
    pen.anchor("seat", 90, 36, size=90)


@draws(
    "palm leaf",
    box=(280, 220),
    height_m=0.7,
    slots={"leaf": "#4f9c4a"},
    plural="palm leaves",
    aliases=("palm frond", "palm fronds", "tropical leaf", "frond", "fronds"),
    tags=("jungle",),
    shadow=(10, 90),
)
def palm_leaf(pen: Pen) -> None:
    """Draw a frond that rises from the left and bends over to the right."""
    spine = [(16, 217), (30, 138), (84, 72), (158, 54), (220, 74), (250, 116)]
    steps = 17
    for side in (-1, 1):
        for i in range(steps):
            t = 0.9 + (i / (steps - 1)) * (len(spine) - 1.95)
            a, b = spine[int(t)], spine[min(int(t) + 1, len(spine) - 1)]
            f = t - int(t)
            x, y = a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f
            turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            long = 74 * math.sin(math.pi * (0.16 + 0.78 * i / (steps - 1))) + 6
            long = min(long, 30 + (y - 30) * 0.5) if side < 0 else long
            tone = "leaf.shade" if side < 0 else ("leaf" if i % 2 else "leaf.light")
            pen.fill(tone, blade(x, y, long, 13, turn + side * 52))
    pen.limb("leaf.deep", spine, (9, 8, 7, 5, 4, 2))
    pen.line("leaf.pale", spine[1:], 1.6)
    pen.anchor("grip", 20, 190)


@draws(
    "tomato plant",
    box=(170, 270),
    height_m=1.1,
    slots={"fruit": "#d93a2f", "leaf": "#4f9146", "stake": "#b98a55", "soil": "#6b4c3a"},
    recolour=("fruit", "leaf"),
    faces="front",
    aliases=("tomato vine", "tomato bush", "pepper plant", "chilli plant", "vegetable plant"),
    tags=("garden",),
    shadow=(40, 130),
)
def tomato_plant(pen: Pen) -> None:
    """Draw a tomato plant tied to a stake, with ripe fruit and a green one."""
    pen.blob("soil", [(20, 266, 0.3), (44, 250), (85, 244), (128, 250), (152, 266, 0.3), (85, 269)])
    pen.limb("stake.shade", [(94, 258), (92, 4)], (8, 7))
    pen.limb("stake", [(92, 258), (90, 4)], (5, 5))
    pen.line("leaf.deep", [(84, 254), (80, 190), (90, 120), (82, 60), (88, 22)], 7)
    pen.line("leaf", [(83, 252), (79, 190), (88, 120), (81, 60), (87, 24)], 3.4)
    for x, y, n, w, turn in (
        (82, 214, 64, 30, 158),
        (84, 206, 62, 30, 20),
        (84, 164, 74, 34, -166),
        (88, 158, 72, 34, -12),
        (86, 112, 66, 32, -154),
        (88, 104, 68, 32, -28),
        (84, 66, 58, 30, -148),
        (84, 62, 60, 30, -34),
        (86, 40, 38, 22, -134),
        (88, 40, 38, 22, -46),
    ):
        tip = at(x, y, n * 0.5, turn)
        leaf(pen, "leaf.shade", *tip, n * 0.5, w * 0.7, turn + 34)
        leaf(pen, "leaf.shade", *tip, n * 0.5, w * 0.7, turn - 34)
        leaf(pen, "leaf", x, y, n, w, turn)
    for x, y, r, tone in (
        (50, 186, 18, "fruit"),
        (122, 190, 17, "fruit"),
        (64, 218, 15, "fruit"),
        (118, 138, 15, "fruit"),
        (52, 132, 14, "fruit"),
        (70, 88, 12, "#9cb84a"),
        (112, 92, 12, "fruit"),
    ):
        pen.form(tone, ellipse(x, y, r, r * 0.92), shade=4, light=2)
        for k in range(5):
            pen.fill("leaf.deep", petal(x, y - r * 0.7, r * 0.7, r * 0.28, 72 * k - 90))
        pen.oval(f"{tone}.pale", x - r * 0.35, y - r * 0.2, r * 0.2, r * 0.14, alpha=0.8)
    pen.anchor("grip", 88, 240)
