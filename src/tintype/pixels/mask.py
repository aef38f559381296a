"""Where a picture may change, and how the changed part is put back into the unchanged.

Masks are (height, width), uint8, 0 where the picture stays. Does not know who made them.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tintype.errors import InvalidRequest

FEATHER_RADIUS: Final = 4.0  # pixels over which an edit fades in, inside the mask only


def mask_of(pixels: NDArray[np.uint8], *, width: int, height: int) -> NDArray[np.uint8]:
    """Return the mask that a picture with alpha stands for: alpha 0 is edited.

    Source of the polarity: OpenAI's Images API, `mask`.

    Raises:
        InvalidRequest: another size, no alpha channel, or nothing or everything masked.
    """
    if pixels.shape[:2] != (height, width):
        raise InvalidRequest(
            f"The mask is {pixels.shape[1]}x{pixels.shape[0]}, the picture {width}x{height}: "
            "they must have the same size.",
            code="invalid_image",
        )
    if pixels.shape[2] != 4:
        raise InvalidRequest(
            "The mask has no transparent part: it must be a picture with an alpha channel, "
            "transparent where the picture is to change.",
            code="invalid_image",
        )
    mask = 255 - pixels[:, :, 3]
    if not mask.any():
        raise InvalidRequest(
            "The mask is opaque everywhere: nothing may change.", code="invalid_image"
        )
    if mask.min() == 255:
        raise InvalidRequest(
            "The mask is transparent everywhere; leave it out to change the whole picture.",
            code="invalid_image",
        )
    return np.ascontiguousarray(mask)


def composite(
    before: NDArray[np.uint8], after: NDArray[np.uint8], mask: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Return `after` inside the mask and exactly `before` outside, faded over inside the edge.

    Shapes: `before` and `after` (height, width, channel), the same number of channels.
    """
    blurred = np.asarray(
        Image.fromarray(mask).filter(ImageFilter.GaussianBlur(FEATHER_RADIUS)), dtype=np.int32
    )
    # at a straight edge the blur is 127: what lies inside fades in from there
    weight = np.clip(2 * blurred - 255, 0, 255)
    if weight.max() < 128:  # too thin to fade
        weight = mask.astype(np.int32)
    weight = np.where(mask == 0, 0, np.minimum(weight, mask))[:, :, None]
    mixed = (
        before.astype(np.int32) * (255 - weight) + after.astype(np.int32) * weight + 127
    ) // 255
    return mixed.astype(np.uint8)
