"""Owns the avenue of trees. Does not know subjects."""

from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.dice import Dice
from tintype.engine.vignette.places.corridor import Corridor, steps
from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import bare_tree, crown, grass_tones, leaf_tones
from tintype.engine.vignette.places.scenery import lawn
from tintype.engine.vignette.places.stage import Stage, place

BLOSSOM: Final = ("#f7c3d6", "#f2a9c6", "#fbd9e4", "#f4b5cf")


@place(
    "avenue",
    horizon=0.5,
    land=(0.4, 0.92),
    phrase="on an avenue of trees",
    aliases=(
        "tree-lined avenue",
        "avenue of trees",
        "tree-lined street",
        "tree-lined path",
        "tree lined avenue",
        "tree lined street",
        "cherry blossom avenue",
        "alley of trees",
        "promenade",
        "tree tunnel",
    ),
)
def avenue(stage: Stage) -> None:
    """Draw a straight way between two rows of trees whose crowns meet."""
    sky(stage, clouds=2)
    w, h, land = stage.width, stage.horizon, stage.ground
    _far, mid, near = grass_tones(stage)
    stage.ridge(stage.back, "#9fb9c4", h - 20, 20, child="far", depth=0.9)
    lawn(stage, land)
    way = Corridor(stage=stage, x=w / 2, half=max(0.3 * w, 220.0))
    gravel = "#e6d6b4" if not stage.is_white else "#f2f5f9"
    with land.group("way", grade=stage.grade(0.1)):
        land.poly(gravel, way.strip(-0.86, 0.86, 0.01, 1.1), to=f"{gravel}.shade")
        for side in (-1, 1):
            land.poly(f"{near}.shade", way.strip(side * 0.86, side * 0.92, 0.01, 1.1), alpha=0.7)
    dice = stage.dice.child("trees")
    leaves = BLOSSOM if stage.season == "spring" and not stage.is_white else leaf_tones(stage)
    rows = steps(0.1, 1.06, 7)
    for k, at in enumerate(rows):
        for side in (-1, 1):
            x, y = way.ground(side * 1.12, at)
            with land.group("tree", grade=stage.grade(0.6 * (1 - k / len(rows)) ** 1.6)):
                _shade_tree(stage, land, x, y, 640 * at, side, leaves, dice.child(f"{side} {k}"))
    with land.group("on the way", grade=stage.grade(0.05)):
        fallen = leaves if stage.season in ("spring", "autumn") and not stage.is_white else ()
        for _ in range(60 if fallen else 0):
            at = dice.between(0.12, 1.0)
            x, y = way.ground(dice.between(-1, 1), at)
            land.oval(dice.pick(fallen), x, y, 7 * at + 1, 3 * at + 0.6, tilt=dice.between(-30, 30))
    if stage.season in ("spring", "autumn") and not stage.is_white:
        with stage.front.group("falling"):
            for _ in range(16 + 8 * stage.detail):
                x, y = w * dice.roll(), stage.height * dice.between(0.1, 0.95)
                stage.front.oval(
                    f"{dice.pick(leaves)}.raw", x, y, 6, 3.4, tilt=dice.between(-60, 60), alpha=0.9
                )
    land.oval(
        f"{mid}.shade", w / 2, stage.y_at(0.5), w * 0.3, 30, slope="round", alpha=0.35, fade=0
    )


def _shade_tree(
    stage: Stage,
    pen: Pen,
    x: float,
    y: float,
    tall: float,
    side: int,
    leaves: tuple[str, ...],
    dice: Dice,
) -> None:
    """Draw a tree that leans its crown over the way."""
    if stage.is_white:
        bare_tree(pen, x, y, tall * 0.86, -side * 0.06, is_white=True)
        return
    bark = "#6a4c40"
    top = y - tall * 0.62
    pen.limb(
        bark,
        [(x, y), (x - side * tall * 0.01, y - tall * 0.3), (x - side * tall * 0.05, top)],
        (tall * 0.09, tall * 0.06, tall * 0.04),
    )
    for dx, dy in ((-0.3, 0.8), (0.26, 0.78), (-0.1, 0.9)):
        pen.limb(
            bark,
            [(x, y - tall * 0.38), (x + side * dx * tall, y - dy * tall)],
            (tall * 0.04, tall * 0.014),
        )
    heaps = (
        (0.3, 0.74, 0.28),
        (-0.42, 0.82, 0.3),
        (0.0, 0.96, 0.34),
        (-0.16, 0.72, 0.28),
        (0.2, 0.9, 0.26),
    )
    for k, (dx, dy, r) in enumerate(heaps):
        tone = leaves[(k + dice.whole(0, 3)) % len(leaves)]
        cx, cy, rr = x + side * dx * tall, y - dy * tall, r * tall
        pen.fill(f"{tone}.shade", crown(cx, cy, rr, rr * 0.74, 9, dice))
        pen.fill(tone, crown(cx - rr * 0.12, cy - rr * 0.14, rr * 0.8, rr * 0.56, 8, dice))
        pen.fill(
            f"{tone}.light",
            crown(cx - rr * 0.26, cy - rr * 0.3, rr * 0.42, rr * 0.26, 7, dice),
            alpha=0.8,
        )
