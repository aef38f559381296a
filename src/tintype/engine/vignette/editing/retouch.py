"""Owns edits as one picklable call, run in a worker: source pictures and words in, pixels out.

A picture of ours is drawn again from its changed scene (`redraw`); any other picture keeps its
pixels and gets things drawn into it (`overdraw`). Always: where the drawing before and after an
edit is the same, the source's own pixels stay; `test_edit_pixels` holds it.
"""

from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from PIL import Image

from tintype.engine.vignette.editing import foreign
from tintype.engine.vignette.editing.borrowing import parted
from tintype.engine.vignette.editing.overdraw import on_picture
from tintype.engine.vignette.editing.redraw import on_scene
from tintype.engine.vignette.editing.work import Result, Work, in_size, pixel_box, prepared
from tintype.engine.vignette.editing.wrapping import as_svg
from tintype.engine.vignette.order import LAST, Order, Plate

COARSE: Final = (12, 6, 3)
"""How much smaller the changed part of each partial image is drawn."""


def retouch(order: Order) -> Plate:
    """Do one stage of an edit.

    Raises:
        ValueError: resvg refused the SVG.
    """
    work = prepared(order)
    result = finished(work) if order.stage == LAST else coarse(work, COARSE[order.stage])
    plate = Plate(
        width=order.width,
        height=order.height,
        channels=result.pixels.shape[2],
        data=b"",
        revised_prompt=result.sentence,
        warnings=result.warnings,
        scene=result.metadata.get("scene", ""),
        metadata=result.metadata,
        svg=result.svg if order.wants_svg else None,
    )
    data = np.ascontiguousarray(result.pixels)
    if order.out is not None:
        try:
            Path(order.out).write_bytes(data.data)
        except OSError:
            return msgspec.structs.replace(plate, data=data.tobytes())
        return plate
    return msgspec.structs.replace(plate, data=data.tobytes())


def coarse(work: Work, step: int) -> Result:
    """Return a partial image: the source, and the changed part in broad strokes."""
    order = work.order
    width, height = max(16, order.width // step), max(16, order.height // step)
    small_base = in_size(work.base, width, height)
    small = msgspec.structs.replace(
        work,
        order=msgspec.structs.replace(
            order, width=width, height=height, quality="low", wants_svg=False
        ),
        base=small_base,
        mask=None
        if work.mask is None
        else np.asarray(Image.fromarray(work.mask).resize((width, height))),
        is_whole=False,
    )
    result = finished(small)
    moved = (result.pixels != small_base).any(axis=2)
    if not moved.any():
        return msgspec.structs.replace(result, pixels=work.base)
    size = (order.width, order.height)
    grown = np.asarray(Image.fromarray(result.pixels).resize(size, Image.Resampling.BILINEAR))
    where = np.asarray(Image.fromarray(moved).resize(size, Image.Resampling.NEAREST))
    return msgspec.structs.replace(
        result, pixels=np.where(where[..., None], grown, work.base).astype(np.uint8)
    )


def finished(work: Work) -> Result:
    """Return the whole edit."""
    text, pastes, notes = parted(work)
    if work.memory is None or work.memory.is_foreign:
        result = on_picture(work, text)
    else:
        result = on_scene(work, text)
    pixels = result.pixels
    for other, where in pastes:
        pixels = foreign.pasted(pixels, other, where, pixel_box(work.mask))
    metadata = result.metadata
    if pastes:
        metadata = {k: v for k, v in metadata.items() if k != "digest"}
    warnings = (*result.warnings, *notes)
    if pastes and not text:
        warnings = tuple(notes)
    return msgspec.structs.replace(
        result,
        pixels=pixels,
        metadata=metadata,
        warnings=warnings,
        svg=result.svg
        if not pastes
        else as_svg(pixels, result.sentence)
        if work.order.wants_svg
        else None,
    )
