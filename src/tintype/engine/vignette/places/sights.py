"""Owns what the world's cities and lands are known for, as it stands behind a street or a shore.

A sight is drawn above the horizon, between the sky and the houses. Does not know which setting
it stands behind.
"""

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.scenery import jag, peaks, snowcap
from tintype.engine.vignette.places.stage import Backdrop, Stage
from tintype.engine.vignette.places.town import skyline, windows


def stands(
    kind: str, *, x: float = 0.66, tall: float = 0.8, tones: Mapping[str, str] | None = None
) -> Backdrop:
    """Return a sight that is an object of the catalog, `tall` as a share of the sky's height."""

    def draw(stage: Stage, pen: Pen) -> None:
        foot, height = stage.horizon + 6, stage.horizon * tall
        stage.thing(
            pen, kind, stage.width * x, foot, height, depth=0.42, child="sight", tones=tones
        )

    return draw


def towers(stage: Stage, pen: Pen) -> None:
    """Draw skyscrapers of stone with setbacks, the highest with a needle."""
    h, w, dice = stage.horizon, stage.width, stage.dice.child("towers")
    skyline(stage, pen, h, h * 0.4, h * 0.66, 0.7, "midtown", wide=64)
    for share, tall, tone in (
        (0.3, 0.7, "#b9a58c"),
        (0.86, 0.64, "#a9b4c2"),
        (0.64, 0.9, "#cbb79a"),
    ):
        x, top, half = w * share, h * tall, max(40.0, h * 0.075)
        with pen.group("tower", grade=stage.grade(0.5)):
            for low, high, wide in ((0.0, 0.62, 1.0), (0.62, 0.8, 0.7), (0.8, 0.9, 0.42)):
                a, n = half * wide, top * (high - low)
                y = h - top * high
                pen.box(tone, x - a, y, 2 * a, n + 8)
                pen.box(f"{tone}.shade", x + a * 0.5, y, a * 0.5, n + 8)
                windows(
                    stage,
                    pen,
                    dice,
                    x - a * 0.9,
                    y + 6,
                    a * 1.4,
                    n,
                    columns=max(2, int(a / 11)),
                    rows=max(2, int(n / 26)),
                    tall=0.62,
                )
            pen.poly(
                f"{tone}.light",
                [(x - 6, h - top * 0.9), (x, h - top * 1.06), (x + 6, h - top * 0.9)],
            )
    stage.thing(pen, "statue of liberty", w * 0.12, h + 4, h * 0.5, depth=0.5, child="liberty")


def fuji(stage: Stage, pen: Pen) -> None:
    """Draw the white cone of Fuji and a pagoda before it."""
    w, h = stage.width, stage.horizon
    x, tall, half = w * 0.36, h * 0.62, min(w * 0.52, h * 0.95)
    side: list[Point] = [
        (x - half, h + 8, 0),
        (x - half * 0.42, h - tall * 0.36),
        (x - half * 0.1, h - tall, 0.1),
        (x + half * 0.1, h - tall, 0.1),
        (x + half * 0.42, h - tall * 0.36),
        (x + half, h + 8, 0),
    ]
    with pen.group("fuji", grade=stage.grade(0.78)):
        body = pen.blob("#7488ae", side)
        with pen.inside(body):
            cap: list[Point] = [(x - half, h - tall * 1.1)]
            n = 9
            for k in range(n + 1):
                t = k / n
                cap.append((x + half * 0.5 * (2 * t - 1), h - tall * (0.5 if k % 2 else 0.66)))
            cap.append((x + half, h - tall * 1.1))
            pen.poly("#f6f9fc", cap)
            pen.poly(
                "#5f6f9c",
                [(x + half * 0.1, h - tall), (x + half, h), (x + half * 0.4, h)],
                alpha=0.24,
            )
    stage.thing(pen, "pagoda", w * 0.8, h + 6, h * 0.6, depth=0.4, child="pagoda")


