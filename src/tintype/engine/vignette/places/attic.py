"""Owns the room under a roof: the attic. Does not know subjects."""

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.places.interior import planks
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "attic",
    horizon=0.66,
    land=(0.14, 0.88),
    is_indoors=True,
    phrase="in an attic",
    aliases=("loft space", "attic room", "under the roof", "dusty attic", "garret"),
)
def attic(stage: Stage) -> None:
    """Draw sloping rafters, a round window in the gable, a beam of dusty light, boxes, a trunk."""
    w, h, back = stage.width, stage.horizon, stage.back
    wood, board = "#a8794f", "#c9a479"
    half, peak = min(0.3 * w, 330.0), h * 0.04
    left, right, eave = w / 2 - half, w / 2 + half, h * 0.6
    with back.group("roof", grade=stage.grade(0)):
        back.box(f"{wood}.shade", 0, 0, w, h, to=f"{wood}.deep")
        for k in range(9):
            y = h * (k / 8)
            for side in (-1, 1):
                x = w / 2 + side * half
                far = w / 2 + side * w * 0.62
                back.line(f"{wood}.deep", [(x, y * 0.9), (far, y * 1.2 - h * 0.12)], 2, alpha=0.7)
        gable: list[Point] = [(left, h), (left, eave), (w / 2, peak), (right, eave), (right, h)]
        back.poly(board, gable, to=f"{board}.shade")
        for k in range(1, 12):
            x = left + (right - left) * k / 12
            top = peak + (eave - peak) * abs(k - 6) / 6
            back.line(f"{board}.shade", [(x, top), (x, h)], 2)
    with back.group("rafters", grade=stage.grade(0)):
        for reach, thick in ((1.0, 18.0), (1.5, 26.0), (2.2, 36.0)):
            for side in (-1, 1):
                foot = (w / 2 + side * half * reach, eave + (reach - 1) * h * 0.24)
                tip = (w / 2, peak - (reach - 1) * h * 0.3)
                back.line(
                    f"{wood}.deep", [(tip[0], tip[1] + 6, 0), (foot[0], foot[1] + 6, 0)], thick
                )
                back.line(wood, [(*tip, 0), (*foot, 0)], thick * 0.8)
        back.line(f"{wood}.deep", [(left - 8, eave + 5), (right + 8, eave + 5)], 20)
        back.line(f"{wood}.light", [(left - 8, eave), (right + 8, eave)], 15)
    _window(stage, w / 2, peak + (eave - peak) * 0.58, min(70.0, half * 0.3))
    planks(stage, "#b58a5f")
    _beam(stage, w / 2, peak + (eave - peak) * 0.58, min(70.0, half * 0.3))
    floor = stage.ground
    tall = min(h * 0.24, 150.0)
    for name, x, near, size in (
        ("crate", 0.1, 0.1, 1.0),
        ("box", 0.21, 0.04, 0.72),
        ("suitcase", 0.9, 0.12, 0.86),
        ("rocking chair", 0.79, 0.03, 1.3),
    ):
        if w > 620 or name in ("crate", "suitcase"):
            stage.thing(floor, name, w * x, stage.y_at(near), tall * size, depth=0.05, child=name)
    if w > 620:
        stage.thing(
            floor,
            "box",
            w * 0.1,
            stage.y_at(0.1) - tall * 0.86,
            tall * 0.62,
            depth=0.05,
            child="upper box",
        )
    dice = stage.dice.child("cobweb")
    with stage.front.group("cobweb", grade=stage.grade(0)):
        pen, r = stage.front, min(0.16 * w, 150.0)
        for k in range(4):
            a = 0.1 + 0.42 * k
            pen.line("#efe9dd", [(0, 0), (r * (1 - a * 0.45), r * a * 0.62)], 1.2, alpha=0.5)
        for t in (0.35, 0.6, 0.85):
            sag = dice.between(0.8, 0.95)
            web: list[Point] = [
                (r * t * (1 - 0.45 * (0.1 + 0.42 * k)), r * t * sag * (0.1 + 0.42 * k) * 0.62)
                for k in range(4)
            ]
            pen.line("#efe9dd", web, 1.1, alpha=0.45)


def _window(stage: Stage, x: float, y: float, r: float) -> None:
    """Draw a round window with a cross of bars."""
    pen, sky = stage.back, stage.light.sky
    with pen.group("window", grade=stage.grade(0)):
        pen.oval("#7d573a", x, y, r + 11)
        pen.oval(f"{sky[0]}.raw", x, y, r, to=f"{sky[2]}.raw", slope="down")
        if not stage.light.is_night:
            pen.oval(
                "#fff6d8.raw", x - r * 0.2, y - r * 0.2, r * 0.9, slope="round", alpha=0.8, fade=0.0
            )
        pen.line("#7d573a", [(x - r, y), (x + r, y)], 7)
        pen.line("#7d573a", [(x, y - r), (x, y + r)], 7)


def _beam(stage: Stage, x: float, y: float, r: float) -> None:
    """Draw the light that falls from the window to the floor, and the dust in it."""
    pen, dice = stage.ground, stage.dice.child("dust")
    is_night = stage.light.is_night
    tone = "#bcd0f4.raw" if is_night else "#fff0c4.raw"
    low, shift = stage.y_at(0.62), stage.width * 0.14
    shaft: list[Point] = [
        (x - r * 0.9, y - r * 0.3),
        (x + r * 0.9, y - r * 0.3),
        (x + shift + r * 2.6, low),
        (x + shift - r * 1.6, low),
    ]
    pen.poly(tone, shaft, to=tone, alpha=0.3 if is_night else 0.5, fade=0.12)
    pen.oval(tone, x + shift + r * 0.5, low, r * 2.2, r * 0.5, slope="round", alpha=0.5, fade=0.0)
    for _ in range(34):
        t = dice.roll()
        px = x + shift * t + (dice.roll() - 0.5) * r * (1.6 + 2.4 * t)
        pen.oval(tone, px, y + (low - y) * t, dice.between(1.2, 3.4), alpha=0.8)
