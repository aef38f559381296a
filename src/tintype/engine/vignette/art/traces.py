"""Owns the drawings of what is seen where somebody works: sparks, suds, dust, chips, steam.

Each is drawn about (0, 0), the point that is worked on, in units of the worker, who faces right.
Does not know which deed leaves which.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from tintype.engine.vignette.art.pen import Pen

Trace: TypeAlias = Callable[[Pen], None]

GOLDEN: Final = 2.399963
"""The angle in radians by which things are strewn evenly about a point."""


def sparks(pen: Pen) -> None:
    """Draw a white-hot point with sparks that fly from it and fall."""
    pen.oval("#ffd76a.raw", 0, 0, 17, alpha=0.55, to="#ff9a3c.raw", slope="round", fade=0.0)
    for k in range(22):
        angle = -2.9 + 3.5 * ((k * 0.618034) % 1.0)
        near, far = 6 + 5 * (k % 3), 22 + 9 * (k % 5)
        x, y = math.cos(angle), math.sin(angle)
        drop = 0.012 * far * far
        tone = ("#fff3b0.raw", "#ffc94a.raw", "#ff8a2a.raw")[k % 3]
        ends = [(near * x, near * y), (0.6 * far * x, 0.6 * far * y), (far * x, far * y + drop)]
        pen.limb(tone, ends, (1.8, 1.5, 0.7))
    for k in range(9):
        angle, far = -2.7 + 0.33 * k, 36 + 7 * (k % 4)
        pen.oval("#ffb03a.raw", far * math.cos(angle), far * math.sin(angle) + 9, 1.3)
    pen.oval("#fffdf0.raw", 0, 0, 4.6)


def suds(pen: Pen) -> None:
    """Draw foam about a point, with bubbles that float away and drops that run down."""
    for k in range(13):
        r = 4.4 + 2.2 * (k % 3)
        far = 3.6 * math.sqrt(k)
        x, y = far * math.cos(k * GOLDEN) * 1.25, far * math.sin(k * GOLDEN) + 4
        pen.oval("#cfe6f6", x + 0.7, y + 0.9, r)
        pen.oval("#ffffff", x, y, r * 0.9)
    for x, y, r in ((16, -18, 3.4), (-8, -25, 2.6), (27, -31, 4.2), (9, -40, 2.4)):
        pen.oval("#d9f0fb.raw", x, y, r, alpha=0.75)
        pen.oval("#ffffff.raw", x - 0.3 * r, y - 0.35 * r, 0.3 * r)
    for x, y, long in ((-9, 16, 9), (4, 20, 14), (15, 15, 8)):
        pen.limb("#bfe1f5.raw", [(x, y), (x, y + long)], (1.0, 2.6))


def dust(pen: Pen) -> None:
    """Draw a low cloud of dust with crumbs in it, which is driven forward."""
    for x, y, r in ((4, -3, 9), (17, -7, 12), (33, -5, 10), (46, -10, 7), (-8, -2, 6)):
        pen.oval("#b9a98f.raw", x, y, r, 0.72 * r, alpha=0.5)
        pen.oval("#d8cbb4.raw", x - 1.5, y - 2, 0.72 * r, 0.5 * r, alpha=0.6)
    for k in range(9):
        pen.oval("#7a6852.raw", 2 + 6 * k, 1 - (k * 7) % 11, 1.1 + 0.3 * (k % 3))


def chips(pen: Pen) -> None:
    """Draw chips that fly up from where something is cut, and some that lie below."""
    for k in range(13):
        angle, far = -2.6 + 0.19 * k, 13 + 7 * ((k * 5) % 4)
        x, y = far * math.cos(angle), far * math.sin(angle)
        with pen.turned(k * 47 % 180, x, y):
            tone = ("#e8d5b0", "#d3b684", "#f4ead2")[k % 3]
            pen.poly(
                tone, [(x - 3.4, y - 1), (x + 3, y - 1.6), (x + 3.4, y + 1), (x - 2.6, y + 1.6)]
            )
    for k in range(5):
        pen.oval("#d3b684", -10 + 6 * k, 11 + (k % 2) * 3, 2.4, 1.1)


def sawdust(pen: Pen) -> None:
    """Draw sawdust that trickles down from a cut and lies in a heap below it."""
    for k in range(24):
        x, y = -7 + (k * 5) % 15, 3 + 1.6 * k
        pen.oval("#e3c48d" if k % 2 else "#c99f5f", x, y, 1.1)
    pen.blob("#d9b679", [(-16, 46), (-4, 38), (0, 36), (5, 38), (17, 46), (0, 48)])


def earth(pen: Pen) -> None:
    """Draw clods of earth that are thrown up."""
    for k in range(10):
        angle, far = -2.5 + 0.2 * k, 12 + 6 * ((k * 5) % 4)
        r = 2.0 + 0.8 * (k % 3)
        pen.oval("#6b472f", far * math.cos(angle), far * math.sin(angle), r, 0.8 * r)
        pen.oval("#8a6244", far * math.cos(angle) - 0.4, far * math.sin(angle) - 0.6, 0.6 * r)


def steam(pen: Pen) -> None:
    """Draw wisps of steam that rise from a point."""
    for k, (x, up) in enumerate(((-10, 34), (0, 46), (11, 36))):
        sway = 5 if k % 2 else -5
        spine = [(x, -2), (x + sway, -0.34 * up), (x - sway, -0.68 * up), (x + 0.5 * sway, -up)]
        pen.limb("#ffffff.raw", spine, (2.2, 5.4, 4.2, 1.0), alpha=0.7)


def smoke(pen: Pen) -> None:
    """Draw puffs of smoke that roll forward and up from a point."""
    for k in range(8):
        x, y, r = 5 + 8.5 * k, -2 - 3.4 * k + 4 * (-1) ** k, 6.5 + 1.5 * k
        pen.oval("#b9bcc8.raw", x + 1, y + 1.4, r, 0.88 * r, alpha=0.8 - 0.06 * k)
        pen.oval("#e6e8ef.raw", x, y, 0.84 * r, 0.74 * r, alpha=0.85 - 0.06 * k)


def drops(pen: Pen) -> None:
    """Draw drops of water about a point and a wet shine below it."""
    pen.oval("#a9d8f2.raw", 8, 3, 34, 5, alpha=0.6)
    pen.oval("#e9f7ff.raw", 2, 1.6, 16, 1.8, alpha=0.8)
    for x, y, r in ((-14, -9, 2.4), (19, -12, 2.9), (30, -5, 2.0), (-22, -3, 1.8), (8, -17, 2.0)):
        pen.oval("#8fcdf0.raw", x, y, r, 1.3 * r)


def glints(pen: Pen) -> None:
    """Draw the glints of what is rubbed bright."""
    for x, y, r in ((4, -15, 10), (21, -3, 6.5), (-11, -29, 6)):
        tip = 0.18 * r
        rays = [
            (0, -r),
            (tip, -tip),
            (r, 0),
            (tip, tip),
            (0, r),
            (-tip, tip),
            (-r, 0),
            (-tip, -tip),
        ]
        pen.poly("#fff7cf.raw", [(x + a, y + b) for a, b in rays])


def strands(pen: Pen) -> None:
    """Draw flocks of wool or hair that come off and fall."""
    for k in range(8):
        x, y, r = -16 + 6 * k, 6 + (k * 11) % 34, 3.4 + (k % 3)
        pen.oval("#dcd6ca", x + 0.6, y + 0.8, r, 0.72 * r)
        pen.oval("#fbf8f1", x, y, 0.86 * r, 0.6 * r)


def breath(pen: Pen) -> None:
    """Draw lines of air that is blown forward."""
    for k, (y, long) in enumerate(((-8, 26), (0, 34), (8, 26))):
        bow = (-3, 2, 3)[k]
        line = [(2, 0.6 * y), (0.5 * long, y + bow), (long, 1.5 * y)]
        pen.line("#ffffff.raw", line, 2.0, alpha=0.85)


TRACES: Final[Mapping[str, Trace]] = {
    "sparks": sparks,
    "suds": suds,
    "dust": dust,
    "chips": chips,
    "sawdust": sawdust,
    "earth": earth,
    "steam": steam,
    "smoke": smoke,
    "drops": drops,
    "glints": glints,
    "strands": strands,
    "breath": breath,
}
