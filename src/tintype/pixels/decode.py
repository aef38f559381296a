"""From the bytes of a picture file back to what `encode` put beside the pixels.

Does not trust the file: sizes and checksums are verified before anything is read.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from tintype.pixels.png import SIGNATURE
from tintype.pixels.xmp import unpack

_JPEG_XMP: Final = b"http://ns.adobe.com/xap/1.0/\x00"


def read_metadata(data: bytes) -> dict[str, str]:
    """Return the text metadata of a PNG, JPEG or WebP file; empty if it has none.

    Of a PNG every uncompressed text field is returned, of the others what `encode` wrote.

    Raises:
        ValueError: not one of the three formats, or damaged.
    """
    if data.startswith(SIGNATURE):
        return dict(_png_texts(data))
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg_metadata(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp_metadata(data)
    raise ValueError("This is neither a PNG nor a JPEG nor a WebP file.")


def _png_texts(data: bytes) -> Iterator[tuple[str, str]]:
    at = len(SIGNATURE)
    kind = b""
    while kind != b"IEND":
        size, kind = struct.unpack(">I4s", _slice(data, at, 8))
        body = _slice(data, at + 8, size)
        (checksum,) = struct.unpack(">I", _slice(data, at + 8 + size, 4))
        at += 12 + size
        if kind not in (b"iTXt", b"tEXt"):
            continue
        if zlib.crc32(body, zlib.crc32(kind)) != checksum:
            raise ValueError("The PNG file is damaged.")
        keyword, separator, text = body.partition(b"\x00")
        if not separator:
            raise ValueError("The PNG file is damaged.")
        if kind == b"tEXt":
            yield keyword.decode("latin-1"), text.decode("latin-1")
        elif text[:2] == b"\x00\x00":  # not compressed: no bomb can hide here
            parts = text[2:].split(b"\x00", 2)  # language, translated keyword, text
            if len(parts) != 3:
                raise ValueError("The PNG file is damaged.")
            yield keyword.decode("latin-1"), parts[2].decode("utf-8")


def _jpeg_metadata(data: bytes) -> dict[str, str]:
    at = 2
    while True:
        mark, kind, size = struct.unpack(">BBH", _slice(data, at, 4))
        if mark != 0xFF or size < 2:
            raise ValueError("The JPEG file is damaged.")
        if kind == 0xDA:  # the picture begins; metadata stands before it
            return {}
        body = _slice(data, at + 4, size - 2)
        if kind == 0xE1 and body.startswith(_JPEG_XMP):
            return unpack(body)
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
