"""ISA-L's deflate with types: its own leave the data unknown, hence the ignores.

Works round a fault of ISA-L 2.32: where a stream begins with more than 288 bytes at once, levels 1
and 2 note the third byte under a hash of the address of their own state instead of under that of
the data, so one stream in some thousands came out differently. A short block of its own goes
another way.
"""

from typing import Final, Protocol, TypeAlias, cast

import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

Buffer: TypeAlias = bytes | NDArray[np.uint8]
"""Bytes, or a C-contiguous array."""

DAMAGED: Final = cast("type[Exception]", isal_zlib.error)
"""What `Inflater.decompress` raises for a stream that is not right."""


class _Stream(Protocol):
    def compress(self, data: Buffer) -> bytes: ...
    def flush(self, mode: int = ...) -> bytes: ...


_FIRST_BYTES: Final = 16  # of the data, as a block of their own: at least 4 for ISA-L to note them
_SYNC: Final[int] = isal_zlib.Z_SYNC_FLUSH


class Compressor:
    """A zlib stream in the making; `level` is 0 (fast) to 3.

    The same data give the same bytes, on processors of one kind: others have other paths in ISA-L.
    Releases the interpreter lock in `compress`.
    """

    def __init__(self, level: int) -> None:
        stream: object = isal_zlib.compressobj(level)  # pyright: ignore[reportUnknownMemberType]
        self._stream = cast(_Stream, stream)
        self._is_begun = False

    def compress(self, data: Buffer) -> bytes:
        """Return what is ready of the stream after `data`."""
        if self._is_begun:
            return self._stream.compress(data)
        self._is_begun = True
        flat = data if isinstance(data, bytes) else data.reshape(-1)
        first = self._stream.compress(flat[:_FIRST_BYTES]) + self._stream.flush(_SYNC)
        return first + self._stream.compress(flat[_FIRST_BYTES:])

    def flush(self) -> bytes:
        """Return the rest of the stream."""
        return self._stream.flush()


class Inflater(Protocol):
    """A zlib stream that is read; its checksum is verified at its end.

    `unused_data` is what came behind it.
    """

    @property
    def eof(self) -> bool: ...  # noqa: D102
    @property
    def unused_data(self) -> bytes: ...  # noqa: D102

    def decompress(self, data: bytes | memoryview, max_length: int, /) -> bytes:
        """Return what `data` holds, at most so many bytes. Releases the interpreter lock."""
        ...


def inflater() -> Inflater:
    """Return a new reader of a zlib stream."""
    stream: object = isal_zlib.decompressobj()  # pyright: ignore[reportUnknownMemberType]
    return cast(Inflater, stream)


def crc32(data: bytes | memoryview, start: int = 0) -> int:
    """Return the CRC-32 of `data`, continued from `start`."""
    return isal_zlib.crc32(data, start)  # pyright: ignore[reportUnknownMemberType]
