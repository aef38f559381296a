"""Owns the drawings of balls, and of the pins that one of them knocks over.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""

from tintype.engine.vignette.art.kind import draws
from tintype.engine.vignette.art.outline import (
    Outline,
    ellipse,
    ring,
    smooth,
)
from tintype.engine.vignette.art.pen import Pen


def ball_light(pen: Pen, ball: Outline, slot: str, x: float, y: float, r: float) -> None:
    """Lay shade and shine over a finished ball of radius `r`."""
    with pen.inside(ball):
        pen.fill(f"{slot}.deep", ball.plus(ball.moved(-r * 0.14, -r * 0.16)), alpha=0.4)
    pen.oval("#ffffff.raw", x - r * 0.42, y - r * 0.5, r * 0.2, r * 0.13, tilt=-35, alpha=0.65)


@draws(
    "soccer ball",
    box=(140, 140),
    height_m=0.24,
    slots={"leather": "#f8f6f0", "patch": "#34323c"},
    recolour=("leather", "patch"),
    faces="front",
    aliases=("football", "ball", "soccerball"),
    tags=("sport",),
    shadow=(40, 100),
)
def soccer_ball(pen: Pen) -> None:
    """Draw a football with dark five-sided patches."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        centre = ring(70, 70, 23, 5, start=-90)
        pen.poly("patch", centre)
        for k in range(5):
            (x, y, *_) = centre[k]
            ox, oy = 70 + (x - 70) * 1.95, 70 + (y - 70) * 1.95
            pen.line("patch", [(x, y), (ox, oy)], 2.6)
            side = ring(70, 70, 58, 5, start=-90 + 72 * k)
            (mx, my, *_) = side[0]
            outer = ring(mx + (mx - 70) * 0.2, my + (my - 70) * 0.2, 26, 5, start=90 + 72 * k)
            pen.poly("patch", outer)
        for k in range(5):
            (ax, ay, *_) = ring(70, 70, 45, 5, start=-90 + 72 * k)[0]
            (bx, by, *_) = ring(70, 70, 54, 5, start=-54 + 72 * k)[0]
            (cx, cy, *_) = ring(70, 70, 45, 5, start=-18 + 72 * k)[0]
            pen.line("patch", [(ax, ay, 0), (bx, by, 0), (cx, cy, 0)], 2.4)
            (ex, ey, *_) = ring(70, 70, 70, 5, start=-54 + 72 * k)[0]
            pen.line("patch", [(bx, by), (ex, ey)], 2.4)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)
    pen.anchor("top", 70, 8, size=60)


@draws(
    "basketball",
    box=(140, 140),
    height_m=0.26,
    slots={"leather": "#e27a34"},
    faces="front",
    aliases=("basket ball",),
    tags=("sport",),
    shadow=(40, 100),
)
def basketball(pen: Pen) -> None:
    """Draw a basketball with its seams."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        pen.line("leather.line", [(70, 0), (76, 70), (70, 140)], 3.4)
        pen.line("leather.line", [(0, 66), (70, 76), (140, 66)], 3.4)
        pen.line("leather.line", [(16, 8), (50, 40), (48, 104), (14, 130)], 3.4)
        pen.line("leather.line", [(124, 8), (98, 40), (100, 104), (128, 130)], 3.4)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)
    pen.anchor("top", 70, 8, size=60)


@draws(
    "beach ball",
    box=(140, 140),
    height_m=0.4,
    slots={"first": "#e0453f", "second": "#fbf7ec", "third": "#3f83c2", "fourth": "#f2c040"},
    recolour=("first", "second", "third"),
    faces="front",
    aliases=("beachball", "inflatable ball"),
    tags=("beach", "toy"),
    shadow=(40, 100),
    along=("third", "fourth"),
)
def beach_ball(pen: Pen) -> None:
    """Draw a beach ball of coloured segments."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("second", ball)
    with pen.inside(ball):
        pole = (54.0, 44.0)
        for angle, tone in ((-150, "first"), (-30, "third"), (90, "fourth")):
            (ax, ay, *_) = ring(*pole, 130, 1, start=angle)[0]
            (bx, by, *_) = ring(*pole, 130, 1, start=angle + 62)[0]
            (px, py, *_) = ring(*pole, 60, 1, start=angle - 12)[0]
            (qx, qy, *_) = ring(*pole, 60, 1, start=angle + 74)[0]
            pen.blob(tone, [(*pole, 0), (px, py), (ax, ay, 0), (bx, by, 0), (qx, qy)])
    pen.oval("second.light", 54, 44, 11, 9)
    ball_light(pen, ball, "second", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "volleyball",
    box=(140, 140),
    height_m=0.22,
    slots={"leather": "#f8f4e8", "seam": "#4f79b5"},
    recolour=("leather", "seam"),
    faces="front",
    aliases=("volley ball",),
    tags=("sport", "beach"),
    shadow=(40, 100),
)
def volleyball(pen: Pen) -> None:
    """Draw a volleyball with its curved panels."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball):
        for k in range(3):
            with pen.turned(120 * k, 70, 70):
                pen.line("seam", [(70, 70), (84, 36), (120, 14)], 3.2)
                pen.line("seam", [(84, 102), (98, 58), (136, 38)], 2.6)
                pen.line("seam", [(104, 118), (112, 84), (140, 64)], 2.6)
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "tennis ball",
    box=(140, 140),
    height_m=0.07,
    slots={"felt": "#cfe04a"},
    faces="front",
    tags=("sport",),
    shadow=(40, 100),
)
def tennis_ball(pen: Pen) -> None:
    """Draw a tennis ball."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("felt", ball)
    with pen.inside(ball):
        pen.line("#fbfaf0", [(14, 14), (44, 50), (46, 96), (20, 134)], 6)
        pen.line("#fbfaf0", [(126, 6), (98, 42), (96, 90), (122, 128)], 6)
    ball_light(pen, ball, "felt", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "baseball",
    box=(140, 140),
    height_m=0.075,
    slots={"leather": "#f8f4e8", "thread": "#d0342f"},
    recolour=("leather", "thread"),
    faces="front",
    aliases=("softball",),
    tags=("sport",),
    shadow=(40, 100),
)
def baseball(pen: Pen) -> None:
    """Draw a baseball with red stitches."""
    ball = ellipse(70, 70, 66, 66)
    pen.fill("leather", ball)
    with pen.inside(ball), pen.mirrored(70):
        pen.line("thread", [(22, 4), (46, 40), (46, 100), (22, 136)], 2.6)
        for x, y in ((34, 18), (42, 34), (46.5, 52), (48, 70), (46.5, 88), (42, 106), (34, 122)):
            pen.line(
                "thread",
                [(x - 7, y - 3 if y < 71 else y + 3), (x, y), (x + 7, y - 3 if y < 71 else y + 3)],
                2.2,
            )
    ball_light(pen, ball, "leather", 70, 70, 66)
    pen.anchor("grip", 70, 80)


