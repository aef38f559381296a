"""Owns places of trade and craft with a look of their own: bazaar, Christmas market, clockwork.

Does not know subjects.

Longer than most files because it is a list of settings, each with what stands in it.
"""

import math
from itertools import pairwise
from typing import Final

from tintype.engine.vignette.art.outline import Point, ellipse, star
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.festive import cobbles, stall
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.interior import pendants, planks, pool, walls
from tintype.engine.vignette.places.planting import conifer
from tintype.engine.vignette.places.squares import steeple
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables

RUGS: Final = ("#b5402f", "#2f6f8a", "#d99a3c", "#7a3f6a", "#3f7f5a")
SPICES: Final = ("#d9682f", "#e8b43c", "#a83c2f", "#7a9a3f", "#c98a4a", "#8f4f2f")
GLASSES: Final = ("#f2a33c", "#e05a4a", "#3fa8b8", "#7fb84f", "#b06fc0")


@place(
    "bazaar",
    horizon=0.5,
    land=(0.4, 0.92),
    has_lamps=True,
    phrase="in a bazaar",
    aliases=(
        "moroccan bazaar",
        "souk",
        "souq",
        "medina",
        "marrakech",
        "marrakesh",
        "moroccan market",
        "arab market",
        "oriental market",
        "grand bazaar",
        "spice market",
        "spice bazaar",
        "persian bazaar",
        "turkish bazaar",
        "arabian market",
        "moroccan street",
        "casbah",
        "kasbah",
        "carpet market",
        "morocco",
    ),
)
def bazaar(stage: Stage) -> None:
    """Draw a lane of arches hung with carpets and lamps, sacks of spices, cloth overhead."""
    sky(stage, clouds=1)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    way = Corridor(stage=stage, x=w / 2, half=max(0.42 * w, 300.0))
    dice = stage.dice.child("bazaar")
    clay = "#d9a06a"
    with back.group("end", grade=stage.grade(0.6)):
        n = h * 0.2
        back.box(clay, w / 2 - n * 1.5, h - n * 1.7, n * 3, n * 1.7 + 20)
        back.blob("#7a4a3a", horseshoe(w / 2, h + 14, n * 0.5, n * 1.1))
        tower = w / 2 + n * 0.9
        back.box("#e6b98a", tower - n * 0.3, h - n * 3.2, n * 0.6, n * 3.3)
        back.box("#c98a55", tower - n * 0.36, h - n * 3.3, n * 0.72, n * 0.14)
        back.box("#e6b98a", tower - n * 0.14, h - n * 3.8, n * 0.28, n * 0.5)
        back.oval("#4f9a8a", tower, h - n * 3.8, n * 0.18)
    with land.group("floor", grade=stage.grade(0.06)):
        land.box("#cfa984", 0, h, w, stage.height - h, to="#a9805f")
        for far, near in zip(steps(0.08, 1.15, 14), steps(0.08, 1.15, 14)[1:], strict=False):
            for c in range(7):
                if dice.chance(0.4):
                    a = -1 + 2 * c / 7
                    land.poly("#dcbc98", way.strip(a + 0.02, a + 0.26, far, near), alpha=0.6)
    edges = steps(0.16, 1.7, 4)
    for side in (-1, 1):
        for k in range(4):
            shop(
                stage, way, side, edges[k], edges[k + 1], dice.child(f"{side} {k}"), 0.42 - 0.1 * k
            )
    with land.group("cloth", grade=stage.grade(0.2)):
        for k, near in enumerate((0.26, 0.44, 0.74)):
            (x0, y0), (x1, y1) = way.wall(-1, near, way.eye * 1.5), way.wall(1, near, way.eye * 1.5)
            sag, deep = (x1 - x0) * 0.1, 46 * near + 16
            tone = RUGS[(k * 2) % 5]
            strip: list[Point] = [
                (x0, y0, 0),
                ((x0 + x1) / 2, y0 + sag),
                (x1, y1, 0),
                (x1, y1 - deep, 0),
                ((x0 + x1) / 2, y0 + sag - deep * 1.2),
                (x0, y0 - deep, 0),
            ]
            land.blob(tone, strip, to=f"{tone}.shade", alpha=0.94)
    for k in range(6):
        x = w * (0.12 + 0.15 * k)
        lantern(stage, x, stage.horizon * (0.26 + 0.09 * math.sin(2.3 * k)), 34, GLASSES[k % 5])


