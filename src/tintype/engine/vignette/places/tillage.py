"""Owns tilled earth: the ploughed field and the vegetable garden. Does not know subjects."""

from tintype.engine.vignette.art.outline import Point, ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import fence, lawn
from tintype.engine.vignette.places.stage import Stage, place

EARTH = "#8a5f42"
SNOW = "#eef3f8"


@place(
    "ploughed field",
    horizon=0.46,
    land=(0.4, 0.92),
    phrase="on a ploughed field",
    aliases=("plowed field", "ploughed land", "tilled field", "furrowed field"),
)
def ploughed_field(stage: Stage) -> None:
    """Draw brown furrows that run to the horizon, a hedge and trees behind."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    mid = grass_tones(stage)[1]
    stage.ridge(back, "#86a3b4", h - 56, 34, child="blue hills", steps=4, depth=0.92)
    stage.ridge(back, mid, h - 18, 20, child="near hills", steps=3, depth=0.68)
    wood(stage, back, h + 6, 34, 76, child="trees", depth=0.55, density=0.5)
    earth = EARTH if not stage.is_white else SNOW
    stage.ridge(land, earth, h + 5, 3, child="earth", to=f"{earth}.shade", depth=0.2)
    with land.group("furrows", grade=stage.grade(0.12)):
        for k in range(-26, 27):
            furrow(land, stage, w / 2, k, earth)
    tufts(stage, stage.front, 0.97, 1.06, 6 + 4 * stage.detail, bloom=0.0)


def furrow(pen: Pen, stage: Stage, mid: float, k: int, earth: str) -> None:
    """Draw one furrow, which widens towards us, and the lit edge of the clod beside it."""
    top, low = stage.y_at(0.02), stage.height + 6
    far, near = 22.0, 112.0
    x, foot = mid + k * far, mid + k * near
    pen.poly(
        f"{earth}.deep",
        [(x, top), (x + far * 0.28, top), (foot + near * 0.36, low), (foot, low)],
        alpha=0.55,
    )
    pen.poly(
        f"{earth}.light",
        [(x - far * 0.2, top), (x, top), (foot, low), (foot - near * 0.2, low)],
        alpha=0.5,
    )


@place(
    "vegetable garden",
    horizon=0.44,
    land=(0.42, 0.92),
    phrase="in a vegetable garden",
    aliases=(
        "vegetable patch",
        "kitchen garden",
        "veggie garden",
        "veg patch",
        "allotment",
        "vegetable gardens",
        "vegetable bed",
    ),
)
def vegetable_garden(stage: Stage) -> None:
    """Draw beds with rows of cabbages, lettuces and carrots, and beans that climb on poles."""
    sky(stage)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    wood(stage, back, h + 8, 60, 120, child="trees", depth=0.5, density=0.6)
    lawn(stage, land)
    fence(stage, land, stage.y_at(0.03), 46, tone="#d9c3a0", depth=0.25)
    earth = EARTH if not stage.is_white else SNOW
    dice = stage.dice.child("beds")
    bed(stage, 0.08, 0.24, earth)
    with land.group("beans", grade=stage.grade(0.18)):
        for k in range(int(w / 74)):
            beans(land, 40 + 74 * k, stage.y_at(0.2), h * 0.4, dice)
    for near, far, sown in ((0.3, 0.44, carrot_tops), (0.52, 0.66, lettuce), (0.8, 1.0, cabbage)):
        bed(stage, near, far, earth)
        t = (near + far) / 2
        size = 20 + 46 * t
        with land.group("row", grade=stage.grade(0.16 * (1 - t))):
            for row in (0.3, 0.85):
                y = stage.y_at(near + (far - near) * row)
                for k in range(int(w / (size * 1.9)) + 2):
                    x = (k + 0.5 * row) * size * 1.9 + dice.between(-3, 3)
                    if t < 0.6 or abs(x - w / 2) > 90:
                        sown(land, x, y, size * dice.between(0.9, 1.08))


def bed(stage: Stage, far: float, near: float, earth: str) -> None:
    """Draw a bed of earth across the picture."""
    top, low = stage.y_at(far), stage.y_at(near)
    with stage.ground.group("bed", grade=stage.grade(0.2 * (1 - near))):
        stage.ground.box(f"{earth}.deep", -10, top, stage.width + 20, low - top + 5, rounding=4)
        stage.ground.box(earth, -10, top, stage.width + 20, low - top, rounding=4)


def beans(pen: Pen, x: float, y: float, tall: float, dice: Dice) -> None:
    """Draw a bean that climbs on three poles tied at the top."""
    for dx in (-22, 4, 22):
        pen.limb("#a9824f", [(x + dx, y), (x - dx * 0.14, y - tall)], (4.4, 3.4))
    for k in range(13):
        t = (k + 0.5) / 13
        px, py = x + (1 - t) * dice.between(-24, 24), y - tall * t * 0.96
        tone = dice.pick(("#5f9f48", "#4c8a40", "#77b556"))
        side = 1 if k % 2 else -1
        leaf: list[Point] = [(px, py, 0), (px + side * 8, py - 9), (px + side * 19, py + 3, 0)]
        pen.blob(tone, [*leaf, (px + side * 8, py + 8)])
        if k % 4 == 1:
            pen.limb("#7fbb4f.light", [(px, py + 2), (px - side * 3, py + 20)], (3.6, 2))
        if k % 5 == 2:
            pen.oval("#d9534a", px - side * 6, py, 3.6)


def cabbage(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a cabbage in its outer leaves; (x, y) is its foot."""
    pen.oval("#3a2c22", x, y, n * 0.7, n * 0.14, alpha=0.3)
    for side in (-1, 1):
        pen.oval("#5f9478", x + side * n * 0.44, y - n * 0.28, n * 0.42, n * 0.27, tilt=side * 26)
    pen.form("#8cc08a", ellipse(x, y - n * 0.4, n * 0.46, n * 0.42), shade=n * 0.09, light=n * 0.05)
    for dx, rise in ((-0.26, 0.62), (0.0, 0.74), (0.26, 0.62)):
        pen.line(
            "#d3ecc2",
            [(x, y - n * 0.06), (x + dx * n * 0.7, y - n * 0.36), (x + dx * n, y - n * rise)],
            1.8,
        )


