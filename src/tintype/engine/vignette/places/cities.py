"""Owns the settings of great cities: their skyline over water, the city of the future, a flood.

Does not know subjects.
"""

from typing import Final

from tintype.engine.vignette.art.outline import Point, ellipse, rectangle
from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import leaf_tones, round_tree
from tintype.engine.vignette.places.scenery import water
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import gables, lamp, shops, skyline

GLASS: Final = ("#7fb4d6", "#8fc7d8", "#9aa9e0", "#79c2c0", "#b3a4e0")


def mirrored(stage: Stage, nodes: tuple[Group, ...], line: float, amount: float) -> None:
    """Lay the upside-down image of `nodes` on the water below `line`, paler with the depth."""
    pen, squash = stage.ground, -0.82
    image = Group(children=nodes, matrix=(1.0, 0.0, 0.0, squash, 0.0, line * (1 - squash)))
    deep = rectangle(0, line, stage.width, stage.height - line)
    pen.add(Group(children=(image,), clip=deep, alpha=amount))


@place(
    "skyline",
    horizon=0.58,
    land=(0.84, 0.97),
    water=(0.2, 0.62),
    phrase="in front of a city skyline",
    aliases=(
        "city skyline",
        "skyscrapers",
        "cityscape",
        "skyline reflected in the water",
        "city by the water",
        "waterfront skyline",
        "city across the river",
        "city at the water",
    ),
)
def city_skyline(stage: Stage) -> None:
    """Draw three depths of towers behind the water that mirrors them, and a quay."""
    sky(stage, clouds=3)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    before = len(back.nodes)
    if stage.light.is_night:
        back.oval("#ffb46a.raw", w / 2, h, w * 0.6, h * 0.36, slope="round", alpha=0.4, fade=0.0)
    skyline(stage, back, h, h * 0.42, h * 0.7, 0.72, "row 1", wide=64)
    landmark(stage, back, w * 0.64, h, h * 0.86, 0.5)
    skyline(stage, back, h, h * 0.26, h * 0.5, 0.46, "row 2", wide=78)
    skyline(stage, back, h + 2, h * 0.1, h * 0.3, 0.22, "row 3", wide=90)
    towers = tuple(n for n in back.nodes[before:] if isinstance(n, Group))
    water(stage, land, h, stage.height + 20, far="#7fb0c6", near="#2a5f82", amount=0.8)
    mirrored(stage, towers, h, 0.55 if stage.light.is_night else 0.4)
    with land.group("embankment", grade=stage.grade(0.3)):
        land.box("#7f7a78", 0, h - 3, w, 9)
        land.box("#7f7a78.light", 0, h - 3, w, 2.5)
        x = 30.0
        while x < w:
            land.box("#4a4a55", x, h - 16, 2.4, 14)
            if stage.light.is_night:
                land.oval("#ffdf9a.lit", x + 1, h - 18, 3)
                land.box("#ffdf9a.raw", x - 2, h + 8, 6, 90, to="#ffdf9a.raw", alpha=0.4, fade=0.0)
            x += 64
    dice = stage.dice.child("glints")
    low = f"{stage.light.sky[2]}.raw"
    for _ in range(26 + 12 * stage.detail):
        t = dice.roll()
        x, y, half = w * dice.roll(), h + 6 + (stage.height - h) * t, 20 + 90 * t
        tone = "#ffd98a.raw" if stage.light.is_night and dice.chance(0.6) else low
        land.oval(tone, x, y, half * dice.between(0.4, 1), 1.0 + 2.2 * t, alpha=0.3)
    quay = "#a9a39a" if not stage.is_white else "#eef3f8"
    y = stage.y_at(0.82)
    with land.group("quay", grade=stage.grade(0.05)):
        land.box(f"{quay}.shade", 0, y + 8, w, stage.height)
        land.box(quay, 0, y, w, 16)
        land.box(f"{quay}.light", 0, y, w, 4)
        x = -40.0
        while x < w:
            land.line(f"{quay}.deep", [(x, y + 16), (x - 16, stage.height + 6)], 1.6, alpha=0.5)
            x += 110


def landmark(stage: Stage, pen: Pen, x: float, y: float, tall: float, depth: float) -> None:
    """Draw a slender tower that stands out of the others, with a light on its mast."""
    wall = "#a9b4c8"
    with pen.group("landmark", grade=stage.grade(depth)):
        half = tall * 0.09
        pen.poly(
            wall,
            [
                (x - half, y),
                (x - half * 0.62, y - tall * 0.74),
                (x, y - tall * 0.86),
                (x + half * 0.62, y - tall * 0.74),
                (x + half, y),
            ],
        )
        pen.poly(
            f"{wall}.shade",
            [
                (x + half * 0.2, y),
                (x, y - tall * 0.86),
                (x + half * 0.62, y - tall * 0.74),
                (x + half, y),
            ],
        )
        pen.line(f"{wall}.shade", [(x, y - tall * 0.86), (x, y - tall)], 3)
        n = 16
        for k in range(n):
            yy = y - tall * (0.06 + 0.66 * k / n)
            reach = half * (1 - 0.38 * k / n)
            tone = "#ffdf8e.lit" if stage.light.is_night and k % 3 else f"{wall}.pale"
            pen.box(tone, x - reach * 0.7, yy, reach * 1.4, 2.4, alpha=0.8)
    if stage.light.is_night:
        pen.glow("#ff6a5a.raw", x, y - tall, 26, alpha=0.8)
        pen.oval("#ffd0c0.raw", x, y - tall, 3)


