"""From the bytes of somebody's picture file to upright sRGB pixels.

Trusts nothing: the format is told by the content, limits are checked on the outside of the file
before a decoder sees it, and everything that Pillow can raise becomes one clear error. Plain PNGs
are decoded by Wuffs, where it is installed; what it does not take, Pillow judges, so that a file
is accepted or refused alike with and without it. Never touches the settings that Pillow keeps for
the whole process. Does not know where the bytes came from.
"""

import struct
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

import anyio.to_thread
import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms
from PIL.Image import Transpose
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from tintype.errors import InvalidRequest
from tintype.pixels.container import Container, FileKind, read_container
from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import pixels_limiter
from tintype.pixels.orientation import read_orientation
from tintype.pixels.unpack import is_intact, is_whole, unpack
from tintype.pixels.wuffs import IS_INSTALLED, decode_png

MAX_FILE_BYTES: Final = 50 * 1024 * 1024  # as OpenAI's image models
MAX_PIXELS: Final = 4 * 3840 * 2160  # four times the largest picture that is drawn here
MAX_SIDE: Final = 16_384
MIN_SIDE: Final = 16
MAX_PROFILE_BYTES: Final = 4 * 1024 * 1024  # of a colour profile; printers' have up to 3 MB


class _Jpeg(JpegImageFile):
    def _read_dpi_from_exif(self) -> None:
        """Leave the EXIF block alone: Pillow would read all of it, and warn, for a resolution."""


# not `Image.open`, which asks all formats, warns, and takes a JPEG with others behind it as MPO
_OPEN: Final[dict[FileKind, Callable[[BytesIO], ImageFile]]] = {
    "PNG": PngImageFile,
    "JPEG": _Jpeg,
    "WEBP": WebPImageFile,
}
_RAISED: Final = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError),
    *(SyntaxError, TypeError, ValueError, struct.error, zlib.error, Image.DecompressionBombError),
)
"""What Pillow raises for files that are not as they should be, as fuzzing has found."""

_UPRIGHT: Final = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}
_OPAQUE: Final = np.uint8(255)
_DEEP_GREY: Final = frozenset({"I", "I;16", "I;16B", "I;16L"})


class Picture(msgspec.Struct, frozen=True):
    """A decoded picture.

    `pixels` has shape (height, width, 3), or (height, width, 4) with straight alpha when the
    file had any transparency; uint8, sRGB, upright. `metadata` is what `encode` put there, and
    `media_type` says what the file is, whatever it was called.
    """

    pixels: NDArray[np.uint8]
    metadata: dict[str, str]
    media_type: str


class Look(msgspec.Struct, frozen=True):
    """What a picture is, without its pixels; sizes are those that it is shown with."""

    width: int
    height: int
    has_alpha: bool
    media_type: str


async def decode_in_thread(data: bytes) -> Picture:
    """Run `decode` in a thread, sharing the limiter of the encoders."""
    return await anyio.to_thread.run_sync(decode, data, limiter=pixels_limiter())


async def look_in_thread(data: bytes) -> Look:
    """Run `look` in a thread, sharing the limiter of the encoders."""
    return await anyio.to_thread.run_sync(look, data, limiter=pixels_limiter())


def decode(data: bytes) -> Picture:
    """Decode a PNG, JPEG or WebP file of one frame. Blocks.

    EXIF orientation is applied, an embedded colour profile converted to sRGB, 16 bits reduced
    to 8, CMYK, greyscale and palettes turned into RGB. Of a camera's JPEG with others behind it
    (MPO) the first one counts.

    Raises:
        InvalidRequest: `empty_image_file`, `image_file_too_large`, `image_too_large`,
            `image_too_small`, `unsupported_image_media_type` or `image_parse_error`.
    """
    container = _checked(data)
    pixels = decode_plain(data, container)
    if pixels is None:
        pixels = decode_by_pillow(data, container)
    return Picture(pixels, _own_metadata(data), container.media_type)


def decode_plain(data: bytes, container: Container) -> NDArray[np.uint8] | None:
    """Return the pixels of a plain PNG, shape (height, width, channel). Blocks.

    None means that Pillow is to judge, as it always is without Wuffs.
    """
    if container.plain is None or not IS_INSTALLED:
        return None
    unpacked = unpack(data, container)
    if unpacked is None and not is_intact(data):
        return None
    # Of what was packed the checksums are right; that of the rows was seen to by `look`.
    return decode_png(unpacked or data, container.plain)