def horseshoe(x: float, y: float, half: float, tall: float) -> list[Point]:
    """Return a pointed horseshoe arch; (x, y) is the middle of its foot."""
    return [
        (x - half * 0.86, y, 0),
        (x - half * 0.86, y - tall * 0.5, 0.2),
        (x - half * 1.06, y - tall * 0.66),
        (x - half * 0.6, y - tall * 0.9),
        (x, y - tall, 0),
        (x + half * 0.6, y - tall * 0.9),
        (x + half * 1.06, y - tall * 0.66),
        (x + half * 0.86, y - tall * 0.5, 0.2),
        (x + half * 0.86, y, 0),
    ]


def shop(
    stage: Stage, way: Corridor, side: int, far: float, near: float, dice: Dice, depth: float
) -> None:
    """Draw one bay of the lane: an arch with goods in it, a carpet beside it, sacks before it."""
    pen = stage.ground
    wall = dice.pick(("#e0ab74", "#d99a6a", "#e6b98a", "#cf8f62"))
    eye = way.eye
    with pen.group("shop", grade=stage.grade(depth)):
        shade = f"{wall}.shade" if side > 0 else wall
        pen.poly(shade, way.panel(side, far, near, 0, eye * 1.9), to=f"{wall}.deep")
        pen.poly(f"{wall}.deep", way.panel(side, far, near, eye * 1.6, eye * 1.68))
        s = steps(far, near, 8)
        lit = "#ffd48a.lit" if stage.light.is_night else "#8a5a3f"
        arch: list[Point] = []
        for t, up in ((1, 0.0), (1, 0.55), (1.3, 0.8), (3, 1.02), (4.7, 0.8), (5, 0.55), (5, 0.0)):
            i = int(t)
            at = s[i] + (s[min(i + 1, 8)] - s[i]) * (t - i)
            px, py = way.wall(side, at, eye * up)
            arch.append((px, py, 0) if t in (1, 5) else (px, py))
        body = pen.blob(lit, arch)
        with pen.inside(body):
            for r in range(4):
                for c in range(1, 6):
                    a, b = s[c] * 1.01, s[c + 1] * 0.97 if c < 5 else s[5]
                    pen.poly(
                        dice.pick((*RUGS, *SPICES)),
                        way.panel(side, a, b, eye * (0.1 + 0.2 * r), eye * (0.22 + 0.2 * r)),
                        rounding=3,
                    )
        rug = dice.pick(RUGS)
        pen.poly(rug, way.panel(side, s[6], s[7] * 1.04, eye * 0.14, eye * 1.1))
        pen.poly(
            dice.pick(("#f2e2c0", "#f0c86a")),
            way.panel(side, s[6] * 1.02, s[7] * 1.01, eye * 0.2, eye * 1.04),
        )
        pen.poly(rug, way.panel(side, s[6] * 1.035, s[7] * 0.995, eye * 0.26, eye * 0.98))
        for up in (0.4, 0.6, 0.8):
            x, y = way.wall(side, (s[6] + s[7]) / 2, eye * up)
            n = 14 * s[7]
            pen.poly("#f2d68a", [(x - n, y), (x, y - n), (x + n, y), (x, y + n)])
        for j in range(3):
            at = s[1 + 2 * j]
            x, y = way.ground(side * 0.9, at)
            sack(pen, x, y, 62 * at + 8, dice.pick(SPICES))