@place(
    "future city",
    horizon=0.6,
    land=(0.4, 0.92),
    phrase="in a futuristic city",
    aliases=(
        "futuristic city",
        "sci-fi city",
        "city of the future",
        "science fiction city",
        "future metropolis",
        "utopian city",
        "solarpunk city",
        "alien city",
        "futuristic skyline",
        "futuristic metropolis",
    ),
)
def future_city(stage: Stage) -> None:
    """Draw slender glass towers, domes, sky bridges and hovering traffic over a bright plaza."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("future")
    for depth, low, high, wide in (
        (0.85, 0.5, 0.86, 62),
        (0.5, 0.34, 0.7, 92),
        (0.2, 0.16, 0.4, 120),
    ):
        x = -30.0
        with back.group(f"towers {depth}", grade=stage.grade(depth)):
            while x < w + 30:
                half = wide * dice.between(0.3, 0.5)
                tower(stage, back, x + half, h + 6, half, h * dice.between(low, high), dice)
                x += 2 * half + dice.between(4, 40)
        if depth == 0.5:
            _bridges(stage, back, dice)
    for _ in range(6 + 2 * stage.detail):
        x, y = w * dice.roll(), h * dice.between(0.14, 0.66)
        pod(stage, back, x, y, dice.between(9, 17), 0.5)
    _plaza(stage, land, dice)


def tower(stage: Stage, pen: Pen, x: float, y: float, half: float, tall: float, dice: Dice) -> None:
    """Draw one tower of glass: a needle, a sail, a stack of discs or a round-topped slab."""
    tone = dice.pick(GLASS)
    top = y - tall
    kind = dice.whole(0, 3)
    if kind == 0:
        body: list[Point] = [
            (x - half, y, 0),
            (x - half * 0.55, y - tall * 0.5),
            (x - half * 0.2, top + tall * 0.12),
            (x, top, 0),
            (x + half * 0.2, top + tall * 0.12),
            (x + half * 0.55, y - tall * 0.5),
            (x + half, y, 0),
        ]
    elif kind == 1:
        body = [
            (x - half, y, 0),
            (x - half, y - tall * 0.5),
            (x - half * 0.3, top, 0),
            (x + half * 0.7, y - tall * 0.6),
            (x + half, y, 0),
        ]
    else:
        body = [
            (x - half * 0.8, y, 0),
            (x - half * 0.8, top + half, 0.4),
            (x, top),
            (x + half * 0.8, top + half, 0.4),
            (x + half * 0.8, y, 0),
        ]
    outline = pen.blob(tone, body, to=f"{tone}.shade")
    with pen.inside(outline):
        pen.box(f"{tone}.shade", x + half * 0.2, top, half, tall, alpha=0.6)
        n = max(4, int(tall / 20))
        for k in range(n):
            yy = y - tall * (k + 0.5) / n
            is_lit = stage.light.is_night and dice.chance(0.7)
            light = dice.pick(("#ffe3a0.lit", "#9fe8ff.lit")) if is_lit else f"{tone}.pale"
            pen.box(light, x - half * 0.7, yy, half * dice.between(0.6, 1.3), 3, alpha=0.75)
    if kind == 3:
        for k in (0.3, 0.5, 0.7):
            pen.oval(f"{tone}.light", x, y - tall * k, half * 1.16, half * 0.17)
            pen.oval(f"{tone}.deep", x, y - tall * k + half * 0.1, half * 1.1, half * 0.12)
    pen.line(f"{tone}.pale", [(x, top + 4), (x, top - tall * 0.08)], 2)


def _bridges(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw tubes between the towers, with a train in one of them."""
    w, h = stage.width, stage.horizon
    with pen.group("tubes", grade=stage.grade(0.34)):
        for k, t in enumerate((0.56, 0.72)):
            y = h * t
            bow = dice.between(-26, 26)
            line = [(-20.0, y), (w * 0.5, y + bow), (w + 20, y - 10)]
            pen.line("#dfe9f2", line, 11)
            pen.line("#9fb4c8", [(a, b + 5) for a, b in line], 4)
            if k:
                pen.line("#ff9a5a", [(w * 0.3, y + bow * 0.7), (w * 0.42, y + bow * 0.92)], 13)
            for x in (w * 0.16, w * 0.5, w * 0.84):
                pen.line("#9fb4c8", [(x, y), (x, h)], 5)


