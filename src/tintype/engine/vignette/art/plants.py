"""Owns the drawings of trees.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other; the file is long because trees share their parts.
Does not know settings, light or styles.
"""

import math
from typing import Final

from tintype.engine.vignette.art.foliage import (
    SNOW,
    Mass,
    at,
    blade,
    branches,
    canopy,
    cap,
    flared,
    leaf,
    mass,
)
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import Outline, Point, limb, smooth, star
from tintype.engine.vignette.art.pen import Pen, Tone

AUTUMN: Final = "#d98a2f"


def leaf_tone(pen: Pen, autumn: str = AUTUMN) -> Tone:
    """Return what the leaves are painted with in this season."""
    return autumn if pen.season == "autumn" or pen.variant == "autumn" else "leaf"


def is_bare(pen: Pen) -> bool:
    """Tell whether the tree has lost its leaves."""
    return pen.variant == "bare" or pen.season == "winter"


def bare_tree(pen: Pen, x: float, bottom: float, height: float, width: float) -> None:
    """Draw a leafless crown on a flared trunk."""
    top = bottom - height * 0.42
    for turn, share in ((-62, 0.19), (58, 0.18), (-26, 0.235), (26, 0.225), (0, 0.235)):
        branches(pen, "bark", (x, top + height * 0.04), height * share, -90 + turn, width * 0.5, 3)
    pen.form("bark", flared(x, top - 4, bottom, width * 0.82, width * 2), shade=width * 0.3)
    pen.line("bark.deep", [(x - 2, top + 20), (x - 4, (top + bottom) / 2)], 2, alpha=0.6)


@draws(
    "tree",
    box=(220, 280),
    height_m=7,
    slots={"leaf": "#5a9e48", "bark": "#7a5238"},
    faces="front",
    variants=("leafy", "autumn", "bare"),
    aliases=(
        "oak",
        "oak tree",
        "deciduous tree",
        "beech",
        "beech tree",
        "elm",
        "elm tree",
        "chestnut tree",
        "linden",
    ),
    tags=("forest",),
    shadow=(60, 180),
)
def tree(pen: Pen) -> None:
    """Draw a broad tree whose crown is built of three masses of leaves."""
    if pen.variant == "bare" or (pen.variant == "leafy" and pen.season == "winter"):
        bare_tree(pen, 112, 280, 246, 24)
        pen.anchor("branch", 160, 146, size=40)
        return
    for branch in (
        limb([(110, 214), (90, 178), (58, 142)], (16, 11, 5)),
        limb([(114, 204), (136, 168), (168, 138)], (16, 11, 5)),
        limb([(111, 190), (112, 130), (104, 84)], (18, 12, 4)),
    ):
        pen.form("bark", branch, shade=3)
    pen.form("bark", flared(114, 160, 280, 16, 54), shade=7, light=3)
    pen.line("bark.deep", [(108, 196), (107, 224), (110, 250)], 2)
    pen.line("bark.deep", [(118, 230), (118, 248), (124, 266)], 1.6, alpha=0.6)
    tone = leaf_tone(pen)
    # The far mass is the darkest and the lit one comes last, upper left.
    pen.fill(f"{tone}.deep", crown(122, 132, 86, 56))
    for cx, cy, rx, ry, shade in (
        (150, 116, 60, 54, 11),
        (66, 130, 58, 46, 11),
        (104, 78, 70, 62, 15),
    ):
        body = pen.form(tone, crown(cx, cy, rx, ry), shade=shade, light=shade * 0.4)
        if pen.is_snowy:
            cap(pen, body, ry * 0.35)
    for x, y, size in ((78, 56, 13), (112, 40, 10), (128, 82, 12), (52, 116, 11), (160, 102, 11)):
        pen.fill(f"{tone}.light", crown(x, y, size * 1.5, size * 0.72), alpha=0.8)
    for x, y, size in ((118, 106, 12), (84, 96, 9), (168, 134, 9), (72, 152, 10)):
        pen.fill(f"{tone}.shade", crown(x, y, size * 1.5, size * 0.7), alpha=0.8)
    pen.anchor("top", 104, 22, size=80)
    pen.anchor("branch", 160, 146, size=40)


def crown(cx: float, cy: float, rx: float, ry: float) -> Outline:
    """Return a bumpy mass of leaves around (cx, cy)."""
    bumps = ((1, 0.1), (0.8, 0.66), (0.3, 0.96), (-0.3, 0.92), (-0.82, 0.66), (-1, 0.06))
    more = ((-0.84, -0.56), (-0.36, -0.96), (0.3, -1), (0.82, -0.6))
    ring = [(cx + rx * x, cy + ry * y) for x, y in bumps + more]
    points: list[Point] = []
    for i, (x, y) in enumerate(ring):
        nx, ny = ring[(i + 1) % len(ring)]
        mx, my = (x + nx) / 2, (y + ny) / 2
        points += [(x, y, 0.35), (cx + (mx - cx) * 1.2, cy + (my - cy) * 1.2)]
    return smooth(points)


def tier(cx: float, top: float, bottom: float, half: float, teeth: int) -> Outline:
    """Return one skirt of a conifer: pointed above, with hanging tips below."""
    h = bottom - top
    points: list[Point] = [(cx, top, 0.3), (cx + half * 0.42, top + h * 0.5)]
    step = 2 * half / teeth
    for i in range(teeth + 1):
        x = cx + half - step * i
        # The skirt hangs lower in the middle, because it is round.
        droop = h * 0.14 * (1 - ((x - cx) / half) ** 2)
        points.append((x, bottom + droop - h * 0.1, 0))
        if i < teeth:
            sag = h * 0.14 * (1 - ((x - step * 0.5 - cx) / half) ** 2)
            points.append((x - step * 0.5, bottom + sag - h * 0.19, 0.8))
    points.append((cx - half * 0.42, top + h * 0.5))
    return smooth(points)


