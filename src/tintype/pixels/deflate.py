"""ISA-L's deflate with types: its own leave the data unknown, hence the two ignores."""

from typing import Protocol, TypeAlias, cast

import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

Buffer: TypeAlias = bytes | NDArray[np.uint8]
"""Bytes, or a C-contiguous array."""


class Compressor(Protocol):
    """A zlib stream in the making. Releases the interpreter lock in `compress`."""

    def compress(self, data: Buffer) -> bytes:
        """Return what is ready of the stream after `data`."""
        ...

    def flush(self) -> bytes:
        """Return the rest of the stream."""
        ...


def compressor(level: int) -> Compressor:
    """Return a new zlib stream; `level` is 0 (fast) to 3."""
    stream: object = isal_zlib.compressobj(level)  # pyright: ignore[reportUnknownMemberType]
    return cast(Compressor, stream)


def crc32(data: bytes | memoryview, start: int = 0) -> int:
    """Return the CRC-32 of `data`, continued from `start`."""
    return isal_zlib.crc32(data, start)  # pyright: ignore[reportUnknownMemberType]
