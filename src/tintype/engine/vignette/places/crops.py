"""Owns the corn field and the dry river bed. Does not know subjects."""

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones, wood
from tintype.engine.vignette.places.scenery import peaks, rock
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.places.wild import mesa


@place(
    "corn field",
    horizon=0.44,
    land=(0.5, 0.92),
    phrase="in a corn field",
    aliases=("cornfield", "corn fields", "cornfields", "maize field", "field of corn"),
)
def corn_field(stage: Stage) -> None:
    """Draw rows of corn on both sides of a lane of earth, the cobs yellow between the leaves."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mid = grass_tones(stage)[1]
    stage.ridge(back, "#8fa8b8", h - 60, 36, child="blue hills", steps=4, depth=0.94)
    stage.ridge(back, mid, h - 18, 22, child="far hills", steps=3, depth=0.7)
    wood(stage, back, h + 8, 36, 80, child="trees", depth=0.6, density=0.5)
    earth = "#a87c50" if not stage.is_white else "#eef3f8"
    stage.ridge(land, earth, h + 6, 4, child="earth", to=f"{earth}.shade", depth=0.3)
    dice = stage.dice.child("corn")
    is_dry = stage.season == "autumn" or stage.is_white
    leaves = ("#c8b070", "#b89a58", "#a08448") if is_dry else ("#6fae4a", "#559a44", "#3f7f3c")
    rows = 9
    for r in range(rows):
        t = (r + 1) / rows
        near = t**1.7
        y, tall = stage.y_at(0.02 + 0.98 * near), 34 + 300 * near
        lane = w * (0.03 + 0.2 * near)
        step = tall * 0.3
        with land.group(f"row {r}", grade=stage.grade(0.4 * (1 - t))):
            for side in (-1, 1):
                x = w / 2 + side * (lane + step * 0.4)
                while -tall * 0.3 < x < w + tall * 0.3:
                    stalk(land, dice, x, y + dice.between(-4, 4), tall, leaves)
                    x += side * step * dice.between(0.9, 1.2)


def stalk(pen: Pen, dice: Dice, x: float, y: float, tall: float, leaves: tuple[str, ...]) -> None:
    """Draw one plant of corn with hanging leaves, a cob and its tassel; (x, y) is its foot."""
    n = tall * dice.between(0.88, 1.06)
    tone = dice.pick(leaves)
    pen.limb(f"{tone}.shade", [(x, y), (x + n * 0.01, y - n * 0.92)], (n * 0.045, n * 0.02))
    for k, level in enumerate((0.2, 0.4, 0.58, 0.74)):
        side = 1 if k % 2 else -1
        reach = n * (0.3 - 0.04 * k)
        foot = y - n * level
        pen.blob(
            tone if k % 2 else f"{tone}.light",
            [
                (x, foot + n * 0.02, 0),
                (x + side * reach * 0.5, foot - n * 0.13),
                (x + side * reach, foot + n * 0.04, 0),
                (x + side * reach * 0.5, foot - n * 0.06),
            ],
        )
    side = dice.pick((-1, 1))
    cx, cy = x + side * n * 0.05, y - n * 0.5
    with pen.turned(18 * side, cx, cy):
        pen.oval("#f2c84a", cx, cy - n * 0.05, n * 0.032, n * 0.085)
        pen.blob(
            tone,
            [
                (cx - n * 0.045, cy - n * 0.03, 0),
                (cx, cy + n * 0.08),
                (cx + n * 0.045, cy - n * 0.03, 0),
                (cx, cy + n * 0.01),
            ],
        )
    for lean in (-0.05, 0.0, 0.05):
        pen.line("#dcc27a", [(x, y - n * 0.9), (x + lean * n, y - n * 1.02)], n * 0.012)


@place(
    "riverbed",
    horizon=0.5,
    land=(0.3, 0.92),
    phrase="in a dry riverbed",
    aliases=(
        "river bed",
        "dry riverbed",
        "dry river bed",
        "dry river",
        "dried up river",
        "dry lake",
        "dry lakebed",
        "cracked earth",
        "parched earth",
        "drought",
    ),
)
def riverbed(stage: Stage) -> None:
    """Draw a winding bed of cracked mud and pebbles between dry banks, under a hot sky."""
    sky(stage, clouds=0)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mesa(stage)
    peaks(stage, back, h + 4, 30, 90, child="range", depth=0.86, tone="#b58a6a", snow=0.0)
    bank = "#cfa668" if not stage.is_white else "#eef2f7"
    stage.ridge(land, bank, h + 4, 8, child="plain", to=f"{bank}.shade", depth=0.4)
    mud = "#b98f63"
    left = [
        (w * 0.56, h + 14, 0),
        (w * 0.46, stage.y_at(0.16)),
        (w * 0.4, stage.y_at(0.34)),
        (w * 0.22, stage.y_at(0.62)),
        (-w * 0.06, stage.height + 20, 0),
    ]
    right = [
        (w * 1.06, stage.height + 20, 0),
        (w * 0.8, stage.y_at(0.62)),
        (w * 0.64, stage.y_at(0.34)),
        (w * 0.56, stage.y_at(0.16)),
        (w * 0.59, h + 14, 0),
    ]
    with land.group("bed", grade=stage.grade(0.12)):
        edge = [(x - 26 * (k > 0), y - 10, 0.6) for k, (x, y, *_) in enumerate(left)]
        far = [(x + 26 * (k < 4), y - 10, 0.6) for k, (x, y, *_) in enumerate(right)]
        land.blob(f"{bank}.deep", [*edge, *far])
        land.blob(mud, [*left, *right], to=f"{mud}.shade")
        cracks(stage, land, mud)
    dice = stage.dice.child("stones")
    for _ in range(14 + 8 * stage.detail):
        near = dice.between(0.08, 0.98)
        side = dice.pick((-1, 1)) * dice.between(0.1, 0.3) * (0.3 + near)
        x = w * (0.52 + side)
        rock(land, dice, x, stage.y_at(near), 6 + 22 * near * dice.roll(), "#b8a58f")
    with land.group("dry grass", grade=stage.grade(0.1)):
        for _ in range(16 + 8 * stage.detail):
            near = dice.between(0.05, 0.95)
            off = (0.12 + 0.4 * near) * dice.pick((-1, 1)) * dice.between(1.0, 1.6)
            x, y, n = w * (0.52 + off), stage.y_at(near), 10 + 30 * near
            for lean in (-0.5, -0.2, 0.1, 0.4):
                land.line(
                    "#a88a48", [(x, y), (x + lean * n * 0.6, y - n * 0.6), (x + lean * n, y - n)], 2
                )


def cracks(stage: Stage, pen: Pen, mud: str) -> None:
    """Draw the net of cracks in dried mud, wider towards the viewer."""
    dice, w = stage.dice.child("cracks"), stage.width
    rows = 9
    for r in range(rows):
        near = 0.12 + 0.88 * (r / (rows - 1)) ** 1.5
        y, half = stage.y_at(near), w * (0.04 + 0.36 * near)
        n = 4 + r // 2
        line = [
            (w * 0.51 - half + 2 * half * k / n, y + dice.between(-7, 7) * near)
            for k in range(n + 1)
        ]
        pen.line(f"{mud}.deep", [(a, b, 0) for a, b in line], 1 + 2.6 * near, alpha=0.7)
        gap = stage.y_at(0.12 + 0.88 * (min(rows - 1, r + 1) / (rows - 1)) ** 1.5) - y
        for a, b in line[1:-1]:
            drift = dice.between(-0.3, 0.3) * gap
            pen.line(
                f"{mud}.deep",
                [(a, b, 0), (a + drift, b + gap * 0.55, 0), (a + drift * 0.4, b + gap, 0)],
                1 + 2 * near,
                alpha=0.6,
            )