def conifer(
    pen: Pen, cx: float, bottom: float, top: float, half: float, tiers: int
) -> list[Outline]:
    """Draw the skirts of a conifer from the lowest up."""
    height = bottom - top
    out: list[Outline] = []
    for i in range(tiers):
        k = i / (tiers - 1)
        y0 = top + height * (0.52 * (1 - k))
        y1 = bottom - height * (0.7 * k)
        body = tier(cx, y0, y1, half * (1 - 0.58 * k), 7 - i)
        pen.form("leaf", body, shade=height * 0.045, light=height * 0.014)
        out.append(body)
        with pen.inside(body):
            pen.fill(
                "leaf.deep",
                tier(cx + 4, y0 - height * 0.12, y1 - height * 0.17, half * (0.8 - 0.5 * k), 6 - i),
                alpha=0.28,
            )
            if pen.is_snowy:
                snow = tier(
                    cx - 2, y0 - height * 0.1, y1 - height * 0.11, half * (0.98 - 0.56 * k), 7 - i
                )
                pen.fill(f"{SNOW}.shade", snow.moved(3, 5))
                pen.fill(SNOW, snow)
    return out


@draws(
    "pine",
    box=(180, 290),
    height_m=9,
    slots={"leaf": "#2f7a55", "bark": "#6d4a34"},
    faces="front",
    aliases=(
        "pine tree",
        "fir",
        "fir tree",
        "spruce",
        "spruce tree",
        "conifer",
        "evergreen",
        "evergreen tree",
        "conifers",
        "evergreens",
    ),
    tags=("forest",),
    shadow=(40, 140),
)
def pine(pen: Pen) -> None:
    """Draw a conifer of five skirts; snow lies on each."""
    pen.form("bark", flared(90, 230, 290, 20, 40), shade=5, light=3)
    conifer(pen, 90, 272, 4, 86, 5)
    pen.anchor("top", 90, 4, size=30)


@draws(
    "christmas tree",
    box=(200, 300),
    height_m=2.4,
    slots={
        "leaf": "#2c7350",
        "bauble": "#d43c3c",
        "gold": "#f2c14e",
        "pot": "#a8443a",
        "bark": "#6d4a34",
        "blue": "#4d8fd0",
    },
    faces="front",
    aliases=("xmas tree", "decorated tree"),
    tags=("home", "christmas"),
    shadow=(56, 144),
    is_lit_at_night=True,
)
def christmas_tree(pen: Pen) -> None:
    """Draw a decorated conifer in a pot: garlands, baubles, candles of light, a star."""
    pen.box("bark", 91, 248, 18, 24)
    conifer(pen, 100, 256, 32, 90, 5)
    for y, half, sag in ((104, 26, 10), (146, 42, 15), (190, 60, 18), (232, 74, 18)):
        chain = [
            (100 - half, y - 4),
            (100 - half * 0.3, y + sag),
            (100 + half * 0.5, y + sag * 0.6),
            (100 + half, y - 10),
        ]
        pen.line("gold.shade", [(x, v + 1.6) for x, v in chain], 3)
        pen.line("gold", chain, 2.6)
    baubles = (
        (88, 92, 6, "bauble"),
        (112, 124, 7, "blue"),
        (78, 136, 7, "bauble"),
        (100, 170, 8, "bauble"),
        (136, 166, 7, "gold"),
        (64, 178, 7, "gold"),
        (50, 222, 8, "bauble"),
        (86, 214, 8, "blue"),
        (124, 212, 8, "bauble"),
        (154, 224, 7.5, "bauble"),
        (106, 244, 8, "gold"),
        (68, 250, 7, "blue"),
        (142, 250, 7, "blue"),
    )
    for x, y, r, slot in baubles:
        with pen.part("baubles", "balls", "ornaments", "bauble"):
            pen.box("gold.shade", x - 2, y - r - 2.5, 4, 4)
            pen.form(slot, smooth([(x - r, y), (x, y - r), (x + r, y), (x, y + r)]), shade=3)
            pen.oval(f"{slot}.pale", x - r * 0.35, y - r * 0.4, r * 0.28)
    for x, y in (
        (100, 74),
        (118, 100),
        (88, 112),
        (124, 148),
        (96, 144),
        (62, 156),
        (112, 192),
        (72, 202),
        (142, 194),
        (40, 236),
        (124, 234),
        (166, 240),
        (90, 232),
    ):
        if pen.is_night:
            pen.glow("#ffe08a.lit", x, y, 14, alpha=0.55)
        pen.oval("#fff0b8.lit", x, y, 2.8)
    pen.form(
        "pot",
        smooth(
            [
                (66, 262, 0.2),
                (134, 262, 0.2),
                (130, 282),
                (124, 300, 0.2),
                (76, 300, 0.2),
                (70, 282),
            ]
        ),
        shade=7,
        light=3,
    )
    pen.box("pot.light", 62, 258, 76, 10, rounding=3)
    pen.box("pot.shade", 62, 265, 76, 3)
    pen.blob(
        "gold",
        [
            (96, 280, 0.3),
            (82, 270),
            (80, 288),
            (96, 283, 0.2),
            (104, 283, 0.2),
            (120, 288),
            (118, 270),
            (104, 280, 0.3),
        ],
    )
    pen.oval("gold.shade", 100, 281, 5)
    if pen.is_night:
        pen.glow("#ffe08a.lit", 100, 26, 34)
    with pen.part("star"):
        pen.fill("gold.lit", star(100, 26, 26, 11, 5))
        pen.fill("gold.pale", star(98, 24, 13, 6, 5), alpha=0.8)
    pen.anchor("top", 100, 8, size=20)


