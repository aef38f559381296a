"""Owns the insides of castles: hall and dungeon. Does not know subjects."""

from tintype.engine.vignette.art.outline import Point, ellipse
from tintype.engine.vignette.places.interior import (
    slab,
)
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "castle hall",
    horizon=0.68,
    land=(0.14, 0.9),
    is_indoors=True,
    phrase="in a castle hall",
    aliases=(
        "throne room",
        "great hall",
        "ballroom",
        "palace hall",
        "castle interior",
        "royal court",
    ),
)
def castle_hall(stage: Stage) -> None:
    """Draw a great hall: stone walls, tall windows, a beam of light, banners, torches, a carpet."""
    w, h, pen = stage.width, stage.horizon, stage.back
    stone = "#9a91a0"
    masonry(stage, stone)
    n = max(2, round(w / 400))
    sky_top, _, sky_low = stage.light.sky
    for k in range(n):
        x, ww = w * (k + 0.5) / n, min(w / n * 0.28, 110.0)
        arch(stage, x, h * 0.12, ww, h * 0.48, sky_top, sky_low)
    banner_tone = stage.dice.child("banner").pick(("#a8323c", "#2f5f9a", "#4f7f3f", "#6f3f8a"))
    for k in range(n + 1):
        x = w * k / n
        with pen.group("banner", grade=stage.grade(0)):
            pen.box("#c9993f", x - 44, h * 0.15, 88, 6, rounding=3)
            pen.poly(
                banner_tone,
                [
                    (x - 36, h * 0.16),
                    (x + 36, h * 0.16),
                    (x + 36, h * 0.5),
                    (x, h * 0.58),
                    (x - 36, h * 0.5),
                ],
            )
            pen.poly(
                "#e9c45f", [(x, h * 0.24), (x + 16, h * 0.31), (x, h * 0.38), (x - 16, h * 0.31)]
            )
        torch(stage, x + w / n * 0.22, h * 0.6)
    floor = stage.ground
    with floor.group("floor", grade=stage.grade(0)):
        floor.box("#857b8c", 0, h, w, stage.height - h, to="#5f5668")
        for k in range(-9, 10):
            floor.line("#5f5668", [(w / 2 + k * 80, h), (w / 2 + k * 200, stage.height)], 2)
        for t in (0.1, 0.28, 0.54, 0.86):
            floor.line("#5f5668", [(0, stage.y_at(t)), (w, stage.y_at(t))], 1.5 + 2 * t)
        half = min(w * 0.14, 130.0)
        floor.poly(
            "#a8323c",
            [
                (w / 2 - half * 0.7, h),
                (w / 2 + half * 0.7, h),
                (w / 2 + half * 1.9, stage.height),
                (w / 2 - half * 1.9, stage.height),
            ],
        )
        for s in (-1, 1):
            floor.poly(
                "#e9c45f",
                [
                    (w / 2 + s * half * 0.58, h),
                    (w / 2 + s * half * 0.64, h),
                    (w / 2 + s * half * 1.72, stage.height),
                    (w / 2 + s * half * 1.58, stage.height),
                ],
            )
    beam: list[Point] = [
        (w * 0.2, h * 0.2),
        (w * 0.34, h * 0.2),
        (w * 0.74, stage.height),
        (w * 0.42, stage.height),
    ]
    tone = "#ffe9b0.raw" if not stage.light.is_night else "#b8ccff.raw"
    floor.poly(tone, beam, to=tone, alpha=0.34, fade=0.0)


def masonry(stage: Stage, stone: str) -> None:
    """Build the back wall of squared stones."""
    w, h, pen, dice = stage.width, stage.horizon, stage.back, stage.dice.child("stones")
    with pen.group("masonry", grade=stage.grade(0)):
        pen.box(stone, 0, 0, w, h + 4, to=f"{stone}.shade")
        row, y = 0, 0.0
        while y < h:
            x = -60.0 * (row % 2)
            while x < w:
                n = dice.between(70, 130)
                roll = dice.roll()
                if roll < 0.42:
                    pen.box(
                        f"{stone}.light" if roll < 0.2 else f"{stone}.shade",
                        x + 3,
                        y + 3,
                        n - 6,
                        44,
                        rounding=5,
                        alpha=0.5,
                    )
                x += n
            pen.line(f"{stone}.deep", [(0, y), (w, y)], 1.6, alpha=0.5)
            y += 50
            row += 1


