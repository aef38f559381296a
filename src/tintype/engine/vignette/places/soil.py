"""Owns settings of worked and trodden earth: muddy lane, rice terraces, pumpkin patch.

Does not know subjects.
"""

import itertools
import math

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import Outline, Segment, smooth
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import dapples, lawn, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.ways import curve, ribbon
from tintype.engine.vignette.places.woods import palm


@place(
    "muddy lane",
    horizon=0.5,
    land=(0.34, 0.9),
    phrase="on a muddy lane",
    aliases=(
        "muddy road",
        "muddy country road",
        "muddy track",
        "muddy path",
        "muddy field",
        "muddy ground",
        "muddy farm",
        "dirt road",
        "dirt track",
    ),
)
def muddy_lane(stage: Stage) -> None:
    """Draw a broad brown lane with ruts and puddles between fields and hedges."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    _far, mid, _near = grass_tones(stage)
    stage.ridge(
        back, "#86aebb" if not stage.is_white else "#c5d4e3", h - 50, 34, child="hills", depth=0.9
    )
    stage.ridge(back, mid, h - 14, 20, child="near hills", steps=4, depth=0.68)
    wood(stage, land, h + 12, 40, 80, child="hedge", depth=0.5, density=0.7, clear=(0.4, 0.6))
    lawn(stage, land)
    dice = stage.dice.child("mud")
    mud = "#8a6242" if not stage.air.is_wet else "#6f4d36"
    points = [
        (w * 0.52, h + 6),
        (w * 0.48, stage.y_at(0.12)),
        (w * 0.53, stage.y_at(0.34)),
        (w * 0.5, stage.y_at(0.66)),
        (w * 0.5, stage.height + 60),
    ]
    halves = (7, 32, 110, 250, 430)
    with land.group("lane", grade=stage.grade(0.06)):
        ribbon(land, f"{mud}.light", points, [v * 1.08 for v in halves])
        ribbon(land, mud, points, halves, to=f"{mud}.shade")
        for across in (-0.62, -0.36, 0.36, 0.62):
            rut = [(x + across * v, y) for (x, y), v in zip(points, halves, strict=True)]
            ribbon(land, f"{mud}.deep", rut, [v * 0.075 for v in halves])
            ribbon(
                land,
                f"{mud}.light",
                [(x + v * 0.09, y) for (x, y), v in zip(rut, halves, strict=True)],
                [v * 0.02 for v in halves],
            )
        for _ in range(24 + 8 * stage.detail):
            t = dice.roll()
            i = 8 + int(50 * t)
            x, y = curve(points, 60)[i]
            v = curve([(q, 0.0) for q in halves], 60)[i][0]
            land.oval(
                f"{mud}.deep" if dice.chance(0.5) else f"{mud}.light",
                x + v * dice.between(-0.9, 0.9),
                y,
                v * 0.05 + 2,
                v * 0.018 + 1,
            )
    light = stage.light
    for _ in range(7 + 2 * stage.detail):
        near_to = dice.between(0.12, 0.95)
        v = 30 + 330 * near_to
        x, y = w * 0.5 + v * dice.between(-0.8, 0.8), stage.y_at(near_to)
        n = (26 + 100 * near_to) * dice.between(0.6, 1.1)
        with land.group("puddle", grade=stage.grade(0.05)):
            land.oval(f"{mud}.deep", x, y + 2, n * 1.06, n * 0.155, alpha=0.7)
        land.oval(f"{light.sky[1]}.raw", x, y, n, n * 0.14, to=f"{light.sky[2]}.raw")
        land.oval("#ffffff.raw", x - n * 0.3, y - n * 0.03, n * 0.3, n * 0.025, alpha=0.5)
        if stage.air.is_wet:
            land.oval("#ffffff.raw", x + n * 0.2, y, n * 0.16, n * 0.03, alpha=0.3)
    with land.group("clods", grade=stage.grade(0.04)):
        for _ in range(10):
            near_to = dice.between(0.3, 1.0)
            x = w * 0.5 + (30 + 400 * near_to) * dice.between(-1, 1)
            rock(
                land,
                dice,
                x,
                stage.y_at(near_to),
                6 + 10 * near_to,
                f"{colour.mix(mud, '#3f2c20', 0.2)}",
            )
    tufts(stage, land, 0.4, 0.8, 8 + 6 * stage.detail, bloom=0.2)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail)


@place(
    "rice terraces",
    horizon=0.34,
    land=(0.62, 0.94),
    phrase="on rice terraces",
    aliases=(
        "rice terrace",
        "terraced fields",
        "rice paddies",
        "rice paddy",
        "paddy fields",
        "paddy field",
        "rice field",
        "rice fields",
        "terraced hillside",
        "tea terraces",
        "terraced rice fields",
        "rice fields in bali",
    ),
)
def rice_terraces(stage: Stage) -> None:
    """Draw steps of flooded and green fields down a valley, palms and misty hills."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("terraces")
    stage.ridge(back, "#7f9fae", h - 90, 70, child="far range", steps=4, depth=0.95)
    stage.ridge(back, "#6f9a7a", h - 40, 50, child="jungle hills", steps=4, depth=0.74)
    with back.group("far palms", grade=stage.grade(0.6)):
        for _ in range(max(6, int(w / 60))):
            palm(back, w * dice.roll(), h + 16, dice.between(44, 96), "#3f7f4f")
    light = stage.light
    greens = ("#a9cf5a", "#8fc152", "#c3d96a", "#7fb350")
    if stage.season == "autumn":
        greens = ("#e0c65a", "#cfae4a", "#e8d67a", "#b99a45")
    rows = 11
    edges: list[list[tuple[float, float]]] = []
    for k in range(rows + 1):
        t = k / rows
        y = stage.y_at(-0.02 + 1.12 * t**1.35)
        sway = 12 + 44 * t
        # Each step follows the hill: down from both sides into the valley.
        edges.append(
            [
                (
                    w * (i / 8),
                    y
                    + sway * math.sin(i * 0.78 + 0.34 * k)
                    - (12 + 90 * t) * abs(i / 4 - 1) ** 1.5,
                )
                for i in range(-1, 10)
            ]
        )
    for k, (top, low) in enumerate(itertools.pairwise(edges)):
        depth = 0.6 * (1 - k / rows) ** 1.5
        bank = 4 + 26 * (k / rows)
        green = dice.pick(greens)
        with land.group(f"terrace {k}", grade=stage.grade(depth)):
            shape = smooth(
                [
                    *[(x, y) for x, y in top],
                    (w * 1.2, stage.height + 60, 0),
                    (-w * 0.2, stage.height + 60, 0),
                ]
            )
            is_flooded = dice.chance(0.45) and k not in (rows - 1,)
            land.fill("#8a7a52" if k % 3 else f"{green}.deep", shape)
            field = shape.moved(0, bank)
            if is_flooded:
                land.fill(f"{light.sky[1]}.raw", field, to=f"{light.sky[2]}.raw", alpha=0.85)
            else:
                land.fill(green, field, to=f"{green}.light")
            land.line(f"{green}.pale", [(x, y + bank) for x, y in top], 1.5 + 3 * k / rows)
            rank = low[5][1] - top[5][1] - bank
            if rank > 8:
                shoots: list[Segment] = []
                for j in range(1, 4):
                    for x, y in curve(top, int(w / (15 + 18 * k / rows))):
                        n, px = 3 + 9 * k / rows, x + dice.between(-4, 4)
                        foot = y + bank + rank * j / 4 + dice.between(-2, 2)
                        shoots += [
                            ("M", (px - n * 0.16, foot)),
                            ("L", (px + dice.between(-3, 3), foot - n)),
                            ("L", (px + n * 0.16, foot)),
                            ("Z", ()),
                        ]
                land.fill(f"{green}.shade", Outline(tuple(shoots)))
    for side in (0.04, 0.93):
        with land.group("palms", grade=stage.grade(0.16)):
            for k in range(2):
                x = w * side + dice.between(-50, 50)
                palm(land, x, stage.y_at(0.42 + 0.06 * k), dice.between(180, 270), "#3f8a4f")
    dapples(stage, land, f"{greens[0]}.light", f"{greens[3]}.shade", top=0.5)
    tufts(stage, stage.front, 0.95, 1.05, 8 + 5 * stage.detail, bloom=0.1)