def frond(x: float, y: float, dx: float, dy: float, width: float, *, teeth: int = 9) -> Outline:
    """Return a palm leaf that springs from (x, y), arches and hangs to (x + dx, y + dy)."""
    rise = -abs(dx) * 0.42 - 8
    px, py = x + dx * 0.45, y + rise + dy * 0.2

    def spine(t: float) -> tuple[float, float, float, float]:
        u = 1 - t
        sx = u * u * x + 2 * u * t * px + t * t * (x + dx)
        sy = u * u * y + 2 * u * t * py + t * t * (y + dy)
        tx, ty = 2 * u * (px - x) + 2 * t * (x + dx - px), 2 * u * (py - y) + 2 * t * (y + dy - py)
        n = math.hypot(tx, ty) or 1
        return sx, sy, tx / n, ty / n

    side = 1 if dx >= 0 else -1
    upper: list[Point] = []
    lower: list[Point] = []
    for i in range(teeth + 1):
        t = i / teeth
        sx, sy, tx, ty = spine(t)
        w = width * math.sin(math.pi * (0.12 + 0.86 * t)) * 0.9
        if i % 3 == 0 or i == teeth:
            upper.append((sx + side * ty * w * 0.3, sy - side * tx * w * 0.3))
        # Leaflets point outwards and down.
        lower.append((sx - side * ty * w * 0.35, sy + side * tx * w * 0.35, 0.2))
        if i < teeth:
            lower.append(
                (sx - side * ty * w + tx * width * 0.35, sy + side * tx * w + ty * width * 0.35, 0)
            )
    return smooth([*upper, *reversed(lower)])


@draws(
    "palm tree",
    box=(250, 300),
    height_m=8,
    slots={"leaf": "#3f9a55", "bark": "#a9794f", "nut": "#6b4430"},
    faces="front",
    aliases=("palm", "coconut tree", "coconut palm", "date palm"),
    tags=("beach", "desert"),
    shadow=(84, 150),
)
def palm_tree(pen: Pen) -> None:
    """Draw a leaning palm: ringed trunk, nine arching leaves, coconuts."""
    for dx, dy in ((96, 42), (-92, 52), (56, -26), (-60, -34)):
        body = pen.fill("leaf.deep", frond(138, 84, dx, dy, 28))
        if pen.is_snowy:
            cap(pen, body, 6)
    trunk = limb([(112, 301), (112, 230), (120, 160), (138, 84)], (30, 21, 17, 14), is_blunt=True)
    pen.form("bark", trunk, shade=6, light=4)
    with pen.inside(trunk):
        for i in range(13):
            t = i / 13
            y = 286 - 198 * t
            x = 112 + 26 * t * t
            pen.line(
                "bark.deep", [(x - 16, y - 2), (x + 1, y + 4), (x + 16, y - 3)], 1.8, alpha=0.65
            )
    for x, y in ((130, 96), (148, 98), (139, 104)):
        pen.form("nut", smooth([(x - 9, y), (x, y - 9), (x + 9, y), (x, y + 10)]), shade=5)
        pen.oval("nut.shine", x - 3, y - 3, 2.4, 2, alpha=0.8)
    for dx, dy in ((104, 84), (-108, 92), (108, 0), (-118, 10), (72, 116), (-64, 120), (16, -66)):
        width = 32 if abs(dx) > 20 else 26
        body = frond(138, 84, dx, dy, width)
        pen.form("leaf", body, shade=5, light=3)
        if pen.is_snowy:
            cap(pen, body, 7)
    pen.anchor("top", 138, 60, size=60)


@draws(
    "birch",
    box=(170, 290),
    height_m=9,
    slots={"leaf": "#8fb84e", "bark": "#f1eee6", "mark": "#4b4449"},
    faces="front",
    plural="birches",
    aliases=("birch tree", "birch trees", "aspen", "aspen tree"),
    tags=("forest",),
    shadow=(50, 120),
)
def birch(pen: Pen) -> None:
    """Draw a slender birch: white bark with dark marks, airy leaves."""
    bare = is_bare(pen)
    tone = leaf_tone(pen, "#e6b33a")
    if not bare:
        canopy(pen, tone, [(86, 120, 60, 76)])
    if bare:
        for y, turn, size in (
            (190, -40, 54),
            (170, 38, 56),
            (140, -34, 52),
            (116, 34, 50),
            (86, -22, 40),
            (70, 16, 36),
        ):
            branches(pen, "bark.deep", (86, y), size * 0.78, -90 + turn, 6, 2)
    else:
        for spine in (
            [(86, 190), (60, 160), (40, 130)],
            [(86, 170), (112, 140), (132, 110)],
            [(87, 130), (66, 100), (56, 70)],
        ):
            pen.limb("bark.shade", spine, (7, 5, 2))
    trunk = limb([(84, 292), (83, 220), (88, 140), (87, 40)], (24, 16, 11, 3), is_blunt=True)
    pen.form("bark", trunk, shade=5, light=0)
    with pen.inside(trunk):
        for x, y, w in (
            (78, 270, 12),
            (92, 252, 9),
            (77, 234, 10),
            (92, 216, 8),
            (80, 200, 9),
            (92, 182, 6),
            (82, 166, 8),
            (90, 148, 6),
            (83, 130, 5),
        ):
            pen.blob("mark", [(x - w, y - 1, 0.3), (x, y - 2.6), (x + w, y, 0.3), (x, y + 2.6)])
    if not bare:
        masses: list[Mass] = [
            (118, 150, 0, 0),
            (122, 158, 34, 30),
            (46, 150, 36, 30),
            (112, 98, 38, 34),
            (58, 92, 38, 34),
            (88, 46, 36, 36),
        ]
        canopy(pen, tone, masses, shade=7, flecks=3)
    pen.anchor("top", 88, 10, size=50)


