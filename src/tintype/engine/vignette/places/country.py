"""Owns the settings between town and wild: village, park, garden, farm, road, castle grounds.

Does not know subjects.

Longer than most files because it is a list of settings, a function each, that are looked up by
name.
"""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.landscapes import cliffs
from tintype.engine.vignette.places.planting import (
    bush,
    flower,
    grass_tones,
    leaf_tones,
    round_tree,
    tufts,
    wood,
)
from tintype.engine.vignette.places.scenery import fence, lawn, path, peaks, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables, lamp, puddles, skyline
from tintype.engine.vignette.places.wild import desert


@place(
    "village",
    horizon=0.54,
    land=(0.28, 0.9),
    phrase="in a village",
    aliases=("town", "small town", "hamlet"),
)
def village(stage: Stage) -> None:
    """Draw coloured houses along a lane, a church tower and hills behind."""
    sky(stage)
    h, w = stage.horizon, stage.width
    _, mid, _ = grass_tones(stage)
    stage.ridge(
        stage.back,
        "#86aebb" if not stage.is_white else "#c5d4e3",
        h - 96,
        40,
        child="hills",
        steps=4,
        depth=0.9,
    )
    stage.ridge(stage.back, mid, h - 50, 30, child="near hills", steps=3, depth=0.65)
    back = stage.back
    dice = stage.dice.child("church")
    x, n = w * dice.between(0.2, 0.8), min(h * 0.5, 250.0)
    with back.group("church", grade=stage.grade(0.55)):
        back.box("#e6dccb", x - n * 0.1, h - n, n * 0.2, n)
        back.box("#e6dccb.shade", x + n * 0.04, h - n, n * 0.06, n)
        back.poly("#6f7f94", [(x - n * 0.13, h - n), (x, h - n * 1.42), (x + n * 0.13, h - n)])
        back.oval("#ffe6a6.lit", x, h - n * 0.8, n * 0.05)
    gables(stage, back, h + 6, 60, 100, child="far houses", depth=0.5, gap=0.3)
    land = stage.ground
    lawn(stage, land)
    gables(stage, land, stage.y_at(0.14), 84, 130, child="houses", depth=0.22, gap=0.7, smoking=0.6)
    path(
        stage,
        land,
        "#d9c7a4" if not stage.is_white else "#e8eef5",
        child="lane",
        top=0.14,
        narrow=60,
        wide=380,
    )
    fence(stage, land, stage.y_at(0.24), 34, end=0.24)
    fence(stage, land, stage.y_at(0.24), 34, start=0.78)
    tufts(stage, land, 0.3, 0.85, 10 + 8 * stage.detail)


@place(
    "park",
    horizon=0.5,
    land=(0.3, 0.9),
    phrase="in the park",
    aliases=("city park", "public garden"),
)
def park(stage: Stage) -> None:
    """Draw lawns with a path, trees, benches and lamps, towers far off."""
    sky(stage)
    h, w = stage.horizon, stage.width
    skyline(stage, stage.back, h, h * 0.14, h * 0.34, 0.92, "far city", wide=56)
    wood(stage, stage.back, h + 8, 70, 130, child="trees", depth=0.5, kind="round", density=1.3)
    land = stage.ground
    lawn(stage, land)
    path(
        stage,
        land,
        "#ead9b5" if not stage.is_white else "#e3eaf2",
        child="path",
        top=0.05,
        narrow=30,
        wide=330,
    )
    dice = stage.dice.child("park")
    with land.group("near trees", grade=stage.grade(0.14)):
        for x in (0.05, 0.95):
            round_tree(
                land,
                dice,
                w * x,
                stage.y_at(0.2),
                min(h * 0.7, 300.0),
                dice.pick(leaf_tones(stage)),
                is_white=stage.is_white,
            )
        if "bench" not in stage.named:
            bench(land, w * 0.2, stage.y_at(0.22), 96)
        lamp(stage, land, w * 0.8, stage.y_at(0.18), 170)
        for _ in range(6):
            x = dice.between(0.0, 0.3) if dice.chance(0.5) else dice.between(0.7, 1.0)
            bush(
                land,
                dice,
                w * x,
                stage.y_at(dice.between(0.14, 0.3)),
                dice.between(18, 34),
                dice.pick(leaf_tones(stage)),
            )
    tufts(stage, land, 0.35, 0.85, 12 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 4 * stage.detail)