@place(
    "pumpkin patch",
    horizon=0.48,
    land=(0.4, 0.9),
    phrase="in a pumpkin patch",
    aliases=("pumpkin field", "field of pumpkins", "pumpkin farm", "pumpkin garden"),
)
def pumpkin_patch(stage: Stage) -> None:
    """Draw a field of pumpkins between leaves and vines, a fence and trees behind."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mid = grass_tones(stage)[1]
    stage.ridge(back, "#7fa0b8", h - 60, 34, child="hills far", steps=5, depth=0.92)
    stage.ridge(back, mid, h - 16, 20, child="hills near", steps=4, depth=0.7)
    wood(stage, back, h + 8, 40, 90, child="trees", depth=0.55, density=0.6)
    lawn(stage, land)
    dice = stage.dice.child("pumpkins")
    spots = sorted((dice.between(0.04, 1.0), dice.roll()) for _ in range(46 + 14 * stage.detail))
    leaf = "#4f8a4a" if not stage.is_white else "#dfe8f1"
    for t, across in spots:
        if t > 0.42 and 0.3 < across < 0.7:
            continue  # Room for whoever stands there.
        with land.group("pumpkin", grade=stage.grade(0.4 * (1 - t) ** 2)):
            pumpkin(land, w * across, stage.y_at(t), 9 + 62 * t * dice.between(0.7, 1.15), leaf)
    tufts(stage, stage.front, 0.95, 1.05, 10 + 5 * stage.detail, bloom=0.1)


def pumpkin(pen: Pen, x: float, y: float, r: float, leaf: str) -> None:
    """Draw one pumpkin with a leaf; (x, y) is its foot."""
    tone = "#e8842e"
    pen.oval("#2f3a2a", x + r * 0.1, y, r * 1.15, r * 0.2, alpha=0.3)
    for side in (-1, 1):
        pen.oval(
            leaf if side > 0 else f"{leaf}.light",
            x + side * r * 1.05,
            y - r * 0.14,
            r * 0.5,
            r * 0.26,
            tilt=-side * 20,
        )
    pen.oval(f"{tone}.deep", x, y - r * 0.66, r, r * 0.7)
    for dx, wide, role in (
        (0.52, 0.44, ".shade"),
        (-0.52, 0.44, ""),
        (0.26, 0.42, ""),
        (-0.26, 0.42, ".light"),
        (0.0, 0.36, ".light"),
    ):
        pen.oval(f"{tone}{role}", x + r * dx, y - r * 0.67, r * wide, r * 0.68)
    pen.limb(
        "#5f7f3a",
        [(x, y - r * 1.28), (x + r * 0.06, y - r * 1.5), (x + r * 0.22, y - r * 1.58)],
        (r * 0.18, r * 0.13, r * 0.1),
    )
