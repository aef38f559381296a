"""Plain PNGs take a faster way in, and nobody can tell by what comes out or is refused."""

import random
import struct
import subprocess
import sys
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tintype.errors import InvalidRequest
from tintype.pixels import wuffs
from tintype.pixels.container import read_container
from tintype.pixels.intake import decode, decode_by_pillow, decode_plain, look
from tintype.pixels.png import encode_png
from tintype.pixels.unpack import is_whole, unpack

SIGNATURE = b"\x89PNG\r\n\x1a\n"
WIDTH, HEIGHT = 37, 40
CHANNELS = {"RGB": 3, "RGBA": 4}
PIXELS = {
    mode: np.random.default_rng(5).integers(0, 256, (HEIGHT, WIDTH, count), dtype=np.uint8)
    for mode, count in CHANNELS.items()
}


def slopes(mode: str, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    """Return what is packed to about two thirds, as photographs are."""
    grain = np.random.default_rng(6).integers(0, 16, (height, width, CHANNELS[mode]))
    return (grain + np.arange(width)[:, None] % 200).astype(np.uint8)


SLOPES = {mode: slopes(mode) for mode in CHANNELS}

needs_wuffs = pytest.mark.skipif(
    not wuffs.IS_INSTALLED, reason="without `tintype[wuffs]` Pillow decodes everything"
)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def chunks_of(data: bytes) -> list[tuple[bytes, bytes]]:
    at, found = len(SIGNATURE), []
    while at < len(data):
        [size] = struct.unpack_from(">I", data, at)
        found.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + size]))
        at += 12 + size
    return found


def joined(chunks: list[tuple[bytes, bytes]]) -> bytes:
    return SIGNATURE + b"".join(chunk(*one) for one in chunks)


def saved(mode: str, *, pixels: Any = PIXELS, **options: Any) -> bytes:
    file = BytesIO()
    Image.fromarray(pixels[mode]).save(file, "PNG", **options)
    return file.getvalue()


def with_filters(mode: str, kinds: list[int]) -> bytes:
    """A PNG whose rows are said to be filtered so, whatever they show then."""
    rows = [bytes([kinds[n % len(kinds)]]) + PIXELS[mode][n].tobytes() for n in range(HEIGHT)]
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, {"RGB": 2, "RGBA": 6}[mode], 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b"")]
    return joined(parts)


def with_chunk(kind: bytes, content: bytes) -> bytes:
    parts = chunks_of(saved("RGB"))
    return joined([parts[0], (kind, content), *parts[1:]])


def outcome(data: bytes) -> str:
    """What Pillow alone says of a file."""
    try:
        decode_by_pillow(data, read_container(data))
    except InvalidRequest as error:
        return str(error.code)
    return "a picture"


@needs_wuffs
@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("kinds", [[0], [1], [2], [3], [4], [4, 0, 3, 1, 2]])
def test_every_filter_is_undone_as_pillow_does(mode: str, kinds: list[int]) -> None:
    data = with_filters(mode, kinds)
    container = read_container(data)
    assert container.plain == mode
    fast = wuffs.decode_png(data, container.plain)
    assert fast is not None
    assert fast.dtype == np.uint8
    assert fast.flags.c_contiguous
    assert np.array_equal(fast, decode_by_pillow(data, container))


@needs_wuffs
@pytest.mark.parametrize("mode", CHANNELS)
def test_usual_files_are_plain_and_keep_every_sample(mode: str) -> None:
    texts = PngInfo()
    texts.add_text("Title", "a fox")
    texts.add_itxt("XML:com.adobe.xmp", "<x/>")
    for data in (
        saved(mode),
        saved(mode, compress_level=0),
        saved(mode, pnginfo=texts, dpi=(72, 72)),
        encode_png(PIXELS[mode], b"<x/>"),
    ):
        assert unpack(data, read_container(data)) is None, "there is nothing to unpack"
        container = read_container(data)
        assert container.plain == mode
        assert np.array_equal(wuffs.decode_png(data, container.plain), PIXELS[mode])
        assert np.array_equal(decode(data).pixels, PIXELS[mode])
        seen = look(data)
        assert (seen.width, seen.height) == (WIDTH, HEIGHT)
        assert seen.has_alpha == (mode == "RGBA")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (b"tRNS", bytes(6)),
        (b"iCCP", b"x\0\0" + zlib.compress(b"no profile")),
        (b"eXIf", b"II*\0" + bytes(4)),
        (b"zTXt", b"x\0\0" + zlib.compress(bytes(100))),
        (b"iTXt", b"x\0\1\0\0\0" + zlib.compress(bytes(100))),
        (b"PLTE", bytes(6)),
        (b"gAMA", b"short"),
        (b"IHDR", bytes(13)),
        (b"IEND", b""),
    ],
)
def test_what_has_more_to_it_is_not_plain(kind: bytes, content: bytes) -> None:
    data = with_chunk(kind, content)
    if kind != b"IEND":
        assert read_container(data).plain is None
        return
    with pytest.raises(InvalidRequest):  # all that follows is behind the picture
        read_container(data)