def onion(pen: Pen, x: float, y: float, r: float, tone: str, stripe: str) -> None:
    """Draw an onion dome with spiral stripes and a cross; (x, y) is the middle of its foot."""
    dome: list[Point] = [
        (x - r * 0.7, y, 0.2),
        (x - r, y - r * 0.75),
        (x - r * 0.5, y - r * 1.6),
        (x, y - r * 2.3, 0),
        (x + r * 0.5, y - r * 1.6),
        (x + r, y - r * 0.75),
        (x + r * 0.7, y, 0.2),
    ]
    body = pen.blob(tone, dome)
    with pen.inside(body):
        for k in range(-2, 5):
            pen.line(
                stripe,
                [
                    (x - r * 1.2 + k * r * 0.5, y + 4),
                    (x - r * 0.1 + k * r * 0.4, y - r),
                    (x + r * 0.1 + k * r * 0.12, y - r * 2.3),
                ],
                r * 0.15,
            )
        pen.blob(
            f"{tone}.deep",
            [
                (x + r * 0.4, y),
                (x + r * 0.75, y - r * 0.8),
                (x + r * 0.1, y - r * 2.2),
                (x + r * 1.2, y - r),
            ],
            alpha=0.34,
        )
    pen.line("#e9bf4a", [(x, y - r * 2.25), (x, y - r * 2.9)], max(1.6, r * 0.07))
    pen.line(
        "#e9bf4a", [(x - r * 0.18, y - r * 2.66), (x + r * 0.18, y - r * 2.66)], max(1.6, r * 0.07)
    )


def kremlin(stage: Stage, pen: Pen) -> None:
    """Draw a cathedral of red brick with five bright onion domes, and a walled tower."""
    w, h = stage.width, stage.horizon
    x, n = w * 0.62, h * 0.86
    brick = "#b5523f"
    with pen.group("kremlin", grade=stage.grade(0.44)):
        wall = h * 0.2
        pen.box(brick, 0, h - wall, w, wall + 10)
        k = 0.0
        while k < w:
            pen.box(brick, k, h - wall - 12, 14, 14)
            k += 26
        tower = w * 0.2
        pen.box(brick, tower - n * 0.07, h - n * 0.5, n * 0.14, n * 0.52)
        pen.box("#f2e6d0", tower - n * 0.075, h - n * 0.5, n * 0.15, n * 0.025)
        pen.poly(
            "#3f7a5c",
            [
                (tower - n * 0.07, h - n * 0.5),
                (tower, h - n * 0.82),
                (tower + n * 0.07, h - n * 0.5),
            ],
        )
        pen.oval("#e9bf4a", tower, h - n * 0.4, n * 0.035)
        for dx, tall, r, tone, stripe in (
            (-0.26, 0.46, 0.075, "#3f8f6f", "#f2d16a"),
            (0.27, 0.46, 0.075, "#d9a33c", "#3f6fa8"),
            (-0.13, 0.56, 0.085, "#3f6fb0", "#f6f2ea"),
            (0.14, 0.56, 0.085, "#c8483f", "#f2e2a0"),
        ):
            cx = x + dx * n
            pen.box(brick, cx - r * n * 0.72, h - tall * n, r * n * 1.44, tall * n + 8)
            pen.box("#f2e6d0", cx - r * n * 0.78, h - tall * n, r * n * 1.56, n * 0.02)
            for j in range(3):
                pen.box(
                    "#5a2f30",
                    cx - r * n * 0.2,
                    h - tall * n + n * (0.06 + 0.12 * j),
                    r * n * 0.4,
                    n * 0.06,
                    rounding=3,
                )
            onion(pen, cx, h - tall * n, r * n, tone, stripe)
        a = n * 0.08
        pen.box(brick, x - a, h - n * 0.62, 2 * a, n * 0.64)
        pen.poly("#c46a4a", [(x - a, h - n * 0.62), (x, h - n * 0.86), (x + a, h - n * 0.62)])
        for j in range(4):
            y = h - n * (0.2 + 0.1 * j)
            pen.box("#f2e6d0", x - a, y, 2 * a, n * 0.016)
        onion(pen, x, h - n * 0.83, n * 0.04, "#e9bf4a", "#f6e2a0")
        if stage.is_white:
            pen.box("#ffffff", 0, h - wall - 4, w, 7)


