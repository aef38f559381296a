"""What the outside of a picture file says, read without decoding anything.

The format is told by the content. A file is walked from its first byte to its last: it must be
whole, end where its picture ends, and not be built to cost more than its size says. What a
decoder is given afterwards has a known format, a known size and no second file behind it. Sources:
PNG, third edition, W3C 2025; ITU T.81 (JPEG), annex B; the container specification of WebP.
"""

import re
import struct
from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

import msgspec

from tintype.errors import InvalidRequest
from tintype.pixels.deflate import crc32
from tintype.pixels.png import SIGNATURE

FileKind: TypeAlias = Literal["PNG", "JPEG", "WEBP"]

MAX_PARTS: Final = 100_000  # chunks or segments; 50 MB in the smallest usual ones are 12,000
MAX_SCANS: Final = 128  # of a progressive JPEG: each is a pass over all pixels; usual are 10

_JPEG_START: Final = b"\xff\xd8\xff"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # SOFn, without DHT, JPG, DAC
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})  # TEM and RSTn have no length
_END_OF_SCAN: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # not stuffed, filling or RSTn
_ZEROS: Final = re.compile(rb"\x00*")
_ANIMATION: Final = 0x02  # flag in VP8X

_PLAIN_COLOURS: Final[dict[tuple[int, ...], Literal["RGB", "RGBA"]]] = {
    (8, 2, 0, 0, 0): "RGB",
    (8, 6, 0, 0, 0): "RGBA",
}  # the end of an IHDR
_HARMLESS_SIZES: Final = {b"sRGB": 1, b"gAMA": 4, b"cHRM": 32, b"pHYs": 9, b"tIME": 7}
_UNCOMPRESSED_TEXT: Final = re.compile(rb"[^\x00]{1,79}\x00\x00")  # the start of an iTXt

