"""Every kind of file that people have comes in as upright sRGB, or is refused by name."""

import struct
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from tintype.errors import InvalidRequest
from tintype.pixels.intake import decode

SRGB = ImageCms.createProfile("sRGB")
COLOURS = np.random.default_rng(3).integers(0, 256, (24, 40, 3), dtype=np.uint8)
GREY = np.ascontiguousarray(COLOURS[:, :, 0])


def saved(image: Image.Image, file_format: str = "PNG", **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, file_format, **options)
    return file.getvalue()


def png_of_16_bits(samples: np.ndarray, colour_type: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG that Pillow cannot write: 16 bits a sample; `samples` is (height, width, channel)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    height, width = samples.shape[:2]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    head = struct.pack(">IIBBBBB", width, height, 16, colour_type, 0, 0, 0)
    parts = [(b"IHDR", head), *chunks, (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def swapped_profile() -> bytes:
    """An sRGB profile whose red and green primaries have changed places.

    Read through it, pure red is shown as pure green, which no tolerance can confuse.
    """
    data = bytearray(ImageCms.ImageCmsProfile(SRGB).tobytes())
    count = struct.unpack_from(">I", data, 128)[0]
    places = {}
    for index in range(count):
        tag, offset, size = struct.unpack_from(">4sII", data, 132 + 12 * index)
        places[tag] = (offset, size)
    (red, size), (green, _) = places[b"rXYZ"], places[b"gXYZ"]
    data[red : red + size], data[green : green + size] = (
        data[green : green + size],
        data[red : red + size],
    )
    return bytes(data)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "WEBP"])
def test_every_orientation_is_turned_upright(orientation: int, file_format: str) -> None:
    corners = np.array([[[250, 0, 0], [0, 250, 0]], [[0, 0, 250], [250, 250, 0]]], np.uint8)
    upright = Image.fromarray(corners.repeat(16, axis=0).repeat(24, axis=1))
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    options: dict[str, Any] = {"quality": 100, "subsampling": 0}
    if file_format != "JPEG":
        options = {"lossless": True}
    pixels = decode(saved(stored, file_format, exif=exif, **options)).pixels
    assert pixels.shape == (32, 48, 3)
    difference = np.abs(pixels.astype(int) - np.asarray(upright)).mean()
    assert difference <= (3 if file_format == "JPEG" else 0)


@pytest.mark.parametrize(
    ("file_format", "mode"),
    [
        *(("WEBP", mode) for mode in ("RGB", "RGBA")),
        *(("PNG", mode) for mode in ("RGB", "RGBA", "P", "PA by index")),
    ],
)
def test_a_profile_is_converted_to_srgb_in_every_mode(file_format: str, mode: str) -> None:
    red = Image.new("RGB", (24, 24), (255, 0, 0))
    options: dict[str, Any] = {"icc_profile": swapped_profile()}
    if file_format == "WEBP":
        options["lossless"] = True
    if mode == "RGBA":
        red.putalpha(128)
    elif mode != "RGB":
        red = red.quantize(4)
        if mode == "PA by index":
            options["transparency"] = bytes([77, 255, 255, 255])
    pixels = decode(saved(red, file_format, **options)).pixels
    red_green_blue = pixels[5, 5, :3].astype(int)
    assert red_green_blue[1] > 220
    assert red_green_blue[0] < 60
    if mode == "RGBA":
        assert pixels[5, 5, 3] == 128
    if mode == "PA by index":
        assert pixels[5, 5, 3] == 77


def test_a_profile_that_is_broken_or_does_not_fit_is_the_same_as_none() -> None:
    for profile in (b"no profile", swapped_profile()[:200], swapped_profile()):
        pixels = decode(saved(Image.fromarray(GREY), icc_profile=profile)).pixels
        assert np.array_equal(pixels[:, :, 1], GREY)


def test_cmyk_is_turned_into_the_colours_that_were_meant() -> None:
    for colour in ((255, 0, 0), (0, 0, 0), (255, 255, 255), (30, 90, 200)):
        meant = Image.new("RGB", (32, 32), colour)
        pixels = decode(saved(meant.convert("CMYK"), "JPEG", quality=100)).pixels
        assert pixels.shape == (32, 32, 3)
        assert np.abs(pixels[16, 16].astype(int) - colour).max() <= 4


def test_a_palette_keeps_its_colours_and_its_transparency() -> None:
    image = Image.fromarray(COLOURS).quantize(16)
    meant = np.asarray(image.convert("RGB"))
    assert np.array_equal(decode(saved(image)).pixels, meant)
    by_index = decode(saved(image, transparency=3)).pixels
    assert np.array_equal(by_index[:, :, 3] == 0, np.asarray(image) == 3)
    assert np.array_equal(by_index[by_index[:, :, 3] == 255][:, :3], meant[np.asarray(image) != 3])
    graded = decode(saved(image, transparency=bytes(range(16)))).pixels
    assert np.array_equal(graded[:, :, 3], np.asarray(image))


@pytest.mark.parametrize("mode", ["1", "L", "LA"])
def test_grey_becomes_three_equal_channels(mode: str) -> None:
    image = Image.fromarray(GREY).convert(mode)
    pixels = decode(saved(image)).pixels
    assert pixels.shape[2] == (4 if mode == "LA" else 3)
    assert (pixels[:, :, 0] == pixels[:, :, 1]).all()
    assert np.array_equal(pixels[:, :, 2], np.asarray(image.convert("L")))


def test_one_clear_colour_of_a_picture_without_alpha_is_clear() -> None:
    red = tuple(int(value) for value in COLOURS[0, 0])
    pixels = decode(saved(Image.fromarray(COLOURS), transparency=red)).pixels
    assert np.array_equal(pixels[:, :, 3] == 0, (red == COLOURS).all(axis=2))
    assert np.array_equal(pixels[:, :, :3], COLOURS)


def test_16_bits_are_reduced_over_their_whole_range() -> None:
    deep = np.linspace(0, 65535, 24 * 40).round().astype(np.uint16).reshape(24, 40, 1)
    grey = decode(png_of_16_bits(deep, 0)).pixels
    assert np.array_equal(grey[:, :, 0], np.rint(deep[:, :, 0] / 257))
    by_pillow = decode(saved(Image.fromarray(deep[:, :, 0]))).pixels
    assert np.array_equal(by_pillow, grey)
    for channels, colour_type in ((3, 2), (4, 6), (2, 4)):
        pixels = decode(png_of_16_bits(np.repeat(deep, channels, axis=2), colour_type)).pixels
        assert pixels.shape[2] == (3 if channels == 3 else 4)
        assert np.abs(pixels.astype(int) - deep / 257).max() <= 1
    clear = decode(png_of_16_bits(deep, 0, (b"tRNS", deep[3, 4].astype(">u2").tobytes()))).pixels
    assert np.array_equal(np.argwhere(clear[:, :, 3] == 0), [[3, 4]])


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "GIF"])
def test_animations_are_refused_by_name(file_format: str) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "green", "blue")]
    data = saved(frames[0], file_format, save_all=True, append_images=frames[1:])
    with pytest.raises(InvalidRequest, match=r"animated|is a GIF") as caught:
        decode(data)
    assert caught.value.code == "unsupported_image_media_type"


def test_of_a_cameras_jpeg_with_others_behind_it_the_first_counts() -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "green")]
    picture = decode(saved(frames[0], "MPO", save_all=True, append_images=frames[1:]))
    assert picture.media_type == "image/jpeg"
    assert np.abs(picture.pixels[16, 16].astype(int) - (255, 0, 0)).max() <= 3
