"""Owns perspective between two rows: streets, lanes and tunnels that run away from the viewer.

`near` runs from 0 at the vanishing point to 1 at the picture's lower edge. Does not know what
the rows are made of.
"""

import msgspec

from tintype.engine.vignette.art.outline import Point
from tintype.engine.vignette.places.stage import Stage


class Corridor(msgspec.Struct, frozen=True, kw_only=True):
    """Two upright walls and the ground between them, in units of the picture.

    `half` is half the ground's width where it meets the lower edge, `eye` the height there that
    lies on the horizon: what is `eye` tall reaches the horizon everywhere.
    """

    stage: Stage
    x: float
    half: float

    @property
    def eye(self) -> float:
        """Return the height of the viewer's eye at the lower edge."""
        return self.stage.height - self.stage.horizon

    def ground(self, across: float, near: float) -> tuple[float, float]:
        """Return a point of the ground; `across` is -1 at the left wall, 1 at the right one."""
        return self.x + across * self.half * near, self.stage.y_at(near)

    def wall(self, side: int, near: float, up: float) -> tuple[float, float]:
        """Return a point of a wall `up` units above the ground, as measured at the lower edge."""
        x, y = self.ground(side, near)
        return x, y - up * near

    def panel(
        self, side: int, far: float, near: float, low: float, high: float
    ) -> tuple[Point, Point, Point, Point]:
        """Return an upright piece of a wall: far and near edge, from `low` to `high` units up."""
        return (
            self.wall(side, far, low),
            self.wall(side, far, high),
            self.wall(side, near, high),
            self.wall(side, near, low),
        )

    def strip(
        self, one: float, two: float, far: float, near: float
    ) -> tuple[Point, Point, Point, Point]:
        """Return a piece of the ground between two places across it."""
        return (
            self.ground(one, far),
            self.ground(two, far),
            self.ground(two, near),
            self.ground(one, near),
        )


def steps(first: float, last: float, count: int) -> list[float]:
    """Return `count` + 1 values of `near` at equal distances on the ground, far ones first."""
    a, b = 1 / first, 1 / last
    return [1 / (a + (b - a) * k / count) for k in range(count + 1)]
