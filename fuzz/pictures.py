"""Picture files with something wrong in them, given to what takes pictures in.

Whatever `look` lets pass, `decode` must too: a picture is refused before a response exists, or
never. What Wuffs decodes, Pillow must decode to the same pixels. Each file begins as one that is
right, or nearly, in one of the forms that cameras, browsers and image programs write.
"""

import faulthandler
import random
import struct
import traceback
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

import numpy as np
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from fuzz.outcome import Outcome
from tintype.errors import InvalidRequest
from tintype.pixels.container import read_container
from tintype.pixels.intake import decode, decode_by_pillow, look
from tintype.pixels.png import encode_png

HANG_S = 60
PNG_START = b"\x89PNG\r\n\x1a\n"
INTERESTING = (0, 1, 2, 0x7F, 0x80, 0xC0, 0xC4, 0xD8, 0xD9, 0xDA, 0xE1, 0xFE, 0xFF)

Mutate = Callable[[random.Random, bytearray], bytearray]


def fuzz(outcome: Outcome, count: int, seed: int) -> None:
    """Try `count` mutated pictures."""
    seeds = list(_seeds())
    chance = random.Random(seed)
    for _ in range(count):
        data = bytes(_mutated(chance, seeds))
        faulthandler.dump_traceback_later(HANG_S, exit=True)
        try:
            outcome.note(_try(data))
        except Exception:
            outcome.fail(traceback.format_exc(limit=-3), data)
        faulthandler.cancel_dump_traceback_later()


def _try(data: bytes) -> str:
    try:
        seen = look(data)
    except InvalidRequest as refusal:
        return str(refusal.code)
    pixels = decode(data).pixels
    container = read_container(data)
    if container.plain and not np.array_equal(pixels, decode_by_pillow(data, container)):
        raise ValueError("two decoders see two pictures")
    height, width, channels = pixels.shape
    if (width, height, channels == 4) != (seen.width, seen.height, seen.has_alpha):
        raise ValueError(f"{(width, height, channels)} is not {seen}")
    return "a picture"


def _seeds() -> Iterator[bytes]:
    """Yield small pictures of every kind."""
    base = Image.radial_gradient("L").resize((40, 30))
    colour = Image.merge("RGB", (base, base.rotate(90), base.rotate(180)))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = struct.pack("<2sHIHHHIHxxI", b"II", 42, 8, 1, 0x0112, 3, 1, 6, 0)
    texts = PngInfo()
    texts.add_text("Title", "a fox")
    texts.add_text("Comment", "a fox" * 100, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", "<x/>" * 20)
    clear = colour.convert("RGBA")
    clear.putalpha(base)
    for image in (colour, clear, base, base.convert("LA"), base.convert("1")):
        yield _saved(image, "PNG", pnginfo=texts, icc_profile=profile, exif=b"Exif\0\0" + exif)
    grain = np.random.default_rng(1).integers(0, 16, (30, 40, 4), np.uint8)
    for image in (colour, clear, Image.fromarray(grain[:, :, :3]), Image.fromarray(grain)):
        yield _saved(image, "PNG", pnginfo=_plain_texts(), dpi=(72, 72))
        yield encode_png(np.asarray(image), b"<x/>" * 20)
    yield _saved(colour.quantize(16), "PNG", transparency=3)
    yield _saved(colour.quantize(16), "PNG", bits=4)
    yield _saved(Image.new("I;16", (40, 30), 40_000), "PNG")
    yield _interlaced()
    for image in (colour, base, colour.convert("CMYK")):
        for options in ({}, {"progressive": True}, {"quality": 95, "subsampling": 0}):
            yield _saved(image, "JPEG", icc_profile=profile, exif=b"Exif\0\0" + exif, **options)
    yield _saved(colour, "JPEG", restart_marker_blocks=1, comment=b"a fox")
    for image in (colour, clear):
        for options in (
            {},
            {"lossless": True},
            {"exif": exif, "icc_profile": profile, "xmp": b"<x/>"},
        ):
            yield _saved(image, "WEBP", **options)
    yield _saved(colour, "GIF")
    yield _saved(colour, "TIFF")
    frames = [colour, colour.rotate(90)]
    for kind in ("PNG", "WEBP", "MPO"):
        yield _saved(frames[0], kind, save_all=True, append_images=frames[1:])


def _plain_texts() -> PngInfo:
    texts = PngInfo()
    texts.add_text("Title", "a fox")
    texts.add_itxt("XML:com.adobe.xmp", "<x/>" * 20)
    return texts


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _interlaced() -> bytes:
    """Return a grey Adam7 PNG of 16x16, which Pillow does not write."""
    passes = ((2, 2), (2, 2), (4, 2), (4, 4), (8, 4), (8, 8), (16, 8))
    rows = b"".join(bytes(1 + width) * height for width, height in passes)
    head = struct.pack(">IIBBBBB", 16, 16, 8, 0, 0, 0, 1)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return PNG_START + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I4s", len(data), kind) + data + struct.pack(">I", zlib.crc32(kind + data))


def _mutated(chance: random.Random, seeds: list[bytes]) -> bytearray:
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6, 20))):
        if not data:
            break
        data = chance.choice(_MUTATIONS)(chance, data)
    if chance.random() < 0.1:
        other = chance.choice(seeds)
        data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other)) :]
    if data.startswith(PNG_START) and chance.random() < 0.8:
        data = _with_checksums(data)  # so that what is behind them is reached
    if data.startswith(b"RIFF") and chance.random() < 0.8 and len(data) >= 8:
        data[4:8] = struct.pack("<I", len(data) - 8)
    return data


