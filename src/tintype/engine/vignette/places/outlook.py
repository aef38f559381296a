"""Owns rooms whose large window shows another setting, in its own light, weather and season.

Does not know subjects.
"""

from tintype.engine.vignette.art.outline import Outline, Point, rectangle
from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.light import veiled
from tintype.engine.vignette.places.cities import city_skyline
from tintype.engine.vignette.places.country import garden
from tintype.engine.vignette.places.falling import weather_in_air
from tintype.engine.vignette.places.interior import plant
from tintype.engine.vignette.places.shore import sea
from tintype.engine.vignette.places.stage import Place, Stage, place
from tintype.engine.vignette.places.wild import hills, mountains
from tintype.engine.vignette.places.woods import forest

BAND = (0.12, 0.72)
"""Where things stand: on the broad sill."""


def outlook(stage: Stage, beyond: Place, *, is_open: bool = False) -> None:
    """Draw a wall with a large window, `beyond` behind it, a broad sill before it."""
    w, h, back = stage.width, stage.horizon, stage.back
    left, top, right, low = w * 0.11, h * 0.07, w * 0.89, h
    wall = stage.background or "#e9dcc8"
    with back.group("wall", grade=stage.grade(0)):
        back.box(wall, 0, 0, w, stage.height, to=f"{wall}.shade")
    pane = rectangle(left, top, right - left, low - top)
    back.add(Group(children=view(stage, beyond, left, top, right - left, low - top), clip=pane))
    if stage.weather in ("rain", "storm"):
        _drops(stage, back, pane, left, top, right - left, low - top)
    if stage.weather == "snow" or stage.season == "winter":
        with back.group("frost", clip=pane):
            for x, y in ((left, low), (right, low)):
                back.oval(
                    "#ffffff.raw", x, y, w * 0.22, h * 0.2, slope="round", alpha=0.8, fade=0.0
                )
    _frame(stage, back, left, top, right, low, is_open=is_open)
    _curtains(stage, back, left, top, right, low)
    _sill(stage)


def view(
    stage: Stage, beyond: Place, x: float, y: float, wide: float, tall: float
) -> tuple[Group, ...]:
    """Return what is seen through an opening of the wall."""
    share = 1.18
    inner = stage.resized(1000 * (wide / tall) ** 0.5 * share, 1000 * (tall / wide) ** 0.5 * share)
    inner.horizon = inner.height * beyond.horizon
    inner.light = veiled(stage.light, stage.weather)
    beyond.draw(inner)
    scale = wide / inner.width
    weather_in_air(inner, inner.front)
    nodes = (*inner.back.nodes, *inner.ground.nodes, *inner.front.nodes)
    is_wet = stage.weather in ("rain", "storm", "fog")
    return (
        Group(children=nodes, matrix=(scale, 0.0, 0.0, scale, x, y), blur=5.0 if is_wet else 0.0),
    )


def _drops(
    stage: Stage, pen: Pen, pane: Outline, x: float, y: float, wide: float, tall: float
) -> None:
    """Let drops hang on the glass and run down it."""
    dice = stage.dice.child("drops")
    with pen.group("drops", clip=pane):
        pen.box("#cfdbe6.raw", x, y, wide, tall, alpha=0.12)
        for _ in range(15 + 5 * stage.detail):
            px, py, n = (
                x + wide * dice.roll(),
                y + tall * dice.between(-0.1, 0.8),
                dice.between(40, 190),
            )
            bend = dice.between(-7, 7)
            pen.limb(
                "#eaf3fa.raw",
                [(px, py), (px + bend, py + n * 0.5), (px + bend * 0.6, py + n)],
                (1.0, 2.4, 4.6),
                alpha=0.5,
            )
            pen.oval("#ffffff.raw", px + bend * 0.6, py + n, 4.6, 6.4, alpha=0.7)
        for _ in range(90 + 30 * stage.detail):
            px, py, r = x + wide * dice.roll(), y + tall * dice.roll(), dice.between(1.6, 6.0)
            pen.oval("#2f3f55.raw", px + r * 0.1, py + r * 0.2, r, r * 1.14, alpha=0.2)
            pen.oval("#f4f9fd.raw", px, py, r * 0.9, r, alpha=0.46)
            pen.oval("#ffffff.raw", px - r * 0.28, py - r * 0.34, r * 0.3, alpha=0.9)


