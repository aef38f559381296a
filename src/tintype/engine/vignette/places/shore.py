"""Owns the settings with water: sea, beach, island, lake, river, harbour.

Does not know subjects.
"""

import math

from tintype.engine.vignette.art.outline import Point, rectangle
from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import bush, grass_tones, leaf_tones, tufts, wood
from tintype.engine.vignette.places.scenery import peaks, rock, water
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.woods import palm


@place(
    "sea",
    horizon=0.5,
    land=None,
    water=(0.2, 0.72),
    phrase="at sea",
    aliases=("ocean", "open sea", "waves", "high seas", "atlantic", "pacific"),
)
def sea(stage: Stage) -> None:
    """Draw open water under a wide sky, with swell near the viewer."""
    sky(stage)
    far = "#6fb7cf" if stage.weather != "storm" else "#5f7f92"
    near = "#1c6d92" if stage.weather != "storm" else "#26465f"
    water(stage, stage.ground, stage.horizon, stage.height, far=far, near=near)
    if stage.weather in ("storm", "wind"):
        for i, nearness in enumerate((0.1, 0.24, 0.42, 0.64)):
            billows(stage, stage.ground, stage.y_at(nearness), 20 + 24 * i, i)
        billows(stage, stage.front, stage.y_at(0.98), 112, 5)
        return
    for i, nearness in enumerate((0.3, 0.55, 0.82)):
        swell_line(stage, stage.ground, stage.y_at(nearness), 10 + 9 * i, i)
    swell_line(stage, stage.front, stage.y_at(0.96), 30, 4)


def billows(stage: Stage, pen: Pen, y: float, tall: float, row: int) -> None:
    """Draw a row of steep waves that lean before the wind, with foam on their crests."""
    dice, w = stage.dice.child(f"billow {row}"), stage.width
    tone, deep = ("#4f7f96", "#22445c") if stage.weather == "storm" else ("#4fa3bf", "#1f6f94")
    step = tall * 4.4
    with pen.group("billows", grade=stage.grade(max(0.0, 0.34 - 0.08 * row))):
        x = -step * dice.between(0.3, 1.0)
        crests: list[tuple[float, float, float]] = []
        edge: list[Point] = [(x - step, y + tall * 0.3)]
        while x < w + step:
            up = tall * dice.between(0.55, 1.1)
            crests.append((x + step * 0.52, y - up, up))
            edge += [
                (x, y + tall * 0.3),
                (x + step * 0.3, y - up * 0.4),
                (x + step * 0.52, y - up, 0.3),
                (x + step * 0.6, y - up * 0.4),
            ]
            x += step * dice.between(0.8, 1.15)
        low = y + tall * 2.4
        pen.blob(
            tone,
            [*edge, (w + 2 * step, y, 0), (w + 2 * step, low, 0), (-2 * step, low, 0)],
            to=deep,
        )
        for cx, cy, up in crests:
            foam: list[Point] = [
                (cx - up * 1.1, cy + up * 0.52, 0),
                (cx - up * 0.4, cy + up * 0.1),
                (cx, cy - up * 0.06, 0.4),
                (cx + up * 0.3, cy + up * 0.34),
                (cx + up * 0.14, cy + up * 0.26),
                (cx + up * 0.1, cy + up * 0.5),
                (cx - up * 0.16, cy + up * 0.3),
                (cx - up * 0.4, cy + up * 0.52),
            ]
            pen.blob("#f2f8fa", foam, alpha=0.92)
            for k in range(3):
                a = cx - up * (0.6 - 0.8 * k)
                pen.limb(
                    "#dcebf2",
                    [
                        (a, cy + up * (0.7 + 0.16 * k)),
                        (a + up * 0.5, cy + up * (0.9 + 0.2 * k)),
                        (a + up * 1.1, cy + up * (0.86 + 0.3 * k)),
                    ],
                    (1, up * 0.05, 1),
                    alpha=0.5,
                )
            for _ in range(4):
                pen.oval(
                    "#ffffff",
                    cx + up * dice.between(-0.4, 0.9),
                    cy - up * dice.between(0.0, 0.5),
                    up * dice.between(0.02, 0.06),
                    alpha=0.8,
                )


