"""Picture files that somebody made on purpose, each with the code that it is answered with."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

DAMAGED = "image_parse_error"
OTHER = "unsupported_image_media_type"
TOO_LARGE = "image_too_large"

PNG_START = b"\x89PNG\r\n\x1a\n"
ZIP = b"PK\x03\x04\x14\x00\x00\x00\x00\x00evil" + b"PK\x05\x06" + bytes(18)


def picture(format: str, size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    file = BytesIO()
    image = Image.radial_gradient("L").resize(size)
    Image.merge("RGB", (image, image.rotate(90), image.rotate(180))).save(file, format, **options)
    return file.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(data, zlib.crc32(kind))
    return struct.pack(">I4s", len(data), kind) + data + struct.pack(">I", checksum)


def png(width: int, height: int, *chunks: bytes, rows: bytes | None = None) -> bytes:
    if rows is None:
        rows = zlib.compress(bytes((1 + width * 3) * height)) if width * height < 1e6 else b"x"
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [chunk(b"IHDR", head), *chunks, chunk(b"IDAT", rows), chunk(b"IEND", b"")]
    return PNG_START + b"".join(parts)


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2) for kind, data in chunks
    )
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def vp8x(width: int, height: int, flags: int = 0) -> tuple[bytes, bytes]:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"VP8X", bytes([flags, 0, 0, 0]) + size


def jpeg_of_size(width: int, height: int) -> bytes:
    data = picture("JPEG")
    at = data.index(b"\xff\xc0")
    return data[: at + 5] + struct.pack(">HH", height, width) + data[at + 9 :]


def bomb(size: int) -> bytes:
    return zlib.compress(bytes(size), 9)


def bombs() -> Iterator[tuple[str, bytes, str]]:
    yield "PNG of 2.5 gigapixels", png(50_000, 50_000), TOO_LARGE
    yield "PNG of the largest size", png(2**31 - 1, 2**31 - 1), TOO_LARGE
    yield "PNG of the largest width", png(2**31 - 1, 16), TOO_LARGE
    yield "JPEG of 4 gigapixels", jpeg_of_size(65_500, 65_500), TOO_LARGE
    yield "WebP of 70 megapixels", webp(vp8x(16_383, 4_300), (b"VP8L", b"/" + bytes(9))), TOO_LARGE
    yield "WebP of 281 terapixels", webp(vp8x(2**24, 2**24)), TOO_LARGE
    yield "PNG with a text of 100 MB", png(64, 48, chunk(b"zTXt", b"a\0\0" + bomb(10**8))), DAMAGED
    text = b"a\0\1\0\0\0" + bomb(10**8)
    yield "PNG with an international text of 100 MB", png(64, 48, chunk(b"iTXt", text)), DAMAGED
    yield (
        "PNG with a colour profile of 100 MB",
        png(64, 48, chunk(b"iCCP", b"a\0\0" + bomb(10**8))),
        DAMAGED,
    )
    mega = chunk(b"zTXt", b"a\0\0" + bomb(2**20 - 1))
    yield "PNG with a hundred texts of 1 MB", png(64, 48, *[mega] * 100), DAMAGED
    yield "PNG of a million chunks", png(64, 48, *[chunk(b"teSt", b"")] * 1_000_000), DAMAGED
    frames = PNG_START + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0))
    frames += chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0)) + chunk(b"IEND", b"")
    yield "PNG of two thousand million frames", frames, OTHER
    yield "WebP of many frames", webp(vp8x(64, 48, 2), *[(b"ANMF", bytes(40))] * 1000), OTHER
    progressive = picture("JPEG", progressive=True)
    scan = progressive[progressive.rindex(b"\xff\xda") : -2]
    yield (
        "JPEG of ten thousand scans",
        progressive[:-2] + scan * 10_000 + b"\xff\xd9",
        DAMAGED,
    )
    data = picture("JPEG")
    frame = data[data.index(b"\xff\xc0") :][:19]
    yield "JPEG of two sizes", data[:2] + frame + data[2:], DAMAGED


def polyglots() -> Iterator[tuple[str, bytes, str]]:
    for format in ("PNG", "JPEG", "WEBP"):
        data = picture(format)
        yield f"{format} with a ZIP behind it", data + ZIP, DAMAGED
        yield f"{format} with a script behind it", data + b"<script>alert(1)</script>", DAMAGED
        yield f"{format} with one byte behind it", data + b"x", DAMAGED
        yield f"{format} with a PDF behind it", data + b"%PDF-1.7\n%%EOF", DAMAGED
        yield f"HTML with a {format} behind it", b"<html><!-- " + data, OTHER
        yield f"ZIP with a {format} behind it", ZIP + data, OTHER
        yield f"{format} behind a space", b" " + data, OTHER
    yield "JPEG with a video behind it", picture("JPEG") + b"\0\0\0\x18ftypmp42" + bytes(9), DAMAGED
    yield "PNG with a PNG behind it", picture("PNG") * 2, DAMAGED


def others() -> Iterator[tuple[str, bytes, str]]:
    for format in ("GIF", "TIFF", "BMP", "ICO", "PDF", "EPS", "PPM", "TGA", "JPEG2000", "AVIF"):
        yield format, picture(format), OTHER
    yield "SVG", b'<svg xmlns="http://www.w3.org/2000/svg"/>', OTHER
    entity = b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg/>'
    yield "SVG with an entity", entity, OTHER
    yield "HEIC", b"\0\0\0\x18ftypheic" + bytes(20), OTHER
    yield "a video", b"\0\0\0\x18ftypisom" + bytes(20), OTHER
    yield "WAVE", b"RIFF\x24\0\0\0WAVEfmt " + bytes(20), OTHER
    yield "HTML", b"<!DOCTYPE html><script>alert(1)</script>", OTHER
    yield "text", b"a fox", OTHER
    yield "zeros", bytes(1000), OTHER
    yield "one byte", b"\x89", OTHER


def cut_off() -> Iterator[tuple[str, bytes, str]]:
    for format in ("PNG", "JPEG", "WEBP"):
        data = picture(format, pnginfo=_texts()) if format == "PNG" else picture(format)
        for at in range(12, len(data), max(1, len(data) // 40)):
            yield f"{format} cut off after {at} bytes", data[:at], DAMAGED
        yield f"{format} without its last byte", data[:-1], DAMAGED
    for width, height in ((64, 4096), (5000, 5000)):
        data = png(width, height, rows=zlib.compress(bytes(100)))
        yield f"PNG of {width}x{height} with 100 bytes of pixels", data, DAMAGED
    parts = [
        chunk(b"IHDR", struct.pack(">II5B", 64, 48, 8, 3, 0, 0, 0)),
        chunk(b"IDAT", zlib.compress(bytes(65 * 48))),
        chunk(b"IEND", b""),
    ]
    yield "PNG without the palette of its pixels", PNG_START + b"".join(parts), DAMAGED


def _texts() -> PngInfo:
    info = PngInfo()
    info.add_text("Title", "a fox")
    info.add_itxt("Comment", "ein Fuchs", zip=True)
    return info


HOSTILE = (*bombs(), *polyglots(), *others(), *cut_off())
