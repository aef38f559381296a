"""Owns the mark on a function that draws a part which its owner may lack: a hat, a sword.

Does not know which things have which parts.
"""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from tintype.engine.vignette.art.pen import Pen

How = ParamSpec("How")
Drawn = TypeVar("Drawn")
Draws = Callable[Concatenate[Pen, How], Drawn]


def owned(*names: str) -> Callable[[Draws[How, Drawn]], Draws[How, Drawn]]:
    """Mark a function whose whole drawing is one part, with its names (`Pen.part`)."""

    def mark(draw: Draws[How, Drawn]) -> Draws[How, Drawn]:
        @wraps(draw)
        def part(pen: Pen, *args: How.args, **kwargs: How.kwargs) -> Drawn:
            with pen.part(*names):
                return draw(pen, *args, **kwargs)

        return part

    return mark
