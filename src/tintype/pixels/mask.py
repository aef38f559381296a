"""Where a picture may change, and how the changed part is put back into the unchanged.

Masks are (height, width), uint8, 0 where the picture stays. Does not know who made them.
"""

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tintype.errors import InvalidRequest

MaskFormat: TypeAlias = Literal["alpha", "white", "black"]
"""What of a mask picture is to change: what is clear, or what is white, or black."""

THIN_PIXELS: Final = 8  # what has no half changed pixel within so many is too thin to fade
FEATHER_RADIUS: Final = 4.0  # pixels over which an edit fades in, inside the mask only

_BAND_ROWS: Final = 64


def mask_of(
    pixels: NDArray[np.uint8], *, width: int, height: int, format: MaskFormat = "alpha"
) -> NDArray[np.uint8]:
    """Return the mask that a picture stands for: alpha 0 is edited, or white, or black.

    What lies between counts in part. Source of the polarity of `alpha`: OpenAI's Images API,
    `mask`.

    Raises:
        InvalidRequest: another size, no alpha channel where that is read or clear parts where it
            is not, or nothing or everything masked.
    """
    if pixels.shape[:2] != (height, width):
        raise InvalidRequest(
            f"The mask is {pixels.shape[1]}x{pixels.shape[0]}, the picture {width}x{height}: "
            "they must have the same size.",
            code="invalid_image",
        )
    mask = _read(pixels, format)
    if not mask.any():
        look = {"alpha": "opaque", "white": "black", "black": "white"}[format]
        raise InvalidRequest(
            f"The mask is {look} everywhere: nothing may change.", code="invalid_image"
        )
    if mask.min() == 255:
        look = {"alpha": "transparent", "white": "white", "black": "black"}[format]
        raise InvalidRequest(
            f"The mask is {look} everywhere; leave it out to change the whole picture.",
            code="invalid_image",
        )
    return np.ascontiguousarray(mask)


def _read(pixels: NDArray[np.uint8], format: MaskFormat) -> NDArray[np.uint8]:
    has_alpha = pixels.shape[2] == 4
    if format == "alpha":
        if not has_alpha:
            raise InvalidRequest(
                "The mask has no transparent part: it must be a picture with an alpha channel, "
                "transparent where the picture is to change. For a greyscale mask say what is to "
                "change with `mask_format`: 'white' or 'black'.",
                code="invalid_image",
            )
        return 255 - pixels[:, :, 3]
    if has_alpha and pixels[:, :, 3].min() < 255:
        raise InvalidRequest(
            f"The mask has transparent parts, which mean nothing with `mask_format` '{format}': "
            "there it is read by its brightness.",
            code="invalid_image",
        )
    # a grey picture has three equal channels, and keeps its very values
    grey = np.empty(pixels.shape[:2], np.uint8)
    for rows in _bands(len(grey)):
        grey[rows] = pixels[rows, :, :3].sum(axis=2, dtype=np.uint16) // 3
    return grey if format == "white" else 255 - grey


def composite(
    before: NDArray[np.uint8], after: NDArray[np.uint8], mask: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Return `after` inside the mask and exactly `before` outside, faded over inside the edge.

    Shapes: `before` and `after` (height, width, channel), the same number of channels.
    """
    # how far inside a pixel lies, not how much it is free: a soft mask keeps its own slopes
    inside = Image.fromarray(np.where(mask > 0, np.uint8(255), np.uint8(0)))
    blurred = inside.filter(ImageFilter.GaussianBlur(FEATHER_RADIUS))
    # at a straight edge the blur is 127: what lies inside fades in from there
    weight = np.asarray(blurred.point([max(0, 2 * value - 255) for value in range(256)]))
    # what is too thin to fade, as a line, changes as the mask says
    is_thin = _highest_around(weight, THIN_PIXELS) < 128
    return blend(before, after, np.where(is_thin, mask, np.minimum(weight, mask)))


def blend(
    before: NDArray[np.uint8], after: NDArray[np.uint8], weight: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Return `after` where `weight` is 255, `before` where it is 0, and between what lies between.

    Shapes: `before` and `after` (height, width, channel), `weight` (height, width).
    """
    mixed = np.empty(after.shape, np.uint8)
    for rows in _bands(len(mixed)):
        part = weight[rows, :, None].astype(np.uint16)  # in which 255 * 255 + 127 has room
        mixed[rows] = (before[rows] * (255 - part) + after[rows] * part + 127) // 255
    return mixed


def _bands(height: int) -> Iterator[slice]:
    """Yield the rows of a picture, some at a time: what is made on the way takes no memory."""
    return (slice(start, start + _BAND_ROWS) for start in range(0, height, _BAND_ROWS))


def _highest_around(values: NDArray[np.uint8], reach: int) -> NDArray[np.uint8]:
    """Return the highest of the values in the square of `2 * reach + 1` pixels around each."""
    for _ in range(2):  # along the columns, then along the rows
        values = np.pad(values, ((reach, reach), (0, 0)))
        covered = 1
        while covered < 2 * reach + 1:
            step = min(covered, 2 * reach + 1 - covered)
            values = np.maximum(values[:-step], values[step:])
            covered += step
        values = values.T
    return values
