"""Owns places after their time and out of any: ruined streets, glaciers, bases on the moon.

Does not know subjects.
"""

from tintype.engine.vignette.art.outline import Point, ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.beyond import moon_surface
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.interior import pool
from tintype.engine.vignette.places.landscapes import mars
from tintype.engine.vignette.places.planting import bush, tufts
from tintype.engine.vignette.places.scenery import peaks, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import puddles


@place(
    "ruined street",
    horizon=0.56,
    land=(0.4, 0.93),
    has_lamps=False,
    phrase="on a ruined street",
    aliases=(
        "post-apocalyptic street",
        "post apocalyptic street",
        "postapocalyptic street",
        "post-apocalyptic city",
        "post apocalyptic city",
        "post-apocalyptic world",
        "post apocalyptic world",
        "post-apocalyptic landscape",
        "post-apocalyptic",
        "post apocalyptic",
        "postapocalyptic",
        "ruined city",
        "ruined town",
        "city in ruins",
        "abandoned city",
        "abandoned street",
        "abandoned town",
        "destroyed city",
        "dystopian city",
        "overgrown city",
        "ghost town street",
        "after the apocalypse",
        "war torn city",
    ),
)
def ruined_street(stage: Stage) -> None:
    """Draw broken towers about a cracked road, overgrown; rubble and a wrecked car."""
    sky(stage, clouds=4)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("ruins")
    with back.group("far ruins", grade=stage.grade(0.78)):
        x = -20.0
        while x < w:
            wide = dice.between(60, 120)
            broken(
                back, dice, x, h + 6, wide, h * dice.between(0.3, 0.62), "#8f8a94", is_green=False
            )
            x += wide * dice.between(1.0, 1.5)
    road = "#77736f" if not stage.is_white else "#d9e0e8"
    way = Corridor(stage=stage, x=w / 2, half=max(0.4 * w, 300.0))
    with land.group("ground", grade=stage.grade(0.1)):
        land.box(
            "#9a8f7a" if not stage.is_white else "#eef2f6", 0, h, w, stage.height - h, to="#7f7660"
        )
        land.poly(road, way.strip(-1, 1, 0.04, 1.2), to=f"{road}.shade")
        spans = steps(0.1, 1.15, 9)
        for far, near in zip(spans[::2], spans[1::2], strict=False):
            land.poly("#e6dcc0", way.strip(-0.02, 0.02, far, near), alpha=0.5)
        for _ in range(9):
            a, t = dice.between(-0.9, 0.9), dice.between(0.15, 0.9)
            x, y = way.ground(a, t)
            n = 90 * t
            line: list[tuple[float, float]] = [(x, y)]
            for _ in range(4):
                x, y = x + n * dice.between(-0.5, 0.7), y + n * dice.between(0.02, 0.22)
                line.append((x, y))
            land.line("#3f3a38", line, 1.4 + 2.4 * t)
    for side in (-1, 1):
        with land.group("ruins", grade=stage.grade(0.3)):
            for k, (at, tall) in enumerate(((0.3, 0.62), (0.55, 0.8), (0.95, 1.02))):
                wide = (110 + 150 * at) * (1.0 + 0.1 * k)
                x = way.ground(side * 1.04, at)[0] - (wide if side < 0 else 0)
                broken(
                    land,
                    dice,
                    x,
                    stage.y_at(at * 0.34) + 4,
                    wide,
                    h * tall,
                    dice.pick(("#a99a88", "#9a8f8a", "#b5a08a")),
                    is_green=not stage.is_white,
                )
    with land.group("rubble", grade=stage.grade(0.1)):
        for _ in range(26):
            side, near = dice.pick((-1, 1)), dice.between(0.2, 1.0)
            x, y = way.ground(side * dice.between(0.9, 1.5), near)
            rock(land, dice, x, y, 8 + 24 * near * dice.roll(), "#a39a90")
        if not stage.is_white:
            for _ in range(14):
                side, near = dice.pick((-1, 1)), dice.between(0.2, 0.95)
                x, y = way.ground(side * dice.between(0.86, 1.3), near)
                bush(land, dice, x, y, 14 + 30 * near, "#6f8a4a")
    if stage.is_empty:
        wreck(land, w * 0.3, stage.y_at(0.56), 190.0)
    tufts(stage, land, 0.3, 0.95, 14)
    if stage.air.is_wet:
        puddles(stage, land, 0.2)


