"""Owns how a mountain, a hill and a cliff look that carry something: broad, with a level top.

They are the land itself then, larger than the picture, so their feet are not meant to be seen.
Does not know what stands on them.
"""

from collections.abc import Sequence
from typing import Final

from tintype.engine.vignette.art.foliage import SNOW, mass
from tintype.engine.vignette.art.outline import Point, polygon, smooth
from tintype.engine.vignette.art.pen import Pen, Tone

PATH: Final = "#dccaa0"
TRODDEN: Final = "#dfe6ef"
"""The colours of a path, and of one in the snow."""
FIR: Final = "#3f6a58"
AUTUMNAL: Final = "#c09a4c"
"""The colour of grass in autumn."""

CRAG: Final = (
    *((0, 240), (20, 229), (44, 207), (66, 196), (84, 171), (102, 160), (118, 134), (128, 124)),
    *((137, 105), (147, 98), (180, 96), (215, 98), (226, 108), (234, 124), (250, 136), (262, 158)),
    *((284, 174), (298, 196), (324, 210), (342, 229), (360, 240)),
)
"""The outline of a mountain with a level top."""


def massif(pen: Pen) -> None:
    """Draw a mountain with a level top, ribs of rock, snow below the top and woods at its foot."""
    body = polygon([(float(x), float(y)) for x, y in CRAG], rounding=2)
    pen.fill("rock", body)
    with pen.inside(body):
        faces(pen)
        if pen.is_snowy:
            pen.fill("snow", body, alpha=0.5)
        crown(pen)
        serpentine(
            pen,
            ((176, 246), (214, 222), (150, 196), (206, 172), (160, 150), (196, 130), (176, 114)),
            (7.5, 5.6, 4.2, 3.2, 2.4, 1.8, 1.4),
        )
        meadow = SNOW if pen.is_snowy else "meadow"
        foot: list[Point] = [
            (-4, 250, 0),
            (-4, 226),
            (50, 214),
            (104, 226),
            (168, 234),
            (236, 224),
            (306, 212),
            (364, 230),
            (364, 250, 0),
        ]
        pen.blob(meadow, foot, to=f"{meadow}.shade")
    firs(pen, sorted(((30 + (k * 47) % 300, 204 + (k * 29) % 30) for k in range(34)), key=deeper))
    pen.anchor("top", 181, 99, size=92)


def deeper(spot: tuple[float, float]) -> float:
    """Return by what trees are sorted: near ones are drawn last."""
    return spot[1]


def faces(pen: Pen) -> None:
    """Draw what of the rock is lit from the left, and what lies in the shade."""
    shade: list[Point] = [
        *((188, 92), (198, 118), (190, 140), (206, 166), (196, 196), (214, 244)),
        *((364, 244), (364, 120), (216, 92)),
    ]
    pen.poly("rock.shade", shade)
    for role, plane, alpha in (
        ("deep", ((222, 100), (240, 132), (236, 160), (258, 196), (268, 244), (300, 244)), 0.4),
        ("light", ((150, 98), (140, 128), (146, 150), (126, 176), (134, 206), (96, 176)), 0.55),
        ("light", ((104, 158), (96, 184), (104, 208), (70, 232), (52, 204)), 0.5),
        ("shade", ((150, 100), (164, 122), (156, 146), (170, 178), (160, 214), (140, 180)), 0.8),
        ("light", ((206, 120), (214, 142), (212, 160), (228, 184), (202, 168)), 0.5),
        ("light", ((258, 150), (272, 180), (270, 204), (288, 226), (254, 200)), 0.4),
        ("shade", ((92, 176), (104, 196), (98, 226), (120, 244), (84, 244), (80, 206)), 0.7),
        ("deep", ((312, 200), (318, 222), (344, 244), (300, 244)), 0.35),
    ):
        pen.poly(f"rock.{role}", [(float(x), float(y)) for x, y in plane], alpha=alpha)


def crown(pen: Pen) -> None:
    """Draw the snow that lies below the top, and the level ground on it."""
    lit: list[Point] = [
        *((147, 97), (136, 106), (126, 124), (116, 142), (128, 136), (132, 148), (142, 128)),
        *((150, 138), (156, 118), (166, 130), (172, 112), (182, 124), (190, 106), (190, 94)),
    ]
    pen.poly("snow", lit)
    dark: list[Point] = [
        *((190, 94), (192, 116), (202, 108), (208, 128), (216, 112), (226, 136), (230, 122)),
        *((246, 140), (236, 122), (226, 106), (215, 94)),
    ]
    pen.poly("snow.shade", dark)
    top: Tone = SNOW if pen.is_snowy else "meadow"
    level: list[Point] = [
        *((138, 104, 0.3), (148, 97), (180, 95), (214, 97), (226, 107, 0.3), (212, 106)),
        *((196, 111), (180, 106), (164, 111), (150, 105)),
    ]
    rim = smooth(level)
    pen.fill(f"{top}.shade", rim.moved(0, 2.4))
    pen.fill(top, rim)