@draws(
    "willow",
    box=(290, 280),
    height_m=9,
    slots={"leaf": "#7fae52", "bark": "#76583f"},
    faces="front",
    aliases=("willow tree", "weeping willow"),
    tags=("river",),
    shadow=(90, 200),
)
def willow(pen: Pen) -> None:
    """Draw a weeping willow: a wide dome from which long curtains of leaves hang."""
    tone = leaf_tone(pen, "#d6a93c")

    def curtain(
        left: float, right: float, top: float, bottom: float, strands: int, start: int
    ) -> Outline:
        width = (right - left) / strands
        points: list[Point] = [
            (left - width * 0.2, (top + bottom) / 2),
            (left + (right - left) * 0.22, top + (bottom - top) * 0.12),
            ((left + right) / 2, top),
            (right - (right - left) * 0.22, top + (bottom - top) * 0.12),
            (right + width * 0.2, (top + bottom) / 2),
        ]
        for i in range(strands):
            x = right - width * (i + 0.5)
            low = bottom - 26 * (0.5 + 0.5 * math.sin(2.3 * i + start))
            points += [
                (x + width * 0.34, low - 18),
                (x, low, 0.3),
                (x - width * 0.36, low - 20),
                (x - width * 0.5, low - 64, 0.3),
            ]
        return smooth(points[:-1])

    pen.fill(f"{tone}.deep", curtain(24, 268, 40, 244, 11, 1))
    pen.form("bark", flared(148, 120, 280, 26, 70, lean=-4), shade=8, light=4)
    for spine in ([(144, 170), (120, 130), (84, 100)], [(148, 160), (178, 120), (212, 96)]):
        pen.limb("bark", spine, (18, 12, 6))
    pen.line("bark.deep", [(140, 190), (138, 220), (142, 250)], 2, alpha=0.6)
    for left, right, top, bottom, n, k in (
        (176, 284, 64, 236, 5, 2),
        (6, 116, 66, 240, 5, 0),
        (54, 156, 24, 196, 5, 3),
        (130, 238, 22, 190, 5, 5),
        (96, 196, 10, 146, 5, 1),
    ):
        body = pen.form(tone, curtain(left, right, top, bottom, n, k), shade=8, light=5)
        with pen.inside(body):
            width = (right - left) / n
            for i in range(n):
                x = left + width * (i + 0.5)
                mid = (left + right) / 2
                line = [
                    (x + (mid - x) * 0.5, top + 22),
                    (x + (mid - x) * 0.1, top + 70),
                    (x, bottom - 24),
                ]
                pen.line(f"{tone}.light" if i < n / 2 else f"{tone}.shade", line, 2.4, alpha=0.8)
            if pen.is_snowy:
                pen.fill(SNOW, body.plus(body.moved(0, 14)))
    pen.anchor("top", 146, 12, size=90)


@draws(
    "cherry tree",
    box=(260, 260),
    height_m=5,
    slots={"blossom": "#f4b3c8", "bark": "#6a4742", "leaf": "#62a04c"},
    faces="front",
    variants=("blossoming", "leafy", "bare"),
    aliases=(
        "cherry blossom",
        "cherry blossom tree",
        "sakura",
        "sakura tree",
        "blossom tree",
        "almond tree",
    ),
    tags=("garden",),
    shadow=(70, 190),
)
def cherry_tree(pen: Pen) -> None:
    """Draw a spreading tree in blossom, with loose petals on the ground."""
    if pen.variant == "bare" or (pen.variant == "blossoming" and pen.season == "winter"):
        bare_tree(pen, 128, 260, 240, 24)
        return
    tone = "leaf" if pen.variant == "leafy" else "blossom"
    if pen.season == "autumn":
        tone = "#d9703a"
    masses: list[Mass] = [
        (130, 104, 104, 62),
        (196, 122, 44, 34),
        (64, 124, 48, 36),
        (178, 72, 50, 40),
        (84, 74, 54, 44),
        (132, 52, 50, 36),
        (130, 112, 56, 34),
    ]
    canopy(pen, tone, masses[:1], flecks=0)
    for spine, widths in (
        ([(126, 210), (96, 168), (54, 138)], (20, 12, 5)),
        ([(132, 206), (168, 160), (206, 136)], (20, 12, 5)),
        ([(128, 200), (126, 150), (110, 90)], (20, 13, 5)),
        ([(132, 180), (152, 130), (168, 90)], (14, 9, 4)),
    ):
        pen.form("bark", limb(spine, widths), shade=3)
    trunk = smooth(
        [
            (98, 260, 0.2),
            (114, 246),
            (116, 220),
            (118, 190, 0.4),
            (144, 190, 0.4),
            (142, 222),
            (146, 246),
            (164, 260, 0.2),
            (130, 257),
        ]
    )
    pen.form("bark", trunk, shade=7, light=3)
    canopy(pen, tone, [(0, 0, 0, 0), *masses[1:]], shade=8, flecks=3)
    if tone == "blossom":
        for i in range(34):
            a, r = 2.399 * i, 0.94 * math.sqrt((i + 1) / 36)
            x, y = 130 + 106 * r * math.cos(a), 88 + 58 * r * math.sin(a)
            floret(pen, "blossom.pale", x, y, 5.4 + 1.4 * math.sin(i))
        for x, y in ((60, 254), (88, 257), (178, 256), (202, 254), (150, 257)):
            pen.oval("blossom", x, y, 4, 1.8, tilt=x % 40 - 20)
    elif tone == "leaf":
        for i in range(16):
            a, r = 2.399 * i, 0.85 * math.sqrt((i + 1) / 16)
            x, y = 130 + 104 * r * math.cos(a), 92 + 56 * r * math.sin(a)
            pen.oval("#c8283a", x, y, 5)
            pen.oval("#ffffff.raw", x - 1.5, y - 1.5, 1.4, alpha=0.7)
    pen.anchor("branch", 204, 146, size=40)


