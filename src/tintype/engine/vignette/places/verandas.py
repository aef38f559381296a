"""Owns the places between house and open air: a porch before a garden, a balcony over a city.

Does not know which subjects stand there.
"""

import itertools

from tintype.engine.vignette.art.outline import rectangle
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import bush, leaf_tones, wood
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.town import skyline

FLOOR = 0.3
"""How near the floor begins, 0 at the horizon."""


def boards(stage: Stage, pen: Pen, tone: str) -> None:
    """Lay a floor of boards from the railing to the lower edge."""
    way = Corridor(stage=stage, x=stage.width / 2, half=stage.width * 1.7)
    tone = f"{tone}.shade" if stage.air.is_wet else tone
    plain = tone.partition(".")[0]
    y = stage.y_at(FLOOR)
    with pen.group("floor", grade=stage.grade(0.08)):
        pen.box(f"{plain}.deep", -10, y - 4, stage.width + 20, stage.height - y + 20)
        rows = steps(FLOOR, 1.4, 11)
        for k, (far, near) in enumerate(itertools.pairwise(rows)):
            shade = (plain, f"{plain}.light", plain, f"{plain}.shade")[(k * 5) % 4]
            pen.poly(shade, way.strip(-1, 1, far, far + (near - far) * 0.93))
        if stage.air.is_wet:
            dice = stage.dice.child("puddles")
            for _ in range(5):
                at = dice.between(0.45, 0.95)
                x = dice.between(0.05, 0.95) * stage.width
                pen.oval("#cfe2ee", x, stage.y_at(at), 110 * at, 12 * at, alpha=0.4)


def railing(stage: Stage, pen: Pen, tone: str, *, tall: float, thick: float, gap: float) -> None:
    """Draw upright bars between two rails, on the far edge of the floor."""
    y = stage.y_at(FLOOR)
    with pen.group("railing", grade=stage.grade(0.12)):
        x = -gap / 2
        while x < stage.width + gap:
            pen.box(tone, x, y - tall, thick, tall)
            pen.box(f"{tone}.shade", x + thick * 0.6, y - tall, thick * 0.4, tall)
            x += gap
        for at, n in ((tall, 11), (0.12 * tall, 8)):
            pen.box(tone, -10, y - at - n / 2, stage.width + 20, n, rounding=2)
            pen.box(f"{tone}.shade", -10, y - at + n / 2 - 3, stage.width + 20, 3)
        if stage.is_white:
            pen.box("#f3f7fb", -10, y - tall - 12, stage.width + 20, 9, rounding=4)


@place(
    "porch",
    horizon=0.5,
    land=(0.42, 0.92),
    phrase="on a porch",
    aliases=(
        "veranda",
        "front porch",
        "back porch",
        "wooden porch",
        "wooden deck",
        "porch of a house",
        "verandah",
        "wooden terrace",
        "porch steps",
    ),
)
def porch(stage: Stage) -> None:
    """Draw a floor of boards under a roof, a white railing and the garden behind it."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    wood(stage, back, h + 8, 80, 160, child="trees", depth=0.6, kind="round", density=1.2)
    lawn(stage, land)
    dice = stage.dice.child("hedge")
    leaf = leaf_tones(stage)[0] if not stage.is_white else "#c9d6e2"
    with land.group("bushes", grade=stage.grade(0.25)):
        for k in range(int(w / 70) + 2):
            bush(land, dice, 70 * k - 20, stage.y_at(0.26), dice.between(34, 58), leaf)
    boards(stage, land, "#b98b62")
    railing(stage, land, "#f2ede2", tall=120, thick=10, gap=34)
    with land.group("posts", grade=stage.grade(0.06)):
        y = stage.y_at(FLOOR) + 8
        for x in (0.07 * w, 0.93 * w):
            land.form("#f2ede2", rectangle(x - 22, -10, 44, y + 10), shade=9, light=4)
            land.box("#f2ede2", x - 32, y - 22, 64, 24, rounding=3)
            land.box("#f2ede2.shade", x - 32, y - 4, 64, 6)
        land.box("#f2ede2", -10, -10, w + 20, 0.05 * stage.height + 10)
        land.box("#d9d0c0", -10, 0.05 * stage.height, w + 20, 9)
        land.box("#b98b62.deep", -10, -10, w + 20, 0.018 * stage.height + 10)
    _lamp(stage, land, 0.5 * w)


def _lamp(stage: Stage, pen: Pen, x: float) -> None:
    """Hang a lantern from the roof, lit when it is dark."""
    y = 0.05 * stage.height
    if stage.light.is_night:
        pen.glow("#ffcf7a.raw", x, y + 62, 200, alpha=0.55)
    with pen.group("lamp", grade=stage.grade(0.05)):
        pen.line("#3a3540", [(x, y), (x, y + 32)], 3)
        pen.poly("#3a3540", [(x - 20, y + 42), (x + 20, y + 42), (x + 8, y + 28), (x - 8, y + 28)])
        pen.poly(
            "#ffe2a0.lit", [(x - 16, y + 42), (x + 16, y + 42), (x + 12, y + 80), (x - 12, y + 80)]
        )
        pen.box("#3a3540", x - 15, y + 78, 30, 6, rounding=2)


@place(
    "balcony",
    horizon=0.5,
    land=(0.42, 0.92),
    phrase="on a balcony",
    aliases=(
        "city balcony",
        "balcony of an apartment",
        "apartment balcony",
        "balcony overlooking the city",
        "balcony with a view",
    ),
)
def balcony(stage: Stage) -> None:
    """Draw tiles and an iron railing with flower boxes high above the roofs of a city."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    skyline(stage, back, h + 30, 90, 210, 0.85, "far blocks")
    skyline(stage, back, h + 90, 70, 170, 0.55, "near blocks", wide=120)
    with land.group("below", grade=stage.grade(0.5)):
        land.box("#8d93a6", -10, h + 80, w + 20, stage.height)
    boards(stage, land, "#c9b29a")
    railing(stage, land, "#3c3f4c", tall=128, thick=6, gap=28)
    blooms = ("#f06a8a", "#ffd24d", "#ffffff", "#e0574b") if not stage.is_white else ("#f3f7fb",)
    dice = stage.dice.child("flower boxes")
    y = stage.y_at(FLOOR) - 118
    with land.group("flower boxes", grade=stage.grade(0.08)):
        for left in (0.03, 0.68):
            x, wide = left * w, 0.29 * w
            for k in range(12):
                bush(land, dice, x + wide * (k + 0.5) / 12, y + 4, dice.between(15, 23), "#5f9e58")
            for k in range(16):
                at = x + wide * (k + 0.5) / 16
                land.oval(dice.pick(blooms), at, y - dice.between(4, 26), 7)
            land.box("#b5653f", x, y + 2, wide, 32, rounding=3)
            land.box("#b5653f.shade", x, y + 24, wide, 10, rounding=3)