def swell_line(stage: Stage, pen: Pen, y: float, tall: float, row: int) -> None:
    """Draw one line of rounded waves, lighter at the crest."""
    dice = stage.dice.child(f"swell {row}")
    step = tall * 7
    x = -step * dice.roll()
    points: list[Point] = []
    while x < stage.width + step:
        points += [(x, y), (x + step * 0.5, y - tall * dice.between(0.5, 1))]
        x += step
    low = y + tall * 2.6
    with pen.group("swell", grade=stage.grade(max(0.0, 0.2 - 0.06 * row))):
        body = [*points, (stage.width + step, low, 0.0), (-step, low, 0.0)]
        tone = "#4fa3bf" if stage.weather != "storm" else "#53748a"
        pen.blob(
            tone, body, to="#2a7c9d" if stage.weather != "storm" else "#2f4f68", alpha=0.5, fade=0.0
        )
        pen.line("#e9f7fa", points, 1.2 + tall * 0.06, alpha=0.4)


@place(
    "beach",
    horizon=0.44,
    land=(0.5, 0.92),
    water=(0.1, 0.3),
    phrase="on the beach",
    aliases=("seaside", "shore", "coast", "seashore", "sand"),
)
def beach(stage: Stage) -> None:
    """Draw sand in front of the sea, with foam where they meet and a palm at the side."""
    sky(stage)
    w, pen = stage.width, stage.ground
    stage.ridge(stage.back, "#6f9fb0", stage.horizon + 4, 20, child="headland", depth=0.85)
    shore = stage.y_at(0.4)
    water(stage, pen, stage.horizon, shore + 30, far="#6cc0d4", near="#2f93ab")
    sand, wet = ("#f2f5f9", "#cfdbe6") if stage.is_white else ("#f4dfb0", "#d9b983")
    stage.ridge(pen, "#d7f0f1", shore - 12, 7, child="shallow", steps=5, depth=0.1)
    stage.ridge(pen, "#fbfefe", shore - 3, 7, child="foam", steps=6, depth=0.05)
    stage.ridge(pen, wet, shore + 5, 7, child="foam", steps=6, depth=0.05)
    stage.ridge(pen, sand, shore + 24, 8, child="sand", steps=5, to=f"{sand}.shade")
    dice = stage.dice.child("pebbles")
    with pen.group("pebbles", grade=stage.grade(0)):
        for _ in range(10 + 10 * stage.detail):
            y = stage.y_at(dice.between(0.6, 1))
            pen.oval(f"{sand}.shade", dice.between(0, w), y, dice.between(2, 6), 2.2)
        for _ in range(2 + stage.detail):
            starfish(
                pen,
                dice.between(0.05, 0.95) * w,
                stage.y_at(dice.between(0.6, 0.95)),
                dice.between(9, 14),
            )
    if not stage.is_white:
        side = dice.chance(0.5)
        front = stage.front
        with front.group("palm", grade=stage.grade(0.0)):
            x = -30.0 if side else w + 30
            for k in range(5):
                degrees = (20 + 26 * k - 40) if side else (160 - 26 * k + 40)
                frond(front, x, 10, min(w * 0.26, 210.0), degrees)


@place(
    "pebble beach",
    horizon=0.44,
    land=(0.5, 0.92),
    water=(0.1, 0.3),
    phrase="on a pebble beach",
    aliases=("pebbly beach", "stony beach", "shingle beach", "rocky beach", "beach of pebbles"),
)
def pebble_beach(stage: Stage) -> None:
    """Draw smooth stones before the sea, larger towards the viewer, and surf that wets them."""
    sky(stage)
    w, pen = stage.width, stage.ground
    stage.ridge(stage.back, "#6f8fa0", stage.horizon + 4, 30, child="headland", depth=0.85)
    shore = stage.y_at(0.34)
    water(stage, pen, stage.horizon, shore + 30, far="#7fb6c6", near="#3a879c")
    bed = "#e3e8ee" if stage.is_white else "#9c9a96"
    stage.ridge(pen, "#d7ecef", shore - 12, 7, child="shallow", steps=5, depth=0.1)
    stage.ridge(pen, "#fbfefe", shore - 3, 7, child="foam", steps=6, depth=0.05)
    stage.ridge(pen, f"{bed}.deep", shore + 5, 7, child="foam", steps=6, depth=0.05)
    stage.ridge(pen, bed, shore + 24, 6, child="stones", steps=6, to=f"{bed}.shade")
    dice = stage.dice.child("stones laid")
    tones = ("#b4b2ad", "#8f9299", "#c8bfb0", "#77787f", "#a5937f", "#d6d3cc")
    with pen.group("stones", grade=stage.grade(0)):
        t = 0.4
        while t < 1.06:
            r = 8 + 30 * (t - 0.36) ** 1.1
            x = -r * dice.roll()
            while x < w + r:
                rx = r * dice.between(0.8, 1.35)
                y = stage.y_at(t) + dice.between(-0.25, 0.25) * r
                tone = dice.pick(tones)
                tilt = dice.between(-14, 14)
                pen.oval(f"{tone}.deep", x + r * 0.06, y + r * 0.12, rx, rx * 0.6, tilt=tilt)
                pen.oval(tone, x, y, rx * 0.95, rx * 0.54, tilt=tilt)
                if stage.detail:
                    pen.oval(
                        f"{tone}.light", x - rx * 0.2, y - rx * 0.2, rx * 0.5, rx * 0.2, tilt=tilt
                    )
                if stage.is_white:
                    pen.oval("#ffffff", x, y - rx * 0.2, rx * 0.6, rx * 0.22, alpha=0.9)
                x += rx * 1.7
            t += 0.03 + 0.05 * (t - 0.36)