def floret(
    pen: Pen, tone: Tone, x: float, y: float, radius: float, heart: Tone = "#d96a8c"
) -> None:
    """Draw a small five-petalled blossom seen from the front."""
    points: list[Point] = []
    for i in range(5):
        for turn, r, round_ in (
            (0.0, 0.34, 0.2),
            (18.0, 0.92, 1.0),
            (36.0, 1.0, 1.0),
            (54.0, 0.92, 1.0),
        ):
            px, py = at(x, y, radius * r, 72 * i + turn + x)
            points.append((px, py, round_))
    pen.blob(tone, points)
    if heart:
        pen.oval(heart, x, y, radius * 0.24)


def fruit_tree(pen: Pen, fruit: Tone, *, radius: float = 8, is_long: bool = False) -> None:
    """Draw a round garden tree that bears `fruit` (in spring: blossom)."""
    if is_bare(pen):
        bare_tree(pen, 120, 250, 236, 24)
        return
    tone = leaf_tone(pen)
    canopy(pen, tone, [(120, 104, 92, 74)])
    for spine in (
        [(118, 190), (92, 150), (60, 120)],
        [(122, 186), (150, 146), (182, 118)],
        [(120, 180), (120, 120), (118, 80)],
    ):
        pen.form("bark", limb(spine, (16, 11, 5)), shade=3)
    pen.form("bark", flared(120, 158, 250, 22, 54), shade=6, light=3)
    pen.line("bark.deep", [(114, 190), (112, 214), (116, 232)], 1.8, alpha=0.6)
    canopy(
        pen,
        tone,
        [
            (0, 0, 0, 0),
            (172, 122, 46, 38),
            (66, 124, 48, 38),
            (160, 74, 48, 42),
            (80, 70, 50, 44),
            (118, 100, 54, 44),
        ],
        shade=9,
    )
    for x, y in (
        (74, 58),
        (118, 44),
        (160, 60),
        (46, 106),
        (96, 92),
        (142, 98),
        (186, 100),
        (66, 140),
        (116, 134),
        (164, 140),
        (198, 132),
    ):
        if pen.season == "spring":
            floret(pen, "#fbe6ee", x, y, 9)
            floret(pen, "#fbe6ee", x + 13, y + 7, 6)
            continue
        ry = radius * (1.25 if is_long else 0.96)
        pen.line("bark", [(x, y - ry), (x + 1, y - ry - 5)], 1.8)
        pen.form(
            fruit, smooth([(x - radius, y), (x, y - ry), (x + radius, y), (x, y + ry)]), shade=4
        )
        pen.oval(f"{fruit}.pale", x - radius * 0.35, y - ry * 0.35, radius * 0.26, alpha=0.85)
    pen.anchor("top", 110, 20, size=80)
    pen.anchor("branch", 190, 130, size=40)


@draws(
    "apple tree",
    box=(240, 250),
    height_m=4.5,
    slots={"leaf": "#5c9f45", "fruit": "#d63b34", "bark": "#7a5238"},
    recolour=("fruit",),
    faces="front",
    aliases=("fruit tree", "peach tree", "plum tree"),
    tags=("garden", "farm"),
    shadow=(70, 170),
)
def apple_tree(pen: Pen) -> None:
    """Draw a round tree with red apples."""
    fruit_tree(pen, "fruit")


@draws(
    "orange tree",
    box=(240, 250),
    height_m=4,
    slots={"leaf": "#3f8a48", "fruit": "#f08a24", "bark": "#7a5238"},
    recolour=("fruit",),
    faces="front",
    aliases=("citrus tree", "mandarin tree", "mango tree"),
    tags=("garden", "farm"),
    shadow=(70, 170),
)
def orange_tree(pen: Pen) -> None:
    """Draw a round tree with oranges."""
    fruit_tree(pen, "fruit", radius=9)


@draws(
    "lemon tree",
    box=(240, 250),
    height_m=3.5,
    slots={"leaf": "#4a8f48", "fruit": "#f6d23c", "bark": "#7a5238"},
    recolour=("fruit",),
    faces="front",
    aliases=("pear tree",),
    tags=("garden", "farm"),
    shadow=(70, 170),
)
def lemon_tree(pen: Pen) -> None:
    """Draw a round tree with lemons."""
    fruit_tree(pen, "fruit", radius=7.5, is_long=True)


@draws(
    "olive tree",
    box=(240, 250),
    height_m=4.5,
    slots={"leaf": "#93a67a", "fruit": "#4f4a5c", "bark": "#8a7460"},
    faces="front",
    tags=("garden", "farm"),
    shadow=(70, 170),
)
def olive_tree(pen: Pen) -> None:
    """Draw a silver-green tree with small dark fruit."""
    fruit_tree(pen, "fruit", radius=4, is_long=True)


@draws(
    "maple tree",
    box=(230, 280),
    height_m=9,
    slots={"leaf": "#d9532f", "bark": "#6f4c38"},
    faces="front",
    aliases=("maple", "autumn tree"),
    tags=("forest",),
    shadow=(70, 160),
)
def maple_tree(pen: Pen) -> None:
    """Draw a tall red crown with leaves falling from it."""
    if is_bare(pen):
        bare_tree(pen, 115, 280, 236, 24)
        return
    canopy(pen, "leaf", [(115, 118, 92, 92)])
    for spine in (
        [(114, 220), (90, 180), (60, 150)],
        [(116, 214), (144, 176), (172, 146)],
        [(115, 200), (116, 140), (112, 90)],
    ):
        pen.form("bark", limb(spine, (17, 11, 5)), shade=3)
    pen.form("bark", flared(115, 180, 280, 22, 56), shade=6, light=3)
    masses: list[Mass] = [
        (0, 0, 0, 0),
        (168, 146, 46, 42),
        (62, 148, 46, 42),
        (160, 88, 46, 46),
        (70, 88, 48, 46),
        (114, 52, 48, 44),
        (116, 126, 54, 48),
    ]
    canopy(pen, "leaf", masses, shade=9)
    for i, (x, y) in enumerate(
        ((84, 60), (130, 84), (150, 130), (60, 130), (104, 118), (176, 100))
    ):
        pen.fill("#f0a23a", mass(x, y, 11, 6, bumps=6, start=i), alpha=0.8)
    for x, y, turn in (
        (34, 224, 20),
        (190, 212, -40),
        (62, 274, 8),
        (160, 273, 170),
        (200, 262, -20),
    ):
        leaf(pen, "leaf", x, y, 13, 8, turn)
    pen.anchor("branch", 170, 170, size=40)