def sack(pen: Pen, x: float, y: float, n: float, tone: str) -> None:
    """Draw an open sack heaped with spice; (x, y) is its foot."""
    pen.blob(
        "#c9ad84",
        [
            (x - n * 0.4, y, 0.3),
            (x - n * 0.5, y - n * 0.4),
            (x - n * 0.4, y - n * 0.62),
            (x + n * 0.4, y - n * 0.62),
            (x + n * 0.5, y - n * 0.4),
            (x + n * 0.4, y, 0.3),
        ],
    )
    pen.poly(tone, [(x - n * 0.36, y - n * 0.62), (x, y - n * 1.04), (x + n * 0.36, y - n * 0.62)])
    pen.oval(tone, x, y - n * 0.62, n * 0.36, n * 0.1)
    pen.edge("#a98a62", ellipse(x, y - n * 0.62, n * 0.4, n * 0.12), 1.6)


def lantern(stage: Stage, x: float, y: float, n: float, tone: str) -> None:
    """Hang a lamp of coloured glass and brass."""
    pen = stage.front
    if stage.light.is_night:
        pen.glow(f"{tone}.raw", x, y, n * 2.8, alpha=0.7)
    with pen.group("lantern", grade=stage.grade(0.0)):
        pen.line("#8a6a3a", [(x, -8), (x, y - n)], 2)
        pen.poly(
            "#b58a3f", [(x - n * 0.3, y - n * 0.7), (x, y - n * 1.1), (x + n * 0.3, y - n * 0.7)]
        )
        body = pen.blob(
            f"{tone}.lit" if stage.light.is_night else tone,
            [
                (x - n * 0.3, y - n * 0.7, 0.1),
                (x - n * 0.62, y),
                (x, y + n * 0.8, 0.1),
                (x + n * 0.62, y),
                (x + n * 0.3, y - n * 0.7, 0.1),
            ],
        )
        with pen.inside(body):
            for k in (-1, 0, 1):
                pen.line(
                    "#b58a3f",
                    [(x + k * n * 0.24, y - n * 0.7), (x + k * n * 0.42, y), (x, y + n * 0.8)],
                    2,
                )
            pen.box("#b58a3f", x - n, y - 2, 2 * n, 4)
        pen.line("#b58a3f", [(x, y + n * 0.8), (x, y + n * 1.1)], 3)


