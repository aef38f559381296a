"""From the bytes of somebody's picture file to upright sRGB pixels.

Trusts nothing: the format is told by the content, limits are checked on the header before a
single pixel is decoded, and everything that Pillow can raise becomes one clear error. Does not
know where the bytes came from.
"""

from io import BytesIO
from typing import Final

import anyio.to_thread
import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from tintype.errors import InvalidRequest
from tintype.pixels.decode import read_metadata
from tintype.pixels.encode import pixels_limiter

MAX_FILE_BYTES: Final = 50 * 1024 * 1024  # as OpenAI's image models
MAX_PIXELS: Final = 4 * 3840 * 2160  # four times the largest picture that is drawn here
MAX_SIDE: Final = 16_384
MIN_SIDE: Final = 16

_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_MEDIA_TYPES: Final = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "WEBP": "image/webp",
}
_OPAQUE: Final = np.uint8(255)
_DEEP_GREY: Final = frozenset({"I", "I;16", "I;16B", "I;16L", "F"})


class Picture(msgspec.Struct, frozen=True):
    """A decoded picture.

    `pixels` has shape (height, width, 3), or (height, width, 4) with straight alpha when the
    file had any transparency; uint8, sRGB, upright. `metadata` is what `encode` put there, and
    `media_type` says what the file is, whatever it was called.
    """

    pixels: NDArray[np.uint8]
    metadata: dict[str, str]
    media_type: str


async def decode_in_thread(data: bytes) -> Picture:
    """Run `decode` in a thread, sharing the limiter of the encoders."""
    return await anyio.to_thread.run_sync(decode, data, limiter=pixels_limiter())


def decode(data: bytes) -> Picture:
    """Decode a PNG, JPEG or WebP file of one frame. Blocks.

    EXIF orientation is applied, an embedded colour profile converted to sRGB, 16 bits reduced
    to 8, CMYK, greyscale and palettes turned into RGB. Of a camera's JPEG with others behind it
    (MPO) the first one counts.

    Raises:
        InvalidRequest: `empty_image_file`, `image_file_too_large`, `image_too_large`,
            `image_too_small`, `unsupported_image_media_type` or `image_parse_error`.
    """
    if not data:
        raise InvalidRequest("The picture is empty.", code="empty_image_file")
    if len(data) > MAX_FILE_BYTES:
        raise InvalidRequest(
            f"The picture has {len(data)} bytes; at most {MAX_FILE_BYTES} are accepted.",
            code="image_file_too_large",
        )
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            _check_header(image)
            pixels = _upright_srgb(image)
            media_type = _MEDIA_TYPES[str(image.format)]
        return Picture(pixels, _own_metadata(data), media_type)
    except UnidentifiedImageError as error:
        raise InvalidRequest(
            "The picture is none of PNG, JPEG and WebP.", code="unsupported_image_media_type"
        ) from error
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise InvalidRequest(
            "The picture is damaged and cannot be decoded.", code="image_parse_error"
        ) from error


def _check_header(image: Image.Image) -> None:
    width, height = image.size
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
    # a JPEG with others behind it (MPO: a preview, a depth map) is the first one, as all show it
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise InvalidRequest(
            "The picture is animated; one frame is accepted.", code="unsupported_image_media_type"
        )


def _upright_srgb(image: Image.Image) -> NDArray[np.uint8]:
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    colour, alpha = _split(upright)
    if profile:
        colour = _to_srgb(colour, profile)
    pixels = colour.convert("RGB")
    if alpha is not None:
        pixels.putalpha(alpha)
    return np.ascontiguousarray(np.asarray(pixels, dtype=np.uint8))


def _split(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Return the colours in a mode that profiles are made for, and the alpha channel if any."""
    if image.mode in _DEEP_GREY:
        grey = np.asarray(image, dtype=np.float64)
        # 16-bit files use the whole range, whatever type Pillow opens them as
        eight = np.clip(np.rint(grey / 257.0), 0, 255).astype(np.uint8)
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
