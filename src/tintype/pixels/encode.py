"""From pixels to the bytes of a picture file.

Owns the choice of settings for each format. Does not know how the bytes travel.
"""

import os
from collections.abc import Mapping
from io import BytesIO
from typing import Final, Literal, TypeAlias

import anyio.to_thread
import numpy as np
from anyio import CapacityLimiter
from anyio.lowlevel import RunVar
from numpy.typing import NDArray
from PIL import Image

from tintype.pixels.png import encode_png
from tintype.pixels.xmp import Mark, jpeg_segments, pack

FileFormat: TypeAlias = Literal["png", "jpeg", "webp"]

FULL_CHROMA_FROM: Final = 90
"""From this quality on a JPEG keeps the colour of every pixel instead of one in four."""
WEBP_METHOD: Final = 1
"""Effort 0..6: against the default 4 a third of the time, at about a tenth more bytes."""

_limiter: RunVar[CapacityLimiter] = RunVar("pixels")


def encode(
    pixels: NDArray[np.uint8],
    *,
    format: FileFormat,
    compression: int = 100,
    is_exact: bool = False,
    metadata: Mapping[str, str] | None = None,
    mark: Mark | None = None,
) -> bytes:
    """Return `pixels` as a picture file. Blocks, with the interpreter lock released in the work.

    Shapes: (height, width, 3), or (height, width, 4) with straight alpha; uint8, sRGB.
    Ranges: `compression` is the quality of a JPEG or WebP, 0..100, where 100 is the best; PNG is
    lossless and ignores it. A WebP keeps alpha exactly, and if `is_exact` every pixel. `metadata`
    is any text; `pixels.decode.read_metadata` gives it back.

    Raises:
        ValueError: a JPEG was asked for pixels with alpha.
    """
    assert pixels.dtype == np.uint8, "a picture is uint8"
    assert pixels.ndim == 3, "a picture is (height, width, channel)"
    assert pixels.shape[2] in (3, 4), "a picture is RGB or RGBA"
    assert pixels.size > 0, "a picture has pixels"
    assert 0 <= compression <= 100, "compression is 0..100"
    metadata = metadata or {}
    match format:
        case "png":
            return encode_png(pixels, pack(metadata, mark))
        case "jpeg":
            if pixels.shape[2] == 4:
                raise ValueError("JPEG has no transparency: use PNG or WebP.")
            return _save(
                pixels,
                "JPEG",
                extra=jpeg_segments(metadata, mark),
                quality=max(1, compression),  # 0 means "your default" to Pillow
                subsampling=0 if compression >= FULL_CHROMA_FROM else 2,
            )
        case "webp" if is_exact:
            return _save(
                pixels,
                "WEBP",
                xmp=pack(metadata, mark),
                lossless=True,
                exact=True,  # also the colour of what is quite clear
                quality=0,  # of a lossless file: the effort
                method=WEBP_METHOD,
            )
        case "webp":
            return _save(
                pixels,
                "WEBP",
                xmp=pack(metadata, mark),
                quality=compression,
                alpha_quality=100,
                method=WEBP_METHOD,
            )


async def encode_in_thread(
    pixels: NDArray[np.uint8],
    *,
    format: FileFormat,
    compression: int = 100,
    is_exact: bool = False,
    metadata: Mapping[str, str] | None = None,
    mark: Mark | None = None,
) -> bytes:
    """Run `encode` in a thread; at most one picture per core is encoded at once.

    A caller that is cancelled is let go when its picture is ready.
    """

    def work() -> bytes:
        return encode(
            pixels,
            format=format,
            compression=compression,
            is_exact=is_exact,
            metadata=metadata,
            mark=mark,
        )

    return await anyio.to_thread.run_sync(work, limiter=pixels_limiter())


def pixels_limiter() -> CapacityLimiter:
    """Return the limiter of this event loop."""
    try:
        return _limiter.get()
    except LookupError:
        limiter = CapacityLimiter(os.cpu_count() or 1)
        _limiter.set(limiter)
        return limiter


def _save(pixels: NDArray[np.uint8], name: str, **options: int | bytes) -> bytes:
    file = BytesIO()
    Image.fromarray(pixels).save(file, name, **options)
    return file.getvalue()
