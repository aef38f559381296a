"""Owns the tennis court. Does not know subjects."""

from tintype.engine.vignette.places.heavens import sky
from tintype.engine.vignette.places.planting import wood
from tintype.engine.vignette.places.stage import Stage, place


@place(
    "tennis court",
    horizon=0.48,
    land=(0.34, 0.9),
    phrase="on a tennis court",
    aliases=("tennis courts", "clay court", "tennis match"),
)
def tennis_court(stage: Stage) -> None:
    """Draw a court of red clay with white lines and its net, and trees behind a fence."""
    sky(stage, clouds=2)
    w, h, back, land = stage.width, stage.horizon, stage.back, stage.ground
    wood(stage, back, h - 6, 90, 150, child="trees", depth=0.5, density=1.0)
    with back.group("fence", grade=stage.grade(0.35)):
        back.box("#3f6f5c", 0, h - 66, w, 76, alpha=0.82)
        for k in range(int(w / 90) + 2):
            back.line("#2c4f42", [(k * 90.0, h - 70), (k * 90.0, h + 8)], 4)
        back.line("#2c4f42", [(0, h - 68), (w, h - 68)], 4)
    outer = "#5f9a6a" if not stage.is_white else "#eef3f8"
    clay = "#c8683f" if not stage.is_white else "#e3ebf3"

    def at(x: float, near: float) -> tuple[float, float]:
        """Return a point of the court: x -1 to 1 over its width, near 0 to 1 down the ground."""
        return w / 2 + x * (190 + 620 * near), stage.y_at(near)

    with land.group("court", grade=stage.grade(0.08)):
        land.box(outer, 0, h + 6, w, stage.height - h, to=f"{outer}.shade")
        land.poly(clay, [at(-1.12, 0.03), at(1.12, 0.03), at(1.12, 0.99), at(-1.12, 0.99)])
        for x in (-1.0, -0.76, 0.76, 1.0):
            land.poly(
                "#ffffff",
                [
                    at(x - 0.008, 0.07),
                    at(x + 0.008, 0.07),
                    at(x + 0.008, 0.93),
                    at(x - 0.008, 0.93),
                ],
            )
        for near, half in ((0.07, 1.0), (0.17, 0.76), (0.56, 0.76), (0.93, 1.0)):
            thick = 0.004 + 0.01 * near
            land.poly(
                "#ffffff",
                [at(-half, near), at(half, near), at(half, near + thick), at(-half, near + thick)],
            )
        land.poly("#ffffff", [at(-0.008, 0.17), at(0.008, 0.17), at(0.008, 0.56), at(-0.008, 0.56)])
        (x0, y), (x1, _) = at(-1.1, 0.3), at(1.1, 0.3)
        tall = 74.0
        land.box("#2f3a44", x0, y - tall, x1 - x0, tall, alpha=0.34)
        for k in range(1, 8):
            level = y - tall * k / 8
            land.line("#ffffff", [(x0, level), (x1, level)], 0.8, alpha=0.4)
        land.box("#ffffff", x0, y - tall - 4, x1 - x0, 9)
        land.box("#ffffff", w / 2 - 4, y - tall, 8, tall)
        for x in (x0, x1):
            land.box("#4a4f58", x - 5, y - tall - 8, 10, tall + 12, rounding=3)
