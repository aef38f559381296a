"""ISA-L's deflate with types: its own leave the data unknown, hence the ignores."""

from typing import Final, Protocol, TypeAlias, cast

import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

Buffer: TypeAlias = bytes | NDArray[np.uint8]
"""Bytes, or a C-contiguous array."""


DAMAGED: Final = cast("type[Exception]", isal_zlib.error)
"""What `Inflater.decompress` raises for a stream that is not right."""


class Compressor(Protocol):
    """A zlib stream in the making. Releases the interpreter lock in `compress`."""

    def compress(self, data: Buffer) -> bytes:
        """Return what is ready of the stream after `data`."""
        ...

    def flush(self) -> bytes:
        """Return the rest of the stream."""
        ...


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


def compressor(level: int) -> Compressor:
    """Return a new zlib stream; `level` is 0 (fast) to 3."""
    stream: object = isal_zlib.compressobj(level)  # pyright: ignore[reportUnknownMemberType]
    return cast(Compressor, stream)


def inflater() -> Inflater:
    """Return a new reader of a zlib stream."""
    stream: object = isal_zlib.decompressobj()  # pyright: ignore[reportUnknownMemberType]
    return cast(Inflater, stream)


def crc32(data: bytes | memoryview, start: int = 0) -> int:
    """Return the CRC-32 of `data`, continued from `start`."""
    return isal_zlib.crc32(data, start)  # pyright: ignore[reportUnknownMemberType]