def broken(
    pen: Pen, dice: Dice, x: float, y: float, wide: float, tall: float, tone: str, *, is_green: bool
) -> None:
    """Draw a tower whose top has broken off, with empty windows, cracks and ivy."""
    edge: list[Point] = [(x, y), (x, y - tall * dice.between(0.8, 1.0))]
    n = 6
    edge += [(x + wide * k / n, y - tall * dice.between(0.6, 1.0)) for k in range(1, n)]
    edge += [(x + wide, y - tall * dice.between(0.5, 0.9)), (x + wide, y)]
    body = pen.poly(tone, edge)
    with pen.inside(body):
        pen.box(f"{tone}.shade", x + wide * 0.76, y - tall, wide * 0.24, tall)
        rows, columns = max(3, int(tall / 46)), max(2, int(wide / 34))
        for r in range(rows):
            for c in range(columns):
                gx, gy = x + wide * (c + 0.24) / columns, y - tall * (r + 0.86) / rows
                pen.box("#3a3a44", gx, gy, wide / columns * 0.5, tall / rows * 0.5)
        for _ in range(2):
            cx, cy = x + wide * dice.between(0.2, 0.8), y - tall * dice.between(0.4, 0.8)
            pen.line(f"{tone}.deep", [(cx, cy), (cx + 12, cy + 30), (cx - 4, cy + 60)], 3)
        if is_green:
            for _ in range(3):
                cx, low = x + wide * dice.roll(), y - tall * dice.between(0.2, 0.7)
                for k in range(9):
                    pen.oval(
                        dice.pick(("#5f8a45", "#4f7a3f", "#7a9a50")),
                        cx + 12 * dice.between(-1, 1),
                        low + k * 15,
                        15,
                        12,
                    )
    for _ in range(3):
        cx = x + wide * dice.between(0.1, 0.9)
        pen.line(
            "#5a4a44",
            [
                (cx, y - tall * 0.72),
                (cx + dice.between(-16, 16), y - tall * dice.between(0.9, 1.04)),
            ],
            2,
        )


