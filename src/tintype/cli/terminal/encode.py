"""Pictures as terminals want them: kitty's and iTerm2's protocols, sixel, and half blocks.

Pure functions from a picture to text. Sources: kitty's graphics protocol; iTerm2's inline images
protocol; DEC's sixel as VT340 and xterm read it. Pillow is needed for the last two.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import pybase64

from tintype.client import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

Protocol: TypeAlias = Literal["kitty", "iterm", "sixel", "blocks"]

_CHUNK: Final = 4096  # the most base64 that one kitty command may carry
_COLOURS: Final = 255
_RUN: Final = 4  # shorter runs are not worth a repeat


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle of character cells; `cell` is the size of one in pixels, (width, height)."""

    columns: int
    rows: int
    cell: tuple[int, int] = (8, 16)


def fit(size: tuple[int, int], *, within: Box) -> Box:
    """Return the largest box for a picture of `size` (width, height)."""
    cell_width, cell_height = within.cell
    ratio = size[1] / size[0] * cell_width / cell_height  # rows for each column
    columns, rows = within.columns, round(within.columns * ratio)
    if rows > within.rows:
        columns, rows = round(within.rows / ratio), within.rows
    return Box(columns=max(1, min(columns, within.columns)), rows=max(1, rows), cell=within.cell)


def size_of(picture: Picture) -> tuple[int, int] | None:
    """Return (width, height) in pixels; without Pillow only of a PNG."""
    if picture.format == "png":
        return int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])
    try:
        return picture.pil().size
    except (ModuleNotFoundError, OSError):
        return None


def encode(picture: Picture, protocol: Protocol, box: Box) -> str:
    """Return what shows `picture` in `box` and leaves the cursor in the row below it.

    Raises:
        ModuleNotFoundError: Pillow is needed and not there.
        OSError: the picture cannot be read.
    """
    match protocol:
        case "kitty":
            return _kitty(picture, box) + "\n"
        case "iterm":
            return _iterm(picture, box) + "\n"
        case "sixel":
            return _sixel(picture, box) + "\n"
        case "blocks":
            return _blocks(picture, box)


def _kitty(picture: Picture, box: Box) -> str:
    data = pybase64.b64encode_as_string(_as_png(picture))
    chunks = [data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)]
    # the same image and placement each time, so that a new picture takes the place of the last
    head = f"a=T,f=100,q=2,i=7484,p=1,c={box.columns},r={box.rows},"
    parts: list[str] = []
    for index, chunk in enumerate(chunks):
        more = int(index < len(chunks) - 1)
        parts.append(f"\x1b_G{head if index == 0 else ''}m={more};{chunk}\x1b\\")
    return "".join(parts)


def _iterm(picture: Picture, box: Box) -> str:
    data = pybase64.b64encode_as_string(picture)
    how = f"inline=1;size={len(picture)};width={box.columns};height={box.rows}"
    return f"\x1b]1337;File={how};preserveAspectRatio=1:{data}\x07"


def _blocks(picture: Picture, box: Box) -> str:
    pixels = _pixels(picture, (box.columns, box.rows * 2))
    lines: list[str] = []
    for row in range(0, box.rows * 2, 2):
        cells = [
            f"\x1b[38;2;{_rgb(above)};48;2;{_rgb(below)}m\N{UPPER HALF BLOCK}"
            for above, below in zip(pixels[row], pixels[row + 1], strict=True)
        ]
        lines.append("".join(cells) + "\x1b[0m\n")
    return "".join(lines)


def _sixel(picture: Picture, box: Box) -> str:
    import PIL.Image

    size = (box.columns * box.cell[0], box.rows * box.cell[1])
    image = _flat(picture).resize(size).quantize(_COLOURS, dither=PIL.Image.Dither.FLOYDSTEINBERG)
    palette = image.getpalette() or []
    indices = image.tobytes()
    width, height = size
    parts = [f'\x1bP0;1q"1;1;{width};{height}']
    for colour in range(len(palette) // 3):
        red, green, blue = (round(v * 100 / 255) for v in palette[3 * colour : 3 * colour + 3])
        parts.append(f"#{colour};2;{red};{green};{blue}")
    for top in range(0, height, 6):
        rows = [indices[y * width : (y + 1) * width] for y in range(top, min(top + 6, height))]
        bands = [f"#{colour}{_band(rows, colour)}" for colour in sorted(set(b"".join(rows)))]
        parts.append("$".join(bands) + "-")
    parts.append("\x1b\\")
    return "".join(parts)


def _band(rows: list[bytes], colour: int) -> str:
    """Return six rows of one colour: a character for each column, whose bits are its rows."""
    masks = bytearray(len(rows[0]))
    for bit, row in enumerate(rows):
        at = row.find(colour)
        while at >= 0:
            masks[at] |= 1 << bit
            at = row.find(colour, at + 1)
    return "".join(_repeated(bytes(masks).rstrip(b"\x00")))


def _repeated(masks: bytes) -> Iterator[str]:
    start = 0
    while start < len(masks):
        end = start + 1
        while end < len(masks) and masks[end] == masks[start]:
            end += 1
        character = chr(0x3F + masks[start])
        count = end - start
        yield f"!{count}{character}" if count >= _RUN else character * count
        start = end


def _as_png(picture: Picture) -> bytes:
    if picture.format == "png":
        return picture
    from io import BytesIO

    file = BytesIO()
    _flat(picture).save(file, "PNG")
    return file.getvalue()


def _pixels(picture: Picture, size: tuple[int, int]) -> list[list[tuple[int, int, int]]]:
    data = _flat(picture).resize(size).tobytes()
    width, height = size
    triples = [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]
    return [triples[row * width : (row + 1) * width] for row in range(height)]


def _flat(picture: Picture) -> "Image":
    import PIL.Image

    image = picture.pil().convert("RGBA")
    ground = PIL.Image.new("RGBA", image.size, (255, 255, 255, 255))
    return PIL.Image.alpha_composite(ground, image).convert("RGB")


def _rgb(pixel: tuple[int, int, int]) -> str:
    return ";".join(map(str, pixel))