def pod(stage: Stage, pen: Pen, x: float, y: float, r: float, depth: float) -> None:
    """Draw a small hovering vehicle."""
    with pen.group("pod", grade=stage.grade(depth)):
        pen.oval("#f2f5f8", x, y, r * 1.7, r * 0.5)
        pen.oval("#ff8a4a", x, y + r * 0.14, r * 1.6, r * 0.3)
        pen.oval("#5f9fc0", x + r * 0.2, y - r * 0.3, r * 0.8, r * 0.4)
    if stage.light.is_night:
        pen.glow("#9fe8ff.raw", x + r * 1.7, y, r * 1.6, alpha=0.7)


def _plaza(stage: Stage, pen: Pen, dice: Dice) -> None:
    """Draw a shining floor with rings of light, and trees in round beds."""
    w, h = stage.width, stage.horizon
    floor = "#d3dde6" if not stage.is_white else "#f2f6fa"
    with pen.group("plaza", grade=stage.grade(0.08)):
        pen.box(floor, 0, h, w, stage.height - h, to=f"{floor}.shade")
        for k in range(7):
            x = w * (k + 0.5) / 7
            pen.box(
                "#ffffff", x - 24, h, 48, (stage.height - h) * 0.5, to="#ffffff", alpha=0.3, fade=0
            )
        for k in range(5):
            r = w * (0.12 + 0.13 * k)
            pen.edge("#8fd8ee", ellipse(w / 2, stage.y_at(0.52), r, r * 0.2), 3, alpha=0.7)
    for x, near in ((0.08, 0.22), (0.9, 0.2), (0.22, 0.08), (0.78, 0.07)):
        with pen.group("bed", grade=stage.grade(0.2)):
            px, py = w * x, stage.y_at(near)
            n = 60 + 300 * near
            round_tree(pen, dice, px, py, n, dice.pick(leaf_tones(stage)), is_white=stage.is_white)
            pen.oval(f"{floor}.light", px, py + n * 0.03, n * 0.36, n * 0.08)
            pen.oval(f"{floor}.deep", px, py + n * 0.08, n * 0.36, n * 0.06)


@place(
    "flooded street",
    horizon=0.5,
    land=(0.3, 0.9),
    water=(0.2, 0.9),
    phrase="on a flooded street",
    aliases=(
        "flooded streets",
        "flooded city",
        "flooded town",
        "flooded village",
        "flooded road",
        "flood",
        "flooding",
        "street under water",
        "high water",
        "inundated street",
    ),
)
def flooded_street(stage: Stage) -> None:
    """Draw a row of houses that stand in brown water up to their doors, and mirror in it."""
    sky(stage, clouds=5)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    line = stage.y_at(0.16)
    before = len(back.nodes)
    gables(stage, back, h + 4, h * 0.4, h * 0.6, child="back houses", depth=0.6)
    gables(stage, back, line + 46, h * 0.6, h * 0.84, child="houses", depth=0.2, gap=0.02)
    shops(stage, back, line + 40, min(h * 0.36, 180.0))
    houses = tuple(n for n in back.nodes[before:] if isinstance(n, Group))
    water(stage, land, line, stage.height + 20, far="#a59a80", near="#6f6450")
    mirrored(stage, houses, line, 0.34)
    dice = stage.dice.child("flood")
    with land.group("drowned", grade=stage.grade(0.1)):
        for x, near in ((0.1, 0.26), (0.86, 0.34)):
            with land.group(clip=rectangle(-50, 0, w + 100, stage.y_at(near))):
                lamp(stage, land, w * x, stage.y_at(near) + 70, 330)
        for x, near, board in ((0.3, 0.22, "#3f6f9a"), (0.7, 0.2, "#c8483f")):
            px, py = w * x, stage.y_at(near)
            land.line("#8a9098", [(px, py), (px, py - 84)], 5)
            if board == "#3f6f9a":
                land.box(board, px - 26, py - 116, 52, 36, rounding=4)
                land.box("#ffffff", px - 18, py - 106, 36, 5)
                land.box("#ffffff", px - 18, py - 95, 24, 5)
            else:
                land.poly(board, [(px, py - 122), (px + 30, py - 74), (px - 30, py - 74)])
                land.poly("#ffffff", [(px, py - 108), (px + 18, py - 80), (px - 18, py - 80)])
    for _ in range(10):
        x, near = w * dice.roll(), dice.between(0.18, 1.0)
        ring = 20 + 80 * near
        land.edge("#ffffff.raw", ellipse(x, stage.y_at(near), ring, ring * 0.12), 1.6, alpha=0.3)
    for _ in range(5):
        x, near = w * dice.roll(), dice.between(0.4, 0.95)
        n = 10 + 26 * near
        land.limb("#7a5a3f", [(x - n, stage.y_at(near)), (x + n, stage.y_at(near) - 2)], (5, 3))
