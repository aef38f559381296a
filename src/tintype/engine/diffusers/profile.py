"""How many pictures of a shape are denoised together: decided by what was measured, kept on disk.

For each shape the fastest time of each batch size is kept. A batch may grow to twice the largest
size that was worth it, and never beyond the size where a picture took least time. So it is never
slower than one by one for longer than it takes to notice.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

_TRIES: Final = 2  # a first run may be slow for other reasons: compiling, allocating


class Measured(msgspec.Struct):
    """The fastest run of a batch size in seconds, and how many runs there were."""

    seconds: float
    runs: int = 1


class Profile:
    """Measurements by shape, written to `file`. A file that cannot be read is begun afresh."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._shapes: dict[str, dict[int, Measured]] = {}
        with suppress(OSError, msgspec.DecodeError):
            self._shapes = msgspec.json.decode(
                file.read_bytes(), type=dict[str, dict[int, Measured]]
            )

    def limit(self, shape: str, *, most: int) -> int:
        """Return how many pictures of a shape may share a batch: 1..`most`."""
        sizes = self._shapes.get(shape, {})
        known = {size: m.seconds / size for size, m in sizes.items() if m.runs >= _TRIES}
        if not known:
            return min(2, most) if 1 in sizes else 1
        best = min(known, key=lambda size: (known[size], -size))
        tried = max(known)
        return min(most, 2 * best if best == tried else best)

    def record(self, shape: str, size: int, seconds: float) -> None:
        """Note that a batch of `size` pictures took `seconds`."""
        sizes = self._shapes.setdefault(shape, {})
        known = sizes.get(size)
        if known is None:
            sizes[size] = Measured(seconds)
        else:
            known.seconds = min(known.seconds, seconds)
            known.runs += 1
        if known is None or known.runs <= _TRIES:
            self._write()

    def _write(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        new = self._file.with_suffix(".new")
        new.write_bytes(msgspec.json.encode(self._shapes))
        new.replace(self._file)
