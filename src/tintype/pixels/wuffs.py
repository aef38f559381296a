"""Wuffs' PNG decoder with types: memory-safe, and several times as fast as Pillow's.

An extra, because its package is compiled where it is installed: without it everything is decoded
by Pillow. Decodes what `container` calls plain. Releases the interpreter lock. Does not judge:
whatever it refuses, Pillow is asked about.
"""

from importlib import import_module
from typing import Any, Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

Channels: TypeAlias = Literal["RGB", "RGBA"]


def _installed(name: str) -> Any:  # it has no types
    try:
        return import_module(name)
    except ImportError:
        return None


_wuffs: Final = _installed("pywuffs")
_aux: Final = _installed("pywuffs.aux")

IS_INSTALLED: Final = _aux is not None


def decode_png(data: bytes, channels: Channels) -> NDArray[np.uint8] | None:
    """Return the pixels of a plain PNG, shape (height, width, channel), or None. Blocks.

    All of the file is decoded; its checksums are not looked at. Takes the memory of the result
    and of the file's own samples at once.
    """
    if not IS_INSTALLED:
        return None
    formats = _wuffs.PixelFormat
    config = _aux.ImageDecoderConfig()
    config.enabled_decoders = [_wuffs.ImageDecoderType.PNG]
    config.pixel_format = formats.RGB if channels == "RGB" else formats.RGBA_NONPREMUL
    config.quirks = {_wuffs.ImageDecoderQuirks.IGNORE_CHECKSUM: 1}
    result = _aux.ImageDecoder(config).decode(data)
    # a file that is cut off has pixels and an error
    return None if result.error_message else result.pixbuf
