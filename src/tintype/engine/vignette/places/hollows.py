"""Owns caves of more than rock: crystals, ice, lava, and the gallery of a mine.

Each lays what it is known for into the cave of `rocky`, or is a tunnel of its own. Does not know
subjects.
"""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.rocky import cave, crystal
from tintype.engine.vignette.places.scenery import rock
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "crystal cave",
    horizon=0.62,
    phrase="in a crystal cave",
    aliases=("crystal cavern", "cave of crystals", "gem cave"),
    is_indoors=True,
)
def crystal_cave(stage: Stage) -> None:
    """Draw a cave whose floor and walls are full of glowing crystals."""
    cave.draw(stage)
    dice, w, h = stage.dice.child("crystals"), stage.width, stage.horizon
    for k in range(9):
        side = (0.02 + 0.035 * k) if k % 2 else 1 - (0.02 + 0.035 * k)
        crystal(stage.back, dice, w * side, h + 6, h * dice.between(0.2, 0.5))
    for near in (0.12, 0.2, 0.36, 0.5, 0.68, 0.84):
        for side in (-1, 1):
            x = w / 2 + side * w * dice.between(0.3, 0.48)
            crystal(stage.ground, dice, x, stage.y_at(near), 60 + 90 * near)


@place(
    "ice cave",
    horizon=0.62,
    phrase="in an ice cave",
    aliases=("ice cavern", "glacier cave", "ice tunnel", "ice palace"),
    is_indoors=True,
)
def ice_cave(stage: Stage) -> None:
    """Draw a hollow of blue ice, smooth and layered, with a bright mouth and icicles."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("ice")
    back.box("#1f5f8f.raw", 0, 0, w, stage.height, to="#3f8fc0.raw")
    cx, r = w * 0.5, min(w * 0.34, h * 0.5)
    for k, tone in enumerate(("#2f78a8", "#4f9fcb", "#7fc2e0", "#b5e0f0")):
        far = 1.9 - 0.3 * k
        arch: list[Point] = [
            (cx - r * far, h + 20, 0),
            (cx - r * far * 0.96, h * 0.5),
            (cx - r * far * 0.5, h * (0.3 - 0.3 * far * 0.5)),
            (cx + r * far * 0.4, h * (0.26 - 0.3 * far * 0.5)),
            (cx + r * far * 0.98, h * 0.46),
            (cx + r * far, h + 20, 0),
        ]
        back.blob(f"{tone}.raw", arch)
    light = stage.light
    back.glow("#ffffff.raw", cx, h * 0.7, r * 1.3, alpha=0.7)
    mouth: list[Point] = [
        (cx - r * 0.8, h + 12, 0),
        (cx - r * 0.66, h * 0.6),
        (cx, h * 0.32),
        (cx + r * 0.7, h * 0.56),
        (cx + r * 0.82, h + 12, 0),
    ]
    back.blob(f"{light.sky[0]}.raw", mouth, to=f"{light.sky[2]}.raw")
    x = 0.0
    while x < w:
        n = dice.between(16, 40)
        tall = h * dice.between(0.08, 0.2) * (0.5 + abs(x / w - 0.5) * 2)
        back.poly("#d8f0fa.raw", [(x - n / 2, -10), (x + n / 2, -10), (x, tall)], alpha=0.8)
        x += n * 1.3
    land.box("#a9d8ec.raw", 0, h, w, stage.height - h, to="#5fa8cf.raw")
    land.oval("#f2fbff.raw", cx, stage.y_at(0.14), r * 1.3, 46, slope="round", alpha=0.9, fade=0)
    for _ in range(6 + 3 * stage.detail):
        near = dice.between(0.1, 1.0)
        a = w * dice.between(0.02, 0.9)
        land.line(
            "#e6f6fc",
            [(a, stage.y_at(near)), (a + 60 + 120 * near, stage.y_at(near) + 4)],
            2 + 2 * near,
        )
    for side in (0.03, 0.1, 0.9, 0.98):
        _shard(land, w * side, stage.y_at(dice.between(0.1, 0.5)), dice.between(70, 130))


def _shard(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a block of ice that stands up."""
    n = tall * 0.3
    pen.poly(
        "#c6e8f5",
        [
            (x - n, y),
            (x - n * 0.7, y - tall * 0.7),
            (x, y - tall),
            (x + n, y - tall * 0.6),
            (x + n, y),
        ],
    )
    pen.poly("#8fc7e2", [(x + n * 0.1, y), (x, y - tall), (x + n, y - tall * 0.6), (x + n, y)])