def _set_byte(chance: random.Random, data: bytearray) -> bytearray:
    at = chance.randrange(len(data))
    data[at] = chance.choice(INTERESTING) if chance.random() < 0.5 else chance.randrange(256)
    return data


def _set_early_byte(chance: random.Random, data: bytearray) -> bytearray:
    data[chance.randrange(min(len(data), 120))] = chance.randrange(256)
    return data


def _flip_bit(chance: random.Random, data: bytearray) -> bytearray:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def _set_number(chance: random.Random, data: bytearray) -> bytearray:
    at = chance.randrange(len(data))
    value = chance.choice((0, 1, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, chance.randrange(2**32)))
    data[at : at + 4] = struct.pack(chance.choice((">I", "<I")), value)
    return data


def _remove(chance: random.Random, data: bytearray) -> bytearray:
    at = chance.randrange(len(data))
    del data[at : at + chance.randrange(1, 60)]
    return data


def _insert(chance: random.Random, data: bytearray) -> bytearray:
    at = chance.randrange(len(data) + 1)
    data[at:at] = chance.randbytes(chance.randrange(1, 60))
    return data


def _repeat(chance: random.Random, data: bytearray) -> bytearray:
    at = chance.randrange(len(data))
    piece = data[at : at + chance.randrange(1, 200)]
    data[at:at] = piece * chance.randrange(1, 30)
    return data


def _cut(chance: random.Random, data: bytearray) -> bytearray:
    return data[: chance.randrange(len(data))]


def _append(chance: random.Random, data: bytearray) -> bytearray:
    return data + chance.randbytes(chance.randrange(1, 100))


_MUTATIONS: tuple[Mutate, ...] = (
    *(_set_byte, _set_byte, _set_byte, _set_early_byte, _set_early_byte, _flip_bit, _flip_bit),
    *(_set_number, _set_number, _remove, _insert, _repeat, _cut, _append),
)


def _with_checksums(data: bytearray) -> bytearray:
    at = len(PNG_START)
    while at + 12 <= len(data):
        [size] = struct.unpack_from(">I", data, at)
        end = at + 8 + size
        if end + 4 > len(data):
            break
        data[end : end + 4] = struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return data
