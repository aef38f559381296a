"""A picture comes out as it went in, with its metadata, in three formats."""

from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import FileFormat, encode, encode_in_thread

FORMATS: tuple[FileFormat, ...] = ("png", "jpeg", "webp")
METADATA = {
    "prompt": 'ein Fuchs, 狐, ثعلب, 🦊 <b>&amp;"quotes"</b> ]]>\nnew line\ttab',
    "seed": "42",
    "Ünïcode key": "",
}


def picture(height: int, width: int, channels: int = 3) -> NDArray[np.uint8]:
    """Smooth and noisy at once, so that every filter is the best one somewhere."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[0:height, 0:width]
    planes = [x * (c + 1) // 3 + y // (c + 2) for c in range(channels)]
    pixels = np.stack(planes, axis=-1)
    pixels[: height // 2] += random.integers(0, 40, (height // 2, width, channels))
    return (pixels % 256).astype(np.uint8)


def decoded(data: bytes) -> NDArray[np.uint8]:
    with Image.open(BytesIO(data)) as image:
        return np.asarray(image)


SIZES = [(1, 1), (1, 7), (7, 1), (2, 3), (33, 17), (127, 129), (300, 100), (100, 300), (513, 257)]


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(("height", "width"), SIZES)
def test_png_gives_every_pixel_back(height: int, width: int, channels: int) -> None:
    pixels = picture(height, width, channels)
    seen = decoded(encode(pixels, format="png"))
    assert seen.shape == (height, width, channels)
    assert np.array_equal(seen, pixels)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("kind", ["flat", "noise", "columns", "rows", "gradient"])
def test_png_is_exact_whatever_filter_is_chosen(kind: str, channels: int) -> None:
    y, x = np.mgrid[0:260, 0:190]
    random = np.random.default_rng(1)
    planes = {
        "flat": np.full((260, 190), 200),
        "noise": random.integers(0, 256, (260, 190)),
        "columns": random.integers(0, 256, 190)[None, :] + 0 * y,
        "rows": random.integers(0, 256, 260)[:, None] + 0 * x,
        "gradient": x + y,
    }
    pixels = np.repeat((planes[kind] % 256).astype(np.uint8)[..., None], channels, axis=-1)
    assert np.array_equal(decoded(encode(pixels, format="png")), pixels)


def test_png_of_a_picture_that_is_not_contiguous() -> None:
    pixels = picture(64, 96)[::2, ::-1]
    assert np.array_equal(decoded(encode(pixels, format="png")), pixels)


def test_png_says_that_it_is_srgb() -> None:
    with Image.open(BytesIO(encode(picture(4, 4), format="png"))) as image:
        assert image.info["srgb"] == 0


@pytest.mark.parametrize("format", FORMATS)
def test_metadata_comes_back_unchanged(format: FileFormat) -> None:
    data = encode(picture(40, 30), format=format, compression=80, metadata=METADATA)
    assert read_metadata(data) == METADATA
    assert decoded(data).shape == (40, 30, 3)


@pytest.mark.parametrize("format", FORMATS)
def test_no_metadata_is_read_as_none(format: FileFormat) -> None:
    assert read_metadata(encode(picture(40, 30), format=format)) == {}


def test_webp_with_alpha_keeps_metadata_too() -> None:
    data = encode(picture(40, 30, 4), format="webp", compression=50, metadata=METADATA)
    assert read_metadata(data) == METADATA


@pytest.mark.parametrize("compression", [0, 50, 100])
def test_webp_keeps_alpha_exactly(compression: int) -> None:
    pixels = picture(65, 91, 4)
    seen = decoded(encode(pixels, format="webp", compression=compression))
    assert np.array_equal(seen[..., 3], pixels[..., 3])


@pytest.mark.parametrize("format", ["jpeg", "webp"])
def test_more_quality_is_more_bytes_and_less_error(format: FileFormat) -> None:
    pixels = picture(128, 128)
    sizes: list[int] = []
    errors: list[float] = []
    for compression in (0, 30, 60, 89, 100):
        data = encode(pixels, format=format, compression=compression)
        sizes.append(len(data))
        errors.append(float(np.abs(decoded(data).astype(int) - pixels).mean()))
    assert sizes == sorted(set(sizes))
    assert errors == sorted(errors, reverse=True)


def test_jpeg_refuses_alpha() -> None:
    with pytest.raises(ValueError, match="JPEG has no transparency: use PNG or WebP"):
        encode(picture(8, 8, 4), format="jpeg")


@pytest.mark.parametrize("channels", [3, 4])
def test_an_exact_webp_gives_every_pixel_back(channels: int) -> None:
    pixels = picture(65, 91, channels)
    assert np.array_equal(decoded(encode(pixels, format="webp", is_exact=True)), pixels)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 2), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros((4, 4, 3), np.float32),
    ],
)
def test_what_is_no_picture_is_a_bug(pixels: NDArray[np.uint8]) -> None:
    with pytest.raises(AssertionError):
        encode(pixels, format="png")


@pytest.mark.anyio
async def test_encoding_in_a_thread_gives_the_same_bytes() -> None:
    pixels = picture(64, 64)
    data = await encode_in_thread(pixels, format="png", metadata=METADATA)
    assert data == encode(pixels, format="png", metadata=METADATA)


@pytest.mark.anyio
async def test_an_error_in_the_thread_reaches_the_caller() -> None:
    with pytest.raises(ValueError, match="transparency"):
        await encode_in_thread(picture(8, 8, 4), format="jpeg")
