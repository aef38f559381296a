"""Owns what is cut open to be looked into: a house with its rooms, a volcano with its chimney.

Does not know subjects.
"""

from typing import Final

from tintype.engine.vignette.art.outline import Point, polygon, rectangle
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones
from tintype.engine.vignette.places.rocky import plume
from tintype.engine.vignette.places.stage import Stage, place

ROOMS: Final = (
    ("#c9d8dc", (("bed", 0.3, 0.42), ("floor lamp", 0.8, 0.66))),
    ("#dcc9d4", (("bathtub", 0.36, 0.4), ("sink", 0.82, 0.44))),
    ("#ecd8b4", (("sofa", 0.34, 0.44), ("floor lamp", 0.66, 0.7), ("bookshelf", 0.88, 0.78))),
    ("#cfe0cc", (("fridge", 0.14, 0.7), ("stove", 0.36, 0.44), ("table", 0.7, 0.36))),
)
"""Wall and furniture of the four rooms, upper ones first: place across, height of the room."""


@place(
    "cutaway house",
    horizon=0.78,
    land=(0.4, 0.9),
    has_lamps=False,
    phrase="in front of a house that is cut open",
    aliases=(
        "house cutaway",
        "cutaway of a house",
        "cross-section of a house",
        "cross section of a house",
        "cutaway view of a house",
        "dollhouse",
        "doll's house",
        "house cut open",
        "house cross-section",
        "house cross section",
    ),
)
def cutaway_house(stage: Stage) -> None:
    """Draw a house without its front wall: four furnished rooms, an attic, stairs, earth below."""
    sky(stage, clouds=2)
    w, h, pen = stage.width, stage.horizon, stage.ground
    wide = min(w * 0.8, 820.0)
    x, floor, wall = (w - wide) / 2, h * 0.345, wide * 0.025
    soil(stage, h)
    with pen.group("house", grade=stage.grade(0.05)):
        top = h - 2 * floor
        roof: list[Point] = [
            (x - wide * 0.06, top),
            (x + wide / 2, top - h * 0.27),
            (x + wide * 1.06, top),
        ]
        pen.poly("#a9543f", roof)
        attic: list[Point] = [
            (x + wide * 0.06, top),
            (x + wide / 2, top - h * 0.21),
            (x + wide * 0.94, top),
        ]
        pen.fill("#d9b98f", polygon(attic))
        with pen.inside(polygon(attic)):
            for k in range(7):
                pen.line("#b5936a", [(x + wide * k / 6, top), (x + wide / 2, top - h * 0.25)], 5)
        for kind, dx, tall in (("box", 0.38, 0.22), ("suitcase", 0.56, 0.2), ("box", 0.68, 0.16)):
            stage.thing(
                pen, kind, x + wide * dx, top, floor * tall, depth=0, child=f"attic {kind} {dx}"
            )
        pen.box("#e6d3b8", x, top, wide, 2 * floor)
        for k in range(4):
            left = x + wall + (k % 2) * (wide - wall) / 2
            room(stage, pen, k, left, top + (k // 2) * floor, (wide - 3 * wall) / 2, floor - wall)
        pen.box("#8a6242", x - 6, h - 2 * floor - 6, wide + 12, 12)
        pen.box("#8a6242", x, h - floor - 4, wide, 8)
        pen.box("#7f7a78", x - 10, h - 6, wide + 20, 16)
        if stage.is_white:
            pen.poly("#ffffff", [roof[0], roof[1], (roof[1][0] + 8, roof[1][1] + 16), roof[0]])


def room(stage: Stage, pen: Pen, k: int, x: float, y: float, wide: float, tall: float) -> None:
    """Draw one room with its furniture, a window or a picture, and a lamp that hangs down."""
    wall, furniture = ROOMS[k]
    if stage.light.is_night:
        pen.glow("#ffd98a.raw", x + wide / 2, y + tall * 0.4, wide * 0.5, alpha=0.5)
    pen.fill(wall, rectangle(x, y, wide, tall), to=f"{wall}.shade")
    pen.box("#b98a5c", x, y + tall * 0.93, wide, tall * 0.07)
    wx, wy, n = x + wide * (0.5 if k % 2 else 0.46), y + tall * 0.22, tall * 0.3
    pen.box("#fbf8f2", wx - 5, wy - 5, n + 10, n + 10)
    pen.box(f"{stage.light.sky[1]}.raw", wx, wy, n, n)
    pen.box("#fbf8f2", wx + n / 2 - 2, wy, 4, n)
    pen.box("#fbf8f2", wx, wy + n / 2 - 2, n, 4)
    lamp = x + wide * 0.2
    pen.line("#5a5060", [(lamp, y), (lamp, y + tall * 0.13)], 2)
    pen.poly(
        "#f2c95a.lit",
        [
            (lamp - tall * 0.1, y + tall * 0.2),
            (lamp - tall * 0.04, y + tall * 0.12),
            (lamp + tall * 0.04, y + tall * 0.12),
            (lamp + tall * 0.1, y + tall * 0.2),
        ],
    )
    for kind, dx, size in furniture:
        stage.thing(
            pen, kind, x + wide * dx, y + tall * 0.95, tall * size, depth=0, child=f"{k} {kind}"
        )


def soil(stage: Stage, top: float) -> None:
    """Draw grass and the layers of earth and stone under it."""
    w, pen, near = stage.width, stage.ground, grass_tones(stage)[2]
    deep = stage.height - top
    with pen.group("earth", grade=stage.grade(0.05)):
        pen.box(near, 0, top, w, deep)
        for k, tone in enumerate(("#8a6040", "#755038", "#8f8074")):
            y = top + deep * (0.16 + 0.28 * k)
            edge: list[Point] = [
                (w * j / 8, y + 10 * stage.dice.child(f"soil {k} {j}").between(-1, 1))
                for j in range(-1, 10)
            ]
            pen.blob(
                tone, [*edge, (w * 1.2, stage.height + 20, 0), (-w * 0.2, stage.height + 20, 0)]
            )
        dice = stage.dice.child("stones")
        for _ in range(26):
            n = dice.between(5, 15)
            pen.oval("#a99d90", w * dice.roll(), top + deep * dice.between(0.26, 1.0), n, n * 0.7)


@place(
    "cutaway volcano",
    horizon=0.5,
    land=None,
    has_lamps=False,
    phrase="of a volcano that is cut open",
    aliases=(
        "volcano cutaway",
        "cutaway of a volcano",
        "cross-section of a volcano",
        "cross section of a volcano",
        "volcano cross-section",
        "volcano cross section",
        "inside of a volcano",
    ),
)
def cutaway_volcano(stage: Stage) -> None:
    """Draw a cone cut open: layers of ash, a chimney of lava from a chamber deep in the earth."""
    sky(stage, clouds=1)
    w, h, pen = stage.width, stage.horizon, stage.ground
    x, top, low = w * 0.5, h * 0.34, stage.y_at(0.12)
    half, deep = min(w * 0.46, 470.0), stage.height - low
    plume(stage, stage.back, stage.dice.child("plume"), x, top, h * 0.34)
    with pen.group("crust", grade=stage.grade(0.05)):
        for k, tone in enumerate(("#8a6a4f", "#75573f", "#6a4a3c", "#5a3f38")):
            y = low + deep * 0.25 * k
            pen.box(tone, 0, y, w, stage.height - y + 10)
            pen.line(f"{tone}.deep", [(0, y + 4), (w * 0.3, y - 6), (w * 0.7, y + 8), (w, y)], 4)
    with pen.group("cone", grade=stage.grade(0.05)):
        layers = ("#5f5560", "#7a6a6a", "#5a4f58", "#84706a", "#62545a")
        for k, tone in enumerate(layers):
            t = 1 - k / len(layers)
            a, peak = half * t, low - (low - top) * (0.2 + 0.8 * t)
            pen.poly(
                tone,
                [(x - a, low + 4), (x - 34, peak), (x + 34, peak), (x + a, low + 4)],
            )
        chamber = stage.height - deep * 0.26
        pen.glow("#ff8a3f.raw", x, chamber, deep * 0.7, alpha=0.7)
        pen.oval("#d9451f.raw", x, chamber, half * 0.5, deep * 0.2)
        pen.oval("#ff9a3f.raw", x, chamber, half * 0.4, deep * 0.14)
        pen.oval("#ffd36a.raw", x, chamber, half * 0.24, deep * 0.07)
        chimney = [(x, chamber), (x - 10, low), (x + 4, top + 40), (x, top)]
        pen.limb("#d9451f.raw", chimney, (60, 34, 26, 40))
        pen.limb("#ffb04a.raw", chimney, (30, 16, 12, 22))
        side = [
            (x - 6, low + 10),
            (x + half * 0.3, low - (low - top) * 0.3),
            (x + half * 0.5, low - (low - top) * 0.44),
        ]
        pen.limb("#d9451f.raw", side, (22, 16, 14))
        pen.limb("#ffb04a.raw", side, (10, 7, 6))
        for s, far in ((-1, 0.62), (1, 0.78)):
            flow = [
                (x + s * 20, top + 4),
                (x + s * half * 0.3, top + (low - top) * 0.36),
                (x + s * half * far, top + (low - top) * far * 1.04),
            ]
            pen.limb("#e8562a.raw", flow, (24, 18, 12))
            pen.limb("#ffb04a.raw", flow, (10, 8, 5))
    dice = stage.dice.child("bombs")
    for _ in range(16):
        px, py = x + 130 * dice.between(-1, 1), top - h * dice.between(0.0, 0.26)
        pen.oval("#ff9a3f.raw", px, py, dice.between(3, 8))
