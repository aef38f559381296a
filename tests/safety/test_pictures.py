"""Picture files that were made to hurt are answered with a code, and cost what they should."""

import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageFile, PngImagePlugin

from hostile_pictures import HOSTILE, picture, png, vp8x, webp
from tintype.errors import InvalidRequest
from tintype.pixels.container import read_container
from tintype.pixels.intake import MAX_PIXELS, decode, look
from tintype.pixels.orientation import read_orientation

# Enough for the interpreter and one picture of the largest size, and not for one bomb.
MEMORY_BYTES = 1_400 * 2**20


@pytest.mark.parametrize(("data", "code"), [pytest.param(d, c, id=n) for n, d, c in HOSTILE])
def test_a_hostile_file_is_a_400(data: bytes, code: str) -> None:
    for read in (look, decode):
        with pytest.raises(InvalidRequest) as caught:
            read(data)
        assert caught.value.code == code, caught.value.message


def test_what_lies_behind_the_last_row_is_not_unpacked() -> None:
    pixels = bytes((1 + 64 * 3) * 48)
    data = png(64, 48, rows=zlib.compress(pixels + bytes(2**28), 9))
    assert decode(data).pixels.shape == (48, 64, 3)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (picture("GIF"), "a GIF"),
        (picture("TIFF"), "a TIFF file"),
        (picture("BMP"), "a BMP file"),
        (picture("AVIF"), "an AVIF file"),
        (picture("PDF"), "a PDF file"),
        (picture("EPS"), "a PostScript file"),
        (picture("JPEG2000"), "a JPEG 2000 file"),
        (b"\0\0\0\x18ftypheic", "a HEIC file"),
        (b'  <?xml version="1.0"?>\n<SVG>', "an SVG"),
        (b"<!DOCTYPE HTML>", "an HTML page"),
    ],
)
def test_other_formats_are_refused_by_name(data: bytes, name: str) -> None:
    with pytest.raises(InvalidRequest, match=f"The picture is {name}; PNG, JPEG and WebP"):
        look(data)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"lossless": True}])
def test_what_the_outside_says_is_what_is_inside(format: str, options: dict[str, bool]) -> None:
    data = picture(format, (67, 41), **options)
    seen, inside = read_container(data), look(data)
    assert (seen.kind, seen.width, seen.height) == (format, 67, 41)
    assert (inside.width, inside.height, inside.media_type) == (67, 41, f"image/{format.lower()}")
    assert not inside.has_alpha
    assert decode(data).pixels.shape == (41, 67, 3)


def test_a_webp_with_alpha_says_so() -> None:
    file = picture("WEBP")
    assert not look(file).has_alpha
    inner = file[12:]
    kind, size = struct.unpack_from("<4sI", inner)
    assert kind == b"VP8 "
    with_alpha = webp(
        vp8x(64, 48, 0x10), (b"ALPH", b"\0" + bytes(64 * 48)), (kind, inner[8:][:size])
    )
    assert look(with_alpha).has_alpha


def exif_of(orientation: int, order: str = "<") -> bytes:
    mark = b"II" if order == "<" else b"MM"
    entry = (1, 0x0112, 3, 1, orientation)
    return struct.pack(f"{order}2sHIHHHIHxxI", mark, 42, 8, *entry, 0)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("order", ["<", ">"])
def test_a_lying_picture_has_the_size_that_it_is_shown_with(orientation: int, order: str) -> None:
    exif = struct.pack(
        f"{order}2sHIHHHIHxxI",
        b"II" if order == "<" else b"MM",
        42,
        8,
        1,
        0x0112,
        3,
        1,
        orientation,
        0,
    )
    data = picture("JPEG", exif=b"Exif\0\0" + exif)
    size = (48, 64) if orientation >= 5 else (64, 48)
    assert (look(data).width, look(data).height) == size
    assert decode(data).pixels.shape == (*reversed(size), 3)


def test_an_exif_block_that_is_nonsense_changes_nothing() -> None:
    chance = random.Random(1)
    pixels = decode(picture("JPEG", quality=90)).pixels
    good = exif_of(1)
    for _ in range(300):
        exif = bytearray(good + chance.randbytes(chance.randrange(40)))
        for _ in range(chance.randrange(1, 6)):
            exif[chance.randrange(4, len(exif))] = chance.randrange(256)
        found = read_orientation(bytes(exif))
        assert 1 <= found <= 8
        if found == 1:
            data = picture("JPEG", quality=90, exif=b"Exif\0\0" + bytes(exif))
            assert np.array_equal(decode(data).pixels, pixels)
    assert (
        read_orientation(b"") == read_orientation(b"Exif\0\0") == read_orientation(good[:12]) == 1
    )


def test_a_colour_profile_that_is_nonsense_is_none() -> None:
    plain = decode(picture("PNG")).pixels
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    chance = random.Random(2)
    for _ in range(100):
        broken = bytearray(profile)
        for _ in range(20):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        pixels = decode(picture("PNG", icc_profile=bytes(broken))).pixels
        assert pixels.shape == plain.shape
    assert np.array_equal(decode(picture("PNG", icc_profile=b"nonsense")).pixels, plain)


def test_what_an_embedder_has_set_in_pillow_is_neither_changed_nor_relied_on(monkeypatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1)
    before = PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY
    assert look(picture("PNG")).width == 64
    with pytest.raises(InvalidRequest):
        look(picture("JPEG")[:-40])
    assert (ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS) == (True, 1)
    assert before == (PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY)


def test_all_of_them_together_stay_within_memory() -> None:
    """In a process of its own that may not have more, after one picture of the largest size."""
    script = f"""
import resource, sys, zlib
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY_BYTES}, {MEMORY_BYTES}))
sys.path.insert(0, {str(Path(__file__).parent)!r})
from hostile_pictures import HOSTILE, picture, png, vp8x, webp
from tintype.errors import InvalidRequest
from tintype.pixels.intake import MAX_PIXELS, decode, look
side = int(MAX_PIXELS ** 0.5)
rows = zlib.compress(bytes((1 + side * 3) * side), 1)
assert decode(png(side, side, rows=rows)).pixels.any() == 0
for name, data, code in HOSTILE:
    try:
        look(data)
    except InvalidRequest as error:
        assert error.code == code, name
print(len(HOSTILE))
"""
    environment = {"OPENBLAS_NUM_THREADS": "1"}  # each thread of NumPy reserves memory
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, env=environment, text=True
    )
    assert done.stderr == ""
    assert int(done.stdout) == len(HOSTILE)
    assert MAX_PIXELS * 4 * 8 < MEMORY_BYTES, "eight copies of it would fit"
