"""Owns the drawings of sword, shield, portal and wishing star.

Does not know settings, light or styles.
"""

import math

from tintype.engine.vignette.art.anatomy import (
    curve,
    dots,
)
from tintype.engine.vignette.art.fantasy_things import TAGS, twinkle
from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import ellipse, smooth, star
from tintype.engine.vignette.art.pen import Pen


@draws(
    "sword",
    box=(90, 300),
    height_m=1.0,
    slots={"blade": "#cdd8e2", "hilt": "#d7a740", "grip": "#6a3f34", "gem": "#c8344a"},
    recolour=("blade", "hilt"),
    faces="front",
    aliases=("blade", "excalibur", "longsword"),
    tags=("fantasy", "weapon", "knight"),
    shadow=(30, 60),
)
def sword(pen: Pen) -> None:
    """Draw a knight's sword, point up."""
    pen.poly("blade.light", [(31, 216), (31, 34), (45, 4), (45, 216)])
    pen.poly("blade.shade", [(45, 216), (45, 4), (59, 34), (59, 216)])
    pen.poly("blade", [(41, 214), (41, 46), (45, 36), (49, 46), (49, 214)])
    pen.line("#ffffff.raw", dots("34 50, 34 150"), 2, alpha=0.8)
    guard = curve(
        "2 210 .6, 14 206, 45 214, 76 206, 88 210 .6, 86 224, 70 228, 45 232, 20 228, 4 224"
    )
    pen.form("hilt", guard, shade=4, light=4)
    pen.form("grip", curve("37 230 .2, 53 230 .2, 55 276 .2, 35 276 .2"), shade=3, light=2)
    for y in (238, 248, 258, 268):
        pen.line("hilt", [(36, y + 3), (54, y - 3)], 2)
    pen.form("hilt", ellipse(45, 285, 13, 13), shade=4, light=3)
    pen.oval("gem", 45, 285, 6.4)
    pen.oval("gem", 45, 220, 6)
    pen.oval("#ffffff.raw", 43.4, 218.4, 1.6)
    pen.anchor("grip", 45, 254)


@draws(
    "shield",
    box=(180, 220),
    height_m=0.8,
    slots={"field": "#2f63a8", "second": "#e9edf0", "rim": "#d9a93f"},
    recolour=("field", "second"),
    faces="front",
    aliases=("knight's shield",),
    tags=("fantasy", "weapon", "knight"),
    shadow=(60, 120),
    along=("second",),
)
def shield(pen: Pen) -> None:
    """Draw a knight's shield, quartered, with a golden rim and a star."""
    outer = curve(
        "4 22 .3, 48 24, 90 4 .4, 132 24, 176 22 .3, 176 104, 150 170, 90 218 .4, 30 170, 4 104"
    )
    pen.form("rim", outer, shade=7, light=6)
    inner = outer.scaled(0.86, 0.87, 90, 104)
    pen.fill("field", inner)
    with pen.inside(inner):
        pen.box("second", 90, 0, 100, 106)
        pen.box("second", 0, 106, 90, 120)
        pen.fill("field.deep", inner.plus(inner.moved(-5, -10)), alpha=0.4)
        pen.fill("#ffffff.raw", inner.plus(inner.moved(4, 7)), alpha=0.25)
    pen.form("rim", star(90, 106, 44, 19, 5), shade=4, light=4)
    for x, y in ((14, 34), (166, 34), (90, 14), (90, 206), (20, 128), (160, 128)):
        pen.oval("rim.deep", x, y, 4)
        pen.oval("rim.pale", x - 1, y - 1, 1.6)
    pen.anchor("grip", 90, 110)
    pen.anchor("worn_back", 90, 40, size=150)