@place(
    "christmas market",
    horizon=0.56,
    land=(0.36, 0.92),
    season="winter",
    phrase="at the Christmas market",
    aliases=(
        "xmas market",
        "winter market",
        "advent market",
        "christmas fair",
        "german christmas market",
    ),
)
def christmas_market(stage: Stage) -> None:
    """Draw wooden huts under strings of lights, a lit fir and snow before an old town."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    steeple(stage, back, w * 0.72, h + 4, h * 0.72)
    gables(stage, back, h + 8, h * 0.4, h * 0.58, child="houses", depth=0.5)
    cobbles(stage, land)
    dice = stage.dice.child("huts")
    n = max(2, round(w / 330))
    for k in range(n):
        x = w * (k + 0.5) / n
        stall(
            stage,
            back,
            x,
            stage.y_at(0.14),
            w / n * 0.8,
            min(h * 0.42, 220.0),
            dice.pick(("#b8392f", "#2f6f4a")),
            f"hut {k}",
        )
    if "christmas tree" not in stage.named:
        fir(stage, w * 0.5 if stage.is_empty else w * 0.06, stage.y_at(0.34), min(h * 0.86, 440.0))
    for row, y in enumerate((0.1, 0.2)):
        lights(stage, stage.front, h * y, 0.5 * row)


def fir(stage: Stage, x: float, y: float, tall: float) -> None:
    """Draw a fir with balls, lamps and a star."""
    pen = stage.ground
    with pen.group("fir", grade=stage.grade(0.1)):
        conifer(pen, x, y, tall, "#2f6f4f", is_white=stage.is_white)
        for k in range(26):
            t = (k + 0.5) / 26
            px, py = x + tall * 0.26 * t * math.sin(7.1 * k), y - tall * (0.94 - 0.78 * t)
            tone = ("#e8463c", "#f2c14a", "#4fa3e0")[k % 3]
            if k % 2:
                pen.glow("#ffe08a.raw", px, py, tall * 0.04, alpha=0.8)
                pen.oval("#fff2b8.raw", px, py, tall * 0.01)
            else:
                pen.oval(tone, px, py, tall * 0.02)
        pen.glow("#ffe08a.raw", x, y - tall, tall * 0.12, alpha=0.8)
        pen.fill("#f7cf4a", star(x, y - tall, tall * 0.05, tall * 0.021, 5))


def lights(stage: Stage, pen: Pen, y: float, start: float) -> None:
    """Hang strings of warm lamps across the picture; they shine by day too."""
    w = stage.width
    with pen.group("lights", grade=stage.grade(0.0)):
        for s in range(-1, 3):
            x0, x1 = w * (s + start) / 2, w * (s + 1 + start) / 2
            spots = [
                (x0 + (x1 - x0) * k / 14, y + 56 * 4 * (k / 14) * (1 - k / 14)) for k in range(15)
            ]
            pen.line("#3f3a44", spots, 1.8)
            for px, py in spots[1:-1]:
                pen.glow("#ffd27a.raw", px, py + 7, 22 if stage.light.is_night else 13, alpha=0.7)
                pen.oval("#fff1c0.raw", px, py + 7, 4.6, 6)


@place(
    "steampunk workshop",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a steampunk workshop",
    aliases=(
        "steampunk laboratory",
        "steampunk lab",
        "steampunk factory",
        "steampunk room",
        "steampunk interior",
        "steampunk",
        "inventor's workshop",
        "clockmaker's workshop",
        "watchmaker's workshop",
        "clockwork workshop",
        "engine room",
        "boiler room",
    ),
)
def steampunk_workshop(stage: Stage) -> None:
    """Draw brick walls with cogwheels, pipes, gauges and a boiler; a bench with brass devices."""
    w, h, pen = stage.width, stage.horizon, stage.back
    walls(stage, "#8a5f48", has_cornice=False)
    dice = stage.dice.child("steam")
    with pen.group("bricks", grade=stage.grade(0)):
        for _ in range(46):
            x, y = w * dice.roll(), h * dice.roll()
            pen.box(
                "#7a4f3c" if dice.chance(0.5) else "#9a6f55", x, y, 44, 17, rounding=2, alpha=0.6
            )
    with pen.group("window", grade=stage.grade(0)):
        x, y, r = w * 0.5, h * 0.36, min(h * 0.26, w * 0.18)
        pen.oval("#4a3428", x, y, r * 1.14)
        pen.oval(f"{stage.light.sky[1]}.raw", x, y, r)
        for k in range(8):
            a = math.pi * k / 4
            pen.line("#4a3428", [(x, y), (x + r * math.cos(a), y + r * math.sin(a))], 5)
        cog(pen, x, y, r * 0.34, 12, "#b5873f")
    with pen.group("cogs", grade=stage.grade(0)):
        for cx, cy, r, teeth, tone in (
            (0.2, 0.3, 0.13, 16, "#c99a4a"),
            (0.315, 0.47, 0.075, 10, "#a9743f"),
            (0.1, 0.52, 0.08, 11, "#8f8a86"),
            (0.76, 0.2, 0.085, 11, "#a9743f"),
        ):
            cog(pen, w * cx, h * cy, min(w, 1000) * r, teeth, tone)
    with pen.group("pipes", grade=stage.grade(0)):
        for path in (
            [(0.0, 0.1), (0.62, 0.1), (0.62, 0.0)],
            [(1.0, 0.42), (0.7, 0.42), (0.7, 0.62), (0.58, 0.62), (0.58, 1.0)],
            [(0.04, 0.0), (0.04, 0.7), (0.3, 0.7), (0.3, 1.0)],
        ):
            for (ax, ay), (bx, by) in pairwise(path):
                pen.limb("#b5733f", [(w * ax, h * ay), (w * bx, h * by)], (18, 18))
                pen.line("#e0a868", [(w * ax - 3, h * ay - 4), (w * bx - 3, h * by - 4)], 3)
            for ax, ay in path[1:]:
                pen.oval("#8f5a30", w * ax, h * ay, 14)
                pen.oval("#c98a50", w * ax - 2, h * ay - 2, 9)
        for gx, gy in ((0.7, 0.52), (0.42, 0.1), (0.3, 0.82)):
            gauge(pen, w * gx, h * gy, 27, dice)
    planks(stage, "#7a5238")
    boiler(stage, w * 0.86, stage.y_at(0.16), min(h * 0.66, 380.0))
    bench(stage, w * 0.02, stage.y_at(0.18), min(w * 0.34, 360.0))
    pendants(stage, "#8a6a3a", drop=0.14, wide=70)


def cog(pen: Pen, x: float, y: float, r: float, teeth: int, tone: str) -> None:
    """Draw a cogwheel with spokes."""
    rim: list[Point] = []
    for k in range(teeth * 4):
        a = 2 * math.pi * k / (teeth * 4)
        far = r if k % 4 in (0, 1) else r * 0.86
        rim.append((x + far * math.cos(a), y + far * math.sin(a)))
    pen.poly(f"{tone}.deep", [(p[0] + r * 0.05, p[1] + r * 0.07) for p in rim])
    pen.poly(tone, rim)
    pen.fill(f"{tone}.deep", ellipse(x, y, r * 0.7, r * 0.7).plus(ellipse(x, y, r * 0.3, r * 0.3)))
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.3
        pen.line(
            tone,
            [
                (x + r * 0.24 * math.cos(a), y + r * 0.24 * math.sin(a)),
                (x + r * 0.74 * math.cos(a), y + r * 0.74 * math.sin(a)),
            ],
            r * 0.13,
        )
    pen.oval(f"{tone}.light", x, y, r * 0.26)
    pen.oval("#4a3428", x, y, r * 0.11)


def gauge(pen: Pen, x: float, y: float, r: float, dice: Dice) -> None:
    """Draw a round pressure gauge with its needle."""
    pen.oval("#b5873f", x, y, r)
    pen.oval("#f6efdc", x, y, r * 0.8)
    for k in range(9):
        a = math.radians(-210 + 30 * k)
        pen.line(
            "#4a3a30",
            [
                (x + r * 0.6 * math.cos(a), y + r * 0.6 * math.sin(a)),
                (x + r * 0.74 * math.cos(a), y + r * 0.74 * math.sin(a)),
            ],
            1.8,
        )
    a = math.radians(dice.between(-200, 20))
    pen.line("#c8392f", [(x, y), (x + r * 0.6 * math.cos(a), y + r * 0.6 * math.sin(a))], 2.6)
    pen.oval("#4a3a30", x, y, r * 0.1)


def boiler(stage: Stage, x: float, y: float, tall: float) -> None:
    """Draw an upright copper boiler with rivets, a fire behind its grate, steam above it."""
    pen, n = stage.ground, tall * 0.26
    with pen.group("boiler", grade=stage.grade(0)):
        pool(pen, x, y, n * 1.3)
        pen.blob(
            "#c07a45",
            [
                (x - n, y - 6, 0),
                (x - n, y - tall * 0.7),
                (x - n * 0.6, y - tall * 0.86),
                (x + n * 0.6, y - tall * 0.86),
                (x + n, y - tall * 0.7),
                (x + n, y - 6, 0),
            ],
            to="#8f5230",
            slope="across",
        )
        pen.box("#8f5a34", x - n * 0.2, y - tall, n * 0.4, tall * 0.16)
        for up in (0.08, 0.36, 0.66):
            pen.box("#8a5a34", x - n * 1.04, y - tall * up, n * 2.08, tall * 0.03, rounding=3)
            for k in range(7):
                pen.oval("#e0a868", x - n * 0.9 + k * n * 0.3, y - tall * up + tall * 0.015, 3)
        pen.glow("#ff9a3f.raw", x, y - tall * 0.2, n * 1.3, alpha=0.5)
        pen.box("#3a2a28", x - n * 0.5, y - tall * 0.32, n, tall * 0.2, rounding=8)
        pen.blob(
            "#ffb84a.raw",
            [
                (x - n * 0.36, y - tall * 0.13),
                (x - n * 0.24, y - tall * 0.27),
                (x, y - tall * 0.18),
                (x + n * 0.2, y - tall * 0.29),
                (x + n * 0.38, y - tall * 0.13),
            ],
        )
        for k in range(4):
            pen.box("#3a2a28", x - n * 0.4 + k * n * 0.24, y - tall * 0.32, 4, tall * 0.2)
        gauge(pen, x, y - tall * 0.54, n * 0.34, stage.dice.child("boiler"))
        for k in range(5):
            pen.oval(
                "#f2ede6",
                x + n * (0.1 * k - 0.1),
                y - tall * (1.02 + 0.05 * k),
                n * (0.2 + 0.07 * k),
                n * (0.16 + 0.05 * k),
                alpha=0.5,
            )


def bench(stage: Stage, x: float, y: float, wide: float) -> None:
    """Draw a bench with a vice, small cogs, an oil lamp and a half-built bird of brass."""
    pen, tall = stage.ground, wide * 0.42
    with pen.group("bench", grade=stage.grade(0)):
        pool(pen, x + wide / 2, y, wide * 0.56)
        for dx in (0.06, 0.88):
            pen.box("#5f402c", x + wide * dx, y - tall, wide * 0.07, tall)
        pen.box("#5f402c.shade", x + wide * 0.06, y - tall * 0.34, wide * 0.88, 8)
        pen.box("#8a5f3f", x, y - tall - 8, wide, 20, rounding=3)
        top = y - tall - 8
        cog(pen, x + wide * 0.2, top - wide * 0.07, wide * 0.075, 10, "#c99a4a")
        cog(pen, x + wide * 0.32, top - wide * 0.045, wide * 0.05, 9, "#8f8a86")
        lx = x + wide * 0.86
        pen.glow("#ffcf7a.raw", lx, top - wide * 0.16, wide * 0.3, alpha=0.6)
        pen.box("#b5873f", lx - wide * 0.05, top - wide * 0.06, wide * 0.1, wide * 0.06, rounding=3)
        pen.blob(
            "#ffeeb8.raw",
            [
                (lx - wide * 0.04, top - wide * 0.06),
                (lx - wide * 0.06, top - wide * 0.14),
                (lx - wide * 0.025, top - wide * 0.22),
                (lx + wide * 0.025, top - wide * 0.22),
                (lx + wide * 0.06, top - wide * 0.14),
                (lx + wide * 0.04, top - wide * 0.06),
            ],
        )
        bx = x + wide * 0.58
        pen.blob(
            "#c99a4a",
            [
                (bx - wide * 0.1, top - wide * 0.06),
                (bx - wide * 0.02, top - wide * 0.14),
                (bx + wide * 0.08, top - wide * 0.15),
                (bx + wide * 0.1, top - wide * 0.1),
                (bx + wide * 0.02, top - wide * 0.03),
            ],
        )
        pen.oval("#c99a4a", bx + wide * 0.09, top - wide * 0.16, wide * 0.045)
        pen.poly(
            "#8f6a30",
            [
                (bx + wide * 0.13, top - wide * 0.17),
                (bx + wide * 0.18, top - wide * 0.15),
                (bx + wide * 0.13, top - wide * 0.14),
            ],
        )
        pen.oval("#3a2a28", bx + wide * 0.1, top - wide * 0.17, wide * 0.012)
        for dx in (-0.01, 0.03):
            pen.line("#8f6a30", [(bx + wide * dx, top - wide * 0.04), (bx + wide * dx, top)], 4)