def lettuce(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw a head of lettuce, its leaves spread; (x, y) is its foot."""
    pen.oval("#3a2c22", x, y, n * 0.6, n * 0.12, alpha=0.3)
    for dx, dy, r, tone in (
        (-0.36, 0.26, 0.3, "#6faa3e"),
        (0.36, 0.26, 0.3, "#6faa3e"),
        (-0.18, 0.44, 0.32, "#8cc84c"),
        (0.2, 0.44, 0.32, "#7fbc46"),
        (0.0, 0.28, 0.32, "#a9dc66"),
    ):
        pen.oval(tone, x + dx * n, y - dy * n, r * n, r * n * 0.84)
    pen.line("#d9f0a4", [(x, y - n * 0.06), (x, y - n * 0.42)], 2)


def carrot_tops(pen: Pen, x: float, y: float, n: float) -> None:
    """Draw the shoulder of a carrot in the earth and its feathery leaves."""
    pen.oval("#e8823a", x, y - n * 0.06, n * 0.2, n * 0.16)
    pen.oval("#f2a05a", x - n * 0.05, y - n * 0.1, n * 0.09, n * 0.06)
    for dx, rise in ((-0.4, 0.62), (-0.18, 0.84), (0.04, 0.94), (0.24, 0.8), (0.44, 0.58)):
        tip: Point = (x + dx * n, y - rise * n)
        pen.line("#4f9a44", [(x, y - n * 0.12), (x + dx * n * 0.4, y - rise * n * 0.6), tip], 2.6)
        pen.oval("#62b050", tip[0], tip[1] + n * 0.08, n * 0.13, n * 0.17)