@place(
    "lava cave",
    horizon=0.6,
    phrase="in a lava cave",
    aliases=("lava cavern", "lava tube", "inside a volcano", "dragon's lair", "hell", "underworld"),
    is_indoors=True,
)
def lava_cave(stage: Stage) -> None:
    """Draw a cave of black rock with falls, cracks and pools of lava."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("lava")
    back.box("#2a1a22.raw", 0, 0, w, stage.height, to="#5a2420.raw")
    back.glow("#ff7a2f.raw", w * 0.5, h, max(w, h) * 0.6, alpha=0.75)
    for k, (tone, up) in enumerate((("#4a2a2c", 0.5), ("#341f26", 0.3))):
        stage.ridge(
            back, f"{tone}.raw", h * (1 - up), h * 0.12, child=f"wall {k}", steps=9, roundness=0.3
        )
    for x in (0.2, 0.82):
        wide = w * 0.035
        fall: list[Point] = [
            (w * x - wide * 0.5, h * 0.24, 0.2),
            (w * x + wide * 0.4, h * 0.24, 0.2),
            (w * x + wide * 0.7, h * 0.55),
            (w * x + wide * 1.3, h + 12, 0),
            (w * x - wide * 1.2, h + 12, 0),
            (w * x - wide * 0.6, h * 0.6),
        ]
        back.blob("#ff7a2a.raw", fall, to="#ffd24a.raw")
        back.glow("#ffb04a.raw", w * x, h * 0.9, h * 0.26, alpha=0.7)
    x = 0.0
    while x < w + 40:
        n = dice.between(40, 90)
        tall = h * (0.06 + 0.32 * (abs(x / w - 0.5) * 2) ** 2) * dice.between(0.7, 1.2)
        tooth: list[Point] = [
            (x - n, -20, 0),
            (x + n, -20, 0),
            (x + n * 0.3, tall * 0.6),
            (x, tall, 0.2),
            (x - n * 0.3, tall * 0.6),
        ]
        back.blob("#1f141b.raw", tooth)
        x += n * 1.1
    land.box("#4a2c2a.raw", 0, h, w, stage.height - h, to="#2a1a20.raw")
    for at, near, wide in (
        (0.2, 0.06, 0.2),
        (0.82, 0.08, 0.2),
        (0.08, 0.62, 0.2),
        (0.94, 0.74, 0.2),
    ):
        y = stage.y_at(near)
        land.oval("#ff7a2a.raw", w * at, y, w * wide, 16 + 34 * near)
        land.oval("#ffd24a.raw", w * at, y + 3, w * wide * 0.8, 9 + 22 * near)
    for _ in range(4):
        a, near = w * dice.between(0.2, 0.7), dice.between(0.3, 0.9)
        y = stage.y_at(near)
        land.line(
            "#ff8a3a.raw",
            [(a, y, 0), (a + 50, y + 10, 0), (a + 90, y - 6, 0), (a + 150, y + 8, 0)],
            4,
        )
    for near in sorted(dice.between(0.2, 1.0) for _ in range(7)):
        side = dice.between(-0.02, 0.2) if dice.chance(0.5) else dice.between(0.8, 1.02)
        rock(land, dice, w * side, stage.y_at(near), 18 + 38 * near, "#4a3a40")


@place(
    "mine",
    horizon=0.56,
    land=(0.3, 0.92),
    phrase="in a mine",
    aliases=(
        "gold mine",
        "coal mine",
        "mine shaft",
        "mine tunnel",
        "salt mine",
        "mineshaft",
        "diamond mine",
    ),
    is_indoors=True,
)
def mine(stage: Stage) -> None:
    """Draw a gallery held by timber, with rails, lamps and ore that glints."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    dice = stage.dice.child("mine")
    back.box("#6a5648.raw", 0, 0, w, stage.height, to="#4a3a34.raw")
    for _ in range(26 + 8 * stage.detail):
        x, y = w * dice.roll(), h * dice.roll()
        back.oval(
            "#7d6858.raw" if dice.chance(0.5) else "#57463c.raw",
            x,
            y,
            dice.between(14, 46),
            dice.between(9, 24),
            alpha=0.6,
        )
        if dice.chance(0.4):
            back.poly("#f2c84a.raw", [(x, y - 7), (x + 5, y), (x, y + 7), (x - 5, y)])
    half, cx = min(w * 0.3, h * 0.62), w * 0.5
    back.box("#1c1416.raw", cx - half * 0.5, h * 0.42, half, h * 0.6, rounding=20)
    back.glow("#ffcf7a.raw", cx, h * 0.7, half * 0.6, alpha=0.4)
    land.box("#6f5a4a.raw", 0, h, w, stage.height - h, to="#4f3f36.raw")
    with land.group("rails", grade=stage.grade(0)):
        for k in range(9):
            t = (k / 8) ** 1.7
            y, n = stage.y_at(t), half * (0.34 + 0.9 * t)
            land.box("#7a5236", cx - n, y, 2 * n, 5 + 16 * t, rounding=2)
        for s in (-1, 1):
            land.limb(
                "#b9c1ce",
                [(cx + s * half * 0.22, h), (cx + s * half * 0.86, stage.height)],
                (4, 13),
            )
    with back.group("timber", grade=stage.grade(0)):
        for scale, tone in ((0.56, "#6a4630"), (1.0, "#8a5f3f"), (1.66, "#a8744a")):
            n, top = half * scale, h * 0.42 - (h * 0.42 + 20) * max(0.0, scale - 0.56) * 0.8
            thick = 20 * scale + 8
            for s in (-1, 1):
                back.box(tone, cx + s * n - thick / 2, top, thick, h - top + 18 * scale)
            back.box(tone, cx - n - thick, top - thick * 0.4, 2 * n + 2 * thick, thick)
    for x in (-0.98, 0.98):
        lx, ly = cx + x * half, h * 0.3
        back.glow("#ffcf7a.raw", lx, ly + 20, half * 0.7, alpha=0.7)
        with back.group("lamp", grade=stage.grade(0)):
            back.box("#3a3540", lx - 12, ly, 24, 7, rounding=2)
            back.box("#ffe2a0.lit", lx - 9, ly + 7, 18, 28, rounding=4)
    for near in sorted(dice.between(0.1, 1.0) for _ in range(8)):
        side = dice.between(-0.02, 0.16) if dice.chance(0.5) else dice.between(0.84, 1.02)
        rock(land, dice, w * side, stage.y_at(near), 16 + 34 * near, "#8a7462")
