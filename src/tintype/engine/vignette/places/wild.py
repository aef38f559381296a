"""Owns the settings of open land: meadow, hills, savannah, desert, snow and mountains.

Does not know subjects.
"""

from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import conifer, grass_tones, tufts, wood
from tintype.engine.vignette.places.scenery import lawn, peaks, rock
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "meadow",
    horizon=0.56,
    phrase="in a meadow",
    aliases=("field", "grass", "pasture", "grassland", "prairie", "lawn"),
)
def meadow(stage: Stage) -> None:
    """Draw rolling grass below far hills, with flowers near the viewer."""
    sky(stage)
    _far, mid, _ = grass_tones(stage)
    h, hill = stage.horizon, "#7fa9b8" if not stage.is_white else "#c2d2e2"
    stage.ridge(stage.back, hill, h - 92, 54, child="hills farthest", steps=4, depth=0.98)
    stage.ridge(stage.back, hill, h - 52, 36, child="hills far", steps=5, depth=0.88)
    stage.ridge(stage.back, mid, h - 16, 22, child="hills near", steps=4, depth=0.72)
    land = stage.ground
    wood(stage, stage.back, h + 2, 18, 40, child="far wood", depth=0.78, density=1.5)
    wood(stage, land, h + 14, 34, 84, child="wood", depth=0.55, density=0.42)
    lawn(stage, land)
    tufts(stage, land, 0.3, 0.8, 14 + 12 * stage.detail)
    tufts(stage, stage.front, 0.94, 1.05, 8 + 5 * stage.detail)


@place(
    "hills",
    horizon=0.52,
    phrase="in the hills",
    aliases=("hill", "countryside", "valley", "rolling hills"),
)
def hills(stage: Stage) -> None:
    """Draw hill behind hill, with a hedge between them."""
    sky(stage)
    far, mid, near = grass_tones(stage)
    h = stage.horizon
    blue = "#86aebb" if not stage.is_white else "#c5d4e3"
    stage.ridge(stage.back, blue, h - 140, 58, child="blue hills", steps=4, depth=0.9)
    stage.ridge(stage.back, mid, h - 84, 62, child="far hills", steps=3, depth=0.62, to=far)
    land = stage.ground
    wood(stage, land, h - 22, 22, 42, child="hedge", depth=0.56, density=0.7)
    stage.ridge(land, far, h - 16, 46, child="second", steps=3, depth=0.4, to=mid)
    stage.ridge(land, mid, stage.y_at(0.32), 40, child="third", steps=2, depth=0.18, to=near)
    tufts(stage, land, 0.45, 0.85, 10 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 7 + 4 * stage.detail)


@place("savannah", horizon=0.56, phrase="on the savannah", aliases=("savanna", "safari"))
def savannah(stage: Stage) -> None:
    """Draw dry golden grass with flat-topped acacias and a far mountain."""
    sky(stage, clouds=2)
    h, w, land = stage.horizon, stage.width, stage.ground
    peaks(
        stage,
        stage.back,
        h + 4,
        50,
        110,
        child="far mountain",
        depth=0.92,
        tone="#8f86a8",
        snow=0.16,
    )
    stage.ridge(stage.back, "#b9a56a", h - 12, 12, child="far plain", depth=0.7)
    stage.ridge(land, "#dcbf6c", h + 6, 6, child="plain", depth=0.42, to="#d3ab55")
    dice = stage.dice.child("acacias")
    spans = sorted(
        ((dice.between(0, 1), dice.between(0.02, 0.12)) for _ in range(3 + stage.detail)),
        key=lambda v: v[1],
    )
    for x, near in spans:
        with land.group("acacia", grade=stage.grade(0.5 - 2.4 * near)):
            acacia(land, w * x, stage.y_at(near), 80 + 900 * near)
    stage.ridge(land, "#d9b65e", stage.y_at(0.24), 10, child="near plain", depth=0.1, to="#b98a3f")
    straw(stage, land, 0.28, 0.85, 26 + 16 * stage.detail)
    straw(stage, stage.front, 0.95, 1.06, 14 + 8 * stage.detail)