@draws(
    "portal",
    box=(200, 270),
    height_m=2.6,
    slots={"light": "#7a5cf0", "core": "#8ff0f5", "stone": "#7c7a8c"},
    faces="front",
    variants=("stone", "free"),
    aliases=("magic portal", "magic door", "stargate", "wormhole", "vortex"),
    tags=(*TAGS, "space"),
    shadow=(20, 180),
    is_lit_at_night=True,
    along=("core",),
)
def portal(pen: Pen) -> None:
    """Draw a swirling doorway of light, in a ring of stones unless it is free."""
    if pen.is_night:
        pen.glow("light.raw", 100, 132, 130, alpha=0.5)
    if pen.variant == "stone":
        for i in range(16):
            a = 2 * math.pi * i / 16
            x, y = 100 + 82 * math.cos(a), 130 + 116 * math.sin(a)
            with pen.turned(math.degrees(math.atan2(116 * math.sin(a), 82 * math.cos(a))), x, y):
                block = curve(
                    f"{x - 15} {y - 20} .3, {x + 13} {y - 23} .3,"
                    f"{x + 15} {y + 22} .3, {x - 15} {y + 20} .3"
                )
                pen.form("stone", block, shade=4, light=4)
        pen.form(
            "stone", curve("20 268 .2, 34 250, 100 244, 166 250, 180 268 .2"), shade=4, light=3
        )
    disc = ellipse(100, 130, 69, 102)
    pen.fill("core.raw", disc, to="light.raw", slope="round")
    with pen.inside(disc):
        for k, tone in enumerate(
            ("light.raw", "core.raw", "light.raw", "core.raw", "light.raw", "core.raw")
        ):
            spine: list[tuple[float, float]] = []
            for j in range(7):
                t = j / 6
                a = k * math.pi / 3 + t * 3.6
                spine.append((100 + 72 * t * math.cos(a), 130 + 106 * t * math.sin(a)))
            pen.limb(tone, spine, (3, 6, 9, 12, 14, 15, 16), alpha=0.5)
        pen.oval("#ffffff.raw", 100, 130, 20, 28, alpha=0.75)
    pen.edge("core.raw", disc, 4, alpha=0.9)
    for x, y, s in ((66, 80, 8), (134, 172, 9), (128, 66, 6), (70, 188, 6), (100, 216, 5)):
        twinkle(pen, x, y, s, "#ffffff.raw")
    pen.anchor("inside", 100, 220, size=110)


@draws(
    "lucky star",
    box=(240, 190),
    height_m=60.0,
    slots={"star": "#f9d24a", "trail": "#fbe7a0"},
    stance="sky",
    variants=("falling",),
    aliases=("magic star", "happy star", "smiling star"),
    tags=("sky", "night", "magic"),
    shadow=(60, 180),
    is_lit_at_night=True,
)
def lucky_star(pen: Pen) -> None:
    """Draw a star with a smiling face and a sparkling trail."""
    if pen.is_night:
        pen.glow("star.raw", 168, 116, 70, alpha=0.6)
    for points, alpha in (
        ("150 76, 96 44, 42 22, 4 4 .1, 40 36, 88 70, 132 100", 0.9),
        ("140 104, 90 84, 44 66, 10 56 .1, 44 84, 90 112, 134 130", 0.7),
        ("176 74, 148 46, 112 22, 76 8 .1, 108 40, 140 74, 158 90", 0.7),
    ):
        pen.fill("trail.raw", curve(points), alpha=alpha)
    pen.form(
        "star",
        smooth(
            [
                (p[0], p[1], 0.5 if i % 2 == 0 else 0.3)
                for i, p in enumerate(five_points(168, 118, 68, 33))
            ]
        ),
        shade=8,
        light=7,
    )
    if pen.is_night:
        points = [(x, y, 0.4) for x, y in five_points(168, 118, 66, 31)]
        pen.fill("star.raw", smooth(points))
    for x in (156, 182):
        pen.oval("#4a3428", x, 112, 4.4, 5.6)
        pen.oval("#ffffff.raw", x + 1.4, 109.6, 1.6)
    for x in (145, 193):
        pen.oval("#ee7f4f", x, 124, 6, 4, alpha=0.5)
    pen.line("#4a3428", dots("161 124, 169 131, 177 124"), 2.6)
    for x, y, s in ((60, 60, 7), (108, 90, 6), (30, 26, 5), (124, 32, 6), (70, 108, 5)):
        twinkle(pen, x, y, s, "#ffffff.raw")
    pen.anchor("top", 172, 56, size=40)
    pen.anchor("seat", 172, 62, size=40)


def five_points(x: float, y: float, outer: float, inner: float) -> list[tuple[float, float]]:
    """Return the ten points of a star that leans a little."""
    out: list[tuple[float, float]] = []
    for i in range(10):
        r = outer if i % 2 == 0 else inner
        a = math.radians(-80 + 36 * i)
        out.append((x + r * math.cos(a), y + r * math.sin(a)))
    return out
