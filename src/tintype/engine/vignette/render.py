"""Owns the way from a prompt to pixels as one picklable call, to be run in a worker process.

`resvg` holds the interpreter lock while it renders, so nothing here may run in the server's own
process. Does not know processes, events or file formats.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import resvg_py
from PIL import Image

from tintype.engine.base import Pixels, Quality
from tintype.engine.vignette import colour
from tintype.engine.vignette.art.pen import Group, Node, Pen
from tintype.engine.vignette.composing.compose import STAGES, Picture, compose
from tintype.engine.vignette.lexicon.colours import COLOURS
from tintype.engine.vignette.memory import digest_of, record
from tintype.engine.vignette.order import LAST, Order, Plate
from tintype.engine.vignette.reading.describe import describe
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.scene import Scene, decode, encode
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.styles.blocking import Blocking
from tintype.engine.vignette.styles.duotone import INK, PAPER, Duotone
from tintype.engine.vignette.svg import Style, document

GROUND: Final = "#cfc8bd.raw"
"""What a first stage shows where even the ground is still missing."""
DETAIL: Final[dict[Quality, int]] = {"low": 0, "medium": 1, "high": 2}

HALF: Final = 0.6
"""From this lightness on paper takes a dark ink, if no ink was said."""


def style_of(scene: Scene) -> Style:
    """Return the style of a scene; one in two colours takes them from what was said."""
    if scene.style != Duotone.name:
        return style_named(scene.style)
    inks = (COLOURS[c] for s in scene.subjects for c in s.colours[:1] if c in COLOURS)
    paper = COLOURS.get(scene.background or "", PAPER)
    usual = INK if colour.lightness(paper) > HALF else PAPER
    return Duotone(next(inks, usual), paper)


def draw(order: Order) -> tuple[str, Plate]:
    """Return the SVG of an order and a plate that has no pixels yet."""
    return plot(parse(order.prompt), order)


def plot(scene: Scene, order: Order) -> tuple[str, Plate]:
    """Return the SVG of a scene, whatever the order's prompt says, and a plate without pixels."""
    picture = compose(
        scene,
        width=order.width,
        height=order.height,
        seed=order.seed,
        detail=DETAIL[order.quality],
        is_transparent=order.is_transparent,
    )
    sentence = describe(scene)
    style = style_of(scene)
    shown = STAGES[order.stage]
    if order.is_transparent and order.stage < LAST:
        style, shown = Blocking(style, order.stage), STAGES[LAST]
    is_first = shown == 1 and not order.is_transparent
    layers = laid_out(picture) if is_first else picture.layers[:shown]
    svg = draw_scene(picture, order.width, order.height, style=style, layers=layers, title=sentence)
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


def laid_out(picture: Picture) -> tuple[tuple[str, Node], ...]:
    """Return the layers of the first stage: the backdrop and the bare ground before it."""
    backdrop, *rest = picture.layers
    pen = Pen()
    pen.box(GROUND, 0, 0, picture.width, picture.height)
    under: tuple[str, Node] = ("ground", Group(children=pen.nodes))
    floor = rest[0][1] if rest and rest[0][0] == "setting" else None
    if not isinstance(floor, Group):
        return under, backdrop
    return under, backdrop, ("floor", msgspec.structs.replace(floor, children=floor.children[:1]))


def draw_scene(
    picture: Picture,
    width: int,
    height: int,
    *,
    style: Style | None = None,
    layers: Sequence[tuple[str, Node]] | None = None,
    title: str = "",
) -> str:
    """Return the SVG of a composed picture; `layers` may be fewer than all."""
    return document(
        picture.layers if layers is None else layers,
        style or style_of(picture.scene),
        width=picture.width,
        height=picture.height,
        pixel_width=width,
        pixel_height=height,
        title=title,
    )


def unwritten(letters: str) -> tuple[str, ...]:
    """Return one sentence that names the characters that could not be lettered."""
    return (f"No letters for `{letters}`; they were left out.",) if letters else ()


def develop(order: Order) -> Plate:
    """Draw an order and render it.

    Raises:
        ValueError: resvg refused the SVG.
    """
    return develop_scene(parse(order.prompt), order)


def develop_scene(scene: Scene, order: Order) -> Plate:
    """Draw a scene and render it; the pixels are in the plate or in the order's file.

    Raises:
        ValueError: resvg refused the SVG.
    """
    svg, plate = plot(scene, order)
    pixels = rendered(svg, style_of(scene), order)
    if order.stage == LAST:
        told = record(decode(plate.scene), order, seed=order.seed, digest=digest_of(pixels))
        plate = msgspec.structs.replace(plate, metadata=told)
    if order.out is not None:
        try:
            Path(order.out).write_bytes(np.ascontiguousarray(pixels).data)
        except OSError:
            # A full or missing folder: the bytes go back with the plate.
            return msgspec.structs.replace(plate, data=pixels.tobytes())
        return plate
    return msgspec.structs.replace(plate, data=pixels.tobytes())


def rendered(svg: str, style: Style, order: Order) -> Pixels:
    """Return the pixels of an SVG, finished as its style asks."""
    cell = style.cell(order.width, order.height)
    width, height = -(-order.width // cell), -(-order.height // cell)
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)
    with Image.open(BytesIO(png)) as image:
        pixels = np.asarray(image.convert("RGBA" if order.is_transparent else "RGB"))
    pixels = style.finish(pixels, seed=order.seed, detail=DETAIL[order.quality])
    if cell > 1:
        pixels = pixels.repeat(cell, axis=0).repeat(cell, axis=1)
        pixels = pixels[: order.height, : order.width]
    return pixels