def arch(stage: Stage, x: float, y: float, wide: float, tall: float, top: str, low: str) -> None:
    """Draw a pointed window in a stone wall, with the sky in it."""
    pen = stage.back
    for grow, fill in ((16.0, None), (0.0, top)):
        half = wide / 2 + grow
        points: list[Point] = [
            (x - half, y + tall + grow, 0),
            (x - half, y + tall * 0.34, 0.2),
            (x - half * 0.6, y + tall * 0.12 - grow * 0.4),
            (x, y - grow, 0),
            (x + half * 0.6, y + tall * 0.12 - grow * 0.4),
            (x + half, y + tall * 0.34, 0.2),
            (x + half, y + tall + grow, 0),
        ]
        if fill is None:
            with pen.group("arch", grade=stage.grade(0)):
                pen.blob("#7a7182", points)
        else:
            pen.blob(f"{top}.raw", points, to=f"{low}.raw")
    with pen.group("bars", grade=stage.grade(0)):
        pen.box("#5f5668", x - 3, y, 6, tall)
        for t in (0.36, 0.62):
            pen.box("#5f5668", x - wide / 2, y + tall * t, wide, 5)


def torch(stage: Stage, x: float, y: float) -> None:
    """Draw a torch on the wall with its glow."""
    pen = stage.back
    pen.glow("#ffb050.raw", x, y - 26, 150, alpha=0.6)
    with pen.group("torch", grade=stage.grade(0)):
        pen.limb("#6a4a34", [(x, y + 30), (x, y - 10)], (7, 12))
        pen.box("#4a4450", x - 10, y - 12, 20, 8, rounding=2)
    pen.blob(
        "#f08a2c.raw",
        [
            (x - 12, y - 14),
            (x - 8, y - 34),
            (x + 2, y - 54, 0.2),
            (x + 11, y - 32),
            (x + 11, y - 14),
        ],
    )
    pen.blob(
        "#ffd86a.raw",
        [(x - 6, y - 14), (x - 3, y - 28), (x + 2, y - 38, 0.2), (x + 6, y - 26), (x + 5, y - 14)],
    )


@place(
    "dungeon",
    horizon=0.66,
    land=(0.16, 0.9),
    is_indoors=True,
    phrase="in a dungeon",
    aliases=("crypt", "catacombs"),
)
def dungeon(stage: Stage) -> None:
    """Draw a dark vault: stones, a barred window with a beam of light, torches, chains."""
    w, h, pen = stage.width, stage.horizon, stage.back
    masonry(stage, "#6a6878")
    sky_top, _, sky_low = stage.light.sky
    with pen.group("window", grade=stage.grade(0)):
        pen.box("#4a4856", w * 0.14 - 10, h * 0.14 - 10, 150, 110, rounding=6)
    pen.box(f"{sky_top}.raw", w * 0.14, h * 0.14, 130, 90, to=f"{sky_low}.raw")
    for k in range(4):
        pen.box("#2f2d3a.raw", w * 0.14 + 14 + k * 30, h * 0.14, 7, 90)
    for x in (0.5, 0.84):
        torch(stage, w * x, h * 0.44)
    with pen.group("chains", grade=stage.grade(0)):
        for x in (0.66, 0.72):
            for k in range(6):
                pen.edge("#8a8a96", ellipse(w * x, h * 0.36 + k * 17, 6, 10), 3)
    slab(stage, "#5c5966")
    tone = "#cfe0ff.raw"
    stage.ground.poly(
        tone,
        [
            (w * 0.14, h * 0.2),
            (w * 0.14 + 130, h * 0.2),
            (w * 0.62, stage.height),
            (w * 0.34, stage.height),
        ],
        to=tone,
        alpha=0.26,
        fade=0.0,
    )
