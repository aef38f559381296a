"""Unpacks the rows of plain PNGs, without undoing their filters.

Does not refuse anything: whatever is unusual is left to others as it came.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from tintype.pixels.container import Container
from tintype.pixels.deflate import DAMAGED, Inflater, crc32, inflater
from tintype.pixels.png import SIGNATURE

_HEAD_BYTES: Final = len(SIGNATURE) + 25  # with the chunk IHDR
_STORED_BYTES: Final = 0xFFFF  # of a block that is not compressed (RFC 1951, section 3.2.4)
_LAST_FILTER: Final = 4
_LEAST: Final = 0.1  # what is packed to less, as flat art is, consists of copies, which are fast
_MOST: Final = 0.95  # what is packed to more has little to unpack


class _Unusual(ValueError):
    """Rows that may be right, but not as they usually are."""


def is_whole(data: bytes, container: Container) -> bool:
    """Return whether a plain PNG has all of its rows, and they can be decoded. Blocks.

    Keeps nothing of them. False is said of unusual files too. By zlib, and not by ISA-L, which is
    faster but takes incomplete codes too: what is let in is what any decoder takes.
    """
    try:
        for _ in _rows(data, container, zlib.decompressobj()):
            pass
    except _Unusual:
        return False
    return True


def is_intact(data: bytes) -> bool:
    """Return whether the checksums of a whole PNG's chunks of pixels are right. Blocks.

    They are of all that was packed; ISA-L verifies them ten times as fast as a decoder does.
    """
    return all(crc32(chunk[:-4]) == int.from_bytes(chunk[-4:]) for chunk in _chunks(data))


def unpack(data: bytes, container: Container) -> bytes | None:
    """Return a PNG of the same rows, stored as they are; None if that is no gain. Blocks.

    ISA-L unpacks faster than any decoder of PNGs. The checksum of what was packed is verified;
    the result's own are left out. Takes the memory of the rows twice.
    """
    size = container.height * _stride(container)
    if not _LEAST * size < len(data) < _MOST * size:
        return None
    try:
        blocks = list(_blocks(data, container))
    except _Unusual:
        return None
    packed = 2 + 5 * len(blocks) + size + 4
    pieces: list[bytes | memoryview] = [data[:_HEAD_BYTES]]
    pieces.append(struct.pack(">I4s2s", packed, b"IDAT", b"\x78\x01"))
    for number, block in enumerate(blocks, start=1):
        pieces.append(struct.pack("<BHH", number == len(blocks), len(block), len(block) ^ 0xFFFF))
        pieces.append(block)
    pieces.append(struct.pack(">8xI4s4x", 0, b"IEND"))
    return b"".join(pieces)


def _blocks(data: bytes, container: Container) -> Iterator[memoryview]:
    for piece in _rows(data, container, inflater()):
        view = memoryview(piece)
        for start in range(0, len(view), _STORED_BYTES):
            yield view[start : start + _STORED_BYTES]


def _rows(data: bytes, container: Container, stream: Inflater) -> Iterator[bytes]:
    """Yield the rows in pieces, each with its filter before it.

    Raises:
        _Unusual: they are damaged, too few or too many, or something follows them.
    """
    stride = _stride(container)
    at, size = 0, container.height * stride
    for chunk in _chunks(data):
        if stream.eof:
            raise _Unusual
        try:
            piece = stream.decompress(chunk[4:-4], size - at + 1)
        except (zlib.error, DAMAGED) as error:
            raise _Unusual from error
        if max(piece[-at % stride :: stride], default=0) > _LAST_FILTER:
            raise _Unusual
        at += len(piece)
        if at > size:
            raise _Unusual
        yield piece
    if at < size or not stream.eof or stream.unused_data:
        raise _Unusual


def _stride(container: Container) -> int:
    """Return the bytes of a row with its filter."""
    return 1 + container.width * len(container.plain or "")


def _chunks(data: bytes) -> Iterator[memoryview]:
    """Yield the chunks IDAT of a whole file: the name, what is in it, and the checksum of both."""
    view, at, kind = memoryview(data), len(SIGNATURE), b""
    while kind != b"IEND":
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"IDAT":
            yield view[at + 4 : at + 12 + size]
        at += 12 + size
