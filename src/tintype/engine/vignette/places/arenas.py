"""Owns grounds of single sports: basketball court, boxing ring, running track.

Does not know subjects.
"""

from tintype.engine.vignette.art.outline import ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import wood
from tintype.engine.vignette.places.stage import Stage, place

SHIRTS = ("#e8574a", "#f0b03c", "#4f9ad0", "#f2ead8", "#6fb35a", "#2f3a58")


def crowd(stage: Stage, pen: Pen, top: float, low: float, rows: int) -> None:
    """Fill rows of seats between `top` and `low` with heads, larger the nearer they are."""
    dice = stage.dice.child("crowd")
    for r in range(rows):
        t = r / rows
        size, y = 4.8 + 3.4 * t, top + (low - top) * (r + 0.6) / rows
        pen.box("#3f475c", 0, y + 2 * size, stage.width, 3)
        n = int(stage.width / (3.4 * size))
        for k in range(n + 1):
            if dice.chance(0.14):
                continue
            x = stage.width * (k + 0.5 * (r % 2)) / n
            pen.oval(SHIRTS[int(dice.roll() * 6)], x, y + 1.5 * size, 1.3 * size, size)
            pen.oval(("#e2a982", "#8d5a3c", "#f3c9a8")[k % 3], x, y, 0.72 * size)


@place(
    "basketball court",
    horizon=0.5,
    land=(0.3, 0.9),
    is_indoors=True,
    phrase="on a basketball court",
    aliases=("basketball arena", "basketball game", "basketball match"),
)
def basketball_court(stage: Stage) -> None:
    """Draw a hall with a crowd on its stands, a floor of boards with its lines, and a basket."""
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    with back.group("hall", grade=stage.grade(0.1)):
        back.box("#4a5470", 0, 0, w, h + 6, to="#2f374e")
        crowd(stage, back, h * 0.34, h * 0.9, 7)
        back.box("#28304a", 0, h - 34, w, 42)
        for k, tone in enumerate(("#e8574a", "#f7f4ea", "#3f7fb8", "#f0b03c")):
            back.box(tone, w * (k + 0.08) / 4, h - 28, w * 0.84 / 4, 28, rounding=4)
        for k in range(5):
            x = w * (k + 0.5) / 5
            back.poly("#59647f", [(x - 40, 0), (x + 40, 0), (x + 54, h * 0.07), (x - 54, h * 0.07)])
            back.box("#fff6d8.lit", x - 46, h * 0.07, 92, 9, rounding=4)
    with land.group("floor", grade=stage.grade(0.05)):
        _boards(stage, land)
    if "basketball hoop" not in stage.named:
        with back.group("basket", grade=stage.grade(0.12)):
            basket(back, w * 0.5, h + 8, h * 0.6)


def _boards(stage: Stage, land: Pen) -> None:
    w, h = stage.width, stage.horizon
    land.box("#d9a066", 0, h + 6, w, stage.height - h, to="#c4854a")
    for k in range(-16, 17):
        a, b = w / 2 + k * 52, w / 2 + k * 150
        land.line("#b9793f", [(a, h + 6), (b, stage.height)], 1.4, alpha=0.6)
    land.poly(
        "#b5563f",
        [
            (w / 2 - 120, h + 8),
            (w / 2 + 120, h + 8),
            (w / 2 + 190, stage.y_at(0.42)),
            (w / 2 - 190, stage.y_at(0.42)),
        ],
        alpha=0.75,
    )
    land.edge("#ffffff", ellipse(w / 2, stage.y_at(0.42), 190, 44), 5)
    land.box("#ffffff", 0, stage.y_at(0.05), w, 4)


def basket(pen: Pen, x: float, foot: float, tall: float) -> None:
    """Draw a backboard with its ring and net on a padded stand, seen from the front."""
    k = tall / 300
    pen.box("#3a4258", x - 10 * k, foot - tall * 0.6, 20 * k, tall * 0.6)
    pen.box("#b5473f", x - 20 * k, foot - 110 * k, 40 * k, 110 * k, rounding=5 * k)
    pen.box("#fbf8f0", x - 86 * k, foot - tall, 172 * k, 110 * k, rounding=5 * k)
    pen.edge("#e2652f", ellipse(x, foot - tall + 108 * k, 38 * k, 8 * k), 5 * k)
    for s in (-1, 1):
        pen.line(
            "#e2652f",
            [(x + s * 26 * k, foot - tall + 48 * k), (x + s * 26 * k, foot - tall + 92 * k)],
            4 * k,
        )
        pen.line(
            "#e2652f",
            [
                (x - 26 * k, foot - tall + (70 + s * 22) * k),
                (x + 26 * k, foot - tall + (70 + s * 22) * k),
            ],
            4 * k,
        )
    for j in range(6):
        a, b = -36 + 14.4 * j, -20 + 8 * j
        pen.line(
            "#fbf8f0",
            [(x + a * k, foot - tall + 112 * k), (x + b * k, foot - tall + 156 * k)],
            2 * k,
        )
        pen.line(
            "#fbf8f0",
            [(x - a * k, foot - tall + 112 * k), (x - b * k, foot - tall + 156 * k)],
            2 * k,
        )


