"""Owns chance: a small generator whose numbers are the same on every machine and version.

`random.Random` is not used because its derived methods (`choice`, `shuffle`) have changed
between Python versions. Does not know what is decided with it.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Final, TypeVar

T = TypeVar("T")

_MASK: Final = (1 << 64) - 1


class Dice:
    """A splitmix64 stream. `child` gives independent streams, so one thing never moves another."""

    __slots__ = ("_seed", "_state")

    def __init__(self, seed: int) -> None:
        self._seed = seed & _MASK
        self._state = self._seed

    def child(self, name: str) -> "Dice":
        """Return the stream that belongs to `name`, whatever was rolled on this one before."""
        digest = blake2b(f"{self._seed}/{name}".encode(), digest_size=8).digest()
        return Dice(int.from_bytes(digest, "big"))

    def roll(self) -> float:
        """Return the next number, 0 <= n < 1."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return ((z ^ (z >> 31)) >> 11) / (1 << 53)

    def between(self, low: float, high: float) -> float:
        """Return a number in low..high."""
        return low + (high - low) * self.roll()

    def whole(self, low: int, high: int) -> int:
        """Return a whole number in low..high, both ends included."""
        return low + int(self.roll() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        """Return one of `options`."""
        return options[int(self.roll() * len(options))]

    def chance(self, probability: float) -> bool:
        """Say yes with `probability`, 0..1."""
        return self.roll() < probability