def acacia(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a flat-topped tree."""
    pen.limb(
        "#6f5138",
        [(x, y), (x + tall * 0.04, y - tall * 0.4), (x - tall * 0.02, y - tall * 0.7)],
        (tall * 0.07, tall * 0.04),
    )
    pen.limb(
        "#6f5138",
        [(x + tall * 0.03, y - tall * 0.4), (x + tall * 0.28, y - tall * 0.72)],
        (tall * 0.04, tall * 0.02),
    )
    pen.limb(
        "#6f5138",
        [(x + tall * 0.03, y - tall * 0.46), (x - tall * 0.26, y - tall * 0.7)],
        (tall * 0.035, tall * 0.02),
    )
    for dx, dy, r in ((0.24, 0.74, 0.34), (-0.26, 0.74, 0.32), (0.0, 0.84, 0.46)):
        cx, cy = x + dx * tall, y - dy * tall
        pen.blob(
            "#7f9a4a",
            [
                (cx - r * tall, cy + 0.05 * tall, 0.5),
                (cx - r * 0.5 * tall, cy - 0.07 * tall),
                (cx + r * 0.5 * tall, cy - 0.075 * tall),
                (cx + r * tall, cy + 0.05 * tall, 0.5),
                (cx, cy + 0.07 * tall),
            ],
        )


def straw(stage: Stage, pen: Pen, top: float, bottom: float, count: int) -> None:
    """Scatter dry grass."""
    dice = stage.dice.child(f"straw{top}")
    for near in sorted(dice.between(top, bottom) for _ in range(count)):
        x, y, s = dice.between(0, stage.width), stage.y_at(near), 10 + 17 * near
        with pen.group(grade=stage.grade(0.2 * max(0.0, 1 - near))):
            for k in (-1, 0, 1, 2):
                lean = dice.between(-0.3, 0.3) + 0.4 * (k - 0.5)
                pen.blob(
                    ("#c9a04a", "#e2c06c", "#a97f36")[k % 3],
                    [(x - s * 0.09, y, 0), (x + lean * s, y - s * 1.4, 0), (x + s * 0.09, y, 0)],
                )


@place("desert", horizon=0.55, phrase="in the desert", aliases=("dunes", "sand dunes"))
def desert(stage: Stage) -> None:
    """Draw dunes, and cacti on them where nothing of the Old World is."""
    sand(stage)
    dice, land = stage.dice.child("cacti"), stage.ground
    for _ in range(0 if stage.named & OLD_WORLD else 2 + stage.detail):
        side = dice.between(0.02, 0.22) if dice.chance(0.5) else dice.between(0.78, 0.98)
        y = stage.y_at(dice.between(0.2, 0.55))
        with land.group("cactus", grade=stage.grade(0.05)):
            cactus(land, stage.width * side, y, dice.between(50, 110))


def sand(stage: Stage) -> None:
    """Draw dunes with sharp crests and their shadows, before far table mountains."""
    sky(stage, clouds=1)
    h, w = stage.horizon, stage.width
    sand = stage.background or "#eac884" if not stage.is_white else "#eef2f7"
    mesa(stage)
    dice = stage.dice.child("dunes")
    rows = (
        (h + 8, 46, 0.7),
        (stage.y_at(0.14), 60, 0.42),
        (stage.y_at(0.34), 70, 0.18),
        (stage.y_at(0.62), 56, 0.0),
    )
    for i, (y, swell, depth) in enumerate(rows):
        pen = stage.back if i == 0 else stage.ground
        dune(stage, pen, y, swell, w * dice.between(0.2, 0.8), sand, depth, flip=i % 2 == 1)
    land = stage.ground
    with land.group("ripples", grade=stage.grade(0.05)):
        for _ in range(8 + 6 * stage.detail):
            x, y = dice.between(0, w), stage.y_at(dice.between(0.6, 1.0))
            n = dice.between(40, 120)
            land.line(
                f"{sand}.shade",
                [(x - n, y), (x - n * 0.3, y - 4), (x + n * 0.4, y + 3), (x + n, y)],
                1.8,
                alpha=0.5,
            )


@place(
    "sahara",
    horizon=0.55,
    phrase="in the Sahara",
    aliases=("sahara desert", "gobi", "gobi desert", "arabian desert", "namib", "namibia"),
)
def sahara(stage: Stage) -> None:
    """Draw a desert of dunes only: cacti are of America."""
    sand(stage)


OLD_WORLD: Final = frozenset(("camel", "pyramid", "sphinx", "oasis", "mummy", "pharaoh"))
"""What there is in deserts without cacti."""


def mesa(stage: Stage) -> None:
    """Draw far table mountains."""
    dice, h, pen = stage.dice.child("mesa"), stage.horizon, stage.back
    with pen.group("mesas", grade=stage.grade(0.85)):
        for _ in range(3):
            x, n, tall = stage.width * dice.roll(), dice.between(60, 130), dice.between(40, 90)
            pen.poly(
                "#b5765a",
                [
                    (x - n * 1.2, h + 20),
                    (x - n * 0.8, h - tall * 0.5),
                    (x - n * 0.7, h - tall),
                    (x + n * 0.6, h - tall),
                    (x + n * 0.75, h - tall * 0.5),
                    (x + n * 1.2, h + 20),
                ],
            )


def dune(
    stage: Stage,
    pen: Pen,
    y: float,
    swell: float,
    top: float,
    sand: str,
    depth: float,
    *,
    flip: bool,
) -> None:
    """Draw one dune with a lit and a shaded side."""
    w = stage.width
    low = stage.height + 30
    side = -1 if flip else 1
    left, right = (w + 60, -60.0) if flip else (-60.0, w + 60)
    with pen.group("dune", grade=stage.grade(depth)):
        pen.blob(
            sand,
            [
                (left, y + 16, 0),
                ((left + top) / 2, y - swell * 0.25),
                (top, y - swell, 0),
                ((right + top) / 2, y - swell * 0.1),
                (right, y + 24, 0),
                (right, low, 0),
                (left, low, 0),
            ],
            to=f"{sand}.shade",
        )
        pen.blob(
            f"{sand}.shade",
            [
                (top, y - swell, 0),
                ((right + top) / 2, y - swell * 0.1),
                (right, y + 24, 0),
                (right, low, 0),
                (top + side * w * 0.2, low, 0),
                (top + side * w * 0.02, y + (low - y) * 0.4),
                (top + side * w * 0.06, y + swell * 0.2),
            ],
            to=sand,
            alpha=0.8,
            fade=0.25,
        )


def cactus(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw a cactus with two arms."""
    r = tall * 0.1
    pen.limb("#5f9a5a", [(x, y), (x, y - tall)], (r * 2, r * 2))
    pen.limb(
        "#5f9a5a",
        [
            (x, y - tall * 0.4),
            (x + tall * 0.28, y - tall * 0.42),
            (x + tall * 0.29, y - tall * 0.72),
        ],
        (r * 1.3, r * 1.4),
    )
    pen.limb(
        "#5f9a5a",
        [
            (x, y - tall * 0.52),
            (x - tall * 0.24, y - tall * 0.54),
            (x - tall * 0.25, y - tall * 0.8),
        ],
        (r * 1.2, r * 1.3),
    )
    for dx in (-0.4, 0.3):
        pen.line(
            "#5f9a5a.shade", [(x + dx * r, y - tall * 0.04), (x + dx * r, y - tall * 0.95)], 1.4
        )


@place(
    "snowfield",
    horizon=0.56,
    phrase="in the snow",
    aliases=(
        "arctic",
        "antarctica",
        "north pole",
        "south pole",
        "tundra",
        "ice",
        "snowy landscape",
    ),
)
def snowfield(stage: Stage) -> None:
    """Draw bright drifts of snow, firs and far white mountains."""
    sky(stage, clouds=2)
    h, land = stage.horizon, stage.ground
    peaks(
        stage,
        stage.back,
        h + 8,
        80,
        190,
        child="white mountains",
        depth=0.75,
        tone="#8fa9c9",
        snow=0.6,
    )
    white = "#f8fbfe"
    stage.ridge(stage.back, white, h - 4, 12, child="far snow", depth=0.5)
    dice = stage.dice.child("firs")
    with land.group("firs", grade=stage.grade(0.4)):
        for _ in range(7 + 4 * stage.detail):
            side = dice.between(-0.02, 0.34) if dice.chance(0.5) else dice.between(0.66, 1.02)
            conifer(
                land,
                stage.width * side,
                h + dice.between(6, 30),
                dice.between(70, 150),
                "#4f7f79",
                is_white=True,
            )
    drifts(stage, land, white)


def drifts(stage: Stage, pen: Pen, white: str) -> None:
    """Draw snow drifts with blue hollows and sparkles."""
    dice = stage.dice.child("drifts")
    for i, near in enumerate((0.1, 0.32, 0.62)):
        stage.ridge(
            pen,
            white,
            stage.y_at(near),
            16,
            child=f"drift {i}",
            steps=3,
            to="#d3e1f1" if i < 2 else "#e3edf7",
            depth=0.2 - 0.08 * i,
        )
    with pen.group("sparkles", grade=stage.grade(0.0)):
        for _ in range(12 + 10 * stage.detail):
            x, y = dice.between(0, stage.width), stage.y_at(dice.between(0.2, 1.0))
            pen.oval("#ffffff", x, y, dice.between(1.2, 2.8), alpha=0.9)
        for _ in range(5):
            x, y, n = (
                dice.between(0, stage.width),
                stage.y_at(dice.between(0.4, 1.0)),
                dice.between(30, 90),
            )
            pen.blob(
                "#bcd0e6",
                [(x - n, y, 0), (x, y - n * 0.06), (x + n, y, 0), (x, y + n * 0.04)],
                alpha=0.5,
            )


@place(
    "mountains",
    horizon=0.58,
    phrase="in the mountains",
    aliases=("mountain range", "alps", "mountain valley", "highlands"),
)
def mountains(stage: Stage) -> None:
    """Draw three ranges, the nearest with snow and firs at its foot."""
    sky(stage, clouds=2)
    h, land = stage.horizon, stage.ground
    tall = min(h, 520.0)
    peaks(
        stage,
        stage.back,
        h - 10,
        tall * 0.45,
        tall * 0.66,
        child="far range",
        depth=0.86,
        tone="#8ba3c4",
        snow=0.36,
    )
    peaks(
        stage,
        stage.back,
        h + 6,
        tall * 0.3,
        tall * 0.52,
        child="near range",
        depth=0.5,
        tone="#6f84a3",
        snow=0.3,
    )
    stage.ridge(
        land,
        "#5f8f78" if not stage.is_white else "#dbe6f1",
        h - 8,
        16,
        child="foothills",
        depth=0.5,
    )
    wood(stage, land, h + 12, 34, 70, child="firs", depth=0.42, kind="pine", density=1.1)
    lawn(stage, land, top=8)
    dice = stage.dice.child("rocks")
    with land.group("rocks", grade=stage.grade(0.1)):
        for near in sorted(dice.between(0.1, 0.8) for _ in range(4 + 2 * stage.detail)):
            side = dice.between(0, 0.3) if dice.chance(0.5) else dice.between(0.7, 1)
            rock(land, dice, stage.width * side, stage.y_at(near), 10 + 30 * near, "#9a9fa8")
    tufts(stage, land, 0.3, 0.85, 10 + 9 * stage.detail)
    tufts(stage, stage.front, 0.95, 1.05, 7 + 4 * stage.detail)
