"""From the bytes of a picture file back to what `encode` put beside the pixels.

Does not trust the file: sizes and checksums are verified before anything is read.
"""

import struct
import zlib
from typing import Final

from tintype.pixels.png import SIGNATURE, XMP_KEYWORD
from tintype.pixels.xmp import read_jpeg_segments, unpack

_HEAD_BYTES: Final = 1024


def read_metadata(data: bytes) -> dict[str, str]:
    """Return the metadata that `encode` wrote into a PNG, JPEG, WebP or SVG file, or nothing.

    Raises:
        ValueError: none of the four formats, or damaged.
    """
    if data.startswith(SIGNATURE):
        return _png_metadata(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg_metadata(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp_metadata(data)
    if b"<svg" in data[:_HEAD_BYTES]:
        return unpack(data)
    raise ValueError("This is neither a PNG nor a JPEG nor a WebP nor an SVG file.")


def _png_metadata(data: bytes) -> dict[str, str]:
    at = len(SIGNATURE)
    kind = b""
    while kind != b"IEND":
        size, kind = struct.unpack(">I4s", _slice(data, at, 8))
        if kind == b"IDAT":  # which may be all of 20 MB
            at += 12 + size
            continue
        body = _slice(data, at + 8, size)
        (checksum,) = struct.unpack(">I", _slice(data, at + 8 + size, 4))
        at += 12 + size
        # neither compressed, where a bomb could hide, nor in a language
        if kind != b"iTXt" or not body.startswith(XMP_KEYWORD + bytes(5)):
            continue
        if zlib.crc32(body, zlib.crc32(kind)) != checksum:
            raise ValueError("The PNG file is damaged.")
        return unpack(body)
    return {}


def _jpeg_metadata(data: bytes) -> dict[str, str]:
    at = 2
    segments: list[bytes] = []
    while True:
        mark, kind, size = struct.unpack(">BBH", _slice(data, at, 4))
        if mark != 0xFF or size < 2:
            raise ValueError("The JPEG file is damaged.")
        if kind == 0xDA:  # the picture begins; metadata stands before it
            return read_jpeg_segments(segments)
        body = _slice(data, at + 4, size - 2)
        if kind == 0xE1:
            segments.append(body)
        at += 2 + size


def _webp_metadata(data: bytes) -> dict[str, str]:
    at = 12
    while at < len(data):
        kind, size = struct.unpack("<4sI", _slice(data, at, 8))
        body = _slice(data, at + 8, size)
        if kind == b"XMP ":
            return unpack(body)
        at += 8 + size + size % 2  # chunks begin at even offsets
    return {}


def _slice(data: bytes, start: int, size: int) -> bytes:
    piece = data[start : start + size]
    if len(piece) != size:
        raise ValueError("The picture file is cut off.")
    return piece
