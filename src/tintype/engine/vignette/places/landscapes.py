"""Owns landscapes of rock: mars, canyon, cliffs, waterfall.

Does not know subjects.
"""

from collections.abc import Sequence

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import rainbow, sky, stars
from tintype.engine.vignette.places.planting import (
    bush,
    grass_tones,
    leaf_tones,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import dapples, rock, water
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import curve, ribbon
from tintype.engine.vignette.places.woods import JUNGLE, fringe, leafy, palm


@place(
    "mars",
    horizon=0.56,
    land=(0.2, 0.9),
    is_indoors=True,
    has_lamps=False,
    phrase="on mars",
    aliases=(
        "red planet",
        "alien planet",
        "another planet",
        "planet surface",
        "alien world",
        "martian surface",
    ),
)
def mars(stage: Stage) -> None:
    """Draw red dunes and rocks under a dusty sky with two small moons."""
    w, h, pen, land = stage.width, stage.horizon, stage.back, stage.ground
    is_night = stage.light.is_night
    top, low = ("#1a1030", "#7a3a44") if is_night else ("#b8694f", "#f4c795")
    hue = stage.background
    if hue is not None:
        low = colour.mix(hue, "#ffffff" if not is_night else "#3a2a50", 0.5)
        top = colour.mix(top, hue, 0.3)
    pen.box(f"{top}.raw", 0, 0, w, h + 30, to=f"{low}.raw")
    stars(stage, pen, stage.dice.child("stars"), h * 0.7, density=1.4 if is_night else 0.4)
    if not stage.has_own_light:
        x, y = stage.sun_at
        is_low = y > 0.6 * h and not is_night
        if is_low:
            # A low sun is what one looks at: it stands clear of the mesas.
            y = min(y, 0.7 * h)
            pen.box("#5a2a4a.raw", 0, 0, w, 0.7 * h, to="#5a2a4a.raw", alpha=0.75, fade=0.0)
            pen.glow("#ffd9a0.raw", x, y, 420, alpha=0.6)
        pen.glow("#fff0d8.raw", x, y, 190, alpha=0.7)
        pen.oval("#fff8ec.raw", x, y, 52 if is_low else 22)
        for mx, my, r in ((0.72, 0.24, 26.0), (0.84, 0.4, 13.0)):
            pen.oval("#e8c0a0.raw", w * mx, h * my, r, alpha=0.9)
            pen.oval("#b8805f.raw", w * mx + r * 0.22, h * my + r * 0.14, r * 0.76, alpha=0.6)
    dice = stage.dice.child("mesas")
    mesas = ("#5a2a4a", "#46203c") if is_night else ("#b8624a", "#a04a36")
    if hue is not None:
        mesas = (colour.mix(hue, "#3a2848", 0.3), colour.mix(hue, "#3a2848", 0.45))
    for depth, tone, tall in ((0.8, mesas[0], 0.34), (0.45, mesas[1], 0.2)):
        with pen.group("mesas"):
            for _ in range(max(3, int(w / 260))):
                x, n, up = w * dice.roll(), dice.between(80, 190), h * tall * dice.between(0.6, 1.1)
                fill = f"{colour.mix(tone, low, depth * 0.5)}.raw"
                pen.blob(
                    fill,
                    [
                        (x - n * 1.3, h + 20, 0.2),
                        (x - n * 0.8, h - up * 0.5, 0.4),
                        (x - n * 0.6, h - up, 0.2),
                        (x + n * 0.5, h - up * 0.94, 0.2),
                        (x + n * 0.8, h - up * 0.4, 0.4),
                        (x + n * 1.3, h + 20, 0.2),
                    ],
                )
    soil = ("#8f4234", "#b85a3f", "#c96a46") if not is_night else ("#3f2038", "#552a40", "#643246")
    if hue is not None:
        dark = "#241a3a" if is_night else "#4a3050"
        soil = tuple(colour.mix(hue, dark, k) for k in (0.5, 0.3, 0.12))
    stage.ridge(land, f"{soil[0]}.raw", h + 2, 10, child="plain", steps=6, to=f"{soil[1]}.raw")
    stage.ridge(
        land, f"{soil[1]}.raw", stage.y_at(0.18), 14, child="dune", steps=4, to=f"{soil[0]}.raw"
    )
    stage.ridge(
        land, f"{soil[2]}.raw", stage.y_at(0.48), 14, child="near", steps=3, to=f"{soil[0]}.raw"
    )
    for near in sorted(dice.between(0.06, 0.96) for _ in range(12 + 4 * stage.detail)):
        side = dice.between(0, 0.36) if dice.chance(0.5) else dice.between(0.64, 1)
        rock(
            land,
            dice,
            w * side,
            stage.y_at(near),
            7 + 26 * near * dice.between(0.5, 1),
            "#8a3f30" if not is_night else "#3f2038",
        )


@place(
    "canyon",
    horizon=0.5,
    land=(0.4, 0.92),
    phrase="in a canyon",
    aliases=("grand canyon", "gorge", "ravine", "monument valley", "wild west"),
)
def canyon(stage: Stage) -> None:
    """Draw layered red walls on both sides, far buttes, a river below."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("canyon")
    for depth, n, up in ((0.85, 4, 0.34), (0.6, 3, 0.46)):
        for _ in range(n):
            butte(
                stage,
                back,
                w * dice.between(0.15, 0.85),
                h + 12,
                dice.between(70, 130),
                h * up * dice.between(0.7, 1.1),
                depth,
            )
    sand = "#dba06a" if not stage.is_white else "#eef2f7"
    stage.ridge(land, sand, h + 4, 8, child="floor", steps=5, to=f"{sand}.shade", depth=0.3)
    stream = "#5fa9b8" if not stage.is_white else "#b9d4e0"
    for side in (-1, 1):
        wall(stage, land, side)
    stage.ridge(
        land, sand, stage.y_at(0.4), 12, child="near", steps=3, to=f"{sand}.shade", depth=0.04
    )
    dapples(stage, land, f"{sand}.light", f"{sand}.shade", top=0.42)
    gorge_river(stage, stream, f"{sand}.shade")
    for near in sorted(dice.between(0.2, 0.9) for _ in range(7 + 3 * stage.detail)):
        side_x = dice.between(0, 0.3) if dice.chance(0.5) else dice.between(0.7, 1)
        rock(land, dice, w * side_x, stage.y_at(near), 8 + 24 * near, "#b8663f")
    tufts(stage, land, 0.44, 0.85, 6 + 4 * stage.detail, bloom=0.1)


def gorge_river(stage: Stage, stream: str, bank: str) -> None:
    """Draw the river that has cut a canyon: it winds out of the distance and leaves to the left."""
    w, pen = stage.width, stage.ground
    way = [
        (w * x, stage.y_at(y))
        for x, y in (
            (0.54, -0.01),
            (0.47, 0.1),
            (0.54, 0.22),
            (0.42, 0.38),
            (0.1, 0.56),
            (-0.2, 0.7),
        )
    ]
    halves = (3.0, 7.0, 15.0, 30.0, 54.0, 70.0)
    with pen.group("river", grade=stage.grade(0.14)):
        ribbon(pen, bank, way, [1.2 * n for n in halves])
        ribbon(pen, f"{stream}.light", way, halves, to=stream)
        for k, (x, y) in enumerate(curve(way, 40)[4:38]):
            n = 2.0 + 1.1 * k
            pen.oval(
                "#f4fbfd", x + n * ((k * 7) % 5 - 2) / 3, y, n * 0.5, 0.8 + 0.03 * k, alpha=0.6
            )


def butte(stage: Stage, pen: Pen, x: float, y: float, n: float, tall: float, depth: float) -> None:
    """Draw a tower of layered rock."""
    tone = "#c4693f"
    body: list[Point] = [
        (x - n * 1.5, y, 0.2),
        (x - n * 0.8, y - tall * 0.34, 0.3),
        (x - n * 0.7, y - tall, 0.15),
        (x + n * 0.6, y - tall * 0.97, 0.15),
        (x + n * 0.75, y - tall * 0.3, 0.3),
        (x + n * 1.5, y, 0.2),
    ]
    with pen.group("butte", grade=stage.grade(depth)):
        outline = pen.blob(tone, body)
        with pen.inside(outline):
            for k in range(5):
                yy = y - tall * (0.16 + 0.18 * k)
                pen.box(
                    f"{tone}.shade" if k % 2 else f"{tone}.light",
                    x - n * 1.6,
                    yy,
                    n * 3.2,
                    tall * 0.06,
                    alpha=0.5,
                )
            pen.poly(
                f"{tone}.shade",
                [
                    (x + n * 0.2, y - tall),
                    (x + n * 1.6, y - tall),
                    (x + n * 1.6, y),
                    (x + n * 0.36, y),
                ],
                alpha=0.6,
            )


def wall(
    stage: Stage, pen: Pen, side: int, tones: tuple[str, str] = ("#cf7a4c", "#c4693f")
) -> None:
    """Draw the wall of a canyon on one side, in steps towards the viewer, the far one first."""
    w, h = stage.width, stage.horizon
    for k, (reach, top, low, depth) in enumerate(((0.3, 0.3, 0.14, 0.34), (0.17, 0.06, 0.44, 0.1))):
        edge = w / 2 + side * w / 2
        inner = edge - side * w * reach
        tone = tones[k]
        y0, y1 = h * top, stage.y_at(low)
        points: list[Point] = [
            (edge + side * 20, y0 - 20, 0),
            (inner + side * w * 0.06, y0, 0.2),
            (inner + side * w * 0.04, y0 + (y1 - y0) * 0.4, 0.3),
            (inner, y0 + (y1 - y0) * 0.5, 0.3),
            (inner - side * w * 0.02, y1, 0.2),
            (edge + side * 20, y1 + 10, 0),
        ]
        with pen.group("wall", grade=stage.grade(depth)):
            outline = pen.blob(tone, points)
            with pen.inside(outline):
                for i in range(7):
                    yy = y0 + (y1 - y0) * (i + 0.3) / 7
                    pen.blob(
                        f"{tone}.shade" if i % 2 else f"{tone}.light",
                        [
                            (-20, yy, 0),
                            (w * 0.3, yy + 7),
                            (w * 0.7, yy - 5),
                            (w + 20, yy, 0),
                            (w + 20, yy + 16, 0),
                            (w * 0.5, yy + 22),
                            (-20, yy + 16, 0),
                        ],
                        alpha=0.45,
                    )


@place(
    "cliffs",
    horizon=0.48,
    land=(0.56, 0.94),
    water=(0.12, 0.34),
    phrase="on the cliffs",
    aliases=("cliff", "rocky coast", "cliffside", "rocky shore", "headland"),
)
def cliffs(stage: Stage) -> None:
    """Draw white cliffs with grass on top, the sea and its foam below, rocks, a flowery edge."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    _far, mid, near = grass_tones(stage)
    stage.ridge(back, "#6f9fb0", h + 2, 18, child="headland", depth=0.88)
    water(stage, land, h, stage.height, far="#63b6cf", near="#1f7fa6")
    side = stage.dice.child("side").pick((-1, 1))
    dice = stage.dice.child("cliff")
    edge = w / 2 + side * w / 2
    for k, (reach, top, foot, depth) in enumerate(
        ((0.42, -0.26, 0.16, 0.6), (0.26, -0.5, 0.34, 0.3))
    ):
        stone = "#d9d0c2"
        y0, y1 = h + (stage.height - h) * top, stage.y_at(foot)
        inner = edge - side * w * reach
        body: list[Point] = [
            (edge + side * 20, y0 - 14, 0),
            (inner + side * w * 0.08, y0, 0.3),
            (inner + side * w * 0.03, (y0 + y1) / 2, 0.4),
            (inner, y1, 0.2),
            (edge + side * 20, y1 + 6, 0),
        ]
        with land.group("cliff", grade=stage.grade(depth)):
            outline = land.blob(stone, body)
            with land.inside(outline):
                for i in range(9):
                    x = inner + side * w * reach * i / 9
                    land.limb(
                        f"{stone}.shade",
                        [
                            (x, y0 - 10),
                            (x + dice.between(-14, 14), (y0 + y1) / 2),
                            (x + dice.between(-8, 8), y1),
                        ],
                        (dice.between(6, 16), 8, 3),
                        alpha=0.6,
                    )
            land.blob(
                mid,
                [
                    (edge + side * 20, y0 - 24, 0),
                    (inner + side * w * 0.1, y0 - 9, 0.5),
                    (inner + side * w * 0.06, y0 + 4, 0.2),
                    (inner + side * w * 0.16, y0 + 12),
                    (edge + side * 20, y0 + 10, 0),
                ],
            )
            land.oval(
                "#ffffff",
                inner + side * w * reach * 0.4,
                y1 + 2,
                w * reach * 0.66,
                6 + 3 * k,
                alpha=0.8,
            )
    with land.group("rocks", grade=stage.grade(0.2)):
        for _ in range(5):
            x, y = w * dice.between(0.1, 0.9), stage.y_at(dice.between(0.3, 0.44))
            rock(land, dice, x, y, dice.between(14, 34), "#8f8a86")
            land.oval("#ffffff", x, y + 1, 44, 4, alpha=0.7)
    top = stage.y_at(0.52)
    stage.ridge(
        land,
        "#c9b58f" if not stage.is_white else "#dfe8f1",
        top - 8,
        10,
        child="brink",
        steps=4,
        depth=0.08,
    )
    stage.ridge(land, mid, top, 10, child="brink", steps=4, to=near, depth=0.05)
    dapples(stage, land, f"{mid}.light", f"{near}.shade", top=0.6)
    tufts(stage, land, 0.56, 0.9, 14 + 9 * stage.detail, bloom=0.6)
    tufts(stage, stage.front, 0.95, 1.05, 10 + 5 * stage.detail, bloom=0.6)


@place(
    "waterfall",
    horizon=0.5,
    land=(0.66, 0.94),
    water=(0.3, 0.52),
    phrase="by a waterfall",
    aliases=("waterfalls", "falls"),
)
def falls(stage: Stage) -> None:
    """Draw water that falls over a mossy rock wall into a pool, spray, ferns and trees."""
    sky(stage, clouds=1)
    h = stage.horizon
    wood(stage, stage.back, h * 0.42, h * 0.2, h * 0.38, child="far trees", depth=0.7, density=1.3)
    cascade(stage, leaf_tones(stage))
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "jungle waterfall",
    horizon=0.5,
    land=(0.66, 0.94),
    water=(0.3, 0.52),
    phrase="at a jungle waterfall",
    aliases=("tropical waterfall", "rainforest waterfall"),
)
def jungle_falls(stage: Stage) -> None:
    """Draw water that falls between palms into a pool, big leaves and lianas around it."""
    sky(stage, clouds=0)
    w, h, back = stage.width, stage.horizon, stage.back
    dice = stage.dice.child("palms")
    stage.ridge(back, "#6fae86", h * 0.3, 40, child="canopy", steps=9, depth=0.7)
    with back.group("palms", grade=stage.grade(0.45)):
        n = max(5, int(w / 110))
        for i in range(n):
            x = w * (i + dice.between(0.2, 0.8)) / n
            palm(back, x, h * 0.46, h * dice.between(0.36, 0.5), JUNGLE[i % len(JUNGLE)])
    cascade(stage, JUNGLE)
    with stage.ground.group("plants", grade=stage.grade(0.1)):
        for x, y, n in ((0.02, 0.5, 74), (0.15, 0.62, 60), (0.86, 0.6, 62), (0.98, 0.48, 76)):
            leafy(stage.ground, dice, w * x, stage.y_at(y), n, dice.pick(JUNGLE))
    fringe(stage, dice)


