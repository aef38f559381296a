"""Owns the way from a prompt to pixels as one picklable call, to be run in a worker process.

`resvg` holds the interpreter lock while it renders, so nothing here may run in the server's own
process. Does not know processes, events or file formats.
"""

from io import BytesIO
from typing import Final

import msgspec
import numpy as np
import resvg_py
from PIL import Image

from tintype.engine.base import Quality
from tintype.engine.vignette.compose import STAGES, compose
from tintype.engine.vignette.describe import describe
from tintype.engine.vignette.parse import parse
from tintype.engine.vignette.scene import decode, encode
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.styles.blocking import Blocking
from tintype.engine.vignette.svg import document

DETAIL: Final[dict[Quality, int]] = {"low": 0, "medium": 1, "high": 2}


LAST: Final = len(STAGES) - 1


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One stage of one picture: `stage` counts from 0; the last one is the finished picture.

    `out` names a file that takes the pixels, which spares the server's process a large copy.
    """

    prompt: str
    width: int
    height: int
    seed: int
    quality: Quality = "high"
    is_transparent: bool = False
    stage: int = len(STAGES) - 1
    wants_svg: bool = False
    out: str | None = None


class Plate(msgspec.Struct, frozen=True, kw_only=True):
    """What comes back: raw bytes in row order with 3 channels, or 4 with straight alpha.

    `data` is empty when the bytes are in the order's file.
    """

    width: int
    height: int
    channels: int
    data: bytes
    revised_prompt: str
    warnings: tuple[str, ...]
    scene: str
    svg: str | None = None


def draw(order: Order) -> tuple[str, Plate]:
    """Return the SVG of an order and a plate that has no pixels yet."""
    scene = parse(order.prompt)
    picture = compose(
        scene,
        width=order.width,
        height=order.height,
        seed=order.seed,
        detail=DETAIL[order.quality],
        is_transparent=order.is_transparent,
    )
    sentence = describe(scene)
    style = style_named(scene.style)
    shown = STAGES[order.stage]
    if order.is_transparent and order.stage < LAST:
        style, shown = Blocking(style, order.stage), STAGES[LAST]
    svg = document(
        picture.layers[:shown],
        style,
        width=picture.width,
        height=picture.height,
        pixel_width=order.width,
        pixel_height=order.height,
        title=sentence,
    )
    plate = Plate(
        width=order.width,
        height=order.height,
        channels=4 if order.is_transparent else 3,
        data=b"",
        revised_prompt=sentence,
        warnings=(*scene.warnings, *unwritten(picture.unwritten)),
        scene=encode(picture.scene),
        svg=svg if order.wants_svg else None,
    )
    return svg, plate


def unwritten(letters: str) -> tuple[str, ...]:
    """Return one sentence that names the characters that could not be lettered."""
    return (f"No letters for `{letters}`; they were left out.",) if letters else ()


def develop(order: Order) -> Plate:
    """Draw an order and render it.

    Raises:
        ValueError: resvg refused the SVG.
    """
    svg, plate = draw(order)
    style = style_named(order_style(plate))
    cell = style.cell(order.width, order.height)
    width, height = -(-order.width // cell), -(-order.height // cell)
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=width, height=height, skip_system_fonts=True
    )
    with Image.open(BytesIO(png)) as image:
        pixels = np.asarray(image.convert("RGBA" if order.is_transparent else "RGB"))
    pixels = style.finish(pixels, seed=order.seed, detail=DETAIL[order.quality])
    if cell > 1:
        pixels = pixels.repeat(cell, axis=0).repeat(cell, axis=1)
        pixels = pixels[: order.height, : order.width]
    if order.out is not None:
        try:
            with open(order.out, "wb") as file:  # noqa: PTH123 - a plain path from the engine
                file.write(np.ascontiguousarray(pixels).data)
        except OSError:
            pass  # A full or missing folder: the bytes go back with the plate.
        else:
            return plate
    return msgspec.structs.replace(plate, data=pixels.tobytes())


def order_style(plate: Plate) -> str | None:
    """Return the style that a plate's scene asks for."""
    return decode(plate.scene).style