def opera(stage: Stage, pen: Pen) -> None:
    """Draw the white shells of an opera house on its platform and an arch of steel behind it."""
    w, h = stage.width, stage.horizon
    n, x = h * 0.5, w * 0.34
    with pen.group("arch bridge", grade=stage.grade(0.66)):
        bx, half, up = w * 0.8, min(w * 0.32, h * 0.55), h * 0.34
        for lift in (0.0, 0.16):
            pen.line(
                "#5f6a78",
                [
                    (bx - half, h - 8),
                    (bx - half * 0.5, h - up * (0.75 + lift)),
                    (bx, h - up * (1 + lift)),
                    (bx + half * 0.5, h - up * (0.75 + lift)),
                    (bx + half, h - 8),
                ],
                6,
            )
        deck = h - up * 0.3
        pen.box("#5f6a78", bx - half * 1.4, deck, half * 2.8, 7)
        for k in range(-5, 6):
            t = k / 6
            pen.line(
                "#5f6a78",
                [(bx + half * t, deck), (bx + half * t, h - up * (1.08 - 1.0 * t * t))],
                2,
            )
        for s in (-1, 1):
            pen.box("#b9a98f", bx + s * half - 14, h - up * 0.5, 28, up * 0.5 + 6)
    with pen.group("opera", grade=stage.grade(0.36)):
        pen.box("#b59a82", x - n * 0.95, h - n * 0.16, n * 1.9, n * 0.2)
        pen.box("#8f7866", x - n * 0.95, h - n * 0.04, n * 1.9, n * 0.08)
        for dx, size, s in (
            (-0.62, 0.5, -1),
            (-0.3, 0.78, -1),
            (0.06, 1.0, -1),
            (0.34, 0.72, 1),
            (0.66, 0.48, 1),
        ):
            cx, up = x + dx * n, size * n * 0.86
            foot = h - n * 0.16
            shell: list[Point] = [
                (cx - s * up * 0.42, foot, 0),
                (cx - s * up * 0.34, foot - up * 0.5),
                (cx + s * up * 0.3, foot - up, 0),
                (cx + s * up * 0.34, foot - up * 0.4),
                (cx + s * up * 0.2, foot, 0),
            ]
            pen.blob("#f4f0e6", shell)
            pen.blob(
                "#cfc9bb",
                [
                    (cx + s * up * 0.3, foot - up, 0),
                    (cx + s * up * 0.34, foot - up * 0.4),
                    (cx + s * up * 0.2, foot, 0),
                    (cx + s * up * 0.06, foot, 0),
                    (cx + s * up * 0.16, foot - up * 0.4),
                ],
            )
            pen.blob(
                "#ffdf9a.lit" if stage.light.is_night else "#8a9aa8",
                [
                    (cx + s * up * 0.24, foot - up * 0.5, 0),
                    (cx + s * up * 0.24, foot - up * 0.2),
                    (cx + s * up * 0.18, foot, 0),
                    (cx + s * up * 0.08, foot, 0),
                    (cx + s * up * 0.16, foot - up * 0.3),
                ],
            )


def sugarloaf(stage: Stage, pen: Pen) -> None:
    """Draw steep round mountains over a bay; on one a statue spreads its arms."""
    w, h = stage.width, stage.horizon
    stage.ridge(pen, "#6f8f8a", h - h * 0.18, 60, child="far", steps=5, depth=0.85)
    with pen.group("sugarloaf", grade=stage.grade(0.56)):
        for cx, half, up, tone in ((0.3, 0.3, 0.7, "#4f7f6a"), (0.8, 0.17, 0.46, "#5f8a6f")):
            x, a, t = w * cx, max(w, 700) * half, h * up
            pen.blob(
                tone,
                [
                    (x - a, h + 10, 0),
                    (x - a * 0.5, h - t * 0.5),
                    (x - a * 0.16, h - t * 0.96),
                    (x, h - t),
                    (x + a * 0.2, h - t * 0.9),
                    (x + a * 0.42, h - t * 0.4),
                    (x + a, h + 10, 0),
                ],
                to=f"{tone}.shade",
            )
        x, y, n = w * 0.3, h * 0.3 + 4, h * 0.2
        stone = "#e9e4d8"
        pen.box(stone, x - n * 0.13, y - n * 0.16, n * 0.26, n * 0.16)
        pen.blob(
            stone,
            [
                (x - n * 0.12, y - n * 0.14, 0.2),
                (x - n * 0.07, y - n * 0.76),
                (x + n * 0.07, y - n * 0.76),
                (x + n * 0.12, y - n * 0.14, 0.2),
            ],
        )
        pen.limb(
            stone,
            [(x - n * 0.5, y - n * 0.72), (x, y - n * 0.74), (x + n * 0.5, y - n * 0.72)],
            (n * 0.07, n * 0.15, n * 0.07),
        )
        pen.oval(stone, x, y - n * 0.9, n * 0.07, n * 0.09)
        pen.box(f"{stone}.shade", x + n * 0.02, y - n * 0.7, n * 0.05, n * 0.56, alpha=0.7)