@draws(
    "american football",
    box=(200, 130),
    height_m=0.17,
    slots={"leather": "#8d4f2c"},
    faces="front",
    aliases=("rugby ball", "gridiron ball", "nfl football"),
    tags=("sport",),
    shadow=(50, 150),
)
def american_football(pen: Pen) -> None:
    """Draw an American football with laces."""
    with pen.turned(-14, 100, 65):
        ball = smooth(
            [
                (2, 65, 0.2),
                (40, 26),
                (100, 8),
                (160, 26),
                (198, 65, 0.2),
                (160, 104),
                (100, 122),
                (40, 104),
            ]
        )
        pen.form("leather", ball, shade=10, light=5)
        with pen.inside(ball):
            for x, bow in ((40, -6), (160, 6)):
                pen.line("#f6f1e6", [(x, 10), (x + bow, 65), (x, 120)], 7)
        pen.line("#f6f1e6", [(72, 46), (100, 42), (128, 46)], 3.6)
        for x in (78, 89, 100, 111, 122):
            pen.line("#f6f1e6", [(x, 36), (x, 53)], 3.4)
        pen.limb("leather.pale", [(50, 34), (72, 22), (100, 17)], (3, 6, 3), alpha=0.7)
    pen.anchor("grip", 100, 70)


@draws(
    "bowling ball",
    box=(140, 140),
    height_m=0.22,
    slots={"body": "#3f3f7a"},
    faces="front",
    tags=("sport",),
    shadow=(40, 100),
)
def bowling_ball(pen: Pen) -> None:
    """Draw a bowling ball with three holes."""
    ball = ellipse(70, 70, 66, 66)
    pen.form("body", ball, shade=14, light=5)
    for x, y in ((74, 34), (94, 42), (76, 56)):
        pen.oval("body.line", x, y, 7, 6)
    pen.blob("#ffffff.raw", [(24, 62), (30, 38), (48, 22), (42, 40), (34, 66)], alpha=0.6)
    pen.anchor("grip", 80, 46)


@draws(
    "bowling pins",
    box=(190, 190),
    height_m=0.38,
    slots={"pin": "#fbf7ee", "stripe": "#d6372f"},
    recolour=("pin", "stripe"),
    faces="front",
    plural="bowling pins",
    aliases=("bowling pin", "pins", "skittles"),
    tags=("sport",),
    shadow=(10, 180),
)
def bowling_pins(pen: Pen) -> None:
    """Draw three bowling pins in a group."""
    for x, y, s in ((38, 0, 0.92), (152, 0, 0.92), (95, 4, 1.0)):
        with pen.moved(x, y, scale=s):
            body = smooth(
                [
                    (0, 4),
                    (14, 12),
                    (17, 30),
                    (10, 58),
                    (14, 84),
                    (30, 124),
                    (27, 160),
                    (20, 184, 0.3),
                    (-20, 184, 0.3),
                    (-27, 160),
                    (-30, 124),
                    (-14, 84),
                    (-10, 58),
                    (-17, 30),
                    (-14, 12),
                ]
            )
            pen.form("pin", body, shade=7, light=3)
            with pen.inside(body):
                pen.line("stripe", [(-20, 56), (0, 60), (20, 56)], 6)
                pen.line("stripe", [(-20, 68), (0, 72), (20, 68)], 6)
