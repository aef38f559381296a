"""How long pictures take: learned for each model, size and number of steps from those drawn."""

from typing import Final

import msgspec

from tintype.engine.base import Size

FIRST_GUESS_S: Final = 1.0
"""Engine seconds for a megapixel of a model that nothing is known about."""

_LATEST: Final = 0.3  # how much one picture moves what was learned before


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """Pictures that take about equally long. `effort` stands for the steps of the engine."""

    model: str
    size: Size
    effort: str


class Pace:
    """What was learned since the start, and before it, as far as accounts tell."""

    def __init__(self) -> None:
        self._seconds: dict[Kind, float] = {}
        self._seconds_per_pixel: dict[str, float] = {}

    def remember(self, model: str, *, took_s: float, pixels: int) -> None:
        """Take in what an earlier process needed for so many pixels of a model, all in all."""
        if took_s > 0 and pixels > 0:
            self._seconds_per_pixel[model] = took_s / pixels

    def learn(self, kind: Kind, took_s: float) -> None:
        """Take in what one picture took."""
        per_pixel = took_s / _pixels(kind)
        self._seconds[kind] = _moved(self._seconds.get(kind), took_s)
        known = self._seconds_per_pixel.get(kind.model)
        self._seconds_per_pixel[kind.model] = _moved(known, per_pixel)

    def expect_s(self, kind: Kind) -> float:
        """Return the engine seconds that a picture will take.

        What is not known of a kind is guessed from other pictures of the model, by their pixels.
        """
        if (known := self._seconds.get(kind)) is not None:
            return known
        per_pixel = self._seconds_per_pixel.get(kind.model, FIRST_GUESS_S / 1_000_000)
        return per_pixel * _pixels(kind)


def _pixels(kind: Kind) -> int:
    return kind.size.width * kind.size.height


def _moved(known: float | None, latest: float) -> float:
    return latest if known is None else known + _LATEST * (latest - known)