def wreck(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a rusted car without glass or wheels, half sunk into weeds."""
    rust = "#9a5a3a"
    with pen.group("wreck"):
        pool(pen, x, y, n * 0.6)
        cabin: list[Point] = [
            (x - n * 0.26, y - n * 0.22, 0),
            (x - n * 0.17, y - n * 0.4, 0.3),
            (x + n * 0.12, y - n * 0.4, 0.3),
            (x + n * 0.27, y - n * 0.22, 0),
        ]
        pen.blob(rust, cabin)
        pen.poly(
            "#3a3038",
            [
                (x - n * 0.2, y - n * 0.23),
                (x - n * 0.14, y - n * 0.36),
                (x - n * 0.03, y - n * 0.36),
                (x - n * 0.03, y - n * 0.23),
            ],
        )
        pen.poly(
            "#3a3038",
            [
                (x + n * 0.01, y - n * 0.23),
                (x + n * 0.01, y - n * 0.36),
                (x + n * 0.1, y - n * 0.36),
                (x + n * 0.2, y - n * 0.23),
            ],
        )
        pen.blob(
            rust,
            [
                (x - n * 0.52, y - n * 0.03, 0.2),
                (x - n * 0.5, y - n * 0.2),
                (x + n * 0.44, y - n * 0.24),
                (x + n * 0.52, y - n * 0.04, 0.2),
            ],
            to=f"{rust}.deep",
        )
        for dx in (-0.3, 0.3):
            pen.oval("#3a3038", x + dx * n, y - n * 0.05, n * 0.1, n * 0.09)
            pen.oval("#6a5a55", x + dx * n, y - n * 0.04, n * 0.05)
        for dx, r in ((-0.5, 0.1), (0.08, 0.08), (0.48, 0.12)):
            pen.oval("#6f8a4a", x + dx * n, y - n * 0.02, n * r, n * r * 0.7)


@place(
    "glacier",
    horizon=0.5,
    land=(0.5, 0.92),
    phrase="on a glacier",
    aliases=(
        "glaciers",
        "glacier tongue",
        "ice sheet",
        "icefall",
        "glacial valley",
        "glacier landscape",
    ),
)
def glacier(stage: Stage) -> None:
    """Draw a river of blue ice, torn by crevasses, that winds down between dark peaks."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    peaks(stage, back, h + 8, h * 0.36, h * 0.7, child="far peaks", depth=0.84, tone="#7d90b0")
    peaks(
        stage, back, h + 20, h * 0.2, h * 0.46, child="peaks", depth=0.5, tone="#5f6f86", snow=0.3
    )
    dice = stage.dice.child("ice")
    middle = [(0.64, -0.36), (0.6, -0.1), (0.42, 0.14), (0.5, 0.4), (0.5, 1.1)]
    halves = (0.05, 0.1, 0.24, 0.5, 1.0)
    span = stage.height - h
    left: list[Point] = [
        (w * (x - n), h + span * y) for (x, y), n in zip(middle, halves, strict=True)
    ]
    right: list[Point] = [
        (w * (x + n), h + span * y) for (x, y), n in zip(middle, halves, strict=True)
    ]
    with land.group("moraine", grade=stage.grade(0.2)):
        land.box("#7a8088", 0, h + span * 0.1, w, span, to="#5f656f")
        for _ in range(24):
            x, y = w * dice.roll(), h + span * dice.between(0.14, 0.9)
            rock(land, dice, x, y, 6 + 26 * (y - h) / span, "#8a8f98")
    with land.group("glacier", grade=stage.grade(0.12)):
        body = land.blob("#e3f1fa", [*left, *reversed(right)], to="#b9ddf0")
        with land.inside(body):
            for k in range(34):
                t = (k + dice.roll()) / 34
                y = h + span * (-0.3 + 1.35 * t)
                wide = w * (0.03 + 0.34 * t)
                x = w * dice.between(0.1, 0.9)
                bend = 6 + 40 * t
                gap: list[Point] = [
                    (x - wide / 2, y, 0),
                    (x, y + bend * 0.5),
                    (x + wide / 2, y, 0),
                    (x, y + bend * 0.5 + 3 + 12 * t),
                ]
                land.blob("#5fa8d6" if k % 3 else "#3f86bd", gap, alpha=0.85)
                land.line(
                    "#ffffff",
                    [
                        (x - wide / 2, y + 3),
                        (x, y + bend * 0.5 + 6 + 13 * t),
                        (x + wide / 2, y + 3),
                    ],
                    1.6 + 2.4 * t,
                )
            for _ in range(16):
                t = dice.roll()
                x, y, n = w * dice.between(0.15, 0.85), h + span * t, 16 + 80 * t
                land.poly(
                    "#f6fbfe",
                    [
                        (x - n, y),
                        (x - n * 0.3, y - n * 0.6),
                        (x + n * 0.2, y - n * 0.4),
                        (x + n, y),
                    ],
                )
                land.poly(
                    "#a9d3ea",
                    [(x - n * 0.3, y - n * 0.6), (x + n * 0.2, y - n * 0.4), (x + n, y), (x, y)],
                )


@place(
    "moon base",
    horizon=0.56,
    land=(0.4, 0.92),
    is_indoors=True,
    has_lamps=False,
    phrase="at a base on the moon",
    aliases=(
        "lunar base",
        "moonbase",
        "base on the moon",
        "lunar colony",
        "moon colony",
        "moon station",
        "space base",
        "lunar outpost",
        "spaceport",
        "space port",
        "space colony",
    ),
)
def moon_base(stage: Stage) -> None:
    """Draw domes joined by tubes, an aerial and solar panels on the surface of the moon."""
    moon_surface.draw(stage)
    domes(stage)


@place(
    "mars base",
    horizon=0.56,
    land=(0.4, 0.92),
    has_lamps=False,
    phrase="at a base on Mars",
    aliases=(
        "base on mars",
        "martian base",
        "mars colony",
        "martian colony",
        "colony on mars",
        "mars station",
        "mars habitat",
    ),
)
def mars_base(stage: Stage) -> None:
    """Draw domes joined by tubes, an aerial and solar panels in the red dust of Mars."""
    mars.draw(stage)
    domes(stage)


def domes(stage: Stage) -> None:
    """Draw a base of domes joined by tubes, with an aerial and solar panels, and a rover."""
    w, land = stage.width, stage.ground
    base = stage.y_at(0.12)
    n = min(w * 0.16, 170.0)
    steel = "#cfd6df"
    with land.group("base", grade=stage.grade(0.2)):
        for a, b in ((0.24, 0.52), (0.52, 0.8)):
            land.box(
                steel, w * a, base - n * 0.34, w * (b - a), n * 0.3, rounding=6, to=f"{steel}.deep"
            )
            for k in range(6):
                land.box(f"{steel}.shade", w * (a + (b - a) * k / 6), base - n * 0.34, 4, n * 0.3)
        for x, r in ((0.24, 0.8), (0.8, 0.72), (0.52, 1.15)):
            dome(land, w * x, base, n * r)
        mast = w * 0.38
        land.line(steel, [(mast, base - n * 0.3), (mast, base - n * 1.5)], 4)
        land.blob(
            f"{steel}.light",
            [
                (mast - n * 0.34, base - n * 1.66),
                (mast + n * 0.06, base - n * 1.36),
                (mast + n * 0.3, base - n * 1.1, 0),
                (mast - n * 0.1, base - n * 1.2),
            ],
        )
        land.oval("#ff6a5a.raw", mast + n * 0.2, base - n * 1.7, 4)
        for k in range(3):
            x = w * (0.9 + 0.035 * k)
            land.line(steel, [(x, base + 4), (x, base - n * 0.4)], 3)
            land.poly(
                "#2f4f8f",
                [
                    (x - n * 0.24, base - n * 0.34),
                    (x - n * 0.1, base - n * 0.72),
                    (x + n * 0.26, base - n * 0.72),
                    (x + n * 0.12, base - n * 0.34),
                ],
            )
    if stage.is_empty:
        rover(land, w * 0.26, stage.y_at(0.56), 130.0)


def dome(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a dome of panes with light in it on a ring of metal."""
    body = pen.blob(
        "#7fa8c9.raw",
        [
            (x - r, y, 0),
            (x - r * 0.86, y - r * 0.56),
            (x, y - r),
            (x + r * 0.86, y - r * 0.56),
            (x + r, y, 0),
        ],
    )
    with pen.inside(body):
        pen.oval("#ffe3a0.raw", x, y, r * 0.9, r * 0.6, slope="round", alpha=0.9, fade=0.0)
        for k in range(-2, 3):
            pen.line(
                "#dfe8f0.raw",
                [(x + k * r * 0.44, y), (x + k * r * 0.34, y - r * 0.5), (x, y - r)],
                2.6,
            )
        for up in (0.4, 0.72):
            pen.edge(
                "#dfe8f0.raw",
                ellipse(x, y - r * up + r * 0.1, r * (1.02 - up * 0.5), r * 0.12),
                2.4,
            )
        pen.blob(
            "#ffffff.raw",
            [
                (x - r * 0.7, y - r * 0.3),
                (x - r * 0.4, y - r * 0.75),
                (x - r * 0.3, y - r * 0.7),
                (x - r * 0.55, y - r * 0.3),
            ],
            alpha=0.5,
        )
    pen.box("#b9c2cc", x - r * 1.06, y - r * 0.12, r * 2.12, r * 0.16, rounding=4)
    pen.box("#5f6a78", x - r * 0.16, y - r * 0.34, r * 0.32, r * 0.36, rounding=4)


def rover(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a small vehicle with four wheels and a dish."""
    with pen.group("rover"):
        pool(pen, x, y + 2, n * 0.6)
        pen.box("#d9dde2", x - n * 0.44, y - n * 0.34, n * 0.88, n * 0.14, rounding=4)
        pen.box("#e8a33c", x - n * 0.3, y - n * 0.46, n * 0.3, n * 0.13, rounding=3)
        pen.line("#aab4be", [(x + n * 0.26, y - n * 0.32), (x + n * 0.26, y - n * 0.72)], 3)
        pen.oval("#eef2f5", x + n * 0.26, y - n * 0.74, n * 0.15, n * 0.08, tilt=-24)
        for dx in (-0.36, 0.0, 0.36):
            pen.oval("#4a4f5a", x + dx * n, y - n * 0.1, n * 0.12)
            pen.oval("#9aa3ad", x + dx * n, y - n * 0.1, n * 0.05)