def cascade(stage: Stage, leaves: Sequence[str]) -> None:
    """Draw the wall, the water that falls over it, its pool and the near bank."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    stone, dice = "#77808a", stage.dice.child("rocks")
    top, foot = h * 0.34, stage.y_at(0.2)
    with back.group("wall", grade=stage.grade(0.34)):
        outline = back.blob(
            stone,
            [
                (-20, top + 16, 0),
                (w * 0.22, top - 14),
                (w * 0.4, top + 6, 0.4),
                (w * 0.6, top + 2, 0.4),
                (w * 0.8, top - 20),
                (w + 20, top + 10, 0),
                (w + 20, foot + 20, 0),
                (-20, foot + 20, 0),
            ],
            to=f"{stone}.shade",
        )
        with back.inside(outline):
            for _ in range(20 + 6 * stage.detail):
                x, y = w * dice.roll(), top + (foot - top) * dice.roll()
                n = dice.between(40, 90)
                back.blob(
                    f"{stone}.light" if dice.chance(0.5) else f"{stone}.deep",
                    [
                        (x - n, y, 0.3),
                        (x - n * 0.3, y - n * 0.34, 0.3),
                        (x + n * 0.7, y - n * 0.2, 0.3),
                        (x + n, y + n * 0.1, 0.3),
                        (x, y + n * 0.3, 0.3),
                    ],
                    alpha=0.4,
                )
        for _ in range(18):
            x = w * dice.roll()
            if 0.38 < x / w < 0.62:
                continue
            bush(
                back,
                dice,
                x,
                top + (foot - top) * dice.roll() ** 1.5 + 6,
                dice.between(18, 42),
                dice.pick(leaves),
            )
    if stage.weather == "rainbow" and "rainbow" not in stage.named:
        rainbow(stage, back)  # The wall hides the sky's own.
    fall_w = min(w * 0.24, 240.0)
    x0 = w / 2
    with back.group("fall", grade=stage.grade(0.2)):
        back.blob(
            "#cfeaf6",
            [
                (x0 - fall_w * 0.42, top, 0.2),
                (x0 + fall_w * 0.42, top, 0.2),
                (x0 + fall_w * 0.5, (top + foot) / 2),
                (x0 + fall_w * 0.58, foot + 14, 0),
                (x0 - fall_w * 0.58, foot + 14, 0),
                (x0 - fall_w * 0.5, (top + foot) / 2),
            ],
            to="#8fc8e2",
        )
        for k in range(12):
            x = x0 + fall_w * (k - 5.5) / 12
            back.limb(
                "#ffffff",
                [
                    (x, top + 3 + dice.between(0, 60)),
                    (x * 1.0 + dice.between(-4, 4), (top + foot) / 2),
                    (x + (x - x0) * 0.14, foot),
                ],
                (dice.between(3, 9), 6, 2),
                alpha=0.7,
            )
    water(stage, land, foot, stage.y_at(0.64), far="#8fd0dc", near="#2f8fa6", child="pool")
    for k in range(7):
        land.oval(
            "#ffffff.raw",
            x0 + fall_w * (k - 3) * 0.2,
            foot + 8,
            fall_w * 0.24,
            24,
            slope="round",
            alpha=0.75,
            fade=0.0,
        )
    _far, mid, near = grass_tones(stage)
    low = stage.y_at(0.6)
    with land.group("stones", grade=stage.grade(0.08)):
        for x in (0.03, 0.1, 0.2, 0.8, 0.92, 0.99):
            rock(land, dice, w * x, low + dice.between(-50, 6), dice.between(30, 66), "#858d94")
    stage.ridge(land, mid, low, 10, child="bank", steps=4, to=near, depth=0.05)
    tufts(stage, land, 0.66, 0.9, 14 + 8 * stage.detail)