@pytest.mark.parametrize(
    "head",
    [(16, 2, 0, 0, 0), (8, 0, 0, 0, 0), (8, 3, 0, 0, 0), (8, 4, 0, 0, 0), (8, 2, 0, 0, 1)],
)
def test_other_samples_than_eight_bits_of_colour_are_not_plain(head: tuple[int, ...]) -> None:
    parts = chunks_of(saved("RGB"))
    parts[0] = (b"IHDR", struct.pack(">II5B", WIDTH, HEIGHT, *head))
    assert read_container(joined(parts)).plain is None


def test_a_wrong_checksum_is_not_plain() -> None:
    data = bytearray(with_chunk(b"tEXt", b"a\0fox"))
    data[data.index(b"fox") + 3] ^= 1
    assert read_container(bytes(data)).plain is None


@needs_wuffs
@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("side", [64, 600])  # of which the larger does not fit one block
def test_a_packed_picture_is_unpacked_ahead(mode: str, side: int) -> None:
    pixels = slopes(mode, side, side)
    for data in (saved(mode, pixels={mode: pixels}), encode_png(pixels, b"<x/>")):
        unpacked = unpack(data, read_container(data))
        assert unpacked is not None
        assert len(unpacked) > pixels.nbytes > len(data)
        assert np.array_equal(decode(data).pixels, pixels)
        again = wuffs.decode_png(unpacked, "RGB" if mode == "RGB" else "RGBA")
        assert np.array_equal(again, pixels)


@needs_wuffs
def test_nothing_gets_in_that_pillow_refuses() -> None:
    chance = random.Random(7)
    seeds = [saved(mode, compress_level=level) for mode in CHANNELS for level in (0, 1, 6)]
    seeds += [encode_png(PIXELS[mode]) for mode in CHANNELS]
    seeds += [saved(mode, pixels=SLOPES) for mode in CHANNELS]
    seeds += [encode_png(SLOPES[mode]) for mode in CHANNELS]
    accepted = refused = unpacked = whole = 0
    for _ in range(2500):
        data = _damaged(chance, chance.choice(seeds))
        try:
            container = read_container(data)
        except InvalidRequest:
            continue
        if container.plain is None or (container.width, container.height) != (WIDTH, HEIGHT):
            continue
        fast = decode_plain(data, container)
        if is_whole(data, container):
            whole += 1
            assert fast is not None
            assert outcome(data) == "a picture"
        unpacked += unpack(data, container) is not None
        if fast is None:
            refused += 1
            continue
        accepted += 1
        try:
            slow = decode_by_pillow(data, container)
        except InvalidRequest:  # by the rows' own checksum, which is asked for once, on the way in
            with pytest.raises(InvalidRequest):
                look(data)
        else:
            assert np.array_equal(fast, slow)
    assert accepted > 50
    assert refused > 500
    assert unpacked > 100
    assert whole > 50


def _damaged(chance: random.Random, data: bytes) -> bytes:
    """Change what is compressed, before or after it is, and mend the checksums of chunks."""
    parts = chunks_of(data)
    at = [kind for kind, _ in parts].index(b"IDAT")
    content = bytearray(parts[at][1])
    match chance.randrange(5):
        case 0:
            content[chance.randrange(len(content))] = chance.randrange(256)
        case 1:
            del content[chance.randrange(len(content)) :]
        case 2:
            content += chance.randbytes(9)
        case 3:
            rows = bytearray(zlib.decompress(content))
            rows[chance.randrange(HEIGHT) * (len(rows) // HEIGHT)] = chance.randrange(7)
            content = bytearray(zlib.compress(rows))
        case _:
            rows = bytearray(zlib.decompress(content))
            rows = rows[: chance.randrange(len(rows))] if chance.random() < 0.5 else rows + b"more"
            content = bytearray(zlib.compress(rows))
    cut = chance.randrange(len(content) + 1)
    parts[at : at + 1] = [(b"IDAT", bytes(content[:cut])), (b"IDAT", bytes(content[cut:]))]
    return joined(parts)


def test_without_it_the_same_files_are_decoded_and_refused() -> None:
    whole = saved("RGBA")
    code = (
        "import sys; sys.modules['pywuffs'] = None\n"
        "from tintype.pixels import wuffs\n"
        "from tintype.pixels.intake import decode\n"
        "assert not wuffs.IS_INSTALLED\n"
        "print(decode(sys.stdin.buffer.read()).pixels.sum())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=whole, capture_output=True, check=True
    )
    assert int(done.stdout) == PIXELS["RGBA"].sum()
    assert outcome(whole) == "a picture"
    parts = chunks_of(whole)
    cut = joined([(kind, data[: len(data) // 2]) for kind, data in parts[:-1]] + parts[-1:])
    with pytest.raises(InvalidRequest):
        decode(cut)
