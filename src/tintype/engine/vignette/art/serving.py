"""Owns what food is served on and in: plates, bowls, boards, glasses, cups, steam.

Does not know any one dish, setting or style.
"""

import math

from tintype.engine.vignette.art.foliage import blade
from tintype.engine.vignette.art.outline import Outline, Point, ellipse, limb, smooth
from tintype.engine.vignette.art.owned import owned
from tintype.engine.vignette.art.pen import Pen, Tone


def plate(pen: Pen, cx: float, cy: float, rx: float, ry: float, *, tone: Tone = "plate") -> None:
    """Draw a plate seen from above at a slant, its rim an ellipse about (cx, cy)."""
    pen.fill(f"{tone}.deep", ellipse(cx, cy + ry * 0.22, rx * 0.94, ry * 0.92))
    pen.form(tone, ellipse(cx, cy, rx, ry), shade=ry * 0.06)
    pen.fill(f"{tone}.shade", ellipse(cx, cy + ry * 0.02, rx * 0.74, ry * 0.7), alpha=0.8)
    pen.fill(f"{tone}.light", ellipse(cx, cy + ry * 0.08, rx * 0.72, ry * 0.67))


def bowl(
    pen: Pen, cx: float, top: float, bottom: float, rx: float, *, tone: Tone = "bowl"
) -> Outline:
    """Draw the inside of a bowl and its rim; return the outline of the surface of its content."""
    ry = rx * 0.26
    pen.fill(f"{tone}.light", ellipse(cx, top, rx, ry))
    pen.fill(f"{tone}.deep", ellipse(cx, top + ry * 0.08, rx * 0.93, ry * 0.88))
    bowl_front(pen, cx, top, bottom, rx, tone=tone)
    return ellipse(cx, top + ry * 0.14, rx * 0.9, ry * 0.82)


def bowl_front(
    pen: Pen, cx: float, top: float, bottom: float, rx: float, *, tone: Tone = "bowl"
) -> None:
    """Draw the outer wall of a bowl, from the near half of its rim down to its foot."""
    ry, h = rx * 0.26, bottom - top
    near: list[Point] = []
    for i in range(9):
        a = math.pi * i / 8
        near.append((cx + rx * math.cos(a), top + ry * math.sin(a), 0 if i in (0, 8) else 1))
    wall: list[Point] = [
        (cx - rx * 0.86, top + h * 0.5),
        (cx - rx * 0.46, bottom - h * 0.1, 0.5),
        (cx - rx * 0.44, bottom, 0.2),
        (cx, bottom + h * 0.02),
        (cx + rx * 0.44, bottom, 0.2),
        (cx + rx * 0.46, bottom - h * 0.1, 0.5),
        (cx + rx * 0.86, top + h * 0.5),
    ]
    body = smooth([*near, *wall])
    pen.form(tone, body, shade=h * 0.12)
    with pen.inside(body):
        pen.blob(
            f"{tone}.shade",
            [
                (cx - rx * 0.5, bottom - h * 0.1),
                (cx, bottom - h * 0.07),
                (cx + rx * 0.5, bottom - h * 0.1),
                (cx + rx * 0.5, bottom + h * 0.1),
                (cx - rx * 0.5, bottom + h * 0.1),
            ],
        )
        pen.blob(
            f"{tone}.pale",
            [
                (cx - rx * 0.84, top + h * 0.3),
                (cx - rx * 0.72, top + h * 0.36),
                (cx - rx * 0.56, bottom - h * 0.2),
                (cx - rx * 0.68, top + h * 0.62),
            ],
            alpha=0.6,
        )
    rim = smooth([(p[0], p[1]) for p in near], is_closed=False)
    pen.edge(f"{tone}.light", rim, max(1.6, rx * 0.03))


@owned("steam")
def steam(pen: Pen, x: float, bottom: float, height: float, *, width: float = 8) -> None:
    """Draw a rising wisp."""
    h = height
    body = limb(
        [
            (x, bottom),
            (x + h * 0.14, bottom - h * 0.3),
            (x - h * 0.1, bottom - h * 0.64),
            (x + h * 0.08, bottom - h),
        ],
        (width * 0.5, width, width * 0.8, 1.5),
    )
    pen.fill("#ffffff", body, alpha=0.62)
    pen.edge("#b9bfd0", body, 0.8, alpha=0.45)


def board(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """Draw a wooden board in three-quarter view; its top is `height` deep, in the slot `board`."""
    d = height
    top = smooth(
        [
            (x + d * 0.3, y, 0.2),
            (x + width - d * 0.3, y, 0.2),
            (x + width, y + d, 0.2),
            (x, y + d, 0.2),
        ]
    )
    pen.box("board.deep", x, y + d - 1, width, 9, rounding=3)
    pen.fill("board", top)
    with pen.inside(top):
        for i in range(5):
            yy = y + d * (0.12 + 0.2 * i)
            pen.line(
                "board.shade",
                [(x + 10 + 20 * i, yy), (x + width * 0.5, yy + 2), (x + width - 30 + 6 * i, yy)],
                1.4,
                alpha=0.7,
            )


def sprig(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw three small green leaves."""
    for turn in (-150, -90, -30):
        pen.fill(
            "#5fa34a" if turn != -30 else "#5fa34a.shade", blade(x, y, size, size * 0.45, turn)
        )


def drip(y: float, left: float, right: float, lengths: tuple[float, ...], top: float) -> Outline:
    """Return icing between `left` and `right` that runs down from `y` in drops of `lengths`."""
    step = (right - left) / len(lengths)
    points: list[Point] = [(left, top, 0.3), (right, top, 0.3), (right, y, 0.4)]
    for i, n in reversed(list(enumerate(lengths))):
        x = left + step * (i + 0.5)
        points += [(x + step * 0.3, y + n * 0.7), (x, y + n), (x - step * 0.3, y + n * 0.7)]
        if i:
            points.append((x - step * 0.5, y + min(n, lengths[i - 1]) * 0.25))
    points.append((left, y, 0.4))
    return smooth(points)