def bench(pen: Pen, x: float, y: float, wide: float) -> None:
    """Draw a park bench from the front."""
    tall = wide * 0.5
    for side in (-0.42, 0.42):
        pen.box("#4a4a56", x + side * wide - 3, y - tall * 0.5, 6, tall * 0.5)
    for k in range(3):
        pen.box(
            "#a9744a" if k % 2 else "#a9744a.light",
            x - wide / 2,
            y - tall + k * tall * 0.15,
            wide,
            tall * 0.11,
            rounding=2,
        )
    pen.box("#a9744a.shade", x - wide / 2, y - tall * 0.5, wide, tall * 0.12, rounding=2)


@place(
    "garden",
    horizon=0.5,
    land=(0.3, 0.9),
    phrase="in a garden",
    aliases=("backyard", "yard", "flower garden"),
)
def garden(stage: Stage) -> None:
    """Draw flower beds, a hedge, a fence and a lawn."""
    sky(stage)
    h, w, land = stage.horizon, stage.width, stage.ground
    wood(stage, stage.back, h + 8, 80, 150, child="trees", depth=0.55, kind="round", density=1.2)
    dice = stage.dice.child("garden")
    hedge = leaf_tones(stage)[0] if not stage.is_white else "#c9d6e2"
    with stage.back.group("hedge", grade=stage.grade(0.35)):
        x = -20.0
        while x < w + 40:
            bush(stage.back, dice, x, h + 14, dice.between(36, 52), hedge)
            x += 44
    lawn(stage, land)
    fence(stage, land, stage.y_at(0.12), 56, depth=0.25)
    path(
        stage,
        land,
        "#dccbb0" if not stage.is_white else "#e6edf4",
        child="path",
        top=0.13,
        narrow=70,
        wide=260,
    )
    blooms = ("#f06a8a", "#ffd24d", "#ffffff", "#b98be0", "#f58b4c") if not stage.is_white else ()
    stem = "#4f9148"
    for near in sorted([dice.between(0.16, 0.34) for _ in range(16 + 6 * stage.detail)]):
        side = dice.between(-0.02, 0.4) if dice.chance(0.5) else dice.between(0.6, 1.02)
        with land.group(grade=stage.grade(0.2)):
            if blooms:
                flower(land, w * side, stage.y_at(near), 12 + 16 * near, dice.pick(blooms), stem)
    tufts(stage, land, 0.4, 0.85, 10 + 8 * stage.detail)
    front = stage.front
    with front.group("near flowers", grade=stage.grade(0.0)):
        for k in range(14 + 4 * stage.detail):
            t = k / (14 + 4 * stage.detail)
            x = w * t * 0.3 if k % 2 else w * (1 - t * 0.3)
            if blooms:
                flower(front, x, stage.height + 12, dice.between(20, 32), dice.pick(blooms), stem)


