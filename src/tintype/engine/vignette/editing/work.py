"""Owns an edit as it is worked on: the order with its pixels in one size, and what it gives.

Does not know instructions.
"""

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tintype import __version__
from tintype.engine.base import Mask, Pixels
from tintype.engine.vignette.editing import foreign
from tintype.engine.vignette.memory import Memory, digest_of, recall
from tintype.engine.vignette.order import Order, Sheet


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """An edit with its pixels: `base` is the first source, as large as the result."""

    order: Order
    base: Pixels
    mask: Mask | None
    others: tuple[tuple[Pixels, dict[str, str]], ...]
    memory: Memory | None
    is_whole: bool
    """Nothing has been done to the first source since it was drawn."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What an edit gives."""

    pixels: Pixels
    sentence: str
    warnings: tuple[str, ...]
    metadata: dict[str, str]
    svg: str | None = None


def prepared(order: Order) -> Work:
    """Return the edit with its pixels."""
    first, *rest = order.sources
    pixels = loaded(first)
    channels = 4 if order.is_transparent else 3
    memory = recall(first.metadata)
    base = in_size(in_channels(pixels, channels), order.width, order.height)
    is_whole = (
        memory is not None
        and bool(memory.digest)
        and memory.version == __version__
        and memory.digest == digest_of(pixels)
    )
    return Work(
        order=order,
        base=base,
        mask=loaded(order.mask) if order.mask else None,
        others=tuple((loaded(s), s.metadata) for s in rest),
        memory=memory,
        is_whole=is_whole,
    )


def loaded(sheet: Sheet) -> NDArray[np.uint8]:
    """Return the array of a sheet."""
    return np.fromfile(sheet.path, dtype=np.uint8).reshape(sheet.shape)


def in_channels(pixels: Pixels, channels: int) -> Pixels:
    """Return pixels with 3 channels (on white), or 4."""
    if pixels.shape[2] == channels:
        return pixels
    if channels == 4:
        opaque = np.full((*pixels.shape[:2], 1), 255, dtype=np.uint8)
        return np.concatenate([pixels, opaque], axis=2)
    white = np.full((*pixels.shape[:2], 3), 255, dtype=np.uint8)
    return foreign.laid(white, pixels)


def in_size(pixels: Pixels, width: int, height: int) -> Pixels:
    """Return pixels of this size."""
    if pixels.shape[:2] == (height, width):
        return pixels
    image = Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS)
    return np.asarray(image)


def pixel_box(mask: Mask | None) -> tuple[int, int, int, int] | None:
    """Return the box around the masked pixels."""
    if mask is None:
        return None
    ys, xs = np.flatnonzero((mask > 127).any(axis=1)), np.flatnonzero((mask > 127).any(axis=0))
    if not len(ys):
        return None
    return int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1
