"""Owns the subway station. Does not know subjects."""

import itertools

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "subway station",
    horizon=0.5,
    land=(0.5, 0.92),
    is_indoors=True,
    phrase="in a subway station",
    aliases=(
        "metro station",
        "underground station",
        "tube station",
        "subway platform",
    ),
)
def subway_station(stage: Stage) -> None:
    """Draw a vaulted station: tiled walls, a train, a platform with lamps and benches."""
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    hall = Corridor(stage=stage, x=w * 0.54, half=max(0.62 * w, 460.0))
    tile = "#e6ebe4"
    with back.group("vault", grade=stage.grade(0.1)):
        back.box("#8f9c9c", 0, 0, w, stage.height)
        arches = steps(0.16, 1.3, 8)
        for k, at in enumerate(reversed(arches)):
            x0, y = hall.ground(-1, at)
            x1, _ = hall.ground(1, at)
            rise = hall.eye * 2.0 * at
            tone = tile if k % 2 else f"{tile}.shade"
            back.blob(
                tone,
                [
                    (x0, y, 0),
                    (x0, y - rise * 0.5, 0.5),
                    ((x0 + x1) / 2, y - rise),
                    (x1, y - rise * 0.5, 0.5),
                    (x1, y, 0),
                ],
            )
        back.oval("#2a3038", hall.x, h, hall.half * 0.13, hall.eye * 0.14)
        back.glow("#fff3cf.raw", hall.x, h, 150, alpha=0.5)
    with land.group("walls", grade=stage.grade(0.08)):
        for low, high, tone in (
            (0.0, 0.7, "#dfe6df"),
            (0.7, 0.86, "#3f7f8f"),
            (0.86, 0.9, "#f4f6f2"),
        ):
            land.poly(tone, hall.panel(-1, 0.16, 1.3, hall.eye * low, hall.eye * high))
        cells = steps(0.16, 1.3, 18)
        for at in cells:
            land.line(
                "#b9c4bd", [hall.wall(-1, at, 0), hall.wall(-1, at, hall.eye * 0.7)], 0.5 + 1.4 * at
            )
        for up in (0.18, 0.36, 0.54):
            land.line(
                "#b9c4bd",
                [hall.wall(-1, 0.16, hall.eye * up), hall.wall(-1, 1.3, hall.eye * up)],
                1.3,
            )
    _platform(stage, hall)
    _train(stage, hall)


def _platform(stage: Stage, hall: Corridor) -> None:
    """Draw the platform with its yellow line, benches and lamps."""
    pen, floor = stage.ground, "#b9b4ac"
    with pen.group("platform", grade=stage.grade(0.05)):
        pen.poly(floor, hall.strip(-1, 0.36, 0.16, 1.3), to=f"{floor}.light")
        for at in steps(0.18, 1.2, 12):
            pen.line(
                f"{floor}.shade",
                [hall.ground(-1, at), hall.ground(0.3, at)],
                0.6 + 1.6 * at,
                alpha=0.7,
            )
        for across in (-0.7, -0.4, -0.1):
            pen.line(
                f"{floor}.shade",
                [hall.ground(across, 0.16), hall.ground(across, 1.2)],
                1.4,
                alpha=0.6,
            )
        pen.poly("#f2c53d", hall.strip(0.22, 0.29, 0.16, 1.3))
        pen.poly("#4a4e55", hall.strip(0.36, 1.0, 0.16, 1.6))
        for k, at in enumerate(steps(0.3, 0.8, 3)[:3]):
            x, y = hall.ground(-0.86, at)
            n = 190 * at
            pen.box("#8a5a3a", x - n * 0.1, y - n * 0.3, n * 0.62, n * 0.08, rounding=2)
            pen.box("#8a5a3a", x - n * 0.1, y - n * 0.56, n * 0.62, n * 0.16, rounding=2)
            for dx in (0.0, 0.46):
                pen.box("#3f444c", x + n * dx, y - n * 0.24, n * 0.04, n * 0.24)
            if k == 1:
                bx, by = hall.wall(-1, at * 1.5, hall.eye * 0.62)
                pen.box("#d9483f", bx + 6, by, 92 * at, 120 * at, rounding=3)
                pen.box("#f7f2e6", bx + 12, by + 8, 92 * at - 12, 120 * at - 16, rounding=2)
                pen.oval("#3f7f8f", bx + 6 + 46 * at, by + 50 * at, 22 * at)
    for at in steps(0.2, 1.0, 5):
        x, y = hall.ground(-0.3, at)
        y -= hall.eye * 1.5 * at
        pen.glow("#fff6d8.raw", x, y, 190 * at, alpha=0.5)
        pen.box("#fffdf0.raw", x - 70 * at, y, 140 * at, 12 * at, rounding=4)
    pen.oval(
        "#ffffff.raw",
        hall.x - 60,
        stage.y_at(0.6),
        stage.width * 0.26,
        50,
        slope="round",
        alpha=0.28,
        fade=0.0,
    )


def _train(stage: Stage, hall: Corridor) -> None:
    """Draw a train that stands at the right side of the platform."""
    pen, body = stage.ground, "#c9d2da"
    with pen.group("train", grade=stage.grade(0.06)):

        def side(far: float, near: float, low: float, high: float) -> list[Point]:
            """Return a piece of the train's side."""
            out: list[Point] = []
            for at, up in ((far, low), (far, high), (near, high), (near, low)):
                x, y = hall.ground(0.4, at)
                out.append((x, y - hall.eye * up * at))
            return out

        pen.poly(body, side(0.18, 2.4, 0.0, 1.24), to=f"{body}.shade")
        pen.poly("#d9483f", side(0.18, 2.4, 0.34, 0.46))
        pen.poly("#2f3a48", side(0.18, 2.4, 0.56, 1.0))
        spans = steps(0.18, 2.4, 11)
        for k, (far, near) in enumerate(itertools.pairwise(spans)):
            if k % 3 == 1:
                pen.poly(f"{body}.light", side(far, near, 0.02, 1.08))
                pen.poly(
                    "#fff1c4.lit",
                    side(far + (near - far) * 0.14, near - (near - far) * 0.14, 0.5, 1.0),
                )
                mid = (far + near) / 2
                pen.line(
                    "#6a7480",
                    [side(mid, mid, 0.02, 1.08)[0], side(mid, mid, 0.02, 1.08)[1]],
                    1.2 + near,
                )
            else:
                pen.poly(
                    "#fff1c4.lit" if k % 2 else "#ffe9b0.lit",
                    side(far + (near - far) * 0.1, near - (near - far) * 0.1, 0.6, 0.96),
                    rounding=3,
                )
        roof = [hall.ground(0.4, 0.18), hall.ground(0.4, 2.4)]
        a = (roof[0][0], roof[0][1] - hall.eye * 1.24 * 0.18)
        b = (roof[1][0], roof[1][1] - hall.eye * 1.24 * 2.4)
        pen.poly(f"{body}.shade", [a, (a[0] + 40, a[1] - 6), (b[0] + 300, b[1] - 60), b])