def _frame(
    stage: Stage, pen: Pen, left: float, top: float, right: float, low: float, *, is_open: bool
) -> None:
    """Draw the frame and its bars; the wings of an open window stand into the room."""
    white, w, h = "#fbf8f2", right - left, low - top
    with pen.group("frame", grade=stage.grade(0)):
        for x in (left - 14, right):
            pen.box(white, x, top - 14, 14, h + 14)
        pen.box(white, left - 14, top - 14, w + 28, 14)
        pen.box(f"{white}.shade", left, top, w, 5, alpha=0.8)
        pen.box(f"{white}.shade", left, top, 5, h, alpha=0.7)
        if is_open:
            for side, x in ((-1, left), (1, right)):
                far = x - side * w * 0.13
                wing: list[Point] = [
                    (x, top),
                    (far, top + h * 0.07),
                    (far, low - h * 0.02),
                    (x, low + 8),
                ]
                pen.poly(white, wing)
                for k in range(3):
                    a, b = (k + 0.12) / 3, (k + 0.9) / 3
                    inner: list[Point] = [
                        (x + (far - x) * 0.2, top + h * (0.03 + 0.94 * a)),
                        (x + (far - x) * 0.86, top + h * (0.07 + 0.9 * a)),
                        (x + (far - x) * 0.86, top + h * (0.06 + 0.9 * b)),
                        (x + (far - x) * 0.2, top + h * (0.03 + 0.96 * b)),
                    ]
                    pen.poly("#cfe4ee", inner, alpha=0.9)
            return
        n = 3 if w > 1.25 * h else 2
        for k in range(1, n):
            x = left + w * k / n
            pen.box(white, x - 6, top, 12, h)
            pen.box(f"{white}.shade", x + 2, top, 4, h, alpha=0.7)
        pen.box(white, left, top + h * 0.3, w, 9)
        pen.box(f"{white}.shade", left, top + h * 0.3 + 6, w, 3, alpha=0.7)


def _curtains(stage: Stage, pen: Pen, left: float, top: float, right: float, low: float) -> None:
    """Hang curtains at both sides."""
    cloth = stage.dice.child("curtain").pick(
        ("#c9836a", "#7f9ab5", "#b0a06a", "#a98bb5", "#8fae9a")
    )
    wide, bottom = min(0.17 * stage.width, 190.0), low + 40
    with pen.group("curtains", grade=stage.grade(0)):
        pen.box("#8a6a4a", left - 80, top - 32, right - left + 160, 8, rounding=4)
        for side, edge in ((-1, left), (1, right)):
            out, into = edge + side * 70, edge - side * (wide - 70)
            shape: list[Point] = [
                (out, top - 26, 0),
                (into, top - 26, 0),
                (into + side * wide * 0.06, low * 0.5),
                (into + side * wide * 0.3, low * 0.8),
                (into + side * wide * 0.24, bottom, 0),
                (out, bottom, 0),
            ]
            body = pen.blob(cloth, shape, to=f"{cloth}.shade")
            with pen.inside(body):
                for k in range(5):
                    x = out - side * wide * (0.12 + 0.19 * k)
                    pen.limb(
                        f"{cloth}.shade" if k % 2 else f"{cloth}.light",
                        [
                            (x, top - 26),
                            (x + side * 5, low * 0.6),
                            (x + side * wide * 0.07, bottom),
                        ],
                        (7, 11, 15),
                        alpha=0.55,
                    )