def decode_by_pillow(data: bytes, container: Container) -> NDArray[np.uint8]:
    """Return the pixels of a file of any accepted kind, whose outside is right. Blocks.

    Raises:
        InvalidRequest: `image_parse_error`.
    """
    with _loaded(data, container) as image:
        return _upright_srgb(image)


def look(data: bytes) -> Look:
    """Check a file as `decode` does, and say what is in it. Blocks.

    All of it is decoded, or at least unpacked, because only that shows whether it can be; it takes
    up to 5 bytes a pixel.

    Raises:
        InvalidRequest: as `decode`.
    """
    container = _checked(data)
    if container.plain and is_whole(data, container):
        has_alpha = container.plain == "RGBA"
        return Look(container.width, container.height, has_alpha, container.media_type)
    with _loaded(data, container) as image:
        width, height = image.size
        if _orientation(image) >= 5:  # lying
            width, height = height, width
        return Look(width, height, image.has_transparency_data, container.media_type)


def _checked(data: bytes) -> Container:
    """Return what a file says of itself, if that may be decoded."""
    if not data:
        raise InvalidRequest("The picture is empty.", code="empty_image_file")
    if len(data) > MAX_FILE_BYTES:
        raise InvalidRequest(
            f"The picture has {len(data)} bytes; at most {MAX_FILE_BYTES} are accepted.",
            code="image_file_too_large",
        )
    container = read_container(data)
    _check_size(container)
    return container


@contextmanager
def _loaded(data: bytes, container: Container) -> Generator[ImageFile]:
    """Decode a file whose outside is right; what goes wrong in the block is the file's fault."""
    try:
        with _OPEN[container.kind](BytesIO(data)) as image:
            if image.size != (container.width, container.height):
                raise ValueError("two sizes")
            image.load()
            if len(image.info.get("icc_profile") or b"") > MAX_PROFILE_BYTES:
                raise ValueError("a colour profile that is larger than any")
            yield image
    except _RAISED as error:
        raise InvalidRequest(
            "The picture is damaged and cannot be decoded.", code="image_parse_error"
        ) from error


def _check_size(container: Container) -> None:
    width, height = container.width, container.height
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise InvalidRequest(
            f"The picture has {width}x{height} pixels; at most {MAX_PIXELS} in all and "
            f"{MAX_SIDE} a side are accepted.",
            code="image_too_large",
        )
    if min(width, height) < MIN_SIDE:
        raise InvalidRequest(
            f"The picture has {width}x{height} pixels; at least {MIN_SIDE} a side are needed.",
            code="image_too_small",
        )
    if container.is_animated:
        raise InvalidRequest(
            "The picture is animated; one frame is accepted.", code="unsupported_image_media_type"
        )


def _orientation(image: ImageFile) -> int:
    exif = image.info.get("exif")
    return read_orientation(exif) if isinstance(exif, bytes) else 1


def _upright_srgb(image: ImageFile) -> NDArray[np.uint8]:
    profile = image.info.get("icc_profile")
    turn = _UPRIGHT.get(_orientation(image))
    colour, alpha = _split(image if turn is None else image.transpose(turn))
    if profile:
        colour = _to_srgb(colour, profile)
    pixels = colour.convert("RGB")
    if alpha is not None:
        pixels.putalpha(alpha)
    return np.ascontiguousarray(np.asarray(pixels, dtype=np.uint8))


def _split(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Return the colours in a mode that profiles are made for, and the alpha channel if any."""
    if image.mode in _DEEP_GREY:
        # 16-bit files use the whole range, whatever type Pillow opens them as
        grey = np.clip(np.asarray(image), 0, 65_535).astype(np.uint32)
        eight = ((grey * 255 + 32_895) >> 16).astype(np.uint8)  # rounds what is divided by 257
        clear = image.info.get("transparency")  # one value of grey, of 16 bits
        alpha = None if clear is None else Image.fromarray(np.where(grey == clear, 0, _OPAQUE))
        return Image.fromarray(eight), alpha
    mode = {"1": "L", "L": "L", "LA": "L", "CMYK": "CMYK"}.get(image.mode, "RGB")
    if not image.has_transparency_data:
        return image.convert(mode), None
    whole = image.convert("RGBA")
    return (whole if mode == "RGB" else image).convert(mode), whole.getchannel("A")


def _to_srgb(colour: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - untyped in Pillow
        converted = ImageCms.profileToProfile(colour, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return colour  # a profile that cannot be used is the same as none
    return colour if converted is None else converted


def _own_metadata(data: bytes) -> dict[str, str]:
    try:
        return read_metadata(data)
    except ValueError:
        return {}  # the pixels are fine; somebody else's text is not our concern
