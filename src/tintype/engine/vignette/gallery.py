"""Owns the sheets of prompts: what the illustrator draws for a file of prompts, numbered.

    python -m tintype.engine.vignette.gallery docs/vignette

Remakes every sheet in a folder. The name of a sheet says what is on it: `prompts-2-021-040.webp`
has the lines 21 to 40 of `prompts-2.txt`. A line may begin with the ratio of its picture, as in
`16:9 a fox by a lake`; the number of the line is the seed. Does not know how a scene is drawn.
"""

import argparse
import math
import re
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import numpy as np
import resvg_py
from PIL import Image

from tintype.engine.vignette.art.pen import Group, Pen
from tintype.engine.vignette.lettering import write
from tintype.engine.vignette.reading.parse import parse
from tintype.engine.vignette.render import Order, develop_scene
from tintype.engine.vignette.scene import Scene
from tintype.engine.vignette.styles import style_named
from tintype.engine.vignette.svg import document

PAPER: Final = "#f4f1ea"
COLUMNS: Final = 5
CELL: Final = 252
"""Pixels on the longer side of a picture on a sheet; it is drawn at twice the size."""

_LINE: Final = re.compile(r"(?:(?P<across>\d+):(?P<down>\d+)\s+)?(?P<prompt>.+)")
_SHEET: Final = re.compile(r"(?P<file>.+)-(?P<first>\d+)-(?P<last>\d+)\.webp")


class Entry(NamedTuple):
    """One line of a file of prompts. `ratio` is width by height."""

    number: int
    ratio: float | None
    prompt: str


def entries_of(text: str) -> list[Entry]:
    """Return the lines of a file of prompts; lines of white space do not count."""
    out: list[Entry] = []
    for line in text.splitlines():
        if found := _LINE.fullmatch(line.strip()):
            across, down, prompt = found["across"], found["down"], found["prompt"]
            ratio = int(across) / int(down) if across and int(down) else None
            out.append(Entry(number=len(out) + 1, ratio=ratio, prompt=prompt))
    return out


def size_of(ratio: float, longest: int) -> tuple[int, int]:
    """Return width and height of a picture with this ratio and longest side."""
    return (
        (longest, max(1, round(longest / ratio)))
        if ratio >= 1
        else (max(1, round(longest * ratio)), longest)
    )


def drawn(scene: Scene, width: int, height: int, seed: int) -> Image.Image:
    """Return the picture of a scene."""
    plate = develop_scene(scene, Order(prompt="", width=width, height=height, seed=seed))
    pixels = np.frombuffer(plate.data, dtype=np.uint8).reshape(height, width, 3)
    return Image.fromarray(pixels)


def sheet_of(entries: Sequence[Entry], *, style: str | None = None) -> Image.Image:
    """Return one sheet: a picture in its own ratio for each prompt, the prompt below."""
    rows = math.ceil(len(entries) / COLUMNS)
    page = Image.new("RGB", (COLUMNS * (CELL + 8), rows * (CELL + 30)), PAPER)
    for k, entry in enumerate(entries):
        scene = parse(entry.prompt)
        if style:
            scene = msgspec.structs.replace(scene, style=style)
        width, height = size_of(entry.ratio or 1.0, CELL)
        picture = drawn(scene, 2 * width, 2 * height, entry.number)
        x, y = (k % COLUMNS) * (CELL + 8) + 4, (k // COLUMNS) * (CELL + 30) + 4
        at = (x + (CELL - width) // 2, y + (CELL - height) // 2)
        page.paste(picture.resize((width, height), Image.Resampling.LANCZOS), at)
        page.paste(caption(f"{entry.number} {entry.prompt}", CELL), (x, y + CELL + 4))
    return page


def caption(text: str, width: int) -> Image.Image:
    """Return one line of text as a picture."""
    pen = Pen()
    pen.box(f"{PAPER}.raw", 0, 0, width, 20)
    write(pen, "#4a4650.raw", text[:90], x=2, y=2, width=width - 4, height=15, weight=0.12)
    svg = document(
        [("caption", Group(children=pen.nodes))],
        style_named(None),
        width=width,
        height=20,
        pixel_width=width,
        pixel_height=20,
    )
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
    return Image.open(BytesIO(png)).convert("RGB")


def remake(path: Path) -> None:
    """Draw a sheet anew from the file of prompts that its name says.

    Raises:
        ValueError: the name says no file and lines. OSError: the file cannot be read.
    """
    if (found := _SHEET.fullmatch(path.name)) is None:
        raise ValueError(f"`{path.name}` is not called like `prompts-001-020.webp`.")
    entries = entries_of((path.parent / f"{found['file']}.txt").read_text("utf-8"))
    page = sheet_of(entries[int(found["first"]) - 1 : int(found["last"])])
    page.save(path, "WEBP", quality=80, method=6)


def main() -> None:
    """Read the command line and remake the sheets of a folder."""
    parser = argparse.ArgumentParser(description="Remake every sheet of prompts in a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, help="processes; one for each core unless stated")
    args = parser.parse_args()
    paths = sorted(args.folder.glob("*-*-*.webp"))
    with ProcessPoolExecutor(max_workers=args.jobs) as pool:
        for path, _ in zip(paths, pool.map(remake, paths), strict=True):
            sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
