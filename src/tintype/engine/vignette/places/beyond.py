"""Owns the settings above and beyond: sky, space, the moon's surface. Does not know subjects."""

from tintype.engine.vignette import colour
from tintype.engine.vignette.art.outline import ellipse
from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.heavens import cumulus, sky, stars
from tintype.engine.vignette.places.scenery import rock
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "sky",
    horizon=0.95,
    land=None,
    water=None,
    is_weightless=True,
    phrase="in the sky",
    aliases=("clouds", "above the clouds", "in the air", "heaven", "cloudscape", "blue sky"),
)
def heights(stage: Stage) -> None:
    """Draw open air with a sea of clouds below."""
    sky(stage, clouds=3, to=stage.height)
    dice = stage.dice.child("floor of clouds")
    w, h = stage.width, stage.height
    for row, (y, size) in enumerate(((0.86, 150), (0.95, 190), (1.04, 240))):
        pen = stage.ground if row < 2 else stage.front
        n = max(2, int(w / (size * 1.3)) + 1)
        for i in range(n + 1):
            x = w * (i + dice.between(-0.3, 0.3)) / n
            cumulus(
                pen,
                stage,
                x,
                h * (y + dice.between(-0.015, 0.02)) + size * 0.1,
                size * dice.between(0.85, 1.15),
                dice.child(f"{row} {i}"),
            )


@place(
    "space",
    horizon=0.97,
    land=None,
    water=None,
    is_weightless=True,
    phrase="in space",
    aliases=("outer space", "galaxy", "universe", "cosmos", "orbit", "deep space", "solar system"),
)
def space(stage: Stage) -> None:
    """Draw stars, a band of nebula and one or two planets at the edge."""
    w, h, pen = stage.width, stage.height, stage.back
    dice = stage.dice.child("space")
    deep = dice.pick(
        (
            ("#0a0d26", "#1d1748", "#3a1f5c"),
            ("#07122b", "#10285a", "#26417a"),
            ("#0c0a22", "#2a1546", "#5a2450"),
        )
    )
    pen.box(f"{deep[0]}.raw", 0, 0, w, h * 0.56, to=f"{deep[1]}.raw")
    pen.box(f"{deep[1]}.raw", 0, h * 0.55, w, h * 0.46, to=f"{deep[0]}.raw")
    for k in range(6):
        t = (k + 0.5) / 6
        tone = dice.pick(
            (deep[2], colour.mix(deep[2], "#5f7fd0", 0.4), colour.mix(deep[2], "#d0608f", 0.35))
        )
        pen.oval(
            f"{tone}.raw",
            w * t + dice.between(-40, 40),
            h * (0.82 - 0.62 * t) + dice.between(-50, 50),
            dice.between(150, 250),
            dice.between(80, 150),
            tilt=-28,
            slope="round",
            alpha=0.75,
            fade=0.0,
        )
    stars(stage, pen, dice.child("stars"), h, density=2.6)
    if stage.has_own_light:
        return
    ringed(stage, stage.ground, dice.pick(((0.88, 0.16), (0.12, 0.18))), min(w, h) * 0.1)
    globe(
        stage.ground,
        w * dice.pick((0.06, 0.92)),
        h * 1.02,
        min(w, h) * 0.26,
        dice.pick(("#4f8fb8", "#b8694f", "#7a6fb0")),
    )


def globe(pen: Pen, x: float, y: float, r: float, tone: str) -> None:
    """Draw a planet lit from the upper left."""
    disc = ellipse(x, y, r, r)
    pen.glow(f"{colour.mix(tone, '#ffffff', 0.4)}.raw", x, y, r * 1.3, alpha=0.5)
    pen.fill(f"{colour.mix(tone, '#ffffff', 0.15)}.raw", disc)
    with pen.inside(disc):
        for k in range(5):
            pen.oval(
                f"{colour.mix(tone, '#ffffff', 0.3 if k % 2 else 0.0)}.raw",
                x - r * 0.2,
                y - r * 0.8 + k * r * 0.36,
                r * 1.2,
                r * 0.12,
                tilt=-14,
                alpha=0.6,
            )
        pen.fill(
            f"{colour.mix(tone, '#0b0d26', 0.6)}.raw",
            disc.plus(disc.moved(-r * 0.34, -r * 0.28)),
            alpha=0.75,
        )


