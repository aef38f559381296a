"""Owns grounds with a purpose and woods of tales: enchanted forest, oasis, golf course, race track.

Does not know subjects.
"""

import math

from tintype.engine.vignette.art.outline import Point, ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.scenery import fence, lawn, path, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.wild import desert
from tintype.engine.vignette.places.woods import forest

CARS = ("#d6473f", "#3f7fc0", "#f0b53a", "#5a9e6b", "#e9ebee", "#4a4e58")


@place(
    "enchanted forest",
    horizon=0.5,
    phrase="in an enchanted forest",
    aliases=(
        "magical forest",
        "magic forest",
        "fairy forest",
        "mushroom forest",
        "fairytale forest",
        "fairy tale forest",
        "mystical forest",
    ),
)
def enchanted_forest(stage: Stage) -> None:
    """Draw a clearing with glowing mushrooms, lights that float and flowers that shine."""
    forest.draw(stage)
    dice, w = stage.dice.child("magic"), stage.width
    for at, near, tall in (
        *((0.05, 0.1, 170.0), (0.16, 0.3, 96.0), (0.93, 0.14, 190.0), (0.82, 0.34, 92.0)),
        *((0.02, 0.62, 150.0), (0.97, 0.7, 160.0)),
    ):
        _mushroom(stage.ground, w * at, stage.y_at(near), tall, dice.pick(("#5fd0e0", "#b07af0")))
    for _ in range(16 + 6 * stage.detail):
        x, y = w * dice.roll(), stage.height * dice.between(0.14, 0.9)
        r = dice.between(2.4, 5)
        tone = dice.pick(("#ffe98a", "#9af0e0", "#e6b0ff"))
        stage.front.glow(f"{tone}.raw", x, y, r * 5, alpha=0.7)
        stage.front.oval("#ffffff.raw", x, y, r)