@draws(
    "cypress",
    box=(110, 300),
    height_m=11,
    slots={"leaf": "#3f7248", "bark": "#6d4a34"},
    faces="front",
    plural="cypresses",
    aliases=("cypress tree", "poplar", "poplar tree", "juniper", "topiary"),
    tags=("garden",),
    shadow=(30, 80),
)
def cypress(pen: Pen) -> None:
    """Draw a slim dark flame of a tree."""
    pen.form("bark", flared(55, 262, 300, 12, 24), shade=4)
    body = smooth(
        [
            (55, 2, 0.3),
            (68, 44),
            (80, 62, 0.5),
            (84, 108),
            (98, 132, 0.5),
            (96, 184),
            (104, 210, 0.5),
            (94, 262),
            (68, 282),
            (36, 280),
            (14, 260),
            (8, 206, 0.5),
            (16, 180),
            (14, 130, 0.5),
            (28, 104),
            (30, 62, 0.5),
            (42, 40),
        ]
    )
    pen.form("leaf", body, shade=16, light=6)
    with pen.inside(body):
        for x, y, w in (
            (44, 90, 10),
            (58, 130, 12),
            (34, 150, 12),
            (50, 190, 14),
            (28, 216, 12),
            (60, 236, 14),
            (40, 252, 12),
            (50, 52, 8),
        ):
            pen.blob(
                "leaf.light",
                [
                    (x - w * 0.5, y + w, 0.2),
                    (x - w * 0.3, y - w * 0.4),
                    (x + w * 0.3, y - w * 1.6, 0.2),
                    (x + w * 0.5, y - w * 0.2),
                ],
                alpha=0.7,
            )
        for x, y, w in ((76, 112, 10), (78, 170, 13), (84, 224, 13), (70, 74, 8), (66, 262, 12)):
            pen.blob(
                "leaf.deep",
                [
                    (x - w * 0.5, y + w, 0.2),
                    (x - w * 0.3, y - w * 0.4),
                    (x + w * 0.3, y - w * 1.6, 0.2),
                    (x + w * 0.5, y - w * 0.2),
                ],
                alpha=0.55,
            )
    if pen.is_snowy:
        cap(pen, body, 26)


@draws(
    "acacia",
    box=(320, 240),
    height_m=8,
    slots={"leaf": "#7d9a45", "bark": "#6f5340"},
    faces="front",
    aliases=("acacia tree", "savanna tree", "umbrella tree"),
    tags=("savanna",),
    shadow=(110, 210),
)
def acacia(pen: Pen) -> None:
    """Draw the flat-topped tree of the savanna."""
    canopy(pen, "leaf", [(166, 66, 126, 28)])
    for spine, widths in (
        ([(158, 150), (112, 108), (54, 78)], (14, 9, 4)),
        ([(162, 150), (212, 106), (274, 74)], (14, 9, 4)),
        ([(160, 160), (150, 110), (120, 66)], (14, 9, 4)),
        ([(162, 140), (184, 100), (200, 62)], (11, 7, 3)),
    ):
        pen.form("bark", limb(spine, widths), shade=3)
    pen.form("bark", flared(164, 140, 240, 16, 46, lean=-4), shade=6, light=3)
    canopy(
        pen,
        "leaf",
        [
            (0, 0, 0, 0),
            (256, 74, 52, 20),
            (60, 78, 50, 20),
            (210, 48, 62, 25),
            (106, 48, 66, 26),
            (158, 62, 56, 20),
            (160, 30, 56, 20),
        ],
        shade=8,
    )
    pen.anchor("top", 160, 8, size=120)


@draws(
    "dead tree",
    box=(240, 280),
    height_m=7,
    slots={"bark": "#5a4a4a"},
    faces="front",
    aliases=("bare tree", "spooky tree", "withered tree", "leafless tree"),
    tags=("forest",),
    shadow=(70, 170),
)
def dead_tree(pen: Pen) -> None:
    """Draw a gnarled tree with a hollow and clawing branches."""
    for spine, widths in (
        ([(112, 170), (70, 140), (46, 100), (16, 84)], (22, 15, 9, 3)),
        ([(60, 122), (54, 84), (66, 50)], (9, 6, 2)),
        ([(40, 98), (28, 66), (34, 40)], (7, 4, 2)),
        ([(120, 160), (116, 104), (132, 60), (118, 14)], (26, 18, 10, 2)),
        ([(124, 90), (96, 60), (92, 26)], (9, 6, 2)),
        ([(132, 60), (152, 36), (150, 10)], (7, 4, 2)),
        ([(130, 166), (172, 136), (190, 96), (226, 70)], (22, 15, 9, 3)),
        ([(184, 110), (178, 74), (192, 40)], (9, 6, 2)),
        ([(202, 84), (216, 60), (212, 36)], (6, 4, 2)),
        ([(164, 142), (200, 136), (228, 118)], (8, 5, 2)),
        ([(76, 144), (44, 150), (24, 136)], (8, 5, 2)),
    ):
        body = pen.form("bark", limb(spine, widths), shade=3, light=1.5)
        if pen.is_snowy:
            cap(pen, body, 3)
    trunk = smooth(
        [
            (64, 280, 0.1),
            (92, 264),
            (100, 230),
            (96, 190),
            (104, 150, 0.5),
            (138, 150, 0.5),
            (146, 190),
            (140, 232),
            (152, 262),
            (184, 280, 0.1),
            (146, 272),
            (122, 279, 0.4),
            (98, 272),
        ]
    )
    pen.form("bark", trunk, shade=9, light=4)
    hollow = pen.blob(
        "bark.line", [(112, 196), (124, 190), (132, 206), (128, 226), (116, 224), (110, 210)]
    )
    with pen.inside(hollow):
        pen.blob("#241c26", [(116, 200), (128, 194), (136, 208), (130, 232), (120, 228)])
    for line in (
        [(106, 250), (108, 226), (104, 196)],
        [(138, 248), (136, 236), (140, 224)],
        [(120, 182), (122, 168), (118, 156)],
    ):
        pen.line("bark.deep", line, 2, alpha=0.7)
    pen.anchor("branch", 212, 76, size=30)