def ringed(stage: Stage, pen: Pen, at: tuple[float, float], r: float) -> None:
    """Draw a planet with rings."""
    x, y = stage.width * at[0], stage.height * at[1]
    ring = ellipse(x, y, r * 1.9, r * 0.46, tilt=-20).plus(
        ellipse(x, y, r * 1.35, r * 0.28, tilt=-20)
    )
    pen.fill("#e6cfa0.raw", ring, alpha=0.75)
    globe(pen, x, y, r, "#d9a45f")
    with pen.inside(ellipse(x + r * 0.2, y + r * 1.04, r * 2.4, r * 1.0, tilt=-20)):
        pen.fill("#f0dcb0.raw", ring)


def earth(pen: Pen, x: float, y: float, r: float) -> None:
    """Draw the earth, half in its own shadow."""
    disc = ellipse(x, y, r, r)
    pen.glow("#8fc7f0.raw", x, y, r * 1.6, alpha=0.45)
    pen.fill("#3f8fd0.raw", disc)
    with pen.inside(disc):
        for dx, dy, rx, ry in (
            (-0.3, -0.3, 0.5, 0.3),
            (0.4, 0.1, 0.34, 0.44),
            (-0.4, 0.5, 0.4, 0.2),
        ):
            pen.oval("#6fb56f.raw", x + dx * r, y + dy * r, rx * r, ry * r, tilt=24)
        for dy in (-0.5, 0.05, 0.6):
            pen.oval("#ffffff.raw", x + dy * 0.4 * r, y + dy * r, r * 0.7, r * 0.09, alpha=0.75)
        pen.fill("#0a1433.raw", disc.plus(disc.moved(-r * 0.3, -r * 0.24)), alpha=0.6)


@place(
    "moon surface",
    horizon=0.62,
    land=(0.16, 0.9),
    phrase="on the moon",
    aliases=(
        "moon surface",
        "lunar surface",
        "surface of the moon",
        "lunar landscape",
    ),
    is_indoors=True,
    has_lamps=False,
)
def moon_surface(stage: Stage) -> None:
    """Draw grey dust with craters under a black sky with the earth in it."""
    w, h, pen, land = stage.width, stage.horizon, stage.back, stage.ground
    dice = stage.dice.child("moon")
    pen.box("#080b1f.raw", 0, 0, w, h + 40, to="#1c2146.raw")
    stars(stage, pen, dice.child("stars"), h, density=2.0)
    x, y, r = w * dice.pick((0.2, 0.78)), h * 0.3, min(w, h) * 0.12
    if not stage.has_own_light:
        earth(pen, x, y, r)
    tone = "#a9adb8"
    stage.ridge(pen, f"{tone}.deep", h - 26, 34, child="far ridge", steps=6, roundness=0.5)
    stage.ridge(
        land, f"{tone}.raw", h, 12, child="plain", to=f"{colour.mix(tone, colour.SHADOW, 0.2)}.raw"
    )
    stage.ridge(
        land,
        f"{colour.mix(tone, '#ffffff', 0.14)}.raw",
        stage.y_at(0.3),
        14,
        child="near",
        steps=4,
        to=f"{colour.mix(tone, colour.SHADOW, 0.26)}.raw",
    )
    for near in sorted(dice.between(0.05, 0.98) for _ in range(9 + 4 * stage.detail)):
        crater(
            land, w * dice.roll(), stage.y_at(near), (16 + 60 * near) * dice.between(0.5, 1.1), tone
        )
    for near in sorted(dice.between(0.1, 0.9) for _ in range(5)):
        rock(land, dice, w * dice.roll(), stage.y_at(near), 5 + 12 * near, tone)


def crater(pen: Pen, x: float, y: float, r: float, tone: str) -> None:
    """Draw a crater seen flat."""
    pen.oval(f"{colour.mix(tone, '#ffffff', 0.3)}.raw", x, y + r * 0.05, r, r * 0.3)
    pen.oval(f"{colour.mix(tone, colour.SHADOW, 0.42)}.raw", x, y, r * 0.9, r * 0.25)
    pen.oval(
        f"{colour.mix(tone, colour.SHADOW, 0.16)}.raw",
        x + r * 0.05,
        y + r * 0.06,
        r * 0.78,
        r * 0.18,
    )