def _mushroom(pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    """Draw a tall mushroom whose cap glows."""
    n = tall
    pen.glow(f"{tone}.raw", x, y - n * 0.7, n * 0.9, alpha=0.55)
    stem: list[Point] = [
        (x - n * 0.1, y, 0.2),
        (x - n * 0.07, y - n * 0.4),
        (x - n * 0.06, y - n * 0.64, 0.2),
        (x + n * 0.06, y - n * 0.64, 0.2),
        (x + n * 0.08, y - n * 0.4),
        (x + n * 0.11, y, 0.2),
    ]
    pen.blob("#f0e6f4", stem)
    head: list[Point] = [
        (x - n * 0.42, y - n * 0.56, 0.3),
        (x - n * 0.34, y - n * 0.82),
        (x, y - n),
        (x + n * 0.34, y - n * 0.82),
        (x + n * 0.42, y - n * 0.56, 0.3),
        (x, y - n * 0.62),
    ]
    pen.blob(f"{tone}.lit", head)
    for dx, dy, r in (
        (-0.2, 0.76, 0.06),
        (0.04, 0.88, 0.07),
        (0.22, 0.74, 0.05),
        (-0.02, 0.7, 0.045),
    ):
        pen.oval("#ffffff.lit", x + n * dx, y - n * dy, n * r, n * r * 0.8, alpha=0.9)


@place(
    "oasis",
    horizon=0.52,
    land=(0.5, 0.92),
    phrase="at an oasis",
    aliases=("desert oasis", "palm oasis"),
)
def oasis(stage: Stage) -> None:
    """Draw a pool with green banks and palms amid the dunes."""
    desert.draw(stage)
    pen, w = stage.ground, stage.width
    cy, tall = stage.y_at(0.24), stage.height - stage.horizon
    with pen.group("oasis", grade=stage.grade(0.1)):
        pen.oval("#8fae5a", w * 0.5, cy, w * 0.46, tall * 0.17)
        pen.oval("#6f9a4a", w * 0.5, cy, w * 0.43, tall * 0.15)
        pen.oval("#3f9fc0", w * 0.5, cy, w * 0.38, tall * 0.12, to="#7fd0e0", slope="down")
        for k in range(7):
            t = (k + 0.5) / 7
            pen.oval(
                "#c9f0f6",
                w * (0.2 + 0.6 * t),
                cy + tall * 0.05 * math.sin(9 * t),
                34,
                2.4,
                alpha=0.8,
            )
    for k, (at, near, high) in enumerate(
        (
            (0.08, 0.16, 0.62),
            (0.17, 0.1, 0.46),
            (0.86, 0.12, 0.54),
            (0.95, 0.2, 0.68),
            (0.3, 0.07, 0.34),
            (0.72, 0.07, 0.36),
        )
    ):
        stage.thing(
            pen,
            "palm tree",
            w * at,
            stage.y_at(near),
            stage.horizon * high,
            depth=0.15,
            child=f"palm {k}",
        )


@place(
    "golf course",
    horizon=0.5,
    phrase="on a golf course",
    aliases=("putting green", "golf green", "fairway", "golf links", "mini golf course"),
)
def golf_course(stage: Stage) -> None:
    """Draw mown greens with a flag, bunkers of sand and a pond."""
    sky(stage)
    lawn(stage, stage.ground, swell=16)
    pen, w, tall = stage.ground, stage.width, stage.height - stage.horizon
    with pen.group("course", grade=stage.grade(0.1)):
        for at, near, wide in ((0.76, 0.13, 0.17), (0.1, 0.3, 0.13), (0.96, 0.5, 0.14)):
            y = stage.y_at(near)
            pen.oval("#d9c48f", w * at, y + 4, w * wide, tall * 0.055)
            pen.oval("#f3e3b4", w * at, y, w * wide * 0.96, tall * 0.05)
        pen.oval(
            "#7fd06a" if not stage.is_white else "#f4f8fb",
            w * 0.36,
            stage.y_at(0.16),
            w * 0.24,
            tall * 0.085,
        )
        pen.oval("#3f9fc0", w * 0.08, stage.y_at(0.09), w * 0.12, tall * 0.03)
        x, y, high = w * 0.38, stage.y_at(0.16), stage.horizon * 0.42
        pen.oval("#2f3a34", x, y, 11, 3.4)
        pen.limb("#f4f4f2", [(x, y), (x, y - high)], (4, 4))
        pen.poly(
            "#d6352f", [(x, y - high), (x + high * 0.34, y - high * 0.86), (x, y - high * 0.72)]
        )


@place(
    "race track",
    horizon=0.46,
    land=(0.42, 0.92),
    phrase="on a race track",
    aliases=(
        "racetrack",
        "racing track",
        "race circuit",
        "formula 1 track",
        "speedway",
        "motor racing circuit",
    ),
)
def race_track(stage: Stage) -> None:
    """Draw a track between striped kerbs, with stands, a bridge of chequers and barriers."""
    sky(stage, clouds=2)
    lawn(stage, stage.ground)
    w, h, back, pen = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("crowd")
    with back.group("stands", grade=stage.grade(0.3)):
        for left, right in ((-0.02, 0.36), (0.66, 1.02)):
            a, b, top = w * left, w * right, h * 0.6
            back.poly("#9aa7b5", [(a, h), (a, top), (b, top), (b, h)])
            for row in range(5):
                y, x = top + (h - top) * (row + 0.6) / 5.4, a + 8
                while x < b - 6:
                    back.oval(dice.pick(CARS), x, y, 6, 7)
                    x += 15
            back.poly(
                "#4a6f9a",
                [(a - 8, top - 6), (a - 8, top - 22), (b + 8, top - 30), (b + 8, top - 14)],
            )
    cell = min(w / 40, 18.0)
    with back.group("bridge", grade=stage.grade(0.2)):
        for x in (0.37, 0.63):
            back.box("#4a4e58", w * x - 7, h * 0.4, 14, h * 0.62)
        for row in range(3):
            for k in range(int(w * 0.28 / cell) + 1):
                tone = "#26262c" if (k + row) % 2 else "#f7f7f4"
                back.box(tone, w * 0.36 + k * cell, h * 0.4 + row * cell, cell, cell)
    near, far = w * 0.62, w * 0.1
    with pen.group("track", grade=stage.grade(0.05)):
        for spread, tone in ((1.16, "#f7f5ef"), (1.0, "#54575f")):
            pen.poly(
                tone,
                [
                    (w / 2 - far * spread, h + 6),
                    (w / 2 + far * spread, h + 6),
                    (w / 2 + near * spread, stage.height + 4),
                    (w / 2 - near * spread, stage.height + 4),
                ],
            )
        for k in range(12):
            if k % 2:
                continue
            t0, t1 = (k / 12) ** 1.6, ((k + 1) / 12) ** 1.6
            for s in (-1, 1):
                quad: list[Point] = []
                for t, spread in ((t0, 1.0), (t0, 1.16), (t1, 1.16), (t1, 1.0)):
                    half = (far + (near - far) * t) * spread
                    quad.append((w / 2 + s * half, h + 6 + (stage.height - h) * t))
                pen.poly("#d6352f", quad)
        for k in range(7):
            t = ((k + 0.3) / 7) ** 1.6
            y = h + 6 + (stage.height - h) * t
            pen.box("#f2f2ee", w / 2 - 2 - 5 * t, y, 4 + 10 * t, 6 + 34 * t)


@place(
    "parking lot",
    horizon=0.44,
    land=(0.46, 0.92),
    phrase="in a parking lot",
    aliases=("car park", "parking place", "parking space", "parking area"),
)
def parking_lot(stage: Stage) -> None:
    """Draw bays marked in white on tar, a row of parked cars and a parking sign."""
    sky(stage, clouds=2)
    w, h, pen = stage.width, stage.horizon, stage.ground
    lawn(stage, pen)
    with pen.group("tar", grade=stage.grade(0.1)):
        pen.box("#6a6d75", 0, h + 14, w, stage.height - h, to="#565962")
        pen.box("#cfcdc6", 0, h + 8, w, 9)
        for k in range(-9, 10):
            a, b = w / 2 + k * 92, w / 2 + k * 120
            pen.line("#f4f4f0", [(a, h + 22), (b, stage.y_at(0.3))], 5)
        for k in range(-7, 8):
            a, b = w / 2 + k * 190, w / 2 + k * 230
            pen.line("#f4f4f0", [(a, stage.y_at(0.76)), (b, stage.height + 6)], 8)
    for k in range(int(w / 106) + 2):
        if k % 4 == 2:
            continue
        x = w / 2 + (k - int(w / 212) - 0.5) * 106
        stage.thing(
            pen,
            "car",
            x,
            stage.y_at(0.2),
            56,
            depth=0.12,
            child=f"parked {k}",
            tones={"paint": CARS[(3 * k) % 6]},
        )
    x, y, n = w * 0.9, stage.y_at(0.34), h * 0.62
    with pen.group("sign", grade=stage.grade(0)):
        pen.limb("#8f9aa3", [(x, y), (x, y - n)], (7, 6))
        pen.box("#2f6fc0", x - 34, y - n - 30, 68, 68, rounding=7)
        pen.line("#ffffff", [(x - 11, y - n + 26), (x - 11, y - n - 18)], 9)
        pen.line(
            "#ffffff",
            [(x - 11, y - n - 18), (x + 14, y - n - 14), (x + 14, y - n + 2), (x - 11, y - n + 6)],
            9,
        )


@place(
    "zoo",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="in a zoo",
    aliases=("zoological garden", "petting zoo", "animal park", "zoo enclosure", "wildlife park"),
)
def zoo(stage: Stage) -> None:
    """Draw an enclosure with rocks and a pool behind a fence, a path before it, and a sign."""
    sky(stage, clouds=2)
    w, h, pen = stage.width, stage.horizon, stage.ground
    lawn(stage, pen)
    dice = stage.dice.child("rocks")
    for at, r in ((0.66, 90.0), (0.78, 130.0), (0.9, 100.0), (0.16, 80.0), (0.06, 60.0)):
        rock(stage.back, dice, w * at, h + 12, r, "#b5a58f")
    for k, (at, high) in enumerate(((0.3, 0.5), (0.97, 0.6), (0.02, 0.62))):
        stage.thing(
            stage.back, "palm tree", w * at, h + 8, h * high, depth=0.25, child=f"zoo palm {k}"
        )
    with pen.group("pool", grade=stage.grade(0.15)):
        pen.oval("#a08f78", w * 0.44, stage.y_at(0.1), w * 0.17, 20)
        pen.oval("#5fb5d0", w * 0.44, stage.y_at(0.095), w * 0.155, 15)
    path(stage, pen, "#d9c8a4", child="zoo path", top=0.26, narrow=60, wide=420)
    fence(stage, pen, stage.y_at(0.24), min(h * 0.17, 84.0))
    x, y, n = w * 0.13, stage.y_at(0.24), min(h * 0.5, 210.0)
    with pen.group("sign", grade=stage.grade(0)):
        for dx in (-0.4, 0.4):
            pen.box("#7a5236", x + n * dx - 6, y - n, 12, n)
        pen.box("#5f8f4a", x - n * 0.56, y - n * 1.02, n * 1.12, n * 0.42, rounding=9)
        pen.box("#f4ead0", x - n * 0.5, y - n * 0.97, n, n * 0.32, rounding=6)
        a, b, c = x - n * 0.4, y - n * 0.91, n * 0.2
        pen.line("#5f3f2a", [(a, b, 0), (a + c, b, 0), (a, b + c, 0), (a + c, b + c, 0)], 8)
        for dx in (0.42, 0.68):
            pen.edge("#5f3f2a", ellipse(x - n * 0.4 + n * dx, b + c / 2, c * 0.45, c * 0.5), 8)


@place(
    "junkyard",
    horizon=0.5,
    land=(0.34, 0.92),
    phrase="in a junkyard",
    aliases=(
        "scrapyard",
        "scrap yard",
        "landfill",
        "garbage dump",
        "rubbish dump",
        "dump",
        "junk yard",
    ),
)
def junkyard(stage: Stage) -> None:
    """Draw heaps of scrap: wrecks, tyres, drums and pipes on bare ground."""
    sky(stage, clouds=3)
    w, h, back, pen = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("scrap")
    for at, half, up in ((0.1, 0.3, 0.52), (0.92, 0.34, 0.6), (0.52, 0.3, 0.26)):
        heap: list[Point] = [
            (w * (at - half), h + 20, 0),
            (w * (at - half * 0.5), h - h * up * 0.6),
            (w * at, h - h * up),
            (w * (at + half * 0.5), h - h * up * 0.6),
            (w * (at + half), h + 20, 0),
        ]
        with back.group("heap", grade=stage.grade(0.2)):
            back.blob("#8a8078", heap, to="#6f665f")
            for _ in range(34):
                t = dice.between(-0.8, 0.8)
                x = w * (at + half * t)
                y = h + 8 - h * up * dice.roll() * (1 - t * t) * 0.9
                n = dice.between(14, 34)
                if dice.chance(0.3):
                    back.oval("#3a3a40", x, y, n * 0.6)
                    back.oval("#8a8078", x, y, n * 0.26)
                elif dice.chance(0.5):
                    back.box(
                        dice.pick((*CARS, "#b5683f")),
                        x - n,
                        y - n * 0.4,
                        2 * n,
                        n * 0.8,
                        rounding=4,
                    )
                else:
                    back.limb("#b0a8a0", [(x - n, y), (x + n, y - n * 0.6)], (6, 6))
    stage.ridge(pen, "#a89a84", h, 8, child="ground", to="#8a7c68")
    for at, near, tone in (
        (0.06, 0.2, "#b5683f"),
        (0.94, 0.24, "#4f7f8f"),
        (0.88, 0.16, "#d6a83f"),
    ):
        x, y, n = w * at, stage.y_at(near), 90.0
        with pen.group("drum", grade=stage.grade(0)):
            pen.box(tone, x - n * 0.34, y - n, n * 0.68, n, rounding=6, to=f"{tone}.deep")
            for k in (0.3, 0.66):
                pen.box(f"{tone}.deep", x - n * 0.36, y - n * k, n * 0.72, 6, rounding=3)
            pen.oval(f"{tone}.light", x, y - n, n * 0.34, n * 0.09)
    for at, near in ((0.18, 0.3), (0.8, 0.36), (0.03, 0.5), (0.98, 0.6)):
        x, y, r = w * at, stage.y_at(near), 40.0
        with pen.group("tyre", grade=stage.grade(0)):
            pen.oval("#2f3036", x, y - r * 0.5, r, r * 0.5)
            pen.oval("#44464e", x, y - r * 0.62, r, r * 0.48)
            pen.oval("#1c1d22", x, y - r * 0.62, r * 0.52, r * 0.24)


@place(
    "quarry",
    horizon=0.5,
    land=(0.3, 0.92),
    phrase="in a quarry",
    aliases=("stone quarry", "open pit mine", "marble quarry", "gravel pit", "open-cast mine"),
)
def quarry(stage: Stage) -> None:
    """Draw a pit cut in steps into pale rock, with blocks and a haul road."""
    sky(stage, clouds=2)
    w, h, back, pen = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("steps")
    for k in range(5):
        y = h * (0.34 + 0.14 * k)
        tone = ("#c9b08c", "#d6bf9c")[k % 2]
        inset = w * (0.05 + 0.05 * k)
        with back.group(f"step {k}", grade=stage.grade(0.4 - 0.07 * k)):
            back.poly(
                tone,
                [
                    (-20, y),
                    (inset + w * 0.1, y),
                    (inset + w * 0.16, y + h * 0.14),
                    (w - inset - w * 0.16, y + h * 0.14),
                    (w - inset - w * 0.1, y),
                    (w + 20, y),
                    (w + 20, h + 20),
                    (-20, h + 20),
                ],
            )
            back.box(f"{tone}.shade", -20, y + h * 0.02, inset + w * 0.12, h * 0.1, alpha=0.5)
            back.box(f"{tone}.shade", w - inset - w * 0.12, y + h * 0.02, w, h * 0.1, alpha=0.5)
            for _ in range(7):
                x = w * dice.roll()
                back.line("#a8906c", [(x, y + h * 0.15), (x + 6, y + h * 0.24)], 2, alpha=0.6)
    stage.ridge(pen, "#d9c6a4", h, 6, child="floor", to="#bda682")
    path(stage, pen, "#e9dcc0", child="haul", top=0.04, narrow=40, wide=360)
    for at, near, n in (
        (0.06, 0.16, 84.0),
        (0.16, 0.3, 66.0),
        (0.93, 0.2, 96.0),
        (0.84, 0.34, 60.0),
        (0.99, 0.56, 100.0),
        (0.0, 0.6, 90.0),
    ):
        x, y = w * at, stage.y_at(near)
        with pen.group("block", grade=stage.grade(0)):
            pen.poly(
                "#efe4cc",
                [
                    (x - n * 0.6, y - n * 0.7),
                    (x - n * 0.3, y - n * 0.95),
                    (x + n * 0.7, y - n * 0.95),
                    (x + n * 0.5, y - n * 0.7),
                ],
            )
            pen.box("#d6c4a0", x - n * 0.6, y - n * 0.7, n * 1.1, n * 0.7)
            pen.poly(
                "#b09a74",
                [
                    (x + n * 0.5, y - n * 0.7),
                    (x + n * 0.7, y - n * 0.95),
                    (x + n * 0.7, y - n * 0.2),
                    (x + n * 0.5, y),
                ],
            )