def frond(pen: Pen, x: float, y: float, n: float, degrees: float) -> None:
    """Draw one palm leaf that hangs into the picture."""
    a = math.radians(degrees)
    tip = (x + n * math.cos(a), y + n * math.sin(a) * 0.8 + n * 0.16)
    mid = (x + n * 0.5 * math.cos(a), y + n * 0.5 * math.sin(a) * 0.8 - n * 0.05)
    pen.blob(
        "#3c8a5a", [(x, y, 0), (mid[0], mid[1] - n * 0.05), (*tip, 0), (mid[0], mid[1] + n * 0.09)]
    )
    pen.line("#6fb36a", [(x, y), mid, tip], 2)


def starfish(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw a small starfish lying on the sand."""
    points: list[Point] = []
    for k in range(10):
        far = r if k % 2 == 0 else r * 0.45
        a = math.radians(-80 + 36 * k)
        points.append((x + far * math.cos(a), y + far * 0.55 * math.sin(a), 0.4))
    pen.blob("#e8845c", points)


@place(
    "island",
    horizon=0.5,
    land=(0.34, 0.62),
    water=(0.06, 0.22),
    phrase="on an island",
    aliases=("desert island", "tropical island", "tropical beach"),
)
def island(stage: Stage) -> None:
    """Draw a sandy island with palms, water all around it."""
    sky(stage)
    w, h, pen = stage.width, stage.horizon, stage.ground
    peaks(stage, stage.back, h + 3, 30, 70, child="far isles", depth=0.85, tone="#7fa3b0", snow=0)
    water(stage, pen, h, stage.height, far="#62c3d0", near="#1f8fae")
    y = stage.y_at(0.5)
    sand = "#f4dfb0"
    half, tall = min(w * 0.56, 760.0), (stage.height - h) * 0.3
    cx = w / 2
    with pen.group("island", grade=stage.grade(0.05)):
        pen.oval("#a8e2df", cx, y + tall * 0.2, half * 1.14, tall * 1.06, alpha=0.7)
        pen.oval("#f6fdfc", cx, y + tall * 0.12, half * 1.04, tall * 0.97)
        pen.oval(sand, cx, y, half, tall * 0.92, to=f"{sand}.shade")
        pen.blob(
            "#6fb05a",
            [
                (cx - half * 0.62, y - tall * 0.42),
                (cx - half * 0.2, y - tall * 0.86),
                (cx + half * 0.3, y - tall * 0.82),
                (cx + half * 0.62, y - tall * 0.44),
                (cx, y - tall * 0.2),
            ],
            to="#4f9a52",
        )
    dice = stage.dice.child("palms")
    with pen.group("palms", grade=stage.grade(0.08)):
        for x, n in ((-0.5, 0.62), (0.46, 0.72), (0.58, 0.5)):
            palm(
                pen,
                cx + half * x,
                y - tall * 0.4,
                min(h * n, 330.0) * dice.between(0.9, 1.1),
                "#3f9160",
            )
        for _ in range(4):
            bush(
                pen,
                dice,
                cx + half * dice.between(-0.6, 0.6),
                y - tall * 0.5,
                dice.between(14, 30),
                "#4f9a52",
            )


@place(
    "lake",
    horizon=0.48,
    land=(0.64, 0.94),
    water=(0.12, 0.44),
    phrase="by a lake",
    aliases=("pond", "lakeside", "lagoon", "fjord"),
)
def lake(stage: Stage) -> None:
    """Draw still water with mountains mirrored in it and reeds on the near shore."""
    sky(stage, clouds=2)
    w, h, back, pen = stage.width, stage.horizon, stage.back, stage.ground
    tall = min(h * 0.46, 260.0)
    peaks(
        stage, back, h + 2, tall * 0.6, tall, child="range", depth=0.72, tone="#7f97b5", snow=0.34
    )
    stage.ridge(
        back,
        "#5f8f78" if not stage.is_white else "#cfdbe6",
        h - 10,
        12,
        child="far shore",
        depth=0.6,
    )
    wood(stage, back, h + 2, 26, 54, child="far wood", depth=0.5, density=1.3)
    shore = stage.y_at(0.56)
    water(stage, pen, h, shore + 30, far="#8cc3d2", near="#3f8fa9", amount=0.7, freezes=True)
    mirror(stage, shore)
    _far, mid, near = grass_tones(stage)
    stage.ridge(
        pen,
        "#cdbb8a" if not stage.is_white else "#dfe8f1",
        shore - 2,
        10,
        child="bank",
        steps=4,
        depth=0.1,
    )
    stage.ridge(pen, mid, shore + 9, 10, child="bank", steps=4, depth=0.08, to=near)
    dice = stage.dice.child("reeds")
    with pen.group("reeds", grade=stage.grade(0.05)):
        for side in (0.04, 0.1, 0.16, 0.86, 0.92, 0.98):
            reeds(pen, w * (side + dice.between(-0.03, 0.03)), shore + 16, dice.between(50, 90))
    tufts(stage, pen, 0.66, 0.9, 9 + 8 * stage.detail)
    tufts(stage, stage.front, 0.96, 1.05, 8 + 5 * stage.detail)


def reeds(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a clump of reeds with brown heads."""
    for k in range(5):
        dx = (k - 2) * tall * 0.09
        n = tall * (1 - 0.12 * abs(k - 2))
        pen.blob(
            "#6f9350" if k % 2 else "#86a85c",
            [(x + dx - 2, y, 0), (x + dx * 1.9, y - n, 0), (x + dx + 2, y, 0)],
        )
        if k % 2:
            pen.limb("#7a5236", [(x + dx * 1.7, y - n * 0.8), (x + dx * 1.85, y - n)], (5, 5))


@place(
    "river",
    horizon=0.46,
    land=(0.66, 0.95),
    water=(0.22, 0.5),
    phrase="by a river",
    aliases=("riverside", "riverbank"),
)
def river(stage: Stage) -> None:
    """Draw a river between green banks, winding from the hills."""
    sky(stage)
    w, h, back, pen = stage.width, stage.horizon, stage.back, stage.ground
    far, mid, near = grass_tones(stage)
    stage.ridge(
        back,
        "#7fa9b8" if not stage.is_white else "#c2d2e2",
        h - 46,
        34,
        child="hills far",
        steps=4,
        depth=0.9,
    )
    stage.ridge(back, mid, h - 10, 20, child="hills near", steps=4, depth=0.65)
    wood(stage, pen, h + 8, 34, 70, child="wood", depth=0.5, density=0.8)
    stage.ridge(pen, far, h + 8, 8, child="far bank", to=mid, depth=0.35)
    top, low = stage.y_at(0.12), stage.y_at(0.6)
    water(stage, pen, top, low, far="#8ccbdc", near="#3a93b3", child="river waves", freezes=True)
    with pen.group("far edge", grade=stage.grade(0.3)):
        dice = stage.dice.child("edge")
        edge: list[Point] = [(w * k / 8, top + 5 + dice.between(-5, 5)) for k in range(9)]
        pen.blob(mid, [(-20, top - 14, 0), *edge, (w + 20, top - 14, 0)])
        for _ in range(6 + 2 * stage.detail):
            bush(
                pen,
                dice,
                w * dice.roll(),
                top + 5,
                dice.between(12, 28),
                dice.pick(leaf_tones(stage)),
            )
    stage.ridge(
        pen,
        "#c9b27c" if not stage.is_white else "#dfe8f1",
        low - 10,
        10,
        child="near bank",
        steps=3,
        depth=0.08,
    )
    stage.ridge(pen, mid, low + 2, 10, child="near bank", steps=3, depth=0.06, to=near)
    with pen.group("stones", grade=stage.grade(0.05)):
        for _ in range(4 + 2 * stage.detail):
            rock(
                pen,
                dice,
                w * dice.roll(),
                low + dice.between(0, 22),
                dice.between(8, 20),
                "#a3a7ad",
            )
    tufts(stage, pen, 0.68, 0.92, 10 + 8 * stage.detail)
    tufts(stage, stage.front, 0.96, 1.05, 8 + 5 * stage.detail)


@place(
    "harbour",
    horizon=0.46,
    land=(0.68, 0.95),
    water=(0.14, 0.46),
    phrase="in the harbour",
    aliases=("harbor", "port", "marina", "dock", "docks", "quay"),
)
def harbour(stage: Stage) -> None:
    """Draw a quay with bollards, boats' masts and a row of coloured houses across the water."""
    from tintype.engine.vignette.places.town import gables

    sky(stage, clouds=2)
    w, h, pen = stage.width, stage.horizon, stage.ground
    stage.ridge(stage.back, "#86a7ae", h - 26, 26, child="hills", depth=0.85)
    gables(stage, stage.back, h + 2, 60, 110, child="houses", depth=0.5)
    with stage.back.group("far quay", grade=stage.grade(0.4)):
        stage.back.box("#a39a90", 0, h, w, 12)
    edge = stage.y_at(0.58)
    water(stage, pen, h + 10, edge + 20, far="#7fb6c6", near="#2d7590")
    dice = stage.dice.child("masts")
    with pen.group("boats", grade=stage.grade(0.4)):
        for _ in range(3 + stage.detail):
            x, n = w * dice.roll(), dice.between(50, 90)
            y = h + dice.between(16, 26)
            pen.line("#8a6a4a", [(x, y), (x, y - n)], 2.4)
            pen.blob(
                dice.pick(("#b8463a", "#3f6f9a", "#e6dccb")),
                [
                    (x - n * 0.4, y - 5, 0),
                    (x + n * 0.44, y - 7, 0),
                    (x + n * 0.3, y + 6),
                    (x - n * 0.3, y + 6),
                ],
            )
            pen.poly(
                "#f5efe2",
                [(x + 3, y - n * 0.92), (x + n * 0.36, y - n * 0.16), (x + 3, y - n * 0.16)],
            )
    if stage.is_empty:
        for k, (x, near, kind) in enumerate(
            ((0.24, 0.3, "sailboat"), (0.74, 0.22, "sailboat"), (0.52, 0.44, "rowing boat"))
        ):
            tall = (230 if kind == "sailboat" else 84) * (0.6 + near)
            stage.thing(pen, kind, w * x, stage.y_at(near), tall, depth=0.2, child=f"boat {k}")
    stone = "#b9b1a6" if not stage.is_white else "#eef2f7"
    with pen.group("quay", grade=stage.grade(0.05)):
        pen.box(f"{stone}.deep", 0, edge, w, 22)
        pen.box(stone, 0, edge + 16, w, stage.height - edge, to=f"{stone}.shade")
        y = edge + 16.0
        row = 0
        while y < stage.height:
            pen.line(f"{stone}.shade", [(0, y), (w, y)], 1.6)
            x = -60.0 + 40 * (row % 2)
            while x < w:
                pen.line(f"{stone}.shade", [(x, y), (x, y + 22 + 10 * row)], 1.4)
                x += 86 + 20 * row
            y += 22 + 10 * row
            row += 1
        for x in (0.08, 0.36, 0.64, 0.92):
            pen.limb("#4a4a56", [(w * x, edge + 26), (w * x, edge + 4)], (20, 16))
            pen.oval("#4a4a56.light", w * x, edge + 4, 13, 6)


def mirror(stage: Stage, low: float) -> None:
    """Mirror what stands on the far shore in water down to `low`, fainter where it is rough."""
    w, h, pen = stage.width, stage.horizon, stage.ground
    is_rough = stage.weather in ("rain", "storm", "wind", "fog", "snow") or stage.is_white
    far = tuple(stage.back.nodes)
    image = Group(children=far, matrix=(1.0, 0.0, 0.0, -0.8, 0.0, 1.8 * h))
    view = rectangle(0, h, w, low + 20 - h)
    pen.add(Group(children=(image,), clip=view, alpha=0.16 if is_rough else 0.42))
    dice = stage.dice.child("ripples")
    with pen.group("ripples", grade=stage.grade(0.5)):
        for _ in range(10 + 4 * stage.detail):
            y = h + (low - h) * dice.between(0.06, 0.95)
            x, n = w * dice.roll(), 40 + 60 * (y - h) / max(1.0, low - h)
            pen.line("#ffffff", [(x - n, y), (x, y - 1), (x + n, y)], 2, alpha=0.35)