_OTHERS: Final[tuple[tuple[re.Pattern[bytes], str], ...]] = tuple(
    (re.compile(pattern, re.DOTALL), name)
    for pattern, name in (
        (rb"GIF8[79]a", "a GIF"),
        (rb"II[*+]\x00|MM\x00[*+]", "a TIFF file"),
        (rb"BM.{4}\x00\x00\x00\x00", "a BMP file"),
        (rb"....ftyp(?:avif|avis)", "an AVIF file"),
        (rb"....ftyp(?:hei|hev|mif1|msf1)", "a HEIC file"),
        (rb"....ftyp", "a video"),
        (rb"\x00\x00\x00\x0cJXL |\xff\x0a", "a JPEG XL file"),
        (rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51", "a JPEG 2000 file"),
        (rb"%PDF", "a PDF file"),
        (rb"%!PS|\xc5\xd0\xd3\xc6", "a PostScript file"),
        (rb"8BPS", "a Photoshop file"),
        (rb"\x00\x00[\x01\x02]\x00", "an icon"),
        (rb"RIFF....(?!WEBP)", "a RIFF file"),
        (rb"PK\x03\x04", "a ZIP file"),
        (rb"(?i:\s*(?:<\?xml.{0,512}?)?<svg\b)", "an SVG"),
        (rb"(?i:\s*<(?:!doctype html|html|head|body|script)\b)", "an HTML page"),
    )
)


class Container(msgspec.Struct, frozen=True):
    """What a file says of itself; sizes in pixels, before any turning.

    `plain` are the channels of a PNG whose samples are its pixels: of 8 bits, in the order of
    rows, and with nothing beside them that would have to be applied or could go wrong.
    """

    kind: FileKind
    width: int
    height: int
    is_animated: bool = False
    plain: Literal["RGB", "RGBA"] | None = None

    @property
    def media_type(self) -> str:
        """The type that the file is, whatever it was called."""
        return f"image/{self.kind.lower()}"


def read_container(data: bytes) -> Container:
    """Read the outside of a PNG, JPEG or WebP file.

    Raises:
        InvalidRequest: `unsupported_image_media_type` for any other file, by its name if it is
            known; `image_parse_error` if the file is damaged, cut off, built to cost too much,
            or goes on after its picture.
    """
    if data.startswith(SIGNATURE):
        return _png(data)
    if data.startswith(_JPEG_START):
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    what = next((name for pattern, name in _OTHERS if pattern.match(data[:1024])), None)
    raise InvalidRequest(
        f"The picture is {what}; PNG, JPEG and WebP are accepted."
        if what
        else "The picture is none of PNG, JPEG and WebP.",
        code="unsupported_image_media_type",
    )


def _png(data: bytes) -> Container:
    size, kind, width, height = _unpack(">I4sII", data, len(SIGNATURE))
    if kind != b"IHDR" or size != 13:
        raise _damaged()
    plain = _PLAIN_COLOURS.get(_unpack(">5B", data, len(SIGNATURE) + 16))
    at, is_animated, before, has_pixels = len(SIGNATURE), False, b"", False
    for _ in range(MAX_PARTS):
        size, kind = _unpack(">I4s", data, at)
        end = at + 12 + size
        if end > len(data):
            raise _damaged()
        is_animated |= kind == b"acTL"
        if kind == b"IDAT":
            if has_pixels and before != b"IDAT":
                plain = None
            has_pixels = True
        elif plain and not _is_harmless(memoryview(data)[at:end], is_first=not before):
            plain = None
        if kind == b"IEND":
            _check_end(data, end)
            return Container("PNG", width, height, is_animated, plain)
        at, before = end, kind
    raise _damaged()


def _is_harmless(chunk: memoryview, *, is_first: bool) -> bool:
    """Return whether a chunk says nothing that pixels depend on, and nothing can be wrong in it."""
    kind, content = bytes(chunk[4:8]), chunk[8:-4]
    match kind:
        case b"IHDR" if is_first:
            pass
        case b"IEND" | b"tEXt":
            pass
        case b"iTXt" if _UNCOMPRESSED_TEXT.match(content):
            pass
        case _ if _HARMLESS_SIZES.get(kind) == len(content):
            pass
        case _:
            return False
    return crc32(chunk[4:-4]) == int.from_bytes(chunk[-4:], "big")


def _webp(data: bytes) -> Container:
    riff_size, kind = _unpack("<I4x4s", data, 4)
    end = 8 + riff_size
    if end > len(data) or riff_size < 4:
        raise _damaged()
    _check_end(data, min(end + riff_size % 2, len(data)))
    read = _WEBP_KINDS.get(kind)
    if read is None:
        raise _damaged()
    found = read(data, 20)
    at = 12
    for _ in range(MAX_PARTS):
        if at == end:
            return found
        kind, size = _unpack("<4sI", data, at)
        at += 8 + size + size % 2  # chunks begin at even offsets
        if at > end:
            raise _damaged()
        if kind in {b"ANIM", b"ANMF"}:
            found = msgspec.structs.replace(found, is_animated=True)
    raise _damaged()


def _vp8x(data: bytes, at: int) -> Container:
    flags, width, height = _unpack("<B3x3s3s", data, at)
    return Container(
        "WEBP",
        int.from_bytes(width, "little") + 1,
        int.from_bytes(height, "little") + 1,
        bool(flags & _ANIMATION),
    )


def _vp8(data: bytes, at: int) -> Container:
    start, width, height = _unpack("<3x3sHH", data, at)
    if start != b"\x9d\x01\x2a":
        raise _damaged()
    return Container("WEBP", width & 0x3FFF, height & 0x3FFF)


def _vp8l(data: bytes, at: int) -> Container:
    signature, bits = _unpack("<BI", data, at)
    if signature != 0x2F:
        raise _damaged()
    return Container("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)


_WEBP_KINDS: Final[dict[bytes, Callable[[bytes, int], Container]]] = {
    b"VP8X": _vp8x,
    b"VP8 ": _vp8,
    b"VP8L": _vp8l,
}


def _jpeg(data: bytes) -> Container:
    found, at = _jpeg_stream(data, 0)
    # cameras put previews, depth and gain maps behind: JPEGs too, which nobody reads here
    while (at := _after_zeros(data, at)) < len(data) and data.startswith(_JPEG_START, at):
        _, at = _jpeg_stream(data, at)
    _check_end(data, at)
    return found


def _jpeg_stream(data: bytes, at: int) -> tuple[Container, int]:
    """Return what a JPEG says, and where it ends."""
    size: tuple[int, int] | None = None
    scans = 0
    at += 2
    for _ in range(MAX_PARTS):
        mark, kind = _unpack("BB", data, at)
        if mark != 0xFF:
            raise _damaged()
        if kind == 0xFF:  # filling
            at += 1
        elif kind == 0xD9:
            if size is None or not scans:
                raise _damaged()
            return Container("JPEG", *size), at + 2
        elif kind in _ALONE:
            at += 2
        else:
            [length] = _unpack(">H", data, at + 2)
            if length < 2 or kind in {0x00, 0xD8}:
                raise _damaged()
            if kind in _FRAMES:
                if size is not None:
                    raise _damaged()
                height, width = _unpack(">HH", data, at + 5)
                size = (width, height)
            at += 2 + length
            if kind == 0xDA:
                scans += 1
                next_mark = _END_OF_SCAN.search(data, at)
                if next_mark is None or scans > MAX_SCANS:
                    raise _damaged()
                at = next_mark.start()
    raise _damaged()


def _after_zeros(data: bytes, at: int) -> int:
    rest = _ZEROS.match(data, at)
    return at if rest is None else rest.end()


def _check_end(data: bytes, at: int) -> None:
    if at > len(data):
        raise _damaged()
    if at < len(data):
        raise InvalidRequest(
            f"The file goes on for {len(data) - at} bytes after its picture. Save it again as a "
            "plain picture.",
            code="image_parse_error",
        )


def _unpack(form: str, data: bytes, at: int) -> tuple[Any, ...]:
    try:
        return struct.unpack_from(form, data, at)
    except struct.error as error:
        raise _damaged() from error


def _damaged() -> InvalidRequest:
    return InvalidRequest(
        "The picture is damaged or cut off, and cannot be decoded.", code="image_parse_error"
    )