def great_wall(stage: Stage, pen: Pen) -> None:
    """Draw a wall with watchtowers that winds over ridge after ridge."""
    h = stage.horizon
    leaf = {"autumn": ("#a98a6a", "#c07f4a", "#b5733f")}.get(
        stage.season, ("#86a58f", "#6f9a72", "#5f8f5c")
    )
    if stage.is_white:
        leaf = ("#c3d0de", "#d5e0ea", "#e6eef5")
    for k, (low, up, depth) in enumerate(((0.46, 0.26, 0.8), (0.28, 0.24, 0.5), (0.08, 0.16, 0.2))):
        crest = stage.ridge(
            pen, leaf[k], h - h * low, h * up * 0.5, child=f"wall ridge {k}", steps=4, depth=depth
        )
        tall = h * (0.026 + 0.03 * k)
        stone = "#b9a98f" if not stage.is_white else "#d3cdc6"
        with pen.group("great wall", grade=stage.grade(depth)):
            for (x0, y0, *_), (x1, y1, *_) in pairwise(crest):
                n = 12
                for j in range(n):
                    t, u = j / n, (j + 1) / n
                    s, v = t * t * (3 - 2 * t), u * u * (3 - 2 * u)
                    ax, ay, bx, by = (
                        x0 + (x1 - x0) * t,
                        y0 + (y1 - y0) * s,
                        x0 + (x1 - x0) * u,
                        y0 + (y1 - y0) * v,
                    )
                    pen.poly(
                        stone,
                        [(ax, ay + 5), (ax, ay - tall), (bx + 1, by - tall), (bx + 1, by + 5)],
                    )
                    pen.box(f"{stone}.light", ax, ay - tall * 1.3, (bx - ax) * 0.5, tall * 0.34)
                pen.box(stone, x0 - tall * 0.9, y0 - tall * 2.3, tall * 1.8, tall * 2.5)
                pen.box(f"{stone}.shade", x0 + tall * 0.4, y0 - tall * 2.3, tall * 0.5, tall * 2.5)
                for j in range(3):
                    pen.box(
                        stone,
                        x0 - tall * 0.9 + j * tall * 0.7,
                        y0 - tall * 2.6,
                        tall * 0.4,
                        tall * 0.4,
                    )
                pen.box(
                    "#4f4438", x0 - tall * 0.25, y0 - tall * 1.7, tall * 0.4, tall * 0.6, rounding=2
                )


def pyramids(stage: Stage, pen: Pen) -> None:
    """Draw three pyramids in the sand."""
    w, h = stage.width, stage.horizon
    for x, tall, depth in ((0.84, 0.34, 0.7), (0.22, 0.46, 0.56), (0.56, 0.64, 0.4)):
        top, half, tone = h - h * tall, h * tall * 0.86, "#d9b06a"
        with pen.group("pyramid", grade=stage.grade(depth)):
            pen.poly(tone, [(w * x - half, h + 12), (w * x, top), (w * x + half, h + 12)])
            pen.poly(
                f"{tone}.shade",
                [(w * x, top), (w * x + half, h + 12), (w * x + half * 0.3, h + 12)],
            )
            for k in range(1, 9):
                t = k / 9
                y = top + (h + 10 - top) * t
                pen.line(
                    f"{tone}.deep",
                    [(w * x - half * t, y), (w * x + half * 0.3 * t, y)],
                    1.4,
                    alpha=0.4,
                )