def _sill(stage: Stage) -> None:
    """Draw the broad sill with a plant, books and a cup at its ends."""
    w, h, pen = stage.width, stage.horizon, stage.ground
    wood = "#c99a6a"
    edge = stage.y_at(0.8)
    with pen.group("sill", grade=stage.grade(0)):
        pen.box(wood, 0, h, w, edge - h, to=f"{wood}.light")
        pen.box(f"{wood}.light", 0, h, w, 4)
        pen.box(f"{wood}.shade", 0, edge, w, 16)
        pen.box(f"{wood}.deep", 0, edge + 16, w, stage.height, to=f"{wood}.deep")
        for k in range(6):
            y = h + (edge - h) * (k + 0.6) / 6
            pen.line(
                f"{wood}.shade", [(w * 0.1 * k, y), (w * (0.3 + 0.1 * k), y + 2)], 1.4, alpha=0.5
            )
    light = stage.light
    if not light.is_night:
        pen.poly(
            f"{light.sun}.raw",
            [(w * 0.3, h), (w * 0.62, h), (w * 0.76, edge), (w * 0.34, edge)],
            to=f"{light.sun}.raw",
            alpha=0.4,
            fade=0.1,
        )
    plant(stage, pen, w * 0.07, stage.y_at(0.5), min(0.34 * h, 230.0))
    stage.thing(pen, "book", w * 0.93, stage.y_at(0.56), 60, depth=0.02, child="book")


@place(
    "window seat",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at the window",
    aliases=(
        "windowsill",
        "window sill",
        "window view",
        "view from a window",
        "view from the window",
        "view from an open window",
        "at a window",
        "by the window",
        "beside the window",
        "window pane",
        "windowpane",
        "bay window",
    ),
)
def window_seat(stage: Stage) -> None:
    """Draw a window with hills behind it."""
    outlook(stage, hills)


@place(
    "window to the sea",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at a window to the sea",
    aliases=(
        "window overlooking the sea",
        "window facing the sea",
        "window with a sea view",
        "window with a view of the sea",
        "window overlooking the ocean",
        "sea view",
        "view of the sea from an open window",
        "view of the ocean from a window",
        "view of the sea from a window",
    ),
)
def sea_window(stage: Stage) -> None:
    """Draw an open window with the sea behind it."""
    outlook(stage, sea, is_open=stage.weather not in ("rain", "storm", "snow"))


@place(
    "window to the city",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at a window to the city",
    aliases=(
        "window overlooking the city",
        "window with a city view",
        "penthouse",
        "window with a view of the city",
        "view of the city from a window",
        "high-rise window",
        "city behind the window",
    ),
)
def city_window(stage: Stage) -> None:
    """Draw a window with the towers of a city behind it."""
    outlook(stage, city_skyline)


@place(
    "window to the mountains",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at a window to the mountains",
    aliases=(
        "window overlooking the mountains",
        "window with a mountain view",
        "chalet window",
        "window with a view of the mountains",
        "view of the mountains from a window",
        "cabin window",
    ),
)
def mountain_window(stage: Stage) -> None:
    """Draw a window with mountains behind it."""
    outlook(stage, mountains)


@place(
    "window to the garden",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at a window to the garden",
    aliases=(
        "window overlooking the garden",
        "window with a view of the garden",
        "view of the garden from a window",
    ),
)
def garden_window(stage: Stage) -> None:
    """Draw a window with a garden behind it."""
    outlook(stage, garden)


@place(
    "window to the forest",
    horizon=0.74,
    land=BAND,
    is_indoors=True,
    phrase="at a window to the forest",
    aliases=(
        "window overlooking the forest",
        "window with a view of the forest",
        "view of the forest from a window",
    ),
)
def forest_window(stage: Stage) -> None:
    """Draw a window with a forest behind it."""
    outlook(stage, forest)