@place(
    "farm",
    horizon=0.52,
    land=(0.3, 0.9),
    phrase="on a farm",
    aliases=("farmyard", "ranch", "barnyard", "countryside farm"),
)
def farm(stage: Stage) -> None:
    """Draw striped fields, a red barn with a silo, hay and a fence."""
    sky(stage)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    _far, mid, _near = grass_tones(stage)
    stage.ridge(
        back,
        "#86aebb" if not stage.is_white else "#c5d4e3",
        h - 60,
        30,
        child="hills",
        steps=4,
        depth=0.9,
    )
    fields = (
        ("#e3c667", "#a8c65c", "#d6a94f")
        if not stage.is_white
        else ("#f4f7fb", "#e6edf5", "#f1f5fa")
    )
    for i, tone in enumerate(fields):
        stage.ridge(
            back, tone, h - 30 + 14 * i, 12, child=f"field {i}", steps=3, depth=0.66 - 0.08 * i
        )
    lawn(stage, land)
    with land.group("furrows", grade=stage.grade(0.35)):
        for k in range(-9, 10):
            land.line(
                f"{mid}.shade",
                [(w / 2 + k * 60, stage.y_at(0.04)), (w / 2 + k * 150, stage.y_at(0.2))],
                2.4,
                alpha=0.45,
            )
    dice = stage.dice.child("barn")
    side = dice.pick((0.17, 0.83))
    if not stage.named & {"barn", "farmhouse", "house", "windmill"}:
        barn(stage, land, w * side, stage.y_at(0.14), min(h * 0.5, 240.0))
    fence(stage, land, stage.y_at(0.22), 42, tone="#e8dcc4", depth=0.2)
    with land.group("hay", grade=stage.grade(0.1)):
        for _ in range(2 + stage.detail):
            x, y = w * (1 - side + dice.between(-0.14, 0.14)), stage.y_at(dice.between(0.24, 0.34))
            r = dice.between(22, 32)
            land.oval("#dcb24f.shade", x + r * 0.4, y - r, r, r)
            land.oval("#dcb24f", x, y - r, r, r)
            land.oval("#dcb24f.light", x, y - r, r * 0.55)
            land.oval("#dcb24f.shade", x, y - r, r * 0.26)
    if stage.is_empty:
        far = 1 - side
        stage.thing(
            land,
            "tractor",
            w * (0.5 + 0.1 * (far - side)),
            stage.y_at(0.62),
            190,
            depth=0.1,
            child="t",
        )
        tree = "cherry tree" if stage.season == "spring" else "apple tree"
        for k, (x, near, tall) in enumerate(
            ((far, 0.4, 210), (far + 0.2 * (far - side), 0.3, 170))
        ):
            stage.thing(land, tree, w * x, stage.y_at(near), tall, depth=0.2, child=f"tree {k}")
    tufts(stage, land, 0.36, 0.85, 12 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 4 * stage.detail)