def alps(stage: Stage, pen: Pen) -> None:
    """Draw steep snowy peaks close by."""
    h = stage.horizon
    peaks(stage, pen, h + 8, h * 0.5, h * 0.86, child="alps", depth=0.76, tone="#7d90b0")


def table_mountain(stage: Stage, pen: Pen) -> None:
    """Draw a broad mountain with a flat top."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("table")
    left = jag(dice, w * 0.26, h * 0.42, w * -0.05, h + 8)
    right = jag(dice, w * 0.8, h * 0.42, w * 1.05, h + 8)
    with pen.group("table mountain", grade=stage.grade(0.7)):
        pen.poly("#7f8590", [*reversed(left), *right])
        pen.poly("#7f8590.light", snowcap(dice, left, right, h * 0.5), alpha=0.5)


def chimneys(stage: Stage, pen: Pen) -> None:
    """Draw the pale cones of rock of Cappadocia, with dwellings cut into them."""
    w, h, dice = stage.width, stage.horizon, stage.dice.child("chimneys")
    for row, (depth, tall, n) in enumerate(((0.8, 0.3, 9), (0.5, 0.44, 7))):
        with pen.group("cones", grade=stage.grade(depth)):
            for k in range(n):
                x = w * (k + dice.between(0.1, 0.9)) / n
                up, half = h * tall * dice.between(0.6, 1.1), h * tall * dice.between(0.16, 0.26)
                rock = dice.pick(("#e6c9a0", "#dcb68a", "#ecd6b4"))
                cone: list[Point] = [
                    (x - half, h + 8, 0),
                    (x - half * 0.5, h - up * 0.6),
                    (x, h - up, 0.2),
                    (x + half * 0.5, h - up * 0.6),
                    (x + half, h + 8, 0),
                ]
                pen.blob(rock, cone, to=f"{rock}.shade", slope="across")
                pen.oval("#9a7a64", x, h - up, half * 0.34, half * 0.22)
                for j in range(2 + row):
                    y = h - up * (0.2 + 0.18 * j)
                    pen.box("#5a4438", x - half * 0.16, y, half * 0.2, half * 0.3, rounding=3)


SIGHTS: Final[Mapping[str, Backdrop]] = MappingProxyType(
    {
        "paris": stands("lattice tower", tall=0.9),
        "london": stands("clock tower", tall=0.8, x=0.7),
        "rome": stands("colosseum", tall=0.5, x=0.62),
        "new york": towers,
        "tokyo": stands("lattice tower", tall=0.88, x=0.7, tones={"iron": "#e0533a"}),
        "japan": fuji,
        "kyoto": stands("pagoda", tall=0.74),
        "beijing": stands("pagoda", tall=0.7, x=0.62),
        "china": great_wall,
        "moscow": kremlin,
        "istanbul": stands(
            "mosque", tall=0.66, x=0.6, tones={"dome": "#8a98a8", "wall": "#d9d3c6"}
        ),
        "india": stands(
            "mosque",
            tall=0.94,
            x=0.55,
            tones={"dome": "#f4f1ea", "wall": "#f7f4ee", "trim": "#e6dfd2"},
        ),
        "egypt": pyramids,
        "greece": stands("temple", tall=0.42, x=0.62, tones={"roof": "#e6dcc6"}),
        "sydney": opera,
        "rio de janeiro": sugarloaf,
        "san francisco": stands("suspension bridge", tall=0.46, x=0.5, tones={"steel": "#c8452f"}),
        "berlin": stands("triumphal arch", tall=0.48, x=0.6),
        "prague": stands("cathedral", tall=0.74, x=0.64),
        "edinburgh": stands("castle", tall=0.66, x=0.6),
        "holland": stands("windmill", tall=0.66, x=0.7),
        "switzerland": alps,
        "alpine village": alps,
        "cappadocia": chimneys,
        "cape town": table_mountain,
    }
)
"""What a city or a land is known for, by its name."""
