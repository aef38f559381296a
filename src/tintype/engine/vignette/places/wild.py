"""Owns the settings of open land: meadow and its kin. Does not know subjects."""

from collections.abc import Mapping
from typing import Final

from tintype.engine.vignette.art.pen import Pen
from tintype.engine.vignette.places.stage import Stage, place
from tintype.engine.vignette.scene import Season

GRASS: Final[Mapping[Season, tuple[str, str, str]]] = {
    "spring": ("#a9d36b", "#84bf57", "#5fa04c"),
    "summer": ("#9ccb5e", "#74b04f", "#4b8f47"),
    "autumn": ("#d6b45c", "#c0963f", "#97732f"),
    "winter": ("#f4f7fb", "#e4ebf4", "#c7d5e6"),
}
BLOOMS: Final[Mapping[Season, tuple[str, ...]]] = {
    "spring": ("#ffffff", "#f9d64a", "#f29ac0"),
    "summer": ("#ffffff", "#f4574d", "#f9d64a"),
    "autumn": ("#d9692b", "#b5402f"),
    "winter": (),
}


def grass_tones(stage: Stage) -> tuple[str, str, str]:
    """Return the ground's far, middle and near colour in this season and weather."""
    return GRASS["winter" if stage.is_white else stage.season]


@place("meadow", horizon=0.56, phrase="in a meadow", aliases=("field", "grass", "pasture"))
def meadow(stage: Stage) -> None:
    """Draw rolling grass below far hills, with flowers near the viewer."""
    stage.sky()
    far, mid, near = grass_tones(stage)
    h, hill = stage.horizon, "#7fa9b8" if not stage.is_white else "#c2d2e2"
    stage.ridge(stage.back, hill, h - 46, 34, child="hills far", steps=5, depth=0.9)
    stage.ridge(stage.back, mid, h - 12, 22, child="hills near", steps=4, depth=0.72)
    land = stage.ground
    dice = stage.dice.child("trees")
    for i in range(4 + 2 * stage.detail):
        x = stage.width * dice.roll()
        height = dice.between(50, 96)
        stage.thing(land, "tree", x, h + 22, height, depth=0.6, child=f"tree{i}", variant=None)
    stage.ridge(land, far, h + 12, 8, child="grass far", to=mid, depth=0.35)
    stage.ridge(land, mid, stage.y_at(0.3), 16, child="grass mid", steps=4, to=near, depth=0.15)
    tufts(stage, land, 0.35, 0.8, 12 + 10 * stage.detail)
    tufts(stage, stage.front, 0.93, 1.06, 10 + 5 * stage.detail)


def tufts(stage: Stage, pen: Pen, top: float, bottom: float, count: int) -> None:
    """Scatter blades and flowers between two nearnesses, far ones first."""
    _, mid, near = grass_tones(stage)
    dice = stage.dice.child(f"tufts{top}")
    rows = sorted(dice.between(top, bottom) for _ in range(count))
    blooms = BLOOMS["winter" if stage.is_white else stage.season]
    for nearness in rows:
        x, y, s = dice.between(0, stage.width), stage.y_at(nearness), 7 + 13 * nearness
        bloom = dice.pick(blooms) if blooms and dice.chance(0.45) else None
        lean = dice.between(-0.4, 0.4)
        with pen.group(grade=stage.grade(0.25 * (1 - nearness))):
            for k in (-1, 0, 1):
                tip = (x + (k * 0.5 + lean) * s, y - s * (1.5 - 0.4 * abs(k)))
                pen.blob(
                    near if k else f"{near}.shade",
                    [
                        (x + k * s * 0.15 - s * 0.1, y, 0),
                        (*tip, 0),
                        (x + k * s * 0.15 + s * 0.1, y, 0),
                    ],
                )
            if bloom:
                top_y = y - s * 1.7
                pen.line(f"{near}.shade", [(x, y), (x + lean * s * 0.6, top_y)], s * 0.1)
                pen.oval(bloom, x + lean * s * 0.6, top_y, s * 0.34, s * 0.27)
                pen.oval(f"{mid}.pale", x + lean * s * 0.6, top_y - s * 0.03, s * 0.12)