@draws(
    "baobab",
    box=(260, 270),
    height_m=14,
    slots={"leaf": "#6f9a48", "bark": "#a07a5c"},
    faces="front",
    aliases=("baobab tree",),
    tags=("savanna",),
    shadow=(60, 200),
)
def baobab(pen: Pen) -> None:
    """Draw the bottle-trunked tree with its small tufts of leaves."""
    for spine in (
        [(112, 110), (84, 84), (44, 78)],
        [(148, 110), (180, 82), (218, 78)],
        [(120, 104), (104, 64), (82, 40)],
        [(142, 104), (160, 62), (184, 42)],
        [(130, 104), (132, 60), (130, 34)],
    ):
        pen.form("bark", limb(spine, (24, 13, 6)), shade=4)
    trunk = smooth(
        [
            (58, 270, 0.2),
            (76, 254),
            (72, 206),
            (80, 150),
            (100, 112),
            (108, 84, 0.3),
            (130, 92),
            (154, 84, 0.3),
            (162, 112),
            (182, 150),
            (190, 206),
            (186, 254),
            (204, 270, 0.2),
            (130, 266),
        ]
    )
    pen.form("bark", trunk, shade=16, light=7)
    for line in (
        [(100, 250), (98, 200), (106, 140)],
        [(130, 256), (128, 220), (132, 160)],
        [(160, 250), (164, 204), (156, 146)],
    ):
        pen.line("bark.deep", line, 2.4, alpha=0.45)
    canopy(
        pen,
        leaf_tone(pen),
        [
            (0, 0, 0, 0),
            (40, 70, 32, 20),
            (222, 70, 32, 20),
            (84, 36, 38, 22),
            (182, 36, 38, 22),
            (132, 26, 38, 20),
        ],
        shade=7,
    )


@draws(
    "seedling",
    box=(120, 130),
    height_m=0.14,
    slots={"leaf": "#6fb04a", "soil": "#7a5a44"},
    faces="front",
    aliases=("sprout", "sapling", "shoot", "young plant"),
    tags=("garden",),
    shadow=(16, 104),
)
def seedling(pen: Pen) -> None:
    """Draw two leaves on a bent stalk that breaks through a heap of soil."""
    pen.limb("leaf.shade", [(60, 118), (57, 90), (62, 62), (60, 46)], (7, 6, 5, 4))
    leaf(pen, "leaf", 60, 52, 58, 34, -38)
    leaf(pen, "leaf", 60, 52, 56, 32, -146)
    leaf(pen, "leaf.light", 60, 48, 34, 16, -82)
    heap = smooth([(4, 130, 0), (24, 112), (48, 102), (74, 102), (98, 112), (116, 130, 0)])
    pen.form("soil", heap, shade=6, light=4)
    for x, y, r in ((34, 118, 3), (52, 112, 2.4), (82, 118, 3), (68, 122, 2.4), (98, 123, 2)):
        pen.oval("soil.deep", x, y, r * 1.3, r)
    pen.anchor("grip", 60, 116)


@draws(
    "bonsai",
    box=(200, 190),
    height_m=0.45,
    slots={"leaf": "#4d8f4f", "bark": "#7a553f", "pot": "#4f7f9a"},
    faces="front",
    aliases=("bonsai tree",),
    tags=("home",),
    shadow=(40, 160),
)
def bonsai(pen: Pen) -> None:
    """Draw a curved little tree with three clouds of leaves in a flat pot."""
    for spine, widths in (
        ([(96, 150), (84, 124), (108, 100), (96, 66), (112, 40)], (26, 20, 16, 11, 6)),
        ([(104, 104), (136, 96), (160, 82)], (11, 8, 4)),
        ([(98, 84), (70, 82), (44, 74)], (10, 7, 4)),
    ):
        pen.form("bark", limb(spine, widths), shade=4, light=2)
    pen.line("bark.deep", [(90, 146), (84, 128), (98, 108)], 1.8, alpha=0.6)
    for cx, cy, rx, ry in ((158, 78, 34, 18), (42, 72, 36, 18), (112, 36, 46, 24)):
        canopy(pen, "leaf", [(cx + 3, cy + 7, rx, ry), (cx, cy, rx, ry)], shade=7)
    pen.blob("#6f8f4a", [(50, 154, 0.2), (70, 145), (98, 142), (130, 145), (152, 154, 0.2)])
    pot = smooth(
        [(32, 152, 0.2), (168, 152, 0.2), (160, 172), (148, 182, 0.4), (52, 182, 0.4), (40, 172)]
    )
    for x in (52, 134):
        pen.box("pot.deep", x, 178, 16, 12, rounding=3)
    pen.form("pot", pot, shade=7, light=0)
    pen.box("pot.light", 28, 149, 144, 9, rounding=4)
    pen.box("pot.shade", 30, 156, 140, 3, alpha=0.6)
    pen.anchor("grip", 100, 170)