@place(
    "boxing ring",
    horizon=0.5,
    land=(0.36, 0.72),
    is_indoors=True,
    phrase="in a boxing ring",
    aliases=("boxing match", "wrestling ring", "wrestling match"),
)
def boxing_ring(stage: Stage) -> None:
    """Draw a raised ring with its posts and three ropes, under lamps before a dark crowd."""
    h, w, back, land, front = stage.horizon, stage.width, stage.back, stage.ground, stage.front
    with back.group("hall", grade=stage.grade(0.1)):
        back.box("#2b3048", 0, 0, w, stage.height, to="#1d2133")
        crowd(stage, back, h * 0.42, h * 0.96, 6)
        back.box("#1d2133", 0, h * 0.38, w, h * 0.62, alpha=0.45)
        for x in (0.3, 0.5, 0.7):
            back.box("#59647f", w * x - 46, 0, 92, h * 0.1)
            back.box("#fff6d8.lit", w * x - 54, h * 0.1, 108, 12, rounding=5)
            back.glow("#fff3cf.raw", w * x, h * 0.12, 150, alpha=0.5)
    far, near = 0.12, 0.86
    a, b = w / 2 - 0.4 * w, w / 2 - 0.56 * w
    y_far, y_near = stage.y_at(far), stage.y_at(near)
    with land.group("mat", grade=stage.grade(0.05)):
        land.poly("#e6e1d6", [(a, y_far), (w - a, y_far), (w - b, y_near), (b, y_near)])
        land.box("#2f5fa8", min(0.0, b), y_near, w - 2 * min(0.0, b), stage.height - y_near)
        land.box("#e8574a", min(0.0, b), y_near, w - 2 * min(0.0, b), 14)
        for x, tone in ((a, "#c8433f"), (w - a, "#2f6fc0")):
            land.box(tone, x - 11, y_far - h * 0.42, 22, h * 0.42 + 4, rounding=5)
        for k, tone in enumerate(("#e8574a", "#f7f4ea", "#3f7fd0")):
            y = y_far - h * (0.36 - 0.12 * k)
            land.line(tone, [(a, y), (w - a, y)], 6)
            for x in (a, w - a):
                side = -1 if x < w / 2 else 1
                land.line(tone, [(x, y), (x + side * 0.2 * w, y + 0.16 * h)], 7)
    with front.group("apron", grade=stage.grade(0)):
        front.box("#24497f", 0, stage.height - 30, w, 30)


@place(
    "running track",
    horizon=0.46,
    land=(0.3, 0.9),
    phrase="on a running track",
    aliases=("athletics track", "track and field", "athletics stadium"),
)
def running_track(stage: Stage) -> None:
    """Draw red lanes with white lines past a lawn, with stands and trees behind."""
    sky(stage, clouds=2)
    h, w, back, land = stage.horizon, stage.width, stage.back, stage.ground
    wood(stage, back, h - 40, 80, 130, child="trees", depth=0.5, density=1.0)
    with back.group("stands", grade=stage.grade(0.3)):
        back.box("#59647a", 0, h - 110, w, 116, to="#3f475c")
        crowd(stage, back, h - 104, h - 18, 5)
        back.box("#e9edf0", 0, h - 16, w, 20)
    grass = "#6bb04f" if not stage.is_white else "#eef3f8"
    clay = "#c4553a" if not stage.is_white else "#e3ebf3"
    with land.group("track", grade=stage.grade(0.06)):
        land.box(grass, 0, h + 4, w, stage.height - h, to=f"{grass}.shade")
        top = stage.y_at(0.2)
        land.box(clay, 0, top, w, stage.height - top, to=f"{clay}.shade")
        for k in range(7):
            t = 0.2 + 0.8 * (k / 6) ** 1.4
            land.box("#fbf8f0", 0, stage.y_at(t) - 2, w, 3 + 3 * t)