def barn(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a red barn with a silo."""
    n = tall
    with pen.group("barn", grade=stage.grade(0.3)):
        pen.box("#c3c8cf", x + n * 0.56, y - n * 1.05, n * 0.28, n * 1.05)
        pen.box("#c3c8cf.shade", x + n * 0.74, y - n * 1.05, n * 0.1, n * 1.05)
        pen.blob(
            "#8f99a5",
            [
                (x + n * 0.56, y - n * 1.05, 0),
                (x + n * 0.7, y - n * 1.22),
                (x + n * 0.84, y - n * 1.05, 0),
            ],
        )
        pen.poly(
            "#b23f35",
            [
                (x - n * 0.5, y),
                (x - n * 0.5, y - n * 0.56),
                (x - n * 0.36, y - n * 0.82),
                (x, y - n),
                (x + n * 0.36, y - n * 0.82),
                (x + n * 0.5, y - n * 0.56),
                (x + n * 0.5, y),
            ],
        )
        roof: list[Point] = [
            (x - n * 0.56, y - n * 0.54),
            (x - n * 0.4, y - n * 0.85),
            (x, y - n * 1.05),
            (x + n * 0.4, y - n * 0.85),
            (x + n * 0.56, y - n * 0.54),
        ]
        pen.line("#f4f6f8" if stage.is_white else "#6a4a44", [(*p[:2], 0) for p in roof], n * 0.06)
        pen.box("#f3ece0", x - n * 0.2, y - n * 0.46, n * 0.4, n * 0.46)
        pen.box("#8f322b", x - n * 0.17, y - n * 0.43, n * 0.34, n * 0.43)
        for a, b in (((-0.17, 0.43), (0.17, 0)), ((0.17, 0.43), (-0.17, 0))):
            pen.line(
                "#f3ece0", [(x + n * a[0], y - n * a[1]), (x + n * b[0], y - n * b[1])], n * 0.022
            )
        pen.box(
            "#ffe6a6.lit" if stage.light.is_night else "#f3ece0",
            x - n * 0.08,
            y - n * 0.78,
            n * 0.16,
            n * 0.14,
        )


@place(
    "road",
    horizon=0.54,
    land=(0.42, 0.9),
    phrase="on a road",
    aliases=("highway", "country road", "motorway", "freeway"),
)
def road(stage: Stage) -> None:
    """Draw a country road across the picture, hills and trees behind."""
    sky(stage)
    h, land = stage.horizon, stage.ground
    _, mid, _near = grass_tones(stage)
    stage.ridge(
        stage.back,
        "#86aebb" if not stage.is_white else "#c5d4e3",
        h - 70,
        40,
        child="hills",
        steps=4,
        depth=0.9,
    )
    stage.ridge(stage.back, mid, h - 22, 24, child="near hills", steps=3, depth=0.66)
    wood(stage, stage.back, h + 10, 50, 100, child="trees", depth=0.5, density=0.7)
    lawn(stage, land)
    tarmac(stage, 0.4, 0.97)
    tufts(stage, land, 0.12, 0.34, 8 + 8 * stage.detail)
    tufts(stage, stage.front, 1.0, 1.06, 8 + 5 * stage.detail)


def tarmac(stage: Stage, far: float, near: float) -> None:
    """Draw a road across the picture between two nearnesses, with its marks and posts."""
    w, land = stage.width, stage.ground
    top, low = stage.y_at(far), stage.y_at(near)
    tar = "#6b6f7d" if not stage.is_white else "#cdd7e3"
    if stage.air.is_wet:
        tar = "#555a6c"
    dice = stage.dice.child("posts")
    with land.group("road", grade=stage.grade(0.08)):
        land.box("#d8c79c" if not stage.is_white else "#eef3f8", 0, top - 9, w, low - top + 18)
        land.box(tar, 0, top, w, low - top, to=f"{tar}.shade")
        land.box("#f5efe0", 0, top + 8, w, 4, alpha=0.8)
        land.box("#f5efe0", 0, low - 14, w, 6, alpha=0.8)
        mid_y, x = (top + low) / 2, -40 + 100 * dice.roll()
        while x < w:
            land.poly(
                "#f7d36a",
                [(x, mid_y - 4), (x + 90, mid_y - 4), (x + 86, mid_y + 6), (x - 6, mid_y + 6)],
                alpha=0.9,
            )
            x += 170
        x = 30.0
        while x < w:
            land.box("#f4f1ea", x, top - 42, 9, 36, rounding=2)
            land.box("#c8483f", x, top - 34, 9, 8)
            x += 190
    if stage.air.is_wet:
        puddles(stage, land, far + 0.04)


@place(
    "desert road",
    horizon=0.5,
    land=(0.46, 0.9),
    phrase="on a desert road",
    aliases=(
        "desert highway",
        "route 66",
        "road through the desert",
        "highway in the desert",
        "road in the desert",
        "outback road",
    ),
)
def desert_road(stage: Stage) -> None:
    """Draw the desert with a road across it."""
    desert.draw(stage)
    tarmac(stage, 0.44, 0.97)


@place(
    "coastal road",
    horizon=0.46,
    land=(0.62, 0.93),
    water=(0.12, 0.34),
    phrase="on a coastal road",
    aliases=(
        "coast road",
        "road along the coast",
        "road by the sea",
        "ocean drive",
        "pacific coast highway",
        "coastal highway",
        "road along the cliffs",
    ),
)
def coastal_road(stage: Stage) -> None:
    """Draw cliffs and the sea with a road along their edge."""
    cliffs.draw(stage)
    tarmac(stage, 0.6, 0.97)


@place(
    "castle grounds",
    horizon=0.55,
    phrase="in front of a castle",
    aliases=(
        "castle grounds",
        "kingdom",
        "fairytale land",
        "fairy tale",
        "fantasy land",
        "courtyard",
        "fairyland",
    ),
)
def castle_grounds(stage: Stage) -> None:
    """Draw a far castle on a hill, banners, and a path to the meadow in front."""
    sky(stage)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("castle")
    peaks(stage, back, h - 6, 70, 150, child="range", depth=0.9, tone="#8ea4c8", snow=0.3)
    _, mid, _near = grass_tones(stage)
    x = w * dice.pick((0.24, 0.76))
    tall = min(h * 0.42, 220.0)
    with back.group("castle hill", grade=stage.grade(0.55)):
        back.blob(
            mid,
            [
                (x - tall * 2.2, h + 20, 0),
                (x - tall, h - tall * 0.2),
                (x, h - tall * 0.34),
                (x + tall, h - tall * 0.2),
                (x + tall * 2.2, h + 20, 0),
            ],
        )
    if not stage.named & {"castle", "palace", "tower"}:
        castle(stage, back, x, h - tall * 0.28, tall)
    wood(stage, back, h + 10, 36, 70, child="wood", depth=0.5, density=0.8)
    lawn(stage, land)
    path(
        stage,
        land,
        "#e2cf9f" if not stage.is_white else "#e6edf4",
        child="path",
        top=0.03,
        at=x / w * 0.5 + 0.25,
        narrow=14,
        wide=260,
    )
    with land.group("rocks", grade=stage.grade(0.1)):
        for nearness in sorted(dice.between(0.1, 0.7) for _ in range(3 + stage.detail)):
            side = dice.between(0, 0.25) if dice.chance(0.5) else dice.between(0.75, 1)
            rock(land, dice, w * side, stage.y_at(nearness), 10 + 26 * nearness, "#9a9fa8")
    tufts(stage, land, 0.3, 0.85, 14 + 10 * stage.detail, bloom=0.6)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


def castle(stage: Stage, pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a castle with pointed towers and flags."""
    stone = "#d3cbd0"
    roof = "#6f78b5"
    with pen.group("castle", grade=stage.grade(0.45)):
        towers = (
            (0.0, 1.0, 0.2),
            (-0.36, 0.72, 0.16),
            (0.36, 0.78, 0.16),
            (-0.62, 0.5, 0.15),
            (0.62, 0.54, 0.15),
        )
        pen.box(stone, x - tall * 0.62, y - tall * 0.36, tall * 1.24, tall * 0.4)
        pen.box(f"{stone}.shade", x - tall * 0.62, y - tall * 0.06, tall * 1.24, tall * 0.1)
        for k in range(9):
            pen.box(
                stone, x - tall * 0.62 + k * tall * 0.14, y - tall * 0.41, tall * 0.08, tall * 0.06
            )
        for dx, n, wide in towers:
            cx, top, half = x + dx * tall, y - n * tall, wide * tall / 2
            pen.box(stone, cx - half, top, half * 2, n * tall)
            pen.box(f"{stone}.shade", cx + half * 0.4, top, half * 0.6, n * tall)
            pen.poly(
                roof if not stage.is_white else "#eef3fa",
                [(cx - half * 1.3, top), (cx, top - half * 2.6), (cx + half * 1.3, top)],
            )
            pen.poly(
                f"{roof}.shade",
                [(cx, top - half * 2.6), (cx + half * 1.3, top), (cx + half * 0.3, top)],
            )
            pen.box(
                "#ffe6a6.lit" if stage.light.is_night else f"{stone}.line",
                cx - half * 0.22,
                top + half * 0.7,
                half * 0.44,
                half * 0.8,
                rounding=2,
            )
            pen.line(f"{stone}.line", [(cx, top - half * 2.6), (cx, top - half * 3.7)], 1.6)
            pen.poly(
                "#d9534f",
                [
                    (cx, top - half * 3.7),
                    (cx + half * 1.1, top - half * 3.35),
                    (cx, top - half * 3.0),
                ],
            )
        pen.blob(
            f"{stone}.line",
            [
                (x - tall * 0.08, y + 4, 0),
                (x - tall * 0.08, y - tall * 0.14),
                (x, y - tall * 0.22),
                (x + tall * 0.08, y - tall * 0.14),
                (x + tall * 0.08, y + 4, 0),
            ],
        )