@draws(
    "bamboo cane",
    box=(90, 150),
    height_m=0.6,
    slots={"stem": "#7fae4a", "leaf": "#559a4b"},
    faces="front",
    aliases=("bamboo stick", "bamboo shoot", "bamboo shoots"),
    shadow=(30, 60),
)
def bamboo_cane(pen: Pen) -> None:
    """Draw a short cut cane with two joints and a tuft of leaves."""
    pen.limb("stem", [(34, 140), (44, 92), (54, 44)], (13, 12, 10))
    for x, y in ((38, 122), (45, 88), (51, 60)):
        pen.oval("stem.deep", x, y, 8, 2, tilt=12)
    for x, y, turn, length in ((54, 44, -120, 38), (54, 44, -60, 40), (47, 82, 10, 34)):
        leaf(pen, "leaf", x, y, length, length * 0.3, turn)
    pen.anchor("grip", 39, 114)


@draws(
    "bamboo",
    box=(180, 300),
    height_m=6,
    slots={"stem": "#7fae4a", "leaf": "#559a4b"},
    faces="front",
    plural="bamboos",
    aliases=("bamboo plant", "bamboo stalks", "bamboo trees"),
    tags=("forest",),
    shadow=(40, 150),
)
def bamboo(pen: Pen) -> None:
    """Draw a group of five jointed canes with hanging leaves."""
    for x, top, width, lean, role in (
        (64, 30, 11, 8, "stem.shade"),
        (122, 40, 11, -6, "stem.shade"),
        (40, 70, 13, -8, "stem"),
        (92, 8, 15, 4, "stem"),
        (144, 60, 13, 10, "stem"),
    ):
        joints = 6
        h = (300 - top) / joints
        for i in range(joints):
            y0, y1 = 300 - h * i, 300 - h * (i + 1)
            a, b = x + lean * (i / joints) ** 2, x + lean * ((i + 1) / joints) ** 2
            w = width * (1 - 0.06 * i) / 2
            piece = smooth(
                [
                    (a - w, y0, 0.3),
                    (a - w * 0.86, (y0 + y1) / 2),
                    (b - w * 0.98, y1 + 1, 0.3),
                    (b + w * 0.98, y1 + 1, 0.3),
                    (a + w * 0.86, (y0 + y1) / 2),
                    (a + w, y0, 0.3),
                ]
            )
            pen.fill(role, piece)
            if role == "stem":
                pen.box("stem.light", a - w * 0.55, y1 + 6, w * 0.36, h - 14, rounding=1.5)
                pen.box("stem.shade", a + w * 0.3, y1 + 4, w * 0.5, h - 8, rounding=1.5, alpha=0.8)
            pen.box("stem.deep", b - w * 1.08, y1 - 0.5, w * 2.16, 2.6, rounding=1.2)
    for x, y, side in (
        (40, 120, -1),
        (44, 80, 1),
        (94, 54, 1),
        (92, 100, -1),
        (146, 108, 1),
        (148, 160, 1),
        (94, 16, -1),
        (36, 180, -1),
        (124, 60, 1),
        (66, 44, -1),
        (142, 72, -1),
        (98, 12, 1),
    ):
        for turn, size in ((28, 34), (62, 28), (2, 28)):
            degrees = turn if side > 0 else 180 - turn
            leaf(pen, "leaf", x, y, min(size, (176 - x) if side > 0 else x - 4), 9, degrees)


def christmas_bow(pen: Pen, tone: Tone, x: float, y: float, size: float) -> None:
    """Draw a ribbon bow centred at (x, y)."""
    for side in (-1, 1):
        tail: list[Point] = [
            (x, y, 0),
            (x + side * size * 0.3, y + size * 0.5),
            (x + side * size * 0.55, y + size, 0),
            (x + side * size * 0.8, y + size * 0.84, 0),
            (x + side * size * 0.4, y + size * 0.3),
        ]
        pen.blob(f"{tone}.shade", tail)
        loop: list[Point] = [
            (x, y, 0.2),
            (x + side * size * 0.5, y - size * 0.5),
            (x + side * size * 0.95, y - size * 0.32),
            (x + side * size * 0.9, y + size * 0.22),
            (x + side * size * 0.45, y + size * 0.28),
        ]
        pen.form(tone, smooth(loop), shade=size * 0.14, light=size * 0.08)
    pen.oval(f"{tone}.shade", x, y, size * 0.2, size * 0.24)


@draws(
    "wreath",
    box=(200, 210),
    height_m=0.5,
    slots={"leaf": "#357a4e", "ribbon": "#cf3b3b", "berry": "#d8343c"},
    faces="front",
    stance="wall",
    plural="wreaths",
    aliases=(
        "christmas wreath",
        "garland",
    ),
    tags=("home", "christmas"),
)
def wreath(pen: Pen) -> None:
    """Draw a round wreath of fir twigs with berries and a bow."""
    for i in range(26):
        turn = 360 / 26 * i
        x, y = at(100, 102, 62, turn)
        pen.fill("leaf.deep", blade(x, y, 34, 14, turn + 40))
    for i in range(26):
        turn = 360 / 26 * i + 7
        x, y = at(100, 102, 70, turn)
        leaf(pen, "leaf" if i % 2 else "leaf.light", x, y, 30, 13, turn + 120)
    for i in range(26):
        turn = 360 / 26 * i
        x, y = at(100, 102, 58, turn)
        leaf(pen, "leaf", x, y, 30, 13, turn + 70)
    for i in range(9):
        x, y = at(100, 102, 70 + 5 * math.sin(i * 2), 40 * i + 10)
        for dx, dy in ((0, 0), (9, 3), (3, 9)):
            pen.oval("berry", x + dx, y + dy, 5)
            pen.oval("berry.pale", x + dx - 1.5, y + dy - 1.5, 1.4)
    christmas_bow(pen, "ribbon", 100, 170, 38)