def serpentine(
    pen: Pen, way: Sequence[tuple[float, float]], widths: Sequence[float], alpha: float = 0.9
) -> None:
    """Draw a path that winds up a slope."""
    tone = TRODDEN if pen.is_snowy else PATH
    spine: list[Point] = list(way)
    pen.limb(f"{tone}.shade", [(x, y + 0.9) for x, y in way], tuple(widths), alpha=alpha)
    pen.limb(tone, spine, tuple(0.84 * v for v in widths), alpha=alpha)


def firs(pen: Pen, spots: Sequence[tuple[float, float]], tall: float = 15.0) -> None:
    """Draw small firs on a slope, larger ones lower down."""
    for k, (x, y) in enumerate(spots):
        n = tall * (0.7 + 0.5 * ((k * 37) % 10) / 10) * (0.5 + y / 400)
        y = min(y, 238.0)
        tone = f"{FIR}.shade" if k % 3 == 0 else FIR
        tiers: list[Point] = [
            *((x, y - n), (x + 0.17 * n, y - 0.6 * n), (x + 0.1 * n, y - 0.6 * n)),
            *((x + 0.26 * n, y - 0.24 * n), (x + 0.14 * n, y - 0.26 * n), (x + 0.32 * n, y)),
            *((x - 0.32 * n, y), (x - 0.14 * n, y - 0.26 * n), (x - 0.26 * n, y - 0.24 * n)),
            *((x - 0.1 * n, y - 0.6 * n), (x - 0.17 * n, y - 0.6 * n)),
        ]
        pen.poly(tone, tiers)
        if pen.is_snowy:
            pen.poly(SNOW, [(x, y - n), (x + 0.15 * n, y - 0.62 * n), (x - 0.15 * n, y - 0.6 * n)])


def turf(pen: Pen, slot: str) -> Tone:
    """Return what grass is painted with: its slot, or the colour of the season."""
    if pen.is_snowy:
        return SNOW
    return AUTUMNAL if pen.season == "autumn" else slot


def knoll(pen: Pen) -> None:
    """Draw a broad hill with meadows on it, bushes on its sides and a path to its top."""
    tone = turf(pen, "grass")
    body = smooth(
        [
            (0, 130, 0),
            (30, 119),
            (78, 84),
            (124, 46),
            (156, 29),
            (188, 23),
            (220, 28),
            (252, 48),
            (290, 88),
            (322, 118),
            (340, 130, 0),
        ]
    )
    pen.fill(f"{tone}.light", body, to=tone)
    with pen.inside(body):
        meadows(pen, tone)
        serpentine(
            pen,
            ((120, 134), (166, 120), (206, 106), (182, 86), (166, 66), (184, 47), (190, 27)),
            (13, 10, 7.4, 5.2, 3.8, 2.6, 1.9),
        )
    leaf = "#5b9a52" if pen.season != "autumn" else "#c8702f"
    for k, (x, y, n) in enumerate(
        (
            (96, 72, 5),
            (106, 66, 4),
            (62, 99, 7),
            (74, 96, 5),
            (42, 116, 8),
            (264, 64, 5),
            (272, 72, 4),
            (294, 98, 7),
            (306, 108, 6),
            (252, 108, 6),
        )
    ):
        bush = mass(x, y - n, n * 1.2, n, bumps=8, start=k)
        pen.form(SNOW if pen.is_snowy else leaf, bush, shade=2.4, light=1)
    pen.anchor("top", 188, 26, size=96)


