"""What goes to a drawing worker and what comes back, and the call that is made there.

Light to import: the server's process needs these names, and none of the art behind them.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from tintype.engine.base import Quality

LAST: Final = 3
"""The last of the stages in which a picture grows: backdrop, setting, subjects, light."""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """Where the bytes of a uint8 array lie, and its shape; `metadata` came with the picture."""

    path: str
    shape: tuple[int, ...]
    metadata: dict[str, str] = {}


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One stage of one picture: `stage` counts from 0; the last one is the finished picture.

    `out` names a file that takes the pixels, which spares the server's process a large copy. With
    `sources` it is an edit, inside `mask` if there is one.
    """

    prompt: str
    width: int
    height: int
    seed: int
    quality: Quality = "high"
    is_transparent: bool = False
    stage: int = LAST
    wants_svg: bool = False
    out: str | None = None
    sources: tuple[Sheet, ...] = ()
    mask: Sheet | None = None


class Plate(msgspec.Struct, frozen=True, kw_only=True):
    """What comes back: raw bytes in row order with 3 channels, or 4 with straight alpha.

    `data` is empty when the bytes are in the order's file. `metadata` lets the picture be edited.
    """

    width: int
    height: int
    channels: int
    data: bytes
    revised_prompt: str
    warnings: tuple[str, ...]
    scene: str
    svg: str | None = None
    metadata: dict[str, str] = {}


def develop(order: Order) -> Plate:
    """Draw an order and render it, in a worker.

    Raises:
        ValueError: resvg refused the SVG.
    """
    if order.out is not None:
        with suppress(OSError):  # who writes into it says what is wrong with it
            Path(order.out).touch()
    # half a second of art, in the worker only
    if order.sources:
        from tintype.engine.vignette.editing import retouch

        return retouch.retouch(order)
    from tintype.engine.vignette import render

    return render.develop(order)