def meadows(pen: Pen, tone: Tone) -> None:
    """Draw what is lit and shaded on a hill, the folds of its meadows and their grass."""
    lit: list[Point] = [(0, 134), (72, 86), (130, 40), (182, 24), (140, 64), (96, 106), (80, 136)]
    pen.blob(f"{tone}.light", lit, alpha=0.6)
    dark: list[Point] = [
        *((214, 22), (254, 46), (300, 94), (344, 134), (236, 134), (262, 106), (244, 70))
    ]
    pen.blob(f"{tone}.shade", dark, alpha=0.5)
    for fold in (
        ((110, 58), (150, 66), (200, 58), (246, 50)),
        ((78, 84), (130, 98), (200, 88), (276, 78)),
        ((36, 116), (100, 124), (190, 112), (306, 106)),
    ):
        pen.limb(f"{tone}.shade", list(fold), (0.4, 3.4, 3.4, 0.4), alpha=0.22)
        pen.limb(f"{tone}.light", [(x, y - 3) for x, y in fold], (0.4, 2.4, 2.4, 0.4), alpha=0.3)
    for k in range(40):
        x, y = 20 + (k * 71) % 300, 50 + (k * 37) % 80
        pen.poly(f"{tone}.shade", [(x - 0.8, y), (x + 0.3, y - 3), (x + 0.9, y)], alpha=0.6)


def bluff(pen: Pen) -> None:
    """Draw a cliff with a long level top that breaks off to the right."""
    body = polygon(
        [
            (0, 260),
            (0, 122),
            (60, 124),
            (130, 120),
            (196, 124),
            (226, 122),
            (236, 130),
            (228, 150),
            (232, 168),
            (218, 186),
            (224, 206),
            (210, 222),
            (222, 240),
            (238, 260),
        ],
        rounding=3,
    )
    pen.fill("stone", body, to="stone.shade")
    with pen.inside(body):
        strata(pen)
    tone = turf(pen, "grass")
    top: list[Point] = [(0, 134, 0), (0, 116, 0), (60, 113), (130, 115), (200, 113), (232, 120)]
    top += [(238, 128), (231, 134, 0.4)]
    top += [(216 - 18 * k, 141 - 8 * (k % 2), 0.5) for k in range(12)]
    lawn = smooth(top)
    pen.fill(f"{tone}.shade", lawn.moved(0, 2.2))
    pen.fill(tone, lawn, to=f"{tone}.light")
    for k in range(26):
        x, y = 8 + (k * 53) % 222, 120 + (k * 17) % 12
        pen.poly(f"{tone}.shade", [(x - 1, y), (x + 0.4, y - 4), (x + 1.1, y)], alpha=0.7)
    for x, y, r in ((196, 260, 15), (226, 260, 17), (250, 260, 9), (164, 260, 11)):
        boulder: list[Point] = [
            *((x - r, y, 0), (x - 0.7 * r, y - 0.7 * r, 0.3), (x, y - r, 0.3)),
            *((x + 0.7 * r, y - 0.6 * r, 0.3), (x + min(r, 260 - x), y, 0)),
        ]
        pen.form("stone", smooth(boulder), shade=3, light=1.5)
    pen.anchor("top", 132, 120, size=150)
    pen.anchor("seat", 206, 119, size=60)


def strata(pen: Pen) -> None:
    """Draw the planes, the layers and the clefts of a cliff."""
    for role, plane, alpha in (
        ("light", ((150, 124), (190, 126), (184, 160), (196, 190), (160, 200), (146, 160)), 0.6),
        ("shade", ((196, 124), (240, 124), (232, 190), (226, 264), (204, 264), (190, 180)), 0.7),
        ("light", ((60, 126), (112, 124), (104, 170), (118, 214), (70, 220), (52, 170)), 0.55),
        ("shade", ((112, 126), (148, 124), (144, 170), (160, 220), (130, 264), (116, 220)), 0.55),
        ("shade", ((0, 126), (44, 128), (50, 180), (36, 230), (0, 240)), 0.5),
        ("light", ((150, 206), (194, 200), (206, 264), (150, 264)), 0.4),
        ("deep", ((206, 140), (228, 150), (230, 168), (214, 176)), 0.4),
    ):
        pen.poly(f"stone.{role}", [(float(x), float(y)) for x, y in plane], alpha=alpha)
    for k in range(5):
        y = 156 + 22 * k
        layer: list[Point] = [(-4, y + 4), (60, y - 3), (130, y + 3), (190, y - 2), (244, y + 5)]
        pen.limb("stone.deep", layer, (1.0, 2.4, 1.0, 2.2, 1.0), alpha=0.3)
        pen.limb("stone.light", [(x, yy + 2.4) for x, yy, *_ in layer], (0.8,) * 5, alpha=0.4)
    for cleft in (
        ((150, 124), (146, 160), (154, 196), (146, 250)),
        ((50, 126), (54, 170), (44, 220)),
        ((196, 130), (190, 172), (202, 220), (198, 258)),
        ((112, 128), (108, 168), (118, 204)),
    ):
        pen.limb("stone.deep", list(cleft), (2.6, 1.8, *(1.4,) * (len(cleft) - 2)), alpha=0.5)
